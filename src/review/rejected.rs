//! What people put aside, to be seen again and taken back.

use super::{Edit, Project, StatementDecision, Verdict};
use crate::comparison::Findings;
use crate::text::Passage;

/// Something the program suggested, or a person made, that a person rejected.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Rejected {
    /// A link between two passages, the one in the article with the lower id first.
    Link(Passage, Passage),
    /// A statement, by the extent of its content.
    Statement(Passage),
}

impl Rejected {
    /// The passages that it is about.
    pub fn places(self) -> impl Iterator<Item = Passage> {
        let (one, other) = match self {
            Self::Link(left, right) => (left, Some(right)),
            Self::Statement(place) => (place, None),
        };
        std::iter::once(one).chain(other)
    }

    /// Whether it shares something with one of `places`; an empty place is a cursor.
    pub fn touches(self, places: &[Passage]) -> bool {
        self.places().any(|own| {
            places.iter().any(|place| {
                own.article == place.article
                    && (own.span.overlaps(place.span)
                        || place.span.is_empty() && own.span.holds(place.span.start()))
            })
        })
    }

    /// The edit that takes it back: what the program finds is a suggestion again; what it does not
    /// find is shown because a person wants it.
    pub fn restored(self, findings: &Findings) -> Edit {
        match self {
            Self::Statement(place) => Edit::JudgeStatement(place, None),
            Self::Link(left, right) => {
                let found = findings
                    .links
                    .iter()
                    .any(|link| (link.left, link.right) == (left, right));
                Edit::JudgeLink(left, right, (!found).then_some(Verdict::Accepted))
            }
        }
    }
}

/// Everything that was rejected in `project` and whose words still stand: links, then statements,
/// each in order of place.
pub fn rejected(project: &Project) -> Vec<Rejected> {
    let links = project
        .links
        .iter()
        .filter(|decision| decision.verdict == Verdict::Rejected)
        .filter(|decision| project.holds(&decision.left) && project.holds(&decision.right))
        .map(|decision| Rejected::Link(decision.left.passage, decision.right.passage));
    let statements = project
        .statements
        .iter()
        .filter_map(|decision| match decision {
            StatementDecision::Rejected(anchor) if project.holds(anchor) => {
                Some(Rejected::Statement(anchor.passage))
            }
            _ => None,
        });
    links.chain(statements).collect()
}

#[cfg(test)]
mod tests {
    use super::super::sample::Sample;
    use super::*;
    use crate::attribution::SourceKind;

    fn sample() -> Sample {
        let mut sample = Sample::of(&[
            &["Hafen zu", "Der Hafen ist gesperrt. Schiffe warten."],
            &["Sperrung", "Gesperrt ist der Hafen. Es warten Schiffe."],
        ]);
        let nis = [("NIS", SourceKind::IntelligenceService, "")];
        sample.say(0, "Schiffe warten.", &nis);
        sample.link(
            (0, "Der Hafen ist gesperrt."),
            (1, "Gesperrt ist der Hafen."),
            900,
        );
        sample
    }

    #[test]
    fn what_was_rejected_is_listed_and_taken_back() {
        let mut sample = sample();
        let (left, right) = (
            sample.at(0, "Der Hafen ist gesperrt."),
            sample.at(1, "Gesperrt ist der Hafen."),
        );
        let said = sample.at(0, "Schiffe warten.");
        let reject = Some(Verdict::Rejected);
        sample.edit(Edit::JudgeStatement(said, reject)).unwrap();
        sample.edit(Edit::JudgeLink(left, right, reject)).unwrap();
        let gone = rejected(&sample.project);
        assert_eq!(
            gone,
            [Rejected::Link(left, right), Rejected::Statement(said)]
        );
        assert!(gone[0].touches(&[right]) && !gone[0].touches(&[said]));
        assert!(gone[1].touches(&[sample.at(0, "warten")]));
        let cursor = |words: &str| {
            let at = sample.at(0, words);
            Passage {
                span: at.span.at_start(),
                ..at
            }
        };
        assert!(gone[1].touches(&[cursor("warten")]) && !gone[1].touches(&[cursor("Hafen")]));
        for gone in gone {
            let edit = gone.restored(&sample.findings);
            sample.edit(edit).unwrap();
        }
        assert_eq!(rejected(&sample.project), []);
        assert_eq!(sample.project.links, []);
        assert_eq!(sample.picture().links.len(), 1);
        assert_eq!(sample.picture().statements.len(), 1);
    }

    #[test]
    fn a_link_by_hand_comes_back_although_the_program_does_not_find_it() {
        let mut sample = sample();
        let (left, right) = (sample.at(0, "Hafen zu"), sample.at(1, "Sperrung"));
        sample.edit(Edit::MakeLink(left, right)).unwrap();
        sample
            .edit(Edit::JudgeLink(left, right, Some(Verdict::Rejected)))
            .unwrap();
        assert_eq!(sample.picture().links.len(), 1);
        let edit = rejected(&sample.project)[0].restored(&sample.findings);
        sample.edit(edit).unwrap();
        assert_eq!(sample.picture().links.len(), 2);
    }
}
