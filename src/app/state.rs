//! Everything the window shows.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::effect::Effect;
use super::project::Open;
use crate::comparison::{Findings, Progress};
use crate::import::Imported;
use crate::report::excerpt::Excerpt;
use crate::review::{Edit, Picture, Project, Step};
use crate::storage::{FileState, Settings};
use crate::text::ArticleId;
use crate::ui::texts::Texts;
use crate::ui::theme::Theme;
use crate::ui::{Busy, Dialog, Notice, Recovered, Scene, Second};

/// Everything the window shows. Changed by [`State::handle`](State::handle) only.
pub struct State {
    pub(super) settings: Settings,
    pub(super) open: Option<Open>,
    pub(super) dialog: Option<Dialog>,
    pub(super) notices: Vec<Notice>,
    pub(super) next_notice: u64,
    /// The readings under way and how far each has come.
    pub(super) reading: BTreeMap<u64, Progress>,
    /// The analysis under way and how far it has come.
    pub(super) analysing: Option<(u64, Progress)>,
    /// How many times the project is being written.
    pub(super) saving: usize,
    /// Whether a dialog of the desktop is open.
    pub(super) choosing: bool,
    pub(super) next_job: u64,
    /// What waits for an answer to "save before closing?".
    pub(super) pending: Option<Pending>,
    pub(super) recovered: Vec<Recovered>,
    /// The reading that takes the place of what is open, unsaved changes and all.
    pub(super) reloading: Option<u64>,
    pub(super) copied: Option<Copied>,
    /// Whether the report that is put together is to be printed.
    pub(super) printing: bool,
    /// A file that the browser should show.
    pub(super) shown_outside: Option<PathBuf>,
    /// Whether the window takes the whole screen.
    pub(super) full_screen: bool,
    pub(super) closing: Closing,
    /// What rates a claim 1 with one origin once a person insists, and the step that it makes.
    pub(super) one_anyway: Option<(Step, Vec<Edit>)>,
    /// A field that should get the focus in the next frame.
    pub(super) focus: Option<&'static str>,
    /// The last revision of a project that was closed; the next one goes on from it.
    pub(super) revisions: u64,
    nothing: (Findings, Picture),
}

/// What is done once unsaved changes are saved or thrown away.
#[derive(Clone, PartialEq, Debug)]
pub enum Pending {
    /// Close the window.
    Quit,
    /// Show the start page.
    CloseProject,
    /// Start a project without articles.
    NewProject,
    /// Open the sample review.
    OpenSample,
    /// Open a project that was read.
    OpenRead(Box<ReadProject>),
    /// Open a recovery copy.
    Recover(PathBuf),
}

/// A project that was read, and what came with it.
#[derive(Clone, PartialEq, Debug)]
pub struct ReadProject {
    /// Its file.
    pub path: PathBuf,
    /// The project.
    pub project: Project,
    /// What its file held.
    pub state: FileState,
    /// Its articles whose files hold another text now.
    pub changed: Vec<ArticleId>,
    /// Articles that were opened with it and join it.
    pub articles: Vec<Imported>,
}

/// What is to be put on the clipboard.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Copied {
    /// Words alone.
    Text(String),
    /// A passage or a claim with its attribution.
    Excerpt(Excerpt),
}

impl Copied {
    /// As plain text.
    pub fn into_text(self) -> String {
        match self {
            Self::Text(text) => text,
            Self::Excerpt(excerpt) => excerpt.text,
        }
    }
}

/// How far closing the window has come.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Closing {
    /// Nobody wants to.
    Not,
    /// Now.
    Now,
}

impl State {
    /// A state without a project.
    pub fn new(settings: Settings, recovered: Vec<Recovered>) -> Self {
        Self {
            settings,
            open: None,
            dialog: None,
            notices: Vec::new(),
            next_notice: 1,
            reading: BTreeMap::new(),
            analysing: None,
            saving: 0,
            choosing: false,
            next_job: 1,
            pending: None,
            recovered,
            reloading: None,
            copied: None,
            printing: false,
            shown_outside: None,
            full_screen: false,
            closing: Closing::Not,
            one_anyway: None,
            focus: None,
            revisions: 0,
            nothing: (Findings::default(), Picture::default()),
        }
    }

    /// What drawing sees.
    pub fn scene<'a>(&'a self, texts: &'a Texts, theme: &'a Theme) -> Scene<'a> {
        let open = self.open.as_ref();
        Scene {
            project: open.map(|open| &open.project),
            findings: open.map_or(&self.nothing.0, |open| &open.findings),
            picture: open.map_or(&self.nothing.1, |open| &open.picture),
            revision: open.map_or(self.revisions, |open| open.pictured),
            undo: open.and_then(|open| open.history.undoable()),
            redo: open.and_then(|open| open.history.redoable()),
            file: open.and_then(|open| open.file.as_deref()),
            unsaved: self.unsaved(),
            read_only: open.and_then(|open| open.read_only.as_ref()),
            settings: &self.settings,
            texts,
            theme,
            busy: self.busy(),
            notices: &self.notices,
            dialog: self.dialog.as_ref(),
            printing: self.printing,
            full_screen: self.full_screen,
            scroll: open.and_then(|open| open.scroll),
            active_source: open.and_then(|open| open.active_source.as_ref()),
            held: open.and_then(|open| open.held),
            sought: open.and_then(|open| open.sought.as_deref()),
            sought_source: open.map_or("", |open| open.sought_source.as_str()),
            recovered: &self.recovered,
            second: open.and_then(|open| open.second.as_ref()),
        }
    }

    /// The open project.
    pub fn project(&self) -> Option<&Project> {
        self.open.as_ref().map(|open| &open.project)
    }

    /// Decisions laid over findings, for the open project.
    pub fn picture(&self) -> Option<&Picture> {
        self.open.as_ref().map(|open| &open.picture)
    }

    /// What a person should know.
    pub fn notices(&self) -> &[Notice] {
        &self.notices
    }

    /// The file of the open project.
    pub fn file(&self) -> Option<&Path> {
        self.open.as_ref().and_then(|open| open.file.as_deref())
    }

    /// The review that is held against the open one.
    pub fn second(&self) -> Option<&Second> {
        self.open.as_ref()?.second.as_ref()
    }

    /// The dialog that is open.
    pub fn dialog(&self) -> Option<&Dialog> {
        self.dialog.as_ref()
    }

    /// The settings.
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// The step that undo would take back.
    pub fn undoable(&self) -> Option<Step> {
        self.open.as_ref()?.history.undoable()
    }

    /// The work under way that a person should see.
    pub fn busy(&self) -> Option<Busy> {
        if self.saving > 0 {
            return Some(Busy::Saving);
        }
        let reading = self
            .reading
            .values()
            .copied()
            .reduce(|left, right| Progress {
                done: left.done + right.done,
                total: left.total + right.total,
            });
        reading
            .map(Busy::Reading)
            .or(self
                .analysing
                .map(|(_, progress)| Busy::Analysing(progress)))
            .or(self.choosing.then_some(Busy::Choosing))
    }

    /// Whether there are changes to texts, decisions or ratings that are not saved.
    pub fn unsaved(&self) -> bool {
        self.open
            .as_ref()
            .is_some_and(|open| open.generation != open.saved)
    }

    /// The generation that no recovery copy holds yet, while there are unsaved changes.
    pub(super) fn unrecovered(&self) -> Option<u64> {
        let open = self.open.as_ref()?;
        (open.generation != open.saved && open.generation != open.recovered)
            .then_some(open.generation)
    }

    /// Whether the window may be closed now.
    pub fn may_close(&self) -> bool {
        self.closing == Closing::Now
    }

    /// The file that another program should show.
    pub(super) fn take_shown_outside(&mut self) -> Option<PathBuf> {
        self.shown_outside.take()
    }

    /// What should be put on the clipboard.
    pub fn take_copied(&mut self) -> Option<Copied> {
        self.copied.take()
    }

    /// Whether a field should get the focus.
    pub(super) fn wants_focus(&self) -> bool {
        self.focus.is_some()
    }

    /// The field that should get the focus now.
    pub(super) fn take_focus(&mut self) -> Option<&'static str> {
        self.focus.take()
    }

    /// The title of the window.
    pub(super) fn title(&self, texts: &Texts) -> String {
        let Some(open) = &self.open else {
            return "Stemma".to_owned();
        };
        let name = open
            .file
            .as_deref()
            .and_then(Path::file_name)
            .map(|name| name.to_string_lossy().into_owned());
        let dot = if self.unsaved() { "• " } else { "" };
        let read_only = match open.read_only {
            Some(_) => format!(" ({})", texts.get("title-read-only")),
            None => String::new(),
        };
        match name {
            Some(name) => format!("{dot}{name}{read_only} – Stemma"),
            None => format!("{dot}Stemma{read_only}"),
        }
    }

    /// Starts an analysis of the open project; what is known already is used again.
    pub(super) fn analyse(&mut self, effects: &mut Vec<Effect>) {
        let job = self.new_job();
        let Some(open) = &self.open else {
            return;
        };
        let total = open.project.articles.len();
        self.analysing = Some((job, Progress { done: 0, total }));
        effects.push(Effect::Analyse {
            job,
            articles: open.project.texts(),
            earlier: open.findings.clone(),
        });
    }

    pub(super) fn new_job(&mut self) -> u64 {
        let job = self.next_job;
        self.next_job += 1;
        job
    }

    /// The article that commands on articles are about.
    pub(super) fn article_in_focus(&self) -> Option<ArticleId> {
        let session = &self.open.as_ref()?.project.session;
        session
            .words
            .map(|(article, _)| article)
            .or(session.selection.map(|place| place.article))
    }
}
