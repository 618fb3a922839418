//! Whether a person need be told how a file was read.

use crate::import::Warning;

/// Whether a warning about an article with this text is worth anybody's while. That a text was read in the
/// encoding of old programs is not, as long as nothing in it looks like the wrong character: newsrooms have
/// such files every day.
pub(super) fn is_worth_telling(warning: &Warning, text: &str) -> bool {
    match warning {
        Warning::Decoded(encoding) => !USUAL.contains(encoding) || looks_wrong(text),
        _ => true,
    }
}

/// The encodings in which old programs of German and English newsrooms write.
const USUAL: [&str; 4] = ["windows-1252", "ISO-8859-15", "UTF-16LE", "UTF-16BE"];

/// Whether a text has a character that German and English texts do not have, or one where they do not have it.
fn looks_wrong(text: &str) -> bool {
    let mut before = ' ';
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        let after = letters.peek().copied().unwrap_or(' ');
        if !letter.is_ascii() && is_out_of_place(before, letter, after) {
            return true;
        }
        before = letter;
    }
    false
}

fn is_out_of_place(before: char, letter: char, after: char) -> bool {
    match letter {
        // Punctuation and spaces may touch words on either side.
        '\u{a0}' | '\u{ad}' | '«' | '»' | '‹' | '›' | '·' | '²' | '³' | '®' | '©' | '™' => {
            false
        }
        '‐'..='‧' | '\u{202f}' => false,
        // These stand before or behind numbers and names, not in or behind a word.
        '§' | '°' | '€' | '£' | '½' | '¼' | '¾' | '‰' => before.is_lowercase(),
        // What UTF-8 looks like where it is read as something else.
        'Ã' | 'Â' | 'â' | 'Ð' if !after.is_ascii_alphabetic() => true,
        // Capitals begin words or stand among capitals.
        _ if letter.is_uppercase() => before.is_lowercase(),
        '\u{c0}'..='\u{24f}' => !letter.is_alphabetic(),
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_looks_wrong_is_told() {
        let check = |text: &str, told: bool| {
            let warning = Warning::Decoded("windows-1252");
            assert_eq!(is_worth_telling(&warning, text), told, "{text}");
        };
        check("Der Pegel fiel am Übergang um 3 °C", false);
        check(
            "„Größer“, sagte Élodie – für 5 € … § 12 Straßengesetz",
            false,
        );
        check("The café’s naïve rôle cost £5 – “no more”.", false);
        check("ÄNDERUNG: Zürich, São Paulo, Malmö, Škoda", false);
        // UTF-8 and the character set of old Macs, each read as Windows-1252.
        check("Ã„nderung fÃ¼r MÃ¼nchen", true);
        check("â€žJaâ€œ, sagte er", true);
        check("fŸr den GŠrtner", true);
        check("das wei§ er", true);
        check("kostet 5 ¤", true);
        for other in [Warning::Replaced(1), Warning::Decoded("windows-1250")] {
            assert!(is_worth_telling(&other, "Der Pegel fiel"));
        }
    }
}
