//! Everything undoable.

use std::sync::Arc;

use thiserror::Error;

use super::{Credibility, Reliability, SourceKey, StatementRecord, Verdict};
use crate::attribution::SourceKind;
use crate::text::{Article, ArticleId, Metadata, Passage};

/// One undoable change to a project.
///
/// Claims are named by a passage that lies in them ([`Passage`]); an edit that decides something on
/// a claim makes it a record of the project first.
#[derive(Clone, PartialEq, Debug)]
pub enum Edit {
    /// Adds articles at the end of the list and as columns.
    AddArticles(Vec<Arc<Article>>),
    /// Removes an article and keeps the decisions made on it, orphaned, until they are deleted.
    RemoveArticle(ArticleId),
    /// Moves an article to another place in the list.
    MoveArticle(ArticleId, usize),
    /// Replaces an article's metadata.
    SetMetadata(ArticleId, Box<Metadata>),
    /// Puts a corrected version in an article's place. Marks whose words are unchanged move with
    /// them; the others are orphaned.
    ReplaceText(ArticleId, Arc<Article>),

    /// Makes a statement by hand, or corrects the one that lies at `replaces` (the extent of its content).
    MakeStatement {
        /// The extent of the content of the statement that is corrected.
        replaces: Option<Passage>,
        /// The article that the statement lies in.
        article: ArticleId,
        /// The statement.
        statement: StatementRecord,
    },
    /// Accepts, rejects or (with nothing) stops deciding on the statement whose content has this extent.
    JudgeStatement(Passage, Option<Verdict>),

    /// Links two passages by hand. Where they lie in two claims that a person has touched, the two
    /// become one, as with [`Edit::MergeClaims`]; otherwise the link joins their claims.
    MakeLink(Passage, Passage),
    /// Accepts, rejects or (with nothing) stops deciding on the link between exactly these passages.
    JudgeLink(Passage, Passage, Option<Verdict>),

    /// Takes the passages out of their claim and makes a claim of their own.
    SplitClaim(Vec<Passage>),
    /// Makes one claim of those that hold these passages.
    MergeClaims(Vec<Passage>),

    /// Rates a source's reliability for the claim that holds the passage; nothing takes the rating back.
    RateSource(Passage, SourceKey, Option<Reliability>),
    /// Rates the credibility of the claim that holds the passage; nothing takes the rating back.
    RateClaim(Passage, Option<Credibility>),
    /// Sets the note on the claim that holds the passage.
    SetNote(Passage, String),

    /// Adds a source to the registry.
    AddSource {
        /// The name shown.
        name: String,
        /// What sort of source it is.
        kind: SourceKind,
    },
    /// Renames a source.
    RenameSource(SourceKey, String),
    /// Sets what other names mean a source.
    SetAliases(SourceKey, Vec<String>),
    /// Sets what sort of source it is.
    SetKind(SourceKey, SourceKind),
    /// Sets the reliability that is offered when a claim of this source is rated.
    SetDefaultReliability(SourceKey, Option<Reliability>),
    /// Makes `from` part of `into`: its names become aliases, its ratings and chains follow.
    MergeSources {
        /// The source that goes.
        from: SourceKey,
        /// The source that stays.
        into: SourceKey,
    },
    /// Takes a source out of the registry (it comes back as a found one where texts name it).
    RemoveSource(SourceKey),

    /// Deletes every decision whose words are no longer there.
    DeleteOrphans,
}

/// Names a step of history; the interface has a text for each ("Rate claim").
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[allow(missing_docs, reason = "each names the edit of the same name")]
pub enum Step {
    AddArticles,
    RemoveArticle,
    MoveArticle,
    SetMetadata,
    ReplaceText,
    MarkStatement,
    CorrectStatement,
    AcceptStatement,
    RejectStatement,
    ResetStatement,
    MakeLink,
    AcceptLink,
    RejectLink,
    ResetLink,
    SplitClaim,
    MergeClaims,
    RateSource,
    RateClaim,
    SetNote,
    AddSource,
    RenameSource,
    SetAliases,
    SetKind,
    SetDefaultReliability,
    MergeSources,
    RemoveSource,
    DeleteOrphans,
    TakeOver,
}

/// Why an edit could not be made. Nothing was changed.
#[derive(Clone, PartialEq, Eq, Debug, Error)]
pub enum EditError {
    /// The article is not in the project.
    #[error("the article is not in this project")]
    NoSuchArticle,
    /// The source is not in the registry and was not found in a text.
    #[error("there is no source named {0}")]
    NoSuchSource(SourceKey),
    /// Another source already has this name.
    #[error("there is already a source named {0}")]
    NameTaken(String),
    /// A name is empty.
    #[error("a name is needed")]
    NoName,
    /// No claim holds the passage.
    #[error("there is no claim at this place")]
    NoClaim,
    /// Links need two different articles.
    #[error("a link needs passages of two different articles")]
    SameArticle,
    /// The passage is empty.
    #[error("nothing is selected")]
    NothingSelected,
    /// The passage lies in a part of the copy that is for the newsroom only.
    #[error("this part of the copy is not for publication")]
    Internal,
    /// Splitting would leave nothing behind, or merging needs two claims.
    #[error("this needs two different claims")]
    OneClaim,
}

impl Edit {
    /// The name of the step that this edit makes.
    pub fn step(&self) -> Step {
        match self {
            Self::AddArticles(_) => Step::AddArticles,
            Self::RemoveArticle(_) => Step::RemoveArticle,
            Self::MoveArticle(..) => Step::MoveArticle,
            Self::SetMetadata(..) => Step::SetMetadata,
            Self::ReplaceText(..) => Step::ReplaceText,
            Self::MakeStatement { replaces: None, .. } => Step::MarkStatement,
            Self::MakeStatement { .. } => Step::CorrectStatement,
            Self::JudgeStatement(_, Some(Verdict::Rejected)) => Step::RejectStatement,
            Self::JudgeStatement(_, Some(_)) => Step::AcceptStatement,
            Self::JudgeStatement(_, None) => Step::ResetStatement,
            Self::MakeLink(..) => Step::MakeLink,
            Self::JudgeLink(_, _, Some(Verdict::Rejected)) => Step::RejectLink,
            Self::JudgeLink(_, _, Some(_)) => Step::AcceptLink,
            Self::JudgeLink(_, _, None) => Step::ResetLink,
            Self::SplitClaim(_) => Step::SplitClaim,
            Self::MergeClaims(_) => Step::MergeClaims,
            Self::RateSource(..) => Step::RateSource,
            Self::RateClaim(..) => Step::RateClaim,
            Self::SetNote(..) => Step::SetNote,
            Self::AddSource { .. } => Step::AddSource,
            Self::RenameSource(..) => Step::RenameSource,
            Self::SetAliases(..) => Step::SetAliases,
            Self::SetKind(..) => Step::SetKind,
            Self::SetDefaultReliability(..) => Step::SetDefaultReliability,
            Self::MergeSources { .. } => Step::MergeSources,
            Self::RemoveSource(_) => Step::RemoveSource,
            Self::DeleteOrphans => Step::DeleteOrphans,
        }
    }
}
