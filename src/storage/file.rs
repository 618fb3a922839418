//! Writing files so that a crash leaves either the old or the new one.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use super::lock;

/// What stands before and after the name of a file in that of the one that is to replace it.
pub(super) const HALF: (&str, &str) = (".", ".saving");

/// Replaces the file at `path` with `contents`. The new file is written beside the old one, brought
/// to disk, and takes its name in one step; before that, the old one is untouched. Symbolic links
/// are followed, and permissions stay. A device or a pipe cannot be replaced: it is written to.
///
/// # Errors
/// When the system would not write it. Nothing is left beside it then.
pub fn replace(path: &Path, contents: &[u8]) -> io::Result<()> {
    replace_with(&followed(path), |file| file.write_all(contents))
}

/// The bytes of a file. Devices and pipes are no files: some never end, others make whoever reads wait.
///
/// # Errors
/// When it is missing, no file, or cannot be read.
pub(super) fn read(path: &Path) -> io::Result<Vec<u8>> {
    if no_file(path) {
        return Err(io::Error::other("it is a device or a pipe"));
    }
    fs::read(path)
}

/// Makes a folder, and those above it that are missing. Nobody else who uses the computer can look into it:
/// texts are confidential before they are published.
pub(super) fn make_private_folder(folder: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

/// The same as [`replace`], in a folder of the program's own that is made where it is missing.
pub(super) fn replace_in_new_folder(path: &Path, contents: &[u8]) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        make_private_folder(folder)?;
    }
    replace(path, contents)
}

/// Replaces the file at `path` (no link) with what `write` writes. A device or a pipe stays what it is
/// and gets what is written.
fn replace_with(
    path: &Path,
    write: impl FnOnce(&mut dyn Write) -> io::Result<()>,
) -> io::Result<()> {
    if no_file(path) {
        let mut device = OpenOptions::new().write(true).open(path)?;
        write(&mut device)?;
        return device.flush();
    }
    Half::begin(path)?.finish(None, write)
}

/// A file that is being written, to replace another. While it is there nobody else replaces that one:
/// whoever wants to waits, in this program or another.
pub(super) struct Half {
    /// Open, and locked where the disk knows locks.
    file: File,
    /// Where it lies until it is whole.
    half: PathBuf,
    /// What it replaces.
    path: PathBuf,
    done: bool,
}

impl Half {
    /// Begins to replace the file at `path` (no link), which need not be there. Waits where somebody else is
    /// just doing so.
    ///
    /// # Errors
    /// When the folder is missing or nothing may be written there, or the old file is marked as one to
    /// be read only.
    pub(super) fn begin(path: &Path) -> io::Result<Self> {
        // A new file could take its name all the same; that is not what the mark is for.
        if fs::metadata(path).is_ok_and(|meta| meta.is_file() && meta.permissions().readonly()) {
            return Err(io::ErrorKind::PermissionDenied.into());
        }
        let half = beside(path, HALF.0, HALF.1);
        // Others may come in between any two steps, but not for ever.
        for _ in 0..1000 {
            // Nobody else's file is ever written into.
            let new = OpenOptions::new().write(true).create_new(true).open(&half);
            match new {
                Ok(file) => {
                    if let Err(error) = file.lock() {
                        log::info!("no lock: {error}: {}", half.display());
                    } else if !lock::is_still(&file, &half) {
                        continue;
                    }
                    return Ok(Self {
                        file,
                        half,
                        path: path.to_owned(),
                        done: false,
                    });
                }
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => clear(&half)?,
                Err(error) => return Err(error),
            }
        }
        Err(io::ErrorKind::ResourceBusy.into())
    }

    /// Writes it, brings it to disk, and gives it the name and the permissions of the old file in one step.
    /// What stood there before becomes `backup`, if that is wanted.
    ///
    /// # Errors
    /// When the system would not write it. The old file is as it was then, and nothing is left beside it.
    pub(super) fn finish(
        mut self,
        backup: Option<&Path>,
        write: impl FnOnce(&mut dyn Write) -> io::Result<()>,
    ) -> io::Result<()> {
        write(&mut self.file)?;
        self.file.flush()?;
        if let Ok(meta) = fs::metadata(&self.path) {
            self.file.set_permissions(meta.permissions())?;
        }
        self.file.sync_all()?;
        if let Some(backup) = backup {
            keep(&self.path, backup)?;
        }
        fs::rename(&self.half, &self.path)?;
        self.done = true;
        sync_folder(&self.path);
        Ok(())
    }
}

impl Drop for Half {
    fn drop(&mut self) {
        if !self.done {
            // What was not finished is of no use to anybody. The lock goes after it.
            let _ = fs::remove_file(&self.half);
        }
    }
}

/// Removes what a crash left at `half`. Where somebody is writing there, this waits until they are done.
fn clear(half: &Path) -> io::Result<()> {
    let mut held = None;
    // A link was not left by this program, and is not followed.
    if fs::symlink_metadata(half).is_ok_and(|meta| meta.is_file()) {
        let opened = OpenOptions::new().write(true).open(half);
        if let Ok(file) = opened.or_else(|_| File::open(half))
            && file.lock().is_ok()
        {
            if !lock::is_still(&file, half) {
                return Ok(());
            }
            held = Some(file);
        }
    }
    let removed = fs::remove_file(half);
    drop(held);
    match removed {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

/// Makes `backup` the file that is at `path` now, in one step. The file itself stays.
fn keep(path: &Path, backup: &Path) -> io::Result<()> {
    let half = beside(backup, ".", ".keeping");
    let _ = fs::remove_file(&half);
    match fs::hard_link(path, &half) {
        Ok(()) => {}
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        // Some disks know no second name for a file.
        Err(_) => {
            fs::copy(path, &half)?;
        }
    }
    fs::rename(&half, backup)
}

/// Brings the new name of `path` to disk, where the system lets folders be synced. The file is there
/// in any case; this is about a power cut.
fn sync_folder(path: &Path) {
    if cfg!(unix)
        && let Some(folder) = path.parent()
        && let Ok(folder) = File::open(if folder == Path::new("") {
            Path::new(".")
        } else {
            folder
        })
        && let Err(error) = folder.sync_all()
    {
        log::warn!("a folder cannot be synced: {error}");
    }
}

/// Whether a device, a pipe or the like is there: something to write to, but not to put a file in
/// place of. Who may do everything would otherwise take `/dev/null` from the whole system.
fn no_file(path: &Path) -> bool {
    fs::metadata(path).is_ok_and(|meta| !meta.is_file() && !meta.is_dir())
}

/// Where a path leads to: symbolic links are followed, also one whose file is not there yet. One to
/// a device or a pipe (`/dev/stdout`) is left: its end may have no path.
pub(super) fn followed(path: &Path) -> PathBuf {
    /// More links behind each other than any system allows.
    const MOST_LINKS: usize = 64;
    let mut path = path.to_owned();
    if no_file(&path) {
        return path;
    }
    for _ in 0..MOST_LINKS {
        let Ok(to) = fs::read_link(&path) else { break };
        path = match path.parent() {
            Some(folder) => folder.join(to),
            None => to,
        };
    }
    path
}

/// The longest name of a file that common systems allow, in bytes.
const LONGEST_NAME: usize = 255;

/// A name in the same folder, made from that of `path`. Where it would be too long for the system,
/// a digest stands for the name.
pub(super) fn beside(path: &Path, before: &str, after: &str) -> PathBuf {
    let name = path
        .file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default();
    let mut made = format!("{before}{name}{after}");
    if made.len() > LONGEST_NAME {
        let digest = Sha256::digest(name.as_bytes());
        let short: String = digest.iter().take(8).map(|b| format!("{b:02x}")).collect();
        made = format!("{before}stemma-{short}{after}");
    }
    path.with_file_name(made)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(folder: &Path) -> Vec<String> {
        let mut names: Vec<String> = fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
            .collect();
        names.sort();
        names
    }

    #[cfg(unix)]
    #[test]
    fn nobody_else_looks_into_a_folder_of_the_program() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let own = folder.path().join("stemma");
        replace_in_new_folder(&own.join("recovery").join("eins"), b"Text").unwrap();
        for made in [own.join("recovery"), own] {
            let mode = fs::metadata(&made).unwrap().permissions().mode();
            assert_eq!(mode & 0o077, 0, "{}: {mode:o}", made.display());
        }
    }

    #[test]
    fn a_disk_that_fills_up_leaves_the_old_file_and_nothing_else() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("lage.stemma.ron");
        fs::write(&path, "alt").unwrap();
        let backup = folder.path().join("lage.backup.stemma.ron");
        let half = Half::begin(&path).unwrap();
        let written = half.finish(Some(&backup), |file| {
            file.write_all(b"neu, aber nicht ")?;
            Err(io::ErrorKind::StorageFull.into())
        });
        let error = written.unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::StorageFull);
        assert_eq!(fs::read_to_string(&path).unwrap(), "alt");
        assert_eq!(names(folder.path()), ["lage.stemma.ron"]);
    }

    #[test]
    fn two_who_replace_a_file_at_once_do_so_one_after_the_other() {
        const LONG: usize = 1 << 20;
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a");
        std::thread::scope(|threads| {
            for letter in [b"a", b"b", b"c"] {
                let path = &path;
                threads.spawn(move || {
                    for _ in 0..20 {
                        replace(path, &letter.repeat(LONG)).unwrap();
                        let there = fs::read(path).unwrap();
                        assert_eq!(there.len(), LONG);
                        assert!(there.iter().all(|byte| *byte == there[0]));
                    }
                });
            }
        });
        assert_eq!(names(folder.path()), ["a"]);
    }

    #[test]
    fn a_file_that_is_to_be_read_only_stays() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a");
        fs::write(&path, "fertig").unwrap();
        let mut permissions = fs::metadata(&path).unwrap().permissions();
        permissions.set_readonly(true);
        fs::set_permissions(&path, permissions).unwrap();
        let error = replace(&path, b"neu").unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::PermissionDenied);
        assert_eq!(fs::read_to_string(&path).unwrap(), "fertig");
        assert_eq!(names(folder.path()), ["a"]);
    }

    #[test]
    #[cfg(unix)]
    fn a_link_in_the_way_is_not_followed() {
        let folder = tempfile::tempdir().unwrap();
        let other = folder.path().join("fremd");
        fs::write(&other, "fremd").unwrap();
        std::os::unix::fs::symlink(&other, folder.path().join(".a.saving")).unwrap();
        replace(&folder.path().join("a"), b"eins").unwrap();
        assert_eq!(fs::read_to_string(&other).unwrap(), "fremd");
        assert_eq!(names(folder.path()), ["a", "fremd"]);
    }

    #[test]
    fn what_a_crash_left_is_written_over() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a");
        fs::write(folder.path().join(".a.saving"), "halb").unwrap();
        replace(&path, b"ganz").unwrap();
        assert_eq!(names(folder.path()), ["a"]);
        assert_eq!(fs::read_to_string(&path).unwrap(), "ganz");
    }

    #[test]
    fn the_longest_names_can_be_written() {
        let folder = tempfile::tempdir().unwrap();
        let name = format!("{}.stemma.ron", "ü".repeat(122));
        assert_eq!(name.len(), 255);
        let path = folder.path().join(&name);
        replace(&path, b"eins").unwrap();
        replace(&path, b"zwei").unwrap();
        assert_eq!(names(folder.path()), [name]);
    }

    #[test]
    #[cfg(unix)]
    fn links_are_followed_and_permissions_stay() {
        use std::os::unix::fs::{PermissionsExt, symlink};
        let folder = tempfile::tempdir().unwrap();
        let real = folder.path().join("real");
        let link = folder.path().join("link");
        symlink("real", &link).unwrap();
        replace(&link, b"eins").unwrap();
        fs::set_permissions(&real, fs::Permissions::from_mode(0o640)).unwrap();
        replace(&link, b"zwei").unwrap();
        assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
        assert_eq!(fs::read_to_string(&real).unwrap(), "zwei");
        let mode = fs::metadata(&real).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o640);
    }

    #[test]
    #[cfg(unix)]
    fn a_pipe_is_written_to_and_stays() {
        use std::os::unix::fs::{FileTypeExt, symlink};
        let folder = tempfile::tempdir().unwrap();
        let (pipe, link) = (folder.path().join("pipe"), folder.path().join("link"));
        let made = std::process::Command::new("mkfifo").arg(&pipe).status();
        assert!(made.unwrap().success());
        symlink(&pipe, &link).unwrap();
        for path in [&pipe, &link] {
            let reader = std::thread::spawn({
                let pipe = pipe.clone();
                move || fs::read_to_string(pipe)
            });
            replace(path, b"durch").unwrap();
            assert!(fs::metadata(&pipe).unwrap().file_type().is_fifo());
            assert_eq!(reader.join().unwrap().unwrap(), "durch");
        }
        assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
        assert_eq!(names(folder.path()), ["link", "pipe"]);
    }
}
