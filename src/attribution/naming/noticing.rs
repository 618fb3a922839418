//! Sources that are named in sentences without a statement.

use std::ops::Range;

use super::super::lexicon::Class;
use super::super::phrases;
use super::super::statement::SourceKind;
use super::super::unit::{Kind, Unit};
use super::{Gender, Memory, Remembered, remembered};

/// An office or a body that the text speaks of by a compound noun alone: "das Verteidigungsministerium".
#[derive(Clone, Debug)]
pub(super) struct Spoken {
    /// Where its noun stands, in bytes of the article.
    pub place: usize,
    /// The noun in the nominative.
    pub name: String,
    /// The same in small letters.
    pub noun: String,
}

/// What compounds end in that name an authority.
const AUTHORITIES: [&str; 8] = [
    "amt",
    "rechnungshof",
    "anstalt",
    "aufsicht",
    "agentur",
    "polizei",
    "präsidium",
    "kommission",
];

/// What compounds end in that are the name of a body: "die Nordwerft".
const HOUSES: [&str; 8] = [
    "bank",
    "werft",
    "klinik",
    "kasse",
    "brauerei",
    "reederei",
    "hochschule",
    "staatsanwaltschaft",
];

/// What such a compound begins with where it only says which sort is meant: "Großbank".
const SORTS: [&str; 19] = [
    "groß",
    "haus",
    "zentral",
    "noten",
    "privat",
    "direkt",
    "landes",
    "fach",
    "kranken",
    "spar",
    "bundes",
    "welt",
    "daten",
    "sitz",
    "neo",
    "online",
    "digital",
    "investment",
    "geschäfts",
];

/// How many offices and bodies that were spoken of a general noun is looked for among, so that reading stays
/// linear.
const FARTHEST: usize = 64;

/// Whether a word is made of capitals, as the short name of a body is.
pub(super) fn is_acronym(word: &str) -> bool {
    (2..=6).contains(&word.chars().count()) && word.chars().all(char::is_uppercase)
}

/// The ministry of a minister with a field: "Wirtschaftsministerium" for "Wirtschaftsministerin". Ministers of
/// foreign affairs and defence meet those of other countries in one story, so their country has to be known.
fn ministry_of(word: &str) -> Option<String> {
    let single = word.strip_suffix("in").or_else(|| word.strip_suffix('s'));
    let field = single.unwrap_or(word).strip_suffix("minister")?;
    const OTHERS: [&str; 6] = [
        "Premier",
        "Staats",
        "Außen",
        "Verteidigungs",
        "Erst",
        "Vize",
    ];
    let whole = field.chars().count() > 3 && field.chars().all(char::is_alphabetic);
    (whole && !OTHERS.contains(&field)).then(|| format!("{field}ministerium"))
}

/// A compound that is the name of an authority or a house, in the nominative, and the same in small letters.
fn compound(word: &str) -> Option<(&str, String)> {
    let name = word
        .strip_suffix("es")
        .filter(|it| it.ends_with("amt"))
        .or_else(|| word.strip_suffix('s'))
        .unwrap_or(word);
    let noun = name.to_lowercase();
    let authority = AUTHORITIES
        .iter()
        .chain(&["ministerium"])
        .any(|it| noun.strip_suffix(it).is_some_and(|rest| rest.len() > 2));
    let house = HOUSES.iter().any(|it| {
        noun.strip_suffix(it)
            .is_some_and(|rest| rest.len() > 2 && !SORTS.contains(&rest))
    });
    (authority || house).then_some((name, noun))
}

/// Whether a text that has this word may speak of an office or a body by it.
pub(super) fn speaks_of(word: &str) -> bool {
    ministry_of(word).is_some() || compound(word).is_some()
}

impl Memory<'_> {
    /// Remembers the offices and bodies that a unit speaks of by a compound noun with its article.
    pub(super) fn collect_spoken_of(&mut self, unit: &Unit) {
        if self.english {
            return;
        }
        for index in 0..unit.tokens.len() {
            if !unit.at(index).is_some_and(|it| it.single.speaks_of) {
                continue;
            }
            // "Wirtschaftsminister Brandt": "das Ministerium" is the one for the economy.
            if let Some(ministry) = ministry_of(self.word(unit, index))
                && let Some(token) = unit.at(index)
            {
                self.spoken_of.push(Spoken {
                    place: token.span.start(),
                    noun: ministry.to_lowercase(),
                    name: ministry,
                });
                continue;
            }
            // "das baden-württembergische Sozialministerium"
            let adjective = index > 1
                && !unit.capital(index - 1)
                && unit.kind(index - 1) == Some(Kind::Word)
                && unit.lower(index - 1).ends_with(['e', 'n'])
                && unit.is(index - 2, Class::Determiner);
            let determined = index > 0
                && (unit.is(index - 1, Class::Determiner)
                    || matches!(unit.lower(index - 1), "im" | "beim" | "vom" | "zum")
                        && unit.lower(index + 1) != "für");
            if !determined && !adjective {
                continue;
            }
            if let Some(token) = unit.at(index)
                && let Some((name, noun)) = compound(self.word(unit, index))
            {
                self.spoken_of.push(Spoken {
                    place: token.span.start(),
                    name: name.to_owned(),
                    noun,
                });
            }
        }
    }

    /// "die Behörde", "das Ministerium" after a body that did not speak before: the last one that the text
    /// has spoken of and that can be called so.
    pub(super) fn mentioned(&self, unit: &Unit, noun: usize, definite: bool) -> Option<Remembered> {
        let place = unit.at(noun)?.span.start();
        let lower = unit.lower(noun);
        let stem = lower.strip_suffix('s').unwrap_or(lower);
        let calls = |body: &Spoken| {
            let longer = body.noun.len() > stem.len() && body.noun.ends_with(stem);
            let office =
                stem == "behörde" && AUTHORITIES.iter().any(|end| body.noun.ends_with(end));
            let ministry = stem == "ressort" && body.noun.ends_with("ministerium");
            let bank =
                matches!(stem, "institut" | "geldhaus" | "bankhaus") && body.noun.ends_with("bank");
            longer || office || ministry || bank
        };
        if !definite {
            return None;
        }
        let before = self.spoken_of.partition_point(|it| it.place < place);
        let near = before.saturating_sub(FARTHEST)..before;
        let mut called = self
            .spoken_of
            .get(near)?
            .iter()
            .rev()
            .filter(|it| calls(it));
        let found = called.next()?;
        // A house is meant only where no other one has been spoken of.
        let house = HOUSES.iter().any(|it| found.noun.ends_with(it));
        if house && called.any(|it| it.noun != found.noun) {
            return None;
        }
        let mut body = remembered(
            found.name.clone(),
            SourceKind::Institution,
            true,
            Gender::Neuter,
        );
        if found.noun.ends_with("ministerium") {
            body.source.kind = SourceKind::Government;
        }
        body.nouns = vec![found.noun.clone()];
        Some(body)
    }

    /// The authority that the paragraph has spoken of by a compound noun, where nobody has been named since the paragraph
    /// began who could be one.
    pub(super) fn mentioned_nearer(&self, unit: &Unit, noun: usize) -> Option<Remembered> {
        let place = unit.at(noun)?.span.start();
        let block = self.article.blocks().get(unit.block)?.span;
        let before = self.spoken_of.partition_point(|it| it.place < place);
        let last = self.spoken_of.get(before.checked_sub(1)?)?;
        let office = AUTHORITIES.iter().any(|end| last.noun.ends_with(end));
        let spoke = self.history.iter().rev().take(FARTHEST).any(|it| {
            let here = it
                .source
                .mention
                .is_some_and(|it| it.start() >= block.start());
            here && matches!(
                it.source.kind,
                SourceKind::Institution | SourceKind::Government | SourceKind::IntelligenceService
            )
        });
        (office && last.place >= block.start() && !spoke)
            .then(|| self.mentioned(unit, noun, true))
            .flatten()
    }

    /// "die Wettbewerbshüter": the body that people are called so for, where the article has named one.
    pub(super) fn body_of_people(&self, noun: &str) -> Option<Remembered> {
        const PEOPLE: [(&[&str], &[&str]); 6] = [
            (
                &[
                    "prüfer",
                    "prüfern",
                    "rechnungsprüfer",
                    "rechnungsprüfern",
                    "kassenprüfer",
                ],
                &["rechnungshof"],
            ),
            (
                &[
                    "wettbewerbshüter",
                    "wettbewerbshütern",
                    "kartellwächter",
                    "kartellwächtern",
                ],
                &["kartellamt"],
            ),
            (
                &["währungshüter", "währungshütern", "notenbanker"],
                &["ezb", "zentralbank", "bundesbank", "notenbank", "fed"],
            ),
            (
                &["verfassungsschützer", "verfassungsschützern"],
                &["verfassungsschutz"],
            ),
            (
                &["statistiker", "statistikern"],
                &["statistisches bundesamt", "statistikamt", "statistik"],
            ),
            (
                &["finanzaufseher", "finanzaufsehern"],
                &["bafin", "finanzaufsicht", "finma"],
            ),
        ];
        let names = PEOPLE.iter().find(|(people, _)| people.contains(&noun))?.1;
        let fits = |name: &str| {
            let lower = name.to_lowercase();
            names
                .iter()
                .any(|it| lower == *it || it.len() > 5 && lower.ends_with(it))
        };
        let Some(found) = self.latest(|it| it.source.named && fits(&it.source.name)) else {
            return self.spoken_of_once(fits);
        };
        let another = self.latest(|it| {
            it.source.named && fits(&it.source.name) && it.source.name != found.source.name
        });
        another.is_none().then_some(found)
    }

    /// The only body that the text speaks of by a noun like this, however often.
    fn spoken_of_once(&self, fits: impl Fn(&str) -> bool) -> Option<Remembered> {
        let mut fitting = self
            .spoken_of
            .iter()
            .take(FARTHEST)
            .filter(|it| fits(&it.name));
        let found = fitting.next()?;
        let mut body = remembered(
            found.name.clone(),
            SourceKind::Institution,
            true,
            Gender::Masculine,
        );
        body.nouns = vec![found.noun.clone()];
        fitting.all(|it| it.noun == found.noun).then_some(body)
    }

    /// A sentence without a statement can name what later ones take up: "Auch Südkoreas
    /// Geheimdienst legte nach."
    pub fn notice(&mut self, unit: &Unit) {
        self.object = None;
        if !self.english && super::names::is_byline(unit) {
            return;
        }
        // "Den Chor leitet Karl Arp. Er ist Lehrer. Er sagte": whom the sentence is about.
        if !self.english
            && unit.lower(0) == "er"
            && !unit.capital(1)
            && unit.kind(1) == Some(Kind::Word)
        {
            self.resolve(unit, 0..1);
        }
        let mut opener: Option<String> = None;
        let mut at = 0;
        while at < unit.tokens.len() {
            let starts = unit.capital(at) || unit.is(at, Class::Determiner);
            let phrase = starts.then(|| self.phrase(unit, at)).flatten();
            if let Some(phrase) = phrase {
                // "Für die Nato ist der Fall heikel. Das Bündnis …"
                let topic = at == 1 && matches!(unit.lower(0), "für" | "bei" | "in" | "for");
                let subject = at == 0 || topic || !unit.is(at - 1, Class::Preposition);
                let first_noun = phrase
                    .clone()
                    .find(|it| unit.capital(*it) && !unit.is(*it, Class::Determiner));
                // "Rowe's lawyer hit back. He said", "A driver saw it fall. He said"
                let head = (self.english && at == 0)
                    .then(|| self.brought_on(unit, &phrase))
                    .flatten();
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
                                && (self.is_name(unit, it + 1)
                                    // "Karin van Loo has been given the key"
                                    || self.english && self.name_at(unit, it, phrase.end).len() > 2)
                            || self.is_office(unit, it)
                            || unit.is(it, Class::GovernmentNoun)
                    })
                    // "At home Rowe kept quiet": the family name alone as the subject.
                    || self.english
                        && (phrase.len() == 1
                            // "Rowe, a former judge, was sacked by Marsh"
                            || at == 0 && unit.kind(1) == Some(Kind::Comma))
                        && (unit.at(at + 1).is_some_and(|it| it.kind == Kind::Word && !it.capital)
                            // "Rowe, 66, is …"
                            || unit.kind(at + 1) == Some(Kind::Comma)
                                && (at == 0 || unit.kind(at + 2) == Some(Kind::Number)))
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
                    // "The prime minister, Katla Voss, cut short her trip. She said"
                    || self.english
                        && at == 0
                        && unit.is(0, Class::Determiner)
                        && phrase
                            .clone()
                            .find(|it| unit.kind(*it) == Some(Kind::Comma))
                            .is_some_and(|comma| {
                                self.is_role(unit, comma - 1)
                                    && self.name_at(unit, comma + 1, phrase.end).len() > 1
                            })
                    // "The operator, Western Sound, halted two ships. It said"
                    || self.english
                        && at == 0
                        && phrase
                            .clone()
                            .find(|it| unit.kind(*it) == Some(Kind::Comma))
                            .is_some_and(|comma| {
                                let core = phrase.start..comma;
                                self.english_body_in_apposition(unit, &core, comma + 1..phrase.end)
                                    .is_some()
                            })
                    // "Die GIZ gab sich zugeknöpft."
                    || !self.english
                        && at == 0
                        && phrase.len() == 2
                        && unit.is(0, Class::Determiner)
                        && is_acronym(self.word(unit, 1))
                    // "Geklagt hatte ein Anwohner."
                    || !self.english
                        && indefinite
                        && at > 0
                        // "Gemeint sein dürfte damit ein früherer Berater, der …"
                        && (unit.is(at - 1, Class::Auxiliary) && phrase.end == unit.end()
                            || unit.is(at - 1, Class::Adverb)
                                && unit.kind(phrase.end) == Some(Kind::Comma)
                                && unit.is(phrase.end + 1, Class::Relative))
                        && first_noun.is_some_and(|it| {
                            self.is_role(unit, it) || unit.is(it, Class::UnnamedNoun)
                        })
                    || at == 0
                        && first_noun.or(head).is_some_and(|it| {
                            let head = head.unwrap_or(it);
                            self.is_role(unit, it)
                                || unit.is(it, Class::UnnamedNoun)
                                || self.is_role(unit, head)
                                || unit.is(head, Class::UnnamedNoun)
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
                ) && !self.english
                    || matches!(
                        unit.lower(phrase.start),
                        "seiner" | "ihrer" | "seinem" | "ihrem"
                    ) && at > 0
                        && unit.lower(at - 1) == "mit";
                // "bestellte den Anwalt Christoph Bär. Dieser …"
                let named = oblique
                    && subject
                    && at > 0
                    && phrase.clone().any(|it| self.is_role(unit, it))
                    && phrase.clone().any(|it| unit.is_first_name(it));
                if named {
                    self.object = self
                        .find(unit, phrase.clone(), 0)
                        .filter(|it| it.source.kind == SourceKind::Person);
                }
                let owner = (at == 0).then(|| self.owner(unit, &phrase)).flatten();
                if let Some(owner) = owner {
                    self.resolve(unit, owner);
                } else if let Some(name) = (at == 0
                    || matches!(
                        unit.lower(at - 1),
                        "after" | "because" | "as" | "when" | "while" | "before"
                    ))
                .then(|| self.named_person(unit, &phrase))
                .flatten()
                .filter(|_| !body)
                {
                    self.resolve(unit, name);
                } else if (subject || called) && body && !oblique {
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
                    // "Die Bilder, die Oberst Jan Kreis zeigte": the pronoun is no article, as it is in "die
                    // 81-jährige Petra Wolf".
                    let pronoun = unit.kind(at.wrapping_sub(1)) == Some(Kind::Comma)
                        && !unit.lower(at + 1).ends_with("jährige")
                        && matches!(unit.lower(at), "die" | "das")
                        && (self.is_family_name(unit, phrase.end - 1)
                            || self.is_role(unit, at + 1) && !unit.lower(at + 1).ends_with("in"));
                    // "Die Militärpolizei und die Staatsanwaltschaft Kempten ermitteln."
                    if !self.english
                        && and < phrase.end
                        && (and + 1..phrase.end).any(|it| self.is_body(unit, it))
                    {
                        self.resolve(unit, and + 1..phrase.end);
                    }
                    let found = self.resolve(unit, phrase.start + usize::from(pronoun)..and);
                    if self.english && at == 0 {
                        opener = found
                            .filter(|it| it.kind == SourceKind::Person)
                            .map(|it| it.name);
                    }
                }
                at = phrase.end.max(at + 1);
            } else {
                at += 1;
            }
        }
        if !self.english {
            self.notice_kin(unit);
        }
        // "Rowe sued Marsh on Monday. He said": the subject is meant rather than whoever it acts upon.
        if let Some(name) = opener {
            self.repeat(&name);
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
