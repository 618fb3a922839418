//! What is kept on disk whatever the disk, the folder or another program does.
#![allow(
    clippy::unwrap_used,
    reason = "a test that cannot go on should say where"
)]

use std::fs;
use std::io::ErrorKind;
use std::path::Path;
use std::process::Command;

use stemma::review::{Edit, Picture, Project, apply};
use stemma::storage::{
    Editor, FileState, Lock, Original, Overwrite, StorageError, backup_of, list_recoveries,
    lock_project, open_project, read_project, save_project, write_recovery,
};
use stemma::text::{Article, BlockKind, Metadata};

/// A project of about so many bytes.
fn project(words: &str, bytes: usize) -> Project {
    let text = format!("{words} {}", "Füllung ".repeat(bytes / 9));
    let article = Article::from_blocks(
        [(BlockKind::Paragraph, 0, text.as_str())],
        Metadata::default(),
    );
    let edit = Edit::AddArticles(vec![article.into()]);
    apply(&Project::new(), &Picture::default(), "", edit).unwrap()
}

fn saved(path: &Path, project: &Project) -> FileState {
    save_project(path, project, &Overwrite::Only(FileState::default())).unwrap()
}

#[test]
fn saving_keeps_one_backup_that_opens() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("Lage.stemma.ron");
    let mut disk = saved(&path, &project("eins", 10));
    assert!(!backup_of(&path).exists(), "there was nothing to keep");
    for words in ["zwei", "drei"] {
        disk = save_project(&path, &project(words, 10), &Overwrite::Only(disk)).unwrap();
    }
    let backup = folder.path().join("Lage.backup.stemma.ron");
    assert_eq!(backup_of(&path), backup);
    assert_eq!(read_project(&backup).unwrap(), project("zwei", 10));
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2);
    // An unchanged save writes nothing and leaves the backup alone.
    save_project(&path, &project("drei", 10), &Overwrite::Only(disk)).unwrap();
    assert_eq!(read_project(&backup).unwrap(), project("zwei", 10));
}

#[test]
fn a_file_that_somebody_else_wrote_is_not_overwritten() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("Lage.stemma.ron");
    saved(&path, &project("eins", 10));
    let (opened, disk) = open_project(&path).unwrap();
    assert_eq!(opened, project("eins", 10));
    // Written again with the same bytes: nobody is bothered.
    fs::write(&path, fs::read(&path).unwrap()).unwrap();
    let disk = save_project(&path, &project("zwei", 10), &Overwrite::Only(disk)).unwrap();
    fs::write(&path, "etwas anderes").unwrap();
    let refused = save_project(&path, &project("drei", 10), &Overwrite::Only(disk.clone()));
    assert!(matches!(refused, Err(StorageError::Changed)));
    assert_eq!(fs::read_to_string(&path).unwrap(), "etwas anderes");
    // A person insists: the other version becomes the backup.
    save_project(&path, &project("drei", 10), &Overwrite::Anything).unwrap();
    assert_eq!(
        fs::read_to_string(backup_of(&path)).unwrap(),
        "etwas anderes"
    );
    // Removed while it is open: it is written anew.
    fs::remove_file(&path).unwrap();
    save_project(&path, &project("vier", 10), &Overwrite::Only(disk)).unwrap();
    assert_eq!(read_project(&path).unwrap(), project("vier", 10));
    // A new project does not overwrite a file that is there, unless a person chose it.
    let refused = save_project(
        &path,
        &project("neu", 10),
        &Overwrite::Only(FileState::default()),
    );
    assert!(matches!(refused, Err(StorageError::Changed)));
}

#[test]
fn names_that_are_hard_on_systems_work_everywhere() {
    let folder = tempfile::tempdir().unwrap();
    let longest = format!("{}.stemma.ron", "ü".repeat(122));
    assert_eq!(longest.len(), 255);
    for name in [
        "Lage Süd – „neu“.stemma.ron",
        "🚢 한국.stemma.ron",
        &longest,
    ] {
        let inside = folder.path().join("Ordner mit Leerzeichen & Umläuten");
        fs::create_dir_all(&inside).unwrap();
        let path = inside.join(name);
        let lock = lock_project(&path, &Editor::default());
        assert!(matches!(lock, Lock::Held(_)), "{name}");
        let disk = saved(&path, &project("eins", 10));
        save_project(&path, &project("zwei", 10), &Overwrite::Only(disk)).unwrap();
        assert_eq!(read_project(&path).unwrap(), project("zwei", 10));
        assert_eq!(
            read_project(&backup_of(&path)).unwrap(),
            project("eins", 10),
            "{name}"
        );
        let original = Original {
            file: Some(path.clone()),
            state: FileState::now(&path).unwrap(),
        };
        let copies = folder.path().join("copies");
        write_recovery(&copies, "run", &original, &project("drei", 10)).unwrap();
        assert_eq!(list_recoveries(&copies)[0].original, original);
        drop(lock);
        let names: Vec<_> = fs::read_dir(&inside).unwrap().collect();
        assert_eq!(names.len(), 2, "{name}: {names:?}");
        fs::remove_dir_all(inside).unwrap();
    }
}

#[test]
fn where_there_is_no_folder_saving_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("datei");
    fs::write(&file, "").unwrap();
    for (path, kind) in [
        (
            folder.path().join("weg/lage.stemma.ron"),
            ErrorKind::NotFound,
        ),
        (file.join("lage.stemma.ron"), ErrorKind::NotADirectory),
    ] {
        match save_project(&path, &project("eins", 10), &Overwrite::Anything) {
            Err(StorageError::Unwritable(error)) => assert_eq!(error.kind(), kind),
            other => panic!("{other:?}"),
        }
        assert!(matches!(
            lock_project(&path, &Editor::default()),
            Lock::None
        ));
    }
    assert_eq!(fs::read_to_string(&file).unwrap(), "");
}

/// A small disk of its own, as long as the value lives; nothing, with the reason printed, where
/// this system does not let the test mount one.
struct Disk(tempfile::TempDir);

impl Disk {
    fn of(kilobytes: usize) -> Option<Self> {
        let folder = tempfile::tempdir().unwrap();
        let size = format!("size={kilobytes}k");
        let mounted = Command::new("mount")
            .args(["-t", "tmpfs", "-o", &size, "tmpfs"])
            .arg(folder.path())
            .output();
        match mounted {
            Ok(output) if output.status.success() => Some(Self(folder)),
            Ok(output) => {
                let why = String::from_utf8_lossy(&output.stderr);
                eprintln!("skipped: no small disk can be mounted: {why}");
                None
            }
            Err(error) => {
                eprintln!("skipped: no small disk can be mounted: {error}");
                None
            }
        }
    }

    fn remount(&self, how: &str) {
        let option = format!("remount,{how}");
        let done = Command::new("mount")
            .args(["-o", &option])
            .arg(self.0.path())
            .status();
        assert!(done.is_ok_and(|status| status.success()));
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg(self.0.path()).status();
    }
}

#[test]
fn a_full_disk_leaves_the_old_project_and_nothing_else() {
    let Some(disk) = Disk::of(256) else { return };
    let path = disk.0.path().join("Lage.stemma.ron");
    let old = project("eins", 60_000);
    let state = saved(&path, &old);
    let refused = save_project(&path, &project("zwei", 900_000), &Overwrite::Only(state));
    match refused {
        Err(StorageError::Unwritable(error)) => assert_eq!(error.kind(), ErrorKind::StorageFull),
        other => panic!("{other:?}"),
    }
    assert_eq!(read_project(&path).unwrap(), old);
    let left: Vec<_> = fs::read_dir(disk.0.path()).unwrap().collect();
    assert_eq!(left.len(), 1, "{left:?}");
}

#[test]
fn a_read_only_disk_is_told_and_the_project_stays() {
    let Some(disk) = Disk::of(256) else { return };
    let path = disk.0.path().join("Lage.stemma.ron");
    let old = project("eins", 1000);
    let state = saved(&path, &old);
    disk.remount("ro");
    assert!(matches!(
        lock_project(&path, &Editor::default()),
        Lock::None
    ));
    let refused = save_project(&path, &project("zwei", 1000), &Overwrite::Only(state));
    match refused {
        Err(StorageError::Unwritable(error)) => {
            assert_eq!(error.kind(), ErrorKind::ReadOnlyFilesystem);
        }
        other => panic!("{other:?}"),
    }
    assert_eq!(read_project(&path).unwrap(), old);
}
