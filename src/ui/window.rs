//! The whole window, from top to bottom.

use egui::{CentralPanel, Frame, Panel, Rect, Ui};

use super::theme::sizes;
use super::{Desk, Outbox, Scene};
use super::{
    aligned, claims, compare, dialog, drop, inspector, keys, menu, notices, second, sources,
    spoken, start, status, toolbar, widget,
};
use crate::review::{SidePanel, View};

/// Draws one frame of the window from `scene`.
pub fn show(ui: &mut Ui, scene: &Scene<'_>, desk: &mut Desk, out: &mut Outbox) {
    keys::listen(ui, scene, desk, out);
    Panel::top("menu").show(ui, |ui| menu::show(ui, scene, desk, out));
    if scene.project.is_some() {
        Panel::top("toolbar").show(ui, |ui| toolbar::show(ui, scene, desk, out));
    }
    // Tab goes through the window in the order in which it is drawn: the middle, what stands at its side,
    // what stands below. The middle leaves them as much room as they took in the last frame.
    let rest = ui.available_rect_before_wrap();
    let known = desk.room;
    let mut room = Room::default();
    let upper = widget::cut_bottom(rest, known.below.iter().sum());
    let left = Rect::from_x_y_ranges(rest.left()..=upper.right() - known.beside, upper.y_range());
    middle(&mut widget::part(ui, "middle", left), scene, desk, out);
    let mut beside = widget::part(ui, "beside", upper);
    if scene.project.is_some() && scene.session().side == SidePanel::Inspector {
        let window = ui.ctx().content_rect().width();
        let share = sizes::INSPECTOR_SHARE * window;
        let least = sizes::INSPECTOR * 0.8;
        let most = (sizes::INSPECTOR_MOST * window).clamp(least, sizes::INSPECTOR * 1.6);
        Panel::right("inspector")
            .resizable(true)
            .default_size(share.clamp(least, sizes::INSPECTOR))
            .size_range(least..=most)
            .show(&mut beside, |ui| inspector::show(ui, scene, desk, out));
    }
    room.beside = upper.right() - beside.available_rect_before_wrap().right();
    for (index, strip) in Strip::ALL.into_iter().enumerate() {
        let rect = widget::cut_bottom(rest, known.below[index + 1..].iter().sum());
        let mut below = widget::part(ui, strip.name(), rect);
        match strip {
            Strip::Recovered => start::recovered_strip(&mut below, scene, desk, out),
            Strip::Notices => notices::show(&mut below, scene, desk, out),
            Strip::Status => {
                Panel::bottom("status").show(&mut below, |ui| status::show(ui, scene, desk, out));
            }
        }
        room.below[index] = rect.bottom() - below.available_rect_before_wrap().bottom();
    }
    if room != known {
        desk.room = room;
        widget::draw_again(ui, "another part of the window is left to the texts");
    }
    spoken::show(ui, scene, desk);
    dialog::show(ui, scene, desk, out);
    drop::show(ui, scene);
}

/// How much room the parts around the middle take, in points.
#[derive(Clone, Copy, PartialEq, Debug, Default)]
pub struct Room {
    /// The panel on the right.
    beside: f32,
    /// The strips below, from top to bottom.
    below: [f32; 3],
}

/// What stands below the middle, from top to bottom.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Strip {
    Recovered,
    Notices,
    Status,
}

impl Strip {
    const ALL: [Self; 3] = [Self::Recovered, Self::Notices, Self::Status];

    fn name(self) -> &'static str {
        match self {
            Self::Recovered => "below: recovered",
            Self::Notices => "below: notices",
            Self::Status => "below: status",
        }
    }
}

/// The page of the start, or the view of the project.
fn middle(ui: &mut Ui, scene: &Scene<'_>, desk: &mut Desk, out: &mut Outbox) {
    CentralPanel::default()
        .frame(Frame::new().fill(scene.theme.desk))
        .show(ui, |ui| {
            if scene.project.is_none() {
                start::show(ui, scene, desk, out);
                return;
            }
            if let Some(other) = scene.second_shown() {
                second::show(ui, scene, desk, out, other);
                return;
            }
            match scene.session().view {
                View::Compare => compare::show(ui, scene, desk, out),
                View::Aligned => aligned::show(ui, scene, desk, out),
                View::Claims => claims::show(ui, scene, desk, out),
                View::Sources => sources::show(ui, scene, desk, out),
            }
        });
}
