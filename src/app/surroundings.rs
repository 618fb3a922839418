//! What the program finds around it.

use std::path::PathBuf;

use super::clipboard::{Clipboard, DesktopClipboard};
use super::dialogs::{Chooser, DesktopDialogs};
use crate::storage::{self, Settings, SettingsWarning};

/// What the program finds around it: settings, folders, dialogs. Tests bring their own.
pub struct Surroundings {
    /// Where settings are kept; nothing keeps none.
    pub settings_file: Option<PathBuf>,
    /// Where recovery copies are kept; nothing keeps none.
    pub recovery_folder: Option<PathBuf>,
    /// The settings as they were read.
    pub settings: Settings,
    /// Why the settings could not be read, if they could not.
    pub settings_warning: Option<SettingsWarning>,
    /// Who asks for files.
    pub chooser: Box<dyn Chooser>,
    /// Who takes what is copied.
    pub clipboard: Box<dyn Clipboard>,
}

impl Surroundings {
    /// The folders and dialogs of this desktop.
    pub fn of_this_desktop() -> Self {
        let settings_file = storage::settings_file();
        let (settings, settings_warning) = settings_file
            .as_deref()
            .map(storage::open_settings)
            .unwrap_or_default();
        Self {
            settings_file,
            recovery_folder: storage::recovery_folder(),
            settings,
            settings_warning,
            chooser: Box::new(DesktopDialogs),
            clipboard: Box::new(DesktopClipboard::default()),
        }
    }
}
