//! What lies on disk: the project file and its versions, safe saving, recovery, settings.

mod error;
mod project_file;
mod recovery;
mod settings;

pub use error::StorageError;
pub use project_file::{parse_project, read_project, render_project, write_project};
pub use recovery::{
    RecoveryCopy, list_recoveries, recovery_folder, remove_recovery, write_recovery,
};
pub use settings::{
    LanguageChoice, Settings, ThemeChoice, documents_folder, read_settings, settings_file,
    write_settings,
};
