//! The rules of the architecture that the compiler does not check: what the core must not name, and
//! where the words of the interface live.
#![allow(
    clippy::unwrap_used,
    reason = "a test that cannot go on should say where"
)]

use std::fs;
use std::path::{Path, PathBuf};

/// The core: everything that must work without a window, a thread or a clock.
const CORE: [&str; 8] = [
    "text",
    "import",
    "attribution",
    "comparison",
    "review",
    "wording",
    "storage",
    "report",
];

/// What the core must not name. When a file was written is data like its name; what time it is now is
/// not, so that `SystemTime` alone is no clock.
const FOREIGN: [&str; 9] = [
    "egui",
    "eframe",
    "rfd",
    "lucide_icons",
    "std::thread",
    "thread::spawn",
    "Instant",
    "SystemTime::now",
    "Zoned::now",
];

/// The modules in the order in which data flows. A module may only use those before it.
const ORDER: [&str; 10] = [
    "text",
    "import",
    "attribution",
    "comparison",
    "review",
    "wording",
    "storage",
    "report",
    "ui",
    "app",
];

/// The Rust files of a module, its folder and the file beside it.
fn files_of(module: &str) -> Vec<PathBuf> {
    fn walk(folder: &Path, found: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                walk(&path, found);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                found.push(path);
            }
        }
    }
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut found = Vec::new();
    let folder = src.join(module);
    if folder.is_dir() {
        walk(&folder, &mut found);
    }
    let file = src.join(format!("{module}.rs"));
    if file.is_file() {
        found.push(file);
    }
    assert!(!found.is_empty(), "there is no module {module}");
    found.sort();
    found
}

/// The code of a file without comments and without its tests, line by line with line numbers.
fn code_of(path: &Path) -> Vec<(usize, String)> {
    let text = fs::read_to_string(path).unwrap();
    let mut code = Vec::new();
    for (index, line) in text.lines().enumerate() {
        if line.trim() == "#[cfg(test)]" {
            break;
        }
        let line = line.split("//").next().unwrap_or_default();
        code.push((index + 1, line.to_owned()));
    }
    code
}

/// Whether `line` names `word` as a whole path segment: "egui" is not in "begui".
fn names(line: &str, word: &str) -> bool {
    line.match_indices(word).any(|(at, _)| {
        let inside = |c: char| c.is_alphanumeric() || c == '_';
        !line[..at].chars().next_back().is_some_and(inside)
            && !line[at + word.len()..].chars().next().is_some_and(inside)
    })
}

#[test]
fn the_core_names_no_window_no_thread_and_no_clock() {
    let mut found = Vec::new();
    for module in CORE {
        for path in files_of(module) {
            for (number, line) in code_of(&path) {
                for word in FOREIGN {
                    if names(&line, word) {
                        found.push(format!("{}:{number}: {}", path.display(), line.trim()));
                    }
                }
            }
        }
    }
    assert_eq!(found, Vec::<String>::new());
}

#[test]
fn modules_use_only_those_before_them() {
    let mut found = Vec::new();
    for (index, module) in ORDER.iter().enumerate() {
        for path in files_of(module) {
            for (number, line) in code_of(&path) {
                for later in &ORDER[index + 1..] {
                    if names(&line, &format!("crate::{later}")) {
                        found.push(format!("{}:{number}: {}", path.display(), line.trim()));
                    }
                }
            }
        }
    }
    assert_eq!(found, Vec::<String>::new());
}

/// Names of things, the same in every language.
const NAMES: [&str; 5] = ["Stemma", "Libertinus Serif", "Noto Sans", "Lucide", "egui"];

#[test]
fn words_of_the_interface_are_not_in_the_code() {
    // What draws words, and what the accessibility tree reads out.
    let calls = [
        ".label(\"",
        ".button(\"",
        ".small_button(\"",
        ".heading(\"",
        ".link(\"",
        ".checkbox(",
        ".radio(",
        ".on_hover_text(\"",
        ".on_disabled_hover_text(\"",
        ".hint_text(\"",
        ".menu_button(\"",
        ".colored_label(",
        "RichText::new(\"",
        "Button::new(\"",
        "Label::new(\"",
        "Window::new(\"",
        "WidgetInfo::labeled(",
        "WidgetInfo::selected(",
        "widget::bold(\"",
        "widget::hint(",
        "set_label(\"",
        "set_description(\"",
        ".notify(",
        ".warn(",
    ];
    let mut found = Vec::new();
    for module in ["ui", "app"] {
        for path in files_of(module) {
            for (number, line) in code_of(&path) {
                let Some((call, at)) = calls
                    .iter()
                    .find_map(|call| line.find(call).map(|at| (call, at)))
                else {
                    continue;
                };
                let rest = &line[at + call.len() - usize::from(call.ends_with('"'))..];
                let Some(literal) = rest.split('"').nth(1) else {
                    continue;
                };
                let key =
                    |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "-.".contains(c);
                let is_key = literal.contains('-') && literal.chars().all(key);
                // Names in braces are values that are put in.
                let mut depth = 0;
                let words: String = literal
                    .chars()
                    .filter(|c| {
                        depth += i32::from(*c == '{');
                        let outside = depth == 0;
                        depth -= i32::from(*c == '}');
                        outside
                    })
                    .collect();
                let says = words.chars().any(char::is_alphabetic);
                if says && !is_key && !NAMES.contains(&literal) {
                    found.push(format!("{}:{number}: {}", path.display(), line.trim()));
                }
            }
        }
    }
    assert_eq!(found, Vec::<String>::new());
}

#[test]
fn the_checks_see_what_they_look_for() {
    assert!(names("use egui::Ui;", "egui"));
    assert!(names("    std::thread::spawn(work)", "std::thread"));
    assert!(!names("let instantly = 1;", "Instant"));
    assert!(!names("begui::x", "egui"));
    assert!(names("crate::ui::Scene", "crate::ui"));
    assert!(!names("crate::uid", "crate::ui"));
}

#[test]
fn files_stay_short_enough_to_be_read() {
    let mut long = Vec::new();
    for module in ORDER {
        for path in files_of(module) {
            let lines = fs::read_to_string(&path).unwrap().lines().count();
            if lines > 800 {
                long.push(format!("{}: {lines} lines", path.display()));
            }
        }
    }
    assert_eq!(long, Vec::<String>::new());
}
