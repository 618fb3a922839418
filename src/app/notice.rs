//! Messages in the window: what happened, to which file, what to do.

use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use super::state::State;
use crate::import::{ARCHIVE_ENDING, ImportError, MOST_BYTES, MOST_FILES, MOST_UNPACKED, Warning};
use crate::storage::{Editor, SettingsWarning, StorageError, backup_of};
use crate::ui::texts::Texts;
use crate::ui::{Notice, NoticeLevel};

impl State {
    /// Puts up a notice.
    pub(super) fn notify(&mut self, level: NoticeLevel, text: String, details: Vec<String>) {
        self.put_up(level, text, details, false);
    }

    /// Says that something went well which has left a file that the browser can show.
    pub(super) fn notify_of_file(&mut self, text: String, file: PathBuf) {
        // Told twice of the same file, it still is the latest news.
        self.retract(&text);
        self.put_up(NoticeLevel::Done, text, Vec::new(), false);
        if let Some(notice) = self.notices.last_mut() {
            notice.file = Some(file);
        }
    }

    /// Puts up a notice about work that is not saved; it goes when that is.
    pub(super) fn notify_until_saved(
        &mut self,
        level: NoticeLevel,
        text: String,
        details: Vec<String>,
    ) {
        self.put_up(level, text, details, true);
    }

    fn put_up(
        &mut self,
        level: NoticeLevel,
        text: String,
        details: Vec<String>,
        until_saved: bool,
    ) {
        if level.passes() {
            // What goes by itself makes room for what comes after it.
            self.notices.retain(|notice| !notice.level.passes());
        }
        let same = |notice: &Notice| notice.text == text && notice.details == details;
        if self.notices.iter().any(same) {
            return;
        }
        self.notices.push(Notice {
            number: self.next_notice,
            level,
            text,
            details,
            until_saved,
            file: None,
        });
        self.next_notice += 1;
    }

    /// Tells that the settings could not be read, and where the old ones are now.
    pub(super) fn warn_of_settings(&mut self, warning: &SettingsWarning, texts: &Texts) {
        let path = warning.kept.as_ref().unwrap_or(&warning.path);
        let words = texts.with(
            "warning-settings",
            &[("path", path.display().to_string().into())],
        );
        self.warn(words);
    }

    /// Puts away what is not so any more.
    pub(super) fn retract(&mut self, text: &str) {
        self.notices.retain(|notice| notice.text != text);
    }

    pub(super) fn warn(&mut self, text: String) {
        self.notify(NoticeLevel::Warning, text, Vec::new());
    }
}

/// Whether a path is named as an archive is.
pub(super) fn is_archive(path: &Path) -> bool {
    let ending = path.extension().map(std::ffi::OsStr::to_ascii_lowercase);
    ending.is_some_and(|ending| ending == ARCHIVE_ENDING)
}

/// What the system did not do, in words of ours: its own are English, or say only a number.
fn cause(error: &io::Error, texts: &Texts) -> String {
    use ErrorKind as E;
    texts.get(match error.kind() {
        E::NotFound | E::NotADirectory => "cause-missing",
        E::PermissionDenied => "cause-forbidden",
        E::ReadOnlyFilesystem => "cause-read-only",
        E::StorageFull | E::QuotaExceeded | E::WriteZero => "cause-full",
        E::FileTooLarge => "cause-too-large",
        E::IsADirectory => "cause-folder",
        E::InvalidFilename => "cause-name",
        E::ResourceBusy | E::ExecutableFileBusy | E::WouldBlock | E::Deadlock => "cause-busy",
        E::TimedOut
        | E::HostUnreachable
        | E::NetworkUnreachable
        | E::NetworkDown
        | E::NotConnected
        | E::ConnectionReset
        | E::ConnectionAborted
        | E::StaleNetworkFileHandle => "cause-away",
        E::InvalidData | E::UnexpectedEof => "cause-damaged",
        E::OutOfMemory => "cause-memory",
        _ => "cause-unknown",
    })
}

/// What the system itself said, for whoever is asked for help; nothing where our words say it all.
pub(super) fn said_by_system(error: &StorageError) -> Vec<String> {
    match error {
        StorageError::Unreadable(error) | StorageError::Unwritable(error) => {
            vec![error.to_string()]
        }
        _ => Vec::new(),
    }
}

/// Why something beside the project could not be written, for people.
pub(super) fn write_error(error: &StorageError, path: &Path, texts: &Texts) -> String {
    let cause = match error {
        StorageError::Unreadable(error) | StorageError::Unwritable(error) => cause(error, texts),
        StorageError::Exists => texts.get("cause-exists"),
        _ => texts.get("cause-unknown"),
    };
    let path = path.display().to_string();
    texts.with(
        "error-write-failed",
        &[("cause", cause.into()), ("path", path.into())],
    )
}

/// Why a file could not be read, for people.
pub(super) fn import_error(error: &ImportError, path: &Path, texts: &Texts) -> String {
    let is_archive = is_archive(path);
    let path = path.display().to_string();
    let key = match error {
        ImportError::UnknownFormat if is_archive => "error-import-archive",
        ImportError::NoArticle if is_archive => "error-import-archive-empty",
        ImportError::ArchiveTooLarge => "error-import-archive-too-large",
        ImportError::Locked => "error-import-locked",
        ImportError::NoFile => "error-import-no-file",
        ImportError::Empty => "error-import-empty",
        ImportError::Binary(_) => "error-import-binary",
        ImportError::TooLarge(_) => "error-import-too-large",
        ImportError::UnknownFormat => "error-import-unknown",
        ImportError::NoArticle => "error-import-no-article",
        ImportError::Malformed { .. } => "error-import-malformed",
        ImportError::Damaged => "error-import-damaged",
        ImportError::WithoutText(_) => "error-import-without-text",
        ImportError::Entities => "error-import-entities",
        ImportError::TooDeep => "error-import-too-deep",
        ImportError::TooManyParts => "error-import-too-many-parts",
        ImportError::UnpacksTooLarge => "error-import-unpacks-too-large",
        ImportError::Unreadable(cause) => match cause.kind() {
            ErrorKind::NotFound => "error-import-missing",
            ErrorKind::PermissionDenied => "error-import-forbidden",
            _ => "error-import-unreadable",
        },
    };
    let percent = match error {
        ImportError::Binary(percent) => *percent,
        _ => 0,
    };
    let (format, line, column) = match error {
        ImportError::Malformed {
            format,
            line,
            column,
        } => (*format, *line, *column),
        ImportError::WithoutText(format) => (*format, 0, 0),
        _ => ("", 0, 0),
    };
    let cause = match error {
        ImportError::Unreadable(error) => cause(error, texts),
        _ => String::new(),
    };
    texts.with(
        key,
        &[
            ("path", path.into()),
            ("percent", percent.into()),
            ("most", (MOST_BYTES / 1_000_000).into()),
            ("files", MOST_FILES.into()),
            ("unpacked", (MOST_UNPACKED / 1_000_000).into()),
            ("cause", cause.into()),
            ("format", format.into()),
            ("line", line.into()),
            ("column", column.into()),
        ],
    )
}

/// What was odd about an article that could be read, for people.
pub(super) fn warning(warning: &Warning, name: &str, texts: &Texts) -> String {
    let name = ("name", name.into());
    match warning {
        Warning::Decoded(encoding) => {
            texts.with("warning-decoded", &[name, ("encoding", (*encoding).into())])
        }
        Warning::Replaced(count) => {
            texts.with("warning-replaced", &[name, ("count", (*count).into())])
        }
        Warning::Misdeclared => texts.with("warning-misdeclared", &[name]),
        Warning::LeftOut(part) => {
            texts.with("warning-left-out", &[name, ("part", part.as_str().into())])
        }
        Warning::OnlyHeadline => texts.with("warning-only-headline", &[name]),
        Warning::LanguageUnknown => texts.with("warning-language", &[name]),
        Warning::RightToLeft => texts.with("warning-right-to-left", &[name]),
    }
}

/// Who has a project open elsewhere, for people.
pub(super) fn open_elsewhere(editor: &Editor, texts: &Texts) -> String {
    let who = crate::ui::who_edits(texts, editor);
    texts.with("notice-read-only", &[("who", who.into())])
}

/// Why a project could not be read or written, for people.
pub(super) fn storage_error(error: &StorageError, path: &Path, texts: &Texts) -> String {
    let file = path;
    let path = ("path", path.display().to_string().into());
    match error {
        StorageError::Missing => texts.with("error-project-missing", &[path]),
        StorageError::Unreadable(error) => texts.with(
            "error-project-unreadable",
            &[path, ("cause", cause(error, texts).into())],
        ),
        StorageError::Unwritable(error) => {
            let key = match error.kind() {
                ErrorKind::StorageFull | ErrorKind::QuotaExceeded => "error-save-full",
                ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => {
                    "error-save-forbidden"
                }
                ErrorKind::NotFound | ErrorKind::NotADirectory => "error-save-no-folder",
                ErrorKind::InvalidFilename => "error-save-name",
                _ => "error-project-unwritable",
            };
            texts.with(key, &[path, ("cause", cause(error, texts).into())])
        }
        StorageError::Changed => texts.with("error-project-changed", &[path]),
        StorageError::Exists => texts.with("error-save-exists", &[path]),
        StorageError::InUse(editor) => {
            let who = crate::ui::who_edits(texts, editor);
            texts.with("error-project-in-use", &[path, ("who", who.into())])
        }
        StorageError::Newer {
            needs: Some(needs), ..
        } => texts.with(
            "error-project-needs",
            &[
                path,
                ("needs", needs.as_str().into()),
                ("own", env!("CARGO_PKG_VERSION").into()),
            ],
        ),
        StorageError::Newer { version, known, .. } => texts.with(
            "error-project-newer",
            &[
                path,
                ("version", (*version).into()),
                ("known", (*known).into()),
            ],
        ),
        // What exactly the parser did not like is English and about brackets; it is in the log.
        StorageError::Damaged {
            line,
            column,
            message,
        } => {
            log::warn!("line {line}, column {column}: {message}");
            let (line, column) = (("line", (*line).into()), ("column", (*column).into()));
            let backup = backup_of(file);
            let name = backup.file_name().filter(|_| backup.exists());
            match name.map(|name| name.to_string_lossy().into_owned()) {
                Some(name) => {
                    let values = [path, line, column, ("backup", name.into())];
                    texts.with("error-project-damaged-backup", &values)
                }
                None => texts.with("error-project-damaged", &[path, line, column]),
            }
        }
    }
}
