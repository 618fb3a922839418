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
    (
        "Nachts patrouilliert dort die Bürgerwehr Ostring. Diese verlangt seit Langem Kameras.",
        &["reported | Kameras | Diese | Bürgerwehr Ostring"],
    ),
    (
        "Die Pächterin schickte ihren Koch vor. Dieser beteuerte, die Pilze stammten aus dem Supermarkt.",
        &["indirect | die Pilze stammten aus dem Supermarkt | Dieser | Koch"],
    ),
    (
        "Der Tierschutz rügt den Zoo, dieser seinerseits klagt über Stimmungsmache.",
        &[
            "reported | den Zoo | Der Tierschutz | Tierschutz",
            "reported | über Stimmungsmache | dieser | Zoo",
        ],
    ),
    (
        "Der Angeklagte belastete seinen Schwager. Letzterer beharrt darauf, nie Schlüssel besessen zu haben.",
        &["indirect | nie Schlüssel besessen zu haben | Letzterer | Schwager"],
    ),
    (
        "Die Mieter verklagten die Hausverwaltung Brink. Diese bestritt, die Heizung abgestellt zu haben.",
        &["indirect | die Heizung abgestellt zu haben | Diese | Hausverwaltung Brink"],
    ),
    (
        "Der Jäger zeigte den Förster an. Der wiederum versicherte, kein Tier angerührt zu haben.",
        &["indirect | kein Tier angerührt zu haben | Der | Förster"],
    ),
    (
        "Das Amt verwies die Eltern an das Jugendwerk. Dieses teilte mit, alle Plätze seien vergeben.",
        &["indirect | alle Plätze seien vergeben | Dieses | Jugendwerk"],
    ),
    (
        "Die Anlieger traten gegen die Reederei an, jene hingegen verweist auf den Hafen.",
        &["reported | auf den Hafen | jene | Reederei"],
    ),
    (
        "Der Wirt traf am Abend den Makler. Dieser lobte die Lage.",
        &[],
    ),
    (
        "Der Koch betonte, die Pilze stammten aus dem Markt.",
        &["indirect | die Pilze stammten aus dem Markt | Der Koch | Koch"],
    ),
    (
        "Die Wehr verlangt seit Langem Kameras.",
        &["reported | Kameras | Die Wehr | Wehr"],
    ),
];
