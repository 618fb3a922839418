//! German cases of claims whose object opens the sentence.

/// Each text with its statements.
pub(super) const CASES: &[(&str, &[&str])] = &[
    // What is claimed opens the sentence.
    (
        "Den Fuchs will der Jäger am Bach gesehen haben.",
        &["indirect | Den Fuchs … am Bach gesehen haben | der Jäger | Jäger"],
    ),
    (
        "Fast alle Kisten will der Zoll noch vor dem Auslaufen geöffnet haben.",
        &["indirect | Fast alle Kisten … noch vor dem Auslaufen geöffnet haben | der Zoll | Zoll"],
    ),
    (
        "Neun von zehn Anrufen will die Leitstelle binnen einer Minute angenommen haben.",
        &[
            "indirect | Neun von zehn Anrufen … binnen einer Minute angenommen haben | die Leitstelle | Leitstelle",
        ],
    ),
    (
        "Von dem Streit wollen die Erben erst am Sonntag erfahren haben.",
        &["indirect | Von dem Streit … erst am Sonntag erfahren haben | die Erben | Erben"],
    ),
    (
        "Die Krone will der Sammler auf einem Flohmarkt gekauft haben.",
        &["indirect | Die Krone … auf einem Flohmarkt gekauft haben | der Sammler | Sammler"],
    ),
    (
        "Von dem Leck will die Werft nichts gewusst haben.",
        &["indirect | Von dem Leck … nichts gewusst haben | die Werft | Werft"],
    ),
    (
        "Der Zeuge will das Auto zweimal gehört haben.",
        &["indirect | das Auto zweimal gehört haben | Der Zeuge | (Zeuge)"],
    ),
    ("Den Zeugen will niemand gesehen haben.", &[]),
    ("Die Werft will bis Mai zwei Kräne haben.", &[]),
];
