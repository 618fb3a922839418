//! Short clauses inside what somebody holds, and judgements of a clause with "dass" before them.

/// Each text with its statements.
pub(super) const CASES: &[(&str, &[&str])] = &[
    (
        "Der Stollen, davon ist Steiger Udo Rath überzeugt, bleibt noch Jahre trocken.",
        &["indirect | Der Stollen … bleibt noch Jahre trocken | Steiger Udo Rath | Udo Rath"],
    ),
    (
        "Die Buche, dessen ist sich Förster Jan Holl gewiss, übersteht auch diesen Winter.",
        &["indirect | Die Buche … übersteht auch diesen Winter | Förster Jan Holl | Jan Holl"],
    ),
    (
        "Das Netz hält, da ist sich Fischer Ole Brandt sicher.",
        &["indirect | Das Netz hält | Fischer Ole Brandt | Ole Brandt"],
    ),
    (
        "Die Quelle versiegt spätestens im Juli, davon ist die Wasserwirtin Ines Moll überzeugt.",
        &[
            "indirect | Die Quelle versiegt spätestens im Juli | die Wasserwirtin Ines Moll | Ines Moll",
        ],
    ),
    (
        "Der Zug, das weiß Schaffnerin Vera Lund, kommt immer zu spät.",
        &["indirect | Der Zug … kommt immer zu spät | Schaffnerin Vera Lund | Vera Lund"],
    ),
    (
        "Die Brücke, darauf pocht der Landkreis, wurde erst im Mai geprüft.",
        &["indirect | Die Brücke … wurde erst im Mai geprüft | der Landkreis | Landkreis"],
    ),
    (
        "Die Scheune, daran hat Bauer Jost Weber keinen Zweifel, wurde angezündet.",
        &["indirect | Die Scheune … wurde angezündet | Bauer Jost Weber | Jost Weber"],
    ),
    (
        "Der Kessel, so viel ist für den Gutachter klar, war nie geprüft worden.",
        &["indirect | Der Kessel … war nie geprüft worden | den Gutachter | (Gutachter)"],
    ),
    (
        "Das Orchester, darin sind sich die Kritiker einig, spielte nie besser.",
        &["indirect | Das Orchester … spielte nie besser | die Kritiker | (Kritiker)"],
    ),
    (
        "Dass der Brief echt ist, will Archivarin Lena Opitz nicht ausschließen.",
        &["indirect | Dass der Brief echt ist | Archivarin Lena Opitz | Lena Opitz"],
    ),
    (
        "Dass die Bahn pünktlich fährt, kann sich Pendler Timo Rau nicht vorstellen.",
        &["indirect | Dass die Bahn pünktlich fährt | Pendler Timo Rau | Timo Rau"],
    ),
    (
        "Ob der Deich hält, vermag Ingenieur Hajo Frers nicht zu sagen.",
        &[],
    ),
    (
        "Dass die Ernte ausfällt, wollte der Bauernverband nicht hinnehmen.",
        &[],
    ),
    (
        "Dass der Pokal verschwunden ist, findet Präses Ute Kamp beschämend.",
        &["indirect | Dass der Pokal verschwunden ist | Präses Ute Kamp | Ute Kamp"],
    ),
    (
        "Dass der Bürgermeister zurücktritt, glaubt im Rat kaum jemand.",
        &["indirect | Dass der Bürgermeister zurücktritt | jemand | (jemand)"],
    ),
    (
        "Die Felder, so erinnert sich Landwirt Hein Petersen, standen bis zum Knie unter Wasser.",
        &[
            "indirect | Die Felder … standen bis zum Knie unter Wasser | Landwirt Hein Petersen | Hein Petersen",
        ],
    ),
    (
        "Der Hund, da legt sich der Tierarzt fest, hat nie gebissen.",
        &["indirect | Der Hund … hat nie gebissen | der Tierarzt | (Tierarzt)"],
    ),
    ("Das Netz, da sind Löcher drin, hält nicht.", &[]),
    ("Der Zug, das weiß lackierte Stück, kommt ins Museum.", &[]),
    (
        "Dass die Bahn pünktlich fährt, kann Pendler Timo Rau nicht helfen.",
        &[],
    ),
    (
        "Die Quelle, daran liegt ein Gasthof, versiegt im Juli.",
        &[],
    ),
    (
        "Der Schlüssel, daran erinnert er sich noch, hing am Haken. Das sagte Mesner Franz Holl.",
        &[
            "indirect | Der Schlüssel, daran erinnert er sich noch, hing am Haken | Mesner Franz Holl | Franz Holl",
        ],
    ),
];
