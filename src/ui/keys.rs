//! Shortcuts: keys into actions.

use egui::{Event, Ui};

use super::command::Scope;
use super::{Action, Desk, Outbox, Scene};

/// Sends the actions whose shortcuts were pressed in this frame.
///
/// Shortcuts without Ctrl type text while a field has the focus, so they are left alone then; and
/// while a dialog is open its own keys come first. The desktop sends "copy" as an event of its own.
pub fn listen(ui: &Ui, scene: &Scene<'_>, _desk: &mut Desk, out: &mut Outbox) {
    let typing = ui.ctx().text_edit_focused();
    let dialog = scene.dialog.is_some();
    if dialog {
        return;
    }
    // Longer shortcuts first: Ctrl+Shift+S must not be taken for Ctrl+S.
    let mut wanted: Vec<_> = Action::all()
        .flat_map(|action| {
            action
                .shortcuts()
                .iter()
                .map(move |(shortcut, scope)| (action, *shortcut, *scope))
        })
        .filter(|(_, _, scope)| *scope == Scope::Everywhere || !typing)
        .collect();
    wanted.sort_by_key(|(_, shortcut, _)| {
        let held = shortcut.modifiers;
        std::cmp::Reverse(
            usize::from(held.shift) + usize::from(held.alt) + usize::from(held.command),
        )
    });
    for (action, shortcut, _) in wanted {
        let enabled = action.enabled(scene);
        if enabled && ui.input_mut(|input| input.consume_shortcut(&shortcut)) {
            out.send(action);
        }
    }
    if !typing
        && Action::CopyPassage.enabled(scene)
        && ui.input(|input| {
            input
                .events
                .iter()
                .any(|event| matches!(event, Event::Copy))
        })
    {
        out.send(Action::CopyPassage);
    }
}
