//! German clauses that share an auxiliary, relatives brought on, and those behind compounds and "man".

pub(super) const CASES: &[(&str, &[&str])] = &[
    (
        "Die Innung hatte drei Lehrlinge verlangt, der Bäcker auf einen gedrungen.",
        &[
            "reported | drei Lehrlinge | Die Innung | Innung",
            "reported | auf einen | der Bäcker | Bäcker",
        ],
    ),
    (
        "Der Reiterhof hatte eine Schranke gefordert, die Stadt ein Schild zugesagt.",
        &[
            "reported | eine Schranke | Der Reiterhof | Reiterhof",
            "reported | ein Schild | die Stadt | Stadt",
        ],
    ),
    (
        "Der Mieterbund hat fünf Jahre Aufschub verlangt, die Genossenschaft zwei geboten.",
        &[
            "reported | fünf Jahre Aufschub | Der Mieterbund | Mieterbund",
            "reported | zwei | die Genossenschaft | Genossenschaft",
        ],
    ),
    (
        "Die Klägerin hatte 8000 Euro gefordert, und der Anwalt Max Orth die Abweisung beantragt.",
        &[
            "reported | 8000 Euro | Die Klägerin | (Klägerin)",
            "reported | die Abweisung | der Anwalt Max Orth | Max Orth",
        ],
    ),
    (
        "Der Imkerverein hatte vor Frost gewarnt, der Wetterdienst zur Geduld gemahnt.",
        &[
            "reported | vor Frost | Der Imkerverein | Imkerverein",
            "reported | zur Geduld | der Wetterdienst | Wetterdienst",
        ],
    ),
    (
        "„Es reicht“, hatte Sprecherin Insa Kolb gerufen und den Rücktritt des Vorstands gefordert.",
        &[
            "direct | „Es reicht“ | Sprecherin Insa Kolb | Insa Kolb",
            "reported | den Rücktritt des Vorstands | Sprecherin Insa Kolb | Insa Kolb",
        ],
    ),
    (
        "„Wir sind satt“, hat Küchenchefin Insa Kolb erklärt und vor einem Streik gewarnt.",
        &[
            "direct | „Wir sind satt“ | Küchenchefin Insa Kolb | Insa Kolb",
            "reported | vor einem Streik | Küchenchefin Insa Kolb | Insa Kolb",
        ],
    ),
    (
        "Die Innung hatte drei Lehrlinge verlangt, der Bäcker war krank.",
        &["reported | drei Lehrlinge | Die Innung | Innung"],
    ),
    (
        "Der Verein hat eine Rampe gefordert, die Stadt einen Zaun aufgestellt.",
        &["reported | eine Rampe | Der Verein | Verein"],
    ),
    (
        "„Es reicht“, hat Sprecherin Insa Kolb am Montag erklärt und das Haus verlassen.",
        &["direct | „Es reicht“ | Sprecherin Insa Kolb | Insa Kolb"],
    ),
    (
        "Die Restauratorin Elke Busse sagte, der Lack sei jung.\n\nHartmanns Tochter Iva Lorenz kam am Abend hinzu. Sie forderte mehr Geld.",
        &[
            "indirect | der Lack sei jung | Die Restauratorin Elke Busse | Elke Busse",
            "reported | mehr Geld | Sie | Iva Lorenz",
        ],
    ),
    (
        "Die Restauratorin Elke Busse sagte, der Lack sei jung.\n\nDes Malers Nichte Noa Salm kam aus Turin. Sie forderte mehr Geld.",
        &[
            "indirect | der Lack sei jung | Die Restauratorin Elke Busse | Elke Busse",
            "reported | mehr Geld | Sie | Noa Salm",
        ],
    ),
    (
        "Die Restauratorin Elke Busse sagte, der Lack sei jung.\n\nMit ihrer Tochter Iva Lorenz kam sie am Abend. Sie forderte mehr Geld.",
        &[
            "indirect | der Lack sei jung | Die Restauratorin Elke Busse | Elke Busse",
            "reported | mehr Geld | Sie | Elke Busse",
        ],
    ),
    (
        "Beim Waldbauernbund fürchtet man, dass die Käfer kommen.",
        &["indirect | dass die Käfer kommen | Waldbauernbund | Waldbauernbund"],
    ),
    (
        "Beim Regen fürchtet man, dass die Käfer kommen.",
        &["indirect | dass die Käfer kommen | man |"],
    ),
    (
        "Nach Reederei-Angaben sank das Boot binnen Minuten.",
        &["indirect | sank das Boot binnen Minuten | Reederei-Angaben | Reederei"],
    ),
    (
        "Nach dpa-Angaben sank das Boot binnen Minuten.",
        &["indirect | sank das Boot binnen Minuten | dpa-Angaben | dpa"],
    ),
    (
        "Nach Ministeriumsangaben bleiben 900 Stellen frei.",
        &["indirect | bleiben 900 Stellen frei | Ministeriumsangaben | (Ministerium)"],
    ),
    (
        "Die Eltern forderten mehr Geld.",
        &["reported | mehr Geld | Die Eltern | (Eltern)"],
    ),
    (
        "Im zweiten Jahr schrieb die Molkerei einen Gewinn von drei Millionen Euro.",
        &[],
    ),
    (
        "Im Frühjahr schrieb der Reeder rote Zahlen von neun Millionen Dollar.",
        &[],
    ),
    (
        "Die Werft schrieb von einem Verlust.",
        &["reported | von einem Verlust | Die Werft | Werft"],
    ),
];
