//! A second review of the same articles is held against the one that is open.
#![allow(
    clippy::unwrap_used,
    reason = "a test that cannot go on should say where"
)]

mod window;

use std::fs;
use std::path::PathBuf;

use egui::{Key, Modifiers};
use egui_kittest::kittest::{NodeT, Queryable};
use stemma::app::Choice;
use stemma::review::second::{Item, Tally};
use stemma::review::{Credibility, Edit, Reliability, SourceKey, View};
use stemma::storage::{LanguageChoice, read_project};
use stemma::text::Passage;
use stemma::ui::{Action, Command, Dialog, Reveal, SettingsChange};
use window::{Window, seeds};

/// The finished review of the sample, open from a file of its own.
fn sample() -> Window {
    let folder = tempfile::tempdir().unwrap();
    let own = folder.path().join("Meine.stemma.ron");
    fs::copy(seeds().join("review.stemma.ron"), &own).unwrap();
    Window::open_in(std::sync::Arc::new(folder), &[own])
}

/// The places of the rated claims, in order, and the first source that each rates.
fn rated(window: &Window) -> Vec<(Passage, SourceKey)> {
    let (project, picture) = (window.project(), window.picture());
    let cards = picture.claims.iter();
    cards
        .filter_map(|card| {
            let record = project.claim(card.id?)?;
            record.assessment.credibility?;
            let (key, _) = record.assessment.reliability.first_key_value()?;
            let place = card.place();
            let own = picture.claim_at(place)? == picture.claim_at(card.members[0])?;
            own.then(|| (place, key.clone()))
        })
        .collect()
}

/// Another credibility and reliability than those that a claim is rated with.
fn otherwise(window: &Window, place: Passage, key: &SourceKey) -> (Credibility, Reliability) {
    let card = window
        .picture()
        .claim(window.picture().claim_at(place).unwrap());
    let assessment = &window.project().claim(card.id.unwrap()).unwrap().assessment;
    let digit = Credibility::ALL
        .into_iter()
        .find(|digit| *digit != Credibility::One && assessment.credibility != Some(*digit));
    let letter = Reliability::ALL
        .into_iter()
        .find(|letter| assessment.reliability.get(key) != Some(letter));
    (digit.unwrap(), letter.unwrap())
}

/// A copy of the review in which somebody rates the first claim otherwise on both axes, and the second one in
/// credibility alone.
fn other(window: &Window) -> PathBuf {
    let path = window.folder.path().join("Andere.stemma.ron");
    fs::copy(seeds().join("review.stemma.ron"), &path).unwrap();
    let mut there = Window::open(std::slice::from_ref(&path));
    let claims = rated(&there);
    let (digit, letter) = otherwise(&there, claims[0].0, &claims[0].1);
    there.send(Edit::RateClaim(claims[0].0, Some(digit)));
    there.send(Edit::RateSource(
        claims[0].0,
        claims[0].1.clone(),
        Some(letter),
    ));
    let (digit, _) = otherwise(&there, claims[1].0, &claims[1].1);
    there.send(Edit::RateClaim(claims[1].0, Some(digit)));
    there.act(Action::Save);
    path
}

/// A window with the sample, and the other review held against it.
fn held() -> (Window, PathBuf) {
    let mut window = sample();
    let path = other(&window);
    window.will_choose(Choice::Paths(vec![path.clone()]));
    window.act(Action::CompareReviews);
    (window, path)
}

fn tally(window: &Window) -> Tally {
    *window
        .harness
        .state()
        .state()
        .second()
        .unwrap()
        .held
        .tally()
}

fn shown(window: &Window) -> bool {
    window
        .harness
        .state()
        .state()
        .second()
        .is_some_and(|second| second.shown)
}

fn items(window: &Window) -> Vec<Item> {
    window.harness.state().state().second().unwrap().items()
}

/// The names of the entries of the list.
fn entries(window: &Window) -> Vec<String> {
    let options = window
        .harness
        .query_all_by(|node| node.role() == egui::accesskit::Role::ListBoxOption);
    options
        .filter_map(|node| node.accesskit_node().label())
        .collect()
}

#[test]
fn it_says_how_far_both_agree_and_in_what_they_differ() {
    let (window, path) = held();
    assert!(shown(&window));
    let count = tally(&window).rated;
    let agree = format!("{} of {count} ratings agree; one differs", count - 2);
    assert!(window.shows("Compared with “Andere.stemma.ron”"));
    assert!(window.shows(&agree), "{agree}: {:?}", tally(&window));
    assert!(window.shows("2 in the credibility of the information."));
    let entries = entries(&window);
    assert_eq!(entries.len(), 2, "{entries:?}");
    assert!(
        entries[0].contains("reliability differs · credibility differs"),
        "{entries:?}"
    );
    assert!(entries[1].ends_with("; credibility differs"), "{entries:?}");
    // It is only read: its file stays as it was, and nobody holds it.
    assert!(read_project(&path).is_ok());
    let beside = fs::read_dir(window.folder.path()).unwrap();
    let names: Vec<String> = beside
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .filter(|name| name.contains("Andere") && name.contains("lock"))
        .collect();
    assert_eq!(names, Vec::<String>::new());
}

#[test]
fn it_is_gone_through_with_the_keyboard() {
    let (mut window, _) = held();
    let claims = rated(&window);
    let selection = |window: &Window| window.project().session.selection;
    assert_eq!(selection(&window), Some(claims[0].0));
    window.press(Key::ArrowDown);
    assert_eq!(selection(&window), Some(claims[1].0));
    window.press(Key::ArrowDown);
    assert_eq!(selection(&window), Some(claims[1].0), "the list ends there");
    window.press(Key::ArrowUp);
    window.press(Key::Enter);
    assert!(!shown(&window));
    assert_eq!(window.project().session.view, View::Compare);
    assert_eq!(selection(&window), Some(claims[0].0));
    assert!(window.shows("“Andere.stemma.ron” judges otherwise"));
    window.press(Key::F9);
    assert!(!shown(&window), "whoever reads the texts stays there");
    assert_eq!(selection(&window), Some(claims[1].0));
    window.press_with(Modifiers::SHIFT, Key::F9);
    assert_eq!(selection(&window), Some(claims[0].0));
    window.press_with(Modifiers::COMMAND, Key::Num5);
    assert!(shown(&window));
    window.press(Key::Escape);
    assert!(!shown(&window));
    window.act(Action::CloseSecond);
    assert!(!Action::ShowSecond.enabled(&scene(&window)));
}

fn scene<'a>(window: &'a Window) -> stemma::ui::Scene<'a> {
    use std::sync::LazyLock;
    use stemma::ui::texts::{Texts, Tongue};
    use stemma::ui::theme::{Theme, ThemeName};
    static TEXTS: LazyLock<Texts> = LazyLock::new(|| Texts::new(Tongue::English));
    static THEME: LazyLock<Theme> = LazyLock::new(|| Theme::new(ThemeName::Light));
    window.harness.state().state().scene(&TEXTS, &THEME)
}

#[test]
fn what_the_other_one_says_is_taken_over_in_one_step() {
    let (mut window, path) = held();
    let before = fs::read(&path).unwrap();
    let project = window.project().clone();
    window.press(Key::T);
    assert_eq!(entries(&window).len(), 1);
    assert_eq!(tally(&window).in_reliability, 0);
    // The next entry is chosen, and the list has nothing left after it.
    window.click("Decide as the other review does");
    assert!(window.shows("Both reviews agree."));
    assert_eq!(items(&window), []);
    window.act(Action::Undo);
    assert!(
        window.told(&["taking over from the other review"]),
        "{:?}",
        window.notices()
    );
    window.act(Action::Undo);
    assert_eq!(window.project().claims, project.claims);
    assert_eq!(entries(&window).len(), 2);
    assert_eq!(
        fs::read(&path).unwrap(),
        before,
        "the other file is as it was"
    );
}

#[test]
fn in_the_texts_it_takes_over_what_is_selected_there() {
    let (mut window, _) = held();
    let claims = rated(&window);
    window.send(Command::Select(Some(claims[1].0), Reveal::Show));
    assert!(!shown(&window));
    window.press(Key::T);
    let tally = tally(&window);
    assert_eq!((tally.in_reliability, tally.in_credibility), (1, 1));
    // A claim on which both agree has nothing to take over.
    window.send(Command::Select(Some(claims[2].0), Reveal::Show));
    assert!(!Action::TakeOver.enabled(&scene(&window)));
    window.press(Key::T);
    assert!(
        window.told(&["nothing here that could be taken over"]),
        "{:?}",
        window.notices()
    );
}

#[test]
fn a_one_from_a_single_origin_is_asked_for_here_too() {
    let mut window = sample();
    let picture = window.picture();
    let lonely = picture.claims.iter().find(|card| {
        card.independent_origins() == 1
            && picture
                .claim_at(card.place())
                .is_some_and(|ix| picture.claim(ix).place() == card.place())
    });
    let place = lonely.unwrap().place();
    let path = window.folder.path().join("Andere.stemma.ron");
    fs::copy(seeds().join("review.stemma.ron"), &path).unwrap();
    let mut there = Window::open(std::slice::from_ref(&path));
    there.send(Edit::RateClaim(place, Some(Credibility::One)));
    there.click("Rate 1 all the same");
    there.act(Action::Save);
    window.will_choose(Choice::Paths(vec![path]));
    window.act(Action::CompareReviews);
    let before = window.project().claims.clone();
    window.press(Key::T);
    assert_eq!(
        window.harness.state().state().dialog(),
        Some(&Dialog::OneOrigin)
    );
    assert_eq!(window.project().claims, before);
    window.click("Rate 1 all the same");
    assert!(window.shows("Both reviews agree."));
}

#[test]
fn agreement_is_listed_where_somebody_wants_to_see_it() {
    let (mut window, _) = held();
    window.click("Show agreement too");
    assert!(items(&window).len() > 2);
    assert!(
        entries(&window)
            .iter()
            .any(|entry| entry.ends_with("; the same"))
    );
    window.click("Show agreement too");
    assert_eq!(items(&window).len(), 2);
}

#[test]
fn a_click_chooses_and_a_second_one_leads_to_the_place() {
    let (mut window, _) = held();
    let claims = rated(&window);
    window.click_containing("; credibility differs");
    window.click("Show in articles");
    assert!(!shown(&window));
    assert!(
        claims
            .iter()
            .any(|(place, _)| Some(*place) == window.project().session.selection)
    );
}

#[test]
fn what_cannot_be_compared_is_told_in_words() {
    let mut window = sample();
    let folder = window.folder.path().to_owned();
    let cases = [
        ("Notiz.txt", "Nur ein Text.".to_owned(), "takes a project"),
        (
            "Kaputt.stemma.ron",
            "(version: 2, articles: [".to_owned(),
            "damaged",
        ),
        (
            "Neu.stemma.ron",
            "(version: 99, needs: \"99.0.0\", x: [".to_owned(),
            "needs Stemma 99.0.0",
        ),
        (
            "Leer.stemma.ron",
            stemma::storage::render_project(&stemma::review::Project::new()),
            "no article in common",
        ),
    ];
    for (name, contents, told) in cases {
        let path = folder.join(name);
        fs::write(&path, &contents).unwrap();
        window.will_choose(Choice::Paths(vec![path.clone()]));
        window.act(Action::CompareReviews);
        assert!(window.told(&[told, name]), "{name}: {:?}", window.notices());
        assert!(window.harness.state().state().second().is_none(), "{name}");
        assert_eq!(fs::read_to_string(&path).unwrap(), contents);
    }
    window.will_choose(Choice::Paths(vec![folder.join("Weg.stemma.ron")]));
    window.act(Action::CompareReviews);
    assert!(
        window.told(&["no longer there", "Weg.stemma.ron"]),
        "{:?}",
        window.notices()
    );
}

#[test]
fn a_path_can_be_typed_where_the_desktop_has_no_dialog() {
    let mut window = sample();
    let path = other(&window);
    window.will_choose(Choice::NoDialogs);
    window.act(Action::CompareReviews);
    assert!(window.shows("A project (.stemma.ron) of the same articles"));
    window.press_with(Modifiers::COMMAND, Key::A);
    window.type_text(path.to_str().unwrap());
    window.press(Key::Enter);
    assert!(shown(&window), "{:?}", window.notices());
}

#[test]
fn articles_that_only_one_review_has_are_named() {
    let mut window = sample();
    let path = other(&window);
    let ids: Vec<_> = window
        .project()
        .articles
        .iter()
        .map(|entry| entry.id)
        .collect();
    let label = window.project().label(ids[4]);
    window.send(Edit::RemoveArticle(ids[4]));
    window.send(Edit::MoveArticle(ids[2], 0));
    window.will_choose(Choice::Paths(vec![path]));
    window.act(Action::CompareReviews);
    assert!(window.shows(&format!("There only and not compared: {label}")));
}

#[test]
fn it_can_be_copied_as_text() {
    let (mut window, _) = held();
    window.click("Copy the comparison");
    assert!(window.told(&["on the clipboard"]), "{:?}", window.notices());
    let (text, _) = window.copied().unwrap();
    let tally = tally(&window);
    for part in [
        "Compared with “Andere.stemma.ron”\n",
        &format!("{} of {} ratings agree; ", tally.agreeing, tally.rated),
        "\nClaims (2)\n- ",
        "(reliability differs · credibility differs)\n  ",
        "  Information: here ",
    ] {
        assert!(text.contains(part), "{part}: {text}");
    }
}

#[test]
fn hidden_ratings_stay_hidden() {
    let (mut window, _) = held();
    window.act(Action::HideRatings);
    assert!(!window.shows("ratings agree"));
    assert_eq!(entries(&window), Vec::<String>::new());
    assert!(!Action::TakeOver.enabled(&scene(&window)));
    window.click("Show");
    assert!(window.shows("ratings agree"));
}

#[test]
fn it_speaks_german_too_and_fits_with_large_text() {
    let (mut window, _) = held();
    window.send(Command::Settings(SettingsChange::Language(
        LanguageChoice::German,
    )));
    window.send(Command::Settings(SettingsChange::TextScale(1.5)));
    assert!(window.shows("Bewertungen stimmen überein; eine unterscheidet sich"));
    assert!(window.shows("Glaubwürdigkeit verschieden"));
    window.act(Action::CloseProject);
    assert!(window.harness.state().state().second().is_none());
}
