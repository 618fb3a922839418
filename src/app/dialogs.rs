//! Dialogs of the desktop, off the interface thread.

use std::future::Future;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use rfd::{AsyncFileDialog, FileHandle};

use crate::import::{ARCHIVE_ENDING, ENDINGS};
use crate::report::{Contents, Format};
use crate::text::ArticleId;

/// What a dialog is to find.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Wanted {
    /// Article files.
    Articles {
        /// The dialog's title.
        title: String,
    },
    /// A folder of articles.
    Folder {
        /// The dialog's title.
        title: String,
    },
    /// A project file.
    Project {
        /// The dialog's title.
        title: String,
    },
    /// A project file to hold against the open project.
    Second {
        /// The dialog's title.
        title: String,
    },
    /// A corrected version of an article.
    Correction {
        /// The dialog's title.
        title: String,
        /// The article.
        article: ArticleId,
    },
    /// Where to write a report.
    ReportPlace {
        /// The dialog's title.
        title: String,
        /// The name offered.
        name: String,
        /// The folder offered.
        folder: Option<PathBuf>,
        /// The format.
        format: Format,
        /// What goes in.
        contents: Contents,
    },
    /// Where to save the project.
    SavePlace {
        /// The dialog's title.
        title: String,
        /// The name offered.
        name: String,
        /// The folder offered.
        folder: Option<PathBuf>,
    },
}

/// What came of a dialog.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Choice {
    /// These paths were chosen.
    Paths(Vec<PathBuf>),
    /// The person closed it.
    Cancelled,
    /// The desktop has no dialogs to offer.
    NoDialogs,
}

/// Asks a person for files. The desktop does it in the program, a script in tests.
pub trait Chooser: Send + Sync {
    /// Starts asking; called on the interface thread, as macOS demands. The returned work waits
    /// for the answer and runs on another thread.
    fn ask(&self, wanted: &Wanted) -> Box<dyn FnOnce() -> Choice + Send>;
}

/// The desktop's own dialogs.
#[derive(Clone, Copy, Debug, Default)]
pub struct DesktopDialogs;

/// Nobody closes a dialog faster than this after asking for it. rfd answers "nothing" at once where
/// there is neither a portal nor zenity, and in the same way when a person cancels.
const FASTEST_PERSON: Duration = Duration::from_millis(250);

impl Chooser for DesktopDialogs {
    fn ask(&self, wanted: &Wanted) -> Box<dyn FnOnce() -> Choice + Send> {
        let dialog = AsyncFileDialog::new();
        match wanted {
            Wanted::Articles { title } => many(
                dialog
                    .set_title(title)
                    .add_filter(
                        "TXT, HTML, XML, JSON, DOCX, ODT, RTF, EML, ZIP",
                        &[&ENDINGS[..], &[ARCHIVE_ENDING]].concat(),
                    )
                    .add_filter("*", &["*"])
                    .pick_files(),
            ),
            Wanted::Correction { title, .. } => one(dialog
                .set_title(title)
                .add_filter("TXT, HTML, XML, JSON, DOCX, ODT, RTF, EML", &ENDINGS)
                .add_filter("*", &["*"])
                .pick_file()),
            Wanted::ReportPlace {
                title,
                name,
                folder,
                format,
                ..
            } => {
                let mut dialog = dialog
                    .set_title(title)
                    .set_file_name(name)
                    .add_filter(format.ending(), &[format.ending()]);
                if let Some(folder) = folder {
                    dialog = dialog.set_directory(folder);
                }
                one(dialog.save_file())
            }
            Wanted::Folder { title } => one(dialog.set_title(title).pick_folder()),
            Wanted::Project { title } | Wanted::Second { title } => one(dialog
                .set_title(title)
                .add_filter("Stemma", &["ron"])
                .pick_file()),
            Wanted::SavePlace {
                title,
                name,
                folder,
            } => {
                let mut dialog = dialog
                    .set_title(title)
                    .set_file_name(name)
                    .add_filter("Stemma", &["stemma.ron"]);
                if let Some(folder) = folder {
                    dialog = dialog.set_directory(folder);
                }
                one(dialog.save_file())
            }
        }
    }
}

fn one(
    answer: impl Future<Output = Option<FileHandle>> + Send + 'static,
) -> Box<dyn FnOnce() -> Choice + Send> {
    wait(async { answer.await.map(|file| vec![file]) })
}

fn many(
    answer: impl Future<Output = Option<Vec<FileHandle>>> + Send + 'static,
) -> Box<dyn FnOnce() -> Choice + Send> {
    wait(answer)
}

fn wait(
    answer: impl Future<Output = Option<Vec<FileHandle>>> + Send + 'static,
) -> Box<dyn FnOnce() -> Choice + Send> {
    Box::new(move || {
        let asked = Instant::now();
        match pollster::block_on(answer) {
            Some(files) => Choice::Paths(
                files
                    .into_iter()
                    .map(|file| file.path().to_owned())
                    .collect(),
            ),
            None if asked.elapsed() < FASTEST_PERSON => Choice::NoDialogs,
            None => Choice::Cancelled,
        }
    })
}
