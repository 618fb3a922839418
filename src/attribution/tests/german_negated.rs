//! A negation inside an attribute, texts that lay something down, and who is told first.

/// Each text with its statements.
pub(super) const CASES: &[(&str, &[&str])] = &[
    (
        "Die Hafenmeisterin Silke Tamm kritisierte die nicht genehmigte Feier am Kai.",
        &[
            "reported | die nicht genehmigte Feier am Kai | Die Hafenmeisterin Silke Tamm | Silke Tamm",
        ],
    ),
    (
        "Der Rechnungshof bemängelte den nicht ausreichenden Brandschutz in den Archiven.",
        &[
            "reported | den nicht ausreichenden Brandschutz in den Archiven | Der Rechnungshof | Rechnungshof",
        ],
    ),
    (
        "Die Anwältin Miriam Kolbe verwies auf die noch nicht geklärte Herkunft der Bilder.",
        &[
            "reported | auf die noch nicht geklärte Herkunft der Bilder | Die Anwältin Miriam Kolbe | Miriam Kolbe",
        ],
    ),
    (
        "Der Fahrgastrat forderte eine Entschädigung für nicht gefahrene Züge.",
        &["reported | eine Entschädigung für nicht gefahrene Züge | Der Fahrgastrat | Fahrgastrat"],
    ),
    (
        "Zoodirektor Lars Ebner warnte vor den nicht absehbaren Folgen der Hitze.",
        &[
            "reported | vor den nicht absehbaren Folgen der Hitze | Zoodirektor Lars Ebner | Lars Ebner",
        ],
    ),
    (
        "Verbandschef Jens Pahl begründete dies mit der nicht klaren Lage im Hochwald.",
        &["reported | mit der nicht klaren Lage im Hochwald | Verbandschef Jens Pahl | Jens Pahl"],
    ),
    ("Die Hafenmeisterin kritisierte die Feier nicht.", &[]),
    (
        "Der Rechnungshof bemängelte den Brandschutz in den Archiven diesmal nicht.",
        &[],
    ),
    ("Der Wirt bestätigte das nicht.", &[]),
    (
        "Der Ratsbeschluss sieht vor, dass die Allee stehen bleibt.",
        &["indirect | dass die Allee stehen bleibt | Der Ratsbeschluss | (Ratsbeschluss)"],
    ),
    (
        "Der Schiedsspruch sieht vor, dass der Verein das Stadion räumt.",
        &["indirect | dass der Verein das Stadion räumt | Der Schiedsspruch | Schiedsspruch"],
    ),
    (
        "Der Kompromiss sieht vor, dass die Läden am Hafen bis acht öffnen.",
        &["indirect | dass die Läden am Hafen bis acht öffnen | Der Kompromiss | Kompromiss"],
    ),
    ("Der Fahrplan sieht an Sonntagen weniger Züge vor.", &[]),
    (
        "Der katalanischen Zeitung sagte Jordi Puig: „Ich bleibe bis zum Winter auf der Insel.“",
        &["direct | „Ich bleibe bis zum Winter auf der Insel.“ | Jordi Puig | Jordi Puig"],
    ),
    (
        "Der Agentur sagte Puig, er bleibe.",
        &["indirect | er bleibe | Puig | Agentur > Puig"],
    ),
    (
        "Der Sportzeitung verriet Jorun Vik jetzt: „Ich habe nur gewartet.“",
        &["direct | „Ich habe nur gewartet.“ | Jorun Vik | Jorun Vik"],
    ),
    (
        "Der Nachrichtenagentur Ansa erklärte die Bürgermeisterin, die Brücke bleibe zu.",
        &["indirect | die Brücke bleibe zu | die Bürgermeisterin | ANSA > (Bürgermeisterin)"],
    ),
    (
        "Der Polizei sagte der Fahrer, er habe geschlafen.",
        &["indirect | er habe geschlafen | der Fahrer | (Fahrer)"],
    ),
    (
        "Der Kurier sagte, die Straße sei glatt.",
        &["indirect | die Straße sei glatt | Der Kurier | Kurier"],
    ),
    (
        "Der Vorsitzende sagte: „Ich bleibe.“",
        &["direct | „Ich bleibe.“ | Der Vorsitzende | (Vorsitzender)"],
    ),
    (
        "Der Zeitung zufolge ist die Straße glatt.",
        &["indirect | ist die Straße glatt | Der Zeitung | (Zeitung)"],
    ),
];
