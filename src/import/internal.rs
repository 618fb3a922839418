//! Parts of a copy that are for the newsroom only.
//!
//! dpa closes its texts with a "Notizblock" ("# Notebook" in English): notes to editors, links, places,
//! contacts, and a line that says what must not be published; AP puts "Eds:" above its texts; others
//! write "Note to editors:". All of it is kept, none of it belongs to the report.

/// Headings from which on nothing is meant for readers, in small letters, without marks around them.
const HEADINGS: [&str; 20] = [
    "notizblock",
    "notebook",
    "redaktionelle hinweise",
    "redaktioneller hinweis",
    "hinweise an die redaktion",
    "hinweis an die redaktion",
    "hinweis an die redaktionen",
    "hinweise für die redaktion",
    "nicht zur veröffentlichung",
    "nicht zur veröffentlichung bestimmt",
    "note to editors",
    "notes to editors",
    "notes for editors",
    "editorial notes",
    "editorial contacts",
    "ansprechpartner",
    "kontakte",
    "contacts",
    "press contact",
    "pressekontakt",
];

/// How sentences begin that say so themselves, in small letters.
const WARNINGS: [&str; 6] = [
    "die folgenden informationen sind nicht zur veröffentlichung",
    "die nachfolgenden informationen sind nicht zur veröffentlichung",
    "folgende informationen sind nicht zur veröffentlichung",
    "the following information is not intended for publication",
    "the following information is not for publication",
    "not for publication",
];

/// How single lines of this sort begin, in small letters.
const NOTES: [&str; 21] = [
    "eds:",
    "eds.:",
    "eds note:",
    "(eds:",
    "attention editors",
    "attn editors",
    "editors:",
    "note to editors:",
    "notes to editors:",
    "achtung redaktion",
    "an die redaktion",
    "hinweis an die redaktion",
    "hinweis für die redaktion",
    "hinweis der redaktion an",
    "redaktioneller hinweis:",
    "redaktionelle hinweise:",
    "kontakt:",
    "contact:",
    "redaktion:",
    "nicht zur veröffentlichung:",
    "not for publication:",
];

/// Whether `text` is the heading of a part for the newsroom, which goes on to the end.
pub(super) fn is_heading(text: &str) -> bool {
    if text.len() > 160 {
        return false;
    }
    let low = text.to_lowercase();
    let bare = low.trim_matches(|c: char| !c.is_alphanumeric());
    // dpa names itself before it: "# dpa-Notizblock".
    let bare = bare.strip_prefix("dpa-").unwrap_or(bare);
    HEADINGS.contains(&bare) || WARNINGS.iter().any(|start| bare.starts_with(start))
}

/// Whether a line, given in small letters, is a note to newsrooms by itself.
pub(super) fn is_note(low: &str) -> bool {
    let bare =
        low.trim_start_matches(|c: char| c.is_whitespace() || matches!(c, '-' | '*' | '#' | '('));
    NOTES.iter().any(|start| bare.starts_with(start)) || is_heading(low)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings() {
        for (text, expected) in [
            ("Notizblock", true),
            ("# Notizblock", true),
            ("# Notebook", true),
            ("# dpa-Notizblock", true),
            ("## Redaktionelle Hinweise", true),
            ("Redaktionelle Hinweise:", true),
            ("## Note to editors", true),
            ("* * * *", false),
            (
                "Die folgenden Informationen sind nicht zur Veröffentlichung bestimmt",
                true,
            ),
            (
                "The following information is not intended for publication",
                true,
            ),
            ("Kontakte", true),
            ("Kontakte nach Rom", false),
            ("Die Redaktion der Zeitung schwieg.", false),
            ("", false),
        ] {
            assert_eq!(is_heading(text), expected, "{text:?}");
        }
    }

    #[test]
    fn notes() {
        for (text, expected) in [
            ("eds: adds quotes. with photos.", true),
            ("(eds: updates with reaction)", true),
            ("kontakt: erika beispiel, +49 30 000000", true),
            ("redaktion: sandra muster (berlin)", true),
            ("achtung redaktionen: neue fassung folgt", true),
            ("edson kam nach rom.", false),
            ("kontakt hielt er nur zu einem.", false),
        ] {
            assert_eq!(is_note(text), expected, "{text:?}");
        }
    }
}
