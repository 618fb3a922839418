//! What sources are called in the language of the interface.
//!
//! A project knows a source by its canonical name, which stays as it is in every file ("Kremlin", "Weißes
//! Haus"). A person reads it in their own language ("Kreml", "White House"), and finds it by both.

use super::{Texts, Tongue, descriptions};
use crate::attribution::{self, SourceKind};
use crate::review::{Picture, PlacedSource, SourceKey};

/// The name shown for a source of `picture`: the one that a person gave it, else its canonical name as the
/// language has it. Where another source has that very name, the canonical one stands behind it.
pub fn name(texts: &Texts, picture: &Picture, source: &PlacedSource) -> String {
    let said = said(texts, source);
    let taken = said != source.name
        && (picture.sources.iter()).any(|other| other.key != source.key && other.name == said);
    if taken {
        return format!("{said} ({})", source.name);
    }
    said
}

/// The name of a source as the language has it, whatever others are called.
fn said(texts: &Texts, source: &PlacedSource) -> String {
    if source.name != source.key.as_str() {
        return source.name.clone();
    }
    // What describes a source are words of a language; what names one are not.
    let described = matches!(source.kind, SourceKind::Unnamed | SourceKind::Institution);
    if !described {
        return canonical(texts, &source.name);
    }
    texts.source(&source.name, || {
        let said = canonical(texts, &source.name);
        let other = (said == source.name).then(|| match texts.tongue() {
            Tongue::English => descriptions::in_english(texts, &said),
            Tongue::German => descriptions::in_german(texts, &said),
        });
        other.flatten().unwrap_or(said)
    })
}

/// The name shown for the source with this key.
pub fn name_of(texts: &Texts, picture: &Picture, key: &SourceKey) -> String {
    picture.source(key).map_or_else(
        || canonical(texts, key.as_str()),
        |source| name(texts, picture, source),
    )
}

/// The name shown for the source that was found under `found`, one of its names.
pub fn name_found(texts: &Texts, picture: &Picture, found: &str) -> String {
    let by_key = picture.source(&SourceKey::new(found));
    let by_name = || {
        let mut sources = picture.sources.iter();
        sources.find(|source| source.names().any(|name| name == found))
    };
    by_key.or_else(by_name).map_or_else(
        || canonical(texts, found),
        |source| name(texts, picture, source),
    )
}

/// Every name of a source in lower case, in lines: the one shown first.
pub fn all_names(texts: &Texts, source: &PlacedSource) -> String {
    let mut names = said(texts, source).to_lowercase();
    for name in source.names() {
        names.push('\n');
        names.push_str(&name.to_lowercase());
    }
    names
}

/// Whether the names of a source hold every one of `words`, which are in lower case.
pub fn is_found(texts: &Texts, source: &PlacedSource, words: &[String]) -> bool {
    words.is_empty() || {
        let names = all_names(texts, source);
        words.iter().all(|word| names.contains(word.as_str()))
    }
}

/// A canonical name as the language has it.
pub(super) fn canonical(texts: &Texts, name: &str) -> String {
    let key = format!("source-names.{}", key_of(name));
    let said = texts.get(&key);
    if said != key {
        return said;
    }
    if texts.tongue() == Tongue::German {
        return ministry(name).unwrap_or_else(|| name.to_owned());
    }
    // The canonical name of a country is the German one.
    attribution::country_in_english(name)
        .map(str::to_owned)
        .or_else(|| office(texts, name))
        .unwrap_or_else(|| name.to_owned())
}

/// A ministry of a country as German papers write it: "südkoreanisches Außenministerium" for
/// "Außenministerium Südkorea", "US-Außenministerium".
fn ministry(name: &str) -> Option<String> {
    let (ministry, country) = name.split_once(' ')?;
    if !ministry.ends_with("ministerium") {
        return None;
    }
    if country == "USA" {
        return Some(format!("US-{ministry}"));
    }
    let adjective = attribution::country_adjective_in_german(country)?;
    Some(format!("{adjective}es {ministry}"))
}

/// An office of a country in English: "South Korean foreign ministry" for "Außenministerium Südkorea",
/// "Lithuanian military intelligence" for "litauischer Militärgeheimdienst".
fn office(texts: &Texts, name: &str) -> Option<String> {
    let (first, second) = name.split_once(' ')?;
    let (office, country) = match attribution::country_adjective_in_english(second) {
        Some(country) => (first, country),
        None => (second, attribution::adjective_in_english(first)?),
    };
    let key = format!("source-offices.{}", key_of(office));
    let said = texts.with(&key, &[("country", country.into())]);
    (said != key).then_some(said)
}

/// A name as a key of the texts writes it: "Weißes Haus" as "weisses-haus".
pub(crate) fn key_of(name: &str) -> String {
    let mut key = String::new();
    for c in name.chars().flat_map(char::to_lowercase) {
        let plain = match c {
            'ä' => "ae",
            'ö' => "oe",
            'ü' => "ue",
            'ß' => "ss",
            _ if c.is_ascii_alphanumeric() => {
                key.push(c);
                continue;
            }
            _ => "-",
        };
        if plain != "-" || !key.is_empty() && !key.ends_with('-') {
            key.push_str(plain);
        }
    }
    key.truncate(key.trim_end_matches('-').len());
    key
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::review::sample::Sample;

    #[test]
    fn names_are_written_as_keys() {
        let check = |name: &str, key: &str| assert_eq!(key_of(name), key);
        check("Kremlin", "kremlin");
        check("Weißes Haus", "weisses-haus");
        check("SWR (Russland)", "swr-russland");
        check("Ärzte ohne Grenzen", "aerzte-ohne-grenzen");
        check("„“", "");
    }

    #[test]
    fn offices_of_a_country_are_called_as_papers_write_them() {
        let check = |tongue, name: &str, expected: &str| {
            assert_eq!(canonical(&Texts::new(tongue), name), expected);
        };
        check(
            Tongue::German,
            "Innenministerium Polen",
            "polnisches Innenministerium",
        );
        check(
            Tongue::German,
            "Finanzministerium USA",
            "US-Finanzministerium",
        );
        check(
            Tongue::German,
            "Bundesinnenministerium",
            "Bundesinnenministerium",
        );
        check(
            Tongue::English,
            "Innenministerium Polen",
            "Polish interior ministry",
        );
        check(
            Tongue::English,
            "litauischer Militärgeheimdienst",
            "Lithuanian military intelligence",
        );
        check(
            Tongue::English,
            "norwegischer Wetterdienst",
            "norwegischer Wetterdienst",
        );
    }

    #[test]
    fn a_source_is_called_as_the_language_calls_it_and_found_by_every_name() {
        let mut sample = Sample::of(&[&["Lage", "Das sei Unfug. Das sei gut. Das sei alles."]]);
        let government = SourceKind::Government;
        sample.say(0, "Das sei Unfug", &[("Kremlin", government, "")]);
        sample.say(0, "Das sei gut", &[("Weißes Haus", government, "")]);
        sample.say(0, "Das sei alles", &[("Nordkorea", government, "")]);
        let ministry = ("Außenministerium Südkorea", government, "");
        sample.say(0, "sei alles", &[ministry]);
        let check = |sample: &Sample, tongue, key: &str, expected: &str, sought: &[&str]| {
            let (texts, picture) = (Texts::new(tongue), sample.picture());
            let key = SourceKey::new(key);
            assert_eq!(name_of(&texts, &picture, &key), expected);
            assert_eq!(name_found(&texts, &picture, key.as_str()), expected);
            let source = picture.source(&key).unwrap();
            for words in sought {
                assert!(is_found(&texts, source, &[(*words).to_owned()]), "{words}");
            }
        };
        for tongue in Tongue::ALL {
            let [kreml, house, korea, ministry] = match tongue {
                Tongue::German => {
                    let ministry = "südkoreanisches Außenministerium";
                    ["Kreml", "Weißes Haus", "Nordkorea", ministry]
                }
                Tongue::English => {
                    let ministry = "South Korean foreign ministry";
                    ["Kremlin", "White House", "North Korea", ministry]
                }
            };
            check(&sample, tongue, "Kremlin", kreml, &["kreml", "kremlin"]);
            let house_names = ["weißes haus", "white house"];
            check(&sample, tongue, "Weißes Haus", house, &house_names);
            check(&sample, tongue, "Nordkorea", korea, &["nordkorea"]);
            let key = "Außenministerium Südkorea";
            check(&sample, tongue, key, ministry, &["außenministerium"]);
        }
        let renamed = crate::review::Edit::RenameSource(
            SourceKey::new("Kremlin"),
            "Russlands Führung".to_owned(),
        );
        sample.edit(renamed).unwrap();
        for tongue in Tongue::ALL {
            let sought = ["kreml", "führung"];
            check(&sample, tongue, "Kremlin", "Russlands Führung", &sought);
        }
        let texts = Texts::new(Tongue::German);
        assert_eq!(name_found(&texts, &sample.picture(), ""), "");
    }

    #[test]
    fn two_sources_never_look_like_one_because_one_is_translated() {
        let mut sample = Sample::of(&[&["Lage", "Das sei Unfug."], &["News", "It is fine."]]);
        let force = ("Polizei", SourceKind::Institution, "");
        sample.say(0, "Das sei Unfug", &[force]);
        let texts = Texts::new(Tongue::English);
        let key = SourceKey::new("Polizei");
        assert_eq!(name_of(&texts, &sample.picture(), &key), "police");
        let force = ("police", SourceKind::Unnamed, "");
        sample.say(1, "It is fine", &[force]);
        let picture = sample.picture();
        assert_eq!(name_of(&texts, &picture, &key), "police (Polizei)");
        assert_eq!(
            name_of(&texts, &picture, &SourceKey::new("police")),
            "police"
        );
    }
}
