//! English cases of what somebody has put forward or laid down, and of clauses that are nobody's.

/// Each text with its statements.
pub(super) const CASES: &[(&str, &[&str])] = &[
    // Nobody in particular says the whole clause.
    (
        "It is understood that the insurers had warned of the wiring in spring.",
        &["hearsay | that the insurers had warned of the wiring in spring |  |"],
    ),
    (
        "It is believed that the bank had reported three transfers before the raid.",
        &["hearsay | that the bank had reported three transfers before the raid |  |"],
    ),
    (
        "It was widely thought that the agency had urged the zoo to drain the pool.",
        &["hearsay | that the agency had urged the zoo to drain the pool |  |"],
    ),
    ("It is understood by all that spring comes late here.", &[]),
    // What somebody has put forward or laid down tells how it will be.
    (
        "Under a scheme promised by Archdeacon Una Blythe, complaints will go to a panel.",
        &[
            "indirect | complaints will go to a panel | Archdeacon Una Blythe | Archdeacon Una Blythe",
        ],
    ),
    (
        "In a plan set out by the harbour master, small boats will pay nothing.",
        &["indirect | small boats will pay nothing | the harbour master | (harbour master)"],
    ),
    (
        "Under a timetable announced on Monday by the education minister, exams move to June.",
        &["indirect | exams move to June | the education minister | (education minister)"],
    ),
    (
        "Sixty posts will go under a proposal put forward by the rector.",
        &["indirect | Sixty posts will go | the rector | (rector)"],
    ),
    (
        "Small boats pay nothing, as per the court’s schedule.",
        &["indirect | Small boats pay nothing | the court’s schedule | (court’s schedule)"],
    ),
    (
        "As per the court’s schedule, the hearing starts at nine.",
        &["indirect | the hearing starts at nine | the court’s schedule | (court’s schedule)"],
    ),
    (
        "The clerk has been moved, as per a notice published at midnight.",
        &["indirect | The clerk has been moved | a notice | (notice)"],
    ),
    (
        "Parking will be free, as laid down in a decree of the governor.",
        &["indirect | Parking will be free | a decree of the governor | (decree of the governor)"],
    ),
    (
        "Shops may open at six, going by a draft seen on Monday.",
        &["indirect | Shops may open at six | a draft | (draft)"],
    ),
    // Other things are under a bridge or in a plan.
    ("Under the old bridge, boats must wait.", &[]),
    (
        "The scheme promised by the archdeacon costs two million.",
        &[],
    ),
    ("Prices rose as usual in May.", &[]),
    ("In a plan for the harbour, small boats pay nothing.", &[]),
    (
        "Under a scheme promised by Archdeacon Una Blythe, complaints will go to a panel, the union said.",
        &[
            "indirect | Under a scheme promised by Archdeacon Una Blythe, complaints will go to a panel | the union | union",
        ],
    ),
];
