//! Bodies that a German article speaks of by a bare name, "Die Migros will …", "Stadtwerke Lohr", so that "der
//! Händler", "das kommunale Unternehmen" find them although they have not spoken before.

use std::ops::Range;

use memchr::memmem;
use rustc_hash::FxHashSet;

use super::super::known;
use super::super::lexicon::{Class, Classes};
use super::super::phrases;
use super::super::statement::SourceKind;
use super::super::unit::{Kind, Unit};
use super::bodies::is_legal_form;
use super::declension::nominative_name;
use super::noticing::is_acronym;
use super::singles;
use super::sorts::{self, Sort};
use super::words::last_sentence;
use super::{Gender, Memory, Remembered, remembered};

/// A body that the text speaks of by a bare name.
#[derive(Clone, Debug)]
pub(super) struct Subject {
    /// Where the name stands, in bytes of the article.
    place: usize,
    name: String,
    sort: Option<Sort>,
}

impl Subject {
    /// Whether the name is that of a well-known company other than `other`.
    pub(super) fn is_company_beside(&self, other: &str) -> bool {
        known::source(&self.name).is_some_and(|it| it.company && it.name != other)
    }
}

/// How many names before a general noun are looked at, so that reading stays linear.
const FARTHEST: usize = 64;

/// How many bytes before a general noun are looked through for the sentence before, so that reading stays linear.
const REACH: usize = 4000;

/// Where only names stand, in one article. Looked up for every capital, so that the text is not searched anew
/// for each.
#[derive(Default)]
pub(super) struct Placed<'a> {
    /// What stands before a hyphen and a capital: "Migros-Chef".
    joined: FxHashSet<&'a str>,
    /// What stands behind "von", "bei" or "mit": "bei Telnova".
    behind: FxHashSet<&'a str>,
}

impl<'a> Placed<'a> {
    fn of(text: &'a str) -> Self {
        const BREAKS: [char; 2] = [' ', '\n'];
        let bare = |word: &'a str| word.trim_start_matches(|it: char| !it.is_alphanumeric());
        let opening = |end: usize| text[..end].rfind(BREAKS).map_or(0, |it| it + 1);
        let mut placed = Self::default();
        for at in memchr::memchr_iter(b'-', text.as_bytes()) {
            if text[at + 1..].starts_with(char::is_uppercase) {
                let before = bare(&text[opening(at)..at]);
                if !before.is_empty() {
                    placed.joined.insert(before);
                }
            }
        }
        for preposition in ["von", "bei", "mit", "Von", "Bei", "Mit"] {
            for at in memmem::find_iter(text.as_bytes(), preposition) {
                let end = at + preposition.len();
                let Some(behind) = text[end..].strip_prefix(BREAKS) else {
                    continue;
                };
                if bare(&text[opening(at)..end]) != preposition {
                    continue;
                }
                let word = bare(behind.split(BREAKS).next().unwrap_or_default());
                let ends = word.match_indices(|letter: char| !letter.is_alphanumeric());
                placed.behind.extend(ends.map(|(at, _)| &word[..at]));
                placed.behind.insert(word);
            }
        }
        placed
    }
}

/// Whether a noun and a name each say of their own what they are: "die Bankiervereinigung" is no "Rechercheverbund".
pub(super) fn is_another(noun: &str, name: &str) -> bool {
    /// What only tells a sort: "der Sozialverband" can be the VdK.
    const SORTS: [&str; 22] = [
        "anklage",
        "arbeitgeber",
        "aufsichts",
        "berufs",
        "branchen",
        "dach",
        "fach",
        "gesundheits",
        "handels",
        "hilfs",
        "industrie",
        "interessen",
        "justiz",
        "menschenrechts",
        "naturschutz",
        "sicherheits",
        "sozial",
        "spitzen",
        "tierschutz",
        "umwelt",
        "verbraucher",
        "wirtschafts",
    ];
    const ENDS: [&str; 7] = [
        "vereinigung",
        "verband",
        "verbund",
        "verein",
        "bund",
        "behörde",
        "organisation",
    ];
    let own = |word: &str| {
        ENDS.iter()
            .find_map(|end| word.strip_suffix(end))
            .filter(|it| it.len() > 3)
            .map(str::to_owned)
    };
    let lower = name.to_lowercase();
    own(noun)
        .filter(|it| !SORTS.contains(&it.as_str()))
        .is_some_and(|noun| lower.split(' ').filter_map(own).any(|word| word != noun))
}

impl Memory<'_> {
    /// Remembers the bodies that a unit speaks of by a bare name.
    pub(super) fn collect_subjects(&mut self, unit: &Unit) {
        if self.english {
            return;
        }
        let mut at = 0;
        while at < unit.tokens.len() {
            if !self.opens_name(unit, at) {
                at += 1;
                continue;
            }
            let further = (at + 1..unit.tokens.len().min(at + 5))
                .take_while(|it| self.opens_name(unit, *it))
                .count();
            let end = at + 1 + further;
            if let Some(subject) = self.subject_at(unit, at..end)
                && self
                    .subjects
                    .last()
                    .is_none_or(|it| it.place <= subject.place)
            {
                self.subjects.push(subject);
            }
            at = end;
        }
    }

    fn opens_name(&self, unit: &Unit, index: usize) -> bool {
        const NONE: Classes = Classes::of(&[Class::Determiner, Class::Preposition, Class::Pronoun]);
        unit.at(index).is_some_and(|it| {
            it.capital
                && it.kind == Kind::Word
                && !it.classes.meet(NONE)
                && !is_legal_form(self.word(unit, index))
        })
    }

    fn subject_at(&self, unit: &Unit, run: Range<usize>) -> Option<Subject> {
        // "die Commerzbank-Tochter Comdirect"
        if run.len() > 1
            && let Some(parent) = self.word(unit, run.start).strip_suffix("-Tochter")
        {
            let sort = sorts::of_name(parent).or(Some(Sort::Company));
            let name = self.text(unit, run.start + 1..run.end).into_owned();
            let place = unit.at(run.start + 1)?.span.start();
            return Some(Subject { place, name, sort });
        }
        // "Beim Landesamt für Geologie"
        let field = run.end + 1;
        let named = run.len() == 1
            && unit.is(run.start, Class::BodyInstitution)
            && unit.lower(run.end) == "für"
            && unit.capital(field);
        if named && let Some(sort) = sorts::of_name(unit.lower(run.start)) {
            let whole = phrases::german_plain(unit, run.start, unit.end())?;
            let close = whole
                .clone()
                .find(|it| *it > field && !unit.capital(*it) && unit.lower(*it) != "und")
                .unwrap_or(whole.end);
            let name = self.text(unit, run.start..close).into_owned();
            let place = unit.at(run.start)?.span.start();
            let sort = Some(sort);
            return Some(Subject { place, name, sort });
        }
        // "die Privatbank Ravel" goes by its name behind the noun.
        if run.len() > 1
            && self.body_kind(unit, run.start) == Some(SourceKind::Institution)
            && let Some((name, ..)) = self.beside(unit, run.start)
        {
            let place = unit.at(run.start)?.span.start();
            let whole = self.text(unit, run);
            let sort = sorts::of_name(&whole);
            return Some(Subject { place, name, sort });
        }
        let legal = is_legal_form(self.word(unit, run.end));
        // "die Berta Stern AG" is a company.
        let person = unit.is_first_name(run.start) && !legal
            || run
                .clone()
                .any(|it| self.is_role(unit, it) && !self.is_body(unit, it));
        if person {
            return None;
        }
        let token = unit.at(run.start)?;
        let text = self.text(unit, run.clone());
        let (known, country) = if run.len() == 1 {
            (token.single.source, token.single.country)
        } else {
            (singles::source(&text), known::country(&text).is_some())
        };
        if known.is_some_and(|it| !sorts::is_body(it.kind)) || country {
            return None;
        }
        let name = known.map_or(text.as_ref(), |it| it.name.as_str());
        if name.starts_with("Nachrichtenagentur") {
            return None;
        }
        // "die Bank", "das Amt" are no names, and neither is "die Großbank".
        let general = run.len() == 1
            && known.is_none()
            && (unit.is(run.start, Class::BodyInstitution)
                || unit.is(run.start, Class::CompanyNoun)
                || unit.is(run.start, Class::BodyGovernment)
                || unit.is(run.start, Class::NamedNoun));
        if general {
            return None;
        }
        let sort = if run.len() == 1 && known.is_none() {
            token.single.sort
        } else {
            sorts::of_name(name)
        };
        let sort = sort.or(legal.then_some(Sort::Company));
        let sure =
            known.is_some() || legal || sort.is_some() && run.len() > 1 || token.single.names_body;
        let tells = sure || self.is_subject(unit, &run) && self.looks_like_name(unit, &run, sort);
        tells.then(|| Subject {
            place: token.span.start(),
            name: name.to_owned(),
            sort,
        })
    }

    /// Whether a run of capitals stands where a subject does: at the start of the sentence or behind its verb.
    fn is_subject(&self, unit: &Unit, run: &Range<usize>) -> bool {
        let first = run.start
            - usize::from(
                run.start > 0 && matches!(unit.lower(run.start - 1), "der" | "die" | "das"),
            );
        let verb = |it: usize| {
            !unit.capital(it)
                // "eine Lehrerin mit Asthma"
                && !unit.is(it, Class::Preposition)
                && (unit.is(it, Class::Auxiliary)
                    || unit.is(it, Class::Modal)
                    || unit.is(it, Class::Finite)
                    || unit.kind(it) == Some(Kind::Word)
                        && ["t", "te", "ten"]
                            .iter()
                            .any(|end| unit.lower(it).ends_with(end)))
        };
        first == 0 && verb(run.end) || first > 0 && verb(first - 1)
    }

    /// Whether the words look like the name of a body rather than a noun: another word of the article is made with
    /// it, "Migros-Chef", it is all capitals, or it goes without an article and means one thing.
    fn looks_like_name(&self, unit: &Unit, run: &Range<usize>, sort: Option<Sort>) -> bool {
        let word = self.word(unit, run.start);
        let unknown = unit.at(run.start).is_some_and(|it| it.entry.is_none());
        let article = run.start > 0 && unit.is(run.start - 1, Class::Determiner);
        let placed = || {
            self.placed
                .get_or_init(|| Placed::of(self.article.text().as_str()))
        };
        let compound = || placed().joined.contains(word);
        let alone = || placed().behind.contains(word);
        let one = || {
            let lower = unit.lower(run.end);
            !article
                && (lower.ends_with('t') && lower.len() > 2
                    || matches!(lower, "will" | "muss" | "kann" | "soll" | "wird"))
                && !phrases::german_nobody(unit, run)
        };
        sort.is_some() && unknown
            || is_acronym(word) && run.len() == 1
            || unknown
                && run.len() == 1
                && word.chars().count() > 2
                && (compound() || alone() && (article || one()))
    }

    /// The body that "der Händler", "das kommunale Unternehmen", "der Bundesligist" mean, where nothing has been
    /// called so: the last one spoken of whose name tells that it is of the sort, or the only one whose name
    /// tells nothing.
    pub(super) fn spoken_of_as(&self, unit: &Unit, core: &Range<usize>) -> Option<Remembered> {
        let noun = core.end.checked_sub(1)?;
        let definite = matches!(
            unit.lower(core.start),
            "der" | "die" | "das" | "dem" | "den" | "des"
        );
        // "das kommunale Unternehmen", "der orange Riese"
        let described = core.len() == 2
            || core.len() == 3 && !unit.capital(core.start + 1)
            || core.len() == 3
                && unit.capital(core.start + 1)
                && unit.lower(core.start + 1).ends_with("er");
        let lower = unit.lower(noun);
        // "das SITE-Institut" has its own name.
        let named = lower.contains('-') && !lower.starts_with("start-");
        if self.english || !definite || !described || !unit.capital(noun) || named {
            return None;
        }
        let wanted: Vec<Sort> = sorts::of_noun(lower).collect();
        if let Some(found) = self.of_sort(unit, noun, &wanted)
            && !is_another(lower, &found.name)
            && !self
                .bodies
                .iter()
                .take(FARTHEST)
                .any(|it| it.name == found.name && is_another(lower, &it.noun))
        {
            return Some(self.spoken(found, unit.lower(core.start), lower));
        }
        // "die Kasse" after "die Pensionskasse Helvor"
        let part = |it: &Remembered| {
            it.source.named
                && sorts::is_body(it.source.kind)
                && it.source.name.to_lowercase().split(' ').any(|word| {
                    word.len() > lower.len() && word.ends_with(lower)
                        || word
                            .strip_suffix('s')
                            .is_some_and(|word| word.len() > lower.len() && word.ends_with(lower))
                })
        };
        let short = core.len() == 2 && lower.chars().count() > 3 && !self.is_role(unit, noun);
        self.latest(part).filter(|_| short)
    }

    /// The body as "die …", "das …" with the noun takes it up.
    fn spoken(&self, found: &Subject, article: &str, lower: &str) -> Remembered {
        let known = known::source(&found.name);
        let kind = known.map_or(SourceKind::Institution, |it| it.kind);
        let gender = match article {
            "die" => Gender::Feminine,
            "das" => Gender::Neuter,
            _ if lower.ends_with("schaft")
                || lower.ends_with("bank")
                || lower.ends_with("behörde") =>
            {
                Gender::Feminine
            }
            _ => Gender::Masculine,
        };
        // "ein Mitarbeiter der Deutschen Hungerhilfe"
        let name = nominative_name(&found.name, "").unwrap_or_else(|| found.name.clone());
        let mut body = remembered(name, kind, true, gender);
        body.nouns = vec![lower.to_owned()];
        body
    }

    /// The last body of one of the sorts that is spoken of before a word, or the only one whose name tells no
    /// sort.
    fn of_sort(&self, unit: &Unit, index: usize, wanted: &[Sort]) -> Option<&Subject> {
        let place = unit.at(index)?.span.start();
        let before = self.subjects.partition_point(|it| it.place < place);
        let near = self.subjects.get(before.saturating_sub(FARTHEST)..before)?;
        let person = |it: &Subject| self.name(&it.name).is_some() && it.sort.is_none();
        wanted
            .iter()
            .find_map(|wanted| {
                near.iter()
                    .rev()
                    .find(|it| it.sort.is_some_and(|sort| sorts::takes_up(*wanted, sort)))
            })
            .or_else(|| {
                // An authority has a name that tells so.
                let first = wanted.first()?;
                let mut plain = near.iter().filter(|it| {
                    it.sort.is_none()
                        && !person(it)
                        && known::source(&it.name).is_none()
                        && *first != Sort::Authority
                });
                let only = plain.next()?;
                plain.all(|it| it.name == only.name).then_some(only)
            })
    }

    /// The company that the sentence before has named, where the last one to be called so spoke further up: "Die Mieter
    /// verklagten die [Lumora Wohnbau GmbH]. Das Unternehmen".
    pub(super) fn company_just_named(
        &self,
        unit: &Unit,
        noun: usize,
        last: &Remembered,
    ) -> Option<Remembered> {
        let place = unit.tokens.first()?.span.start();
        let block = self.article.blocks().get(unit.block)?.span.start();
        let text = self.article.text().as_str();
        let mut block = block.max(place.saturating_sub(REACH));
        while !text.is_char_boundary(block) {
            block += 1;
        }
        let so_far = text.get(block..place)?.trim_end();
        let opens = block + last_sentence(so_far)?;
        let before = self.subjects.partition_point(|it| it.place < place);
        let found = self.subjects.get(..before)?.last()?;
        let further = last.source.mention.is_some_and(|it| it.start() < opens);
        let company = found.sort == Some(Sort::Company) && found.place >= opens;
        (further
            && company
            && found.name != last.source.name
            && unit.lower(noun).starts_with("unternehmen"))
        .then(|| self.spoken(found, "das", "unternehmen"))
    }

    /// The only authority that is spoken of before a word: its are the "Behördenangaben".
    pub(super) fn authority_spoken_of(&self, unit: &Unit, index: usize) -> Option<Remembered> {
        let place = unit.at(index)?.span.start();
        let before = self.subjects.partition_point(|it| it.place < place);
        let near = self.subjects.get(before.saturating_sub(FARTHEST)..before)?;
        let mut own = near.iter().filter(|it| it.sort == Some(Sort::Authority));
        let found = own.next()?;
        if own.any(|it| it.name != found.name) {
            return None;
        }
        let kind = known::source(&found.name).map_or(SourceKind::Institution, |it| it.kind);
        Some(remembered(found.name.clone(), kind, true, Gender::Feminine))
    }

    /// The company whose "Firmenangaben" stand at a word: the last one spoken of, or the only one of the article.
    pub(super) fn company_spoken_of(&self, unit: &Unit, index: usize) -> Option<Remembered> {
        let company = |it: &&Subject| {
            it.sort
                .is_some_and(|sort| sorts::takes_up(Sort::Company, sort))
        };
        let found = self.of_sort(unit, index, &[Sort::Company]).or_else(|| {
            let mut all = self.subjects.iter().filter(company);
            let only = all.next()?;
            all.all(|it| it.name == only.name).then_some(only)
        })?;
        let kind = known::source(&found.name).map_or(SourceKind::Institution, |it| it.kind);
        let mut body = remembered(found.name.clone(), kind, true, Gender::Neuter);
        body.nouns = vec!["unternehmen".to_owned()];
        Some(body)
    }
}
