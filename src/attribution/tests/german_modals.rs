//! Who speaks where a modal in the past has the verb of saying below it.

/// Each text with its statements.
pub(super) const CASES: &[(&str, &[&str])] = &[
    (
        "Am Ende musste der Minister einräumen, dass das Geld fehlt.",
        &["indirect | dass das Geld fehlt | der Minister | (Minister)"],
    ),
    (
        "Immer wieder musste die Chemikerin zugeben, dass die Messwerte fehlten.",
        &["indirect | dass die Messwerte fehlten | die Chemikerin | (Chemikerin)"],
    ),
    (
        "Am Montag konnte die Polizei bestätigen, dass der Täter tot ist.",
        &["indirect | dass der Täter tot ist | die Polizei | Polizei"],
    ),
    (
        "Nach dem Spiel musste Trainer Ole Winther zugeben, dass der Plan falsch war.",
        &["indirect | dass der Plan falsch war | Trainer Ole Winther | Ole Winther"],
    ),
    (
        "Selbst auf die Frage eines Schülers musste Landrat Emil Tröger einräumen, dass der Bus nicht mehr fahre.",
        &[
            "indirect | dass der Bus nicht mehr fahre | Landrat Emil Tröger | Emil Tröger for Landkreis",
        ],
    ),
    (
        "Die Chemikerin Ulrike Dornbusch las in Jena. Immer wieder musste sie zugeben, dass die Messwerte fehlten.",
        &["indirect | dass die Messwerte fehlten | sie | Ulrike Dornbusch"],
    ),
    (
        "Der Minister musste einräumen, dass das Geld fehlt.",
        &["indirect | dass das Geld fehlt | Minister | (Minister)"],
    ),
    (
        "Am Montag musste dem Minister erklärt werden, dass das Geld fehlt.",
        &["indirect | dass das Geld fehlt |  |"],
    ),
];
