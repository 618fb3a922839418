//! How long it takes to read many files and to open and save large projects, on growing numbers
//! (`cargo bench --bench inout`). A desk that opens a day's folder waits for the first, everybody
//! for the others.

use std::fs;
use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use criterion::{BatchSize, BenchmarkId, Criterion, criterion_group, criterion_main};
use stemma::comparison::{Unwatched, analyse};
use stemma::import::{find, read_bytes, read_file};
use stemma::review::{Credibility, Edit, Picture, Project, Reliability, apply};
use stemma::storage::{Overwrite, open_project, render_project, save_project};
use stemma::text::Article;

/// The paragraphs that reports are made of; numbers make each report another one.
const PARAGRAPHS: [&str; 6] = [
    "Vor Sandhavn ist am Montag eine Fähre mit {} Menschen an Bord auf Grund gelaufen. Das teilte die Küstenwache am Abend mit. Nach ersten Angaben wurde niemand verletzt.",
    "„Wir haben {} Passagiere an Land gebracht“, sagte eine Sprecherin der Küstenwache. Die übrigen seien noch an Bord und würden versorgt.",
    "Die Reederei bestritt, dass das Schiff zu schnell gewesen sei. Der Kapitän habe {} Dienstjahre hinter sich, erklärte sie auf Anfrage.",
    "Laut Hafenamt war der Tiefgang am Vortag mit {} Zentimetern gemeldet worden. Das Amt will die Unterlagen der Staatsanwaltschaft übergeben.",
    "Ein Augenzeuge berichtete dem Sender Nordwelle, er habe {} Minuten vor dem Unfall einen lauten Knall gehört. Das Schiff soll danach vom Kurs abgekommen sein.",
    "Der Hafen bleibt nach Angaben der Stadt für {} Tage gesperrt. Der Fährverkehr nach Lindau wird umgeleitet, wie ein Sprecher sagte.",
];

/// The text of a report, of about 2,500 characters.
fn paragraphs(number: usize) -> Vec<String> {
    (0..14)
        .map(|place| {
            let figure = (number * 31 + place * 17) % 900 + 3;
            let paragraph = PARAGRAPHS[(number + place) % PARAGRAPHS.len()];
            paragraph.replace("{}", &figure.to_string())
        })
        .collect()
}

/// A report as agencies deliver it in NewsML-G2.
fn newsml_g2(number: usize) -> String {
    let body: String = paragraphs(number)
        .iter()
        .map(|paragraph| format!("<p>{paragraph}</p>\n"))
        .collect();
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <newsMessage xmlns=\"http://iptc.org/std/nar/2006-10-01/\"><header>\
         <sent>2024-05-12T10:00:00+02:00</sent></header><itemSet>\
         <newsItem guid=\"urn:newsml:ndp.invalid:{number}\" version=\"1\" xml:lang=\"de\">\
         <itemMeta><itemClass qcode=\"ninat:text\"/><provider literal=\"ndp\"/>\
         <versionCreated>2024-05-12T10:00:00+02:00</versionCreated>\
         <pubStatus qcode=\"stat:usable\"/></itemMeta>\
         <contentMeta><urgency>4</urgency><headline>Fähre {number} auf Grund</headline>\
         </contentMeta><contentSet><inlineXML contenttype=\"application/xhtml+xml\">\
         <html xmlns=\"http://www.w3.org/1999/xhtml\"><body>{body}</body></html></inlineXML>\
         </contentSet></newsItem></itemSet></newsMessage>"
    )
}

fn folder_of_newsml(folder: &Path, count: usize) -> PathBuf {
    let folder = folder.join(count.to_string());
    fs::create_dir(&folder).expect("a folder");
    for number in 0..count {
        fs::write(folder.join(format!("{number}.xml")), newsml_g2(number)).expect("a file");
    }
    folder
}

fn import(criterion: &mut Criterion) {
    let temporary = tempfile::tempdir().expect("a folder");
    let mut group = criterion.benchmark_group("files of NewsML-G2 into articles");
    group.sample_size(10);
    for count in [100, 300, 1_000] {
        let folder = folder_of_newsml(temporary.path(), count);
        group.bench_with_input(
            BenchmarkId::from_parameter(count),
            &folder,
            |bencher, folder| {
                bencher.iter(|| {
                    let found = find(std::slice::from_ref(folder));
                    let articles = found
                        .articles
                        .iter()
                        .filter_map(|(path, name)| read_file(path, name).ok())
                        .flatten();
                    assert_eq!(articles.count(), count);
                });
            },
        );
    }
    group.finish();
}

fn article(number: usize) -> Arc<Article> {
    let text = format!(
        "Fähre {number} auf Grund\n\n{}",
        paragraphs(number).join("\n\n")
    );
    let mut read = read_bytes(&format!("{number}.txt"), text.as_bytes()).expect("an article");
    Arc::new(read.remove(0).article)
}

/// A review of `count` articles with twenty times as many rated claims: each with a credibility, a
/// reliability and a note.
fn reviewed(count: usize) -> Project {
    let empty = Picture::default();
    let articles = (0..count).map(article).collect();
    let project = apply(&Project::new(), &empty, "", Edit::AddArticles(articles)).expect("added");
    // Every article is compared with itself only, so that as many claims come of it as it has.
    let alone: Vec<_> = project.texts();
    let mut findings = stemma::comparison::Findings::default();
    for article in alone {
        let own = analyse(&[article], None, &Unwatched).expect("nobody cancels");
        findings.articles.extend(own.articles);
    }
    let mut rated = project;
    // A rating makes the record that the note and the letters are then written into.
    for pass in 0..3 {
        let picture = Picture::build(&rated, &findings);
        for (number, claim) in picture.claims.iter().take(count * 20).enumerate() {
            let place = claim.members[0];
            let edit = match pass {
                0 => {
                    let digit = Credibility::ALL[number % Credibility::ALL.len()];
                    Some(Edit::RateClaim(place, Some(digit)))
                }
                1 => Some(Edit::SetNote(place, format!("Rückfrage {number} läuft."))),
                _ => claim.origins.first().map(|source| {
                    let letter = Reliability::ALL[number % Reliability::ALL.len()];
                    Edit::RateSource(place, source.clone(), Some(letter))
                }),
            };
            if let Some(edit) = edit {
                rated = apply(&rated, &picture, "ab", edit).expect("rated");
            }
        }
    }
    assert_eq!(rated.claims.len(), count * 20);
    rated
}

fn projects(criterion: &mut Criterion) {
    let temporary = tempfile::tempdir().expect("a folder");
    let projects: Vec<(usize, Project, PathBuf)> = [10, 30, 100]
        .into_iter()
        .map(|count| {
            let project = reviewed(count);
            let path = temporary.path().join(format!("{count}.stemma.ron"));
            save_project(&path, &project, &Overwrite::Anything).expect("saved");
            let size = render_project(&project).len();
            println!(
                "{count} articles, {} claims: {size} bytes",
                project.claims.len()
            );
            (count, project, path)
        })
        .collect();
    // All that a frame has to do for the recovery copy; the rest is done beside it.
    let mut group = criterion.benchmark_group("handing a project to the autosave");
    for (count, project, _) in &projects {
        let id = BenchmarkId::from_parameter(count);
        group.bench_with_input(id, project, |bencher, project| {
            bencher.iter(|| black_box(Box::new(project.clone())));
        });
    }
    group.finish();
    let mut group = criterion.benchmark_group("opening a project");
    group.sample_size(10);
    for (count, _, path) in &projects {
        group.bench_with_input(BenchmarkId::from_parameter(count), path, |bencher, path| {
            bencher.iter(|| black_box(open_project(path).expect("it opens")));
        });
    }
    group.finish();
    let mut group = criterion.benchmark_group("saving a project");
    group.sample_size(10);
    for (count, project, path) in &projects {
        group.bench_with_input(
            BenchmarkId::from_parameter(count),
            project,
            |bencher, project| {
                // What is there already is not written again, so that something else must be there.
                bencher.iter_batched(
                    || fs::write(path, "another state").expect("written"),
                    |()| save_project(path, project, &Overwrite::Anything).expect("saved"),
                    BatchSize::PerIteration,
                );
            },
        );
    }
    group.finish();
}

criterion_group!(benches, import, projects);
criterion_main!(benches);
