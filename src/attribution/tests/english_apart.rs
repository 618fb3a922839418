//! English cases of a speaker who does or says something else behind "and" or "but".

/// Each text with its statements.
pub(super) const CASES: &[(&str, &[&str])] = &[
    (
        "The clerk said the conditions would stay and set a hearing for Monday.",
        &["indirect | the conditions would stay | The clerk | (clerk)"],
    ),
    (
        "The clerk said the fire was linked to a feud and called the rumours baseless.",
        &[
            "indirect | the fire was linked to a feud | The clerk | (clerk)",
            "reported | the rumours baseless | The clerk | (clerk)",
        ],
    ),
    (
        "Ann Tull said the officer was armed and called the council a shambles.",
        &[
            "indirect | the officer was armed | Ann Tull | Ann Tull",
            "reported | the council a shambles | Ann Tull | Ann Tull",
        ],
    ),
    (
        "Ann Tull said she dropped the plan because it was dear, but in a later interview with Radio Orr she cited the noise.",
        &[
            "indirect | she dropped the plan because it was dear | Ann Tull | Ann Tull",
            "reported | the noise | she | Radio Orr > Ann Tull",
        ],
    ),
    (
        "The mayor lambasted Carter on Twitter on Tuesday writing, “She would do anything for a donation.”",
        &[
            "reported | Carter | The mayor | (mayor)",
            "direct | “She would do anything for a donation.” | The mayor | (mayor)",
        ],
    ),
    (
        "Marsh resigned after several women accused him of harassment, his lawyer told the Orr Courier.",
        &[
            "indirect | Marsh resigned after several women accused him of harassment | his lawyer | Orr Courier > (lawyer)",
            "reported | of harassment | several women | (women)",
        ],
    ),
    (
        "“Why should we wait any longer?” asked House Speaker Paul Marsh.",
        &["direct | “Why should we wait any longer?” | House Speaker Paul Marsh | Paul Marsh"],
    ),
];
