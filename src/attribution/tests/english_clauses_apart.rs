//! English cases of relative clauses with several verbs, and of participles behind a source.

/// Each text with its statements.
pub(super) const CASES: &[(&str, &[&str])] = &[
    // A relative clause that tells something first goes on with its own subject.
    (
        "Nurses looked after the skier, who was found at dawn and has told them that he lost his way.",
        &["indirect | that he lost his way | the skier | (skier)"],
    ),
    (
        "Guards are holding the clerk, Mona Diehl, who was filmed and has admitted she took the keys.",
        &["indirect | she took the keys | Mona Diehl | Mona Diehl"],
    ),
    (
        "The council wrote to the importer, which paid the fine but complained that the rule was absurd.",
        &["indirect | that the rule was absurd | the importer | (importer)"],
    ),
    (
        "Reporters met the twins, who posed for pictures and insisted they had never quarrelled.",
        &["indirect | they had never quarrelled | the twins | (twins)"],
    ),
    (
        "The twins, who posed for pictures, met reporters and insisted they had never quarrelled.",
        &["indirect | they had never quarrelled | The twins | (twins)"],
    ),
    (
        "Guards questioned the clerk, and told reporters he had slept.",
        &["indirect | he had slept | Guards | (Guards)"],
    ),
    // Participles go with the source beside.
    (
        "The baths are shut, according to a poster taped to the door, which also told guests to bring their towels.",
        &[
            "indirect | The baths are shut | a poster | (poster)",
            "indirect | to bring their towels | a poster | (poster)",
        ],
    ),
    (
        "The gate was locked, according to a card stuck on the fence, which also asked visitors to phone the porter.",
        &[
            "indirect | The gate was locked | a card | (card)",
            "indirect | to phone the porter | a card | (card)",
        ],
    ),
    (
        "According to papers lodged with the rent board, the flats brought in a fortune.",
        &["indirect | the flats brought in a fortune | papers | (papers)"],
    ),
    (
        "The tower could fall, according to a survey commissioned in May by the council.",
        &["indirect | The tower could fall | a survey | (survey)"],
    ),
    (
        "The gate was locked, according to the porter.",
        &["indirect | The gate was locked | the porter | (porter)"],
    ),
    // Initials belong to the name.
    (
        "Guards are holding the clerk, Mona D., who was filmed and has admitted she took the keys.",
        &["indirect | she took the keys | Mona D. | Mona D."],
    ),
    (
        "Mona D. said she took the keys.",
        &["indirect | she took the keys | Mona D. | Mona D."],
    ),
    (
        "“I took the keys,” said Mona D. on Friday.",
        &["direct | “I took the keys,” | Mona D. | Mona D."],
    ),
];
