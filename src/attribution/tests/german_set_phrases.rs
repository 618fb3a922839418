//! Phrases of a verb and a noun or adverb that together say what somebody says: "übte Kritik an", "stellte in Frage".
//! And participles whose first part stands apart: "hat bekannt gegeben".

/// Each text with its statements.
pub(super) const CASES: &[(&str, &[&str])] = &[
    (
        "Der Imkerverein hat gestern den Namen des neuen Leiters bekannt gegeben.",
        &["reported | den Namen des neuen Leiters | Der Imkerverein | Imkerverein"],
    ),
    (
        "Die Werft hat bekannt gegeben, dass das Dock schließt.",
        &["indirect | dass das Dock schließt | Die Werft | Werft"],
    ),
    (
        "Das Dock schließe, hat die Werft bekannt gegeben.",
        &["indirect | Das Dock schließe | die Werft | Werft"],
    ),
    (
        "Zuvor war schon bekannt geworden, dass zwei Boote fehlen.",
        &["indirect | dass zwei Boote fehlen |  |"],
    ),
    (
        "Ende Mai war ein weiterer Fall bekannt geworden: Ein Koch soll Pilze verwechselt haben.",
        &["indirect | Ein Koch soll Pilze verwechselt haben |  |"],
    ),
    (
        "Die Trainerin Uta Rahn hat deutlich gemacht, dass sie bleibt.",
        &["indirect | dass sie bleibt | Die Trainerin Uta Rahn | Uta Rahn"],
    ),
    (
        "Die Tauben wurden in die Pflege gegeben, weil sie krank waren.",
        &[],
    ),
    (
        "Als Grund gab die Hafenbehörde die mangelnde Sicherheit der Boote an.",
        &["reported | die mangelnde Sicherheit der Boote | die Hafenbehörde | (Hafenbehörde)"],
    ),
    (
        "Die Hafenbehörde gab an, dass die Boote alt seien.",
        &["indirect | dass die Boote alt seien | Die Hafenbehörde | (Hafenbehörde)"],
    ),
    (
        "Die Gewerkschaft übte scharfe Kritik an dem Plan.",
        &["reported | scharfe Kritik an dem Plan | Die Gewerkschaft | Gewerkschaft"],
    ),
    (
        "Uta Rahn äußerte öffentlich ihre Enttäuschung über den Ausgang.",
        &["reported | ihre Enttäuschung über den Ausgang | Uta Rahn | Uta Rahn"],
    ),
    (
        "Besorgt äußerte sich Uta Rahn über die Zunahme der Brände.",
        &["reported | über die Zunahme der Brände | Uta Rahn | Uta Rahn"],
    ),
    (
        "Uta Rahn wandte sich gegen den Verkauf der Mühle.",
        &["reported | gegen den Verkauf der Mühle | Uta Rahn | Uta Rahn"],
    ),
    ("Uta Rahn wandte sich gegen 8 Uhr an die Feuerwehr.", &[]),
    ("Die Kritik wandte sich gegen den Verkauf der Mühle.", &[]),
    (
        "Uta Rahn wandte sich gegen die Behauptung, die Mühle sei leer: „Dort wird jeden Tag gemahlen.“",
        &[
            "reported | gegen die Behauptung | Uta Rahn | Uta Rahn",
            "indirect | die Mühle sei leer | die Behauptung |",
            "direct | „Dort wird jeden Tag gemahlen.“ | Uta Rahn | Uta Rahn",
        ],
    ),
    (
        "Uta Rahn stellte die Zahlen in Frage.",
        &["reported | die Zahlen in Frage | Uta Rahn | Uta Rahn"],
    ),
    ("Uta Rahn stellte eine Frage.", &[]),
    ("Der Bruch stellt die Eröffnung in Frage.", &[]),
    (
        "Uta Rahn hat mehr Geld in Aussicht gestellt.",
        &["reported | mehr Geld in Aussicht | Uta Rahn | Uta Rahn"],
    ),
    (
        "Uta Rahn brachte ihre Freude über den Fund zum Ausdruck.",
        &["reported | ihre Freude über den Fund zum Ausdruck | Uta Rahn | Uta Rahn"],
    ),
    (
        "Uta Rahn betrachtet den Umzug als Fehler.",
        &["reported | den Umzug als Fehler | Uta Rahn | Uta Rahn"],
    ),
    (
        "Uta Rahn erwartet eine schnelle Entscheidung des Gerichts.",
        &["reported | eine schnelle Entscheidung des Gerichts | Uta Rahn | Uta Rahn"],
    ),
    ("Die Besucher erwartet eine Ausstellung.", &[]),
    (
        "Uta Rahn erklärte ihren Rücktritt.",
        &["reported | ihren Rücktritt | Uta Rahn | Uta Rahn"],
    ),
    ("Uta Rahn erklärte nach ihrem Rücktritt den Ablauf.", &[]),
    ("Die Gruppe nennt sich „Luv“ und trifft sich im Hafen.", &[]),
    (
        "In der Mitteilung der Werft wird deutlich, dass das Dock schließt.",
        &["indirect | dass das Dock schließt | der Mitteilung der Werft | Werft"],
    ),
    ("In der Halle wird deutlich, dass das Dock schließt.", &[]),
    (
        "Uta Rahn schrieb den Rückgang dem Wetter zu.",
        &["reported | den Rückgang dem Wetter | Uta Rahn | Uta Rahn"],
    ),
    (
        "Dem Wetter will Uta Rahn den Rückgang nicht zuschreiben.",
        &[],
    ),
];
