//! English cases of outlets that pass words on, and of clubs, agencies and partners that speak.

/// Each text with its statements.
pub(super) const CASES: &[(&str, &[&str])] = &[
    (
        "Northgate United have sacked the head coach after a loss to Brent Athletic. “We thank him,” the club said.",
        &["direct | “We thank him,” | the club | Northgate United"],
    ),
    (
        "Stunt coordinator Lou Petty backed the claim. He told Variety the boat was overloaded.",
        &["indirect | the boat was overloaded | He | Variety > Lou Petty"],
    ),
    (
        "Parishioners at St Fintan's learned of it from a letter. He had trusted the law, he wrote.",
        &["indirect | He had trusted the law | he |"],
    ),
    (
        "The UN children's agency said it was sending tents.",
        &["indirect | it was sending tents | The UN children's agency | UN children's agency"],
    ),
    (
        "Choi Min-ho met the press. “It will hold,” Choi told reporters.",
        &["direct | “It will hold,” | Choi | Choi Min-ho"],
    ),
    (
        "Tom Rowe, for his part, called Norvia a “partner”.",
        &[
            "reported | Norvia a “partner” | Tom Rowe | Tom Rowe",
            "direct | “partner” | Tom Rowe | Tom Rowe",
        ],
    ),
    ("The panda, called Pixel, was tired.", &[]),
    (
        "Lobbies in both countries hailed the move.",
        &["reported | the move | Lobbies | Lobbies"],
    ),
    (
        "Anna Marsh accepted that the boy should have been seen.",
        &["indirect | that the boy should have been seen | Anna Marsh | Anna Marsh"],
    ),
    ("Anna Marsh accepted the prize.", &[]),
    (
        "Anna Marsh hinted that the yard would close.",
        &["indirect | that the yard would close | Anna Marsh | Anna Marsh"],
    ),
    (
        "Anna Marsh hinted at a delay.",
        &["reported | at a delay | Anna Marsh | Anna Marsh"],
    ),
    (
        "Anna Marsh told the Hollywood Reporter the boat was overloaded.",
        &["indirect | the boat was overloaded | Anna Marsh | Hollywood Reporter > Anna Marsh"],
    ),
    // An outlet whose name ends as a well-known one does is not that one.
    (
        "The Harbour Times reported on Monday that the port was shut.",
        &["indirect | that the port was shut | The Harbour Times | Harbour Times"],
    ),
    (
        "A diver told the New York Times that the hull leaked.",
        &["indirect | that the hull leaked | A diver | New York Times > (diver)"],
    ),
    (
        "The Times reported on Monday that the port was shut.",
        &["indirect | that the port was shut | The Times | Times"],
    ),
];
