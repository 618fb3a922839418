//! Finding words in the texts, and going through what the texts disagree about.
#![allow(
    clippy::unwrap_used,
    reason = "a test that cannot go on should say where"
)]

mod window;

use egui::accesskit::Toggled;
use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable;
use stemma::review::{View, every_conflict};
use stemma::ui::{Action, Command, SessionChange};
use window::{Window, seeds};

fn opened() -> Window {
    Window::open(&[seeds()])
}

/// The words that are selected.
fn words(window: &Window) -> Option<String> {
    let project = window.project();
    let (article, span) = project.session.words?;
    Some(project.article(article)?.slice(span).to_owned())
}

#[test]
fn words_are_found_in_all_texts_by_keyboard() {
    let mut window = opened();
    window.press_with(Modifiers::COMMAND, Key::F);
    window.type_text("12000");
    assert!(window.shows("4 places in 4 articles"));
    assert_eq!(words(&window), None, "typing alone goes nowhere");
    window.press(Key::Enter);
    assert_eq!(words(&window).as_deref(), Some("12.000"));
    assert!(window.shows("1 of 4"));
    let first = window.project().session.words;
    let claim = window.project().session.selection.unwrap();
    assert!(window.picture().claim_at(claim).is_some());
    // The field keeps the keyboard.
    window.press(Key::Enter);
    assert!(window.shows("2 of 4"));
    window.press_with(Modifiers::SHIFT, Key::Enter);
    assert_eq!(window.project().session.words, first);
    window.press_with(Modifiers::SHIFT, Key::Enter);
    assert!(window.shows("4 of 4"), "round the end");
    window.press(Key::Escape);
    assert!(!window.shows("places in"));
    // The place reached stays selected, and letters are shortcuts again.
    assert_eq!(words(&window).as_deref(), Some("12.000"));
}

#[test]
fn a_search_starts_with_the_selected_words_and_goes_on_from_anywhere() {
    let mut window = opened();
    let article = window.project().articles[0].id;
    let text = window.project().article(article).unwrap().text().clone();
    let start = text.as_str().find("Wladiwostok").unwrap();
    let span = text.span(start..start + "Wladiwostok".len()).unwrap();
    window.send(Command::SelectWords(Some((article, span))));
    window.press_with(Modifiers::COMMAND, Key::F);
    assert!(window.shows("1 of"));
    window.press(Key::Escape);
    window.press_with(Modifiers::COMMAND, Key::F);
    window.press_with(Modifiers::COMMAND, Key::Num2);
    window.press(Key::F3);
    assert_eq!(window.project().session.view, View::Aligned);
    assert!(window.shows("2 of"));
    window.press_with(Modifiers::SHIFT, Key::F3);
    assert!(window.shows("1 of"));
    window.press(Key::Escape);
    window.press_with(Modifiers::COMMAND, Key::F);
    window.type_text("Einhorn");
    assert!(window.shows("No article contains this."));
    window.click("End the search");
    assert!(!window.shows("No article contains this."));
}

#[test]
fn what_is_found_in_a_hidden_text_shows_it() {
    let mut window = opened();
    let ids: Vec<_> = window.project().articles.iter().map(|it| it.id).collect();
    window.send(Command::Session(SessionChange::Columns(vec![ids[0]])));
    window.send(Command::Seek(Some("12.000".to_owned())));
    for _ in 0..4 {
        window.act(Action::NextFound);
    }
    assert_eq!(window.project().session.columns.len(), 4);
}

#[test]
fn each_list_is_searched_in_its_own_field() {
    let mut window = opened();
    window.press_with(Modifiers::COMMAND, Key::Num3);
    window.press_with(Modifiers::COMMAND, Key::F);
    window.type_text("Uniformen");
    assert_eq!(window.project().session.filter.search, "Uniformen");
    assert_eq!(window.project().session.view, View::Claims);
    window.press_with(Modifiers::COMMAND, Key::Num4);
    window.press_with(Modifiers::COMMAND, Key::F);
    window.type_text("Kreml");
    assert!(window.shows("Kremlin") && !window.shows("Kyrylo Budanow"));
}

#[test]
fn the_aligned_view_finds_words_in_its_cells() {
    let mut window = opened();
    window.press_with(Modifiers::COMMAND, Key::Num2);
    window.press_with(Modifiers::COMMAND, Key::F);
    window.type_text("12000");
    assert!(window.shows("4 places in 4 articles"));
    for place in ["1 of 4", "2 of 4", "3 of 4", "4 of 4"] {
        window.press(Key::Enter);
        assert!(window.shows(place), "{place}");
        assert_eq!(window.project().session.view, View::Aligned);
        // The row with the words came into sight, and its cell is the selected one.
        let (article, span) = window.project().session.words.unwrap();
        let label = window.project().label(article);
        let sentence = window.project().article(article).unwrap();
        assert!(matches!(sentence.slice(span), "12.000" | "12 000"));
        let mut cells = window.harness.query_all_by(|node| {
            let name = node.label().unwrap_or_default();
            node.toggled() == Some(Toggled::True)
                && name.starts_with(&label)
                && name.contains(sentence.slice(span))
        });
        assert!(cells.next().is_some(), "{place}: no such cell is selected");
    }
    window.press(Key::Escape);
    assert!(!window.shows("4 of 4"));
}

#[test]
fn the_aligned_view_shows_what_is_found_in_a_column_that_was_hidden() {
    let mut window = Window::open(&[seeds()]);
    let hidden = window.project().session.columns[4];
    let article = window.project().article(hidden).unwrap();
    let words = article.blocks()[0].span;
    let words = article.slice(words).to_owned();
    let rest = window.project().session.columns[..4].to_vec();
    window.send(Command::Session(SessionChange::Columns(rest)));
    // So narrow that the columns are scrolled sideways.
    window.harness.set_size(egui::vec2(1100.0, 700.0));
    window.press_with(Modifiers::COMMAND, Key::Num2);
    window.press_with(Modifiers::COMMAND, Key::F);
    window.type_text(&words);
    window.press(Key::Enter);
    assert_eq!(window.project().session.columns.len(), 5);
    let mut cells = window.harness.query_all_by(|node| {
        let name = node.label().unwrap_or_default();
        node.toggled() == Some(Toggled::True) && name.contains(&words)
    });
    let cell = cells.next().expect("the cell in sight").rect();
    // The inspector begins there.
    let title = window.harness.get_by_label("Assessment").rect();
    assert!(cell.right() < title.left(), "{cell:?} {title:?}");
}

#[test]
fn enter_goes_through_the_claims_and_sources_that_are_searched() {
    let mut window = opened();
    window.press_with(Modifiers::COMMAND, Key::Num3);
    window.press_with(Modifiers::COMMAND, Key::F);
    window.type_text("Uniformen");
    let claim = |window: &Window| {
        let place = window.project().session.selection?;
        window.picture().claim_at(place)
    };
    window.press(Key::Enter);
    let first = claim(&window).unwrap();
    // The field keeps the keyboard: what is typed goes on in it.
    window.type_text(" ");
    assert_eq!(window.project().session.filter.search, "Uniformen ");
    // From the list, letters rate and F3 goes on.
    window.send(Command::Session(SessionChange::Filter(Default::default())));
    window.press_with(Modifiers::COMMAND, Key::F);
    window.type_text("NIS");
    window.press(Key::ArrowDown);
    let listed = claim(&window).unwrap();
    assert_ne!(listed, first, "the next one that is listed");
    window.press(Key::Num2);
    assert_eq!(window.project().session.filter.search, "NIS");
    assert_eq!(
        window.project().claims.len(),
        1,
        "a digit in the list rates"
    );
    window.press(Key::F3);
    assert_eq!(window.project().session.view, View::Claims);
    assert_ne!(claim(&window), Some(listed));

    window.press_with(Modifiers::COMMAND, Key::Num4);
    window.press(Key::F3);
    window.type_text("Ministerium");
    let source = |window: &Window| window.project().session.source.clone();
    window.press(Key::Enter);
    let first = source(&window).unwrap();
    window.press(Key::Enter);
    let second = source(&window).unwrap();
    assert_ne!(first, second);
    window.press_with(Modifiers::SHIFT, Key::Enter);
    assert_eq!(source(&window), Some(first.clone()));
    window.press(Key::ArrowDown);
    window.press(Key::ArrowDown);
    assert_eq!(source(&window), Some(second));
}

#[test]
fn f7_goes_through_the_claims_that_the_texts_disagree_about() {
    let mut window = opened();
    let disagreeing = window
        .picture()
        .claims
        .iter()
        .filter(|claim| !claim.discrepancies.is_empty())
        .count();
    assert!(disagreeing > 3);
    let mut reached = Vec::new();
    for _ in 0..disagreeing {
        window.press(Key::F7);
        let place = window.project().session.selection.unwrap();
        let claim = window.picture().claim_at(place).unwrap();
        assert!(!window.picture().claim(claim).discrepancies.is_empty());
        reached.push(claim);
    }
    let all: std::collections::BTreeSet<_> = reached.iter().collect();
    assert_eq!(all.len(), disagreeing, "each is reached once");
    let last = window.project().session.selection;
    window.press(Key::F7);
    assert_ne!(window.project().session.selection, last, "round the end");
    window.press_with(Modifiers::SHIFT, Key::F7);
    assert_eq!(window.project().session.selection, last);
}

#[test]
fn the_status_bar_leads_to_what_waits_to_be_looked_at() {
    let mut window = opened();
    window.press(Key::F7);
    let name = format!("{} discrepancies", every_conflict(window.picture()).len());
    window.click(&name);
    assert_eq!(window.project().session.selection, None);
    assert!(window.shows("Click one to see the passages and who reports what."));
    window.press(Key::Enter);
    let place = window.project().session.selection.unwrap();
    let claim = window.picture().claim_at(place).unwrap();
    assert!(!window.picture().claim(claim).discrepancies.is_empty());
}

#[test]
fn among_the_sources_the_search_goes_on_from_hit_to_hit() {
    let mut window = opened();
    window.press_with(Modifiers::COMMAND, Key::Num4);
    window.press(Key::F3);
    window.type_text("Südkorea");
    let all = window.picture().sources.len();
    let hits = window
        .harness
        .query_all_by_role(egui::accesskit::Role::ListBoxOption)
        .count();
    assert!(hits > 1 && hits < all, "{hits} of {all}");
    assert!(window.shows(&format!("{hits} of {all} sources")));
    let chosen = |window: &Window| window.project().session.source.clone();
    let mut seen = Vec::new();
    for _ in 0..hits {
        window.press(Key::F3);
        seen.push(chosen(&window).unwrap());
    }
    let mut known = seen.clone();
    known.sort();
    known.dedup();
    assert_eq!(known.len(), hits, "every hit is reached once: {seen:?}");
    window.press(Key::F3);
    assert_eq!(chosen(&window).as_ref(), seen.first(), "round the end");
    window.press_with(Modifiers::SHIFT, Key::F3);
    assert_eq!(chosen(&window).as_ref(), seen.last());
}

#[test]
fn letters_typed_wherever_the_search_field_has_the_focus_rate_nothing() {
    let mut window = opened();
    window.press(Key::F8);
    window.press_with(Modifiers::COMMAND, Key::F);
    let parts = window
        .harness
        .query_all_by_label("Find in the articles")
        .count();
    assert!(parts > 0);
    for part in 0..parts {
        let node = window.harness.query_all_by_label("Find in the articles");
        node.into_iter().nth(part).unwrap().focus();
        window.settle();
        window.press(Key::A);
        window.press(Key::Num2);
        assert!(window.project().claims.is_empty(), "part {part}");
    }
}
