//! Who speaks in clauses that others stand beside, and what opens a clause without speaking.

/// Each text with its statements.
pub(super) const CASES: &[(&str, &[&str])] = &[
    (
        "Den Unmut der Grünen über den Plan brachte die Sprecherin der Fraktion, Ines Wolter, zum Ausdruck: „Es gibt keinen Grund, das aufzugeben.“",
        &[
            "direct | „Es gibt keinen Grund, das aufzugeben.“ | die Sprecherin der Fraktion, Ines Wolter | Ines Wolter for Grünen-Fraktion",
        ],
    ),
    (
        "Bremens früherer Bürgermeister Hans Kolbe (CDU) wies Vorwürfe zurück: Der Senat habe damals wichtigere Fragen klären müssen.",
        &[
            "reported | Vorwürfe | Bremens früherer Bürgermeister Hans Kolbe (CDU) | Hans Kolbe",
            "indirect | Der Senat habe damals wichtigere Fragen klären müssen | Bremens früherer Bürgermeister Hans Kolbe (CDU) | Hans Kolbe",
        ],
    ),
    (
        "Kiels stellvertretende Bürgermeisterin Anna Lund sagte, der Hafen bleibe.",
        &[
            "indirect | der Hafen bleibe | Kiels stellvertretende Bürgermeisterin Anna Lund | Anna Lund",
        ],
    ),
    (
        "Zuvor hatte Peters neue Vorwürfe erhoben.",
        &["reported | neue Vorwürfe | Peters | Peters"],
    ),
    (
        "Die Vorwürfe wies Kohn zurück und sagte, er habe nichts getan.",
        &[
            "reported | Die Vorwürfe | Kohn | Kohn",
            "indirect | er habe nichts getan | Kohn | Kohn",
        ],
    ),
    (
        "Den Vorwurf wies Kohn zurück und sagte, er habe nichts getan.",
        &[
            "reported | Den Vorwurf | Kohn | Kohn",
            "indirect | er habe nichts getan | Kohn | Kohn",
        ],
    ),
    (
        "Diese Einschätzungen teilt Ministerin Rolf nicht und betont, dass die Zahlen stimmen.",
        &["indirect | dass die Zahlen stimmen | Ministerin Rolf | Rolf"],
    ),
    (
        "Die Zeitungen melden, dass es brennt.",
        &["indirect | dass es brennt | Die Zeitungen | (Zeitungen)"],
    ),
    (
        "Der Beschluss der Kommission sieht Grenzen vor. Sommer hob dabei auch hervor, dass dies Stellen sichern könne.",
        &[
            "reported | Grenzen | Der Beschluss der Kommission | Kommission",
            "indirect | dass dies Stellen sichern könne | Sommer | Sommer",
        ],
    ),
    (
        "Aus dem Papier geht hervor, dass die Werft bleibt.",
        &["indirect | dass die Werft bleibt | dem Papier | (Papier)"],
    ),
    (
        "Die Kinder klagten und der Bürgermeister seinerseits versprach, sich zu kümmern.",
        &["indirect | sich zu kümmern | der Bürgermeister | (Bürgermeister)"],
    ),
    (
        "Die Firma Nordkran und der Hafen sagten, sie hätten nichts gewusst.",
        &[
            "indirect | sie hätten nichts gewusst | Die Firma Nordkran und der Hafen | Nordkran > Hafen",
        ],
    ),
    (
        "Die Ministerin lobte die Helfer und die Polizei warnte vor Leichtsinn.",
        &["reported | vor Leichtsinn | die Polizei | Polizei"],
    ),
    (
        "Dem Minister dankte die Werft und sagte, er habe geholfen.",
        &["indirect | er habe geholfen | die Werft | Werft"],
    ),
    (
        "Der Präsident dankte der Ministerin und sagte, sie habe geholfen.",
        &["indirect | sie habe geholfen | Der Präsident | (Präsident)"],
    ),
    (
        "Kohl nahm die Akten mit, legte den Plan vor und sagte, er sei gut.",
        &["indirect | er sei gut | Kohl | Kohl"],
    ),
    (
        "Die Werft entlässt Leute, verkauft den Kran und warnt vor einem Ende.",
        &["reported | vor einem Ende | Die Werft | Werft"],
    ),
    (
        "Als Kohn kam, lobte die Werft den Plan und sagte, er sei gut.",
        &["indirect | er sei gut | die Werft | Werft"],
    ),
    (
        "Der Bericht lag vor. In dieser Entschließung, die vom Rat angenommen wurde, heißt es: „Es gibt Fortschritte.“",
        &["direct | „Es gibt Fortschritte.“ | dieser Entschließung |"],
    ),
    (
        "In der Partei, die seit Jahren regiert, heißt es, der Plan sei tot.",
        &["indirect | der Plan sei tot | der Partei | Partei"],
    ),
];
