//! Who answers in a sentence.

use super::super::fold::key;
use super::super::lexicon::{Lexicon, kind};
use super::super::stem::stem;
use super::status::Status;
use super::view::View;
use crate::attribution::{Chained, SourceKind, Statement, nameless_sort};
use crate::text::{Language, Span};

/// The keys of who answers at `place`: who is named before the verb or first, who is told to speak there, and
/// which body the subject is. Whoever follows is spoken of.
pub(super) fn of(view: &View, status: Status, place: Span) -> Vec<u64> {
    let language = view.findings.article.meta.language;
    let clause = view.clause(place);
    let mut actors = view.names_before(place);
    let mut bodies = Vec::new();
    for name in subjects(view, clause) {
        name_keys(name, language, &mut bodies);
    }
    let nobody = actors.is_empty() && bodies.is_empty();
    actors.append(&mut bodies);
    for statement in view.statements.around(clause) {
        let told = statement.cue.iter().any(|cue| clause.overlaps(*cue));
        let said = told || says_of_own(view, statement, status, clause, place, nobody);
        if let Some(origin) = statement.origin().filter(|_| said) {
            source_keys(origin, language, &mut actors);
        }
    }
    actors.sort_unstable();
    actors.dedup();
    actors
}

/// Whether a sentence mentions one of `actors` by name or sort.
pub(super) fn mentions(view: &View, actors: &[u64]) -> bool {
    let named = view.names().iter().any(|name| actors.contains(name));
    named
        || view.words.iter().any(|(_, span)| {
            let sort = nameless_sort(view.findings.article.slice(*span));
            let key = sort.map(|sort| key(kind::SPEAKER, &sort.to_lowercase()));
            key.is_some_and(|key| actors.contains(&key))
        })
}

/// Whether a statement holds `place` and tells of its own speaker there: "man", "we", or nobody else.
fn says_of_own(
    view: &View,
    statement: &Statement,
    status: Status,
    clause: Span,
    place: Span,
    nobody: bool,
) -> bool {
    let here = statement.content.iter().any(|part| part.overlaps(place));
    let own = view.words.iter().any(|(word, span)| {
        clause.contains(*span)
            && matches!(
                word.as_str(),
                "man" | "wir" | "uns" | "ihm" | "ihr" | "ihnen" | "we" | "us" | "our"
            )
    });
    here && (own || status != Status::Silent && nobody)
}

/// The nouns of `clause` that may be its subject and name a body: "die Staatsanwaltschaft", "prosecutors".
fn subjects<'a>(view: &'a View, clause: Span) -> impl Iterator<Item = &'a str> {
    let article = &view.findings.article;
    let english = article.meta.language == Language::English;
    let words = view.words.iter().enumerate();
    words.filter_map(move |(at, (_, span))| {
        let noun = article.slice(*span);
        if !clause.contains(*span) || !english && !noun.starts_with(char::is_uppercase) {
            return None;
        }
        let name = nameless_sort(noun)?;
        let before = at
            .checked_sub(1)
            .map(|before| view.words[before].0.as_str());
        let feminine = FEMININE
            .iter()
            .any(|ending| noun.to_lowercase().ends_with(ending));
        let object = match before {
            Some("der") => feminine,
            Some("of" | "with" | "by" | "to" | "from" | "against") => true,
            Some(word) => OBLIQUE.contains(&word),
            None => false,
        };
        (!object).then_some(name)
    })
}

/// Endings of feminine nouns: "der" before them is no nominative.
const FEMININE: [&str; 12] = [
    "schaft", "ung", "ion", "heit", "keit", "ät", "polizei", "wehr", "firma", "behörde", "marine",
    "armee",
];

/// Words before a noun that is no subject.
const OBLIQUE: [&str; 26] = [
    "dem", "des", "den", "einem", "einer", "eines", "vom", "zum", "zur", "beim", "im", "am", "von",
    "mit", "bei", "aus", "für", "gegen", "durch", "ohne", "an", "auf", "seiner", "ihrer", "seinem",
    "ihrem",
];

/// The keys of whom a source speaks for, and of its own name where it has one.
pub(super) fn voice_keys(source: &Chained, language: Language) -> Vec<u64> {
    let mut keys = Vec::new();
    if source.named {
        source_keys(source, language, &mut keys);
    } else if let Some(body) = &source.speaks_for {
        name_keys(body, language, &mut keys);
    }
    keys
}

/// The keys of a source and of whom it speaks for.
fn source_keys(source: &Chained, language: Language, keys: &mut Vec<u64>) {
    name_keys(&source.name, language, keys);
    if source.kind == SourceKind::Person {
        keys.extend(family(&source.name, language));
    }
    if let Some(body) = &source.speaks_for {
        name_keys(body, language, keys);
    }
}

/// The key of the last name of a person.
fn family(name: &str, language: Language) -> Option<u64> {
    let last = name.split_whitespace().next_back()?;
    Some(key(kind::STEM, &stem(last, language)))
}

/// Whom each person of an article speaks for, by the key of the last name.
pub(super) fn spokesmen(statements: &[Statement], language: Language) -> Vec<(u64, u64)> {
    let chained = statements.iter().flat_map(|statement| &statement.chain);
    let persons = chained.filter(|said| said.kind == SourceKind::Person);
    let mut found: Vec<(u64, u64)> = persons
        .filter_map(|said| {
            let mut keys = Vec::new();
            name_keys(said.speaks_for.as_deref()?, language, &mut keys);
            Some((family(&said.name, language)?, *keys.first()?))
        })
        .collect();
    found.sort_unstable();
    found.dedup();
    found
}

/// The keys of a name, with those of the sort of body that it is: "Landkreis" for "Landkreis Altenau" and
/// "Kreissprecher".
fn name_keys(name: &str, language: Language, keys: &mut Vec<u64>) {
    keys.push(key(kind::SPEAKER, &name.to_lowercase()));
    let first = name.split_whitespace().next().unwrap_or(name);
    let sort = nameless_sort(name).or_else(|| nameless_sort(first));
    if let Some(sort) = sort.or_else(|| spoken_for(name)) {
        keys.push(key(kind::SPEAKER, &sort.to_lowercase()));
    }
    if first == name {
        let own = stem(name, language);
        let meanings = Lexicon::of(language).meanings(&own);
        let names = meanings.iter().filter(|meaning| meaning.name);
        keys.extend(names.map(|meaning| meaning.key));
        keys.push(key(kind::STEM, &own));
    }
}

/// The sort of body that a spokesman is called by: "Kreis" of "Kreissprecher", "Ministerium" of
/// "Ministeriumssprecherin".
fn spoken_for(name: &str) -> Option<&'static str> {
    let body = name
        .strip_suffix("sprecher")
        .or_else(|| name.strip_suffix("sprecherin"))?;
    let links = ["", "s", "n"].into_iter();
    let found = links.filter_map(|link| nameless_sort(body.strip_suffix(link)?));
    found
        .chain((body == "Firmen").then(|| nameless_sort("Firma")).flatten())
        .next()
}
