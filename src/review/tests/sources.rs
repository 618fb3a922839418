//! Who is behind findings, and what becomes of sources that people name, change and merge.

use super::*;
use crate::review::listing::rated_sources;

#[test]
fn people_count_as_the_body_they_speak_for() {
    let mut sample = three();
    let picture = sample.picture();
    // In article 1 the text says whom Grün speaks for, and that holds for him everywhere.
    for (article, words) in [(0, "alles"), (1, "das sei Unfug")] {
        let card = picture.claim(claim(&sample, &picture, article, words));
        assert_eq!(card.origins, [key("Außenministerium")], "{words}");
    }
    let body = picture.source(&key("Außenministerium")).unwrap();
    assert!(!body.registered && body.statements.is_empty());
    // What the registry says wins.
    sample
        .edit(Edit::SetKind(key("Otto Grün"), SourceKind::Person))
        .unwrap();
    let at = sample
        .project
        .sources
        .iter()
        .position(|s| s.key == key("Otto Grün"))
        .unwrap();
    assert_eq!(
        sample.project.sources[at].speaks_for,
        Some(key("Außenministerium"))
    );
    sample.project.sources[at].speaks_for = Some(key("NATO"));
    let picture = sample.picture();
    let card = picture.claim(claim(&sample, &picture, 1, "das sei Unfug"));
    assert_eq!(card.origins, [key("NATO")]);
    assert_eq!(card.sources, [key("Otto Grün")]);
}

#[test]
fn sources_are_listed_with_what_they_say() {
    let picture = three().picture();
    let nis = picture.source(&key("NIS")).unwrap();
    assert!(nis.registered);
    assert_eq!(nis.statements.len(), 3);
    assert_eq!(nis.rank, 0);
    let experts = picture.source(&key("Fachleute")).unwrap();
    assert!(!experts.registered);
    assert_eq!(experts.kind, SourceKind::Unnamed);
    let names: Vec<&str> = picture
        .sources
        .iter()
        .map(|source| source.name.as_str())
        .collect();
    assert!(
        names.is_sorted_by_key(|name| name.to_lowercase()),
        "{names:?}"
    );
}

#[test]
fn names_that_people_give_show_at_once() {
    let mut sample = three();
    let rename = Edit::RenameSource(key("NIS"), "Dienst in Seoul".into());
    sample.edit(rename).unwrap();
    assert_eq!(chain(&sample, 1, SOLDIERS), ["Yonhap", "Dienst in Seoul"]);
    // Renaming a found source puts it into the registry, under its old key.
    sample
        .edit(Edit::RenameSource(
            key("Fachleute"),
            "Leute vom Fach".into(),
        ))
        .unwrap();
    assert_eq!(chain(&sample, 0, "mit mehr"), ["Leute vom Fach"]);
    assert!(
        sample
            .picture()
            .source(&key("Fachleute"))
            .unwrap()
            .registered
    );
    // The words of a mention that a person gave to a source win over what was found.
    sample
        .edit(Edit::SetAliases(key("NATO"), vec!["minister  GRÜN".into()]))
        .unwrap();
    assert_eq!(chain(&sample, 0, "alles"), ["NATO"]);
    assert_eq!(chain(&sample, 1, "das sei Unfug"), ["Otto Grün"]);
    // An alias that is the name of a found source takes that source over.
    sample
        .edit(Edit::SetAliases(key("NATO"), vec!["otto grün".into()]))
        .unwrap();
    assert_eq!(chain(&sample, 1, "das sei Unfug"), ["NATO"]);
    assert_eq!(sample.picture().source(&key("Otto Grün")), None);
    // Out of the registry, a source comes back as found.
    sample.edit(Edit::RemoveSource(key("NIS"))).unwrap();
    assert_eq!(chain(&sample, 0, TROOPS), ["NIS"]);
    assert!(!sample.picture().source(&key("NIS")).unwrap().registered);
}

#[test]
fn merging_sources_takes_names_ratings_and_chains_along() {
    let mut sample = three();
    let place = sample.at(0, TROOPS);
    for edit in [
        Edit::RateSource(place, key("Yonhap"), Some(Reliability::C)),
        Edit::MakeStatement {
            replaces: None,
            article: ArticleId(2),
            statement: sample.record(2, "Öde Häfen.", &["Yonhap", "NIS"]),
        },
        Edit::SetDefaultReliability(key("Yonhap"), Some(Reliability::D)),
        Edit::SetDefaultReliability(key("NIS"), None),
        Edit::MergeSources {
            from: key("Yonhap"),
            into: key("NIS"),
        },
    ] {
        sample.edit(edit).unwrap();
    }
    assert_eq!(chain(&sample, 1, SOLDIERS), ["NIS"]);
    assert_eq!(chain(&sample, 2, "Öde Häfen."), ["NIS"]);
    let ratings = &sample.project.claims[0].assessment.reliability;
    assert_eq!(ratings.get(&key("NIS")), Some(&Reliability::C));
    assert_eq!(ratings.len(), 1);
    let nis = sample
        .project
        .sources
        .iter()
        .find(|source| source.key == key("NIS"))
        .unwrap();
    assert!(nis.aliases.iter().any(|alias| alias == "Yonhap"));
    assert_eq!(nis.reliability, Some(Reliability::D));
    assert!(
        !sample
            .project
            .sources
            .iter()
            .any(|source| source.key == key("Yonhap"))
    );
}

#[test]
fn names_are_given_once() {
    let mut sample = three();
    let taken = |name: &str| Err(EditError::NameTaken(name.to_owned()));
    let cases = [
        (
            Edit::AddSource {
                name: "  ".into(),
                kind: SourceKind::Agency,
            },
            Err(EditError::NoName),
        ),
        (
            Edit::AddSource {
                name: "nis".into(),
                kind: SourceKind::Agency,
            },
            taken("nis"),
        ),
        (
            Edit::AddSource {
                name: "Kreml".into(),
                kind: SourceKind::Agency,
            },
            taken("Kreml"),
        ),
        (
            Edit::RenameSource(key("NATO"), "kremlin ".into()),
            taken("kremlin"),
        ),
        (
            Edit::RenameSource(key("NATO"), "Otto Grün".into()),
            taken("Otto Grün"),
        ),
        (
            Edit::SetAliases(key("NATO"), vec!["Yonhap".into()]),
            taken("Yonhap"),
        ),
        (
            Edit::RenameSource(key("Niemand"), "X".into()),
            Err(EditError::NoSuchSource(key("Niemand"))),
        ),
        (
            Edit::RemoveSource(key("Fachleute")),
            Err(EditError::NoSuchSource(key("Fachleute"))),
        ),
        (Edit::RenameSource(key("NATO"), "Nato-Rat".into()), Ok(())),
        (
            Edit::AddSource {
                name: "fachleute".into(),
                kind: SourceKind::Expert,
            },
            Ok(()),
        ),
    ];
    for (edit, expected) in cases {
        let before = sample.project.clone();
        let name = format!("{edit:?}");
        assert_eq!(sample.edit(edit), expected, "{name}");
        assert_eq!(expected.is_err(), sample.project == before, "{name}");
    }
    // Adding a source that was found gives it a kind and keeps its key.
    let added = sample.picture();
    assert_eq!(
        added.source(&key("Fachleute")).unwrap().kind,
        SourceKind::Expert
    );
}

#[test]
fn who_denies_a_claim_is_no_origin_of_it() {
    let mut sample = Sample::of(&[
        &["Lage", "Laut Moll setzt Tarn Raketen ein."],
        &["Lage", "Tarn bestritt den Einsatz der Raketen."],
    ]);
    sample.say(
        0,
        "setzt Tarn Raketen ein",
        &[("Moll", SourceKind::Government, "Moll")],
    );
    sample.say(
        1,
        "den Einsatz der Raketen",
        &[("Tarn", SourceKind::Government, "Tarn")],
    );
    sample.cue(1, "bestritt");
    // A denial alone is told by whoever denies.
    let picture = sample.picture();
    let card = picture.claim(claim(&sample, &picture, 1, "den Einsatz der Raketen"));
    assert_eq!(card.origins, [key("Tarn")]);
    assert!(card.denied_by.is_empty());
    // Beside what is denied it is none of its origins.
    sample.link(
        (0, "Laut Moll setzt Tarn Raketen ein."),
        (1, "Tarn bestritt den Einsatz der Raketen."),
        800,
    );
    let picture = sample.picture();
    let card = picture.claim(claim(&sample, &picture, 0, "setzt Tarn Raketen ein"));
    assert_eq!(card.origins, [key("Moll")]);
    assert_eq!(card.denied_by, [key("Tarn")]);
    assert_eq!(card.independent_origins(), 1);
}

#[test]
fn who_denies_what_a_text_merely_asserts_is_no_origin_of_it() {
    let mut sample = Sample::of(&[
        &["Lage", "Tarn setzt Raketen ein."],
        &["Lage", "Tarn bestritt den Einsatz der Raketen."],
    ]);
    sample.say(
        1,
        "den Einsatz der Raketen",
        &[("Tarn", SourceKind::Government, "Tarn")],
    );
    sample.cue(1, "bestritt");
    sample.link(
        (0, "Tarn setzt Raketen ein."),
        (1, "Tarn bestritt den Einsatz der Raketen."),
        800,
    );
    let picture = sample.picture();
    let card = picture.claim(claim(&sample, &picture, 0, "Tarn setzt Raketen ein."));
    assert!(card.origins.is_empty());
    assert_eq!(card.denied_by, [key("Tarn")]);
}

#[test]
fn police_and_polizei_are_one_origin_of_what_both_copies_report() {
    let mut sample = Sample::of(&[
        &["Lage", "Laut Polizei starb ein Mann."],
        &["News", "A man died, police said."],
    ]);
    let institution = SourceKind::Institution;
    sample.say(0, "starb ein Mann", &[("Polizei", institution, "Polizei")]);
    sample.say(1, "A man died", &[("police", institution, "police")]);
    sample.link((0, "starb ein Mann"), (1, "A man died"), 800);
    let picture = sample.picture();
    let card = picture.claim(claim(&sample, &picture, 1, "A man died"));
    assert_eq!(card.origins, [key("Polizei")]);
    assert_eq!(card.sources, [key("Polizei"), key("police")]);
    assert_eq!(card.alike, [key("police")]);
    assert_eq!(rated_sources(card), [key("Polizei")]);
    // Whoever registers both says that they are two.
    for name in ["Polizei", "police"] {
        sample
            .edit(Edit::SetKind(key(name), SourceKind::Institution))
            .unwrap();
    }
    let picture = sample.picture();
    let card = picture.claim(claim(&sample, &picture, 1, "A man died"));
    assert_eq!(card.origins, [key("Polizei"), key("police")]);
}

#[test]
fn a_body_without_a_name_is_the_only_one_of_its_sort_that_is_named() {
    let institution = SourceKind::Institution;
    let of = |sources: [&'static str; 3]| {
        let mut sample = Sample::of(&[
            &["Lage", "Der Mann ist schuldig."],
            &["Lage", "Der Mann hat Schuld."],
            &["Lage", "Der Mann trägt Schuld."],
        ]);
        let texts = [
            "Der Mann ist schuldig.",
            "Der Mann hat Schuld.",
            "Der Mann trägt Schuld.",
        ];
        for (article, (text, source)) in (0..).zip(texts.into_iter().zip(sources)) {
            sample.say(article, text, &[(source, institution, "")]);
        }
        sample.link((0, texts[0]), (1, texts[1]), 800);
        sample.link((1, texts[1]), (2, texts[2]), 800);
        let picture = sample.picture();
        let card = picture.claim(claim(&sample, &picture, 0, texts[0]));
        let origins = card.origins.iter().map(|key| key.as_str().to_owned());
        origins.collect::<Vec<_>>()
    };
    let one = of(["Landgericht Nordau", "Gericht", "court"]);
    assert_eq!(one, ["Landgericht Nordau"]);
    // Which of two is meant nobody knows.
    let two = of(["Landgericht Nordau", "Gericht", "Landgericht Bergen"]);
    assert_eq!(two, ["Landgericht Nordau", "Gericht", "Landgericht Bergen"]);
}
