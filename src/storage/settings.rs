//! What the program remembers between two starts, besides projects.

use std::io;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::{StorageError, file};

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

/// The largest number of projects that are remembered.
const MOST_RECENT: usize = 10;

/// The smallest and the largest size of text, as a factor.
const TEXT_SCALE: (f32, f32) = (0.5, 3.0);

/// Settings could not be read, and the usual ones are in force.
#[derive(Clone, PartialEq, Eq, Debug, Error)]
#[error("the settings cannot be read: {message}: {}", kept.as_ref().unwrap_or(path).display())]
pub struct SettingsWarning {
    /// The file that was to be read.
    pub path: PathBuf,
    /// Where the unreadable file is now: beside its old place, with `.bad` behind its name. Nothing
    /// where it could not be moved; it is still in its place then and the next save replaces it.
    pub kept: Option<PathBuf>,
    /// What is wrong with it, in English.
    pub message: String,
}

/// Reads the settings; the usual ones where there are none. Where they cannot be read, the usual
/// ones are in force, the warning says why, and the file is put aside, so that saving the settings
/// never destroys what a person wrote into it.
pub fn open_settings(file: &Path) -> (Settings, Option<SettingsWarning>) {
    let message = match std::fs::read(file) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            return (Settings::default(), None);
        }
        Err(error) => error.to_string(),
        Ok(bytes) => match ron::de::from_bytes::<Settings>(&bytes) {
            Ok(settings) => return (settings.in_bounds(), None),
            Err(error) => error.to_string(),
        },
    };
    let place = |ending: String| {
        let mut name = file.as_os_str().to_owned();
        name.push(ending);
        PathBuf::from(name)
    };
    let kept = (0..100)
        .map(|count| match count {
            0 => place(".bad".to_owned()),
            count => place(format!(".{count}.bad")),
        })
        .find(|place| !place.exists())
        .filter(|place| std::fs::rename(file, place).is_ok());
    let warning = SettingsWarning {
        path: file.to_owned(),
        kept,
        message,
    };
    (Settings::default(), Some(warning))
}

/// Reads the settings as [`open_settings`] does, and logs the warning.
pub fn read_settings(file: &Path) -> Settings {
    let (settings, warning) = open_settings(file);
    if let Some(warning) = warning {
        log::warn!("{warning}");
    }
    settings
}

/// Writes the settings, wholly or not at all, into a folder that is made if it is missing. A project whose
/// path is no text (Unix allows any bytes) cannot be named in them and is left out.
///
/// # Errors
/// When the system would not write them.
pub fn write_settings(file: &Path, settings: &Settings) -> Result<(), StorageError> {
    let config = ron::ser::PrettyConfig::new().new_line("\n");
    let mut settings = settings.clone();
    settings.recent.retain(|path| path.to_str().is_some());
    ron::ser::to_string_pretty(&settings, config)
        .map_err(io::Error::other)
        .and_then(|text| file::replace_in_new_folder(file, text.as_bytes()))
        .map_err(StorageError::Unwritable)
}

impl Settings {
    /// What a person may have typed into the file, brought to what the program can show.
    fn in_bounds(mut self) -> Self {
        let (least, most) = TEXT_SCALE;
        self.text_scale = if self.text_scale.is_finite() {
            self.text_scale.clamp(least, most)
        } else {
            1.0
        };
        let fits = |length: f32| length.is_finite() && length >= 1.0;
        self.window = self
            .window
            .filter(|(width, height)| fits(*width) && fits(*height));
        self.recent.truncate(MOST_RECENT);
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settings_come_back_as_they_were_written() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("new/folder/settings.ron");
        assert_eq!(open_settings(&file), (Settings::default(), None));
        let settings = Settings {
            language: LanguageChoice::German,
            theme: ThemeChoice::Dark,
            text_scale: 1.25,
            reviewer: "Änne \"A\" O’Neill".to_owned(),
            recent: vec![PathBuf::from("Lage „Süd“.stemma.ron")],
            window: Some((1280.0, 800.5)),
        };
        write_settings(&file, &settings).unwrap();
        assert_eq!(open_settings(&file), (settings, None));
    }

    #[test]
    fn what_cannot_be_read_is_put_aside_and_never_overwritten() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("settings.ron");
        for (round, name) in ["settings.ron.bad", "settings.ron.1.bad"]
            .iter()
            .enumerate()
        {
            let broken = format!("(language: Klingon, round: {round}");
            std::fs::write(&path, &broken).unwrap();
            let (settings, warning) = open_settings(&path);
            assert_eq!(settings, Settings::default());
            let kept = warning.and_then(|warning| warning.kept).unwrap();
            assert_eq!(kept, folder.path().join(name));
            assert_eq!(std::fs::read_to_string(kept).unwrap(), broken);
            assert!(!path.exists());
        }
    }

    #[test]
    fn the_list_of_projects_does_not_grow_without_end() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("settings.ron");
        let recent: Vec<PathBuf> = (0..30)
            .map(|at| format!("{at}.stemma.ron").into())
            .collect();
        let settings = Settings {
            recent: recent.clone(),
            ..Settings::default()
        };
        write_settings(&path, &settings).unwrap();
        let (read, _) = open_settings(&path);
        assert_eq!(read.recent, recent[..MOST_RECENT]);
    }

    #[cfg(unix)]
    #[test]
    fn a_project_whose_path_is_no_text_does_not_keep_the_settings_from_being_written() {
        use std::os::unix::ffi::OsStrExt;
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("settings.ron");
        let odd = std::ffi::OsStr::from_bytes(b"/lager/S\xfcd.stemma.ron");
        let plain = PathBuf::from("/lager/Nord.stemma.ron");
        let settings = Settings {
            theme: ThemeChoice::Dark,
            recent: vec![odd.into(), plain.clone()],
            ..Settings::default()
        };
        write_settings(&file, &settings).unwrap();
        let (read, warning) = open_settings(&file);
        assert_eq!((read.theme, warning), (ThemeChoice::Dark, None));
        assert_eq!(read.recent, [plain]);
    }

    #[test]
    fn sizes_that_cannot_be_shown_are_put_right() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("settings.ron");
        let cases = [
            ("(text_scale: 100)", 3.0, None),
            ("(text_scale: NaN, window: Some((inf, 10)))", 1.0, None),
            ("(window: Some((-5, 10)))", 1.0, None),
            ("(window: Some((640, 480)))", 1.0, Some((640.0, 480.0))),
        ];
        for (text, scale, window) in cases {
            std::fs::write(&path, text).unwrap();
            let (settings, warning) = open_settings(&path);
            assert_eq!(warning, None, "{text}");
            assert_eq!(
                (settings.text_scale, settings.window),
                (scale, window),
                "{text}"
            );
        }
    }
}
