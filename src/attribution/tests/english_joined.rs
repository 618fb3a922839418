//! English cases of bodies with "and" in their names, and of what follows a source that opens the sentence.

/// Each text with its statements.
pub(super) const CASES: &[(&str, &[&str])] = &[
    // A noun for one body closes its whole name.
    (
        "The Bakers and Millers’ Guild said it had asked.",
        &["indirect | it had asked | The Bakers and Millers’ Guild | Bakers and Millers’ Guild"],
    ),
    (
        "The Bakers’ and Millers’ Guild said it had asked.",
        &["indirect | it had asked | The Bakers’ and Millers’ Guild | Bakers’ and Millers’ Guild"],
    ),
    (
        "The Hotel and Catering League said it had asked.",
        &["indirect | it had asked | The Hotel and Catering League | Hotel and Catering League"],
    ),
    (
        "The Postal and General Drivers’ Union, which speaks for couriers, said no offer had come.",
        &[
            "indirect | no offer had come | The Postal and General Drivers’ Union | Postal and General Drivers’ Union",
        ],
    ),
    (
        "The Postal and General Drivers’ Union said no offer had come.",
        &[
            "indirect | no offer had come | The Postal and General Drivers’ Union | Postal and General Drivers’ Union",
        ],
    ),
    (
        "Orr Water and Sewerage Board admitted that two tanks had leaked.",
        &[
            "indirect | that two tanks had leaked | Orr Water and Sewerage Board | Orr Water and Sewerage Board",
        ],
    ),
    (
        "The Fur, Skin and Leather Board announced it would test every hide.",
        &[
            "indirect | it would test every hide | The Fur, Skin and Leather Board | Fur, Skin and Leather Board",
        ],
    ),
    (
        "According to the Hotel and Catering Employers’ League, one bed is empty.",
        &[
            "indirect | one bed is empty | the Hotel and Catering Employers’ League | Hotel and Catering Employers’ League",
        ],
    ),
    (
        "Rents have doubled, the Tenants’ and Lodgers’ Association said.",
        &[
            "indirect | Rents have doubled | the Tenants’ and Lodgers’ Association | Tenants’ and Lodgers’ Association",
        ],
    ),
    (
        "Orr Ambulance and Transport Trust has shut the bridge, saying its bolts were loose.",
        &[
            "indirect | its bolts were loose | Orr Ambulance and Transport Trust | Orr Ambulance and Transport Trust",
        ],
    ),
    // Two bodies stay two.
    (
        "The Orr Trust and Hale Trust said they had asked.",
        &["indirect | they had asked | The Orr Trust and Hale Trust | Orr Trust > Hale Trust"],
    ),
    (
        "The bakers and the Millers’ Guild said flour was short.",
        &[
            "indirect | flour was short | The bakers and the Millers’ Guild | (bakers) > Millers’ Guild",
        ],
    ),
    (
        "Norvia Airways and Crane Trust said they had asked.",
        &[
            "indirect | they had asked | Norvia Airways and Crane Trust | Norvia Airways > Crane Trust",
        ],
    ),
    (
        "Greenpeace and Hale Trust said they had asked.",
        &["indirect | they had asked | Greenpeace and Hale Trust | Greenpeace > Hale Trust"],
    ),
    (
        "Mayor Dora Finch and the Millers’ Guild said the fair was on.",
        &[
            "indirect | the fair was on | Mayor Dora Finch and the Millers’ Guild | Dora Finch > Millers’ Guild",
        ],
    ),
    // What follows "According to …," to the end of the sentence is told.
    (
        "According to the Hotel League, one bed in three stands empty.",
        &["indirect | one bed in three stands empty | the Hotel League | Hotel League"],
    ),
    (
        "According to the Hotel League, the bell tolls twice.",
        &["indirect | the bell tolls twice | the Hotel League | Hotel League"],
    ),
    (
        "According to Ann Moll, the owner, the bell tolls twice.",
        &["indirect | the bell tolls twice | Ann Moll, the owner | Ann Moll"],
    ),
];
