//! Relatives who are brought on by what they are to somebody and their own name: "Hartmanns Tochter Iva Lorenz".

use super::super::lexicon::Class;
use super::super::unit::{Kind, Unit};
use super::remembering::person;
use super::{Gender, Memory};

/// What a noun of kin or company tells of the sex of whom it names.
fn kin(noun: &str) -> Option<Gender> {
    match noun {
        "tochter" | "schwester" | "nichte" | "mutter" | "enkelin" | "tante" | "cousine"
        | "witwe" | "frau" | "ehefrau" | "schwiegertochter" | "großmutter" | "kollegin"
        | "freundin" | "nachbarin" | "erbin" | "nachfolgerin" | "stellvertreterin" => {
            Some(Gender::Feminine)
        }
        "sohn" | "bruder" | "neffe" | "vater" | "enkel" | "onkel" | "cousin" | "witwer"
        | "mann" | "ehemann" | "schwiegersohn" | "großvater" | "kollege" | "freund" | "nachbar"
        | "erbe" | "nachfolger" | "stellvertreter" => Some(Gender::Masculine),
        _ => None,
    }
}

impl Memory<'_> {
    /// Remembers the relative who is the subject of a sentence without a statement: "Des Malers Nichte Noa Salm kam aus
    /// Turin." "Sie" in the next one is her.
    pub(super) fn notice_kin(&mut self, unit: &Unit) {
        let found = (0..4).find_map(|it| Some((it, kin(unit.lower(it))?)));
        let Some((noun, gender)) = found.filter(|it| unit.capital(it.0)) else {
            return;
        };
        // "Mit Hartmanns Tochter Iva Lorenz kam", "Den Sohn Piet Lorenz traf sie" bring on nobody as the subject.
        let led = (0..noun).any(|it| unit.is(it, Class::Preposition))
            || matches!(unit.lower(0), "den" | "dem" | "einen" | "einem")
            || matches!(
                unit.lower(noun.wrapping_sub(1)),
                "den" | "dem" | "der" | "des"
            );
        let start = noun + 1;
        let end = (start..start + 4)
            .find(|it| {
                !(unit.kind(*it) == Some(Kind::Word)
                    && unit.capital(*it)
                    && self.is_name(unit, *it))
            })
            .unwrap_or(start);
        let goes_on = unit.kind(end) == Some(Kind::Comma)
            || unit.kind(end) == Some(Kind::Open)
            || unit.kind(end) == Some(Kind::Word) && !unit.capital(end);
        if led || end < start + 2 || !goes_on {
            return;
        }
        let mut found = person(self.text(unit, start..end).into_owned());
        found.gender = gender;
        found.nouns = vec![unit.lower(noun).to_owned()];
        found.source.mention = unit.span(start..end);
        self.remember(found);
    }
}
