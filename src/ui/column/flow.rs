//! Where the pieces of an article stand, and how far it is scrolled.
//!
//! Heights are guessed until a piece is laid out. The position hangs on the piece at the top edge,
//! so putting a guess right never moves what is being read.

/// A place in the article that stays at the top edge: a piece and how many points of it lie above
/// the edge. Negative where the piece starts below the edge.
#[derive(Clone, Copy, PartialEq, Debug, Default)]
pub(in crate::ui) struct Anchor {
    /// The piece, as an index.
    pub piece: usize,
    /// Points of it above the top edge.
    pub offset: f32,
}

/// Heights of pieces, from top to bottom, and the scroll position. Lengths are points.
#[derive(Clone, PartialEq, Debug, Default)]
pub(in crate::ui) struct Flow {
    heights: Vec<f32>,
    exact: Vec<bool>,
    tops: Vec<f32>,
    /// The first entry of `tops` that is out of date.
    stale: usize,
    /// What is at the top edge.
    pub anchor: Anchor,
    /// Grows whenever a height changes.
    pub version: u64,
}

impl Flow {
    /// Starts with guessed heights; the position stays at the same fraction of the same piece.
    pub fn reset(&mut self, guesses: Vec<f32>) {
        let fraction = self.fraction();
        self.exact = vec![false; guesses.len()];
        self.tops = vec![0.0; guesses.len() + 1];
        self.heights = guesses;
        self.stale = 0;
        self.version += 1;
        self.anchor.piece = self.anchor.piece.min(self.heights.len().saturating_sub(1));
        if let Some(fraction) = fraction {
            self.anchor.offset = fraction * self.height(self.anchor.piece);
        }
    }

    /// The fraction of the anchored piece above the edge, where the edge cuts through it.
    fn fraction(&self) -> Option<f32> {
        let height = self.height(self.anchor.piece);
        (self.anchor.offset >= 0.0 && height > 0.0).then(|| (self.anchor.offset / height).min(1.0))
    }

    /// The number of pieces.
    pub fn len(&self) -> usize {
        self.heights.len()
    }

    /// The height of a piece, as far as it is known.
    pub fn height(&self, piece: usize) -> f32 {
        self.heights.get(piece).copied().unwrap_or_default()
    }

    /// Whether the height of a piece is measured, not guessed.
    pub fn is_exact(&self, piece: usize) -> bool {
        self.exact.get(piece).copied().unwrap_or_default()
    }

    /// Notes the measured height of a piece. The first time, an anchor in it stays at its fraction.
    pub fn measure(&mut self, piece: usize, height: f32) {
        let Some(known) = self.heights.get_mut(piece) else {
            return;
        };
        let first = !std::mem::replace(&mut self.exact[piece], true);
        if *known == height {
            return;
        }
        if first && piece == self.anchor.piece && self.anchor.offset > 0.0 && *known > 0.0 {
            self.anchor.offset *= height / *known;
        }
        *known = height;
        self.stale = self.stale.min(piece);
        self.version += 1;
    }

    fn refresh(&mut self) {
        if self.tops.len() != self.heights.len() + 1 {
            self.tops = vec![0.0; self.heights.len() + 1];
            self.stale = 0;
        }
        for piece in self.stale..self.heights.len() {
            self.tops[piece + 1] = self.tops[piece] + self.heights[piece];
        }
        self.stale = self.heights.len();
    }

    /// The distance of a piece's top from the article's top.
    pub fn top(&mut self, piece: usize) -> f32 {
        self.refresh();
        self.tops[piece.min(self.heights.len())]
    }

    /// The height of the whole article.
    pub fn total(&mut self) -> f32 {
        self.top(self.heights.len())
    }

    /// How far the article is scrolled: the distance of the top edge from the article's top.
    pub fn scrolled(&mut self) -> f32 {
        self.top(self.anchor.piece) + self.anchor.offset
    }

    /// Brings the distance `scrolled` from the article's top to the top edge.
    pub fn scroll_to(&mut self, scrolled: f32) {
        self.refresh();
        let piece = self
            .tops
            .partition_point(|top| *top <= scrolled)
            .saturating_sub(1)
            .min(self.heights.len().saturating_sub(1));
        self.anchor = Anchor {
            piece,
            offset: scrolled - self.tops[piece],
        };
    }

    /// Moves the text up by `points` (down where negative) and hangs the position on the piece that
    /// is then at the edge. `measure` tells the height of a piece before it is passed.
    pub fn shift(&mut self, points: f32, mut measure: impl FnMut(&mut Self, usize)) {
        self.anchor.offset += points;
        while self.anchor.offset < 0.0 && self.anchor.piece > 0 {
            let above = self.anchor.piece - 1;
            measure(self, above);
            self.anchor.piece = above;
            self.anchor.offset += self.height(above);
        }
        while self.anchor.piece + 1 < self.heights.len() {
            measure(self, self.anchor.piece);
            let height = self.height(self.anchor.piece);
            if self.anchor.offset < height {
                break;
            }
            self.anchor.offset -= height;
            self.anchor.piece += 1;
        }
    }

    /// How far the article's top lies below the top edge of a view.
    pub fn gap_above(&self) -> f32 {
        if self.anchor.piece == 0 {
            (-self.anchor.offset).max(0.0)
        } else {
            0.0
        }
    }

    /// How far the article's end lies above the bottom edge of a view of this height. Pieces that
    /// are surely far below the edge are not looked at.
    pub fn gap_below(&self, view: f32) -> f32 {
        let mut bottom = -self.anchor.offset;
        for piece in self.anchor.piece..self.heights.len() {
            bottom += self.heights[piece];
            if bottom > view {
                return 0.0;
            }
        }
        view - bottom
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn flow(heights: &[f32]) -> Flow {
        let mut flow = Flow::default();
        flow.reset(heights.to_vec());
        flow
    }

    #[test]
    fn scrolling_hangs_on_the_piece_at_the_edge() {
        let mut flow = flow(&[100.0, 50.0, 200.0]);
        for (scrolled, piece, offset) in [
            (0.0, 0, 0.0),
            (99.0, 0, 99.0),
            (100.0, 1, 0.0),
            (149.0, 1, 49.0),
            (340.0, 2, 190.0),
            (400.0, 2, 250.0),
            (-20.0, 0, -20.0),
        ] {
            flow.scroll_to(scrolled);
            assert_eq!(flow.anchor, Anchor { piece, offset }, "{scrolled}");
            assert_eq!(flow.scrolled(), scrolled);
            flow.scroll_to(0.0);
            flow.shift(scrolled, |_, _| {});
            assert_eq!(
                flow.anchor,
                Anchor { piece, offset },
                "{scrolled} by shifting"
            );
        }
    }

    #[test]
    fn guesses_put_right_above_the_edge_move_nothing() {
        let mut flow = flow(&[100.0, 50.0, 200.0]);
        flow.scroll_to(120.0);
        flow.measure(0, 300.0);
        assert_eq!(
            flow.anchor,
            Anchor {
                piece: 1,
                offset: 20.0
            }
        );
        assert_eq!(flow.scrolled(), 320.0);
        assert_eq!(flow.total(), 550.0);
    }

    #[test]
    fn a_guess_at_the_edge_keeps_its_fraction() {
        let mut flow = flow(&[100.0, 50.0]);
        flow.scroll_to(50.0);
        flow.measure(0, 300.0);
        assert_eq!(flow.anchor.offset, 150.0);
        // Measured once, it is not scaled again: only new text sizes do that.
        flow.measure(0, 310.0);
        assert_eq!(flow.anchor.offset, 150.0);
    }

    #[test]
    fn passing_pieces_measures_them() {
        let mut flow = flow(&[10.0, 10.0, 10.0, 10.0]);
        flow.scroll_to(35.0);
        flow.shift(-70.0, |flow, piece| flow.measure(piece, 40.0));
        assert_eq!(
            flow.anchor,
            Anchor {
                piece: 1,
                offset: 15.0
            }
        );
        assert!(flow.is_exact(1) && flow.is_exact(2) && !flow.is_exact(0));
    }

    #[test]
    fn gaps_beyond_both_ends() {
        let mut flow = flow(&[100.0, 50.0]);
        assert_eq!((flow.gap_above(), flow.gap_below(120.0)), (0.0, 0.0));
        assert_eq!(flow.gap_below(200.0), 50.0);
        flow.scroll_to(-30.0);
        assert_eq!(flow.gap_above(), 30.0);
        flow.scroll_to(100.0);
        assert_eq!(flow.gap_below(120.0), 70.0);
    }

    #[test]
    fn new_widths_keep_the_place() {
        let mut flow = flow(&[100.0, 50.0]);
        flow.scroll_to(125.0);
        flow.reset(vec![200.0, 100.0]);
        assert_eq!(
            flow.anchor,
            Anchor {
                piece: 1,
                offset: 50.0
            }
        );
    }

    #[test]
    fn an_empty_article_is_harmless() {
        let mut flow = flow(&[]);
        flow.scroll_to(10.0);
        flow.shift(5.0, |_, _| {});
        flow.measure(3, 1.0);
        assert_eq!(flow.total(), 0.0);
        assert_eq!(flow.len(), 0);
    }
}
