//! Writing files so that a crash leaves either the old or the new one.

use std::io::{self, Write};
use std::path::Path;

use atomic_write_file::AtomicWriteFile;

/// Replaces the file at `path` with `contents`. The new file is written beside the old one, brought
/// to disk, and takes its name in one step; before that, the old one is untouched.
///
/// # Errors
/// When the system would not write it.
pub fn replace(path: &Path, contents: &[u8]) -> io::Result<()> {
    let mut file = AtomicWriteFile::open(path)?;
    file.write_all(contents)?;
    file.commit()
}

/// The same, in a folder that is made where it is missing.
pub(super) fn replace_in_new_folder(path: &Path, contents: &[u8]) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder)?;
    }
    replace(path, contents)
}
