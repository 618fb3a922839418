//! German cases: who is meant by an age, by a trade, by another noun, and what is no source.

/// Each text with its statements.
pub(super) const CASES: &[(&str, &[&str])] = &[
    (
        "Einige Zeit später erklärte die Müllerin Ute Arp, das Rad stehe still.",
        &["indirect | das Rad stehe still | die Müllerin Ute Arp | Ute Arp"],
    ),
    (
        "Kurze Zeit zuvor hatte Züchter Jan Kolb mitgeteilt, dass die Hunde krank sind.",
        &["indirect | dass die Hunde krank sind | Züchter Jan Kolb | Jan Kolb"],
    ),
    (
        "Geraume Zeit danach räumte der Züchter ein, dass die Hunde krank waren.",
        &["indirect | dass die Hunde krank waren | der Züchter | Züchter"],
    ),
    (
        "Die „Zeit“ berichtete, der Hof sei verkauft.",
        &["indirect | der Hof sei verkauft | Die „Zeit“ | Zeit"],
    ),
    (
        "Nach Informationen unseres Hauses ist der Deich nicht sicher.",
        &["indirect | ist der Deich nicht sicher | Informationen unseres Hauses | (unser Haus)"],
    ),
    (
        "Der Zoll fand nach Informationen unseres Magazins zwölf Uhren. Demnach waren sie falsch.",
        &[
            "indirect | Der Zoll fand … zwölf Uhren | Informationen unseres Magazins | (unser Magazin)",
            "indirect | waren sie falsch | Demnach | (unser Magazin)",
        ],
    ),
    (
        "Nach Angaben des Innenministeriums in Schwerin fehlen zwölf Boote. Das Ministerium erklärte, man suche sie.",
        &[
            "indirect | fehlen zwölf Boote | Angaben des Innenministeriums in Schwerin | Innenministerium in Schwerin",
            "indirect | man suche sie | Das Ministerium | Innenministerium in Schwerin",
        ],
    ),
    (
        "Perus Innenminister schwieg. Das Innenministerium in Magdeburg erklärte, der Wolf sei alt.",
        &[
            "indirect | der Wolf sei alt | Das Innenministerium in Magdeburg | Innenministerium in Magdeburg",
        ],
    ),
    (
        "Das Agrarministerium teilte mit, der Wolf sei alt. Das Agrarministerium in Magdeburg erklärte, er sei jung.",
        &[
            "indirect | der Wolf sei alt | Das Agrarministerium | Agrarministerium",
            "indirect | er sei jung | Das Agrarministerium | Agrarministerium",
        ],
    ),
    (
        "Der Steg brach nach Auskunft des Amtsgerichts Aurich im Mai.\n\nIn Gera brannte eine Scheune. Nach Darstellung des Amtsgerichts war sie alt.",
        &[
            "indirect | Der Steg brach … im Mai | Auskunft des Amtsgerichts Aurich | Amtsgericht Aurich",
            "indirect | war sie alt | Darstellung des Amtsgerichts | Amtsgericht",
        ],
    ),
    (
        "Die Feuerwehr Aurich teilte mit, der Stall sei alt.\n\nIn Aurich brannte noch ein Stall. Die Feuerwehr erklärte, auch der sei alt.",
        &[
            "indirect | der Stall sei alt | Die Feuerwehr Aurich | Feuerwehr Aurich",
            "indirect | auch der sei alt | Die Feuerwehr | Feuerwehr Aurich",
        ],
    ),
    (
        "Das Amtsgericht Aurich erklärte, der Steg sei alt.\n\nIn Zukunft soll er breiter sein. Das Amtsgericht erklärte, man warte.",
        &[
            "indirect | der Steg sei alt | Das Amtsgericht Aurich | Amtsgericht Aurich",
            "indirect | man warte | Das Amtsgericht | Amtsgericht Aurich",
        ],
    ),
    (
        "Die Wirtin sagte, sie habe von der Studie erst am Montag erfahren.",
        &["indirect | sie habe von der Studie erst am Montag erfahren | Die Wirtin | (Wirtin)"],
    ),
    (
        "„Das reicht nicht“, sagte Timo Falk. Er hatte den Verein beraten. Der Platz sei nie fertig geworden.",
        &[
            "direct | „Das reicht nicht“ | Timo Falk | Timo Falk",
            "going on | Der Platz sei nie fertig geworden. | Timo Falk | Timo Falk",
        ],
    ),
    (
        "„Das reicht nicht“, sagte Timo Falk. Der Verein hatte ihn beraten. Der Platz sei nie fertig geworden.",
        &[
            "direct | „Das reicht nicht“ | Timo Falk | Timo Falk",
            "going on | Der Platz sei nie fertig geworden. | Der Verein | Verein",
        ],
    ),
    (
        "Der Verband dankte der Züchterin Ute Arp. Die frühere Reiterin sagte, sie höre auf.",
        &["indirect | sie höre auf | Die frühere Reiterin | Ute Arp"],
    ),
    (
        "Die Stadt verklagt den Wirt Jens Pohl. Der ehemalige Ringer erklärte, er zahle nicht.",
        &["indirect | er zahle nicht | Der ehemalige Ringer | Jens Pohl"],
    ),
    (
        "Der Rat lobte Anna Kolb. Der frühere Torwart sagte, das sei falsch.",
        &["indirect | das sei falsch | Der frühere Torwart | (früherer Torwart)"],
    ),
    (
        "Jana Kolb von den Grünen sagte, der Weg sei gesperrt. Kolb nannte das falsch.",
        &[
            "indirect | der Weg sei gesperrt | Jana Kolb von den Grünen | Jana Kolb",
            "reported | das falsch | Kolb | Jana Kolb",
        ],
    ),
    (
        "Jan von den Driesch sagte, der Weg sei gesperrt.",
        &["indirect | der Weg sei gesperrt | Jan von den Driesch | Jan von den Driesch"],
    ),
    (
        "Wirt Jens Pohl sagte, der Keller sei nass.\n\nAm Montag stürzte eine Landwirtin vom Dach. Die 44-Jährige sagte, sie habe nichts gehört.",
        &[
            "indirect | der Keller sei nass | Wirt Jens Pohl | Jens Pohl",
            "indirect | sie habe nichts gehört | Die 44-Jährige | (Landwirtin)",
        ],
    ),
    (
        "Wirt Jens Pohl sagte, der Keller sei nass.\n\nAm Ort soll der Gärtner den Pfahl ersetzen. Der 51-Jährige erklärte, er warte.",
        &[
            "indirect | der Keller sei nass | Wirt Jens Pohl | Jens Pohl",
            "indirect | er warte | Der 51-Jährige | (Gärtner)",
        ],
    ),
    (
        "Wirt Jens Pohl sagte, der Keller sei nass.\n\nIn Lohr half ein Gärtner beim Löschen. Er bestreitet die Tat.",
        &[
            "indirect | der Keller sei nass | Wirt Jens Pohl | Jens Pohl",
            "reported | die Tat | Er | (Gärtner)",
        ],
    ),
    (
        "Wirt Jens Pohl sagte, der Keller sei nass.\n\nDas Spiel ging verloren. Der 39-Jährige erklärte, er höre auf.",
        &[
            "indirect | der Keller sei nass | Wirt Jens Pohl | Jens Pohl",
            "indirect | er höre auf | Der 39-Jährige | Jens Pohl",
        ],
    ),
    (
        "Wirtin Ute Arp erklärte, sie zahle nicht. Laut Mietvertrag sei der Verein zuständig. Den Schlüssel habe sie verloren.",
        &[
            "indirect | sie zahle nicht | Wirtin Ute Arp | Ute Arp",
            "indirect | sei der Verein zuständig | Mietvertrag | Ute Arp > Mietvertrag",
            "going on | Den Schlüssel habe sie verloren. | Wirtin Ute Arp | Ute Arp",
        ],
    ),
    (
        "Wirtin Ute Arp erklärte, sie zahle nicht. Laut Polizei sei die Decke dicht gewesen.",
        &[
            "indirect | sie zahle nicht | Wirtin Ute Arp | Ute Arp",
            "indirect | sei die Decke dicht gewesen | Polizei | Polizei",
        ],
    ),
    (
        "Wirtin Ute Arp erklärte, sie zahle nicht. Laut Mietvertrag ist der Verein zuständig.",
        &[
            "indirect | sie zahle nicht | Wirtin Ute Arp | Ute Arp",
            "indirect | ist der Verein zuständig | Mietvertrag | Mietvertrag",
        ],
    ),
    (
        "Die Betreiberin, die Ostmole GmbH mit Sitz in Wismar, erklärte, der Kran sei alt.",
        &[
            "indirect | der Kran sei alt | Die Betreiberin, die Ostmole GmbH mit Sitz in Wismar | Ostmole",
        ],
    ),
    (
        "Der Vermieter, die Hansa Grund mit Hauptsitz in Kiel, teilte mit, das Dach sei dicht.",
        &[
            "indirect | das Dach sei dicht | Der Vermieter, die Hansa Grund mit Hauptsitz in Kiel | Hansa Grund",
        ],
    ),
    (
        "Der Investor, die Hansa Grund mit Sitz in Kiel, sagte, das Dach sei dicht.",
        &[
            "indirect | das Dach sei dicht | Der Investor, die Hansa Grund mit Sitz in Kiel | Hansa Grund",
        ],
    ),
    (
        "Die Wismarer Ostsee Werft GmbH erklärte, das Schiff sei fertig. Nach Angaben der Ostsee Werft fehlt Geld.",
        &[
            "indirect | das Schiff sei fertig | Die Wismarer Ostsee Werft GmbH | Ostsee Werft",
            "indirect | fehlt Geld | Angaben der Ostsee Werft | Ostsee Werft",
        ],
    ),
    (
        "Die Frankfurter Allgemeine Zeitung berichtete, das Haus sei dicht.",
        &[
            "indirect | das Haus sei dicht | Die Frankfurter Allgemeine Zeitung | Frankfurter Allgemeine Zeitung",
        ],
    ),
    (
        "Der Baukonzern Nordgrund erklärte, die Decke sei dünn. Die Mieter verklagten die Ostmole Bau GmbH. Das Unternehmen hat nach eigenen Angaben zwölf Häuser.",
        &[
            "indirect | die Decke sei dünn | Der Baukonzern Nordgrund | Nordgrund",
            "indirect | Das Unternehmen hat … zwölf Häuser | eigenen Angaben | Ostmole Bau",
        ],
    ),
    (
        "Der Baukonzern Nordgrund erklärte, die Decke sei dünn. Das Unternehmen hat nach eigenen Angaben zwölf Häuser.",
        &[
            "indirect | die Decke sei dünn | Der Baukonzern Nordgrund | Nordgrund",
            "indirect | Das Unternehmen hat … zwölf Häuser | eigenen Angaben | Nordgrund",
        ],
    ),
    (
        "Der Verein will nach Angaben eines Mitarbeiters Bäume pflanzen.",
        &[
            "indirect | Der Verein will … Bäume pflanzen | Angaben eines Mitarbeiters | (Mitarbeiter)",
        ],
    ),
    (
        "Die Werft hat nach Angaben einer früheren Insiderin Rechnungen nicht bezahlt.",
        &[
            "indirect | Die Werft hat … Rechnungen nicht bezahlt | Angaben einer früheren Insiderin | (frühere Insiderin)",
        ],
    ),
    (
        "Kein Wunder – Bürgermeister Jan Kolb: „Wir bleiben hier.“",
        &["direct | „Wir bleiben hier.“ | Bürgermeister Jan Kolb | Jan Kolb"],
    ),
    (
        "Das Boot war weg – Fazit der Polizei: „Es bleibt verschwunden.“",
        &["direct | „Es bleibt verschwunden.“ | der Polizei | Polizei"],
    ),
    (
        "Er wollte nur eins – Ruhe: „Lasst mich in Frieden.“",
        &["direct | „Lasst mich in Frieden.“ | Er |"],
    ),
    (
        "Eine Reiterin schläft nach Angaben des Klosters Lorch wieder. Das Kloster teilte mit, sie esse auch.",
        &[
            "indirect | Eine Reiterin schläft … wieder | Angaben des Klosters Lorch | Kloster Lorch",
            "indirect | sie esse auch | Das Kloster | Kloster Lorch",
        ],
    ),
    (
        "Zwei Esel starben im Gestüt Arnau, wie der Hof mitteilte.",
        &["indirect | Zwei Esel starben im Gestüt Arnau | der Hof | Gestüt Arnau"],
    ),
    (
        "Im Museum Lohr und im Theater Arnau brannte es. Das Haus erklärte, der Koch sei schuld.",
        &["indirect | der Koch sei schuld | Das Haus | Haus"],
    ),
    (
        "Im Hotel Seeblick brannte es und im Hotel Krone auch. Das Hotel erklärte, der Koch sei schuld.",
        &["indirect | der Koch sei schuld | Das Hotel | Hotel"],
    ),
];
