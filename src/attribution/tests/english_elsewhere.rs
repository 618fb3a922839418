//! English cases of who is named elsewhere, and of clauses and frames that no list of verbs tells.

/// Each text with its statements.
pub(super) const CASES: &[(&str, &[&str])] = &[
    (
        "The former finance chief of the startup Plattr testified on Monday that its founder had invented sales. Carl Orr, Plattr's former finance chief, said he had helped her.",
        &[
            "indirect | that its founder had invented sales | The former finance chief of the startup Plattr | Carl Orr",
            "indirect | he had helped her | Carl Orr, Plattr's former finance chief | Carl Orr",
        ],
    ),
    (
        "The engineer who checked the bridge told the inquiry it was rotten. Paul Tull, the engineer, said he had warned the council.",
        &[
            "indirect | it was rotten | The engineer | Paul Tull",
            "indirect | he had warned the council | Paul Tull, the engineer | Paul Tull",
        ],
    ),
    (
        "“I have had enough,” the coach told reporters. Dean Tull, the coach, has led the side since May.",
        &["direct | “I have had enough,” | the coach | Dean Tull"],
    ),
    (
        "Her publicist said she was resting. Publicist Dana Moll said she would sing in May.",
        &[
            "indirect | she was resting | Her publicist | (publicist)",
            "indirect | she would sing in May | Publicist Dana Moll | Publicist Dana Moll",
        ],
    ),
    (
        "Rovers have parted with manager Carl Moll. Orrton's manager admitted he felt sorry for him.",
        &["indirect | he felt sorry for him | Orrton's manager | (Orrton's manager)"],
    ),
    (
        "In the first year 40 trees were lost, said Amy Orr. The vet said a dog had been lost too. Amy Orr, 43, a vet at the zoo, was not worried.",
        &[
            "indirect | In the first year 40 trees were lost | Amy Orr | Amy Orr",
            "indirect | a dog had been lost too | The vet | Amy Orr",
        ],
    ),
    (
        "Neil Rafferty, who left in May, insisted he bore no grudge.",
        &["indirect | he bore no grudge | Neil Rafferty | Neil Rafferty"],
    ),
    (
        "Psychologist Gill Rowe, who treats singers, says promoters pack in twice as many shows.",
        &["indirect | promoters pack in twice as many shows | Psychologist Gill Rowe | Gill Rowe"],
    ),
    (
        "The Harbour Commission, which led the inquiry, found the firm had kept the data.",
        &["indirect | the firm had kept the data | The Harbour Commission | Harbour Commission"],
    ),
    (
        "Two people were shot in disputed waters, residents and a rights group said.",
        &[
            "indirect | Two people were shot in disputed waters | residents and a rights group | (residents) > (rights group)",
        ],
    ),
    (
        "The trawler had ignored repeated calls to stop, the coastguard said.",
        &[
            "indirect | The trawler had ignored repeated calls to stop | the coastguard | coastguard",
        ],
    ),
    (
        "The minister told her the government was paying.",
        &["indirect | the government was paying | The minister | (minister)"],
    ),
    (
        "A Hong Kong appeals court freed her, ruling that the trial had been unfair.",
        &[
            "indirect | that the trial had been unfair | A Hong Kong appeals court | Hong Kong appeals court",
        ],
    ),
    (
        "Rowe condemned the attack as “a breach” and called on Orrton to act.",
        &[
            "reported | the attack as “a breach” | Rowe | Rowe",
            "direct | “a breach” | Rowe | Rowe",
            "indirect | to act | Rowe | Rowe",
        ],
    ),
    (
        "Marsh says the choir has been shouting, an accusation the choir denies.",
        &[
            "indirect | the choir has been shouting | Marsh | Marsh",
            "reported | the choir has been shouting | the choir | (choir)",
        ],
    ),
    (
        "The U.N. force in the south, UNIFIL, said it had seen 40 flights.",
        &["indirect | it had seen 40 flights | The U.N. force in the south, UNIFIL | UNIFIL"],
    ),
    (
        "“I thought it was the bins,” he shrugged.",
        &["direct | “I thought it was the bins,” | he |"],
    ),
    ("Marsh wept as the verdict was read out.", &[]),
    (
        "Sentencing the firm on Thursday, Judge Ann Moll accused managers of theft.",
        &["reported | of theft | Judge Ann Moll | Ann Moll"],
    ),
    (
        "Passenger Maja Lind said the crew was calm. “Nobody screamed,” the 34-year-old teacher said.",
        &[
            "indirect | the crew was calm | Passenger Maja Lind | Maja Lind",
            "direct | “Nobody screamed,” | the 34-year-old teacher | Maja Lind",
        ],
    ),
    (
        "“It's ten foot off the ground,” said Terry Blount, 61. The dad-of-four vowed to fight on. Terry admits he lost the letter.",
        &[
            "direct | “It's ten foot off the ground,” | Terry Blount | Terry Blount",
            "indirect | to fight on | The dad-of-four | Terry Blount",
            "indirect | he lost the letter | Terry | Terry Blount",
        ],
    ),
    (
        "Police have opened an inquiry, prosecutor Anders Wik confirmed to the TT news agency.",
        &[
            "indirect | Police have opened an inquiry | prosecutor Anders Wik | TT news agency > Anders Wik",
        ],
    ),
    (
        "Bank economist Luci Ellis was calm. Westpac's Luci Ellis expects a cut in May.",
        &["indirect | a cut in May | Westpac's Luci Ellis | Luci Ellis"],
    ),
    (
        "President Karl Venn claimed a crushing victory, but his main rival refused to concede, alleging that ballots had been stuffed.",
        &[
            "reported | a crushing victory | President Karl Venn | Karl Venn",
            "indirect | to concede | his main rival | (main rival)",
            "indirect | that ballots had been stuffed | his main rival | (main rival)",
        ],
    ),
    (
        "Children had gone without, the judge said, describing the offence as mean.",
        &[
            "indirect | Children had gone without | the judge | (judge)",
            "reported | the offence as mean | the judge | (judge)",
        ],
    ),
    (
        "Council chiefs told him to rip down a sign that has hung there for years.",
        &[
            "indirect | to rip down a sign that has hung there for years | Council chiefs | Council chiefs",
        ],
    ),
    (
        "One, Carl Doe, said his cellar was full of water.",
        &["indirect | his cellar was full of water | One, Carl Doe | Carl Doe"],
    ),
];
