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
use super::main_subjects::subject_of;
use super::relatives::antecedent;

/// Verbs that are inserted so.
pub(super) const SAYS: [&str; 38] = [
    "warned",
    "warn",
    "warns",
    "felt",
    "feels",
    "feel",
    "insisted",
    "insist",
    "insists",
    "swore",
    "swear",
    "fear",
    "fears",
    "feared",
    "hoped",
    "hope",
    "assumed",
    "assume",
    "estimate",
    "predicted",
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
    // What is cheap to tell comes first.
    if unit.at(verb)?.entry.is_none() || unit.capital(verb) || !SAYS.contains(&unit.lower(verb)) {
        return None;
    }
    let comma = |it: usize| unit.kind(it) == Some(Kind::Comma);
    let (pronoun, speaker) = (verb.saturating_sub(8).max(1)..verb).rev().find_map(|it| {
        if !matches!(unit.lower(it), "who" | "which" | "that") {
            return None;
        }
        let first = it + 1 + usize::from(comma(it + 1));
        let speaker = phrases::english(unit, first, verb)?;
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
        })
        // "who they say overslept", "which they say melts the tar": behind the pronoun and its verb nothing else can stand.
        || unit.lower(pronoun) != "that"
            && unit.kind(pronoun - 1) == Some(Kind::Comma)
            && speaker.len() == 1
            && unit.is(speaker.start, Class::Pronoun)
            && unit.kind(start) == Some(Kind::Word)
            && !unit.capital(start)
            && !unit.is(start, Class::Determiner)
            && !unit.is(start, Class::Preposition)
            && !unit.is(start, Class::Pronoun)
            && !unit.is(start, Class::ClauseOpener);
    let end = unit.segments.get(unit.segment_of(start))?.tokens.end;
    // "which were, police said, stolen" has its frame between commas.
    let between = comma(pronoun + 1) == comma(verb + 1);
    if !predicate || !between || end < start + 1 {
        return None;
    }
    let end = main_verb(unit, pronoun, start, end).unwrap_or(end);
    // "Skaters blame the ice master, who they say overslept": the pronoun means the subject of the sentence.
    let speaker = main_speaker(unit, pronoun, &speaker).unwrap_or(speaker);
    let mut statement = Found::new(Form::Indirect, vec![pronoun..pronoun + 1, start..end]);
    statement.frame = vec![pronoun + 1..verb + 1];
    statement.cue = cue_words(unit, verb);
    statement.chain = vec![Mention::Words(speaker.clone())];
    statement.speaker = Some(speaker);
    finish(unit, &mut statement);
    (!statement.content.is_empty()).then_some(statement)
}

/// The subject of the sentence, where the pronoun that speaks in the relative clause takes it up: several for "they".
fn main_speaker(unit: &Unit, relative: usize, speaker: &Range<usize>) -> Option<Range<usize>> {
    let pronoun = unit.lower(speaker.start);
    let first = unit.segment_of(relative.checked_sub(2)?) == 0;
    if speaker.len() > 1 || !first || !matches!(pronoun, "they" | "he" | "she") {
        return None;
    }
    let subject = subject_of(unit, relative).filter(|it| it.start == 0 && it.end + 1 < relative)?;
    let head = subject
        .clone()
        .take_while(|it| *it == subject.start || !unit.is(*it, Class::Preposition))
        .last()?;
    let lower = unit.lower(head);
    let several = lower.ends_with('s') && !lower.ends_with("ss") && !unit.capital(head.max(1))
        || lower == "those"
        || subject.clone().any(|it| unit.lower(it) == "and");
    (several == (pronoun == "they") && !unit.is(subject.start, Class::Pronoun)).then_some(subject)
}

/// Who does what is told behind the frame in a relative clause: "her uncle, [Ivo Brest], who she said had told her".
pub(super) fn told_of_whom(unit: &Unit, says: usize) -> Option<Range<usize>> {
    let who =
        (says.saturating_sub(5)..says.checked_sub(1)?).rfind(|it| unit.lower(*it) == "who")?;
    phrases::english(unit, who + 1, says).filter(|it| it.end == says)?;
    let close = who.checked_sub(1)?;
    if unit.kind(close) != Some(Kind::Comma) {
        return antecedent(unit, who);
    }
    let stretch = unit
        .segments
        .get(unit.segment_of(close.checked_sub(1)?))?
        .tokens
        .clone();
    (stretch.start..close)
        .rev()
        .filter(|it| {
            let inside =
                *it > stretch.start && (unit.is(it - 1, Class::Determiner) || unit.capital(it - 1));
            (unit.capital(*it) || unit.is(*it, Class::Determiner)) && !inside
        })
        .find_map(|it| phrases::english(unit, it, close).filter(|it| it.end == close))
        .or_else(|| {
            (stretch.start..close).rev().find_map(|it| {
                phrases::english(unit, it, close).filter(|phrase| {
                    phrase.end == close && it > stretch.start && unit.is(it - 1, Class::Preposition)
                })
            })
        })
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
