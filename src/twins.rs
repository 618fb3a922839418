//! Property-test twins of the targets in `fuzz/`: for a few hundred times what fuzzing does for hours,
//! from the same samples and with the same words, so that every run of the tests looks where fuzzing
//! looks.

use std::fs;
use std::path::Path;

use proptest::prelude::*;
use proptest::sample::Index;

use crate::import::Importer;
use crate::trials;

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
        Importer::Rtf => (&["rtf"], "rtf"),
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

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn every_importer_reads_or_refuses(pick in any::<Index>(), changes in changes()) {
        for importer in Importer::ALL {
            let (targets, words) = target(importer);
            let samples = samples(targets);
            let sample = &samples[pick.index(samples.len())];
            let bytes = changed(sample, &dictionary(words), &changes);
            trials::reads_or_refuses(importer, &bytes);
            if importer == Importer::Package {
                for part in ["word/document.xml", "content.xml"] {
                    trials::reads_or_refuses(importer, &trials::packed(part, &bytes));
                }
            }
        }
    }

    #[test]
    fn a_project_that_opens_is_saved_as_the_same(pick in any::<Index>(), changes in changes()) {
        let samples = samples(&["project"]);
        let sample = &samples[pick.index(samples.len())];
        let bytes = changed(sample, &dictionary("project"), &changes);
        trials::opened_is_saved_as_the_same(&String::from_utf8_lossy(&bytes));
    }

    #[test]
    fn any_texts_are_compared_and_reported(pick in any::<Index>(), changes in changes()) {
        let samples = samples(&["analysis"]);
        let sample = &samples[pick.index(samples.len())];
        let bytes = changed(sample, &dictionary("prose"), &changes);
        trials::compared_and_reported(&String::from_utf8_lossy(&bytes));
    }
}
