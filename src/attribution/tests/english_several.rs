//! English cases of several who speak together: posts in a row, both of two, neither; and of one body with several seats.

/// Each text with its statements.
pub(super) const CASES: &[(&str, &[&str])] = &[
    (
        "The president, prime minister and speaker said they would sign.",
        &[
            "indirect | they would sign | The president, prime minister and speaker | (president) > (prime minister) > (speaker)",
        ],
    ),
    (
        "The owner, editor and publisher said he would sell.",
        &["indirect | he would sell | publisher | (publisher)"],
    ),
    (
        "Anna Moll and Tom Rowe met. Both Moll and Rowe said the bill was dead.",
        &["indirect | the bill was dead | Both Moll and Rowe | Anna Moll > Tom Rowe"],
    ),
    ("Neither Moll nor Rowe said the bill was dead.", &[]),
    (
        "Tom Rowe met aides. Rowe and Port Board officials denied the charge.",
        &[
            "reported | the charge | Rowe and Port Board officials | Tom Rowe > (Port Board officials)",
        ],
    ),
    (
        "Police and fire officials denied the charge.",
        &["reported | the charge | Police and fire officials | (Police and fire officials)"],
    ),
    (
        "“This was not our work,” the firm with offices in Orr, the Vell Isles, Tarn and other ports said.",
        &[
            "direct | “This was not our work,” | the firm with offices in Orr | firm with offices in Orr",
        ],
    ),
    // Whom a participle or an office tells apart.
    (
        "Attorney General Ann Moll resigned. General Carl Souza saluted. The general said it was a pity.",
        &["indirect | it was a pity | The general | Carl Souza"],
    ),
    (
        "Tom Rowe resigned. Rowe’s heir Carl Lund said that he had asked for money.",
        &[
            "indirect | that he had asked for money | Rowe’s heir Carl Lund | Carl Lund",
            "reported | for money | he | Carl Lund",
        ],
    ),
    // Whose study it is.
    (
        "A report last year by the Delta Institute found that nine dams leak. The study found the rest sound.",
        &[
            "indirect | that nine dams leak | A report last year by the Delta Institute | Delta Institute",
            "reported | the rest sound | The study | Delta Institute",
        ],
    ),
    (
        "A report by the Delta Institute found that nine dams leak. A study in Orr looked at mills. The study said they were sound.",
        &[
            "indirect | that nine dams leak | A report by the Delta Institute | Delta Institute",
            "indirect | they were sound | The study | (study)",
        ],
    ),
    // Whose field stands between the office and the name.
    (
        "Minister of Trade Anna Moll said it was over.",
        &["indirect | it was over | Minister of Trade Anna Moll | Anna Moll"],
    ),
    (
        "In Orr, Director of Inland Fisheries Kurt Hahn refused to go.",
        &["indirect | to go | Director of Inland Fisheries Kurt Hahn | Kurt Hahn"],
    ),
    (
        "The Rector of Orr University said it was over.",
        &[
            "indirect | it was over | The Rector of Orr University | (Rector of Orr University) for Orr University",
        ],
    ),
    (
        "The wool lobby, the strong business lobby, said it was over.",
        &["indirect | it was over | The wool lobby, the strong business lobby | (wool lobby)"],
    ),
    (
        "Senators Ann Moll and Tom Rowe each said they would vote. “It helps,” Moll said.",
        &[
            "indirect | they would vote | Senators Ann Moll and Tom Rowe | Ann Moll > Tom Rowe",
            "direct | “It helps,” | Moll | Ann Moll",
        ],
    ),
    (
        "The Orr Republican Party said it would help.",
        &["indirect | it would help | The Orr Republican Party | Orr Republican Party"],
    ),
    (
        "The author of a text that Tom Rowe believes Ann Moll wrote said on Monday it was new.",
        &[
            "indirect | Ann Moll wrote | Tom Rowe | Tom Rowe",
            "indirect | it was new | The author of a text | (author of a text) for text",
        ],
    ),
    (
        "The filing of charges by the jury was first reported by the Orr Courier.",
        &["reported | The filing of charges by the jury | the Orr Courier | Orr Courier"],
    ),
    (
        "Ann Mackie Orr resigned. “It is time,” Mackie Orr said.",
        &["direct | “It is time,” | Mackie Orr | Ann Mackie Orr"],
    ),
    (
        "The Tarn-based Delta Institute said it was time.",
        &["indirect | it was time | The Tarn-based Delta Institute | Delta Institute"],
    ),
    (
        "Tom Rowe did not join Anna Moll’s call for a ban.",
        &["reported | for a ban | Anna Moll’s | Anna Moll"],
    ),
    (
        "Anna Moll said the pier was shut, and that Tom Rowe reported the leak.",
        &[
            "indirect | the pier was shut, and that Tom Rowe reported the leak | Anna Moll | Anna Moll",
            "reported | the leak | Tom Rowe | Anna Moll > Tom Rowe",
        ],
    ),
];
