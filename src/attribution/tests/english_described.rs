//! English cases of descriptions that take up whom the sentences before have named.

/// Each text with its statements.
pub(super) const CASES: &[(&str, &[&str])] = &[
    (
        "Retired general Paul Hendry led the inquiry. “Nobody guarded the base,” the retired general said.",
        &["direct | “Nobody guarded the base,” | the retired general | Paul Hendry"],
    ),
    (
        "Elin Marsh owns three flats in Orr. The former auctioneer insisted she had done nothing wrong.",
        &["indirect | she had done nothing wrong | The former auctioneer | Elin Marsh"],
    ),
    (
        "Former captain Tom Rowe called for a ban. “Five years is a holiday,” the 1996 cup winner said.",
        &[
            "reported | for a ban | Former captain Tom Rowe | Tom Rowe",
            "direct | “Five years is a holiday,” | the 1996 cup winner | Tom Rowe",
        ],
    ),
    (
        "Elin Marsh told lawmakers the deal was sound. Asked about the delay, the home secretary blamed the weather.",
        &[
            "indirect | the deal was sound | Elin Marsh | Elin Marsh",
            "reported | the weather | the home secretary | Elin Marsh",
        ],
    ),
    (
        "Elin Marsh said the deal was sound. A driver saw it fall. The driver said it had been quick.",
        &[
            "indirect | the deal was sound | Elin Marsh | Elin Marsh",
            "indirect | it had been quick | The driver | (driver)",
        ],
    ),
    (
        "Elin Marsh said the governor had promised help.",
        &[
            "indirect | the governor had promised help | Elin Marsh | Elin Marsh",
            "reported | help | the governor | Elin Marsh > (governor)",
        ],
    ),
    (
        "Mayor Elin Marsh said the bridge was safe. The governor said it was not.",
        &[
            "indirect | the bridge was safe | Mayor Elin Marsh | Elin Marsh",
            "indirect | it was not | The governor | (governor)",
        ],
    ),
    (
        "The Orr Doctors Network has counted nine dead. The medical group said five of them were children.",
        &["indirect | five of them were children | The medical group | Orr Doctors Network"],
    ),
    (
        "The Central Bureau of Harbours searched two ships. The agency said it had seized nine guns.",
        &["indirect | it had seized nine guns | The agency | Central Bureau of Harbours"],
    ),
    (
        "Sixty ships will wait, the promoter Sealine said. The company added that nobody would be paid.",
        &[
            "indirect | Sixty ships will wait | the promoter Sealine | Sealine",
            "indirect | that nobody would be paid | The company | Sealine",
        ],
    ),
    (
        "Unite said the men would strike. The union argued that the offer was too low.",
        &[
            "indirect | the men would strike | Unite | Unite",
            "indirect | that the offer was too low | The union | Unite",
        ],
    ),
    (
        "Pop star Juno Vance has called off her tour. She said her voice was gone. Vance, 31, lives in Orr.",
        &["indirect | her voice was gone | She | Juno Vance"],
    ),
    (
        "Juno Vance has called off her tour. “I am so sorry,” the 31-year-old said. Vance lives in Orr.",
        &["direct | “I am so sorry,” | the 31-year-old | Juno Vance"],
    ),
    (
        "The Orr Ethics Committee said it was looking into the sale. The panel said it would hear nine witnesses.",
        &[
            "indirect | it was looking into the sale | The Orr Ethics Committee | Orr Ethics Committee",
            "indirect | it would hear nine witnesses | The panel | Orr Ethics Committee",
        ],
    ),
    (
        "The Harbour Safety Commission said the wall was sound. The commission added that it would look again.",
        &[
            "indirect | the wall was sound | The Harbour Safety Commission | Harbour Safety Commission",
            "indirect | that it would look again | The commission | Harbour Safety Commission",
        ],
    ),
    (
        "Orr House of Representatives Republicans met on Monday. Republicans say the plan is sound.",
        &["indirect | the plan is sound | Republicans | Republicans"],
    ),
    (
        "The deal was slow, according to lawyers who live by representing proposed deals.",
        &["indirect | The deal was slow | lawyers | (lawyers)"],
    ),
];
