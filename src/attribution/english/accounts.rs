//! English asides that name whose account it is: "in Aldred's words", "by the union's count", "in the view of the
//! union".

use super::super::frame::Aside;
use super::super::lexicon::Class;
use super::super::phrases;
use super::super::unit::{Kind, Unit};
use super::beside::aside;

/// "in Aldred's words", "in the union's view".
pub(super) fn in_words_of(unit: &Unit, at: usize) -> Option<Aside> {
    // "by the union's count", "on Marsh's account"
    let nouns: &[&str] = match unit.lower(at) {
        "in" => &[
            "words",
            "view",
            "opinion",
            "telling",
            "account",
            "estimation",
        ],
        "by" | "on" => &[
            "account",
            "count",
            "estimate",
            "estimates",
            "reckoning",
            "tally",
            "admission",
            "calculation",
            "calculations",
            "telling",
        ],
        _ => return None,
    };
    let close = (at + 2..unit.end().min(at + 7)).find(|it| nouns.contains(&unit.lower(*it)))?;
    // "on Marsh's account with the bank"
    if unit.lower(at) != "in"
        && unit.kind(close + 1) == Some(Kind::Word)
        && !(at == 0 || unit.kind(at - 1) == Some(Kind::Comma))
    {
        return None;
    }
    let close_owner = close - usize::from(unit.lower(close - 1) == "own");
    let owns = ["'s", "’s", "s'", "s’", "'", "’"]
        .iter()
        .any(|it| unit.lower(close_owner - 1).ends_with(it) || unit.lower(close_owner - 1) == *it)
        || unit
            .at(close_owner - 1)
            .is_some_and(|it| it.kind == Kind::Other);
    let mut end = close;
    while end > at + 1 && unit.kind(end - 1) == Some(Kind::Other) {
        end -= 1;
    }
    // "by the mayor's own admission"
    if unit.lower(end.saturating_sub(1)) == "own" && end > at + 2 {
        end -= 1;
        while end > at + 1 && unit.kind(end - 1) == Some(Kind::Other) {
            end -= 1;
        }
    }
    let named = (at + 1..end).any(|it| unit.capital(it)) || unit.is(at + 1, Class::Determiner);
    if !owns || !named {
        return None;
    }
    Some(aside(unit, at..close + 1, at + 1..end, vec![at, close]))
}

/// "in the view of the union", "in the words of Aldred", "in the opinion of two judges".
pub(super) fn in_view_of(unit: &Unit, at: usize) -> Option<Aside> {
    let noun = at + 2;
    let opens = unit.lower(at) == "in"
        && unit.lower(at + 1) == "the"
        && matches!(
            unit.lower(noun),
            "view" | "opinion" | "words" | "eyes" | "judgment" | "judgement" | "telling"
        )
        && unit.lower(noun + 1) == "of";
    if !opens {
        return None;
    }
    let speaker = phrases::english(unit, noun + 2, unit.end())?;
    Some(aside(
        unit,
        at..speaker.end,
        speaker.clone(),
        vec![at, noun],
    ))
}
