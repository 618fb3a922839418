//! English cases of what goes on without a frame, of several who speak together, and of outlets.

/// Each text with its statements.
pub(super) const CASES: &[(&str, &[&str])] = &[
    (
        "The ministry said on Monday that ships would be checked. Crews would not be sent out until winds eased.",
        &[
            "indirect | that ships would be checked | The ministry | ministry",
            "going on | Crews would not be sent out until winds eased. | The ministry | ministry",
        ],
    ),
    (
        "Opposition leader Ann Tull said the vote was lost. She would not stand again.",
        &[
            "indirect | the vote was lost | Opposition leader Ann Tull | Ann Tull",
            "going on | She would not stand again. | Opposition leader Ann Tull | Ann Tull",
        ],
    ),
    (
        "Harbour master Jon Reed said the surf was high. Boats would stay in port until Thursday.",
        &[
            "indirect | the surf was high | Harbour master Jon Reed | Jon Reed",
            "going on | Boats would stay in port until Thursday. | Harbour master Jon Reed | Jon Reed",
        ],
    ),
    (
        "Moss said the plan was sound. The plan would cost 3 million pounds.",
        &["indirect | the plan was sound | Moss | Moss"],
    ),
    (
        "Jon Reed says the plan is sound. Boats would stay in port until Thursday.",
        &["indirect | the plan is sound | Jon Reed | Jon Reed"],
    ),
    (
        "Jon Reed said the surf was high. It would be the first storm of the year.",
        &["indirect | the surf was high | Jon Reed | Jon Reed"],
    ),
    (
        "Jon Reed said the surf was high. Two boats would have been lost without the wall.",
        &["indirect | the surf was high | Jon Reed | Jon Reed"],
    ),
    (
        "A hospital official and two residents said the depot had burned.",
        &[
            "indirect | the depot had burned | A hospital official and two residents | (hospital official) > (residents)",
        ],
    ),
    (
        "Police and fire officials said the depot had burned.",
        &[
            "indirect | the depot had burned | Police and fire officials | (Police and fire officials)",
        ],
    ),
    (
        "The mayors of Orr and Tull, Carl Souza and Anne Pacheco, said 300 families had been left stranded.",
        &[
            "indirect | 300 families had been left stranded | The mayors of Orr and Tull, Carl Souza and Anne Pacheco | Carl Souza > Anne Pacheco",
        ],
    ),
    (
        "The premier told RTÉ's Morning Ireland that he had accepted it.",
        &["indirect | that he had accepted it | The premier | RTÉ > (premier)"],
    ),
    (
        "Tom Hartley told BBC Scotland that the trail went cold.",
        &["indirect | that the trail went cold | Tom Hartley | BBC > Tom Hartley"],
    ),
    (
        "Tom Hartley told WXRM-TV that the road was clear.",
        &["indirect | that the road was clear | Tom Hartley | WXRM-TV > Tom Hartley"],
    ),
    ("Heavy swell has ruled out the use of boats.", &[]),
    (
        "The firm that once promised thousands of jobs has closed.",
        &["reported | thousands of jobs | The firm | firm"],
    ),
    (
        "Current and former officials said the depot had burned.",
        &[
            "indirect | the depot had burned | Current and former officials | (Current and former officials)",
        ],
    ),
];
