//! Names in quotation marks that say something.

/// Each text with its statements.
pub(super) const CASES: &[(&str, &[&str])] = &[
    (
        "„Radio Nordlicht“ berichtet unter Berufung auf einen Wärter, dass zwei Häftlinge geflohen seien.",
        &[
            "indirect | dass zwei Häftlinge geflohen seien | „Radio Nordlicht“ | Radio Nordlicht > (Wärter)",
        ],
    ),
    (
        "Ein Anwalt sagte, der Fall sei erledigt. Wie „hafen online“ berichtet, sperrten Behörden den Zugang zum Netz.",
        &[
            "indirect | der Fall sei erledigt | Ein Anwalt | (Anwalt)",
            "indirect | sperrten Behörden den Zugang zum Netz | „hafen online“ | hafen online",
        ],
    ),
    (
        "Wie die „Aktion Küste hilft“ am Montag mitteilte, werde vor allem Trinkwasser gebraucht.",
        &[
            "indirect | werde vor allem Trinkwasser gebraucht | die „Aktion Küste hilft“ | Aktion Küste hilft",
        ],
    ),
    (
        "„Kormoran64“ erwähnte auch, dass er weitere Teile veröffentlichen werde.",
        &["indirect | dass er weitere Teile veröffentlichen werde | „Kormoran64“ | Kormoran64"],
    ),
    (
        "Das „Nationale Flutzentrum“ des Landes geht davon aus, dass der Pegel steigen wird.",
        &[
            "indirect | dass der Pegel steigen wird | Das „Nationale Flutzentrum“ | Nationales Flutzentrum",
        ],
    ),
    (
        "Die „Initiative für ein freies Tal“ berichtete über einen Marsch von 300 Bewohnern. Die Teilnehmer hätten Fahnen getragen.",
        &[
            "reported | über einen Marsch von 300 Bewohnern | Die „Initiative für ein freies Tal“ | Initiative für ein freies Tal",
            "going on | Die Teilnehmer hätten Fahnen getragen. | Die „Initiative für ein freies Tal“ | Initiative für ein freies Tal",
        ],
    ),
    (
        "Am Freitag teilte die „Union der freien Fischer“ mit, sie wolle streiken.",
        &[
            "indirect | sie wolle streiken | die „Union der freien Fischer“ | Union der freien Fischer",
        ],
    ),
    (
        "Die Gruppe „Rettet den Deich“ teilte mit, sie werde klagen.",
        &[
            "indirect | sie werde klagen | Die Gruppe „Rettet den Deich“ | Gruppe „Rettet den Deich“",
        ],
    ),
    (
        "„Der Hafen bleibt zu“ sagte der Minister.",
        &["direct | „Der Hafen bleibt zu“ | der Minister | (Minister)"],
    ),
    (
        "Er kritisierte die „Politik der kleinen Schritte“, sagte aber, man müsse reden.",
        &[
            "reported | die „Politik der kleinen Schritte“ | Er |",
            "direct | „Politik der kleinen Schritte“ | Er |",
            "indirect | man müsse reden | Er |",
        ],
    ),
    (
        "Der Minister nannte das „Große Projekt“ einen Fehler.",
        &["reported | das „Große Projekt“ einen Fehler | Der Minister | (Minister)"],
    ),
];
