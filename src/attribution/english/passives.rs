//! English statements in the passive, whose speaker follows "by": "was told by an aide to leave", "was
//! accused of theft by a neighbour".

use std::ops::Range;

use super::super::frame::{Found, Mention};
use super::super::lexicon::{BODIES, Class, Lexicon, Shape};
use super::super::phrases;
use super::super::statement::Form;
use super::super::unit::{Kind, Unit};
use super::clauses::{clause_break, finish};
use super::subjects::{adverbial, is_day, subject_before};
use super::verbs::is_form_of_be;

/// Stands that are taken on the subject of the passive: "the plan was criticised by".
const STANDS: [&str; 18] = [
    "criticised",
    "criticized",
    "condemned",
    "denounced",
    "praised",
    "welcomed",
    "denied",
    "disputed",
    "echoed",
    "confirmed",
    "announced",
    "lauded",
    "slammed",
    "blasted",
    "decried",
    "refuted",
    "dismissed",
    "ridiculed",
];

/// What the participle at `verb` says that somebody was told or accused of.
pub(super) fn passive(unit: &Unit, verb: usize, lexicon: &Lexicon) -> Option<Found> {
    let participle = unit
        .at(verb)?
        .entry?
        .verbs
        .iter()
        .any(|it| it.shape == Shape::Participle);
    let mut be = verb;
    while be > 0 && adverbial(unit, be - 1) {
        be -= 1;
    }
    let be = be
        .checked_sub(1)
        .filter(|it| participle && is_form_of_be(unit, *it))?;
    let limit = unit.segments.get(unit.segment_of(verb))?.tokens.end;
    let by = (verb + 1..limit.min(verb + 16))
        .find(|it| unit.lower(*it) == "by" && !is_day(unit, it + 1))?;
    let agent = phrases::english(unit, by + 1, unit.end())
        .filter(|it| !unit.lower(it.start).ends_with("ing") && speaks(unit, it))?;
    let content = if by > verb + 1 {
        // "accused of theft by", "criticised for the delay by"
        let about = matches!(unit.lower(verb + 1), "of" | "for" | "over" | "as");
        let accused = about.then_some(verb + 1..by)?;
        (Form::Reported, accused)
    } else if matches!(unit.lower(agent.end), "to" | "that")
        && unit.kind(agent.end + 1) == Some(Kind::Word)
        && matches!(
            unit.lower(verb),
            "told"
                | "asked"
                | "urged"
                | "advised"
                | "warned"
                | "reminded"
                | "instructed"
                | "informed"
                | "found"
        )
    {
        let start = agent.end;
        (
            Form::Indirect,
            start..clause_break(unit, start, unit.end(), lexicon),
        )
    } else if STANDS.contains(&unit.lower(verb))
        // "confirmed by the Senate" in an office
        && !agent.clone().any(|it| matches!(unit.lower(it), "senate" | "parliament" | "council" | "congress"))
    {
        (Form::Reported, subject_before(unit, be)?)
    } else {
        return None;
    };
    let (form, part) = content;
    let mut statement = Found::new(form, vec![part]);
    finish(unit, &mut statement);
    statement.form = form;
    if form == Form::Indirect {
        statement.frame = vec![0..agent.end];
    }
    statement.cue = vec![verb, by];
    statement.chain = vec![Mention::Words(agent.clone())];
    statement.speaker = Some(agent);
    (!statement.content.is_empty()).then_some(statement)
}

/// Whether a noun phrase names somebody who can speak.
fn speaks(unit: &Unit, words: &Range<usize>) -> bool {
    words.clone().any(|it| {
        unit.capital(it)
            || unit.is(it, Class::Role)
            || unit.is(it, Class::UnnamedNoun)
            || unit.is(it, Class::ReportNoun)
            || unit.lower(it) == "review"
            || BODIES.iter().any(|class| unit.is(it, *class))
    })
}
