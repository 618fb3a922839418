//! Between which syllables a word may be divided.

use hypher::Lang;

use super::rows::{Letter, divisible};
use crate::text::Language;

/// The letters of a divided word that stay together at either end. Duden and the printers' house rules
/// allow two; three keep syllables like "ge-" and "-en" with their words.
const TOGETHER: usize = 3;

/// Where the word that reaches over letter `over`, or ends before it, may be divided, in order: counted
/// in letters from the first one. `urgent`
/// divides names as well: every English word with a capital, and a German one behind another or in a list.
pub(super) fn syllables(
    letters: &[Letter],
    over: usize,
    language: Language,
    urgent: bool,
) -> Vec<usize> {
    let language = match language {
        Language::German => Lang::German,
        Language::English => Lang::English,
        Language::Other => return Vec::new(),
    };
    let of_word = |at: &usize| divisible(letters[*at].sign);
    // A mark behind the word may be what finds no room.
    let back = (0..=over).rev();
    let mut inner = back.take_while(|at| !letters[*at].sign.is_whitespace());
    let Some(inner) = inner.find(of_word) else {
        return Vec::new();
    };
    let start = (0..inner).rev().take_while(of_word).last().unwrap_or(inner);
    let end = (inner..letters.len())
        .take_while(of_word)
        .last()
        .unwrap_or(inner)
        + 1;
    let word: String = letters[start..end]
        .iter()
        .map(|letter| letter.sign)
        .collect();
    let capital = word.chars().next().is_some_and(char::is_uppercase);
    // Abbreviations are not divided, and names only where they must be.
    let german_name = || behind_a_name(letters, start) || in_a_list(letters, start, end);
    let name = capital && (language == Lang::English || german_name());
    if word.chars().skip(1).any(char::is_uppercase) || name && !urgent {
        return Vec::new();
    }
    let mut at = start;
    let mut found: Vec<usize> = hypher::hyphenate_bounded(&word, language, TOGETHER, TOGETHER)
        .map(|syllable| {
            at += syllable.chars().count();
            at
        })
        .collect();
    found.pop();
    found
}

/// Whether the word that starts at letter `start` follows another with a capital within its sentence, as in
/// "sagte Vorstand Alma Reuter": then it is a name, or its title. German nouns stand alone or behind words in
/// small letters, but for those behind the first word of a sentence.
fn behind_a_name(letters: &[Letter], start: usize) -> bool {
    let before = |end: usize| end.checked_sub(1).map(|at| letters[at].sign);
    if before(start) != Some(' ') {
        return false;
    }
    let end = start - 1;
    let length = letters[..end]
        .iter()
        .rev()
        .take_while(|letter| divisible(letter.sign))
        .count();
    let first = end - length;
    let opens = match before(first) {
        Some(' ') => !before(first - 1).is_some_and(|sign| sign.is_alphanumeric() || sign == ','),
        _ => true,
    };
    length > 1 && letters[first].sign.is_uppercase() && !opens
}

/// The longest word of a list in letters that is taken for a name: longer ones are compounds.
const LONGEST_NAME: usize = 18;

/// Whether the word from letter `start` to `end` is one of a list of words with a capital, as in "in Kassel, Fulda
/// und Hanau": such words are places or people more often than things, and a thing loses little
/// where it is kept whole.
fn in_a_list(letters: &[Letter], start: usize, end: usize) -> bool {
    if end - start > LONGEST_NAME {
        return false;
    }
    let sign = |at: usize| letters.get(at).map(|letter| letter.sign);
    let capital = |at: usize| sign(at).is_some_and(char::is_uppercase);
    let starts_at = |end: usize| {
        let back = (0..end).rev();
        back.take_while(|at| divisible(letters[*at].sign)).last()
    };
    // "…, Fulda": the word behind the comma has a capital too.
    let next = sign(end) == Some(',') && sign(end + 1) == Some(' ') && capital(end + 2);
    let Some(gap) = start.checked_sub(1).filter(|at| sign(*at) == Some(' ')) else {
        return next;
    };
    let behind_comma = || {
        let comma = gap.checked_sub(1)?;
        let before = (sign(comma) == Some(',')).then(|| starts_at(comma))??;
        Some(capital(before))
    };
    let behind_and = || {
        let word = starts_at(gap)?;
        let joins: String = letters[word..gap]
            .iter()
            .map(|letter| letter.sign)
            .collect();
        let space = word.checked_sub(1)?;
        let before = (sign(space) == Some(' ')).then(|| starts_at(space))??;
        Some(matches!(joins.as_str(), "und" | "oder" | "sowie") && capital(before))
    };
    next || behind_comma() == Some(true) || behind_and() == Some(true)
}
