//! Persons whom an English apposition names behind what they are: "Her partner, the Graz chemist Jan Wyss".

use std::ops::Range;

use super::super::known;
use super::super::lexicon::{BODIES, Class};
use super::super::unit::{Kind, Unit};
use super::english_bodies::{COMPANIES, is_company};
use super::{Memory, is_paper};

impl Memory<'_> {
    /// Where the name of a person starts that closes the words of an apposition with an article.
    pub(super) fn name_closing(
        &self,
        unit: &Unit,
        core: &Range<usize>,
        apposition: Range<usize>,
    ) -> Option<usize> {
        let mut start = apposition.end;
        while start > apposition.start && unit.capital(start - 1) && self.is_name(unit, start - 1) {
            start -= 1;
        }
        // "the former rower Sig Tveit", and not "the airline Norvia Air".
        let noun = start.checked_sub(1).filter(|it| *it >= apposition.start)?;
        let body = |it: usize| {
            self.is_body_noun(unit.lower(it))
                || COMPANIES.contains(&unit.lower(it))
                || [Class::MediumNoun, Class::AddresseeNoun]
                    .iter()
                    .chain(&BODIES)
                    .any(|class| unit.is(it, *class))
        };
        let head = core
            .clone()
            .take_while(|it| !unit.is(*it, Class::Preposition))
            .last()?;
        let text = self.text(unit, start..apposition.end);
        let last = unit.lower(apposition.end - 1);
        let person = (2..=3).contains(&(apposition.end - start))
            && apposition.len() < 8
            && unit.kind(noun) == Some(Kind::Word)
            && !unit.capital(noun)
            && !unit.is(noun, Class::Preposition)
            && !unit.is(noun, Class::Coordinator)
            && !unit.is(noun, Class::Determiner)
            && !body(noun)
            && !body(head)
            && !is_company(last)
            && !is_paper(last)
            && known::source(&text).is_none()
            && known::country(&text).is_none();
        person.then_some(start)
    }

    /// The name that closes a role with what it is for: "spokeswoman on fisheries [Zara Bello]".
    pub(super) fn name_behind_field(
        &self,
        unit: &Unit,
        core: &Range<usize>,
    ) -> Option<Range<usize>> {
        let on = core.clone().find(|it| unit.lower(*it) == "on")?;
        let role = on > core.start && unit.is(on - 1, Class::Role) && !unit.capital(on + 1);
        let mut start = core.end;
        while start > on + 2 && unit.capital(start - 1) && self.is_name(unit, start - 1) {
            start -= 1;
        }
        // "Begum Zara Bello": a first name shows where the name starts.
        let given = (start..core.end).find(|it| unit.is_first_name(*it));
        let start = given.unwrap_or(start);
        (role && core.end - start > 1).then_some(start..core.end)
    }
}
