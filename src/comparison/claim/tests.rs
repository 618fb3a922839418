use std::collections::BTreeSet;
use std::sync::Arc;

use proptest::prelude::*;

use super::super::{LinkKind, Unwatched, analyse};
use super::*;
use crate::text::{Article, BlockKind, Language, Metadata, Span, Text};

fn span(start: usize, end: usize) -> Span {
    Text::normalise(&"x".repeat(1000)).snap(start..end)
}

fn at(article: u32, start: usize, end: usize) -> Passage {
    Passage {
        article: ArticleId(article),
        span: span(start, end),
    }
}

fn link(left: Passage, right: Passage, score: u16) -> Link {
    Link {
        left,
        right,
        kind: LinkKind::Reworded,
        score: Score::from_thousandths(score),
    }
}

fn members(claims: &[Gathered]) -> Vec<Vec<Passage>> {
    claims.iter().map(|claim| claim.members.clone()).collect()
}

#[test]
fn statements_without_links_are_claims_of_their_own() {
    let statements = [at(1, 0, 10), at(1, 20, 30), at(2, 0, 10)];
    let claims = gather(&Findings::default(), &statements, &[], &[]);
    assert_eq!(
        members(&claims),
        [[at(1, 0, 10)], [at(1, 20, 30)], [at(2, 0, 10)]]
    );
    assert_eq!(claims[1].statements, [1]);
}

#[test]
fn a_chain_of_links_over_three_articles_is_one_claim() {
    let (a, b, c) = (at(1, 0, 10), at(2, 0, 10), at(3, 0, 10));
    let links = [link(a, b, 700), link(b, c, 650)];
    let claims = gather(&Findings::default(), &[a, b], &links, &[]);
    assert_eq!(members(&claims), [[a, b, c]]);
    assert_eq!(
        (claims[0].statements.as_slice(), claims[0].links.as_slice()),
        (&[0, 1][..], &[0, 1][..])
    );
}

#[test]
fn one_bad_link_does_not_weld_two_claims() {
    let first: Vec<Passage> = (1..=3).map(|article| at(article, 0, 10)).collect();
    let second: Vec<Passage> = (1..=3).map(|article| at(article, 500, 510)).collect();
    let mut links = Vec::new();
    for claim in [&first, &second] {
        for (left, right) in [(0, 1), (0, 2), (1, 2)] {
            links.push(link(claim[left], claim[right], 800));
        }
    }
    links.push(link(first[0], second[1], 990));
    let claims = gather(&Findings::default(), &[], &links, &[]);
    // It is the surest of all, but no third passage supports it.
    assert_eq!(claims.len(), 2, "{claims:?}");
    assert_eq!(
        claims
            .iter()
            .map(|claim| claim.members.len())
            .sum::<usize>(),
        6
    );
}

#[test]
fn words_quoted_inside_a_statement_belong_to_its_claim() {
    let statements = [at(1, 0, 50), at(1, 20, 30), at(1, 60, 70)];
    let claims = gather(&Findings::default(), &statements, &[], &[]);
    assert_eq!(
        members(&claims),
        [vec![at(1, 0, 50), at(1, 20, 30)], vec![at(1, 60, 70)]]
    );
}

#[test]
fn decisions_hold_against_links() {
    let (a, b, c) = (at(1, 0, 10), at(2, 0, 10), at(3, 0, 10));
    let links = [link(a, b, 990), link(b, c, 990), link(a, c, 1000)];
    let pinned = [vec![a], vec![b, c]];
    let claims = gather(&Findings::default(), &[a, b, c], &links, &pinned);
    assert_eq!(members(&claims), [vec![a], vec![b, c]]);
    assert_eq!((claims[0].pinned, claims[1].pinned), (Some(0), Some(1)));
    assert_eq!(claims[1].links, [1]);
}

#[test]
fn a_decision_without_any_link_is_a_claim() {
    let pinned = [vec![at(1, 0, 10), at(4, 5, 9)]];
    let claims = gather(&Findings::default(), &[], &[], &pinned);
    assert_eq!(members(&claims), [[at(1, 0, 10), at(4, 5, 9)]]);
}

#[test]
fn what_a_person_linked_joins_whatever_else_speaks_against_it() {
    let (a, b, c) = (at(1, 0, 10), at(2, 0, 10), at(1, 800, 810));
    let claims = gather(
        &Findings::default(),
        &[a, b, c],
        &[link(a, b, 1000), link(c, b, 1000)],
        &[],
    );
    assert_eq!(claims.len(), 1);
}

fn article(text: &str) -> Arc<Article> {
    let meta = Metadata {
        language: Language::German,
        ..Metadata::default()
    };
    Arc::new(Article::from_blocks(
        [(BlockKind::Paragraph, 0, text)],
        meta,
    ))
}

#[test]
fn a_link_is_about_the_statement_that_shares_most_with_the_other_side() {
    let left =
        article("Der Damm sei am Montag gebrochen, und der Bürgermeister sei zurückgetreten.");
    let right = article("Der Bürgermeister ist zurückgetreten.");
    let articles = [(ArticleId(1), left.clone()), (ArticleId(2), right.clone())];
    let findings = analyse(&articles, None, &Unwatched).expect("nobody cancels");
    let passage = |article: u32, text: &Article, words: &str| {
        let start = text
            .text()
            .as_str()
            .find(words)
            .expect("the words are there");
        Passage {
            article: ArticleId(article),
            span: text.text().snap(start..start + words.len()),
        }
    };
    let statements = [
        passage(1, &left, "Der Damm sei am Montag gebrochen"),
        passage(1, &left, "der Bürgermeister sei zurückgetreten"),
    ];
    let whole = |article: u32, text: &Article| Passage {
        article: ArticleId(article),
        span: text.text().all(),
    };
    let links = [link(whole(1, &left), whole(2, &right), 600)];
    let claims = gather(&findings, &statements, &links, &[]);
    assert_eq!(
        members(&claims),
        [vec![statements[0]], vec![statements[1], links[0].right]]
    );
}

fn some_links() -> impl Strategy<Value = Vec<Link>> {
    let side = (0_usize..6).prop_map(|place| place * 20);
    let one = (1_u32..4, side.clone(), 1_u32..3, side, 1_u16..1001);
    prop::collection::vec(one, 0..25).prop_map(|list| {
        list.into_iter()
            .map(|(left, from, further, to, score)| {
                link(
                    at(left, from, from + 10),
                    at(left + further, to, to + 10),
                    score,
                )
            })
            .collect()
    })
}

proptest! {
    #[test]
    fn every_passage_is_in_one_claim_and_decisions_hold(links in some_links()) {
        let statements: Vec<Passage> = (0..6).map(|place| at(1, place * 20, place * 20 + 10)).collect();
        let pinned = [vec![statements[0], at(2, 0, 10)], vec![statements[1], at(3, 20, 30)]];
        let claims = gather(&Findings::default(), &statements, &links, &pinned);
        let mut seen = BTreeSet::new();
        for claim in &claims {
            prop_assert!(!claim.members.is_empty());
            for member in &claim.members {
                prop_assert!(seen.insert(*member), "{member:?} is in two claims");
            }
        }
        for (group, passages) in pinned.iter().enumerate() {
            let holder = claims.iter().filter(|claim| claim.pinned == Some(group)).collect::<Vec<_>>();
            prop_assert_eq!(holder.len(), 1);
            for passage in passages {
                prop_assert!(holder[0].members.contains(passage));
            }
        }
        let mut kept: Vec<usize> = claims.iter().flat_map(|claim| claim.statements.clone()).collect();
        kept.sort_unstable();
        prop_assert_eq!(kept, (0..statements.len()).collect::<Vec<_>>());
    }
}

#[test]
fn copies_of_one_text_are_gathered_into_the_claims_of_the_first() {
    let text = article(
        "Der Damm bei Torgau ist am Montag gebrochen. Der Bürgermeister von Passau ist zurückgetreten.",
    );
    let other = article("Bei Torgau ist am Montag der Damm gebrochen, sagte Ina Holm.");
    // More than are compared with each other.
    let count = 130;
    let mut articles = vec![(ArticleId(1), other)];
    articles.extend((2..2 + count).map(|id| (ArticleId(id), text.clone())));
    let findings = analyse(&articles, None, &Unwatched).expect("nobody cancels");
    let claims = gather(&findings, &[], &findings.links, &[]);
    let sizes: Vec<usize> = claims.iter().map(|claim| claim.members.len()).collect();
    assert_eq!(sizes, [count as usize + 1, count as usize]);
}

#[test]
fn a_rejected_link_between_two_copies_joins_nothing() {
    let text = article("Der Damm bei Torgau ist am Montag gebrochen.");
    let articles = [(ArticleId(1), text.clone()), (ArticleId(2), text.clone())];
    let findings = analyse(&articles, None, &Unwatched).expect("nobody cancels");
    let whole = |id| Passage {
        article: ArticleId(id),
        span: text.text().all(),
    };
    let statements = [whole(1), whole(2)];
    assert_eq!(
        gather(&findings, &statements, &findings.links, &[]).len(),
        1
    );
    assert_eq!(gather(&findings, &statements, &[], &[]).len(), 2);
}
