//! German cases: subject and verb agree in number, whatever opens the sentence.

/// Each text with its statements.
pub(super) const CASES: &[(&str, &[&str])] = &[
    (
        "Jegliche Beteiligung an dem Geschäft weist Kolb von sich: „Ich war an dem Tag nicht im Büro.“",
        &[
            "reported | Jegliche Beteiligung an dem Geschäft | Kolb | Kolb",
            "direct | „Ich war an dem Tag nicht im Büro.“ | Kolb | Kolb",
        ],
    ),
    (
        "Jede Schuld wies Brandner von sich.",
        &["reported | Jede Schuld | Brandner | Brandner"],
    ),
    (
        "Den Vorwurf der Untreue wies Kassenwart Lutz Brandner weit von sich. „Ich habe keinen Cent genommen.“",
        &[
            "reported | Den Vorwurf der Untreue | Kassenwart Lutz Brandner | Lutz Brandner",
            "direct | „Ich habe keinen Cent genommen.“ | Kassenwart Lutz Brandner | Lutz Brandner",
        ],
    ),
    (
        "30.000 Übernachtungen im Mai meldet die Kurverwaltung.",
        &["reported | 30.000 Übernachtungen im Mai | die Kurverwaltung | Kurverwaltung"],
    ),
    (
        "Vierhundert Fälle kritisiert die Klinik.",
        &["reported | Vierhundert Fälle | die Klinik | Klinik"],
    ),
    (
        "Zwei Fehler räumte die Werft ein.",
        &["reported | Zwei Fehler | die Werft | Werft"],
    ),
    (
        "Mehrere Mängel im Keller beanstandete die Prüferin.",
        &["reported | Mehrere Mängel im Keller | die Prüferin | Prüferin"],
    ),
    (
        "Das Angebot lehnten die Länder ab.",
        &["reported | Das Angebot | die Länder | Länder"],
    ),
    (
        "Eine Obergrenze fordern die Kommunen seit Jahren.",
        &["reported | Eine Obergrenze | die Kommunen | Kommunen"],
    ),
    (
        "200 Beschäftigte fordern die Rücknahme der Kürzungen.",
        &["reported | die Rücknahme der Kürzungen | 200 Beschäftigte | (200 Beschäftigte)"],
    ),
    (
        "Mehrere Abgeordnete kritisierten den Minister.",
        &["reported | den Minister | Mehrere Abgeordnete | (Abgeordnete)"],
    ),
    (
        "Eine Reihe von Gemeinden fordern mehr Geld.",
        &["reported | mehr Geld | Eine Reihe von Gemeinden | Reihe von Gemeinden"],
    ),
    (
        "Beobachter sehen den Schritt kritisch. Von der Kanzlerin liegt eine Stellungnahme vor, in der sie dem Preisträger gratuliert. Sie sagte: „Das ist ein Ansporn für uns alle.“",
        &["direct | „Das ist ein Ansporn für uns alle.“ | Sie | (Kanzlerin)"],
    ),
    (
        "Mehrere Anwohner klagten über Lärm. Sie sagten, die Laster führen auch nachts.",
        &[
            "reported | über Lärm | Mehrere Anwohner | (Anwohner)",
            "indirect | die Laster führen auch nachts | Sie | (Anwohner)",
        ],
    ),
    (
        "Die Ärztekammer warnte vor Engpässen. Die Apotheker sehen das anders. Zugleich forderte sie ein neues Gesetz.",
        &[
            "reported | vor Engpässen | Die Ärztekammer | Ärztekammer",
            "reported | ein neues Gesetz | sie | Ärztekammer",
        ],
    ),
];
