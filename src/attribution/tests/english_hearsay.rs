//! English cases of hearsay, and of who is meant where several could be.

/// Each text with its statements.
pub(super) const CASES: &[(&str, &[&str])] = &[
    (
        "The woman apparently had no idea what it was.",
        &["hearsay | The woman apparently had no idea what it was. |  |"],
    ),
    (
        "The firm was accused last year of keeping records far too long.",
        &["hearsay | The firm was accused last year of keeping records far too long. |  |"],
    ),
    (
        "The Comet understands the pair split in May.",
        &["indirect | the pair split in May | The Comet | Comet"],
    ),
    (
        "Fans were angry. “Disgraceful,” wrote one. Another said she had cried all night.",
        &[
            "direct | “Disgraceful,” | one | (one)",
            "indirect | she had cried all night | Another | (another)",
        ],
    ),
    (
        "Rey let slip on live TV that she was expecting.",
        &["indirect | that she was expecting | Rey | Rey"],
    ),
    (
        "The opposition called for an inquiry. The minister says he will not go.",
        &[
            "reported | for an inquiry | The opposition | (opposition)",
            "indirect | he will not go | The minister | (minister)",
        ],
    ),
    (
        "Asked if that would last, a No 10 spokesman said he would wait.",
        &["indirect | he would wait | a No 10 spokesman | (No 10 spokesman)"],
    ),
    (
        "The boy took a train. Prosecuting, Holly Clegg said he had taught himself. “He is good at it,” she added.",
        &[
            "indirect | he had taught himself | Holly Clegg | Holly Clegg",
            "direct | “He is good at it,” | she | Holly Clegg",
        ],
    ),
];
