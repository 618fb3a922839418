//! The text for screen readers: the column, its blocks, and every passage in sight.

use egui::accesskit::Action;
use egui::emath::TSTransform;
use egui::text::CCursor;
use egui::text_selection::CCursorRange;
use egui::text_selection::accesskit_text::update_accesskit_for_text_widget;
use egui::{Rect, Response, Role, Sense, Ui, WidgetInfo};

use super::{ColumnState, Slot, hover};
use crate::review::{Belief, Place};
use crate::text::Span;
use crate::ui::{Command, Outbox, Reveal, Scene, names, spoken, why};

/// Makes the nodes.
pub(super) fn show(
    ui: &Ui,
    scene: &Scene<'_>,
    slot: &Slot<'_>,
    state: &ColumnState,
    column: &Response,
    out: &mut Outbox,
) {
    let name = || {
        scene.texts.with(
            "compare-column-name",
            &[("article", scene.label(slot.id).into())],
        )
    };
    column.widget_info(|| WidgetInfo::labeled(Role::Document, true, name()));
    // Without a screen reader there are no nodes to fill.
    if ui.ctx().accesskit_node_builder(column.id, |_| ()).is_none() {
        return;
    }
    let text = slot.article.text().as_str();
    let words = scene
        .session()
        .words
        .filter(|(article, _)| *article == slot.id)
        .map(|(_, span)| span);
    for (index, laid) in &state.page.laid {
        let Some(piece) = state.page.pieces.get(*index) else {
            continue;
        };
        let words_of_piece = text.get(piece.span.clone()).unwrap_or_default();
        let rect = Rect::from_min_size(laid.at, laid.galley().size());
        let node = ui.interact(rect, column.id.with(("block", *index)), Sense::hover());
        node.widget_info(|| WidgetInfo::labeled(Role::Paragraph, true, words_of_piece));
        let range = words.and_then(|span| {
            let start = span.start().max(piece.span.start);
            let end = span.end().min(piece.span.end);
            let chars = |to: usize| {
                text.get(piece.span.start..to)
                    .map(|part| part.chars().count())
            };
            (start < end)
                .then(|| {
                    Some(CCursorRange::two(
                        CCursor::new(chars(start)?),
                        CCursor::new(chars(end)?),
                    ))
                })
                .flatten()
        });
        update_accesskit_for_text_widget(
            ui.ctx(),
            node.id,
            range,
            TSTransform::from_translation(laid.at.to_vec2()),
            laid.galley(),
        );
        passages(ui, scene, slot, state, column, *index, out);
    }
}

/// A node for each statement and linked passage that starts in a piece; "click" selects it.
fn passages(
    ui: &Ui,
    scene: &Scene<'_>,
    slot: &Slot<'_>,
    state: &ColumnState,
    column: &Response,
    index: usize,
    out: &mut Outbox,
) {
    let (Some(piece), Some(laid)) = (state.page.pieces.get(index), state.page.laid.get(&index))
    else {
        return;
    };
    let text = slot.article.text().as_str();
    let first = state
        .marks
        .links
        .partition_point(|side| side.span.start() < piece.span.start);
    let mut spans: Vec<Span> = state.marks.links[first..]
        .iter()
        .take_while(|side| side.span.start() < piece.span.end)
        .map(|side| side.span)
        .collect();
    spans.extend(
        state
            .marks
            .bars
            .get(index)
            .into_iter()
            .flatten()
            .filter(|bar| bar.first)
            .map(|bar| scene.picture.statement(bar.statement).extent().span),
    );
    spans.sort_unstable();
    spans.dedup();
    for span in spans {
        let rows = state.page.rects(text, index, &span.range());
        let Some(row) = rows.first() else {
            continue;
        };
        let node = ui.interact(
            row.translate(laid.at.to_vec2()),
            column.id.with(("passage", span.start(), span.end())),
            Sense::hover(),
        );
        node.widget_info(|| WidgetInfo::labeled(Role::Mark, true, told(scene, slot, state, span)));
        ui.ctx().accesskit_node_builder(node.id, |node| {
            node.add_action(Action::Click);
        });
        if ui.input(|input| input.has_accesskit_action_request(node.id, Action::Click)) {
            let place = Place {
                article: slot.id,
                span,
            };
            out.send(Command::Select(Some(place), Reveal::Align));
        }
    }
}

/// A passage in words: what it says, who says it, what corresponds.
fn told(scene: &Scene<'_>, slot: &Slot<'_>, state: &ColumnState, span: Span) -> String {
    let mut parts = vec![slot.article.slice(span).to_owned()];
    let reading = state.reading(scene, slot);
    if let Some(ix) = reading.statement_at(span.start()) {
        let statement = scene.picture.statement(ix);
        if statement.extent().span == span {
            let chain: Vec<String> = statement
                .chain
                .iter()
                .map(|voice| names::source_of(scene, &voice.source))
                .collect();
            parts.push(if chain.is_empty() {
                scene.texts.get("compare-nobody-named")
            } else {
                scene
                    .texts
                    .with("compare-said-by", &[("chain", chain.join(", ").into())])
            });
            parts.push(why::in_words(scene, slot.article, statement));
        }
    }
    for side in reading
        .links_at(span.start())
        .filter(|side| side.span == span)
    {
        let link = scene.picture.link(side.link).link;
        if let Some((_, there)) = link.seen_from(slot.id) {
            let mut words = format!(
                "{}: {}",
                names::link(scene.texts, side.kind),
                hover::label(scene, there.article)
            );
            if side.belief != Belief::Suggested {
                let belief = names::belief(scene.texts, side.belief);
                words = format!("{words} ({belief})");
            }
            if parts.last() != Some(&words) {
                parts.push(words);
            }
        }
    }
    spoken::sentences(&parts)
}
