use crate::import::{ImportError, read_bytes};
use crate::text::{Article, BlockKind};

fn read(rtf: &str) -> Article {
    match read_bytes("a.rtf", rtf.as_bytes()) {
        Ok(mut articles) => articles.remove(0).article,
        Err(error) => panic!("{rtf}: {error}"),
    }
}

fn shown(article: &Article) -> Vec<(BlockKind, &str)> {
    let blocks = article.blocks().iter();
    blocks
        .map(|block| (block.kind, article.slice(block.span)))
        .collect()
}

const LEAD: &str =
    "Musterhafen (ndp) - Der Deich hat gehalten, sagte die Landrätin Petra Muster am Freitag.";

#[test]
fn a_text_of_a_mac() {
    let article = read(
        "{\\rtf1\\ansi\\ansicpg1252\\cocoartf2761\n\\cocoatextscaling0{\\fonttbl\\f0\\fswiss\\fcharset0 Helvetica-Bold;\\f1\\fswiss\\fcharset0 Helvetica;}\n\
         {\\colortbl;\\red255\\green255\\blue255;}\n{\\*\\expandedcolortbl;;}\n\\paperw11900\\pard\\tx566\\pardirnatural\n\n\
         \\f0\\b\\fs36 \\cf0 Deich h\\'e4lt stand\\\n\\\n\\f1\\b0\\fs24 Musterhafen (ndp) - Der Deich hat gehalten, sagte die Landr\\'e4tin Petra Muster am Freitag.\\\n\\\n\
         \\uc0\\u8222 Ein blaues Auge\\u8220 , sagte sie \\u55357\\u56994 . Mehr nicht.}",
    );
    assert_eq!(
        shown(&article),
        [
            (BlockKind::Headline, "Deich hält stand"),
            (BlockKind::Paragraph, LEAD),
            (
                BlockKind::Paragraph,
                "„Ein blaues Auge“, sagte sie 🚢. Mehr nicht."
            ),
        ]
    );
}

#[test]
fn a_text_of_word() {
    let article = read(
        "{\\rtf1\\ansi\\ansicpg1252\\uc1\\deff0{\\fonttbl{\\f0\\froman\\fcharset0 Times;}{\\f1\\fcharset204 Times Cyr;}}\
         {\\stylesheet{\\ql Normal;}{\\s1\\outlinelevel0 heading 1;}{\\s2 \\'dcberschrift 2;}}\
         {\\info{\\title Vorlage}{\\author Erika Beispiel}{\\creatim\\yr2024\\mo10\\dy18\\hr9\\min15}}\
         {\\header\\pard VERTRAULICH\\par}\
         \\pard\\plain\\s1 Deich h\\u228\\'e4lt stand\\par\\pard\\plain Musterhafen (ndp) - Der {\\v geheime }Deich hat {\\deleted nicht }gehalten, \
         sagte die {\\field{\\*\\fldinst HYPERLINK \"x\"}{\\fldrslt Landr\\'e4tin}} Petra Muster am Freitag.{\\footnote Stand Freitag.}\\par\
         \\pard\\s2 Viele Helfer\\par\\pard{\\listtext\\bullet\\tab}In {\\f1 \\'cc\\'ee\\'f1\\'ea\\'e2\\'e0} hie\\'df es nichts\\line dazu.\
         {\\pict\\wmetafile8 0100ab}\\par \\trowd Pegel\\cell 5,80 Meter\\cell\\row}\0\0",
    );
    assert_eq!(
        shown(&article),
        [
            (BlockKind::Headline, "Deich hält stand"),
            (BlockKind::Paragraph, LEAD),
            (BlockKind::Subheading, "Viele Helfer"),
            (BlockKind::Paragraph, "In Москва hieß es nichts dazu."),
            (BlockKind::Paragraph, "Pegel 5,80 Meter"),
        ]
    );
    assert_eq!(article.meta.byline.as_deref(), Some("Erika Beispiel"));
    let versioned = article.meta.versioned.map(|moment| moment.at().to_string());
    assert_eq!(versioned.as_deref(), Some("2024-10-18T09:15:00"));
}

#[test]
fn half_a_million_paragraphs_are_read() {
    let article = read(&format!(
        "{{\\rtf1 {}}}",
        "{\\v x}Wort\\par ".repeat(500_000)
    ));
    assert_eq!(article.blocks().len(), 500_000);
}

#[test]
fn damage_is_read_as_far_as_it_goes() {
    let article = read("{\\rtf1 Der Deich hat gehalten, sagte die Landr\\'e4tin. \\'");
    assert_eq!(
        shown(&article),
        [(
            BlockKind::Paragraph,
            "Der Deich hat gehalten, sagte die Landrätin."
        )]
    );
    let deep = format!("{{\\rtf1 {}", "{".repeat(100_000));
    for (rtf, expected) in [
        ("{\\rtf1}", "empty"),
        ("{\\rtf1\\bin999999999 x}", "empty"),
        (&deep, "nested"),
    ] {
        let error: ImportError = read_bytes("a.rtf", rtf.as_bytes()).unwrap_err();
        assert!(error.to_string().contains(expected), "{error}");
    }
}
