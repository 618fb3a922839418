//! English quotations that are called somebody's answer: "“Nobody asked us,” was Rowe's verdict", "Rowe's verdict:
//! “…”".

use std::ops::Range;

use super::super::frame::{Found, Mention};
use super::super::phrases;
use super::super::statement::Form;
use super::super::unit::{Kind, Token, Unit};
use super::verbs::is_form_of_be;

/// What somebody's words are called.
const WORDS: [&str; 19] = [
    "advice",
    "answer",
    "appeal",
    "argument",
    "assessment",
    "comment",
    "conclusion",
    "explanation",
    "judgment",
    "judgement",
    "message",
    "motto",
    "reaction",
    "reply",
    "response",
    "retort",
    "verdict",
    "view",
    "warning",
];

/// The quotation that opens the sentence and whose it is.
pub(super) fn verdict(unit: &Unit) -> Option<Found> {
    let quote = unit.at(0).is_some_and(Token::is_quotation);
    let be = (1..unit.end().min(3))
        .find(|it| is_form_of_be(unit, *it))
        .filter(|_| quote)?;
    // "“Nobody asked us” was how Rowe put it"
    let put = (be + 3..unit.end()).find(|it| {
        unit.lower(be + 1) == "how"
            && (unit.lower(*it) == "put" && unit.lower(it + 1) == "it"
                || matches!(unit.lower(*it), "described" | "summed"))
    });
    let speaker = match put {
        Some(put) => phrases::english(unit, be + 2, put).filter(|it| it.end == put),
        None => whose(unit, be + 1),
    }?;
    let mut statement = Found::new(Form::Direct, vec![0..1]);
    statement.frame = vec![1..speaker.end];
    statement.cue = vec![put.unwrap_or(speaker.end)];
    statement.chain = vec![Mention::Words(speaker.clone())];
    statement.speaker = Some(speaker);
    Some(statement)
}

/// Whose answer the words from `start` on name: "Rowe" of "Rowe's verdict", "her" of "her answer".
pub(super) fn whose(unit: &Unit, start: usize) -> Option<Range<usize>> {
    if matches!(unit.lower(start), "his" | "her" | "its" | "their") {
        return called(unit, start + 1).then_some(start..start + 1);
    }
    let mark = (start..unit.end().min(start + 9)).find(|it| {
        unit.kind(*it) == Some(Kind::Other)
            || ["'s", "’s"]
                .iter()
                .any(|end| unit.lower(*it).ends_with(end))
    })?;
    let end = mark + usize::from(unit.kind(mark) == Some(Kind::Word));
    called(unit, mark + 1).then_some(start..end)
}

/// Whether the words at `index` call it an answer: "verdict", "blunt answer".
fn called(unit: &Unit, index: usize) -> bool {
    WORDS.contains(&unit.lower(index))
        || unit.kind(index) == Some(Kind::Word)
            && !unit.capital(index)
            && WORDS.contains(&unit.lower(index + 1))
}
