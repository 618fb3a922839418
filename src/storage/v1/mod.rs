//! Version 1 of the project file: its shape, frozen.
//!
//! Nothing here may change; a changed format is a new version with shapes of its own for what has
//! changed. What has not, later versions take from here. Unknown fields are errors. What is empty or
//! usual is not written, so that a file holds little that a person did not decide.
//!
//! ```ron
//! (
//!     version: 1,
//!     articles: [
//!         (
//!             id: 0,
//!             file: "1-agency.txt",
//!             provider: "ndp",
//!             published: "2024-10-18",
//!             language: German,
//!             blocks: [
//!                 (kind: Headline, text: "Troops on their way"),
//!                 (kind: Paragraph, dateline: 14, text: "Seoul (ndp) - About 1,500 …"),
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
//!             members: [
//!                 (article: 0, span: (35, 46), quote: "About 1,500"),
//!             ],
//!         ),
//!     ],
//! )
//! ```

mod check;
mod names;
mod session;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

pub(super) use self::check::{Entry, check_datelines, check_members, checked, two_articles};
pub(super) use self::names::{
    BlockKind, Day, Form, Grade, Id, Language, SourceKind, Span, Step, Time, Verdict, frozen,
};
pub(super) use self::session::Session;
use super::{StorageError, project_file};

/// The whole file.
#[derive(Deserialize, Debug)]
#[serde(deny_unknown_fields)]
pub(super) struct Document {
    #[allow(dead_code, reason = "it was read before this shape was chosen")]
    pub(super) version: u32,
    pub(super) next_article: Id,
    pub(super) next_claim: Id,
    #[serde(default, deserialize_with = "checked")]
    pub(super) articles: Vec<Article>,
    #[serde(default, deserialize_with = "checked")]
    pub(super) sources: Vec<Source>,
    #[serde(default, deserialize_with = "checked")]
    pub(super) statements: Vec<Statement>,
    #[serde(default, deserialize_with = "checked")]
    pub(super) links: Vec<Link>,
    #[serde(default, deserialize_with = "checked")]
    pub(super) claims: Vec<Claim>,
    #[serde(default)]
    pub(super) session: Session,
}

#[derive(Deserialize, Debug)]
#[serde(deny_unknown_fields)]
pub(super) struct Article {
    pub(super) id: Id,
    #[serde(default)]
    pub(super) file: Option<String>,
    #[serde(default)]
    pub(super) headline: Option<String>,
    #[serde(default)]
    pub(super) provider: Option<String>,
    #[serde(default)]
    pub(super) place: Option<String>,
    #[serde(default)]
    pub(super) byline: Option<String>,
    #[serde(default)]
    pub(super) credit: Option<String>,
    #[serde(default)]
    pub(super) copyright: Option<String>,
    #[serde(default)]
    pub(super) published: Option<Day>,
    #[serde(default)]
    pub(super) time: Option<Time>,
    pub(super) language: Language,
    #[serde(default)]
    pub(super) blocks: Vec<Block>,
}

#[derive(Deserialize, Debug)]
#[serde(deny_unknown_fields)]
pub(super) struct Block {
    pub(super) kind: BlockKind,
    /// How many bytes at the start of the text are dateline.
    #[serde(default)]
    pub(super) dateline: usize,
    pub(super) text: String,
}

#[derive(Serialize, Deserialize, Debug)]
#[serde(deny_unknown_fields)]
pub(super) struct Source {
    pub(super) key: String,
    /// Left out where it is the key.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) name: Option<String>,
    pub(super) kind: SourceKind,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) reliability: Option<Grade>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) speaks_for: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) aliases: Vec<String>,
}

/// A place with the words that stood there.
#[derive(Serialize, Deserialize, Debug)]
#[serde(deny_unknown_fields)]
pub(super) struct Anchor {
    pub(super) article: Id,
    pub(super) span: Span,
    pub(super) quote: String,
}

#[derive(Serialize, Deserialize, Debug)]
#[serde(deny_unknown_fields)]
pub(super) enum Statement {
    Accepted {
        found: Anchor,
    },
    Rejected {
        found: Anchor,
    },
    Made {
        #[serde(default, skip_serializing_if = "Option::is_none")]
        replaces: Option<Anchor>,
        form: Form,
        content: Vec<Anchor>,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        frame: Vec<Anchor>,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        cue: Vec<Anchor>,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        speaker: Vec<Anchor>,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        chain: Vec<Said>,
    },
}

/// A source of a chain.
#[derive(Serialize, Deserialize, Debug)]
#[serde(deny_unknown_fields)]
pub(super) struct Said {
    pub(super) source: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) mention: Option<Anchor>,
}

#[derive(Serialize, Deserialize, Debug)]
#[serde(deny_unknown_fields)]
pub(super) struct Link {
    pub(super) verdict: Verdict,
    pub(super) left: Anchor,
    pub(super) right: Anchor,
}

#[derive(Serialize, Deserialize, Debug)]
#[serde(deny_unknown_fields)]
pub(super) struct Claim {
    pub(super) id: Id,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) credibility: Option<Step>,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub(super) reliability: BTreeMap<String, Grade>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub(super) note: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub(super) reviewer: String,
    pub(super) members: Vec<Anchor>,
}

/// Reads the text of a file of version 1.
pub(super) fn parse(text: &str) -> Result<Document, StorageError> {
    project_file::read(text)
}
