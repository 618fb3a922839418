//! Claims as lists show them: which ones, in which order, in whose words, with which rating.

use std::collections::{BTreeMap, BTreeSet};

use super::find::compared;
use super::{
    Assessment, ClaimCard, ClaimFilter, ClaimIx, ClaimSort, Credibility, Picture, PlacedStatement,
    Project, Reliability, Session,
};
use crate::text::{Language, Passage};

/// The claims that `session`'s filter lets through, in the order that it asks for. The claims list
/// shows them so, and "next claim" follows it. Ties stand in order of appearance.
pub fn order(project: &Project, picture: &Picture, session: &Session) -> Vec<ClaimIx> {
    let search = Search::new(picture, &session.filter);
    let mut listed: Vec<ClaimIx> = (0..picture.claims.len())
        .map(ClaimIx)
        .filter(|ix| {
            let card = picture.claim(*ix);
            passes(project, card, &session.filter) && search.finds(project, picture, card)
        })
        .collect();
    match session.sort {
        ClaimSort::Place => {}
        ClaimSort::Articles => listed.sort_by_key(|ix| {
            let articles = picture.claim(*ix).witnesses;
            std::cmp::Reverse(articles)
        }),
        ClaimSort::Origins => listed.sort_by_key(|ix| picture.claim(*ix).independent_origins()),
        ClaimSort::Discrepancies => listed.sort_by_key(|ix| {
            let discrepancies = picture.claim(*ix).discrepancies.len();
            std::cmp::Reverse(discrepancies)
        }),
        ClaimSort::Score => {
            listed.sort_by_key(|ix| credibility(project, picture.claim(*ix)));
        }
    }
    listed
}

/// What people decided on the claim, if they did.
pub fn assessment<'a>(project: &'a Project, card: &ClaimCard) -> Option<&'a Assessment> {
    project.claim(card.id?).map(|record| &record.assessment)
}

/// The credibility that the claim is rated with.
pub fn credibility(project: &Project, card: &ClaimCard) -> Option<Credibility> {
    assessment(project, card)?.credibility
}

/// The sources that are rated for a claim, each once: its origins first, then who passed it on, then who
/// denies it. One that is taken for an origin is rated as that.
pub fn rated_sources(card: &ClaimCard) -> Vec<super::SourceKey> {
    let mut rated = card.origins.clone();
    let relays = card
        .sources
        .iter()
        .filter(|it| !card.denied_by.contains(it) && !card.alike.contains(it));
    for key in relays.chain(&card.denied_by) {
        if !rated.contains(key) {
            rated.push(key.clone());
        }
    }
    rated
}

/// The letters that the claim's origins are rated with, each once, best first. Without a rated
/// origin those of the other sources of the claim.
pub fn letters(project: &Project, card: &ClaimCard) -> BTreeSet<Reliability> {
    let Some(assessment) = assessment(project, card) else {
        return BTreeSet::new();
    };
    let rated = |keys: &[super::SourceKey]| -> BTreeSet<Reliability> {
        keys.iter()
            .filter_map(|key| assessment.reliability.get(key).copied())
            .collect()
    };
    let origins = rated(&card.origins);
    if origins.is_empty() {
        rated(&card.sources)
    } else {
        origins
    }
}

/// The rating as the scale writes it: "B2"; "A/C2" where origins differ, "B" or "2" while only one
/// axis is rated: a dash before a digit would read as a minus. Nothing where neither is.
pub fn code(project: &Project, card: &ClaimCard) -> Option<String> {
    let letters = letters(project, card);
    let credibility = credibility(project, card);
    if letters.is_empty() && credibility.is_none() {
        return None;
    }
    let mut code = String::new();
    for letter in &letters {
        if !code.is_empty() {
            code.push('/');
        }
        code.push(letter.letter());
    }
    if let Some(credibility) = credibility {
        code.push_str(&credibility.digit().to_string());
    }
    Some(code)
}

/// The passage that tells best what the claim is about: one in the language of most articles
/// before the same in another, the content of a statement before a bare passage, of moderate
/// length before a scrap or a whole paragraph, one that begins as a sentence does before one that is torn
/// out of it, the earlier one before the later. Where the content alone would be a scrap ("seine
/// Anteilnahme"), it is told with who says it and how: then the passage is wider than any of the claim, and
/// [`place_in`] tells which of them it holds.
pub fn wording(project: &Project, picture: &Picture, card: &ClaimCard) -> Passage {
    /// Lengths in characters between which a wording neither lacks something nor takes long to read.
    const MODERATE: std::ops::RangeInclusive<usize> = 50..=150;
    /// More than any length costs.
    const FOREIGN: usize = 1_000_000;
    /// What it costs to begin within a sentence.
    const TORN: usize = 60;
    /// What it costs to be told with who says it.
    const FRAMED: usize = 20;
    let own = picture.language;
    let awkwardness = |passage: &Passage| {
        let article = project.article(passage.article);
        let length = article.map_or(0, |it| it.slice(passage.span).chars().count());
        let words = article.map_or("", |it| it.slice(passage.span));
        let torn = words.starts_with(char::is_lowercase);
        let foreign = own.is_some() && article.map(|it| it.meta.language) != own;
        usize::from(foreign) * FOREIGN
            + usize::from(torn) * TORN
            + if length < *MODERATE.start() {
                // A scrap is worse than a long sentence: it may not say what happened at all.
                2 * (MODERATE.start() - length)
            } else {
                length.saturating_sub(*MODERATE.end())
            }
    };
    let said = card
        .statements
        .iter()
        .map(|ix| picture.statement(*ix).extent())
        .map(|passage| (awkwardness(&passage), passage));
    let reported = card
        .members
        .iter()
        .map(|passage| (awkwardness(passage) + MODERATE.start(), *passage));
    let framed = card.statements.iter().filter_map(|ix| {
        let passage = framed(project, picture.statement(*ix))?;
        Some((awkwardness(&passage) + FRAMED, passage))
    });
    said.chain(reported)
        .chain(framed)
        .min_by_key(|(awkward, _)| *awkward)
        .map_or_else(|| card.place(), |(_, passage)| passage)
}

/// A statement with its reporting words and its speaker, if these stand in its paragraph.
fn framed(project: &Project, statement: &PlacedStatement) -> Option<Passage> {
    let Passage { article, span } = statement.extent();
    if statement.cue.is_empty() || statement.speaker.is_empty() {
        return None;
    }
    let around = statement.cue.iter().chain(&statement.speaker);
    let span = around.fold(span, |span, other| span.hull(*other));
    let words = project.article(article)?.slice(span);
    (!words.contains('\n')).then_some(Passage { article, span })
}

/// The first passage of a claim that its `wording` holds: what is selected with it.
pub fn place_in(picture: &Picture, card: &ClaimCard, wording: Passage) -> Passage {
    let within = |passage: &Passage| {
        passage.article == wording.article && wording.span.contains(passage.span)
    };
    let said = card
        .statements
        .iter()
        .map(|ix| picture.statement(*ix).extent());
    let all: Vec<Passage> = said.chain(card.members.iter().copied()).collect();
    if all.contains(&wording) {
        return wording;
    }
    all.into_iter().find(within).unwrap_or_else(|| card.place())
}

/// The language that more than half of the articles are in.
pub(super) fn language_of_most(project: &Project) -> Option<Language> {
    let mut counts: BTreeMap<Language, usize> = BTreeMap::new();
    for entry in &project.articles {
        *counts.entry(entry.article.meta.language).or_default() += 1;
    }
    let half = project.articles.len() / 2;
    let most = counts.into_iter().find(|(_, count)| *count > half);
    most.map(|(language, _)| language)
}

/// The other claims, those that share the most telling words with `claim` first. For choosing
/// what to merge it with.
pub fn nearest(project: &Project, picture: &Picture, claim: ClaimIx) -> Vec<ClaimIx> {
    let words: Vec<BTreeSet<String>> = picture
        .claims
        .iter()
        .map(|card| telling_words(project, card))
        .collect();
    let mut claims_with: BTreeMap<&str, u64> = BTreeMap::new();
    for word in words.iter().flatten() {
        *claims_with.entry(word).or_default() += 1;
    }
    let own = &words[claim.0];
    // A word that few claims share tells more than one that half of them have. Whole numbers, so
    // that the order is the same on every machine.
    let closeness = |other: usize| -> u64 {
        own.intersection(&words[other])
            .map(|word| 1_000_000 / claims_with.get(word.as_str()).copied().unwrap_or(1))
            .sum()
    };
    let mut others: Vec<(u64, ClaimIx)> = (0..picture.claims.len())
        .filter(|other| *other != claim.0)
        .map(|other| (closeness(other), ClaimIx(other)))
        .collect();
    others.sort_by_key(|(closeness, ix)| (std::cmp::Reverse(*closeness), *ix));
    others.into_iter().map(|(_, ix)| ix).collect()
}

/// How many of the project's ratings lie on the diagonal of the scale (A1, B2, C3, D4, E5).
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Diagonal {
    /// Claims that are rated on both axes.
    pub rated: usize,
    /// Those whose letter and digit stand in the same place of their scale.
    pub on_it: usize,
}

impl Diagonal {
    /// Counts the ratings of `project`. F and 6 mean "unknown" and lie on no diagonal.
    pub fn of(project: &Project, picture: &Picture) -> Self {
        let mut counted = Self::default();
        for card in &picture.claims {
            let Some(credibility) = credibility(project, card) else {
                continue;
            };
            let letters = letters(project, card);
            if letters.is_empty() {
                continue;
            }
            counted.rated += 1;
            let place = credibility as usize;
            let known = credibility != Credibility::Six;
            if known && letters.iter().all(|letter| *letter as usize == place) {
                counted.on_it += 1;
            }
        }
        counted
    }

    /// Whether so many lie on it that the two axes look as if they were rated as one: more than
    /// four in five of at least eight. (In a study of 1,400 army reports it were 87 %.)
    pub fn is_habit(self) -> bool {
        self.rated >= 8 && self.on_it * 5 > self.rated * 4
    }
}

fn passes(project: &Project, card: &ClaimCard, filter: &ClaimFilter) -> bool {
    let source = filter.source.as_ref();
    (!filter.unscored || credibility(project, card).is_none())
        && (!filter.disagreeing || !card.discrepancies.is_empty())
        && (!filter.one_origin || card.independent_origins() == 1)
        && (!filter.shared || card.witnesses > 1)
        && source.is_none_or(|key| card.sources.contains(key))
        && filter
            .article
            .is_none_or(|article| card.articles.contains(&article))
}

/// The words that are searched for, and the sources whose names hold them.
struct Search {
    words: Vec<String>,
    /// Every source's names as they are compared.
    names: BTreeMap<super::SourceKey, String>,
}

impl Search {
    fn new(picture: &Picture, filter: &ClaimFilter) -> Self {
        let words: Vec<String> = filter.search.split_whitespace().map(compared).collect();
        let names = if words.is_empty() {
            BTreeMap::new()
        } else {
            picture
                .sources
                .iter()
                .map(|source| {
                    let names: Vec<String> = source.names().map(compared).collect();
                    (source.key.clone(), names.join("\n"))
                })
                .collect()
        };
        Self { words, names }
    }

    fn finds(&self, project: &Project, picture: &Picture, card: &ClaimCard) -> bool {
        if self.words.is_empty() {
            return true;
        }
        let mut heap = String::new();
        let statements = card
            .statements
            .iter()
            .map(|ix| picture.statement(*ix).extent());
        for passage in card.members.iter().copied().chain(statements) {
            if let Some(article) = project.article(passage.article) {
                heap.push_str(&compared(article.slice(passage.span)));
                heap.push('\n');
            }
        }
        for key in &card.sources {
            if let Some(names) = self.names.get(key) {
                heap.push_str(names);
                heap.push('\n');
            }
        }
        self.words.iter().all(|word| heap.contains(word.as_str()))
    }
}

/// The words of a claim that are long enough to tell something, without case and with their
/// endings cut, so that "Soldaten" and "Soldat" meet.
fn telling_words(project: &Project, card: &ClaimCard) -> BTreeSet<String> {
    let mut words = BTreeSet::new();
    for member in &card.members {
        let Some(article) = project.article(member.article) else {
            continue;
        };
        for word in article
            .slice(member.span)
            .split(|c: char| !c.is_alphanumeric())
        {
            let digits = word.chars().any(|c| c.is_ascii_digit());
            if digits || word.chars().count() > 3 {
                words.insert(word.to_lowercase().chars().take(6).collect());
            }
        }
    }
    words
}

#[cfg(test)]
mod tests;
