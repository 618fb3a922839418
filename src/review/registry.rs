//! Which source of the project a name means.

use rustc_hash::FxHashMap;

use super::{PlacedSource, Source, SourceKey};
use crate::attribution::known_sources;

/// The form of a name in which names are compared: without case, with single spaces.
pub(super) fn fold_name(name: &str) -> String {
    let mut folded = String::with_capacity(name.len());
    for word in name.split_whitespace() {
        if !folded.is_empty() {
            folded.push(' ');
        }
        for letter in word.chars() {
            if letter.is_ascii() {
                folded.push(letter.to_ascii_lowercase());
            } else {
                folded.extend(letter.to_lowercase());
            }
        }
    }
    folded
}

/// The registry of a project, looked up by name.
///
/// Two rules decide whose a found source is. First the words of the mention, if a person gave them
/// to a source as a name or alias: what people say wins over the lexicon. Then the canonical name
/// under which it was found, by key, name and alias. The words of a mention are not looked up among
/// the aliases that the lexicon itself gives ("Geheimdienst" for the NIS): reading the text has
/// already weighed those, and knew the context.
pub(super) struct Registry {
    /// Folded keys, names and aliases. The first to claim a name has it: keys, then names, then
    /// aliases, each in the order of the registry.
    names: FxHashMap<String, usize>,
    /// Those of them that the lexicon does not give to the same source.
    given: FxHashMap<String, usize>,
}

impl Registry {
    pub(super) fn of(sources: &[Source]) -> Self {
        let mut names = FxHashMap::default();
        for (ix, source) in sources.iter().enumerate() {
            names.entry(fold_name(source.key.as_str())).or_insert(ix);
        }
        for (ix, source) in sources.iter().enumerate() {
            names.entry(fold_name(&source.name)).or_insert(ix);
        }
        for (ix, source) in sources.iter().enumerate() {
            for alias in &source.aliases {
                names.entry(fold_name(alias)).or_insert(ix);
            }
        }
        let lexical: FxHashMap<String, usize> = sources
            .iter()
            .enumerate()
            .flat_map(|(ix, source)| {
                lexicon_names(&source.key).map(move |name| (fold_name(name), ix))
            })
            .collect();
        let given = names
            .iter()
            .filter(|(name, ix)| lexical.get(*name) != Some(*ix))
            .map(|(name, ix)| (name.clone(), *ix))
            .collect();
        Self { names, given }
    }

    /// The source with this key, name or alias, as an index into the registry.
    pub(super) fn named(&self, folded: &str) -> Option<usize> {
        self.names.get(folded).copied()
    }

    /// Whether a person gave words to any source.
    pub(super) fn gives_words(&self) -> bool {
        !self.given.is_empty()
    }

    /// The source that a person gave these words to, as an index into the registry.
    pub(super) fn given(&self, words: &str) -> Option<usize> {
        self.given.get(&fold_name(words)).copied()
    }
}

impl PlacedSource {
    /// Every name that it goes by: the one shown, its key, its other names. What the lexicon knows counts
    /// until a person has the source in the registry, where names can be taken away.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        let by_lexicon = (!self.registered).then(|| lexicon_names(&self.key));
        [self.name.as_str(), self.key.as_str()]
            .into_iter()
            .chain(self.aliases.iter().map(String::as_str))
            .chain(by_lexicon.into_iter().flatten())
    }
}

/// The names that the lexicon has for the source named `key`.
fn lexicon_names(key: &SourceKey) -> impl Iterator<Item = &str> {
    known_sources()
        .iter()
        .filter(move |known| known.name == key.as_str())
        .flat_map(|known| std::iter::once(&known.name).chain(&known.aliases))
        .map(String::as_str)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::attribution::SourceKind;

    fn source(key: &str, name: &str, aliases: &[&str]) -> Source {
        Source {
            key: SourceKey::new(key),
            name: name.to_owned(),
            kind: SourceKind::Institution,
            aliases: aliases.iter().map(|alias| (*alias).to_owned()).collect(),
            reliability: None,
            speaks_for: None,
        }
    }

    #[test]
    fn names_are_found_without_case_by_key_then_name_then_alias() {
        let sources = [
            source("Amt", "Amt für Statistik", &["Statistiker", "Behörde"]),
            source("Zoll", "Behörde", &["amt", "der   Zoll"]),
        ];
        let registry = Registry::of(&sources);
        let cases = [
            ("Amt", Some(0)),
            ("AMT FÜR STATISTIK", Some(0)),
            ("statistiker", Some(0)),
            ("Behörde", Some(1)),
            ("Der Zoll", Some(1)),
            ("Zollamt", None),
            ("", None),
        ];
        for (name, expected) in cases {
            assert_eq!(registry.named(&fold_name(name)), expected, "{name}");
        }
    }

    #[test]
    fn only_names_that_a_person_gave_decide_by_the_words_of_a_mention() {
        let mut sources = Source::presets();
        let nis = sources
            .iter()
            .position(|source| source.key.as_str() == "NIS")
            .unwrap();
        let lexical = sources[nis].aliases[0].clone();
        sources[nis].aliases.push("Die Schlapphüte".to_owned());
        let registry = Registry::of(&sources);
        assert_eq!(registry.given(&fold_name(&lexical)), None);
        assert_eq!(registry.named(&fold_name(&lexical)), Some(nis));
        assert_eq!(registry.given("die schlapphüte"), Some(nis));
    }
}
