//! What the program remembers between two starts, besides projects.

use std::io::Write;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::StorageError;

/// The language of the interface.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub enum LanguageChoice {
    /// As the system has it.
    #[default]
    System,
    /// German.
    German,
    /// English.
    English,
}

/// Light or dark.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub enum ThemeChoice {
    /// As the system has it.
    #[default]
    System,
    /// Dark text on light ground.
    Light,
    /// Light text on dark ground.
    Dark,
}

/// What the program remembers between two starts.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// The language of the interface.
    pub language: LanguageChoice,
    /// Light or dark.
    pub theme: ThemeChoice,
    /// The size of all text; 1 is the usual one.
    pub text_scale: f32,
    /// Who rates; stands beside each assessment.
    pub reviewer: String,
    /// Projects opened or saved lately, latest first, at most ten.
    pub recent: Vec<PathBuf>,
    /// The size of the window in points when it was last closed.
    pub window: Option<(f32, f32)>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            language: LanguageChoice::default(),
            theme: ThemeChoice::default(),
            text_scale: 1.0,
            reviewer: String::new(),
            recent: Vec::new(),
            window: None,
        }
    }
}

/// Where the settings belong on this system.
pub fn settings_file() -> Option<PathBuf> {
    directories::ProjectDirs::from("", "", "stemma")
        .map(|folders| folders.config_dir().join("settings.ron"))
}

/// The folder in which a person keeps documents, for the first save.
pub fn documents_folder() -> Option<PathBuf> {
    let folders = directories::UserDirs::new()?;
    Some(
        folders
            .document_dir()
            .unwrap_or_else(|| folders.home_dir())
            .to_owned(),
    )
}

/// Reads the settings; the usual ones where there are none.
pub fn read_settings(file: &Path) -> Settings {
    std::fs::read_to_string(file)
        .ok()
        .and_then(|text| ron::from_str(&text).ok())
        .unwrap_or_default()
}

/// Writes the settings: wholly or not at all.
///
/// # Errors
/// When the system would not write them.
pub fn write_settings(file: &Path, settings: &Settings) -> Result<(), StorageError> {
    let text = ron::ser::to_string_pretty(settings, ron::ser::PrettyConfig::default())
        .map_err(|error| StorageError::Unwritable(std::io::Error::other(error)))?;
    if let Some(folder) = file.parent() {
        std::fs::create_dir_all(folder).map_err(StorageError::Unwritable)?;
    }
    let mut out =
        atomic_write_file::AtomicWriteFile::open(file).map_err(StorageError::Unwritable)?;
    out.write_all(text.as_bytes())
        .and_then(|()| out.commit())
        .map_err(StorageError::Unwritable)
}
