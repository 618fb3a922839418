//! English bodies: a name behind the noun that says what it is ("the airline Norvia"), a short name in
//! brackets, and the general nouns that take them up.

use std::ops::Range;

use super::super::known;
use super::super::lexicon::Class;
use super::super::statement::SourceKind;
use super::super::unit::{Kind, Unit};
use super::bodies::is_legal_form;
use super::{Gender, Memory, Remembered, person, remembered};

/// What companies are called once they have been named: "the company", "the carrier".
pub(super) const COMPANIES: [&str; 36] = [
    "label",
    "utility",
    "company",
    "firm",
    "group",
    "carrier",
    "airline",
    "maker",
    "manufacturer",
    "retailer",
    "bank",
    "operator",
    "lender",
    "insurer",
    "supplier",
    "publisher",
    "brewer",
    "startup",
    "start-up",
    "chain",
    "broker",
    "business",
    "giant",
    "producer",
    "developer",
    "promoter",
    "railroad",
    "builder",
    "contractor",
    "automaker",
    "carmaker",
    "drugmaker",
    "chipmaker",
    "miner",
    "studio",
    "wholesaler",
];

/// What companies of one trade are called.
const TRADES: [&[&str]; 8] = [
    &["carrier", "airline", "railroad", "operator"],
    &["bank", "lender", "insurer", "broker"],
    &["retailer", "chain", "wholesaler", "supplier"],
    &["builder", "developer", "contractor"],
    &["publisher", "studio", "producer", "promoter"],
    &["utility", "operator", "supplier", "producer"],
    &[
        "maker",
        "manufacturer",
        "producer",
        "supplier",
        "contractor",
        "brewer",
    ],
    &["miner", "producer", "operator"],
];

/// Whether a company called by one noun can be called by another: a lender is a bank and a company, but no airline;
/// what only joins people, a "group", is no builder.
pub(super) fn of_one_trade(noun: &str, known: &str) -> bool {
    let any = |it: &str| {
        matches!(
            it,
            "company" | "firm" | "business" | "giant" | "startup" | "start-up"
        ) || it.ends_with("maker") && it != "maker"
    };
    let general = any(noun) || any(known);
    let person = matches!(
        noun,
        "builder" | "developer" | "contractor" | "promoter" | "broker" | "producer" | "publisher"
    );
    noun == known
        || general
        || noun == "group"
        || known == "group" && !person
        || noun.ends_with("maker") && known.ends_with("maker")
        || TRADES
            .iter()
            .any(|trade| trade.contains(&noun) && trade.contains(&known))
}

impl Memory<'_> {
    /// Whether words name a part of the alliance whose name stands at `name`: "the UN children's agency".
    pub(super) fn is_part(&self, unit: &Unit, core: &Range<usize>, name: &Range<usize>) -> bool {
        let last = core.end.saturating_sub(1);
        self.english
            && name.end < core.end
            && matches!(
                unit.lower(last),
                "agency"
                    | "office"
                    | "mission"
                    | "court"
                    | "body"
                    | "fund"
                    | "programme"
                    | "program"
                    | "tribunal"
            )
    }

    /// The body that another one keeps, by the name behind what it is: "the UN's weather body WMO".
    pub(super) fn body_of_body(&self, unit: &Unit, core: &Range<usize>) -> Option<Remembered> {
        let last = core
            .end
            .checked_sub(1)
            .filter(|it| self.english && *it > core.start + 2)?;
        let noun = last - 1;
        let head = unit.capital(last) && unit.kind(noun) == Some(Kind::Word) && !unit.capital(noun);
        let sort = head
            && (self.is_body_noun(unit.lower(noun))
                || matches!(
                    unit.lower(noun),
                    "body"
                        | "arm"
                        | "unit"
                        | "branch"
                        | "panel"
                        | "wing"
                        | "programme"
                        | "program"
                        | "service"
                ));
        let owned = sort
            && (core.start..noun).any(|it| {
                ["'s", "’s"].iter().any(|end| unit.lower(it).ends_with(end))
                    || unit.kind(it) == Some(Kind::Other)
            });
        if !owned || unit.is_first_name(last) {
            return None;
        }
        let name = self.text(unit, last..core.end);
        let known = known::source(&name);
        let kind = known.map_or(SourceKind::Institution, |it| it.kind);
        let name = known.map_or_else(|| name.to_string(), |it| it.name.clone());
        let mut found = remembered(name, kind, true, Gender::Neuter);
        found.nouns = vec![unit.lower(noun).to_owned()];
        (kind != SourceKind::Person).then_some(found)
    }

    /// The body named behind what it is: "The operator, Western Sound Ferries", "The third party, Oudal".
    pub(super) fn english_body_in_apposition(
        &self,
        unit: &Unit,
        core: &Range<usize>,
        apposition: Range<usize>,
    ) -> Option<Remembered> {
        let head = core
            .clone()
            .take_while(|it| !unit.is(*it, Class::Preposition))
            .last()?;
        let noun = unit.lower(head);
        let first = apposition.start + usize::from(unit.lower(apposition.start) == "the");
        // "the camp's operator, the youth association Greenfield"
        let sort = (first..apposition.end.min(first + 4))
            .take_while(|it| !unit.capital(*it) && unit.kind(*it) == Some(Kind::Word))
            .last()
            .filter(|it| {
                self.is_body_noun(unit.lower(*it)) || COMPANIES.contains(&unit.lower(*it))
            });
        let name = sort.map_or(first, |it| it + 1);
        let names = (name..apposition.end)
            .take_while(|it| unit.capital(*it) && !unit.is(*it, Class::Role))
            .count();
        let alone = names > 0 && name + names == apposition.end;
        // "His team, Orr-Lumen, said"
        let own = matches!(
            noun,
            "team"
                | "club"
                | "side"
                | "squad"
                | "employer"
                | "band"
                | "party"
                | "rival"
                | "sponsor"
        ) && !unit.is_first_name(name);
        let body = own || self.is_body_noun(noun) && !self.is_role(unit, head);
        // "Its rival, the airline Norvia": the noun beside the name says what it is.
        if !(alone && (body || sort.is_some() || COMPANIES.contains(&noun)) && !unit.capital(head))
        {
            return None;
        }
        let text = self.text(unit, name..name + names);
        let known = known::source(&text);
        let kind = known.map_or(SourceKind::Institution, |it| it.kind);
        let text = known.map_or_else(|| text.into_owned(), |it| it.name.clone());
        let mut found = remembered(text, kind, true, Gender::Neuter);
        found.nouns = vec![noun.to_owned()];
        (kind != SourceKind::Person).then_some(found)
    }

    /// "Norvia's General Staff", which is no general of that name; "the General Staff" is the one named before.
    pub(super) fn general_staff(&self, unit: &Unit, core: &Range<usize>) -> Option<Remembered> {
        let last = core.end.checked_sub(1).filter(|it| *it > core.start)?;
        if !self.english || unit.lower(last) != "staff" || unit.lower(last - 1) != "general" {
            return None;
        }
        let first = core.start + usize::from(unit.is(core.start, Class::Determiner));
        if first + 1 == last
            && let Some(found) = self.latest(|it| it.source.name.ends_with(" General Staff"))
        {
            return Some(found);
        }
        let name = self.text(unit, first..core.end).into_owned();
        let mut found = remembered(name, SourceKind::Government, true, Gender::Neuter);
        found.nouns = vec!["staff".to_owned()];
        Some(found)
    }

    /// Remembers names in full whose short form stands in brackets behind them.
    pub(super) fn collect_short_names(&mut self, unit: &Unit) {
        if !self.english || !unit.brackets {
            return;
        }
        for open in 2..unit.tokens.len() {
            let Some(short) = self.in_brackets(unit, open) else {
                continue;
            };
            let start = (open.saturating_sub(7)..open).rev().take_while(|it| {
                unit.capital(*it)
                    || unit.kind(*it) == Some(Kind::Other)
                    || matches!(unit.lower(*it), "of" | "for" | "and" | "the" | "on")
            });
            let start = start
                .filter(|it| unit.capital(*it) && !unit.is(*it, Class::Determiner))
                .min()
                .unwrap_or(open);
            if start < open && spells(unit, start..open, &short) {
                let full = self.text(unit, start..open).into_owned();
                self.short_names.insert(full, short);
            }
        }
    }

    /// "three top Democrats", "senior Republicans": some members of a party, which is not the party.
    pub(super) fn party_members(&self, unit: &Unit, core: &Range<usize>) -> Option<Remembered> {
        const MEMBERS: [&str; 7] = [
            "democrats",
            "republicans",
            "conservatives",
            "liberals",
            "socialists",
            "greens",
            "tories",
        ];
        let start = core.start + usize::from(unit.lower(core.start) == "the");
        let noun = core.clone().find(|it| MEMBERS.contains(&unit.lower(*it)))?;
        let counted = matches!(
            unit.lower(start),
            "two" | "three" | "four" | "five" | "several" | "many"
        ) || unit.kind(start) == Some(Kind::Number)
            || !unit.capital(start) && !unit.is(start, Class::Determiner);
        let plain =
            (start..noun).all(|it| matches!(unit.kind(it), Some(Kind::Word | Kind::Number)));
        if !self.english || !counted || !plain || noun == start {
            return None;
        }
        let mut found = remembered(
            self.text(unit, start..noun + 1).into_owned(),
            SourceKind::Unnamed,
            false,
            Gender::Plural,
        );
        found.nouns = vec![unit.lower(noun).to_owned()];
        Some(found)
    }

    /// The body that English words name by a short name in brackets, by the full form of one, or behind a
    /// noun in small letters.
    pub(super) fn english_body(
        &self,
        unit: &Unit,
        core: &Range<usize>,
        start: usize,
    ) -> Option<Remembered> {
        if !self.english || start >= core.end {
            return None;
        }
        let open = core.clone().find(|it| unit.kind(*it) == Some(Kind::Open));
        let full = start..open.unwrap_or(core.end);
        if let Some(short) = self.short_names.get(&*self.text(unit, full.clone())) {
            let mut found =
                remembered(short.clone(), SourceKind::Institution, true, Gender::Neuter);
            found.nouns = vec![unit.lower(full.end - 1).to_owned()];
            return Some(found);
        }
        let noun = full
            .clone()
            .rev()
            .find(|it| {
                // "Rival Ardent Foods", where the noun opens the sentence
                let opens = *it == 0
                    && (COMPANIES.contains(&unit.lower(0))
                        || matches!(
                            unit.lower(0),
                            "rival" | "competitor" | "subsidiary" | "charity"
                        ));
                (!unit.capital(*it) || opens) && unit.kind(*it) == Some(Kind::Word)
            })
            // "Le Courrier du Sud" is a name of its own.
            .filter(|it| {
                !matches!(
                    unit.lower(*it),
                    "du" | "des"
                        | "de"
                        | "del"
                        | "della"
                        | "di"
                        | "da"
                        | "do"
                        | "van"
                        | "von"
                        | "der"
                        | "den"
                        | "ter"
                        | "zu"
                        | "af"
                        | "ul"
                        | "ou"
                        | "e"
                        | "op"
                        | "bin"
                        | "ibn"
                        | "ben"
                        | "binti"
                        | "bint"
                        | "ould"
                        | "dos"
                        | "das"
                        | "los"
                        | "la"
                        | "le"
                        | "el"
                        | "al"
                )
            })?;
        let name = noun + 1..full.end;
        let plain = (full.start..noun + 1).all(|it| {
            unit.kind(it) == Some(Kind::Word)
                && !unit.is(it, Class::Preposition)
                && !unit.is(it, Class::Coordinator)
        });
        let named = !name.is_empty()
            && name.clone().all(|it| {
                self.is_name(unit, it) || unit.kind(it) == Some(Kind::Other) && it + 1 < name.end
            });
        if !plain || !named || self.known_in(unit, name.clone()).is_some() {
            return None;
        }
        let text = self.text(unit, name.clone());
        let body = self.is_body(unit, noun);
        let given = unit.is_first_name(name.start);
        // "The fans' darling Amsel" after "striker Paul Amsel"
        if name.len() == 1
            && !body
            && !self.is_body_noun(unit.lower(noun))
            && let Some(full) = self
                .family(&text)
                .find(|it| it.words.last() == Some(&&*text))
        {
            return Some(person(full.joined.clone()));
        }
        let company = COMPANIES.contains(&unit.lower(noun))
            || unit.lower(noun).ends_with("maker")
            || is_legal_form(self.word(unit, name.end - 1));
        // "striker Kenny Blythe" is called by a noun that no body has.
        let player = (2..=3).contains(&name.len())
            && name.clone().all(|it| unit.kind(it) == Some(Kind::Word))
            && !self.is_body_noun(unit.lower(noun))
            && self.name(&text).is_some();
        let someone = given || player || unit.is(noun, Class::UnnamedNoun);
        if !body && !company && name.len() > 1 && someone {
            return Some(person(self.full_name(&text)));
        }
        let kind = if unit.is(noun, Class::BodyMedium)
            || matches!(
                unit.lower(noun),
                "daily"
                    | "broadcaster"
                    | "tabloid"
                    | "weekly"
                    | "website"
                    | "portal"
                    | "outlet"
                    | "podcast"
            ) {
            SourceKind::Medium
        } else if unit.lower(noun) == "agency" && unit.lower(noun.wrapping_sub(1)) == "news" {
            SourceKind::Agency
        } else {
            SourceKind::Institution
        };
        let mut found = remembered(text.into_owned(), kind, true, Gender::Neuter);
        found.nouns = vec![unit.lower(noun).to_owned()];
        Some(found)
    }

    /// Whether a sentence opens with a name of one word that can be a company's: "Lactia is recalling …".
    /// "The company" means it further down where nothing else can be meant.
    pub(super) fn bare_company(&self, unit: &Unit) -> bool {
        let word = self.word(unit, 0);
        let common = [
            "s", "ing", "tion", "ment", "ness", "ity", "ism", "one", "body", "thing", "er",
        ];
        let known_word = unit.at(0).is_none_or(|it| it.entry.is_some());
        !known_word
            && word.chars().count() > 4
            && (matches!(unit.lower(1), "is" | "has" | "will" | "was" | "had")
                // "Veltra recalled 4,000 cars"
                || matches!(
                    unit.lower(1),
                    "recalled" | "launched" | "unveiled" | "acquired" | "sold" | "employs" | "makes" | "operates"
                ))
            && known::is_feminine(word).is_none()
            && known::country(word).is_none()
            && !common.iter().any(|it| word.ends_with(it))
    }
}

/// Whether the last word of an English name says that it is a company's: "Red Valley Power".
pub(super) fn is_company(word: &str) -> bool {
    matches!(
        word,
        "power"
            | "energy"
            | "airlines"
            | "airways"
            | "motors"
            | "electric"
            | "electronics"
            | "water"
            | "gas"
            | "holdings"
            | "industries"
            | "systems"
            | "technologies"
            | "telecom"
            | "insurance"
            | "foods"
            | "pharmaceuticals"
            | "railways"
            | "shipping"
            | "lines"
            | "logistics"
            | "capital"
            | "partners"
            | "machines"
            | "steel"
            | "street"
            | "rail"
            | "ferries"
            | "mining"
            | "minerals"
            | "metals"
            | "oil"
            | "petroleum"
            | "resources"
            | "homes"
            | "housing"
            | "robotics"
            | "therapeutics"
            | "biotech"
            | "pharma"
            | "labs"
            | "studios"
            | "records"
            | "stores"
            | "supermarkets"
            | "hotels"
            | "resorts"
            | "dairies"
            | "dairy"
            | "bakery"
            | "brewery"
            | "breweries"
            | "brewing"
            | "bakeries"
            | "textiles"
            | "chemicals"
            | "plastics"
            | "aerospace"
            | "aviation"
            | "air"
            | "automotive"
            | "trains"
            | "buses"
            | "coaches"
            | "travel"
            | "cruises"
            | "shipyard"
            | "shipyards"
            | "shipbuilding"
            | "bank"
            | "bancorp"
            | "financial"
            | "securities"
            | "investments"
            | "asset"
            | "ventures"
            | "software"
            | "semiconductor"
            | "semiconductors"
            | "networks"
            | "communications"
            | "mobile"
            | "wireless"
            | "entertainment"
            | "publishing"
            | "construction"
            | "engineering"
            | "solutions"
            | "services"
            | "enterprises"
            | "brands"
            | "farms"
            | "fisheries"
            | "utilities"
            | "grid"
            | "renewables"
            | "solar"
            | "nuclear"
            | "waste"
            | "freight"
            | "cargo"
            | "couriers"
            | "express"
            | "pizza"
            | "coffee"
            | "controls"
            | "dynamics"
            | "instruments"
            | "sensors"
            | "devices"
            | "components"
            | "tools"
            | "products"
            | "materials"
            | "sciences"
            | "biosciences"
            | "genetics"
            | "diagnostics"
            | "healthcare"
            | "beverages"
            | "packaging"
            | "cement"
            | "apparel"
            | "footwear"
            | "cosmetics"
            | "turbines"
            | "engines"
            | "trucks"
            | "yachts"
            | "optics"
            | "analytics"
            | "interactive"
            | "games"
            | "satellites"
            | "airport"
            | "port"
            | "ports"
            | "united"
            | "rovers"
            | "athletic"
            | "wanderers"
            | "albion"
    )
}

/// Whether a short name is made of letters of the words in order, beginning with the first.
fn spells(unit: &Unit, words: Range<usize>, short: &str) -> bool {
    let mut letters = words.clone().flat_map(|it| unit.lower(it).chars());
    let short = short.to_lowercase();
    let first = unit.lower(words.start).chars().next();
    // "Danish Pilots' Federation (DPF)"; "Federal Aviation Administration (FAA)".
    first == short.chars().next() && short.chars().all(|it| letters.any(|letter| letter == it))
}
