//! Objects of speech acts that go on behind a bracket, a comma or "als".

/// Each text with its statements.
pub(super) const CASES: &[(&str, &[&str])] = &[
    (
        "Der Verband forderte höhere Löhne, kürzere Schichten und mehr Urlaub.",
        &["reported | höhere Löhne | Der Verband | Verband"],
    ),
    (
        "Die Grünen fordern höhere Steuern, die Linken kürzere Fristen und mehr Geld.",
        &["reported | höhere Steuern | Die Grünen | Die Grünen"],
    ),
    (
        "Die Gewerkschaft verlangte eine Zulage von 300 Euro (brutto) als Ausgleich.",
        &[
            "reported | eine Zulage von 300 Euro (brutto) als Ausgleich | Die Gewerkschaft | Gewerkschaft",
        ],
    ),
    (
        "Der Trainer fordert den Ausschluss für den (noch) führenden Klub Seeburg.",
        &[
            "reported | den Ausschluss für den (noch) führenden Klub Seeburg | Der Trainer | (Trainer)",
        ],
    ),
    (
        "Die Kammer forderte den Abgang von Arndt (CDU) und kündigte Streiks an.",
        &[
            "reported | den Abgang von Arndt | Die Kammer | Kammer",
            "reported | Streiks | Die Kammer | Kammer",
        ],
    ),
    (
        "Die Opposition verurteilte den Einsatz als völlig überzogen.",
        &["reported | den Einsatz als völlig überzogen | Die Opposition | (Opposition)"],
    ),
    (
        "Das Bistum kritisierte den Film als geschmacklose Provokation.",
        &["reported | den Film als geschmacklose Provokation | Das Bistum | Bistum"],
    ),
    (
        "Eine Verlegung des Spiels bezeichnete Arndt als Fehler, weil die Fans längst gebucht hätten.",
        &[
            "reported | Eine Verlegung des Spiels … als Fehler, weil die Fans längst gebucht hätten | Arndt | Arndt",
        ],
    ),
    (
        "Den Umbau der Halle wertete Kern als Fortschritt.",
        &["reported | Den Umbau der Halle … als Fortschritt | Kern | Kern"],
    ),
    (
        "Die Ministerin verwies auf die Verträge mit Ländern, aus denen die Ware stamme.",
        &[
            "reported | auf die Verträge mit Ländern, aus denen die Ware stamme | Die Ministerin | (Ministerin)",
        ],
    ),
    (
        "Die Polizei geht von einer Brandstiftung aus, die lange geplant war.",
        &["reported | von einer Brandstiftung … die lange geplant war | Die Polizei | Polizei"],
    ),
    (
        "Der Rat forderte den Rücktritt des Leiters, weil er Akten vernichtet habe.",
        &["reported | den Rücktritt des Leiters, weil er Akten vernichtet habe | Der Rat | Rat"],
    ),
    (
        "Die Chefin nannte drei Gründe dafür, dass die Fabrik schließt.",
        &["reported | drei Gründe dafür, dass die Fabrik schließt | Die Chefin | (Chefin)"],
    ),
    (
        "Der Bürgermeister würdigte den Hafen als ein Werk der Stadt, das half, die Not zu lindern.",
        &[
            "reported | den Hafen als ein Werk der Stadt, das half, die Not zu lindern | Der Bürgermeister | (Bürgermeister)",
        ],
    ),
    (
        "Der Trainer lobte den Einsatz des Klubs, der die Halle, den Hof und das Tor gestrichen hatte.",
        &[
            "reported | den Einsatz des Klubs, der die Halle, den Hof und das Tor gestrichen hatte | Der Trainer | (Trainer)",
        ],
    ),
    (
        "Die Kammer begrüßte den Schritt der Werke, sich zusammenzuschließen, weil es Mut zeige.",
        &[
            "reported | den Schritt der Werke, sich zusammenzuschließen, weil es Mut zeige | Die Kammer | Kammer",
        ],
    ),
    (
        "Die Rentner sahen in dem Fest eine gute Gelegenheit, alte Freunde zu treffen.",
        &["reported | eine gute Gelegenheit, alte Freunde zu treffen | Die Rentner | (Rentner)"],
    ),
    ("Die Preise stiegen stärker als erwartet.", &[]),
    (
        "Der Wirt wies diesen Vorwurf zurück, die zuständige Sprecherin der Gäste, Lena Buhl, schwieg.",
        &["reported | diesen Vorwurf | Der Wirt | Wirt"],
    ),
    (
        "Die Kanzlerin würdigte den Koch als Künstler.",
        &["reported | den Koch als Künstler | Die Kanzlerin | (Kanzlerin)"],
    ),
];
