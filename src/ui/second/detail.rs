//! What either review says of one entry, in full.

use egui::{
    Align, Frame, Layout, Margin, RichText, Role, ScrollArea, Stroke, Ui, WidgetInfo, vec2,
};
use lucide_icons::Icon;

use super::Second;
use super::words::{self, Point};
use crate::review::second::Item;
use crate::ui::command::SecondChange;
use crate::ui::theme::sizes;
use crate::ui::{Action, Command, Outbox, Scene, widget};

/// The space around the chosen entry, in points.
const MARGIN: f32 = 10.0;

/// Draws the chosen entry below the list, and says how high it is where nothing cuts it off.
pub(super) fn show(ui: &mut Ui, scene: &Scene<'_>, out: &mut Outbox, second: &Second) -> f32 {
    let Some(item) = second.chosen() else {
        return 0.0;
    };
    let all = ui.max_rect();
    ui.painter().rect_filled(all, 0.0, scene.theme.panel);
    let edge = Stroke::new(1.0, scene.theme.line);
    ui.painter().hline(all.x_range(), all.top() + 0.5, edge);
    let mut ui = widget::part(ui, "second inner", all.shrink(MARGIN));
    ui.spacing_mut().item_spacing.y = 4.0;
    let buttons = ui.horizontal_wrapped(|ui| {
        let (icon, key) = match item {
            Item::Source(_) => (Icon::Users, "second-show-source"),
            _ => (Icon::LocateFixed, "action-show-in-texts"),
        };
        let name = scene.texts.get(key);
        let sign = widget::icon(icon, sizes::BODY);
        let lead = ui.add(egui::Button::new((sign, name.as_str())));
        lead.widget_info(|| WidgetInfo::labeled(Role::Button, true, name.as_str()));
        let tooltip = scene.texts.get("second-lead.tooltip");
        if lead.on_hover_text(tooltip).clicked() {
            out.send(Command::Second(SecondChange::Lead(item)));
        }
        widget::action_button(ui, scene, out, Action::TakeOver);
    });
    let gap = 8.0;
    ui.add_space(gap - 4.0);
    let drawn = ScrollArea::vertical()
        .id_salt("second-detail")
        .auto_shrink([false, false])
        .show(&mut ui, |ui| {
            let hint = |key| widget::hint(scene, scene.texts.get(key));
            across(ui, |_| (), SIDES.map(hint));
            for point in words::points(scene, second, item) {
                let sides = [&point.sides.here, &point.sides.there];
                let sides = sides.map(|words| RichText::new(words.as_str()));
                across(ui, |ui| head(ui, scene, &point), sides);
            }
            widget::follow_focus(ui);
        });
    2.0 * MARGIN + buttons.response.rect.height() + gap + drawn.content_size.y
}

/// Draws what the other review says of the selected claim, for the panel beside the texts; nothing where it
/// says the same.
pub fn beside(ui: &mut Ui, scene: &Scene<'_>, out: &mut Outbox) {
    let shown = scene.second_shown().is_some() || scene.session().ratings_hidden;
    let Some((second, item)) = scene.second_item().filter(|_| !shown) else {
        return;
    };
    if !second.held.comparison().differs(item) {
        return;
    }
    ui.add_space(4.0);
    Frame::new()
        .fill(scene.theme.card)
        .stroke(Stroke::new(1.0, scene.theme.line))
        .corner_radius(4)
        .inner_margin(Margin::symmetric(8, 6))
        .show(ui, |ui| {
            ui.horizontal_top(|ui| {
                let sign = widget::icon(Icon::EqualNot, sizes::HEADING);
                ui.label(sign.color(scene.theme.warning));
                let file = [("file", second.name().into())];
                let words = widget::bold(scene.texts.with("second-beside", &file));
                ui.vertical(|ui| ui.label(words));
            });
            let remark = words::said(scene, second, item).remark;
            ui.label(widget::hint(scene, remark).color(scene.theme.warning));
            let points = words::points(scene, second, item);
            for point in points.iter().filter(|point| point.differs) {
                under(ui, scene, point);
            }
            if Action::TakeOver.enabled(scene) {
                widget::action_button(ui, scene, out, Action::TakeOver);
            }
            ui.take_available_width();
        });
}

/// The keys of what the two reviews are called.
const SIDES: [&str; 2] = ["second-here", "second-there"];

/// A row with a name, and beside it what belongs to each of [`SIDES`].
fn across(ui: &mut Ui, name: impl FnOnce(&mut Ui), sides: [RichText; 2]) {
    let all = ui.available_width();
    let first = (all * 0.22).clamp(110.0, 220.0);
    let other = (all - first) / 2.0 - 12.0;
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 12.0;
        cell(ui, first, name);
        for words in sides {
            cell(ui, other, |ui| _ = ui.label(words));
        }
    });
}

/// A point with both reviews under its name.
fn under(ui: &mut Ui, scene: &Scene<'_>, point: &Point) {
    ui.horizontal_wrapped(|ui| head(ui, scene, point));
    for (key, words) in SIDES
        .into_iter()
        .zip([&point.sides.here, &point.sides.there])
    {
        ui.horizontal_top(|ui| {
            ui.add_space(sizes::BODY + 4.0);
            ui.label(widget::hint(scene, scene.texts.get(key)));
            ui.vertical(|ui| ui.label(words.as_str()));
        });
    }
}

/// The name of a point, and a sign that says whether the reviews differ in it.
fn head(ui: &mut Ui, scene: &Scene<'_>, point: &Point) {
    let (icon, ink, key) = if point.differs {
        (Icon::EqualNot, scene.theme.warning, "second-differs")
    } else {
        (Icon::Equal, scene.theme.done, "second-same")
    };
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 5.0;
        let sign = ui.label(widget::icon(icon, sizes::BODY).color(ink));
        let said = scene.texts.get(key);
        sign.widget_info(|| WidgetInfo::labeled(Role::Label, true, said.as_str()));
        let name = point.name.as_str();
        let name = if point.differs {
            widget::bold(name)
        } else {
            RichText::new(name)
        };
        ui.vertical(|ui| ui.label(name));
    });
}

fn cell(ui: &mut Ui, width: f32, inner: impl FnOnce(&mut Ui)) {
    let layout = Layout::top_down(Align::Min);
    ui.allocate_ui_with_layout(vec2(width, 0.0), layout, |ui| {
        ui.set_width(width);
        inner(ui);
    });
}
