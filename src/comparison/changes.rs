//! What may have changed between articles when some come, go or are read anew.

use std::sync::Arc;

use rustc_hash::{FxHashMap, FxHashSet};

use super::pair::Pair;
use super::partners::MOST_PARTNERS;
use super::settle::Pairs;
use super::stories::Stories;
use crate::text::ArticleId;

/// Two articles, the one with the lower id first.
type Ids = (ArticleId, ArticleId);

/// The articles whose links may be others than before.
#[derive(Debug, Default)]
pub(super) struct Changes {
    /// Pairs that are new, other ones than before, or gone.
    pairs: FxHashSet<Ids>,
    /// Articles of such pairs that may show in the links between them and all others.
    articles: FxHashSet<ArticleId>,
}

impl Changes {
    /// Compares what there was with what there is.
    ///
    /// A pair shows in other links of its two articles where third articles are asked about them: through
    /// candidates that are likely enough, by the company that the two keep if they are close enough for
    /// that, and by how close the closest article is. Most pairs of an article are with others of its
    /// field that share next to nothing. They show only in its links to the copies of those, which keep
    /// company with them.
    pub fn between(earlier: (&Pairs, &Stories), now: (&Pairs, &Stories)) -> Self {
        let mut changes = Self::default();
        let changed = changed(earlier.0, now.0);
        let ends: FxHashSet<ArticleId> = changed
            .iter()
            .flat_map(|((left, right), ..)| [*left, *right])
            .collect();
        let [before, after] =
            [earlier, now].map(|(pairs, stories)| Around::of(&ends, pairs, stories));
        for ((left, right), old, new) in &changed {
            changes.pairs.insert((*left, *right));
            for (article, other) in [(*left, *right), (*right, *left)] {
                let shows = |pair: &Option<&Pair>, stories: &Stories| {
                    pair.is_some_and(|pair| {
                        !pair.acquaintances.is_empty() || stories.keeps_company(article, pair)
                    })
                };
                if shows(old, earlier.1)
                    || shows(new, now.1)
                    || earlier.1.closest(article) != now.1.closest(article)
                    || before.is_full(article) != after.is_full(article)
                {
                    changes.articles.insert(article);
                } else {
                    let company = after.company(other).iter();
                    let concerned = company.map(|it| (article.min(*it), article.max(*it)));
                    changes.pairs.extend(concerned);
                }
            }
        }
        changes
    }

    /// Whether the links between two articles may be others than before.
    pub fn concern(&self, ids: Ids) -> bool {
        self.articles.contains(&ids.0)
            || self.articles.contains(&ids.1)
            || self.pairs.contains(&ids)
    }

    /// Whether all is as before.
    pub fn are_none(&self) -> bool {
        self.pairs.is_empty()
    }
}

/// What is around some articles.
#[derive(Default)]
struct Around {
    /// With how many others each was compared.
    counts: FxHashMap<ArticleId, usize>,
    /// Those whose company each keeps.
    company: FxHashMap<ArticleId, Vec<ArticleId>>,
}

impl Around {
    fn of(articles: &FxHashSet<ArticleId>, pairs: &Pairs, stories: &Stories) -> Self {
        let mut around = Self::default();
        for ((left, right), pair) in pairs {
            for (article, other) in [(*left, *right), (*right, *left)] {
                if articles.contains(&article) {
                    *around.counts.entry(article).or_default() += 1;
                    if stories.keeps_company(other, pair) {
                        around.company.entry(article).or_default().push(other);
                    }
                }
            }
        }
        around
    }

    /// Whether an article has so many partners that it may be as close to others.
    fn is_full(&self, article: ArticleId) -> bool {
        let count = self.counts.get(&article);
        count.is_some_and(|count| *count >= MOST_PARTNERS)
    }

    fn company(&self, of: ArticleId) -> &[ArticleId] {
        self.company.get(&of).map_or(&[], Vec::as_slice)
    }
}

/// A pair as it was and as it is.
type Changed<'a> = (Ids, Option<&'a Pair>, Option<&'a Pair>);

/// The pairs that are not in both, or not the same in both.
fn changed<'a>(earlier: &'a Pairs, now: &'a Pairs) -> Vec<Changed<'a>> {
    let mut changed: Vec<Changed> = Vec::new();
    let (mut old, mut new) = (earlier.iter().peekable(), now.iter().peekable());
    loop {
        // Both are ordered: they are walked in step.
        match (old.peek(), new.peek()) {
            (Some((ids, known)), Some((others, pair))) if ids == others => {
                if !Arc::ptr_eq(known, pair) {
                    changed.push((**ids, Some(known), Some(pair)));
                }
                old.next();
                new.next();
            }
            (Some((ids, known)), other) if other.is_none_or(|(others, _)| ids < others) => {
                changed.push((**ids, Some(known), None));
                old.next();
            }
            (_, Some((ids, pair))) => {
                changed.push((**ids, None, Some(pair)));
                new.next();
            }
            _ => return changed,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::comparison::pair::Candidate;
    use crate::comparison::support::acquaintances;

    const IDS: [ArticleId; 4] = [ArticleId(1), ArticleId(2), ArticleId(3), ArticleId(4)];

    /// A pair that shares so much of a story, with one candidate that is so likely.
    fn pair(story: f32, here: f32) -> Arc<Pair> {
        let candidate = Candidate {
            left: 0,
            right: 0,
            own: here,
            odds: 0.0,
            here,
            run: false,
            clauses: [None, None],
        };
        Arc::new(Pair {
            acquaintances: acquaintances(std::slice::from_ref(&candidate)),
            candidates: vec![candidate],
            story,
            sentences: 10,
            units: [10, 10],
            ..Pair::default()
        })
    }

    fn between(earlier: &Pairs, now: &Pairs) -> Changes {
        let [before, after] = [earlier, now].map(Stories::of);
        Changes::between((earlier, &before), (now, &after))
    }

    #[test]
    fn the_same_pairs_are_no_change() {
        let pairs = Pairs::from([((IDS[0], IDS[1]), pair(0.8, 0.9))]);
        assert!(between(&pairs, &pairs).are_none());
        assert!(!between(&Pairs::new(), &pairs).are_none());
        assert!(!between(&pairs, &Pairs::new()).are_none());
    }

    #[test]
    fn an_article_of_the_field_shows_in_its_own_pairs_only() {
        let before = Pairs::from([((IDS[0], IDS[1]), pair(0.8, 0.9))]);
        let with = |own: Arc<Pair>| {
            let mut now = before.clone();
            now.insert((IDS[1], IDS[2]), own);
            now
        };
        let stranger = with(pair(0.1, 0.1));
        for changes in [between(&before, &stranger), between(&stranger, &before)] {
            assert!(changes.concern((IDS[1], IDS[2])));
            assert!(!changes.concern((IDS[0], IDS[1])));
        }
        // What third articles are asked about, and who is close, shows in the other links of both.
        for copy in [with(pair(0.1, 0.5)), with(pair(0.5, 0.1))] {
            for changes in [between(&before, &copy), between(&copy, &before)] {
                assert!(changes.concern((IDS[0], IDS[1])));
                assert!(!changes.concern((IDS[0], IDS[3])));
            }
        }
    }

    #[test]
    fn a_stranger_shows_in_the_links_to_those_whose_company_it_keeps() {
        let before = Pairs::from([
            ((IDS[0], IDS[1]), pair(0.1, 0.1)),
            ((IDS[1], IDS[2]), pair(0.8, 0.9)),
            ((IDS[0], IDS[3]), pair(0.8, 0.9)),
        ]);
        let mut now = before.clone();
        now.insert((IDS[0], IDS[2]), pair(0.1, 0.1));
        // The third article is now known to be as far from the first as its copy, the second, is.
        let changes = between(&before, &now);
        assert!(changes.concern((IDS[0], IDS[1])) && changes.concern((IDS[2], IDS[3])));
        assert!(!changes.concern((IDS[1], IDS[2])) && !changes.concern((IDS[0], IDS[3])));
    }

    #[test]
    fn a_closer_article_shows_in_all_links_of_both() {
        let before = Pairs::from([((IDS[0], IDS[1]), pair(0.1, 0.1))]);
        let mut now = before.clone();
        now.insert((IDS[0], IDS[2]), pair(0.11, 0.1));
        assert!(between(&before, &now).concern((IDS[0], IDS[1])));
    }
}
