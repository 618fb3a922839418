//! Everything a person can tell the program to do.

mod availability;

use std::path::PathBuf;

use egui::{Key, KeyboardShortcut, Modifiers};
use lucide_icons::Icon;

use super::theme::ThemeName;
use crate::report::{Contents, Format};
use crate::review::{
    ClaimFilter, ClaimSort, Credibility, Edit, Place, ReadingPosition, Reliability, SidePanel,
    SourceKey, Step, View,
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
    /// Makes the source the one that letter keys rate.
    ActivateSource(Option<SourceKey>),
    /// Changes what is on screen.
    Session(SessionChange),
    /// Changes a setting.
    Settings(SettingsChange),
    /// Opens, answers or closes a dialog.
    Dialog(DialogRequest),
    /// Puts text on the clipboard.
    Copy(String),
    /// Puts a notice away, named by its number.
    DismissNotice(u64),
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

/// The menus of the menu bar, in order.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[allow(missing_docs, reason = "each is named after its title")]
pub enum Menu {
    File,
    Edit,
    View,
    Go,
    Review,
    Help,
}

impl Menu {
    /// Every menu, from left to right.
    pub const ALL: [Self; 6] = [
        Self::File,
        Self::Edit,
        Self::View,
        Self::Go,
        Self::Review,
        Self::Help,
    ];

    /// The key of its title.
    pub fn key(self) -> &'static str {
        match self {
            Self::File => "menu-file",
            Self::Edit => "menu-edit",
            Self::View => "menu-view",
            Self::Go => "menu-go",
            Self::Review => "menu-review",
            Self::Help => "menu-help",
        }
    }
}

/// When a shortcut counts.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Scope {
    /// Always, even while a text field has the focus (only shortcuts with Ctrl, or function keys).
    Everywhere,
    /// While no text field has the focus.
    OutsideText,
}

/// A named command: it has a name, a tooltip and a place in a menu, stands in the palette, and may
/// have a shortcut.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[allow(
    missing_docs,
    reason = "each is named after its words in the interface"
)]
pub enum Action {
    NewProject,
    OpenFiles,
    OpenFolder,
    OpenProject,
    OpenSample,
    PasteArticle,
    Save,
    SaveAs,
    TryEditing,
    ExportReport,
    Analyse,
    CloseProject,
    Quit,
    Undo,
    Redo,
    CopyPassage,
    CopyClaim,
    SelectAllArticle,
    ShowCompare,
    ShowAligned,
    ShowClaims,
    ShowSources,
    ToggleInspector,
    FoldSingle,
    ReadPlain,
    TextLarger,
    TextSmaller,
    TextUsual,
    ThemeLight,
    ThemeDark,
    ThemeSystem,
    LanguageGerman,
    LanguageEnglish,
    LanguageSystem,
    NextShared,
    PreviousShared,
    NextDiscrepancy,
    PreviousDiscrepancy,
    NextClaim,
    PreviousClaim,
    NextUnscored,
    NextDoubtful,
    ShowInTexts,
    ClearSelection,
    Find,
    NextFound,
    PreviousFound,
    FindClaim,
    MarkStatement,
    CorrectStatement,
    AcceptSuggestion,
    RejectSuggestion,
    LinkPassages,
    ConfirmLinks,
    UnlinkPassages,
    SplitClaim,
    MergeClaims,
    NextSource,
    RateReliability(Reliability),
    RateCredibility(Credibility),
    ClearRating,
    WriteNote,
    AddSource,
    EditMetadata,
    ReplaceText,
    RemoveArticle,
    ShowRejected,
    ShowOrphans,
    DeleteOrphans,
    Palette,
    Shortcuts,
    Settings,
    About,
}

impl Action {
    /// Every action, in the order of the menus.
    pub fn all() -> impl Iterator<Item = Self> {
        const ALL: [Action; 83] = [
            Action::NewProject,
            Action::OpenFiles,
            Action::OpenFolder,
            Action::OpenProject,
            Action::OpenSample,
            Action::PasteArticle,
            Action::Save,
            Action::SaveAs,
            Action::TryEditing,
            Action::ExportReport,
            Action::EditMetadata,
            Action::ReplaceText,
            Action::RemoveArticle,
            Action::Analyse,
            Action::CloseProject,
            Action::Quit,
            Action::Undo,
            Action::Redo,
            Action::CopyPassage,
            Action::CopyClaim,
            Action::SelectAllArticle,
            Action::ClearSelection,
            Action::Settings,
            Action::ShowCompare,
            Action::ShowAligned,
            Action::ShowClaims,
            Action::ShowSources,
            Action::ToggleInspector,
            Action::FoldSingle,
            Action::ReadPlain,
            Action::TextLarger,
            Action::TextSmaller,
            Action::TextUsual,
            Action::ThemeSystem,
            Action::ThemeLight,
            Action::ThemeDark,
            Action::LanguageSystem,
            Action::LanguageGerman,
            Action::LanguageEnglish,
            Action::NextShared,
            Action::PreviousShared,
            Action::NextDiscrepancy,
            Action::PreviousDiscrepancy,
            Action::NextClaim,
            Action::PreviousClaim,
            Action::NextUnscored,
            Action::NextDoubtful,
            Action::ShowInTexts,
            Action::Find,
            Action::NextFound,
            Action::PreviousFound,
            Action::FindClaim,
            Action::MarkStatement,
            Action::CorrectStatement,
            Action::AcceptSuggestion,
            Action::RejectSuggestion,
            Action::LinkPassages,
            Action::ConfirmLinks,
            Action::UnlinkPassages,
            Action::SplitClaim,
            Action::MergeClaims,
            Action::NextSource,
            Action::RateReliability(Reliability::A),
            Action::RateReliability(Reliability::B),
            Action::RateReliability(Reliability::C),
            Action::RateReliability(Reliability::D),
            Action::RateReliability(Reliability::E),
            Action::RateReliability(Reliability::F),
            Action::RateCredibility(Credibility::One),
            Action::RateCredibility(Credibility::Two),
            Action::RateCredibility(Credibility::Three),
            Action::RateCredibility(Credibility::Four),
            Action::RateCredibility(Credibility::Five),
            Action::RateCredibility(Credibility::Six),
            Action::ClearRating,
            Action::WriteNote,
            Action::AddSource,
            Action::ShowRejected,
            Action::ShowOrphans,
            Action::DeleteOrphans,
            Action::Palette,
            Action::Shortcuts,
            Action::About,
        ];
        ALL.into_iter()
    }

    /// The stem of its keys in the language files: `action-save` for the name,
    /// `action-save.tooltip` for the tooltip.
    pub fn key(self) -> &'static str {
        match self {
            Self::NewProject => "action-new-project",
            Self::OpenFiles => "action-open-files",
            Self::OpenFolder => "action-open-folder",
            Self::OpenProject => "action-open-project",
            Self::OpenSample => "action-open-sample",
            Self::PasteArticle => "action-paste-article",
            Self::Save => "action-save",
            Self::SaveAs => "action-save-as",
            Self::TryEditing => "action-try-editing",
            Self::ExportReport => "action-export-report",
            Self::Analyse => "action-analyse",
            Self::CloseProject => "action-close-project",
            Self::Quit => "action-quit",
            Self::Undo => "action-undo",
            Self::Redo => "action-redo",
            Self::CopyPassage => "action-copy-passage",
            Self::CopyClaim => "action-copy-claim",
            Self::SelectAllArticle => "action-select-all",
            Self::ShowCompare => "action-show-compare",
            Self::ShowAligned => "action-show-aligned",
            Self::ShowClaims => "action-show-claims",
            Self::ShowSources => "action-show-sources",
            Self::ToggleInspector => "action-toggle-inspector",
            Self::FoldSingle => "action-fold-single",
            Self::ReadPlain => "action-read-plain",
            Self::TextLarger => "action-text-larger",
            Self::TextSmaller => "action-text-smaller",
            Self::TextUsual => "action-text-usual",
            Self::ThemeLight => "action-theme-light",
            Self::ThemeDark => "action-theme-dark",
            Self::ThemeSystem => "action-theme-system",
            Self::LanguageGerman => "action-language-german",
            Self::LanguageEnglish => "action-language-english",
            Self::LanguageSystem => "action-language-system",
            Self::NextShared => "action-next-shared",
            Self::PreviousShared => "action-previous-shared",
            Self::NextDiscrepancy => "action-next-discrepancy",
            Self::PreviousDiscrepancy => "action-previous-discrepancy",
            Self::Find => "action-find",
            Self::NextFound => "action-next-found",
            Self::PreviousFound => "action-previous-found",
            Self::NextClaim => "action-next-claim",
            Self::PreviousClaim => "action-previous-claim",
            Self::NextUnscored => "action-next-unscored",
            Self::NextDoubtful => "action-next-doubtful",
            Self::ShowInTexts => "action-show-in-texts",
            Self::ClearSelection => "action-clear-selection",
            Self::FindClaim => "action-find-claim",
            Self::MarkStatement => "action-mark-statement",
            Self::CorrectStatement => "action-correct-statement",
            Self::AcceptSuggestion => "action-accept-suggestion",
            Self::RejectSuggestion => "action-reject-suggestion",
            Self::LinkPassages => "action-link-passages",
            Self::ConfirmLinks => "action-confirm-links",
            Self::UnlinkPassages => "action-unlink-passages",
            Self::SplitClaim => "action-split-claim",
            Self::MergeClaims => "action-merge-claims",
            Self::NextSource => "action-next-source",
            Self::RateReliability(Reliability::A) => "action-rate-a",
            Self::RateReliability(Reliability::B) => "action-rate-b",
            Self::RateReliability(Reliability::C) => "action-rate-c",
            Self::RateReliability(Reliability::D) => "action-rate-d",
            Self::RateReliability(Reliability::E) => "action-rate-e",
            Self::RateReliability(Reliability::F) => "action-rate-f",
            Self::RateCredibility(Credibility::One) => "action-rate-1",
            Self::RateCredibility(Credibility::Two) => "action-rate-2",
            Self::RateCredibility(Credibility::Three) => "action-rate-3",
            Self::RateCredibility(Credibility::Four) => "action-rate-4",
            Self::RateCredibility(Credibility::Five) => "action-rate-5",
            Self::RateCredibility(Credibility::Six) => "action-rate-6",
            Self::ClearRating => "action-clear-rating",
            Self::WriteNote => "action-write-note",
            Self::AddSource => "action-add-source",
            Self::EditMetadata => "action-edit-metadata",
            Self::ReplaceText => "action-replace-text",
            Self::RemoveArticle => "action-remove-article",
            Self::ShowRejected => "action-show-rejected",
            Self::ShowOrphans => "action-show-orphans",
            Self::DeleteOrphans => "action-delete-orphans",
            Self::Palette => "action-palette",
            Self::Shortcuts => "action-shortcuts",
            Self::Settings => "action-settings",
            Self::About => "action-about",
        }
    }

    /// The menu it stands in.
    pub fn menu(self) -> Menu {
        use Action as A;
        match self {
            A::NewProject
            | A::OpenFiles
            | A::OpenFolder
            | A::OpenProject
            | A::OpenSample
            | A::PasteArticle
            | A::Save
            | A::SaveAs
            | A::TryEditing
            | A::ExportReport
            | A::EditMetadata
            | A::ReplaceText
            | A::RemoveArticle
            | A::Analyse
            | A::CloseProject
            | A::Quit => Menu::File,
            A::Undo
            | A::Redo
            | A::CopyPassage
            | A::CopyClaim
            | A::SelectAllArticle
            | A::ClearSelection
            | A::Settings => Menu::Edit,
            A::ShowCompare
            | A::ShowAligned
            | A::ShowClaims
            | A::ShowSources
            | A::ToggleInspector
            | A::FoldSingle
            | A::ReadPlain
            | A::TextLarger
            | A::TextSmaller
            | A::TextUsual
            | A::ThemeLight
            | A::ThemeDark
            | A::ThemeSystem
            | A::LanguageGerman
            | A::LanguageEnglish
            | A::LanguageSystem => Menu::View,
            A::NextShared
            | A::PreviousShared
            | A::NextDiscrepancy
            | A::PreviousDiscrepancy
            | A::NextClaim
            | A::PreviousClaim
            | A::NextUnscored
            | A::NextDoubtful
            | A::ShowInTexts
            | A::Find
            | A::NextFound
            | A::PreviousFound
            | A::FindClaim => Menu::Go,
            A::MarkStatement
            | A::CorrectStatement
            | A::AcceptSuggestion
            | A::RejectSuggestion
            | A::LinkPassages
            | A::ConfirmLinks
            | A::UnlinkPassages
            | A::SplitClaim
            | A::MergeClaims
            | A::NextSource
            | A::RateReliability(_)
            | A::RateCredibility(_)
            | A::ClearRating
            | A::WriteNote
            | A::AddSource
            | A::ShowRejected
            | A::ShowOrphans
            | A::DeleteOrphans => Menu::Review,
            A::Palette | A::Shortcuts | A::About => Menu::Help,
        }
    }

    /// Its shortcuts, the one shown in menus first.
    pub fn shortcuts(self) -> &'static [(KeyboardShortcut, Scope)] {
        const NONE: Modifiers = Modifiers::NONE;
        const CTRL: Modifiers = Modifiers::COMMAND;
        const SHIFT: Modifiers = Modifiers::SHIFT;
        const CTRL_SHIFT: Modifiers = Modifiers::COMMAND.plus(Modifiers::SHIFT);
        const fn at(modifiers: Modifiers, key: Key, scope: Scope) -> (KeyboardShortcut, Scope) {
            (KeyboardShortcut::new(modifiers, key), scope)
        }
        use Scope::{Everywhere as E, OutsideText as O};
        match self {
            Self::NewProject => const { &[at(CTRL, Key::N, E)] },
            Self::OpenFiles => const { &[at(CTRL, Key::O, E)] },
            Self::OpenFolder => const { &[at(CTRL_SHIFT, Key::O, E)] },
            Self::PasteArticle => const { &[at(CTRL_SHIFT, Key::V, E)] },
            Self::Save => const { &[at(CTRL, Key::S, E)] },
            Self::SaveAs => const { &[at(CTRL_SHIFT, Key::S, E)] },
            Self::Analyse => const { &[at(NONE, Key::F5, E)] },
            Self::CloseProject => const { &[at(CTRL, Key::W, E)] },
            Self::Quit => const { &[at(CTRL, Key::Q, E)] },
            Self::Undo => const { &[at(CTRL, Key::Z, O)] },
            Self::Redo => const { &[at(CTRL, Key::Y, O), at(CTRL_SHIFT, Key::Z, O)] },
            Self::ExportReport => const { &[at(CTRL, Key::E, E)] },
            Self::CopyClaim => const { &[at(CTRL_SHIFT, Key::C, O)] },
            Self::CopyPassage => const { &[at(CTRL, Key::C, O)] },
            Self::SelectAllArticle => const { &[at(CTRL, Key::A, O)] },
            Self::ClearSelection => const { &[at(NONE, Key::Escape, O)] },
            Self::Settings => const { &[at(CTRL, Key::Comma, E)] },
            Self::ShowCompare => const { &[at(CTRL, Key::Num1, E)] },
            Self::ShowAligned => const { &[at(CTRL, Key::Num2, E)] },
            Self::ShowClaims => const { &[at(CTRL, Key::Num3, E)] },
            Self::ShowSources => const { &[at(CTRL, Key::Num4, E)] },
            Self::ToggleInspector => const { &[at(CTRL, Key::I, E)] },
            Self::ReadPlain => const { &[at(CTRL_SHIFT, Key::M, E)] },
            Self::TextLarger => const { &[at(CTRL, Key::Plus, E), at(CTRL, Key::Equals, E)] },
            Self::TextSmaller => const { &[at(CTRL, Key::Minus, E)] },
            Self::TextUsual => const { &[at(CTRL, Key::Num0, E)] },
            Self::NextShared => const { &[at(NONE, Key::F8, E)] },
            Self::PreviousShared => const { &[at(SHIFT, Key::F8, E)] },
            Self::NextDiscrepancy => const { &[at(NONE, Key::F7, E)] },
            Self::PreviousDiscrepancy => const { &[at(SHIFT, Key::F7, E)] },
            Self::NextClaim => const { &[at(NONE, Key::J, O)] },
            Self::PreviousClaim => const { &[at(NONE, Key::K, O)] },
            Self::NextUnscored => const { &[at(NONE, Key::U, O)] },
            Self::NextDoubtful => const { &[at(NONE, Key::Z, O)] },
            Self::ShowInTexts => const { &[at(NONE, Key::Enter, O)] },
            Self::Find => const { &[at(CTRL, Key::F, E)] },
            Self::NextFound => const { &[at(NONE, Key::F3, E)] },
            Self::PreviousFound => const { &[at(SHIFT, Key::F3, E)] },
            Self::FindClaim => const { &[at(CTRL_SHIFT, Key::F, E)] },
            Self::MarkStatement => const { &[at(NONE, Key::M, O)] },
            Self::CorrectStatement => const { &[at(NONE, Key::F2, E)] },
            Self::AcceptSuggestion => const { &[at(NONE, Key::Y, O)] },
            Self::RejectSuggestion => const { &[at(NONE, Key::X, O)] },
            Self::LinkPassages => const { &[at(NONE, Key::L, O)] },
            Self::ConfirmLinks => const { &[at(SHIFT, Key::Y, O)] },
            Self::UnlinkPassages => const { &[at(SHIFT, Key::L, O)] },
            Self::SplitClaim => const { &[at(NONE, Key::S, O)] },
            Self::MergeClaims => const { &[at(NONE, Key::G, O)] },
            Self::NextSource => const { &[at(NONE, Key::Q, O)] },
            Self::RateReliability(Reliability::A) => const { &[at(NONE, Key::A, O)] },
            Self::RateReliability(Reliability::B) => const { &[at(NONE, Key::B, O)] },
            Self::RateReliability(Reliability::C) => const { &[at(NONE, Key::C, O)] },
            Self::RateReliability(Reliability::D) => const { &[at(NONE, Key::D, O)] },
            Self::RateReliability(Reliability::E) => const { &[at(NONE, Key::E, O)] },
            Self::RateReliability(Reliability::F) => const { &[at(NONE, Key::F, O)] },
            Self::RateCredibility(Credibility::One) => const { &[at(NONE, Key::Num1, O)] },
            Self::RateCredibility(Credibility::Two) => const { &[at(NONE, Key::Num2, O)] },
            Self::RateCredibility(Credibility::Three) => const { &[at(NONE, Key::Num3, O)] },
            Self::RateCredibility(Credibility::Four) => const { &[at(NONE, Key::Num4, O)] },
            Self::RateCredibility(Credibility::Five) => const { &[at(NONE, Key::Num5, O)] },
            Self::RateCredibility(Credibility::Six) => const { &[at(NONE, Key::Num6, O)] },
            Self::ClearRating => const { &[at(NONE, Key::Num0, O)] },
            Self::WriteNote => const { &[at(NONE, Key::N, O)] },
            Self::Palette => const { &[at(CTRL_SHIFT, Key::P, E)] },
            Self::Shortcuts => const { &[at(NONE, Key::F1, E)] },
            Self::OpenProject
            | Self::OpenSample
            | Self::TryEditing
            | Self::EditMetadata
            | Self::ReplaceText
            | Self::RemoveArticle
            | Self::FoldSingle
            | Self::ThemeLight
            | Self::ThemeDark
            | Self::ThemeSystem
            | Self::LanguageGerman
            | Self::LanguageEnglish
            | Self::LanguageSystem
            | Self::AddSource
            | Self::ShowRejected
            | Self::ShowOrphans
            | Self::DeleteOrphans
            | Self::About => &[],
        }
    }

    /// Its icon, where it has a button.
    pub fn icon(self) -> Option<Icon> {
        Some(match self {
            Self::NewProject => Icon::FilePlus,
            Self::OpenFiles => Icon::FileText,
            Self::OpenFolder => Icon::FolderOpen,
            Self::OpenProject => Icon::FileInput,
            Self::OpenSample => Icon::BookOpen,
            Self::PasteArticle => Icon::ClipboardPaste,
            Self::Save => Icon::Save,
            Self::ExportReport => Icon::FileOutput,
            Self::ReplaceText => Icon::Replace,
            Self::CopyClaim => Icon::ClipboardList,
            Self::Undo => Icon::Undo2,
            Self::Redo => Icon::Redo2,
            Self::CopyPassage => Icon::Copy,
            Self::ShowCompare => Icon::Columns3,
            Self::ShowAligned => Icon::Table2,
            Self::ShowClaims => Icon::ListChecks,
            Self::ShowSources => Icon::Users,
            Self::ToggleInspector => Icon::PanelRight,
            Self::ReadPlain => Icon::Glasses,
            Self::NextShared => Icon::ChevronDown,
            Self::PreviousShared => Icon::ChevronUp,
            Self::ShowInTexts => Icon::LocateFixed,
            Self::NextDiscrepancy => Icon::TriangleAlert,
            Self::Find => Icon::Search,
            Self::NextFound => Icon::ChevronDown,
            Self::PreviousFound => Icon::ChevronUp,
            Self::FindClaim => Icon::TextSearch,
            Self::MarkStatement => Icon::MessageSquareQuote,
            Self::CorrectStatement => Icon::Pencil,
            Self::AcceptSuggestion => Icon::Check,
            Self::RejectSuggestion => Icon::X,
            Self::ClearRating => Icon::Eraser,
            Self::LinkPassages => Icon::Link,
            Self::ConfirmLinks => Icon::CheckCheck,
            Self::UnlinkPassages => Icon::Unlink,
            Self::NextDoubtful => Icon::CircleQuestionMark,
            Self::ShowRejected => Icon::ArchiveRestore,
            Self::SplitClaim => Icon::Split,
            Self::MergeClaims => Icon::Merge,
            Self::WriteNote => Icon::StickyNote,
            Self::AddSource => Icon::UserPlus,
            Self::EditMetadata => Icon::Info,
            Self::RemoveArticle => Icon::Trash2,
            Self::Palette => Icon::Command,
            Self::Shortcuts => Icon::Keyboard,
            Self::Settings => Icon::Settings,
            _ => return None,
        })
    }
}

impl From<ThemeName> for ThemeChoice {
    fn from(name: ThemeName) -> Self {
        match name {
            ThemeName::Light => Self::Light,
            ThemeName::Dark => Self::Dark,
        }
    }
}
