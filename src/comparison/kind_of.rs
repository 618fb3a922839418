//! How two linked sentences relate.

use similar::{Algorithm, DiffOp, capture_diff_slices};

use super::LinkKind;
use super::fold::{key, pieces};

/// Sentences with more words than this are compared up to here.
const MOST_WORDS: usize = 400;

/// The kind of a link between two sentences, by their folded words in order.
///
/// `Verbatim` where they are equal, `Edited` where more than half of the words of both stand in the
/// same order, or where nearly all of the shorter one does inside the longer, `Reworded` elsewhere.
pub(super) fn kind_of(left: &[u64], right: &[u64]) -> LinkKind {
    if left == right {
        return LinkKind::Verbatim;
    }
    let left = &left[..left.len().min(MOST_WORDS)];
    let right = &right[..right.len().min(MOST_WORDS)];
    let shorter = left.len().min(right.len());
    let both = left.len() + right.len();
    let mostly = |kept: usize| 2 * kept * 100 >= both * 60;
    let inside = |kept: usize| kept >= 6 && kept * 100 >= shorter * 85;
    // No order keeps more words than both have, and most linked sentences share far fewer.
    let common = common(left, right);
    if !mostly(common) && !inside(common) {
        return LinkKind::Reworded;
    }
    let kept: usize = capture_diff_slices(Algorithm::Myers, left, right)
        .iter()
        .map(|op| match op {
            DiffOp::Equal { len, .. } => *len,
            _ => 0,
        })
        .sum();
    if mostly(kept) || inside(kept) {
        LinkKind::Edited
    } else {
        LinkKind::Reworded
    }
}

/// How many words two sentences have in common, in whatever order.
fn common(left: &[u64], right: &[u64]) -> usize {
    let ordered = |words: &[u64]| {
        let mut words = words.to_vec();
        words.sort_unstable();
        words
    };
    let (left, right) = (ordered(left), ordered(right));
    let (mut a, mut b, mut count) = (0, 0, 0);
    while let (Some(x), Some(y)) = (left.get(a), right.get(b)) {
        count += usize::from(x == y);
        a += usize::from(x <= y);
        b += usize::from(y <= x);
    }
    count
}

/// How two stretches of text relate, by their words after folding: for links made by hand.
pub fn kind_between(left: &str, right: &str) -> LinkKind {
    kind_of(&words(left), &words(right))
}

fn words(text: &str) -> Vec<u64> {
    let pieces = pieces(text).into_iter().filter(|piece| piece.wordy);
    pieces.map(|piece| key(1, &piece.folded)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds_follow_the_order_of_words() {
        let cases = [
            ("Der Deich hielt.", "„Der Deich hielt“", LinkKind::Verbatim),
            (
                "Der Deich bei Torgau hielt dem Wasser am Montag stand.",
                "Der Deich hielt dem Hochwasser am Montag stand.",
                LinkKind::Edited,
            ),
            (
                "Der Deich hielt dem Hochwasser stand, teilte das Amt mit.",
                "Wie das Amt mitteilte, gab der Damm nicht nach.",
                LinkKind::Reworded,
            ),
            (
                "Der Deich hielt dem Hochwasser am Montag stand.",
                "Der Deich hielt dem Hochwasser am Montag stand, obwohl die Pegel über Nacht um fast zwei Meter gestiegen waren und kein Helfer mehr daran glauben wollte.",
                LinkKind::Edited,
            ),
        ];
        for (left, right, expected) in cases {
            assert_eq!(kind_between(left, right), expected, "{left} / {right}");
        }
    }
}
