//! What one capitalised German word names by itself: "Verdi", "Bundesamt", "Schweden". `vocabulary` asks once for each
//! form, since every noun of an article is looked at.

use super::super::known::{self, KnownSource};
use super::noticing::speaks_of;
use super::sorts::{self, Sort};

/// What a word names by itself.
#[derive(Clone, Copy, Debug, Default)]
pub(in crate::attribution) struct Single {
    /// The well-known source of that name, in the genitive as well.
    pub(super) source: Option<&'static KnownSource>,
    /// Whether it is a country or a capital, in the genitive as well.
    pub(super) country: bool,
    /// What sort of body it tells by itself.
    pub(super) sort: Option<Sort>,
    /// Whether it names a body of some sort and is nothing else.
    pub(super) names_body: bool,
    /// Whether it is the noun of an authority, an office or a house, or of a minister whose office has a name.
    pub(super) speaks_of: bool,
}

impl Single {
    /// What the word names that is written like this.
    pub(in crate::attribution) fn of(written: &str) -> Self {
        Self {
            source: source(written),
            country: known::country(written).is_some(),
            sort: sorts::of_name(written),
            names_body: sorts::is_name(written),
            speaks_of: speaks_of(written),
        }
    }
}

/// The well-known source that goes by a name, or by the name without the "s" of the genitive.
pub(super) fn source(name: &str) -> Option<&'static KnownSource> {
    let bare = name.strip_suffix('s').filter(|it| it.len() > 5);
    known::source(name).or_else(|| known::source(bare?))
}
