//! The finished review that comes with the program: what it promises a newcomer holds.

use std::path::Path;

use stemma::comparison::{Unwatched, analyse};
use stemma::import::{find, read_file};
use stemma::review::{
    Belief, ClaimCard, Credibility, Edit, Picture, Project, StatementDecision, Verdict, apply,
    listing,
};
use stemma::storage::{read_project, render_project};
use stemma::text::Passage;

fn folder() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/seeds"))
}

fn sample() -> Project {
    read_project(&folder().join("review.stemma.ron")).expect("the sample review opens")
}

fn picture(project: &Project) -> Picture {
    let findings = analyse(&project.texts(), None, &Unwatched).expect("nobody cancels");
    Picture::build(project, &findings)
}

#[test]
fn it_holds_the_sample_articles_as_they_are() {
    let project = sample();
    let found = find(&[folder().to_owned()]);
    assert_eq!(found.articles.len(), project.articles.len());
    for ((path, name), entry) in found.articles.iter().zip(&project.articles) {
        let read = read_file(path, name)
            .expect("a sample article")
            .remove(0)
            .article;
        assert_eq!(read.text(), entry.article.text(), "{name}");
        assert_eq!(entry.article.file.as_deref(), Some(name.as_str()));
    }
    assert_eq!(project.session.columns.len(), project.articles.len());
}

#[test]
fn every_decision_stands_on_its_words() {
    let project = sample();
    let picture = picture(&project);
    assert_eq!(picture.orphans, []);
    let kept = picture
        .claims
        .iter()
        .filter(|card| card.id.is_some())
        .count();
    assert_eq!(kept, project.claims.len(), "every rated claim is shown");
}

#[test]
fn most_of_what_is_shared_is_scored_with_a_note() {
    let project = sample();
    let picture = picture(&project);
    let shared: Vec<_> = picture
        .claims
        .iter()
        .filter(|card| card.articles.len() > 1)
        .collect();
    let scored = shared
        .iter()
        .filter(|card| listing::credibility(&project, card).is_some())
        .count();
    assert!(shared.len() >= 15, "{} shared claims", shared.len());
    assert!(
        scored * 3 >= shared.len() * 2,
        "{scored} of {}",
        shared.len()
    );
    for record in &project.claims {
        let assessment = &record.assessment;
        assert!(assessment.credibility.is_some() && !assessment.note.is_empty());
        assert!(!assessment.reviewer.is_empty());
    }
    let rated = project
        .claims
        .iter()
        .filter(|record| !record.assessment.reliability.is_empty())
        .count();
    assert!(
        rated * 4 >= project.claims.len() * 3,
        "{rated} with rated sources"
    );
}

#[test]
fn it_shows_decisions_of_every_sort() {
    let project = sample();
    let picture = picture(&project);
    let statements = &project.statements;
    let has = |wanted: fn(&StatementDecision) -> bool| statements.iter().any(wanted);
    assert!(has(|decision| matches!(
        decision,
        StatementDecision::Made { .. }
    )));
    assert!(has(|decision| matches!(
        decision,
        StatementDecision::Accepted(_)
    )));
    assert!(!project.links.is_empty());
    assert!(
        project
            .links
            .iter()
            .all(|link| link.verdict != Verdict::Rejected)
    );
    let by_hand = picture
        .statements
        .iter()
        .filter(|statement| statement.belief == Belief::ByHand)
        .count();
    assert!(by_hand >= 2);
    assert!(
        project
            .sources
            .iter()
            .filter(|source| source.reliability.is_some())
            .count()
            >= 4
    );
}

#[test]
fn opening_and_saving_it_gives_the_same_bytes() {
    let path = folder().join("review.stemma.ron");
    let bytes = std::fs::read(&path).expect("the file is there");
    assert!(bytes == render_project(&sample()).into_bytes());
}

#[test]
fn rating_any_claim_leaves_every_claim_as_it_is() {
    let mut project = sample();
    project.claims.clear();
    let findings = analyse(&project.texts(), None, &Unwatched).expect("nobody cancels");
    let first = Picture::build(&project, &findings);
    let members = |picture: &Picture| -> Vec<Vec<Passage>> {
        let own = |card: &ClaimCard| card.members.clone();
        picture.claims.iter().map(own).collect()
    };
    for card in &first.claims {
        let rating = Some(Credibility::Three);
        let rated = apply(
            &project,
            &first,
            "Jahn",
            Edit::RateClaim(card.place(), rating),
        );
        let rated = rated.expect("a claim can be rated");
        let after = first.built_again(&rated, &findings);
        assert_eq!(members(&after), members(&first), "{:?}", card.place());
    }
}
