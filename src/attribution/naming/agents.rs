//! Names that stand beside somebody without being his: whom a lawyer speaks for, whose owner stands before.

use std::ops::Range;

use super::super::unit::Unit;
use super::Memory;

/// People who speak for somebody else, in German by the ends of their nouns.
const AGENTS: [&str; 34] = [
    "lawyer",
    "lawyers",
    "attorney",
    "attorneys",
    "solicitor",
    "barrister",
    "counsel",
    "spokesman",
    "spokeswoman",
    "spokesperson",
    "aide",
    "aides",
    "adviser",
    "advisers",
    "advisor",
    "advisors",
    "assistant",
    "ally",
    "allies",
    "representative",
    "representatives",
    "anwalt",
    "anwälte",
    "anwältin",
    "verteidiger",
    "verteidigerin",
    "sprecher",
    "sprecherin",
    "berater",
    "beraterin",
    "vertrauter",
    "vertraute",
    "mitarbeiter",
    "mitarbeiterin",
];

impl Memory<'_> {
    /// Where the words begin that tell whom somebody without a name speaks for: "for President Jane Rowe"
    /// behind "a lawyer", "von Präsident Jan Kreis" behind "ein Anwalt". A name there is not the speaker's.
    pub(super) fn on_behalf(&self, unit: &Unit, core: &Range<usize>) -> Option<usize> {
        let agent = |it: &usize| {
            let lower = unit.lower(*it);
            if self.english {
                AGENTS.contains(&lower)
            } else {
                AGENTS.iter().any(|end| lower.ends_with(end))
            }
        };
        let at = core.clone().find(agent)? + 1;
        let links = if self.english {
            matches!(unit.lower(at), "for" | "of" | "to")
        } else {
            // "der Sprecher der Feuerwehr Jan Kreis" has the name himself.
            let person = || {
                (at + 1..core.end)
                    .find(|it| unit.capital(*it))
                    .is_some_and(|it| self.is_role(unit, it) && !self.is_body(unit, it))
            };
            unit.lower(at) == "von"
                || matches!(unit.lower(at), "des" | "der" | "eines" | "einer") && person()
        };
        (links && at < core.end).then_some(at)
    }

    /// The family name in "the bank's Rowe", of somebody whom the article gives a name in full.
    pub(super) fn owned(&self, unit: &Unit, core: &Range<usize>) -> Option<Range<usize>> {
        // "Labour's Gwen Pryce"
        let mark = core.clone().find(|it| {
            ["'s", "’s"]
                .iter()
                .any(|end| unit.lower(*it).ends_with(end))
        });
        if let Some(mark) = mark.filter(|_| self.english) {
            let name = self.name_at(unit, mark + 1, core.end);
            let full = name.len() > 1
                && name.end == core.end
                && (unit.is_first_name(name.start)
                    || self.name(&self.text(unit, name.clone())).is_some()
                    || name.len() == 2
                        && mark == core.start
                        && self.country_at(unit, mark).is_none()
                        && !name
                            .clone()
                            .any(|it| self.is_body(unit, it) || self.is_body_noun(unit.lower(it)))
                        && !super::is_paper(unit.lower(name.end - 1))
                        && !super::english_bodies::is_company(unit.lower(name.end - 1)));
            if full {
                return Some(name);
            }
        }
        let last = core.end.checked_sub(1).filter(|it| *it > core.start)?;
        let before = unit.lower(last - 1);
        let owner = ["'s", "’s"].iter().any(|it| before.ends_with(it));
        (self.english && owner && unit.capital(last) && self.is_family_name(unit, last))
            .then_some(last..core.end)
    }
}
