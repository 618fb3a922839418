//! Whom a general English noun means by who the sentence, or one before it, is about: "Norvia Rail shuts a depot, the
//! Swiss operator said", "Mayor Ann Moll left. The politician said".

use std::ops::Range;

use super::super::known;
use super::super::lexicon::Class;
use super::super::statement::SourceKind;
use super::super::unit::{Kind, Unit};
use super::english_bodies::{COMPANIES, is_company};
use super::english_taken_up::{AUTHORITIES, LONGEST, OFFICIAL, SOCIETIES, UNIONS};
use super::{Gender, Memory, Remembered, remembered};

/// How many sentences before are looked through for a name that opens one.
const SENTENCES: usize = 2;

/// How many bytes before a sentence are looked through for those sentences.
const FARTHEST: usize = 800;

/// General nouns for people, with what those are called who can be meant.
const PEOPLE: [(&[&str], &[&str]); 15] = [
    (
        &["politician"],
        &[
            "mayor",
            "minister",
            "senator",
            "governor",
            "premier",
            "president",
            "councillor",
            "mp",
            "chancellor",
            "lawmaker",
            "congressman",
            "congresswoman",
            "republican",
            "democrat",
            "leader",
            "secretary",
        ],
    ),
    (
        &["lawmaker", "legislator"],
        &[
            "senator",
            "mp",
            "representative",
            "congressman",
            "congresswoman",
        ],
    ),
    (
        &["watchdog", "regulator", "arbiter"],
        &["ombudsman", "ombudswoman", "commissioner", "regulator"],
    ),
    (
        &["musician"],
        &[
            "singer",
            "guitarist",
            "violinist",
            "pianist",
            "drummer",
            "rapper",
            "cellist",
            "composer",
            "conductor",
        ],
    ),
    (
        &["athlete", "sportsman", "sportswoman"],
        &[
            "sprinter",
            "swimmer",
            "skater",
            "runner",
            "cyclist",
            "rower",
            "footballer",
            "golfer",
            "skier",
            "boxer",
            "striker",
            "goalkeeper",
        ],
    ),
    (
        &["scientist", "researcher"],
        &[
            "physicist",
            "chemist",
            "astronomer",
            "professor",
            "-ologist",
        ],
    ),
    (
        &["academic", "scholar"],
        &[
            "professor",
            "historian",
            "economist",
            "lecturer",
            "-ologist",
        ],
    ),
    (
        &["doctor", "physician", "medic"],
        &["surgeon", "psychiatrist", "-ologist"],
    ),
    (
        &["lawyer"],
        &["solicitor", "barrister", "attorney", "advocate"],
    ),
    (
        &["journalist", "reporter"],
        &[
            "editor",
            "correspondent",
            "columnist",
            "presenter",
            "reporter",
        ],
    ),
    (
        &["writer", "author"],
        &["novelist", "poet", "playwright", "biographer", "historian"],
    ),
    (
        &["cleric", "clergyman", "churchman"],
        &[
            "bishop",
            "archbishop",
            "vicar",
            "rector",
            "pastor",
            "priest",
            "cardinal",
        ],
    ),
    (
        &["policeman", "policewoman", "detective"],
        &["inspector", "sergeant", "constable", "superintendent"],
    ),
    (
        &["executive", "businessman", "businesswoman"],
        &["ceo", "chairman", "chairwoman", "director", "founder"],
    ),
    (&["diplomat"], &["ambassador", "envoy", "consul"]),
];

impl Memory<'_> {
    /// The body or the person that the words mean by a more general noun.
    pub(super) fn in_lead(&self, unit: &Unit, core: &Range<usize>) -> Option<Remembered> {
        let head = core.end.checked_sub(1).filter(|it| *it > core.start)?;
        let described = self.english
            && unit.lower(core.start) == "the"
            && !unit.capital(head)
            && !matches!(
                unit.lower(core.end),
                "who" | "which" | "that" | "of" | "for"
            );
        if !described {
            return None;
        }
        // "the Swiss operator", "the Leeds-based firm", "the family firm"; "the hospital's operator" is another one.
        let plain = (core.start + 1..head).all(|it| {
            let lower = unit.lower(it);
            unit.kind(it) == Some(Kind::Word)
                && !unit.is(it, Class::Preposition)
                && (self.is_nation(unit, it)
                    || ["-owned", "-based", "-listed", "-backed"]
                        .iter()
                        .any(|end| lower.ends_with(end))
                    || matches!(
                        lower,
                        "family"
                            | "listed"
                            | "struggling"
                            | "ailing"
                            | "fast-growing"
                            | "loss-making"
                            | "troubled"
                    ))
        });
        let noun = unit.lower(head);
        if let Some(found) = self.called_more_widely(noun) {
            return Some(found);
        }
        if !plain || !self.is_body_noun(noun) && !COMPANIES.contains(&noun) {
            return None;
        }
        self.body_in_lead(unit, core.start, |name| is_called(noun, name))
    }

    /// Whether a word tells of which country or region something is: "Swiss", "Bavarian".
    pub(super) fn is_nation(&self, unit: &Unit, index: usize) -> bool {
        unit.at(index).is_some_and(|it| it.nation.is_some())
            || unit.capital(index)
                && (["ian", "ese", "ish", "can", "ean"]
                    .iter()
                    .any(|end| unit.lower(index).ends_with(end))
                    || known::country(self.word(unit, index))
                        .is_some_and(|it| it.name != self.word(unit, index)))
    }

    /// The body whose name opens the clause before the token, or else one of the sentences before, as its subject.
    pub(super) fn body_in_lead(
        &self,
        unit: &Unit,
        token: usize,
        fits: impl Fn(&str) -> bool,
    ) -> Option<Remembered> {
        let text = self.article.text().as_str();
        let own = unit.tokens.first()?.span.start();
        let place = unit.at(token)?.span.start();
        if own > LONGEST {
            return None;
        }
        let mut sentence = text.get(own..place)?;
        // A name that opens a sentence stands near.
        let far = text.floor_char_boundary(own.saturating_sub(FARTHEST));
        let mut before = text.get(far..own)?;
        for _ in 0..=SENTENCES {
            if let Some(name) = self.leading_name(sentence).filter(|it| fits(it)) {
                let known = known::source(name);
                let kind = known.map_or(SourceKind::Institution, |it| it.kind);
                let name = known.map_or(name, |it| it.name.as_str());
                return Some(remembered(name.to_owned(), kind, true, Gender::Neuter));
            }
            before = before.trim_end();
            let inner = before.get(..before.len().checked_sub(1)?)?;
            let start = [". ", "! ", "? ", ".” ", ".\" ", "\n"]
                .iter()
                .filter_map(|end| inner.rfind(end).map(|it| it + end.len()))
                .max()
                .unwrap_or(0);
            sentence = before.get(start..)?;
            before = before.get(..start)?;
        }
        None
    }

    /// The body whose name opens the unit as its subject before the token.
    pub(super) fn body_opening(&self, unit: &Unit, token: usize) -> Option<Remembered> {
        let own = unit.tokens.first()?.span.start();
        let place = unit.at(token)?.span.start();
        let name = self.leading_name(self.article.text().as_str().get(own..place)?)?;
        let known = known::source(name);
        let kind = known.map_or(SourceKind::Institution, |it| it.kind);
        let name = known.map_or(name, |it| it.name.as_str());
        Some(remembered(name.to_owned(), kind, true, Gender::Neuter))
    }

    /// The name of a body that opens a sentence as its subject: "[Norvia Rail] shuts", "The [Hollis Trust], which".
    fn leading_name<'t>(&self, sentence: &'t str) -> Option<&'t str> {
        let sentence = sentence.strip_prefix("The ").unwrap_or(sentence);
        let mut end = 0;
        let mut count = 0;
        let mut next = "";
        for word in sentence.split_inclusive(' ') {
            let bare = word.trim_end();
            let joins = matches!(bare, "&" | "of" | "for") && count > 0;
            if !(bare.starts_with(char::is_uppercase) || joins) {
                next = bare;
                break;
            }
            count += usize::from(!joins);
            let letters = bare.trim_end_matches(',');
            end += letters.len();
            if letters.len() < bare.len() {
                next = ",";
                break;
            }
            end += word.len() - letters.len();
        }
        let name = sentence.get(..end)?.trim_end();
        let name = name
            .strip_suffix(" of")
            .or_else(|| name.strip_suffix(" for"))
            .unwrap_or(name);
        let first = name.split(' ').next().filter(|it| !it.is_empty())?;
        let last = name.rsplit(' ').next()?;
        let verb = next == ","
            || next.starts_with(char::is_lowercase)
                && !matches!(next, "and" | "or" | "&" | "in" | "at" | "on");
        let plain = name
            .chars()
            .all(|it| it.is_alphanumeric() || matches!(it, ' ' | '-' | '&' | '.'))
            && !name.ends_with('.');
        if !verb || !plain {
            return None;
        }
        let closed = self.lexicon.entry(&first.to_lowercase()).is_some_and(|it| {
            [
                Class::Determiner,
                Class::Preposition,
                Class::Adverb,
                Class::Pronoun,
                Class::Coordinator,
                Class::ClauseOpener,
                Class::Auxiliary,
                Class::Role,
            ]
            .iter()
            .any(|class| it.is(*class))
        });
        let company = is_company(&last.to_lowercase());
        let person = known::is_feminine(first).is_some() && !company
            || self.name(name).is_some_and(|it| !it.nouns.is_empty())
            || self.family(first).next().is_some() && count == 1;
        if closed || person || known::country(name).is_some() || known::country(first).is_some() {
            return None;
        }
        let known = known::source(name);
        if known.is_some_and(|it| it.kind == SourceKind::Person) {
            return None;
        }
        let named = known.is_some() || count > 1 || company;
        named.then_some(name)
    }

    /// The only person who was given a noun that the general one covers: "the politician" after a mayor.
    fn called_more_widely(&self, noun: &str) -> Option<Remembered> {
        let fits = PEOPLE.iter().find(|(wide, _)| wide.contains(&noun))?.1;
        let called = |it: &Remembered| {
            it.source.named
                && it.source.kind == SourceKind::Person
                && it.nouns.iter().any(|known| {
                    fits.iter().any(|narrow| match narrow.strip_prefix('-') {
                        Some(end) => known.ends_with(end),
                        None => known == narrow,
                    })
                })
        };
        let found = self.latest(called)?;
        let another = self.latest(|it| called(it) && it.source.name != found.source.name);
        (another.is_none() && !self.brought_in(noun)).then_some(found)
    }
}

/// Whether a body of this name can be called by the noun.
fn is_called(noun: &str, name: &str) -> bool {
    let lower = name.to_lowercase();
    let has = |list: &[&str]| lower.split(' ').any(|word| list.contains(&word));
    let company = noun.ends_with("maker") || COMPANIES.contains(&noun);
    let well_known = known::source(name);
    if noun == "group" || matches!(noun, "organisation" | "organization" | "body") {
        return !has(&OFFICIAL) && well_known.is_none_or(|it| it.company || noun != "group");
    }
    if company {
        return !has(&OFFICIAL) && !has(&SOCIETIES) && well_known.is_none_or(|it| it.company);
    }
    match noun {
        "charity" => has(&SOCIETIES) || has(&["aid", "relief", "rescue", "hospice", "mission"]),
        "watchdog" | "regulator" | "agency" | "authority" => {
            has(&AUTHORITIES)
                || has(&[
                    "commission",
                    "commissioner",
                    "inspectorate",
                    "board",
                    "ombudsman",
                ])
        }
        _ if UNIONS.contains(&noun) => has(&SOCIETIES) || has(&["workers", "unison"]),
        _ => has(&[noun]),
    }
}
