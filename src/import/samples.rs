//! One sample of each format and quirk, written for the program, with what is to be read from it.
//!
//! Beside each file in `tests/data/import` lies one that ends in `.expected` and shows its articles: the
//! metadata, then the blocks, each with a letter for its kind and its dateline in braces.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use super::{ImportError, Imported, read_bytes};
use crate::text::{BlockKind, Embargo, Metadata, Standing};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/import")
}

/// The samples by name.
pub(super) fn samples() -> Vec<(String, Vec<u8>)> {
    let mut names: BTreeSet<String> = fs::read_dir(folder())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.retain(|name| !name.ends_with(".expected"));
    names
        .into_iter()
        .map(|name| {
            let bytes = fs::read(folder().join(&name)).unwrap();
            (name, bytes)
        })
        .collect()
}

fn shown(result: &Result<Vec<Imported>, ImportError>) -> String {
    let mut out = String::new();
    match result {
        Err(error) => writeln!(out, "error: {error}").unwrap(),
        Ok(articles) => {
            for imported in articles {
                show(imported, &mut out);
            }
        }
    }
    out
}

fn show(imported: &Imported, out: &mut String) {
    let article = &imported.article;
    writeln!(out, "== {}", article.file.as_deref().unwrap_or_default()).unwrap();
    let mut field = |name: &str, value: Option<String>| {
        if let Some(value) = value {
            writeln!(out, "{name}: {value}").unwrap();
        }
    };
    // Every field is named, so that none is forgotten here.
    let Metadata {
        headline,
        provider,
        place,
        byline,
        credit,
        copyright,
        published,
        time,
        language,
        hops,
        sent,
        versioned,
        urgency,
        embargo,
        mark,
        standing,
        item,
        version,
        slug,
    } = article.meta.clone();
    field("headline", headline);
    field("provider", provider);
    field("hops", (!hops.is_empty()).then(|| hops.join(" > ")));
    field("place", place);
    field("byline", byline);
    field("credit", credit);
    field("copyright", copyright);
    field("published", published.map(|day| day.to_string()));
    field("time", time.map(|time| time.to_string()));
    field("language", Some(language.tag().to_owned()));
    field("sent", sent.map(|moment| moment.to_string()));
    field("versioned", versioned.map(|moment| moment.to_string()));
    field("urgency", urgency.map(|urgency| urgency.to_string()));
    field(
        "embargo",
        embargo.map(|embargo| match embargo {
            Embargo::Until(moment) => moment.to_string(),
            Embargo::Unstated => "unstated".to_owned(),
        }),
    );
    field("mark", mark);
    field(
        "standing",
        (standing != Standing::Usable).then(|| format!("{standing:?}")),
    );
    field("item", item);
    field("version", version.map(|version| version.to_string()));
    field("slug", slug);
    for warning in &imported.warnings {
        field("warning", Some(format!("{warning:?}")));
    }
    for block in article.blocks() {
        let kind = match block.kind {
            BlockKind::Headline => 'H',
            BlockKind::Paragraph => 'P',
            BlockKind::Subheading => 'S',
            BlockKind::Boilerplate => 'B',
            BlockKind::Internal => 'I',
        };
        let dateline = article.slice(block.dateline);
        let dateline = if dateline.is_empty() {
            String::new()
        } else {
            format!("{{{dateline}}}")
        };
        writeln!(out, "{kind}| {dateline}{}", article.slice(block.body())).unwrap();
    }
}

#[test]
fn every_sample_is_read_as_expected() {
    let mut wrong = Vec::new();
    for (name, bytes) in samples() {
        let found = shown(&read_bytes(&name, &bytes));
        let expected = fs::read_to_string(folder().join(format!("{name}.expected")));
        if expected.as_deref().ok() != Some(&found) {
            wrong.push(format!("{name} is read as\n{found}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
