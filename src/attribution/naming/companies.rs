//! Which company "das Unternehmen" means.

use super::super::lexicon::Class;
use super::super::statement::SourceKind;
use super::{Memory, Remembered};

impl Memory<'_> {
    /// The source that was called a company last.
    pub(super) fn company(&self) -> Option<Remembered> {
        self.latest(|it| {
            it.source.named
                && it.source.kind == SourceKind::Institution
                && it
                    .nouns
                    .iter()
                    .any(|noun| self.lexicon.endings(noun).hold(Class::CompanyNoun))
        })
        .or_else(|| self.only_company())
        .or_else(|| self.only_known_company())
    }

    /// The only well-known company that was named within reach.
    pub(super) fn only_known_company(&self) -> Option<Remembered> {
        let company = |it: &Remembered| {
            super::known::source(&it.source.name).is_some_and(|known| known.company)
        };
        let found = self.latest(company)?;
        let another = self.latest(|it| company(it) && it.source.name != found.source.name);
        another.is_none().then_some(found)
    }
}
