//! The journey of an editor through the whole program, in the real window without a display.
#![allow(
    clippy::unwrap_used,
    reason = "a test that cannot go on should say where"
)]

mod window;

use egui::{Key, Modifiers};
use stemma::app::Choice;
use stemma::review::{Credibility, Reliability, View};
use stemma::text::Passage;
use stemma::ui::{Action, Command, Reveal};
use window::{Window, seeds};

fn opened() -> Window {
    Window::open(&[seeds()])
}

/// Selects the first claim that several articles report.
fn select_shared_claim(window: &mut Window) -> Passage {
    let place = window
        .picture()
        .claims
        .iter()
        .filter(|claim| claim.articles.len() > 1 && !claim.sources.is_empty())
        .max_by_key(|claim| claim.articles.len())
        .expect("no claim is reported twice")
        .place();
    window.send(Command::Select(Some(place), Reveal::Show));
    place
}

#[test]
fn opening_the_sample_folder_shows_five_analysed_articles() {
    let window = opened();
    assert_eq!(window.project().articles.len(), 5);
    assert_eq!(window.project().session.columns.len(), 5);
    assert_eq!(window.notices(), Vec::<String>::new());
    let picture = window.picture();
    assert!(
        picture.statements.len() > 60,
        "{}",
        picture.statements.len()
    );
    assert!(picture.links.len() > 40, "{}", picture.links.len());
    let headline = window.project().articles[0]
        .article
        .meta
        .headline
        .clone()
        .expect("a headline");
    assert!(window.shows(&headline));
}

#[test]
fn f8_goes_through_the_shared_passages_and_back() {
    let mut window = opened();
    window.press(Key::F8);
    let first = window.project().session.selection.expect("a passage");
    assert!(!window.picture().links_at(first).is_empty());
    window.press(Key::F8);
    let second = window.project().session.selection.expect("a passage");
    assert_ne!(first, second);
    window.press_with(Modifiers::SHIFT, Key::F8);
    assert_eq!(window.project().session.selection, Some(first));
}

#[test]
fn every_view_can_be_reached_by_keys() {
    let mut window = opened();
    for (key, view) in [
        (Key::Num2, View::Aligned),
        (Key::Num3, View::Claims),
        (Key::Num4, View::Sources),
        (Key::Num1, View::Compare),
    ] {
        window.press_with(Modifiers::COMMAND, key);
        assert_eq!(window.project().session.view, view);
    }
}

#[test]
fn a_claim_is_scored_by_keys_alone_and_undone() {
    let mut window = opened();
    window.press_with(Modifiers::COMMAND, Key::Num3);
    window.press(Key::J);
    window.press(Key::J);
    let place = select_shared_claim(&mut window);
    window.press_with(Modifiers::COMMAND, Key::Num3);
    window.press(Key::B);
    window.press(Key::Num2);
    let rated = |window: &Window| {
        let card = window
            .picture()
            .claim(window.picture().claim_at(place).expect("a claim"));
        card.id
            .and_then(|id| window.project().claim(id))
            .map(|record| record.assessment.clone())
    };
    let assessment = rated(&window).expect("an assessment");
    assert_eq!(assessment.credibility, Some(Credibility::Two));
    assert!(
        assessment
            .reliability
            .values()
            .any(|letter| *letter == Reliability::B)
    );
    window.press_with(Modifiers::COMMAND, Key::Z);
    let assessment = rated(&window).expect("the reliability stays");
    assert_eq!(assessment.credibility, None);
    window.press_with(Modifiers::COMMAND, Key::Z);
    assert!(rated(&window).is_none_or(|assessment| assessment.is_empty()));
    window.press_with(Modifiers::COMMAND, Key::Y);
    window.press_with(Modifiers::COMMAND, Key::Y);
    let assessment = rated(&window).expect("an assessment");
    assert_eq!(assessment.credibility, Some(Credibility::Two));
    window.press(Key::Enter);
    assert_eq!(window.project().session.view, View::Compare);
}

#[test]
fn a_one_with_one_origin_is_asked_about_first() {
    let mut window = opened();
    let place = window
        .picture()
        .claims
        .iter()
        .find(|claim| claim.independent_origins() == 1)
        .expect("a claim with one origin")
        .place();
    window.send(Command::Select(Some(place), Reveal::Show));
    let credibility = |window: &Window| {
        let card = window
            .picture()
            .claim(window.picture().claim_at(place).expect("a claim"));
        card.id
            .and_then(|id| window.project().claim(id))
            .and_then(|record| record.assessment.credibility)
    };
    window.press(Key::Num1);
    assert_eq!(credibility(&window), None);
    window.press(Key::Escape);
    assert_eq!(credibility(&window), None);
    window.press(Key::Num1);
    window.click("Rate 1 anyway");
    assert_eq!(credibility(&window), Some(Credibility::One));
}

#[test]
fn saving_and_opening_again_restores_decisions_scores_and_the_session() {
    let mut window = opened();
    let place = select_shared_claim(&mut window);
    window.press(Key::C);
    window.press(Key::Num3);
    let columns: Vec<_> = window
        .project()
        .session
        .columns
        .iter()
        .copied()
        .rev()
        .take(3)
        .collect();
    window.send(Command::Session(stemma::ui::SessionChange::Columns(
        columns.clone(),
    )));
    window.press_with(Modifiers::COMMAND, Key::Num2);
    let path = window.folder.path().join("Fall 1 – Übung.stemma.ron");
    window.will_choose(Choice::Paths(vec![path.clone()]));
    window.press_with(Modifiers::COMMAND, Key::S);
    assert!(path.exists());
    assert!(!window.harness.state().state().unsaved());
    let saved = window.project().clone();

    let again = Window::open(&[path]);
    let mut reopened = again.project().clone();
    assert_eq!(reopened.session.view, View::Aligned);
    assert_eq!(reopened.session.columns, columns);
    assert_eq!(reopened.session.selection, Some(place));
    reopened.session = saved.session.clone();
    assert_eq!(reopened, saved);
    assert_eq!(again.picture(), window.picture());
    assert!(!again.harness.state().state().unsaved());
}

#[test]
fn unsaved_changes_are_asked_about() {
    let mut window = opened();
    select_shared_claim(&mut window);
    window.press(Key::Num4);
    assert!(window.harness.state().state().unsaved());
    window.act(Action::CloseProject);
    assert!(window.harness.state().state().project().is_some());
    window.press(Key::Escape);
    assert!(window.harness.state().state().project().is_some());
    window.act(Action::Quit);
    assert!(!window.harness.state().state().may_close());
    let path = window.folder.path().join("saved.stemma.ron");
    window.will_choose(Choice::Paths(vec![path.clone()]));
    window.click("Save");
    assert!(path.exists());
    assert!(window.harness.state().state().may_close());
}

#[test]
fn passages_are_linked_and_unlinked_by_hand() {
    let mut window = opened();
    let articles: Vec<_> = window.project().articles.clone();
    // Two sentences that nothing links: the first of two articles that lead nowhere together.
    let pick = |index: usize, from: usize| {
        let article = &articles[index].article;
        let block = article.blocks()[from].body();
        Passage {
            article: articles[index].id,
            span: block,
        }
    };
    let (left, right) = (pick(0, 1), pick(1, 3));
    let made = |window: &Window| {
        window
            .picture()
            .links
            .iter()
            .any(|link| link.link.left == left && link.link.right == right)
    };
    assert!(!made(&window));
    window.send(Command::SelectWords(Some((left.article, left.span))));
    window.press(Key::L);
    window.send(Command::SelectWords(Some((right.article, right.span))));
    window.press(Key::L);
    assert!(made(&window));
    window.press_with(Modifiers::COMMAND, Key::Z);
    assert!(!made(&window));
}
