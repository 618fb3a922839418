//! Short sentences whose subject takes a stand on the sentence before: "Das verneint der Verein", "Dem widersprechen
//! Geologen", "Das sieht die Züchterin anders". The stand is theirs, and whose word that sentence is does not change.

use std::ops::Range;

use super::super::frame::{Found, without};
use super::super::lexicon::Class;
use super::super::phrases;
use super::super::statement::Form;
use super::super::unit::{Kind, Unit};
use super::speakers::set_speaker;

/// The stems of verbs that need nothing else: "Das bestreitet …".
const ALONE: [&str; 12] = [
    "vernein",
    "dementier",
    "bestreit",
    "bestritt",
    "bezweifel",
    "leugne",
    "verneint",
    "dementiert",
    "bestritten",
    "bezweifelt",
    "geleugnet",
    "abgestritten",
];

/// What a verb leaves for the end of its clause.
const SPLIT: [(&str, &str); 8] = [
    ("streite", "ab"),
    ("stritt", "ab"),
    ("weis", "zurück"),
    ("wies", "zurück"),
    ("räum", "ein"),
    ("sieh", "anders"),
    ("sehe", "anders"),
    ("sah", "anders"),
];

/// Reads such a sentence.
pub(in crate::attribution) fn disputed(unit: &Unit) -> Option<Found> {
    let dative = unit.lower(0) == "dem";
    if !dative && !matches!(unit.lower(0), "das" | "dies") || unit.segments.len() > 2 {
        return None;
    }
    if unit.capital(1) || unit.kind(1) != Some(Kind::Word) {
        return None;
    }
    // What follows a comma belongs to the subject: "Das bestreitet der Wirt, der …".
    let first = unit.segments.first()?.tokens.clone();
    if first.start != 0 || first.end < 3 {
        return None;
    }
    let last = first.end - 1;
    let verb = unit.lower(1);
    let perfect = matches!(verb, "hat" | "haben" | "hatte" | "hatten");
    let closing = unit.lower(last);
    let of_himself = closing == "sich" && unit.lower(last - 1) == "von";
    let for_that = || (3..last).find(|it| unit.lower(*it) == "für");
    let mut content = vec![0..1];
    let mut cue = vec![1];
    let mut limit = last;
    if perfect {
        let says = match closing {
            "widersprochen" => dative,
            "zurückgewiesen" | "eingeräumt" => !dative,
            _ => !dative && ALONE[7..].contains(&closing),
        };
        if !says {
            return None;
        }
        cue.push(last);
    } else if dative {
        if !matches!(
            verb,
            "widerspricht" | "widersprechen" | "widersprach" | "widersprachen"
        ) {
            return None;
        }
        limit = last + 1;
    } else if ALONE[..6].iter().any(|it| verb.starts_with(it)) {
        limit = last + 1;
    } else if of_himself && ["weis", "wies"].iter().any(|it| verb.starts_with(it)) {
        limit = last - 1;
        cue.extend([last - 1, last]);
    } else if SPLIT
        .iter()
        .any(|(stem, end)| verb.starts_with(stem) && closing == *end)
    {
        if closing == "anders" {
            content.push(last..last + 1);
        } else {
            cue.push(last);
        }
    } else if matches!(verb, "hält" | "halten" | "hielt" | "hielten") {
        limit = for_that()?;
        content.push(limit..last + 1);
    } else {
        return None;
    }
    let who = subject(unit, limit)?;
    let mut statement = Found::new(Form::Reported, content);
    statement.frame = without(first, &statement.content);
    statement.cue = cue;
    set_speaker(&mut statement, Some(who));
    Some(statement)
}

/// Who stands behind the verb, where nothing negates the stand: "inzwischen auch der Verleiher".
fn subject(unit: &Unit, limit: usize) -> Option<Range<usize>> {
    let mut start = 2;
    while start < limit && (unit.is(start, Class::Adverb) || aside(unit.lower(start))) {
        start += 1;
    }
    let turned = (2..limit).any(|it| {
        matches!(
            unit.lower(it),
            "nicht" | "nie" | "niemand" | "keiner" | "kaum" | "kein" | "keine" | "man" | "es"
        )
    });
    if turned || start >= limit {
        return None;
    }
    let pronoun = matches!(unit.lower(start), "er" | "sie").then_some(start..start + 1);
    pronoun
        .or_else(|| phrases::german(unit, start, limit))
        .filter(|it| it.start == start && !phrases::german_nobody(unit, it))
}

fn aside(word: &str) -> bool {
    matches!(
        word,
        "auch"
            | "jedoch"
            | "aber"
            | "allerdings"
            | "hingegen"
            | "dagegen"
            | "wiederum"
            | "zumindest"
            | "inzwischen"
            | "mittlerweile"
            | "indes"
            | "indessen"
            | "freilich"
    )
}
