//! German cases of papers that somebody told something.

/// Each text with its statements.
pub(super) const CASES: &[(&str, &[&str])] = &[
    // Papers have other names than "Zeitung".
    (
        "Die Orgel müsse weg, sagte Kantorin Ina Voigt der Märkischen Umschau.",
        &["indirect | Die Orgel müsse weg | Kantorin Ina Voigt | Märkische Umschau > Ina Voigt"],
    ),
    (
        "„Der Teig braucht Ruhe“, sagte Konditorin Elin Moor der Oberpfälzer Warte.",
        &[
            "direct | „Der Teig braucht Ruhe“ | Konditorin Elin Moor | Oberpfälzer Warte > Elin Moor",
        ],
    ),
    (
        "Niemand werde entlassen, versicherte Ulf Dahm der Allgäuer Warte.",
        &["indirect | Niemand werde entlassen | Ulf Dahm | Allgäuer Warte > Ulf Dahm"],
    ),
    (
        "Die Kasse sei leer, gestand Kämmerer Piet Oltmann dem Jeverschen Wochenspiegel.",
        &[
            "indirect | Die Kasse sei leer | Kämmerer Piet Oltmann | Jeverscher Wochenspiegel > Piet Oltmann",
        ],
    ),
    (
        "„Keiner hat gefragt“, sagte Bodo Jahn der W.A.S. am Freitag.",
        &["direct | „Keiner hat gefragt“ | Bodo Jahn | W.A.S. > Bodo Jahn"],
    ),
    (
        "Die Kasse sei leer, sagte Kämmerer Piet Oltmann der Landrätin.",
        &[
            "indirect | Die Kasse sei leer | Kämmerer Piet Oltmann der Landrätin | Piet Oltmann for Landrätin",
        ],
    ),
    (
        "Die Frau warte auf den Bus, sagte Piet Oltmann.",
        &["indirect | Die Frau warte auf den Bus | Piet Oltmann | Piet Oltmann"],
    ),
];
