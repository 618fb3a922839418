//! Which words differ inside a linked pair.

use std::ops::Range;

use similar::{Algorithm, DiffOp, capture_diff_slices};

use super::fold::{Piece, pieces};
use crate::text::{Article, Span};

/// The words that one side of a pair has and the other has not.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct PairMarks {
    /// Stretches of the left passage that the right one lacks or words differently, in order.
    pub left: Vec<Span>,
    /// Stretches of the right passage that the left one lacks or words differently, in order.
    pub right: Vec<Span>,
}

/// The largest product of both word counts that is compared word by word. It bounds the work by a
/// count instead of a clock, so that a pair is marked the same way on every machine.
const MOST_COMPARISONS: usize = 1_000_000;

/// Marks the differing words of `left` in `left_article` and `right` in `right_article`.
///
/// Words are compared after folding case, quotation marks, dashes and number format. Made for one
/// pair of sentences; long passages end early with coarser marks, never with none.
///
/// Punctuation by itself is never marked; between two marked words it is part of the stretch.
pub fn mark_pair(
    left_article: &Article,
    left: Span,
    right_article: &Article,
    right: Span,
) -> PairMarks {
    let left_words = words(left_article.slice(left));
    let right_words = words(right_article.slice(right));
    let (left_marks, right_marks) = differing(&left_words, &right_words);
    PairMarks {
        left: spans(left_article, left, &left_words, &left_marks),
        right: spans(right_article, right, &right_words, &right_marks),
    }
}

fn words(text: &str) -> Vec<Piece> {
    let mut found = pieces(text);
    found.retain(|piece| piece.wordy);
    found
}

/// Which words of each side the other lacks, as ranges of word indices.
fn differing(left: &[Piece], right: &[Piece]) -> (Vec<Range<usize>>, Vec<Range<usize>>) {
    let left: Vec<&str> = left.iter().map(|piece| piece.folded.as_str()).collect();
    let right: Vec<&str> = right.iter().map(|piece| piece.folded.as_str()).collect();
    let head = left.iter().zip(&right).take_while(|(a, b)| a == b).count();
    let tail = left[head..]
        .iter()
        .rev()
        .zip(right[head..].iter().rev())
        .take_while(|(a, b)| a == b)
        .count();
    let (inner_left, inner_right) = (
        &left[head..left.len() - tail],
        &right[head..right.len() - tail],
    );
    let mut marks = (Vec::new(), Vec::new());
    let mut mark = |old: Range<usize>, new: Range<usize>| {
        for (range, list) in [(old, &mut marks.0), (new, &mut marks.1)] {
            if !range.is_empty() {
                list.push(range.start + head..range.end + head);
            }
        }
    };
    if inner_left.len().saturating_mul(inner_right.len()) > MOST_COMPARISONS {
        mark(0..inner_left.len(), 0..inner_right.len());
        return marks;
    }
    let ops = capture_diff_slices(Algorithm::Myers, inner_left, inner_right);
    for (index, op) in ops.iter().enumerate() {
        let between_changes = index > 0 && index + 1 < ops.len();
        match *op {
            // A lone "der" between two changes is chance, and marks around it are hard to read.
            DiffOp::Equal {
                old_index,
                new_index,
                len: 1,
            } if between_changes && inner_left[old_index].chars().count() <= 3 => {
                mark(old_index..old_index + 1, new_index..new_index + 1);
            }
            DiffOp::Equal { .. } => {}
            _ => mark(op.old_range(), op.new_range()),
        }
    }
    marks
}

/// The spans over ranges of words; ranges that follow each other become one.
fn spans(article: &Article, passage: Span, words: &[Piece], marks: &[Range<usize>]) -> Vec<Span> {
    let mut joined: Vec<Range<usize>> = Vec::new();
    for mark in marks {
        match joined.last_mut() {
            Some(last) if last.end == mark.start => last.end = mark.end,
            _ => joined.push(mark.clone()),
        }
    }
    joined
        .into_iter()
        .filter_map(|mark| {
            let start = passage.start() + words.get(mark.start)?.range.start;
            let end = passage.start() + words.get(mark.end.checked_sub(1)?)?.range.end;
            article.text().span(start..end)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{BlockKind, Metadata};
    use proptest::prelude::*;

    fn article(text: &str) -> Article {
        Article::from_blocks([(BlockKind::Paragraph, 0, text)], Metadata::default())
    }

    fn marked(left: &str, right: &str) -> (Vec<String>, Vec<String>) {
        let (left, right) = (article(left), article(right));
        let marks = mark_pair(&left, left.text().all(), &right, right.text().all());
        let words = |article: &Article, spans: &[Span]| -> Vec<String> {
            spans
                .iter()
                .map(|span| article.slice(*span).to_owned())
                .collect()
        };
        (words(&left, &marks.left), words(&right, &marks.right))
    }

    #[test]
    fn differing_words_are_marked() {
        let cases: &[(&str, &str, &[&str], &[&str])] = &[
            (
                "Der Fluss trat am Montag über die Ufer.",
                "Der Fluss trat am Dienstag über die Ufer.",
                &["Montag"],
                &["Dienstag"],
            ),
            (
                "Die Brücke ist gesperrt.",
                "Die Brücke ist gesperrt.",
                &[],
                &[],
            ),
            ("DIE Brücke – gesperrt", "Die Brücke - gesperrt!", &[], &[]),
            (
                "Es sind 12.000 Helfer.",
                "Es sind 12 000 Helfer.",
                &["12.000"],
                &["12 000"],
            ),
            ("Es sind 12.000 Helfer.", "Es sind 12,000 Helfer.", &[], &[]),
            ("„Nein“, sagte er.", "»Nein«, sagte er.", &[], &[]),
            (
                "Tausende Menschen mussten fliehen.",
                "Tausende Menschen und Tiere mussten rasch fliehen.",
                &[],
                &["und Tiere", "rasch"],
            ),
            ("", "Alles neu.", &[], &["Alles neu"]),
            (
                "Das Gericht sprach den Angeklagten frei.",
                "Ein Richter in Bonn verurteilte den Mann.",
                &["Das Gericht sprach den Angeklagten frei"],
                &["Ein Richter in Bonn verurteilte den Mann"],
            ),
        ];
        for (left, right, left_marks, right_marks) in cases {
            let (found_left, found_right) = marked(left, right);
            assert_eq!(&found_left, left_marks, "{left} / {right}");
            assert_eq!(&found_right, right_marks, "{left} / {right}");
        }
    }

    #[test]
    fn a_passage_that_is_too_long_is_marked_coarsely() {
        let left: String = (0..3000).map(|n| format!("links{n} ")).collect();
        let right: String = (0..3000).map(|n| format!("rechts{n} ")).collect();
        let (left_marks, right_marks) =
            marked(&format!("Anfang {left}"), &format!("Anfang {right}"));
        assert_eq!((left_marks.len(), right_marks.len()), (1, 1));
        assert!(left_marks[0].starts_with("links0"));
    }

    proptest! {
        #[test]
        fn marks_lie_in_order_inside_their_passage(left in "\\PC{0,60}", right in "\\PC{0,60}") {
            let (left, right) = (article(&left), article(&right));
            let marks = mark_pair(&left, left.text().all(), &right, right.text().all());
            for (article, spans) in [(&left, &marks.left), (&right, &marks.right)] {
                for pair in spans.windows(2) {
                    prop_assert!(pair[0].end() <= pair[1].start());
                }
                for span in spans {
                    prop_assert!(article.text().all().contains(*span));
                }
            }
        }

        #[test]
        fn equal_passages_have_no_marks(text in "\\PC{0,60}") {
            let (left, right) = marked(&text, &text);
            prop_assert!(left.is_empty() && right.is_empty());
        }
    }
}
