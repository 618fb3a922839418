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
    (
        "Der Trainer habe die Kabine nie betreten, sagt Torwart Milo Stark. Das verneint der Verein.",
        &[
            "indirect | Der Trainer habe die Kabine nie betreten | Torwart Milo Stark | Milo Stark",
            "reported | Das | der Verein | Verein",
        ],
    ),
    (
        "Der Schlüssel lag unter der Matte, sagt der Makler. Dem widerspricht die Erbin.",
        &[
            "indirect | Der Schlüssel lag unter der Matte | der Makler | (Makler)",
            "reported | Dem | die Erbin | Erbin",
        ],
    ),
    (
        "Laut dem Sender fehlt Geld. Das bestätigte die Stadt.",
        &[
            "indirect | fehlt Geld | dem Sender | (Sender)",
            "reported | Das | die Stadt | Stadt",
        ],
    ),
    (
        "Die Skulptur wurde eingeschmolzen. So stand es am Sonntag im Stadtanzeiger.",
        &["indirect | Die Skulptur wurde eingeschmolzen | Stadtanzeiger | Stadtanzeiger"],
    ),
    (
        "Die Wikinger kannten hier keinen Wein. So zumindest deuten die Archäologen den Fund.",
        &["indirect | Die Wikinger kannten hier keinen Wein | die Archäologen | (Archäologen)"],
    ),
    (
        "Der Tunnel kostet doppelt so viel. Nachzulesen ist das im Prüfbericht des Bundes.",
        &["indirect | Der Tunnel kostet doppelt so viel | Prüfbericht des Bundes | Bund"],
    ),
    (
        "Der Zaun war seit Mai defekt. So hat es der Platzwart zu Protokoll gegeben.",
        &["indirect | Der Zaun war seit Mai defekt | der Platzwart | Platzwart"],
    ),
    (
        "Zwei Millionen flossen über Malta. So ist es im Magazin „Börsenblick“ zu lesen.",
        &["indirect | Zwei Millionen flossen über Malta | Magazin „Börsenblick“ | Börsenblick"],
    ),
];
