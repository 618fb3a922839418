//! Papers and verdicts as sources.

/// Each text with its statements.
pub(super) const CASES: &[(&str, &[&str])] = &[
    (
        "Der Zoo verkauft die Lamas. Das geht aus einem Vermerk des Direktors hervor.",
        &["indirect | Der Zoo verkauft die Lamas | einem Vermerk des Direktors | (Direktor)"],
    ),
    (
        "Unzulässig, so das knappe Urteil des Gerichts.",
        &["indirect | Unzulässig | des Gerichts | Gericht"],
    ),
    (
        "Das Werk schließt im Herbst. Das ergibt sich aus einer internen Mail.",
        &["indirect | Das Werk schließt im Herbst | einer internen Mail | (interne Mail)"],
    ),
    (
        "Die Brücke ist morsch. Das zeigt ein Protokoll der Bauaufsicht.",
        &["indirect | Die Brücke ist morsch | ein Protokoll der Bauaufsicht | Bauaufsicht"],
    ),
    ("Das zeigt ein Foto des Hofes.", &[]),
    ("Das Bad ist leer. Das steht in einem Hof.", &[]),
    ("Das Bad ist leer. Das zeigt der Wirt gern.", &[]),
];
