//! Putting the passages of several articles into rows.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use super::backbone::ascending;
use super::{Entry, Moved, Row, Table, TableColumn, Tie};
use crate::comparison::{LinkKind, Score};
use crate::review::{LinkIx, Picture};
use crate::text::{BlockKind, Passage};

/// A passage: its column and its piece.
type Place = (usize, usize);

/// Lays the rows of `columns`, the base first.
pub(super) fn lay_out(columns: Vec<TableColumn>, picture: &Picture) -> Table {
    let ties = Ties::new(&columns, picture);
    let mut builder = Builder {
        homes: columns
            .iter()
            .map(|column| vec![None; column.pieces.len()])
            .collect(),
        columns,
        rows: Vec::new(),
        order: Vec::new(),
    };
    builder.headlines();
    for column in 0..builder.columns.len() {
        builder.join(column, &ties);
    }
    builder.accompanying(BlockKind::Boilerplate);
    builder.accompanying(BlockKind::Internal);
    builder.repeat(&ties);
    builder.finish(&ties)
}

/// One link, seen from one of its passages.
#[derive(Clone, Copy)]
struct Linked {
    /// The passage at its other end.
    other: Place,
    link: LinkIx,
    /// Orders links: closest kind first, then the surest.
    closeness: (LinkKind, Reverse<Score>),
}

/// What holds passages of different columns together.
struct Ties {
    /// For each passage the ones that it is linked to.
    links: BTreeMap<Place, Vec<Linked>>,
    /// For each passage the first passage of each of its claims, in order of columns.
    claims: BTreeMap<Place, Vec<Place>>,
    /// The passages in claims of several articles.
    shared: BTreeSet<Place>,
    /// The kind of each link.
    kinds: Vec<LinkKind>,
}

impl Ties {
    fn new(columns: &[TableColumn], picture: &Picture) -> Self {
        let mut ties = Self {
            links: BTreeMap::new(),
            claims: BTreeMap::new(),
            shared: BTreeSet::new(),
            kinds: picture
                .links
                .iter()
                .map(|placed| placed.link.kind)
                .collect(),
        };
        let places = |passage: Passage| -> Vec<Place> {
            columns
                .iter()
                .position(|column| column.article == passage.article)
                .map(|column| {
                    let pieces = columns[column].pieces_in(passage.span);
                    pieces.map(|piece| (column, piece)).collect()
                })
                .unwrap_or_default()
        };
        for (ix, placed) in picture.links.iter().enumerate() {
            let rights = places(placed.link.right);
            for left in places(placed.link.left) {
                for right in &rights {
                    for (own, other) in [(left, *right), (*right, left)] {
                        ties.links.entry(own).or_default().push(Linked {
                            other,
                            link: LinkIx(ix),
                            closeness: (placed.link.kind, Reverse(placed.link.score)),
                        });
                    }
                }
            }
        }
        for claim in &picture.claims {
            let mut members: Vec<Place> = claim.members.iter().copied().flat_map(places).collect();
            members.sort_unstable();
            members.dedup();
            let Some(first) = members.first().copied() else {
                continue;
            };
            if members.iter().all(|member| member.0 == first.0) {
                continue;
            }
            ties.shared.extend(members.iter().copied());
            for member in members.into_iter().skip(1) {
                if member.0 != first.0 {
                    ties.claims.entry(member).or_default().push(first);
                }
            }
        }
        ties
    }

    /// How much a passage counts when the order of its article is looked for.
    fn weight(&self, tie: Tie) -> u32 {
        match tie {
            Tie::Link(link) => match self.kinds[link.0] {
                LinkKind::Verbatim => 4,
                LinkKind::Edited => 3,
                LinkKind::Reworded => 2,
            },
            Tie::Claim | Tie::Own => 1,
        }
    }

    /// Whether anything corresponds to the passage.
    fn any(&self, place: Place) -> bool {
        self.links.contains_key(&place) || self.shared.contains(&place)
    }

    fn links(&self, place: Place) -> &[Linked] {
        self.links.get(&place).map_or(&[], Vec::as_slice)
    }
}

struct Builder {
    columns: Vec<TableColumn>,
    /// For each passage its row, as an index into `rows`.
    homes: Vec<Vec<Option<usize>>>,
    /// The rows in the order in which they were made.
    rows: Vec<DraftRow>,
    /// The rows of the report in the order in which they are shown.
    order: Vec<usize>,
}

struct DraftRow {
    row: Row,
    /// Whether it is a subheading that was put before the row it introduces; nothing may come
    /// between the two.
    introduces: bool,
}

impl Builder {
    fn make(&mut self, kind: BlockKind, entries: Vec<Entry>) -> usize {
        let at = self.rows.len();
        for entry in &entries {
            self.homes[entry.column][entry.piece] = Some(at);
        }
        self.rows.push(DraftRow {
            row: Row {
                kind,
                entries,
                discrepancies: Vec::new(),
            },
            introduces: false,
        });
        at
    }

    fn own(place: Place) -> Entry {
        Entry {
            column: place.0,
            piece: place.1,
            tie: Tie::Own,
            repeated: false,
            moved: None,
        }
    }

    fn of_kind(&self, column: usize, kind: BlockKind) -> Vec<usize> {
        let pieces = self.columns[column].pieces.iter().enumerate();
        pieces
            .filter(|(_, piece)| piece.kind == kind)
            .map(|(piece, _)| piece)
            .collect()
    }

    /// One row with every article's headline.
    fn headlines(&mut self) {
        let entries: Vec<Entry> = (0..self.columns.len())
            .flat_map(|column| {
                let pieces = self.of_kind(column, BlockKind::Headline);
                pieces
                    .into_iter()
                    .map(move |piece| Self::own((column, piece)))
            })
            .collect();
        if !entries.is_empty() {
            self.make(BlockKind::Headline, entries);
        }
    }

    /// The first lines of what accompanies the report of all articles in one row, the second ones in
    /// the next, and so on.
    fn accompanying(&mut self, kind: BlockKind) {
        let lines: Vec<Vec<usize>> = (0..self.columns.len())
            .map(|column| self.of_kind(column, kind))
            .collect();
        let most = lines.iter().map(Vec::len).max().unwrap_or_default();
        for line in 0..most {
            let entries = lines
                .iter()
                .enumerate()
                .filter_map(|(column, own)| Some(Self::own((column, *own.get(line)?))))
                .collect();
            let row = self.make(kind, entries);
            self.order.push(row);
        }
    }

    /// Puts the report of one more article into the rows.
    fn join(&mut self, column: usize, ties: &Ties) {
        let mut ranks = vec![0; self.rows.len()];
        for (rank, row) in self.order.iter().enumerate() {
            ranks[*row] = rank;
        }
        let report: Vec<usize> = (0..self.columns[column].pieces.len())
            .filter(|piece| {
                let kind = self.columns[column].pieces[*piece].kind;
                matches!(kind, BlockKind::Paragraph | BlockKind::Subheading)
            })
            .collect();
        let mut placed: Vec<(usize, usize)> = Vec::new();
        let mut weights: Vec<(usize, u32)> = Vec::new();
        for piece in &report {
            let Some((row, tie)) = self.home((column, *piece), ties, &ranks) else {
                continue;
            };
            self.rows[row].row.entries.push(Entry {
                tie,
                ..Self::own((column, *piece))
            });
            self.homes[column][*piece] = Some(row);
            placed.push((*piece, ranks[row]));
            weights.push((ranks[row], ties.weight(tie)));
        }
        let keeps = ascending(&weights, self.order.len());
        let backbone: Vec<(usize, usize)> = placed
            .iter()
            .zip(&keeps)
            .filter(|(_, keeps)| **keeps)
            .map(|(place, _)| *place)
            .collect();
        for ((piece, rank), _) in placed.iter().zip(&keeps).filter(|(_, keeps)| !**keeps) {
            // Seen from the passages that keep the order, its row lies too far up or too far down.
            let before = backbone.partition_point(|(other, _)| other < piece);
            let above = before.checked_sub(1).map(|at| backbone[at].1);
            let moved = if above.is_some_and(|above| *rank < above) {
                Moved::Later
            } else {
                Moved::Earlier
            };
            let row = self.order[*rank];
            for entry in &mut self.rows[row].row.entries {
                if (entry.column, entry.piece) == (column, *piece) {
                    entry.moved = Some(moved);
                }
            }
        }
        self.insert(column, &report, &backbone);
    }

    /// Gives what has no counterpart rows of its own.
    fn insert(&mut self, column: usize, report: &[usize], backbone: &[(usize, usize)]) {
        // What comes before the row of each rank, and what directly introduces it.
        let mut singles: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        let mut introductions: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        // The article's beginning stands before its first passage that keeps the order.
        let mut slot = backbone.first().map_or(self.order.len(), |(_, rank)| *rank);
        let mut passed = 0;
        let mut waiting: Vec<usize> = Vec::new();
        for piece in report.iter().copied() {
            if let Some((_, rank)) = backbone.get(passed).filter(|(own, _)| *own == piece) {
                let before = passed.checked_sub(1).map(|at| backbone[at].1);
                if before == Some(*rank) {
                    // The row has begun above the subheading already.
                    singles.entry(slot).or_default().append(&mut waiting);
                }
                for row in &waiting {
                    self.rows[*row].introduces = true;
                }
                introductions.entry(*rank).or_default().append(&mut waiting);
                passed += 1;
                let next = backbone.get(passed).map(|(_, rank)| *rank);
                slot = self.behind(rank + 1, column, next);
                continue;
            }
            if self.homes[column][piece].is_some() {
                continue;
            }
            let kind = self.columns[column].pieces[piece].kind;
            let row = self.make(kind, vec![Self::own((column, piece))]);
            waiting.push(row);
            if kind != BlockKind::Subheading {
                singles.entry(slot).or_default().append(&mut waiting);
            }
        }
        singles.entry(slot).or_default().append(&mut waiting);
        let old = std::mem::take(&mut self.order);
        for (rank, row) in old.iter().copied().map(Some).chain([None]).enumerate() {
            for news in [&mut singles, &mut introductions] {
                self.order.extend(news.remove(&rank).unwrap_or_default());
            }
            self.order.extend(row);
        }
    }

    /// The rank, from `rank` on, behind the rows that the articles before `column` added there, but
    /// not behind the article's own next row.
    fn behind(&self, rank: usize, column: usize, next: Option<usize>) -> usize {
        let mut rank = rank;
        while column > 0 && next.is_none_or(|next| rank < next) {
            let Some(row) = self.order.get(rank).map(|row| &self.rows[*row]) else {
                break;
            };
            let added = row
                .row
                .entries
                .first()
                .is_some_and(|entry| entry.column > 0);
            if !added || row.introduces {
                break;
            }
            rank += 1;
        }
        rank
    }

    /// The row in which the passage meets its closest counterpart among the articles that have
    /// joined already.
    fn home(&self, place: Place, ties: &Ties, ranks: &[usize]) -> Option<(usize, Tie)> {
        let row_of = |(column, piece): Place| {
            let joined = column < place.0;
            let row = joined.then(|| self.homes[column][piece]).flatten()?;
            // Titles have a row of their own, above the report.
            let report = self.rows[row].row.kind != BlockKind::Headline;
            report.then_some(row)
        };
        let linked = ties
            .links(place)
            .iter()
            .filter_map(|tied| Some((tied, row_of(tied.other)?)))
            .min_by_key(|(tied, row)| (tied.other.0 > 0, tied.closeness, ranks[*row]));
        // What comes later may stand in a row of the base already, by a link of its own.
        let linked = linked.or_else(|| {
            ties.links(place)
                .iter()
                .filter(|tied| tied.other.0 > place.0)
                .filter_map(|tied| {
                    let onward = ties.links(tied.other).iter();
                    let based = onward.filter(|onward| onward.other.0 == 0);
                    let closest = based.min_by_key(|based| based.closeness)?;
                    Some((tied, row_of(closest.other)?))
                })
                .min_by_key(|(tied, row)| (tied.closeness, ranks[*row]))
        });
        if let Some((tied, row)) = linked {
            return Some((row, Tie::Link(tied.link)));
        }
        ties.claims
            .get(&place)?
            .iter()
            .filter_map(|other| Some((other.0, row_of(*other)?)))
            .min_by_key(|(column, row)| (*column, ranks[*row]))
            .map(|(_, row)| (row, Tie::Claim))
    }

    /// Shows a passage once more in every other row that was made for a passage it is linked to.
    fn repeat(&mut self, ties: &Ties) {
        for (place, links) in &ties.links {
            let home = self.homes[place.0][place.1];
            let mut again: BTreeMap<usize, &Linked> = BTreeMap::new();
            for tied in links.iter().filter(|tied| tied.other.0 < place.0) {
                let (column, piece) = tied.other;
                let Some(row) = self.homes[column][piece].filter(|row| Some(*row) != home) else {
                    continue;
                };
                let own = self.rows[row].row.entries.first();
                let made_for = own.is_some_and(|own| (own.column, own.piece) == tied.other);
                if !made_for || self.rows[row].row.kind == BlockKind::Headline {
                    continue;
                }
                let closest = again.entry(row).or_insert(tied);
                if tied.closeness < closest.closeness {
                    *closest = tied;
                }
            }
            for (row, tied) in again {
                self.rows[row].row.entries.push(Entry {
                    tie: Tie::Link(tied.link),
                    repeated: true,
                    ..Self::own(*place)
                });
            }
        }
    }

    fn finish(mut self, ties: &Ties) -> Table {
        let first = self.rows.first().map(|row| row.row.kind);
        let headline = (first == Some(BlockKind::Headline)).then_some(0);
        let order: Vec<usize> = headline.into_iter().chain(self.order).collect();
        let mut positions = vec![0; self.rows.len()];
        for (position, row) in order.iter().enumerate() {
            positions[*row] = position;
        }
        for (column, own) in self.columns.iter_mut().enumerate() {
            for (at, piece) in own.pieces.iter_mut().enumerate() {
                piece.row = self.homes[column][at].map_or(0, |row| positions[row]);
                piece.shared = ties.any((column, at));
            }
        }
        let mut drafts: Vec<Option<Row>> =
            self.rows.into_iter().map(|draft| Some(draft.row)).collect();
        let rows = order
            .into_iter()
            .filter_map(|row| {
                let mut row = drafts[row].take()?;
                row.entries
                    .sort_unstable_by_key(|entry| (entry.column, entry.piece));
                Some(row)
            })
            .collect();
        Table {
            columns: self.columns,
            rows,
        }
    }
}
