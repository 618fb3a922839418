use std::sync::Arc;

use super::super::{ClaimId, ClaimRecord, Entry, PlacedSource, SourceKey};
use super::*;
use crate::attribution::SourceKind;
use crate::comparison;
use crate::text::{Article, ArticleId, BlockKind, Metadata};

/// A claim for a test: in which articles it stands with which words, its origins, its number of
/// discrepancies, its rating.
struct Told(
    &'static [(u32, &'static str)],
    &'static [&'static str],
    usize,
    &'static str,
);

const TOLD: [Told; 4] = [
    Told(
        &[
            (1, "Drei Frachter liefen am Montag aus."),
            (2, "Am Montag fuhren drei Frachter ab."),
        ],
        &["Hafenamt"],
        1,
        "B2",
    ),
    Told(
        &[(1, "Die „Ladung“ für 12.000 Euro war nicht versichert.")],
        &["Reederei"],
        0,
        "",
    ),
    Told(
        &[
            (1, "Niemand wurde verletzt."),
            (2, "Verletzte gab es nicht."),
        ],
        &["Hafenamt", "Reederei"],
        2,
        "D4",
    ),
    Told(&[(2, "Ein Frachter kehrte am Dienstag um.")], &[], 0, "?1"),
];

fn fixture(told: &[Told]) -> (Project, Picture) {
    let mut project = Project::default();
    for id in [1, 2] {
        let words = told
            .iter()
            .flat_map(|told| told.0)
            .filter(|(article, _)| *article == id)
            .map(|(_, words)| (BlockKind::Paragraph, 0, *words));
        project.articles.push(Entry {
            id: ArticleId(id),
            article: Arc::new(Article::from_blocks(words, Metadata::default())),
        });
    }
    let mut picture = Picture::default();
    for name in ["Hafenamt", "Reederei"] {
        picture.sources.push(PlacedSource {
            key: SourceKey::new(name),
            name: name.to_owned(),
            kind: SourceKind::Institution,
            aliases: vec![format!("{name} Nord")],
            reliability: None,
            speaks_for: None,
            registered: true,
            statements: Vec::new(),
            rank: 0,
        });
    }
    let mut discrepancies = 0;
    for (index, Told(places, origins, disagreeing, rating)) in told.iter().enumerate() {
        let members: Vec<Passage> = places
            .iter()
            .map(|(article, words)| {
                let article = ArticleId(*article);
                let text = project.article(article).expect("made above").text().clone();
                let start = text.as_str().find(words).expect("made above");
                Passage {
                    article,
                    span: text.snap(start..start + words.len()),
                }
            })
            .collect();
        let origins: Vec<SourceKey> = origins.iter().map(|name| SourceKey::new(name)).collect();
        let id = ClaimId(index as u32);
        let mut marks = rating.chars();
        let letter = marks
            .next()
            .and_then(|mark| Reliability::ALL.into_iter().find(|r| r.letter() == mark));
        let digit = marks
            .next()
            .and_then(|mark| mark.to_digit(10))
            .map(|digit| Credibility::ALL[digit as usize - 1]);
        if !rating.is_empty() {
            let mut assessment = Assessment {
                credibility: digit,
                ..Assessment::default()
            };
            if let (Some(letter), Some(origin)) = (letter, origins.first()) {
                assessment.reliability.insert(origin.clone(), letter);
            }
            project.claims.push(ClaimRecord {
                id,
                members: Vec::new(),
                assessment,
            });
        }
        picture.claims.push(ClaimCard {
            id: (!rating.is_empty()).then_some(id),
            witnesses: places.len(),
            articles: places.iter().map(|(id, _)| ArticleId(*id)).collect(),
            members,
            statements: Vec::new(),
            lent: Vec::new(),
            parts: Vec::new(),
            links: Vec::new(),
            sources: origins.clone(),
            origins,
            alike: Vec::new(),
            denied_by: Vec::new(),
            discrepancies: discrepancies..discrepancies + disagreeing,
        });
        discrepancies += disagreeing;
    }
    (project, picture)
}

fn check(what: &str, change: impl FnOnce(&mut Session), expected: &[usize]) {
    let (project, picture) = fixture(&TOLD);
    let mut session = Session::default();
    change(&mut session);
    let found: Vec<usize> = order(&project, &picture, &session)
        .into_iter()
        .map(|ix| ix.0)
        .collect();
    assert_eq!(found, expected, "{what}");
}

fn search(words: &str, expected: &[usize]) {
    check(
        words,
        |session| words.clone_into(&mut session.filter.search),
        expected,
    );
}

#[test]
fn claims_stand_in_the_order_that_was_asked_for() {
    let sort = |by| move |session: &mut Session| session.sort = by;
    check("place", sort(ClaimSort::Place), &[0, 1, 2, 3]);
    check("articles", sort(ClaimSort::Articles), &[0, 2, 1, 3]);
    check("origins", sort(ClaimSort::Origins), &[3, 0, 1, 2]);
    check(
        "discrepancies",
        sort(ClaimSort::Discrepancies),
        &[2, 0, 1, 3],
    );
    check("score", sort(ClaimSort::Score), &[1, 3, 0, 2]);
}

#[test]
fn filters_must_all_hold() {
    check("unscored", |s| s.filter.unscored = true, &[1]);
    check("disagreeing", |s| s.filter.disagreeing = true, &[0, 2]);
    check("one origin", |s| s.filter.one_origin = true, &[0, 1]);
    check("shared", |s| s.filter.shared = true, &[0, 2]);
    check(
        "article",
        |s| s.filter.article = Some(ArticleId(2)),
        &[0, 2, 3],
    );
    check(
        "source",
        |s| s.filter.source = Some(SourceKey::new("Reederei")),
        &[1, 2],
    );
    check(
        "two at once",
        |s| {
            s.filter.disagreeing = true;
            s.filter.one_origin = true;
        },
        &[0],
    );
}

#[test]
fn a_search_finds_wordings_and_names_of_sources_without_case() {
    search("", &[0, 1, 2, 3]);
    search("   ", &[0, 1, 2, 3]);
    search("frachter", &[0, 3]);
    search("FRACHTER umkehrte", &[]);
    search("frachter dienstag", &[3]);
    search("reederei", &[1, 2]);
    search("hafenamt nord verletz", &[2]);
    search("ö", &[]);
    // Numbers and marks as in the search of the texts.
    search("12000", &[1]);
    search("12.000", &[1]);
    search("\"ladung\"", &[1]);
}

#[test]
fn ratings_are_written_as_the_scale_writes_them() {
    let (project, picture) = fixture(&TOLD);
    let codes: Vec<Option<String>> = picture
        .claims
        .iter()
        .map(|card| code(&project, card))
        .collect();
    let codes: Vec<Option<&str>> = codes.iter().map(Option::as_deref).collect();
    assert_eq!(codes, [Some("B2"), None, Some("D4"), Some("1")]);
}

#[test]
fn origins_with_different_letters_are_both_written() {
    let (mut project, picture) = fixture(&TOLD);
    let record = project
        .claims
        .iter_mut()
        .find(|record| record.id == ClaimId(2))
        .expect("rated above");
    record
        .assessment
        .reliability
        .insert(SourceKey::new("Reederei"), Reliability::A);
    record.assessment.credibility = None;
    assert_eq!(code(&project, &picture.claims[2]).as_deref(), Some("A/D"));
}

#[test]
fn the_wording_is_neither_a_scrap_nor_a_paragraph() {
    const SHORT: &str = "Ein Frachter.";
    const MODERATE: &str = "Ein Frachter der Reederei lief in der Nacht zum Montag wieder aus.";
    let told = [Told(&[(1, SHORT), (2, MODERATE)], &[], 0, "")];
    let (project, picture) = fixture(&told);
    let passage = wording(&project, &picture, &picture.claims[0]);
    let article = project.article(passage.article).expect("made above");
    assert_eq!(article.slice(passage.span), MODERATE);
}

#[test]
fn the_wording_begins_as_a_sentence_does() {
    const TORN: &str = "liefen in der Nacht zum Montag drei Frachter der Reederei aus.";
    const WHOLE: &str = "Drei Frachter liefen in der Nacht aus, sagte das Amt.";
    let told = [Told(&[(1, TORN), (2, WHOLE)], &[], 0, "")];
    let (project, picture) = fixture(&told);
    let passage = wording(&project, &picture, &picture.claims[0]);
    let article = project.article(passage.article).expect("made above");
    assert_eq!(article.slice(passage.span), WHOLE);
}

#[test]
fn a_scrap_is_told_with_who_says_it_and_selects_what_it_holds() {
    const SCRAP: &str = "den Angehörigen sein Beileid";
    const WHOLE: &str = "Firmenchef Jan Holm sprach den Angehörigen sein Beileid aus";
    let told = [Told(
        &[(
            1,
            "Firmenchef Jan Holm sprach den Angehörigen sein Beileid aus.",
        )],
        &[],
        0,
        "",
    )];
    let (mut project, _) = fixture(&told);
    let article = &mut project.articles[0].article;
    Arc::make_mut(article).meta.language = Language::German;
    let findings = comparison::analyse(&project.texts(), None, &comparison::Unwatched);
    let picture = Picture::build(&project, &findings.expect("nobody cancels it"));
    let words = |passage: Passage| {
        let article = project.article(passage.article).expect("made above");
        article.slice(passage.span).to_owned()
    };
    let holds = |card: &&ClaimCard| words(card.place()).contains("Beileid");
    let card = picture.claims.iter().find(holds).expect("a claim");
    let best = wording(&project, &picture, card);
    assert_eq!(words(best), WHOLE);
    assert_eq!(words(place_in(&picture, card, best)), SCRAP);
}

#[test]
fn the_wording_is_in_the_language_of_most_articles() {
    const ENGLISH: &str = "One of the freighters ran aground off the pier on Monday evening.";
    const GERMAN: &str = "Ein Frachter lief auf Grund.";
    let told = [Told(&[(1, ENGLISH), (2, GERMAN)], &[], 0, "")];
    let (mut project, mut picture) = fixture(&told);
    let mut speak = |article: usize, language: Language| {
        let article = &mut project.articles[article].article;
        Arc::make_mut(article).meta.language = language;
    };
    speak(0, Language::English);
    speak(1, Language::German);
    let mut worded = |project: &Project| {
        picture.language = language_of_most(project);
        let passage = wording(project, &picture, &picture.claims[0]);
        let article = project.article(passage.article).expect("made above");
        article.slice(passage.span).to_owned()
    };
    assert_eq!(
        worded(&project),
        ENGLISH,
        "neither language has more articles"
    );
    let mut third = project.articles[1].clone();
    third.id = ArticleId(3);
    project.articles.push(third);
    assert_eq!(worded(&project), GERMAN);
}

#[test]
fn the_nearest_claim_shares_the_rarest_words() {
    let (project, picture) = fixture(&TOLD);
    let nearest_to = |claim| -> Vec<usize> {
        nearest(&project, &picture, ClaimIx(claim))
            .into_iter()
            .map(|ix| ix.0)
            .collect()
    };
    assert_eq!(nearest_to(0), [3, 1, 2]);
    assert_eq!(nearest_to(3)[0], 0);
}

#[test]
fn the_diagonal_is_a_habit_from_eight_ratings_on() {
    let check = |ratings: &[&'static str], counted: (usize, usize), habit: bool| {
        let told: Vec<Told> = ratings
            .iter()
            .map(|rating| Told(&[(1, "Es regnet.")], &["Wetteramt"], 0, rating))
            .collect();
        let (project, picture) = fixture(&told);
        let found = Diagonal::of(&project, &picture);
        assert_eq!((found.rated, found.on_it), counted, "{ratings:?}");
        assert_eq!(found.is_habit(), habit, "{ratings:?}");
    };
    check(&[], (0, 0), false);
    check(&["A1"; 7], (7, 7), false);
    check(
        &["A1", "A1", "B2", "B2", "B2", "C3", "C3", "D4"],
        (8, 8),
        true,
    );
    check(
        &["A1", "B2", "C3", "B2", "B2", "B2", "B2", "A2"],
        (8, 7),
        true,
    );
    check(
        &["A1", "B2", "C3", "B2", "B2", "B2", "A3", "A2"],
        (8, 6),
        false,
    );
    check(
        &["F6", "F6", "F6", "F6", "F6", "F6", "F6", "F6"],
        (8, 0),
        false,
    );
    check(&["?1", "", "?2"], (0, 0), false);
}
