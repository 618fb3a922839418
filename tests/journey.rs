//! The journey of an editor through the whole program, in the real window without a display.
#![allow(
    clippy::unwrap_used,
    reason = "a test that cannot go on should say where"
)]

mod window;

use egui::{Key, Modifiers};
use stemma::app::{Choice, Message};
use stemma::attribution::{Form, SourceKind};
use stemma::review::{
    Anchor, Belief, Credibility, Edit, Reliability, SourceKey, SourceMention, StatementRecord,
    Step, View,
};
use stemma::text::Passage;
use stemma::ui::{Action, Command, DialogRequest, Reveal};
use window::{Window, seeds};

fn opened() -> Window {
    Window::open(&[seeds()])
}

/// Selects the first claim that several articles report.
fn select_shared_claim(window: &mut Window) -> Passage {
    let place = window
        .picture()
        .claims
        .iter()
        .filter(|claim| claim.articles.len() > 1 && !claim.sources.is_empty())
        .max_by_key(|claim| claim.articles.len())
        .expect("no claim is reported twice")
        .place();
    window.send(Command::Select(Some(place), Reveal::Show));
    place
}

#[test]
fn opening_the_sample_folder_shows_five_analysed_articles() {
    let window = opened();
    assert_eq!(window.project().articles.len(), 5);
    assert_eq!(window.project().session.columns.len(), 5);
    assert_eq!(window.notices(), Vec::<String>::new());
    let picture = window.picture();
    assert!(
        picture.statements.len() > 60,
        "{}",
        picture.statements.len()
    );
    assert!(picture.links.len() > 40, "{}", picture.links.len());
    let headline = window.project().articles[0]
        .article
        .meta
        .headline
        .clone()
        .expect("a headline");
    assert!(window.shows(&headline));
}

#[test]
fn f8_goes_through_the_shared_passages_and_back() {
    let mut window = opened();
    window.press(Key::F8);
    let first = window.project().session.selection.expect("a passage");
    assert!(!window.picture().links_at(first).is_empty());
    window.press(Key::F8);
    let second = window.project().session.selection.expect("a passage");
    assert_ne!(first, second);
    window.press_with(Modifiers::SHIFT, Key::F8);
    assert_eq!(window.project().session.selection, Some(first));
}

#[test]
fn every_view_can_be_reached_by_keys() {
    let mut window = opened();
    for (key, view) in [
        (Key::Num2, View::Aligned),
        (Key::Num3, View::Claims),
        (Key::Num4, View::Sources),
        (Key::Num1, View::Compare),
    ] {
        window.press_with(Modifiers::COMMAND, key);
        assert_eq!(window.project().session.view, view);
    }
}

#[test]
fn a_claim_is_scored_by_keys_alone_and_undone() {
    let mut window = opened();
    window.press_with(Modifiers::COMMAND, Key::Num3);
    window.press(Key::J);
    window.press(Key::J);
    let place = select_shared_claim(&mut window);
    window.press_with(Modifiers::COMMAND, Key::Num3);
    window.press(Key::B);
    window.press(Key::Num2);
    let rated = |window: &Window| {
        let card = window
            .picture()
            .claim(window.picture().claim_at(place).expect("a claim"));
        card.id
            .and_then(|id| window.project().claim(id))
            .map(|record| record.assessment.clone())
    };
    let assessment = rated(&window).expect("an assessment");
    assert_eq!(assessment.credibility, Some(Credibility::Two));
    assert!(
        assessment
            .reliability
            .values()
            .any(|letter| *letter == Reliability::B)
    );
    window.press_with(Modifiers::COMMAND, Key::Z);
    let assessment = rated(&window).expect("the reliability stays");
    assert_eq!(assessment.credibility, None);
    window.press_with(Modifiers::COMMAND, Key::Z);
    assert!(rated(&window).is_none_or(|assessment| assessment.is_empty()));
    window.press_with(Modifiers::COMMAND, Key::Y);
    window.press_with(Modifiers::COMMAND, Key::Y);
    let assessment = rated(&window).expect("an assessment");
    assert_eq!(assessment.credibility, Some(Credibility::Two));
    window.press(Key::Enter);
    assert_eq!(window.project().session.view, View::Compare);
}

#[test]
fn a_one_with_one_origin_is_asked_about_first() {
    let mut window = opened();
    let place = window
        .picture()
        .claims
        .iter()
        .find(|claim| claim.independent_origins() == 1)
        .expect("a claim with one origin")
        .place();
    window.send(Command::Select(Some(place), Reveal::Show));
    let credibility = |window: &Window| {
        let card = window
            .picture()
            .claim(window.picture().claim_at(place).expect("a claim"));
        card.id
            .and_then(|id| window.project().claim(id))
            .and_then(|record| record.assessment.credibility)
    };
    window.press(Key::Num1);
    assert_eq!(credibility(&window), None);
    window.press(Key::Escape);
    assert_eq!(credibility(&window), None);
    window.press(Key::Num1);
    window.click("Rate 1 all the same");
    assert_eq!(credibility(&window), Some(Credibility::One));
}

#[test]
fn saving_and_opening_again_restores_decisions_scores_and_the_session() {
    let mut window = opened();
    let place = select_shared_claim(&mut window);
    window.press(Key::C);
    window.press(Key::Num3);
    let columns: Vec<_> = window
        .project()
        .session
        .columns
        .iter()
        .copied()
        .rev()
        .take(3)
        .collect();
    window.send(Command::Session(stemma::ui::SessionChange::Columns(
        columns.clone(),
    )));
    window.press_with(Modifiers::COMMAND, Key::Num2);
    let path = window.folder.path().join("Fall 1 – Übung.stemma.ron");
    window.will_choose(Choice::Paths(vec![path.clone()]));
    window.press_with(Modifiers::COMMAND, Key::S);
    assert!(path.exists());
    assert!(!window.harness.state().state().unsaved());
    let saved = window.project().clone();

    let again = Window::open(&[path]);
    let mut reopened = again.project().clone();
    assert_eq!(reopened.session.view, View::Aligned);
    assert_eq!(reopened.session.columns, columns);
    assert_eq!(reopened.session.selection, Some(place));
    reopened.session = saved.session.clone();
    assert_eq!(reopened, saved);
    assert_eq!(again.picture(), window.picture());
    assert!(!again.harness.state().state().unsaved());
}

#[test]
fn unsaved_changes_are_asked_about() {
    let mut window = opened();
    select_shared_claim(&mut window);
    window.press(Key::Num4);
    assert!(window.harness.state().state().unsaved());
    window.act(Action::CloseProject);
    assert!(window.harness.state().state().project().is_some());
    window.press(Key::Escape);
    assert!(window.harness.state().state().project().is_some());
    window.act(Action::Quit);
    assert!(!window.harness.state().state().may_close());
    let path = window.folder.path().join("saved.stemma.ron");
    window.will_choose(Choice::Paths(vec![path.clone()]));
    window.click("Save");
    assert!(path.exists());
    assert!(window.harness.state().state().may_close());
}

#[test]
fn passages_are_linked_and_unlinked_by_hand() {
    let mut window = opened();
    let articles: Vec<_> = window.project().articles.clone();
    // Two sentences that nothing links: the first of two articles that lead nowhere together.
    let pick = |index: usize, from: usize| {
        let article = &articles[index].article;
        let block = article.blocks()[from].body();
        Passage {
            article: articles[index].id,
            span: block,
        }
    };
    let (left, right) = (pick(0, 1), pick(1, 3));
    let made = |window: &Window| {
        window
            .picture()
            .links
            .iter()
            .any(|link| link.link.left == left && link.link.right == right)
    };
    assert!(!made(&window));
    window.send(Command::SelectWords(Some((left.article, left.span))));
    window.press(Key::L);
    window.send(Command::SelectWords(Some((right.article, right.span))));
    window.press(Key::L);
    assert!(made(&window));
    window.press_with(Modifiers::COMMAND, Key::Z);
    assert!(!made(&window));
}

#[test]
fn a_source_is_renamed_and_merged_and_the_texts_follow_at_once() {
    let mut window = opened();
    window.press_with(Modifiers::COMMAND, Key::Num4);
    let names = |window: &Window| -> Vec<String> {
        window
            .picture()
            .sources
            .iter()
            .map(|source| source.name.clone())
            .collect()
    };
    let yonhap = SourceKey::new("Yonhap");
    assert!(names(&window).contains(&"Yonhap".to_owned()));
    window.send(Edit::RenameSource(
        yonhap.clone(),
        "Agentur aus Seoul".to_owned(),
    ));
    assert!(names(&window).contains(&"Agentur aus Seoul".to_owned()));
    assert!(window.shows("Agentur aus Seoul"));
    let speaking = |window: &Window, key: &SourceKey| {
        window
            .picture()
            .source(key)
            .map_or(0, |source| source.statements.len())
    };
    let nis = SourceKey::new("NIS");
    let (before, said) = (speaking(&window, &nis), speaking(&window, &yonhap));
    assert!(said > 0, "Yonhap says nothing in the samples");
    window.send(Edit::MergeSources {
        from: yonhap.clone(),
        into: nis.clone(),
    });
    assert!(speaking(&window, &nis) > before);
    assert!(window.picture().source(&yonhap).is_none());
    window.press_with(Modifiers::COMMAND, Key::Z);
    assert_eq!(speaking(&window, &nis), before);
    window.press_with(Modifiers::COMMAND, Key::Z);
    assert!(names(&window).contains(&"Yonhap".to_owned()));
}

#[test]
fn a_rejected_statement_goes_and_comes_back_with_undo() {
    let mut window = opened();
    let place = window.picture().statements[3].extent();
    window.send(Command::Select(Some(place), Reveal::Show));
    let there = |window: &Window| {
        window
            .picture()
            .statements
            .iter()
            .any(|statement| statement.extent() == place)
    };
    window.press(Key::X);
    assert!(!there(&window));
    window.press_with(Modifiers::COMMAND, Key::Z);
    assert!(there(&window));
    window.press(Key::Y);
    let ix = window.picture().statement_at(place).expect("a statement");
    assert_eq!(window.picture().statement(ix).belief, Belief::Accepted);
}

#[test]
fn suggested_links_are_confirmed_and_taken_apart_by_keys() {
    let mut window = opened();
    window.press(Key::F8);
    let place = window.project().session.selection.expect("a passage");
    let beliefs = |window: &Window| -> Vec<Belief> {
        let links = window.picture().links_at(place);
        links
            .iter()
            .map(|ix| window.picture().link(*ix).belief)
            .collect()
    };
    let suggested = beliefs(&window);
    assert!(suggested.iter().all(|belief| *belief == Belief::Suggested));
    window.press_with(Modifiers::SHIFT, Key::Y);
    assert!(beliefs(&window).contains(&Belief::Accepted));
    window.press_with(Modifiers::COMMAND, Key::Z);
    assert_eq!(beliefs(&window), suggested);
    window.press_with(Modifiers::SHIFT, Key::L);
    assert!(beliefs(&window).len() < suggested.len());
    window.press_with(Modifiers::COMMAND, Key::Z);
    assert_eq!(beliefs(&window), suggested);
}

#[test]
fn claims_are_split_and_merged_as_single_steps() {
    let mut window = opened();
    select_shared_claim(&mut window);
    let claim = window
        .picture()
        .claim_at(window.project().session.selection.expect("a place"))
        .expect("a claim");
    let members = window.picture().claim(claim).members.clone();
    let (first, last) = (members[0], members[members.len() - 1]);
    let together =
        |window: &Window| window.picture().claim_at(first) == window.picture().claim_at(last);
    assert!(together(&window));
    window.send(Edit::SplitClaim(vec![last]));
    assert!(!together(&window));
    window.send(Edit::MergeClaims(vec![first, last]));
    assert!(together(&window));
    window.press_with(Modifiers::COMMAND, Key::Z);
    assert!(!together(&window));
    window.press_with(Modifiers::COMMAND, Key::Z);
    assert!(together(&window));
}

#[test]
fn a_file_that_cannot_be_read_is_named_and_the_rest_opens() {
    let folder = tempfile::tempdir().unwrap();
    let put = |name: &str, bytes: &[u8]| {
        let path = folder.path().join(name);
        std::fs::write(&path, bytes).unwrap();
        path
    };
    let good = put(
        "gut.txt",
        "Hafen gesperrt\n\nDer Hafen ist gesperrt, teilte die Behörde mit.\n".as_bytes(),
    );
    let empty = put("leer.txt", b"");
    let binary = put("bild.txt", &[0, 1, 2, 3, 0, 0, 7, 8, 0, 1, 0, 2]);
    let damaged = put("kaputt.stemma.ron", b"(version: 1, articles: [");
    let newer = put("neu.stemma.ron", b"(\n    version: 99,\n)");
    let same = put(
        "gleich.txt",
        "Hafen gesperrt\n\nDer Hafen ist gesperrt, teilte die Behörde mit.\n".as_bytes(),
    );
    let mut window = Window::open(std::slice::from_ref(&good));
    assert_eq!(window.project().articles.len(), 1);
    for (path, words) in [
        (empty, "empty"),
        (binary, "not text"),
        (damaged, "damaged"),
        (newer, "newer"),
        (folder.path().join("fehlt.txt"), "no longer there"),
    ] {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        window.drop_paths(vec![path]);
        assert!(
            window.told(&[&name, words]),
            "{name}: {:?}",
            window.notices()
        );
        assert_eq!(window.project().articles.len(), 1);
    }
    window.drop_paths(vec![same]);
    assert!(window.told(&["gleich.txt", "open already"]));
    let barren = folder.path().join("ohne");
    std::fs::create_dir(&barren).unwrap();
    window.drop_paths(vec![barren]);
    assert!(window.told(&["ohne", "no article"]));
    assert_eq!(window.project().articles.len(), 1);
}

#[test]
fn unsaved_work_is_offered_again_after_a_crash() {
    let mut window = opened();
    let place = select_shared_claim(&mut window);
    window.press(Key::Num4);
    let folder = window.folder.clone();
    // The program dies: no question, no saving. The recovery copy was due before.
    window.harness.state_mut().handle(Message::RecoveryDue);
    window.settle();
    drop(window);

    let mut again = Window::open_in(folder, &[]);
    // Beside the copies lie the signs of the windows that run.
    let copy = std::fs::read_dir(again.folder.path().join("recovery"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .find(|path| path.extension().is_some_and(|ending| ending == "ron"))
        .expect("a recovery copy");
    again.send(Command::Dialog(DialogRequest::Recover(copy)));
    let claim = again.picture().claim_at(place).expect("the claim");
    let id = again.picture().claim(claim).id.expect("a record");
    assert_eq!(
        again.project().claim(id).unwrap().assessment.credibility,
        Some(Credibility::Four)
    );
    assert!(again.harness.state().state().unsaved());
    // To save it is asked for until it is done.
    assert!(
        again.told(&["Save it to keep it."]),
        "{:?}",
        again.notices()
    );
    let path = again.folder.path().join("Lage.stemma.ron");
    again.will_choose(Choice::Paths(vec![path]));
    again.act(Action::Save);
    assert!(!again.told(&["Save it to keep it."]));
}

#[test]
fn a_window_that_dies_after_the_next_start_leaves_its_work_to_that() {
    let folder = std::sync::Arc::new(tempfile::tempdir().unwrap());
    let recovery = folder.path().join("recovery");
    // As with a kill, whose lock the system lets go of only after the next start.
    let dying = stemma::storage::Run::new(Some(&recovery), "stirbt".to_owned());
    let project = stemma::storage::read_project(&seeds().join("review.stemma.ron")).unwrap();
    let none = stemma::storage::Original::default();
    stemma::storage::write_recovery(&recovery, dying.name(), &none, &project).unwrap();
    let mut window = Window::open_in(folder, &[]);
    assert!(!window.shows("Unsaved work found"));
    drop(dying);
    let since = std::time::Instant::now();
    while !window.shows("Unsaved work found") {
        assert!(since.elapsed().as_secs() < 60, "the copy is never offered");
        window.settle();
    }
    // The copy has the focus: Enter opens it.
    window.press(Key::Enter);
    assert_eq!(window.project().articles.len(), project.articles.len());
    assert!(window.harness.state().state().unsaved());
}

#[test]
fn a_start_with_a_file_offers_unsaved_work_as_well() {
    let folder = std::sync::Arc::new(tempfile::tempdir().unwrap());
    let recovery = folder.path().join("recovery");
    let project = stemma::storage::read_project(&seeds().join("review.stemma.ron")).unwrap();
    let none = stemma::storage::Original::default();
    for run in ["eins", "zwei"] {
        stemma::storage::write_recovery(&recovery, run, &none, &project).unwrap();
    }
    let mut window = Window::open_in(folder.clone(), &[seeds()]);
    assert!(window.shows("Unsaved work found"));
    // Later: it stays on the start page.
    window.click("Decide later");
    assert!(!window.shows("Unsaved work found"));
    window.act(Action::CloseProject);
    assert!(window.shows("Unsaved work found"));
    drop(window);

    let mut window = Window::open_in(folder, &[seeds()]);
    window.click("Open copy of “Project without a name”");
    assert_eq!(window.project().claims, project.claims);
    // The other copy is still to be decided on.
    assert!(window.shows("Unsaved work found"));
    window.click("Throw away copy of “Project without a name”");
    assert!(!window.shows("Unsaved work found"));
}

#[test]
fn a_statement_with_a_new_source_is_one_step_and_a_wrong_one_changes_nothing() {
    let mut window = opened();
    let entry = window.project().articles[0].clone();
    let span = entry.article.blocks()[1].body();
    let passage = Passage {
        article: entry.id,
        span,
    };
    let make = |source: &str| {
        let statement = StatementRecord {
            content: vec![Anchor {
                passage,
                quote: entry.article.slice(span).to_owned(),
            }],
            frame: Vec::new(),
            cue: Vec::new(),
            speaker: Vec::new(),
            form: Form::Indirect,
            chain: vec![SourceMention {
                source: SourceKey::new(source),
                mention: None,
            }],
        };
        Command::Edits(
            Step::MarkStatement,
            vec![
                Edit::AddSource {
                    name: source.to_owned(),
                    kind: SourceKind::Expert,
                },
                Edit::MakeStatement {
                    replaces: None,
                    article: entry.id,
                    statement,
                },
            ],
        )
    };
    let before = window.project().clone();
    window.send(make("Hafenexpertin"));
    assert!(
        window
            .picture()
            .source(&SourceKey::new("Hafenexpertin"))
            .is_some()
    );
    assert_eq!(window.project().statements.len(), 1);
    window.press_with(Modifiers::COMMAND, Key::Z);
    assert_eq!(window.project().sources, before.sources);
    assert!(window.project().statements.is_empty());
    // A source without a name is refused, and the statement with it.
    window.send(make(" "));
    assert_eq!(window.project().sources, before.sources);
    assert!(window.project().statements.is_empty());
}

#[test]
fn copies_of_one_agency_are_told_apart_by_a_number() {
    let folder = tempfile::tempdir().unwrap();
    let put = |name: &str, words: &str| {
        let path = folder.path().join(name);
        let text =
            format!("Hafen gesperrt\n\nBerlin (dpa) - {words}\n\nEin zweiter Absatz folgt.\n");
        std::fs::write(&path, text).unwrap();
        path
    };
    let mut window = Window::open(&[
        put(
            "1.txt",
            "Der Hafen ist seit Montag gesperrt, teilte die Behörde mit.",
        ),
        put(
            "2.txt",
            "Der Hafen bleibt bis Freitag gesperrt, teilte die Behörde mit.",
        ),
    ]);
    assert!(window.shows("dpa 1"));
    assert!(window.shows("dpa 2"));
    // In dialogs as well.
    let claims = &window.picture().claims;
    let shared = claims.iter().find(|card| card.articles.len() == 2);
    let place = shared.expect("what both copies report").place();
    window.send(Command::Select(Some(place), Reveal::Stay));
    window.act(Action::SplitClaim);
    assert!(window.shows("dpa 1 → ") && window.shows("dpa 2 → "));
    window.press(Key::Escape);
    let second = window.project().articles[1].id;
    window.send(Edit::RemoveArticle(second));
    assert!(!window.shows("dpa 1"));
    assert!(window.shows("dpa"));
}
