//! English cases of reasons that are no sources, and of verbs in lists and infinitives.

/// Each text with its statements.
pub(super) const CASES: &[(&str, &[&str])] = &[
    (
        "The firm said it would close the yard, citing concern over costs.",
        &[
            "indirect | it would close the yard, citing concern over costs | The firm | firm",
            "reported | concern over costs | The firm | firm",
        ],
    ),
    ("The firm closed the yard, citing two officials.", &[]),
    (
        "Tom Hartley did not go as far as leaders in Orr who have said they trust the report and have demanded a vote.",
        &[
            "indirect | they trust the report | Orr | Orr",
            "reported | a vote | Orr | Orr",
        ],
    ),
    ("The opinions expressed are his own.", &[]),
    (
        "Orr Council said lower fares would help the town, add 900 jobs and raise wages.",
        &[
            "indirect | lower fares would help the town, add 900 jobs and raise wages | Orr Council | Orr Council",
        ],
    ),
    (
        "Senator Ana Ruiz, another Liberal and a critic of the mayor, said the bridge was safe.",
        &[
            "indirect | the bridge was safe | Senator Ana Ruiz, another Liberal and a critic of the mayor | Ana Ruiz for mayor",
        ],
    ),
    (
        "Tom Hartley has threatened to end a plan that helped thousands of farmers.",
        &["indirect | to end a plan that helped thousands of farmers | Tom Hartley | Tom Hartley"],
    ),
    (
        "Tom Hartley admitted to police that the door was open.",
        &["indirect | that the door was open | Tom Hartley | Tom Hartley"],
    ),
    (
        "Tom Hartley, 70, has denied theft. The married conservative has said he is a victim.",
        &[
            "reported | theft | Tom Hartley | Tom Hartley",
            "indirect | he is a victim | The married conservative | Tom Hartley",
        ],
    ),
];
