//! The body behind somebody: whom "Kremlsprecher", "der Sprecher des Verbands" speak for.

use super::super::known;
use super::super::lexicon::Class;
use super::super::unit::Unit;
use std::ops::Range;

use super::Memory;

impl Memory<'_> {
    /// The body named by a compound ("NATO-Generalsekretär", "Kremlsprecher"), a genitive or a
    /// country with a role.
    pub(super) fn body_behind(
        &mut self,
        unit: &Unit,
        words: &Range<usize>,
        depth: usize,
    ) -> Option<String> {
        let role = words.clone().find(|it| {
            self.is_role(unit, *it)
                || unit.is(*it, Class::UnnamedNoun)
                || !self.english && unit.capital(*it) && unit.lower(*it).ends_with("sprecher")
                || !self.english && unit.capital(*it) && unit.lower(*it).ends_with("sprecherin")
        })?;
        let whole = self.word(unit, role);
        if let Some((head, _)) = whole.split_once('-') {
            if let Some(known) = known::source(head) {
                return Some(known.name.clone());
            }
            if let Some(country) = known::country(head) {
                return Some(country.name.clone());
            }
        } else if !self.english {
            // "Firmensprecher", "Konzernchefin"
            const HEADS: [&str; 4] = ["sprecher", "chef", "lenker", "leitung"];
            let of_company = ["Firmen", "Unternehmens", "Konzern"]
                .iter()
                .filter_map(|it| whole.strip_prefix(it))
                .any(|rest| HEADS.iter().any(|head| rest.starts_with(head)));
            if of_company && let Some(company) = self.company() {
                return Some(company.source.name);
            }
            let railway = ["Bahnsprecher", "Bahnchef"]
                .iter()
                .any(|it| whole.starts_with(it));
            if railway && self.has_railway() {
                return Some("Deutsche Bahn".to_owned());
            }
            if let Some(head) = [
                "sprecherin",
                "sprecher",
                "sprechern",
                "sprechers",
                "sprecherinnen",
            ]
            .iter()
            .find_map(|it| whole.strip_suffix(it))
            .filter(|it| it.len() > 3)
                && let Some(body) = self.body_of_compound(head)
            {
                return Some(body.source.name);
            }
            for role_word in ["sprecherin", "sprecher", "chef", "chefin"] {
                if let Some(head) = whole.strip_suffix(role_word).filter(|it| it.len() > 2)
                    && let Some(known) = known::source(head)
                {
                    return Some(known.name.clone());
                }
            }
        }
        let genitive = (role + 1..words.end).find(|it| {
            matches!(
                unit.lower(*it),
                "des" | "der" | "von" | "vom" | "beim" | "of" | "for" | "at" | "from"
            )
                // "ein Anführer auf der anderen Seite"
                && !(unit.lower(*it) == "der"
                    && matches!(unit.lower(it - 1), "auf" | "vor" | "an" | "hinter"))
        });
        if let Some(at) = genitive.filter(|_| depth < 3) {
            let start = if matches!(
                unit.lower(at),
                "von" | "vom" | "beim" | "of" | "for" | "at" | "from"
            ) {
                at + 1
            } else {
                at
            };
            // "der Geschäftsführer von Nordbau und frühere Berater Brandts"
            let end = (start..words.end)
                .find(|it| {
                    unit.lower(*it) == "und"
                        && !unit.capital(it + 1)
                        && !unit.is(it + 1, Class::Determiner)
                })
                .unwrap_or(words.end);
            return self
                .find(unit, start..end, depth + 1)
                .map(|it| it.source.name);
        }
        if self.english
            && words.start < role
            && let Some((_, known)) = self.known_in(unit, words.start..role)
        {
            return Some(known.name.clone());
        }
        // "ein Vertreter Nordkoreas"
        let behind = self.word(unit, role + 1);
        if !self.english
            && role + 2 == words.end
            && behind.ends_with('s')
            && unit.capital(role + 1)
            && !unit.is(role, Class::ExpertNoun)
            && let Some(country) = known::country(behind)
        {
            return Some(country.name.clone());
        }
        // "nordkoreanische Experten" speak for nobody.
        if unit.is(role, Class::ExpertNoun) {
            return None;
        }
        (words.start..role).find_map(|it| {
            let known = unit
                .capital(it)
                .then(|| known::source(self.word(unit, it)))
                .flatten();
            known
                .map(|it| it.name.clone())
                .or_else(|| self.country_at(unit, it).map(str::to_owned))
        })
    }
}
