//! Tables of small articles. An article is a list of blocks: `# ` makes a headline, `## ` a
//! subheading, `% ` boilerplate. Sentences are named by their first word.

use std::sync::Arc;

use proptest::prelude::*;

use super::*;
use crate::comparison::{Link, LinkKind, Score, Unwatched, analyse};
use crate::review::{ClaimCard, Entry as Listed};
use crate::text::{Article, Metadata};

struct Sample {
    project: Project,
    findings: Findings,
    picture: Picture,
}

impl Sample {
    fn new(articles: &[&[&str]]) -> Self {
        let mut project = Project::new();
        for (at, blocks) in articles.iter().enumerate() {
            let blocks = blocks.iter().map(|block| match block.split_once(' ') {
                Some(("#", rest)) => (BlockKind::Headline, 0, rest),
                Some(("##", rest)) => (BlockKind::Subheading, 0, rest),
                Some(("%", rest)) => (BlockKind::Boilerplate, 0, rest),
                _ => match block.split_once(" - ") {
                    Some((dateline, _)) => (BlockKind::Paragraph, dateline.len() + 3, *block),
                    None => (BlockKind::Paragraph, 0, *block),
                },
            });
            project.articles.push(Listed {
                id: ArticleId(at as u32),
                article: Arc::new(Article::from_blocks(blocks, Metadata::default())),
            });
        }
        let Ok(mut findings) = analyse(&project.texts(), None, &Unwatched) else {
            panic!("nobody stopped it");
        };
        findings.links.clear();
        Self {
            project,
            findings,
            picture: Picture::default(),
        }
    }

    /// The passage that reads `words`, or the sentence that begins with them.
    fn passage(&self, words: &str) -> Passage {
        for entry in &self.project.articles {
            let text = entry.article.text();
            let Some(start) = text.as_str().find(words) else {
                continue;
            };
            let structure = &self.findings.articles[&entry.id].structure;
            let span = structure
                .sentences
                .iter()
                .find(|sentence| sentence.span.start() == start && !words.contains(' '))
                .map_or(text.snap(start..start + words.len()), |found| found.span);
            return Passage {
                article: entry.id,
                span,
            };
        }
        panic!("no article reads {words:?}");
    }

    fn link(&mut self, left: &str, right: &str, kind: LinkKind) {
        let (left, right) = (self.passage(left), self.passage(right));
        self.findings.links.push(Link {
            left: left.min(right),
            right: left.max(right),
            kind,
            score: Score::from_thousandths(700),
        });
    }

    fn lay_out(&mut self, links: &[(&str, &str)], claims: &[&[&str]]) {
        for (left, right) in links {
            self.link(left, right, LinkKind::Edited);
        }
        self.findings
            .links
            .sort_by_key(|link| (link.left, link.right));
        self.picture = Picture::build(&self.project, &self.findings);
        self.picture.claims = claims
            .iter()
            .map(|members| ClaimCard {
                id: None,
                members: members.iter().map(|words| self.passage(words)).collect(),
                statements: Vec::new(),
                links: Vec::new(),
                articles: Vec::new(),
                witnesses: 0,
                lent: Vec::new(),
                parts: Vec::new(),
                origins: Vec::new(),
                alike: Vec::new(),
                denied_by: Vec::new(),
                sources: Vec::new(),
                discrepancies: 0..0,
            })
            .collect();
    }

    fn table(&self, base: u32) -> Table {
        let columns: Vec<ArticleId> = self.project.articles.iter().map(|entry| entry.id).collect();
        Table::build(
            &self.project,
            &self.picture,
            &self.findings,
            ArticleId(base),
            &columns,
        )
    }

    /// The rows in writing: `Aa | Ba+Bb`, a cell without a passage as `-`, with `~` behind a
    /// repetition, `=` behind what only the claim holds there, `^` and `v` behind what stands
    /// further up or down in its own article.
    fn written(&self, table: &Table) -> Vec<String> {
        let cell = |row: &Row, column: usize| {
            let own = &table.columns[column];
            let article = self.project.article(own.article);
            let names: Vec<String> = row
                .cell(column)
                .iter()
                .map(|entry| {
                    let span = own.pieces[entry.piece].span;
                    let words = article.map_or("", |article| article.slice(span));
                    let mut name = words.split(' ').next().unwrap_or_default().to_owned();
                    name.push_str(if entry.repeated { "~" } else { "" });
                    name.push_str(if entry.tie == Tie::Claim { "=" } else { "" });
                    name.push_str(match entry.moved {
                        Some(Moved::Earlier) => "^",
                        Some(Moved::Later) => "v",
                        None => "",
                    });
                    name
                })
                .collect();
            if names.is_empty() {
                "-".to_owned()
            } else {
                names.join("+")
            }
        };
        let row = |row: &Row| {
            let cells: Vec<String> = (0..table.columns.len()).map(|at| cell(row, at)).collect();
            cells.join(" | ")
        };
        table.rows.iter().map(row).collect()
    }
}

fn check(articles: &[&[&str]], links: &[(&str, &str)], claims: &[&[&str]], expected: &[&str]) {
    let mut sample = Sample::new(articles);
    sample.lay_out(links, claims);
    assert_eq!(sample.written(&sample.table(0)), expected, "{articles:?}");
}

const A: &str = "Aa geht. Ab geht. Ac geht. Ad geht.";
const B: &str = "Ba ruht. Bb ruht. Bc ruht. Bd ruht.";
const C: &str = "Ca liest. Cb liest. Cc liest.";

#[test]
fn one_article_is_a_list_of_its_passages() {
    check(&[&["Aa geht. Ab geht."]], &[], &[], &["Aa", "Ab"]);
    check(
        &[&[
            "# Titel hier",
            "Aa geht.",
            "## Zwischen",
            "Ab geht.",
            "% (red)",
        ]],
        &[],
        &[],
        &["Titel", "Aa", "Zwischen", "Ab", "(red)"],
    );
    check(&[&[]], &[], &[], &[]);
    check(&[&["# Titel"]], &[], &[], &["Titel"]);
}

#[test]
fn counterparts_stand_in_the_row_of_the_base_passage() {
    check(
        &[&["Aa geht. Ab geht."], &["Ba ruht. Bb ruht."]],
        &[("Aa", "Ba"), ("Ab", "Bb")],
        &[],
        &["Aa | Ba", "Ab | Bb"],
    );
    // Two counterparts of one passage share its row.
    check(
        &[&["Aa geht. Ab geht."], &["Ba ruht. Bb ruht."]],
        &[("Aa", "Ba"), ("Aa", "Bb")],
        &[],
        &["Aa | Ba+Bb", "Ab | -"],
    );
    // A counterpart of two passages stands in both rows; the first of equals is its home.
    check(
        &[&["Aa geht. Ab geht."], &["Ba ruht. Bb ruht."]],
        &[("Aa", "Ba"), ("Ab", "Ba")],
        &[],
        &["Aa | Ba", "- | Bb", "Ab | Ba~"],
    );
}

#[test]
fn the_closest_link_is_home() {
    let mut sample = Sample::new(&[&["Aa geht. Ab geht."], &["Ba ruht."]]);
    sample.link("Ab", "Ba", LinkKind::Verbatim);
    sample.lay_out(&[("Aa", "Ba")], &[]);
    assert_eq!(sample.written(&sample.table(0)), ["Aa | Ba~", "Ab | Ba"]);
}

#[test]
fn what_only_another_article_has_follows_the_passage_before_it() {
    check(
        &[&[A], &[B]],
        &[("Ab", "Ba"), ("Ad", "Bd")],
        &[],
        &["Aa | -", "Ab | Ba", "- | Bb", "- | Bc", "Ac | -", "Ad | Bd"],
    );
    // Nothing before it that is aligned: before the first passage that is.
    check(
        &[&[A], &[B]],
        &[("Ac", "Bb")],
        &[],
        &[
            "Aa | -", "Ab | -", "- | Ba", "Ac | Bb", "- | Bc", "- | Bd", "Ad | -",
        ],
    );
    // Nothing aligned at all: below the base article's text.
    check(
        &[&["# Titel A", "Aa geht."], &["# Titel B", "Ba ruht."]],
        &[],
        &[],
        &["Titel | Titel", "Aa | -", "- | Ba"],
    );
}

#[test]
fn singles_of_several_articles_stand_article_by_article() {
    check(
        &[&[A], &[B], &[C]],
        &[("Aa", "Ba"), ("Ad", "Bd"), ("Aa", "Ca"), ("Ad", "Cc")],
        &[],
        &[
            "Aa | Ba | Ca",
            "- | Bb | -",
            "- | Bc | -",
            "- | - | Cb",
            "Ab | - | -",
            "Ac | - | -",
            "Ad | Bd | Cc",
        ],
    );
}

#[test]
fn what_the_base_lacks_is_aligned_between_the_others() {
    check(
        &[&[A], &[B], &[C]],
        &[("Aa", "Ba"), ("Bb", "Cb"), ("Aa", "Ca"), ("Ab", "Cc")],
        &[],
        &[
            "Aa | Ba | Ca",
            "- | Bb | Cb",
            "- | Bc | -",
            "- | Bd | -",
            "Ab | - | Cc",
            "Ac | - | -",
            "Ad | - | -",
        ],
    );
    // By way of a later article into a row of the base, and of an earlier one.
    check(
        &[&["Aa geht."], &["Ba ruht."], &["Ca liest."]],
        &[("Aa", "Ca"), ("Ba", "Ca")],
        &[],
        &["Aa | Ba | Ca"],
    );
    check(
        &[&["Aa geht."], &["Ba ruht."], &["Ca liest. Cb liest."]],
        &[("Aa", "Ba"), ("Ba", "Cb")],
        &[],
        &["- | - | Ca", "Aa | Ba | Cb"],
    );
}

#[test]
fn moved_passages_stand_beside_their_counterpart_and_say_so() {
    check(
        &[&[A], &[B]],
        &[("Aa", "Bd"), ("Ab", "Ba"), ("Ac", "Bb"), ("Ad", "Bc")],
        &[],
        &["Aa | Bdv", "Ab | Ba", "Ac | Bb", "Ad | Bc"],
    );
    check(
        &[&[A], &[B]],
        &[("Ad", "Ba"), ("Aa", "Bb"), ("Ab", "Bc"), ("Ac", "Bd")],
        &[],
        &["Aa | Bb", "Ab | Bc", "Ac | Bd", "Ad | Ba^"],
    );
    // What follows a moved passage stays with what keeps the order.
    check(
        &[&[A], &[B]],
        &[("Aa", "Ba"), ("Ad", "Bb"), ("Ab", "Bd")],
        &[],
        &["Aa | Ba", "- | Bc", "Ab | Bd", "Ac | -", "Ad | Bb^"],
    );
}

#[test]
fn a_claim_brings_together_what_no_link_does() {
    check(
        &[&["Aa geht. Ab geht."], &["Ba ruht. Bb ruht."]],
        &[],
        &[&["Ab", "Ba"]],
        &["Aa | -", "Ab | Ba=", "- | Bb"],
    );
    // A link says more than a claim.
    check(
        &[&["Aa geht. Ab geht."], &["Ba ruht. Bb ruht."]],
        &[("Ab", "Ba")],
        &[&["Aa", "Ba"]],
        &["Aa | -", "Ab | Ba", "- | Bb"],
    );
    // Into the row of the claim's first passage, once.
    check(
        &[&["Aa geht. Ab geht."], &["Ba ruht."], &["Ca liest."]],
        &[],
        &[&["Aa", "Ab", "Ba", "Ca"]],
        &["Aa | Ba= | Ca=", "Ab | - | -"],
    );
}

#[test]
fn subheadings_stand_before_what_they_introduce() {
    check(
        &[
            &["Aa geht. Ab geht."],
            &["Ba ruht.", "## Zwischen", "Bb ruht."],
        ],
        &[("Aa", "Ba"), ("Ab", "Bb")],
        &[],
        &["Aa | Ba", "- | Zwischen", "Ab | Bb"],
    );
    check(
        &[&[A], &["Ba ruht. Bb ruht.", "## Zwischen", "Bc ruht."]],
        &[("Aa", "Ba"), ("Ad", "Bc")],
        &[],
        &[
            "Aa | Ba",
            "- | Bb",
            "Ab | -",
            "Ac | -",
            "- | Zwischen",
            "Ad | Bc",
        ],
    );
    check(
        &[&["Aa geht."], &["Ba ruht.", "## Zwischen", "Bb ruht."]],
        &[("Aa", "Ba")],
        &[],
        &["Aa | Ba", "- | Zwischen", "- | Bb"],
    );
    // Singles of a later article do not come between.
    check(
        &[
            &["Aa geht. Ab geht."],
            &["Ba ruht.", "## Zwischen", "Bb ruht."],
            &["Ca liest. Cb liest."],
        ],
        &[("Aa", "Ba"), ("Ab", "Bb"), ("Aa", "Ca")],
        &[],
        &[
            "Aa | Ba | Ca",
            "- | - | Cb",
            "- | Zwischen | -",
            "Ab | Bb | -",
        ],
    );
}

#[test]
fn titles_come_first_and_boilerplate_last() {
    check(
        &[
            &["# Titel A", "Seoul (dpa) - Aa geht.", "% © 2024", "% (red)"],
            &["% Ausland", "# Kopf B", "Ba ruht."],
        ],
        &[("Aa", "Ba")],
        &[],
        &["Titel | Kopf", "Aa | Ba", "© | Ausland", "(red) | -"],
    );
}

#[test]
fn a_sentence_is_cut_where_links_relate_its_parts() {
    let sentence = "Aa kam, und Ax ging.";
    let cut = &[("Aa kam", "Ba"), ("Ax ging", "Bb")];
    check(
        &[&[sentence], &["Ba ruht. Bb ruht."]],
        cut,
        &[],
        &["Aa | Ba", "Ax | Bb"],
    );
    // Parts that overlap stay together.
    check(
        &[&[sentence], &["Ba ruht. Bb ruht."]],
        &[("Aa", "Ba"), ("Ax ging", "Bb")],
        &[],
        &["Aa | Ba+Bb"],
    );
    // Links to articles that are not shown cut nothing.
    let mut sample = Sample::new(&[&[sentence], &["Ba ruht. Bb ruht."]]);
    sample.lay_out(cut, &[]);
    let alone = Table::build(
        &sample.project,
        &sample.picture,
        &sample.findings,
        ArticleId(0),
        &[],
    );
    assert_eq!(sample.written(&alone), ["Aa"]);
    let pieces = &sample.table(0).columns[0].pieces;
    assert_eq!(
        pieces
            .iter()
            .map(|piece| piece.continues)
            .collect::<Vec<_>>(),
        [false, true]
    );
}

#[test]
fn another_base_gives_other_rows() {
    let mut sample = Sample::new(&[&["Aa geht. Ab geht."], &["Ba ruht. Bb ruht."]]);
    sample.lay_out(&[("Aa", "Bb")], &[]);
    assert_eq!(
        sample.written(&sample.table(1)),
        ["Ba | -", "Bb | Aa", "- | Ab"]
    );
}

#[test]
fn text_without_findings_or_sentences_is_shown_all_the_same() {
    let long = "wort ".repeat(2_000);
    let mut sample = Sample::new(&[&["Aa geht. Ab geht.", long.trim()]]);
    sample.lay_out(&[], &[]);
    let rows = |sample: &Sample| {
        let table = sample.table(0);
        let pieces = &table.columns[0].pieces;
        assert!(pieces.iter().all(|piece| piece.span.len() <= 2_000));
        sample.written(&table)
    };
    assert_eq!(rows(&sample)[..3], ["Aa", "Ab", "wort"]);
    assert_eq!(rows(&sample).len(), 2 + 6);
    sample.findings = Findings::default();
    sample.picture = Picture::build(&sample.project, &sample.findings);
    assert_eq!(rows(&sample)[..2], ["Aa", "wort"]);
    assert_eq!(rows(&sample).len(), 1 + 6);
}

#[test]
fn runs_gather_what_only_one_article_has() {
    let mut sample = Sample::new(&[
        &["Aa geht. Ab geht. Ac geht."],
        &["Ba ruht. Bb ruht.", "## Zwischen", "Bc ruht."],
    ]);
    sample.lay_out(&[("Aa", "Ba"), ("Ac", "Bc")], &[]);
    let table = sample.table(0);
    assert_eq!(
        sample.written(&table),
        ["Aa | Ba", "- | Bb", "Ab | -", "- | Zwischen", "Ac | Bc"]
    );
    let runs = [Run {
        rows: 1..3,
        counts: vec![1, 1],
    }];
    assert_eq!(table.runs(), runs);
    // What corresponds to something in another row is not alone.
    let mut sample = Sample::new(&[&["Aa geht."], &["Ba ruht. Bb ruht."], &["Ca liest."]]);
    sample.link("Ba", "Ca", LinkKind::Verbatim);
    sample.lay_out(&[("Bb", "Ca"), ("Aa", "Ba")], &[]);
    let table = sample.table(0);
    assert_eq!(sample.written(&table), ["Aa | Ba | Ca", "- | Bb | Ca~"]);
    assert_eq!(table.runs(), []);
    // Alone, an article has nothing that others lack.
    let alone = Table::build(
        &sample.project,
        &sample.picture,
        &sample.findings,
        ArticleId(0),
        &[],
    );
    assert_eq!(alone.runs(), []);
}

#[test]
fn a_place_is_found_again() {
    let mut sample = Sample::new(&[&["Aa geht. Ab geht."], &["Ba ruht. Bb ruht."]]);
    sample.lay_out(&[("Ab", "Ba")], &[]);
    let table = sample.table(0);
    for (words, expected) in [("Aa", (0, 0)), ("ruht. Bb", (1, 0)), ("Bb", (1, 1))] {
        assert_eq!(table.at(sample.passage(words)), Some(expected), "{words}");
    }
    let end = Passage {
        article: ArticleId(1),
        span: sample.passage("Bb").span.at_end(),
    };
    assert_eq!(table.at(end), Some((1, 1)));
}

proptest! {
    #[test]
    fn every_passage_stands_somewhere_and_columns_keep_their_order(
        lengths in prop::collection::vec(0_usize..9, 1..5),
        links in prop::collection::vec((0_usize..30, 0_usize..30, 0_usize..3), 0..25),
        claims in prop::collection::vec(prop::collection::vec(0_usize..30, 1..5), 0..5),
        base in 0_usize..5,
    ) {
        let texts: Vec<Vec<String>> = lengths.iter().enumerate().map(|(at, length)| {
            (0..*length).map(|block| match block % 4 {
                0 => format!("## Titel{at}x{block}"),
                3 => format!("% Zeile{at}x{block}"),
                _ => format!("Wort{at}x{block} geht dort. Satz{at}x{block} ruht hier."),
            }).collect()
        }).collect();
        let blocks: Vec<Vec<&str>> =
            texts.iter().map(|blocks| blocks.iter().map(String::as_str).collect()).collect();
        let articles: Vec<&[&str]> = blocks.iter().map(Vec::as_slice).collect();
        let mut sample = Sample::new(&articles);
        let names: Vec<String> = texts.iter().flatten()
            .flat_map(|block| block.split(['#', '%', ' ']))
            .filter(|word| word.chars().any(|c| c.is_ascii_digit()))
            .map(str::to_owned)
            .collect();
        if !names.is_empty() {
            for (left, right, kind) in links {
                let (left, right) = (&names[left % names.len()], &names[right % names.len()]);
                if sample.passage(left).article != sample.passage(right).article {
                    sample.link(left, right, LinkKind::ALL[kind]);
                }
            }
        }
        let claims: Vec<Vec<&str>> = claims.iter()
            .filter(|_| !names.is_empty())
            .map(|claim| claim.iter().map(|at| names[at % names.len()].as_str()).collect())
            .collect();
        let claims: Vec<&[&str]> = claims.iter().map(Vec::as_slice).collect();
        sample.lay_out(&[], &claims);
        let table = sample.table((base % lengths.len()) as u32);

        for (column, own) in table.columns.iter().enumerate() {
            let Some(article) = sample.project.article(own.article) else {
                continue;
            };
            // Nothing but white space lies outside of the pieces.
            let mut end = 0;
            for piece in &own.pieces {
                prop_assert!(piece.whole().start() >= end);
                prop_assert_eq!(article.text().as_str()[end..piece.whole().start()].trim(), "");
                end = piece.whole().end();
            }
            prop_assert_eq!(article.text().as_str()[end..].trim(), "");
            // Every piece stands once at home.
            let mut homes = vec![0; own.pieces.len()];
            for (at, row) in table.rows.iter().enumerate() {
                for entry in row.cell(column) {
                    if !entry.repeated {
                        homes[entry.piece] += 1;
                        prop_assert_eq!(own.pieces[entry.piece].row, at);
                    }
                }
            }
            prop_assert!(homes.iter().all(|count| *count == 1), "{:?}", homes);
            // What is not marked as moved reads on from row to row. (A row may hold two passages
            // whose neighbour between them has none in the base; it stands below.)
            let read: Vec<usize> = table.rows.iter()
                .filter(|row| matches!(row.kind, BlockKind::Paragraph | BlockKind::Subheading))
                .filter_map(|row| {
                    let mut cell = row.cell(column).iter();
                    cell.find(|entry| !entry.repeated && entry.moved.is_none())
                })
                .map(|entry| entry.piece)
                .collect();
            prop_assert!(read.is_sorted(), "column {}: {:?}", column, read);
        }
        for row in &table.rows {
            prop_assert!(!row.entries.is_empty());
            prop_assert!(row.entries.is_sorted_by_key(|entry| (entry.column, entry.piece)));
        }
        let covered: Vec<usize> = table.runs().into_iter().flat_map(|run| run.rows).collect();
        for (at, row) in table.rows.iter().enumerate() {
            prop_assert!(table.only_in(row).is_none() || covered.contains(&at));
        }
    }
}
