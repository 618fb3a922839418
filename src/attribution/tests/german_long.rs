//! German cases that long copies brought: who is meant sentences later, what comes from somebody, acts told beside
//! another one.

/// Text, and what is found in it, as [`super::check`] writes it.
pub(super) const CASES: &[(&str, &[&str])] = &[
    (
        "In Minsk wurde der Vorwurf am Abend zurückgewiesen.",
        &["reported | der Vorwurf | Minsk | Belarus"],
    ),
    (
        "In Wien wurde der Abzug der Diplomaten bestätigt, von Streit war keine Rede.",
        &["reported | der Abzug der Diplomaten | Wien | Österreich"],
    ),
    (
        "Verkehrsminister Karl Brandt gerät unter Druck. Das Ministerium wies den Vorwurf zurück.",
        &["reported | den Vorwurf | Das Ministerium | Verkehrsministerium"],
    ),
    (
        "Norwegens Außenministerin Ida Voss forderte neue Regeln. Ihr Ministerium hatte den Gesandten einbestellt und den Abzug verlangt.",
        &[
            "reported | neue Regeln | Norwegens Außenministerin Ida Voss | Ida Voss for Norwegen",
            "reported | den Abzug | Ihr Ministerium | Außenministerium Norwegen",
        ],
    ),
    (
        "Der Leiter des estnischen Geheimdienstes KAPO, Jaan Tamm, erklärte, die Zahl steige. Dem Geheimdienst zufolge wurden die Schiffe umgebaut.",
        &[
            "indirect | die Zahl steige | Der Leiter des estnischen Geheimdienstes KAPO, Jaan Tamm | Jaan Tamm for KAPO",
            "indirect | wurden die Schiffe umgebaut | Dem Geheimdienst | KAPO",
        ],
    ),
    (
        "Die Militärregierung in Niamey verweist auf ihre Rechte: Das Land suche sich seine Partner selbst aus.",
        &[
            "reported | auf ihre Rechte | Die Militärregierung in Niamey | Niger",
            "indirect | Das Land suche sich seine Partner selbst aus | Die Militärregierung in Niamey | Niger",
        ],
    ),
    (
        "In Washington hieß es aus dem Verteidigungsministerium, man prüfe die Angaben.",
        &["indirect | man prüfe die Angaben | dem Verteidigungsministerium | Pentagon"],
    ),
    (
        "Der Sprecher des Außenministeriums, Horvat, sagte, es könne sein, dass Bürger mitfuhren.",
        &[
            "indirect | es könne sein, dass Bürger mitfuhren | Der Sprecher des Außenministeriums, Horvat | Horvat for Außenministerium",
        ],
    ),
    (
        "Wie die «Harzer Post» (Freitag) berichtet, hat die Firma sechs Stollen verkauft. Der Zeitung zufolge fehlen Unterlagen.",
        &[
            "indirect | hat die Firma sechs Stollen verkauft | die «Harzer Post» (Freitag) | Harzer Post",
            "indirect | fehlen Unterlagen | Der Zeitung | Harzer Post",
        ],
    ),
    (
        "Die Entlassene wehrt sich. Sie habe nichts unterschrieben, heißt es in einer Erklärung ihrer Anwältin, die dem Sender vorliegt.",
        &[
            "indirect | Sie habe nichts unterschrieben | einer Erklärung ihrer Anwältin | (Anwältin)",
        ],
    ),
    (
        "In der Sitzung war ein Brief zur Sprache gekommen, in dem es heißt, der Senator wünsche einen Umbau.",
        &["indirect | der Senator wünsche einen Umbau | ein Brief | (Brief)"],
    ),
    (
        "Zwölf Fahrten will der Dienst gezählt haben.",
        &["indirect | Zwölf Fahrten … gezählt haben | der Dienst | Dienst"],
    ),
    (
        "Der Dienst KAPO sagt, Norwegen habe Schiffe verkauft. Beschlossen worden sei das Geschäft im Mai.",
        &[
            "indirect | Norwegen habe Schiffe verkauft | Der Dienst KAPO | KAPO",
            "going on | Beschlossen worden sei das Geschäft im Mai. | Der Dienst KAPO | KAPO",
        ],
    ),
    (
        "Aus der Opposition kam der Ruf nach Neuwahlen. Die Regierung müsse sagen, was sie gewusst habe.",
        &[
            "reported | nach Neuwahlen | der Opposition | (Opposition)",
            "going on | Die Regierung müsse sagen, was sie gewusst habe. | der Opposition | (Opposition)",
        ],
    ),
    (
        "Die Bundesregierung hat Zustimmung signalisiert, aus Rom kommen Einwände.",
        &[
            "reported | Zustimmung | Die Bundesregierung | Bundesregierung",
            "reported | Einwände | Rom | Italien",
        ],
    ),
    ("Scharfe Kritik kam von der Gewerkschaft Nordbau.", &[]),
    (
        "Was hat das Land davon? Geld, vermutet die Expertin Ida Voss.",
        &["indirect | Geld | die Expertin Ida Voss | Ida Voss"],
    ),
    (
        "„Es sind Fehler passiert, und das tut mir leid.“ Mit diesem Satz begann Karl Brandt seinen Auftritt. Einen Schaden könne er nicht erkennen.",
        &[
            "direct | „Es sind Fehler passiert, und das tut mir leid.“ | Karl Brandt | Karl Brandt",
            "going on | Einen Schaden könne er nicht erkennen. | Karl Brandt | Karl Brandt",
        ],
    ),
    (
        "Mehrere Räte wollten Brandt nicht länger stützen, sagt jemand, der bei der Sitzung dabei war.",
        &["indirect | Mehrere Räte wollten Brandt nicht länger stützen | jemand | (jemand)"],
    ),
    (
        "Ein Staat, der an der Grenze Menschen benutze, handle nun auch mit Waffen, sagte Ida Voss.",
        &[
            "indirect | Ein Staat, der an der Grenze Menschen benutze, handle nun auch mit Waffen | Ida Voss | Ida Voss",
        ],
    ),
    (
        "Minsk verbittet sich jede Einmischung.",
        &["reported | jede Einmischung | Minsk | Belarus"],
    ),
    (
        "Ohne Hilfe wäre der Bau nicht so weit, hieß es bei der Unternehmerinitiative Ostharz.",
        &[
            "indirect | Ohne Hilfe wäre der Bau nicht so weit | der Unternehmerinitiative Ostharz | Unternehmerinitiative Ostharz",
        ],
    ),
    (
        "Am Dienstag hatte sich Brandt im Ausschuss dafür entschuldigt, zugleich aber jede Einflussnahme bestritten.",
        &["reported | jede Einflussnahme | Brandt | Brandt"],
    ),
    (
        "Anfangs hatte die Firma bestritten, Schiffe zu haben, dann sprach sie von Fähren.",
        &[
            "indirect | Schiffe zu haben | die Firma | Firma",
            "reported | von Fähren | sie | Firma",
        ],
    ),
    (
        "Lars Vogt, der Geschäftsführer von Nordbau und frühere Berater Brandts, bestreitet jede Schuld.",
        &[
            "reported | jede Schuld | Lars Vogt, der Geschäftsführer von Nordbau und frühere Berater Brandts | Lars Vogt for Nordbau",
        ],
    ),
    (
        "Lars Vogt ließ über seinen Anwalt erklären, alles sei bezahlt worden. Das Amt habe nie gefragt, kritisierte der Jurist.",
        &[
            "indirect | alles sei bezahlt worden | Lars Vogt | (Anwalt) > Lars Vogt",
            "indirect | Das Amt habe nie gefragt | der Jurist | (Anwalt)",
        ],
    ),
    (
        "SPD, FDP und SSW kündigten an, einen Ausschuss zu beantragen.",
        &["indirect | einen Ausschuss zu beantragen | SPD, FDP und SSW | SPD > FDP > SSW"],
    ),
    (
        "Nach den Berichten über den Verkauf verlangt auch die Opposition Aufklärung.",
        &["reported | Aufklärung | die Opposition | (Opposition)"],
    ),
    (
        "Karl Brandt erklärte, 600 Soldaten seien im Land. Bis zum Frühjahr sollten es 2.400 werden. Den Beschluss habe die Führung gefasst.",
        &[
            "indirect | 600 Soldaten seien im Land | Karl Brandt | Karl Brandt",
            "going on | Bis zum Frühjahr sollten es 2.400 werden. … Den Beschluss habe die Führung gefasst. | Karl Brandt | Karl Brandt",
        ],
    ),
    (
        "Präsident Willem Otter sagte, er warte. Damit stützt er das Amt. Dessen Chef Karl Brandt hatte mitgeteilt, die Fähre habe Gäste an Bord gehabt.",
        &[
            "indirect | er warte | Präsident Willem Otter | Willem Otter",
            "indirect | die Fähre habe Gäste an Bord gehabt | Chef Karl Brandt | Karl Brandt",
        ],
    ),
    (
        "Minister Karl Brandt schwieg. Ulrike Böhm hatte nach dessen Angaben zwei der Verträge unterzeichnet.",
        &["indirect | Ulrike Böhm hatte … zwei der Verträge unterzeichnet | dessen | Karl Brandt"],
    ),
    (
        "Die Grünen schweigen. Aus der Fraktion ist zu hören, dass die Stimmung gekippt sei.",
        &["indirect | dass die Stimmung gekippt sei | der Fraktion | Grünen-Fraktion"],
    ),
    (
        "Der Landesrechnungshof legt einen Entwurf vor. Darin bemängeln die Prüfer, dass die Eile nicht begründet worden sei.",
        &["indirect | dass die Eile nicht begründet worden sei | die Prüfer | Landesrechnungshof"],
    ),
    (
        "Die SPD legte dem Minister den Rücktritt nahe. Die Zahlen legen den Verdacht nahe.",
        &["reported | den Rücktritt | Die SPD | SPD"],
    ),
    (
        "Nun verlangt auch die SPD Aufklärung.",
        &["reported | Aufklärung | die SPD | SPD"],
    ),
    (
        "Brandt stützt sich auf einen Bericht des Inlandsgeheimdienstes BIS. Demnach reisten die Männer im April ein.",
        &["indirect | reisten die Männer im April ein | Demnach | BIS"],
    ),
    (
        "Der Betreiber des Speichers, die Firma Gasbau, rechnet mit einem Schaden von 90 Millionen Euro.",
        &[
            "reported | mit einem Schaden von 90 Millionen Euro | Der Betreiber des Speichers, die Firma Gasbau | Gasbau",
        ],
    ),
    (
        "Am Ende der Sitzung, so erzählen es Teilnehmer, habe der Minister geschwiegen.",
        &[
            "indirect | Am Ende der Sitzung … habe der Minister geschwiegen | Teilnehmer | (Teilnehmer)",
        ],
    ),
    (
        "Es sei nichts nutzbar, sagt Chef Karel Brandt. Die Versicherung prüft nach seinen Worten, ob ein Krieg vorliegt.",
        &[
            "indirect | Es sei nichts nutzbar | Chef Karel Brandt | Karel Brandt",
            "indirect | Die Versicherung prüft … ob ein Krieg vorliegt | seinen Worten | Karel Brandt",
        ],
    ),
    (
        "Eine Lehrerin mit Asthma muss beatmet werden, wie das Klinikum mitteilte.",
        &["indirect | Eine Lehrerin mit Asthma muss beatmet werden | das Klinikum | Klinikum"],
    ),
    (
        "Die Kriminalpolizei Karlsruhe bittet Zeugen, sich zu melden.",
        &["indirect | sich zu melden | Die Kriminalpolizei Karlsruhe | Kriminalpolizei Karlsruhe"],
    ),
    (
        "Der Naturschutzbund Ostharz applaudiert: Wer Gift spritze, der vergifte auch Bienen.",
        &[
            "indirect | Wer Gift spritze, der vergifte auch Bienen | Der Naturschutzbund Ostharz | Nabu",
        ],
    ),
    (
        "Brandt sagte, die Branche leide. Viele Werke schrieben Verluste, und der grüne Umbau verschlinge Milliarden.",
        &[
            "indirect | die Branche leide | Brandt | Brandt",
            "going on | Viele Werke schrieben Verluste, und der grüne Umbau verschlinge Milliarden. | Brandt | Brandt",
        ],
    ),
    (
        "Brandt sagte, der Boden leide. Ohne Weizen verhungerten die Larven, das hätten Versuche gezeigt.",
        &[
            "indirect | der Boden leide | Brandt | Brandt",
            "going on | Ohne Weizen verhungerten die Larven, das hätten Versuche gezeigt. | Brandt | Brandt",
        ],
    ),
    (
        "Ökonomin Rosa Thielen sieht in dem Ergebnis „Augenmaß auf beiden Seiten“.",
        &["direct | „Augenmaß auf beiden Seiten“ | Ökonomin Rosa Thielen | Rosa Thielen"],
    ),
    (
        "Am Abend hat das hessische Sozialministerium Vorwürfe des Landkreises zurückgewiesen. Das Ministerium wartet. Im Ministerium heißt es, man warte.",
        &[
            "reported | Vorwürfe des Landkreises | das hessische Sozialministerium | Sozialministerium",
            "indirect | man warte | Ministerium | Sozialministerium",
        ],
    ),
    (
        "Die Arbeit soll 3 Millionen kosten, das geht aus einem Vermerk der Bahn hervor, über den zuerst die „Harzer Post“ berichtete.",
        &["indirect | Die Arbeit soll 3 Millionen kosten | einem Vermerk der Bahn | Bahn"],
    ),
    (
        "Bundesrat Guy Parmer liess ausrichten, er kommentiere das nicht.",
        &["indirect | er kommentiere das nicht | Bundesrat Guy Parmer | Guy Parmer"],
    ),
    (
        "Präsident Beat Hodler sprach von einer Kampagne. Gemeint sein dürfte damit ein früherer Berater, der Akten übergeben hat. Der 44-Jährige behauptet, die Leitung sei im Bild gewesen.",
        &[
            "reported | von einer Kampagne | Präsident Beat Hodler | Beat Hodler",
            "indirect | die Leitung sei im Bild gewesen | Der 44-Jährige | (früherer Berater)",
        ],
    ),
    (
        "Die Aufsicht prüft die Privatbank Ravenau. Das Institut bestreitet die Vorwürfe. Die Bank weist das zurück.",
        &[
            "reported | die Vorwürfe | Das Institut | Ravenau",
            "reported | das | Die Bank | Ravenau",
        ],
    ),
    (
        "Der Rechercheverbund OCRN sagte, es sei wahr. Die Bankiervereinigung mahnte zur Zurückhaltung.",
        &[
            "indirect | es sei wahr | Der Rechercheverbund OCRN | OCRN",
            "reported | zur Zurückhaltung | Die Bankiervereinigung | Bankiervereinigung",
        ],
    ),
    (
        "Chef Karl Brandt sagte, 13 Stellen seien besetzt. Die Kolleginnen arbeiteten am Limit. „So kann man nicht arbeiten.“",
        &[
            "indirect | 13 Stellen seien besetzt | Chef Karl Brandt | Karl Brandt",
            "going on | Die Kolleginnen arbeiteten am Limit. | Chef Karl Brandt | Karl Brandt",
            "direct | „So kann man nicht arbeiten.“ | Chef Karl Brandt | Karl Brandt",
        ],
    ),
    (
        "Das Heft solle dünner werden. Das zeigen Unterlagen der Firma Nordbuch.",
        &["indirect | Das Heft solle dünner werden | Unterlagen der Firma Nordbuch | Nordbuch"],
    ),
    (
        "Der frühere Berater Brandts, Karl Wulff, warf Brandt vor, er habe gelogen.",
        &["indirect | er habe gelogen | Der frühere Berater Brandts, Karl Wulff | Karl Wulff"],
    ),
    (
        "Der Vorsitzende im Landtag, Karl Wulff, hatte Lenz gestern aufgefordert, sein Mandat niederzulegen.",
        &[
            "indirect | sein Mandat niederzulegen | Der Vorsitzende im Landtag, Karl Wulff | Karl Wulff",
        ],
    ),
    (
        "Seit August vertritt Karl Wulff die These, dass das Gesetz schade.",
        &["indirect | dass das Gesetz schade | Karl Wulff | Karl Wulff"],
    ),
    (
        "Der Verband (VBK) ist der Meinung, das Gesetz schade.",
        &["indirect | das Gesetz schade | Der Verband (VBK) | VBK"],
    ),
    (
        "Als Antwort auf den Brief sagte ein Sprecher der Kanzlei: „Wir sollten uns erinnern.“",
        &[
            "direct | „Wir sollten uns erinnern.“ | ein Sprecher der Kanzlei | (Sprecher der Kanzlei) for Kanzlei",
        ],
    ),
    (
        "„Das wird groß“, zitiert die „Computerpost“ Karl Wulff in einem Bericht.",
        &["direct | „Das wird groß“ | Karl Wulff | Computerpost > Karl Wulff"],
    ),
    (
        "Von der italienischen Polizei kam die Information, bei den Toten handele es sich um Diebe.",
        &[
            "indirect | bei den Toten handele es sich um Diebe | der italienischen Polizei | Italienische Polizei",
        ],
    ),
    (
        "Bezüglich des Ortes meldet die Nachrichtenagentur „Norda“, die Maschine sei losgeflogen.",
        &["indirect | die Maschine sei losgeflogen | die Nachrichtenagentur „Norda“ | Norda"],
    ),
    (
        "Präsident Karl Wulff sprach. Andernfalls werde man prüfen, sagte er. Das hatte Minister Jan Kreis bislang stets abgelehnt.",
        &["indirect | Andernfalls werde man prüfen | er | Karl Wulff"],
    ),
    (
        "Es ist der fünfte Fall im Jahr. So sieht es zumindest Minister Jan Kreis.",
        &["indirect | Es ist der fünfte Fall im Jahr | Minister Jan Kreis | Jan Kreis"],
    ),
    (
        "Die Staatsanwaltschaft ermittelt. Gegen wen sich das Verfahren richte, wollte Oberstaatsanwältin Ida Burg nicht sagen. Es seien aber Akten beschlagnahmt worden.",
        &[
            "going on | Es seien aber Akten beschlagnahmt worden. | Oberstaatsanwältin Ida Burg | Ida Burg",
        ],
    ),
    (
        "Seinem Mandanten zufolge war die Tür offen.",
        &["indirect | war die Tür offen | Seinem Mandanten | (Mandant)"],
    ),
    (
        "Spione wollen russische Techniker im Hafen gesehen haben.",
        &["indirect | russische Techniker im Hafen gesehen haben | Spione | Spione"],
    ),
    (
        "Nach ersten Ermittlungen der Polizei war der Bus nach rechts abgekommen.",
        &["indirect | war der Bus nach rechts abgekommen | der Polizei | Polizei"],
    ),
    (
        "Die Kamera ist ausgefallen, das teilte das „Weltrauminstitut“ (WRI) mit.",
        &[
            "indirect | Die Kamera ist ausgefallen | das „Weltrauminstitut“ (WRI) | Weltrauminstitut",
        ],
    ),
    (
        "Laut der staatlichen Nachrichtenagentur fiel Schnee. Dem staatlichen Sender zufolge fiel Regen.",
        &[
            "indirect | fiel Schnee | der staatlichen Nachrichtenagentur | (staatliche Nachrichtenagentur)",
            "indirect | fiel Regen | Dem staatlichen Sender | (staatlicher Sender)",
        ],
    ),
    (
        "Norwegen hat nach Erkenntnissen des estnischen Geheimdienstes zwei Schiffe verkauft. Es sei so, sagte der Chef des Staatssicherheitsdienstes KABA, Jaan Tamm.",
        &[
            "indirect | Norwegen hat … zwei Schiffe verkauft | Erkenntnissen des estnischen Geheimdienstes | KABA",
            "indirect | Es sei so | der Chef des Staatssicherheitsdienstes KABA, Jaan Tamm | Jaan Tamm for KABA",
        ],
    ),
    (
        "Der Verband Nordbau hält die Reform für den falschen Weg.",
        &["reported | die Reform für den falschen Weg | Der Verband Nordbau | Nordbau"],
    ),
    (
        "Die Vereinigten Arabischen Emirate wiesen den Bericht zurück. Man unterstütze niemanden, teilte das Außenministerium mit.",
        &[
            "reported | den Bericht | Die Vereinigten Arabischen Emirate | Vereinigte Arabische Emirate",
            "indirect | Man unterstütze niemanden | das Außenministerium | Außenministerium Vereinigte Arabische Emirate",
        ],
    ),
    (
        "Von Thilo Thielke\n\nDer Vertrag, so erzählt es Camilo, klang gut. „Da wusste ich Bescheid“, sagt der 34-Jährige.",
        &[
            "indirect | Der Vertrag … klang gut | Camilo | Camilo",
            "direct | „Da wusste ich Bescheid“ | der 34-Jährige | (34-Jähriger)",
        ],
    ),
    (
        "Elf Posten sollen vergeben worden sein. Das steht im Bericht der Innenrevision, der der „Harzer Post“ vorliegt. Die Bewerber seien bekannt gewesen.",
        &[
            "indirect | Elf Posten sollen vergeben worden sein | Bericht der Innenrevision | Harzer Post > Innenrevision",
            "going on | Die Bewerber seien bekannt gewesen. | Bericht der Innenrevision | Harzer Post > Innenrevision",
        ],
    ),
    (
        "Mehrere Kollegen seien gedrängt worden, der Partei beizutreten, erzählt Chefin Petra Wolf.",
        &[
            "indirect | Mehrere Kollegen seien gedrängt worden, der Partei beizutreten | Chefin Petra Wolf | Petra Wolf",
        ],
    ),
    (
        "Die Preise dürften nach Einschätzung des Kieler Instituts für Weltwirtschaft steigen.",
        &[
            "indirect | Die Preise dürften … steigen | Einschätzung des Kieler Instituts für Weltwirtschaft | Kieler Institut für Weltwirtschaft",
        ],
    ),
    (
        "Griechenlands Schifffahrtsminister Karl Wulff telefonierte nach Angaben seines Ministeriums mit den Angehörigen.",
        &[
            "indirect | Griechenlands Schifffahrtsminister Karl Wulff telefonierte … mit den Angehörigen | Angaben seines Ministeriums | Schifffahrtsministerium Griechenland",
        ],
    ),
    (
        "Der Streit könne warten, so der Professor an der Uni Krems zur APA.",
        &["indirect | Der Streit könne warten | der Professor | APA > (Professor)"],
    ),
    (
        "Der Tipp kam nach Informationen von NDR, WDR und SZ vom Geheimdienst.",
        &[
            "indirect | Der Tipp kam … vom Geheimdienst | NDR, WDR und SZ | NDR > WDR > Süddeutsche Zeitung",
        ],
    ),
    (
        "Aus der Linkspartei kam der Vorwurf, das Thema werde missbraucht.",
        &["indirect | das Thema werde missbraucht | der Linkspartei | Die Linke"],
    ),
    (
        "Der Arbeitgeber des Mannes, der Sensorspezialist Nordmess, bestätigte die Durchsuchung. Daran gibt es in Sicherheitskreisen Zweifel. Der Sensor sei auch im Flugzeug verbaut, hieß es dort.",
        &[
            "reported | die Durchsuchung | Der Arbeitgeber des Mannes, der Sensorspezialist Nordmess | Nordmess",
            "indirect | Der Sensor sei auch im Flugzeug verbaut | Sicherheitskreisen | (Sicherheitskreise)",
        ],
    ),
    (
        "Der Nordische Auswärtige Dienst teilte mit, man warte.",
        &["indirect | man warte | Der Nordische Auswärtige Dienst | Nordischer Auswärtiger Dienst"],
    ),
    (
        "Der Europaabgeordnete Karl Wulff sagte, man warte. Der Grüne forderte Aufklärung.",
        &[
            "indirect | man warte | Der Europaabgeordnete Karl Wulff | Karl Wulff",
            "reported | Aufklärung | Der Grüne | Karl Wulff",
        ],
    ),
    (
        "Er habe die Schulung besucht, betonte Geschäftsführerin Ulrike Stern.",
        &[
            "indirect | Er habe die Schulung besucht | Geschäftsführerin Ulrike Stern | Ulrike Stern",
        ],
    ),
    (
        "Hier haben sich, so ist es aus der Kommission zu hören, Beamte auf die Gespräche vorbereitet.",
        &[
            "indirect | Hier haben sich … Beamte auf die Gespräche vorbereitet | der Kommission | Kommission",
        ],
    ),
    (
        "Die Sprecherin des Senats wurde gefragt, ob Wien dafür infrage komme.",
        &[],
    ),
    (
        "Brandt sagte, er warte. Von einer „erheblichen Gefahr“ ist darin die Rede.",
        &[
            "indirect | er warte | Brandt | Brandt",
            "indirect | einer „erheblichen Gefahr“ | Brandt | Brandt",
            "direct | „erheblichen Gefahr“ | Brandt | Brandt",
        ],
    ),
    (
        "Die Staatsanwaltschaft teilte mit, alles sei offen.\n\nEs gibt ein Protokoll des Regierungspräsidiums. Der Mangel sei bekannt, teilt die Behörde mit.",
        &[
            "indirect | alles sei offen | Die Staatsanwaltschaft | Staatsanwaltschaft",
            "indirect | Der Mangel sei bekannt | die Behörde | Regierungspräsidium",
        ],
    ),
    (
        "Kultusministerin Anna Stolz sprach sich gegen Vorgaben aus. Noch im März hatte ihr Haus mitgeteilt, die Schulen könnten das regeln.",
        &[
            "reported | gegen Vorgaben | Kultusministerin Anna Stolz | Anna Stolz for Kultusministerium",
            "indirect | die Schulen könnten das regeln | ihr Haus | Kultusministerium",
        ],
    ),
    (
        "Der Philologenverband warnte vor Eile. Der Landeselternverband forderte, die Eltern in die Pflicht zu nehmen.",
        &[
            "reported | vor Eile | Der Philologenverband | Philologenverband",
            "indirect | die Eltern in die Pflicht zu nehmen | Der Landeselternverband | Landeselternverband",
        ],
    ),
    (
        "Warschau und Tallinn bestreiten das. Beide Seiten sprechen von einem guten Tag.",
        &[
            "reported | das | Warschau und Tallinn | Polen > Estland",
            "reported | von einem guten Tag | Beide Seiten | Polen > Estland",
        ],
    ),
];
