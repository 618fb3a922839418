//! English cases of acts of speech and of shares of people who say so.

/// Text, and what is found in it, as [`super::check`] writes it.
pub(super) const CASES: &[(&str, &[&str])] = &[
    (
        "The union called for a toll, a step ministers have ruled out.",
        &["reported | for a toll | The union | union"],
    ),
    (
        "More than 60 per cent of drivers said the road was unsafe.",
        &[
            "indirect | the road was unsafe | More than 60 per cent of drivers | (More than 60 per cent of drivers)",
        ],
    ),
    (
        "One driver in three thinks the road is unsafe.",
        &["indirect | the road is unsafe | One driver in three | (driver)"],
    ),
    (
        "The road is unsafe, warn experts.",
        &["indirect | The road is unsafe | experts | (experts)"],
    ),
    (
        "The road, or so the mayor says, is unsafe.",
        &["indirect | The road … is unsafe | the mayor | (mayor)"],
    ),
    (
        "The road is unsafe, it has been claimed.",
        &["hearsay | The road is unsafe |  |"],
    ),
    (
        "By the mayor's own admission, the road is unsafe.",
        &["indirect | the road is unsafe | the mayor's | (mayor)"],
    ),
    (
        "On Monday the mayor was clear that the road would open. It was clear that the road was narrow.",
        &["indirect | that the road would open | the mayor | (mayor)"],
    ),
    (
        "The feeling among residents is that the road is unsafe.",
        &["indirect | that the road is unsafe | residents | (residents)"],
    ),
    (
        "The mayor questioned the need for a tunnel. Officers questioned the driver for hours.",
        &["reported | the need for a tunnel | The mayor | (mayor)"],
    ),
    (
        "The mayor maintained his innocence. The runner maintained his lead.",
        &["reported | his innocence | The mayor | (mayor)"],
    ),
    (
        "The mayor insisted on a full inquiry.",
        &["reported | on a full inquiry | The mayor | (mayor)"],
    ),
    (
        "The mayor revealed plans for a tunnel.",
        &["reported | plans for a tunnel | The mayor | (mayor)"],
    ),
    (
        "The suit alleges fraud.",
        &["reported | fraud | The suit | (suit)"],
    ),
    (
        "The mayor described a scene of chaos.",
        &["reported | a scene of chaos | The mayor | (mayor)"],
    ),
    (
        "The mayor worries about the harvest.",
        &["reported | about the harvest | The mayor | (mayor)"],
    ),
    (
        "The mayor foresees a hard winter.",
        &["reported | a hard winter | The mayor | (mayor)"],
    ),
    (
        "The mayor charged that the firm had lied.",
        &["indirect | that the firm had lied | The mayor | (mayor)"],
    ),
    (
        "Turnout was low. The board put turnout at 40 per cent.",
        &["reported | turnout at 40 per cent | The board | (board)"],
    ),
    (
        "The mayor named the victim as a nurse. The board named Anna Moll as chief.",
        &["reported | the victim as a nurse | The mayor | (mayor)"],
    ),
    (
        "The mayor drew attention to the cost.",
        &["reported | to the cost | The mayor | (mayor)"],
    ),
    (
        "Engineers have established that the road is unsafe.",
        &["indirect | that the road is unsafe | Engineers | (Engineers)"],
    ),
    (
        "The mayor bragged that the road was open.",
        &["indirect | that the road was open | The mayor | (mayor)"],
    ),
    (
        "The mayor offered to pay for the repairs.",
        &["indirect | to pay for the repairs | The mayor | (mayor)"],
    ),
];
