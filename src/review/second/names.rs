//! Which source of the open review one of the other review is.

use rustc_hash::{FxHashMap, FxHashSet};

use crate::review::registry::{Registry, fold_name};
use crate::review::{Picture, Project, SourceKey};

/// What the sources of one review are called in the other. A source has the same key in both unless one of
/// them merged it into another or gave it as a name to another: then it is the one that has its name.
pub(super) struct Names {
    /// The sources of the open review.
    own: FxHashSet<SourceKey>,
    /// Those of the other review that go by another key here.
    others: FxHashMap<SourceKey, SourceKey>,
}

impl Names {
    pub(super) fn of(project: &Project, picture: &Picture, there: &Picture) -> Self {
        let own: FxHashSet<SourceKey> = picture
            .sources
            .iter()
            .map(|source| source.key.clone())
            .collect();
        let registry = Registry::of(&project.sources);
        let unknown = there.sources.iter().filter(|it| !own.contains(&it.key));
        let others = unknown.filter_map(|source| {
            let at = source
                .names()
                .find_map(|name| registry.named(&fold_name(name)))?;
            Some((source.key.clone(), project.sources[at].key.clone()))
        });
        let others = others.collect();
        Self { own, others }
    }

    /// The key that a source of the other review has here.
    pub(super) fn here<'k>(&'k self, key: &'k SourceKey) -> &'k SourceKey {
        self.others.get(key).unwrap_or(key)
    }

    /// Whether the open review has a source of this key.
    pub(super) fn knows(&self, key: &SourceKey) -> bool {
        self.own.contains(key)
    }
}
