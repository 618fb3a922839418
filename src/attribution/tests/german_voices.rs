//! German cases of who sits where, whose text it is, verbs that count behind what is said, general nouns that
//! take up what the text named, and what is nobody's word.

/// Text, and what is found in it, as [`super::check`] writes it.
pub(super) const CASES: &[(&str, &[&str])] = &[
    (
        "Nach Angaben örtlicher Behörden starben zwei Menschen auf der Brücke.",
        &[
            "indirect | starben zwei Menschen auf der Brücke | Angaben örtlicher Behörden | (örtliche Behörden)",
        ],
    ),
    (
        "Den Ermittlern zufolge hatte der Mann seit Tagen nicht geschlafen.",
        &["indirect | hatte der Mann seit Tagen nicht geschlafen | Den Ermittlern | (Ermittler)"],
    ),
    (
        "Niemand sei verletzt worden, heißt es in Vilnius.",
        &["indirect | Niemand sei verletzt worden | Vilnius | Litauen"],
    ),
    (
        "Die Säpo wollte das nicht bestätigen. Es sei zu früh, hieß es in Stockholm.",
        &["indirect | Es sei zu früh | Stockholm | Säpo"],
    ),
    (
        "In der Studie, die der Zeitung „Nordblatt“ vorliegt, heißt es, die Kosten seien doppelt so hoch.",
        &["indirect | die Kosten seien doppelt so hoch | der Studie | Nordblatt > (Studie)"],
    ),
    (
        "Laut einem Gutachten, das dem Sender Bayern 7 vorliegt, ist die Halle baufällig.",
        &["indirect | ist die Halle baufällig | einem Gutachten | Bayern 7 > (Gutachten)"],
    ),
    (
        "In Moskau wies man jede Beteiligung zurück.",
        &["reported | jede Beteiligung | Moskau | Kremlin"],
    ),
    (
        "Im Gesundheitsministerium gibt man sich schmallippig. Man stehe mit allen im Austausch, heißt es dort.",
        &[
            "indirect | Man stehe mit allen im Austausch | Gesundheitsministerium | Gesundheitsministerium",
        ],
    ),
    (
        "Beim Betreiber Nordnetz war von einem Fehler die Rede.",
        &["indirect | einem Fehler | Betreiber Nordnetz | Nordnetz"],
    ),
    (
        "Eine Zeugin will gehört haben, wie der Täter „Lauf!“ rief.",
        &["indirect | wie der Täter „Lauf!“ rief | Eine Zeugin | (Zeugin)"],
    ),
    (
        "Der Umweltverband hält das für Augenwischerei.",
        &["reported | das für Augenwischerei | Der Umweltverband | Umweltverband"],
    ),
    (
        "Betriebsbedingte Kündigungen schloss Konzernchefin Ines Vollmer nicht aus.",
        &["reported | Betriebsbedingte Kündigungen | Konzernchefin Ines Vollmer | Ines Vollmer"],
    ),
    (
        "„Das hätte man uns sagen müssen“, ärgert sich der Trainer.",
        &["direct | „Das hätte man uns sagen müssen“ | der Trainer | (Trainer)"],
    ),
    (
        "Die Stimmung sei gut, findet Nina Talbach, die das Café betreibt.",
        &["indirect | Die Stimmung sei gut | Nina Talbach | Nina Talbach"],
    ),
    (
        "Damit sei der Streit beendet, sagte Uwe Seitz.",
        &["indirect | Damit sei der Streit beendet | Uwe Seitz | Uwe Seitz"],
    ),
    (
        "Das Gericht verkenne die Lage, sagte hingegen die Anwältin.",
        &["indirect | Das Gericht verkenne die Lage | die Anwältin | (Anwältin)"],
    ),
    (
        "Der Angeklagte bestritt, dass er schuldig sei, räumte aber Fehler ein.",
        &[
            "indirect | dass er schuldig sei | Der Angeklagte | (Angeklagter)",
            "reported | Fehler | Der Angeklagte | (Angeklagter)",
        ],
    ),
    (
        "Nach einem Hinweis aus der Bevölkerung fand die Polizei den Mann.",
        &[],
    ),
    (
        "Nach Auszählung fast aller Stimmen liegt die Partei vorn.",
        &[],
    ),
    (
        "Der Trainer forderte ein klärendes Gespräch.",
        &["reported | ein klärendes Gespräch | Der Trainer | (Trainer)"],
    ),
    (
        "Das Verteidigungsministerium soll die Panzer prüfen. Das Ministerium verwies auf gestiegene Kosten.",
        &["reported | auf gestiegene Kosten | Das Ministerium | Verteidigungsministerium"],
    ),
    (
        "Die Firma hatte den Anwalt Christoph Bär beauftragt. Dieser sieht gute Chancen.",
        &["reported | gute Chancen | Dieser | Christoph Bär"],
    ),
    (
        "Das Institut hat gewarnt. In Berlin hieß es aus Regierungskreisen, man warte ab.",
        &["indirect | man warte ab | Regierungskreisen | (Regierungskreise)"],
    ),
    (
        "„Echte Polizisten tragen Schuhe“, zitierte das Präsidium die Rentnerin. Man ermittle, hieß es weiter.",
        &[
            "direct | „Echte Polizisten tragen Schuhe“ | die Rentnerin | Präsidium > (Rentnerin)",
            "indirect | Man ermittle | die Rentnerin | Präsidium",
        ],
    ),
    (
        "Die Zeitung „Nordblatt“ sprach von einem Skandal. Dahinter stecke ein Ring, hieß es unter Berufung auf Ermittler.",
        &[
            "reported | von einem Skandal | Die Zeitung „Nordblatt“ | Nordblatt",
            "indirect | Dahinter stecke ein Ring | Die Zeitung „Nordblatt“ | Nordblatt > (Ermittler)",
        ],
    ),
    (
        "Der Deutsche Mieterbund hielt dagegen, die Mieten stiegen seit Jahren.",
        &[
            "indirect | die Mieten stiegen seit Jahren | Der Deutsche Mieterbund | Deutscher Mieterbund",
        ],
    ),
    (
        "Gegen den Onlinehändler Brix läuft ein Verfahren. Die Vorwürfe seien falsch, erklärte das Unternehmen mit Sitz in Dublin.",
        &["indirect | Die Vorwürfe seien falsch | das Unternehmen | Brix"],
    ),
    (
        "Der Krankenhausverbund Frankenmed schließt ein Haus. Den Schaden bezifferte der Verbund auf zwei Millionen Euro.",
        &["reported | Den Schaden … auf zwei Millionen Euro | der Verbund | Frankenmed"],
    ),
    (
        "Sein Arbeitgeber, die Firma Donatec, sicherte volle Kooperation zu.",
        &["reported | volle Kooperation | Sein Arbeitgeber, die Firma Donatec | Donatec"],
    ),
    (
        "Der Leiter der Delegation, der FDP-Politiker Lorenz Achtmann, verteidigte den Besuch.",
        &[
            "reported | den Besuch | Der Leiter der Delegation, der FDP-Politiker Lorenz Achtmann | Lorenz Achtmann for Delegation",
        ],
    ),
    (
        "Die Lage sei ruhig, sagte der UN-Sondergesandte Per Lindahl.",
        &["indirect | Die Lage sei ruhig | der UN-Sondergesandte Per Lindahl | Per Lindahl for UN"],
    ),
    (
        "Die Industrie- und Handelskammer fordert eine Behelfsbrücke.",
        &[
            "reported | eine Behelfsbrücke | Die Industrie- und Handelskammer | Industrie- und Handelskammer",
        ],
    ),
    (
        "Geklagt hatte ein Anwohner. Er sagte, es gehe ihm ums Prinzip.",
        &["indirect | es gehe ihm ums Prinzip | Er | (Anwohner)"],
    ),
    (
        "Zehn sind nach Einschätzung des Dienstes gefallen. Das sagte der Abgeordnete Park Jong-min.",
        &["indirect | Zehn sind … gefallen | Einschätzung des Dienstes | Park Jong-min > Dienst"],
    ),
    (
        "Die Zahl der Toten stieg nach Behördenangaben auf zwölf.",
        &["indirect | Die Zahl der Toten stieg … auf zwölf | Behördenangaben | (Behörden)"],
    ),
    (
        "Gemäss dem Eidgenössischen Finanzdepartement fehlen dafür 800 Millionen Franken.",
        &[
            "indirect | fehlen dafür 800 Millionen Franken | dem Eidgenössischen Finanzdepartement | Eidgenössisches Finanzdepartement",
        ],
    ),
    (
        "Bei dem Brand sei niemand verletzt worden, sagte die Ministerin der Märkischen Abendpost.",
        &[
            "indirect | Bei dem Brand sei niemand verletzt worden | die Ministerin | Märkische Abendpost > (Ministerin)",
        ],
    ),
    (
        "Mehrere Länder haben sich bereit erklärt, Kinder zu behandeln.",
        &[],
    ),
    (
        "Die GIZ gab sich zugeknöpft. Man äußere sich nicht, teilte die Organisation mit.",
        &["indirect | Man äußere sich nicht | die Organisation | GIZ"],
    ),
    (
        "Gleichwohl rät die Behörde, Obst zu waschen.",
        &["indirect | Obst zu waschen | die Behörde | (Behörde)"],
    ),
    (
        "Kenias nationale Menschenrechtskommission sprach von elf Toten.",
        &[
            "reported | von elf Toten | Kenias nationale Menschenrechtskommission | Kenias nationale Menschenrechtskommission",
        ],
    ),
    (
        "Der Minister wies dies umgehend zurück.",
        &["reported | dies | Der Minister | (Minister)"],
    ),
];
