//! What the kinds of things are called.

use super::Texts;
use crate::attribution::{Form, SourceKind};
use crate::comparison::{DiscrepancyKind, LinkKind};
use crate::review::{Credibility, Reliability};

/// How a statement is presented: "quoted".
pub fn form(texts: &Texts, form: Form) -> String {
    texts.get(match form {
        Form::Direct => "form-direct",
        Form::Indirect => "form-indirect",
        Form::IndirectFreeIndirect => "form-indirect-free-indirect",
        Form::FreeIndirect => "form-free-indirect",
        Form::Reported => "form-reported",
    })
}

/// What sort of source it is: "news agency".
pub fn kind(texts: &Texts, kind: SourceKind) -> String {
    texts.get(match kind {
        SourceKind::IntelligenceService => "kind-intelligence-service",
        SourceKind::Government => "kind-government",
        SourceKind::Alliance => "kind-alliance",
        SourceKind::Agency => "kind-agency",
        SourceKind::Medium => "kind-medium",
        SourceKind::Institution => "kind-institution",
        SourceKind::Person => "kind-person",
        SourceKind::Expert => "kind-expert",
        SourceKind::Unnamed => "kind-unnamed",
    })
}

/// How two linked passages relate: "reworded".
pub fn link(texts: &Texts, kind: LinkKind) -> String {
    texts.get(match kind {
        LinkKind::Verbatim => "link-verbatim",
        LinkKind::Edited => "link-edited",
        LinkKind::Reworded => "link-reworded",
    })
}

/// What two passages disagree about: "figure".
pub fn discrepancy(texts: &Texts, kind: DiscrepancyKind) -> String {
    texts.get(match kind {
        DiscrepancyKind::Figure => "discrepancy-figure",
        DiscrepancyKind::Date => "discrepancy-date",
        DiscrepancyKind::Certainty => "discrepancy-certainty",
        DiscrepancyKind::Status => "discrepancy-status",
        DiscrepancyKind::Attribution => "discrepancy-attribution",
        DiscrepancyKind::AttributionDropped => "discrepancy-attribution-dropped",
    })
}

/// The label of a letter in full: "usually reliable".
pub fn reliability(texts: &Texts, letter: Reliability) -> String {
    texts.get(match letter {
        Reliability::A => "reliability-a",
        Reliability::B => "reliability-b",
        Reliability::C => "reliability-c",
        Reliability::D => "reliability-d",
        Reliability::E => "reliability-e",
        Reliability::F => "reliability-f",
    })
}

/// The label of a digit in full: "probably true".
pub fn credibility(texts: &Texts, digit: Credibility) -> String {
    texts.get(match digit {
        Credibility::One => "credibility-1",
        Credibility::Two => "credibility-2",
        Credibility::Three => "credibility-3",
        Credibility::Four => "credibility-4",
        Credibility::Five => "credibility-5",
        Credibility::Six => "credibility-6",
    })
}
