//! Project files that were cut off, changed by hand or by chance, or made to do harm.

use proptest::prelude::*;

use super::{StorageError, parse_project, render_project};
use crate::comparison::Findings;
use crate::review::sample::three;
use crate::review::{Credibility, Edit, Picture, Project, Verdict};

/// The finished review that comes with the program.
const SAMPLE: &str = include_str!("../../seeds/review.stemma.ron");

/// A small project with decisions.
fn small() -> String {
    let mut sample = three();
    let port = sample.at(0, "Der Hafen sei „gesperrt“");
    for edit in [
        Edit::SetNote(port, "Nur der Dienst \"selbst\".".to_owned()),
        Edit::RateClaim(port, Some(Credibility::Three)),
        Edit::JudgeStatement(sample.at(1, "das sei Unfug"), Some(Verdict::Rejected)),
        Edit::MakeLink(sample.at(0, "Fachleute"), sample.at(1, "Laut Yonhap")),
    ] {
        sample.edit(edit).unwrap();
    }
    render_project(&sample.project)
}

/// Whatever opens can be shown and saved, and is then the same.
fn works(project: &Project) {
    let _ = Picture::build(project, &Findings::default());
    let text = render_project(project);
    let again = parse_project(&text).expect("what was saved opens");
    assert!(again == *project, "saved and opened it is another project");
    assert_eq!(render_project(&again), text);
}

#[test]
fn opening_and_saving_the_sample_gives_the_same_bytes() {
    let project = parse_project(SAMPLE).unwrap();
    assert!(render_project(&project) == SAMPLE);
}

#[test]
fn the_sample_cut_off_anywhere_is_refused_with_line_and_column() {
    let whole = SAMPLE.trim_end().len();
    for end in (0..whole).step_by(61) {
        let end = (0..=end).rev().find(|at| SAMPLE.is_char_boundary(*at));
        match parse_project(&SAMPLE[..end.unwrap()]) {
            Err(StorageError::Damaged { line, column, .. }) => assert!(line > 0 && column > 0),
            other => panic!("cut off at {end:?}: {other:?}"),
        }
    }
}

#[test]
fn values_of_a_wrong_type_are_refused_where_they_stand() {
    let text = small();
    let mut tried = 0;
    for (line, words) in text.lines().enumerate().skip(2) {
        let Some((name, value)) = words.split_once(": ") else {
            continue;
        };
        if value.ends_with(['[', '(', '{']) {
            continue;
        }
        for wrong in [
            "{1: 2}",
            "[[]]",
            "()",
            "-7",
            "9999999999999999999999",
            "'x'",
        ] {
            let comma = if value.ends_with(',') { "," } else { "" };
            let changed: Vec<String> = text
                .lines()
                .enumerate()
                .map(|(at, old)| {
                    if at == line {
                        format!("{name}: {wrong}{comma}")
                    } else {
                        old.to_owned()
                    }
                })
                .collect();
            match parse_project(&changed.join("\n")) {
                Ok(project) => works(&project),
                Err(StorageError::Damaged { line: told, .. }) => {
                    assert!(told > line, "{name}: {wrong}: line {told} for {}", line + 1);
                }
                Err(other) => panic!("{name}: {wrong}: {other}"),
            }
            tried += 1;
        }
    }
    assert!(tried > 100, "only {tried} values were tried");
}

#[test]
fn deep_nesting_anywhere_is_an_error_and_no_overflow() {
    let text = small();
    for bracket in ["[", "(", "{", "Some(", "/*", "r#\"", "\"\\u{"] {
        let deep = bracket.repeat(10_000);
        for place in [
            text.find("articles:").unwrap() + "articles:".len(),
            text.find("blocks:").unwrap() + "blocks:".len(),
            text.find("quote:").unwrap() + "quote:".len(),
            text.find("session:").unwrap() + "session:".len(),
            text.find("next_article:").unwrap(),
            text.len() - 3,
            0,
        ] {
            let mut hostile = text.clone();
            hostile.insert_str(place, &deep);
            assert!(
                matches!(
                    parse_project(&hostile),
                    Err(StorageError::Damaged { .. } | StorageError::Newer { .. })
                ),
                "{bracket} at {place}"
            );
        }
    }
}

#[test]
fn places_that_are_not_in_the_text_are_orphans() {
    let text = small();
    let spans: Vec<&str> = text
        .split("span: ")
        .skip(1)
        .filter_map(|rest| rest.split_once(", quote").map(|(span, _)| span))
        .collect();
    assert!(spans.len() >= 2, "{spans:?}");
    // Outside, beyond all numbers of a text, empty, and inside the quotation mark „ of three bytes.
    let inside = text_of_first(&text).find('„').unwrap() + 1;
    let inside = format!("({inside}, {})", inside + 1);
    for wrong in ["(100000, 100007)", "(0, 4294967295)", "(5, 5)", &inside] {
        for span in &spans {
            let changed = text.replacen(&format!("span: {span}"), &format!("span: {wrong}"), 1);
            let project = parse_project(&changed).unwrap();
            let orphans = Picture::build(&project, &Findings::default()).orphans;
            assert!(!orphans.is_empty(), "{span} → {wrong}");
            works(&project);
        }
    }
}

/// The text of the first article of a project.
fn text_of_first(project: &str) -> String {
    let project = parse_project(project).unwrap();
    project.articles[0].article.text().as_str().to_owned()
}

#[test]
fn a_text_edited_by_hand_orphans_and_moves_nothing() {
    let text = small();
    let before = parse_project(&text).unwrap();
    // A word more at the start of the article shifts everything behind it.
    let changed = text.replacen("Truppen verlegt", "Truppen eilig verlegt", 1);
    let project = parse_project(&changed).unwrap();
    let orphans = Picture::build(&project, &Findings::default()).orphans;
    assert!(orphans.len() >= 2, "{orphans:?}");
    assert_eq!(project.claims, before.claims);
    assert_eq!(project.links, before.links);
    works(&project);
}

#[test]
fn unknown_fields_are_refused_wherever_they_stand() {
    let text = small();
    let mut tried = 0;
    for (at, _) in text.match_indices('(') {
        // Places inside strings are text, and a pair of numbers has no fields.
        let before = &text[..at];
        let quotes = before.matches('"').count() - before.matches("\\\"").count();
        if quotes % 2 == 1 || text[at + 1..].starts_with(|c: char| c.is_ascii_digit()) {
            continue;
        }
        let mut changed = text.clone();
        changed.insert_str(at + 1, "colour: \"red\", ");
        match parse_project(&changed) {
            Err(StorageError::Damaged {
                line,
                column,
                message,
            }) => {
                assert!(line > 0 && column > 0);
                // Before the version nothing may stand; elsewhere the field is named.
                assert!(at < 3 || message.contains("colour"), "{message}");
            }
            other => panic!("{at}: {other:?}"),
        }
        tried += 1;
    }
    assert!(tried > 10, "only {tried} places were tried");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn files_changed_by_chance_open_whole_or_not_at_all(
        changes in proptest::collection::vec((0..10_000_usize, 0..3_u8, "[ -~äß„\n]{1,3}"), 1..4),
    ) {
        let mut text = small();
        for (at, how, put) in changes {
            let at = at % text.len();
            let at = (0..=at).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
            if how > 0 {
                let end = (at + 1..=text.len()).find(|end| text.is_char_boundary(*end));
                text.replace_range(at..end.unwrap_or(text.len()), "");
            }
            if how < 2 {
                text.insert_str(at, &put);
            }
        }
        if let Ok(project) = parse_project(&text) {
            works(&project);
        }
    }
}
