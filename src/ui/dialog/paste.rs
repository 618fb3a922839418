//! Pasting a text as an article.

use egui::{Id, TextEdit, Ui};

use super::super::command::DialogRequest;
use super::super::theme::{Face, sizes};
use super::super::{Action, Clip, Command, widget};
use super::{Answer, Desk, Framing, Outbox, Scene, ask, focus_first};

/// The field's name among the drafts. What stands in it is kept when the dialog is closed without
/// importing, so that a stray Escape loses nothing.
const FIELD: &str = "paste";

/// What was last put into the field without being typed. As long as the field holds just that, it
/// gives way to what the clipboard has; what a person wrote never does.
const PLACED: &str = "paste-placed";

/// How many words there are at least once a second text was pasted behind one.
const TWICE: &str = "paste-twice";

/// So many words are a text of their own rather than a headline or a paragraph that was left out.
const WHOLE: usize = 60;

fn is_whole(text: &str) -> bool {
    text.split_whitespace().nth(WHOLE).is_some()
}

/// Puts pasted words into the field.
pub fn place(desk: &mut Desk, text: String) {
    desk.drafts.insert(PLACED, text.clone());
    desk.drafts.insert(FIELD, text);
}

/// Draws it. `clip` is what lies on the clipboard, as soon as that is known.
pub(super) fn show(
    ui: &mut Ui,
    scene: &Scene<'_>,
    desk: &mut Desk,
    clip: Option<&Clip>,
    out: &mut Outbox,
) {
    if let Some(clip) = clip {
        let held = desk.drafts.get(FIELD).map_or("", String::as_str);
        let placed = desk.drafts.get(PLACED).map_or("", String::as_str);
        if clip.text != placed && (held.trim().is_empty() || held == placed) {
            place(desk, clip.text.clone());
        }
    }
    let mut typed = desk.drafts.remove(FIELD).unwrap_or_default();
    let before = typed.clone();
    let pasted = ui.input(|input| {
        input.events.iter().rev().find_map(|event| match event {
            egui::Event::Paste(text) => Some(text.clone()),
            _ => None,
        })
    });
    let placed = desk.drafts.get(PLACED).is_some_and(|it| *it == before);
    if pasted.as_deref().is_some_and(is_whole) && is_whole(&before) {
        let first = before.split_whitespace().count();
        desk.drafts.insert(TWICE, (first + WHOLE).to_string());
    }
    let framing = Framing::asking("paste-title", "paste-import")
        .or("paste-next")
        .width(640.0);
    let answer = ask(ui, scene, desk, &framing, |ui, desk| {
        let hint = match clip {
            Some(clip) if clip.html.is_some() && clip.text == typed => "paste-formatted",
            _ => "paste-hint",
        };
        ui.label(widget::hint(scene, scene.texts.get(hint)));
        // With large text in a small window the field is lower, so that it alone scrolls.
        let height = (ui.ctx().content_rect().height() - 340.0).clamp(120.0, 360.0);
        let line = ui.fonts_mut(|fonts| fonts.row_height(&Face::Serif.at(sizes::READING)));
        // Half a row is left for the field's own frame, which else lies below the edge.
        let rows = ((height - line / 2.0) / line).floor() as usize;
        let field = egui::ScrollArea::vertical()
            .id_salt("paste-rows")
            .max_height(height)
            .show(ui, |ui| {
                ui.add(
                    TextEdit::multiline(&mut typed)
                        .id(Id::unique(FIELD))
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
        let twice = desk.drafts.get(TWICE).and_then(|it| it.parse().ok());
        if twice.is_some_and(|twice: usize| words > twice) {
            let words = scene.texts.get("paste-twice");
            ui.label(widget::hint(scene, words).color(scene.theme.warning));
        }
        let there = scene.project().articles.len();
        if there > 0 {
            let values = [
                ("count", there.into()),
                ("number", scene.texts.number(there).into()),
            ];
            ui.label(widget::hint(
                scene,
                scene.texts.with("paste-there", &values),
            ));
        }
        words > 0
    });
    // Whoever pastes what was put there already does not want it twice.
    if placed && !before.is_empty() && pasted.as_deref().map(str::trim) == Some(before.trim()) {
        typed = before;
    }
    match answer {
        Answer::Confirm | Answer::Other => {
            let next = answer == Answer::Other;
            if next && typed.trim().is_empty() {
                return;
            }
            desk.drafts.remove(PLACED);
            desk.drafts.remove(TWICE);
            if next {
                // What lies on the clipboard still was taken just now; only what is copied after it comes here.
                desk.drafts.insert(PLACED, typed.clone());
            }
            // What was changed by hand is taken as it stands there.
            let untouched = clip.filter(|clip| clip.text == typed);
            out.send(match untouched.and_then(|clip| clip.html.clone()) {
                Some(html) => Command::ImportHtml(html),
                None => Command::ImportText(typed),
            });
            if next {
                out.send(Action::PasteArticle);
                ui.memory_mut(|memory| memory.request_focus(Id::unique(FIELD)));
            } else {
                out.send(Command::Dialog(DialogRequest::Close));
            }
            return;
        }
        Answer::Close => out.send(Command::Dialog(DialogRequest::Close)),
        Answer::Open => {}
    }
    // Pasted into the empty field, or over all of it: the clipboard may have it with its headings.
    if pasted.is_some_and(|pasted| pasted == typed) {
        desk.drafts.insert(PLACED, typed.clone());
        out.send(Action::PasteArticle);
    }
    desk.drafts.insert(FIELD, typed);
}
