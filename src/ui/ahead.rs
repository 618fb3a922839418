//! Typing ahead: keys that are pressed before what they are meant for is there.
//!
//! A window without a graphics card may draw three times a second, and a person types faster. "Ctrl+F" and
//! the first letters of a word then come in one frame, before the field is drawn: taken as shortcuts, the
//! letters would rate a claim. Likewise "arrow down, A" must rate the claim below. So one key goes into a
//! frame, and what comes behind it waits for the next; all of it waits until a field or dialog that was
//! asked for has the keyboard. Nothing is lost, and the order stays.

use egui::{Context, Event, Key, Modifiers, Plugin, RawInput};

use super::keys;

/// The keys that wait. It stands before everything else that reads the keyboard.
#[derive(Default)]
pub struct Ahead {
    events: Vec<Event>,
    coming: bool,
    /// How many frames in a row everything has waited.
    waited: u8,
}

/// What was asked for may never come; then the keys go where they would have gone.
const MOST: u8 = 8;

impl Ahead {
    /// Tells whether a field or dialog that was asked for has not got the keyboard yet.
    pub fn await_field(ctx: &Context, coming: bool) {
        ctx.plugin_or_default::<Self>().lock().coming = coming;
    }
}

impl Plugin for Ahead {
    fn debug_name(&self) -> &'static str {
        "typing ahead"
    }

    fn input_hook(&mut self, ctx: &Context, input: &mut RawInput) {
        let mut events = std::mem::take(&mut self.events);
        events.append(&mut input.events);
        let waits = self.coming && self.waited < MOST;
        self.waited = if waits {
            self.waited + 1
        } else if self.coming {
            self.waited
        } else {
            0
        };
        let end = if waits {
            0
        } else {
            end(&events, ctx.text_edit_focused())
        };
        for (at, event) in events.into_iter().enumerate() {
            if at >= end && is_typed(&event) {
                self.events.push(event);
            } else {
                input.events.push(event);
            }
        }
        if !self.events.is_empty() {
            ctx.request_repaint();
        }
    }
}

/// Whether an event comes from the keyboard.
fn is_typed(event: &Event) -> bool {
    matches!(
        event,
        Event::Key { .. }
            | Event::Text(_)
            | Event::Ime(_)
            | Event::Copy
            | Event::Cut
            | Event::Paste(_)
    )
}

/// Up to where the events go into one frame. In a field that is up to a key that leaves the field or is a
/// shortcut; otherwise up to the first key that is another one than the first. A key that is held down
/// comes several times at once.
fn end(events: &[Event], typing: bool) -> usize {
    let mut first: Option<Pressed> = None;
    for (at, event) in events.iter().enumerate() {
        let Some(pressed) = Pressed::of(event) else {
            continue;
        };
        if typing && pressed.stays_in_field() {
            continue;
        }
        match first {
            None => first = Some(pressed),
            Some(known) if known == pressed && !typing => {}
            Some(_) => return at,
        }
        if typing {
            return at + 1;
        }
    }
    events.len()
}

/// What was pressed.
#[derive(Clone, Copy, PartialEq)]
enum Pressed {
    Key(Key, Modifiers),
    Clipboard,
}

impl Pressed {
    fn of(event: &Event) -> Option<Self> {
        match event {
            Event::Key {
                key,
                pressed: true,
                modifiers,
                ..
            } => Some(Self::Key(*key, *modifiers)),
            Event::Copy | Event::Cut | Event::Paste(_) => Some(Self::Clipboard),
            _ => None,
        }
    }

    /// Whether a field that is typed into keeps the keyboard.
    fn stays_in_field(self) -> bool {
        match self {
            Self::Key(Key::Enter | Key::Escape | Key::Tab, _) => false,
            Self::Key(key, held) => !keys::leaves_field(key, held),
            Self::Clipboard => true,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(key: Key, modifiers: Modifiers) -> Event {
        Event::Key {
            key,
            physical_key: None,
            pressed: true,
            repeat: false,
            modifiers,
        }
    }

    #[test]
    fn one_key_goes_into_a_frame_and_a_field_takes_what_is_typed() {
        let plain = |letter| key(letter, Modifiers::NONE);
        let find = key(Key::F, Modifiers::COMMAND);
        let text = |text: &str| Event::Text(text.to_owned());
        let check = |events: &[Event], typing: bool, wanted: usize| {
            assert_eq!(end(events, typing), wanted, "{events:?}");
        };
        // The sign of a key goes with it.
        check(&[plain(Key::N), text("n"), plain(Key::A)], false, 2);
        check(&[find.clone(), plain(Key::A), text("a")], false, 1);
        check(&[plain(Key::ArrowDown), plain(Key::A)], false, 1);
        // A key that is held down.
        check(&[plain(Key::F8), plain(Key::F8), plain(Key::F8)], false, 3);
        check(
            &[plain(Key::A), text("a"), plain(Key::B), text("b")],
            true,
            4,
        );
        check(&[plain(Key::A), text("a"), find, plain(Key::B)], true, 3);
        check(&[text("a"), plain(Key::Enter), plain(Key::B)], true, 2);
        check(&[plain(Key::A), Event::Paste(String::new())], false, 1);
    }
}
