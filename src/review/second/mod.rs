//! A second review of the same articles, held against the one that is open.
//!
//! Two people review the same copies, or a class is held against the key. Articles are matched by
//! their texts ([`fitted`]), so that neither ids nor the order of a file matter. [`compare`] then
//! says where the two reviews differ, and [`Tally`] how far they agree. Nothing of the second review
//! is changed; what is [taken over](take_over) from it is an edit on the open one.

mod claims;
mod fit;
mod held;
mod links;
mod names;
mod sources;
mod statements;
mod takeover;
mod tally;

#[cfg(test)]
mod tests;

pub use claims::ClaimPair;
pub use fit::{Fitted, fitted};
pub use held::Held;
pub use links::LinkPair;
pub use sources::{SourcePair, Trait};
pub use statements::{Judged, StatementPair};
pub use takeover::take_over;
pub use tally::{Agreement, Tally};

use rustc_hash::FxHashSet;

use self::names::Names;
use super::{Picture, Project, SourceKey};
use crate::text::{ArticleId, Passage};

/// What each of two reviews says of one thing.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Two<T> {
    /// In the review that is open.
    pub here: T,
    /// In the one that it is held against.
    pub there: T,
}

impl<T> Two<T> {
    /// What `of` makes of either side.
    pub fn map<U>(&self, of: impl Fn(&T) -> U) -> Two<U> {
        Two {
            here: of(&self.here),
            there: of(&self.there),
        }
    }
}

impl<T: PartialEq> Two<T> {
    /// Whether both say the same.
    pub fn agree(&self) -> bool {
        self.here == self.there
    }
}

/// Everything that one of two reviews decides on, held against the other.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Comparison {
    /// Claims that one of them rates or notes, or makes of other passages, in order of place.
    pub claims: Vec<ClaimPair>,
    /// Links that one of them decides on, in order of place.
    pub links: Vec<LinkPair>,
    /// Statements that one of them decides on, in order of place.
    pub statements: Vec<StatementPair>,
    /// Sources that differ, ordered by key.
    pub sources: Vec<SourcePair>,
}

/// An entry of a [`Comparison`], by its place in the list of its kind.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Item {
    /// One of [`Comparison::claims`].
    Claim(usize),
    /// One of [`Comparison::links`].
    Link(usize),
    /// One of [`Comparison::statements`].
    Statement(usize),
    /// One of [`Comparison::sources`].
    Source(usize),
}

impl Comparison {
    /// Every entry in the order in which it is listed: claims, links, statements, sources. Those on which both
    /// reviews agree only where `agreeing` asks for them.
    pub fn items(&self, agreeing: bool) -> Vec<Item> {
        let claims = (0..self.claims.len()).map(Item::Claim);
        let links = (0..self.links.len()).map(Item::Link);
        let statements = (0..self.statements.len()).map(Item::Statement);
        let sources = (0..self.sources.len()).map(Item::Source);
        claims
            .chain(links)
            .chain(statements)
            .chain(sources)
            .filter(|item| agreeing || self.differs(*item))
            .collect()
    }

    /// Whether the reviews differ in an entry.
    pub fn differs(&self, item: Item) -> bool {
        match item {
            Item::Claim(at) => self.claims.get(at).is_some_and(ClaimPair::differs),
            Item::Link(at) => self.links.get(at).is_some_and(LinkPair::differs),
            Item::Statement(at) => self.statements.get(at).is_some_and(StatementPair::differs),
            Item::Source(at) => at < self.sources.len(),
        }
    }

    /// The source that an entry is about, where it is about one.
    pub fn source(&self, item: Item) -> Option<&SourceKey> {
        match item {
            Item::Source(at) => self.sources.get(at).map(|pair| &pair.key),
            _ => None,
        }
    }

    /// The passage that an entry is about, in the review that is open; a source has none.
    pub fn place(&self, item: Item) -> Option<Passage> {
        match item {
            Item::Claim(at) => self.claims.get(at).map(|pair| pair.place),
            Item::Link(at) => self.links.get(at).map(|pair| pair.left),
            Item::Statement(at) => self.statements.get(at).map(|pair| pair.place),
            Item::Source(_) => None,
        }
    }
}

/// Holds `there` against `project`. Both are told in the same ids ([`fitted`]), and both pictures are laid over
/// the same findings; what differs is what people decided. Only articles that both have count, and only
/// decisions whose words still stand.
pub fn compare(
    project: &Project,
    picture: &Picture,
    there: &Project,
    there_picture: &Picture,
) -> Comparison {
    let both = Both {
        projects: Two {
            here: project,
            there,
        },
        pictures: Two {
            here: picture,
            there: there_picture,
        },
        names: Names::of(project, picture, there_picture),
        articles: there
            .articles
            .iter()
            .map(|entry| entry.id)
            .filter(|id| project.article(*id).is_some())
            .collect(),
    };
    Comparison {
        claims: claims::pairs(&both),
        links: links::pairs(&both),
        statements: statements::pairs(&both),
        sources: sources::pairs(&both),
    }
}

/// Two reviews and what is needed to hold one against the other.
struct Both<'a> {
    projects: Two<&'a Project>,
    pictures: Two<&'a Picture>,
    names: Names,
    /// The articles that both have.
    articles: FxHashSet<ArticleId>,
}

impl Both<'_> {
    /// Where a passage stands in the order of the open project.
    fn order(&self, passage: Passage) -> (usize, Passage) {
        (self.pictures.here.rank(passage.article), passage)
    }

    fn has(&self, passage: Passage) -> bool {
        self.articles.contains(&passage.article)
    }
}

/// Whether two passages are the same but for their ends: they share more than half of the longer one. A
/// decision that an earlier version of the program offered on a sentence without its full stop is still one on
/// that sentence.
fn is_same(one: Passage, other: Passage) -> bool {
    let longer = one.span.len().max(other.span.len());
    let shared = one.span.intersection(other.span);
    one == other
        || one.article == other.article && shared.is_some_and(|shared| 2 * shared.len() > longer)
}

/// How closely two entries stand at the same place.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Fit {
    /// At just the same one.
    Exact,
    /// At [one that is the same](is_same) but for its ends.
    Near,
}

/// Pairs what stands at the same places in two reviews: first what `fits` exactly, then what does so nearly.
/// Gives indices into both lists; every entry of either is in one pair.
fn paired<T>(
    here: &[T],
    there: &[T],
    fits: impl Fn(&T, &T) -> Option<Fit>,
) -> Vec<(Option<usize>, Option<usize>)> {
    let mut partner: Vec<Option<usize>> = vec![None; here.len()];
    let mut taken = vec![false; there.len()];
    for fit in [Fit::Exact, Fit::Near] {
        for (own, found) in here.iter().zip(&mut partner) {
            if found.is_none() {
                let fitting = |at: &usize| !taken[*at] && fits(own, &there[*at]) == Some(fit);
                *found = (0..there.len()).find(fitting);
                if let Some(at) = *found {
                    taken[at] = true;
                }
            }
        }
    }
    let own = partner
        .into_iter()
        .enumerate()
        .map(|(own, other)| (Some(own), other));
    let rest = (0..there.len()).filter(|at| !taken[*at]);
    own.chain(rest.map(|at| (None, Some(at)))).collect()
}
