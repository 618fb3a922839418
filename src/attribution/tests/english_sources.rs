//! English sources: bodies by their names, and who takes them up.

/// Each text with its statements.
pub(super) const CASES: &[(&str, &[&str])] = &[
    (
        "Danish airline Norvia cancelled 412 flights. About 58,000 passengers were affected, the company said.",
        &["indirect | About 58,000 passengers were affected | the company | Norvia"],
    ),
    (
        "\"Our members are worn out,\" DPF chair Mette Kjeld told reporters.",
        &["direct | \"Our members are worn out,\" | DPF chair Mette Kjeld | Mette Kjeld"],
    ),
    (
        "Swedish rival Oster Air said it would use larger aircraft.",
        &["indirect | it would use larger aircraft | Swedish rival Oster Air | Oster Air"],
    ),
    (
        "Both parties had accepted the invitation, mediator Birgit Falk said.",
        &[
            "indirect | Both parties had accepted the invitation | mediator Birgit Falk | Birgit Falk",
        ],
    ),
    (
        "\"They mistook our patience for weakness,\" she told the broadcaster TV Sund.",
        &["direct | \"They mistook our patience for weakness,\" | she | TV Sund"],
    ),
    (
        "People familiar with the matter said the carrier was preparing to lease planes.",
        &[
            "indirect | the carrier was preparing to lease planes | People familiar with the matter | (People familiar with the matter)",
        ],
    ),
    (
        "Analysts at the bank Falk & Lund put the damage at 110 million crowns.",
        &[
            "reported | the damage at 110 million crowns | Analysts at the bank Falk & Lund | (Analysts) for Falk & Lund",
        ],
    ),
    (
        "The offer was, in Aldred's words, \"an insult with a bow on it\".",
        &[
            "indirect | The offer was … \"an insult with a bow on it\" | Aldred's | Aldred",
            "direct | \"an insult with a bow on it\" | Aldred's | Aldred",
        ],
    ),
    (
        "Mette Kjeld was quoted by Morgenbladet as saying that the union would not give in.",
        &["indirect | that the union would not give in | Mette Kjeld | Morgenbladet > Mette Kjeld"],
    ),
    (
        "The union called the figure misleading.",
        &["reported | the figure misleading | The union | union"],
    ),
    (
        "Dr. Helen Craig said the risk was tiny. \"I would have the jab tomorrow,\" she said.",
        &[
            "indirect | the risk was tiny | Dr. Helen Craig | Helen Craig",
            "direct | \"I would have the jab tomorrow,\" | she | Helen Craig",
        ],
    ),
    (
        "Hans Weller of Lakeland University said cracks like these rarely come alone. He estimated that repairs would take until autumn.",
        &[
            "indirect | cracks like these rarely come alone | Hans Weller of Lakeland University | Hans Weller",
            "indirect | that repairs would take until autumn | He | Hans Weller",
        ],
    ),
    (
        "Carl Nyman said the governor had promised help.",
        &[
            "indirect | the governor had promised help | Carl Nyman | Carl Nyman",
            "reported | help | the governor | Carl Nyman > (governor)",
        ],
    ),
    (
        "The BBC, which first reported the recall, said it had seen the minutes.",
        &[
            "reported | the recall | The BBC | BBC",
            "indirect | it had seen the minutes | The BBC | BBC",
        ],
    ),
    (
        "Investigators have asked for records, the Harbor Gazette reported. \"This should never have happened,\" a letter said, according to the newspaper.",
        &[
            "indirect | Investigators have asked for records | the Harbor Gazette | Harbor Gazette",
            "reported | for records | Investigators | Harbor Gazette > (Investigators)",
            "direct | \"This should never have happened,\" | a letter | Harbor Gazette > (letter)",
        ],
    ),
    (
        "The company regards the demands as unworkable.",
        &["reported | the demands as unworkable | The company | company"],
    ),
    (
        "Airline boss Anders Rode has no sympathy. \"They picked the worst week,\" he said.",
        &["direct | \"They picked the worst week,\" | he | Anders Rode"],
    ),
    (
        "The airline Norvia and its pilots met again. Passengers could get their money back, the airline said.",
        &["indirect | Passengers could get their money back | the airline | Norvia"],
    ),
    (
        "The minister spoke of a difficult night.",
        &["reported | of a difficult night | The minister | (minister)"],
    ),
];
