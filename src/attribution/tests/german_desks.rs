//! German cases as the desks of agencies write them.

/// Each text with its statements.
pub(super) const CASES: &[(&str, &[&str])] = &[
    // What follows from a condition is said, whichever clause comes first.
    (
        "Eine Sprecherin des Landratsamts sagte in Aalen, sollten die Zahlen stimmen, hätte das Folgen.",
        &[
            "indirect | sollten die Zahlen stimmen, hätte das Folgen | Eine Sprecherin des Landratsamts | (Sprecherin des Landratsamts) for Landratsamt",
        ],
    ),
    (
        "Der Bürgermeister sagte, sollte der Damm brechen, müsse das Dorf geräumt werden.",
        &[
            "indirect | sollte der Damm brechen, müsse das Dorf geräumt werden | Der Bürgermeister | (Bürgermeister)",
        ],
    ),
    (
        "Die Behörde teilte mit, wäre das Gas ausgetreten, hätte es Tote geben können.",
        &[
            "indirect | wäre das Gas ausgetreten, hätte es Tote geben können | Die Behörde | (Behörde)",
        ],
    ),
    (
        "Der Verein drohte mit einer Klage, sollte sich nichts ändern.",
        &["reported | mit einer Klage | Der Verein | Verein"],
    ),
    // "das" behind the verb itself begins what is said.
    (
        "Der Trainer fügte hinzu, das zeige, wie groß die Not der Mannschaft sei.",
        &["indirect | das zeige, wie groß die Not der Mannschaft sei | Der Trainer | (Trainer)"],
    ),
    (
        "Die Ministerin erklärte, das beweise, wie nötig die Reform sei.",
        &["indirect | das beweise, wie nötig die Reform sei | Die Ministerin | (Ministerin)"],
    ),
    // In which case something holds is not what is announced.
    (
        "Für den Fall, dass der Verein verliert, kündigte der Präsident an, den Trainer zu entlassen.",
        &["indirect | den Trainer zu entlassen | der Präsident | (Präsident)"],
    ),
    (
        "Sollte der Verein verlieren, kündigte der Präsident an, den Trainer zu entlassen.",
        &["indirect | den Trainer zu entlassen | der Präsident | (Präsident)"],
    ),
    (
        "Sollte der Damm brechen, müsse das Dorf geräumt werden, sagte der Präsident.",
        &[
            "indirect | Sollte der Damm brechen, müsse das Dorf geräumt werden | der Präsident | (Präsident)",
        ],
    ),
    // The country in a compound is whose word it is.
    (
        "Nach US-Angaben wurden drei Schiffe versenkt.",
        &["indirect | wurden drei Schiffe versenkt | US-Angaben | USA"],
    ),
    (
        "Die Reederei teilte mit, drei Schiffe seien nach US-Einschätzung versenkt worden.",
        &["indirect | drei Schiffe seien … versenkt worden | Die Reederei | Reederei > USA"],
    ),
    (
        "Nach US-Medienberichten wurden drei Schiffe versenkt.",
        &["indirect | wurden drei Schiffe versenkt | US-Medienberichten | (US-Medienberichte)"],
    ),
    // People without an article whom a clause before the noun describes.
    (
        "Mit der Sache vertraute Personen sagten dem „Nordkurier“, die Bank werde verkauft.",
        &[
            "indirect | die Bank werde verkauft | Mit der Sache vertraute Personen | Nordkurier > (mit der Sache vertraute Personen)",
        ],
    ),
    (
        "Mit dem Vorgang vertraute Personen sagten, die Bank werde verkauft.",
        &[
            "indirect | die Bank werde verkauft | Mit dem Vorgang vertraute Personen | (mit dem Vorgang vertraute Personen)",
        ],
    ),
    (
        "Die Bank wird verkauft, wie mit der Sache vertraute Personen berichteten.",
        &[
            "indirect | Die Bank wird verkauft | mit der Sache vertraute Personen | (mit der Sache vertraute Personen)",
        ],
    ),
    (
        "Unter den 300 größten Firmen zählt das Amt zehn aus Hessen.",
        &["reported | zehn aus Hessen | das Amt | Amt"],
    ),
    // To whom something is confirmed is not what is confirmed.
    (
        "Zwei Beamte bestätigten der Zeitung die Angaben.",
        &["reported | die Angaben | Zwei Beamte | (Beamte)"],
    ),
    (
        "Ein Sprecher bestätigte dieser Redaktion die Vorwürfe.",
        &["reported | die Vorwürfe | Ein Sprecher | (diese Redaktion) > (Sprecher)"],
    ),
    (
        "Ein Sprecher bestätigte die Angaben der Zeitung.",
        &["reported | die Angaben der Zeitung | Ein Sprecher | (Sprecher)"],
    ),
    // Who tells a paper's report on is whoever the paper has it from.
    (
        "Das Militär meldete, die Brücke sei zerstört. Das berichtete die „Hafenpost“ unter Berufung auf den Katastrophenschutz.",
        &[
            "indirect | die Brücke sei zerstört | Das Militär | Hafenpost > Katastrophenschutz > (Militär)",
        ],
    ),
    (
        "Die Brücke ist zerstört. Das berichtete die „Hafenpost“ unter Berufung auf den Katastrophenschutz.",
        &["indirect | Die Brücke ist zerstört | die „Hafenpost“ | Hafenpost > Katastrophenschutz"],
    ),
    // Who had told of the same before did not pass these words on.
    (
        "Ein Sprecher der Werft sagte, die Brücke sei zerstört. Zuvor hatte die „Hafenpost“ darüber berichtet.",
        &[
            "indirect | die Brücke sei zerstört | Ein Sprecher der Werft | (Sprecher der Werft) for Werft",
        ],
    ),
    (
        "Die Brücke ist zerstört. Zuvor hatte die „Hafenpost“ darüber berichtet.",
        &["indirect | Die Brücke ist zerstört | die „Hafenpost“ | Hafenpost"],
    ),
    // What somebody considers is told by the paper.
    (
        "Wie die „Hafenpost“ unter Berufung auf Regierungskreise berichtet, erwägt das Land, Beobachter zu entsenden.",
        &[
            "indirect | erwägt das Land, Beobachter zu entsenden | die „Hafenpost“ | Hafenpost > (Regierungskreise)",
        ],
    ),
    (
        "Wie die „Hafenpost“ berichtet, fordert die Firma, das Werk zu schließen.",
        &["indirect | das Werk zu schließen | die Firma | Hafenpost > Firma"],
    ),
    // Who was briefed has it from whoever briefed them.
    (
        "Die Anlage sei leck, sagten Abgeordnete nach einer Unterrichtung durch den Wetterdienst.",
        &["indirect | Die Anlage sei leck | Abgeordnete | (Abgeordnete) > Wetterdienst"],
    ),
    (
        "Nach einem Briefing durch die Feuerwehr erklärte der Landrat, der Deich halte.",
        &["indirect | der Deich halte | der Landrat | (Landrat) > Feuerwehr"],
    ),
    (
        "Nach einer Unterrichtung durch die Feuerwehr reiste der Landrat ab.",
        &[],
    ),
    // A family name is complete before "von".
    (
        "Die Ziele seien zu ehrgeizig, schrieb Petra Haradau von Kepler Nordwind.",
        &["indirect | Die Ziele seien zu ehrgeizig | Petra Haradau | Petra Haradau"],
    ),
    (
        "Die Ziele seien zu ehrgeizig, sagte Peter Lund von Greenpeace.",
        &["indirect | Die Ziele seien zu ehrgeizig | Peter Lund von Greenpeace | Peter Lund"],
    ),
    (
        "Die Ziele seien zu ehrgeizig, sagte Karl Theodor von Brockdorf.",
        &[
            "indirect | Die Ziele seien zu ehrgeizig | Karl Theodor von Brockdorf | Karl Theodor von Brockdorf",
        ],
    ),
    (
        "Die Ziele seien zu ehrgeizig, sagte Otto Graf von Brockdorf.",
        &[
            "indirect | Die Ziele seien zu ehrgeizig | Otto Graf von Brockdorf | Otto Graf von Brockdorf",
        ],
    ),
    // Several papers of one house.
    (
        "Man sei zufrieden, sagte Dirk Moor den Zeitungen der Funke Mediengruppe.",
        &["indirect | Man sei zufrieden | Dirk Moor | Funke Mediengruppe > Dirk Moor"],
    ),
    // Verdicts that deny, and nouns that go with "nach".
    (
        "Der Verband nannte die Forderung nicht finanzierbar.",
        &["reported | die Forderung nicht finanzierbar | Der Verband | Verband"],
    ),
    (
        "Der Verband nannte die Forderung nach acht Prozent unbezahlbar.",
        &["reported | die Forderung nach acht Prozent unbezahlbar | Der Verband | Verband"],
    ),
    ("Die Familie nannte den Hund nach dem Großvater.", &[]),
    ("Der Verband nannte den Namen nicht.", &[]),
    (
        "Der Minister hält eine Einigung für wahrscheinlich.",
        &["reported | eine Einigung für wahrscheinlich | Der Minister | (Minister)"],
    ),
    // In a group something is said by it.
    (
        "Das Vorhaben sei sicher, sagte der Minister. In der Koalition heißt es allerdings, der Plan sei tot.",
        &[
            "indirect | Das Vorhaben sei sicher | der Minister | (Minister)",
            "indirect | der Plan sei tot | der Koalition | Koalition",
        ],
    ),
    (
        "Das Vorhaben sei sicher, sagte der Minister. In dem Papier heißt es allerdings, der Plan sei tot.",
        &[
            "indirect | Das Vorhaben sei sicher | der Minister | (Minister)",
            "indirect | der Plan sei tot | dem Papier | (Minister)",
        ],
    ),
    // Whose information it is stands beside the act.
    (
        "Der Verdächtige hat die Tat nach Informationen von NDR und WDR gestanden.",
        &["reported | die Tat | Der Verdächtige | NDR > WDR > (Verdächtiger)"],
    ),
    (
        "Auf Bildern, die der NIS veröffentlichte, sind nach dessen Angaben Soldaten zu sehen.",
        &[
            "indirect | Auf Bildern, die der NIS veröffentlichte, sind … Soldaten zu sehen | dessen | NIS",
        ],
    ),
    (
        "In einem Film, den die Feuerwehr zeigte, ist nach deren Angaben ein Kran zu sehen.",
        &[
            "indirect | In einem Film, den die Feuerwehr zeigte, ist … ein Kran zu sehen | deren | Feuerwehr",
        ],
    ),
    // What somebody was asked is not what they say.
    (
        "Der Sprecher sagte auf die Frage, ob der Chef reise, das werde rechtzeitig mitgeteilt.",
        &["indirect | das werde rechtzeitig mitgeteilt | Der Sprecher | (Sprecher)"],
    ),
    (
        "Der Sprecher sagte auf die Frage, wann der Chef komme: „Bald.“",
        &["direct | „Bald.“ | Der Sprecher | (Sprecher)"],
    ),
    ("Der Sprecher ließ die Frage offen, ob der Chef reise.", &[]),
    // Whose will it is.
    (
        "Der Platz soll nach dem Willen der Grünen noch in diesem Jahr umgebaut werden.",
        &[
            "indirect | Der Platz soll … noch in diesem Jahr umgebaut werden | dem Willen der Grünen | Die Grünen",
        ],
    ),
    // Lawyers have no name in the genitive either.
    (
        "Nach Darstellung seines Anwalts handelte er in Notwehr.",
        &["indirect | handelte er in Notwehr | Darstellung seines Anwalts | (Anwalt)"],
    ),
    // Circles are unnamed, whoever they belong to.
    (
        "Nach Angaben aus EU-Kreisen wird über Geld beraten.",
        &["indirect | wird über Geld beraten | Angaben aus EU-Kreisen | (EU-Kreise)"],
    ),
    (
        "Wie die dpa aus Nato-Kreisen erfuhr, wird beraten.",
        &["indirect | wird beraten | die dpa aus Nato-Kreisen | dpa > (Nato-Kreise)"],
    ),
    (
        "Andere Reisende erzählten, sie hätten gefroren.",
        &["indirect | sie hätten gefroren | Andere Reisende | (Reisende)"],
    ),
];
