//! The clipboard of the desktop.

use std::path::PathBuf;

use egui::{Event, InputState, Key};

use crate::text::Text;
use crate::ui::Clip;

/// Takes what is copied, and gives what is pasted. The desktop's in the program, a note in tests.
pub trait Clipboard: Send {
    /// Puts text on it, and the same as HTML for programs that take that. Says whether it was taken.
    fn put(&mut self, text: &str, html: &str) -> bool;

    /// What lies on it, if it is words. It may take a while until the program that has it answers.
    fn take(&mut self) -> Option<Clip>;

    /// The files and folders on it that were copied in a file manager. It may take a while as well.
    fn files(&mut self) -> Vec<PathBuf>;
}

/// Pasted words as the program holds words: one kind of line end, no control characters. A zero among them
/// would end the talk with a screen reader for good, since the desktop's bus takes none.
pub(super) fn cleaned(text: &str) -> String {
    Text::normalise(text).as_str().to_owned()
}

/// What was pasted by its keys.
#[derive(Default)]
pub(super) struct Pasting {
    /// Whether the key that goes up next has done its work as it went down.
    done: bool,
    /// When Ctrl was last held down, in seconds since the start.
    held: Option<f64>,
}

/// How long before V a person may let go of Ctrl, in seconds.
const BOTH_KEYS: f64 = 0.5;

impl Pasting {
    /// Cleans pasted words among `events`. Says whether Ctrl+V was pressed and nothing came of it: where no
    /// words lie on the clipboard, but files or HTML alone, the window is told of the key only as it goes up.
    pub fn follow(&mut self, input: &mut InputState) -> bool {
        let mut wordless = false;
        if input.modifiers.command_only() {
            self.held = Some(input.time);
        }
        let held = self.held.is_some_and(|held| input.time - held < BOTH_KEYS);
        for event in &mut input.events {
            match event {
                Event::Paste(text) => {
                    *text = cleaned(text);
                    self.done = true;
                }
                Event::PasteImage(_) => self.done = true,
                Event::Key {
                    key: Key::V,
                    pressed,
                    modifiers,
                    ..
                } => {
                    wordless |= !*pressed && !self.done && (held || modifiers.command_only());
                    self.done = *pressed;
                }
                _ => {}
            }
        }
        wordless
    }
}

/// The desktop's own clipboard. Opened when it is first needed; where there is none, or it takes no
/// HTML, the window's own way of copying text is left.
#[derive(Default)]
pub struct DesktopClipboard(Option<arboard::Clipboard>);

impl Clipboard for DesktopClipboard {
    fn put(&mut self, text: &str, html: &str) -> bool {
        let Some(clipboard) = self.open() else {
            return false;
        };
        match clipboard.set_html(html, Some(text)) {
            Ok(()) => true,
            Err(error) => {
                log::warn!("HTML could not be copied: {error}");
                false
            }
        }
    }

    fn take(&mut self) -> Option<Clip> {
        let clipboard = self.open()?;
        // Where there is none of a kind, that is reported as an error.
        let html = clipboard.get().html().ok();
        let text = clipboard.get_text().ok();
        if html.is_none() && text.is_none() {
            return None;
        }
        let text = cleaned(&text.unwrap_or_default());
        Some(Clip { text, html })
    }

    fn files(&mut self) -> Vec<PathBuf> {
        let files = self.open().and_then(|it| it.get().file_list().ok());
        files.map(on_disk).unwrap_or_default()
    }
}

/// The paths of a list of files, whose end some file managers mark with a zero. Where none of them is there,
/// it comes from a program that lists what it has on no disk; one that is missing among others is told of.
fn on_disk(files: Vec<PathBuf>) -> Vec<PathBuf> {
    let plain = |path: PathBuf| match path.to_str() {
        Some(name) => name.trim_end_matches('\0').into(),
        None => path,
    };
    let files: Vec<PathBuf> = files
        .into_iter()
        .map(plain)
        .filter(|path| path.is_absolute())
        .collect();
    if files.iter().any(|path| path.exists()) {
        files
    } else {
        Vec::new()
    }
}

impl DesktopClipboard {
    fn open(&mut self) -> Option<&mut arboard::Clipboard> {
        if self.0.is_none() {
            match arboard::Clipboard::new() {
                Ok(clipboard) => self.0 = Some(clipboard),
                Err(error) => log::info!("there is no clipboard for HTML: {error}"),
            }
        }
        self.0.as_mut()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_of_files_is_taken_with_what_is_missing_in_it_but_not_of_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let there = folder.path().join("da.txt");
        std::fs::write(&there, "Text.").unwrap();
        let mut ended = there.clone().into_os_string();
        ended.push("\0");
        assert_eq!(on_disk(vec![ended.into()]), std::slice::from_ref(&there));
        let gone = folder.path().join("weg.txt");
        let both = vec![gone.clone(), there];
        assert_eq!(on_disk(both.clone()), both);
        assert!(on_disk(vec![gone]).is_empty());
        assert!(on_disk(vec!["da.txt".into()]).is_empty());
    }
}
