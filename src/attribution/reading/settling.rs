//! What only the whole article tells: whose a headline is that says "Gericht: …", which medium "einem
//! Bericht zufolge" means.

use rustc_hash::FxHashMap;

use super::super::known;
use super::super::statement::{Chained, Form, SourceKind, Statement};
use super::shortened::{retraces, words_of};
use super::{Reader, without_mentions};
use crate::text::{Article, BlockKind, Language};

/// What a report is called that a medium gave and that the article names in another sentence.
const REPORTS: [&str; 6] = [
    "Bericht",
    "Medienbericht",
    "Zeitungsbericht",
    "Pressebericht",
    "Magazinbericht",
    "report",
];

/// What a headline calls the only person that the article gives words of.
const EXPERTS: [&str; 8] = [
    "Experte",
    "Expertin",
    "Gutachter",
    "Gutachterin",
    "Forscher",
    "Forscherin",
    "Expert",
    "expert",
];

/// How many bytes apart two statements may start for one to name who spoke in the other.
const NEAR: usize = 600;

/// The bytes before a name in which it must not stand for it to be new.
const REACH: usize = 8000;

/// How many statements or holders are looked through for one, so that settling stays linear.
const MOST: usize = 64;

/// What a headline calls a text whose author the article names.
const STUDIES: [&str; 12] = [
    "Studie",
    "Umfrage",
    "Untersuchung",
    "Gutachten",
    "Analyse",
    "Auswertung",
    "study",
    "Study",
    "survey",
    "Survey",
    "poll",
    "Poll",
];

/// Whether `name` stands in the text not far before `start`.
fn named_before(text: &str, start: usize, name: &str) -> bool {
    let mut from = start.saturating_sub(REACH);
    while !text.is_char_boundary(from) {
        from += 1;
    }
    text.get(from..start).is_some_and(|it| it.contains(name))
}

/// Whether a statement stands in a title, kicker or subheading.
fn is_heading(article: &Article, statement: &Statement) -> bool {
    let start = statement.extent().start();
    let blocks = article.blocks();
    let place = blocks.partition_point(|block| block.span.end() <= start);
    blocks
        .get(place)
        .is_some_and(|block| block.kind != BlockKind::Paragraph)
}

impl Reader<'_> {
    /// Settles what the statements found so far leave open.
    pub(super) fn settle(&mut self) {
        self.settle_headings();
        self.name_quoted_headings();
        self.name_holders();
        self.name_headings();
        self.name_reports();
        self.name_studies();
        self.let_heads_speak_for_their_bodies();
    }

    /// "Germany's spy chief warned … “They are cheap,” Henning Doe said": somebody of whom only the office is
    /// told is who goes on speaking by a name that says no office.
    fn name_holders(&mut self) {
        let text = self.article.text().as_str();
        let mut named: Vec<(String, Chained)> = Vec::new();
        for pair in self.statements.windows(2) {
            let [left, right] = pair else { continue };
            if named.len() >= MOST {
                break;
            }
            let (Some(office), Some(person)) = (left.chain.last(), right.chain.last()) else {
                continue;
            };
            let said = |it: &Chained| it.mention.map(|it| self.article.slice(it));
            let (Some(words), Some(name)) = (said(office), said(person)) else {
                continue;
            };
            let open = !office.named
                && matches!(office.kind, SourceKind::Unnamed)
                && self.memory.is_holder(words);
            let near = left.extent().start().abs_diff(right.extent().start()) < NEAR;
            // "The clerk said Clara Voss had denied it": whoever is named there is somebody else.
            let inside = person
                .mention
                .is_some_and(|it| left.content.iter().any(|part| part.contains(it)));
            if !open || !near || inside {
                continue;
            }
            // The name is first given here, and by itself.
            let alone = person.kind == SourceKind::Person
                && person.named
                && name == person.name
                && name.contains(' ')
                && person
                    .mention
                    .is_some_and(|it| !named_before(text, it.start(), name));
            if alone && named.iter().all(|it| it.0 != office.name) {
                named.push((office.name.clone(), person.clone()));
            }
        }
        // "U.N. rights chief decries …" over "the United Nations human rights chief"
        let role = |name: &str| name.rsplit(' ').next().unwrap_or_default().to_owned();
        let heading = self
            .article
            .blocks()
            .iter()
            .find(|it| it.kind == BlockKind::Paragraph)
            .map_or(0, |it| it.span.start());
        for (start, link) in self.statements.iter_mut().flat_map(|it| {
            let start = it.extent().start();
            it.chain.iter_mut().map(move |link| (start, link))
        }) {
            let english = self.language == Language::English;
            let same = |it: &&(String, Chained)| {
                it.0 == link.name || english && start < heading && role(&it.0) == role(&link.name)
            };
            if let Some((_, person)) = named.iter().find(same).filter(|_| !link.named) {
                *link = Chained {
                    mention: link.mention,
                    ..person.clone()
                };
            }
        }
    }

    /// "Studie: …", "…, survey shows" over an article that says whose it is: whoever speaks first in the text.
    fn name_studies(&mut self) {
        let first = self
            .article
            .blocks()
            .iter()
            .find(|it| it.kind == BlockKind::Paragraph);
        let Some(from) = first.map(|it| it.span.start()) else {
            return;
        };
        let said = self
            .statements
            .iter()
            .filter(|it| it.extent().start() >= from);
        let mut origins = said.filter_map(|it| it.chain.last());
        let Some(origin) = origins.next().cloned() else {
            return;
        };
        if STUDIES.contains(&origin.name.as_str()) {
            return;
        }
        for statement in &mut self.statements {
            if statement.extent().start() < from
                && let [link] = statement.chain.as_mut_slice()
                && !link.named
                && STUDIES.contains(&link.name.as_str())
            {
                *link = Chained {
                    mention: link.mention,
                    ..origin.clone()
                };
            }
        }
    }

    /// A heading that is a quotation has it from the text: whoever says the same words there.
    fn name_quoted_headings(&mut self) {
        let article = self.article;
        let heads = |it: &Statement| is_heading(article, it);
        // "Hirte nach Tod seines Hundes: „…“" calls somebody whom the text names.
        let open = |it: &&Statement| {
            it.form == Form::Direct && it.chain.iter().all(|link| !link.named) && heads(it)
        };
        if !self.statements.iter().any(|it| open(&it)) {
            return;
        }
        let words = |it: &Statement| words_of(self.article.slice(it.extent()));
        let said: Vec<(Vec<String>, usize)> = self
            .statements
            .iter()
            .enumerate()
            .filter(|(_, it)| it.form == Form::Direct && !it.chain.is_empty())
            .map(|(place, it)| (words(it), place))
            .collect();
        let named: Vec<(usize, usize)> = self
            .statements
            .iter()
            .enumerate()
            .filter(|(_, it)| open(it))
            .filter_map(|(place, it)| {
                let quoted = words(it);
                let same = |text: &[String]| text == quoted;
                let shortened = |text: &[String]| quoted.len() > 1 && retraces(&quoted, text);
                let next = said.partition_point(|it| it.1 <= place);
                let below = said.get(next..said.len().min(next + MOST))?;
                let mut told = below.iter();
                let found = told
                    .find(|(text, _)| same(text))
                    .or_else(|| below.iter().find(|(text, _)| shortened(text)))?;
                Some((place, found.1))
            })
            .collect();
        for (place, other) in named {
            let chain = without_mentions(&self.statements[other].chain);
            self.statements[place].chain = chain;
        }
    }

    /// "Gericht: Kündigung unwirksam" over an article about the "Arbeitsgericht Passau" alone.
    fn name_headings(&mut self) {
        let article = self.article;
        let heads = |it: &Statement| is_heading(article, it);
        let mut named: FxHashMap<&str, usize> = FxHashMap::default();
        for link in self.statements.iter().flat_map(|it| &it.chain) {
            *named.entry(link.name.as_str()).or_default() += 1;
        }
        // What the article itself calls somebody just so is the whole name.
        let once = |it: &Chained| {
            named.get(it.name.as_str()) == Some(&1)
                && !it.name.contains(' ')
                && it.kind != SourceKind::Person
                && known::country(&it.name).is_none()
        };
        let places: Vec<(usize, Chained)> = self
            .statements
            .iter()
            .enumerate()
            .filter(|(_, it)| it.chain.len() == 1 && heads(it))
            .filter_map(|(place, it)| Some((place, it.chain.first().filter(|it| once(it))?)))
            .filter_map(|(place, link)| Some((place, self.memory.body_called(&link.name)?)))
            .collect();
        let places = places.into_iter().chain(self.expert_headings(&heads));
        let places: Vec<(usize, Chained)> = places.collect();
        for (place, body) in places {
            if let Some(link) = self
                .statements
                .get_mut(place)
                .and_then(|it| it.chain.first_mut())
            {
                *link = Chained {
                    mention: link.mention,
                    ..body
                };
            }
        }
    }

    /// "Expertin: Rente sicher" over an article in which one person alone says anything.
    fn expert_headings(&self, heads: &impl Fn(&Statement) -> bool) -> Vec<(usize, Chained)> {
        let mut persons = self
            .statements
            .iter()
            .filter_map(|it| it.chain.last())
            .filter(|it| it.kind == SourceKind::Person);
        let Some(person) = persons.next() else {
            return Vec::new();
        };
        if persons.any(|it| it.name != person.name) {
            return Vec::new();
        }
        self.statements
            .iter()
            .enumerate()
            .filter(|(_, it)| match it.chain.as_slice() {
                [link] => !link.named && EXPERTS.contains(&link.name.as_str()) && heads(it),
                _ => false,
            })
            .map(|(place, _)| (place, person.clone()))
            .collect()
    }

    /// "einem Bericht zufolge" means the report of the only medium that the article gives words of.
    /// In English a report is as a rule a paper of its own: "A report commissioned by the council found …".
    fn name_reports(&mut self) {
        if self.language == Language::English {
            return;
        }
        let mut media = self
            .statements
            .iter()
            .flat_map(|it| &it.chain)
            .filter(|it| it.kind == SourceKind::Medium && it.named);
        let Some(medium) = media.next().cloned() else {
            return;
        };
        if media.any(|it| it.name != medium.name) {
            return;
        }
        let links = self.statements.iter_mut().flat_map(|it| &mut it.chain);
        for link in links {
            if !link.named && REPORTS.contains(&link.name.as_str()) {
                *link = Chained {
                    mention: link.mention,
                    ..medium.clone()
                };
            }
        }
    }
}
