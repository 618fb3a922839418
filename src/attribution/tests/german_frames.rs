//! German frames beyond the plain ones, a case each.

/// Each text with its statements.
pub(super) const CASES: &[(&str, &[&str])] = &[
    (
        "Der Minister machte die Bahn für den Unfall in Celle verantwortlich. Belege nannte er nicht.",
        &["reported | die Bahn für den Unfall in Celle verantwortlich | Der Minister | (Minister)"],
    ),
    (
        "Die Vorwürfe seien haltlos, sagte Sprecher Andrej Petrow laut der Agentur Interfax, es handle sich um ein Missverständnis.",
        &[
            "indirect | Die Vorwürfe seien haltlos … es handle sich um ein Missverständnis | Sprecher Andrej Petrow | Interfax > Andrej Petrow",
        ],
    ),
    (
        "Nach Darstellung der Küstenwache zieht sich eine Furche über den Grund. Taucher hätten einen Anker gefunden. Die Besatzung besteht den Angaben zufolge aus 17 Männern.",
        &[
            "indirect | zieht sich eine Furche über den Grund | Darstellung der Küstenwache | Küstenwache",
            "going on | Taucher hätten einen Anker gefunden. | Darstellung der Küstenwache | Küstenwache",
            "indirect | Die Besatzung besteht … aus 17 Männern | den Angaben | Küstenwache",
        ],
    ),
    (
        "Der Außenminister Andris Kalnins begrüßte den Vorstoß; wer jetzt zögere, lade zur Wiederholung ein.",
        &[
            "reported | den Vorstoß | Der Außenminister Andris Kalnins | Andris Kalnins",
            "going on | wer jetzt zögere, lade zur Wiederholung ein. | Der Außenminister Andris Kalnins | Andris Kalnins",
        ],
    ),
    (
        "Annika Lind, die Chefin der Polizei, bat um Geduld: Für ein Urteil sei es noch zu früh.",
        &[
            "reported | um Geduld | Annika Lind, die Chefin der Polizei | Annika Lind for Polizei",
            "indirect | Für ein Urteil sei es noch zu früh | Annika Lind, die Chefin der Polizei | Annika Lind for Polizei",
        ],
    ),
    (
        "Die Ministerin warnte vor Panik: Die Lage sei ernst, aber beherrschbar.",
        &[
            "reported | vor Panik | Die Ministerin | (Ministerin)",
            "indirect | Die Lage sei ernst, aber beherrschbar | Die Ministerin | (Ministerin)",
        ],
    ),
    (
        "Ein Beweis für einen Befehl, das räumt Tollmann ein, sei beides freilich nicht.",
        &[
            "indirect | Ein Beweis für einen Befehl … sei beides freilich nicht | Tollmann | Tollmann",
        ],
    ),
    (
        "„Haltlos“ nannte Sprecher Andrej Petrow die Vorwürfe. Eine Beteiligung seines Landes schloss er aus.",
        &[
            "direct | „Haltlos“ | Sprecher Andrej Petrow | Andrej Petrow",
            "reported | Eine Beteiligung seines Landes | er | Andrej Petrow",
        ],
    ),
    (
        "Für die Nato ist der Fall heikel. Das Bündnis hat die Regierung in Riga aufgefordert, ihre Erkenntnisse zu teilen.",
        &["indirect | ihre Erkenntnisse zu teilen | Das Bündnis | NATO"],
    ),
    (
        "Die Zeitung „Küstenpost“ schreibt dagegen von 20.000 Euro, die geflossen seien. Sie beruft sich auf Ermittlerkreise.",
        &[
            "reported | von 20.000 Euro, die geflossen seien | Die Zeitung „Küstenpost“ | Küstenpost > (Ermittlerkreise)",
        ],
    ),
    (
        "Die Reederei Morlow bleibt bei ihrer Darstellung, wonach die Winde im Sturm versagte. Fachleute halten das für unwahrscheinlich.",
        &[
            "indirect | die Winde im Sturm versagte | ihrer Darstellung | Morlow",
            "reported | das für unwahrscheinlich | Fachleute | (Fachleute)",
        ],
    ),
    (
        "Für den Geheimdienst VSD steht fest: Militärspione haben den Anschlag bestellt.",
        &["indirect | Militärspione haben den Anschlag bestellt | den Geheimdienst VSD | VSD"],
    ),
    (
        "Für die Ermittler steht fest, dass der Brand gelegt wurde.",
        &["indirect | dass der Brand gelegt wurde | die Ermittler | (Ermittler)"],
    ),
    (
        "„Das ist die übliche Hysterie“, giftete Kremlsprecher Andrej Petrow am Dienstag. Am Freitag legte der Kreml nach und drohte Stockholm mit Folgen.",
        &[
            "direct | „Das ist die übliche Hysterie“ | Kremlsprecher Andrej Petrow | Andrej Petrow for Kremlin",
            "reported | mit Folgen | der Kreml | Kremlin",
        ],
    ),
    (
        "Aus Bündniskreisen verlautete, es werde dort auch um mehr Schiffe gehen.",
        &["indirect | es werde dort auch um mehr Schiffe gehen | Bündniskreisen | (Bündniskreise)"],
    ),
    (
        "Wie die dpa aus Regierungskreisen erfuhr, soll das Gesetz morgen kommen.",
        &[
            "indirect | soll das Gesetz morgen kommen | die dpa aus Regierungskreisen | dpa > (Regierungskreise)",
        ],
    ),
    (
        "Bei schwerer See sei die Winde ausgefallen, schreibt die Reederei Morlow Shipping auf Anfrage, die Besatzung habe den Verlust erst später bemerkt.",
        &[
            "indirect | Bei schwerer See sei die Winde ausgefallen … die Besatzung habe den Verlust erst später bemerkt | die Reederei Morlow Shipping | Morlow Shipping",
        ],
    ),
    (
        "Russland wies das zurück, sagte Kremlsprecher Andrej Petrow.\n\nDie schwedische Sicherheitspolizei Säpo wollte sich die Einschätzung nicht zu eigen machen. Für Schlüsse sei es zu früh, hieß es in Stockholm.",
        &[
            "indirect | Russland wies das zurück | Kremlsprecher Andrej Petrow | Andrej Petrow for Kremlin",
            "reported | das | Russland | Russland",
            "indirect | Für Schlüsse sei es zu früh | Stockholm | Säpo",
        ],
    ),
    (
        "Die Staatsanwältin hielt ihm eine Lüge vor. Sie hielt dem Angeklagten vor, er habe gelogen.",
        &[
            "reported | eine Lüge | Die Staatsanwältin | (Staatsanwältin)",
            "indirect | er habe gelogen | Sie | (Staatsanwältin)",
        ],
    ),
    (
        "Der Minister trete zurück, wie die Zeitung „Küstenpost“ unter Berufung auf Regierungskreise meldete.",
        &[
            "indirect | Der Minister trete zurück | die Zeitung „Küstenpost“ | Küstenpost > (Regierungskreise)",
        ],
    ),
    (
        "Der Verteidiger nannte das Strafmaß überzogen. Die Richterin nannte die Tat feige.",
        &[
            "reported | das Strafmaß überzogen | Der Verteidiger | (Verteidiger)",
            "reported | die Tat feige | Die Richterin | (Richterin)",
        ],
    ),
    (
        "Der Sprecher, der den Einsatz bestritt, kam zu spät. Die Partei, die vor Panik warnte, verlor.",
        &[
            "reported | den Einsatz | der | (Sprecher)",
            "reported | vor Panik | die | Partei",
        ],
    ),
    (
        "Der Nationale Geheimdienst (NIS) erklärte, Nordkorea sende Truppen. Der NIS legte Bilder vor. Südkoreas Geheimdienst sprach von 1500 Mann.",
        &[
            "indirect | Nordkorea sende Truppen | Der Nationale Geheimdienst (NIS) | NIS",
            "reported | von 1500 Mann | Südkoreas Geheimdienst | NIS",
        ],
    ),
    (
        "Das Deutsche Institut für Seerecht (DIS) teilte mit, die Grenze sei klar. Das DIS warnte vor Streit.",
        &[
            "indirect | die Grenze sei klar | Das Deutsche Institut für Seerecht (DIS) | DIS",
            "reported | vor Streit | Das DIS | DIS",
        ],
    ),
    (
        "Die Ermittler seien aus Behördenkreisen gewarnt worden, hieß es in Regierungskreisen.",
        &[
            "indirect | Die Ermittler seien aus Behördenkreisen gewarnt worden | Regierungskreisen | (Regierungskreise)",
        ],
    ),
    (
        "Das Unternehmen hält den Plan für verfrüht. Der Bürgermeister hält die Proteste für unbegründet.",
        &[
            "reported | den Plan für verfrüht | Das Unternehmen | Unternehmen",
            "reported | die Proteste für unbegründet | Der Bürgermeister | (Bürgermeister)",
        ],
    ),
];
