use super::super::read_bytes;
use crate::text::{Article, BlockKind, Language};

/// The blocks of a text, each with a letter for its kind and its dateline in braces.
fn shown(article: &Article) -> Vec<String> {
    article
        .blocks()
        .iter()
        .map(|block| {
            let kind = match block.kind {
                BlockKind::Headline => 'H',
                BlockKind::Paragraph => 'P',
                BlockKind::Subheading => 'S',
                BlockKind::Boilerplate => 'B',
                BlockKind::Internal => 'I',
            };
            let dateline = article.slice(block.dateline);
            let dateline = if dateline.is_empty() {
                String::new()
            } else {
                format!("{{{dateline}}}")
            };
            format!("{kind}:{dateline}{}", article.slice(block.body()))
        })
        .collect()
}

fn read(name: &str, text: &str) -> Article {
    read_bytes(name, text.as_bytes())
        .expect("it is an article")
        .remove(0)
        .article
}

fn check(text: &str, expected: &[&str]) -> Article {
    let article = read("", text);
    assert_eq!(shown(&article), expected, "{text:?}");
    article
}

const LEAD: &str = "Die Regierung hat am Freitag ein Gesetz beschlossen.";
const MORE: &str = "Die Opposition lehnt es ab. Sie will klagen.";

#[test]
fn a_report_with_everything() {
    let article = check(
        &format!(
            "Gesetz beschlossen: Städte atmen auf\n\nStand: 21.10.2024 13:07 Uhr\n\nVon Erika Beispiel, ndp\n\n\
             Rom (ndp) - {LEAD}\n\nOpposition lehnt ab\n\n{MORE}\n\n© ndp-infocom, ndp:241020-99-204511/3\n\nndp ab yyxx n1"
        ),
        &[
            "H:Gesetz beschlossen: Städte atmen auf",
            "B:Stand: 21.10.2024 13:07 Uhr",
            "B:Von Erika Beispiel, ndp",
            &format!("P:{{Rom (ndp) - }}{LEAD}"),
            "S:Opposition lehnt ab",
            &format!("P:{MORE}"),
            "B:© ndp-infocom, ndp:241020-99-204511/3",
            "B:ndp ab yyxx n1",
        ],
    );
    let meta = &article.meta;
    assert_eq!(
        meta.headline.as_deref(),
        Some("Gesetz beschlossen: Städte atmen auf")
    );
    assert_eq!(meta.provider.as_deref(), Some("ndp"));
    assert_eq!(meta.place.as_deref(), Some("Rom"));
    assert_eq!(meta.byline.as_deref(), Some("Erika Beispiel"));
    assert_eq!(
        meta.copyright.as_deref(),
        Some("© ndp-infocom, ndp:241020-99-204511/3")
    );
    assert_eq!(
        meta.published.map(|day| day.to_string()).as_deref(),
        Some("2024-10-21")
    );
    assert_eq!(
        meta.time.map(|time| time.to_string()).as_deref(),
        Some("13:07:00")
    );
    assert_eq!(meta.language, Language::German);
}

#[test]
fn credits() {
    let article = check(
        &format!("{LEAD}\n\n{MORE} (dpa/afp/red)"),
        &[
            &format!("P:{LEAD}"),
            &format!("P:{MORE}"),
            "B:(dpa/afp/red)",
        ],
    );
    assert_eq!(article.meta.credit.as_deref(), Some("dpa/afp/red"));
    assert_eq!(article.meta.provider, None);
    let article = check(
        &format!("{LEAD}\n\n(ndp)"),
        &[&format!("P:{LEAD}"), "B:(ndp)"],
    );
    assert_eq!(article.meta.provider.as_deref(), Some("ndp"));
    let article = check(
        &format!("{LEAD}\n\nko (mit Material von ndp)"),
        &[&format!("P:{LEAD}"), "B:ko (mit Material von ndp)"],
    );
    assert_eq!(
        article.meta.credit.as_deref(),
        Some("ko (mit Material von ndp)")
    );
    let article = check(
        "ROME (Wire) - The government approved the bill on Friday.\n\n(Reporting by Ann Roe; editing by Jim Poe)",
        &[
            "P:{ROME (Wire) - }The government approved the bill on Friday.",
            "B:(Reporting by Ann Roe; editing by Jim Poe)",
        ],
    );
    assert_eq!(article.meta.language, Language::English);
    assert_eq!(
        article.meta.credit.as_deref(),
        Some("Reporting by Ann Roe; editing by Jim Poe")
    );
}

#[test]
fn lines_that_were_run_together() {
    let article = check(
        &format!(
            "date 2024-10 Streit um das Gesetz Städte fordern Geld Stand: 21.10.2024 13:07 Uhr\n\n{LEAD}"
        ),
        &[
            "B:date 2024-10",
            "H:Streit um das Gesetz Städte fordern Geld",
            "B:Stand: 21.10.2024 13:07 Uhr",
            &format!("P:{LEAD}"),
        ],
    );
    assert_eq!(
        article.meta.published.map(|day| day.to_string()).as_deref(),
        Some("2024-10-21")
    );
    let article = check(
        &format!("date 2024-10 {LEAD}\n\n{MORE}"),
        &["B:date 2024-10", &format!("P:{LEAD}"), &format!("P:{MORE}")],
    );
    assert_eq!(article.meta.published, None);
    check(
        &format!("{LEAD}\n\n{MORE}"),
        &[&format!("P:{LEAD}"), &format!("P:{MORE}")],
    );
}

#[test]
fn titles() {
    check(
        &format!(
            "Was nun?\n\n{LEAD}\n\n„Eine ernste Gefahr“\n\n{MORE}\n\nGeld vom Bund?\n\n{MORE}"
        ),
        &[
            "H:Was nun?",
            &format!("P:{LEAD}"),
            "S:„Eine ernste Gefahr“",
            &format!("P:{MORE}"),
            "S:Geld vom Bund?",
            &format!("P:{MORE}"),
        ],
    );
    check(
        &format!("Titel\n\n{LEAD}\n\nRom\n\nParis\n\nOslo\n\n{MORE}"),
        &[
            "H:Titel",
            &format!("P:{LEAD}"),
            "P:Rom",
            "P:Paris",
            "P:Oslo",
            &format!("P:{MORE}"),
        ],
    );
    check(
        &format!("Titel\n\n{LEAD}\n\n– ein Punkt\n\n{MORE}\n\nNoch offen"),
        &[
            "H:Titel",
            &format!("P:{LEAD}"),
            "P:– ein Punkt",
            &format!("P:{MORE}"),
            "P:Noch offen",
        ],
    );
    check(
        &format!("Titel\n\n{LEAD}\n\n„Nie wieder!“\n\n{MORE}"),
        &[
            "H:Titel",
            &format!("P:{LEAD}"),
            "P:„Nie wieder!“",
            &format!("P:{MORE}"),
        ],
    );
    check(
        "Firm to leave the U.S.\n\nThe firm said it would leave the country this year.",
        &[
            "H:Firm to leave the U.S.",
            "P:The firm said it would leave the country this year.",
        ],
    );
    check(
        "One. Two and a few more words.\n\nROME (Wire) - The government approved the bill on Friday after a long debate.",
        &[
            "H:One. Two and a few more words.",
            "P:{ROME (Wire) - }The government approved the bill on Friday after a long debate.",
        ],
    );
}

#[test]
fn a_paragraph_that_closes_with_a_quotation_is_no_title() {
    let first = "The harbour master was in no mood for talk. He said: \"We told them twice.\"";
    let second = "The mayor had less to say: “Nobody told me.”";
    let third =
        "A spokeswoman for the port said on Monday that the quay would stay closed until spring.";
    check(
        &format!("{first}\n\n{second}\n\n{third}\n"),
        &[
            &format!("P:{first}"),
            &format!("P:{second}"),
            &format!("P:{third}"),
        ],
    );
}

#[test]
fn wire_messages() {
    let article = check(
        "abc100 3 s 586 ccccb   ndp 099\n\nGermany-football/Munich/Miller/\n1ST LEAD\nFootball saddened by illness\nBy Jim Example, ndp =\n\n\
         Munich (ndp) - Football players of all generations on Wednesday\nexpressed sadness over the news that a legend of the club has\nfallen ill.",
        &[
            "B:abc100 3 s 586 ccccb   ndp 099",
            "B:Germany-football/Munich/Miller/",
            "B:1ST LEAD",
            "H:Football saddened by illness",
            "B:By Jim Example, ndp",
            "P:{Munich (ndp) - }Football players of all generations on Wednesday expressed sadness over the news that a legend of the club has fallen ill.",
        ],
    );
    assert_eq!(article.meta.byline.as_deref(), Some("Jim Example"));
}

#[test]
fn days_of_publication() {
    for (name, text, expected) in [
        (
            "x-2024-10-18.txt",
            format!("Titel\n\n{LEAD}"),
            Some("2024-10-18"),
        ),
        ("x.txt", format!("Titel\n\n{LEAD}"), None),
        (
            "x-2024-10-19.txt",
            format!("ROM, 18. Oktober (Kabel) – {LEAD}"),
            Some("2024-10-18"),
        ),
        ("x.txt", format!("ROM, 18. Oktober (Kabel) – {LEAD}"), None),
        (
            "x.txt",
            format!("Rom (ndp) - {LEAD}\n\nndp:241018-99-2/3"),
            Some("2024-10-18"),
        ),
        (
            "x-2020-01-01.txt",
            format!("Titel\n\nBlatt | Ausland | 19.10.2024, 09:14 Uhr\n\n{LEAD}"),
            Some("2024-10-19"),
        ),
        (
            "x.txt",
            format!("Titel\n\nMittwoch, 23. Oktober 2024, 19:47 Uhr\n\n{LEAD}"),
            Some("2024-10-23"),
        ),
    ] {
        let found = read(name, &text).meta.published.map(|day| day.to_string());
        assert_eq!(found.as_deref(), expected, "{name}: {text:?}");
    }
}

#[test]
fn what_is_not_for_publication() {
    let article = check(
        &format!(
            "Gesetz beschlossen\n\nEds: adds reaction\n\nRom (ndp) - {LEAD}\n\n{MORE}\n\n# Notizblock\n\n\
             ## Redaktionelle Hinweise\n\n- Weitere Meldungen folgen.\n\n* * * *\n\n\
             Die folgenden Informationen sind nicht zur Veröffentlichung bestimmt\n\n\
             - Autorin: Erika Beispiel, +49 30 000000\n\nndp eb yyxx n1 mm"
        ),
        &[
            "H:Gesetz beschlossen",
            "I:Eds: adds reaction",
            &format!("P:{{Rom (ndp) - }}{LEAD}"),
            &format!("P:{MORE}"),
            "I:# Notizblock",
            "I:## Redaktionelle Hinweise",
            "I:- Weitere Meldungen folgen.",
            "I:* * * *",
            "I:Die folgenden Informationen sind nicht zur Veröffentlichung bestimmt",
            "I:- Autorin: Erika Beispiel, +49 30 000000",
            "B:ndp eb yyxx n1 mm",
        ],
    );
    assert_eq!(article.meta.provider.as_deref(), Some("ndp"));
    // Nothing is attributed or linked there.
    let structure = crate::text::Structure::of(&article);
    for sentence in structure.sentences {
        let kind = article.blocks()[sentence.block].kind;
        let quantities = &structure.quantities;
        assert!(kind.is_report() || !quantities.iter().any(|it| sentence.span.contains(it.span)));
    }
}

#[test]
fn version_marks_embargoes_and_withdrawals() {
    let article = check(
        &format!(
            "Beispielstadt/Gesetz/Städte/\n\n2. Lead\n\nSperrfrist: 18.10.2024, 18.00 Uhr\n\n\
             Gesetz beschlossen\n\nRom (ndp) - {LEAD}"
        ),
        &[
            "B:Beispielstadt/Gesetz/Städte/",
            "B:2. Lead",
            "B:Sperrfrist: 18.10.2024, 18.00 Uhr",
            "H:Gesetz beschlossen",
            &format!("P:{{Rom (ndp) - }}{LEAD}"),
        ],
    );
    let meta = &article.meta;
    assert_eq!(meta.slug.as_deref(), Some("Beispielstadt/Gesetz/Städte"));
    assert_eq!(meta.mark.as_deref(), Some("2. Lead"));
    let until = "2024-10-18T18:00:00".parse().unwrap();
    assert_eq!(meta.embargo, Some(crate::text::Embargo::Until(until)));
    assert_eq!(meta.standing, crate::text::Standing::Usable);

    let article = read(
        "",
        &format!("MANDATORY KILL\n\nGesetz beschlossen\n\n{LEAD}"),
    );
    assert_eq!(article.meta.standing, crate::text::Standing::Withdrawn);
    let article = read("", &format!("EIL: Gesetz beschlossen\n\n{LEAD}"));
    assert_eq!(article.meta.mark.as_deref(), Some("EIL"));
    assert_eq!(
        article.meta.headline.as_deref(),
        Some("EIL: Gesetz beschlossen")
    );
}
