//! Which review is held against the open one, and how far both agree.

use egui::{Frame, Margin, Role, Ui, WidgetInfo};
use lucide_icons::Icon;

use super::{Line, Second, words};
use crate::review::Project;
use crate::review::second::{Agreement, Tally};
use crate::text::ArticleId;
use crate::ui::command::SecondChange;
use crate::ui::theme::sizes;
use crate::ui::{Action, Command, Outbox, Scene, names, widget};

/// The height of the view below which only the first sentence stands above the list, in points: a small window,
/// or large text.
const LOW: f32 = 520.0;

/// Draws the title alone.
pub(super) fn title(ui: &mut Ui, scene: &Scene<'_>, out: &mut Outbox, second: &Second) {
    framed(ui, scene, |ui| name(ui, scene, out, second, false));
}

/// Draws the title and what it comes to.
pub(super) fn show(ui: &mut Ui, scene: &Scene<'_>, out: &mut Outbox, second: &Second) {
    let low = ui.available_height() < LOW;
    let tally = second.held.tally();
    framed(ui, scene, |ui| {
        name(ui, scene, out, second, true);
        let first = ui.label(ratings(scene, tally));
        ui.ctx().accesskit_node_builder(first.id, |node| {
            node.set_live(egui::accesskit::Live::Polite);
        });
        let more: Vec<String> = [axes(scene, tally), decisions(scene, tally)]
            .into_iter()
            .flatten()
            .collect();
        if low {
            if !more.is_empty() {
                first.on_hover_text(more.join("\n"));
            }
        } else {
            for line in more {
                ui.label(widget::hint(scene, line));
            }
        }
        missing(ui, scene, second);
    });
}

fn framed(ui: &mut Ui, scene: &Scene<'_>, inner: impl FnOnce(&mut Ui)) {
    Frame::new()
        .fill(scene.theme.panel)
        .inner_margin(Margin::symmetric(12, 8))
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = 4.0;
            inner(ui);
        });
}

/// The name of the other review, and what can be done with the list.
fn name(ui: &mut Ui, scene: &Scene<'_>, out: &mut Outbox, second: &Second, lists: bool) {
    ui.horizontal(|ui| {
        let left = |ui: &mut Ui| {
            let file = [("file", second.name().into())];
            let words = widget::bold(scene.texts.with("second-title", &file));
            let label = ui.add(egui::Label::new(words.size(sizes::HEADING)).truncate());
            label.on_hover_text(second.path.display().to_string());
        };
        let right = |ui: &mut Ui| {
            if lists {
                agreeing(ui, scene, out, second);
                copy(ui, scene, out, second);
            }
            widget::icon_button(ui, scene, out, Action::CloseSecond);
        };
        widget::ends(ui, "second title", left, right);
    });
}

/// The button that copies the list as text.
fn copy(ui: &mut Ui, scene: &Scene<'_>, out: &mut Outbox, second: &Second) {
    let name = scene.texts.get("second-copy");
    let sign = widget::icon(Icon::Copy, sizes::HEADING);
    let response = ui.add(egui::Button::new(sign).frame_when_inactive(false));
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, name.as_str()));
    if response
        .on_hover_text(scene.texts.get("second-copy.tooltip"))
        .clicked()
    {
        out.send(Command::Copy(as_text(scene, second)));
        out.send(Command::Hint("second-copied"));
    }
}

/// What the view shows, as text: how far both agree, and each entry of the list with what differs in it.
fn as_text(scene: &Scene<'_>, second: &Second) -> String {
    let tally = second.held.tally();
    let file = [("file", second.name().into())];
    let mut lines = vec![
        scene.texts.with("second-title", &file),
        ratings(scene, tally),
    ];
    lines.extend(axes(scene, tally));
    lines.extend(decisions(scene, tally));
    lines.extend(apart(scene, second));
    for line in Line::of(second) {
        let item = match line {
            Line::Title(key, count) => {
                let values = [("number", scene.texts.number(count).into())];
                lines.extend([String::new(), scene.texts.with(key, &values)]);
                continue;
            }
            Line::Entry(item) => item,
        };
        let said = words::said(scene, second, item);
        lines.push(format!("- {} ({})", said.in_full(), said.remark));
        let points = words::points(scene, second, item);
        for point in points.iter().filter(|point| point.differs) {
            let values = [
                ("name", point.name.as_str().into()),
                ("here", point.sides.here.as_str().into()),
                ("there", point.sides.there.as_str().into()),
            ];
            let words = scene.texts.with("second-copied-point", &values);
            lines.push(format!("  {words}"));
        }
    }
    lines.push(String::new());
    lines.join("\n")
}

/// The switch for entries in which both agree.
fn agreeing(ui: &mut Ui, scene: &Scene<'_>, out: &mut Outbox, second: &Second) {
    let on = second.agreeing;
    let name = scene.texts.get("second-agreeing");
    let button = if on {
        let sign = widget::icon(Icon::Check, sizes::SMALL).color(scene.theme.accent);
        egui::Button::new((sign, name.as_str()))
    } else {
        egui::Button::new(name.as_str())
    };
    let response = ui.add(button.selected(on).corner_radius(12));
    response.widget_info(|| WidgetInfo::selected(Role::CheckBox, true, on, name.as_str()));
    let response = response.on_hover_text(scene.texts.get("second-agreeing.tooltip"));
    if response.clicked() {
        out.send(Command::Second(SecondChange::Agreeing(!on)));
    }
}

/// A part of a sentence that tells a number, where that is not zero.
fn counted(scene: &Scene<'_>, key: &str, count: usize) -> Option<String> {
    let values = [
        ("count", count.into()),
        ("number", scene.texts.number(count).into()),
    ];
    (count > 0).then(|| scene.texts.with(key, &values))
}

/// How many ratings agree, and in what the others differ, in one sentence.
pub(super) fn ratings(scene: &Scene<'_>, tally: &Tally) -> String {
    let values = [
        ("count", tally.rated.into()),
        ("number", scene.texts.number(tally.rated).into()),
        ("agreeing", scene.texts.number(tally.agreeing).into()),
    ];
    let parts = [
        Some(scene.texts.with("second-agree", &values)),
        counted(scene, "second-count-reliability", tally.in_reliability),
        counted(scene, "second-count-credibility", tally.in_credibility),
        counted(scene, "second-count-here", tally.only.here),
        counted(scene, "second-count-there", tally.only.there),
    ];
    sentence(parts)
}

/// How far letters and digits agree that both give; nothing where they give none.
fn axes(scene: &Scene<'_>, tally: &Tally) -> Option<String> {
    let axis = |key: &str, agreement: &Agreement| {
        let values = [
            ("given", scene.texts.number(agreement.given).into()),
            ("same", scene.texts.number(agreement.same).into()),
            ("near", agreement.near.into()),
        ];
        (agreement.given > 0).then(|| scene.texts.with(key, &values))
    };
    let parts = [
        axis("second-letters", &tally.reliability),
        axis("second-digits", &tally.credibility),
    ];
    let any = parts.iter().any(Option::is_some);
    any.then(|| names::capital(&sentence(parts)))
}

/// What else was decided alike and otherwise; nothing where nothing was decided.
fn decisions(scene: &Scene<'_>, tally: &Tally) -> Option<String> {
    let parts = [
        counted(scene, "second-count-alike", tally.decided_alike),
        counted(scene, "second-count-against", tally.decided_otherwise),
        counted(scene, "second-count-decided-here", tally.decided_only.here),
        counted(
            scene,
            "second-count-decided-there",
            tally.decided_only.there,
        ),
        counted(scene, "second-count-notes", tally.notes),
        counted(scene, "second-count-regrouped", tally.regrouped),
        counted(scene, "second-count-sources", tally.sources),
    ];
    let any = parts.iter().any(Option::is_some);
    any.then(|| {
        let list = sentence(parts);
        scene.texts.with("second-decided", &[("list", list.into())])
    })
}

/// Parts as one sentence.
fn sentence<const N: usize>(parts: [Option<String>; N]) -> String {
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    format!("{}.", parts.join("; "))
}

/// The articles that only one of the reviews has, in words for either.
fn apart(scene: &Scene<'_>, second: &Second) -> Vec<String> {
    let fitted = second.held.fitted();
    let list = |project: &Project, ids: &[ArticleId]| {
        let labels: Vec<String> = ids.iter().map(|id| project.label(*id)).collect();
        labels.join(", ")
    };
    let sides = [
        (
            "second-texts-here",
            list(scene.project(), &fitted.only_here),
        ),
        (
            "second-texts-there",
            list(&fitted.project, &fitted.only_there),
        ),
    ];
    sides
        .into_iter()
        .filter(|(_, list)| !list.is_empty())
        .map(|(key, list)| scene.texts.with(key, &[("list", list.into())]))
        .collect()
}

/// Says which articles only one of the reviews has.
fn missing(ui: &mut Ui, scene: &Scene<'_>, second: &Second) {
    for words in apart(scene, second) {
        ui.horizontal_wrapped(|ui| {
            let sign = widget::icon(Icon::TriangleAlert, sizes::BODY);
            ui.label(sign.color(scene.theme.warning));
            ui.label(egui::RichText::new(words).size(sizes::SMALL));
        });
    }
}
