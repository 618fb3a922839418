//! Shortcuts: keys into actions, and how they are written.

use egui::{Event, Key, KeyboardShortcut, Modifiers, Popup, Ui};

use super::command::Scope;
use super::dialog::place_pasted;
use super::{Action, Command, Desk, Outbox, Scene};
use crate::review::Step;

/// Sends the actions whose shortcuts were pressed in this frame.
///
/// Who gets a key first: an open dialog, then an open menu, then the field or button that has the
/// focus, then these shortcuts. Shortcuts without Ctrl type text while a field has the focus, so they
/// are left alone then. Enter belongs to whatever has the focus, except to a place in the texts or
/// lists that leaves it to us ([`Desk::place_focus`]). The desktop sends "copy" and "paste" as events
/// of their own.
pub fn listen(ui: &Ui, scene: &Scene<'_>, desk: &mut Desk, out: &mut Outbox) {
    hush(ui);
    let place = desk.place_focus.take();
    // What is left with Esc has given the focus up already; that is all the key means there.
    let left = desk.typing || desk.menu_reached;
    desk.typing = ui.ctx().text_edit_focused();
    if scene.dialog.is_some() {
        return;
    }
    let focus = Focus {
        typing: desk.typing,
        popup: Popup::is_any_open(ui.ctx()),
        widget: ui
            .memory(egui::Memory::focused)
            .is_some_and(|id| place != Some(id)),
    };
    let mut pasted = None;
    let mut undone = false;
    ui.input_mut(|input| {
        input.events.retain(|event| match event {
            Event::Key {
                key,
                pressed: true,
                repeat,
                modifiers,
                ..
            } => match meant(*key, *modifiers, focus) {
                _ if left && !focus.typing && *key == Key::Escape => true,
                Some(action) if *repeat && (!repeats(action) || ends_run(action, scene)) => false,
                // A slow frame brings a held key several times; what the next step is shows only after it.
                Some(Action::Undo) if *repeat && undone => false,
                Some(action) if action.enabled(scene) => {
                    undone |= action == Action::Undo;
                    out.send(action);
                    false
                }
                Some(action) => {
                    if let Some(key) = why_not(action, scene) {
                        out.send(Command::Hint(key));
                    }
                    true
                }
                None => true,
            },
            Event::Copy if focus.is_free() => {
                if Action::CopyPassage.enabled(scene) {
                    out.send(Action::CopyPassage);
                }
                false
            }
            Event::Paste(text) if focus.is_free() => {
                pasted = Some(text.clone());
                false
            }
            _ => true,
        });
    });
    if let Some(text) = pasted {
        place_pasted(desk, text);
        out.send(Action::PasteArticle);
    }
}

/// Longer than anybody waits for a tooltip, in seconds.
const NEVER: f32 = 1e5;

/// Whether the pointer was moved since a key was pressed or the wheel was turned, so that what it rests on may
/// explain itself.
pub fn pointer_leads(ctx: &egui::Context) -> bool {
    ctx.global_style().interaction.tooltip_delay < NEVER
}

/// Holds tooltips back from the press of a key or a turn of the wheel until the pointer is moved: whoever reads
/// on wants to see the words that have come under a pointer which merely rests there.
fn hush(ui: &Ui) {
    let (moved, went_on) = ui.input(|input| {
        let any = |fits: fn(&Event) -> bool| input.events.iter().any(fits);
        (
            any(|event| matches!(event, Event::PointerMoved(_))),
            any(|event| {
                matches!(
                    event,
                    Event::Key { pressed: true, .. } | Event::MouseWheel { .. }
                )
            }),
        )
    });
    let delay = match (moved, went_on) {
        (true, _) => egui::style::Interaction::default().tooltip_delay,
        (false, true) => NEVER,
        (false, false) => return,
    };
    if ui.style().interaction.tooltip_delay != delay {
        ui.ctx()
            .all_styles_mut(|style| style.interaction.tooltip_delay = delay);
    }
}

/// Whether nothing has the keyboard, so that the keys that move belong to what is read.
pub fn are_free(ui: &Ui, scene: &Scene<'_>) -> bool {
    scene.dialog.is_none()
        && !Popup::is_any_open(ui.ctx())
        && ui.memory(egui::Memory::focused).is_none()
}

/// What to say where a key does nothing: what it needs, or why there is nothing for it to do.
fn why_not(action: Action, scene: &Scene<'_>) -> Option<&'static str> {
    let articles = scene.project?.articles.len();
    let session = scene.session();
    let claim = scene.claim().is_some();
    let place = session.selection.is_some();
    let chosen = match action {
        Action::MarkStatement | Action::LinkPassages | Action::CopyPassage => false,
        Action::NextShared
        | Action::PreviousShared
        | Action::NextDiscrepancy
        | Action::PreviousDiscrepancy
        | Action::ShowDiscrepancies
        | Action::NextClaim
        | Action::PreviousClaim
        | Action::NextUnscored
        | Action::NextDoubtful => true,
        _ => place,
    };
    // With nothing to compare there is nothing to go to.
    if articles == 0 && chosen {
        return Some("compare-no-articles");
    }
    let compares = matches!(
        action,
        Action::NextShared
            | Action::PreviousShared
            | Action::NextDiscrepancy
            | Action::PreviousDiscrepancy
            | Action::ShowDiscrepancies
    );
    if articles == 1 && compares {
        return Some("compare-one-article");
    }
    // What is there to be gone to or rated is not known yet.
    if chosen && scene.comparing() {
        return Some("hint-comparing");
    }
    if chosen && scene.uncompared() {
        return Some("hint-uncompared");
    }
    let rates = matches!(
        action,
        Action::RateReliability(_)
            | Action::RateCredibility(_)
            | Action::WriteNote
            | Action::ClearRating
            | Action::NextSource
    );
    if rates && session.ratings_hidden {
        return Some("hint-ratings-hidden");
    }
    Some(match action {
        Action::RateReliability(_) if claim => "hint-no-source",
        Action::RateReliability(_) | Action::RateCredibility(_) => "hint-no-claim",
        Action::WriteNote | Action::ClearRating | Action::NextSource => "hint-no-claim",
        Action::AcceptSuggestion | Action::RejectSuggestion => "hint-no-suggestion",
        Action::MarkStatement if place => "hint-is-statement",
        Action::CorrectStatement if place || session.words.is_some() => "hint-no-statement",
        Action::UnlinkPassages if place => "hint-no-link",
        Action::ConfirmLinks if place => "hint-no-suggested-link",
        Action::MarkStatement
        | Action::CorrectStatement
        | Action::LinkPassages
        | Action::UnlinkPassages
        | Action::ConfirmLinks
        | Action::CopyPassage => "hint-no-passage",
        Action::SplitClaim if claim => "hint-one-passage",
        Action::SplitClaim | Action::MergeClaims | Action::CopyClaim => "hint-choose-claim",
        Action::NextShared | Action::PreviousShared => "hint-nothing-shared",
        Action::NextDiscrepancy | Action::PreviousDiscrepancy | Action::ShowDiscrepancies => {
            "hint-no-discrepancy"
        }
        Action::NextDoubtful => "hint-no-doubtful",
        Action::NextDifference | Action::PreviousDifference if scene.second.is_some() => {
            "hint-no-difference"
        }
        Action::NextDifference
        | Action::PreviousDifference
        | Action::ShowSecond
        | Action::TakeOver
            if scene.second.is_none() =>
        {
            "hint-no-second"
        }
        Action::TakeOver => "hint-nothing-to-take-over",
        _ => return None,
    })
}

/// What has the keyboard.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
struct Focus {
    /// A field that text is typed into.
    typing: bool,
    /// A menu or a list that drops down is open.
    popup: bool,
    /// A button, list or other thing that Enter and Space press.
    widget: bool,
}

impl Focus {
    /// Whether nothing stands before shortcuts without Ctrl.
    fn is_free(self) -> bool {
        !self.typing && !self.popup
    }
}

/// The action that a key press means.
fn meant(key: Key, held: Modifiers, focus: Focus) -> Option<Action> {
    if key == Key::Enter && focus.widget {
        return None;
    }
    Action::all().find(|action| {
        action.shortcuts().iter().any(|(shortcut, scope)| {
            (*scope == Scope::Everywhere || focus.is_free()) && fits(*shortcut, key, held)
        })
    })
}

/// Whether a key is a shortcut even while a field is typed into.
pub(super) fn leaves_field(key: Key, held: Modifiers) -> bool {
    let focus = Focus {
        typing: true,
        ..Focus::default()
    };
    meant(key, held, focus).is_some()
}

/// Whether a key press is exactly this shortcut.
///
/// Exactly, because AltGr arrives as Ctrl+Alt on Windows: AltGr+Q writes "@" on a German keyboard and
/// must not quit the program. Only Shift may be held besides where it is what makes the sign: "+" is
/// Shift+"=" on an American keyboard, "=" is Shift+"0" on a German one.
fn fits(shortcut: KeyboardShortcut, key: Key, held: Modifiers) -> bool {
    let wanted = shortcut.modifiers;
    let shift_makes_it = matches!(key, Key::Plus | Key::Minus | Key::Equals | Key::Comma);
    shortcut.logical_key == key
        && held.alt == wanted.alt
        && (held.shift == wanted.shift || shift_makes_it)
        && held.cmd_ctrl_matches(wanted)
}

/// Whether holding the key goes on with the action. Where it does not, a held key would rate a claim
/// again and again or open a dialog twice.
fn repeats(action: Action) -> bool {
    matches!(
        action,
        Action::NextShared
            | Action::PreviousShared
            | Action::NextDiscrepancy
            | Action::PreviousDiscrepancy
            | Action::NextFound
            | Action::PreviousFound
            | Action::NextClaim
            | Action::PreviousClaim
            | Action::NextUnscored
            | Action::NextSource
            | Action::Undo
            | Action::Redo
            | Action::TextLarger
            | Action::TextSmaller
    )
}

/// Whether a held key stops before an action: undone once more, the texts themselves would be gone, which only
/// a press of its own can mean.
fn ends_run(action: Action, scene: &Scene<'_>) -> bool {
    action == Action::Undo && scene.undo == Some(Step::AddArticles)
}

/// The keys of a shortcut as they are written on the keyboard, in the language of the interface:
/// "Strg", "Umschalt", "P".
pub fn names(ui: &Ui, scene: &Scene<'_>, shortcut: &KeyboardShortcut) -> Vec<String> {
    let held = shortcut.modifiers;
    let mac = ui.ctx().os().is_mac();
    let mut names = Vec::new();
    for (wanted, key) in [
        (held.ctrl || held.command && !mac, "key-ctrl"),
        (held.alt, "key-alt"),
        (held.shift, "key-shift"),
        (held.mac_cmd || held.command && mac, "key-command"),
    ] {
        if wanted {
            names.push(scene.texts.get(key));
        }
    }
    names.push(match shortcut.logical_key {
        Key::Enter => scene.texts.get("key-enter"),
        Key::Escape => scene.texts.get("key-escape"),
        other => other.symbol_or_name().to_owned(),
    });
    names
}

/// A shortcut in one word: "Strg+Umschalt+P".
pub fn written(ui: &Ui, scene: &Scene<'_>, shortcut: &KeyboardShortcut) -> String {
    names(ui, scene, shortcut).join("+")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::review::{Credibility, Reliability};

    const FREE: Focus = Focus {
        typing: false,
        popup: false,
        widget: false,
    };
    const TYPING: Focus = Focus {
        typing: true,
        widget: true,
        ..FREE
    };
    const BUTTON: Focus = Focus {
        widget: true,
        ..FREE
    };
    const MENU: Focus = Focus {
        popup: true,
        ..FREE
    };
    const CTRL: Modifiers = Modifiers {
        ctrl: true,
        command: true,
        ..Modifiers::NONE
    };
    const ALT_GR: Modifiers = Modifiers { alt: true, ..CTRL };

    #[test]
    fn keys_mean_what_they_should_and_nothing_else() {
        let check = |key, held, focus, action: Option<Action>| {
            assert_eq!(
                meant(key, held, focus),
                action,
                "{key:?} {held:?} {focus:?}"
            );
        };
        let shift = Modifiers::SHIFT;
        let ctrl_shift = CTRL | shift;
        check(Key::S, CTRL, FREE, Some(Action::Save));
        check(Key::S, CTRL, TYPING, Some(Action::Save));
        check(Key::S, CTRL, MENU, Some(Action::Save));
        check(Key::S, ctrl_shift, FREE, Some(Action::SaveAs));
        check(Key::S, Modifiers::NONE, FREE, Some(Action::SplitClaim));
        check(Key::S, Modifiers::NONE, TYPING, None);
        check(Key::S, Modifiers::NONE, MENU, None);
        // AltGr types signs on German keyboards: @ € { [ ] } \ ~ µ.
        for key in [
            Key::Q,
            Key::E,
            Key::M,
            Key::Num0,
            Key::Num7,
            Key::Plus,
            Key::Minus,
        ] {
            check(key, ALT_GR, FREE, None);
            check(key, ALT_GR, TYPING, None);
        }
        check(Key::J, Modifiers::ALT, FREE, None);
        check(Key::J, shift, FREE, None);
        // The same sign on different keyboards.
        check(Key::Plus, CTRL, FREE, Some(Action::TextLarger));
        check(Key::Plus, ctrl_shift, FREE, Some(Action::TextLarger));
        check(Key::Equals, ctrl_shift, TYPING, Some(Action::TextLarger));
        check(Key::Minus, CTRL, FREE, Some(Action::TextSmaller));
        check(Key::Z, CTRL, FREE, Some(Action::Undo));
        check(Key::Z, CTRL, TYPING, None);
        check(Key::Z, ctrl_shift, FREE, Some(Action::Redo));
        check(Key::Y, CTRL, FREE, Some(Action::Redo));
        let none = Modifiers::NONE;
        check(Key::Y, none, FREE, Some(Action::AcceptSuggestion));
        check(Key::Enter, none, FREE, Some(Action::ShowInTexts));
        check(Key::Enter, none, BUTTON, None);
        check(Key::Enter, none, TYPING, None);
        check(Key::J, none, BUTTON, Some(Action::NextClaim));
        check(Key::Escape, none, FREE, Some(Action::ClearSelection));
        check(Key::Escape, none, MENU, None);
        check(Key::F8, none, TYPING, Some(Action::NextShared));
        check(Key::F8, shift, FREE, Some(Action::PreviousShared));
        let rate_a = Action::RateReliability(Reliability::A);
        check(Key::A, none, FREE, Some(rate_a));
        check(Key::A, CTRL, FREE, Some(Action::SelectAllArticle));
        check(Key::A, CTRL, TYPING, None);
        let one = Action::RateCredibility(Credibility::One);
        check(Key::Num1, none, FREE, Some(one));
        check(Key::Num1, CTRL, FREE, Some(Action::ShowCompare));
    }

    #[test]
    fn every_shortcut_reaches_its_own_action() {
        for action in Action::all() {
            for (shortcut, _) in action.shortcuts() {
                let held = shortcut.modifiers;
                // As keyboards send it where Ctrl is the command key.
                let held = Modifiers {
                    ctrl: held.ctrl || held.command,
                    ..held
                };
                let found = meant(shortcut.logical_key, held, FREE);
                assert_eq!(found, Some(action), "{shortcut:?}");
            }
        }
    }

    #[test]
    fn shortcuts_that_count_while_typing_do_not_type() {
        for action in Action::all() {
            for (shortcut, scope) in action.shortcuts() {
                let function_key = shortcut.logical_key.name().starts_with('F')
                    && shortcut.logical_key.name().len() > 1;
                assert!(
                    *scope == Scope::OutsideText || shortcut.modifiers.command || function_key,
                    "{action:?} would take letters from fields"
                );
            }
        }
    }
}
