//! English cases of bodies by what they are, and of who takes up whom after them.

/// Each text with its statements.
pub(super) const CASES: &[(&str, &[&str])] = &[
    (
        "The operator, Western Sound Ferries, halted two ships. It said it was sorry.",
        &["indirect | it was sorry | It | Western Sound Ferries"],
    ),
    (
        "The operator, Western Sound Ferries, said it was sorry. It promised refunds.",
        &[
            "indirect | it was sorry | The operator, Western Sound Ferries | Western Sound Ferries",
            "reported | refunds | It | Western Sound Ferries",
        ],
    ),
    (
        "The third party, Oudal, called for a vote.",
        &["reported | for a vote | The third party, Oudal | Oudal"],
    ),
    (
        "The coach, Carl Doe, said the game was lost.",
        &["indirect | the game was lost | The coach, Carl Doe | Carl Doe"],
    ),
    (
        "The Ardell Farmers’ Association said the plan was dead. It called for a vote.",
        &[
            "indirect | the plan was dead | The Ardell Farmers’ Association | Ardell Farmers’ Association",
            "reported | for a vote | It | Ardell Farmers’ Association",
        ],
    ),
    (
        "The Harbour Accident Branch has sent three men. A report is due in May, it said.",
        &["indirect | A report is due in May | it | Harbour Accident Branch"],
    ),
    (
        "The battery maker Norrvolt is bankrupt, two aides said. The company confirmed the filing.",
        &[
            "indirect | The battery maker Norrvolt is bankrupt | two aides | (aides)",
            "reported | the filing | The company | Norrvolt",
        ],
    ),
    (
        "The battery maker Norrvolt sued the car maker Falkia, two aides said. The company confirmed the filing.",
        &[
            "indirect | The battery maker Norrvolt sued the car maker Falkia | two aides | (aides)",
            "reported | the filing | The company | company",
        ],
    ),
    (
        "German carmaker Falk AG cancelled the order. It said the cells were bad.",
        &["indirect | the cells were bad | It | Falk AG"],
    ),
    (
        "Striker Kenny Blythe wants him out. Winger Kenny Blythe said he should go. “He fights,” he told Radio Orr.",
        &[
            "indirect | he should go | Winger Kenny Blythe | Kenny Blythe",
            "direct | “He fights,” | he | Radio Orr > Kenny Blythe",
        ],
    ),
    (
        "Ruth Halloran had admitted fraud. The choir's director described it as a betrayal. Children had sold cakes, she said.",
        &[
            "reported | fraud | Ruth Halloran | Ruth Halloran",
            "reported | it as a betrayal | The choir's director | (choir's director)",
            "indirect | Children had sold cakes | she | (choir's director)",
        ],
    ),
    (
        "Anna Marsh said the stays were long. Quill Lim told the board her office had asked for receipts. Nobody had sent any, she said.",
        &[
            "indirect | the stays were long | Anna Marsh | Anna Marsh",
            "indirect | her office had asked for receipts | Quill Lim | Quill Lim",
            "reported | for receipts | her office | Quill Lim > (office)",
            "indirect | Nobody had sent any | she | Quill Lim",
        ],
    ),
    (
        "Critics said the agency was slow. Environmental groups blamed the loggers. Bare slopes hold no water, they said.",
        &[
            "indirect | the agency was slow | Critics | (Critics)",
            "reported | the loggers | Environmental groups | Environmental groups",
            "indirect | Bare slopes hold no water | they | Environmental groups",
        ],
    ),
    (
        "The World Bank said the river was low. Zorania sent troops. The bank said forty million people needed it.",
        &[
            "indirect | the river was low | The World Bank | Weltbank",
            "indirect | forty million people needed it | The bank | Weltbank",
        ],
    ),
    (
        "The clerk said Clara Voss had denied any debt.",
        &[
            "indirect | Clara Voss had denied any debt | The clerk | (clerk)",
            "reported | any debt | Clara Voss | (clerk) > Clara Voss",
        ],
    ),
    // A body is one that speaks by its name, unless any of its sort is meant.
    (
        "The bridge was closed, the court said. Experts said that was rare.",
        &[
            "indirect | The bridge was closed | the court | court",
            "indirect | that was rare | Experts | (Experts)",
        ],
    ),
    (
        "A court said the bridge was closed. It was open again, the court said.",
        &[
            "indirect | the bridge was closed | A court | (court)",
            "indirect | It was open again | the court | (court)",
        ],
    ),
    // Somebody who only speaks for a body speaks for the one that spoke just before.
    (
        "The harbour was safe, the Ardell Water Board said. “We measured twice,” a spokeswoman said. She added that ships could enter.",
        &[
            "indirect | The harbour was safe | the Ardell Water Board | Ardell Water Board",
            "direct | “We measured twice,” | a spokeswoman | (spokeswoman) for Ardell Water Board",
            "indirect | that ships could enter | She | (spokeswoman) for Ardell Water Board",
        ],
    ),
    (
        "The harbour was safe, Carl Doe said. A spokeswoman said ships could enter.",
        &[
            "indirect | The harbour was safe | Carl Doe | Carl Doe",
            "indirect | ships could enter | A spokeswoman | (spokeswoman)",
        ],
    ),
    (
        "A report obtained by Reuters warned that valves were corroded. The harbour authority denied the claim.",
        &[
            "indirect | that valves were corroded | A report | Reuters > (report)",
            "reported | the claim | The harbour authority | harbour authority",
        ],
    ),
    (
        "A report seen by officials warned that valves were corroded.",
        &["indirect | that valves were corroded | A report | (report)"],
    ),
    (
        "The memo seen by Reuters says valves were corroded.",
        &["indirect | valves were corroded | The memo | Reuters > (memo)"],
    ),
    (
        "The Ledger newspaper first reported the failed inspection.",
        &["reported | the failed inspection | The Ledger newspaper | Ledger"],
    ),
    (
        "The ministry, which said it was not involved, closed the road.",
        &["indirect | it was not involved | The ministry | ministry"],
    ),
    (
        "The union, which said it had no choice, will meet on Friday.",
        &["indirect | it had no choice | The union | union"],
    ),
];
