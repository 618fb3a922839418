//! Where the rows of a text end: behind a space, behind the hyphen of a compound, or between two
//! syllables. Letters and widths come in, so that nothing here needs a font.

use super::syllables::syllables;
use crate::text::Language;

/// A letter as it stands in a row of endless length.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(super) struct Letter {
    pub sign: char,
    /// Its left edge in points.
    pub left: f32,
    /// Its right edge in points.
    pub right: f32,
}

/// What rows are broken by.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(super) struct Rule {
    /// How wide rows may be, in points.
    pub width: f32,
    /// The room that a hyphen takes behind the last letter, in points.
    pub hyphen: f32,
    /// How much of a row may stay empty before a word is divided for it, in points. With infinity only
    /// words are divided that are wider than a row.
    pub zone: f32,
    /// Whose syllables words are divided by; without, words are torn where they must.
    pub language: Language,
}

/// Rows one below the other that may end with a divided word; more look like a ladder.
const LADDER: usize = 2;
/// Behind how many of `letters`, which have no line break among them, each row ends. The last row ends
/// with the last letter; without letters there is one row.
pub(super) fn ends(letters: &[Letter], rule: &Rule) -> Vec<usize> {
    let mut ends = Vec::new();
    let mut start = 0;
    let mut divided = 0;
    while start < letters.len() {
        let end = row(letters, start, rule, divided < LADDER);
        let torn = end < letters.len() && inside_word(letters, end);
        divided = if torn { divided + 1 } else { 0 };
        ends.push(end);
        start = end;
    }
    if ends.is_empty() {
        ends.push(0);
    }
    ends
}

/// Whether a row that ends behind `end` letters ends within a word, so that a hyphen belongs there.
pub(super) fn inside_word(letters: &[Letter], end: usize) -> bool {
    let sign = |at: usize| letters.get(at).map(|letter| letter.sign);
    end.checked_sub(1).and_then(sign).is_some_and(divisible) && sign(end).is_some_and(divisible)
}

/// Whether words with this letter are divided with a hyphen: Latin, Greek and Cyrillic ones.
pub(super) fn divisible(letter: char) -> bool {
    letter.is_alphabetic() && (letter < '\u{530}' || ('\u{1e00}'..'\u{2000}').contains(&letter))
}

/// Where the row that begins with letter `start` ends.
fn row(letters: &[Letter], start: usize, rule: &Rule, divides: bool) -> usize {
    let left = letters[start].left;
    let mut used = 0.0;
    // The last place where a row may end without dividing a word, and how much of it is used then.
    let mut whole = None;
    let mut over = letters.len();
    for (index, letter) in letters.iter().enumerate().skip(start) {
        if !letter.sign.is_whitespace() {
            let width = letter.right - left;
            if width > rule.width && index > start {
                over = index;
                break;
            }
            used = width;
        }
        if ends_behind(letters, index) {
            whole = Some((index + 1, used));
        }
    }
    if over == letters.len() {
        return over;
    }
    let fits = |end: usize| letters[end - 1].right - left + rule.hyphen <= rule.width;
    let wanted = whole.is_none_or(|(end, used)| {
        // One hyphen is enough for a word.
        let compound = !letters[end - 1].sign.is_whitespace();
        // Half a word makes no last row, where the whole word does.
        let rest = &letters[end..];
        let last = !rest.iter().any(|letter| letter.sign.is_whitespace())
            && rest[rest.len() - 1].right - rest[0].left <= rule.width;
        divides && !compound && !last && rule.width - used > rule.zone
    });
    if wanted {
        let first = whole.map_or(start, |(end, _)| end);
        let urgent = whole.is_none();
        let syllable = syllables(letters, over, rule.language, urgent)
            .into_iter()
            .rfind(|end| *end > first && fits(*end));
        if let Some(end) = syllable {
            return end;
        }
    }
    if let Some((end, _)) = whole {
        return end;
    }
    // A word that is wider than a row and has no syllables: an address, a number.
    let mark = |end: &usize| letters[*end - 1].sign.is_ascii_punctuation();
    let behind = (start + 1..=over).rev();
    let mut fitting = behind.filter(|end| !inside_word(letters, *end) || fits(*end));
    let mut marks = fitting.clone().filter(mark);
    marks.next().or_else(|| fitting.next()).unwrap_or(start + 1)
}

/// Whether a row may end behind letter `index` without a word being divided.
fn ends_behind(letters: &[Letter], index: usize) -> bool {
    let sign = |at: Option<usize>| at.and_then(|at| letters.get(at)).map(|letter| letter.sign);
    let (here, next) = (letters[index].sign, sign(Some(index + 1)));
    let Some(next) = next.filter(|next| !next.is_whitespace()) else {
        return false;
    };
    // So many letters of the kind on either side.
    let beside = |count: usize, kind: fn(char) -> bool| {
        (1..=count).all(|step| {
            sign(index.checked_sub(step)).is_some_and(kind)
                && sign(Some(index + step)).is_some_and(kind)
        })
    };
    match here {
        // What no-break spaces hold together stays so.
        '\u{a0}' | '\u{2007}' | '\u{202f}' => false,
        space if space.is_whitespace() => true,
        // Not behind one letter, as of "E-Mail", nor before a number.
        '-' | '\u{2010}' => beside(2, char::is_alphabetic),
        '/' => beside(2, char::is_alphanumeric),
        '–' | '—' => {
            let before = sign(index.checked_sub(1));
            before.is_some_and(char::is_alphabetic) && next.is_alphabetic()
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Letters that are all one point wide.
    fn letters(text: &str) -> Vec<Letter> {
        let letter = |(at, sign)| Letter {
            sign,
            left: at as f32,
            right: at as f32 + 1.0,
        };
        text.chars().enumerate().map(letter).collect()
    }

    fn rule(width: f32, language: Language) -> Rule {
        Rule {
            width,
            hyphen: 1.0,
            zone: 3.0,
            language,
        }
    }

    /// The rows of a text, with the hyphens that are painted.
    fn rows(text: &str, rule: &Rule) -> Vec<String> {
        let letters = letters(text);
        let mut start = 0;
        let mut rows = Vec::new();
        for end in ends(&letters, rule) {
            let row: String = letters[start..end]
                .iter()
                .map(|letter| letter.sign)
                .collect();
            let hyphen = if inside_word(&letters, end) { "-" } else { "" };
            rows.push(format!("{}{hyphen}", row.trim_end()));
            start = end;
        }
        rows
    }

    fn check(text: &str, width: f32, language: Language, expected: &[&str]) {
        assert_eq!(rows(text, &rule(width, language)), expected, "{text:?}");
    }

    #[test]
    fn rows_end_at_spaces() {
        check("", 10.0, Language::German, &[""]);
        check("Kurz", 10.0, Language::German, &["Kurz"]);
        check(
            "Er kam am Tag an",
            6.0,
            Language::German,
            &["Er kam", "am Tag", "an"],
        );
        // What a no-break space holds together.
        check(
            "Am 8.\u{a0}Mai um",
            6.0,
            Language::German,
            &["Am", "8.\u{a0}Mai", "um"],
        );
    }

    #[test]
    fn german_words_are_divided_at_syllables() {
        let text = "Das Verteidigungsministerium bestritt das";
        check(
            text,
            18.0,
            Language::German,
            &["Das Verteidigungs-", "ministerium", "bestritt das"],
        );
        check(
            "Die Nachrichtenagentur",
            16.0,
            Language::German,
            &["Die Nachrichten-", "agentur"],
        );
        check(
            "um Geheimdienste da",
            14.0,
            Language::German,
            &["um Geheim-", "dienste da"],
        );
        // Half a word makes no last row.
        let whole = ["um", "Geheimdienste"];
        check("um Geheimdienste", 14.0, Language::German, &whole);
        // Where enough of the row is used, the word stays whole.
        check(
            "Sie sagten Bescheid",
            12.0,
            Language::German,
            &["Sie sagten", "Bescheid"],
        );
    }

    #[test]
    fn english_words_are_divided_at_syllables_and_names_are_not() {
        check(
            "the intelligence of",
            12.0,
            Language::English,
            &["the intelli-", "gence of"],
        );
        let whole = ["the", "intelligence"];
        check("the intelligence", 12.0, Language::English, &whole);
        check(
            "in Novosibirsk",
            11.0,
            Language::English,
            &["in", "Novosibirsk"],
        );
    }

    #[test]
    fn german_names_stay_whole_as_long_as_they_can() {
        check(
            "und sagte Alma Reutermann",
            22.0,
            Language::German,
            &["und sagte Alma", "Reutermann"],
        );
        // A noun behind the first word of a sentence is none.
        check(
            "Jede Ladenkette hat es",
            11.0,
            Language::German,
            &["Jede Laden-", "kette hat", "es"],
        );
        // Wider than a row it has to be divided.
        check(
            "so Alma Reutermann",
            8.0,
            Language::German,
            &["so Alma", "Reuter-", "mann"],
        );
    }

    #[test]
    fn names_in_a_list_stay_whole() {
        let list = |text: &str, rows: &[&str]| check(text, 18.0, Language::German, rows);
        list(
            "liegt in Wittenberge, Ludwigslust und so",
            &["liegt in", "Wittenberge,", "Ludwigslust und so"],
        );
        list(
            "aus Wittenberge und Ludwigslust kam er",
            &["aus Wittenberge", "und Ludwigslust", "kam er"],
        );
        // A clause that follows makes no list, and a compound is too long for a name.
        list(
            "sah die Ladenkette, die das so",
            &["sah die Laden-", "kette, die das so"],
        );
        list(
            "mit Geld, Wochenendzuschlägen und so",
            &["mit Geld, Wochen-", "endzuschlägen und", "so"],
        );
    }

    #[test]
    fn compounds_with_a_hyphen_end_there_without_a_second_one() {
        let text = "NATO-Generalsekretär";
        check(
            text,
            10.0,
            Language::German,
            &["NATO-", "Generalse-", "kretär"],
        );
        // Not behind a single letter.
        check(
            "die E-Mail kam",
            6.0,
            Language::German,
            &["die", "E-Mail", "kam"],
        );
        check("dpa/afp/red", 8.0, Language::German, &["dpa/afp/", "red"]);
        check(
            "word—another",
            9.0,
            Language::English,
            &["word—", "another"],
        );
    }

    #[test]
    fn abbreviations_and_foreign_words_stay_whole_as_long_as_they_can() {
        check(
            "vom UNHCRBERICHT",
            12.0,
            Language::German,
            &["vom", "UNHCRBERICHT"],
        );
        check(
            "vel Nachrichtenagentur",
            18.0,
            Language::Other,
            &["vel", "Nachrichtenagentur"],
        );
        check(
            "Nachrichtenagentur",
            10.0,
            Language::Other,
            &["Nachricht-", "enagentur"],
        );
    }

    #[test]
    fn what_has_no_syllables_is_torn_behind_marks_or_anywhere() {
        check(
            "https://a.example/b",
            12.0,
            Language::German,
            &["https://a.", "example/b"],
        );
        check("1234567890", 4.0, Language::German, &["1234", "5678", "90"]);
    }

    #[test]
    fn no_more_than_two_rows_in_a_row_end_with_a_divided_word() {
        let text = "ab regieren regieren regieren regieren";
        let wide = Rule {
            zone: 0.0,
            ..rule(10.0, Language::German)
        };
        let ladder = ["ab regie-", "ren regie-", "ren", "regieren", "regieren"];
        assert_eq!(rows(text, &wide), ladder);
        // With infinity only what is wider than a row is divided.
        let never = Rule {
            zone: f32::INFINITY,
            ..rule(16.0, Language::German)
        };
        let rows = rows("Die Verlegung der Truppen", &never);
        assert_eq!(rows, ["Die Verlegung", "der Truppen"]);
    }

    proptest! {
        #[test]
        fn rows_hold_every_letter_and_fit(text in "[a-zäöüßA-Z .,/–-]{0,80}", width in 2_u8..30) {
            let letters = letters(&text);
            for language in [Language::German, Language::English, Language::Other] {
                let rule = rule(f32::from(width), language);
                let ends = ends(&letters, &rule);
                prop_assert_eq!(ends.last().copied(), Some(letters.len()));
                let mut start = 0;
                for end in ends {
                    prop_assert!(end > start || letters.is_empty());
                    let row = &letters[start..end];
                    let seen = row.iter().rposition(|letter| !letter.sign.is_whitespace());
                    let seen = seen.map_or(0, |last| last + 1);
                    let hyphen = usize::from(inside_word(&letters, end));
                    prop_assert!(seen + hyphen <= usize::from(width), "{:?}", row);
                    start = end;
                }
            }
        }
    }
}
