//! Whom English descriptions mean that no noun before has given: "the former auctioneer", "the 1996 World Cup
//! winner", "the medical group".

use std::ops::Range;

use memchr::memmem;

use super::super::known;
use super::super::lexicon::Class;
use super::super::phrases;
use super::super::statement::SourceKind;
use super::super::unit::{Kind, Unit};
use super::english_taken_up::SOCIETIES;
use super::{Gender, Memory, Remembered};

/// Words that tell that somebody else is meant.
const OTHERS: [&str; 22] = [
    "other",
    "new",
    "next",
    "second",
    "third",
    "same",
    "deputy",
    "assistant",
    "vice",
    "shadow",
    "junior",
    "local",
    "previous",
    "incoming",
    "latter",
    "first",
    "only",
    "company",
    "police",
    "hospital",
    "court",
    "average",
];

/// Words that only tell more about somebody who was named.
const MORE: [&str; 14] = [
    "former",
    "retired",
    "veteran",
    "one-time",
    "onetime",
    "ex",
    "long-time",
    "longtime",
    "two-time",
    "three-time",
    "four-time",
    "outspoken",
    "embattled",
    "old",
];

/// What stands before a name and tells nothing about whose it is.
const TITLES: [&str; 9] = [
    "mr", "mrs", "ms", "dr", "sir", "dame", "lord", "lady", "prof",
];

/// Ends of nouns that say what somebody is.
const PEOPLE: [&str; 14] = [
    "er", "or", "ist", "man", "woman", "ian", "eer", "mother", "father", "widow", "star", "ee",
    "graduate", "native",
];

/// Nouns that tell of the age, the fate or the family of whom a copy is about, whatever they are by trade.
const FATES: [&str; 22] = [
    "pensioner",
    "retiree",
    "survivor",
    "winner",
    "prize-winner",
    "prizewinner",
    "laureate",
    "convert",
    "grandmother",
    "grandfather",
    "widow",
    "widower",
    "bachelor",
    "millionaire",
    "teenager",
    "octogenarian",
    "centenarian",
    "newcomer",
    "newlywed",
    "record-holder",
    "champion",
    "ex-convict",
];

/// Whether the description in `core` belongs to a frame that answers: whoever answers is not the one who spoke before.
fn answers(unit: &Unit, core: &Range<usize>) -> bool {
    let answer = |it: usize| {
        matches!(
            unit.lower(it),
            "replied"
                | "replies"
                | "retorted"
                | "countered"
                | "counters"
                | "answered"
                | "objected"
                | "interrupted"
                | "protested"
                | "disagreed"
                | "disagrees"
                | "responded"
                | "corrected"
        ) || matches!(unit.lower(it), "shot" | "hit" | "snapped" | "struck")
            && unit.lower(it + 1) == "back"
    };
    answer(core.end) || core.start > 0 && answer(core.start - 1)
}

/// Nouns that end as those of people do and are things.
const THINGS: [&str; 23] = [
    "paper",
    "letter",
    "order",
    "center",
    "theater",
    "poster",
    "newsletter",
    "charter",
    "banner",
    "register",
    "monitor",
    "sponsor",
    "committee",
    "coffee",
    "degree",
    "number",
    "offer",
    "power",
    "disaster",
    "newspaper",
    "other",
    "computer",
    "server",
];

/// Nouns that end so and are firms.
const FIRMS: [&str; 5] = ["carrier", "retailer", "insurer", "lender", "brewer"];

/// Whether an English noun that ends as that of somebody does is a thing or a firm: "newsletter", "insurer", "drinks maker".
pub(super) fn is_thing_or_firm(noun: &str) -> bool {
    THINGS.contains(&noun) || FIRMS.contains(&noun) || noun.ends_with("maker")
}

/// The longest article in which a name is looked for once more, in bytes, so that reading stays linear.
const LONGEST: usize = 20_000;

impl Memory<'_> {
    /// Whoever was named last, where the words describe one and nobody else has been named near.
    pub(super) fn english_meant(&self, unit: &Unit, core: &Range<usize>) -> Option<Remembered> {
        // "The father of twins blamed his aftershave"
        let of = core.end.checked_sub(2).filter(|it| {
            *it > core.start + 1 && unit.lower(*it) == "of" && phrases::is_kin(unit.lower(it - 1))
        });
        let core = &(core.start..of.unwrap_or(core.end));
        let first = core.start + 1;
        let head = core.end.checked_sub(1).filter(|it| *it >= first)?;
        let plain = (first..core.end).all(|it| {
            matches!(unit.kind(it), Some(Kind::Word | Kind::Number))
                && !unit.is(it, Class::Preposition)
                && !unit.is(it, Class::Coordinator)
        });
        if !self.english || unit.lower(core.start) != "the" || !plain || unit.capital(head) {
            return None;
        }
        // "The League One club", "the Premier League side"
        if matches!(unit.lower(head), "club" | "side")
            && head > first
            && (first..head).all(|it| unit.capital(it) || unit.kind(it) == Some(Kind::Number))
        {
            return self.english_taken_up("club", unit.at(head).map_or(0, |it| it.span.start()));
        }
        let other = (first..head).any(|it| {
            // "the hospital's chief executive"
            let owned = ["'s", "’s", "s'", "s’"]
                .iter()
                .any(|end| unit.lower(it).ends_with(end));
            owned
                || OTHERS.contains(&unit.lower(it))
                // "the Australian Open champion" is of no country.
                || unit.at(it).is_some_and(|it| it.nation.is_some()) && !unit.capital(it + 1)
        });
        if other {
            return None;
        }
        let noun = unit.lower(head);
        // "the Norwegian-owned company", "the California-based firm"
        let small = (first..head).all(|it| {
            !unit.capital(it)
                || ["-owned", "-based", "-listed", "-backed", "-headquartered"]
                    .iter()
                    .any(|end| unit.lower(it).ends_with(end))
        });
        // "the airport operator" beside a carrier is somebody else.
        let another = noun == "operator"
            && head > first
            && self
                .latest(|it| it.source.named && it.nouns.iter().any(|known| known == noun))
                .is_none()
            && self
                .latest(|it| {
                    it.source.named
                        && it
                            .nouns
                            .iter()
                            .any(|it| matches!(it.as_str(), "carrier" | "airline"))
                })
                .is_some();
        if another {
            return None;
        }
        // "the sport's governing body", "the trade body"
        if noun == "body"
            && head > first
            && matches!(
                unit.lower(head - 1),
                "governing" | "trade" | "industry" | "professional"
            )
        {
            return self
                .english_taken_up("federation", unit.at(head).map_or(0, |it| it.span.start()));
        }
        if head > first && small && self.is_body(unit, head) {
            // "the medical group" after "the Orr Doctors Network"
            let joined = |it: &Remembered| {
                let lower = it.source.name.to_lowercase();
                it.source.named
                    && it.source.kind != SourceKind::Person
                    && lower.split(' ').any(|word| SOCIETIES.contains(&word))
            };
            let general = matches!(noun, "group" | "organisation" | "organization");
            return self
                .english_taken_up(noun, unit.at(head).map_or(0, |it| it.span.start()))
                .or_else(|| self.latest(joined).filter(|_| general))
                .or_else(|| {
                    self.only_body_near(unit.at(head).map_or(0, |it| it.span.start()))
                        .filter(|_| general)
                });
        }
        let agent = PEOPLE.iter().any(|end| noun.ends_with(end)) && !THINGS.contains(&noun);
        // "the dad-of-four"
        let agent = agent || noun.contains("-of-") || FATES.contains(&noun);
        let agent = agent
            || matches!(
                noun,
                "conservative"
                    | "liberal"
                    | "independent"
                    | "champion"
                    | "medallist"
                    | "medalist"
                    | "laureate"
                    | "veteran"
            );
        let role = self.is_role(unit, head) || unit.is(head, Class::UnnamedNoun);
        let several = noun.ends_with('s') && !noun.ends_with("ss");
        let text = unit.is(head, Class::ReportNoun) || unit.is(head, Class::ReportText);
        if several || text || self.is_body(unit, head) || !(agent || role) {
            return None;
        }
        let person = |it: &Remembered| it.source.kind == SourceKind::Person;
        let called = |it: &Remembered| it.nouns.iter().any(|known| known == noun);
        if let Some(found) = self.latest(|it| person(it) && called(it)) {
            let another =
                self.latest(|it| person(it) && called(it) && it.source.name != found.source.name);
            return another.is_none().then_some(found);
        }
        let marked = (first..head).any(|it| {
            MORE.contains(&unit.lower(it))
                || unit.capital(it)
                    && matches!(
                        noun,
                        "champion" | "winner" | "medallist" | "medalist" | "star"
                    )
                || unit.kind(it) == Some(Kind::Number)
                || unit.lower(it).ends_with("-year-old")
        });
        if self.brought_in(noun) || answers(unit, core) {
            return None;
        }
        let last = self.nearest_person(unit).or_else(|| {
            self.only_person_so_far(unit)
                .filter(|_| FATES.contains(&noun))
        })?;
        // "Resident Ann Moll … The fish smoker"
        let untold = last.nouns.iter().all(|it| {
            TITLES.contains(&it.as_str())
                || matches!(
                    it.as_str(),
                    "resident"
                        | "passenger"
                        | "witness"
                        | "survivor"
                        | "neighbour"
                        | "neighbor"
                        | "local"
                        | "father"
                        | "mother"
                        | "man"
                        | "woman"
                        | "protester"
                        | "voter"
                        | "shopper"
                        | "villager"
                        | "supporter"
                )
        });
        let feminine = noun.ends_with("woman") || noun.ends_with("mother") || noun == "widow";
        let masculine = noun.ends_with("man") || noun.ends_with("father");
        let fits = !(feminine && last.gender == Gender::Masculine
            || masculine && last.gender == Gender::Feminine);
        (fits && (untold || marked && !role || FATES.contains(&noun))).then_some(last)
    }

    /// The only person named so far, wherever that was, where the copy is short.
    fn only_person_so_far(&self, unit: &Unit) -> Option<Remembered> {
        let sentence = unit.tokens.first()?.span.start();
        let person = |it: &&Remembered| it.source.kind == SourceKind::Person && it.source.named;
        let mut people = self.history.iter().rev().take(24).filter(person);
        let last = people.next()?;
        let alone = people.all(|it| it.source.name == last.source.name);
        let earlier = last.source.mention.is_some_and(|it| it.start() < sentence);
        (alone && earlier && known::source(&last.source.name).is_none()).then(|| last.clone())
    }

    /// Whoever was named last, where a sentence calls them by their country: "the South Korean said". "The French" are
    /// several.
    pub(super) fn countryman(&self, unit: &Unit, core: &Range<usize>) -> Option<Remembered> {
        let first = core.start + 1;
        let called = self.english
            && unit.lower(core.start) == "the"
            && (1..3).contains(&(core.end - core.start).saturating_sub(1))
            && (first..core.end).all(|it| unit.capital(it) && unit.kind(it) == Some(Kind::Word))
            && unit.kind(core.end) == Some(Kind::Word);
        if !called {
            return None;
        }
        let last = unit.lower(core.end - 1);
        let several = ["s", "sh", "ch", "ese"]
            .iter()
            .any(|end| last.ends_with(end));
        let adjective = self.text(unit, first..core.end);
        known::country(&adjective).filter(|it| !several && it.name != *adjective)?;
        self.latest(|it| it.source.named && it.source.kind == SourceKind::Person)
    }

    /// Whether the article speaks of one more such somewhere: "a driver".
    pub(super) fn brought_in(&self, noun: &str) -> bool {
        let text = self.article.text().as_str();
        text.len() > LONGEST
            || memmem::find_iter(text.as_bytes(), noun).any(|at| {
                let before = text.get(..at).unwrap_or_default().trim_end();
                let word = before.rsplit([' ', '\n']).next().unwrap_or_default();
                matches!(
                    word,
                    "a" | "an" | "A" | "An" | "another" | "Another" | "one" | "One"
                )
            })
    }

    /// The only person of the paragraph so far, or of the one before where this one has named nobody.
    fn nearest_person(&self, unit: &Unit) -> Option<Remembered> {
        let blocks = self.article.blocks();
        let near = blocks.get(unit.block.saturating_sub(1))?.span.start();
        let own = blocks.get(unit.block)?.span.start();
        let single = |it: &&Remembered| {
            matches!(it.source.kind, SourceKind::Person | SourceKind::Unnamed)
                && it.gender != Gender::Plural
                && it.gender != Gender::Neuter
        };
        let since = |start: usize| {
            self.history
                .iter()
                .rev()
                .take(18)
                .filter(single)
                .filter(move |it| it.source.mention.is_some_and(|it| it.start() >= start))
        };
        let start = if since(own).next().is_some() {
            own
        } else {
            near
        };
        let last = since(start).next()?;
        // Who is named in the same sentence is somebody else: "Rowe said the governor had promised help".
        let sentence = unit.tokens.first()?.span.start();
        let earlier = last.source.mention.is_some_and(|it| it.start() < sentence);
        let alone = since(start).all(|it| it.source.name == last.source.name);
        let public = known::source(&last.source.name).is_some();
        (alone && earlier && last.source.kind == SourceKind::Person && !public)
            .then(|| last.clone())
    }

    /// The name in full that ends a noun phrase and that the article shows to be a person's: by an age behind
    /// it, or by its last word alone further on.
    pub(super) fn named_person(&self, unit: &Unit, words: &Range<usize>) -> Option<Range<usize>> {
        let mut start = words.end;
        while start > words.start && self.is_name(unit, start - 1) {
            start -= 1;
        }
        // "Irma van Beck has won": the small word belongs to the name.
        let whole = (self.english
            && start + 1 == words.end
            && start > words.start + 1
            && !unit.capital(start - 1))
        .then(|| {
            (words.start..start).find_map(|it| {
                Some(self.name_at(unit, it, words.end))
                    .filter(|name| name.end == words.end && name.len() > 2)
            })
        })
        .flatten();
        if let Some(whole) = whole {
            let joined = self.text(unit, whole.clone());
            let plain = self.name(&joined).is_some()
                && known::source(&joined).is_none()
                && !self.is_body_name(&joined);
            let verb = unit.kind(whole.end) == Some(Kind::Word) && !unit.capital(whole.end)
                || unit.kind(whole.end) == Some(Kind::Comma);
            return (plain && verb).then_some(whole);
        }
        let name = start..words.end;
        if !self.english || !(2..=3).contains(&name.len()) {
            return None;
        }
        let joined = self.text(unit, name.clone());
        self.name(&joined)?;
        if known::source(&joined).is_some()
            || known::country(&joined).is_some()
            || self.is_body_name(&joined)
        {
            return None;
        }
        let next = name.end;
        let aged = matches!(unit.kind(next), Some(Kind::Comma | Kind::Open))
            && unit.kind(next + 1) == Some(Kind::Number)
            && self.word(unit, next + 1).len() == 2
            && matches!(
                unit.kind(next + 2),
                Some(Kind::Comma | Kind::Close | Kind::Stop)
            );
        let given = unit.is_first_name(name.start);
        // "Lori Benson was less sure. “…,” she said"
        let alone = name.start == 0
            && name.len() == 2
            && matches!(
                unit.lower(next),
                "was" | "is" | "has" | "had" | "wants" | "agreed" | "disagreed"
            )
            && !self.is_body_noun(unit.lower(name.end - 1))
            && !super::english_bodies::is_company(unit.lower(name.end - 1));
        // "Stunt coordinator Lou Petty backed him": the name behind what somebody is, as the subject.
        let called = words.start == 0
            && name.start > 0
            && name.len() == 2
            && !unit.capital(name.start - 1)
            && unit.kind(name.start - 1) == Some(Kind::Word)
            && !unit.is(name.start - 1, Class::Determiner)
            && !unit.is(name.start - 1, Class::Preposition)
            && !self.is_body_noun(unit.lower(name.start - 1))
            && !self.is_body_noun(unit.lower(name.end - 1))
            && unit.kind(next) == Some(Kind::Word)
            && !unit.capital(next)
            && !unit.is(next, Class::Preposition);
        (aged || alone || called || given || self.goes_by(self.word(unit, name.end - 1)))
            .then_some(name)
    }

    /// Whether a word with a capital letter stands alone somewhere as somebody's name: "Vance had surgery".
    pub(super) fn goes_by(&self, family: &str) -> bool {
        let text = self.article.text().as_str();
        if text.len() > LONGEST || family.chars().count() < 3 {
            return false;
        }
        memmem::find_iter(text.as_bytes(), family).any(|at| {
            let before = text.get(..at).unwrap_or_default();
            let behind = text.get(at + family.len()..).unwrap_or_default();
            let word = before.trim_end_matches(' ');
            let word = word.rsplit([' ', '\n']).next().unwrap_or_default();
            let titled = matches!(word, "Mr" | "Mrs" | "Ms" | "Mr." | "Mrs." | "Ms." | "Dr");
            let opens = before.is_empty() || before.ends_with('\n') || before.ends_with(". ");
            let verb = behind.strip_prefix([' ', ',']).is_some_and(|it| {
                it.trim_start()
                    .starts_with(|it: char| it.is_lowercase() || it.is_ascii_digit())
            });
            titled || opens && verb
        })
    }
}
