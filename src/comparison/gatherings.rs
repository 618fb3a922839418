//! Claims that are gathered again after something has changed.
//!
//! Claims grow along links, so what happens in articles that no link and no decision joins does not
//! show in each other's claims. Articles that are joined are a part; a part that is as it was before
//! keeps its claims.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use rustc_hash::FxHashMap;

use super::discrepancy::{Note, Said, notes, pair_comparable};
use super::{ArticleFindings, Findings, Gathered, Link, gather};
use crate::attribution::Statement;
use crate::text::{ArticleId, Passage};

/// What was gathered before, to gather again from. It follows from what it was gathered from, so that
/// it says nothing more where things are compared.
#[derive(Clone, Debug, Default)]
pub struct Gatherings {
    /// Each part by its first article.
    parts: BTreeMap<ArticleId, Arc<Part>>,
}

impl PartialEq for Gatherings {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Gatherings {
    /// Gathers claims like [`gather`] does, with the same result, and keeps what it will need to do so
    /// again: the parts of these gatherings that have not changed are taken over.
    pub fn gather(
        &self,
        findings: &Findings,
        statements: &[(ArticleId, &Statement)],
        links: &[Link],
        pinned: &[Vec<Passage>],
    ) -> (Vec<Gathered>, Self) {
        let mut claims = Vec::new();
        let mut parts = BTreeMap::new();
        for places in parts_of(statements, links, pinned) {
            let first = places.articles[0];
            let all = All {
                findings,
                statements,
                links,
                pinned,
            };
            let part = match self.parts.get(&first) {
                Some(known) if places.are(&known.given, &all) => known.clone(),
                _ => Arc::new(places.given(&all).gathered(findings)),
            };
            claims.extend(part.claims.iter().map(|claim| places.placed(claim)));
            parts.insert(first, part);
        }
        claims.sort_by(|a, b| (&a.members, &a.statements).cmp(&(&b.members, &b.statements)));
        (claims, Self { parts })
    }
}

/// Articles that links or decisions join, with their claims.
#[derive(Debug)]
struct Part {
    given: Given,
    /// With indices into the lists that they were gathered from.
    claims: Vec<Gathered>,
}

/// What the claims of a part follow from.
#[derive(Debug)]
struct Given {
    /// The articles, each with its findings and the first article with the same text.
    articles: Vec<(ArticleId, Option<Arc<ArticleFindings>>, Option<ArticleId>)>,
    statements: Vec<Told>,
    links: Vec<Link>,
    /// For each two articles with links, in the order of those, whether it says something about the
    /// copies who tells what the sides of a link share.
    comparable: Vec<bool>,
    pinned: Vec<Vec<Passage>>,
}

/// A statement that claims were gathered from.
#[derive(Debug)]
enum Told {
    /// One that was found: the place of its article in [`Given::articles`], and its own among the
    /// statements there. What was found in an article does not change.
    Found(usize, usize),
    /// One that a person made or corrected.
    ByHand(ArticleId, Statement),
}

impl Given {
    fn statement<'a>(&'a self, told: &'a Told) -> Option<(ArticleId, &'a Statement)> {
        match told {
            Told::Found(article, at) => {
                let (id, own, _) = self.articles.get(*article)?;
                Some((*id, own.as_ref()?.statements.get(*at)?))
            }
            Told::ByHand(id, statement) => Some((*id, statement)),
        }
    }

    fn gathered(self, findings: &Findings) -> Part {
        let statements = self
            .statements
            .iter()
            .filter_map(|told| self.statement(told));
        let statements: Vec<(ArticleId, &Statement)> = statements.collect();
        let extents: Vec<Passage> = statements
            .iter()
            .map(|(article, statement)| Passage {
                article: *article,
                span: statement.extent(),
            })
            .collect();
        let mut claims = gather(findings, &extents, &self.links, &self.pinned);
        let said = Said::of(&statements);
        for claim in &mut claims {
            let notes: Vec<Note> = notes(findings, &statements, &said, &self.links, claim);
            claim.notes = Some(notes.into());
        }
        Part {
            given: self,
            claims,
        }
    }
}

/// What all claims are gathered from.
struct All<'a> {
    findings: &'a Findings,
    statements: &'a [(ArticleId, &'a Statement)],
    links: &'a [Link],
    pinned: &'a [Vec<Passage>],
}

/// Where the members of a part stand in the lists of all.
#[derive(Default)]
struct Places {
    /// Ordered.
    articles: Vec<ArticleId>,
    statements: Vec<usize>,
    links: Vec<usize>,
    pinned: Vec<usize>,
}

impl Places {
    /// Whether these are what a part was gathered from before.
    fn are(&self, given: &Given, all: &All) -> bool {
        let same = |a: Option<&Arc<ArticleFindings>>, b: Option<&Arc<_>>| match (a, b) {
            (Some(a), Some(b)) => Arc::ptr_eq(a, b),
            (None, None) => true,
            _ => false,
        };
        let articles = self.articles.iter().zip(&given.articles);
        let mut articles = articles.map(|(id, (known, own, copy))| {
            id == known
                && all.findings.copies.get(id) == copy.as_ref()
                && same(all.findings.articles.get(id), own.as_ref())
        });
        let statements = self.statements.iter().zip(&given.statements);
        let mut statements = statements.map(|(at, told)| {
            let (article, said) = all.statements[*at];
            let known = given.statement(told);
            // What was found is where it was before, and need not be compared word for word.
            known.is_some_and(|(own, known)| {
                own == article && (std::ptr::eq(known, said) || known == said)
            })
        });
        let links = self.links.iter().zip(&given.links);
        let mut links = links.map(|(at, link)| all.links[*at] == *link);
        let pinned = self.pinned.iter().map(|at| &all.pinned[*at]);
        self.articles.len() == given.articles.len()
            && self.statements.len() == given.statements.len()
            && self.links.len() == given.links.len()
            && articles.all(|same| same)
            && links.all(|same| same)
            && statements.all(|same| same)
            && pinned.eq(&given.pinned)
            && self.comparable(all) == given.comparable
    }

    /// For each two articles with links whether it says something who tells what is shared.
    fn comparable(&self, all: &All) -> Vec<bool> {
        let articles = |at: &usize| (all.links[*at].left.article, all.links[*at].right.article);
        let pairs = self.links.chunk_by(|a, b| articles(a) == articles(b));
        pairs
            .map(|own| pair_comparable(all.findings, articles(&own[0])))
            .collect()
    }

    fn given(&self, all: &All) -> Given {
        let articles = self.articles.iter().map(|id| {
            let own = all.findings.articles.get(id).cloned();
            (*id, own, all.findings.copies.get(id).copied())
        });
        let told = |at: &usize| {
            let (article, statement) = all.statements[*at];
            let found = self
                .articles
                .binary_search(&article)
                .ok()
                .and_then(|place| {
                    let own = all.findings.articles.get(&article)?.statements.iter();
                    let mut own = own.enumerate();
                    let (at, _) = own.find(|(_, own)| std::ptr::eq(*own, statement))?;
                    Some(Told::Found(place, at))
                });
            found.unwrap_or_else(|| Told::ByHand(article, statement.clone()))
        };
        Given {
            articles: articles.collect(),
            statements: self.statements.iter().map(told).collect(),
            links: self.links.iter().map(|at| all.links[*at]).collect(),
            comparable: self.comparable(all),
            pinned: self
                .pinned
                .iter()
                .map(|at| all.pinned[*at].clone())
                .collect(),
        }
    }

    /// A claim of the part, with indices into the lists of all.
    fn placed(&self, claim: &Gathered) -> Gathered {
        let all = |places: &[usize], own: &[usize]| own.iter().map(|at| places[*at]).collect();
        Gathered {
            members: claim.members.clone(),
            statements: all(&self.statements, &claim.statements),
            links: all(&self.links, &claim.links),
            pinned: claim.pinned.map(|group| self.pinned[group]),
            notes: claim.notes.clone(),
        }
    }
}

/// The parts that articles make, in no order that shows.
fn parts_of(
    statements: &[(ArticleId, &Statement)],
    links: &[Link],
    pinned: &[Vec<Passage>],
) -> Vec<Places> {
    // Statements and links come article by article: each article is looked up once for many of them.
    let by_article = || runs(statements, |(article, _)| *article);
    let by_pair = || runs(links, |link| (link.left.article, link.right.article));
    let mut joined = Joined::default();
    for (article, _) in by_article() {
        joined.add(article);
    }
    for ((left, right), _) in by_pair() {
        joined.join(left, right);
    }
    for group in pinned {
        for passage in group {
            joined.join(group[0].article, passage.article);
        }
    }
    let mut places: Vec<Places> = Vec::new();
    let mut place_of: FxHashMap<usize, usize> = FxHashMap::default();
    let mut place = |joined: &mut Joined, article: ArticleId, places: &mut Vec<Places>| {
        let number = joined.add(article);
        *place_of.entry(joined.first(number)).or_insert_with(|| {
            places.push(Places::default());
            places.len() - 1
        })
    };
    for article in joined.articles.clone() {
        let at = place(&mut joined, article, &mut places);
        places[at].articles.push(article);
    }
    for (article, own) in by_article() {
        let at = place(&mut joined, article, &mut places);
        places[at].statements.extend(own);
    }
    for ((left, _), own) in by_pair() {
        let at = place(&mut joined, left, &mut places);
        places[at].links.extend(own);
    }
    for (index, group) in pinned.iter().enumerate() {
        if let Some(passage) = group.first() {
            let at = place(&mut joined, passage.article, &mut places);
            places[at].pinned.push(index);
        }
    }
    for part in &mut places {
        part.articles.sort_unstable();
    }
    places
}

/// The things in a row that have the same key, by that key and their places.
fn runs<T, K: PartialEq>(
    things: &[T],
    key: impl Fn(&T) -> K + Copy,
) -> impl Iterator<Item = (K, Range<usize>)> {
    let runs = things.chunk_by(move |a, b| key(a) == key(b));
    runs.scan(0, move |end, own| {
        let start = *end;
        *end += own.len();
        Some((key(&own[0]), start..*end))
    })
}

/// Articles that are joined to others.
#[derive(Default)]
pub(super) struct Joined {
    articles: Vec<ArticleId>,
    numbers: FxHashMap<ArticleId, usize>,
    /// For each article one that it is joined to, or itself.
    to: Vec<usize>,
}

impl Joined {
    /// The number of an article.
    pub fn add(&mut self, article: ArticleId) -> usize {
        let next = self.articles.len();
        *self.numbers.entry(article).or_insert_with(|| {
            self.articles.push(article);
            self.to.push(next);
            next
        })
    }

    /// The one that stands for all that an article is joined to.
    pub fn first(&mut self, of: usize) -> usize {
        let mut at = of;
        while self.to[at] != at {
            self.to[at] = self.to[self.to[at]];
            at = self.to[at];
        }
        at
    }

    pub fn join(&mut self, a: ArticleId, b: ArticleId) {
        let (a, b) = (self.add(a), self.add(b));
        let (a, b) = (self.first(a), self.first(b));
        self.to[a.max(b)] = a.min(b);
    }
}

#[cfg(test)]
mod tests;
