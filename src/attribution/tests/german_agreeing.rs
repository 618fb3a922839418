//! German cases: whom pronouns, roles and appositions mean by gender and number, and names cut where they end.

/// Each text with its statements.
pub(super) const CASES: &[(&str, &[&str])] = &[
    (
        "Der Chef der Bank, der vor Verlusten warnte, ging gestern.",
        &["reported | vor Verlusten | der | (Chef der Bank) for Bank"],
    ),
    (
        "Das Amt der Stadt, das vor Glatteis warnte, schließt.",
        &["reported | vor Glatteis | das | Amt der Stadt"],
    ),
    (
        "Zustimmung gab es von Karl Hagen, Vorsitzender der Förde-Grünen, der sagte, man habe Zeit.",
        &["indirect | man habe Zeit | der | Karl Hagen"],
    ),
    (
        "Für Ärger sorgte Karl Hagen, Mitglied des Ortsrats und der Partei Zukunft, der den Bau ablehnte.",
        &["reported | den Bau | der | Karl Hagen"],
    ),
    (
        "Ärger gab es mit Karl Hagen, dem Chef des Verbands, der den Bau ablehnte.",
        &["reported | den Bau | der | Verband"],
    ),
    (
        "Ein Redner wurde zugeschaltet, der alle Zuschauer aufforderte, daheim zu bleiben.",
        &["indirect | daheim zu bleiben | der | (Redner)"],
    ),
    (
        "Man hat einen Zeugen aus Kiel befragt, der angab, ein Boot gesehen zu haben.",
        &["indirect | ein Boot gesehen zu haben | der | (Zeuge)"],
    ),
    (
        "Es gibt eine Firma, der der Minister vorwarf, zu täuschen.",
        &["indirect | zu täuschen | der Minister | (Minister)"],
    ),
    (
        "Der Minister rief die Bürger zum „Großen Fasten“ auf.",
        &["reported | zum „Großen Fasten“ | Der Minister | (Minister)"],
    ),
    (
        "„Das war schön“, sagte Jan Kreis zum „Rücktritt“ des Trainers.",
        &["direct | „Das war schön“ | Jan Kreis | Jan Kreis"],
    ),
    (
        "„Das war schön“, sagte Jan Kreis zum „Boten“.",
        &["direct | „Das war schön“ | Jan Kreis | Bote > Jan Kreis"],
    ),
    (
        "Die Speicherung von Daten war damit begründet worden, dass Geld fehlte.",
        &["indirect | dass Geld fehlte |  |"],
    ),
    (
        "In einem Bericht von Radio Förde wird der Bau als „falsch“ bezeichnet.",
        &["direct | „falsch“ | Radio Förde | Radio Förde"],
    ),
    (
        "Von den Mietern wurde Auskunft darüber verlangt, ob sie bezahlt hätten.",
        &["indirect | ob sie bezahlt hätten |  |"],
    ),
    (
        "Auch von der Firma war behauptet worden, dass Geld fehlte.",
        &["indirect | dass Geld fehlte | der Firma | Firma"],
    ),
    (
        "Es gibt ein Gutachten, laut dem Jonas gestürzt war.",
        &["indirect | Jonas gestürzt war | dem | (Gutachten)"],
    ),
    (
        "Den Räten liegt ein Bericht der Feuerwehr vor, laut dem die Halle baufällig ist.",
        &["indirect | die Halle baufällig ist | dem | Feuerwehr"],
    ),
    (
        "Der Präfekt verlangte vom Stadtrat die Absage der Wahl. Dieser bestätigte, dass Geld fehlt.",
        &[
            "reported | die Absage der Wahl | Der Präfekt | (Präfekt)",
            "indirect | dass Geld fehlt | Dieser | Stadtrat",
        ],
    ),
    (
        "Die Fischer lobten das. Die Studenten forderten damals die Händler in Norvia zur Umkehr auf. Sie forderten mehr Freiheit.",
        &[
            "reported | zur Umkehr | Die Studenten | (Studenten)",
            "reported | mehr Freiheit | Sie | (Studenten)",
        ],
    ),
    (
        "Inzwischen haben sich der Dalai Lama und die Minister der Länder gegen einen Boykott ausgesprochen.",
        &[
            "reported | gegen einen Boykott | der Dalai Lama und die Minister der Länder | Dalai Lama > (Minister der Länder) for Länder",
        ],
    ),
    (
        "Karl Hagen und einige Anwohner lehnten den Bau ab.",
        &["reported | den Bau | Karl Hagen und einige Anwohner | Karl Hagen > (Anwohner)"],
    ),
    (
        "Sprecher der Polizei und der Feuerwehr lehnten den Bau ab.",
        &[
            "reported | den Bau | Sprecher der Polizei und der Feuerwehr | (Sprecher der Polizei und der Feuerwehr) for Polizei und der Feuerwehr",
        ],
    ),
    (
        "Die Grünen und die nicht im Landtag vertretenen Liberalen kritisierten den Plan.",
        &[
            "reported | den Plan | Die Grünen und die nicht im Landtag vertretenen Liberalen | Die Grünen > Liberalen",
        ],
    ),
    (
        "Der die Ermittlungen leitende Staatsanwalt Jan Kreis sagte, es sei spät.",
        &[
            "indirect | es sei spät | Der die Ermittlungen leitende Staatsanwalt Jan Kreis | Jan Kreis for Staatsanwaltschaft",
        ],
    ),
    (
        "Der Eigentümer, das auch den „Boten“ verlegende Medienhaus Lorenz, erklärte, das Blatt stecke in der Krise.",
        &["indirect | das Blatt stecke in der Krise | Der Eigentümer | (Eigentümer)"],
    ),
    (
        "„Es geht aufwärts“, sagte der Chef der Agentur, Karl-Jürgen Weise, in Bonn.",
        &[
            "direct | „Es geht aufwärts“ | der Chef der Agentur, Karl-Jürgen Weise | Karl-Jürgen Weise for Agentur",
        ],
    ),
    (
        "Der Vorsitzende der Gewerkschaft Holz, Nachfolgerin der IGH, Frank Hagen, nannte das falsch.",
        &[
            "reported | das falsch | Der Vorsitzende der Gewerkschaft Holz, Nachfolgerin der IGH, Frank Hagen | Frank Hagen for Holz",
        ],
    ),
    (
        "Laut diesem Zeugen gab es einen Streit. Dem Kollegen zufolge floh der Mann.",
        &[
            "indirect | gab es einen Streit | diesem Zeugen | (Zeuge)",
            "indirect | floh der Mann | Dem Kollegen | (Kollege)",
        ],
    ),
    (
        "Nicht näher genannten Quellen zufolge handelt es sich laut „Küstenpost“ um Jugendliche.",
        &[
            "indirect | handelt es sich … um Jugendliche | Nicht näher genannten Quellen | Küstenpost > (Nicht näher genannte Quellen)",
        ],
    ),
    (
        "Laut „Küstenpost“ handelt es sich Augenzeugen zufolge um Jugendliche.",
        &[
            "indirect | handelt es sich … um Jugendliche | „Küstenpost“ | Küstenpost > (Augenzeugen)",
        ],
    ),
    (
        "Jan Stork von WPZ forderte eine Untersuchung.",
        &["reported | eine Untersuchung | Jan Stork von WPZ | Jan Stork"],
    ),
    (
        "Jan von Stork forderte eine Untersuchung.",
        &["reported | eine Untersuchung | Jan von Stork | Jan von Stork"],
    ),
    (
        "Karl zu Rantzow forderte eine Untersuchung. Das sei nötig, so Rantzow.",
        &[
            "reported | eine Untersuchung | Karl zu Rantzow | Karl zu Rantzow",
            "indirect | Das sei nötig | Rantzow | Karl zu Rantzow",
        ],
    ),
    (
        "Den Chor leitet Karl Arp. Er ist Lehrer. Er kritisierte den Bau.",
        &["reported | den Bau | Er | Karl Arp"],
    ),
    (
        "Im August ging es los. Mitte August kam Jan Kreis an. Er kritisierte den Bau.",
        &["reported | den Bau | Er | Jan Kreis"],
    ),
    (
        "In die gleiche Richtung geht die Kritik von Gisela Peltz; sie ist Sprecherin der Fraktion. Sie warf dem Minister vor, zu lügen.",
        &["indirect | zu lügen | Sie | Gisela Peltz"],
    ),
    (
        "Nach Ansicht des Generalanwalts des Gerichts, Damian Ruiz, ist das falsch. Der Generalanwalt kritisierte den Plan.",
        &[
            "indirect | ist das falsch | Ansicht des Generalanwalts des Gerichts, Damian Ruiz | Damian Ruiz for Gericht",
            "reported | den Plan | Der Generalanwalt | Damian Ruiz for Gericht",
        ],
    ),
    (
        "Reinhold Galk sagte, es sei spät. Das ist nach Meinung des SPD-Politikers falsch.",
        &[
            "indirect | es sei spät | Reinhold Galk | Reinhold Galk",
            "indirect | Das ist … falsch | Meinung des SPD-Politikers | Reinhold Galk",
        ],
    ),
    (
        "Nach Angaben der Weltgesundheitsorganisation fehlt Geld.\n\nÄrzte ohne Grenzen teilte mit, drei Flugzeuge seien gelandet. Der Organisation zufolge wurden Helfer eingestellt.",
        &[
            "indirect | fehlt Geld | Angaben der Weltgesundheitsorganisation | WHO",
            "indirect | drei Flugzeuge seien gelandet | Ärzte ohne Grenzen | Ärzte ohne Grenzen",
            "indirect | wurden Helfer eingestellt | Der Organisation | Ärzte ohne Grenzen",
        ],
    ),
    (
        "Am Dienstag ist ein Mitarbeiter der Deutschen Hungerhilfe entführt worden. Die Organisation bestätigte den Vorfall.",
        &["reported | den Vorfall | Die Organisation | Deutsche Hungerhilfe"],
    ),
    (
        "Vertreter von Amnesty International verurteilten den Einsatz. Die Organisation verlangte eine Untersuchung.",
        &[
            "reported | den Einsatz | Vertreter von Amnesty International | (Vertreter von Amnesty International) for Amnesty International",
            "reported | eine Untersuchung | Die Organisation | Amnesty International",
        ],
    ),
    (
        "Das Ergebnis der Berta Stern AG liegt bei 16 Millionen Euro.\n\nDer Umsatz steige, teilte das Unternehmen mit.",
        &["indirect | Der Umsatz steige | das Unternehmen | Berta Stern"],
    ),
    (
        "Minister Schäfer sieht grünes Licht für sein Vorhaben: „Ich gehe davon aus“, zitiert die „Küstenpost“ den Minister.",
        &["direct | „Ich gehe davon aus“ | den Minister | Küstenpost > Schäfer"],
    ),
    (
        "Das Bündnis gegen Rechts rief zu der Menschenkette auf.",
        &["reported | zu der Menschenkette | Das Bündnis gegen Rechts | Bündnis gegen Rechts"],
    ),
    (
        "Das Bündnis lehnte Vorwürfe gegen Rechte ab.",
        &["reported | Vorwürfe gegen Rechte | Das Bündnis | Bündnis"],
    ),
    (
        "Dort wurde ein Passant von vier Unbekannten angesprochen. Diese baten ihn um Geld.",
        &["reported | um Geld | Diese | (Unbekannten)"],
    ),
    (
        "Karl-Theodor zu Gutenfels warf dem Verband Nähe vor. Er bezeichnete die Haltung als „verlogen“.",
        &[
            "reported | Nähe | Karl-Theodor zu Gutenfels | Karl-Theodor zu Gutenfels",
            "direct | „verlogen“ | Er | Karl-Theodor zu Gutenfels",
        ],
    ),
    (
        "Die Regierungen von Norwegen und Schweden lehnten das ab.",
        &["reported | das | Die Regierungen von Norwegen und Schweden | Norwegen > Schweden"],
    ),
    (
        "Nach Angaben der Koalition aus Grünen und Liberalen fehlt Geld.",
        &[
            "indirect | fehlt Geld | Angaben der Koalition aus Grünen und Liberalen | Koalition aus Grünen und Liberalen",
        ],
    ),
    (
        "Einige Anhänger Jan Rohdes kritisierten den Plan.",
        &["reported | den Plan | Einige Anhänger Jan Rohdes | (Anhänger Jan Rohdes)"],
    ),
    (
        "Das Parlament beschloss eine Resolution, welche die zunehmende Gewalt bedauert und die Regierung auffordert, das Gesetz zurückzunehmen.",
        &["indirect | das Gesetz zurückzunehmen | welche | (Resolution)"],
    ),
    (
        "Laut dem erkrankten Karl Arp fehlt Geld.",
        &["indirect | fehlt Geld | dem erkrankten Karl Arp | Karl Arp"],
    ),
    (
        "In dem Antrag heißt es: „Die Aufhebung wäre ein Beitrag.“",
        &["direct | „Die Aufhebung wäre ein Beitrag.“ | dem Antrag | (Antrag)"],
    ),
    (
        "Laut einem Bericht des Magazins „boote, wind und meer“ fehlen Schiffe.",
        &[
            "indirect | fehlen Schiffe | einem Bericht des Magazins „boote, wind und meer“ | boote, wind und meer",
        ],
    ),
    (
        "Die Partei Zukunft lehnte das ab. Die Oppositionsparteien kritisierten das Vorhaben.",
        &[
            "reported | das | Die Partei Zukunft | Zukunft",
            "reported | das Vorhaben | Die Oppositionsparteien | (Oppositionsparteien)",
        ],
    ),
    (
        "Laut dem haut- und nierenkranken Karl Arp fehlt Geld.",
        &["indirect | fehlt Geld | dem haut- und nierenkranken Karl Arp | Karl Arp"],
    ),
    (
        "Die Verletzungen der Rechte von Journalisten nehmen zu. Das sei falsch, sagte Jan Kreis.",
        &["indirect | Das sei falsch | Jan Kreis | Jan Kreis"],
    ),
    (
        "Von Seiten der Firma war behauptet worden, dass Geld fehlte.",
        &["indirect | dass Geld fehlte | der Firma | Firma"],
    ),
    (
        "Einzig Rademar gab bekannt, dass Geld fehlte.",
        &["indirect | dass Geld fehlte | Rademar | Rademar"],
    ),
    (
        "Nach Angaben einer russischen Quelle fehlt Geld. Nach russischen Angaben fehlt Geld.",
        &[
            "indirect | fehlt Geld | Angaben einer russischen Quelle | (russische Quelle)",
            "indirect | fehlt Geld | russischen Angaben | Russland",
        ],
    ),
    (
        "Die US-amerikanische Zeitschrift „Horizons“ schrieb, es sei spät.",
        &["indirect | es sei spät | Die US-amerikanische Zeitschrift „Horizons“ | Horizons"],
    ),
    (
        "Sein Anwalt Karl Arp zu FÖRDEPOST: „Mein Mandant ist Seemann.“ Er habe Beschwerde eingelegt, sagte Arp.",
        &[
            "direct | „Mein Mandant ist Seemann.“ | Sein Anwalt Karl Arp zu FÖRDEPOST | Karl Arp",
            "indirect | Er habe Beschwerde eingelegt | Arp | Karl Arp",
        ],
    ),
];
