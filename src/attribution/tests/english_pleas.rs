//! English cases of what somebody asks, warns of or promises by a noun or in the passive.

/// Each text with its statements.
pub(super) const CASES: &[(&str, &[&str])] = &[
    (
        "There were calls from opposition parties for the minister to resign.",
        &["reported | for the minister to resign | opposition parties | (opposition parties)"],
    ),
    (
        "Calls by the union for a public inquiry have been rejected by the mayor.",
        &[
            "reported | Calls by the union for a public inquiry | the mayor | (mayor)",
            "reported | for a public inquiry | the union | union",
        ],
    ),
    (
        "The minister's promise to open the tunnel in June was met with laughter.",
        &["reported | to open the tunnel in June | The minister's | (minister)"],
    ),
    (
        "The closure follows a warning from the fire service of more floods.",
        &["reported | of more floods | the fire service | fire service"],
    ),
    ("Residents joined her call for talks.", &[]),
    (
        "The plan has been criticised by unions as a betrayal of workers.",
        &["reported | The plan … as a betrayal of workers | unions | (unions)"],
    ),
    (
        "He was described by neighbours as a quiet man who kept to himself.",
        &["reported | as a quiet man who kept to himself | neighbours | (neighbours)"],
    ),
    (
        "Passengers were warned not to travel on Monday by the rail operator.",
        &["indirect | not to travel on Monday | the rail operator | (rail operator)"],
    ),
    (
        "It was announced by the palace on Monday that the prince would not attend.",
        &["indirect | that the prince would not attend | the palace | (palace)"],
    ),
    (
        "The strike was called off on Sunday, it was announced by the union.",
        &["indirect | The strike was called off on Sunday | the union | union"],
    ),
    (
        "Parents have been assured by the school that no pupil was in danger.",
        &["indirect | that no pupil was in danger | the school | (school)"],
    ),
    (
        "A ban on fishing was demanded by several island councils.",
        &["reported | A ban on fishing | several island councils | (island councils)"],
    ),
    (
        "The delay was blamed on bad weather by the operator.",
        &["reported | on bad weather | the operator | operator"],
    ),
    (
        "The mayor was quoted as saying he would resign by Friday.",
        &["indirect | he would resign by Friday | The mayor | (mayor)"],
    ),
    (
        "The theft was reported by the Orr Courier, which cited a former clerk as saying Rowe hid the keys.",
        &[
            "reported | The theft | the Orr Courier | Orr Courier",
            "indirect | Rowe hid the keys | a former clerk | Orr Courier > (former clerk)",
        ],
    ),
    (
        "An initial assessment by the engineers concluded that the beam had rusted.",
        &[
            "indirect | that the beam had rusted | An initial assessment by the engineers | (engineers)",
        ],
    ),
    (
        "The beam had rusted, according to the engineers' report, which was seen by Radio Orr.",
        &["indirect | The beam had rusted | the engineers' report | (engineers' report)"],
    ),
    (
        "It is thought the fire started in the kitchen.",
        &["hearsay | the fire started in the kitchen |  |"],
    ),
    (
        "There are reports that he is living in Spain.",
        &["hearsay | that he is living in Spain |  |"],
    ),
    (
        "Media reports suggest he is living in Spain.",
        &["indirect | he is living in Spain | Media reports | (Media reports)"],
    ),
    (
        "Marsh questioned whether the money had been spent well.",
        &["indirect | whether the money had been spent well | Marsh | Marsh"],
    ),
    (
        "The chiefs pressed the council to renew the permit.",
        &["indirect | to renew the permit | The chiefs | (chiefs)"],
    ),
    (
        "The zoo kept a box of three media reports, including a talk with a man who disputed the date.",
        &["reported | the date | a man | (man)"],
    ),
];
