//! The menus, and which of them a command stands in.

use super::Action;

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
impl Action {
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
            | A::PrintReport
            | A::EditMetadata
            | A::ReplaceText
            | A::RemoveArticle
            | A::Analyse
            | A::CloseSecond
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
            | A::ShowSecond
            | A::ToggleInspector
            | A::FoldSingle
            | A::ReadPlain
            | A::HideRatings
            | A::FullScreen
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
            | A::ShowDiscrepancies
            | A::NextDifference
            | A::PreviousDifference
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
            | A::DeleteOrphans
            | A::CompareReviews
            | A::TakeOver => Menu::Review,
            A::Guide | A::RatingScale | A::Palette | A::Shortcuts | A::About => Menu::Help,
        }
    }
}
