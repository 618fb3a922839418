//! What the table keeps: made anew as far as texts, picture and folds have changed; heights; where
//! it is scrolled to.

use std::collections::BTreeSet;

use egui::{Rect, Ui};

use super::lines::{self, Line};
use super::{BELOW_HEAD, FOLD, MARGIN, Sheet, TableState, cell, notes};
use crate::review::table::{Entry, Table};
use crate::text::{ArticleId, Passage};
use crate::ui::carried::Place;
use crate::ui::column::flow::{Anchor, Flow};
use crate::ui::column::marks::Marks;
use crate::ui::column::page::{Page, Setting};
use crate::ui::column::piece::Piece as Block;
use crate::ui::find::Found;
use crate::ui::theme::sizes;
use crate::ui::{Command, Outbox, Reveal, Scene};

/// A row of which less than this is in sight is not what stands at the top, in points.
const AT_TOP: f32 = 16.0;

impl TableState {
    /// Takes over the articles, the picture and what is folded, as far as they have changed.
    pub(super) fn prepare(&mut self, scene: &Scene<'_>) {
        let session = scene.session();
        let (Some(project), Some(base)) = (scene.project, session.rows_from()) else {
            *self = Self::default();
            return;
        };
        let made = (scene.revision, base, session.columns.clone());
        let anew = self.made.as_ref() != Some(&made);
        if anew {
            self.table = Table::build(
                project,
                scene.picture,
                scene.findings,
                base,
                &session.columns,
            );
            self.runs = self.table.runs();
            let other = self.made.as_ref().is_none_or(|known| known.1 != base);
            if other {
                self.flow = Flow::default();
                self.offset = 0.0;
            }
            self.made = Some(made);
            self.differing.clear();
            self.open_sheets(scene);
        }
        if anew || self.folded != Some(session.fold_single) {
            self.folded = Some(session.fold_single);
            self.fold(session.fold_single);
        }
    }

    /// Makes a sheet for each column; what is laid out of the same text with the same marks stays.
    pub(super) fn open_sheets(&mut self, scene: &Scene<'_>) {
        let mut known: Vec<Sheet> = std::mem::take(&mut self.sheets);
        let shown: Vec<ArticleId> = self.table.columns.iter().map(|one| one.article).collect();
        for column in &self.table.columns {
            let Some(article) = scene.article(column.article) else {
                self.sheets.push(Sheet::default());
                continue;
            };
            let blocks: Vec<Block> = column
                .pieces
                .iter()
                .map(|piece| Block {
                    block: article.block_at(piece.span.start()).unwrap_or_default(),
                    span: piece.whole().range(),
                    kind: piece.kind,
                    opens: false,
                    first: false,
                })
                .collect();
            let marks = Marks::of(column.article, article, &blocks, scene.picture, &shown);
            let same = known.iter().position(|sheet| {
                sheet.text.as_ref() == Some(article.text()) && sheet.page.pieces == blocks
            });
            let mut sheet = match same {
                Some(at) => known.swap_remove(at),
                None => {
                    let mut page = Page::default();
                    page.open(blocks);
                    Sheet {
                        text: Some(article.text().clone()),
                        page,
                        marks: Marks::default(),
                        found: Vec::new(),
                    }
                }
            };
            sheet.page.speak(article.meta.language);
            for (index, layers) in marks.layers.iter().enumerate() {
                if sheet.marks.layers.get(index) != Some(layers) {
                    sheet.page.laid.remove(&index);
                }
            }
            sheet.marks = marks;
            self.sheets.push(sheet);
        }
        self.setting = None;
    }

    /// Takes over where the words that are searched for stand.
    pub(super) fn find(&mut self, found: &Found) {
        for (sheet, column) in self.sheets.iter_mut().zip(&self.table.columns) {
            let within = found.within(column.article);
            if sheet.found != within {
                sheet.found = within.to_vec();
            }
        }
    }

    /// Folds what only one article has, or unfolds it.
    pub(super) fn fold(&mut self, fold: bool) {
        // What stands at the top stays there, as far as it is still shown.
        let row = self
            .lines
            .get(self.flow.anchor.piece)
            .map(|line| match line {
                Line::Row(row) => *row,
                Line::Fold { run, .. } => self.runs.get(*run).map_or(0, |run| run.rows.start),
            });
        self.lines = lines::lines(&self.table, &self.runs, fold, &self.open);
        if let Some(line) = row.and_then(|row| lines::line_of(&self.lines, &self.runs, row)) {
            self.flow.anchor.piece = line;
        }
        self.estimate();
    }

    /// Guesses the heights of all lines from what is known of their passages.
    pub(super) fn estimate(&mut self) {
        if self.setting.is_some() {
            let guesses = self.lines.iter().map(|line| self.guess(*line)).collect();
            self.flow.reset(guesses);
        }
    }

    /// Takes over how wide columns are and guesses heights anew where that has changed.
    pub(super) fn set(&mut self, scene: &Scene<'_>, width: f32) {
        let width = cell::text_width(width);
        let setting = Setting {
            width,
            size: sizes::reading(width),
            theme: scene.theme.name,
        };
        if self.setting == Some(setting) {
            return;
        }
        for sheet in &mut self.sheets {
            sheet.page.set(setting);
        }
        self.setting = Some(setting);
        self.estimate();
    }

    pub(super) fn guess(&self, line: Line) -> f32 {
        let Line::Row(at) = line else {
            return FOLD;
        };
        let row = &self.table.rows[at];
        (0..self.table.columns.len())
            .map(|column| {
                let cell = row.cell(column).iter();
                cell::height(cell.map(|entry| {
                    let sheet = &self.sheets[column];
                    let notes = notes::any(&self.table, at, entry);
                    (
                        sheet.page.flow.height(entry.piece),
                        if notes { notes::LINE } else { 0.0 },
                    )
                }))
            })
            .fold(0.0, f32::max)
    }

    /// Lays the text of a line out and notes its height.
    pub(super) fn lay_out(&mut self, ui: &Ui, scene: &Scene<'_>, line: usize) {
        let Some(Line::Row(row)) = self.lines.get(line).copied() else {
            return;
        };
        let entries: Vec<Entry> = self.table.rows[row].entries.clone();
        for entry in &entries {
            let sheet = &mut self.sheets[entry.column];
            let Some(text) = sheet.text.clone() else {
                continue;
            };
            let layers = &sheet.marks.layers;
            sheet
                .page
                .lay_out(ui, scene.theme, text.as_str(), layers, entry.piece);
        }
        let height = (0..self.table.columns.len())
            .map(|column| {
                let cell = self.table.rows[row].cell(column).iter();
                cell::height(cell.map(|entry| {
                    let page = &self.sheets[column].page;
                    let notes = notes::laid_out(ui, scene, self, row, entry);
                    (
                        page.flow.height(entry.piece),
                        notes.map_or(0.0, |notes| notes.size().y + notes::ABOVE),
                    )
                }))
            })
            .fold(0.0, f32::max);
        self.flow.measure(line, height);
    }

    /// Lays out what is in sight or about to be.
    pub(super) fn measure(&mut self, ui: &Ui, scene: &Scene<'_>, height: f32) {
        let anchor = self.flow.anchor.piece;
        let mut above = 0.0;
        for line in (0..anchor.min(self.lines.len())).rev() {
            if above > height {
                break;
            }
            if !self.flow.is_exact(line) {
                self.lay_out(ui, scene, line);
            }
            above += self.flow.height(line);
        }
        let mut below = -self.flow.anchor.offset;
        for line in anchor..self.lines.len() {
            if below > 1.5 * height {
                break;
            }
            if !self.flow.is_exact(line) {
                self.lay_out(ui, scene, line);
            }
            below += self.flow.height(line);
        }
    }

    /// Forgets the laid out text of lines that are far from those in sight.
    pub(super) fn forget(&mut self, seen: std::ops::Range<usize>) {
        const KEPT: usize = 60;
        let kept = seen.start.saturating_sub(KEPT)..seen.end + KEPT;
        let rows: BTreeSet<usize> = self
            .lines
            .get(kept.start..kept.end.min(self.lines.len()))
            .unwrap_or_default()
            .iter()
            .filter_map(|line| match line {
                Line::Row(row) => Some(*row),
                Line::Fold { .. } => None,
            })
            .collect();
        for (column, sheet) in self.sheets.iter_mut().enumerate() {
            if sheet.page.laid.len() <= 4 * KEPT {
                continue;
            }
            let wanted: BTreeSet<usize> = rows
                .iter()
                .flat_map(|row| self.table.rows[*row].cell(column))
                .map(|entry| entry.piece)
                .collect();
            sheet.page.laid.retain(|piece, _| wanted.contains(piece));
        }
    }

    /// The line at a distance from the table's top.
    pub(super) fn line_at(&mut self, distance: f32) -> usize {
        let mut flow = 0..self.lines.len();
        while flow.len() > 1 {
            let middle = flow.start + flow.len() / 2;
            if self.flow.top(middle) <= distance {
                flow.start = middle;
            } else {
                flow.end = middle;
            }
        }
        flow.start
    }

    /// The only column that has something in a row, once it is known what the columns share.
    pub(super) fn only_in(&self, scene: &Scene<'_>, row: usize) -> Option<usize> {
        let columns = self.table.columns.iter().map(|column| column.article);
        let only = self.table.only_in(self.table.rows.get(row)?)?;
        scene.compared(columns).then_some(only)
    }

    /// What is read: the selection where its row is in sight, else what stands at the top.
    pub(super) fn read(&mut self, scene: &Scene<'_>, height: f32) -> Option<Place> {
        let scrolled = self.offset;
        if let Some(place) = scene.session().selection
            && let Some((column, piece)) = self.table.at(place)
        {
            let row = self.table.columns[column].pieces[piece].row;
            let line = lines::line_of(&self.lines, &self.runs, row)?;
            let top = self.flow.top(line);
            if top + self.flow.height(line) > scrolled && top < scrolled + height {
                return Some(Place::Selected(place));
            }
        }
        let line = self.line_at(scrolled + AT_TOP);
        let row = match *self.lines.get(line)? {
            Line::Row(row) => row,
            Line::Fold { run, .. } => self.runs.get(run)?.rows.start,
        };
        let entry = self.table.rows.get(row)?.entries.first()?;
        let column = &self.table.columns[entry.column];
        Some(Place::Top(Passage {
            article: column.article,
            span: column.pieces[entry.piece].span,
        }))
    }

    /// Brings the row of `place` to the top.
    pub(super) fn bring_to_top(&mut self, scene: &Scene<'_>, place: Passage) {
        if let Some((line, ..)) = self.line_for(scene, place) {
            self.flow.anchor = Anchor {
                piece: line,
                offset: 0.0,
            };
        }
    }

    /// The line, column and piece of `place`; the fold that hides it is opened.
    fn line_for(&mut self, scene: &Scene<'_>, place: Passage) -> Option<(usize, usize, usize)> {
        let (column, piece) = self.table.at(place)?;
        let row = self.table.columns[column].pieces[piece].row;
        let line = lines::line_of(&self.lines, &self.runs, row)?;
        if let Line::Fold { run, open: false } = self.lines[line] {
            self.open.extend(lines::key(&self.table, &self.runs[run]));
            self.fold(scene.session().fold_single);
        }
        let line = lines::line_of(&self.lines, &self.runs, row)?;
        Some((line, column, piece))
    }

    /// Brings the row of `place` into sight, opening the fold that hides it. Where the table `arrives` at the
    /// place from another view, what would be cut off stands as if it had been out of sight.
    pub(super) fn bring(&mut self, scene: &Scene<'_>, place: Passage, height: f32, arrives: bool) {
        let Some((line, column, piece)) = self.line_for(scene, place) else {
            return;
        };
        let row = self.table.columns[column].pieces[piece].row;
        // Steps by arrow keys keep to the column that a person chose.
        if self.take_focus.is_none() {
            self.column = Some(column);
        }
        let (above, own) = self.within_row(row, column, piece);
        let start = self.flow.top(line);
        let top = start + above;
        let bottom = top + own;
        let scrolled = self.flow.scrolled();
        if top >= scrolled && bottom <= scrolled + height {
            return;
        }
        // What is cut off by an edge is moved by no more than it takes.
        let partly = !arrives && top < scrolled + height && bottom > scrolled;
        let target = if !partly {
            let room = (height - own).max(0.0) / 2.0;
            top - room.min(BELOW_HEAD)
        } else if top < scrolled || own > height {
            top
        } else {
            bottom - height
        };
        // Hung on the row itself, the passage stays where it is while rows above it are measured.
        self.flow.anchor = Anchor {
            piece: line,
            offset: target.max(0.0) - start,
        };
    }

    /// Brings the column that was gone to into sight, beside the base, in a view of this width.
    pub(super) fn bring_sideways(&mut self, column: usize, width: f32, room: f32) {
        if column == 0 {
            return;
        }
        let before = width * (column - 1) as f32;
        let beyond = MARGIN + width * (column + 1) as f32 - room;
        let wanted = self.shift.max(beyond).min(before).max(0.0);
        if wanted != self.shift {
            self.sideways = Some(wanted);
        }
    }

    /// Where a passage stands in its row: how far below the row's top, and its height.
    pub(super) fn within_row(&self, row: usize, column: usize, piece: usize) -> (f32, f32) {
        let entries = self.table.rows[row].cell(column);
        let heights: Vec<f32> = entries
            .iter()
            .map(|entry| {
                let notes = notes::any(&self.table, row, entry);
                let text = self.sheets[column].page.flow.height(entry.piece);
                text + if notes { notes::LINE } else { 0.0 }
            })
            .collect();
        let at = entries.iter().position(|entry| entry.piece == piece);
        let areas = cell::split(Rect::ZERO, &heights);
        match at.and_then(|at| Some((areas.get(at)?.1, heights[at]))) {
            Some((top, height)) => (top - cell::PAD, height + 2.0 * cell::PAD),
            None => (0.0, 0.0),
        }
    }

    /// Selects a passage.
    pub(super) fn select(&mut self, column: usize, piece: usize, out: &mut Outbox) {
        let own = &self.table.columns[column];
        self.column = Some(column);
        self.take_focus = Some((column, piece));
        let place = Passage {
            article: own.article,
            span: own.pieces[piece].span,
        };
        out.send(Command::Select(Some(place), Reveal::Align));
    }

    /// Opens or closes a run.
    pub(super) fn toggle(&mut self, scene: &Scene<'_>, run: usize) {
        let Some(key) = self
            .runs
            .get(run)
            .and_then(|run| lines::key(&self.table, run))
        else {
            return;
        };
        if !self.open.remove(&key) {
            self.open.insert(key);
        }
        self.fold(scene.session().fold_single);
    }
}
