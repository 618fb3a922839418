//! The only name of an English article that could be a company's, though the company has been the subject of nothing:
//! "Kettles by Pellworth are on fire. The handles may melt, the retailer conceded".

use super::super::days::{is_month, is_weekday};
use super::super::known;
use super::super::lexicon::{BODIES, Class};
use super::super::statement::SourceKind;
use super::super::unit::{Kind, Unit};
use super::english_bodies::COMPANIES;
use super::english_taken_up::OFFICIAL;
use super::{Gender, Memory, Remembered, remembered};
use std::ops::Range;

/// How far into an article such a name is looked for, in bytes: the lead names whom it is about.
const LEAD: usize = 1200;

impl Memory<'_> {
    /// The only name before `place` that is nobody's, no place's and no paper's.
    pub(super) fn only_name_before(&self, place: usize) -> Option<Remembered> {
        if !self.english || place > LEAD {
            return None;
        }
        let text = self.article.text().as_str().get(..place)?;
        let mut found: Option<String> = None;
        let mut before = "";
        let mut run: Vec<&str> = Vec::new();
        let mut led = "";
        for word in text.split_inclusive([' ', '\n']).chain(["end"]) {
            let plain = word.trim_end();
            let bare = plain.trim_matches(|it: char| !it.is_alphanumeric());
            let opens = before.is_empty()
                || before.ends_with(['.', '!', '?', ':', '"', '”', '“'])
                || plain.starts_with(['"', '“', '\'', '‘'])
                || before.ends_with('\n');
            let capital = bare.starts_with(char::is_uppercase) && !opens && bare.len() > 1;
            if capital {
                if run.is_empty() {
                    led = before.trim_end();
                }
                run.push(bare.trim_end_matches("'s").trim_end_matches("’s"));
            }
            let closes =
                !capital || !plain.ends_with(char::is_alphanumeric) || word.ends_with('\n');
            if closes && !run.is_empty() {
                let name = run.join(" ");
                run.clear();
                if self.could_be_company(&name, led) {
                    match &found {
                        Some(known) if *known != name && !known.starts_with(&name) => return None,
                        Some(_) => {}
                        None => found = Some(name),
                    }
                } else if known::source(&name).is_some_and(|it| it.company) {
                    return None;
                }
            }
            before = word.trim_end_matches(' ');
        }
        let found = remembered(found?, SourceKind::Institution, true, Gender::Neuter);
        Some(found)
    }

    /// The same for a description by trade: "the department store said", "the drinks maker argued".
    pub(super) fn trade_of_only_name(
        &self,
        unit: &Unit,
        core: &Range<usize>,
    ) -> Option<Remembered> {
        let head = core.end.checked_sub(1).filter(|it| *it > core.start)?;
        let noun = unit.lower(head);
        let trade = self.english
            && unit.lower(core.start) == "the"
            && !unit.capital(head)
            && (core.len() == 2
                || core.len() == 3
                    && (matches!(noun, "store" | "line") || noun.ends_with("maker")))
            && (matches!(
                noun,
                "store" | "confectioner" | "jeweller" | "shop" | "bakery" | "line" | "agent"
            ) || COMPANIES.contains(&noun)
                || noun.len() > 5 && noun.ends_with("maker"))
            && (core.start + 1..head)
                .all(|it| unit.kind(it) == Some(Kind::Word) && !unit.capital(it));
        if !trade || matches!(unit.lower(core.end), "of" | "that" | "which" | "in") {
            return None;
        }
        self.only_name_before(unit.at(core.start)?.span.start())
    }

    /// Whether a name that `led` stands before is nobody's and no place's.
    fn could_be_company(&self, name: &str, led: &str) -> bool {
        let first = name.split(' ').next().unwrap_or_default();
        let last = name.rsplit(' ').next().unwrap_or_default().to_lowercase();
        let lower = first.to_lowercase();
        let somebody = known::is_feminine(first).is_some()
            || self.name(name).is_some_and(|it| !it.nouns.is_empty())
            || self.family(name).next().is_some()
            || self.told_as_person(name);
        let known = known::source(name).is_some()
            || known::country(name).is_some()
            || known::country(first).is_some();
        let place = matches!(
            led,
            "in" | "In" | "near" | "Near" | "to" | "across" | "around" | "through" | "into"
        );
        let word = self.lexicon.entry(&lower).is_some_and(|it| {
            [
                Class::Role,
                Class::UnnamedNoun,
                Class::Determiner,
                Class::Preposition,
                Class::Pronoun,
                Class::Demonym,
            ]
            .iter()
            .chain(&BODIES)
            .any(|class| it.is(*class))
        });
        let official = OFFICIAL.contains(&last.as_str())
            || self
                .lexicon
                .entry(&last)
                .is_some_and(|it| BODIES.iter().any(|class| it.is(*class)))
                && !super::english_bodies::is_company(&last);
        let dated = is_weekday(&lower) || is_month(&lower);
        let nation = ["ian", "ese", "ish", "ean"]
            .iter()
            .any(|end| lower.ends_with(end));
        !(somebody || known || place || word || official || dated || nation)
            && name.chars().count() > 2
    }
}
