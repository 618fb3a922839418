//! Headlines whose part before a colon is a source, and those whose part before it is a topic.

use super::{found, written};
use crate::text::{Article, BlockKind, Language, Metadata};

/// Checks what is found in a headline over a paragraph: the headline, the paragraph, the statements whose
/// content lies in the headline.
fn check(language: Language, cases: &[(&str, &str, &[&str])]) {
    let mut failures = Vec::new();
    for (headline, paragraph, expected) in cases {
        let meta = Metadata {
            language,
            ..Metadata::default()
        };
        let blocks = [
            (BlockKind::Headline, 0, *headline),
            (BlockKind::Paragraph, 0, *paragraph),
        ];
        let article = Article::from_blocks(blocks, meta);
        let end = article.blocks().first().map_or(0, |it| it.span.end());
        let lines: Vec<String> = found(&article)
            .iter()
            .filter(|it| it.extent().end() <= end)
            .map(|it| written(&article, it))
            .collect();
        if lines != *expected {
            failures.push(format!(
                "{headline}\n  expected {expected:#?}\n  found {lines:#?}"
            ));
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[test]
fn who_stands_before_the_colon_of_a_german_headline_speaks() {
    let dry = "Am Morgen blieb es trocken, am Abend regnete es im ganzen Land.";
    check(
        Language::German,
        &[
            (
                "Werft liefert offenbar seit März wieder Kräne",
                dry,
                &["hearsay | Werft liefert offenbar seit März wieder Kräne |  |"],
            ),
            (
                "Polizei: Zwei Tote nach Brand in Gartenlaube",
                dry,
                &["indirect | Zwei Tote nach Brand in Gartenlaube | Polizei | Polizei"],
            ),
            (
                "Perus Schulamt: Drei Klassen bleiben zu Hause",
                dry,
                &["indirect | Drei Klassen bleiben zu Hause | Perus Schulamt | Perus Schulamt"],
            ),
            ("Altes Zollamt: Bagger rücken an", dry, &[]),
            (
                "Staatsanwaltschaft: Kein Hinweis auf Sabotage am Stellwerk",
                dry,
                &[
                    "indirect | Kein Hinweis auf Sabotage am Stellwerk | Staatsanwaltschaft | Staatsanwaltschaft",
                ],
            ),
            (
                "Ministerin: Fährtarif bleibt stabil",
                dry,
                &["indirect | Fährtarif bleibt stabil | Ministerin | (Ministerin)"],
            ),
            (
                "Verkehrsministerin: Fährtarif bleibt stabil",
                "Der Tarif bleibe stabil, sagte Landesverkehrsministerin Grete Wulff am Freitag.",
                &[
                    "indirect | Fährtarif bleibt stabil | Verkehrsministerin | Grete Wulff for Landesverkehrsministerium",
                ],
            ),
            (
                "Expertin warnt: Deiche an der Oder zu niedrig",
                dry,
                &["indirect | Deiche an der Oder zu niedrig | Expertin | (Expertin)"],
            ),
            (
                "Wulff: Fährtarif bleibt stabil",
                "Der Tarif bleibe stabil, sagte Landesverkehrsministerin Grete Wulff am Freitag.",
                &[
                    "indirect | Fährtarif bleibt stabil | Wulff | Grete Wulff for Landesverkehrsministerium",
                ],
            ),
            (
                "Estland: Drohne über dem Hafen abgefangen",
                "Estland teilte mit, die Drohne sei über dem Hafen abgefangen worden.",
                &["indirect | Drohne über dem Hafen abgefangen | Estland | Estland"],
            ),
            (
                "Rademar: Keine Kündigungen vor 2030",
                "Der Zulieferer Rademar teilte mit, niemandem werde vor 2030 gekündigt.",
                &["indirect | Keine Kündigungen vor 2030 | Rademar | Rademar"],
            ),
            (
                "ZUSAMMENFASSUNG 3 - Polizei: Keine Spur nach Einbruch - Museum bleibt zu",
                dry,
                &["indirect | Keine Spur nach Einbruch | Polizei | Polizei"],
            ),
        ],
    );
}

#[test]
fn a_topic_before_the_colon_of_a_german_headline_says_nothing() {
    let dry = "Am Morgen blieb es trocken, am Abend regnete es im ganzen Land.";
    let cases = [
        "Ukraine-Krieg: Angriffe auf den Hafen von Odessa",
        "Live-Ticker: Angriffe auf den Hafen von Odessa",
        "Fußball: Bremen gewinnt in Mainz",
        "Estland: Präsident tritt überraschend zurück",
        "Hamburg: Mann stürzt von einer Brücke",
        "Rademar: Aktie bricht nach Zahlen ein",
        "Nach Brand in Halle: Schule bleibt zu",
    ]
    .map(|it| (it, dry, &[] as &[&str]));
    check(Language::German, &cases);
}

#[test]
fn who_stands_before_the_colon_of_an_english_headline_speaks() {
    let dry = "The morning was dry, and the rain that had been forecast came in the evening.";
    check(
        Language::English,
        &[
            (
                "Police: Two dead after fire on coastal road",
                dry,
                &["indirect | Two dead after fire on coastal road | Police | Police"],
            ),
            (
                "Mayor: Old bridge to reopen in May",
                "The bridge will reopen in May, Mayor Nora Hale said on Monday.",
                &["indirect | Old bridge to reopen in May | Mayor | Nora Hale"],
            ),
            (
                "Maltese PM: \"We will keep the ferry running\"",
                "Prime Minister Luca Zammit said the ferry would run all winter.",
                &["direct | \"We will keep the ferry running\" | Maltese PM | Luca Zammit"],
            ),
            ("Explainer: Why the old bridge is shut", dry, &[]),
            ("Live updates: Storm reaches the coast", dry, &[]),
            (
                "Student records stolen: What parents need to know",
                dry,
                &[],
            ),
            (
                "Voss hits back at Hartley: ‘I will not go’",
                dry,
                &["direct | ‘I will not go’ | Voss | Voss"],
            ),
            (
                "‘A wall of mud’: village counts losses",
                "“A wall of mud came down the lane,” said the shepherd Ilir Hoxha.",
                &["direct | ‘A wall of mud’ |  | Ilir Hoxha"],
            ),
            (
                "‘A wall of mud’: village counts losses",
                "The slope gave way at noon.",
                // Nobody says so below.
                &["direct | ‘A wall of mud’ |  |"],
            ),
            (
                "Barn fire: ‘We lost all our hay’",
                "“We lost all our hay,” said the farmer Ilir Hoxha.",
                &["direct | ‘We lost all our hay’ |  | Ilir Hoxha"],
            ),
            (
                "‘They took my goat’: widow's anger at council",
                "The council met at noon.",
                &["direct | ‘They took my goat’ | widow's | (widow)"],
            ),
            (
                "Rents too high, students tell rector",
                "Students occupied the canteen on Wednesday.",
                &["indirect | Rents too high | students | (students)"],
            ),
            (
                "‘He took my songs’: Clara Voss sues former agent",
                dry,
                &["direct | ‘He took my songs’ | Clara Voss | Clara Voss"],
            ),
            (
                "Hartley admits error, says bridge is safe",
                dry,
                &[
                    "reported | error | Hartley | Hartley",
                    "indirect | bridge is safe | Hartley | Hartley",
                ],
            ),
        ],
    );
}

#[test]
fn a_headline_means_the_only_person_below_and_a_place_is_nobody() {
    check(
        Language::German,
        &[
            (
                "Bahnhof Altstadt: Mann stiehlt Fahrrad",
                "Ein Mann hat ein Fahrrad gestohlen, sagte eine Sprecherin der Polizei.",
                &[],
            ),
            (
                "Expertin: Moor erholt sich",
                "Das Moor erhole sich, sagte die Biologin Grete Wulff am Freitag.",
                &["indirect | Moor erholt sich | Expertin | Grete Wulff"],
            ),
        ],
    );
    check(
        Language::English,
        &[(
            "Prime minister rules out early vote",
            "New Zealand Prime Minister Hana Brook has ruled out an early vote.",
            &["reported | early vote | Prime minister | Hana Brook"],
        )],
    );
}

#[test]
fn headlines_find_who_speaks_in_the_text_below() {
    check(
        Language::German,
        &[
            (
                "Finnland: 40 Funkbojen verschwunden",
                "Unbekannte hätten 40 Funkbojen gestohlen, teilte der finnische Geheimdienst mit.",
                &["indirect | 40 Funkbojen verschwunden | Finnland | Finnland"],
            ),
            (
                "Italien: Rettungsschiff muss nach Genua",
                "Die Fahrt dauere vier Tage, sagte Kapitänin Ruth Sand. Das Innenministerium in Rom erklärte, die Häfen seien voll.",
                &[],
            ),
            (
                "„Dann kam die Welle“",
                "Rosa Ibarra schlief. „Dann kam die Welle“, sagt die Lehrerin Rosa Ibarra.",
                &["direct | „Dann kam die Welle“ |  | Rosa Ibarra"],
            ),
            (
                "Pflegenotstand: „Wir können nicht mehr“",
                "„Wir können nicht mehr“, sagt Krankenschwester Silke Anders.",
                &["direct | „Wir können nicht mehr“ |  | Silke Anders"],
            ),
            (
                "„Das Haus stürzt ein“: Explosion weckt ein Dorf",
                "Nachts um drei knallte es. „Das Haus stürzt ein, habe ich gedacht“, sagt Rosa Ibarra.",
                &["direct | „Das Haus stürzt ein“ |  | Rosa Ibarra"],
            ),
            (
                "„Das Haus stürzt ein“: Explosion weckt ein Dorf",
                "Nachts um drei knallte es. „Ich bin gerannt“, sagt Rosa Ibarra.",
                &[],
            ),
            (
                "„Leere Versprechen“",
                "Die Halle bleibt zu. „Wir haben lauter leere Wahlversprechen gehört“, sagt Silke Anders.",
                &["direct | „Leere Versprechen“ |  | Silke Anders"],
            ),
            (
                "„Er hat alle belogen“: Kassenwart muss gehen",
                "Die Kasse war leer. „Er hat uns und alle anderen belogen“, sagt Silke Anders.",
                &["direct | „Er hat alle belogen“ |  | Silke Anders"],
            ),
            (
                "Werk vor dem Aus: „Wir stehen unter Schock“",
                "Die Halle schließt. „Wir stehen unter Schock“, sagt Silke Anders.",
                &["direct | „Wir stehen unter Schock“ |  | Silke Anders"],
            ),
            (
                "Insider – Minister muss Lücke von 34 Milliarden schließen",
                "Es war trocken.",
                &[
                    "indirect | Minister muss Lücke von 34 Milliarden schließen | Insider | (Insider)",
                ],
            ),
            (
                "Finnland: 40 von 90 Funkbojen verschwunden",
                "Rund 40 Bojen seien gestohlen worden, teilte der finnische Geheimdienst mit. Hafenmeister Jan Kurz sprach von 50.",
                &["indirect | 40 von 90 Funkbojen verschwunden | Finnland | Finnland"],
            ),
            (
                "Finnland: Gestohlene Bojen liegen in Litauen",
                "Die Ware lagere auf einer Werft, teilte der finnische Geheimdienst mit. Hafenmeister Jan Kurz sprach von Altmetall.",
                &["indirect | Gestohlene Bojen liegen in Litauen | Finnland | Finnland"],
            ),
            (
                "Finnland: Gestohlene Bojen liegen in einer Werft",
                "Die Ware lagere dort seit Mai, teilte der finnische Geheimdienst mit. Hafenmeister Jan Kurz sprach von Altmetall.",
                &[],
            ),
            (
                "Finnland: Gestohlene Bojen liegen in Litauen",
                "Es gehe um Altmetall, sagte Hafenmeister Jan Kurz. Der finnische Geheimdienst teilte mit, die Ware lagere dort seit Mai.",
                &[],
            ),
            (
                "Italien: 12 Tote nach Lawine",
                "Es habe 12 Tote gegeben, sagte Bergführerin Ruth Sand. Die italienische Polizei sperrte das Tal.",
                &[],
            ),
            (
                "Studie: Mikroplastik in jedem zweiten Honig",
                "Von 60 Proben seien 31 belastet, schreiben Forscher der Universität Greifshagen.",
                &[
                    "indirect | Mikroplastik in jedem zweiten Honig | Studie | (Forscher der Universität Greifshagen) for Universität Greifshagen",
                ],
            ),
            (
                "Bundesregierung will Sanktionen verschärfen",
                "Am Morgen blieb es trocken.",
                &["reported | Sanktionen verschärfen | Bundesregierung | Bundesregierung"],
            ),
        ],
    );
    check(
        Language::English,
        &[
            (
                "Bridge unsafe for a decade: engineer",
                "An engineer who inspected the bridge said it had been unsafe for a decade.",
                &["indirect | Bridge unsafe for a decade | engineer | (engineer)"],
            ),
            (
                "Mayor not resigning: lawyer tells Harbor Gazette",
                "It was dry.",
                &["indirect | Mayor not resigning | lawyer | Harbor Gazette > (lawyer)"],
            ),
            (
                "Port reviewing its options: White House",
                "It was dry.",
                &["indirect | Port reviewing its options | White House | Weißes Haus"],
            ),
            (
                "Attack was ‘nasty’: Senator Voss",
                "It was dry.",
                &["indirect | Attack was ‘nasty’ | Senator Voss | Voss"],
            ),
            (
                "Capital won't step in, says minister",
                "It was dry.",
                &["indirect | Capital won't step in | minister | (minister)"],
            ),
        ],
    );
}

#[test]
fn english_headlines_leave_articles_out() {
    let dry = "The morning was dry, and the rain that had been forecast came in the evening.";
    check(
        Language::English,
        &[
            (
                "Inspectors: old ferry was unsafe",
                dry,
                &["indirect | old ferry was unsafe | Inspectors | (Inspectors)"],
            ),
            (
                "Roof was shut for weeks before fall, leaked memo suggests",
                dry,
                &["indirect | Roof was shut for weeks before fall | leaked memo | (leaked memo)"],
            ),
            (
                "Survivors describe panic on burning ferry",
                dry,
                &["reported | panic on burning ferry | Survivors | (Survivors)"],
            ),
            (
                "Court hears captain was drunk",
                dry,
                &["indirect | captain was drunk | Court | Court"],
            ),
            (
                "Study finds ferries pollute more than cars",
                dry,
                &["indirect | ferries pollute more than cars | Study | (Study)"],
            ),
            (
                "Rowe says Lowe lied, demands apology",
                dry,
                &[
                    "indirect | Lowe lied | Rowe | Rowe",
                    "reported | apology | Rowe | Rowe",
                ],
            ),
            // What sort of copy follows is no part of what is said, and nobody.
            (
                "Exclusive: Norvia weighs levy on wool - sources",
                dry,
                &["indirect | Norvia weighs levy on wool | sources | (sources)"],
            ),
            (
                "Exclusive: Norvia weighs levy on wool, says aide",
                dry,
                &["indirect | Norvia weighs levy on wool | aide | (aide)"],
            ),
            ("Analysis: Why the levy may fail", dry, &[]),
            ("INSTANT VIEW: Norvia cuts rates", dry, &[]),
            (
                "Rowe tells Lowe to resign",
                dry,
                &["indirect | to resign | Rowe | Rowe"],
            ),
        ],
    );
}
