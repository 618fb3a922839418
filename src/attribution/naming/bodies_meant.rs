//! Which body is meant by words that do not name it: "der Landkreis", "Sein Arbeitgeber, die Firma Donatec", a\ncountry's service.

use super::super::known;
use super::super::lexicon::Class;
use super::super::statement::SourceKind;
use super::super::unit::{Kind, Unit};
use super::bodies::{Body, basic, is_legal_form, is_service};
use super::english_joined::is_joined_head;
use super::{Memory, Remembered};
use std::ops::Range;

/// So many names that the text speaks of are looked at, so that reading stays linear.
const SPOKEN_OF: usize = 64;

impl Memory<'_> {
    /// Whether "und" at `and` stands inside the name of one body: "die Gewerkschaft Holz und Kunststoff",
    /// "die Gewerkschaft Logistik und Verkehr (GLV)".
    pub fn is_one_body(&self, unit: &Unit, words: &Range<usize>, and: usize) -> bool {
        if self.english {
            // "Avon and Orr Police", "East Orr Fire and Rescue"
            let last = words.end.saturating_sub(1);
            // "a memo from the Ports and Lighthouses Authority"
            let inner = is_joined_head(unit.lower(last))
                && unit.capital(last)
                && and > words.start + 2
                && unit.capital(and - 1)
                && unit.capital(and + 1)
                && (words.start + 1..and).any(|it| {
                    unit.is(it, Class::Preposition)
                        && (it + 1..=last).all(|it| {
                            it == and || unit.capital(it) || unit.is(it, Class::Determiner)
                        })
                });
            if inner {
                return true;
            }
            return and > words.start
                && (and - 1..=last).all(|it| it == and || unit.capital(it))
                && (matches!(unit.lower(last), "police" | "rescue" | "constabulary")
                    || shares_its_noun(unit, words, and));
        }
        // "Angaben der Gewerkschaft Handel und Dienste": the noun is the last one with an article.
        let article = (words.start..and)
            .rev()
            .find(|it| unit.is(*it, Class::Determiner));
        let noun = article.map_or(words.start, |it| it + 1);
        let determined = unit.is(and + 1, Class::Determiner);
        let plural = unit.lower(noun).ends_with("en") || unit.lower(noun).ends_with("er");
        // "die Koalition aus Grünen und Liberalen"
        let made = unit.lower(noun + 1) == "aus"
            && [
                "koalition",
                "bündnis",
                "regierung",
                "allianz",
                "konsortium",
                "gremium",
                "jury",
                "team",
                "zusammenschluss",
                "gemeinschaft",
            ]
            .iter()
            .any(|end| unit.lower(noun).ends_with(end));
        if made {
            return true;
        }
        // "des Bundesamts für Güter und Verkehr"
        let fields = unit.lower(noun + 1) == "für" && and > noun + 2;
        let named = fields
            || unit.is(noun, Class::NamedNoun)
            || unit.is(noun, Class::BodyInstitution)
            // "der Mieterverband Dach und Fach"
            || ["verband", "verein", "initiative"]
                .iter()
                .any(|end| unit.lower(noun).ends_with(end));
        unit.capital(noun)
            && named
            && !plural
            && !determined
            && and > noun + 1
            && unit.capital(and - 1)
            && unit.capital(and + 1)
            && !self.is_role(unit, and + 1)
    }

    /// Whether English words call a body of a well-known one rather than that itself: "the Vatican's news service",
    /// "the EU competition watchdog", "a United Nations panel". A press office speaks for the whole.
    pub(super) fn is_body_of(
        &self,
        unit: &Unit,
        core: &Range<usize>,
        known: &Range<usize>,
    ) -> bool {
        let close = (known.end..core.end)
            .find(|it| {
                unit.is(*it, Class::Preposition)
                    || !matches!(unit.kind(*it), Some(Kind::Word | Kind::Other))
            })
            .unwrap_or(core.end);
        let Some(head) = close.checked_sub(1).filter(|it| *it >= known.end) else {
            return false;
        };
        let lower = unit.lower(head);
        let single = match lower {
            "agencies" => "agency",
            _ => lower.strip_suffix('s').unwrap_or(lower),
        };
        let whole = matches!(
            lower,
            "government" | "administration" | "company" | "firm" | "group"
        );
        let press = (known.end..head).any(|it| unit.lower(it) == "press");
        self.english
            && !unit.capital(head)
            && !whole
            && !press
            && (self.is_body_noun(lower) || self.is_body_noun(single) || lower == "military")
    }

    /// The body behind a description of it that does not name it: "Sein Arbeitgeber, [die Firma Donatec]".
    pub(super) fn body_in_apposition(
        &self,
        unit: &Unit,
        core: &Range<usize>,
        apposition: Range<usize>,
    ) -> Option<Remembered> {
        const DESCRIBED: [&str; 31] = [
            "anbieter",
            "anbieterin",
            "arbeitgeber",
            "arbeitgeberin",
            "auftraggeber",
            "auftraggeberin",
            "bauherr",
            "bauherrin",
            "besitzerin",
            "betreiber",
            "betreiberin",
            "eigentümer",
            "eigentümerin",
            "firma",
            "hersteller",
            "herstellerin",
            "konkurrent",
            "konkurrentin",
            "konzern",
            "mutter",
            "muttergesellschaft",
            "mutterkonzern",
            "organisator",
            "träger",
            "trägerin",
            "unternehmen",
            "veranstalter",
            "veranstalterin",
            "verein",
            "vermieter",
            "vermieterin",
        ];
        // "Der Investor, die Lumora Wohnbau": a man has no such article.
        const ANYBODY: [&str; 16] = [
            "ausrichter",
            "bauträger",
            "besitzer",
            "dienstleister",
            "entwickler",
            "generalunternehmer",
            "investor",
            "käufer",
            "kläger",
            "lieferant",
            "pächter",
            "projektentwickler",
            "sponsor",
            "verkäufer",
            "verpächter",
            "verwalter",
        ];
        let unlike = unit.lower(core.start) == "der"
            && matches!(unit.lower(apposition.start), "die" | "das");
        core.clone()
            .find(|it| {
                let noun = unit.lower(*it);
                !self.english
                    && (DESCRIBED.contains(&noun)
                        || unlike && ANYBODY.iter().any(|end| noun.ends_with(end)))
            })
            // "Der Betreiber des Speichers, die Firma Donatec"
            .filter(|it| {
                it + 1 == core.end || matches!(unit.lower(it + 1), "des" | "der" | "von")
            })?;
        let determined = matches!(unit.lower(apposition.start), "der" | "die" | "das");
        let first = apposition.start + usize::from(unit.is(apposition.start, Class::Determiner));
        let whole = first..apposition.end;
        if let Some(found) = self.body_beside(unit, &whole) {
            return Some(found);
        }
        // "Die Eigentümerin, die Pensionskasse Helvor", "Der Träger, die Awo"
        let person = (first..apposition.end)
            .any(|it| unit.is_first_name(it) || self.is_role(unit, it) && !self.is_body(unit, it));
        let named = determined
            && unit.capital(first)
            && !person
            && (whole.len() > 1 || unit.at(first).is_some_and(|it| it.entry.is_none()));
        if !named {
            return None;
        }
        // "der Sensorspezialist Nordmess" is Nordmess.
        let described = whole.len() > 1
            && ["spezialist", "riese", "primus", "tochter"]
                .iter()
                .any(|end| unit.lower(first).ends_with(end));
        // "das Unternehmen, die Kölner Nordmess Systeme": where it sits.
        let town = whole.len() > 2
            && unit.lower(first).ends_with("er")
            && unit.capital(first + 1)
            && unit.capital(first + 2);
        let first = first + usize::from(described || town);
        let whole = first..apposition.end;
        let end = whole.start
            + whole
                .clone()
                .take_while(|it| unit.capital(*it) && !is_legal_form(self.word(unit, *it)))
                .count();
        let name = self.text(unit, first..end);
        (end > first).then(|| self.named_body(&name, SourceKind::Institution, unit.lower(first)))
    }

    /// The body that "der Landkreis" means before the article has named it: the only one that it calls
    /// so with a name.
    pub(super) fn only_body(&self, unit: &Unit, core: &Range<usize>) -> Option<Remembered> {
        let definite = matches!(
            unit.lower(core.start),
            "der" | "die" | "das" | "dem" | "den" | "des"
        );
        if self.english || !definite || core.len() != 2 || !unit.capital(core.start + 1) {
            return None;
        }
        let noun = basic(unit.lower(core.start + 1));
        let body = if let Some(place) = self.by_noun.get(noun) {
            self.bodies.get((*place)?)?
        } else {
            // "der Bank" of an article that names the "Ökobank Terra" and no other bank.
            let mut called = self
                .bodies
                .iter()
                .filter(|it| noun.len() > 3 && it.noun.ends_with(noun));
            let body = called.next()?;
            called.all(|it| it.name == body.name).then_some(body)?
        };
        Some(self.named_body(&body.name, body.kind, noun))
    }

    /// The only body of the article that is called a company anywhere.
    pub(super) fn only_company(&self) -> Option<Remembered> {
        // "das Unternehmen" after "das Buchungsportal Klarreise"
        let company = |it: &&Body| {
            self.lexicon.endings(&it.noun).hold(Class::CompanyNoun)
                || ["portal", "plattform"]
                    .iter()
                    .any(|end| it.noun.ends_with(end))
        };
        let mut companies = self.bodies.iter().filter(company);
        let body = companies.next()?;
        // "das Unternehmen" of an article that speaks of the Lufthansa is not its airport's operator.
        let another = self
            .subjects
            .iter()
            .take(SPOKEN_OF)
            .any(|it| it.is_company_beside(&body.name));
        (!another && companies.all(|it| it.name == body.name))
            .then(|| self.named_body(&body.name, body.kind, &body.noun))
    }

    /// The country that the article gives a body to: "Litauens Geheimdienst VSD".
    pub(super) fn country_of_body(&self, name: &str) -> Option<&'static str> {
        let own = self.bodies.iter().filter(|it| it.name == name);
        own.filter_map(|it| it.country).next()
    }

    /// The only service that the article names, where nothing says whose it is and its name is none that is well
    /// known: "Litauens Geheimdienst" of an article with "der Chef des Staatssicherheitsdienstes VSD".
    pub(super) fn only_service(&self, country: &str, noun: &str) -> Option<Remembered> {
        let general = matches!(
            noun,
            "geheimdienst" | "nachrichtendienst" | "inlandsgeheimdienst"
        );
        let mut services = self
            .bodies
            .iter()
            .filter(|it| it.kind == SourceKind::IntelligenceService);
        let body = services.next().filter(|_| general && !self.english)?;
        // A well-known one is of the country that one of its names tells.
        let adjective = known::feminine_adjective(country).map(|it| it.to_lowercase());
        let tells = |name: &String| {
            let lower = name.to_lowercase();
            lower.contains(&country.to_lowercase())
                || adjective
                    .as_ref()
                    .is_some_and(|it| lower.contains(it.as_str()))
        };
        let own = body.country.is_none_or(|it| it == country)
            && known::source(&body.name).is_none_or(|it| it.aliases.iter().any(tells));
        (own && services.all(|it| it.name == body.name))
            .then(|| self.named_body(&body.name, body.kind, noun))
    }

    /// The body of `country` that the article names elsewhere and that `noun` can call: "Geheimdienst" a
    /// service, "Wetterdienst" what is called so.
    pub(super) fn body_of(&self, country: &str, noun: &str) -> Option<Remembered> {
        let general = |word: &str| matches!(word, "geheimdienst" | "nachrichtendienst");
        let own = self.by_country.get(country)?;
        let exact = own.by_noun.get(noun).and_then(|it| self.bodies.get(*it));
        // "Geheimdienst" can be any of them, an "Auslandsgeheimdienst" is no "Militärgeheimdienst".
        let mut services = own
            .services
            .iter()
            .filter_map(|it| self.bodies.get(*it))
            .filter(|_| is_service(noun))
            .filter(|it| general(&it.noun) || general(noun) || !it.noun.ends_with("heimdienst"));
        let first = services.next();
        let only = first.filter(|first| services.all(|it| it.name == first.name));
        let body = exact.or(only)?;
        Some(self.named_body(&body.name, body.kind, noun))
    }
}

/// Whether two things that an English body looks after stand around "and" in its name: "the Food and Drug
/// Administration", "the Ministry of Health and Welfare", "the Centers for Disease Control and Prevention".
fn shares_its_noun(unit: &Unit, words: &Range<usize>, and: usize) -> bool {
    const HEADS: [&str; 14] = [
        "administration",
        "agency",
        "authority",
        "board",
        "bureau",
        "commission",
        "committee",
        "council",
        "department",
        "executive",
        "institute",
        "ministry",
        "office",
        "service",
    ];
    let last = words.end.saturating_sub(1);
    let led = unit.lower(words.start) == "the";
    // "the Treasury and Trade Commission" could be two; one word before "and" is what the body looks after.
    let behind = HEADS.contains(&unit.lower(last)) && last > and + 1 && and == words.start + 2;
    let body = |it: usize| {
        matches!(unit.lower(it + 1), "of" | "for")
            && unit.capital(it)
            && (HEADS.contains(&unit.lower(it))
                || matches!(
                    unit.lower(it),
                    "centers" | "centre" | "center" | "association"
                ))
    };
    let before = (words.start..and).any(body) && !HEADS.contains(&unit.lower(last));
    led && (behind || before)
        && !unit.is(and + 1, Class::Determiner)
        && !unit.is_first_name(and + 1)
}
