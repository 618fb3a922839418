//! What somebody claims of himself or is said to have said, and speakers named by a pronoun alone.

/// Each text with its statements.
pub(super) const CASES: &[(&str, &[&str])] = &[
    (
        "Der Kranführer räumte den Fehler ein, will aber rechtzeitig gehupt haben.",
        &[
            "reported | den Fehler | Der Kranführer | (Kranführer)",
            "indirect | rechtzeitig gehupt haben | Der Kranführer | (Kranführer)",
        ],
    ),
    (
        "Die Schwestern widersprachen der Nachbarin, wollen jedoch nie im Garten gewesen sein.",
        &["indirect | nie im Garten gewesen sein | Die Schwestern | (Schwester)"],
    ),
    (
        "Der Makler bestätigte das Treffen, von dem Koffer will er nichts gewusst haben.",
        &[
            "reported | das Treffen | Der Makler | (Makler)",
            "indirect | von dem Koffer … nichts gewusst haben | er | (Makler)",
        ],
    ),
    (
        "Davon will der Kassier nichts gehört haben.",
        &["indirect | Davon … nichts gehört haben | der Kassier | Kassier"],
    ),
    (
        "Von dem Streit will Hausmeister Jens Pohl nichts bemerkt haben.",
        &["indirect | Von dem Streit … nichts bemerkt haben | Hausmeister Jens Pohl | Jens Pohl"],
    ),
    (
        "Der Zeuge schwieg und will das Auto nie gefahren haben.",
        &["indirect | das Auto nie gefahren haben | Der Zeuge | (Zeuge)"],
    ),
    (
        "Der Bademeister soll mit einem Hausverbot gedroht haben.",
        &["reported | mit einem Hausverbot | Der Bademeister | (Bademeister)"],
    ),
    (
        "Der Trainer soll den Eltern einen Stammplatz versprochen haben.",
        &["reported | einen Stammplatz | Der Trainer | (Trainer)"],
    ),
    (
        "Der Intendant soll eine Gage von 9000 Euro zugesagt haben.",
        &["reported | eine Gage von 9000 Euro | Der Intendant | (Intendant)"],
    ),
    (
        "Der Kassier soll gedroht haben.",
        &["hearsay | Der Kassier soll gedroht haben. |  |"],
    ),
    (
        "Der Wirt soll bedroht worden sein.",
        &["hearsay | Der Wirt soll bedroht worden sein. |  |"],
    ),
    ("Der Verein stieg ab, will aber bleiben.", &[]),
    (
        "Der Schreiner kam zu spät, weil er verschlafen haben will.",
        &[],
    ),
    (
        "„Das war knapp“, meinte einer, der am Ufer stand.",
        &["direct | „Das war knapp“ | einer | (einer)"],
    ),
    (
        "Der Hang rutsche, finden manche im Dorf.",
        &["indirect | Der Hang rutsche | manche | (manche)"],
    ),
    (
        "Mancher am Tresen glaubt, das Bier sei gepanscht.",
        &["indirect | das Bier sei gepanscht | Mancher | (mancher)"],
    ),
    ("Sie suchten eine, die kochen kann.", &[]),
    (
        "Manche Gäste klagten, die Suppe sei kalt.",
        &["indirect | die Suppe sei kalt | Manche Gäste | Gäste"],
    ),
];
