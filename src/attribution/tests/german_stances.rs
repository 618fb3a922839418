//! Stances in phrases without a verb of saying.

/// Each text with its statements.
pub(super) const CASES: &[(&str, &[&str])] = &[
    (
        "Die Kellnerin Ilse Brandl kann daran nichts Schlimmes finden.",
        &["reported | daran nichts Schlimmes | Die Kellnerin Ilse Brandl | Ilse Brandl"],
    ),
    (
        "Der Gemeinderat will von einem Verkauf nichts wissen.",
        &["reported | von einem Verkauf | Der Gemeinderat | (Gemeinderat)"],
    ),
    (
        "Die Bäuerin hatte für den Umzug wenig Verständnis.",
        &["reported | für den Umzug wenig Verständnis | Die Bäuerin | (Bäuerin)"],
    ),
    (
        "In den Augen der Anwohner war das Konzert eine Zumutung.",
        &["indirect | war das Konzert eine Zumutung | der Anwohner | (Anwohner)"],
    ),
    (
        "Dem Küster Arno Riehl ist die Stille ein Gräuel.",
        &["reported | die Stille ein Gräuel | Dem Küster Arno Riehl | Arno Riehl"],
    ),
    (
        "Der Elternrat findet die Pause angemessen, solange es nicht regnet.",
        &["reported | die Pause angemessen, solange es nicht regnet | Der Elternrat | Elternrat"],
    ),
    ("Die Feuerwehr kann im Rauch nichts erkennen.", &[]),
    ("Der Gemeinderat will nichts wissen.", &[]),
    ("Der Hund findet den Knochen endlich.", &[]),
    ("Der Fall ist der Polizei ein Rätsel.", &[]),
    ("Die Köchin hat für zwölf Gäste kein Besteck.", &[]),
];
