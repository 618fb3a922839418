//! German cases of bodies that had not spoken when a general noun takes them up: "der Händler", "das kommunale
//! Unternehmen", "Firmenangaben", and of words shared by two of them.

/// Text, and what is found in it, as [`super::check`] writes it.
pub(super) const CASES: &[(&str, &[&str])] = &[
    (
        "Die Stadtwerke Lindau erhöhen die Preise. Das kommunale Unternehmen begründete den Schritt mit höheren Netzentgelten.",
        &["reported | mit höheren Netzentgelten | Das kommunale Unternehmen | Stadtwerke Lindau"],
    ),
    (
        "Die Stadtwerke Lindau erhöhen die Preise. Man gebe nur weiter, was man selbst zahle, erklärte der Energieversorger.",
        &[
            "indirect | Man gebe nur weiter, was man selbst zahle | der Energieversorger | Stadtwerke Lindau",
        ],
    ),
    (
        "Borussia Neudorf verliert seinen Torwart. Die Schulter sei gebrochen, teilte der Drittligist mit.",
        &["indirect | Die Schulter sei gebrochen | der Drittligist | Borussia Neudorf"],
    ),
    (
        "Die Voltra schließt drei Läden. Bei Voltra arbeiten 90 Leute. Für alle werde eine Lösung gesucht, versprach der Händler.",
        &["indirect | Für alle werde eine Lösung gesucht | der Händler | Voltra"],
    ),
    (
        "Die Nordbank-Tochter Konto Plus gibt ihre Schalter auf. Das rechne sich nicht mehr, erklärte das Geldhaus.",
        &["indirect | Das rechne sich nicht mehr | das Geldhaus | Konto Plus"],
    ),
    (
        "Der Träger, die Awo, schwieg am Abend. Man stehe unter Schock, teilte der Wohlfahrtsverband später mit.",
        &["indirect | Man stehe unter Schock | der Wohlfahrtsverband | Awo"],
    ),
    (
        "Die Unia reagierte empört. Der Betrieb habe alle getäuscht, rügte die Gewerkschaft.",
        &["indirect | Der Betrieb habe alle getäuscht | die Gewerkschaft | Unia"],
    ),
    (
        "Die Deutsche Bahn stellte den Verkehr ein. Der Katastrophenschutz mahnte zur Vorsicht. Umgestürzte Bäume seien gefährlich, warnte die Behörde.",
        &[
            "reported | zur Vorsicht | Der Katastrophenschutz | Katastrophenschutz",
            "indirect | Umgestürzte Bäume seien gefährlich | die Behörde | Katastrophenschutz",
        ],
    ),
    (
        "Die Polizei Neudorf hat einen Mann festgenommen. Nach Behördenangaben war er betrunken.",
        &["indirect | war er betrunken | Behördenangaben | Polizei Neudorf"],
    ),
    (
        "Ein Stall ist abgebrannt. Nach Behördenangaben starben 40 Tiere.",
        &["indirect | starben 40 Tiere | Behördenangaben | (Behörden)"],
    ),
    (
        "Unternehmensangaben zufolge wurden 300 Kunden gewarnt. Die Telnova GmbH betreibt Netze in drei Ländern.",
        &["indirect | wurden 300 Kunden gewarnt | Unternehmensangaben | Telnova"],
    ),
    (
        "Ein Laster ist umgekippt. Nach Firmenangaben hatte er Lauge geladen.",
        &["indirect | hatte er Lauge geladen | Firmenangaben | (Unternehmen)"],
    ),
    (
        "Die evangelische und die katholische Kirche kritisierten den Beschluss.",
        &[
            "reported | den Beschluss | Die evangelische und die katholische Kirche | evangelische Kirche > katholische Kirche",
        ],
    ),
    (
        "Das Umweltministerium ändert die Regel. Sie gilt, wie es am Mittwoch bekannt gab, ab Mai.",
        &["indirect | Sie gilt … ab Mai | es | Umweltministerium"],
    ),
    (
        "Der Umsatz wird um fünf Prozent sinken, so schätzt es der Vorstand.",
        &["indirect | Der Umsatz wird um fünf Prozent sinken | der Vorstand | (Vorstand)"],
    ),
    (
        "Minister Karl Brandt zu BILD: „Das lassen wir uns nicht bieten.“",
        &[
            "direct | „Das lassen wir uns nicht bieten.“ | Minister Karl Brandt | Bild > Karl Brandt",
        ],
    ),
    (
        "Ministerin Petra Wolf (SPD) zur „Hafenpost“: „Wir prüfen das.“",
        &["direct | „Wir prüfen das.“ | Ministerin Petra Wolf (SPD) | Hafenpost > Petra Wolf"],
    ),
    (
        "Finnland sieht Moskau am Werk.",
        &["reported | Moskau am Werk | Finnland | Finnland"],
    ),
    (
        "Die Pläne seien unsozial, befand Jurist Karl Brandt.",
        &["indirect | Die Pläne seien unsozial | Jurist Karl Brandt | Karl Brandt"],
    ),
    (
        "Für alle werde gesorgt, hieß es vonseiten des Konzerns Arvex.",
        &["indirect | Für alle werde gesorgt | des Konzerns Arvex | Arvex"],
    ),
    (
        "Die Universität Neudorf führt eine Gebühr ein. Die Hochschule begründet den Schritt mit den Kosten.",
        &["reported | mit den Kosten | Die Hochschule | Universität Neudorf"],
    ),
    (
        "Die Gemeinde tagt. Bürgermeister Jan Brandt verteidigte die höheren Gebühren.",
        &["reported | die höheren Gebühren | Bürgermeister Jan Brandt | Jan Brandt"],
    ),
    (
        "Eine Eskalation nütze niemandem, sagte Petra Wolf.",
        &["indirect | Eine Eskalation nütze niemandem | Petra Wolf | Petra Wolf"],
    ),
    (
        "Jan Arp wies das zurück. US-Präsident Bo Lund zeigte sich verärgert. „Ich bin nicht glücklich“, schrieb der Republikaner. „Karl, STOPP!“",
        &[
            "reported | das | Jan Arp | Jan Arp",
            "direct | „Ich bin nicht glücklich“ | der Republikaner | Bo Lund",
            "direct | „Karl, STOPP!“ | der Republikaner | Bo Lund",
        ],
    ),
    (
        "CDU-Chef Jan Brandt kündigte Kontrollen an. Ministerpräsident Bo Lund sagte, es sei gut. Der CSU-Vorsitzende rief zu Ruhe auf.",
        &[
            "reported | Kontrollen | CDU-Chef Jan Brandt | Jan Brandt for CDU",
            "indirect | es sei gut | Ministerpräsident Bo Lund | Bo Lund",
            "reported | zu Ruhe | Der CSU-Vorsitzende | Bo Lund for CSU",
        ],
    ),
    (
        "CDU-Chef Jan Brandt kündigte Kontrollen an. Ministerpräsident Bo Lund sagte, es sei gut. Der CDU-Vorsitzende rief zu Ruhe auf.",
        &[
            "reported | Kontrollen | CDU-Chef Jan Brandt | Jan Brandt for CDU",
            "indirect | es sei gut | Ministerpräsident Bo Lund | Bo Lund",
            "reported | zu Ruhe | Der CDU-Vorsitzende | Jan Brandt for CDU",
        ],
    ),
    (
        "Zeugin Lena Ohm schilderte dem Sender Nordfunk, wie der Wagen auf sie zuraste.",
        &["indirect | wie der Wagen auf sie zuraste | Zeugin Lena Ohm | Nordfunk > Lena Ohm"],
    ),
    (
        "Die Polizei schloss einen politischen Hintergrund aus.",
        &["reported | einen politischen Hintergrund | Die Polizei | Polizei"],
    ),
    (
        "Die Polizei warnte vor Panik. Man bitte darum, nichts zu teilen, hieß es.",
        &[
            "reported | vor Panik | Die Polizei | Polizei",
            "indirect | Man bitte darum, nichts zu teilen | Die Polizei | Polizei",
        ],
    ),
    (
        "Das Werk in Nordau liegt still. Der FC Nordau hat Bo Lund verpflichtet, teilte der Rekordmeister mit.",
        &["indirect | Der FC Nordau hat Bo Lund verpflichtet | der Rekordmeister | FC Nordau"],
    ),
    (
        "Er erwarte, dass die Fraktion zustimme, sagte Jan Wulff am Sonntag in der ARD.",
        &["indirect | Er erwarte, dass die Fraktion zustimme | Jan Wulff | ARD > Jan Wulff"],
    ),
    (
        "SPD-Chefin Anna Wolf wies das zurück. „Nichts wird geändert“, sagte die Arbeitsministerin dem „Boten“.",
        &[
            "reported | das | SPD-Chefin Anna Wolf | Anna Wolf for SPD",
            "direct | „Nichts wird geändert“ | die Arbeitsministerin | Bote > Anna Wolf",
        ],
    ),
    (
        "Innenministerin Anna Wolf wies das zurück. „Nichts wird geändert“, sagte die Arbeitsministerin dem „Boten“.",
        &[
            "reported | das | Innenministerin Anna Wolf | Anna Wolf for Innenministerium",
            "direct | „Nichts wird geändert“ | die Arbeitsministerin | Bote > (Arbeitsministerin)",
        ],
    ),
    (
        "Nach Informationen der Nachrichtenagentur AFP aus Fraktionskreisen wird verhandelt.",
        &[
            "indirect | wird verhandelt | Informationen der Nachrichtenagentur AFP aus Fraktionskreisen | AFP > (Fraktionskreise)",
        ],
    ),
];
