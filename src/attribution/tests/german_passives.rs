//! German cases: speech acts in the passive.

/// Each text with its statements.
pub(super) const CASES: &[(&str, &[&str])] = &[
    (
        "Die Vorwürfe wurden von der Firma zurückgewiesen.",
        &["reported | Die Vorwürfe | der Firma | Firma"],
    ),
    (
        "Hinter der Tat wird von Ermittlern ein Racheakt vermutet.",
        &["reported | Hinter der Tat … ein Racheakt | Ermittlern | (Ermittler)"],
    ),
    (
        "Von Anwohnern wird der Neubau abgelehnt.",
        &["reported | der Neubau | Anwohnern | (Anwohner)"],
    ),
    (
        "Der Plan wird von der Opposition scharf kritisiert.",
        &["reported | Der Plan | der Opposition | (Opposition)"],
    ),
    (
        "Der Schaden wird von der Feuerwehr auf 200.000 Euro geschätzt.",
        &["reported | Der Schaden … auf 200.000 Euro | der Feuerwehr | Feuerwehr"],
    ),
    (
        "Die Meldung wurde von Kiew dementiert.",
        &["reported | Die Meldung | Kiew | Ukraine"],
    ),
    (
        "Vor einem Scheitern wird von Experten gewarnt.",
        &["reported | Vor einem Scheitern | Experten | (Experten)"],
    ),
    (
        "Der Schritt wurde von der Firma mit gestiegenen Kosten begründet.",
        &["reported | Der Schritt … mit gestiegenen Kosten | der Firma | Firma"],
    ),
    (
        "Der Vorfall ist vom Verteidigungsministerium bislang nicht bestätigt worden.",
        &[],
    ),
    (
        "Vom Ministerium wurde der Bericht weder bestätigt noch dementiert.",
        &[],
    ),
    ("Der Brand wurde von einem Anwohner gemeldet.", &[]),
];
