//! German cases of nouns that call somebody again by how they live, or a body by who spoke for it.

/// Each text with its statements.
pub(super) const CASES: &[(&str, &[&str])] = &[
    // Of two in one sentence the subject is meant.
    (
        "Schwimmerin Jette Orth schlug im Finale die Ungarin Réka Barabás. „Die letzte Bahn war ein Traum“, sagte die 19-Jährige.",
        &["direct | „Die letzte Bahn war ein Traum“ | die 19-Jährige | Jette Orth"],
    ),
    (
        "Turnerin Frieda Loos ließ am Barren die Russin Daria Belowa hinter sich. „Ich habe gezittert“, sagte die 17-Jährige.",
        &["direct | „Ich habe gezittert“ | die 17-Jährige | Frieda Loos"],
    ),
    (
        "Am Freitag traf Jette Orth ihre Trainerin Frieda Loos. „Der Start war schwach“, sagte die 52-Jährige.",
        &["direct | „Der Start war schwach“ | die 52-Jährige | Frieda Loos"],
    ),
    // How somebody lives or where somebody comes from calls the only one named.
    (
        "Nachts klingelten zwei Fremde bei Bäcker Rolf Tiemann. „Ich war im Schlafanzug“, sagte der Rentner.",
        &["direct | „Ich war im Schlafanzug“ | der Rentner | Rolf Tiemann"],
    ),
    (
        "Die Tat traf den Imker Bernd Sieweke (64). „Neun Völker sind weg“, sagte der Niedersachse.",
        &["direct | „Neun Völker sind weg“ | der Niedersachse | Bernd Sieweke"],
    ),
    (
        "Die Tat traf die Imkerin Berta Sieweke. „Neun Völker sind weg“, sagte die Hessin.",
        &["direct | „Neun Völker sind weg“ | die Hessin | Berta Sieweke"],
    ),
    // Whoever was brought on without a name.
    (
        "Den Dieb entdeckte ein Schreiner am Bahnhof. Er habe ihn sofort erkannt, sagt der Mann.",
        &["indirect | Er habe ihn sofort erkannt | der Mann | (Schreiner)"],
    ),
    // The body that somebody speaks for.
    (
        "„Das Angebot ist eine Frechheit“, sagte Verdi-Sekretär Kai Nöll. Die Gewerkschaft fordert mehr Geld.",
        &[
            "direct | „Das Angebot ist eine Frechheit“ | Verdi-Sekretär Kai Nöll | Kai Nöll for Verdi",
            "reported | mehr Geld | Die Gewerkschaft | Verdi",
        ],
    ),
    (
        "„Wir lassen uns nicht vertrösten“, sagte NGG-Landeschefin Ute Kamp. Für Freitag kündigt die Gewerkschaft einen Warnstreik an.",
        &[
            "direct | „Wir lassen uns nicht vertrösten“ | NGG-Landeschefin Ute Kamp | Ute Kamp",
            "reported | einen Warnstreik | die Gewerkschaft | NGG",
        ],
    ),
    (
        "„Wir lassen uns nicht vertrösten“, sagte Stadtsprecherin Ute Kamp. Für Freitag kündigt die Gewerkschaft einen Warnstreik an.",
        &[
            "direct | „Wir lassen uns nicht vertrösten“ | Stadtsprecherin Ute Kamp | Ute Kamp",
            "reported | einen Warnstreik | die Gewerkschaft | Gewerkschaft",
        ],
    ),
];
