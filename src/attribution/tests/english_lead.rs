//! English cases of a general noun for whoever a sentence is about.

/// Each text with its statements.
pub(super) const CASES: &[(&str, &[&str])] = &[
    // A more general noun means whoever the sentence before is about.
    (
        "Sandpiper Rail will close its depot in May, the Swiss operator said.",
        &[
            "indirect | Sandpiper Rail will close its depot in May | the Swiss operator | Sandpiper Rail",
        ],
    ),
    (
        "Sandpiper Rail will close its depot in May, the operator said.",
        &["indirect | Sandpiper Rail will close its depot in May | the operator | Sandpiper Rail"],
    ),
    (
        "Sandpiper Rail will close its depot in May, the family firm said.",
        &[
            "indirect | Sandpiper Rail will close its depot in May | the family firm | Sandpiper Rail",
        ],
    ),
    (
        "Sandpiper Rail will close its depot in May, the Leeds-based firm said.",
        &[
            "indirect | Sandpiper Rail will close its depot in May | the Leeds-based firm | Sandpiper Rail",
        ],
    ),
    (
        "The Hollis Foundation has given a ward to the port. No strings were attached, the charity said.",
        &["indirect | No strings were attached | the charity | Hollis Foundation"],
    ),
    (
        "Orr Harbour Authority shut the pier on Monday. Divers had found a crack, the watchdog said.",
        &["indirect | Divers had found a crack | the watchdog | Orr Harbour Authority"],
    ),
    (
        "Tillwood Foods changed its soup on Monday. Cooks had asked for less salt, a spokesperson for the company said.",
        &[
            "indirect | Cooks had asked for less salt | a spokesperson for the company | (spokesperson for the company) for Tillwood Foods",
            "reported | for less salt | Cooks | (spokesperson for the company) for Tillwood Foods > Cooks",
        ],
    ),
    (
        "Mayor Lionel Hackett opened the pool on Friday. The water was too cold, the politician said.",
        &["indirect | The water was too cold | the politician | Lionel Hackett"],
    ),
    (
        "Professor Ann Moll opened the hall. The roof was sound, the academic said.",
        &["indirect | The roof was sound | the academic | Ann Moll"],
    ),
    // Others are not meant.
    (
        "Orr Council fined two shops on Monday. Prices had been wrong, the company said.",
        &["indirect | Prices had been wrong | the company | company"],
    ),
    (
        "Anna Berg lost her job on Monday. Cuts were needed, the company said.",
        &["indirect | Cuts were needed | the company | company"],
    ),
    (
        "Two shops closed on Monday. Prices had been wrong, the company said.",
        &["indirect | Prices had been wrong | the company | company"],
    ),
    (
        "Mayor Lionel Hackett met Senator Ann Moll. The water was too cold, the politician said.",
        &["indirect | The water was too cold | the politician | (politician)"],
    ),
    (
        "Mayor Lionel Hackett met a politician. The water was too cold, the politician said.",
        &["indirect | The water was too cold | the politician | (politician)"],
    ),
    (
        "Tillwood Foods changed its soup on Monday. The company that makes the pots said nothing was wrong.",
        &["indirect | nothing was wrong | The company | company"],
    ),
    (
        "Tillwood Foods changed its soup on Monday. The hospital's operator said it was fine.",
        &["indirect | it was fine | The hospital's operator | (hospital's operator)"],
    ),
    (
        "Sandpiper Rail will close its depot in May, the Bavarian operator said.",
        &[
            "indirect | Sandpiper Rail will close its depot in May | the Bavarian operator | Sandpiper Rail",
        ],
    ),
];
