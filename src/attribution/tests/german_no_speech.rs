//! Reporting verbs in senses in which nobody says anything, and whom something is said of.

/// Each text with its statements.
pub(super) const CASES: &[(&str, &[&str])] = &[
    (
        "Der Wagen fuhr mit einer bestätigten Zeit von 40 Sekunden ins Ziel.",
        &[],
    ),
    (
        "Wegen des behaupteten Betrugs blieb die Bank geschlossen.",
        &[],
    ),
    ("Der Richter entscheidet, ob die Frau in Haft bleibt.", &[]),
    (
        "Es war das erste Mal, dass der Hof über die Frage geurteilt hat, ob ein Amt haftet.",
        &[],
    ),
    (
        "Der Chef entschied, dass die Halle schließt.",
        &["indirect | dass die Halle schließt | Der Chef | (Chef)"],
    ),
    (
        "Die Ministerin hat sich vor Ort über die Schäden informiert.",
        &[],
    ),
    ("Die Eltern wurden erst am Abend informiert.", &[]),
    (
        "Die Polizei informierte darüber, dass die Straße gesperrt ist.",
        &["indirect | dass die Straße gesperrt ist | Die Polizei | Polizei"],
    ),
    ("Die Übernahme war von der Firma Halm ausgegangen.", &[]),
    ("Die Gewalt ging von den Rebellen aus.", &[]),
    (
        "Die Polizei geht von zwei Tätern aus.",
        &["reported | von zwei Tätern | Die Polizei | Polizei"],
    ),
    (
        "Der Bund hatte den Nachbarn Überflugrechte eingeräumt.",
        &[],
    ),
    (
        "Der Trainer räumte Fehler ein.",
        &["reported | Fehler | Der Trainer | (Trainer)"],
    ),
    (
        "Deutschland bestreitet sein zweites Spiel am Montag gegen Polen.",
        &[],
    ),
    (
        "Der Klub bestritt die Vorwürfe.",
        &["reported | die Vorwürfe | Der Klub | Klub"],
    ),
    (
        "Die Premierministerin hat dem Unterhaus Rede und Antwort gestanden.",
        &[],
    ),
    (
        "Beide Teams konnten ihr Spiel aufbauen und brachten den Ball nach vorn.",
        &[],
    ),
    (
        "Der Vorsitzende brachte einen Verkauf ins Spiel.",
        &["reported | einen Verkauf ins Spiel | Der Vorsitzende | (Vorsitzender)"],
    ),
    (
        "Zwar bemerkte der Pilot den Schaden sofort, wenden konnte er jedoch nicht mehr.",
        &[],
    ),
    (
        "Der Pilot bemerkte, dass ein Licht fehlte.",
        &["indirect | dass ein Licht fehlte | Der Pilot | (Pilot)"],
    ),
    (
        "„Das ist schade“, bemerkte der Koch.",
        &["direct | „Das ist schade“ | der Koch | Koch"],
    ),
    ("Im Lauf gewann sie eine – fast erwartete – Medaille.", &[]),
    ("Der Anwalt, der den Bankier verteidigt hatte, zog um.", &[]),
    (
        "Der Abt, der den Umbau verteidigt hatte, zog um.",
        &["reported | den Umbau | der | (Abt)"],
    ),
    (
        "Angeblich sollen zwei Wachen Geld dafür erhalten haben, dass sie schwiegen.",
        &[
            "hearsay | Angeblich sollen zwei Wachen Geld dafür erhalten haben, dass sie schwiegen. |  |",
        ],
    ),
    (
        "Der Veranstalter informierte die Botschaft, die das Amt informierte, welches einen Stab bildete.",
        &[],
    ),
    (
        "Es wird erwartet, dass der Komet im Mai zu sehen ist.",
        &["indirect | dass der Komet im Mai zu sehen ist |  |"],
    ),
    ("Es wird geprüft, ob die Brücke hält.", &[]),
    (
        "Die Pächter gaben an, nichts zu wissen; es wird nun geprüft, ob das stimmt.",
        &["indirect | nichts zu wissen | Die Pächter | Pächter"],
    ),
    ("Es war als Wunder zu bewerten, dass niemand starb.", &[]),
    (
        "Die Firma wird daher von der Öffentlichkeit kritisiert.",
        &[],
    ),
    (
        "Der Abt warf dem Koch Faulheit vor.",
        &["reported | Faulheit | Der Abt | (Abt)"],
    ),
    (
        "Die Kammer warf Lena Buhl Verzögerung vor.",
        &["reported | Verzögerung | Die Kammer | Kammer"],
    ),
    (
        "Die Vereine werfen Bürgermeister Kern die Verzögerung des Baus vor.",
        &["reported | die Verzögerung des Baus | Die Vereine | (Vereine)"],
    ),
    (
        "Der Bund sicherte den Ländern mehr Geld zu.",
        &["reported | mehr Geld | Der Bund | Bund"],
    ),
    (
        "Datenschützer warfen der Regierung unter anderem „Wortbruch“ vor.",
        &["direct | „Wortbruch“ | Datenschützer | (Datenschützer)"],
    ),
    (
        "Eine Forderung der Bauern nach mehr Geld lehnte das Ministerium ab.",
        &["reported | Eine Forderung der Bauern nach mehr Geld | das Ministerium | Ministerium"],
    ),
    (
        "Einen Antrag der Grünen auf Vertagung wies der Rat zurück.",
        &["reported | Einen Antrag der Grünen auf Vertagung | der Rat | Rat"],
    ),
    (
        "Der Chef bedauert wie auch andere Mitarbeiter die Schließung.",
        &["reported | die Schließung | Der Chef | (Chef)"],
    ),
];
