//! Texts and stretches of them.

use std::fmt;
use std::ops::Range;
use std::sync::Arc;

use unicode_normalization::UnicodeNormalization;

/// The characters of one article: immutable, in Unicode normal form C, with `\n` as the only line
/// end and without control characters.
///
/// Positions inside the program are bytes; [`Text::char_positions`] turns them into the Unicode
/// characters that files and reports speak of.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Text(Arc<str>);

/// Whether a character never changes in normal form C: none below the combining marks does, and nearly all text
/// stands there or is punctuation.
fn is_composed(c: char) -> bool {
    c < '\u{300}' || matches!(c, '\u{2010}'..='\u{2027}' | '€')
}

/// Whether a character is layout and no text. Soft hyphens and zero-width marks would hide equal words.
fn is_layout(c: char) -> bool {
    match c {
        '\n' | '\t' => false,
        '\u{ad}' | '\u{200b}' | '\u{2060}' | '\u{feff}' | '\u{2028}' | '\u{2029}' => true,
        c => c.is_control(),
    }
}

impl Text {
    /// Normalises `raw`: drops a byte order mark, turns `\r\n`, `\r`, U+0085, U+2028 and U+2029
    /// into `\n`, and so the vertical tabs, form feeds and separators of ASCII that stand between lines
    /// in their place; tabs and no-break spaces stay, other control characters go, and the rest is
    /// brought into normal form C. Normalising twice changes nothing more.
    pub fn normalise(raw: &str) -> Self {
        let raw = raw.strip_prefix('\u{feff}').unwrap_or(raw);
        // Nearly all text stands as it is to be: it is looked at once and not copied letter by letter.
        if raw.chars().all(|c| is_composed(c) && !is_layout(c)) {
            return Self(raw.into());
        }
        let mut lines = String::with_capacity(raw.len());
        let mut chars = raw.chars().peekable();
        while let Some(c) = chars.next() {
            match c {
                '\r' => {
                    if chars.peek() == Some(&'\n') {
                        chars.next();
                    }
                    lines.push('\n');
                }
                '\u{85}' | '\u{2028}' | '\u{2029}' => lines.push('\n'),
                // Word copies its line breaks as vertical tabs, pages end with a form feed.
                '\u{b}' | '\u{c}' | '\u{1c}'..='\u{1e}' => {
                    if !lines.ends_with('\n') {
                        lines.push('\n');
                    }
                }
                c if is_layout(c) => {}
                c => lines.push(c),
            }
        }
        if lines.chars().all(is_composed) {
            return Self(lines.into());
        }
        Self(lines.nfc().collect::<String>().into())
    }

    /// The characters.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The length in bytes.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is no character at all.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The span over `range`, or nothing where the range lies outside the text, is reversed, or
    /// does not stand on character boundaries.
    pub fn span(&self, range: Range<usize>) -> Option<Span> {
        self.0.get(range.clone()).map(|_| Span {
            start: range.start as u32,
            end: range.end as u32,
        })
    }

    /// The smallest span that holds `range`: both ends are moved outwards to character boundaries
    /// and into the text. Total, for positions that come from arithmetic.
    pub fn snap(&self, range: Range<usize>) -> Span {
        let mut start = range.start.min(self.len());
        let mut end = range.end.clamp(start, self.len());
        while !self.0.is_char_boundary(start) {
            start -= 1;
        }
        while !self.0.is_char_boundary(end) {
            end += 1;
        }
        Span {
            start: start as u32,
            end: end as u32,
        }
    }

    /// The whole text as a span.
    pub fn all(&self) -> Span {
        self.snap(0..self.len())
    }

    /// The characters that `span` covers; empty where the span belongs to a longer text.
    pub fn slice(&self, span: Span) -> &str {
        self.0.get(span.range()).unwrap_or_default()
    }

    /// The span without white space at its ends.
    pub fn trim(&self, span: Span) -> Span {
        let words = self.slice(span);
        let start = span.start() + (words.len() - words.trim_start().len());
        let end = start.max(span.end() - (words.len() - words.trim_end().len()));
        self.snap(start..end)
    }

    /// A table that turns byte positions into character positions and back.
    pub fn char_positions(&self) -> CharPositions {
        CharPositions::new(&self.0)
    }
}

impl fmt::Debug for Text {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Text({:?})", &*self.0)
    }
}

/// A stretch of one text: from byte `start` up to, not including, byte `end`, both on character
/// boundaries.
///
/// A span is only ever made by the [`Text`] it belongs to ([`Text::span`], [`Text::snap`]) or from
/// other spans of that text, so slicing with it cannot fail. It does not know which article it
/// belongs to; [`Passage`](crate::text::Passage) does.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub struct Span {
    start: u32,
    end: u32,
}

impl Span {
    /// The place that a stretch had in a text that may not be at hand any more; nothing where the
    /// ends are reversed. It has to be checked against a text ([`Text::span`]) before it is used on one.
    pub(crate) fn remembered(start: u32, end: u32) -> Option<Self> {
        (start <= end).then_some(Self { start, end })
    }

    /// The first byte.
    pub fn start(self) -> usize {
        self.start as usize
    }

    /// The byte after the last one.
    pub fn end(self) -> usize {
        self.end as usize
    }

    /// Both as a range.
    pub fn range(self) -> Range<usize> {
        self.start()..self.end()
    }

    /// The length in bytes.
    pub fn len(self) -> usize {
        self.end() - self.start()
    }

    /// Whether it covers nothing.
    pub fn is_empty(self) -> bool {
        self.start == self.end
    }

    /// Whether every byte of `other` lies in this span.
    pub fn contains(self, other: Self) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// Whether the byte position lies inside (the end is outside).
    pub fn holds(self, position: usize) -> bool {
        self.range().contains(&position)
    }

    /// Whether the two share at least one byte.
    pub fn overlaps(self, other: Self) -> bool {
        self.start < other.end && other.start < self.end
    }

    /// What the two share, if anything.
    pub fn intersection(self, other: Self) -> Option<Self> {
        self.overlaps(other).then(|| Self {
            start: self.start.max(other.start),
            end: self.end.min(other.end),
        })
    }

    /// The smallest span that holds both.
    pub fn hull(self, other: Self) -> Self {
        Self {
            start: self.start.min(other.start),
            end: self.end.max(other.end),
        }
    }

    /// The smallest span that holds all of them.
    pub fn hull_of(spans: &[Self]) -> Option<Self> {
        spans.iter().copied().reduce(Self::hull)
    }

    /// The empty span at this one's start.
    pub fn at_start(self) -> Self {
        Self {
            start: self.start,
            end: self.start,
        }
    }

    /// The empty span at this one's end.
    pub fn at_end(self) -> Self {
        Self {
            start: self.end,
            end: self.end,
        }
    }

    /// The span from this one's start to `other`'s end, or an empty one at this one's start where
    /// that would be reversed.
    pub fn to(self, other: Self) -> Self {
        Self {
            start: self.start,
            end: other.end.max(self.start),
        }
    }
}

/// Turns byte positions of one text into character positions (Unicode code points) and back.
///
/// Keeps one character count for every 64 bytes, so that both directions look at no more than a few
/// dozen bytes.
///
/// ```
/// use stemma::text::Text;
/// let text = Text::normalise("Süd – Nord");
/// let positions = text.char_positions();
/// assert_eq!(positions.char_at(text.as_str(), 5), 4); // 'ü' takes two bytes
/// assert_eq!(positions.byte_at(text.as_str(), 4), 5);
/// ```
#[derive(Clone, Debug)]
pub struct CharPositions {
    /// The number of characters that start before byte `64 * index`.
    counts: Vec<u32>,
}

const STRIDE: usize = 64;

impl CharPositions {
    fn new(text: &str) -> Self {
        let mut counts = Vec::with_capacity(text.len() / STRIDE + 1);
        let mut count = 0;
        for (position, byte) in text.bytes().enumerate() {
            if position % STRIDE == 0 {
                counts.push(count);
            }
            count += u32::from(starts_char(byte));
        }
        counts.push(count);
        Self { counts }
    }

    /// The number of characters before byte `position`.
    pub fn char_at(&self, text: &str, position: usize) -> usize {
        let position = position.min(text.len());
        let stride = position / STRIDE;
        let counted = self.counts.get(stride).copied().unwrap_or_default() as usize;
        let rest = &text.as_bytes()[stride * STRIDE..position];
        counted + rest.iter().filter(|byte| starts_char(**byte)).count()
    }

    /// The byte at which character number `index` starts; the text's length where it has fewer.
    pub fn byte_at(&self, text: &str, index: usize) -> usize {
        let stride = self
            .counts
            .partition_point(|count| (*count as usize) <= index)
            .saturating_sub(1);
        let mut seen = self.counts.get(stride).copied().unwrap_or_default() as usize;
        for (offset, byte) in text.bytes().enumerate().skip(stride * STRIDE) {
            if starts_char(byte) {
                if seen == index {
                    return offset;
                }
                seen += 1;
            }
        }
        text.len()
    }
}

fn starts_char(byte: u8) -> bool {
    byte & 0b1100_0000 != 0b1000_0000
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn normalise_unifies_line_ends_and_drops_what_is_not_text() {
        let cases = [
            ("a\r\nb\rc\nd", "a\nb\nc\nd"),
            ("\u{feff}Seoul", "Seoul"),
            ("a\u{2028}b\u{85}c", "a\nb\nc"),
            ("Su\u{308}dkorea", "Südkorea"),
            ("Sol\u{ad}daten", "Soldaten"),
            ("a\u{0}b\u{7}c\td", "abc\td"),
            ("10\u{a0}000", "10\u{a0}000"),
            ("eins\u{b}zwei\u{c}drei\u{1e}vier", "eins\nzwei\ndrei\nvier"),
            ("eins\n\u{c}zwei", "eins\nzwei"),
        ];
        for (raw, expected) in cases {
            assert_eq!(Text::normalise(raw).as_str(), expected, "{raw:?}");
        }
    }

    #[test]
    fn a_span_is_refused_inside_a_character_and_outside_the_text() {
        let text = Text::normalise("Süd");
        assert!(text.span(0..2).is_none());
        assert!(text.span(0..9).is_none());
        assert_eq!(text.span(1..3).map(|span| text.slice(span)), Some("ü"));
        assert_eq!(text.slice(text.snap(2..2)), "ü");
        assert_eq!(text.slice(text.snap(1..99)), "üd");
    }

    proptest! {
        #[test]
        fn normalising_twice_changes_nothing(raw in "\\PC*|[\\r\\n\u{feff}a\u{308}]*") {
            let once = Text::normalise(&raw);
            prop_assert_eq!(Text::normalise(once.as_str()), once);
        }

        #[test]
        fn char_positions_agree_with_counting(raw in "[a-zäöü€한\n]{0,300}") {
            let text = Text::normalise(&raw);
            let positions = text.char_positions();
            for (count, (byte, _)) in text.as_str().char_indices().enumerate() {
                prop_assert_eq!(positions.char_at(text.as_str(), byte), count);
                prop_assert_eq!(positions.byte_at(text.as_str(), count), byte);
            }
        }
    }
}
