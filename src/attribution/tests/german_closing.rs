//! German cases: clauses behind or beside what is said that say who says so.

/// Each text with its statements.
pub(super) const CASES: &[(&str, &[&str])] = &[
    (
        "Die Kamera ist ausgefallen, das teilte das Institut am Montag mit.",
        &["indirect | Die Kamera ist ausgefallen | das Institut | Institut"],
    ),
    (
        "Die Halle bleibt zu – das zumindest meint Hallenwart Jan Wulff.",
        &["indirect | Die Halle bleibt zu | Hallenwart Jan Wulff | Jan Wulff"],
    ),
    (
        "Die Halle bleibt zu, dies sagte Hallenwart Jan Wulff dem „Boten“.",
        &["indirect | Die Halle bleibt zu | Hallenwart Jan Wulff | Bote > Jan Wulff"],
    ),
    ("Die Halle bleibt zu, das heißt die Spiele fallen aus.", &[]),
    (
        "In zehn Jahren, so schätzen die Forscher, soll das Werk fertig sein.",
        &["indirect | In zehn Jahren … soll das Werk fertig sein | die Forscher | (Forscher)"],
    ),
    (
        "Das sei, so Wulff, ein Fehler.",
        &["indirect | Das sei … ein Fehler | Wulff | Wulff"],
    ),
    (
        "Gerüchten zu Folge will der Verein wechseln.",
        &["indirect | will der Verein wechseln | Gerüchten | (Gerüchten)"],
    ),
    (
        "Gestern war berichtet worden, dass Streit herrscht.",
        &["indirect | dass Streit herrscht |  |"],
    ),
    (
        "Die Staatsanwaltschaft ist sich sicher, dass der Mann geschossen hat.",
        &["indirect | dass der Mann geschossen hat | Die Staatsanwaltschaft | Staatsanwaltschaft"],
    ),
    ("Sicher ist, dass der Mann geschossen hat.", &[]),
    (
        "Jedoch wurde laut Sergej Wolk der persönliche Sprecher von Arp festgenommen.",
        &[
            "indirect | Jedoch wurde … der persönliche Sprecher von Arp festgenommen | Sergej Wolk | Sergej Wolk",
        ],
    ),
    (
        "Wie Auswertungen der Daten ergaben, war das Flugzeug zu langsam.",
        &["indirect | war das Flugzeug zu langsam | Auswertungen der Daten | Daten"],
    ),
    (
        "Wulff ist der Auffassung, dass alle kommen sollten.",
        &["indirect | dass alle kommen sollten | Wulff | Wulff"],
    ),
];
