//! English cases of whom "it" and "they" mean after a sentence that says nothing.

/// Text, and what is found in it, as [`super::check`] writes it.
pub(super) const CASES: &[(&str, &[&str])] = &[
    (
        "The army did not comment. In a statement on Friday, it said its troops had left.",
        &["indirect | its troops had left | it | army"],
    ),
    (
        "Detectives have searched a barn. They said the key was missing.",
        &["indirect | the key was missing | They | (Detectives)"],
    ),
    (
        "The council has stopped the ferry because it says the pier is unsafe.",
        &["indirect | the pier is unsafe | it | (council)"],
    ),
    (
        "The navy lost a boat in the storm. It blamed a faulty pump.",
        &["reported | a faulty pump | It | navy"],
    ),
    (
        "Ann Moll, 31, has left the choir. Her doctor Carl Moss said she needed rest. “I am sorry,” the 31-year-old wrote.",
        &[
            "indirect | she needed rest | Her doctor Carl Moss | Carl Moss",
            "direct | “I am sorry,” | the 31-year-old | Ann Moll",
        ],
    ),
    (
        "The mill is losing money, a report ordered by four towns has found. “We knew it,” Ann Moll told the Orrton Gazette.",
        &[
            "indirect | The mill is losing money | a report | (report)",
            "direct | “We knew it,” | Ann Moll | Orrton Gazette > Ann Moll",
        ],
    ),
    (
        "Families slept on camping mats, toddlers cried, and the departure board showed one word.",
        &[],
    ),
    ("The crowd roared, fans wept and the bells rang.", &[]),
    (
        "He screamed that the roof was falling.",
        &["indirect | that the roof was falling | He |"],
    ),
];
