//! The chain of versions of one report, behind the words that say which of them a column shows.

use egui::{Button, Checkbox, Id, Popup, PopupCloseBehavior, Role, TextWrapMode, Ui, WidgetInfo};
use lucide_icons::Icon;

use super::head::when_and_where;
use crate::text::ArticleId;
use crate::ui::theme::sizes;
use crate::ui::{Command, Outbox, Scene, SessionChange, standing, widget};

/// How wide the list of versions is, in points.
const WIDTH: f32 = 340.0;

/// "Fassung 2 von 3" as a button that unfolds the chain; nothing for a report with one version.
pub(super) fn show(ui: &mut Ui, scene: &Scene<'_>, id: ArticleId, out: &mut Outbox) {
    let Some(words) = standing::version(scene, id) else {
        return;
    };
    let label = widget::hint(scene, words.as_str());
    let sign = widget::icon(Icon::ChevronDown, sizes::SMALL).color(scene.theme.muted);
    // As high as the line that it stands in.
    let button = ui.scope(|ui| {
        ui.spacing_mut().button_padding = egui::vec2(2.0, 0.0);
        ui.spacing_mut().interact_size.y = 0.0;
        ui.spacing_mut().icon_spacing = 2.0;
        ui.add(Button::new((label, sign)).frame_when_inactive(false))
    });
    let button = button.inner;
    button.widget_info(|| WidgetInfo::labeled(Role::Button, true, words.as_str()));
    let button = button.on_hover_text(scene.texts.get("versions-show"));
    // It stays open while columns come and go.
    Popup::menu(&button)
        .id(Id::unique(("versions", id.0)))
        .close_behavior(PopupCloseBehavior::CloseOnClickOutside)
        .show(|ui| chain(ui, scene, id, out));
}

/// The versions, the earliest on top, each with a tick while it stands as a column.
fn chain(ui: &mut Ui, scene: &Scene<'_>, id: ArticleId, out: &mut Outbox) {
    let versions = scene.picture.versions.chain(id);
    let shown = &scene.session().columns;
    ui.set_width(WIDTH);
    ui.style_mut().wrap_mode = Some(TextWrapMode::Truncate);
    ui.label(widget::bold(scene.texts.get("versions-title")));
    ui.label(widget::hint(scene, scene.texts.get("versions-count")));
    ui.separator();
    for (place, version) in versions.iter().copied().enumerate() {
        let words = format!("{}. {}", place + 1, describe(scene, version));
        let mut on = shown.contains(&version);
        let name = if version == id {
            widget::bold(words.as_str())
        } else {
            egui::RichText::new(words.as_str())
        };
        let tick = ui.add(Checkbox::new(&mut on, name));
        tick.widget_info(|| WidgetInfo::selected(Role::CheckBox, true, on, words.as_str()));
        if tick.changed() {
            let columns = if on {
                beside(shown, versions, version)
            } else {
                shown.iter().copied().filter(|it| *it != version).collect()
            };
            out.send(Command::Session(SessionChange::Columns(columns)));
        }
        tick.on_hover_text(words);
    }
    ui.separator();
    ui.horizontal(|ui| {
        let every: Vec<ArticleId> = versions.to_vec();
        let button = Button::new(scene.texts.get("versions-side-by-side"));
        if ui.add_enabled(*shown != every, button).clicked() {
            out.send(Command::Session(SessionChange::Columns(every)));
        }
        let others: Vec<ArticleId> = shown
            .iter()
            .copied()
            .filter(|it| *it == id || !versions.contains(it))
            .collect();
        let button = Button::new(scene.texts.get("versions-only-this"));
        if ui.add_enabled(*shown != others, button).clicked() {
            out.send(Command::Session(SessionChange::Columns(others)));
        }
    });
}

/// Its name, its mark, when and where it was made, and its headline.
fn describe(scene: &Scene<'_>, id: ArticleId) -> String {
    let Some(article) = scene.article(id) else {
        return scene.label(id);
    };
    let mut parts = vec![scene.label(id)];
    parts.extend(article.meta.mark.clone());
    let made = when_and_where(scene, article);
    if !made.is_empty() {
        parts.push(made);
    }
    let words = parts.join(" · ");
    match article.meta.headline.as_deref() {
        Some(headline) => format!("{words}: {headline}"),
        None => words,
    }
}

/// The columns with one more version: behind the last earlier one that is shown, else before the first
/// later one, else at the end.
fn beside(shown: &[ArticleId], versions: &[ArticleId], version: ArticleId) -> Vec<ArticleId> {
    let place = |id: ArticleId| versions.iter().position(|it| *it == id);
    let own = place(version);
    let earlier = shown
        .iter()
        .rposition(|id| place(*id).is_some() && place(*id) < own)
        .map(|at| at + 1);
    let at = earlier
        .or_else(|| shown.iter().position(|id| place(*id) > own))
        .unwrap_or(shown.len());
    let mut columns = shown.to_vec();
    columns.insert(at, version);
    columns
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_stands_beside_its_kin() {
        let ids = |numbers: &[u32]| -> Vec<ArticleId> {
            numbers.iter().copied().map(ArticleId).collect()
        };
        // The report has the versions 3, 1, 4; the articles 7 and 8 are others.
        let versions = ids(&[3, 1, 4]);
        for (shown, version, expected) in [
            (&[7, 3, 8][..], 1, &[7, 3, 1, 8][..]),
            (&[7, 4, 8], 1, &[7, 1, 4, 8]),
            (&[3, 1, 8], 4, &[3, 1, 4, 8]),
            (&[1, 3, 8], 4, &[1, 3, 4, 8]),
            (&[7, 8], 3, &[7, 8, 3]),
            (&[], 3, &[3]),
        ] {
            let found = beside(&ids(shown), &versions, ArticleId(version));
            assert_eq!(found, ids(expected), "{shown:?} {version}");
        }
    }
}
