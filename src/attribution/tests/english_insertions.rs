//! English cases of insertions that part what is said.

/// Each text with its statements.
pub(super) const CASES: &[(&str, &[&str])] = &[
    // What dashes or commas insert parts nothing.
    (
        "A Bexley spokesman, Ned Harker, said the grant — 40,000 euros by 2031, a quarter of it this spring — was the best he had seen.",
        &[
            "indirect | the grant — 40,000 euros by 2031, a quarter of it this spring — was the best he had seen | A Bexley spokesman, Ned Harker | Ned Harker",
        ],
    ),
    (
        "A theatre manager, Pat Orme, said the two doors – one left, one right – had been locked.",
        &[
            "indirect | the two doors – one left, one right – had been locked | A theatre manager, Pat Orme | Pat Orme",
        ],
    ),
    (
        "The seats (five million of them) were cheap, Inga Moll said.",
        &["indirect | The seats (five million of them) were cheap | Inga Moll | Inga Moll"],
    ),
    (
        "Inga Moll said the seats (five million of them) were cheap.",
        &["indirect | the seats (five million of them) were cheap | Inga Moll | Inga Moll"],
    ),
    (
        "The tenants accused the caretaker, whom they had thanked only last month, of cutting their heat.",
        &[
            "reported | the caretaker, whom they had thanked only last month, of cutting their heat | The tenants | (tenants)",
        ],
    ),
    (
        "The league accused its rival Midland Bowls (MB), from which it split in 2019, of stealing players to ruin the cup.",
        &[
            "reported | its rival Midland Bowls (MB), from which it split in 2019, of stealing players to ruin the cup | The league | (league)",
        ],
    ),
    (
        "Prosecutors suspected the notary, with whom they had worked for years, of forging nine wills.",
        &[
            "reported | the notary, with whom they had worked for years, of forging nine wills | Prosecutors | Prosecutors",
        ],
    ),
    (
        "The farmers blamed the dam keeper, who has since resigned, for drowning 40 sheep.",
        &[
            "reported | the dam keeper, who has since resigned, for drowning 40 sheep | The farmers | (farmers)",
        ],
    ),
    (
        "The league accused Midland Bowls of stealing players.",
        &["reported | of stealing players | The league | (league)"],
    ),
    (
        "Prosecutors suspected the notary of forging nine wills.",
        &["reported | of forging nine wills | Prosecutors | Prosecutors"],
    ),
    (
        "The tenants accused the caretaker, who has since resigned.",
        &[],
    ),
];
