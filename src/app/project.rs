//! The open project and what belongs to it.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::comparison::Findings;
use crate::review::{History, Picture, Place, Project, SourceKey, Step};
use crate::storage::{Editor, FileState, Original};
use crate::text::ArticleId;
use crate::ui::{ScrollRequest, Second};

/// The open project and what belongs to it.
pub struct Open {
    /// The project.
    pub project: Project,
    /// Where it was opened from or saved to.
    pub file: Option<PathBuf>,
    /// Where its first articles were found, so that it is saved there unless a person wants otherwise.
    pub folder: Option<PathBuf>,
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
    /// The words that are searched for among the sources; empty while nobody searches.
    pub sought_source: String,
    /// The latest wish to bring something into sight.
    pub scroll: Option<ScrollRequest>,
    /// What the last edit was on, so that typing goes on with one step.
    pub last_edit: Option<(Step, String)>,
    /// The review that is held against it.
    pub second: Option<Second>,
    /// Grows whenever findings or picture are made anew; drawing keeps what it computed until then.
    pub pictured: u64,
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
            folder: None,
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
            sought_source: String::new(),
            scroll,
            last_edit: None,
            second: None,
            pictured: 1,
        }
    }

    /// The folder that a person works in: that of its file, else that of its articles.
    pub fn nearby(&self) -> Option<&Path> {
        let file = self.file.as_deref().and_then(Path::parent);
        file.or(self.folder.as_deref())
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
        self.hold_again();
        self.pictured += 1;
    }
}
