//! English cases of where an object, a source or a frame ends.

/// Each text with its statements.
pub(super) const CASES: &[(&str, &[&str])] = &[
    (
        "The women accused Carl Doe of kissing them, grabbing them or pushing them.",
        &["reported | of kissing them, grabbing them or pushing them | The women | (women)"],
    ),
    (
        "Monitors have accused the army of atrocities, including mass arrests, against the villagers.",
        &[
            "reported | of atrocities, including mass arrests, against the villagers | Monitors | Monitors",
        ],
    ),
    (
        "The women accused Carl Doe of theft, adding that he had lied.",
        &[
            "reported | of theft | The women | (women)",
            "indirect | that he had lied | The women | (women)",
        ],
    ),
    (
        "The loan was repaid in May, according to a filing released in June by the harbour office.",
        &["indirect | The loan was repaid in May | a filing | (filing)"],
    ),
    (
        "The loan was repaid in May, according to a report published on Monday, and the case is closed.",
        &["indirect | The loan was repaid in May … and the case is closed | a report | (report)"],
    ),
    (
        "Anna Marsh was quoted as saying by the Orr Courier that the ship was lost.",
        &["indirect | that the ship was lost | Anna Marsh | Orr Courier > Anna Marsh"],
    ),
    (
        "Amy Marsh said by telephone that the ferry had been towed.",
        &["indirect | that the ferry had been towed | Amy Marsh | Amy Marsh"],
    ),
    (
        "The merger was first reported on Friday by the Orr Courier.",
        &["reported | The merger | the Orr Courier | Orr Courier"],
    ),
    (
        "“Why should we wait any longer?” House Speaker Paul Marsh asked.",
        &["direct | “Why should we wait any longer?” | House Speaker Paul Marsh | Paul Marsh"],
    ),
    (
        "“We will have the votes,” predicted No. 2 Senate Republican John Marsh.",
        &["direct | “We will have the votes,” | No. 2 Senate Republican John Marsh | John Marsh"],
    ),
    (
        "Ann Tull said she saw no “wrongdoing in these yards.” [nX2Y1Z81] The committee said it would vote on Friday.",
        &[
            "indirect | she saw no “wrongdoing in these yards.” | Ann Tull | Ann Tull",
            "direct | “wrongdoing in these yards.” | Ann Tull | Ann Tull",
            "indirect | it would vote on Friday | The committee | committee",
        ],
    ),
    (
        "Growers, who believe the tax is too high, insist the cuts will pay for themselves.",
        &[
            "indirect | the tax is too high | Growers | (Growers)",
            "indirect | the cuts will pay for themselves | Growers | (Growers)",
        ],
    ),
    (
        "Several senators called for Marsh to resign.",
        &["indirect | for Marsh to resign | Several senators | (senators)"],
    ),
    (
        "“This is a bad idea,” Senator Paul Marsh said. The bills would expand the programme to five states.",
        &["direct | “This is a bad idea,” | Senator Paul Marsh | Paul Marsh"],
    ),
];
