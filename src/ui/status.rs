//! The bar at the bottom: work under way or counts on the left, the file on the right.

use egui::{ProgressBar, RichText, Sides, Ui};
use lucide_icons::Icon;

use super::theme::{Face, sizes};
use super::{Action, Busy, Command, Desk, Outbox, Scene, widget};
use crate::comparison::Progress;

/// Draws it.
pub fn show(ui: &mut Ui, scene: &Scene<'_>, desk: &mut Desk, out: &mut Outbox) {
    let mut wants_to_edit = false;
    Sides::new().height(24.0).shrink_left().truncate().show(
        ui,
        |ui| match scene.busy {
            Some(busy) => work(ui, scene, out, busy),
            None => counts(ui, scene, desk, out),
        },
        |ui| wants_to_edit = file(ui, scene),
    );
    if wants_to_edit {
        out.send(Action::TryEditing);
    }
}

/// What is being done, how far it is, and how to stop it.
fn work(ui: &mut Ui, scene: &Scene<'_>, out: &mut Outbox, busy: Busy) {
    let (key, progress) = match busy {
        Busy::Reading(progress) => ("status-reading", Some(progress)),
        Busy::Analysing(progress) => ("status-analysing", Some(progress)),
        Busy::Saving => ("status-saving", None),
        Busy::Choosing => ("status-choosing", None),
    };
    let words = scene.texts.get(key);
    let label = ui.label(RichText::new(words.as_str()).size(sizes::SMALL));
    ui.ctx().accesskit_node_builder(label.id, |node| {
        node.set_live(egui::accesskit::Live::Polite);
    });
    let Some(Progress { done, total }) = progress else {
        return;
    };
    let share = if total == 0 {
        0.0
    } else {
        done as f32 / total as f32
    };
    let bar = ui.add(
        ProgressBar::new(share)
            .desired_width(180.0)
            .desired_height(8.0)
            .fill(scene.theme.accent),
    );
    bar.widget_info(|| {
        let mut info = egui::WidgetInfo::labeled(egui::Role::ProgressIndicator, true, &words);
        info.value = Some(f64::from(share));
        info
    });
    // Files that are read can be counted; the pairs and sentences of a comparison say nothing to anybody.
    let words = if matches!(busy, Busy::Analysing(_)) {
        let share = (share * 100.0).floor();
        scene.texts.with("status-share", &[("share", share.into())])
    } else {
        let values = [
            ("done", scene.texts.number(done).into()),
            ("total", scene.texts.number(total).into()),
        ];
        scene.texts.with("status-progress", &values)
    };
    ui.label(widget::hint(scene, words));
    if ui.small_button(scene.texts.get("status-cancel")).clicked() {
        out.send(Command::CancelWork);
    }
}

/// How much there is of everything. What waits to be looked at can be clicked.
fn counts(ui: &mut Ui, scene: &Scene<'_>, desk: &mut Desk, out: &mut Outbox) {
    let Some(project) = scene.project else {
        ui.label(widget::hint(scene, scene.texts.get("status-private")));
        return;
    };
    let picture = scene.picture;
    if scene.uncompared() && picture.statements.is_empty() {
        let count = project.articles.len();
        let values = [
            ("count", count.into()),
            ("number", scene.texts.number(count).into()),
        ];
        ui.label(widget::hint(
            scene,
            scene.texts.with("status-articles", &values),
        ));
        ui.label(widget::hint(scene, "·"));
        let words = widget::hint(scene, scene.texts.get("status-uncompared"));
        if ui.link(words).clicked() {
            out.send(Action::Analyse);
        }
        return;
    }
    let unscored = picture
        .claims
        .iter()
        .filter(|card| {
            card.id
                .and_then(|id| project.claim(id))
                .is_none_or(|record| record.assessment.credibility.is_none())
        })
        .count();
    let parts = [
        ("status-articles", project.articles.len(), None),
        ("status-statements", picture.statements.len(), None),
        ("status-links", picture.links.len(), None),
        ("status-claims", picture.claims.len(), None),
        (
            "status-discrepancies",
            desk.overview.points(scene).len(),
            Some(Action::ShowDiscrepancies),
        ),
        ("status-unscored", unscored, Some(Action::NextUnscored)),
    ];
    let parts = parts.map(|(key, count, leads_to)| {
        let values = [
            ("count", count.into()),
            ("number", scene.texts.number(count).into()),
        ];
        (scene.texts.with(key, &values), count, leads_to)
    });
    let fitting = fitting(
        ui,
        scene,
        parts.each_ref().map(|(words, ..)| words.as_str()),
    );
    let shown = parts.into_iter().zip(fitting).filter(|(_, fits)| *fits);
    for (index, ((words, count, leads_to), _)) in shown.enumerate() {
        if index > 0 {
            ui.label(widget::hint(scene, "·"));
        }
        let words = widget::hint(scene, words);
        match leads_to.filter(|_| count > 0) {
            Some(action) => {
                let link = ui.link(words);
                if link.clicked() {
                    out.send(action);
                }
                link.on_hover_text(widget::tooltip(ui, scene, action));
            }
            None => _ = ui.label(words),
        }
    }
}

/// Which of the counts there is room for: with large text or in a narrow window those go first that say
/// least about what is left to do.
fn fitting<const N: usize>(ui: &Ui, scene: &Scene<'_>, words: [&str; N]) -> [bool; N] {
    /// From the one that goes first; the last two are never left out.
    const LEAVING: [usize; 4] = [2, 1, 0, 3];
    let width = |words: &str| {
        let font = Face::Sans.at(sizes::SMALL);
        let galley = ui
            .painter()
            .layout_no_wrap(words.to_owned(), font, scene.theme.muted);
        galley.size().x
    };
    let between = width("·") + 2.0 * ui.spacing().item_spacing.x;
    let widths = words.map(|words| width(words) + between);
    let mut fits = [true; N];
    for leaving in LEAVING {
        let taken = widths.iter().zip(fits).filter(|(_, fits)| *fits);
        let taken: f32 = taken.map(|(width, _)| width).sum();
        if taken > ui.available_width()
            && let Some(fits) = fits.get_mut(leaving)
        {
            *fits = false;
        }
    }
    fits
}

/// The file and whether it holds everything. Drawn from right to left. Says whether a person wants
/// to edit what is only read.
fn file(ui: &mut Ui, scene: &Scene<'_>) -> bool {
    if scene.project.is_none() {
        return false;
    }
    let mut wants_to_edit = false;
    if let Some(editor) = scene.read_only {
        let words = scene.texts.get("status-read-only");
        let link = ui.link(
            RichText::new(words)
                .size(sizes::SMALL)
                .color(scene.theme.warning),
        );
        ui.label(widget::icon(Icon::Lock, sizes::SMALL).color(scene.theme.warning));
        wants_to_edit = link.clicked();
        link.on_hover_text(super::dialog::who(scene.texts, editor));
    }
    let (sign, ink, key) = if scene.unsaved {
        (Icon::CircleDot, scene.theme.warning, "status-unsaved")
    } else {
        (Icon::Check, scene.theme.done, "status-saved")
    };
    let name = scene
        .file
        .and_then(std::path::Path::file_name)
        .map(|name| name.to_string_lossy().into_owned());
    // A project that was never changed and never saved has nothing to say about saving.
    if scene.unsaved || name.is_some() {
        ui.label(
            RichText::new(scene.texts.get(key))
                .size(sizes::SMALL)
                .color(ink),
        );
        ui.label(widget::icon(sign, sizes::SMALL).color(ink));
    }
    let shown = name.unwrap_or_else(|| scene.texts.get("status-no-file"));
    let label = ui.label(RichText::new(shown).size(sizes::SMALL));
    if let Some(path) = scene.file {
        label.on_hover_text(path.display().to_string());
    }
    wants_to_edit
}
