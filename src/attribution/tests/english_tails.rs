//! English cases of what stands between a verb and what is said, and of where that ends.

/// Each text with its statements.
pub(super) const CASES: &[(&str, &[&str])] = &[
    (
        "Politico reported last week that the office had paid 84,000 dollars.",
        &["indirect | that the office had paid 84,000 dollars | Politico | Politico"],
    ),
    (
        "Marsh said this week he was ashamed but would not resign.",
        &["indirect | he was ashamed but would not resign | Marsh | Marsh"],
    ),
    (
        "The panel began a probe, requesting on Friday papers from the office that handles disputes.",
        &["indirect | papers from the office that handles disputes | The panel | (panel)"],
    ),
    (
        "Marsh and Rowe each said the other had started the fight.",
        &["indirect | the other had started the fight | Marsh and Rowe | Marsh > Rowe"],
    ),
    (
        "The port and the union said jointly that talks would resume.",
        &["indirect | that talks would resume | The port and the union | (port) > (union)"],
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
        "Greens, expected to oppose the bill, have dismissed it as a giveaway to the rich.",
        &["reported | it as a giveaway to the rich | Greens | Greens"],
    ),
    (
        "The 429-page bill, representing a year of work, called for slashing the rate.",
        &["reported | for slashing the rate | The 429-page bill | (429-page bill)"],
    ),
    (
        "“It will be in the plan,” Tull, referring to the delay, told reporters.",
        &["direct | “It will be in the plan,” | Tull | Tull"],
    ),
    (
        "While “far from perfect,” the mayor said it would help the town.",
        &["indirect | it would help the town | the mayor | (mayor)"],
    ),
    (
        "The plan could mean a delay, with one expert suggesting owners could help pay for it.",
        &["indirect | owners could help pay for it | one expert | (expert)"],
    ),
    (
        "Rowe said he would not stand again, denying claims of harassment but admitting he had erred.",
        &[
            "indirect | he would not stand again | Rowe | Rowe",
            "reported | claims of harassment | Rowe | Rowe",
            "indirect | he had erred | he | Rowe",
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
        "When three women who had accused Marsh of fraud called on the council to look into it, nobody came.",
        &[
            "reported | of fraud | three women | (women)",
            "indirect | to look into it | three women | (women)",
        ],
    ),
    (
        "Tull responded to the group in a letter on Tuesday that said, “The claims are serious.”",
        &["direct | “The claims are serious.” | Tull | Tull"],
    ),
    (
        "Tull said he wrote the piece and showed it to Venn, a man whom Rowe alluded to in a filing as having ties to the port.",
        &[
            "indirect | he wrote the piece and showed it to Venn, a man whom Rowe alluded to in a filing as having ties to the port | Tull | Tull",
        ],
    ),
    (
        "As ministers lined up to condemn him, Rowe replied with an unrepentant message.",
        &[],
    ),
    (
        "Police warned residents that the dam could burst.",
        &["indirect | that the dam could burst | Police | (Police)"],
    ),
    (
        "Judge Tull sharply warned lawyers for the pair about speaking about the case.",
        &["reported | about speaking about the case | Judge Tull | Tull"],
    ),
    (
        "Tull told Reuters Rowe's letters showed the mayor shared her aim.",
        &[
            "indirect | Rowe's letters showed the mayor shared her aim | Tull | Reuters > Tull",
            "indirect | the mayor shared her aim | Rowe's letters | Tull > Rowe's letters",
        ],
    ),
    (
        "Documents Rowe filed with the court showed that Tull and Marsh worked together.",
        &["indirect | that Tull and Marsh worked together | Documents | Documents"],
    ),
    (
        "Police said two men had been arrested, but gave no details.",
        &["indirect | two men had been arrested | Police | (Police)"],
    ),
    (
        "Police said two men had been arrested and appealed for witnesses.",
        &[
            "indirect | two men had been arrested | Police | (Police)",
            "reported | for witnesses | Police | (Police)",
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
        &["indirect | The captain was … drunk | prosecutors | (prosecutors)"],
    ),
    (
        "The court was told that the ferry had been unsafe.",
        &["indirect | that the ferry had been unsafe | The court | (court)"],
    ),
    (
        "On X, Marsh called the ferry safe.",
        &["reported | the ferry safe | Marsh | Marsh"],
    ),
    (
        "Marsh has called the claims fabricated stories.",
        &["reported | the claims fabricated stories | Marsh | Marsh"],
    ),
];
