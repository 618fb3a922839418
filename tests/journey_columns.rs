//! The columns of the compare view: moved, made wider and added with the mouse.
#![allow(
    clippy::unwrap_used,
    reason = "a test that cannot go on should say where"
)]

mod window;

use egui::accesskit::Role;
use egui::{Event, Key, Modifiers, Rect, pos2, vec2};
use egui_kittest::kittest::{NodeT, Queryable};
use stemma::app::Choice;
use stemma::text::ArticleId;
use window::{Window, seeds};

/// Where the head of a column stands.
fn head(window: &Window, label: &str) -> Rect {
    let mut heads = window
        .harness
        .query_all_by_role_and_label(Role::Group, label);
    heads.next().expect("the head of a column").rect()
}

/// Presses at `from`, moves on by steps, and lets go.
fn drag(window: &mut Window, from: egui::Pos2, steps: &[egui::Vec2]) {
    window.harness.hover_at(from);
    window.harness.step();
    window.harness.drag_at(from);
    window.harness.step();
    let mut at = from;
    for step in steps {
        at += *step;
        window.harness.hover_at(at);
        window.harness.step();
    }
    window.harness.drop_at(at);
    window.settle();
}

fn columns(window: &Window) -> Vec<ArticleId> {
    window.project().session.columns.clone()
}

#[test]
fn a_head_is_dragged_to_another_place() {
    let mut window = Window::open(&[seeds()]);
    let before = columns(&window);
    let from = head(&window, "Minutenblick").center_top() + vec2(0.0, 30.0);
    drag(&mut window, from, &[vec2(-200.0, 0.0), vec2(-200.0, 0.0)]);
    let after = columns(&window);
    assert_eq!(after[..3], [before[0], before[2], before[1]]);
}

#[test]
fn a_column_gets_wider_where_there_is_no_room_for_all() {
    let mut window = Window::open(&[seeds()]);
    let width = |window: &Window| head(window, "ndp").width();
    let before = width(&window);
    let splitter = |window: &Window| {
        let handles = "Width of ndp";
        let mut found = window
            .harness
            .query_all_by_role_and_label(Role::Splitter, handles);
        found.next().unwrap().rect().center()
    };
    let from = splitter(&window);
    drag(&mut window, from, &[vec2(60.0, 0.0), vec2(60.0, 0.0)]);
    let wide = width(&window);
    assert!((wide - before - 120.0).abs() < 3.0, "{before} {wide}");
    // Its neighbour keeps its width, and it does not get narrower than it was.
    assert!((head(&window, "Kabelwort").width() - before).abs() < 1.5);
    let from = splitter(&window);
    drag(&mut window, from, &[vec2(-60.0, 0.0), vec2(-160.0, 0.0)]);
    assert!((width(&window) - before).abs() < 1.5);
}

#[test]
fn a_column_is_made_wider_by_key() {
    let mut window = Window::open(&[seeds()]);
    let before = head(&window, "ndp").width();
    let reached = |window: &Window| {
        let mut focused = window
            .harness
            .query_all_by(|node| node.is_focused() && node.role() != Role::Window);
        focused.any(|node| node.accesskit_node().label().as_deref() == Some("Width of ndp"))
    };
    for _ in 0..60 {
        if reached(&window) {
            break;
        }
        window.press(Key::Tab);
    }
    for _ in 0..3 {
        window.press(Key::ArrowRight);
    }
    let wide = head(&window, "ndp").width();
    assert!(wide > before + 30.0, "{before} {wide}");
    window.press(Key::ArrowLeft);
    assert!(head(&window, "ndp").width() < wide - 10.0);
    assert_eq!(window.project().session.selection, None);
}

#[test]
fn an_article_is_removed_and_replaced_from_the_menu_of_its_head() {
    let mut window = Window::open(&[seeds()]);
    let open_menu = |window: &mut Window| {
        let mut heads = window
            .harness
            .query_all_by_role_and_label(Role::Group, "Kabelwort");
        heads.next().unwrap().click_secondary();
        drop(heads);
        window.settle();
    };
    open_menu(&mut window);
    window.click("Remove article");
    assert_eq!(window.project().articles.len(), 4);
    assert!(window.told(&["“Kabelwort” is no longer in the project"]));
    window.press_with(Modifiers::COMMAND, Key::Z);
    assert_eq!(columns(&window).len(), 5);
    assert!(window.told(&["Undone: remove article"]));
    // Nothing need be selected for a correction either.
    let corrected = window.folder.path().join("corrected.txt");
    std::fs::write(
        &corrected,
        "Neue Zahlen\n\nSeoul (kw) - Es sind nur 1.400 Mann.\n",
    )
    .unwrap();
    window.will_choose(Choice::Paths(vec![corrected]));
    open_menu(&mut window);
    window.click("Replace with corrected version…");
    let texts: Vec<_> = window.project().articles.iter().collect();
    assert!(
        texts
            .iter()
            .any(|entry| entry.article.text().as_str().contains("1.400 Mann"))
    );
}

#[test]
fn an_article_that_is_pasted_comes_into_sight() {
    let mut window = Window::open(&[seeds()]);
    let text = "Brücke gesperrt\n\nBerlin (abc) - Die Brücke ist gesperrt, teilte die Stadt mit.\n";
    window.harness.event(Event::Paste(text.to_owned()));
    window.settle();
    window.press_with(Modifiers::COMMAND, Key::Enter);
    let pasted = window.project().articles.last().unwrap().id;
    let label = window.project().label(pasted);
    let inspector = window.harness.get_by_label("Nothing selected").rect();
    let all = Rect::from_min_max(pos2(0.0, 0.0), pos2(inspector.left(), 900.0));
    let head = head(&window, &label);
    assert!(all.expand(1.0).contains_rect(head), "{head:?} {all:?}");
}

#[test]
fn a_few_articles_that_come_to_others_are_shown_and_many_are_said_to_be_hidden() {
    let mut window = Window::open(&[seeds()]);
    let folder = tempfile::tempdir().unwrap();
    let write = |number: usize| {
        let path = folder.path().join(format!("{number}.txt"));
        let text = format!(
            "Schleuse {number} gesperrt\n\nDie Schleuse {number} ist gesperrt, teilte das Amt mit.\n"
        );
        std::fs::write(&path, text).unwrap();
        path
    };
    window.drop_paths(vec![write(1), write(2)]);
    assert_eq!(columns(&window).len(), 7);
    window.drop_paths((3..10).map(write).collect());
    assert_eq!(window.project().articles.len(), 14);
    assert_eq!(columns(&window).len(), 7);
    assert!(
        window.told(&["7 articles were added and are not shown"]),
        "{:?}",
        window.notices()
    );
}

#[test]
fn a_long_list_of_articles_is_searched_at_once_and_gone_through_to_its_end() {
    let mut window = Window::open(&[seeds()]);
    let folder = tempfile::tempdir().unwrap();
    for number in 10..50 {
        let text = format!("Kran {number} steht\n\nDer Kran {number} steht, sagte der Meister.\n");
        std::fs::write(folder.path().join(format!("{number}.txt")), text).unwrap();
    }
    window.drop_paths(vec![folder.path().to_owned()]);
    window.click_containing("Articles 5/45");
    for _ in 0..60 {
        window.press(Key::Tab);
    }
    assert!(window.shows("Kran 49 steht"));
    window.press(Key::Escape);
    window.press(Key::Escape);
    window.click_containing("Articles 5/45");
    window.type_text("Kran 31");
    assert!(window.shows("Show only this one"));
}

#[test]
fn the_legend_keeps_each_sample_beside_its_word() {
    let mut window = Window::open(&[seeds()]);
    window.click("Legend");
    for width in (700..1440).step_by(40) {
        window.harness.set_size(vec2(width as f32, 800.0));
        window.settle();
        for (sample, word) in [
            ("speaker", "who speaks"),
            ("said", "reporting word"),
            ("?", "uncertain, please check"),
        ] {
            let middle = |label: &str| {
                let mut found = window.harness.query_all_by_label(label);
                found.next().map(|node| node.rect().center())
            };
            let (sample, word) = (middle(sample).unwrap(), middle(word).unwrap());
            assert!(
                (sample.y - word.y).abs() < 10.0 && sample.x < word.x,
                "{width}: {sample:?} {word:?}"
            );
        }
    }
}

#[test]
fn texts_stay_where_they_are_while_a_link_is_made() {
    let mut window = Window::open(&[seeds()]);
    window.press(Key::F8);
    window.press(Key::F8);
    let shown = |window: &Window| -> Vec<(String, f32)> {
        let all = window.harness.query_all_by_role(Role::Paragraph);
        let places = all.map(|node| (node.accesskit_node().label(), node.rect().top()));
        places.map(|(name, top)| (name.unwrap(), top)).collect()
    };
    let moved = |before: &[(String, f32)], after: &[(String, f32)]| {
        let same = before.iter().filter_map(|(name, top)| {
            let (_, now) = after.iter().find(|(known, _)| known == name)?;
            Some((now - top).abs())
        });
        let same: Vec<f32> = same.collect();
        assert!(same.len() > 5);
        same.into_iter().fold(0.0, f32::max)
    };
    let before = shown(&window);
    window.press(Key::L);
    assert!(window.shows("Now choose a passage"));
    assert!(moved(&before, &shown(&window)) < 1.5);
    window.press(Key::Escape);
    assert!(!window.shows("Now choose a passage"));
    assert!(moved(&before, &shown(&window)) < 1.5);
}

#[test]
fn a_copy_is_called_after_its_file_without_the_day_that_stands_beside_it() {
    let folder = tempfile::tempdir().unwrap();
    let copies = [
        ("hafen_2026-02-13.txt", "13. Februar 2026", "gesperrt"),
        ("hafen_2026-02-14.txt", "14. Februar 2026", "geräumt"),
        ("markt_2026-02-14.txt", "14. Februar 2026", "geöffnet"),
    ];
    let paths = copies.map(|(name, day, deed)| {
        let path = folder.path().join(name);
        let text = format!(
            "Das Becken wird {deed}\n\n{day}, 14:35\n\nDas Becken am Kai ist {deed} worden, sagte eine \
             Sprecherin.\n\nMehr war am Abend nicht zu erfahren.\n"
        );
        std::fs::write(&path, text).unwrap();
        path
    });
    let window = Window::open(&paths);
    let project = window.project();
    let labels: Vec<String> = (project.articles.iter())
        .map(|entry| project.label(entry.id))
        .collect();
    // Where the day tells two copies apart it stays.
    assert_eq!(labels, ["hafen_2026-02-13", "hafen_2026-02-14", "markt"]);
    assert!(window.shows("Text of markt") && !window.shows("Text of markt_2026"));
}

#[test]
fn in_a_window_of_a_thousand_points_every_view_is_named_and_the_rating_leaves_room() {
    let mut window = Window::open(&[seeds()]);
    window.harness.set_size(vec2(1000.0, 640.0));
    window.settle();
    for name in ["Compare", "Aligned", "Claims", "Sources"] {
        let tab = window.harness.get_by_role_and_label(Role::Tab, name);
        assert!(tab.rect().width() > 60.0, "{name}: {:?}", tab.rect());
    }
    window.press(Key::F7);
    // The rating is one key or click away; until then the words that disagree have its room.
    assert!(window.shows("Assessment") && !window.shows("how reliable are they?"));
    window.press(Key::N);
    assert!(window.shows("how reliable are they?"));
}
