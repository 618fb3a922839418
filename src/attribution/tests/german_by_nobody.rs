//! Passives that name nobody who acts.

/// Each text with its statements.
pub(super) const CASES: &[(&str, &[&str])] = &[
    (
        "Kritisiert wird die Stiftung derzeit wegen der Vergabe von Aufträgen.",
        &["reported | die Stiftung derzeit wegen der Vergabe von Aufträgen |  |"],
    ),
    (
        "Kritisiert wird vor allem, dass die Kosten steigen.",
        &["indirect | dass die Kosten steigen |  |"],
    ),
    (
        "Bemängelt werden ein fehlender Schutz der alten Anlagen sowie die ungeklärte Lagerung.",
        &["reported | ein fehlender Schutz der alten Anlagen sowie die ungeklärte Lagerung |  |"],
    ),
    (
        "Vermutet werden Absprachen zwischen Händlern über die Preise.",
        &["reported | Absprachen zwischen Händlern über die Preise |  |"],
    ),
    ("Gefordert wird der Torwart kaum.", &[]),
    (
        "Als Grund wurde ein Defekt an der Pumpe genannt.",
        &["reported | ein Defekt an der Pumpe |  |"],
    ),
    (
        "Als Grund wurden unter anderem die Zustände am Hafen genannt.",
        &["reported | die Zustände am Hafen |  |"],
    ),
    (
        "Als Todesursache wurde ein Herzinfarkt angegeben.",
        &["reported | ein Herzinfarkt |  |"],
    ),
    (
        "Als Ursache für den Rückgang wird die Dürre genannt.",
        &["reported | die Dürre |  |"],
    ),
    (
        "In ersten Berichten wurde als Ursache die Explosion eines Ofens vermutet.",
        &["reported | die Explosion eines Ofens | ersten Berichten | (erste Berichte)"],
    ),
    (
        "Als Drahtzieher wird die Bande vermutet.",
        &["reported | die Bande |  |"],
    ),
    ("Als Favorit wird Kern genannt.", &[]),
    (
        "Die Zahl der Verletzten wurde mit 40 angegeben.",
        &["reported | Die Zahl der Verletzten … mit 40 |  |"],
    ),
    ("Bislang werden 300 Meter als Höhe angegeben.", &[]),
    (
        "Der Zugang zum Tal wird im Bericht als schwierig bezeichnet.",
        &["reported | Der Zugang zum Tal … als schwierig | Bericht | (Bericht)"],
    ),
    (
        "Die Wahl wird dagegen als fair gelobt.",
        &["reported | Die Wahl … als fair |  |"],
    ),
    (
        "Außerdem wurde ein neues Stadion gefordert.",
        &["reported | ein neues Stadion |  |"],
    ),
    (
        "Es wurde auch die Wartung der Anlage bemängelt.",
        &["reported | die Wartung der Anlage |  |"],
    ),
    (
        "Der Einsatz wurde von den Helfern als Erfolg gewertet.",
        &["reported | Der Einsatz … als Erfolg | den Helfern | (Helfer)"],
    ),
    ("Der Verein wird oft als Favorit bezeichnet.", &[]),
    (
        "Von der Opposition wurde die Art des Besuchs als unangemessen kritisiert.",
        &["reported | die Art des Besuchs als unangemessen | der Opposition | (Opposition)"],
    ),
    (
        "Von gewerkschaftlicher Seite wird das kritisiert, weil die Löhne sinken.",
        &["reported | das | gewerkschaftlicher Seite | gewerkschaftlicher Seite"],
    ),
    (
        "Die Brücke wurde gesperrt und der Verkehr wird umgeleitet.",
        &[],
    ),
    ("Gefordert ist nun der Torwart.", &[]),
];
