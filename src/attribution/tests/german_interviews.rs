//! What somebody says in an interview that was spoken of.

/// Each text with its statements.
pub(super) const CASES: &[(&str, &[&str])] = &[
    (
        "Hans Elster, Vorstand von Klarsicht, äußerte sich in einem Interview mit dem Sender Inselfunk zu dem Vorfall. Elster wies darauf hin, dass die Firma Mitglied sei. Das sei schlecht. Ein Sprecher der Firma sagte, man prüfe das. Elster betonte, er bleibe dabei.",
        &[
            "indirect | dass die Firma Mitglied sei | Elster | Inselfunk > Hans Elster",
            "going on | Das sei schlecht. | Elster | Inselfunk > Hans Elster",
            "indirect | man prüfe das | Ein Sprecher der Firma | (Sprecher der Firma) for Firma",
            "indirect | er bleibe dabei | Elster | Hans Elster",
        ],
    ),
    (
        "Der Minister nannte in einem Interview mit dem Radiosender „Inselfunk“ vier Bedingungen. Im gleichen Interview sagte der Minister, dass Europa ein Interesse habe.",
        &[
            "reported | vier Bedingungen | Der Minister | Inselfunk > (Minister)",
            "indirect | dass Europa ein Interesse habe | der Minister | Inselfunk > (Minister)",
        ],
    ),
    ("Die Namen der Spieler lauten: Arp, Kolb und Maas.", &[]),
];
