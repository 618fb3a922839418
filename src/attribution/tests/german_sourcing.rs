//! German cases of who is meant and who passes words on: media that somebody spoke to, lawyers, women and
//! offices taken up, bodies with "und" in their names, names in the nominative, and what is an event.

/// Text, and what is found in it, as [`super::check`] writes it.
pub(super) const CASES: &[(&str, &[&str])] = &[
    (
        "Die Fähre fahre wieder, sagte Hafenchef Lutz Ahrens dem Sender Radio Nordstrand.",
        &[
            "indirect | Die Fähre fahre wieder | Hafenchef Lutz Ahrens | Radio Nordstrand > Lutz Ahrens",
        ],
    ),
    (
        "„Das ist nicht gerecht“, sagte Lutz Ahrens im Interview mit dem „Küstenkurier am Sonntag“.",
        &["direct | „Das ist nicht gerecht“ | Lutz Ahrens | Küstenkurier am Sonntag > Lutz Ahrens"],
    ),
    (
        "Der Wal sei gesund, schreiben die Forscher im Fachblatt „Nordic Seas“.",
        &["indirect | Der Wal sei gesund | die Forscher | Nordic Seas > (Forscher)"],
    ),
    (
        "Der Kapitän ist tot, wie seine Familie der „Hafenrundschau“ bestätigte.",
        &["indirect | Der Kapitän ist tot | seine Familie | Hafenrundschau > Familie"],
    ),
    (
        "Ein 44-Jähriger steht vor Gericht. Er habe geschlafen, ließ der Angeklagte über seinen Anwalt erklären.",
        &["indirect | Er habe geschlafen | der Angeklagte | (Anwalt) > (44-Jähriger)"],
    ),
    (
        "Die Gewerkschaft Holz und Kunststoff (GHK) wies das Angebot zurück.",
        &["reported | das Angebot | Die Gewerkschaft Holz und Kunststoff (GHK) | GHK"],
    ),
    (
        "Der Seewetterdienst (SWD) hat eine Karte vorgelegt. Es werde stürmisch, teilte die Behörde in Emden mit.",
        &["indirect | Es werde stürmisch | die Behörde in Emden | SWD"],
    ),
    (
        "Sänger Holger Arp und seine Frau Mira sind umgezogen. Das Haus sei alt, verriet der 51-Jährige.",
        &["indirect | Das Haus sei alt | der 51-Jährige | Holger Arp"],
    ),
    (
        "Bürgermeister Klaus Baumer steht unter Druck. Auch die Bürger sind verärgert. Baumer bleibt. Er habe nichts gewusst, betonte der Politiker.",
        &["indirect | Er habe nichts gewusst | der Politiker | Klaus Baumer"],
    ),
    (
        "Gastgeber war Premierminister Anton Vasko. Der Premier teilte mit, das Gesetz komme.",
        &["indirect | das Gesetz komme | Der Premier | Anton Vasko"],
    ),
    (
        "Nach Ansicht des Deutschen Deichverbands reicht die Höhe nicht aus.",
        &[
            "indirect | reicht die Höhe nicht aus | Ansicht des Deutschen Deichverbands | Deutscher Deichverband",
        ],
    ),
    (
        "Aus dem Büro des Ministerpräsidenten hieß es, der Termin stehe.",
        &[
            "indirect | der Termin stehe | dem Büro des Ministerpräsidenten | (Büro des Ministerpräsidenten)",
        ],
    ),
    (
        "Die Werft baut 90 Stellen ab. Das kündigte Vorstandschefin Grete Wulff in Emden an, wie die Agentur Nordwort aus Teilnehmerkreisen erfuhr.",
        &[
            "indirect | Die Werft baut 90 Stellen ab | Vorstandschefin Grete Wulff | Nordwort > (Teilnehmerkreise) > Grete Wulff",
        ],
    ),
    (
        "Der Preis werde sinken, berichtete das „Hafenblatt“ unter Berufung auf mit dem Fall vertraute Personen.",
        &[
            "indirect | Der Preis werde sinken | das „Hafenblatt“ | Hafenblatt > (mit dem Fall vertraute Personen)",
        ],
    ),
    (
        "Das Werk wird einem Bericht zufolge verkauft. Der Preis sei hoch, schrieb das Magazin „Lotse“.",
        &[
            "indirect | Das Werk wird … verkauft | einem Bericht | Lotse",
            "indirect | Der Preis sei hoch | das Magazin „Lotse“ | Lotse",
        ],
    ),
    (
        "Die Armee Estlands teilte mit, es seien Drohnen gesichtet worden. Sie flogen demnach weit aufs Meer hinaus.",
        &[
            "indirect | es seien Drohnen gesichtet worden | Die Armee Estlands | Estnische Armee",
            "indirect | Sie flogen … weit aufs Meer hinaus | demnach | Estnische Armee",
        ],
    ),
    (
        "Trainer Udo Kamp lobte die „starke Abwehr“, bemängelte aber die vielen Ballverluste.",
        &[
            "direct | „starke Abwehr“ | Trainer Udo Kamp | Udo Kamp",
            "reported | die vielen Ballverluste | Trainer Udo Kamp | Udo Kamp",
        ],
    ),
    (
        "Am Montag hat das Werk Versäumnisse eingeräumt.",
        &["reported | Versäumnisse | das Werk | Werk"],
    ),
    (
        "Ministerin Grete Wulff verteidigte die Vergabe: „Sicherheit kostet nun einmal Geld.“",
        &[
            "reported | die Vergabe | Ministerin Grete Wulff | Grete Wulff",
            "direct | „Sicherheit kostet nun einmal Geld.“ | Ministerin Grete Wulff | Grete Wulff",
        ],
    ),
    (
        "Der Abgeordnete Jens Raue wies jede Schuld von sich.",
        &["reported | jede Schuld | Der Abgeordnete Jens Raue | Jens Raue"],
    ),
    (
        "Die Verteidigung plädierte auf Freispruch.",
        &["reported | auf Freispruch | Die Verteidigung | Verteidigung"],
    ),
    (
        "Der Verteidiger hielt ihm entgegen, die Täter seien maskiert gewesen.",
        &["indirect | die Täter seien maskiert gewesen | Der Verteidiger | (Verteidiger)"],
    ),
    (
        "Die Stürmerin unterschrieb einen Vertrag bis 2031, teilte der Verein mit.",
        &["indirect | Die Stürmerin unterschrieb einen Vertrag bis 2031 | der Verein | Verein"],
    ),
    (
        "Der Pfarrer sagte, der Ort sei still. Viele Gäste verbrächten ihre Tage am Wasser.",
        &[
            "indirect | der Ort sei still | Der Pfarrer | (Pfarrer)",
            "going on | Viele Gäste verbrächten ihre Tage am Wasser. | Der Pfarrer | (Pfarrer)",
        ],
    ),
    (
        "Die Reederei teilte mit, man kooperiere vollumfänglich mit den Behörden.",
        &["indirect | man kooperiere vollumfänglich mit den Behörden | Die Reederei | Reederei"],
    ),
    (
        "Die Partei sprach von einem „guten Tag“, die Arbeitgeber nannten den Abschluss teuer.",
        &[
            "reported | von einem „guten Tag“ | Die Partei | Partei",
            "direct | „guten Tag“ | Die Partei | Partei",
            "reported | den Abschluss teuer | die Arbeitgeber | Arbeitgeber",
        ],
    ),
    (
        "31 Prozent der Befragten sprechen sich einer Umfrage zufolge für den Tunnel aus.",
        &[
            "indirect | 31 Prozent der Befragten sprechen sich … für den Tunnel aus | einer Umfrage | (Umfrage)",
        ],
    ),
    (
        "Der Orkan hatte in der Vorwoche drei Todesopfer gefordert.",
        &[],
    ),
    (
        "Das Landgericht Emden hat den Mann zu vier Jahren Haft verurteilt.",
        &[],
    ),
    (
        "Arp nannte sein Boot nach seiner Großmutter „Tante Elli“.",
        &[],
    ),
    (
        "Die Brücke kostet acht Millionen Euro und soll im kommenden Herbst fertiggestellt sein.",
        &[],
    ),
    (
        "Das Tier sei alt, sagte Tierärztin Ute Greve. Die Ursache soll ein Gutachten klären.",
        &["indirect | Das Tier sei alt | Tierärztin Ute Greve | Ute Greve"],
    ),
    (
        "Die Börse dagegen jubelte, die Aktie schloss vier Prozent höher.",
        &[],
    ),
    ("Viele Mittel halten nicht, was sie versprechen.", &[]),
    ("Ministerin Grete Wulff zeigte sich erleichtert.", &[]),
    (
        "Die Spielerin verteidigte ihren Titel. Der Kapitän begrüßte die Gäste.",
        &[],
    ),
    ("Die Aktie brach am Montag nach Zahlen ein.", &[]),
    // What stands in a text is its author's word.
    (
        "In dem Papier der Stiftung Arkas steht, die Lager seien voll. Im Brief des Ministers Arp steht: „Wir zahlen nicht.“",
        &[
            "indirect | die Lager seien voll | dem Papier der Stiftung Arkas | Arkas",
            "direct | „Wir zahlen nicht.“ | Brief des Ministers Arp | Arp",
        ],
    ),
    (
        "Im Vertrag steht, dass der Bau zwei Jahre dauert. In der Halle stand ein Auto, das rot war.",
        &["indirect | dass der Bau zwei Jahre dauert | Vertrag | Vertrag"],
    ),
    (
        "Scharfe Kritik kam von der Gewerkschaft Nordbau: Die Pläne seien unsozial.",
        &["indirect | Die Pläne seien unsozial | der Gewerkschaft Nordbau | Nordbau"],
    ),
    (
        "Die Angreifer sollen laut Polizei aus dem Nachbarland gekommen sein.",
        &[
            "indirect | Die Angreifer sollen … aus dem Nachbarland gekommen sein | Polizei | Polizei",
        ],
    ),
    (
        "Nach Recherchen von NDR, WDR und „Süddeutscher Zeitung“ flossen Millionen.",
        &[
            "indirect | flossen Millionen | NDR, WDR und „Süddeutscher Zeitung“ | NDR > WDR > Süddeutsche Zeitung",
        ],
    ),
    (
        "Übereinstimmenden Medienberichten zufolge ist der Minister zurückgetreten.",
        &[
            "indirect | ist der Minister zurückgetreten | Übereinstimmenden Medienberichten | (übereinstimmende Medienberichte)",
        ],
    ),
    (
        "Der 32-Jährige kam nach Polizeiangaben von der Straße ab.",
        &["indirect | Der 32-Jährige kam … von der Straße ab | Polizeiangaben | Polizei"],
    ),
    (
        "Ein Haftrichter ordnete laut Mitteilung Untersuchungshaft an.",
        &["indirect | Ein Haftrichter ordnete … Untersuchungshaft an | Mitteilung | (Mitteilung)"],
    ),
    (
        "Wie die Polizei Nordau mitteilte, starb der Mann. Ein Polizeisprecher sagte, die Strecke sei gesperrt.",
        &[
            "indirect | starb der Mann | die Polizei Nordau | Polizei Nordau",
            "indirect | die Strecke sei gesperrt | Ein Polizeisprecher | (Polizeisprecher) for Polizei Nordau",
        ],
    ),
    (
        "Wulff (CDU) sagte im Bundestag, man werde liefern.",
        &["indirect | man werde liefern | Wulff (CDU) | Wulff"],
    ),
    (
        "„Das ist gut“, sagte Wulff russischen Nachrichtenagenturen zufolge.",
        &["direct | „Das ist gut“ | Wulff | (russische Nachrichtenagenturen) for Russland > Wulff"],
    ),
    (
        "Laut Polizei singen Fans.",
        &["indirect | singen Fans | Polizei | Polizei"],
    ),
    (
        "Eine Studie der Universität Nordau zeigt, dass Wale singen.",
        &["indirect | dass Wale singen | Eine Studie der Universität Nordau | Universität Nordau"],
    ),
    ("Eine Umfrage zeigt nicht, dass sich etwas ändert.", &[]),
    (
        "Der Agentur Norda zufolge teilte das Ministerium mit, 40 Drohnen seien abgeschossen worden.",
        &[
            "indirect | 40 Drohnen seien abgeschossen worden | das Ministerium | Norda > Ministerium",
        ],
    ),
    (
        "Der Polizei zufolge sagte der Mann, er sei es gewesen.",
        &["indirect | er sei es gewesen | der Mann | Polizei > (Mann)"],
    ),
    (
        "Nach einem Bericht der „Nordpost“-Zeitung wurde der Mann gefasst.",
        &["indirect | wurde der Mann gefasst | einem Bericht der „Nordpost“ | Nordpost"],
    ),
    (
        "Einem Bericht der „Nordpost“-Zeitung zufolge, die sich auf Ermittler beruft, wurde der Mann gefasst.",
        &[
            "indirect | wurde der Mann gefasst | Einem Bericht der „Nordpost“ | Nordpost > (Ermittler)",
        ],
    ),
    (
        "Jan Wulff sagte der „Nordpost“-Zeitung, der Mann sei gefasst.",
        &["indirect | der Mann sei gefasst | Jan Wulff | Nordpost > Jan Wulff"],
    ),
];
