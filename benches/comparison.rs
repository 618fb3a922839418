//! How long it takes from texts to links, on the samples and on growing numbers of articles made of
//! them, beside word diffs of all pairs by imara-diff (`cargo bench --bench comparison`).

use std::hint::black_box;
use std::path::Path;
use std::sync::Arc;

use criterion::{BenchmarkId, Criterion, criterion_group, criterion_main};
use imara_diff::{Algorithm, Diff, InternedInput, TokenSource};
use stemma::app::Threads;
use stemma::attribution::Statement;
use stemma::comparison::{Findings, Unwatched, analyse, analyse_with, disagreements, gather};
use stemma::import::read_bytes;
use stemma::text::{Article, ArticleId, Passage};

/// The words of a text for imara-diff.
struct Words<'a>(&'a str);

impl<'a> TokenSource for Words<'a> {
    type Token = &'a str;
    type Tokenizer = std::str::SplitWhitespace<'a>;

    fn tokenize(&self) -> Self::Tokenizer {
        self.0.split_whitespace()
    }

    fn estimate_tokens(&self) -> u32 {
        (self.0.len() / 7) as u32
    }
}

fn samples() -> Vec<(String, Vec<u8>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("seeds");
    let mut found: Vec<(String, Vec<u8>)> = std::fs::read_dir(folder)
        .expect("the samples are there")
        .filter_map(|entry| {
            let path = entry.ok()?.path();
            let name = path.file_name()?.to_str()?.to_owned();
            let text = name
                .ends_with(".txt")
                .then(|| std::fs::read(&path).ok())??;
            Some((name, text))
        })
        .collect();
    found.sort();
    found
}

fn imported(files: &[(String, Vec<u8>)]) -> Vec<(ArticleId, Arc<Article>)> {
    (1..)
        .zip(files)
        .map(|(number, (name, bytes))| {
            let imported = read_bytes(name, bytes)
                .expect("a sample can be read")
                .remove(0);
            (ArticleId(number), Arc::new(imported.article))
        })
        .collect()
}

fn claims(findings: &Findings) -> usize {
    let extents: Vec<Passage> = findings
        .articles
        .iter()
        .flat_map(|(id, own)| {
            let extents = own.statements.iter().map(Statement::extent);
            extents.map(|span| Passage { article: *id, span })
        })
        .collect();
    gather(findings, &extents, &findings.links, &[]).len()
}

fn claims_and_discrepancies(findings: &Findings) -> usize {
    let statements = findings.statements();
    let extents: Vec<Passage> = statements
        .iter()
        .map(|(article, statement)| Passage {
            article: *article,
            span: statement.extent(),
        })
        .collect();
    let claims = gather(findings, &extents, &findings.links, &[]);
    disagreements(findings, &statements, &findings.links, &claims).len()
}

/// `count` articles made of the samples: each leaves out other paragraphs, by a fixed rule, so that
/// every run measures the same.
fn perturbed(files: &[(String, Vec<u8>)], count: usize) -> Vec<(ArticleId, Arc<Article>)> {
    let mut state = 0x9e37_79b9_u64;
    let mut next = move |below: u64| {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1);
        (state >> 33) % below
    };
    let made: Vec<(String, Vec<u8>)> = (0..count)
        .map(|number| {
            let (name, bytes) = &files[number % files.len()];
            let text = String::from_utf8_lossy(bytes);
            let kept: Vec<&str> = text.split("\n\n").filter(|_| next(5) > 0).collect();
            let body = format!("Fassung {number}\n\n{}", kept.join("\n\n"));
            (format!("{number}-{name}"), body.into_bytes())
        })
        .collect();
    imported(&made)
}

fn samples_to_findings(criterion: &mut Criterion) {
    let files = samples();
    let mut group = criterion.benchmark_group("five samples");
    group.bench_function("bytes to links, claims and discrepancies", |bencher| {
        bencher.iter(|| {
            let articles = imported(&files);
            let findings = analyse(&articles, None, &Unwatched).expect("nobody cancels");
            black_box(claims_and_discrepancies(&findings))
        });
    });
    let articles = imported(&files);
    group.bench_function("articles to links", |bencher| {
        bencher.iter(|| analyse(black_box(&articles), None, &Unwatched));
    });
    let known = analyse(&articles, None, &Unwatched).expect("nobody cancels");
    group.bench_function("articles to links and claims", |bencher| {
        bencher.iter(|| {
            let findings = analyse(&articles, None, &Unwatched).expect("nobody cancels");
            black_box(claims(&findings))
        });
    });
    let threads = Threads::of_this_machine();
    group.bench_function("articles to links and claims, all cores", |bencher| {
        bencher.iter(|| {
            let findings = analyse_with(&articles, None, &Unwatched, &threads);
            black_box(claims(&findings.expect("nobody cancels")))
        });
    });
    group.bench_function("links to claims and discrepancies", |bencher| {
        bencher.iter(|| claims_and_discrepancies(black_box(&known)));
    });
    let before = analyse(&articles[1..], None, &Unwatched).expect("nobody cancels");
    group.bench_function("one article more", |bencher| {
        bencher.iter(|| analyse(black_box(&articles), Some(&before), &Unwatched));
    });
    group.bench_function("peer: word diffs of all pairs, imara-diff", |bencher| {
        bencher.iter(|| {
            let mut changes = 0;
            for (index, (_, left)) in articles.iter().enumerate() {
                for (_, right) in &articles[index + 1..] {
                    let words = InternedInput::new(
                        Words(left.text().as_str()),
                        Words(right.text().as_str()),
                    );
                    let diff = Diff::compute(Algorithm::Histogram, &words);
                    changes += diff.count_additions() + diff.count_removals();
                }
            }
            black_box(changes)
        });
    });
    group.finish();
}

fn many_articles(criterion: &mut Criterion) {
    let files = samples();
    let mut group = criterion.benchmark_group("articles to links");
    group.sample_size(10);
    for count in [10, 30, 100] {
        let articles = perturbed(&files, count);
        let id = BenchmarkId::from_parameter(count);
        group.bench_with_input(id, &articles, |bencher, articles| {
            bencher.iter(|| analyse(articles, None, &Unwatched));
        });
    }
    group.finish();
}

criterion_group!(benches, samples_to_findings, many_articles);
criterion_main!(benches);
