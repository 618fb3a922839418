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
