//! German sources: bodies by their names, and who takes them up.

/// Each text with its statements.
pub(super) const CASES: &[(&str, &[&str])] = &[
    (
        "Das Bundesamt für Lebensmittelschutz (BLS) rief Eltern auf, das Pulver nicht zu verwenden. Drei Säuglinge seien erkrankt, teilte die Behörde mit.",
        &[
            "indirect | das Pulver nicht zu verwenden | Das Bundesamt für Lebensmittelschutz (BLS) | BLS",
            "indirect | Drei Säuglinge seien erkrankt | die Behörde | BLS",
        ],
    ),
    (
        "„Wir haben zu spät reagiert“, sagte Vorstandschefin Karen Tiedje der Zeitung „Förde-Echo“. Zugleich wies sie den Vorwurf der Vertuschung zurück.",
        &[
            "direct | „Wir haben zu spät reagiert“ | Vorstandschefin Karen Tiedje | Förde-Echo > Karen Tiedje",
            "reported | den Vorwurf der Vertuschung | sie | Karen Tiedje",
        ],
    ),
    (
        "Nach Informationen des „Förde-Echo“ hatte ein Labor schon im Januar vor den Keimen gewarnt.",
        &["reported | vor den Keimen | ein Labor | Förde-Echo > (Labor)"],
    ),
    (
        "Die Verbraucherorganisation Klarsicht hält das für unzureichend.",
        &["reported | das für unzureichend | Die Verbraucherorganisation Klarsicht | Klarsicht"],
    ),
    (
        "Die Staatsanwaltschaft Lübeck ermittelt nach Angaben einer Sprecherin wegen des Verdachts der Körperverletzung. Beschuldigte gebe es noch nicht.",
        &[
            "indirect | Die Staatsanwaltschaft Lübeck ermittelt … wegen des Verdachts der Körperverletzung | Angaben einer Sprecherin | (Sprecherin)",
            "going on | Beschuldigte gebe es noch nicht. | Angaben einer Sprecherin | (Sprecherin)",
        ],
    ),
    (
        "Wie der Sender DK1 berichtete, liegen in Odense zwei Kinder in der Klinik. Einen Zusammenhang habe die Klinik dem Sender zufolge nicht bestätigen wollen.",
        &[
            "indirect | liegen in Odense zwei Kinder in der Klinik | der Sender DK1 | DK1",
            "indirect | Einen Zusammenhang habe die Klinik … nicht bestätigen wollen | dem Sender | DK1",
        ],
    ),
    (
        "Der Kinderarzt Peter Lohse vom Uniklinikum Kiel rät Eltern zu Besonnenheit. Die meisten Kinder seien nicht in Gefahr, sagte der Mediziner.",
        &[
            "reported | zu Besonnenheit | Der Kinderarzt Peter Lohse vom Uniklinikum Kiel | Peter Lohse for Uniklinikum Kiel",
            "indirect | Die meisten Kinder seien nicht in Gefahr | der Mediziner | Peter Lohse for Uniklinikum Kiel",
        ],
    ),
    (
        "Wie das Magazin „Nordblick“ unter Berufung auf Sicherheitskreise meldet, stecken Hacker hinter dem Angriff.",
        &[
            "indirect | stecken Hacker hinter dem Angriff | das Magazin „Nordblick“ | Nordblick > (Sicherheitskreise)",
        ],
    ),
    (
        "Die IT-Sicherheitsfirma Ferrox geht von einem Einfallstor über alte Drucker aus. Dem Unternehmen zufolge begann der Angriff bereits im Dezember.",
        &[
            "reported | von einem Einfallstor über alte Drucker | Die IT-Sicherheitsfirma Ferrox | Ferrox",
            "indirect | begann der Angriff bereits im Dezember | Dem Unternehmen | Ferrox",
        ],
    ),
    (
        "Voß widersprach: Die Drucker seien im November ausgetauscht worden.",
        &["indirect | Die Drucker seien im November ausgetauscht worden | Voß | Voß"],
    ),
    (
        "Das Bundesamt für Sicherheit in der Informationstechnik (BSI) rät Patienten, ihre Passwörter zu ändern.",
        &[
            "indirect | ihre Passwörter zu ändern | Das Bundesamt für Sicherheit in der Informationstechnik (BSI) | BSI",
        ],
    ),
    (
        "Der Chaos Computer Club (CCC) hatte das Amt schon 2023 auf die Lücke hingewiesen.",
        &["reported | auf die Lücke | Der Chaos Computer Club (CCC) | CCC"],
    ),
    (
        "Die Gewerkschaft Verdi forderte mehr Personal. Ihr Landeschef Detlef Ahrens drohte mit Streik, sollte sich bis Ostern nichts ändern.",
        &[
            "reported | mehr Personal | Die Gewerkschaft Verdi | Verdi",
            "reported | mit Streik | Ihr Landeschef Detlef Ahrens | Detlef Ahrens",
        ],
    ),
    (
        "Aus Koalitionskreisen war zu hören, dass ihr Rückhalt schwindet.",
        &["indirect | dass ihr Rückhalt schwindet | Koalitionskreisen | (Koalitionskreise)"],
    ),
    (
        "Voß und Timm stritten. Gesundheitsministerin Dörte Hansen ließ mitteilen, sie nehme die Sorgen ernst. Hansens Ministerium verwies auf ein Sonderprogramm.",
        &[
            "indirect | sie nehme die Sorgen ernst | Gesundheitsministerin Dörte Hansen | Dörte Hansen for Gesundheitsministerium",
            "reported | auf ein Sonderprogramm | Hansens Ministerium | Gesundheitsministerium",
        ],
    ),
    (
        "Es habe sich um einen Kühlturm gehandelt, sagt Amtsleiterin Dr. Renate Pohl. Mit weiteren Fällen sei zu rechnen, ließ Pohl wissen.",
        &[
            "indirect | Es habe sich um einen Kühlturm gehandelt | Amtsleiterin Dr. Renate Pohl | Renate Pohl",
            "indirect | Mit weiteren Fällen sei zu rechnen | Pohl | Renate Pohl",
        ],
    ),
    (
        "Das Robert-Koch-Institut ist vorsichtiger. Dort heißt es, ein Abgleich stehe noch aus.",
        &["indirect | ein Abgleich stehe noch aus | Das Robert-Koch-Institut | RKI"],
    ),
    (
        "Gesundheitsminister Karl Tann will die Meldepflicht verschärfen, wie er am Mittwoch im Landtag ankündigte.",
        &[
            "indirect | Gesundheitsminister Karl Tann will die Meldepflicht verschärfen | er | Karl Tann",
        ],
    ),
    (
        "Betriebsleiter Uwe Kruse verwies auf ein Gutachten des TÜV. Die Staatsanwaltschaft bestätigte den Eingang der Anzeige.",
        &[
            "reported | auf ein Gutachten des TÜV | Betriebsleiter Uwe Kruse | Uwe Kruse",
            "reported | den Eingang der Anzeige | Die Staatsanwaltschaft | Staatsanwaltschaft",
        ],
    ),
    (
        "Minister Tann nannte den 1. Juli. Aus Sicht der Opposition kommt das zu spät.",
        &[
            "reported | den 1. Juli | Minister Tann | Tann",
            "indirect | kommt das zu spät | Sicht der Opposition | (Opposition)",
        ],
    ),
    (
        "Das zuständige Bergamt bestätigte den Eingang von zwei Beschwerden.",
        &["reported | den Eingang von zwei Beschwerden | Das zuständige Bergamt | Bergamt"],
    ),
    (
        "Die Gewerkschaft IG Bau warf dem Unternehmen vor, an der Sicherheit gespart zu haben.",
        &["indirect | an der Sicherheit gespart zu haben | Die Gewerkschaft IG Bau | IG Bau"],
    ),
    (
        "Der Geologe Prof. Ernst Hagedorn von der TU Clausthal hält einen Zusammenhang für möglich. Hagedorn verwies auf einen ähnlichen Fall in Polen.",
        &[
            "reported | einen Zusammenhang für möglich | Der Geologe Prof. Ernst Hagedorn von der TU Clausthal | Ernst Hagedorn for TU Clausthal",
            "reported | auf einen ähnlichen Fall in Polen | Hagedorn | Ernst Hagedorn",
        ],
    ),
    (
        "Bundespräsident Erwin Steinhoff äußerte sich bestürzt. In Gedanken sei er bei den Familien, ließ er über seine Sprecherin mitteilen.",
        &["indirect | In Gedanken sei er bei den Familien | er | Erwin Steinhoff"],
    ),
    (
        "„Das ist nicht wahr“, sagte Einsatzleiter Sven Korte. Später relativierte er die Aussage: Es könne sich auch um Geräusche handeln.",
        &[
            "direct | „Das ist nicht wahr“ | Einsatzleiter Sven Korte | Sven Korte",
            "indirect | Es könne sich auch um Geräusche handeln | er | Sven Korte",
        ],
    ),
    (
        "Korte sagte, die Überlebenschancen sänken mit jeder Stunde. Auf die Frage, ob die Männer noch leben könnten, antwortete er: „Ich muss davon ausgehen.“",
        &[
            "indirect | die Überlebenschancen sänken mit jeder Stunde | Korte | Korte",
            "direct | „Ich muss davon ausgehen.“ | er | Korte",
        ],
    ),
    (
        "„Es gibt keinen Grund, an seiner Integrität zu zweifeln“, hieß es in einer am Sonntag verbreiteten Erklärung des Präsidiums.",
        &[
            "direct | „Es gibt keinen Grund, an seiner Integrität zu zweifeln“ | einer am Sonntag verbreiteten Erklärung des Präsidiums | Präsidium",
        ],
    ),
    (
        "Sein Anwalt Gregor Bast ließ über eine Kanzlei erklären, sein Mandant habe zu keinem Zeitpunkt Geld angenommen.",
        &[
            "indirect | sein Mandant habe zu keinem Zeitpunkt Geld angenommen | Sein Anwalt Gregor Bast | Gregor Bast",
        ],
    ),
    (
        "Zuvor hatte der „Stadtspiegel“ berichtet, dass Tolle einen Vertrag unterschrieben habe. Dem Bericht zufolge floss eine Provision von 1,2 Millionen Euro.",
        &[
            "indirect | dass Tolle einen Vertrag unterschrieben habe | der „Stadtspiegel“ | Stadtspiegel",
            "indirect | floss eine Provision von 1,2 Millionen Euro | Dem Bericht | Stadtspiegel",
        ],
    ),
    (
        "Aus dem Umfeld des Präsidiums verlautete, man erwäge juristische Schritte.",
        &[
            "indirect | man erwäge juristische Schritte | dem Umfeld des Präsidiums | (Umfeld des Präsidiums) for Präsidium",
        ],
    ),
    (
        "„Es besteht keine Gefahr für die Bevölkerung“, betonte Umweltministerin Petra Seidel (CDU).",
        &[
            "direct | „Es besteht keine Gefahr für die Bevölkerung“ | Umweltministerin Petra Seidel | Petra Seidel for Umweltministerium",
        ],
    ),
    (
        "Nach Recherchen des „Nordblick“ hatte der TÜV schon 2024 Mängel festgestellt.",
        &[
            "indirect | hatte der TÜV schon 2024 Mängel festgestellt | Recherchen des „Nordblick“ | Nordblick",
        ],
    ),
    (
        "Landgericht Hagen und Polizei sprachen von Betrug. Das Landgericht Hagen sprach von einem schweren Fall.",
        &[
            "reported | von Betrug | Landgericht Hagen und Polizei | Landgericht Hagen > Polizei",
            "reported | von einem schweren Fall | Das Landgericht Hagen | Landgericht Hagen",
        ],
    ),
    (
        "Der litauische Geheimdienst VSD machte Russland verantwortlich. Litauens Geheimdienst legte keine Belege vor. Der Dienst sprach von einem vorsätzlichen Akt.",
        &[
            "reported | Russland verantwortlich | Der litauische Geheimdienst VSD | VSD",
            "reported | von einem vorsätzlichen Akt | Der Dienst | VSD",
        ],
    ),
    (
        "Litauens Geheimdienst sprach von Sabotage. Der Geheimdienst VSD nannte Namen.",
        &[
            "reported | von Sabotage | Litauens Geheimdienst | VSD",
            "reported | Namen | Der Geheimdienst VSD | VSD",
        ],
    ),
    (
        "Die schwedische Küstenwache stoppte das Schiff. Nach Angaben der Küstenwache war der Kapitän betrunken. Die Behörde sprach von 2 Promille.",
        &[
            "indirect | war der Kapitän betrunken | Angaben der Küstenwache | Küstenwache",
            "reported | von 2 Promille | Die Behörde | Küstenwache",
        ],
    ),
    (
        "Das Außenministerium in Moskau erklärte, Russland habe damit nichts zu tun.",
        &[
            "indirect | Russland habe damit nichts zu tun | Das Außenministerium in Moskau | Außenministerium Russland",
        ],
    ),
    (
        "Für die Nato ist der Fall heikel. Das Bündnis forderte Belege.",
        &["reported | Belege | Das Bündnis | NATO"],
    ),
    (
        "Der Handelskonzern Bolte teilte mit, 40 Filialen würden geschlossen. Die Gewerkschaft Verdi sprach von Kahlschlag. Der Konzern verwies auf hohe Mieten.",
        &[
            "indirect | 40 Filialen würden geschlossen | Der Handelskonzern Bolte | Bolte",
            "reported | von Kahlschlag | Die Gewerkschaft Verdi | Verdi",
            "reported | auf hohe Mieten | Der Konzern | Bolte",
        ],
    ),
    (
        "Die Agentur Belta meldete, der Präsident sei erkrankt.",
        &["indirect | der Präsident sei erkrankt | Die Agentur Belta | Belta"],
    ),
    (
        "Der Abgeordnete Jan Klee (SPD) sagte, der Plan sei tot.",
        &["indirect | der Plan sei tot | Der Abgeordnete Jan Klee (SPD) | Jan Klee"],
    ),
    (
        "Eine Anwohnerin sagte, es habe zweimal geknallt.",
        &["indirect | es habe zweimal geknallt | Eine Anwohnerin | (Anwohnerin)"],
    ),
    (
        "Vereinschef Kurt Ahlmann sprach den Angehörigen sein Beileid aus. „Die Sicherheit geht vor“, sagte er.",
        &[
            "reported | den Angehörigen sein Beileid | Vereinschef Kurt Ahlmann | Kurt Ahlmann",
            "direct | „Die Sicherheit geht vor“ | er | Kurt Ahlmann",
        ],
    ),
    (
        "Ein ehemaliger Betriebsleiter malt ein düsteres Bild. Das Tor sei nie geprüft worden, sagt der Mann, der anonym bleiben möchte.",
        &["indirect | Das Tor sei nie geprüft worden | der Mann | (ehemaliger Betriebsleiter)"],
    ),
    (
        "Dem Deutschen Wetterdienst (DWD) zufolge sind seit Mai 14 Messstellen ausgefallen.",
        &[
            "indirect | sind seit Mai 14 Messstellen ausgefallen | Dem Deutschen Wetterdienst (DWD) | DWD",
        ],
    ),
    (
        "Ein Vermerk des Bauamts klärt das. Darin heißt es, die Mauer sei schief.",
        &["indirect | die Mauer sei schief | Ein Vermerk des Bauamts | Bauamt"],
    ),
    (
        "Tags darauf beteuerte Wehrführer Kurt Ahlmann, die Pumpen seien bereit.",
        &["indirect | die Pumpen seien bereit | Wehrführer Kurt Ahlmann | Kurt Ahlmann"],
    ),
    (
        "Nach Überzeugung des Robert Koch-Instituts stammt der Keim aus dem See.",
        &["indirect | stammt der Keim aus dem See | Überzeugung des Robert Koch-Instituts | RKI"],
    ),
    (
        "Amtsleiterin Gesa Ruland bedauerte den Fehler.",
        &["reported | den Fehler | Amtsleiterin Gesa Ruland | Gesa Ruland"],
    ),
];
