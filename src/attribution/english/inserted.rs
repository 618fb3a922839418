//! English frames inside a relative clause: "the boat, which police said had been stolen", "a man who, they said,
//! had stolen it".

use std::ops::Range;

use super::super::frame::{Found, Mention};
use super::super::lexicon::{Class, Shape};
use super::super::phrases;
use super::super::statement::Form;
use super::super::unit::{Kind, Unit};
use super::clauses::finish;
use super::frames::cue_words;

/// Verbs that are inserted so.
const SAYS: [&str; 18] = [
    "said",
    "says",
    "say",
    "believe",
    "believes",
    "believed",
    "claim",
    "claims",
    "claimed",
    "allege",
    "alleges",
    "alleged",
    "think",
    "thinks",
    "suspect",
    "suspects",
    "argued",
    "estimated",
];

/// Reads the frame of the verb at `verb` where it is inserted behind a relative pronoun.
pub(super) fn inserted(unit: &Unit, verb: usize) -> Option<Found> {
    if !SAYS.contains(&unit.lower(verb)) || unit.capital(verb) {
        return None;
    }
    let comma = |it: usize| unit.kind(it) == Some(Kind::Comma);
    let (pronoun, speaker) = (verb.saturating_sub(8).max(1)..verb).rev().find_map(|it| {
        let relative = matches!(unit.lower(it), "who" | "which" | "that");
        let first = it + 1 + usize::from(comma(it + 1));
        let speaker = phrases::english(unit, first, verb).filter(|_| relative)?;
        let mut close = speaker.end;
        while unit.is(close, Class::Adverb) || matches!(unit.lower(close), "has" | "have" | "had") {
            close += 1;
        }
        (close == verb).then_some((it, speaker))
    })?;
    // "the day that Rowe said he quit", "a report that police said": what is told has its verb right behind.
    let start = verb + 1 + usize::from(comma(verb + 1));
    let predicate = unit.is(start, Class::Auxiliary)
        || unit.is(start, Class::Finite)
        || matches!(
            unit.lower(start),
            "could" | "should" | "may" | "might" | "can" | "must" | "did" | "does" | "do" | "never"
        )
        || unit.at(start).is_some_and(|it| {
            let report = it
                .entry
                .is_some_and(|entry| entry.verbs.iter().any(|form| form.shape == Shape::Finite));
            it.kind == Kind::Word
                && !it.capital
                && (report || it.entry.is_none() && it.lower.len() > 3 && it.lower.ends_with("ed"))
        });
    let end = unit.segments.get(unit.segment_of(start))?.tokens.end;
    // "which were, police said, stolen" has its frame between commas.
    let between = comma(pronoun + 1) == comma(verb + 1);
    if !predicate || !between || end <= start + 1 {
        return None;
    }
    let end = main_verb(unit, pronoun, start, end).unwrap_or(end);
    let mut statement = Found::new(Form::Indirect, vec![pronoun..pronoun + 1, start..end]);
    statement.frame = vec![speaker.start..verb + 1];
    statement.cue = cue_words(unit, verb);
    statement.chain = vec![Mention::Words(speaker.clone())];
    statement.speaker = Some(speaker);
    finish(unit, &mut statement);
    (!statement.content.is_empty()).then_some(statement)
}

/// Where the verb of the clause around stands, if nothing parts it from the relative clause: "A man who police
/// said had stolen the boat [was] freed".
fn main_verb(unit: &Unit, pronoun: usize, start: usize, end: usize) -> Option<usize> {
    let parted: Range<usize> = 0..pronoun;
    let subject = parted.len() < 8
        && unit.kind(pronoun - 1) == Some(Kind::Word)
        && !parted
            .clone()
            .any(|it| unit.is(it, Class::Auxiliary) || unit.is(it, Class::Finite));
    let verb = (start + 2..end).rfind(|it| {
        unit.is(*it, Class::Auxiliary)
            && !unit.is(it - 1, Class::Auxiliary)
            && !unit.is(it - 1, Class::Adverb)
    });
    verb.filter(|_| subject)
}
