//! English cases of participles with a subject of their own.

/// Each text with its statements.
pub(super) const CASES: &[(&str, &[&str])] = &[
    // A participle can have a subject of its own.
    (
        "The bakery rejected the charge, its manager, Rosa Lemm, insisting that every loaf had been weighed.",
        &[
            "reported | the charge | The bakery | (bakery)",
            "indirect | that every loaf had been weighed | its manager, Rosa Lemm | Rosa Lemm",
        ],
    ),
    (
        "The Swim Federation stood by its result, the president, Nell Oduya, stating that each time had been checked.",
        &["indirect | that each time had been checked | the president, Nell Oduya | Nell Oduya"],
    ),
    (
        "The party welcomed the vote, its leader, Jens Aas, saying the town had chosen well.",
        &[
            "reported | the vote | The party | (party)",
            "indirect | the town had chosen well | its leader, Jens Aas | Jens Aas",
        ],
    ),
    (
        "Residents opposed the tower, some saying it would block the sun.",
        &["indirect | it would block the sun | some | (some)"],
    ),
    (
        "The tenants left, many complaining that the lift was broken.",
        &["indirect | that the lift was broken | many | (many)"],
    ),
    (
        "Rosa Lemm, the manager, rejected the charge, insisting that every loaf had been weighed.",
        &[
            "reported | the charge | Rosa Lemm, the manager | Rosa Lemm",
            "indirect | that every loaf had been weighed | Rosa Lemm, the manager | Rosa Lemm",
        ],
    ),
    (
        "The council said it had asked for sand, adding that the beach was bare.",
        &[
            "indirect | it had asked for sand | The council | (council)",
            "reported | for sand | it | (council)",
            "indirect | that the beach was bare | The council | (council)",
        ],
    ),
    // What the speaker adds belongs to the frame around.
    (
        "Harpist Lise Amundsen, who came late from a funeral, said the county had asked for a second concert, adding she was too old for it.",
        &[
            "indirect | the county had asked for a second concert | Harpist Lise Amundsen | Harpist Lise Amundsen",
            "reported | for a second concert | the county | Harpist Lise Amundsen > county",
            "indirect | she was too old for it | Harpist Lise Amundsen | Harpist Lise Amundsen",
        ],
    ),
    (
        "Harpist Lise Amundsen said the county had asked for a second concert, adding she was too old for it.",
        &[
            "indirect | the county had asked for a second concert | Harpist Lise Amundsen | Harpist Lise Amundsen",
            "reported | for a second concert | the county | Harpist Lise Amundsen > county",
            "indirect | she was too old for it | Harpist Lise Amundsen | Harpist Lise Amundsen",
        ],
    ),
];
