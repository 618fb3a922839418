//! English cases of where what is said begins and ends, and of words that only look like a report.

/// Each text with its statements.
pub(super) const CASES: &[(&str, &[&str])] = &[
    (
        "Engineers have argued there is a risk the wall will give way.",
        &["indirect | there is a risk the wall will give way | Engineers | (Engineers)"],
    ),
    (
        "A memo from the pilots said there were at least nine faults.",
        &[
            "indirect | there were at least nine faults | A memo from the pilots | (memo from the pilots)",
        ],
    ),
    (
        "The deputy will stay until the council confirms a new director chosen by the mayor.",
        &[],
    ),
    ("Clara Voss has a long-running dispute with the mayor.", &[]),
    (
        "The firm received about 900 reports of noise last year.",
        &[],
    ),
    ("Norland recalled its ambassador on Thursday.", &[]),
    (
        "The protest began after one of the nurses, Anna Moll, detailed her complaints.",
        &["reported | her complaints | Anna Moll | Anna Moll"],
    ),
    (
        "The driver blamed for the crash, Tom Hartley, pleaded guilty on Monday to a minor charge, a clerk said.",
        &[
            "indirect | The driver blamed for the crash, Tom Hartley, pleaded guilty on Monday to a minor charge | a clerk | (clerk)",
        ],
    ),
    (
        "The minister referred the questions to his aide, John Hartley, who described it as a “summary” of the plan.",
        &[
            "reported | it as a “summary” of the plan | John Hartley | John Hartley",
            "direct | “summary” | John Hartley | John Hartley",
        ],
    ),
    (
        "Clara Voss criticized the delay and raised the possibility that the plan could fail.",
        &[
            "reported | the delay | Clara Voss | Clara Voss",
            "indirect | that the plan could fail | Clara Voss | Clara Voss",
        ],
    ),
    (
        "Clara Voss has denied the claims of fraud with the Danes and called the report “a joke.”",
        &[
            "reported | the claims of fraud with the Danes | Clara Voss | Clara Voss",
            "direct | “a joke.” | Clara Voss | Clara Voss",
        ],
    ),
    (
        "Clara Voss argued that the plan fails, adding that it costs too much.",
        &[
            "indirect | that the plan fails | Clara Voss | Clara Voss",
            "indirect | that it costs too much | Clara Voss | Clara Voss",
        ],
    ),
    (
        "Judge Clara Voss said the terms would remain in place, and ordered a new hearing for Monday.",
        &["indirect | the terms would remain in place | Judge Clara Voss | Clara Voss"],
    ),
    (
        "Senator Tom Hartley said the remark was “nasty,” but Hartley did not say who made it.",
        &[
            "indirect | the remark was “nasty,” | Senator Tom Hartley | Tom Hartley",
            "direct | “nasty,” | Senator Tom Hartley | Tom Hartley",
        ],
    ),
    (
        "Senator Tom Hartley said it was “serious” as he moved away from his earlier words.",
        &[
            "indirect | it was “serious” | Senator Tom Hartley | Tom Hartley",
            "direct | “serious” | Senator Tom Hartley | Tom Hartley",
        ],
    ),
    (
        "Officials in Orrton believe the water came from a broken pipe.",
        &["indirect | the water came from a broken pipe | Officials in Orrton | (Officials)"],
    ),
    (
        "Clara Voss apologized for shouting at nurses in a video that surfaced last week.",
        &[
            "reported | for shouting at nurses in a video that surfaced last week | Clara Voss | Clara Voss",
        ],
    ),
    (
        "Witnesses told police the “very polite” caller was Tom Hartley.",
        &[
            "indirect | the “very polite” caller was Tom Hartley | Witnesses | (Witnesses)",
            "direct | “very polite” | Witnesses | (Witnesses)",
        ],
    ),
    (
        "The port had reportedly pushed for a new quay.",
        &["hearsay | The port had reportedly pushed for a new quay. |  |"],
    ),
    (
        "Hartley, who built the hall, denied handling the sale badly.",
        &["reported | handling the sale badly | Hartley | Hartley"],
    ),
    (
        "Sea accidents are common because of storms, badly maintained boats and poor rules.",
        &[],
    ),
    (
        "The board said about 400 wheels had been sold.",
        &["indirect | about 400 wheels had been sold | The board | (board)"],
    ),
    (
        "Volunteers said helpers with drones had searched the bank.",
        &["indirect | helpers with drones had searched the bank | Volunteers | (Volunteers)"],
    ),
    (
        "The firm said demand from farmers remained strong.",
        &["indirect | demand from farmers remained strong | The firm | firm"],
    ),
    (
        "In a ruling, with which the port said it would comply, Judge Clara Voss refused to lift the ban.",
        &[
            "indirect | it would comply | the port | (port)",
            "indirect | to lift the ban | Judge Clara Voss | Clara Voss",
        ],
    ),
    (
        "The firm cut its forecast, suggesting that the year will be hard.",
        &[],
    ),
    (
        "The club denies meddling in the vote and Hartley has said there was no fraud.",
        &[
            "reported | meddling in the vote | The club | (club)",
            "indirect | there was no fraud | Hartley | Hartley",
        ],
    ),
    ("Anna Moll pleaded guilty to lying to the police.", &[]),
    (
        "Hackers stole names and medical notes, the firm said on Thursday.",
        &["indirect | Hackers stole names and medical notes | the firm | firm"],
    ),
    (
        "The mayor of a small town admitted Monday to taking 70,000 dollars.",
        &[
            "reported | to taking 70,000 dollars | The mayor of a small town | (mayor of a small town) for small town",
        ],
    ),
    (
        "Anna Moll called the size of the bill 'a nasty surprise'.",
        &[
            "reported | the size of the bill 'a nasty surprise' | Anna Moll | Anna Moll",
            "direct | 'a nasty surprise' | Anna Moll | Anna Moll",
        ],
    ),
    ("The team conceded a late goal.", &[]),
    ("He doesn't say that the plan is ready.", &[]),
    (
        "The minister said she won't go.",
        &["indirect | she won't go | The minister | (minister)"],
    ),
];
