//! What one state of a project has that another has not, in numbers that a person understands.

use std::collections::BTreeMap;

use super::{Anchor, Assessment, ClaimId, Project};

/// What differs between two states of a project. Counts what was added, changed or taken away alike.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Difference {
    /// Articles that only one of them has, or whose text or metadata differ.
    pub articles: usize,
    /// Decisions on statements, links and which passages make up a claim.
    pub decisions: usize,
    /// Claims whose ratings differ.
    pub ratings: usize,
    /// Claims whose notes differ.
    pub notes: usize,
    /// Sources of the registry.
    pub sources: usize,
}

impl Difference {
    /// What differs between `before` and `after`. What is on screen does not count.
    pub fn between(before: &Project, after: &Project) -> Self {
        let mut ratings = 0;
        let mut notes = 0;
        let mut decisions = 0;
        let claims = |project: &Project| -> BTreeMap<ClaimId, (Vec<Anchor>, Assessment)> {
            let record = |record: &super::ClaimRecord| {
                (
                    record.id,
                    (record.members.clone(), record.assessment.clone()),
                )
            };
            project.claims.iter().map(record).collect()
        };
        let (old, new) = (claims(before), claims(after));
        let none = Assessment::default();
        for id in old
            .keys()
            .chain(new.keys().filter(|id| !old.contains_key(id)))
        {
            let (old, new) = (old.get(id), new.get(id));
            let (was, is) = (
                old.map_or(&none, |(_, assessment)| assessment),
                new.map_or(&none, |(_, assessment)| assessment),
            );
            let rated = was.credibility != is.credibility || was.reliability != is.reliability;
            let noted = was.note != is.note;
            ratings += usize::from(rated);
            notes += usize::from(noted);
            // A claim becomes a record when it is rated; that alone is no decision of its own.
            let regrouped = match (old, new) {
                (Some((was, _)), Some((is, _))) => was != is,
                _ => !rated && !noted,
            };
            decisions += usize::from(regrouped);
        }
        decisions += apart(&before.statements, &after.statements);
        decisions += apart(&before.links, &after.links);
        Self {
            articles: apart_by(&before.articles, &after.articles, |entry| entry.id),
            decisions,
            ratings,
            notes,
            sources: apart_by(&before.sources, &after.sources, |source| source.key.clone()),
        }
    }

    /// Whether nothing differs.
    pub fn is_none(&self) -> bool {
        *self == Self::default()
    }
}

/// How many entries only one of the lists has.
fn apart<T: PartialEq>(before: &[T], after: &[T]) -> usize {
    let gone = before.iter().filter(|it| !after.contains(it)).count();
    let come = after.iter().filter(|it| !before.contains(it)).count();
    // One that was changed is gone and has come.
    gone.max(come)
}

/// How many entries only one of the lists has, or have another value under the same key.
fn apart_by<T: PartialEq, K: Ord>(before: &[T], after: &[T], key: impl Fn(&T) -> K) -> usize {
    let old: BTreeMap<K, &T> = before.iter().map(|it| (key(it), it)).collect();
    let new: BTreeMap<K, &T> = after.iter().map(|it| (key(it), it)).collect();
    let changed = new.iter().filter(|(key, it)| old.get(key) != Some(it));
    let gone = old.keys().filter(|key| !new.contains_key(key));
    changed.count() + gone.count()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::review::sample::three;
    use crate::review::{Credibility, Edit, SourceKey, Verdict};

    #[test]
    fn each_kind_of_change_is_counted_once() {
        let before = three();
        let place = before.at(0, "1500 Mann seien angekommen");
        let check = |edits: Vec<Edit>, expected: Difference| {
            let mut after = three();
            for edit in edits {
                after.edit(edit).unwrap();
            }
            let found = Difference::between(&before.project, &after.project);
            assert_eq!(found, expected);
            let back = Difference::between(&after.project, &before.project);
            assert_eq!(back, expected, "it is the same both ways");
        };
        let none = Difference::default();
        check(vec![], none);
        check(
            vec![Edit::RateClaim(place, Some(Credibility::Two))],
            Difference { ratings: 1, ..none },
        );
        check(
            vec![
                Edit::RateClaim(place, Some(Credibility::Two)),
                Edit::SetNote(place, "Nur der Dienst.".to_owned()),
            ],
            Difference {
                ratings: 1,
                notes: 1,
                ..none
            },
        );
        check(
            vec![
                Edit::JudgeStatement(before.at(1, "das sei Unfug"), Some(Verdict::Rejected)),
                Edit::MakeLink(before.at(0, "Fachleute"), before.at(1, "Laut Yonhap")),
            ],
            Difference {
                decisions: 2,
                ..none
            },
        );
        check(
            vec![Edit::RenameSource(
                SourceKey::new("NIS"),
                "Dienst".to_owned(),
            )],
            Difference { sources: 1, ..none },
        );
        check(
            vec![Edit::RemoveArticle(before.project.articles[1].id)],
            Difference {
                articles: 1,
                ..none
            },
        );
    }
}
