//! German quotations: judgements, lists, clipped words, names in quotation marks.

/// Each text with its statements.
pub(super) const CASES: &[(&str, &[&str])] = &[
    (
        "Der Trainer erinnerte sich später. „Kritisch waren sicherlich auch einige Kollegen im Haus, die uns für verrückt hielten, und das die Jüngeren spüren ließen“, erinnerte sich Trotter später. Nach dem ersten Erfolg kam die Wende.",
        &[
            "direct | „Kritisch waren sicherlich auch einige Kollegen im Haus, die uns für verrückt hielten, und das die Jüngeren spüren ließen“ | Trotter | Trotter",
        ],
    ),
    (
        "Die Regelung steht in Absatz 2 des Gesetzes, in dem es unter anderem heißt: „Die Behörde darf nach Maßgabe des § 7 die folgenden Maßnahmen anwenden: […] 11. heimliches Beobachten sowie der Zugriff auf Systeme.“",
        &[
            "direct | „Die Behörde darf nach Maßgabe des § 7 die folgenden Maßnahmen anwenden: […] 11. heimliches Beobachten sowie der Zugriff auf Systeme.“ |  |",
        ],
    ),
    (
        "„Wo ist meine Stimme?“, wollen die Demonstranten in der Hauptstadt seit Tagen wissen. Die Regierung schweigt.",
        &["direct | „Wo ist meine Stimme?“ | die Demonstranten | (Demonstranten)"],
    ),
    (
        "Die Menge skandierte vor dem Rathaus Parolen wie „Weg mit dem Gesetz!“ und zog weiter.",
        &["direct | „Weg mit dem Gesetz!“ | Die Menge | Menge"],
    ),
    (
        "Sie skandierten Parolen wie „Stoppt den Umbau jetzt“ oder „Park statt Parkplatz“ und sangen.",
        &[
            "direct | „Stoppt den Umbau jetzt“ | Sie |",
            "direct | „Park statt Parkplatz“ | Sie |",
        ],
    ),
    (
        "Sie schrieben Parolen wie „Wir werden euch alle finden“ und „Wir werden unsere Rache haben“ an die Wand.",
        &[
            "direct | „Wir werden euch alle finden“ | Sie |",
            "direct | „Wir werden unsere Rache haben“ | Sie |",
        ],
    ),
    (
        "Das Amt bezeichnete den Vorwurf als „aggressiv“ und „herausfordernd“ gegenüber den Beamten.",
        &[
            "direct | „aggressiv“ | Das Amt | Amt",
            "direct | „herausfordernd“ | Das Amt | Amt",
        ],
    ),
    (
        "Die Ministerin wies den Vorwurf am Rande einer Tagung in Kassel als „Unverschämtheit“ zurück.",
        &[
            "reported | den Vorwurf am Rande einer Tagung in Kassel | Die Ministerin | (Ministerin)",
            "direct | „Unverschämtheit“ | Die Ministerin | (Ministerin)",
        ],
    ),
    (
        "Kritik kommt vom Verband IGB, der diese Maßnahme als „Kapitulation“ vor den Randalierern sieht.",
        &["direct | „Kapitulation“ | der | IGB"],
    ),
    (
        "Die frühere Außenministerin Carla Reis nannte Schulz einen „wahren Patrioten“, dank dem die Welt besser sei.",
        &[
            "reported | Schulz einen „wahren Patrioten“, dank dem die Welt besser sei | Die frühere Außenministerin Carla Reis | Carla Reis",
            "direct | „wahren Patrioten“ | Die frühere Außenministerin Carla Reis | Carla Reis",
        ],
    ),
    (
        "Eine Vereinigung feierte die Absage dagegen als „großen Erfolg für das normale Land“.",
        &["direct | „großen Erfolg für das normale Land“ | Eine Vereinigung | (Vereinigung)"],
    ),
    (
        "Als „verpasste Chance“ beurteilte die Fraktionschefin der Grünen die Rede.",
        &[
            "direct | „verpasste Chance“ | die Fraktionschefin der Grünen | (Fraktionschefin der Grünen) for Die Grünen",
        ],
    ),
    (
        "Milwitsch kritisierte die Tat Kosulins als „Provokation, die der Staatsmacht sehr gelegen kam“.",
        &["direct | „Provokation, die der Staatsmacht sehr gelegen kam“ | Milwitsch | Milwitsch"],
    ),
    (
        "Der Minister lehnte den Vorschlag als „völlig verfehlt“ ab.",
        &[
            "reported | den Vorschlag als „völlig verfehlt“ | Der Minister | (Minister)",
            "direct | „völlig verfehlt“ | Der Minister | (Minister)",
        ],
    ),
    (
        "Minister Brand will „in den kommenden Wochen noch einmal sorgfältig prüfen“, ob es ein Verbot geben solle.",
        &[
            "direct | „in den kommenden Wochen noch einmal sorgfältig prüfen“ | Minister Brand | Brand",
        ],
    ),
    (
        "„Ich zähle auf meine Anhänger, dass sie Widerstand leisten“ und „Die Menschen sollen wissen, dass wir gekämpft haben“, zitiert CNN den Machthaber.",
        &[
            "direct | „Ich zähle auf meine Anhänger, dass sie Widerstand leisten“ … „Die Menschen sollen wissen, dass wir gekämpft haben“ | den Machthaber | CNN > (Machthaber)",
        ],
    ),
    (
        "„Jetzt ist es noch schöner, weil die Liga besteht und ich dabei sein werde“, schrieb die Sängerin Lopez, die den Auftritt kaum erwarten könne, um „zu zeigen, was wir Mädchen auf der Bühne tun können“.",
        &[
            "direct | „Jetzt ist es noch schöner, weil die Liga besteht und ich dabei sein werde“ | die Sängerin Lopez | Lopez",
            "direct | „zu zeigen, was wir Mädchen auf der Bühne tun können“ | die Sängerin Lopez | Lopez",
        ],
    ),
    (
        "Ein Fernsehsender zitierte Pappas mit den Worten: „Wenn ich das Problem bin, klebe ich nicht an meinem Stuhl.“",
        &[
            "direct | „Wenn ich das Problem bin, klebe ich nicht an meinem Stuhl.“ | Pappas | (Fernsehsender) > Pappas",
        ],
    ),
    (
        "Der Geschäftsführer sagte der „Berliner Zeitung“, dass an einer „grünen Säule“ Kraftstoffe angeboten werden sollten.",
        &[
            "indirect | dass an einer „grünen Säule“ Kraftstoffe angeboten werden sollten | Der Geschäftsführer | Berliner Zeitung > (Geschäftsführer)",
            "direct | „grünen Säule“ | Der Geschäftsführer | Berliner Zeitung > (Geschäftsführer)",
        ],
    ),
    (
        "Der Konzern erklärte, ein Dialog sei eine „innere Angelegenheit“ Chinas.",
        &[
            "indirect | ein Dialog sei eine „innere Angelegenheit“ Chinas | Der Konzern | Konzern",
            "direct | „innere Angelegenheit“ | Der Konzern | Konzern",
        ],
    ),
    (
        "Die US-Regierung hatte Georgien als „junge mutige Demokratie“ bezeichnet.",
        &["direct | „junge mutige Demokratie“ | Die US-Regierung | US-Regierung"],
    ),
    (
        "In der Zeitung erschien ein Kommentar, der die Entscheidung als „schwer zu verstehende Verirrung von sechs Juroren“ bezeichnet.",
        &["direct | „schwer zu verstehende Verirrung von sechs Juroren“ | der Zeitung | (Zeitung)"],
    ),
    (
        "Ministerin Brand erklärte, die so genannten „penachos“ kämen zurück und der „Rat für nationale Sicherheit“ (RNS) tage morgen.",
        &[
            "indirect | die so genannten „penachos“ kämen zurück und der „Rat für nationale Sicherheit“ (RNS) tage morgen | Ministerin Brand | Brand",
        ],
    ),
    (
        "„Das war ein schwerer Tag für uns“, erinnerte sich der Wirt Anton Maier an den Abend.",
        &["direct | „Das war ein schwerer Tag für uns“ | der Wirt Anton Maier | Anton Maier"],
    ),
    (
        "„Der Deich hält.“ Das sagte Landrat Karl Otto am Montag.",
        &["direct | „Der Deich hält.“ | Landrat Karl Otto | Karl Otto for Landkreis"],
    ),
    (
        "In dem Schreiben der Kammer, das dem Amt am 3. Mai zugestellt wurde, heißt es: „Die Frist ist abgelaufen.“",
        &["direct | „Die Frist ist abgelaufen.“ | dem Schreiben der Kammer | Kammer"],
    ),
    (
        "Die Firma nannte die Marken „Luv“, „Lee“ und „Kiel“.",
        &["reported | die Marken „Luv“, „Lee“ und „Kiel“ | Die Firma | Firma"],
    ),
    (
        "Der Minister nannte die Pläne „Murks“.",
        &["direct | „Murks“ | Der Minister | (Minister)"],
    ),
];
