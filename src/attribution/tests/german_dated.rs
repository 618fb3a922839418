//! German cases: sources beside a sentence that have a date or an outlet behind them, what goes on before a colon.

/// Each text with its statements.
pub(super) const CASES: &[(&str, &[&str])] = &[
    (
        "Nach Angaben der Bahn-Sprecherin Anja Seugler gegenüber dem Elbkurier ist der Bahnhof voll.",
        &[
            "indirect | ist der Bahnhof voll | Angaben der Bahn-Sprecherin Anja Seugler | Elbkurier > Anja Seugler",
        ],
    ),
    (
        "Nach Angaben eines Sprechers gegenüber der „Hafenzeitung“ fehlen drei Wagen.",
        &["indirect | fehlen drei Wagen | Angaben eines Sprechers | Hafenzeitung > (Sprecher)"],
    ),
    (
        "Laut Minister Karl Arp im ZDF fehlt das Geld.",
        &["indirect | fehlt das Geld | Minister Karl Arp | ZDF > Karl Arp"],
    ),
    (
        "Laut einem Bericht des Innenministeriums vom November 2011 wurden 40 Prozent der Anträge abgelehnt.",
        &[
            "indirect | wurden 40 Prozent der Anträge abgelehnt | einem Bericht des Innenministeriums | Innenministerium",
        ],
    ),
    (
        "Laut einer Mitteilung des Amtes vom 3. Mai ist die Brücke gesperrt.",
        &["indirect | ist die Brücke gesperrt | einer Mitteilung des Amtes | Amt"],
    ),
    (
        "Nach einem Bericht der Prüfer aus dem Jahr 2012 war die Anlage defekt.",
        &["indirect | war die Anlage defekt | einem Bericht der Prüfer aus dem Jahr | (Prüfer)"],
    ),
    (
        "Trainer Jonas Reh lobte seine Elf. Die Mannschaft habe alles gegeben: „Mehr geht nicht.“",
        &[
            "going on | Die Mannschaft habe alles gegeben: „Mehr geht nicht.“ | Trainer Jonas Reh | Jonas Reh",
            "direct | „Mehr geht nicht.“ | Trainer Jonas Reh | Jonas Reh",
        ],
    ),
    (
        "Henk Jaap Meijer erklärte: „Wir sehen keine Möglichkeit, die Sorte anzupflanzen.“",
        &[
            "direct | „Wir sehen keine Möglichkeit, die Sorte anzupflanzen.“ | Henk Jaap Meijer | Henk Jaap Meijer",
        ],
    ),
];
