//! German cases of texts, appositions and extended attributes: what bureaus of agencies write.

/// Each text with its statements.
pub(super) const CASES: &[(&str, &[&str])] = &[
    (
        "Zwei Insider berichteten von Gesprächen. Der Preis liege bei 40 Millionen Euro, sagte einer von ihnen.",
        &[
            "reported | von Gesprächen | Zwei Insider | (Insider)",
            "indirect | Der Preis liege bei 40 Millionen Euro | einer von ihnen | (einer von ihnen)",
        ],
    ),
    (
        "Drei Nachbarinnen sahen den Brand. „Es knallte“, sagte eine von ihnen.",
        &["direct | „Es knallte“ | eine von ihnen | (eine von ihnen)"],
    ),
    (
        "Bei dem Brand sind nach Angaben von Ärzten sieben Menschen verletzt worden.",
        &[
            "indirect | Bei dem Brand sind … sieben Menschen verletzt worden | Angaben von Ärzten | (Ärzte)",
        ],
    ),
    (
        "Nach Angaben von Bauern fehlen 40 Kühe.",
        &["indirect | fehlen 40 Kühe | Angaben von Bauern | Bauern"],
    ),
    (
        "In Orr hat eine Gruppe von Offizieren nach eigenen Angaben die Macht übernommen.",
        &[
            "indirect | In Orr hat eine Gruppe von Offizieren … die Macht übernommen | eigenen Angaben | (Gruppe von Offizieren)",
        ],
    ),
    (
        "Die Zahl ist nach Angaben des Bundesamts für Güter und Verkehr (BGV) gestiegen.",
        &[
            "indirect | Die Zahl ist … gestiegen | Angaben des Bundesamts für Güter und Verkehr (BGV) | BGV",
        ],
    ),
    (
        "Die Zahl ist nach Angaben des Ministeriums für Umwelt und der Polizei gestiegen.",
        &[
            "indirect | Die Zahl ist … gestiegen | Angaben des Ministeriums für Umwelt und der Polizei | Ministerium für Umwelt > Polizei",
        ],
    ),
    (
        "Der Seenforscher Ole Brandt warnte vor Algen. Die Forscher führen den Einbruch auf mildere Winter zurück.",
        &[
            "reported | vor Algen | Der Seenforscher Ole Brandt | Ole Brandt",
            "reported | den Einbruch auf mildere Winter | Die Forscher | (Forscher)",
        ],
    ),
    (
        "Der Seenforscher Ole Brandt warnte vor Algen. Der Forscher führt den Einbruch auf mildere Winter zurück.",
        &[
            "reported | vor Algen | Der Seenforscher Ole Brandt | Ole Brandt",
            "reported | den Einbruch auf mildere Winter | Der Forscher | Ole Brandt",
        ],
    ),
    (
        "Bürgermeisterin Ida Holm sagte, sie prüfe das. Die Vorwürfe seien haltlos, heißt es in dem Schreiben, das dieser Zeitung vorliegt.",
        &[
            "indirect | sie prüfe das | Bürgermeisterin Ida Holm | Ida Holm",
            "indirect | Die Vorwürfe seien haltlos | dem Schreiben | (Schreiben)",
        ],
    ),
    (
        "Bürgermeisterin Ida Holm sagte, sie prüfe das. Mehrere Musiker hatten einen offenen Brief geschrieben. Darin ist von einem „Klima der Angst“ die Rede.",
        &[
            "indirect | sie prüfe das | Bürgermeisterin Ida Holm | Ida Holm",
            "indirect | einem „Klima der Angst“ | Mehrere Musiker | (Musiker)",
        ],
    ),
    (
        "Bürgermeisterin Ida Holm sagte, sie prüfe das. Der Rechnungshof legte einen Bericht vor. Der Bau sei zu teuer, heißt es in dem Bericht.",
        &[
            "indirect | sie prüfe das | Bürgermeisterin Ida Holm | Ida Holm",
            "indirect | Der Bau sei zu teuer | dem Bericht | Rechnungshof",
        ],
    ),
    (
        "Das Unternehmen, die Kölner Vocalis Systems, ließ über einen Anwalt mitteilen, man sei Opfer.",
        &[
            "indirect | man sei Opfer | Das Unternehmen, die Kölner Vocalis Systems | Vocalis Systems",
        ],
    ),
    (
        "Der Verein, die Sportfreunde Emden, erklärte, man sei Opfer.",
        &["indirect | man sei Opfer | Der Verein, die Sportfreunde Emden | Sportfreunde Emden"],
    ),
    (
        "Der nicht an der Studie beteiligte Seenforscher Ole Brandt vom Institut für Gewässer nannte die Datenbasis „beeindruckend“.",
        &[
            "direct | „beeindruckend“ | Der nicht an der Studie beteiligte Seenforscher Ole Brandt vom Institut für Gewässer | Ole Brandt for Institut für Gewässer",
        ],
    ),
    (
        "Der nicht an der Studie beteiligte Seenforscher Ole Brandt sagte, die Daten seien gut.",
        &[
            "indirect | die Daten seien gut | Der nicht an der Studie beteiligte Seenforscher Ole Brandt | Ole Brandt",
        ],
    ),
    (
        "Verteidiger Markus Holm plädierte auf Freispruch. Holm hatte im Plädoyer angeführt, die Proben seien falsch gelagert worden.",
        &[
            "reported | auf Freispruch | Verteidiger Markus Holm | Markus Holm",
            "indirect | die Proben seien falsch gelagert worden | Holm | Markus Holm",
        ],
    ),
    (
        "Trainer Ole Brandt ließ die Anschuldigungen über seine Anwältin zurückweisen.",
        &["reported | die Anschuldigungen | Trainer Ole Brandt | (Anwältin) > Ole Brandt"],
    ),
    (
        "Bürgermeisterin Ida Holm ließ den Bericht über Brandt dementieren.",
        &["reported | den Bericht über Brandt | Bürgermeisterin Ida Holm | Ida Holm"],
    ),
    ("Die Polizei ließ das Lager durch Helfer räumen.", &[]),
    (
        "Die Gewerkschaft gab dem Vorstand die Schuld.",
        &["reported | die Schuld | Die Gewerkschaft | Gewerkschaft"],
    ),
    (
        "Nach Informationen der „Hafenpost“ aus Ermittlerkreisen war der Mann bekannt.",
        &[
            "indirect | war der Mann bekannt | Informationen der „Hafenpost“ aus Ermittlerkreisen | Hafenpost > (Ermittlerkreise)",
        ],
    ),
    (
        "Nach Informationen der Deutschen Presse-Agentur aus Regierungskreisen war der Mann bekannt.",
        &[
            "indirect | war der Mann bekannt | Informationen der Deutschen Presse-Agentur aus Regierungskreisen | dpa > (Regierungskreise)",
        ],
    ),
    (
        "Dem Verband zufolge, der 200 Firmen vertritt, droht ein Engpass.",
        &["indirect | droht ein Engpass | Dem Verband | Verband"],
    ),
];
