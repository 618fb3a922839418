//! Both languages say the same things, nothing is missing, nothing is left over.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentResource, FluentValue};

use super::*;
use crate::ui::command::{Action, Menu};
use crate::wording::source_names;

/// A message of a language file: the pattern of its value and of each attribute; the value's name is
/// empty.
type Messages = BTreeMap<String, BTreeMap<String, String>>;

/// Reads what a language file says. Fluent reads more than this; a test makes sure that both agree on
/// the number of messages.
fn messages(source: &str) -> Messages {
    let mut found = Messages::new();
    let mut here: Option<(String, String)> = None;
    for line in source.lines() {
        let head = |line: &str| {
            let (name, value) = line.split_once(" =")?;
            let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
            (!name.is_empty() && name.chars().all(plain))
                .then(|| (name.to_owned(), value.trim().to_owned()))
        };
        if line.starts_with('#') {
            here = None;
            continue;
        }
        let attribute = line.trim_start().strip_prefix('.').and_then(head);
        if let Some((name, value)) = head(line) {
            found
                .entry(name.clone())
                .or_default()
                .insert(String::new(), value);
            here = Some((name, String::new()));
        } else if let (Some((name, value)), Some((message, part))) = (attribute, &mut here) {
            found
                .entry(message.clone())
                .or_default()
                .insert(name.clone(), value);
            *part = name;
        } else if let Some((message, part)) = &here
            && let Some(pattern) = found.get_mut(message).and_then(|parts| parts.get_mut(part))
        {
            pattern.push('\n');
            pattern.push_str(line);
        }
    }
    found
}

/// The variables in a pattern.
fn variables(pattern: &str) -> BTreeSet<&str> {
    pattern
        .split('$')
        .skip(1)
        .map(|rest| {
            let end = rest
                .find(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_')
                .unwrap_or(rest.len());
            &rest[..end]
        })
        .collect()
}

/// The program's own code, without its tests.
fn sources() -> Vec<(PathBuf, String)> {
    fn walk(folder: &Path, found: &mut Vec<(PathBuf, String)>) {
        let entries = fs::read_dir(folder).expect("the sources");
        for entry in entries {
            let path = entry.expect("the sources").path();
            if path.is_dir() {
                walk(&path, found);
            } else if path.extension().is_some_and(|ending| ending == "rs")
                && path.file_stem().is_none_or(|name| name != "tests")
            {
                let text = fs::read_to_string(&path).expect("a source");
                let code = text.split("#[cfg(test)]").next().unwrap_or_default();
                found.push((path, code.to_owned()));
            }
        }
    }
    let mut found = Vec::new();
    walk(
        &Path::new(env!("CARGO_MANIFEST_DIR")).join("src"),
        &mut found,
    );
    found.sort();
    found
}

#[test]
fn both_languages_say_the_same_things() {
    let [german, english] = Tongue::ALL.map(|tongue| messages(tongue.source()));
    let keys = |messages: &Messages| messages.keys().cloned().collect::<BTreeSet<_>>();
    let (left, right) = (keys(&german), keys(&english));
    assert_eq!(
        left.symmetric_difference(&right).collect::<Vec<_>>(),
        Vec::<&String>::new(),
        "keys of one language only"
    );
    for (key, parts) in &german {
        let other = &english[key];
        let names = |parts: &BTreeMap<String, String>| parts.keys().cloned().collect::<Vec<_>>();
        assert_eq!(names(parts), names(other), "attributes of {key}");
        for (name, pattern) in parts {
            assert_eq!(
                variables(pattern),
                variables(&other[name]),
                "variables of {key}.{name}"
            );
        }
    }
}

#[test]
fn the_files_are_read_without_an_error_and_no_key_stands_twice() {
    for tongue in Tongue::ALL {
        let resource = FluentResource::try_new(tongue.source().to_owned())
            .map_err(|(_, errors)| errors)
            .expect("a file that Fluent can read");
        let mut bundle = FluentBundle::new_concurrent(Vec::new());
        bundle.add_resource(resource).expect("each key once");
        for (key, parts) in messages(tongue.source()) {
            let message = bundle
                .get_message(&key)
                .unwrap_or_else(|| panic!("{tongue:?}: Fluent does not know {key}"));
            for name in parts.keys().filter(|name| !name.is_empty()) {
                assert!(message.get_attribute(name).is_some(), "{key}.{name}");
            }
        }
    }
}

#[test]
fn texts_are_set_as_each_language_sets_them() {
    for tongue in Tongue::ALL {
        for (key, parts) in messages(tongue.source()) {
            for pattern in parts.values() {
                // {""} is how Fluent writes a text without characters.
                let pattern = pattern.replace(r#"{""}"#, "");
                let words = pattern.replace(['{', '}'], "");
                let check = |bad: &str, why: &str| {
                    assert!(!words.contains(bad), "{tongue:?}: {key}: {why}: {words}");
                };
                check("\"", "straight quotes");
                check("'", "a straight apostrophe");
                check("...", "three stops for an ellipsis");
                check(" - ", "a hyphen for a dash");
                let count = |sign: char| words.matches(sign).count();
                match tongue {
                    Tongue::German => {
                        check(" …", "an ellipsis that may be torn off");
                        check(" %", "a per cent sign that may be torn off");
                        check("”", "an English quote");
                        assert_eq!(count('„'), count('“'), "{key}: quotes: {words}");
                    }
                    Tongue::English => {
                        check(" …", "a space before an ellipsis");
                        check("„", "a German quote");
                        assert_eq!(count('“'), count('”'), "{key}: quotes: {words}");
                    }
                }
            }
        }
    }
}

#[test]
fn every_key_in_the_code_has_a_text() {
    let known = messages(Tongue::German.source());
    let exists = |key: &str| {
        let (stem, attribute) = key.split_once('.').unwrap_or((key, ""));
        known
            .get(stem)
            .is_some_and(|parts| parts.contains_key(attribute))
    };
    let mut asked = 0;
    let mut missing = Vec::new();
    for (path, code) in sources() {
        for call in ["texts.get(", "texts.with(", "texts\n.get(", "texts\n.with("] {
            // Calls may be broken over lines.
            let joined: String = code
                .lines()
                .map(str::trim_start)
                .collect::<Vec<_>>()
                .join("\n");
            for rest in joined.split(call).skip(1) {
                let Some(literal) = rest.trim_start().strip_prefix('"') else {
                    continue;
                };
                let key = literal.split('"').next().unwrap_or_default();
                asked += 1;
                if !exists(key) {
                    missing.push(format!("{}: {key}", path.display()));
                }
            }
        }
    }
    assert!(asked > 100, "only {asked} keys were found in the code");
    assert_eq!(missing, Vec::<String>::new(), "keys without a text");
    // Reports have nothing but keys between quotation marks that look like keys, wherever they stand.
    let mut in_reports = 0;
    for (path, code) in sources() {
        if !path.iter().any(|part| part == "report") {
            continue;
        }
        let spoken = |line: &&str| !line.trim_start().starts_with("//");
        let code: String = code.lines().filter(spoken).collect();
        for literal in code.split('"').skip(1).step_by(2) {
            let parts: Vec<&str> = literal.split('-').collect();
            let plain = |part: &&str| {
                !part.is_empty()
                    && part
                        .chars()
                        .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit())
            };
            if parts.len() > 1 && parts.iter().all(plain) {
                in_reports += 1;
                assert!(exists(literal), "{}: {literal}", path.display());
            }
        }
    }
    assert!(
        in_reports > 50,
        "only {in_reports} keys were found in reports"
    );
    for menu in Menu::ALL {
        assert!(exists(menu.key()), "{}", menu.key());
    }
    for action in Action::all() {
        assert!(exists(action.key()), "{}", action.key());
        let tooltip = format!("{}.tooltip", action.key());
        assert!(exists(&tooltip), "{tooltip}");
    }
}

#[test]
fn every_text_is_used() {
    /// Lists whose entries are found by what a source is called.
    const BY_NAME: [&str; 6] = [
        "source-names",
        "source-offices",
        "source-roles",
        "source-qualities",
        "source-seats",
        "source-joins",
    ];
    let code: String = sources().into_iter().map(|(_, code)| code).collect();
    let mut left = Vec::new();
    for (key, parts) in messages(Tongue::German.source()) {
        let stem = code.contains(&format!("\"{key}\""));
        for name in parts.keys() {
            let used = if BY_NAME.contains(&&*key) && !name.is_empty() {
                // The key is made of the source's name.
                continue;
            } else if name.is_empty() {
                // A message whose attributes alone are used says so by its attributes.
                stem || code.contains(&format!("\"{key}."))
            } else {
                code.contains(&format!("\"{key}.{name}\""))
                    || stem && code.contains(&format!("}}.{name}\""))
            };
            if !used {
                left.push(format!("{key} {name}"));
            }
        }
    }
    assert_eq!(left, Vec::<String>::new(), "texts that nothing shows");
}

#[test]
fn every_name_of_a_source_in_the_texts_is_that_of_a_known_one() {
    let known: BTreeSet<String> = crate::attribution::known_sources()
        .iter()
        .map(|known| source_names::key_of(&known.name))
        .collect();
    let names = &messages(Tongue::German.source())["source-names"];
    let strange: Vec<&String> = names.keys().filter(|name| !known.contains(*name)).collect();
    assert_eq!(strange, [""], "names of sources that nobody has");
}

#[test]
fn every_action_has_a_place_and_no_two_a_shortcut() {
    let all: Vec<Action> = Action::all().collect();
    let different: BTreeSet<Action> = all.iter().copied().collect();
    assert_eq!(all.len(), different.len(), "an action stands twice");
    let keys: BTreeSet<&str> = all.iter().map(|action| action.key()).collect();
    assert_eq!(keys.len(), all.len(), "two actions share a name");
    let mut in_menus = 0;
    for menu in Menu::ALL {
        let here = all.iter().filter(|action| action.menu() == menu).count();
        assert!(here > 0, "{menu:?} is empty");
        in_menus += here;
    }
    assert_eq!(in_menus, all.len());
    let mut taken = BTreeMap::new();
    for action in all {
        for (shortcut, _) in action.shortcuts() {
            // Both scopes count outside fields, so that any two equal shortcuts clash.
            if let Some(other) = taken.insert(format!("{shortcut:?}"), action) {
                panic!("{action:?} and {other:?} share {shortcut:?}");
            }
        }
    }
}

#[test]
fn moments_are_said_as_each_language_says_them() {
    let [german, english] = [Tongue::German, Tongue::English].map(Texts::new);
    assert_eq!(
        german.moment_of("2024-10-18 14:05"),
        "18.10.2024, 14:05 Uhr"
    );
    assert_eq!(english.moment_of("2024-10-18 14:05"), "18 Oct 2024, 14:05");
    assert_eq!(german.moment_of("gestern"), "gestern");
    assert_eq!(german.moment_of(""), "");
}

#[test]
fn numbers_have_the_separators_of_their_language() {
    let check = |tongue, number, text: &str| {
        assert_eq!(Texts::new(tongue).number(number), text);
    };
    check(Tongue::German, 0, "0");
    check(Tongue::German, 999, "999");
    check(Tongue::German, 1_000, "1.000");
    check(Tongue::German, 12_345_678, "12.345.678");
    check(Tongue::English, 12_345_678, "12,345,678");
    check(Tongue::English, 100_000, "100,000");
}

#[test]
fn plurals_and_values_are_put_in() {
    let check = |tongue, key, values: &[(&str, FluentValue<'_>)], text: &str| {
        assert_eq!(Texts::new(tongue).with(key, values), text);
    };
    let count = |count: usize, number: &'static str| {
        [
            ("count", FluentValue::from(count)),
            ("number", number.into()),
        ]
    };
    let claims = "status-claims";
    check(Tongue::German, claims, &count(1, "1"), "1 Angabe");
    check(Tongue::German, claims, &count(0, "0"), "0 Angaben");
    check(
        Tongue::English,
        claims,
        &count(1200, "1,200"),
        "1,200 claims",
    );
    let step = [("step", FluentValue::from("rate claim"))];
    check(Tongue::English, "undo-step", &step, "Undo rate claim");
    assert_eq!(Texts::new(Tongue::German).get("no-such-key"), "no-such-key");
    assert!(!Texts::new(Tongue::German).has("no-such-key"));
}
