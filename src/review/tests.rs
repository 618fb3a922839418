//! What decisions do to findings.

mod sources;

use std::sync::Arc;

use super::sample::{Sample, article, three};
use super::{
    Belief, ClaimIx, Credibility, Edit, EditError, History, Picture, Reliability, SourceKey, Step,
    Verdict, Wording, wordings,
};
use crate::attribution::SourceKind;
use crate::comparison::{Findings, LinkKind};
use crate::text::{ArticleId, Passage};

const TROOPS: &str = "1500 Mann seien angekommen";
const SOLDIERS: &str = "1500 Soldaten angekommen";
const PORT: &str = "Der Hafen sei „gesperrt“";

fn key(name: &str) -> SourceKey {
    SourceKey::new(name)
}

/// The chain of the statement at some words, as the names shown.
fn chain(sample: &Sample, article: u32, words: &str) -> Vec<String> {
    let picture = sample.picture();
    let ix = picture.statement_at(sample.at(article, words)).unwrap();
    picture
        .statement(ix)
        .chain
        .iter()
        .map(|voice| picture.source(&voice.source).unwrap().name.clone())
        .collect()
}

fn claim(sample: &Sample, picture: &Picture, article: u32, words: &str) -> ClaimIx {
    picture.claim_at(sample.at(article, words)).unwrap()
}

/// Whether two places lie in one claim.
fn together(sample: &Sample, one: (u32, &str), other: (u32, &str)) -> bool {
    let picture = sample.picture();
    claim(sample, &picture, one.0, one.1) == claim(sample, &picture, other.0, other.1)
}

fn beliefs(sample: &Sample, article: u32) -> Vec<(String, Belief)> {
    let picture = sample.picture();
    let text = &sample.project.article(ArticleId(article)).unwrap();
    picture
        .statements_of(ArticleId(article))
        .iter()
        .map(|ix| picture.statement(*ix))
        .map(|said| (text.slice(said.extent().span).to_owned(), said.belief))
        .collect()
}

#[test]
fn links_gather_statements_into_claims() {
    let sample = three();
    assert!(together(&sample, (0, TROOPS), (1, SOLDIERS)));
    assert!(together(&sample, (0, TROOPS), (2, "Etwa 1600 Mann")));
    assert!(!together(&sample, (0, TROOPS), (0, PORT)));
    let picture = sample.picture();
    let card = picture.claim(claim(&sample, &picture, 1, SOLDIERS));
    assert_eq!(card.articles, [0, 1, 2].map(ArticleId));
    assert_eq!(card.origins, [key("NIS")]);
    assert_eq!(card.sources, [key("NIS"), key("Yonhap")]);
    assert_eq!(card.statements.len(), 3);
    assert_eq!(card.place(), sample.at(0, TROOPS));
    assert_eq!(card.id, None);
}

#[test]
fn claims_follow_the_order_of_the_articles() {
    let mut sample = three();
    sample.edit(Edit::MoveArticle(ArticleId(2), 0)).unwrap();
    let picture = sample.picture();
    assert_eq!(picture.statements[0].article, ArticleId(2));
    let card = picture.claim(ClaimIx(0));
    assert_eq!(card.articles, [2, 0, 1].map(ArticleId));
    assert_eq!(card.place().article, ArticleId(2));
}

#[test]
fn statements_are_judged_and_taken_back() {
    let mut sample = three();
    let place = sample.at(0, TROOPS);
    let judge = |verdict| Edit::JudgeStatement(place, verdict);
    let first = |sample: &Sample| beliefs(sample, 0)[0].clone();
    let suggested = (TROOPS.to_owned(), Belief::Suggested);
    assert_eq!(first(&sample), suggested);
    sample.edit(judge(Some(Verdict::Accepted))).unwrap();
    assert_eq!(first(&sample), (TROOPS.to_owned(), Belief::Accepted));
    sample.edit(judge(Some(Verdict::Rejected))).unwrap();
    assert_eq!(first(&sample), (PORT.to_owned(), Belief::Suggested));
    assert_eq!(sample.project.statements.len(), 1);
    sample.edit(judge(None)).unwrap();
    assert_eq!(first(&sample), suggested);
    assert_eq!(sample.project.statements, []);
    let nowhere = sample.at(0, "Fachleute rechnen");
    let result = sample.edit(Edit::JudgeStatement(nowhere, Some(Verdict::Accepted)));
    assert_eq!(result, Err(EditError::NothingSelected));
}

#[test]
fn a_corrected_statement_stands_for_the_found_one() {
    let mut sample = three();
    let place = sample.at(0, TROOPS);
    let make = |sample: &Sample, replaces, words: &str, chain: &[&str]| Edit::MakeStatement {
        replaces,
        article: ArticleId(0),
        statement: sample.record(0, words, chain),
    };
    let edit = make(&sample, Some(place), "1500 Mann", &["Yonhap", "NIS"]);
    assert_eq!(edit.step(), Step::CorrectStatement);
    sample.edit(edit).unwrap();
    assert_eq!(
        beliefs(&sample, 0)[0],
        ("1500 Mann".to_owned(), Belief::ByHand)
    );
    assert_eq!(beliefs(&sample, 0).len(), 4);
    assert_eq!(chain(&sample, 0, "1500 Mann"), ["Yonhap", "NIS"]);
    // Corrected again, it still stands for the found one.
    let by_hand = sample.at(0, "1500 Mann");
    sample
        .edit(make(&sample, Some(by_hand), "Mann seien", &["NIS"]))
        .unwrap();
    assert_eq!(sample.project.statements.len(), 1);
    assert_eq!(beliefs(&sample, 0)[0].0, "Mann seien");
    // Rejected, neither is shown; taken back, the found one is.
    let by_hand = sample.at(0, "Mann seien");
    sample
        .edit(Edit::JudgeStatement(by_hand, Some(Verdict::Rejected)))
        .unwrap();
    assert_eq!(beliefs(&sample, 0)[0].0, PORT);
    sample.edit(Edit::JudgeStatement(place, None)).unwrap();
    assert_eq!(beliefs(&sample, 0)[0].0, TROOPS);
    // Just the same words marked by hand replace what was found there.
    sample.edit(make(&sample, None, TROOPS, &[])).unwrap();
    assert_eq!(beliefs(&sample, 0)[0], (TROOPS.to_owned(), Belief::ByHand));
    assert_eq!(beliefs(&sample, 0).len(), 4);
}

#[test]
fn a_statement_by_hand_is_checked() {
    let mut sample = three();
    let make = |article, statement| Edit::MakeStatement {
        replaces: None,
        article,
        statement,
    };
    let other = sample.record(1, "Der Hafen ist zu", &[]);
    let unknown = sample.record(0, "Der Hafen", &["Niemand"]);
    let cases = [
        (make(ArticleId(0), other), EditError::NothingSelected),
        (
            make(ArticleId(0), unknown),
            EditError::NoSuchSource(key("Niemand")),
        ),
        (
            make(ArticleId(9), sample.record(0, "Der Hafen", &[])),
            EditError::NoSuchArticle,
        ),
    ];
    for (edit, expected) in cases {
        assert_eq!(sample.edit(edit), Err(expected));
    }
    // White space at the ends of a selection is no content, and the words are those of the text.
    let mut record = sample.record(0, "Fachleute rechnen ", &[]);
    record.content[0].quote = "anderes".to_owned();
    sample.edit(make(ArticleId(0), record)).unwrap();
    assert!(beliefs(&sample, 0).contains(&("Fachleute rechnen".to_owned(), Belief::ByHand)));
}

#[test]
fn links_are_judged_and_made() {
    let mut sample = three();
    let (left, right) = (sample.at(0, TROOPS), sample.at(1, SOLDIERS));
    let count = |sample: &Sample| sample.picture().links.len();
    // Either side may be named first.
    sample
        .edit(Edit::JudgeLink(right, left, Some(Verdict::Rejected)))
        .unwrap();
    assert_eq!(count(&sample), 2);
    assert!(!together(&sample, (0, TROOPS), (1, SOLDIERS)));
    sample
        .edit(Edit::JudgeLink(left, right, Some(Verdict::Accepted)))
        .unwrap();
    assert_eq!(sample.picture().links[0].belief, Belief::Accepted);
    sample.edit(Edit::JudgeLink(left, right, None)).unwrap();
    assert_eq!(sample.picture().links[0].belief, Belief::Suggested);
    assert_eq!(sample.project.links, []);

    let (alone, unfug) = (sample.at(0, "alles"), sample.at(1, "das sei Unfug"));
    sample.edit(Edit::MakeLink(unfug, alone)).unwrap();
    let picture = sample.picture();
    let made = picture.link(picture.links_at(alone)[0]);
    assert_eq!(
        (made.belief, made.link.kind),
        (Belief::ByHand, LinkKind::Reworded)
    );
    assert_eq!((made.link.left, made.link.right), (alone, unfug));
    assert!(together(&sample, (0, "alles"), (1, "das sei Unfug")));
    assert!(made.claim.is_some());
    // An accepted link stays where the program does not find it any more.
    sample
        .edit(Edit::JudgeLink(left, right, Some(Verdict::Accepted)))
        .unwrap();
    sample.findings.links.clear();
    assert_eq!(count(&sample), 2);

    let errors = [
        (Edit::MakeLink(left, alone), EditError::SameArticle),
        (
            Edit::MakeLink(
                left,
                Passage {
                    span: right.span.at_start(),
                    ..right
                },
            ),
            EditError::NothingSelected,
        ),
        (
            Edit::MakeLink(
                left,
                Passage {
                    article: ArticleId(7),
                    ..right
                },
            ),
            EditError::NoSuchArticle,
        ),
        (
            Edit::JudgeLink(alone, right, Some(Verdict::Accepted)),
            EditError::NothingSelected,
        ),
    ];
    for (edit, expected) in errors {
        assert_eq!(sample.edit(edit), Err(expected));
    }
}

#[test]
fn a_link_joins_what_people_keep_apart_only_if_they_made_it() {
    let mut sample = three();
    let (left, right) = (sample.at(0, TROOPS), sample.at(1, SOLDIERS));
    sample
        .edit(Edit::JudgeLink(left, right, Some(Verdict::Rejected)))
        .unwrap();
    sample
        .edit(Edit::RateClaim(left, Some(Credibility::Two)))
        .unwrap();
    sample
        .edit(Edit::SetNote(right, "Nur eine Agentur".into()))
        .unwrap();
    sample
        .edit(Edit::RateClaim(right, Some(Credibility::Five)))
        .unwrap();
    sample
        .edit(Edit::JudgeLink(left, right, Some(Verdict::Accepted)))
        .unwrap();
    assert!(!together(&sample, (0, TROOPS), (1, SOLDIERS)));
    sample.edit(Edit::MakeLink(left, right)).unwrap();
    assert!(together(&sample, (0, TROOPS), (1, SOLDIERS)));
    assert_eq!(sample.project.claims.len(), 1);
    let assessment = &sample.project.claims[0].assessment;
    assert_eq!(assessment.credibility, Some(Credibility::Two));
    assert_eq!(assessment.note, "Nur eine Agentur");
}

#[test]
fn claims_are_split_and_merged() {
    let mut sample = three();
    let place = sample.at(0, TROOPS);
    sample
        .edit(Edit::RateClaim(place, Some(Credibility::Three)))
        .unwrap();
    sample
        .edit(Edit::SplitClaim(vec![sample.at(2, "1600 Mann")]))
        .unwrap();
    assert!(together(&sample, (0, TROOPS), (1, SOLDIERS)));
    assert!(!together(&sample, (0, TROOPS), (2, "Etwa 1600 Mann")));
    let ratings: Vec<_> = sample
        .project
        .claims
        .iter()
        .map(|c| c.assessment.credibility)
        .collect();
    assert_eq!(ratings, [Some(Credibility::Three), None]);
    let all = Edit::SplitClaim(vec![place, sample.at(1, SOLDIERS)]);
    assert_eq!(sample.edit(all), Err(EditError::OneClaim));

    let merge = Edit::MergeClaims(vec![sample.at(0, PORT), place, sample.at(2, "Etwa 1600")]);
    sample.edit(merge).unwrap();
    assert!(together(&sample, (0, PORT), (2, "Etwa 1600 Mann")));
    assert_eq!(sample.project.claims.len(), 1);
    assert_eq!(sample.project.claims[0].id.0, 0);
    let again = Edit::MergeClaims(vec![place, sample.at(0, PORT)]);
    assert_eq!(sample.edit(again), Err(EditError::OneClaim));
    let nowhere = sample.at(2, "Was wir wissen");
    assert_eq!(
        sample.edit(Edit::RateClaim(nowhere, None)),
        Err(EditError::NoClaim)
    );
}

#[test]
fn ratings_belong_to_whoever_rated_last() {
    let mut sample = three();
    let place = sample.at(0, TROOPS);
    sample
        .edit(Edit::RateSource(place, key("NIS"), Some(Reliability::B)))
        .unwrap();
    sample
        .edit(Edit::RateClaim(
            sample.at(1, SOLDIERS),
            Some(Credibility::Six),
        ))
        .unwrap();
    assert_eq!(sample.project.claims.len(), 1);
    let record = &sample.project.claims[0];
    assert_eq!(record.assessment.reviewer, "Ada");
    assert_eq!(record.members.len(), 3);
    let picture = sample.picture();
    assert_eq!(
        picture.claim(claim(&sample, &picture, 2, "Etwa")).id,
        Some(record.id)
    );
    let unknown = Edit::RateSource(place, key("Niemand"), None);
    assert_eq!(
        sample.edit(unknown),
        Err(EditError::NoSuchSource(key("Niemand")))
    );
    sample
        .edit(Edit::RateSource(place, key("NIS"), None))
        .unwrap();
    sample.edit(Edit::RateClaim(place, None)).unwrap();
    let assessment = &sample.project.claims[0].assessment;
    assert!(assessment.is_empty() && assessment.reviewer.is_empty());
}

#[test]
fn a_removed_article_leaves_orphans_that_come_back_with_it() {
    let mut sample = three();
    let place = sample.at(1, SOLDIERS);
    sample
        .edit(Edit::RateClaim(place, Some(Credibility::Two)))
        .unwrap();
    sample
        .edit(Edit::JudgeStatement(
            sample.at(1, "das sei Unfug"),
            Some(Verdict::Accepted),
        ))
        .unwrap();
    let (left, right) = (sample.at(0, PORT), sample.at(1, "Der Hafen ist zu."));
    sample
        .edit(Edit::JudgeLink(left, right, Some(Verdict::Accepted)))
        .unwrap();
    let before = sample.project.clone();
    let mut history = History::default();
    history.push(Step::RemoveArticle, before.clone(), false);
    sample.edit(Edit::RemoveArticle(ArticleId(1))).unwrap();
    assert_eq!(sample.project.session.columns, [0, 2].map(ArticleId));

    let picture = sample.picture();
    let orphans: Vec<(&str, bool)> = picture
        .orphans
        .iter()
        .map(|orphan| (orphan.anchor.quote.as_str(), orphan.claim.is_some()))
        .collect();
    assert_eq!(
        orphans,
        [
            (SOLDIERS, true),
            ("Der Hafen ist zu.", false),
            ("das sei Unfug", false)
        ]
    );
    assert!(picture.statements_of(ArticleId(1)).is_empty());
    assert!(
        picture
            .links
            .iter()
            .all(|placed| placed.link.seen_from(ArticleId(1)).is_none())
    );
    let card = picture.claim(claim(&sample, &picture, 0, TROOPS));
    assert_eq!(card.id.map(|id| id.0), Some(0));
    assert_eq!(card.articles, [0, 2].map(ArticleId));

    let back = history.undo(&sample.project).unwrap();
    assert_eq!(back, before);

    sample.edit(Edit::DeleteOrphans).unwrap();
    assert_eq!(sample.picture().orphans, []);
    assert_eq!(sample.project.claims[0].members.len(), 2);
    assert!(sample.project.links.is_empty() && sample.project.statements.is_empty());
    // The id of a removed article is not given again.
    sample
        .edit(Edit::AddArticles(vec![Arc::new(article(&["Neu"]))]))
        .unwrap();
    assert_eq!(sample.project.articles[2].id, ArticleId(3));
}

#[test]
fn undo_and_redo_of_a_correction_keep_its_column_as_it_is_on_screen() {
    let mut sample = three();
    let [first, last] = [0, 2].map(ArticleId);
    let session = &mut sample.project.session;
    session.columns = vec![last, first];
    session.base = Some(first);
    session.widths.insert(first, 1.5);
    let before = sample.project.clone();
    let mut history = History::default();
    history.push(Step::ReplaceText, before.clone(), false);
    let corrected = Arc::new(article(&["Truppen verlegt", "Der Hafen ist offen."]));
    sample.edit(Edit::ReplaceText(first, corrected)).unwrap();
    let after = sample.project.clone();
    let new = after.articles[0].id;
    assert_eq!(after.session.columns, [last, new]);
    let back = history.undo(&after).unwrap();
    assert_eq!(back, before);
    assert_eq!(history.redo(&back).unwrap(), after);
}

#[test]
fn what_was_undone_is_forgotten_once_something_else_is_done() {
    let project = three().project;
    let mut history = History::default();
    history.push(Step::RateClaim, project.clone(), false);
    history.undo(&project).unwrap();
    assert_eq!(history.redoable(), Some(Step::RateClaim));
    history.push(Step::SetNote, project.clone(), false);
    assert_eq!(history.redoable(), None);
    // Typing on is the same step.
    history.push(Step::SetNote, project, true);
    assert_eq!(history.steps().collect::<Vec<_>>(), [Step::SetNote]);
}

#[test]
fn merged_claims_keep_both_notes_and_what_only_one_of_them_is_rated_with() {
    let mut sample = three();
    let (one, other) = (sample.at(0, TROOPS), sample.at(0, PORT));
    for edit in [
        Edit::SetNote(one, "Prüfen.".to_owned()),
        Edit::SetNote(other, "Anrufen.".to_owned()),
        Edit::RateClaim(one, Some(Credibility::Two)),
        Edit::RateClaim(other, Some(Credibility::Five)),
        Edit::RateSource(other, key("NIS"), Some(Reliability::B)),
        Edit::MergeClaims(vec![other, one]),
    ] {
        sample.edit(edit).unwrap();
    }
    assert_eq!(sample.project.claims.len(), 1);
    let merged = &sample.project.claims[0].assessment;
    assert_eq!(merged.note, "Prüfen.\nAnrufen.");
    assert_eq!(merged.credibility, Some(Credibility::Two));
    assert_eq!(merged.reliability.get(&key("NIS")), Some(&Reliability::B));
}

#[test]
fn a_statement_moved_onto_another_takes_its_place_and_outlives_what_it_stood_for() {
    let mut sample = three();
    let statement = sample.record(0, "Fachleute rechnen mit mehr", &["NIS"]);
    for replaces in [None, Some(sample.at(0, TROOPS))] {
        let edit = Edit::MakeStatement {
            replaces,
            article: ArticleId(0),
            statement: statement.clone(),
        };
        sample.edit(edit).unwrap();
        assert_eq!(sample.project.statements.len(), 1);
    }
    let corrected = article(&[
        "Truppen verlegt",
        "1800 Mann sind angekommen, teilte der NIS mit. Der Hafen sei „gesperrt“.",
        "Fachleute rechnen mit mehr. Minister Grün bestreitet alles.",
    ]);
    let first = sample.project.articles[0].id;
    for edit in [
        Edit::ReplaceText(first, Arc::new(corrected)),
        Edit::DeleteOrphans,
    ] {
        sample.edit(edit).unwrap();
    }
    let [super::StatementDecision::Made { replaces, .. }] = &sample.project.statements[..] else {
        panic!("{:?}", sample.project.statements);
    };
    assert_eq!(*replaces, None);
}

#[test]
fn what_is_not_rated_any_more_has_no_day() {
    let day = jiff::civil::date(2026, 11, 27);
    let mut sample = three();
    let place = sample.at(1, SOLDIERS);
    for (rating, dated) in [(Some(Credibility::Two), Some(day)), (None, None)] {
        let before = sample.project.clone();
        sample.edit(Edit::RateClaim(place, rating)).unwrap();
        sample.project.date_assessments(&before, day);
        assert_eq!(sample.project.claims[0].assessment.rated, dated);
    }
}

#[test]
fn a_claim_whose_words_are_all_gone_stays_on_record() {
    let mut sample = three();
    sample
        .edit(Edit::SetNote(
            sample.at(1, "das sei Unfug"),
            "Dementi".into(),
        ))
        .unwrap();
    sample.edit(Edit::RemoveArticle(ArticleId(1))).unwrap();
    let picture = sample.picture();
    assert_eq!(sample.project.claims[0].assessment.note, "Dementi");
    assert!(
        picture
            .orphans
            .iter()
            .any(|orphan| orphan.claim == Some(sample.project.claims[0].id))
    );
    assert!(picture.claims.iter().all(|card| card.id.is_none()));
    sample.edit(Edit::DeleteOrphans).unwrap();
    assert_eq!(sample.project.claims, []);
}

#[test]
fn decisions_show_before_the_findings_are_there() {
    let mut sample = three();
    let make = Edit::MakeStatement {
        replaces: None,
        article: ArticleId(2),
        statement: sample.record(2, "Öde Häfen.", &["NIS"]),
    };
    sample.edit(make).unwrap();
    sample
        .edit(Edit::RateClaim(sample.at(0, PORT), Some(Credibility::Four)))
        .unwrap();
    sample
        .edit(Edit::MakeLink(
            sample.at(0, "alles"),
            sample.at(2, "Öde Häfen."),
        ))
        .unwrap();
    let picture = Picture::build(&sample.project, &Findings::default());
    assert_eq!(picture.statements.len(), 1);
    assert_eq!(picture.links.len(), 1);
    assert_eq!(picture.orphans, []);
    let rated = picture.claim_at(sample.at(0, PORT)).unwrap();
    assert_eq!(picture.claim(rated).id.map(|id| id.0), Some(0));
}

#[test]
fn a_place_is_looked_up_by_cursor_and_by_stretch() {
    let mut sample = three();
    sample.say(0, "Hafen", &[("Kremlin", SourceKind::Government, "")]);
    let picture = sample.picture();
    let hafen = sample.at(0, "Hafen");
    let cursor = |span| Passage { span, ..hafen };
    let said = |place| {
        let ix = picture.statement_at(place)?;
        Some(picture.statement(ix).chain.last()?.source.to_string())
    };
    assert_eq!(said(hafen).as_deref(), Some("Kremlin"));
    assert_eq!(
        said(cursor(hafen.span.at_start())).as_deref(),
        Some("Kremlin")
    );
    // At the end of the inner statement a cursor stands in the outer one.
    assert_eq!(said(cursor(hafen.span.at_end())).as_deref(), Some("NIS"));
    assert_eq!(said(sample.at(0, "sei „gesperrt“")).as_deref(), Some("NIS"));
    assert_eq!(said(sample.at(0, "Truppen verlegt")), None);
    // Behind the last character of a statement, a cursor still belongs to it.
    let end = cursor(sample.at(0, "mit mehr").span.at_end());
    assert_eq!(said(end).as_deref(), Some("Fachleute"));
    assert_eq!(
        picture.claim_at(end),
        picture.claim_at(sample.at(0, "mit mehr"))
    );
    assert_eq!(picture.claim_at(sample.at(2, "Was wir wissen")), None);
}

#[test]
fn counterparts_are_what_links_lead_to_and_then_the_rest_of_the_claim() {
    let mut sample = three();
    let picture = sample.picture();
    let (first, second, third) = (
        sample.at(0, TROOPS),
        sample.at(1, SOLDIERS),
        sample.at(2, "Etwa 1600 Mann sollen da sein"),
    );
    let from = |picture: &Picture, place| -> Vec<(Passage, bool)> {
        let found = picture.counterparts(place);
        found
            .into_iter()
            .map(|(there, link)| (there, link.is_some()))
            .collect()
    };
    assert_eq!(from(&picture, first), [(second, true), (third, true)]);
    assert_eq!(
        from(&picture, sample.at(0, "Mann seien")),
        [(second, true), (third, true)]
    );
    assert_eq!(from(&picture, second), [(first, true), (third, false)]);
    sample.edit(Edit::MoveArticle(ArticleId(2), 0)).unwrap();
    assert_eq!(
        from(&sample.picture(), second),
        [(third, false), (first, true)]
    );
    assert_eq!(from(&picture, sample.at(0, "Truppen verlegt")), []);
}

#[test]
fn the_source_of_a_part_of_linked_words_does_not_count_for_them() {
    let mut sample = Sample::of(&[
        &[
            "Auktionen",
            "Das Auktionshaus Ebersfeld, das elf der Bilder versteigert hatte, bestritt eine Mitwisserschaft.",
        ],
        &["Bilder", "Ebersfeld hatte elf der Bilder versteigert."],
    ]);
    let whole = "Das Auktionshaus Ebersfeld, das elf der Bilder versteigert hatte, bestritt eine Mitwisserschaft.";
    let house = [("Ebersfeld", SourceKind::Institution, "Ebersfeld")];
    sample.say(0, "eine Mitwisserschaft", &house);
    sample.link(
        (0, whole),
        (1, "Ebersfeld hatte elf der Bilder versteigert."),
        900,
    );
    let picture = sample.picture();
    let card = picture.claim(claim(&sample, &picture, 0, whole));
    assert_eq!(card.articles.len(), 2);
    assert!(card.origins.is_empty(), "{:?}", card.origins);
    let part = picture
        .statement_at(sample.at(0, "eine Mitwisserschaft"))
        .unwrap();
    assert_eq!((&card.parts[..], &card.lent[..]), (&[part][..], &[][..]));
    // The card shows all the linked words, not only those of the statement.
    let bare = |article, words| {
        (
            ArticleId(article),
            vec![Wording::Bare(sample.at(article, words))],
        )
    };
    assert_eq!(
        wordings(&picture, card),
        [
            bare(0, whole),
            bare(1, "Ebersfeld hatte elf der Bilder versteigert.")
        ]
    );
    let own = picture.claim(picture.statement(part).claim);
    assert_eq!(own.origins, [key("Ebersfeld")]);
}

#[test]
fn words_linked_across_two_statements_count_their_sources() {
    let mut sample = Sample::of(&[
        &[
            "Lage",
            "Der Hafen sei gesperrt, sagte Grün. Die Schiffe lägen fest, sagte Blau.",
        ],
        &["Hafen", "Alles ruht."],
    ]);
    sample.say(
        0,
        "Der Hafen sei gesperrt",
        &[("Grün", SourceKind::Person, "Grün")],
    );
    sample.say(
        0,
        "Die Schiffe lägen fest",
        &[("Blau", SourceKind::Person, "Blau")],
    );
    let (left, right) = (
        sample.at(0, "gesperrt, sagte Grün. Die Schiffe lägen"),
        sample.at(1, "Alles ruht."),
    );
    sample.edit(Edit::MakeLink(left, right)).unwrap();
    let picture = sample.picture();
    let card = picture.claim(claim(&sample, &picture, 1, "Alles ruht."));
    assert_eq!(card.lent.len(), 2, "{card:?}");
    assert_eq!(card.origins, [key("Grün"), key("Blau")]);
    assert_eq!(card.independent_origins(), 2);
    assert!(card.parts.is_empty());
}
