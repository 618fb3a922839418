//! Choose what goes into a report and see it before it is written.

mod preview;

use egui::{RichText, ScrollArea, Ui};

use self::preview::Preview;
use super::super::command::DialogRequest;
use super::super::theme::sizes;
use super::super::{Command, widget};
use super::{Answer, Desk, Framing, Outbox, Scene, ask, confirm_with_enter, focus_first, opened};
use crate::report::{Contents, Format, Scope, in_scope};

/// The widest that the dialog gets, and what it leaves free on both sides together.
const WIDTH: f32 = 920.0;
const BESIDE: f32 = 120.0;

/// The width of the dialog below which the preview stands below the choices, not beside them, and its height
/// there.
const STACKED: f32 = 540.0;
const BELOW: f32 = 260.0;

/// The width of the choices.
const CHOICES: f32 = 250.0;

/// The height below which the choices stand closer together, and the height of one of them there.
const LOW: f32 = 560.0;
const LOW_ROW: f32 = 22.0;

/// The report that is being put together. The last choice is offered the next time.
#[derive(Default)]
pub struct ReportDraft {
    format: Format,
    contents: Contents,
    preview: Option<Preview>,
}

/// What title, buttons and the space around the dialog take of the window's height.
const AROUND: f32 = 166.0;

/// Draws it.
pub(super) fn show(ui: &mut Ui, scene: &Scene<'_>, desk: &mut Desk, out: &mut Outbox) {
    if opened(desk) {
        desk.report.preview = None;
        // Whoever hides them on the screen does not hand them out either, unless told to.
        desk.report.contents.ratings = !scene.session().ratings_hidden;
        if scene.printing {
            desk.report.format = Format::Html;
        }
    }
    let most = ui.ctx().content_rect().size();
    let width = WIDTH.min(most.x - BESIDE);
    let height = (most.y - AROUND).max(200.0);
    let framing = if scene.printing {
        Framing::asking("print-title", "print-do")
    } else {
        Framing::asking("export-title", "export-do").or("export-copy")
    };
    let framing = framing.width(width);
    let answer = ask(ui, scene, desk, &framing, |ui, desk| {
        if ui.available_width() < STACKED {
            choices(ui, scene, desk);
            ui.separator();
            shown(ui, scene, desk, BELOW);
        } else {
            ui.horizontal_top(|ui| {
                ui.vertical(|ui| {
                    ui.set_width(CHOICES);
                    ui.set_height(height);
                    if height < LOW {
                        // The rows move together before anything has to be scrolled.
                        ui.spacing_mut().item_spacing.y = 1.0;
                        ui.spacing_mut().interact_size.y = LOW_ROW;
                    }
                    ScrollArea::vertical()
                        .id_salt("export-choices")
                        .max_height(height)
                        .min_scrolled_height(height)
                        .auto_shrink([false, false])
                        .show(ui, |ui| {
                            choices(ui, scene, desk);
                            widget::follow_focus(ui);
                        });
                });
                ui.separator();
                ui.vertical(|ui| {
                    ui.set_width(ui.available_width());
                    shown(ui, scene, desk, height);
                });
            });
        }
        let chosen = desk.report.contents;
        desk.report.format == Format::Json
            || chosen.articles
            || chosen.claims
            || chosen.unscored
            || chosen.sources
    });
    let request = match answer {
        Answer::Confirm => DialogRequest::Export(desk.report.format, desk.report.contents),
        Answer::Other => DialogRequest::CopyReport(desk.report.format, desk.report.contents),
        Answer::Close => DialogRequest::Close,
        Answer::Open => return,
    };
    desk.report.preview = None;
    out.send(Command::Dialog(request));
}

fn choices(ui: &mut Ui, scene: &Scene<'_>, desk: &mut Desk) {
    let texts = scene.texts;
    if scene.printing {
        ui.label(texts.get("print-how"));
    } else {
        formats(ui, scene, desk);
    }
    ui.add_space(10.0);
    sections(ui, scene, desk);
    ui.add_space(10.0);
    ui.add(egui::Label::new(widget::hint(scene, texts.get("export-private"))).wrap());
}

/// The formats to choose from.
fn formats(ui: &mut Ui, scene: &Scene<'_>, desk: &mut Desk) {
    let texts = scene.texts;
    ui.label(widget::bold(texts.get("export-format")));
    let mut formats = Vec::new();
    for format in Format::ALL {
        let (name, more) = match format {
            Format::Html => ("export-html", "export-html.more"),
            Format::Markdown => ("export-markdown", "export-markdown.more"),
            Format::Csv => ("export-csv", "export-csv.more"),
            Format::Json => ("export-json", "export-json.more"),
        };
        let chosen = desk.report.format == format;
        let button = ui.radio(chosen, texts.get(name));
        if chosen {
            focus_first(desk, &button);
            confirm_with_enter(ui, desk, &button);
        }
        let button = button.on_hover_text(texts.get(more));
        if button.clicked() {
            desk.report.format = format;
        }
        formats.push(button);
    }
    if let Some(next) = widget::chosen_by_arrow(ui, &formats) {
        desk.report.format = Format::ALL[next];
    }
}

/// What goes into the report.
fn sections(ui: &mut Ui, scene: &Scene<'_>, desk: &mut Desk) {
    let texts = scene.texts;
    // Entries of the JSON name each other, so that it holds everything.
    let whole = desk.report.format == Format::Json;
    ui.add_enabled_ui(!whole, |ui| {
        ui.label(widget::bold(texts.get("export-sections")));
        let listed = desk.report.format != Format::Csv;
        let contents = &mut desk.report.contents;
        for (key, wanted, offered) in [
            ("report-articles", &mut contents.articles, true),
            ("report-claims", &mut contents.claims, true),
            (
                "report-unscored",
                &mut contents.unscored,
                listed && contents.ratings,
            ),
            ("report-sources", &mut contents.sources, true),
            ("report-ratings", &mut contents.ratings, true),
        ] {
            ui.add_enabled_ui(offered, |ui| ui.checkbox(wanted, texts.get(key)));
        }
        ui.add_space(10.0);
        ui.add_enabled_ui(desk.report.contents.claims, |ui| {
            ui.label(widget::bold(texts.get("export-scope")));
            let mut scopes = Vec::new();
            for scope in Scope::ALL {
                let key = match scope {
                    Scope::All => "export-scope-all",
                    Scope::Shared => "export-scope-shared",
                    Scope::Scored => "export-scope-scored",
                };
                let count = in_scope(scene.project(), scene.picture, scope).len();
                let values = [("count", texts.number(count).into())];
                let chosen = desk.report.contents.scope == scope;
                let button = ui.radio(chosen, texts.with(key, &values));
                if button.clicked() {
                    desk.report.contents.scope = scope;
                }
                scopes.push(button);
            }
            if let Some(next) = widget::chosen_by_arrow(ui, &scopes) {
                desk.report.contents.scope = Scope::ALL[next];
            }
        });
    });
}

fn shown(ui: &mut Ui, scene: &Scene<'_>, desk: &mut Desk, height: f32) {
    ui.label(
        RichText::new(scene.texts.get("export-preview"))
            .size(sizes::SMALL)
            .color(scene.theme.muted),
    );
    let (format, contents) = (desk.report.format, desk.report.contents);
    let key = (format, contents, scene.revision, scene.texts.tongue());
    let known = desk.report.preview.take().filter(|it| it.is_of(&key));
    let preview = known.unwrap_or_else(|| Preview::new(key, scene));
    egui::Frame::new()
        .fill(scene.theme.page)
        .stroke(egui::Stroke::new(1.0, scene.theme.line))
        .corner_radius(5)
        .inner_margin(egui::Margin::symmetric(14, 10))
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            ScrollArea::vertical()
                .id_salt("export-preview")
                .max_height(height - 46.0)
                .min_scrolled_height(height - 46.0)
                .auto_shrink([false, false])
                .show(ui, |ui| preview.show(ui, scene));
        });
    desk.report.preview = Some(preview);
}
