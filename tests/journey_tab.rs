//! The keyboard goes through the whole window: Tab reaches everything that can be clicked, in the order
//! in which a person reads, and comes back to where it began.
#![allow(
    clippy::unwrap_used,
    reason = "a test that cannot go on should say where"
)]

mod window;

use egui::accesskit::{NodeId, Role};
use egui::{Key, Modifiers, Rect};
use egui_kittest::kittest::{NodeT, Queryable};
use stemma::ui::{Action, Command, Reveal};
use window::{Window, seeds};

/// What has the focus: its name, what it is, and where.
#[derive(Clone, PartialEq, Debug)]
struct Stop {
    id: NodeId,
    name: String,
    role: Role,
    rect: Rect,
    /// Where it stands once Tab has gone on, since what scrolls may have done so.
    left_at: Rect,
}

fn focused(window: &Window) -> Option<Stop> {
    let node = window
        .harness
        .query_all_by(|node| node.is_focused() && node.role() != Role::Window)
        .last()?;
    let tree = node.accesskit_node();
    Some(Stop {
        id: tree.locate().0,
        left_at: node.rect(),
        name: tree.label().or(tree.value()).unwrap_or_default(),
        role: tree.role(),
        rect: node.rect(),
    })
}

/// The stops of Tab from the first to the last, as they are when they are reached.
fn round(window: &mut Window) -> Vec<Stop> {
    const MOST: usize = 250;
    let mut stops: Vec<Stop> = Vec::new();
    for _ in 0..MOST {
        // Nothing happens in the background; what scrolls has come to rest after these frames.
        window.harness.key_press(Key::Tab);
        for _ in 0..3 {
            window.harness.step();
        }
        let stop = focused(window)
            .unwrap_or_else(|| panic!("Tab leads to nothing after {:?}", stops.last()));
        if let Some(before) = stops.last_mut() {
            let there = window
                .harness
                .query_all_by(|node| node.locate().0 == before.id);
            before.left_at = there.last().map_or(before.rect, |node| node.rect());
        }
        if stops.first().is_some_and(|first| first.id == stop.id) {
            return stops;
        }
        stops.push(stop);
    }
    let last: Vec<_> = stops.iter().rev().take(5).collect();
    panic!("Tab does not come back to where it began: {last:#?}");
}

/// Whether a person reads `next` after `before`: further right in a row, further down, or at the top of
/// what stands beside it. The edge by which a panel is made wider comes behind what is in the panel.
fn follows(before: &Stop, next: &Stop) -> bool {
    if next.role == Role::Splitter {
        return true;
    }
    let (a, b) = (before.left_at, next.rect);
    let slack = 1.0;
    let one_row = a.y_range().contains(b.center().y) || b.y_range().contains(a.center().y);
    if one_row || b.bottom() <= a.top() {
        return b.left() >= a.left() - slack;
    }
    true
}

fn check(window: &mut Window, page: &str) -> Vec<Stop> {
    let stops = round(window);
    let whole = Rect::from_min_size(egui::Pos2::ZERO, egui::vec2(1440.0, 900.0));
    for stop in &stops {
        assert!(
            !stop.name.trim().is_empty(),
            "{page}: without a name: {stop:?}"
        );
        assert!(
            whole.intersects(stop.rect.shrink(1.0)),
            "{page}: out of the window: {stop:?}"
        );
    }
    // A dialog opens with the focus on its button; the round is looked at from its top.
    let place = |stop: &Stop| (stop.rect.top().round() as i32, stop.rect.left() as i32);
    let mut stops = stops;
    let top = (0..stops.len())
        .min_by_key(|at| place(&stops[*at]))
        .unwrap();
    stops.rotate_left(top);
    for pair in stops.windows(2) {
        assert!(
            follows(&pair[0], &pair[1]),
            "{page}: {:?} comes after {:?}",
            pair[1],
            pair[0]
        );
    }
    stops
}

fn has(stops: &[Stop], name: &str) -> bool {
    stops.iter().any(|stop| stop.name.contains(name))
}

#[test]
fn the_start_page_is_gone_through_in_order() {
    let mut window = Window::open(&[]);
    let stops = check(&mut window, "start page");
    for name in [
        "File",
        "See the sample review",
        "Open project",
        "Open folder…",
    ] {
        assert!(has(&stops, name), "{name}");
    }
}

#[test]
fn every_view_is_gone_through_in_order() {
    let mut window = Window::open(&[seeds()]);
    let claims = &window.picture().claims;
    let card = claims.iter().find(|card| card.articles.len() > 2).unwrap();
    let place = card.place();
    for (view, named) in [
        (Action::ShowCompare, &["Text of ndp", "Hide Kabelwort"][..]),
        (Action::ShowAligned, &["Shared passages only", "passage"]),
        (Action::ShowClaims, &["Search claims", "Not scored"]),
        (Action::ShowSources, &["Search sources", "Another name"]),
    ] {
        window.act(view);
        // Without and with something to show beside the view.
        for selected in [None, Some(place)] {
            window.send(Command::Select(selected, Reveal::Stay));
            let page = format!("{view:?}, selected: {}", selected.is_some());
            let stops = check(&mut window, &page);
            for name in ["File", "Help", "Undo", "Inspector"].iter().chain(named) {
                assert!(has(&stops, name), "{page}: {name}");
            }
            if selected.is_some() {
                // The last steps are those of the rating.
                assert!(has(&stops, "Note"), "{page}");
            }
        }
    }
}

#[test]
fn lists_are_one_stop_and_the_arrow_keys_go_on() {
    let mut window = Window::open(&[seeds()]);
    for view in [Action::ShowClaims, Action::ShowSources] {
        window.act(view);
        let stops = round(&mut window);
        let rows = stops.iter().filter(|stop| stop.role == Role::ListBoxOption);
        assert_eq!(rows.count(), 1, "{view:?}");
        while focused(&window).is_none_or(|stop| stop.role != Role::ListBoxOption) {
            window.press(Key::Tab);
        }
        let first = focused(&window).unwrap();
        for _ in 0..3 {
            window.press(Key::ArrowDown);
        }
        let there = focused(&window).unwrap();
        assert_eq!(there.role, Role::ListBoxOption, "{view:?}");
        assert!(there.rect.top() > first.rect.top(), "{view:?}");
        // Shift+Tab leads back into what stands before the list.
        window.press_with(Modifiers::SHIFT, Key::Tab);
        assert_ne!(
            focused(&window).unwrap().role,
            Role::ListBoxOption,
            "{view:?}"
        );
    }
}

#[test]
fn dialogs_keep_the_focus_and_are_gone_through_in_order() {
    let mut window = Window::open(&[seeds()]);
    for dialog in [
        Action::Settings,
        Action::ExportReport,
        Action::AddSource,
        Action::About,
        Action::PasteArticle,
    ] {
        window.act(dialog);
        let stops = check(&mut window, &format!("{dialog:?}"));
        assert!(!has(&stops, "File"), "{dialog:?} lets the focus out");
        window.press(Key::Escape);
    }
}

#[test]
fn the_space_bar_goes_into_a_sentence_and_enter_keeps_the_place() {
    let mut window = Window::open(&[seeds()]);
    while focused(&window).is_none_or(|stop| stop.role != Role::Document) {
        window.press(Key::Tab);
    }
    for _ in 0..3 {
        window.press(Key::ArrowDown);
    }
    let sentence = window.project().session.selection.unwrap();
    window.press(Key::Space);
    let inside = window.project().session.selection.unwrap();
    assert_eq!(inside.article, sentence.article);
    assert_ne!(inside.span, sentence.span);
    assert!(sentence.span.holds(inside.span.start()));
    window.press(Key::Enter);
    assert_eq!(window.project().session.selection, Some(inside));
    assert_eq!(focused(&window).unwrap().role, Role::Document);
    // It comes round to the sentence again.
    for _ in 0..20 {
        window.press(Key::Space);
        if window.project().session.selection == Some(sentence) {
            return;
        }
    }
    panic!("the space bar does not come back to the sentence");
}
