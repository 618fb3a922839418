//! Rating a claim in two steps that stay apart: first its sources, then the information.

use egui::{
    Align, Frame, Id, Key, Layout, Margin, Modifiers, RichText, ScrollArea, Sense, TextEdit, Ui,
};
use lucide_icons::Icon;

use super::{InspectorMemory, NOTE, rated, step};
use crate::review::listing::{self, Diagonal};
use crate::review::{Assessment, ClaimCard, Credibility, Edit};
use crate::ui::theme::{Face, sizes};
use crate::ui::{Action, Desk, Outbox, Scene, names, widget};

/// The space above and below the rating.
pub const MARGIN: i8 = 8;

/// The space to the left of the steps, where the active source is marked.
const INDENT: i8 = 9;

/// The height that the rating needs, as far as the evidence above it can spare it. Where there is `low` room
/// only its head is shown until a person wants to see it all; where ratings are `hidden` there is no more of it.
pub fn height(ui: &Ui, memory: &InspectorMemory, low: bool, hidden: bool) -> f32 {
    let (head, body) = memory.score_height;
    let folded = hidden || memory.score_folded.unwrap_or(low);
    let body = match (folded, body) {
        (true, _) => 0.0,
        // Before it is drawn for the first time it takes what it may.
        (false, 0.0) => f32::INFINITY,
        (false, drawn) => drawn,
    };
    let gap = ui.spacing().item_spacing.y;
    let wanted = head.max(26.0) + body + gap + 2.0 * f32::from(MARGIN);
    wanted.min((ui.available_height() * 0.44).max(120.0))
}

/// Draws the rating of `card`, which scrolls by itself.
pub fn show(
    ui: &mut Ui,
    scene: &Scene<'_>,
    desk: &mut Desk,
    out: &mut Outbox,
    card: &ClaimCard,
    low: bool,
) {
    let before = desk.inspector.score_height;
    if scene.session().ratings_hidden {
        desk.inspector.score_height = (hidden(ui, scene, out), 0.0);
        return;
    }
    let folded = is_folded(desk, low);
    desk.inspector.score_height.0 = title(ui, scene, desk, out, card, folded);
    if folded {
        return;
    }
    let drawn = ScrollArea::vertical()
        .id_salt("inspector-rating")
        .auto_shrink([false, false])
        .show(ui, |ui| {
            let height = steps(ui, scene, desk, out, card);
            widget::follow_focus(ui);
            height
        });
    desk.inspector.score_height.1 = drawn.inner;
    if desk.inspector.score_height != before {
        ui.ctx().request_repaint();
    }
}

/// Draws the rating of `card` below what it is scrolled with.
pub fn below(ui: &mut Ui, scene: &Scene<'_>, desk: &mut Desk, out: &mut Outbox, card: &ClaimCard) {
    if scene.session().ratings_hidden {
        hidden(ui, scene, out);
        return;
    }
    let folded = is_folded(desk, false);
    title(ui, scene, desk, out, card, folded);
    if !folded {
        steps(ui, scene, desk, out, card);
    }
}

/// That ratings are hidden, and how to see them again. Returns its height.
fn hidden(ui: &mut Ui, scene: &Scene<'_>, out: &mut Outbox) -> f32 {
    let drawn = ui.horizontal_wrapped(|ui| {
        ui.label(widget::icon(Icon::EyeOff, sizes::BODY).color(scene.theme.muted));
        ui.label(widget::hint(scene, scene.texts.get("score-hidden")));
        if ui.button(scene.texts.get("score-show")).clicked() {
            out.send(Action::HideRatings);
        }
    });
    drawn.response.rect.height()
}

/// Whether only the head is shown; who is about to write a note wants to see it all.
fn is_folded(desk: &mut Desk, low: bool) -> bool {
    if desk.focus == Some(NOTE) {
        desk.inspector.score_folded = Some(false);
    }
    desk.inspector.score_folded.unwrap_or(low)
}

/// The steps of the rating, and their height.
fn steps(
    ui: &mut Ui,
    scene: &Scene<'_>,
    desk: &mut Desk,
    out: &mut Outbox,
    card: &ClaimCard,
) -> f32 {
    let nothing = Assessment::default();
    let assessment = scene.rated(card).unwrap_or(&nothing);
    let inner = Frame::new().inner_margin(Margin {
        left: INDENT,
        ..Margin::ZERO
    });
    let drawn = inner.show(ui, |ui| {
        rated::sources(ui, scene, out, card, assessment);
        information(ui, scene, out, card, assessment);
        habit(ui, scene, desk);
        note(ui, scene, desk, out, card, assessment);
        reviewer(ui, scene, out, assessment);
    });
    drawn.response.rect.height()
}

/// The head of the section with the rating so far; a click folds the section. Returns its height.
fn title(
    ui: &mut Ui,
    scene: &Scene<'_>,
    desk: &mut Desk,
    out: &mut Outbox,
    card: &ClaimCard,
    folded: bool,
) -> f32 {
    let Some(project) = scene.project else {
        return 0.0;
    };
    let rated = listing::assessment(project, card).is_some_and(|known| !known.is_empty());
    let drawn = ui.horizontal(|ui| {
        let arrow = if folded {
            Icon::ChevronRight
        } else {
            Icon::ChevronDown
        };
        let name = scene.texts.get("score-title");
        let sign = widget::icon(arrow, sizes::BODY).color(scene.theme.muted);
        let response = ui
            .add(egui::Button::new((sign, widget::bold(name.as_str()))).frame_when_inactive(false));
        response.widget_info(|| {
            egui::WidgetInfo::selected(egui::Role::Button, true, !folded, name.as_str())
        });
        if response.clicked() {
            desk.inspector.score_folded = Some(!folded);
        }
        match listing::code(project, card) {
            Some(code) => {
                let text = RichText::new(code)
                    .font(Face::SansBold.at(sizes::HEADING))
                    .color(scene.theme.done);
                ui.label(text);
            }
            None => {
                ui.label(widget::hint(scene, scene.texts.get("score-none")));
            }
        }
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            widget::icon_button(ui, scene, out, Action::RatingScale);
            if rated {
                // A sign, not words: those do not fit beside the code in German.
                widget::icon_button(ui, scene, out, Action::ClearRating);
            }
        });
    });
    drawn.response.rect.height()
}

fn information(
    ui: &mut Ui,
    scene: &Scene<'_>,
    out: &mut Outbox,
    card: &ClaimCard,
    assessment: &Assessment,
) {
    heading(ui, scene, "score-step-information");
    if let Some(digit) = step::digits(ui, scene, assessment.credibility) {
        if assessment.credibility == Some(digit) {
            out.send(Edit::RateClaim(card.place(), None));
        } else {
            // The action, not the edit: it warns before a 1 with only one origin.
            out.send(Action::RateCredibility(digit));
        }
    }
    match assessment.credibility {
        Some(digit) => {
            let label = names::credibility(scene.texts, digit);
            let words = format!("{} · {label}", digit.digit());
            ui.label(widget::hint(scene, words).color(scene.theme.text));
            if digit == Credibility::One && card.independent_origins() < 2 {
                let words = scene.texts.get("score-one-alone");
                ui.label(widget::hint(scene, words).color(scene.theme.warning));
            }
        }
        None => {
            let words = scene.texts.get("score-information-hint");
            ui.label(widget::hint(scene, words));
        }
    }
}

/// Says so where the two axes look as if they were rated as one.
fn habit(ui: &mut Ui, scene: &Scene<'_>, desk: &mut Desk) {
    let Some(project) = scene.project else { return };
    let diagonal = match desk.inspector.diagonal {
        Some((revision, diagonal)) if revision == scene.revision => diagonal,
        _ => {
            let diagonal = Diagonal::of(project, scene.picture);
            desk.inspector.diagonal = Some((scene.revision, diagonal));
            diagonal
        }
    };
    if !diagonal.is_habit() {
        return;
    }
    let values = [
        ("on", diagonal.on_it.into()),
        ("rated", diagonal.rated.into()),
    ];
    ui.add_space(4.0);
    ui.horizontal_top(|ui| {
        ui.label(widget::icon(Icon::Lightbulb, sizes::BODY).color(scene.theme.muted));
        let words = scene.texts.with("score-habit", &values);
        ui.vertical(|ui| ui.label(widget::hint(scene, words)));
    });
}

fn note(
    ui: &mut Ui,
    scene: &Scene<'_>,
    desk: &mut Desk,
    out: &mut Outbox,
    card: &ClaimCard,
    assessment: &Assessment,
) {
    let place = card.place();
    let name = scene.texts.get("score-note");
    heading(ui, scene, "score-note");
    let id = Id::unique(("note", place.article, place.span));
    // While it is typed, the note is what stands in the field, spaces at its end included.
    let mut typing = ui.memory(|memory| memory.has_focus(id));
    // As in a dialog, Ctrl+Enter is for who has written enough: the keys rate again and go on.
    if typing && ui.input_mut(|input| input.consume_key(Modifiers::COMMAND, Key::Enter)) {
        ui.memory_mut(|memory| memory.surrender_focus(id));
        typing = false;
    }
    let mut words = match desk.inspector.note.take() {
        Some((at, words)) if typing && at == place => words,
        _ => assessment.note.clone(),
    };
    let field = TextEdit::multiline(&mut words)
        .id(id)
        .desired_rows(2)
        .desired_width(f32::INFINITY)
        .font(Face::Sans.at(sizes::BODY))
        .hint_text(scene.texts.get("score-note-hint"));
    let response = ui.add(field).accessible_name(name);
    if desk.focus == Some(NOTE) {
        desk.focus = None;
        response.request_focus();
        response.scroll_to_me(Some(Align::BOTTOM));
    }
    if response.changed() {
        out.send(Edit::SetNote(place, words.clone()));
    }
    desk.inspector.note = Some((place, words));
}

fn reviewer(ui: &mut Ui, scene: &Scene<'_>, out: &mut Outbox, assessment: &Assessment) {
    if assessment.is_empty() {
        return;
    }
    if assessment.reviewer.is_empty() {
        let words = scene.texts.get("score-reviewer-none");
        let label =
            egui::Label::new(widget::hint(scene, words.as_str()).underline()).sense(Sense::click());
        let response = ui
            .add(label)
            .on_hover_cursor(egui::CursorIcon::PointingHand);
        response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, &words));
        if response.clicked() {
            out.send(Action::Settings);
        }
    } else {
        let values = [("name", assessment.reviewer.clone().into())];
        let words = scene.texts.with("score-reviewer", &values);
        ui.label(widget::hint(scene, words));
    }
}

/// The name of a step.
pub(super) fn heading(ui: &mut Ui, scene: &Scene<'_>, key: &str) {
    ui.add_space(4.0);
    ui.label(
        RichText::new(scene.texts.get(key))
            .font(Face::SansBold.at(sizes::SMALL + 0.5))
            .color(scene.theme.muted),
    );
}
