use crate::import::{Imported, Warning, read_bytes};
use crate::text::BlockKind;

const HEAD: &str = "From: Max Muster <max@blatt.invalid>\r\nTo: desk@blatt.invalid\r\n\
                    Subject: WG: Deich hält stand\r\nDate: Mon, 21 Oct 2024 12:00:00 +0200\r\n\
                    Message-ID: <1@blatt.invalid>\r\nMIME-Version: 1.0\r\n";
const LEAD: &str = "Musterhafen (ndp) - Der Deich hat dem Hochwasser in der Nacht zum Freitag standgehalten, teilte der Krisenstab mit.";
const MORE: &str =
    "„Wir sind mit einem blauen Auge davongekommen“, sagte Landrätin Petra Muster am Freitag.";

fn read_all(mail: impl AsRef<[u8]>) -> Vec<Imported> {
    read_bytes("a.eml", mail.as_ref()).unwrap()
}

/// The words of the report, and how many blocks are for nobody else.
fn report(imported: &Imported) -> (Vec<&str>, usize) {
    let article = &imported.article;
    let of_kind = |kind| {
        let blocks = article.blocks().iter();
        blocks
            .filter(move |block| block.kind == kind)
            .map(|block| article.slice(block.span))
    };
    let internal = of_kind(BlockKind::Internal).count();
    (of_kind(BlockKind::Paragraph).collect(), internal)
}

fn plain(text: &str) -> String {
    let text = text.replace('\n', "\r\n");
    format!("{HEAD}Content-Type: text/plain; charset=utf-8\r\n\r\n{text}")
}

#[test]
fn a_report_that_was_passed_on() {
    let heads = [
        "---------- Forwarded message ---------\nVon: Agentur <desk@dpa.com>\nDate: Fr., 18. Okt. 2024 um 09:15 Uhr\n\
         Subject: Deich hält stand\nTo: <desk@blatt.invalid>\n\n",
        "-----Ursprüngliche Nachricht-----\nVon: Agentur <desk@dpa.com>\nGesendet: Freitag, 18. Oktober 2024 09:15\n\
         An: desk@blatt.invalid\nBetreff: Deich hält stand\n\n",
    ];
    for head in heads {
        let mail = plain(&format!(
            "Zur Kenntnis. Gruß Max\n\n{head}{LEAD}\n\n{MORE}\n"
        ));
        let imported = read_all(mail).remove(0);
        assert_eq!(report(&imported), (vec![LEAD, MORE], 6), "{head}");
        let meta = &imported.article.meta;
        assert_eq!(meta.headline.as_deref(), Some("Deich hält stand"));
        assert_eq!(
            meta.published.map(|day| day.to_string()).as_deref(),
            Some("2024-10-18")
        );
        assert_eq!(meta.place.as_deref(), Some("Musterhafen"));
    }
    let html = format!(
        "{HEAD}Content-Type: text/html; charset=utf-8\r\n\r\n<p>Zur Info</p><div><p><b>Von:</b> ndp &lt;a@dpa.com&gt;<br>\
         <b>Gesendet:</b> Freitag, 18. Oktober 2024 09:15<br><b>An:</b> x<br><b>Betreff:</b> Deich</p></div>\
         <p>{LEAD}</p><p>{MORE}</p>"
    );
    let imported = read_all(html).remove(0);
    assert_eq!(report(&imported), (vec![LEAD, MORE], 2));
    assert_eq!(imported.article.meta.provider.as_deref(), Some("dpa"));
}

#[test]
fn an_answer_and_what_it_answers() {
    let quoted = |text: &str| format!("> {}\n>\n", text.replace('\n', "\n> "));
    let note = "Danke, das übernehmen wir so.\n\nAm 18.10.24 um 09:15 schrieb Agentur:\n";
    let mail = plain(&format!("{note}{}", quoted(&format!("{LEAD}\n\n{MORE}"))));
    assert_eq!(report(&read_all(mail)[0]), (vec![LEAD, MORE], 2));
    // The other way about, the answer is the report.
    let mail = plain(&format!(
        "{LEAD}\n\n{MORE}\n\n{}",
        quoted("Habt ihr etwas vom Deich?")
    ));
    assert_eq!(report(&read_all(mail)[0]), (vec![LEAD, MORE], 1));
    let below = "Von: Max <m@blatt.invalid>\nGesendet: Freitag, 18. Oktober 2024 09:15\nAn: x\nBetreff: Deich\n\nHabt ihr was?";
    let mail = plain(&format!("{LEAD}\n\n{MORE}\n\n{below}\n"));
    assert_eq!(report(&read_all(mail)[0]), (vec![LEAD, MORE], 5));
}

#[test]
fn a_mail_that_was_saved_as_text() {
    let text = format!(
        "Von:\tAgentur <desk@dpa.com>\nGesendet:\tFreitag, 18. Oktober 2024 09:15\nAn:\tdesk@blatt.invalid\n\
         Betreff:\tAW: Deich hält stand\n\n{LEAD}\n\n{MORE}\n"
    );
    let imported = read_bytes("a.txt", text.as_bytes()).unwrap().remove(0);
    assert_eq!(report(&imported), (vec![LEAD, MORE], 4));
    let meta = &imported.article.meta;
    assert_eq!(meta.headline.as_deref(), Some("Deich hält stand"));
    assert_eq!(
        meta.published.map(|day| day.to_string()).as_deref(),
        Some("2024-10-18")
    );
}

#[test]
fn the_text_that_only_says_that_there_is_more_is_not_the_article() {
    let mail = format!(
        "{HEAD}Content-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\n\
         Bitte im Browser lesen.\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n\
         <div style=\"display:none\">Vorschau</div><p>{LEAD}</p><p>{MORE}</p>\r\n--b--\r\n"
    );
    assert_eq!(report(&read_all(mail)[0]), (vec![LEAD, MORE], 0));
}

#[test]
fn articles_that_are_attached() {
    let cover = "--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nAnbei die Texte. Gruß\r\n";
    let text = |name: &str, words: &str| {
        format!(
            "--b\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Disposition: attachment; filename={name}\r\n\r\n{words}\r\n"
        )
    };
    let inner = format!(
        "--b\r\nContent-Type: message/rfc822\r\n\r\nFrom: a@dpa.com\r\nSubject: Der Deich\r\nDate: Fri, 18 Oct 2024 09:15:00 +0200\r\n\
         Content-Type: text/plain; charset=utf-8\r\n\r\n{LEAD}\r\n\r\n"
    );
    let mail = format!(
        "{HEAD}Content-Type: multipart/mixed; boundary=b\r\n\r\n{cover}{}{inner}{}--b--\r\n",
        text("meldung.txt", &format!("{LEAD}\r\n\r\n{MORE}")),
        text(
            "karte.vcf",
            "BEGIN:VCARD und noch viele Angaben, die niemand lesen will."
        ),
    );
    let all = read_all(mail);
    let found: Vec<_> = all.iter().map(report).collect();
    assert_eq!(found, [(vec![LEAD, MORE], 1), (vec![LEAD], 0)]);
    assert_eq!(all[1].article.meta.headline.as_deref(), Some("Der Deich"));
    assert_eq!(all[1].article.meta.provider.as_deref(), Some("dpa"));
}

#[test]
fn letters_whose_encoding_is_wrong_or_missing() {
    let (bytes, _, _) = encoding_rs::WINDOWS_1252.encode(MORE);
    for charset in ["", "; charset=utf-8"] {
        let mut mail = format!("{HEAD}Content-Type: text/plain{charset}\r\n\r\n").into_bytes();
        mail.extend(bytes.iter());
        let imported = read_all(mail).remove(0);
        assert_eq!(report(&imported).0, [MORE], "{charset:?}");
        assert_eq!(imported.warnings, [Warning::Decoded("windows-1252")]);
    }
}

#[test]
fn mailboxes_and_other_files_with_mails() {
    let one = plain(LEAD);
    let two = plain(MORE);
    let mailbox = format!(
        "From a@b Fri Oct 18 09:15:00 2024\r\n{one}\r\n\r\nFrom a@b Fri Oct 18 09:16:00 2024\r\n{two}\r\n"
    );
    let found: Vec<_> = read_all(mailbox)
        .iter()
        .map(|mail| report(mail).0.len())
        .collect();
    assert_eq!(found, [1, 1]);
    // A line of a text is no new mail.
    let english =
        plain("The wall held.\n\nFrom Sampleport the county reported on Friday that all was well.");
    let mailbox = format!("From a@b Fri Oct 18 09:15:00 2024\r\n{english}\r\n");
    assert_eq!(report(&read_all(mailbox)[0]).0.len(), 2);
    let apple = format!("{}\n{one}<?xml version=\"1.0\"?><plist/>", one.len());
    assert_eq!(report(&read_all(apple)[0]).0, [LEAD]);
    let page = format!(
        "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://blatt.invalid/a\r\nSubject: Deich\r\n\
         Date: Fri, 18 Oct 2024 12:00:00 +0200\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n\r\n\
         --b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html><body><article><h1>Deich hält stand</h1><p>{LEAD}</p>\
         <p>{MORE}</p></article><div class=\"comments\"><p>{MORE} Das war das Mindeste.</p></div></body></html>\r\n--b--\r\n"
    );
    assert_eq!(report(&read_all(page)[0]).0, [LEAD, MORE]);
}

#[test]
fn a_notice_below_a_mail_is_none_of_the_report() {
    let notice = "Diese E-Mail enthält vertrauliche Informationen. Bitte löschen Sie sie, wenn sie nicht für Sie ist.";
    let mail = plain(&format!("{LEAD}\n\n{MORE}\n\n{notice}\n"));
    assert_eq!(report(&read_all(mail)[0]), (vec![LEAD, MORE], 1));
}

/// A mail with a short note and one attached file.
fn with_file(name: &str, kind: &str, bytes: &str) -> String {
    format!(
        "{HEAD}Content-Type: multipart/mixed; boundary=\"b\"\r\n\r\n--b\r\n\
         Content-Type: text/plain\r\n\r\nZur Kenntnis.\r\n--b\r\nContent-Type: {kind}\r\n\
         Content-Disposition: attachment; filename=\"{name}\"\r\n\r\n{bytes}\r\n--b--\r\n"
    )
}

#[test]
fn a_mail_attached_as_a_file_is_read_as_one_that_was_forwarded() {
    let inner = plain(&format!("{LEAD}\n\n{MORE}\n"));
    for kind in ["application/octet-stream", "message/rfc822"] {
        let imported = read_all(with_file("meldung.eml", kind, &inner));
        assert_eq!(imported.len(), 1, "{kind}");
        assert_eq!(report(&imported[0]).0, [LEAD, MORE], "{kind}");
    }
}

#[test]
fn documents_that_are_attached_and_cannot_be_read_are_named() {
    let damaged = ("brief.docx", "application/octet-stream", "PK\x03\x04");
    let foreign = ("scan.pdf", "application/pdf", "%PDF-1.4");
    let picture = ("logo.png", "image/png", "x");
    for (is_told, (name, kind, bytes)) in [(true, damaged), (true, foreign), (false, picture)] {
        let imported = read_all(with_file(name, kind, bytes)).remove(0);
        let told = imported
            .warnings
            .contains(&Warning::LeftOut(name.to_owned()));
        assert_eq!(told, is_told, "{name}: {:?}", imported.warnings);
    }
}

#[test]
fn the_article_that_was_attached_says_what_else_was_and_cannot_be_read() {
    let article = format!("{LEAD}\r\n\r\n{MORE}");
    let more = "\r\n--b\r\nContent-Type: application/pdf\r\n\
                Content-Disposition: attachment; filename=\"scan.pdf\"\r\n\r\n%PDF-1.4";
    let mail = with_file("meldung.txt", "text/plain", &format!("{article}{more}"));
    let imported = read_all(mail);
    assert_eq!(imported.len(), 1);
    assert_eq!(report(&imported[0]).0, [LEAD, MORE]);
    let told = Warning::LeftOut("scan.pdf".to_owned());
    assert!(imported[0].warnings.contains(&told));
}

#[test]
fn one_mail_that_cannot_be_read_does_not_cost_the_mailbox() {
    let whole = plain(&format!("{LEAD}\n\n{MORE}\n"));
    let deep = "<div>".repeat(100_000);
    let hostile = format!("{HEAD}Content-Type: text/html\r\n\r\n<html><body>{deep}Text");
    let letter = "From max@blatt.invalid Mon Oct 21 12:00:00 2024\n";
    let mailbox = format!("{letter}{hostile}\n\n{letter}{whole}\n");
    let imported = read_all(mailbox);
    assert_eq!(imported.len(), 1);
    assert_eq!(report(&imported[0]).0, [LEAD, MORE]);
    let told = Warning::LeftOut("#1".to_owned());
    assert!(imported[0].warnings.contains(&told));
}
