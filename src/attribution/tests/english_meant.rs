//! English cases of who is meant: single marks, papers that were told something, pairs, lists, holders of offices.

/// Each text with its statements.
pub(super) const CASES: &[(&str, &[&str])] = &[
    (
        "'They were not counting slices,' said lead author Ines Hollt. 'They were looking at the whole.'",
        &[
            "direct | 'They were not counting slices,' | lead author Ines Hollt | Ines Hollt",
            "direct | 'They were looking at the whole.' | lead author Ines Hollt | Ines Hollt",
        ],
    ),
    (
        "'We thank the workers' union for its patience,' the club said.",
        &["direct | 'We thank the workers' union for its patience,' | the club | (club)"],
    ),
    (
        "Local officials have identified the victims as men from the coast.",
        &["reported | the victims as men from the coast | Local officials | (Local officials)"],
    ),
    (
        "The keeper has already held talks, Radio Orr understands.",
        &["indirect | The keeper has already held talks | Radio Orr | Radio Orr"],
    ),
    (
        "A minority on the board had pressed for a longer lease.",
        &["reported | for a longer lease | A minority | (minority)"],
    ),
    (
        "Business groups are pleading with the government to intervene.",
        &["indirect | to intervene | Business groups | Business groups"],
    ),
    (
        "Officers are urging witnesses to come forward.",
        &["indirect | to come forward | Officers | (Officers)"],
    ),
    (
        "Ten analysts predicted a cut.",
        &["reported | a cut | Ten analysts | (Ten analysts)"],
    ),
    (
        "The minister rubbished the claim and brushed off the numbers.",
        &[
            "reported | the claim | The minister | (minister)",
            "reported | the numbers | The minister | (minister)",
        ],
    ),
    (
        "Governor Tom Hartley conceded defeat.",
        &["reported | defeat | Governor Tom Hartley | Tom Hartley"],
    ),
    (
        "The food was cold, Anna Moll told The Lantern.",
        &["indirect | The food was cold | Anna Moll | Lantern > Anna Moll"],
    ),
    (
        "The food was cold, Anna Moll told SportNews.",
        &["indirect | The food was cold | Anna Moll | SportNews > Anna Moll"],
    ),
    (
        "“It will open on Friday,” Anna Moll told the Marsh County Banner.",
        &["direct | “It will open on Friday,” | Anna Moll | Marsh County Banner > Anna Moll"],
    ),
    (
        "“It will open on Friday,” Anna Moll told CBC's The Morning Edition.",
        &["direct | “It will open on Friday,” | Anna Moll | CBC > Anna Moll"],
    ),
    (
        "Northland scrambled two jets, its defence ministry said.",
        &["indirect | Northland scrambled two jets | its defence ministry | defence ministry"],
    ),
    (
        "Russia's defence ministry said it had hit a depot. Romania, whose bank lies close by, scrambled two jets, its defence ministry said.",
        &[
            "indirect | it had hit a depot | Russia's defence ministry | Verteidigungsministerium Russland",
            "indirect | Romania, whose bank lies close by, scrambled two jets | its defence ministry | Verteidigungsministerium Rumänien",
        ],
    ),
    (
        "Colombia's foreign minister, Adriana Moll, has a week to name them, failing which, she says, she will sue.",
        &[
            "indirect | Colombia's foreign minister, Adriana Moll, has a week to name them, failing which … she will sue | she | Adriana Moll for Kolumbien",
        ],
    ),
    (
        "Senator Tom Hartley and Senator Anna Moll met on Monday. Tom Hartley and Anna Moll said the talks were useful. “We will meet again,” the two senators said.",
        &[
            "indirect | the talks were useful | Tom Hartley and Anna Moll | Tom Hartley > Anna Moll",
            "direct | “We will meet again,” | the two senators | Tom Hartley > Anna Moll",
        ],
    ),
    (
        "Speaker Cal Hartley told reporters the vote was near. The Orrton Republican said he was ready.",
        &[
            "indirect | the vote was near | Speaker Cal Hartley | Cal Hartley",
            "indirect | he was ready | The Orrton Republican | Cal Hartley",
        ],
    ),
    (
        "The mayor of Orrton said the sirens were silent. “I heard nothing,” Mayor Ray Hartley said.",
        &[
            "indirect | the sirens were silent | The mayor of Orrton | Ray Hartley",
            "direct | “I heard nothing,” | Mayor Ray Hartley | Ray Hartley",
        ],
    ),
    (
        "The regional governor said a guard was killed. Governor Oleh Hryb wrote that 17 drones were shot down.",
        &[
            "indirect | a guard was killed | The regional governor | Oleh Hryb",
            "indirect | that 17 drones were shot down | Governor Oleh Hryb | Oleh Hryb",
        ],
    ),
    (
        "A group calling itself Grey Wave claimed responsibility and said it had sold the files.",
        &[
            "reported | responsibility | Grey Wave | Grey Wave",
            "indirect | it had sold the files | Grey Wave | Grey Wave",
        ],
    ),
    (
        "Bielsen joined from Orr United last year, and coach Mats Bielsen likes it. Bielsen left early. He said after the game that he was tired.",
        &["indirect | that he was tired | He | Mats Bielsen"],
    ),
    (
        "Budget Committee member Tom Hartley said the plan was ready.",
        &["indirect | the plan was ready | Budget Committee member Tom Hartley | Tom Hartley"],
    ),
    (
        "The power is back for most, Red Valley Power said. The utility warned that repairs could last until Friday.",
        &[
            "indirect | The power is back for most | Red Valley Power | Red Valley Power",
            "indirect | that repairs could last until Friday | The utility | Red Valley Power",
        ],
    ),
    (
        "“Two of us went,” said Anna Moll, adding it was cold.",
        &[
            "direct | “Two of us went,” | Anna Moll | Anna Moll",
            "indirect | it was cold | Anna Moll | Anna Moll",
        ],
    ),
    (
        "Anna Moll, Tom Hartley and Clara Voss said the bridge was safe.",
        &[
            "indirect | the bridge was safe | Anna Moll, Tom Hartley and Clara Voss | Anna Moll > Tom Hartley > Clara Voss",
        ],
    ),
    (
        "Farmers, some teachers and several firms have pushed for the law to stay.",
        &[
            "reported | for the law to stay | Farmers, some teachers and several firms | (Farmers) > (teachers) > (firms)",
        ],
    ),
    (
        "Ten women have accused Tom Hartley of theft, which he has denied.",
        &[
            "reported | of theft | Ten women | (Ten women)",
            "reported | of theft | he | Tom Hartley",
        ],
    ),
    (
        "Clara Voss, a member of the council and former mayor, said the bridge was safe.",
        &["indirect | the bridge was safe | Clara Voss | Clara Voss"],
    ),
    (
        "Thieves broke into the school software company ClassHarbor, the firm said on Thursday.",
        &[
            "indirect | Thieves broke into the school software company ClassHarbor | the firm | ClassHarbor",
        ],
    ),
    (
        "Speaking to Radio Orr, Clara Voss described the raid as “a stain on our name.”",
        &[
            "reported | the raid as “a stain on our name.” | Clara Voss | Radio Orr > Clara Voss",
            "direct | “a stain on our name.” | Clara Voss | Radio Orr > Clara Voss",
        ],
    ),
    (
        "Bishop Declan Marsh stepped down. An independent review had found that letters were lost. Marsh, 66, is nine years short of his time. In a letter to his flock, he said it was late.",
        &[
            "indirect | that letters were lost | An independent review | (independent review)",
            "indirect | it was late | he | Declan Marsh",
        ],
    ),
];
