//! English cases of what stands between a verb and what is said, and of where that ends.

/// Each text with its statements.
pub(super) const CASES: &[(&str, &[&str])] = &[
    (
        "The Orr Courier reported last week that the choir had lost its van.",
        &["indirect | that the choir had lost its van | The Orr Courier | Orr Courier"],
    ),
    (
        "Marsh said this week he was tired but would sing on.",
        &["indirect | he was tired but would sing on | Marsh | Marsh"],
    ),
    (
        "The school began a search, requesting on Friday maps from the club that looks after the caves.",
        &[],
    ),
    (
        "Marsh and Rowe each said the other had started the fight.",
        &["indirect | the other had started the fight | Marsh and Rowe | Marsh > Rowe"],
    ),
    (
        "The port and the union said jointly that talks would resume.",
        &["indirect | that talks would resume | The port and the union | (port) > union"],
    ),
    (
        "Rowe, asked whether he would resign, said: “Not today.”",
        &["direct | “Not today.” | Rowe | Rowe"],
    ),
    (
        "Rowe, told of the verdict, said he was relieved.",
        &["indirect | he was relieved | Rowe | Rowe"],
    ),
    (
        "Rowe, when asked about the bolts, said they had rusted.",
        &["indirect | they had rusted | Rowe | Rowe"],
    ),
    (
        "Asked by Radio Orr whether she would resign, Marsh said no.",
        &[],
    ),
    (
        "Anglers, expected to fight the weir, have dismissed it as a bathtub for ducks.",
        &["reported | it as a bathtub for ducks | Anglers | Anglers"],
    ),
    (
        "The 90-page plan, representing a winter of talks, called for moving the market.",
        &["reported | for moving the market | The 90-page plan | (90-page plan)"],
    ),
    (
        "“It will be in the plan,” Tull, referring to the delay, told reporters.",
        &["direct | “It will be in the plan,” | Tull | Tull"],
    ),
    (
        "While “hardly pretty,” the mayor said it would keep the rain out.",
        &["indirect | it would keep the rain out | the mayor | (mayor)"],
    ),
    (
        "The pier may open late, with one expert suggesting traders could help to paint it.",
        &["indirect | traders could help to paint it | one expert | (expert)"],
    ),
    (
        "Rowe said he would not sing again, denying claims of theft but admitting he had lost the keys.",
        &[
            "indirect | he would not sing again | Rowe | Rowe",
            "reported | claims of theft | Rowe | Rowe",
            "indirect | he had lost the keys | he | Rowe",
        ],
    ),
    (
        "Tull said the plan had failed, saying nobody had read it.",
        &[
            "indirect | the plan had failed | Tull | Tull",
            "indirect | nobody had read it | Tull | Tull",
        ],
    ),
    (
        "“The figures are wrong,” Rowe said, calling it a disgrace.",
        &[
            "direct | “The figures are wrong,” | Rowe | Rowe",
            "reported | it a disgrace | Rowe | Rowe",
        ],
    ),
    (
        "When three bakers who had accused Marsh of fraud called on the guild to look into it, nobody came.",
        &[
            "reported | of fraud | three bakers | (bakers)",
            "indirect | to look into it | three bakers | (bakers)",
        ],
    ),
    (
        "Tull responded to the choir in a letter on Tuesday that said, “The van is safe.”",
        &["direct | “The van is safe.” | Tull | Tull"],
    ),
    (
        "Tull said he drew the map and showed it to Venn, a man whom Rowe alluded to in a speech as having friends in the caves.",
        &[
            "indirect | he drew the map and showed it to Venn, a man whom Rowe alluded to in a speech as having friends in the caves | Tull | Tull",
        ],
    ),
    (
        "As neighbours queued up to scold him, Rowe replied with a cheerful song.",
        &[],
    ),
    (
        "Police warned residents that the dam could burst.",
        &["indirect | that the dam could burst | Police | Police"],
    ),
    (
        "Captain Tull sharply warned both his brothers about shouting at the umpire.",
        &["reported | about shouting at the umpire | Captain Tull | Tull"],
    ),
    (
        "Tull told Reuters Rowe's letters showed the baker disliked cats.",
        &[
            "indirect | Rowe's letters showed the baker disliked cats | Tull | Reuters > Tull",
            "indirect | the baker disliked cats | Rowe's letters | Tull > Rowe's letters",
        ],
    ),
    (
        "Papers Rowe signed in May showed that Tull and Marsh had met.",
        &["indirect | that Tull and Marsh had met | Papers | Papers"],
    ),
    (
        "Police said two men had been arrested, but gave no details.",
        &["indirect | two men had been arrested | Police | Police"],
    ),
    (
        "Police said two men had been arrested and appealed for witnesses.",
        &[
            "indirect | two men had been arrested | Police | Police",
            "reported | for witnesses | Police | Police",
        ],
    ),
    (
        "Marsh said the plan was “madness” and walked out of the meeting.",
        &[
            "indirect | the plan was “madness” | Marsh | Marsh",
            "direct | “madness” | Marsh | Marsh",
        ],
    ),
    (
        "Marsh said she would stay and urged ministers to think again.",
        &[
            "indirect | she would stay | Marsh | Marsh",
            "indirect | to think again | Marsh | Marsh",
        ],
    ),
    (
        "The captain was, prosecutors said, drunk.",
        &["indirect | The captain was … drunk | prosecutors | prosecutors"],
    ),
    (
        "The court was told that the ferry had been unsafe.",
        &["indirect | that the ferry had been unsafe | The court | court"],
    ),
    (
        "On X, Marsh called the ferry safe.",
        &["reported | the ferry safe | Marsh | Marsh"],
    ),
    (
        "Marsh has called the ghosts painted sheets.",
        &["reported | the ghosts painted sheets | Marsh | Marsh"],
    ),
];
