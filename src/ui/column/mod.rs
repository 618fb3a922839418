//! One article as a column: head, text with marks, selection, overview strip.
//!
//! The text is laid out piece by piece, only what is in sight. Marks are worked out once for each
//! picture. A column scrolls by itself; [`ColumnState::bring`] brings a place to a given height.

pub(super) mod breaks;
pub(super) mod flow;
pub(super) mod ground;
pub(super) mod head;
pub(super) mod hover;
pub(super) mod hyphens;
mod input;
mod kept;
mod margin;
pub(super) mod marks;
pub(super) mod page;
mod paint;
pub(super) mod passage;
pub(super) mod piece;
pub(super) mod places;
mod reach;
mod rows;
pub(super) mod runs;
pub(super) mod sample;
mod strip;
mod syllables;
mod text;
mod versions;
mod words;

use std::sync::{Arc, LazyLock};

use egui::{Mesh, Rect, Ui, pos2};

use super::theme::sizes;
use super::{Outbox, Scene};
use crate::review::{Picture, ReadingPosition};
use crate::text::{Article, ArticleId, Passage, Span, Text};
use marks::Marks;
use page::{Page, Setting};
use passage::Reading;

/// What a column keeps from one frame to the next: laid out pieces, marks, where it is scrolled to.
pub struct ColumnState {
    text: Option<Text>,
    page: Page,
    marks: Marks,
    /// What the marks were worked out for: the picture, the columns, and whether there are to be any.
    marked: Option<(u64, Vec<ArticleId>, bool)>,
    /// Where the text is drawn.
    view: Rect,
    /// A position to take up as soon as the text is set.
    restore: Option<ReadingPosition>,
    glide: Option<Glide>,
    /// How far the text may stand below the upper and above the lower edge because it was brought
    /// to the height of a counterpart.
    slack: (f32, f32),
    /// Where a selection of words by mouse started.
    press: Option<usize>,
    /// The first and the last word of a selection by keyboard.
    extending: Option<(Span, Span)>,
    strip: Option<(strip::StripKey, Arc<Mesh>)>,
    /// Whether the text has the keyboard.
    keyboard: bool,
    /// Whether a link is being made.
    linking: bool,
}

impl Default for ColumnState {
    fn default() -> Self {
        Self {
            text: None,
            page: Page::default(),
            marks: Marks::default(),
            marked: None,
            view: Rect::ZERO,
            restore: None,
            glide: None,
            slack: (0.0, 0.0),
            press: None,
            extending: None,
            strip: None,
            keyboard: false,
            linking: false,
        }
    }
}

/// A column on its way to a place.
#[derive(Clone, Copy, PartialEq, Debug)]
struct Glide {
    /// The byte whose row is brought to a height.
    byte: usize,
    /// The height of the row's upper edge below the top of the text.
    height: f32,
    /// The distance at the start, once it is known.
    distance: Option<f32>,
    /// Seconds since the start.
    elapsed: f32,
}

/// How long a column moves, in seconds.
const GLIDE_SECONDS: f32 = 0.22;

/// Text that is set off because of the selection.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Lit {
    /// Where.
    pub span: Span,
    /// Why.
    pub why: Why,
}

/// Why text is set off.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) enum Why {
    /// It is selected, or corresponds to what is selected.
    Selected,
    /// It belongs to the same claim.
    SameClaim,
    /// The counterpart words it differently.
    Differs,
    /// It says who the selected statement is from: reporting words, speaker, mentions of sources.
    Says,
    /// It is the first side of a link that is being made.
    Held,
}

/// What a column is drawn from.
pub(super) struct Slot<'a> {
    /// The article.
    pub id: ArticleId,
    /// Its text and metadata.
    pub article: &'a Article,
    /// The articles shown, from left to right.
    pub shown: &'a [ArticleId],
    /// What is set off because of the selection, in order of place.
    pub lit: &'a [Lit],
    /// Where the words that are searched for stand, in order of place.
    pub found: &'a [Span],
    /// Whether something is selected elsewhere that has no counterpart here.
    pub without_counterpart: bool,
    /// Whether the text gets the keyboard now.
    pub focus: bool,
    /// Where the column is drawn, with head and strip.
    pub rect: Rect,
}

/// What happened in a column that concerns its neighbours.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(super) enum Happening {
    /// The keyboard moves to the column before or after.
    Leave {
        /// Whether to the one after.
        forward: bool,
    },
    /// The head is dragged sideways; the pointer is here.
    Dragged(f32),
    /// The head was dropped where the pointer is.
    Dropped(f32),
    /// One place to the left or right, by button.
    Move {
        /// Whether to the right.
        forward: bool,
    },
    /// The column is hidden.
    Hide,
}

/// The height of a column's head.
pub(super) const HEAD: f32 = 66.0;
/// The space between the text's left edge and the column's: bars and chips of statements.
const MARGIN: f32 = 41.0;
/// The space right of the text.
const RIGHT: f32 = 8.0;

/// Draws a column and returns what concerns its neighbours.
pub(super) fn show(
    ui: &mut Ui,
    scene: &Scene<'_>,
    slot: &Slot<'_>,
    state: &mut ColumnState,
    out: &mut Outbox,
) -> Option<Happening> {
    let rect = slot.rect;
    let below = rect.top() + HEAD;
    let head = Rect::from_min_max(rect.min, pos2(rect.right(), below));
    let strip = Rect::from_min_max(pos2(rect.right() - sizes::STRIP, below), rect.max);
    let body = Rect::from_min_max(pos2(rect.left(), below), pos2(strip.left(), rect.bottom()));
    state.prepare(scene, slot, body);
    ui.painter().rect_filled(rect, 0.0, scene.theme.page);
    // The head comes first for the keyboard; what it says of the text's top follows in the next frame.
    let beyond = head::show(ui, scene, slot, state, head, out);
    let top = state.page.flow.anchor.piece;
    let happening = text::show(ui, scene, slot, state, body, out);
    if state.page.flow.anchor.piece != top {
        ui.ctx().request_repaint();
    }
    strip::show(ui, scene, slot, state, strip);
    state.remember(scene, slot.id, out);
    happening.or(beyond)
}

impl ColumnState {
    /// Takes over the article, its marks and how it is set, as far as they have changed.
    fn prepare(&mut self, scene: &Scene<'_>, slot: &Slot<'_>, body: Rect) {
        let text = slot.article.text();
        let same = self.text.as_ref().is_some_and(|known| {
            std::ptr::eq(known.as_str().as_ptr(), text.as_str().as_ptr())
                && known.len() == text.len()
        });
        if !same {
            *self = Self {
                text: Some(text.clone()),
                restore: scene.session().positions.get(&slot.id).copied(),
                ..Self::default()
            };
            self.page.open(piece::cut(slot.article));
        }
        let marked = self
            .marked
            .as_ref()
            .is_some_and(|(revision, shown, plain)| {
                *revision == scene.revision
                    && shown == slot.shown
                    && *plain == scene.session().plain
            });
        if !marked {
            // Without marks a text is drawn as if nothing had been found in it.
            static NOTHING: LazyLock<Picture> = LazyLock::new(Picture::default);
            let picture = if scene.session().plain {
                &NOTHING
            } else {
                scene.picture
            };
            let pieces = &self.page.pieces;
            let marks = Marks::of(slot.id, slot.article, pieces, picture, slot.shown);
            // Laid out text stays where its marks are what they were.
            for (index, layers) in marks.layers.iter().enumerate() {
                if self.marks.layers.get(index) != Some(layers) {
                    self.page.laid.remove(&index);
                }
            }
            for laid in self.page.laid.values_mut() {
                laid.ground = None;
            }
            self.marks = marks;
            self.marked = Some((scene.revision, slot.shown.to_vec(), scene.session().plain));
            self.strip = None;
        }
        let room = (body.width() - MARGIN - RIGHT).max(40.0);
        let width = room.min(sizes::MEASURE).floor();
        let left = body.left() + MARGIN + ((room - width) / 2.0).floor();
        let before = self.view;
        self.view = Rect::from_min_max(pos2(left, body.top()), pos2(left + width, body.bottom()));
        // Whoever is about to click the second passage of a link finds it where it was.
        let linking = scene.held.is_some();
        let bar = std::mem::replace(&mut self.linking, linking) != linking;
        if bar && same && before.x_range() == self.view.x_range() {
            self.stay(self.view.top() - before.top());
        }
        self.page.speak(slot.article.meta.language);
        self.page.set(Setting {
            width,
            size: sizes::reading(width),
            theme: scene.theme.name,
        });
    }

    /// Keeps the text where it is on the screen while its upper edge moves down by `points`, because a bar
    /// appears above it or goes.
    fn stay(&mut self, points: f32) {
        if points == 0.0 || self.restore.is_some() || self.glide.is_some() {
            return;
        }
        // What is near was measured when it was in sight.
        self.page.flow.shift(points, |_, _| {});
        self.slack.0 += (-points).max(0.0);
    }

    /// Lets go of what is laid out while the column is scrolled out of the window sideways. It keeps
    /// its place, and moves to where it was brought as soon as it is drawn again.
    pub(super) fn out_of_sight(&mut self) {
        self.page.laid.clear();
        self.keyboard = false;
        if let Some(glide) = &mut self.glide {
            glide.elapsed = GLIDE_SECONDS;
        }
    }

    /// Whether the text has the keyboard.
    pub(super) fn has_keyboard(&self) -> bool {
        self.keyboard
    }

    /// The byte of the article that stands at the top; nothing while none of it is laid out.
    pub(super) fn top(&self) -> Option<usize> {
        let text = self.text.as_ref()?;
        let corner = self.view.left_top() + egui::vec2(1.0, 4.0);
        self.page.byte_at(text.as_str(), corner)
    }

    /// Whether the column moves to a place that it was brought to, or is about to.
    pub(super) fn is_on_its_way(&self) -> bool {
        self.glide.is_some() || self.restore.is_some()
    }

    /// What lies where in the article.
    fn reading<'a>(&'a self, scene: &Scene<'a>, slot: &Slot<'a>) -> Reading<'a> {
        Reading::of(scene, slot.id, slot.article, &self.page.pieces, &self.marks)
    }

    /// Where the text is drawn, in points on the screen.
    pub(super) fn view(&self) -> Rect {
        self.view
    }

    /// The upper and lower edge of a stretch of text on the screen: exact in sight, a guess beyond.
    pub(super) fn edges(&mut self, span: Span) -> (f32, f32) {
        let Some(text) = self.text.clone() else {
            return (0.0, 0.0);
        };
        let last = span.end().saturating_sub(1).max(span.start());
        let (top, _) = self.page.row_in_view(text.as_str(), span.start());
        let (_, bottom) = self.page.row_in_view(text.as_str(), last);
        (self.view.top() + top, self.view.top() + bottom)
    }

    /// How many pieces are laid out.
    #[cfg(test)]
    pub(super) fn laid_out(&self) -> usize {
        self.page.laid.len()
    }

    /// The bytes of the article that are in sight.
    pub(super) fn in_sight(&self) -> std::ops::Range<usize> {
        let mut seen: Option<std::ops::Range<usize>> = None;
        for (index, laid) in &self.page.laid {
            let top = laid.at.y;
            let bottom = top + laid.galley().size().y;
            if bottom < self.view.top() || top > self.view.bottom() {
                continue;
            }
            if let Some(piece) = self.page.pieces.get(*index) {
                seen = Some(match seen {
                    Some(range) => range.start..piece.span.end,
                    None => piece.span.clone(),
                });
            }
        }
        seen.unwrap_or(0..0)
    }

    /// How far below the top of the text the first row of `place` stands, or will stand once the
    /// text has come to rest; nothing unless it is well in sight: to its end, or from the upper half
    /// of the column on.
    pub(super) fn height_of(&mut self, place: Passage) -> Option<f32> {
        if let Some(glide) = &self.glide
            && glide.byte == place.span.start()
        {
            return Some(glide.height);
        }
        let (top, bottom) = self.edges(place.span);
        let height = top - self.view.top();
        let whole = bottom <= self.view.bottom() || height < 0.5 * self.view.height();
        (0.0 <= height && whole && height < self.view.height() - 30.0).then_some(height)
    }

    /// Whether `place` ends in sight where its first row stands `height` points below the top of the text.
    pub(super) fn fits(&mut self, place: Passage, height: f32) -> bool {
        let (top, bottom) = self.edges(place.span);
        height + bottom - top <= self.view.height()
    }

    /// Brings the first row of `place` to `height` points below the top of the text.
    pub(super) fn bring(&mut self, place: Passage, height: f32) {
        self.restore = None;
        self.glide = Some(Glide {
            byte: place.span.start(),
            height,
            distance: None,
            elapsed: 0.0,
        });
    }
}
