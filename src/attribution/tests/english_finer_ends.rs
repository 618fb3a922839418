//! English cases of where what is said ends: adjectives in a row, second acts, asides behind a quotation.

/// Each text with its statements.
pub(super) const CASES: &[(&str, &[&str])] = &[
    (
        "Marsh said he had fully and properly paid his dues.",
        &["indirect | he had fully and properly paid his dues | Marsh | Marsh"],
    ),
    (
        "The council backed the mayor’s call for a bigger, stronger weir.",
        &["reported | for a bigger, stronger weir | the mayor’s | (mayor)"],
    ),
    (
        "Rowe described Marsh as a clerk who had steered the town through the 1997-1999 slump.",
        &[
            "reported | Marsh as a clerk who had steered the town through the 1997-1999 slump | Rowe | Rowe",
        ],
    ),
    (
        "Marsh said the group was “not here to advise,” when asked about the bill.",
        &[
            "indirect | the group was “not here to advise,” | Marsh | Marsh",
            "direct | “not here to advise,” | Marsh | Marsh",
        ],
    ),
    (
        "Marsh said a deal was near, though he did not say when.",
        &["indirect | a deal was near | Marsh | Marsh"],
    ),
    (
        "The league said it was alarmed by reports that a school had been hit and called on both sides to stop.",
        &[
            "indirect | it was alarmed by reports that a school had been hit | The league | (league)",
            "indirect | to stop | The league | (league)",
        ],
    ),
    (
        "The ministry said the balloon had crossed the border “on purpose” and demanded an apology.",
        &[
            "indirect | the balloon had crossed the border “on purpose” | The ministry | ministry",
            "direct | “on purpose” | The ministry | ministry",
            "reported | an apology | The ministry | ministry",
        ],
    ),
    (
        "The port rejected that criticism, pointing to a report by the audit office that praised it.",
        &[
            "reported | that criticism | The port | (port)",
            "reported | to a report by the audit office that praised it | The port | (port)",
        ],
    ),
    (
        "Norvia’s announcement that it would close the mill shocked the town.",
        &["indirect | that it would close the mill | Norvia’s | Norvia"],
    ),
    (
        "After ten years at night, Marsh explained, the heart was weaker.",
        &["indirect | After ten years at night … the heart was weaker | Marsh | Marsh"],
    ),
    (
        "During that time the owner, Tom Hale, won two prizes, the newspaper said.",
        &[
            "indirect | During that time the owner, Tom Hale, won two prizes | the newspaper | (newspaper)",
        ],
    ),
    (
        "The plan “ignores how people live,” Ann Moll, the mayor, wrote in a letter.",
        &[
            "indirect | The plan “ignores how people live,” | Ann Moll, the mayor | Ann Moll",
            "direct | “ignores how people live,” | Ann Moll, the mayor | Ann Moll",
        ],
    ),
    (
        "The plan “ignores how people live,” its legal chief, Kim Sato, wrote in a letter.",
        &[
            "indirect | The plan “ignores how people live,” | its legal chief, Kim Sato | Kim Sato",
            "direct | “ignores how people live,” | its legal chief, Kim Sato | Kim Sato",
        ],
    ),
    (
        "The mayor apologised to residents after the water was off for three days.",
        &[],
    ),
    (
        "Rowe said he had paid, the Courier reported, without citing sources.",
        &[
            "indirect | Rowe said he had paid | the Courier | Courier",
            "indirect | he had paid | Rowe | Courier > Rowe",
        ],
    ),
    (
        "The harbour office appealed to sailors to stay ashore.",
        &["indirect | to stay ashore | The harbour office | (harbour office)"],
    ),
    (
        "The agency advised people who have bought the jam not to eat it.",
        &["indirect | not to eat it | The agency | (agency)"],
    ),
    (
        "The bishop stayed even as councillors denounced him and called on him to go.",
        &[
            "reported | him | councillors | (councillors)",
            "indirect | to go | councillors | (councillors)",
        ],
    ),
    (
        "Witnesses said the van was going too fast, though police have not confirmed this.",
        &["indirect | the van was going too fast | Witnesses | (Witnesses)"],
    ),
    (
        "Marsh said on Monday, in remarks first printed by the Courier, that he was tired.",
        &["indirect | that he was tired | Marsh | Marsh"],
    ),
    (
        "So far, said the mayor, nobody has been hurt.",
        &["indirect | So far … nobody has been hurt | the mayor | (mayor)"],
    ),
    (
        "In May, said the mayor, nobody was hurt.",
        &["indirect | In May … nobody was hurt | the mayor | (mayor)"],
    ),
    (
        "The report lists nine faults and says nobody looked at the valves.",
        &["indirect | nobody looked at the valves | The report | (report)"],
    ),
    (
        "She said staff had first thought that only two pupils were ill.",
        &[
            "indirect | staff had first thought that only two pupils were ill | She |",
            "indirect | that only two pupils were ill | staff | (staff)",
        ],
    ),
    (
        "The minister, who had threatened to act, thanked both sides.",
        &["indirect | to act | The minister | (minister)"],
    ),
];
