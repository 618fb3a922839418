//! English cases of who speaks by a participle, and of words that only look like a report.

/// Each text with its statements.
pub(super) const CASES: &[(&str, &[&str])] = &[
    (
        "Noting that the bridge was old, Tom Rowe again apologized for the delay.",
        &[
            "indirect | that the bridge was old | Tom Rowe | Tom Rowe",
            "reported | for the delay | Tom Rowe | Tom Rowe",
        ],
    ),
    (
        "Noting that the crew had “kept its head,” Tom Rowe again apologized for the delay.",
        &[
            "indirect | that the crew had “kept its head,” | Tom Rowe | Tom Rowe",
            "direct | “kept its head,” | Tom Rowe | Tom Rowe",
            "reported | for the delay | Tom Rowe | Tom Rowe",
        ],
    ),
    (
        "Calling the ruling “a disgrace,” Mayor Anna Marsh vowed to appeal.",
        &[
            "direct | “a disgrace,” | Mayor Anna Marsh | Anna Marsh",
            "indirect | to appeal | Mayor Anna Marsh | Anna Marsh",
        ],
    ),
    (
        "Saying the plant was unsafe, the union called a strike.",
        &["indirect | the plant was unsafe | the union | union"],
    ),
    (
        "Arguing that nobody had been told, Anna Marsh refused to pay.",
        &[
            "indirect | that nobody had been told | Anna Marsh | Anna Marsh",
            "indirect | to pay | Anna Marsh | Anna Marsh",
        ],
    ),
    (
        "Warning of floods, the ministry urged people to leave.",
        &[
            "reported | of floods | the ministry | ministry",
            "indirect | to leave | the ministry | ministry",
        ],
    ),
    (
        "Saying no is hard, Anna Marsh said.",
        &["indirect | Saying no is hard | Anna Marsh | Anna Marsh"],
    ),
    (
        "The council voted 5-4 on Monday, with chairman Tom Rowe saying the plan was dead.",
        &["indirect | the plan was dead | chairman Tom Rowe | Tom Rowe"],
    ),
    (
        "The plan split the council, with Anna Marsh, head of the growers' union, calling it a betrayal.",
        &[
            "reported | it a betrayal | Anna Marsh, head of the growers' union | Anna Marsh for growers' union",
        ],
    ),
    ("The deal drew protests from farmers.", &[]),
    (
        "The vote went to recounts and court rulings before it was settled.",
        &[],
    ),
    (
        "Prices rose in May, with dealers warning that worse would follow.",
        &["indirect | that worse would follow | dealers | (dealers)"],
    ),
    (
        "Carl Doe, a former captain who has run for office in Tull, praised Tom Rowe.",
        &["reported | Tom Rowe | Carl Doe | Carl Doe"],
    ),
    (
        "In contrast, Carl Doe, a former captain who has run for office in Tull, praised Tom Rowe.",
        &["reported | Tom Rowe | Carl Doe | Carl Doe"],
    ),
    (
        "The letter, signed by 40 lawmakers, urged the board to act.",
        &["indirect | to act | The letter | (letter)"],
    ),
    (
        "The board approved the plan in May, a plan that drew on the work of Anna Marsh of Orr and Tom Rowe of Tull, said a source who asked not to be named.",
        &[
            "indirect | The board approved the plan in May, a plan that drew on the work of Anna Marsh of Orr and Tom Rowe of Tull | a source | (source)",
        ],
    ),
    (
        "The board approved a plan in May to widen the lock, said the Harbour Policy Centre, a think tank, in a report on Monday.",
        &[
            "indirect | The board approved a plan in May to widen the lock | the Harbour Policy Centre, a think tank | Harbour Policy Centre",
        ],
    ),
    (
        "Anna Marsh, who runs the yard, said a source had told her of the sale.",
        &["indirect | a source had told her of the sale | Anna Marsh | Anna Marsh"],
    ),
    (
        "Officials have so far said they will rebuild the pier in stages.",
        &["indirect | they will rebuild the pier in stages | Officials | (Officials)"],
    ),
    (
        "The minister has often said the plant will close.",
        &["indirect | the plant will close | The minister | (minister)"],
    ),
    (
        "The port asked the bank for data, an aide said on Tuesday, but Tom Rowe's lawyer denied any such request had been made.",
        &[
            "indirect | The port asked the bank for data | an aide | (aide)",
            "reported | for data | The port | (aide) > (port)",
            "reported | any such request had been made | Tom Rowe's lawyer | (Tom Rowe's lawyer)",
        ],
    ),
    (
        "The bank was asked for data, an aide said, without giving details, adding that it had been sent in May.",
        &[
            "indirect | The bank was asked for data | an aide | (aide)",
            "indirect | that it had been sent in May | an aide | (aide)",
        ],
    ),
    (
        "The aide said the ship was safe, but added: “We expect Captain Doe will follow the rules.”",
        &[
            "indirect | the ship was safe | The aide | (aide)",
            "direct | “We expect Captain Doe will follow the rules.” | The aide | (aide)",
        ],
    ),
    (
        "The spokeswoman said the ship was safe, but said “the law is clear” and that Doe was in charge.",
        &[
            "indirect | the ship was safe | The spokeswoman | (spokeswoman)",
            "direct | “the law is clear” | The spokeswoman | (spokeswoman)",
            "indirect | “the law is clear” and that Doe was in charge | The spokeswoman | (spokeswoman)",
        ],
    ),
    (
        "The lawyer declined to answer shouted questions about the ship.",
        &[],
    ),
    (
        "An inspector probing alleged fraud asked the bank for data.",
        &["reported | for data | An inspector | (inspector)"],
    ),
    (
        "A person familiar with the matter, who asked not to be identified, said the bank would pay.",
        &[
            "indirect | the bank would pay | A person familiar with the matter | (person familiar with the matter)",
        ],
    ),
    (
        "An aide, who asked for anonymity, said the bank would pay.",
        &["indirect | the bank would pay | An aide | (aide)"],
    ),
    (
        "The boat, which police said had been stolen, was found in Tull.",
        &["indirect | which … had been stolen | police | police"],
    ),
    (
        "A man who police said had stolen the boat was freed.",
        &["indirect | who … had stolen the boat | police | police"],
    ),
    (
        "Police arrested a man of 31 who, they said, had stolen the boat.",
        &["indirect | who … had stolen the boat | they | Police"],
    ),
    (
        "The yard, which Anna Marsh believes is worth nine million, was sold.",
        &["indirect | which … is worth nine million | Anna Marsh | Anna Marsh"],
    ),
    (
        "The day that Tom Rowe said the yard was safe, it burned.",
        &["indirect | the yard was safe, it burned | Tom Rowe | Tom Rowe"],
    ),
    (
        "Prosecutors say Carl Doe stole nine million, charges he denies.",
        &[
            "indirect | Carl Doe stole nine million | Prosecutors | Prosecutors",
            "reported | Carl Doe stole nine million | he | Carl Doe",
        ],
    ),
    (
        "The case is about bribes, allegations that Carl Doe and the harbour board deny.",
        &[
            "reported | The case is about bribes | Carl Doe and the harbour board | Carl Doe > (harbour board)",
        ],
    ),
    (
        "The plan was first reported by the Orr Courier.",
        &["reported | The plan | the Orr Courier | Orr Courier"],
    ),
    ("The theft was reported by a guard.", &[]),
    (
        "The Courier issued a correction that the ferry had not been late.",
        &["indirect | that the ferry had not been late | The Courier | Courier"],
    ),
    (
        "Anna Moll on Friday denied having pressed her deputy to resign over the affair.",
        &["reported | having pressed her deputy to resign over the affair | Anna Moll | Anna Moll"],
    ),
    (
        "Anna Moll, having said that the weir would hold, left.",
        &["indirect | that the weir would hold | Anna Moll | Anna Moll"],
    ),
];
