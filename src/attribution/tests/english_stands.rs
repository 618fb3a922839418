//! English cases of stands on what has been told: charges, events, findings, and words that only look like them.

/// Each text with its statements.
pub(super) const CASES: &[(&str, &[&str])] = &[
    (
        "Villages were hit after a balloon crashed near Orr, an incident Tarn blamed on a torn sail.",
        &["reported | on a torn sail | Tarn | Tarn"],
    ),
    (
        "Two clerks died in a fire the brigade blamed on old wires.",
        &["reported | on old wires | the brigade | (brigade)"],
    ),
    (
        "The union says the harbour is unsafe, a charge the port called absurd.",
        &[
            "indirect | the harbour is unsafe | The union | union",
            "reported | absurd | the port | (port)",
        ],
    ),
    (
        "The lawyer said the search was unfair, something the police reject.",
        &[
            "indirect | the search was unfair | The lawyer | (lawyer)",
            "reported | the search was unfair | the police | police",
        ],
    ),
    (
        "Tarn has in the past accused its neighbour of hiding smugglers, something Orrland denies.",
        &[
            "reported | of hiding smugglers | Tarn | Tarn",
            "reported | of hiding smugglers | Orrland | Orrland",
        ],
    ),
    (
        "The risk remained low, a view shared by the health agency.",
        &["reported | The risk remained low | the health agency | (health agency)"],
    ),
    (
        "The mayor said the pier was safe, a claim disputed by divers.",
        &[
            "indirect | the pier was safe | The mayor | (mayor)",
            "reported | the pier was safe | divers | (divers)",
        ],
    ),
    (
        "Officials said they would build camps, an approach the council has called wasteful.",
        &[
            "indirect | they would build camps | Officials | (Officials)",
            "reported | wasteful | the council | (council)",
        ],
    ),
    (
        "Similar fears were voiced by the union.",
        &["reported | Similar fears | the union | union"],
    ),
    (
        "Concerns about the weir were raised by residents last year.",
        &["reported | Concerns about the weir | residents | (residents)"],
    ),
    (
        "Calls for an inquiry were echoed by the bishop.",
        &["reported | Calls for an inquiry | the bishop | (bishop)"],
    ),
    (
        "Two clerks accused Mayor Tom Rowan of taking bribes, which he has denied.",
        &[
            "reported | of taking bribes | Two clerks | (clerks)",
            "reported | of taking bribes | he | Tom Rowan",
        ],
    ),
    (
        "Senator Ann Lowe said he must go. More than a dozen women have accused Mayor Tom Rowan of taking bribes, which he has denied.",
        &[
            "indirect | he must go | Senator Ann Lowe | Ann Lowe",
            "reported | of taking bribes | a dozen women | (dozen women)",
            "reported | of taking bribes | he | Tom Rowan",
        ],
    ),
    (
        "The former head of the college went on trial for theft, charges he denies.",
        &[
            "reported | The former head of the college went on trial for theft | he | (former head of the college) for college",
        ],
    ),
    (
        "The coach called that claim “deeply unfair” and ordered a review.",
        &["direct | “deeply unfair” | The coach | (coach)"],
    ),
    (
        "The review faulted the port for ignoring two warnings.",
        &["reported | for ignoring two warnings | The review | (review)"],
    ),
    (
        "Marsh cautioned against blaming the crew.",
        &["reported | against blaming the crew | Marsh | Marsh"],
    ),
    (
        "The watchdog found no evidence of fraud.",
        &["reported | no evidence of fraud | The watchdog | watchdog"],
    ),
    ("Rescuers found no survivors.", &[]),
    (
        "The judges held that the ban was unlawful.",
        &["indirect | that the ban was unlawful | The judges | (judges)"],
    ),
    ("Rowan held that post for nine years.", &[]),
    ("Marsh refused to comment when asked about the pier.", &[]),
    (
        "The owner has refused to do so, arguing that it costs too much.",
        &["indirect | that it costs too much | The owner | (owner)"],
    ),
    (
        "The theft was noticed by a guard, who reported it to the police.",
        &[],
    ),
    (
        "The nurse, identified only as Ann, is to testify next week.",
        &[],
    ),
    (
        "Survivors recalled a loud crack before the roof fell.",
        &["reported | a loud crack before the roof fell | Survivors | (Survivors)"],
    ),
    ("Norvia has recalled a type of kettle.", &[]),
    (
        "Councillors approved the post of a man accused and later convicted of theft.",
        &[],
    ),
    (
        "Rebels claimed control of the port.",
        &["indirect | control of the port | Rebels | (Rebels)"],
    ),
    (
        "Residents complained, and the harbour office is asking for patience.",
        &["reported | for patience | the harbour office | (harbour office)"],
    ),
    (
        "The opposition is calling on the mayor to resign.",
        &["indirect | to resign | The opposition | (opposition)"],
    ),
    ("Marsh is asking for trouble.", &[]),
    (
        "The band fired its manager and is asking for the return of the money.",
        &["reported | for the return of the money | The band | (band)"],
    ),
    (
        "Marsh admitted stealing the van but denied hitting the guard.",
        &[
            "reported | stealing the van | Marsh | Marsh",
            "reported | hitting the guard | Marsh | Marsh",
        ],
    ),
    (
        "Minister Tom Rowe said the pier was open. The Liberals accused him of meddling, which he denied.",
        &[
            "indirect | the pier was open | Minister Tom Rowe | Tom Rowe",
            "reported | of meddling | The Liberals | Liberals",
            "reported | of meddling | he | Tom Rowe",
        ],
    ),
    (
        "The league warned the club over its debts.",
        &["reported | over its debts | The league | (league)"],
    ),
];
