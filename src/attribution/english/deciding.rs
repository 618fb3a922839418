//! English frames behind a clause whose verb has another use elsewhere: "The tenant may keep his goat, the judges held",
//! "Rye must not be sold as wheat, a chamber decided Wednesday, ending …".

use super::super::frame::{Aside, Found};
use super::super::unit::{Kind, Unit};
use super::frames_behind::before;
use super::side_words::is_day;
use super::subjects::subject_before;

/// What stands before a frame of the verb at `verb`, where nothing that the verb acts upon stands behind it.
pub(super) fn decided(unit: &Unit, verb: usize, asides: &[Aside]) -> Option<Found> {
    let next = verb + 1;
    let closes = next >= unit.end()
        || unit.kind(next) == Some(Kind::Comma)
        || is_day(unit, next)
        || matches!(unit.lower(next), "on" | "in" | "last" | "this") && is_day(unit, next + 1)
        || matches!(unit.lower(next), "after" | "unanimously")
        // "It was empty, she remembered in a phone call with Radio Orr"
        || unit.lower(verb).starts_with("rememb")
            && unit.lower(next) == "in"
            && matches!(unit.lower(next + 1), "a" | "an");
    if !closes || verb < 4 || unit.capital(verb) {
        return None;
    }
    let speaker = subject_before(unit, verb)?;
    let behind = speaker.start > 2
        && speaker.end == verb
        && unit.kind(speaker.start - 1) == Some(Kind::Comma);
    behind.then(|| before(unit, verb, asides)).flatten()
}
