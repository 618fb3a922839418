//! Pointer and keys in the text of a column.

use egui::{EventFilter, Key, Modifiers, PointerButton, Response, Ui};

use super::passage::Reading;
use super::text::shift;
use super::{ColumnState, Happening, Slot};
use crate::review::Place;
use crate::text::Span;
use crate::ui::{Command, Outbox, Reveal, Scene};

/// Turns pointer and keys into selections.
pub(super) fn listen(
    ui: &Ui,
    scene: &Scene<'_>,
    slot: &Slot<'_>,
    state: &mut ColumnState,
    response: &Response,
    out: &mut Outbox,
) -> Option<Happening> {
    pointer(ui, scene, slot, state, response, out);
    if !response.has_focus() {
        return None;
    }
    ui.memory_mut(|memory| {
        memory.set_focus_lock_filter(
            response.id,
            EventFilter {
                horizontal_arrows: true,
                vertical_arrows: true,
                ..EventFilter::default()
            },
        );
    });
    keys(ui, scene, slot, state, out)
}

fn pointer(
    ui: &Ui,
    scene: &Scene<'_>,
    slot: &Slot<'_>,
    state: &mut ColumnState,
    response: &Response,
    out: &mut Outbox,
) {
    let text = slot.article.text().as_str();
    let words = scene.session().words;
    let point = response.interact_pointer_pos();
    if response.clicked() || response.secondary_clicked() || response.drag_started() {
        response.request_focus();
        state.extending = None;
    }
    if response.drag_started_by(PointerButton::Primary) {
        state.press = ui
            .input(|input| input.pointer.press_origin())
            .and_then(|origin| state.page.byte_at(text, origin));
    }
    if response.dragged_by(PointerButton::Primary)
        && let (Some(point), Some(start)) = (point, state.press)
    {
        scroll_along(ui, scene, slot, state, point.y);
        if let Some(end) = state.page.byte_at(text, point) {
            let chosen = state.reading(scene, slot).words_between(start, end);
            let chosen = chosen.map(|span| (slot.id, span));
            if chosen.is_some() && chosen != words {
                out.send(Command::SelectWords(chosen));
            }
        }
    }
    if response.drag_stopped() {
        state.press = None;
    }
    let Some(byte) = point.and_then(|point| state.page.byte_at(text, point)) else {
        return;
    };
    let under = point.and_then(|point| state.page.byte_under(text, point));
    let reading = state.reading(scene, slot);
    if response.triple_clicked() {
        select_words(slot, reading.sentence_at(byte), out);
    } else if response.double_clicked() {
        select_words(slot, reading.word_at(byte), out);
    } else if response.clicked() {
        let extend = ui.input(|input| input.modifiers.shift);
        let start = words
            .filter(|(article, _)| *article == slot.id)
            .map(|(_, span)| span)
            .or_else(|| selected_here(scene, slot));
        if let (true, Some(start)) = (extend, start) {
            let start = if byte < start.start() {
                start.end()
            } else {
                start.start()
            };
            select_words(slot, reading.words_between(start, byte), out);
        } else {
            if words.is_some() {
                out.send(Command::SelectWords(None));
            }
            // Beside the text there is nothing to select; the words there are only the nearest.
            let selected = selected_here(scene, slot);
            let passage = under.and_then(|byte| reading.passage_at(byte, selected));
            out.send(Command::Select(
                passage.map(|span| place(slot, span)),
                Reveal::Align,
            ));
        }
    } else if response.secondary_clicked() {
        let inside_words =
            words.is_some_and(|(article, span)| article == slot.id && span.holds(byte));
        let inside_selection = selected_here(scene, slot).is_some_and(|span| span.holds(byte));
        if !inside_words
            && !inside_selection
            && let Some(span) = under.and_then(|byte| reading.passage_at(byte, None))
        {
            out.send(Command::Select(Some(place(slot, span)), Reveal::Stay));
        }
    }
}

/// Scrolls while words are selected beyond the upper or lower edge.
fn scroll_along(
    ui: &Ui,
    scene: &Scene<'_>,
    slot: &Slot<'_>,
    state: &mut ColumnState,
    pointer: f32,
) {
    let view = state.view();
    let beyond = if pointer < view.top() {
        pointer - view.top()
    } else if pointer > view.bottom() {
        pointer - view.bottom()
    } else {
        return;
    };
    let seconds = ui.input(|input| input.stable_dt).min(0.1);
    shift(
        ui,
        scene,
        slot,
        state,
        beyond.clamp(-60.0, 60.0) * 12.0 * seconds,
    );
    ui.ctx().request_repaint();
}

fn place(slot: &Slot<'_>, span: Span) -> Place {
    Place {
        article: slot.id,
        span,
    }
}

/// The selected passage, where it lies in this article.
fn selected_here(scene: &Scene<'_>, slot: &Slot<'_>) -> Option<Span> {
    scene
        .session()
        .selection
        .filter(|place| place.article == slot.id)
        .map(|place| place.span)
}

fn select_words(slot: &Slot<'_>, span: Option<Span>, out: &mut Outbox) {
    if let Some(span) = span {
        out.send(Command::SelectWords(Some((slot.id, span))));
    }
}

/// A key that moves through the article.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    Previous,
    Next,
    First,
    Last,
    PageUp,
    PageDown,
}

fn keys(
    ui: &Ui,
    scene: &Scene<'_>,
    slot: &Slot<'_>,
    state: &mut ColumnState,
    out: &mut Outbox,
) -> Option<Happening> {
    let pressed =
        |modifiers: Modifiers, key: Key| ui.input_mut(|input| input.consume_key(modifiers, key));
    // Several keys may arrive in one frame; the session follows only after it.
    let mut words = scene
        .session()
        .words
        .filter(|(article, _)| *article == slot.id)
        .map(|(_, span)| span);
    let mut here = selected_here(scene, slot);
    let ctrl_shift = Modifiers::COMMAND | Modifiers::SHIFT;
    for (modifiers, key, forward, sentence) in [
        (ctrl_shift, Key::ArrowLeft, false, true),
        (ctrl_shift, Key::ArrowRight, true, true),
        (Modifiers::SHIFT, Key::ArrowUp, false, true),
        (Modifiers::SHIFT, Key::ArrowDown, true, true),
        (Modifiers::SHIFT, Key::ArrowLeft, false, false),
        (Modifiers::SHIFT, Key::ArrowRight, true, false),
    ] {
        while pressed(modifiers, key) {
            let start = here.or_else(|| caret(scene, slot, state));
            if let Some(span) = extend(scene, slot, state, (words, start), forward, sentence) {
                words = Some(span);
                out.send(Command::SelectWords(Some((slot.id, span))));
                ui.ctx().request_repaint();
            }
        }
    }
    for (key, way) in [
        (Key::ArrowUp, Way::Previous),
        (Key::ArrowDown, Way::Next),
        (Key::Home, Way::First),
        (Key::End, Way::Last),
        (Key::PageUp, Way::PageUp),
        (Key::PageDown, Way::PageDown),
    ] {
        while pressed(Modifiers::NONE, key) {
            let Some(target) = step(scene, slot, state, way, here) else {
                continue;
            };
            here = Some(target);
            if words.take().is_some() {
                out.send(Command::SelectWords(None));
            }
            // The other columns follow, as they do for a click.
            out.send(Command::Select(Some(place(slot, target)), Reveal::Align));
        }
    }
    if pressed(Modifiers::NONE, Key::Enter)
        && let Some(span) = here.or_else(|| caret(scene, slot, state))
    {
        out.send(Command::Select(Some(place(slot, span)), Reveal::Align));
    }
    // What lies in the sentence that the arrow keys have reached, one after the other, as clicks do.
    if pressed(Modifiers::NONE, Key::Space)
        && let Some(span) = match here {
            Some(here) => state.reading(scene, slot).passage_behind(here),
            None => caret(scene, slot, state),
        }
    {
        out.send(Command::Select(Some(place(slot, span)), Reveal::Align));
    }
    for (key, forward) in [(Key::ArrowLeft, false), (Key::ArrowRight, true)] {
        if pressed(Modifiers::NONE, key) {
            return Some(Happening::Leave { forward });
        }
    }
    None
}

/// Where the keyboard starts while nothing is selected here: the first sentence in sight.
fn caret(scene: &Scene<'_>, slot: &Slot<'_>, state: &ColumnState) -> Option<Span> {
    let seen = state.in_sight();
    let anchor = state.page.flow.anchor;
    let top = state
        .page
        .pieces
        .get(anchor.piece)
        .map_or(seen.start, |piece| piece.span.start.max(seen.start));
    state.reading(scene, slot).sentence_at(top)
}

/// Moves from the passage `here` and returns where to.
fn step(
    scene: &Scene<'_>,
    slot: &Slot<'_>,
    state: &mut ColumnState,
    way: Way,
    here: Option<Span>,
) -> Option<Span> {
    let text = slot.article.text().as_str();
    let start = here.or_else(|| caret(scene, slot, state))?;
    let target = match way {
        Way::Previous | Way::Next => {
            let reading = state.reading(scene, slot);
            match here {
                // A statement's content starts inside its sentence; the sentence is the step.
                Some(span) => reading.neighbour(span.start(), way == Way::Next),
                None => Some(start),
            }
        }
        Way::First => state.reading(scene, slot).outermost(false),
        Way::Last => state.reading(scene, slot).outermost(true),
        Way::PageUp | Way::PageDown => {
            let page = state.view().height() * 0.85;
            let down = if way == Way::PageDown { page } else { -page };
            let (row, _) = state.page.row_in_view(text, start.start());
            let wanted = state.page.flow.scrolled() + row + down;
            let wanted = wanted.clamp(0.0, state.page.flow.total());
            let byte = byte_at_height(state, wanted);
            byte.and_then(|byte| state.reading(scene, slot).sentence_at(byte))
        }
    };
    let target = target?;
    state.extending = None;
    reveal(state, place(slot, target));
    Some(target)
}

/// The byte at a distance from the article's top, by the share of its piece.
fn byte_at_height(state: &mut ColumnState, height: f32) -> Option<usize> {
    let flow = &mut state.page.flow;
    let (mut low, mut high) = (0, flow.len());
    while low + 1 < high {
        let middle = usize::midpoint(low, high);
        if flow.top(middle) <= height {
            low = middle;
        } else {
            high = middle;
        }
    }
    let share = (height - flow.top(low)) / flow.height(low).max(1.0);
    let piece = state.page.pieces.get(low)?;
    Some(piece.span.start + (share.clamp(0.0, 0.99) * piece.span.len() as f32) as usize)
}

/// Brings a passage into sight where it is not.
fn reveal(state: &mut ColumnState, place: Place) {
    let view = state.view();
    let (top, bottom) = state.edges(place.span);
    let height = view.height();
    if top < view.top() + 4.0 {
        state.bring(place, (height * 0.12).min(60.0));
    } else if bottom > view.bottom() - 12.0 {
        let long = (bottom - top).min(height * 0.8);
        state.bring(place, (height - long - 40.0).max(height * 0.1));
    }
}

/// Extends the selection of words by a word or a sentence, from `words`, or from the passage where
/// none are selected yet, and returns what is selected then.
fn extend(
    scene: &Scene<'_>,
    slot: &Slot<'_>,
    state: &mut ColumnState,
    (words, passage): (Option<Span>, Option<Span>),
    forward: bool,
    sentence: bool,
) -> Option<Span> {
    let reading = state.reading(scene, slot);
    let ends = match (state.extending, words) {
        (Some(ends), Some(_)) => Some(ends),
        (_, Some(span)) => {
            let first = reading.word_at(span.start());
            let last = reading.word_at(span.end().saturating_sub(1));
            if forward {
                first.zip(last)
            } else {
                last.zip(first)
            }
        }
        (_, None) => None,
    };
    let next = match ends {
        Some((fixed, moving)) => {
            let moved = if sentence {
                far_word(&reading, moving, forward)
            } else {
                reading.next_word(moving, forward)
            };
            (fixed, moved.unwrap_or(moving))
        }
        // Nothing is selected yet: the first word of the passage is where it starts.
        None => {
            let first = reading.word_at(passage?.start())?;
            let moving = if sentence {
                far_word(&reading, first, forward).unwrap_or(first)
            } else {
                first
            };
            (first, moving)
        }
    };
    state.extending = Some(next);
    reveal(state, place(slot, next.1));
    Some(next.0.hull(next.1))
}

/// The last word of the sentence (the first one backwards), or of the neighbouring sentence where
/// the word stands there already.
fn far_word(reading: &Reading<'_>, word: Span, forward: bool) -> Option<Span> {
    let edge = |sentence: Span| {
        if forward {
            reading.word_at(sentence.end().saturating_sub(1))
        } else {
            reading.word_at(sentence.start())
        }
    };
    let own = reading.sentence_at(word.start()).and_then(edge);
    if own.is_some() && own != Some(word) {
        return own;
    }
    reading.neighbour(word.start(), forward).and_then(edge)
}
