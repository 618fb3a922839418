//! Sources: who is named as speaking.

use std::fmt;
use std::sync::{Arc, LazyLock};

use crate::attribution::{SourceKind, known_sources};

/// Names a source within a project: the canonical name under which the program found it, or under
/// which a person first added it. It stays when the source is renamed.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct SourceKey(pub Arc<str>);

impl SourceKey {
    /// The key for a canonical name.
    pub fn new(name: &str) -> Self {
        Self(name.trim().into())
    }

    /// The canonical name.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for SourceKey {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

/// A source of the project's registry: a preset, one that a person added, or one that the program
/// found and a person changed.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Source {
    /// Names it within the project.
    pub key: SourceKey,
    /// The name shown.
    pub name: String,
    /// What sort of source it is.
    pub kind: SourceKind,
    /// Other names that mean it, compared without case. A found name, or the words of a mention,
    /// that equal the key, the name or an alias belong to this source.
    pub aliases: Vec<String>,
    /// The reliability that is offered when a claim of this source is rated.
    pub reliability: Option<super::Reliability>,
    /// The body this person speaks for.
    pub speaks_for: Option<SourceKey>,
}

/// The canonical names of the sources that a new project starts with.
const PRESETS: [&str; 4] = ["NIS", "Yonhap", "NATO", "Kremlin"];

impl Source {
    /// The sources that every new project starts with: NIS, Yonhap, NATO and Kremlin, with their
    /// German and English aliases from the lexicon of [`attribution`](crate::attribution).
    pub fn presets() -> Vec<Self> {
        let mut presets: Vec<Self> = PRESETS
            .iter()
            .filter_map(|name| known_sources().iter().find(|known| known.name == *name))
            .map(|known| Self {
                key: SourceKey::new(&known.name),
                name: known.name.clone(),
                kind: known.kind,
                aliases: known.aliases.clone(),
                reliability: None,
                speaks_for: known.speaks_for.as_deref().map(SourceKey::new),
            })
            .collect();
        presets.sort_by(|a, b| a.key.cmp(&b.key));
        presets
    }

    /// Whether it is one of the presets as a new project has it, with nothing changed by hand.
    pub fn is_untouched_preset(&self) -> bool {
        static PRESETS: LazyLock<Vec<Source>> = LazyLock::new(Source::presets);
        PRESETS.contains(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn presets_are_complete_and_ordered_by_key() {
        let presets = Source::presets();
        let keys: Vec<&str> = presets.iter().map(|source| source.key.as_str()).collect();
        assert_eq!(keys, ["Kremlin", "NATO", "NIS", "Yonhap"]);
        for (key, alias) in [
            ("NIS", "National Intelligence Service"),
            ("Kremlin", "Kreml"),
            ("NATO", "Nordatlantikpakt"),
        ] {
            let source = presets.iter().find(|source| source.key.as_str() == key);
            let aliases = &source.unwrap().aliases;
            assert!(
                aliases.iter().any(|known| known == alias),
                "{key}: {aliases:?}"
            );
        }
    }
}
