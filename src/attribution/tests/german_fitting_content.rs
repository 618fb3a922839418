//! German cases: content that ends where somebody else begins, objects in first place, and verbs that only look as if they
//! told something.

/// Each text with its statements.
pub(super) const CASES: &[(&str, &[&str])] = &[
    (
        "Die SPD hält den Weg laut Peter Lahm für begehbar.",
        &["reported | den Weg … für begehbar | Die SPD | Peter Lahm > SPD"],
    ),
    (
        "Der Prediger bekundete seine Sympathie gegenüber den Rebellen.",
        &["reported | seine Sympathie gegenüber den Rebellen | Der Prediger | (Prediger)"],
    ),
    (
        "Der Prediger wies die Kritik gegenüber dem Sender zurück.",
        &["reported | die Kritik | Der Prediger | (Prediger)"],
    ),
    (
        "Hilfe haben auch Norwegen, Japan und die Schweiz angeboten.",
        &["reported | Hilfe | Norwegen, Japan und die Schweiz | Norwegen > Japan > Schweiz"],
    ),
    (
        "Unterstützung haben auch die Niederlande, Japan und die Schweiz angeboten.",
        &[
            "reported | Unterstützung | die Niederlande, Japan und die Schweiz | Niederlande > Japan > Schweiz",
        ],
    ),
    (
        "Angehörigen der Opfer sprach Wulff sein Beileid aus.",
        &["reported | sein Beileid | Wulff | Wulff"],
    ),
    (
        "Angehörige der Opfer sprachen ihr Beileid aus.",
        &["reported | Beileid | Angehörige der Opfer | (Angehörige der Opfer) for Opfer"],
    ),
    (
        "Auf der Seite zeigte sich die Regierung bestürzt und verurteilte die Tat als „feigen Anschlag“.",
        &[
            "reported | die Tat als „feigen Anschlag“ | die Regierung | Regierung",
            "direct | „feigen Anschlag“ | die Regierung | Regierung",
        ],
    ),
    (
        "Beobachter gehen von einer Eskalation aus, sie trauen der Regierung nicht zu, die Minderheit zu schützen.",
        &["reported | von einer Eskalation | Beobachter | (Beobachter)"],
    ),
    (
        "Zwar stimmten beide Seiten dem Haushalt zu, allerdings hatte der Rat Änderungen verlangt.",
        &["reported | Änderungen | der Rat | Rat"],
    ),
    (
        "Er stimmte zu, die Brücke zu sperren.",
        &["indirect | die Brücke zu sperren | Er |"],
    ),
    (
        "Fritz Tacke kritisierte, die Kommission habe sich untergeordnet und die Grünen forderten einen Neubau.",
        &["indirect | die Kommission habe sich untergeordnet | Fritz Tacke | Fritz Tacke"],
    ),
    (
        "Fritz Tacke kritisierte, die Kommission habe sich untergeordnet und die Grünen hätten geschwiegen.",
        &[
            "indirect | die Kommission habe sich untergeordnet und die Grünen hätten geschwiegen | Fritz Tacke | Fritz Tacke",
        ],
    ),
    (
        "Außerdem warf das Amt dem Mann vor, für die Nachbarn spioniert zu haben.",
        &["indirect | für die Nachbarn spioniert zu haben | das Amt | Amt"],
    ),
    (
        "Außerdem warf das Amt dem Mann vor, seit 2014 Vorschriften verletzt zu haben.",
        &["indirect | seit 2014 Vorschriften verletzt zu haben | das Amt | Amt"],
    ),
    (
        "Der Abgeordnete erklärte, gegen das Paket stimmen zu wollen, könnte aber noch umschwenken.",
        &["indirect | gegen das Paket stimmen zu wollen | Der Abgeordnete | (Abgeordneter)"],
    ),
    (
        "Der Kurator hat Gäste eingeladen, um über Werte, Ideale und Ziele zu reden.",
        &[],
    ),
    (
        "Datenschützer wiesen auf die Gefahren hin, die durch „gläserne“ Kunden entstehen.",
        &["reported | auf die Gefahren | Datenschützer | (Datenschützer)"],
    ),
    (
        "Kurz darauf erklärte der „Oberste Rat“, wie sich die Junta selbst nennt, die Lage sei ruhig.",
        &["indirect | die Lage sei ruhig | der „Oberste Rat“ | Oberste Rat"],
    ),
    (
        "Die Soldaten gaben an, die verdächtigen Personen seien geflohen.",
        &["indirect | die verdächtigen Personen seien geflohen | Die Soldaten | (Soldaten)"],
    ),
    (
        "Die Polizei verdächtigt zwei Personen, Boote gestohlen zu haben.",
        &["indirect | Boote gestohlen zu haben | Die Polizei | Polizei"],
    ),
    (
        "Die Angaben waren alt (Zitate aus der Klage laut „Hafenbote“).",
        &[],
    ),
    (
        "Werden Mängel behoben, so soll gewährleistet sein, dass man es sieht.",
        &[],
    ),
    (
        "Der Mann soll gesehen worden sein.",
        &["hearsay | Der Mann soll gesehen worden sein. |  |"],
    ),
    ("Die Halbzeitshow bestreiten Anna Pohl und Ute Brandt.", &[]),
    (
        "Die Vorwürfe bestreiten Anna Pohl und Ute Brandt.",
        &["reported | Die Vorwürfe | Anna Pohl und Ute Brandt | Anna Pohl > Ute Brandt"],
    ),
    (
        "Der Präsident befand den Einsatz als gerechtfertigt.",
        &["reported | den Einsatz als gerechtfertigt | Der Präsident | (Präsident)"],
    ),
    ("Der Präsident befand sich als Gast in Holm.", &[]),
    ("Die Jury befand, dass er schuldig sei.", &[]),
    (
        "Die Partei kündigte für den 18. September eine Demonstration an.",
        &["reported | eine Demonstration | Die Partei | Partei"],
    ),
    (
        "Der Kanzler kündigte an, im Falle des (geplanten) Scheiterns zurückzutreten.",
        &[
            "indirect | im Falle des (geplanten) Scheiterns zurückzutreten | Der Kanzler | (Kanzler)",
        ],
    ),
    (
        "Als der Chef sprach, meinte er damit wohl kaum die Bahn.",
        &[],
    ),
    ("Wer den Auftrag gegeben haben soll, ist offen.", &[]),
    (
        "Nach Ansicht einiger Juristen sind die Grenzen erreicht.",
        &["indirect | sind die Grenzen erreicht | Ansicht einiger Juristen | (Juristen)"],
    ),
    (
        "Der Rat machte zur Bedingung, dass die Proteste enden.",
        &["indirect | dass die Proteste enden | Der Rat | Rat"],
    ),
    (
        "Er sagte, der Verein brauche Geld und fügte hinzu: „Ohne die Halle gehen wir ein.“",
        &[
            "indirect | der Verein brauche Geld | Er |",
            "direct | „Ohne die Halle gehen wir ein.“ | Er |",
        ],
    ),
];
