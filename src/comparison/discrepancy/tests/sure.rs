//! What is told where a link is sure to relate one fact.

use super::*;

#[test]
fn figures_of_two_speakers_are_told_where_both_speak_of_one_fact() {
    let told = |score: u16| {
        let left = (
            "Insgesamt seien 1400 Menschen aus der Stadt geflohen, sagte Holm.",
            Some((
                "1400 Menschen aus der Stadt geflohen",
                Form::Indirect,
                &[MAYOR][..],
            )),
        );
        let right = (
            "Insgesamt seien 1600 Menschen aus der Stadt geflohen, teilte die Polizei mit.",
            Some((
                "1600 Menschen aus der Stadt geflohen",
                Form::Indirect,
                &[POLICE][..],
            )),
        );
        let found = found_at(left, right, LinkKind::Reworded, score);
        let figures = found
            .iter()
            .filter(|found| found.0 == DiscrepancyKind::Figure);
        figures.count()
    };
    assert_eq!(told(700), 0);
    assert_eq!(told(900), 1);
}

#[test]
fn what_a_number_counts_may_stand_before_it() {
    use DiscrepancyKind::Figure;
    check_plain(&[
        (
            "Die Zahl der Verletzten stieg auf 34.",
            "31 Menschen wurden verletzt.",
            &[(Figure, "34", "31")],
        ),
        (
            "Die Zahl der Verletzten stieg von 31 auf 34.",
            "31 Menschen wurden verletzt.",
            &[(Figure, "34", "31")],
        ),
        (
            "The death toll in the city rose to 12.",
            "Ten people died in the city.",
            &[(Figure, "12", "Ten")],
        ),
        (
            "The death toll in the city rose to 12.",
            "The number of dead in the city rose to 14.",
            &[(Figure, "12", "14")],
        ),
        (
            "Die Zahl der Techniker liegt bei rund 110.",
            "Rund 60 Techniker sind im Land.",
            &[(Figure, "rund 110", "Rund 60")],
        ),
    ]);
}

#[test]
fn the_ill_are_told_from_the_dead() {
    use DiscrepancyKind::Figure;
    check_plain(&[
        (
            "21 Menschen sind erkrankt, drei starben.",
            "Drei Menschen sind tot, 23 wurden krank.",
            &[(Figure, "21", "23")],
        ),
        (
            "Es gibt 21 Erkrankungen.",
            "23 Menschen erkrankten.",
            &[(Figure, "21", "23")],
        ),
        ("21 Menschen sind erkrankt.", "Es gab 19 Tote.", &[]),
    ]);
}

#[test]
fn one_number_on_each_side_may_count_people_by_their_trade() {
    use DiscrepancyKind::Figure;
    check_plain(&[
        (
            "An Bord waren 17 Seeleute.",
            "An Bord waren 14 Mann.",
            &[(Figure, "17", "14")],
        ),
        (
            "An Bord waren 17 Seeleute und 30 Container.",
            "An Bord waren 14 Mann.",
            &[],
        ),
    ]);
}

#[test]
fn a_source_that_only_the_sentence_before_names_is_dropped() {
    let said = (
        "Taucher hätten am Wrack zwei Anker gefunden, teilte die Polizei Bremen mit.",
        Some((
            "Taucher hätten am Wrack zwei Anker gefunden",
            Form::Indirect,
            &[POLICE][..],
        )),
    );
    let plain = (
        "Das Schiff sei gesunken, teilte die Polizei Bremen mit. Taucher fanden am Wrack zwei Anker.",
        Some(("Das Schiff sei gesunken", Form::Indirect, &[POLICE][..])),
    );
    let linked = [said.0, "Taucher fanden am Wrack zwei Anker."];
    let found = found_between([said, plain], linked, LinkKind::Reworded, 960);
    let dropped = (
        DiscrepancyKind::AttributionDropped,
        "Polizei Bremen".to_owned(),
        String::new(),
    );
    assert_eq!(found, [dropped]);
}

#[test]
fn who_admits_or_believes_confirms_and_who_leaves_open_says_nothing() {
    use DiscrepancyKind::Status;
    check_plain(&[
        (
            "Der Landkreis Celle bestritt den Fehler.",
            "Der Landkreis Celle räumte den Fehler ein.",
            &[(Status, "bestritt", "räumte")],
        ),
        (
            "Der Landkreis Celle bestritt den Fehler.",
            "Der Landkreis Celle gab den Fehler zu.",
            &[(Status, "bestritt", "gab")],
        ),
        (
            "The Kremlin denied the mistake.",
            "The Kremlin admitted the mistake.",
            &[(Status, "denied", "admitted")],
        ),
        (
            "Der NATO liegen keine Informationen über den Einsatz vor.",
            "Die NATO hält die Berichte über den Einsatz für glaubwürdig.",
            &[(Status, "keine Informationen", "glaubwürdig")],
        ),
        (
            "Die NATO hält die Berichte über den Einsatz nicht für glaubwürdig.",
            "Die NATO bestätigte die Berichte über den Einsatz.",
            &[(Status, "nicht für glaubwürdig", "bestätigte")],
        ),
        (
            "Die NATO zweifelt an der Glaubwürdigkeit der Berichte.",
            "Die NATO bestätigte die Berichte nicht.",
            &[],
        ),
        (
            "Der Kreml ließ den Einsatz offen.",
            "Der Kreml dementierte den Einsatz.",
            &[(Status, "ließ den Einsatz offen", "dementierte")],
        ),
        (
            "Der Kreml räumte den Platz vor dem Tor.",
            "Der Kreml dementierte die Räumung.",
            &[],
        ),
    ]);
}

#[test]
fn a_case_is_looked_at_or_investigated() {
    use DiscrepancyKind::Status;
    check_plain(&[
        (
            "Die Staatsanwaltschaft Kiel prüft, ob sie Ermittlungen aufnimmt.",
            "Die Staatsanwaltschaft Kiel ermittelt.",
            &[(Status, "prüft", "ermittelt")],
        ),
        (
            "Die Staatsanwaltschaft Kiel prüft, ob ein Anfangsverdacht vorliegt.",
            "Die Staatsanwaltschaft Kiel leitete ein Verfahren ein.",
            &[(Status, "prüft", "Verfahren")],
        ),
        (
            "Die Staatsanwaltschaft Kiel prüft die Akten.",
            "Die Staatsanwaltschaft Kiel ermittelt.",
            &[],
        ),
        (
            "Die Staatsanwaltschaft Kiel prüft, ob sie ermittelt.",
            "Die Staatsanwaltschaft Kiel ermittelt nicht.",
            &[],
        ),
    ]);
}

#[test]
fn figures_are_told_of_two_copies_that_only_a_third_joins() {
    let texts = [
        "Bei dem Zugunglück wurden 31 Menschen verletzt.",
        "Es gab Verletzte.",
        "Nach dem Zusammenstoß zählte man 33 Verletzte.",
    ];
    let articles: Vec<(ArticleId, Arc<Article>)> =
        (1..).map(ArticleId).zip(texts.map(article)).collect();
    let findings = analyse(&articles, None, &Unwatched).expect("nobody cancels");
    let whole = |index: usize| Passage {
        article: articles[index].0,
        span: articles[index].1.text().all(),
    };
    let link = |left: usize, right: usize| Link {
        left: whole(left),
        right: whole(right),
        kind: LinkKind::Reworded,
        score: Score::from_thousandths(900),
    };
    let links = [link(0, 1), link(1, 2)];
    let claims = gather(&findings, &[], &links, &[]);
    let found = disagreements(&findings, &[], &links, &claims);
    let values: Vec<(DiscrepancyKind, &str, &str)> = found
        .iter()
        .map(|found| {
            (
                found.kind,
                found.left.value.as_str(),
                found.right.value.as_str(),
            )
        })
        .collect();
    assert_eq!(values, [(DiscrepancyKind::Figure, "31", "33")]);
}

#[test]
fn what_a_pronoun_does_behind_the_name_of_the_source_is_not_dropped() {
    let said = (
        "Sie werde die Nachbarn um Pumpen bitten, sagte Ina Holm.",
        Some((
            "Sie werde die Nachbarn um Pumpen bitten",
            Form::Indirect,
            &[MAYOR][..],
        )),
    );
    let dropped = |plain: &str| {
        let text = format!("Ina Holm reiste an den Fluss. {plain}");
        let plain_side = (text.as_str(), None);
        let linked = [said.0, plain];
        found_between([said, plain_side], linked, LinkKind::Reworded, 960).len()
    };
    assert_eq!(dropped("Sie will die Nachbarn um Pumpen bitten."), 0);
    assert_eq!(dropped("Die Stadt wird die Nachbarn um Pumpen bitten."), 1);
}

#[test]
fn a_hedge_in_a_clause_that_only_one_side_has_is_none_of_the_fact() {
    use DiscrepancyKind::Certainty;
    check_plain(&[
        (
            "Der Minister trat zurück, weil er angeblich Akten verschwinden ließ.",
            "Der Minister trat am Abend zurück.",
            &[],
        ),
        (
            "Der Minister trat angeblich zurück, weil Akten verschwanden.",
            "Der Minister trat am Abend zurück.",
            &[(Certainty, "angeblich", "")],
        ),
    ]);
}

#[test]
fn what_unnamed_sources_know_of_does_not_name_them() {
    let found = found_at(
        (
            "The talks foundered on the rest days, according to two people briefed on the talks.",
            Some((
                "The talks foundered on the rest days",
                Form::Indirect,
                &[("people briefed on the talks", SourceKind::Unnamed)],
            )),
        ),
        ("The talks foundered on the two rest days a month.", None),
        LinkKind::Reworded,
        990,
    );
    let dropped = |(kind, ..): &&(DiscrepancyKind, String, String)| {
        *kind == DiscrepancyKind::AttributionDropped
    };
    assert_eq!(found.iter().filter(dropped).count(), 1, "{found:?}");
}

#[test]
fn a_figure_that_the_other_side_corrects_is_the_same() {
    check_plain(&[(
        "In diesem Jahr dürften rund 22.000 Personen um Asyl ersuchen.",
        "22.000 statt 25.000 Asylgesuche sollen es dieses Jahr werden.",
        &[],
    )]);
}

#[test]
fn a_month_beside_the_one_before_is_no_other_month() {
    check_plain(&[
        (
            "Im Januar hatte die Inflationsrate bei 2,2 Prozent gelegen.",
            "Die Inflationsrate fiel im Februar auf 1,8 von 2,2 Prozent im Vormonat.",
            &[],
        ),
        (
            "In January the inflation rate stood at 2.2 percent.",
            "The inflation rate fell to 1.8 percent in February from 2.2 percent a month earlier.",
            &[],
        ),
    ]);
}

#[test]
fn bodies_of_one_root_are_no_two_speakers() {
    let words = "die Preise stiegen im Februar um 1,8 Prozent";
    let body = |name: &'static str| (name, SourceKind::Institution);
    let told = |other: &'static str| {
        let left =
            "Das Statistische Bundesamt sagte, die Preise stiegen im Februar um 1,8 Prozent.";
        let right = format!("{other} sagten, die Preise stiegen im Februar um 1,8 Prozent.");
        let found = found_at(
            (
                left,
                Some((words, Form::Indirect, &[body("Statistisches Bundesamt")])),
            ),
            (&right, Some((words, Form::Indirect, &[body(other)]))),
            LinkKind::Edited,
            950,
        );
        found
            .iter()
            .any(|(kind, ..)| *kind == DiscrepancyKind::Attribution)
    };
    assert!(!told("Wiesbadener Statistiker"));
    assert!(told("Deichverband Nord"));
}

#[test]
fn two_weekdays_are_those_of_one_event_where_it_stands_around_them_or_beyond_doubt() {
    let told = |left: &str, right: &str, score: u16| {
        let found = found_at(plain(left), plain(right), LinkKind::Reworded, score);
        let dates = found
            .iter()
            .filter(|found| found.0 == DiscrepancyKind::Date);
        dates.count()
    };
    let (closed, silent) = (
        "Das Landratsamt Altenau hat die Fabrik am Montag geschlossen.",
        "Das Landratsamt Altenau wollte sich am Mittwoch nicht äußern.",
    );
    let shut = "Am Mittwoch schloss das Landratsamt Altenau die Fabrik.";
    assert_eq!(told(closed, silent, 860), 0);
    assert_eq!(told(closed, shut, 860), 1);
    let (visit, tour) = (
        "Regierungschefin Ina Holm wird am Donnerstag am See erwartet.",
        "Ministerpräsidentin Ina Holm will sich am Mittwoch ein Bild machen.",
    );
    assert_eq!(told(visit, tour, 900), 0);
    assert_eq!(told(visit, tour, 970), 1);
}

#[test]
fn dates_that_miss_each_other_narrowly_need_no_more_than_a_sure_link() {
    let told = |left: &str, right: &str, score: u16| {
        let found = found_at(plain(left), plain(right), LinkKind::Reworded, score);
        let dates = found
            .into_iter()
            .filter(|found| found.0 == DiscrepancyKind::Date);
        dates
            .map(|(_, ours, theirs)| format!("{ours} / {theirs}"))
            .collect::<Vec<_>>()
    };
    let cases: &[(&str, &str, &[&str])] = &[
        // A day beside the other.
        (
            "Die Fähre hatte am 11. Februar den Hafen von Bodø verlassen.",
            "Das Schiff legte am 12. Februar in Bodø ab.",
            &["11. Februar / 12. Februar"],
        ),
        (
            "The vessel sailed from Bodø on 11 February with a cargo of timber.",
            "Loaded with timber, the ship had left Bodø on 13 February.",
            &["11 February / 13 February"],
        ),
        // The year by which something is to be.
        (
            "Bis Ende 2027 läuft die Herstellung von Pumpen in Altenau aus.",
            "Schon Ende 2026 gehen in der Pumpenfabrik von Altenau die Lichter aus.",
            &["2027 / 2026"],
        ),
        // Years gone by.
        (
            "In der Bucht sind seit Herbst 2023 mehrere Leitungen beschädigt worden.",
            "Im Winter 2024 riss der Anker eines Tankers das Kabel nach Rügen entzwei.",
            &[],
        ),
        // Headings of a calendar.
        (
            "THURSDAY, MARCH 12: The last session of the House before Easter.",
            "FRIDAY, MARCH 13: The last day of the House before Easter.",
            &[],
        ),
    ];
    for (left, right, expected) in cases {
        assert_eq!(told(left, right, 860), *expected, "{left} | {right}");
    }
    let (left, right, _) = cases[2];
    assert_eq!(told(left, right, 600), [""; 0]);
}

#[test]
fn two_weekdays_of_one_event_beyond_doubt_may_stand_beside_other_names() {
    let told = |score: u16| {
        let left = "The motion against the premier would come on Monday.";
        let right = "Boris Hale said the National Alliance would bring the motion on Tuesday.";
        let found = found_at(plain(left), plain(right), LinkKind::Reworded, score);
        found
            .iter()
            .any(|(kind, ..)| *kind == DiscrepancyKind::Date)
    };
    assert!(told(960));
}

#[test]
fn who_gives_one_number_for_what_another_copy_counts_differently_is_missing_there() {
    let told = |plainly: &str, score: u16| {
        let said = (
            "Betroffen seien 2350 Beschäftigte, sagte Holm.",
            Some((
                "Betroffen seien 2350 Beschäftigte",
                Form::Indirect,
                &[MAYOR][..],
            )),
        );
        let found = found_at(said, plain(plainly), LinkKind::Reworded, score);
        found.into_iter().map(|(kind, ..)| kind).collect::<Vec<_>>()
    };
    use DiscrepancyKind::{AttributionDropped, Figure};
    let other = "2530 Menschen verlieren dadurch ihre Stelle.";
    assert_eq!(told(other, 900), [Figure, AttributionDropped]);
    assert!(!told(other, 800).contains(&AttributionDropped));
    let unlike = "Das Werk verliert dadurch seine Kunden.";
    assert_eq!(told(unlike, 900), []);
}

#[test]
fn a_number_that_names_something_counts_nothing() {
    let told = |left, right| found_at(plain(left), plain(right), LinkKind::Reworded, 900);
    assert_eq!(
        told(
            "Der Bus fuhr mit Tempo 100 auf einen Laster.",
            "In dem Bus saßen 90 Reisende, als er auf einen Laster fuhr."
        ),
        []
    );
    assert_eq!(
        told(
            "Sie müssen sich nach Paragraf 129 für das Lager verantworten.",
            "Sie müssen sich für 110 Waffen in dem Lager verantworten."
        ),
        []
    );
}

#[test]
fn a_number_that_does_not_tell_what_it_counts() {
    use DiscrepancyKind::Figure;
    let told = |left, right, score| found_at(plain(left), plain(right), LinkKind::Reworded, score);
    let untold = "Bis zum Frühjahr sollen es 2400 werden.";
    let soldiers = "Das Land will im Frühjahr 2500 Soldaten dort haben.";
    let figure = (Figure, "2400".to_owned(), "2500".to_owned());
    assert_eq!(told(untold, soldiers, 900), [figure]);
    assert_eq!(told(untold, soldiers, 700), []);
    // Which of two would be a guess.
    let more = "Das Land will im Frühjahr 2500 Soldaten und 1900 Fahrzeuge dort haben.";
    assert_eq!(told(untold, more, 900), []);
}
