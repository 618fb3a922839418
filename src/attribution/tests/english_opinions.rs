//! English cases of judgements without quotation marks, and of faults that are found.

/// Each text with its statements.
pub(super) const CASES: &[(&str, &[&str])] = &[
    // The thing and the judgement are what is said.
    (
        "Historian Olaf Brink called the show brave and urged visitors to bring a lamp.",
        &[
            "reported | the show brave | Historian Olaf Brink | Olaf Brink",
            "indirect | to bring a lamp | Historian Olaf Brink | Olaf Brink",
        ],
    ),
    (
        "Climbers deemed the north face, open since May, too brittle for beginners.",
        &[
            "reported | the north face, open since May, too brittle for beginners | Climbers | (Climbers)",
        ],
    ),
    (
        "The auditors judged the accounts incomplete.",
        &["reported | the accounts incomplete | The auditors | (auditors)"],
    ),
    (
        "Economist Paula Dietz considers the tax cut a mistake.",
        &["reported | the tax cut a mistake | Economist Paula Dietz | Paula Dietz"],
    ),
    (
        "The reviewer found the second act dull.",
        &["reported | the second act dull | The reviewer | (reviewer)"],
    ),
    (
        "The tribunal ruled the dismissal unlawful.",
        &["reported | the dismissal unlawful | The tribunal | (tribunal)"],
    ),
    (
        "Papers have tipped soprano Eda Zeman for the lead.",
        &["reported | soprano Eda Zeman for the lead | Papers | Papers"],
    ),
    (
        "The panel rated the wall too weak to stand.",
        &["reported | the wall too weak to stand | The panel | panel"],
    ),
    (
        "Critics found it boring.",
        &["reported | it boring | Critics | (Critics)"],
    ),
    (
        "Doris Kemp, a skipper since childhood, felt the harbour had lost its soul.",
        &["indirect | the harbour had lost its soul | Doris Kemp | Doris Kemp"],
    ),
    (
        "She felt that the harbour had lost its soul.",
        &["indirect | that the harbour had lost its soul | She |"],
    ),
    (
        "One guest complained that the lift had stuck, but its manager, Odile Faure, branded this “a fairground story”.",
        &[
            "indirect | that the lift had stuck | One guest | (guest)",
            "direct | “a fairground story” | its manager, Odile Faure | Odile Faure",
        ],
    ),
    // Nothing is judged.
    (
        "The nurse called the doctor early and found the bed empty.",
        &[],
    ),
    ("The twins felt cold in the tent.", &[]),
    ("The board considered the plan on Monday.", &[]),
    ("The crew found the boat in May.", &[]),
    ("The guests tipped the waiter for his work.", &[]),
    ("The plan was deemed too costly.", &[]),
    ("The court ruled on Monday.", &[]),
    // Faults are found by those who judge.
    (
        "Parents kept their children at home after a search uncovered asbestos under the stage.",
        &["reported | asbestos under the stage | a search | (search)"],
    ),
    (
        "Divers inspected the weir and found two holes below the waterline.",
        &["reported | two holes below the waterline | Divers | (Divers)"],
    ),
    (
        "The school was emptied after engineers discovered rust in the beams.",
        &["reported | rust in the beams | engineers | (engineers)"],
    ),
    (
        "Tests on the milk showed traces of bleach.",
        &["reported | traces of bleach | Tests | Tests"],
    ),
    ("Police discovered the body at dawn.", &[]),
    ("The children found a purse in the park.", &[]),
    (
        "Parish clerk Anthea Rusk said people felt they had been “fooled”.",
        &[
            "indirect | people felt they had been “fooled” | Parish clerk Anthea Rusk | Anthea Rusk",
            "direct | “fooled” | Parish clerk Anthea Rusk | Anthea Rusk",
        ],
    ),
    (
        "He stressed that his own tests had found nothing.",
        &["indirect | that his own tests had found nothing | He |"],
    ),
];
