//! German cases: whose words sentences without a frame go on with, whom demonstratives and descriptions mean, and people who
//! belong to somebody with a name.

/// Each text with its statements.
pub(super) const CASES: &[(&str, &[&str])] = &[
    (
        "In einer Rede von Ahmed Karim, einem Sprecher der Miliz, beschuldigte dieser Norwegen der Lüge.",
        &["reported | der Lüge | dieser | Ahmed Karim"],
    ),
    (
        "Der Chef telefonierte mit dem Minister. Dieser Sommer sei zu heiß, sagte er.",
        &["indirect | Dieser Sommer sei zu heiß | er | (Chef)"],
    ),
    (
        "Ilva Marten wurde verurteilt. Die Anwältin Martens bestritt jede Schuld. Die Anwältin erklärte, sie werde klagen.",
        &[
            "reported | jede Schuld | Die Anwältin Martens | (Anwältin Martens)",
            "indirect | sie werde klagen | Die Anwältin | (Anwältin Martens)",
        ],
    ),
    (
        "Der Minister Jan Wulff ist krank. Ein Sprecher Wulffs teilte mit, er komme bald zurück.",
        &["indirect | er komme bald zurück | Ein Sprecher Wulffs | (Sprecher Wulffs)"],
    ),
    (
        "Der Minister Jan Wulff ist krank. Der Minister Wulff teilte mit, er komme bald zurück.",
        &["indirect | er komme bald zurück | Der Minister Wulff | Jan Wulff"],
    ),
    (
        "Ein Sprecher des Rates von Holm sagte, man habe nichts gewusst. Er kündigte eine Untersuchung an.",
        &[
            "indirect | man habe nichts gewusst | Ein Sprecher des Rates von Holm | (Sprecher des Rates von Holm) for Rates von Holm",
            "reported | eine Untersuchung | Er | (Sprecher des Rates von Holm) for Rates von Holm",
        ],
    ),
    (
        "Hans Lüder hat den Plan gelesen. Der 84-jährige Lüder hofft, dass es gut ausgeht.",
        &["indirect | dass es gut ausgeht | Der 84-jährige Lüder | Hans Lüder"],
    ),
    (
        "Anna Pohl singt im Finale. Die in Nordau geborene Pohl erklärte, sie sei aufgeregt.",
        &["indirect | sie sei aufgeregt | Die in Nordau geborene Pohl | Anna Pohl"],
    ),
    (
        "Der 84-jährige Bauer hofft, dass es gut ausgeht.",
        &["indirect | dass es gut ausgeht | Der 84-jährige Bauer | Bauer"],
    ),
    (
        "Der georgische Innenminister Lado Beridze schwieg lange. Der Innenminister Georgiens sagte, man werde klagen.",
        &["indirect | man werde klagen | Der Innenminister Georgiens | Lado Beridze"],
    ),
    (
        "Der georgische Innenminister Lado Beridze schwieg lange. Der Innenminister Norwegens sagte, man werde klagen.",
        &[
            "indirect | man werde klagen | Der Innenminister Norwegens | (Innenminister Norwegens) for Norwegen",
        ],
    ),
    (
        "Rolf Mertens, Sekretär des Vereins sagte, niemand habe davon gewusst.",
        &[
            "indirect | niemand habe davon gewusst | Rolf Mertens, Sekretär des Vereins | Rolf Mertens for Verein",
        ],
    ),
    (
        "Einer der Gäste, Harun Pohl, dankte der Stadt und ergänzte, das Fest sei gelungen.",
        &["indirect | das Fest sei gelungen | Einer der Gäste, Harun Pohl | Harun Pohl"],
    ),
    (
        "Die Wirtin dankte der Stadt und ergänzte, das Fest sei gelungen.",
        &["indirect | das Fest sei gelungen | Die Wirtin | (Wirtin)"],
    ),
    (
        "Für den Historiker Hans Lüder sei der Schritt „aus vielen Gründen falsch“.",
        &[
            "indirect | sei der Schritt „aus vielen Gründen falsch“ | den Historiker Hans Lüder | Hans Lüder",
            "direct | „aus vielen Gründen falsch“ | den Historiker Hans Lüder | Hans Lüder",
        ],
    ),
    (
        "Der Verband warnte vor der Steuer. Für den Handel sei das Gesetz eine Zumutung.",
        &[
            "reported | vor der Steuer | Der Verband | Verband",
            "going on | Für den Handel sei das Gesetz eine Zumutung. | Der Verband | Verband",
        ],
    ),
    (
        "Die zentrale Aussage ist, dass der Krieg zu vermeiden gewesen sei.",
        &["indirect | dass der Krieg zu vermeiden gewesen sei | Aussage |"],
    ),
    (
        "Laut dem Justizamt lebte der Mann in Holm. Zwei Agenten gaben sich als Mitglieder der Gruppe aus. Er sei über Monate beobachtet worden.",
        &[
            "indirect | lebte der Mann in Holm | dem Justizamt | Justizamt",
            "going on | Er sei über Monate beobachtet worden. | dem Justizamt | Justizamt",
        ],
    ),
    (
        "Das Justizamt warnte vor Betrügern. Alle Beamten wurden versetzt. Der Grund sei eine Anzeige.",
        &[
            "reported | vor Betrügern | Das Justizamt | Justizamt",
            "going on | Der Grund sei eine Anzeige. | Das Justizamt | Justizamt",
        ],
    ),
    (
        "Laut Polizei wurde niemand verletzt. Der Mann ist wieder frei. Die Anklage bleibe aber bestehen.",
        &[
            "indirect | wurde niemand verletzt | Polizei | Polizei",
            "going on | Die Anklage bleibe aber bestehen. | Polizei | Polizei",
        ],
    ),
    (
        "Die Filmemacher hoffen auf Zuschauer. An dem Film gibt es auch viel Kritik. Die Arbeit der Helfer werde verschwiegen.",
        &[
            "reported | auf Zuschauer | Die Filmemacher | Filmemacher",
            "going on | Die Arbeit der Helfer werde verschwiegen. |  |",
        ],
    ),
    (
        "Kritik kam vom Mieterbund. Die Arbeit der Helfer werde verschwiegen.",
        &["going on | Die Arbeit der Helfer werde verschwiegen. | Mieterbund | Mieterbund"],
    ),
    (
        "Das Institut teilte mit, die Knochen seien alt. Die Kämpfe hatten am Montag begonnen.",
        &["indirect | die Knochen seien alt | Das Institut | Institut"],
    ),
    (
        "Das Institut teilte mit, die Knochen seien alt. Das Amt hat nähere Proben genommen.",
        &["indirect | die Knochen seien alt | Das Institut | Institut"],
    ),
    (
        "Das Institut teilte mit, die Knochen seien alt. Es liefere weitere Daten.",
        &[
            "indirect | die Knochen seien alt | Das Institut | Institut",
            "going on | Es liefere weitere Daten. | Das Institut | Institut",
        ],
    ),
    (
        "Jan Wulff sagte, der Fall sei klar. Spekulationen, wonach das Amt beteiligt gewesen sei, konnte der Minister nicht bestätigen. Der Vorgang werde geprüft.",
        &[
            "indirect | der Fall sei klar | Jan Wulff | Jan Wulff",
            "indirect | das Amt beteiligt gewesen sei | Spekulationen |",
            "going on | Der Vorgang werde geprüft. | Jan Wulff | Jan Wulff",
        ],
    ),
    (
        "Regierungssprecher Jan Wulff schrieb bei Twitter: „Das sind schlimme Nachrichten“, weiter hieß es, dass man helfen werde.",
        &[
            "direct | „Das sind schlimme Nachrichten“ | Regierungssprecher Jan Wulff | Jan Wulff",
            "indirect | dass man helfen werde | Regierungssprecher Jan Wulff | Jan Wulff",
        ],
    ),
    (
        "Die Vorgaben seien zu streng, so glaubt man.",
        &["indirect | Die Vorgaben seien zu streng |  |"],
    ),
    (
        "Als Beobachter war auch der Minister Jan Wulff anwesend, der der Regierung vorwarf, die Täter zu schützen.",
        &["indirect | die Täter zu schützen | der | Jan Wulff"],
    ),
    (
        "Die Regierung, der der Minister vorwarf, die Täter zu schützen, schwieg.",
        &["indirect | die Täter zu schützen | der Minister | (Minister)"],
    ),
    (
        "Anlass war die Anzeige eines Detektivs. Dieser behauptete, dass Orth betrogen habe.",
        &["indirect | dass Orth betrogen habe | Dieser | (Detektiv)"],
    ),
    (
        "Der Präsident erklärte, er gehe. Angesichts der Lage, der hohen Preise und der Not sei eine Hilfe nötig.",
        &[
            "indirect | er gehe | Der Präsident | (Präsident)",
            "going on | Angesichts der Lage, der hohen Preise und der Not sei eine Hilfe nötig. | Der Präsident | (Präsident)",
        ],
    ),
    (
        "Der Fall war der Skandal, in dessen Folge das Gericht festgestellt hatte, die Stadt sei dazu berechtigt gewesen.",
        &["indirect | die Stadt sei dazu berechtigt gewesen | das Gericht | Gericht"],
    ),
    (
        "Das Dorf feierte die Reste der bulgarischen Untergrundgruppe. Diese hatte Anschläge angekündigt.",
        &["reported | Anschläge | Diese | Reste der bulgarischen Untergrundgruppe"],
    ),
];
