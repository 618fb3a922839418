//! What corresponds: which passages of which articles report the same thing, and where they differ.
//!
//! [`analyse`] turns articles into [`Findings`]: the structure and statements of each article, and
//! the links between those that are related. [`gather`] groups statements and links into claims, and
//! [`disagreements`] looks for discrepancies inside a claim's links. Both take what a
//! person has decided into account, which is why they stand apart from the findings.

mod analysis;
mod changes;
mod claim;
mod crew;
mod discrepancy;
mod evidence;
mod exact;
mod features;
mod findings;
mod fold;
mod form;
mod gatherings;
mod index;
mod irregular;
mod kind_of;
mod kinship;
mod lexicon;
mod link;
mod marks;
mod meeting;
mod node;
mod numbers;
mod pair;
mod partners;
mod settle;
mod stem;
mod stories;
mod support;
mod trigrams;
mod watch;

pub use analysis::{analyse, analyse_with};
pub use claim::{Gathered, gather};
pub use crew::{Alone, Crew};
pub use discrepancy::{Disagreement, DiscrepancyKind, Side, disagreements};
pub use findings::{ArticleFindings, Findings};
pub use gatherings::Gatherings;
pub use kind_of::kind_between;
pub use link::{Link, LinkKind, Score};
pub use marks::{PairMarks, mark_pair};
pub use watch::{Cancelled, Progress, Unwatched, Watch};
