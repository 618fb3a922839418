//! How fast statements are found, in text that grows four times at a step, beside two peers over the
//! same text: a search for its reporting words with aho-corasick, and a split into words by Unicode
//! rules (`cargo bench --bench attribution`).

use std::hint::black_box;
use std::path::Path;

use aho_corasick::AhoCorasick;
use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use stemma::attribution::attribute;
use stemma::text::{Article, BlockKind, Language, Metadata, Structure};
use unicode_segmentation::UnicodeSegmentation;

/// How often the samples are repeated.
const STEPS: [usize; 3] = [4, 16, 64];

/// Words that a reader of German news would look for first.
const REPORTING_WORDS: [&str; 16] = [
    "sagte",
    "sagten",
    "erklärte",
    "teilte",
    "berichtete",
    "meldete",
    "betonte",
    "laut",
    "zufolge",
    "Angaben",
    "mitgeteilt",
    "hieß es",
    "demnach",
    "soll",
    "warnte",
    "kündigte",
];

/// The paragraphs of the German samples.
fn paragraphs() -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("seeds");
    let mut texts: Vec<String> = std::fs::read_dir(folder)
        .expect("the samples are there")
        .filter_map(|entry| {
            let path = entry.ok()?.path();
            let text = path.extension()? == "txt";
            text.then(|| std::fs::read_to_string(path).ok())?
        })
        .collect();
    texts.sort();
    texts
        .iter()
        .flat_map(|it| it.split("\n\n"))
        .map(str::to_owned)
        .collect()
}

fn article(paragraphs: &[String], times: usize) -> Article {
    let meta = Metadata {
        language: Language::German,
        ..Metadata::default()
    };
    let blocks = (0..times).flat_map(|_| paragraphs);
    Article::from_blocks(
        blocks.map(|it| (BlockKind::Paragraph, 0, it.as_str())),
        meta,
    )
}

fn text_to_statements(criterion: &mut Criterion) {
    let paragraphs = paragraphs();
    let words = AhoCorasick::new(REPORTING_WORDS).expect("the words make an automaton");
    let mut group = criterion.benchmark_group("text to statements");
    group.sample_size(10);
    for times in STEPS {
        let article = article(&paragraphs, times);
        let structure = Structure::of(&article);
        let text = article.text().as_str();
        group.throughput(Throughput::Bytes(text.len() as u64));
        let id = |name: &str| BenchmarkId::new(name, text.len());
        group.bench_function(id("attribute"), |bencher| {
            bencher.iter(|| attribute(black_box(&article), &structure));
        });
        group.bench_function(id("peer: reporting words, aho-corasick"), |bencher| {
            bencher.iter(|| words.find_iter(black_box(text)).count());
        });
        group.bench_function(id("peer: words, unicode-segmentation"), |bencher| {
            bencher.iter(|| black_box(text).unicode_words().count());
        });
    }
    group.finish();
}

criterion_group!(benches, text_to_statements);
criterion_main!(benches);
