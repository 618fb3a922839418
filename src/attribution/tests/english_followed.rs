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
        &["indirect | The town was lost | the firm | (firm)"],
    ),
    (
        "The plan hurts farmers and their families, Marsh said in a letter.",
        &["indirect | The plan hurts farmers and their families | Marsh | Marsh"],
    ),
    (
        "It is the second time that the virus counts as an emergency, WHO chief Ann Moll said in a briefing after the committee had met.",
        &[
            "indirect | It is the second time that the virus counts as an emergency | WHO chief Ann Moll | Ann Moll for WHO",
        ],
    ),
    (
        "With outbreaks elsewhere, only a joint response could stop this, Marsh said.",
        &[
            "indirect | With outbreaks elsewhere, only a joint response could stop this | Marsh | Marsh",
        ],
    ),
    (
        "One of the sources said the talks face big hurdles.",
        &["indirect | the talks face big hurdles | One of the sources | (One of the sources)"],
    ),
    (
        "Most of them said the talks face big hurdles.",
        &["indirect | the talks face big hurdles | Most of them | Most of them"],
    ),
    (
        "Marsh says the ban hurts farmers.",
        &["indirect | the ban hurts farmers | Marsh | Marsh"],
    ),
    (
        "Nordlink said Orrton bears full responsibility.",
        &["indirect | Orrton bears full responsibility | Nordlink | Nordlink"],
    ),
    ("Marsh said a prayer for the dead.", &[]),
    (
        "The wreck lay near the pier after what the coastguard calls a catastrophic implosion.",
        &["reported | a catastrophic implosion | the coastguard | (coastguard)"],
    ),
    (
        "The blast, which President Karl Venn called a very significant escalation, made ministers meet.",
        &["reported | a very significant escalation | President Karl Venn | Karl Venn"],
    ),
    (
        "The suspect, whom prosecutors identify as Carl Doe, is a pensioner.",
        &["reported | Carl Doe | prosecutors | (prosecutors)"],
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
        "The bid is too low, according to Bloomberg News, which cites people familiar with the matter.",
        &[
            "indirect | The bid is too low | Bloomberg News | Bloomberg > (people familiar with the matter)",
        ],
    ),
    (
        "The papers SZ and Die Zeit and the broadcaster ARD reported that he had fled.",
        &[
            "indirect | that he had fled | The papers SZ and Die Zeit and the broadcaster ARD | Süddeutsche Zeitung > Die Zeit > ARD",
        ],
    ),
    (
        "He had fled, according to research by ARD, the Süddeutsche Zeitung and Die Zeit.",
        &[
            "indirect | He had fled | ARD, the Süddeutsche Zeitung and Die Zeit | ARD > Süddeutsche Zeitung > Die Zeit",
        ],
    ),
    (
        "Anna Moll won the Orr Open in May. The Orr Open champion said she was tired.",
        &["indirect | she was tired | The Orr Open champion | Anna Moll"],
    ),
    (
        "Karl Venn said the man acted alone. Falk said the duties need not be taken over. He said a move was unlikely.",
        &[
            "indirect | the man acted alone | Karl Venn | Karl Venn",
            "indirect | the duties need not be taken over | Falk | Falk",
            "indirect | a move was unlikely | He | Falk",
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
        "Dave Moll will give up the top job at Boeing this year, the planemaker announced. The company said the search had begun.",
        &[
            "indirect | Dave Moll will give up the top job at Boeing this year | the planemaker | Boeing",
            "indirect | the search had begun | The company | Boeing",
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
