//! Who says so and why: what a trainee reads, and what a reviewer corrects.
#![allow(
    clippy::unwrap_used,
    reason = "a test that cannot go on should say where"
)]

mod window;

use egui::{Key, Modifiers};
use stemma::review::{Belief, Place, StatementIx};
use stemma::ui::{Action, Command, Reveal};
use window::{Window, seeds};

/// Two copies in which an authority speaks several times.
fn port() -> Window {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in [
        (
            "1.txt",
            "Hafen von Odrau gesperrt\n\nDer Hafen von Odrau ist seit Montag gesperrt, teilte die \
             Hafenbehörde mit. Rund 40 Schiffe warteten vor der Küste, erklärte die Hafenbehörde am \
             Dienstag.\n\nDie Sperrung dauere noch eine Woche, sagte die Hafenbehörde.",
        ),
        (
            "2.txt",
            "Schiffe vor Odrau\n\nVor Odrau warten Schiffe. Nach Angaben der Hafenbehörde ist der \
             Hafen von Odrau seit Montag gesperrt.",
        ),
    ] {
        std::fs::write(folder.path().join(name), text).unwrap();
    }
    Window::open(&[folder.path().to_owned()])
}

fn select(window: &mut Window, ix: usize) -> Place {
    let place = window.picture().statement(StatementIx(ix)).extent();
    window.send(Command::Select(Some(place), Reveal::Align));
    place
}

fn origin(window: &Window, place: Place) -> String {
    let picture = window.picture();
    let ix = picture.statement_at(place).expect("a statement");
    let origin = picture.statement(ix).origin().expect("an origin");
    origin.source.to_string()
}

/// A place with these words in the second copy.
fn in_second(window: &Window, words: &str) -> Place {
    let entry = &window.project().articles[1];
    let text = entry.article.text();
    let start = text.as_str().find(words).expect("the words");
    Place {
        article: entry.id,
        span: text.snap(start..start + words.len()),
    }
}

#[test]
fn a_sentence_that_is_no_statement_yet_is_marked_by_key() {
    let mut window = port();
    let place = in_second(&window, "Vor Odrau warten Schiffe.");
    assert_eq!(window.picture().statement_at(place), None);
    window.send(Command::Select(Some(place), Reveal::Align));
    window.press(Key::M);
    assert!(window.shows("Mark as a statement"));
    window.type_text("Lotsen");
    window.press(Key::Enter);
    window.click("Apply");
    assert_eq!(origin(&window, place), "Lotsen");
    // A statement is not marked a second time.
    window.press(Key::M);
    assert!(!window.shows("Mark as a statement"));
}

#[test]
fn words_that_are_selected_say_what_can_be_done_with_them() {
    let mut window = port();
    assert!(window.shows("Nothing selected"));
    let place = in_second(&window, "warten Schiffe");
    window.send(Command::SelectWords(Some((place.article, place.span))));
    assert!(window.shows("Selected words") && !window.shows("Nothing selected"));
    window.click("Link passages");
    assert!(window.shows("Linking “warten Schiffe”"));
    window.click("Cancel");
    window.click("Mark as statement…");
    assert!(window.shows("Mark as a statement"));
    window.click("Cancel");
    window.act(Action::ClearSelection);
    assert!(window.shows("Nothing selected"));
}

#[test]
fn the_inspector_says_by_which_words_somebody_is_named() {
    let mut window = port();
    select(&mut window, 0);
    assert!(window.shows("Reporting word"), "the cue has no row");
    assert!(window.shows("teilte … mit"));
    assert!(window.shows("Speaker"));
    assert!(window.shows("die Hafenbehörde"));
    assert!(window.shows("“die Hafenbehörde”: no name is given."));
    // A screen reader hears the same where the passage stands in the text.
    assert!(window.shows("Reporting word: teilte … mit. Speaker: die Hafenbehörde"));
}

#[test]
fn a_name_in_the_text_is_given_as_the_reason() {
    let mut window = Window::open(&[seeds()]);
    let named = {
        let picture = window.picture();
        let texts = window.project();
        picture
            .statements
            .iter()
            .position(|it| {
                let Some(origin) = it.origin().filter(|_| it.chain.len() == 1) else {
                    return false;
                };
                let words = origin.mention.map(|span| {
                    let article = texts.article(it.article).unwrap();
                    article.slice(span)
                });
                let spoken = it.speaker.iter().any(|part| Some(*part) == origin.mention);
                spoken && origin.source.as_str() == "NIS" && words.unwrap().contains("NIS")
            })
            .expect("no statement names the NIS")
    };
    select(&mut window, named);
    assert!(window.shows("NIS is named here."));
}

#[test]
fn a_statement_is_accepted_corrected_and_rejected_by_one_key_each() {
    let mut window = port();
    let place = select(&mut window, 0);
    let belief = |window: &Window| {
        let picture = window.picture();
        let ix = picture.statement_at(place);
        ix.filter(|ix| picture.statement(*ix).extent() == place)
            .map(|ix| picture.statement(ix).belief)
    };
    window.press(Key::Y);
    assert_eq!(belief(&window), Some(Belief::Accepted));
    window.press(Key::F2);
    assert!(window.shows("Chain of sources"));
    window.press(Key::Escape);
    window.press(Key::X);
    assert_eq!(belief(&window), None);
    // What was rejected is still to be seen, and comes back.
    assert!(window.shows("statement rejected"));
    window.find_and_click("Bring back");
    assert_eq!(belief(&window), Some(Belief::Suggested));
}

#[test]
fn z_goes_through_what_is_uncertain_until_nothing_is_left() {
    let mut window = Window::open(&[seeds()]);
    let doubtful = |window: &Window| {
        let statements = &window.picture().statements;
        statements.iter().filter(|it| it.doubtful).count()
    };
    let all = doubtful(&window);
    assert!(all > 1, "the samples have {all} uncertain statements");
    for left in (0..all).rev() {
        window.press(Key::Z);
        assert!(window.shows("Uncertain: "), "no reason is given");
        window.press(Key::Y);
        assert_eq!(doubtful(&window), left);
    }
    let last = window.project().session.selection;
    window.press(Key::Z);
    assert_eq!(window.project().session.selection, last);
}

#[test]
fn a_correction_of_one_mention_goes_for_all_like_it_in_one_step() {
    let mut window = port();
    let wrong = {
        let place = select(&mut window, 0);
        origin(&window, place)
    };
    let named = |window: &Window, name: &str| {
        let statements = &window.picture().statements;
        statements
            .iter()
            .filter(|it| {
                it.origin()
                    .is_some_and(|voice| voice.source.as_str() == name)
            })
            .count()
    };
    let all = named(&window, &wrong);
    assert!(all >= 3, "only {all} statements of {wrong}");
    window.press(Key::F2);
    window.click(&format!("Remove {wrong}"));
    window.type_text("Zollamt Odrau");
    window.press(Key::Enter);
    let offered = format!("Also for {} more statements with the same words", all - 1);
    window.click(&offered);
    window.click("Apply");
    assert_eq!(named(&window, &wrong), 0);
    assert_eq!(named(&window, "Zollamt Odrau"), all);
    window.press_with(Modifiers::COMMAND, Key::Z);
    assert_eq!(named(&window, &wrong), all, "one step takes all back");
    window.press_with(Modifiers::COMMAND, Key::Y);
    assert_eq!(named(&window, "Zollamt Odrau"), all);
}

#[test]
fn everything_rejected_is_listed_and_comes_back_from_there() {
    let mut window = port();
    let before = window.picture().statements.len();
    select(&mut window, 0);
    window.press(Key::X);
    select(&mut window, 0);
    window.press(Key::X);
    assert!(window.picture().statements.len() < before);
    window.act(Action::ClearSelection);
    window.act(Action::ShowRejected);
    assert!(window.shows("What was rejected"));
    window.click("Bring back");
    window.click("Bring back");
    assert!(window.shows("Nothing was rejected."));
    window.press(Key::Escape);
    assert_eq!(window.picture().statements.len(), before);
}

#[test]
fn what_was_marked_by_hand_is_selected_and_said_to_be_by_hand() {
    let mut window = port();
    let article = window.project().articles[1].clone();
    let text = article.article.text();
    let start = text.as_str().find("Vor Odrau warten Schiffe.").unwrap();
    let span = text.snap(start..start + "Vor Odrau warten Schiffe.".len());
    window.send(Command::SelectWords(Some((article.id, span))));
    window.press(Key::M);
    window.type_text("Zollamt Odrau");
    window.press(Key::Enter);
    window.press(Key::Enter);
    let place = Place {
        article: article.id,
        span,
    };
    assert_eq!(window.project().session.selection, Some(place));
    assert_eq!(origin(&window, place), "Zollamt Odrau");
    assert!(window.shows("Set by hand: Zollamt Odrau."));
}

#[test]
fn ctrl_enter_confirms_a_correction_and_presses_nothing_else() {
    let mut window = port();
    let place = select(&mut window, 0);
    let before = origin(&window, place);
    window.press(Key::F2);
    window.click(&format!("Remove {before}"));
    window.type_text("Zollamt Odrau");
    window.press(Key::Enter);
    // On one of the sources that are offered to be added behind it.
    window.press(Key::Tab);
    window.press_with(Modifiers::COMMAND, Key::Enter);
    assert!(!window.shows("Chain of sources"), "the dialog is closed");
    let picture = window.picture();
    let ix = picture.statement_at(place).unwrap();
    let chain = &picture.statement(ix).chain;
    assert_eq!(chain.len(), 1, "{chain:?}");
    assert_eq!(origin(&window, place), "Zollamt Odrau");
}
