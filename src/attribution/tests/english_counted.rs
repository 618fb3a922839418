//! English cases of clauses about a number of people, and of verbs with what was said as their object.

/// Each text with its statements.
pub(super) const CASES: &[(&str, &[&str])] = &[
    (
        "Ross Pane, who farms at Tully and chairs the board, said about 35 per cent of the crop lay flat.",
        &["indirect | about 35 per cent of the crop lay flat | Ross Pane | Ross Pane"],
    ),
    (
        "Unite said 91% of those who voted backed industrial action.",
        &["indirect | 91% of those who voted backed industrial action | Unite | Unite"],
    ),
    (
        "The police said 12 of the injured came from one bus.",
        &["indirect | 12 of the injured came from one bus | The police | police"],
    ),
    (
        "The firm said half of its staff work from home.",
        &["indirect | half of its staff work from home | The firm | firm"],
    ),
    (
        "The army accused the rebel Free Coast Front (FCF) of firing first.",
        &["reported | of firing first | The army | army"],
    ),
    (
        "Analysts at Orbis had long argued that the fund would fail.",
        &["indirect | that the fund would fail | Analysts at Orbis | (Analysts) for Orbis"],
    ),
    (
        "Members walked out demanding his resignation.",
        &["reported | his resignation | Members | Members"],
    ),
    (
        "The weather office expects winds of 120 kilometres an hour.",
        &["reported | winds of 120 kilometres an hour | The weather office | (weather office)"],
    ),
    ("The firm expects to open the plant in May.", &[]),
    (
        "The fund expects the economy to grow by 2 percent.",
        &["reported | the economy to grow by 2 percent | The fund | (fund)"],
    ),
    (
        "Doctors advised against travelling to the island.",
        &["reported | against travelling to the island | Doctors | (Doctors)"],
    ),
    (
        "The embassy advised its citizens not to travel to the island.",
        &["indirect | not to travel to the island | The embassy | embassy"],
    ),
    (
        "The health office recommends boiling water before drinking it.",
        &["reported | boiling water before drinking it | The health office | (health office)"],
    ),
    (
        "Witnesses described people falling when a barrier gave way.",
        &["reported | people falling when a barrier gave way | Witnesses | (Witnesses)"],
    ),
    (
        "Neighbours described seeing two men run from the bank.",
        &["reported | seeing two men run from the bank | Neighbours | (Neighbours)"],
    ),
    (
        "It has also been claimed that she is feuding with her band.",
        &["hearsay | that she is feuding with her band |  |"],
    ),
    (
        "It is claimed that the band has split.",
        &["hearsay | that the band has split |  |"],
    ),
    (
        "Anna Moll hit out at the minister for ignoring the offer.",
        &["reported | at the minister for ignoring the offer | Anna Moll | Anna Moll"],
    ),
    (
        "Anna Moll spoke out against the plan.",
        &["reported | against the plan | Anna Moll | Anna Moll"],
    ),
    (
        "Anna Moll likened the offer to a slap in the face.",
        &["reported | the offer to a slap in the face | Anna Moll | Anna Moll"],
    ),
    (
        "Records show Anna Moll owned the house.",
        &["indirect | Anna Moll owned the house | Records | Records"],
    ),
    (
        "The court heard how Anna Moll had lured the couple to the house.",
        &["indirect | how Anna Moll had lured the couple to the house | The court | court"],
    ),
    (
        "The opposition is calling for the minister to quit.",
        &["indirect | for the minister to quit | The opposition | (opposition)"],
    ),
    (
        "Tom Hartley confessed to having set the fire.",
        &["reported | to having set the fire | Tom Hartley | Tom Hartley"],
    ),
    (
        "Tom Hartley owned up to the mistake.",
        &["reported | to the mistake | Tom Hartley | Tom Hartley"],
    ),
    (
        "Tom Hartley begged the kidnappers to release his son.",
        &["indirect | to release his son | Tom Hartley | Tom Hartley"],
    ),
    (
        "Engineers say the roof might fall. But the owner disagrees, saying it is sound.",
        &[
            "indirect | the roof might fall | Engineers | (Engineers)",
            "indirect | it is sound | the owner | (owner)",
        ],
    ),
];
