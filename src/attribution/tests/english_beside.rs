//! English cases of what stands beside a claim, of clauses inserted in a sentence, and of names with "and".

/// Text, and what is found in it, as [`super::check`] writes it.
pub(super) const CASES: &[(&str, &[&str])] = &[
    (
        "The mayor alleged that ballots had been burnt, an allegation which the board said it was looking into.",
        &[
            "indirect | that ballots had been burnt | The mayor | (mayor)",
            "indirect | it was looking into | the board | (board)",
        ],
    ),
    (
        "The kitchens, the inspector said, met every rule.",
        &["indirect | The kitchens … met every rule | the inspector | (inspector)"],
    ),
    (
        "The landlord, he says, owes money to half the street.",
        &["indirect | The landlord … owes money to half the street | he |"],
    ),
    (
        "Singer Ada Moll and guitarist Tom Rowe each said they had written the song.",
        &[
            "indirect | they had written the song | Singer Ada Moll and guitarist Tom Rowe | Ada Moll > Tom Rowe",
        ],
    ),
    (
        "The Wool and Hides Agency said exports had doubled.",
        &["indirect | exports had doubled | The Wool and Hides Agency | Wool and Hides Agency"],
    ),
    (
        "The Ministry of Roads and Bridges warned that the pass could close.",
        &[
            "indirect | that the pass could close | The Ministry of Roads and Bridges | Ministry of Roads and Bridges",
        ],
    ),
    (
        "The harbour is short of pilots, with one retired skipper warning that ferries could stop.",
        &["indirect | that ferries could stop | one retired skipper | (retired skipper)"],
    ),
    (
        "“The cellar smelled of gas,” said one, a student of music.",
        &["direct | “The cellar smelled of gas,” | one, a student of music | (one)"],
    ),
    (
        "“You could hear it for miles,” recalled Anna Moll.",
        &["direct | “You could hear it for miles,” | Anna Moll | Anna Moll"],
    ),
    (
        "They noted, though, that the ice was thin.",
        &["indirect | that the ice was thin | They |"],
    ),
    (
        "It emerged on Monday that the bridge had never been tested.",
        &["hearsay | the bridge had never been tested |  |"],
    ),
    (
        "Two of the divers are in hospital, it is understood.",
        &["hearsay | Two of the divers are in hospital |  |"],
    ),
    (
        "The ferry was overloaded, it emerged on Tuesday.",
        &["hearsay | The ferry was overloaded |  |"],
    ),
    (
        "Sentencing Rowe to six years, Judge Anna Moll said he had shown no regret. Sentencing Rowe to six years, she called him cruel.",
        &[
            "indirect | he had shown no regret | Judge Anna Moll | Anna Moll",
            "reported | him cruel | she | Anna Moll",
        ],
    ),
    (
        "Norway's ruling party said it had won.",
        &["indirect | it had won | Norway's ruling party | Norway's ruling party"],
    ),
    (
        "The Vatican's news service said the talks had failed.",
        &["indirect | the talks had failed | The Vatican's news service | Vatican's news service"],
    ),
    (
        "The EU's competition watchdog said it would look at the deal.",
        &[
            "indirect | it would look at the deal | The EU's competition watchdog | EU's competition watchdog",
        ],
    ),
    (
        "Three United Nations agencies warned of famine. The agencies said children were dying.",
        &[
            "reported | of famine | Three United Nations agencies | United Nations agencies",
            "indirect | children were dying | The agencies | United Nations agencies",
        ],
    ),
    (
        "The ministry accused its neighbour of sending troops, a charge Orrton rejected as “fantasy”.",
        &[
            "reported | of sending troops | The ministry | ministry",
            "reported | as “fantasy” | Orrton | Orrton",
            "direct | “fantasy” | Orrton | Orrton",
        ],
    ),
    (
        "The family of a man shot dead by police has demanded the release of the footage.",
        &["reported | the release of the footage | The family of a man | (family of a man)"],
    ),
    (
        "The port authority has threatened legal action.",
        &["reported | legal action | The port authority | port authority"],
    ),
    (
        "Doctors point to a shortage of nurses. He pointed to the door.",
        &["reported | to a shortage of nurses | Doctors | (Doctors)"],
    ),
    (
        "Coastal mayors reacted angrily, with several saying that they had not been consulted.",
        &["indirect | that they had not been consulted | several | (several)"],
    ),
    (
        "Two of his aides were heard on Monday. Both told the inquiry that they had briefed him.",
        &["indirect | that they had briefed him | Both | (both)"],
    ),
    (
        "“The ship was safe,” Anna Moll told Aftonbladet.",
        &["direct | “The ship was safe,” | Anna Moll | Aftonbladet > Anna Moll"],
    ),
];
