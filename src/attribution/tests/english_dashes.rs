//! English cases of a stand that is taken behind a dash, and of what says nothing.

/// Each text with its statements.
pub(super) const CASES: &[(&str, &[&str])] = &[
    // A stand on what is said may stand behind a dash.
    (
        "One usher said he had been told to lie – a charge the arena denies.",
        &[
            "indirect | he had been told to lie | One usher | (usher)",
            "reported | he had been told to lie | the arena | (arena)",
        ],
    ),
    (
        "Two cleaners said the safe had been open all night – an account the hotel rejects.",
        &[
            "indirect | the safe had been open all night | Two cleaners | (cleaners)",
            "reported | the safe had been open all night | the hotel | (hotel)",
        ],
    ),
    (
        "A waiter said the soup had been cold, an allegation the chef disputes.",
        &[
            "indirect | the soup had been cold | A waiter | (waiter)",
            "reported | the soup had been cold | the chef | (chef)",
        ],
    ),
    (
        "The usher said he had been told to lie – a man the arena knows.",
        &["indirect | he had been told to lie – a man the arena knows | The usher | (usher)"],
    ),
    // Custom says nothing.
    ("According to local custom, the bell rings twice.", &[]),
];
