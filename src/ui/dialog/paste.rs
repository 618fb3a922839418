//! Pasting a text as an article.

use egui::{Id, TextEdit, Ui};

use super::super::command::DialogRequest;
use super::super::theme::{Face, sizes};
use super::super::{Command, widget};
use super::{Answer, Desk, Framing, Outbox, Scene, ask, focus_first};

/// The field's name among the drafts. What stands in it is kept when the dialog is closed without
/// importing, so that a stray Escape loses nothing.
pub const FIELD: &str = "paste";

/// Draws it.
pub(super) fn show(ui: &mut Ui, scene: &Scene<'_>, desk: &mut Desk, out: &mut Outbox) {
    let mut typed = desk.drafts.remove(FIELD).unwrap_or_default();
    let framing = Framing::asking("paste-title", "paste-import").width(640.0);
    let answer = ask(ui, scene, desk, &framing, |ui, desk| {
        ui.label(widget::hint(scene, scene.texts.get("paste-hint")));
        // With large text in a small window the field is lower, so that it alone scrolls.
        let height = (ui.ctx().content_rect().height() - 340.0).clamp(120.0, 360.0);
        let line = ui.fonts_mut(|fonts| fonts.row_height(&Face::Serif.at(sizes::READING)));
        let rows = (height / line).floor() as usize;
        let field = egui::ScrollArea::vertical()
            .id_salt("paste-rows")
            .max_height(height)
            .show(ui, |ui| {
                ui.add(
                    TextEdit::multiline(&mut typed)
                        .id(Id::unique("paste-field"))
                        .font(Face::Serif.at(sizes::READING))
                        .desired_rows(rows)
                        .desired_width(f32::INFINITY)
                        .hint_text(scene.texts.get("paste-placeholder")),
                )
            })
            .inner;
        let label = scene.texts.get("paste-field");
        field.widget_info(|| {
            egui::WidgetInfo::labeled(egui::Role::MultilineTextInput, true, &label)
        });
        focus_first(desk, &field);
        let words = typed.split_whitespace().count();
        let counted = [
            ("count", words.into()),
            ("number", scene.texts.number(words).into()),
        ];
        ui.label(widget::hint(
            scene,
            if words == 0 {
                scene.texts.get("paste-empty")
            } else {
                scene.texts.with("paste-words", &counted)
            },
        ));
        words > 0
    });
    match answer {
        Answer::Confirm => {
            out.send(Command::ImportText(typed));
            out.send(Command::Dialog(DialogRequest::Close));
            return;
        }
        Answer::Close => out.send(Command::Dialog(DialogRequest::Close)),
        Answer::Open => {}
    }
    desk.drafts.insert(FIELD, typed);
}
