//! What the articles of a claim disagree about, point by point.

use std::collections::{BTreeMap, BTreeSet};

use super::{ClaimIx, Picture, PlacedDiscrepancy};
use crate::comparison::{DiscrepancyKind, Side};
use crate::text::Passage;

/// Everything that is said on one point: each value with the passages that carry it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Conflict {
    /// What the point is.
    pub kind: DiscrepancyKind,
    /// The values, those of one side together, sides and values in order of appearance.
    pub values: Vec<Value>,
}

/// What some articles say on a point.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Value {
    /// The words; empty where an article leaves the point out.
    pub words: String,
    /// The passages that carry them.
    pub places: Vec<Passage>,
    /// The side that they stand on, from 0. "142 Liter" and "142 litres" are told against the same
    /// other values and not against each other: they are one side.
    pub side: usize,
}

impl Conflict {
    /// The values side by side.
    pub fn sides(&self) -> impl Iterator<Item = &[Value]> {
        self.values.chunk_by(|one, next| one.side == next.side)
    }
}

/// A point while its discrepancies are gathered.
struct Gathered {
    kind: DiscrepancyKind,
    /// What each passage says.
    told: BTreeMap<Passage, String>,
    /// Which words are told against which, both ways.
    against: BTreeSet<(String, String)>,
}

impl Gathered {
    /// The values in order of appearance, sorted into sides. Each name is a side of its own: that two
    /// sources are told against the same third one does not make them one.
    fn values(self) -> Vec<Value> {
        let mut values: Vec<Value> = Vec::new();
        for (place, words) in self.told {
            match values.iter_mut().find(|known| known.words == words) {
                Some(known) => known.places.push(place),
                None => values.push(Value {
                    side: values.len(),
                    words,
                    places: vec![place],
                }),
            }
        }
        let named = matches!(
            self.kind,
            DiscrepancyKind::Attribution | DiscrepancyKind::AttributionDropped
        );
        if named {
            return values;
        }
        let opponents = |value: &Value| -> BTreeSet<&str> {
            let against = self.against.iter();
            let own = against.filter(|(words, _)| *words == value.words);
            own.map(|(_, other)| other.as_str()).collect()
        };
        let met: Vec<BTreeSet<&str>> = values.iter().map(opponents).collect();
        let mut sides: Vec<&BTreeSet<&str>> = Vec::new();
        for (value, opponents) in values.iter_mut().zip(&met) {
            let known = sides.iter().position(|side| *side == opponents);
            value.side = known.unwrap_or(sides.len());
            if known.is_none() {
                sides.push(opponents);
            }
        }
        values.sort_by_key(|value| value.side);
        values
    }
}

/// Puts discrepancies between two articles each together where they are about the same point: of
/// one kind and with a passage in common. Five articles with two figures are one conflict, not six.
pub fn conflicts(discrepancies: &[PlacedDiscrepancy]) -> Vec<Conflict> {
    let mut points: Vec<Gathered> = Vec::new();
    for discrepancy in discrepancies {
        let sides = [&discrepancy.left, &discrepancy.right];
        let touches = |point: &Gathered| {
            let told = &point.told;
            point.kind == discrepancy.kind
                && sides.iter().any(|side| told.contains_key(&side.passage))
        };
        let (mut touched, rest): (Vec<_>, Vec<_>) = points.into_iter().partition(touches);
        points = rest;
        let mut point = if touched.is_empty() {
            Gathered {
                kind: discrepancy.kind,
                told: BTreeMap::new(),
                against: BTreeSet::new(),
            }
        } else {
            touched.remove(0)
        };
        for more in touched {
            point.told.extend(more.told);
            point.against.extend(more.against);
        }
        for Side { passage, value } in sides {
            point.told.insert(*passage, value.clone());
        }
        let [left, right] = sides.map(|side| side.value.clone());
        point.against.insert((left.clone(), right.clone()));
        point.against.insert((right, left));
        points.push(point);
    }
    let mut found: Vec<Conflict> = points
        .into_iter()
        .map(|point| Conflict {
            kind: point.kind,
            values: point.values(),
        })
        .collect();
    found.sort_by_key(|conflict| {
        let places = conflict.values.iter().flat_map(|value| &value.places);
        (conflict.kind, places.min().copied())
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
            .flat_map(|value| &value.places)
            .copied()
            .collect();
        carriers.sort_unstable();
        let mut places = carriers.iter().chain(&card.members);
        let own = places.find(|place| picture.claim_at(**place) == Some(self.claim));
        own.copied().unwrap_or_else(|| card.place())
    }
}

/// Every conflict of `picture`, by what it is about, and within that in the order of the claims: figures of
/// the whole story first, sources that one article leaves out last. What is only a part of another conflict, told on
/// the card of another claim as well, does not come again.
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
    without_parts(points)
}

/// The points whose places are not all those of another one of their kind; of two with the same places the first.
fn without_parts(points: Vec<Point>) -> Vec<Point> {
    let places: Vec<BTreeSet<Passage>> = points
        .iter()
        .map(|point| {
            let values = point.conflict.values.iter();
            values.flat_map(|value| &value.places).copied().collect()
        })
        .collect();
    let mut telling: BTreeMap<(DiscrepancyKind, Passage), Vec<usize>> = BTreeMap::new();
    for (at, own) in places.iter().enumerate() {
        for place in own {
            let key = (points[at].conflict.kind, *place);
            telling.entry(key).or_default().push(at);
        }
    }
    let is_part = |at: usize| {
        let own = &places[at];
        let first = own.first().map(|it| (points[at].conflict.kind, *it));
        let others = first.and_then(|it| telling.get(&it));
        others.into_iter().flatten().any(|other| {
            let more = places[*other].len() > own.len() || *other < at;
            *other != at && more && own.is_subset(&places[*other])
        })
    };
    let parts: Vec<bool> = (0..points.len()).map(is_part).collect();
    let mut parts = parts.into_iter();
    let mut points = points;
    points.retain(|_| !parts.next().unwrap_or_default());
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
                let side = |values: &[Value]| -> String {
                    let values = values.iter();
                    let values = values.map(|it| format!("{}×{}", it.words, it.places.len()));
                    values.collect::<Vec<_>>().join("=")
                };
                conflict.sides().map(side).collect::<Vec<_>>().join(" ")
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

    #[test]
    fn a_part_of_a_conflict_does_not_come_again() {
        let side = |(article, place, value): Told| Side {
            passage: at(article, place),
            value: value.to_owned(),
        };
        let point = |claim: usize, kind: DiscrepancyKind, pairs: &[(Told, Told)]| {
            let discrepancies: Vec<PlacedDiscrepancy> = pairs
                .iter()
                .map(|(left, right)| PlacedDiscrepancy {
                    kind,
                    claim: ClaimIx(claim),
                    left: side(*left),
                    right: side(*right),
                })
                .collect();
            let mut found = conflicts(&discrepancies);
            Point {
                claim: ClaimIx(claim),
                conflict: found.remove(0),
            }
        };
        let left = |points: Vec<Point>| -> Vec<usize> {
            let points = without_parts(points).into_iter();
            points.map(|it| it.claim.0).collect()
        };
        use DiscrepancyKind::{Date, Figure};
        let whole = [((1, 0, "21"), (2, 0, "23")), ((1, 0, "21"), (3, 0, "29"))];
        let part = [((2, 0, "23"), (3, 0, "29"))];
        let (first, second) = (point(0, Figure, &whole), point(1, Figure, &part));
        assert_eq!(left(vec![first.clone(), second.clone()]), [0]);
        assert_eq!(left(vec![second.clone(), first.clone()]), [0]);
        // The same again is one.
        assert_eq!(left(vec![second.clone(), point(2, Figure, &part)]), [1]);
        // Another kind, or a place of its own.
        assert_eq!(left(vec![first.clone(), point(1, Date, &part)]), [0, 1]);
        let more = [((2, 0, "23"), (4, 0, "29"))];
        assert_eq!(left(vec![first, point(1, Figure, &more)]), [0, 1]);
    }

    #[test]
    fn values_told_against_the_same_others_are_one_side() {
        check(
            &[
                ((1, 0, "142 Liter"), (3, 0, "124 Liter")),
                ((2, 0, "142 litres"), (3, 0, "124 Liter")),
            ],
            &["142 Liter×1=142 litres×1 124 Liter×1"],
        );
        // Each against each: three sides.
        check(
            &[
                ((1, 0, "10"), (2, 0, "11")),
                ((1, 0, "10"), (3, 0, "12")),
                ((2, 0, "11"), (3, 0, "12")),
            ],
            &["10×1 11×1 12×1"],
        );
        // "Etwa 12" fits both neighbours, which do not fit each other: nobody knows its side.
        check(
            &[
                ((1, 0, "11"), (3, 0, "13")),
                ((1, 0, "11"), (4, 0, "20")),
                ((2, 0, "etwa 12"), (4, 0, "20")),
                ((3, 0, "13"), (4, 0, "20")),
            ],
            &["11×1 etwa 12×1 13×1 20×1"],
        );
    }
}
