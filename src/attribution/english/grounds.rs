//! What an English sentence gives as somebody's ground in a participle: "…, the port said, blaming a lack of pilots",
//! "The club cancelled the match, citing poor light".

use std::ops::Range;

use super::super::frame::{Found, Mention};
use super::super::lexicon::{BODIES, Class};
use super::super::phrases;
use super::super::statement::Form;
use super::super::unit::{Kind, Token, Unit};
use super::clauses::finish;
use super::showing::is_text;
use super::subjects::subject_before;

/// Nouns that give a ground although the words before them have capitals, or although they could be a text's: "citing
/// EU rules".
const GROUNDS: [&str; 52] = [
    "concern",
    "concerns",
    "fear",
    "fears",
    "reason",
    "reasons",
    "cost",
    "costs",
    "lack",
    "need",
    "pressure",
    "difficulties",
    "problems",
    "differences",
    "weather",
    "issues",
    "risk",
    "risks",
    "threat",
    "threats",
    "demand",
    "health",
    "safety",
    "uncertainty",
    "worries",
    "shortage",
    "shortages",
    "delays",
    "grounds",
    "conflict",
    "conflicts",
    "privacy",
    "security",
    "competition",
    "rule",
    "rules",
    "law",
    "laws",
    "regulation",
    "regulations",
    "tariffs",
    "sanctions",
    "clause",
    "amendment",
    "right",
    "rights",
    "precedent",
    "injury",
    "illness",
    "commitments",
    "opposition",
    "absence",
];

/// Reads the ground that the participle at `verb` gives. `frame` is the statement whose frame stands before it, if one
/// does: whoever speaks there gives it.
pub(super) fn ground<'a>(
    unit: &Unit,
    verb: usize,
    frame: impl Fn() -> Option<&'a Found>,
) -> Option<Found> {
    let start = match unit.lower(verb) {
        "citing" | "invoking" | "blaming" => verb + 1,
        "pointing" if unit.lower(verb + 1) == "to" => verb + 2,
        _ => return None,
    };
    let frame = frame();
    if frame.is_none() && matches!(unit.lower(verb), "blaming" | "pointing") {
        return None;
    }
    let opens = verb == 0 && matches!(unit.lower(0), "citing" | "invoking");
    let parted = opens
        || verb > 0
            && (matches!(unit.kind(verb - 1), Some(Kind::Comma | Kind::Dash))
                || unit.at(verb - 1).is_some_and(Token::is_quotation));
    if !parted || unit.lower(verb) == "citing" && !gives_ground(unit, start) {
        return None;
    }
    let end = unit.segments.get(unit.segment_of(start))?.tokens.end;
    let mut statement = Found::new(Form::Reported, vec![start..end]);
    finish(unit, &mut statement);
    if statement.form != Form::Direct {
        statement.form = Form::Reported;
    }
    match frame {
        Some(frame) => {
            statement.chain.clone_from(&frame.chain);
            statement.speaker.clone_from(&frame.speaker);
        }
        None => {
            let speaker = subject_before(unit, verb)?;
            statement.chain = vec![Mention::Words(speaker.clone())];
            statement.speaker = Some(speaker);
        }
    }
    statement.cue = vec![verb];
    (!statement.content.is_empty()).then_some(statement)
}

/// Whether what is cited from `first` on is a ground rather than somebody who said so: "concern over costs", "poor
/// light". Whatever can speak or be read is a source.
pub(super) fn gives_ground(unit: &Unit, first: usize) -> bool {
    let limit = unit.end().min(first + 8);
    let words: Range<usize> = first
        ..(first..limit)
            .find(|it| {
                unit.kind(*it) != Some(Kind::Word) && unit.kind(*it) != Some(Kind::Number)
                    || *it > first
                        && (unit.is(*it, Class::Preposition)
                            || unit.is(*it, Class::Coordinator)
                                && !matches!(unit.lower(it - 1), "current" | "serving")
                            || unit.is(*it, Class::Auxiliary)
                            || unit.is(*it, Class::Relative)
                            || unit.is(*it, Class::Determiner)
                            // "citing people familiar with the talks"
                            || matches!(unit.lower(*it), "familiar" | "close" | "briefed"))
            })
            .unwrap_or(limit);
    let Some(head) = words.end.checked_sub(1).filter(|it| *it >= first) else {
        return false;
    };
    let noun = unit.lower(head);
    // "citing a missing file"
    let lacking = (first..head).any(|it| matches!(unit.lower(it), "missing" | "poor" | "lost"));
    if lacking || GROUNDS.contains(&noun) || GROUNDS.contains(&unit.lower(first)) {
        return true;
    }
    // "the Courier reported, citing the port": what is reported has a source.
    let reported = (first.saturating_sub(12)..first)
        .any(|it| matches!(unit.lower(it), "reported" | "reports" | "wrote" | "writes"));
    if reported {
        return false;
    }
    let speaks = |it: usize| {
        [
            Class::Role,
            Class::UnnamedNoun,
            Class::ReportNoun,
            Class::ReportText,
            Class::MediumNoun,
            Class::AddresseeNoun,
            Class::Pronoun,
        ]
        .iter()
        .chain(&BODIES)
        .any(|class| unit.is(it, *class))
    };
    let agents = ["ers", "ors", "ists", "ians", "men", "women", "ees"]
        .iter()
        .any(|end| noun.len() > 5 && noun.ends_with(end));
    let owned = || {
        unit.kind(words.end) == Some(Kind::Other)
            || words
                .clone()
                .any(|it| ["'s", "’s"].iter().any(|end| unit.lower(it).ends_with(end)))
    };
    let plain = words.clone().all(|it| !unit.capital(it)) && !owned();
    plain
        && !speaks(head)
        && !agents
        && unit.kind(head) == Some(Kind::Word)
        && !is_read(noun)
        && !unit.is(first, Class::Pronoun)
}

/// Whether a noun names what can be read, counted or heard, and so is a source.
fn is_read(noun: &str) -> bool {
    phrases::is_papers(noun)
        || phrases::is_written(noun)
        || is_text(noun)
        || matches!(
            noun,
            "affidavit"
                | "agencies"
                | "article"
                | "articles"
                | "calculation"
                | "case"
                | "children"
                | "complaint"
                | "data"
                | "diary"
                | "diaries"
                | "document"
                | "estimates"
                | "experience"
                | "file"
                | "filing"
                | "forces"
                | "indictment"
                | "intelligence"
                | "interview"
                | "interviews"
                | "ledger"
                | "list"
                | "log"
                | "logs"
                | "minutes"
                | "notice"
                | "people"
                | "poll"
                | "record"
                | "polling"
                | "post"
                | "posts"
                | "presentation"
                | "recording"
                | "recordings"
                | "register"
                | "ruling"
                | "services"
                | "someone"
                | "statistics"
                | "table"
                | "tables"
                | "testimony"
                | "those"
                | "transcript"
                | "transcripts"
                | "tweet"
                | "tweets"
                | "warrant"
        )
}
