//! One passage in its cell: text with marks, and the bars of statements.

use egui::{
    CornerRadius, EventFilter, Rect, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2,
};

use super::{TableState, notes, pointer};
use crate::comparison::LinkKind;
use crate::review::table::{Entry, Tie};
use crate::text::ArticleId;
use crate::ui::column::{ground, hover, hyphens, places, sample};
use crate::ui::theme::sizes;
use crate::ui::{Outbox, Scene};

/// The space left of the text, where the bars of statements stand.
const LEFT: f32 = 16.0;
/// The space right of the text.
const RIGHT: f32 = 10.0;
/// The space above the first and below the last passage of a cell.
pub(super) const PAD: f32 = 7.0;
/// The space between two passages of one cell.
const GAP: f32 = 10.0;
/// The distance from one bar to the next.
const LANE: f32 = 4.0;

/// The width of the text in a column of this width.
pub(super) fn text_width(width: f32) -> f32 {
    (width - LEFT - RIGHT).clamp(40.0, sizes::MEASURE)
}

/// The height of a cell with these passages, each with the height of its text and of the line below
/// it.
pub(super) fn height(passages: impl Iterator<Item = (f32, f32)>) -> f32 {
    let (count, sum) = passages.fold((0_usize, 0.0), |(count, sum), (text, notes)| {
        (count + 1, sum + text + notes)
    });
    2.0 * PAD + sum + GAP * count.saturating_sub(1) as f32
}

/// The words of a passage that its counterpart has not, in bytes of the article: of an edited
/// passage against the one it is linked to, and of that one while the other is selected.
fn differing(
    scene: &Scene<'_>,
    state: &mut TableState,
    row: usize,
    entry: &Entry,
    selected: Option<(usize, usize)>,
) -> Vec<std::ops::Range<usize>> {
    let links = match entry.tie {
        Tie::Link(link) => Some(link),
        _ => state.table.rows[row]
            .entries
            .iter()
            .find(|other| Some((other.column, other.piece)) == selected)
            .and_then(|other| match other.tie {
                Tie::Link(link) => Some(link),
                _ => None,
            }),
    };
    let Some(ix) = links else {
        return Vec::new();
    };
    let link = scene.picture.link(ix).link;
    if link.kind != LinkKind::Edited {
        return Vec::new();
    }
    let here: ArticleId = state.table.columns[entry.column].article;
    let marks = state.differing.entry(ix).or_insert_with(|| {
        match (
            scene.article(link.left.article),
            scene.article(link.right.article),
        ) {
            (Some(left), Some(right)) => {
                crate::comparison::mark_pair(left, link.left.span, right, link.right.span)
            }
            _ => crate::comparison::PairMarks::default(),
        }
    });
    let spans = if link.left.article == here {
        &marks.left
    } else if link.right.article == here {
        &marks.right
    } else {
        return Vec::new();
    };
    spans.iter().map(|span| span.range()).collect()
}

/// Draws a passage of row `row` into `rect`, its text from `top` on.
#[allow(
    clippy::too_many_arguments,
    reason = "what is drawn, where, and what of it is selected are different things"
)]
pub(super) fn show(
    ui: &mut Ui,
    scene: &Scene<'_>,
    state: &mut TableState,
    (rect, top): (Rect, f32),
    row: usize,
    entry: &Entry,
    selected: Option<(usize, usize)>,
    out: &mut Outbox,
) {
    let theme = scene.theme;
    let (article, span) = {
        let column = &state.table.columns[entry.column];
        (column.article, column.pieces[entry.piece].span)
    };
    let active = selected == Some((entry.column, entry.piece)) && !entry.repeated;
    let chosen = selected == Some((entry.column, entry.piece));
    // Only one cell is reached by Tab; the arrow keys go on from there.
    let first = selected.is_none() && state.first == Some((entry.column, entry.piece));
    let sense = if active || first {
        Sense::click_and_drag()
    } else {
        Sense::CLICK | Sense::DRAG
    };
    let lead = entry.repeated.then_some(row);
    let id = ui.make_persistent_id(("cell", article.0, span.start(), lead));
    let response = ui.interact(rect, id, sense);
    response.widget_info(|| {
        WidgetInfo::selected(
            Role::Cell,
            true,
            chosen,
            notes::spoken(scene, state, row, entry),
        )
    });
    let at = pos2(rect.left() + LEFT, top).round();
    pointer::listen(ui, scene, state, at, entry, &response, out);
    hover::menu(scene, &response, out);
    if active && state.take_focus == Some((entry.column, entry.piece)) {
        state.take_focus = None;
        response.request_focus();
    }
    if active || first {
        state.reached = Some(id);
    }
    if response.has_focus() {
        let arrows = EventFilter {
            horizontal_arrows: true,
            vertical_arrows: true,
            ..EventFilter::default()
        };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(id, arrows));
    }
    if !ui.is_rect_visible(rect) {
        return;
    }

    let painter = ui.painter().clone();
    if response.hovered() && !chosen {
        painter.rect_filled(rect, 0.0, theme.hover);
    }
    let differing = differing(scene, state, row, entry, selected);
    let notes = notes::laid_out(ui, scene, state, row, entry);
    let sheet = &mut state.sheets[entry.column];
    let (Some(text), Some(piece)) = (&sheet.text, sheet.page.pieces.get(entry.piece)) else {
        return;
    };
    let Some(laid) = sheet.page.laid.get_mut(&entry.piece) else {
        return;
    };
    laid.at = at;
    let values = sheet.marks.differing.get(entry.piece);
    let values = values.map_or(&[][..], Vec::as_slice);
    let marked = ground::ground(laid, text.as_str(), piece, values, theme, at);
    if !marked.below.is_empty() {
        painter.add(marked.below);
    }
    for span in &differing {
        for area in places::rects(laid.galley(), text.as_str(), piece, span) {
            let area = places::ground_of(area.translate(at.to_vec2()));
            painter.add(sample::differing(theme, area));
        }
    }
    let words = scene.session().words;
    let words = words.and_then(|(id, span)| (id == article).then_some(span));
    let (start, end) = (piece.span.start, piece.span.end);
    for span in sheet
        .found
        .iter()
        .filter(|span| span.start() < end && start < span.end())
    {
        for area in places::rects(laid.galley(), text.as_str(), piece, &span.range()) {
            let area = places::ground_of(area.translate(at.to_vec2()));
            sample::found(&painter, theme, area, words == Some(*span));
        }
    }
    let own = words.filter(|words| !sheet.found.contains(words));
    if let Some(span) = own.filter(|span| span.start() < end && start < span.end()) {
        for area in places::rects(laid.galley(), text.as_str(), piece, &span.range()) {
            let area = places::ground_of(area.translate(at.to_vec2()));
            painter.rect_filled(area, 0.0, theme.marked);
        }
    }
    if !marked.above.is_empty() {
        painter.add(marked.above);
    }
    let ink = if !piece.kind.is_report() {
        theme.muted
    } else {
        theme.text
    };
    painter.galley(at, laid.galley().clone(), ink);
    hyphens::paint(ui, laid.galley(), at);
    for bar in sheet.marks.bars.get(entry.piece).into_iter().flatten() {
        let rows = places::rects(laid.galley(), text.as_str(), piece, &bar.span);
        let (Some(top), Some(bottom)) = (rows.first(), rows.last()) else {
            continue;
        };
        let left = at.x - 5.0 - LANE * (bar.lane as f32 + 1.0);
        let area = Rect::from_min_max(
            pos2(left, at.y + top.top() + 2.0),
            pos2(left + 2.5, at.y + bottom.bottom() - 2.0),
        );
        let ink = bar.rank.map_or(theme.muted, |rank| theme.source_ink(rank));
        sample::bar(&painter, (bar.form, bar.doubtful), area, ink);
    }
    if let Some(notes) = notes {
        let below = at + vec2(0.0, laid.galley().size().y + notes::ABOVE);
        painter.galley(below, notes, theme.muted);
    }
    if chosen {
        let ring = if response.has_focus() { 2.0 } else { 1.0 };
        painter.rect_stroke(
            rect.shrink2(vec2(1.5, 0.5)),
            CornerRadius::same(3),
            Stroke::new(ring, theme.accent),
            StrokeKind::Inside,
        );
    } else if response.has_focus() {
        painter.rect_stroke(
            rect.shrink(1.5),
            CornerRadius::same(3),
            Stroke::new(2.0, theme.accent),
            StrokeKind::Inside,
        );
    }
    pointer::tooltip(scene, state, at, entry, response);
}

/// Splits a cell's rectangle among its passages; the first and last reach to its edges, so that a
/// click anywhere in the cell selects one.
pub(super) fn split(cell: Rect, heights: &[f32]) -> Vec<(Rect, f32)> {
    let mut top = cell.top() + PAD;
    let last = heights.len().saturating_sub(1);
    heights
        .iter()
        .enumerate()
        .map(|(at, height)| {
            let upper = if at == 0 { cell.top() } else { top - GAP / 2.0 };
            let lower = if at == last {
                cell.bottom()
            } else {
                top + height + GAP / 2.0
            };
            let text = top;
            top += height + GAP;
            let area = Rect::from_min_max(pos2(cell.left(), upper), pos2(cell.right(), lower));
            (area, text)
        })
        .collect()
}
