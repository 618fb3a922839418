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
    (
        "Die Ärztin Lotte Brink sagte in Graz, die Stationen seien leer. Mit den alten Listen ließen sich die Gründe belegen. Ihr Haus suche seit Jahren Pfleger.",
        &[
            "indirect | die Stationen seien leer | Die Ärztin Lotte Brink | Lotte Brink",
            "going on | Mit den alten Listen ließen sich die Gründe belegen. … Ihr Haus suche seit Jahren Pfleger. | Die Ärztin Lotte Brink | Lotte Brink",
        ],
    ),
    (
        "Der Förster sprach mit den Wanderern. Danach ließen sie die Hunde laufen.",
        &[],
    ),
    (
        "Die Wirte ließen sich nicht beirren. Sie öffneten am Montag.",
        &[],
    ),
];
