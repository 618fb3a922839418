//! German cases: who passes on whose words where a source stands in an unusual form, beside another one, in the sentence behind,
//! or in the passive.

/// Each text with its statements.
pub(super) const CASES: &[(&str, &[&str])] = &[
    (
        "Laut Radio Nordau hat Minister Jan Wulff angekündigt, der Damm werde gebaut. „Wir warten nicht“, wird Wulff zitiert. Die Kosten wolle er prüfen.",
        &[
            "indirect | der Damm werde gebaut | Minister Jan Wulff | Radio Nordau > Jan Wulff",
            "direct | „Wir warten nicht“ | Wulff | Radio Nordau > Jan Wulff",
            "going on | Die Kosten wolle er prüfen. | Wulff | Radio Nordau > Jan Wulff",
        ],
    ),
    (
        "„Wir warten nicht“, zitierte das Präsidium die Zeugin. Es werde ermittelt, hieß es weiter.",
        &[
            "direct | „Wir warten nicht“ | die Zeugin | Präsidium > (Zeugin)",
            "indirect | Es werde ermittelt | die Zeugin | Präsidium",
        ],
    ),
    (
        "Die Anklage sei haltlos, so die amtliche Lesart laut der Nachrichtenagentur Norda.",
        &["indirect | Die Anklage sei haltlos | die amtliche Lesart | Norda > (amtliche Lesart)"],
    ),
    (
        "Die Anklage sei haltlos, so der Verband.",
        &["indirect | Die Anklage sei haltlos | der Verband | Verband"],
    ),
    (
        "Nach Angaben des Kritikers Jan Wulff in der Tageszeitung „Hafenbote“ ist das Stück misslungen.",
        &[
            "indirect | ist das Stück misslungen | Angaben des Kritikers Jan Wulff | Hafenbote > Jan Wulff",
        ],
    ),
    (
        "Nach Angaben des Kritikers Jan Wulff in der vergangenen Woche ist das Stück misslungen.",
        &["indirect | ist das Stück misslungen | Angaben des Kritikers Jan Wulff | Jan Wulff"],
    ),
    (
        "Das Magazin „Hafenbote“ will aus Quellen im Rathaus erfahren haben, dass die Brücke gesperrt wird.",
        &[
            "indirect | dass die Brücke gesperrt wird | Das Magazin „Hafenbote“ | Hafenbote > (Quellen)",
        ],
    ),
    (
        "Das Magazin „Hafenbote“ will von Mitarbeitern des Amtes erfahren haben, dass die Brücke gesperrt wird.",
        &[
            "indirect | dass die Brücke gesperrt wird | Das Magazin „Hafenbote“ | Hafenbote > (Mitarbeiter des Amtes) for Amt",
        ],
    ),
    (
        "Das Magazin „Hafenbote“ will am Montag erfahren haben, dass die Brücke gesperrt wird.",
        &["indirect | dass die Brücke gesperrt wird | Das Magazin „Hafenbote“ | Hafenbote"],
    ),
    (
        "Laut Radio Nordau ist ein Mann festgenommen worden. Das gab die Polizei bekannt.",
        &["indirect | ist ein Mann festgenommen worden | Radio Nordau | Radio Nordau > Polizei"],
    ),
    (
        "Der Kanzler bot seinen Rücktritt an. Das berichten Medien unter Berufung auf Regierungskreise.",
        &["reported | seinen Rücktritt | Der Kanzler | (Medien) > (Regierungskreise) > (Kanzler)"],
    ),
    (
        "Der Verband warnte vor Engpässen. Das berichtet die dpa.",
        &["reported | vor Engpässen | Der Verband | dpa > Verband"],
    ),
    (
        "Laut Radio Nordau ist ein Mann festgenommen worden. Das bestritt die Polizei.",
        &[
            "indirect | ist ein Mann festgenommen worden | Radio Nordau | Radio Nordau",
            "reported | Das | die Polizei | Polizei",
        ],
    ),
    (
        "Die Kommission kam laut Süddeutscher Zeitung zu dem Schluss, dass der Rektor gelogen habe.",
        &[
            "indirect | dass der Rektor gelogen habe | Die Kommission | Süddeutsche Zeitung > Kommission",
        ],
    ),
    (
        "Laut Statistischem Bundesamt sind die Preise gestiegen.",
        &[
            "indirect | sind die Preise gestiegen | Statistischem Bundesamt | Statistisches Bundesamt",
        ],
    ),
    (
        "Laut Auswärtigem Amt sind zwei Deutsche betroffen.",
        &["indirect | sind zwei Deutsche betroffen | Auswärtigem Amt | Auswärtiges Amt"],
    ),
    (
        "Laut Holmer Zeitung fehlt Geld.",
        &["indirect | fehlt Geld | Holmer Zeitung | Holmer Zeitung"],
    ),
    (
        "Laut Zeitung fehlt Geld.",
        &["indirect | fehlt Geld | Zeitung | (Zeitung)"],
    ),
    (
        "Laut nationalem statistischen Institut sind die Preise gestiegen.",
        &[
            "indirect | sind die Preise gestiegen | nationalem statistischen Institut | nationales statistisches Institut",
        ],
    ),
    (
        "Laut Informationen des Nachrichtenmagazins DER SPIEGEL hat die Weltbank angekündigt, nicht mehr zu zahlen.",
        &["indirect | nicht mehr zu zahlen | die Weltbank | Der Spiegel > Weltbank"],
    ),
    (
        "Ein Leser schrieb im Magazin Der Spiegel: „Das ist zu viel.“",
        &["direct | „Das ist zu viel.“ | Ein Leser | Der Spiegel > (Leser)"],
    ),
    (
        "Den Behörden in Holm zufolge wurden zwei Boote gestohlen.",
        &["indirect | wurden zwei Boote gestohlen | Den Behörden in Holm | (Behörden)"],
    ),
    (
        "Der Polizei zufolge wurden in Holm zwei Boote gestohlen.",
        &["indirect | wurden in Holm zwei Boote gestohlen | Der Polizei | Polizei"],
    ),
    (
        "Wie der Zeitung „Hafenbote“ von der Gruppe berichtet wurde, fehlt Geld.",
        &["indirect | fehlt Geld | der Gruppe | Hafenbote > Gruppe"],
    ),
    (
        "Ausnahmen sind möglich, wenn ein „besonderes Interesse“ besteht, wie dieser Fall formuliert wird.",
        &[],
    ),
    (
        "Wie am Montag berichtet wurde, fehlt Geld.",
        &["indirect | fehlt Geld | Montag |"],
    ),
    (
        "Nach einer Veröffentlichung im Fachblatt „Ufer“ schmilzt das Eis schneller.",
        &["indirect | schmilzt das Eis schneller | Fachblatt „Ufer“ | Ufer"],
    ),
    ("Nach der Veröffentlichung schmilzt das Eis schneller.", &[]),
    (
        "Nach technischer Prüfung und einer Pause lief die Anlage wieder.",
        &[],
    ),
    (
        "Der Regierung unter der Führung von Jan Wulff wird vorgeworfen, Seiten zu sperren.",
        &["indirect | Seiten zu sperren |  |"],
    ),
    (
        "Dem Mann wird von der Polizei vorgeworfen, Seiten gesperrt zu haben.",
        &["indirect | Seiten gesperrt zu haben | der Polizei | Polizei"],
    ),
    (
        "Im Norden wird die Gefahr von Bränden vom Wetterdienst als „sehr hoch“ eingestuft.",
        &["direct | „sehr hoch“ | Wetterdienst | Wetterdienst"],
    ),
    (
        "Auf der Tagung wurde die Verfolgung von Frauen in Nordland kritisiert.",
        &["reported | die Verfolgung von Frauen in Nordland |  |"],
    ),
    (
        "Die Wahl wurde von der Opposition scharf kritisiert.",
        &["reported | Die Wahl | der Opposition | (Opposition)"],
    ),
    (
        "Laut Polizei kamen 500 Menschen, laut den Veranstaltern waren es 2000.",
        &[
            "indirect | kamen 500 Menschen | Polizei | Polizei",
            "indirect | waren es 2000 | den Veranstaltern | (Veranstalter)",
        ],
    ),
    (
        "Nach Angaben der Polizei kamen 500 Menschen, und laut den Veranstaltern waren es 2000.",
        &[
            "indirect | kamen 500 Menschen | Angaben der Polizei | Polizei",
            "indirect | waren es 2000 | den Veranstaltern | (Veranstalter)",
        ],
    ),
    (
        "Nach Berichten der bulgarischen Presse ist der Mann reich.",
        &["indirect | ist der Mann reich | Berichten der bulgarischen Presse | bulgarische Presse"],
    ),
    (
        "Aus EU-Kreisen verlautete, dies sei nur Spekulation.",
        &["indirect | dies sei nur Spekulation | EU-Kreisen | (EU-Kreise)"],
    ),
    (
        "Nach EU-Angaben fehlt Geld.",
        &["indirect | fehlt Geld | EU-Angaben | EU"],
    ),
    (
        "Ablehnung signalisierten die Anhänger der „Allianz für Freiheit“ (AFF).",
        &[
            "reported | Ablehnung | die Anhänger der „Allianz für Freiheit“ | (Anhänger der „Allianz für Freiheit“) for Allianz für Freiheit",
        ],
    ),
    (
        "In einem Bericht von Radio Nordau wird die Lage als „ernst“ bezeichnet.",
        &["direct | „ernst“ | Radio Nordau | Radio Nordau"],
    ),
    (
        "Der Preis sei zu hoch, wie Arp von der Zeitung „Hafenbote“ zitiert wird.",
        &["indirect | Der Preis sei zu hoch | Arp | Hafenbote > Arp"],
    ),
];
