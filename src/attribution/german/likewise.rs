//! Pronouns as what is said: "Der Nachbar berichtet dasselbe", "So etwas hatten auch Fischer erzählt".

use super::super::frame::{Found, without};
use super::super::lexicon::{Class, Lexicon, Shape};
use super::super::phrases;
use super::super::statement::Form;
use super::super::unit::Unit;
use super::inserted::named_at;
use super::speakers::set_speaker;
use crate::text::Language;
use std::ops::Range;

/// Reads such a sentence.
pub(super) fn likewise(unit: &Unit) -> Option<Found> {
    let clause = unit.segments.first()?.tokens.clone();
    let last = clause
        .end
        .checked_sub(1)
        .filter(|it| *it > 1 && clause.end < 12)?;
    let ahead = meant(unit, 0);
    let (what, verb) = match &ahead {
        Some(what) => (what.clone(), what.end),
        None => {
            let start = [last, last - 1, last.saturating_sub(2)]
                .into_iter()
                .find(|it| *it > 1 && meant(unit, *it).is_some())?;
            let what = meant(unit, start)?;
            let verb = (1..start).find(|it| tells(unit, *it) || auxiliary(unit, *it))?;
            (what, verb)
        }
    };
    let perfect = auxiliary(unit, verb);
    let said = if perfect {
        says(unit, last, Shape::Participle) && last >= what.end
    } else {
        tells(unit, verb)
    };
    if !said {
        return None;
    }
    let close = if perfect { last } else { clause.end };
    let who = if ahead.is_some() {
        named_at(unit, verb + 1, close, false)?
    } else {
        let mut start = 0;
        while start < verb && (unit.is(start, Class::Adverb) || unit.lower(start) == "auch") {
            start += 1;
        }
        phrases::german_plain(unit, start, verb)
            .filter(|it| it.end == verb && !phrases::german_nobody(unit, it))?
    };
    let mut statement = Found::new(Form::Reported, vec![what]);
    statement.frame = without(clause, &statement.content);
    statement.cue = if perfect {
        vec![verb, last]
    } else {
        vec![verb]
    };
    set_speaker(&mut statement, Some(who));
    Some(statement)
}

/// The words from `at` on that stand for what somebody else has said.
fn meant(unit: &Unit, at: usize) -> Option<Range<usize>> {
    let two = matches!(
        (unit.lower(at), unit.lower(at + 1)),
        ("das", "gegenteil" | "gleiche" | "selbe") | ("so", "etwas") | ("nichts", "dergleichen")
    );
    if two {
        return Some(at..at + 2);
    }
    matches!(
        unit.lower(at),
        "dasselbe"
            | "ähnliches"
            | "vergleichbares"
            | "derartiges"
            | "entsprechendes"
            | "gegenteiliges"
    )
    .then_some(at..at + 1)
}

/// Whether a verb of saying stands at `at`, with nothing that parts from it.
fn tells(unit: &Unit, at: usize) -> bool {
    says(unit, at, Shape::Finite)
}

fn says(unit: &Unit, at: usize, shape: Shape) -> bool {
    let verbs = &Lexicon::of(Language::German).verbs;
    !unit.capital(at)
        && unit.at(at).and_then(|it| it.entry).is_some_and(|entry| {
            entry.verbs.iter().any(|form| {
                form.shape == shape
                    && verbs.get(form.verb).is_some_and(|it| {
                        it.clause && it.particle.is_none() && it.needs.is_empty() && !it.behind
                    })
            })
        })
}

fn auxiliary(unit: &Unit, at: usize) -> bool {
    matches!(unit.lower(at), "hat" | "haben" | "hatte" | "hatten")
}
