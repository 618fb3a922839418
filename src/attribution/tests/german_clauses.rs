//! German cases: sources beside a clause, nouns that introduce content, sentences that go on without a
//! frame, and clauses that look like a frame but are none.

/// Text, and what is found in it, as [`super::check`] writes it.
pub(super) const CASES: &[(&str, &[&str])] = &[
    (
        "Am Samstag kamen nach Angaben der Veranstalter rund 900 Radler zum Rathaus, die Polizei spricht von 600 Teilnehmern.",
        &[
            "indirect | Am Samstag kamen … rund 900 Radler zum Rathaus | Angaben der Veranstalter | (Veranstalter)",
            "reported | von 600 Teilnehmern | die Polizei | Polizei",
        ],
    ),
    (
        "Drei Scheunen brannten ab, nach Angaben der Feuerwehr wurde niemand verletzt.",
        &["indirect | wurde niemand verletzt | Angaben der Feuerwehr | Feuerwehr"],
    ),
    (
        "Die Fähre blieb im Hafen, weil der Motor nach Angaben der Reederei überhitzt ist.",
        &["indirect | weil der Motor … überhitzt ist | Angaben der Reederei | Reederei"],
    ),
    (
        "Laut einer am Montag veröffentlichten Mitteilung des Verbands fehlen in der Region 400 Pflegekräfte.",
        &[
            "indirect | fehlen in der Region 400 Pflegekräfte | einer am Montag veröffentlichten Mitteilung des Verbands | Verband",
        ],
    ),
    (
        "Nach Brenners Meinung werden in der Werkstatt zu viele Teile weggeworfen.",
        &[
            "indirect | werden in der Werkstatt zu viele Teile weggeworfen | Brenners Meinung | Brenner",
        ],
    ),
    (
        "Nach finnischen Medien wurden im Archipel zwei Boote gesichtet.",
        &[
            "indirect | wurden im Archipel zwei Boote gesichtet | finnischen Medien | (finnische Medien) for Finnland",
        ],
    ),
    (
        "Laut hafenblog.de liegt der Frachter seit Tagen vor der Küste.",
        &["indirect | liegt der Frachter seit Tagen vor der Küste | hafenblog.de | hafenblog.de"],
    ),
    (
        "Die Baustelle ruht gemäß einem Sprecher der Stadt bis Ostern.",
        &[
            "indirect | Die Baustelle ruht … bis Ostern | einem Sprecher der Stadt | (Sprecher der Stadt) for Stadt",
        ],
    ),
    (
        "Die Behauptung des Ministers, der Damm sei sicher, wurde am Abend widerlegt.",
        &["indirect | der Damm sei sicher | des Ministers | (Minister)"],
    ),
    (
        "Es gibt Berichte, wonach der Bürgermeister zurücktreten will.",
        &["indirect | der Bürgermeister zurücktreten will | Berichte | (Berichte)"],
    ),
    (
        "Ursprüngliche Pläne, den Turm abzureißen, wurden aufgegeben.",
        &["indirect | den Turm abzureißen | Ursprüngliche Pläne |"],
    ),
    (
        "Der Vorschlag der Gewerkschaft, die Schichten zu kürzen, stieß auf Zustimmung.",
        &["indirect | die Schichten zu kürzen | der Gewerkschaft | Gewerkschaft"],
    ),
    (
        "Im Stadtrat gab es Gerüchte, nach denen die Kasse leer ist.",
        &["indirect | die Kasse leer ist | Gerüchte |"],
    ),
    (
        "Vor dem Werk protestierte der Betriebsrat, der ankündigte, notfalls vor Gericht zu ziehen.",
        &["indirect | notfalls vor Gericht zu ziehen | der | Betriebsrat"],
    ),
    (
        "Entscheidend war die Aussage eines Zeugen, der angab, den Wagen gesehen zu haben.",
        &["indirect | den Wagen gesehen zu haben | der | (Zeuge)"],
    ),
    (
        "Ob es dazu kommt, ist offen, da die Grünen angekündigt hatten, gegen den Plan zu stimmen.",
        &["indirect | gegen den Plan zu stimmen | die Grünen | Die Grünen"],
    ),
    (
        "Die Hafenbehörde gab am Morgen Entwarnung. Das Leck sei geschlossen, die Fahrrinne wieder frei.",
        &[
            "going on | Das Leck sei geschlossen, die Fahrrinne wieder frei. | Die Hafenbehörde | (Hafenbehörde)",
        ],
    ),
    (
        "Die Suche dauert an. Bislang seien zwölf Menschen aus den Trümmern geborgen worden.",
        &["going on | Bislang seien zwölf Menschen aus den Trümmern geborgen worden. |  |"],
    ),
    (
        "Der Bauer hält es für möglich, dass ein Wolf die Schafe gerissen hat.",
        &["indirect | dass ein Wolf die Schafe gerissen hat | Der Bauer | Bauer"],
    ),
    (
        "Sie ist überzeugt, dass der Fund echt ist.",
        &["indirect | dass der Fund echt ist | Sie |"],
    ),
    (
        "Die Opposition vertritt die Auffassung, der Haushalt sei verfassungswidrig.",
        &["indirect | der Haushalt sei verfassungswidrig | Die Opposition | (Opposition)"],
    ),
    (
        "Aus dem Gutachten geht hervor, dass die Pfeiler Risse haben.",
        &["indirect | dass die Pfeiler Risse haben | dem Gutachten | (Gutachten)"],
    ),
    (
        "Im Werk sind zwei Öfen ausgefallen. Das geht aus einem Schreiben der Direktion hervor.",
        &[
            "indirect | Im Werk sind zwei Öfen ausgefallen | einem Schreiben der Direktion | Direktion",
        ],
    ),
    (
        "Der Verein plant ein neues Stadion. Es soll 2031 fertig werden, kündigte der Präsident an. Die Tribüne soll Platz für 9000 Zuschauer bieten.",
        &[
            "indirect | Es soll 2031 fertig werden | der Präsident | (Präsident)",
            "hearsay | Die Tribüne soll Platz für 9000 Zuschauer bieten. |  |",
        ],
    ),
    (
        "Deren Vorgehen bezeichnete er als „grob fahrlässig“.",
        &["direct | „grob fahrlässig“ | er |"],
    ),
    (
        "Als „Glücksfall“ wertete die Trainerin das Los.",
        &["direct | „Glücksfall“ | die Trainerin | (Trainerin)"],
    ),
    (
        "Die Ministerin nannte den Vorwurf „absurd“ und verwies auf den Prüfbericht.",
        &[
            "direct | „absurd“ | Die Ministerin | (Ministerin)",
            "reported | auf den Prüfbericht | Die Ministerin | (Ministerin)",
        ],
    ),
    (
        "Die Richterin zeigte sich überzeugt, dass der Zeuge lügt: „Er hat uns alle getäuscht, und das über Jahre.“",
        &[
            "indirect | dass der Zeuge lügt | Die Richterin | (Richterin)",
            "direct | „Er hat uns alle getäuscht, und das über Jahre.“ | Die Richterin | (Richterin)",
        ],
    ),
    (
        "Der Wirt sagte, sein „Verein „Frohsinn“ ist am Ende“, und schloss die Tür.",
        &[
            "indirect | sein „Verein „Frohsinn“ ist am Ende“ | Der Wirt | Wirt",
            "direct | „Verein „Frohsinn“ ist am Ende“ | Der Wirt | Wirt",
        ],
    ),
    (
        "Die Reederei teilte auch mit, Kapitän Olsen „steht bereit“, die Fragen zu beantworten.",
        &[
            "indirect | Kapitän Olsen „steht bereit“, die Fragen zu beantworten | Die Reederei | Reederei",
            "direct | „steht bereit“ | Die Reederei | Reederei",
        ],
    ),
    (
        "Die Stadt teilte mit, die Brücke sei gesperrt. Demnach sollen die Busse über den Ring fahren.",
        &[
            "indirect | die Brücke sei gesperrt | Die Stadt | Stadt",
            "indirect | sollen die Busse über den Ring fahren | Demnach | Stadt",
        ],
    ),
    (
        "Die Rede ist von vier zerstörten Häusern.",
        &["hearsay | vier zerstörten Häusern |  |"],
    ),
    (
        "Der Konzern liefert offenbar schon seit März wieder Maschinen nach Übersee.",
        &[
            "hearsay | Der Konzern liefert offenbar schon seit März wieder Maschinen nach Übersee. |  |",
        ],
    ),
    (
        "Im Hafen ist es still. Der Konzern liefert offenbar schon seit März wieder Maschinen nach Übersee.",
        &[],
    ),
    (
        "Der Konzern liefert angeblich schon seit März wieder Maschinen nach Übersee.",
        &[
            "hearsay | Der Konzern liefert angeblich schon seit März wieder Maschinen nach Übersee. |  |",
        ],
    ),
    (
        "Ein Sprecher wollte nicht bestätigen, dass der Vertrag gekündigt ist.",
        &[],
    ),
    ("Die NATO hat den Bericht nicht bestätigt.", &[]),
    (
        "Norwegen beschuldigt den Nachbarn der Spionage.",
        &["reported | der Spionage | Norwegen | Norwegen"],
    ),
    (
        "Die Teilnehmer seien sich einig gewesen, dass die Frist zu kurz ist, teilte das Büro mit.",
        &[
            "indirect | Die Teilnehmer seien sich einig gewesen, dass die Frist zu kurz ist | das Büro | Büro",
            "indirect | dass die Frist zu kurz ist | Die Teilnehmer | Büro > (Teilnehmer)",
        ],
    ),
    (
        "Wie am Dienstag bekannt wurde, ist die Kasse des Vereins leer.",
        &["indirect | ist die Kasse des Vereins leer |  |"],
    ),
    (
        "Die Halle bleibt zu, wie der Betreiber am Montag bekannt gab.",
        &["indirect | Die Halle bleibt zu | der Betreiber | Betreiber"],
    ),
    (
        "Falls der Wolf als gefährlich eingestuft wird, wäre ein Abschuss erlaubt.",
        &[],
    ),
    (
        "Nach der Veröffentlichung des Berichts trat der Direktor zurück.",
        &[],
    ),
    (
        "Hintergrund ist ein Streit um Geld. So werden seit Jahren Rechnungen nicht bezahlt.",
        &[],
    ),
    (
        "Die Helfer hätten 300 Menschen in Sicherheit gebracht, heißt es.",
        &["indirect | Die Helfer hätten 300 Menschen in Sicherheit gebracht |  |"],
    ),
    (
        "Die frühere Ministerin Anna Sieg trat auf. Die Ex-Ministerin sagte, sie bereue nichts.",
        &["indirect | sie bereue nichts | Die Ex-Ministerin | Anna Sieg"],
    ),
    (
        "Der Sprecher sagte, man rüste auf.",
        &["indirect | man rüste auf | Der Sprecher | (Sprecher)"],
    ),
    (
        "Die Lage sei ernst, sagte der General. Am Montag müsste die Armee die Brücke räumen.",
        &["indirect | Die Lage sei ernst | der General | (General)"],
    ),
    (
        "In einem Essay, das anlässlich seines 100. Geburtstags veröffentlicht wurde, kritisierte Jan Wulff den Politikstil.",
        &["reported | den Politikstil | Jan Wulff | Jan Wulff"],
    ),
    (
        "Nachdem der Minister, Jan Wulff, ein Ultimatum gestellt hatte, hat Polizeichef Bo Lund ein Verfahren in Aussicht gestellt.",
        &["reported | ein Verfahren in Aussicht | Polizeichef Bo Lund | Bo Lund for Polizei"],
    ),
    (
        "Ein Sprecher der Behörde wollte gegenüber dem „Boten“ (NB) nicht bestätigen, dass Geld geflossen sei.",
        &[],
    ),
    (
        "Kurz vor Mittag (der „Bote“ berichtete) hatte die Behörde ermittelt.",
        &[],
    ),
    ("Niemand erwartet, dass der Zoll fällt.", &[]),
    (
        "Es wird erwartet, dass der Zoll fällt.",
        &["indirect | dass der Zoll fällt |  |"],
    ),
    ("Als die Frau bemerkte, dass jemand folgte, floh sie.", &[]),
    (
        "Er starb am Sonntag, teilte die Familie mit. Die Hoffnung, ihn zu retten, schwinde seit Tagen.",
        &[
            "indirect | Er starb am Sonntag | die Familie | Familie",
            "going on | Die Hoffnung, ihn zu retten, schwinde seit Tagen. | die Familie | Familie",
        ],
    ),
    (
        "Bei dem Unglück starben drei Menschen, teilte die Polizei mit. An Bord waren den Angaben zufolge 40 Fahrgäste.",
        &[
            "indirect | Bei dem Unglück starben drei Menschen | die Polizei | Polizei",
            "indirect | An Bord waren … 40 Fahrgäste | den Angaben | Polizei",
        ],
    ),
    (
        "Das Institut bezifferte die Zahl der Toten bei den Kämpfen auf mindestens 300.",
        &[
            "reported | die Zahl der Toten bei den Kämpfen auf mindestens 300 | Das Institut | Institut",
        ],
    ),
    (
        "Während der Agrarexperte der CDU, Henning von Storch, die Genehmigung begrüßte, hagelte es Kritik.",
        &[
            "reported | die Genehmigung | der Agrarexperte der CDU, Henning von Storch | Henning von Storch for CDU",
        ],
    ),
    (
        "Während die Bahn die Pläne ablehnte, begrüßte der Landkreis sie.",
        &["reported | die Pläne | die Bahn | Bahn"],
    ),
    (
        "Der Wirtschaftsrat begrüßte den Entwurf, während die Linke vor Entlassungen warnte.",
        &[
            "reported | den Entwurf | Der Wirtschaftsrat | Wirtschaftsrat",
            "reported | vor Entlassungen | die Linke | Linke",
        ],
    ),
    (
        "Nachdem der Minister vor Engpässen gewarnt hatte, stiegen die Preise.",
        &["reported | vor Engpässen | der Minister | (Minister)"],
    ),
    (
        "Nachdem die Polizei den Mann festgenommen hatte, kam der Notarzt.",
        &[],
    ),
    (
        "Obwohl der Konzern die Vorwürfe bestreitet, ermittelt die Staatsanwaltschaft weiter.",
        &["reported | die Vorwürfe | der Konzern | Konzern"],
    ),
    (
        "Die Gewerkschaft rief zum Streik auf, nachdem der Vorstand höhere Löhne abgelehnt hatte.",
        &[
            "reported | zum Streik | Die Gewerkschaft | Gewerkschaft",
            "reported | höhere Löhne | der Vorstand | (Vorstand)",
        ],
    ),
    (
        "Die Anwohner haben geklagt, da sie befürchten, der Lärm könnte zunehmen.",
        &["indirect | der Lärm könnte zunehmen | sie | (Anwohner)"],
    ),
    (
        "Das Amt schloss den Steg, da der Gutachter angab, die Bohlen seien morsch.",
        &["indirect | die Bohlen seien morsch | der Gutachter | (Gutachter)"],
    ),
    (
        "Da sagte er, es sei genug.",
        &["indirect | es sei genug | er |"],
    ),
];
