//! Infinitives and frames that lack their comma, hearsay in a clause behind a bracket, and what opens the next clause.

/// Each text with its statements.
pub(super) const CASES: &[(&str, &[&str])] = &[
    (
        "Grund der Proteste sind Videos auf denen Folter in Gefängnissen zu sehen sein soll.",
        &["hearsay | auf denen Folter in Gefängnissen zu sehen sein soll |  |"],
    ),
    (
        "Die Sorte ist eine Kartoffel, die gegen Fäule (Schimmel) resistent sein soll.",
        &["hearsay | die gegen Fäule (Schimmel) resistent sein soll |  |"],
    ),
    (
        "Er sitzt in Haft, weil er einen Wirt um 40 Millionen (umgerechnet 3000 Euro) erleichtert haben soll.",
        &[
            "hearsay | weil er einen Wirt um 40 Millionen (umgerechnet 3000 Euro) erleichtert haben soll |  |",
        ],
    ),
    (
        "Der Mann soll geschossen haben.",
        &["hearsay | Der Mann soll geschossen haben. |  |"],
    ),
    (
        "Der Fahrer (41) soll betrunken gewesen sein.",
        &["hearsay | Der Fahrer (41) soll betrunken gewesen sein. |  |"],
    ),
    (
        "Die Werft hat angekündigt die Preise zu erhöhen.",
        &["indirect | die Preise zu erhöhen | Die Werft | Werft"],
    ),
    (
        "Der Betreiber bietet an die Löhne aller Fahrer anzuheben.",
        &["indirect | die Löhne aller Fahrer anzuheben | Der Betreiber | Betreiber"],
    ),
    (
        "Der Minister hatte im Mai angekündigt sein Mandat niederzulegen.",
        &["indirect | sein Mandat niederzulegen | Der Minister | (Minister)"],
    ),
    (
        "Wegen des Rauchs wurden Anwohner aufgefordert Fenster geschlossen zu halten.",
        &["indirect | Fenster geschlossen zu halten |  |"],
    ),
    (
        "Sie haben vorgeschlagen den Hafen zu schließen, weil er zu klein ist.",
        &["indirect | den Hafen zu schließen, weil er zu klein ist | Sie |"],
    ),
    (
        "Wie die lokalen Sender berichten sind mindestens zwei Fischer ertrunken.",
        &[
            "indirect | sind mindestens zwei Fischer ertrunken | die lokalen Sender | (lokale Sender)",
        ],
    ),
    (
        "Denn wie der „Bote“ in seiner Ausgabe vom Montag berichtete, leidet der Sänger an Gicht.",
        &["indirect | Denn … leidet der Sänger an Gicht | der „Bote“ | Bote"],
    ),
    ("Wie das Amt mitteilte wurde die Straße gesperrt.", &[]),
    ("Wie die Sender das Spiel berichten sollen, ist offen.", &[]),
    (
        "Das Wetter meinte es gut mit den Gästen: Nur kurz regnete es.",
        &[],
    ),
    (
        "Zuletzt machte die Gruppe im Juli von sich reden: Zwei Hotels brannten.",
        &[],
    ),
    (
        "Der Hersteller hat angekündigte Preise zu hoch angesetzt.",
        &[],
    ),
    (
        "Die Bürger verlangten den Bau, nach Angaben der Polizei kamen 500 Leute.",
        &[
            "reported | den Bau | Die Bürger | Bürger",
            "indirect | kamen 500 Leute | Angaben der Polizei | Polizei",
        ],
    ),
];
