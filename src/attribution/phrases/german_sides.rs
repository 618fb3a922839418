//! What stands beside a German noun phrase: an apposition behind it, the phrase before a word.

use super::super::lexicon::Class;
use super::super::unit::{Kind, Unit};
use super::LONGEST;
use super::german::{german_core, has_verb, is_adjective};
use std::ops::Range;

/// The end of "…, Sprecher der Behörde" after a noun phrase that ends at `end`.
pub(super) fn german_apposition(unit: &Unit, end: usize, limit: usize) -> Option<usize> {
    if unit.kind(end) != Some(Kind::Comma) || end + 1 >= limit.max(unit.tokens.len()) {
        return None;
    }
    let limit = unit.tokens.len().min(end + LONGEST);
    let first = end + 1;
    let starts = unit.capital(first)
        || matches!(
            unit.lower(first),
            "der"
                | "die"
                | "das"
                | "dem"
                | "den"
                | "des"
                | "ein"
                | "eine"
                | "einem"
                | "einer"
                | "eines"
                | "einst"
                | "früher"
        )
        || is_adjective(unit, first);
    if !starts
        || unit.is(first, Class::Relative)
            && !unit.capital(first + 1)
            && !is_adjective(unit, first + 1)
    {
        return None;
    }
    let mut close = german_core(unit, first, limit, 1)?;
    // "…, Professor am Institut für Statik,", "…, Experte für Brücken an der Universität Nordau,"
    let role = unit.ends_in(first, Class::Role)
        || unit.ends_in(first, Class::ExpertNoun)
        || unit.ends_in(first, Class::UnnamedNoun);
    while role
        && matches!(
            unit.lower(close),
            "am" | "an" | "im" | "in" | "beim" | "bei" | "für"
        )
        && close + 1 < limit
        && let Some(end) = german_core(unit, close + 1, limit, 1)
    {
        close = end;
    }
    // "…, die Lumora Wohnbau mit Sitz in Kassel,"
    let seat = unit.lower(close) == "mit"
        && matches!(unit.lower(close + 1), "sitz" | "hauptsitz" | "stammsitz")
        && matches!(unit.lower(close + 2), "in" | "im")
        && close + 3 < limit;
    let closes = if seat {
        german_core(unit, close + 3, limit, 1)?
    } else {
        close
    };
    matches!(
        unit.kind(closes),
        None | Some(Kind::Comma | Kind::Stop | Kind::Dash | Kind::Close)
    )
    .then_some(closes)
}

/// Where the description of somebody ends whose name follows behind a comma: "die Leiterin des Instituts [an der
/// Universität Nordau], Anna Moser".
pub(super) fn before_name(unit: &Unit, phrase: Range<usize>, limit: usize) -> Option<usize> {
    let role = phrase.clone().any(|it| {
        unit.capital(it) && (unit.ends_in(it, Class::Role) || unit.ends_in(it, Class::ExpertNoun))
    });
    let mut close = phrase.end;
    while role
        && matches!(
            unit.lower(close),
            "am" | "an"
                | "im"
                | "in"
                | "beim"
                | "bei"
                | "für"
                | "zu"
                | "zur"
                | "auf"
                | "aus"
                | "vor"
        )
        && close + 1 < limit
    {
        close = german_core(unit, close + 1, limit, 1)?;
    }
    let named = unit.kind(close) == Some(Kind::Comma)
        && unit.capital(close + 1)
        && unit.capital(close + 2)
        && (unit.is_first_name(close + 1)
            // "ein Anführer auf der anderen Seite, Batu Mehsat,": two words that nothing is known about
            || unit.kind(close + 3) == Some(Kind::Comma)
                && (close + 1..close + 3)
                    .all(|it| unit.at(it).is_some_and(|token| token.entry.is_none() && !token.country)));
    (close > phrase.end && named).then_some(close)
}

/// The noun phrase that ends right before token `end` and starts no earlier than `first`.
pub(in crate::attribution) fn german_before(
    unit: &Unit,
    first: usize,
    end: usize,
) -> Option<Range<usize>> {
    let bare = end.checked_sub(1)?;
    let first = first.max(end.saturating_sub(16));
    let two_nouns = bare > first && unit.capital(bare - 1) && bare > 1;
    if two_nouns && (unit.is(bare, Class::UnnamedNoun) || unit.is(bare, Class::ReportNoun)) {
        return Some(bare..end);
    }
    let found = (first..end).find_map(|start| {
        german_core(unit, start, end, 0)
            .filter(|found| *found == end)
            .map(|_| start..end)
    })?;
    // "Sie gewinnen Medienberichten zufolge": the only verb of the clause is no adjective.
    let verb = found.start > first
        && is_adjective(unit, found.start)
        && unit.lower(found.start).ends_with(['n', 'e'])
        && unit.capital(found.start + 1)
        && (unit.capital(found.start - 1) || unit.is(found.start - 1, Class::Pronoun))
        && !(first..found.start).any(|it| could_be_finite(unit, it));
    Some(found.start + usize::from(verb)..found.end)
}

/// Whether a word before a phrase can be the verb of the clause.
pub(super) fn could_be_finite(unit: &Unit, index: usize) -> bool {
    let classes = [
        Class::Auxiliary,
        Class::Modal,
        Class::Finite,
        Class::KonjunktivOne,
        Class::KonjunktivTwo,
    ];
    unit.kind(index) == Some(Kind::Word)
        && !unit.capital(index)
        && (classes.iter().any(|it| unit.is(index, *it))
            || has_verb(unit, index)
            || unit.lower(index).ends_with('t')
            || unit.lower(index).ends_with("te")
            || unit.lower(index).ends_with("ten"))
}
