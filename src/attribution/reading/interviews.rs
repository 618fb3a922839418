//! German interviews that a sentence announces: "Lund äußerte sich in einem Gespräch mit dem „Kurier“ zu dem Fall."
//! What the same person says thereafter is what the outlet passes on, and so is what stands "im gleichen Interview".

use super::super::german;
use super::super::statement::Chained;
use super::super::unit::Unit;
use super::{Reader, without_mentions};

/// An interview that was spoken of.
pub(super) struct Interview {
    /// The outlet that asked.
    outlet: Chained,
    /// Who was asked.
    who: String,
    /// The paragraph that tells of it.
    block: usize,
    /// Whether the sentence only announces it, so that what follows is from it.
    announced: bool,
}

/// Whether a noun is that of a conversation with an outlet.
fn is_interview(word: &str) -> bool {
    ["interview", "gespräch"]
        .iter()
        .any(|it| word.ends_with(it))
}

impl Reader<'_> {
    /// Adds the outlet to what the sentence's statements have from an interview, and remembers one that it tells of.
    pub(super) fn interviews(&mut self, unit: &Unit) {
        let noun = (1..unit.end()).find(|it| unit.capital(*it) && is_interview(unit.lower(*it)));
        if self.interview.is_none() && noun.is_none() {
            return;
        }
        self.add_outlet(unit, noun);
        let Some(noun) = noun else {
            return;
        };
        let Some(words) = german::told_medium(unit, 0..unit.end()) else {
            return;
        };
        let told = self.statements.get(self.read..).unwrap_or_default().last();
        let announces = told.is_none()
            && (0..noun).any(|it| {
                ["äußert", "sprach", "spricht", "nahm", "nimmt", "stellt"]
                    .iter()
                    .any(|stem| unit.lower(it).starts_with(stem))
            });
        // Who was asked is named last, since "er" means that one thereafter.
        let (outlet, who) = match told {
            Some(told) => match told.chain.as_slice() {
                [outlet, .., who] => (Some(outlet.clone()), Some(who.name.clone())),
                _ => (None, None),
            },
            None if announces => {
                let outlet = self.relay(unit, words);
                let who = german::subject_of(unit).and_then(|it| self.memory.resolve(unit, it));
                (outlet, who.map(|it| it.name))
            }
            None => (None, None),
        };
        if let (Some(outlet), Some(who)) = (outlet, who) {
            self.interview = without_mentions(&[outlet]).pop().map(|outlet| Interview {
                outlet,
                who,
                block: unit.block,
                announced: announces,
            });
        }
    }

    fn add_outlet(&mut self, unit: &Unit, noun: Option<usize>) {
        let Some(interview) = self.interview.as_ref() else {
            return;
        };
        // "Im gleichen Interview", "in dem Gespräch": no other one.
        let again = noun.is_some_and(|it| {
            it > 0
                && matches!(
                    unit.lower(it - 1),
                    "gleichen" | "selben" | "demselben" | "im" | "dem" | "diesem"
                )
                && unit.lower(it + 1) != "mit"
        });
        let near = interview.block == unit.block || interview.block + 1 == unit.block;
        let mut others = false;
        for statement in self.statements.get_mut(self.read..).unwrap_or_default() {
            match statement.chain.as_mut_slice() {
                [only] if only.name == interview.who => {
                    if near && (interview.announced && noun.is_none() || again) {
                        statement.chain.insert(0, interview.outlet.clone());
                    }
                }
                [] => {}
                chain => {
                    others |= chain.last().is_some_and(|it| it.name != interview.who);
                }
            }
        }
        if others || !near {
            self.interview = None;
        }
    }
}
