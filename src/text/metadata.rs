//! What is known of an article besides its text.

use jiff::civil::{Date, Time};

use super::{Language, Moment, VersionMark};

/// What is known of an article besides its text.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Metadata {
    /// The title.
    pub headline: Option<String>,
    /// The agency or outlet the copy comes from.
    pub provider: Option<String>,
    /// The place of the dateline: "Seoul".
    pub place: Option<String>,
    /// Who wrote it.
    pub byline: Option<String>,
    /// The credit at its end: "dpa/afp/red".
    pub credit: Option<String>,
    /// The copyright line.
    pub copyright: Option<String>,
    /// The day of publication.
    pub published: Option<Date>,
    /// The time of day of publication, as the copy gives it.
    pub time: Option<Time>,
    /// The language.
    pub language: Language,
    /// Who had the report in hand before it came here, in order, the first one first (the hop
    /// history of NewsML-G2, the sources that NITF, ninjs and NewsML 1.2 name beside the provider).
    pub hops: Vec<String>,
    /// When the provider sent it.
    pub sent: Option<Moment>,
    /// When this version was made.
    pub versioned: Option<Moment>,
    /// How urgent the provider calls it: 1 for a flash to 9, as IPTC counts.
    pub urgency: Option<u8>,
    /// That it must not be published yet.
    pub embargo: Option<Embargo>,
    /// Which version the provider calls it: "2nd Lead", "Korrektur", "Zusammenfassung".
    pub mark: Option<String>,
    /// Whether it may be used at all.
    pub standing: Standing,
    /// What the provider files the report under, the same for all its versions: a guid or URI.
    pub item: Option<String>,
    /// Which version of [`item`](Self::item) this is, where the format counts them.
    pub version: Option<u64>,
    /// The slug line, the keywords an agency files a story under: "Beispielstadt/Brücken/Verkehr".
    pub slug: Option<String>,
}

impl Metadata {
    /// The version mark, read.
    pub fn version_mark(&self) -> Option<VersionMark> {
        self.mark.as_deref().and_then(VersionMark::read)
    }
}

/// Until when a copy must not be published.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Embargo {
    /// Until this moment.
    Until(Moment),
    /// The copy says that it is embargoed, but not until when in a form that can be read.
    Unstated,
}

/// Whether a copy may be used (the publishing status of NewsML-G2, "kill" of the agencies).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub enum Standing {
    /// It may.
    #[default]
    Usable,
    /// Not until the provider says so.
    Withheld,
    /// The provider took it back.
    Withdrawn,
}
