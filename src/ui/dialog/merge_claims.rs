//! Choose the claim to merge the selected one with.

use egui::{Button, Id, Key, Modifiers, RichText, Role, ScrollArea, TextEdit, Ui, WidgetInfo};

use super::super::command::DialogRequest;
use super::super::theme::{Face, sizes};
use super::super::{Command, chain, widget};
use super::{Answer, Desk, Framing, Outbox, Scene, ask, focus_first, opened};
use crate::review::{ClaimIx, Edit, Project, listing};

/// What is being chosen.
#[derive(Default)]
pub struct MergeDraft {
    search: String,
    /// The other claims, nearest first.
    others: Vec<(ClaimIx, String)>,
    chosen: Option<ClaimIx>,
}

/// More rows than this are not looked through by hand; the search narrows them down.
const MOST: usize = 60;

/// Draws it.
pub(super) fn show(ui: &mut Ui, scene: &Scene<'_>, desk: &mut Desk, out: &mut Outbox) {
    let (Some(claim), Some(project)) = (scene.claim(), scene.project) else {
        out.send(Command::Dialog(DialogRequest::Close));
        return;
    };
    if opened(desk) {
        fill(scene, desk, project, claim);
    }
    let framing = Framing::asking("merge-title", "merge-do").width(600.0);
    let answer = ask(ui, scene, desk, &framing, |ui, desk| {
        let words = words_of(scene, project, claim);
        ui.label(RichText::new(words).font(Face::SerifBold.at(sizes::READING - 0.5)));
        ui.add_space(4.0);
        ui.label(scene.texts.get("merge-which"));
        let search = search(ui, scene, desk);
        focus_first(desk, &search);
        let shown = shown(desk);
        if search.has_focus() {
            arrows(ui, desk, &shown);
        }
        rows(ui, scene, desk, &shown);
        desk.merge.chosen.is_some_and(|ix| shown.contains(&ix))
    });
    match answer {
        Answer::Confirm => {
            if let Some(other) = desk.merge.chosen {
                let places = [claim, other].map(|ix| scene.picture.claim(ix).place());
                out.send(Edit::MergeClaims(places.to_vec()));
            }
            out.send(Command::Dialog(DialogRequest::Close));
        }
        Answer::Close => out.send(Command::Dialog(DialogRequest::Close)),
        Answer::Open | Answer::Other => {}
    }
}

fn fill(scene: &Scene<'_>, desk: &mut Desk, project: &Project, claim: ClaimIx) {
    let others: Vec<(ClaimIx, String)> = listing::nearest(project, scene.picture, claim)
        .into_iter()
        .map(|ix| (ix, words_of(scene, project, ix)))
        .collect();
    desk.merge = MergeDraft {
        search: String::new(),
        chosen: others.first().map(|(ix, _)| *ix),
        others,
    };
}

/// The words that a claim goes by.
fn words_of(scene: &Scene<'_>, project: &Project, claim: ClaimIx) -> String {
    let place = listing::wording(project, scene.picture, scene.picture.claim(claim));
    let words = scene
        .article(place.article)
        .map_or("", |article| article.slice(place.span));
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn search(ui: &mut Ui, scene: &Scene<'_>, desk: &mut Desk) -> egui::Response {
    let field = TextEdit::singleline(&mut desk.merge.search)
        .id(Id::unique("merge-search"))
        .hint_text(scene.texts.get("claims-search"))
        .desired_width(f32::INFINITY);
    let response = ui
        .add(field)
        .accessible_name(scene.texts.get("claims-search"));
    if response.changed() {
        desk.merge.chosen = shown(desk).first().copied();
    }
    response
}

/// The claims whose words hold what is searched for, nearest first.
fn shown(desk: &Desk) -> Vec<ClaimIx> {
    let wanted: Vec<String> = desk
        .merge
        .search
        .split_whitespace()
        .map(str::to_lowercase)
        .collect();
    desk.merge
        .others
        .iter()
        .filter(|(_, words)| {
            wanted.is_empty() || {
                let words = words.to_lowercase();
                wanted.iter().all(|word| words.contains(word.as_str()))
            }
        })
        .map(|(ix, _)| *ix)
        .take(MOST)
        .collect()
}

/// The arrow keys go through the list while the search field has the focus.
fn arrows(ui: &Ui, desk: &mut Desk, shown: &[ClaimIx]) {
    let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    let (down, up) = (pressed(Key::ArrowDown), pressed(Key::ArrowUp));
    let at = desk
        .merge
        .chosen
        .and_then(|chosen| shown.iter().position(|ix| *ix == chosen));
    let next = match at {
        Some(at) if down => at + 1,
        Some(at) if up => at.saturating_sub(1),
        None if down || up => 0,
        _ => return,
    };
    if let Some(ix) = shown.get(next) {
        desk.merge.chosen = Some(*ix);
    }
}

fn rows(ui: &mut Ui, scene: &Scene<'_>, desk: &mut Desk, shown: &[ClaimIx]) {
    ui.add_space(4.0);
    ScrollArea::vertical()
        .id_salt("merge-rows")
        .max_height(320.0)
        .auto_shrink([false, true])
        .show(ui, |ui| {
            if shown.is_empty() {
                ui.label(widget::hint(scene, scene.texts.get("claims-none-match")));
            }
            ui.spacing_mut().item_spacing.y = 2.0;
            for ix in shown {
                row(ui, scene, desk, *ix);
            }
            widget::follow_focus(ui);
        });
}

fn row(ui: &mut Ui, scene: &Scene<'_>, desk: &mut Desk, ix: ClaimIx) {
    let card = scene.picture.claim(ix);
    let words = desk
        .merge
        .others
        .iter()
        .find(|(other, _)| *other == ix)
        .map_or_else(String::new, |(_, words)| words.clone());
    let counted = [("count", card.articles.len().into())];
    let mut told = scene.texts.with("inspector-articles", &counted);
    for key in card.origins.iter().take(3) {
        told.push_str(" · ");
        told.push_str(&chain::name(scene, key));
    }
    let chosen = desk.merge.chosen == Some(ix);
    let mut job = egui::text::LayoutJob::default();
    let text = |font: egui::FontId, color| egui::TextFormat {
        font_id: font,
        color,
        ..egui::TextFormat::default()
    };
    let reading = Face::Serif.at(sizes::READING - 1.5);
    job.append(&words, 0.0, text(reading, scene.theme.text));
    let small = Face::Sans.at(sizes::SMALL);
    job.append(&format!("\n{told}"), 0.0, text(small, scene.theme.muted));
    let button = Button::new(job)
        .wrap()
        .selected(chosen)
        .frame_when_inactive(chosen)
        .min_size(egui::vec2(ui.available_width() - 4.0, 0.0));
    let response = ui.add(button);
    response.widget_info(|| {
        let name = format!("{words}; {told}");
        WidgetInfo::selected(Role::ListBoxOption, true, chosen, name)
    });
    if response.clicked() {
        desk.merge.chosen = Some(ix);
    }
    if chosen && ui.input(|input| input.key_down(Key::ArrowDown) || input.key_down(Key::ArrowUp)) {
        response.scroll_to_me(None);
    }
}
