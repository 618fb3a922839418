use std::sync::Arc;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use super::*;
use crate::review::Entry;

const FIRST: &str = "Die Stadt hat am Freitag zwei Brücken für Lastwagen gesperrt. Die Schäden seien größer als gedacht, sagte Baurat Hans Muster.";
const MORE: &str = "Die Opposition im Rat sprach von einem Versäumnis über viele Jahre und fordert nun Aufklärung.";
const OTHER: &str = "Das Theater der Stadt spielt nach dem Umbau wieder vor vollen Reihen, wie die Intendantin am Abend bei der Premiere sagte.";

/// What a case is told of: provider, item, slug, mark, when it was made, version, paragraphs.
#[derive(Clone, Copy, Default, Debug)]
struct Copy<'a> {
    provider: &'a str,
    item: &'a str,
    slug: &'a str,
    mark: &'a str,
    made: &'a str,
    version: Option<u64>,
    text: &'a [&'a str],
}

fn article(copy: Copy<'_>) -> Article {
    let words = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
    let meta = Metadata {
        provider: words(copy.provider),
        item: words(copy.item),
        slug: words(copy.slug),
        mark: words(copy.mark),
        versioned: Moment::read(copy.made),
        version: copy.version,
        ..Metadata::default()
    };
    let blocks = copy
        .text
        .iter()
        .map(|text| (BlockKind::Paragraph, 0, *text));
    Article::from_blocks(blocks, meta)
}

fn ndp(text: &'static [&'static str]) -> Copy<'static> {
    Copy {
        provider: "ndp",
        text,
        ..Copy::default()
    }
}

fn check(name: &str, one: Copy<'_>, other: Copy<'_>, expected: bool) {
    let (one, other) = (article(one), article(other));
    assert_eq!(are_versions(&one, &other), expected, "{name}");
    assert_eq!(
        are_versions(&other, &one),
        expected,
        "{name}, the other way round"
    );
}

#[test]
fn what_versions_are() {
    let first = ndp(&[FIRST]);
    let longer = ndp(&[FIRST, MORE]);
    let other = ndp(&[OTHER]);
    let item = |copy| Copy {
        item: "urn:1",
        ..copy
    };
    let slug = |copy| Copy {
        slug: "Musterstadt/Brücken",
        ..copy
    };
    let lead = |copy| Copy {
        mark: "1. Lead",
        ..copy
    };
    let at = |copy, made| Copy { made, ..copy };
    let kw = |copy| Copy {
        provider: "Kabelwort",
        ..copy
    };

    check("one item", item(first), item(other), true);
    check(
        "one item of two providers",
        item(first),
        kw(item(first)),
        false,
    );
    check(
        "other items",
        item(first),
        Copy {
            item: "urn:2",
            ..other
        },
        false,
    );
    check(
        "one slug, marked, rewritten",
        slug(first),
        lead(slug(other)),
        true,
    );
    check("one slug, much the same", slug(first), slug(longer), true);
    check("one slug, another text", slug(first), slug(other), false);
    check(
        "one slug, next week",
        at(slug(first), "2024-10-18T12:00:00Z"),
        lead(at(slug(other), "2024-10-25T12:00:00Z")),
        false,
    );
    check("a lead with the same text", first, lead(longer), true);
    check("a lead with another text", first, lead(other), false);
    check(
        "the same text, neither marked nor later",
        first,
        longer,
        false,
    );
    check(
        "the same text, two hours later",
        at(first, "2024-10-18T12:00:00Z"),
        at(longer, "2024-10-18T14:00:00Z"),
        true,
    );
    check(
        "another text, two hours later",
        at(first, "2024-10-18T12:00:00Z"),
        at(other, "2024-10-18T14:00:00Z"),
        false,
    );
    check(
        "an agency and who prints it",
        first,
        kw(lead(longer)),
        false,
    );
    check(
        "no provider",
        Copy {
            provider: "",
            ..first
        },
        Copy {
            provider: "",
            ..lead(longer)
        },
        false,
    );
    check(
        "an urgent one comes first",
        first,
        Copy {
            mark: "EIL",
            ..longer
        },
        false,
    );
}

fn project(copies: &[Copy<'_>]) -> Project {
    Project {
        articles: copies
            .iter()
            .enumerate()
            .map(|(id, copy)| Entry {
                id: ArticleId(id as u32),
                article: Arc::new(article(*copy)),
            })
            .collect(),
        ..Project::default()
    }
}

#[test]
fn chains_follow_time_and_count_once() {
    let at = |made, text| Copy { made, ..ndp(text) };
    let project = project(&[
        at("2024-10-18T16:00:00Z", &[FIRST, MORE]),
        Copy {
            provider: "Kabelwort",
            ..ndp(&[FIRST, MORE])
        },
        at("2024-10-18T12:00:00Z", &[FIRST]),
        at("2024-10-18T18:00:00+02:00", &[OTHER]),
        at("2024-10-18T17:00:00Z", &[MORE, FIRST]),
    ]);
    let versions = Versions::of(&project);
    let id = ArticleId;
    assert_eq!(versions.chain(id(0)), [id(2), id(0), id(4)]);
    assert_eq!(versions.version(id(0)), Some(Version { number: 2, of: 3 }));
    assert_eq!(versions.version(id(1)), None);
    assert_eq!(versions.chain(id(1)), [id(1)]);
    assert_eq!(versions.witnesses(&[id(0), id(2), id(4)]), 1);
    assert_eq!(versions.witnesses(&[id(0), id(1), id(2)]), 2);
    assert_eq!(versions.witnesses(&[]), 0);
}

#[test]
fn numbers_come_before_times() {
    let item = |version, made| Copy {
        item: "urn:1",
        version: Some(version),
        made,
        ..ndp(&[FIRST])
    };
    let project = project(&[
        item(3, "2024-10-18T12:00:00Z"),
        item(2, "2024-10-18T13:00:00Z"),
    ]);
    let versions = Versions::of(&project);
    assert_eq!(versions.chain(ArticleId(0)), [ArticleId(1), ArticleId(0)]);
}

#[test]
fn versions_that_tell_different_things_are_put_in_order_all_the_same() {
    // Numbers, times and marks that contradict each other: no order that every pair agrees with.
    let metas: Vec<Metadata> = (0..60_u64)
        .map(|number| Metadata {
            version: (number % 3 == 0).then_some(90 - number),
            versioned: (number % 3 != 1)
                .then(|| Moment::read(&format!("2024-05-12T10:{number:02}:00Z")))
                .flatten(),
            mark: (number % 2 == 0).then(|| format!("{}. Lead", number * 7 % 13 + 1)),
            ..Metadata::default()
        })
        .collect();
    let mut sequence = in_sequence(&metas.iter().collect::<Vec<_>>());
    sequence.sort_unstable();
    assert_eq!(sequence, (0..60).collect::<Vec<_>>(), "each once");
    // Where they agree, the order is theirs.
    let metas: Vec<Metadata> = [3, 1, 2]
        .map(|version| Metadata {
            version: Some(version),
            ..Metadata::default()
        })
        .into();
    assert_eq!(in_sequence(&metas.iter().collect::<Vec<_>>()), [1, 2, 0]);
}

/// What many articles may have, so that some are versions of others by each of the rules.
fn anything() -> impl Strategy<Value = (Copy<'static>, u8)> {
    let provider = select(vec!["", "ndp", "NDP ", "abc"]);
    let item = select(vec!["", "", "", "urn:1", "urn:2"]);
    let slug = select(vec!["", "BRIDGES", "bridges", "THEATRE"]);
    let mark = select(vec!["", "", "2nd lead", "Urgent"]);
    let made = select(vec![
        "",
        "2025-03-07T10:00:00Z",
        "2025-03-07T15:00:00Z",
        "2025-03-12T15:00:00Z",
    ]);
    let copy =
        (provider, item, slug, mark, made).prop_map(|(provider, item, slug, mark, made)| Copy {
            provider,
            item,
            slug,
            mark,
            made,
            ..Copy::default()
        });
    (copy, 0_u8..8)
}

proptest! {
    #[test]
    fn articles_are_chained_as_if_each_were_held_against_all_others(
        copies in vec(anything(), 0..14),
    ) {
        let articles: Vec<Article> = copies
            .iter()
            .map(|(copy, parts)| {
                let told = (0..).zip([FIRST, MORE, OTHER]);
                let told = told.filter(|(part, _)| parts >> part & 1 == 1);
                let text: Vec<&str> = told.map(|(_, text)| text).collect();
                article(Copy { text: &text, ..*copy })
            })
            .collect();
        let mut chain_of: Vec<usize> = (0..articles.len()).collect();
        for right in 0..articles.len() {
            for left in 0..right {
                if are_versions(&articles[left], &articles[right]) {
                    let (kept, gone) = (chain_of[left], chain_of[right]);
                    for chain in &mut chain_of {
                        if *chain == gone {
                            *chain = kept;
                        }
                    }
                }
            }
        }
        let mut project = Project::new();
        for (id, article) in (1..).map(ArticleId).zip(articles) {
            project.articles.push(Entry {
                id,
                article: Arc::new(article),
            });
        }
        let versions = Versions::of(&project);
        for (left, a) in project.articles.iter().enumerate() {
            for (right, b) in project.articles.iter().enumerate() {
                let together = versions.chain(a.id).contains(&b.id);
                prop_assert_eq!(together, chain_of[left] == chain_of[right]);
            }
        }
    }
}
