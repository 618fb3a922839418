//! What sentences take over from those before them: whom they speak of without a name.

use super::super::fold::key;
use super::super::lexicon::{DENY, kind};
use super::{EVERYWHERE, Features, Token};

/// Names are carried over from the nearest of so many sentences that has any.
const CARRIED_OVER: usize = 2;

/// Words that tell less are no denial: "weitere".
const TELLING: f32 = 0.4;

/// A sentence of at most so many words that tell something tells of little but the denial. Longer ones join denials of
/// different things; the read files link the same pairs with and without them.
const SHORT: usize = 11;

impl Features {
    /// Marks the sentences that tell of a denial.
    pub(super) fn mark_denials(&mut self) {
        let deny = key(kind::CONCEPT, DENY);
        for at in 0..self.units.len() {
            // "Moskau setzt Raketen ein, was der Kreml bestreitet": a long sentence tells what is denied, or more.
            let short = self.units[at].tokens.len() <= SHORT;
            let denies = short
                && self.units[at].tokens.clone().any(|token| {
                    self.tokens[token].salience > TELLING && self.keys_of(token).contains(&deny)
                });
            self.units[at].denies = denies;
        }
    }

    /// Whether two sentences name one actor, or carry one on from before.
    pub(in super::super) fn share_an_actor(
        &self,
        unit: usize,
        other: &Self,
        theirs: usize,
    ) -> bool {
        let ours = self.actors(unit);
        let theirs = other.actors(theirs);
        ours.iter().any(|actor| theirs.contains(actor))
    }

    /// The keys of the names in a sentence and of those that it carries on.
    fn actors(&self, unit: usize) -> Vec<u64> {
        let unit = &self.units[unit];
        let own = unit.named.iter();
        let own = own.flat_map(|token| self.keys_of(*token as usize));
        own.chain(&unit.carried).copied().collect()
    }

    /// Gives each sentence the names of those before it that it does not repeat: "Er", "die Behörde" and "the
    /// firm" speak of somebody who was named there.
    pub(super) fn carry_names(&mut self) {
        let mut named: Vec<Vec<u64>> = Vec::with_capacity(self.units.len());
        for at in 0..self.units.len() {
            let tokens = self.units[at].tokens.clone();
            let names = tokens.filter(|token| names_somebody(&self.tokens[*token]));
            let names: Vec<u32> = names.map(|token| token as u32).collect();
            let mut own: Vec<u64> = names
                .iter()
                .flat_map(|token| self.keys_of(*token as usize).iter().copied())
                .collect();
            own.sort_unstable();
            own.dedup();
            let mut before = named.iter().rev().take(CARRIED_OVER);
            let carried = before.find(|names| !names.is_empty());
            self.units[at].carried = carried.map_or_else(Vec::new, |names| {
                let new = names.iter().filter(|key| own.binary_search(key).is_err());
                new.copied().collect()
            });
            self.units[at].named = names;
            named.push(own);
        }
    }
}

/// Whether a word names who acts, as far as sentences carry it over.
fn names_somebody(token: &Token) -> bool {
    token.name && !token.number && token.clause != EVERYWHERE
}
