//! The marks by which agencies tell versions of a report apart: "2nd Lead", "Korrektur", "Eil".

/// What a version is to the ones before it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum MarkKind {
    /// A flash or urgent, the first short word of a story: "EIL", "URGENT", "BREAKING".
    Urgent,
    /// A fuller text that replaces earlier ones: "1ST LEAD", "2. Lead", "Writethru".
    Lead,
    /// New facts: "UPDATE 1", "Neu:", "Aktualisierung".
    Update,
    /// Something was wrong: "CORRECTED", "KORREKTUR", "Berichtigung".
    Correction,
    /// Sent again, with the text or its envelope repaired: "REFILE", "REPEAT", "Wiederholung".
    Refile,
    /// All of a day's reports on a story in one: "Zusammenfassung", "ROUNDUP", "WRAPUP".
    Roundup,
    /// Takes an earlier report back: "KILL", "Rückzug".
    Kill,
}

/// A version mark with its number.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct VersionMark {
    /// What it says.
    pub kind: MarkKind,
    /// The how-manieth, where it says so: 2 for "2nd Lead".
    pub number: Option<u32>,
}

/// The words of the marks in small letters, as agencies write them. From the style books of German
/// and English agencies.
const MARKS: [(&str, MarkKind); 42] = [
    ("kill", MarkKind::Kill),
    ("withdrawn", MarkKind::Kill),
    ("withdrawal", MarkKind::Kill),
    ("zurückgezogen", MarkKind::Kill),
    ("zurückziehung", MarkKind::Kill),
    ("rückzug", MarkKind::Kill),
    ("refiled", MarkKind::Refile),
    ("refile", MarkKind::Refile),
    ("repeating", MarkKind::Refile),
    ("repeat", MarkKind::Refile),
    ("rpt", MarkKind::Refile),
    ("wiederholung", MarkKind::Refile),
    ("wdhlg", MarkKind::Refile),
    ("corrected", MarkKind::Correction),
    ("correction", MarkKind::Correction),
    ("corrects", MarkKind::Correction),
    ("corrective", MarkKind::Correction),
    ("korrigiert", MarkKind::Correction),
    ("korrektur", MarkKind::Correction),
    ("korr", MarkKind::Correction),
    ("berichtigung", MarkKind::Correction),
    ("berichtigt", MarkKind::Correction),
    ("writethrough", MarkKind::Lead),
    ("writethru", MarkKind::Lead),
    ("lead", MarkKind::Lead),
    ("ld", MarkKind::Lead),
    ("zusammenfassung", MarkKind::Roundup),
    ("gesamtzusammenfassung", MarkKind::Roundup),
    ("zf", MarkKind::Roundup),
    ("roundup", MarkKind::Roundup),
    ("wrapup", MarkKind::Roundup),
    ("aktualisierung", MarkKind::Update),
    ("aktualisiert", MarkKind::Update),
    ("neufassung", MarkKind::Update),
    ("update", MarkKind::Update),
    ("updated", MarkKind::Update),
    ("urgent", MarkKind::Urgent),
    ("breaking", MarkKind::Urgent),
    ("flash", MarkKind::Urgent),
    ("eilmeldung", MarkKind::Urgent),
    ("eil", MarkKind::Urgent),
    ("blitz", MarkKind::Urgent),
];

impl VersionMark {
    /// Reads the words of a mark that stand by themselves: "1ST LEAD", "2. Lead:", "UPDATE 3", "KORR",
    /// "1st Ld-Writethru", "(Zusammenfassung)", "Korrigierte Fassung". Nothing where other words
    /// stand with them. Of several marks the one that says most wins: a correction of a lead is a
    /// correction.
    pub fn read(words: &str) -> Option<Self> {
        if words.len() > 120 {
            return None;
        }
        let low = words.to_lowercase();
        // "(Zusammenfassung 1530 - neu: Reaktionen)" says what is new behind the mark.
        let low = match low.split_once("neu:") {
            Some((mark, _)) => mark.trim_end_matches(['-', '\u{2013}', ' ']).to_owned(),
            None => low,
        };
        if low.len() > 60 {
            return None;
        }
        let bare = low.replace(
            [
                ':', '(', ')', '[', ']', ',', ';', '*', '=', '/', '\u{2013}', '\u{2014}',
            ],
            " ",
        );
        let mut found: Option<Self> = None;
        let mut number = None;
        let mut has_time = false;
        for word in bare.split_whitespace() {
            let word = word.trim_matches(|c| matches!(c, '.' | '-' | '!'));
            if word.is_empty() || FILLERS.contains(&word) {
                continue;
            }
            if let Some(ordinal) = ordinal(word) {
                number = Some(ordinal);
                continue;
            }
            if word.len() == 4 && word.bytes().all(|byte| byte.is_ascii_digit()) {
                has_time = true;
                continue;
            }
            // "korr-lead" and "update-2" are two marks, or a mark and its number, in one word.
            for part in word.split('-').filter(|part| !FILLERS.contains(part)) {
                if let Some(ordinal) = ordinal(part) {
                    number = Some(ordinal);
                    continue;
                }
                let (part, attached) = trailing_number(part);
                number = attached.or(number);
                let kind = MARKS
                    .iter()
                    .find(|(known, _)| *known == part)
                    .map(|(_, kind)| *kind)?;
                if found.is_none_or(|known| weight(kind) > weight(known.kind)) {
                    found = Some(Self { kind, number: None });
                }
            }
        }
        // Only the reports of a day are told apart by the time: "Zusammenfassung 1530".
        found
            .filter(|mark| !has_time || mark.kind == MarkKind::Roundup)
            .map(|mark| Self { number, ..mark })
    }

    /// The mark at the start of a headline, the length of its words in bytes with what parts them
    /// from the headline, and the words: "UPDATE 2-Troops arrive", "Eil: Brücke gesperrt",
    /// "CORRECTED-Bank cuts rate", "(Zusammenfassung) Kabinett tagt".
    pub fn leading(headline: &str) -> Option<(Self, &str, usize)> {
        let (words, len) = if let Some(rest) = headline.strip_prefix(['(', '[']) {
            let end = rest.find([')', ']'])?;
            (rest.get(..end)?, end + 2)
        } else {
            let end = separators(headline)
                .filter(|end| *end <= 40)
                .filter(|end| {
                    headline
                        .get(..*end)
                        .is_some_and(|words| Self::read(words).is_some())
                })
                .last()?;
            (headline.get(..end)?, end)
        };
        let mark = Self::read(words)?;
        let rest = headline.get(len..)?;
        let kept = rest.trim_start_matches(|c: char| {
            c.is_whitespace() || matches!(c, ':' | '-' | '–' | '—' | '+' | '*')
        });
        if kept.is_empty() {
            return None;
        }
        Some((mark, words.trim(), len + rest.len() - kept.len()))
    }

    /// The mark at the end of a slug line or headline, in brackets or behind a comma: "GLOBAL-PRECIOUS/
    /// (UPDATE 1)", "BC-US--Ethanol, 1st Ld-Writethru", "Kabinett tagt (Zusammenfassung)".
    pub fn trailing(line: &str) -> Option<(Self, &str)> {
        let line = line.trim_end();
        if let Some(inner) = line.strip_suffix([')', ']']) {
            let at = inner.rfind(['(', '['])?;
            let words = inner.get(at + 1..)?;
            return Self::read(words).map(|mark| (mark, words));
        }
        line.rmatch_indices(',')
            .take(3)
            .filter_map(|(at, _)| {
                let tail = line.get(at + 1..)?;
                // A count of words may follow: "BC-US--Ethanol, 1st Ld-Writethru,1140".
                let words = tail.split(',').next()?.trim();
                Self::read(words).map(|mark| (mark, words))
            })
            .next()
    }
}

/// Words that stand with a mark and say nothing.
const FILLERS: [&str; 16] = [
    "the",
    "version",
    "fassung",
    "korrigierte",
    "neue",
    "new",
    "and",
    "und",
    "all",
    "story",
    "text",
    "mandatory",
    "bulletin",
    "achtung",
    "attention",
    "eds",
];

/// How much a mark says where several stand together.
fn weight(kind: MarkKind) -> u8 {
    match kind {
        MarkKind::Urgent => 0,
        MarkKind::Update => 1,
        MarkKind::Lead => 2,
        MarkKind::Roundup => 3,
        MarkKind::Refile => 4,
        MarkKind::Correction => 5,
        MarkKind::Kill => 6,
    }
}

/// Where a mark at the start of a headline may end.
fn separators(headline: &str) -> impl Iterator<Item = usize> {
    headline
        .char_indices()
        .filter(|(_, c)| matches!(c, ':' | '-' | '–' | '—' | '+' | '*'))
        .map(|(at, _)| at)
}

/// "1st", "2nd", "3.", "4": a small number.
fn ordinal(word: &str) -> Option<u32> {
    let digits = word.bytes().take_while(u8::is_ascii_digit).count();
    let (number, ending) = word.split_at_checked(digits)?;
    let fits = (1..=2).contains(&digits)
        && matches!(ending, "" | "st" | "nd" | "rd" | "th" | "." | "te" | "ter");
    if fits { number.parse().ok() } else { None }
}

/// "update2": the word and the number at its end.
fn trailing_number(word: &str) -> (&str, Option<u32>) {
    let bare = word.trim_end_matches(|c: char| c.is_ascii_digit());
    match word.get(bare.len()..) {
        Some(digits) if !bare.is_empty() && (1..=2).contains(&digits.len()) => {
            (bare, digits.parse().ok())
        }
        _ => (word, None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_by_themselves() {
        use MarkKind::*;
        for (words, expected) in [
            ("1ST LEAD", Some((Lead, Some(1)))),
            ("2nd lead", Some((Lead, Some(2)))),
            ("3. Lead", Some((Lead, Some(3)))),
            ("Lead", Some((Lead, None))),
            ("1st Ld-Writethru", Some((Lead, Some(1)))),
            ("Lead-All", Some((Lead, None))),
            ("UPDATE 2", Some((Update, Some(2)))),
            ("Update-2", Some((Update, Some(2)))),
            ("update3:", Some((Update, Some(3)))),
            ("KORR", Some((Correction, None))),
            ("Korr-Lead", Some((Correction, None))),
            ("(Korrektur)", Some((Correction, None))),
            ("CORRECTED", Some((Correction, None))),
            (
                "korrigierte Fassung: Berichtigung",
                Some((Correction, None)),
            ),
            ("REFILE", Some((Refile, None))),
            ("REFILE-UPDATE 1", Some((Refile, Some(1)))),
            ("Wiederholung", Some((Refile, None))),
            ("EIL", Some((Urgent, None))),
            ("Eilmeldung", Some((Urgent, None))),
            ("URGENT", Some((Urgent, None))),
            ("Zusammenfassung", Some((Roundup, None))),
            ("2. Zusammenfassung", Some((Roundup, Some(2)))),
            ("WRAPUP 1", Some((Roundup, Some(1)))),
            ("2nd roundup", Some((Roundup, Some(2)))),
            ("(Zusammenfassung 1530)", Some((Roundup, None))),
            (
                "(Zusammenfassung 1530 - neu: Reaktionen)",
                Some((Roundup, None)),
            ),
            ("Update 2024", None),
            ("KILL", Some((Kill, None))),
            ("MANDATORY KILL", Some((Kill, None))),
            ("Achtung: Rückzug", Some((Kill, None))),
            ("ZURÜCKGEZOGEN", Some((Kill, None))),
            ("Lead singer dies", None),
            ("Update für Windows", None),
            ("12", None),
            ("the", None),
            ("", None),
            ("Brücke gesperrt", None),
        ] {
            let found = VersionMark::read(words).map(|mark| (mark.kind, mark.number));
            assert_eq!(found, expected, "{words:?}");
        }
    }

    #[test]
    fn marks_before_headlines() {
        for (headline, expected) in [
            (
                "UPDATE 2-Troops arrive",
                Some(("UPDATE 2", "Troops arrive")),
            ),
            ("Eil: Brücke gesperrt", Some(("Eil", "Brücke gesperrt"))),
            (
                "CORRECTED-Bank cuts rate",
                Some(("CORRECTED", "Bank cuts rate")),
            ),
            (
                "CORRECTED-UPDATE 1-Bank cuts rate",
                Some(("CORRECTED-UPDATE 1", "Bank cuts rate")),
            ),
            (
                "(Zusammenfassung) Kabinett tagt",
                Some(("Zusammenfassung", "Kabinett tagt")),
            ),
            (
                "2nd Lead: Brücke gesperrt - Umleitung",
                Some(("2nd Lead", "Brücke gesperrt - Umleitung")),
            ),
            ("EIL +++ Brücke gesperrt", Some(("EIL", "Brücke gesperrt"))),
            ("Lead pipes: what to do", None),
            ("Kill Bill: der Film", None),
            ("Eil", None),
            ("Eil:", None),
            ("", None),
        ] {
            let found =
                VersionMark::leading(headline).map(|(_, words, len)| (words, &headline[len..]));
            assert_eq!(found, expected, "{headline:?}");
        }
    }

    #[test]
    fn marks_behind_slugs() {
        for (line, expected) in [
            ("EXAMPLE-METALS/ (UPDATE 1)", Some("UPDATE 1")),
            (
                "BC-US--Bridges, 1st Ld-Writethru,1140",
                Some("1st Ld-Writethru"),
            ),
            ("BC-US--Bridges, 1st Ld-Writethru", Some("1st Ld-Writethru")),
            ("Kabinett tagt (Zusammenfassung)", Some("Zusammenfassung")),
            ("Kabinett tagt (Berlin)", None),
            ("Brücken, Straßen, Wege", None),
            ("", None),
        ] {
            let found = VersionMark::trailing(line).map(|(_, words)| words);
            assert_eq!(found, expected, "{line:?}");
        }
    }
}
