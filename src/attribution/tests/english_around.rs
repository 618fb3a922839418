//! English cases of frames inside or behind a sentence that opens otherwise: conditions, announcements before a colon,
//! relative clauses, whom words are told to.

/// Each text with its statements.
pub(super) const CASES: &[(&str, &[&str])] = &[
    (
        "If Rowe goes, Orr said, the talks will collapse.",
        &["indirect | If Rowe goes … the talks will collapse | Orr | Orr"],
    ),
    (
        "Unless it rains, the union warned, the crop is lost.",
        &["indirect | Unless it rains … the crop is lost | the union | union"],
    ),
    (
        "When it was over, Rowe said, “Never.”",
        &["direct | “Never.” | Rowe | Rowe"],
    ),
    (
        "Neighbour Kurt Hahn was blunt: “It was time,” he said.",
        &["direct | “It was time,” | he | Kurt Hahn"],
    ),
    (
        "The mood was grim: “It is over,” Anna Moll said.",
        &["direct | “It is over,” | Anna Moll | Anna Moll"],
    ),
    (
        "Divers have warned that the pier, which was built in 1902, could collapse, according to a report.",
        &[
            "indirect | that the pier, which was built in 1902, could collapse | Divers | (report) > (Divers)",
        ],
    ),
    (
        "Anna Moll was quoted as telling the Courier the quay was safe.",
        &["indirect | the quay was safe | Anna Moll | Anna Moll"],
    ),
    (
        "The agency quoted Rowe as telling divers to leave.",
        &["indirect | to leave | Rowe | (agency) > Rowe"],
    ),
    (
        "Rowe on a visit to Vell last week refused to sign the treaty.",
        &["indirect | to sign the treaty | Rowe | Rowe"],
    ),
    (
        "They found records indicating that the pump, bought in May from a mill, had leaked.",
        &["indirect | that the pump, bought in May from a mill, had leaked | records | (records)"],
    ),
    (
        "[nL9K2X7] The port was closed, Rowe said.",
        &["indirect | The port was closed | Rowe | Rowe"],
    ),
    (
        "Anna Moll backed Tom Rowe’s call for a ban.",
        &["reported | for a ban | Tom Rowe’s | Tom Rowe"],
    ),
    (
        "Rowe, 68, in the filing also explained why he had fled.",
        &["indirect | why he had fled | Rowe | Rowe"],
    ),
    (
        "The man accused of hitting Rowe, Carl Lund, 59, pleaded not guilty on Thursday, a court official said.",
        &[
            "indirect | The man accused of hitting Rowe, Carl Lund, 59, pleaded not guilty on Thursday | a court official | (court official)",
        ],
    ),
    (
        "The two settled in May, according to a statement from Rowe’s office that denied any fault.",
        &["indirect | The two settled in May | a statement from Rowe’s office | Rowe’s office"],
    ),
    (
        "Pilots sued after Anna Moll said she would close the field, citing the noise.",
        &[
            "indirect | she would close the field, citing the noise | Anna Moll | Anna Moll",
            "reported | the noise | Anna Moll | Anna Moll",
        ],
    ),
    (
        "Members of the council said they feared the plan, which they called mad.",
        &[
            "indirect | they feared the plan, which they called mad | Members of the council | Members of the council",
            "reported | the plan | they | Members of the council",
        ],
    ),
    // Lines in capitals over rounds of comments.
    (
        "ANNA MOLL, HEAD OF RESEARCH, ORR BANK\n\n“Rates will fall soon.”\n\n“The krone will fall too.”",
        &[
            "direct | “Rates will fall soon.” | ANNA MOLL | Anna Moll",
            "direct | “The krone will fall too.” | ANNA MOLL | Anna Moll",
        ],
    ),
    (
        "Anna Moll said rates would fall. “They must.”\n\nTOM LUND, ECONOMIST AT HALE TRUST “We had expected it for weeks.”",
        &[
            "indirect | rates would fall | Anna Moll | Anna Moll",
            "direct | “They must.” | Anna Moll | Anna Moll",
            "direct | “We had expected it for weeks.” | TOM LUND | Tom Lund",
        ],
    ),
    (
        "The comments prompted Anna Moll to say she was worried.",
        &["indirect | she was worried | Anna Moll | Anna Moll"],
    ),
    ("The bell prompted Anna Moll to say a prayer.", &[]),
    (
        "Orr Bank’s Ida Kern said she was “surprised,” adding: “We had hoped for less.”",
        &[
            "indirect | she was “surprised,” | Orr Bank’s Ida Kern | Ida Kern",
            "direct | “surprised,” | Orr Bank’s Ida Kern | Ida Kern",
            "direct | “We had hoped for less.” | she | Ida Kern",
        ],
    ),
    (
        "The Courier asked. The union said it would fight.",
        &["indirect | it would fight | The union | union"],
    ),
    (
        "The institute is right, Rolf Tarr said, although many firms “save on that.”",
        &[
            "indirect | The institute is right … although many firms “save on that.” | Rolf Tarr | Rolf Tarr",
            "direct | “save on that.” | Rolf Tarr | Rolf Tarr",
        ],
    ),
    (
        "Earlier reports had put the number at 12.",
        &["reported | the number at 12 | Earlier reports | (Earlier reports)"],
    ),
    (
        "Earlier officials said the number was 12.",
        &["indirect | the number was 12 | officials | (officials)"],
    ),
    (
        "Anna Moll said she would sack the warden, a remark that drew fire.",
        &["indirect | she would sack the warden | Anna Moll | Anna Moll"],
    ),
    (
        "Divers, on the other hand, say a weak krone helps them.",
        &["indirect | a weak krone helps them | Divers | (Divers)"],
    ),
];
