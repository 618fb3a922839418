//! What stands in the columns of a row, and what it means.

use std::sync::Arc;

use egui::text::LayoutJob;
use egui::{Align2, Color32, FontId, Galley, Pos2, Rect, Stroke, Ui, pos2};
use lucide_icons::Icon;

use super::row::WORDING;
use crate::comparison::DiscrepancyKind;
use crate::review::{ClaimCard, ClaimIx, Conflict};
use crate::ui::theme::{Face, sizes};
use crate::ui::{Scene, chain, inspector, names};

/// More articles than this are counted, not drawn as dots.
pub(super) const MOST_DOTS: usize = 8;

pub(super) fn kinds(scene: &Scene<'_>, ix: ClaimIx) -> Vec<DiscrepancyKind> {
    let mut kinds: Vec<_> = scene
        .picture
        .discrepancies_of(ix)
        .iter()
        .map(|discrepancy| discrepancy.kind)
        .collect();
    kinds.sort();
    kinds.dedup();
    kinds
}

pub(super) fn line(ui: &Ui, words: &str, font: &FontId, color: Color32, width: f32) -> Arc<Galley> {
    let mut job = LayoutJob::simple(words.to_owned(), font.clone(), color, width.max(10.0));
    job.wrap.max_rows = 1;
    job.wrap.break_anywhere = true;
    ui.ctx().fonts_mut(|fonts| fonts.layout_job(job))
}

/// Draws the words in two lines and says whether they were cut.
pub(super) fn wording(ui: &Ui, scene: &Scene<'_>, cell: Rect, words: &str) -> bool {
    let font = Face::Serif.at(WORDING);
    let mut job = LayoutJob::simple(words.to_owned(), font, scene.theme.text, cell.width());
    job.wrap.max_rows = 2;
    for section in &mut job.sections {
        section.format.line_height = Some(WORDING * 1.3);
    }
    let galley = ui.ctx().fonts_mut(|fonts| fonts.layout_job(job));
    let cut = galley.elided;
    let at = pos2(cell.left(), cell.center().y - galley.size().y / 2.0);
    ui.painter().galley(at, galley, scene.theme.text);
    cut
}

/// How many articles report the claim, and which, unless there is room for `few` signs: one dot for each
/// article of the project.
pub(super) fn articles(ui: &Ui, scene: &Scene<'_>, cell: Rect, card: &ClaimCard, few: bool) {
    let theme = scene.theme;
    let count = card.witnesses;
    ui.painter().text(
        pos2(cell.left() + 14.0, cell.center().y),
        Align2::RIGHT_CENTER,
        scene.texts.number(count),
        Face::SansBold.at(sizes::BODY),
        theme.text,
    );
    let entries = scene.project.map_or(&[][..], |project| &project.articles);
    if few || entries.len() > MOST_DOTS {
        return;
    }
    for (place, entry) in entries.iter().enumerate() {
        let centre = pos2(cell.left() + 26.0 + 11.0 * place as f32, cell.center().y);
        if card.articles.contains(&entry.id) {
            ui.painter().circle_filled(centre, 3.8, theme.accent);
        } else {
            ui.painter().circle_stroke(
                centre,
                3.3,
                Stroke::new(1.0, theme.muted.gamma_multiply(0.6)),
            );
        }
    }
}

pub(super) fn origins(ui: &Ui, scene: &Scene<'_>, cell: Rect, card: &ClaimCard) {
    let theme = scene.theme;
    let centre = cell.center().y;
    let Some(first) = card.origins.first() else {
        let key = if inspector::partial_origins(scene, card).is_empty() {
            "claims-no-origin"
        } else {
            "claims-part-origin"
        };
        let words = scene.texts.get(key);
        let font = Face::SerifItalic.at(sizes::BODY);
        let galley = line(ui, &words, &font, theme.muted, cell.width());
        let at = pos2(cell.left(), centre - galley.size().y / 2.0);
        ui.painter().galley(at, galley, theme.muted);
        return;
    };
    let placed = scene.picture.source(first);
    let ink = theme.source_ink(placed.map_or(usize::MAX, |source| source.rank));
    let mut left = cell.left();
    if let Some(source) = placed {
        let sign = names::kind_icon(source.kind).unicode().to_string();
        sign_at(ui, pos2(left, centre), &sign, ink);
        left += 19.0;
    }
    let more = card.origins.len() - 1;
    let tail = if more > 0 {
        format!(" +{more}")
    } else {
        String::new()
    };
    let alone = more == 0 && card.witnesses > 1;
    let name = chain::name(scene, first);
    let font = Face::Sans.at(sizes::BODY);
    let tail = line(ui, &tail, &font, theme.text, 60.0);
    let room = cell.right() - left - tail.size().x - if alone { 20.0 } else { 0.0 };
    let name = line(ui, &name, &font, ink, room);
    let top = centre - name.size().y / 2.0;
    let width = name.size().x;
    ui.painter().galley(pos2(left, top), name, ink);
    left += width;
    let width = tail.size().x;
    ui.painter().galley(pos2(left, top), tail, theme.text);
    if alone {
        // Several articles, one origin: not confirmed.
        let sign = Icon::GitFork.unicode().to_string();
        sign_at(ui, pos2(left + width + 6.0, centre), &sign, theme.warning);
    }
}

fn sign_at(ui: &Ui, at: Pos2, sign: &str, color: Color32) {
    let font = Face::Icons.at(sizes::BODY + 0.5);
    ui.painter()
        .text(at, Align2::LEFT_CENTER, sign, font, color);
}

/// From one sign to the next.
const PITCH: f32 = 20.0;

/// The width from which on the values are written out, in points.
const WRITTEN: f32 = 150.0;

/// What the articles disagree about: the values of the first two points where they have room, else a sign
/// for each kind.
pub(super) fn discrepancies(ui: &Ui, scene: &Scene<'_>, cell: Rect, conflicts: &[Conflict]) {
    if cell.width() < WRITTEN {
        let mut kinds: Vec<_> = conflicts.iter().map(|conflict| conflict.kind).collect();
        kinds.dedup();
        in_signs(ui, scene, cell, &kinds);
        return;
    }
    // Several points of one kind may read alike: whose word it is differs, more than once.
    let mut points: Vec<(DiscrepancyKind, String)> = Vec::new();
    for conflict in conflicts {
        let point = (conflict.kind, in_words(scene, conflict));
        if !points.contains(&point) {
            points.push(point);
        }
    }
    let rows = points.len().min(2);
    let height = 20.0;
    let first = cell.center().y - height * (rows as f32 - 1.0) / 2.0;
    for (index, (kind, words)) in points.iter().take(rows).enumerate() {
        let centre = first + height * index as f32;
        let sign = names::discrepancy_icon(*kind).unicode().to_string();
        sign_at(ui, pos2(cell.left(), centre), &sign, scene.theme.warning);
        let beyond = points.len() - rows;
        let tail = if beyond > 0 && index + 1 == rows {
            format!("+{beyond}")
        } else {
            String::new()
        };
        let small = Face::Sans.at(sizes::SMALL);
        let tail = line(ui, &tail, &small, scene.theme.warning, PITCH * 2.0);
        let room = cell.width() - PITCH - tail.size().x - 4.0;
        let words = line(ui, words, &small, scene.theme.text, room);
        let put = |galley: Arc<Galley>, left: f32| {
            let at = pos2(left, centre - galley.size().y / 2.0);
            let width = galley.size().x;
            ui.painter().galley(at, galley, scene.theme.text);
            left + width
        };
        let end = put(words, cell.left() + PITCH);
        put(tail, end + 4.0);
    }
}

/// What a point is about in a few words: the facts as they are told, of each side the first; of attribution
/// only that it differs.
fn in_words(scene: &Scene<'_>, conflict: &Conflict) -> String {
    if names::is_attribution(conflict.kind) {
        return names::capital(&names::discrepancy(scene.texts, conflict.kind));
    }
    let values: Vec<String> = conflict
        .sides()
        .filter_map(|side| side.first())
        .map(|value| names::value(scene.texts, scene.picture, conflict.kind, &value.words))
        .collect();
    values.join(" · ")
}

/// A point as a screen reader says it.
pub(super) fn spoken(scene: &Scene<'_>, conflict: &Conflict) -> String {
    let kind = names::discrepancy(scene.texts, conflict.kind);
    if names::is_attribution(conflict.kind) {
        kind
    } else {
        format!("{kind} {}", in_words(scene, conflict))
    }
}

/// A sign for each kind of discrepancy; where there is no room for all, how many more there are.
fn in_signs(ui: &Ui, scene: &Scene<'_>, cell: Rect, kinds: &[DiscrepancyKind]) {
    let shown = shown(kinds.len(), cell.width());
    let ink = scene.theme.warning;
    let mut left = cell.left();
    for kind in &kinds[..shown] {
        let sign = names::discrepancy_icon(*kind).unicode().to_string();
        sign_at(ui, pos2(left, cell.center().y), &sign, ink);
        left += PITCH;
    }
    if shown < kinds.len() {
        let more = format!("+{}", kinds.len() - shown);
        let galley = line(ui, &more, &Face::Sans.at(sizes::SMALL), ink, PITCH * 2.0);
        let at = pos2(left, cell.center().y - galley.size().y / 2.0);
        ui.painter().galley(at, galley, ink);
    }
}

/// How many of `count` signs are shown in this width: all, or as many as leave room for a number.
fn shown(count: usize, width: f32) -> usize {
    // The last one needs no gap behind it.
    let fit = ((width + PITCH / 4.0) / PITCH).max(0.0) as usize;
    if count <= fit {
        count
    } else {
        fit.saturating_sub(1)
    }
}

pub(super) fn rating(ui: &Ui, scene: &Scene<'_>, cell: Rect, card: &ClaimCard) {
    let theme = scene.theme;
    let code = scene.code(card);
    let (words, font, color) = match code {
        Some(code) => (code, Face::SansBold.at(sizes::BODY + 1.0), theme.done),
        // In a list that has just been made this is every row: a word would drown the few that are rated.
        None => ("–".to_owned(), Face::Sans.at(sizes::BODY), theme.muted),
    };
    let galley = line(ui, &words, &font, color, cell.width());
    let at = pos2(cell.left(), cell.center().y - galley.size().y / 2.0);
    ui.painter().galley(at, galley, color);
}

pub(super) fn note(ui: &Ui, scene: &Scene<'_>, cell: Rect, card: &ClaimCard) {
    let noted = scene
        .rated(card)
        .is_some_and(|assessment| !assessment.note.is_empty());
    if noted {
        let sign = Icon::StickyNote.unicode().to_string();
        sign_at(
            ui,
            pos2(cell.left(), cell.center().y),
            &sign,
            scene.theme.muted,
        );
    }
}

/// What the signs of a row mean.
pub(super) fn details(ui: &mut Ui, scene: &Scene<'_>, ix: ClaimIx, card: &ClaimCard) {
    let articles: Vec<&str> = card
        .articles
        .iter()
        .filter_map(|id| scene.article(*id))
        .map(crate::text::Article::label)
        .collect();
    let listed = [("list", articles.join(", ").into())];
    ui.label(scene.texts.with("claims-detail-articles", &listed));
    if !card.origins.is_empty() {
        let origins: Vec<String> = card
            .origins
            .iter()
            .map(|key| chain::name(scene, key))
            .collect();
        let listed = [("list", origins.join(", ").into())];
        ui.label(scene.texts.with("claims-detail-origins", &listed));
    } else {
        ui.label(inspector::no_origin(scene, card));
    }
    for kind in kinds(scene, ix) {
        let sign = names::discrepancy_icon(kind).unicode();
        let kind = names::discrepancy(scene.texts, kind);
        let words = scene
            .texts
            .with("inspector-conflict", &[("kind", kind.into())]);
        ui.label(format!("{sign}  {words}"));
    }
    if let Some(assessment) = scene.rated(card) {
        if let Some(digit) = assessment.credibility {
            let label = names::credibility(scene.texts, digit);
            ui.label(format!("{}  {label}", digit.digit()));
        }
        if !assessment.note.is_empty() {
            ui.separator();
            ui.label(assessment.note.as_str());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_end_where_their_column_does() {
        let check = |count, width, expected| assert_eq!(shown(count, width), expected, "{width}");
        check(0, 80.0, 0);
        check(4, 80.0, 4);
        check(5, 80.0, 3);
        check(6, 80.0, 3);
        check(6, 120.0, 6);
        check(2, 10.0, 0);
    }
}
