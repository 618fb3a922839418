//! What the kinds of things are called and which icon stands for them.

use lucide_icons::Icon;

use super::Scene;
use super::texts::Texts;
use super::theme::Theme;
use crate::attribution::{Form, SourceKind};
use crate::comparison::DiscrepancyKind;
use crate::review::{Belief, Picture, PlacedSource, SourceKey, Step};
pub use crate::wording::names::{credibility, discrepancy, form, kind, link, reliability};
use crate::wording::source_names;

/// A step of history: "rate claim", as it stands in "Undo rate claim".
pub fn step(texts: &Texts, step: Step) -> String {
    texts.get(match step {
        Step::AddArticles => "step-add-articles",
        Step::RemoveArticle => "step-remove-article",
        Step::MoveArticle => "step-move-article",
        Step::SetMetadata => "step-set-metadata",
        Step::ReplaceText => "step-replace-text",
        Step::MarkStatement => "step-mark-statement",
        Step::CorrectStatement => "step-correct-statement",
        Step::AcceptStatement => "step-accept-statement",
        Step::RejectStatement => "step-reject-statement",
        Step::ResetStatement => "step-reset-statement",
        Step::MakeLink => "step-make-link",
        Step::AcceptLink => "step-accept-link",
        Step::RejectLink => "step-reject-link",
        Step::ResetLink => "step-reset-link",
        Step::SplitClaim => "step-split-claim",
        Step::MergeClaims => "step-merge-claims",
        Step::RateSource => "step-rate-source",
        Step::RateClaim => "step-rate-claim",
        Step::SetNote => "step-set-note",
        Step::AddSource => "step-add-source",
        Step::RenameSource => "step-rename-source",
        Step::SetAliases => "step-set-aliases",
        Step::SetKind => "step-set-kind",
        Step::SetDefaultReliability => "step-set-default-reliability",
        Step::MergeSources => "step-merge-sources",
        Step::RemoveSource => "step-remove-source",
        Step::DeleteOrphans => "step-delete-orphans",
        Step::TakeOver => "step-take-over",
    })
}

/// The name shown for a source.
pub fn source(scene: &Scene<'_>, source: &PlacedSource) -> String {
    source_names::name(scene.texts, scene.picture, source)
}

/// The name shown for the source with this key.
pub fn source_of(scene: &Scene<'_>, key: &SourceKey) -> String {
    source_names::name_of(scene.texts, scene.picture, key)
}

/// The sources whose names hold every word of `search`, in the order of the picture.
pub fn sources_found<'a>(
    texts: &Texts,
    picture: &'a Picture,
    search: &str,
) -> impl Iterator<Item = &'a PlacedSource> {
    let words: Vec<String> = search.split_whitespace().map(str::to_lowercase).collect();
    picture
        .sources
        .iter()
        .filter(move |source| source_names::is_found(texts, source, &words))
}

/// Whether it is about whose word something is, not about the fact itself.
pub fn is_attribution(kind: DiscrepancyKind) -> bool {
    matches!(
        kind,
        DiscrepancyKind::Attribution | DiscrepancyKind::AttributionDropped
    )
}

/// What one side of a discrepancy has: words of an article in quotation marks, names without; where
/// it has nothing, what that means.
pub fn value(texts: &Texts, picture: &Picture, kind: DiscrepancyKind, value: &str) -> String {
    match (value.trim().is_empty(), is_attribution(kind)) {
        (true, true) => texts.get("chain-unattributed"),
        (true, false) => texts.get("inspector-plain"),
        (false, true) => source_names::name_found(texts, picture, value),
        (false, false) => texts.with("quoted", &[("words", value.to_owned().into())]),
    }
}

/// Words with a capital letter, as titles start.
pub fn capital(words: &str) -> String {
    let mut letters = words.chars();
    let first = letters.next().map(char::to_uppercase);
    first.into_iter().flatten().chain(letters).collect()
}

/// The icon of a form.
pub fn form_icon(form: Form) -> Icon {
    match form {
        Form::Direct => Icon::Quote,
        Form::Indirect => Icon::MessageCircle,
        Form::IndirectFreeIndirect => Icon::MessageCircleMore,
        Form::FreeIndirect => Icon::Ear,
        Form::Reported => Icon::FileText,
    }
}

/// The icon of a source's kind.
pub fn kind_icon(kind: SourceKind) -> Icon {
    match kind {
        SourceKind::IntelligenceService => Icon::Eye,
        SourceKind::Government => Icon::Landmark,
        SourceKind::Alliance => Icon::Handshake,
        SourceKind::Agency => Icon::Radio,
        SourceKind::Medium => Icon::Newspaper,
        SourceKind::Institution => Icon::Building2,
        SourceKind::Person => Icon::UserRound,
        SourceKind::Expert => Icon::GraduationCap,
        SourceKind::Unnamed => Icon::VenetianMask,
    }
}

/// Whose word something is: "confirmed".
pub fn belief(texts: &Texts, belief: Belief) -> String {
    texts.get(match belief {
        Belief::Suggested => "belief-suggested",
        Belief::Accepted => "belief-accepted",
        Belief::ByHand => "belief-by-hand",
    })
}

/// The icon of what a person decided, and of what nobody has.
pub fn belief_icon(belief: Belief) -> Icon {
    match belief {
        Belief::Suggested => Icon::Sparkle,
        Belief::Accepted => Icon::Check,
        Belief::ByHand => Icon::Hand,
    }
}

/// The colour that goes with the icon.
pub fn belief_ink(theme: &Theme, belief: Belief) -> egui::Color32 {
    match belief {
        Belief::Suggested => theme.muted,
        Belief::Accepted => theme.done,
        Belief::ByHand => theme.accent,
    }
}

/// The icon of a discrepancy's kind.
pub fn discrepancy_icon(kind: DiscrepancyKind) -> Icon {
    match kind {
        DiscrepancyKind::Figure => Icon::Hash,
        DiscrepancyKind::Date => Icon::CalendarDays,
        DiscrepancyKind::Certainty => Icon::Gauge,
        DiscrepancyKind::Status => Icon::Contrast,
        DiscrepancyKind::Attribution => Icon::Users,
        DiscrepancyKind::AttributionDropped => Icon::UserRoundX,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::review::Edit;
    use crate::review::sample::Sample;
    use crate::ui::texts::Tongue;

    #[test]
    fn values_are_worded_by_what_they_are() {
        use DiscrepancyKind::{AttributionDropped, Certainty, Figure};
        let texts = Texts::new(Tongue::German);
        let picture = Picture::default();
        let check = |kind, side: &str, expected| {
            assert_eq!(value(&texts, &picture, kind, side), expected);
        };
        check(Figure, "1500", "„1500“");
        check(AttributionDropped, "NIS", "NIS");
        check(AttributionDropped, "Kremlin", "Kreml");
        check(AttributionDropped, "", "ohne Quellenangabe");
        check(Certainty, " ", "ohne Einschränkung");
    }

    #[test]
    fn a_source_renamed_by_hand_has_that_name_in_disagreements() {
        let mut sample = Sample::of(&[&["Lage", "Das sei Unfug."]]);
        let service = ("NIS", SourceKind::IntelligenceService, "");
        sample.say(0, "Das sei Unfug", &[service]);
        let name = "Nachrichtendienst in Seoul";
        let renamed = Edit::RenameSource(SourceKey::new("NIS"), name.to_owned());
        sample.edit(renamed).unwrap();
        let picture = sample.picture();
        for tongue in Tongue::ALL {
            let texts = Texts::new(tongue);
            let check = |kind, side: &str, expected: &str| {
                assert_eq!(value(&texts, &picture, kind, side), expected);
            };
            check(DiscrepancyKind::Attribution, "NIS", name);
            check(DiscrepancyKind::AttributionDropped, "NIS", name);
        }
    }
}
