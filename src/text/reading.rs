//! A sentence as the finders of numbers and dates read it.

use std::borrow::Cow;

use jiff::civil::Date;

use super::words::Token;
use super::{Language, Value, WordKind};

/// The tokens of one sentence with their folded words, and what else decides how to read a number.
pub(super) struct Reading<'a> {
    tokens: &'a [Token<'a>],
    lower: Vec<Cow<'a, str>>,
    /// Whether German words and separators count.
    pub german: bool,
    /// Whether English words and separators count.
    pub english: bool,
    /// The day from which "am Freitag" and "gestern" count.
    pub published: Option<Date>,
}

/// Something found: the tokens `start..end` mean `value`.
pub(super) struct Finding {
    /// The first token.
    pub start: usize,
    /// The token after the last.
    pub end: usize,
    /// What they mean.
    pub value: Value,
}

impl<'a> Reading<'a> {
    pub fn new(tokens: &'a [Token<'a>], language: Language, published: Option<Date>) -> Self {
        let lower = tokens
            .iter()
            .map(|token| {
                // Words that long are no numbers, and folding them would only cost.
                if token.text.len() > 64 {
                    Cow::Borrowed("")
                } else if token.text.chars().all(is_small) {
                    Cow::Borrowed(token.text)
                } else if token.text.is_ascii() {
                    Cow::Owned(token.text.to_ascii_lowercase())
                } else {
                    Cow::Owned(token.text.to_lowercase())
                }
            })
            .collect();
        Self {
            tokens,
            lower,
            german: language != Language::English,
            english: language != Language::German,
            published,
        }
    }

    /// How many tokens there are.
    pub fn len(&self) -> usize {
        self.tokens.len()
    }

    /// The token `at`, if there is one.
    pub fn token(&self, at: usize) -> Option<&Token<'a>> {
        self.tokens.get(at)
    }

    /// The characters of token `at`; empty outside the sentence.
    pub fn text(&self, at: usize) -> &'a str {
        self.tokens.get(at).map_or("", |token| token.text)
    }

    /// The characters of token `at` in small letters; empty outside the sentence.
    pub fn low(&self, at: usize) -> &str {
        self.lower.get(at).map_or("", |low| &**low)
    }

    /// The characters of the token before `at` in small letters.
    pub fn low_before(&self, at: usize) -> &str {
        at.checked_sub(1).map_or("", |before| self.low(before))
    }

    /// Whether token `at` starts with a digit.
    pub fn starts_with_digit(&self, at: usize) -> bool {
        self.text(at).starts_with(|c: char| c.is_ascii_digit())
    }

    /// Whether token `at` exists and stands directly behind the one before it.
    pub fn glued(&self, at: usize) -> bool {
        self.tokens.get(at).is_some_and(|token| !token.spaced)
    }

    /// Whether token `at` starts with a capital letter.
    pub fn capital(&self, at: usize) -> bool {
        self.tokens.get(at).is_some_and(Token::is_capitalised)
    }

    /// Whether token `at` is a word.
    pub fn is_word(&self, at: usize) -> bool {
        self.tokens
            .get(at)
            .is_some_and(|token| token.kind == WordKind::Letters)
    }

    /// Whether token `at` is a number.
    pub fn is_number(&self, at: usize) -> bool {
        self.tokens
            .get(at)
            .is_some_and(|token| token.kind == WordKind::Digits)
    }

    /// The value of token `at` where it consists of `least` to `most` digits and nothing else.
    pub fn digits(&self, at: usize, least: usize, most: usize) -> Option<u32> {
        let text = self.text(at);
        let plain = text.bytes().all(|byte| byte.is_ascii_digit());
        (plain && (least..=most).contains(&text.len()))
            .then(|| text.parse().ok())
            .flatten()
    }

    /// Whether nothing but marks follows from token `at` on.
    pub fn is_rest_marks(&self, at: usize) -> bool {
        // A handful is enough to tell a sentence's end.
        self.tokens
            .iter()
            .skip(at)
            .take(6)
            .all(|token| !matches!(token.kind, WordKind::Letters | WordKind::Digits))
    }
}

/// Whether a character stays as it is in small letters: ASCII but for capitals, and what German words have besides.
fn is_small(c: char) -> bool {
    c.is_ascii() && !c.is_ascii_uppercase() || matches!(c, 'ä' | 'ö' | 'ü' | 'ß' | '’' | '–')
}
