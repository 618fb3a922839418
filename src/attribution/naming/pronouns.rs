//! Pronouns and ages that take up somebody named before: "sie", "die 62-Jährige".

use super::super::german;
use super::super::known;
use super::super::lexicon::Class;
use super::super::statement::SourceKind;
use super::super::unit::{Kind, Unit};
use super::demonstratives::demonstrative;
use super::{Gender, Memory, Remembered, remembered};
use crate::text::Span;
use std::ops::Range;

/// How many bytes of a paragraph before an age are looked through for whose it is.
const FARTHEST: usize = 1200;

impl Memory<'_> {
    pub(super) fn pronoun(&self, unit: &Unit, core: &Range<usize>) -> Option<Option<Remembered>> {
        use Gender::{Feminine, Masculine, Neuter, Plural, Unknown};
        if let Some(found) = self.of_age(unit, core) {
            return Some(Some(found));
        }
        // "the 26-year-old"
        let aged = self.english
            && unit.lower(core.start) == "the"
            && core.len() <= 5
            && (unit.lower(core.end - 1).ends_with("year-old")
                // "the 34-year-old teacher"
                || core.len() == 3
                    && unit.lower(core.start + 1).ends_with("year-old")
                    && !unit.lower(core.end - 1).ends_with('s')
                || core.len() > 2 && unit.lower(core.end - 1) == "old");
        // "the Swede", "the 19-year-old Czech"
        let called = self.english
            && unit.lower(core.start) == "the"
            && core.len() <= 3
            && unit.capital(core.end - 1)
            && unit.is(core.end - 1, Class::Demonym);
        // "the Orrton Republican"
        let party = self.english
            && unit.lower(core.start) == "the"
            && (3..=4).contains(&core.len())
            && matches!(unit.lower(core.end - 1), "republican" | "democrat")
            && (core.start + 1..core.end).all(|it| unit.capital(it));
        let alone = || {
            let mut near = self.history.iter().rev().take(6);
            let person = |it: &&Remembered| it.source.kind == SourceKind::Person;
            near.find(person).is_some_and(|last| {
                near.filter(person)
                    .all(|it| it.source.name == last.source.name)
            })
        };
        if aged && let Some(found) = self.aged_so(unit, core) {
            return Some(Some(found));
        }
        if (aged || called || party && alone())
            && let Some(found) = self
                .latest(|it| it.source.kind == SourceKind::Person)
                .or_else(|| self.just_named(unit, None))
                .or_else(|| self.only_one_named(unit))
        {
            return Some(Some(found));
        }
        // "Der Grüne forderte Aufklärung": a member of the party who was named before
        let member = !self.english
            && core.len() == 2
            && matches!(
                unit.lower(core.end - 1),
                "grüne"
                    | "grünen"
                    | "linke"
                    | "linken"
                    | "liberale"
                    | "liberalen"
                    | "freidemokrat"
                    | "sozialdemokrat"
            );
        let sex = match unit.lower(core.start) {
            "der" | "dem" if member => Some(Masculine),
            "die" if member && unit.lower(core.end - 1) == "grüne" => Some(Feminine),
            _ => None,
        };
        if let Some(sex) = sex
            && let Some(found) = self.latest(|it| {
                it.source.kind == SourceKind::Person && (it.gender == sex || it.gender == Unknown)
            })
        {
            return Some(Some(found));
        }
        // "Three people said so. One of them added": one of those who spoke last.
        if self.english
            && core.len() == 3
            && unit.lower(core.start + 1) == "of"
            && unit.lower(core.start + 2) == "them"
            && let Some(several) = self
                .latest(|it| it.gender == Plural || is_several(it))
                .filter(|it| !it.source.named)
        {
            // "two of the people": it is one of all those people.
            let whole = several.source.name.as_str();
            let whole = whole.split_once(" of the ").map_or(whole, |it| it.1);
            let name = format!("{} of the {whole}", unit.lower(core.start));
            return Some(Some(remembered(name, SourceKind::Unnamed, false, Unknown)));
        }
        if core.len() != 1 {
            return None;
        }
        let is = |genders: &'static [Gender]| move |it: &Remembered| genders.contains(&it.gender);
        let person = |it: &Remembered| it.source.kind == SourceKind::Person;
        // "A review found …": texts are taken up by "it".
        let text = |it: &Remembered| {
            let last = it.source.name.rsplit(' ').next().unwrap_or_default();
            matches!(
                last,
                "review" | "report" | "letter" | "study" | "survey" | "poll" | "statement"
            )
        };
        let found = match unit.lower(core.start) {
            "he" | "she" if self.english && self.bare_speaker(unit, core.start).is_some() => {
                self.bare_speaker(unit, core.start)
            }
            // "In Celle half ein Schreiner beim Löschen. Er": whom the sentence before has brought on.
            "er" if core.start == 0 => self
                .brought_on_before(unit)
                .or_else(|| self.man_just_before(unit))
                .or_else(|| self.latest_man()),
            "er" | "ihn" | "dessen" => self.latest_man(),
            "he" | "his" if self.english => {
                let man = |it: &Remembered| {
                    is(&[Masculine, Unknown])(it)
                        && called_by_sex(it) != Some(true)
                        && (it.source.named || !is_several(it))
                        && (person(it) || it.gender == Masculine || !it.source.named && !text(it))
                };
                let found = self
                    .latest(|it| man(it) && !self.is_another(unit, core.start, it))
                    .or_else(|| self.latest(man));
                self.or_just_named(unit, found, false)
                    .or_else(|| self.inside())
                    .or_else(|| self.named_in_clause(unit, core.start, false))
            }
            "she" | "her" if self.english => {
                // A woman named a little before is meant rather than whoever could be one.
                let near = self.history.len().saturating_sub(8);
                let another = |it: &Remembered| self.is_another(unit, core.start, it);
                let woman = self.history.iter().skip(near).rfind(|it| {
                    (it.gender == Feminine && (person(it) || !it.source.named)
                        || called_by_sex(it) == Some(true))
                        && !another(it)
                });
                let could = |it: &Remembered| {
                    is(&[Feminine, Unknown])(it)
                        && (person(it) || !it.source.named)
                        && called_by_sex(it) != Some(false)
                };
                // "The choir's director called it theft. Children had paid, she said": whoever spoke just before.
                let just = self.history.last().filter(|it| {
                    let start = self
                        .article
                        .blocks()
                        .get(unit.block)
                        .map(|it| it.span.start());
                    let previous = unit
                        .block
                        .checked_sub(1)
                        .and_then(|it| self.article.blocks().get(it))
                        .map(|it| it.span.start());
                    it.gender == Unknown
                        && (person(it) || !it.source.named && it.source.kind == SourceKind::Unnamed)
                        && (it.source.mention.map(Span::start) >= start
                            // Every sentence is a paragraph in many copies: "She added" takes up who spoke last.
                            || (unit.lower(core.start + 1) == "added"
                                // A woman of long before is farther than whoever has just spoken.
                                || core.start == 0
                                    && woman.is_some_and(|it| it.source.mention.map(Span::start) < previous))
                                && it.source.mention.map(Span::start) >= previous)
                        && start.is_some()
                        && !another(it)
                });
                let found = just
                    .or(woman)
                    .cloned()
                    .or_else(|| self.latest(|it| could(it) && !another(it)))
                    .or_else(|| self.latest(could));
                self.or_just_named(unit, found, true)
                    .or_else(|| self.inside())
                    .or_else(|| self.named_in_clause(unit, core.start, true))
            }
            "sie" | "deren" => {
                // "sagte sie" is one woman, or one body; "sagten sie" are several.
                let number = (unit.lower(core.start) == "sie")
                    .then(|| german::number_beside(unit, core.start))
                    .flatten();
                let fits = |it: &Remembered| match number {
                    Some(true) => it.gender == Plural,
                    Some(false) => it.gender == Feminine,
                    None => is(&[Feminine, Plural])(it),
                };
                self.latest(fits)
                    .or_else(|| {
                        (number == Some(false))
                            .then(|| self.introduced_here(unit, core.start, Feminine))
                            .flatten()
                    })
                    .or_else(|| self.latest(|it| it.gender == Unknown && person(it)))
                    .or_else(|| {
                        self.latest(|it| number != Some(false) && is(&[Feminine, Plural])(it))
                    })
            }
            "es" | "it" | "its" => {
                let found = self.latest(|it| {
                    is(&[Neuter])(it) || self.english && it.source.named && !person(it)
                });
                let own = (self.english && unit.lower(core.start) == "it")
                    .then(|| {
                        self.in_own_clause(unit, core.start, found.as_ref())
                            .or_else(|| self.bare_body(unit, core.start, found.as_ref()))
                    })
                    .flatten();
                own.or(found)
            }
            // "Residents packed the hall. Many said": those of them.
            "many" | "most" | "some" | "few" | "both" if self.english => self
                .latest(|it| it.gender == Plural || is_several(it))
                .or_else(|| {
                    let name = unit.lower(core.start).to_owned();
                    Some(remembered(name, SourceKind::Unnamed, false, Plural))
                }),
            // "with several saying": who they are of stands beside them.
            "several" if self.english => Some(remembered(
                "several".to_owned(),
                SourceKind::Unnamed,
                false,
                Plural,
            )),
            // "said one, a student"; "one, Anna Berg, said" has a name.
            "one" | "another"
                if self.english
                    && (unit.kind(core.end) != Some(Kind::Comma)
                        || matches!(unit.lower(core.end + 1), "a" | "an" | "who")) =>
            {
                Some(remembered(
                    unit.lower(core.start).to_owned(),
                    SourceKind::Unnamed,
                    false,
                    Unknown,
                ))
            }
            // "A spokesperson said no. “It is old,” they added": whoever spoke last without a sex.
            "they"
                if self.english
                    && self.history.last().is_some_and(|it| {
                        !it.source.named && it.source.name.split(' ').any(|it| it == "spokesperson")
                    }) =>
            {
                self.history.last().cloned()
            }
            "they" | "their" => {
                let found = self.latest(|it| it.gender == Plural || self.english && is_several(it));
                self.in_own_clause(unit, core.start, found.as_ref())
                    .or(found)
                    .or_else(|| self.latest(|_| true))
            }
            // "telefonierte mit seiner Kollegin Anna Kowal. Diese …", "Der aber …"
            "dieser" | "diese" | "dieses" | "letzterer" | "letztere" | "letzteres" | "jener"
            | "jene" | "jenes" | "der" | "die" | "das"
                if self.object.is_some() && demonstrative(unit, core.start).is_some() =>
            {
                self.object.clone()
            }
            "dieser" | "letzterer" if !self.english => {
                self.latest(|it| !matches!(it.gender, Feminine | Neuter | Plural))
            }
            "diese" | "letztere" if !self.english => {
                self.latest(|it| !matches!(it.gender, Masculine | Neuter))
            }
            "man" | "wir" | "ich" | "we" | "i" | "dieser" | "diese" | "letzterer" | "letztere" => {
                self.latest(|_| true)
            }
            _ => return None,
        };
        // Whoever has been called "he" is not "she" further on.
        let told = match unit.lower(core.start) {
            "er" | "ihn" | "he" | "his" => Some(Masculine),
            "she" | "her" => Some(Feminine),
            _ => None,
        };
        Some(found.map(|mut it| {
            if it.gender == Unknown
                && let Some(told) = told
            {
                it.gender = told;
            }
            it
        }))
    }

    /// Whether a person is named in what the pronoun at `at` is said to have said, so that it cannot mean them:
    /// "He said Rowe had asked him", "Rowe was a liar, he said". What is quoted may name the speaker.
    pub(super) fn is_another(&self, unit: &Unit, at: usize, entry: &Remembered) -> bool {
        let mut words = entry.source.name.rsplit(' ');
        let family = words.next().unwrap_or_default();
        if entry.source.kind != SourceKind::Person || family.chars().count() < 3 {
            return false;
        }
        let given = words.next().unwrap_or_default();
        let closes = at > 0
            && unit.kind(at - 1) != Some(Kind::Word)
            && at + 2 >= unit.end()
            && at + 1 < unit.tokens.len();
        let named = |it: usize| {
            let word = self.word(unit, it);
            let bare = word.strip_suffix("'s").or_else(|| word.strip_suffix("’s"));
            // "Rowe Industries" is a company, "Anna Rowe" somebody else than Tom Rowe.
            let whole = !(unit.kind(it + 1) == Some(Kind::Word) && unit.capital(it + 1));
            let same = it == 0 || !unit.is_first_name(it - 1) || self.word(unit, it - 1) == given;
            // "He told the board that it was safe, Rowe said": the frame around it names the speaker.
            let frames = |it: usize| matches!(unit.lower(it), "said" | "says" | "told" | "added");
            bare.unwrap_or(word) == family
                && whole
                && same
                && !frames(it + 1)
                && !(it > 0 && frames(it - 1))
        };
        (at + 1..unit.end()).any(named) || closes && (0..at).any(named)
    }

    /// "die 62-Jährige": the person of that gender who was named last.
    pub(super) fn of_age(&self, unit: &Unit, core: &Range<usize>) -> Option<Remembered> {
        let noun = core.end.checked_sub(1)?;
        let aged = ["jährige", "jähriger", "jährigen"]
            .iter()
            .any(|it| unit.lower(noun).ends_with(it));
        let gender = match unit.lower(core.start) {
            "der" | "dem" | "den" | "des" => Gender::Masculine,
            "die" => Gender::Feminine,
            _ => return None,
        };
        // Whom the text has just brought on without a name, who speaks for nobody.
        let brought_on = || {
            let last = self.history.last()?;
            let speaks = [
                "sprecher",
                "sprecherin",
                "anwalt",
                "anwältin",
                "zeuge",
                "zeugin",
                "experte",
                "expertin",
                "beamter",
                "beamtin",
                "polizist",
                "arzt",
                "ärztin",
                "richter",
                "richterin",
            ];
            let new = !last.source.named
                && last.gender == gender
                && last.source.speaks_for.is_none()
                && !last
                    .nouns
                    .iter()
                    .any(|noun| speaks.iter().any(|end| noun.ends_with(end)));
            new.then(|| last.clone())
        };
        (aged && core.len() >= 2).then(|| {
            if let Some(found) = brought_on() {
                return Some(found);
            }
            if let Some(found) = self.introduced_here(unit, core.start, gender) {
                return Some(found);
            }
            self.latest(|it| it.source.kind == SourceKind::Person && it.gender == gender)
                .map(|it| self.subject_rather(it, gender))
                .or_else(|| {
                    self.latest(|it| {
                        it.source.kind == SourceKind::Person && it.gender == Gender::Unknown
                    })
                })
                .or_else(|| self.only_person(unit, core))
                // "eine Nachbarin … die 71-Jährige": who spoke just before without a name.
                .or_else(|| {
                    let last = self.history.last()?;
                    let unnamed = !last.source.named && last.gender == gender;
                    unnamed.then(|| last.clone())
                })
        })?
    }
}

impl Memory<'_> {
    /// Whom "er" means: the man named last, or the body that is called by a masculine; a body that is only acted upon
    /// in the same sentence, "Arp warf [dem Verband] vor", comes behind him.
    fn latest_man(&self) -> Option<Remembered> {
        let fits = |it: &Remembered| matches!(it.gender, Gender::Masculine | Gender::Unknown);
        let last = self.latest(fits)?;
        let text = self.article.text().as_str();
        let body = !matches!(last.source.kind, SourceKind::Person | SourceKind::Unnamed);
        let acted = last.source.mention.filter(|it| {
            const OBLIQUE: [&str; 6] = ["dem ", "den ", "des ", "einem ", "einen ", "eines "];
            let words = text.get(it.start()..it.end()).unwrap_or_default();
            body && OBLIQUE.iter().any(|article| words.starts_with(article))
        });
        let man = acted.and_then(|body| {
            self.latest(|it| it.source.kind == SourceKind::Person && fits(it))
                .filter(|it| {
                    it.source.mention.is_some_and(|it| {
                        let between = text.get(it.end()..body.start()).unwrap_or_default();
                        it.end() <= body.start() && !between.contains(['.', '\n'])
                    })
                })
        });
        Some(man.unwrap_or(last))
    }

    /// The only man with a name in full of the sentence before, which says nothing of whoever spoke further up: "… Den
    /// Chor leitet Karl Arp. [Er]".
    fn man_just_before(&self, unit: &Unit) -> Option<Remembered> {
        let name = self
            .named_just_before(unit, Gender::Masculine)?
            .joined
            .clone();
        let start = unit.tokens.first()?.span.start();
        let block = self.article.blocks().get(unit.block)?.span.start();
        let text = self.article.text().as_str();
        let so_far = text.get(block..start)?.trim_end();
        let opens = block + super::words::last_sentence(so_far)?;
        let sentence = text.get(opens..start)?;
        let pronoun = sentence.split(|it: char| !it.is_alphabetic()).any(|it| {
            matches!(
                it,
                "er" | "Er" | "sein" | "seine" | "seinen" | "seinem" | "seiner"
            )
        });
        let last = self.latest_man();
        let here = last
            .and_then(|it| it.source.mention)
            .is_some_and(|it| it.start() >= opens);
        if pronoun || here {
            return None;
        }
        let mut found = super::person(name);
        found.gender = Gender::Masculine;
        self.complete(&mut found);
        Some(found)
    }

    /// The man without a name whom the sentence before has brought on, with nobody else in its paragraph.
    fn brought_on_before(&self, unit: &Unit) -> Option<Remembered> {
        let place = unit.tokens.first()?.span.start();
        let start = self.article.blocks().get(unit.block)?.span.start();
        let found = self.introduced_here(unit, 0, Gender::Masculine)?;
        let so_far = self.article.text().as_str().get(start..place)?.trim_end();
        // "Ein Sprecher der Räte sagte das": he has been called more than that.
        let last = self.history.last().filter(|it| {
            let rest = it.source.name.strip_prefix(found.source.name.as_str());
            !it.source.named && rest.is_some_and(|it| it.starts_with(' '))
        });
        if let Some(last) = last {
            return Some(last.clone());
        }
        let inner = so_far.get(..so_far.len().checked_sub(2)?)?;
        let opens = inner.rfind(". ").map_or(0, |it| it + 2);
        let sentence = inner.get(opens..)?;
        let noun = &found.source.name;
        let subject = ["ein", "Ein"]
            .iter()
            .any(|it| sentence.contains(&format!("{it} {noun}")));
        (subject && so_far.len() < FARTHEST).then_some(found)
    }

    /// Whom the paragraph has brought on without a name before the token, where the last person of that gender was
    /// named in another paragraph: "…, dass der umstrittene [Schreiner] den Zaun ersetzt. Der 51-Jährige".
    pub(super) fn introduced_here(
        &self,
        unit: &Unit,
        token: usize,
        gender: Gender,
    ) -> Option<Remembered> {
        let place = unit.at(token)?.span.start();
        let start = self.article.blocks().get(unit.block)?.span.start();
        let fits = |it: &Remembered| it.gender == gender || it.gender == Gender::Unknown;
        let person = self.latest(|it| it.source.kind == SourceKind::Person && fits(it));
        let here = person
            .and_then(|it| it.source.mention)
            .is_some_and(|it| it.start() >= start);
        let first = self.name_places.partition_point(|it| it.0 < start);
        // "Schreiner den Zaun" only looks like a name.
        let named = self
            .name_places
            .iter()
            .skip(first)
            .take_while(|it| it.0 < place)
            .any(|it| {
                let given = it.1.split(' ').next().unwrap_or_default();
                known::is_feminine(given).is_some()
            });
        if self.english || here || named {
            return None;
        }
        let mut from = start.max(place.saturating_sub(FARTHEST));
        let text = self.article.text().as_str();
        while !text.is_char_boundary(from) {
            from += 1;
        }
        let words: Vec<&str> = text
            .get(from..place)?
            .split(|it: char| !it.is_alphanumeric() && it != '-')
            .filter(|it| !it.is_empty())
            .collect();
        let article = |word: &str| match gender {
            Gender::Masculine => matches!(
                word.to_lowercase().as_str(),
                "der" | "ein" | "den" | "einen" | "dem" | "einem"
            ),
            _ => matches!(
                word.to_lowercase().as_str(),
                "die" | "eine" | "einer" | "der"
            ),
        };
        let mut found: Option<&str> = None;
        for (at, word) in words.iter().enumerate() {
            let lower = word.to_lowercase();
            let classes = self.lexicon.endings(&lower);
            let adjective = |it: &str| {
                it.starts_with(char::is_lowercase) && it.ends_with(['e', 'n']) && it.len() > 4
            };
            let led = at > 0
                && (article(words[at - 1])
                    || at > 1 && adjective(words[at - 1]) && article(words[at - 2]));
            let somebody = classes.hold(Class::Role) || is_trade(&lower, gender);
            let feminine = lower.ends_with("in");
            // "die Schreiner" are several.
            let single = (gender == Gender::Feminine) == feminine;
            if !word.starts_with(char::is_uppercase) || !led || !somebody || !single {
                continue;
            }
            if found.is_some_and(|it| it != *word) {
                return None;
            }
            found = Some(word);
        }
        let noun = found?;
        let mut found = remembered(noun.to_owned(), SourceKind::Unnamed, false, gender);
        found.nouns = vec![noun.to_lowercase()];
        Some(found)
    }
}

/// Whether a noun ends as that of somebody does who has a trade: "Schreiner", "Wirtin".
fn is_trade(noun: &str, gender: Gender) -> bool {
    const TRADES: [&str; 28] = [
        "angestellte",
        "arbeiter",
        "bauer",
        "besitzer",
        "fahrer",
        "fischer",
        "förster",
        "gärtner",
        "händler",
        "handwerker",
        "hirte",
        "imker",
        "jäger",
        "koch",
        "landwirt",
        "lehrer",
        "maler",
        "mann",
        "meister",
        "metzger",
        "pilot",
        "radfahrer",
        "schreiner",
        "schüler",
        "student",
        "täter",
        "tischler",
        "wirt",
    ];
    let single = match gender {
        Gender::Feminine => noun.strip_suffix("in").unwrap_or(noun),
        _ => noun,
    };
    noun == "frau" || TRADES.iter().any(|end| single.ends_with(end))
}

/// Whether a source without a name is called by a plural: "environmental groups", "residents of Orr".
pub(super) fn is_several(entry: &Remembered) -> bool {
    let head = entry
        .source
        .name
        .split(' ')
        .take_while(|it| {
            !matches!(
                *it,
                "of" | "in" | "at" | "for" | "from" | "with" | "familiar" | "close"
            )
        })
        .last()
        .unwrap_or_default();
    if is_group(head) {
        return true;
    }
    let small = head.starts_with(char::is_lowercase) || !entry.source.named;
    small && head.len() > 3 && head.ends_with('s') && !head.ends_with("ss")
}

/// Whether a source without a name is called by a noun of women, or of men: "boy", "mother".
fn called_by_sex(entry: &Remembered) -> Option<bool> {
    if entry.source.named {
        return None;
    }
    match entry.source.name.rsplit(' ').next().unwrap_or_default() {
        "boy" | "man" | "father" | "brother" | "son" | "husband" | "widower" | "uncle"
        | "grandfather" => Some(false),
        "girl" | "woman" | "mother" | "sister" | "daughter" | "wife" | "widow" | "aunt"
        | "grandmother" => Some(true),
        _ => None,
    }
}

/// Whether an English noun means several people who are one: "team".
pub(super) fn is_group(noun: &str) -> bool {
    matches!(
        noun,
        "team"
            | "family"
            | "couple"
            | "crew"
            | "staff"
            | "band"
            | "duo"
            | "pair"
            | "jury"
            | "squad"
    )
}
