//! English cases of whom words mean: names behind what somebody is, companies and authorities that have not spoken yet.

/// Each text with its statements.
pub(super) const CASES: &[(&str, &[&str])] = &[
    (
        "One of them, retired teacher Maud Ferris, said the boats were gone. “Nobody knew,” she told Radio Orr.",
        &[
            "indirect | the boats were gone | One of them, retired teacher Maud Ferris | Maud Ferris",
            "direct | “Nobody knew,” | she | Radio Orr > Maud Ferris",
        ],
    ),
    (
        "Her next-door neighbour, retired postman Derek Shaw, said he had seen nothing.",
        &[
            "indirect | he had seen nothing | Her next-door neighbour, retired postman Derek Shaw | Derek Shaw",
        ],
    ),
    (
        "The league’s chairman, Nigerian President Musa Bello, called the coup a mistake.",
        &[
            "reported | the coup a mistake | The league’s chairman, Nigerian President Musa Bello | Musa Bello",
        ],
    ),
    (
        "Local lawmaker Imran Sheikh said nobody had asked him.",
        &["indirect | nobody had asked him | Local lawmaker Imran Sheikh | Imran Sheikh"],
    ),
    (
        "A council spokesperson said the oak was ill. “Letters were sent,” they said.",
        &[
            "indirect | the oak was ill | A council spokesperson | (council spokesperson)",
            "direct | “Letters were sent,” | they | (council spokesperson)",
        ],
    ),
    (
        "Singer Mi-rae Han has the part. “I slept two hours,” the South Korean said.",
        &["direct | “I slept two hours,” | the South Korean | Mi-rae Han"],
    ),
    (
        "Six miners accused the firm of hiding a report. The firm has denied it.",
        &[
            "reported | of hiding a report | Six miners | (Six miners)",
            "reported | it | The firm | firm",
        ],
    ),
    (
        "A lawyer for the family accused the company of ignoring warnings. The company denies this.",
        &[
            "reported | of ignoring warnings | A lawyer for the family | (lawyer for the family) for family",
            "reported | this | The company | company",
        ],
    ),
    (
        "Anti-graft group Clean Hands said it was dismayed. The builder, who was not charged, told the jury he had paid.",
        &[
            "indirect | it was dismayed | Anti-graft group Clean Hands | Clean Hands",
            "indirect | he had paid | The builder | (builder)",
        ],
    ),
    (
        "Rival carrier Bluejet said it had seen a surge. The airport operator advised travellers to wait.",
        &[
            "indirect | it had seen a surge | Rival carrier Bluejet | Bluejet",
            "indirect | to wait | The airport operator | (airport operator)",
        ],
    ),
    (
        "Tarn Line suspended all sailings on Tuesday. The company said it was sorry.",
        &["indirect | it was sorry | The company | Tarn Line"],
    ),
    (
        "Shares in Norvia fell on Monday. The company said demand was weak.",
        &["indirect | demand was weak | The company | Norvia"],
    ),
    (
        "A fire broke out at Halden Steel’s plant on Monday. The company said nobody had been hurt.",
        &["indirect | nobody had been hurt | The company | Halden Steel"],
    ),
    (
        "Green Tide sued the ministry on Monday. The group said the permit was wrong.",
        &["indirect | the permit was wrong | The group | Green Tide"],
    ),
    (
        "Comet Bank plans to cut 90 jobs, the lender announced. Shares in Comet rose.",
        &["indirect | Comet Bank plans to cut 90 jobs | the lender | Comet Bank"],
    ),
    (
        "Snow closed two airports. The operator said flights would resume.",
        &["indirect | flights would resume | The operator | operator"],
    ),
    (
        "Meadowvale Dairy said the pots were sold. Grocery chain FreshCo said it had removed them. In May, Meadowvale withdrew a cream. It is Meadowvale’s second recall. The company insists it knew nothing.",
        &[
            "indirect | the pots were sold | Meadowvale Dairy | Meadowvale Dairy",
            "indirect | it had removed them | Grocery chain FreshCo | FreshCo",
            "indirect | it knew nothing | The company | Meadowvale Dairy",
        ],
    ),
    (
        "Investigators from the Harbour Safety Board reached the site. The agency said a wheel had cracked.",
        &["indirect | a wheel had cracked | The agency | Harbour Safety Board"],
    ),
    (
        "Lowe met agents from the FBI. The bureau confirmed it was investigating.",
        &["indirect | it was investigating | The bureau | FBI"],
    ),
    (
        "The website Tragovi reported on the villa. The website said he had paid.",
        &[
            "reported | on the villa | The website Tragovi | Tragovi",
            "indirect | he had paid | The website | Tragovi",
        ],
    ),
    (
        "Colonel Ibrahim Sow, who heads the junta, said order was back. The junta has denied making arrests.",
        &[
            "indirect | order was back | Colonel Ibrahim Sow | Ibrahim Sow",
            "reported | making arrests | The junta | (junta)",
        ],
    ),
    (
        "Kestrel (KSTR.N) said it was pleased.",
        &["indirect | it was pleased | Kestrel (KSTR.N) | Kestrel"],
    ),
    (
        "The camp’s operator, the youth association Greenfield, said its kitchen was clean.",
        &[
            "indirect | its kitchen was clean | The camp’s operator, the youth association Greenfield | Greenfield",
        ],
    ),
    (
        "Their label, Redbarn, said it was no party to the case.",
        &["indirect | it was no party to the case | Their label, Redbarn | Redbarn"],
    ),
    (
        "Engineers said the wall would hold. Inspectors disagreed.",
        &["indirect | the wall would hold | Engineers | (Engineers)"],
    ),
    (
        "Comet said it was sorry. Its rival, the airline Norvia, said nothing had changed.",
        &[
            "indirect | it was sorry | Comet | Comet",
            "indirect | nothing had changed | Its rival, the airline Norvia | Norvia",
        ],
    ),
    (
        "The Westmark Nurses’ Union said the offer stood. The Patients’ Association voiced concern. The union has warned that nurses may walk out.",
        &[
            "indirect | the offer stood | The Westmark Nurses’ Union | Westmark Nurses’ Union",
            "reported | concern | The Patients’ Association | Patients’ Association",
            "indirect | that nurses may walk out | The union | Westmark Nurses’ Union",
        ],
    ),
    (
        "Its director, Hector Lima, said the road was gone. “We are cut off,” Lima said.",
        &[
            "indirect | the road was gone | Its director, Hector Lima | Hector Lima",
            "direct | “We are cut off,” | Lima | Hector Lima",
        ],
    ),
];
