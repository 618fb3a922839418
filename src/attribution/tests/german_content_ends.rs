//! Where the article goes on in its own words behind what somebody says.

/// Each text with its statements.
pub(super) const CASES: &[(&str, &[&str])] = &[
    (
        "Die Behörde teilte mit, dass die Pegel in den Tälern sinken und warnte für die Küste vor neuem Regen.",
        &[
            "indirect | dass die Pegel in den Tälern sinken | Die Behörde | (Behörde)",
            "reported | vor neuem Regen | Die Behörde | (Behörde)",
        ],
    ),
    (
        "Das Amt sagte, dass die Brücke hält und kündigte für Mai neue Prüfungen an.",
        &[
            "indirect | dass die Brücke hält | Das Amt | Amt",
            "reported | neue Prüfungen | Das Amt | Amt",
        ],
    ),
    (
        "Kern erklärte, dass der Klub zahle und verwies auf den Vertrag.",
        &[
            "indirect | dass der Klub zahle | Kern | Kern",
            "reported | auf den Vertrag | Kern | Kern",
        ],
    ),
    (
        "Der Mann hatte erklärt, er sei unschuldig, erkannte das Gericht nicht an und weigerte sich, seinen Namen zu nennen.",
        &["indirect | er sei unschuldig | Der Mann | (Mann)"],
    ),
    (
        "Dem Berater Prem wird vorgeworfen, Geld genommen zu haben, was dieser jedoch zurückweist.",
        &[
            "indirect | Geld genommen zu haben |  |",
            "reported | Geld genommen zu haben | dieser | Prem",
        ],
    ),
    (
        "Es hieß, dass fünf Gruppen, denen vorgeworfen wurde, Kinder zu werben, dies immer noch täten.",
        &[
            "indirect | dass fünf Gruppen, denen vorgeworfen wurde, Kinder zu werben, dies immer noch täten |  |",
            "indirect | Kinder zu werben |  |",
        ],
    ),
    (
        "Sie sagte, das Haus sei alt, später wurde es abgerissen.",
        &["indirect | das Haus sei alt | Sie |"],
    ),
    (
        "Sie sagte, die Gäste seien gegangen, als der Regen kam.",
        &["indirect | die Gäste seien gegangen, als der Regen kam | Sie |"],
    ),
    (
        "So hat sich etwa die Vorsitzende des Verbands, Karin Brandt, gerade gegen den Umbau ausgesprochen und behauptet, die Kosten seien zu hoch.",
        &[
            "reported | gegen den Umbau | die Vorsitzende des Verbands, Karin Brandt | Karin Brandt for Verband",
            "indirect | die Kosten seien zu hoch | die Vorsitzende des Verbands, Karin Brandt | Karin Brandt for Verband",
        ],
    ),
    (
        "Die Werft sagte, sie baue aus. Der Hafen hätte dem zugestimmt.",
        &[
            "indirect | sie baue aus | Die Werft | Werft",
            "going on | Der Hafen hätte dem zugestimmt. | Die Werft | Werft",
        ],
    ),
    (
        "Die Werft sagte, sie baue aus. Der Hafen hätte zugestimmt, wenn man ihn gefragt hätte.",
        &["indirect | sie baue aus | Die Werft | Werft"],
    ),
];
