//! The clipboard of the desktop.

/// Takes what is copied. The desktop's in the program, a note in tests.
pub trait Clipboard: Send {
    /// Puts text on it, and the same as HTML for programs that take that. Says whether it was taken.
    fn put(&mut self, text: &str, html: &str) -> bool;
}

/// The desktop's own clipboard. Opened when it is first needed; where there is none, or it takes no
/// HTML, the window's own way of copying text is left.
#[derive(Default)]
pub struct DesktopClipboard(Option<arboard::Clipboard>);

impl Clipboard for DesktopClipboard {
    fn put(&mut self, text: &str, html: &str) -> bool {
        if self.0.is_none() {
            match arboard::Clipboard::new() {
                Ok(clipboard) => self.0 = Some(clipboard),
                Err(error) => log::info!("there is no clipboard for HTML: {error}"),
            }
        }
        let Some(clipboard) = &mut self.0 else {
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
}
