//! English cases of who is meant and who passes words on, and of what is an event or a name.

/// Text, and what is found in it, as [`super::check`] writes it.
pub(super) const CASES: &[(&str, &[&str])] = &[
    (
        "The driver was unhurt, East Orr Police said. Nobody else was in the car, the force added.",
        &[
            "indirect | The driver was unhurt | East Orr Police | East Orr Police",
            "indirect | Nobody else was in the car | the force | East Orr Police",
        ],
    ),
    (
        "Talks have stalled, a diplomat told Al Mira TV on Friday.",
        &["indirect | Talks have stalled | a diplomat | Al Mira TV > (diplomat)"],
    ),
    (
        "Skanda is recalling a batch of kettles. The company said the lids could crack.",
        &["indirect | the lids could crack | The company | Skanda"],
    ),
    (
        "In an interview with the Harbor Courier, Nora Hale said the bridge was safe.",
        &["indirect | the bridge was safe | Nora Hale | Harbor Courier > Nora Hale"],
    ),
    (
        "Senator Alan Prewitt left early. \"I paid for every ticket,\" the Republican said.",
        &["direct | \"I paid for every ticket,\" | the Republican | Alan Prewitt"],
    ),
    (
        "The Bishop of Orr, the Right Reverend Simon Alder, condemned the attack.",
        &[
            "reported | the attack | The Bishop of Orr, the Right Reverend Simon Alder | Simon Alder for Orr",
        ],
    ),
    (
        "An Estonian government source disputed the account.",
        &[
            "reported | the account | An Estonian government source | (Estonian government source) for Estland",
        ],
    ),
    (
        "The guests had rented a villa by the sea, the broadcaster Radio Orr quoted investigators as saying.",
        &[
            "indirect | The guests had rented a villa by the sea | investigators | Radio Orr > (investigators)",
        ],
    ),
    (
        "The zoo said the panda, called Pixel, was tired but unharmed.",
        &["indirect | the panda, called Pixel, was tired but unharmed | The zoo | (zoo)"],
    ),
    (
        "She cautioned, however, that the outlook was uncertain.",
        &["indirect | that the outlook was uncertain | She |"],
    ),
    (
        "Shipyard doubles its output, study says",
        &["indirect | Shipyard doubles its output | study | (study)"],
    ),
    (
        "Coach Ana Delgado ruled out a late change.",
        &["reported | a late change | Coach Ana Delgado | Ana Delgado"],
    ),
    ("Captain ruled out for a month.", &[]),
    (
        "The firm reported a loss of 31 million pounds on Thursday.",
        &[],
    ),
    ("Briggs is seeking 20 million dollars in damages.", &[]),
];
