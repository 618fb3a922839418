//! `stemma analyze`, as a person or a script runs it.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use serde_json::Value;

fn stemma(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_stemma"))
        .args(arguments)
        .current_dir(folder)
        .env_remove("DISPLAY")
        .env_remove("WAYLAND_DISPLAY")
        .env_remove("WAYLAND_SOCKET")
        .output()
        .expect("the program starts")
}

fn code(output: &Output) -> i32 {
    output.status.code().expect("it was not killed")
}

fn errors(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

fn json(output: &Output) -> Value {
    serde_json::from_slice(&output.stdout).expect("valid JSON")
}

const FIRST: &str = "Fähre läuft in Nordhafen auf Grund

Nordhafen (ndp) - Eine Fähre mit 120 Menschen an Bord ist am Montag vor Nordhafen auf Grund gelaufen. \
Verletzt worden sei niemand, sagte ein Sprecher der Küstenwache.

Das Schiff sitze rund 300 Meter vor der Mole fest, teilte die Reederei mit.
";

const SECOND: &str = "Fährunglück vor Nordhafen

Nordhafen (Kabelwort) - Eine Fähre mit 150 Menschen an Bord ist am Montag vor Nordhafen auf Grund \
gelaufen. Es gebe keine Verletzten, erklärte die Küstenwache am Abend.
";

fn folder() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    fs::create_dir(folder.path().join("texte")).expect("a folder in it");
    for (name, text) in [("texte/1.txt", FIRST), ("texte/2.txt", SECOND)] {
        fs::write(folder.path().join(name), text).expect("a file in it");
    }
    folder
}

#[test]
fn a_folder_is_analyzed_the_same_way_twice() {
    let folder = folder();
    let first = stemma(folder.path(), &["analyze", "texte"]);
    assert_eq!(code(&first), 0, "{}", errors(&first));
    let second = stemma(folder.path(), &["analyze", "texte", "--format", "json"]);
    assert_eq!(first.stdout, second.stdout);
    let json = json(&first);
    let articles = json["articles"].as_array().expect("a list");
    assert_eq!(articles.len(), 2);
    assert_eq!(
        articles[0]["headline"],
        "Fähre läuft in Nordhafen auf Grund"
    );
    assert!(!json["statements"].as_array().expect("a list").is_empty());
    assert!(!json["links"].as_array().expect("a list").is_empty());
    assert_eq!(json["errors"], serde_json::json!([]));

    let to_file = stemma(
        folder.path(),
        &["analyze", "texte", "--output", "befund.json"],
    );
    assert_eq!(code(&to_file), 0, "{}", errors(&to_file));
    assert!(to_file.stdout.is_empty());
    let written = fs::read(folder.path().join("befund.json")).expect("the file is there");
    assert_eq!(written, first.stdout);
}

/// Links and discrepancies as the words they relate, whatever the articles are called.
fn findings(json: &Value) -> Vec<String> {
    let words = |side: &Value| {
        let article = json["articles"]
            .as_array()
            .and_then(|all| all.iter().find(|entry| entry["id"] == side["article"]))
            .expect("the article is listed");
        let at = |place: usize| side["span"][place].as_u64().expect("a number") as usize;
        let text = article["text"].as_str().expect("a text");
        text.chars()
            .skip(at(0))
            .take(at(1) - at(0))
            .collect::<String>()
    };
    let mut found = Vec::new();
    for list in ["links", "discrepancies"] {
        for entry in json[list].as_array().expect("a list") {
            let mut sides = [words(&entry["left"]), words(&entry["right"])];
            sides.sort();
            found.push(format!(
                "{list} {} {} {sides:?}",
                entry["kind"], entry["score"]
            ));
        }
    }
    found.sort();
    found
}

#[test]
fn the_order_of_the_articles_changes_no_finding() {
    let folder = folder();
    let forth = stemma(folder.path(), &["analyze", "texte/1.txt", "texte/2.txt"]);
    let back = stemma(folder.path(), &["analyze", "texte/2.txt", "texte/1.txt"]);
    assert_eq!((code(&forth), code(&back)), (0, 0), "{}", errors(&back));
    let (forth, back) = (json(&forth), json(&back));
    assert_eq!(forth["articles"][0]["text"], back["articles"][1]["text"]);
    assert_eq!(findings(&forth), findings(&back));
}

#[test]
fn what_cannot_be_read_is_listed_and_the_rest_analyzed() {
    let folder = folder();
    fs::write(
        folder.path().join("texte/3.txt"),
        b"\x00\x01\x02\x03\x00\x01\x02\x03",
    )
    .expect("a file");
    let output = stemma(folder.path(), &["analyze", "texte", "weg.txt"]);
    assert_eq!(code(&output), 3);
    let json = json(&output);
    assert_eq!(json["articles"].as_array().expect("a list").len(), 2);
    let listed: Vec<&str> = json["errors"]
        .as_array()
        .expect("a list")
        .iter()
        .filter_map(|entry| entry["file"].as_str())
        .collect();
    assert_eq!(listed.len(), 2, "{listed:?}");
    for name in ["3.txt", "weg.txt"] {
        assert!(listed.iter().any(|file| file.ends_with(name)), "{listed:?}");
        assert!(errors(&output).contains(name));
    }
}

/// The window leaves out a text that is there already, and tells so. A script asks for every article of a
/// folder, and gets an entry for each file that it can look up.
#[test]
fn identical_copies_are_listed_each_by_its_file() {
    let folder = folder();
    fs::write(folder.path().join("texte/3.txt"), FIRST).expect("a file");
    let json = json(&stemma(folder.path(), &["analyze", "texte"]));
    let articles = json["articles"].as_array().expect("a list");
    let files: Vec<_> = articles.iter().map(|article| &article["file"]).collect();
    assert_eq!(files, ["1.txt", "2.txt", "3.txt"]);
    assert_eq!(json["errors"], serde_json::json!([]));
}

#[test]
fn nothing_to_read_is_a_failure() {
    let folder = tempfile::tempdir().expect("a folder");
    for arguments in [
        &["analyze", "."][..],
        &["analyze", "weg.txt"],
        &["analyze", "weg.stemma.ron"],
    ] {
        let output = stemma(folder.path(), arguments);
        assert_eq!(code(&output), 1, "{arguments:?}");
        assert!(output.stdout.is_empty());
        assert!(!errors(&output).is_empty());
    }
}

#[test]
fn a_project_is_analyzed_with_its_decisions() {
    use stemma::comparison::{Unwatched, analyse};
    use stemma::import::read_pasted;
    use stemma::review::{Edit, Picture, Project, apply};
    let folder = tempfile::tempdir().expect("a folder");
    let articles: Vec<_> = [FIRST, SECOND]
        .iter()
        .map(|text| read_pasted(text).expect("an article").article.into())
        .collect();
    let mut project = Project::new();
    let empty = Picture::default();
    project = apply(&project, &empty, "", Edit::AddArticles(articles)).expect("articles");
    let findings = analyse(&project.texts(), None, &Unwatched).expect("findings");
    let picture = Picture::build(&project, &findings);
    let key = picture.statements[0].chain[0].source.clone();
    let rename = Edit::RenameSource(key, "Wache an der Küste".to_owned());
    project = apply(&project, &picture, "", rename).expect("a new name");
    let path = folder.path().join("Lage.stemma.ron");
    stemma::storage::write_project(&path, &project).expect("saved");

    let output = stemma(folder.path(), &["analyze", "Lage.stemma.ron"]);
    assert_eq!(code(&output), 0, "{}", errors(&output));
    let json = json(&output);
    assert_eq!(
        json["statements"][0]["chain"][0]["source"],
        "Wache an der Küste"
    );

    fs::write(&path, "(version: 7)").expect("written");
    let output = stemma(folder.path(), &["analyze", "Lage.stemma.ron"]);
    assert_eq!(code(&output), 1);
    assert!(errors(&output).contains("version 7"), "{}", errors(&output));
    assert!(errors(&output).trim_end().ends_with("Lage.stemma.ron"));
}

#[test]
fn wrong_use_is_told_apart_from_failure() {
    let folder = folder();
    for arguments in [
        &["analyze"][..],
        &["analyze", "texte", "--format", "klingon"],
        &["analyze", "texte", "--frobnicate"],
        &["analyze", "a.stemma.ron", "texte"],
        &["--frobnicate"],
    ] {
        let output = stemma(folder.path(), arguments);
        assert_eq!(code(&output), 2, "{arguments:?}: {}", errors(&output));
    }
    let help = stemma(folder.path(), &["--help"]);
    assert_eq!(code(&help), 0);
    assert!(String::from_utf8_lossy(&help.stdout).contains("analyze"));
    let version = stemma(folder.path(), &["--version"]);
    assert_eq!(code(&version), 0);
    let expected = concat!("stemma ", env!("CARGO_PKG_VERSION"));
    assert_eq!(String::from_utf8_lossy(&version.stdout).trim(), expected);
}

#[test]
fn output_that_cannot_be_written_is_a_failure() {
    let folder = folder();
    let output = stemma(
        folder.path(),
        &["analyze", "texte", "--output", "weg/da.json"],
    );
    assert_eq!(code(&output), 1);
    assert!(errors(&output).trim_end().ends_with("da.json"));
}

#[test]
fn what_is_read_is_never_written_over() {
    let folder = folder();
    let path = |name: &str| folder.path().join(name);
    let review = Path::new(env!("CARGO_MANIFEST_DIR")).join("seeds/review.stemma.ron");
    fs::copy(review, path("lage.stemma.ron")).expect("a project");
    let project = fs::read(path("lage.stemma.ron")).expect("it is there");
    for arguments in [
        ["lage.stemma.ron", "lage.stemma.ron"],
        ["lage.stemma.ron", "./texte/../lage.stemma.ron"],
        ["texte", "lage.stemma.ron"],
        ["texte/1.txt", "texte/1.txt"],
    ] {
        let output = stemma(
            folder.path(),
            &["analyze", arguments[0], "--output", arguments[1]],
        );
        assert_eq!(code(&output), 2, "{arguments:?}");
        assert!(errors(&output).contains("give another name"));
    }
    assert_eq!(
        fs::read(path("lage.stemma.ron")).expect("it is there"),
        project
    );
    assert_eq!(
        fs::read_to_string(path("texte/1.txt")).expect("it is there"),
        FIRST
    );
}

#[test]
fn what_the_last_run_wrote_into_the_folder_is_no_article() {
    let folder = folder();
    for (format, name) in [("html", "texte/befund.html"), ("json", "texte/befund.json")] {
        let run = || {
            let arguments = ["analyze", "texte", "--format", format, "--output", name];
            let output = stemma(folder.path(), &arguments);
            assert_eq!(code(&output), 0, "{}", errors(&output));
            fs::read(folder.path().join(name)).expect("it is written")
        };
        let first = run();
        assert_eq!(run(), first, "{format}");
        fs::remove_file(folder.path().join(name)).expect("it is there");
    }
}

#[test]
#[cfg(target_os = "linux")]
fn without_a_display_the_window_names_the_way_out() {
    let folder = folder();
    let output = stemma(folder.path(), &["texte"]);
    assert_eq!(code(&output), 1);
    assert!(
        errors(&output).contains("stemma analyze"),
        "{}",
        errors(&output)
    );
}
