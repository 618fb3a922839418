//! What corresponds: which passages of which articles report the same thing, and where they differ.
//!
//! [`analyse`] turns articles into [`Findings`]: the structure and statements of each article, and
//! the links between each two. [`gather`] groups statements and links into claims, and
//! [`disagreements`] looks for discrepancies inside a claim's links. Both take what a
//! person has decided into account, which is why they stand apart from the findings.

mod claim;
mod discrepancy;
mod evidence;
mod exact;
mod features;
mod findings;
mod fold;
mod form;
mod irregular;
mod kind_of;
mod lexicon;
mod link;
mod marks;
mod meeting;
mod node;
mod pair;
mod settle;
mod stem;

pub use claim::{Gathered, gather};
pub use discrepancy::{Disagreement, DiscrepancyKind, Side, disagreements};
pub use findings::{ArticleFindings, Cancelled, Findings, Progress, Unwatched, Watch, analyse};
pub use kind_of::kind_between;
pub use link::{Link, LinkKind, Score};
pub use marks::{PairMarks, mark_pair};
