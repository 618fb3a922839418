//! English cases of people and companies that are named by the way: small words in names, epithets, fates, and names told behind.

/// Each text with its statements.
pub(super) const CASES: &[(&str, &[&str])] = &[
    (
        "Irma van Beck has won the pie contest.\n\nThe oven did it all, she said.",
        &["indirect | The oven did it all | she | Irma van Beck"],
    ),
    (
        "The tailor, Yusuf ben Talal, said cloth was dear.",
        &["indirect | cloth was dear | The tailor, Yusuf ben Talal | Yusuf ben Talal"],
    ),
    (
        "\"It leaks,\" said Robin Tarr, who keeps the lock.\n\nThe gate has rusted, she said.",
        &[
            "direct | \"It leaks,\" | Robin Tarr | Robin Tarr",
            "indirect | The gate has rusted | she | Robin Tarr",
        ],
    ),
    (
        "Lamps by Ferrion are burning out.\n\nThe bulbs are old, the maker said.",
        &["indirect | The bulbs are old | the maker | Ferrion"],
    ),
    (
        "Ferrion lamps are burning out.\n\nA rival maker said its own were fine.",
        &["indirect | its own were fine | A rival maker | (rival maker)"],
    ),
    (
        "Tomlin, the stonemason, said the arch was crooked.\n\nThe company said it would stand.",
        &[
            "indirect | the arch was crooked | Tomlin, the stonemason | Tomlin",
            "indirect | it would stand | The company | company",
        ],
    ),
    (
        "\"My shoe is gone,\" said Ilse Brand.\n\n\"It is under the bench,\" the caretaker replied.",
        &[
            "direct | \"My shoe is gone,\" | Ilse Brand | Ilse Brand",
            "direct | \"It is under the bench,\" | the caretaker | (caretaker)",
        ],
    ),
    (
        "Landlady Ilse Brand raised the rent.\n\n\"It was time,\" the landlady said.",
        &["direct | \"It was time,\" | the landlady | Ilse Brand"],
    ),
    (
        "Ewald Korn, 81, found a ring in a loaf.\n\n\"I nearly broke a tooth,\" said the pensioner.",
        &["direct | \"I nearly broke a tooth,\" | the pensioner | Ewald Korn"],
    ),
    (
        "Striker Paul Amsel broke his toe.\n\nThe fans' darling Amsel wrote: \"I will be back.\"",
        &["direct | \"I will be back.\" | darling Amsel | Paul Amsel"],
    ),
    (
        "One fisherman told Radio Orr that the nets were cut.\n\nThe nets had belonged to Emil Tarn.",
        &["indirect | that the nets were cut | One fisherman | Radio Orr > (fisherman)"],
    ),
    (
        "The boats had belonged to Emil Tarn. One fisherman said that the nets were cut. \"We heard a saw,\" he said.",
        &[
            "indirect | that the nets were cut | One fisherman | (fisherman)",
            "direct | \"We heard a saw,\" | he | (fisherman)",
        ],
    ),
    (
        "The duke means to sell the pond, his steward, Ana Bell, told Radio Orr.",
        &[
            "indirect | The duke means to sell the pond | his steward, Ana Bell | Radio Orr > Ana Bell",
        ],
    ),
    (
        "Ducks, geese, their keeper, Ana Bell, and a swan were in the yard, the guard said.",
        &[
            "indirect | Ducks, geese, their keeper, Ana Bell, and a swan were in the yard | the guard | (guard)",
        ],
    ),
    (
        "\"We hid in the boat,\" said a sailor who would only be called Jock.",
        &["direct | \"We hid in the boat,\" | a sailor | Jock"],
    ),
    (
        "A smith, known to everyone as Anvil, said the forge was cold.",
        &["indirect | the forge was cold | A smith | Anvil"],
    ),
    (
        "A waitress, identified in the papers only as Mia P., said the till was empty.",
        &["indirect | the till was empty | A waitress | Mia P."],
    ),
    (
        "The sailor, who asked for Jock, said the boat was gone.",
        &[
            "reported | for Jock | The sailor | (sailor)",
            "indirect | the boat was gone | The sailor | (sailor)",
        ],
    ),
    (
        "A guest who was rude to Mia said the soup was cold.",
        &["indirect | the soup was cold | A guest | (guest)"],
    ),
    (
        "The ferry, whose mate is called Jock, said it would wait.",
        &["indirect | it would wait | The ferry | (ferry)"],
    ),
];
