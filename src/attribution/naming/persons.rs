//! Persons: names in full and in part, roles, whom they speak for.

use std::ops::Range;

use super::super::known;
use super::super::lexicon::{Class, Classes};
use super::super::phrases;
use super::super::statement::SourceKind;
use super::super::unit::{Kind, Unit};
use super::offices::ministry_name;
use super::{FullName, Gender, Memory, RANKS, Remembered, person, remembered};

impl Memory<'_> {
    /// A person with a name, by role or by a name known already.
    pub(super) fn person(
        &mut self,
        unit: &Unit,
        core: &Range<usize>,
        whole: &Range<usize>,
    ) -> Option<Remembered> {
        if let Some(first) = self.first_of_two(unit, core) {
            return Some(first);
        }
        if let Some((range, known)) = self.known_in(unit, core.clone())
            && known.kind == SourceKind::Person
            && !self.is_name(unit, range.end)
            && (range.start == core.start || !self.is_name(unit, range.start - 1))
            && self.is_head(unit, core, &range)
        {
            let mut found = person(known.name.clone());
            found.source.speaks_for = known.speaks_for.clone();
            found.gender = self.role_gender(unit, core);
            found.nouns = self.nouns(unit, core);
            return Some(found);
        }
        // "Lima said" after "Hector Lima": a family name that is a capital as well.
        if self.english
            && core.len() == 1
            && known::country(self.word(unit, core.start)).is_some()
            && let Some(found) = self.latest(|it| {
                it.source.kind == SourceKind::Person
                    && it.source.named
                    && it.source.name.rsplit(' ').next() == Some(self.word(unit, core.start))
                    && it.source.name.contains(' ')
            })
        {
            return Some(found);
        }
        // "told Rolling Stone": a well-known outlet is nobody, whatever its name looks like.
        if self.english
            && let Some((range, known)) = self.known_in(unit, core.clone())
            && matches!(known.kind, SourceKind::Medium | SourceKind::Agency)
            && range.end == core.end
            && range.start <= core.start + usize::from(unit.is(core.start, Class::Determiner))
        {
            return None;
        }
        // "der Rettungsdienst Magen David Adom" is no David.
        if let Some((range, known)) = self.known_in(unit, core.clone())
            && known.kind != SourceKind::Person
            && range.len() > 2
            && !self.english
        {
            return None;
        }
        let behalf = self.on_behalf(unit, core);
        let roles: Vec<usize> = (core.start..behalf.unwrap_or(core.end))
            .filter(|it| {
                // "Bundesrat Guy Parmelin" is a member of it.
                let member = !self.english
                    && matches!(unit.lower(*it), "bundesrat" | "nationalrat" | "ständerat")
                    && *it + 3 == core.end;
                member
                    || self.is_role(unit, *it)
                    || unit.is(*it, Class::UnnamedNoun) && !self.is_body(unit, *it)
            })
            .filter(|it| !self.english || unit.kind(it + 1) != Some(Kind::Other))
            .collect();
        let name = roles
            .iter()
            .rev()
            .map(|role| {
                // "Amtsleiterin Dr. Renate Pohl": the full stop of a title.
                let title = matches!(
                    unit.lower(*role),
                    "dr" | "prof"
                        | "gen"
                        | "sen"
                        | "rep"
                        | "gov"
                        | "lt"
                        | "col"
                        | "capt"
                        | "sgt"
                        | "mr"
                        | "mrs"
                        | "ms"
                        | "rev"
                );
                let stop = title && unit.kind(role + 1) == Some(Kind::Stop);
                self.name_at(unit, role + 1 + usize::from(stop), core.end)
            })
            // "minister Karl Rowe's spokeswoman" is somebody else.
            .filter(|it| !self.english || !owns(unit, it, core))
            // "einige Anhänger Jan Rohdes" are several, and his.
            .filter(|it| {
                let last = it.end.saturating_sub(1);
                self.english
                    || !several_open(unit, core)
                    || !(it.len() > 1 && unit.lower(last).ends_with('s'))
            })
            .filter(|it| !self.is_of_person(unit, it, core))
            // "the neurologist Jane Rowe of Orr General Hospital": the body is nobody's name.
            .find(|it| it.len() > 1 || it.len() == 1 && !self.is_body(unit, it.start))
            .or_else(|| {
                // "Müller", "Hans Müller": a bare name, known in full from elsewhere or of two words.
                let mut range = self.name_at(unit, core.start, core.end);
                // "Labour's Gwen Pryce" is no name as a whole.
                let owned = |it: usize| {
                    let word = unit.lower(it);
                    word.ends_with("'s") || word.ends_with("’s")
                };
                // "Orr Bank's Ida Kern" neither.
                let mut owners = range.clone().take(range.len().saturating_sub(2));
                if self.english && range.len() > 2 && owners.any(owned) {
                    range.end = range.start;
                }
                let text = self.text(unit, range.clone());
                // "Terry admits he lied" after "Terry Blount"
                let first_name = || self.english && self.first_called(&text).is_some();
                let known_name = self.name(&text).is_some()
                    || range.len() == 1 && first_name()
                    || range.len() == 1
                        && self
                            .family(&text)
                            .any(|it| it.words.last() == Some(&&*text));
                let other = self.english && owns(unit, &range, core);
                // "Orr Steel", which "its" takes up
                let body = self.english && range.len() > 1 && self.is_body_name(&text);
                (!other && (range.end == core.end || unit.kind(range.end) == Some(Kind::Open)))
                    .then_some(range)
                    .filter(|it| {
                        !it.is_empty()
                            && known_name
                            && !self.is_body(unit, it.start)
                            && !body
                            && known::country(&text).is_none()
                    })
            });
        // "Chair of the bench Audrey Fenn"
        let closing = || {
            let start = core.end.checked_sub(2).filter(|it| *it > core.start + 1)?;
            let name = self.name_at(unit, start, core.end);
            // "Minister of Trade Anna Moll": behind a role the capitals before the first name are its field.
            let field = roles
                .iter()
                .any(|it| unit.lower(it + 1) == "of" && it + 2 < start && it + 7 > start)
                && unit.kind(start - 1) == Some(Kind::Word)
                && !unit.is_first_name(start - 1)
                && !unit.is(start + 1, Class::Role)
                && !self.is_body(unit, start + 1)
                && !self.is_company(unit, start + 1);
            (self.english
                && !roles.is_empty()
                && name.len() == 2
                && name.end == core.end
                && unit.is_first_name(start)
                && (!unit.capital(start - 1) || field)
                && unit.kind(start - 1) == Some(Kind::Word)
                && !unit.is(start - 1, Class::Preposition)
                && !unit.is(start - 1, Class::Coordinator))
            .then_some(name)
        };
        let name = name
            .or_else(closing)
            .or_else(|| self.owned(unit, core))
            .or_else(|| self.of_body(unit, core))
            .or_else(|| self.behind_deed(unit, core))
            .or_else(|| self.described_family(unit, core))
            .or_else(|| {
                self.behind_noun(unit, core)
                    .filter(|it| behalf.is_none_or(|at| it.start < at))
            });
        let mut name = name?;
        // The plural of roles names several people; a country behind a role is no name.
        if name.len() == 1 && known::country(self.word(unit, name.start)).is_some() {
            return None;
        }
        // "Georgi Sinowjews": a genitive ending is not part of the name.
        if name.len() > 6 {
            name.end = name.start + 6;
        }
        let text = self.text(unit, name);
        let mut found = person(self.full_name(&text));
        found.gender = self.role_gender(unit, core);
        found.nouns = self.nouns(unit, core);
        self.complete(&mut found);
        if found.source.speaks_for.is_none() {
            // "Minister of Trade Anna Moll" speaks for nobody of her own name.
            found.source.speaks_for = self
                .body_behind(unit, whole, 0)
                .filter(|it| !it.ends_with(found.source.name.as_str()));
        }
        Some(found)
    }

    /// Whether the name behind an article and a noun tells whose somebody is: "die Anwältin [Martens]" of an article
    /// about Ilva Marten. "Des Ministers Martens" is him, however it is spelt.
    fn is_of_person(&self, unit: &Unit, name: &Range<usize>, core: &Range<usize>) -> bool {
        let determined = unit.is(core.start, Class::Determiner)
            && !matches!(unit.lower(core.start), "des" | "dieses" | "eines");
        if self.english || !determined || name.is_empty() || name.end != core.end {
            return false;
        }
        let last = self.word(unit, name.end - 1);
        let owner = last
            .strip_suffix('s')
            .filter(|_| self.family(last).next().is_none())
            .is_some_and(|it| self.family(it).next().is_some());
        owner && !(name.len() > 1 && unit.is_first_name(name.start))
    }

    /// Whether a noun phrase names a person: by a first name or a family name that the article gives in full.
    pub(in crate::attribution) fn names_person(&self, unit: &Unit, words: &Range<usize>) -> bool {
        words
            .clone()
            .any(|it| unit.is_first_name(it) || unit.capital(it) && self.is_family_name(unit, it))
            && !words.clone().any(|it| unit.kind(it) == Some(Kind::Other))
    }

    /// Whether the word says what somebody is who speaks: a role, people, a body, a text.
    pub(in crate::attribution) fn is_noun_of_speakers(&self, unit: &Unit, index: usize) -> bool {
        self.is_role(unit, index)
            || self.is_body(unit, index)
            || unit.is(index, Class::UnnamedNoun)
            || unit.is(index, Class::ReportNoun)
            || unit.is(index, Class::ReportText)
    }

    /// Adds what the article and the list of known names tell about a person.
    pub(super) fn complete(&self, found: &mut Remembered) {
        if let Some(full) = self.name(&found.source.name) {
            if found.gender == Gender::Unknown
                && let Some(feminine) = full.feminine
            {
                found.gender = if feminine {
                    Gender::Feminine
                } else {
                    Gender::Masculine
                };
            }
            found.nouns.extend(full.nouns.iter().cloned());
        }
        if let Some(known) = known::source(&found.source.name) {
            found.source.name.clone_from(&known.name);
            found.source.speaks_for.clone_from(&known.speaks_for);
        }
    }

    /// The name in "Jens Roth vom Institut für Meereskunde", of a first name that is known or of one that
    /// the article gives in full.
    fn of_body(&self, unit: &Unit, core: &Range<usize>) -> Option<Range<usize>> {
        let name = self.name_at(unit, core.start, core.end);
        let belongs = matches!(
            unit.lower(name.end),
            "vom" | "von" | "aus" | "beim" | "bei" | "of" | "at" | "from"
        );
        let given = unit.is_first_name(name.start);
        // "Festus Okoye of the union", whom the article calls Okoye
        let called = name.len() == 2
            && unit.lower(name.end) == "of"
            && !self.is_body_noun(unit.lower(name.end - 1))
            && self.goes_by(self.word(unit, name.end - 1));
        let given = given || self.english && called;
        let person = given || self.name(&self.text(unit, name.clone())).is_some() && !self.english;
        (belongs && name.len() > 1 && name.len() < 5 && name.end < core.end && person)
            .then_some(name)
    }

    /// The name in "die Kritik von Petra Wolf": who has done or said something.
    fn behind_deed(&self, unit: &Unit, core: &Range<usize>) -> Option<Range<usize>> {
        const DEED: Classes = Classes::of(&[
            Class::DeedNoun,
            Class::ClauseNoun,
            Class::ReportNoun,
            Class::ThingNoun,
        ]);
        let noun = core
            .clone()
            .find(|it| unit.capital(*it) && !unit.is(*it, Class::Determiner))?;
        let deed = unit.at(noun).is_some_and(|it| it.classes.meet(DEED))
            || phrases::names_thing(unit, noun);
        let first = noun + 2;
        if self.english || !deed || unit.lower(noun + 1) != "von" || !unit.is_first_name(first) {
            return None;
        }
        let name = self.name_at(unit, first, core.end);
        (name.len() > 1 && name.end == core.end).then_some(name)
    }

    /// The family name in "der 84-jährige Wulff", "die in Nordau geborene Pohl" of an article that gives it in full.
    fn described_family(&self, unit: &Unit, core: &Range<usize>) -> Option<Range<usize>> {
        let last = core.end.checked_sub(1).filter(|it| *it > core.start + 1)?;
        let article = matches!(
            unit.lower(core.start),
            "der" | "die" | "dem" | "den" | "des"
        );
        let adjective = unit.kind(last - 1) == Some(Kind::Word)
            && !unit.capital(last - 1)
            && unit.lower(last - 1).ends_with(['e', 'n'])
            && !unit.is(last - 1, Class::Preposition)
            && !unit.is(last - 1, Class::Determiner)
            && !unit.is(last - 1, Class::Coordinator);
        (!self.english
            && article
            && adjective
            && unit.capital(last)
            && self.is_family_name(unit, last)
            && !self.is_body(unit, last)
            && !self.is_role(unit, last)
            && self.country_at(unit, last).is_none())
        .then_some(last..core.end)
    }

    /// The name in "Deichgraf Jörn Wittig", "der frühere Turnwart Eckhard Pohl": whatever somebody is
    /// called stands before a well-known first name.
    fn behind_noun(&self, unit: &Unit, core: &Range<usize>) -> Option<Range<usize>> {
        if self.english {
            return None;
        }
        let last = core.end.saturating_sub(1);
        if several_open(unit, core) && unit.lower(last).ends_with('s') {
            return None;
        }
        // "die 81-jährige Petra Wolf", "der parteilose Jan Kreis"
        let adjective = |it: usize| {
            unit.kind(it) == Some(Kind::Word)
                && (unit.lower(it).ends_with('e')
                    || unit.lower(it).ends_with("jährigen")
                    // "des erkrankten Jan Kreis"
                    || unit.lower(it).ends_with("en")
                        && matches!(unit.lower(core.start), "dem" | "des" | "den"))
                && !unit.is(it, Class::Preposition)
        };
        let first = (core.start + 1..core.end).find(|it| {
            unit.capital(*it)
                && unit.is_first_name(*it)
                && (unit.capital(it - 1) || adjective(it - 1))
                && !unit.is(it - 1, Class::Determiner)
        })?;
        let given = unit.is_first_name(first - 1);
        let name = self.name_at(unit, first, core.end);
        let closes = name.end == core.end
            || unit.kind(name.end) == Some(Kind::Open)
            || unit.is(name.end, Class::Preposition);
        (!given && name.len() > 1 && closes && !self.is_body(unit, first - 1)).then_some(name)
    }

    /// "Die Bilder zeigte Oberst Jan Kreis. „…“, sagt der Chef des Dienstes": who leads what is the only
    /// person of the paragraph so far that no other office is known of.
    pub(super) fn described(
        &self,
        unit: &Unit,
        core: &Range<usize>,
        role: usize,
    ) -> Option<Remembered> {
        let leads = [
            "chef",
            "leiter",
            "direktor",
            "chefin",
            "leiterin",
            "direktorin",
        ];
        let feminine = unit.lower(role).ends_with("in");
        let article = if feminine { "die" } else { "der" };
        let fits = !self.english
            && role == core.start + 1
            && unit.lower(core.start) == article
            && leads.iter().any(|it| unit.lower(role).ends_with(it))
            && matches!(unit.lower(role + 1), "des" | "der");
        if !fits {
            return None;
        }
        let start = self.article.blocks().get(unit.block)?.span.start();
        let mut persons = self.history.iter().rev().filter(|it| {
            it.source.kind == SourceKind::Person
                && it.source.mention.is_some_and(|it| it.start() >= start)
        });
        let person = persons.next()?;
        let alone = persons.all(|it| it.source.name == person.source.name);
        let free = person
            .nouns
            .iter()
            .all(|noun| RANKS.contains(&noun.as_str()) || matches!(noun.as_str(), "herr" | "frau"));
        let wrong = if feminine {
            Gender::Masculine
        } else {
            Gender::Feminine
        };
        (alone && free && person.gender != wrong).then(|| {
            let mut found = person.clone();
            found.nouns.push(unit.lower(role).to_owned());
            found
        })
    }

    /// Whether a known name is whom English words mean rather than what describes them: not in
    /// "Morel administration", "Morel's adviser Jane Rowe".
    pub(super) fn is_head(&self, unit: &Unit, core: &Range<usize>, name: &Range<usize>) -> bool {
        let next = name.end;
        !self.english
            || next >= core.end
            || !matches!(unit.kind(next), Some(Kind::Word | Kind::Other))
            || unit.is(next, Class::Preposition)
            || unit.is(next, Class::Coordinator)
            || unit.capital(next) && !self.is_role(unit, next)
    }

    /// The full form of a name of which a part is given.
    pub(super) fn full_name(&self, text: &str) -> String {
        if let Some(known) = known::source(text) {
            return known.name.clone();
        }
        let bare = text
            .strip_suffix("'s")
            .or_else(|| text.strip_suffix("’s"))
            .unwrap_or(text);
        if let Some((first, last)) = bare.split_once(' ') {
            // "Mackie Orr said" after "Ann Mackie Orr": a family name of two words.
            let full = (self.english && known::is_feminine(first).is_none())
                .then(|| {
                    self.family(last).find(|name| {
                        let given = name.words.first().copied().unwrap_or_default();
                        known::is_feminine(given).is_some()
                            && name
                                .joined
                                .strip_prefix(given)
                                .is_some_and(|rest| rest.trim_start() == bare)
                    })
                })
                .flatten();
            return full.map_or_else(|| bare.to_owned(), |it| it.joined.clone());
        }
        // Whoever spoke last with this name is meant before whoever is only mentioned.
        if self.english
            && let Some(one) = self.first_called(bare)
        {
            return one;
        }
        let meant: Vec<&FullName> = self.family(bare).collect();
        let spoken = |it: &&Remembered| {
            it.source.kind == SourceKind::Person
                && meant.iter().any(|name| name.joined == it.source.name)
        };
        if !meant.is_empty()
            && let Some(spoken) = self.history.iter().rev().find(spoken)
        {
            return spoken.source.name.clone();
        }
        for text in [Some(bare), bare.strip_suffix('s')].into_iter().flatten() {
            if let Some(full) = self.family(text).next() {
                return full.joined.clone();
            }
        }
        bare.to_owned()
    }

    /// The only name in full of the article that begins with a first name: "Terry admits it" after "Terry Blount".
    fn first_called(&self, first: &str) -> Option<String> {
        let places = self.by_word.get(first)?;
        let mut names = places.iter().filter_map(|it| self.names.get(*it));
        let one = names.next()?;
        let alone = one.words.len() == 2
            && one.words.first() == Some(&first)
            && names.all(|it| it.joined == one.joined);
        let spoke = || {
            self.history
                .iter()
                .any(|it| it.source.kind == SourceKind::Person && it.source.name == one.joined)
        };
        (alone && (known::is_feminine(first).is_some() || spoke())).then(|| one.joined.clone())
    }

    pub(super) fn role_gender(&self, unit: &Unit, core: &Range<usize>) -> Gender {
        if self.english {
            return if core.clone().any(|it| {
                unit.lower(it).ends_with("woman") || matches!(unit.lower(it), "mrs" | "ms")
            }) {
                Gender::Feminine
            } else if core.clone().any(|it| {
                unit.lower(it).ends_with("man") && self.is_role(unit, it) || unit.lower(it) == "mr"
            }) {
                Gender::Masculine
            } else {
                Gender::Unknown
            };
        }
        match core.clone().find(|it| self.is_role(unit, *it)) {
            Some(role) if unit.lower(role).ends_with("in") => Gender::Feminine,
            Some(role) if matches!(unit.lower(role), "frau") => Gender::Feminine,
            Some(_) if matches!(unit.lower(core.start), "die" | "eine") => Gender::Feminine,
            Some(_) => Gender::Masculine,
            None => Gender::Unknown,
        }
    }

    /// "sein Büro", "sein Haus": the office of the person named last.
    pub(super) fn office_of_person(&self) -> Option<Remembered> {
        let person = self.latest(|it| it.source.kind == SourceKind::Person)?;
        // Ministers of foreign affairs and defence meet those of other countries in one story.
        let home = |noun: &String| {
            let office = noun.strip_suffix("in").unwrap_or(noun);
            office.strip_suffix("minister").is_some_and(|field| {
                !["", "außen", "verteidigungs", "premier", "erster"].contains(&field)
            })
        };
        self.office_of(&person, true).or_else(|| {
            (!self.english && person.nouns.iter().any(home))
                .then(|| self.office_of(&person, false))
                .flatten()
        })
    }

    /// "Morels Büro": the office of the person in the genitive.
    pub(super) fn office_of_named(&self, unit: &Unit, core: &Range<usize>) -> Option<Remembered> {
        let office = core.end.checked_sub(1).filter(|it| *it > core.start)?;
        if !matches!(unit.lower(office), "büro" | "haus" | "ministerium") {
            return None;
        }
        let genitive = self.word(unit, office - 1);
        let name = self.full_name(genitive);
        let full = self.name(&name)?;
        let mut person = person(name);
        if let Some(known) = known::source(&person.source.name) {
            person.source.speaks_for.clone_from(&known.speaks_for);
        }
        person.nouns.clone_from(&full.nouns);
        self.office_of(&person, unit.lower(office) != "ministerium")
    }

    /// The office of a person; `abroad` says that it is named with a country or not at all.
    fn office_of(&self, person: &Remembered, abroad: bool) -> Option<Remembered> {
        let country = person
            .source
            .speaks_for
            .as_deref()
            .and_then(known::country)
            .map(|it| it.name.as_str())
            .or_else(|| self.name(&person.source.name)?.country)
            .or(self.country);
        if abroad && country.is_none() {
            return None;
        }
        let office = person.nouns.iter().find_map(|noun| {
            // The head of a government is no head of state.
            let state = noun.ends_with("präsident") || noun.ends_with("präsidentin");
            if state && !noun.contains("minister") || noun.ends_with("staatschef") {
                Some("Präsidialamt".to_owned())
            } else {
                let start = noun
                    .strip_suffix("in")
                    .unwrap_or(noun)
                    .strip_suffix("minister")?;
                let field = start.rsplit('-').next()?;
                let mut letters = field.chars();
                let first = letters.next()?;
                Some(format!(
                    "{}{}ministerium",
                    first.to_uppercase(),
                    letters.as_str()
                ))
            }
        })?;
        let mut found = remembered(
            country.map_or_else(|| office.clone(), |it| ministry_name(&office, it)),
            SourceKind::Government,
            true,
            Gender::Neuter,
        );
        found.nouns = vec![office.to_lowercase(), "büro".to_owned(), "haus".to_owned()];
        Some(found)
    }
}

/// Whether a German noun phrase opens with a word that tells of several.
fn several_open(unit: &Unit, core: &Range<usize>) -> bool {
    matches!(
        unit.lower(core.start),
        "einige" | "viele" | "mehrere" | "zahlreiche" | "manche" | "andere"
    )
}

/// Whether somebody or something of the one named follows: "Karl Rowe's [spokeswoman]".
fn owns(unit: &Unit, name: &Range<usize>, core: &Range<usize>) -> bool {
    let Some(last) = name.end.checked_sub(1).filter(|it| *it >= name.start) else {
        return false;
    };
    ["'s", "’s"]
        .iter()
        .any(|end| unit.lower(last).ends_with(end))
        && name.end < core.end
        && unit.kind(name.end) == Some(Kind::Word)
        && !unit.capital(name.end)
}
