//! German cases: what amateur and agency copy says in ways that a desk would rather not, met while reading it.

/// Each text with its statements.
pub(super) const CASES: &[(&str, &[&str])] = &[
    (
        "Der Minister bezeichnete die Reise von Javier Solana als hilfreich.",
        &["reported | die Reise von Javier Solana als hilfreich | Der Minister | (Minister)"],
    ),
    (
        "Der Minister wertete die Einigung der Tarifparteien als Erfolg.",
        &["reported | die Einigung der Tarifparteien als Erfolg | Der Minister | (Minister)"],
    ),
    (
        "Bisher liegen laut Airbus Bestellungen für 184 Flugzeuge vor.",
        &["indirect | Bisher liegen … Bestellungen für 184 Flugzeuge vor | Airbus | Airbus"],
    ),
    (
        "Im nächsten Jahr erwartet die IADB Überweisungen in Höhe von drei Millionen.",
        &["reported | Überweisungen in Höhe von drei Millionen | die IADB | IADB"],
    ),
    (
        "Die Vereinten Nationen fordern eine Waffenruhe.",
        &["reported | eine Waffenruhe | Die Vereinten Nationen | UN"],
    ),
    (
        "Peter Danckert und Max Straubinger kritisieren das Gesetz. Nach Meinung der beiden Politiker ist es falsch.",
        &[
            "reported | das Gesetz | Peter Danckert und Max Straubinger | Peter Danckert > Max Straubinger",
            "indirect | ist es falsch | Meinung der beiden Politiker | Peter Danckert > Max Straubinger",
        ],
    ),
    (
        "René Préval sagte vor der Presse, Annabi sei tot.",
        &["indirect | Annabi sei tot | René Préval | René Préval"],
    ),
    (
        "Gegenüber den Stuttgarter Nachrichten erklärte sie: „Das ist zu viel für uns alle.“",
        &["direct | „Das ist zu viel für uns alle.“ | sie | Stuttgarter Nachrichten"],
    ),
    (
        "„Wir haben alles im Griff“, zitiert ndr.de Polizeisprecher Ralf Meyer.",
        &[
            "direct | „Wir haben alles im Griff“ | Polizeisprecher Ralf Meyer | ndr.de > Ralf Meyer for Polizei",
        ],
    ),
    (
        "In einem Jahresbericht für 2005 des zuständigen Ministeriums steht, dass 3,8 Prozent der Fälle gelöst wurden.",
        &[
            "indirect | dass 3,8 Prozent der Fälle gelöst wurden | einem Jahresbericht für 2005 des zuständigen Ministeriums | (Jahresbericht)",
        ],
    ),
    (
        "Das Fazit von Sandra Boser überrascht daher nicht: „Wir machen weiter wie bisher.“",
        &["direct | „Wir machen weiter wie bisher.“ | Das Fazit von Sandra Boser | Sandra Boser"],
    ),
    (
        "Der Arbeitskreis wirft der Polizei Willkür vor. Insbesondere kritisiert wird, dass Daten gespeichert wurden.",
        &[
            "reported | Willkür | Der Arbeitskreis | Arbeitskreis",
            "indirect | dass Daten gespeichert wurden | Der Arbeitskreis | Arbeitskreis",
        ],
    ),
    (
        "Der Minister warnte vor Panik. Inzwischen geht man davon aus, dass der Damm hält.",
        &["reported | vor Panik | Der Minister | (Minister)"],
    ),
    (
        "In Syrien starben Menschen. Das Außenministerium der Vereinigten Staaten verurteilte die Tat.",
        &[
            "reported | die Tat | Das Außenministerium der Vereinigten Staaten | Außenministerium USA",
        ],
    ),
    (
        "Ein Sprecher nannte in einem Interview mit dem Radiosender „Deutschlandfunk“ vier Bedingungen.",
        &["reported | vier Bedingungen | Ein Sprecher | Deutschlandfunk > (Sprecher)"],
    ),
];
