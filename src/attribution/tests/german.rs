//! German cases.

/// Text, and what is found in it, as [`super::check`] writes it.
pub(super) const CASES: &[(&str, &[&str])] = &[
    (
        "„Wir haben das nicht gewusst“, sagte der Minister.",
        &["direct | „Wir haben das nicht gewusst“ | der Minister | (Minister)"],
    ),
    (
        "\"Wir haben das nicht gewusst\", sagte die Ministerin am Montag in Berlin.",
        &["direct | \"Wir haben das nicht gewusst\" | die Ministerin | (Ministerin)"],
    ),
    (
        "«Wir haben das nicht gewusst», erklärte ein Sprecher.",
        &["direct | «Wir haben das nicht gewusst» | ein Sprecher | (Sprecher)"],
    ),
    (
        "»Wir haben das nicht gewusst«, betonte Bürgermeisterin Karla Hellwig.",
        &["direct | »Wir haben das nicht gewusst« | Bürgermeisterin Karla Hellwig | Karla Hellwig"],
    ),
    (
        "„Das ist ein Anfang“, sagte Hellwig, „aber mehr noch nicht.“",
        &["direct | „Das ist ein Anfang“ … „aber mehr noch nicht.“ | Hellwig | Hellwig"],
    ),
    (
        "„Die Lage ist ernst“, so der Einsatzleiter.",
        &["direct | „Die Lage ist ernst“ | der Einsatzleiter | (Einsatzleiter)"],
    ),
    (
        "Der Minister sagte: „Wir haben das nicht gewusst.“",
        &["direct | „Wir haben das nicht gewusst.“ | Der Minister | (Minister)"],
    ),
    (
        "Der Minister sagte wörtlich: „Niemand hat uns gefragt. Und niemand wird uns fragen.“",
        &[
            "direct | „Niemand hat uns gefragt. Und niemand wird uns fragen.“ | Der Minister | (Minister)",
        ],
    ),
    (
        "Hellwig schrieb auf der Plattform X: „Danke an alle Helfer!“",
        &["direct | „Danke an alle Helfer!“ | Hellwig | Hellwig"],
    ),
    (
        "„Warum kommt niemand?“, fragte eine Anwohnerin.",
        &["direct | „Warum kommt niemand?“ | eine Anwohnerin | (Anwohnerin)"],
    ),
    (
        "„Niemand wird entlassen. Das ist unser Wort“, versicherte der Vorstandschef.",
        &[
            "direct | „Niemand wird entlassen. Das ist unser Wort“ | der Vorstandschef | (Vorstandschef)",
        ],
    ),
    (
        "Der Präsident nannte den Vorschlag „völlig weltfremd“.",
        &["direct | „völlig weltfremd“ | Der Präsident | (Präsident)"],
    ),
    (
        "Der Präsident bezeichnete den Vorschlag als „völlig weltfremd“.",
        &["direct | „völlig weltfremd“ | Der Präsident | (Präsident)"],
    ),
    (
        "Sie sprach von einem „schwarzen Tag für den Hafen“.",
        &[
            "reported | von einem „schwarzen Tag für den Hafen“ | Sie |",
            "direct | „schwarzen Tag für den Hafen“ | Sie |",
        ],
    ),
    ("Der Film „Das kalte Herz“ läuft am Abend.", &[]),
    ("Die sogenannte „Brücke“ steht seit Jahren leer.", &[]),
    (
        "Der Sprecher sagte, die Brücke sei gesperrt.",
        &["indirect | die Brücke sei gesperrt | Der Sprecher | (Sprecher)"],
    ),
    (
        "Der Sprecher sagte, dass die Brücke gesperrt ist.",
        &["indirect | dass die Brücke gesperrt ist | Der Sprecher | (Sprecher)"],
    ),
    (
        "Der Sprecher hat gesagt, die Brücke sei gesperrt.",
        &["indirect | die Brücke sei gesperrt | Der Sprecher | (Sprecher)"],
    ),
    (
        "Am Freitag hatte die Polizei mitgeteilt, dass die Brücke gesperrt werde.",
        &["indirect | dass die Brücke gesperrt werde | die Polizei | Polizei"],
    ),
    (
        "Die Polizei teilte mit, die Brücke sei gesperrt.",
        &["indirect | die Brücke sei gesperrt | Die Polizei | Polizei"],
    ),
    (
        "Die Brücke sei gesperrt, teilte die Polizei mit.",
        &["indirect | Die Brücke sei gesperrt | die Polizei | Polizei"],
    ),
    (
        "Die Brücke sei gesperrt, sagte ein Sprecher der Feuerwehr.",
        &[
            "indirect | Die Brücke sei gesperrt | ein Sprecher der Feuerwehr | (Sprecher der Feuerwehr) for Feuerwehr",
        ],
    ),
    (
        "Die Brücke, sagte der Sprecher, sei gesperrt.",
        &["indirect | Die Brücke … sei gesperrt | der Sprecher | (Sprecher)"],
    ),
    (
        "Das Ministerium kündigte an, die Brücke zu sperren.",
        &["indirect | die Brücke zu sperren | Das Ministerium | Ministerium"],
    ),
    (
        "Die Regierung versprach, den Bauern schnell zu helfen.",
        &["indirect | den Bauern schnell zu helfen | Die Regierung | Regierung"],
    ),
    (
        "Der Verband forderte die Regierung auf, schnell zu helfen.",
        &["indirect | schnell zu helfen | Der Verband | Verband"],
    ),
    (
        "Die Opposition warf dem Kanzler vor, das Parlament getäuscht zu haben.",
        &["indirect | das Parlament getäuscht zu haben | Die Opposition | (Opposition)"],
    ),
    (
        "Die Behörde gab bekannt, dass drei Menschen verletzt wurden.",
        &["indirect | dass drei Menschen verletzt wurden | Die Behörde | (Behörde)"],
    ),
    (
        "Das Gericht stellte klar, dass die Klage unzulässig ist.",
        &["indirect | dass die Klage unzulässig ist | Das Gericht | Gericht"],
    ),
    (
        "Die Forscher gehen davon aus, dass der Pegel weiter steigt.",
        &["indirect | dass der Pegel weiter steigt | Die Forscher | (Forscher)"],
    ),
    (
        "Der Konzern rechnet damit, dass der Umsatz sinkt.",
        &["indirect | dass der Umsatz sinkt | Der Konzern | Konzern"],
    ),
    (
        "Die Vereinten Nationen warnen, dass die Vorräte ausgehen.",
        &["indirect | dass die Vorräte ausgehen | Die Vereinten Nationen | UN"],
    ),
    (
        "Laut Polizei wurden drei Menschen verletzt.",
        &["indirect | wurden drei Menschen verletzt | Polizei | Polizei"],
    ),
    (
        "Laut Reuters wurden drei Menschen verletzt.",
        &["indirect | wurden drei Menschen verletzt | Reuters | Reuters"],
    ),
    (
        "Drei Menschen wurden laut Feuerwehr verletzt.",
        &["indirect | Drei Menschen wurden … verletzt | Feuerwehr | Feuerwehr"],
    ),
    (
        "Nach Angaben der Polizei wurden drei Menschen verletzt.",
        &["indirect | wurden drei Menschen verletzt | Angaben der Polizei | Polizei"],
    ),
    (
        "Nach Angaben von Reuters wurden drei Menschen verletzt.",
        &["indirect | wurden drei Menschen verletzt | Angaben von Reuters | Reuters"],
    ),
    (
        "Drei Menschen wurden nach Polizeiangaben verletzt.",
        &["indirect | Drei Menschen wurden … verletzt | Polizeiangaben | Polizei"],
    ),
    (
        "Nach Einschätzung von Experten dauert der Umbau Jahre.",
        &["indirect | dauert der Umbau Jahre | Einschätzung von Experten | (Experten)"],
    ),
    (
        "Nach Ansicht der NATO ist die Lage stabil.",
        &["indirect | ist die Lage stabil | Ansicht der NATO | NATO"],
    ),
    (
        "Nach den Worten von Außenminister Olav Brandt ist die Lage stabil.",
        &[
            "indirect | ist die Lage stabil | den Worten von Außenminister Olav Brandt | Olav Brandt",
        ],
    ),
    (
        "Medienberichten zufolge tritt der Trainer zurück.",
        &["indirect | tritt der Trainer zurück | Medienberichten | (Medienberichte)"],
    ),
    (
        "Der Trainer tritt Medienberichten zufolge zurück.",
        &["indirect | Der Trainer tritt … zurück | Medienberichten | (Medienberichte)"],
    ),
    (
        "Der NATO zufolge ist die Lage stabil.",
        &["indirect | ist die Lage stabil | Der NATO | NATO"],
    ),
    (
        "Einem Bericht der New York Times zufolge tritt der Trainer zurück.",
        &[
            "indirect | tritt der Trainer zurück | Einem Bericht der New York Times | New York Times",
        ],
    ),
    (
        "Der Trainer tritt zurück, wie der Verein mitteilte.",
        &["indirect | Der Trainer tritt zurück | der Verein | Verein"],
    ),
    (
        "Wie der Verein mitteilte, tritt der Trainer zurück.",
        &["indirect | tritt der Trainer zurück | der Verein | Verein"],
    ),
    (
        "Wie die Polizei am Sonntag mitgeteilt hat, brannte das Lager aus.",
        &["indirect | brannte das Lager aus | die Polizei | Polizei"],
    ),
    (
        "Das Lager brannte, so die Feuerwehr, vollständig aus.",
        &["indirect | Das Lager brannte … vollständig aus | die Feuerwehr | Feuerwehr"],
    ),
    (
        "Das Lager sei ausgebrannt, hieß es aus dem Rathaus.",
        &["indirect | Das Lager sei ausgebrannt | dem Rathaus | Rathaus"],
    ),
    (
        "Aus Regierungskreisen hieß es, der Minister trete zurück.",
        &["indirect | der Minister trete zurück | Regierungskreisen | (Regierungskreise)"],
    ),
    (
        "In der Mitteilung der Polizei heißt es, das Lager sei ausgebrannt.",
        &["indirect | das Lager sei ausgebrannt | der Mitteilung der Polizei | Polizei"],
    ),
    (
        "Es hieß, das Lager sei ausgebrannt.",
        &["indirect | das Lager sei ausgebrannt |  |"],
    ),
    (
        "Seiner Meinung nach ist das zu wenig.",
        &["indirect | ist das zu wenig | Seiner Meinung |"],
    ),
    (
        "Aus Sicht der Gewerkschaft ist das zu wenig.",
        &["indirect | ist das zu wenig | Sicht der Gewerkschaft | Gewerkschaft"],
    ),
    (
        "Dem Vernehmen nach tritt der Trainer zurück.",
        &["hearsay | tritt der Trainer zurück | Dem Vernehmen |"],
    ),
    (
        "Das Lager soll vollständig ausgebrannt sein.",
        &["hearsay | Das Lager soll vollständig ausgebrannt sein. |  |"],
    ),
    (
        "Die Täter sollen über den Hof geflohen sein.",
        &["hearsay | Die Täter sollen über den Hof geflohen sein. |  |"],
    ),
    ("Der Umbau soll im Mai beginnen.", &[]),
    (
        "Der Minister bestritt den Vorwurf.",
        &["reported | den Vorwurf | Der Minister | (Minister)"],
    ),
    (
        "Der Kreml wies die Berichte zurück.",
        &["reported | die Berichte | Der Kreml | Kremlin"],
    ),
    (
        "Die NATO warnte vor einer Eskalation.",
        &["reported | vor einer Eskalation | Die NATO | NATO"],
    ),
    (
        "Die Regierung dementierte den Bericht.",
        &["reported | den Bericht | Die Regierung | Regierung"],
    ),
    (
        "Das Außenministerium in Kiew forderte eine Untersuchung.",
        &["reported | eine Untersuchung | Das Außenministerium in Kiew | Außenministerium Ukraine"],
    ),
    (
        "Die Ministerin kritisierte den Beschluss der Bank.",
        &["reported | den Beschluss der Bank | Die Ministerin | (Ministerin)"],
    ),
    (
        "Die Polizei bestätigte den Fund einer Leiche.",
        &["reported | den Fund einer Leiche | Die Polizei | Polizei"],
    ),
    (
        "Der Verband verlangt höhere Löhne.",
        &["reported | höhere Löhne | Der Verband | Verband"],
    ),
    ("Die Regierung äußerte sich nicht zu den Vorwürfen.", &[]),
    ("Der Minister öffnete die Tür.", &[]),
    (
        "Am Abend begann es zu regnen, und die Straßen leerten sich.",
        &[],
    ),
    (
        "Die Brücke wurde 1912 gebaut und gilt als Wahrzeichen der Stadt.",
        &[],
    ),
    (
        "Yonhap berichtete unter Berufung auf den Geheimdienst, die Truppen seien verlegt worden.",
        &["indirect | die Truppen seien verlegt worden | Yonhap | Yonhap > Geheimdienst"],
    ),
    (
        "Die Nachrichtenagentur Yonhap meldete unter Berufung auf Militärkreise, die Truppen seien verlegt worden.",
        &[
            "indirect | die Truppen seien verlegt worden | Die Nachrichtenagentur Yonhap | Yonhap > (Militärkreise)",
        ],
    ),
    (
        "Die Truppen seien verlegt worden, berichtete Reuters unter Verweis auf den NIS.",
        &["indirect | Die Truppen seien verlegt worden | Reuters | Reuters > NIS"],
    ),
    (
        "Wie AFP unter Berufung auf die NATO meldete, wurden die Truppen verlegt.",
        &["indirect | wurden die Truppen verlegt | AFP | AFP > NATO"],
    ),
    (
        "„Das wird teuer“, sagte der Minister der Süddeutschen Zeitung.",
        &[
            "direct | „Das wird teuer“ | der Minister der Süddeutschen Zeitung | (Minister der Süddeutschen Zeitung) for Süddeutsche Zeitung",
        ],
    ),
    (
        "Der Abgeordnete Bo Lind teilte mit, der Geheimdienst NIS habe erklärt, dass die Truppen verlegt würden.",
        &[
            "indirect | der Geheimdienst NIS habe erklärt, dass die Truppen verlegt würden | Der Abgeordnete Bo Lind | Bo Lind",
            "indirect | dass die Truppen verlegt würden | der Geheimdienst NIS | Bo Lind > NIS",
        ],
    ),
    (
        "Der NIS habe die Verlegung bestätigt, sagte der Abgeordnete Bo Lind.",
        &["indirect | Der NIS habe die Verlegung bestätigt | der Abgeordnete Bo Lind | Bo Lind"],
    ),
    (
        "Laut Yonhap sagte ein Sprecher des NIS, die Truppen seien dort.",
        &[
            "indirect | die Truppen seien dort | ein Sprecher des NIS | Yonhap > (Sprecher des NIS) for NIS",
        ],
    ),
    (
        "Die Agentur Reuters zitierte einen Diplomaten mit den Worten: „Wir sind besorgt und warten ab.“",
        &["direct | „Wir sind besorgt und warten ab.“ | einen Diplomaten | Reuters > (Diplomat)"],
    ),
    (
        "„Wir sind besorgt und warten ab“, zitiert Reuters einen westlichen Diplomaten.",
        &[
            "direct | „Wir sind besorgt und warten ab“ | einen westlichen Diplomaten | Reuters > (westlicher Diplomat)",
        ],
    ),
    (
        "Laut einem Bericht der Zeitung Haaretz zieht die Armee ab.",
        &["indirect | zieht die Armee ab | einem Bericht der Zeitung Haaretz | Haaretz"],
    ),
    (
        "Laut Yonhap, die sich auf den NIS beruft, wurden die Truppen verlegt.",
        &["indirect | wurden die Truppen verlegt | Yonhap | Yonhap > NIS"],
    ),
    (
        "Moskau und Pjöngjang erklärten, die Zusammenarbeit werde ausgebaut.",
        &[
            "indirect | die Zusammenarbeit werde ausgebaut | Moskau und Pjöngjang | Kremlin > Nordkorea",
        ],
    ),
    (
        "NATO-Sprecherin Farah Dakhlallah sagte, das Bündnis habe Beweise.",
        &[
            "indirect | das Bündnis habe Beweise | NATO-Sprecherin Farah Dakhlallah | Farah Dakhlallah for NATO",
        ],
    ),
    (
        "Kremlsprecher Dmitri Peskow sagte, die Berichte seien falsch.",
        &[
            "indirect | die Berichte seien falsch | Kremlsprecher Dmitri Peskow | Dmitri Peskow for Kremlin",
        ],
    ),
    (
        "US-Verteidigungsminister Lloyd Austin sagte, man prüfe die Berichte.",
        &[
            "indirect | man prüfe die Berichte | US-Verteidigungsminister Lloyd Austin | Lloyd Austin for Pentagon",
        ],
    ),
    (
        "Der südkoreanische Geheimdienst teilte mit, die Soldaten seien dort.",
        &["indirect | die Soldaten seien dort | Der südkoreanische Geheimdienst | NIS"],
    ),
    (
        "Südkoreas Geheimdienst teilte mit, die Soldaten seien dort.",
        &["indirect | die Soldaten seien dort | Südkoreas Geheimdienst | NIS"],
    ),
    (
        "Die südkoreanische Spionageabwehr teilte mit, die Soldaten seien dort.",
        &["indirect | die Soldaten seien dort | Die südkoreanische Spionageabwehr | NIS"],
    ),
    (
        "Der Geheimdienst Südkoreas teilte mit, die Soldaten seien dort.",
        &["indirect | die Soldaten seien dort | Der Geheimdienst Südkoreas | NIS"],
    ),
    (
        "Das südkoreanische Außenministerium erklärte, man prüfe die Berichte.",
        &[
            "indirect | man prüfe die Berichte | Das südkoreanische Außenministerium | Außenministerium Südkorea",
        ],
    ),
    (
        "Das Außenministerium in Seoul erklärte, man prüfe die Berichte.",
        &[
            "indirect | man prüfe die Berichte | Das Außenministerium in Seoul | Außenministerium Südkorea",
        ],
    ),
    (
        "Das russische Außenministerium erklärte, man prüfe die Berichte.",
        &[
            "indirect | man prüfe die Berichte | Das russische Außenministerium | Außenministerium Russland",
        ],
    ),
    (
        "Das US-Außenministerium erklärte, man prüfe die Berichte.",
        &["indirect | man prüfe die Berichte | Das US-Außenministerium | Außenministerium USA"],
    ),
    (
        "Das iranische Verteidigungsministerium erklärte, man prüfe die Berichte.",
        &[
            "indirect | man prüfe die Berichte | Das iranische Verteidigungsministerium | Verteidigungsministerium Iran",
        ],
    ),
    (
        "Die Regierung in Tokio erklärte, man prüfe die Berichte.",
        &["indirect | man prüfe die Berichte | Die Regierung in Tokio | Japan"],
    ),
    (
        "Die französische Regierung erklärte, man prüfe die Berichte.",
        &["indirect | man prüfe die Berichte | Die französische Regierung | Frankreich"],
    ),
    (
        "Seoul erklärte, man prüfe die Berichte.",
        &["indirect | man prüfe die Berichte | Seoul | Südkorea"],
    ),
    (
        "Moskau erklärte, man prüfe die Berichte.",
        &["indirect | man prüfe die Berichte | Moskau | Kremlin"],
    ),
    (
        "Experten bezweifeln, dass die Mauer hält.",
        &["indirect | dass die Mauer hält | Experten | (Experten)"],
    ),
    (
        "Ein Insider sagte, der Vertrag sei unterschrieben.",
        &["indirect | der Vertrag sei unterschrieben | Ein Insider | (Insider)"],
    ),
    (
        "Ein ranghoher Beamter sagte, der Vertrag sei unterschrieben.",
        &[
            "indirect | der Vertrag sei unterschrieben | Ein ranghoher Beamter | (ranghoher Beamter)",
        ],
    ),
    (
        "Nach Angaben eines ranghohen Beamten ist der Vertrag unterschrieben.",
        &[
            "indirect | ist der Vertrag unterschrieben | Angaben eines ranghohen Beamten | (ranghoher Beamter)",
        ],
    ),
    (
        "Augenzeugen berichteten von Schüssen.",
        &["reported | von Schüssen | Augenzeugen | (Augenzeugen)"],
    ),
    (
        "Der Historiker Jens Amrath sagte, der Fund sei echt. Amrath leitet das Museum. Das Stück stamme aus Rom, sagte er.",
        &[
            "indirect | der Fund sei echt | Der Historiker Jens Amrath | Jens Amrath",
            "indirect | Das Stück stamme aus Rom | er | Jens Amrath",
        ],
    ),
    (
        "Die Sprecherin Ines Kolb sagte, der Fund sei echt. Später fügte sie hinzu, er werde bald gezeigt.",
        &[
            "indirect | der Fund sei echt | Die Sprecherin Ines Kolb | Ines Kolb",
            "indirect | er werde bald gezeigt | sie | Ines Kolb",
        ],
    ),
    (
        "Innenminister Tom Varga sagte, der Fund sei echt. Der Minister betonte, dass er bald gezeigt werde.",
        &[
            "indirect | der Fund sei echt | Innenminister Tom Varga | Tom Varga for Innenministerium",
            "indirect | dass er bald gezeigt werde | Der Minister | Tom Varga for Innenministerium",
        ],
    ),
    (
        "Der NIS teilte mit, die Soldaten seien dort. Die Behörde erklärte, weitere würden folgen.",
        &[
            "indirect | die Soldaten seien dort | Der NIS | NIS",
            "indirect | weitere würden folgen | Die Behörde | NIS",
        ],
    ),
    (
        "Die Polizei teilte mit, das Lager sei ausgebrannt. Verletzt worden sei niemand.",
        &[
            "indirect | das Lager sei ausgebrannt | Die Polizei | Polizei",
            "going on | Verletzt worden sei niemand. | Die Polizei | Polizei",
        ],
    ),
    (
        "Der Sprecher sagte, das Lager sei ausgebrannt. Die Ursache werde geprüft. Man habe keine Hinweise auf Brandstiftung.",
        &[
            "indirect | das Lager sei ausgebrannt | Der Sprecher | (Sprecher)",
            "going on | Die Ursache werde geprüft. … Man habe keine Hinweise auf Brandstiftung. | Der Sprecher | (Sprecher)",
        ],
    ),
    (
        "Die Polizei teilte mit, das Lager sei ausgebrannt. Demnach brach das Feuer im Keller aus.",
        &[
            "indirect | das Lager sei ausgebrannt | Die Polizei | Polizei",
            "indirect | brach das Feuer im Keller aus | Demnach | Polizei",
        ],
    ),
    (
        "Das Lager sei ausgebrannt. Das sagte der Bürgermeister am Montag.",
        &["indirect | Das Lager sei ausgebrannt | der Bürgermeister | (Bürgermeister)"],
    ),
    (
        "Das Lager ist ausgebrannt. Das teilte die Polizei am Montag mit.",
        &["indirect | Das Lager ist ausgebrannt | die Polizei | Polizei"],
    ),
    (
        "„Das Lager ist ausgebrannt“, sagte Hellwig. „Wir müssen neu anfangen.“",
        &[
            "direct | „Das Lager ist ausgebrannt“ | Hellwig | Hellwig",
            "direct | „Wir müssen neu anfangen.“ | Hellwig | Hellwig",
        ],
    ),
    (
        "„Das Lager ist ausgebrannt“, sagte Hellwig. Sie sei erschüttert, fügte sie hinzu.",
        &[
            "direct | „Das Lager ist ausgebrannt“ | Hellwig | Hellwig",
            "indirect | Sie sei erschüttert | sie | Hellwig",
        ],
    ),
    (
        "Der Sprecher sagte, es habe „erhebliche Schäden“ gegeben.",
        &[
            "indirect | es habe „erhebliche Schäden“ gegeben | Der Sprecher | (Sprecher)",
            "direct | „erhebliche Schäden“ | Der Sprecher | (Sprecher)",
        ],
    ),
    (
        "Der Trainer, der seit Mai im Amt ist, sagte, er wolle bleiben.",
        &["indirect | er wolle bleiben | Der Trainer | (Trainer)"],
    ),
    (
        "Anna Bergmann, Sprecherin des Verbandes, sagte, man wolle bleiben.",
        &[
            "indirect | man wolle bleiben | Anna Bergmann, Sprecherin des Verbandes | Anna Bergmann for Verband",
        ],
    ),
    (
        "Der Vorsitzende des Verbandes, Karl Ohm, sagte, man wolle bleiben.",
        &[
            "indirect | man wolle bleiben | Der Vorsitzende des Verbandes, Karl Ohm | Karl Ohm for Verband",
        ],
    ),
    (
        "Nach eigenen Angaben hat der Konzern die Preise gesenkt.",
        &["indirect | hat der Konzern die Preise gesenkt | eigenen Angaben | Konzern"],
    ),
    (
        "Der Konzern hat nach eigenen Angaben die Preise gesenkt.",
        &["indirect | Der Konzern hat … die Preise gesenkt | eigenen Angaben | Konzern"],
    ),
    ("Der Verdacht wurde nicht bestätigt.", &[]),
    (
        "Es wurde bekannt, dass die Bank schließt.",
        &["indirect | dass die Bank schließt |  |"],
    ),
    (
        "Der Sender CNN berichtet, dass die Bank schließt.",
        &["indirect | dass die Bank schließt | Der Sender CNN | CNN"],
    ),
    (
        "Die Zeitung „Die Welt“ schreibt, die Bank schließe im Mai.",
        &["indirect | die Bank schließe im Mai | Die Zeitung „Die Welt“ | Die Welt"],
    ),
    (
        "Die Kanzlerin bat um Geduld.",
        &["reported | um Geduld | Die Kanzlerin | (Kanzlerin)"],
    ),
    (
        "Der Papst rief zum Frieden auf.",
        &["reported | zum Frieden | Der Papst | (Papst)"],
    ),
    (
        "Die Firma räumte ein, dass Daten verloren gingen.",
        &["indirect | dass Daten verloren gingen | Die Firma | Firma"],
    ),
    (
        "Der Angeklagte gestand, das Geld genommen zu haben.",
        &["indirect | das Geld genommen zu haben | Der Angeklagte | (Angeklagter)"],
    ),
    (
        "Der Arzt riet, mehr zu trinken.",
        &["indirect | mehr zu trinken | Der Arzt | (Arzt)"],
    ),
    (
        "„Ein unfertiges Zitat, sagte der Mann. Danach ging er nach Hause.",
        &[],
    ),
    (
        "Die Partei betonte, sie stehe zu dem Vertrag, und kündigte eine Klage an.",
        &[
            "indirect | sie stehe zu dem Vertrag | Die Partei | Partei",
            "reported | eine Klage | Die Partei | Partei",
        ],
    ),
    (
        "Das Institute for the Study of War (ISW) in Washington geht davon aus, dass der Fluss gefriert.",
        &["indirect | dass der Fluss gefriert | Das Institute for the Study of War (ISW) | ISW"],
    ),
    (
        "Die US-Denkfabrik ISW schreibt, der Fluss sei gefroren.",
        &["indirect | der Fluss sei gefroren | Die US-Denkfabrik ISW | ISW"],
    ),
    (
        "Präsident Jan Holt reiste ab. Sein Büro teilte mit, er sei erkrankt.",
        &["indirect | er sei erkrankt | Sein Büro | Büro"],
    ),
    (
        "Der französische Präsident Luc Morel reiste ab. Sein Büro teilte mit, er sei erkrankt.",
        &["indirect | er sei erkrankt | Sein Büro | Präsidialamt Frankreich"],
    ),
    (
        "Der Gouverneur forderte die Feuerwehr an und verließ den Ort.",
        &[],
    ),
    (
        "Sie warf den Speer weit und siegte vor ihrer Schwester.",
        &[],
    ),
    (
        "Nachdem das Tor gefallen war, forderte der Trainer einen Wechsel.",
        &["reported | einen Wechsel | der Trainer | (Trainer)"],
    ),
    (
        "In der Debatte, die seit Mai geführt wird, hat der Minister angekündigt, den Damm zu erhöhen.",
        &["indirect | den Damm zu erhöhen | der Minister | (Minister)"],
    ),
    ("Der Minister nannte keine Einzelheiten.", &[]),
    (
        "Der Minister forderte am Montag in Kiel einen neuen Damm.",
        &["reported | einen neuen Damm | Der Minister | (Minister)"],
    ),
    (
        "Der norwegische Außenminister Ola Berg forderte nach Angaben seines Hauses einen neuen Damm.",
        &[
            "reported | einen neuen Damm | Der norwegische Außenminister Ola Berg | Außenministerium Norwegen > Ola Berg for Norwegen",
        ],
    ),
    (
        "Die Partei kritisierte den Damm und reiste ab.",
        &["reported | den Damm | Die Partei | Partei"],
    ),
    (
        "Die Polizei hatte Berichte dementiert, wonach der Damm gebrochen war.",
        &["reported | Berichte … wonach der Damm gebrochen war | Die Polizei | Polizei"],
    ),
    (
        "Der Damm ist in Gefahr, was die Behörden bestreiten.",
        &["reported | Der Damm ist in Gefahr | die Behörden | (Behörden)"],
    ),
    (
        "Nach Angaben von Experten ist der Damm in Gefahr, was die Gemeinde bestreitet.",
        &[
            "indirect | ist der Damm in Gefahr | Angaben von Experten | (Experten)",
            "reported | ist der Damm in Gefahr | die Gemeinde | Gemeinde",
        ],
    ),
    (
        "Außenministerin Ida Voss habe „große Sorge über die neue Lage am Fluss“ geäußert, teilte das norwegische Außenministerium mit.",
        &[
            "indirect | Außenministerin Ida Voss habe „große Sorge über die neue Lage am Fluss“ geäußert | das norwegische Außenministerium | Außenministerium Norwegen",
            "direct | „große Sorge über die neue Lage am Fluss“ | Außenministerin Ida Voss | Außenministerium Norwegen > Ida Voss for Außenministerium Norwegen",
        ],
    ),
    (
        "Die NATO hat nach eigenen Angaben „Beweise“, dass der Fluss gefriert.",
        &["indirect | Die NATO hat … „Beweise“, dass der Fluss gefriert | eigenen Angaben | NATO"],
    ),
    (
        "Das russische Außenministerium erklärte, Botschafter Lew Orlow habe versichert, dass der Vertrag gelte. Die Frist laufe im Mai ab, hieß es weiter.",
        &[
            "indirect | Botschafter Lew Orlow habe versichert, dass der Vertrag gelte | Das russische Außenministerium | Außenministerium Russland",
            "indirect | dass der Vertrag gelte | Botschafter Lew Orlow | Außenministerium Russland > Lew Orlow for Außenministerium Russland",
            "indirect | Die Frist laufe im Mai ab | Das russische Außenministerium | Außenministerium Russland",
        ],
    ),
    (
        "Der französische Präsident Luc Morel reiste ab. Er sei erkrankt, hieß es aus Morels Büro.",
        &["indirect | Er sei erkrankt | Morels Büro | Präsidialamt Frankreich"],
    ),
    (
        "Die Ministerin sprach mit dem Bürgermeister. Die Runde bezeichnete den Damm als „sicher genug“.",
        &["direct | „sicher genug“ | Die Runde | (Runde)"],
    ),
    (
        "Präsident Wolodymyr Selenskyj sagte, der Damm halte. Sein Militärgeheimdienst teilte mit, der Fluss steige.",
        &[
            "indirect | der Damm halte | Präsident Wolodymyr Selenskyj | Wolodymyr Selenskyj for Ukraine",
            "indirect | der Fluss steige | Sein Militärgeheimdienst | HUR",
        ],
    ),
    (
        "Der Bahnhof soll in zwei Jahren die neue Mitte bilden, derzeit ist er eine Baustelle.",
        &[],
    ),
    (
        "Von einem großen Erfolg sprach der Minister.",
        &["reported | Von einem großen Erfolg | der Minister | (Minister)"],
    ),
];
