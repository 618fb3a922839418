//! What claims are made of: statements, and linked passages that no statement covers.

use std::cell::{LazyCell, RefCell};
use std::collections::BTreeMap;
use std::ops::Deref;
use std::rc::Rc;

use rustc_hash::FxHashMap;

use super::features::Features;
use super::{Findings, Link};
use crate::text::{ArticleId, Passage, Span};

/// The passages that claims are gathered from, and how links and decisions attach to them.
#[derive(Debug, Default)]
pub(super) struct Nodes {
    /// Statements first, in the order given, then passages without one.
    pub passages: Vec<Passage>,
    /// The pinned group of each.
    pub pinned: Vec<Option<usize>>,
    /// The nodes that each link relates.
    pub ends: Vec<(usize, usize)>,
    /// Statements that lie inside another one, each with that one.
    pub nested: Vec<(usize, usize)>,
}

impl Nodes {
    pub fn new(
        findings: &Findings,
        statements: &[Passage],
        links: &[Link],
        pinned: &[Vec<Passage>],
    ) -> Self {
        let mut nodes = Self {
            passages: statements.to_vec(),
            pinned: vec![None; statements.len()],
            ..Self::default()
        };
        let by_article = Grouped::of(statements);
        nodes.nested = by_article.nested();
        let inner: Vec<bool> = {
            let mut inner = vec![false; statements.len()];
            for (index, _) in &nodes.nested {
                inner[*index] = true;
            }
            inner
        };
        let keys = Keys::default();
        let attached: Vec<(Option<usize>, Option<usize>)> = links
            .iter()
            .map(|link| {
                let common = LazyCell::new(|| keys.common(findings, link.left, link.right));
                let attach = |from: Passage| {
                    by_article.about(findings, from, &common, &|index| inner[index])
                };
                (attach(link.left), attach(link.right))
            })
            .collect();
        // Passages without a statement: those that overlap by more than half are one node.
        let mut free: Vec<Passage> = links
            .iter()
            .zip(&attached)
            .flat_map(|(link, (left, right))| {
                let left = left.is_none().then_some(link.left);
                let right = right.is_none().then_some(link.right);
                left.into_iter().chain(right)
            })
            .collect();
        free.sort_unstable_by_key(longest_first);
        free.dedup();
        nodes.pin(&by_article, &free, pinned);
        // Those that decisions brought, before passages without a statement follow.
        let by_decision = statements.len()..nodes.passages.len();

        let mut places: BTreeMap<Passage, usize> = BTreeMap::new();
        let mut last: Option<usize> = None;
        for passage in free {
            let pinned_alike = by_decision
                .clone()
                .find(|node| mostly_same(nodes.passages[*node], passage));
            let node = match pinned_alike
                .or(last.filter(|node| mostly_same(nodes.passages[*node], passage)))
            {
                Some(node) => node,
                None => {
                    nodes.passages.push(passage);
                    nodes.pinned.push(None);
                    nodes.passages.len() - 1
                }
            };
            last = Some(node);
            places.insert(passage, node);
        }
        nodes.ends = links
            .iter()
            .zip(attached)
            .map(|(link, (left, right))| {
                let left = left.or_else(|| places.get(&link.left).copied());
                let right = right.or_else(|| places.get(&link.right).copied());
                // Both are there by construction; a link to itself changes nothing if not.
                let left = left.or(right).unwrap_or_default();
                (left, right.unwrap_or(left))
            })
            .collect();
        nodes
    }

    /// Gives the passages of each pinned group to the statements they mean, or a node of their own. One that
    /// is linked as it stands and holds no statement that its link is about (they are `free`, in order) means
    /// itself: a statement that makes up a little of it may be another claim.
    fn pin(&mut self, statements: &Grouped, free: &[Passage], pinned: &[Vec<Passage>]) {
        let is_free = |passage: &Passage| {
            let place = longest_first(passage);
            free.binary_search_by_key(&place, longest_first).is_ok()
        };
        for exact in [true, false] {
            for (group, passages) in pinned.iter().enumerate() {
                for passage in passages {
                    if self.is_pinned(*passage, group) {
                        continue;
                    }
                    let meant = statements.of_article(passage.article).iter().copied().find(
                        |(index, span)| {
                            self.pinned[*index].is_none()
                                && if exact {
                                    *span == passage.span
                                } else {
                                    !is_free(passage) && mostly_same_span(*span, passage.span)
                                }
                        },
                    );
                    if let Some((index, _)) = meant {
                        self.pinned[index] = Some(group);
                        if !exact {
                            // The decision's own words stay a member as well.
                            self.passages.push(*passage);
                            self.pinned.push(Some(group));
                        }
                    } else if !exact {
                        self.passages.push(*passage);
                        self.pinned.push(Some(group));
                    }
                }
            }
        }
    }

    fn is_pinned(&self, passage: Passage, group: usize) -> bool {
        self.passages
            .iter()
            .zip(&self.pinned)
            .any(|(known, pinned)| *known == passage && *pinned == Some(group))
    }
}

/// Statements by article, ordered by place.
struct Grouped {
    by_article: BTreeMap<ArticleId, Vec<(usize, Span)>>,
}

impl Grouped {
    fn of(statements: &[Passage]) -> Self {
        let mut by_article: BTreeMap<ArticleId, Vec<(usize, Span)>> = BTreeMap::new();
        for (index, passage) in statements.iter().enumerate() {
            let list = by_article.entry(passage.article).or_default();
            list.push((index, passage.span));
        }
        for list in by_article.values_mut() {
            // Longer ones first where several start at one place.
            list.sort_by_key(|(index, span)| (span.start(), std::cmp::Reverse(span.end()), *index));
        }
        Self { by_article }
    }

    fn of_article(&self, article: ArticleId) -> &[(usize, Span)] {
        self.by_article.get(&article).map_or(&[], Vec::as_slice)
    }

    /// Statements inside another one, each with the outermost one.
    fn nested(&self) -> Vec<(usize, usize)> {
        let mut found = Vec::new();
        for list in self.by_article.values() {
            let mut outer: Option<(usize, Span)> = None;
            for &(index, span) in list {
                match outer {
                    Some((holder, around)) if around.contains(span) => found.push((index, holder)),
                    _ => outer = Some((index, span)),
                }
            }
        }
        found
    }

    /// The statement that a link's side is about, if one covers enough of it. `common` is what both
    /// sides of the link share.
    fn about(
        &self,
        findings: &Findings,
        from: Passage,
        common: &impl Deref<Target = Common>,
        inner: &dyn Fn(usize) -> bool,
    ) -> Option<usize> {
        let list = self.of_article(from.article);
        let first = list.partition_point(|(_, span)| span.end() <= from.span.start());
        let mut candidates: Vec<(usize, Span)> = list[first.min(list.len())..]
            .iter()
            .copied()
            .take_while(|(_, span)| span.start() < from.span.end())
            .filter(|(index, span)| !inner(*index) && span.overlaps(from.span))
            .collect();
        // The list is not ordered by end, so earlier long ones are looked up as well.
        candidates.extend(
            list[..first.min(list.len())]
                .iter()
                .copied()
                .filter(|(index, span)| !inner(*index) && span.overlaps(from.span)),
        );
        let covered = |span: Span| span.intersection(from.span).map_or(0, Span::len);
        // A frame may be longer than what is said in it, so a third of the sentence is enough.
        let said: usize = candidates.iter().map(|(_, span)| covered(*span)).sum();
        let mostly_said = said * 3 >= from.span.len();
        if let ([(only, _)], true) = (candidates.as_slice(), mostly_said) {
            return Some(*only);
        }
        let whole = common.whole();
        let best = candidates
            .into_iter()
            .map(|(index, span)| {
                let part = Passage {
                    article: from.article,
                    span: span.intersection(from.span).unwrap_or(span),
                };
                (common.within(findings, part), covered(span), index)
            })
            .max_by_key(|(common, covered, index)| {
                (*common, *covered, std::cmp::Reverse(*index))
            })?;
        let (common, covered, index) = best;
        let holds_it = covered * 2 >= from.span.len() || common > 0 && common * 5 >= whole * 2;
        (mostly_said && common > 0 || holds_it).then_some(index)
    }
}

/// The order of passages, longer ones first where several start at one place.
fn longest_first(passage: &Passage) -> (ArticleId, usize, std::cmp::Reverse<usize>) {
    let (article, span) = (passage.article, passage.span);
    (article, span.start(), std::cmp::Reverse(span.end()))
}

/// Whether two passages overlap by more than half of the shorter one.
fn mostly_same(a: Passage, b: Passage) -> bool {
    a.article == b.article && mostly_same_span(a.span, b.span)
}

fn mostly_same_span(a: Span, b: Span) -> bool {
    let common = a.intersection(b).map_or(0, Span::len);
    common * 2 > a.len().min(b.len())
}

/// The sentence a passage starts in, as an index; its position where there is no such article.
pub(super) fn place(findings: &Findings, passage: Passage) -> usize {
    let article = findings.articles.get(&passage.article);
    article
        .and_then(|article| article.structure.sentence_at(passage.span.start()))
        .unwrap_or(passage.span.start())
}

/// What two passages share: the keys of their words in order, each with how rare it is in both
/// articles, in hundredths.
struct Common(Vec<(u64, u32)>);

/// The keys of the words of linked passages, in order, each with how many words of the article have it.
/// A passage that has many links is read once.
#[derive(Default)]
struct Keys(RefCell<FxHashMap<Passage, Counted>>);

/// Keys in order, each with how many words of the article have it.
type Counted = Rc<[(u64, u32)]>;

impl Keys {
    fn of(&self, findings: &Findings, passage: Passage) -> Counted {
        let mut known = self.0.borrow_mut();
        let own = known.entry(passage).or_insert_with(|| {
            let Some(own) = findings.articles.get(&passage.article) else {
                return Rc::default();
            };
            let mut keys: Vec<u64> = keys_in(&own.features, passage.span).collect();
            keys.sort_unstable();
            keys.dedup();
            let keys = keys.into_iter();
            keys.map(|key| (key, own.features.count(key) as u32))
                .collect()
        });
        own.clone()
    }

    /// What two passages share.
    fn common(&self, findings: &Findings, a: Passage, b: Passage) -> Common {
        let (left, right) = (self.of(findings, a), self.of(findings, b));
        let (mut left, mut right) = (&*left, &*right);
        let mut shared = Vec::new();
        while let ([(x, ours), after_x @ ..], [(y, theirs), after_y @ ..]) = (left, right) {
            if x == y {
                shared.push((*x, 100 / (ours + theirs).max(1)));
            }
            left = if x <= y { after_x } else { left };
            right = if y <= x { after_y } else { right };
        }
        Common(shared)
    }
}

impl Common {
    /// How much the two share.
    fn whole(&self) -> u32 {
        self.0.iter().map(|(_, weight)| weight).sum()
    }

    /// How much of it stands in a part of one of them.
    fn within(&self, findings: &Findings, part: Passage) -> u32 {
        let Some(own) = findings.articles.get(&part.article) else {
            return 0;
        };
        let mut stands = vec![false; self.0.len()];
        for key in keys_in(&own.features, part.span) {
            if let Ok(place) = self.0.binary_search_by_key(&key, |(key, _)| *key) {
                stands[place] = true;
            }
        }
        let standing = self.0.iter().zip(stands).filter(|(_, stands)| *stands);
        standing.map(|((_, weight), _)| weight).sum()
    }
}

/// The keys of the words that `span` touches; a key may come more than once.
fn keys_in(features: &Features, span: Span) -> impl Iterator<Item = u64> {
    let first = features
        .tokens
        .partition_point(|token| token.span.end() <= span.start());
    let last = features
        .tokens
        .partition_point(|token| token.span.start() < span.end());
    let tokens = first..last.max(first);
    tokens.flat_map(|token| features.keys_of(token).iter().copied())
}
