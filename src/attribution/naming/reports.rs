//! Whose word a report is: "Angaben der Polizei", "eigenen Angaben", "Brenners Meinung".

use std::ops::Range;

use super::super::known;
use super::super::lexicon::Class;
use super::super::phrases;
use super::super::statement::SourceKind;
use super::super::unit::{Kind, Unit};
use super::{Gender, Memory, Remembered, person, remembered};

impl Memory<'_> {
    /// "Angaben der Polizei", "eigenen Angaben", "einem Bericht der Zeitung", "Medienberichten".
    pub(super) fn report(
        &mut self,
        unit: &Unit,
        core: &Range<usize>,
        whole: &Range<usize>,
        depth: usize,
    ) -> Option<Option<Remembered>> {
        // "an assessment by the engineers", "a count by Civitas"
        let by = core.clone().find(|it| {
            self.english
                && unit.lower(*it) == "by"
                && *it > core.start
                && (phrases::is_written(unit.lower(it - 1))
                    || matches!(unit.lower(it - 1), "year" | "month" | "week")
                        && phrases::is_written(unit.lower(it.saturating_sub(3))))
        });
        if let Some(by) = by.filter(|it| it + 1 < core.end)
            && let Some(found) = self.find(unit, by + 1..core.end, depth + 1)
        {
            let mut author = found.clone();
            author.source.mention = unit.span(by + 1..core.end);
            self.study = Some(author);
            return Some(Some(found));
        }
        if let Some(found) = self.study_again(unit, core) {
            return Some(Some(found));
        }
        let reports = |it: usize| {
            unit.is(it, Class::ReportNoun) || !self.english && unit.ends_in(it, Class::ReportNoun)
        };
        let mut nouns = core.clone().filter(|it| {
            !unit.is(*it, Class::Determiner)
                && (unit.capital(*it) || self.english && unit.is(*it, Class::ReportText))
        });
        // What stands before the noun as "am Montag" in "einer am Montag verbreiteten Mitteilung" or
        // "Brenners" in "Brenners Meinung" does not hide it.
        let first = nouns.next()?;
        let hidden = !self.english
            && !reports(first)
            && (unit.is(first.wrapping_sub(1), Class::Preposition)
                || first == core.start && unit.lower(first).ends_with('s')
                // "Amtlichen Angaben zufolge"
                || first == 0 && unit.lower(first).ends_with("en") && reports(first + 1));
        let noun = if hidden {
            nouns.next().filter(|it| reports(*it)).unwrap_or(first)
        } else {
            first
        };
        // "Wulffs Fazit", "sein Fazit": whose it is.
        if !self.english && core.len() == 2 {
            let said = says(unit.lower(core.end - 1));
            if said && unit.capital(core.start) && unit.lower(core.start).ends_with('s') {
                let found = self.genitive(unit, core.start);
                if found.is_some() {
                    return Some(found);
                }
            }
        }
        let own = matches!(unit.lower(core.start), "sein" | "ihr" | "seine" | "ihre");
        // "seine These", "seine zentrale These"
        let said = (2..=3).contains(&core.len())
            && unit.capital(core.end - 1)
            && (says(unit.lower(core.end - 1))
                || matches!(unit.lower(core.end - 1), "these" | "theorie" | "aussage"));
        if !self.english && own && said {
            return Some(self.latest(|it| it.source.kind == SourceKind::Person));
        }
        if hidden && noun == first + 1 && first == core.start && unit.lower(first).ends_with('s') {
            return self.genitive(unit, first).map(Some);
        }
        // "Das Fazit von Sandra Boser"
        let word = !self.english
            && says(unit.lower(noun))
            && matches!(unit.lower(noun + 1), "von" | "vom" | "der" | "des")
            && noun + 2 < core.end;
        let text = unit.is(noun, Class::ReportNoun) || unit.lower(noun) == "sicht" || word;
        let compound = !self.english && !text && unit.ends_in(noun, Class::ReportNoun);
        if !(text || compound) {
            return None;
        }
        let mut behind = noun + 1;
        if matches!(
            unit.lower(behind),
            "von" | "vom" | "aus" | "of" | "from" | "by"
        ) {
            behind += 1;
        }
        // "Entwurf für ein Gesetz": what a text is about is not who wrote it.
        let about = !self.english && behind == noun + 1 && unit.is(behind, Class::Preposition);
        // "a study from Denmark": where a text comes from is not who wrote it.
        let place = self.english
            && unit.lower(behind - 1) == "from"
            && unit.at(behind).is_some_and(|it| it.country)
            && behind + 1 == core.end;
        // "ein Vermerk ihrer Verwaltung": the paper of those who belong to somebody spoken of tells it.
        let own_paper = !self.english
            && behind == noun + 1
            && matches!(unit.lower(behind), "ihrer" | "ihres" | "seiner" | "seines")
            && (unit.ends_in(noun, Class::ReportText)
                || ["entwurf", "protokoll"]
                    .iter()
                    .any(|end| unit.lower(noun).ends_with(end)));
        if own_paper {
            return None;
        }
        // "Angaben vom gestrigen Mittwoch", "Planungen aus dem Jahr 2005": when it was said.
        let dated = !self.english
            && matches!(unit.lower(noun + 1), "vom" | "aus")
            && (behind..core.end).any(|it| phrases::is_day(unit, it) || unit.lower(it) == "jahr");
        if behind < core.end && !about && !place && !dated {
            // "Angaben der Chefin des Verbands, Anna Wolf": the name goes with her.
            let author = behind..whole.end;
            let found = self.find(unit, author, depth + 1);
            if let Some(found) = &found
                && !self.english
                && is_study(unit.lower(noun))
            {
                self.study = Some(found.clone());
            }
            if found.is_some() {
                return Some(found);
            }
        }
        // "nach ersten Erkenntnissen", "nach bisherigem Ermittlungsstand": nobody says whose.
        if !self.english && of_nobody(unit, core.start..noun, unit.lower(noun)) {
            return Some(None);
        }
        // "Südkoreas Angaben", "russischen Angaben"
        // "israelischen Medienberichten" are not the government's.
        // "nach einer norwegischen Studie": those who live there have made it.
        // So are not "US-Medienberichte".
        let kind = unit.lower(noun).rsplit('-').next().unwrap_or_default();
        let press = ["medien", "presse", "fernseh", "quelle"]
            .iter()
            .any(|it| kind.starts_with(it))
            || !self.english && is_study(kind);
        if let Some(country) = (core.start..noun)
            .filter(|_| !press)
            .find_map(|it| self.country_at(unit, it))
        {
            return Some(Some(self.government(country)));
        }
        if (core.start..noun).any(|it| matches!(unit.lower(it), "eigenen" | "eigener" | "eigenem"))
        {
            // "Die Mitschnitte hält er nach eigenen Angaben unter Verschluss"
            let close = unit
                .segments
                .get(unit.segment_of(core.start))
                .map_or(core.start, |it| it.tokens.start);
            let pronoun = (close..core.start)
                .find(|it| matches!(unit.lower(*it), "er" | "sie"))
                .filter(|it| unit.is(*it, Class::Pronoun));
            if let Some(pronoun) = pronoun {
                return Some(self.find(unit, pronoun..pronoun + 1, depth + 1));
            }
            // "Hinter dem Angriff steckt nach eigenen Angaben die Gruppe Nordwind": the subject follows.
            let first = unit
                .segments
                .get(unit.segment_of(core.start))
                .map_or(0, |it| it.tokens.start);
            let verb = core.start.checked_sub(2).filter(|it| {
                *it > first
                    && unit.is(first, Class::Preposition)
                    && !unit.capital(*it)
                    && unit.kind(*it) == Some(Kind::Word)
                    && unit.lower(*it).ends_with(['t', 'n', 'e'])
            });
            // "In der Stadt hat eine Gruppe nach eigenen Angaben die Macht übernommen"
            let auxiliary = (first + 1..core.start).find(|it| {
                unit.is(first, Class::Preposition)
                    && !unit.capital(*it)
                    && (unit.is(*it, Class::Auxiliary) || unit.is(*it, Class::Modal))
            });
            if let Some(auxiliary) = auxiliary
                && !matches!(
                    unit.lower(auxiliary + 1),
                    "den" | "dem" | "einen" | "einem" | "des" | "sich"
                )
                && let Some(subject) = self
                    .phrase(unit, auxiliary + 1)
                    .filter(|it| it.end < core.start)
            {
                return Some(self.find(unit, subject, depth + 1));
            }
            let nominative = !matches!(
                unit.lower(core.end),
                "den" | "dem" | "einen" | "einem" | "des" | "im" | "am"
            );
            if verb.is_some()
                && nominative
                && let Some(subject) = self.phrase(unit, core.end)
            {
                return Some(self.find(unit, subject, depth + 1));
            }
            let behind = (core.end..core.end + 3)
                .filter(|it| !unit.is(*it, Class::Preposition) && !unit.is(*it, Class::Adverb))
                .find_map(|it| self.phrase(unit, it));
            if core.start <= 1
                && let Some(behind) = behind
            {
                return Some(self.find(unit, behind, depth + 1));
            }
            let subject = self.phrase(unit, 0).filter(|it| {
                it.end <= core.start && self.find(unit, it.clone(), depth + 1).is_some()
            });
            return Some(match subject {
                Some(subject) => self.find(unit, subject, depth + 1),
                None => self.latest(|_| true),
            });
        }
        // "der Studie zufolge" after "eine Studie der Universität" is the university's.
        let again = core.len() == 2
            && !self.english
            && matches!(unit.lower(core.start), "der" | "die" | "dieser" | "diese")
            && is_study(unit.lower(noun));
        if again && self.study.is_some() {
            return Some(self.study.clone());
        }
        // "dem Bericht zufolge" after a medium's report is that medium's.
        let same = core.len() == 2
            && !self.english
            && matches!(
                unit.lower(core.start),
                "dem" | "der" | "den" | "diesem" | "dieser"
            )
            && ["bericht", "berichten", "meldung", "meldungen", "artikel"]
                .contains(&unit.lower(noun));
        if same
            && let Some(medium) = self.latest(|it| {
                it.source.named && matches!(it.source.kind, SourceKind::Medium | SourceKind::Agency)
            })
        {
            return Some(Some(medium));
        }
        let possessive = (core.start..noun).find(|it| {
            let lower = unit.lower(*it);
            lower.starts_with("sein")
                || lower.starts_with("ihr")
                || lower.starts_with("dess")
                || lower.starts_with("dere")
        });
        if let Some(owner) = possessive.and_then(|it| self.owner_before(unit, it)) {
            return Some(self.find(unit, owner, depth + 1));
        }
        if possessive.is_some() {
            return Some(self.latest(|_| true));
        }
        // "Firmenangaben", "Polizeiangaben"
        if !self.english && unit.lower(noun).ends_with("angaben") {
            let owner = ["firmen", "unternehmens", "konzern"]
                .iter()
                .any(|it| unit.lower(noun).starts_with(it));
            if owner
                && let Some(company) = self
                    .company()
                    .or_else(|| self.company_spoken_of(unit, noun))
            {
                return Some(Some(company));
            }
            // "Unternehmensangaben" of nobody that the text names
            if owner {
                return Some(Some(remembered(
                    "Unternehmen".to_owned(),
                    SourceKind::Unnamed,
                    false,
                    Gender::Neuter,
                )));
            }
            if unit.lower(noun) == "behördenangaben" {
                if let Some(authority) = self
                    .only_authority()
                    .or_else(|| self.authority_spoken_of(unit, noun))
                {
                    return Some(Some(authority));
                }
                return Some(Some(remembered(
                    "Behörden".to_owned(),
                    SourceKind::Unnamed,
                    false,
                    Gender::Plural,
                )));
            }
            if let Some(body) = self.body_in_compound(unit, noun) {
                return Some(Some(body));
            }
            if let Some(teller) = self.teller_in_compound(unit, noun) {
                return Some(Some(teller));
            }
        }
        if compound {
            let whole = self.word(unit, noun);
            let head = whole.rsplit_once('-').map(|it| it.0);
            let marks = |it: char| "„“”\"«»‚‘".contains(it);
            // "„Küstenecho“-Informationen"
            if let Some(quoted) = head.filter(|it| it.starts_with(marks))
                && known::source(quoted.trim_matches(marks)).is_none()
            {
                return Some(Some(remembered(
                    quoted.trim_matches(marks).to_owned(),
                    SourceKind::Medium,
                    true,
                    Gender::Feminine,
                )));
            }
            // "US-Angaben", "US-Erkenntnissen"
            if let Some(country) = head.filter(|_| !press).and_then(known::country) {
                return Some(Some(self.government(&country.name)));
            }
            if let Some(known) = head.and_then(|it| known::source(it.trim_matches(marks))) {
                return Some(Some(remembered(
                    known.name.clone(),
                    known.kind,
                    true,
                    Gender::Feminine,
                )));
            }
        }
        let name = self.nominative(unit, core, noun);
        let mut found = remembered(name, SourceKind::Unnamed, false, Gender::Plural);
        if known::source(&found.source.name).is_some() {
            found.source.named = true;
        }
        Some(Some(found))
    }

    /// "Messungen des Landesamts ergaben nach dessen Angaben …", "Bilder, die der NIS zeigte, …": whose they are stands
    /// in the sentence before "dessen" or "deren" at `at`.
    pub(super) fn owner_before(&self, unit: &Unit, at: usize) -> Option<Range<usize>> {
        let articles: &[&str] = match unit.lower(at) {
            "dessen" => &["des", "eines", "der", "das", "ein"],
            "deren" => &["der", "die", "einer", "eine"],
            _ => return None,
        };
        // "die wie der Minister der SPD angehört": behind a noun "der" is no masculine.
        let subject = |it: usize| {
            unit.lower(at) == "deren"
                || unit.lower(it) != "der"
                || !it.checked_sub(1).is_some_and(|it| unit.capital(it))
        };
        (0..at).rev().find_map(|it| {
            let phrase = (articles.contains(&unit.lower(it)) && subject(it))
                .then(|| self.phrase(unit, it))
                .flatten()?;
            let body = phrase.clone().any(|word| self.is_body(unit, word));
            let speaks = || body || self.known_in(unit, phrase.clone()).is_some();
            (phrase.end <= at && speaks()).then_some(phrase)
        })
    }

    /// "the study found" after "a report by the Delta Institute": whose it is, where no other paper has been brought up
    /// since.
    fn study_again(&self, unit: &Unit, core: &Range<usize>) -> Option<Remembered> {
        /// How many bytes before it the author is looked for.
        const REACH: usize = 900;
        let noun = unit.lower(core.start + 1);
        let again = self.english
            && core.len() == 2
            && matches!(unit.lower(core.start), "the" | "this")
            && matches!(
                noun,
                "study"
                    | "report"
                    | "analysis"
                    | "survey"
                    | "review"
                    | "poll"
                    | "research"
                    | "paper"
            );
        let found = self.study.as_ref().filter(|_| again)?;
        let told = found.source.mention?.end();
        let place = unit.at(core.start)?.span.start();
        let between = self.article.text().as_str().get(told..place)?;
        let another = between.len() > REACH
            || between
                .split(' ')
                .zip(between.split(' ').skip(1))
                .any(|(led, word)| {
                    matches!(
                        led,
                        "a" | "an" | "A" | "An" | "another" | "Another" | "new" | "second"
                    ) && word.starts_with(noun)
                });
        (!another).then(|| found.clone())
    }

    /// The only authority that has been named within reach: its are the "Behördenangaben".
    fn only_authority(&self) -> Option<Remembered> {
        const ENDS: [&str; 11] = [
            "amt",
            "behörde",
            "polizei",
            "präsidium",
            "feuerwehr",
            "staatsanwaltschaft",
            "aufsicht",
            "hauptmannschaft",
            "kreis",
            "zoll",
            "katastrophenschutz",
        ];
        let authority = |it: &Remembered| {
            let name = it.source.name.to_lowercase();
            it.source.named
                && it.source.kind == SourceKind::Institution
                && name
                    .split(' ')
                    .next()
                    .is_some_and(|first| ENDS.iter().any(|end| first.ends_with(end)))
        };
        let found = self.latest(authority)?;
        let another = self.latest(|it| authority(it) && it.source.name != found.source.name);
        another.is_none().then_some(found)
    }

    /// The body that "Polizeiangaben", "Verbandsangaben", "Klinikangaben" are those of: who was called so
    /// before, or whoever it is by the noun alone.
    fn body_in_compound(&self, unit: &Unit, index: usize) -> Option<Remembered> {
        let whole = self.word(unit, index);
        let head = whole.get(..whole.len() - "angaben".len())?;
        self.body_of_compound(head.strip_suffix('-').unwrap_or(head))
    }

    /// Who "Hofangaben" and "Veranstalterangaben" are from, where nothing is known about them.
    fn teller_in_compound(&self, unit: &Unit, index: usize) -> Option<Remembered> {
        const THINGS: [&str; 8] = [
            "zeit", "orts", "personal", "mengen", "preis", "alters", "gewichts", "medien",
        ];
        let whole = self.word(unit, index);
        let head = whole.get(..whole.len() - "angaben".len())?;
        // "Reederei-Angaben"
        let parted = head.strip_suffix('-');
        let head = parted.unwrap_or(head);
        let marks = |it: char| "„“”\"«»‚‘".contains(it);
        if parted.is_some() && (head.starts_with(marks) || known::source(head).is_some()) {
            return None;
        }
        if head.len() < 3 || head.contains('-') || THINGS.contains(&head.to_lowercase().as_str()) {
            return None;
        }
        let linked = [
            "ungs", "schafts", "ions", "heits", "keits", "bands", "tums", "iums",
        ]
        .iter()
        .any(|it| head.ends_with(it));
        let name = if linked {
            head.strip_suffix('s').unwrap_or(head)
        } else {
            head
        };
        Some(remembered(
            name.to_owned(),
            SourceKind::Unnamed,
            false,
            Gender::Unknown,
        ))
    }

    /// The body that the first part of a compound names: "Polizei", "Verbands", "Klinik".
    pub(super) fn body_of_compound(&self, head: &str) -> Option<Remembered> {
        let bare = [head.strip_suffix("es"), head.strip_suffix('s'), Some(head)];
        let holds = |it: &str, class: Class| self.lexicon.endings(&it.to_lowercase()).hold(class);
        let called = |lower: String| {
            move |it: &Remembered| it.nouns.iter().any(|noun| noun.ends_with(&lower))
        };
        let Some(noun) = bare
            .iter()
            .flatten()
            .find(|it| holds(it, Class::BodyInstitution))
        else {
            // "Ministeriumssprecher", "Kommissionssprecher": of whichever was named.
            let official = [Class::Office, Class::BodyGovernment, Class::BodyAlliance];
            let noun = bare.iter().flatten().find(|it| {
                official.iter().any(|class| holds(it, *class))
                    || matches!(**it, "Ministerium" | "Kommission")
            })?;
            let called = called(noun.to_lowercase());
            return self.latest(|it| {
                let body = it.source.kind != SourceKind::Person;
                let ends = it
                    .source
                    .name
                    .to_lowercase()
                    .ends_with(&noun.to_lowercase());
                it.source.named && body && (called(it) || ends)
            });
        };
        let lower = noun.to_lowercase();
        let called = called(lower.clone());
        self.latest(|it| it.source.named && called(it)).or_else(|| {
            let mut found = remembered(
                (*noun).to_owned(),
                SourceKind::Institution,
                true,
                Gender::Feminine,
            );
            found.nouns = vec![lower];
            Some(found)
        })
    }

    /// Whom a name in the genitive before a noun means: "Brenners" in "Brenners Meinung".
    pub(super) fn genitive(&mut self, unit: &Unit, index: usize) -> Option<Remembered> {
        let word = self.word(unit, index);
        let name = word.strip_suffix('s')?.to_owned();
        let place = index..index + 1;
        if let Some((_, known)) = self.known_in(unit, place.clone()) {
            let mut found = remembered(known.name.clone(), known.kind, true, Gender::Unknown);
            found.source.speaks_for.clone_from(&known.speaks_for);
            return Some(found);
        }
        if let Some(country) = self.country_at(unit, index) {
            return Some(self.government(country));
        }
        let full = self.full_name(&name);
        let known = known::source(&full);
        let mut found = match known {
            Some(known) => remembered(known.name.clone(), known.kind, true, Gender::Unknown),
            None => person(full),
        };
        found.source.speaks_for = known.and_then(|it| it.speaks_for.clone());
        Some(found)
    }
}

/// Whether a report is named by how new it is alone: "ersten Erkenntnissen", "derzeitigem Kenntnisstand".
fn of_nobody(unit: &Unit, before: Range<usize>, noun: &str) -> bool {
    // "Ansicht", "Angaben" alone are no source.
    let bare = [
        "ansicht",
        "meinung",
        "auffassung",
        "einschätzung",
        "annahme",
        "vermutung",
        "sicht",
        "worte",
        "worten",
        "kenntnis",
        "vorstellung",
        "überzeugung",
        "lesart",
        "begründung",
        "antwort",
    ];
    let state = [
        "erkenntnisse",
        "erkenntnissen",
        "ermittlungen",
        "informationen",
        "kenntnisstand",
        "ermittlungsstand",
        "erkenntnisstand",
        "informationsstand",
        "kenntnissen",
    ];
    let stage = [
        "erst",
        "bisherig",
        "bislang",
        "vorläufig",
        "derzeitig",
        "jetzig",
        "aktuell",
        "gegenwärtig",
        "heutig",
        "neuest",
        "jüngst",
        "letzt",
        "bekannt",
        "vorliegend",
    ];
    let alone = before.clone().all(|it| {
        matches!(
            unit.lower(it),
            "der" | "die" | "das" | "dem" | "den" | "des"
        )
    });
    let mut words = before
        .filter(|it| !unit.is(*it, Class::Determiner))
        .peekable();
    bare.contains(&noun) && alone
        || state.contains(&noun)
            && words.peek().is_some()
            && words.all(|it| stage.iter().any(|start| unit.lower(it).starts_with(start)))
}

/// Whether a noun names an inquiry that the text can call by another such noun further on.
fn is_study(noun: &str) -> bool {
    [
        "studie",
        "untersuchung",
        "umfrage",
        "analyse",
        "erhebung",
        "auswertung",
    ]
    .iter()
    .any(|end| noun.ends_with(end))
}

/// Whether a noun names what somebody has to say.
fn says(noun: &str) -> bool {
    matches!(
        noun,
        "fazit"
            | "credo"
            | "urteil"
            | "appell"
            | "rat"
            | "prognose"
            | "botschaft"
            | "motto"
            | "antwort"
            | "votum"
            | "entscheid"
            | "richterspruch"
            | "warnung"
            | "forderung"
            | "vorwurf"
            | "kommentar"
            | "bilanz"
            | "erklärung"
    ) || ["aussage", "botschaft", "these", "forderung"]
        .iter()
        .any(|end| noun.ends_with(end) && noun.len() > end.len())
}
