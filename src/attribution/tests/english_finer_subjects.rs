//! English cases of who speaks: subjects with lists, clauses and brackets between, outlets that have seen a text.

/// Each text with its statements.
pub(super) const CASES: &[(&str, &[&str])] = &[
    (
        "“This was not our work,” the firm with offices in Tarn, Alder Bay and other ports said.",
        &[
            "direct | “This was not our work,” | the firm with offices in Tarn | firm with offices in Tarn",
        ],
    ),
    (
        "Mary Rowan, who in ten years has held public, private, and school jobs, pledged to be careful with money.",
        &["indirect | to be careful with money | Mary Rowan | Mary Rowan"],
    ),
    (
        "Rowe defended the plan against critics, including two of his deputies, who argued the council had raised the risk of floods.",
        &[
            "reported | the plan against critics, including two of his deputies | Rowe | Rowe",
            "indirect | the council had raised the risk of floods | his deputies | (deputies)",
        ],
    ),
    (
        "Marsh’s aides defended the plan, including two of his deputies, who argued the council had been too slow.",
        &[
            "reported | the plan, including two of his deputies | Marsh’s aides | (Marsh’s aides)",
            "indirect | the council had been too slow | his deputies | (deputies)",
        ],
    ),
    (
        "The alliance, of which Orrland is a member, said it was watching the border.",
        &["indirect | it was watching the border | The alliance | (alliance)"],
    ),
    (
        "The order follows a complaint by the guild Norhold, which welcomed the ban but said it came too late.",
        &[
            "reported | the ban | Norhold | Norhold",
            "indirect | it came too late | the guild Norhold | Norhold",
        ],
    ),
    (
        "“It will take years,” warned Tom Hale of the League for Safer Roads, who said nine had died.",
        &[
            "direct | “It will take years,” | Tom Hale of the League for Safer Roads | Tom Hale",
            "indirect | nine had died | Tom Hale of the League for Safer Roads | Tom Hale",
        ],
    ),
    (
        "“We are pleased,” Treasurer Steven Moll, a former Kestrel (KSTR.N) banker, said in a statement.",
        &[
            "direct | “We are pleased,” | Treasurer Steven Moll, a former Kestrel (KSTR.N) banker | Steven Moll",
        ],
    ),
    (
        "Radio Orr reported that a minister had told colleagues he would resign.",
        &[
            "indirect | that a minister had told colleagues he would resign | Radio Orr | Radio Orr",
            "indirect | he would resign | a minister | Radio Orr > (minister)",
        ],
    ),
    (
        "A group known as Grey Wave claimed responsibility and threatened to publish the files.",
        &[
            "reported | responsibility | Grey Wave | Grey Wave",
            "indirect | to publish the files | Grey Wave | Grey Wave",
        ],
    ),
    (
        "At least four members will back the bill, including Rep. Rosa Marsh of Alder and Rep. Dave Holm of Tarn, said an aide who spoke on background.",
        &[
            "indirect | At least four members will back the bill, including Rep. Rosa Marsh of Alder and Rep. Dave Holm of Tarn | an aide | (aide)",
        ],
    ),
    (
        "Critics accuse him of wasting public money.",
        &["reported | of wasting public money | Critics | (Critics)"],
    ),
    (
        "Sales fell in March, according to the bakers’ guild, which said shoppers had stayed away.",
        &[
            "indirect | Sales fell in March | the bakers’ guild | (bakers’ guild)",
            "indirect | shoppers had stayed away | the bakers’ guild | (bakers’ guild)",
        ],
    ),
    (
        "Sales fell in March, according to Norvia, which warned of a hard winter.",
        &[
            "indirect | Sales fell in March | Norvia | Norvia",
            "reported | of a hard winter | Norvia | Norvia",
        ],
    ),
    (
        "Sales fell in March, according to Norvia, which runs nine shops.",
        &["indirect | Sales fell in March | Norvia | Norvia"],
    ),
    (
        "An internal memo seen by Radio Orr said the weir was unsafe.",
        &["indirect | the weir was unsafe | An internal memo | Radio Orr > (internal memo)"],
    ),
    (
        "In an email obtained by the Daily Ledger, Mayor Ann Lowe warned that the roof could fall.",
        &["indirect | that the roof could fall | Mayor Ann Lowe | Daily Ledger > Ann Lowe"],
    ),
    (
        "In a memo, a copy of which was reviewed by the Daily Ledger, Mayor Ann Lowe warned that the roof could fall.",
        &["indirect | that the roof could fall | Mayor Ann Lowe | Daily Ledger > Ann Lowe"],
    ),
    (
        "“We were too slow,” Mayor Ann Lowe wrote in a letter to staff seen by Radio Orr.",
        &["direct | “We were too slow,” | Mayor Ann Lowe | Radio Orr > Ann Lowe"],
    ),
    (
        "The mill will close, a letter to staff seen by Radio Orr showed.",
        &["indirect | The mill will close | a letter to staff | Radio Orr > (letter to staff)"],
    ),
    (
        "Mayor Ann Lowe said the memo seen by Radio Orr was a fake.",
        &["indirect | the memo seen by Radio Orr was a fake | Mayor Ann Lowe | Ann Lowe"],
    ),
    (
        "The army said in a statement carried by the state news agency Tarna that three men had died.",
        &["indirect | that three men had died | The army | Tarna > army"],
    ),
    (
        "The plant was fined over rusty pipes, according to records reviewed by Radio Orr.",
        &["indirect | The plant was fined over rusty pipes | records | Radio Orr > (records)"],
    ),
    (
        "Three people told the Daily Ledger last week that the cuts could grow.",
        &["indirect | that the cuts could grow | Three people | Daily Ledger > (people)"],
    ),
    (
        "A report last year by the Harbour Institute found that the pier was safe.",
        &[
            "indirect | that the pier was safe | A report last year by the Harbour Institute | Harbour Institute",
        ],
    ),
    (
        "A study from Denmark said that no link existed.",
        &["indirect | that no link existed | A study from Denmark | (study)"],
    ),
    (
        "A lawyer for the family accused the port of hiding a report.",
        &[
            "reported | of hiding a report | A lawyer for the family | (lawyer for the family) for family",
        ],
    ),
    (
        "“We are tired,” Marsh was quoted as saying by the Courier.",
        &["direct | “We are tired,” | Marsh | Courier > Marsh"],
    ),
    (
        "Marsh, quoted by Radio Orr, said he was tired.",
        &["indirect | he was tired | Marsh | Radio Orr > Marsh"],
    ),
    (
        "In remarks quoted by Radio Orr, the minister said the mill was lost.",
        &["indirect | the mill was lost | the minister | Radio Orr > (minister)"],
    ),
    (
        "A clerk rated the pier as sound, documents seen by Radio Orr show.",
        &[
            "indirect | A clerk rated the pier as sound | documents | Radio Orr > (documents)",
            "reported | the pier as sound | A clerk | (documents) > (clerk)",
        ],
    ),
    (
        "“He robbed us,” Drummer Al Petty said on the podcast Backline.",
        &["direct | “He robbed us,” | Drummer Al Petty | Backline > Al Petty"],
    ),
    (
        "His lawyer told Rolling Stone the claims were made up.",
        &["indirect | the claims were made up | His lawyer | Rolling Stone > (lawyer)"],
    ),
    (
        "Reporters Without Borders welcomed the ruling but said it came too late.",
        &[
            "reported | the ruling | Reporters Without Borders | Reporter ohne Grenzen",
            "indirect | it came too late | Reporters Without Borders | Reporter ohne Grenzen",
        ],
    ),
];
