//! English cases of people by office and calling, and of verbs that close a sentence.

/// Each text with its statements.
pub(super) const CASES: &[(&str, &[&str])] = &[
    (
        "Grant Lorne went home. The prime minister, Katla Voss, cut short her trip. On her page she assured visitors that the coast was safe.",
        &["indirect | that the coast was safe | she | Katla Voss"],
    ),
    (
        "“Every room is taken,” Anna Marsh beamed.",
        &["direct | “Every room is taken,” | Anna Marsh | Anna Marsh"],
    ),
    (
        "“They have nothing,” Anna Marsh shot back.",
        &["direct | “They have nothing,” | Anna Marsh | Anna Marsh"],
    ),
    (
        "In 1875 the volcano emptied whole valleys, Anna Marsh pointed out.",
        &["indirect | In 1875 the volcano emptied whole valleys | Anna Marsh | Anna Marsh"],
    ),
    (
        "The panel's chairman, Sen. Roy Ellison, said he would ask again.",
        &["indirect | he would ask again | The panel's chairman, Sen. Roy Ellison | Roy Ellison"],
    ),
    (
        "Festus Okoye of the dockers said it was over. Okoye told Radio Orr it had cost him nothing.",
        &[
            "indirect | it was over | Festus Okoye of the dockers | Festus Okoye",
            "indirect | it had cost him nothing | Okoye | Radio Orr > Festus Okoye",
        ],
    ),
    (
        "A source put it at ten days.",
        &["reported | it at ten days | A source | (source)"],
    ),
    (
        "Geophysicist Armann Voss cautioned that it could go on.",
        &["indirect | that it could go on | Geophysicist Armann Voss | Armann Voss"],
    ),
];
