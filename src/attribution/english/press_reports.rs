//! English reports that are named beside a clause: "According to reports in the weekly Orr, …", "Going by reports in the
//! Lantern, …", "…, according to unconfirmed media reports".

use std::ops::Range;

use super::super::frame::Aside;
use super::super::lexicon::Class;
use super::super::phrases;
use super::super::unit::{Kind, Unit};

/// The reports that the words from `at` on name, with the medium that they stand in.
pub(super) fn by_reports(unit: &Unit, at: usize) -> Option<Aside> {
    let first = match unit.lower(at) {
        "according" if unit.lower(at + 1) == "to" => at + 2,
        "going" if unit.lower(at + 1) == "by" => at + 2,
        "if" => at + 1,
        _ => return None,
    };
    let article = usize::from(matches!(unit.lower(first), "the" | "a" | "an"));
    let noun = (first + article..unit.end().min(first + article + 4))
        .find(|it| matches!(unit.lower(*it), "reports" | "report"))?;
    let plain = (first + article..noun).all(|it| {
        unit.kind(it) == Some(Kind::Word)
            && !unit.is(it, Class::Preposition)
            && !unit.is(it, Class::Auxiliary)
            && !unit.is(it, Class::Coordinator)
            && (!unit.capital(it) || it == first)
    });
    if !plain || unit.lower(noun) == "report" && article == 0 {
        return None;
    }
    let link = noun + 1;
    let medium = matches!(unit.lower(link), "in" | "on" | "by" | "from")
        .then(|| medium_behind(unit, link + 1))
        .flatten();
    // "a report by the watchdog" is read with whose it is.
    if unit.lower(noun) == "report" && medium.is_none() || unit.lower(link) == "of" {
        return None;
    }
    let (speaker, mut end) = match medium {
        Some((medium, end)) => (medium, end),
        None => (first + article..noun + 1, noun + 1),
    };
    // "If reports in the daily Orr are to be believed,"
    if unit.lower(at) == "if" {
        let believed = (end..end + 5).find(|it| {
            matches!(
                unit.lower(*it),
                "believed" | "trusted" | "right" | "true" | "correct"
            )
        })?;
        end = believed + 1;
    }
    let comma = |it: usize| unit.kind(it) == Some(Kind::Comma);
    let closes = end >= unit.end() || comma(end) || unit.is(end, Class::Preposition);
    if !closes || at > 0 && !comma(at - 1) && unit.lower(at) != "according" {
        return None;
    }
    let start = if at > 0 && comma(at - 1) { at - 1 } else { at };
    let close = end + usize::from(comma(end));
    Some(Aside::naming(start..close, (at..first).collect(), speaker))
}

/// The name of the medium in the words from `start` on, and where they end: "the Danish angling weekly [Snøret]", "the
/// website of [Garden Weekly]", "Radio Sur and in the Lantern".
fn medium_behind(unit: &Unit, start: usize) -> Option<(Range<usize>, usize)> {
    let phrase = phrases::english(unit, start, unit.end())?;
    let stop = phrase
        .clone()
        .find(|it| unit.kind(*it) == Some(Kind::Comma))
        .unwrap_or(phrase.end);
    let last = (phrase.start..stop)
        .rev()
        .take_while(|it| unit.capital(*it) || unit.kind(*it) == Some(Kind::Other))
        .count();
    let name = stop - last..stop;
    let named = !name.is_empty() && unit.capital(name.start);
    // "reports on Radio Sur and in the Lantern"
    if named
        && unit.lower(stop) == "and"
        && matches!(unit.lower(stop + 1), "in" | "on" | "by")
        && let Some((second, end)) = medium_behind(unit, stop + 2)
        && second.end == end
    {
        return Some((name.start..end, end));
    }
    named.then_some((name, stop))
}
