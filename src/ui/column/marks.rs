//! Which marks lie where in one article, made ready for drawing.

use std::ops::Range;

use super::piece::{Piece, piece_at};
use super::runs::{Layer, Mark};
use crate::attribution::Form;
use crate::comparison::{DiscrepancyKind, LinkKind};
use crate::review::{Belief, LinkIx, Picture, StatementIx};
use crate::text::{Article, ArticleId, Span};
use crate::ui::names;

/// A statement as the margin shows it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(in crate::ui) struct Bar {
    /// The statement.
    pub statement: StatementIx,
    /// The part of its content that the bar stands beside, in bytes.
    pub span: Range<usize>,
    /// Whether it is the first part of the content, which carries the chip.
    pub first: bool,
    /// The rank of the origin, for its colour; nothing where nobody is named.
    pub rank: Option<usize>,
    /// Whether a person should look.
    pub doubtful: bool,
    /// Whether a person made or corrected it.
    pub by_hand: bool,
    /// How it is presented.
    pub form: Form,
    /// Which of the bars that stand side by side it is, from the text outwards.
    pub lane: usize,
}

/// A side of a link in the article.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(in crate::ui) struct LinkSide {
    /// The link.
    pub link: LinkIx,
    /// The side in this article.
    pub span: Span,
    /// Its kind.
    pub kind: LinkKind,
    /// Whose word it is.
    pub belief: Belief,
}

/// A value in the article that another one gives differently.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(in crate::ui) struct Value {
    /// Where, in bytes.
    pub span: Range<usize>,
    /// What the two disagree about.
    pub kind: DiscrepancyKind,
    /// The discrepancy, as an index into [`Picture::discrepancies`].
    pub index: usize,
}

/// A place that the text marks as a value given differently elsewhere.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(in crate::ui) struct Differing {
    /// Where, in bytes of the article's text.
    pub span: Range<usize>,
    /// Whether it is a figure or a date.
    pub exact: bool,
    /// Whether a fact is told differently, not only who says so.
    pub fact: bool,
}

/// Every mark of one article, worked out once for each picture.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(in crate::ui) struct Marks {
    /// For each piece the marks on it.
    pub layers: Vec<Vec<Layer>>,
    /// For each piece the statements beside it.
    pub bars: Vec<Vec<Bar>>,
    /// The sides of links to the articles shown, in order of place.
    pub links: Vec<LinkSide>,
    /// For each piece where links start that a person confirmed or made, in bytes; each place once.
    pub decided: Vec<Vec<(usize, Belief)>>,
    /// Discrepancies, in order of place.
    pub values: Vec<Value>,
    /// For each piece the places where the values that start in it stand, each once.
    pub differing: Vec<Vec<Differing>>,
}

/// The most bars that stand side by side; what comes beyond shares the last lane.
pub(in crate::ui) const LANES: usize = 3;

impl Marks {
    /// The marks of `id` in `picture`. Links count where both articles are among `shown`.
    pub fn of(
        id: ArticleId,
        article: &Article,
        pieces: &[Piece],
        picture: &Picture,
        shown: &[ArticleId],
    ) -> Self {
        let mut marks = Self {
            layers: vec![Vec::new(); pieces.len()],
            bars: vec![Vec::new(); pieces.len()],
            decided: vec![Vec::new(); pieces.len()],
            ..Self::default()
        };
        for block in article.blocks() {
            marks.lay(pieces, block.dateline, Mark::Quiet);
        }
        marks.lay_links(id, pieces, picture, shown);
        marks.lay_statements(id, pieces, picture);
        for (index, discrepancy) in picture.discrepancies.iter().enumerate() {
            for side in [&discrepancy.left, &discrepancy.right] {
                if side.passage.article == id && !side.passage.span.is_empty() {
                    marks.values.push(Value {
                        span: side.passage.span.range(),
                        kind: discrepancy.kind,
                        index,
                    });
                }
            }
        }
        marks
            .values
            .sort_by_key(|value| (value.span.start, value.span.end, value.index));
        marks.differing = pieces.iter().map(|piece| marks.values_in(piece)).collect();
        marks
    }

    /// The discrepancies whose value holds byte `position`, in order of place.
    pub fn values_at(&self, position: usize) -> impl Iterator<Item = &Value> {
        let end = self
            .values
            .partition_point(|value| value.span.start <= position);
        self.values[..end]
            .iter()
            .filter(move |value| value.span.contains(&position))
    }

    fn values_in(&self, piece: &Piece) -> Vec<Differing> {
        let first = self
            .values
            .partition_point(|value| value.span.start < piece.span.start);
        let mut found: Vec<Differing> = Vec::new();
        for value in self.values[first..]
            .iter()
            .take_while(|value| value.span.start < piece.span.end)
        {
            let exact = matches!(value.kind, DiscrepancyKind::Figure | DiscrepancyKind::Date);
            let fact = !names::is_attribution(value.kind);
            match found.last_mut() {
                Some(last) if last.span == value.span => {
                    last.exact |= exact;
                    last.fact |= fact;
                }
                _ => found.push(Differing {
                    span: value.span.clone(),
                    exact,
                    fact,
                }),
            }
        }
        found
    }

    fn lay(&mut self, pieces: &[Piece], span: Span, mark: Mark) {
        for index in pieces_of(pieces, &span.range()) {
            self.layers[index].push(Layer {
                span: span.range(),
                mark,
            });
        }
    }

    fn lay_links(
        &mut self,
        id: ArticleId,
        pieces: &[Piece],
        picture: &Picture,
        shown: &[ArticleId],
    ) {
        for ix in picture.links_of(id) {
            let placed = picture.link(*ix);
            let Some((here, there)) = placed.link.seen_from(id) else {
                continue;
            };
            if !shown.contains(&there.article) {
                continue;
            }
            self.lay(pieces, here.span, Mark::Link(placed.link.kind));
            if placed.belief != Belief::Suggested {
                self.lay(pieces, here.span, Mark::Decided);
                if let Some(index) = piece_at(pieces, here.span.start()) {
                    self.decided[index].push((here.span.start(), placed.belief));
                }
            }
            self.links.push(LinkSide {
                link: *ix,
                span: here.span,
                kind: placed.link.kind,
                belief: placed.belief,
            });
        }
        self.links.sort_by_key(|side| (side.span, side.link));
        for starts in &mut self.decided {
            // What was made by hand comes first and stays.
            starts.sort_unstable_by_key(|(start, belief)| (*start, std::cmp::Reverse(*belief)));
            starts.dedup_by_key(|(start, _)| *start);
        }
    }

    fn lay_statements(&mut self, id: ArticleId, pieces: &[Piece], picture: &Picture) {
        let mut lanes: [usize; LANES] = [0; LANES];
        for ix in picture.statements_of(id) {
            let statement = picture.statement(*ix);
            let origin = statement
                .origin()
                .and_then(|voice| picture.source(&voice.source));
            let rank = origin.map(|source| source.rank);
            for cue in &statement.cue {
                self.lay(pieces, *cue, Mark::Cue(rank));
            }
            // Each mention has the colour of the source it names; the speaker as a whole that of
            // the origin.
            for voice in &statement.chain {
                let source = picture.source(&voice.source);
                if let (Some(mention), Some(source)) = (voice.mention, source) {
                    self.lay(pieces, mention, Mark::Speaker(source.rank));
                }
            }
            if let Some(rank) = rank {
                for speaker in &statement.speaker {
                    self.lay(pieces, *speaker, Mark::Speaker(rank));
                }
            }
            let extent = statement.extent().span;
            let lane = lanes
                .iter()
                .position(|end| *end <= extent.start())
                .unwrap_or(LANES - 1);
            lanes[lane] = extent.end();
            for (part, content) in statement.content.iter().enumerate() {
                let bar = Bar {
                    statement: *ix,
                    span: content.range(),
                    first: part == 0,
                    rank,
                    doubtful: statement.doubtful && statement.belief == Belief::Suggested,
                    by_hand: statement.belief == Belief::ByHand,
                    form: statement.form,
                    lane,
                };
                for (nth, index) in pieces_of(pieces, &bar.span).enumerate() {
                    self.bars[index].push(Bar {
                        first: bar.first && nth == 0,
                        ..bar.clone()
                    });
                }
            }
        }
    }
}

/// The pieces that share something with `span`, as indices.
fn pieces_of(pieces: &[Piece], span: &Range<usize>) -> Range<usize> {
    if span.is_empty() {
        return 0..0;
    }
    let first = pieces.partition_point(|piece| piece.span.end <= span.start);
    let last = pieces.partition_point(|piece| piece.span.start < span.end);
    first..last.max(first)
}
