//! Articles as a table: one row per passage of a base article, its counterparts beside it.
//!
//! How rows come about:
//!
//! 1. The base article's passages are the first rows, in reading order. All headlines share one row
//!    at the top, boilerplate lines stand row by row at the bottom.
//! 2. The other articles join one after another, in the order in which they are shown. A passage
//!    stands in the row of the base passage it is linked to, else in the row of a linked passage of
//!    an article that joined before, else in the row where a linked passage of a later article meets
//!    the base, else in the row of the first passage that belongs to the same claim. That row is its
//!    home; it is repeated in every other row that was made for a passage it is linked to.
//! 3. The sequence of an article's passages whose rows ascend and that weighs most (the closer the
//!    link, the heavier) keeps the order; the passages outside of it are marked as [moved](Moved).
//! 4. What has no counterpart gets a row of its own behind the row of the passage before it that
//!    keeps the order, and behind what earlier articles alone have there. What stands before the
//!    first such passage keeps before its row, and an article that shares nothing follows at the
//!    end. A subheading stands before the passage it introduces.

mod backbone;
mod order;
mod pieces;
#[cfg(test)]
mod tests;

use std::ops::Range;

use super::{LinkIx, Picture, Project, StatementIx};
use crate::comparison::Findings;
use crate::text::{ArticleId, BlockKind, Passage, Span};

/// Some articles as a table.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Table {
    /// The articles: the base first, the others in the order in which they are shown.
    pub columns: Vec<TableColumn>,
    /// The rows, from top to bottom.
    pub rows: Vec<Row>,
}

/// One article of a table.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct TableColumn {
    /// The article.
    pub article: ArticleId,
    /// Its passages in reading order. Together they cover everything but white space.
    pub pieces: Vec<Piece>,
}

/// One passage of a table: a sentence, the part of a sentence that links relate by itself, a title,
/// or a line of boilerplate.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Piece {
    /// Its place, without white space around it and without a dateline.
    pub span: Span,
    /// The dateline before it; empty where there is none.
    pub dateline: Span,
    /// What the block is that it lies in.
    pub kind: BlockKind,
    /// Whether it goes on with a sentence that the piece before it began.
    pub continues: bool,
    /// The statements whose content lies in it, at least in part.
    pub statements: Vec<StatementIx>,
    /// The row it stands in, as an index into [`Table::rows`]; its first one where it is repeated.
    pub row: usize,
    /// Whether anything in another article of the table corresponds to it, in its row or elsewhere.
    pub shared: bool,
}

impl Piece {
    /// The dateline and the passage.
    pub fn whole(&self) -> Span {
        if self.dateline.is_empty() {
            self.span
        } else {
            self.dateline.hull(self.span)
        }
    }
}

/// One row of a table.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Row {
    /// What stands in it: titles, passages of the report or boilerplate.
    pub kind: BlockKind,
    /// The passages in it, ordered by column, then place. Never empty.
    pub entries: Vec<Entry>,
    /// The discrepancies between passages in it, as indices into [`Picture::discrepancies`].
    pub discrepancies: Vec<usize>,
}

impl Row {
    /// The passages in one column.
    pub fn cell(&self, column: usize) -> &[Entry] {
        let start = self.entries.partition_point(|entry| entry.column < column);
        let end = self.entries.partition_point(|entry| entry.column <= column);
        &self.entries[start..end]
    }
}

/// One passage in one row.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Entry {
    /// The article, as an index into [`Table::columns`].
    pub column: usize,
    /// The passage, as an index into [`TableColumn::pieces`].
    pub piece: usize,
    /// Why it stands in this row.
    pub tie: Tie,
    /// Whether its home is another row.
    pub repeated: bool,
    /// Whether it breaks the order of its article.
    pub moved: Option<Moved>,
}

/// What holds a passage in its row.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Tie {
    /// It is what the row is made for, or belongs there by its kind: titles, boilerplate.
    Own,
    /// It is linked to a passage in the row, to the base article's where it can be.
    Link(LinkIx),
    /// It belongs to the same claim as a passage in the row, without a link.
    Claim,
}

/// How a passage breaks the order of its article.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Moved {
    /// In its own article it stands further up than in the table.
    Earlier,
    /// In its own article it stands further down than in the table.
    Later,
}

impl Table {
    /// Lays the articles `columns` out along `base`. `base` comes first whether `columns` holds it
    /// or not; articles that the project does not hold are left out. Without an article the table
    /// is empty.
    ///
    /// Every passage of every article stands in at least one row. The work grows with the length of
    /// the articles and the number of links and claims, not with their product.
    pub fn build(
        project: &Project,
        picture: &Picture,
        findings: &Findings,
        base: ArticleId,
        columns: &[ArticleId],
    ) -> Self {
        let mut shown: Vec<ArticleId> = Vec::with_capacity(columns.len() + 1);
        for id in std::iter::once(base).chain(columns.iter().copied()) {
            if !shown.contains(&id) && project.article(id).is_some() {
                shown.push(id);
            }
        }
        let columns = shown
            .iter()
            .filter_map(|id| {
                let article = project.article(*id)?;
                let structure = findings.articles.get(id).map(|found| &*found.structure);
                Some(TableColumn {
                    article: *id,
                    pieces: pieces::cut(*id, article, structure, picture, &shown),
                })
            })
            .collect();
        let mut table = order::lay_out(columns, picture);
        table.flag(picture);
        table
    }

    /// The column of `article`.
    fn column_of(&self, article: ArticleId) -> Option<usize> {
        self.columns
            .iter()
            .position(|column| column.article == article)
    }

    /// The passage at `place`, as column and piece: the first that shares something with it, or the
    /// nearest one before it.
    pub fn at(&self, place: Passage) -> Option<(usize, usize)> {
        let column = self.column_of(place.article)?;
        let touched = self.columns[column].pieces_in(place.span);
        let last = self.columns[column].pieces.len().checked_sub(1)?;
        let piece = if touched.is_empty() {
            touched.start.saturating_sub(1)
        } else {
            touched.start
        };
        Some((column, piece.min(last)))
    }

    /// The only column that has something in the row, where the row is a passage of the report,
    /// nothing corresponds to it, and there are other columns that could have it.
    pub fn only_in(&self, row: &Row) -> Option<usize> {
        let first = row.entries.first()?.column;
        let last = row.entries.last()?.column;
        let single = self.columns.len() > 1 && row.kind == BlockKind::Paragraph && first == last;
        let shared = |entry: &Entry| self.columns[entry.column].pieces[entry.piece].shared;
        (single && !row.entries.iter().any(shared)).then_some(first)
    }

    /// Whether a passage of row number `row` has counterparts, but none of them in this row.
    pub fn elsewhere(&self, row: usize, entry: &Entry) -> bool {
        let others = self.rows[row].entries.iter();
        let alone = others.clone().all(|other| other.column == entry.column);
        alone && self.columns[entry.column].pieces[entry.piece].shared
    }

    /// The runs of consecutive rows that only one article has, each with how many passages each
    /// column has in it. Subheadings among them belong to the run, those at its end do not: they
    /// introduce what follows.
    pub fn runs(&self) -> Vec<Run> {
        let mut runs: Vec<Run> = Vec::new();
        let mut open: Option<Run> = None;
        for (at, row) in self.rows.iter().enumerate() {
            if let Some(column) = self.only_in(row) {
                let run = open.get_or_insert_with(|| Run {
                    rows: at..at,
                    counts: vec![0; self.columns.len()],
                });
                run.rows.end = at + 1;
                run.counts[column] += 1;
            } else if row.kind != BlockKind::Subheading {
                runs.extend(open.take());
            }
        }
        runs.extend(open);
        runs
    }

    fn flag(&mut self, picture: &Picture) {
        for (ix, found) in picture.discrepancies.iter().enumerate() {
            let (Some(left), Some(right)) =
                (self.at(found.left.passage), self.at(found.right.passage))
            else {
                continue;
            };
            let homes = [left, right].map(|(column, piece)| self.columns[column].pieces[piece].row);
            let both = |row: usize| {
                [left, right].iter().all(|side| {
                    let mut entries = self.rows[row].entries.iter();
                    entries.any(|entry| (entry.column, entry.piece) == *side)
                })
            };
            let together: Vec<usize> = homes.iter().copied().filter(|row| both(*row)).collect();
            let mut flagged = if together.is_empty() {
                homes.to_vec()
            } else {
                together
            };
            flagged.dedup();
            for row in flagged {
                self.rows[row].discrepancies.push(ix);
            }
        }
    }
}

/// Consecutive rows that only one article has, or several, each by itself.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Run {
    /// The rows, as indices into [`Table::rows`].
    pub rows: Range<usize>,
    /// How many passages each column has in them.
    pub counts: Vec<usize>,
}

impl TableColumn {
    /// The pieces that share at least one byte with `span`, as indices; empty (at the first piece
    /// after it) where none does.
    pub fn pieces_in(&self, span: Span) -> Range<usize> {
        let first = self
            .pieces
            .partition_point(|piece| piece.whole().end() <= span.start());
        let last = self
            .pieces
            .partition_point(|piece| piece.whole().start() < span.end().max(span.start() + 1));
        first..last.max(first)
    }
}
