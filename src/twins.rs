//! Property-test twins of the targets in `fuzz/`: for a few hundred times what fuzzing does for hours,
//! from the same samples and with the same words, so that every run of the tests looks where fuzzing
//! looks.

use std::fs;
use std::io::{Cursor, Write};
use std::path::Path;
use std::sync::Arc;

use proptest::prelude::*;
use proptest::sample::Index;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::comparison::{Findings, Unwatched, analyse};
use crate::import::{Importer, read_pasted};
use crate::report::{Contents, Format, Occasion, render};
use crate::review::{Edit, Picture, Project, apply};
use crate::storage::{parse_project, render_project};
use crate::text::Structure;
use crate::wording::{Texts, Tongue};

/// The target of each importer, and the file of the words that its format is made of.
fn target(importer: Importer) -> (&'static [&'static str], &'static str) {
    match importer {
        Importer::Plain => (&["plain"], "prose"),
        Importer::Markdown => (&["markdown"], "markdown"),
        Importer::Html => (&["html"], "html"),
        Importer::PastedHtml => (&["pasted_html"], "html"),
        Importer::NewsmlG2 => (&["newsml_g2"], "newsml_g2"),
        Importer::Newsml1 => (&["newsml_1"], "newsml_1"),
        Importer::Nitf => (&["nitf"], "nitf"),
        Importer::Ninjs => (&["ninjs"], "json"),
        Importer::Iptc7901 => (&["iptc_7901"], "wire"),
        Importer::Anpa1312 => (&["anpa_1312"], "wire"),
        Importer::Feed => (&["feed"], "feed"),
        Importer::JsonFeed => (&["json_feed"], "json"),
        Importer::Package => (&["docx", "odt"], "office"),
        Importer::Mail => (&["mail"], "mail"),
    }
}

/// The samples of some targets.
fn samples(targets: &[&str]) -> Vec<Vec<u8>> {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus");
    let mut paths: Vec<_> = targets
        .iter()
        .flat_map(|target| fs::read_dir(corpus.join(target)).unwrap())
        .map(|entry| entry.unwrap().path())
        .collect();
    paths.sort();
    assert!(!paths.is_empty(), "{targets:?} have no samples");
    paths.iter().map(|path| fs::read(path).unwrap()).collect()
}

/// The words of a dictionary as libFuzzer reads it: one in quotation marks on each line, with
/// backslashes before quotation marks, backslashes and the numbers of other bytes.
fn dictionary(name: &str) -> Vec<Vec<u8>> {
    let path = format!("fuzz/dictionaries/{name}.dict");
    let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap();
    text.lines()
        .map(|line| {
            let mut rest = &line[1..line.len() - 1];
            let mut word = Vec::new();
            while let Some((plain, escape)) = rest.split_once('\\') {
                word.extend(plain.bytes());
                rest = if let Some(number) = escape.strip_prefix('x') {
                    word.push(u8::from_str_radix(&number[..2], 16).unwrap());
                    &number[2..]
                } else {
                    word.extend(escape.bytes().take(1));
                    &escape[1..]
                };
            }
            word.extend(rest.bytes());
            word
        })
        .collect()
}

/// A change to some bytes: what is put where, and how much is taken out there.
type Change = (Index, Index, u8, Option<u8>);

fn changes() -> impl Strategy<Value = Vec<Change>> {
    let out = prop_oneof![3 => Just(0_u8), 1 => any::<u8>()];
    let change = (any::<Index>(), any::<Index>(), out, any::<Option<u8>>());
    prop::collection::vec(change, 0..8)
}

fn changed(sample: &[u8], words: &[Vec<u8>], changes: &[Change]) -> Vec<u8> {
    let mut bytes = sample.to_vec();
    for (at, word, out, byte) in changes {
        let at = at.index(bytes.len() + 1);
        let end = bytes.len().min(at + usize::from(*out));
        let word = match byte {
            Some(byte) => vec![*byte],
            None => words[word.index(words.len())].clone(),
        };
        bytes.splice(at..end, word);
    }
    bytes
}

/// The archive that a document's text lies in.
fn packed(part: &str, bytes: &[u8]) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    archive
        .start_file(part, SimpleFileOptions::default())
        .unwrap();
    archive.write_all(bytes).unwrap();
    archive.finish().unwrap().into_inner()
}

fn reads_or_refuses(importer: Importer, bytes: &[u8]) -> Result<(), TestCaseError> {
    let Ok(articles) = importer.read(bytes) else {
        return Ok(());
    };
    prop_assert!(!articles.is_empty());
    for imported in articles {
        let article = imported.article;
        let mut end = 0;
        for block in article.blocks() {
            prop_assert!(block.span.start() >= end);
            prop_assert!(block.span.contains(block.dateline));
            prop_assert!(!article.slice(block.span).trim().is_empty());
            end = block.span.end();
        }
        for sentence in &Structure::of(&article).sentences {
            prop_assert!(article.text().span(sentence.span.range()).is_some());
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn every_importer_reads_or_refuses(pick in any::<Index>(), changes in changes()) {
        for importer in Importer::ALL {
            let (targets, words) = target(importer);
            let samples = samples(targets);
            let sample = &samples[pick.index(samples.len())];
            let bytes = changed(sample, &dictionary(words), &changes);
            if importer == Importer::Package {
                reads_or_refuses(importer, &bytes)?;
                for part in ["word/document.xml", "content.xml"] {
                    reads_or_refuses(importer, &packed(part, &bytes))?;
                }
            } else {
                reads_or_refuses(importer, &bytes)?;
            }
        }
    }

    #[test]
    fn a_project_that_opens_is_saved_as_the_same(pick in any::<Index>(), changes in changes()) {
        let samples = samples(&["project"]);
        let sample = &samples[pick.index(samples.len())];
        let bytes = changed(sample, &dictionary("project"), &changes);
        if let Ok(project) = parse_project(&String::from_utf8_lossy(&bytes)) {
            let _ = Picture::build(&project, &Findings::default());
            let saved = render_project(&project);
            let opened = parse_project(&saved).expect("what was saved opens");
            prop_assert!(opened == project, "saved and opened it is another project");
            prop_assert_eq!(render_project(&opened), saved);
        }
    }

    #[test]
    fn any_texts_are_compared_and_reported(pick in any::<Index>(), changes in changes()) {
        let samples = samples(&["analysis"]);
        let sample = &samples[pick.index(samples.len())];
        let bytes = changed(sample, &dictionary("prose"), &changes);
        let articles: Vec<Arc<_>> = String::from_utf8_lossy(&bytes)
            .split("\n===\n")
            .take(3)
            .filter_map(|part| read_pasted(part).ok())
            .map(|imported| Arc::new(imported.article))
            .collect();
        let empty = Picture::default();
        if let Ok(project) = apply(&Project::new(), &empty, "", Edit::AddArticles(articles)) {
            let findings = analyse(&project.texts(), None, &Unwatched).expect("nobody cancels");
            let picture = Picture::build(&project, &findings);
            for statement in &picture.statements {
                let article = project.article(statement.article).expect("it is there");
                for span in &statement.content {
                    prop_assert!(article.text().span(span.range()).is_some());
                }
            }
            let texts = Texts::new(Tongue::German);
            let (contents, occasion) = (Contents::default(), Occasion::default());
            for format in Format::ALL {
                let _ = render(format, &project, &picture, &texts, &contents, &occasion);
            }
        }
    }
}
