//! German cases of who is taken up by a description, "die 44-jährige Juristin", "der Bonner Konzern", and of names
//! that their articles have changed.

/// Text, and what is found in it, as [`super::check`] writes it.
pub(super) const CASES: &[(&str, &[&str])] = &[
    (
        "Um drei Uhr war für Renate Oswin die Nacht vorbei. „Von der Decke rieselte der Putz auf mich“, erzählt die 71-Jährige.",
        &["direct | „Von der Decke rieselte der Putz auf mich“ | die 71-Jährige | Renate Oswin"],
    ),
    (
        "Der Präsident gratulierte seiner Herausforderin Elena Brandt.\n\nDie 44-jährige Juristin kündigte rasche Gespräche an. „Wir haben vier Jahre verloren und nicht vor, ein fünftes zu verlieren“, rief sie vor Anhängern.",
        &[
            "reported | rasche Gespräche | Die 44-jährige Juristin | Elena Brandt",
            "direct | „Wir haben vier Jahre verloren und nicht vor, ein fünftes zu verlieren“ | sie | Elena Brandt",
        ],
    ),
    (
        "Für Uwe Imhof hätte es eine Geschäftsreise werden sollen. „Da wusste ich, es ist ernst“, berichtet der Oltener.",
        &["direct | „Da wusste ich, es ist ernst“ | der Oltener | Uwe Imhof"],
    ),
    (
        "Nun leitet Vizechefin Svenja Brandt den Verband. Er müsse zurück auf die Marktplätze, sagte die Unternehmerin aus Kassel.",
        &[
            "indirect | Er müsse zurück auf die Marktplätze | die Unternehmerin aus Kassel | Svenja Brandt",
        ],
    ),
    (
        "Um zehn Uhr war für Uwe Imhof Schluss. Er klebe nicht an seinem Stuhl, erklärte der Politiker.",
        &["indirect | Er klebe nicht an seinem Stuhl | der Politiker | Uwe Imhof"],
    ),
    (
        "Ein Experte, der Paläontologe Marek Sobol von der Universität Bern, nannte die Deutung „überzeugend, aber noch nicht bewiesen“.",
        &[
            "direct | „überzeugend, aber noch nicht bewiesen“ | Ein Experte, der Paläontologe Marek Sobol von der Universität Bern | Marek Sobol",
        ],
    ),
    (
        "Der Anwalt Uwe Imhof kam spät. Der Angeklagte bestritt die Tat.",
        &["reported | die Tat | Der Angeklagte | (Angeklagter)"],
    ),
    (
        "Uwe Imhof und Karl Brandt kamen spät. Es sei nichts passiert, sagte der Oltener.",
        &["indirect | Es sei nichts passiert | der Oltener | Oltener"],
    ),
    (
        "Uwe Imhof kam spät. Nach Ansicht der Mediziner war es ein Infarkt.",
        &["indirect | war es ein Infarkt | Ansicht der Mediziner | (Mediziner)"],
    ),
    (
        "Die Küstenwerft baut das Schiff nicht zu Ende. Man finde keine Schweißer, teilte die Werft mit.",
        &["indirect | Man finde keine Schweißer | die Werft | Küstenwerft"],
    ),
    (
        "Die Aarebank hat mehr verdient als erwartet. Der Gewinn stieg um ein Fünftel, teilte das Berner Institut am Dienstag mit.",
        &["indirect | Der Gewinn stieg um ein Fünftel | das Berner Institut | Aarebank"],
    ),
    (
        "Die Deutsche Post darf das Porto anheben. Die Bundesnetzagentur genehmigte den Preisrahmen. Der Bonner Konzern nannte den Beschluss „enttäuschend“.",
        &["direct | „enttäuschend“ | Der Bonner Konzern | Deutsche Post"],
    ),
    (
        "Das Bundeskartellamt prüft die Preise der Versorger. Die Wettbewerbshüter vermuten, dass die Kunden zu viel bezahlt haben.",
        &[
            "indirect | dass die Kunden zu viel bezahlt haben | Die Wettbewerbshüter | Bundeskartellamt",
        ],
    ),
    (
        "Die Fähre werde erst im Herbst fertig, teilte die Küstenwerft AG in Emden mit.",
        &["indirect | Die Fähre werde erst im Herbst fertig | die Küstenwerft AG | Küstenwerft"],
    ),
    (
        "Beim Buchungsportal Klarreise sind Daten abgeflossen. Das Hamburger Unternehmen bestätigte, dass Namen und Adressen offen lagen.",
        &["indirect | dass Namen und Adressen offen lagen | Das Hamburger Unternehmen | Klarreise"],
    ),
    (
        "Kurz zuvor hatte die Küstenwerft eingeräumt, dass die Fähre später fertig wird.",
        &["indirect | dass die Fähre später fertig wird | die Küstenwerft | Küstenwerft"],
    ),
    (
        "Der Kommunale Arbeitgeberverband Wesertal hält die Forderung für unbezahlbar.",
        &[
            "reported | die Forderung für unbezahlbar | Der Kommunale Arbeitgeberverband Wesertal | Kommunaler Arbeitgeberverband Wesertal",
        ],
    ),
    (
        "Die Jungen Liberalen forderten den Rücktritt des Vorstands.",
        &["reported | den Rücktritt des Vorstands | Die Jungen Liberalen | Junge Liberale"],
    ),
    (
        "Der Beamte hat nach Überzeugung der Ermittler Daten von Gegnern verkauft.",
        &[
            "indirect | Der Beamte hat … Daten von Gegnern verkauft | Überzeugung der Ermittler | (Ermittler)",
        ],
    ),
    (
        "Die Brücke sei baufällig, sagte eine Sprecherin der Landesbehörde für Verkehr.",
        &[
            "indirect | Die Brücke sei baufällig | eine Sprecherin der Landesbehörde für Verkehr | (Sprecherin der Landesbehörde für Verkehr) for Landesbehörde",
        ],
    ),
    (
        "Die Preise sind im Mai um zwei Prozent gestiegen. Das teilte das Statistische Bundesamt am Freitag nach vorläufigen Berechnungen mit. Die Mieten stiegen der Behörde zufolge um drei Prozent.",
        &[
            "indirect | Die Preise sind im Mai um zwei Prozent gestiegen | das Statistische Bundesamt | Statistisches Bundesamt",
            "indirect | Die Mieten stiegen … um drei Prozent | der Behörde | Statistisches Bundesamt",
        ],
    ),
    (
        "Die litauische Militärpolizei und die Staatsanwaltschaft Kempten ermitteln. Hinweise auf ein Verbrechen gebe es nicht, erklärte die Anklagebehörde.",
        &[
            "indirect | Hinweise auf ein Verbrechen gebe es nicht | die Anklagebehörde | Staatsanwaltschaft Kempten",
        ],
    ),
    (
        "Seit dem Sommer arbeitet er nicht mehr im Dienst des Innenministeriums. Laut dem Ressort ist er krank.",
        &["indirect | ist er krank | dem Ressort | Innenministerium"],
    ),
    (
        "Der Eigentümerverband Dach und Fach kritisierte, die Zahlen seien zu hoch.",
        &[
            "indirect | die Zahlen seien zu hoch | Der Eigentümerverband Dach und Fach | Eigentümerverband Dach und Fach",
        ],
    ),
    (
        "„Wir könnten heulen“, sagte Kreislandwirt Walter Emmer der Deutschen Presse-Agentur. Es habe zwei Drittel erwischt, schätzt der Kreislandwirt.",
        &[
            "direct | „Wir könnten heulen“ | Kreislandwirt Walter Emmer | dpa > Walter Emmer",
            "indirect | Es habe zwei Drittel erwischt | der Kreislandwirt | Walter Emmer",
        ],
    ),
    (
        "„Wir könnten heulen“, sagte Kreislandwirt Walter Emmer der Deutschen Presse-Agentur. Umweltschützer lehnen das Mittel ab. In einigen Schlägen habe es zwei Drittel erwischt, schätzt der Kreislandwirt.",
        &[
            "direct | „Wir könnten heulen“ | Kreislandwirt Walter Emmer | dpa > Walter Emmer",
            "reported | das Mittel | Umweltschützer | (Umweltschützer)",
            "indirect | In einigen Schlägen habe es zwei Drittel erwischt | der Kreislandwirt | Walter Emmer",
        ],
    ),
    (
        "Zu den Tunneln hatten sie keinen Zutritt, wie ein mit dem Besuch vertrauter Diplomat der Nachrichtenagentur Norda sagte.",
        &[
            "indirect | Zu den Tunneln hatten sie keinen Zutritt | ein mit dem Besuch vertrauter Diplomat | Norda > (mit dem Besuch vertrauter Diplomat)",
        ],
    ),
    (
        "Regungslos nahm Volker D. das Urteil entgegen.\n\nRichterin Ute Brandt fand klare Worte.\n\nDer Angeklagte kündigte an, er wolle alles zurückzahlen.",
        &["indirect | er wolle alles zurückzahlen | Der Angeklagte | Volker D."],
    ),
];
