//! English cases: people who speak for others, stations and papers that were told something, what is no
//! statement.

/// Each text with its statements.
pub(super) const CASES: &[(&str, &[&str])] = &[
    (
        "A lawyer for President Edith Morrow said on Monday that the trial was unfair.",
        &[
            "indirect | that the trial was unfair | A lawyer for President Edith Morrow | (lawyer for President Edith Morrow) for Edith Morrow",
        ],
    ),
    (
        "An attorney for former Senator Paul Lind said the case was weak.",
        &[
            "indirect | the case was weak | An attorney for former Senator Paul Lind | (attorney for former Senator Paul Lind) for Paul Lind",
        ],
    ),
    (
        "An aide to the governor said on Friday that the talks had failed.",
        &[
            "indirect | that the talks had failed | An aide to the governor | (aide to the governor)",
        ],
    ),
    (
        "A spokesman for the ministry said the bridge was safe.",
        &[
            "indirect | the bridge was safe | A spokesman for the ministry | (spokesman for the ministry) for ministry",
        ],
    ),
    (
        "“We are done,” said cardiologist Ines Rowe of Avon General Hospital, one of the authors.",
        &[
            "direct | “We are done,” | cardiologist Ines Rowe of Avon General Hospital, one of the authors | Ines Rowe for Avon General Hospital",
        ],
    ),
    (
        "Orbis plans to close a plant, people familiar with the matter told the Norwich Observer.",
        &[
            "indirect | Orbis plans to close a plant | people familiar with the matter | Norwich Observer > (people familiar with the matter)",
        ],
    ),
    (
        "“I was tired,” Mark Reed told Radio Clun.",
        &["direct | “I was tired,” | Mark Reed | Radio Clun > Mark Reed"],
    ),
    (
        "The road was closed, Avon and Orr Police said.",
        &["indirect | The road was closed | Avon and Orr Police | Avon and Orr Police"],
    ),
    (
        "Even short walks, Rowe suggested, might help.",
        &["indirect | Even short walks … might help | Rowe | Rowe"],
    ),
    (
        "Rowe denied any quarrel: “We liked her.”",
        &[
            "reported | any quarrel | Rowe | Rowe",
            "direct | “We liked her.” | Rowe | Rowe",
        ],
    ),
    ("Walkers told to keep dogs on leads", &[]),
    (
        "A tribunal has ordered Kestrel Homes to pay 34 tenants.",
        &[],
    ),
    (
        "Lollyworks has recalled 300 robots after a boy choked on a wheel.",
        &[],
    ),
    (
        "“I will fight,” Buck Lander said through his attorney.",
        &["direct | “I will fight,” | Buck Lander | (attorney) > Buck Lander"],
    ),
    (
        "Two in five wells are dry, according to a report by Water Watch Orr.",
        &["indirect | Two in five wells are dry | Water Watch Orr | Water Watch Orr"],
    ),
    (
        "Rowe appealed for calm.",
        &["reported | for calm | Rowe | Rowe"],
    ),
    (
        "Rowe said 120 were in training.",
        &["indirect | 120 were in training | Rowe | Rowe"],
    ),
];
