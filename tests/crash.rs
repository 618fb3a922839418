//! The program is killed while it saves: whatever moment that is, the project opens afterwards and
//! holds the last completed save or the one under way, and the recovery copy likewise.
//!
//! The test starts itself as a driver that saves and autosaves in a loop, says so on its standard
//! output, and kills it with SIGKILL.
#![cfg(unix)]
#![allow(
    clippy::unwrap_used,
    reason = "a test that cannot go on should say where"
)]

use std::io::{BufRead, BufReader, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use stemma::review::{Edit, Picture, Project, apply};
use stemma::storage::{
    FileState, LiveRun, Lock, Original, Overwrite, RecoveryCopy, Run, backup_of, find_recoveries,
    list_recoveries, lock_project, open_project, read_project, save_project, write_recovery,
};
use stemma::text::{Article, BlockKind, Metadata};

/// How many times the driver is killed, all in all.
const KILLS: u64 = 500;

/// So many drivers run side by side, each on a project of its own.
const DRIVERS: u64 = 4;

/// Tells a driver which folder is its own.
const FOLDER: &str = "STEMMA_CRASH_FOLDER";

/// A project of the size of a real one that holds the number of its save.
fn project(number: u64) -> Project {
    let sentence = "Das Schiff sitze vor der Mole fest, teilte die Reederei am Abend mit. ";
    let blocks = vec![sentence.repeat(8); 20];
    let mut blocks: Vec<&str> = blocks.iter().map(String::as_str).collect();
    let first = number.to_string();
    blocks.insert(0, &first);
    let blocks = blocks
        .into_iter()
        .map(|text| (BlockKind::Paragraph, 0, text));
    let article = Article::from_blocks(blocks, Metadata::default());
    let edit = Edit::AddArticles(vec![article.into()]);
    apply(&Project::new(), &Picture::default(), "", edit).unwrap()
}

/// The number that a project holds, which has to be whole.
fn number(found: &Project) -> u64 {
    let text = found.articles[0].article.text().as_str();
    let number = text.split("\n\n").next().unwrap().parse().unwrap();
    let mut expected = project(number);
    expected.session = found.session.clone();
    assert!(*found == expected, "save {number} is not whole");
    number
}

fn file(folder: &Path) -> PathBuf {
    folder.join("Lage Süd.stemma.ron")
}

/// Saves and autosaves until somebody ends it. Does nothing unless it was started as the driver.
#[test]
fn driver() {
    let Some(folder) = std::env::var_os(FOLDER).map(PathBuf::from) else {
        return;
    };
    let path = file(&folder);
    let copies = folder.join("recovery");
    let _lock = match lock_project(&path, &stemma::storage::Editor::default()) {
        Lock::Held(lock) => lock,
        other => panic!("a killed program holds the lock: {other:?}"),
    };
    let run = Run::new(Some(&copies), format!("run-{}", std::process::id()));
    let (mut next, mut disk) = match open_project(&path) {
        Ok((project, disk)) => (number(&project) + 1, disk),
        Err(error) => {
            assert!(error.is_missing(), "{error}");
            (1, FileState::default())
        }
    };
    let mut out = std::io::stdout();
    loop {
        let project = project(next);
        let original = Original {
            file: Some(path.clone()),
            state: disk.clone(),
        };
        write_recovery(&copies, run.name(), &original, &project).unwrap();
        writeln!(out, "copied {next}").unwrap();
        disk = save_project(&path, &project, &Overwrite::Only(disk)).unwrap();
        writeln!(out, "saved {next}").unwrap();
        next += 1;
    }
}

/// The highest number behind `word` in what a driver said; unfinished lines do not count.
fn last(said: &str, word: &str) -> Option<u64> {
    let whole = &said[..said.rfind('\n').map_or(0, |end| end + 1)];
    whole
        .lines()
        .filter_map(|line| line.split(word).nth(1)?.trim().parse().ok())
        .max()
}

/// Moments that look random and are the same in every run.
struct Moments(u64);

impl Moments {
    fn next(&mut self) -> Duration {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        Duration::from_micros((self.0 >> 33) % 25_000)
    }
}

/// Starts a driver, kills it at some moment, and looks at what is left.
fn kill_once(folder: &Path, moment: Duration) {
    let mut driver = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "driver", "--nocapture"])
        .env(FOLDER, folder)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let pid = driver.id();
    let mut said = String::new();
    let mut lines = BufReader::new(driver.stdout.take().unwrap());
    // From its first word on it is at work.
    while !said.contains("copied") && lines.read_line(&mut said).unwrap() > 0 {}
    assert!(
        said.contains("copied"),
        "the driver ended by itself: {said}"
    );
    std::thread::sleep(moment);
    driver.kill().unwrap();
    // As a program that is started again at once: the killed one may not be gone yet.
    let copies = folder.join("recovery");
    let found = find_recoveries(&copies);
    let late = found.live.into_iter().filter_map(LiveRun::left_behind);
    let offered: Vec<RecoveryCopy> = found.copies.into_iter().chain(late).collect();
    driver.wait().unwrap();
    lines.read_to_string(&mut said).unwrap();

    let path = file(folder);
    if let Some(saved) = last(&said, "saved ") {
        let (project, _) = open_project(&path).unwrap();
        let found = number(&project);
        assert!(
            found == saved || found == saved + 1,
            "{found} after {saved}"
        );
        let before = number(&read_project(&backup_of(&path)).unwrap_or_else(|_| {
            // The very first save has nothing to keep.
            assert!(saved <= 2, "there is no backup");
            project.clone()
        }));
        assert!(
            before <= found && before + 2 >= found,
            "{before} behind {found}"
        );
    }
    let copied = last(&said, "copied ").unwrap();
    let copy = offered
        .into_iter()
        .find(|copy| copy.path.to_string_lossy().contains(&format!("run-{pid}.")))
        .expect("the copy of a killed program is offered");
    // What it had not finished goes with the next look.
    assert_eq!(list_recoveries(&copies).len(), 1);
    let left = std::fs::read_dir(&copies).unwrap().count();
    assert_eq!(left, 1, "more than the copy is left");
    let found = number(&read_project(&copy.path).unwrap());
    assert!(
        found == copied || found == copied + 1,
        "{found} after {copied}"
    );
    assert_eq!(copy.original.file.as_deref(), Some(&*path));
    std::fs::remove_file(copy.path).unwrap();
}

#[test]
fn a_kill_at_any_moment_loses_no_completed_save() {
    std::thread::scope(|scope| {
        for driver in 0..DRIVERS {
            scope.spawn(move || {
                let folder = tempfile::tempdir().unwrap();
                let mut moments = Moments(driver + 1);
                for _ in 0..KILLS / DRIVERS {
                    kill_once(folder.path(), moments.next());
                }
                // Nothing piles up beside the project: it, its backup, and what the last kill left.
                let left = std::fs::read_dir(folder.path()).unwrap().count();
                assert!(left <= 7, "{left} files are left");
            });
        }
    });
}
