//! What only the whole article tells: whose a headline is that says "Gericht: …", which medium "einem
//! Bericht zufolge" means.

use rustc_hash::FxHashMap;

use super::super::statement::{Chained, SourceKind, Statement};
use super::Reader;
use crate::text::BlockKind;

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

impl Reader<'_> {
    /// Settles what the statements found so far leave open.
    pub(super) fn settle(&mut self) {
        self.settle_heading();
        self.name_headings();
        self.name_reports();
    }

    /// "Gericht: Kündigung unwirksam" over an article about the "Arbeitsgericht Passau" alone.
    fn name_headings(&mut self) {
        let blocks = self.article.blocks();
        let heads = |it: &Statement| {
            let start = it.extent().start();
            let place = blocks.partition_point(|block| block.span.end() <= start);
            blocks
                .get(place)
                .is_some_and(|block| block.kind != BlockKind::Paragraph)
        };
        let mut named: FxHashMap<&str, usize> = FxHashMap::default();
        for link in self.statements.iter().flat_map(|it| &it.chain) {
            *named.entry(link.name.as_str()).or_default() += 1;
        }
        // What the article itself calls somebody just so is the whole name.
        let once = |it: &Chained| {
            named.get(it.name.as_str()) == Some(&1)
                && !it.name.contains(' ')
                && it.kind != SourceKind::Person
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
    fn name_reports(&mut self) {
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
