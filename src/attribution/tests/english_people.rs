//! English cases of people by their names, nouns and parties, and of who is meant by a noun of theirs.

/// Each text with its statements.
pub(super) const CASES: &[(&str, &[&str])] = &[
    (
        "Police do not believe anyone was there. They have urged families to fit alarms.",
        &["indirect | to fit alarms | They | Police"],
    ),
    (
        "Inspector Carol Nugent said the boy was well. Local MP Ros Keating wants trackers. “We put them on cows,” she said.",
        &[
            "indirect | the boy was well | Inspector Carol Nugent | Carol Nugent",
            "direct | “We put them on cows,” | she | Ros Keating",
        ],
    ),
    (
        "Superintendent Carol Nugent said the boy was well. Lori Bexley was less sure. “Nobody looked,” she said.",
        &[
            "indirect | the boy was well | Superintendent Carol Nugent | Carol Nugent",
            "direct | “Nobody looked,” | she | Lori Bexley",
        ],
    ),
    (
        "Rail fares will rise by nine per cent, the Orr Courier can reveal.",
        &["indirect | Rail fares will rise by nine per cent | the Orr Courier | Orr Courier"],
    ),
    (
        "Furious passengers last night branded the rise “daylight robbery”.",
        &["direct | “daylight robbery” | Furious passengers | (Furious passengers)"],
    ),
    (
        "But Labour's Gwen Pryce said the plan was dead.",
        &["indirect | the plan was dead | Labour's Gwen Pryce | Gwen Pryce"],
    ),
    (
        "ORR: The High Court on Friday stayed the order, observing that “history cannot be rebuilt”.",
        &[
            "indirect | that “history cannot be rebuilt” | The High Court | High Court",
            "direct | “history cannot be rebuilt” | The High Court | High Court",
        ],
    ),
    (
        "Developer Skyline Realty plans a tower on the plot. The company said it would obey.",
        &["indirect | it would obey | The company | Skyline Realty"],
    ),
    (
        "A spokesman said the ship was safe. Carl Doe filmed it. “It shook,” said the man.",
        &[
            "indirect | the ship was safe | A spokesman | (spokesman)",
            "direct | “It shook,” | the man | Carl Doe",
        ],
    ),
    (
        "Chairman Carl Doe said the ship was safe. A driver filmed it. The man said it had shaken.",
        &[
            "indirect | the ship was safe | Chairman Carl Doe | Carl Doe",
            "indirect | it had shaken | The man | (driver)",
        ],
    ),
    (
        "The spokesman said the ship was safe. “We looked,” the man said.",
        &[
            "indirect | the ship was safe | The spokesman | (spokesman)",
            "direct | “We looked,” | the man | (spokesman)",
        ],
    ),
    (
        "Asked if it would cross a line, Carl Doe replied, “I would say yes.”",
        &["direct | “I would say yes.” | Carl Doe | Carl Doe"],
    ),
];
