//! Articles from the clipboard.

use std::path::{Path, PathBuf};

use super::effect::Effect;
use super::notice;
use super::state::State;
use crate::import::{self, Imported};
use crate::ui::texts::Texts;
use crate::ui::{Clip, Dialog};

impl State {
    pub(super) fn import_text(&mut self, text: &str, texts: &Texts, effects: &mut Vec<Effect>) {
        self.import_pasted(import::read_pasted(text), texts, effects);
    }

    pub(super) fn import_html(&mut self, html: &str, texts: &Texts, effects: &mut Vec<Effect>) {
        self.import_pasted(import::read_pasted_html(html), texts, effects);
    }

    /// Shows in the paste dialog what lies on the clipboard. HTML is shown by the words that would be
    /// taken from it; where there are none, the plain text counts.
    pub(super) fn clipboard_read(&mut self, clip: Option<Clip>) {
        let Some(Dialog::Paste(shown)) = &mut self.dialog else {
            return;
        };
        *shown = clip.map(|clip| {
            let article = clip.html.as_deref().map(import::read_pasted_html);
            match article {
                Some(Ok(imported)) => Clip {
                    text: imported.article.text().as_str().to_owned(),
                    html: clip.html,
                },
                _ => Clip { html: None, ..clip },
            }
        });
    }

    /// Opens files that were copied in a file manager and pasted here. What such a program puts on the
    /// clipboard as text are their paths, which nobody wants to compare.
    pub(super) fn files_pasted(&mut self, paths: Vec<PathBuf>, effects: &mut Vec<Effect>) {
        if matches!(self.dialog, Some(Dialog::Paste(_))) {
            self.dialog = None;
            self.read(paths, effects);
        }
    }

    pub(super) fn import_pasted(
        &mut self,
        read: Result<Imported, import::ImportError>,
        texts: &Texts,
        effects: &mut Vec<Effect>,
    ) {
        match read {
            Ok(imported) => {
                self.dialog = None;
                self.add(vec![imported], texts, effects);
            }
            Err(error) => {
                let words = match error {
                    import::ImportError::Empty => texts.get("error-pasted-empty"),
                    error => notice::import_error(&error, Path::new(""), texts),
                };
                self.warn(words);
            }
        }
    }
}
