//! Whether a sentence says that something is not so.

/// Words that negate, in both languages.
const NEGATIONS: [&str; 29] = [
    "nicht",
    "nichts",
    "kein",
    "keine",
    "keinen",
    "keiner",
    "keinem",
    "keines",
    "keinesfalls",
    "keineswegs",
    "keinerlei",
    "nie",
    "niemals",
    "niemand",
    "niemandem",
    "niemanden",
    "ohne",
    "weder",
    "not",
    "no",
    "never",
    "nobody",
    "none",
    "nothing",
    "without",
    "neither",
    "nor",
    "cannot",
    "unable",
];

/// Whether a word in lower case negates what stands around it.
pub(in super::super) fn negates(word: &str) -> bool {
    NEGATIONS.contains(&word) || word.ends_with("n't") || word.ends_with("n’t")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_that_negate_are_known_in_both_languages() {
        for word in [
            "nicht",
            "keinerlei",
            "keinesfalls",
            "weder",
            "never",
            "didn't",
            "wasn’t",
        ] {
            assert!(negates(word), "{word}");
        }
        for word in ["notwendig", "nun", "keimen", "note", "tent"] {
            assert!(!negates(word), "{word}");
        }
    }
}
