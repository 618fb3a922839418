//! What the program is built from: nothing that talks to a network, nothing under a licence that asks
//! for more than a notice, nothing from anywhere but the registry.
//!
//! Copies are confidential before they are published. That nothing here can send them anywhere is
//! checked over every crate that may become part of the program on any system, not only on this one.
#![allow(
    clippy::unwrap_used,
    reason = "a test that cannot go on should say where"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::Command;

use serde_json::Value;

/// The lists in deny.toml.
struct Rules(toml::Table);

impl Rules {
    fn read() -> Self {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("deny.toml");
        Self(std::fs::read_to_string(path).unwrap().parse().unwrap())
    }

    /// The licences that a crate may be under.
    fn licences(&self) -> BTreeSet<&str> {
        strings(&self.0["licenses"]["allow"]).collect()
    }

    /// The crates that may not be there.
    fn crates(&self) -> BTreeSet<&str> {
        strings(&self.0["bans"]["deny"]).collect()
    }

    /// Features that may not be on, with their crates.
    fn features(&self) -> Vec<(&str, &str)> {
        let rules = self.0["bans"]["features"].as_array().unwrap();
        rules
            .iter()
            .flat_map(|rule| {
                let name = rule["crate"].as_str().unwrap();
                strings(&rule["deny"]).map(move |feature| (name, feature))
            })
            .collect()
    }
}

fn strings(list: &toml::Value) -> impl Iterator<Item = &str> {
    list.as_array()
        .unwrap()
        .iter()
        .map(|it| it.as_str().unwrap())
}

/// Everything that cargo knows of the crates the program is built from, on all systems.
fn metadata() -> Value {
    let output = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .args(["metadata", "--locked", "--format-version", "1"])
        .current_dir(Path::new(env!("CARGO_MANIFEST_DIR")))
        .output()
        .unwrap();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    serde_json::from_slice(&output.stdout).unwrap()
}

fn list<'a>(value: &'a Value, name: &str) -> &'a [Value] {
    value[name].as_array().map_or(&[], Vec::as_slice)
}

fn words<'a>(value: &'a Value, name: &str) -> &'a str {
    value[name].as_str().unwrap_or_default()
}

/// The crates that become part of the program, apart from itself; not those that only tests or builds
/// need. Each with the features it is built with.
fn crates_of(metadata: &Value) -> Vec<(&Value, BTreeSet<&str>)> {
    let nodes: BTreeMap<&str, &Value> = list(&metadata["resolve"], "nodes")
        .iter()
        .map(|node| (words(node, "id"), node))
        .collect();
    let packages: BTreeMap<&str, &Value> = list(metadata, "packages")
        .iter()
        .map(|package| (words(package, "id"), package))
        .collect();
    let root = words(&metadata["resolve"], "root");
    let mut reached = BTreeSet::from([root]);
    let mut open = vec![root];
    while let Some(id) = open.pop() {
        for dependency in list(nodes[id], "deps") {
            let is_part = list(dependency, "dep_kinds")
                .iter()
                .any(|kind| kind["kind"].is_null());
            let id = words(dependency, "pkg");
            if is_part && reached.insert(id) {
                open.push(id);
            }
        }
    }
    reached.remove(root);
    reached
        .into_iter()
        .map(|id| {
            let features = list(nodes[id], "features").iter();
            (packages[id], features.filter_map(Value::as_str).collect())
        })
        .collect()
}

/// Whether a licence expression of SPDX can be met with `licences`. `/` is how `OR` was written
/// before.
fn is_allowed(expression: &str, licences: &BTreeSet<&str>) -> bool {
    let spaced = expression
        .replace('/', " OR ")
        .replace('(', " ( ")
        .replace(')', " ) ");
    let mut parts = spaced.split_whitespace().peekable();
    let allowed = alternatives(&mut parts, licences);
    allowed == Some(true) && parts.next().is_none()
}

type Parts<'a> = std::iter::Peekable<std::str::SplitWhitespace<'a>>;

/// Licences joined by `OR`; nothing where one is missing.
fn alternatives(parts: &mut Parts<'_>, licences: &BTreeSet<&str>) -> Option<bool> {
    let mut allowed = together(parts, licences)?;
    while parts.next_if_eq(&"OR").is_some() {
        allowed |= together(parts, licences)?;
    }
    Some(allowed)
}

/// Licences joined by `AND`.
fn together(parts: &mut Parts<'_>, licences: &BTreeSet<&str>) -> Option<bool> {
    let mut allowed = single(parts, licences)?;
    while parts.next_if_eq(&"AND").is_some() {
        allowed &= single(parts, licences)?;
    }
    Some(allowed)
}

fn single(parts: &mut Parts<'_>, licences: &BTreeSet<&str>) -> Option<bool> {
    if parts.next_if_eq(&"(").is_some() {
        let allowed = alternatives(parts, licences)?;
        return parts.next_if_eq(&")").map(|_| allowed);
    }
    let name = parts.next()?;
    let name = match parts.next_if_eq(&"WITH").and_then(|_| parts.next()) {
        Some(exception) => format!("{name} WITH {exception}"),
        None => name.to_owned(),
    };
    Some(licences.contains(name.as_str()))
}

#[test]
fn nothing_in_the_program_talks_to_a_network() {
    let metadata = metadata();
    let crates = crates_of(&metadata);
    let name_of = |package: &Value| words(package, "name").to_owned();
    let names: BTreeSet<String> = crates.iter().map(|(package, _)| name_of(package)).collect();
    assert!(names.contains("egui") && names.contains("roxmltree"));
    let rules = Rules::read();
    let banned = rules.crates();
    assert!(banned.contains("reqwest") && banned.contains("socket2"));
    let found: Vec<_> = banned.iter().filter(|&&it| names.contains(it)).collect();
    assert!(found.is_empty(), "crates that open connections: {found:?}");
    for (package, features) in &crates {
        for (name, feature) in rules.features() {
            assert!(
                name_of(package) != name || !features.contains(feature),
                "{name} is built with the feature {feature}"
            );
        }
    }
}

#[test]
fn every_licence_asks_for_a_notice_at_most() {
    let metadata = metadata();
    let rules = Rules::read();
    let licences = rules.licences();
    let refused: Vec<_> = crates_of(&metadata)
        .iter()
        .map(|(package, _)| (words(package, "name"), words(package, "license")))
        .filter(|(_, licence)| !is_allowed(licence, &licences))
        .collect();
    assert!(refused.is_empty(), "{refused:?}");
}

#[test]
fn every_crate_is_from_the_registry() {
    let metadata = metadata();
    for package in list(&metadata, "packages") {
        let name = words(package, "name");
        let source = words(package, "source");
        assert!(
            name == "stemma" || source.starts_with("registry+"),
            "{name} comes from {source:?}"
        );
    }
}

#[test]
fn licence_expressions_are_understood() {
    let licences = [
        "MIT",
        "Apache-2.0",
        "Apache-2.0 WITH LLVM-exception",
        "Unicode-3.0",
    ];
    let licences = BTreeSet::from(licences);
    for (expression, allowed) in [
        ("MIT", true),
        ("MIT/Apache-2.0", true),
        ("MIT OR GPL-3.0-only", true),
        ("MIT AND GPL-3.0-only", false),
        ("(MIT OR Apache-2.0) AND Unicode-3.0", true),
        ("(MIT OR Apache-2.0) AND LGPL-3.0-only", false),
        ("Apache-2.0 WITH LLVM-exception OR GPL-2.0-only", true),
        ("GPL-2.0-only WITH Classpath-exception-2.0", false),
        ("GPL-3.0-only", false),
        ("MIT OR", false),
        ("(MIT", false),
        ("MIT)", false),
        ("", false),
    ] {
        assert_eq!(is_allowed(expression, &licences), allowed, "{expression:?}");
    }
}
