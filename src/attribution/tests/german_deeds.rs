//! German cases: what is offered, listed, charged, decided or laid down, and who stands behind it.

/// Each text with its statements.
pub(super) const CASES: &[(&str, &[&str])] = &[
    (
        "Die Bäckerin Lena Brandt bot dem Nachbarn eine Entschädigung an.",
        &["reported | eine Entschädigung | Die Bäckerin Lena Brandt | Lena Brandt"],
    ),
    (
        "Die Mieter erheben gegen den Vermieter schwere Anschuldigungen.",
        &["reported | schwere Anschuldigungen | Die Mieter | (Mieter)"],
    ),
    ("Die Stadt erhebt Gebühren.", &[]),
    (
        "In dem Brief hatte die Gewerkschaft zwölf Mängel aufgelistet.",
        &["reported | zwölf Mängel | die Gewerkschaft | Gewerkschaft"],
    ),
    ("Die Internetseite listet zwölf Mängel auf.", &[]),
    (
        "Nachdem das Boot gesunken war, kritisierte die Gewerkschaft den Kapitän.",
        &["reported | den Kapitän | die Gewerkschaft | Gewerkschaft"],
    ),
    (
        "Als der Kahn kam, versprach sich der Kreistag Erlöse von 90.000 Euro.",
        &["reported | Erlöse von 90.000 Euro | der Kreistag | Kreistag"],
    ),
    (
        "Der Wolf riss zwei Schafe. So schildert es der Fahrer Jonas Reh.",
        &["indirect | Der Wolf riss zwei Schafe | der Fahrer Jonas Reh | Jonas Reh"],
    ),
    (
        "Der Wolf riss zwei Schafe. So stellt es die Schäferin Lena Brandt dar.",
        &["indirect | Der Wolf riss zwei Schafe | die Schäferin Lena Brandt | Lena Brandt"],
    ),
    (
        "Den Vorwurf, die Bienen vergiftet zu haben, wies der Imker Karl Wendt zurück.",
        &[
            "reported | Den Vorwurf, die Bienen vergiftet zu haben | der Imker Karl Wendt | Karl Wendt",
        ],
    ),
    (
        "Die Polizei dementierte eine Meldung der Agentur Norda, wonach der Dieb gefasst sei.",
        &[
            "reported | eine Meldung der Agentur Norda, wonach der Dieb gefasst sei | Die Polizei | Polizei",
            "indirect | der Dieb gefasst sei | der Agentur Norda | Norda",
        ],
    ),
    (
        "Die Werft hofft auf Wind, der Hafen hingegen auf Dampfer.",
        &[
            "reported | auf Wind | Die Werft | Werft",
            "reported | auf Dampfer | der Hafen | Hafen",
        ],
    ),
    (
        "Die Gewerkschaft dringt auf mehr Geld, die Arbeitgeber ihrerseits auf Ruhe.",
        &[
            "reported | auf mehr Geld | Die Gewerkschaft | Gewerkschaft",
            "reported | auf Ruhe | die Arbeitgeber | Arbeitgeber",
        ],
    ),
    (
        "Das Verwaltungsgericht hat den Antrag der Fischer abgelehnt.",
        &[],
    ),
    ("Das Gericht verurteilte den Fahrer wegen Diebstahls.", &[]),
    (
        "Das Gericht wies den Vorwurf der Befangenheit zurück.",
        &["reported | den Vorwurf der Befangenheit | Das Gericht | Gericht"],
    ),
    (
        "Das Gericht bestätigte den Eingang der Klage.",
        &["reported | den Eingang der Klage | Das Gericht | Gericht"],
    ),
    (
        "Das Gericht ordnete an, dass der Hund ins Heim kommt.",
        &["indirect | dass der Hund ins Heim kommt | Das Gericht | Gericht"],
    ),
    (
        "Die Handwerkskammer lehnte den Antrag ab.",
        &["reported | den Antrag | Die Handwerkskammer | Handwerkskammer"],
    ),
    (
        "Die Hausordnung, die am Tor hängt, verpflichtet die Mieter, zweimal im Jahr den Hof zu fegen.",
        &["indirect | zweimal im Jahr den Hof zu fegen | Die Hausordnung | Hausordnung"],
    ),
    (
        "Der Tarifvertrag sieht für Pfleger acht freie Tage vor.",
        &["reported | für Pfleger acht freie Tage | Der Tarifvertrag | Tarifvertrag"],
    ),
    (
        "Das Gesetz schreibt vor, dass Imker ihre Völker melden.",
        &["indirect | dass Imker ihre Völker melden | Das Gesetz | Gesetz"],
    ),
    ("Das Gesetz sieht keine Frist vor.", &[]),
    (
        "Der Entwurf legt eine Grenze von vier Schafen fest.",
        &["reported | eine Grenze von vier Schafen | Der Entwurf | (Entwurf)"],
    ),
    ("Die Besatzung verpflichtet den Koch, zu schweigen.", &[]),
    (
        "Die Satzung des Klubs rät, den Rasen zu mähen.",
        &["indirect | den Rasen zu mähen | Die Satzung des Klubs | Satzung des Klubs"],
    ),
    (
        "Die Pfleger haben dem Klinikum eine Frist gesetzt: Bis Mai muss der Anbau fertig sein.",
        &["indirect | Bis Mai muss der Anbau fertig sein | Die Pfleger | (Pfleger)"],
    ),
    (
        "Der Aufzug hat eine Frist: Er muss bis Mai fertig sein.",
        &[],
    ),
    (
        "Die Imkerin Lena Brandt sagte, die Bienen seien müde. Der Mai war kalt. Sie wären geflogen, wenn es wärmer gewesen wäre.",
        &[
            "indirect | die Bienen seien müde | Die Imkerin Lena Brandt | Lena Brandt",
            "going on | Sie wären geflogen, wenn es wärmer gewesen wäre. | Die Imkerin Lena Brandt | Lena Brandt",
        ],
    ),
    (
        "Ein Sprecher bestätigte einen Bericht des Harzboten, wonach drei Schafe fehlen.",
        &[
            "reported | einen Bericht des Harzboten, wonach drei Schafe fehlen | Ein Sprecher | (Sprecher) > Harzbote",
        ],
    ),
    ("Der Verein erhob keine Vorwürfe.", &[]),
    ("Der Antrag wurde vom Verwaltungsgericht abgelehnt.", &[]),
    (
        "Der Pachtvertrag verbietet dem Verein, den Rasen zu teeren.",
        &["indirect | den Rasen zu teeren | Der Pachtvertrag | Pachtvertrag"],
    ),
    (
        "Der Bus kam nie an. So zumindest erzählt es der Fahrer Jonas Reh.",
        &["indirect | Der Bus kam nie an | der Fahrer Jonas Reh | Jonas Reh"],
    ),
    (
        "Schwere Vorwürfe hat der Imker Karl Wendt erhoben.",
        &["reported | Schwere Vorwürfe | der Imker Karl Wendt | Karl Wendt"],
    ),
    ("Schwere Vorwürfe belasten den Verein.", &[]),
];
