//! English cases of nouns that give words to somebody.

/// Each text with its statements.
pub(super) const CASES: &[(&str, &[&str])] = &[
    (
        "Critics scoffed at the opinion of the ministry that the merger would harm growers.",
        &[
            "reported | at the opinion of the ministry that the merger would harm growers | Critics | (Critics)",
            "indirect | that the merger would harm growers | the ministry | ministry",
        ],
    ),
    (
        "The judge cited the finding by auditors that the fund had been emptied twice.",
        &[
            "indirect | the finding by auditors that the fund had been emptied twice | The judge | (judge)",
            "indirect | that the fund had been emptied twice | auditors | (judge) > (auditors)",
        ],
    ),
    (
        "Claims by the firm Nortel Foods that its cans are safe have been questioned.",
        &["indirect | that its cans are safe | the firm Nortel Foods | Nortel Foods"],
    ),
    (
        "There were claims from neighbours that the fire had been set.",
        &["indirect | that the fire had been set | neighbours | (neighbours)"],
    ),
    (
        "The prosecutor's case is that Moss forged the letters.",
        &["indirect | that Moss forged the letters | The prosecutor's | (prosecutor)"],
    ),
    (
        "The firm's position is that the pipe was sound.",
        &["indirect | that the pipe was sound | The firm's | firm"],
    ),
    (
        "Word from the palace was that the king was resting.",
        &["indirect | that the king was resting | the palace | (palace)"],
    ),
    (
        "Reports in Dutch media that the king was ill were denied by the palace.",
        &[
            "reported | Reports in Dutch media that the king was ill | the palace | (palace)",
            "indirect | that the king was ill | Dutch media | (Dutch media) for Niederlande",
        ],
    ),
    (
        "Rumours that the king was ill were swiftly dismissed by his doctor.",
        &["reported | Rumours that the king was ill | his doctor | (doctor)"],
    ),
    (
        "The trust rejected claims by the district council that it had sold too many tickets.",
        &[
            "reported | claims by the district council that it had sold too many tickets | The trust | (trust)",
            "indirect | that it had sold too many tickets | the district council | (district council)",
        ],
    ),
    (
        "The engineers' warning that the roof could fall was ignored for years.",
        &["indirect | that the roof could fall | The engineers | (engineers)"],
    ),
    (
        "One theory, put forward by researchers at Lund, is that the birds follow rivers.",
        &["indirect | that the birds follow rivers | researchers at Lund | (researchers) for Lund"],
    ),
    (
        "Their view is that the road should be closed.",
        &["indirect | that the road should be closed | Their |"],
    ),
    ("Claims that surfaced last week have not been checked.", &[]),
    ("The opinion that matters is that of the voters.", &[]),
    ("There were claims of fraud in three towns.", &[]),
    (
        "Hartley, 36, was accused by prosecutors of hiding two million pounds.",
        &["reported | of hiding two million pounds | prosecutors | prosecutors"],
    ),
    (
        "A man from Orr is suspected by police of having steered the boat.",
        &["reported | of having steered the boat | police | police"],
    ),
    (
        "The warning came from engineers, who concluded that the roof might fall.",
        &["indirect | that the roof might fall | engineers | (engineers)"],
    ),
];
