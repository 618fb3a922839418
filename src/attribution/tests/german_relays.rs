//! German cases: outlets that asked, stations and programmes, times behind a body, and verbs put together with the
//! wrong particle.

/// Each text with its statements.
pub(super) const CASES: &[(&str, &[&str])] = &[
    (
        "Die Leiterin des Zolls, Ute Brandt, sagte am Freitag, der Betrieb laufe in der Nacht aus.",
        &[
            "indirect | der Betrieb laufe in der Nacht aus | Die Leiterin des Zolls, Ute Brandt | Ute Brandt for Zolls",
        ],
    ),
    (
        "Das Gutachten wird laut Gericht Mitte März erwartet.",
        &["indirect | Das Gutachten wird … Mitte März erwartet | Gericht | Gericht"],
    ),
    (
        "Nach Behördenangaben kamen Ende 2019 drei Tiere um.",
        &["indirect | kamen Ende 2019 drei Tiere um | Behördenangaben | (Behörden)"],
    ),
    (
        "Auf Anfrage des NDR teilte das Hafenamt mit, der Kran werde geprüft.",
        &["indirect | der Kran werde geprüft | das Hafenamt | NDR > Hafenamt"],
    ),
    (
        "Auf Nachfrage von t-online erklärte das Werk, der Fehler sei behoben.",
        &["indirect | der Fehler sei behoben | das Werk | Werk"],
    ),
    (
        "„Wir schlafen im Keller“, sagte die Lehrerin Ute Brandt der Deutschen Welle.",
        &[
            "direct | „Wir schlafen im Keller“ | die Lehrerin Ute Brandt | Deutsche Welle > Ute Brandt",
        ],
    ),
    (
        "„Wir warten ab“, sagte Ministerin Ute Brandt in den Tagesthemen.",
        &["direct | „Wir warten ab“ | Ministerin Ute Brandt | ARD > Ute Brandt"],
    ),
    (
        "„Wir warten ab“, sagte Ministerin Ute Brandt in den tagesthemen.",
        &["direct | „Wir warten ab“ | Ministerin Ute Brandt | ARD > Ute Brandt"],
    ),
    (
        "Ministerin Ute Brandt sagte in einem Interview des Senders Fox News, das Geld fehle.",
        &["indirect | das Geld fehle | Ministerin Ute Brandt | Fox News > Ute Brandt"],
    ),
    (
        "„Wir steigen auf“, sagte Trainer Jan Wulff nach dem Spiel bei Sky.",
        &["direct | „Wir steigen auf“ | Trainer Jan Wulff | Sky > Jan Wulff"],
    ),
    (
        "Der Mann wird verdächtigt, zwei Boote gestohlen zu haben.",
        &["indirect | zwei Boote gestohlen zu haben |  |"],
    ),
    (
        "Die Polizei verdächtigt den Mann, zwei Boote gestohlen zu haben.",
        &["indirect | zwei Boote gestohlen zu haben | Die Polizei | Polizei"],
    ),
    (
        "Die Staatsanwaltschaft legt der Frau zur Last, Belege gefälscht zu haben.",
        &["indirect | Belege gefälscht zu haben | Die Staatsanwaltschaft | Staatsanwaltschaft"],
    ),
    (
        "Nach Angaben der Spedition Brandt & Söhne fehlen 40 Fahrer.",
        &["indirect | fehlen 40 Fahrer | Angaben der Spedition Brandt & Söhne | Brandt"],
    ),
    (
        "Das Blatt stützt sich auf zwei Diplomaten, denen zufolge die Fähre verkauft ist.",
        &["indirect | die Fähre verkauft ist | zwei Diplomaten | Blatt > (Diplomaten)"],
    ),
    (
        "Sie sprach mit Insidern, denen zufolge der Verkauf beschlossen ist.",
        &["indirect | der Verkauf beschlossen ist | Insidern | (Insider)"],
    ),
    (
        "Minister Jan Kreis bestritt das. In Warschau hieß es dagegen, die Grenze bleibe zu.",
        &[
            "reported | das | Minister Jan Kreis | Jan Kreis",
            "indirect | die Grenze bleibe zu | Warschau | Polen",
        ],
    ),
    (
        "Minister Jan Kreis wies das zurück. In Warschau hieß es weiter, die Grenze bleibe zu.",
        &[
            "reported | das | Minister Jan Kreis | Jan Kreis",
            "indirect | die Grenze bleibe zu | Warschau | Jan Kreis",
        ],
    ),
    (
        "Eine Nachbarin berichtete, sie habe Schreie gehört. „Ich dachte, das ist der Fernseher“, sagte die 71-Jährige.",
        &[
            "indirect | sie habe Schreie gehört | Eine Nachbarin | (Nachbarin)",
            "direct | „Ich dachte, das ist der Fernseher“ | die 71-Jährige | (Nachbarin)",
        ],
    ),
    (
        "Der Rat sprach von Fehlern. Eine Entscheidung soll im Mai fallen.",
        &["reported | von Fehlern | Der Rat | Rat"],
    ),
    (
        "Pro Bahn kritisierte den Fahrplan.",
        &["reported | den Fahrplan | Pro Bahn | Pro Bahn"],
    ),
    (
        "Der Historiker Jan Kreis glaubt nicht an einen baldigen Frieden.",
        &["reported | an einen baldigen Frieden | Der Historiker Jan Kreis | Jan Kreis"],
    ),
    (
        "Der Rechnungshof hält das Paket für nicht finanzierbar.",
        &["reported | das Paket für nicht finanzierbar | Der Rechnungshof | Rechnungshof"],
    ),
    (
        "Recherchen des SWR hatten ergeben, dass die Brücke undicht war.",
        &["indirect | dass die Brücke undicht war | Recherchen des SWR | SWR"],
    ),
    (
        "Jan Kreis verwies auf ein Papier des Hafenamts, wonach sich die Lage gebessert habe.",
        &[
            "indirect | sich die Lage gebessert habe | ein Papier des Hafenamts | Jan Kreis > Hafenamt",
        ],
    ),
    (
        "Aus einem vertraulichen Lagebild, das der Zeitung „Hafenblick“ vorliegt, geht hervor, dass 14 Boote fehlen.",
        &[
            "indirect | dass 14 Boote fehlen | einem vertraulichen Lagebild | Hafenblick > (vertrauliches Lagebild)",
        ],
    ),
    (
        "Wie aus einem Papier hervorgeht, das dem ARD-Hauptstadtstudio vorliegt, soll die Gebühr steigen.",
        &["indirect | soll die Gebühr steigen | einem Papier | ARD-Hauptstadtstudio > (Papier)"],
    ),
    (
        "Der Schaden liegt nach ersten Schätzungen der Ermittler bei drei Millionen Euro.",
        &[
            "indirect | Der Schaden liegt … bei drei Millionen Euro | ersten Schätzungen der Ermittler | (Ermittler)",
        ],
    ),
    (
        "Das Amt hat gemäss «Seeblick» eine Untersuchung eingeleitet.",
        &["indirect | Das Amt hat … eine Untersuchung eingeleitet | «Seeblick» | Seeblick"],
    ),
    (
        "Nach „Kicker“-Informationen hatte es schon vor dem Spiel Streit gegeben.",
        &[
            "indirect | hatte es schon vor dem Spiel Streit gegeben | „Kicker“-Informationen | Kicker",
        ],
    ),
    (
        "Einem „Küstenecho“-Bericht zufolge hatte es schon vor dem Spiel Streit gegeben.",
        &[
            "indirect | hatte es schon vor dem Spiel Streit gegeben | Einem „Küstenecho“-Bericht | Küstenecho",
        ],
    ),
    (
        "Die Organisation beruft sich auf ein internes Protokoll, demzufolge die Werft seit Mai von dem Befund wusste.",
        &[
            "indirect | die Werft seit Mai von dem Befund wusste | ein internes Protokoll | Organisation > (internes Protokoll)",
        ],
    ),
    (
        "Die Königin hat laut Hofangaben alle Termine abgesagt.",
        &["indirect | Die Königin hat … alle Termine abgesagt | Hofangaben | (Hof)"],
    ),
    (
        "Nach Veranstalterangaben kamen 3000 Menschen.",
        &["indirect | kamen 3000 Menschen | Veranstalterangaben | (Veranstalter)"],
    ),
    (
        "Wie die Nachrichtenagentur AFP aus Diplomatenkreisen erfuhr, hatte Ute Brandt zuvor Übergriffe von Soldaten kritisiert.",
        &[
            "reported | Übergriffe von Soldaten | Ute Brandt | AFP > (Diplomatenkreise) > Ute Brandt",
        ],
    ),
    (
        "Der Sender LRT berichtete unter Berufung auf ein Papier des Hafenamts, die Lage sei ernst. Darin heißt es, zwei Kräne seien defekt.",
        &[
            "indirect | die Lage sei ernst | Der Sender LRT | LRT > Hafenamt",
            "indirect | zwei Kräne seien defekt | Der Sender LRT | LRT > Hafenamt",
        ],
    ),
    (
        "Die Polizei geht nach den Worten von Inspektor Jan Lund von einem Unfall aus.",
        &["reported | von einem Unfall | Die Polizei | Jan Lund > Polizei"],
    ),
    (
        "Die Behörde meldete acht Verletzte, darunter drei Kinder.",
        &["reported | acht Verletzte, darunter drei Kinder | Die Behörde | (Behörde)"],
    ),
    (
        "Ein Kommandeur wies dies gegenüber Al-Dschasira zurück.",
        &["reported | dies | Ein Kommandeur | Al-Dschasira > (Kommandeur)"],
    ),
    (
        "Der Machthaber in Minsk, Alexander Arp, sprach laut der Agentur Belta von einem „verrückten Betrug“.",
        &[
            "reported | von einem „verrückten Betrug“ | Der Machthaber in Minsk, Alexander Arp | Belta > Alexander Arp",
            "direct | „verrückten Betrug“ | Der Machthaber in Minsk, Alexander Arp | Belta > Alexander Arp",
        ],
    ),
    (
        "Die Rektorin Jana Pohl sprach von Unsinn. „Wir suchen Plätze“, sagte die Mutter von drei Kindern.",
        &[
            "reported | von Unsinn | Die Rektorin Jana Pohl | Jana Pohl",
            "direct | „Wir suchen Plätze“ | die Mutter von drei Kindern | Jana Pohl",
        ],
    ),
    ("Das Unglück fordert 18 Leben.", &[]),
];
