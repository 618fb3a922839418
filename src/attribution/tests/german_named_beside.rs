//! Names beside what somebody is, lists of names, and those who are only spoken of.

/// Each text with its statements.
pub(super) const CASES: &[(&str, &[&str])] = &[
    (
        "Die Organisationen Klare Sicht, Netzwerk Ufer und Lobbywacht werfen dem Präsidenten Verzögerung vor. Aus Sicht der Organisationen ist die Klage aussichtslos.",
        &[
            "reported | Verzögerung | Die Organisationen Klare Sicht, Netzwerk Ufer und Lobbywacht | Klare Sicht > Netzwerk Ufer > Lobbywacht",
            "indirect | ist die Klage aussichtslos | Sicht der Organisationen | Klare Sicht > Netzwerk Ufer > Lobbywacht",
        ],
    ),
    (
        "Der Informationsminister sagte in Juba der Presse, die Armee werde nicht vergelten.",
        &[
            "indirect | die Armee werde nicht vergelten | Der Informationsminister | (Informationsminister)",
        ],
    ),
    (
        "Der Minister sagte der „Presse“, die Armee werde nicht vergelten.",
        &["indirect | die Armee werde nicht vergelten | Der Minister | Presse > (Minister)"],
    ),
    (
        "Wie Philip Aguar, ein Sprecher der Befreiungsarmee (BFA) der Presse mitteilte, seien neun Dörfer bombardiert worden.",
        &["indirect | seien neun Dörfer bombardiert worden | Philip Aguar | Philip Aguar"],
    ),
    (
        "Der Selbstmordattentäter war am Steuer eines Busses. 98 Tote seien Flüchtlinge aus den Dörfern.",
        &["going on | 98 Tote seien Flüchtlinge aus den Dörfern. |  |"],
    ),
    (
        "Nach dem Urteil hat die Schauspielerin Klage eingereicht. Durch die Veröffentlichung seien hohe Verluste entstanden.",
        &[
            "going on | Durch die Veröffentlichung seien hohe Verluste entstanden. | die Schauspielerin | (Schauspielerin)",
        ],
    ),
    (
        "Zu Gutenberg hatte Fehler eingeräumt und angegeben, er habe nicht genau gearbeitet.",
        &[
            "reported | Fehler | Gutenberg | Gutenberg",
            "indirect | er habe nicht genau gearbeitet | Gutenberg | Gutenberg",
        ],
    ),
    (
        "Zu Beginn sagte Kohn, der Kran sei alt.",
        &["indirect | der Kran sei alt | Kohn | Kohn"],
    ),
    (
        "Nuri Rahm, der Rettungskoordinator der Behörde teilte am Freitag mit, dass keine Leichen geborgen wurden.",
        &[
            "indirect | dass keine Leichen geborgen wurden | Nuri Rahm, der Rettungskoordinator der Behörde | Nuri Rahm for Behörde",
        ],
    ),
    (
        "Der Chef der Werft, der Minister war, sagte, der Kran sei alt.",
        &["indirect | der Kran sei alt | Der Chef der Werft | (Chef der Werft) for Werft"],
    ),
    (
        "Eine der größten Oppositionsgruppen des Landes, die Koalition für Einheit (KFE), behauptete, die Wahl sei gefälscht.",
        &[
            "indirect | die Wahl sei gefälscht | Eine der größten Oppositionsgruppen des Landes, die Koalition für Einheit (KFE) | KFE",
        ],
    ),
    (
        "Dazu hatte ein Stammesführer auf der anderen Seite, Batu Mehsat, erklärt, man werde kämpfen.",
        &[
            "indirect | man werde kämpfen | ein Stammesführer auf der anderen Seite, Batu Mehsat | Batu Mehsat",
        ],
    ),
    (
        "Laut Berliner Polizei ist die Demonstration, zu der ein Bündnis aufgerufen hatte, „weitgehend störungsfrei“ verlaufen.",
        &[
            "indirect | ist die Demonstration, zu der ein Bündnis aufgerufen hatte, „weitgehend störungsfrei“ verlaufen | Berliner Polizei | Berliner Polizei",
            "direct | „weitgehend störungsfrei“ | Berliner Polizei | Berliner Polizei",
        ],
    ),
];
