//! Whom an English pronoun means by its own sentence, or by how the sentence before spoke: "Norvia Rail shuts a depot, it
//! told staff", "The caterer, Delmar Spice, apologised. It added".

use super::super::known;
use super::super::lexicon::Class;
use super::super::statement::SourceKind;
use super::super::unit::{Kind, Unit};
use super::genders::is_epicene;
use super::{Gender, Memory, Remembered, person, remembered};
use crate::text::Span;

impl Memory<'_> {
    /// The body that "it" or the people that "they" at `pronoun` takes up from the clause that the frame closes, where the
    /// paragraph has named nobody before who could be meant.
    pub(super) fn in_own_clause(
        &self,
        unit: &Unit,
        pronoun: usize,
        found: Option<&Remembered>,
    ) -> Option<Remembered> {
        let behind = pronoun > 2
            && (unit.kind(pronoun - 1) == Some(Kind::Comma)
                || unit.kind(pronoun - 1) == Some(Kind::Dash));
        let near = self.named_since(found, self.start_of_block(unit)?);
        if !behind || near {
            return None;
        }
        if unit.lower(pronoun) == "it" {
            return self.body_opening(unit, pronoun);
        }
        // "The burglars, a band named Grey Owl, want cash, they write"
        let head =
            1 + usize::from(!unit.is(1, Class::UnnamedNoun) && unit.kind(2) == Some(Kind::Word));
        let lower = unit.lower(head);
        let people = unit.lower(0) == "the"
            && head < pronoun
            && lower.ends_with('s')
            && !unit.capital(head)
            && unit.kind(head + 1) == Some(Kind::Comma)
            && (unit.is(head, Class::UnnamedNoun)
                || ["ers", "ors", "ars", "ists", "ants", "ees"]
                    .iter()
                    .any(|end| lower.ends_with(end)));
        people.then(|| {
            let words = 1..head + 1;
            let name = self.text(unit, words).into_owned();
            remembered(name, SourceKind::Unnamed, false, Gender::Plural)
        })
    }

    /// The body that "It" at the start of a sentence takes up, where the sentence before gave words of a name that could
    /// be a person's and no first name tells so: "Delmar Spice called it a lesson. It added".
    pub(super) fn bare_body(
        &self,
        unit: &Unit,
        pronoun: usize,
        found: Option<&Remembered>,
    ) -> Option<Remembered> {
        let start = self.start_of_block(unit)?;
        let last = self.history.last()?;
        let first = last.source.name.split(' ').next()?;
        let could = pronoun == 0
            && last.source.named
            && last.source.kind == SourceKind::Person
            && last.gender == Gender::Unknown
            && last.source.name.contains(' ')
            && known::is_feminine(first).is_none()
            && last
                .nouns
                .iter()
                .all(|it| self.is_body_noun(it) || it == "caterer")
            && last.source.mention.map(Span::start) >= Some(start)
            && !self.named_since(found, start);
        could.then(|| {
            let mut body = last.clone();
            body.source.kind = SourceKind::Institution;
            body.gender = Gender::Neuter;
            body
        })
    }

    /// The person whom what is said names, where nobody else can be meant: "What pleased Lars Uhl most was the silence, he
    /// recalled".
    pub(super) fn named_in_clause(
        &self,
        unit: &Unit,
        pronoun: usize,
        feminine: bool,
    ) -> Option<Remembered> {
        let start = unit.tokens.first()?.span.start();
        let place = unit.at(pronoun)?.span.start();
        let closes = pronoun > 2 && unit.kind(pronoun - 1) == Some(Kind::Comma);
        let first = self.name_places.partition_point(|it| it.0 < start);
        let close = self.name_places.partition_point(|it| it.0 < place);
        let (_, name) = self
            .name_places
            .get(first..close.max(first))?
            .iter()
            .rfind(|it| {
                let given = it.1.split(' ').next().unwrap_or_default();
                known::is_feminine(given).is_some_and(|sex| sex == feminine || is_epicene(given))
                    && known::source(&it.1).is_none()
            })
            .filter(|_| closes)?;
        let mut found = person(name.clone());
        self.complete(&mut found);
        (found.source.kind == SourceKind::Person).then_some(found)
    }

    /// Whether a source was last named behind a place.
    fn named_since(&self, found: Option<&Remembered>, start: usize) -> bool {
        found
            .and_then(|it| it.source.mention)
            .is_some_and(|it| it.start() >= start)
    }

    /// Where the paragraph of a unit starts.
    fn start_of_block(&self, unit: &Unit) -> Option<usize> {
        let block = self.article.blocks().get(unit.block)?;
        Some(block.span.start())
    }
}
