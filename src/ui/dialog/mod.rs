//! Dialogs inside the window, one file each, and the frame that they have in common.
//!
//! A dialog is drawn by [`ask`]: title, body, buttons on the right. Escape closes it, Enter confirms
//! it (Ctrl+Enter from a field of several lines). When it opens, its first field has the focus;
//! when it closes, the focus goes back to where it was.

mod about;
mod add_source;
mod changed;
mod export;
mod guide;
mod merge_claims;
mod metadata;
mod one_origin;
mod orphans;
mod palette;
mod paste;
mod path;
mod rating_scale;
mod read_only;
mod rejected;
mod settings;
mod shortcuts;
mod split_claim;
mod statement;
mod unsaved;

pub use add_source::SourceDraft;
pub use export::ReportDraft;
pub use merge_claims::MergeDraft;
pub(super) use metadata::{delivered, language_key};
pub use split_claim::SplitDraft;
pub use statement::StatementDraft;

pub use read_only::who;

/// Fills the field of the paste dialog.
pub use paste::place as place_pasted;

use std::mem::Discriminant;

use egui::{
    Button, Event, Id, Key, Modal, Modifiers, Response, RichText, ScrollArea, Stroke, StrokeKind,
    Ui,
};

use super::theme::{Face, sizes};
use super::{Desk, Dialog, Outbox, Scene, widget};

/// What the dialogs keep from one frame to the next.
#[derive(Default)]
pub struct DialogMemory {
    shown: Option<Discriminant<Dialog>>,
    fresh: bool,
    /// Whether its default button may still take the focus: until it has been shown once.
    unshown: bool,
    /// Whether Enter was pressed in this frame on a choice that was made already.
    confirmed: bool,
    /// The height in the frame before of what stays in sight above the buttons.
    foot: f32,
    returns: Option<Id>,
}

impl DialogMemory {
    /// Whether `dialog` is asked for, or was closed, and the keyboard has not followed yet. Where it has a
    /// field, the field is `typed` into once it has.
    pub fn follows(&self, dialog: Option<&Dialog>, typed: bool) -> bool {
        self.shown != dialog.map(std::mem::discriminant)
            || self.shown.is_some() && self.unshown && !typed
    }
}

/// What a person did with a dialog in this frame.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Answer {
    /// Nothing that ends it.
    Open,
    /// Closed it without confirming.
    Close,
    /// Confirmed it.
    Confirm,
    /// Pressed the button that stands apart.
    Other,
}

/// How a dialog is framed.
pub(super) struct Framing<'a> {
    /// The key of its title; the tail of its `Id` too.
    pub title: &'a str,
    /// The width of the body in points.
    pub width: f32,
    /// The key of the button that confirms; nothing for a dialog that is only read.
    pub confirm: Option<&'a str>,
    /// The key of the button that closes it.
    pub close: &'a str,
    /// The key of a third button, which stands apart on the left: another way out of the dialog.
    pub other: Option<&'a str>,
    /// Whether Enter closes it unless a person chooses to confirm: for what is rather not done.
    pub wary: bool,
}

impl<'a> Framing<'a> {
    /// A dialog with a button that confirms and one that cancels.
    pub fn asking(title: &'a str, confirm: &'a str) -> Self {
        Self {
            title,
            width: 460.0,
            confirm: Some(confirm),
            close: "dialog-cancel",
            other: None,
            wary: false,
        }
    }

    /// A dialog that is only read.
    pub fn telling(title: &'a str) -> Self {
        Self {
            title,
            width: 460.0,
            confirm: None,
            close: "dialog-close",
            other: None,
            wary: false,
        }
    }

    /// With the focus on the button that closes it, at first.
    pub fn wary(self) -> Self {
        Self { wary: true, ..self }
    }

    /// With a third button, which stands apart on the left.
    pub fn or(self, other: &'a str) -> Self {
        Self {
            other: Some(other),
            ..self
        }
    }

    /// With another width of the body.
    pub fn width(self, width: f32) -> Self {
        Self { width, ..self }
    }
}

/// What a dialog leaves free beside its body, with its own margins, in points.
const BESIDE: f32 = 80.0;

/// Draws the dialog that is open.
pub fn show(ui: &mut Ui, scene: &Scene<'_>, desk: &mut Desk, out: &mut Outbox) {
    let shown = scene.dialog.map(std::mem::discriminant);
    if shown != desk.dialog.shown {
        if desk.dialog.shown.is_none() {
            let focused = ui.memory(egui::Memory::focused);
            // The entry of the menu that it was opened from is gone.
            let here = focused.is_some_and(|id| ui.ctx().read_response(id).is_some());
            desk.dialog.returns = focused.filter(|_| here).or(desk.before_menu);
        }
        desk.dialog.shown = shown;
        desk.dialog.fresh = true;
        desk.dialog.unshown = true;
        // The frame in which it comes up is only measured; the next one shows it.
        ui.ctx().request_repaint();
        if shown.is_none()
            && let Some(id) = desk.dialog.returns.take()
        {
            ui.memory_mut(|memory| memory.request_focus(id));
        }
    }
    let Some(dialog) = scene.dialog else { return };
    match dialog {
        Dialog::Palette => palette::show(ui, scene, desk, out),
        Dialog::Shortcuts => shortcuts::show(ui, scene, desk, out),
        Dialog::Settings => settings::show(ui, scene, desk, out),
        Dialog::Guide => guide::show(ui, scene, desk, out),
        Dialog::RatingScale => rating_scale::show(ui, scene, desk, out),
        Dialog::About => about::show(ui, scene, desk, out),
        Dialog::Paste(clip) => paste::show(ui, scene, desk, clip.as_ref(), out),
        Dialog::Unsaved => unsaved::show(ui, scene, desk, out),
        Dialog::ChangedOnDisk(_) => changed::show(ui, scene, desk, out),
        Dialog::ReadOnly => read_only::show(ui, scene, desk, out),
        Dialog::Export => export::show(ui, scene, desk, out),
        Dialog::Orphans => orphans::show(ui, scene, desk, out),
        Dialog::Path { .. } => path::show(ui, scene, desk, out),
        Dialog::Metadata(_) => metadata::show(ui, scene, desk, out),
        Dialog::OneOrigin => one_origin::show(ui, scene, desk, out),
        Dialog::Statement { .. } => statement::show(ui, scene, desk, out),
        Dialog::MergeClaims => merge_claims::show(ui, scene, desk, out),
        Dialog::SplitClaim => split_claim::show(ui, scene, desk, out),
        Dialog::Rejected => rejected::show(ui, scene, desk, out),
        Dialog::AddSource => add_source::show(ui, scene, desk, out),
    }
    desk.dialog.fresh = false;
}

/// Whether the dialog came up in this frame, so that its fields take their first words and the first
/// of them the focus.
pub(super) fn opened(desk: &Desk) -> bool {
    desk.dialog.fresh
}

/// Gives a dialog's first field the focus when the dialog comes up.
pub(super) fn focus_first(desk: &Desk, response: &Response) {
    if desk.dialog.fresh {
        response.request_focus();
    }
}

/// Lets Enter confirm the dialog while a choice that is made already has the focus: to make it once more
/// is not what anybody means.
pub(super) fn confirm_with_enter(ui: &Ui, desk: &mut Desk, choice: &Response) {
    let enter = ui.input(|input| input.modifiers.is_none() && input.key_pressed(Key::Enter));
    desk.dialog.confirmed |= choice.has_focus() && enter;
}

/// Draws a dialog around `body`, which says whether it can be confirmed as it stands.
pub(super) fn ask(
    ui: &Ui,
    scene: &Scene<'_>,
    desk: &mut Desk,
    framing: &Framing<'_>,
    body: impl FnOnce(&mut Ui, &mut Desk) -> bool,
) -> Answer {
    ask_above(ui, scene, desk, framing, body, |_, _| {})
}

/// The same with a `foot` that stays in sight above the buttons however long the body is.
pub(super) fn ask_above(
    ui: &Ui,
    scene: &Scene<'_>,
    desk: &mut Desk,
    framing: &Framing<'_>,
    body: impl FnOnce(&mut Ui, &mut Desk) -> bool,
    foot: impl FnOnce(&mut Ui, &mut Desk),
) -> Answer {
    let before = ui.memory(egui::Memory::focused);
    let confirmed_at_once = confirmed_from_anywhere(ui);
    let mut answer = Answer::Open;
    let title = scene.texts.get(framing.title);
    let modal = Modal::new(Id::unique(("dialog", framing.title))).frame(pane(ui, 20));
    let modal = modal.show(ui.ctx(), |ui| {
        // With large text a window has less room than most dialogs would like.
        let room = ui.ctx().content_rect().width() - BESIDE;
        ui.set_width(framing.width.min(room));
        name_dialog(ui, &title);
        ui.label(RichText::new(title.as_str()).font(Face::SansBold.at(sizes::HEADING)));
        ui.add_space(6.0);
        let most = ui.ctx().content_rect().height() - 165.0 - desk.dialog.foot;
        let most = most.max(160.0);
        let ready = ScrollArea::vertical()
            .max_height(most)
            .min_scrolled_height(most)
            .auto_shrink([false, true])
            .show(ui, |ui| {
                let ready = body(ui, desk);
                widget::follow_focus(ui);
                ready
            })
            .inner;
        let end = ui.min_rect().bottom();
        foot(ui, desk);
        desk.dialog.foot = ui.min_rect().bottom() - end;
        ui.add_space(10.0);
        ui.horizontal(|ui| {
            if let Some(key) = framing.other
                && ui.button(scene.texts.get(key)).clicked()
            {
                answer = Answer::Other;
            }
            widget::at_end(ui, "buttons", |ui| {
                let close = ui.add(Button::new(scene.texts.get(framing.close)));
                if close.clicked() {
                    answer = Answer::Close;
                }
                if let Some(key) = framing.confirm {
                    let confirm = strong_button(ui, scene, &scene.texts.get(key), ready);
                    if confirm.clicked() {
                        answer = Answer::Confirm;
                    }
                    if !framing.wary {
                        first_without_field(ui, desk, &confirm);
                    }
                }
                first_without_field(ui, desk, &close);
            });
        });
        if ui.is_enabled() && !ui.is_sizing_pass() {
            desk.dialog.unshown = false;
        }
        ready
    });
    let confirmed =
        std::mem::take(&mut desk.dialog.confirmed) || confirmed_at_once || entered(ui, before);
    if answer == Answer::Open && framing.confirm.is_some() && confirmed {
        if modal.inner {
            answer = Answer::Confirm;
        } else if let Some(field) = before {
            // What was typed cannot be taken yet: one goes on typing where one was.
            ui.memory_mut(|memory| memory.request_focus(field));
        }
    }
    if answer == Answer::Open && modal.should_close() {
        answer = Answer::Close;
    }
    answer
}

/// Has screen readers say which dialog it is when the focus comes into it.
fn name_dialog(ui: &Ui, title: &str) {
    let dialog = ui
        .stack()
        .iter()
        .find(|part| part.kind() == Some(egui::UiKind::Modal));
    if let Some(dialog) = dialog {
        ui.ctx().accesskit_node_builder(dialog.unique_id, |node| {
            node.set_label(title);
            node.set_modal();
        });
    }
}

/// The ground and edge of a dialog.
fn pane(ui: &Ui, margin: i8) -> egui::Frame {
    egui::Frame::popup(ui.style())
        .corner_radius(8)
        .inner_margin(egui::Margin::same(margin))
}

/// The button that a dialog is about.
pub(super) fn strong_button(ui: &mut Ui, scene: &Scene<'_>, name: &str, ready: bool) -> Response {
    let text = RichText::new(name).color(if ready {
        scene.theme.on_accent
    } else {
        scene.theme.muted
    });
    let mut button = Button::new(text);
    if ready {
        button = button.fill(scene.theme.accent);
    }
    let response = ui.add_enabled(ready, button);
    if response.has_focus() {
        // On its own ground the ordinary edge of the focus would not be seen.
        ui.painter().rect_stroke(
            response.rect.expand(3.0),
            6,
            Stroke::new(2.0, scene.theme.accent),
            StrokeKind::Inside,
        );
    }
    response
}

/// A dialog without a field gives its default button the focus. In the frame that only measures the
/// dialog the button cannot take it yet.
fn first_without_field(ui: &Ui, desk: &Desk, button: &Response) {
    let focused = ui.memory(egui::Memory::focused);
    // The entry of a menu that the dialog was opened from is gone, and the focus with it.
    let untouched = focused.is_none() || focused == desk.dialog.returns;
    if desk.dialog.unshown && button.enabled() && untouched {
        button.request_focus();
    }
}

/// Whether Ctrl+Enter confirms the dialog, wherever the focus is. It is for nothing else: a button that has the
/// focus would be pressed as well, and a field of several lines would take a new one.
fn confirmed_from_anywhere(ui: &Ui) -> bool {
    // What was held when the key went down; by the end of a slow frame Ctrl may be up again.
    let confirms = |event: &Event| {
        matches!(event, Event::Key { key: Key::Enter, pressed: true, modifiers, .. }
            if modifiers.matches_exact(Modifiers::COMMAND))
    };
    ui.input_mut(|input| {
        let before = input.events.len();
        input.events.retain(|event| !confirms(event));
        input.events.len() < before
    })
}

/// Whether Enter was meant to confirm: it was pressed while nothing had the focus, or a field of one
/// line had it (such a field gives the focus up on Enter). A focused button or list keeps the focus
/// and takes Enter for itself; so does a field of several lines.
fn entered(ui: &Ui, before: Option<Id>) -> bool {
    let pressed = ui.input(|input| {
        input.events.iter().any(|event| {
            matches!(event, Event::Key { key: Key::Enter, pressed: true, modifiers, .. }
                if modifiers.matches_exact(Modifiers::NONE))
        })
    });
    let kept = before.is_some_and(|id| ui.memory(|memory| memory.has_focus(id)));
    pressed && !kept
}
