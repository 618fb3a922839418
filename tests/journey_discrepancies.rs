//! Seeing where articles disagree, as a person does who has just opened them.
#![allow(
    clippy::unwrap_used,
    reason = "a test that cannot go on should say where"
)]

mod window;

use egui::{Key, Modifiers, accesskit::Role};
use egui_kittest::kittest::{NodeT, Queryable};
use stemma::review::{SidePanel, every_conflict};
use stemma::ui::{Action, Command, Reveal};
use window::{Window, seeds};

fn opened() -> Window {
    Window::open(&[seeds()])
}

/// The names of the buttons that start with `start`.
fn buttons(window: &Window, start: &str) -> Vec<String> {
    window
        .harness
        .query_all_by_role(Role::Button)
        .filter_map(|node| node.accesskit_node().label())
        .filter(|name| name.starts_with(start))
        .collect()
}

#[test]
fn whoever_opens_articles_sees_where_they_disagree() {
    let mut window = opened();
    let points = every_conflict(window.picture());
    assert!(points.len() > 3, "the samples disagree");
    assert!(window.shows(&format!("{} discrepancies", points.len())));

    // Facts are told, whose word they are is folded.
    let figures = buttons(&window, "figure: “");
    assert!(!figures.is_empty(), "no figure is told");
    assert!(buttons(&window, "attribution dropped: “").is_empty());
    let folded = buttons(&window, "attribution dropped: ");
    assert_eq!(folded.len(), 1, "{folded:?}");
    window.harness.get_by_label(&folded[0]).focus();
    window.settle();
    window.press(Key::Space);
    assert!(buttons(&window, "attribution dropped: ").len() > 1);

    // A click leads to the claim.
    window.find_and_click(&figures[0]);
    let place = window.project().session.selection.unwrap();
    let claim = window.picture().claim_at(place).unwrap();
    let kinds = window.picture().discrepancies_of(claim);
    assert!(!kinds.is_empty(), "the claim has a discrepancy");
    assert!(buttons(&window, "figure: “").is_empty());
}

#[test]
fn the_list_of_discrepancies_is_walked_by_keyboard() {
    let mut window = opened();
    window.press(Key::F7);
    assert!(window.project().session.selection.is_some());
    window.act(Action::ToggleInspector);
    window.press_with(Modifiers::COMMAND, Key::D);
    let session = &window.project().session;
    assert_eq!(session.side, SidePanel::Inspector);
    assert_eq!(session.selection, None);
    window.press(Key::ArrowDown);
    window.press(Key::Enter);
    assert!(window.project().session.selection.is_some());
    window.press(Key::Escape);
    assert_eq!(window.project().session.selection, None);
}

#[test]
fn rows_of_claims_tell_the_values_that_disagree() {
    let mut window = opened();
    window.act(Action::ShowClaims);
    let told = window
        .harness
        .query_all_by_role(Role::ListBoxOption)
        .filter_map(|node| node.accesskit_node().label())
        .any(|name| name.contains("Discrepancy: date “"));
    assert!(told, "no row tells the days that disagree");
}

#[test]
fn a_letter_that_can_rate_nothing_says_why() {
    let mut window = opened();
    window.press(Key::B);
    assert!(
        window.shows("Select a claim first, then rate it: with a click, F8 or the arrow keys.")
    );
    window.press(Key::Y);
    assert!(window.shows("No suggestion is selected here that could be accepted or rejected."));

    let claims = &window.picture().claims;
    let bare = claims.iter().find(|card| card.sources.is_empty()).unwrap();
    let place = bare.place();
    window.send(Command::Select(Some(place), Reveal::Stay));
    window.press(Key::B);
    assert!(window.shows(
        "No article names a source for this claim that A to F could rate. 1 to 6 rate the information."
    ));
    assert!(window.project().claims.is_empty(), "nothing was rated");
    window.press(Key::Num2);
    assert_eq!(window.project().claims.len(), 1);
}

#[test]
fn where_there_is_little_room_the_rating_waits_folded() {
    let mut window = opened();
    let claims = &window.picture().claims;
    let place = claims[1].place();
    window.send(Command::Select(Some(place), Reveal::Stay));
    assert!(window.shows("2. Information: how credible is it?"));
    window.harness.set_size(egui::vec2(900.0, 400.0));
    window.settle();
    assert!(window.shows("Assessment"));
    assert!(!window.shows("2. Information: how credible is it?"));
    // The keys rate all the same, and the head tells.
    window.press(Key::Num3);
    assert!(!window.project().claims.is_empty());
    // Who wants to write a note sees the field.
    window.press(Key::N);
    assert!(window.shows("2. Information: how credible is it?"));
}

#[test]
fn the_toolbar_ends_within_the_window_whatever_it_tells() {
    let mut window = opened();
    window.act(Action::LanguageGerman);
    let mut told = 0;
    for width in (540..1400).step_by(30) {
        let width = width as f32;
        window.harness.set_size(egui::vec2(width, 700.0));
        window.settle();
        let last = window.harness.query_all_by_label("Seitenleiste").next();
        let right = last.unwrap().rect().right();
        assert!(right <= width, "at {width} the toolbar ends at {right}");
        let points = every_conflict(window.picture()).len();
        told += usize::from(
            window
                .harness
                .query_all_by_label(&format!("{points} Abweichungen"))
                .count()
                > 2,
        );
    }
    // Besides the title of the list and the count in the bar below.
    assert!(told > 5, "the toolbar never tells of discrepancies");
}

#[test]
fn what_stands_further_down_is_a_click_away() {
    let mut window = opened();
    let below = (0..40).find_map(|_| {
        window.press(Key::F7);
        buttons(&window, "Further down: ").pop()
    });
    let below = below.expect("some claim has facts and attributions that disagree");
    let kind = below
        .trim_start_matches("Further down: ")
        .split(", ")
        .next();
    let title = format!("Discrepancy: {}", kind.unwrap());
    let top = |window: &Window| {
        let mut all = window.harness.query_all_by_label(&title);
        all.next().expect("the point itself").rect().top()
    };
    let before = top(&window);
    window.click(&below);
    let after = top(&window);
    let edge = window.harness.ctx.content_rect().center().y;
    assert!(
        after < before && after < edge,
        "from {before} to {after}, {edge}"
    );
}
