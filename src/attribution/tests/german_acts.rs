//! German cases: acts whose object stands elsewhere than behind the verb, several verbs in one sentence, a verb
//! that goes for two speakers, what stands behind a noun with a colon.

/// Each text with its statements.
pub(super) const CASES: &[(&str, &[&str])] = &[
    // Each of two verbs has what is its own.
    (
        "Das Amt bestätigte die Sperrung und verwies darauf, dass sie im Mai endet.",
        &[
            "reported | die Sperrung | Das Amt | Amt",
            "indirect | dass sie im Mai endet | Das Amt | Amt",
        ],
    ),
    (
        "Die Bahn bat um Verzeihung und versprach, die Karten zu ersetzen.",
        &[
            "reported | um Verzeihung | Die Bahn | Bahn",
            "indirect | die Karten zu ersetzen | Die Bahn | Bahn",
        ],
    ),
    (
        "Die Abgeordnete Petra Wolf nannte den Fall einen „Weckruf“ und forderte den Minister auf, Rede zu stehen.",
        &[
            "reported | den Fall einen „Weckruf“ | Die Abgeordnete Petra Wolf | Petra Wolf",
            "indirect | Rede zu stehen | Die Abgeordnete Petra Wolf | Petra Wolf",
        ],
    ),
    (
        "Der Beirat begrüßte den Beschluss, hält ihn aber für zu klein.",
        &["reported | den Beschluss | Der Beirat | Beirat"],
    ),
    (
        "Das Amt sagte, der Bau ende, und verwies auf das Wetter.",
        &[
            "indirect | der Bau ende | Das Amt | Amt",
            "reported | auf das Wetter | Das Amt | Amt",
        ],
    ),
    // The particle goes with the verb that opens its clause.
    (
        "Es gibt bald mehr Geld, kündigte die Partei an.",
        &["indirect | Es gibt bald mehr Geld | die Partei | Partei"],
    ),
    (
        "Von Mai an gibt es nur noch halb so viel zu essen, teilte der Verband mit.",
        &["indirect | Von Mai an gibt es nur noch halb so viel zu essen | der Verband | Verband"],
    ),
    // One verb for two speakers.
    (
        "Die Staatsanwaltschaft hatte sechs Jahre gefordert, die Verteidigung eine Geldstrafe.",
        &[
            "reported | sechs Jahre | Die Staatsanwaltschaft | Staatsanwaltschaft",
            "reported | eine Geldstrafe | die Verteidigung | Verteidigung",
        ],
    ),
    (
        "Die Gewerkschaft verlangt acht Prozent, die Arbeitgeber bieten drei.",
        &["reported | acht Prozent | Die Gewerkschaft | Gewerkschaft"],
    ),
    // The object or the participle opens the sentence.
    (
        "Gefordert hatte die Gewerkschaft acht Prozent.",
        &["reported | acht Prozent | die Gewerkschaft | Gewerkschaft"],
    ),
    (
        "Eine Zusammenarbeit mit dem Verein schloss Petra Wolf aus.",
        &["reported | Eine Zusammenarbeit mit dem Verein | Petra Wolf | Petra Wolf"],
    ),
    (
        "Auch einen Streik schloss die Gewerkschaft nicht aus.",
        &["reported | einen Streik | die Gewerkschaft | Gewerkschaft"],
    ),
    (
        "Als Grund nannte Petra Wolf den Mangel an Ärzten.",
        &["reported | den Mangel an Ärzten | Petra Wolf | Petra Wolf"],
    ),
    (
        "Petra Wolf nannte als Grund den Mangel an Ärzten.",
        &["reported | den Mangel an Ärzten | Petra Wolf | Petra Wolf"],
    ),
    (
        "Als Ursache vermuten Fachleute einen Riss im Kessel.",
        &["reported | einen Riss im Kessel | Fachleute | (Fachleute)"],
    ),
    // A time before the object is no part of it.
    (
        "Das Ministerium hatte am Vorabend Zölle angedroht.",
        &["reported | Zölle | Das Ministerium | Ministerium"],
    ),
    (
        "Ein Sprecher hatte am Montag Fehler eingeräumt.",
        &["reported | Fehler | Ein Sprecher | (Sprecher)"],
    ),
    // How something is rejected is not what is rejected.
    (
        "Der Anwalt Jan Kurz wies die Vorwürfe „auf das Schärfste“ zurück.",
        &[
            "reported | die Vorwürfe „auf das Schärfste“ | Der Anwalt Jan Kurz | Jan Kurz",
            "direct | „auf das Schärfste“ | Der Anwalt Jan Kurz | Jan Kurz",
        ],
    ),
    (
        "Der Verband kleiner Brauereien wies den Vorwurf der Untreue zurück.",
        &[
            "reported | den Vorwurf der Untreue | Der Verband kleiner Brauereien | Verband kleiner Brauereien",
        ],
    ),
    (
        "Minister Bo Lund lobte das Votum als Signal.",
        &["reported | das Votum als Signal | Minister Bo Lund | Bo Lund"],
    ),
    (
        "Die Opposition rief nach einer Neuwahl.",
        &["reported | nach einer Neuwahl | Die Opposition | (Opposition)"],
    ),
    (
        "Das Landgericht Hagen sah es als erwiesen an, dass der Mann Geld nahm.",
        &["indirect | dass der Mann Geld nahm | Das Landgericht Hagen | Landgericht Hagen"],
    ),
    // "ohne" opens a clause with a verb of its own.
    (
        "Ohne höhere Preise sei der Dienst nicht zu halten, sagte eine Sprecherin.",
        &[
            "indirect | Ohne höhere Preise sei der Dienst nicht zu halten | eine Sprecherin | (Sprecherin)",
        ],
    ),
    (
        "Aus dem Amt heißt es, mit dem neuen Jahr ende der Bau.",
        &["indirect | mit dem neuen Jahr ende der Bau | dem Amt | Amt"],
    ),
    ("Das Amt sagte, mit dem der Minister sprach.", &[]),
    // Retold behind the frame of a quotation.
    (
        "„Wir haben noch Zeit“, sagte Petra Wolf, für die Gäste habe keine Gefahr bestanden.",
        &[
            "direct | „Wir haben noch Zeit“ | Petra Wolf | Petra Wolf",
            "indirect | für die Gäste habe keine Gefahr bestanden | Petra Wolf | Petra Wolf",
        ],
    ),
    (
        "„Wir warten“, sagte Petra Wolf, die in Bonn gewesen sei.",
        &["direct | „Wir warten“ | Petra Wolf | Petra Wolf"],
    ),
    // Behind a noun with a colon.
    (
        "Der Verdacht der Ermittler: Das Gas ist verkauft worden.",
        &["indirect | Das Gas ist verkauft worden | der Ermittler | (Ermittler)"],
    ),
    (
        "Die Polizei warnt vor Anrufern. Ihr Rat: auflegen und die Angehörigen anrufen.",
        &[
            "reported | vor Anrufern | Die Polizei | Polizei",
            "indirect | auflegen und die Angehörigen anrufen | Die Polizei | Polizei",
        ],
    ),
    ("Der Stadtrat der Partei: Er tagt im Keller.", &[]),
    (
        "Geht es nach der Abgeordneten Petra Wolf, sollen bald 45 Cent gelten.",
        &["indirect | sollen bald 45 Cent gelten | der Abgeordneten Petra Wolf | Petra Wolf"],
    ),
    (
        "Für Petra Wolf vom Bauernverband ist das ein Irrweg.",
        &["indirect | ist das ein Irrweg | Petra Wolf vom Bauernverband | Petra Wolf"],
    ),
    ("Für Bonn ist das ein Verlust.", &[]),
    (
        "Minister Bo Lund sagte zu, bis Ostern eine Brücke zu errichten.",
        &["indirect | bis Ostern eine Brücke zu errichten | Minister Bo Lund | Bo Lund"],
    ),
    (
        "Das Militär beschuldigte den Nachbarn, die eben erst beschlossene Waffenruhe gebrochen zu haben.",
        &[
            "indirect | die eben erst beschlossene Waffenruhe gebrochen zu haben | Das Militär | (Militär)",
        ],
    ),
    (
        "Aus dem Amt hieß es dazu nur, der Krisenstab tage.",
        &["indirect | der Krisenstab tage | dem Amt | Amt"],
    ),
    (
        "Die Anklage hatte 30 Jahre gefordert, die Verteidigung Freispruch.",
        &[
            "reported | 30 Jahre | Die Anklage | (Anklage)",
            "reported | Freispruch | die Verteidigung | Verteidigung",
        ],
    ),
    ("Petra Wolf zeigte sich erleichtert und fuhr heim.", &[]),
    (
        "Der Bahn droht Ärger mit ihren Kunden. Russland drohte Polen mit Vergeltung.",
        &["reported | mit Vergeltung | Russland | Russland"],
    ),
    (
        "Geklagt hatte eine Frau, die auf der Treppe gefallen war.",
        &[],
    ),
    (
        "Das Hilfswerk Arkas würdigte das Urteil als Signal an die Opfer.",
        &["reported | das Urteil als Signal an die Opfer | Das Hilfswerk Arkas | Hilfswerk Arkas"],
    ),
    (
        "Petra Wolf zog den Wert des Besuchs in Zweifel.",
        &["reported | den Wert des Besuchs in Zweifel | Petra Wolf | Petra Wolf"],
    ),
    (
        "Fachleute deuten das so, dass der Riss alt ist.",
        &["indirect | dass der Riss alt ist | Fachleute | (Fachleute)"],
    ),
    (
        "„Wir haben sie erst spät gefunden“, wird der Einsatzleiter Jan Kurz von der Agentur Norda zitiert.",
        &[
            "direct | „Wir haben sie erst spät gefunden“ | der Einsatzleiter Jan Kurz | Norda > Jan Kurz",
        ],
    ),
    (
        "„Wir warten ab“, wurde der Minister zitiert.",
        &["direct | „Wir warten ab“ | der Minister | (Minister)"],
    ),
    (
        "Die Ministerin zeigte sich „tief bestürzt“.",
        &["direct | „tief bestürzt“ | Die Ministerin | (Ministerin)"],
    ),
    (
        "Der Bürgermeister gab sich am Abend „sehr erleichtert“.",
        &["direct | „sehr erleichtert“ | Der Bürgermeister | (Bürgermeister)"],
    ),
    (
        "Die Nordmiliz reklamierte den Angriff für sich.",
        &["reported | den Angriff | Die Nordmiliz | Nordmiliz"],
    ),
    (
        "„Genug der Waffen“, sagte der Wirt.",
        &["direct | „Genug der Waffen“ | der Wirt | Wirt"],
    ),
    (
        "Der Minister warb für den Ausbau.",
        &["reported | für den Ausbau | Der Minister | (Minister)"],
    ),
    // Talk that opens the sentence is what somebody behind the verb speaks of.
    (
        "Gerüchte über eine Schließung bestritt der Konzern.",
        &["reported | Gerüchte über eine Schließung | der Konzern | Konzern"],
    ),
    (
        "Berichte darüber dementierte ein Sprecher der Polizei.",
        &["reported | Berichte | ein Sprecher der Polizei | (Sprecher der Polizei) for Polizei"],
    ),
    (
        "Vorwürfe gegen das Werk wies Eva Arnold zurück.",
        &["reported | Vorwürfe gegen das Werk | Eva Arnold | Eva Arnold"],
    ),
    (
        "Die Meldungen über einen Angriff hat die Regierung bestritten.",
        &["reported | Die Meldungen über einen Angriff | die Regierung | Regierung"],
    ),
];
