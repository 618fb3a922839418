//! English cases of the passive, relative clauses, gerunds, and of frames around frames.

/// Each text with its statements.
pub(super) const CASES: &[(&str, &[&str])] = &[
    (
        "Late on Friday, Clara Voss sued the harbour, seeking a ban on night work.",
        &["reported | a ban on night work | Clara Voss | Clara Voss"],
    ),
    (
        "Media reports have said Hartley, also a farmer, had a long feud with the mayor.",
        &[
            "indirect | Hartley, also a farmer, had a long feud with the mayor | Media reports | (Media reports)",
        ],
    ),
    (
        "Tom Hartley told police that the door was open, the Harbor Gazette reported, citing a court record.",
        &[
            "indirect | Tom Hartley told police that the door was open | the Harbor Gazette | Harbor Gazette > (court record)",
            "indirect | that the door was open | Tom Hartley | Harbor Gazette > (court record) > Tom Hartley",
        ],
    ),
    (
        "He was accused of theft by Anna Moll, a teacher.",
        &["reported | of theft | Anna Moll, a teacher | Anna Moll"],
    ),
    (
        "Hartley was told by a senior aide to leave the city, prosecutors said.",
        &[
            "indirect | Hartley was told by a senior aide to leave the city | prosecutors | prosecutors",
            "indirect | to leave the city | a senior aide | prosecutors > (senior aide)",
        ],
    ),
    (
        "The plan was criticised by fishermen's leader Anna Moll.",
        &["reported | The plan | fishermen's leader Anna Moll | Anna Moll"],
    ),
    (
        "The bishop was found by an independent review to have ignored letters.",
        &["indirect | to have ignored letters | an independent review | (independent review)"],
    ),
    (
        "According to an aide, during a meeting in May, Hartley told Voss that the plan had failed.",
        &[
            "indirect | during a meeting in May, Hartley told Voss that the plan had failed | an aide | (aide)",
            "indirect | that the plan had failed | Hartley | (aide) > Hartley",
        ],
    ),
    (
        "Three mayors called on Governor Tom Hartley on Monday to resign.",
        &["indirect | to resign | Three mayors | (mayors)"],
    ),
    (
        "Ten lawmakers in the House of Deputies called on Monday for an inquiry into the fire.",
        &[
            "reported | for an inquiry into the fire | Ten lawmakers in the House of Deputies | (Ten lawmakers) for Deputies",
        ],
    ),
    (
        "The top Republican in the Senate on Wednesday commended Anna Moll for leaving the panel.",
        &[
            "reported | Anna Moll for leaving the panel | The top Republican in the Senate | (top Republican)",
        ],
    ),
    (
        "Ten lawmakers called for an inquiry into the fire, which the mayor has rejected.",
        &[
            "reported | for an inquiry into the fire | Ten lawmakers | (Ten lawmakers)",
            "reported | for an inquiry into the fire | the mayor | (mayor)",
        ],
    ),
    (
        "Hartley has denied fraud, calling the case a sham.",
        &[
            "reported | fraud | Hartley | Hartley",
            "reported | the case a sham | Hartley | Hartley",
        ],
    ),
    (
        "His lawyer branded the case a fairy tale.",
        &["reported | the case a fairy tale | His lawyer | (lawyer)"],
    ),
    (
        "Earlier on Thursday, Voss said the mill seemed to be closing and warned that, if it did, “jobs will be lost.”",
        &[
            "indirect | the mill seemed to be closing | Voss | Voss",
            "indirect | that, if it did, “jobs will be lost.” | Voss | Voss",
            "direct | “jobs will be lost.” | Voss | Voss",
        ],
    ),
    (
        "Tom Hartley attacked Anna Moll online on Tuesday, writing, “She is a weak mayor.”",
        &["direct | “She is a weak mayor.” | Tom Hartley | Tom Hartley"],
    ),
    (
        "The minister resigned after admitting that she had not paid the rent.",
        &["indirect | that she had not paid the rent | The minister | (minister)"],
    ),
    (
        "The rebels claimed to have hit two fuel depots.",
        &["indirect | to have hit two fuel depots | The rebels | (rebels)"],
    ),
    (
        "The study, led by Anna Moll, found in May that the river was clean.",
        &["indirect | that the river was clean | The study | (study)"],
    ),
    (
        "The river is clean, final results showed, putting the town at ease.",
        &["indirect | The river is clean | final results | (final results)"],
    ),
    (
        "“It is a start,” said Clara Voss, who says she was hurt in the fire.",
        &[
            "direct | “It is a start,” | Clara Voss | Clara Voss",
            "indirect | she was hurt in the fire | Clara Voss | Clara Voss",
        ],
    ),
    (
        "The lamps were sold for two million, the court was told.",
        &["indirect | The lamps were sold for two million | the court | court"],
    ),
    (
        "The law that created the agency stipulated that a deputy takes over.",
        &["indirect | that a deputy takes over | The law | (law)"],
    ),
    (
        "The clerk cited a letter in which Clara Voss denied any debt.",
        &[
            "indirect | a letter in which Clara Voss denied any debt | The clerk | (clerk)",
            "reported | any debt | Clara Voss | (clerk) > Clara Voss",
        ],
    ),
    (
        "A mediator has proposed a joint panel, according to the newspaper Orr Express.",
        &[
            "indirect | A mediator has proposed a joint panel | the newspaper Orr Express | Orr Express",
            "reported | a joint panel | A mediator | Orr Express > (mediator)",
        ],
    ),
    (
        "The town held an interview with a man who disputed the report and said he never saw it.",
        &[
            "reported | the report | a man | (man)",
            "indirect | he never saw it | a man | (man)",
        ],
    ),
    (
        "Anna Moll, a Republican and critic of the mayor, said the bridge was safe.",
        &[
            "indirect | the bridge was safe | Anna Moll, a Republican and critic of the mayor | Anna Moll for mayor",
        ],
    ),
    (
        "Tom Hartley, a former prosecutor and law professor, said the bridge was safe.",
        &["indirect | the bridge was safe | Tom Hartley | Tom Hartley"],
    ),
    (
        "Three top Democrats called on the mayor to resign.",
        &["indirect | to resign | Three top Democrats | (Three top Democrats)"],
    ),
    (
        "The mayor, who during the 2016 campaign called for a ban, left early.",
        &["reported | for a ban | The mayor | (mayor)"],
    ),
    (
        "Voss said the claims were “serious” as she moved away from comments in which she said Hartley, the oldest member, was an “icon.”",
        &[
            "indirect | the claims were “serious” | Voss | Voss",
            "direct | “serious” | Voss | Voss",
            "indirect | Hartley, the oldest member, was an “icon.” | she | Voss",
            "direct | “icon.” | she | Voss",
        ],
    ),
    (
        "The plan was confirmed by the ministry on Monday.",
        &["reported | The plan | the ministry | ministry"],
    ),
    (
        "Clara Voss's call was echoed by her deputy, Senator Tom Hartley.",
        &["reported | Clara Voss's call | her deputy, Senator Tom Hartley | Tom Hartley"],
    ),
];
