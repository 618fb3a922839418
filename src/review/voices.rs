//! Everybody who speaks in a project: the registry's sources and those that were only found.

use std::cmp::Reverse;

use rustc_hash::{FxHashMap, FxHashSet};

use super::heard::HeardSource;
use super::registry::{Registry, fold_name};
use super::{PlacedSource, Project, Source, SourceKey, StatementDecision, StatementIx};
use crate::attribution::{Chained, SourceKind, known_sources};

/// A source by its place in the list of [`Voices`].
pub(super) type VoiceIx = usize;

/// One source with what the findings say of it.
struct Voice {
    key: SourceKey,
    /// Its place in the registry.
    registered: Option<usize>,
    /// Whether the spelling of the key is settled, because the registry or a decision uses it.
    settled: bool,
    /// How many found statements have it in their chain.
    found: usize,
    /// What sort it seemed to be, and how often.
    kinds: Counts<SourceKind>,
    /// Whom it seemed to speak for, and how often.
    bodies: Counts<VoiceIx>,
}

/// Resolves names to sources and keeps what is known of each.
pub(super) struct Voices<'a> {
    sources: &'a [Source],
    registry: Registry,
    /// The registry's sources first, in its order.
    voices: Vec<Voice>,
    /// Folded names of sources that are not in the registry.
    loose: FxHashMap<String, VoiceIx>,
    /// From a folded family name to the person whom an article gives in full; nothing where two persons
    /// bear it.
    families: FxHashMap<String, Option<&'a str>>,
    /// Persons that were learned, under the names that they were found by.
    learned: FxHashSet<&'a str>,
    /// Whom the names of persons as they are written were found to mean: most names come again and again.
    persons: FxHashMap<&'a str, VoiceIx>,
    /// The same for all other names.
    others: FxHashMap<&'a str, VoiceIx>,
}

/// A found source of a chain, resolved.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Resolved {
    /// The source.
    pub(super) voice: VoiceIx,
    /// The body that it speaks for in this place.
    pub(super) body: Option<VoiceIx>,
}

impl<'a> Voices<'a> {
    /// Starts with the registry of `project`, and with the spelling of every source that decisions name.
    pub(super) fn of(project: &'a Project, registry: Registry) -> Self {
        let mut voices = Self::registered(project, registry);
        let rated = project
            .claims
            .iter()
            .flat_map(|record| record.assessment.reliability.keys());
        let said = project
            .statements
            .iter()
            .flat_map(|decision| match decision {
                StatementDecision::Made { statement, .. } => statement.chain.as_slice(),
                _ => &[],
            });
        let bodies = project
            .sources
            .iter()
            .filter_map(|source| source.speaks_for.as_ref());
        for key in rated.chain(said.map(|said| &said.source)).chain(bodies) {
            let ix = voices.named(key.as_str());
            voices.voices[ix].settled = true;
        }
        voices
    }

    fn registered(project: &'a Project, registry: Registry) -> Self {
        let voices = project
            .sources
            .iter()
            .enumerate()
            .map(|(ix, source)| Voice::new(source.key.clone(), Some(ix)))
            .collect();
        Self {
            sources: &project.sources,
            registry,
            voices,
            loose: FxHashMap::default(),
            families: FxHashMap::default(),
            learned: FxHashSet::default(),
            persons: FxHashMap::default(),
            others: FxHashMap::default(),
        }
    }

    /// Makes room for about so many sources.
    pub(super) fn expect(&mut self, count: usize) {
        self.voices.reserve(count);
        self.loose.reserve(count);
        self.persons.reserve(count);
        self.others.reserve(count);
    }

    /// Learns a person whom a chain gives in full, so that "Arnold" in one copy is the Eva Arnold of
    /// another where nobody else bears that name. Every source is to be learned before one is resolved.
    pub(super) fn learn(&mut self, said: &'a Chained) {
        let person = said.named && said.kind == SourceKind::Person;
        if !person || !self.learned.insert(&said.name) {
            return;
        }
        let Some((_, family)) = said.name.rsplit_once(' ') else {
            return;
        };
        self.families
            .entry(fold_name(family))
            .and_modify(|known| {
                if *known != Some(said.name.as_str()) {
                    *known = None;
                }
            })
            .or_insert(Some(&said.name));
    }

    /// The name in full of a person who is found by the family name alone.
    fn in_full(&self, said: &Chained) -> Option<&'a str> {
        let single = said.named && said.kind == SourceKind::Person && !said.name.contains(' ');
        let known = single.then(|| self.families.get(&fold_name(&said.name)));
        known.flatten().copied().flatten()
    }

    /// The source with this key or name, if there is one yet.
    fn known(&self, name: &str) -> Option<VoiceIx> {
        let folded = fold_name(name);
        self.registry
            .named(&folded)
            .or_else(|| self.loose.get(&folded).copied())
    }

    /// The source with this key or name; a new one where there is none yet.
    pub(super) fn named(&mut self, name: &str) -> VoiceIx {
        let folded = fold_name(name);
        match self.registry.named(&folded) {
            Some(ix) => ix,
            None => self.loose(folded, name),
        }
    }

    /// The source that an article names in its chains.
    pub(super) fn found(&mut self, heard: &'a HeardSource) -> Resolved {
        let said = &heard.said;
        let words = heard.words.as_deref();
        let by_mention = words.and_then(|words| self.registry.given(words));
        let voice = by_mention.unwrap_or_else(|| self.met(said));
        let body = said
            .speaks_for
            .as_deref()
            .map(|name| self.called(name))
            .filter(|body| *body != voice);
        let known = &mut self.voices[voice];
        known.kinds.add(said.kind, heard.times);
        // Two unnamed speakers are two people: what one speaks for says nothing of the other.
        if let Some(body) = body.filter(|_| said.named) {
            known.bodies.add(body, heard.times);
        }
        Resolved { voice, body }
    }

    /// The source that a found name means by itself.
    fn met(&mut self, said: &'a Chained) -> VoiceIx {
        if !said.named || said.kind != SourceKind::Person {
            return self.called(&said.name);
        }
        if let Some(known) = self.persons.get(said.name.as_str()) {
            return *known;
        }
        let full = self.in_full(said);
        let voice = self.named(full.unwrap_or(&said.name));
        self.persons.insert(&said.name, voice);
        voice
    }

    /// The source that a found name means that is no person's.
    fn called(&mut self, name: &'a str) -> VoiceIx {
        if let Some(known) = self.others.get(name) {
            return *known;
        }
        let voice = self.named(name);
        self.others.insert(name, voice);
        voice
    }

    /// Counts one found statement for each of the different sources in its chain.
    pub(super) fn count(&mut self, chain: &(impl Iterator<Item = VoiceIx> + Clone)) {
        for (place, voice) in chain.clone().enumerate() {
            if !chain.clone().take(place).any(|known| known == voice) {
                self.voices[voice].found += 1;
            }
        }
    }

    fn loose(&mut self, folded: String, name: &str) -> VoiceIx {
        if let Some(ix) = self.loose.get(&folded) {
            // One name in two spellings has the lower one, whichever is read first.
            let known = &mut self.voices[*ix];
            if !known.settled && name.trim() < known.key.as_str() {
                known.key = SourceKey::new(name);
            }
            return *ix;
        }
        self.voices.push(Voice::new(SourceKey::new(name), None));
        self.loose.insert(folded, self.voices.len() - 1);
        self.voices.len() - 1
    }

    /// The key of a source.
    pub(super) fn key(&self, ix: VoiceIx) -> &SourceKey {
        &self.voices[ix].key
    }

    /// The name shown for a source.
    pub(super) fn name(&self, ix: VoiceIx) -> &str {
        let voice = &self.voices[ix];
        match voice.registered {
            Some(ix) => &self.sources[ix].name,
            None => voice.key.as_str(),
        }
    }

    /// The body that a source speaks for: as the registry says, else as it was found at the place
    /// in question, else as it was found most often.
    pub(super) fn body(&self, ix: VoiceIx, here: Option<VoiceIx>) -> Option<VoiceIx> {
        let said = self.voices[ix]
            .registered
            .and_then(|registered| self.sources[registered].speaks_for.as_ref());
        match said {
            Some(key) => self.known(key.as_str()).filter(|body| *body != ix),
            None => here.or_else(|| self.voices[ix].bodies.most()),
        }
    }

    /// A source with its body settled. Every statement is to be read before.
    pub(super) fn settled(&self, resolved: Resolved) -> Resolved {
        Resolved {
            body: self.body(resolved.voice, resolved.body),
            ..resolved
        }
    }

    /// A list for each source, with room for the found statements that have it in their chain.
    pub(super) fn lists(&self) -> Vec<Vec<StatementIx>> {
        let voices = self.voices.iter();
        voices
            .map(|voice| Vec::with_capacity(voice.found))
            .collect()
    }

    /// What sort of source it is: as the registry says, else as it was found most often, else as
    /// the lexicon says. What only a person named is an institution until they say otherwise.
    pub(super) fn kind(&self, ix: VoiceIx) -> SourceKind {
        let voice = &self.voices[ix];
        if let Some(registered) = voice.registered {
            return self.sources[registered].kind;
        }
        voice.kinds.most().unwrap_or_else(|| {
            known_sources()
                .iter()
                .find(|known| known.name == voice.key.as_str())
                .map_or(SourceKind::Institution, |known| known.kind)
        })
    }

    /// Every source as it is listed, ordered by name, given the statements of each.
    pub(super) fn placed(self, mut statements: Vec<Vec<StatementIx>>) -> Vec<PlacedSource> {
        let voices = self.voices.iter().enumerate();
        let mut by_rank: Vec<(Reverse<usize>, Ordered, VoiceIx)> = voices
            .map(|(ix, voice)| (Reverse(voice.found), Ordered::of(voice.key.as_str()), ix))
            .collect();
        by_rank.sort_unstable();
        let mut ranks = vec![0; self.voices.len()];
        for (rank, (.., ix)) in by_rank.into_iter().enumerate() {
            ranks[ix] = rank;
        }
        let sources = self.sources.iter();
        let registered: Vec<String> = sources.map(|source| fold_name(&source.name)).collect();
        let registered = registered.iter().map(String::as_str).zip(0..);
        // The others are shown by the names that they are looked up by.
        let loose = self.loose.iter().map(|(name, ix)| (name.as_str(), *ix));
        let names = registered.chain(loose);
        let mut order: Vec<(Ordered, Ordered, VoiceIx)> = names
            .map(|(name, ix)| (Ordered::of(name), Ordered::of(self.key(ix).as_str()), ix))
            .collect();
        order.sort_unstable();
        order
            .into_iter()
            .map(|(.., ix)| {
                let known = self.voices[ix].registered.map(|ix| &self.sources[ix]);
                PlacedSource {
                    key: self.key(ix).clone(),
                    name: self.name(ix).to_owned(),
                    kind: self.kind(ix),
                    aliases: known.map(|known| known.aliases.clone()).unwrap_or_default(),
                    reliability: known.and_then(|known| known.reliability),
                    speaks_for: self.body(ix, None).map(|body| self.key(body).clone()),
                    registered: known.is_some(),
                    statements: std::mem::take(&mut statements[ix]),
                    rank: ranks[ix],
                }
            })
            .collect()
    }
}

impl Voice {
    fn new(key: SourceKey, registered: Option<usize>) -> Self {
        Self {
            key,
            registered,
            settled: registered.is_some(),
            found: 0,
            kinds: Counts::default(),
            bodies: Counts::default(),
        }
    }
}

/// A name with its first bytes in one number, by which most names are put in order in one step.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Ordered<'n> {
    first: u64,
    name: &'n str,
}

impl<'n> Ordered<'n> {
    fn of(name: &'n str) -> Self {
        let mut first = [0; 8];
        for (place, byte) in first.iter_mut().zip(name.bytes()) {
            *place = byte;
        }
        Self {
            first: u64::from_be_bytes(first),
            name,
        }
    }
}

/// How often something was found, each thing once. Of one source it is few.
struct Counts<K>(Vec<(K, usize)>);

impl<K> Default for Counts<K> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<K: Copy + Ord> Counts<K> {
    fn add(&mut self, thing: K, times: usize) {
        match self.0.iter_mut().find(|(known, _)| *known == thing) {
            Some((_, count)) => *count += times,
            None => self.0.push((thing, times)),
        }
    }

    /// What was counted most often; the first of those that were counted as often.
    fn most(&self) -> Option<K> {
        let counts = self.0.iter();
        let most = counts.max_by_key(|(thing, count)| (*count, Reverse(*thing)));
        most.map(|(thing, _)| *thing)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::review::Project;

    fn person(name: &str) -> Chained {
        Chained {
            name: name.to_owned(),
            kind: SourceKind::Person,
            named: true,
            speaks_for: None,
            mention: None,
        }
    }

    #[test]
    fn names_are_in_the_order_of_their_letters() {
        let names = [
            "",
            "A",
            "Amt",
            "Ämter",
            "Bundesamt",
            "Bundesamt A",
            "Bundesrat",
            "amt",
        ];
        for pair in names.map(Ordered::of).windows(2) {
            let letters = pair[0].name.cmp(pair[1].name);
            assert_eq!(pair[0].cmp(&pair[1]), letters);
        }
    }

    #[test]
    fn a_family_name_alone_is_the_only_person_of_that_name() {
        let project = Project::default();
        let heard = |name: &str| HeardSource {
            said: person(name),
            words: None,
            times: 1,
        };
        let learned = ["Steffi Arnold", "Uwe Brandt", "Ina Brandt", "Steffi Arnold"].map(heard);
        let asked = ["Arnold", "Brandt", "Cramer"].map(heard);
        let mut voices = Voices::of(&project, Registry::of(&project.sources));
        for source in &learned {
            voices.learn(&source.said);
        }
        let found = asked.each_ref().map(|source| voices.found(source).voice);
        let keys = found.map(|voice| voices.key(voice).as_str());
        // Two persons bear the name of Brandt.
        assert_eq!(keys, ["Steffi Arnold", "Brandt", "Cramer"]);
    }
}
