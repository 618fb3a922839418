//! English cases of what the reporter adds, of second acts, texts that somebody puts out and stations.

/// Each text with its statements.
pub(super) const CASES: &[(&str, &[&str])] = &[
    (
        "Marlow said on Monday he would vote for the harbour bill, settling questions about his support for the pier.",
        &["indirect | he would vote for the harbour bill | Marlow | Marlow"],
    ),
    (
        "Marlow said she would back the merger, all but ensuring its passage despite loud protest.",
        &["indirect | she would back the merger | Marlow | Marlow"],
    ),
    (
        "Marlow said the ferry was “a floating shed,” referring to its rusty hull.",
        &[
            "indirect | the ferry was “a floating shed,” | Marlow | Marlow",
            "direct | “a floating shed,” | Marlow | Marlow",
        ],
    ),
    (
        "Marlow said the harbour would close in May, a position at odds with that of the council.",
        &["indirect | the harbour would close in May | Marlow | Marlow"],
    ),
    (
        "Marlow wrote on Twitter that he never saw the letter - a statement at odds with an account his deputy has given.",
        &["indirect | that he never saw the letter | Marlow | Marlow"],
    ),
    (
        "Marlow said the town was full of “noisy neighbours,” an apparent reference to the casino.",
        &[
            "indirect | the town was full of “noisy neighbours,” | Marlow | Marlow",
            "direct | “noisy neighbours,” | Marlow | Marlow",
        ],
    ),
    (
        "Marlow said the storm hit the coast, killing three people.",
        &["indirect | the storm hit the coast, killing three people | Marlow | Marlow"],
    ),
    (
        "Marlow said the bridge would be closed, cutting off two villages.",
        &["indirect | the bridge would be closed, cutting off two villages | Marlow | Marlow"],
    ),
    (
        "Marlow said the dam was safe, contradicting a report by his own engineers.",
        &["indirect | the dam was safe | Marlow | Marlow"],
    ),
    (
        "Marlow said he would not run again, ending weeks of speculation.",
        &["indirect | he would not run again | Marlow | Marlow"],
    ),
    (
        "Marlow said the plant had leaked, ending a year without accidents.",
        &["indirect | the plant had leaked, ending a year without accidents | Marlow | Marlow"],
    ),
    (
        "The zoo was named often, with Marlow calling the council a “kindergarten” after its chair attacked him.",
        &[
            "reported | the council a “kindergarten” | Marlow | Marlow",
            "direct | “kindergarten” | Marlow | Marlow",
        ],
    ),
    (
        "Marlow signalled doubts about the budget after the council published its plan.",
        &[],
    ),
    (
        "Marlow urged calm as crowds gathered in front of the bank.",
        &["reported | calm | Marlow | Marlow"],
    ),
    (
        "Marlow denied reports that he fled after police opened fire.",
        &["reported | reports that he fled after police opened fire | Marlow | Marlow"],
    ),
    (
        "Marlow accused the guards of lying after the crash.",
        &["reported | of lying after the crash | Marlow | Marlow"],
    ),
    (
        "Marlow said the pier had burned, and the owners are now looking for a builder.",
        &["indirect | the pier had burned | Marlow | Marlow"],
    ),
    (
        "Marlow offered to limit his travel and pledged his house as a bond.",
        &[
            "indirect | to limit his travel | Marlow | Marlow",
            "reported | his house as a bond | Marlow | Marlow",
        ],
    ),
    (
        "Marlow has said he is the victim of a plot and has refused to drop out.",
        &[
            "indirect | he is the victim of a plot | Marlow | Marlow",
            "indirect | to drop out | Marlow | Marlow",
        ],
    ),
    (
        "Marlow has said he has almost no ties with the mayor and has criticised the town hall.",
        &[
            "indirect | he has almost no ties with the mayor | Marlow | Marlow",
            "reported | the town hall | Marlow | Marlow",
        ],
    ),
    (
        "In her ruling, Marlow said the reasons for the ban “do not appear to be supported by facts” and cited a study by the port.",
        &[
            "indirect | the reasons for the ban “do not appear to be supported by facts” | Marlow | Marlow",
            "direct | “do not appear to be supported by facts” | Marlow | Marlow",
            "reported | a study by the port | Marlow | Marlow",
        ],
    ),
    (
        "Marlow said the guard had run to the gate and warned the driver.",
        &["indirect | the guard had run to the gate | Marlow | Marlow"],
    ),
    (
        "Marlow promised to mend the roof and painted it the next day.",
        &["indirect | to mend the roof | Marlow | Marlow"],
    ),
    (
        "Marlow left the board, becoming the first alderman to announce opposition to the tunnel.",
        &["reported | opposition to the tunnel | Marlow | Marlow"],
    ),
    (
        "Marlow became the latest alderman to call for a ban on fireworks.",
        &["reported | for a ban on fireworks | Marlow | Marlow"],
    ),
    (
        "Marlow joined the bakers at their weekly lunch to urge quick passage of the bread law.",
        &["reported | quick passage of the bread law | Marlow | Marlow"],
    ),
    (
        "The mayor attacked Marlow on Twitter for calling for an inquiry into the fire.",
        &["reported | for an inquiry into the fire | Marlow | Marlow"],
    ),
    (
        "The mayor fired Anna Marlow for saying that the bridge was unsafe.",
        &["indirect | that the bridge was unsafe | Anna Marlow | Anna Marlow"],
    ),
    ("Marlow hopes to call for a ban on fireworks.", &[]),
    ("Marlow was the first to arrive.", &[]),
    (
        "Marlow wrote an opinion piece saying she supported the tunnel.",
        &["indirect | she supported the tunnel | Marlow | Marlow"],
    ),
    (
        "Marlow posted a video accusing the council of theft.",
        &["reported | of theft | Marlow | Marlow"],
    ),
    (
        "Marlow released a letter urging the port to close.",
        &["indirect | to close | Marlow | Marlow"],
    ),
    (
        "Marlow said on NBC's “Meet the Press” that the mayor had been “too mild.”",
        &[
            "indirect | that the mayor had been “too mild.” | Marlow | NBC > Marlow",
            "direct | “too mild.” | Marlow | NBC > Marlow",
        ],
    ),
    (
        "On CBS, Marlow criticized the mayor, saying the bridge was unsafe.",
        &[
            "reported | the mayor | Marlow | CBS > Marlow",
            "indirect | the bridge was unsafe | Marlow | CBS > Marlow",
        ],
    ),
    (
        "“I would just say this: the bridge is unsafe,” Marlow said on the CBS program “Face the Nation.”",
        &["direct | “I would just say this: the bridge is unsafe,” | Marlow | CBS > Marlow"],
    ),
    (
        "Marlow, in a Washington Examiner interview published Monday, said he had no dispute with the mayor.",
        &["indirect | he had no dispute with the mayor | Marlow | Washington Examiner > Marlow"],
    ),
    (
        "In a Fox News opinion piece, Marlow said the bridge was not perfect.",
        &["indirect | the bridge was not perfect | Marlow | Fox News > Marlow"],
    ),
    (
        "“These claims are credible,” Marlow said in an interview on Monday with CNN's Christiane Amanpour.",
        &["direct | “These claims are credible,” | Marlow | CNN > Marlow"],
    ),
    (
        "“I think we need the bridge,” Anna Marlow, the port's director, said Wednesday on MSNBC.",
        &[
            "direct | “I think we need the bridge,” | Anna Marlow, the port's director | MSNBC > Anna Marlow",
        ],
    ),
    (
        "Marlow told CNN the bridge was unsafe.",
        &["indirect | the bridge was unsafe | Marlow | CNN > Marlow"],
    ),
    (
        "Marlow said on Facebook that the bridge was unsafe.",
        &["indirect | that the bridge was unsafe | Marlow | Marlow"],
    ),
    (
        "All parties were ordered by the judge in May not to discuss the case in public.",
        &["indirect | not to discuss the case in public | the judge in May | (judge)"],
    ),
    ("Marlow ordered a beer to go with the fish.", &[]),
    ("The port ordered six cranes to replace the old ones.", &[]),
    (
        "Marlow has been demanding more favourable treatment for small firms.",
        &["reported | more favourable treatment for small firms | Marlow | Marlow"],
    ),
];
