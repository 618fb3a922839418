//! German cases: sentences that point back at the one before.

/// Each text with its statements.
pub(super) const CASES: &[(&str, &[&str])] = &[
    (
        "Fast 50 Kinder fehlen. Zu diesem Ergebnis kommt eine Studie des Forschers Karl Moser.",
        &["indirect | Fast 50 Kinder fehlen | eine Studie des Forschers Karl Moser | Karl Moser"],
    ),
    (
        "Fast 50 Kinder fehlen. Das zeigt eine Studie der Universität Nordau.",
        &[
            "indirect | Fast 50 Kinder fehlen | eine Studie der Universität Nordau | Universität Nordau",
        ],
    ),
    (
        "Fast 50 Kinder fehlen. Das ist das Ergebnis einer Umfrage des Instituts Norda.",
        &["indirect | Fast 50 Kinder fehlen | einer Umfrage des Instituts Norda | Institut Norda"],
    ),
    (
        "Fast 50 Kinder fehlen. Das ist das Ergebnis des Streiks.",
        &[],
    ),
    (
        "Fast 50 Kinder fehlen. Das hat eine Umfrage des Instituts Norda ergeben.",
        &["indirect | Fast 50 Kinder fehlen | eine Umfrage des Instituts Norda | Institut Norda"],
    ),
    (
        "Fast 50 Kinder fehlen. Darauf weist das Bundesamt hin.",
        &["indirect | Fast 50 Kinder fehlen | das Bundesamt | Bundesamt"],
    ),
    (
        "Fast 50 Kinder fehlen. Davor warnt das Bundesamt nicht.",
        &[],
    ),
    (
        "Fast 50 Kinder fehlen. Davon geht das Bundesamt aus.",
        &["indirect | Fast 50 Kinder fehlen | das Bundesamt | Bundesamt"],
    ),
    (
        "Fast 50 Kinder fehlen. Zuvor hatte die „Nordpost“ darüber berichtet.",
        &["indirect | Fast 50 Kinder fehlen | die „Nordpost“ | Nordpost"],
    ),
    (
        "Fast 50 Kinder fehlen. So heißt es in einem Bericht des Bundesamts.",
        &["indirect | Fast 50 Kinder fehlen | einem Bericht des Bundesamts | Bundesamt"],
    ),
    (
        "Fast 50 Kinder fehlen. Das erfuhr die dpa aus Polizeikreisen.",
        &["indirect | Fast 50 Kinder fehlen | die dpa | dpa > (Polizeikreise)"],
    ),
];
