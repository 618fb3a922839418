//! What stands below each other in the table: rows, and folds that hold several.

use std::collections::BTreeSet;
use std::ops::Range;

use crate::review::table::{Run, Table};
use crate::text::Passage;

/// One line of the table on screen.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Line {
    /// A row of the table, as an index.
    Row(usize),
    /// The head of a run of rows that only one article has.
    Fold {
        /// The run, as an index.
        run: usize,
        /// Whether its rows follow.
        open: bool,
    },
}

/// What a run is recognised by, also after the table is made anew: its first passage.
pub(super) fn key(table: &Table, run: &Run) -> Option<Passage> {
    let entry = table.rows.get(run.rows.start)?.entries.first()?;
    let column = &table.columns[entry.column];
    Some(Passage {
        article: column.article,
        span: column.pieces[entry.piece].span,
    })
}

/// The lines of `table`, whose runs are `runs`. With `fold` each run is one line, and its rows
/// follow only where `open` holds its key.
pub(super) fn lines(
    table: &Table,
    runs: &[Run],
    fold: bool,
    open: &BTreeSet<Passage>,
) -> Vec<Line> {
    let mut lines = Vec::with_capacity(table.rows.len());
    let mut next = 0;
    let rows = |range: Range<usize>| range.map(Line::Row);
    if fold {
        for (at, run) in runs.iter().enumerate() {
            lines.extend(rows(next..run.rows.start));
            let open = key(table, run).is_some_and(|key| open.contains(&key));
            lines.push(Line::Fold { run: at, open });
            if open {
                lines.extend(rows(run.rows.clone()));
            }
            next = run.rows.end;
        }
    }
    lines.extend(rows(next..table.rows.len()));
    lines
}

/// The line in which `row` stands: its own, or the fold that holds it.
pub(super) fn line_of(lines: &[Line], runs: &[Run], row: usize) -> Option<usize> {
    let holds = |line: &Line| match line {
        Line::Row(own) => *own == row,
        Line::Fold { run, open } => !open && runs[*run].rows.contains(&row),
    };
    lines.iter().position(holds)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::review::table::{Entry, Piece, Row, TableColumn, Tie};
    use crate::text::{ArticleId, BlockKind, Text};

    /// A table of two articles; each letter is a row: `b` both have it, `l` and `r` only one.
    fn table(rows: &str) -> Table {
        let text = Text::normalise(rows);
        let piece = |at: usize| Piece {
            span: text.snap(at..at + 1),
            dateline: text.snap(at..at),
            kind: BlockKind::Paragraph,
            continues: false,
            statements: Vec::new(),
            row: at,
            shared: false,
        };
        let column = |id: u32| TableColumn {
            article: ArticleId(id),
            pieces: (0..rows.len()).map(piece).collect(),
        };
        let entry = |column: usize, piece: usize| Entry {
            column,
            piece,
            tie: Tie::Own,
            repeated: false,
            moved: None,
        };
        Table {
            columns: vec![column(0), column(1)],
            rows: rows
                .chars()
                .enumerate()
                .map(|(at, letter)| Row {
                    kind: BlockKind::Paragraph,
                    entries: match letter {
                        'l' => vec![entry(0, at)],
                        'r' => vec![entry(1, at)],
                        _ => vec![entry(0, at), entry(1, at)],
                    },
                    discrepancies: Vec::new(),
                })
                .collect(),
        }
    }

    /// Writes lines as `0 1 +0 4`: rows, `+` and `-` before the number of a closed and an open fold.
    fn check(rows: &str, fold: bool, opened: &[usize], expected: &str) {
        let table = table(rows);
        let runs = table.runs();
        let open: BTreeSet<Passage> = opened
            .iter()
            .filter_map(|run| key(&table, &runs[*run]))
            .collect();
        let lines = lines(&table, &runs, fold, &open);
        let written: Vec<String> = lines
            .iter()
            .map(|line| match line {
                Line::Row(row) => row.to_string(),
                Line::Fold { run, open: true } => format!("-{run}"),
                Line::Fold { run, open: false } => format!("+{run}"),
            })
            .collect();
        assert_eq!(written.join(" "), expected, "{rows}");
        for row in 0..rows.len() {
            let line = line_of(&lines, &runs, row).map(|at| lines[at]);
            match line {
                Some(Line::Row(own)) => assert_eq!(own, row),
                Some(Line::Fold { run, .. }) => assert!(runs[run].rows.contains(&row)),
                None => panic!("row {row} of {rows} stands nowhere"),
            }
        }
    }

    #[test]
    fn runs_become_one_line_each() {
        check("", true, &[], "");
        check("bb", true, &[], "0 1");
        check("bllrb", false, &[], "0 1 2 3 4");
        check("bllrb", true, &[], "0 +0 4");
        check("lblr", true, &[], "+0 1 +1");
        check("l", true, &[], "+0");
    }

    #[test]
    fn open_folds_show_their_rows() {
        check("bllrb", true, &[0], "0 -0 1 2 3 4");
        check("lblr", true, &[1], "+0 1 -1 2 3");
    }
}
