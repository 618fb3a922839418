//! Which articles of many are versions of one report, without holding each against all others.

use rustc_hash::FxHashMap;

use super::{Facts, SAME_SLUG, Sketch};

/// Articles by the report that they are versions of.
pub(super) struct Chains {
    /// For each article one that stands before it in its chain, or itself.
    before: Vec<usize>,
}

impl Chains {
    /// Joins articles that are versions of one report, and those that are by a third. Two can only be
    /// where they have one item, one provider and slug line, or one provider and some wording.
    pub fn of(facts: &[Facts], sketches: &[&Sketch]) -> Self {
        let mut chains = Self {
            before: (0..facts.len()).collect(),
        };
        let mut items: FxHashMap<usize, Vec<usize>> = FxHashMap::default();
        let mut slugs: FxHashMap<(usize, usize), Vec<usize>> = FxHashMap::default();
        for (at, own) in facts.iter().enumerate() {
            if let Some(item) = own.item {
                items.entry(item).or_default().push(at);
            }
            if let (Some(provider), Some(slug)) = (own.provider, own.slug) {
                slugs.entry((provider, slug)).or_default().push(at);
            }
        }
        // What they share of their wording is asked for below.
        for group in items.values().chain(slugs.values()) {
            chains.join_versions(facts, group, group, 0);
        }
        chains.join_wordings(facts, sketches);
        chains
    }

    /// Joins those of one provider that share wording.
    fn join_wordings(&mut self, facts: &[Facts], sketches: &[&Sketch]) {
        // Equal wordings are held against others once.
        let mut places: FxHashMap<(usize, &Sketch), usize> = FxHashMap::default();
        let mut wordings: Vec<(usize, &Sketch, Vec<usize>)> = Vec::new();
        for (at, (own, sketch)) in facts.iter().zip(sketches.iter().copied()).enumerate() {
            let Some(provider) = own.provider else {
                continue;
            };
            let place = *places.entry((provider, sketch)).or_insert_with(|| {
                wordings.push((provider, sketch, Vec::new()));
                wordings.len() - 1
            });
            wordings[place].2.push(at);
        }
        let mut runs: FxHashMap<(usize, u64), Vec<usize>> = FxHashMap::default();
        let mut shared = vec![0_usize; wordings.len()];
        for (place, (provider, sketch, members)) in wordings.iter().enumerate() {
            if !sketch.0.is_empty() {
                self.join_versions(facts, members, members, 100);
            }
            let mut met = Vec::new();
            for run in &sketch.0 {
                let others = runs.entry((*provider, *run)).or_default();
                for other in others.iter() {
                    if shared[*other] == 0 {
                        met.push(*other);
                    }
                    shared[*other] += 1;
                }
                others.push(place);
            }
            for other in met {
                let (_, wording, others) = &wordings[other];
                let count = std::mem::take(&mut shared[other]);
                let overlap = sketch.share(wording, count);
                if overlap >= SAME_SLUG {
                    self.join_versions(facts, others, members, overlap);
                }
            }
        }
    }

    /// Joins those of two groups that are versions of one report, given how much wording they share.
    fn join_versions(&mut self, facts: &[Facts], left: &[usize], right: &[usize], overlap: u32) {
        for &a in left {
            for &b in right {
                if self.first(a) != self.first(b) && facts[a].are_versions(&facts[b], overlap) {
                    let (first, second) = (self.first(a), self.first(b));
                    self.before[first.max(second)] = first.min(second);
                }
            }
        }
    }

    /// The first article of a chain.
    fn first(&mut self, of: usize) -> usize {
        let mut at = of;
        while self.before[at] != at {
            self.before[at] = self.before[self.before[at]];
            at = self.before[at];
        }
        at
    }

    /// The articles of each chain in order, chains by the first one.
    pub fn members(mut self) -> Vec<Vec<usize>> {
        let mut chains: Vec<Vec<usize>> = Vec::new();
        let mut places: FxHashMap<usize, usize> = FxHashMap::default();
        for at in 0..self.before.len() {
            let place = *places.entry(self.first(at)).or_insert_with(|| {
                chains.push(Vec::new());
                chains.len() - 1
            });
            chains[place].push(at);
        }
        chains
    }
}
