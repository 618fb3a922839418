use std::sync::Arc;

use proptest::prelude::*;

use super::super::lexicon::Answer;
use super::super::{Findings, LinkKind, Score, Unwatched, analyse};
use super::surroundings::nobody;
use super::*;
use crate::text::{Article, ArticleId, BlockKind, Language, Metadata, Passage};

fn article(text: &str, language: Language) -> Arc<Article> {
    let meta = Metadata {
        language,
        ..Metadata::default()
    };
    let blocks = text
        .split('\n')
        .map(|block| (BlockKind::Paragraph, 0, block));
    Arc::new(Article::from_blocks(blocks, meta))
}

fn numbered(articles: &[Arc<Article>]) -> Vec<(ArticleId, Arc<Article>)> {
    (1..).map(ArticleId).zip(articles.iter().cloned()).collect()
}

fn analysed(articles: &[Arc<Article>]) -> Findings {
    analyse(&numbered(articles), None, &Unwatched).expect("nobody cancels")
}

/// The kinds of the links between a sentence and another one, each in a story of its own words.
fn linked(left: (&str, Language), right: (&str, Language)) -> Vec<LinkKind> {
    let articles = [article(left.0, left.1), article(right.0, right.1)];
    let findings = analysed(&articles);
    findings.links.iter().map(|link| link.kind).collect()
}

#[test]
fn the_same_fact_is_linked() {
    let cases = [
        (
            "Der Deich bei Torgau hielt dem Wasser stand.",
            "Der Deich bei Torgau hielt dem Wasser stand.",
            LinkKind::Verbatim,
        ),
        (
            "„Der Deich hält dem Wasser stand“, sagte Ina Holm.",
            "\"Der Deich hält dem Wasser stand\", sagte Ina Holm.",
            LinkKind::Verbatim,
        ),
        (
            "Bei dem Beben kamen in Izmir 1.200 Menschen ums Leben.",
            "Bei dem Beben kamen in Izmir am Montag 1200 Menschen ums Leben.",
            LinkKind::Edited,
        ),
        (
            "Bei dem Erdbeben in Izmir starben 1.200 Menschen.",
            "Die Erdstöße in der Stadt Izmir forderten 1200 Todesopfer.",
            LinkKind::Reworded,
        ),
        (
            "Der Minister dementierte, Schmiergeld von dem Konzern angenommen zu haben.",
            "Bestechung durch das Unternehmen wies der Ressortchef zurück.",
            LinkKind::Reworded,
        ),
        (
            "Das Landgericht Kassel verurteilte den Angeklagten zu neun Jahren Haft.",
            "Neun Jahre muss der Mann laut Urteil der Kasseler Richter ins Gefängnis.",
            LinkKind::Reworded,
        ),
        (
            "Die Gewerkschaft ruft für Donnerstag zum Streik an den Flughäfen auf.",
            "An den Airports wird am Donnerstag die Arbeit niedergelegt, der Ausstand gilt ganztägig, so die Arbeitnehmervertreter.",
            LinkKind::Reworded,
        ),
        (
            "Die Notenbank erhöhte den Leitzins auf 3,5 Prozent.",
            "Der Zinssatz steigt auf 3,5 Prozent, beschlossen die Währungshüter.",
            LinkKind::Reworded,
        ),
        (
            "Tausende demonstrierten in Belgrad gegen die Regierung.",
            "In der Hauptstadt Belgrad gab es Proteste von Regierungsgegnern mit Tausenden Demonstranten.",
            LinkKind::Reworded,
        ),
        (
            "Der Konzern streicht im Werk Celle 1400 Stellen.",
            "Stellenabbau in der Fabrik in Celle: 1.400 Arbeitsplätze fallen weg.",
            LinkKind::Reworded,
        ),
        (
            "Botschafter Georgi Sinowjew wurde ins Außenministerium einbestellt.",
            "Das Außenamt zitierte den Gesandten Georgy Zinoviev herbei.",
            LinkKind::Reworded,
        ),
    ];
    for (left, right, kind) in cases {
        let found = linked((left, Language::German), (right, Language::German));
        assert_eq!(found, [kind], "{left} / {right}");
    }
}

#[test]
fn german_and_english_meet_by_their_concepts() {
    let found = linked(
        (
            "Bei dem Erdbeben in Izmir starben 1.200 Menschen.",
            Language::German,
        ),
        (
            "The earthquake in Izmir killed 1,200 people.",
            Language::English,
        ),
    );
    assert_eq!(found, [LinkKind::Reworded]);
}

#[test]
fn different_facts_are_not_linked() {
    let cases = [
        (
            "Der Deich bei Torgau hielt dem Wasser stand.",
            "Das Gericht in Bonn sprach den Arzt frei.",
        ),
        (
            "Das sagte der Sprecher am Freitag.",
            "Das sagte die Sprecherin am Mittwoch.",
        ),
        (
            "Präsident Luis Ortega reiste nach Madrid.",
            "Die Preise für Brot legten zu, so Luis Ortega.",
        ),
        ("Es war kalt.", "Es war laut."),
        (
            "Weitere Angaben machte er nicht.",
            "Einzelheiten nannte sie am Dienstag nicht.",
        ),
        ("1. 2. 3.", "1. 2. 3."),
        // Who does something is not what is done.
        (
            "Ministerpräsidentin Vera Steen reiste an die Grenze.",
            "Ministerpräsidentin Vera Steen lehnte höhere Steuern ab.",
        ),
        // Two ages are not one because both are ages.
        (
            "Ein 38-jähriger Maurer gewann die Wahl.",
            "Eine 61-jährige Frau verlor ihren Hund.",
        ),
        // So many more are others.
        (
            "Der Geheimdienst sprach am Freitag von 1.500 Soldaten in Russland.",
            "Der Geheimdienst sprach am Mittwoch von 1.500 weiteren Soldaten in Russland.",
        ),
    ];
    for (left, right) in cases {
        let found = linked((left, Language::German), (right, Language::German));
        assert!(found.is_empty(), "{left} / {right}: {found:?}");
    }
}

#[test]
fn ages_and_set_answers_meet_in_any_words() {
    let cases = [
        (
            "Bei dem Toten handelt es sich um einen 52-jährigen Maurer.",
            "Der Tote ist ein Maurer und war 52 Jahre alt.",
        ),
        (
            "Getötet wurde der Lokführer, ein 52-Jähriger.",
            "Der Lokführer, 52, starb.",
        ),
        (
            "Die Reederei wollte sich nicht äußern.",
            "Die Reederei schwieg zu den Vorwürfen.",
        ),
    ];
    for (left, right) in cases {
        let found = linked((left, Language::German), (right, Language::German));
        assert_eq!(found, [LinkKind::Reworded], "{left} / {right}");
    }
}

#[test]
fn a_sentence_may_hold_what_another_article_tells_in_two() {
    let one = "Das Hochwasser riss in Passau eine Brücke fort, und der Landrat rief den Katastrophenfall aus.";
    let two = "Eine Brücke in Passau wurde vom Hochwasser fortgerissen. Der Landrat hat den Katastrophenfall ausgerufen.";
    let found = linked((one, Language::German), (two, Language::German));
    assert_eq!(found.len(), 2, "{found:?}");
}

#[test]
fn titles_and_boilerplate_never_link() {
    let same = "Der Deich bei Torgau hielt dem Hochwasser stand";
    for kind in [
        BlockKind::Headline,
        BlockKind::Subheading,
        BlockKind::Boilerplate,
    ] {
        let made = || Arc::new(Article::from_blocks([(kind, 0, same)], Metadata::default()));
        assert!(analysed(&[made(), made()]).links.is_empty(), "{kind:?}");
    }
}

#[test]
fn odd_texts_end_in_bounded_time() {
    let cases = [
        "Der Deich hielt und ".repeat(10_000),
        "Wasser ".repeat(20_000),
        "Der Deich bei Torgau hielt dem Wasser stand. ".repeat(2_000),
        "12345 ".repeat(10_000),
        "大洪水が町を襲った。".repeat(2_000),
    ];
    for text in &cases {
        let articles = [
            article(text, Language::German),
            article(text, Language::German),
        ];
        let findings = analysed(&articles);
        assert!(findings.links.len() <= 4_100, "{}", findings.links.len());
    }
}

#[test]
fn a_long_run_of_equal_words_is_found() {
    let words = |text: &str| -> Vec<u64> { text.bytes().map(u64::from).collect() };
    let cases = [
        ("abcdefgh", "xxabcdefghyy", true),
        ("abcdefgh", "abcdxefgh", false),
        ("aaaaaaaaa", "aaaaaaa", false),
        ("aaaaaaaaa", "aaaaaaaa", true),
        ("", "abcdefgh", false),
    ];
    for (left, right, expected) in cases {
        let found = has_common_run(&words(left), &words(right), LONG_RUN);
        assert_eq!(found, expected, "{left} / {right}");
    }
}

proptest! {
    #[test]
    fn any_two_texts_give_links_inside_their_articles(
        left in "[a-zA-ZäöüÄÖÜß0-9 .,„“\\n]{0,200}",
        right in "\\PC{0,120}",
    ) {
        let articles = [article(&left, Language::German), article(&right, Language::English)];
        for link in analysed(&articles).links {
            prop_assert_eq!((link.left.article, link.right.article), (ArticleId(1), ArticleId(2)));
            prop_assert!(articles[0].text().all().contains(link.left.span));
            prop_assert!(articles[1].text().all().contains(link.right.span));
            prop_assert!(link.score < Score::FULL);
        }
    }
}

#[test]
fn set_answers_are_known_as_such() {
    use Language::{English, German};
    let stock = |text: &str, language: Language| {
        let findings = analysed(&[article(text, language)]);
        let own = findings.articles.values().next().expect("one article");
        own.features.units.iter().all(|unit| unit.answer.is_some())
    };
    for (text, language) in [
        ("A spokesman for Ellwanger declined to comment.", English),
        (
            "Kasten did not immediately respond to requests for comment on Friday.",
            English,
        ),
        ("The office could not be reached for comment.", English),
        (
            "Peter Carr, a spokesman for Kasten, declined to comment on Saturday.",
            English,
        ),
        ("The opinions expressed are her own.", English),
        ("Kasten war zunächst nicht zu erreichen.", German),
        ("Ein Sprecher der Behörde wollte sich nicht äußern.", German),
        (
            "Das Ministerium reagierte zunächst nicht auf eine Anfrage.",
            German,
        ),
        (
            "Die Angaben ließen sich nicht unabhängig überprüfen.",
            German,
        ),
    ] {
        assert!(stock(text, language), "{text}");
    }
    for (text, language) in [
        (
            "Kasten declined to comment on the closure of the plant.",
            English,
        ),
        ("The spokesman denied the strike.", English),
        (
            "Kasten wollte sich nicht zur Schließung des Werks äußern.",
            German,
        ),
        ("Der Sprecher bestritt den Streik.", German),
        ("Der Deich hielt dem Wasser stand.", German),
        ("Dafür ist Estland verantwortlich.", German),
    ] {
        assert!(!stock(text, language), "{text}");
    }
}

#[test]
fn set_answers_say_what_most_of_their_words_say() {
    use Language::{English, German};
    for (text, language, answer) in [
        (
            "Reuters could not independently verify the accusations against Ellwanger.",
            English,
            Answer::Unverified,
        ),
        (
            "Kasten declined to comment on the statements.",
            English,
            Answer::Silence,
        ),
        (
            "The following statements were posted to the verified Twitter account of Ina Kasten.",
            English,
            Answer::Notice,
        ),
        (
            "Kabelwort has not edited the statements or confirmed their accuracy.",
            English,
            Answer::Notice,
        ),
        (
            "Der Autor war zunächst nicht zu erreichen.",
            German,
            Answer::Silence,
        ),
        (
            "Für den Inhalt ist die Autorin verantwortlich.",
            German,
            Answer::Notice,
        ),
        (
            "Bremen. Ellwanger schloss das Werk in Zwickau.",
            German,
            Answer::Nothing,
        ),
    ] {
        let findings = analysed(&[article(text, language)]);
        let own = findings.articles.values().next().expect("one article");
        assert_eq!(own.features.units[0].answer, Some(answer), "{text}");
    }
}

#[test]
fn a_dateline_links_nothing() {
    let left = "Zwickau. Ellwanger schloss das Werk und entließ 300 Arbeiter.";
    let right = "Zwickau. Das Werk von Ellwanger ist zu. 300 Arbeiter sind entlassen.";
    let german = Language::German;
    let findings = analysed(&[article(left, german), article(right, german)]);
    assert!(!findings.links.is_empty());
    let short = |passage: Passage| passage.span.len() <= "Zwickau.".len();
    let dateline = findings
        .links
        .iter()
        .find(|link| short(link.left) || short(link.right));
    assert_eq!(dateline, None);
}

#[test]
fn what_an_agency_says_of_its_own_copy_links_nothing() {
    use Language::English;
    let notice = "Kabelwort has not edited the statements or confirmed their accuracy.";
    let fact = "Ellwanger closed the plant in Zwickau and dismissed 300 workers.";
    let text = format!("{fact} {notice}");
    let links = linked((&text, English), (&text, English));
    assert_eq!(links.len(), 1, "{links:?}");
}

#[test]
fn two_remarks_of_one_speaker_are_two_facts() {
    use Language::German;
    let first = "„Als bei mir die Sirene ging, schwammen im Keller die Kisten“, sagte Bürgermeister Henning Traube.";
    for (other, same) in [
        (
            "„Wir haben noch nie so viel Regen in einer Stunde gesehen“, sagte Bürgermeister Henning Traube.",
            false,
        ),
        (
            "„Jetzt müssen alle anpacken und die Straßen räumen“, sagte Bürgermeister Henning Traube.",
            false,
        ),
        (
            "„Als die Sirene ging, schwammen bei mir im Keller schon Kisten“, sagte Bürgermeister Henning Traube.",
            true,
        ),
        (
            "Bei ihm seien die Kisten im Keller geschwommen, als die Sirene ging, sagte Bürgermeister Henning Traube.",
            true,
        ),
    ] {
        assert_eq!(
            !linked((first, German), (other, German)).is_empty(),
            same,
            "{other}"
        );
    }
}

#[test]
fn one_voice_with_two_remarks_links_nothing() {
    let german = Language::German;
    let stories = [
        (
            "In Kroge brannte eine Lagerhalle.\nFeuerwehrchef Jan Tamm sagte, der Wind habe gedreht.",
            "Ein Feuer zerstörte in Kroge eine Lagerhalle.\nFeuerwehrchef Jan Tamm sagte, niemand sei verletzt worden.",
        ),
        (
            "Die Gemeinde Kroge verkauft ihr Rathaus.\nBürgermeisterin Ina Holm nannte den Schritt schmerzhaft.",
            "Das Rathaus von Kroge wird verkauft.\nBürgermeisterin Ina Holm versprach, zwei Bäume zu pflanzen.",
        ),
    ];
    for (left, right) in stories {
        let articles = [article(left, german), article(right, german)];
        let findings = analysed(&articles);
        let second = |passage: Passage, text: &str| {
            passage.span.start() > text.find('\n').unwrap_or_default()
        };
        let wrong = findings
            .links
            .iter()
            .filter(|link| second(link.left, left) && second(link.right, right));
        assert_eq!(wrong.count(), 0, "{left}");
    }
}

#[test]
fn one_voice_with_one_number_says_one_thing() {
    let left = "The paper mill in Holm is on strike.\nChief Executive Jane Holt called the walkout \"reckless\", saying the demands would add 600 million crowns a year to the wage bill.";
    let right = "Workers at the paper mill in Holm are on strike.\nChief Executive Jane Holt says the demands would cost 600 million crowns a year, which the mill cannot pay.";
    let english = Language::English;
    let findings = analysed(&[article(left, english), article(right, english)]);
    let joins = |link: &crate::comparison::Link| {
        let number = |passage: Passage, text: &str| {
            passage.span.end() > text.find("600").unwrap_or_default()
        };
        number(link.left, left) && number(link.right, right)
    };
    assert!(findings.links.iter().any(joins), "{:?}", findings.links);
}

/// The odds of two sentences that are half likely by themselves, of articles of ten sentences.
fn odds_at(left: u32, right: u32) -> f32 {
    let mut candidates = [Candidate {
        left,
        right,
        own: 0.5,
        odds: 0.0,
        here: 0.0,
        run: false,
        clauses: [None, None],
    }];
    weigh_surroundings(&mut candidates, 10, 10);
    candidates[0].odds
}

#[test]
fn sentences_as_far_down_are_likelier_to_match() {
    assert!(odds_at(3, 3) > odds_at(2, 4));
    assert!(odds_at(2, 4) > odds_at(0, 6));
    assert_eq!(odds_at(2, 5), odds_at(5, 2));
}

#[test]
fn what_stands_at_the_top_is_likelier_to_be_told_by_both() {
    assert!(odds_at(0, 0) > odds_at(5, 5));
    assert!(odds_at(5, 5) > odds_at(9, 9));
}

#[test]
fn few_sentences_have_few_rivals() {
    assert_eq!(nobody(1000), nobody(8));
    assert!(nobody(1) > nobody(4));
    assert_eq!(nobody(0), nobody(1));
}

#[test]
fn a_quotation_and_a_report_are_less_alike_than_two_quotations() {
    let odds = |left: &str, right: &str| {
        let pair = pair_of(left, right);
        pair.candidates.first().map(|candidate| candidate.odds)
    };
    let quoted = "„Das Hochwasser hat dreißig Häuser zerstört“, sagte Landrat Olaf Brehm.";
    let again = "»Das Hochwasser hat dreißig Häuser zerstört«, sagte Landrat Olaf Brehm.";
    let reported = "Das Hochwasser hat dreißig Häuser zerstört, sagte Landrat Olaf Brehm.";
    assert!(odds(quoted, again) > odds(quoted, reported));
}

#[test]
fn names_that_the_lexicon_does_not_know_are_counted_in_both() {
    let copies = [
        "In Berlin traf Ebersfeld auf Dorndorf. Danach lobte Ebersfeld die Nato.",
        "Mit Dorndorf sprach in Berlin die Nato. Auch Ebersfeld und Quastenberg waren da.",
    ]
    .map(|text| article(text, Language::German));
    let findings = analysed(&copies);
    let pair = &findings.pairs[&(ArticleId(1), ArticleId(2))];
    // Berlin and the Nato are known, and stand in half of what is written on a day.
    assert_eq!(pair.names, [2, 2]);
}

/// What two German articles have in common.
fn pair_of(left: &str, right: &str) -> Pair {
    let articles = [left, right].map(|text| article(text, Language::German));
    let findings = analysed(&articles);
    let [left, right] = [ArticleId(1), ArticleId(2)].map(|id| &findings.articles[&id]);
    Pair::of(left, right)
}

/// How likely the last sentences of two articles tell the same by themselves; 0 where they are no candidate.
fn last_two(left: &str, right: &str) -> f32 {
    let pair = pair_of(left, right);
    let last = pair.units.map(|units| units as u32 - 1);
    let mut candidates = pair.candidates.iter();
    let found = candidates.find(|own| [own.left, own.right] == last);
    found.map_or(0.0, |own| own.own)
}

#[test]
fn words_of_one_field_speak_for_one_fact() {
    let before = "Im Schuppen von Ludgerhorst lagen alte Möbel.";
    let told = |text: &str| format!("{before} {text}");
    let left = told("Sanitäter brachten den Gärtner mit einem Hubschrauber nach Quakenfeld.");
    // The hospital, the surgeon and what he did go together with those who came first.
    let related = told("In Quakenfeld liegt der Gärtner auf der Intensivstation.");
    let other = told("In Quakenfeld hat der Gärtner früher Tulpen gezüchtet.");
    assert!(last_two(&left, &related) > last_two(&left, &other));
}

#[test]
fn who_is_named_before_may_be_meant() {
    let left = "Der Verein feierte. Wendelin Krautz pfiff das Endspiel in Sandlohe.";
    let carried = "Gefeiert wurde mit Wendelin Krautz. Er pfiff in Sandlohe das Endspiel.";
    let nobody = "Gefeiert wurde mit viel Musik. Er pfiff in Sandlohe das Endspiel.";
    assert!(last_two(left, carried) > last_two(left, nobody));
}

#[test]
fn a_negation_on_one_side_speaks_against_one_fact() {
    let left = "Der Regen blieb aus. Die Imker von Sandlohe verkaufen Honig.";
    let same = "Regen blieb auch hier aus. Honig verkaufen die Imker von Sandlohe wieder.";
    let not = "Regen blieb auch hier aus. Honig verkaufen die Imker von Sandlohe nicht.";
    assert!(last_two(left, same) > last_two(left, not));
}

#[test]
fn counts_about_as_large_speak_for_one_fact_and_far_ones_against() {
    let before = "Am Abend wurde getanzt.";
    let told = |text: &str| format!("{before} {text}");
    let left = told("In Quakenfeld standen 610 Besucher im Regen.");
    let close = told("Im Regen harrten in Quakenfeld 580 Besucher aus.");
    let apart = told("Im Regen harrten in Quakenfeld 190 Besucher aus.");
    let neither = told("Im Regen harrten in Quakenfeld 400 Besucher aus.");
    assert!(last_two(&left, &close) > last_two(&left, &neither));
    assert!(last_two(&left, &neither) > last_two(&left, &apart));
    // Of two rows of a list only one number each is about as large.
    let row = told("Der Zoll auf Käse sinkt von 35 auf 21 Prozent.");
    let other = told("Der Zoll auf Wolle sinkt von 79 auf 37 Prozent.");
    let same = told("Der Zoll auf Wolle sinkt von 37 auf 22 Prozent.");
    assert!(last_two(&row, &other) < last_two(&row, &same));
}

#[test]
fn lengths_of_time_are_about_as_long_in_any_unit() {
    let left = "Der Streit ruht. In zehn Tagen wollen sie in Sandlohe wieder verhandeln.";
    let right = "Es wird still. In anderthalb Wochen treffen sich beide Seiten erneut.";
    let later = "Es wird still. In anderthalb Jahren treffen sich beide Seiten erneut.";
    assert!(last_two(left, right) > last_two(left, later));
}

#[test]
fn one_actor_denies_one_thing() {
    let left = "Wendelin Krautz soll gelogen haben. Der Imker Krautz bestreitet das.";
    let same = "In Sandlohe geht es um Honig. Wendelin Krautz wies jeden Verdacht zurück.";
    let other = "In Sandlohe geht es um Honig. Gerlinde Pohlmann wies jeden Verdacht zurück.";
    let no_denial = "In Sandlohe geht es um Honig. Wendelin Krautz wies dem Besuch den Weg.";
    assert!(last_two(left, same) > last_two(left, other));
    assert!(last_two(left, same) > last_two(left, no_denial));
    // "Er" speaks of whom the sentence before names.
    let carried = "In Sandlohe traf es Wendelin Krautz. Er dementierte umgehend.";
    let nobody = "In Sandlohe traf es viele Leute. Er dementierte umgehend.";
    assert!(last_two(left, carried) >= last_two(left, nobody));
}
