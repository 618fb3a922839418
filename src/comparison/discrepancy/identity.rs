//! Whether two sources may be the same.

use super::super::fold::fold;
use super::super::lexicon::Lexicon;
use super::super::stem::stem;
use crate::attribution::{Chained, SourceKind, is_one_of, nameless_sort};
use crate::text::Language;

/// Whether two sources are clearly two: two persons with full names, or two bodies whose names have
/// nothing in common. A person and a body never are, since the one may speak for the other.
pub(super) fn differ(a: &Chained, b: &Chained) -> bool {
    if are_in_one_court(a, b) {
        return true;
    }
    if compatible(a, b) {
        return false;
    }
    let (ours, theirs) = (is_person(a), is_person(b));
    if ours && theirs {
        return true;
    }
    if !ours && !theirs && is_body(a) && is_body(b) {
        return true;
    }
    // A spokesman of one body and somebody who is known to speak for another.
    match (&a.speaks_for, &b.speaks_for) {
        (Some(ours), Some(theirs)) => ours != theirs && !shares_meaning(ours, theirs),
        _ => false,
    }
}

/// Whether one is the court and the other one brings the charges there: what is charged is not what is found.
fn are_in_one_court(a: &Chained, b: &Chained) -> bool {
    let is = |source: &Chained, sort: &str| {
        nameless_sort(&source.name) == Some(sort) || is_one_of(&source.name, sort)
    };
    let tries = |a, b| is(a, "Gericht") && is(b, "Staatsanwaltschaft");
    tries(a, b) || tries(b, a)
}

/// Whether a source is a person with first and last name.
fn is_person(source: &Chained) -> bool {
    let capital = |word: &str| word.starts_with(char::is_uppercase);
    let mut words = source.name.split_whitespace();
    source.named
        && source.kind == SourceKind::Person
        && source.name.split_whitespace().count() >= 2
        && words.all(|word| {
            capital(word)
                || matches!(
                    word,
                    "von" | "van" | "de" | "der" | "al" | "bin" | "di" | "da" | "zu"
                )
        })
}

/// Whether a source is an institution, authority or state that can be told from another one.
fn is_body(source: &Chained) -> bool {
    // "Which Fransen" is a relative clause that was misread.
    let relative = ["which ", "who ", "that "];
    source.named
        && !relative.iter().any(|word| source.name.starts_with(word))
        && !matches!(
            source.kind,
            SourceKind::Person | SourceKind::Unnamed | SourceKind::Expert
        )
        && (source.name.split_whitespace().count() >= 2
            || source.name.chars().filter(|c| c.is_uppercase()).count() >= 2
            || !meanings(&source.name).is_empty())
}

/// What the words of a name mean besides names, read in both languages: "district" for "Landkreis".
pub(super) fn meanings(name: &str) -> Vec<u64> {
    name.split_whitespace()
        .filter(|word| word.chars().count() > 2)
        .flat_map(|word| {
            [Language::German, Language::English]
                .into_iter()
                .flat_map(move |language| {
                    Lexicon::of(language)
                        .meanings(&stem(word, language))
                        .iter()
                        .filter(|meaning| !meaning.name)
                        .map(|meaning| meaning.key)
                })
        })
        .collect()
}

fn shares_meaning(a: &str, b: &str) -> bool {
    let theirs = meanings(b);
    meanings(a).iter().any(|key| theirs.contains(key))
}

/// So many letters at the start of two long words show that they belong together.
const ROOT: usize = 7;

/// Whether two names have words of one root: "Statistisches Bundesamt" and "Wiesbadener Statistiker".
fn shares_root(a: &str, b: &str) -> bool {
    let root = |word: &str| -> Option<String> {
        let root: String = fold(word).chars().take(ROOT).collect();
        (root.chars().count() == ROOT).then_some(root)
    };
    let theirs: Vec<String> = b.split_whitespace().filter_map(root).collect();
    a.split_whitespace()
        .filter_map(root)
        .any(|root| theirs.contains(&root))
}

/// Whom a source speaks for, else itself.
fn body(source: &Chained) -> &str {
    source.speaks_for.as_deref().unwrap_or(&source.name)
}

/// Whether two sources may be the same or speak for the same: a spokesman and his institution, two
/// wordings of one unnamed speaker, a state and its service.
pub(super) fn compatible(a: &Chained, b: &Chained) -> bool {
    if are_in_one_court(a, b) {
        return false;
    }
    let (ours, theirs) = (body(a), body(b));
    if a.name == b.name || ours == theirs && (a.speaks_for.is_none() || b.speaks_for.is_none()) {
        return true;
    }
    if one_name(&a.name, &b.name) {
        return true;
    }
    // "Her lawyer" and "the moderate senator" may be anybody whom the other article names.
    let anybody = |source: &Chained| {
        let described = source.name.contains(' ') && source.name.chars().all(|c| !c.is_uppercase());
        described || !source.named && source.speaks_for.is_none()
    };
    if anybody(a) != anybody(b) {
        return true;
    }
    let people = a.kind == SourceKind::Person || b.kind == SourceKind::Person;
    if !people && (shares_meaning(ours, theirs) || shares_root(ours, theirs)) {
        return true;
    }
    // A state speaks through any of its bodies.
    let state = |source: &Chained| {
        source.kind == SourceKind::Government
            && source.name.split_whitespace().count() == 1
            && Lexicon::of(Language::German)
                .meanings(&stem(&source.name, Language::German))
                .iter()
                .any(|meaning| meaning.name)
    };
    let official = |source: &Chained| {
        matches!(
            source.kind,
            SourceKind::Government | SourceKind::IntelligenceService
        )
    };
    if official(a) && official(b) && (state(a) || state(b)) {
        return true;
    }
    // "Der litauische Geheimdienst" is called by a name of its own in other copies.
    let described = |source: &Chained| source.name.starts_with(char::is_lowercase);
    if !people && a.kind == b.kind && described(a) != described(b) {
        return true;
    }
    // "Der Dienst" may be any service: a name that is a common noun tells nobody apart.
    let common_noun = |source: &Chained| {
        let meanings =
            Lexicon::of(Language::German).meanings(&stem(&source.name, Language::German));
        !meanings.is_empty() && meanings.iter().all(|meaning| !meaning.name)
    };
    if !people && (common_noun(a) && common_noun(b)) && a.kind == b.kind {
        return false;
    }
    if !people && (common_noun(a) || common_noun(b)) {
        return true;
    }
    // Unnamed speakers are told apart by their nouns only.
    if !a.named && !b.named {
        let nouns = |source: &Chained| -> Vec<String> {
            let words = source.name.split_whitespace();
            words
                .filter(|word| word.starts_with(char::is_uppercase))
                .map(|word| stem(word, Language::German))
                .collect()
        };
        let theirs = nouns(b);
        return nouns(a).iter().any(|noun| theirs.contains(noun));
    }
    false
}

/// Whether a name is a shorter or longer form of another one: "Sekulow" and "Jay Sekulow", "Ethics
/// Committee" and "House Ethics Committee". Both end in the same word, and share all of the shorter
/// one or at least half of the longer one.
fn one_name(a: &str, b: &str) -> bool {
    let words = |name: &str| -> Vec<String> {
        let plain = fold(name).replace(['-', '\u{2010}', '\u{2011}'], "");
        plain.split_whitespace().map(str::to_owned).collect()
    };
    let (a, b) = (words(a), words(b));
    let shared = a.iter().filter(|word| b.contains(word)).count();
    !a.is_empty()
        && a.last() == b.last()
        && (shared == a.len().min(b.len()) || shared >= 2 && shared * 2 >= a.len().max(b.len()))
}
