//! The sources as a person reads and finds them.
#![allow(
    clippy::unwrap_used,
    reason = "a test that cannot go on should say where"
)]

mod window;

use egui::{Key, Modifiers, accesskit::Role};
use egui_kittest::kittest::{NodeT, Queryable};
use stemma::review::SourceKey;
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
    let choice = window
        .harness
        .get_by_role_and_label(Role::ComboBox, "Merge with another source");
    choice.focus();
    window.settle();
    window.press(Key::Space);
    window.type_text("Moskau");
    window.press(Key::Enter);
    window.find_and_click("Merge with “Kremlin”");
    let picture = window.picture();
    assert!(picture.source(&SourceKey::new("Yonhap")).is_none());
    let aliases = &picture.source(&SourceKey::new("Kremlin")).unwrap().aliases;
    assert!(aliases.contains(&"Yonhap".to_owned()), "{aliases:?}");
}

#[test]
fn kinds_are_read_out_without_their_icons() {
    let mut window = Window::open(&[seeds()]);
    window.act(Action::ShowSources);
    let choice = window
        .harness
        .get_by_role_and_label(Role::ComboBox, "Kind of source");
    let value = choice.accesskit_node().value();
    assert_eq!(value.as_deref(), Some("intelligence service"));
    choice.click();
    window.settle();
    window.click("news agency");
    let choice = window
        .harness
        .get_by_role_and_label(Role::ComboBox, "Kind of source");
    assert_eq!(
        choice.accesskit_node().value().as_deref(),
        Some("news agency")
    );
}
