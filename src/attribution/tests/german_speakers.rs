//! German speakers: who can be one, who goes on speaking, who is meant by a rank or a short name.

/// Each text with its statements.
pub(super) const CASES: &[(&str, &[&str])] = &[
    // Times, counted things, verbs and openers are nobody.
    (
        "Ende des Monats hatte die Reederei noch angekündigt, dass die Fähre wieder fährt.",
        &["indirect | dass die Fähre wieder fährt | die Reederei | Reederei"],
    ),
    (
        "Der Kran sei seit Mai gesperrt, zitierte der Sender HFR am Montagabend einen Sprecher.",
        &["indirect | Der Kran sei seit Mai gesperrt | einen Sprecher | HFR > (Sprecher)"],
    ),
    (
        "Der Konzern hat nach polnischen Angaben Hunderte Lieferungen falsch deklariert.",
        &[
            "indirect | Der Konzern hat … Hunderte Lieferungen falsch deklariert | polnischen Angaben | Polen",
        ],
    ),
    (
        "Die Antwort lautete der Zeitung zufolge: „Wir prüfen das noch.“",
        &["direct | „Wir prüfen das noch.“ | Die Antwort | (Zeitung)"],
    ),
    (
        "Die Fahnder gehen Hinweisen nach, dass der Tresor offen stand.",
        &["indirect | dass der Tresor offen stand | Hinweisen |"],
    ),
    (
        "Nach ersten Erkenntnissen war der Kessel undicht.",
        &["indirect | war der Kessel undicht | ersten Erkenntnissen |"],
    ),
    (
        "Nach bisherigem Ermittlungsstand brach das Feuer im Keller aus.",
        &["indirect | brach das Feuer im Keller aus | bisherigem Ermittlungsstand |"],
    ),
    // Names and descriptions in the nominative.
    (
        "Der Deich halte, sagte Ingenieur Bodo Kramm der „Nordfriesischen Rundschau“.",
        &[
            "indirect | Der Deich halte | Ingenieur Bodo Kramm | Nordfriesische Rundschau > Bodo Kramm",
        ],
    ),
    (
        "Wie der „Pommersche Kurier“ berichtet, steht die Werft vor dem Verkauf.",
        &[
            "indirect | steht die Werft vor dem Verkauf | der „Pommersche Kurier“ | Pommerscher Kurier",
        ],
    ),
    (
        "Nach Informationen dieses Magazins steht die Werft vor dem Verkauf.",
        &["indirect | steht die Werft vor dem Verkauf | Informationen dieses Magazins | Magazin"],
    ),
    // Joint speakers.
    (
        "Die Allianz zeigte sich besorgt, Teheran und Minsk wiesen die Vorwürfe zurück.",
        &["reported | die Vorwürfe | Teheran und Minsk | Iran > Belarus"],
    ),
    (
        "Was sagen Polen und Ungarn dazu?\n\nBeide lehnen den Plan ab.",
        &["reported | den Plan | Beide | Polen > Ungarn"],
    ),
    // Who told something is not who only took a stand on it.
    (
        "Drei Kähne seien gesunken, teilte das Hafenamt mit. Moskau wies die Vorwürfe zurück.\n\nVerletzt wurde den Angaben zufolge niemand.",
        &[
            "indirect | Drei Kähne seien gesunken | das Hafenamt | Hafenamt",
            "reported | die Vorwürfe | Moskau | Kremlin",
            "indirect | Verletzt wurde … niemand | den Angaben | Hafenamt",
        ],
    ),
    // Role, rank, apposition and family name are one person.
    (
        "Die Boote lägen im Hafen, sagte der Leiter der Küstenwache, Kapitän Jens Orlow. Orlow zeigte Bilder. „Wir warten ab“, sagte der Kapitän.",
        &[
            "indirect | Die Boote lägen im Hafen | der Leiter der Küstenwache, Kapitän Jens Orlow | Jens Orlow for Küstenwache",
            "direct | „Wir warten ab“ | der Kapitän | Jens Orlow",
        ],
    ),
    (
        "Auf den Bildern, die Oberst Ivo Marten zeigte, ist ein Kran zu sehen. „Das ist ein Neubau“, sagt der Chef des Zolls.",
        &["direct | „Das ist ein Neubau“ | der Chef des Zolls | Ivo Marten"],
    ),
    // Services and ministries of countries.
    (
        "Litauens Geheimdienst meldete 40 Flüge. Der litauische Militärgeheimdienst sprach von Spionage.",
        &[
            "reported | 40 Flüge | Litauens Geheimdienst | litauischer Militärgeheimdienst",
            "reported | von Spionage | Der litauische Militärgeheimdienst | litauischer Militärgeheimdienst",
        ],
    ),
    (
        "In Minsk erklärte das Verteidigungsministerium, die Halle stehe leer.",
        &[
            "indirect | die Halle stehe leer | das Verteidigungsministerium | Verteidigungsministerium Belarus",
        ],
    ),
    (
        "Die Reaktion aus Prag kam spät. Am Freitag teilte das dortige Innenministerium mit, man prüfe den Fall.",
        &[
            "indirect | man prüfe den Fall | das dortige Innenministerium | Innenministerium Tschechien",
        ],
    ),
    (
        "Das Verteidigungsministerium in Riga schwieg.\n\nDie Bundeswehr hilft mit. Daran ändere sich nichts, so das Verteidigungsministerium.",
        &[
            "indirect | Daran ändere sich nichts | das Verteidigungsministerium | Bundesverteidigungsministerium",
        ],
    ),
    // Frames that were not seen.
    (
        "Der Zoll will die Ware schon im Mai gefunden haben.",
        &["indirect | die Ware schon im Mai gefunden haben | Der Zoll | Zoll"],
    ),
    (
        "Das Amt meldete den Fund. Drei Fässer hat die Firma demnach selbst entsorgt.",
        &[
            "reported | den Fund | Das Amt | Amt",
            "indirect | Drei Fässer hat die Firma … selbst entsorgt | demnach | Amt",
        ],
    ),
    (
        "Die Zahl der Opfer hat die Polizei korrigiert, zwei Gäste hätten sich später gemeldet.",
        &["indirect | zwei Gäste hätten sich später gemeldet | die Polizei | Polizei"],
    ),
    (
        "Das Werk hatte noch von „Gerüchten“ gesprochen und erklärt, der Kessel werde nur gereinigt.",
        &[
            "reported | von „Gerüchten“ | Das Werk | Werk",
            "indirect | der Kessel werde nur gereinigt | Das Werk | Werk",
        ],
    ),
    (
        "Der Zoll tat die Kritik als „Märchen“ ab: Die Kontrollen seien lückenlos.",
        &[
            "direct | „Märchen“ | Der Zoll | Zoll",
            "indirect | Die Kontrollen seien lückenlos | Der Zoll | Zoll",
        ],
    ),
    (
        "Die Nachtwache, die um sechs übernahm, soll ausgesagt haben, ihr sei nichts gemeldet worden.",
        &["indirect | ihr sei nichts gemeldet worden | Die Nachtwache | Nachtwache"],
    ),
    (
        "Beraten wird über Zölle, die vor allem Polen fordert.",
        &["reported | Zölle | Polen | Polen"],
    ),
    (
        "Ungarn hat bereits Bedenken angemeldet.",
        &["reported | Bedenken | Ungarn | Ungarn"],
    ),
    (
        "Zu sehen sind Gestelle, die nach Ansicht der Autoren Rampen ähneln.",
        &["indirect | Rampen ähneln | Ansicht der Autoren | (Autoren)"],
    ),
    (
        "„Er ist ein harter Hund, aber ein fairer“, so charakterisierte ihn der Trainer.",
        &["direct | „Er ist ein harter Hund, aber ein fairer“ | der Trainer | (Trainer)"],
    ),
    (
        "Der Zoll sprach laut der Agentur Pressinfo von „Märchen“. In der Halle lagere nur Holz.",
        &[
            "reported | von „Märchen“ | Der Zoll | Pressinfo > Zoll",
            "going on | In der Halle lagere nur Holz. | Der Zoll | Pressinfo > Zoll",
        ],
    ),
    (
        "Ob die Behörde mehr weiß, ließ Sprecherin Ute Behn offen: Zu laufenden Fällen sage man nichts.",
        &["indirect | Zu laufenden Fällen sage man nichts | Sprecherin Ute Behn | Ute Behn"],
    ),
    (
        "Sie gewinnen Medienberichten zufolge an Boden.",
        &["indirect | Sie gewinnen … an Boden | Medienberichten | (Medienberichte)"],
    ),
    (
        "Darin heißt es, der Deich sei alt. Die staatliche Bank teilte mit, sie prüfe das.",
        &[
            "indirect | der Deich sei alt |  |",
            "indirect | sie prüfe das | Die staatliche Bank | Bank",
        ],
    ),
    (
        "Weber schwieg. Außenminister Jan Weber sagte, er warte ab. Nach Ansicht der Autoren ist das ein Fehler.",
        &[
            "indirect | er warte ab | Außenminister Jan Weber | Jan Weber",
            "indirect | ist das ein Fehler | Ansicht der Autoren | (Autoren)",
        ],
    ),
    (
        "Da der Zulieferer Rademar sparen muss, schließt ein Werk. Das Unternehmen bestätigte den Plan.",
        &["reported | den Plan | Das Unternehmen | Rademar"],
    ),
    // Swiss spelling.
    (
        "Es hiess aus dem Aussendepartement, man prüfe den Fall.",
        &["indirect | man prüfe den Fall | dem Aussendepartement | Aussendepartement"],
    ),
    // Somebody who only speaks for a body speaks for the one that spoke just before.
    (
        "Die Mauer sei sicher, teilte der Wasserverband mit. „Es besteht keine Gefahr“, sagte eine Sprecherin. Der See sei voll, fügte sie hinzu.",
        &[
            "indirect | Die Mauer sei sicher | der Wasserverband | Wasserverband",
            "direct | „Es besteht keine Gefahr“ | eine Sprecherin | (Sprecherin) for Wasserverband",
            "indirect | Der See sei voll | sie | (Sprecherin) for Wasserverband",
        ],
    ),
    (
        "Die Mauer sei sicher, sagte Eva Arnold. Es bestehe keine Gefahr, sagte eine Sprecherin.",
        &[
            "indirect | Die Mauer sei sicher | Eva Arnold | Eva Arnold",
            "indirect | Es bestehe keine Gefahr | eine Sprecherin | (Sprecherin)",
        ],
    ),
    (
        "Die Mauer sei sicher, teilte der Wasserverband mit. Es bestehe keine Gefahr, sagte ein Sprecher der Polizei.",
        &[
            "indirect | Die Mauer sei sicher | der Wasserverband | Wasserverband",
            "indirect | Es bestehe keine Gefahr | ein Sprecher der Polizei | (Sprecher der Polizei) for Polizei",
        ],
    ),
    (
        "Der Zulieferer Rademar schließt ein Werk. Konzernchef Philipp Kasten sagte, das sei nötig. Ein Firmensprecher sagte, man bedauere es.",
        &[
            "indirect | das sei nötig | Konzernchef Philipp Kasten | Philipp Kasten for Rademar",
            "indirect | man bedauere es | Ein Firmensprecher | (Firmensprecher) for Rademar",
        ],
    ),
    // A country of experts is not their voice.
    (
        "Nordkoreanische Experten sagten, das sei falsch. Ein Vertreter Nordkoreas sagte, er warte.",
        &[
            "indirect | das sei falsch | Nordkoreanische Experten | (nordkoreanische Experten)",
            "indirect | er warte | Ein Vertreter Nordkoreas | (Vertreter Nordkoreas) for Nordkorea",
        ],
    ),
];
