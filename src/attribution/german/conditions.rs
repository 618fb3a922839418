//! German conditions that open with their verb: "Fordert der Schiri den Videobeweis, ruht das Spiel".

use super::super::lexicon::Class;
use super::super::unit::{Kind, Unit};
use super::clauses::is_finite;

/// "Fordert der Schiri den Videobeweis, ruht das Spiel": whether the unit opens with a verb and a condition, and the
/// clause behind it opens with its verb too.
pub(super) fn condition(unit: &Unit) -> bool {
    let [condition, main, ..] = unit.segments.as_slice() else {
        return false;
    };
    let first = main.tokens.start;
    let verb = |it: usize| is_finite(unit, it) || shaped_as_verb(unit, it);
    let plain = main
        .before
        .is_some_and(|at| unit.kind(at) == Some(Kind::Comma));
    plain
        && condition.tokens.start == 0
        && condition.tokens.len() > 2
        && (matches!(unit.lower(first), "so" | "dann") && verb(first + 1) || verb(first))
}

/// Whether a word in small letters that nothing else is known of ends as a verb in the present does and has an article
/// or a pronoun behind it: "platzt der Prozess".
fn shaped_as_verb(unit: &Unit, index: usize) -> bool {
    let word = unit.lower(index);
    let known = [
        Class::Determiner,
        Class::Pronoun,
        Class::Preposition,
        Class::Adverb,
        Class::Coordinator,
        Class::Subordinator,
        Class::Relative,
    ];
    !unit.capital(index)
        && unit.kind(index) == Some(Kind::Word)
        && word.len() > 3
        && (word.ends_with('t') || word.ends_with("en"))
        && known.iter().all(|it| !unit.is(index, *it))
        && (unit.is(index + 1, Class::Determiner)
            || unit.is(index + 1, Class::Pronoun)
            || matches!(unit.lower(index + 1), "sich" | "es" | "ein"))
}
