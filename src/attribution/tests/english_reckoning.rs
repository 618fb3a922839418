//! English cases of estimates, wishes, unanswered questions, what things are called, and frames of verbs with another use.

/// Each text with its statements.
pub(super) const CASES: &[(&str, &[&str])] = &[
    (
        "Brokers put the shortfall at 40 tonnes.",
        &["reported | the shortfall at 40 tonnes | Brokers | (Brokers)"],
    ),
    (
        "The owner, Lena Marr, who built the boat, has valued her at 9,000 pounds.",
        &["reported | her at 9,000 pounds | Lena Marr | Lena Marr"],
    ),
    (
        "The barn was appraised by surveyors at 70,000 kroner.",
        &["reported | 70,000 kroner | surveyors | (surveyors)"],
    ),
    (
        "Trainer Sid Orr rates the chances of the mare at one in ten.",
        &["reported | the chances of the mare at one in ten | Trainer Sid Orr | Trainer Sid Orr"],
    ),
    (
        "Growers see the barley crop at about six million tonnes.",
        &["reported | the barley crop at about six million tonnes | Growers | (Growers)"],
    ),
    ("The deal values the brewery at 80 million euros.", &[]),
    ("Nurses put the children to bed at seven.", &[]),
    ("Hikers saw the lights at nine.", &[]),
    ("The lock keeper placed his lamp at the gate.", &[]),
    ("The sale put the price at 40 euros.", &[]),
    ("A rise would put the rent at 900 euros.", &[]),
    (
        "The Greens want the old mill rebuilt.",
        &["reported | the old mill rebuilt | The Greens | Greens"],
    ),
    (
        "Teachers want the bell to ring later.",
        &["reported | the bell to ring later | Teachers | (Teachers)"],
    ),
    (
        "The residents' association would rather see the pond drained.",
        &["reported | the pond drained | The residents' association | (residents' association)"],
    ),
    (
        "The union wants an apology.",
        &["reported | an apology | The union | union"],
    ),
    ("The baker wants a new oven.", &[]),
    ("My aunt wants her hat mended.", &[]),
    ("Drivers want for nothing.", &[]),
    ("The rowers want to win.", &[]),
    (
        "Engineers could not say why the gate had opened.",
        &["indirect | why the gate had opened | Engineers | (Engineers)"],
    ),
    (
        "The auditors were unable to establish who had signed the slips.",
        &["indirect | who had signed the slips | The auditors | (auditors)"],
    ),
    (
        "Historian Mara Quill still cannot say when the chapel was built.",
        &["indirect | when the chapel was built | Historian Mara Quill | Mara Quill"],
    ),
    (
        "A spokeswoman could not say when the bridge would open.",
        &[],
    ),
    ("The council declined to say who would pay.", &[]),
    ("The goat could not tell which door was open.", &[]),
    (
        "He said he could not say whether the tram would run.",
        &["indirect | he could not say whether the tram would run | He |"],
    ),
    (
        "The pilots are out on what the airline is calling a break.",
        &["reported | a break | the airline | airline"],
    ),
    (
        "The hut stood in what Orrland claims as its own valley.",
        &["reported | its own valley | Orrland | Orrland"],
    ),
    (
        "She ate what the cook swore was trout.",
        &["reported | trout | the cook | (cook)"],
    ),
    (
        "The fair is held in what locals believe was a quarry.",
        &["reported | a quarry | locals | (locals)"],
    ),
    ("He likes what the choir is singing this year.", &[]),
    (
        "He denied what he called a rumour.",
        &["reported | what he called a rumour | He |"],
    ),
    (
        "The tenant owes nothing, a court in Marl held.",
        &["indirect | The tenant owes nothing | a court in Marl | court in Marl"],
    ),
    (
        "The race must be run again, stewards decided on Sunday, ending a long quarrel.",
        &["indirect | The race must be run again | stewards | (stewards)"],
    ),
    (
        "The lease is void, it was reported, and the goats must go.",
        &["hearsay | The lease is void … and the goats must go |  |"],
    ),
    (
        "The pool will close, Harbour & Field has learned, although its lease runs on.",
        &[
            "indirect | The pool will close … although its lease runs on | Harbour & Field | Harbour & Field",
        ],
    ),
    (
        "The vase is a copy, it turned out on Monday.",
        &["hearsay | The vase is a copy |  |"],
    ),
    ("The stewards decided, after lunch, to walk.", &[]),
    ("The cook held the ladle, the waiter the plate.", &[]),
];
