//! German cases: adverbs that are nobody, passives without anybody who acts, what is asked or left unsaid.

/// Each text with its statements.
pub(super) const CASES: &[(&str, &[&str])] = &[
    (
        "Kühl sagte Petra Wolf, der Bau ende. Nebenan sagte ein Wirt, der Bau beginne.",
        &[
            "indirect | der Bau ende | Petra Wolf | Petra Wolf",
            "indirect | der Bau beginne | ein Wirt | (Wirt)",
        ],
    ),
    (
        "Online schrieb das Amt, der Bau sei sicher. Trotzig verkündete der Minister Bo Lund, der Bau ende.",
        &[
            "indirect | der Bau sei sicher | das Amt | Amt",
            "indirect | der Bau ende | der Minister Bo Lund | Bo Lund",
        ],
    ),
    // A name that looks like an adjective is somebody.
    (
        "Bürgermeister Jan Kurz kam. Kurz sagte der Zeitung „Nordblick“, der Bau ende.",
        &["indirect | der Bau ende | Kurz | Nordblick > Jan Kurz"],
    ),
    (
        "Gelobt wurde der Trainer, gefordert wird der Torwart. Begründet wird das Verbot mit dem Lärm.",
        &[],
    ),
    (
        "Begründet hatte der Verein den Schritt damit, dass Geld fehle.",
        &["indirect | dass Geld fehle | der Verein | Verein"],
    ),
    (
        "Anna Brandt ging, ohne zu erwähnen, dass der Täter jung ist. Er schwieg, statt zu sagen, wann der Bau endet.",
        &[],
    ),
    (
        "Der Minister weigerte sich zu sagen, wer den Auftrag bekam.",
        &[],
    ),
    (
        "Knapp erklärte der Rat, der Bau ende.",
        &["indirect | der Bau ende | der Rat | Rat"],
    ),
    (
        "Warum warnt die Polizei vor der Brücke? Wie begründet der Rat das Verbot? Die Brücke sei alt, sagte Petra Wolf.",
        &["indirect | Die Brücke sei alt | Petra Wolf | Petra Wolf"],
    ),
    (
        "„Wie begründet der Rat das Verbot?“, fragte Bo Lund.",
        &["direct | „Wie begründet der Rat das Verbot?“ | Bo Lund | Bo Lund"],
    ),
];
