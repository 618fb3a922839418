//! One claim as a row of the list.

use std::rc::Rc;

use egui::{Id, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2};
use lucide_icons::Icon;

use super::signs;
use crate::review::{ClaimCard, ClaimIx, ClaimSort, Conflict, Place};
use crate::ui::inspector::ConflictsOfClaims;
use crate::ui::theme::{Face, sizes};
use crate::ui::{Command, Outbox, Reveal, Scene, SessionChange, keys, widget};

/// The size of the wording.
pub(super) const WORDING: f32 = sizes::READING - 1.5;
/// The height of every row: two lines of the wording.
pub fn height() -> f32 {
    2.0 * WORDING * 1.3 + 14.0
}

/// Selects the claim; nothing moves in the texts.
pub fn select(out: &mut Outbox, ix: ClaimIx, selected: Option<ClaimIx>, place: Place) {
    if selected != Some(ix) {
        out.send(Command::Select(Some(place), Reveal::Stay));
    }
}

/// Shows the claim's place in the texts.
pub fn show_place(
    scene: &Scene<'_>,
    out: &mut Outbox,
    ix: ClaimIx,
    selected: Option<ClaimIx>,
    place: Place,
) {
    let place = scene
        .session()
        .selection
        .filter(|_| selected == Some(ix))
        .unwrap_or(place);
    out.send(Command::Select(Some(place), Reveal::Show));
}

/// The columns of the list: where each starts, and how wide it is.
pub struct Columns {
    wording: f32,
    articles: f32,
    origins: f32,
    discrepancies: f32,
    rating: f32,
    note: f32,
    /// What stands in the column of discrepancies.
    conflicts: Rc<ConflictsOfClaims>,
}

const MARGIN: f32 = 12.0;

impl Columns {
    /// Gives the wording what the others leave of `width`.
    pub fn fit(width: f32, scene: &Scene<'_>, conflicts: Rc<ConflictsOfClaims>) -> Self {
        let count = scene.project.map_or(0, |project| project.articles.len());
        let dots = if count <= signs::MOST_DOTS {
            count as f32 * 11.0
        } else {
            30.0
        };
        let narrow = width < 900.0;
        // Large text beside the inspector in a small window.
        let tight = width < 620.0;
        // There neither signs nor names have room: the words, how many articles, and the rating stay; the
        // rest is in the tooltip and beside.
        if width < 440.0 {
            let (articles, rating) = (48.0, 84.0);
            return Self {
                wording: (width - articles - rating - 2.0 * MARGIN - 16.0).max(90.0),
                articles,
                origins: 0.0,
                discrepancies: 0.0,
                rating,
                note: 0.0,
                conflicts,
            };
        }
        let mut columns = Self {
            wording: 0.0,
            articles: (dots + 26.0).max(64.0),
            origins: match (tight, narrow) {
                (true, _) => 100.0,
                (false, true) => 130.0,
                // Long names have room in a wide window.
                (false, false) => (width * 0.16).clamp(180.0, 280.0),
            },
            discrepancies: match (tight, narrow) {
                (true, _) => 84.0,
                (false, true) => 92.0,
                // The values have room.
                (false, false) => (width * 0.24).clamp(190.0, 340.0),
            },
            rating: if tight { 80.0 } else { 92.0 },
            note: if tight { 18.0 } else { 24.0 },
            conflicts,
        };
        let rest = columns.articles
            + columns.origins
            + columns.discrepancies
            + columns.rating
            + columns.note
            + 2.0 * MARGIN
            // The scroll bar stands beside the rows.
            + 16.0;
        columns.wording = (width - rest).max(130.0);
        columns
    }

    /// Draws the titles of the columns; a click sorts by that column.
    pub fn head(&self, ui: &mut Ui, scene: &Scene<'_>, out: &mut Outbox) {
        let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 22.0), Sense::hover());
        ui.painter().rect_filled(rect, 0.0, scene.theme.panel);
        ui.painter().hline(
            rect.x_range(),
            rect.bottom() - 0.5,
            Stroke::new(1.0, scene.theme.line),
        );
        let titles = [
            ("claims-head-wording", self.wording, ClaimSort::Place),
            ("claims-head-articles", self.articles, ClaimSort::Articles),
            ("claims-head-origins", self.origins, ClaimSort::Origins),
            (
                "claims-head-discrepancies",
                self.discrepancies,
                ClaimSort::Discrepancies,
            ),
            ("claims-head-rating", self.rating, ClaimSort::Score),
        ];
        let mut left = rect.left() + MARGIN;
        for (key, width, sort) in titles.into_iter().filter(|(_, width, _)| *width > 0.0) {
            let cell =
                Rect::from_min_size(pos2(left, rect.top()), vec2(width - 6.0, rect.height()));
            left += width;
            self.title(ui, scene, out, cell, key, sort);
        }
    }

    fn title(
        &self,
        ui: &Ui,
        scene: &Scene<'_>,
        out: &mut Outbox,
        cell: Rect,
        key: &str,
        sort: ClaimSort,
    ) {
        let current = scene.session().sort == sort;
        let name = scene.texts.get(key);
        let response = ui.interact(cell, Id::unique(key), Sense::click());
        let color = if response.hovered() || current {
            scene.theme.text
        } else {
            scene.theme.muted
        };
        let words = if current {
            format!("{name} {}", Icon::ArrowDown.unicode())
        } else {
            name.clone()
        };
        let font = Face::SansBold.at(sizes::SMALL);
        let galley = signs::line(ui, &words, &font, color, cell.width());
        let at = pos2(cell.left(), cell.center().y - galley.size().y / 2.0);
        ui.painter().galley(at, galley, color);
        focus_ring(ui, scene, &response, cell);
        response.widget_info(|| WidgetInfo::selected(Role::Button, true, current, &name));
        let tooltip = scene.texts.get("claims-head-sort");
        if response.on_hover_text(tooltip).clicked() {
            out.send(Command::Session(SessionChange::Sort(sort)));
        }
    }

    /// Draws the row of a claim whose words are those at `place`: whether it is selected, and whether Tab
    /// reaches it.
    #[allow(clippy::too_many_arguments, reason = "a row is made of all of them")]
    pub fn row(
        &self,
        ui: &Ui,
        scene: &Scene<'_>,
        rect: Rect,
        id: Id,
        ix: ClaimIx,
        place: Place,
        (selected, reached): (bool, bool),
    ) -> Response {
        let sense = if reached {
            Sense::click()
        } else {
            Sense::CLICK
        };
        let response = ui.interact(rect, id, sense);
        let card = scene.picture.claim(ix);
        let words = wording(scene, place);
        let conflicts = self.conflicts.get(&ix).map_or(&[][..], Vec::as_slice);
        response.widget_info(|| {
            let name = spoken(scene, card, &words, conflicts);
            WidgetInfo::selected(Role::ListBoxOption, true, selected, name)
        });
        if !ui.is_rect_visible(rect) {
            return response;
        }
        widget::row_ground(ui, scene, &response, selected);
        let mut left = rect.left() + MARGIN;
        let mut cell = |width: f32| {
            let min = pos2(left, rect.top());
            left += width;
            Rect::from_min_size(min, vec2(width - 12.0, rect.height()))
        };
        let cut = signs::wording(ui, scene, cell(self.wording), &words);
        let few = self.origins == 0.0;
        signs::articles(ui, scene, cell(self.articles), card, few);
        if !few {
            signs::origins(ui, scene, cell(self.origins), card);
            signs::discrepancies(ui, scene, cell(self.discrepancies), conflicts);
        }
        signs::rating(ui, scene, cell(self.rating), card);
        if !few {
            signs::note(ui, scene, cell(self.note + 12.0), card);
        }
        focus_ring(ui, scene, &response, rect.shrink(1.0));
        if scene.dialog.is_some() || !keys::pointer_leads(ui.ctx()) {
            return response;
        }
        // The words explain themselves, unless they are cut; the signs beside them do not.
        let beyond = rect.left() + MARGIN + self.wording;
        let over = response.hover_pos().is_some_and(|at| at.x >= beyond);
        if over {
            response.on_hover_ui_at_pointer(|ui| signs::details(ui, scene, ix, card))
        } else if cut {
            response.on_hover_text_at_pointer(words)
        } else {
            response
        }
    }
}

fn focus_ring(ui: &Ui, scene: &Scene<'_>, response: &Response, rect: Rect) {
    if response.has_focus() {
        let stroke = Stroke::new(2.0, scene.theme.accent);
        ui.painter()
            .rect_stroke(rect, 3.0, stroke, StrokeKind::Inside);
    }
}

/// The words at `place` in one line.
fn wording(scene: &Scene<'_>, place: Place) -> String {
    let words = scene
        .article(place.article)
        .map_or("", |article| article.slice(place.span));
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The row as a screen reader says it.
fn spoken(scene: &Scene<'_>, card: &ClaimCard, words: &str, conflicts: &[Conflict]) -> String {
    let texts = scene.texts;
    let mut parts = vec![
        words.to_owned(),
        texts.with(
            "inspector-articles",
            &[("count", card.articles.len().into())],
        ),
        texts.with(
            "inspector-origins",
            &[("count", card.independent_origins().into())],
        ),
    ];
    if !conflicts.is_empty() {
        let mut points: Vec<String> = conflicts
            .iter()
            .map(|conflict| signs::spoken(scene, conflict))
            .collect();
        points.dedup();
        let kind = points.join(", ");
        parts.push(texts.with("inspector-conflict", &[("kind", kind.into())]));
    }
    if !scene.session().ratings_hidden {
        let code = scene.code(card);
        parts.push(code.unwrap_or_else(|| texts.get("score-none")));
    }
    parts.join("; ")
}
