//! Inspector, claims list, sources list and their dialogs, as a person uses them.
#![allow(
    clippy::unwrap_used,
    reason = "a test that cannot go on should say where"
)]

mod window;

use std::collections::BTreeSet;

use egui::{Key, Modifiers, accesskit::Role};
use egui_kittest::kittest::{NodeT, Queryable};
use stemma::app::Message;
use stemma::review::{Belief, ClaimCard, Credibility, Place, Reliability, listing};
use stemma::text::Passage;
use stemma::ui::{Action, Command, Reveal};
use window::{Window, seeds};

fn opened() -> Window {
    Window::open(&[seeds()])
}

/// Selects the first claim that fits, and returns its place.
fn select(window: &mut Window, fits: impl Fn(&ClaimCard) -> bool) -> Place {
    let place = window
        .picture()
        .claims
        .iter()
        .find(|card| fits(card))
        .expect("no claim of the samples fits")
        .place();
    window.send(Command::Select(Some(place), Reveal::Stay));
    place
}

fn rows(window: &Window) -> usize {
    window
        .harness
        .query_all_by_role(Role::ListBoxOption)
        .count()
}

fn listed(window: &Window) -> usize {
    let project = window.project();
    listing::order(project, window.picture(), &project.session).len()
}

fn selected_claim(window: &Window) -> usize {
    let place = window.project().session.selection.unwrap();
    window.picture().claim_at(place).unwrap().0
}

#[test]
fn claims_are_searched_and_filtered() {
    let mut window = opened();
    window.act(Action::ShowClaims);
    let all = listed(&window);
    assert!(rows(&window) > 5, "the list shows no rows");
    assert!(window.shows(&format!("{all} of {all} claims")));

    window.press_with(Modifiers::COMMAND, Key::F);
    window.type_text("13.000");
    let found = listed(&window);
    assert!(found > 0 && found < all, "{found} of {all}");
    assert!(window.shows(&format!("{found} of {all} claims")));
    assert!(rows(&window) <= found);

    window.click("Clear filters");
    assert_eq!(listed(&window), all);
    window.click("In several articles");
    assert!(window.project().session.filter.shared);
    window.click("In several articles");
    window.press_with(Modifiers::COMMAND, Key::F);
    window.type_text("nobody says this");
    assert_eq!(rows(&window), 0);
    assert!(window.shows("No claim fits the search and the filters."));
}

#[test]
fn the_arrow_keys_walk_the_list_of_claims() {
    let mut window = opened();
    window.act(Action::ShowClaims);
    window.press(Key::J);
    window.press(Key::J);
    let second = selected_claim(&window);
    window
        .harness
        .query_all_by_role(Role::ListBoxOption)
        .nth(second)
        .unwrap()
        .focus();
    window.settle();
    window.press(Key::ArrowDown);
    assert_eq!(selected_claim(&window), second + 1);
    window.press(Key::ArrowDown);
    window.press(Key::ArrowUp);
    assert_eq!(selected_claim(&window), second + 1);
    window.press(Key::Enter);
    assert_eq!(
        window.project().session.view,
        stemma::review::View::Compare,
        "Enter shows the place in the texts"
    );
}

#[test]
fn the_list_of_claims_is_walked_by_what_disagrees_without_leaving_it() {
    let mut window = opened();
    window.act(Action::ShowClaims);
    let all = listed(&window);
    assert!(window.shows(&format!("– / {all}, {all} claims in the list")));
    let project = window.project();
    let order = listing::order(project, window.picture(), &project.session);
    let card = |row: usize| window.picture().claim(order[row]);
    let rows = |stops: &dyn Fn(usize) -> bool| -> Vec<usize> {
        (0..order.len()).filter(|row| stops(*row)).collect()
    };
    let disagreeing = rows(&|row| !card(row).discrepancies.is_empty());
    let shared = rows(&|row| card(row).witnesses > 1);
    let claim = |row: usize| order[row].0;
    let (first, second) = (claim(disagreeing[0]), claim(disagreeing[1]));
    let last = claim(disagreeing[disagreeing.len() - 1]);
    let first_shared = claim(*shared.iter().find(|row| **row > disagreeing[0]).unwrap());
    let place = disagreeing[0] + 1;

    window.press(Key::F7);
    assert_eq!(selected_claim(&window), first);
    assert!(window.shows(&format!("{place} / {all}, {all} claims in the list")));
    window.press(Key::F8);
    assert_eq!(selected_claim(&window), first_shared);
    window.press_with(Modifiers::SHIFT, Key::F7);
    assert_eq!(selected_claim(&window), first);
    window.press_with(Modifiers::SHIFT, Key::F7);
    assert_eq!(selected_claim(&window), last, "round the end");
    window.press(Key::F7);
    window.press(Key::F7);
    assert_eq!(selected_claim(&window), second);
    let view = window.project().session.view;
    assert_eq!(view, stemma::review::View::Claims);
}

#[test]
fn a_claim_is_rated_in_two_steps_with_the_mouse() {
    let mut window = opened();
    let place = select(&mut window, |card| card.origins.len() == 1);
    let claim = window.picture().claim_at(place).unwrap();
    let origin = window.picture().claim(claim).origins[0].clone();
    let name = window.picture().source(&origin).unwrap().name.clone();
    window.click(&format!("{name}: B usually reliable"));
    window.click("2 probably true");
    let assessment = &window.project().claims[0].assessment;
    assert_eq!(assessment.reliability.get(&origin), Some(&Reliability::B));
    assert_eq!(assessment.credibility, Some(Credibility::Two));
    window.act(Action::ShowClaims);
    assert!(window.shows("B2"));

    // A second click takes it back.
    window.click(&format!("{name}: B usually reliable"));
    let assessment = &window.project().claims[0].assessment;
    assert!(assessment.reliability.is_empty());

    window.click("1 confirmed by other sources");
    assert!(window.shows("Only one origin"));
    window.click("Cancel");
    let assessment = &window.project().claims[0].assessment;
    assert_eq!(assessment.credibility, Some(Credibility::Two));
}

#[test]
fn a_note_is_one_step_however_it_is_typed() {
    let mut window = opened();
    select(&mut window, |card| card.articles.len() > 1);
    window.act(Action::WriteNote);
    for part in ["asked ", "the ", "embassy"] {
        window.type_text(part);
    }
    let assessment = &window.project().claims[0].assessment;
    assert_eq!(assessment.note, "asked the embassy");
    window.act(Action::Undo);
    let noted = window
        .project()
        .claims
        .iter()
        .any(|record| !record.assessment.note.is_empty());
    assert!(!noted);
}

#[test]
fn whoever_leaves_a_note_or_a_search_with_escape_keeps_the_claim() {
    let mut window = opened();
    let place = select(&mut window, |card| card.articles.len() > 1);
    window.act(Action::ShowClaims);
    let here = |window: &Window| window.project().session.selection == Some(place);
    window.press(Key::N);
    window.type_text("asked the embassy");
    window.press(Key::Escape);
    assert!(here(&window));
    assert_eq!(
        window.project().claims[0].assessment.note,
        "asked the embassy"
    );
    // The letters rate again at once.
    window.press(Key::Num3);
    let rated = window.project().claims[0].assessment.credibility;
    assert_eq!(rated, Some(Credibility::Three));
    window.press_with(Modifiers::COMMAND, Key::F);
    window.press(Key::Escape);
    assert!(here(&window));
    window.press(Key::Escape);
    assert!(!here(&window), "nothing else had the keyboard");
}

#[test]
fn ctrl_enter_ends_a_note_and_the_letters_rate_again() {
    let mut window = opened();
    select(&mut window, |card| card.articles.len() > 1);
    window.press(Key::N);
    window.type_text("asked the embassy");
    window.press_with(Modifiers::COMMAND, Key::Enter);
    window.press(Key::Num3);
    let assessment = &window.project().claims[0].assessment;
    assert_eq!(assessment.note, "asked the embassy");
    assert_eq!(assessment.credibility, Some(Credibility::Three));
}

#[test]
fn a_1_without_any_source_is_asked_about_in_its_own_words() {
    let mut window = opened();
    select(&mut window, |card| {
        card.origins.is_empty() && card.articles.len() > 1
    });
    window.press(Key::Num1);
    assert!(window.shows("No source named"));
    assert!(!window.shows("Only one origin"));
    window.click("Rate 1 all the same");
    let rated = window.project().claims[0].assessment.credibility;
    assert_eq!(rated, Some(Credibility::One));
}

#[test]
fn nobody_is_offered_twice_for_a_chain() {
    let mut window = opened();
    let place = window.picture().statements[0].extent();
    window.send(Command::Select(Some(place), Reveal::Stay));
    window.press(Key::F2);
    let offered = |window: &Window, name: &str| {
        let found = window
            .harness
            .query_all_by_role_and_label(Role::Button, name);
        found.filter(|button| button.rect().top() > 300.0).count()
    };
    window.type_text("NIS");
    assert_eq!(offered(&window, "NIS"), 0);
    window.click("Remove NIS");
    assert_eq!(offered(&window, "NIS"), 1);
}

#[test]
fn a_chain_is_corrected_with_the_keyboard_alone() {
    let mut window = opened();
    let place = window.picture().statements[0].extent();
    window.send(Command::Select(Some(place), Reveal::Stay));
    window.press(Key::F2);
    assert!(window.shows("Chain of sources"));
    window.press(Key::Escape);
    assert!(!window.shows("Chain of sources"));

    window.press(Key::F2);
    window.type_text("Harbour office");
    window.press(Key::Enter);
    assert!(window.shows("Chain of sources"), "the first Enter adds");
    window.press(Key::Enter);
    assert!(!window.shows("Chain of sources"), "the second confirms");
    let picture = window.picture();
    let statement = picture.statement(picture.statement_at(place).unwrap());
    let origin = statement.origin().unwrap();
    assert_eq!(origin.source.as_str(), "Harbour office");
    assert_eq!(statement.belief, Belief::ByHand);
}

#[test]
fn an_agency_comes_before_the_origin_and_backspace_takes_the_last_source_out() {
    let mut window = opened();
    let statements = window.picture().statements.iter();
    let told = statements.map(|it| (it.extent(), &it.chain));
    let nis = told.filter(|(_, chain)| chain.len() == 1 && chain[0].source.as_str() == "NIS");
    let place = nis.map(|(place, _)| place).next().unwrap();
    let chain = |window: &Window| -> Vec<String> {
        let picture = window.picture();
        let statement = picture.statement(picture.statement_at(place).unwrap());
        let sources = statement.chain.iter().map(|voice| voice.source.as_str());
        sources.map(str::to_owned).collect()
    };
    window.send(Command::Select(Some(place), Reveal::Stay));
    window.press(Key::F2);
    window.type_text("Yonhap");
    window.press(Key::Enter);
    window.press(Key::Enter);
    assert_eq!(chain(&window), ["Yonhap", "NIS"]);

    window.press(Key::F2);
    window.press(Key::Backspace);
    window.press(Key::Backspace);
    assert!(window.shows("ndp → no source named"));
    window.type_text("Harbour office");
    window.press(Key::Backspace);
    window.press(Key::Enter);
    window.press(Key::Enter);
    assert_eq!(chain(&window), ["Harbour offic"]);
}

#[test]
fn keys_that_can_do_nothing_say_why() {
    let mut window = opened();
    let mut check = |key: Key, modifiers: Modifiers, words: &str| {
        window.press_with(modifiers, key);
        assert!(window.told(&[words]), "{key:?}: {:?}", window.notices());
    };
    for key in [Key::M, Key::F2, Key::L] {
        check(key, Modifiers::NONE, "Select a passage first");
    }
    for key in [Key::S, Key::G] {
        check(key, Modifiers::NONE, "Select a claim first");
    }
    check(Key::Y, Modifiers::SHIFT, "Select a passage first");
    let place = window.picture().statements[0].extent();
    window.send(Command::Select(Some(place), Reveal::Stay));
    window.press(Key::M);
    assert!(window.told(&["is a statement already"]));
    select(&mut window, |card| {
        card.members.len() == 1 && card.links.is_empty()
    });
    window.press(Key::S);
    assert!(window.told(&["only one passage"]));
    window.press_with(Modifiers::SHIFT, Key::L);
    assert!(window.told(&["not linked to any other"]));
}

#[test]
fn claims_are_split_and_merged_in_their_dialogs() {
    let mut window = opened();
    let members = |window: &Window| -> BTreeSet<Vec<Passage>> {
        let claims = window.picture().claims.iter();
        claims.map(|card| card.members.clone()).collect()
    };
    let all = members(&window);
    let before = all.len();
    select(&mut window, |card| {
        card.articles.len() > 2 && card.members.len() == card.articles.len()
    });
    window.act(Action::SplitClaim);
    assert!(window.shows("Which passages belong to a claim of their own?"));
    window.click("Split");
    assert_eq!(window.picture().claims.len(), before + 1);
    // Neither half takes in what belongs to other claims.
    assert_eq!(all.difference(&members(&window)).count(), 1);
    window.act(Action::MergeClaims);
    window.press(Key::Enter);
    assert_eq!(window.picture().claims.len(), before);
}

#[test]
fn a_source_is_kept_on_its_page() {
    let mut window = opened();
    window.act(Action::ShowSources);
    window.click_containing("Yonhap (news agency)");
    let yonhap = window.project().session.source.clone().unwrap();
    assert_eq!(yonhap.as_str(), "Yonhap");
    window.click("Edit entry");
    window
        .harness
        .query_all_by_label("Another name")
        .next()
        .unwrap()
        .focus();
    window.settle();
    window.type_text("Johnap");
    window.press(Key::Enter);
    let aliases = |window: &Window| window.picture().source(&yonhap).unwrap().aliases.clone();
    assert!(aliases(&window).contains(&"Johnap".to_owned()));
    window.click("Remove “Johnap”");
    assert!(!aliases(&window).contains(&"Johnap".to_owned()));

    window.click("Usual reliability: B usually reliable");
    let reliability = |window: &Window| window.picture().source(&yonhap).unwrap().reliability;
    assert_eq!(reliability(&window), Some(Reliability::B));
    window.click("Suggest nothing");
    assert_eq!(reliability(&window), None);

    window.act(Action::AddSource);
    window.type_text("yonhap");
    assert!(window.shows("There is already a source with this name."));
    window.press(Key::Escape);
}

#[test]
fn with_large_text_in_a_small_window_everything_is_in_sight() {
    let mut window = opened();
    window.harness.set_size(egui::vec2(640.0, 400.0));
    window.settle();
    let screen = egui::Rect::from_min_size(egui::Pos2::ZERO, egui::vec2(640.0, 400.0));
    let inside = |window: &Window, name: &str| {
        let found = window.harness.query_all_by_label(name).last();
        let rect = found
            .unwrap_or_else(|| panic!("“{name}” is not drawn"))
            .rect();
        assert!(screen.contains_rect(rect), "“{name}” is cut off: {rect:?}");
        rect
    };
    for action in [
        Action::ShowCompare,
        Action::ShowAligned,
        Action::ShowClaims,
        Action::ShowSources,
    ] {
        window.act(action);
        inside(&window, "Inspector");
        let unscored = window.picture().claims.len();
        inside(&window, &format!("{unscored} unscored"));
    }
    window.act(Action::ShowClaims);
    let beside = inside(
        &window,
        "Click one to see the passages and who reports what. F7 goes from one to the next.",
    )
    .left();
    for head in ["Claim", "Articles", "Assessment"] {
        let rect = inside(&window, head);
        assert!(
            rect.right() <= beside,
            "“{head}” ends at {}, {beside}",
            rect.right()
        );
    }
    // The filters are a menu there.
    let all = listed(&window);
    window.click("Filter");
    window.click("In several articles");
    assert!(listed(&window) < all);
    assert!(window.shows("Filter (1)"));
}

#[test]
fn what_can_be_done_next_is_said_where_nothing_is_there() {
    let mut window = opened();
    window.act(Action::ShowClaims);
    assert!(window.shows("J and K or the arrow keys go through the list"));
    window.act(Action::ShowSources);
    assert!(window.shows("Click a statement of the source"));
    window.press_with(Modifiers::COMMAND, Key::F);
    window.type_text("nobody is called this");
    assert_eq!(rows(&window), 0);
    window.click("Clear search");
    assert!(rows(&window) > 5);
}

#[test]
fn in_the_smallest_window_with_the_largest_text_nothing_is_cut_off() {
    let mut window = Window::open(&[]);
    window.click("See the sample review");
    let size = egui::vec2(450.0, 300.0);
    window.harness.set_size(size);
    select(&mut window, |card| card.articles.len() > 2);
    // What a dialog scrolls to below is found; what stands out of the window beside it is lost.
    let check = |window: &Window, what: &str| {
        let dialog = window
            .harness
            .query_all_by_role(Role::Dialog)
            .last()
            .unwrap();
        for role in [
            Role::Button,
            Role::RadioButton,
            Role::Slider,
            Role::TextInput,
        ] {
            for node in dialog.query_all_by_role(role) {
                let (rect, name) = (node.rect(), node.accesskit_node().label());
                let out = rect.left() < -0.5 || rect.right() > size.x + 0.5;
                assert!(!out, "{what}: {name:?} stands at {rect:?}");
            }
        }
    };
    for tongue in [Action::LanguageEnglish, Action::LanguageGerman] {
        window.act(tongue);
        for action in [
            Action::Settings,
            Action::Shortcuts,
            Action::ExportReport,
            Action::About,
            Action::RatingScale,
            Action::PrintReport,
            Action::PasteArticle,
            Action::AddSource,
            Action::EditMetadata,
            Action::CorrectStatement,
            Action::SplitClaim,
            Action::MergeClaims,
            Action::Palette,
        ] {
            window.act(action);
            let open = window.harness.state().state().dialog().is_some();
            assert!(open, "{action:?} opens no dialog");
            check(&window, &format!("{action:?}"));
            window.press(Key::Escape);
        }
        window.act(Action::RateCredibility(Credibility::Three));
        window.act(Action::CloseProject);
        check(&window, "unsaved");
        window.press(Key::Escape);
        let panel = match tongue {
            Action::LanguageGerman => "Seitenleiste",
            _ => "Inspector",
        };
        let toggle = window.harness.query_all_by_label(panel).last().unwrap();
        let right = toggle.rect().right();
        assert!(right <= size.x, "the button of the panel ends at {right}");
    }
}

#[test]
fn the_rating_never_lies_on_the_evidence() {
    let mut window = Window::open(&[]);
    window.click("See the sample review");
    select(&mut window, |card| {
        card.articles.len() > 2 && card.origins.len() > 1
    });
    for width in [450.0, 640.0, 900.0] {
        for height in [200, 240, 280, 320, 360, 400, 440, 500] {
            window.harness.set_size(egui::vec2(width, height as f32));
            window.settle();
            let found = window
                .harness
                .query_all_by_label_contains("independent origins");
            // What is only read out has no room.
            let mut found = found.filter(|node| node.rect().width() > 0.0);
            let evidence = found.next().expect("how many origins there are").rect();
            let found = window.harness.query_all_by_label("Assessment");
            let rating = found.last().expect("the head of the rating").rect();
            assert!(
                rating.top() >= evidence.bottom(),
                "{width} × {height}: {rating:?} {evidence:?}"
            );
        }
    }
}

#[test]
fn the_rating_has_its_place_in_the_first_frame_too() {
    let mut window = opened();
    // Where nothing may be drawn twice, as on a slow machine.
    let one = std::num::NonZeroUsize::MIN;
    window
        .harness
        .ctx
        .options_mut(|options| options.max_passes = one);
    let place = window.picture().claims[0].place();
    let choose = Command::Select(Some(place), Reveal::Stay);
    window.harness.state_mut().handle(Message::Command(choose));
    window.harness.step();
    let head = |window: &Window| {
        let mut found = window.harness.query_all_by_label("Assessment");
        found.next_back().expect("the head of the rating").rect()
    };
    let first = head(&window);
    window.harness.step();
    let second = head(&window);
    window.settle();
    let last = head(&window);
    for frame in [first, second] {
        assert!(
            (frame.top() - last.top()).abs() < 60.0,
            "{frame:?} {last:?}"
        );
    }
}

#[test]
fn every_letter_of_the_scale_is_in_sight_beside_a_long_name() {
    let mut window = Window::open(&[]);
    window.click("See the sample review");
    for width in [450.0, 640.0, 910.0] {
        window.harness.set_size(egui::vec2(width, 512.0));
        select(&mut window, |card| {
            card.origins.iter().any(|key| key.as_str().len() > 15)
        });
        if !window.shows("1. Sources") {
            // In so low a window it waits folded.
            window.click("Assessment");
        }
        // The panel ends with a margin and its scroll bar.
        let edge = width - 16.0;
        let mut letters = 0;
        for node in window.harness.query_all_by_role(Role::RadioButton) {
            let name = node.accesskit_node().label().unwrap_or_default();
            if name.contains(": F ") {
                letters += 1;
                let right = node.rect().right();
                assert!(right <= edge, "{width}: {name} ends at {right}");
            }
        }
        assert!(letters > 0, "no letters at {width}");
    }
}
