//! Reading by keyboard alone, without looking for the text with Tab first.
#![allow(
    clippy::unwrap_used,
    reason = "a test that cannot go on should say where"
)]

mod window;

use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable;
use stemma::review::View;
use stemma::text::ArticleId;
use window::{Window, seeds};

fn opened() -> Window {
    Window::open(&[seeds()])
}

fn selected(window: &Window) -> Option<(ArticleId, usize)> {
    let place = window.project().session.selection?;
    Some((place.article, place.span.start()))
}

#[test]
fn arrow_keys_read_the_first_text_from_the_start() {
    let mut window = opened();
    let ids = window.project().session.columns.clone();
    window.press(Key::ArrowDown);
    let first = selected(&window).unwrap();
    assert_eq!(first.0, ids[0]);
    window.press(Key::ArrowDown);
    let second = selected(&window).unwrap();
    assert!(second.0 == ids[0] && second.1 > first.1);
    window.press(Key::PageDown);
    assert!(selected(&window).unwrap().1 > second.1);
}

#[test]
fn reading_goes_on_where_the_last_jump_led() {
    let mut window = opened();
    window.press(Key::F8);
    let jumped = selected(&window).unwrap();
    window.press(Key::ArrowDown);
    let read = selected(&window).unwrap();
    assert!(read.0 == jumped.0 && read.1 > jumped.1);
    // The keyboard follows into another column.
    window.press_with(Modifiers::SHIFT, Key::F8);
    window.press_with(Modifiers::SHIFT, Key::F8);
    let last = selected(&window).unwrap();
    assert_ne!(last.0, jumped.0);
    window.press(Key::ArrowUp);
    let read = selected(&window).unwrap();
    assert!(read.0 == last.0 && read.1 < last.1);
}

#[test]
fn texts_are_read_without_marks_and_with_them_again() {
    let mut window = opened();
    let ribbons = "links between";
    assert!(window.shows(ribbons));
    window.press_with(Modifiers::COMMAND, Key::Num3);
    window.press_with(Modifiers::COMMAND | Modifiers::SHIFT, Key::M);
    assert_eq!(window.project().session.view, View::Compare);
    assert!(window.shows("Without marks") && !window.shows(ribbons));
    window.press(Key::F8);
    assert!(selected(&window).is_some(), "one still gets about");
    window.click("Show the marks");
    assert!(window.shows(ribbons) && !window.shows("Without marks"));
}

#[test]
fn arrow_keys_go_through_the_claims_at_once() {
    let mut window = opened();
    window.press_with(Modifiers::COMMAND, Key::Num3);
    window.press(Key::ArrowDown);
    let first = window
        .picture()
        .claim_at(window.project().session.selection.unwrap());
    window.press(Key::ArrowDown);
    window.press(Key::ArrowDown);
    let third = window
        .picture()
        .claim_at(window.project().session.selection.unwrap());
    assert_eq!(first.unwrap().0 + 2, third.unwrap().0);
    window.press(Key::ArrowUp);
    window.press(Key::ArrowUp);
    let again = window
        .picture()
        .claim_at(window.project().session.selection.unwrap());
    assert_eq!(first, again);
}

#[test]
fn tooltips_wait_for_the_pointer_while_one_goes_on_by_keyboard() {
    let mut window = opened();
    window.press_with(Modifiers::COMMAND, Key::Num3);
    let mut rows = window.harness.query_all_by_role(Role::ListBoxOption);
    let row = rows.next().unwrap().rect();
    drop(rows);
    let tooltip = "Origins: ";
    // The signs explain themselves.
    let signs = row.right_center() - egui::vec2(160.0, 0.0);
    window.harness.hover_at(signs);
    window.settle();
    assert!(window.shows(tooltip));
    window.press(Key::J);
    assert!(!window.shows(tooltip));
    window.press(Key::J);
    assert!(!window.shows(tooltip));
    window.harness.hover_at(signs + egui::vec2(2.0, 0.0));
    window.settle();
    assert!(window.shows(tooltip));
}

#[test]
fn letters_in_the_margin_and_buttons_of_a_head_explain_themselves() {
    let mut window = opened();
    let column = window.harness.get_by_label("Text of ndp").rect().left_top();
    let hide = window.harness.get_by_label("Hide ndp").rect().center();
    let mut told = |place: egui::Pos2, words: &str| {
        window.harness.hover_at(place);
        for _ in 0..8 {
            window.harness.step();
        }
        window.harness.query_all_by_label(words).count()
    };
    assert_eq!(told(column + egui::vec2(3.0, 12.0), "Reporting word"), 0);
    // The bar of the first statement stands beside the headline.
    assert_eq!(told(column + egui::vec2(33.0, 40.0), "Reporting word"), 1);

    assert_eq!(told(hide, "1-agentur-2024-10-18.txt"), 0, "not what it is");
    assert_eq!(told(hide, "Hide ndp"), 2, "the button and its tooltip");
    let name = hide - egui::vec2(120.0, 0.0);
    assert_eq!(told(name, "1-agentur-2024-10-18.txt"), 1);
}

#[test]
fn tooltips_wait_for_the_pointer_while_one_scrolls() {
    let mut window = opened();
    window.press_with(Modifiers::COMMAND, Key::Num3);
    let tooltip = "Origins: ";
    let head = window.harness.get_by_label("Origin").rect();
    let over = egui::pos2(head.left() + 20.0, head.bottom() + 120.0);
    window.harness.hover_at(over);
    window.settle();
    assert!(window.shows(tooltip));
    window.harness.event(egui::Event::MouseWheel {
        unit: egui::MouseWheelUnit::Point,
        delta: egui::vec2(0.0, -300.0),
        phase: egui::TouchPhase::Move,
        source: egui::MouseWheelSource::Wheel,
        modifiers: Modifiers::NONE,
    });
    window.settle();
    assert!(!window.shows(tooltip));
    window.harness.hover_at(over + egui::vec2(2.0, 0.0));
    window.settle();
    assert!(window.shows(tooltip));
}
