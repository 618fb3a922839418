//! Puts a report together.

mod articles;
mod claims;
mod discrepancies;
mod front;
mod passages;
mod sources;

use super::document::{Block, Document, Line, Segment};
use super::{Contents, Occasion, Scope, public};
use crate::review::{ClaimIx, Picture, Project, SourceKey, listing};
use crate::text::Passage;
use crate::wording::{Texts, source_names};

/// The report of a review.
///
/// Claims have the numbers that they have in JSON (`c1` is claim 1), whichever of them are in. A
/// claim of which nothing may leave is left out.
pub fn document(
    project: &Project,
    picture: &Picture,
    texts: &Texts,
    contents: &Contents,
    occasion: &Occasion,
) -> Document {
    let review = Review {
        project,
        picture,
        texts,
        ratings: contents.ratings,
    };
    let claims = in_scope(project, picture, contents.scope);
    let mut blocks = review.front(&claims, occasion);
    if contents.claims {
        blocks.extend(review.discrepancies(&claims));
    }
    if contents.articles {
        blocks.extend(review.articles());
    }
    if contents.claims {
        blocks.extend(review.claims(&claims));
    }
    if contents.unscored && contents.ratings {
        blocks.extend(review.unscored(contents.claims.then_some(&*claims)));
    }
    if contents.sources {
        blocks.extend(review.sources());
    }
    Document {
        tongue: texts.tongue(),
        title: review.title(occasion),
        blocks,
    }
}

/// The claims that `scope` lets through and of which something may leave, in order of appearance.
pub fn in_scope(project: &Project, picture: &Picture, scope: Scope) -> Vec<ClaimIx> {
    (0..picture.claims.len())
        .map(ClaimIx)
        .filter(|ix| {
            let card = picture.claim(*ix);
            let scored = listing::credibility(project, card).is_some();
            let wanted = match scope {
                Scope::All => true,
                Scope::Shared => scored || card.articles.len() > 1,
                Scope::Scored => scored,
            };
            wanted
                && card
                    .members
                    .iter()
                    .any(|member| public::may_leave(project, *member))
        })
        .collect()
}

/// A claim's card by itself.
pub(super) fn claim(
    project: &Project,
    picture: &Picture,
    texts: &Texts,
    claim: ClaimIx,
) -> Vec<Block> {
    let review = Review {
        project,
        picture,
        texts,
        // Whoever hides them on the screen does not hand them out either.
        ratings: !project.session.ratings_hidden,
    };
    vec![review.claim(claim)]
}

/// A passage by itself with its attribution; nothing where it may not leave.
pub(super) fn passage(
    project: &Project,
    picture: &Picture,
    texts: &Texts,
    passage: Passage,
) -> Option<Vec<Block>> {
    let review = Review {
        project,
        picture,
        texts,
        ratings: true,
    };
    review.passage(passage)
}

/// What a report is made from.
#[derive(Clone, Copy)]
struct Review<'a> {
    project: &'a Project,
    picture: &'a Picture,
    texts: &'a Texts,
    /// Whether ratings are told.
    ratings: bool,
}

impl<'a> Review<'a> {
    /// The name shown for a source.
    fn source_name(&self, key: &SourceKey) -> String {
        source_names::name_of(self.texts, self.picture, key)
    }

    /// Names of sources, one behind the other.
    fn source_names(&self, keys: &[SourceKey]) -> Line {
        let mut line = Line::new();
        for key in keys {
            if !line.is_empty() {
                line.push(plain(", "));
            }
            line.push(Segment::Source(self.source_name(key)));
        }
        line
    }

    fn heading(&self, name: &str, key: &str) -> Block {
        Block::Heading {
            name: name.to_owned(),
            words: self.texts.get(key),
        }
    }

    fn counted(&self, key: &str, count: usize) -> String {
        self.texts.with(
            key,
            &[
                ("count", count.into()),
                ("number", self.texts.number(count).into()),
            ],
        )
    }
}

fn plain(words: impl Into<String>) -> Segment {
    Segment::Plain(words.into())
}

/// What a claim's card is named in references.
fn claim_name(ix: ClaimIx) -> String {
    format!("claim-{}", ix.0 + 1)
}
