//! Where the object of an act begins and ends: behind dates, brackets and texts, and in clauses that go with a noun.

/// Each text with its statements.
pub(super) const CASES: &[(&str, &[&str])] = &[
    (
        "Der Verein hat am Freitag, dem 3. Dezember 2010, den Umzug dementiert.",
        &["reported | den Umzug | Der Verein | Verein"],
    ),
    (
        "Die Werft gab am Montag, dem 27. März, die Schließung des Docks bekannt.",
        &["reported | die Schließung des Docks | Die Werft | Werft"],
    ),
    (
        "Uta Rahn bekräftigt in einer Stellungnahme vom 27.02.2016 den Vorwurf.",
        &["reported | den Vorwurf | Uta Rahn | Uta Rahn"],
    ),
    (
        "Uta Rahn berichtete in einem Brief vom 24. August 2015 von 41 Booten.",
        &["reported | von 41 Booten | Uta Rahn | Uta Rahn"],
    ),
    (
        "Uta Rahn kündigte für den 18. September eine Regatta an.",
        &["reported | eine Regatta | Uta Rahn | Uta Rahn"],
    ),
    (
        "Uta Rahn gab um 14 Uhr (Ortszeit) den Namen bekannt.",
        &["reported | den Namen | Uta Rahn | Uta Rahn"],
    ),
    (
        "Uta Rahn prangert in ihrem Bericht Schmuggel an.",
        &["reported | Schmuggel | Uta Rahn | Uta Rahn"],
    ),
    (
        "Dem Koch wird von der Staatsanwaltschaft fahrlässige Tötung vorgeworfen.",
        &["reported | fahrlässige Tötung | der Staatsanwaltschaft | Staatsanwaltschaft"],
    ),
    (
        "Am Montag sprach Uta Rahn von der Möglichkeit eines Umzugs.",
        &["reported | von der Möglichkeit eines Umzugs | Uta Rahn | Uta Rahn"],
    ),
    (
        "Während die Werft von 300 Gästen sprach, meldete die Polizei 200 Gäste.",
        &[
            "reported | von 300 Gästen | die Werft | Werft",
            "reported | 200 Gäste | die Polizei | Polizei",
        ],
    ),
    ("Fotos erzählen Geschichten von vergangenen Festen.", &[]),
    (
        "Das Modell, das von der Gewerkschaft als unsozial kritisiert worden war, kommt nun doch.",
        &["reported | Das Modell … als unsozial | der Gewerkschaft | Gewerkschaft"],
    ),
    (
        "Das Modell, das die Gewerkschaft als unsozial bezeichnet hatte, kommt nun doch.",
        &["reported | Das Modell … als unsozial | die Gewerkschaft | Gewerkschaft"],
    ),
    (
        "Der Koch, der von einem Gericht zu drei Jahren Haft verurteilt worden war, ist frei.",
        &[],
    ),
    (
        "Der Erfolg, der die Stärke des Vereins unterstrich, freute alle.",
        &[],
    ),
    (
        "Sowohl die Werft als auch die Gewerkschaft warnten vor den Folgen.",
        &["reported | vor den Folgen | die Werft als auch die Gewerkschaft | Werft > Gewerkschaft"],
    ),
    (
        "Die Werft sowie auch die Gewerkschaft warnten vor den Folgen.",
        &[
            "reported | vor den Folgen | Die Werft sowie auch die Gewerkschaft | Werft > Gewerkschaft",
        ],
    ),
    (
        "Die Werft erwog die Halle zu räumen.",
        &["indirect | die Halle zu räumen | Die Werft | Werft"],
    ),
    ("Die Mauer drohte auf die Straße zu stürzen.", &[]),
    (
        "Die Werft hatte zugesagt, nicht über den Turm, das höchste der Häuser, bestimmen zu wollen.",
        &[
            "indirect | nicht über den Turm, das höchste der Häuser, bestimmen zu wollen | Die Werft | Werft",
        ],
    ),
    (
        "In einem gestern veröffentlichten Brief, der dem Rat vorliegt, fordert Uta Rahn ein Ende der Jagd.",
        &["reported | ein Ende der Jagd | Uta Rahn | Uta Rahn"],
    ),
    (
        "Mit 27 von 35 Stimmen wurde beschlossen, die Mühle zu kaufen.",
        &["indirect | die Mühle zu kaufen |  |"],
    ),
    (
        "Nach einer norwegischen Studie wird das Risiko größer.",
        &["indirect | wird das Risiko größer | einer norwegischen Studie | (norwegische Studie)"],
    ),
    (
        "Der Abriss soll laut Uta Rahn aus Sicherheitsgründen erfolgen.",
        &["indirect | Der Abriss soll … aus Sicherheitsgründen erfolgen | Uta Rahn | Uta Rahn"],
    ),
    (
        "Die Lage sei gut, wie Uta Rahn von der „Hafenpost“ zitiert wird.",
        &["indirect | Die Lage sei gut | Uta Rahn | Hafenpost > Uta Rahn"],
    ),
    (
        "Nach dem Streit forderten beide eine Verlängerung.",
        &["reported | eine Verlängerung | beide |"],
    ),
    (
        "Die Gewerkschaft empfindet die Kritik als ungerecht.",
        &["reported | die Kritik als ungerecht | Die Gewerkschaft | Gewerkschaft"],
    ),
];
