//! What can be told about a German clause without a parser: moods, finite verbs, where it ends.

use std::ops::Range;

use super::super::lexicon::{Class, Shape};
use super::super::phrases;
use super::super::unit::{Kind, Token, Unit};

pub(super) fn has_quotation(unit: &Unit, tokens: Range<usize>) -> bool {
    tokens
        .clone()
        .any(|it| unit.at(it).is_some_and(Token::is_quotation))
}

/// Whether a clear Konjunktiv stands in the tokens.
pub(super) fn has_konjunktiv(unit: &Unit, tokens: Range<usize>) -> bool {
    unit.konjunktiv && tokens.clone().any(|it| konjunktiv(unit, it))
}

/// Whether the token is a verb in the Konjunktiv, not an adjective before a noun.
pub(super) fn konjunktiv(unit: &Unit, index: usize) -> bool {
    let Some(token) = unit.at(index).filter(|it| it.looks.konjunktiv) else {
        return false;
    };
    let modal = token.is(Class::KonjunktivOne) || token.is(Class::KonjunktivTwo);
    if token.capital && (index > 0 || !modal) {
        return false;
    }
    modal
        || token.is(Class::KonjunktivVerbs)
            && !before_noun(unit, index)
            && !before_bare_noun(unit, index)
        || token
            .entry
            .is_some_and(|it| it.verbs.iter().any(|form| form.shape == Shape::Konjunktiv))
            && !before_noun(unit, index)
            && unit.lower(index) != "bitte"
        || shaped_as_konjunktiv(unit, index)
        || shaped_as_second(unit, index)
}

/// Whether an unknown word behind its subject has the umlaut and the ending of a strong verb in the
/// Konjunktiv II: "die Gäste verbrächten ihre Tage am Strand".
pub(super) fn shaped_as_second(unit: &Unit, index: usize) -> bool {
    index > 0
        && unit.at(index).is_some_and(|it| it.looks.second)
        && (unit.is(index - 1, Class::Pronoun)
            || unit.capital(index - 1) && unit.kind(index - 1) == Some(Kind::Word))
}

/// Whether an unknown word stands where a verb stands and ends as Konjunktiv I does: "diese Sorte
/// erspare den Einsatz", "weil er sich bedroht fühle".
fn shaped_as_konjunktiv(unit: &Unit, index: usize) -> bool {
    let Some(token) = unit.at(index) else {
        return false;
    };
    if !token.looks.first || index == 0 {
        return false;
    }
    let Some(segment) = unit.segments.get(unit.segment_of(index)) else {
        return false;
    };
    let tokens = segment.tokens.clone();
    // A clause has one finite verb, and an adjective stands behind an article.
    let another = has_another_finite(unit, tokens.clone(), index);
    // "hieß es, der Krisenstab tage"
    let closes = index + 1 == tokens.end
        && index == tokens.start + 2
        && unit.is(tokens.start, Class::Determiner)
        && unit.capital(index - 1);
    if !another && closes {
        return true;
    }
    if another || unit.is(index - 1, Class::Determiner) || unit.lower(index) == "alleine" {
        return false;
    }
    let subject = unit.is(index - 1, Class::Pronoun)
        || unit.capital(index - 1) && unit.kind(index - 1) == Some(Kind::Word);
    // "er bereue nichts": behind a pronoun that opens its clause stands no adjective.
    let opens = index == tokens.start + 1
        && matches!(unit.lower(tokens.start), "er" | "sie" | "es" | "man");
    let second = opens
        || (subject || behind_relative(unit, index))
            && (unit.is(index + 1, Class::Determiner)
            || unit.is(index + 1, Class::Preposition)
            || unit.is(index + 1, Class::Pronoun)
            || unit.is(index + 1, Class::Adverb)
            || behind_subject(unit, tokens.clone(), index)
            || matches!(
                unit.lower(index + 1),
                "sich" | "nicht" | "nichts" | "mehr" | "niemand" | "niemandem" | "niemanden" | "allen"
            )
            // "man kooperiere vollumfänglich": no adjective or noun ends like that.
            || token.lower.ends_with("iere"));
    let dependent = unit.is(tokens.start, Class::Subordinator)
        || unit.is(tokens.start, Class::Relative) && tokens.start > 0
        || unit.lower(tokens.start) == "wer";
    token.lower.len() > 4 && (second || index + 1 == tokens.end && dependent)
}

/// Whether the clause of these tokens has a finite verb besides the word at `index`.
fn has_another_finite(unit: &Unit, mut tokens: Range<usize>, index: usize) -> bool {
    tokens.any(|it| {
        it != index
            && !unit.capital(it)
            && unit.at(it).is_some_and(|other| {
                let verb = other
                    .entry
                    .is_some_and(|entry| entry.verbs.iter().any(|it| it.shape == Shape::Finite));
                verb || other.is(Class::Auxiliary)
                    || other.is(Class::Modal)
                    || other.is(Class::Finite)
                    || other.is(Class::KonjunktivOne)
                    || other.is(Class::KonjunktivTwo)
                    || other.entry.is_none()
                        && other.lower.ends_with('t')
                        && !is_participle(&other.lower)
            })
    })
}

/// Whether a clause is nothing but a subject with its article, the word and one noun: "und der grüne Umbau verschlinge
/// Milliarden".
fn behind_subject(unit: &Unit, tokens: Range<usize>, index: usize) -> bool {
    let start = tokens.start + usize::from(unit.is(tokens.start, Class::Coordinator));
    let article = matches!(unit.lower(start), "der" | "die" | "das" | "ein" | "eine");
    let noun = |it: usize| unit.capital(it) && unit.kind(it) == Some(Kind::Word);
    article
        && index > start + 1
        && index + 2 == tokens.end
        && noun(index - 1)
        && noun(index + 1)
        && (start + 1..index - 1).all(|it| unit.kind(it) == Some(Kind::Word) && !unit.capital(it))
}

/// Whether the word opens its clause behind a relative one: "Ein Staat, der drohe, handle auch mit Waffen".
fn behind_relative(unit: &Unit, index: usize) -> bool {
    let number = unit.segment_of(index);
    let opens = |number: usize| unit.segments.get(number).map(|it| it.tokens.start);
    let relative = number
        .checked_sub(1)
        .and_then(opens)
        .is_some_and(|it| unit.is(it, Class::Relative) && !unit.capital(it + 1));
    number > 1
        && relative
        && opens(number) == Some(index)
        && unit.kind(index - 1) == Some(Kind::Comma)
}

/// Whether a word that ends as an adjective does stands before a noun without an article, in a clause that has its
/// finite verb already: "hat [nähere] Einzelheiten bekannt gegeben". "Er habe Hunger und brauche Hilfe" has two.
fn before_bare_noun(unit: &Unit, index: usize) -> bool {
    let noun = unit.capital(index + 1) && unit.kind(index + 1) == Some(Kind::Word);
    noun && index > 0
        && unit.lower(index).ends_with('e')
        && !unit.is(index - 1, Class::Coordinator)
        && unit.segments.get(unit.segment_of(index)).is_some_and(|it| {
            // "Er sagte, der Verein brauche Geld und fügte hinzu": the next verb is that of another clause.
            let joined = |word: &usize| {
                unit.is(*word, Class::Coordinator)
                    && !unit.capital(word + 1)
                    && phrases::reports(unit, word + 1)
            };
            let close = (index + 1..it.tokens.end)
                .find(joined)
                .unwrap_or(it.tokens.end);
            has_another_finite(unit, it.tokens.start..close, index)
        })
}

pub(super) fn before_noun(unit: &Unit, index: usize) -> bool {
    // "die liebe Frau": an adjective stands after a determiner and before a noun, "ein gestern veröffentlichter Brief" with
    // an adverb.
    let article = index - usize::from(index > 1 && unit.is(index - 1, Class::Adverb));
    index > 0 && unit.is(article - 1, Class::Determiner) && unit.capital(index + 1)
}

/// Whether the tokens can be a clause: a finite verb or a quotation is among them.
pub(super) fn is_clause(unit: &Unit, tokens: Range<usize>) -> bool {
    tokens.clone().any(|it| is_finite(unit, it)) || has_quotation(unit, tokens)
}

pub(super) fn is_finite(unit: &Unit, index: usize) -> bool {
    let Some(token) = unit.at(index) else {
        return false;
    };
    if token.kind != Kind::Word || token.capital && index > 0 {
        return false;
    }
    token.is(Class::Auxiliary)
        || token.is(Class::Modal)
        || token.is(Class::Finite)
        || konjunktiv(unit, index)
        || token
            .entry
            .is_some_and(|it| it.verbs.iter().any(|form| form.shape == Shape::Finite))
        || !token.entry.is_some_and(|it| it.is(Class::Adverb))
            && (token.lower.ends_with("te") || token.lower.ends_with("ten"))
            && !before_noun(unit, index)
        || token.entry.is_none()
            && token.lower.ends_with('t')
            && !ADJECTIVES.contains(&token.lower.as_str())
            && !is_participle(&token.lower)
            && !before_noun(unit, index)
}

/// Adjectives that end as verbs do: "91 Jahre alt".
const ADJECTIVES: [&str; 24] = [
    "alt", "bereit", "breit", "bunt", "dicht", "direkt", "echt", "ernst", "exakt", "fest", "gut",
    "hart", "intakt", "kalt", "komplett", "konkret", "laut", "leicht", "perfekt", "rot",
    "schlecht", "tot", "weit", "wert",
];

/// Whether a word has the shape of a participle with "ge": "gebracht", "notgeschlachtet".
pub(super) fn is_participle(word: &str) -> bool {
    const PARTICLES: [&str; 26] = [
        "ab", "an", "auf", "aus", "bei", "ein", "mit", "nach", "vor", "zu", "zurück", "not", "los",
        "um", "weg", "her", "hin", "fest", "fort", "frei", "fertig", "statt", "teil", "zusammen",
        "wieder", "weiter",
    ];
    let starts = |word: &str| word.starts_with("ge") && word.len() > 5;
    starts(word)
        || matches!(word, "einbestellt" | "einberufen" | "abberufen")
        || PARTICLES
            .iter()
            .any(|it| word.strip_prefix(it).is_some_and(starts))
}

/// Whether the verb of a clause stands at its end, as in a relative or other dependent clause: no
/// auxiliary or modal comes before the verbs that close it.
pub(super) fn verb_last(unit: &Unit, tokens: Range<usize>) -> bool {
    let Some(last) = tokens.end.checked_sub(1) else {
        return false;
    };
    let early = (tokens.start + 1..last.saturating_sub(1)).any(|it| {
        !unit.capital(it)
            && (unit.is(it, Class::Auxiliary)
                || unit.is(it, Class::Modal)
                || unit.is(it, Class::KonjunktivOne)
                || unit.is(it, Class::KonjunktivTwo))
    });
    is_finite(unit, last) && !early
}

/// Whether a segment is a relative clause, not a main clause that starts with an article: "die …
/// behandelt wurden", not "die Tiere würden behandelt".
pub(super) fn is_relative(unit: &Unit, tokens: Range<usize>) -> bool {
    let first = tokens.start;
    let pronoun = unit.is(first, Class::Relative) && !unit.capital(first + 1)
        || unit.is(first, Class::Preposition)
            && unit.is(first + 1, Class::Relative)
            && !unit.capital(first + 2);
    pronoun && verb_last(unit, tokens)
}

/// Whether a segment is a relative clause or an apposition inside the frame, not its content.
pub(super) fn is_insertion(unit: &Unit, number: usize) -> bool {
    let Some(segment) = unit.segments.get(number) else {
        return false;
    };
    let first = segment.tokens.start;
    let last = segment.tokens.end.saturating_sub(1);
    let bracket = segment
        .before
        .is_some_and(|it| matches!(unit.kind(it), Some(Kind::Open)));
    if bracket {
        return true;
    }
    let comma = segment
        .before
        .is_some_and(|it| matches!(unit.kind(it), Some(Kind::Comma | Kind::Dash | Kind::Close)));
    if comma && names_itself(unit, segment.tokens.clone()) {
        return true;
    }
    if !comma || unit.is(first, Class::ClauseOpener) {
        return false;
    }
    // "rechnen mit Streiks, sie trauen der Bahn nicht zu, …": a clause of its own, however little its verb is known.
    if matches!(unit.lower(first), "er" | "sie" | "man" | "wir" | "ich") && last > first {
        return false;
    }
    let pronoun = unit.is(first, Class::Relative)
        || unit.is(first, Class::Preposition) && unit.is(first + 1, Class::Relative);
    let retold = segment.tokens.clone().any(|it| konjunktiv(unit, it));
    let relative = pronoun && (verb_last(unit, segment.tokens.clone()) || !retold)
        || unit.is(first, Class::Subordinator) && (is_finite(unit, last) || !retold);
    relative
        || !is_clause(unit, segment.tokens.clone()) && !is_infinitive(unit, segment.tokens.clone())
}

/// Whether a clause only tells what somebody or something is called: "der „Rat“, wie sich die Gruppe nennt, …".
pub(super) fn names_itself(unit: &Unit, tokens: Range<usize>) -> bool {
    let last = tokens.end.saturating_sub(1);
    unit.lower(tokens.start) == "wie"
        && last > tokens.start + 1
        && matches!(
            unit.lower(last),
            "nennt" | "nannte" | "nennen" | "nannten" | "heißt" | "hieß"
        )
        && tokens
            .clone()
            .any(|it| matches!(unit.lower(it), "sich" | "er" | "sie"))
}

pub(super) fn is_infinitive(unit: &Unit, tokens: Range<usize>) -> bool {
    tokens.clone().any(|it| {
        let lower = unit.lower(it);
        if lower == "zu" {
            let next = unit.lower(it + 1);
            return infinitive(next) && !unit.capital(it + 1) && tokens.contains(&(it + 1));
        }
        !unit.capital(it)
            && lower.len() > 6
            && lower.ends_with("en")
            && !unit.is(it, Class::Adverb)
            && lower.match_indices("zu").any(|(place, _)| place >= 2)
    })
}

/// Whether a word behind "zu" is an infinitive, not an adjective: "zu helfen", "zu sein", not "zu klein".
fn infinitive(word: &str) -> bool {
    ["en", "ern", "eln", "sein", "tun"]
        .iter()
        .any(|it| word.ends_with(it))
        && !matches!(
            word,
            "modern" | "fern" | "gern" | "eigen" | "offen" | "trocken"
        )
}
