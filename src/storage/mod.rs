//! What lies on disk: the project file and its versions, safe saving, recovery, settings.

mod settings;

pub use settings::{LanguageChoice, Settings, ThemeChoice};
