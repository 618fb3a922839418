//! Where articles disagree: all points in one table, and the words for one of them.

use super::claims::unique;
use super::{Review, claim_name, plain};
use crate::comparison::DiscrepancyKind;
use crate::report::document::{Block, Line, Mark, Segment};
use crate::report::public;
use crate::review::{ClaimIx, Conflict, conflicts};
use crate::wording::{names, source_names};

impl Review<'_> {
    /// What a reader wants to know first: on which points the articles disagree, facts before whose word they
    /// are. Nothing where they agree.
    pub(super) fn discrepancies(&self, claims: &[ClaimIx]) -> Vec<Block> {
        let mut points: Vec<(ClaimIx, Conflict)> = Vec::new();
        for ix in claims {
            points.extend(self.conflicts(*ix).into_iter().map(|it| (*ix, it)));
        }
        if points.is_empty() {
            return Vec::new();
        }
        points.sort_by_key(|(ix, conflict)| (conflict.kind, *ix));
        let columns = [
            "claims-head-discrepancies",
            "report-told",
            "report-claim",
            "report-wording",
        ]
        .map(|key| self.texts.get(key))
        .to_vec();
        let rows = points
            .iter()
            .map(|(ix, conflict)| {
                vec![
                    vec![plain(names::discrepancy(self.texts, conflict.kind))],
                    self.conflict(conflict),
                    vec![Segment::Reference {
                        to: claim_name(*ix),
                        words: (ix.0 + 1).to_string(),
                    }],
                    self.short_wording(*ix),
                ]
            })
            .collect();
        vec![
            self.heading("discrepancies", "report-discrepancies"),
            Block::Table {
                name: "points",
                columns,
                rows,
            },
        ]
    }

    /// The disagreements of which both sides may leave.
    pub(super) fn conflicts(&self, ix: ClaimIx) -> Vec<Conflict> {
        let told: Vec<_> = self
            .picture
            .discrepancies_of(ix)
            .iter()
            .filter(|found| {
                [&found.left, &found.right]
                    .iter()
                    .all(|side| public::may_leave(self.project, side.passage))
            })
            .cloned()
            .collect();
        conflicts(&told)
    }

    /// Each value with the articles that carry it, those of one side behind a comma.
    pub(super) fn conflict(&self, conflict: &Conflict) -> Line {
        let named = matches!(
            conflict.kind,
            DiscrepancyKind::Attribution | DiscrepancyKind::AttributionDropped
        );
        let mut line = Line::new();
        let mut before = None;
        for value in &conflict.values {
            match before.replace(value.side) {
                None => {}
                Some(side) if side == value.side => line.push(plain(", ")),
                Some(_) => line.push(plain("; ")),
            }
            let (value, passages) = (&value.words, &value.places);
            if value.trim().is_empty() {
                let key = if named {
                    "chain-unattributed"
                } else {
                    "inspector-plain"
                };
                line.push(Segment::Faint(self.texts.get(key)));
            } else if named {
                let name = source_names::name_found(self.texts, self.picture, value);
                line.push(Segment::Source(name));
            } else {
                line.extend(self.quotation(value, Mark::Disagreeing));
            }
            let articles = passages
                .iter()
                .map(|passage| self.project.label(passage.article))
                .collect();
            line.push(plain(format!(" ({})", unique(articles).join(", "))));
        }
        line
    }
}
