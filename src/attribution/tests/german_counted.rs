//! Numbers as what somebody reports, and what is no report.

/// Each text with its statements.
pub(super) const CASES: &[(&str, &[&str])] = &[
    (
        "Zwölf Brände registrierte die Feuerwehr in der Nacht.",
        &["reported | Zwölf Brände | die Feuerwehr | Feuerwehr"],
    ),
    (
        "Der Imkerverband verzeichnete 90 tote Völker.",
        &["reported | 90 tote Völker | Der Imkerverband | Imkerverband"],
    ),
    (
        "Im Frühjahr zählte das Forstamt 212 Biber an der Lahn.",
        &["reported | 212 Biber an der Lahn | das Forstamt | Forstamt"],
    ),
    (
        "Das Landesamt veranschlagt die Kosten mit drei Millionen Euro.",
        &["reported | die Kosten mit drei Millionen Euro | Das Landesamt | Landesamt"],
    ),
    (
        "Die Polizei kommt auf 900 Teilnehmer, die Veranstalter auf 3000.",
        &[
            "reported | auf 900 Teilnehmer | Die Polizei | Polizei",
            "reported | auf 3000 | die Veranstalter | (Veranstalter)",
        ],
    ),
    (
        "Der Wetterdienst hat in Hof 31 Grad registriert.",
        &["reported | 31 Grad | Der Wetterdienst | Wetterdienst"],
    ),
    (
        "Laut Polizei registrierte der Verband 17 Unfälle.",
        &["indirect | registrierte der Verband 17 Unfälle | Polizei | Polizei"],
    ),
    (
        "41 Verstöße führt der Prüfbericht auf.",
        &["reported | 41 Verstöße | der Prüfbericht | (Prüfbericht)"],
    ),
    (
        "Den Schaden setzt die Versicherung mit 40.000 Euro an.",
        &["reported | Den Schaden … mit 40.000 Euro | die Versicherung | Versicherung"],
    ),
    (
        "Die Stadt zählte 14 Störche, der Vogelbund hingegen kam auf 19.",
        &[
            "reported | 14 Störche | Die Stadt | Stadt",
            "reported | auf 19 | der Vogelbund | Vogelbund",
        ],
    ),
    (
        "Fast die Hälfte der Anrufe dokumentierte die Leitstelle an Feiertagen.",
        &["reported | die Hälfte der Anrufe | die Leitstelle | Leitstelle"],
    ),
    ("Die Straßenbahn erfasste zwei Kinder.", &[]),
    ("Die Welle erfasste drei Schwimmer.", &[]),
    ("Die Gemeinde zählt 9000 Einwohner.", &[]),
    ("Die Polizei registrierte den Fund.", &[]),
    ("Die Feuerwehr kam auf den Hof.", &[]),
    ("Der Verein führt zwei Stücke von Lessing auf.", &[]),
    (
        "Die Polizei sieht bei dem Fahrer keine Schuld.",
        &["reported | keine Schuld | Die Polizei | Polizei"],
    ),
    ("Der Minister kam auf 2019 zurück.", &[]),
    (
        "Der Konzern verzeichnete einen Gewinn von drei Millionen Euro.",
        &[],
    ),
    ("Die Trainerin zählt zu den zehn besten Läuferinnen.", &[]),
    ("Die Polizei gab zwei Schüsse ab.", &[]),
    ("Mit Tempo 55 erfasste ein Student zwei Radfahrer.", &[]),
    ("Die Schwedin Lena Olin kam auf den 22. Platz.", &[]),
    ("Insgesamt wurden Ausweise von 300 Gästen erfasst.", &[]),
    (
        "Die Gruppe hat den Zustand von 43.000 Bäumen dokumentiert.",
        &[],
    ),
    ("Den Film sahen 9000 Zuschauer bei 40 Vorstellungen.", &[]),
    ("Die Koalition kommt auf 59 Stimmen.", &[]),
    ("Wien weist zwei Konsuln aus.", &[]),
    (
        "Schweizer sind laut dem Amt nach derzeitigem Wissensstand nicht verletzt.",
        &[
            "indirect | Schweizer sind … nach derzeitigem Wissensstand nicht verletzt | dem Amt | Amt",
        ],
    ),
    (
        "Die Bilanz weist neun Unfälle aus.",
        &["reported | neun Unfälle | Die Bilanz | (Bilanz)"],
    ),
];
