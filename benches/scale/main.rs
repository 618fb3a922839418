//! How time and memory grow with the number of articles, beside word diffs by imara-diff in the
//! same run (`cargo bench --bench scale`).
//!
//! Every row is measured by a process of its own, so that the memory shown is the most that this
//! row ever held (`VmHWM` of /proc; "-" where there is none). Times are the best of several runs. What
//! one thread does is measured by the time that it had a core (`schedstat` of /proc; by the clock
//! where there is none), so that other programs show less in it.

mod stories;

use std::hint::black_box;
use std::path::Path;
use std::process::Command;
use std::sync::Arc;
use std::time::{Duration, Instant};

use imara_diff::{Algorithm, Diff, InternedInput, TokenSource};
use stemma::app::Threads;
use stemma::comparison::{
    Alone, Crew, Findings, Gathered, Unwatched, analyse_with, disagreements, gather,
};
use stemma::review::{Edit, Picture, Project, apply};
use stemma::text::{Article, ArticleId, Passage};
use stories::{Numbered, copies, mixed, one_story};

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

fn word_diff(left: &Article, right: &Article) -> u32 {
    let words = InternedInput::new(Words(left.text().as_str()), Words(right.text().as_str()));
    let diff = Diff::compute(Algorithm::Histogram, &words);
    diff.count_additions() + diff.count_removals()
}

/// Word diffs of all pairs of one story each. `stories` holds the story of each article.
fn word_diffs(articles: &Numbered, stories: &[usize]) -> u32 {
    let mut changes = 0;
    for (at, (_, left)) in articles.iter().enumerate() {
        let same = |other: &usize| stories[*other] == stories[at];
        for other in (at + 1..articles.len()).take_while(same) {
            changes += word_diff(left, &articles[other].1);
        }
    }
    changes
}

fn analysed(articles: &Numbered, earlier: Option<&Findings>, crew: &dyn Crew) -> Findings {
    analyse_with(articles, earlier, &Unwatched, crew).expect("nobody cancels")
}

fn claims(findings: &Findings) -> (Vec<Gathered>, usize) {
    let statements = findings.statements();
    let extents: Vec<Passage> = statements
        .iter()
        .map(|(article, statement)| Passage {
            article: *article,
            span: statement.extent(),
        })
        .collect();
    let claims = gather(findings, &extents, &findings.links, &[]);
    let found = disagreements(findings, &statements, &findings.links, &claims);
    (claims, found.len())
}

fn picture(project: &Project, findings: &Findings) -> Picture {
    Picture::build(project, findings)
}

/// A project with the articles, under the same ids.
fn project(articles: &Numbered) -> Project {
    let empty = Project::new();
    let nothing = Picture::build(&empty, &Findings::default());
    let texts = articles
        .iter()
        .map(|(_, article)| article.clone())
        .collect();
    apply(&empty, &nothing, "", Edit::AddArticles(texts)).expect("articles can be added")
}

/// How long this thread has had a core. The system counts it up when a thread gives way, and else at its
/// ticks only, which are as far apart as what is measured here may take.
fn time_on_core() -> Option<Duration> {
    std::thread::yield_now();
    let times = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    let nanoseconds = times.split_whitespace().next()?.parse().ok()?;
    Some(Duration::from_nanos(nanoseconds))
}

/// The best time of some runs of `work` by the clock.
fn best_by_clock<T>(runs: usize, mut work: impl FnMut() -> T) -> Duration {
    let times = (0..runs).map(|_| {
        let start = Instant::now();
        black_box(work());
        start.elapsed()
    });
    times.min().unwrap_or_default()
}

/// The best time of some runs of `work`, which uses this thread only.
fn best<T>(runs: usize, mut work: impl FnMut() -> T) -> Duration {
    let times = (0..runs).map(|_| {
        let start = (Instant::now(), time_on_core());
        black_box(work());
        let on_core = start.1.zip(time_on_core());
        on_core.map_or_else(
            || start.0.elapsed(),
            |(before, now)| now.saturating_sub(before),
        )
    });
    times.min().unwrap_or_default()
}

/// The most memory that this process ever held, in megabytes.
fn peak() -> String {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kilobytes =
        line.and_then(|line| line.trim().strip_suffix("kB")?.trim().parse::<u64>().ok());
    kilobytes.map_or_else(|| "-".to_owned(), |size| format!("{}", size / 1024))
}

fn milliseconds(time: Duration) -> String {
    format!("{:.1}", time.as_secs_f64() * 1000.0)
}

/// Measures one row and prints it.
fn row(kind: &str, count: usize) {
    let (articles, stories) = match kind {
        "mixed" => mixed(count),
        "one story" => (one_story(count), vec![0; count]),
        _ => (copies(count), vec![0; count]),
    };
    // The articles under the ids that a project gives them.
    let project = project(&articles);
    let articles = project.texts();
    let runs = (300 / count).clamp(1, 5);
    let threads = Threads::of_this_machine();
    let all = best_by_clock(runs, || analysed(&articles, None, &threads));
    let memory = peak();
    let alone = best(runs, || analysed(&articles, None, &Alone));
    let findings = analysed(&articles, None, &threads);
    let before = analysed(&articles[1..].to_vec(), None, &threads);
    let more = best(5, || analysed(&articles, Some(&before), &Alone));
    // The same up to what the window shows, with claims and discrepancies.
    let mut fewer = project.clone();
    fewer.articles.remove(0);
    let earlier = picture(&fewer, &before);
    let shown = best(5, || {
        let findings = analysed(&articles, Some(&before), &Alone);
        earlier.built_again(&project, &findings)
    });
    let claims_time = best(runs, || claims(&findings));
    let picture_time = best(runs, || picture(&project, &findings));
    let peer = if kind == "copies" {
        "-".to_owned()
    } else {
        milliseconds(best(runs, || word_diffs(&articles, &stories)))
    };
    println!(
        "{kind:10} {count:6} {:>9} {:>9} {memory:>7} {:>9} {:>9} {:>9} {:>9} {peer:>10} {:>8} {:>7}",
        milliseconds(all),
        milliseconds(alone),
        milliseconds(more),
        milliseconds(shown),
        milliseconds(claims_time),
        milliseconds(picture_time),
        findings.links.len(),
        claims(&findings).0.len(),
    );
}

/// The samples of the program, from texts to links, claims and discrepancies, and the word diffs of
/// all their pairs, in turns.
fn samples() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("seeds");
    let mut files: Vec<_> = std::fs::read_dir(folder)
        .expect("the samples are there")
        .filter_map(|entry| {
            let path = entry.ok()?.path();
            path.extension()
                .is_some_and(|ending| ending == "txt")
                .then_some(path)
        })
        .collect();
    files.sort();
    let read = files.iter().flat_map(|path| {
        let imported = stemma::import::read_file(path, "sample.txt");
        imported.expect("a sample can be read")
    });
    let articles: Numbered = (1..)
        .map(ArticleId)
        .zip(read.map(|imported| Arc::new(imported.article)))
        .collect();
    let stories = vec![0; articles.len()];
    let (mut own, mut peer) = (Duration::MAX, Duration::MAX);
    let mut parts = [Duration::MAX; 2];
    for _ in 0..60 {
        own = own.min(best(1, || claims(&analysed(&articles, None, &Alone))));
        peer = peer.min(best(1, || word_diffs(&articles, &stories)));
        let findings = analysed(&articles, None, &Alone);
        parts[0] = parts[0].min(best(1, || {
            analysed(&articles, Some(&Findings::default()), &Alone)
        }));
        parts[1] = parts[1].min(best(1, || claims(&findings)));
    }
    println!(
        "five samples, one worker: texts to links {} ms, links to claims {} ms, all {} ms; \
         imara-diff, all ten pairs {} ms; ratio {:.1}",
        milliseconds(parts[0]),
        milliseconds(parts[1]),
        milliseconds(own),
        milliseconds(peer),
        own.as_secs_f64() / peer.as_secs_f64()
    );
}

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    if let Some(at) = arguments.iter().position(|argument| argument == "--row") {
        let kind = arguments.get(at + 1).map_or("", String::as_str);
        let count = arguments.get(at + 2).and_then(|count| count.parse().ok());
        row(kind, count.unwrap_or_default());
        return;
    }
    samples();
    println!(
        "{:10} {:>6} {:>9} {:>9} {:>7} {:>9} {:>9} {:>9} {:>9} {:>10} {:>8} {:>7}",
        "stories",
        "count",
        "all cores",
        "one core",
        "MB",
        "one more",
        "and shown",
        "claims",
        "picture",
        "imara-diff",
        "links",
        "claims"
    );
    let mixed = [10, 30, 100, 300, 1000].map(|count| ("mixed", count));
    let one = [10, 30, 100, 300, 1000].map(|count| ("one story", count));
    let copies = [100, 1000, 10_000].map(|count| ("copies", count));
    let program = std::env::current_exe().expect("a bench knows its own program");
    for (kind, count) in mixed.into_iter().chain(one).chain(copies) {
        let status = Command::new(&program)
            .args(["--row", kind, &count.to_string()])
            .status();
        status.expect("a bench can start itself");
    }
}
