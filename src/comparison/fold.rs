//! What counts as the same word: folded case, quotation marks, dashes and number format.

use std::fmt;
use std::ops::Range;

/// A word, number or mark of a stretch of text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Piece {
    /// Its bytes, counted from the start of the stretch.
    pub range: Range<usize>,
    /// Its folded form: two pieces count as the same word where these are equal.
    pub folded: String,
    /// Whether it has a letter or digit.
    pub wordy: bool,
}

/// Splits `text` into words, numbers and single marks; white space is left out.
///
/// Hyphens, apostrophes and the separators of numbers stay inside a word.
pub(super) fn pieces(text: &str) -> Vec<Piece> {
    let mut found = Vec::with_capacity(text.len() / BYTES_OF_A_PIECE + 1);
    each_piece(text, |range, wordy| {
        found.push(Piece {
            folded: fold(&text[range.clone()]),
            range,
            wordy,
        });
    });
    found
}

/// The folded words and numbers among the [`pieces`] of `text`, each with its bytes.
pub(super) fn words(text: &str) -> Vec<(String, Range<usize>)> {
    let mut found = Vec::with_capacity(text.len() / BYTES_OF_A_PIECE + 1);
    each_piece(text, |range, wordy| {
        if wordy {
            found.push((fold(&text[range.clone()]), range));
        }
    });
    found
}

/// A piece and the white space behind it are about so long.
const BYTES_OF_A_PIECE: usize = 6;

/// Hands the bytes of every piece of `text` to `found`, and whether it has a letter or digit.
fn each_piece(text: &str, mut found: impl FnMut(Range<usize>, bool)) {
    let bytes = text.as_bytes();
    let after = |at: usize| text.get(at..).and_then(|rest| rest.chars().next());
    let mut at = 0;
    while let Some(first) = after(at) {
        let start = at;
        at += first.len_utf8();
        if first.is_whitespace() {
            continue;
        }
        let wordy = first.is_alphanumeric();
        let mut last = wordy.then_some(first);
        while let Some(mut before) = last {
            // Nearly all are letters and digits of one byte.
            while let Some(c) = bytes.get(at).filter(|c| c.is_ascii_alphanumeric()) {
                before = char::from(*c);
                at += 1;
            }
            last = after(at).filter(|c| {
                let next = after(at + c.len_utf8());
                match c {
                    '-' | '\u{2010}' | '\u{2011}' | '\'' | '’' => {
                        before.is_alphanumeric() && next.is_some_and(char::is_alphanumeric)
                    }
                    '.' | ',' => {
                        before.is_ascii_digit() && next.is_some_and(|next| next.is_ascii_digit())
                    }
                    _ => c.is_alphanumeric(),
                }
            });
            at += last.map_or(0, char::len_utf8);
        }
        found(start..at, wordy);
    }
}

/// The folded form of one word or mark.
pub(super) fn fold(word: &str) -> String {
    // Most words have plain letters only.
    if word.bytes().all(|letter| letter.is_ascii_alphabetic()) {
        return word.to_ascii_lowercase();
    }
    let mut folded = String::with_capacity(word.len());
    fold_into(word, |c| folded.push(c));
    folded
}

/// The [`key`] of the folded form of a word, without writing it down.
pub(super) fn folded_key(kind: u8, word: &str) -> u64 {
    let mut hash = start(kind);
    let mut buffer = [0; 4];
    fold_into(word, |c| {
        hash = hashed(hash, c.encode_utf8(&mut buffer).bytes());
    });
    hash
}

/// Hands the characters of the folded form to `push`, one by one.
fn fold_into(word: &str, mut push: impl FnMut(char)) {
    if word.starts_with(|c: char| c.is_ascii_digit()) {
        return fold_number(word, push);
    }
    let mut first = true;
    for c in word.chars() {
        match c {
            'a'..='z' | 'ä' | 'ö' | 'ü' => push(c),
            'A'..='Z' => push(c.to_ascii_lowercase()),
            // Inside a word an apostrophe is spelling ("Kims", "Kim's"), outside a quotation mark.
            '„' | '“' | '”' | '"' | '«' | '»' | '‚' | '‘' | '’' | '\'' | '‹' | '›' | '`' | '´' =>
            {
                if !first {
                    continue;
                }
                push('"');
            }
            '–' | '—' | '−' | '‒' | '-' | '\u{2010}' | '\u{2011}' => {
                if !first {
                    continue;
                }
                push('-');
            }
            'ß' | 'ẞ' => {
                push('s');
                push('s');
            }
            '…' => push('.'),
            c => c.to_lowercase().for_each(&mut push),
        }
        first = false;
    }
}

/// A number without the separators of thousands and with a point before decimals: "12.000" and
/// "12,000" become "12000", "1,28" becomes "1.28".
fn fold_number(word: &str, mut push: impl FnMut(char)) {
    let leading_zero = word.starts_with('0');
    for (at, c) in word.char_indices() {
        if matches!(c, '.' | ',') {
            let rest = &word[at + 1..];
            let digits = rest.chars().take_while(char::is_ascii_digit).count();
            if digits == 3 && !leading_zero {
                continue;
            }
            push('.');
        } else {
            c.to_lowercase().for_each(&mut push);
        }
    }
}

/// FNV-1a over `kind` and the bytes of `word`: names a feature by a number that is the same on every
/// machine. With 64 bits, two words of one story practically never share a number.
pub(super) fn key(kind: u8, word: &str) -> u64 {
    hashed(start(kind), word.bytes())
}

/// The [`key`] of what a format string makes, without writing it down.
pub(super) fn written_key(kind: u8, written: fmt::Arguments) -> u64 {
    struct Hashing(u64);
    impl fmt::Write for Hashing {
        fn write_str(&mut self, text: &str) -> fmt::Result {
            self.0 = hashed(self.0, text.bytes());
            Ok(())
        }
    }
    let mut hashing = Hashing(start(kind));
    // Hashing never fails.
    let _ = fmt::write(&mut hashing, written);
    hashing.0
}

const PRIME: u64 = 0x0100_0000_01b3;

fn start(kind: u8) -> u64 {
    (0xcbf2_9ce4_8422_2325 ^ u64::from(kind)).wrapping_mul(PRIME)
}

fn hashed(hash: u64, bytes: impl Iterator<Item = u8>) -> u64 {
    bytes.fold(hash, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(PRIME)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn folded(text: &str) -> Vec<String> {
        pieces(text).into_iter().map(|piece| piece.folded).collect()
    }

    #[test]
    fn spelling_that_agencies_vary_is_folded() {
        let cases = [
            ("12.000", "12,000"),
            ("1,28", "1.28"),
            ("„Nein“", "\"nein\""),
            ("»Nein«", "“Nein”"),
            ("Anti-Terror-Einsatz", "Antiterroreinsatz"),
            ("Straße – heute", "Strasse - heute"),
            ("SEOUL", "Seoul"),
            ("Kim's", "Kims"),
        ];
        for (left, right) in cases {
            assert_eq!(folded(left), folded(right), "{left} / {right}");
        }
    }

    #[test]
    fn what_differs_stays_different() {
        let cases = [
            ("1,28", "1,2"),
            ("1.500", "1,5"),
            ("Korea", "Koreas"),
            ("8.", "8"),
        ];
        for (left, right) in cases {
            assert_ne!(folded(left), folded(right), "{left} / {right}");
        }
    }

    #[test]
    fn words_keep_their_hyphens_and_numbers_their_points() {
        let words = |text: &'static str| -> Vec<&'static str> {
            pieces(text)
                .into_iter()
                .map(|piece| &text[piece.range])
                .collect()
        };
        assert_eq!(
            words("US-Minister: 12.000."),
            ["US-Minister", ":", "12.000", "."]
        );
        assert_eq!(words("am 8. Oktober"), ["am", "8", ".", "Oktober"]);
        assert_eq!(words("«Ja»,er"), ["«", "Ja", "»", ",", "er"]);
    }

    proptest! {
        #[test]
        fn the_key_of_a_folded_word_needs_no_copy_of_it(word in "\\PC{0,20}|[0-9.,]{0,9}") {
            prop_assert_eq!(folded_key(3, &word), key(3, &fold(&word)));
        }

        #[test]
        fn the_key_of_what_is_written_needs_no_copy_of_it(word in "\\PC{0,20}", number: i64) {
            let expected = key(5, &format!("near {number} {word:?}"));
            prop_assert_eq!(written_key(5, format_args!("near {number} {word:?}")), expected);
        }

        #[test]
        fn pieces_lie_in_order_inside_the_text(text in "\\PC{0,80}") {
            let mut end = 0;
            for piece in pieces(&text) {
                prop_assert!(piece.range.start >= end);
                prop_assert!(text.get(piece.range.clone()).is_some());
                end = piece.range.end;
            }
        }
    }
}
