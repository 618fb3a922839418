//! English words of one source inside those of another.

pub(super) const CASES: &[(&str, &[&str])] = &[
    (
        "The bishopric refers to parish rolls showing that baptisms have risen.",
        &["indirect | baptisms have risen | The bishopric | (bishopric) > (parish rolls)"],
    ),
    (
        "The farmers point to data that show May was the driest in decades.",
        &["indirect | May was the driest in decades | The farmers | (farmers) > (data)"],
    ),
    (
        "The club cited a study which found that injuries fall on grass.",
        &["indirect | injuries fall on grass | The club | (club) > (study)"],
    ),
    (
        "Citing tide tables showing that the harbour was empty, skipper Rolf Aske said nobody could have sailed.",
        &[
            "indirect | the harbour was empty | skipper Rolf Aske | Rolf Aske > (tide tables)",
            "indirect | nobody could have sailed | skipper Rolf Aske | Rolf Aske",
        ],
    ),
    (
        "The ferry club cites river counts suggesting that trout have doubled, and says anglers “worry too much”.",
        &[
            "indirect | trout have doubled | The ferry club | (ferry club) > (river counts)",
            "direct | “worry too much” | The ferry club | (ferry club)",
        ],
    ),
    (
        "The guide carried a sign showing that the road was shut.",
        &[],
    ),
    (
        "The treasurer told members the fund held less than the three million the auditor reported.",
        &[
            "indirect | the fund held less than the three million the auditor reported | The treasurer | (treasurer)",
            "reported | the three million | the auditor | (treasurer) > (auditor)",
        ],
    ),
    (
        "Coach Bettina Roth said the squad trained twice a week and not the five times the president boasted of.",
        &[
            "indirect | the squad trained twice a week and not the five times the president boasted of | Coach Bettina Roth | Bettina Roth",
            "reported | the five times | the president | Bettina Roth > (president)",
        ],
    ),
    (
        "The harbour got 40 berths instead of the 60 berths the mayor had announced.",
        &["reported | the 60 berths | the mayor | (mayor)"],
    ),
    ("The 900 seats the owner bought are blue.", &[]),
    (
        "Two nurses, the letter says, told the board that the ward was cold.",
        &[
            "indirect | Two nurses … told the board that the ward was cold | the letter | (letter)",
            "indirect | that the ward was cold | Two nurses | (letter) > (nurses)",
        ],
    ),
    (
        "The ferryman, the report says, told his wife the rope was worn.",
        &[
            "indirect | The ferryman … told his wife the rope was worn | the report | (report)",
            "indirect | the rope was worn | The ferryman | (report) > (ferryman)",
        ],
    ),
    (
        "The bridge, the minister said, was closed.",
        &["indirect | The bridge … was closed | the minister | (minister)"],
    ),
    (
        "Falconer and author Mara Quill said the wood was wet.",
        &["indirect | the wood was wet | Falconer and author Mara Quill | Mara Quill"],
    ),
];
