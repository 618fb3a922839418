//! German descriptions that take up the only person who was named not long before: "die 44-jährige Juristin",
//! "der Aargauer", "die Unternehmerin aus Andernach".

use std::ops::Range;

use super::super::known;
use super::super::lexicon::Class;
use super::super::statement::SourceKind;
use super::super::unit::{Kind, Unit};
use super::general_nouns::{is_general, is_state_of_life};
use super::words::last_sentence;
use super::{FullName, Gender, Memory, Remembered, person};

/// How many bytes of a paragraph before a description are looked through for family names.
const REACH: usize = 2000;

/// How many names before a description are looked at, so that reading stays linear.
const FARTHEST: usize = 40;

impl Memory<'_> {
    /// Who is meant by a description with an article, where exactly one person of that gender has a name in
    /// full in the paragraph so far or, where nobody has, in the one before.
    pub(super) fn only_person(&self, unit: &Unit, core: &Range<usize>) -> Option<Remembered> {
        let gender = match unit.lower(core.start) {
            _ if self.english => return None,
            // "nach Ansicht der Mediziner" are several, "mit der" is no man.
            "der"
                if core.start > 0
                    && (unit.capital(core.start - 1) && core.start > 1
                        || unit.is(core.start - 1, Class::Preposition)) =>
            {
                return None;
            }
            "der" => Gender::Masculine,
            "die" => Gender::Feminine,
            _ => return None,
        };
        let noun = self.describing(unit, core, gender)?;
        let accused = ["angeklagte", "beschuldigte", "jubilar"]
            .iter()
            .any(|it| noun.starts_with(it));
        let full = if accused {
            self.only_layman(unit, core.start, gender)
        } else {
            self.only_named(unit, core.start, gender)
                .or_else(|| self.named_just_before(unit, gender))
        };
        // "Eine Schaffnerin sah den Dieb. …, sagt die Frau": whoever was brought on without a name.
        if full.is_none() && core.len() == 2 && matches!(noun.as_str(), "frau" | "mann") {
            return self.introduced_here(unit, core.start, gender);
        }
        let full = full?;
        let mut found = person(full.joined.clone());
        found.gender = gender;
        found.nouns.push(noun);
        self.complete(&mut found);
        Some(found)
    }

    /// The noun of a description that fits anybody: a general one, where somebody comes from, an age.
    fn describing(&self, unit: &Unit, core: &Range<usize>, gender: Gender) -> Option<String> {
        let feminine = gender == Gender::Feminine;
        let mut at = core.start + 1;
        // "die 44-jährige Juristin", "der 58 Jahre alte Jurist"
        while at < core.end
            && (unit.lower(at).ends_with("-jährige") && !unit.capital(at)
                || unit.kind(at) == Some(Kind::Number)
                || unit.lower(at) == "jahre"
                || unit.lower(at) == "alte")
        {
            at += 1;
        }
        if at >= core.end
            || !unit.capital(at)
            || self.is_body(unit, at)
            || self.is_company(unit, at)
        {
            return None;
        }
        let noun = unit.lower(at);
        // "die Unternehmerin aus Andernach"
        let home = unit.lower(at + 1) == "aus" && unit.capital(at + 2) && at + 3 == core.end;
        // "die Mutter von drei Kindern"
        let parent = ["mutter", "vater"].iter().any(|it| noun.ends_with(it))
            && unit.lower(at + 1) == "von"
            && matches!(unit.lower(core.end - 1), "kindern" | "töchtern" | "söhnen");
        if at + 1 != core.end && !home && !parent {
            return None;
        }
        let aged = noun.ends_with("-jährige");
        let fits = if feminine {
            noun.ends_with("in") || noun.ends_with("mutter") || aged
        } else {
            !noun.ends_with("in")
        };
        // "der Aargauer", "die Aargauerin": nothing is known about the word but its ending.
        let place = at == core.start + 1
            && unit
                .at(at)
                .is_some_and(|it| it.entry.is_none() && it.feminine.is_none())
            && !unit.ends_in(at, Class::Role)
            && !unit.ends_in(at, Class::UnnamedNoun)
            && if feminine {
                noun.ends_with("erin")
            } else {
                noun.ends_with("er")
            }
            && noun.len() > 5
            && self.family(self.word(unit, at)).next().is_none();
        (fits && (is_general(noun) || is_state_of_life(noun) || aged || place || parent))
            .then(|| noun.to_owned())
    }

    /// The only person of a gender with a name in full before the token whom nothing gives an office: the accused
    /// is not the lawyer who was named.
    fn only_layman(&self, unit: &Unit, token: usize, gender: Gender) -> Option<&FullName<'_>> {
        let place = unit.at(token)?.span.start();
        let before = self.name_places.partition_point(|it| it.0 < place);
        let first = before.saturating_sub(FARTHEST);
        let mut only: Option<&FullName<'_>> = None;
        for (_, joined) in self.name_places.get(first..before)? {
            let name = self.name(joined)?;
            let layman = name.nouns.iter().all(|it| is_general(it));
            if !layman || Self::is_woman(name) != Some(gender == Gender::Feminine) {
                continue;
            }
            if only.is_some_and(|it| it.joined != name.joined) {
                return None;
            }
            only = Some(name);
        }
        only
    }

    /// Whether a name is a woman's by the role or the first name; nothing where neither tells.
    fn is_woman(name: &FullName<'_>) -> Option<bool> {
        let first = name.words.first();
        name.feminine
            .or_else(|| first.and_then(|it| known::is_feminine(it)))
    }

    /// The only person of a gender with a name in full in the paragraph before the token or, where it names
    /// none, in the paragraph before it.
    fn only_named(&self, unit: &Unit, token: usize, gender: Gender) -> Option<&FullName<'_>> {
        let place = unit.at(token)?.span.start();
        let blocks = self.article.blocks();
        let near = [Some(unit.block), unit.block.checked_sub(1)];
        let before = self.name_places.partition_point(|it| it.0 < place);
        for block in near.into_iter().flatten() {
            let span = blocks.get(block)?.span;
            let first = self.name_places.partition_point(|it| it.0 < span.start());
            let close = self.name_places.partition_point(|it| it.0 < span.end());
            let close = close.min(before);
            let first = first.max(close.saturating_sub(FARTHEST)).min(close);
            let named = self.name_places.get(first..close)?;
            let mut only: Option<&FullName<'_>> = None;
            for (_, joined) in named {
                let name = self.name(joined)?;
                let Some(feminine) = Self::is_woman(name) else {
                    continue;
                };
                if feminine != (gender == Gender::Feminine) {
                    continue;
                }
                if only.is_some_and(|it| it.joined != name.joined) {
                    return None;
                }
                only = Some(name);
            }
            if only.is_some() {
                return only;
            }
        }
        None
    }

    /// Of two of one gender whom the sentence before has named, its subject rather than whoever was named last: "Die
    /// Schwimmerin Ina Orth schlug die Ungarin Réka Bán. … die 19-Jährige".
    pub(super) fn subject_rather(&self, last: Remembered, gender: Gender) -> Remembered {
        let opening = || {
            let place = last.source.mention?.start();
            let text = self.article.text().as_str().get(..place)?;
            let start = [". ", "! ", "? ", "“ ", "\n"]
                .iter()
                .filter_map(|end| text.rfind(end).map(|it| it + end.len()))
                .max()
                .unwrap_or(0);
            // The name may stand behind its role: "Turnerin Ina Orth".
            self.history.iter().rev().take(6).find(|it| {
                it.source.kind == SourceKind::Person
                    && it.source.name != last.source.name
                    && (it.gender == gender || it.gender == Gender::Unknown)
                    && it.source.mention.is_some_and(|mention| {
                        mention.start() >= start
                            && mention.start() < place
                            && text
                                .get(start..mention.start())
                                .is_some_and(|before| before.split_whitespace().count() < 3)
                    })
            })
        };
        opening().cloned().unwrap_or(last)
    }

    /// The only person of a gender whom the sentence before gives a name in full, in the same paragraph.
    pub(super) fn named_just_before(&self, unit: &Unit, gender: Gender) -> Option<&FullName<'_>> {
        let start = unit.tokens.first()?.span.start();
        let paragraph = self.article.blocks().get(unit.block)?.span.start();
        let so_far = self
            .article
            .text()
            .as_str()
            .get(paragraph..start)?
            .trim_end();
        let opens = paragraph + last_sentence(so_far)?;
        let first = self.name_places.partition_point(|it| it.0 < opens);
        let close = self.name_places.partition_point(|it| it.0 < start);
        let mut only: Option<&FullName<'_>> = None;
        for (_, joined) in self.name_places.get(first..close.max(first))? {
            let name = self.name(joined)?;
            // "Ausweisung von Personal" only looks like a name.
            let given = name.words.first().and_then(|it| known::is_feminine(it));
            let person = given.is_some() || !name.nouns.is_empty();
            if !person || Self::is_woman(name).is_some_and(|it| it != (gender == Gender::Feminine))
            {
                continue;
            }
            if only.is_some_and(|it| it.joined != name.joined) {
                return None;
            }
            only = Some(name);
        }
        only
    }

    /// "der Jurist" where the paragraph so far speaks of one person alone by a family name, "Kesslers Buch", and of
    /// nobody who was named last before.
    pub(super) fn only_spoken_of(
        &self,
        unit: &Unit,
        core: &Range<usize>,
        noun: &str,
    ) -> Option<Remembered> {
        let gender = match unit.lower(core.start) {
            "der" => Gender::Masculine,
            // "die Forscher" are several.
            "die" if noun.ends_with("in") => Gender::Feminine,
            _ => return None,
        };
        if self.english || core.len() != 2 || !is_general(noun) {
            return None;
        }
        let place = unit.at(core.start)?.span.start();
        let paragraph = self.article.blocks().get(unit.block)?.span;
        // Whoever was named last in this paragraph is meant rather than another in it.
        let last = self.history.last()?;
        let here = last
            .source
            .mention
            .is_some_and(|it| it.start() >= paragraph.start());
        if here || last.source.kind != SourceKind::Person {
            return None;
        }
        let mut from = paragraph.start().max(place.saturating_sub(REACH));
        let text = self.article.text().as_str();
        while !text.is_char_boundary(from) {
            from += 1;
        }
        let so_far = text.get(from..place)?;
        let mut only: Option<&FullName<'_>> = None;
        for word in so_far.split(|letter: char| !letter.is_alphabetic() && letter != '-') {
            let bare = word.strip_suffix('s').unwrap_or(word);
            // "Kesslers Buch" only looks like a name in full.
            let mut named = self
                .family(word)
                .chain(self.family(bare))
                .filter(|it| Self::is_woman(it).is_some());
            let Some(name) = named.next() else { continue };
            if named.any(|it| it.joined != name.joined)
                || only.is_some_and(|it| it.joined != name.joined)
            {
                return None;
            }
            only = Some(name);
        }
        let name = only.filter(|it| Self::is_woman(it) == Some(gender == Gender::Feminine))?;
        let mut found = person(name.joined.clone());
        found.gender = gender;
        found.nouns.push(noun.to_owned());
        self.complete(&mut found);
        Some(found)
    }
}
