//! English cases from the daily news: subjects before a day, who said and did more, relative clauses,
//! and words that only look like a report.

/// Text, and what is found in it, as [`super::check`] writes it.
pub(super) const CASES: &[(&str, &[&str])] = &[
    (
        "Talks go on in the capital. The White House on Monday said the department was reviewing its options after a federal judge denied a request by the ministry.",
        &[
            "indirect | the department was reviewing its options after a federal judge denied a request by the ministry | The White House | Weißes Haus",
        ],
    ),
    (
        "Representative Cathy Rodgers, a founder of her party, on Friday told a news conference that the mayor should resign if an investigation finds that the claims have merit.",
        &[
            "indirect | that the mayor should resign if an investigation finds that the claims have merit | Representative Cathy Rodgers, a founder of her party | Cathy Rodgers for party",
        ],
    ),
    (
        "Rowe last year apologized for the letter, and said he had not read it.",
        &[
            "reported | for the letter | Rowe | Rowe",
            "indirect | he had not read it | Rowe | Rowe",
        ],
    ),
    (
        "But the unions are insisting that any cut be shared by all.",
        &["indirect | that any cut be shared by all | the unions | (unions)"],
    ),
    (
        "The ministry has asked for a smaller figure.",
        &["reported | for a smaller figure | The ministry | ministry"],
    ),
    (
        "He said the board wants a deal that covers repairs for two years.",
        &["indirect | the board wants a deal that covers repairs for two years | He |"],
    ),
    (
        "Three women who have accused Rowe of bullying met the board.",
        &["reported | of bullying met the board | Three women | (women)"],
    ),
    (
        "Leaders from both camps have preemptively blamed the other for the delay.",
        &["reported | the other for the delay | Leaders | Leaders"],
    ),
    ("The camps oppose funding for a wall promised by Rowe.", &[]),
    ("Rowe's tweeted attack on the board was short.", &[]),
    (
        "Defence lawyer Robert Ellwanger called the sentence excessive and said he would appeal.",
        &[
            "reported | the sentence excessive | Defence lawyer Robert Ellwanger | Robert Ellwanger",
            "indirect | he would appeal | Defence lawyer Robert Ellwanger | Robert Ellwanger",
        ],
    ),
    (
        "Curators say museums have tightened their checks.",
        &["indirect | museums have tightened their checks | Curators | (Curators)"],
    ),
    (
        "In 2014, Lauren Greene sued the firm, alleging a hostile workplace, court documents showed.",
        &[
            "indirect | In 2014, Lauren Greene sued the firm, alleging a hostile workplace | court documents | (court documents)",
        ],
    ),
    (
        "The plan is \"bold and helpful to the coast,\" said Nadia Perrin, a former engineer.",
        &[
            "indirect | The plan is \"bold and helpful to the coast,\" | Nadia Perrin, a former engineer | Nadia Perrin",
            "direct | \"bold and helpful to the coast,\" | Nadia Perrin, a former engineer | Nadia Perrin",
        ],
    ),
    (
        "Officials said the act gives a mayor the power to close roads.",
        &["indirect | the act gives a mayor the power to close roads | Officials | (Officials)"],
    ),
    (
        "\"It will be in the first draft,\" Morel, referring to the delay, told reporters.",
        &["direct | \"It will be in the first draft,\" | Morel | Morel"],
    ),
    (
        "On Sunday, Rowe tried to calm the town, tweeting that the dam was safe.",
        &["indirect | that the dam was safe | Rowe | Rowe"],
    ),
    (
        "Anna Berg asked for more time. \"The lawmakers were told,\" said the lawmakers.",
        &[
            "reported | for more time | Anna Berg | Anna Berg",
            "direct | \"The lawmakers were told,\" | the lawmakers | (lawmakers)",
        ],
    ),
    (
        "The union called the offer wholly inadequate.",
        &["reported | the offer wholly inadequate | The union | union"],
    ),
    ("Rowe called the police late on Friday.", &[]),
    (
        "The mayor resigned after the council accused him of lying.",
        &["reported | of lying | the council | (council)"],
    ),
    (
        "The trial was halted when the judge said a juror had fallen ill.",
        &["indirect | a juror had fallen ill | the judge | (judge)"],
    ),
    (
        "A man arrested after the attack said he had been asleep.",
        &["indirect | he had been asleep | A man | (man)"],
    ),
];
