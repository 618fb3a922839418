//! Files that nobody means well with, or that broke on the way: each is read within bounds or refused
//! with a reason; none makes the program stop.

use std::io::{Cursor, Write};

use proptest::prelude::*;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use super::samples::samples;
use super::tests::check_article;
use super::*;

fn refused(bytes: &[u8]) -> ImportError {
    match read_bytes("a.txt", bytes) {
        Err(error) => error,
        Ok(articles) => panic!("it was read as {} articles", articles.len()),
    }
}

fn zipped(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    for (name, bytes) in parts {
        archive.start_file(*name, options).unwrap();
        archive.write_all(bytes).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

#[test]
fn a_text_of_a_hundred_megabytes_is_refused_by_its_size() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("lang.txt");
    // The file takes no room; its size is looked at before anything is read.
    fs::File::create(&path)
        .unwrap()
        .set_len(100_000_000)
        .unwrap();
    match read_file(&path, "lang.txt") {
        Err(ImportError::TooLarge(100_000_000)) => {}
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_million_lines_of_one_letter_are_read() {
    let text = "a\n".repeat(1_000_000);
    let articles = read_bytes("a.txt", text.as_bytes()).unwrap();
    assert!(!articles[0].article.blocks().is_empty());
}

#[test]
fn xml() {
    let item = |inner: &str| format!("<?xml version=\"1.0\"?>\n{inner}");
    let laughs = item(
        "<!DOCTYPE nitf [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>\
         <nitf><body><body.content><p>&c;</p></body.content></body></nitf>",
    );
    assert!(matches!(refused(laughs.as_bytes()), ImportError::Entities));
    let outside = item(
        "<!DOCTYPE nitf [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><nitf><p>&x;</p></nitf>",
    );
    assert!(matches!(refused(outside.as_bytes()), ImportError::Entities));
    // A document type that lies elsewhere is not fetched; what it would declare stays unknown.
    let elsewhere =
        item("<!DOCTYPE nitf SYSTEM \"http://beispiel.invalid/x.dtd\"><nitf><p>&x;</p></nitf>");
    assert!(matches!(
        refused(elsewhere.as_bytes()),
        ImportError::Malformed { line: 2, .. }
    ));
    let deep = item(&format!(
        "<nitf>{}{}</nitf>",
        "<p>".repeat(100_000),
        "</p>".repeat(100_000)
    ));
    assert!(matches!(refused(deep.as_bytes()), ImportError::TooDeep));
    let other = item("<something><else/></something>");
    assert!(matches!(
        refused(other.as_bytes()),
        ImportError::UnknownFormat
    ));
    let cut = item("<nitf>\n<body><body.content><p>Ein Sa");
    assert!(matches!(
        refused(cut.as_bytes()),
        ImportError::Malformed {
            format: "XML",
            line: 3,
            ..
        }
    ));
}

#[test]
fn json() {
    let cut = b"{\n  \"uri\": \"urn:1\",\n  \"headline\": \"Titel";
    assert!(matches!(
        refused(cut),
        ImportError::Malformed {
            format: "JSON",
            line: 3,
            ..
        }
    ));
    let deep = format!(
        "{{\"uri\": \"urn:1\", \"headline\": {}",
        "[".repeat(100_000)
    );
    assert!(matches!(refused(deep.as_bytes()), ImportError::TooDeep));
    assert!(matches!(
        refused(b"{\"name\": \"nobody\"}"),
        ImportError::UnknownFormat
    ));
    assert!(matches!(
        refused(b"{\"uri\": \"urn:1\", \"type\": \"picture\", \"headline\": \"a\"}"),
        ImportError::WithoutText("ninjs")
    ));
    // Text in brackets is text.
    assert!(
        read_bytes(
            "a.txt",
            "[EIL] Die Brücke ist gesperrt, sagte er.".as_bytes()
        )
        .is_ok()
    );
}

#[test]
fn html() {
    let deep = format!("<html><body>{}Text", "<div>".repeat(100_000));
    assert!(matches!(refused(deep.as_bytes()), ImportError::TooDeep));
    let bold = format!("<html><body><p>{}Text", "<b><i>".repeat(50_000));
    assert!(matches!(refused(bold.as_bytes()), ImportError::TooDeep));
    // Tags that close by themselves do not nest.
    let many = format!(
        "<html><body>{}",
        "<p>Ein Satz mit einigen Worten, der hier steht.<br>".repeat(20_000)
    );
    assert!(read_bytes("a.html", many.as_bytes()).is_ok());
    assert!(matches!(
        refused(b"<html><body></body></html>"),
        ImportError::Empty
    ));
    let script = "<html><body><p>Der Satz <img src=x onerror=alert(1)> geht weiter, immer weiter und weiter.</p><script>alert(1)</script></body></html>";
    let articles = read_bytes("a.html", script.as_bytes()).unwrap();
    assert!(!articles[0].article.text().as_str().contains("alert"));
}

#[test]
fn archives() {
    let bomb = zipped(&[("word/document.xml", &vec![b' '; MOST_BYTES as usize + 1])]);
    assert!(bomb.len() < 100_000, "it is small as long as it is packed");
    assert!(matches!(refused(&bomb), ImportError::UnpacksTooLarge));
    let outside = zipped(&[("../word/document.xml", b"<x/>"), ("/content.xml", b"<x/>")]);
    assert!(matches!(refused(&outside), ImportError::UnknownFormat));
    let broken = zipped(&[("word/document.xml", b"<w:document><w:body>")]);
    assert!(matches!(refused(&broken), ImportError::Malformed { .. }));
    let whole = zipped(&[(
        "word/document.xml",
        b"<document><body><p><r><t>Ein Satz.</t></r></p></body></document>",
    )]);
    assert!(read_bytes("a.docx", &whole).is_ok());
    assert!(matches!(
        refused(&whole[..whole.len() / 2]),
        ImportError::Damaged
    ));
    assert!(matches!(refused(b"PK\x03\x04"), ImportError::Damaged));
}

#[test]
fn a_binary_that_is_called_a_text() {
    let picture: Vec<u8> = (0..=255).cycle().take(4000).collect();
    assert!(matches!(refused(&picture), ImportError::Binary(_)));
    assert!(matches!(
        refused(b"\x89PNG\r\n\x1a\n"),
        ImportError::UnknownFormat
    ));
}

/// Reads bytes and holds everything that comes of it against what holds for every article.
fn reads_or_refuses(name: &str, bytes: &[u8]) -> Result<(), TestCaseError> {
    if let Ok(articles) = read_bytes(name, bytes) {
        prop_assert!(!articles.is_empty());
        for imported in articles {
            check_article(&imported.article)?;
        }
    }
    Ok(())
}

/// The beginnings by which formats are told apart.
const BEGINNINGS: [&[u8]; 14] = [
    b"",
    b"<?xml version=\"1.0\"?><newsItem>",
    b"<NewsML><NewsItem>",
    b"<nitf><body>",
    b"<rss><channel><item>",
    b"<feed><entry>",
    b"<!DOCTYPE html><body><p>",
    b"{\"uri\":\"a\",\"headline\":\"",
    b"{\"version\":\"jsonfeed.org\",\"items\":[",
    b"\x01abc0123 4 pl 250 ndp 0456\r\n\x02",
    b"\x16\x16\x01W1\x1fx\r\nr a\x13\x11 BC\r\n\x02^",
    b"PK\x03\x04",
    b"From: a\r\nTo: b\r\nSubject: c\r\nMIME-Version: 1.0\r\n",
    b"\xff\xfe",
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn anything_behind_any_beginning(
        beginning in proptest::sample::select(BEGINNINGS.to_vec()),
        bytes in proptest::collection::vec(any::<u8>(), 0..300),
    ) {
        reads_or_refuses("a", &[beginning, &bytes].concat())?;
    }

    #[test]
    fn samples_that_are_cut_off_or_changed(
        pick in any::<proptest::sample::Index>(),
        cut in any::<proptest::sample::Index>(),
        flips in proptest::collection::vec((any::<proptest::sample::Index>(), any::<u8>()), 0..6),
        whole: bool,
    ) {
        let samples = samples();
        let (name, bytes) = &samples[pick.index(samples.len())];
        let mut bytes = bytes.clone();
        for (at, byte) in flips {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        if !whole {
            bytes.truncate(cut.index(bytes.len()));
        }
        reads_or_refuses(name, &bytes)?;
    }

    #[test]
    fn pasted_html(marked in "(<[a-z0-9]{1,6}( [a-z]{1,5}=\"[^\"]{0,5}\")?>|</[a-z0-9]{1,6}>|[a-zäöü.&; ]{1,12}|<!--|-->){0,40}") {
        if let Ok(imported) = read_pasted_html(&marked) {
            check_article(&imported.article)?;
        }
    }
}
