use std::sync::Arc;

use super::super::{LinkKind, Score, Unwatched, analyse, gather};
use super::*;
use crate::attribution::{Chained, Form, SourceKind};
use crate::text::{Article, BlockKind, Language, Metadata};

/// Who says a sentence: the words that are said, the form, and the chain as name and kind.
type Said<'a> = Option<(&'a str, Form, &'a [(&'a str, SourceKind)])>;

const NIS: (&str, SourceKind) = ("NIS", SourceKind::IntelligenceService);
const MAYOR: (&str, SourceKind) = ("Ina Holm", SourceKind::Person);
const POLICE: (&str, SourceKind) = ("Polizei Bremen", SourceKind::Institution);
const DPA: (&str, SourceKind) = ("dpa", SourceKind::Agency);

mod answers;
mod days;
mod known;
mod quotations;
mod sourcing;
mod stands;
mod sure;
mod tallies;

fn article(text: &str) -> Arc<Article> {
    let english = text.contains(" the ") || text.starts_with("The ");
    let meta = Metadata {
        language: if english {
            Language::English
        } else {
            Language::German
        },
        published: jiff::civil::Date::new(2026, 3, 6).ok(),
        ..Metadata::default()
    };
    Arc::new(Article::from_blocks(
        [(BlockKind::Paragraph, 0, text)],
        meta,
    ))
}

fn statement(article: &Article, said: Said) -> Option<Statement> {
    let (words, form, chain) = said?;
    let start = article
        .text()
        .as_str()
        .find(words)
        .expect("the content stands in the text");
    let whole = article.text().as_str();
    let chained = |(name, kind): &(&str, SourceKind)| Chained {
        name: (*name).to_owned(),
        kind: *kind,
        named: *kind != SourceKind::Unnamed,
        speaks_for: None,
        mention: name.split_whitespace().rev().find_map(|word| {
            let start = whole.find(word)?;
            Some(article.text().snap(start..start + word.len()))
        }),
    };
    Some(Statement {
        content: vec![article.text().snap(start..start + words.len())],
        frame: Vec::new(),
        cue: Vec::new(),
        speaker: Vec::new(),
        addressee: Vec::new(),
        form,
        chain: chain.iter().map(chained).collect(),
        doubtful: false,
    })
}

/// The discrepancies between two sentences that are linked, as kind and both values.
fn found(
    left: (&str, Said),
    right: (&str, Said),
    kind: LinkKind,
) -> Vec<(DiscrepancyKind, String, String)> {
    found_at(left, right, kind, 700)
}

fn found_at(
    left: (&str, Said),
    right: (&str, Said),
    kind: LinkKind,
    score: u16,
) -> Vec<(DiscrepancyKind, String, String)> {
    found_between([left, right], [left.0, right.0], kind, score)
}

/// The same of two texts in which only some words are linked.
fn found_between(
    sides: [(&str, Said); 2],
    linked: [&str; 2],
    kind: LinkKind,
    score: u16,
) -> Vec<(DiscrepancyKind, String, String)> {
    let articles = [
        (ArticleId(1), article(sides[0].0)),
        (ArticleId(2), article(sides[1].0)),
    ];
    let mut findings = analyse(&articles, None, &Unwatched).expect("nobody cancels");
    // The engine's own statements would stand beside those of the case.
    for own in findings.articles.values_mut() {
        Arc::make_mut(own).statements = Arc::default();
    }
    let said = [0, 1].map(|side| {
        (
            articles[side].0,
            statement(&articles[side].1, sides[side].1),
        )
    });
    let statements: Vec<(ArticleId, &Statement)> = said
        .iter()
        .filter_map(|(article, statement)| Some((*article, statement.as_ref()?)))
        .collect();
    let passage = |side: usize| {
        let text = articles[side].1.text();
        let start = text.as_str().find(linked[side]);
        let start = start.expect("the linked words stand in the text");
        Passage {
            article: articles[side].0,
            span: text.snap(start..start + linked[side].len()),
        }
    };
    let links = [Link {
        left: passage(0),
        right: passage(1),
        kind,
        score: Score::from_thousandths(score),
    }];
    told(&findings, &statements, &links)
}

/// What is told of articles with these statements and links, as kind and both values.
fn told(
    findings: &Findings,
    statements: &[(ArticleId, &Statement)],
    links: &[Link],
) -> Vec<(DiscrepancyKind, String, String)> {
    let extents: Vec<Passage> = statements
        .iter()
        .map(|(article, statement)| Passage {
            article: *article,
            span: statement.extent(),
        })
        .collect();
    let claims = gather(findings, &extents, links, &[]);
    disagreements(findings, statements, links, &claims)
        .into_iter()
        .map(|found| (found.kind, found.left.value, found.right.value))
        .collect()
}

fn check(left: (&str, Said), right: (&str, Said), expected: &[(DiscrepancyKind, &str, &str)]) {
    let found = found(left, right, LinkKind::Edited);
    let found: Vec<(DiscrepancyKind, &str, &str)> = found
        .iter()
        .map(|(kind, left, right)| (*kind, left.as_str(), right.as_str()))
        .collect();
    assert_eq!(found, expected, "{} / {}", left.0, right.0);
}

fn plain(text: &str) -> (&str, Said<'_>) {
    (text, None)
}

#[test]
fn figures_of_the_same_thing_disagree() {
    use DiscrepancyKind::Figure;
    check(
        plain("Der Konzern streicht 1400 Stellen im Werk Celle."),
        plain("Im Werk Celle fallen 1600 Stellen weg."),
        &[(Figure, "1400", "1600")],
    );
    check(
        plain("Das Land hat eine Armee von 1,28 Millionen Soldaten."),
        plain("Das Land hat eine Armee von 1,2 Millionen Soldaten."),
        &[(Figure, "1,28 Millionen", "1,2 Millionen")],
    );
}

#[test]
fn figures_that_agree_or_count_something_else_are_passed_over() {
    let cases = [
        ("Rund 1500 Menschen flohen.", "Etwa 1.500 Menschen flohen."),
        (
            "Es flohen 1500 Menschen.",
            "Es flohen anderthalbtausend Menschen.",
        ),
        (
            "Es flohen 1500 Menschen.",
            "Das Wasser stieg auf 1700 Meter über dem Meer.",
        ),
        ("Es flohen 1500 Menschen.", "Es flohen Menschen."),
        ("Es flohen 1500 Menschen.", "Es flohen 40.000 Menschen."),
        (
            "Die Stadt zählt 1500 Häuser.",
            "Die Stadt nahm 1700 Flüchtlinge auf.",
        ),
        (
            "Etwa 60 Techniker kamen ins Land.",
            "Es landeten zwei Maschinen mit jeweils 30 Technikern.",
        ),
    ];
    for (left, right) in cases {
        check(plain(left), plain(right), &[]);
    }
}

#[test]
fn figures_of_different_speakers_are_different_claims() {
    let left = ("1400 Menschen seien geflohen", Form::Indirect, &[MAYOR][..]);
    let right = (
        "1600 Menschen seien geflohen",
        Form::Indirect,
        &[POLICE][..],
    );
    let found = found(
        ("1400 Menschen seien geflohen, sagte Holm.", Some(left)),
        (
            "1600 Menschen seien geflohen, teilte die Polizei mit.",
            Some(right),
        ),
        LinkKind::Reworded,
    );
    assert!(
        found
            .iter()
            .all(|(kind, ..)| *kind != DiscrepancyKind::Figure),
        "{found:?}"
    );
}

#[test]
fn dates_disagree_unless_one_lies_in_the_other() {
    use DiscrepancyKind::Date;
    check(
        plain("Seit August 2023 liefert das Werk Container."),
        plain("Seit September 2023 liefert das Werk Container."),
        &[(Date, "August 2023", "September 2023")],
    );
    check(
        plain("Die Brücke war vom 8. bis 13. Oktober gesperrt."),
        plain("Die Brücke war am 8. Oktober gesperrt."),
        &[],
    );
    check(
        plain("Die Brücke war zwischen dem 8. und dem 12. Oktober gesperrt."),
        plain("Die Brücke war vom 8. bis 13. Oktober gesperrt."),
        &[(
            Date,
            "zwischen dem 8. und dem 12. Oktober",
            "8. bis 13. Oktober",
        )],
    );
    check(
        plain("Die Brücke war am 8. Oktober gesperrt."),
        plain("Die Brücke war im Oktober gesperrt."),
        &[],
    );
}

#[test]
fn hearsay_and_hedges_disagree_with_plain_facts() {
    use DiscrepancyKind::Certainty;
    check(
        plain("Das Schiff soll in Kiel eingetroffen sein."),
        plain("Das Schiff ist in Kiel eingetroffen."),
        &[(Certainty, "soll", "ist")],
    );
    check(
        plain("Der Brand wurde gelegt."),
        plain("Der Brand wurde vermutlich gelegt."),
        &[(Certainty, "wurde", "vermutlich")],
    );
    check(
        plain("Das Schiff soll in Kiel eingetroffen sein."),
        plain("Das Schiff soll Kiel erreicht haben."),
        &[],
    );
}

#[test]
fn a_framed_soll_is_no_doubt_of_the_article() {
    let said = (
        "soll das Schiff in Kiel sein",
        Form::Indirect,
        &[POLICE][..],
    );
    let found = found(
        ("Laut Polizei soll das Schiff in Kiel sein.", Some(said)),
        ("Das Schiff ist in Kiel.", None),
        LinkKind::Edited,
    );
    assert!(
        found
            .iter()
            .all(|(kind, ..)| *kind != DiscrepancyKind::Certainty),
        "{found:?}"
    );
}

#[test]
fn denied_confirmed_and_silent_disagree() {
    use DiscrepancyKind::Status;
    check(
        plain("Das Bündnis hat keine Beweise für die Verlegung."),
        plain("Das Bündnis hat Beweise für die Verlegung."),
        &[(Status, "keine Beweise", "Beweise")],
    );
    check(
        plain("Der Konzern dementierte den Verkauf."),
        plain("Der Konzern bestätigte den Verkauf."),
        &[(Status, "dementierte", "bestätigte")],
    );
    check(
        plain("Die Partei wies den Vorwurf zurück."),
        plain("Die Partei äußerte sich nicht zu dem Vorwurf."),
        &[(Status, "wies", "äußerte sich nicht")],
    );
    check(
        plain("Die Partei wies den Vorwurf zurück."),
        plain("Die Partei bestritt den Vorwurf."),
        &[],
    );
}

#[test]
fn the_same_words_from_another_speaker_disagree() {
    use DiscrepancyKind::Attribution;
    let words = "der Damm halte bis zum Abend";
    check(
        (
            "Holm sagte, der Damm halte bis zum Abend.",
            Some((words, Form::Indirect, &[MAYOR])),
        ),
        (
            "Brand teilte mit, der Damm halte bis zum Abend.",
            Some((words, Form::Indirect, &[("Karl Brand", SourceKind::Person)])),
        ),
        &[(Attribution, "Ina Holm", "Karl Brand")],
    );
    check(
        (
            "Holm sagte, der Damm halte bis zum Abend.",
            Some((words, Form::Indirect, &[MAYOR])),
        ),
        (
            "Holm sagte, der Damm halte bis zum Abend.",
            Some((words, Form::Indirect, &[MAYOR])),
        ),
        &[],
    );
}

#[test]
fn an_attribution_that_one_side_drops_is_told() {
    use DiscrepancyKind::AttributionDropped;
    let words = "der Damm halte bis zum Abend";
    check(
        (
            "Holm sagte, der Damm halte bis zum Abend.",
            Some((words, Form::Indirect, &[MAYOR])),
        ),
        ("Der Damm hält bis zum Abend.", None),
        &[(AttributionDropped, "Ina Holm", "")],
    );
    check(
        (
            "Laut dpa sagte der NIS, der Damm halte bis zum Abend.",
            Some((words, Form::Indirect, &[DPA, NIS])),
        ),
        (
            "Laut dpa hieß es, der Damm halte bis zum Abend.",
            Some((words, Form::Indirect, &[DPA])),
        ),
        &[(AttributionDropped, "NIS", "")],
    );
}

#[test]
fn speakers_that_may_be_the_same_do_not_disagree() {
    let words = "der Damm halte bis zum Abend";
    let service = ("Dienst", SourceKind::IntelligenceService);
    check(
        (
            "Der NIS sagte, der Damm halte bis zum Abend.",
            Some((words, Form::Indirect, &[NIS])),
        ),
        (
            "Der Dienst sagte, der Damm halte bis zum Abend.",
            Some((words, Form::Indirect, &[service])),
        ),
        &[],
    );
    check(
        (
            "Holm sagte, der Damm halte bis zum Abend.",
            Some((words, Form::Indirect, &[MAYOR])),
        ),
        (
            "Bürgermeisterin Ina Holm rechnet mit dem Damm bis zum Abend.",
            None,
        ),
        &[],
    );
}

#[test]
fn forms_of_one_name_do_not_disagree() {
    let words = "der Damm halte bis zum Abend";
    let person = |name: &'static str| (name, SourceKind::Person);
    let cases = [
        (person("Holm"), MAYOR),
        (
            ("Ausschuss für Deiche", SourceKind::Institution),
            ("Landes-Ausschuss für Deiche", SourceKind::Institution),
        ),
        (("Anwalt", SourceKind::Unnamed), MAYOR),
    ];
    for (ours, theirs) in cases {
        check(
            (
                "Man sagte, der Damm halte bis zum Abend.",
                Some((words, Form::Indirect, &[ours])),
            ),
            (
                "Man meinte, der Damm halte bis zum Abend.",
                Some((words, Form::Indirect, &[theirs])),
            ),
            &[],
        );
    }
}

#[test]
fn a_person_named_may_is_no_hedge() {
    check(
        plain("Der Damm wurde repariert."),
        plain("Der Damm wurde im Beisein von Karla May repariert."),
        &[],
    );
}

/// Two plain sentences, and what they disagree about.
type Case<'a> = (&'a str, &'a str, &'a [(DiscrepancyKind, &'a str, &'a str)]);

/// Checks plain sentences whose link is sure.
fn check_plain(cases: &[Case]) {
    for (left, right, expected) in cases {
        let found = found_at((*left, None), (*right, None), LinkKind::Reworded, 950);
        let found: Vec<(DiscrepancyKind, &str, &str)> = found
            .iter()
            .map(|(kind, left, right)| (*kind, left.as_str(), right.as_str()))
            .collect();
        assert_eq!(found, *expected, "{left} / {right}");
    }
}

#[test]
fn numbers_of_people_are_held_against_each_other_by_what_became_of_them() {
    use DiscrepancyKind::Figure;
    check_plain(&[
        (
            "Bei dem Unglück sind drei Menschen ums Leben gekommen.",
            "Vier Menschen haben das Unglück nicht überlebt.",
            &[(Figure, "drei", "Vier")],
        ),
        (
            "Es gab zwei Tote und neun Verletzte.",
            "Zwei Menschen starben, elf wurden verletzt.",
            &[(Figure, "neun", "elf")],
        ),
        (
            "Nach fünf Bewohnern wird noch gesucht.",
            "Vier Bewohner gelten als vermisst.",
            &[(Figure, "fünf", "Vier")],
        ),
        (
            "1500 Anwohner mussten ihre Häuser verlassen.",
            "1800 Menschen mussten ihre Häuser verlassen.",
            &[(Figure, "1500", "1800")],
        ),
        (
            "Drei Menschen starben.",
            "Fünf Menschen werden vermisst.",
            &[],
        ),
        (
            "Bei dem Brand wurden drei Menschen verletzt.",
            "Bei dem Brand wurden 3 Menschen verletzt.",
            &[],
        ),
        (
            "Drei Zimmer brannten aus.",
            "Vier Zimmer brannten aus.",
            &[(Figure, "Drei", "Vier")],
        ),
        (
            "Drei Zimmer brannten aus.",
            "Vier Balkone brannten aus.",
            &[],
        ),
    ]);
    check(
        plain("Drei Zimmer brannten aus."),
        plain("Vier Zimmer brannten aus."),
        &[],
    );
}

#[test]
fn amounts_of_one_unit_disagree_where_they_belong_to_the_same() {
    use DiscrepancyKind::Figure;
    check_plain(&[
        (
            "Der Schaden beträgt 19,4 Millionen Euro.",
            "Der Schaden liegt bei 14,9 Millionen Euro.",
            &[(Figure, "19,4 Millionen Euro", "14,9 Millionen Euro")],
        ),
        (
            "In der Nacht fielen 142 Liter Regen.",
            "In der Nacht fielen 124 Liter Regen.",
            &[(Figure, "142 Liter", "124 Liter")],
        ),
        (
            "Sie bekam eine Strafe von zwei Jahren auf Bewährung.",
            "Ihre Strafe: 22 Monate auf Bewährung.",
            &[(Figure, "zwei Jahren", "22 Monate")],
        ),
        (
            "Er bekam eine Strafe von sechs Jahren und sechs Monaten.",
            "Er bekam eine Strafe von sechseinhalb Jahren.",
            &[],
        ),
        (
            "Er bekam eine Strafe von sechs Jahren und sechs Monaten.",
            "Er bekam eine Strafe von sechs Jahren.",
            &[(Figure, "sechs Jahren und sechs Monaten", "sechs Jahren")],
        ),
        (
            "Der Wald brannte auf 40 Hektar.",
            "Der Wald brannte auf 70 Hektar.",
            &[(Figure, "40 Hektar", "70 Hektar")],
        ),
        (
            "Die Miete stieg um 4 Prozent.",
            "Der Umsatz fiel um 8 Prozent.",
            &[],
        ),
        (
            "Vor zwei Jahren schloss das Werk.",
            "Vor drei Jahren schloss das Werk.",
            &[],
        ),
        (
            "Der Fahrer ist 54 Jahre alt.",
            "Der Fahrer ist 56 Jahre alt.",
            &[(Figure, "54 Jahre", "56 Jahre")],
        ),
        (
            "Der Fahrer ist 54 Jahre alt.",
            "Der Fahrer bekam 30 Jahre Haft.",
            &[],
        ),
    ]);
}

#[test]
fn bounds_and_roundings_agree_with_what_they_allow() {
    use DiscrepancyKind::Figure;
    check_plain(&[
        (
            "Mehr als 1000 Menschen flohen.",
            "1100 Menschen flohen.",
            &[],
        ),
        (
            "Mindestens 50 Menschen starben.",
            "55 Menschen starben.",
            &[],
        ),
        ("Knapp 2400 Menschen flohen.", "2350 Menschen flohen.", &[]),
        ("Fast 500 Menschen flohen.", "460 Menschen flohen.", &[]),
        ("Bis zu 500 Menschen flohen.", "420 Menschen flohen.", &[]),
        (
            "Gut 19 Millionen Euro flossen.",
            "19,4 Millionen Euro flossen.",
            &[],
        ),
        (
            "Mehr als 1000 Menschen flohen.",
            "2000 Menschen flohen.",
            &[(Figure, "Mehr als 1000", "2000")],
        ),
        (
            "Fast 500 Menschen flohen.",
            "560 Menschen flohen.",
            &[(Figure, "Fast 500", "560")],
        ),
    ]);
}

#[test]
fn english_figures_of_two_named_bodies_are_two() {
    use DiscrepancyKind::Figure;
    check_plain(&[
        (
            "The bill of the House would cut the rate to 21 percent.",
            "The bill of the Senate would cut the rate to 20 percent.",
            &[],
        ),
        (
            "The bill of the House would cut the rate to 21 percent.",
            "The bill in the House would cut the rate to 20 percent.",
            &[(Figure, "21 percent", "20 percent")],
        ),
    ]);
}

#[test]
fn weekdays_agree_by_name_and_with_dates_that_fall_on_them() {
    use DiscrepancyKind::Date;
    check_plain(&[
        (
            "Die Ministerin kommt am Mittwoch in die Stadt.",
            "Am heutigen Mittwoch kommt die Ministerin in die Stadt.",
            &[],
        ),
        (
            "Die Ministerin kommt am Mittwoch in die Stadt.",
            "Die Ministerin kommt am Donnerstag in die Stadt.",
            &[(Date, "Mittwoch", "Donnerstag")],
        ),
        (
            "Die Versammlung ist am Montag.",
            "Die Versammlung ist am 9. März.",
            &[],
        ),
        (
            "Die Versammlung ist am Dienstag.",
            "Die Versammlung ist am 9. März.",
            &[(Date, "Dienstag", "9. März")],
        ),
        (
            "Die Pumpen laufen bis Ende 2027 vom Band.",
            "Die Pumpen laufen heute vom Band.",
            &[],
        ),
        // What will be a third by then is not over by then.
        (
            "Die Pumpen laufen bis Ende 2027 vom Band.",
            "Die Pumpen laufen 2030 nur noch zu einem Drittel vom Band.",
            &[],
        ),
        (
            "Die Versammlung ist an Silvester.",
            "Die Versammlung ist am 30. Dezember.",
            &[(Date, "Silvester", "30. Dezember")],
        ),
        (
            "Die Versammlung ist an Silvester.",
            "Die Versammlung ist am 31. Dezember.",
            &[],
        ),
    ]);
}

#[test]
fn days_far_apart_are_those_of_two_events() {
    use DiscrepancyKind::Date;
    check_plain(&[
        (
            "Die Bilder vom 24. Februar zeigen Kisten am Kai.",
            "Die Bilder vom 12. März zeigen Kisten am Kai.",
            &[],
        ),
        (
            "Die Bilder vom 24. Februar zeigen Kisten am Kai.",
            "Die Bilder vom 2. März zeigen Kisten am Kai.",
            &[(Date, "24. Februar", "2. März")],
        ),
        (
            "Die Bilder vom 31. Dezember zeigen Kisten am Kai.",
            "Die Bilder vom 1. Januar zeigen Kisten am Kai.",
            &[(Date, "31. Dezember", "1. Januar")],
        ),
        (
            "Das Werk schließt am 31. Dezember 2026 für immer.",
            "Das Werk schließt am 31. Dezember 2027 für immer.",
            &[(Date, "31. Dezember 2026", "31. Dezember 2027")],
        ),
        (
            "Im Oktober 2013 lag der Betrieb still.",
            "Im Juli 2014 lag der Betrieb still.",
            &[],
        ),
    ]);
}

#[test]
fn years_and_months_disagree_only_where_they_belong_to_the_same() {
    use DiscrepancyKind::Date;
    check_plain(&[
        (
            "Er fälschte zwischen 2011 und 2022 viele Bilder.",
            "Er fälschte zwischen 2011 und 2020 viele Bilder.",
            &[(Date, "zwischen 2011 und 2022", "zwischen 2011 und 2020")],
        ),
        (
            "Er fälschte zwischen 2011 und 2022 viele Bilder.",
            "Er fälschte von 2011 bis 2022 viele Bilder.",
            &[],
        ),
        (
            "Seit März 2024 sitzt er in Haft.",
            "Seit April 2024 sitzt er in Haft.",
            &[(Date, "März 2024", "April 2024")],
        ),
        (
            "Im Dezember telefonierte er mit dem Botschafter.",
            "Im Februar verlor er sein Amt.",
            &[],
        ),
        (
            "Die Halle wurde 2019 gebaut.",
            "Die Halle wurde am 4. Mai 2019 gebaut.",
            &[],
        ),
    ]);
}

#[test]
fn the_same_quoted_words_from_another_speaker_are_told_at_any_score() {
    use DiscrepancyKind::Attribution;
    let quoted = "„Wir kämpfen um jeden einzelnen Arbeitsplatz“";
    let found = found_at(
        (
            "„Wir kämpfen um jeden einzelnen Arbeitsplatz“, sagte Ina Holm.",
            Some((quoted, Form::Direct, &[MAYOR])),
        ),
        (
            "„Wir kämpfen um jeden einzelnen Arbeitsplatz“, rief Karl Brand der wartenden Menge vor dem Tor zu.",
            Some((quoted, Form::Direct, &[("Karl Brand", SourceKind::Person)])),
        ),
        LinkKind::Reworded,
        550,
    );
    assert_eq!(
        found,
        [(Attribution, "Ina Holm".to_owned(), "Karl Brand".to_owned())]
    );
}

#[test]
fn some_quoted_words_in_a_row_are_the_core_of_one_remark() {
    let other = [("Karl Brand", SourceKind::Person)];
    let told = |words: &str, score: u16| {
        let right = format!("„Das wäre {words} für die ganze Region“, sagte Karl Brand.");
        let content = format!("„Das wäre {words} für die ganze Region“");
        let left = (
            "Dies „würde eine schwere Niederlage bedeuten“, schrieb Ina Holm.",
            Some((
                "würde eine schwere Niederlage bedeuten",
                Form::Direct,
                &[MAYOR][..],
            )),
        );
        let right = (
            right.as_str(),
            Some((content.as_str(), Form::Direct, &other[..])),
        );
        found_at(left, right, LinkKind::Reworded, score).len()
    };
    assert_eq!(told("eine schwere Niederlage", 820), 1);
    assert_eq!(told("eine schwere Niederlage", 700), 0);
    assert_eq!(told("eine herbe Niederlage", 820), 0);
    assert_eq!(told("würde eine", 820), 0);
}

#[test]
fn a_remark_in_other_words_needs_a_number_or_a_sure_link() {
    let left = (
        "Holm bezifferte den Aufwand auf 180 Millionen Euro.",
        Some((
            "den Aufwand auf 180 Millionen Euro",
            Form::Indirect,
            &[MAYOR][..],
        )),
    );
    let other = ("Karl Brand", SourceKind::Person);
    let right = (
        "Der Aufwand liegt nach den Worten von Brand bei 180 Millionen Euro.",
        Some(("bei 180 Millionen Euro", Form::Indirect, &[other][..])),
    );
    let told = found_at(left, right, LinkKind::Reworded, 850);
    assert_eq!(told.len(), 1, "{told:?}");
    let unsure = found_at(left, right, LinkKind::Reworded, 700);
    assert_eq!(unsure, []);
}
