//! What takes time, and what comes back.

use std::path::PathBuf;
use std::sync::Arc;

use super::dialogs::{Choice, Wanted};
use crate::comparison::{Findings, Progress};
use crate::import::{ImportError, Imported};
use crate::review::{Difference, Project};
use crate::storage::{Editor, FileState, Original, Overwrite, Settings, StorageError};
use crate::text::{Article, ArticleId};
use crate::ui::{Clip, Command, Recovered};

/// Something that takes time or touches the world outside the program.
#[derive(Debug)]
pub enum Effect {
    /// Reads what the paths lead to.
    Read {
        /// Names the work; a later one makes its result unwanted.
        job: u64,
        /// Files and folders.
        paths: Vec<PathBuf>,
    },
    /// Analyses articles.
    Analyse {
        /// Names the work.
        job: u64,
        /// The articles.
        articles: Vec<(ArticleId, Arc<Article>)>,
        /// What is known of some of them.
        earlier: Arc<Findings>,
    },
    /// Stops the reading or analysis under way.
    Cancel,
    /// Writes the project to a file.
    Save {
        /// The opened project it belongs to.
        owner: u64,
        /// The file.
        path: PathBuf,
        /// The project as it is now.
        project: Box<Project>,
        /// The generation of the project, to know later whether it has changed since.
        generation: u64,
        /// What may be written over.
        over: Overwrite,
    },
    /// Asks for the right to edit a project's file, and lets go of any other.
    Lock {
        /// The opened project it belongs to.
        owner: u64,
        /// The file.
        path: PathBuf,
    },
    /// Lets go of the right to edit.
    Unlock,
    /// Reads a corrected version of an article.
    ReadCorrection {
        /// Names the work.
        job: u64,
        /// The article that it is a version of.
        article: ArticleId,
        /// Its file.
        path: PathBuf,
    },
    /// Reads a project that is held against the open one.
    ReadSecond {
        /// Names the work.
        job: u64,
        /// The opened project that it is held against.
        owner: u64,
        /// Its file.
        path: PathBuf,
    },
    /// Writes a report.
    WriteReport {
        /// The file.
        path: PathBuf,
        /// What stands in it.
        contents: String,
        /// Whether the person was asked about a file of this name.
        over: bool,
    },
    /// Asks for files with a dialog of the desktop.
    Choose(Wanted),
    /// Looks at what lies on the clipboard.
    ReadClipboard,
    /// Writes the settings.
    WriteSettings(Box<Settings>),
    /// Writes a recovery copy.
    WriteRecovery {
        /// What it is a copy of.
        original: Original,
        /// The project as it is now.
        project: Box<Project>,
    },
    /// Removes the recovery copy of the open project.
    RemoveRecovery,
    /// Removes a recovery copy by its own path.
    DiscardRecovery(PathBuf),
    /// Opens a recovery copy.
    ReadRecovery {
        /// Names the work.
        job: u64,
        /// The copy.
        path: PathBuf,
        /// What it is a copy of.
        original: Original,
    },
}

/// A project that was read, and what its file held.
pub type Opened = (Box<Project>, FileState);

/// What reading paths came to.
#[derive(Debug, Default)]
pub struct ReadOutcome {
    /// Articles, in order.
    pub articles: Vec<Imported>,
    /// The folder of the first path.
    pub folder: Option<PathBuf>,
    /// A project file, if one was among the paths.
    pub project: Option<(PathBuf, Result<Opened, StorageError>)>,
    /// The articles of that project whose files hold another text now.
    pub changed: Vec<ArticleId>,
    /// What could not be read, with its path.
    pub errors: Vec<(PathBuf, ImportError)>,
    /// How many files were left unread, since a person cancelled.
    pub unread: usize,
    /// Further project files that were not opened, since a window holds one project.
    pub left_out: Vec<PathBuf>,
}

/// What [`State::handle`](super::State::handle) takes: a person's commands, and what comes back from effects.
#[derive(Debug)]
pub enum Message {
    /// A person's command.
    Command(Command),
    /// Reading has come this far.
    Reading(u64, Progress),
    /// Reading has ended.
    Read(u64, Box<ReadOutcome>),
    /// The analysis has come this far.
    Analysing(u64, Progress),
    /// The analysis has ended; nothing if it was cancelled.
    Analysed(u64, Option<Arc<Findings>>),
    /// The project was written, or could not be.
    Saved {
        /// The opened project it belongs to.
        owner: u64,
        /// The file.
        path: PathBuf,
        /// The project as it was written.
        project: Box<Project>,
        /// The generation that was written.
        generation: u64,
        /// What the file holds now, or why it could not be written.
        result: Result<FileState, StorageError>,
    },
    /// Whether a project may be edited: somebody else does so, or nobody.
    Locked {
        /// The opened project it belongs to.
        owner: u64,
        /// Who else edits it.
        editor: Option<Editor>,
    },
    /// A corrected version was read, or could not be.
    CorrectionRead {
        /// Names the work.
        job: u64,
        /// The article that it is a version of.
        article: ArticleId,
        /// Its file.
        path: PathBuf,
        /// The articles in it.
        result: Result<Vec<Imported>, ImportError>,
    },
    /// A project that is held against the open one was read, or could not be.
    SecondRead {
        /// Names the work.
        job: u64,
        /// The opened project that it is held against.
        owner: u64,
        /// Its file.
        path: PathBuf,
        /// The project in it.
        result: Result<Box<Project>, StorageError>,
    },
    /// A report was written, or could not be.
    ReportWritten(PathBuf, Result<(), StorageError>),
    /// A run of the program that was still alive at the start has ended and left this copy.
    RecoveryFound(Recovered),
    /// What a recovery copy has that its project's file has not; nothing where it cannot be read.
    RecoveryCompared(PathBuf, Option<Difference>),
    /// A dialog of the desktop was answered.
    Chosen(Wanted, Choice),
    /// What lies on the clipboard; nothing where it holds no words.
    ClipboardRead(Option<Clip>),
    /// Files lie on the clipboard, copied in a file manager.
    FilesPasted(Vec<PathBuf>),
    /// A recovery copy was read.
    RecoveryRead {
        /// Names the work.
        job: u64,
        /// The copy.
        path: PathBuf,
        /// What it is a copy of.
        original: Original,
        /// The project in it.
        result: Result<Box<Project>, StorageError>,
    },
    /// Something in the background could not be written.
    WriteFailed(PathBuf, StorageError),
    /// It is time to write a recovery copy.
    RecoveryDue,
    /// The system wants the program to end; nobody can be asked about unsaved changes.
    Ending,
    /// The window is about to be closed; its size in points.
    CloseRequested(Option<(f32, f32)>),
}
