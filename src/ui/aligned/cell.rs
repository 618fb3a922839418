//! One passage in its cell: text with marks, bars of statements, and the line that says whose word
//! it is.

use std::sync::Arc;

use egui::text::{LayoutJob, TextFormat};
use egui::{
    Color32, CornerRadius, EventFilter, Galley, Rect, Role, Sense, Stroke, StrokeKind, Ui,
    WidgetInfo, pos2, vec2,
};
use lucide_icons::Icon;

use super::{TableState, pointer};
use crate::comparison::LinkKind;
use crate::review::table::{Entry, Moved, Table, Tie};
use crate::review::{Belief, PlacedStatement};
use crate::text::ArticleId;
use crate::ui::column::{breaks, ground, hover, page, sample};
use crate::ui::theme::{Face, sizes};
use crate::ui::{Outbox, Scene, names};

/// The space left of the text, where the bars of statements stand.
const LEFT: f32 = 16.0;
/// The space right of the text.
const RIGHT: f32 = 10.0;
/// The space above the first and below the last passage of a cell.
pub(super) const PAD: f32 = 7.0;
/// The space between two passages of one cell.
const GAP: f32 = 10.0;
/// The space between a passage and the line below it.
pub(super) const ABOVE_NOTES: f32 = 3.0;
/// The height of a line below a passage, as a guess.
pub(super) const NOTE: f32 = 19.0;
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

/// Whether a line stands below the passage.
pub(super) fn has_notes(table: &Table, row: usize, entry: &Entry) -> bool {
    let piece = &table.columns[entry.column].pieces[entry.piece];
    !piece.statements.is_empty()
        || entry.moved.is_some()
        || entry.repeated
        || entry.tie == Tie::Claim
        || table.elsewhere(row, entry)
}

/// Why a passage stands where it does, as icon and key of the words.
fn placing(
    scene: &Scene<'_>,
    table: &Table,
    row: usize,
    entry: &Entry,
) -> Vec<(Icon, &'static str)> {
    let mut signs = Vec::new();
    match entry.moved {
        Some(Moved::Earlier) => signs.push((Icon::ArrowUp, "aligned-earlier")),
        Some(Moved::Later) => signs.push((Icon::ArrowDown, "aligned-later")),
        None => {}
    }
    if entry.repeated {
        signs.push((Icon::Copy, "aligned-repeated"));
    } else if table.elsewhere(row, entry) {
        signs.push((Icon::CornerDownRight, "aligned-elsewhere"));
    }
    match entry.tie {
        Tie::Claim => signs.push((Icon::Equal, "aligned-same-claim")),
        Tie::Link(link) => match scene.picture.link(link).belief {
            Belief::ByHand => signs.push((Icon::Hand, "aligned-by-hand")),
            Belief::Accepted => signs.push((Icon::Check, "aligned-accepted")),
            Belief::Suggested => {}
        },
        Tie::Own => {}
    }
    signs
}

/// The statements in a passage; what has the same chain and form as one before it is left out.
fn statements<'a>(scene: &Scene<'a>, table: &Table, entry: &Entry) -> Vec<&'a PlacedStatement> {
    let piece = &table.columns[entry.column].pieces[entry.piece];
    let mut found: Vec<&PlacedStatement> = Vec::new();
    for ix in &piece.statements {
        let statement = scene.picture.statement(*ix);
        let same = |known: &&PlacedStatement| {
            known.form == statement.form
                && known
                    .chain
                    .iter()
                    .map(|voice| &voice.source)
                    .eq(statement.chain.iter().map(|voice| &voice.source))
        };
        if !found.iter().any(same) {
            found.push(statement);
        }
    }
    found
}

fn name_of<'a>(scene: &Scene<'a>, key: &'a crate::review::SourceKey) -> (&'a str, Option<usize>) {
    let source = scene.picture.source(key);
    source.map_or((key.as_str(), None), |source| {
        (source.name.as_str(), Some(source.rank))
    })
}

/// The line below a passage: who says so and how, and what is unusual about its place.
pub(super) fn notes(
    ui: &Ui,
    scene: &Scene<'_>,
    state: &TableState,
    row: usize,
    entry: &Entry,
) -> Option<Arc<Galley>> {
    let width = state.setting?.width;
    let theme = scene.theme;
    let mut job = LayoutJob::default();
    job.wrap.max_width = width;
    let mut put = |words: &str, face: Face, ink: Color32| {
        let format = TextFormat {
            font_id: face.at(sizes::SMALL),
            color: ink,
            ..TextFormat::default()
        };
        job.append(words, 0.0, format);
    };
    let mut lines = 0;
    for statement in statements(scene, &state.table, entry) {
        if lines > 0 {
            put("\n", Face::Sans, theme.muted);
        }
        lines += 1;
        let origin = statement
            .origin()
            .map(|voice| name_of(scene, &voice.source));
        let ink = match origin {
            Some((_, Some(rank))) => theme.source_ink(rank),
            _ => theme.muted,
        };
        put(
            &names::form_icon(statement.form).unicode().to_string(),
            Face::Icons,
            ink,
        );
        for (at, voice) in statement.chain.iter().enumerate() {
            if at > 0 {
                put(" ", Face::Sans, theme.muted);
                put(
                    &Icon::ArrowRight.unicode().to_string(),
                    Face::Icons,
                    theme.muted,
                );
            }
            let (name, rank) = name_of(scene, &voice.source);
            let ink = rank.map_or(theme.muted, |rank| theme.source_ink(rank));
            put(" ", Face::Sans, ink);
            put(name, Face::SansBold, ink);
        }
        let form = names::form(scene.texts, statement.form);
        let joint = if statement.chain.is_empty() {
            " "
        } else {
            "\u{a0}· "
        };
        put(&format!("{joint}{form}"), Face::Sans, theme.muted);
        if statement.doubtful && statement.belief == Belief::Suggested {
            put(" ", Face::Sans, theme.muted);
            put(
                &Icon::CircleQuestionMark.unicode().to_string(),
                Face::Icons,
                theme.warning,
            );
        }
    }
    for (at, (sign, words)) in placing(scene, &state.table, row, entry)
        .into_iter()
        .enumerate()
    {
        if at > 0 {
            put("   ", Face::Sans, theme.muted);
        } else if lines > 0 {
            put("\n", Face::Sans, theme.muted);
        }
        put(&sign.unicode().to_string(), Face::Icons, theme.muted);
        let words = scene.texts.get(words);
        put(&format!("\u{a0}{words}"), Face::Sans, theme.muted);
    }
    if job.sections.is_empty() {
        return None;
    }
    Some(ui.fonts_mut(|fonts| fonts.layout_job(job)))
}

/// What a screen reader says of a passage.
fn spoken(scene: &Scene<'_>, state: &TableState, row: usize, entry: &Entry) -> String {
    let column = &state.table.columns[entry.column];
    let piece = &column.pieces[entry.piece];
    let article = scene.article(column.article);
    let mut remarks: Vec<String> = Vec::new();
    if let Tie::Link(link) = entry.tie {
        remarks.push(names::link(scene.texts, scene.picture.link(link).link.kind));
    }
    for statement in statements(scene, &state.table, entry) {
        let chain: Vec<&str> = statement
            .chain
            .iter()
            .map(|voice| name_of(scene, &voice.source).0)
            .collect();
        let form = names::form(scene.texts, statement.form);
        remarks.push(if chain.is_empty() {
            form
        } else {
            format!("{}, {form}", chain.join(", "))
        });
    }
    for (_, words) in placing(scene, &state.table, row, entry) {
        remarks.push(scene.texts.get(words));
    }
    if state.table.only_in(&state.table.rows[row]).is_some() {
        remarks.push(scene.texts.get("aligned-only-here"));
    }
    let words = article.map_or("", |article| article.slice(piece.whole()));
    let mut name = scene.texts.with(
        "aligned-cell",
        &[
            (
                "article",
                article.map_or("", |article| article.label()).into(),
            ),
            ("position", (entry.piece + 1).into()),
            ("count", column.pieces.len().into()),
            ("words", words.into()),
        ],
    );
    for remark in remarks {
        name.push_str(" – ");
        name.push_str(&remark);
    }
    name
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
        WidgetInfo::selected(Role::Cell, true, chosen, spoken(scene, state, row, entry))
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
    let notes = notes(ui, scene, state, row, entry);
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
        for area in page::rects(laid.galley(), text.as_str(), piece, span) {
            let area = page::ground_of(area.translate(at.to_vec2()));
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
        for area in page::rects(laid.galley(), text.as_str(), piece, &span.range()) {
            let area = page::ground_of(area.translate(at.to_vec2()));
            sample::found(&painter, theme, area, words == Some(*span));
        }
    }
    let own = words.filter(|words| !sheet.found.contains(words));
    if let Some(span) = own.filter(|span| span.start() < end && start < span.end()) {
        for area in page::rects(laid.galley(), text.as_str(), piece, &span.range()) {
            let area = page::ground_of(area.translate(at.to_vec2()));
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
    breaks::hyphens(ui, laid.galley(), at);
    for bar in sheet.marks.bars.get(entry.piece).into_iter().flatten() {
        let rows = page::rects(laid.galley(), text.as_str(), piece, &bar.span);
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
        let below = at + vec2(0.0, laid.galley().size().y + ABOVE_NOTES);
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
