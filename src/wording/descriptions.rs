//! What a source without a name of its own is called in the other language: "spokeswoman for the fire
//! brigade" for "Sprecherin der Feuerwehr", "Gerichtssprecher" for "court spokesman".
//!
//! A copy that describes its source does so in its own words, and they are the source's canonical name.
//! Here they are put into English word by word, by the lists in the texts, and into German where the whole
//! is an entry of the list, as German would bend the words. Where a single word is not among them, all stay
//! as they are: half a translation would be worse than none.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use super::source_names::{canonical, key_of};
use super::{Texts, Tongue};
use crate::attribution::{self, SourceKind};

/// A German description in English; nothing where a word of it is not known.
pub(super) fn in_english(texts: &Texts, description: &str) -> Option<String> {
    let words: Vec<&str> = description.split_whitespace().collect();
    phrase(texts, &words)
}

/// An English description in German; nothing where the lists have none that says just that.
pub(super) fn in_german(texts: &Texts, description: &str) -> Option<String> {
    let key = ROLES.get(&description.to_lowercase())?;
    told(texts, ROLE_LIST, key, &[])
}

/// The list of nouns.
const ROLE_LIST: &str = "source-roles";

/// From what English says to the key of the list.
static ROLES: LazyLock<BTreeMap<String, &str>> = LazyLock::new(|| {
    let mut lines = Tongue::English.source().lines();
    let found = lines.by_ref().any(|line| line == "source-roles =");
    debug_assert!(found);
    let entries = lines.map_while(|line| line.strip_prefix("    .")?.split_once(" = "));
    entries
        .map(|(key, said)| (said.to_lowercase(), key))
        .collect()
});

/// Adjectives, a noun, and what it belongs to.
fn phrase(texts: &Texts, words: &[&str]) -> Option<String> {
    let noun = words.iter().position(|word| is_capital(word))?;
    let mut english: Vec<String> = words[..noun]
        .iter()
        .map(|word| quality(texts, word))
        .collect::<Option<_>>()?;
    let rest = &words[noun + 1..];
    if let Some(seated) = seated(texts, words[noun], rest) {
        english.push(seated);
        return Some(english.join(" "));
    }
    english.push(role(texts, words[noun])?);
    belonging(texts, words[noun], english.join(" "), rest)
}

/// "Verden prosecutors" for "Staatsanwaltschaft Verden".
fn seated(texts: &Texts, noun: &str, rest: &[&str]) -> Option<String> {
    if rest.is_empty() || !rest.iter().all(|word| is_capital(word)) {
        return None;
    }
    let place = rest.join(" ");
    told(texts, "source-seats", noun, &[("place", place.into())])
}

/// What stands behind the noun: "der Feuerwehr", "Nordkoreas", "in Verden". `whole` is the noun in English
/// with what stands before it.
fn belonging(texts: &Texts, noun: &str, whole: String, rest: &[&str]) -> Option<String> {
    let Some((first, more)) = rest.split_first() else {
        return Some(whole);
    };
    let noun = noun.to_lowercase();
    let speaks = noun.ends_with("sprecher") || noun.ends_with("sprecherin");
    let of = if speaks { "for" } else { "of" };
    let (how, other) = match *first {
        "der" | "des" | "den" | "von" => (of, body(texts, more)?),
        "eines" | "einer" => {
            let said = phrase(texts, &nominative(more)?)?;
            let vowel = said.to_lowercase().starts_with(['a', 'e', 'i', 'o', 'u']);
            let article = if vowel { "an" } else { "a" };
            (of, joined(texts, article, &[&said])?)
        }
        "in" | "im" => ("in", place(more)?),
        "aus" => ("from", place(more)?),
        _ if more.is_empty() => (of, country(first.strip_suffix('s')?)?),
        _ => return None,
    };
    joined(texts, how, &[&whole, &other])
}

/// English words put together as one of the patterns in the texts has it.
fn joined(texts: &Texts, pattern: &str, parts: &[&str]) -> Option<String> {
    let names = ["one", "other"].into_iter().zip(parts);
    let values: Vec<_> = names.map(|(name, part)| (name, (*part).into())).collect();
    told(texts, "source-joins", pattern, &values)
}

/// A body in the genitive, or after "von".
fn body(texts: &Texts, words: &[&str]) -> Option<String> {
    let plain = nominative(words)?;
    let names = [words.join(" "), plain.join(" ")];
    // "Auswärtigen Amts", "Russischen Botschaft"
    let neuter = names[1].replace("en ", "es ");
    let feminine = names[1].replace("en ", "e ");
    for name in names.into_iter().chain([neuter, feminine]) {
        let mut known = attribution::known_sources().iter();
        let known = known.find(|known| known.name == name || known.aliases.contains(&name));
        if let Some(known) = known {
            let said = canonical(texts, &known.name);
            let bare = known.kind == SourceKind::Person || !said.contains(' ');
            return if bare {
                Some(said)
            } else {
                joined(texts, "the", &[&said])
            };
        }
    }
    // Abbreviations are the same in every language.
    if words.iter().all(|word| is_abbreviation(word)) {
        return Some(words.join(" "));
    }
    let said = phrase(texts, words).or_else(|| phrase(texts, &plain))?;
    joined(texts, "the", &[&said])
}

/// Words in the genitive with the last one in the nominative: "Ministerium" for "Ministeriums".
fn nominative<'a>(words: &[&'a str]) -> Option<Vec<&'a str>> {
    let (last, first) = words.split_last()?;
    Some(
        first
            .iter()
            .copied()
            .chain([last.strip_suffix('s').unwrap_or(last)])
            .collect(),
    )
}

/// A place that is written alike in both languages, or a country.
fn place(words: &[&str]) -> Option<String> {
    let name = words.join(" ");
    let upper = words.iter().all(|word| is_capital(word));
    country(&name).or_else(|| upper.then_some(name))
}

fn country(name: &str) -> Option<String> {
    attribution::country_in_english(name).map(str::to_owned)
}

/// A noun: a word of the list, or one behind a hyphen whose first part is an abbreviation.
fn role(texts: &Texts, noun: &str) -> Option<String> {
    let listed = |noun: &str| told(texts, ROLE_LIST, noun, &[]);
    listed(noun).or_else(|| {
        let (first, last) = noun.split_once('-')?;
        let first = told(texts, "source-qualities", first, &[])
            .or_else(|| is_abbreviation(first).then(|| first.to_owned()))?;
        Some(format!("{first} {}", listed(last)?))
    })
}

/// An adjective in any case.
fn quality(texts: &Texts, word: &str) -> Option<String> {
    if let Some(country) = attribution::adjective_in_english(word) {
        return Some(country.to_owned());
    }
    let endings = ["er", "es", "en", "em", "e", ""];
    let mut stems = endings
        .iter()
        .filter_map(|ending| word.strip_suffix(ending));
    stems.find_map(|stem| told(texts, "source-qualities", stem, &[]))
}

/// The entry of a list for a German word.
fn told(
    texts: &Texts,
    list: &str,
    word: &str,
    values: &[(&str, fluent_bundle::FluentValue<'_>)],
) -> Option<String> {
    let key = format!("{list}.{}", key_of(word));
    let said = texts.with(&key, values);
    (said != key).then_some(said)
}

fn is_capital(word: &str) -> bool {
    word.starts_with(char::is_uppercase)
}

/// Whether a word has two capitals and more: "DB", "InfraGO".
fn is_abbreviation(word: &str) -> bool {
    word.chars().filter(|letter| letter.is_uppercase()).count() > 1
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(german: &str, expected: Option<&str>) {
        let texts = Texts::new(Tongue::English);
        assert_eq!(in_english(&texts, german).as_deref(), expected, "{german}");
    }

    #[test]
    fn a_description_is_put_into_english_word_by_word() {
        check("Sprecherin", Some("spokeswoman"));
        check("Ermittlerkreise", Some("investigators’ circles"));
        check("westlicher Diplomat", Some("Western diplomat"));
        check(
            "ranghoher japanischer Beamter",
            Some("senior Japanese official"),
        );
        check("Nato-Diplomat", Some("NATO diplomat"));
        check("Ex-Minister", Some("former minister"));
    }

    #[test]
    fn whom_somebody_speaks_for_is_put_into_english_too() {
        check("Sprecher der Polizei", Some("spokesman for the police"));
        check(
            "Sprecherin des Auswärtigen Amts",
            Some("spokeswoman for the German foreign ministry"),
        );
        check(
            "Sprecher des japanischen Außenministeriums",
            Some("spokesman for the Japanese foreign ministry"),
        );
        check("Sprecherin der NATO", Some("spokeswoman for NATO"));
        check("Sprecher der HHLA", Some("spokesman for HHLA"));
        check("Vertreter Kanadas", Some("representative of Canada"));
        check("Beamter eines Ministeriums", Some("official of a ministry"));
    }

    #[test]
    fn bodies_are_put_into_english_with_their_seat() {
        check("Polizei in Celle", Some("police in Celle"));
        check(
            "Staatsanwaltschaft Celle",
            Some("Celle public prosecutor’s office"),
        );
    }

    #[test]
    fn what_is_not_known_word_for_word_stays_as_it_is() {
        check("Hafenlotse", None);
        check("Sprecher der Hafenlotsen", None);
        check("grantiger Sprecher", None);
        check("Sprecher des Reeders Harmsen", None);
        check("", None);
        check("des", None);
    }

    #[test]
    fn what_is_on_the_list_is_put_into_german() {
        let texts = Texts::new(Tongue::German);
        let check = |english: &str, expected: Option<&str>| {
            let found = in_german(&texts, english);
            assert_eq!(found.as_deref(), expected, "{english}");
        };
        check("court spokesman", Some("Gerichtssprecher"));
        check("Police", Some("Polizei"));
        check("police in Celle", None);
        check("harbour pilot", None);
        // Every entry leads back to where it came from.
        for (said, key) in ROLES.iter() {
            let german = in_german(&texts, said).unwrap();
            assert_eq!(key_of(&german), *key, "{said}");
        }
    }

    #[test]
    fn no_two_words_are_said_alike() {
        let english = Tongue::English.source();
        let start = english.find("source-roles =").unwrap();
        let list = english[start..].lines().skip(1);
        let entries = list.take_while(|line| line.starts_with(' '));
        let mut seen = std::collections::BTreeSet::new();
        for line in entries {
            let (_, said) = line.split_once(" = ").unwrap();
            assert!(
                seen.insert(said),
                "two sources would both be called {said:?}"
            );
        }
    }
}
