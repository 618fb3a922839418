//! What stands between the subject of an English clause and its verb, or instead of a plain one: times, shares, the
//! body of a person, a clause that goes on.

use std::ops::Range;

use super::super::lexicon::Class;
use super::super::phrases;
use super::super::unit::{Kind, Unit};
use super::clauses::is_count;

/// Whose clause goes on behind "and" at `and`, where one depends on what is said before: "The mayor stayed as
/// [councillors] denounced him and called on him to go".
pub(super) fn meanwhile(unit: &Unit, and: usize) -> Option<Range<usize>> {
    let first = unit.segments.get(unit.segment_of(and))?.tokens.start;
    let people = [Class::Role, Class::UnnamedNoun];
    (first..and).rev().find_map(|it| {
        if !matches!(
            unit.lower(it),
            "as" | "while" | "after" | "although" | "when"
        ) {
            return None;
        }
        let words = phrases::english(unit, it + 1, and)?;
        let verb = words.end;
        let reports = unit
            .at(verb)
            .is_some_and(|it| !it.capital && it.entry.is_some_and(|entry| !entry.verbs.is_empty()));
        let several = unit.lower(verb - 1).ends_with('s')
            && (unit.capital(verb - 1) || people.iter().any(|class| unit.is(verb - 1, *class)));
        (reports && several && verb < and).then_some(words)
    })
}

/// Where words start that end before `end` and tell how often or since when: "in the past", "on several occasions",
/// "for years", "in recent weeks".
pub(super) fn before_times(unit: &Unit, end: usize) -> Option<usize> {
    let start = (end.saturating_sub(3)..end.checked_sub(1)?)
        .find(|it| matches!(unit.lower(*it), "in" | "on" | "for" | "over"))?;
    let last = unit.lower(end - 1);
    let middle = unit.lower(start + 1);
    let tells = match unit.lower(start) {
        "in" | "over" => {
            last == "past" && middle == "the"
                || middle == "recent" && matches!(last, "days" | "weeks" | "months" | "years")
        }
        "on" => matches!(last, "occasions"),
        _ => matches!(last, "days" | "weeks" | "months" | "years" | "decades"),
    };
    (tells && start > 0 && end - start < 4).then_some(start)
}

/// The person at the end of a stretch with the body that they belong to: "Anna Moll of the League for Safer Roads".
pub(super) fn named_before_body(unit: &Unit, stretch: Range<usize>) -> Option<Range<usize>> {
    let start = (stretch.start..stretch.end).find(|it| {
        let before = it.checked_sub(1).filter(|it| *it >= stretch.start);
        unit.capital(*it)
            && unit.capital(it + 1)
            && unit.lower(it + 2) == "of"
            && before.is_none_or(|it| !unit.is(it, Class::Determiner) && !unit.capital(it))
    })?;
    let whole = phrases::english(unit, start, stretch.end)?;
    (whole.end == stretch.end).then_some(whole)
}

/// The share of those asked that a clause opens with: "some 60% of drivers", "one driver in three".
pub(super) fn counted_share(unit: &Unit, first: usize, end: usize) -> Option<Range<usize>> {
    let mut at = first;
    while at < end
        && matches!(
            unit.lower(at),
            "some"
                | "about"
                | "around"
                | "nearly"
                | "almost"
                | "over"
                | "more"
                | "less"
                | "than"
                | "fewer"
                | "only"
                | "just"
                | "at"
                | "least"
        )
    {
        at += 1;
    }
    let number = |it: usize| unit.kind(it) == Some(Kind::Number) || is_count(unit.lower(it));
    if !number(at) {
        return None;
    }
    // "60 per cent of drivers", "91% of those who voted"
    let of = (at + 1..end.min(at + 4)).find(|it| unit.lower(*it) == "of");
    if let Some(of) = of {
        let whole = phrases::english(unit, of + 1, end)?;
        return (whole.end == end).then_some(first..end);
    }
    // "one driver in three"
    let share = (at + 1..end.min(at + 3)).find(|it| unit.lower(*it) == "in")?;
    let closes = share + 2 == end || share + 3 == end && unit.kind(share + 2) == Some(Kind::Word);
    (share > at + 1 && number(share + 1) && closes).then_some(first..end)
}
