//! English descriptions whose holder the article names elsewhere, before or behind: "says incident controller" over
//! "Incident controller Ann Moll said", "the former finance chief" before "Carl Orr, the former finance chief".

use std::ops::Range;

use memchr::memmem;

use super::super::known;
use super::super::lexicon::Class;
use super::super::statement::{Chained, SourceKind};
use super::super::unit::{Kind, Unit};
use super::genders::is_epicene;
use super::{Memory, Remembered, person};
use crate::text::BlockKind;

/// The longest article that is searched, in bytes, and the most names that are looked at, so that reading stays linear.
const LONGEST: usize = 20_000;
const NAMES: usize = 60;

/// Nouns that fit too many to mean the one who is named.
const ANYBODY: [&str; 36] = [
    "spokesman",
    "spokeswoman",
    "spokesperson",
    "official",
    "source",
    "man",
    "woman",
    "person",
    "boy",
    "girl",
    "teenager",
    "victim",
    "resident",
    "witness",
    "minister",
    "officer",
    "member",
    "leader",
    "expert",
    "analyst",
    "critic",
    "report",
    "study",
    "survey",
    "statement",
    "review",
    "driver",
    "worker",
    "employee",
    "insider",
    "diplomat",
    "president",
    "secretary",
    "police",
    "neighbour",
    "neighbor",
];

impl Memory<'_> {
    /// The only person whom the article gives with the words of a description anywhere.
    pub(super) fn named_elsewhere(&self, unit: &Unit, core: &Range<usize>) -> Option<Remembered> {
        if !self.english || self.article.text().len() > LONGEST || core.is_empty() {
            return None;
        }
        let title = self
            .article
            .blocks()
            .get(unit.block)
            .is_some_and(|it| it.kind != BlockKind::Paragraph);
        let definite = matches!(
            unit.lower(core.start),
            "the" | "his" | "her" | "their" | "its"
        );
        let close = core
            .clone()
            .find(|it| *it > core.start && unit.is(*it, Class::Preposition))
            .unwrap_or(core.end);
        // "the union's boss" is described by what stands behind the owner.
        let owner = (core.start..close).rfind(|it| {
            unit.kind(*it) == Some(Kind::Other)
                || ["'s", "’s"]
                    .iter()
                    .any(|end| unit.lower(*it).ends_with(end))
        });
        let first = owner.map_or_else(
            || core.start + usize::from(unit.is(core.start, Class::Determiner)),
            |it| it + 1,
        );
        let words: Vec<&str> = (first..close).map(|it| unit.lower(it)).collect();
        let head = *words.last()?;
        let small = (first..close)
            .all(|it| unit.kind(it) == Some(Kind::Word) && (!unit.capital(it) || it == 0));
        let single = !head.ends_with('s') || head.ends_with("ss");
        let usable = (title || definite || owner.is_some())
            && small
            && single
            && words.len() <= 4
            && !unit.is(close - 1, Class::ReportNoun)
            && !self.is_body(unit, close - 1)
            && (words.len() > 1 || !ANYBODY.contains(&head))
            && !head.starts_with("spokes");
        if !usable {
            return None;
        }
        let phrase = words.join(" ").replace("ex-", "former ");
        let bare = phrase.strip_prefix("former ").map(str::to_owned);
        let owned =
            owner.is_some() || matches!(unit.lower(core.start), "his" | "her" | "their" | "its");
        let found = self
            .called_so(&phrase, owned)
            .or_else(|| self.called_so(&bare?, owned))?;
        let mut found = person(found);
        found.nouns = vec![head.to_owned()];
        self.complete(&mut found);
        (found.source.kind == SourceKind::Person).then_some(found)
    }

    /// The only person whose age the article gives as that: "the 31-year-old" after "Ann Moll, 31,".
    pub(super) fn aged_so(&self, unit: &Unit, core: &Range<usize>) -> Option<Remembered> {
        let text = self.article.text().as_str();
        let age = core
            .clone()
            .find_map(|it| unit.lower(it).strip_suffix("-year-old"))
            .filter(|it| !it.is_empty() && it.bytes().all(|it| it.is_ascii_digit()))?;
        if text.len() > LONGEST {
            return None;
        }
        let behind = [
            format!(", {age},"),
            format!(", {age}."),
            format!(" ({age})"),
        ];
        let mut found: Option<&str> = None;
        for name in self.names.iter().take(NAMES) {
            let told = memmem::find_iter(text.as_bytes(), &name.joined).any(|at| {
                let rest = text.get(at + name.joined.len()..).unwrap_or_default();
                behind.iter().any(|it| rest.starts_with(it.as_str()))
            });
            if told {
                match found {
                    Some(known) if known != name.joined => return None,
                    _ => found = Some(&name.joined),
                }
            }
        }
        let mut found = person(found?.to_owned());
        self.complete(&mut found);
        (found.source.kind == SourceKind::Person).then_some(found)
    }

    /// The man or woman whom the paragraph has named last before the sentence, by a first name that tells which.
    pub(super) fn just_named(&self, unit: &Unit, feminine: Option<bool>) -> Option<Remembered> {
        let place = unit.tokens.first()?.span.start();
        let start = self.article.blocks().get(unit.block)?.span.start();
        let first = self.name_places.partition_point(|it| it.0 < start);
        let close = self.name_places.partition_point(|it| it.0 < place);
        let fits = |name: &str| {
            let given = name.split(' ').next().unwrap_or_default();
            known::is_feminine(given)
                .is_some_and(|it| feminine.is_none_or(|sex| sex == it || is_epicene(given)))
                && known::source(name).is_none()
                && !self.is_body_name(name)
        };
        let (_, name) = self
            .name_places
            .get(first..close.max(first))?
            .iter()
            .rev()
            .take(NAMES)
            .find(|it| fits(&it.1))?;
        let mut found = person(name.clone());
        self.complete(&mut found);
        (found.source.kind == SourceKind::Person).then_some(found)
    }

    /// The only person with a name in full whom the article has named before the sentence.
    pub(super) fn only_one_named(&self, unit: &Unit) -> Option<Remembered> {
        let place = unit.tokens.first()?.span.start();
        let close = self.name_places.partition_point(|it| it.0 < place);
        let person_called = |name: &&(usize, String)| {
            let given = name.1.split(' ').next().unwrap_or_default();
            known::is_feminine(given).is_some()
                && known::source(&name.1).is_none()
                && !self.is_body_name(&name.1)
        };
        let mut named = self
            .name_places
            .get(..close)?
            .iter()
            .take(NAMES)
            .filter(person_called);
        let (_, first) = named.next()?;
        let alone = close <= NAMES && named.all(|it| it.1 == *first);
        let mut found = person(first.clone());
        self.complete(&mut found);
        (alone && found.source.kind == SourceKind::Person).then_some(found)
    }

    /// The same for a pronoun that nobody named before fits, where whoever spoke before cannot be meant.
    pub(in crate::attribution) fn resolve_just_named(
        &mut self,
        unit: &Unit,
        words: Range<usize>,
    ) -> Option<Chained> {
        let feminine = match unit.lower(words.start) {
            "she" => true,
            "he" => false,
            _ => return None,
        };
        let mut found = self.just_named(unit, Some(feminine))?;
        found.source.mention = unit.span(words);
        let source = found.source.clone();
        self.remember(found);
        Some(source)
    }

    /// Whom "he" or "she" means: `found`, unless the paragraph has named another one since who fits better.
    pub(super) fn or_just_named(
        &self,
        unit: &Unit,
        found: Option<Remembered>,
        feminine: bool,
    ) -> Option<Remembered> {
        let start = self.article.blocks().get(unit.block)?.span.start();
        let doubtful = found.as_ref().is_some_and(|it| {
            let body =
                self.is_collective(it) || it.source.kind != SourceKind::Person && it.source.named;
            let far = it.source.mention.is_none_or(|it| it.start() < start);
            body || far && it.source.kind == SourceKind::Person
        });
        doubtful
            .then(|| self.just_named(unit, Some(feminine)))
            .flatten()
            .or(found)
    }

    /// The only name in full that stands beside the words somewhere.
    fn called_so(&self, phrase: &str, owned: bool) -> Option<String> {
        let text = self.article.text().as_str();
        let lower = self.lower.get_or_init(|| text.to_ascii_lowercase());
        let mut found: Option<&str> = None;
        for name in self.names.iter().take(NAMES) {
            let beside = memmem::find_iter(text.as_bytes(), &name.joined).any(|at| {
                let before = lower.get(..at).unwrap_or_default();
                let behind = lower.get(at + name.joined.len()..).unwrap_or_default();
                stands_before(before, phrase, owned) || stands_behind(behind, phrase, owned)
            });
            if beside {
                match found {
                    Some(known) if known != name.joined => return None,
                    _ => found = Some(&name.joined),
                }
            }
        }
        found.map(str::to_owned)
    }
}

/// "Incident controller [Ann Moll]", "the zoo's director, [Ann Moll]".
fn stands_before(before: &str, phrase: &str, owned: bool) -> bool {
    let before = before.trim_end_matches(' ');
    let before = before.strip_suffix(',').unwrap_or(before);
    before.strip_suffix(phrase).is_some_and(|it| {
        !it.ends_with(char::is_alphanumeric) && !it.ends_with('-') && (!owned || is_owner(it))
    })
}

/// Whether words end in somebody whose the next thing is, or in nothing that could own it: "Rowe's manager" is not
/// "Orrton manager Ann Moll".
fn is_owner(before: &str) -> bool {
    let before = before.trim_end_matches(' ');
    let last = before.rsplit([' ', '\n']).next().unwrap_or_default();
    before.is_empty()
        || before.ends_with(['\n', '.', '”', '"', '\''])
        || ["'s", "’s", "s’"].iter().any(|end| last.ends_with(end))
        || matches!(last, "his" | "her" | "their" | "its")
}

/// "[Carl Orr], the former finance chief", "[Carl Orr], 43, a seismologist at the university".
fn stands_behind(behind: &str, phrase: &str, owned: bool) -> bool {
    let Some(rest) = behind.strip_prefix(", ") else {
        return false;
    };
    let rest = match rest.split_once(", ") {
        Some((age, rest)) if age.len() == 2 && age.bytes().all(|it| it.is_ascii_digit()) => rest,
        _ => rest,
    };
    let part = rest.split([',', '.', ';', '\n']).next().unwrap_or_default();
    part.match_indices(phrase).any(|(at, _)| {
        let before = part.get(..at).unwrap_or_default();
        let behind = part.get(at + phrase.len()..).unwrap_or_default();
        let led = before.split(' ').filter(|it| !it.is_empty()).count() <= 4
            && (before.is_empty() || before.ends_with(' '));
        let ends = behind.is_empty()
            || [
                " of ", " at ", " in ", " for ", " with ", " from ", " who ", " and ",
            ]
            .iter()
            .any(|it| behind.starts_with(it));
        // "a spokeswoman for the port" is no port.
        let governed = before.split(' ').any(|it| {
            matches!(
                it,
                "for" | "of" | "at" | "in" | "with" | "from" | "to" | "on" | "by"
            )
        });
        let led = led && !governed;
        let owned = !owned || is_owner(before) || before.trim_end() == "the";
        // "…, who heads the junta" is no junta.
        led && ends
            && owned
            && !before.starts_with("who ")
            && !before.contains(" who ")
            && !before.contains(" that ")
    })
}
