//! What follows a colon behind a mood or a question.

/// Each text with its statements.
pub(super) const CASES: &[(&str, &[&str])] = &[
    (
        "Gelassen reagierte der Bürgermeister: „Das geht vorbei.“",
        &["direct | „Das geht vorbei.“ | der Bürgermeister | (Bürgermeister)"],
    ),
    (
        "Deutlicher wurde Trainer Jan Voss: Die Abwehr habe geschlafen.",
        &["indirect | Die Abwehr habe geschlafen | Trainer Jan Voss | Jan Voss"],
    ),
    (
        "Zufrieden äußerte sich auch die Polizei: Es habe keine Verletzten gegeben.",
        &["indirect | Es habe keine Verletzten gegeben | die Polizei | Polizei"],
    ),
    (
        "Entsetzt sind die Anwohner: Niemand habe sie gefragt.",
        &["indirect | Niemand habe sie gefragt | die Anwohner | (Anwohner)"],
    ),
    ("Begeistert zeigte sich das Publikum im Saal.", &[]),
    (
        "Robert Kunz zeigte sich gelassen: Der Riss sei alt.",
        &["indirect | Der Riss sei alt | Robert Kunz | Robert Kunz"],
    ),
    ("Prächtig ist der Garten: Überall blühen Rosen.", &[]),
    (
        "Was Jäger vermuteten, belegt eine Studie der Uni Gießen: Die Wölfe sind weitergezogen.",
        &["indirect | Die Wölfe sind weitergezogen | eine Studie der Uni Gießen | Uni Gießen"],
    ),
    (
        "Warum der Kahn sank, erklärt Fährmann Ole Brandt: Ein Ventil stand offen.",
        &["indirect | Ein Ventil stand offen | Fährmann Ole Brandt | Ole Brandt"],
    ),
    (
        "Wie das klingt, beschreibt die Geigerin Ida Falk: „Wie Regen auf Blech.“",
        &["direct | „Wie Regen auf Blech.“ | die Geigerin Ida Falk | Ida Falk"],
    ),
    (
        "Warum der Kahn sank, erklärte der Fährmann nicht: Er schwieg.",
        &[],
    ),
];
