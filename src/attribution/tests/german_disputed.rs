//! German stands on the sentence before, and verbs that carry two statements.

/// Each text with its statements.
pub(super) const CASES: &[(&str, &[&str])] = &[
    // Who disputes what was said says so, and does not pass it on.
    (
        "Der Kessel sei dicht gewesen, sagte der Heizer. Das dementierte die Werft.",
        &[
            "indirect | Der Kessel sei dicht gewesen | der Heizer | Heizer",
            "reported | Das | die Werft | Werft",
        ],
    ),
    (
        "Der Kessel sei dicht gewesen, sagte der Heizer. Dem widersprach die Werft.",
        &[
            "indirect | Der Kessel sei dicht gewesen | der Heizer | Heizer",
            "reported | Dem | die Werft | Werft",
        ],
    ),
    (
        "Der Kessel sei dicht gewesen, sagte der Heizer. Das sieht die Werft anders.",
        &[
            "indirect | Der Kessel sei dicht gewesen | der Heizer | Heizer",
            "reported | Das … anders | die Werft | Werft",
        ],
    ),
    (
        "Der Kessel sei dicht gewesen, sagte der Heizer. Das bezweifelt niemand.",
        &["indirect | Der Kessel sei dicht gewesen | der Heizer | Heizer"],
    ),
    (
        "Der Kessel sei dicht gewesen, sagte der Heizer. Das berichtete der „Kieler Hafenbote“.",
        &["indirect | Der Kessel sei dicht gewesen | der Heizer | Kieler Hafenbote > Heizer"],
    ),
    // The object and the clause behind it are two statements.
    (
        "Reeder Hauke Thies warnte vor Engpässen, im Winter fehle es an Diesel.",
        &[
            "reported | vor Engpässen | Reeder Hauke Thies | Hauke Thies",
            "indirect | im Winter fehle es an Diesel | Reeder Hauke Thies | Hauke Thies",
        ],
    ),
    (
        "Reeder Hauke Thies lobte die „zähe Mannschaft“, sie habe drei Nächte gepumpt.",
        &[
            "direct | „zähe Mannschaft“ | Reeder Hauke Thies | Hauke Thies",
            "indirect | sie habe drei Nächte gepumpt | Reeder Hauke Thies | Hauke Thies",
        ],
    ),
    (
        "Reeder Hauke Thies bestätigte am Montag, das Schiff sei leck.",
        &["indirect | das Schiff sei leck | Reeder Hauke Thies | Hauke Thies"],
    ),
    // A condition is no statement.
    ("Verlangt die Werft Geld, platzt der Vertrag.", &[]),
    (
        "Die Werft verlangt Geld.",
        &["reported | Geld | Die Werft | Werft"],
    ),
];
