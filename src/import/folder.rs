//! Finding article files.

use std::cmp::Ordering;
use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::{Found, ImportError, archive};

/// The ending of project files.
const PROJECT_ENDING: &str = ".stemma.ron";

/// The file with the answers to an exercise.
const KEY: &str = "key.ron";

/// The endings under which agencies, browsers, mail and office programs save articles, in small
/// letters. In folders nothing else is opened: pictures and programs would only be refused.
pub const ENDINGS: [&str; 34] = [
    "txt", "text", "asc", "md", "markdown", "html", "htm", "xhtml", "mht", "mhtml", "xml", "nitf",
    "newsml", "g2", "json", "ninjs", "rss", "atom", "rdf", "iptc", "anpa", "tst", "wire", "docx",
    "rtf", "docm", "dotx", "dotm", "odt", "ott", "fodt", "eml", "emlx", "mbox",
];

/// The endings of documents that may well hold an article but cannot be read. Whoever opens a folder would
/// believe that they are compared with the others.
const DOCUMENTS: [&str; 8] = ["pdf", "doc", "dot", "pages", "msg", "zip", "epub", "wps"];

/// Looks up what `paths` lead to: files as they are, folders and zip archives with every article below
/// them. An archive inside a folder or another archive is not opened, since it often lies beside what was
/// unpacked from it; it is named as a document that cannot be read.
///
/// In folders and archives, files count whose ending is one under which articles are saved, or that have none;
/// hidden files and those that accompany a collection (README, LICENSE, …) do not. Documents of formats
/// that cannot be read are named as errors, other files are passed over. They come in the
/// order a person would put them in, 2 before 10. A file that is reached twice is listed once. A
/// folder inside a folder or an archive that has a `key.ron` is an exercise of its own, left to be opened
/// by itself.
pub fn find(paths: &[PathBuf]) -> Found {
    let mut found = Found::default();
    let mut seen = BTreeSet::new();
    for path in paths {
        match fs::metadata(path) {
            Err(error) => found.errors.push((path.clone(), error.into())),
            Ok(data) if data.is_dir() => {
                let known = found.articles.len();
                let articles = articles_below(path, &mut found.errors);
                let is_empty = articles.is_empty();
                for (file, name) in articles {
                    if seen.insert(identity(&file)) {
                        found.articles.push((file, name));
                    }
                }
                if is_empty && found.articles.len() == known {
                    found.errors.push((path.clone(), ImportError::NoArticle));
                }
            }
            Ok(data) if data.is_file() => {
                let name = file_name(path);
                if !seen.insert(identity(path)) {
                    continue;
                }
                if name.to_lowercase().ends_with(PROJECT_ENDING) {
                    found.projects.push(path.clone());
                } else if archive::is_archive_name(&name) {
                    add_archive(path, name, &mut found);
                } else {
                    found.articles.push((path.clone(), name));
                }
            }
            // A pipe or device would never end.
            Ok(_) => {
                found.errors.push((path.clone(), ImportError::NoFile));
            }
        }
    }
    found
}

/// Adds what lies in the archive at `path`. A document that is only called one is an article.
fn add_archive(path: &Path, name: String, found: &mut Found) {
    let mut names = match archive::names(path) {
        Ok(Some(names)) => names,
        Ok(None) => {
            found.articles.push((path.to_owned(), name));
            return;
        }
        Err(error) => {
            found.errors.push((path.to_owned(), error));
            return;
        }
    };
    // Macs put a shadow of each file into "__MACOSX".
    names.retain(|name| {
        !name
            .split('/')
            .any(|part| is_hidden(part) || part == "__MACOSX")
    });
    names.sort_by(|left, right| in_natural_order(left, right));
    let exercises = exercises_inside(&names);
    let known = (found.articles.len(), found.errors.len());
    for name in names {
        if exercises.iter().any(|folder| name.starts_with(folder)) {
            continue;
        }
        let last = name.rsplit('/').next().unwrap_or_default();
        if is_article_name(last) {
            found.articles.push((path.join(&name), name));
        } else if is_document_name(last) {
            let inside = path.join(&name);
            found.errors.push((inside, ImportError::UnknownFormat));
        }
    }
    if known == (found.articles.len(), found.errors.len()) {
        found.errors.push((path.to_owned(), ImportError::NoArticle));
    }
}

/// The folders, each with its `/`, that have a key among `names` and lie inside the one that was packed:
/// the innermost in which all names lie.
fn exercises_inside(names: &[String]) -> Vec<String> {
    let folder_of = |name: &str| name[..name.rfind('/').map_or(0, |at| at + 1)].to_owned();
    let packed = names.iter().map(|name| folder_of(name)).reduce(|all, one| {
        let shared = all.split_inclusive('/').zip(one.split_inclusive('/'));
        shared
            .take_while(|(left, right)| left == right)
            .map(|(left, _)| left)
            .collect()
    });
    names
        .iter()
        .filter(|name| name.rsplit('/').next() == Some(KEY))
        .map(|name| folder_of(name))
        .filter(|folder| Some(folder) != packed.as_ref())
        .collect()
}

/// Whether a file or folder of this name is not meant to be seen. Word keeps a "~$" file beside each
/// document that somebody has open.
fn is_hidden(name: &str) -> bool {
    name.starts_with('.') || name.starts_with("~$")
}

/// The article files below `folder`, each with its path relative to it.
fn articles_below(
    folder: &Path,
    errors: &mut Vec<(PathBuf, ImportError)>,
) -> Vec<(PathBuf, String)> {
    let mut articles = Vec::new();
    let mut visited = BTreeSet::new();
    let mut open = vec![(folder.to_path_buf(), String::new())];
    while let Some((current, prefix)) = open.pop() {
        // A link may lead back up; every folder is entered once.
        if !visited.insert(identity(&current)) {
            continue;
        }
        let entries = match fs::read_dir(&current).and_then(Iterator::collect::<io::Result<Vec<_>>>)
        {
            Ok(entries) => entries,
            Err(error) => {
                errors.push((current, error.into()));
                continue;
            }
        };
        let mut entries: Vec<_> = entries.into_iter().map(|entry| entry.path()).collect();
        entries.sort();
        for path in entries {
            let name = file_name(&path);
            if is_hidden(&name) {
                continue;
            }
            let shown = format!("{prefix}{name}");
            match fs::metadata(&path) {
                // A folder with a key of its own is another exercise, opened by itself.
                Ok(data) if data.is_dir() && !path.join(KEY).exists() => {
                    open.push((path, format!("{shown}/")));
                }
                Ok(data) if data.is_file() && is_article_name(&name) => {
                    articles.push((path, shown));
                }
                Ok(data) if data.is_file() && is_document_name(&name) => {
                    errors.push((path, ImportError::UnknownFormat));
                }
                // What is neither, and links that lead nowhere, are nobody's article.
                _ => {}
            }
        }
    }
    articles.sort_by(|(_, left), (_, right)| in_natural_order(left, right));
    articles
}

/// What a file or folder is known by, whichever way it is reached.
fn identity(path: &Path) -> PathBuf {
    fs::canonicalize(path).unwrap_or_else(|_| path.to_path_buf())
}

fn file_name(path: &Path) -> String {
    path.file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default()
}

/// Whether a file of this name in a folder may be an article.
fn is_article_name(name: &str) -> bool {
    let low = name.to_lowercase();
    let (stem, ending) = low.rsplit_once('.').unwrap_or((&low, ""));
    // "tag_example.invalid,2024_newsml_1" has a stop in its name but no ending.
    let is_ending = ending.len() <= 8 && ending.bytes().all(|byte| byte.is_ascii_alphanumeric());
    if is_ending && !ending.is_empty() && !ENDINGS.contains(&ending) {
        return false;
    }
    let first = stem.split(['.', '-', '_']).next().unwrap_or(stem);
    !matches!(
        first,
        "readme"
            | "liesmich"
            | "license"
            | "licence"
            | "lizenz"
            | "copying"
            | "changelog"
            | "changes"
            | "notice"
            | "contributing"
            | "authors"
            | "todo"
            | "makefile"
            | "dockerfile"
    )
}

/// Whether a file of this name is a document of a format that cannot be read.
pub(super) fn is_document_name(name: &str) -> bool {
    let ending = name
        .rsplit_once('.')
        .map(|(_, ending)| ending.to_lowercase());
    ending.is_some_and(|ending| DOCUMENTS.contains(&ending.as_str()))
}

/// Compares names with their numbers as numbers and without regard to case.
fn in_natural_order(left: &str, right: &str) -> Ordering {
    let (mut one, mut two) = (left, right);
    loop {
        match (one.chars().next(), two.chars().next()) {
            (None, None) => return left.cmp(right),
            (None, Some(_)) => return Ordering::Less,
            (Some(_), None) => return Ordering::Greater,
            (Some(a), Some(b)) if a.is_ascii_digit() && b.is_ascii_digit() => {
                let (first, rest) = leading_number(one);
                let (second, other) = leading_number(two);
                let order = first
                    .len()
                    .cmp(&second.len())
                    .then_with(|| first.cmp(second));
                if order != Ordering::Equal {
                    return order;
                }
                (one, two) = (rest, other);
            }
            (Some(a), Some(b)) => {
                let order = a.to_lowercase().cmp(b.to_lowercase());
                if order != Ordering::Equal {
                    return order;
                }
                (one, two) = (&one[a.len_utf8()..], &two[b.len_utf8()..]);
            }
        }
    }
}

/// The digits at the start of `text` without leading zeros, and the rest.
fn leading_number(text: &str) -> (&str, &str) {
    let end = text
        .find(|c: char| !c.is_ascii_digit())
        .unwrap_or(text.len());
    let (digits, rest) = text.split_at(end);
    (digits.trim_start_matches('0'), rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn which_names_are_articles() {
        for (name, expected) in [
            ("1-agentur.txt", true),
            ("artikel.md", true),
            ("Artikel.MARKDOWN", true),
            ("meldung.text", true),
            ("meldung", true),
            ("seite.HTML", true),
            ("wire.xml", true),
            ("brief.docx", true),
            ("tag_example.invalid,2024_newsml_1", true),
            ("tabelle.xlsx", false),
            ("newsroom.txt", true),
            ("README.md", false),
            ("readme.txt", false),
            ("README", false),
            ("readme.de.md", false),
            ("LICENSE", false),
            ("LICENSE-MIT", false),
            ("CHANGELOG.md", false),
            ("key.ron", false),
            ("review.stemma.ron", false),
            ("bild.png", false),
        ] {
            assert_eq!(is_article_name(name), expected, "{name}");
        }
    }

    #[test]
    fn natural_order() {
        let mut names = [
            "10.txt", "2.txt", "b/1.txt", "a10", "A2", "02.txt", "a2b", "Ä", "",
        ];
        names.sort_by(|left, right| in_natural_order(left, right));
        assert_eq!(
            names,
            [
                "", "02.txt", "2.txt", "10.txt", "A2", "a2b", "a10", "b/1.txt", "Ä"
            ]
        );
    }

    fn shown(found: &Found) -> Vec<&str> {
        found
            .articles
            .iter()
            .map(|(_, name)| name.as_str())
            .collect()
    }

    #[test]
    fn folders_files_and_what_is_missing() {
        let folder = tempfile::tempdir().expect("a folder");
        let write = |name: &str| {
            let path = folder.path().join(name);
            fs::create_dir_all(path.parent().expect("it has a folder")).expect("a folder");
            fs::write(&path, "Text.").expect("a file");
            path
        };
        for name in [
            "10.txt",
            "2.md",
            "sub/3.txt",
            "README.md",
            "key.ron",
            ".hidden.txt",
            ".git/x.txt",
            "~$brief.docx",
            "pic.png",
        ] {
            write(name);
        }
        let project = write("review.stemma.ron");
        let odd = write("wire.dat");

        let found = find(&[folder.path().to_path_buf()]);
        assert_eq!(shown(&found), ["2.md", "10.txt", "sub/3.txt"]);
        assert!(found.projects.is_empty() && found.errors.is_empty());

        let found = find(&[
            project.clone(),
            odd,
            folder.path().join("2.md"),
            folder.path().to_path_buf(),
        ]);
        assert_eq!(shown(&found), ["wire.dat", "2.md", "10.txt", "sub/3.txt"]);
        assert_eq!(found.projects, [project]);

        let empty = tempfile::tempdir().expect("a folder");
        let missing = empty.path().join("nowhere.txt");
        let found = find(&[empty.path().to_path_buf(), missing.clone()]);
        assert!(matches!(found.errors[0].1, ImportError::NoArticle));
        assert!(matches!(found.errors[1].1, ImportError::Unreadable(_)));
        assert_eq!(found.errors[1].0, missing);
    }

    #[cfg(unix)]
    #[test]
    fn links_in_a_circle_end() {
        let folder = tempfile::tempdir().expect("a folder");
        fs::write(folder.path().join("1.txt"), "Text.").expect("a file");
        let inner = folder.path().join("inner");
        fs::create_dir(&inner).expect("a folder");
        std::os::unix::fs::symlink(folder.path(), inner.join("up")).expect("a link");
        std::os::unix::fs::symlink(folder.path().join("gone"), inner.join("gone.txt"))
            .expect("a link");
        assert_eq!(shown(&find(&[folder.path().to_path_buf()])), ["1.txt"]);
    }
}
