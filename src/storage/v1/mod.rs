//! Version 1 of the project file: its shape, frozen.
//!
//! Nothing here may change once a release has written it; a changed format is a new version with
//! shapes of its own. Unknown fields are errors. What is empty or usual is not written, so that a
//! file holds little that a person did not decide.
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
mod freeze;
mod names;
mod session;
mod thaw;

use std::collections::BTreeMap;

use ron::Options;
use ron::extensions::Extensions;
use ron::ser::PrettyConfig;
use serde::{Deserialize, Serialize};

use self::check::checked;
use self::names::{
    BlockKind, Day, Form, Grade, Id, Language, SourceKind, Span, Step, Time, Verdict,
};
use self::session::Session;
use super::StorageError;
use crate::review::Project;

/// The whole file.
#[derive(Serialize, Deserialize, Debug)]
#[serde(deny_unknown_fields)]
struct Document {
    version: u32,
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

#[derive(Serialize, Deserialize, Debug)]
#[serde(deny_unknown_fields)]
struct Source {
    key: String,
    /// Left out where it is the key.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    kind: SourceKind,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    reliability: Option<Grade>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    speaks_for: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    aliases: Vec<String>,
}

/// A place with the words that stood there.
#[derive(Serialize, Deserialize, Debug)]
#[serde(deny_unknown_fields)]
struct Anchor {
    article: Id,
    span: Span,
    quote: String,
}

#[derive(Serialize, Deserialize, Debug)]
#[serde(deny_unknown_fields)]
enum Statement {
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
struct Said {
    source: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    mention: Option<Anchor>,
}

#[derive(Serialize, Deserialize, Debug)]
#[serde(deny_unknown_fields)]
struct Link {
    verdict: Verdict,
    left: Anchor,
    right: Anchor,
}

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
    members: Vec<Anchor>,
}

fn is_zero(number: &usize) -> bool {
    *number == 0
}

/// Optional values stand as themselves, without `Some(…)`.
fn options() -> Options {
    Options::default().with_default_extension(Extensions::IMPLICIT_SOME)
}

/// Reads the text of a file of version 1.
pub(super) fn parse(text: &str) -> Result<Project, StorageError> {
    options()
        .from_str(text)
        .map(thaw::project)
        .map_err(|error| StorageError::Damaged {
            line: error.span.start.line,
            column: error.span.start.col,
            message: error.code.to_string(),
        })
}

/// Writes a project as a file of version 1.
pub(super) fn render(project: &Project) -> String {
    let config = PrettyConfig::new()
        .new_line("\n")
        .indentor("  ")
        .struct_names(false)
        // Four levels: the file, its lists, what stands in them, and the lists of that; each place
        // and each block has a line to itself.
        .depth_limit(4)
        .escape_strings(false);
    let document = freeze::project(project);
    // Writing into a string fails only where a value has no form in RON; these shapes all have one.
    let mut text = options()
        .to_string_pretty(&document, config)
        .unwrap_or_default();
    text.push('\n');
    text
}
