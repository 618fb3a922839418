//! German cases: sentences with a speaker of their own, in words that are no known frame, are not the
//! speaker's before.

/// Each text with its statements.
pub(super) const CASES: &[(&str, &[&str])] = &[
    (
        "Bürgermeister Jens Ahlers sagte, die Brücke sei sicher. Die Ingenieurin Petra Wolf posaunte heraus, der Beton sei alt. Er müsse weg.",
        &[
            "indirect | die Brücke sei sicher | Bürgermeister Jens Ahlers | Jens Ahlers",
            "indirect | der Beton sei alt | Die Ingenieurin Petra Wolf | Petra Wolf",
            "going on | Er müsse weg. | Die Ingenieurin Petra Wolf | Petra Wolf",
        ],
    ),
    (
        "Bürgermeister Jens Ahlers sagte, die Brücke sei sicher. Die Feuerwehr weiß zu erzählen, der Beton sei alt.",
        &[
            "indirect | die Brücke sei sicher | Bürgermeister Jens Ahlers | Jens Ahlers",
            "indirect | der Beton sei alt | Die Feuerwehr | Feuerwehr",
        ],
    ),
    // What retells as a whole goes on, whoever it is about.
    (
        "Bürgermeister Jens Ahlers sagte, die Brücke sei sicher. Die Ingenieurin Petra Wolf habe gemessen, der Beton sei neu.",
        &[
            "indirect | die Brücke sei sicher | Bürgermeister Jens Ahlers | Jens Ahlers",
            "going on | Die Ingenieurin Petra Wolf habe gemessen, der Beton sei neu. | Bürgermeister Jens Ahlers | Jens Ahlers",
        ],
    ),
    (
        "Bürgermeister Jens Ahlers sagte, die Brücke sei sicher. Kritik kam von der Ingenieurin Petra Wolf. Der Beton sei alt.",
        &[
            "indirect | die Brücke sei sicher | Bürgermeister Jens Ahlers | Jens Ahlers",
            "going on | Der Beton sei alt. | der Ingenieurin Petra Wolf | Petra Wolf",
        ],
    ),
    (
        "Trainer Bo Lund sagte, das Tor sei irregulär. Widerspruch gab es von Schiedsrichterin Anna Brandt. Der Ball sei drin gewesen.",
        &[
            "indirect | das Tor sei irregulär | Trainer Bo Lund | Bo Lund",
            "going on | Der Ball sei drin gewesen. | Schiedsrichterin Anna Brandt | Anna Brandt",
        ],
    ),
    (
        "Bürgermeister Jens Ahlers sagte, die Brücke sei sicher. Zweifel hegt dagegen die Ingenieurin Petra Wolf: Der Beton sei alt.",
        &[
            "indirect | die Brücke sei sicher | Bürgermeister Jens Ahlers | Jens Ahlers",
            "indirect | Der Beton sei alt | die Ingenieurin Petra Wolf | Petra Wolf",
        ],
    ),
    (
        "Ohne zu sagen, wer geschossen habe, verließ Polizeichef Bo Lund den Saal.",
        &[],
    ),
    // Who is spoken of in retold words does not go on speaking.
    (
        "Der Aufzug sei defekt gewesen, sagte Sprecherin Ute Brandt. Um neun Uhr kam die Feuerwehr auf das Gelände.\n\nDie Gäste hätten über die Treppe gehen können; eine Gefahr habe nicht bestanden.",
        &[
            "indirect | Der Aufzug sei defekt gewesen | Sprecherin Ute Brandt | Ute Brandt",
            "going on | eine Gefahr habe nicht bestanden. | Sprecherin Ute Brandt | Ute Brandt",
        ],
    ),
    // Those who spoke together go on together.
    (
        "Karl Otto und Eva Brandt nannten das einen Fehler; auch das Amt habe zugesehen.",
        &[
            "reported | das einen Fehler | Karl Otto und Eva Brandt | Karl Otto > Eva Brandt",
            "going on | auch das Amt habe zugesehen. | Karl Otto und Eva Brandt | Karl Otto > Eva Brandt",
        ],
    ),
    // What somebody wants is no frame.
    (
        "Die Ministerin Ute Brandt sprach von einem guten Tag. Einen noch höheren Zuschuss, wie ihn der Verband verlangt habe, halte sie für falsch.",
        &[
            "reported | von einem guten Tag | Die Ministerin Ute Brandt | Ute Brandt",
            "going on | Einen noch höheren Zuschuss, wie ihn der Verband verlangt habe, halte sie für falsch. | Die Ministerin Ute Brandt | Ute Brandt",
        ],
    ),
    // "sei es" is a choice only where there is another; "demnach" in retold words changes nothing.
    (
        "Der Zug sei abgefahren, sagte Sprecherin Ute Brandt. Da es regnete, sei es still geblieben.",
        &[
            "indirect | Der Zug sei abgefahren | Sprecherin Ute Brandt | Ute Brandt",
            "going on | Da es regnete, sei es still geblieben. | Sprecherin Ute Brandt | Ute Brandt",
        ],
    ),
    (
        "Der Zug sei abgefahren, sagte Sprecherin Ute Brandt. Der Mann sei demnach abgereist.",
        &[
            "indirect | Der Zug sei abgefahren | Sprecherin Ute Brandt | Ute Brandt",
            "going on | Der Mann sei demnach abgereist. | Sprecherin Ute Brandt | Ute Brandt",
        ],
    ),
    // A guess is the writer's.
    (
        "Der Bau beginne im Mai, sagte Bürgermeister Karl Otto. Bis die Brücke steht, dürfte das Jahr vorbei sein.",
        &["indirect | Der Bau beginne im Mai | Bürgermeister Karl Otto | Karl Otto"],
    ),
    // Who leaves a question open goes on.
    (
        "Eine Zeugin berichtete von drei Männern in dunkler Kleidung.\n\nWie viel Geld fehlt, wollte die Polizei nicht sagen. Die Tür sei beschädigt.",
        &[
            "reported | von drei Männern in dunkler Kleidung | Eine Zeugin | (Zeugin)",
            "going on | Die Tür sei beschädigt. | die Polizei | Polizei",
        ],
    ),
    // A text, a verdict, what only looks like a name.
    (
        "Der Hafen bleibt bis Mai gesperrt. Das Schreiben ist nur zwei Seiten lang und enthält keine Begründung.",
        &[],
    ),
    (
        "Das Landgericht Hagen hat den Kassenwart zu drei Jahren Haft verurteilt.",
        &[],
    ),
    (
        "In einer Charge Butterkekse steckte Glas. Wer sie gegessen habe, solle zum Arzt gehen, heißt es in der Mitteilung.",
        &["indirect | Wer sie gegessen habe, solle zum Arzt gehen | der Mitteilung | (Mitteilung)"],
    ),
    (
        "Nach 90 Tagen Stillstand öffnet das Werk. Man sei erschöpft, sagte er.",
        &["indirect | Man sei erschöpft | er |"],
    ),
    (
        "Zwölf Lehrkräfte seien krank, rechnete die Rektorin vor. Auf die Anzeige habe sich niemand gemeldet.",
        &[
            "indirect | Zwölf Lehrkräfte seien krank | die Rektorin | (Rektorin)",
            "going on | Auf die Anzeige habe sich niemand gemeldet. | die Rektorin | (Rektorin)",
        ],
    ),
    // A clause in the Konjunktiv behind a dash is whose deed stands before it.
    (
        "Estland sperrte die Brücke – die Kontrollen müssten aufhören.",
        &["indirect | die Kontrollen müssten aufhören | Estland | Estland"],
    ),
    (
        "Die Feuerwehr schloss die Halle - der Beton sei brüchig.",
        &["indirect | der Beton sei brüchig | Die Feuerwehr | Feuerwehr"],
    ),
    (
        "Die Türkei zog die Schiffe ab, man habe sich geeinigt.",
        &["indirect | man habe sich geeinigt | Die Türkei | Türkei"],
    ),
    // What could be is a guess of whoever writes.
    (
        "Estland sperrte die Brücke – die Preise könnten steigen.",
        &[],
    ),
];
