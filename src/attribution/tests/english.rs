//! English cases.

/// Text, and what is found in it, as [`super::check`] writes it.
pub(super) const CASES: &[(&str, &[&str])] = &[
    (
        "\"We did not know,\" the minister said.",
        &["direct | \"We did not know,\" | the minister | (minister)"],
    ),
    (
        "\"We did not know,\" said the minister.",
        &["direct | \"We did not know,\" | the minister | (minister)"],
    ),
    (
        "“We did not know,” Mayor Carla Hellman told reporters on Monday.",
        &["direct | “We did not know,” | Mayor Carla Hellman | Carla Hellman"],
    ),
    (
        "“It is a start,” Hellman said, “but no more than that.”",
        &["direct | “It is a start,” … “but no more than that.” | Hellman | Hellman"],
    ),
    (
        "The minister said: “We did not know about it.”",
        &["direct | “We did not know about it.” | The minister | (minister)"],
    ),
    (
        "The minister said the bridge was closed.",
        &["indirect | the bridge was closed | The minister | (minister)"],
    ),
    (
        "The minister said that the bridge was closed.",
        &["indirect | that the bridge was closed | The minister | (minister)"],
    ),
    (
        "The minister said on Friday that the bridge was closed.",
        &["indirect | that the bridge was closed | The minister | (minister)"],
    ),
    (
        "The bridge was closed, the minister said.",
        &["indirect | The bridge was closed | the minister | (minister)"],
    ),
    (
        "The bridge, the minister said, was closed.",
        &["indirect | The bridge … was closed | the minister | (minister)"],
    ),
    (
        "The bridge was closed, police said.",
        &["indirect | The bridge was closed | police | police"],
    ),
    (
        "Police said the bridge was closed.",
        &["indirect | the bridge was closed | Police | Police"],
    ),
    (
        "According to police, the bridge was closed.",
        &["indirect | the bridge was closed | police | police"],
    ),
    (
        "The bridge was closed, according to the ministry.",
        &["indirect | The bridge was closed | the ministry | ministry"],
    ),
    (
        "According to Reuters, the bridge was closed.",
        &["indirect | the bridge was closed | Reuters | Reuters"],
    ),
    (
        "According to experts, the bridge will last for years.",
        &["indirect | the bridge will last for years | experts | (experts)"],
    ),
    (
        "South Korea's spy agency said the troops had been moved.",
        &["indirect | the troops had been moved | South Korea's spy agency | NIS"],
    ),
    (
        "The National Intelligence Service said the troops had been moved.",
        &["indirect | the troops had been moved | The National Intelligence Service | NIS"],
    ),
    (
        "South Korea's foreign ministry said it was checking the reports.",
        &[
            "indirect | it was checking the reports | South Korea's foreign ministry | Außenministerium Südkorea",
        ],
    ),
    (
        "The Russian foreign ministry said it was checking the reports.",
        &[
            "indirect | it was checking the reports | The Russian foreign ministry | Außenministerium Russland",
        ],
    ),
    (
        "The Kremlin said the reports were false.",
        &["indirect | the reports were false | The Kremlin | Kremlin"],
    ),
    (
        "Moscow said the reports were false.",
        &["indirect | the reports were false | Moscow | Kremlin"],
    ),
    (
        "NATO spokeswoman Farah Dakhlallah said the alliance had evidence.",
        &[
            "indirect | the alliance had evidence | NATO spokeswoman Farah Dakhlallah | Farah Dakhlallah for NATO",
        ],
    ),
    (
        "Kremlin spokesman Dmitry Peskov said the reports were false.",
        &[
            "indirect | the reports were false | Kremlin spokesman Dmitry Peskov | Dmitri Peskow for Kremlin",
        ],
    ),
    (
        "Yonhap reported, citing the spy agency, that the troops had been moved.",
        &["indirect | that the troops had been moved | Yonhap | Yonhap > spy agency"],
    ),
    (
        "Yonhap said the troops had been moved, citing South Korea's spy agency.",
        &["indirect | the troops had been moved | Yonhap | Yonhap > NIS"],
    ),
    (
        "“We are worried and waiting,” an official told Reuters.",
        &["direct | “We are worried and waiting,” | an official | Reuters > (official)"],
    ),
    (
        "A senior official told Reuters that talks had stalled.",
        &["indirect | that talks had stalled | A senior official | Reuters > (senior official)"],
    ),
    (
        "An official who declined to be named said talks had stalled.",
        &["indirect | talks had stalled | An official | (official)"],
    ),
    (
        "The troops were reportedly moved by ship.",
        &["hearsay | The troops were reportedly moved by ship. |  |"],
    ),
    (
        "He allegedly fled through the yard.",
        &["hearsay | He allegedly fled through the yard. |  |"],
    ),
    (
        "The man is said to have fled through the yard.",
        &["hearsay | The man is said to have fled through the yard. |  |"],
    ),
    (
        "The ministry denied the report.",
        &["reported | the report | The ministry | ministry"],
    ),
    (
        "The Kremlin rejected the accusation.",
        &["reported | the accusation | The Kremlin | Kremlin"],
    ),
    (
        "NATO warned of an escalation.",
        &["reported | of an escalation | NATO | NATO"],
    ),
    (
        "The minister criticized the decision of the bank.",
        &["reported | the decision of the bank | The minister | (minister)"],
    ),
    ("The minister opened the door.", &[]),
    ("The bridge was built in 1912 and is a landmark.", &[]),
    ("The film \"The Cold Heart\" is shown tonight.", &[]),
    (
        "The company announced that it would close two plants.",
        &["indirect | that it would close two plants | The company | company"],
    ),
    (
        "The company announced the closure of two plants.",
        &["reported | the closure of two plants | The company | company"],
    ),
    (
        "The union demanded higher wages.",
        &["reported | higher wages | The union | union"],
    ),
    (
        "The mayor described the plan as “completely out of touch”.",
        &[
            "reported | the plan as “completely out of touch” | The mayor | (mayor)",
            "direct | “completely out of touch” | The mayor | (mayor)",
        ],
    ),
    (
        "The mayor called the plan “completely out of touch”.",
        &["direct | “completely out of touch” | The mayor | (mayor)"],
    ),
    (
        "Researchers estimate that the level will rise.",
        &["indirect | that the level will rise | Researchers | (Researchers)"],
    ),
    (
        "Experts doubt that the wall will hold.",
        &["indirect | that the wall will hold | Experts | (Experts)"],
    ),
    (
        "The court ruled on Monday, and the minister said he would appeal.",
        &["indirect | he would appeal | the minister | (minister)"],
    ),
    (
        "Historian John Amsel said the find was genuine. Amsel runs the museum. He said it came from Rome.",
        &[
            "indirect | the find was genuine | Historian John Amsel | John Amsel",
            "indirect | it came from Rome | He | John Amsel",
        ],
    ),
    (
        "Spokeswoman Ines Cole said the find was genuine. She added that it would be shown soon.",
        &[
            "indirect | the find was genuine | Spokeswoman Ines Cole | Ines Cole",
            "indirect | that it would be shown soon | She | Ines Cole",
        ],
    ),
    (
        "The White House said the president would travel on Friday.",
        &["indirect | the president would travel on Friday | The White House | Weißes Haus"],
    ),
    (
        "The Pentagon said no troops had been moved.",
        &["indirect | no troops had been moved | The Pentagon | Pentagon"],
    ),
    (
        "The U.S. State Department said it was aware of the reports.",
        &[
            "indirect | it was aware of the reports | The U.S. State Department | Außenministerium USA",
        ],
    ),
    (
        "A spokesman for the company said the plant would close.",
        &[
            "indirect | the plant would close | A spokesman for the company | (spokesman for the company) for company",
        ],
    ),
    (
        "A company spokesman said the plant would close.",
        &["indirect | the plant would close | A company spokesman | (company spokesman)"],
    ),
    (
        "John Amsel, a historian at the museum, said the find was genuine.",
        &[
            "indirect | the find was genuine | John Amsel, a historian at the museum | John Amsel for museum",
        ],
    ),
    (
        "The United Nations said supplies were running out.",
        &["indirect | supplies were running out | The United Nations | UN"],
    ),
    (
        "Ukraine's military intelligence said 11,000 soldiers were ready.",
        &["indirect | 11,000 soldiers were ready | Ukraine's military intelligence | HUR"],
    ),
    (
        "President Volodymyr Zelensky said 10,000 soldiers were ready.",
        &[
            "indirect | 10,000 soldiers were ready | President Volodymyr Zelensky | Wolodymyr Selenskyj for Ukraine",
        ],
    ),
    (
        "Zelensky warned that 10,000 soldiers were ready.",
        &[
            "indirect | that 10,000 soldiers were ready | Zelensky | Wolodymyr Selenskyj for Ukraine",
        ],
    ),
    (
        "The BBC reported that the plant would close.",
        &["indirect | that the plant would close | The BBC | BBC"],
    ),
    (
        "The two ministers agreed that the plant would close.",
        &["indirect | that the plant would close | The two ministers | (ministers)"],
    ),
    (
        "The report said the plant had leaked for years.",
        &["indirect | the plant had leaked for years | The report | (report)"],
    ),
    (
        "In a statement, the company said the plant would close.",
        &["indirect | the plant would close | the company | company"],
    ),
    (
        "\"There is no danger,\" he said. \"Nobody has to leave.\"",
        &[
            "direct | \"There is no danger,\" | he |",
            "direct | \"Nobody has to leave.\" | he |",
        ],
    ),
    (
        "The ministry disagreed, saying that the bridge was closed.",
        &["indirect | that the bridge was closed | The ministry | ministry"],
    ),
    (
        "Mayor Carla Hellman played down the risk, saying it was low.",
        &[
            "reported | the risk | Mayor Carla Hellman | Carla Hellman",
            "indirect | it was low | Mayor Carla Hellman | Carla Hellman",
        ],
    ),
    (
        "“We need the bridge and we will get that done,” Marc Rowe, the mayor’s spokesman, said Wednesday.",
        &[
            "direct | “We need the bridge and we will get that done,” | Marc Rowe, the mayor’s spokesman | Marc Rowe",
        ],
    ),
    (
        "A White House official said the bridge was closed.",
        &[
            "indirect | the bridge was closed | A White House official | (White House official) for Weißes Haus",
        ],
    ),
    (
        "Biden adviser Jane Rowe said the bridge was closed.",
        &["indirect | the bridge was closed | Biden adviser Jane Rowe | Jane Rowe for Joe Biden"],
    ),
    (
        "The Biden administration said the bridge was closed.",
        &["indirect | the bridge was closed | The Biden administration | Biden administration"],
    ),
    (
        "The Norwich Herald newspaper reported that the bridge was closed. The Water Transport Authority said that it was open. The WTA said that the bridge was safe.",
        &[
            "indirect | that the bridge was closed | The Norwich Herald newspaper | Norwich Herald",
            "indirect | that it was open | The Water Transport Authority | Water Transport Authority",
            "indirect | that the bridge was safe | The WTA | Water Transport Authority",
        ],
    ),
    (
        "The New York Times reported that the bridge was closed. The ferry was full, the Times reported.",
        &[
            "indirect | that the bridge was closed | The New York Times | New York Times",
            "indirect | The ferry was full | the Times | New York Times",
        ],
    ),
    (
        "Some U.S. officials said the bridge was closed.",
        &["indirect | the bridge was closed | Some U.S. officials | (U.S. officials) for USA"],
    ),
];
