//! Copies in the formats that newsrooms receive, opened in the real window without a display.
#![allow(
    clippy::unwrap_used,
    reason = "a test that cannot go on should say where"
)]

mod window;

use egui::accesskit::Role;
use egui_kittest::kittest::{NodeT, Queryable};
use std::path::{Path, PathBuf};

use stemma::app::{Choice, Message};
use stemma::import::read_file;
use stemma::text::{Article, BlockKind, Standing};
use stemma::ui::{Action, Clip, Command, DialogRequest};
use window::Window;

fn sample(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/data/import")
        .join(name)
}

/// The samples of all formats.
fn samples() -> Vec<PathBuf> {
    let mut paths: Vec<PathBuf> = std::fs::read_dir(sample(""))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_none_or(|ending| ending != "expected"))
        // Two are refused by name, as a test of its own says.
        .filter(|path| !path.ends_with("other.zip") && !path.ends_with("newsml-g2-package.xml"))
        .collect();
    paths.sort();
    paths
}

#[test]
fn every_format_opens_by_command_line_dialog_and_drop_with_its_metadata() {
    let paths = samples();
    let mut expected: Vec<Article> = paths
        .iter()
        .flat_map(|path| {
            let name = path.file_name().unwrap().to_str().unwrap();
            read_file(path, name).unwrap()
        })
        .map(|imported| imported.article)
        .collect();
    let mut seen = std::collections::BTreeSet::new();
    expected.retain(|article| seen.insert(article.fingerprint()));
    assert!(expected.len() >= 30, "{} articles", expected.len());

    let by_command_line = Window::open_foreign(&paths);
    let mut by_dialog = Window::open_foreign(&[]);
    by_dialog.will_choose(Choice::Paths(paths.clone()));
    by_dialog.act(Action::OpenFiles);
    let mut by_drop = Window::open_foreign(&[]);
    by_drop.drop_paths(paths);
    for (way, window) in [
        ("command line", by_command_line),
        ("dialog", by_dialog),
        ("drop", by_drop),
    ] {
        let found = &window.project().articles;
        assert_eq!(found.len(), expected.len(), "{way}");
        for (entry, article) in found.iter().zip(&expected) {
            assert_eq!(*entry.article, *article, "{way}");
        }
    }
}

#[test]
fn a_message_and_a_word_document_open_side_by_side() {
    let window = Window::open(&[sample("newsml-g2-message.xml"), sample("word.docx")]);
    let project = window.project();
    let files: Vec<_> = project
        .articles
        .iter()
        .map(|entry| entry.article.file.clone().unwrap())
        .collect();
    assert_eq!(
        files,
        [
            "newsml-g2-message.xml#1",
            "newsml-g2-message.xml#2",
            "word.docx"
        ]
    );
    assert_eq!(project.session.columns.len(), 3);
    assert!(window.shows("Musterstadt sperrt zwei Brücken"));
    // What they share is found, and nothing of it lies in the notes to editors.
    let picture = window.picture();
    assert!(!picture.links.is_empty());
    for placed in &picture.links {
        for side in [placed.link.left, placed.link.right] {
            let article = project.article(side.article).unwrap();
            let block = article.blocks()[article.block_at(side.span.start()).unwrap()];
            assert!(block.kind.is_report(), "{}", article.slice(side.span));
        }
    }
    let first = &project.articles[0].article;
    assert!(
        first
            .blocks()
            .iter()
            .any(|block| block.kind == BlockKind::Internal)
    );
}

#[test]
fn an_embargoed_and_a_withdrawn_copy_say_so_at_their_head() {
    let mut window = Window::open(&[sample("newsml-g2-message.xml")]);
    assert!(window.shows("Embargoed until 18 Oct 2024, 18:00 (UTC+2)"));
    assert!(window.shows("2. Lead"));
    assert!(window.shows("Withdrawn – do not use"));
    assert!(window.shows("Not for publication"));

    // The withdrawal is taken back by hand, and the head says no more of it.
    let id = window.project().articles[1].id;
    window.send(Command::Dialog(DialogRequest::EditMetadata(id)));
    assert!(window.shows("urn:newsml:ndp.invalid:20241018:0014 (1)"));
    window.click("Release");
    window.click("usable");
    window.click("Apply");
    assert_eq!(
        window.project().articles[1].article.meta.standing,
        Standing::Usable
    );
    assert!(!window.shows("Withdrawn – do not use"));
}

#[test]
fn the_head_of_a_copy_tells_everything_that_came_with_it() {
    let mut window = Window::open(&[sample("newsml-g2-hops.xml")]);
    let article = window.project().articles[0].article.clone();
    let meta = &article.meta;
    assert!(!window.shows("Came by way of"));
    let label = window.project().label(window.project().articles[0].id);
    window
        .harness
        .query_all_by(|node| node.role() == Role::Group && node.label().as_deref() == Some(&*label))
        .next()
        .expect("the head")
        .hover();
    for _ in 0..8 {
        window.harness.step();
    }
    let hops = format!("Came by way of: {}", meta.hops.join(" → "));
    assert!(window.shows(&hops));
    for known in [&meta.headline, &meta.provider, &article.file] {
        assert!(window.shows(known.as_deref().unwrap()), "{known:?}");
    }
}

#[test]
fn two_versions_of_one_report_count_once() {
    let folder = tempfile::tempdir().unwrap();
    let text = "Musterstadt (ndp) - Die Stadt hat am Freitag zwei Brücken für Lastwagen gesperrt. \
                Die Schäden seien größer als gedacht, sagte Baurat Hans Muster der Zeitung.";
    let write = |name: &str, head: &str| {
        let path = folder.path().join(name);
        std::fs::write(&path, format!("{head}Brücken gesperrt\n\n{text}\n")).unwrap();
        path
    };
    let other = folder.path().join("3.txt");
    std::fs::write(
        &other,
        "Zwei Brücken zu\n\nZwei Brücken sind gesperrt, so die Stadt.\n",
    )
    .unwrap();
    let paths = [
        write("1.txt", ""),
        write("2.txt", "2. Lead\n\nNeu: "),
        other,
    ];
    let mut window = Window::open(&paths);
    assert!(window.shows("Version 2 of 2"));
    let picture = window.picture();
    let shared = picture
        .claims
        .iter()
        .find(|card| card.articles.len() == 2)
        .expect("both report it");
    assert_eq!(shared.witnesses, 1);

    // The chain unfolds; of its versions one alone is shown, or all of them beside each other.
    let ids: Vec<_> = window
        .project()
        .articles
        .iter()
        .map(|entry| entry.id)
        .collect();
    window.click("Version 2 of 2");
    assert!(window.shows("Versions of this report"));
    window.click("Only this one");
    assert_eq!(window.project().session.columns, ids[1..]);
    window.click_containing("1. ndp");
    assert_eq!(window.project().session.columns, ids);
    window.click("Side by side");
    assert_eq!(window.project().session.columns, ids[..2]);
}

#[test]
fn what_cannot_be_read_is_told_and_the_rest_opens() {
    let window = Window::open(&[
        sample("newsml-g2-package.xml"),
        sample("other.zip"),
        sample("writer.odt"),
    ]);
    assert_eq!(window.project().articles.len(), 1);
    let notices = window.notices().join("\n");
    assert!(notices.contains("2 files"), "{notices}");
}

#[cfg(unix)]
#[test]
fn a_device_is_named_in_the_language_of_the_window() {
    let mut window = Window::open(&[]);
    window.drop_paths(vec!["/dev/null".into()]);
    assert!(window.told(&["no file but a device", "/dev/null"]));
}

#[test]
fn files_copied_in_a_file_manager_are_opened_when_they_are_pasted() {
    let mut window = Window::open(&[]);
    let files = vec![sample("word.docx"), sample("nitf.xml")];
    window.will_paste_files(files.clone());
    // What such a program gives as text are the paths.
    let paths: Vec<String> = files.iter().map(|it| it.display().to_string()).collect();
    let up = |key| egui::Event::Key {
        key,
        physical_key: None,
        pressed: false,
        repeat: false,
        modifiers: egui::Modifiers::COMMAND,
    };
    let event = egui::Event::Paste(paths.join("\n"));
    window.harness.event(event);
    window.harness.event(up(egui::Key::V));
    window.settle();
    assert_eq!(window.harness.state().state().dialog(), None);
    assert_eq!(window.project().articles.len(), 2);
    // Many file managers give no text; then the window hears of Ctrl+V only as the key goes up.
    window.will_paste_files(vec![sample("mail-text.eml")]);
    window.harness.event(up(egui::Key::V));
    window.settle();
    assert_eq!(window.project().articles.len(), 3);
    window.will_paste_files(vec![sample("mail-html.eml")]);
    window.press_with(egui::Modifiers::COMMAND, egui::Key::V);
    assert_eq!(
        window.project().articles.len(),
        3,
        "the key went down as well"
    );
    // Words that are copied next are words.
    window.will_paste_files(Vec::new());
    window.act(Action::PasteArticle);
    assert!(window.harness.state().state().dialog().is_some());
}

#[test]
fn one_text_after_the_other_is_pasted_without_leaving_the_dialog() {
    let words = |of: &str| {
        let said = format!("Das Wasser in {of} sinkt, sagte der Bürgermeister am Montag. ");
        format!("Lage in {of}\n\n{}", said.repeat(9))
    };
    let plain = |text: &str| {
        Some(Clip {
            text: text.to_owned(),
            html: None,
        })
    };
    let (first, second, third) = (words("Ahlen"), words("Borken"), words("Coswig"));
    let mut window = Window::open(&[]);
    window.will_paste(plain(&first));
    window.act(Action::PasteArticle);
    window.click("Add, then next article");
    assert_eq!(window.project().articles.len(), 1);
    // The field waits for the next one: what lies on the clipboard still was taken.
    assert!(window.shows("There is no text here yet") && window.shows("one article"));
    window.will_paste(plain(&second));
    window.harness.event(egui::Event::Paste(second.clone()));
    window.settle();
    window.click("Add, then next article");
    assert_eq!(window.project().articles.len(), 2);

    // What has been copied in the meantime is there at once, and pasted again it is not there twice.
    window.will_paste(plain(&third));
    window.press(egui::Key::Escape);
    window.act(Action::PasteArticle);
    window.harness.event(egui::Event::Paste(third.clone()));
    window.settle();
    let count = third.split_whitespace().count();
    assert!(window.shows(&format!("{count} words")));
    // Another one behind it is told of.
    window.harness.event(egui::Event::Paste(second));
    window.settle();
    assert!(window.shows("These may be two articles"));
    window.press_with(egui::Modifiers::COMMAND, egui::Key::Enter);
    assert_eq!(window.project().articles.len(), 3);
    assert_eq!(window.harness.state().state().dialog(), None);
}

#[test]
fn what_is_pasted_into_a_field_has_no_control_characters() {
    let mut window = Window::open(&[]);
    window.act(Action::PasteArticle);
    let event = egui::Event::Paste("Mit\0 Null\r\nund \u{7}Ton".to_owned());
    window.harness.event(event);
    window.settle();
    let field = window.harness.get_by_role(Role::MultilineTextInput);
    assert_eq!(field.value().as_deref(), Some("Mit Null\nund Ton"));
}

#[test]
fn only_what_can_be_on_or_off_is_a_switch_to_a_screen_reader() {
    let window = Window::open(&[sample("word.docx")]);
    let switch = |name: &str| {
        let mut nodes = window.harness.query_all_by_label(name);
        let node = nodes.find(|it| it.accesskit_node().role() == Role::Button);
        node.unwrap().accesskit_node().toggled().is_some()
    };
    assert!(!switch("Save"));
    assert!(!switch("Undo"));
    assert!(switch("Inspector"));
}

#[test]
fn a_screen_reader_hears_the_name_of_the_window() {
    let window = Window::open(&[sample("word.docx")]);
    let root = window.harness.root();
    let name = root.accesskit_node().label();
    assert!(name.unwrap().contains("Stemma"));
}

#[test]
fn cancelled_reading_keeps_what_was_read_and_says_what_was_not() {
    const COUNT: usize = 400;
    let folder = tempfile::tempdir().unwrap();
    for number in 0..COUNT {
        let text = format!("Meldung {number}\n\nDer Hafen ist seit {number} Tagen gesperrt.\n");
        std::fs::write(folder.path().join(format!("{number}.txt")), text).unwrap();
    }
    let mut window = Window::open(&[]);
    let app = window.harness.state_mut();
    for command in [
        Command::Open(vec![folder.path().to_owned()]),
        Command::CancelWork,
    ] {
        app.handle(Message::Command(command));
    }
    window.settle();
    let state = window.harness.state().state();
    let read = state.project().map_or(0, |project| project.articles.len());
    // A machine that stands still between the two commands may have read everything.
    if read < COUNT {
        let left = format!("Cancelled: {} files were not read", COUNT - read);
        assert!(window.told(&[&left]), "{:?}", window.notices());
    }
    // Opened again, the rest comes as well.
    window.drop_paths(vec![folder.path().to_owned()]);
    assert_eq!(window.project().articles.len(), COUNT);
}

#[test]
fn an_old_encoding_is_told_only_where_the_text_looks_wrong() {
    let folder = tempfile::tempdir().unwrap();
    let usual = folder.path().join("usual.txt");
    std::fs::write(
        &usual,
        b"Br\xfccke gesperrt\n\nDie Br\xfccke in M\xf6lln ist zu, sagte der Kreis.",
    )
    .unwrap();
    let window = Window::open(std::slice::from_ref(&usual));
    assert!(window.shows("Brücke gesperrt"));
    assert_eq!(window.notices(), Vec::<String>::new());
    let mac = folder.path().join("mac.txt");
    std::fs::write(
        &mac,
        b"Br\x9fcke gesperrt\n\nDie Br\x9fcke in M\x9alln ist zu, sagte der Kreis.",
    )
    .unwrap();
    let window = Window::open(std::slice::from_ref(&mac));
    assert!(
        window.told(&["mac.txt", "read as"]),
        "{:?}",
        window.notices()
    );
}

#[test]
fn an_archive_of_copies_that_is_dropped_opens_as_a_folder_does() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("kopien.zip");
    let mut archive = zip::ZipWriter::new(std::fs::File::create(&path).unwrap());
    for (name, text) in [
        (
            "Lage/2-zweite.txt",
            "Das Wehr bei Morsum wird am Dienstag geöffnet.",
        ),
        (
            "Lage/1-erste.txt",
            "Das Wehr bei Morsum bleibt bis Montag zu.",
        ),
        ("__MACOSX/Lage/._1-erste.txt", "Schatten"),
        ("Lage/scan.pdf", "%PDF"),
    ] {
        let options = zip::write::SimpleFileOptions::default();
        archive.start_file(name, options).unwrap();
        std::io::Write::write_all(&mut archive, text.as_bytes()).unwrap();
    }
    archive.finish().unwrap();
    let mut window = Window::open(&[]);
    window.drop_paths(vec![path]);
    let files: Vec<_> = window
        .project()
        .articles
        .iter()
        .filter_map(|entry| entry.article.file.clone())
        .collect();
    assert_eq!(files, ["Lage/1-erste.txt", "Lage/2-zweite.txt"]);
    assert!(window.told(&["scan.pdf"]));
}
