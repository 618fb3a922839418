//! English cases of who is followed through a text, and of reports that were missed.

/// Each text with its statements.
pub(super) const CASES: &[(&str, &[&str])] = &[
    (
        "Nordlink said in a statement that the ferry was safe. The statement added that it had been checked in May.",
        &[
            "indirect | that the ferry was safe | Nordlink | Nordlink",
            "indirect | that it had been checked in May | The statement | Nordlink",
        ],
    ),
    (
        "A statement by Nordlink called the ferry safe. The statement said it had been checked in May.",
        &[
            "reported | the ferry safe | A statement by Nordlink | Nordlink",
            "indirect | it had been checked in May | The statement | Nordlink",
        ],
    ),
    (
        "A source told Reuters the bid was dead. Talks could resume in May, the source said.",
        &[
            "indirect | the bid was dead | A source | Reuters > (source)",
            "indirect | Talks could resume in May | the source | Reuters > (source)",
        ],
    ),
    (
        "Two officials told the Orr Courier the bid was dead. The officials said talks could resume in May.",
        &[
            "indirect | the bid was dead | Two officials | Orr Courier > (officials)",
            "indirect | talks could resume in May | The officials | Orr Courier > (officials)",
        ],
    ),
    (
        "The town was lost, the firm behind the plan said on Thursday.",
        &["indirect | The town was lost | the firm | firm"],
    ),
    (
        "The plan hurts farmers and their families, Marsh said in a letter.",
        &["indirect | The plan hurts farmers and their families | Marsh | Marsh"],
    ),
    (
        "It is the third time that the river counts as clean, WHO chief Ann Moll said in a briefing after the panel had met.",
        &[
            "indirect | It is the third time that the river counts as clean | WHO chief Ann Moll | Ann Moll for WHO",
        ],
    ),
    (
        "With holes everywhere, only a new sail could help, Marsh said.",
        &["indirect | With holes everywhere, only a new sail could help | Marsh | Marsh"],
    ),
    (
        "One of the sources said the singers want big hats.",
        &["indirect | the singers want big hats | One of the sources | (One of the sources)"],
    ),
    (
        "Most of them said the singers want big hats.",
        &["indirect | the singers want big hats | Most of them | (Most of them)"],
    ),
    (
        "Marsh says the ban hurts farmers.",
        &["indirect | the ban hurts farmers | Marsh | Marsh"],
    ),
    (
        "Nordlink said Orrton needs new lamps.",
        &["indirect | Orrton needs new lamps | Nordlink | Nordlink"],
    ),
    ("Marsh said a prayer for the dead.", &[]),
    (
        "The tower leans after what the parish council calls a gentle push.",
        &["reported | a gentle push | the parish council | (parish council)"],
    ),
    (
        "The parade, which President Karl Venn called a very noisy birthday, made dogs bark.",
        &["reported | a very noisy birthday | President Karl Venn | Karl Venn"],
    ),
    (
        "The juggler, whom neighbours identify as Carl Doe, lives alone.",
        &["reported | Carl Doe | neighbours | (neighbours)"],
    ),
    (
        "Marsh denounced what she called a witch hunt.",
        &["reported | what she called a witch hunt | Marsh | Marsh"],
    ),
    (
        "He went on to say that the ferry could sail again.",
        &["indirect | that the ferry could sail again | He |"],
    ),
    (
        "The boat is too slow, according to Bloomberg News, which cites people familiar with the matter.",
        &[
            "indirect | The boat is too slow | Bloomberg News | Bloomberg > (people familiar with the matter)",
        ],
    ),
    (
        "The papers El País and Le Monde and the broadcaster RTÉ reported that he had sung.",
        &[
            "indirect | that he had sung | The papers El País and Le Monde and the broadcaster RTÉ | El País > Le Monde > RTÉ",
        ],
    ),
    (
        "He had sung, according to research by RTÉ, the Financial Times and Le Monde.",
        &[
            "indirect | He had sung | RTÉ, the Financial Times and Le Monde | RTÉ > Financial Times > Le Monde",
        ],
    ),
    (
        "Anna Moll won the Orr Open in May. The Orr Open champion said she was tired.",
        &["indirect | she was tired | The Orr Open champion | Anna Moll"],
    ),
    (
        "Karl Venn said the cake was small. Falk said the guests need not be told. He said a second one was likely.",
        &[
            "indirect | the cake was small | Karl Venn | Karl Venn",
            "indirect | the guests need not be told | Falk | Falk",
            "indirect | a second one was likely | He | Falk",
        ],
    ),
    (
        "Greenpeace said the tanker was rusting. The environmental group said it had warned the port twice.",
        &[
            "indirect | the tanker was rusting | Greenpeace | Greenpeace",
            "indirect | it had warned the port twice | The environmental group | Greenpeace",
        ],
    ),
    (
        "The study's lead author, Lena Kast, said the result was a surprise. The team looked at 40 lakes. They found that 31 were shrinking.",
        &[
            "indirect | the result was a surprise | The study's lead author, Lena Kast | Lena Kast",
            "indirect | that 31 were shrinking | They | (team)",
        ],
    ),
    (
        "Tull told the inquiry that Rowe had told him the bridge was safe.",
        &[
            "indirect | that Rowe had told him the bridge was safe | Tull | Tull",
            "indirect | the bridge was safe | Rowe | Tull > Rowe",
        ],
    ),
    (
        "The victim's brother told reporters nobody had helped.",
        &["indirect | nobody had helped | The victim's brother | (victim's brother)"],
    ),
    (
        "The bridge is not safe, as the Courier first reported.",
        &["indirect | The bridge is not safe | the Courier | Courier"],
    ),
    (
        "“It is safe,” Karl Venn, a spokesman for the ministry, was quoted as saying by Radio Orr.",
        &[
            "direct | “It is safe,” | Karl Venn, a spokesman for the ministry | Radio Orr > Karl Venn for ministry",
        ],
    ),
    (
        "The museum will get an old jet from Boeing in May, the planemaker announced. The company said the paint was fresh.",
        &[
            "indirect | The museum will get an old jet from Boeing in May | the planemaker | Boeing",
            "indirect | the paint was fresh | The company | Boeing",
        ],
    ),
    (
        "A retired couple, Vern and Opal Rowe, died in the storm. Red Valley Power said 40 homes were dark. The utility warned of more storms.",
        &[
            "indirect | 40 homes were dark | Red Valley Power | Red Valley Power",
            "reported | of more storms | The utility | Red Valley Power",
        ],
    ),
];
