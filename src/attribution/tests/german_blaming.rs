//! Whom somebody blames or suspects.

/// Each text with its statements.
pub(super) const CASES: &[(&str, &[&str])] = &[
    (
        "Der Fahrer schob die Schuld auf den Lotsen ab.",
        &["reported | die Schuld auf den Lotsen | Der Fahrer | (Fahrer)"],
    ),
    (
        "Die Wirtin hat den Koch in Verdacht.",
        &["reported | den Koch | Die Wirtin | (Wirtin)"],
    ),
    (
        "Die Eltern zeigten mit dem Finger auf die Lehrerin.",
        &["reported | auf die Lehrerin | Die Eltern | (Eltern)"],
    ),
    (
        "Trainerin Ute Voss belastete den Arzt schwer.",
        &["reported | den Arzt | Trainerin Ute Voss | Ute Voss"],
    ),
    (
        "Der Verband verdächtigt den Wirt der Brandstiftung.",
        &["reported | den Wirt der Brandstiftung | Der Verband | Verband"],
    ),
    (
        "Minister Ole Kern schob dem Bund die Verantwortung in die Schuhe.",
        &["reported | die Verantwortung in die Schuhe | Minister Ole Kern | Ole Kern"],
    ),
    (
        "Die Opposition macht den Bürgermeister für das Defizit mitverantwortlich.",
        &[
            "reported | den Bürgermeister für das Defizit mitverantwortlich | Die Opposition | (Opposition)",
        ],
    ),
    (
        "Die Bahn wälzt die Verantwortung für den Unfall auf den Wartungsdienst ab.",
        &["reported | die Verantwortung für den Unfall auf den Wartungsdienst | Die Bahn | Bahn"],
    ),
    ("Der Gärtner schob die Karre auf den Hof.", &[]),
    ("Der Umzug belastete die Anwohner.", &[]),
    ("Die Polizei verdächtigt niemanden.", &[]),
    ("Der Kran schob die Kiste in die Halle ab.", &[]),
    ("Die Steuer belastete die Firma.", &[]),
    (
        "Die Zeugin zeigte mit dem Finger auf ihren Mund.",
        &["reported | auf ihren Mund | Die Zeugin | (Zeugin)"],
    ),
];
