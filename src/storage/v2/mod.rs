//! Version 2 of the project file: its shape, frozen.
//!
//! It adds to version 1 what wire formats tell of a copy (who handed it on, when it was sent and
//! made, its urgency, embargo and standing, its slug, item and version), blocks that are not for
//! publication, and in the session whether texts are shown without marks. The rest is as it was and
//! has the shapes of [version 1](super::v1). Nothing here may
//! change once a release has written it. Unknown fields are errors. What is empty or usual is not
//! written, so that a file holds little that a person did not decide.
//!
//! ```ron
//! (
//!     version: 2,
//!     needs: "0.1.0",
//!     articles: [
//!         (
//!             id: 0,
//!             file: "1-agency.xml",
//!             headline: "Troops on their way",
//!             provider: "ndp",
//!             hops: ["Kabelwort", "ndp"],
//!             published: "2024-10-18",
//!             time: "14:30:00",
//!             sent: "2024-10-18T14:30:12+02:00",
//!             versioned: "2024-10-18T14:30:00+02:00",
//!             urgency: 3,
//!             standing: Withdrawn,
//!             embargo: Until("2024-10-18T18:00:00+02:00"),
//!             slug: "Example/Troops",
//!             item: "urn:newsml:ndp.invalid:20241018:0012",
//!             version: 2,
//!             mark: "1st Lead",
//!             language: German,
//!             blocks: [
//!                 (kind: Headline, text: "Troops on their way"),
//!                 (kind: Paragraph, dateline: 14, text: "Seoul (ndp) - About 1,500 …"),
//!                 (kind: Internal, text: "Notizblock"),
//!             ],
//!         ),
//!     ],
//!     claims: [
//!         (
//!             id: 0,
//!             credibility: 3,
//!             reliability: {"NIS": 'B'},
//!             note: "Only the service itself says so.",
//!             reviewer: "Ada",
//!             rated: "2024-10-19",
//!             members: [
//!                 (article: 0, span: (35, 46), quote: "About 1,500"),
//!             ],
//!         ),
//!     ],
//! )
//! ```

mod freeze;
mod thaw;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

pub(super) use self::freeze::project as freeze;
pub(super) use self::thaw::project as thaw;
use super::v1::{
    self, Anchor, Day, Entry, Grade, Id, Language, Link, Session, Source, Statement, Step, Time,
    check_datelines, check_members, checked, frozen, two_articles,
};
use super::{StorageError, project_file};
use crate::text;

/// The whole file.
#[derive(Serialize, Deserialize, Debug)]
#[serde(deny_unknown_fields)]
pub(super) struct Document {
    version: u32,
    /// The version of the program that reads this format. Every later version of the format says so
    /// in this place too, so that a program that is too old can name the one that is needed.
    #[serde(default = "needs")]
    needs: String,
    next_article: Id,
    next_claim: Id,
    #[serde(
        default,
        deserialize_with = "checked",
        skip_serializing_if = "Vec::is_empty"
    )]
    articles: Vec<Article>,
    #[serde(
        default,
        deserialize_with = "checked",
        skip_serializing_if = "Vec::is_empty"
    )]
    sources: Vec<Source>,
    #[serde(
        default,
        deserialize_with = "checked",
        skip_serializing_if = "Vec::is_empty"
    )]
    statements: Vec<Statement>,
    #[serde(
        default,
        deserialize_with = "checked",
        skip_serializing_if = "Vec::is_empty"
    )]
    links: Vec<Link>,
    #[serde(
        default,
        deserialize_with = "checked",
        skip_serializing_if = "Vec::is_empty"
    )]
    claims: Vec<Claim>,
    #[serde(default)]
    session: Session,
}

/// A claim that a person has touched.
#[derive(Serialize, Deserialize, Debug)]
#[serde(deny_unknown_fields)]
struct Claim {
    id: Id,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    credibility: Option<Step>,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    reliability: BTreeMap<String, Grade>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    note: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    reviewer: String,
    /// The day on which rating or note were last changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    rated: Option<Day>,
    members: Vec<Anchor>,
}

impl Entry for Claim {
    type Key = u32;

    fn check(&self) -> Result<Option<u32>, String> {
        check_members(self.id, &self.members)?;
        Ok(Some(self.id.0))
    }

    fn twice(key: &u32) -> String {
        v1::Claim::twice(key)
    }
}

impl From<v1::Claim> for Claim {
    fn from(old: v1::Claim) -> Self {
        Self {
            id: old.id,
            credibility: old.credibility,
            reliability: old.reliability,
            note: old.note,
            reviewer: old.reviewer,
            rated: None,
            members: old.members,
        }
    }
}

/// The first version of the program that reads this version of the file.
fn needs() -> String {
    "0.1.0".to_owned()
}

#[derive(Serialize, Deserialize, Debug)]
#[serde(deny_unknown_fields)]
struct Article {
    id: Id,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    file: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    headline: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    provider: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    hops: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    place: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    byline: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    credit: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    copyright: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    published: Option<Day>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    time: Option<Time>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    sent: Option<Stamp>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    versioned: Option<Stamp>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    urgency: Option<u8>,
    #[serde(default, skip_serializing_if = "Standing::is_usual")]
    standing: Standing,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    embargo: Option<Embargo>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    slug: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    item: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    version: Option<u64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    mark: Option<String>,
    language: Language,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    blocks: Vec<Block>,
}

#[derive(Serialize, Deserialize, Debug)]
#[serde(deny_unknown_fields)]
struct Block {
    kind: BlockKind,
    /// How many bytes at the start of the text are dateline.
    #[serde(default, skip_serializing_if = "is_zero")]
    dateline: usize,
    text: String,
}

frozen!(
    /// What a block is.
    BlockKind = text::BlockKind { Headline, Paragraph, Subheading, Boilerplate, Internal }
);
frozen!(
    /// Whether a copy may be used.
    #[derive(Default)]
    Standing = text::Standing {
        #[default]
        Usable,
        Withheld,
        Withdrawn,
    }
);

impl Standing {
    fn is_usual(&self) -> bool {
        *self == Self::Usable
    }
}

/// Until when a copy is not to be published.
#[derive(Clone, Copy, Serialize, Deserialize, Debug)]
enum Embargo {
    Until(Stamp),
    Unstated,
}

/// A moment: `"2024-10-18T14:30:00+02:00"`, without the distance from UTC where that is not known.
#[derive(Clone, Copy, Serialize, Deserialize, Debug)]
#[serde(into = "String", try_from = "String")]
struct Stamp(text::Moment);

impl From<Stamp> for String {
    fn from(stamp: Stamp) -> Self {
        stamp.0.to_string()
    }
}

impl TryFrom<String> for Stamp {
    type Error = String;

    fn try_from(written: String) -> Result<Self, String> {
        let moment = written.parse().map(Self);
        moment.map_err(|error| format!("“{written}” is {error}"))
    }
}

impl Entry for Article {
    type Key = u32;

    fn check(&self) -> Result<Option<u32>, String> {
        let blocks = self.blocks.iter();
        check_datelines(
            self.id,
            blocks.map(|block| (block.dateline, block.text.as_str())),
        )?;
        Ok(Some(self.id.0))
    }

    fn twice(key: &u32) -> String {
        two_articles(*key)
    }
}

fn is_zero(number: &usize) -> bool {
    *number == 0
}

/// Reads the text of a file of version 2.
pub(super) fn parse(text: &str) -> Result<Document, StorageError> {
    project_file::read(text)
}

impl From<v1::Document> for Document {
    fn from(old: v1::Document) -> Self {
        Self {
            version: 2,
            needs: needs(),
            next_article: old.next_article,
            next_claim: old.next_claim,
            articles: old.articles.into_iter().map(Article::from).collect(),
            sources: old.sources,
            statements: old.statements,
            links: old.links,
            claims: old.claims.into_iter().map(Claim::from).collect(),
            session: old.session,
        }
    }
}

impl From<v1::Article> for Article {
    fn from(old: v1::Article) -> Self {
        Self {
            id: old.id,
            file: old.file,
            headline: old.headline,
            provider: old.provider,
            hops: Vec::new(),
            place: old.place,
            byline: old.byline,
            credit: old.credit,
            copyright: old.copyright,
            published: old.published,
            time: old.time,
            sent: None,
            versioned: None,
            urgency: None,
            standing: Standing::Usable,
            embargo: None,
            slug: None,
            item: None,
            version: None,
            mark: None,
            language: old.language,
            blocks: old
                .blocks
                .into_iter()
                .map(|block| Block {
                    kind: match block.kind {
                        v1::BlockKind::Headline => BlockKind::Headline,
                        v1::BlockKind::Paragraph => BlockKind::Paragraph,
                        v1::BlockKind::Subheading => BlockKind::Subheading,
                        v1::BlockKind::Boilerplate => BlockKind::Boilerplate,
                    },
                    dateline: block.dateline,
                    text: block.text,
                })
                .collect(),
        }
    }
}
