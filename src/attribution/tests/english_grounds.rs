//! English cases of the ground that somebody gives for what they do, and of frames that tell what went on meanwhile.

/// Each text with its statements.
pub(super) const CASES: &[(&str, &[&str])] = &[
    // Whoever speaks or acts gives the ground.
    (
        "The ferry will not sail before Monday, the port said, blaming a shortage of pilots.",
        &[
            "indirect | The ferry will not sail before Monday | the port | (port)",
            "reported | a shortage of pilots | the port | (port)",
        ],
    ),
    (
        "“We had no choice,” the port said, citing the price of diesel and a broken crane.",
        &[
            "direct | “We had no choice,” | the port | (port)",
            "reported | the price of diesel and a broken crane | the port | (port)",
        ],
    ),
    (
        "The port has closed its second pier, citing weak demand and dear power.",
        &["reported | weak demand and dear power | The port | (port)"],
    ),
    (
        "Anna Berg has left the board, citing poor health.",
        &["reported | poor health | Anna Berg | Anna Berg"],
    ),
    (
        "The port cancelled the race – citing high waves – and sent the crews home.",
        &["reported | high waves | The port | (port)"],
    ),
    (
        "No new pier will be built, Anna Berg said on Monday, pointing to a fall in trade.",
        &[
            "indirect | No new pier will be built | Anna Berg | Anna Berg",
            "reported | a fall in trade | Anna Berg | Anna Berg",
        ],
    ),
    (
        "The landlord turned them away, invoking fire rules.",
        &["reported | fire rules | The landlord | (landlord)"],
    ),
    (
        "The council, citing the age of the pipes, shut the baths.",
        &["reported | the age of the pipes | The council | (council)"],
    ),
    (
        "Orrland expelled two envoys, citing EU rules on visas.",
        &["reported | EU rules on visas | Orrland | Orrland"],
    ),
    (
        "Tom Hale wanted more time, but the judge, Anna Berg, refused, citing a missing key.",
        &["reported | a missing key | the judge, Anna Berg | Anna Berg"],
    ),
    // Whoever can speak or be read is a source.
    (
        "The ferry will not sail before Monday, the Courier reported, citing the port.",
        &["indirect | The ferry will not sail before Monday | the Courier | Courier > (port)"],
    ),
    (
        "The ferry will not sail before Monday, the Courier reported, citing two pilots.",
        &["indirect | The ferry will not sail before Monday | the Courier | Courier > (pilots)"],
    ),
    (
        "The ferry will not sail before Monday, the Courier reported, citing a tenancy record.",
        &[
            "indirect | The ferry will not sail before Monday | the Courier | Courier > (tenancy record)",
        ],
    ),
    (
        "The ferry will not sail before Monday, the Courier reported, citing people close to the port.",
        &[
            "indirect | The ferry will not sail before Monday | the Courier | Courier > (people close to the port)",
        ],
    ),
    (
        "The ferry will not sail before Monday, the Courier reported, citing the mayor's office.",
        &[
            "indirect | The ferry will not sail before Monday | the Courier | Courier > (mayor's office)",
        ],
    ),
    ("The guard shouted at the boys, pointing to the door.", &[]),
    // Time that went on meanwhile tells nothing.
    (
        "The pier is safe, its owner said on Sunday as divers left the water.",
        &["indirect | The pier is safe | its owner | (owner)"],
    ),
    (
        "Anglers had warned of the pump for months, their club said yesterday while the pond was drained.",
        &[
            "indirect | Anglers had warned of the pump for months | their club | (club)",
            "reported | of the pump for months | Anglers | (club) > Anglers",
        ],
    ),
    (
        "Half the bees are dead, keepers said as snow fell again.",
        &["indirect | Half the bees are dead | keepers | (keepers)"],
    ),
    (
        "The vault is empty, the bank said after locksmiths had opened it.",
        &["indirect | The vault is empty | the bank | (bank)"],
    ),
    (
        "No one was hurt, the zoo said last night when the gates were shut.",
        &["indirect | No one was hurt | the zoo | (zoo)"],
    ),
    (
        "The owner said yesterday as many as ten boats were lost.",
        &["indirect | as many as ten boats were lost | The owner | (owner)"],
    ),
    (
        "The owner said on Sunday the pier was safe.",
        &["indirect | the pier was safe | The owner | (owner)"],
    ),
    (
        "As the river rose, the owner said on Sunday that the pier was safe.",
        &["indirect | that the pier was safe | the owner | (owner)"],
    ),
    (
        "The port said after the storm that the pier was safe.",
        &["indirect | that the pier was safe | The port | (port)"],
    ),
];
