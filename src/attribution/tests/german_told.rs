//! German cases of the outlets that somebody tells something, in all the places where writers put them, and of acts
//! whose object stands behind a day or an adjective.

/// Text, and what is found in it, as [`super::check`] writes it.
pub(super) const CASES: &[(&str, &[&str])] = &[
    (
        "Es gehe um 15 Euro im Monat, sagte deren Fachmann Jan Kreis MDR SACHSEN.",
        &["indirect | Es gehe um 15 Euro im Monat | Fachmann Jan Kreis | MDR > Jan Kreis"],
    ),
    (
        "„Wir geben nicht auf“, sagte Landrat Georg Huber BR24.",
        &[
            "direct | „Wir geben nicht auf“ | Landrat Georg Huber | BR24 > Georg Huber for Landkreis",
        ],
    ),
    (
        "Das sei falsch, sagte Petra Wolf dem Evangelischen Pressedienst.",
        &["indirect | Das sei falsch | Petra Wolf | epd > Petra Wolf"],
    ),
    (
        "Petra Wolf beklagte im Gespräch mit der HAZ, dass niemand gefragt worden sei.",
        &[
            "indirect | dass niemand gefragt worden sei | Petra Wolf | Hannoversche Allgemeine Zeitung > Petra Wolf",
        ],
    ),
    (
        "„Das ist schlimm“, sagte Petra Wolf im Ö1-Morgenjournal.",
        &["direct | „Das ist schlimm“ | Petra Wolf | Ö1-Morgenjournal > Petra Wolf"],
    ),
    (
        "„Das ist schlimm“, sagte Petra Wolf im ZDF-Sommerinterview.",
        &["direct | „Das ist schlimm“ | Petra Wolf | ZDF > Petra Wolf"],
    ),
    (
        "Petra Wolf leitet die Genossenschaft. Man könne Haus um Haus erneuern, sagte sie dem Regionaljournal.",
        &["indirect | Man könne Haus um Haus erneuern | sie | Regionaljournal > Petra Wolf"],
    ),
    (
        "Dafür gebe es keine Belege, sagte Sprecherin Petra Wolf gegenüber heise online.",
        &[
            "indirect | Dafür gebe es keine Belege | Sprecherin Petra Wolf | heise online > Petra Wolf",
        ],
    ),
    (
        "Gegenüber der „Hafenpost“ erklärte Minister Karl Brandt, er bleibe.",
        &["indirect | er bleibe | Minister Karl Brandt | Hafenpost > Karl Brandt"],
    ),
    (
        "Karl Brandt sagte „Bild“, der Plan sei tot.",
        &["indirect | der Plan sei tot | Karl Brandt | Bild > Karl Brandt"],
    ),
    (
        "„Der Plan ist tot“, so Karl Brandt zur „Abendpost“.",
        &["direct | „Der Plan ist tot“ | Karl Brandt | Abendpost > Karl Brandt"],
    ),
    (
        "Karl Brandt warnte vor den „Zauberlehrlingen“.",
        &["reported | vor den „Zauberlehrlingen“ | Karl Brandt | Karl Brandt"],
    ),
    (
        "Als Favorit gilt nach Informationen der „Hafenpost“ Exprofi Jan Kreis.",
        &[
            "indirect | Als Favorit gilt … Exprofi Jan Kreis | Informationen der „Hafenpost“ | Hafenpost",
        ],
    ),
    (
        "Petra Wolf verlangte, überzahlte Beträge zu erstatten.",
        &["indirect | überzahlte Beträge zu erstatten | Petra Wolf | Petra Wolf"],
    ),
    (
        "Petra Wolf versprach, bis Ostern eine Stelle einzurichten.",
        &["indirect | bis Ostern eine Stelle einzurichten | Petra Wolf | Petra Wolf"],
    ),
    (
        "Das Landwirtschaftsministerium stellte am Freitag Geld aus dem Fonds in Aussicht.",
        &[
            "reported | Geld aus dem Fonds in Aussicht | Das Landwirtschaftsministerium | Landwirtschaftsministerium",
        ],
    ),
    (
        "Der Bauernverband forderte am Mittwoch Hilfen.",
        &["reported | Hilfen | Der Bauernverband | Bauernverband"],
    ),
    (
        "Die Firma bot Gespräche über einen Verkauf an.",
        &["reported | Gespräche über einen Verkauf | Die Firma | Firma"],
    ),
    (
        "Der Anwalt machte Gedächtnislücken geltend.",
        &["reported | Gedächtnislücken geltend | Der Anwalt | (Anwalt)"],
    ),
    (
        "Die Polizei geht nicht von einem Verbrechen aus.",
        &["reported | nicht von einem Verbrechen | Die Polizei | Polizei"],
    ),
    (
        "Der Konzern Arvex rechnet nicht mit Engpässen.",
        &["reported | nicht mit Engpässen | Der Konzern Arvex | Arvex"],
    ),
    (
        "Der Minister wollte sich nicht äußern. Den Antrag der Eltern hatte die Stadt 2009 abgelehnt.",
        &[],
    ),
    (
        "Konrad Hagen, 91 Jahre alt, erklärte, er könne sich nicht erinnern.",
        &["indirect | er könne sich nicht erinnern | Konrad Hagen | Konrad Hagen"],
    ),
    (
        "Grund soll ein defektes Kabel sein.",
        &["hearsay | Grund soll ein defektes Kabel sein. |  |"],
    ),
    ("Die Halle soll barrierefrei sein.", &[]),
    (
        "Die Halle sei einsturzgefährdet, steht in einem Gutachten, das unserer Zeitung vorliegt.",
        &["indirect | Die Halle sei einsturzgefährdet | einem Gutachten | (Gutachten)"],
    ),
    (
        "„Die Nähte sind mürbe“, steht in einem Gutachten der Firma Statikplan.",
        &["direct | „Die Nähte sind mürbe“ | einem Gutachten der Firma Statikplan | Statikplan"],
    ),
    (
        "In dem Schreiben steht, die Kosten hätten sich verdoppelt.",
        &["indirect | die Kosten hätten sich verdoppelt | dem Schreiben | (Schreiben)"],
    ),
    ("Die Kirche steht in einem Brief von 1200 erwähnt.", &[]),
    (
        "In einem internen Schreiben ist von „Versäumnissen“ die Rede.",
        &["indirect | „Versäumnissen“ | einem internen Schreiben | (internes Schreiben)"],
    ),
    (
        "Auf der Internetseite des Ministeriums heißt es dazu: „Wir prüfen das noch.“",
        &["direct | „Wir prüfen das noch.“ | des Ministeriums | Ministerium"],
    ),
    (
        "Danach gefragt, ob er gehe, antwortete Karl Brandt mit Nein.",
        &[],
    ),
    (
        "CDU, SPD und Grüne begrüßten die Entscheidung.",
        &["reported | die Entscheidung | CDU, SPD und Grüne | CDU > SPD > Die Grünen"],
    ),
    (
        "In der SPD wird befürchtet, dass die Basis rebelliert.",
        &["indirect | dass die Basis rebelliert | der SPD | SPD"],
    ),
    (
        "Die Bundesbank senkt ihre Prognose: Sie erwartet nur noch 0,4 Prozent Wachstum.",
        &["reported | 0,4 Prozent Wachstum | Sie | Bundesbank"],
    ),
    (
        "Geht es nach dem Willen der Grünen, wird die Straße zur Fußgängerzone.",
        &["indirect | wird die Straße zur Fußgängerzone | der Grünen | Die Grünen"],
    ),
    (
        "Das Kartellamt hegt nach eigenen Worten Zweifel an der Übernahme.",
        &[
            "indirect | Das Kartellamt hegt … Zweifel an der Übernahme | eigenen Worten | Kartellamt",
        ],
    ),
    (
        "Der Pilot meldete nach Angaben der Flugsicherung Probleme mit dem Fahrwerk.",
        &["reported | Probleme mit dem Fahrwerk | Der Pilot | Flugsicherung > (Pilot)"],
    ),
    (
        "Für den Verband ist das Gesetz „ein Schlag ins Gesicht“ der Betriebe.",
        &["direct | „ein Schlag ins Gesicht“ | den Verband | Verband"],
    ),
];
