//! German cases: whose angaben, studies and views they are, in the nominative.

/// Each text with its statements.
pub(super) const CASES: &[(&str, &[&str])] = &[
    (
        "Die griechische Küstenwache sagte, das Boot sei gesunken. Die türkische Küstenwache sagte, es sei gerettet worden.",
        &[
            "indirect | das Boot sei gesunken | Die griechische Küstenwache | Küstenwache",
            "indirect | es sei gerettet worden | Die türkische Küstenwache | türkische Küstenwache",
        ],
    ),
    (
        "Nach Angaben der griechischen Küstenwache sank das Boot. Nach Angaben der türkischen Küstenwache wurde es gerettet.",
        &[
            "indirect | sank das Boot | Angaben der griechischen Küstenwache | Küstenwache",
            "indirect | wurde es gerettet | Angaben der türkischen Küstenwache | türkische Küstenwache",
        ],
    ),
    (
        "Nach Angaben der Chefin des Verbands, Anna Moser, fehlt Geld.",
        &[
            "indirect | fehlt Geld | Angaben der Chefin des Verbands, Anna Moser | Anna Moser for Verband",
        ],
    ),
    (
        "Nach Angaben der Hilfsorganisation Ärzte ohne Grenzen fehlt Geld.",
        &[
            "indirect | fehlt Geld | Angaben der Hilfsorganisation Ärzte ohne Grenzen | Ärzte ohne Grenzen",
        ],
    ),
    (
        "Nach Angaben des Amtes fehlt Geld.",
        &["indirect | fehlt Geld | Angaben des Amtes | Amt"],
    ),
    (
        "Nach Angaben des Polizeipräsidiums Nordau fehlt Geld.",
        &["indirect | fehlt Geld | Angaben des Polizeipräsidiums Nordau | Polizeipräsidium Nordau"],
    ),
    (
        "Nach Angaben der Bundespolizei in Nordau fehlt Geld.",
        &["indirect | fehlt Geld | Angaben der Bundespolizei | Bundespolizei"],
    ),
    (
        "Nach Angaben zweier Insider fehlt Geld.",
        &["indirect | fehlt Geld | Angaben zweier Insider | (zwei Insider)"],
    ),
    (
        "Nach Angaben beider Seiten fehlt Geld.",
        &["indirect | fehlt Geld | Angaben beider Seiten | Seiten"],
    ),
    (
        "Nach Angaben der „Nordischen Allgemeinen“ fehlt Geld.",
        &["indirect | fehlt Geld | Angaben der „Nordischen Allgemeinen“ | Nordische Allgemeine"],
    ),
    (
        "In Nordau gibt es der Polizei zufolge große Schäden.",
        &["indirect | In Nordau gibt es … große Schäden | der Polizei | Polizei"],
    ),
    (
        "Die Zahl stieg auf 50, so das Ergebnis einer Studie der Universität Nordau.",
        &[
            "indirect | Die Zahl stieg auf 50 | einer Studie der Universität Nordau | Universität Nordau",
        ],
    ),
    (
        "Die Zahl stieg auf 50, zeigt eine Studie der Universität Nordau.",
        &[
            "indirect | Die Zahl stieg auf 50 | eine Studie der Universität Nordau | Universität Nordau",
        ],
    ),
    (
        "In einer Studie der Universität Nordau heißt es, die Zahl steige. Der Untersuchung zufolge sind Kinder betroffen.",
        &[
            "indirect | die Zahl steige | einer Studie der Universität Nordau | Universität Nordau",
            "indirect | sind Kinder betroffen | Der Untersuchung | Universität Nordau",
        ],
    ),
    (
        "Fast 50 Kinder fehlen. Das sagte Karl Moser, der Chef des Bundesamts, der dpa.",
        &[
            "indirect | Fast 50 Kinder fehlen | Karl Moser, der Chef des Bundesamts | dpa > Karl Moser for Bundesamt",
        ],
    ),
    (
        "Das Bundesinnenministerium bestätigte das. Ein Ministeriumssprecher sagte, es eile.",
        &[
            "reported | das | Das Bundesinnenministerium | Bundesinnenministerium",
            "indirect | es eile | Ein Ministeriumssprecher | (Ministeriumssprecher) for Bundesinnenministerium",
        ],
    ),
    (
        "Die Deutsche Bahn streicht Züge. Ein Bahnsprecher sagte, es dauere bis Mai. Eine Sprecherin der Bahn sagte, es gebe Ersatz.",
        &[
            "indirect | es dauere bis Mai | Ein Bahnsprecher | (Bahnsprecher) for Deutsche Bahn",
            "indirect | es gebe Ersatz | Eine Sprecherin der Bahn | (Sprecherin der Bahn) for Deutsche Bahn",
        ],
    ),
    (
        "Die Polizei nahm zwei Männer fest. Den Angaben nach handelt es sich um Brüder. Sie seien geständig.",
        &[
            "indirect | handelt es sich um Brüder | Den Angaben | Polizei",
            "going on | Sie seien geständig. | Den Angaben | Polizei",
        ],
    ),
    (
        "Die Studie liefert klare Ergebnisse. Demnach steigt die Zahl. Besonders betroffen seien Kinder.",
        &[
            "indirect | steigt die Zahl | Demnach | (Studie)",
            "going on | Besonders betroffen seien Kinder. | Die Studie | (Studie)",
        ],
    ),
    (
        "Die Reederei des Frachters schweigt. Man kooperiere, erklärte das Unternehmen aus Nordau.",
        &["indirect | Man kooperiere | das Unternehmen aus Nordau | Unternehmen aus Nordau"],
    ),
    (
        "Ein Streik lähmt die Lufthansa. Rund 800 Flüge fielen nach Angaben des Unternehmens aus. Der Flughafenbetreiber Nordport rechnet mit Folgen.",
        &[
            "indirect | Rund 800 Flüge fielen … aus | Angaben des Unternehmens | Lufthansa",
            "reported | mit Folgen | Der Flughafenbetreiber Nordport | Nordport",
        ],
    ),
    (
        "Seine Frau hatte den Mann am Abend als vermisst gemeldet.",
        &[],
    ),
    (
        "Der Hafen lobt die Entwicklung von Nordsee-Line. Nordsee-Line erklärte, jeder Gast gebe 90 Euro aus.",
        &[
            "reported | die Entwicklung von Nordsee-Line | Der Hafen | Hafen",
            "indirect | jeder Gast gebe 90 Euro aus | Nordsee-Line | Nordsee-Line",
        ],
    ),
    (
        "Kunden von Telnova klagen über Ausfälle. Telnova sagte, das Netz laufe.",
        &[
            "reported | über Ausfälle | Kunden von Telnova | Kunden von Telnova",
            "indirect | das Netz laufe | Telnova | Telnova",
        ],
    ),
    (
        "Aktien von Zelmo fielen. Zelmo erklärte, der Preis stimme.",
        &["indirect | der Preis stimme | Zelmo | Zelmo"],
    ),
    (
        "Die Sprecherin von Zelmo, Almute von Brühl, sagte, es gehe gut. Brühl fügte hinzu, man sei stolz.",
        &[
            "indirect | es gehe gut | Die Sprecherin von Zelmo, Almute von Brühl | Almute von Brühl for Zelmo",
            "indirect | man sei stolz | Brühl | Almute von Brühl",
        ],
    ),
    (
        "Ulrich von Brühl sagte, es gehe gut. Von Brühl wies die Kritik zurück.",
        &[
            "indirect | es gehe gut | Ulrich von Brühl | Ulrich von Brühl",
            "reported | die Kritik | Brühl | Ulrich von Brühl",
        ],
    ),
    (
        "Von Erfolg sprach der Verband.",
        &["reported | Von Erfolg | der Verband | Verband"],
    ),
    (
        "Den Innenminister bekam niemand zu Gesicht, sein Haus ließ nur wissen, die Akte sei verbrannt.",
        &["indirect | die Akte sei verbrannt | sein Haus | Innenministerium"],
    ),
    (
        "Die Kanzlerin lächelte. Ihr Amt versicherte, das Treffen finde statt.",
        &["indirect | das Treffen finde statt | Ihr Amt | Kanzleramt"],
    ),
    (
        "Der Innenminister kam heim. Sein Haus war verschlossen, sagte eine Nachbarin.",
        &["indirect | Sein Haus war verschlossen | eine Nachbarin | (Nachbarin)"],
    ),
    (
        "Verkehrsministerin Uta Rehm verschob die Maut. Aus ihrem Haus verlautete, es fehle an Brücken.",
        &["indirect | es fehle an Brücken | ihrem Haus | Verkehrsministerium"],
    ),
];
