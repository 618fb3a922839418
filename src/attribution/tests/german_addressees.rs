//! Whom something is said to, and who says it beside.

/// Each text with its statements.
pub(super) const CASES: &[(&str, &[&str])] = &[
    (
        "Das „National Flood Centre“ der Niederlande warnt vor Wind.",
        &["reported | vor Wind | Das „National Flood Centre“ | National Flood Centre"],
    ),
    (
        "Während Kohn sagte, der Plan sei tot, betonte Lang, er lebe weiter.",
        &[
            "indirect | der Plan sei tot | Kohn | Kohn",
            "indirect | er lebe weiter | Lang | Lang",
        ],
    ),
    (
        "Während Anwohner klagten, der Lärm sei zu groß, sagte die Stadt, das stimme nicht.",
        &[
            "indirect | der Lärm sei zu groß | Anwohner | (Anwohner)",
            "indirect | das stimme nicht | die Stadt | Stadt",
        ],
    ),
    (
        "Während der Sitzung sagte der Minister, der Plan sei tot.",
        &["indirect | der Plan sei tot | der Minister | (Minister)"],
    ),
    (
        "Auf den Vorwurf der CDU, es handele sich um einen „linken Antrag“, entgegneten die Unterstützer des Antrags, dass man alle einbinde.",
        &[
            "indirect | es handele sich um einen „linken Antrag“ | der CDU | CDU",
            "direct | „linken Antrag“ | der CDU | CDU",
            "indirect | dass man alle einbinde | die Unterstützer des Antrags | (Unterstützer des Antrags) for Antrags",
        ],
    ),
    (
        "Auf die Kritik der Werft, man habe sie nicht gefragt, antwortete Minister Kohn, das stimme nicht.",
        &[
            "indirect | man habe sie nicht gefragt | der Werft | Werft",
            "indirect | das stimme nicht | Minister Kohn | Kohn",
        ],
    ),
    (
        "Auf die Frage, ob er gehe, sagte Kohn, das wisse er nicht.",
        &["indirect | das wisse er nicht | Kohn | Kohn"],
    ),
    (
        "Außerdem fordern die Verbände Bürger dazu auf, die Abgeordneten zu bitten, sich einzusetzen.",
        &["indirect | die Abgeordneten zu bitten, sich einzusetzen | die Verbände | (Verbände)"],
    ),
    (
        "Zudem rief der Minister Anwohner dazu auf, die Fenster zu schließen.",
        &["indirect | die Fenster zu schließen | der Minister | (Minister)"],
    ),
    (
        "Am Montag forderte der Sprecher Jan Bürger auf, zu bleiben.",
        &["indirect | zu bleiben | der Sprecher Jan Bürger | Jan Bürger"],
    ),
    (
        "Am Montag forderte der Verband Deutscher Ingenieure auf, zu bleiben.",
        &[
            "indirect | zu bleiben | der Verband Deutscher Ingenieure | Verband Deutscher Ingenieure",
        ],
    ),
    (
        "Karl Rahm traf Luis Zapata. So kritisierte Rahm Zapata in der Debatte heftig wegen seiner Gespräche, es sei der größte Fehler gewesen.",
        &["indirect | es sei der größte Fehler gewesen | Rahm Zapata | Karl Rahm"],
    ),
    (
        "So kritisierte Rahm den Chef Zapata in der Debatte, er habe versagt.",
        &["indirect | er habe versagt | Rahm | Rahm"],
    ),
];
