//! Two reviews of three articles, held against each other.

use std::sync::Arc;

use proptest::prelude::*;

use super::*;
use crate::comparison::Findings;
use crate::review::monkey::{Throw, edit};
use crate::review::sample::{Sample, article, three};
use crate::review::{Credibility, Edit, Reliability, SourceKey, Verdict, apply};

/// A second review of what `own` is about, with the edits of another person made on it.
fn second(own: &Sample, edits: Vec<Edit>) -> Sample {
    let mut there = own.clone();
    for edit in edits {
        there.edit(edit).unwrap();
    }
    there
}

fn held(own: &Sample, there: &Sample) -> Comparison {
    compare(
        &own.project,
        &own.picture(),
        &there.project,
        &there.picture(),
    )
}

fn nis() -> SourceKey {
    SourceKey::new("NIS")
}

/// The same project under other ids and in another order, as if somebody else had opened the files.
fn renumbered(sample: &Sample) -> Project {
    let mut other = Project::new();
    let texts = [2, 0, 1].map(|at| sample.project.articles[at].article.clone());
    let picture = Picture::build(&other, &Findings::default());
    let note = Arc::new(article(&["Von einem anderen Tag", "Es regnete."]));
    for articles in [vec![note], texts.to_vec()] {
        let edit = Edit::AddArticles(articles);
        other = apply(&other, &picture, "Bo", edit).unwrap();
    }
    let ids: Vec<ArticleId> = other.articles.iter().map(|entry| entry.id).collect();
    let edit = Edit::RemoveArticle(ids[0]);
    apply(&other, &picture, "Bo", edit).unwrap()
}

#[test]
fn a_review_agrees_with_itself() {
    let mut own = three();
    let place = own.at(0, "1500 Mann seien angekommen");
    own.edit(Edit::RateClaim(place, Some(Credibility::Two)))
        .unwrap();
    own.edit(Edit::RateSource(place, nis(), Some(Reliability::B)))
        .unwrap();
    let unfug = own.at(1, "das sei Unfug");
    own.edit(Edit::JudgeStatement(unfug, Some(Verdict::Rejected)))
        .unwrap();
    let comparison = held(&own, &own);
    assert_eq!(comparison.items(false), []);
    assert_eq!(comparison.items(true), [Item::Claim(0), Item::Statement(0)]);
    let tally = Tally::of(&comparison);
    assert_eq!(
        (tally.rated, tally.agreeing, tally.decided_alike),
        (1, 1, 1)
    );
    assert_eq!(
        tally.reliability,
        Agreement {
            given: 1,
            same: 1,
            near: 0
        }
    );
}

#[test]
fn articles_are_the_same_where_their_texts_are() {
    let own = three();
    let other = renumbered(&own);
    assert_eq!(other.articles[0].id, ArticleId(1));
    let fit = fitted(&other, &own.project);
    assert_eq!(fit.shared(), 3);
    assert_eq!((fit.only_here, fit.only_there), (vec![], vec![]));
    assert_eq!(fit.project.articles, own.project.articles);

    let mut fewer = own.clone();
    fewer.edit(Edit::RemoveArticle(ArticleId(1))).unwrap();
    let fit = fitted(&fewer.project, &own.project);
    assert_eq!((fit.shared(), &fit.only_here[..]), (2, &[ArticleId(1)][..]));
    let fit = fitted(&own.project, &fewer.project);
    assert_eq!((fit.shared(), fit.only_there.len()), (2, 1));
    // What only the other one has is under no id of this one, neither present nor gone.
    let id = fit.only_there[0];
    assert!(id.0 >= fewer.project.next_article);
    assert_eq!(
        fit.project.article(id).unwrap().text(),
        own.project.articles[1].article.text()
    );

    let stranger = Sample::of(&[&["Wetter", "Es regnete."]]);
    assert_eq!(fitted(&stranger.project, &own.project).shared(), 0);
}

#[test]
fn of_two_articles_with_one_text_each_belongs_to_one() {
    let text: &[&str] = &["Hafen zu", "Der Hafen ist zu."];
    let own = Sample::of(&[text, text]);
    let there = Sample::of(&[text]);
    assert_eq!(
        fitted(&there.project, &own.project).only_here,
        [ArticleId(1)]
    );
    let fit = fitted(&own.project, &there.project);
    assert_eq!((fit.shared(), fit.only_there.len()), (1, 1));
}

#[test]
fn decisions_find_their_articles_under_other_ids() {
    let own = three();
    let mut there = own.clone();
    let place = own.at(0, "1500 Mann seien angekommen");
    let edits = [
        Edit::RateClaim(place, Some(Credibility::Three)),
        Edit::JudgeLink(
            own.at(0, "Der Hafen sei „gesperrt“"),
            own.at(1, "Der Hafen ist zu."),
            Some(Verdict::Rejected),
        ),
        Edit::JudgeStatement(own.at(1, "das sei Unfug"), Some(Verdict::Accepted)),
    ];
    for edit in edits {
        there.edit(edit).unwrap();
    }
    // The same decisions as they stand in a file that numbers the articles the other way round.
    let turned = fitted(&there.project, &renumbered(&own));
    let link = &turned.project.links[0];
    assert!(link.left.passage < link.right.passage);
    assert!(turned.project.holds(&link.left) && turned.project.holds(&link.right));
    let back = fitted(&turned.project, &own.project);
    assert_eq!(back.project.links, there.project.links);
    assert_eq!(back.project.statements, there.project.statements);
    assert_eq!(back.project.claims, there.project.claims);
}

#[test]
fn ratings_are_held_against_each_other_axis_by_axis() {
    let mut own = three();
    let (arrived, port) = (
        own.at(0, "1500 Mann seien angekommen"),
        own.at(0, "Der Hafen sei „gesperrt“"),
    );
    let more = own.at(0, "mit mehr");
    let there = second(
        &own,
        vec![
            Edit::RateSource(arrived, nis(), Some(Reliability::C)),
            Edit::RateClaim(arrived, Some(Credibility::Two)),
            Edit::SetNote(arrived, "Nur der Dienst. ".to_owned()),
            Edit::RateClaim(port, Some(Credibility::Six)),
        ],
    );
    for edit in [
        Edit::RateSource(arrived, nis(), Some(Reliability::B)),
        Edit::RateClaim(arrived, Some(Credibility::Two)),
        Edit::SetNote(arrived, "Nur der Dienst.".to_owned()),
        Edit::RateClaim(more, Some(Credibility::Four)),
    ] {
        own.edit(edit).unwrap();
    }
    let comparison = held(&own, &there);
    let places: Vec<Passage> = comparison.claims.iter().map(|pair| pair.place).collect();
    assert_eq!(places, [arrived, port, more], "in order of place");
    let pair = &comparison.claims[0];
    assert!(pair.differs_in_reliability() && !pair.differs_in_credibility());
    assert!(!pair.differs_in_note() && !pair.regrouped, "{pair:?}");
    let letters = Two {
        here: Some(Reliability::B),
        there: Some(Reliability::C),
    };
    assert_eq!(pair.reliability[&nis()], letters);
    let tally = Tally::of(&comparison);
    assert_eq!((tally.rated, tally.agreeing), (1, 0));
    assert_eq!((tally.in_reliability, tally.in_credibility), (1, 0));
    assert_eq!(tally.only, Two { here: 1, there: 1 });
    assert_eq!(
        tally.reliability,
        Agreement {
            given: 1,
            same: 0,
            near: 1
        }
    );
    assert_eq!(
        tally.credibility,
        Agreement {
            given: 1,
            same: 1,
            near: 0
        }
    );
}

#[test]
fn unknown_is_next_to_nothing() {
    let mut own = three();
    let place = own.at(0, "1500 Mann seien angekommen");
    let there = second(
        &own,
        vec![
            Edit::RateSource(place, nis(), Some(Reliability::F)),
            Edit::RateClaim(place, Some(Credibility::Six)),
        ],
    );
    own.edit(Edit::RateSource(place, nis(), Some(Reliability::E)))
        .unwrap();
    own.edit(Edit::RateClaim(place, Some(Credibility::Five)))
        .unwrap();
    let tally = Tally::of(&held(&own, &there));
    let apart = Agreement {
        given: 1,
        same: 0,
        near: 0,
    };
    assert_eq!((tally.reliability, tally.credibility), (apart, apart));
}

#[test]
fn a_claim_that_was_split_belongs_to_what_it_shares_most_with() {
    let mut own = three();
    let (here, other) = (
        own.at(0, "1500 Mann seien angekommen"),
        own.at(2, "Etwa 1600 Mann sollen da sein"),
    );
    let there = second(
        &own,
        vec![
            Edit::RateClaim(here, Some(Credibility::Two)),
            Edit::SplitClaim(vec![other]),
            Edit::RateClaim(other, Some(Credibility::Five)),
        ],
    );
    own.edit(Edit::RateClaim(here, Some(Credibility::Two)))
        .unwrap();
    let comparison = held(&own, &there);
    assert_eq!(comparison.claims.len(), 2);
    let [kept, taken] = &comparison.claims[..] else {
        panic!("{comparison:?}");
    };
    assert_eq!(kept.place, here);
    assert!(kept.regrouped && !kept.differs_in_credibility());
    assert_eq!(taken.place, other);
    assert_eq!(taken.credibility.there, Some(Credibility::Five));
    assert_eq!(
        taken.rated(),
        Two {
            here: false,
            there: true
        }
    );
    // Undone here it says nothing any more but that the other one split it.
    let unrated = three();
    let comparison = held(&unrated, &there);
    assert!(comparison.claims.iter().all(|pair| pair.regrouped));
    assert_eq!(Tally::of(&comparison).only, Two { here: 0, there: 2 });
}

#[test]
fn to_confirm_and_to_make_by_hand_is_the_same() {
    let mut own = three();
    let (left, right) = (
        own.at(0, "Der Hafen sei „gesperrt“"),
        own.at(1, "Der Hafen ist zu."),
    );
    let (one, other) = (own.at(0, "Fachleute"), own.at(1, "Laut Yonhap"));
    let there = second(
        &own,
        vec![
            Edit::JudgeLink(left, right, Some(Verdict::Accepted)),
            Edit::MakeLink(one, other),
        ],
    );
    own.edit(Edit::MakeLink(left, right)).unwrap();
    let comparison = held(&own, &there);
    assert_eq!(comparison.links.len(), 2);
    let verdicts: Vec<_> = comparison.links.iter().map(|pair| pair.verdicts).collect();
    let confirmed = Two {
        here: Some(Verdict::Made),
        there: Some(Verdict::Accepted),
    };
    let only = Two {
        here: None,
        there: Some(Verdict::Made),
    };
    assert_eq!(verdicts, [confirmed, only]);
    assert_eq!(comparison.items(false), [Item::Link(1)]);

    own.edit(Edit::JudgeLink(left, right, Some(Verdict::Rejected)))
        .unwrap();
    let tally = Tally::of(&held(&own, &there));
    assert_eq!((tally.decided_alike, tally.decided_otherwise), (0, 1));
    assert_eq!(tally.decided_only, Two { here: 0, there: 1 });
}

#[test]
fn a_link_by_hand_is_the_same_one_although_its_ends_were_drawn_otherwise() {
    let mut own = three();
    let wide = (
        own.at(0, "Minister Grün bestreitet alles."),
        own.at(1, "Grün sagte, das sei Unfug."),
    );
    let narrow = (
        own.at(0, "Minister Grün bestreitet alles"),
        own.at(1, "sagte, das sei Unfug."),
    );
    let there = second(&own, vec![Edit::MakeLink(narrow.0, narrow.1)]);
    own.edit(Edit::MakeLink(wide.0, wide.1)).unwrap();
    let comparison = held(&own, &there);
    assert_eq!(comparison.links.len(), 1);
    assert!(!comparison.links[0].differs());
    assert_eq!(comparison.links[0].left, wide.0);
    // A part of a sentence is another thing than the sentence.
    let word = second(
        &three(),
        vec![Edit::MakeLink(own.at(0, "alles"), own.at(1, "Unfug"))],
    );
    assert_eq!(held(&own, &word).links.len(), 2);
}

#[test]
fn a_source_corrected_otherwise_is_told() {
    let mut own = three();
    let place = own.at(0, "1500 Mann seien angekommen");
    let made = |sample: &Sample, chain: &[&str]| Edit::MakeStatement {
        replaces: Some(place),
        article: ArticleId(0),
        statement: sample.record(0, "1500 Mann seien angekommen", chain),
    };
    let there = second(&own, vec![made(&own, &["Yonhap"])]);
    let accepted = second(
        &own,
        vec![Edit::JudgeStatement(place, Some(Verdict::Accepted))],
    );
    let same = made(&own, &["NIS"]);
    own.edit(same).unwrap();
    let comparison = held(&own, &there);
    let [pair] = &comparison.statements[..] else {
        panic!("{comparison:?}");
    };
    assert!(pair.differs() && pair.differs_in_sources());
    let chains = pair.judged.map(|it| it.as_ref().unwrap().chain.clone());
    assert_eq!(chains.here, [nis()]);
    assert_eq!(chains.there, [SourceKey::new("Yonhap")]);
    // Corrected to what the program says anyway: the other one only agreed.
    let comparison = held(&own, &accepted);
    assert!(!comparison.statements[0].differs(), "{comparison:?}");
}

#[test]
fn a_source_that_was_merged_is_known_by_its_name() {
    let mut own = three();
    let place = own.at(1, "1500 Soldaten angekommen");
    let yonhap = SourceKey::new("Yonhap");
    let there = second(
        &own,
        vec![Edit::RateSource(
            place,
            yonhap.clone(),
            Some(Reliability::C),
        )],
    );
    own.edit(Edit::MergeSources {
        from: yonhap,
        into: nis(),
    })
    .unwrap();
    own.edit(Edit::RateSource(place, nis(), Some(Reliability::C)))
        .unwrap();
    let comparison = held(&own, &there);
    assert!(
        !comparison.claims[0].differs_in_reliability(),
        "{comparison:?}"
    );
    // The registries differ, and that is told by itself.
    let keys: Vec<&str> = comparison
        .sources
        .iter()
        .map(|pair| pair.key.as_str())
        .collect();
    assert_eq!(keys, ["NIS"]);
    assert_eq!(comparison.sources[0].traits, [Trait::Aliases]);
}

#[test]
fn a_source_renamed_differs_in_its_name_alone() {
    let own = three();
    let there = second(
        &own,
        vec![Edit::RenameSource(nis(), "Nationaler Dienst".to_owned())],
    );
    let comparison = held(&own, &there);
    assert_eq!(comparison.sources[0].traits, [Trait::Name]);
    assert_eq!(comparison.source(Item::Source(0)), Some(&nis()));
}

#[test]
fn what_stands_in_an_article_that_only_one_has_is_left_out() {
    let mut own = three();
    let place = own.at(2, "Etwa 1600 Mann sollen da sein");
    let hafen = own.at(2, "Öde Häfen.");
    let mut there = own.clone();
    there.edit(Edit::RemoveArticle(ArticleId(2))).unwrap();
    own.edit(Edit::RateClaim(place, Some(Credibility::Two)))
        .unwrap();
    own.edit(Edit::MakeLink(own.at(0, "Fachleute"), hafen))
        .unwrap();
    own.edit(Edit::JudgeStatement(place, Some(Verdict::Accepted)))
        .unwrap();
    let comparison = held(&own, &there);
    assert_eq!(
        (comparison.links.len(), comparison.statements.len()),
        (0, 0)
    );
    // The claim reaches into the others, and is compared there.
    assert_eq!(comparison.claims.len(), 1);
    assert!(!comparison.claims[0].regrouped, "{comparison:?}");
}

#[test]
fn decisions_whose_words_are_gone_say_nothing() {
    let own = three();
    let mut there = own.clone();
    let place = there.at(2, "Etwa 1600 Mann sollen da sein");
    there
        .edit(Edit::JudgeStatement(place, Some(Verdict::Rejected)))
        .unwrap();
    let new = Arc::new(article(&["Was wir wissen", "Niemand weiß etwas."]));
    there.edit(Edit::ReplaceText(ArticleId(2), new)).unwrap();
    let fit = fitted(&there.project, &own.project);
    assert_eq!(
        (fit.shared(), fit.only_here.len(), fit.only_there.len()),
        (2, 1, 1)
    );
    let picture = Picture::build(&fit.project, &own.findings);
    let comparison = compare(&own.project, &own.picture(), &fit.project, &picture);
    assert_eq!(comparison, Comparison::default());
}

#[test]
fn what_is_taken_over_no_longer_differs() {
    let mut own = three();
    let place = own.at(0, "1500 Mann seien angekommen");
    let there = second(
        &own,
        vec![
            Edit::RateSource(place, nis(), Some(Reliability::C)),
            Edit::RateClaim(place, Some(Credibility::Two)),
            Edit::SetNote(place, "Nur der Dienst.".to_owned()),
            Edit::JudgeLink(
                own.at(0, "Der Hafen sei „gesperrt“"),
                own.at(1, "Der Hafen ist zu."),
                Some(Verdict::Rejected),
            ),
            Edit::MakeLink(own.at(0, "Fachleute"), own.at(1, "Laut Yonhap")),
            Edit::JudgeStatement(own.at(1, "das sei Unfug"), Some(Verdict::Rejected)),
            Edit::JudgeStatement(own.at(0, "mit mehr"), Some(Verdict::Accepted)),
            Edit::MakeStatement {
                replaces: Some(place),
                article: ArticleId(0),
                statement: own.record(0, "1500 Mann seien angekommen", &["Yonhap"]),
            },
        ],
    );
    own.edit(Edit::RateSource(place, nis(), Some(Reliability::A)))
        .unwrap();
    own.edit(Edit::JudgeStatement(
        own.at(0, "mit mehr"),
        Some(Verdict::Rejected),
    ))
    .unwrap();
    let count = held(&own, &there).items(false).len();
    assert_eq!(count, 6);
    for left in (0..count).rev() {
        let comparison = held(&own, &there);
        let item = comparison.items(false)[0];
        let edits = take_over(&comparison, item, &own.picture());
        assert!(!edits.is_empty(), "{item:?} of {comparison:?}");
        for edit in edits {
            own.edit(edit).unwrap();
        }
        assert_eq!(held(&own, &there).items(false).len(), left, "{item:?}");
    }
}

#[test]
fn nobodys_note_is_lost_by_taking_over() {
    let mut own = three();
    let place = own.at(0, "1500 Mann seien angekommen");
    let there = second(&own, vec![Edit::SetNote(place, "Dort".to_owned())]);
    own.edit(Edit::SetNote(place, "Hier".to_owned())).unwrap();
    let comparison = held(&own, &there);
    assert_eq!(comparison.items(false), [Item::Claim(0)]);
    assert_eq!(take_over(&comparison, Item::Claim(0), &own.picture()), []);
    // Nothing is taken over of what the other one has not, or the program does not know.
    let comparison = held(&there, &three());
    assert_eq!(take_over(&comparison, Item::Claim(0), &there.picture()), []);
    assert_eq!(take_over(&comparison, Item::Claim(7), &there.picture()), []);
    assert_eq!(
        take_over(&comparison, Item::Source(0), &there.picture()),
        []
    );
}

#[test]
fn a_review_that_is_held_follows_the_open_one() {
    let mut own = three();
    let place = own.at(0, "1500 Mann seien angekommen");
    let there = second(&own, vec![Edit::RateClaim(place, Some(Credibility::Two))]);
    let findings = Arc::new(own.findings.clone());
    let mut held = Held::new(
        there.project.clone(),
        &own.project,
        &own.picture(),
        &findings,
    );
    let steps = [
        Edit::RateClaim(place, Some(Credibility::Three)),
        Edit::RemoveArticle(ArticleId(1)),
        Edit::MoveArticle(ArticleId(2), 0),
        Edit::RateClaim(place, Some(Credibility::Two)),
    ];
    for step in steps {
        own.edit(step).unwrap();
        let picture = own.picture();
        held.again(&own.project, &picture, &findings);
        let anew = Held::new(there.project.clone(), &own.project, &picture, &findings);
        assert_eq!(held.comparison(), anew.comparison());
        assert_eq!(held.fitted(), anew.fitted());
        assert_eq!(held.picture(), anew.picture());
    }
    assert_eq!(held.comparison().items(false), []);
    assert_eq!(held.fitted().only_there.len(), 1);
}

/// The sample after random edits, as far as they can be made.
fn played(throws: Vec<Throw>) -> Sample {
    let mut sample = three();
    for throw in throws {
        let edit = edit(&sample.project, &sample.picture(), throw);
        // Many make no sense here; what is left is what a person could have made.
        _ = sample.edit(edit);
    }
    sample
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    #[test]
    fn any_two_reviews_can_be_held_against_each_other(
        one in proptest::collection::vec(any::<Throw>(), 0..25),
        other in proptest::collection::vec(any::<Throw>(), 0..25),
    ) {
        let (own, there) = (played(one), played(other));
        let same = held(&own, &own);
        prop_assert_eq!(same.items(false), [], "{:?}", same);
        let fit = fitted(&there.project, &own.project);
        let picture = own.picture();
        let there = Picture::build(&fit.project, &own.findings);
        let comparison = compare(&own.project, &picture, &fit.project, &there);
        for item in comparison.items(true) {
            if let Some(place) = comparison.place(item) {
                let article = own.project.article(place.article);
                prop_assert!(article.is_some_and(|it| it.text().span(place.span.range()).is_some()));
            }
            // Whatever is offered can be made.
            let mut project = own.project.clone();
            for edit in take_over(&comparison, item, &picture) {
                let picture = Picture::build(&project, &own.findings);
                let made = apply(&project, &picture, "Ada", edit.clone());
                prop_assert!(made.is_ok(), "{:?}: {:?}", edit, made.err());
                project = made.unwrap_or(project);
            }
        }
    }
}
