//! What a person meets when others have the file too, and how a review leaves the window.
#![allow(
    clippy::unwrap_used,
    reason = "a test that cannot go on should say where"
)]

mod window;

use std::fs;
use std::path::PathBuf;

use egui::{Key, Modifiers};
use egui_kittest::kittest::{NodeT, Queryable};
use stemma::app::Choice;
use stemma::review::{Credibility, Edit, SourceKey, Step};
use stemma::storage::{backup_of, read_project};
use stemma::text::Passage;
use stemma::ui::{Action, Command, Dialog, Reveal};
use window::{Window, seeds};

/// A window with the sample articles, saved in its own folder.
fn saved() -> (Window, PathBuf) {
    let mut window = Window::open(&[seeds()]);
    let path = window.folder.path().join("Lage.stemma.ron");
    window.will_choose(Choice::Paths(vec![path.clone()]));
    window.act(Action::SaveAs);
    assert!(window.told(&["Saved", "Lage.stemma.ron"]));
    (window, path)
}

fn dialog(window: &Window) -> Option<&Dialog> {
    window.harness.state().state().dialog()
}

/// Selects the first claim that several articles report.
fn select(window: &mut Window) -> Passage {
    let claims = &window.picture().claims;
    let card = claims.iter().find(|card| card.articles.len() > 1).unwrap();
    let place = card.place();
    window.send(Command::Select(Some(place), Reveal::Show));
    place
}

#[test]
fn texts_that_were_read_without_marks_are_so_again() {
    let (mut window, path) = saved();
    window.act(Action::ReadPlain);
    assert!(window.shows("Without marks"));
    window.act(Action::Save);
    assert!(read_project(&path).unwrap().session.plain);
    let folder = window.folder.clone();
    drop(window);
    let mut again = Window::open_in(folder, &[path]);
    assert!(again.shows("Without marks"));
    again.act(Action::ReadPlain);
    assert!(!again.shows("Without marks"));
}

#[test]
fn what_was_not_saved_is_no_longer_told_once_it_is() {
    let (mut window, path) = saved();
    let lost = window.folder.path().join("weg");
    fs::create_dir(&lost).unwrap();
    window.will_choose(Choice::Paths(vec![lost.join("Lage.stemma.ron")]));
    window.act(Action::SaveAs);
    fs::remove_dir_all(&lost).unwrap();
    rename(&mut window, "Der Dienst");
    window.act(Action::Save);
    assert!(window.told(&["Not saved"]), "{:?}", window.notices());
    window.will_choose(Choice::Paths(vec![path.with_file_name("anders")]));
    window.act(Action::SaveAs);
    assert!(window.told(&["Saved", "anders.stemma.ron"]));
    assert!(!window.told(&["Not saved"]), "{:?}", window.notices());
}

fn rename(window: &mut Window, name: &str) {
    window.send(Edit::RenameSource(SourceKey::new("NIS"), name.to_owned()));
}

#[test]
fn a_second_window_reads_only_and_says_who_edits() {
    let (mut first, path) = saved();
    let mut second = Window::open(std::slice::from_ref(&path));
    assert!(second.told(&["Read-only", "Another window has this project open"]));
    assert!(second.shows("Read-only"));
    select(&mut second);
    let before = second.project().claims.clone();
    second.act(Action::RateCredibility(Credibility::Two));
    assert_eq!(dialog(&second), Some(&Dialog::ReadOnly));
    assert_eq!(second.project().claims, before);
    second.press(Key::Escape);
    second.act(Action::Save);
    assert_eq!(dialog(&second), Some(&Dialog::ReadOnly));

    // What somebody else edits is not offered to be written over.
    second.will_choose(Choice::NoDialogs);
    second.click("Save as…");
    let offered = format!("{:?}", dialog(&second));
    assert!(offered.contains("Lage (copy).stemma.ron"), "{offered}");
    second.press(Key::Escape);
    second.act(Action::Save);

    // A copy of its own can be edited.
    let copy = second.folder.path().join("Kopie.stemma.ron");
    second.will_choose(Choice::Paths(vec![copy.clone()]));
    second.click("Save as…");
    assert!(second.told(&["Saved", "Kopie.stemma.ron"]));
    second.act(Action::RateCredibility(Credibility::Two));
    assert_eq!(
        second.harness.state().state().undoable(),
        Some(Step::RateClaim)
    );

    // Once the first window is closed, the project can be edited elsewhere.
    let mut third = Window::open(&[path]);
    assert!(third.shows("Read-only"));
    first.act(Action::CloseProject);
    third.act(Action::TryEditing);
    rename(&mut third, "Dienst");
    assert!(third.harness.state().state().unsaved());
}

#[test]
fn every_way_on_is_in_sight_where_there_is_little_room() {
    let (_first, path) = saved();
    let mut second = Window::open(&[path]);
    second.act(Action::LanguageGerman);
    let size = egui::vec2(450.0, 300.0);
    second.harness.set_size(size);
    second.act(Action::Save);
    assert_eq!(dialog(&second), Some(&Dialog::ReadOnly));
    let mut taken: Vec<egui::Rect> = Vec::new();
    for name in ["Noch einmal versuchen", "Abbrechen", "Speichern unter …"] {
        let name = name.replace(" …", "\u{a0}…");
        let found = second.harness.query_all_by_label(&name).last();
        let rect = found.unwrap_or_else(|| panic!("no button “{name}”")).rect();
        let room = egui::Rect::from_min_size(egui::Pos2::ZERO, size);
        assert!(room.contains_rect(rect), "“{name}” stands at {rect:?}");
        assert!(
            !taken.iter().any(|other| other.intersects(rect)),
            "“{name}”"
        );
        taken.push(rect);
    }
}

#[test]
fn a_file_changed_by_somebody_else_is_not_overwritten_unasked() {
    let (mut window, path) = saved();
    let original = fs::read_to_string(&path).unwrap();
    let other = original.replacen("next_claim: 0", "next_claim: 7", 1);
    assert_ne!(other, original);
    fs::write(&path, &other).unwrap();
    rename(&mut window, "Dienst");
    window.act(Action::Save);
    assert!(matches!(dialog(&window), Some(Dialog::ChangedOnDisk(_))));
    assert_eq!(fs::read_to_string(&path).unwrap(), other);
    assert!(window.harness.state().state().unsaved());
    window.click("Overwrite");
    assert!(!window.harness.state().state().unsaved());
    assert_eq!(fs::read_to_string(backup_of(&path)).unwrap(), other);

    fs::write(&path, &other).unwrap();
    rename(&mut window, "Amt");
    window.act(Action::Save);
    window.click("Reload");
    assert!(!window.harness.state().state().unsaved());
    assert_eq!(window.project().next_claim, 7);
    assert_eq!(fs::read_to_string(&path).unwrap(), other);
}

#[test]
fn nothing_is_written_over_that_nobody_was_asked_about() {
    let (mut window, path) = saved();
    let other = path.with_file_name("Fall.stemma.ron");
    fs::copy(&path, &other).unwrap();
    rename(&mut window, "Dienst");
    let before = fs::read(&other).unwrap();
    // The desktop asks about the name as it was typed, which has another ending.
    window.will_choose(Choice::Paths(vec![path.with_file_name("Fall")]));
    window.act(Action::SaveAs);
    assert!(
        window.told(&["Not saved", "Fall.stemma.ron"]),
        "{:?}",
        window.notices()
    );
    assert_eq!(fs::read(&other).unwrap(), before);
    assert!(window.harness.state().state().unsaved());
    // Here it has asked.
    window.will_choose(Choice::Paths(vec![other.clone()]));
    window.act(Action::SaveAs);
    assert_ne!(fs::read(&other).unwrap(), before);
    assert_eq!(fs::read(backup_of(&other)).unwrap(), before);
    assert!(!window.harness.state().state().unsaved());
}

#[test]
fn a_report_is_chosen_seen_and_written() {
    let mut window = Window::open(&[]);
    window.click("See the sample review");
    window.act(Action::ExportReport);
    assert_eq!(dialog(&window), Some(&Dialog::Export));
    assert!(window.shows("Preview") && window.shows("Review report"));
    window.click("Markdown");
    let path = window.folder.path().join("bericht");
    window.will_choose(Choice::Paths(vec![path.clone()]));
    window.click("Export…");
    let written = path.with_extension("md");
    assert!(window.told(&["Report written", "bericht.md"]));
    let text = fs::read_to_string(written).unwrap();
    assert!(text.starts_with("# Review report") && text.contains("## Claims"));

    // The last choice is offered again; Enter takes it.
    fs::remove_file(path.with_extension("md")).unwrap();
    window.act(Action::ExportReport);
    window.will_choose(Choice::Paths(vec![path.clone()]));
    window.press(Key::Enter);
    assert!(path.with_extension("md").exists());
    window.act(Action::ExportReport);
    window.click("HTML");
    window.will_choose(Choice::Paths(vec![path.clone()]));
    window.click("Export…");
    let page = fs::read_to_string(path.with_extension("html")).unwrap();
    assert!(page.contains("Content-Security-Policy"));
}

#[test]
fn a_report_is_copied_for_a_mail_and_printed_from_the_browser() {
    let mut window = Window::open(&[]);
    window.click("See the sample review");
    window.act(Action::ExportReport);
    window.click("Copy");
    assert_eq!(dialog(&window), None);
    assert!(window.told(&["Report copied"]));
    let (text, html) = window.copied().unwrap();
    assert!(text.starts_with("Review report\n\n"), "{text:.200}");
    assert!(html.starts_with("<h1>Review report</h1>") && html.contains("<table"));

    // Printed: whatever was exported last, it is HTML, and the browser shows it.
    window.act(Action::ExportReport);
    window.click("CSV");
    window.press(Key::Escape);
    let path = window.folder.path().join("Bericht 1.html");
    window.will_choose(Choice::Paths(vec![path.clone()]));
    window.press_with(Modifiers::COMMAND, Key::P);
    assert!(window.shows("Print report") && !window.shows("Markdown"));
    window.press(Key::Enter);
    assert!(
        fs::read_to_string(&path)
            .unwrap()
            .contains("<!doctype html>")
    );
    assert!(window.told(&["Report written", "Bericht 1.html"]));
    let opened = window.opened();
    assert_eq!(opened.len(), 1, "{opened:?}");
    assert!(opened[0].starts_with("file:///") && opened[0].ends_with("Bericht%201.html"));

    // What was only exported is shown when somebody wants to see it.
    window.act(Action::ExportReport);
    window.will_choose(Choice::Paths(vec![path.clone()]));
    window.press(Key::Enter);
    assert_eq!(window.opened().len(), 1);
    window.click("View in browser");
    assert_eq!(window.opened().len(), 2);
    assert!(!window.told(&["Report written"]));
}

#[test]
fn hidden_ratings_are_nowhere_to_be_seen_and_nobody_rates_blindly() {
    let mut window = Window::open(&[]);
    window.click("See the sample review");
    window.act(Action::ShowClaims);
    let rated = |window: &Window| {
        let project = window.project();
        let cards = &window.picture().claims;
        let place = cards.iter().find(|card| {
            stemma::review::listing::code(project, card).is_some_and(|code| code == "B/C3")
        });
        place.unwrap().place()
    };
    let place = rated(&window);
    window.send(Command::Select(Some(place), Reveal::Stay));
    assert!(window.shows("B/C3"));
    window.act(Action::HideRatings);
    assert!(!window.shows("B/C3") && window.shows("Assessments are hidden"));
    let before = window.project().claims.clone();
    for key in [Key::A, Key::Num5, Key::Num0, Key::N] {
        window.press(key);
    }
    assert_eq!(window.project().claims, before);
    assert!(window.told(&["Assessments are hidden"]));
    window.act(Action::CopyClaim);
    let (text, html) = window.copied().unwrap();
    assert!(!text.contains("B/C3") && !html.contains("B/C3"), "{text}");

    // A report handed out has none either, until it is asked for.
    let path = window.folder.path().join("aufgabe.html");
    window.act(Action::ExportReport);
    window.will_choose(Choice::Paths(vec![path.clone()]));
    window.click("Export…");
    let page = fs::read_to_string(&path).unwrap();
    assert!(!page.contains("B/C3") && !page.contains("Assessed by"));
    assert!(
        !page.contains("not assessed"),
        "no row tells what it leaves out"
    );

    // So it stays when the project is opened again.
    let saved = window.folder.path().join("Aufgabe.stemma.ron");
    window.will_choose(Choice::Paths(vec![saved.clone()]));
    window.act(Action::SaveAs);
    let folder = window.folder.clone();
    drop(window);
    let mut again = Window::open_in(folder, &[saved]);
    let place = rated(&again);
    again.send(Command::Select(Some(place), Reveal::Stay));
    assert!(!again.shows("B/C3"));
    again.click("Show");
    assert!(again.shows("B/C3"));
}

#[test]
fn what_the_system_would_not_do_is_told_in_the_language_of_the_window() {
    let (mut window, path) = saved();
    window.act(Action::LanguageGerman);
    // A folder stands where the report should go.
    let taken = path.with_file_name("bericht.html");
    fs::create_dir(&taken).unwrap();
    window.act(Action::ExportReport);
    window.will_choose(Choice::Paths(vec![taken]));
    window.click("Exportieren\u{a0}…");
    let notices = window.harness.state().state().notices();
    let found = notices
        .iter()
        .find(|it| it.text.starts_with("Nicht gespeichert"));
    let told = found.unwrap().text.as_str();
    assert!(told.contains("das ist ein Ordner"), "{told}");
    assert!(!told.contains("os error"), "{told}");
    assert!(
        window.shows("os error"),
        "what the system said stands below"
    );
}

#[test]
fn a_project_of_yesterday_is_in_the_file_menu() {
    let (mut window, _path) = saved();
    window.act(Action::CloseProject);
    window.click("File");
    window.click("Recent projects");
    window.click("Lage");
    assert!(window.shows("Lage.stemma.ron"));
    assert_eq!(window.project().articles.len(), 5);
}

#[test]
fn the_window_takes_the_whole_screen_and_gives_it_back() {
    let mut window = Window::open(&[]);
    for wanted in [true, false] {
        window.press(Key::F11);
        window.click("View");
        let entry = window.harness.get_by_label("Full screen");
        let shown = entry.accesskit_node().toggled();
        assert_eq!(shown, Some(wanted.into()));
        window.press(Key::Escape);
    }
}

#[test]
fn a_claim_is_copied_as_text_and_html() {
    let mut window = Window::open(&[seeds()]);
    select(&mut window);
    window.act(Action::CopyClaim);
    let (text, html) = window.copied().unwrap();
    assert!(
        text.contains(" → ") && html.contains("<blockquote"),
        "{text}"
    );
    assert!(window.told(&["Claim copied with all its wordings"]));
    window.act(Action::CopyPassage);
    assert!(window.told(&["Copied, with the source"]));
    let (text, html) = window.copied().unwrap();
    assert!(text.contains("(ndp") && html.contains("<p>"), "{text}");
    // A whole article keeps its paragraphs.
    window.press_with(Modifiers::COMMAND, Key::A);
    window.harness.input_mut().events.push(egui::Event::Copy);
    window.settle();
    let (text, html) = window.copied().unwrap();
    let article = &window.project().articles[0].article;
    let paragraphs = article.blocks().len();
    assert!(paragraphs > 5);
    assert_eq!(text.split("\n\n").count(), paragraphs + 1, "{text}");
    assert_eq!(html.matches("<p>").count(), paragraphs + 1);
    let first = article.slice(article.blocks()[0].span);
    assert!(text.starts_with(&format!("{}\n\n", first.trim())), "{text}");
}

#[test]
fn a_corrected_version_keeps_the_marks_on_unchanged_words() {
    let mut window = Window::open(&[seeds()]);
    select(&mut window);
    window.act(Action::RateCredibility(Credibility::Two));
    let rated = window.project().claims.clone();
    let first = window.project().articles[0].article.clone();
    let corrected = format!(
        "{}\n\nNachgetragen wurde dieser Absatz.\n",
        first.text().as_str()
    );
    let path = window.folder.path().join("berichtigt.txt");
    fs::write(&path, corrected).unwrap();
    let place = Passage {
        article: window.project().articles[0].id,
        span: first.blocks()[1].span,
    };
    window.send(Command::Select(Some(place), Reveal::Stay));
    window.will_choose(Choice::Paths(vec![path]));
    window.act(Action::ReplaceText);
    let article = &window.project().articles[0].article;
    assert!(article.text().as_str().contains("Nachgetragen"));
    assert_eq!(window.picture().orphans, []);
    assert_eq!(window.project().claims.len(), rated.len());
    window.act(Action::Undo);
    assert_eq!(window.project().claims, rated);
    assert_eq!(window.project().articles[0].article, first);
}

#[test]
fn a_project_says_which_of_its_articles_have_another_text_by_now() {
    let (mut window, path) = saved();
    let file = |name: &str, text: &str| {
        let path = path.with_file_name(name);
        fs::write(&path, text).unwrap();
        path
    };
    let first = file(
        "eins.txt",
        "Die Brücke ist gesperrt.\n\nDas sagte die Stadt.\n",
    );
    let second = file("zwei.txt", "Die Brücke bleibt zu.\n\nDas sagte das Land.\n");
    window.drop_paths(vec![first, second.clone()]);
    window.act(Action::Save);
    let folder = window.folder.clone();
    drop(window);
    let window = Window::open_in(folder.clone(), std::slice::from_ref(&path));
    assert_eq!(
        window.notices(),
        Vec::<String>::new(),
        "nothing has changed"
    );
    drop(window);
    fs::write(&second, "Die Brücke ist wieder offen.\n").unwrap();
    let window = Window::open_in(folder.clone(), std::slice::from_ref(&path));
    assert!(
        window.told(&[
            "“zwei” holds another text",
            "Replace with corrected version"
        ]),
        "{:?}",
        window.notices()
    );
    let shown = window.project().articles.last().unwrap().article.clone();
    assert!(shown.text().as_str().contains("bleibt zu"));
    drop(window);
    // A project needs no files beside it.
    fs::remove_file(&second).unwrap();
    let window = Window::open_in(folder, &[path]);
    assert_eq!(window.notices(), Vec::<String>::new());
}

#[test]
fn another_article_that_only_has_the_name_is_no_later_text() {
    let (mut window, path) = saved();
    let beside = path.with_file_name("1.txt");
    let first =
        "Die Brücke über die Warne bleibt gesperrt.\n\nDas teilte die Stadtverwaltung mit.\n";
    fs::write(&beside, first).unwrap();
    window.drop_paths(vec![beside.clone()]);
    window.act(Action::Save);
    let folder = window.folder.clone();
    drop(window);
    fs::write(
        &beside,
        "Ein Zirkus gastiert im Stadtpark.\n\nDer Eintritt ist frei.\n",
    )
    .unwrap();
    let window = Window::open_in(folder, &[path]);
    assert_eq!(window.notices(), Vec::<String>::new());
}

#[test]
fn an_archive_in_which_a_corrected_version_lies_is_to_be_unpacked() {
    let (mut window, path) = saved();
    let archive = path.with_file_name("Fassungen.zip");
    fs::copy("tests/data/import/other.zip", &archive).unwrap();
    select(&mut window);
    window.will_choose(Choice::Paths(vec![archive]));
    window.act(Action::ReplaceText);
    assert!(
        window.told(&["Unpack it and choose the file", "Fassungen.zip"]),
        "{:?}",
        window.notices()
    );
}

#[test]
fn the_system_ends_the_program_without_asking_and_the_work_is_offered_again() {
    let (mut window, path) = saved();
    let place = select(&mut window);
    window.act(Action::RateCredibility(Credibility::Four));
    let folder = window.folder.clone();
    window.harness.state().end();
    window.settle();
    assert!(window.harness.state().state().may_close());
    assert_eq!(dialog(&window), None);
    drop(window);
    assert!(read_project(&path).unwrap().claims.is_empty());

    let mut again = Window::open_in(folder, &[]);
    assert!(again.shows("Unsaved work found"));
    again.click_containing("Open copy of");
    let claim = again.picture().claim_at(place).unwrap();
    let id = again.picture().claim(claim).id.unwrap();
    let rated = again.project().claim(id).unwrap().assessment.credibility;
    assert_eq!(rated, Some(Credibility::Four));
    // It belongs to its file.
    again.act(Action::Save);
    assert_eq!(read_project(&path).unwrap().claims.len(), 1);
}

#[test]
fn work_is_offered_again_where_the_display_went_away() {
    let (mut window, path) = saved();
    select(&mut window);
    window.act(Action::RateCredibility(Credibility::Four));
    let folder = window.folder.clone();
    drop(window);
    assert!(read_project(&path).unwrap().claims.is_empty());
    let again = Window::open_in(folder, &[]);
    assert!(again.shows("Unsaved work found"));
}

#[test]
fn a_project_is_saved_under_the_name_that_it_has() {
    let (window, path) = saved();
    let folder = window.folder.clone();
    drop(window);
    let loud = path.with_file_name("LAGE.STEMMA.RON");
    fs::rename(&path, &loud).unwrap();
    let mut window = Window::open_in(folder, std::slice::from_ref(&loud));
    select(&mut window);
    window.act(Action::RateCredibility(Credibility::Two));
    window.act(Action::Save);
    assert!(!window.harness.state().state().unsaved());
    assert_eq!(read_project(&loud).unwrap().claims.len(), 1);
    assert_eq!(window.harness.state().state().file(), Some(loud.as_path()));
}

#[test]
fn a_project_opened_by_a_relative_path_is_known_by_its_whole_one() {
    let (window, path) = saved();
    let folder = window.folder.clone();
    drop(window);
    let here = std::env::current_dir().unwrap();
    let up: PathBuf = here.components().skip(1).map(|_| "..").collect();
    let relative = up.join(path.strip_prefix("/").unwrap_or(&path));
    let window = Window::open_in(folder, &[relative]);
    let file = window.harness.state().state().file().unwrap();
    assert!(file.is_absolute(), "{}", file.display());
    assert_eq!(window.project().articles.len(), 5);
}

#[test]
fn articles_that_come_with_a_project_join_that_and_not_the_one_before() {
    let (mut window, path) = saved();
    let other = path.with_file_name("Andere.stemma.ron");
    fs::copy(&path, &other).unwrap();
    let article = path.with_file_name("neu.txt");
    fs::write(&article, "Neues vom Hafen.\n\nDas sagte der Kapitän.\n").unwrap();
    select(&mut window);
    window.act(Action::RateCredibility(Credibility::Two));
    window.drop_paths(vec![other.clone(), article]);
    assert_eq!(dialog(&window), Some(&Dialog::Unsaved));
    assert_eq!(window.project().articles.len(), 5);
    window.click("Save");
    assert_eq!(read_project(&path).unwrap().articles.len(), 5);
    assert_eq!(window.harness.state().state().file(), Some(other.as_path()));
    assert_eq!(window.project().articles.len(), 6);
}

#[test]
fn a_damaged_project_stays_as_it_is() {
    let (window, path) = saved();
    let _folder = window.folder.clone();
    drop(window);
    let text = fs::read_to_string(&path).unwrap();
    let broken = &text[..text.len() / 2];
    fs::write(&path, broken).unwrap();
    let window = Window::open(std::slice::from_ref(&path));
    assert!(window.told(&["damaged", "Lage.stemma.ron", "There is no backup"]));
    assert_eq!(fs::read_to_string(&path).unwrap(), broken);
    assert!(read_project(&path).is_err());
    // Where there is one, it is named and can be opened.
    fs::write(backup_of(&path), text).unwrap();
    let mut window = Window::open(std::slice::from_ref(&path));
    assert!(window.told(&["damaged", "open “Lage.backup.stemma.ron” instead"]));
    window.drop_paths(vec![backup_of(&path)]);
    assert!(!window.project().articles.is_empty());
}

#[test]
fn a_review_is_made_saved_and_reopened_by_keyboard_alone() {
    const CTRL: Modifiers = Modifiers::COMMAND;
    let mut window = Window::open(&[]);
    window.will_choose(Choice::Paths(vec![seeds()]));
    window.press_with(CTRL | Modifiers::SHIFT, Key::O);
    assert_eq!(window.project().articles.len(), 5);
    // The first discrepancy, rated and noted.
    window.press_with(CTRL, Key::D);
    window.press(Key::Enter);
    let place = window.project().session.selection.unwrap();
    window.press(Key::Num4);
    window.press(Key::N);
    window.type_text("Zwei Zahlen, nachfragen.");
    window.press(Key::Escape);
    window.press_with(CTRL, Key::Z);
    window.press_with(CTRL, Key::Z);
    assert!(window.project().claims.is_empty(), "both steps are undone");
    window.press_with(CTRL, Key::Y);
    window.press_with(CTRL, Key::Y);
    let path = window.folder.path().join("Tasten.stemma.ron");
    window.will_choose(Choice::Paths(vec![path.clone()]));
    window.press_with(CTRL, Key::S);
    window.press_with(CTRL, Key::W);
    assert!(window.shows("Tasten"), "it stands among the recent ones");
    window.will_choose(Choice::Paths(vec![path]));
    window.press_with(CTRL, Key::O);
    assert_eq!(window.project().session.selection, Some(place));
    let assessment = &window.project().claims[0].assessment;
    assert_eq!(assessment.credibility, Some(Credibility::Four));
    assert_eq!(assessment.note, "Zwei Zahlen, nachfragen.");
}

#[test]
fn holding_the_keys_of_undo_keeps_the_texts() {
    let mut window = Window::open(&[seeds()]);
    let texts = window.project().articles.len();
    for key in [Key::F8, Key::Num3, Key::F8, Key::Num4] {
        window.press(key);
    }
    assert!(!window.project().claims.is_empty());
    // Pressed again without having been let go: the key is held.
    for _ in 0..9 {
        window.harness.input_mut().events.push(egui::Event::Key {
            key: Key::Z,
            physical_key: None,
            pressed: true,
            repeat: false,
            modifiers: Modifiers::COMMAND,
        });
        window.settle();
    }
    assert!(window.project().claims.is_empty(), "all ratings are undone");
    assert_eq!(window.project().articles.len(), texts);
    window.press_with(Modifiers::COMMAND, Key::Z);
    window.press_with(Modifiers::COMMAND, Key::Z);
    assert!(window.project().articles.is_empty(), "a press of its own");
}

#[test]
fn arrow_keys_choose_the_format_of_a_report() {
    let mut window = Window::open(&[seeds()]);
    window.act(Action::ExportReport);
    window.press(Key::ArrowDown);
    window.press(Key::ArrowDown);
    let chosen = |window: &Window, name: &str| {
        let button = window.harness.get_by_label(name);
        button.accesskit_node().toggled() == Some(egui::accesskit::Toggled::True)
    };
    assert!(chosen(&window, "CSV") && !chosen(&window, "HTML"));
    window.press(Key::ArrowUp);
    assert!(chosen(&window, "Markdown"));
    let path = window.folder.path().join("Bericht.md");
    window.will_choose(Choice::Paths(vec![path.clone()]));
    window.press(Key::Enter);
    assert!(fs::read_to_string(&path).unwrap().starts_with("# "));
}
