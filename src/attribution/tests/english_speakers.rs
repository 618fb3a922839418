//! English cases: written and spoken sources, words passed on, clauses side by side.

/// Text, and what is found in it, as [`super::check`] writes it.
pub(super) const CASES: &[(&str, &[&str])] = &[
    (
        "Sales rose 4 percent, the company, based in Lyon, said.",
        &["indirect | Sales rose 4 percent | the company | company"],
    ),
    (
        "Sales rose 4 percent, said the company.",
        &["indirect | Sales rose 4 percent | the company | company"],
    ),
    (
        "Her lawyer, Tom Reyes, told the court she was ill.",
        &["indirect | she was ill | Her lawyer, Tom Reyes | Tom Reyes"],
    ),
    (
        "“She is ill,” her lawyer, Tom Reyes, told the court.",
        &["direct | “She is ill,” | her lawyer, Tom Reyes | Tom Reyes"],
    ),
    (
        "The BBC reported that the minister had resigned.",
        &["indirect | that the minister had resigned | The BBC | BBC"],
    ),
    (
        "The minister has resigned, the BBC reports.",
        &["indirect | The minister has resigned | the BBC | BBC"],
    ),
    (
        "Two people briefed on the talks said the minister would resign.",
        &[
            "indirect | the minister would resign | Two people briefed on the talks | (people briefed on the talks)",
        ],
    ),
    (
        "The White House said it was monitoring the case.",
        &["indirect | it was monitoring the case | The White House | Weißes Haus"],
    ),
    (
        "State media reported that the test had succeeded.",
        &["indirect | that the test had succeeded | State media | (State media)"],
    ),
    (
        "The test succeeded, state media said.",
        &["indirect | The test succeeded | state media | (state media)"],
    ),
    (
        "Marsh wrote in her memoir that the winter was endless.",
        &["indirect | that the winter was endless | Marsh | Marsh"],
    ),
    (
        "“I never saw the car,” Reyes testified.",
        &["direct | “I never saw the car,” | Reyes | Reyes"],
    ),
    (
        "Reyes testified that he never saw the car.",
        &["indirect | that he never saw the car | Reyes | Reyes"],
    ),
    (
        "Reyes testified he never saw the car.",
        &["indirect | he never saw the car | Reyes | Reyes"],
    ),
    (
        "“Why now?” asked Reyes.",
        &["direct | “Why now?” | Reyes | Reyes"],
    ),
    (
        "“Go home!” the crowd shouted.",
        &["direct | “Go home!” | the crowd | (crowd)"],
    ),
    (
        "The crowd chanted “Go home!”",
        &["direct | “Go home!” | The crowd | (crowd)"],
    ),
    (
        "The letter states that rents will rise.",
        &["indirect | that rents will rise | The letter | (letter)"],
    ),
    (
        "The letter, dated May 4, states that rents will rise.",
        &["indirect | that rents will rise | The letter | (letter)"],
    ),
    (
        "Rents will rise, the letter states.",
        &["indirect | Rents will rise | the letter | (letter)"],
    ),
    (
        "Doctors fear that the outbreak will spread.",
        &["indirect | that the outbreak will spread | Doctors | (Doctors)"],
    ),
    (
        "Farmers complained that the subsidies came late.",
        &["indirect | that the subsidies came late | Farmers | (Farmers)"],
    ),
    (
        "Farmers complained of late subsidies.",
        &["reported | of late subsidies | Farmers | (Farmers)"],
    ),
    (
        "The striker said his knee felt “great” after training.",
        &[
            "indirect | his knee felt “great” after training | The striker | (striker)",
            "direct | “great” | The striker | (striker)",
        ],
    ),
    (
        "The strike was “inevitable,” union leader Paula Voss said, blaming the board.",
        &[
            "indirect | The strike was “inevitable,” | union leader Paula Voss | Paula Voss",
            "direct | “inevitable,” | union leader Paula Voss | Paula Voss",
            "reported | the board | union leader Paula Voss | Paula Voss",
        ],
    ),
    (
        "Voss, blaming the board, said the strike was inevitable.",
        &[
            "reported | the board | Voss | Voss",
            "indirect | the strike was inevitable | Voss | Voss",
        ],
    ),
    (
        "Voss said: “The strike is over.”",
        &["direct | “The strike is over.” | Voss | Voss"],
    ),
    (
        "Voss said, “The strike is over.”",
        &["direct | “The strike is over.” | Voss | Voss"],
    ),
    (
        "Voss said the strike was over and that talks would resume.",
        &["indirect | the strike was over and that talks would resume | Voss | Voss"],
    ),
    (
        "Voss said that, if the board agreed, the strike would end.",
        &["indirect | that, if the board agreed, the strike would end | Voss | Voss"],
    ),
    (
        "“If the board agrees,” Voss said, “the strike will end.”",
        &["direct | “If the board agrees,” … “the strike will end.” | Voss | Voss"],
    ),
    (
        "According to Voss, the strike is over.",
        &["indirect | the strike is over | Voss | Voss"],
    ),
    (
        "The strike is over, according to Voss, who leads the union.",
        &["indirect | The strike is over | Voss | Voss"],
    ),
    (
        "The strike, according to Voss, is over.",
        &["indirect | The strike … is over | Voss | Voss"],
    ),
    (
        "Voss announced a new strike.",
        &["reported | a new strike | Voss | Voss"],
    ),
    (
        "Voss announced that a new strike would begin on Friday.",
        &["indirect | that a new strike would begin on Friday | Voss | Voss"],
    ),
    (
        "Voss reiterated her demand for higher pay.",
        &["reported | her demand for higher pay | Voss | Voss"],
    ),
    (
        "Voss has said the strike will go on.",
        &["indirect | the strike will go on | Voss | Voss"],
    ),
    (
        "Voss had said the strike would go on.",
        &["indirect | the strike would go on | Voss | Voss"],
    ),
    ("Neither side commented.", &[]),
    ("The ministry did not say who had fired.", &[]),
    (
        "The ministry did not immediately respond to a request for comment.",
        &[],
    ),
    (
        "The general said he would not say who had fired.",
        &["indirect | he would not say who had fired | The general | (general)"],
    ),
    (
        "The senator was quoted as saying the bill was dead.",
        &["indirect | the bill was dead | The senator | (senator)"],
    ),
    (
        "The bill was dead, the senator was quoted as saying by Politico.",
        &["indirect | The bill was dead | the senator | Politico > (senator)"],
    ),
    (
        "Politico quoted the senator as saying the bill was dead.",
        &["indirect | the bill was dead | the senator | Politico > (senator)"],
    ),
    (
        "Politico cited an aide as saying the bill was dead.",
        &["indirect | the bill was dead | an aide | Politico > (aide)"],
    ),
    (
        "The bill is dead, an aide told Politico.",
        &["indirect | The bill is dead | an aide | Politico > (aide)"],
    ),
    (
        "“The bill is dead,” an aide told Politico.",
        &["direct | “The bill is dead,” | an aide | Politico > (aide)"],
    ),
    (
        "An aide told Politico the bill was dead.",
        &["indirect | the bill was dead | An aide | Politico > (aide)"],
    ),
    (
        "The Pentagon estimates that 300 tanks were lost.",
        &["indirect | that 300 tanks were lost | The Pentagon | Pentagon"],
    ),
    (
        "The Pentagon estimates the losses at 300 tanks.",
        &["reported | the losses at 300 tanks | The Pentagon | Pentagon"],
    ),
    (
        "Kyiv says it shot down nine drones.",
        &["indirect | it shot down nine drones | Kyiv | Ukraine"],
    ),
    (
        "Nine drones were shot down, Kyiv said.",
        &["indirect | Nine drones were shot down | Kyiv | Ukraine"],
    ),
    (
        "The spokesman said the army had left, but residents said soldiers were still there.",
        &[
            "indirect | the army had left | The spokesman | (spokesman)",
            "indirect | soldiers were still there | residents | (residents)",
        ],
    ),
    (
        "The scientists concluded that the ice was thinner than in 1990.",
        &["indirect | that the ice was thinner than in 1990 | The scientists | (scientists)"],
    ),
    (
        "The judge noted that the witness had lied.",
        &["indirect | that the witness had lied | The judge | (judge)"],
    ),
    (
        "The judge noted: “The witness lied.”",
        &["direct | “The witness lied.” | The judge | (judge)"],
    ),
    (
        "The pope prayed for peace and said the war was madness.",
        &["indirect | the war was madness | The pope | (pope)"],
    ),
    (
        "The pope called on both sides to lay down their arms.",
        &["indirect | to lay down their arms | The pope | (pope)"],
    ),
    (
        "The pope called for a ceasefire.",
        &["reported | for a ceasefire | The pope | (pope)"],
    ),
    (
        "The envoy hinted that talks were near.",
        &["indirect | that talks were near | The envoy | (envoy)"],
    ),
    (
        "The envoy hailed the deal as a breakthrough.",
        &["reported | the deal as a breakthrough | The envoy | (envoy)"],
    ),
    (
        "The family thanked the crew, saying they had saved three lives.",
        &["indirect | they had saved three lives | The family | (family)"],
    ),
    (
        "The crew had saved three lives, the family said, thanking them.",
        &["indirect | The crew had saved three lives | the family | (family)"],
    ),
    (
        "“They saved three lives,” the family said in a statement released by the hospital.",
        &["direct | “They saved three lives,” | the family | (family)"],
    ),
    (
        "The hospital said the three were stable.",
        &["indirect | the three were stable | The hospital | hospital"],
    ),
    (
        "Hospital spokeswoman Ana Lind said the three were stable.",
        &["indirect | the three were stable | Hospital spokeswoman Ana Lind | Ana Lind"],
    ),
    (
        "The three were stable, hospital spokeswoman Ana Lind said.",
        &["indirect | The three were stable | hospital spokeswoman Ana Lind | Ana Lind"],
    ),
    (
        "“The three are stable,” hospital spokeswoman Ana Lind told AFP.",
        &["direct | “The three are stable,” | hospital spokeswoman Ana Lind | AFP > Ana Lind"],
    ),
    (
        "“The three are stable,” Lind told a news conference in Turin.",
        &["direct | “The three are stable,” | Lind | Lind"],
    ),
    (
        "Minister Andrej Morak quit. Minister Laura Pryce met the council. Asked about the loan, she said it was news to her.",
        &["indirect | it was news to her | she | Laura Pryce"],
    ),
    (
        "The bridge was sold in secret, three people close to Laura Pryce told reporters.",
        &[
            "indirect | The bridge was sold in secret | three people close to Laura Pryce | (people close to Laura Pryce)",
        ],
    ),
    (
        "The ferry would keep running, harbour captain Tom Ashby made clear at noon.",
        &["indirect | The ferry would keep running | harbour captain Tom Ashby | Tom Ashby"],
    ),
    (
        "In May the town paid Orbis Telecom for the locks. Orbis said the doors were safe.",
        &["indirect | the doors were safe | Orbis | Orbis Telecom"],
    ),
    (
        "The Harbor Gazette first reported on the purchase.",
        &["reported | on the purchase | The Harbor Gazette | Harbor Gazette"],
    ),
    (
        "\"They came late,\" said the pilot Anna Holm. Auditor Ziva Prohl says she told the council in May. \"Nothing came of it,\" she said.",
        &[
            "direct | \"They came late,\" | the pilot Anna Holm | Anna Holm",
            "indirect | she told the council in May | Auditor Ziva Prohl | Ziva Prohl",
            "direct | \"Nothing came of it,\" | she | Ziva Prohl",
        ],
    ),
    (
        "Orbis Telecom, the firm that makes the locks, says it did nothing wrong.",
        &["indirect | it did nothing wrong | Orbis Telecom | Orbis Telecom"],
    ),
    (
        "The mayor, Helen Rowe, was away. One of the tenants is Jana Pohl of Mill Lane. \"The lift never ran,\" she said.",
        &["direct | \"The lift never ran,\" | she | Jana Pohl"],
    ),
];
