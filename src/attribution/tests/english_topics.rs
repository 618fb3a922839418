//! English cases of who is taken up from a sentence that says nothing of its own.

/// Each text with its statements.
pub(super) const CASES: &[(&str, &[&str])] = &[
    (
        "The National Guild of Bakers attacked the bill. The group said flour prices would double.",
        &["indirect | flour prices would double | The group | National Guild of Bakers"],
    ),
    (
        "The Ashford Trust runs nine hospitals. The trust said a nurse had been suspended.",
        &["indirect | a nurse had been suspended | The trust | Ashford Trust"],
    ),
    (
        "Orrin Steel will close its oldest furnace. The company said 400 jobs would go. It added that talks had begun.",
        &[
            "indirect | 400 jobs would go | The company | Orrin Steel",
            "indirect | that talks had begun | It | Orrin Steel",
        ],
    ),
    (
        "Orrin Steel will close its oldest furnace, it said on Monday.",
        &["indirect | Orrin Steel will close its oldest furnace | it | Orrin Steel"],
    ),
    (
        "The nurses who sued the trust had worked there for years. They said they had been bullied.",
        &["indirect | they had been bullied | They | (nurses)"],
    ),
    (
        "Residents packed the hall. Many said they had not been warned.",
        &["indirect | they had not been warned | Many | (Residents)"],
    ),
    (
        "Two of the climbers were rescued. They said they had lost their way in fog.",
        &["indirect | they had lost their way in fog | They | (Two of the climbers)"],
    ),
    (
        "The teacher, who cannot be named, was charged with fraud. He denied the charge.",
        &["reported | the charge | He | (teacher)"],
    ),
    (
        "The court heard from a neighbour, Tom Hale. He said he had heard shouting.",
        &["indirect | he had heard shouting | He | Tom Hale"],
    ),
    (
        "Marsh and Rowe met in Orrin. They said talks would go on in May. Both said they were hopeful.",
        &[
            "indirect | talks would go on in May | They | Marsh > Rowe",
            "indirect | they were hopeful | Both | Marsh > Rowe",
        ],
    ),
    (
        "A spokesman for Nordlink said the ferry was safe. The company said it would pay for hotels.",
        &[
            "indirect | the ferry was safe | A spokesman for Nordlink | (spokesman for Nordlink) for Nordlink",
            "indirect | it would pay for hotels | The company | Nordlink",
        ],
    ),
    (
        "The board did not agree. It said nobody had told it.",
        &["indirect | nobody had told it | It | (board)"],
    ),
    (
        "The president fired his interior minister. The president said he had lost patience. The minister said he had done nothing wrong.",
        &[
            "indirect | he had lost patience | The president | (president)",
            "indirect | he had done nothing wrong | The minister | (minister)",
        ],
    ),
    (
        "The Prime Minister, Anna Marsh, met union leaders. The Prime Minister ruled out a pay rise.",
        &["reported | a pay rise | The Prime Minister | Anna Marsh"],
    ),
    (
        "Prosecutors say the captain was drunk. He denies the charges.",
        &[
            "indirect | the captain was drunk | Prosecutors | Prosecutors",
            "reported | the charges | He | (captain)",
        ],
    ),
    (
        "Finance minister Karl Rowe's spokeswoman said the budget would be balanced.",
        &[
            "indirect | the budget would be balanced | Finance minister Karl Rowe's spokeswoman | (Finance minister Karl Rowe's spokeswoman)",
        ],
    ),
    (
        "The No. 2 Republican in the Assembly said he would plant trees.",
        &[
            "indirect | he would plant trees | The No. 2 Republican in the Assembly | (No. 2 Republican)",
        ],
    ),
    (
        "Three of his cousins, Ann Moll, Jane Orr and Lena Tull, said the boat should be sold.",
        &[
            "indirect | the boat should be sold | Three of his cousins, Ann Moll, Jane Orr and Lena Tull | Ann Moll > Jane Orr > Lena Tull",
        ],
    ),
];
