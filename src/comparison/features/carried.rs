//! What sentences take over from those before them: whom they speak of without a name.

use super::{EVERYWHERE, Features, Token};

/// Names are carried over from the nearest of so many sentences that has any.
const CARRIED_OVER: usize = 2;

impl Features {
    /// Gives each sentence the names of those before it that it does not repeat: "Er", "die Behörde" and "the
    /// firm" speak of somebody who was named there.
    pub(super) fn carry_names(&mut self) {
        let mut named: Vec<Vec<u64>> = Vec::with_capacity(self.units.len());
        for at in 0..self.units.len() {
            let tokens = self.units[at].tokens.clone();
            let names = tokens.filter(|token| names_somebody(&self.tokens[*token]));
            let mut own: Vec<u64> = names
                .flat_map(|token| self.keys_of(token).iter().copied())
                .collect();
            own.sort_unstable();
            own.dedup();
            let mut before = named.iter().rev().take(CARRIED_OVER);
            let carried = before.find(|names| !names.is_empty());
            self.units[at].carried = carried.map_or_else(Vec::new, |names| {
                let new = names.iter().filter(|key| own.binary_search(key).is_err());
                new.copied().collect()
            });
            named.push(own);
        }
    }
}

/// Whether a word names who acts, as far as sentences carry it over.
pub(in super::super) fn names_somebody(token: &Token) -> bool {
    token.name && !token.number && token.clause != EVERYWHERE
}
