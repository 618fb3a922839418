//! Marks and their look-alikes.

use std::sync::Arc;

use super::*;
use crate::review::sample::{Sample, article, three};
use crate::review::{Credibility, Edit, Picture, SourceKey, Verdict};

/// Where the words marked with brackets in `old` are in `new`: the new text with brackets around
/// them, or nothing.
fn moved(old: &str, new: &str) -> Option<String> {
    let start = old.find('[').unwrap();
    let end = old.find(']').unwrap() - 1;
    let old = article(&["Titel", &old.replace(['[', ']'], "")]);
    let new = article(&["Titel", new]);
    let shift = old.blocks()[1].span.start();
    let (from, to) = (ArticleId(0), ArticleId(1));
    let moves = Moves::between(&old, &new, from, to);
    let span = old.text().span(start + shift..end + shift).unwrap();
    let passage = Passage {
        article: from,
        span,
    };
    let anchor = Anchor::of(&old, passage).unwrap();
    let moved = moves.moved(&anchor)?;
    assert_eq!(moved.quote, anchor.quote);
    assert!(moved.holds(&new));
    let mut text = new.text().as_str().to_owned();
    text.insert(moved.span().end(), ']');
    text.insert(moved.span().start(), '[');
    Some(text["Titel\n\n".len()..].to_owned())
}

#[test]
fn marks_move_with_their_words_and_never_to_look_alikes() {
    let cases: &[(&str, &str, Option<&str>)] = &[
        // Something is put before, behind, into another sentence.
        (
            "Der Hafen ist [gesperrt].",
            "Eilmeldung. Der Hafen ist gesperrt. Mehr folgt.",
            Some("Eilmeldung. Der Hafen ist [gesperrt]. Mehr folgt."),
        ),
        (
            "Es kamen 10 Schiffe. [Der Hafen ist zu.]",
            "Es kamen 12 Schiffe. Der Hafen ist zu.",
            Some("Es kamen 12 Schiffe. [Der Hafen ist zu.]"),
        ),
        // The words themselves were corrected.
        ("[Es kamen 10 Schiffe.]", "Es kamen 12 Schiffe.", None),
        ("Der [Hafen] ist zu.", "Der Kanal ist zu.", None),
        // Deleted, while the same words stand elsewhere.
        (
            "Alles ruhig, sagte er. Danach brach Feuer aus. [Alles ruhig], sagte sie.",
            "Alles ruhig, sagte er. Danach brach Feuer aus.",
            None,
        ),
        (
            "[Der Sprecher schwieg.] Später kam Regen. Der Sprecher schwieg.",
            "Später kam Regen. Der Sprecher schwieg.",
            None,
        ),
        // Deleted here and put in there.
        (
            "[Der Hafen ist zu.] Es regnet seit Tagen in Nordhafen.",
            "Es regnet seit Tagen in Nordhafen. Der Hafen ist zu.",
            None,
        ),
        // Twice, told apart by what stands around them.
        (
            "Er sagte, es regne. Sie [sagte], es schneie.",
            "Er sagte, es regne. Sie sagte, es schneie. Neu.",
            Some("Er sagte, es regne. Sie [sagte], es schneie. Neu."),
        ),
        // A third one like them comes in: those that were there can still be told apart.
        (
            "Er [sagte], es regne.",
            "Sie sagte, es schneie. Er sagte, es regne.",
            Some("Sie sagte, es schneie. Er [sagte], es regne."),
        ),
        // The whole sentence was doubled: nobody knows which one is meant.
        (
            "Vorn. [Der Hafen ist zu.] Hinten.",
            "Der Hafen ist zu. Der Hafen ist zu.",
            None,
        ),
        // Umlauts and emoji.
        (
            "Öde 🚢 [Häfen] überall, schrieb Änne.",
            "Öde 🚢🚢 Häfen überall, schrieb Änne.",
            Some("Öde 🚢🚢 [Häfen] überall, schrieb Änne."),
        ),
        // Nothing is left.
        ("Der [Hafen] ist zu.", "Ganz anderer Text", None),
    ];
    for (old, new, expected) in cases {
        assert_eq!(moved(old, new).as_deref(), *expected, "{old}\n→ {new}");
    }
}

/// The sample with a decision of each sort on its first article.
fn reviewed() -> Sample {
    let mut sample = three();
    let arrived = sample.at(0, "1500 Mann seien angekommen");
    let edits = [
        Edit::RateClaim(arrived, Some(Credibility::Two)),
        Edit::JudgeStatement(arrived, Some(Verdict::Accepted)),
        Edit::JudgeStatement(
            sample.at(0, "Der Hafen sei „gesperrt“"),
            Some(Verdict::Rejected),
        ),
        Edit::MakeLink(sample.at(0, "Fachleute"), sample.at(1, "Laut Yonhap")),
        Edit::RateSource(arrived, SourceKey::new("NIS"), None),
    ];
    for edit in edits {
        sample.edit(edit).unwrap();
    }
    sample
}

#[test]
fn what_is_unchanged_moves_and_the_rest_is_orphaned_with_its_old_words() {
    let mut sample = reviewed();
    let before = sample.project.clone();
    let first = sample.project.articles[0].id;
    let corrected = article(&[
        "Truppen verlegt",
        "KORREKTUR: 1500 Mann seien angekommen, teilte der NIS mit. Der Kanal sei „gesperrt“.",
        "Fachleute rechnen mit mehr. Minister Grün bestreitet alles.",
    ]);
    sample
        .edit(Edit::ReplaceText(first, Arc::new(corrected)))
        .unwrap();
    let after = &sample.project;
    assert_eq!(after.articles.len(), 3);
    let id = after.articles[0].id;
    assert!(before.articles.iter().all(|entry| entry.id != id));
    let picture = Picture::build(after, &crate::comparison::Findings::default());
    let orphans: Vec<&str> = picture
        .orphans
        .iter()
        .map(|orphan| orphan.anchor.quote.as_str())
        .collect();
    assert_eq!(orphans, ["Der Hafen sei „gesperrt“"]);
    assert_eq!(after.claims.len(), before.claims.len());
    assert!(after.claims[0].members.iter().all(|it| after.holds(it)));
    assert_eq!(after.claims[0].assessment, before.claims[0].assessment);
    assert!(after.holds(&after.links[0].left) && after.holds(&after.links[0].right));
    assert!(after.links[0].left.passage < after.links[0].right.passage);
}

#[test]
fn the_same_text_only_brings_its_metadata() {
    let mut sample = reviewed();
    let first = sample.project.articles[0].id;
    let mut same = (*sample.project.articles[0].article).clone();
    same.meta.provider = Some("ndp".to_owned());
    sample
        .edit(Edit::ReplaceText(first, Arc::new(same)))
        .unwrap();
    assert_eq!(sample.project.articles[0].id, first);
    assert_eq!(sample.project.label(first), "ndp");
    assert_eq!(sample.picture().orphans, []);
}

#[test]
fn what_only_the_old_version_knows_of_the_report_stays_known() {
    let mut sample = reviewed();
    let first = sample.project.articles[0].id;
    let mut old = sample.project.articles[0].article.meta.clone();
    old.embargo = Some(crate::text::Embargo::Unstated);
    old.item = Some("urn:ndp:7".to_owned());
    old.slug = Some("Hafen".to_owned());
    old.hops = vec!["Kabelwort".to_owned()];
    old.urgency = Some(3);
    let of_version = (Some("1st Lead".to_owned()), Some(4));
    (old.mark, old.version) = of_version;
    sample
        .edit(Edit::SetMetadata(first, Box::new(old.clone())))
        .unwrap();
    let corrected = article(&["Truppen verlegt", "Der Hafen ist offen."]);
    sample
        .edit(Edit::ReplaceText(first, Arc::new(corrected)))
        .unwrap();
    let meta = &sample.project.articles[0].article.meta;
    let expected = Metadata {
        mark: None,
        version: None,
        ..old
    };
    assert_eq!(*meta, expected);
}

mod properties {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn marks_hold_wherever_they_go(
            old in "[abc. ]{1,60}",
            new in "[abc. ]{1,60}",
            start in 0..60_usize,
            len in 1..12_usize,
        ) {
            let (old, new) = (article(&["T", &old]), article(&["T", &new]));
            let moves = Moves::between(&old, &new, ArticleId(0), ArticleId(1));
            let span = old.text().snap(start..start + len);
            let place = Passage { article: ArticleId(0), span };
            if let Some(anchor) = Anchor::of(&old, place)
                && let Some(moved) = moves.moved(&anchor)
            {
                prop_assert!(moved.holds(&new));
                prop_assert_eq!(moved.quote, anchor.quote);
            }
        }

        #[test]
        fn nothing_is_lost_where_nothing_changes(text in "[abc. ]{1,60}") {
            let old = article(&["T", &text]);
            let new = article(&["T", &text]);
            let moves = Moves::between(&old, &new, ArticleId(0), ArticleId(1));
            let place = Passage { article: ArticleId(0), span: old.text().all() };
            let anchor = Anchor::of(&old, place).unwrap();
            prop_assert!(moves.moved(&anchor).is_some());
        }
    }
}
