//! What a German "nicht" negates: the verb, or an attribute beside it.

use super::super::lexicon::Class;
use super::super::unit::Unit;

/// Whether the "nicht" at an index belongs to an attribute, so that what the clause tells takes place: "kritisierte die
/// nicht genehmigte Feier", "für nicht gefahrene Züge", "die noch nicht geklärte Herkunft".
pub(super) fn in_attribute(unit: &Unit, nicht: usize) -> bool {
    const ENDINGS: [&str; 5] = ["e", "en", "er", "em", "es"];
    let attribute = |at: usize| {
        let word = unit.lower(at);
        !unit.capital(at)
            && ENDINGS.iter().any(|end| word.ends_with(end))
            && !unit.is(at, Class::Determiner)
            && !unit.is(at, Class::Preposition)
            && !unit.is(at, Class::Adverb)
            && word.len() > 4
    };
    let mut noun = nicht + 1;
    while noun < nicht + 4 && attribute(noun) {
        noun += 1;
    }
    if noun == nicht + 1 || !unit.capital(noun) {
        return false;
    }
    let mut before = nicht;
    while let Some(at) = before.checked_sub(1)
        && nicht - at < 4
    {
        if unit.is(at, Class::Determiner) || unit.is(at, Class::Preposition) {
            return true;
        }
        let adverb = unit.is(at, Class::Adverb)
            || matches!(
                unit.lower(at),
                "noch" | "bislang" | "bisher" | "immer" | "offenbar" | "längst" | "ganz"
            );
        if !adverb {
            return false;
        }
        before = at;
    }
    false
}
