//! How many of something two copies tell, in sentences that no link joins.

use super::stands::{self, ENGLISH, GERMAN, Told};
use super::*;

fn check(story: &str, cases: &[Told]) {
    stands::check_said(DiscrepancyKind::Figure, story, cases);
}

#[test]
fn tolls_in_any_words() {
    check(
        GERMAN,
        &[
            (
                "Drei Bewohner sind ums Leben gekommen.",
                "Die Zahl der Todesopfer ist auf vier gestiegen.",
                &[("Drei", "vier")],
            ),
            (
                "Bei dem Unglück starben drei Menschen.",
                "Vier Tote, etliche Verletzte: Das ist die Bilanz der Nacht.",
                &[("drei", "Vier")],
            ),
            (
                "Nach sechs Vermissten wird noch gesucht.",
                "Acht Personen galten am Abend als vermisst.",
                &[("sechs", "Acht")],
            ),
            (
                "Die Polizei nahm 14 Männer fest. Sechs von ihnen wurden schwer verletzt.",
                "Sieben Menschen sind schwer verletzt.",
                &[("Sechs", "Sieben")],
            ),
            // Badly injured are not all that are.
            (
                "31 Menschen wurden verletzt.",
                "Sieben Menschen sind schwer verletzt.",
                &[],
            ),
            (
                "Drei Menschen starben.",
                "Es gab mindestens drei Tote.",
                &[],
            ),
            (
                "Drei Menschen starben.",
                "Drei Menschen wurden verletzt.",
                &[],
            ),
            // Somebody counts one by one.
            (
                "Drei Menschen starben.",
                "Eine 16-Jährige und zwei Männer kamen ums Leben.",
                &[],
            ),
            (
                "Drei Menschen starben.",
                "Zwei Männer und eine Frau kamen ums Leben.",
                &[],
            ),
            // Another disaster.
            (
                "Drei Menschen starben.",
                "Bei einem Dammbruch waren 1998 vier Menschen gestorben.",
                &[],
            ),
            (
                "Drei Menschen starben.",
                "Zunächst war von vier Toten die Rede gewesen.",
                &[],
            ),
        ],
    );
    check(
        ENGLISH,
        &[
            (
                "Three residents were killed.",
                "The death toll rose to four.",
                &[("Three", "four")],
            ),
            (
                "Six people are still missing.",
                "Eight people were unaccounted for.",
                &[("Six", "Eight")],
            ),
            (
                "Three people died.",
                "A teenage girl and two men drowned.",
                &[],
            ),
        ],
    );
}

#[test]
fn things_lengths_and_speeds() {
    check(
        GERMAN,
        &[
            (
                "Etwa 80 Polizisten sperrten die Straßen.",
                "In der Nacht waren rund 60 Beamte unterwegs.",
                &[("Etwa 80", "rund 60")],
            ),
            (
                "Das Loch im Damm ist 40 Meter breit.",
                "Auf 55 Metern Länge gab das Bauwerk nach.",
                &[("40 Meter", "55 Metern")],
            ),
            (
                "Der Bus war mit Tempo 100 unterwegs.",
                "Mit 120 km/h prallte der Bus gegen das Geländer.",
                &[("100", "120 km")],
            ),
            (
                "Der Bus war mit Tempo 100 unterwegs.",
                "Er fuhr 100 Kilometer pro Stunde.",
                &[],
            ),
            // Far apart they count different things.
            (
                "Etwa 80 Polizisten sperrten die Straßen.",
                "Das Land hat 40.000 Polizisten.",
                &[],
            ),
            (
                "Der Damm ist 40 Meter lang.",
                "Der See ist 7 Kilometer lang.",
                &[],
            ),
        ],
    );
}

#[test]
fn sentences_of_courts() {
    check(
        GERMAN,
        &[
            (
                "Das Gericht verurteilte den Verwalter zu sechs Jahren und sechs Monaten Haft.",
                "Fünf Jahre Gefängnis für den Mann, der den Damm verfallen ließ.",
                &[("sechs Jahren und sechs Monaten", "Fünf Jahre")],
            ),
            (
                "Das Gericht verurteilte den Verwalter zu sechs Jahren und sechs Monaten Haft.",
                "Sechseinhalb Jahre muss der Verwalter ins Gefängnis.",
                &[],
            ),
            (
                "Das Gericht verurteilte ihn zu sechs Jahren Haft.",
                "Die Staatsanwältin hatte für ihn acht Jahre gefordert.",
                &[],
            ),
            (
                "Ihm drohen bis zu acht Jahre Haft.",
                "Das Gericht verurteilte ihn zu sechs Jahren Haft.",
                &[],
            ),
            (
                "Die Staatsanwältin hatte neun Jahre Haft verlangt.",
                "Acht Jahre Haft hatte die Anklage gefordert.",
                &[("neun Jahre", "Acht Jahre")],
            ),
        ],
    );
}

#[test]
fn ages_of_one_person() {
    check(
        GERMAN,
        &[
            (
                "Verwalter Jan Ohlert (52) schwieg.",
                "Der 53-jährige Jan Ohlert wurde am Abend befragt.",
                &[("52", "53-jährige")],
            ),
            (
                "Verwalter Jan Ohlert (52) schwieg.",
                "Der 53-jährige Anton Reimers wurde am Abend befragt.",
                &[],
            ),
            (
                "Verwalter Jan Ohlert (52) schwieg.",
                "Der 52-jährige Ohlert wurde am Abend befragt.",
                &[],
            ),
        ],
    );
    check(
        ENGLISH,
        &[
            (
                "Warden Jan Ohlert, 52, denied any wrongdoing.",
                "Ohlert, 53, denies the charges.",
                &[("52", "53")],
            ),
            (
                "Warden Jan Ohlert, 52, denied any wrongdoing.",
                "His deputy Anton Reimers, 53, denies the charges.",
                &[],
            ),
        ],
    );
}

/// The claims on whose cards the figures of three copies stand, where only those links join what they tell of their own
/// that lie between `joined`.
fn cards(texts: [&str; 3], joined: Option<(u32, u32)>) -> Vec<usize> {
    let articles: Vec<(ArticleId, Arc<Article>)> = (1..)
        .map(ArticleId)
        .zip(texts.map(|own| article(&format!("{GERMAN} {own}"))))
        .collect();
    let findings = analyse(&articles, None, &Unwatched).expect("nobody cancels");
    let statements = findings.statements();
    let extents: Vec<Passage> = statements
        .iter()
        .map(|(article, own)| Passage {
            article: *article,
            span: own.extent(),
        })
        .collect();
    let mut links = findings.links.clone();
    links.retain(|link| {
        let sides = [link.left, link.right];
        let of_the_story = sides.iter().all(|side| side.span.end() <= GERMAN.len());
        let articles = (link.left.article.0, link.right.article.0);
        of_the_story || joined == Some(articles)
    });
    let claims = gather(&findings, &extents, &links, &[]);
    let found = disagreements(&findings, &statements, &links, &claims);
    found
        .iter()
        .filter(|own| own.kind == DiscrepancyKind::Figure)
        .map(|own| own.claim)
        .collect()
}

#[test]
fn what_several_copies_tell_of_one_toll_stands_on_one_card() {
    let texts = [
        "Drei Menschen starben, teilte die Feuerwehr mit.",
        "Die Feuerwehr sprach am Abend von vier Toten.",
        "Drei Personen haben das Unglück nicht überlebt, hieß es von der Feuerwehr.",
    ];
    let cards = cards(texts, None);
    assert_eq!(cards.len(), 2);
    assert_eq!(cards[0], cards[1]);
}

#[test]
fn a_toll_stands_where_a_link_has_put_it() {
    let texts = [
        "Die Feuerwehr sprach am Abend von drei Toten.",
        "Vier Menschen starben im Warnitzsee, teilte die Feuerwehr mit.",
        "Drei Menschen starben im Warnitzsee, teilte die Feuerwehr mit.",
    ];
    let cards = cards(texts, Some((2, 3)));
    assert_eq!(cards.len(), 2);
    assert_eq!(cards[0], cards[1]);
}
