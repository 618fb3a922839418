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
    (
        "Das Geld fehle, sagte die Leiterin des Instituts für Statik an der Universität Nordau, Anna Moser.",
        &[
            "indirect | Das Geld fehle | die Leiterin des Instituts für Statik an der Universität Nordau, Anna Moser | Anna Moser for Institut für Statik an der Universität Nordau",
        ],
    ),
    (
        "Nach Angaben von Karl Moser, Professor am Institut für Statik, fehlt Geld.",
        &[
            "indirect | fehlt Geld | Angaben von Karl Moser, Professor am Institut für Statik | Karl Moser",
        ],
    ),
    (
        "Der Minister erklärte, das Geld fehle, und verglich die Lage mit der von 2009.",
        &["indirect | das Geld fehle | Der Minister | (Minister)"],
    ),
    (
        "Der Minister sagte, das Geld fehle und die Brücke warte auf Reparatur.",
        &[
            "indirect | das Geld fehle und die Brücke warte auf Reparatur | Der Minister | (Minister)",
        ],
    ),
    (
        "Die Armee erklärte, 40 Drohnen seien gefallen, was sich nicht unabhängig überprüfen ließ.",
        &["indirect | 40 Drohnen seien gefallen | Die Armee | Armee"],
    ),
    ("Warum das Geld fehlt, erklärte die Stadt nicht.", &[]),
    ("Die Stadt teilte nicht mit, warum das Geld fehlt.", &[]),
    (
        "Auf die Frage, ob Geld fehle, sagte der Minister: „Ja.“",
        &["direct | „Ja.“ | der Minister | (Minister)"],
    ),
    (
        "Gefragt, ob Geld fehle, sagte der Minister, er wisse es nicht.",
        &["indirect | er wisse es nicht | der Minister | (Minister)"],
    ),
    (
        "Wulffs Fazit: „Das Geld fehlt.“",
        &["direct | „Das Geld fehlt.“ | Wulffs Fazit | Wulff"],
    ),
    (
        "Laut „Nordpost“ fehlt Geld. Das bestritt die Stadt.",
        &[
            "indirect | fehlt Geld | „Nordpost“ | Nordpost",
            "reported | Das | die Stadt | Stadt",
        ],
    ),
    (
        "Laut „Nordpost“ fehlt Geld. Das bestätigte die Stadt am Montag der APA.",
        &[
            "indirect | fehlt Geld | „Nordpost“ | Nordpost",
            "reported | Das | die Stadt | APA > Stadt",
        ],
    ),
    (
        "Die Staatsanwaltschaft hat Haft beantragt, wie Behördensprecherin Nina Arp dem „Kurier“ bestätigte.",
        &[
            "indirect | Die Staatsanwaltschaft hat Haft beantragt | Behördensprecherin Nina Arp | Kurier > Nina Arp",
        ],
    ),
    (
        "Für Sprecherin Agnes Arp braucht es mehr Schutz.",
        &["indirect | braucht es mehr Schutz | Sprecherin Agnes Arp | Agnes Arp"],
    ),
    (
        "Generalsekretär Jan Arp ortete hingegen ein „totales Versagen“ der Regierung.",
        &["direct | „totales Versagen“ | Generalsekretär Jan Arp | Jan Arp"],
    ),
    (
        "Das Ministerium gab die Zahl der Toten mit 300 an.",
        &["reported | die Zahl der Toten mit 300 | Das Ministerium | Ministerium"],
    ),
    (
        "Die Zahl der Toten wurde von der Polizei mit zwölf angegeben.",
        &["reported | Die Zahl der Toten … mit zwölf | der Polizei | Polizei"],
    ),
    (
        "Amtlichen Angaben zufolge liegt die Opferzahl bei 300.",
        &["indirect | liegt die Opferzahl bei 300 | Amtlichen Angaben | (amtliche Angaben)"],
    ),
    (
        "Israelischen Medienberichten zufolge wurden drei Menschen verletzt.",
        &[
            "indirect | wurden drei Menschen verletzt | Israelischen Medienberichten | (israelische Medienberichte)",
        ],
    ),
    (
        "Drei Menschen wurden israelischen Medienberichten zufolge verletzt.",
        &[
            "indirect | Drei Menschen wurden … verletzt | israelischen Medienberichten | (israelische Medienberichte)",
        ],
    ),
    (
        "Nach israelischen Angaben wurden drei Menschen verletzt.",
        &["indirect | wurden drei Menschen verletzt | israelischen Angaben | Israel"],
    ),
    (
        "Iranische Staatsmedien meldeten 300 Tote.",
        &["reported | 300 Tote | Iranische Staatsmedien | (iranische Staatsmedien)"],
    ),
    (
        "Auf die Frage, ob eine Lösung gelinge, sagte der Minister, er sei zuversichtlich.",
        &["indirect | er sei zuversichtlich | der Minister | (Minister)"],
    ),
    (
        "Angesprochen auf das Treffen sagte der Minister, er sei zuversichtlich.",
        &["indirect | er sei zuversichtlich | der Minister | (Minister)"],
    ),
];
