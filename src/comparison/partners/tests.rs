use proptest::collection::{btree_set, vec};
use proptest::prelude::*;

use super::super::crew::Alone;
use super::super::crew::tests::Contrary;
use super::super::kinship::in_both;
use super::*;

fn signature(keys: impl IntoIterator<Item = u64>) -> Signature {
    Signature {
        keys: keys.into_iter().collect(),
        ..Signature::default()
    }
}

fn kin_of(signatures: &[(u32, &Signature)], known: &Kin, crew: &dyn Crew) -> Kin {
    let signatures = signatures.iter().map(|(id, own)| (ArticleId(*id), *own));
    closest_kin(&signatures.collect(), known, crew, &|| false).expect("nobody stops")
}

fn ids(row: &Row) -> Vec<u32> {
    row.iter().map(|(_, id)| id.0).collect()
}

#[test]
fn the_closest_kin_come_first_and_strangers_not_at_all() {
    let all = [
        signature(0..100),
        signature(50..150),
        signature(20..120),
        signature(1000..1100),
    ];
    let numbered: Vec<(u32, &Signature)> = (0..).zip(&all).collect();
    let kin = kin_of(&numbered, &Kin::new(), &Alone);
    assert_eq!(ids(&kin[&ArticleId(0)]), [2, 1]);
    assert_eq!(ids(&kin[&ArticleId(1)]), [2, 0]);
    assert!(kin[&ArticleId(3)].is_empty());
}

#[test]
fn a_hundred_and_one_copies_are_all_partners_and_more_are_cut_off() {
    let copy = signature(0..60);
    let story =
        |count: u32| -> Vec<(u32, &Signature)> { (0..count).map(|id| (id, &copy)).collect() };
    let kin = kin_of(&story(101), &Kin::new(), &Alone);
    assert!(kin.values().all(|row| row.len() == 100));
    let kin = kin_of(&story(300), &Kin::new(), &Alone);
    assert!(kin.values().all(|row| row.len() == MOST_PARTNERS));
    assert_eq!(ids(&kin[&ArticleId(299)]), (0..100).collect::<Vec<_>>());
}

#[test]
fn a_full_row_is_filled_up_again_when_somebody_goes() {
    let copy = signature(0..60);
    let story: Vec<(u32, &Signature)> = (0..120).map(|id| (id, &copy)).collect();
    let mut known = kin_of(&story, &Kin::new(), &Alone);
    known.remove(&ArticleId(5));
    let rest: Vec<(u32, &Signature)> = story.iter().filter(|(id, _)| *id != 5).copied().collect();
    let kin = kin_of(&rest, &known, &Alone);
    assert_eq!(kin, kin_of(&rest, &Kin::new(), &Alone));
    assert!(kin.values().all(|row| row.len() == MOST_PARTNERS));
}

#[test]
fn the_nearest_are_asked_even_if_nobody_is_close() {
    // Each shares ten of a hundred words with the first one, and nothing with the others.
    let first = signature(0..100);
    let others: Vec<Signature> = (0..10)
        .map(|at| signature((at * 10..at * 10 + 10).chain(1000 * (at + 1)..1000 * (at + 1) + 90)))
        .collect();
    let mut numbered: Vec<(u32, &Signature)> = vec![(0, &first)];
    numbered.extend((1..).zip(&others));
    let kin = kin_of(&numbered, &Kin::new(), &Alone);
    assert_eq!(kin[&ArticleId(0)].len(), NEAREST);
    assert!(kin.iter().skip(1).all(|(_, row)| ids(row) == [0]));
    // Among many only the nearest are.
    let many: Vec<(u32, &Signature)> = (1..40).map(|id| (id, &others[id as usize % 10])).collect();
    let mut all = vec![(0, &first)];
    all.extend(many);
    let kin = kin_of(&all, &Kin::new(), &Alone);
    assert_eq!(kin[&ArticleId(0)].len(), NEAREST);
}

#[test]
fn the_search_for_kin_can_be_stopped() {
    let all: Vec<Signature> = (0..40).map(|at| signature(at..at + 50)).collect();
    let signatures: BTreeMap<ArticleId, &Signature> = (0..).map(ArticleId).zip(&all).collect();
    for count in [10, 40] {
        let some = signatures.iter().take(count).map(|(id, own)| (*id, *own));
        let stopped = closest_kin(&some.collect(), &Kin::new(), &Alone, &|| true);
        assert_eq!(stopped, None);
    }
}

proptest! {
    #[test]
    fn what_was_known_and_who_works_makes_no_difference(
        keys in vec(btree_set(0_u64..80, 0..50), 1..45),
        replaced in vec(btree_set(0_u64..80, 0..50), 0..4),
        removed in vec(0_usize..45, 0..6),
        turns in 0_usize..45,
    ) {
        let before: Vec<Signature> = keys.into_iter().map(signature).collect();
        let numbered: Vec<(u32, &Signature)> = (0..).zip(&before).collect();
        let mut known = kin_of(&numbered, &Kin::new(), &Alone);
        // Some go, some change, and some are new.
        let changed: Vec<Signature> = replaced.into_iter().map(signature).collect();
        let mut now: BTreeMap<u32, &Signature> = numbered.iter().copied().collect();
        for at in &removed {
            now.remove(&(*at as u32));
        }
        for (at, own) in changed.iter().enumerate() {
            let id = ((turns + at * 3) % 50) as u32;
            known.remove(&ArticleId(id));
            now.insert(id, own);
        }
        known.retain(|id, _| now.contains_key(&id.0));
        let now: Vec<(u32, &Signature)> = now.into_iter().collect();
        let expected = kin_of(&now, &Kin::new(), &Alone);
        prop_assert_eq!(&kin_of(&now, &known, &Alone), &expected);
        prop_assert_eq!(&kin_of(&now, &known, &Contrary), &expected);
        // Close kin are kin of each other.
        for (id, row) in &expected {
            for (kinship, other) in row.iter().filter(|it| is_close(it.0)) {
                prop_assert!(expected[other].contains(&(*kinship, *id)));
            }
        }
    }
}

#[test]
fn a_sieve_counts_what_is_shared() {
    // Every third number, some of which share their place among the bits, and every fifth.
    let thirds: Vec<u64> = (0..3_000).map(|number| (number * 3) << 13).collect();
    let fifths: Vec<u64> = (0..3_000).map(|number| (number * 5) << 13).collect();
    let sieve = Sieve::of(&thirds);
    assert_eq!(sieve.shared(&fifths), in_both(&thirds, &fifths));
    assert_eq!(sieve.shared(&thirds), thirds.len());
    assert_eq!(sieve.shared(&[]), 0);
}
