//! The shortcuts of commands.

use egui::{Key, KeyboardShortcut, Modifiers};

use super::Action;
use crate::review::{Credibility, Reliability};

/// When a shortcut counts.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Scope {
    /// Always, even while a text field has the focus (only shortcuts with Ctrl, or function keys).
    Everywhere,
    /// While no text field has the focus.
    OutsideText,
}
impl Action {
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
            Self::PrintReport => const { &[at(CTRL, Key::P, E)] },
            Self::CopyClaim => const { &[at(CTRL_SHIFT, Key::C, O)] },
            Self::CopyPassage => const { &[at(CTRL, Key::C, O)] },
            Self::SelectAllArticle => const { &[at(CTRL, Key::A, O)] },
            Self::ClearSelection => const { &[at(NONE, Key::Escape, O)] },
            Self::Settings => const { &[at(CTRL, Key::Comma, E)] },
            Self::ShowCompare => const { &[at(CTRL, Key::Num1, E)] },
            Self::ShowAligned => const { &[at(CTRL, Key::Num2, E)] },
            Self::ShowClaims => const { &[at(CTRL, Key::Num3, E)] },
            Self::ShowSources => const { &[at(CTRL, Key::Num4, E)] },
            Self::ShowSecond => const { &[at(CTRL, Key::Num5, E)] },
            Self::ToggleInspector => const { &[at(CTRL, Key::I, E)] },
            Self::ReadPlain => const { &[at(CTRL_SHIFT, Key::M, E)] },
            Self::FullScreen => const { &[at(NONE, Key::F11, E)] },
            Self::TextLarger => const { &[at(CTRL, Key::Plus, E), at(CTRL, Key::Equals, E)] },
            Self::TextSmaller => const { &[at(CTRL, Key::Minus, E)] },
            Self::TextUsual => const { &[at(CTRL, Key::Num0, E)] },
            Self::NextShared => const { &[at(NONE, Key::F8, E)] },
            Self::PreviousShared => const { &[at(SHIFT, Key::F8, E)] },
            Self::NextDiscrepancy => const { &[at(NONE, Key::F7, E)] },
            Self::PreviousDiscrepancy => const { &[at(SHIFT, Key::F7, E)] },
            Self::ShowDiscrepancies => const { &[at(CTRL, Key::D, E)] },
            Self::NextDifference => const { &[at(NONE, Key::F9, E)] },
            Self::PreviousDifference => const { &[at(SHIFT, Key::F9, E)] },
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
            Self::TakeOver => const { &[at(NONE, Key::T, O)] },
            Self::WriteNote => const { &[at(NONE, Key::N, O)] },
            Self::Palette => const { &[at(CTRL_SHIFT, Key::P, E)] },
            Self::RatingScale => const { &[at(SHIFT, Key::F1, E)] },
            Self::Shortcuts => const { &[at(NONE, Key::F1, E)] },
            Self::OpenProject
            | Self::OpenSample
            | Self::TryEditing
            | Self::EditMetadata
            | Self::ReplaceText
            | Self::RemoveArticle
            | Self::FoldSingle
            | Self::HideRatings
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
            | Self::CompareReviews
            | Self::CloseSecond
            | Self::Guide
            | Self::About => &[],
        }
    }
}
