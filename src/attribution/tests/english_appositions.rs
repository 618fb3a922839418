//! English cases of names behind what somebody is, and of subjects behind a place.

/// Each text with its statements.
pub(super) const CASES: &[(&str, &[&str])] = &[
    // The name closes what tells more about somebody.
    (
        "Her partner, the Graz chemist Jan Wyss, said the crystals had melted.",
        &["indirect | the crystals had melted | Her partner, the Graz chemist Jan Wyss | Jan Wyss"],
    ),
    (
        "His predecessor, the former rower Sig Tveit, said the boathouse needed a floor.",
        &[
            "indirect | the boathouse needed a floor | His predecessor, the former rower Sig Tveit | Sig Tveit",
        ],
    ),
    (
        "Its founder, the Quebec pastry cook Luc Tessier, told guests the oven was the secret.",
        &[
            "indirect | the oven was the secret | Its founder, the Quebec pastry cook Luc Tessier | Luc Tessier",
        ],
    ),
    (
        "His sister, the novelist Wren Halloway, called the tale a lie.",
        &["reported | the tale a lie | His sister, the novelist Wren Halloway | Wren Halloway"],
    ),
    (
        "Their captain, the left-handed bowler Dev Rao, said rain had saved them.",
        &[
            "indirect | rain had saved them | Their captain, the left-handed bowler Dev Rao | Dev Rao",
        ],
    ),
    (
        "His employer, the chipmaker Norvia Systems, said sales had risen.",
        &[
            "indirect | sales had risen | His employer, the chipmaker Norvia Systems | Norvia Systems",
        ],
    ),
    (
        "Her partner, who is a chemist, said the crystals had melted.",
        &["indirect | the crystals had melted | Her partner | (partner)"],
    ),
    (
        "Her partner, a chemist from the Orr Valley, said the crystals had melted.",
        &[
            "indirect | the crystals had melted | Her partner, a chemist from the Orr Valley | (partner)",
        ],
    ),
    // A place stands before the subject.
    (
        "Violinist Kay Brandon said the hall was cold.\n\nOutside the hall one dancer, who feared for her contract, said: “We rehearsed in coats.”",
        &[
            "indirect | the hall was cold | Violinist Kay Brandon | Kay Brandon",
            "reported | for her contract | one dancer | (dancer)",
            "direct | “We rehearsed in coats.” | one dancer | (dancer)",
        ],
    ),
    (
        "In the car park a caterer, who had come at dawn, said: “They forgot us.”",
        &["direct | “They forgot us.” | a caterer | (caterer)"],
    ),
    (
        "At the gate a guard, Tom Hale, said the lock was broken.",
        &["indirect | the lock was broken | Tom Hale | Tom Hale"],
    ),
    (
        "Outside the hall Zita Perl said the doors were locked.",
        &["indirect | the doors were locked | Zita Perl | Zita Perl"],
    ),
    // What a role is for stands before the name.
    (
        "Opposition spokeswoman on fisheries Begum Zara Bello said the quota had been halved.",
        &[
            "indirect | the quota had been halved | Opposition spokeswoman on fisheries Begum Zara Bello | Zara Bello",
        ],
    ),
    (
        "A minority on the board had pressed for a sale.",
        &["reported | for a sale | A minority | (minority)"],
    ),
];
