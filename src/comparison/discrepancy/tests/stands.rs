//! Where somebody stands, told by sentences that no link joins, and what is announced and done.

use super::*;

/// What every copy of the story tells.
pub(super) const GERMAN: &str = "Der Damm am Warnitzsee brach am Montag nach starkem Regen. Das Wasser überschwemmte 120 Häuser \
                      in Altenau. Helfer brachten 300 Menschen in eine Turnhalle.";
pub(super) const ENGLISH: &str = "The dam at Lake Warnitz broke on Monday after heavy rain. The water flooded 120 houses in \
                       Altenau. Rescuers took 300 people to a gym.";

/// The disagreements of a kind that are told of two copies of one story, each with sentences of its own.
fn values(kind: DiscrepancyKind, story: &str, left: &str, right: &str) -> Vec<(String, String)> {
    let articles = [(1, left), (2, right)].map(|(id, own)| {
        let text = format!("{story} {own}");
        let meta = Metadata {
            language: if story == ENGLISH {
                Language::English
            } else {
                Language::German
            },
            ..Metadata::default()
        };
        let blocks = [(BlockKind::Paragraph, 0, text.as_str())];
        (ArticleId(id), Arc::new(Article::from_blocks(blocks, meta)))
    });
    let findings = analyse(&articles, None, &Unwatched).expect("nobody cancels");
    let statements = findings.statements();
    told(&findings, &statements, &findings.links)
        .into_iter()
        .filter(|(own, ..)| *own == kind)
        .map(|(_, left, right)| (left, right))
        .collect()
}

/// What each of two copies tells, and the values told of them.
pub(super) type Told<'a> = (&'a str, &'a str, &'a [(&'a str, &'a str)]);

/// Holds the disagreements of a kind that are told of two copies of a story against those that are expected.
pub(super) fn check(kind: DiscrepancyKind, story: &str, cases: &[Told]) {
    for (left, right, expected) in cases {
        let found = values(kind, story, left, right);
        let found: Vec<(&str, &str)> = found
            .iter()
            .map(|(ours, theirs)| (ours.as_str(), theirs.as_str()))
            .collect();
        assert_eq!(found, *expected, "{left} / {right}");
    }
}

/// The same where the first copy has each from somebody: a statement has a claim of its own that the note can stand in.
pub(super) fn check_said(kind: DiscrepancyKind, story: &str, cases: &[Told]) {
    let said = if story == ENGLISH {
        ", the fire brigade said."
    } else {
        ", teilte die Feuerwehr mit."
    };
    for (left, right, expected) in cases {
        let left = format!("{}{said}", left.trim_end_matches('.'));
        check(kind, story, &[(&left, right, expected)]);
    }
}

fn check_stands(story: &str, cases: &[Told]) {
    check(DiscrepancyKind::Status, story, cases);
}

#[test]
fn who_had_no_evidence_and_has_it() {
    check_stands(
        GERMAN,
        &[
            (
                "Man habe bisher keine Belege für Sabotage, sagte Nato-Generalsekretär Mark Rutte.",
                "Die Nato hält die Hinweise auf einen Anschlag inzwischen für glaubwürdig.",
                &[("keine Belege", "glaubwürdig")],
            ),
            // What was said before does not hide what is said now.
            (
                "Die Nato hat keine Belege für Sabotage.",
                "Der Nato liegen nun Belege für Sabotage vor. Noch am Montag hatte das Bündnis keine Belege.",
                &[("keine Belege", "Belege")],
            ),
            // Two answers that are unlike tell nothing.
            (
                "Die Nato hat keine Belege für Sabotage.",
                "Die Nato hält das für plausibel. Die Nato hat keine Hinweise auf einen Unfall.",
                &[],
            ),
            (
                "Für einen Anschlag hat die Polizei keine Hinweise.",
                "Die Nato hält Berichte über Taucher im Hafen für glaubwürdig.",
                &[],
            ),
            // Whose judgement "without evidence" is, nobody says.
            (
                "Die Nato hat ohne Belege von Sabotage gesprochen.",
                "Der Nato liegen Belege für Sabotage vor.",
                &[],
            ),
        ],
    );
    check_stands(
        ENGLISH,
        &[(
            "The police have no evidence of sabotage.",
            "The police now have evidence of sabotage.",
            &[("no evidence", "evidence")],
        )],
    );
}

#[test]
fn who_keeps_silent_and_who_answers() {
    check_stands(
        GERMAN,
        &[
            (
                "Der Landkreis Altenau wollte sich dazu nicht äußern.",
                "Ein Kreissprecher räumte einen Fehler ein.",
                &[("nicht äußern", "räumte")],
            ),
            (
                "Der Landkreis wollte das nicht kommentieren.",
                "Den Vorwurf wies der Landkreis zurück.",
                &[("nicht kommentieren", "wies")],
            ),
            (
                "Die Staatsanwaltschaft wollte das weder bestätigen noch dementieren.",
                "Die Staatsanwaltschaft bestätigte das am Abend.",
                &[("weder bestätigen noch dementieren", "bestätigte")],
            ),
            // Another one denies.
            (
                "Der Landkreis wollte das nicht kommentieren.",
                "Den Vorwurf wies der Betreiber zurück.",
                &[],
            ),
            // The prosecutors are spoken of.
            (
                "Auf einen Brief der Staatsanwaltschaft hin bestritt der Bauer den Verkauf seiner Kühe.",
                "Die Staatsanwaltschaft wollte sich dazu nicht äußern.",
                &[],
            ),
            // Nothing is answered by who announces something else.
            (
                "Im Herbst soll es mehr Busse nach Altenau geben, kündigte der Landkreis an.",
                "Der Landkreis wollte sich dazu nicht äußern.",
                &[],
            ),
        ],
    );
}

#[test]
fn who_has_answered_more_than_one_question() {
    check_stands(
        GERMAN,
        &[
            // What goes together is one answer.
            (
                "Die Staatsanwaltschaft ermittelt seit Mai. Die Staatsanwaltschaft ermittelt gegen unbekannt.",
                "Die Staatsanwaltschaft ermittelt gegen den Betreiber.",
                &[("gegen unbekannt", "ermittelt")],
            ),
            // Of two answers the one that is about the same.
            (
                "Den Vorwurf der Verschwendung wies der Landkreis zurück. Ob die Schleuse je gewartet wurde, wollte der \
                 Landkreis nicht sagen.",
                "Der Landkreis räumte ein, dass die Schleuse seit Jahren nicht gewartet wurde.",
                &[("nicht sagen", "räumte")],
            ),
            (
                "Den Vorwurf der Verschwendung wies der Landkreis zurück. Ob die Schleuse je gewartet wurde, wollte der \
                 Landkreis nicht sagen.",
                "Der Landkreis räumte ein, dass zu wenige Helfer kamen.",
                &[],
            ),
        ],
    );
}

#[test]
fn who_rejects_the_criticism_and_admits_a_part_of_it() {
    check_stands(
        GERMAN,
        &[
            (
                "Die Grünen klagen, die Schleuse sei nie gewartet worden. Ein Kreissprecher wies die Kritik zurück.",
                "Der Landkreis gab zu, dass seit Jahren niemand die Schleuse geprüft hat.",
                &[("wies", "gab")],
            ),
            // Nothing is admitted by who bears out what nobody doubts.
            (
                "Die Grünen klagen, die Schleuse sei nie gewartet worden. Ein Kreissprecher wies die Kritik zurück.",
                "Der Landkreis bestätigte, dass es am Westufer eine Schleuse gibt.",
                &[],
            ),
            // That is another matter.
            (
                "Die Grünen klagen, die Schleuse sei nie gewartet worden. Ein Kreissprecher wies die Kritik zurück.",
                "Der Landkreis gab zu, dass ihm Busfahrer fehlen.",
                &[],
            ),
        ],
    );
}

#[test]
fn who_does_not_speak_and_who_does() {
    const SILENT: &str = "Der Landkreis äußerte sich zunächst nicht.";
    const SPEAKS: &str = "Die Schleuse werde im Mai geprüft, teilte der Landkreis mit.";
    const TOLD: &[(&str, &str)] = &[("äußerte sich zunächst nicht", "teilte")];
    check_stands(
        GERMAN,
        &[
            (SILENT, SPEAKS, TOLD),
            (SPEAKS, SILENT, &[("teilte", "äußerte sich zunächst nicht")]),
            (
                "Der Landkreis war für eine Stellungnahme nicht zu erreichen.",
                SPEAKS,
                &[("Stellungnahme nicht", "teilte")],
            ),
            // They may speak of something else.
            ("Der Landkreis wollte sich dazu nicht äußern.", SPEAKS, &[]),
            (
                "Der Landkreis äußerte sich nicht zu den Kosten.",
                SPEAKS,
                &[],
            ),
            // Both copies tell that they speak, or both that they do not of something.
            (
                "Der Landkreis äußerte sich zunächst nicht. Die Schleuse sei alt, sagte der Landkreis später.",
                SPEAKS,
                &[],
            ),
            (
                SILENT,
                "Die Schleuse werde im Mai geprüft, teilte der Landkreis mit. Zu den Kosten wollte sich der Landkreis \
                 nicht äußern.",
                &[],
            ),
            // Another one speaks.
            (
                SILENT,
                "Die Schleuse werde im Mai geprüft, teilte die Feuerwehr mit.",
                &[],
            ),
        ],
    );
    check_stands(
        ENGLISH,
        &[
            (
                "The police declined to comment.",
                "The lock will be checked in May, the police said.",
                &[("declined to comment", "said")],
            ),
            (
                "The police declined to comment on the cost.",
                "The lock will be checked in May, the police said.",
                &[],
            ),
        ],
    );
}

#[test]
fn against_whom_prosecutors_investigate() {
    check_stands(
        GERMAN,
        &[
            (
                "Die Staatsanwaltschaft Warnitz prüft, ob sie ermittelt.",
                "Die Staatsanwaltschaft ermittelt nun gegen zwei Beamte.",
                &[("prüft", "ermittelt")],
            ),
            (
                "Die Staatsanwaltschaft ermittelt gegen unbekannt.",
                "Die Staatsanwaltschaft ermittelt gegen den Betreiber.",
                &[("gegen unbekannt", "ermittelt")],
            ),
            (
                "Die Staatsanwaltschaft ermittelt gegen zwei Beamte.",
                "Die Staatsanwaltschaft ermittelt gegen den Betreiber.",
                &[],
            ),
        ],
    );
}

/// What sentences that are linked say of a deed to come.
#[test]
fn a_deed_is_announced_or_done() {
    use DiscrepancyKind::Status;
    check_plain(&[
        (
            "Die Partei will am Montag einen Misstrauensantrag einreichen.",
            "Die Partei hat den Misstrauensantrag eingereicht.",
            &[(Status, "will … einreichen", "hat … eingereicht")],
        ),
        (
            "Sein Anwalt kündigte an, Beschwerde einzulegen.",
            "Sein Anwalt teilte mit, er habe Beschwerde eingelegt.",
            &[(Status, "einzulegen", "habe … eingelegt")],
        ),
        (
            "The party said it would file the motion on Monday.",
            "The party has filed the motion.",
            &[(Status, "would file", "has filed")],
        ),
        (
            "The motion will be filed on Monday by the party.",
            "The motion has been filed by the party.",
            &[(Status, "will … filed", "has … filed")],
        ),
        // What goes on is no plan.
        (
            "The bridge will stay closed until the summer.",
            "The bridge has been closed for the summer.",
            &[],
        ),
        // Both announce it.
        (
            "The party said it would file the motion on Monday.",
            "The party has said it will file the motion.",
            &[],
        ),
        // What happened before is not what was announced.
        (
            "The party said it would file the motion.",
            "The party had filed the motion before.",
            &[],
        ),
        (
            "Die Partei will den Antrag einreichen.",
            "Die Partei hat den Antrag nicht eingereicht.",
            &[],
        ),
        (
            "Die Partei will den Antrag einreichen.",
            "Die Partei hat den Antrag geprüft.",
            &[],
        ),
    ]);
}

#[test]
fn what_may_be_and_what_is_ruled_out() {
    use DiscrepancyKind::Status;
    check_plain(&[
        (
            "Die Grünen könnten die Koalition verlassen.",
            "Die Grünen schlossen ein Ende der Koalition aus.",
            &[(Status, "könnten", "schlossen ein Ende der Koalition aus")],
        ),
        (
            "The Greens could leave the coalition.",
            "The Greens ruled out leaving the coalition.",
            &[(Status, "could", "ruled out")],
        ),
        (
            "The Greens could leave the coalition.",
            "The Greens have not ruled out leaving the coalition.",
            &[],
        ),
    ]);
}

#[test]
fn a_negation_of_another_clause_changes_no_status() {
    use DiscrepancyKind::Status;
    check_plain(&[
        (
            "Die Nato bestätigte den Fund.",
            "Die Nato konnte den Fund nicht bestätigen.",
            &[(Status, "bestätigte", "nicht bestätigen")],
        ),
        (
            "Die Nato konnte den Fund nicht bestätigen.",
            "Ein Vertreter der Nato, der nicht genannt werden wollte, bestätigte den Fund.",
            &[(Status, "nicht bestätigen", "bestätigte")],
        ),
        (
            "Die Nato hält den Fund für glaubwürdig, eine Zahl nennt sie nicht.",
            "Die Nato bestätigte den Fund.",
            &[],
        ),
        (
            "Die Nato bestritt den Fund nicht.",
            "Die Nato bestätigte den Fund.",
            &[],
        ),
        (
            "Die Nato will sich den Fund bestätigen lassen.",
            "Die Nato konnte den Fund nicht bestätigen.",
            &[],
        ),
    ]);
}

#[test]
fn those_who_act_together_act_each() {
    use DiscrepancyKind::Status;
    check_plain(&[
        (
            "Die USA und die NATO haben die Berichte aus Südkorea bisher nicht bestätigt.",
            "Die NATO bestätigte damit erstmals in Teilen Angaben aus Südkorea.",
            &[(Status, "nicht bestätigt", "bestätigte")],
        ),
        (
            "France and the NATO have not confirmed the reports.",
            "The NATO confirmed the reports.",
            &[(Status, "not confirmed", "confirmed")],
        ),
    ]);
}
