//! English cases of where an object, a source or a frame ends.

/// Each text with its statements.
pub(super) const CASES: &[(&str, &[&str])] = &[
    (
        "The women accused Carl Doe of kissing them, grabbing them or pushing them.",
        &["reported | of kissing them, grabbing them or pushing them | The women | (women)"],
    ),
    (
        "Monitors have accused the army of atrocities, including mass arrests, against the villagers.",
        &["reported | of atrocities, including mass arrests | Monitors | Monitors"],
    ),
    (
        "The women accused Carl Doe of theft, adding that he had lied.",
        &[
            "reported | of theft | The women | (women)",
            "indirect | that he had lied | The women | (women)",
        ],
    ),
    (
        "The loan was repaid in May, according to a filing released in June by the harbour office.",
        &["indirect | The loan was repaid in May | a filing | (filing)"],
    ),
    (
        "The loan was repaid in May, according to a report published on Monday, and the case is closed.",
        &["indirect | The loan was repaid in May … and the case is closed | a report | (report)"],
    ),
    (
        "Anna Marsh was quoted as saying by the Orr Courier that the ship was lost.",
        &["indirect | that the ship was lost | Anna Marsh | Orr Courier > Anna Marsh"],
    ),
];
