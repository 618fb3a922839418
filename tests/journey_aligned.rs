//! The aligned view, as an editor uses it.
#![allow(
    clippy::unwrap_used,
    reason = "a test that cannot go on should say where"
)]

mod window;

use egui::accesskit::Toggled;
use egui::{Key, Modifiers};
use egui_kittest::kittest::{NodeT, Queryable};
use stemma::app::Choice;
use stemma::review::View;
use stemma::review::table::Table;
use stemma::text::ArticleId;

use window::{Window, seeds};

/// The samples in the aligned view.
fn opened() -> Window {
    let mut window = Window::open(&[seeds()]);
    window.press_with(Modifiers::COMMAND, Key::Num2);
    assert_eq!(window.project().session.view, View::Aligned);
    window
}

fn label(window: &Window, id: ArticleId) -> String {
    window.project().label(id)
}

/// How many passages stand in the tree that a screen reader sees.
fn cells(window: &Window) -> usize {
    let cells = window.harness.query_all_by_label_contains(", passage ");
    cells.count()
}

fn selected_row(window: &Window) -> Option<usize> {
    let project = window.project();
    let session = &project.session;
    let base = session.base.unwrap_or(session.columns[0]);
    let findings =
        stemma::comparison::analyse(&project.texts(), None, &stemma::comparison::Unwatched)
            .unwrap();
    let table = Table::build(project, window.picture(), &findings, base, &session.columns);
    let (column, piece) = table.at(session.selection?)?;
    Some(table.columns[column].pieces[piece].row)
}

#[test]
fn another_article_becomes_the_base_by_its_button() {
    let mut window = opened();
    assert!(window.shows("Base"));
    let second = window.project().session.columns[1];
    let name = label(&window, second);
    window.click(&format!("Make “{name}” the base"));
    assert_eq!(window.project().session.base, Some(second));
    // The base has no button to become it; the former one has.
    let first = label(&window, window.project().session.columns[0]);
    assert!(!window.shows(&format!("Make “{name}” the base")));
    assert!(window.shows(&format!("Make “{first}” the base")));
}

#[test]
fn what_only_one_article_has_folds_and_unfolds() {
    let mut window = opened();
    assert!(!window.shows("Unfold: "));
    window.click("Shared passages only");
    assert!(window.project().session.fold_single);
    let folded = cells(&window);
    assert!(folded > 0);
    let name = window
        .harness
        .query_all_by_label_contains("Unfold: ")
        .find_map(|node| node.accesskit_node().label())
        .expect("nothing is folded");
    window.click_containing(&name);
    assert!(window.shows(&name.replace("Unfold: ", "Fold: ")));
    window.click_containing(&name.replace("Unfold: ", "Fold: "));
    window.click("Shared passages only");
    assert!(!window.shows("Unfold: "));
}

#[test]
fn cells_are_selected_by_click_and_arrow_keys_and_shown_in_the_compare_view() {
    let mut window = opened();
    let base = window.project().session.columns[0];
    window.press(Key::F8);
    let shared = window.project().session.selection.expect("a passage");
    assert!(window.shows(&label(&window, shared.article)));
    // Its own words: which passage is the first shared one depends on the rules.
    let article = window.project().article(shared.article).unwrap();
    let lead: String = article.slice(shared.span).chars().take(20).collect();
    window
        .harness
        .query_all_by_label_contains(&lead)
        .find(|node| {
            let name = node.accesskit_node().label().unwrap_or_default();
            name.contains(", passage ")
        })
        .expect("no cell has these words")
        .click();
    window.settle();
    let place = window.project().session.selection.expect("a passage");
    assert_eq!(place.article, base);
    let row = selected_row(&window).unwrap();
    window.press(Key::ArrowDown);
    window.press(Key::ArrowDown);
    let below = selected_row(&window).unwrap();
    assert!(below > row, "{below} is not below {row}");
    window.press(Key::ArrowUp);
    window.press(Key::ArrowUp);
    assert_eq!(window.project().session.selection, Some(place));
    window.press(Key::ArrowRight);
    let beside = window.project().session.selection.expect("a passage");
    assert_ne!(beside.article, base);
    window.press_with(Modifiers::COMMAND, Key::Num1);
    assert_eq!(window.project().session.view, View::Compare);
    assert_eq!(window.project().session.selection, Some(beside));
}

#[test]
fn it_counts_the_shared_passages_that_f8_goes_through() {
    let mut window = opened();
    let count = |window: &Window| {
        let session = &window.project().session;
        stemma::review::shared_passages(window.picture(), &session.in_order()).len()
    };
    let shared = count(&window);
    assert!(window.shows(&format!("{shared} shared passages, ")));
    assert!(window.shows(&format!("– / {shared}, {shared} shared passages")));
    // With another base they are counted, and gone through, along that one.
    let second = window.project().session.columns[1];
    let name = label(&window, second);
    window.click(&format!("Make “{name}” the base"));
    let shared = count(&window);
    assert!(window.shows(&format!("{shared} shared passages, ")));
    window.press(Key::F8);
    let place = window.project().session.selection.unwrap();
    assert_eq!(place.article, second);
    assert!(window.shows(&format!("1 / {shared}, ")));
    // The compare view goes from left to right.
    window.press_with(Modifiers::COMMAND, Key::Num1);
    window.send(stemma::ui::Command::Select(None, stemma::ui::Reveal::Stay));
    window.press(Key::F8);
    let place = window.project().session.selection.unwrap();
    assert_eq!(place.article, window.project().session.columns[0]);
}

#[test]
fn cells_have_the_menu_that_texts_have() {
    let mut window = opened();
    window.press(Key::F8);
    let held = window.project().session.selection.unwrap();
    let open_menu = |window: &mut Window| {
        window
            .harness
            .query_all_by_role(egui::accesskit::Role::Cell)
            .find(|node| node.accesskit_node().toggled() == Some(Toggled::True))
            .expect("a selected cell")
            .click_secondary();
        window.settle();
    };
    open_menu(&mut window);
    window.click("Link passages");
    assert!(window.shows("Linking “"));
    window.press(Key::ArrowRight);
    let other = window.project().session.selection.unwrap();
    assert_ne!(other.article, held.article);
    // The bar that says what is to be done does it, too.
    window.click("Link passages");
    assert!(!window.shows("Linking “"));
    let links = &window.project().links;
    assert_eq!(links.len(), 1);
    assert_eq!(links[0].verdict, stemma::review::Verdict::Made);
    window.press_with(Modifiers::COMMAND, Key::Z);
    assert!(window.project().links.is_empty());
}

#[test]
fn every_cell_says_article_and_place() {
    let window = opened();
    let count = cells(&window);
    assert!(count > 5, "{count}");
    let session = &window.project().session;
    let names: Vec<String> = session
        .columns
        .iter()
        .map(|id| label(&window, *id))
        .collect();
    for node in window.harness.query_all_by_label_contains(", passage ") {
        let label = node.accesskit_node().label().unwrap_or_default();
        assert!(
            names.iter().any(|name| label.starts_with(name.as_str())),
            "{label}"
        );
    }
}

#[test]
fn words_of_a_cell_are_selected_by_dragging_and_explained_under_the_pointer() {
    let mut window = opened();
    let id = window.project().session.columns[0];
    let name = label(&window, id);
    let cell = window
        .harness
        .query_all_by_label_contains(&format!("{name}, passage 2 of"))
        .next()
        .unwrap()
        .rect();
    let start = cell.left_top() + egui::vec2(60.0, 38.0);
    window.harness.drag_at(start);
    window.settle();
    window.harness.hover_at(start + egui::vec2(90.0, 0.0));
    window.settle();
    window.harness.drop_at(start + egui::vec2(90.0, 0.0));
    window.settle();
    let (article, span) = window
        .project()
        .session
        .words
        .expect("no words are selected");
    assert_eq!(article, id);
    let words = window.project().article(id).unwrap().slice(span).to_owned();
    assert!(words.len() < 60 && !words.starts_with(' '), "{words:?}");
    assert!(
        window.project().session.selection.is_none(),
        "the passage is not selected"
    );
    // What can be done with words shows beside them.
    assert!(window.shows("Selected words"));

    // A click selects the passage and lets the words go.
    for event in [true, false] {
        window.harness.event(egui::Event::PointerButton {
            pos: start,
            button: egui::PointerButton::Primary,
            pressed: event,
            modifiers: Modifiers::NONE,
        });
    }
    window.settle();
    assert_eq!(window.project().session.words, None);
    assert!(window.project().session.selection.is_some());

    // The pointer rests on words that somebody says.
    window
        .harness
        .hover_at(cell.left_top() + egui::vec2(60.0, 80.0));
    for _ in 0..8 {
        window.harness.step();
    }
    let reason = window
        .harness
        .query_all_by_label_contains("Reporting word")
        .count();
    assert!(
        reason > 1,
        "the tooltip says why, as the inspector does: {reason}"
    );
}

#[test]
fn the_table_of_a_project_that_is_opened_shows_where_one_was() {
    let mut window = Window::open(&[seeds()]);
    for _ in 0..9 {
        window.press(Key::F8);
    }
    let path = window.folder.path().join("Lage.stemma.ron");
    window.will_choose(Choice::Paths(vec![path.clone()]));
    window.press_with(Modifiers::COMMAND, Key::S);
    let selection = window.project().session.selection;
    let folder = window.folder.clone();
    drop(window);
    for view in [Key::Num2, Key::Num1] {
        let mut window = Window::open_in(folder.clone(), std::slice::from_ref(&path));
        assert_eq!(window.project().session.selection, selection);
        window.press_with(Modifiers::COMMAND, Key::Num2);
        let screen = window.harness.ctx.content_rect();
        let place = {
            let mut cells = window
                .harness
                .query_all_by_role(egui::accesskit::Role::Cell);
            let chosen = cells.find(|node| node.accesskit_node().toggled() == Some(Toggled::True));
            chosen.expect("the selected cell is drawn").rect()
        };
        assert!(
            place.top() < screen.bottom() - 40.0 && place.bottom() > 120.0,
            "it lies at {place:?} in {screen:?}"
        );
        // Once more as it is saved with the table.
        window.press_with(Modifiers::COMMAND, view);
        window.press_with(Modifiers::COMMAND, Key::S);
    }
}

/// The passage of the base that stands highest in the table, as a screen reader reads it, and how high.
fn highest(window: &Window, name: &str) -> (String, f32) {
    let head = format!("{name}, passage ");
    let cells = window.harness.query_all_by(|node| {
        let label = node.label().unwrap_or_default();
        label.starts_with(&head)
    });
    cells
        .map(|node| {
            let label = node.accesskit_node().label().unwrap_or_default();
            (label, node.rect().top())
        })
        .min_by(|left, right| left.1.total_cmp(&right.1))
        .unwrap()
}

#[test]
fn the_place_that_is_read_is_carried_from_the_texts_to_the_table_and_back() {
    let mut window = Window::open(&[seeds()]);
    let first = window.project().session.columns[0];
    let name = label(&window, first);
    window.press_with(Modifiers::COMMAND, Key::Num2);
    let (start, _) = highest(&window, &name);
    // A look at the table and back leaves the texts where they were.
    window.press_with(Modifiers::COMMAND, Key::Num1);
    let before = window.project().session.positions.clone();
    // Somebody reads on in the texts: the table shows that place.
    for _ in 0..3 {
        window.press(Key::PageDown);
    }
    assert_ne!(window.project().session.positions, before);
    let read = window.project().session.positions.clone();
    window.press_with(Modifiers::COMMAND, Key::Num2);
    let (there, _) = highest(&window, &name);
    assert_ne!(there, start);
    window.press_with(Modifiers::COMMAND, Key::Num1);
    assert_eq!(window.project().session.positions, read);
    // And somebody who goes back to the top of the table finds the top of the texts.
    window.press_with(Modifiers::COMMAND, Key::Num2);
    window.press(Key::Home);
    window.press_with(Modifiers::COMMAND, Key::Num1);
    let block = |window: &Window| {
        let position = window.project().session.positions.get(&first).copied();
        position.unwrap_or_default().block
    };
    assert!(block(&window) < read.get(&first).unwrap().block);
}

#[test]
fn a_row_that_is_shown_from_the_texts_is_not_cut_off() {
    let mut window = Window::open(&[seeds()]);
    for _ in 0..2 {
        window.press(Key::F7);
        window.press_with(Modifiers::COMMAND, Key::Num2);
        let selected = window.harness.query_all_by(|node| {
            node.label()
                .is_some_and(|label| label.contains(", passage "))
                && node.toggled() == Some(Toggled::True)
        });
        let cells: Vec<egui::Rect> = selected.map(|node| node.rect()).collect();
        assert!(!cells.is_empty());
        let bottom = window.harness.ctx.content_rect().bottom();
        let seen = |cell: &egui::Rect| cell.bottom() < bottom || cell.top() < 0.4 * bottom;
        assert!(cells.iter().all(seen), "{cells:?}");
        window.press_with(Modifiers::COMMAND, Key::Num1);
    }
}

#[test]
fn a_row_of_which_nothing_is_in_sight_says_whose_it_is_and_shows_it() {
    let mut window = opened();
    window.harness.set_size(egui::vec2(1000.0, 640.0));
    window.settle();
    let last = *window.project().session.columns.last().unwrap();
    let name = format!("In {}", label(&window, last));
    for _ in 0..12 {
        if window.shows(&name) {
            break;
        }
        window.press(Key::PageDown);
    }
    let mut found = window
        .harness
        .query_all_by_role_and_label(egui::accesskit::Role::Button, &name);
    found.next().expect("a row of the last column").click();
    drop(found);
    window.settle();
    let place = window.project().session.selection.unwrap();
    assert_eq!(place.article, last);
    // Its column has come into sight beside the base.
    let cells = window.harness.query_all_by(|node| {
        let label = node.label().unwrap_or_default();
        label.contains(", passage ") && node.toggled() == Some(Toggled::True)
    });
    let rects: Vec<egui::Rect> = cells.map(|node| node.rect()).collect();
    assert!(
        rects
            .iter()
            .any(|cell| cell.left() > 200.0 && cell.left() < 600.0),
        "{rects:?}"
    );
}
