//! Small pieces that several views share.

use egui::{Align, Key, Layout, Rect, Response, RichText, Ui, UiBuilder};
use lucide_icons::Icon;

use super::theme::{Face, sizes};
use super::{Action, Outbox, Scene, keys, menu};

/// An icon as text.
pub fn icon(icon: Icon, size: f32) -> RichText {
    RichText::new(icon.unicode().to_string()).font(Face::Icons.at(size))
}

/// Bold text of the interface.
pub fn bold(text: impl Into<String>) -> RichText {
    RichText::new(text).family(Face::SansBold.family())
}

/// A button for one of several choices. The one that is made has bold words and an edge, so that it is seen
/// without colour and on a pale projector.
pub fn choice<'a>(
    scene: &Scene<'_>,
    sign: RichText,
    name: &'a str,
    chosen: bool,
) -> egui::Button<'a> {
    if chosen {
        egui::Button::new((sign, bold(name)))
            .selected(true)
            .stroke(egui::Stroke::new(1.5, scene.theme.accent))
    } else {
        egui::Button::new((sign, name)).selected(false)
    }
}

/// The head of something that can be folded away: an arrow and a name, flush with what stands around it.
pub fn fold(ui: &mut Ui, scene: &Scene<'_>, name: &str, unfolded: bool) -> Response {
    let arrow = if unfolded {
        Icon::ChevronDown
    } else {
        Icon::ChevronRight
    };
    let arrow = icon(arrow, sizes::BODY).color(scene.theme.muted);
    let title = bold(name).color(scene.theme.text);
    let drawn = ui.scope(|ui| {
        ui.spacing_mut().button_padding.x = 2.0;
        ui.add(egui::Button::new((arrow, title)).frame_when_inactive(false))
    });
    let response = drawn.inner;
    response.widget_info(|| egui::WidgetInfo::selected(egui::Role::Button, true, unfolded, name));
    response
}

/// Small, quiet text.
pub fn hint(scene: &Scene<'_>, text: impl Into<String>) -> RichText {
    RichText::new(text)
        .size(sizes::SMALL)
        .color(scene.theme.muted)
}

/// A row with something at either end. Both are drawn, and so reached with Tab, from left to right. How
/// wide the right end is shows only when it is drawn, so that the first frame is drawn twice; `name` tells
/// the row from others in the same scope.
pub fn ends<L, R>(
    ui: &mut Ui,
    name: impl egui::AsIdSalt,
    left: impl FnOnce(&mut Ui) -> L,
    right: impl FnOnce(&mut Ui) -> R,
) -> (L, R) {
    let id = ui.make_persistent_id(name);
    let known: Option<f32> = ui.data(|data| data.get_temp(id));
    let all = ui.available_rect_before_wrap();
    // In a row that starts at its top, as what is centred would take all the height there is.
    let layout = Layout::left_to_right(ui.layout().vertical_align());
    let edge = all.right() - known.unwrap_or_default().min(all.width());
    let until = (edge - ui.spacing().item_spacing.x).max(all.left());
    let row = |from: f32, to: f32| {
        let rect = Rect::from_x_y_ranges(from..=to, all.y_range());
        UiBuilder::new().max_rect(rect).layout(layout)
    };
    let left = ui.scope_builder(row(all.left(), until), left).inner;
    let right = ui.scope_builder(row(edge, all.right()), right);
    let width = right.response.rect.width();
    if known.is_none_or(|known| (known - width).abs() > 0.5) {
        ui.data_mut(|data| data.insert_temp(id, width));
        draw_again(ui, "the right end of a row has another width");
    }
    (left, right.inner)
}

/// Has the window drawn again at once, as something turned out to take another room than the last time.
pub fn draw_again(ui: &Ui, reason: &'static str) {
    ui.ctx().request_discard(reason);
    // Where other parts have used up what may be drawn twice, the next frame puts it right.
    ui.ctx().request_repaint();
}

/// Scrolls to what the focus has just come to, where that is not wholly in sight. To be asked at the end
/// of what scrolls.
pub fn follow_focus(ui: &Ui) {
    // Whoever clicks sees where. To ask for the response would take the focus away from it, too.
    if ui.input(|input| input.pointer.any_pressed() || input.pointer.any_click()) {
        return;
    }
    let Some(id) = ui.memory(egui::Memory::focused) else {
        return;
    };
    let Some(reached) = ui.ctx().read_response(id) else {
        return;
    };
    let mine = reached.layer_id == ui.layer_id()
        && ui.min_rect().contains_rect(reached.rect)
        && ui.clip_rect().x_range().contains(reached.rect.center().x);
    if mine && reached.gained_focus() && reached.interact_rect != reached.rect {
        ui.scroll_to_rect(reached.rect.expand(SIGHT), None);
    }
}

/// Gives the keyboard back to the box of a list that drops down once an entry was `chosen` with a
/// key: the entry that had it is gone, and Tab would start at the menu.
pub fn keep_keyboard(ui: &Ui, list: &Response, chosen: bool) {
    if chosen && pressed(ui) {
        list.request_focus();
    }
}

/// The choice that an arrow key goes on to while one of `choices`, of which one is made, has the focus: as in
/// every row of radio buttons, to reach one is to choose it.
pub fn chosen_by_arrow(ui: &Ui, choices: &[Response]) -> Option<usize> {
    let at = choices.iter().position(Response::has_focus)?;
    let pressed = |key| ui.input_mut(|input| input.consume_key(egui::Modifiers::NONE, key));
    let on = pressed(Key::ArrowDown) || pressed(Key::ArrowRight);
    let back = pressed(Key::ArrowUp) || pressed(Key::ArrowLeft);
    let next = match (on, back) {
        (true, false) => (at + 1) % choices.len(),
        (false, true) => (at + choices.len() - 1) % choices.len(),
        _ => return None,
    };
    // Otherwise the focus would go to whatever stands in that direction.
    ui.memory_mut(|memory| memory.move_focus(egui::FocusDirection::None));
    choices[next].request_focus();
    // They are drawn already, with the choice before.
    ui.ctx().request_repaint();
    Some(next)
}

/// Whether what has the focus is pressed with a key in this frame.
pub fn pressed(ui: &Ui) -> bool {
    ui.input(|input| input.key_pressed(Key::Enter) || input.key_pressed(Key::Space))
}

/// How much of its surroundings comes into sight with what the focus has come to, in points.
const SIGHT: f32 = 12.0;

/// A part of the window or of a panel that takes nothing from what else is drawn there.
pub fn part(ui: &mut Ui, name: &'static str, rect: Rect) -> Ui {
    let layout = Layout::top_down(Align::Min);
    ui.new_child(UiBuilder::new().id_salt(name).max_rect(rect).layout(layout))
}

/// `rect` without its lowest `height`.
pub fn cut_bottom(rect: Rect, height: f32) -> Rect {
    rect.with_max_y((rect.bottom() - height).max(rect.top()))
}

/// Something at the right end of a row, as [`ends`] has it.
pub fn at_end<R>(ui: &mut Ui, name: impl egui::AsIdSalt, right: impl FnOnce(&mut Ui) -> R) -> R {
    ends(ui, name, |_| (), right).1
}

/// The tooltip of an action: what it does (undo and redo name their step), and its shortcut.
pub fn tooltip(ui: &Ui, scene: &Scene<'_>, action: Action) -> String {
    let words = match action {
        Action::Undo if scene.undo.is_some() => menu::name(scene, action),
        Action::Redo if scene.redo.is_some() => menu::name(scene, action),
        _ => scene.texts.get(&format!("{}.tooltip", action.key())),
    };
    match action.shortcuts().first() {
        Some((shortcut, _)) => format!("{words} ({})", keys::written(ui, scene, shortcut)),
        None => words,
    }
}

/// A button with an action's icon and name.
pub fn action_button(ui: &mut Ui, scene: &Scene<'_>, out: &mut Outbox, action: Action) -> Response {
    let name = scene.texts.get(action.key());
    let label = match action.icon() {
        Some(sign) => format!("{}  {name}", sign.unicode()),
        None => name.clone(),
    };
    finish(ui, scene, out, action, &name, egui::Button::new(label))
}

/// Draws what lies under an entry of a list: its ground by whether it is `chosen` or the pointer is on it, the line below,
/// and a bar at the edge of the chosen one.
pub fn row_ground(ui: &Ui, scene: &Scene<'_>, response: &Response, chosen: bool) {
    let (theme, rect) = (scene.theme, response.rect);
    let ground = if chosen {
        theme.selected
    } else if response.hovered() {
        theme.hover
    } else {
        theme.page
    };
    let painter = ui.painter();
    painter.rect_filled(rect, 0.0, ground);
    let line = egui::Stroke::new(1.0, theme.line);
    painter.hline(rect.x_range(), rect.bottom() - 0.5, line);
    if chosen {
        let bar = Rect::from_min_size(rect.min, egui::vec2(3.0, rect.height()));
        painter.rect_filled(bar, 0.0, theme.accent);
    }
}

/// A button with an action's icon only; its name is its accessible name.
pub fn icon_button(ui: &mut Ui, scene: &Scene<'_>, out: &mut Outbox, action: Action) -> Response {
    let name = scene.texts.get(action.key());
    let sign = action.icon().unwrap_or(Icon::Circle);
    finish(
        ui,
        scene,
        out,
        action,
        &name,
        egui::Button::new(icon(sign, sizes::HEADING)).frame_when_inactive(false),
    )
}

fn finish(
    ui: &mut Ui,
    scene: &Scene<'_>,
    out: &mut Outbox,
    action: Action,
    name: &str,
    button: egui::Button<'_>,
) -> Response {
    let enabled = action.enabled(scene);
    // Only what can be on or off is a switch to a screen reader.
    let response = match action.checked(scene) {
        Some(on) => {
            let response = ui.add_enabled(enabled, button.selected(on));
            response
                .widget_info(|| egui::WidgetInfo::selected(egui::Role::Button, enabled, on, name));
            response
        }
        None => {
            let response = ui.add_enabled(enabled, button);
            response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, enabled, name));
            response
        }
    };
    if response.clicked() {
        out.send(action);
    }
    let words = tooltip(ui, scene, action);
    response
        .on_hover_text(words.clone())
        .on_disabled_hover_text(words)
}

/// One key of the keyboard, drawn as a cap.
pub fn keycap(ui: &mut Ui, scene: &Scene<'_>, name: &str, enabled: bool) {
    let theme = scene.theme;
    let ink = if enabled { theme.text } else { theme.muted };
    egui::Frame::new()
        .fill(theme.card)
        .stroke(egui::Stroke::new(1.0, theme.line))
        .corner_radius(4)
        .inner_margin(egui::Margin::symmetric(5, 1))
        .show(ui, |ui| {
            ui.label(RichText::new(name).size(sizes::SMALL).color(ink));
        });
}

/// The keys of a shortcut as caps, in a layout from right to left.
pub fn keycaps(ui: &mut Ui, scene: &Scene<'_>, shortcut: &egui::KeyboardShortcut, enabled: bool) {
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.x = 3.0;
        for name in keys::names(ui, scene, shortcut).iter().rev() {
            keycap(ui, scene, name, enabled);
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_end_of_a_row_finds_its_place_even_where_nothing_may_be_drawn_twice() {
        let name = std::cell::Cell::new("Ja");
        let ends_at = std::cell::Cell::new([0.0; 2]);
        let mut harness = egui_kittest::Harness::new_ui(|ui| {
            ui.options_mut(|options| options.max_passes = std::num::NonZeroUsize::MIN);
            ui.horizontal(|ui| {
                let edge = ui.available_rect_before_wrap().right();
                let button = at_end(ui, "end", |ui| ui.button(name.get()));
                ends_at.set([button.rect.right(), edge]);
            });
        });
        harness.run();
        name.set("Bis auf Weiteres nicht");
        harness.run();
        let [right, edge] = ends_at.get();
        assert!((right - edge).abs() < 1.0, "{right} {edge}");
    }

    #[test]
    fn the_end_of_a_row_makes_it_no_higher() {
        let heights = std::cell::Cell::new([0.0; 2]);
        let mut harness = egui_kittest::Harness::new_ui(|ui| {
            let top = ui.horizontal_top(|ui| {
                ui.label("Die Datei fehlt.");
                at_end(ui, "top", |ui| ui.button("Schließen"));
            });
            let middle = ui.horizontal(|ui| {
                ui.label("Die Datei fehlt.");
                at_end(ui, "middle", |ui| ui.button("Schließen"));
            });
            heights.set([top, middle].map(|row| row.response.rect.height()));
        });
        harness.run();
        assert!(
            heights.get().iter().all(|height| *height < 60.0),
            "{heights:?}"
        );
    }
}
