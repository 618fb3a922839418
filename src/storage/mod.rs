//! What lies on disk: the project file and its versions, safe saving, recovery, settings.
//!
//! A project file is text in RON (Rusty Object Notation), by custom named `….stemma.ron`, and
//! complete: it holds the articles themselves. Its first field is `version`. A file of a newer
//! version is refused by its number, one of an older version is read through that version's own
//! frozen types, and a damaged one is refused with line and column; nothing is ever half-read.
//! The same project always gives the same bytes.
//!
//! Places in texts are written as byte ranges into the article's text (its blocks, trimmed, with
//! one empty line between each two) together with the words that stand there. When a project is
//! opened every place is held against the text: a decision whose words are not there is kept and
//! becomes an orphan ([`Picture::orphans`](crate::review::Picture)); it never moves to other words.

mod error;
mod file;
mod lock;
mod project_file;
mod recovery;
mod saved;
mod settings;
mod v1;
mod v2;

#[cfg(test)]
mod hostile;
#[cfg(test)]
mod tests;

pub use error::StorageError;
pub use file::replace as replace_file;
pub use lock::{Editor, HeldLock, Lock, lock_project};
pub use project_file::{
    ENDING, is_project_path, parse_project, read_project, render_project, write_project,
};
pub use recovery::{
    LiveRun, Original, Recoveries, RecoveryCopy, Run, discard_recovery, find_recoveries,
    list_recoveries, recovery_folder, remove_recovery, summary, write_recovery,
};
pub use saved::{FileState, Overwrite, backup_of, open_project, save_project};
pub use settings::{
    LanguageChoice, Settings, SettingsWarning, ThemeChoice, documents_folder, open_settings,
    read_settings, settings_file, write_settings,
};
