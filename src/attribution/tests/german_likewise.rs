//! Pronouns as what is said.

/// Each text with its statements.
pub(super) const CASES: &[(&str, &[&str])] = &[
    (
        "Die Schaffnerin behauptet das Gegenteil.",
        &["reported | das Gegenteil | Die Schaffnerin | (Schaffnerin)"],
    ),
    (
        "Ähnliches berichtet der Küster Jan Moll.",
        &["reported | Ähnliches | der Küster Jan Moll | Jan Moll"],
    ),
    (
        "Auch die Lotsin hatte Vergleichbares erzählt.",
        &["reported | Vergleichbares | die Lotsin | (Lotsin)"],
    ),
    (
        "Dasselbe hat zuvor die Wirtin Ute Rahn gesagt.",
        &["reported | Dasselbe | die Wirtin Ute Rahn | Ute Rahn"],
    ),
    ("Die Schaffnerin kaufte dasselbe.", &[]),
    ("So etwas hatten die Gäste nie gesehen.", &[]),
];
