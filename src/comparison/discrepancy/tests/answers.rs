//! How sure, in what status and by whom: cases of hedges, answers and speakers.

use super::*;

#[test]
fn a_hedge_on_a_detail_is_not_the_certainty_of_the_sentence() {
    use DiscrepancyKind::Certainty;
    check_plain(&[
        (
            "In einem angeblich 1908 entstandenen Bild fand ein Labor Titanweiß.",
            "In einem Bild fand ein Labor Titanweiß.",
            &[],
        ),
        (
            "Das Labor fand in dem Bild offenbar Titanweiß.",
            "Das Labor hat in dem Bild Titanweiß gefunden.",
            &[(Certainty, "offenbar", "hat")],
        ),
        (
            "Das Schiff soll in Kiel liegen.",
            "Liegt das Schiff in Kiel?",
            &[],
        ),
        (
            "Das Schiff soll in Kiel liegen.",
            "Das Schiff liege in Kiel.",
            &[],
        ),
        (
            "Das Schiff soll in Kiel liegen.",
            "Das Schiff könnte in Kiel liegen.",
            &[],
        ),
        (
            "Das Schiff soll in Kiel liegen.",
            "Wie die Reederei erklärte, liegt das Schiff in Kiel.",
            &[],
        ),
        (
            "Das Schiff dürfte in Kiel liegen.",
            "Das Schiff liegt in Kiel.",
            &[(Certainty, "dürfte", "")],
        ),
        (
            "The crew has reportedly left the ship.",
            "The crew has left the ship.",
            &[(Certainty, "reportedly", "has")],
        ),
    ]);
}

#[test]
fn a_doubted_person_disagrees_with_the_same_one_without_doubt() {
    use DiscrepancyKind::Certainty;
    check(
        plain("Der mutmaßliche Schütze wurde in Bremen gefasst."),
        plain("Der Schütze wurde in Bremen gefasst."),
        &[(Certainty, "mutmaßliche", "wurde")],
    );
    let reworded = found_at(
        plain("Der mutmaßliche Schütze wurde in Bremen gefasst."),
        plain("In Bremen wurde der Schütze gefasst."),
        LinkKind::Reworded,
        950,
    );
    assert_eq!(reworded, []);
}

#[test]
fn an_unsure_link_tells_nothing_about_certainty() {
    let found = found_at(
        plain("Das Schiff soll in Kiel liegen."),
        plain("Das Schiff liegt in Kiel."),
        LinkKind::Reworded,
        600,
    );
    assert_eq!(found, []);
}

#[test]
fn answers_to_one_question_that_cannot_both_be_given() {
    use DiscrepancyKind::Status;
    check_plain(&[
        (
            "Der Kreml wies die Vorwürfe zurück.",
            "Der Kreml hat sich zu den Vorwürfen nicht geäußert.",
            &[(Status, "wies", "nicht geäußert")],
        ),
        (
            "Der Kreml dementierte den Einsatz.",
            "Der Kreml wollte den Einsatz nicht kommentieren.",
            &[(Status, "dementierte", "nicht kommentieren")],
        ),
        (
            "Die NATO hat keine Beweise für den Einsatz.",
            "Der NATO liegen nun Beweise für den Einsatz vor.",
            &[(Status, "keine Beweise", "Beweise")],
        ),
        (
            "Die NATO bestätigte den Einsatz.",
            "Bestätigen wollte die NATO den Einsatz am Montag aber weiterhin nicht.",
            &[(
                Status,
                "bestätigte",
                "Bestätigen wollte die NATO den Einsatz am Montag aber weiterhin nicht",
            )],
        ),
        (
            "Die NATO bestätigte, dass der Einsatz nicht begonnen hat.",
            "Die NATO bestätigte den Einsatz.",
            &[],
        ),
        (
            "Der Kreml wies die Vorwürfe zurück.",
            "Die NATO hat sich zu den Vorwürfen nicht geäußert.",
            &[],
        ),
        (
            "Der Kreml wies die Vorwürfe zurück.",
            "Der Kreml reagierte zunächst nicht auf eine Bitte um Stellungnahme.",
            &[(Status, "wies", "nicht auf eine Bitte um Stellungnahme")],
        ),
        (
            "In Kiew sieht man sich bestätigt.",
            "Kiew bestätigte den Einsatz nicht.",
            &[],
        ),
        (
            "The Kremlin denied the attack.",
            "The Kremlin declined to comment on the attack.",
            &[(Status, "denied", "declined to comment")],
        ),
        (
            "The court denied the request of the Kremlin.",
            "The Kremlin declined to comment on the request.",
            &[],
        ),
    ]);
}

#[test]
fn a_status_is_no_dropped_attribution() {
    let found = found_at(
        (
            "Der Kreml bestritt, dass Soldaten in Kiel sind.",
            Some((
                "dass Soldaten in Kiel sind",
                Form::Indirect,
                &[("Kremlin", SourceKind::Government)],
            )),
        ),
        ("Soldaten sind in Kiel.", None),
        LinkKind::Reworded,
        950,
    );
    assert!(
        found
            .iter()
            .all(|(kind, ..)| *kind != DiscrepancyKind::AttributionDropped),
        "{found:?}"
    );
}

#[test]
fn a_plain_side_that_tells_or_retells_has_dropped_nothing() {
    let words = "der Damm halte bis zum Abend";
    let said = (
        "Holm sagte, der Damm halte bis zum Abend.",
        Some((words, Form::Indirect, &[MAYOR][..])),
    );
    for plain in [
        "Hält der Damm bis zum Abend?",
        "Der Damm „halte bis zum Abend“.",
        "Der Damm halte bis zum Abend.",
        "Wie Holm hofft, hält der Damm bis zum Abend.",
        "Der Damm hält nach allem, was man sagt, bis zum Abend, heißt es.",
        "Unser Damm hält bis zum Abend.",
    ] {
        let found = found_at(said, (plain, None), LinkKind::Reworded, 950);
        assert_eq!(found, [], "{plain}");
    }
    let told = found_at(
        said,
        ("Der Damm hält bis zum Abend.", None),
        LinkKind::Reworded,
        950,
    );
    assert_eq!(told.len(), 1, "{told:?}");
    let unsure = found_at(
        said,
        ("Der Damm hält bis zum Abend.", None),
        LinkKind::Reworded,
        700,
    );
    assert_eq!(unsure, []);
}

#[test]
fn an_act_that_both_tell_is_no_dropped_attribution() {
    let found = found_at(
        (
            "Holm forderte acht Jahre Haft.",
            Some(("acht Jahre Haft", Form::Reported, &[MAYOR])),
        ),
        ("Acht Jahre Haft standen im Raum.", None),
        LinkKind::Reworded,
        950,
    );
    assert_eq!(found, []);
}

#[test]
fn only_two_clear_speakers_differ() {
    use DiscrepancyKind::Attribution;
    let words = "der Damm halte bis zum Abend";
    let person = |name: &'static str| (name, SourceKind::Person);
    let body = |name: &'static str| (name, SourceKind::Institution);
    let cases = [
        (person("Ina Holm"), person("Karl Brand"), true),
        (person("Ina Holm"), person("Holm"), false),
        (person("Ina Holm"), person("Papiere"), false),
        (person("Ina Holm"), body("Landkreis Kiel"), false),
        (body("Landkreis Kiel"), body("Deichverband Nord"), true),
        (body("Landkreis Kiel"), body("Landkreis"), false),
        (("Experten", SourceKind::Unnamed), person("Ina Holm"), false),
    ];
    for (ours, theirs, differ) in cases {
        let sentence = |name: &str| format!("{name} sagte, der Damm halte bis zum Abend.");
        let (left, right) = (sentence(ours.0), sentence(theirs.0));
        let found = found_at(
            (&left, Some((words, Form::Indirect, &[ours]))),
            (&right, Some((words, Form::Indirect, &[theirs]))),
            LinkKind::Edited,
            950,
        );
        let told = found.iter().any(|(kind, ..)| *kind == Attribution);
        assert_eq!(told, differ, "{ours:?} / {theirs:?}: {found:?}");
    }
}
