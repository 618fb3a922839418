//! Saving and opening.

use std::path::Path;
use std::sync::Arc;

use proptest::prelude::*;

use super::{
    Overwrite, StorageError, parse_project, read_project, render_project, save_project,
    write_project,
};
use crate::attribution::{Form, SourceKind};
use crate::comparison::Findings;
use crate::review::sample::three;
use crate::review::{
    Anchor, Assessment, ClaimId, ClaimRecord, ClaimSort, Credibility, Edit, Entry, LinkDecision,
    Picture, Project, ReadingPosition, Reliability, SidePanel, Source, SourceKey, SourceMention,
    StatementDecision, StatementRecord, Verdict, View,
};
use crate::text::{
    Article, ArticleId, BlockKind, Embargo, Language, Metadata, Moment, Passage, Standing,
};

/// Text with what breaks files: quotes, hashes, backslashes, line ends, umlauts, emoji, marks.
fn words() -> impl Strategy<Value = String> {
    "[a-zäöüß„“\"'#\\\\ \n\r\t€🚢한\u{301}\u{feff}\u{0}\u{85}(){}\\[\\],:/*-]{0,24}"
}

fn meta() -> impl Strategy<Value = Metadata> {
    let some = || proptest::option::of(words());
    (
        some(),
        some(),
        some(),
        some(),
        some(),
        some(),
        0..3_u8,
        -9000..9000_i16,
        0..24_i8,
        wire(),
    )
        .prop_map(
            |(headline, provider, place, byline, credit, copyright, language, year, hour, wire)| {
                Metadata {
                    headline,
                    provider,
                    place,
                    byline,
                    credit,
                    copyright,
                    published: (language > 0).then(|| jiff::civil::date(year, 2, 28)),
                    time: (language > 1)
                        .then(|| jiff::civil::time(hour, 59, 1, i32::from(year.abs()))),
                    language: [Language::German, Language::English, Language::Other]
                        [usize::from(language)],
                    ..wire
                }
            },
        )
}

/// What wire formats tell besides.
fn wire() -> impl Strategy<Value = Metadata> {
    let moment = || {
        proptest::option::of((
            1900..2100_i16,
            0..24_i8,
            proptest::option::of(-840..840_i32),
        ))
        .prop_map(|drawn| {
            drawn.map(|(year, hour, minutes)| {
                let offset =
                    minutes.map(|minutes| jiff::tz::Offset::from_seconds(minutes * 60).unwrap());
                Moment::new(jiff::civil::date(year, 12, 31).at(hour, 5, 9, 0), offset)
            })
        })
    };
    (
        proptest::collection::vec(words(), 0..3),
        moment(),
        moment(),
        proptest::option::of(1..9_u8),
        0..3_usize,
        proptest::option::of(words()),
        proptest::option::of(words()),
        proptest::option::of(any::<u64>()),
    )
        .prop_map(
            |(hops, sent, versioned, urgency, standing, mark, item, version)| Metadata {
                embargo: match standing {
                    0 => None,
                    1 => Some(Embargo::Unstated),
                    _ => sent.map(Embargo::Until),
                },
                slug: hops.first().cloned(),
                hops,
                sent,
                versioned,
                urgency,
                standing: [Standing::Usable, Standing::Withheld, Standing::Withdrawn][standing],
                mark,
                item,
                version,
                ..Metadata::default()
            },
        )
}

fn article() -> impl Strategy<Value = Article> {
    let kind = proptest::sample::select(vec![
        BlockKind::Headline,
        BlockKind::Paragraph,
        BlockKind::Subheading,
        BlockKind::Boilerplate,
        BlockKind::Internal,
    ]);
    let blocks = proptest::collection::vec((kind, 0..12_usize, words()), 0..5);
    (blocks, meta(), proptest::option::of(words())).prop_map(|(blocks, meta, file)| {
        let blocks = blocks
            .iter()
            .map(|(kind, dateline, text)| (*kind, *dateline, text.as_str()));
        let mut article = Article::from_blocks(blocks, meta);
        article.file = file;
        article
    })
}

/// A place in one of the articles, with its words or with others.
fn anchor() -> impl Strategy<Value = (u32, usize, usize, Option<String>)> {
    (
        0..5_u32,
        0..60_usize,
        1..30_usize,
        proptest::option::weighted(0.2, words()),
    )
}

type Raw = (u32, usize, usize, Option<String>);

fn anchored(articles: &[Entry], raw: &Raw) -> Anchor {
    let (pick, start, length, other) = raw;
    let beyond = Article::from_blocks(
        [(
            BlockKind::Paragraph,
            0,
            "Eine Meldung, die es nicht mehr gibt, über Häfen. "
                .repeat(2)
                .as_str(),
        )],
        Metadata::default(),
    );
    let known = articles.iter().find(|entry| entry.id.0 == *pick);
    let article = known.map_or(&beyond, |entry| &*entry.article);
    let span = article.text().snap(*start..start + length);
    Anchor {
        passage: Passage {
            article: ArticleId(*pick),
            span,
        },
        quote: other
            .clone()
            .unwrap_or_else(|| article.slice(span).to_owned()),
    }
}

fn sources() -> impl Strategy<Value = Vec<Source>> {
    proptest::collection::btree_map(
        words(),
        (
            words(),
            0..9_usize,
            proptest::collection::vec(words(), 0..3),
            0..7_usize,
        ),
        0..4,
    )
    .prop_map(|sources| {
        sources
            .into_iter()
            .map(|(key, (name, kind, aliases, rating))| Source {
                key: SourceKey(key.as_str().into()),
                name,
                kind: SourceKind::ALL[kind],
                speaks_for: aliases.first().map(|name| SourceKey(name.as_str().into())),
                aliases,
                reliability: Reliability::ALL.get(rating).copied(),
            })
            .collect()
    })
}

prop_compose! {
    fn project()(
        articles in proptest::collection::vec(article(), 0..4),
        sources in sources(),
        statements in proptest::collection::vec(
            (0..3_u8, anchor(), proptest::option::of(anchor()), words(), 0..5_usize), 0..4),
        links in proptest::collection::vec((anchor(), anchor(), 0..3_usize), 0..4),
        claims in proptest::collection::vec(
            (proptest::collection::vec(anchor(), 1..4), words(), words(), 0..7_usize,
             proptest::collection::btree_map(words(), 0..6_usize, 0..3)), 0..4),
        view in 0..4_usize,
        floats in proptest::collection::vec(0.01_f32..9.0, 3),
        search in words(),
    ) -> Project {
        let articles: Vec<Entry> = articles
            .into_iter()
            .enumerate()
            .map(|(id, article)| Entry { id: ArticleId(id as u32), article: Arc::new(article) })
            .collect();
        let mut project = Project {
            sources,
            next_article: 9,
            next_claim: 9,
            ..Project::default()
        };
        for (which, place, other, words, form) in &statements {
            let anchor = anchored(&articles, place);
            let other = other.as_ref().map(|raw| anchored(&articles, raw));
            project.statements.push(match which {
                0 => StatementDecision::Accepted(anchor),
                1 => StatementDecision::Rejected(anchor),
                _ => StatementDecision::Made {
                    replaces: other.clone(),
                    statement: StatementRecord {
                        content: vec![anchor.clone()],
                        frame: vec![anchor],
                        cue: other.iter().cloned().collect(),
                        speaker: Vec::new(),
                        form: Form::ALL[*form],
                        chain: vec![SourceMention {
                            source: SourceKey(words.as_str().into()),
                            mention: other,
                        }],
                    },
                },
            });
        }
        project.statements.sort_by_cached_key(StatementDecision::place);
        for (left, right, verdict) in &links {
            let (left, right) = (anchored(&articles, left), anchored(&articles, right));
            let taken = project.links.iter().any(|known: &LinkDecision| {
                (known.left.passage, known.right.passage) == (left.passage, right.passage)
            });
            if left.article() < right.article() && !taken {
                let verdict = [Verdict::Accepted, Verdict::Rejected, Verdict::Made][*verdict];
                project.links.push(LinkDecision { left, right, verdict });
            }
        }
        project.links.sort_by_key(|link| (link.left.passage, link.right.passage));
        for (id, (members, note, reviewer, rating, reliability)) in claims.into_iter().enumerate() {
            let mut members: Vec<Anchor> =
                members.iter().map(|raw| anchored(&articles, raw)).collect();
            members.sort();
            project.claims.push(ClaimRecord {
                id: ClaimId(id as u32),
                members,
                assessment: Assessment {
                    reliability: reliability
                        .into_iter()
                        .map(|(key, rating)| {
                            (SourceKey(key.as_str().into()), Reliability::ALL[rating])
                        })
                        .collect(),
                    credibility: Credibility::ALL.get(rating).copied(),
                    note,
                    reviewer,
                    rated: (rating > 2).then(|| jiff::civil::date(2024, 10, 19)),
                },
            });
        }
        let session = &mut project.session;
        session.view = View::ALL[view];
        session.sort = ClaimSort::ALL[view];
        session.side = [SidePanel::Closed, SidePanel::Inspector][view % 2];
        session.fold_single = view > 1;
        session.plain = view % 2 == 1;
        session.ratings_hidden = view % 3 == 1;
        session.source = project.sources.first().map(|source| source.key.clone());
        session.filter.source = session.source.clone();
        session.filter.search = search;
        session.filter.shared = view == 3;
        if let Some(entry) = articles.last() {
            session.columns = articles.iter().rev().map(|entry| entry.id).collect();
            session.widths.insert(entry.id, floats[0]);
            session.base = Some(entry.id);
            session.selection = Some(Passage { article: entry.id, span: entry.article.text().all() });
            session.words = Some((entry.id, entry.article.text().all().at_end()));
            session.filter.article = Some(entry.id);
            session.positions.insert(
                entry.id,
                ReadingPosition { block: view, fraction: floats[1] / 10.0 },
            );
        }
        project.articles = articles;
        project
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn saving_and_opening_gives_an_equal_project_and_the_same_bytes(project in project()) {
        let text = render_project(&project);
        prop_assert!(text.starts_with("(\n  version: 2,\n"));
        let opened = parse_project(&text);
        prop_assert!(opened.is_ok(), "{opened:?}\n{text}");
        let opened = opened.unwrap();
        prop_assert_eq!(&opened, &project);
        prop_assert_eq!(render_project(&opened), text);
    }

    #[test]
    fn no_text_at_all_makes_the_reader_panic(text in "\\PC{0,80}|\\(version: ?[12][a-z:,(){}\\[\\]\" 0-9]{0,60}") {
        let _ = parse_project(&text);
    }
}

/// A small project with a decision of each sort.
fn reviewed() -> Project {
    let mut sample = three();
    let port = sample.at(0, "Der Hafen sei „gesperrt“");
    let edits = [
        Edit::SetNote(port, "Nur der Dienst \"selbst\".\nZweite Zeile".to_owned()),
        Edit::RateClaim(port, Some(Credibility::Three)),
        Edit::RateSource(port, SourceKey::new("NIS"), Some(Reliability::B)),
        Edit::JudgeStatement(sample.at(1, "das sei Unfug"), Some(Verdict::Rejected)),
        Edit::MakeLink(sample.at(0, "Fachleute"), sample.at(1, "Laut Yonhap")),
        Edit::MakeStatement {
            replaces: None,
            article: ArticleId(2),
            statement: sample.record(2, "Öde Häfen.", &["Yonhap", "NIS"]),
        },
    ];
    for edit in edits {
        sample.edit(edit).unwrap();
    }
    sample.project
}

#[test]
fn a_project_cut_off_anywhere_is_refused() {
    let text = render_project(&reviewed());
    assert!(parse_project(&text).is_ok());
    let whole = text.trim_end().len();
    for end in (0..whole).filter(|end| text.is_char_boundary(*end)) {
        match parse_project(&text[..end]) {
            Err(StorageError::Damaged { line, column, .. }) => {
                assert!(line > 0 && column > 0, "{end}");
            }
            other => panic!("cut off at {end}: {other:?}"),
        }
    }
}

#[test]
fn what_does_not_fit_is_refused_with_line_and_words() {
    let place = "(article: 0, span: (0, 3), quote: \"abc\")";
    let other = "(article: 1, span: (0, 3), quote: \"abc\")";
    let article = "(id: 0, language: Other, blocks: [(kind: Paragraph, text: \"abc\")])";
    let bad_span = place.replace("(0, 3)", "(3, 0)");
    let cases = [
        (format!("articles: [{article},\n{article}]"), 3, "two articles have the id 0"),
        (
            "articles: [(id: 3, language: German,\nblocks: [(kind: Paragraph, dateline: 1, text: \"ü\")])]".into(),
            3,
            "block 1 of article 3 has a dateline",
        ),
        (
            "sources: [(key: \"A\", kind: Agency),\n(key: \"A\", kind: Person)]".into(),
            3,
            "two sources have the key “A”",
        ),
        (
            format!("claims: [(id: 4, members: [{place}]),\n(id: 4, members: [{place}])]"),
            3,
            "two claims have the id 4",
        ),
        ("claims: [(id: 4, members: [])]".into(), 2, "claim 4 has no member"),
        ("statements: [Made(form: Direct, content: [])]".into(), 2, "needs content"),
        (
            format!("statements: [Made(form: Direct,\ncontent: [{place}, {other}])]"),
            3,
            "needs content, all of it in one article",
        ),
        (
            format!("links: [(verdict: Made, left: {place}, right: {place})]"),
            2,
            "two different articles",
        ),
        (
            format!("links: [(verdict: Made, left: {place}, right: {other}),\n(verdict: Rejected, left: {other}, right: {place})]"),
            3,
            "decided on twice",
        ),
        ("articles: [(id: 4294967295, language: Other)]".into(), 2, "id 4294967295 is too high"),
        ("colour: \"red\"".into(), 2, "colour"),
        ("articles: [\n\n(id: 0, colour: 1, language: Other)]".into(), 4, "colour"),
        ("claims: [(id: 0, credibility: 7, members: [])]".into(), 2, "credibility 7"),
        ("claims: [(id: 0, reliability: {\"NIS\": 'G'}, members: [])]".into(), 2, "'G'"),
        (format!("statements: [Accepted(found: {bad_span})]"), 2, "from 3 to 0 is reversed"),
        (
            "articles: [(id: 0, language: Other, published: \"gestern\")]".into(),
            2,
            "“gestern” is no date",
        ),
        ("claims: 17".into(), 2, ""),
    ];
    let refused = |version: u32, fields: &str, expected: usize, words: &str| {
        let text = format!("(version: {version}, next_article: 0, next_claim: 0,\n{fields})");
        match parse_project(&text) {
            Err(StorageError::Damaged {
                line,
                column,
                message,
            }) => {
                assert_eq!(line, expected, "{fields}: {message}");
                assert!(column > 0 && message.contains(words), "{fields}: {message}");
            }
            other => panic!("{fields}: {other:?}"),
        }
    };
    for (fields, expected, words) in cases {
        for version in [1, 2] {
            refused(version, &fields, expected, words);
        }
    }
    // What came with version 2 is unknown to version 1, and checked in version 2.
    refused(
        1,
        "articles: [(id: 0,\nhops: [], language: Other)]",
        3,
        "hops",
    );
    refused(
        2,
        "articles: [(id: 0, language: Other,\nsent: \"bald\")]",
        3,
        "“bald” is no moment",
    );
    refused(
        2,
        "articles: [(id: 0, language: Other,\nstanding: Lost)]",
        3,
        "Lost",
    );
    refused(
        1,
        "articles: [(id: 0, language: Other,\nblocks: [(kind: Internal, text: \"a\")])]",
        3,
        "Internal",
    );
}

#[test]
fn a_newer_version_is_refused_by_its_number() {
    for (text, expected) in [("(version: 3, wholly: [new", 3), ("(version:77)", 77)] {
        match parse_project(text) {
            Err(StorageError::Newer {
                version,
                known: 2,
                needs: None,
            }) => assert_eq!(version, expected),
            other => panic!("{text}: {other:?}"),
        }
    }
    for text in [
        "",
        "(version: 0)",
        "Seoul (ndp) - …",
        "(sources: [], version: 1)",
        "{\"schema\": 1}",
    ] {
        match parse_project(text) {
            Err(StorageError::Damaged { message, .. }) => {
                assert!(message.starts_with("not a Stemma project"), "{text}");
            }
            other => panic!("{text}: {other:?}"),
        }
    }
}

#[test]
fn deep_brackets_are_an_error() {
    for bracket in ["[", "(", "{"] {
        let text = format!(
            "(version: 2, next_article: 0, articles: {}",
            bracket.repeat(10_000)
        );
        assert!(
            matches!(parse_project(&text), Err(StorageError::Damaged { .. })),
            "{bracket}"
        );
    }
}

#[test]
fn words_changed_by_hand_orphan_what_was_decided_on_them() {
    let project = reviewed();
    let text = render_project(&project);
    let orphans = |project: &Project| Picture::build(project, &Findings::default()).orphans;
    assert_eq!(orphans(&parse_project(&text).unwrap()), []);
    let changed = text.replacen("Der Hafen sei", "Der Kanal sei", 1);
    let opened = parse_project(&changed).unwrap();
    let lost = orphans(&opened);
    assert_eq!(lost.len(), 1);
    assert_eq!(lost[0].anchor.quote, "Der Hafen sei „gesperrt“");
    assert_eq!(opened.claims, project.claims);
    // Ids go on behind those that only orphans know.
    let without = text.replacen("next_article: 3", "next_article: 0", 1);
    assert_eq!(parse_project(&without).unwrap().next_article, 3);
}

#[test]
fn files_are_saved_whole() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("Lage Süd „neu“ 🚢.stemma.ron");
    let project = reviewed();
    write_project(&path, &project).unwrap();
    assert_eq!(read_project(&path).unwrap(), project);
    write_project(&path, &Project::new()).unwrap();
    assert_eq!(read_project(&path).unwrap(), Project::new());
    let left: Vec<_> = std::fs::read_dir(folder.path()).unwrap().collect();
    assert_eq!(left.len(), 1, "nothing is left beside it: {left:?}");

    let missing = folder.path().join("weg/da.stemma.ron");
    let error = write_project(&missing, &project).unwrap_err();
    assert!(matches!(error, StorageError::Unwritable(_)));
    let error = read_project(&missing).unwrap_err();
    assert!(error.is_missing());
    let error = read_project(folder.path()).unwrap_err();
    assert!(matches!(error, StorageError::Unreadable(_)));

    std::fs::write(&path, b"(version: 1,\n \xff").unwrap();
    let error = read_project(&path).unwrap_err();
    assert_eq!(
        error.to_string(),
        "the project is damaged at line 2, column 2, and is left as it is: not UTF-8 text"
    );
}

#[test]
fn every_earlier_version_opens() {
    let first = include_str!("../../tests/data/project/version-1.stemma.ron");
    let project = parse_project(first).unwrap();
    assert_eq!(project, signed());
    // What it became is written as the current version, and differs in nothing but its number
    // and the program that it needs.
    let now = render_project(&project);
    assert_eq!(
        now,
        first.replacen("version: 1,", "version: 2,\n  needs: \"0.1.0\",", 1)
    );
}

#[test]
fn the_current_version_is_written_as_it_was() {
    let second = include_str!("../../tests/data/project/version-2.stemma.ron");
    let project = parse_project(second).unwrap();
    assert_eq!(project, wired());
    assert_eq!(render_project(&project), second);
}

/// The signed project with what wire formats tell.
fn wired() -> Project {
    let mut project = signed();
    let moment = |text: &str| text.parse::<Moment>().unwrap();
    let entry = &mut project.articles[0];
    let article = &entry.article;
    let blocks: Vec<_> = article
        .blocks()
        .iter()
        .map(|block| (block.kind, 0, article.slice(block.span)))
        .chain([
            (BlockKind::Internal, 0, "Notizblock"),
            (
                BlockKind::Internal,
                0,
                "Redaktion: Erika Beispiel, +49 30 000000",
            ),
        ])
        .collect();
    let meta = Metadata {
        provider: Some("ndp".to_owned()),
        hops: vec!["Kabelwort".to_owned(), "ndp".to_owned()],
        sent: Some(moment("2024-10-18T14:30:12+02:00")),
        versioned: Some(moment("2024-10-18T14:30:00+02:00")),
        urgency: Some(3),
        standing: Standing::Withdrawn,
        embargo: Some(Embargo::Until(moment("2024-10-18T18:00:00"))),
        slug: Some("Hafen/Sperrung".to_owned()),
        item: Some("urn:newsml:ndp.invalid:20241018:0012".to_owned()),
        version: Some(2),
        mark: Some("1. Lead".to_owned()),
        ..article.meta.clone()
    };
    let mut with_notes = Article::from_blocks(blocks, meta);
    with_notes.file = Some("1-ndp.xml".to_owned());
    entry.article = Arc::new(with_notes);
    Arc::make_mut(&mut project.articles[1].article).meta.embargo = Some(Embargo::Unstated);
    Arc::make_mut(&mut project.articles[1].article)
        .meta
        .standing = Standing::Withheld;
    project
}

/// The reviewed project with metadata and a session as a person leaves them.
fn signed() -> Project {
    let mut project = reviewed();
    let article = Arc::make_mut(&mut project.articles[1].article);
    article.file = Some("2-ndp.txt".to_owned());
    let meta = &mut article.meta;
    meta.headline = Some("Seoul: Soldaten in Russland".to_owned());
    meta.provider = Some("ndp".to_owned());
    meta.place = Some("Seoul".to_owned());
    meta.byline = Some("Erika Beispiel".to_owned());
    meta.credit = Some("ndp/kw".to_owned());
    meta.copyright = Some("© ndp".to_owned());
    meta.published = Some(jiff::civil::date(2024, 10, 18));
    meta.time = Some(jiff::civil::time(14, 30, 0, 0));
    meta.language = Language::German;
    let session = &mut project.session;
    session.view = View::Aligned;
    session.base = Some(ArticleId(1));
    session.fold_single = true;
    session.filter.shared = true;
    project
}

#[test]
#[cfg(unix)]
fn a_project_that_is_no_file_is_not_waited_for() {
    let folder = tempfile::tempdir().unwrap();
    let pipe = folder.path().join("lage.stemma.ron");
    let made = std::process::Command::new("mkfifo").arg(&pipe).status();
    assert!(made.unwrap().success());
    let zeros = Path::new("/dev/zero");
    for path in [pipe.as_path(), zeros] {
        let error = read_project(path).unwrap_err();
        assert!(matches!(error, StorageError::Unreadable(_)), "{error}");
        let project = Project::new();
        let error = save_project(path, &project, &Overwrite::Anything).unwrap_err();
        assert!(matches!(error, StorageError::Unwritable(_)), "{error}");
    }
}

#[test]
fn no_file_is_written_over_that_nobody_was_asked_about() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("lage.stemma.ron");
    let project = Project::new();
    save_project(&path, &project, &Overwrite::Nothing).unwrap();
    std::fs::write(&path, "fremd").unwrap();
    let error = save_project(&path, &project, &Overwrite::Nothing).unwrap_err();
    assert!(matches!(error, StorageError::Exists));
    assert_eq!(std::fs::read_to_string(&path).unwrap(), "fremd");
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
}
