//! English cases of pronouns and general nouns after somebody else has been named.

/// Each text with its statements.
pub(super) const CASES: &[(&str, &[&str])] = &[
    (
        "Carl Doe was sacked by Tom Rowe in May. He said the move was unfair.",
        &["indirect | the move was unfair | He | Carl Doe"],
    ),
    (
        "Tom Rowe has spoken. Carl Doe, who ran the port, was sacked by Tom Rowe in May. He told the board he had done nothing wrong.",
        &["indirect | he had done nothing wrong | He | Carl Doe"],
    ),
    (
        "Carl Doe said the ship was sound. Tom Rowe, a judge, said it was not. He said Rowe had never seen it.",
        &[
            "indirect | the ship was sound | Carl Doe | Carl Doe",
            "indirect | it was not | Tom Rowe, a judge | Tom Rowe",
            "indirect | Rowe had never seen it | He | Tom Rowe",
        ],
    ),
    (
        "Tom Rowe said the ship was sound. Anna Marsh warned the board. She said Rowe had lied.",
        &[
            "indirect | the ship was sound | Tom Rowe | Tom Rowe",
            "indirect | Rowe had lied | She | Anna Marsh",
        ],
    ),
    (
        "Carl Doe said Tom Rowe had told the board that the ship was sound. He said the crew had been warned.",
        &[
            "indirect | Tom Rowe had told the board that the ship was sound | Carl Doe | Carl Doe",
            "indirect | that the ship was sound | Tom Rowe | Carl Doe > Tom Rowe",
            "indirect | the crew had been warned | He | Carl Doe",
        ],
    ),
    (
        "Tom Rowe sued Carl Doe on Monday. He said the yard was his.",
        &["indirect | the yard was his | He | Tom Rowe"],
    ),
    (
        "Tom Rowe said the yard was his. Carl Doe was a liar, he said.",
        &[
            "indirect | the yard was his | Tom Rowe | Tom Rowe",
            "indirect | Carl Doe was a liar | he | Tom Rowe",
        ],
    ),
    (
        "Carl Doe said the yard was safe. He told Tom Rowe Industries to leave.",
        &[
            "indirect | the yard was safe | Carl Doe | Carl Doe",
            "indirect | to leave | He | Carl Doe",
        ],
    ),
    (
        "Anna Marsh said her yard was safe. She said Tom Rowe's crew had lied.",
        &[
            "indirect | her yard was safe | Anna Marsh | Anna Marsh",
            "indirect | Tom Rowe's crew had lied | She | Anna Marsh",
        ],
    ),
    (
        "Tom Rowe's lawyer hit back. Carl Doe was a liar, he said.",
        &["indirect | Carl Doe was a liar | he | (Tom Rowe's lawyer)"],
    ),
    (
        "Tom Rowe spoke for an hour. A driver saw the ship burn. He said it had been quick.",
        &["indirect | it had been quick | He | (driver)"],
    ),
    (
        "For Anna Marsh, whose son was on board, the words came too late. “I knew it for hours,” she said.",
        &["direct | “I knew it for hours,” | she | Anna Marsh"],
    ),
    (
        "Tom Rowe's promise to rebuild the pier fell flat because he said it would cost nothing.",
        &[
            "reported | to rebuild the pier | Tom Rowe's | Tom Rowe",
            "indirect | it would cost nothing | he | Tom Rowe",
        ],
    ),
    (
        "The railway will pay for the rooms, it said.",
        &["indirect | The railway will pay for the rooms | it | (railway)"],
    ),
    (
        "Carl Doe told the Orr Courier the deal was dead. The union will strike on Monday, it said.",
        &[
            "indirect | the deal was dead | Carl Doe | Orr Courier > Carl Doe",
            "indirect | The union will strike on Monday | it | union",
        ],
    ),
    (
        "Unite backed the men. Orr Harbour Company's offer of nine per cent was fair, it insists.",
        &[
            "indirect | Orr Harbour Company's offer of nine per cent was fair | it | Orr Harbour Company's offer of nine",
        ],
    ),
    (
        "The Justice Department sued on Monday. The White House said it had known. The department said it would win.",
        &[
            "indirect | it had known | The White House | Weißes Haus",
            "indirect | it would win | The department | Justizministerium USA",
        ],
    ),
    (
        "Tom Rowe insisted he had made nothing from the sale. He would “think it over” and stay in the council.",
        &[
            "indirect | he had made nothing from the sale | Tom Rowe | Tom Rowe",
            "going on | He would “think it over” and stay in the council. | Tom Rowe | Tom Rowe",
            "direct | “think it over” | Tom Rowe | Tom Rowe",
        ],
    ),
    (
        "“The sums stopped working,” Anna Marsh told analysts on a call. The company would cut 90 jobs, mostly in Tull.",
        &[
            "direct | “The sums stopped working,” | Anna Marsh | Anna Marsh",
            "going on | The company would cut 90 jobs, mostly in Tull. | Anna Marsh | Anna Marsh",
        ],
    ),
    (
        "The show is off, Anna Marsh announced in the chamber. A new one would be held in May.",
        &["indirect | The show is off | Anna Marsh | Anna Marsh"],
    ),
    (
        "“The sums stopped working,” Anna Marsh said. The bill would raise taxes.",
        &["direct | “The sums stopped working,” | Anna Marsh | Anna Marsh"],
    ),
    (
        "Elin Marsh said the ward was safe. The hospital's chief executive, who took over in May, promised new beds.",
        &[
            "indirect | the ward was safe | Elin Marsh | Elin Marsh",
            "reported | new beds | The hospital's chief executive | (hospital's chief executive)",
        ],
    ),
    (
        "Study slammed as “fiction” by Anna Marsh",
        &[
            "reported | as “fiction” | Anna Marsh | Anna Marsh",
            "direct | “fiction” | Anna Marsh | Anna Marsh",
        ],
    ),
    ("Rowe criticized in Orr for sale of yard", &[]),
    (
        "Rowe criticized by Marsh over sale of yard",
        &["reported | over sale of yard | Marsh | Marsh"],
    ),
];
