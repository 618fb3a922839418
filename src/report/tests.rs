//! Reports of small reviews.

use super::document::{Block, Document, Segment};
use super::*;
use crate::review::sample::{Sample, three};
use crate::review::{Credibility, Edit, Reliability, SourceKey, Verdict};
use crate::wording::{Texts, Tongue};

/// The sample with a rating, a note, a correction by hand and a rejected statement.
fn reviewed() -> Sample {
    let mut sample = three();
    let arrived = sample.at(0, "1500 Mann seien angekommen");
    let edits = [
        Edit::RateClaim(arrived, Some(Credibility::Two)),
        Edit::RateSource(arrived, SourceKey::new("NIS"), Some(Reliability::B)),
        Edit::SetNote(arrived, "Nur der Dienst.\nSiehe <Anhang>.".to_owned()),
        Edit::JudgeStatement(sample.at(1, "das sei Unfug"), Some(Verdict::Rejected)),
        Edit::MakeStatement {
            replaces: None,
            article: crate::text::ArticleId(2),
            statement: sample.record(2, "Öde Häfen.", &["Yonhap", "NIS"]),
        },
    ];
    for edit in edits {
        sample.edit(edit).unwrap();
    }
    sample
}

fn of(sample: &Sample, tongue: Tongue, contents: &Contents) -> Document {
    let occasion = Occasion {
        project: Some("Lage Ost.stemma.ron".to_owned()),
        saved: Some(jiff::civil::date(2026, 11, 25).at(14, 5, 0, 0)),
        made: None,
    };
    document(
        &sample.project,
        &sample.picture(),
        &Texts::new(tongue),
        contents,
        &occasion,
    )
}

fn page(sample: &Sample, tongue: Tongue) -> String {
    html::render(&of(sample, tongue, &Contents::default()))
}

/// The characters of HTML without its elements.
fn seen(html: &str) -> String {
    let body = html.split("<body>").nth(1).unwrap_or(html);
    let mut text = String::new();
    let mut inside = false;
    for c in body.chars() {
        match c {
            '<' => inside = true,
            '>' => inside = false,
            c if !inside => text.push(c),
            _ => {}
        }
    }
    text
}

#[test]
fn a_report_says_what_the_review_holds() {
    let sample = reviewed();
    let text = seen(&page(&sample, Tongue::English));
    for words in [
        "Review report: Lage Ost",
        "3 articles",
        "Reviewed byAda",
        "25 Nov 2026, 14:05",
        concat!("Stemma ", env!("CARGO_PKG_VERSION")),
        "B2",
        "NIS B – usually reliable",
        "2 – probably true",
        "Nur der Dienst.",
        "1 independent origin: NIS",
        "2 claims in several articles with a single origin",
        "Yonhap → NIS",
        "Öde Häfen.",
        "(by hand)",
        "Not scored yet",
        "news agency",
    ] {
        assert!(text.contains(words), "{words}\n{text}");
    }
    assert!(!text.contains("das sei Unfug"), "it was rejected");
    let german = seen(&page(&sample, Tongue::German));
    for words in ["Prüfbericht", "gewöhnlich zuverlässig", "25.11.2026, 14:05"] {
        assert!(german.contains(words), "{words}\n{german}");
    }
    assert_eq!(
        page(&sample, Tongue::English),
        page(&sample, Tongue::English)
    );
}

#[test]
fn what_goes_in_can_be_chosen() {
    let sample = reviewed();
    let headings = |contents: &Contents| -> Vec<String> {
        of(&sample, Tongue::English, contents)
            .blocks
            .iter()
            .filter_map(|block| match block {
                Block::Heading { name, .. } => Some(name.clone()),
                _ => None,
            })
            .collect()
    };
    let all = Contents::default();
    assert_eq!(
        headings(&all),
        // The copy whose attribution was rejected names nobody where another one does.
        ["discrepancies", "articles", "claims", "unscored", "sources"]
    );
    let none = Contents {
        ratings: false,
        articles: false,
        claims: false,
        unscored: false,
        sources: false,
        scope: Scope::All,
        ..Contents::default()
    };
    assert_eq!(headings(&none), Vec::<String>::new());
    let picture = sample.picture();
    let counts: Vec<usize> = Scope::ALL
        .iter()
        .map(|scope| in_scope(&sample.project, &picture, *scope).len())
        .collect();
    assert_eq!(counts[2], 1);
    assert!(counts[0] > counts[1] && counts[1] > counts[2], "{counts:?}");
}

#[test]
fn every_reference_leads_somewhere() {
    let html = page(&reviewed(), Tongue::German);
    let ids: Vec<&str> = html
        .split("id=\"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .collect();
    let mut once = ids.clone();
    once.sort_unstable();
    once.dedup();
    assert_eq!(once.len(), ids.len(), "an id stands twice");
    for to in html.split("href=\"").skip(1) {
        let to = to.split('"').next().unwrap();
        assert!(ids.contains(&to.trim_start_matches('#')), "{to}");
    }
}

#[test]
fn the_file_needs_no_network_and_runs_nothing() {
    let html = page(&reviewed(), Tongue::English);
    assert!(html.contains("Content-Security-Policy"));
    assert!(html.contains("default-src 'none'"));
    for foreign in [
        "<script", "<link", "<img", "<iframe", "http:", "https:", "url(", "@import",
    ] {
        assert!(!html.contains(foreign), "{foreign}");
    }
    assert!(html.contains("@page") && html.contains("prefers-color-scheme: dark"));
}

/// Everything foreign of a project replaced by one hostile text.
fn hostile(words: &str) -> Sample {
    let mut sample = Sample::of(&[
        &[words, &format!("{words} seien da, sagte {words}.")],
        &[words, &format!("Es heißt: {words}")],
    ]);
    let kind = crate::attribution::SourceKind::Person;
    sample.say(0, words, &[(words, kind, "")]);
    sample.link((0, words), (1, words), 900);
    let place = sample.at(0, words);
    sample.edit(Edit::SetNote(place, words.to_owned())).unwrap();
    let id = sample.project.articles[0].id;
    let some = Some(words.to_owned());
    let meta = crate::text::Metadata {
        headline: some.clone(),
        provider: some.clone(),
        place: some.clone(),
        byline: some.clone(),
        credit: some.clone(),
        copyright: some,
        ..Default::default()
    };
    sample.edit(Edit::SetMetadata(id, Box::new(meta))).unwrap();
    for record in &mut sample.project.claims {
        record.assessment.reviewer = words.to_owned();
    }
    sample
}

/// Everything that a report is made of.
const ELEMENTS: [&str; 28] = [
    "body",
    "html",
    "main",
    "h1",
    "h2",
    "h3",
    "h4",
    "p",
    "a",
    "dl",
    "dt",
    "dd",
    "ul",
    "li",
    "div",
    "table",
    "thead",
    "tbody",
    "tr",
    "th",
    "td",
    "section",
    "article",
    "blockquote",
    "span",
    "strong",
    "mark",
    "code",
];
const ATTRIBUTES: [&str; 5] = ["class", "id", "href", "lang", "scope"];

#[test]
fn hostile_words_stay_words() {
    for words in [
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "' onmouseover='alert(1)",
        "</style><script>x</script>",
        "]]><svg/onload=alert(1)>",
        "&lt;script&gt;",
    ] {
        let sample = hostile(words);
        let html = page(&sample, Tongue::English);
        for element in html.split("<body>").nth(1).unwrap().split('<').skip(1) {
            let element = element.split('>').next().unwrap();
            let (name, attributes) = element.split_once(' ').unwrap_or((element, ""));
            let name = name.trim_start_matches('/');
            assert!(ELEMENTS.contains(&name), "{words}: <{element}>");
            let mut rest = attributes;
            while let Some((attribute, tail)) = rest.split_once("=\"") {
                assert!(
                    ATTRIBUTES.contains(&attribute.trim()),
                    "{words}: <{element}>"
                );
                rest = tail.split_once('"').unwrap().1;
            }
            assert_eq!(rest, "", "{words}: <{element}>");
        }
        let picture = sample.picture();
        let texts = Texts::new(Tongue::English);
        let copied = excerpt::passage(&sample.project, &picture, &texts, sample.at(0, words));
        let copied = copied.unwrap();
        assert!(!copied.html.contains("<script") && !copied.html.contains("<img"));
        assert!(copied.text.contains(words));
        let markdown = markdown::render(&of(&sample, Tongue::English, &Contents::default()));
        let events = pulldown_cmark::Parser::new_ext(&markdown, pulldown_cmark::Options::all());
        for event in events {
            use pulldown_cmark::{Event, Tag};
            assert!(
                !matches!(
                    event,
                    Event::Html(_)
                        | Event::InlineHtml(_)
                        | Event::Start(Tag::Link { .. } | Tag::Image { .. } | Tag::HtmlBlock)
                ),
                "{words}: {event:?}"
            );
        }
    }
}

#[test]
fn no_cell_of_the_csv_is_a_formula_and_every_row_is_whole() {
    for words in ["=HYPERLINK(\"x\")", "+1", "-1+1", "@SUM(A1)", "a\"b;c,d"] {
        let sample = hostile(words);
        let texts = Texts::new(Tongue::German);
        let text = csv::render(
            &sample.project,
            &sample.picture(),
            &texts,
            &Contents::default(),
        );
        let mut rows = ::csv::Reader::from_reader(text.trim_start_matches('\u{feff}').as_bytes());
        let width = rows.headers().unwrap().len();
        let mut tables = std::collections::BTreeSet::new();
        for row in rows.records() {
            let row = row.unwrap();
            assert_eq!(row.len(), width);
            tables.insert(row[0].to_owned());
            for cell in &row {
                assert!(!cell.starts_with(['=', '+', '-', '@', '\t']), "{cell}");
            }
        }
        let tables: Vec<String> = tables.into_iter().collect();
        assert_eq!(
            tables,
            ["article", "assessment", "claim", "source", "statement"]
        );
    }
}

#[test]
fn spreadsheets_of_each_language_find_every_cell() {
    let sample = hostile("a\"b;c,d");
    for (tongue, delimiter) in [(Tongue::German, b';'), (Tongue::English, b',')] {
        let contents = Contents::default().read_in(tongue);
        let text = csv::render(
            &sample.project,
            &sample.picture(),
            &Texts::new(tongue),
            &contents,
        );
        let rows = ::csv::ReaderBuilder::new()
            .delimiter(delimiter)
            .from_reader(text.trim_start_matches('\u{feff}').as_bytes())
            .into_records()
            .map(|row| row.unwrap().len())
            .collect::<Vec<_>>();
        assert!(rows.iter().all(|cells| *cells > 10), "{rows:?}");
    }
}

#[test]
fn words_that_differ_are_marked_on_both_sides() {
    let mut sample = three();
    let (left, right) = (
        sample.at(0, "Der Hafen sei „gesperrt“"),
        sample.at(1, "Der Hafen ist zu."),
    );
    sample
        .edit(Edit::JudgeLink(left, right, Some(Verdict::Accepted)))
        .unwrap();
    let document = of(&sample, Tongue::German, &Contents::default());
    let html = html::render(&document);
    for words in ["sei „gesperrt", "ist zu"] {
        let marked = format!("<mark class=\"differing\">{words}</mark>");
        assert!(html.contains(&marked), "{words}");
    }
}

#[test]
fn a_claim_is_copied_with_its_attribution() {
    let sample = reviewed();
    let picture = sample.picture();
    let texts = Texts::new(Tongue::English);
    let place = sample.at(0, "1500 Mann seien angekommen");
    let claim = picture.claim_at(place).unwrap();
    let copied = excerpt::claim(&sample.project, &picture, &texts, claim);
    for words in [
        "B2",
        "1500 Mann seien angekommen",
        "→ Yonhap → NIS)",
        "usually reliable",
    ] {
        assert!(copied.text.contains(words), "{words}\n{}", copied.text);
    }
    assert!(copied.html.contains("<blockquote"));
    let copied = excerpt::passage(&sample.project, &picture, &texts, place).unwrap();
    assert!(
        copied.text.starts_with("1500 Mann seien angekommen\n("),
        "{}",
        copied.text
    );
    assert!(copied.text.ends_with("source: NIS)"), "{}", copied.text);
}

#[test]
fn a_copied_passage_credits_a_source_only_with_what_it_says() {
    use crate::attribution::SourceKind::{Agency, IntelligenceService};
    let mut sample = Sample::of(&[&[
        "Lage",
        "Die Brücke ist zerstört. 40 Menschen seien tot. Der Fluss sei gesperrt. Ein Damm halte.",
    ]]);
    sample.say(
        0,
        "40 Menschen seien tot",
        &[("NIS", IntelligenceService, "")],
    );
    sample.say(
        0,
        "Der Fluss sei gesperrt",
        &[("NIS", IntelligenceService, "")],
    );
    sample.say(0, "Ein Damm halte", &[("Yonhap", Agency, "")]);
    let picture = sample.picture();
    let check = |words: &str, credit: &str| {
        let texts = Texts::new(Tongue::German);
        let place = sample.at(0, words);
        let copied = excerpt::passage(&sample.project, &picture, &texts, place).unwrap();
        let line = copied.text.lines().last().unwrap();
        let credited = line
            .split_once("Quelle: ")
            .and_then(|(_, chain)| chain.strip_suffix(')'));
        assert_eq!(credited.unwrap_or_default(), credit, "{words}");
    };
    check("40 Menschen seien tot", "NIS");
    check("Menschen seien", "NIS");
    check("40 Menschen seien tot.", "NIS");
    check("40 Menschen seien tot. Der Fluss sei gesperrt.", "NIS");
    check("Die Brücke ist zerstört.", "");
    check(
        "zerstört. 40 Menschen seien tot",
        "NIS (nur für einen Teil)",
    );
    check(
        "Der Fluss sei gesperrt. Ein Damm halte.",
        "NIS (nur für einen Teil); Yonhap (nur für einen Teil)",
    );
}

#[test]
fn markdown_reads_as_the_same_report() {
    let sample = reviewed();
    let text = markdown::render(&of(&sample, Tongue::English, &Contents::default()));
    for line in [
        "# Review report: Lage Ost",
        "## Claims",
        "### **Claim 1** **B2**",
    ] {
        assert!(
            text.lines().any(|other| other.starts_with(line)),
            "{line}\n{text}"
        );
    }
    assert!(text.contains("*Yonhap* → *NIS*"), "{text}");
}

#[test]
fn a_review_in_json_has_decisions_and_assessments_and_the_same_findings() {
    let sample = reviewed();
    let picture = sample.picture();
    let plain = json::render(&sample.project, &picture, &json::Reading::default());
    let review = json::render_review(&sample.project, &picture);
    let shared = plain.strip_suffix("\n}\n").unwrap();
    assert!(review.starts_with(shared));
    let json: serde_json::Value = serde_json::from_str(&review).unwrap();
    let rating = &json["assessments"][0];
    assert_eq!(rating["credibility"]["code"], "2");
    assert_eq!(rating["credibility"]["label"], "Probably true");
    assert_eq!(rating["reliability"][0]["source"], "NIS");
    assert_eq!(rating["reliability"][0]["label"], "Usually reliable");
    assert_eq!(rating["reviewer"], "Ada");
    let decisions = json["decisions"].as_array().unwrap();
    let kinds: Vec<(&str, &str)> = decisions
        .iter()
        .map(|it| {
            (
                it["on"].as_str().unwrap(),
                it["verdict"].as_str().unwrap_or(""),
            )
        })
        .collect();
    assert_eq!(
        kinds,
        [
            ("statement", "rejected"),
            ("statement", "made"),
            ("claim", "")
        ]
    );
    assert_eq!(decisions[0]["quote"], "das sei Unfug");
    assert!(decisions[1]["statement"].as_str().unwrap().starts_with('s'));
    assert_eq!(decisions[2]["claim"], rating["claim"]);
}

#[test]
fn segments_of_an_empty_review_are_no_error() {
    let project = crate::review::Project::new();
    let picture = crate::review::Picture::default();
    for tongue in Tongue::ALL {
        let texts = Texts::new(tongue);
        let document = document(
            &project,
            &picture,
            &texts,
            &Contents::default(),
            &Occasion::default(),
        );
        assert!(html::render(&document).contains("</html>"));
        assert!(markdown::render(&document).starts_with("# "));
        let count = csv::render(&project, &picture, &texts, &Contents::default());
        assert_eq!(count.lines().count(), 1);
    }
    assert_eq!(Segment::From.characters(), "→");
}

#[test]
fn places_that_are_not_in_the_text_are_left_out_and_counted() {
    let sample = reviewed();
    let text = crate::storage::render_project(&sample.project);
    // Orphans of every sort: outside the text, empty, and inside a character.
    for wrong in ["(100000, 100007)", "(5, 5)", "(3, 4294967295)"] {
        let mut changed = String::new();
        for (place, part) in text.split("span: ").enumerate() {
            if place == 0 {
                changed.push_str(part);
                continue;
            }
            let (_, rest) = part.split_once(", quote").unwrap_or(("", part));
            changed.push_str(&format!("span: {wrong}, quote{rest}"));
        }
        let Ok(project) = crate::storage::parse_project(&changed) else {
            continue;
        };
        let picture = crate::review::Picture::build(&project, &sample.findings);
        assert!(!picture.orphans.is_empty());
        let texts = Texts::new(Tongue::English);
        for format in Format::ALL {
            let report = render(
                format,
                &project,
                &picture,
                &texts,
                &Contents::default(),
                &Occasion::default(),
            );
            assert!(!report.contains("das sei Unfug\",\"orphaned"));
            if format == Format::Html {
                assert!(report.contains("have lost their words"), "{wrong}");
            }
        }
    }
}

#[test]
fn what_is_not_for_publication_never_leaves() {
    use crate::text::{Article, BlockKind, Metadata};
    const SECRET: &str = "Notizblock: Redaktion Erika Beispiel, +49 30 000000";
    let article = Article::from_blocks(
        [
            (BlockKind::Headline, 0, "Hafen gesperrt"),
            (BlockKind::Paragraph, 0, "Der Hafen sei zu, sagte Grün."),
            (BlockKind::Internal, 0, SECRET),
            (BlockKind::Paragraph, 0, "Mehr folgt."),
        ],
        Metadata::default(),
    );
    let mut sample = Sample::of(&[&["Zweiter", "Der Hafen ist zu."]]);
    let id = sample.project.articles[0].id;
    let other = crate::text::ArticleId(sample.project.next_article);
    sample
        .edit(Edit::AddArticles(vec![article.into()]))
        .unwrap();
    let entry = sample.project.articles[1].article.clone();
    let own = crate::comparison::ArticleFindings::of(&entry);
    sample.findings.articles.insert(other, own.into());
    // Somebody marks, links and rates what nobody may publish, alone and together with what may go;
    // where the window refuses that, the file has it all the same.
    let at = |words: &str| {
        let text = entry.text();
        let start = text.as_str().find(words).unwrap();
        crate::text::Passage {
            article: other,
            span: text.snap(start..start + words.len()),
        }
    };
    let wide = crate::text::Passage {
        article: other,
        span: at("Der Hafen sei zu").span.hull(at("Mehr folgt.").span),
    };
    let first = sample.at(id.0, "Der Hafen ist zu.");
    for edit in [
        Edit::MakeLink(first, at("Erika Beispiel")),
        Edit::MakeLink(first, wide),
        Edit::MakeStatement {
            replaces: None,
            article: other,
            statement: sample.record(other.0, "Redaktion Erika", &["NIS"]),
        },
        Edit::RateClaim(first, Some(Credibility::Two)),
    ] {
        let _ = sample.edit(edit);
    }
    let record = sample.record(other.0, "Erika Beispiel", &["NIS"]);
    let made = crate::review::StatementDecision::Made {
        replaces: None,
        statement: record,
    };
    sample.project.statements.push(made);
    for place in [at("Erika Beispiel"), wide] {
        sample.project.links.push(crate::review::LinkDecision {
            left: sample.project.anchor(first).unwrap(),
            right: sample.project.anchor(place).unwrap(),
            verdict: Verdict::Made,
        });
    }
    let picture = sample.picture();
    let texts = Texts::new(Tongue::German);
    let contents = Contents::default();
    for format in Format::ALL {
        let report = render(
            format,
            &sample.project,
            &picture,
            &texts,
            &contents,
            &Occasion::default(),
        );
        for word in ["Notizblock", "Erika", "Beispiel", "000000"] {
            assert!(!report.contains(word), "{format:?}: {word}");
        }
        assert!(report.contains("Der Hafen ist zu."), "{format:?}");
    }
    let json = json::render(&sample.project, &picture, &json::Reading::default());
    assert!(!json.contains("Erika") && json.contains("Mehr folgt."));
    assert_eq!(
        excerpt::passage(&sample.project, &picture, &texts, at("Erika Beispiel")),
        None
    );
    let copied = excerpt::passage(&sample.project, &picture, &texts, wide).unwrap();
    assert!(copied.text.contains("Mehr folgt.") && !copied.text.contains("Erika"));
}

#[test]
fn where_articles_disagree_stands_first() {
    let mut sample = Sample::of(&[
        &["Hafen", "Im Becken liegen 14 Kähne."],
        &["Ufer", "Im Becken liegen 17 Kähne."],
    ]);
    sample.link(
        (0, "Im Becken liegen 14 Kähne."),
        (1, "Im Becken liegen 17 Kähne."),
        900,
    );
    let html = page(&sample, Tongue::English);
    let at = |words: &str| {
        html.find(words)
            .unwrap_or_else(|| panic!("{words} is missing"))
    };
    let (from, until) = (at("<h2 id=\"discrepancies\">"), at("<h2 id=\"articles\">"));
    assert!(from < until);
    for value in ["14", "17"] {
        let marked = format!("<mark class=\"disagreeing\">{value}");
        assert!(html[from..until].contains(&marked), "{value}");
    }
    let agreeing = Sample::of(&[&["Hafen", "Alles ruht."]]);
    assert!(!page(&agreeing, Tongue::English).contains("id=\"discrepancies\""));
}

#[test]
fn tables_are_set_by_name() {
    let style = include_str!("report.css");
    let html = page(&reviewed(), Tongue::German);
    let names: Vec<&str> = html
        .split("<table class=\"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .collect();
    assert!(!names.is_empty());
    for name in names {
        assert!(
            style.contains(&format!(".{name} th:nth-child(1)")),
            "{name}"
        );
    }
    // Words in the last column of one table run on below each other, whatever the last one of another holds.
    let kept: Vec<&str> = style
        .lines()
        .filter(|line| line.contains("td:last-child") && line.contains("nowrap"))
        .collect();
    assert!(
        kept.iter().all(|line| line.starts_with(".overview")),
        "{kept:?}"
    );
}
