//! English cases of pronouns that take up somebody of their own sentence or of the one right before.

/// Each text with its statements.
pub(super) const CASES: &[(&str, &[&str])] = &[
    // The pronoun of a frame behind means the subject of what is said, where nobody else can be meant.
    (
        "The mayor told the Orr Courier that the square was safe.\n\nVantor Electric plans to cut its price, it said.",
        &[
            "indirect | that the square was safe | The mayor | Orr Courier > (mayor)",
            "indirect | Vantor Electric plans to cut its price | it | Vantor Electric",
        ],
    ),
    (
        "The mayor was not there.\n\nBelmont College expects fewer students in May, it told staff.",
        &[
            "indirect | Belmont College expects fewer students in May | it | Belmont College",
            "indirect | fewer students in May | Belmont College | Belmont College",
        ],
    ),
    (
        "Two tutors told the Orr Courier that the server was open.\n\nThe burglars, a band named Grey Owl, want cash by noon, they write.",
        &[
            "indirect | that the server was open | Two tutors | Orr Courier > (tutors)",
            "indirect | The burglars, a band named Grey Owl, want cash by noon | they | (burglars)",
        ],
    ),
    (
        "The union is angry. Orr Steel has lied for years, it said.",
        &["indirect | Orr Steel has lied for years | it | union"],
    ),
    // What calls itself "it" is nobody.
    (
        "The Orr Museum Trust shut the stand.\n\nSteward Joy Abbott said nobody had complained.\n\nThe caterer, Delmar Spice, called the evening “a lesson”. It added that the fridge was new.",
        &[
            "indirect | nobody had complained | Steward Joy Abbott | Steward Joy Abbott",
            "direct | “a lesson” | The caterer, Delmar Spice | Delmar Spice",
            "indirect | that the fridge was new | It | Delmar Spice",
        ],
    ),
    (
        "The board met on Monday.\n\nThe caterer, Tom Hale, called the evening “a lesson”. It was late, the board said.",
        &[
            "direct | “a lesson” | The caterer, Tom Hale | Tom Hale",
            "indirect | It was late | the board | (board)",
        ],
    ),
    // "She" is who has just spoken.
    (
        "Amina Hale had packed her tent.\n\nFour ropes were frayed, said Sunniva Rask, the fitter who tests them.\n\nShe told Radio Lys that every hook was bent.",
        &[
            "indirect | Four ropes were frayed | Sunniva Rask | Sunniva Rask",
            "indirect | that every hook was bent | She | Radio Lys > Sunniva Rask",
        ],
    ),
    (
        "Amina Hale had packed her tent, said Sunniva Rask.\n\nShe told Radio Lys that every hook was bent.",
        &[
            "indirect | Amina Hale had packed her tent | Sunniva Rask | Sunniva Rask",
            "indirect | that every hook was bent | She | Radio Lys > Sunniva Rask",
        ],
    ),
    // Frames that stand inside.
    (
        "The tribunal disagrees. A witness, it notes, heard her shout.",
        &["indirect | A witness … heard her shout | it | (tribunal)"],
    ),
    (
        "The bridge, the report concedes, sways in the wind.",
        &["indirect | The bridge … sways in the wind | the report | (report)"],
    ),
    (
        "The bridge, he noted, sways in the wind.",
        &["indirect | The bridge … sways in the wind | he |"],
    ),
];
