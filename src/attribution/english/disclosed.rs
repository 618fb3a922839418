//! What came out in English by way of a text, a court or a paper: "The pumps had failed, it emerged in a letter", "it
//! was alleged in court", "the Gazette has learned", "rumour has it that".

use std::ops::Range;

use super::super::frame::{Found, Mention};
use super::super::lexicon::{Class, Lexicon};
use super::super::naming::is_paper;
use super::super::phrases;
use super::super::statement::Form;
use super::super::unit::{Kind, Unit};
use super::clauses::{clause_break, finish};
use super::showing::{hears, is_text};

/// What the words from `at` on say to have come out. Content that stands before them ends there.
pub(super) fn disclosed(unit: &Unit, at: usize, lexicon: &Lexicon) -> Option<Found> {
    match unit.lower(at) {
        "it" if unit.lower(at + 1) == "that" => rumoured(unit, at, lexicon),
        "it" => came_out(unit, at, lexicon),
        "learned" | "learnt" | "told" => learned(unit, at, lexicon),
        _ => None,
    }
}

/// "Rumour has it that the club will be sold".
fn rumoured(unit: &Unit, at: usize, lexicon: &Lexicon) -> Option<Found> {
    let start = at + 2;
    let has = at > 1 && matches!(unit.lower(at - 1), "has" | "had") && start < unit.end();
    let end = clause_break(unit, start, unit.end(), lexicon);
    let mut statement = Found::new(Form::FreeIndirect, vec![start..end]);
    finish(unit, &mut statement);
    (has && !statement.content.is_empty()).then_some(statement)
}

/// "…, it emerged in documents released on Friday", "It was revealed in a memo that …", "…, it was alleged".
fn came_out(unit: &Unit, at: usize, lexicon: &Lexicon) -> Option<Found> {
    let helped = matches!(unit.lower(at + 1), "has" | "had" | "was" | "is");
    let been = helped && unit.lower(at + 2) == "been";
    let mut verb = at + 1 + usize::from(helped) + usize::from(been);
    while unit.is(verb, Class::Adverb) {
        verb += 1;
    }
    let passive = been || matches!(unit.lower(at + 1), "was" | "is");
    let behind = at > 2 && unit.kind(at - 1) == Some(Kind::Comma);
    let alleged = passive
        && (matches!(unit.lower(verb), "alleged" | "claimed")
            // "The king's swan has flown, it was reported, and …"
            || behind && is_told_by_nobody(unit, verb));
    let out = match unit.lower(verb) {
        "emerged" | "transpired" => !passive,
        "turned" => !passive && unit.lower(verb + 1) == "out",
        "revealed" | "disclosed" => passive,
        _ => alleged,
    };
    if !out || !(at == 0 || behind) {
        return None;
    }
    let that = (verb + 1..unit.end().min(verb + 16)).find(|it| unit.lower(*it) == "that");
    let close = if behind { unit.end() } else { that? };
    // "The fund, it emerged in May, had run dry"
    let close = (verb + 1..close)
        .find(|it| behind && unit.kind(*it) == Some(Kind::Comma))
        .unwrap_or(close);
    let inserted = close < unit.end() && behind;
    let rest = verb + 1..close;
    let text = text_in(unit, rest.clone());
    let heard = rest
        .clone()
        .any(|it| hears(unit.lower(it)) || matches!(unit.lower(it), "trial" | "courtroom"));
    if text.is_none() && !(heard || behind) {
        return None;
    }
    let content = if inserted {
        vec![0..at - 1, close + 1..unit.end()]
    } else if behind {
        vec![0..at - 1]
    } else {
        vec![close + 1..clause_break(unit, close, unit.end(), lexicon)]
    };
    let form = if text.is_some() {
        Form::Indirect
    } else {
        Form::FreeIndirect
    };
    let mut statement = Found::new(form, content);
    finish(unit, &mut statement);
    statement.form = form;
    if let Some(text) = text {
        statement.frame = vec![at..close];
        statement.cue = vec![verb];
        statement.chain = vec![Mention::Words(text.clone())];
        statement.speaker = Some(text);
    }
    (!statement.content.is_empty()).then_some(statement)
}

/// Whether "it was" with the participle says that something was told, and not by whom: "it was said[,]", "it is reported".
fn is_told_by_nobody(unit: &Unit, verb: usize) -> bool {
    let told = matches!(
        unit.lower(verb),
        "reported"
            | "said"
            | "admitted"
            | "announced"
            | "confirmed"
            | "conceded"
            | "suggested"
            | "rumoured"
            | "rumored"
            | "declared"
            | "acknowledged"
            | "stated"
    );
    told && (verb + 1..unit.end().min(verb + 6)).all(|it| unit.lower(it) != "by")
}

/// The text that something stands in, among the words: "in an internal memo", "through court papers".
fn text_in(unit: &Unit, words: Range<usize>) -> Option<Range<usize>> {
    let place = words.clone().find(|it| {
        matches!(
            unit.lower(*it),
            "in" | "from" | "through" | "via" | "by" | "with"
        )
    })?;
    (place..words.end)
        .filter(|it| unit.is(*it, Class::Preposition))
        .find_map(|it| {
            let text = phrases::english(unit, it + 1, words.end)?;
            let head = text
                .clone()
                .take_while(|it| !unit.is(*it, Class::Preposition))
                .last()?;
            let written = unit.is(head, Class::ReportNoun)
                || unit.is(head, Class::ReportText)
                || is_text(unit.lower(head))
                || matches!(
                    unit.lower(head),
                    "letter"
                        | "answer"
                        | "answers"
                        | "memo"
                        | "memos"
                        | "email"
                        | "filing"
                        | "document"
                        | "transcript"
                        | "testimony"
                        | "evidence"
                        | "report"
                        | "reports"
                        | "audit"
                        | "review"
                        | "ruling"
                );
            written.then_some(text)
        })
}

/// "…, the Courier has learned", "Reuters has learned that …", "…, the Guardian has been told".
fn learned(unit: &Unit, verb: usize, lexicon: &Lexicon) -> Option<Found> {
    let been = unit.lower(verb) == "told";
    let has = verb.checked_sub(1 + usize::from(been))?;
    if been && unit.lower(verb - 1) != "been" || !matches!(unit.lower(has), "has" | "have") {
        return None;
    }
    let outlet = |words: &Range<usize>| {
        words.end == has
            && words.clone().any(|it| {
                unit.at(it).is_some_and(|it| it.medium)
                    || unit.is(it, Class::BodyMedium)
                    || unit.capital(it) && is_paper(unit.lower(it))
            })
            // "…, Bread & Butter has learned, although …": nobody else learns what a clause before tells.
            || words.end == has
                && words.start > 3
                && unit.kind(words.start - 1) == Some(Kind::Comma)
                && unit.capital(words.start)
                && unit.capital(has - 1)
                && closes(unit, verb)
    };
    let speaker = (has.saturating_sub(6)..has)
        .find_map(|it| phrases::english(unit, it, has).filter(outlet))?;
    let start = speaker.start;
    let behind = start > 3 && unit.kind(start - 1) == Some(Kind::Comma);
    let inserted = verb + 1;
    let content = if behind && verb + 4 > unit.end() {
        0..start - 1
    } else if behind && closes(unit, verb) {
        let mut statement = Found::new(Form::Indirect, vec![0..start - 1, inserted..unit.end()]);
        statement.frame = vec![start..inserted];
        statement.cue = vec![has, verb];
        statement.chain = vec![Mention::Words(speaker.clone())];
        statement.speaker = Some(speaker);
        finish(unit, &mut statement);
        return (statement.content.len() == 2).then_some(statement);
    } else if start == 0 && unit.lower(verb + 1) == "that" {
        verb + 1..clause_break(unit, verb + 1, unit.end(), lexicon)
    } else {
        return None;
    };
    let mut statement = Found::new(Form::Indirect, vec![content]);
    statement.frame = vec![start..verb + 1];
    statement.cue = vec![has, verb];
    statement.chain = vec![Mention::Words(speaker.clone())];
    statement.speaker = Some(speaker);
    finish(unit, &mut statement);
    (!statement.content.is_empty()).then_some(statement)
}

/// Whether a comma or the end of the sentence stands behind the verb of a frame.
fn closes(unit: &Unit, verb: usize) -> bool {
    verb + 1 >= unit.end() || unit.kind(verb + 1) == Some(Kind::Comma)
}
