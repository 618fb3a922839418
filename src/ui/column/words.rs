//! Which words lie under a place in an article, beside it, and between two.

use std::ops::Range;

use super::passage::Reading;
use crate::text::{Span, WordKind};

impl Reading<'_> {
    /// The word at byte `position`, or the nearest one before it in its piece; without words, the
    /// run of letters and digits there.
    pub fn word_at(&self, position: usize) -> Option<Span> {
        if let Some(structure) = self.structure {
            let words = &structure.words;
            let here = words.partition_point(|word| word.span.start() <= position);
            let word = here.checked_sub(1).and_then(|index| words.get(index));
            if let Some(word) = word {
                return Some(word.span);
            }
            return words.first().map(|word| word.span);
        }
        self.plain_word(position)
    }

    fn plain_word(&self, position: usize) -> Option<Span> {
        let text = self.article.text();
        let all = text.as_str();
        let head = all.get(..position)?;
        let tail = all.get(position..)?;
        let start = head
            .char_indices()
            .rev()
            .take_while(|(_, c)| c.is_alphanumeric())
            .last()
            .map_or(position, |(at, _)| at);
        let end = tail
            .char_indices()
            .find(|(_, c)| !c.is_alphanumeric())
            .map_or(all.len(), |(at, _)| position + at);
        let end = end.max(position);
        (start < end).then(|| text.snap(start..end))
    }

    /// The word before or after `word`; marks are passed over.
    pub fn next_word(&self, word: Span, forward: bool) -> Option<Span> {
        let words = &self.structure?.words;
        let real = |index: &usize| {
            words
                .get(*index)
                .is_some_and(|word| matches!(word.kind, WordKind::Letters | WordKind::Digits))
        };
        let found = if forward {
            let start = words.partition_point(|other| other.span.start() < word.end());
            (start..words.len()).find(real)
        } else {
            let end = words.partition_point(|other| other.span.start() < word.start());
            (0..end).rev().find(real)
        };
        found
            .and_then(|index| words.get(index))
            .map(|word| word.span)
    }

    /// The whole words between two bytes, in either order.
    pub fn words_between(&self, one: usize, other: usize) -> Option<Span> {
        let range: Range<usize> = one.min(other)..one.max(other);
        let text = self.article.text();
        let Some(structure) = self.structure else {
            let first = self
                .plain_word(range.start)
                .map_or(range.start, Span::start);
            let last = self.plain_word(range.end).map_or(range.end, Span::end);
            return Some(text.trim(text.snap(first..last))).filter(|span| !span.is_empty());
        };
        let words = &structure.words;
        let first = words.partition_point(|word| word.span.end() <= range.start);
        let last = words.partition_point(|word| word.span.start() < range.end);
        let touched = words.get(first..last)?;
        Some(touched.first()?.span.hull(touched.last()?.span))
    }
}

#[cfg(test)]
mod tests {
    use crate::ui::column::passage::tests::with;

    #[test]
    fn whole_words_between_any_two_places() {
        with(true, |reading, article| {
            let text = article.text().as_str();
            let check = |from: &str, to: &str, expected: &str| {
                let (one, other) = (text.find(from).unwrap_or(0), text.find(to).unwrap_or(0));
                for (one, other) in [(one, other), (other, one)] {
                    let span = reading.words_between(one, other).unwrap_or_default();
                    assert_eq!(article.slice(span), expected, "{from} to {to}");
                }
            };
            check("tadt", "rüft", "Stadt prüft");
            check("Stadt", "as.", "Stadt prüft das");
            check("das", " Der", "das.");
        });
    }
}
