//! What two reviews keep of the same sources.

use std::collections::{BTreeMap, BTreeSet};

use super::{Both, Two};
use crate::review::registry::fold_name;
use crate::review::{Picture, PlacedSource, SourceKey};

/// What can differ between two reviews of one source.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Trait {
    /// The name shown.
    Name,
    /// What sort of source it is.
    Kind,
    /// What other names mean it; merged sources are among them.
    Aliases,
    /// The reliability that is offered for it.
    Reliability,
    /// The body it speaks for.
    SpeaksFor,
}

/// A source that two reviews keep in different ways.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SourcePair {
    /// Its key in the open review; that of the other one where the open one does not have it.
    pub key: SourceKey,
    /// The source in either; nothing where it is neither kept nor found.
    pub sources: Two<Option<PlacedSource>>,
    /// What differs; everything where only one has it.
    pub traits: Vec<Trait>,
}

/// Every source that one of the reviews has in its registry and that is another one, or none, in the other.
pub(super) fn pairs(both: &Both<'_>) -> Vec<SourcePair> {
    let kept = |picture: &Picture| -> Vec<SourceKey> {
        let sources = picture.sources.iter().filter(|source| source.registered);
        sources.map(|source| source.key.clone()).collect()
    };
    let mut keys: BTreeMap<SourceKey, SourceKey> = kept(both.pictures.here)
        .into_iter()
        .map(|key| (key.clone(), key))
        .collect();
    // Where several sources of the other review are one here, that of the same key stands for them.
    let mut others: Vec<(SourceKey, SourceKey)> = kept(both.pictures.there)
        .into_iter()
        .map(|key| (both.names.here(&key).clone(), key))
        .collect();
    others.sort_by_key(|(own, key)| own == key);
    keys.extend(others);
    keys.into_iter()
        .filter_map(|(key, other)| {
            let sources = Two {
                here: both.pictures.here.source(&key).cloned(),
                there: both.pictures.there.source(&other).cloned(),
            };
            let traits = match (&sources.here, &sources.there) {
                (Some(here), Some(there)) => differing(both, here, there),
                (None, None) => Vec::new(),
                _ => TRAITS.to_vec(),
            };
            (!traits.is_empty()).then_some(SourcePair {
                key,
                sources,
                traits,
            })
        })
        .collect()
}

const TRAITS: [Trait; 5] = [
    Trait::Name,
    Trait::Kind,
    Trait::Aliases,
    Trait::Reliability,
    Trait::SpeaksFor,
];

fn differing(both: &Both<'_>, here: &PlacedSource, there: &PlacedSource) -> Vec<Trait> {
    // A name shown on one side is no other name on either.
    let shown = [here, there].map(|source| fold_name(&source.name));
    let aliases = |source: &PlacedSource| -> BTreeSet<String> {
        let names = source.names().map(fold_name);
        names.filter(|name| !shown.contains(name)).collect()
    };
    let differs = |what: &Trait| match what {
        Trait::Name => here.name != there.name,
        Trait::Kind => here.kind != there.kind,
        Trait::Aliases => aliases(here) != aliases(there),
        Trait::Reliability => here.reliability != there.reliability,
        Trait::SpeaksFor => {
            let body = there.speaks_for.as_ref().map(|key| both.names.here(key));
            here.speaks_for.as_ref() != body
        }
    };
    TRAITS.into_iter().filter(differs).collect()
}
