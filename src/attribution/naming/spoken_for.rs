//! German general nouns for the body that somebody has just spoken for: "sagte Verdi-Sekretär Kai Orth. Die Gewerkschaft
//! …".

use std::ops::Range;

use super::super::statement::SourceKind;
use super::super::unit::Unit;
use super::{Gender, Memory, Remembered, remembered, sorts};

impl Memory<'_> {
    /// The body whose name stands before the office of whoever spoke last, where the noun can mean it.
    pub(super) fn spoken_for(&self, unit: &Unit, core: &Range<usize>) -> Option<Remembered> {
        let noun = core.end.checked_sub(1)?;
        let general = !self.english
            && core.len() == 2
            && matches!(
                unit.lower(core.start),
                "die" | "der" | "das" | "dem" | "den"
            )
            && unit.capital(noun);
        let sort = general
            .then(|| sorts::of_noun(unit.lower(noun)).next())
            .flatten()?;
        let last = self
            .history
            .iter()
            .rev()
            .take(3)
            .find(|it| it.source.kind == SourceKind::Person)?;
        let name = last.source.speaks_for.clone().or_else(|| {
            // "NGG-Landeschefin"
            let office = last.nouns.iter().find_map(|it| it.split_once('-'))?.0;
            let short = (2..=5).contains(&office.len());
            short.then(|| office.to_uppercase())
        })?;
        let fits = sorts::of_name(&name).is_some_and(|it| sorts::takes_up(sort, it));
        fits.then(|| remembered(name, SourceKind::Institution, true, Gender::Feminine))
    }
}
