//! Set who says a statement.

use egui::Ui;

use super::{Desk, Outbox, Scene};

/// Draws it.
pub(super) fn show(ui: &mut Ui, scene: &Scene<'_>, desk: &mut Desk, out: &mut Outbox) {
    let _ = (ui, scene, desk, out);
}
