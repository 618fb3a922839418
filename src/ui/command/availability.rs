//! When an action can be done, whether it is a switch that is on, and where its menu has lines.

use super::Action;
use crate::review::second::take_over;
use crate::review::{Belief, SidePanel, View, rejected};
use crate::storage::{LanguageChoice, ThemeChoice};
use crate::ui::{Scene, Second};

impl Action {
    /// Whether it can be done now; otherwise it is shown greyed out.
    pub fn enabled(self, scene: &Scene<'_>) -> bool {
        let project = scene.project.is_some();
        let session = scene.session();
        let place = session.selection;
        let claim = scene.claim();
        match self {
            Self::NewProject
            | Self::OpenFiles
            | Self::OpenFolder
            | Self::OpenProject
            | Self::OpenSample
            | Self::PasteArticle
            | Self::Quit
            | Self::FullScreen
            | Self::TextLarger
            | Self::TextSmaller
            | Self::TextUsual
            | Self::ThemeLight
            | Self::ThemeDark
            | Self::ThemeSystem
            | Self::LanguageGerman
            | Self::LanguageEnglish
            | Self::LanguageSystem
            | Self::Palette
            | Self::Shortcuts
            | Self::Settings
            | Self::Guide
            | Self::RatingScale
            | Self::About => true,
            Self::Undo => scene.undo.is_some(),
            Self::Redo => scene.redo.is_some(),
            Self::TryEditing => scene.read_only.is_some(),
            Self::ExportReport | Self::PrintReport | Self::CompareReviews => {
                scene.project.is_some_and(|it| !it.articles.is_empty())
            }
            Self::ShowSecond | Self::CloseSecond => scene.second.is_some(),
            Self::NextDifference | Self::PreviousDifference => {
                scene.second.is_some_and(Second::differs)
            }
            Self::TakeOver => scene.second_item().is_some_and(|(second, item)| {
                let edits = take_over(second.held.comparison(), item, scene.picture);
                !session.ratings_hidden && !edits.is_empty()
            }),
            Self::Save
            | Self::SaveAs
            | Self::Analyse
            | Self::CloseProject
            | Self::ShowCompare
            | Self::ShowAligned
            | Self::ShowClaims
            | Self::ShowSources
            | Self::ToggleInspector
            | Self::FoldSingle
            | Self::ReadPlain
            | Self::HideRatings
            | Self::AddSource => project,
            Self::NextShared | Self::PreviousShared => !scene.picture.links.is_empty(),
            Self::NextDiscrepancy | Self::PreviousDiscrepancy | Self::ShowDiscrepancies => {
                !scene.picture.discrepancies.is_empty()
            }
            Self::Find | Self::NextFound | Self::PreviousFound => {
                scene.project.is_some_and(|it| !it.articles.is_empty())
            }
            Self::NextClaim | Self::PreviousClaim | Self::NextUnscored | Self::FindClaim => {
                !scene.picture.claims.is_empty()
            }
            Self::NextDoubtful => scene
                .picture
                .statements
                .iter()
                .any(|statement| statement.doubtful),
            Self::ShowRejected => scene
                .project
                .is_some_and(|project| !rejected(project).is_empty()),
            Self::CopyPassage => place.is_some() || session.words.is_some(),
            Self::ClearSelection => {
                place.is_some()
                    || session.words.is_some()
                    || scene.held.is_some()
                    || scene.sought.is_some()
                    || scene.second_shown().is_some()
            }
            Self::SelectAllArticle
            | Self::EditMetadata
            | Self::ReplaceText
            | Self::RemoveArticle => scene.article_in_focus().is_some(),
            Self::ShowInTexts | Self::CopyClaim => claim.is_some(),
            // Nobody rates what is not to be seen.
            Self::WriteNote | Self::RateCredibility(_) | Self::ClearRating | Self::NextSource => {
                claim.is_some() && !session.ratings_hidden
            }
            Self::RateReliability(_) => scene.active_source().is_some() && !session.ratings_hidden,
            Self::MarkStatement => scene.picture.unmarked(session).is_some(),
            Self::CorrectStatement => {
                place.is_some_and(|place| scene.picture.statement_at(place).is_some())
            }
            Self::AcceptSuggestion | Self::RejectSuggestion => scene.suggestion().is_some(),
            Self::LinkPassages => session.words.is_some() || place.is_some(),
            Self::ConfirmLinks => place.is_some_and(|place| {
                let links = scene.picture.links_at(place);
                links
                    .iter()
                    .any(|ix| scene.picture.link(*ix).belief == Belief::Suggested)
            }),
            Self::UnlinkPassages => {
                place.is_some_and(|place| !scene.picture.links_at(place).is_empty())
            }
            Self::SplitClaim => {
                claim.is_some_and(|claim| scene.picture.claim(claim).members.len() > 1)
            }
            Self::MergeClaims => claim.is_some() && scene.picture.claims.len() > 1,
            Self::ShowOrphans | Self::DeleteOrphans => !scene.picture.orphans.is_empty(),
        }
    }

    /// Whether it changes the project, at once or by a dialog. Not done while the project is only
    /// read.
    pub fn edits(self) -> bool {
        match self {
            Self::PasteArticle
            | Self::EditMetadata
            | Self::ReplaceText
            | Self::RemoveArticle
            | Self::Undo
            | Self::Redo
            | Self::MarkStatement
            | Self::CorrectStatement
            | Self::AcceptSuggestion
            | Self::RejectSuggestion
            | Self::LinkPassages
            | Self::ConfirmLinks
            | Self::UnlinkPassages
            | Self::SplitClaim
            | Self::MergeClaims
            | Self::RateReliability(_)
            | Self::RateCredibility(_)
            | Self::ClearRating
            | Self::WriteNote
            | Self::AddSource
            | Self::DeleteOrphans
            | Self::TakeOver => true,
            Self::NewProject
            | Self::OpenFiles
            | Self::OpenFolder
            | Self::OpenProject
            | Self::OpenSample
            | Self::Save
            | Self::SaveAs
            | Self::TryEditing
            | Self::ExportReport
            | Self::PrintReport
            | Self::Analyse
            | Self::CloseProject
            | Self::Quit
            | Self::CopyPassage
            | Self::CopyClaim
            | Self::SelectAllArticle
            | Self::ShowCompare
            | Self::ShowAligned
            | Self::ShowClaims
            | Self::ShowSources
            | Self::ShowSecond
            | Self::CompareReviews
            | Self::CloseSecond
            | Self::NextDifference
            | Self::PreviousDifference
            | Self::ToggleInspector
            | Self::FoldSingle
            | Self::ReadPlain
            | Self::HideRatings
            | Self::FullScreen
            | Self::TextLarger
            | Self::TextSmaller
            | Self::TextUsual
            | Self::ThemeLight
            | Self::ThemeDark
            | Self::ThemeSystem
            | Self::LanguageGerman
            | Self::LanguageEnglish
            | Self::LanguageSystem
            | Self::NextShared
            | Self::PreviousShared
            | Self::NextDiscrepancy
            | Self::PreviousDiscrepancy
            | Self::ShowDiscrepancies
            | Self::Find
            | Self::NextFound
            | Self::PreviousFound
            | Self::NextDoubtful
            | Self::ShowRejected
            | Self::NextClaim
            | Self::PreviousClaim
            | Self::NextUnscored
            | Self::ShowInTexts
            | Self::ClearSelection
            | Self::FindClaim
            | Self::NextSource
            | Self::ShowOrphans
            | Self::Palette
            | Self::Shortcuts
            | Self::Settings
            | Self::Guide
            | Self::RatingScale
            | Self::About => false,
        }
    }

    /// Whether it is a switch that is on now.
    pub fn checked(self, scene: &Scene<'_>) -> Option<bool> {
        let session = scene.session();
        let second = scene.second_shown().is_some();
        let view = |view| Some(scene.project.is_some() && !second && session.view == view);
        match self {
            Self::ShowCompare => view(View::Compare),
            Self::ShowAligned => view(View::Aligned),
            Self::ShowClaims => view(View::Claims),
            Self::ShowSources => view(View::Sources),
            Self::ShowSecond => Some(second),
            Self::ToggleInspector => Some(session.side == SidePanel::Inspector),
            Self::FoldSingle => Some(session.fold_single),
            Self::ReadPlain => Some(session.plain),
            Self::HideRatings => Some(session.ratings_hidden),
            Self::FullScreen => Some(scene.full_screen),
            Self::ThemeLight => Some(scene.settings.theme == ThemeChoice::Light),
            Self::ThemeDark => Some(scene.settings.theme == ThemeChoice::Dark),
            Self::ThemeSystem => Some(scene.settings.theme == ThemeChoice::System),
            Self::LanguageGerman => Some(scene.settings.language == LanguageChoice::German),
            Self::LanguageEnglish => Some(scene.settings.language == LanguageChoice::English),
            Self::LanguageSystem => Some(scene.settings.language == LanguageChoice::System),
            _ => None,
        }
    }

    /// Whether a separator stands above it in its menu.
    pub fn starts_group(self) -> bool {
        matches!(
            self,
            Self::Save
                | Self::EditMetadata
                | Self::CloseProject
                | Self::CopyPassage
                | Self::Settings
                | Self::ToggleInspector
                | Self::FullScreen
                | Self::NextClaim
                | Self::ShowInTexts
                | Self::AcceptSuggestion
                | Self::LinkPassages
                | Self::SplitClaim
                | Self::NextSource
                | Self::AddSource
                | Self::CompareReviews
                | Self::NextDifference
                | Self::About
        )
    }
}
