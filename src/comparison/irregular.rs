//! Verbs whose forms no rule of endings brings together: `assets/comparison/irregular.txt`.

use std::sync::LazyLock;

use rustc_hash::{FxHashMap, FxHashSet};

use super::stem::{PARTICLES, SHORT_PARTICLES};
use crate::text::Language;

const FORMS: &str = include_str!("../../assets/comparison/irregular.txt");

/// Prefixes that stay at the verb. A participle has no "ge" behind them.
const FIRM_PREFIXES: [&str; 13] = [
    "unter", "wider", "hinter", "uber", "miss", "voll", "ent", "emp", "ver", "zer", "be", "er",
    "ge",
];

/// The infinitives by form, without prefixes; German and English.
static GERMAN: LazyLock<FxHashMap<String, &'static str>> = LazyLock::new(|| read("[german]"));
static ENGLISH: LazyLock<FxHashMap<String, &'static str>> = LazyLock::new(|| read("[english]"));

/// The last letters of all German forms: behind any prefix a form still ends in them.
static ENDINGS: LazyLock<FxHashSet<[u8; 3]>> =
    LazyLock::new(|| GERMAN.keys().map(|form| ending(form)).collect());

fn ending(word: &str) -> [u8; 3] {
    let mut last = [0; 3];
    for (place, byte) in last.iter_mut().zip(word.bytes().rev()) {
        *place = byte;
    }
    last
}

/// The infinitive of an irregular form, with its prefix: "bestritt" is "bestreiten",
/// "zurückgewiesen" "zuruckweisen". Nothing for regular forms and for words with a capital, which
/// are nouns in German.
pub(super) fn infinitive(word: &str, language: Language) -> Option<String> {
    if !word.starts_with(char::is_lowercase) || word.len() > 40 {
        return None;
    }
    if language == Language::English {
        return ENGLISH.get(word).map(|verb| (*verb).to_owned());
    }
    let plain = plain(word);
    if let Some(verb) = GERMAN.get(&plain) {
        return Some((*verb).to_owned());
    }
    // Most words end in no way that an irregular form ends in.
    if !ENDINGS.contains(&ending(&plain)) {
        return None;
    }
    let separable = PARTICLES.iter().chain(&SHORT_PARTICLES).find_map(|prefix| {
        let rest = plain.strip_prefix(prefix)?;
        let rest = rest.strip_prefix("zu").unwrap_or(rest);
        let verb = GERMAN.get(rest).map(|verb| (*verb).to_owned());
        let verb = verb.or_else(|| firm(rest))?;
        Some(format!("{prefix}{verb}"))
    });
    separable.or_else(|| firm(&plain))
}

/// The infinitive of a form behind a prefix that stays at the verb.
fn firm(word: &str) -> Option<String> {
    FIRM_PREFIXES.iter().find_map(|prefix| {
        let rest = word.strip_prefix(prefix)?;
        // "gesungen" of "singen" is "besungen" behind a prefix.
        let verb = GERMAN.get(rest).copied().or_else(|| {
            let participle = format!("ge{rest}");
            GERMAN.get(&participle).copied()
        })?;
        Some(format!("{prefix}{verb}"))
    })
}

/// The word with umlauts and ß as stems have them.
fn plain(word: &str) -> String {
    let mut letters = String::with_capacity(word.len());
    for c in word.chars() {
        match c {
            'ä' => letters.push('a'),
            'ö' => letters.push('o'),
            'ü' => letters.push('u'),
            'ß' => letters.push_str("ss"),
            c => letters.push(c),
        }
    }
    letters
}

fn read(section: &str) -> FxHashMap<String, &'static str> {
    let mut forms = FxHashMap::default();
    let mut inside = false;
    for line in FORMS.lines().filter(|line| !line.starts_with('#')) {
        if line.starts_with('[') {
            inside = line.trim() == section;
        } else if inside && let Some((verb, words)) = line.split_once('=') {
            for form in words.split_whitespace() {
                forms.entry(plain(form)).or_insert(verb.trim());
            }
        }
    }
    forms
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_lead_to_their_infinitive() {
        let cases = [
            ("brachte", "bringen"),
            ("gebracht", "bringen"),
            ("überbracht", "uberbringen"),
            ("mitgebracht", "mitbringen"),
            ("zurückgewiesen", "zuruckweisen"),
            ("bestritt", "bestreiten"),
            ("bestritten", "bestreiten"),
            ("entschieden", "entscheiden"),
            ("verhandelt", ""),
            ("Stand", ""),
        ];
        for (form, verb) in cases {
            let found = infinitive(form, Language::German).unwrap_or_default();
            assert_eq!(found, verb, "{form}");
        }
        let english = [("said", "say"), ("sent", "send"), ("bank", "")];
        for (form, verb) in english {
            let found = infinitive(form, Language::English).unwrap_or_default();
            assert_eq!(found, verb, "{form}");
        }
    }

    #[test]
    fn every_line_of_the_forms_is_well_formed() {
        let mut count = 0;
        let lines = FORMS.lines().filter(|line| !line.starts_with('#'));
        for line in lines.filter(|line| !line.trim().is_empty()) {
            if line.starts_with('[') {
                assert!(matches!(line, "[german]" | "[english]"), "{line}");
                continue;
            }
            let (verb, forms) = line.split_once('=').unwrap_or_else(|| panic!("{line}"));
            assert!(
                !verb.trim().is_empty() && !forms.trim().is_empty(),
                "{line}"
            );
            count += 1;
        }
        assert!(count > 250, "{count}");
    }
}
