//! Where what a German frame introduces ends, and the form that it has.

use super::super::frame::{Found, without};
use super::super::lexicon::{Class, Shape};
use super::super::phrases;
use super::super::statement::Form;
use super::super::unit::{Kind, Quoted, Unit};
use super::agreement::is_oblique;
use super::clauses::{has_konjunktiv, is_finite, is_infinitive, konjunktiv};
use super::content_ends::{goes_apart, second_verb};
use super::dependents::can_speak;
use super::openings::closes_verbs;
use std::ops::Range;

/// Where content that started at `first` ends: before ", und kündigte … an" or the unit's end.
pub(super) fn content_end(unit: &Unit, first: usize, end: usize) -> usize {
    let opening = unit
        .segments
        .get(unit.segment_of(first))
        .map(|it| it.tokens.clone());
    let infinitive = opening.is_some_and(|it| {
        // "überhaupt Schiffe zu haben"
        // "für das Paket stimmen zu wollen", "Vorschriften verletzt zu haben"
        let finite = |word: usize| {
            is_finite(unit, word)
                && word.checked_sub(1).is_none_or(|zu| unit.lower(zu) != "zu")
                && !(unit.lower(word + 1) == "zu" && closes_verbs(unit.lower(word + 2)))
        };
        is_infinitive(unit, it.clone()) && !it.clone().any(finite)
    });
    let quoted = unit.kind(first) == Some(Kind::Quote(Quoted::Sentence));
    for at in first + 1..end {
        // "sagte dazu: „…“, betont sie": a second frame for the same quotation.
        let behind = (first + 1..at).all(|it| {
            matches!(unit.kind(it), Some(Kind::Comma | Kind::Dash)) || unit.is(it, Class::Adverb)
        });
        if quoted && behind && reports_finitely(unit, at) {
            return first + 1;
        }
        // "erklärte, aufgeregt zu sein, räumte …": the clause around an infinitive goes on.
        // "bestritt, Schiffe zu haben, dann sprach sie …": what somebody did then.
        let then = matches!(unit.lower(at), "dann" | "später" | "danach")
            && is_finite(unit, at + 1)
            && !konjunktiv(unit, at + 1);
        if infinitive
            && unit.kind(at - 1) == Some(Kind::Comma)
            && !unit.capital(at)
            && (is_finite(unit, at) || then)
        {
            return at - 1;
        }
        let clause = unit.kind(at - 1) == Some(Kind::Comma)
            && !unit.capital(at)
            && !konjunktiv(unit, at)
            && unit.at(at).is_some_and(|it| {
                it.entry
                    .is_some_and(|entry| entry.verbs.iter().any(|form| form.shape == Shape::Finite))
            })
            && matches!(
                unit.lower(at + 1),
                "aber" | "jedoch" | "zugleich" | "allerdings" | "auch"
            );
        if clause {
            return at - 1;
        }
        if goes_apart(unit, first, at, infinitive) {
            return at - 1;
        }
        // "sagte, er sei tot, doch ein Sprecher erklärte …": the article goes on in its own words.
        let turns = unit.lower(at) == "doch"
            && unit.kind(at - 1) == Some(Kind::Comma)
            && has_konjunktiv(unit, first..at)
            && unit.segments.get(unit.segment_of(at)).is_some_and(|it| {
                let own = it.tokens.clone();
                !has_konjunktiv(unit, own.clone()) && own.clone().any(|it| is_finite(unit, it))
            });
        if turns {
            return at - 1;
        }
        // ", was sich nicht überprüfen ließ": the article says so.
        let comments = unit.lower(at) == "was"
            && unit.kind(at - 1) == Some(Kind::Comma)
            && unit.segments.get(unit.segment_of(at)).is_some_and(|it| {
                let own = it.tokens.clone();
                !has_konjunktiv(unit, own.clone())
                    && own.clone().any(|it| unit.lower(it) == "nicht")
                    && own.clone().any(|it| {
                        ["überprüf", "bestätig", "verifizier", "nachprüf"]
                            .iter()
                            .any(|stem| unit.lower(it).starts_with(stem))
                    })
            });
        if comments {
            return at - 1;
        }
        if unit.lower(at) == "und" && another_reports(unit, first, at) {
            return at;
        }
        // "das Geld fehle, und verglich die Lage mit …": the speaker's next deed is told.
        if unit.lower(at) == "und" && next_deed(unit, first, at) {
            return at;
        }
        if unit.lower(at) == "und" || unit.lower(at) == "aber" {
            let verb = at + 1;
            let finite = unit.at(verb).is_some_and(|it| {
                !it.capital
                    && it.entry.is_some_and(|entry| {
                        entry.verbs.iter().any(|form| form.shape == Shape::Finite)
                            && !entry
                                .verbs
                                .iter()
                                .any(|form| form.shape == Shape::Participle)
                    })
            });
            // Inside a clause whose verb comes last the verb after "und" would not be first.
            let closed = is_finite(unit, at - 1)
                || matches!(unit.kind(at - 1), Some(Kind::Comma | Kind::Quote(_)))
                || second_verb(unit, at);
            // "… und fügte hinzu: „…“"
            let leads = unit
                .segments
                .get(unit.segment_of(verb) + 1)
                .is_some_and(|next| {
                    unit.kind(next.tokens.start) == Some(Kind::Quote(Quoted::Sentence))
                        && next.before.is_some_and(|it| {
                            it > verb && it < verb + 4 && unit.kind(it) == Some(Kind::Colon)
                        })
                });
            if finite
                && (closed || leads)
                && !konjunktiv(unit, verb)
                && unit.lower(verb).ends_with(['t', 'e', 's'])
            {
                return at;
            }
        }
    }
    end
}

/// Whether somebody else reports behind the "und" at `at` where what was said before is in the Konjunktiv: "der Damm sei
/// alt und [die Grünen forderten] einen Neubau".
fn another_reports(unit: &Unit, first: usize, at: usize) -> bool {
    let Some(close) = unit
        .segments
        .get(unit.segment_of(at))
        .map(|it| it.tokens.end)
    else {
        return false;
    };
    let verbal = |it: usize| {
        matches!(unit.kind(it), Some(Kind::Comma | Kind::Quote(_)))
            || !unit.capital(it) && (is_finite(unit, it) || unit.lower(it).ends_with(['t', 'n']))
    };
    verbal(at - 1)
        && has_konjunktiv(unit, first..at)
        && phrases::german_plain(unit, at + 1, close).is_some_and(|it| {
            it.start == at + 1
                && !is_oblique(unit.lower(it.start))
                && (can_speak(unit, &it)
                    || it.clone().any(|word| {
                        unit.is_first_name(word)
                            || unit
                                .at(word)
                                .is_some_and(|it| it.country || it.alias_length > 0)
                    }))
                && phrases::reports(unit, it.end)
                && reports_finitely(unit, it.end)
        })
}

/// Whether a verb in the past stands behind "und" at `at` where what was said is in the Konjunktiv.
fn next_deed(unit: &Unit, first: usize, at: usize) -> bool {
    const STRONG: [&str; 14] = [
        "verglich", "verließ", "ging", "rief", "zog", "brach", "nahm", "griff", "schlug", "trat",
        "hielt", "bot", "lud", "ließ",
    ];
    let verb = at + 1;
    let word = unit.lower(verb);
    let past = STRONG.contains(&word)
        || word.ends_with("te") && word.len() > 5 && !unit.is(verb, Class::Adverb);
    let follows = unit.is(verb + 1, Class::Determiner)
        || unit.is(verb + 1, Class::Preposition)
        || unit.is(verb + 1, Class::Adverb)
        || matches!(unit.lower(verb + 1), "sich" | "ihn" | "sie" | "es");
    let closed =
        matches!(unit.kind(at - 1), Some(Kind::Comma | Kind::Quote(_))) || is_finite(unit, at - 1);
    let modal = unit.is(verb, Class::Modal) || unit.is(verb, Class::Auxiliary);
    !unit.capital(verb)
        && past
        && follows
        && closed
        && !modal
        && !konjunktiv(unit, verb)
        && has_konjunktiv(unit, first..at)
}

/// Whether the token is a finite form of a reporting verb, not in the Konjunktiv.
pub(super) fn reports_finitely(unit: &Unit, index: usize) -> bool {
    !unit.capital(index)
        && !konjunktiv(unit, index)
        && unit
            .at(index)
            .and_then(|it| it.entry)
            .is_some_and(|entry| entry.verbs.iter().any(|form| form.shape == Shape::Finite))
}

/// Takes marks and white space off the ends of content and drops empty parts.
pub(super) fn trim(unit: &Unit, content: &mut Vec<Range<usize>>) {
    let mark = |it: usize| {
        matches!(
            unit.kind(it),
            Some(Kind::Comma | Kind::Dash | Kind::Colon | Kind::Stop)
        )
    };
    for part in content.iter_mut() {
        while part.start < part.end && mark(part.start) {
            part.start += 1;
        }
        while part.start < part.end && mark(part.end - 1) {
            part.end -= 1;
        }
    }
    content.retain(|it| it.start < it.end);
}

/// A statement whose content is quotations only is direct.
pub(super) fn shape(unit: &Unit, statement: &mut Found) {
    let quoted = |part: &Range<usize>| {
        part.clone().all(|it| {
            matches!(
                unit.kind(it),
                Some(Kind::Quote(_) | Kind::Comma | Kind::Dash | Kind::Stop)
            ) || joins_quotations(unit, it)
        })
    };
    let Some(first) = statement.content.first().cloned() else {
        return;
    };
    if statement.content.iter().all(quoted)
        || quoted(&first) && unit.kind(first.start) == Some(Kind::Quote(Quoted::Sentence))
    {
        // What follows the frame of a quotation in plain words belongs to the frame, and so do words
        // quoted in it: "schrieb Lopez, die kam, um „zu zeigen, was …“".
        let goes_on = |part: &Range<usize>| {
            let led = part.start > first.end
                && unit.kind(part.start - 1) == Some(Kind::Word)
                && unit.kind(first.start) == Some(Kind::Quote(Quoted::Sentence));
            quoted(part) && !led
        };
        let rest: Vec<Range<usize>> = statement
            .content
            .iter()
            .filter(|it| !goes_on(it))
            .cloned()
            .collect();
        statement.content.retain(goes_on);
        statement.frame.extend(rest);
        statement.form = Form::Direct;
    }
    if statement.form == Form::Direct {
        statement.content = statement
            .content
            .iter()
            .flat_map(|part| {
                let holes: Vec<Range<usize>> = part
                    .clone()
                    .filter(|it| joins_quotations(unit, *it))
                    .map(|it| it..it + 1)
                    .collect();
                without(part.clone(), &holes)
            })
            .collect();
    }
}

/// Whether the word is the "und" between two quotations: "„Wir kommen“ und „wir bleiben“".
pub(super) fn joins_quotations(unit: &Unit, index: usize) -> bool {
    let quoted = |it: usize| matches!(unit.kind(it), Some(Kind::Quote(_)));
    matches!(unit.lower(index), "und" | "oder" | "sowie")
        && index > 0
        && quoted(index - 1)
        && quoted(index + 1)
}
