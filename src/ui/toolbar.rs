//! The bar below the menu: views, shared passages, articles shown.

use egui::Ui;

use super::{Desk, Outbox, Scene};

/// Draws it.
pub fn show(ui: &mut Ui, scene: &Scene<'_>, desk: &mut Desk, out: &mut Outbox) {
    let _ = (ui, scene, desk, out);
}
