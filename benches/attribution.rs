//! How fast statements are found, in text that grows four times at a step, beside two peers over the
//! same text: a search for its reporting words with aho-corasick, and a split into words by Unicode
//! rules; and in English copy of growing length, where a rule that looks through all of the text for each
//! statement would show (`cargo bench --bench attribution`).

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

/// The lengths of the English copies, in bytes: sixteen times as long should take sixteen times as long.
const ENGLISH: [usize; 3] = [24_000, 96_000, 400_000];

/// An English agency copy of about `length` bytes in which somebody speaks in every other sentence, by names,
/// pronouns and general nouns, as long copies of one running story do: what is looked for in all of the text
/// before shows here.
fn english(length: usize) -> Article {
    const GIVEN: [&str; 8] = [
        "Anna", "Carl", "Edith", "Frank", "Greta", "Henry", "Irene", "Jonas",
    ];
    const FAMILY: [&str; 12] = [
        "Aldred", "Barlow", "Corrigan", "Dunmore", "Ellwood", "Farrant", "Garrick", "Halden",
        "Ingram", "Jessop", "Kerrigan", "Lorimer",
    ];
    const BODIES: [&str; 6] = [
        "harbour office",
        "growers' union",
        "port company",
        "county council",
        "rescue service",
        "water board",
    ];
    let mut paragraphs: Vec<String> = Vec::new();
    let mut written = 0;
    for number in 0.. {
        if written >= length {
            break;
        }
        let given = GIVEN[number % GIVEN.len()];
        let family = FAMILY[number / 3 % FAMILY.len()];
        let body = BODIES[number / 2 % BODIES.len()];
        let paragraph = match number % 6 {
            0 => format!(
                "The {body} closed quay {number} on Monday after a crane came down. It said the concrete had been \
                 poured in frost, and that nobody had been told."
            ),
            1 => format!(
                "\u{201c}We heard it in the kitchen,\u{201d} said {given} {family}, {}, who lives across the water. \
                 \u{201c}Then the lights went.\u{201d} The {}-year-old denied that she had seen anyone on the quay.",
                20 + number % 60,
                20 + number % 60
            ),
            2 => format!(
                "According to a report seen by the Orrton Gazette, the {body} had been warned {number} times. \
                 The company said it would answer in court, a step the union called overdue."
            ),
            3 => format!(
                "{given} {family}, a former pilot, told reporters that the tide had turned at noon. He added that \
                 two boats were missing, and urged the {body} to search the marsh."
            ),
            4 => format!(
                "Detectives have searched {number} sheds along the canal. They said the key had not been found. \
                 It emerged on Friday that the gate had stood open since March."
            ),
            _ => format!(
                "Officials at the {body} believe the damage will cost $4m to repair. Prosecutors accused {family} \
                 of delay; his lawyer rejected the charge as \u{201c}thin\u{201d}."
            ),
        };
        written += paragraph.len() + 1;
        paragraphs.push(paragraph);
    }
    let meta = Metadata {
        language: Language::English,
        ..Metadata::default()
    };
    Article::from_blocks(
        paragraphs
            .iter()
            .map(|it| (BlockKind::Paragraph, 0, it.as_str())),
        meta,
    )
}

fn english_to_statements(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("english text to statements");
    group.sample_size(10);
    for length in ENGLISH {
        let article = english(length);
        let structure = Structure::of(&article);
        let bytes = article.text().as_str().len();
        group.throughput(Throughput::Bytes(bytes as u64));
        group.bench_function(BenchmarkId::new("attribute", bytes), |bencher| {
            bencher.iter(|| attribute(black_box(&article), &structure));
        });
    }
    group.finish();
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

criterion_group!(benches, text_to_statements, english_to_statements);
criterion_main!(benches);
