//! Estimates and findings of nobody.

/// Each text with its statements.
pub(super) const CASES: &[(&str, &[&str])] = &[
    (
        "Der Schaden wird auf 40.000 Euro geschätzt.",
        &["hearsay | Der Schaden wird auf 40.000 Euro geschätzt |  |"],
    ),
    (
        "Das Alter der Eiche wird auf 300 Jahre beziffert.",
        &["hearsay | Das Alter der Eiche wird auf 300 Jahre beziffert |  |"],
    ),
    (
        "Auf drei Millionen Euro werden die Kosten veranschlagt.",
        &["hearsay | Auf drei Millionen Euro werden die Kosten veranschlagt |  |"],
    ),
    (
        "Die Sanierung der Orgel wurde mit 80.000 Euro veranschlagt.",
        &["hearsay | Die Sanierung der Orgel wurde mit 80.000 Euro veranschlagt |  |"],
    ),
    (
        "Ein Kabelbrand gilt als Ursache.",
        &["hearsay | Ein Kabelbrand gilt als Ursache |  |"],
    ),
    (
        "Brandstiftung gilt als ausgeschlossen.",
        &["hearsay | Brandstiftung gilt als ausgeschlossen |  |"],
    ),
    (
        "Nach jetzigem Kenntnisstand war der Tank leer.",
        &["indirect | war der Tank leer | jetzigem Kenntnisstand |"],
    ),
    (
        "Vorläufigen Zahlen nach kamen 900 Gäste.",
        &["indirect | kamen 900 Gäste | Vorläufigen Zahlen | (vorläufige Zahlen)"],
    ),
    (
        "Die Fischer fürchten dem Vernehmen nach einen Bankrott.",
        &["reported | dem Vernehmen nach einen Bankrott | Die Fischer | Fischer"],
    ),
    (
        "Die Reparatur dürfte Schätzungen nach 9000 Euro kosten.",
        &["indirect | Die Reparatur dürfte … 9000 Euro kosten | Schätzungen | (Schätzungen)"],
    ),
    (
        "Der Schaden wird von Gutachtern auf 9000 Euro geschätzt.",
        &["reported | Der Schaden … auf 9000 Euro | Gutachtern | (Gutachter)"],
    ),
    ("Der Wirt gilt als freundlich.", &[]),
    ("Die Regel gilt als Norm für alle Schulen.", &[]),
    ("Der Stürmer wird von allen geschätzt.", &[]),
    ("Die Frau gilt als vermisst.", &[]),
];
