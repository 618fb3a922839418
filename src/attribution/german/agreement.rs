//! Whether a German noun phrase and a verb agree in number: "100 Gäste meldet [die Firma]" has its subject behind
//! the verb.

use super::super::lexicon::Class;
use super::super::naming;
use super::super::phrases;
use super::super::unit::{Kind, Unit};
use super::clauses::is_finite;
use super::cues::Cue;
use super::dependents::can_speak;
use super::subjects::is_talk;
use std::ops::Range;

/// Words for numbers.
pub(super) const NUMBERS: [&str; 20] = [
    "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf",
    "zwanzig", "dreißig", "vierzig", "fünfzig", "hundert", "tausend", "dutzende", "hunderte",
    "tausende",
];

/// Other words that open a noun phrase in the plural.
const SEVERAL: [&str; 10] = [
    "mehrere",
    "zahlreiche",
    "viele",
    "einige",
    "etliche",
    "wenige",
    "alle",
    "sämtliche",
    "beide",
    "diverse",
];

/// Words that open a noun phrase in the singular, whatever its gender.
const ONE: [&str; 14] = [
    "das",
    "ein",
    "eine",
    "kein",
    "dieses",
    "jenes",
    "jede",
    "jedes",
    "jegliche",
    "jegliches",
    "jedwede",
    "jedwedes",
    "solch",
    "manches",
];

/// Whether a word opens or is what is no subject: an object, a genitive.
pub(super) fn is_oblique(word: &str) -> bool {
    matches!(
        word,
        "den"
            | "dem"
            | "des"
            | "einen"
            | "einem"
            | "ihn"
            | "ihm"
            | "ihnen"
            | "ihren"
            | "ihrem"
            | "seinen"
            | "seinem"
            | "diesen"
            | "diesem"
            | "sich"
    )
}

/// Whether the word has the shape of a German finite verb in the third person plural: "sagten", "haben", "sind".
/// Verbs in the singular end otherwise.
pub(super) fn plural_verb(word: &str) -> bool {
    word.ends_with('n') || word == "sind"
}

/// Whether a noun phrase is of another number than the verb behind it, as far as its first word tells.
fn disagrees(unit: &Unit, phrase: &Range<usize>, verb: usize) -> bool {
    let first = unit.lower(phrase.start);
    let joined = phrase
        .clone()
        .any(|it| matches!(unit.lower(it), "und" | "sowie" | "oder" | "bis"))
        || matches!(unit.lower(phrase.end), "und" | "sowie" | "oder" | "bis");
    if plural_verb(unit.lower(verb)) {
        // "Eine Reihe von Gemeinden fordern": what is counted has the number.
        let counts = phrase.clone().any(|it| {
            matches!(
                unit.lower(it),
                "reihe"
                    | "anzahl"
                    | "zahl"
                    | "menge"
                    | "mehrheit"
                    | "vielzahl"
                    | "dutzend"
                    | "paar"
                    | "teil"
                    | "hälfte"
                    | "drittel"
                    | "viertel"
                    | "duo"
                    | "trio"
                    | "team"
            )
        });
        return (ONE.contains(&first) || one_thing(unit, phrase)) && !joined && !counts;
    }
    let counted = unit.kind(phrase.start) == Some(Kind::Number)
        && phrase.len() > 1
        && unit.capital(phrase.start + 1);
    counted
        || several_things(unit, phrase)
        || bare_people(unit, phrase)
        || SEVERAL.contains(&first)
        || NUMBERS.contains(&first)
        || first.ends_with("hundert")
        || first.ends_with("tausend")
}

/// Whether a phrase is a noun in the singular, and no more, of what is said or done: "Unterstützung", "Hilfe".
fn one_thing(unit: &Unit, phrase: &Range<usize>) -> bool {
    const ENDS: [&str; 6] = ["ung", "ion", "heit", "keit", "hilfe", "kritik"];
    phrase.len() == 1
        && unit.capital(phrase.start)
        && !can_speak(unit, phrase)
        && ENDS
            .iter()
            .any(|end| unit.lower(phrase.start).ends_with(end))
}

/// Whether a phrase opens with people in the dative plural, which has no article: "Angehörigen der Opfer", "Journalisten".
pub(super) fn bare_people(unit: &Unit, phrase: &Range<usize>) -> bool {
    let word = unit.lower(phrase.start);
    unit.capital(phrase.start)
        && ["en", "rn", "ln"].iter().any(|end| word.ends_with(end))
        && unit.ends_in(phrase.start, Class::UnnamedNoun)
        && !unit.is_first_name(phrase.start)
}

/// Whether a phrase names things in the plural that are said or done: "die Äußerungen", "diese Vorwürfe".
fn several_things(unit: &Unit, phrase: &Range<usize>) -> bool {
    const PLURALS: [&str; 5] = ["ungen", "ionen", "heiten", "keiten", "nisse"];
    let determined = matches!(
        unit.lower(phrase.start),
        "die" | "diese" | "solche" | "seine" | "ihre" | "deren" | "dessen"
    );
    let noun = phrase
        .clone()
        .find(|it| unit.capital(*it) && !unit.is(*it, Class::Determiner));
    determined
        && noun.is_some_and(|it| {
            !can_speak(unit, &(it..it + 1))
                && (is_talk(unit, &(it..it + 1))
                    || PLURALS.iter().any(|end| unit.lower(it).ends_with(end)))
        })
}

/// Whether a noun phrase before a verb cannot be its subject because it is of another number, and who can be it
/// stands behind the verb: "Alle Vorwürfe bestreitet der Mann", "Das Angebot lehnten die Länder ab". What is
/// denied in whole is no subject in the singular either: "Jede Schuld wies Arp von sich".
pub(super) fn object_by_number(
    unit: &Unit,
    cue: &Cue,
    phrase: &Range<usize>,
    limit: usize,
) -> bool {
    let verb = cue.finite;
    // "Hilfe haben auch Norwegen und die Schweiz angeboten"
    let behind =
        verb + 1 + usize::from(matches!(unit.lower(verb + 1), "auch" | "bereits" | "zudem"));
    let rejects = cue.verb.denies
        || unit.lower(verb).starts_with("w") && cue.verb.needs.iter().any(|it| it == "sich");
    let whole = rejects
        && ["jede", "jegliche", "jedwede"].contains(&unit.lower(phrase.start))
        && !can_speak(unit, phrase)
        && (unit.capital(behind) || unit.is(behind, Class::Determiner));
    let pronoun = matches!(unit.lower(behind), "er" | "sie" | "man");
    let subject = || {
        !is_oblique(unit.lower(behind))
            && !unit.is(behind, Class::Preposition)
            && phrases::german_plain(unit, behind, limit).is_some_and(|it| {
                it.start == behind
                    && !phrases::german_time(unit, &it)
                    && (can_speak(unit, &it)
                        || it.clone().any(|word| {
                            unit.is_first_name(word) || unit.at(word).is_some_and(|it| it.country)
                        })
                        || unit.is(behind, Class::Determiner)
                        || (several_things(unit, phrase) || bare_people(unit, phrase))
                            && unit.capital(behind)
                            && unit.at(behind).is_some_and(|it| it.entry.is_none()))
            })
    };
    whole || disagrees(unit, phrase, verb) && !unit.capital(verb) && (pronoun || subject())
}

/// Whether the phrase before the verb is whom it was told: "der" before a feminine noun is a dative, where who speaks
/// stands behind the verb. "Der Agentur sagte Puig, er bleibe."
pub(super) fn told_first(unit: &Unit, cue: &Cue, phrase: &Range<usize>, limit: usize) -> bool {
    let noun = || {
        phrase
            .clone()
            .find(|it| unit.capital(*it) && *it > phrase.start)
    };
    if unit.lower(phrase.start) != "der"
        || phrase.end != cue.finite
        || !noun().is_some_and(|it| is_feminine(unit.lower(it)))
    {
        return false;
    }
    let behind = cue.finite + 1;
    let pronoun = matches!(unit.lower(behind), "er" | "sie" | "man");
    pronoun
        || !is_oblique(unit.lower(behind))
            && !unit.is(behind, Class::Preposition)
            && phrases::german_plain(unit, behind, limit).is_some_and(|it| {
                it.start == behind
                    && !phrases::german_time(unit, &it)
                    && (can_speak(unit, &it)
                        || it.clone().any(|word| unit.is_first_name(word))
                        || unit.capital(behind))
            })
}

/// Whether a noun is feminine by how it ends, or by what outlets are called.
fn is_feminine(noun: &str) -> bool {
    let outlets = ["illustrierten", "zeitschrift", "firma", "bbc"];
    naming::is_feminine(noun) || outlets.iter().any(|end| noun.ends_with(end))
}

/// Whether a noun phrase is of another number than the verb behind it.
pub(super) fn object_by_number_at(unit: &Unit, phrase: &Range<usize>, verb: usize) -> bool {
    disagrees(unit, phrase, verb)
}

/// The number of the verb that a pronoun is the subject of, where the verb stands beside it or closes its clause:
/// "sagte sie", "Sie sagten", "wie sie mitteilte". `true` is the plural.
pub(in crate::attribution) fn number_beside(unit: &Unit, pronoun: usize) -> Option<bool> {
    let before = pronoun.checked_sub(1);
    let opens = before.is_none_or(|it| unit.kind(it) != Some(Kind::Word));
    let depends = before.is_some_and(|it| {
        unit.is(it, Class::Subordinator) || matches!(unit.lower(it), "wie" | "dass" | "ob")
    });
    let verb = if depends {
        let clause = unit.segments.get(unit.segment_of(pronoun))?.tokens.clone();
        clause.end.checked_sub(1).filter(|it| *it > pronoun)?
    } else if opens {
        pronoun + 1
    } else {
        before?
    };
    is_finite(unit, verb).then(|| plural_verb(unit.lower(verb)))
}
