//! German cases: people who speak for others, names that look like nouns, media that strangers told
//! something, what is no statement.

/// Each text with its statements.
pub(super) const CASES: &[(&str, &[&str])] = &[
    (
        "Ein Anwalt von Präsident Jonas Brandt teilte mit, er werde nicht aussagen.",
        &[
            "indirect | er werde nicht aussagen | Ein Anwalt von Präsident Jonas Brandt | (Anwalt von Präsident Jonas Brandt) for Jonas Brandt",
        ],
    ),
    (
        "Das sei falsch, sagte der Anwalt des Ministers am Dienstag.",
        &[
            "indirect | Das sei falsch | der Anwalt des Ministers | (Anwalt des Ministers) for Minister",
        ],
    ),
    (
        "Ein Berater der Ministerin Anna Brandt sagte, das Treffen sei verschoben.",
        &[
            "indirect | das Treffen sei verschoben | Ein Berater der Ministerin Anna Brandt | (Berater der Ministerin Anna Brandt) for Anna Brandt",
        ],
    ),
    (
        "„Wir warten“, sagte die Chefin des Fischerverbands, Anna Sieg.",
        &[
            "direct | „Wir warten“ | die Chefin des Fischerverbands, Anna Sieg | Anna Sieg for Fischerverband",
        ],
    ),
    (
        "Die Werft werde verkauft, sagten zwei Insider der Nachrichtenagentur Norda.",
        &["indirect | Die Werft werde verkauft | zwei Insider | Norda > (Insider)"],
    ),
    (
        "Künstler Bo Lund kam aus Malmö. „Ich fühle mich betrogen“, erklärte der Schwede.",
        &["direct | „Ich fühle mich betrogen“ | der Schwede | Bo Lund"],
    ),
    (
        "US-Verteidigungsminister Jan Wulff ist in Rom. „Das bleibt offen“, erklärte der Pentagon-Chef.",
        &["direct | „Das bleibt offen“ | der Pentagon-Chef | Jan Wulff for USA"],
    ),
    (
        "Ministerpräsidentin Anna Brandt reist ab. Das Treffen sei verschoben, sagte die Regierungschefin.",
        &["indirect | Das Treffen sei verschoben | die Regierungschefin | Anna Brandt"],
    ),
    (
        "Im Juli fielen elf Flüge aus, kündigte Vorstand Jan Wulff am Mittwoch an.",
        &["indirect | Im Juli fielen elf Flüge aus | Vorstand Jan Wulff | Jan Wulff"],
    ),
    (
        "Die Kosten liefen schon im Mai davon, monierte Präsidentin Anna Brandt.",
        &[
            "indirect | Die Kosten liefen schon im Mai davon | Präsidentin Anna Brandt | Anna Brandt",
        ],
    ),
    (
        "Das Paket sei echt, hieß es am Sonntag im Auswärtigen Amt.",
        &["indirect | Das Paket sei echt | Auswärtigen Amt | Auswärtiges Amt"],
    ),
    ("Die Reederei lehnte eine Stellungnahme ab.", &[]),
    (
        "„Die Pflaumen sind reif“, freut sich Bäuerin Anna Brandt.",
        &["direct | „Die Pflaumen sind reif“ | Bäuerin Anna Brandt | Anna Brandt"],
    ),
    (
        "„Der Brei ist verdorben“, sagte Amtsleiter Jan Wulff dem Ostfunk.",
        &["direct | „Der Brei ist verdorben“ | Amtsleiter Jan Wulff | Ostfunk > Jan Wulff"],
    ),
    (
        "Die Ökobank Terra hat Filialen geschlossen. Das Geld ist nach Angaben der Bank sicher.",
        &["indirect | Das Geld ist … sicher | Angaben der Bank | Ökobank Terra"],
    ),
    (
        "Die Suche sei beendet, sagte Kapitän Jan Wulff. Ein Gutachten soll nun Klarheit bringen.",
        &["indirect | Die Suche sei beendet | Kapitän Jan Wulff | Jan Wulff"],
    ),
];
