//! Whose thought or word a noun stands for.

/// Each text with its statements.
pub(super) const CASES: &[(&str, &[&str])] = &[
    (
        "Der frühere Präsident, Mario Tassin, wandte sich wiederholt an seine Anhänger mit der Aufforderung, ihre Macht zu zeigen.",
        &["indirect | ihre Macht zu zeigen | Der frühere Präsident, Mario Tassin | Mario Tassin"],
    ),
    (
        "Die Werft wandte sich an die Stadt mit der Bitte, die Brücke zu öffnen.",
        &["indirect | die Brücke zu öffnen | Die Werft | Werft"],
    ),
    (
        "In einer Pressekonferenz am Montag legte der deutsche Innenminister, Walter Schauber (CDU), den Schwerpunkt seiner Darstellung auf die Aussage, es sei eine Zunahme zu verzeichnen.",
        &[
            "indirect | es sei eine Zunahme zu verzeichnen | der deutsche Innenminister, Walter Schauber (CDU) | Walter Schauber for Deutschland",
        ],
    ),
    (
        "Die Bahn begegnet der Kritik mit dem Argument, die Züge seien meist voll.",
        &["indirect | die Züge seien meist voll | Die Bahn | Bahn"],
    ),
    (
        "Die Staatsanwaltschaft hegt den Verdacht, Ertmann könnte Geld genommen haben.",
        &[
            "indirect | Ertmann könnte Geld genommen haben | Die Staatsanwaltschaft | Staatsanwaltschaft",
        ],
    ),
    (
        "Ihre Rede schloss die Ministerin mit dem Wunsch, dass alle mithelfen.",
        &["indirect | dass alle mithelfen | die Ministerin | (Ministerin)"],
    ),
    (
        "Da die Helfer es für sinnvoll hielten, erteilten sie den Menschen den Befehl, das Schiff zu verlassen.",
        &[
            "reported | es für sinnvoll | die Helfer | (Helfer)",
            "indirect | das Schiff zu verlassen | sie | (Helfer)",
        ],
    ),
    (
        "Die von Arndt nach dem Freispruch geäußerte Hoffnung, sein Leben werde gut, erfüllte sich nicht.",
        &["indirect | sein Leben werde gut | Arndt | Arndt"],
    ),
    (
        "Der von der Opposition erhobene Vorwurf, man habe Geld verschwendet, ist falsch.",
        &["indirect | man habe Geld verschwendet | der Opposition | (Opposition)"],
    ),
    (
        "Die Regierung sieht sich mit dem Vorwurf konfrontiert, sie habe Geld verschwendet.",
        &["indirect | sie habe Geld verschwendet | dem Vorwurf |"],
    ),
    (
        "Der Ausschuss befasst sich mit dem Vorwurf, die Werft habe Öl verloren.",
        &["indirect | die Werft habe Öl verloren | dem Vorwurf |"],
    ),
    (
        "Die Firma teilte die Meinung nicht, der Hafen sei zu klein.",
        &["indirect | der Hafen sei zu klein | die Meinung |"],
    ),
    (
        "Der Plan weckte die Hoffnung, dass alles gut werde.",
        &["indirect | dass alles gut werde | die Hoffnung |"],
    ),
    (
        "Es gibt die Hoffnung, dass alles gut werde.",
        &["indirect | dass alles gut werde | die Hoffnung |"],
    ),
    (
        "Die Stadt hat den Vorschlag, die Brücke zu bauen, geprüft.",
        &["indirect | die Brücke zu bauen | den Vorschlag |"],
    ),
    (
        "Der Mann steht unter dem Verdacht, gestohlen zu haben.",
        &["indirect | gestohlen zu haben | dem Verdacht |"],
    ),
    (
        "Einige vertreten die Auffassung, die Welt sei am Ende.",
        &["indirect | die Welt sei am Ende | Einige | (einige)"],
    ),
    (
        "Einige der Helfer sagten, der Weg sei zu.",
        &["indirect | der Weg sei zu | Einige der Helfer | (Helfer)"],
    ),
    (
        "Die Kernaussage von Jens Larsen, dem Präsidenten von UP Raum, lautete dazu: „Wir wären sehr überrascht, wenn wir einen Fehler fänden.“ Weiter sagte Larsen: „Wir fliegen bald.“",
        &[
            "direct | „Wir wären sehr überrascht, wenn wir einen Fehler fänden.“ | Die Kernaussage von Jens Larsen, dem Präsidenten von UP Raum | Jens Larsen for UP Raum",
            "direct | „Wir fliegen bald.“ | Larsen | Jens Larsen",
        ],
    ),
    (
        "Die Gesten von Franz kamen an. Beim Empfang sagte Franz, dass er helfe.",
        &["indirect | dass er helfe | Franz | Franz"],
    ),
];
