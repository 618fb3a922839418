//! The keyboard goes through the whole window: Tab reaches everything that can be clicked, in the order
//! in which a person reads, and comes back to where it began.
#![allow(
    clippy::unwrap_used,
    reason = "a test that cannot go on should say where"
)]

mod window;

use egui::accesskit::{Live, NodeId, Role};
use egui::{Key, Modifiers, Rect};
use egui_kittest::kittest::{NodeT, Queryable};
use stemma::review::Credibility;
use stemma::ui::{Action, Command, Dialog, Reveal};
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
        (
            Action::ShowSources,
            &["Search sources", "Edit entry", "Another name"],
        ),
    ] {
        window.act(view);
        if view == Action::ShowSources {
            window.click("Edit entry");
        }
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
        Action::Guide,
        Action::Shortcuts,
        Action::PasteArticle,
    ] {
        window.act(dialog);
        let stops = check(&mut window, &format!("{dialog:?}"));
        assert!(!has(&stops, "File"), "{dialog:?} lets the focus out");
        window.press(Key::Escape);
    }
}

const CTRL: Modifiers = Modifiers::COMMAND;
const PLAIN: Modifiers = Modifiers::NONE;

/// What stands in the field that has the focus.
fn typed(window: &Window) -> Option<String> {
    let mut fields = window
        .harness
        .query_all_by(|node| node.is_focused() && node.role() != Role::Window);
    fields.find_map(|node| node.accesskit_node().value())
}

#[test]
fn letters_that_follow_a_command_at_once_are_typed_into_the_field_that_it_opens() {
    let mut window = Window::open(&[seeds()]);
    window.press(Key::F8);
    let before = window.project().session.selection;
    let unsaved = window.harness.state().state().unsaved();
    window.press_at_once(&[
        (CTRL, Key::F),
        (PLAIN, Key::K),
        (PLAIN, Key::A),
        (PLAIN, Key::B),
        (PLAIN, Key::E),
        (PLAIN, Key::L),
    ]);
    assert_eq!(typed(&window).as_deref(), Some("kabel"));
    assert_eq!(window.harness.state().state().unsaved(), unsaved);
    window.press(Key::Escape);
    // In the palette the first command of all would close the project.
    window.press_at_once(&[
        (CTRL.plus(Modifiers::SHIFT), Key::P),
        (PLAIN, Key::A),
        (PLAIN, Key::B),
        (PLAIN, Key::O),
        (PLAIN, Key::U),
        (PLAIN, Key::T),
        (PLAIN, Key::Enter),
    ]);
    let dialog = window.harness.state().state().dialog();
    assert_eq!(dialog, Some(&Dialog::About));
    // The button that closes it has the keyboard by then.
    window.press_at_once(&[(PLAIN, Key::Enter), (PLAIN, Key::F8)]);
    assert_eq!(window.harness.state().state().dialog(), None);
    assert_ne!(window.project().session.selection, before);
    // The key that opens a field does not write into it.
    window.press_at_once(&[(PLAIN, Key::N), (PLAIN, Key::A)]);
    assert_eq!(focused(&window).unwrap().role, Role::MultilineTextInput);
    assert_eq!(typed(&window).as_deref(), Some("a"));
}

#[test]
fn a_key_that_follows_another_one_at_once_is_about_what_that_one_led_to() {
    let mut window = Window::open(&[seeds()]);
    window.act(Action::ShowClaims);
    window.press(Key::J);
    let first = window.project().session.selection.unwrap();
    window.press_at_once(&[(PLAIN, Key::J), (PLAIN, Key::Num3)]);
    let second = window.project().session.selection.unwrap();
    assert_ne!(first, second);
    let picture = window.picture();
    let rated = |place| {
        let card = picture.claim(picture.claim_at(place).unwrap());
        let record = card.id.and_then(|id| window.project().claim(id));
        record.and_then(|record| record.assessment.credibility)
    };
    assert_eq!(rated(first), None);
    assert_eq!(rated(second), Some(Credibility::Three));
}

#[test]
fn a_menu_opened_by_key_is_gone_through_past_a_pointer_that_rests_on_another_title() {
    let mut window = Window::open(&[seeds()]);
    let file = window.harness.get_by_label("File").rect().center();
    window.harness.hover_at(file);
    window.settle();
    let shown = |window: &Window, entry: &str| window.harness.query_by_label(entry).is_some();
    window.press_with(Modifiers::ALT, Key::F);
    assert!(shown(&window, "Open folder…"));
    window.press(Key::ArrowRight);
    assert!(shown(&window, "Select whole article"));
    window.press(Key::ArrowRight);
    assert!(shown(&window, "Text size"));
    assert!(!shown(&window, "Open folder…"));
    // A pointer that moves leads again.
    window.harness.hover_at(file + egui::vec2(1.0, 0.0));
    window.settle();
    assert!(shown(&window, "Open folder…"));
}

#[test]
fn a_menu_and_a_dialog_that_it_opens_give_the_focus_back() {
    let mut window = Window::open(&[seeds()]);
    while focused(&window).is_none_or(|stop| stop.role != Role::Document) {
        window.press(Key::Tab);
    }
    let text = focused(&window).unwrap().id;
    let back = |window: &Window| focused(window).map(|stop| stop.id) == Some(text);
    // Left without choosing.
    window.press_with(Modifiers::ALT, Key::E);
    assert!(!back(&window));
    window.press(Key::Escape);
    assert!(back(&window), "{:?}", focused(&window));
    // What is chosen opens a dialog.
    window.press_with(Modifiers::ALT, Key::H);
    window.press(Key::Enter);
    let dialog = window.harness.state().state().dialog();
    assert_eq!(dialog, Some(&Dialog::Guide));
    window.press(Key::Escape);
    assert!(back(&window), "{:?}", focused(&window));
    // Or does something at once.
    window.press(Key::F8);
    window.press(Key::Num3);
    window.press_with(Modifiers::ALT, Key::E);
    window.press(Key::Enter);
    assert!(window.told(&["Undone: rate claim"]));
    assert!(back(&window), "{:?}", focused(&window));
}

#[test]
fn a_dialog_that_a_menu_opens_has_the_focus_on_its_button() {
    let mut window = Window::open(&[]);
    window.press_with(Modifiers::ALT, Key::H);
    window.press(Key::Enter);
    let dialog = window.harness.state().state().dialog();
    assert_eq!(dialog, Some(&Dialog::Guide));
    assert_eq!(focused(&window).unwrap().name, "Close");
}

/// What screen readers were told last, apart from messages, which are seen as well.
fn said(window: &Window) -> String {
    let nodes = window
        .harness
        .query_all_by(|node| node.live() == Live::Polite);
    let mut unseen = nodes.filter(|node| node.rect().width() < 1.0);
    let said = unseen.next().and_then(|node| node.accesskit_node().value());
    said.unwrap_or_default()
}

#[test]
fn what_keys_lead_to_is_read_out_though_the_focus_stays() {
    let mut window = Window::open(&[seeds()]);
    assert_eq!(said(&window), "");
    window.press(Key::F8);
    let place = window.project().session.selection.unwrap();
    let words = window.project().article(place.article).unwrap();
    let words = words.slice(place.span).trim_end_matches('.').to_owned();
    let first = said(&window);
    for part in ["ndp", &words, "According to", "articles", "origin"] {
        assert!(first.contains(part), "{part:?} in {first:?}");
    }
    assert!(!first.contains(".."), "{first:?}");
    window.press(Key::F8);
    let second = said(&window);
    assert_ne!(second, first);
    assert!(!second.starts_with("ndp"), "the same article: {second:?}");
    window.press(Key::Num3);
    assert_eq!(said(&window), "Assessment: 3");
    window.press_with(CTRL, Key::Z);
    assert!(window.told(&["Undone: rate claim"]));
    window.press(Key::Escape);
    assert_eq!(said(&window), "");
    // In the list the row says it.
    window.act(Action::ShowClaims);
    window.press(Key::J);
    assert_ne!(said(&window), "");
    while focused(&window).is_none_or(|stop| stop.role != Role::ListBoxOption) {
        window.press(Key::Tab);
    }
    window.press(Key::ArrowDown);
    assert_eq!(said(&window), "");
}

#[test]
fn no_control_and_no_dialog_is_without_a_name() {
    let mut window = Window::open(&[seeds()]);
    window.press(Key::F8);
    let silent = [
        Role::Label,
        Role::Window,
        Role::Pane,
        Role::GenericContainer,
    ];
    let silent = [
        &silent[..],
        &[Role::TextRun, Role::ScrollView, Role::ScrollBar],
    ]
    .concat();
    for action in [
        Action::ShowAligned,
        Action::ShowClaims,
        Action::ShowSources,
        Action::ShowCompare,
        Action::Find,
        Action::Settings,
        Action::ExportReport,
        Action::EditMetadata,
        Action::MergeClaims,
        Action::SplitClaim,
        Action::CorrectStatement,
        Action::AddSource,
        Action::About,
        Action::Guide,
        Action::RatingScale,
        Action::Shortcuts,
        Action::Palette,
        Action::PasteArticle,
    ] {
        window.act(action);
        for node in window
            .harness
            .query_all_by(|node| !silent.contains(&node.role()))
        {
            let node = node.accesskit_node();
            let name = node.label().or(node.value()).unwrap_or_default();
            assert!(!name.trim().is_empty(), "{action:?}: {:?}", node.role());
        }
        let state = window.harness.state().state();
        let dialogs = window
            .harness
            .query_all_by(|node| node.role() == Role::Dialog);
        assert_eq!(
            dialogs.count(),
            usize::from(state.dialog().is_some()),
            "{action:?}"
        );
        if action != Action::Find {
            let dialog = state.dialog().is_some();
            window.press(Key::Escape);
            assert!(!dialog || window.harness.state().state().dialog().is_none());
        }
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
