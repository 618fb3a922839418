//! What the user makes: the project, its sources, decisions and assessments, and their history.
//!
//! - [`Project`] holds everything that is saved: article texts, sources, decisions, and the
//!   [`Session`] (what is on screen).
//! - An [`Edit`] is one undoable change. [`apply`] is the one pure function that makes it;
//!   [`History`] keeps the steps with their names.
//! - A [`Picture`] lays the decisions over what the program found. It is what everything on screen
//!   and every report is made from, and it is made anew after every edit.
//! - A [`Table`] lays some articles of a picture out along one of them.
//! - [`second`] holds another review of the same articles against this one.
//!
//! Decisions always win over findings, and they never move: each carries the passage and the words
//! that it was made on ([`Anchor`]). One whose words are no longer there is listed as orphaned.

mod alike;
mod apply;
mod build;
mod conflict;
mod decision;
mod difference;
mod edit;
mod find;
mod heard;
mod history;
pub mod listing;
mod lookup;
mod picture;
mod project;
mod rating;
mod registry;
mod rejected;
mod rows;
pub mod second;
mod session;
mod shared;
mod source;
pub mod table;
mod telling;
mod versions;
mod voices;
mod wordings;

#[cfg(test)]
mod monkey;
#[cfg(test)]
pub(crate) mod sample;
#[cfg(test)]
mod tests;

pub use alike::{alike, record};
pub use apply::apply;
pub use conflict::{Conflict, Point, Value, conflicts, every_conflict};
pub use decision::{
    Anchor, ClaimId, ClaimRecord, LinkDecision, SourceMention, StatementDecision, StatementRecord,
    Verdict,
};
pub use difference::Difference;
pub use edit::{Edit, EditError, Step};
pub use find::{find, reading_order};
pub use history::History;
pub use picture::{
    Belief, ClaimCard, ClaimIx, LinkIx, Orphan, Picture, PlacedDiscrepancy, PlacedLink,
    PlacedSource, PlacedStatement, PlacedVoice, StatementIx,
};
pub use project::{Entry, Project};
pub use rating::{Assessment, Credibility, Reliability};
pub use rejected::{Rejected, rejected};
pub use session::{ClaimFilter, ClaimSort, Place, ReadingPosition, Session, SidePanel, View};
pub use shared::{disagreeing_passages, shared_passages};
pub use source::{Source, SourceKey};
pub use table::Table;
pub use telling::Told;
pub use versions::{Version, Versions, are_versions};
pub use wordings::{Wording, wordings};
