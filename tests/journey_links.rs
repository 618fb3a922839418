//! Links one by one: confirmed, taken apart, brought back, made by hand on parts of sentences, and
//! always shown as what they are; and many copies at once.
#![allow(
    clippy::unwrap_used,
    reason = "a test that cannot go on should say where"
)]

mod window;

use std::path::PathBuf;

use egui::accesskit::Role;
use egui_kittest::kittest::{NodeT, Queryable};
use stemma::review::{Belief, Edit, LinkIx, Place};
use stemma::text::{ArticleId, Passage};
use stemma::ui::{Action, Command, Reveal};
use window::{Window, seeds};

fn written(texts: &[&str]) -> (tempfile::TempDir, Vec<PathBuf>) {
    let folder = tempfile::tempdir().unwrap();
    for (number, text) in texts.iter().enumerate() {
        std::fs::write(folder.path().join(format!("{number:03}.txt")), text).unwrap();
    }
    let path = folder.path().to_owned();
    (folder, vec![path])
}

/// Where words stand in the article with this place in the project.
fn at(window: &Window, article: usize, words: &str) -> Passage {
    let entry = &window.project().articles[article];
    let text = entry.article.text();
    let start = text.as_str().find(words).expect("the words");
    Passage {
        article: entry.id,
        span: text.snap(start..start + words.len()),
    }
}

/// Selects a passage that has exactly one link, and returns the link's place among all.
fn select_linked(window: &mut Window) -> LinkIx {
    let picture = window.picture();
    let (ix, place) = (0..picture.links.len())
        .map(|index| (LinkIx(index), picture.links[index].link.left))
        .find(|(_, place)| picture.links_at(*place).len() == 1)
        .expect("a passage with one link");
    window.send(Command::Select(Some(place), Reveal::Align));
    ix
}

#[test]
fn a_single_link_is_confirmed_taken_apart_and_brought_back_in_the_inspector() {
    let mut window = Window::open(&[seeds()]);
    let ix = select_linked(&mut window);
    let link = window.picture().link(ix).link;
    let belief = |window: &Window| {
        let links = &window.picture().links;
        let known = links
            .iter()
            .find(|placed| (placed.link.left, placed.link.right) == (link.left, link.right));
        known.map(|placed| placed.belief)
    };
    assert_eq!(belief(&window), Some(Belief::Suggested));
    window.find_and_click("Confirm this link");
    assert_eq!(belief(&window), Some(Belief::Accepted));
    // It is said to be a person's in the inspector and where the passage stands in the text.
    assert!(window.shows("Confirmed. Click to take that back."));
    assert!(window.shows("(confirmed)"));
    window.find_and_click("Confirmed. Click to take that back.");
    assert_eq!(belief(&window), Some(Belief::Suggested));

    window.find_and_click("Take this link apart");
    assert_eq!(belief(&window), None);
    assert!(window.shows("link taken apart"));
    window.act(Action::Undo);
    assert_eq!(belief(&window), Some(Belief::Suggested));
    window.act(Action::Redo);
    window.find_and_click("Bring back");
    assert_eq!(belief(&window), Some(Belief::Suggested));
    assert!(!window.shows("link taken apart"));
}

#[test]
fn what_was_confirmed_or_made_by_hand_shows_in_the_aligned_view() {
    let mut window = Window::open(&[seeds()]);
    assert!(!window.shows("linked by hand"));
    let base = window.project().session.columns[0];
    let link = window
        .picture()
        .links_of(base)
        .iter()
        .map(|ix| window.picture().link(*ix).link)
        .min_by_key(|link| link.seen_from(base).unwrap().0.span)
        .unwrap();
    let judged = Some(stemma::review::Verdict::Accepted);
    window.send(Edit::JudgeLink(link.left, link.right, judged));
    window.act(Action::ShowAligned);
    window.send(Command::Select(Some(link.left), Reveal::Align));
    assert!(window.shows("– confirmed"), "the row does not say so");
}

/// Two halves of one sentence that another article tells in two.
fn halves() -> (Window, [Passage; 4]) {
    let (_folder, paths) = written(&[
        "Odrau\n\nDer Hafen von Odrau ist gesperrt, und vor der Küste warten vierzig Schiffe auf \
         Einfahrt.",
        "Küste\n\nVierzig Frachter liegen auf Reede. Das Hafenbecken bleibt zu.",
    ]);
    let mut window = Window::open(&paths);
    let places = [
        at(&window, 0, "Der Hafen von Odrau ist gesperrt"),
        at(&window, 1, "Das Hafenbecken bleibt zu."),
        at(
            &window,
            0,
            "vor der Küste warten vierzig Schiffe auf Einfahrt.",
        ),
        at(&window, 1, "Vierzig Frachter liegen auf Reede."),
    ];
    window.send(Edit::MakeLink(places[0], places[1]));
    window.send(Edit::MakeLink(places[2], places[3]));
    (window, places)
}

#[test]
fn halves_of_a_sentence_are_linked_and_selected_by_themselves() {
    let (mut window, [first, there, second, other]) = halves();
    assert!(window.shows("(linked by hand)"));
    // Each half is a passage of its own in the text, and brings up its own counterpart.
    for (half, counterpart) in [(first, there), (second, other)] {
        let words = window.project().articles[0]
            .article
            .slice(half.span)
            .to_owned();
        window
            .harness
            .query_all_by_label_contains(&words)
            .find(|node| {
                let name = node.accesskit_node().label().unwrap_or_default();
                name.starts_with(&format!("{}. ", words.trim_end_matches('.')))
            })
            .expect("the half is no passage of its own")
            .click_accesskit();
        window.settle();
        let selected = window.project().session.selection.unwrap();
        assert_eq!(selected, half);
        let found: Vec<Place> = window
            .picture()
            .counterparts(selected)
            .into_iter()
            .filter(|(_, link)| {
                link.is_some_and(|ix| window.picture().link(ix).belief == Belief::ByHand)
            })
            .map(|(place, _)| place)
            .collect();
        assert_eq!(found, [counterpart]);
    }
    // The sentence as a whole has both links, each with its own words.
    let sentence = Passage {
        span: first.span.hull(second.span),
        ..first
    };
    window.send(Command::Select(Some(sentence), Reveal::Align));
    let links = window
        .harness
        .query_all_by_label("Take this link apart")
        .count();
    assert!(links >= 2, "{links}");
    window.act(Action::ShowAligned);
    assert!(window.shows("linked by hand"));
}

#[test]
fn a_link_made_by_two_keys_is_selected_and_shown_as_made_by_hand() {
    let (_folder, paths) = written(&[
        "Odrau\n\nDer Hafen ruht. Taucher suchen das Wrack.",
        "Küste\n\nEs regnet. Froschmänner gehen hinab.",
    ]);
    let mut window = Window::open(&paths);
    let (one, other) = (
        at(&window, 0, "Taucher suchen das Wrack."),
        at(&window, 1, "Froschmänner gehen hinab."),
    );
    window.send(Command::Select(Some(one), Reveal::Stay));
    window.press(egui::Key::L);
    window.send(Command::Select(Some(other), Reveal::Stay));
    window.press(egui::Key::L);
    assert_eq!(window.project().session.selection, Some(other));
    assert!(window.shows("linked by hand"));
    // Nobody needs to confirm what a person made; it can be taken apart.
    assert!(!window.shows("Confirm this link"));
    window.find_and_click("Take this link apart");
    assert!(window.picture().links.is_empty());
    window.find_and_click("Bring back");
    assert_eq!(window.picture().links.len(), 1);
}

#[test]
fn with_many_copies_the_list_finds_those_that_are_related() {
    let mut texts: Vec<String> = (0..38)
        .map(|number| format!("Mala{number}ra\n\nTovi{number}k sulom{number}a reld{number}i."))
        .collect();
    let shared =
        "Das Hochwasser der Elbe hat in Dresden den Pegel von sieben Metern überschritten.";
    texts[0].push_str(&format!(" {shared}"));
    texts.push(format!("Pegel\n\n{shared} Die Feuerwehr pumpt."));
    texts.push(format!("Elbe\n\n{shared} Der Zoo ist geschlossen."));
    let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
    let (_folder, paths) = written(&texts);
    let mut window = Window::open(&paths);
    assert_eq!(window.project().articles.len(), 40);
    let ids: Vec<ArticleId> = window
        .project()
        .articles
        .iter()
        .map(|entry| entry.id)
        .collect();
    window.click_containing("Articles 5/40");
    let ticks = |window: &Window| window.harness.query_all_by_role(Role::CheckBox).count();
    // Only the rows in sight are there, however long the list is.
    assert!(ticks(&window) < 30, "{}", ticks(&window));
    window.click("Related");
    let related = ticks(&window);
    assert!((5..12).contains(&related), "{related}");
    assert!(window.shows("Pegel") && window.shows("Elbe"));
    window
        .harness
        .query_all_by_role(Role::TextInput)
        .next()
        .unwrap()
        .focus();
    window.settle();
    window.type_text("pegel");
    window.click("Show only this one");
    assert_eq!(window.project().session.columns, [ids[38]]);
    // From there the related ones are the two others of its story.
    window
        .harness
        .query_all_by_role(Role::TextInput)
        .next()
        .unwrap()
        .focus();
    window.settle();
    for _ in 0..5 {
        window.press(egui::Key::Backspace);
    }
    window.click("Show only these 3");
    assert_eq!(window.project().session.columns, [ids[0], ids[38], ids[39]]);
}

#[test]
fn a_hundred_columns_draw_only_those_in_sight() {
    let texts: Vec<String> = (0..100)
        .map(|number| format!("Ort {number}\n\nIn Ort {number} tagte der Rat."))
        .collect();
    let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
    let (_folder, paths) = written(&texts);
    let mut window = Window::open(&paths);
    let all: Vec<ArticleId> = window
        .project()
        .articles
        .iter()
        .map(|entry| entry.id)
        .collect();
    window.send(Command::Session(stemma::ui::SessionChange::Columns(all)));
    let drawn = |window: &Window| window.harness.query_all_by_role(Role::Document).count();
    assert!((3..10).contains(&drawn(&window)), "{}", drawn(&window));
    // What is asked for is brought into sight sideways.
    assert!(!window.shows("Text of 090"));
    let place = at(&window, 90, "tagte der Rat");
    window.send(Command::Select(Some(place), Reveal::Align));
    assert!(window.shows("Text of 090"));
    assert!(drawn(&window) < 10, "{}", drawn(&window));
}

#[test]
fn what_is_said_of_the_second_passage_stands_in_one_row() {
    let mut window = Window::open(&[seeds()]);
    window.act(Action::LanguageGerman);
    for size in [[1280.0, 800.0], [1024.0, 700.0]] {
        window.harness.set_size(size.into());
        select_linked(&mut window);
        window.act(Action::LinkPassages);
        let told = |part: &str| {
            let found = window.harness.query_all_by(|node| {
                let said = node.label().or(node.value());
                said.is_some_and(|said| said.starts_with(part))
            });
            found.last().unwrap_or_else(|| panic!("{part}")).rect()
        };
        let (words, cancel) = (told("Verknüpft wird"), told("Abbrechen"));
        assert!(
            cancel.y_range().contains(words.center().y) && words.right() <= cancel.left(),
            "{size:?}: {words:?} {cancel:?}"
        );
        window.act(Action::ClearSelection);
    }
}
