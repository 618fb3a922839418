use proptest::collection::vec;
use proptest::prelude::*;

use super::super::{LinkKind, Score, Unwatched, analyse, disagreements};
use super::*;
use crate::text::{Article, BlockKind, Language, Metadata, Text};

/// Sentences about two stories, with figures, dates and answers that differ.
const SENTENCES: [&str; 12] = [
    "Der Deich bei Torgau hielt dem Wasser stand, sagte Landrat Ernst Huber.",
    "Der Deich bei Torgau hielt dem Wasser am Montag stand.",
    "In Passau riss die Flut am 3. Juni eine Brücke fort, 1200 Helfer sind im Einsatz.",
    "In Passau riss die Flut am 4. Juni eine Brücke fort, 1500 Helfer sind im Einsatz.",
    "Das Rote Kreuz bestätigte, in Passau habe die Flut eine Brücke fortgerissen.",
    "Der Landrat von Passau hat seinen Rücktritt erklärt.",
    "Der Landrat von Passau soll seinen Rücktritt erklärt haben.",
    "Die Notenbank in Oslo erhöhte den Leitzins auf 3,5 Prozent.",
    "Die Notenbank in Oslo erhöhte den Leitzins auf 4,5 Prozent, teilte sie mit.",
    "Ministerin Anna Berg wies Berichte über höhere Zinsen in Oslo zurück.",
    "Ministerin Anna Berg bestätigte Berichte über höhere Zinsen in Oslo.",
    "Analysten hatten mit dem Schritt der Notenbank in Oslo gerechnet.",
];

fn article(told: &[usize]) -> Arc<Article> {
    let told: Vec<&str> = told.iter().map(|place| SENTENCES[*place]).collect();
    let meta = Metadata {
        language: Language::German,
        ..Metadata::default()
    };
    let text = told.join(" ");
    let blocks = [(BlockKind::Paragraph, 0, text.as_str())];
    Arc::new(Article::from_blocks(blocks, meta))
}

/// What somebody does to a collection of articles and the links between them.
#[derive(Clone, Debug)]
enum Step {
    Add(Vec<usize>),
    Remove(usize),
    Replace(usize, Vec<usize>),
    Reject(usize),
    Link((usize, usize), (usize, usize)),
    Pin(Vec<(usize, usize)>),
    Correct(usize),
}

fn told() -> impl Strategy<Value = Vec<usize>> {
    vec(0..SENTENCES.len(), 0..5)
}

fn step() -> impl Strategy<Value = Step> {
    let sentence = || (0_usize..8, 0_usize..3);
    prop_oneof![
        3 => told().prop_map(Step::Add),
        1 => (0_usize..8).prop_map(Step::Remove),
        2 => (0_usize..8, told()).prop_map(|(at, told)| Step::Replace(at, told)),
        1 => (0_usize..20).prop_map(Step::Reject),
        1 => (sentence(), sentence()).prop_map(|(a, b)| Step::Link(a, b)),
        1 => vec(sentence(), 1..4).prop_map(Step::Pin),
        2 => (0_usize..10).prop_map(Step::Correct),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn claims_gathered_again_are_those_gathered_from_scratch(
        first in vec(told(), 0..5),
        steps in vec(step(), 1..9),
    ) {
        let mut articles: Vec<(ArticleId, Arc<Article>)> =
            (1..).map(ArticleId).zip(first.iter().map(|told| article(told))).collect();
        let mut next = articles.len() as u32 + 1;
        let mut findings = Findings::default();
        let mut gatherings = Gatherings::default();
        let (mut rejected, mut made, mut pinned) = (Vec::new(), Vec::new(), Vec::new());
        let mut corrected = Vec::new();
        for step in std::iter::once(Step::Reject(usize::MAX)).chain(steps) {
            let passage = |(at, sentence): (usize, usize), findings: &Findings| -> Option<Passage> {
                let (id, own) = findings.articles.iter().nth(at)?;
                let span = own.structure.sentences.get(sentence)?.span;
                Some(Passage { article: *id, span })
            };
            match step {
                Step::Add(told) => {
                    articles.insert(0, (ArticleId(next), article(&told)));
                    next += 1;
                }
                Step::Remove(at) if at < articles.len() => {
                    articles.remove(at);
                }
                Step::Replace(at, told) if at < articles.len() => {
                    articles[at].1 = article(&told);
                }
                Step::Remove(_) | Step::Replace(..) => {}
                Step::Reject(at) => rejected.push(at),
                Step::Correct(at) => corrected.push(at),
                Step::Link(a, b) => {
                    if let (Some(a), Some(b)) = (passage(a, &findings), passage(b, &findings))
                        && a.article < b.article
                    {
                        made.push(Link {
                            left: a,
                            right: b,
                            kind: LinkKind::Reworded,
                            score: Score::FULL,
                        });
                    }
                }
                Step::Pin(places) => {
                    let group = places.into_iter().filter_map(|place| passage(place, &findings));
                    pinned.push(group.collect());
                }
            }
            findings = analyse(&articles, Some(&findings), &Unwatched).expect("nobody cancels");
            let there = |passage: &Passage| {
                let own = findings.articles.get(&passage.article);
                own.is_some_and(|own| own.article.text().all().contains(passage.span))
            };
            let mut links: Vec<Link> = (0..)
                .zip(&findings.links)
                .filter(|(at, _)| !rejected.contains(at))
                .map(|(_, link)| *link)
                .collect();
            links.extend(made.iter().filter(|link: &&Link| there(&link.left) && there(&link.right)));
            links.sort_by_key(|link| (link.left, link.right));
            let pinned: Vec<Vec<Passage>> = pinned
                .iter()
                .map(|group: &Vec<Passage>| group.iter().copied().filter(&there).collect())
                .collect();
            let mut statements = findings.statements();
            // What a person corrects is another statement than the one that was found.
            let own: Vec<(usize, Statement)> = corrected
                .iter()
                .filter_map(|at| {
                    let found = Statement::clone(statements.get(*at)?.1);
                    Some((*at, Statement { chain: Vec::new(), ..found }))
                })
                .collect();
            for (at, own) in &own {
                statements[*at].1 = own;
            }
            let extents: Vec<Passage> = statements
                .iter()
                .map(|(article, statement)| Passage { article: *article, span: statement.extent() })
                .collect();
            let (again, kept) = gatherings.gather(&findings, &statements, &links, &pinned);
            gatherings = kept;
            let expected = gather(&findings, &extents, &links, &pinned);
            prop_assert_eq!(
                disagreements(&findings, &statements, &links, &again),
                disagreements(&findings, &statements, &links, &expected)
            );
            let plain = again.into_iter().map(|claim| Gathered { notes: None, ..claim });
            prop_assert_eq!(plain.collect::<Vec<_>>(), expected);
        }
    }
}

#[test]
fn a_part_that_has_not_changed_is_taken_over() {
    let text = Text::normalise(&"x".repeat(100));
    let at = |article: u32| Passage {
        article: ArticleId(article),
        span: text.snap(0..10),
    };
    let link = |left: u32, right: u32| Link {
        left: at(left),
        right: at(right),
        kind: LinkKind::Reworded,
        score: Score::from_thousandths(700),
    };
    let findings = Findings::default();
    let links = [link(1, 2), link(3, 4)];
    let (claims, before) = Gatherings::default().gather(&findings, &[], &links, &[]);
    assert_eq!(claims.len(), 2);
    let links = [link(1, 2), link(3, 4), link(3, 5)];
    let (claims, after) = before.gather(&findings, &[], &links, &[]);
    assert_eq!(claims[1].links, [1, 2]);
    let part = |gatherings: &Gatherings, first: u32| gatherings.parts[&ArticleId(first)].clone();
    assert!(Arc::ptr_eq(&part(&before, 1), &part(&after, 1)));
    assert!(!Arc::ptr_eq(&part(&before, 3), &part(&after, 3)));
}

#[test]
fn a_decision_joins_parts() {
    let text = Text::normalise(&"x".repeat(100));
    let at = |article: u32, start: usize| Passage {
        article: ArticleId(article),
        span: text.snap(start..start + 10),
    };
    let group = vec![at(1, 0), at(2, 0)];
    let parts = parts_of(&[], &[], &[Vec::new(), group]);
    let articles: Vec<Vec<ArticleId>> = parts.into_iter().map(|part| part.articles).collect();
    assert_eq!(articles, [[ArticleId(1), ArticleId(2)]]);
}
