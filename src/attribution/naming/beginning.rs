//! What an article has told before anything is resolved: the names and bodies that it gives anywhere.

use super::super::lexicon::Lexicon;
use super::super::unit::Unit;
use crate::text::{Article, Language};
use memchr::memmem;
use rustc_hash::{FxHashMap, FxHashSet};
use std::cell::OnceCell;
use std::hash::Hash;

use super::Memory;

impl<'a> Memory<'a> {
    /// Starts with the names that the units give in full.
    pub fn new(article: &'a Article, units: &[Unit], lexicon: &'static Lexicon) -> Self {
        let mut memory = Self {
            article,
            lexicon,
            english: article.meta.language == Language::English,
            history: Vec::new(),
            names: Vec::new(),
            titled: FxHashMap::default(),
            name_places: Vec::new(),
            by_name: FxHashMap::default(),
            by_word: FxHashMap::default(),
            bodies: Vec::new(),
            by_full_name: FxHashMap::default(),
            by_noun: FxHashMap::default(),
            by_country: FxHashMap::default(),
            by_role: FxHashMap::default(),
            by_office: FxHashMap::default(),
            short_names: FxHashMap::default(),
            homes: FxHashMap::default(),
            country: None,
            pair: None,
            railway: OnceCell::new(),
            study: None,
            nato: OnceCell::new(),
            pair_place: 0,
            inside: None,
            stated: None,
            lower: OnceCell::new(),
            object: None,
            spoken_of: Vec::new(),
            subjects: Vec::new(),
            placed: OnceCell::new(),
            companies: OnceCell::new(),
        };
        for unit in units {
            memory.collect_names(unit);
            memory.collect_bodies(unit);
            memory.collect_spoken_of(unit);
            memory.collect_subjects(unit);
            memory.collect_short_names(unit);
        }
        keep_first_of_equals(&mut memory.bodies);
        keep_first_of_equals(&mut memory.names);
        memory.drop_described_names();
        for (index, name) in memory.names.iter().enumerate() {
            memory.by_name.entry(name.joined.clone()).or_insert(index);
            let [first, .., last] = name.words.as_slice() else {
                continue;
            };
            for word in [last, first] {
                memory.by_word.entry(word).or_default().push(index);
            }
        }
        memory.list_bodies();
        memory.list_offices();
        memory
    }
}

impl Memory<'_> {
    /// Whether the article names the Deutsche Bahn, so that "die Bahn" is that one. Searched for once it is asked.
    pub(super) fn has_railway(&self) -> bool {
        *self
            .railway
            .get_or_init(|| self.holds(["Deutsche Bahn", "Deutschen Bahn"]))
    }

    /// Whether a compound of the article names the NATO: "Nato-Übung". Searched for once it is asked.
    pub(super) fn has_nato(&self) -> bool {
        *self.nato.get_or_init(|| self.holds(["Nato-", "NATO-"]))
    }

    fn holds(&self, any: [&str; 2]) -> bool {
        let text = self.article.text().as_str().as_bytes();
        any.iter()
            .any(|it| memmem::find(text, it.as_bytes()).is_some())
    }
}

/// Takes out what has stood there before.
pub(super) fn keep_first_of_equals<T: Eq + Hash>(list: &mut Vec<T>) {
    let mut seen = FxHashSet::default();
    let first: Vec<bool> = list.iter().map(|it| seen.insert(it)).collect();
    let mut first = first.into_iter();
    list.retain(|_| first.next().unwrap_or_default());
}
