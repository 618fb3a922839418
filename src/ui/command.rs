//! Everything a person can tell the program to do.

mod action;
mod availability;
mod icons;
mod menus;
mod shortcuts;

pub use action::Action;
pub use menus::Menu;
pub use shortcuts::Scope;

use std::path::PathBuf;

use super::theme::ThemeName;
use crate::report::{Contents, Format};
use crate::review::second::Item;
use crate::review::{
    ClaimFilter, ClaimSort, Edit, Place, ReadingPosition, SidePanel, SourceKey, Step, View,
};
use crate::storage::{LanguageChoice, ThemeChoice};
use crate::text::{ArticleId, Span};

/// What drawing sends to the program. One `handle` in [`app`](crate::app) carries all of them out.
#[derive(Clone, PartialEq, Debug)]
pub enum Command {
    /// A named action of menu, palette and keys.
    Do(Action),
    /// An undoable change to the project.
    Edit(Edit),
    /// Several changes that are one step of this name: all are made, or none.
    Edits(Step, Vec<Edit>),
    /// Opens files, folders or a project: dropped, recent, or typed.
    Open(Vec<PathBuf>),
    /// Makes an article of pasted text.
    ImportText(String),
    /// Makes an article of HTML from the clipboard.
    ImportHtml(String),
    /// Selects a place (nothing: clears the selection) and says what the views should do about it.
    Select(Option<Place>, Reveal),
    /// Selects words for marking and linking by hand.
    SelectWords(Option<(ArticleId, Span)>),
    /// Remembers the current selection as the first side of a link made by hand.
    HoldForLink(Option<Place>),
    /// Searches for words in the texts as they are typed; nothing ends the search.
    Seek(Option<String>),
    /// Searches for words among the sources as they are typed.
    SeekSource(String),
    /// Makes the source the one that letter keys rate.
    ActivateSource(Option<SourceKey>),
    /// Changes what is on screen.
    Session(SessionChange),
    /// Goes about in the list of what differs from the second review.
    Second(SecondChange),
    /// Changes a setting.
    Settings(SettingsChange),
    /// Opens, answers or closes a dialog.
    Dialog(DialogRequest),
    /// Puts text on the clipboard.
    Copy(String),
    /// Says in the window why a key does nothing, named by the key of the message.
    Hint(&'static str),
    /// Puts a notice away, named by its number.
    DismissNotice(u64),
    /// Shows the file that a notice tells of in the browser; the notice is named by its number.
    ShowFile(u64),
    /// Stops the work that is under way.
    CancelWork,
}

impl From<Action> for Command {
    fn from(action: Action) -> Self {
        Self::Do(action)
    }
}

impl From<Edit> for Command {
    fn from(edit: Edit) -> Self {
        Self::Edit(edit)
    }
}

/// What the views do about a new selection.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Reveal {
    /// Nothing moves.
    Stay,
    /// The columns bring the place into sight and its counterparts to the same height. In a column
    /// where the place is in sight already it stays where it is.
    Align,
    /// As `Align`, after changing to the compare view if another one is shown.
    Show,
}

/// A change to what is on screen.
#[derive(Clone, PartialEq, Debug)]
pub enum SessionChange {
    /// Shows an arrangement.
    View(View),
    /// Shows exactly these columns, from left to right.
    Columns(Vec<ArticleId>),
    /// Sets a column's width relative to the usual one.
    Width(ArticleId, f32),
    /// Takes the rows of the aligned view from this article.
    Base(ArticleId),
    /// Whether the aligned view folds what only one article has.
    FoldSingle(bool),
    /// Whether the compare view shows the texts without marks.
    Plain(bool),
    /// Whether ratings and notes are kept out of sight.
    HideRatings(bool),
    /// Remembers where a column is scrolled to.
    Position(ArticleId, ReadingPosition),
    /// Shows or hides the panel on the right.
    Side(SidePanel),
    /// Orders the claims list.
    Sort(ClaimSort),
    /// Filters the claims list.
    Filter(ClaimFilter),
    /// Selects a source in the sources list.
    Source(Option<SourceKey>),
}

/// A change to the list of what differs from the review that is held against the open one.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum SecondChange {
    /// Chooses an entry, and selects what it is about.
    Choose(Item),
    /// Chooses an entry and shows what it is about: its place in the texts, or the source.
    Lead(Item),
    /// Whether the list has entries in which both agree.
    Agreeing(bool),
}

/// A change to the settings.
#[derive(Clone, PartialEq, Debug)]
pub enum SettingsChange {
    /// The language of the interface.
    Language(LanguageChoice),
    /// Light, dark, or as the system has it.
    Theme(ThemeChoice),
    /// The size of all text; 1 is the usual one.
    TextScale(f32),
    /// Who rates.
    Reviewer(String),
    /// Forgets the recent projects.
    ForgetRecent,
    /// Forgets one recent project.
    ForgetOne(PathBuf),
}

/// Opens, answers or closes a dialog inside the window.
#[derive(Clone, PartialEq, Debug)]
pub enum DialogRequest {
    /// Closes the dialog that is open and does nothing.
    Close,
    /// Asks for an article's metadata.
    EditMetadata(ArticleId),
    /// Asks for the corrected version of an article.
    ReplaceText(ArticleId),
    /// Answers "save before closing?": save first.
    SaveAndGoOn,
    /// Answers "save before closing?": throw the changes away.
    DiscardAndGoOn,
    /// Answers "the file was changed": read it again, and give up what was changed here.
    Reload,
    /// Answers "the file was changed": write over it.
    OverwriteChanged,
    /// Asks where to save the project instead.
    SaveElsewhere,
    /// Asks where to write a report, and writes it.
    Export(Format, Contents),
    /// Puts a report on the clipboard, as for a mail.
    CopyReport(Format, Contents),
    /// Asks again whether the project may be edited here.
    TryEditing,
    /// Answers the warning about a 1 with only one independent origin: rate 1 all the same.
    RateOneAnyway,
    /// Takes the path typed where the desktop offers no dialog.
    PathTyped(PathBuf),
    /// Opens the copy that was recovered.
    Recover(PathBuf),
    /// Throws the copy that was recovered away.
    DiscardRecovered(PathBuf),
}

impl From<ThemeName> for ThemeChoice {
    fn from(name: ThemeName) -> Self {
        match name {
            ThemeName::Light => Self::Light,
            ThemeName::Dark => Self::Dark,
        }
    }
}
