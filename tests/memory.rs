//! How much memory reading a day's wire takes: about as much as the texts have, however many files they
//! lie in. A process of its own, since it looks at the most that the process ever had.
#![cfg(target_os = "linux")]
#![allow(
    clippy::unwrap_used,
    reason = "a test that cannot go on should say where"
)]

use stemma::import::{Imported, read_bytes};

/// The most memory that this process has had so far, in bytes.
fn most() -> usize {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find(|line| line.starts_with("VmHWM:"));
    let kilobytes = line.unwrap().split_whitespace().nth(1).unwrap();
    kilobytes.parse::<usize>().unwrap() * 1024
}

/// A report as agencies deliver it in NITF, with a number in every sentence.
fn nitf(number: usize) -> String {
    let body: String = (0..12)
        .map(|place| {
            let figure = number * 12 + place;
            format!(
                "<p>Vor Sandhavn liegt die Fähre mit {figure} Menschen an Bord fest. Das teilte die \
                 Küstenwache mit, die {figure} Meldungen zählte.</p>"
            )
        })
        .collect();
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><nitf><head><title>Fähre {number}</title></head>\
         <body><body.head><hedline><hl1>Fähre {number} fest</hl1></hedline></body.head>\
         <body.content>{body}</body.content></body></nitf>"
    )
}

fn read(numbers: std::ops::Range<usize>) -> Vec<Imported> {
    numbers
        .flat_map(|number| read_bytes("meldung.xml", nitf(number).as_bytes()).unwrap())
        .collect()
}

#[test]
fn memory_grows_with_the_texts_and_with_nothing_else() {
    // Word lists and the like are there once, whatever is read.
    let few = read(0..100);
    let before = most();
    let many = read(100..3_100);
    let grown = most() - before;
    let text: usize = many
        .iter()
        .map(|imported| imported.article.text().as_str().len())
        .sum();
    assert_eq!(few.len() + many.len(), 3_100);
    assert!(text > 4_000_000, "{text} bytes of text");
    assert!(grown < text * 3, "{grown} bytes for {text} bytes of text");
    println!("{grown} bytes for {text} bytes of text");
}
