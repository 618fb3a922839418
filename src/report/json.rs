//! The JSON of `stemma analyze`, schema 1.
//!
//! Positions are Unicode characters (code points) into the `text` of the article, start inclusive,
//! end exclusive. Every list stands in a fixed order and has one entry a line; the same project
//! gives the same bytes.
//!
//! Characters that are not for publication stand as `█` in `text`, one for one, so that positions stay
//! right.

pub mod decisions;

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde::Serialize;

use super::public;
use crate::attribution::Form;
use crate::comparison::{DiscrepancyKind, LinkKind, Side};
use crate::import::Warning;
use crate::review::{Picture, PlacedStatement, Project};
use crate::text::{ArticleId, CharPositions, Passage, Span};

/// The version of this format.
const SCHEMA: u32 = 1;

/// What was to be read and could not be.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct FileError {
    /// The file, as it was named.
    pub file: String,
    /// What is wrong with it, in English.
    pub message: String,
}

/// How the files of a project were read.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Reading {
    /// What was odd about each article.
    pub warnings: BTreeMap<ArticleId, Vec<Warning>>,
    /// What could not be read.
    pub errors: Vec<FileError>,
}

/// Characters from, and up to but not including.
type Chars = [usize; 2];

#[derive(Serialize)]
struct ArticleEntry<'a> {
    id: String,
    file: Option<&'a str>,
    headline: Option<&'a str>,
    provider: Option<&'a str>,
    published: Option<String>,
    language: &'static str,
    text: Cow<'a, str>,
    warnings: Vec<String>,
}

#[derive(Serialize)]
struct StatementEntry<'a> {
    id: String,
    article: String,
    form: &'static str,
    content: Vec<Chars>,
    cue: Vec<Chars>,
    frame: Vec<Chars>,
    speaker: Vec<Chars>,
    addressee: Vec<Chars>,
    chain: Vec<VoiceEntry<'a>>,
}

#[derive(Serialize)]
struct VoiceEntry<'a> {
    source: &'a str,
    named: bool,
    mention: Option<Chars>,
}

#[derive(Serialize)]
struct LinkEntry {
    id: String,
    left: PlaceEntry,
    right: PlaceEntry,
    kind: &'static str,
    score: f64,
}

#[derive(Serialize)]
struct PlaceEntry {
    article: String,
    span: Chars,
}

#[derive(Serialize)]
struct ClaimEntry<'a> {
    id: String,
    statements: Vec<String>,
    links: Vec<String>,
    origins: Vec<&'a str>,
    independent_origins: usize,
}

#[derive(Serialize)]
struct DiscrepancyEntry<'a> {
    kind: &'static str,
    claim: String,
    left: SideEntry<'a>,
    right: SideEntry<'a>,
}

#[derive(Serialize)]
struct SideEntry<'a> {
    article: String,
    span: Chars,
    value: &'a str,
}

/// Writes everything that `picture` shows of `project`, and how its files were read.
pub fn render(project: &Project, picture: &Picture, reading: &Reading) -> String {
    let mut json = String::from("{\n");
    findings(&mut json, &Places::of(project), project, picture, reading);
    end(json)
}

/// The same for a review: behind what [`render`] writes stand two more lists, `decisions` and
/// `assessments` (see [`decisions`]).
pub fn render_review(project: &Project, picture: &Picture) -> String {
    let places = Places::of(project);
    let mut json = String::from("{\n");
    findings(&mut json, &places, project, picture, &Reading::default());
    list(
        &mut json,
        "decisions",
        decisions::decisions(project, picture, &places).into_iter(),
    );
    list(
        &mut json,
        "assessments",
        decisions::assessments(project, picture).into_iter(),
    );
    end(json)
}

fn findings(
    json: &mut String,
    places: &Places<'_>,
    project: &Project,
    picture: &Picture,
    reading: &Reading,
) {
    let articles = project.articles.iter().map(|entry| {
        let meta = &entry.article.meta;
        let warnings = reading.warnings.get(&entry.id);
        ArticleEntry {
            id: places.id(entry.id),
            file: entry.article.file.as_deref(),
            headline: meta.headline.as_deref(),
            provider: meta.provider.as_deref(),
            published: meta.published.map(|day| day.to_string()),
            language: meta.language.tag(),
            text: public::text(&entry.article),
            warnings: warnings.into_iter().flatten().map(warning).collect(),
        }
    });
    let statements = picture
        .statements
        .iter()
        .enumerate()
        .map(|(ix, statement)| places.statement(ix, statement, picture));
    let links = picture
        .links
        .iter()
        .enumerate()
        .map(|(ix, placed)| LinkEntry {
            id: format!("l{}", ix + 1),
            left: places.place(placed.link.left),
            right: places.place(placed.link.right),
            kind: kind(placed.link.kind),
            score: placed.link.score.fraction(),
        });
    let claims = picture
        .claims
        .iter()
        .enumerate()
        .map(|(ix, card)| ClaimEntry {
            id: format!("c{}", ix + 1),
            statements: card
                .statements
                .iter()
                .map(|ix| format!("s{}", ix.0 + 1))
                .collect(),
            links: card
                .links
                .iter()
                .map(|ix| format!("l{}", ix.0 + 1))
                .collect(),
            origins: card.origins.iter().map(|key| name(picture, key)).collect(),
            independent_origins: card.independent_origins(),
        });
    let discrepancies = picture.discrepancies.iter().map(|found| DiscrepancyEntry {
        kind: disagreement(found.kind),
        claim: format!("c{}", found.claim.0 + 1),
        left: places.side(&found.left),
        right: places.side(&found.right),
    });

    field(json, "schema", &SCHEMA);
    field(
        json,
        "program",
        concat!("stemma ", env!("CARGO_PKG_VERSION")),
    );
    list(json, "articles", articles);
    list(json, "statements", statements);
    list(json, "links", links);
    list(json, "claims", claims);
    list(json, "discrepancies", discrepancies);
    list(json, "errors", reading.errors.iter());
}

fn end(mut json: String) -> String {
    // The last field has no comma.
    json.truncate(json.trim_end_matches([',', '\n']).len());
    json.push_str("\n}\n");
    json
}

/// A field on a line of its own.
fn field<T: Serialize + ?Sized>(json: &mut String, name: &str, value: &T) {
    json.push_str("  \"");
    json.push_str(name);
    json.push_str("\": ");
    json.push_str(&written(value));
    json.push_str(",\n");
}

/// A field with a list, one entry a line.
fn list<T: Serialize>(json: &mut String, name: &str, entries: impl Iterator<Item = T>) {
    json.push_str("  \"");
    json.push_str(name);
    json.push_str("\": [");
    let mut separator = "\n    ";
    for entry in entries {
        json.push_str(separator);
        json.push_str(&written(&entry));
        separator = ",\n    ";
    }
    if separator.starts_with(',') {
        json.push_str("\n  ");
    }
    json.push_str("],\n");
}

/// The JSON of one value. Writing into a string fails only for maps whose keys are no strings, and
/// for values that refuse to be written; there are none of either here.
fn written<T: Serialize + ?Sized>(value: &T) -> String {
    serde_json::to_string(value).unwrap_or_default()
}

/// Where things lie, in characters, and what articles are called.
struct Places<'a> {
    articles: BTreeMap<ArticleId, (usize, &'a str, CharPositions)>,
}

impl<'a> Places<'a> {
    fn of(project: &'a Project) -> Self {
        let articles = project
            .articles
            .iter()
            .enumerate()
            .map(|(place, entry)| {
                let text = entry.article.text();
                (entry.id, (place + 1, text.as_str(), text.char_positions()))
            })
            .collect();
        Self { articles }
    }

    fn id(&self, article: ArticleId) -> String {
        let place = self.articles.get(&article).map_or(0, |known| known.0);
        format!("a{place}")
    }

    fn chars(&self, article: ArticleId, span: Span) -> Chars {
        self.articles
            .get(&article)
            .map_or([0, 0], |(_, text, positions)| {
                [span.start(), span.end()].map(|byte| positions.char_at(text, byte))
            })
    }

    fn place(&self, passage: Passage) -> PlaceEntry {
        PlaceEntry {
            article: self.id(passage.article),
            span: self.chars(passage.article, passage.span),
        }
    }

    fn side<'b>(&self, side: &'b Side) -> SideEntry<'b> {
        SideEntry {
            article: self.id(side.passage.article),
            span: self.chars(side.passage.article, side.passage.span),
            value: &side.value,
        }
    }

    fn statement<'b>(
        &self,
        ix: usize,
        statement: &PlacedStatement,
        picture: &'b Picture,
    ) -> StatementEntry<'b> {
        let article = statement.article;
        let all = |spans: &[Span]| -> Vec<Chars> {
            spans
                .iter()
                .map(|span| self.chars(article, *span))
                .collect()
        };
        StatementEntry {
            id: format!("s{}", ix + 1),
            article: self.id(article),
            form: form(statement.form),
            content: all(&statement.content),
            cue: all(&statement.cue),
            frame: all(&statement.frame),
            speaker: all(&statement.speaker),
            addressee: all(&statement.addressee),
            chain: statement
                .chain
                .iter()
                .map(|voice| VoiceEntry {
                    source: name(picture, &voice.source),
                    named: voice.named,
                    mention: voice.mention.map(|span| self.chars(article, span)),
                })
                .collect(),
        }
    }
}

/// The name shown for a source.
fn name<'a>(picture: &'a Picture, key: &crate::review::SourceKey) -> &'a str {
    picture.source(key).map_or("", |source| &source.name)
}

/// The same; the key of a source that no text and no registry has any more.
fn name_or_key(picture: &Picture, key: &crate::review::SourceKey) -> String {
    picture
        .source(key)
        .map_or_else(|| key.to_string(), |source| source.name.clone())
}

fn form(form: Form) -> &'static str {
    match form {
        Form::Direct => "direct",
        Form::Indirect => "indirect",
        Form::IndirectFreeIndirect => "indirect_free_indirect",
        Form::FreeIndirect => "free_indirect",
        Form::Reported => "reported",
    }
}

fn kind(kind: LinkKind) -> &'static str {
    match kind {
        LinkKind::Verbatim => "verbatim",
        LinkKind::Edited => "edited",
        LinkKind::Reworded => "reworded",
    }
}

fn disagreement(kind: DiscrepancyKind) -> &'static str {
    match kind {
        DiscrepancyKind::Figure => "figure",
        DiscrepancyKind::Date => "date",
        DiscrepancyKind::Certainty => "certainty",
        DiscrepancyKind::Status => "status",
        DiscrepancyKind::Attribution => "attribution",
        DiscrepancyKind::AttributionDropped => "attribution_dropped",
    }
}

fn warning(warning: &Warning) -> String {
    match warning {
        Warning::Decoded(encoding) => format!("decoded as {encoding}"),
        Warning::Replaced(1) => "1 character could not be decoded and was replaced".to_owned(),
        Warning::Replaced(count) => {
            format!("{count} characters could not be decoded and were replaced")
        }
        Warning::Misdeclared => "it declares another encoding than it is in".to_owned(),
        Warning::LeftOut(name) => format!("what came with it could not be read: {name}"),
        Warning::OnlyHeadline => "there is a headline and nothing below it".to_owned(),
        Warning::LanguageUnknown => {
            "the language is unknown, or there are no attribution rules for it".to_owned()
        }
        Warning::RightToLeft => {
            "the text is mostly in a script that is read from right to left".to_owned()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::review::sample::{Sample, three};
    use serde_json::Value;

    fn rendered(sample: &Sample, reading: &Reading) -> (String, Value) {
        let text = render(&sample.project, &sample.picture(), reading);
        let value = serde_json::from_str(&text).unwrap();
        (text, value)
    }

    /// The characters of a span of an article.
    fn words(json: &Value, article: &Value, span: &Value) -> String {
        let articles = json["articles"].as_array().unwrap();
        let entry = articles
            .iter()
            .find(|entry| entry["id"] == *article)
            .unwrap();
        let bounds: Vec<usize> = span
            .as_array()
            .unwrap()
            .iter()
            .map(|at| at.as_u64().unwrap() as usize)
            .collect();
        let text = entry["text"].as_str().unwrap();
        text.chars()
            .skip(bounds[0])
            .take(bounds[1] - bounds[0])
            .collect()
    }

    #[test]
    fn fields_stand_in_the_order_of_the_format() {
        let (text, json) = rendered(&three(), &Reading::default());
        let fields: Vec<&str> = text
            .lines()
            .filter_map(|line| line.strip_prefix("  \"")?.split('"').next())
            .collect();
        assert_eq!(
            fields,
            [
                "schema",
                "program",
                "articles",
                "statements",
                "links",
                "claims",
                "discrepancies",
                "errors"
            ]
        );
        assert_eq!(json["schema"], 1);
        assert_eq!(
            json["program"],
            concat!("stemma ", env!("CARGO_PKG_VERSION"))
        );
        let line = text.lines().find(|line| line.contains("\"s5\"")).unwrap();
        assert!(line.starts_with(
            "    {\"id\":\"s5\",\"article\":\"a2\",\"form\":\"indirect\",\"content\":[["
        ));
    }

    #[test]
    fn positions_are_characters() {
        let (_, json) = rendered(&three(), &Reading::default());
        let said = |ix: usize| {
            let statement = &json["statements"][ix];
            words(&json, &statement["article"], &statement["content"][0])
        };
        assert_eq!(said(1), "Der Hafen sei „gesperrt“");
        assert_eq!(said(2), "mit mehr");
        assert_eq!(said(4), "1500 Soldaten angekommen");
        let chain = &json["statements"][4]["chain"];
        assert_eq!(chain[0]["source"], "Yonhap");
        assert_eq!(
            words(&json, &Value::from("a2"), &chain[0]["mention"]),
            "Yonhap"
        );
        assert_eq!(
            chain[1],
            serde_json::json!({"source": "NIS", "named": true, "mention": null})
        );
        let link = &json["links"][0];
        assert_eq!(
            words(&json, &link["right"]["article"], &link["right"]["span"]),
            "1500 Soldaten angekommen"
        );
        assert_eq!(link["score"], 0.9);
    }

    #[test]
    fn how_files_were_read_is_told() {
        let sample = three();
        let id = sample.project.articles[1].id;
        let reading = Reading {
            warnings: [(
                id,
                vec![Warning::Decoded("windows-1252"), Warning::Replaced(3)],
            )]
            .into(),
            errors: vec![FileError {
                file: "kaputt „x“.bin".to_owned(),
                message: "not text".to_owned(),
            }],
        };
        let (_, json) = rendered(&sample, &reading);
        assert_eq!(json["articles"][0]["warnings"], serde_json::json!([]));
        assert_eq!(
            json["articles"][1]["warnings"][0],
            "decoded as windows-1252"
        );
        assert_eq!(json["errors"][0]["file"], "kaputt „x“.bin");
        assert_eq!(json["articles"][1]["published"], Value::Null);
    }

    #[test]
    fn an_empty_project_is_valid_json() {
        let project = Project::new();
        let picture = Picture::build(&project, &crate::comparison::Findings::default());
        let text = render(&project, &picture, &Reading::default());
        let json: Value = serde_json::from_str(&text).unwrap();
        assert_eq!(json["errors"], serde_json::json!([]));
    }
}
