//! English speech acts without a clause: the content is what the act is about.

use std::ops::Range;

use super::super::frame::{Found, Mention, without};
use super::super::lexicon::{Class, Lexicon, Verb};
use super::super::phrases;
use super::super::statement::Form;
use super::super::unit::{Kind, Token, Unit};
use super::clauses::{clause_break, finish};
use super::frames::cue_words;
use super::reporting_verb;
use super::subjects::{is_day, subject_before};

/// "denied the reports", "warned of an escalation".
pub(super) fn act(unit: &Unit, verb: usize, rule: &Verb, lexicon: &Lexicon) -> Option<Found> {
    let speaker = subject_before(unit, verb)?;
    let segment = unit.segments.get(unit.segment_of(verb))?.tokens.clone();
    let end = clause_break(unit, verb + 1, segment.end.min(unit.end()), lexicon);
    let end = act_end(unit, verb, end, lexicon);
    if let Some(statement) = asked(unit, verb, end, &speaker) {
        return Some(statement);
    }
    // "a judge denied a request" decides; it says nothing about what is so.
    let decides = speaker.clone().any(|it| {
        matches!(
            unit.lower(it),
            "judge" | "judges" | "court" | "justices" | "tribunal"
        )
    }) && (verb + 1..end.min(verb + 5)).any(|it| {
        matches!(
            unit.lower(it),
            "request"
                | "motion"
                | "bail"
                | "petition"
                | "appeal"
                | "bid"
                | "application"
                | "challenge"
        )
    });
    if decides {
        return None;
    }
    if tells_an_event(unit, verb, end) {
        return None;
    }
    let past = verb + 1 + usize::from(rule.particle.is_some());
    let quote = (verb + 1..end).find(|it| unit.at(*it).is_some_and(Token::is_quotation));
    let object = if let Some(marker) = rule.judged_as.as_deref() {
        (verb + 1..end)
            .find(|it| unit.lower(*it) == marker)
            .map(|_| verb + 1..end)
    } else if let Some(preposition) = (verb + 1..end).find(|it| {
        // "reported a loss on Thursday": a day is nothing that is reported on.
        rule.of.iter().any(|of| of == unit.lower(*it)) && !is_day(unit, it + 1)
    }) {
        Some(preposition..end)
    } else if let Some(named) = called(unit, verb, end) {
        Some(named)
    } else if rule.object && past < end {
        Some(past..end)
    } else {
        quote.map(|it| it..it + 1)
    }?;
    let mut statement = Found::new(Form::Reported, vec![object]);
    finish(unit, &mut statement);
    if statement.form != Form::Direct {
        statement.form = Form::Reported;
    } else {
        statement.frame = without(0..unit.end(), &statement.content);
    }
    statement.cue = cue_words(unit, verb);
    statement.chain = vec![Mention::Words(speaker.clone())];
    statement.speaker = Some(speaker);
    (!statement.content.is_empty()).then_some(statement)
}

/// Where the object of an act ends: before "and" or "but" with another verb of the same subject, and where
/// the act stands behind "who", before the verb of the clause around it.
fn act_end(unit: &Unit, verb: usize, end: usize, lexicon: &Lexicon) -> usize {
    let relative = (verb.saturating_sub(4)..verb).any(|it| {
        matches!(unit.lower(it), "who" | "which") && unit.kind(it - 1) == Some(Kind::Word)
    });
    (verb + 2..end)
        .find(|it| {
            let says = |word: usize| {
                let finite = unit.lower(word).ends_with("ed")
                    || matches!(unit.lower(word), "said" | "says" | "told");
                finite && reporting_verb(unit, word, lexicon).is_some()
            };
            let mut next = it + 1;
            while unit.is(next, Class::Adverb) {
                next += 1;
            }
            matches!(unit.lower(*it), "and" | "but") && says(next) && !unit.capital(it - 1)
                || relative && says(*it) && !unit.is(it - 1, Class::Coordinator)
        })
        .unwrap_or(end)
}

/// Whether the object says that something happened rather than what somebody said: "reported a loss",
/// "is seeking 20 million dollars in damages".
fn tells_an_event(unit: &Unit, verb: usize, end: usize) -> bool {
    let holds =
        |list: &[&str]| (verb + 1..end.min(verb + 10)).any(|it| list.contains(&unit.lower(it)));
    let lower = unit.lower(verb);
    lower.starts_with("report")
        && holds(&[
            "loss", "profit", "losses", "profits", "revenue", "sales", "earnings", "income",
            "growth", "results",
        ])
        || lower.starts_with("seek") && holds(&["damages", "compensation"])
        // "Captain ruled out for a month"
        || lower == "ruled" && unit.is(verb + 2, Class::Preposition)
}

/// "called the sentence excessive": the object and what it is called.
fn called(unit: &Unit, verb: usize, end: usize) -> Option<Range<usize>> {
    if !matches!(unit.lower(verb), "called" | "calls") {
        return None;
    }
    let whom = matches!(
        unit.lower(verb + 1),
        "him" | "her" | "it" | "them" | "this" | "that"
    );
    let object = if whom {
        verb + 1..verb + 2
    } else {
        phrases::english(unit, verb + 1, end)?
    };
    // "called Rowe a liar", "called it a giveaway"
    let named = whom || unit.capital(object.end - 1);
    if named && matches!(unit.lower(object.end), "a" | "an") && object.end + 1 < end {
        return Some(verb + 1..end);
    }
    let end = (object.end..end)
        .find(|it| unit.is(*it, Class::Coordinator))
        .unwrap_or(end);
    // The adjective that closes the words is the judgement.
    let close = end.min(object.end);
    if close == end && close > verb + 2 && judges(unit, close - 1) {
        return Some(verb + 1..end);
    }
    let judged = object.end..end.min(object.end + 4);
    let plain = !judged.is_empty()
        && judged.end == end
        && judged.clone().all(|it| {
            unit.kind(it) == Some(Kind::Word)
                && !unit.capital(it)
                && !unit.is(it, Class::Preposition)
                && !unit.is(it, Class::Auxiliary)
        });
    plain.then_some(verb + 1..end)
}

/// Whether the word at `index` is an adjective that judges: "excessive", "wholly inadequate".
fn judges(unit: &Unit, index: usize) -> bool {
    let lower = unit.lower(index);
    let ends = [
        "ive", "ous", "able", "ible", "ful", "less", "ical", "istic", "ising", "izing",
    ];
    let negated = ["un", "in", "im", "dis"]
        .iter()
        .any(|it| lower.starts_with(it))
        && ["ate", "ed", "al", "ic", "ent", "ant", "ect"]
            .iter()
            .any(|it| lower.ends_with(it));
    let noun = unit.is(index - 1, Class::Determiner) || unit.is(index - 1, Class::Preposition);
    !unit.capital(index)
        && !noun
        && (unit.is(index, Class::JudgingWord)
            || lower.len() > 6 && negated
            || lower.len() > 5 && ends.iter().any(|it| lower.ends_with(it)))
}

/// What somebody promises or asks for: "vowed to fight", "urged the board to resign".
fn asked(unit: &Unit, verb: usize, end: usize, speaker: &Range<usize>) -> Option<Found> {
    if !unit.is(verb, Class::InfinitiveVerb) {
        return None;
    }
    let to = (verb + 1..end.min(verb + 12)).find(|it| {
        unit.lower(*it) == "to"
            && unit.kind(it + 1) == Some(Kind::Word)
            && !unit.capital(it + 1)
            && !unit.is(it + 1, Class::Determiner)
    })?;
    let first = verb + 1 + usize::from(matches!(unit.lower(verb + 1), "on" | "for"));
    let mut statement = Found::new(Form::Indirect, vec![to..unit.end()]);
    statement.addressee = phrases::english(unit, first, to).filter(|it| it.end == to);
    // Nothing but whom it was said to stands between the verb and what is asked.
    if to > first && statement.addressee.is_none() {
        return None;
    }
    statement.frame = vec![0..to];
    statement.cue = cue_words(unit, verb);
    statement.chain = vec![Mention::Words(speaker.clone())];
    statement.speaker = Some(speaker.clone());
    finish(unit, &mut statement);
    Some(statement)
}
