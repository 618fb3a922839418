//! English papers, pictures and records that say something themselves: "A sketch examined by the Lantern shows six doors",
//! "letters suggesting that the organist sold the pipes", "Footage filmed from a balcony appears to show a thief".

use std::ops::Range;

use super::super::frame::{Found, Mention};
use super::super::lexicon::{Class, Lexicon};
use super::super::phrases;
use super::super::statement::Form;
use super::super::unit::{Kind, Unit};
use super::clauses::{clause_break, finish, has_clause};
use super::showing::is_text;

/// Whether a noun, in the singular or the plural, names what can be read or looked at.
fn is_evidence(unit: &Unit, index: usize) -> bool {
    let lower = unit.lower(index);
    let single = match lower {
        "diaries" => "diary",
        _ => lower.strip_suffix('s').unwrap_or(lower),
    };
    is_text(lower)
        || phrases::is_written(lower)
        || unit.is(index, Class::ReportNoun) && !matches!(lower, "data")
        || matches!(
            single,
            "bill"
                | "blueprint"
                | "chart"
                | "clip"
                | "contract"
                | "diary"
                | "document"
                | "drawing"
                | "email"
                | "footage"
                | "guidebook"
                | "image"
                | "invoice"
                | "ledger"
                | "letter"
                | "list"
                | "log"
                | "logbook"
                | "manual"
                | "map"
                | "memo"
                | "note"
                | "notebook"
                | "paper"
                | "photo"
                | "photograph"
                | "picture"
                | "plan"
                | "receipt"
                | "recipe"
                | "recording"
                | "record"
                | "register"
                | "scan"
                | "screenshot"
                | "sketch"
                | "slip"
                | "tape"
                | "timesheet"
                | "transcript"
                | "video"
                | "x-ray"
                | "file"
                | "certificate"
                | "inscription"
                | "plaque"
                | "message"
        )
}

/// What the verb at `verb` says that a paper or a picture shows, with a participle between the two; and where the words end
/// that name it.
pub(super) fn shown_in(unit: &Unit, verb: usize, lexicon: &Lexicon) -> Option<(Found, usize)> {
    let mut first = verb;
    // "appears to show"
    if unit.lower(verb) == "show" && unit.lower(verb - 1) == "to" {
        first = verb.checked_sub(2).filter(|it| {
            matches!(
                unit.lower(*it),
                "appears" | "appear" | "appeared" | "seems" | "seem" | "seemed"
            )
        })?;
    }
    let segment = unit.segments.get(unit.segment_of(verb))?.tokens.clone();
    let start = segment.start
        + usize::from(matches!(
            unit.lower(segment.start),
            "though" | "although" | "while" | "but" | "and"
        ));
    let noun = (start..first.min(start + 5))
        .find(|it| is_evidence(unit, *it) && !unit.is(it + 1, Class::Auxiliary))?;
    let participle = noun + 1;
    let done = unit.lower(participle);
    let past = done.len() > 4 && done.ends_with("ed")
        || matches!(
            done,
            "read"
                | "shown"
                | "taken"
                | "found"
                | "bought"
                | "drawn"
                | "seen"
                | "shot"
                | "given"
                | "sent"
                | "written"
                | "made"
                | "kept"
                | "held"
                | "sold"
                | "dug"
                | "left"
                | "put"
        );
    if !past || participle + 1 >= first {
        return None;
    }
    let plain = (participle + 1..first).all(|it| {
        !unit.is(it, Class::Auxiliary)
            && !unit.is(it, Class::Finite)
            && !matches!(unit.lower(it), "that" | "who" | "which")
            && !unit.at(it).is_some_and(|word| {
                !word.capital && word.entry.is_some_and(|entry| !entry.verbs.is_empty())
            })
    });
    let words = phrases::english(unit, start, participle)?;
    if !plain || words.end < participle || unit.is(first - 1, Class::Preposition) {
        return None;
    }
    let add = matches!(unit.lower(verb), "add" | "adds" | "added");
    if add && unit.lower(verb + 1) != "up" {
        return None;
    }
    let content = if add { verb } else { verb + 1 };
    let limit = if has_clause(unit, content..unit.end()) || unit.lower(content) == "that" {
        unit.end()
    } else {
        segment.end
    };
    let end = clause_break(unit, content, limit.max(content), lexicon);
    if content >= end {
        return None;
    }
    let form = if limit > segment.end || unit.lower(content) == "that" {
        Form::Indirect
    } else {
        Form::Reported
    };
    let mut statement = Found::new(form, vec![content..end]);
    finish(unit, &mut statement);
    statement.form = form;
    statement.frame = vec![words.start..content];
    statement.cue = (first..=verb).collect();
    statement.chain = vec![Mention::Words(words.start..participle)];
    statement.speaker = Some(words.start..participle);
    (!statement.content.is_empty()).then_some((statement, participle))
}

/// What the participle at `verb` says that a paper tells: "letters [suggesting] that …", "a note [alleging] that".
pub(super) fn suggested_in(
    unit: &Unit,
    verb: usize,
    before: Option<&Found>,
    lexicon: &Lexicon,
) -> Option<Found> {
    let relative = matches!(unit.lower(verb - 1), "which" | "that");
    let noun = verb.checked_sub(1 + usize::from(relative))?;
    if !relative && !unit.lower(verb).ends_with("ing")
        || unit.lower(verb + 1) != "that"
        || verb + 3 >= unit.end()
    {
        return None;
    }
    // "a survey by the Delta Institute showing that"
    let first = unit.segments.get(unit.segment_of(verb))?.tokens.start;
    let (start, head) = (first..=noun).rev().take(9).find_map(|it| {
        let opens = it == first || !unit.is(it, Class::Preposition);
        let words =
            phrases::english(unit, it, noun + 1).filter(|words| opens && words.end == noun + 1)?;
        let head = (words.start..words.end).find(|at| is_evidence(unit, *at))?;
        let led = it == head || unit.is(it, Class::Determiner);
        led.then_some((it, head))
    })?;
    let start = start - usize::from(start > first && unit.is(start - 1, Class::Determiner));
    if (head + 1..=noun).any(|it| unit.is(it, Class::Auxiliary)) {
        return None;
    }
    // "cites counts suggesting that": `inner` puts whoever points to it in front.
    let pointed = before.is_some_and(|it| it.content.iter().any(|part| part.contains(&verb)));
    if pointed {
        return None;
    }
    let end = clause_break(unit, verb + 1, unit.end(), lexicon);
    // "letters suggesting that the pipes were sold, his chaplain confirmed", "a notebook stating that the vault was empty turned up"
    let next_comma = |from: usize| {
        (from..end)
            .find(|it| unit.kind(*it) == Some(Kind::Comma))
            .unwrap_or(end)
    };
    let mut comma = next_comma(verb + 2);
    // "records indicating that the pump, bought in May, had leaked": words about the subject of the clause stand between.
    let parted = comma < end
        && phrases::english(unit, verb + 2, comma.max(verb + 2)).is_some_and(|it| it.end >= comma);
    if parted {
        let second = next_comma(comma + 1);
        if second < end {
            comma = next_comma(second + 1);
        }
    }
    let end = if parted {
        comma
    } else {
        goes_on(unit, verb + 2, comma, head, first).unwrap_or(comma)
    };
    let mut statement = Found::new(Form::Indirect, vec![verb + 1..end]);
    finish(unit, &mut statement);
    statement.frame = vec![start..verb + 1];
    statement.cue = vec![verb];
    let words: Range<usize> = start..head + 1;
    statement.chain = vec![Mention::Words(words.clone())];
    statement.speaker = Some(words);
    (!statement.content.is_empty()).then_some(statement)
}

/// Where the sentence goes on behind the clause, if the paper is its subject: "a notebook stating that the vault was empty
/// [turned] up".
fn goes_on(unit: &Unit, start: usize, end: usize, head: usize, first: usize) -> Option<usize> {
    let subject = head <= first + 3
        && !(first..head)
            .any(|it| unit.is(it, Class::Auxiliary) || unit.is(it, Class::Preposition));
    let finite = |it: usize| {
        unit.is(it, Class::Auxiliary)
            || unit.is(it, Class::Finite)
            || unit.at(it).is_some_and(|word| {
                !word.capital && word.lower.len() > 4 && word.lower.ends_with("ed")
            })
    };
    let clause = (start..end).find(|it| finite(*it))?;
    (clause + 2..end).find(|it| {
        subject && finite(*it) && !finite(it - 1) && !unit.is(it - 1, Class::Coordinator)
    })
}
