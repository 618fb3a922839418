//! Cutting a block into words, numbers and marks.

use unicode_normalization::char::is_combining_mark;

use super::WordKind;
use super::quotes::Quotes;

/// A word, number or mark of one block, with its characters at hand.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Token<'a> {
    /// Its characters.
    pub text: &'a str,
    /// Where it starts in the article's text, in bytes.
    pub start: usize,
    /// What it is made of.
    pub kind: WordKind,
    /// Whether white space, or the start of the block, stands before it.
    pub spaced: bool,
}

impl Token<'_> {
    /// Where it ends in the article's text, in bytes.
    pub fn end(&self) -> usize {
        self.start + self.text.len()
    }

    /// Whether it starts with a capital letter.
    pub fn is_capitalised(&self) -> bool {
        self.text.chars().next().is_some_and(char::is_uppercase)
    }

    /// Whether it starts with a small letter.
    pub fn is_small(&self) -> bool {
        self.text.chars().next().is_some_and(char::is_lowercase)
    }
}

/// Cuts `text` into tokens; `offset` is where it starts in the article's text.
pub(super) fn scan(text: &str, offset: usize) -> Vec<Token<'_>> {
    // A word of the news and the space behind it take about six bytes.
    let mut tokens = Vec::with_capacity(text.len() / 6 + 1);
    let mut quotes = Quotes::default();
    let mut before = None;
    let mut spaced = true;
    let mut at = 0;
    while let Some(rest) = text.get(at..) {
        let Some(first) = rest.chars().next() else {
            break;
        };
        if first.is_whitespace() {
            spaced = true;
            at += first.len_utf8();
            before = Some(first);
            continue;
        }
        let (len, kind) = if first.is_ascii_digit() {
            number(rest, tokens.last())
        } else if is_word_char(first) {
            (letters(rest), WordKind::Letters)
        } else {
            let len = first.len_utf8();
            let after = rest[len..].chars().next();
            (len, quotes.role(first, before, after))
        };
        let word = &rest[..len];
        tokens.push(Token {
            text: word,
            start: offset + at,
            kind,
            spaced,
        });
        spaced = false;
        before = word.chars().next_back();
        at += len;
    }
    tokens
}

/// Whether `c` makes up words: letters, digits of any script and the marks that combine with them.
fn is_word_char(c: char) -> bool {
    if c.is_ascii() {
        c.is_ascii_alphanumeric()
    } else {
        // What German words have is told at once.
        matches!(c, 'ä' | 'ö' | 'ü' | 'ß') || c.is_alphanumeric() || is_combining_mark(c)
    }
}

/// The hyphens that join words; dashes do not.
fn is_hyphen(c: char) -> bool {
    matches!(c, '-' | '\u{2010}' | '\u{2011}')
}

/// The length of the word at the start of `rest`: letters, joined by hyphens ("NATO-Sprecherin"),
/// apostrophes ("party's"), "&" ("AT&T") and, between single letters, stops ("U.S", "z.B"). The stop
/// after the last letter is a mark of its own. A hyphen that stands for a left-out part belongs to
/// the word: "Staats-" in "Staats- und Regierungschefs".
fn letters(rest: &str) -> usize {
    // Most words are plain letters with nothing behind them that could join more to them.
    let plain = rest.bytes().take_while(u8::is_ascii_alphanumeric).count();
    let ends = match rest.as_bytes().get(plain) {
        None => true,
        Some(b'.') => plain > 1,
        Some(next) => next.is_ascii() && !matches!(next, b'-' | b'\'' | b'&'),
    };
    if plain > 0 && ends {
        return plain;
    }
    let mut end = 0;
    let mut run = 0;
    let mut dotted = false;
    let mut chars = rest.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        if is_word_char(c) {
            end = at + c.len_utf8();
            run += 1;
            continue;
        }
        let next = chars.peek().map(|&(_, next)| next);
        let joins = match c {
            c if is_hyphen(c) => {
                if end == at && next.is_some_and(|next| next.is_whitespace() || next == ',') {
                    return at + c.len_utf8();
                }
                next.is_some_and(is_word_char)
            }
            '\'' | '\u{2019}' | '\u{2bc}' => next.is_some_and(char::is_alphabetic),
            '&' => next.is_some_and(char::is_alphanumeric),
            '.' if run == 1 => {
                let second = chars.clone().nth(1).map(|(_, second)| second);
                let single = next.is_some_and(char::is_alphabetic)
                    && !second.is_some_and(|second| is_word_char(second) || is_hyphen(second));
                let compound = dotted
                    && next.is_some_and(is_hyphen)
                    && second.is_some_and(char::is_alphabetic);
                // "U.S.-backed": the stop stands before the hyphen that goes on with the word.
                dotted |= single;
                single || compound || {
                    let led =
                        next.is_some_and(char::is_alphabetic) && second.is_some_and(is_hyphen);
                    dotted |= led;
                    led
                }
            }
            _ => false,
        };
        if !joins {
            break;
        }
        // Two joining marks in a row only occur in "U.S.-backed", whose stop keeps the run alive.
        if !(c == '.' && next.is_some_and(is_hyphen)) {
            run = 0;
        }
    }
    end
}

/// Words that a number of its own stands behind, so that what follows is another one: "Artikel 5 100 Tage".
const NUMBERED: [&str; 24] = [
    "Artikel", "Paragraf", "Platz", "Rang", "Seite", "Nummer", "Nr", "Raum", "Zimmer", "Kapitel",
    "Teil", "Folge", "Band", "Boeing", "Airbus", "Linie", "Zone", "Gruppe", "Klasse", "Stufe",
    "Staffel", "Article", "Page", "No",
];

/// The length and kind of the number at the start of `rest`. Separators count when a digit follows;
/// a space only before groups of three, as agencies write "10 000", and a plain one only in a number that has no other
/// separator, no more than three groups and none before it. `previous` is the token before. With letters attached it
/// is a word: "90er", "15-jährige", "12k".
fn number(rest: &str, previous: Option<&Token>) -> (usize, WordKind) {
    let bytes = rest.as_bytes();
    let digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    let mut end = 0;
    let mut group = 0;
    let spaced = !rest.starts_with('0')
        && previous.is_none_or(|it| it.kind != WordKind::Digits && !NUMBERED.contains(&it.text));
    let mut groups = 1;
    let mut plain = true;
    loop {
        while digit(end) {
            end += 1;
            group += 1;
        }
        let Some(c) = rest[end..].chars().next() else {
            break;
        };
        let next = end + c.len_utf8();
        let joins = match c {
            '.' | ',' | ':' | '/' => digit(next),
            '\'' | '\u{2019}' | '\u{a0}' | '\u{202f}' | '\u{2009}' => {
                group <= 3 && (next..next + 3).all(digit) && !digit(next + 3)
            }
            ' ' => {
                let three = group <= 3 && (next..next + 3).all(digit) && !digit(next + 3);
                // "10 000.1" and "10 000:1" are no numbers in groups.
                let closes =
                    !matches!(bytes.get(next + 3), Some(b'.' | b':' | b'/') if digit(next + 4));
                three && closes && spaced && plain && groups < 3
            }
            _ => false,
        };
        plain &= c == ' ';
        groups += 1;
        if !joins {
            if c.is_alphabetic() {
                return (end + letters(&rest[end..]), WordKind::Letters);
            }
            if is_hyphen(c) && rest[next..].chars().next().is_some_and(char::is_alphabetic) {
                return (next + letters(&rest[next..]), WordKind::Letters);
            }
            break;
        }
        end = next;
        group = 0;
    }
    (end, WordKind::Digits)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The tokens of `text`, joined with "|".
    fn check(text: &str, expected: &str) {
        let words: Vec<_> = scan(text, 0).iter().map(|token| token.text).collect();
        assert_eq!(words.join("|"), expected, "{text:?}");
    }

    #[test]
    fn words_and_marks() {
        check("Die NATO-Sprecherin sagte:", "Die|NATO-Sprecherin|sagte|:");
        check("US-Verteidigungsminister", "US-Verteidigungsminister");
        check("Staats- und Regierungschefs", "Staats-|und|Regierungschefs");
        check("ein - die Truppen", "ein|-|die|Truppen");
        check("ein – die", "ein|–|die");
        check("the party's vote", "the|party's|vote");
        check("the party’s vote", "the|party’s|vote");
        check("the workers’ union", "the|workers|’|union");
        check("U.S. troops", "U.S|.|troops");
        check("U.S.-backed troops", "U.S.-backed|troops");
        check("z.B. hier", "z.B|.|hier");
        check("z. B. hier", "z|.|B|.|hier");
        check("at 1 p.m. sharp", "at|1|p.m|.|sharp");
        check("Plan B. Er", "Plan|B|.|Er");
        check("AT&T fiel", "AT&T|fiel");
        check("F-16, Su-35, G7, COVID-19", "F-16|,|Su-35|,|G7|,|COVID-19");
        check("Ende.Anfang", "Ende|.|Anfang");
        check("Was?!", "Was|?|!");
        check("und/oder", "und|/|oder");
        check("Journalist*innen", "Journalist|*|innen");
        check("„Ja“, sagte", "„|Ja|“|,|sagte");
        check("", "");
        check("  \n ", "");
    }

    #[test]
    fn numbers() {
        check("1,28 Millionen", "1,28|Millionen");
        check("12.000, 13.000.", "12.000|,|13.000|.");
        check("10\u{a0}000 Mann", "10\u{a0}000|Mann");
        check("1\u{202f}234\u{202f}567", "1\u{202f}234\u{202f}567");
        check("10 000 Mann", "10 000|Mann");
        check("1 280 000 Mann", "1 280 000|Mann");
        check("die 15 000-Einwohner-Stadt", "die|15 000-Einwohner-Stadt");
        check("10 000,5 Punkte", "10 000,5|Punkte");
        check("2024 100 Tote", "2024|100|Tote");
        check("10 0000", "10|0000");
        check("0 100", "0|100");
        check("030 200 300", "030|200|300");
        check("Artikel 5 100 Tage", "Artikel|5|100|Tage");
        check("8.10. 300 Mann", "8.10|.|300|Mann");
        check("1,5 200", "1,5|200");
        check("2024\u{a0}100", "2024|100");
        check("10\u{a0}0000", "10|0000");
        check("13:07 Uhr", "13:07|Uhr");
        check("8/13", "8/13");
        check("08.10. und 8.10.2024", "08.10|.|und|8.10.2024");
        check("8. Oktober", "8|.|Oktober");
        check("10-12", "10|-|12");
        check("die 90er, 15-jährige, 4th", "die|90er|,|15-jährige|,|4th");
        check("$10,000", "$|10,000");
        check("50%", "50|%");
        check("3pm", "3pm");
        check("1'000", "1'000");
    }
}
