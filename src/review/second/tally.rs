//! How far two reviews agree, in numbers.

use super::{ClaimPair, Comparison, Two};
use crate::review::{Credibility, Reliability};

/// How far ratings of one axis agree that both reviews give.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Agreement {
    /// How many both give.
    pub given: usize,
    /// Those that are the same.
    pub same: usize,
    /// Those that are one step apart: B and C, 2 and 3. F and 6 mean "unknown" and are next to nothing.
    pub near: usize,
}

impl Agreement {
    fn count<T: PartialEq>(&mut self, rated: &Two<Option<T>>, step: impl Fn(&T) -> Option<u8>) {
        let (Some(here), Some(there)) = (&rated.here, &rated.there) else {
            return;
        };
        self.given += 1;
        if here == there {
            self.same += 1;
        } else if let (Some(here), Some(there)) = (step(here), step(there)) {
            self.near += usize::from(here.abs_diff(there) == 1);
        }
    }
}

/// How far two reviews agree. A claim counts as rated with a letter or a digit.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Tally {
    /// Claims that both rate.
    pub rated: usize,
    /// Those of them that both rate the same on both axes.
    pub agreeing: usize,
    /// Those of them that differ in the reliability of a source.
    pub in_reliability: usize,
    /// Those of them that differ in credibility.
    pub in_credibility: usize,
    /// Claims that only one of them rates.
    pub only: Two<usize>,
    /// Claims with different notes, of those that both rate or neither.
    pub notes: usize,
    /// Claims that consist of other passages.
    pub regrouped: usize,
    /// The letters that both give.
    pub reliability: Agreement,
    /// The digits that both give.
    pub credibility: Agreement,
    /// Links and statements that both decide on in the same way.
    pub decided_alike: usize,
    /// Links and statements on which they decide against each other.
    pub decided_otherwise: usize,
    /// Links and statements that only one of them decides on.
    pub decided_only: Two<usize>,
    /// Sources that are kept in different ways.
    pub sources: usize,
}

impl Tally {
    /// Counts what stands in `comparison`.
    pub fn of(comparison: &Comparison) -> Self {
        let mut tally = Self {
            sources: comparison.sources.len(),
            ..Self::default()
        };
        for pair in &comparison.claims {
            tally.claim(pair);
        }
        for pair in &comparison.links {
            tally.decision(&pair.links(), pair.differs());
        }
        for pair in &comparison.statements {
            tally.decision(&pair.judged, pair.differs());
        }
        tally
    }

    fn claim(&mut self, pair: &ClaimPair) {
        let rated = pair.rated();
        match (rated.here, rated.there) {
            (true, true) => {
                self.rated += 1;
                let (letters, digit) =
                    (pair.differs_in_reliability(), pair.differs_in_credibility());
                self.agreeing += usize::from(!letters && !digit);
                self.in_reliability += usize::from(letters);
                self.in_credibility += usize::from(digit);
            }
            (true, false) => self.only.here += 1,
            (false, true) => self.only.there += 1,
            (false, false) => {}
        }
        // Who does not rate a claim has nothing to note on it either.
        let both = rated.here == rated.there;
        self.notes += usize::from(both && pair.differs_in_note());
        self.regrouped += usize::from(pair.regrouped);
        for letters in pair.reliability.values() {
            self.reliability.count(letters, |letter| {
                (*letter != Reliability::F).then_some(*letter as u8)
            });
        }
        self.credibility.count(&pair.credibility, |digit| {
            (*digit != Credibility::Six).then_some(digit.digit())
        });
    }

    fn decision<T>(&mut self, decided: &Two<Option<T>>, differs: bool) {
        match (&decided.here, &decided.there, differs) {
            (Some(_), Some(_), false) => self.decided_alike += 1,
            (Some(_), Some(_), true) => self.decided_otherwise += 1,
            (Some(_), None, _) => self.decided_only.here += 1,
            (None, Some(_), _) => self.decided_only.there += 1,
            (None, None, _) => {}
        }
    }
}
