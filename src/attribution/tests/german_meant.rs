//! German cases of who is meant by words that name nobody: an owner with its name behind it, the people of a house,
//! a subject that follows, an office in other words.

/// Text, and what is found in it, as [`super::check`] writes it.
pub(super) const CASES: &[(&str, &[&str])] = &[
    (
        "Die Eigentümerin, die Pensionskasse Helvor, begründet den Schritt mit einer Sanierung. Das Haus sei alt, schreibt die Kasse den Mietern.",
        &[
            "reported | mit einer Sanierung | Die Eigentümerin, die Pensionskasse Helvor | Pensionskasse Helvor",
            "indirect | Das Haus sei alt | die Kasse | Pensionskasse Helvor",
        ],
    ),
    (
        "Der Träger, die Awo, wies den Vorwurf zurück.",
        &["reported | den Vorwurf | Der Träger, die Awo | Awo"],
    ),
    (
        "Hinter dem Angriff steckt nach eigenen Angaben die Gruppe Nordwind.",
        &[
            "indirect | Hinter dem Angriff steckt … die Gruppe Nordwind | eigenen Angaben | Gruppe Nordwind",
        ],
    ),
    (
        "Die Familie erwägt nach Auskunft ihres Anwalts Karl Brandt, das Bild zu verleihen.",
        &[
            "indirect | Die Familie erwägt … das Bild zu verleihen | Auskunft ihres Anwalts Karl Brandt | Karl Brandt",
        ],
    ),
    (
        "Das Kreisspital schließt eine Abteilung, wie es am Dienstag bekanntgab.",
        &["indirect | Das Kreisspital schließt eine Abteilung | es | Kreisspital"],
    ),
    (
        "Der Jurist Karl Brandt kam spät. „Es wird eng“, sagt Nadja Wolf.\n\nBeim Bankverband zeigt man sich besorgt; früher sei jede fünfte Stelle gestrichen worden.",
        &[
            "direct | „Es wird eng“ | Nadja Wolf | Nadja Wolf",
            "going on | früher sei jede fünfte Stelle gestrichen worden. | Bankverband | Bankverband",
        ],
    ),
    (
        "Sportvorstand Jan Kreis kam am Abend. Der Sportchef bestritt den Streit.",
        &["reported | den Streit | Der Sportchef | Jan Kreis"],
    ),
    (
        "Die Geologin Petra Wolf hat gemessen. Es brauche mehr Geräte, sagt die Bonner Forscherin.",
        &["indirect | Es brauche mehr Geräte | die Bonner Forscherin | Petra Wolf"],
    ),
    (
        "Beim Landesamt für Geologie steht das Telefon nicht still. Die Behörde warnt davor, Gerüchten zu glauben.",
        &["indirect | Gerüchten zu glauben | Die Behörde | Landesamt für Geologie"],
    ),
    (
        "Eine Richterin las das Urteil vor. In der Urteilsbegründung hieß es, der Mann habe gelogen.",
        &["indirect | der Mann habe gelogen | der Urteilsbegründung | (Urteilsbegründung)"],
    ),
    (
        "Erst Forschungen der Historikerin Petra Wolf brachten Gewissheit: Demnach verkaufte der Mann das Bild in Not.",
        &[
            "indirect | verkaufte der Mann das Bild in Not | Forschungen der Historikerin Petra Wolf | Petra Wolf",
        ],
    ),
    (
        "Die Internationale Atomenergiebehörde war in Isfahan. Den Vorrat bezifferte die Behörde auf 440 Kilogramm.",
        &["reported | Den Vorrat … auf 440 Kilogramm | die Behörde | IAEA"],
    ),
    (
        "Kreislandwirt Jan Kreis ist besorgt. Zwei Drittel seien verloren, schätzt der Kreislandwirt.",
        &["indirect | Zwei Drittel seien verloren | der Kreislandwirt | Jan Kreis"],
    ),
    (
        "Der Städtebund tagt. Dessen Präsidentin Petra Wolf warf der Regierung Wortbruch vor.",
        &["reported | Wortbruch | Präsidentin Petra Wolf | Petra Wolf"],
    ),
    (
        "Der 61 Jahre alte Fahrer gab an, einem Reh ausgewichen zu sein.",
        &[
            "indirect | einem Reh ausgewichen zu sein | Der 61 Jahre alte Fahrer | (61 Jahre alte Fahrer)",
        ],
    ),
    (
        "Von Reuters befragte Volkswirte hatten 2,0 Prozent vorausgesagt.",
        &["reported | 2,0 Prozent | Volkswirte | (Volkswirte)"],
    ),
    (
        "In der Stadt hat eine Gruppe von Offizieren nach eigenen Angaben die Macht übernommen.",
        &[
            "indirect | In der Stadt hat eine Gruppe von Offizieren … die Macht übernommen | eigenen Angaben | (Gruppe von Offizieren)",
        ],
    ),
    (
        "Er hat nach Ansicht der Ermittler Daten von Dissidenten weitergegeben.",
        &[
            "indirect | Er hat … Daten von Dissidenten weitergegeben | Ansicht der Ermittler | (Ermittler)",
        ],
    ),
    (
        "Das Land setzt nach Angaben von Militärexperten Panzer aus dem Ausland ein.",
        &[
            "indirect | Das Land setzt … Panzer aus dem Ausland ein | Angaben von Militärexperten | (Militärexperten)",
        ],
    ),
    (
        "Militärkreise deuten das so, dass die Besatzung in Sicherheit ist.",
        &["indirect | dass die Besatzung in Sicherheit ist | Militärkreise | (Militärkreise)"],
    ),
    (
        "Das Parlament sei aufgelöst, verlas Oberst Jan Brandt am Abend.",
        &["indirect | Das Parlament sei aufgelöst | Oberst Jan Brandt | Jan Brandt"],
    ),
    (
        "Petra Wolf macht vor allem Händler aus Asien für die Lage verantwortlich.",
        &["reported | Händler aus Asien für die Lage verantwortlich | Petra Wolf | Petra Wolf"],
    ),
    (
        "„Wir sind zufrieden“, sagte Trainer Jan Brandt. Sein Vorgänger bekommt angeblich eine Abfindung.",
        &[
            "direct | „Wir sind zufrieden“ | Trainer Jan Brandt | Jan Brandt",
            "hearsay | Sein Vorgänger bekommt angeblich eine Abfindung. |  |",
        ],
    ),
    // A general noun calls who was called more closely, not whoever was named last.
    (
        "Die Sängerin Petra Wolf hat ihre Tour beendet. Sie brauche Ruhe, sagte Managerin Ute Brandt am Freitag. „Es tut mir leid“, schrieb die Künstlerin.",
        &[
            "indirect | Sie brauche Ruhe | Managerin Ute Brandt | Ute Brandt",
            "direct | „Es tut mir leid“ | die Künstlerin | Petra Wolf",
        ],
    ),
    (
        "Die Astronomin Eva Brandt leitet die Sternwarte. Der Stern sei alt, sagten die Forscher.",
        &["indirect | Der Stern sei alt | die Forscher | (Forscher)"],
    ),
    // The only one whom the paragraph speaks of by name.
    (
        "Jens Ahlers tritt nicht an. Streichen lasse sich der Name nicht, sagte Wahlleiter Karl Otto.\n\nAuslöser war ein Blick in Ahlers Buch über Sparkassen. Der Jurist räumte ein, er habe „schlampig“ gearbeitet.",
        &[
            "indirect | Streichen lasse sich der Name nicht | Wahlleiter Karl Otto | Karl Otto",
            "indirect | er habe „schlampig“ gearbeitet | Der Jurist | Jens Ahlers",
            "direct | „schlampig“ | Der Jurist | Jens Ahlers",
        ],
    ),
    // Who has one office is not called by another.
    (
        "„Ich arbeite nachts“, sagt Elternsprecherin Ute Brandt. Zwölf Lehrkräfte seien krank, klagte die Schulleiterin.",
        &[
            "direct | „Ich arbeite nachts“ | Elternsprecherin Ute Brandt | Ute Brandt",
            "indirect | Zwölf Lehrkräfte seien krank | die Schulleiterin | (Schulleiterin)",
        ],
    ),
    // A bare name that stands behind a role elsewhere is a person's.
    (
        "Bischof Arp will bleiben. Jens Ahlers wartet seit Jahren.\n\nArp selbst versprach, Akten zu öffnen. Er habe lange gezögert, sagte er.",
        &[
            "indirect | Akten zu öffnen | Arp | Arp",
            "indirect | Er habe lange gezögert | er | Arp",
        ],
    ),
    (
        "Es sei Zeit, sagte Ministerin Eva Brandt. Forschungen der Historikerin Petra Wolf brachten Gewissheit: Demnach verkaufte der Bankier das Bild in Not.",
        &[
            "indirect | Es sei Zeit | Ministerin Eva Brandt | Eva Brandt",
            "indirect | verkaufte der Bankier das Bild in Not | Forschungen der Historikerin Petra Wolf | Petra Wolf",
        ],
    ),
    // Of two women the subject of the sentence before; a man is not "sie", and an age is no part of a name.
    (
        "Es sei lange her, sagte die Forscherin Petra Wolf.\n\nDie Enkelin des Malers, die 81-jährige Eva Brandt, hatte der Stadt einen Brief geschickt. „Mein Großvater hat viel erzählt“, schreibt sie darin.",
        &[
            "indirect | Es sei lange her | die Forscherin Petra Wolf | Petra Wolf",
            "direct | „Mein Großvater hat viel erzählt“ | sie | Eva Brandt",
        ],
    ),
    (
        "Die Halle sei zu, sagte Karl Otto. „Das stimmt“, sagten sie.",
        &[
            "indirect | Die Halle sei zu | Karl Otto | Karl Otto",
            "direct | „Das stimmt“ | sie |",
        ],
    ),
    (
        "Das sei falsch, sagte der parteilose Jan Kreis. Der 44-jährige Karl Otto widersprach: „Es stimmt.“",
        &[
            "indirect | Das sei falsch | der parteilose Jan Kreis | Jan Kreis",
            "direct | „Es stimmt.“ | Der 44-jährige Karl Otto | Karl Otto",
        ],
    ),
    (
        "„Der Bonus bleibt“, sagt Annegret Kreis, die im Haus wohnt. Die 78-Jährige und ihre Nachbarn mussten ihre Wohnungen verlassen. Zwei Wochen könne das dauern.",
        &[
            "direct | „Der Bonus bleibt“ | Annegret Kreis | Annegret Kreis",
            "going on | Zwei Wochen könne das dauern. | Die 78-Jährige | Annegret Kreis",
        ],
    ),
];
