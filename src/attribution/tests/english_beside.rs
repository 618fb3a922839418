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
];
