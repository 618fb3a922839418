//! German cases of finding, praising, wishing and scenting.

/// Each text with its statements.
pub(super) const CASES: &[(&str, &[&str])] = &[
    // Who finds, praises, wishes or scents something says so.
    (
        "Die Jury fand, das Stück sei zu lang.",
        &["indirect | das Stück sei zu lang | Die Jury | Jury"],
    ),
    (
        "Die Jury fand, das Stück hätte kürzer sein dürfen.",
        &["indirect | das Stück hätte kürzer sein dürfen | Die Jury | Jury"],
    ),
    (
        "Die Kinder fanden den Schlüssel, den sie gesucht hatten.",
        &[],
    ),
    (
        "Trainer Tjark Behn pries die Geduld der Zuschauer.",
        &["reported | die Geduld der Zuschauer | Trainer Tjark Behn | Tjark Behn"],
    ),
    (
        "Trainer Tjark Behn lobte den Fleiß der Helfer.",
        &["reported | den Fleiß der Helfer | Trainer Tjark Behn | Tjark Behn"],
    ),
    ("Trainer Tjark Behn lobte die Zuschauer.", &[]),
    (
        "Dirigentin Alma Roth wünscht sich mehr Proben.",
        &["reported | mehr Proben | Dirigentin Alma Roth | Alma Roth"],
    ),
    (
        "Die Opposition wittert hinter dem Verkauf ein Geschäft unter Freunden.",
        &["reported | ein Geschäft unter Freunden | Die Opposition | (Opposition)"],
    ),
    (
        "Kritiker sehen den Ursprung des Streits im Ministerium.",
        &["reported | den Ursprung des Streits im Ministerium | Kritiker | (Kritiker)"],
    ),
    (
        "Landrätin Gesche Immel sieht den Kreis auf gutem Weg.",
        &[
            "reported | den Kreis auf gutem Weg | Landrätin Gesche Immel | Gesche Immel for Landkreis",
        ],
    ),
    ("Der Hirte sieht den Wolf auf dem Weg.", &[]),
];
