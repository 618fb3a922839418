//! What stands around the texts: start page, menus, palette, settings, dialogs, messages.
#![allow(
    clippy::unwrap_used,
    reason = "a test that cannot go on should say where"
)]

mod window;

use std::fs;
use std::path::PathBuf;

use egui::accesskit::Role;
use egui::{Event, Key, Modifiers};
use egui_kittest::kittest::{NodeT, Queryable};
use stemma::app::{Choice, Message};
use stemma::review::{Step, View};
use stemma::storage::{LanguageChoice, ThemeChoice};
use stemma::text::BlockKind;
use stemma::ui::texts::{Texts, Tongue};
use stemma::ui::{Action, Busy, Clip, Command, Dialog, Menu, SettingsChange};
use window::{Window, seeds};

const CTRL: Modifiers = Modifiers::COMMAND;
const CTRL_SHIFT: Modifiers = Modifiers::COMMAND.plus(Modifiers::SHIFT);

fn file(window: &Window, name: &str, bytes: &[u8]) -> PathBuf {
    let path = window.folder.path().join(name);
    fs::write(&path, bytes).unwrap();
    path
}

fn article(number: usize) -> String {
    format!(
        "Minister visits harbour {number}\n\nOSLO (abc) - The minister said on Friday that the \
         harbour would be closed for {number} days.\n\nA spokesman for the port denied the report.\n"
    )
}

/// Finds a command in the palette and runs it.
fn run_in_palette(window: &mut Window, words: &str) {
    window.press_with(CTRL_SHIFT, Key::P);
    assert_eq!(
        window.harness.state().state().dialog(),
        Some(&Dialog::Palette)
    );
    window.type_text(words);
    window.press(Key::Enter);
}

#[test]
fn the_start_page_offers_four_ways_to_begin() {
    let mut window = Window::open(&[]);
    for choice in [
        "See the sample review",
        "Open articles",
        "Paste an article",
        "Open project",
    ] {
        let node = window.harness.get_by_label(choice);
        assert_eq!(node.accesskit_node().role(), Role::Button, "{choice}");
    }
    let path = file(&window, "one.txt", article(1).as_bytes());
    window.will_choose(Choice::Paths(vec![path]));
    window.click("Open articles");
    assert_eq!(window.project().articles.len(), 1);
    assert!(window.shows("Comparing takes a second article."));
    window.press(Key::F7);
    assert!(window.told(&["Comparing takes a second article."]));
    assert!(window.shows("Paste article…"));
}

#[test]
fn while_articles_are_compared_nothing_is_said_that_is_not_known_yet() {
    let mut window = Window::open(&[]);
    let files = (0..120).map(|number| {
        let name = format!("{number}.txt");
        file(&window, &name, article(number).repeat(6).as_bytes())
    });
    let files = files.collect();
    let app = window.harness.state_mut();
    app.handle(Message::Command(Command::Open(files)));
    let comparing = |window: &Window| {
        let busy = window.harness.state().state().busy();
        matches!(busy, Some(Busy::Analysing(_)))
    };
    while !comparing(&window) {
        window.harness.step();
    }
    window.harness.key_press(Key::F8);
    window.harness.step();
    assert!(
        comparing(&window),
        "the comparison is too fast for this test"
    );
    assert_eq!(
        window.notices(),
        ["The articles are still being compared. "]
    );
    window.harness.key_press_modifiers(CTRL, Key::Num2);
    for _ in 0..3 {
        window.harness.step();
    }
    assert!(!window.shows("0 shared passages"));
    // No row is one article's alone yet; what there is to do in the meantime stands beside.
    assert!(!window.shows("only here"));
    assert!(window.shows("You can read already.") && !window.shows("Click a tinted passage"));
    assert!(window.shows("%") && !window.shows(" / 0"));
    // Nor where the comparison was stopped.
    window.send(Command::CancelWork);
    assert!(window.told(&["cancelled"]), "{:?}", window.notices());
    assert!(window.shows("not compared, F5 compares"));
    window.press(Key::F8);
    assert!(window.told(&["have not been compared yet"]));
    window.press(Key::F5);
    assert!(!window.told(&["cancelled"]), "{:?}", window.notices());
    assert!(!window.shows("not compared"));
}

#[test]
fn the_sample_review_opens_finished_and_can_be_gone_on_with() {
    let mut window = Window::open(&[]);
    window.click("See the sample review");
    assert_eq!(window.project().articles.len(), 5);
    let rated = |window: &Window| {
        let claims = &window.project().claims;
        claims
            .iter()
            .filter(|claim| claim.assessment.credibility.is_some())
            .count()
    };
    assert!(rated(&window) > 0, "nothing is rated");
    assert_eq!(window.picture().orphans, Vec::new());
    assert!(!window.harness.state().state().unsaved());
    assert_eq!(window.notices(), Vec::<String>::new());
    window.press(Key::F8);
    assert!(window.project().session.selection.is_some());
}

#[test]
fn every_action_can_be_reached_in_the_menus() {
    let mut window = Window::open(&[seeds()]);
    let texts = Texts::new(Tongue::English);
    let submenus = [
        ("Text size", Menu::View),
        ("Colours", Menu::View),
        ("Language", Menu::View),
    ];
    let mut seen = Vec::new();
    for menu in Menu::ALL {
        window.click(&texts.get(menu.key()));
        let mut look = |window: &Window| {
            for node in window.harness.query_all_by_role(Role::MenuItem) {
                if let Some(label) = node.accesskit_node().label() {
                    seen.push(label.clone());
                }
            }
        };
        look(&window);
        for (submenu, _) in submenus.iter().filter(|(_, of)| *of == menu) {
            window.click(submenu);
            look(&window);
        }
        window.press(Key::Escape);
        window.press(Key::Escape);
    }
    for action in Action::all() {
        let rates = matches!(
            action,
            Action::RateReliability(_) | Action::RateCredibility(_)
        );
        let name = match action {
            Action::Undo => "Undo add articles".to_owned(),
            _ => texts.get(action.key()),
        };
        // The two submenus for rating open only while a claim is selected.
        assert!(
            rates || seen.contains(&name),
            "{action:?} is in no menu: {seen:?}"
        );
    }
    let place = window.picture().claims[0].place();
    window.send(Command::Select(Some(place), stemma::ui::Reveal::Stay));
    window.click("Review");
    window.click("Rate claim");
    window.click("4 – doubtful");
    assert_eq!(
        window.harness.state().state().undoable(),
        Some(Step::RateClaim)
    );
    window.click("Edit");
    window.click("Undo rate claim");
    assert_ne!(
        window.harness.state().state().undoable(),
        Some(Step::RateClaim)
    );
}

#[test]
fn the_palette_finds_commands_by_a_few_letters() {
    let mut window = Window::open(&[seeds()]);
    run_in_palette(&mut window, "sources");
    assert_eq!(window.project().session.view, View::Sources);
    assert_eq!(window.harness.state().state().dialog(), None);
    // What was used last stands on top.
    window.press_with(CTRL_SHIFT, Key::P);
    window.press(Key::Enter);
    assert_eq!(window.project().session.view, View::Sources);
    // The arrow keys choose.
    window.press_with(CTRL_SHIFT, Key::P);
    window.type_text("show");
    window.press(Key::ArrowDown);
    window.press(Key::ArrowUp);
    window.press(Key::Escape);
    assert_eq!(window.harness.state().state().dialog(), None);
    // What cannot be done now is not done.
    let before = window.project().clone();
    run_in_palette(&mut window, "split claim");
    assert_eq!(
        window.harness.state().state().dialog(),
        Some(&Dialog::Palette)
    );
    window.press(Key::Escape);
    assert_eq!(*window.project(), before);
    // Who does not know a command by its name finds it by what it does.
    run_in_palette(&mut window, "pdf");
    assert!(window.shows("Print report"));
    window.press(Key::Escape);
    run_in_palette(&mut window, "criteria");
    assert!(window.shows("Authenticity and expertise are beyond doubt"));
    window.press(Key::Escape);
    // By key as well, while a claim is rated.
    window.press_with(Modifiers::SHIFT, Key::F1);
    assert_eq!(
        window.harness.state().state().dialog(),
        Some(&Dialog::RatingScale)
    );
    window.press(Key::Escape);
    run_in_palette(&mut window, "zzzz");
    assert!(window.shows("No command has a name like this."));
}

#[test]
fn language_and_colours_change_while_the_program_runs() {
    let mut window = Window::open(&[seeds()]);
    assert!(window.harness.query_by_label("File").is_some());
    run_in_palette(&mut window, "Deutsch");
    assert!(window.harness.query_by_label("File").is_none());
    assert!(window.harness.query_by_label("Datei").is_some());
    assert!(window.shows("5 Texte"));
    let light = window.harness.ctx.global_style().visuals.panel_fill;
    run_in_palette(&mut window, "dunkel");
    let dark = window.harness.ctx.global_style().visuals.panel_fill;
    assert_ne!(light, dark);
    assert!(window.harness.ctx.global_style().visuals.dark_mode);
    let settings = window.harness.state().state().settings().clone();
    assert_eq!(settings.language, LanguageChoice::German);
    assert_eq!(settings.theme, ThemeChoice::Dark);
    // The next start remembers both.
    let folder = window.folder.clone();
    drop(window);
    let again = Window::open_in(folder, &[]);
    assert!(again.harness.query_by_label("Beispiel ansehen").is_some());
    assert!(again.harness.ctx.global_style().visuals.dark_mode);
}

#[test]
fn text_grows_and_shrinks_by_keys() {
    let mut window = Window::open(&[seeds()]);
    let usual = window.harness.ctx.zoom_factor();
    window.press_with(CTRL, Key::Plus);
    window.press_with(CTRL, Key::Plus);
    let larger = window.harness.ctx.zoom_factor();
    assert!(larger > usual * 1.15, "{usual} {larger}");
    window.press_with(CTRL, Key::Minus);
    assert!(window.harness.ctx.zoom_factor() < larger);
    window.press_with(CTRL, Key::Num0);
    assert_eq!(window.harness.ctx.zoom_factor(), usual);
    for _ in 0..40 {
        window.send(Action::TextLarger);
    }
    assert!(window.harness.ctx.zoom_factor() < 4.0);
}

#[test]
fn the_page_of_shortcuts_names_every_shortcut() {
    let mut window = Window::open(&[]);
    window.press(Key::F1);
    let texts = Texts::new(Tongue::English);
    assert!(window.shows("Keyboard shortcuts"));
    for action in Action::all().filter(|action| !action.shortcuts().is_empty()) {
        let name = texts.get(action.key());
        assert!(window.shows(&name), "{name}");
    }
    window.press(Key::Escape);
    assert_eq!(window.harness.state().state().dialog(), None);
}

#[test]
fn a_pasted_text_becomes_an_article() {
    let mut window = Window::open(&[]);
    window.press_with(CTRL_SHIFT, Key::V);
    assert!(window.shows("There is no text here yet."));
    // Nothing to confirm yet.
    window.press_with(CTRL, Key::Enter);
    assert_eq!(
        window.harness.state().state().dialog(),
        Some(&Dialog::Paste(None))
    );
    window.type_text(&article(3));
    window.click("Add article");
    assert_eq!(window.project().articles.len(), 1);
    assert!(
        window.project().articles[0]
            .article
            .text()
            .as_str()
            .contains("closed for 3 days")
    );
    // Pasting outside a field asks with the clipboard's text in the field.
    window.harness.event(Event::Paste(article(4)));
    window.settle();
    assert_eq!(
        window.harness.state().state().dialog(),
        Some(&Dialog::Paste(None))
    );
    window.press_with(CTRL, Key::Enter);
    assert_eq!(window.project().articles.len(), 2);
    // The same text again is not added, and says so.
    window.harness.event(Event::Paste(article(4)));
    window.settle();
    window.press_with(CTRL, Key::Enter);
    assert_eq!(window.project().articles.len(), 2);
    assert!(window.told(&["open already"]), "{:?}", window.notices());
}

#[test]
fn html_on_the_clipboard_comes_with_its_headings() {
    const FROM_CLIPBOARD: &str = "From the clipboard, with headline";
    let html = "<html><body><!--StartFragment--><h1>Harbour closed after storm</h1>\
                <p>The harbour of Norhaven was closed on Friday, the mayor said.</p>\
                <h2>Boats adrift</h2><p>Two boats went adrift, the fire service said.</p>\
                <!--EndFragment--></body></html>";
    let text = "Harbour closed after storm\nThe harbour of Norhaven was closed on Friday, the mayor \
                said.\nBoats adrift\nTwo boats went adrift, the fire service said.";
    let kinds = [
        BlockKind::Headline,
        BlockKind::Paragraph,
        BlockKind::Subheading,
        BlockKind::Paragraph,
    ];
    let kinds_of = |window: &Window| -> Vec<BlockKind> {
        let article = &window.project().articles.last().unwrap().article;
        article.blocks().iter().map(|block| block.kind).collect()
    };
    let clip = Clip {
        text: text.to_owned(),
        html: Some(html.to_owned()),
    };

    // Asked for in the menu: the dialog comes up with what lies there.
    let mut window = Window::open(&[]);
    window.will_paste(Some(clip.clone()));
    window.press_with(CTRL_SHIFT, Key::V);
    assert!(window.shows(FROM_CLIPBOARD));
    window.press_with(CTRL, Key::Enter);
    assert_eq!(kinds_of(&window), kinds);

    // Pasted over the window: the desktop sends plain text, the clipboard has the rest.
    let mut window = Window::open(&[]);
    window.will_paste(Some(clip.clone()));
    window.harness.event(Event::Paste(text.to_owned()));
    window.settle();
    assert!(window.shows(FROM_CLIPBOARD));
    window.click("Add article");
    assert_eq!(kinds_of(&window), kinds);

    // Pasted into the field while the dialog is open.
    let mut window = Window::open(&[]);
    window.press_with(CTRL_SHIFT, Key::V);
    window.will_paste(Some(clip.clone()));
    window.harness.event(Event::Paste(text.to_owned()));
    window.settle();
    assert!(window.shows(FROM_CLIPBOARD));
    window.press_with(CTRL, Key::Enter);
    assert_eq!(kinds_of(&window), kinds);

    // What was changed by hand counts as it stands there.
    let mut window = Window::open(&[]);
    window.will_paste(Some(clip));
    window.press_with(CTRL_SHIFT, Key::V);
    // The desktop says of Ctrl both that it is Ctrl and that it is the key of commands.
    window.press_with(CTRL.plus(Modifiers::CTRL), Key::End);
    window.type_text("\n\nNobody was hurt.");
    assert!(!window.shows(FROM_CLIPBOARD));
    window.press_with(CTRL, Key::Enter);
    let taken = window.project().articles[0].article.text().as_str();
    assert!(taken.ends_with("Nobody was hurt."), "{taken}");

    // Text alone, and HTML without a word: the text counts.
    for html in [None, Some("<img src=a.png>".to_owned())] {
        let mut window = Window::open(&[]);
        let text = article(3);
        window.will_paste(Some(Clip { text, html }));
        window.press_with(CTRL_SHIFT, Key::V);
        assert!(!window.shows(FROM_CLIPBOARD));
        window.press_with(CTRL, Key::Enter);
        assert_eq!(window.project().articles.len(), 1);
    }

    // Nothing that was typed is ever replaced.
    let mut window = Window::open(&[]);
    window.press_with(CTRL_SHIFT, Key::V);
    window.type_text("My own words, which nobody has.");
    window.press(Key::Escape);
    window.will_paste(Some(Clip {
        text: article(3),
        html: None,
    }));
    window.press_with(CTRL_SHIFT, Key::V);
    window.press_with(CTRL, Key::Enter);
    let taken = window.project().articles[0].article.text().as_str();
    assert_eq!(taken, "My own words, which nobody has.");
}

#[test]
fn documents_of_a_folder_that_cannot_be_read_are_named() {
    let mut window = Window::open(&[]);
    let folder = window.folder.path().join("copies");
    fs::create_dir(&folder).unwrap();
    let write = |name: &str, bytes: &[u8]| fs::write(folder.join(name), bytes).unwrap();
    write("one.txt", article(1).as_bytes());
    write("two.txt", article(2).as_bytes());
    write("scan.pdf", b"%PDF-1.4");
    write("others.zip", b"PK\x03\x04");
    write("photo.jpg", b"\xff\xd8\xff");
    window.drop_paths(vec![folder]);
    assert_eq!(window.project().articles.len(), 2);
    assert!(window.told(&["2 files could not be read", "scan.pdf", "others.zip"]));
    assert!(window.told(&["others.zip", "unpack it"]));
    assert!(!window.told(&["photo.jpg"]));
}

#[test]
fn bad_input_is_named_and_the_rest_opens() {
    let mut window = Window::open(&[]);
    let good = file(&window, "good.txt", article(1).as_bytes());
    let second = file(&window, "second.txt", article(2).as_bytes());
    let copy = file(&window, "copy.txt", article(1).as_bytes());
    let empty = file(&window, "empty.txt", b" \n\n");
    let binary: Vec<u8> = (0..4000_u32).map(|byte| (byte % 7) as u8).collect();
    let binary = file(&window, "picture.txt", &binary);
    let title = file(&window, "title.txt", b"Only a headline\n");
    let missing = window.folder.path().join("missing.txt");
    let folder = window.folder.path().join("nothing");
    fs::create_dir(&folder).unwrap();
    fs::write(folder.join("image.png"), b"\x89PNG").unwrap();
    window.drop_paths(vec![
        good,
        second,
        copy,
        empty,
        binary,
        title,
        missing,
        folder.clone(),
    ]);
    assert_eq!(window.project().articles.len(), 3);
    for parts in [
        ["empty.txt", "is empty"],
        ["picture.txt", "not text"],
        ["missing.txt", "no longer there"],
        ["nothing", "no article in this folder"],
        ["copy", "open already"],
        ["title", "only a headline"],
    ] {
        assert!(window.told(&parts), "{parts:?}: {:?}", window.notices());
    }
    // Details unfold, and messages are put away.
    assert!(!window.shows("picture.txt"));
    window.click_containing("details");
    assert!(window.shows("Fewer"));
    while !window.notices().is_empty() {
        let before = window.notices().len();
        window
            .harness
            .query_all_by_label("Dismiss message")
            .next()
            .expect("a message without a way to put it away")
            .click();
        window.settle();
        assert_eq!(window.notices().len(), before - 1);
    }
    assert_eq!(window.project().articles.len(), 3);
}

#[test]
fn a_damaged_or_newer_project_is_refused_and_left_alone() {
    let mut window = Window::open(&[seeds()]);
    let path = window.folder.path().join("good.stemma.ron");
    window.will_choose(Choice::Paths(vec![path.clone()]));
    window.press_with(CTRL, Key::S);
    let saved = fs::read_to_string(&path).unwrap();
    let half = &saved[..saved.len() / 2];
    let damaged = file(&window, "damaged.stemma.ron", half.as_bytes());
    let own = format!("needs: \"{}\"", env!("CARGO_PKG_VERSION"));
    assert!(saved.contains(&own));
    let newer =
        saved
            .replacen("version: 2", "version: 99", 1)
            .replacen(&own, "needs: \"99.0.0\"", 1);
    let newer = file(&window, "newer.stemma.ron", newer.as_bytes());
    window.drop_paths(vec![damaged.clone()]);
    assert!(
        window.told(&["damaged.stemma.ron", "damaged (line"]),
        "{:?}",
        window.notices()
    );
    window.drop_paths(vec![newer]);
    assert!(
        window.told(&["newer.stemma.ron", "needs Stemma 99.0.0"]),
        "{:?}",
        window.notices()
    );
    assert_eq!(window.project().articles.len(), 5);
    assert_eq!(fs::read_to_string(&damaged).unwrap(), half);
}

#[test]
fn a_path_can_be_typed_where_the_desktop_has_no_dialog() {
    let mut window = Window::open(&[]);
    window.will_choose(Choice::NoDialogs);
    window.press_with(CTRL, Key::O);
    assert!(window.shows("This computer offers no file dialog."));
    window.press_with(CTRL, Key::A);
    window.type_text("/there/is/no/such/file.txt");
    assert!(window.shows("There is no such file."));
    // Enter cannot take it; one goes on typing.
    window.press(Key::Enter);
    window.press_with(CTRL, Key::A);
    let path = file(&window, "typed.txt", article(2).as_bytes());
    window.type_text(&path.display().to_string());
    window.press(Key::Enter);
    assert_eq!(window.project().articles.len(), 1);
    window.will_choose(Choice::NoDialogs);
    window.press_with(CTRL, Key::S);
    // The place is that of the article; the name is there to be written over.
    window.type_text("typed");
    let saved = window.folder.path().join("typed.stemma.ron");
    assert!(window.shows(&saved.display().to_string()));
    window.press(Key::Enter);
    assert!(saved.exists());
    // The next file is looked for beside the last.
    window.press_with(CTRL, Key::W);
    window.will_choose(Choice::NoDialogs);
    window.press_with(CTRL, Key::O);
    let folder = saved.parent().unwrap().display().to_string();
    assert!(window.shows(&folder), "{:?}", window.notices());
}

#[test]
fn metadata_is_corrected_in_one_step() {
    let mut window = Window::open(&[seeds()]);
    let id = window.project().articles[0].id;
    let place = window.picture().statements_of(id)[0];
    let place = window.picture().statement(place).extent();
    window.send(Command::Select(Some(place), stemma::ui::Reveal::Stay));
    window.act(Action::EditMetadata);
    assert!(window.shows("Article metadata"));
    // The first field has the focus; the date is the third.
    window.press(Key::Tab);
    window.press(Key::Tab);
    window.press_with(CTRL, Key::A);
    window.type_text("sometime");
    assert!(window.shows("This date cannot be read."));
    window.press(Key::Enter);
    assert!(window.harness.state().state().dialog().is_some());
    window.harness.get_by_label("Date").focus();
    window.settle();
    window.press_with(CTRL, Key::A);
    window.type_text("2024-10-17");
    window.press(Key::Enter);
    assert_eq!(window.harness.state().state().dialog(), None);
    let published = |window: &Window| window.project().article(id).unwrap().meta.published;
    assert_eq!(published(&window), Some(jiff::civil::date(2024, 10, 17)));
    assert_eq!(
        window.harness.state().state().undoable(),
        Some(Step::SetMetadata)
    );
    window.press_with(CTRL, Key::Z);
    assert_eq!(published(&window), Some(jiff::civil::date(2024, 10, 18)));
}

#[test]
fn settings_count_at_once_and_recent_projects_can_be_forgotten() {
    let mut window = Window::open(&[seeds()]);
    for name in ["first", "second"] {
        let path = window.folder.path().join(format!("{name}.stemma.ron"));
        window.will_choose(Choice::Paths(vec![path]));
        window.press_with(CTRL_SHIFT, Key::S);
    }
    window.press_with(CTRL, Key::Comma);
    window.harness.get_by_label("Reviewer").focus();
    window.settle();
    window.type_text("kh");
    window.press(Key::Escape);
    window.press(Key::Escape);
    assert_eq!(window.harness.state().state().settings().reviewer, "kh");
    window.act(Action::CloseProject);
    assert!(window.harness.query_by_label("first").is_some());
    window.click("Take “first” off the list");
    assert!(window.harness.query_by_label("first").is_none());
    window.click("second");
    assert_eq!(window.project().articles.len(), 5);
    window.send(Command::Settings(SettingsChange::ForgetRecent));
    assert!(window.harness.state().state().settings().recent.is_empty());
}

#[test]
fn enter_and_letters_belong_to_whatever_has_the_focus() {
    let mut window = Window::open(&[seeds()]);
    let place = window.picture().claims[0].place();
    window.press_with(CTRL, Key::Num3);
    window.send(Command::Select(Some(place), stemma::ui::Reveal::Stay));
    // On a focused button Enter presses the button and nothing else.
    window.harness.get_by_label("Sources").focus();
    window.settle();
    window.press(Key::Enter);
    assert_eq!(window.project().session.view, View::Sources);
    // A dialog keeps letters and function keys to itself.
    window.press(Key::F1);
    window.press(Key::J);
    window.press(Key::F8);
    assert_eq!(window.project().session.selection, Some(place));
    window.press(Key::Escape);
    assert_eq!(window.project().session.selection, Some(place));
    // So does an open menu.
    window.click("Review");
    window.press(Key::Num2);
    assert_ne!(
        window.harness.state().state().undoable(),
        Some(Step::RateClaim)
    );
    window.press(Key::Escape);
    assert_eq!(window.project().session.selection, Some(place));
}

/// Keys that have no text show as themselves, and so do values that were not put in.
fn unfinished(window: &Window) -> Vec<String> {
    let looks_like_a_key = |text: &str| {
        let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "-.".contains(c);
        text.contains('-') && text.len() > 6 && text.chars().all(plain) && {
            let first = text.split('-').next().unwrap_or_default();
            Tongue::English
                .source()
                .lines()
                .any(|line| line.starts_with(&format!("{first}-")))
        }
    };
    window
        .harness
        .query_all_by(|_| true)
        .filter_map(|node| {
            let node = node.accesskit_node();
            node.label().or(node.value())
        })
        .filter(|text| looks_like_a_key(text) || text.contains("{$") || text.contains("{ $"))
        .collect()
}

#[test]
fn every_page_and_dialog_is_worded_in_both_languages() {
    for language in [LanguageChoice::English, LanguageChoice::German] {
        let mut window = Window::open(&[]);
        window.send(Command::Settings(SettingsChange::Language(language)));
        let check = |window: &Window, where_: &str| {
            assert_eq!(
                unfinished(window),
                Vec::<String>::new(),
                "{language:?} {where_}"
            );
        };
        check(&window, "start page");
        window.drop_paths(vec![seeds()]);
        let place = window
            .picture()
            .claims
            .iter()
            .max_by_key(|claim| claim.members.len())
            .expect("a claim")
            .place();
        window.send(Command::Select(Some(place), stemma::ui::Reveal::Show));
        for view in [
            Action::ShowCompare,
            Action::ShowAligned,
            Action::ShowClaims,
            Action::ShowSources,
        ] {
            window.act(view);
            check(&window, &format!("{view:?}"));
        }
        for dialog in [
            Action::Palette,
            Action::Shortcuts,
            Action::Settings,
            Action::About,
            Action::RatingScale,
            Action::PasteArticle,
            Action::EditMetadata,
            Action::CorrectStatement,
            Action::SplitClaim,
            Action::MergeClaims,
            Action::AddSource,
        ] {
            window.act(dialog);
            assert!(
                window.harness.state().state().dialog().is_some(),
                "{dialog:?}"
            );
            check(&window, &format!("{dialog:?}"));
            window.send(Command::Dialog(stemma::ui::DialogRequest::Close));
        }
    }
}

#[test]
fn the_arrow_keys_go_through_the_menus() {
    let mut window = Window::open(&[seeds()]);
    let focused = |window: &Window| {
        let mut all = window.harness.query_all_by(|node| node.label().is_some());
        all.find(egui_kittest::Node::is_focused)
            .and_then(|node| node.accesskit_node().label())
    };
    window.press(Key::F10);
    assert_eq!(focused(&window).as_deref(), Some("File"));
    window.press(Key::ArrowRight);
    assert_eq!(focused(&window).as_deref(), Some("Edit"));
    window.press(Key::ArrowLeft);
    window.press(Key::ArrowLeft);
    assert_eq!(focused(&window).as_deref(), Some("Help"));
    window.press(Key::ArrowRight);
    // Down opens the menu at its first entry.
    window.press(Key::ArrowDown);
    assert_eq!(focused(&window).as_deref(), Some("New project"));
    window.press(Key::ArrowDown);
    assert_eq!(focused(&window).as_deref(), Some("Open articles…"));
    // To the menu beside.
    window.press(Key::ArrowRight);
    window.press(Key::ArrowRight);
    assert_eq!(focused(&window).as_deref(), Some("Compare"));
    assert!(!window.shows("Open articles…"));
    window.press(Key::ArrowDown);
    window.press(Key::ArrowDown);
    window.press(Key::Enter);
    assert_eq!(window.project().session.view, View::Claims);
    assert!(!window.shows("Read without marks"), "the menu is closed");

    // Alt with its first letter opens a menu from anywhere, also from a field.
    window.press_with(CTRL, Key::F);
    window.press_with(Modifiers::ALT, Key::G);
    assert_eq!(
        focused(&window).as_deref(),
        Some("Next shared passage"),
        "the first entry of the menu Go"
    );
    window.press(Key::Enter);
    assert!(window.project().session.selection.is_some());
    // An entry that can do nothing now is passed over.
    let place = window.picture().statements[0].extent();
    window.send(Command::Select(Some(place), stemma::ui::Reveal::Stay));
    window.press_with(Modifiers::ALT, Key::R);
    assert_eq!(focused(&window).as_deref(), Some("Correct attribution…"));
}

#[test]
fn a_low_window_holds_every_menu() {
    let mut window = Window::open(&[seeds()]);
    let texts = Texts::new(Tongue::English);
    // 1280 by 800 with text of 150 %.
    let size = egui::vec2(853.0, 533.0);
    window.harness.set_size(size);
    window.settle();
    let room = egui::Rect::from_min_size(egui::Pos2::ZERO, size);
    for menu in Menu::ALL {
        window.click(&texts.get(menu.key()));
        let entries = window
            .harness
            .query_all_by(|node| node.role() == Role::MenuItem);
        let mut count = 0;
        for entry in entries {
            count += 1;
            let rect = entry.rect();
            let name = entry.accesskit_node().label();
            assert!(room.contains_rect(rect), "{menu:?}: {name:?} at {rect:?}");
        }
        assert!(count > 2, "{menu:?} shows {count} entries");
        window.press(Key::Escape);
    }
}

#[test]
fn escape_leaves_the_menu_bar_for_where_one_was() {
    let mut window = Window::open(&[seeds()]);
    let focused = |window: &Window| window.harness.ctx.memory(egui::Memory::focused);
    window.press(Key::ArrowDown);
    let place = window.project().session.selection;
    let before = focused(&window);
    assert!(place.is_some() && before.is_some());
    window.press(Key::F10);
    assert_ne!(focused(&window), before);
    window.press(Key::ArrowRight);
    window.press(Key::Escape);
    assert_eq!(focused(&window), before);
    assert_eq!(window.project().session.selection, place, "nothing is lost");
    window.press(Key::Escape);
    assert_eq!(window.project().session.selection, None);
}

#[test]
fn a_pointer_that_rests_opens_no_menu_inside_a_menu() {
    let mut window = Window::open(&[seeds()]);
    window.press_with(Modifiers::ALT, Key::V);
    let size = window.harness.get_by_label("Text size").rect().center();
    window.press(Key::Escape);
    window.harness.hover_at(size);
    window.settle();
    window.press_with(Modifiers::ALT, Key::V);
    assert!(window.shows("Text size") && !window.shows("Larger"));
    window.harness.hover_at(size + egui::vec2(2.0, 0.0));
    window.settle();
    assert!(window.shows("Larger"), "a pointer that moves does");
}
