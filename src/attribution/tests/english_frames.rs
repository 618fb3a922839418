//! English cases: speakers before, behind and inside what they say; requests and acts.

/// Text, and what is found in it, as [`super::check`] writes it.
pub(super) const CASES: &[(&str, &[&str])] = &[
    (
        "Lisa Brandt, a spokeswoman for the port, said the channel was clear.",
        &[
            "indirect | the channel was clear | Lisa Brandt, a spokeswoman for the port | Lisa Brandt for port",
        ],
    ),
    (
        "The channel was clear, Lisa Brandt said on Monday.",
        &["indirect | The channel was clear | Lisa Brandt | Lisa Brandt"],
    ),
    (
        "“The channel is clear,” Brandt said. “Ships may leave tonight.”",
        &[
            "direct | “The channel is clear,” | Brandt | Brandt",
            "direct | “Ships may leave tonight.” | Brandt | Brandt",
        ],
    ),
    (
        "“The channel,” Brandt said, “is clear.”",
        &["direct | “The channel,” … “is clear.” | Brandt | Brandt"],
    ),
    (
        "The ministry said that two boats had been seized.",
        &["indirect | that two boats had been seized | The ministry | ministry"],
    ),
    (
        "Two boats had been seized, according to the ministry.",
        &["indirect | Two boats had been seized | the ministry | ministry"],
    ),
    (
        "According to the Harbor Authority, two boats were seized.",
        &["indirect | two boats were seized | the Harbor Authority | Harbor Authority"],
    ),
    (
        "Two boats, the ministry said, had been seized.",
        &["indirect | Two boats … had been seized | the ministry | ministry"],
    ),
    (
        "The mayor told reporters that the bridge would stay closed.",
        &["indirect | that the bridge would stay closed | The mayor | (mayor)"],
    ),
    (
        "The mayor told the Herald that the bridge would stay closed.",
        &["indirect | that the bridge would stay closed | The mayor | (mayor)"],
    ),
    (
        "The mayor denied the report.",
        &["reported | the report | The mayor | (mayor)"],
    ),
    (
        "The company rejected the accusations.",
        &["reported | the accusations | The company | company"],
    ),
    ("The coach declined to comment.", &[]),
    (
        "The mayor warned of further delays.",
        &["reported | of further delays | The mayor | (mayor)"],
    ),
    (
        "Norway accused its neighbour of spying.",
        &["reported | of spying | Norway | Norwegen"],
    ),
    (
        "Officials said the dam was safe.",
        &["indirect | the dam was safe | Officials | (Officials)"],
    ),
    (
        "A government official, who spoke on condition of anonymity, said the dam was safe.",
        &["indirect | the dam was safe | A government official | (government official)"],
    ),
    (
        "Residents reported hearing two blasts.",
        &["reported | hearing two blasts | Residents | (Residents)"],
    ),
    (
        "The agency quoted a military source as saying the convoy had left.",
        &["indirect | the convoy had left | a military source | (agency) > (military source)"],
    ),
    (
        "Reuters reported, citing two diplomats, that the talks had failed.",
        &["indirect | that the talks had failed | Reuters | Reuters > (diplomats)"],
    ),
    (
        "The talks failed, Reuters reported, citing two diplomats.",
        &["indirect | The talks failed | Reuters | Reuters > (diplomats)"],
    ),
    (
        "The prosecutor alleged that the driver had been drinking.",
        &["indirect | that the driver had been drinking | The prosecutor | (prosecutor)"],
    ),
    (
        "The union vowed to fight the cuts.",
        &["indirect | to fight the cuts | The union | union"],
    ),
    (
        "The prime minister promised to rebuild the school.",
        &["indirect | to rebuild the school | The prime minister | (prime minister)"],
    ),
    (
        "The court ruled that the ban was unlawful.",
        &["indirect | that the ban was unlawful | The court | court"],
    ),
    (
        "The dam was reportedly damaged.",
        &["hearsay | The dam was reportedly damaged. |  |"],
    ),
    (
        "The driver allegedly fled the scene.",
        &["hearsay | The driver allegedly fled the scene. |  |"],
    ),
    (
        "“It was chaos,” said Ellen Marsh, who runs the shelter.",
        &["direct | “It was chaos,” | Ellen Marsh | Ellen Marsh"],
    ),
    (
        "“It was chaos,” the shelter’s director, Ellen Marsh, said.",
        &["direct | “It was chaos,” | the shelter’s director, Ellen Marsh | Ellen Marsh"],
    ),
    (
        "Asked about the delay, Marsh said the roof leaked.",
        &["indirect | the roof leaked | Marsh | Marsh"],
    ),
    (
        "In a statement, the bank said it would appeal.",
        &["indirect | it would appeal | the bank | (bank)"],
    ),
    (
        "The bank said in a statement that it would appeal.",
        &["indirect | that it would appeal | The bank | (bank)"],
    ),
    (
        "The bank said Tuesday it would appeal.",
        &["indirect | it would appeal | The bank | (bank)"],
    ),
    (
        "“We will appeal,” the bank wrote on X.",
        &["direct | “We will appeal,” | the bank | (bank)"],
    ),
    (
        "“We will appeal,” the bank said in a statement.",
        &["direct | “We will appeal,” | the bank | (bank)"],
    ),
    (
        "The report said that 12 wells were dry.",
        &["indirect | that 12 wells were dry | The report | (report)"],
    ),
    (
        "A study published Monday found that 12 wells were dry.",
        &["indirect | that 12 wells were dry | A study | (study)"],
    ),
    (
        "The wells are dry, the study found.",
        &["indirect | The wells are dry | the study | (study)"],
    ),
    (
        "The police chief called the raid “a success.”",
        &["direct | “a success.” | The police chief | (police chief)"],
    ),
    (
        "The raid was “a success,” the police chief said.",
        &[
            "indirect | The raid was “a success,” | the police chief | (police chief)",
            "direct | “a success,” | the police chief | (police chief)",
        ],
    ),
    (
        "The minister described the plan as “reckless.”",
        &[
            "reported | the plan as “reckless.” | The minister | (minister)",
            "direct | “reckless.” | The minister | (minister)",
        ],
    ),
    (
        "The Kremlin said the claims were baseless.",
        &["indirect | the claims were baseless | The Kremlin | Kremlin"],
    ),
    (
        "NATO spokesperson Farah Dakhlallah said allies had confirmed the deployment.",
        &[
            "indirect | allies had confirmed the deployment | NATO spokesperson Farah Dakhlallah | Farah Dakhlallah for NATO",
            "reported | the deployment | allies | Farah Dakhlallah for NATO > (allies)",
        ],
    ),
    (
        "South Korea's spy agency said 1,500 soldiers had arrived.",
        &["indirect | 1,500 soldiers had arrived | South Korea's spy agency | NIS"],
    ),
    (
        "Yonhap reported, citing the spy agency, that 12,000 soldiers would follow.",
        &["indirect | that 12,000 soldiers would follow | Yonhap | Yonhap > spy agency"],
    ),
    (
        "The president's office said Seoul would not stand by.",
        &["indirect | Seoul would not stand by | The president's office | president's office"],
    ),
    (
        "He added that more tests were planned.",
        &["indirect | that more tests were planned | He |"],
    ),
    (
        "The governor said the fire was contained. He added that crews would stay.",
        &[
            "indirect | the fire was contained | The governor | (governor)",
            "indirect | that crews would stay | He | (governor)",
        ],
    ),
    (
        "The governor said the fire was contained. “We got lucky,” she said.",
        &[
            "indirect | the fire was contained | The governor | (governor)",
            "direct | “We got lucky,” | she | (governor)",
        ],
    ),
    (
        "Experts believe the virus came from a farm.",
        &["indirect | the virus came from a farm | Experts | (Experts)"],
    ),
    ("Some analysts expect rates to fall.", &[]),
    (
        "The senator urged the board to resign.",
        &["indirect | to resign | The senator | (senator)"],
    ),
    (
        "The lawyers argued the search was illegal.",
        &["indirect | the search was illegal | The lawyers | (lawyers)"],
    ),
    (
        "The lawyers argued that the search, carried out at night, was illegal.",
        &[
            "indirect | that the search, carried out at night, was illegal | The lawyers | (lawyers)",
        ],
    ),
    (
        "The actor tweeted: “Thank you all.”",
        &["direct | “Thank you all.” | The actor | (actor)"],
    ),
    (
        "The witness recalled seeing a red car.",
        &["reported | seeing a red car | The witness | (witness)"],
    ),
    (
        "The airline confirmed that one passenger had died.",
        &["indirect | that one passenger had died | The airline | airline"],
    ),
    (
        "The airline confirmed the death of one passenger.",
        &["reported | the death of one passenger | The airline | airline"],
    ),
    (
        "Police said they had arrested two men and were looking for a third.",
        &["indirect | they had arrested two men and were looking for a third | Police | Police"],
    ),
    (
        "It is believed that the ship sank in a storm.",
        &["hearsay | that the ship sank in a storm |  |"],
    ),
    (
        "The ship is believed to have sunk in a storm.",
        &["hearsay | The ship is believed to have sunk in a storm. |  |"],
    ),
    (
        "The firm is said to be near bankruptcy.",
        &["hearsay | The firm is said to be near bankruptcy. |  |"],
    ),
    (
        "“The bridge is safe,” the engineer insisted.",
        &["direct | “The bridge is safe,” | the engineer | (engineer)"],
    ),
    (
        "The engineer insisted the bridge was safe.",
        &["indirect | the bridge was safe | The engineer | (engineer)"],
    ),
    (
        "The engineer pointed out that the cables were new.",
        &["indirect | that the cables were new | The engineer | (engineer)"],
    ),
    (
        "The minister admitted mistakes.",
        &["reported | mistakes | The minister | (minister)"],
    ),
    (
        "The minister admitted that mistakes had been made.",
        &["indirect | that mistakes had been made | The minister | (minister)"],
    ),
    (
        "“Mistakes were made,” admitted the minister.",
        &["direct | “Mistakes were made,” | the minister | (minister)"],
    ),
    (
        "Both Oslo and Stockholm condemned the attack.",
        &["reported | the attack | Both Oslo and Stockholm | Norwegen > Schweden"],
    ),
    (
        "Russia and Belarus denied the reports.",
        &["reported | the reports | Russia and Belarus | Russland > Belarus"],
    ),
    (
        "The company, based in Lyon, said sales rose 4 percent.",
        &["indirect | sales rose 4 percent | The company | company"],
    ),
];
