//! English cases of passives with an agent, frames inside relative clauses, stands behind a frame, hearsay as a whole, and two frames in one sentence.

/// Each text with its statements.
pub(super) const CASES: &[(&str, &[&str])] = &[
    (
        "Rowers say they were assured by the harbour that the lock would open.",
        &[
            "indirect | they were assured by the harbour that the lock would open | Rowers | Rowers",
            "indirect | that the lock would open | the harbour | Rowers > (harbour)",
        ],
    ),
    (
        "She was accused by a tenant of hiding the keys.",
        &["reported | of hiding the keys | a tenant | (tenant)"],
    ),
    (
        "He is believed by sailors to have sunk the barge.",
        &["indirect | He … to have sunk the barge | sailors | (sailors)"],
    ),
    (
        "The crew had been led to believe by the owners that the hull was sound.",
        &["indirect | that the hull was sound | the owners | (owners)"],
    ),
    (
        "Tenants were told in May that the heating would be mended.",
        &["hearsay | the heating would be mended |  |"],
    ),
    (
        "Having been told that the tram was late, passengers walked.",
        &["hearsay | the tram was late |  |"],
    ),
    ("The shed was put up by the owners in June.", &[]),
    ("Passengers had been told nothing.", &[]),
    (
        "The tower is described by climbers as a needle.",
        &["reported | The tower … as a needle | climbers | (climbers)"],
    ),
    (
        "Bakers blame the miller, who they say mixed in sand.",
        &[
            "reported | the miller | Bakers | Bakers",
            "indirect | who … mixed in sand | Bakers | Bakers",
        ],
    ),
    (
        "The barge, which divers warned would sink, is afloat.",
        &["indirect | which … would sink | divers | (divers)"],
    ),
    (
        "Singer Mona Vell thanked a stagehand, Piet Rass, who she said had told her the curtain was burning.",
        &[
            "indirect | who … had told her the curtain was burning | she | Mona Vell",
            "indirect | the curtain was burning | Piet Rass | Mona Vell > Piet Rass",
        ],
    ),
    (
        "Bakers like the miller, who said that flour was cheap.",
        &["indirect | that flour was cheap | the miller | (miller)"],
    ),
    (
        "\"The ice will hold,\" said the warden, Nils Abe, dismissing the skaters' fears.",
        &[
            "direct | \"The ice will hold,\" | the warden, Nils Abe | Nils Abe",
            "reported | the skaters' fears | the warden, Nils Abe | Nils Abe",
        ],
    ),
    (
        "\"It was cheap,\" Mona Vell said, brushing aside the complaint.",
        &[
            "direct | \"It was cheap,\" | Mona Vell | Mona Vell",
            "reported | the complaint | Mona Vell | Mona Vell",
        ],
    ),
    (
        "\"It was cheap,\" Mona Vell said, folding her coat.",
        &["direct | \"It was cheap,\" | Mona Vell | Mona Vell"],
    ),
    (
        "The guard allegedly opened the gate and asked the boys to be quiet.",
        &["hearsay | The guard allegedly opened the gate and asked the boys to be quiet. |  |"],
    ),
    (
        "The courier is said to have crossed the lake and demanded a receipt.",
        &["hearsay | The courier is said to have crossed the lake and demanded a receipt. |  |"],
    ),
    (
        "The guard asked the boys who had allegedly opened the gate.",
        &["hearsay | The guard asked the boys who had allegedly opened the gate. |  |"],
    ),
    (
        "The mayor, who allegedly took the coins, said he was ill.",
        &["indirect | he was ill | The mayor | (mayor)"],
    ),
    ("The club recorded nine confirmed nests.", &[]),
    ("The cook is not thought to be in Rome.", &[]),
    (
        "She bought a barge, two oars and a dog called Humphrey.",
        &[],
    ),
    ("Cameraman Otto Lind was never accused of theft.", &[]),
    (
        "A dealer said the heirs had sold the clock, which was worth 9,000 euros in June, according to an auction list.",
        &[
            "indirect | the heirs had sold the clock | A dealer | (dealer)",
            "indirect | which was worth 9,000 euros in June | an auction list | (auction list)",
        ],
    ),
    (
        "The nurse said the ward was full because the lift was broken, according to a caretaker.",
        &[
            "indirect | the ward was full | The nurse | (nurse)",
            "indirect | the lift was broken | a caretaker | (caretaker)",
        ],
    ),
    (
        "The clock, which was worth 9,000 euros, is gone, according to the heirs.",
        &["indirect | The clock, which was worth 9,000 euros, is gone | the heirs | (heirs)"],
    ),
];
