//! Everything the window shows.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::effect::Effect;
use crate::comparison::{Findings, Progress};
use crate::report::excerpt::Excerpt;
use crate::review::{Edit, EditError, History, Picture, Place, Project, SourceKey, Step, apply};
use crate::storage::{Editor, FileState, Original, Settings};
use crate::text::ArticleId;
use crate::ui::texts::Texts;
use crate::ui::theme::Theme;
use crate::ui::{Busy, Dialog, Notice, Recovered, Scene, ScrollRequest};

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
    pub(super) closing: Closing,
    /// The place of the claim that is rated 1 with one origin once a person insists.
    pub(super) one_anyway: Option<Place>,
    /// A field that should get the focus in the next frame.
    pub(super) focus: Option<&'static str>,
    /// The last revision of a project that was closed; the next one goes on from it.
    pub(super) revisions: u64,
    nothing: (Findings, Picture),
}

/// The open project and what belongs to it.
pub struct Open {
    /// The project.
    pub project: Project,
    /// Where it was opened from or saved to.
    pub file: Option<PathBuf>,
    /// What the program found in it.
    pub findings: Arc<Findings>,
    /// Decisions laid over findings.
    pub picture: Picture,
    /// The steps made.
    pub history: History,
    /// Tells one opened project from the next in results that come back late.
    pub owner: u64,
    /// Names the project's present state; a new number with every undoable change.
    pub generation: u64,
    /// The highest number given to a state so far.
    pub generations: u64,
    /// The generation that lies on disk.
    pub saved: u64,
    /// The project as it lies on disk, as far as it is known: undoing everything since makes it saved again.
    pub on_disk: Option<Project>,
    /// What the project's file held when it was last read or written here.
    pub disk: FileState,
    /// Who else edits the project, so that it is only read here.
    pub read_only: Option<Editor>,
    /// Whether what is on screen has changed since the project was saved.
    pub session_changed: bool,
    /// The recovery copy that this project was opened from; it goes once the project is saved.
    pub recovered_from: Option<PathBuf>,
    /// The generation of the last recovery copy.
    pub recovered: u64,
    /// The source that letter keys rate, as far as a person has chosen one.
    pub active_source: Option<SourceKey>,
    /// The first side of a link that is being made by hand.
    pub held: Option<Place>,
    /// The words that are searched for in the texts; nothing while nobody searches.
    pub sought: Option<String>,
    /// The latest wish to bring something into sight.
    pub scroll: Option<ScrollRequest>,
    /// What the last edit was on, so that typing goes on with one step.
    pub last_edit: Option<(Step, String)>,
    /// Grows whenever findings or picture are made anew; drawing keeps what it computed until then.
    pub pictured: u64,
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
    /// Open a project that was read, with what its file held.
    OpenRead(PathBuf, Box<Project>, FileState),
    /// Open a recovery copy.
    Recover(PathBuf),
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
            scroll: open.and_then(|open| open.scroll),
            active_source: open.and_then(|open| open.active_source.as_ref()),
            held: open.and_then(|open| open.held),
            sought: open.and_then(|open| open.sought.as_deref()),
            recovered: &self.recovered,
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

    /// What should be put on the clipboard.
    pub fn take_copied(&mut self) -> Option<Copied> {
        self.copied.take()
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

    /// Makes an undoable change. Errors become notices.
    pub(super) fn edit(&mut self, edit: Edit, texts: &Texts, effects: &mut Vec<Effect>) {
        let step = edit.step();
        self.edits(step, vec![edit], texts, effects);
    }

    /// Makes several changes as one step.
    pub(super) fn edits(
        &mut self,
        step: Step,
        edits: Vec<Edit>,
        texts: &Texts,
        effects: &mut Vec<Effect>,
    ) {
        if self.only_read() {
            return;
        }
        let Some(open) = &mut self.open else {
            return;
        };
        let target = edits.first().and_then(goes_on);
        let before = open.project.clone();
        let mut texts_changed = false;
        let last = edits.len().saturating_sub(1);
        for (place, edit) in edits.into_iter().enumerate() {
            texts_changed |= matches!(
                edit,
                Edit::AddArticles(_) | Edit::RemoveArticle(_) | Edit::ReplaceText(..)
            );
            // What decides on one statement or link alone needs no new picture for the next edit:
            // so a correction of a hundred mentions costs hardly more than that of one.
            let alone = matches!(
                edit,
                Edit::MakeStatement { .. } | Edit::JudgeStatement(..) | Edit::JudgeLink(..)
            );
            match apply(&open.project, &open.picture, &self.settings.reviewer, edit) {
                Ok(after) => {
                    open.project = after;
                    if place == last || !alone {
                        open.repicture();
                    }
                }
                Err(error) => {
                    open.project = before;
                    open.repicture();
                    self.refuse(&error, texts);
                    return;
                }
            }
        }
        if open.project == before {
            return;
        }
        open.project
            .date_assessments(&before, jiff::Zoned::now().date());
        let this = target.map(|target| (step, target));
        let continues = this.is_some() && this == open.last_edit;
        open.last_edit = this;
        open.history.push(step, before, continues);
        open.changed();
        if texts_changed {
            open.settle_session();
            self.analyse(effects);
        }
    }

    /// Whether nothing may be changed, since somebody else edits the project. Says so then, and
    /// offers to save elsewhere.
    pub(super) fn only_read(&mut self) -> bool {
        let only_read = self
            .open
            .as_ref()
            .is_some_and(|open| open.read_only.is_some());
        if only_read {
            self.dialog = Some(Dialog::ReadOnly);
        }
        only_read
    }

    fn refuse(&mut self, error: &EditError, texts: &Texts) {
        let words = match error {
            EditError::NoSuchArticle => texts.get("error-no-such-article"),
            EditError::NoSuchSource(key) => {
                texts.with("error-no-such-source", &[("name", key.as_str().into())])
            }
            EditError::NameTaken(name) => {
                texts.with("error-name-taken", &[("name", name.as_str().into())])
            }
            EditError::NoName => texts.get("error-no-name"),
            EditError::NoClaim => texts.get("error-no-claim"),
            EditError::SameArticle => texts.get("error-same-article"),
            EditError::NothingSelected => texts.get("error-nothing-selected"),
            EditError::Internal => texts.get("error-internal"),
            EditError::OneClaim => texts.get("error-one-claim"),
        };
        self.warn(words);
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

impl Open {
    /// A project that was just opened or begun.
    pub fn new(project: Project, file: Option<PathBuf>) -> Self {
        let findings = Arc::new(Findings::default());
        let picture = Picture::build(&project, &findings);
        let scroll = project
            .session
            .selection
            .map(|place| ScrollRequest { number: 0, place });
        Self {
            on_disk: Some(project.clone()),
            project,
            file,
            findings,
            picture,
            history: History::default(),
            owner: 0,
            generation: 0,
            generations: 0,
            saved: 0,
            disk: FileState::default(),
            read_only: None,
            session_changed: false,
            recovered_from: None,
            recovered: 0,
            active_source: None,
            held: None,
            sought: None,
            scroll,
            last_edit: None,
            pictured: 1,
        }
    }

    /// What a recovery copy of it is a copy of.
    pub fn original(&self) -> Original {
        Original {
            file: self.file.clone(),
            state: self.disk.clone(),
        }
    }

    /// Gives the present state a number of its own, or the number on disk where it equals that.
    pub fn changed(&mut self) {
        let same = self.on_disk.as_ref().is_some_and(|saved| {
            let mut now = self.project.clone();
            now.session = saved.session.clone();
            // Numbers for ids not given out yet are no content.
            now.next_article = saved.next_article;
            now.next_claim = saved.next_claim;
            now == *saved
        });
        if same || self.only_opened() {
            self.generation = self.saved;
        } else {
            self.generations += 1;
            self.generation = self.generations;
        }
    }

    /// Whether there is nothing in the project that does not lie on disk in other files: articles
    /// that were opened, and no decision on them. Nobody wants to be asked about that.
    fn only_opened(&self) -> bool {
        let project = &self.project;
        self.file.is_none()
            && self.saved == 0
            && project.statements.is_empty()
            && project.links.is_empty()
            && project.claims.is_empty()
            && project.sources == Project::new().sources
            && project
                .articles
                .iter()
                .all(|entry| entry.article.file.is_some())
    }

    /// Takes articles that are gone out of what is on screen, and shows some while there are few.
    pub fn settle_session(&mut self) {
        let known: Vec<ArticleId> = self.project.articles.iter().map(|entry| entry.id).collect();
        let gone = |id: &ArticleId| !known.contains(id);
        let session = &mut self.project.session;
        session.columns.retain(|id| !gone(id));
        for id in &known {
            if session.columns.len() < 2 && !session.columns.contains(id) {
                session.columns.push(*id);
            }
        }
        session.widths.retain(|id, _| !gone(id));
        session.positions.retain(|id, _| !gone(id));
        session.selection = session.selection.filter(|place| !gone(&place.article));
        session.words = session.words.filter(|(id, _)| !gone(id));
        session.base = session
            .base
            .filter(|id| !gone(id))
            .or(session.columns.first().copied());
        session.filter.article = session.filter.article.filter(|id| !gone(id));
        self.held = self.held.filter(|place| !gone(&place.article));
        self.scroll = self.scroll.filter(|request| !gone(&request.place.article));
    }

    /// Lays decisions over findings anew.
    pub fn repicture(&mut self) {
        self.picture = self.picture.built_again(&self.project, &self.findings);
        self.pictured += 1;
    }
}

/// What an edit goes on with: typing in the same field is one step.
fn goes_on(edit: &Edit) -> Option<String> {
    match edit {
        Edit::SetNote(place, _) => Some(format!("{place:?}")),
        Edit::RenameSource(key, _) => Some(key.to_string()),
        _ => None,
    }
}
