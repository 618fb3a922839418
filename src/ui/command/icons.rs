//! The icons of commands.

use lucide_icons::Icon;

use super::Action;

impl Action {
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
            Self::SaveAs => Icon::SaveAll,
            Self::ExportReport => Icon::FileOutput,
            Self::PrintReport => Icon::Printer,
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
            Self::NextClaim => Icon::ChevronDown,
            Self::PreviousClaim => Icon::ChevronUp,
            Self::NextShared => Icon::ChevronDown,
            Self::PreviousShared => Icon::ChevronUp,
            Self::ShowInTexts => Icon::LocateFixed,
            Self::NextDiscrepancy => Icon::TriangleAlert,
            Self::ShowDiscrepancies => Icon::TriangleAlert,
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
            Self::Guide => Icon::BookOpenText,
            Self::RatingScale => Icon::Gauge,
            Self::Palette => Icon::Command,
            Self::Shortcuts => Icon::Keyboard,
            Self::Settings => Icon::Settings,
            _ => return None,
        })
    }
}
