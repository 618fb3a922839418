//! The sources as a person reads and finds them.
#![allow(
    clippy::unwrap_used,
    reason = "a test that cannot go on should say where"
)]

mod window;

use egui::{Key, Modifiers, accesskit::Role};
use egui_kittest::kittest::{NodeT, Queryable};
use stemma::review::{SourceKey, View};
use stemma::ui::Action;
use window::{Window, seeds};

/// The accessible names of the rows of a list.
fn rows(window: &Window) -> Vec<String> {
    window
        .harness
        .query_all_by_role(Role::ListBoxOption)
        .filter_map(|row| row.accesskit_node().label())
        .collect()
}

#[test]
fn a_source_is_called_as_the_language_calls_it_and_found_by_every_name() {
    let mut window = Window::open(&[seeds()]);
    window.act(Action::LanguageGerman);
    window.act(Action::ShowSources);
    for sought in ["kreml", "Kremlin"] {
        window.press_with(Modifiers::COMMAND, Key::F);
        window.press_with(Modifiers::COMMAND, Key::A);
        window.type_text(sought);
        let found = rows(&window);
        assert!(
            matches!(&*found, [row] if row.starts_with("Kreml (")),
            "{sought}: {found:?}"
        );
    }
    let mut found = window.harness.query_all_by_role(Role::ListBoxOption);
    found.next().unwrap().click();
    drop(found);
    window.settle();
    // On its page the field of its name says the same.
    window.click("Eintrag bearbeiten");
    let fields = window.harness.query_all_by_role(Role::TextInput);
    let named = fields.filter(|field| field.accesskit_node().label().as_deref() == Some("Name"));
    let values: Vec<_> = named.map(|field| field.accesskit_node().value()).collect();
    assert_eq!(values, [Some("Kreml".to_owned())]);

    window.act(Action::LanguageEnglish);
    window.press_with(Modifiers::COMMAND, Key::F);
    window.press_with(Modifiers::COMMAND, Key::A);
    window.type_text("Kreml");
    let found = rows(&window);
    assert!(
        matches!(&*found, [row] if row.starts_with("Kremlin (")),
        "{found:?}"
    );

    // The name that a project and its file have stays.
    let kreml = window.picture().source(&SourceKey::new("Kremlin")).unwrap();
    assert_eq!(kreml.name, "Kremlin");
}

#[test]
fn the_source_to_merge_with_is_found_with_the_keyboard_alone() {
    let mut window = Window::open(&[seeds()]);
    window.act(Action::ShowSources);
    let mut rows = window.harness.query_all_by_role(Role::ListBoxOption);
    let yonhap = rows.rfind(|row| {
        let name = row.accesskit_node().label();
        name.is_some_and(|name| name.starts_with("Yonhap"))
    });
    yonhap.unwrap().click();
    drop(rows);
    window.settle();
    window.click("Edit entry");
    let choice = window
        .harness
        .get_by_role_and_label(Role::ComboBox, "Merge with another source");
    choice.focus();
    window.settle();
    window.press(Key::Space);
    window.type_text("Nobody in particular");
    assert!(window.shows("No source fits the search."));
    window.press(Key::Enter);
    window.press(Key::Escape);
    window.press(Key::Space);
    // The words of the last search are gone, and so is the focus from nowhere.
    window.type_text("Moskau");
    window.press(Key::Enter);
    assert!(window.shows("Merge with “Kremlin”"));
    window.press(Key::Enter);
    let picture = window.picture();
    assert!(picture.source(&SourceKey::new("Yonhap")).is_none());
    let aliases = &picture.source(&SourceKey::new("Kremlin")).unwrap().aliases;
    assert!(aliases.contains(&"Yonhap".to_owned()), "{aliases:?}");
}

#[test]
fn kinds_are_read_out_without_their_icons() {
    let mut window = Window::open(&[seeds()]);
    window.act(Action::ShowSources);
    window.click("Edit entry");
    let choice = window
        .harness
        .get_by_role_and_label(Role::ComboBox, "Kind of source");
    let value = choice.accesskit_node().value();
    assert_eq!(value.as_deref(), Some("intelligence service"));
    choice.focus();
    window.settle();
    window.press(Key::Space);
    let entry = window.harness.query_all_by_label("news agency").last();
    entry.unwrap().focus();
    window.settle();
    window.press(Key::Enter);
    let choice = window
        .harness
        .get_by_role_and_label(Role::ComboBox, "Kind of source");
    assert!(
        choice.accesskit_node().is_focused(),
        "Tab goes on from here"
    );
    assert_eq!(
        choice.accesskit_node().value().as_deref(),
        Some("news agency")
    );
}

/// Shows the page of the source whose row begins with these words.
fn show_page(window: &mut Window, begins: &str) {
    window.act(Action::ShowSources);
    let mut rows = window.harness.query_all_by_role(Role::ListBoxOption);
    let row = rows.find(|row| {
        let name = row.accesskit_node().label();
        name.is_some_and(|name| name.starts_with(begins))
    });
    row.unwrap().click();
    drop(rows);
    window.settle();
}

#[test]
fn two_sources_become_one_with_the_mouse_and_two_again() {
    let mut window = Window::open(&[seeds()]);
    show_page(&mut window, "spokesman for the presidential office");
    let before = window.picture().clone();
    // The choice is in sight without scrolling past all that the source says.
    window.click("Edit entry");
    let choice = window
        .harness
        .get_by_role_and_label(Role::ComboBox, "Merge with another source");
    assert!(choice.rect().bottom() < 700.0, "{:?}", choice.rect());
    choice.click();
    window.settle();
    window.type_text("Präsidialamt");
    window.click("South Korean presidential office");
    assert!(window.shows("becomes part of “South Korean presidential office”"));
    window.click("Merge with “South Korean presidential office”");
    let key = SourceKey::new("Präsidialamt Südkorea");
    assert_eq!(window.project().session.source, Some(key.clone()));
    let merged = window.picture().source(&key).unwrap();
    let of = |name: &str| {
        let source = before.source(&SourceKey::new(name)).unwrap();
        source.statements.len()
    };
    assert_eq!(
        merged.statements.len(),
        of("Sprecher des Präsidialamts") + of("Präsidialamt Südkorea")
    );
    window.act(Action::Undo);
    assert_eq!(window.picture().sources, before.sources);
}

#[test]
fn a_statement_of_a_source_shows_its_claim_beside_and_its_place_on_demand() {
    let mut window = Window::open(&[seeds()]);
    show_page(&mut window, "Yonhap");
    let words = "„vier Brigaden“";
    let find = |window: &Window| {
        let mut found = window
            .harness
            .query_all_by_role_and_label(Role::Button, words);
        found.next().map(|button| button.rect().center()).unwrap()
    };
    let at = find(&window);
    window.harness.drag_at(at);
    window.harness.drop_at(at);
    window.settle();
    assert_eq!(window.project().session.view, View::Sources);
    let place = window.project().session.selection.expect("the statement");
    assert!(window.picture().claim_at(place).is_some());
    assert!(window.shows("Assessment"));
    // Enter goes to the article.
    let mut found = window
        .harness
        .query_all_by_role_and_label(Role::Button, words);
    found.next().unwrap().focus();
    drop(found);
    window.settle();
    window.press(Key::Enter);
    assert_eq!(window.project().session.view, View::Compare);
    assert_eq!(window.project().session.selection, Some(place));
}

#[test]
fn only_what_was_set_by_hand_can_be_discarded() {
    let mut window = Window::open(&[seeds()]);
    show_page(&mut window, "NIS");
    window.click("Edit entry");
    assert!(!window.shows("Discard changes") && !window.shows("set by hand"));
    window.click("Edit entry");
    window.click("Usual reliability: B usually reliable");
    assert!(window.shows("· set by hand"));
    window.click("Edit entry");
    window.find_and_click("Discard changes");
    let nis = window.picture().source(&SourceKey::new("NIS")).unwrap();
    assert_eq!(nis.reliability, None);
}

#[test]
fn a_source_that_is_only_described_is_called_so_in_english_too() {
    let mut window = Window::open(&[seeds()]);
    window.act(Action::ShowSources);
    for (language, name) in [
        (Action::LanguageEnglish, "senior South Korean official ("),
        (
            Action::LanguageGerman,
            "ranghoher südkoreanischer Beamter (",
        ),
    ] {
        window.act(language);
        // It is found by the words of the article in either language.
        window.press_with(Modifiers::COMMAND, Key::F);
        window.press_with(Modifiers::COMMAND, Key::A);
        window.type_text("ranghoher südkor");
        let found = rows(&window);
        assert!(
            matches!(&*found, [row] if row.starts_with(name)),
            "{found:?}"
        );
    }
}

#[test]
fn a_name_that_is_cut_is_told_in_full() {
    let mut window = Window::open(&[seeds()]);
    window.harness.set_size(egui::vec2(1000.0, 700.0));
    window.act(Action::ShowSources);
    let full = "South Korean presidential office";
    let told = |window: &Window| {
        let mut labels = window.harness.query_all_by_role(Role::Label);
        labels.any(|node| node.accesskit_node().value().as_deref() == Some(full))
    };
    assert!(!told(&window));
    let mut rows = window.harness.query_all_by_role(Role::ListBoxOption);
    let row = rows.find(|row| row.accesskit_node().label().unwrap().starts_with(full));
    let at = row.unwrap().rect().center();
    drop(rows);
    window.harness.hover_at(at);
    window.settle();
    assert!(told(&window));
}

#[test]
fn what_a_source_says_comes_before_its_entry_which_unfolds_where_there_is_nothing_else() {
    let mut window = Window::open(&[seeds()]);
    window.harness.set_size(egui::vec2(1000.0, 640.0));
    show_page(&mut window, "Yonhap");
    // In a small window too its first words are in sight.
    let words = "„vier Brigaden“";
    let mut found = window
        .harness
        .query_all_by_role_and_label(Role::Button, words);
    let first = found.next().map(|button| button.rect()).unwrap();
    drop(found);
    assert!(first.bottom() < 600.0, "{first:?}");
    assert!(!window.shows("Merge with another source"));
    window.click("Edit entry");
    assert!(window.shows("Merge with another source"));
    // It stays unfolded for whoever goes through several.
    show_page(&mut window, "Kremlin");
    assert!(window.shows("Merge with another source"));
    window.click("Edit entry");
    assert!(!window.shows("Merge with another source"));
    // One that nobody quotes has nothing but its entry to show.
    let mut window = Window::open(&[seeds()]);
    window.act(Action::AddSource);
    window.type_text("Hafenamt Bremerhaven");
    window.press(Key::Enter);
    show_page(&mut window, "Hafenamt Bremerhaven");
    assert!(window.shows("Merge with another source"));
}
