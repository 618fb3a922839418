//! What drawing sees of the state.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use super::texts::Texts;
use super::theme::Theme;
use super::{
    Action, Command, Second, aligned, claims, column, dialog, find, inspector, second, sources,
    toolbar,
};
use crate::comparison::{Findings, Progress};
use crate::report::{Contents, Format};
use crate::review::second::Item;
use crate::review::{
    Assessment, ClaimCard, ClaimIx, Difference, Entry, LinkIx, Picture, Place, Project, Session,
    SourceKey, StatementIx, Step, listing,
};
use crate::storage::{Editor, Original, Settings};
use crate::text::{Article, ArticleId};

/// Where drawing puts the commands that a person gives.
#[derive(Debug, Default)]
pub struct Outbox(Vec<Command>);

impl Outbox {
    /// Sends a command; it is carried out after the frame is drawn.
    pub fn send(&mut self, command: impl Into<Command>) {
        self.0.push(command.into());
    }

    /// What was sent, in order.
    pub fn take(&mut self) -> Vec<Command> {
        std::mem::take(&mut self.0)
    }
}

/// The read-only view of the state that one frame is drawn from.
#[derive(Clone, Copy)]
pub struct Scene<'a> {
    /// The open project; nothing while the start page is shown.
    pub project: Option<&'a Project>,
    /// What the program found in it.
    pub findings: &'a Findings,
    /// Decisions laid over findings.
    pub picture: &'a Picture,
    /// Grows with every new project or picture, so that what is worked out from them can be kept
    /// until they change.
    pub revision: u64,
    /// The step that undo would take back.
    pub undo: Option<Step>,
    /// The step that redo would make again.
    pub redo: Option<Step>,
    /// The file the project was opened from or saved to.
    pub file: Option<&'a Path>,
    /// Whether there are changes that are not saved.
    pub unsaved: bool,
    /// Who else edits the project, so that it is only read here.
    pub read_only: Option<&'a Editor>,
    /// Settings.
    pub settings: &'a Settings,
    /// The texts of the interface in the language shown.
    pub texts: &'a Texts,
    /// Colours, sizes and fonts.
    pub theme: &'a Theme,
    /// The work that is under way.
    pub busy: Option<Busy>,
    /// What a person should know, latest last.
    pub notices: &'a [Notice],
    /// The dialog that is open.
    pub dialog: Option<&'a Dialog>,
    /// Whether the report that is put together is to be printed.
    pub printing: bool,
    /// Whether the window takes the whole screen.
    pub full_screen: bool,
    /// The latest wish to bring something into sight.
    pub scroll: Option<ScrollRequest>,
    /// The source that letter keys rate, as far as a person has chosen one.
    pub active_source: Option<&'a SourceKey>,
    /// The first side of a link that is being made by hand.
    pub held: Option<Place>,
    /// The words that are searched for in the texts; nothing while nobody searches.
    pub sought: Option<&'a str>,
    /// The words that are searched for among the sources; empty while nobody searches.
    pub sought_source: &'a str,
    /// Copies of projects that were not closed properly, offered until a person has decided.
    pub recovered: &'a [Recovered],
    /// The review that is held against the open one.
    pub second: Option<&'a Second>,
}

impl<'a> Scene<'a> {
    /// Whether articles wait to be compared: a person has stopped that.
    pub fn uncompared(&self) -> bool {
        let known = |entry: &Entry| self.findings.articles.contains_key(&entry.id);
        !self.comparing() && !self.project().articles.iter().all(known)
    }

    /// Whether it is known what these articles share.
    pub fn compared(&self, mut articles: impl Iterator<Item = ArticleId>) -> bool {
        articles.all(|id| self.findings.articles.contains_key(&id))
    }

    /// Whether articles are being read or compared, so that what they share is not known yet.
    pub fn comparing(&self) -> bool {
        matches!(self.busy, Some(Busy::Reading(_) | Busy::Analysing(_)))
    }

    /// The open project; one without anything in it while none is open.
    pub fn project(&self) -> &'a Project {
        static NONE: LazyLock<Project> = LazyLock::new(Project::default);
        self.project.unwrap_or(&NONE)
    }

    /// What is on screen; the usual one while no project is open.
    pub fn session(&self) -> &'a Session {
        static NONE: LazyLock<Session> = LazyLock::new(Session::default);
        self.project.map_or(&NONE, |project| &project.session)
    }

    /// The article named `id`.
    pub fn article(&self, id: ArticleId) -> Option<&'a Article> {
        self.project?
            .articles
            .iter()
            .find(|entry| entry.id == id)
            .map(|entry| &*entry.article)
    }

    /// What everything on screen calls an article ([`Project::label`]).
    pub fn label(&self, id: ArticleId) -> String {
        self.project
            .map(|project| project.label(id))
            .unwrap_or_default()
    }

    /// The review that is held against the open one, while the list of differences is shown.
    pub fn second_shown(&self) -> Option<&'a Second> {
        self.second.filter(|second| second.shown)
    }

    /// What the other review says of what is chosen: in the list of differences the chosen entry, in the texts
    /// the one that is selected there.
    pub fn second_item(&self) -> Option<(&'a Second, Item)> {
        let second = self.second?;
        let item = second.item_at(self.picture, self.session().selection)?;
        Some((second, item))
    }

    /// The claim at the selection.
    pub fn claim(&self) -> Option<ClaimIx> {
        self.picture.claim_at(self.session().selection?)
    }

    /// What `card` is rated as; nothing while ratings are hidden.
    pub fn rated(&self, card: &ClaimCard) -> Option<&'a Assessment> {
        let project = self.project.filter(|it| !it.session.ratings_hidden)?;
        listing::assessment(project, card)
    }

    /// The same as a code: "B2".
    pub fn code(&self, card: &ClaimCard) -> Option<String> {
        let project = self.project.filter(|it| !it.session.ratings_hidden)?;
        listing::code(project, card)
    }

    /// The statement at the selection.
    pub fn statement(&self) -> Option<StatementIx> {
        self.picture.statement_at(self.session().selection?)
    }

    /// The source that letter keys rate: the chosen one if it belongs to the selected claim, else
    /// the claim's first origin.
    pub fn active_source(&self) -> Option<&'a SourceKey> {
        let card = self.picture.claim(self.claim()?);
        self.active_source
            .filter(|key| card.sources.contains(key) || card.origins.contains(key))
            .or_else(|| card.origins.first())
            .or_else(|| card.sources.first())
    }

    /// The article that commands on articles are about: the selection's.
    pub fn article_in_focus(&self) -> Option<ArticleId> {
        let session = self.session();
        session
            .words
            .map(|(article, _)| article)
            .or(session.selection.map(|place| place.article))
    }

    /// What "accept" and "reject" are about: the statement at the selection, else the link there.
    pub fn suggestion(&self) -> Option<Suggestion> {
        let place = self.session().selection?;
        self.picture
            .statement_at(place)
            .map(Suggestion::Statement)
            .or_else(|| {
                self.picture
                    .links_at(place)
                    .first()
                    .copied()
                    .map(Suggestion::Link)
            })
    }
}

/// Something the program suggests and a person can accept or reject.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Suggestion {
    /// A statement.
    Statement(StatementIx),
    /// A link.
    Link(LinkIx),
}

/// Work that is under way.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Busy {
    /// Articles are read.
    Reading(Progress),
    /// Articles are compared.
    Analysing(Progress),
    /// The project is saved.
    Saving,
    /// A dialog of the desktop is open.
    Choosing,
}

/// How much a notice matters.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum NoticeLevel {
    /// Something went as wished.
    Done,
    /// A key does nothing here; why, and what to do.
    Hint,
    /// Something should be looked at.
    Warning,
    /// Something did not work.
    Error,
}

impl NoticeLevel {
    /// Whether it goes away by itself.
    pub fn passes(self) -> bool {
        matches!(self, Self::Done | Self::Hint)
    }
}

/// A message in the window: what happened, to which file, what to do.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Notice {
    /// Names it.
    pub number: u64,
    /// How much it matters.
    pub level: NoticeLevel,
    /// What it says, in the interface's language when it came up.
    pub text: String,
    /// More lines, such as one for each file.
    pub details: Vec<String>,
    /// Whether it speaks of work that is not saved, and so goes when that is.
    pub until_saved: bool,
    /// The file that it tells of, where the browser can show it.
    pub file: Option<PathBuf>,
}

/// A wish to bring a place into sight. Views that have seen its number have done it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct ScrollRequest {
    /// Grows with each request.
    pub number: u64,
    /// The place; its counterparts come to the same height.
    pub place: Place,
}

/// A copy of a project that was not closed properly.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Recovered {
    /// Where the copy lies.
    pub path: PathBuf,
    /// What it is a copy of.
    pub original: Original,
    /// When it was written, for people.
    pub when: String,
    /// What it has that the project's file has not, once that is known.
    pub difference: Option<Difference>,
}

/// What lies on the clipboard.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Clip {
    /// Its words as plain text.
    pub text: String,
    /// The same as HTML, where whoever copied it put that there as well.
    pub html: Option<String>,
}

/// A dialog inside the window.
#[derive(Clone, PartialEq, Debug)]
pub enum Dialog {
    /// The command palette.
    Palette,
    /// All shortcuts.
    Shortcuts,
    /// Settings.
    Settings,
    /// What the program shows, and by which signs.
    Guide,
    /// What the letters and digits of the rating scale ask for.
    RatingScale,
    /// What it is, its version and licences.
    About,
    /// Paste a text, with what lies on the clipboard as soon as that is known.
    Paste(Option<Clip>),
    /// Save before closing?
    Unsaved,
    /// The file is not the one any more that was read: reload, save elsewhere, or overwrite?
    ChangedOnDisk(PathBuf),
    /// The project is only read, since somebody else edits it.
    ReadOnly,
    /// A 1 with only one independent origin.
    OneOrigin,
    /// Choose what goes into a report.
    Export,
    /// Decisions whose words are gone.
    Orphans,
    /// Type a path, where the desktop offers no dialog.
    Path {
        /// What the path is for.
        purpose: PathPurpose,
        /// What stands in the field first.
        suggestion: String,
    },
    /// Set who says a statement: mark a new one, or correct the one at the selection.
    Statement {
        /// The statement that is corrected.
        replaces: Option<Place>,
        /// The words of a new one.
        words: Option<Place>,
    },
    /// Choose the claim to merge the selected one with.
    MergeClaims,
    /// Take passages out of the selected claim.
    SplitClaim,
    /// An article's metadata.
    Metadata(ArticleId),
    /// Add a source.
    AddSource,
    /// What was rejected.
    Rejected,
}

/// What a typed path is for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum PathPurpose {
    /// Open articles or a project.
    Open,
    /// Save the project.
    Save,
    /// Write a report.
    Report(Format, Contents),
    /// Read a corrected version of an article.
    Correction(ArticleId),
    /// Read a project to hold against the open one.
    Second,
}

/// What only drawing needs from one frame to the next.
#[derive(Default)]
pub struct Desk {
    /// Laid out columns of the compare view.
    pub columns: BTreeMap<ArticleId, column::ColumnState>,
    /// How much room the parts around the middle of the window took.
    pub room: super::window::Room,
    /// What the compare view keeps besides its columns.
    pub compare: super::compare::CompareState,
    /// Where the words that are searched for stand.
    pub found: find::Found,
    /// The laid out table of the aligned view.
    pub table: aligned::TableState,
    /// The number of the last scroll request that the compare view has done.
    pub compared: u64,
    /// The number of the last scroll request that the aligned view has done.
    pub aligned: u64,
    /// The place that is read, for the other of these two views.
    pub carried: super::carried::Carried,
    /// The number of the last scroll request that the claims list has done.
    pub listed: u64,
    /// The statement that is being marked or corrected.
    pub statement: dialog::StatementDraft,
    /// The report that is being put together.
    pub report: dialog::ReportDraft,
    /// The source that is being added.
    pub new_source: dialog::SourceDraft,
    /// The passages that are to leave a claim.
    pub split: dialog::SplitDraft,
    /// The claim that is being chosen to merge with.
    pub merge: dialog::MergeDraft,
    /// What the sources list remembers.
    pub sources: sources::SourcesMemory,
    /// What the claims list remembers.
    pub claims: claims::ClaimsMemory,
    /// What the list of differences from another review remembers.
    pub second: second::SecondMemory,
    /// What the inspector remembers.
    pub inspector: inspector::InspectorMemory,
    /// Where all articles disagree, as the inspector and the bars tell.
    pub overview: inspector::Overview,
    /// How high the cards of the inspector are.
    pub cards: inspector::Cards,
    /// Words that are being typed in dialogs and fields, by the field's name.
    pub drafts: BTreeMap<&'static str, String>,
    /// A field that should get the focus in the next frame.
    pub focus: Option<&'static str>,
    /// The entry that the arrow keys have reached in a list, by the list's name.
    pub cursors: BTreeMap<&'static str, usize>,
    /// The thing with the focus that leaves Enter to the shortcuts: a column of text or a row of the
    /// claims list, where Enter means "show in articles". Set in every frame in which it has the focus.
    pub place_focus: Option<egui::Id>,
    /// What was read out last.
    pub spoken: super::spoken::Spoken,
    /// Whether a field had the keyboard in the last frame.
    pub typing: bool,
    /// What had the focus before a menu took it.
    pub before_menu: Option<egui::Id>,
    /// Whether a menu was open in the last frame.
    pub menu_open: bool,
    /// Whether the title of a menu had the focus in the last frame.
    pub menu_reached: bool,
    /// Frames until a menu that was opened by key has been drawn.
    pub menu_opened: u8,
    /// Whether the start page has given the focus to the copy of unsaved work once.
    pub asked_to_recover: bool,
    /// What the dialogs keep.
    pub dialog: dialog::DialogMemory,
    /// The shared passages of the columns.
    pub shared: toolbar::SharedCache,
    /// The good news that is shown, by number, and since when, in seconds of the window's clock.
    pub cheered: Option<(u64, f64)>,
    /// The notices whose details a person has folded or unfolded, against the usual, by number.
    pub folded: BTreeSet<u64>,
    /// The recovery copies that a person wants to decide on later.
    pub later: BTreeSet<PathBuf>,
    /// The commands that were used lately in the palette, latest first.
    pub recent: Vec<Action>,
}
