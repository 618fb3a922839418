//! English cases of what came out by way of a text, a court or a paper, and of who did so beside another verb.

/// Text, and what is found in it, as [`super::check`] writes it.
pub(super) const CASES: &[(&str, &[&str])] = &[
    (
        "The weir had failed two inspections, it emerged on Tuesday in documents released to the council.",
        &["indirect | The weir had failed two inspections | documents | (documents)"],
    ),
    (
        "It was revealed in an internal memo that managers knew of the leak.",
        &["indirect | managers knew of the leak | an internal memo | (internal memo)"],
    ),
    (
        "Two brothers sold fake degrees to nurses, it was alleged on the first day of their trial.",
        &["hearsay | Two brothers sold fake degrees to nurses |  |"],
    ),
    (
        "The fund, it emerged in May, had run dry.",
        &["hearsay | The fund … had run dry |  |"],
    ),
    (
        "Officials wiped the tapes, the Orr Courier has been told.",
        &["indirect | Officials wiped the tapes | the Orr Courier | Orr Courier"],
    ),
    (
        "Reuters has learned that the merger talks collapsed.",
        &["indirect | that the merger talks collapsed | Reuters | Reuters"],
    ),
    ("The crew has learned that patience helps.", &[]),
    (
        "Rumour in the town has it that the mill will close, but Mr Hale said that was untrue.",
        &[
            "hearsay | the mill will close |  |",
            "indirect | that was untrue | Mr Hale | Hale",
        ],
    ),
    (
        "The watchdog fined the broker, having found that it misled savers.",
        &["indirect | that it misled savers | The watchdog | watchdog"],
    ),
    (
        "Having warned that talks could fail, the minister flew to Oslo.",
        &["indirect | that talks could fail | the minister | (minister)"],
    ),
    ("Having eaten, the minister flew to Oslo.", &[]),
    (
        "They were taken to the port, where a nurse, Lena Brandt, said two had died.",
        &["indirect | two had died | a nurse, Lena Brandt | Lena Brandt"],
    ),
    (
        "The dispute began in May, when Crane Capital, a London fund, publicly demanded a sale.",
        &["reported | a sale | Crane Capital, a London fund | Crane Capital"],
    ),
    ("The storm sank a dozen old, badly maintained boats.", &[]),
    (
        "The skull was found by researchers at the universities of Leeds and Bonn, who believe it is old.",
        &["indirect | it is old | researchers | (researchers)"],
    ),
    (
        "The letter came from a nurse in Orrton, Ann Moll, who said the ward was full.",
        &["indirect | the ward was full | Ann Moll | Ann Moll"],
    ),
    (
        "“We lost everything,” the Orr Courier quoted farmer Jon Reed as saying.",
        &["direct | “We lost everything,” | farmer Jon Reed | Orr Courier > Jon Reed"],
    ),
    (
        "The mayor told her to wait until May.",
        &["indirect | to wait until May | The mayor | (mayor)"],
    ),
    (
        "The Greens have called on her to go.",
        &["indirect | to go | The Greens | Greens"],
    ),
    (
        "The guild has told members to stop, and its chair, Ann Moll, said more would follow.",
        &[
            "indirect | to stop | The guild | (guild)",
            "indirect | more would follow | its chair, Ann Moll | Ann Moll",
        ],
    ),
    (
        "The sources requested anonymity because the talks are private.",
        &[],
    ),
    (
        "The mayor has written to the minister asking her to name a date.",
        &["indirect | to name a date | The mayor | (mayor)"],
    ),
    (
        "The union sent members a letter warning them that strikes could follow.",
        &["indirect | that strikes could follow | The union | union"],
    ),
    ("The firm sent a crew asking for nothing.", &[]),
    (
        "Families say they are angry after the council admitted that the road will stay shut.",
        &[
            "indirect | they are angry after the council admitted that the road will stay shut | Families | Families",
            "indirect | that the road will stay shut | the council | (council)",
        ],
    ),
    (
        "One nurse remembered Dr Hale shouting that the ward was on fire.",
        &["indirect | that the ward was on fire | Dr Hale | Hale"],
    ),
    (
        "The inspectors' report noted damp walls and broken locks.",
        &["reported | damp walls and broken locks | The inspectors' report | (inspectors' report)"],
    ),
    ("The divers found damp walls and broken locks.", &[]),
    (
        "The team put its weight at 40 kilos, heavier than “any dog alive”, as Anna Moll put it on Monday.",
        &[
            "reported | its weight at 40 kilos | The team | (team)",
            "direct | “any dog alive” | Anna Moll | Anna Moll",
        ],
    ),
    (
        "It was, as Anna Moll put it, “a miracle in a bathtub”.",
        &[
            "indirect | It was … “a miracle in a bathtub” | Anna Moll | Anna Moll",
            "direct | “a miracle in a bathtub” | Anna Moll | Anna Moll",
        ],
    ),
    (
        "Anna Moll said nothing. She posted a video begging neighbours to stay at home.",
        &[],
    ),
    (
        "“My wife said get that thing out of the road,” Tom Hale told the Orr Courier.",
        &[
            "direct | “My wife said get that thing out of the road,” | Tom Hale | Orr Courier > Tom Hale",
            "indirect | get that thing out of the road | Tom Hale | Orr Courier > Tom Hale > (wife)",
        ],
    ),
    (
        "“My wife said no,” Tom Hale told the Orr Courier.",
        &["direct | “My wife said no,” | Tom Hale | Orr Courier > Tom Hale"],
    ),
    (
        "“He said it was as safe as houses,” Anna Moll said.",
        &["direct | “He said it was as safe as houses,” | Anna Moll | Anna Moll"],
    ),
    (
        "Anna Moll told Manila radio station DZKR that the line was dead.",
        &["indirect | that the line was dead | Anna Moll | DZKR > Anna Moll"],
    ),
    (
        "Jorn Aasen's lawyer left.\n\nAasen spoke for a minute. He said that he was ill.",
        &["indirect | that he was ill | He | Jorn Aasen"],
    ),
    (
        "The rider Tom Claes has tested positive, the federation said. The 26-year-old denies any fault.",
        &[
            "indirect | The rider Tom Claes has tested positive | the federation | federation",
            "reported | any fault | The 26-year-old | Tom Claes",
        ],
    ),
    (
        "The report told how the damage would be identified and by whom.",
        &["indirect | how the damage would be identified and by whom | The report | (report)"],
    ),
    (
        "Norvia's General Staff said the target was a depot. The General Staff denied any loss.",
        &[
            "indirect | the target was a depot | Norvia's General Staff | Norvia's General Staff",
            "reported | any loss | The General Staff | Norvia's General Staff",
        ],
    ),
    (
        "Jurors were told Mercer had bought the rope.",
        &["indirect | Mercer had bought the rope | Jurors | (Jurors)"],
    ),
    (
        "A planner spent his clients' savings on horses, an Orrton jury has been told.",
        &[
            "indirect | A planner spent his clients' savings on horses | an Orrton jury | Orrton jury",
        ],
    ),
    ("Residents have been told to boil water.", &[]),
    (
        "The audit listed 40 unpaid bills.",
        &["reported | 40 unpaid bills | The audit | (audit)"],
    ),
    ("Dozens feared dead as mud engulfs village", &[]),
    ("Hundreds protested outside the town hall on Monday.", &[]),
    (
        "Three people familiar with the talks said a deal was close. One of them added that it could be signed soon.",
        &[
            "indirect | a deal was close | Three people familiar with the talks | (people familiar with the talks)",
            "indirect | that it could be signed soon | One of them | (one of the people familiar with the talks)",
        ],
    ),
    (
        "“It is a fine one,” said Anna Moll of Leeds University.\n\nThe bone was spotted by Tim Ross, a bus driver. “I nearly left it,” he said.",
        &[
            "direct | “It is a fine one,” | Anna Moll of Leeds University | Anna Moll",
            "direct | “I nearly left it,” | he | Tim Ross",
        ],
    ),
    (
        "The council said the road would open in May.\n\nThat is too late for Piotr Nowak, who runs a cafe. “I will be gone,” he said.",
        &[
            "indirect | the road would open in May | The council | (council)",
            "direct | “I will be gone,” | he | Piotr Nowak",
        ],
    ),
    (
        "Tom Ross said he was ill. Anna Moll saw it, he said.",
        &[
            "indirect | he was ill | Tom Ross | Tom Ross",
            "indirect | Anna Moll saw it | he | Tom Ross",
        ],
    ),
    (
        "Tom Ross was shot on Sunday. His widow, Ellen, said he had no enemies.",
        &["indirect | he had no enemies | His widow, Ellen | Ellen"],
    ),
    (
        "Claes was suspended. His team, Kortrijk-Lumen, said it was shocked.",
        &["indirect | it was shocked | His team, Kortrijk-Lumen | Kortrijk-Lumen"],
    ),
    (
        "Mayor Anna Moll was in no mood for compromise. “They had their chance. They will not get another.” The crowd left.",
        &[
            "direct | “They had their chance. They will not get another.” | Mayor Anna Moll | Anna Moll",
        ],
    ),
    (
        "The road was shut. “They had their chance. They will not get another.” The crowd left.",
        &["direct | “They had their chance. They will not get another.” |  |"],
    ),
    (
        "“We sowed in May,” said Anna Moll. “Where is it?” The crowd left.",
        &[
            "direct | “We sowed in May,” | Anna Moll | Anna Moll",
            "direct | “Where is it?” | Anna Moll | Anna Moll",
        ],
    ),
    (
        "Nordvik, the Norwegian salmon producer, cut its forecast. The group said lice had killed the fish.",
        &["indirect | lice had killed the fish | The group | Nordvik"],
    ),
    (
        "Anna Moll, who won in 2019, called it a sad day, while stressing that nobody was hurt.",
        &[
            "reported | it a sad day | Anna Moll | Anna Moll",
            "indirect | that nobody was hurt | Anna Moll | Anna Moll",
        ],
    ),
    (
        "Dozens feared the dam would burst, officials said.",
        &[
            "indirect | Dozens feared the dam would burst | officials | (officials)",
            "indirect | the dam would burst | Dozens | (officials) > Dozens",
        ],
    ),
];
