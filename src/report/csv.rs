//! A report as one CSV file (RFC 4180, but for the [`Separator`]) that a spreadsheet opens.
//!
//! All tables share one set of columns; the first one, `table`, tells what a row is: `article`,
//! `claim`, `statement`, `source` or `assessment`. A cell that has no meaning for its table is empty.
//! Filter by `table` to see one of them. Ids are those of the JSON (`a1`, `c1`, `s1`), so that rows
//! can be joined: a statement names its article and claim, an assessment its claim and source.
//!
//! | table | one row for | cells |
//! |---|---|---|
//! | `article` | each article | `name`, `headline`, `provider`, `published`, `time`, `place`, `byline`, `credit`, `language`, `file`, `sha256` (of the text, see the HTML report) |
//! | `claim` | each claim in the report | `words`, `articles`, `origins`, `independent_origins`, `discrepancies`, `rating` |
//! | `statement` | each statement of these claims | `claim`, `article`, `words`, `form`, `chain` |
//! | `source` | each source that speaks | `name`, `kind`, `aliases`, `code` and `label` of its usual reliability |
//! | `assessment` | each rated source of a claim, and each rated or noted claim | `claim`, `source`, `axis` (`reliability` or `credibility`), `code`, `label`, `note`, `reviewer`, `rated` |
//!
//! The file begins with a byte order mark, without which spreadsheets read umlauts wrongly. A cell
//! that a spreadsheet would take for a formula gets an apostrophe before it.

use super::fingerprint::sha256;
use super::{Contents, build, public};
use crate::review::{ClaimIx, Picture, Project, SourceKey, StatementIx, listing};
use crate::text::{ArticleId, Passage};
use crate::wording::{Texts, Tongue, names, source_names};

/// A column of the file.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Column {
    Table,
    Id,
    Claim,
    Article,
    Source,
    Name,
    Words,
    Form,
    Chain,
    Articles,
    Origins,
    IndependentOrigins,
    Discrepancies,
    Rating,
    Axis,
    Code,
    Label,
    Note,
    Reviewer,
    Rated,
    Kind,
    Aliases,
    Headline,
    Provider,
    Published,
    Time,
    Place,
    Byline,
    Credit,
    Language,
    File,
    Sha256,
}

impl Column {
    /// Every column with its name, from left to right.
    const ALL: [(Self, &str); 32] = [
        (Self::Table, "table"),
        (Self::Id, "id"),
        (Self::Claim, "claim"),
        (Self::Article, "article"),
        (Self::Source, "source"),
        (Self::Name, "name"),
        (Self::Words, "words"),
        (Self::Form, "form"),
        (Self::Chain, "chain"),
        (Self::Articles, "articles"),
        (Self::Origins, "origins"),
        (Self::IndependentOrigins, "independent_origins"),
        (Self::Discrepancies, "discrepancies"),
        (Self::Rating, "rating"),
        (Self::Axis, "axis"),
        (Self::Code, "code"),
        (Self::Label, "label"),
        (Self::Note, "note"),
        (Self::Reviewer, "reviewer"),
        (Self::Rated, "rated"),
        (Self::Kind, "kind"),
        (Self::Aliases, "aliases"),
        (Self::Headline, "headline"),
        (Self::Provider, "provider"),
        (Self::Published, "published"),
        (Self::Time, "time"),
        (Self::Place, "place"),
        (Self::Byline, "byline"),
        (Self::Credit, "credit"),
        (Self::Language, "language"),
        (Self::File, "file"),
        (Self::Sha256, "sha256"),
    ];
}

/// What stands between two cells.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Separator {
    /// As the standard has it.
    #[default]
    Comma,
    /// What Excel puts between cells, and takes for their end, where numbers have a decimal comma. With commas
    /// every row would fall into one cell there.
    Semicolon,
}

impl Separator {
    /// What spreadsheets of that language expect.
    pub fn usual(tongue: Tongue) -> Self {
        match tongue {
            Tongue::German => Self::Semicolon,
            Tongue::English => Self::Comma,
        }
    }

    fn byte(self) -> u8 {
        match self {
            Self::Comma => b',',
            Self::Semicolon => b';',
        }
    }
}

/// The whole file.
pub fn render(project: &Project, picture: &Picture, texts: &Texts, contents: &Contents) -> String {
    let mut table = Table {
        project,
        picture,
        texts,
        writer: csv::WriterBuilder::new()
            .terminator(csv::Terminator::CRLF)
            .delimiter(contents.separator.byte())
            .from_writer(BYTE_ORDER_MARK.to_vec()),
    };
    table.write(&Column::ALL.map(|(_, name)| name.to_owned()));
    let claims = build::in_scope(project, picture, contents.scope);
    if contents.articles {
        table.articles();
    }
    if contents.claims {
        claims.iter().for_each(|ix| table.claim(*ix));
        claims.iter().for_each(|ix| table.statements(*ix));
    }
    if contents.sources {
        table.sources(contents.ratings);
    }
    if contents.claims && contents.ratings {
        claims.iter().for_each(|ix| table.assessments(*ix));
    }
    // Writing into memory cannot fail, and all that was written is UTF-8.
    let bytes = table.writer.into_inner().unwrap_or_default();
    String::from_utf8(bytes).unwrap_or_default()
}

const BYTE_ORDER_MARK: [u8; 3] = [0xef, 0xbb, 0xbf];

/// The file as it grows.
struct Table<'a> {
    project: &'a Project,
    picture: &'a Picture,
    texts: &'a Texts,
    writer: csv::Writer<Vec<u8>>,
}

impl Table<'_> {
    fn write(&mut self, cells: &[String]) {
        if let Err(error) = self.writer.write_record(cells) {
            // Memory takes everything; a row of another length is a mistake of this module.
            log::error!("a row of the CSV could not be written: {error}");
        }
    }

    /// Writes a row of `table` with what stands in its cells.
    fn row(&mut self, table: &str, cells: &[(Column, String)]) {
        let row: Vec<String> = Column::ALL
            .iter()
            .map(|(column, _)| match column {
                Column::Table => table.to_owned(),
                _ => cells
                    .iter()
                    .find(|(of, _)| of == column)
                    .map(|(_, cell)| harmless(cell))
                    .unwrap_or_default(),
            })
            .collect();
        self.write(&row);
    }

    fn articles(&mut self) {
        for (place, entry) in self.project.articles.iter().enumerate() {
            let meta = &entry.article.meta;
            let some = |value: &Option<String>| value.clone().unwrap_or_default();
            let cells = [
                (Column::Id, format!("a{}", place + 1)),
                (Column::Name, self.project.label(entry.id)),
                (Column::Headline, some(&meta.headline)),
                (Column::Provider, some(&meta.provider)),
                (
                    Column::Published,
                    meta.published
                        .map(|day| day.to_string())
                        .unwrap_or_default(),
                ),
                (
                    Column::Time,
                    meta.time.map(|time| time.to_string()).unwrap_or_default(),
                ),
                (Column::Place, some(&meta.place)),
                (Column::Byline, some(&meta.byline)),
                (Column::Credit, some(&meta.credit)),
                (Column::Language, meta.language.tag().to_owned()),
                (Column::File, some(&entry.article.file)),
                (Column::Sha256, sha256(&entry.article)),
            ];
            self.row("article", &cells);
        }
    }

    fn claim(&mut self, ix: ClaimIx) {
        let card = self.picture.claim(ix);
        let public = |passage: &Passage| public::may_leave(self.project, *passage);
        let best = Some(listing::wording(self.project, self.picture, card))
            .filter(public)
            .or_else(|| card.members.iter().copied().find(public));
        let kinds: Vec<String> = self
            .picture
            .discrepancies_of(ix)
            .iter()
            .map(|found| names::discrepancy(self.texts, found.kind))
            .collect();
        let cells = [
            (Column::Id, claim_id(ix)),
            (
                Column::Words,
                best.map(|best| self.words(best)).unwrap_or_default(),
            ),
            (
                Column::Articles,
                once(card.articles.iter().map(|id| self.article_id(*id))),
            ),
            (
                Column::Origins,
                once(card.origins.iter().map(|key| self.name(key))),
            ),
            (
                Column::IndependentOrigins,
                card.independent_origins().to_string(),
            ),
            (Column::Discrepancies, once(kinds.into_iter())),
            (
                Column::Rating,
                listing::code(self.project, card).unwrap_or_default(),
            ),
        ];
        self.row("claim", &cells);
    }

    fn statements(&mut self, ix: ClaimIx) {
        for said in self.picture.claim(ix).statements.clone() {
            let statement = self.picture.statement(said);
            let extent = statement.extent();
            if !public::may_leave(self.project, extent) {
                continue;
            }
            let chain: Vec<String> = statement
                .chain
                .iter()
                .map(|voice| self.name(&voice.source))
                .collect();
            let cells = [
                (Column::Id, statement_id(said)),
                (Column::Claim, claim_id(ix)),
                (Column::Article, self.article_id(statement.article)),
                (Column::Words, self.words(extent)),
                (Column::Form, names::form(self.texts, statement.form)),
                (Column::Chain, chain.join(" → ")),
            ];
            self.row("statement", &cells);
        }
    }

    fn sources(&mut self, ratings: bool) {
        for source in &self.picture.sources {
            if source.statements.is_empty() {
                continue;
            }
            let letter = source.reliability.filter(|_| ratings);
            let (code, label) = letter.map_or_else(Default::default, |letter| {
                (letter.letter().to_string(), letter.label().to_owned())
            });
            let cells = [
                (Column::Id, source.key.to_string()),
                (
                    Column::Name,
                    source_names::name(self.texts, self.picture, source),
                ),
                (Column::Kind, names::kind(self.texts, source.kind)),
                (Column::Aliases, source.aliases.join("; ")),
                (Column::Code, code),
                (Column::Label, label),
            ];
            self.row("source", &cells);
        }
    }

    fn assessments(&mut self, ix: ClaimIx) {
        let Some(assessment) = listing::assessment(self.project, self.picture.claim(ix)) else {
            return;
        };
        if assessment.is_empty() {
            return;
        }
        let reviewer = assessment.reviewer.clone();
        let rated = assessment
            .rated
            .map(|day| day.to_string())
            .unwrap_or_default();
        for (key, letter) in &assessment.reliability {
            let cells = [
                (Column::Claim, claim_id(ix)),
                (Column::Source, self.name(key)),
                (Column::Axis, "reliability".to_owned()),
                (Column::Code, letter.letter().to_string()),
                (Column::Label, letter.label().to_owned()),
                (Column::Reviewer, reviewer.clone()),
                (Column::Rated, rated.clone()),
            ];
            self.row("assessment", &cells);
        }
        if assessment.credibility.is_some() || !assessment.note.is_empty() {
            let (code, label) = assessment
                .credibility
                .map_or_else(Default::default, |digit| {
                    (digit.digit().to_string(), digit.label().to_owned())
                });
            let cells = [
                (Column::Claim, claim_id(ix)),
                (Column::Axis, "credibility".to_owned()),
                (Column::Code, code),
                (Column::Label, label),
                (Column::Note, assessment.note.clone()),
                (Column::Reviewer, reviewer),
                (Column::Rated, rated),
            ];
            self.row("assessment", &cells);
        }
    }

    /// The words of a passage on one line; empty where they may not leave.
    fn words(&self, passage: Passage) -> String {
        self.project
            .article(passage.article)
            .filter(|_| public::may_leave(self.project, passage))
            .map(|article| {
                let words = article.slice(passage.span);
                words.split_whitespace().collect::<Vec<_>>().join(" ")
            })
            .unwrap_or_default()
    }

    fn name(&self, key: &SourceKey) -> String {
        source_names::name_of(self.texts, self.picture, key)
    }

    fn article_id(&self, id: ArticleId) -> String {
        let place = self.project.articles.iter().position(|it| it.id == id);
        place.map_or_else(String::new, |place| format!("a{}", place + 1))
    }
}

fn claim_id(ix: ClaimIx) -> String {
    format!("c{}", ix.0 + 1)
}

fn statement_id(ix: StatementIx) -> String {
    format!("s{}", ix.0 + 1)
}

/// Each word once, in order, with semicolons between.
fn once(words: impl Iterator<Item = String>) -> String {
    let mut list: Vec<String> = Vec::new();
    for word in words {
        if !list.contains(&word) {
            list.push(word);
        }
    }
    list.join("; ")
}

/// A cell that no spreadsheet takes for a formula: where it begins with `=`, `+`, `-`, `@`, their
/// full-width forms, a tab or a line end (spaces before them aside), an apostrophe stands before it.
/// (OWASP, "CSV Injection".)
fn harmless(cell: &str) -> String {
    let cell: String = cell
        .chars()
        .filter(|c| !c.is_control() || matches!(c, '\n' | '\r' | '\t'))
        .collect();
    let risky = |c: char| {
        matches!(
            c,
            '=' | '+' | '-' | '@' | '＝' | '＋' | '－' | '＠' | '\t' | '\r' | '\n'
        )
    };
    let first = cell.chars().next();
    let telling = cell.trim_start().chars().next();
    if first.is_some_and(risky) || telling.is_some_and(risky) {
        format!("'{cell}")
    } else {
        cell
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_cell_is_a_formula() {
        for (cell, expected) in [
            ("=1+1", "'=1+1"),
            ("+49 30", "'+49 30"),
            ("-2", "'-2"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("\t=1", "'\t=1"),
            ("  =cmd|' /C calc'!A0", "'  =cmd|' /C calc'!A0"),
            ("\u{0}=1", "'=1"),
            ("＝1", "'＝1"),
            ("– Strich", "– Strich"),
            ("1=1", "1=1"),
            ("", ""),
        ] {
            assert_eq!(harmless(cell), expected, "{cell:?}");
        }
    }
}
