//! English cases of short answers, verdicts, counts and acts that are told in several words.

/// Each text with its statements.
pub(super) const CASES: &[(&str, &[&str])] = &[
    (
        "“No,” Anna Marsh said.",
        &["direct | “No,” | Anna Marsh | Anna Marsh"],
    ),
    (
        "“Rubbish,” Anna Marsh said of the plan.",
        &["direct | “Rubbish,” | Anna Marsh | Anna Marsh"],
    ),
    (
        "“Is it safe?” asked Anna Marsh. “Nobody knows.”",
        &[
            "direct | “Is it safe?” | Anna Marsh | Anna Marsh",
            "direct | “Nobody knows.” | Anna Marsh | Anna Marsh",
        ],
    ),
    ("The film “Titanic,” made in Orr, was long.", &[]),
    (
        "By Anna Marsh's account, the yard was sold for nothing.",
        &["indirect | the yard was sold for nothing | Anna Marsh's | Anna Marsh"],
    ),
    (
        "On the union's count, nine people died.",
        &["indirect | nine people died | the union's | union"],
    ),
    (
        "Nine people died, by Anna Marsh's reckoning.",
        &["indirect | Nine people died | Anna Marsh's | Anna Marsh"],
    ),
    (
        "The money on Anna Marsh's account with the bank was gone.",
        &[],
    ),
    (
        "Anna Marsh remains certain the yard will close.",
        &["indirect | the yard will close | Anna Marsh | Anna Marsh"],
    ),
    (
        "Anna Marsh was sure the yard would close.",
        &["indirect | the yard would close | Anna Marsh | Anna Marsh"],
    ),
    ("Anna Marsh is sure of the yard.", &[]),
    ("Anna Marsh never said the yard was safe.", &[]),
    (
        "Anna Marsh told the BBC's Today programme the yard was safe.",
        &["indirect | the yard was safe | Anna Marsh | BBC > Anna Marsh"],
    ),
    (
        "Anna Marsh told the BBC programme that the yard was safe.",
        &["indirect | that the yard was safe | Anna Marsh | BBC > Anna Marsh"],
    ),
    (
        "Anna Marsh poured scorn on the plan.",
        &["reported | on the plan | Anna Marsh | Anna Marsh"],
    ),
    (
        "Anna Marsh took aim at the board, saying it was greedy.",
        &[
            "reported | at the board | Anna Marsh | Anna Marsh",
            "indirect | it was greedy | Anna Marsh | Anna Marsh",
        ],
    ),
    (
        "Anna Marsh argued for a delay.",
        &["reported | for a delay | Anna Marsh | Anna Marsh"],
    ),
    (
        "Anna Marsh argued the yard was safe.",
        &["indirect | the yard was safe | Anna Marsh | Anna Marsh"],
    ),
    (
        "Anna Marsh estimated the cost at nine million.",
        &["reported | the cost at nine million | Anna Marsh | Anna Marsh"],
    ),
    (
        "Anna Marsh estimated the yard would cost nine million.",
        &["indirect | the yard would cost nine million | Anna Marsh | Anna Marsh"],
    ),
    (
        "Campaigners fear the yard will close.",
        &["indirect | the yard will close | Campaigners | (Campaigners)"],
    ),
    (
        "Shopkeepers fear for the season.",
        &["reported | for the season | Shopkeepers | (Shopkeepers)"],
    ),
    (
        "Figures released by the union show that nine people died.",
        &["indirect | that nine people died | Figures | (Figures)"],
    ),
    (
        "Nine people died, figures from the union show.",
        &["indirect | Nine people died | figures from the union | (figures from the union)"],
    ),
    (
        "Union figures show nine people died.",
        &["indirect | nine people died | Union figures | Union figures"],
    ),
    (
        "The inquest heard the crew had fled.",
        &["indirect | the crew had fled | The inquest | (inquest)"],
    ),
    ("The inquest heard a song.", &[]),
    (
        "“It is safe,” a visibly tired Anna Marsh said.",
        &["direct | “It is safe,” | a visibly tired Anna Marsh | Anna Marsh"],
    ),
    (
        "“It is safe,” said a visibly tired Anna Marsh.",
        &["direct | “It is safe,” | a visibly tired Anna Marsh | Anna Marsh"],
    ),
    (
        "“It is safe,” laughs Anna Marsh.",
        &["direct | “It is safe,” | Anna Marsh | Anna Marsh"],
    ),
    (
        "“The water was at my neck,” she said by phone.",
        &["direct | “The water was at my neck,” | she |"],
    ),
    (
        "Anna Marsh was quick to point out that the yard was old.",
        &["indirect | that the yard was old | Anna Marsh | Anna Marsh"],
    ),
    (
        "Anna Marsh took to Twitter to say the yard was old.",
        &["indirect | the yard was old | Anna Marsh | Anna Marsh"],
    ),
    (
        "Anna Marsh went on television to deny the claims.",
        &["reported | the claims | Anna Marsh | Anna Marsh"],
    ),
    (
        "Anna Marsh used a speech in Orr to call for new elections.",
        &["reported | for new elections | Anna Marsh | Anna Marsh"],
    ),
    (
        "Anna Marsh did not take to Twitter to say the yard was old.",
        &[],
    ),
    ("Anna Marsh plans to say the yard is old.", &[]),
    (
        "“Nobody asked us” was how Anna Marsh put it.",
        &["direct | “Nobody asked us” | Anna Marsh | Anna Marsh"],
    ),
    (
        "“Nobody asked us,” was Anna Marsh's verdict.",
        &["direct | “Nobody asked us,” | Anna Marsh's | Anna Marsh"],
    ),
    (
        "“Nobody asked us,” was her blunt answer.",
        &["direct | “Nobody asked us,” | her |"],
    ),
    (
        "Anna Marsh's verdict: “Nobody asked us.”",
        &["direct | “Nobody asked us.” | Anna Marsh's | Anna Marsh"],
    ),
    (
        "Trips are part of the job, Anna Marsh said, “and nobody minds.”",
        &[
            "indirect | Trips are part of the job … “and nobody minds.” | Anna Marsh | Anna Marsh",
            "direct | “and nobody minds.” | Anna Marsh | Anna Marsh",
        ],
    ),
    (
        "The growers' union said the plan was dead.",
        &["indirect | the plan was dead | The growers' union | (growers' union)"],
    ),
    (
        "The rise was steep, according to its annual report.",
        &["indirect | The rise was steep | its annual report | (annual report)"],
    ),
    (
        "Per Holm ruled out a rescue.",
        &["reported | a rescue | Per Holm | Per Holm"],
    ),
    (
        "Sheep farmer Tomas Bell called the idea madness.",
        &["reported | the idea madness | Sheep farmer Tomas Bell | Tomas Bell"],
    ),
    ("The yard sought protection from its creditors.", &[]),
];
