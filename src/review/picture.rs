//! Decisions laid over findings: what everything on screen and every report is made from.

use std::ops::{Deref, Range};
use std::sync::Arc;

use rustc_hash::FxHashMap;

use super::heard::Hearings;
use super::rows::Rows;
use super::telling::{Telling, Told};
use super::{Anchor, ClaimId, SourceKey, Versions};
use crate::attribution::SourceKind;
use crate::comparison::{DiscrepancyKind, Gatherings, Link, Side};
use crate::text::{ArticleId, Language, Passage, Span};

/// A statement of a [`Picture`], as an index into [`Picture::statements`]. Valid for that picture only.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct StatementIx(pub usize);

/// A link of a [`Picture`], as an index into [`Picture::links`]. Valid for that picture only.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct LinkIx(pub usize);

/// A claim of a [`Picture`], as an index into [`Picture::claims`]. Valid for that picture only.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct ClaimIx(pub usize);

/// Whose word something in the picture is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Belief {
    /// The program found it; nobody has decided.
    Suggested,
    /// The program found it, and a person agreed.
    Accepted,
    /// A person made or corrected it.
    ByHand,
}

/// One source in a statement's chain, resolved to the registry.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PlacedVoice {
    /// The source; always one of [`Picture::sources`].
    pub source: SourceKey,
    /// Whether it is named in the text.
    pub named: bool,
    /// The words that name it.
    pub mention: Option<Span>,
    /// The source that it counts as among origins: the body that this person speaks for, else the
    /// source itself. Always one of [`Picture::sources`].
    pub counts_as: SourceKey,
}

/// A statement as it is shown. What is said, by whom and in which words is [told](Told) by the article or
/// by a person, and shared by all pictures in which it is the same.
#[derive(Clone, Debug)]
pub struct PlacedStatement {
    /// The article.
    pub article: ArticleId,
    /// The statements among which it is told, and its place there.
    pub(super) telling: (Arc<Telling>, usize),
    /// Whether it says that the content is not so: its sources are none for the content.
    pub denies: bool,
    /// Whether a person should look.
    pub doubtful: bool,
    /// Whose word it is.
    pub belief: Belief,
    /// The claim that it belongs to.
    pub claim: ClaimIx,
}

impl Deref for PlacedStatement {
    type Target = Told;

    fn deref(&self) -> &Told {
        let (telling, at) = &self.telling;
        &telling.statements[*at]
    }
}

impl PartialEq for PlacedStatement {
    fn eq(&self, other: &Self) -> bool {
        let decided = |of: &Self| (of.article, of.denies, of.doubtful, of.belief, of.claim);
        decided(self) == decided(other) && **self == **other
    }
}

impl Eq for PlacedStatement {}

impl PlacedStatement {
    /// The stretch from the first to the last part of the content.
    pub fn extent(&self) -> Passage {
        Passage {
            article: self.article,
            span: Span::hull_of(&self.content).unwrap_or_default(),
        }
    }

    /// Whether words of its content stand in `passage`.
    pub(super) fn is_within(&self, passage: Passage) -> bool {
        let mut content = self.content.iter();
        self.article == passage.article && content.any(|span| span.overlaps(passage.span))
    }

    /// The last source of the chain.
    pub fn origin(&self) -> Option<&PlacedVoice> {
        self.chain.last()
    }

    /// Those it came from in the end: the last source of the chain, with those before it who speak
    /// together with it ("Warschau und Tallinn erklärten").
    pub fn origins(&self) -> &[PlacedVoice] {
        let mut first = self.chain.len().saturating_sub(1);
        while let Some(before) = first.checked_sub(1)
            && self.speak_together(&self.chain[before], &self.chain[first])
        {
            first = before;
        }
        &self.chain[first..]
    }

    /// Whether two neighbours of the chain speak together instead of one after the other: both are
    /// named in the same words for who speaks.
    pub fn speak_together(&self, one: &PlacedVoice, other: &PlacedVoice) -> bool {
        let (Some(one), Some(other)) = (one.mention, other.mention) else {
            return false;
        };
        self.speaker
            .iter()
            .any(|words| words.contains(one) && words.contains(other))
    }
}

/// A link as it is shown.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct PlacedLink {
    /// The link.
    pub link: Link,
    /// Whose word it is.
    pub belief: Belief,
    /// The claim that it belongs to, where both its sides are in one.
    pub claim: Option<ClaimIx>,
}

/// A claim as it is shown.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ClaimCard {
    /// The record, where a person has touched the claim.
    pub id: Option<ClaimId>,
    /// Its passages, ordered by the project's order of articles, then place. Never empty.
    pub members: Vec<Passage>,
    /// Its statements, in the same order.
    pub statements: Vec<StatementIx>,
    /// Its links.
    pub links: Vec<LinkIx>,
    /// The articles that report it, in the project's order.
    pub articles: Vec<ArticleId>,
    /// How many witnesses those are: versions of one report count as one ([`Versions`]).
    pub witnesses: usize,
    /// Statements of other claims that make up most of one of its members which none of its own stands
    /// in, as where a person links words across two statements. They count as its own do.
    pub lent: Vec<StatementIx>,
    /// Statements of other claims that are only a part of such a member: "das Haus, das elf Bilder
    /// versteigert hatte, bestritt **eine Mitwisserschaft**". They do not count.
    pub parts: Vec<StatementIx>,
    /// The different last sources of the chains of its own and lent statements, in order of appearance.
    /// A person who speaks for a body counts as that body, and of bodies told without a name those of one
    /// [sort](crate::attribution::nameless_sort) count as one. Statements without a source add nothing, and who
    /// denies a claim that others make is none of its origins.
    pub origins: Vec<SourceKey>,
    /// Sources told without a name that are taken for one of the origins: "police" beside "Polizei".
    pub alike: Vec<SourceKey>,
    /// Those who only deny it, as the last sources of such statements.
    pub denied_by: Vec<SourceKey>,
    /// Every source in its chains, in order of appearance.
    pub sources: Vec<SourceKey>,
    /// Its discrepancies, as a range of [`Picture::discrepancies`].
    pub discrepancies: Range<usize>,
}

impl ClaimCard {
    /// The passage that stands for the claim in lists: its first.
    pub fn place(&self) -> Passage {
        self.members[0]
    }

    /// How many different origins stand behind it.
    pub fn independent_origins(&self) -> usize {
        self.origins.len()
    }

    /// The statements that say who is behind it: its own, then those that are lent.
    pub fn said(&self) -> impl Iterator<Item = StatementIx> {
        self.statements.iter().chain(&self.lent).copied()
    }
}

/// A discrepancy as it is shown.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PlacedDiscrepancy {
    /// What the passages disagree about.
    pub kind: DiscrepancyKind,
    /// The claim.
    pub claim: ClaimIx,
    /// The side in the article with the lower id.
    pub left: Side,
    /// The side in the article with the higher id.
    pub right: Side,
}

/// A source as it is listed: from the registry, or found in a text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PlacedSource {
    /// Names it.
    pub key: SourceKey,
    /// The name shown.
    pub name: String,
    /// What sort of source it is.
    pub kind: SourceKind,
    /// Other names that mean it.
    pub aliases: Vec<String>,
    /// The reliability that is offered for it.
    pub reliability: Option<super::Reliability>,
    /// The body that this person speaks for.
    pub speaks_for: Option<SourceKey>,
    /// Whether it is in the project's registry (otherwise it was only found).
    pub registered: bool,
    /// The statements with this source in their chain, in the project's order.
    pub statements: Vec<StatementIx>,
    /// A number that stays with the source as long as the findings do, for its colour: sources that
    /// speak most get the lowest. It counts the statements that the program found, whatever was
    /// decided on them, and ties go by key, so that neither a correction nor a new name recolours.
    pub rank: usize,
}

/// A decision whose words are no longer where it was made.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Orphan {
    /// The words and where they were.
    pub anchor: Anchor,
    /// The claim's record, where the decision is a member of a touched claim.
    pub claim: Option<ClaimId>,
}

/// What the program found with what people decided laid over it.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Picture {
    /// Statements, ordered by article (in the project's order) and place.
    pub statements: Vec<PlacedStatement>,
    /// Links that are not rejected, ordered by left, then right passage.
    pub links: Vec<PlacedLink>,
    /// Claims, ordered by first appearance.
    pub claims: Vec<ClaimCard>,
    /// Discrepancies, ordered by claim.
    pub discrepancies: Vec<PlacedDiscrepancy>,
    /// Every source of the registry or of a chain, and every body that one of them speaks for,
    /// ordered by name.
    pub sources: Vec<PlacedSource>,
    /// Decisions whose words are gone.
    pub orphans: Vec<Orphan>,
    /// Which articles are versions of one report.
    pub versions: Versions,
    /// The language that more than half of the articles are in.
    pub language: Option<Language>,
    /// What its claims were gathered from, for the picture that follows.
    pub(super) gatherings: Gatherings,
    /// Who was heard in its articles, for the same.
    pub(super) heard: Hearings,
    /// For each article its place in the project's order.
    pub(super) ranks: FxHashMap<ArticleId, usize>,
    /// For each article, by its place, its statements in order of place.
    pub(super) statements_of: Rows<StatementIx>,
    /// The same for how many bytes the longest of them reaches over.
    pub(super) longest: Vec<usize>,
    /// The same for the links with a side in the article, in order of that side.
    pub(super) links_of: Rows<LinkIx>,
    /// The same for the members of claims, in order of place.
    pub(super) members_of: Rows<(Span, ClaimIx)>,
}

impl Picture {
    /// The statement at `ix`.
    pub fn statement(&self, ix: StatementIx) -> &PlacedStatement {
        &self.statements[ix.0]
    }

    /// The link at `ix`.
    pub fn link(&self, ix: LinkIx) -> &PlacedLink {
        &self.links[ix.0]
    }

    /// The claim at `ix`.
    pub fn claim(&self, ix: ClaimIx) -> &ClaimCard {
        &self.claims[ix.0]
    }

    /// The source named `key`.
    pub fn source(&self, key: &SourceKey) -> Option<&PlacedSource> {
        self.sources.iter().find(|source| source.key == *key)
    }

    /// The place of an article in the project's order; behind all where it is not there.
    pub(super) fn rank(&self, article: ArticleId) -> usize {
        self.ranks.get(&article).copied().unwrap_or(usize::MAX)
    }

    /// The statements of `article`, in order of place.
    pub fn statements_of(&self, article: ArticleId) -> &[StatementIx] {
        self.statements_of.row(self.rank(article))
    }

    /// The links with a side in `article`, in order of that side.
    pub fn links_of(&self, article: ArticleId) -> &[LinkIx] {
        self.links_of.row(self.rank(article))
    }

    /// The members of claims in `article`, in order of place.
    pub fn members_of(&self, article: ArticleId) -> &[(Span, ClaimIx)] {
        self.members_of.row(self.rank(article))
    }

    /// The discrepancies of a claim.
    pub fn discrepancies_of(&self, claim: ClaimIx) -> &[PlacedDiscrepancy] {
        self.discrepancies
            .get(self.claim(claim).discrepancies.clone())
            .unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample::Sample;
    use super::super::{Picture, SourceKey};
    use crate::attribution::SourceKind;

    fn keys(names: &[&str]) -> Vec<SourceKey> {
        names.iter().map(|it| SourceKey::new(it)).collect()
    }

    #[test]
    fn those_who_speak_together_are_an_origin_each() {
        let mut sample = Sample::of(&[
            &[
                "Lage",
                "Laut Funkwort bestreiten Tarn und Moll den Angriff.",
            ],
            &["Hafen", "Alles ruht."],
        ]);
        let chain = [
            ("Funkwort", SourceKind::Agency, "Funkwort"),
            ("Tarn", SourceKind::Government, "Tarn"),
            ("Moll", SourceKind::Government, "Moll"),
        ];
        sample.say(0, "den Angriff", &chain);
        let claim = |sample: &Sample, picture: &Picture| {
            let place = picture.claim_at(sample.at(0, "den Angriff")).unwrap();
            let card = picture.claim(place);
            (card.origins.clone(), card.sources.clone())
        };
        let one_after_the_other = claim(&sample, &sample.picture());
        assert_eq!(one_after_the_other.0, keys(&["Moll"]));
        sample.speakers(0, "Tarn und Moll");
        let (origins, sources) = claim(&sample, &sample.picture());
        assert_eq!(origins, keys(&["Tarn", "Moll"]));
        assert_eq!(sources, keys(&["Funkwort", "Tarn", "Moll"]));
    }
}
