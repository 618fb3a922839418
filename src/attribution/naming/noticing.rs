//! Sources that are named in sentences without a statement.

use std::ops::Range;

use super::super::lexicon::Class;
use super::super::phrases;
use super::super::statement::SourceKind;
use super::super::unit::{Kind, Unit};
use super::Memory;

impl Memory<'_> {
    /// A sentence without a statement can name what later ones take up: "Auch Südkoreas
    /// Geheimdienst legte nach."
    pub fn notice(&mut self, unit: &Unit) {
        let mut at = 0;
        while at < unit.tokens.len() {
            let starts = unit.capital(at) || unit.is(at, Class::Determiner);
            let phrase = starts.then(|| self.phrase(unit, at)).flatten();
            if let Some(phrase) = phrase {
                // "Für die Nato ist der Fall heikel. Das Bündnis …"
                let topic = at == 1 && matches!(unit.lower(0), "für" | "bei" | "in");
                let subject = at == 0 || topic || !unit.is(at - 1, Class::Preposition);
                let first_noun = phrase
                    .clone()
                    .find(|it| unit.capital(*it) && !unit.is(*it, Class::Determiner));
                // "the airline Norvia", in any place of an English sentence
                let called = self.english
                    && phrase.clone().any(|it| {
                        self.is_body(unit, it) && !unit.capital(it) && self.is_name(unit, it + 1)
                    });
                // "ein düsteres Bild" is not the paper of that name.
                let indefinite = !self.english
                    && matches!(
                        unit.lower(phrase.start),
                        "ein" | "eine" | "einen" | "kein" | "keine" | "keinen"
                    );
                let body = called
                    || !indefinite && self.known_in(unit, phrase.clone()).is_some()
                    || phrase.clone().any(|it| {
                        (self.is_role(unit, it)
                            || !self.english
                                && (self.is_company(unit, it) || self.is_body(unit, it)))
                            && self.is_name(unit, it + 1)
                            || unit.is_first_name(it)
                                && self.is_name(unit, it + 1)
                            || self.is_office(unit, it)
                            || unit.is(it, Class::GovernmentNoun)
                    })
                    // "At home Rowe kept quiet": the family name alone as the subject.
                    || self.english
                        && phrase.len() == 1
                        && at > 0
                        && unit.at(at + 1).is_some_and(|it| it.kind == Kind::Word && !it.capital)
                        && self.family(self.word(unit, at)).next().is_some()
                    // "Baumer wies das zurück", "Ministerin Arp": the family name as the subject.
                    || !self.english
                        && phrase.len() <= 2
                        && self.is_family_name(unit, phrase.end - 1)
                    // "Der Seewetterdienst (SWD) hat eine Karte"
                    || phrase
                        .end
                        .checked_sub(3)
                        .is_some_and(|it| self.in_brackets(unit, it).is_some())
                    || self.english && at == 0 && phrase.len() == 1 && self.bare_company(unit)
                    || at == 0
                        && first_noun.is_some_and(|it| {
                            self.is_role(unit, it)
                                || unit.is(it, Class::UnnamedNoun)
                                // Who spoke before is meant by "er" rather than a victim in between.
                                || !self.english
                                    && unit.lower(it).contains("-jährige")
                                    && !self.history.iter().any(|it| {
                                        matches!(
                                            it.source.kind,
                                            SourceKind::Person | SourceKind::Unnamed
                                        )
                                    })
                        });
                let oblique = matches!(
                    unit.lower(phrase.start),
                    "dem" | "den" | "einem" | "einen" | "des" | "eines"
                ) && !self.english;
                if (subject || called) && body && !oblique {
                    // "the airline Norvia and its pilots", "Sänger Arp und seine Frau Mira"
                    let and = phrase
                        .clone()
                        .find(|it| match unit.lower(*it) {
                            "and" => self.english,
                            "und" => unit.is(it + 1, Class::Determiner),
                            _ => false,
                        })
                        .filter(|it| *it > phrase.start)
                        .unwrap_or(phrase.end);
                    // "Die Bilder, die Oberst Jan Kreis zeigte": the pronoun is no article.
                    let pronoun = unit.kind(at.wrapping_sub(1)) == Some(Kind::Comma)
                        && matches!(unit.lower(at), "die" | "das")
                        && (self.is_family_name(unit, phrase.end - 1)
                            || self.is_role(unit, at + 1) && !unit.lower(at + 1).ends_with("in"));
                    self.resolve(unit, phrase.start + usize::from(pronoun)..and);
                }
                at = phrase.end.max(at + 1);
            } else {
                at += 1;
            }
        }
    }

    pub(super) fn phrase(&self, unit: &Unit, start: usize) -> Option<Range<usize>> {
        if self.english {
            phrases::english(unit, start, unit.tokens.len())
        } else {
            phrases::german_plain(unit, start, unit.tokens.len())
        }
    }
}
