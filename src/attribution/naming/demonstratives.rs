//! Whom a German demonstrative pronoun means: whoever was named last before it that it agrees with, not the subject:
//! "Die Mieter verklagten die Hausverwaltung. Diese bestritt …".

use std::ops::Range;

use super::super::german;
use super::super::lexicon::Class;
use super::super::phrases;
use super::super::unit::{Kind, Unit};
use super::declension::is_neuter;
use super::{Gender, Memory};

/// Ends of nouns that are feminine, whatever stands before them.
const FEMININE: [&str; 14] = [
    "in", "ung", "heit", "keit", "schaft", "ion", "tät", "behörde", "polizei", "partei", "bank",
    "kasse", "kirche", "wehr",
];

/// Words behind an article that stands for a whole phrase: "Der aber versicherte".
const TURNS: [&str; 9] = [
    "aber",
    "wiederum",
    "hingegen",
    "dagegen",
    "seinerseits",
    "ihrerseits",
    "jedoch",
    "indes",
    "allerdings",
];

/// The gender that a demonstrative pronoun at `index` stands for; nothing where another word, or an article with its
/// noun, stands there.
pub(super) fn demonstrative(unit: &Unit, index: usize) -> Option<Gender> {
    let next = index + 1;
    let turned = || TURNS.contains(&unit.lower(next));
    // "Darauf beschuldigte dieser Norwegen": a country has no article, and no demonstrative.
    let country = matches!(
        unit.lower(index),
        "dieser" | "letzterer" | "letztere" | "jener"
    ) && unit.at(next).is_some_and(|it| it.country);
    if unit.capital(next) && !country {
        return None;
    }
    match unit.lower(index) {
        "dieser" | "letzterer" | "jener" => Some(Gender::Masculine),
        "dieses" | "letzteres" | "jenes" => Some(Gender::Neuter),
        "der" if turned() => Some(Gender::Masculine),
        "das" if turned() => Some(Gender::Neuter),
        "diese" | "letztere" | "jene" => Some(feminine_or_several(unit, index)),
        "die" if turned() => Some(feminine_or_several(unit, index)),
        _ => None,
    }
}

fn feminine_or_several(unit: &Unit, index: usize) -> Gender {
    match german::number_beside(unit, index) {
        Some(true) => Gender::Plural,
        _ => Gender::Feminine,
    }
}

impl Memory<'_> {
    /// Notes whom a demonstrative pronoun of the unit means, before its words are resolved. It opens the unit or one
    /// of its clauses.
    pub(in crate::attribution) fn note_demonstrative(
        &mut self,
        unit: &Unit,
        before: Option<&Unit>,
    ) {
        if self.english {
            return;
        }
        let opens = |it: &usize| {
            *it == 0
                || matches!(unit.kind(it - 1), Some(Kind::Comma | Kind::Stop))
                // "In einer Rede des Generals beschuldigte dieser Norwegen"
                || phrases::reports(unit, it - 1) && !unit.capital(it - 1)
        };
        let Some((index, gender)) = (0..unit.tokens.len())
            .filter(opens)
            .find_map(|it| Some((it, demonstrative(unit, it)?)))
        else {
            return;
        };
        let (text, end) = match before.filter(|it| it.block == unit.block) {
            Some(before) if index == 0 => (before, before.tokens.len()),
            _ if index > 0 => (unit, index),
            _ => return,
        };
        // Whoever an earlier sentence left is not meant by this one.
        self.object = self
            .agreeing_last(text, end, gender)
            .and_then(|words| self.find(text, words, 0));
    }

    /// The last noun phrase before `end` that agrees with the gender, where it tells no place or time.
    fn agreeing_last(&self, unit: &Unit, end: usize, gender: Gender) -> Option<Range<usize>> {
        let mut any = None;
        for start in (0..end).rev() {
            let begins = unit.is(start, Class::Determiner)
                || ["sein", "ihr"]
                    .iter()
                    .any(|it| unit.lower(start).starts_with(it))
                    && !unit.capital(start)
                || unit.capital(start)
                    && !(start > 0
                        && (unit.capital(start - 1) || unit.is(start - 1, Class::Determiner)));
            // "einem Sprecher der Miliz": the genitive goes with the noun before it.
            let genitive = unit.lower(start) == "der"
                && gender == Gender::Masculine
                && start > 0
                && unit.capital(start - 1)
                && unit.kind(start - 1) == Some(Kind::Word);
            if !begins || genitive {
                continue;
            }
            let Some(phrase) = phrases::german_plain(unit, start, end) else {
                continue;
            };
            if !self.agrees(unit, &phrase, gender)
                || phrases::german_time(unit, &phrase)
                || phrases::german_nobody(unit, &phrase)
            {
                continue;
            }
            // "im Wald", "nach dem Unfall": where and when is nobody, unless it is somebody's name.
            let beside = start > 0
                && matches!(
                    unit.lower(start - 1),
                    "in" | "im"
                        | "am"
                        | "ins"
                        | "nach"
                        | "seit"
                        | "hinter"
                        | "neben"
                        | "zwischen"
                        | "während"
                        | "wegen"
                        | "trotz"
                        | "bei"
                        | "beim"
                );
            let speaks = phrase.clone().any(|it| {
                unit.capital(it)
                    && (self.is_role(unit, it)
                        || self.is_body(unit, it)
                        || self.is_company(unit, it)
                        || unit.is_first_name(it)
                        || unit.ends_in(it, Class::UnnamedNoun)
                        || unit.ends_in(it, Class::NamedNoun))
            });
            if speaks || !beside {
                return Some(self.name_before(unit, start).unwrap_or(phrase));
            }
            any.get_or_insert(phrase);
        }
        any
    }

    /// The name that what begins at `start` describes: "[Ahmed Karim], einem Sprecher der Miliz".
    fn name_before(&self, unit: &Unit, start: usize) -> Option<Range<usize>> {
        let comma = start
            .checked_sub(1)
            .filter(|it| unit.kind(*it) == Some(Kind::Comma))?;
        let words = (0..comma)
            .rev()
            .take_while(|it| self.is_name(unit, *it))
            .count();
        (words > 1).then(|| comma - words..comma)
    }

    /// Whether a noun phrase can be of the gender, by its article and the end of its noun.
    fn agrees(&self, unit: &Unit, phrase: &Range<usize>, gender: Gender) -> bool {
        let article = unit.lower(phrase.start);
        let contracted = phrase.start > 0
            && matches!(
                unit.lower(phrase.start - 1),
                "vom" | "zum" | "beim" | "am" | "im"
            );
        let bare = unit.capital(phrase.start) && !unit.is(phrase.start, Class::Determiner);
        let Some(noun) = phrase
            .clone()
            .find(|it| unit.capital(*it) && !unit.is(*it, Class::Determiner))
        else {
            return false;
        };
        let lower = unit.lower(noun);
        let woman = FEMININE.iter().any(|it| lower.ends_with(it))
            || phrase
                .clone()
                .any(|it| unit.at(it).is_some_and(|it| it.feminine == Some(true)));
        let led = bare && contracted;
        let named = bare && !contracted && (self.is_role(unit, noun) || unit.is_first_name(noun));
        match gender {
            Gender::Masculine => {
                let masculine = [
                    "den", "einen", "dem", "einem", "seinen", "ihren", "seinem", "ihrem", "der",
                    "ein", "sein", "ihr",
                ];
                // "die Absage [der Wahl]": a genitive is feminine or a plural.
                let several = article == "der"
                    && phrase.start > 1
                    && (unit.capital(phrase.start - 1)
                        || unit.is(phrase.start - 1, Class::Preposition));
                // "die Anzeige eines Detektivs"
                let genitive = ["des", "eines", "seines", "ihres"].contains(&article)
                    && self.is_role(unit, noun);
                !woman
                    && !several
                    && !is_neuter(lower)
                    && (masculine.contains(&article) || led || named || genitive)
            }
            Gender::Feminine => {
                let feminine = ["die", "eine", "seine", "ihre", "keine"];
                let oblique = ["der", "einer", "seiner", "ihrer"].contains(&article);
                let led = bare && phrase.start > 0 && unit.lower(phrase.start - 1) == "zur";
                feminine.contains(&article) || oblique && woman || led || named && woman
            }
            Gender::Plural => [
                "die", "den", "seine", "ihre", "mehrere", "mehreren", "viele", "vielen", "einige",
                "einigen", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun",
                "zehn",
            ]
            .contains(&article),
            Gender::Neuter => {
                let neuter = [
                    "das", "dem", "einem", "ein", "seinem", "ihrem", "sein", "ihr",
                ];
                !woman && (neuter.contains(&article) || led)
            }
            Gender::Unknown => false,
        }
    }
}
