//! Zip archives of articles, as they come by mail: found in them, and read out of them.
//!
//! Nothing is unpacked to disk. What lies in an archive is known by a path that goes on behind the
//! archive's own: `copies.zip/agencies/1.txt`. No such path is ever opened in the file system; the
//! name behind the archive is only looked up in its list. Names with `..` and the like, which a list
//! may hold, are left out.

use std::collections::{BTreeSet, HashMap};
use std::fs::File;
use std::io::{BufReader, Read};
use std::path::{Component, Path, PathBuf};

use unicode_normalization::UnicodeNormalization;
use zip::ZipArchive;
use zip::result::ZipError;

use super::{ImportError, MOST_BYTES};

/// How the names of archives end, in small letters.
pub const ARCHIVE_ENDING: &str = "zip";

/// The largest number of files that an archive of articles may list.
pub const MOST_FILES: usize = 2_000;

/// The most that the files of an archive may come to when they are unpacked.
pub const MOST_UNPACKED: u64 = 200_000_000;

/// Parts by which documents are known that are zip archives themselves.
const PARTS_OF_DOCUMENTS: [&str; 3] = ["[Content_Types].xml", "content.xml", "word/document.xml"];

type Archive = ZipArchive<BufReader<File>>;

/// Whether a file of this name is taken for an archive.
pub(super) fn is_archive_name(name: &str) -> bool {
    name.rsplit_once('.')
        .is_some_and(|(_, ending)| ending.eq_ignore_ascii_case(ARCHIVE_ENDING))
}

/// The names of the files in the archive at `path`, with `/` between folders, each once and in no
/// order that means anything; nothing where it is a document of Word or LibreOffice.
///
/// # Errors
/// When it cannot be read, is damaged, or holds more than a collection of articles would.
pub(super) fn names(path: &Path) -> Result<Option<Vec<String>>, ImportError> {
    let archive = open(path)?;
    if archive.len() > MOST_FILES {
        return Err(ImportError::ArchiveTooLarge);
    }
    let mut names = BTreeSet::new();
    for place in 0..archive.len() {
        names.extend(name_at(&archive, place));
    }
    if PARTS_OF_DOCUMENTS.iter().any(|part| names.contains(*part)) {
        return Ok(None);
    }
    // A size that is not known counts as too large; what the list says is held to when it is unpacked.
    if archive
        .decompressed_size()
        .is_none_or(|size| size > u128::from(MOST_UNPACKED))
    {
        return Err(ImportError::ArchiveTooLarge);
    }
    Ok(Some(names.into_iter().collect()))
}

/// The archive that `path` leads into, and the name of a file in it; nothing where `path` is itself a
/// file or folder, or leads into none.
pub(super) fn split(path: &Path) -> Option<(&Path, String)> {
    if path.exists() {
        return None;
    }
    let archive = path.ancestors().skip(1).find(|above| above.exists())?;
    if !archive.is_file() || !is_archive_name(&archive.to_string_lossy()) {
        return None;
    }
    let inside: PathBuf = path.strip_prefix(archive).ok()?.to_owned();
    let folders: Vec<_> = inside
        .components()
        .map(|part| part.as_os_str().to_string_lossy())
        .collect();
    Some((archive, folders.join("/")))
}

/// An archive from which files are read.
pub(super) struct Opened {
    path: PathBuf,
    archive: Archive,
    /// Where in the list each name stands, at first.
    places: HashMap<String, usize>,
}

impl Opened {
    /// Opens the archive at `path`.
    ///
    /// # Errors
    /// When it cannot be read or is damaged.
    pub fn open(path: &Path) -> Result<Self, ImportError> {
        let archive = open(path)?;
        let mut places = HashMap::new();
        for place in 0..archive.len() {
            if let Some(name) = name_at(&archive, place) {
                places.entry(name).or_insert(place);
            }
        }
        Ok(Self {
            path: path.to_owned(),
            archive,
            places,
        })
    }

    /// Whether it is the archive at `path`.
    pub fn is_at(&self, path: &Path) -> bool {
        self.path == path
    }

    /// The bytes of the file called `name` in it.
    ///
    /// # Errors
    /// When there is none, it is larger than an article may be or than the archive says, or it cannot be
    /// unpacked.
    pub fn read(&mut self, name: &str) -> Result<Vec<u8>, ImportError> {
        let place = self.places.get(name).copied();
        let place = place.ok_or_else(|| std::io::Error::from(std::io::ErrorKind::NotFound))?;
        let file = self.archive.by_index(place).map_err(refusal)?;
        let said = file.size();
        if said > MOST_BYTES {
            return Err(ImportError::UnpacksTooLarge);
        }
        let mut bytes = Vec::new();
        file.take(said + 1)
            .read_to_end(&mut bytes)
            .map_err(|_| ImportError::Damaged)?;
        if bytes.len() as u64 > said {
            return Err(ImportError::Damaged);
        }
        Ok(bytes)
    }
}

fn open(path: &Path) -> Result<Archive, ImportError> {
    let file = File::open(path)?;
    ZipArchive::new(BufReader::new(file)).map_err(refusal)
}

fn refusal(error: ZipError) -> ImportError {
    match error {
        ZipError::UnsupportedArchive(why) if why == ZipError::PASSWORD_REQUIRED => {
            ImportError::Locked
        }
        ZipError::Io(error) if error.raw_os_error().is_some() => error.into(),
        _ => ImportError::Damaged,
    }
}

/// The name of a file in the list; nothing where that is a folder's, or leads out of the archive.
///
/// Programs that mark no encoding write UTF-8 (on a Mac) or the DOS code page (on Windows). Words of
/// one are hardly ever right in the other.
fn name_at(archive: &Archive, place: usize) -> Option<String> {
    let entry = archive.by_index_data(place).ok()?;
    let name = match std::str::from_utf8(entry.name_raw()) {
        Ok(name) => name.to_owned(),
        Err(_) => entry.name().ok()?.into_owned(),
    };
    // Macs write letters and their accents apart; some programs for Windows write its own strokes.
    let name: String = name.replace('\\', "/").nfc().collect();
    let path = Path::new(&name);
    let is_inside = path
        .components()
        .all(|part| matches!(part, Component::Normal(_)));
    (is_inside && !name.is_empty() && !name.ends_with('/')).then_some(name)
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::io::{Cursor, Write};

    use proptest::prelude::*;
    use zip::ZipWriter;
    use zip::write::SimpleFileOptions;

    use super::super::{Found, Reader, find, read_file};
    use super::*;

    fn packed(files: &[(&str, &[u8])]) -> Vec<u8> {
        let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, bytes) in files {
            archive
                .start_file(*name, SimpleFileOptions::default())
                .unwrap();
            archive.write_all(bytes).unwrap();
        }
        archive.finish().unwrap().into_inner()
    }

    /// The archive in a folder of its own, and what is found in it.
    fn found_in(bytes: &[u8]) -> (tempfile::TempDir, Found) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("Kopien.ZIP");
        fs::write(&path, bytes).unwrap();
        let found = find(&[path]);
        (folder, found)
    }

    fn shown(found: &Found) -> Vec<&str> {
        let names = found.articles.iter().map(|(_, name)| name.as_str());
        names.collect()
    }

    fn replaced(mut bytes: Vec<u8>, from: &[u8], to: &[u8]) -> Vec<u8> {
        assert_eq!(from.len(), to.len());
        for place in 0..=bytes.len() - from.len() {
            if bytes[place..].starts_with(from) {
                bytes[place..place + from.len()].copy_from_slice(to);
            }
        }
        bytes
    }

    const TEXT: &[u8] = "Die Brücke bleibt bis Montag gesperrt, teilte das Amt mit.".as_bytes();

    #[test]
    fn an_archive_is_read_as_the_folder_that_it_was() {
        let (_folder, found) = found_in(&packed(&[
            ("Lage/10.txt", TEXT),
            ("Lage/2.txt", TEXT),
            ("Lage/README.md", TEXT),
            ("Lage/Foto.jpg", b"\xff\xd8"),
            ("Lage/.DS_Store", b"x"),
            ("__MACOSX/Lage/._2.txt", b"x"),
            ("__MACOSX/Lage/2.txt", b"x"),
            ("Lage/~$brief.docx", b"x"),
            ("Lage/scan.pdf", b"%PDF"),
            ("Lage/noch.zip", b"PK"),
        ]));
        assert_eq!(shown(&found), ["Lage/2.txt", "Lage/10.txt"]);
        let named: Vec<_> = found
            .errors
            .iter()
            .map(|(path, error)| {
                assert!(matches!(error, ImportError::UnknownFormat), "{error:?}");
                path.file_name().unwrap().to_str().unwrap()
            })
            .collect();
        assert_eq!(named, ["noch.zip", "scan.pdf"]);
        for (path, name) in &found.articles {
            let read = read_file(path, name).unwrap();
            assert_eq!(read[0].article.file.as_deref(), Some(name.as_str()));
            assert!(read[0].article.text().as_str().contains("Brücke"));
        }
    }

    #[test]
    fn an_archive_is_opened_once_for_all_that_is_read_from_it() {
        let (folder, found) = found_in(&packed(&[("1.txt", TEXT), ("2.txt", TEXT)]));
        let mut reader = Reader::default();
        let (path, name) = &found.articles[0];
        assert!(reader.read(path, name).is_ok());
        // Gone by now, but open.
        fs::remove_file(folder.path().join("Kopien.ZIP")).unwrap();
        fs::write(folder.path().join("Kopien.ZIP"), "").unwrap();
        let (path, name) = &found.articles[1];
        assert!(reader.read(path, name).is_ok());
        assert!(read_file(path, name).is_err());
    }

    #[test]
    fn exercises_inside_an_archive_are_left_to_be_opened_by_themselves() {
        let key = b"()".as_slice();
        let cases: [(&[&str], &[&str]); 4] = [
            // The folder of the exercises, packed with its name, and only what is in it.
            (
                &[
                    "a/key.ron",
                    "a/1.txt",
                    "a/b/key.ron",
                    "a/b/2.txt",
                    "a/b/c/3.txt",
                    "a/d/4.txt",
                ],
                &["a/1.txt", "a/d/4.txt"],
            ),
            (&["key.ron", "1.txt", "b/key.ron", "b/2.txt"], &["1.txt"]),
            // One exercise.
            (
                &["a/b/key.ron", "a/b/1.txt", "a/b/c/2.txt"],
                &["a/b/1.txt", "a/b/c/2.txt"],
            ),
            // A shadow of a key is none.
            (
                &["1.txt", "b/2.txt", "__MACOSX/b/key.ron"],
                &["1.txt", "b/2.txt"],
            ),
        ];
        for (packed_names, expected) in cases {
            let files: Vec<_> = packed_names
                .iter()
                .map(|name| (*name, if name.ends_with(".ron") { key } else { TEXT }))
                .collect();
            let (_folder, found) = found_in(&packed(&files));
            assert_eq!(shown(&found), expected, "{packed_names:?}");
        }
    }

    #[test]
    fn names_of_windows_and_of_a_mac() {
        // Neither says which encoding it is; the crate writes names with other letters as UTF-8.
        let cases: [(&[u8], &str); 4] = [
            (b"M\x81ller\\1.txt", "Müller/1.txt"),
            ("Mu\u{308}lle\\1.txt".as_bytes(), "Mülle/1.txt"),
            ("Müller/1.txt".as_bytes(), "Müller/1.txt"),
            (b"\x8e\x99\x9a\xe1er/1.txt", "ÄÖÜßer/1.txt"),
        ];
        for (raw, name) in cases {
            let plain = "x".repeat(raw.len() - 4) + ".txt";
            let bytes = replaced(packed(&[(&plain, TEXT)]), plain.as_bytes(), raw);
            let (_folder, found) = found_in(&bytes);
            assert_eq!(shown(&found), [name]);
            let (path, name) = &found.articles[0];
            assert!(read_file(path, name).is_ok(), "{name}");
        }
    }

    #[test]
    fn a_document_that_is_called_an_archive_is_read_as_one() {
        let text = "<document><body><p><r><t>Ein Satz.</t></r></p></body></document>";
        let (_folder, found) = found_in(&packed(&[("word/document.xml", text.as_bytes())]));
        assert_eq!(shown(&found), ["Kopien.ZIP"]);
        let (path, name) = &found.articles[0];
        assert!(read_file(path, name).is_ok());
    }

    #[test]
    fn names_that_lead_out_of_the_archive_are_left_out() {
        let (_folder, found) = found_in(&packed(&[
            ("../1.txt", TEXT),
            ("/2.txt", TEXT),
            ("a/../../3.txt", TEXT),
            ("4.txt", TEXT),
        ]));
        assert_eq!(shown(&found), ["4.txt"]);
    }

    #[test]
    fn archives_that_hold_too_much_are_refused() {
        let files: Vec<String> = (0..=MOST_FILES).map(|at| format!("{at}.txt")).collect();
        let files: Vec<(&str, &[u8])> = files.iter().map(|name| (name.as_str(), TEXT)).collect();
        let (_folder, found) = found_in(&packed(&files));
        assert!(matches!(found.errors[0].1, ImportError::ArchiveTooLarge));
        assert!(found.articles.is_empty());

        let zeros = vec![b' '; MOST_BYTES as usize];
        let names: Vec<String> = (0..11).map(|at| format!("{at}.txt")).collect();
        let bomb: Vec<(&str, &[u8])> = names
            .iter()
            .map(|name| (name.as_str(), zeros.as_slice()))
            .collect();
        let (_folder, found) = found_in(&packed(&bomb));
        assert!(matches!(found.errors[0].1, ImportError::ArchiveTooLarge));

        let (_folder, found) = found_in(&packed(&[("1.txt", &[&zeros[..], b" "].concat())]));
        let (path, name) = &found.articles[0];
        let read = read_file(path, name);
        assert!(matches!(read, Err(ImportError::UnpacksTooLarge)));

        // One that says it is small and is not.
        let size = 300_000_u32;
        let one = packed(&[("1.txt", &vec![b'a'; size as usize])]);
        let lying = replaced(one, &size.to_le_bytes(), &10_u32.to_le_bytes());
        let (_folder, found) = found_in(&lying);
        let (path, name) = &found.articles[0];
        assert!(matches!(read_file(path, name), Err(ImportError::Damaged)));
    }

    #[test]
    fn an_archive_that_says_nothing_is_told() {
        for bytes in [&b""[..], b"PK\x03\x04"] {
            let (_folder, found) = found_in(bytes);
            assert!(found.articles.is_empty());
            assert!(matches!(found.errors[0].1, ImportError::Damaged));
        }
        let (_folder, found) = found_in(&packed(&[("bild.png", b"x")]));
        assert!(found.articles.is_empty());
        assert!(matches!(found.errors[0].1, ImportError::NoArticle));
    }

    #[test]
    fn a_password_is_named_as_the_reason() {
        let mut bytes = packed(&[("1.txt", TEXT)]);
        // The mark of an encrypted file: the lowest bit of the flags, in its head and in the list.
        for (mark, flags) in [(b"PK\x03\x04", 6), (b"PK\x01\x02", 8)] {
            let place = bytes.windows(4).position(|four| four == mark).unwrap();
            bytes[place + flags] |= 1;
        }
        let (_folder, found) = found_in(&bytes);
        let (path, name) = &found.articles[0];
        assert!(matches!(read_file(path, name), Err(ImportError::Locked)));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(150))]

        #[test]
        fn damaged_archives_are_read_or_refused(
            flips in proptest::collection::vec((any::<proptest::sample::Index>(), any::<u8>()), 1..8),
            cut in proptest::option::of(any::<proptest::sample::Index>()),
        ) {
            let mut bytes = packed(&[("a/1.txt", TEXT), ("a/2.txt", TEXT), ("3.html", TEXT)]);
            for (at, byte) in flips {
                let at = at.index(bytes.len());
                bytes[at] = byte;
            }
            if let Some(cut) = cut {
                bytes.truncate(cut.index(bytes.len()));
            }
            let (_folder, found) = found_in(&bytes);
            prop_assert!(!found.articles.is_empty() || !found.errors.is_empty());
            for (path, name) in found.articles {
                let _ = read_file(&path, &name);
            }
        }
    }
}
