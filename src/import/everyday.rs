//! Files as newsrooms, their systems and their colleagues make them, with what is to be read of them.

use std::io::{Cursor, Write};

use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::{Imported, read_bytes};
use crate::text::{Article, BlockKind};

const TITLE: &str = "Deich bei Musterhafen hält dem Hochwasser stand";
const LEAD: &str = "Der Deich bei Musterhafen hat dem Hochwasser in der Nacht zum Freitag standgehalten. Das teilte der Krisenstab des Landkreises mit.";
const SECOND: &str =
    "„Wir sind mit einem blauen Auge davongekommen“, sagte Landrätin Petra Muster am Freitag.";
const THIRD: &str =
    "Insgesamt waren 1.200 Helferinnen und Helfer im Einsatz, wie die Feuerwehr berichtete.";

fn read_all(name: &str, bytes: &[u8]) -> Vec<Imported> {
    match read_bytes(name, bytes) {
        Ok(imported) => imported,
        Err(error) => panic!("{name}: {error}"),
    }
}

fn read(name: &str, bytes: &[u8]) -> Article {
    let mut all = read_all(name, bytes);
    assert_eq!(all.len(), 1, "{name}");
    all.remove(0).article
}

/// The blocks, each with a letter for its kind: title, subheading, paragraph, boilerplate, internal.
fn shown(article: &Article) -> Vec<String> {
    let blocks = article.blocks().iter().map(|block| {
        let letter = match block.kind {
            BlockKind::Headline => 'T',
            BlockKind::Subheading => 'S',
            BlockKind::Paragraph => 'P',
            BlockKind::Boilerplate => 'B',
            BlockKind::Internal => 'I',
        };
        format!("{letter}:{}", article.slice(block.span))
    });
    blocks.collect()
}

fn blocks(list: &[(char, &str)]) -> Vec<String> {
    let lines = list.iter();
    lines.map(|(kind, text)| format!("{kind}:{text}")).collect()
}

fn zipped(parts: &[(&str, &str)]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in parts {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

const OF_WORD: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

fn word(body: &str) -> String {
    format!("<w:document xmlns:w=\"{OF_WORD}\"><w:body>{body}</w:body></w:document>")
}

fn run(text: &str) -> String {
    format!("<w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r>")
}

fn paragraph(style: &str, text: &str) -> String {
    let style = format!("<w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr>");
    format!("<w:p>{style}{}</w:p>", run(text))
}

fn docx(body: &str) -> Article {
    read("a.docx", &zipped(&[("word/document.xml", &word(body))]))
}

#[test]
fn word_names_its_main_part_itself() {
    let relations = "<Relationships xmlns=\"r\"><Relationship Type=\"http://x.invalid/officeDocument\" \
                     Target=\"/word/document2.xml\"/></Relationships>";
    let body = word(&format!(
        "{}{}",
        paragraph("Title", TITLE),
        paragraph("", LEAD)
    ));
    let bytes = zipped(&[("_rels/.rels", relations), ("word/document2.xml", &body)]);
    let article = read("a.docx", &bytes);
    assert_eq!(shown(&article), blocks(&[('T', TITLE), ('P', LEAD)]));
}

#[test]
fn what_word_does_not_show_is_not_read() {
    let hidden = "<w:r><w:rPr><w:vanish/></w:rPr><w:t>Nur für uns.</w:t></w:r>";
    let shown_again =
        "<w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t xml:space=\"preserve\"> Ende.</w:t></w:r>";
    let article = docx(&format!(
        "{}{}<w:p>{}{hidden}{shown_again}</w:p><w:p>{hidden}</w:p>",
        paragraph("Titel", TITLE),
        paragraph("Verzeichnis1", "Viele Helfer 2"),
        run(LEAD),
    ));
    let lead = format!("{LEAD} Ende.");
    assert_eq!(shown(&article), blocks(&[('T', TITLE), ('P', &lead)]));
}

#[test]
fn breaks_and_struck_paragraph_ends_of_word() {
    let struck = "<w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr>";
    let article = docx(&format!(
        "{}<w:p><w:r><w:t>{LEAD}</w:t><w:br/><w:br/><w:t>{SECOND}</w:t></w:r></w:p>\
         <w:p>{struck}{}</w:p><w:p>{}</w:p>",
        paragraph("Heading1", TITLE),
        run("Der Satz ging am Freitag "),
        run("ohne Umbruch weiter."),
    ));
    assert_eq!(
        shown(&article),
        blocks(&[
            ('T', TITLE),
            ('P', LEAD),
            ('P', SECOND),
            ('P', "Der Satz ging am Freitag ohne Umbruch weiter."),
        ])
    );
}

#[test]
fn who_wrote_it_stands_in_the_text_rather_than_in_the_properties() {
    let body = word(&format!(
        "{}{}{}",
        paragraph("Title", TITLE),
        paragraph("Subtitle", "von Erika Beispiel"),
        paragraph("", LEAD)
    ));
    let properties = "<p xmlns:dc=\"d\"><dc:creator>Max Verwalter</dc:creator></p>";
    let bytes = zipped(&[
        ("word/document.xml", &body),
        ("docProps/core.xml", properties),
    ]);
    let article = read("a.docx", &bytes);
    assert_eq!(
        shown(&article),
        blocks(&[('T', TITLE), ('B', "von Erika Beispiel"), ('P', LEAD)])
    );
    assert_eq!(article.meta.byline.as_deref(), Some("Erika Beispiel"));
}

#[test]
fn documents_that_are_one_file_of_xml() {
    let spaces = "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" \
                  xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" \
                  xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\"";
    let writer = format!(
        "<?xml version=\"1.0\"?><office:document {spaces}><office:body><office:text>\
         <text:h text:outline-level=\"1\">{TITLE}</text:h><text:p>{LEAD}</text:p>\
         <text:p><svg:title>Bild 1</svg:title><svg:desc>Ein Deich</svg:desc></text:p>\
         </office:text></office:body></office:document>"
    );
    let body = word(&format!(
        "{}{}",
        paragraph("Title", TITLE),
        paragraph("", LEAD)
    ));
    let of_word = format!(
        "<?xml version=\"1.0\"?><pkg:package xmlns:pkg=\"http://schemas.microsoft.com/office/2006/xmlPackage\">\
         <pkg:part><pkg:xmlData>{body}</pkg:xmlData></pkg:part></pkg:package>"
    );
    for (name, text) in [("a.fodt", writer), ("a.xml", of_word)] {
        let article = read(name, text.as_bytes());
        assert_eq!(
            shown(&article),
            blocks(&[('T', TITLE), ('P', LEAD)]),
            "{name}"
        );
    }
}

#[test]
fn a_page_that_begins_like_xml() {
    let page = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Strict//EN\" \"x\">\n\
         <html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>{TITLE}</title></head>\
         <body><h1>{TITLE}</h1><p>{LEAD}</p></body></html>"
    );
    let article = read("a.xhtml", page.as_bytes());
    assert_eq!(shown(&article), blocks(&[('T', TITLE), ('P', LEAD)]));
}

#[test]
fn pages_and_lines_that_control_characters_part() {
    for mark in ["\u{b}", "\u{c}", "\n\u{c}", "\u{1e}"] {
        let text = [TITLE, LEAD, SECOND].join(mark);
        let article = read("a.txt", text.as_bytes());
        let expected = blocks(&[('T', TITLE), ('P', LEAD), ('P', SECOND)]);
        assert_eq!(shown(&article), expected, "{mark:?}");
    }
}

#[test]
fn a_feed_that_breaks_the_rules_of_xml() {
    let feed = format!(
        "<?xml version=\"1.0\"?><rss version=\"2.0\" xmlns:media=\"http://search.yahoo.com/mrss/\"><channel>\
         <title>Müller & Söhne &raquo; R&D</title><item><media:title>Ein Bild</media:title><title>{TITLE}</title>\
         <media:description>Ein Deich</media:description>\
         <description><![CDATA[<p>{LEAD} A&amp;B</p><p>{SECOND}</p><p>Weiterlesen</p>\
         <p>Der Beitrag <a href=\"u\">{TITLE}</a> erschien zuerst auf <a href=\"v\">Blatt</a>.</p>]]>\u{8}</description>\
         </item></channel></rss>"
    );
    let article = read("feed.xml", feed.as_bytes());
    let lead = format!("{LEAD} A&B");
    let notice = format!("Der Beitrag {TITLE} erschien zuerst auf Blatt.");
    assert_eq!(
        shown(&article),
        blocks(&[
            ('T', TITLE),
            ('P', &lead),
            ('P', SECOND),
            ('B', "Weiterlesen"),
            ('B', &notice),
        ])
    );
    assert_eq!(
        article.meta.provider.as_deref(),
        Some("Müller & Söhne » R&D")
    );
}

fn news_item(content: &str) -> Article {
    let item = format!(
        "<?xml version=\"1.0\"?><newsItem xmlns=\"http://iptc.org/std/nar/2006-10-01/\" guid=\"urn:1\" \
         standard=\"NewsML-G2\" standardversion=\"2.28\" xml:lang=\"de\"><itemMeta>\
         <itemClass qcode=\"ninat:text\"/><provider literal=\"ndp\"/></itemMeta>\
         <contentMeta><headline>{TITLE}</headline></contentMeta><contentSet>{content}</contentSet></newsItem>"
    );
    read("item.xml", item.as_bytes())
}

#[test]
fn what_an_agency_keeps_from_publication_stays_so_to_the_last_word() {
    let article = news_item(&format!(
        "<inlineXML><html xmlns=\"http://www.w3.org/1999/xhtml\"><body><p>{LEAD}</p>\
         <section class=\"notepad\"><h2>Notizblock</h2><p>geheim</p></section></body></html></inlineXML>"
    ));
    assert_eq!(
        shown(&article),
        blocks(&[
            ('T', TITLE),
            ('P', LEAD),
            ('I', "Notizblock"),
            ('I', "geheim")
        ])
    );
    assert_eq!(article.meta.credit, None);
}

#[test]
fn html_inside_an_item_is_no_text() {
    let escaped = format!("&lt;p&gt;{LEAD}&lt;/p&gt;&lt;p&gt;{SECOND}&lt;/p&gt;");
    let article = news_item(&format!(
        "<inlineData contenttype=\"text/html\">{escaped}</inlineData>"
    ));
    assert_eq!(
        shown(&article),
        blocks(&[('T', TITLE), ('P', LEAD), ('P', SECOND)])
    );
}

fn page(head: &str, body: &str) -> Article {
    let page =
        format!("<!doctype html><html lang=\"de\"><head>{head}</head><body>{body}</body></html>");
    read("a.html", page.as_bytes())
}

#[test]
fn what_stands_about_an_article_on_its_page_is_no_report() {
    let teaser =
        "Bange Stunden an der Küste: Die Flut kam in der Nacht, doch der alte Deich hielt.";
    let article = page(
        "",
        &format!(
            "<main><article class=\"article--premium has-ad\"><header><span class=\"kicker\">Hochwasser</span>\
             <h1>{TITLE}</h1><p>{teaser}</p><div class=\"byline\">Von <a href=\"a\">Erika Beispiel</a></div>\
             <time datetime=\"2024-10-18T09:15\">18.10.2024, 09:15 Uhr</time></header><p>{LEAD}</p>\
             <amp-ad><div>Keine Anzeige</div></amp-ad><div data-testid=\"promo-box\"><span>Jetzt bestellen</span></div>\
             <p>Der <span class=\"author\">Autor</span> des Berichts hat die Zahlen {SECOND}</p>\
             <p><b>Lesen Sie auch:</b> <a href=\"x\">Als der Deich brach</a></p><p>{THIRD}</p>\
             <div class=\"author-box\"><h4>Erika Beispiel</h4><p>Sie schreibt seit 2015 über Deiche.</p></div>\
             <div class=\"sharedaddy\"><h3>Teilen mit:</h3></div><h3>Ähnliche Beiträge</h3></article></main>"
        ),
    );
    let second = format!("Der Autor des Berichts hat die Zahlen {SECOND}");
    assert_eq!(
        shown(&article),
        blocks(&[
            ('B', "Hochwasser"),
            ('T', TITLE),
            ('P', teaser),
            ('B', "Von Erika Beispiel"),
            ('B', "18.10.2024, 09:15 Uhr"),
            ('P', LEAD),
            ('P', &second),
            ('P', THIRD),
            ('B', "Erika Beispiel"),
            ('B', "Sie schreibt seit 2015 über Deiche."),
        ])
    );
    assert_eq!(article.meta.byline.as_deref(), Some("Erika Beispiel"));
}

#[test]
fn a_short_article_under_an_odd_name_is_still_one() {
    let article = page(
        "",
        &format!("<h1>{TITLE}</h1><div class=\"meta-date\"><p>{LEAD}</p></div>"),
    );
    assert_eq!(shown(&article), blocks(&[('T', TITLE), ('P', LEAD)]));
}

#[test]
fn what_a_browser_does_not_show_is_not_read() {
    let article = page(
        "",
        &format!(
            "<article><h1>{TITLE}</h1><div style=\"color:red; Display: NONE !important\"><p>{SECOND}</p></div>\
             <p hidden>{THIRD}</p><p>{LEAD}<span class=\"sr-only\"> Ende der Meldung.</span></p></article>"
        ),
    );
    assert_eq!(shown(&article), blocks(&[('T', TITLE), ('P', LEAD)]));
}

#[test]
fn the_name_of_the_outlet_is_no_headline() {
    let article = page(
        &format!("<title>{TITLE} - Küstenblatt</title>"),
        &format!(
            "<header><h1><a href=\"/\">Küstenblatt</a></h1></header>\
             <article><h2>{TITLE}</h2><p>{LEAD}</p><p>{SECOND}</p></article>"
        ),
    );
    let expected = blocks(&[('T', TITLE), ('P', LEAD), ('P', SECOND)]);
    assert_eq!(shown(&article), expected);
    assert_eq!(article.meta.headline.as_deref(), Some(TITLE));
    assert_eq!(article.meta.provider.as_deref(), Some("Küstenblatt"));
}

#[test]
fn a_text_that_is_told_to_machines_only() {
    let head = format!(
        "<script type=\"application/ld+json\">{{\"@type\":\"WebPage\",\"mainEntity\":{{\"@type\":\"NewsArticle\",\
         \"headline\":\"{TITLE}\",\"description\":\"In zwei\nZeilen\",\"datePublished\":\"2024-10-18\",\
         \"articleBody\":\"{LEAD}\\n\\n{SECOND}\\n\\n{THIRD}\"}}}}</script>"
    );
    let expected = blocks(&[('T', TITLE), ('P', LEAD), ('P', SECOND), ('P', THIRD)]);
    for body in [
        "<div id=\"root\"></div>".to_owned(),
        format!(
            "<article><h1>{TITLE}</h1><p>{LEAD}</p><div class=\"paywall\"><p>Jetzt bestellen</p></div></article>"
        ),
    ] {
        let article = page(&head, &body);
        assert_eq!(shown(&article), expected, "{body}");
        assert!(article.meta.published.is_some());
    }
}
