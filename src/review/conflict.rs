//! What the articles of a claim disagree about, point by point.

use std::collections::BTreeMap;

use super::{ClaimIx, Picture, PlacedDiscrepancy};
use crate::comparison::{DiscrepancyKind, Side};
use crate::text::Passage;

/// Everything that is said on one point: each value with the passages that carry it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Conflict {
    /// What the point is.
    pub kind: DiscrepancyKind,
    /// The values in order of appearance, each with its passages; an empty value where an article
    /// leaves the point out.
    pub values: Vec<(String, Vec<Passage>)>,
}

/// Puts discrepancies between two articles each together where they are about the same point: of
/// one kind and with a passage in common. Five articles with two figures are one conflict, not six.
pub fn conflicts(discrepancies: &[PlacedDiscrepancy]) -> Vec<Conflict> {
    let mut points: Vec<(DiscrepancyKind, BTreeMap<Passage, String>)> = Vec::new();
    for discrepancy in discrepancies {
        let sides = [&discrepancy.left, &discrepancy.right];
        let touches = |point: &(DiscrepancyKind, BTreeMap<Passage, String>)| {
            point.0 == discrepancy.kind
                && sides.iter().any(|side| point.1.contains_key(&side.passage))
        };
        let (mut touched, rest): (Vec<_>, Vec<_>) = points.into_iter().partition(touches);
        points = rest;
        let mut point = if touched.is_empty() {
            (discrepancy.kind, BTreeMap::new())
        } else {
            touched.remove(0)
        };
        for (_, more) in touched {
            point.1.extend(more);
        }
        for Side { passage, value } in sides {
            point.1.insert(*passage, value.clone());
        }
        points.push(point);
    }
    let mut found: Vec<Conflict> = points
        .into_iter()
        .map(|(kind, sides)| {
            let mut values: Vec<(String, Vec<Passage>)> = Vec::new();
            for (passage, value) in sides {
                match values.iter_mut().find(|(known, _)| *known == value) {
                    Some((_, passages)) => passages.push(passage),
                    None => values.push((value, vec![passage])),
                }
            }
            Conflict { kind, values }
        })
        .collect();
    found.sort_by_key(|conflict| {
        let first = conflict.values.first().and_then(|(_, at)| at.first());
        (conflict.kind, first.copied())
    });
    found
}

/// A conflict, and the claim that it is about.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Point {
    /// The claim.
    pub claim: ClaimIx,
    /// What its articles disagree about.
    pub conflict: Conflict,
}

impl Point {
    /// The first place that shows it when it is selected: words that carry a value, unless those lie in a
    /// passage of another claim; else a passage of the claim.
    pub fn place(&self, picture: &Picture) -> Passage {
        let card = picture.claim(self.claim);
        let mut carriers: Vec<Passage> = (self.conflict.values.iter())
            .flat_map(|(_, places)| places)
            .copied()
            .collect();
        carriers.sort_unstable();
        let mut places = carriers.iter().chain(&card.members);
        let own = places.find(|place| picture.claim_at(**place) == Some(self.claim));
        own.copied().unwrap_or_else(|| card.place())
    }
}

/// Every conflict of `picture`, by what it is about, and within that in the order of the claims: figures of
/// the whole story first, sources that one article leaves out last.
pub fn every_conflict(picture: &Picture) -> Vec<Point> {
    let claims = (0..picture.claims.len()).map(ClaimIx);
    let mut points: Vec<Point> = claims
        .flat_map(|claim| {
            let found = conflicts(picture.discrepancies_of(claim));
            found
                .into_iter()
                .map(move |conflict| Point { claim, conflict })
        })
        .collect();
    points.sort_by_key(|point| (point.conflict.kind, point.claim));
    points
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{ArticleId, Text};

    fn at(article: u32, place: usize) -> Passage {
        let text = Text::normalise("0123456789");
        Passage {
            article: ArticleId(article),
            span: text.snap(place..place + 1),
        }
    }

    /// The article, the place in it, the value.
    type Told = (u32, usize, &'static str);

    fn check(pairs: &[(Told, Told)], expected: &[&str]) {
        let side = |(article, place, value): Told| Side {
            passage: at(article, place),
            value: value.to_owned(),
        };
        let discrepancies: Vec<PlacedDiscrepancy> = pairs
            .iter()
            .map(|(left, right)| PlacedDiscrepancy {
                kind: DiscrepancyKind::Figure,
                claim: ClaimIx(0),
                left: side(*left),
                right: side(*right),
            })
            .collect();
        let found: Vec<String> = conflicts(&discrepancies)
            .iter()
            .map(|conflict| {
                let values: Vec<String> = conflict
                    .values
                    .iter()
                    .map(|(value, at)| format!("{value}×{}", at.len()))
                    .collect();
                values.join(" ")
            })
            .collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn pairs_about_the_same_point_are_one_conflict() {
        check(&[], &[]);
        check(&[((1, 0, "10"), (2, 0, "12"))], &["10×1 12×1"]);
        check(
            &[
                ((1, 0, "10"), (2, 0, "12")),
                ((1, 0, "10"), (3, 0, "12")),
                ((2, 0, "12"), (4, 0, "10")),
            ],
            &["10×2 12×2"],
        );
        // Two figures of the same sentence are two points.
        check(
            &[((1, 0, "10"), (2, 0, "12")), ((1, 5, "3"), (2, 5, "4"))],
            &["10×1 12×1", "3×1 4×1"],
        );
        // A pair that comes last may join two points.
        check(
            &[
                ((1, 0, "10"), (2, 0, "12")),
                ((3, 0, "11"), (4, 0, "13")),
                ((1, 0, "10"), (4, 0, "13")),
            ],
            &["10×1 12×1 11×1 13×1"],
        );
    }
}
