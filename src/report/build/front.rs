//! How a report begins: title, what it is of, who reviewed, how much there is.

use std::collections::BTreeSet;

use jiff::civil::DateTime;

use super::{Review, plain};
use crate::report::Occasion;
use crate::report::document::{Block, Line, Segment};
use crate::review::{ClaimIx, listing};

impl Review<'_> {
    pub(super) fn title(&self, occasion: &Occasion) -> String {
        match &occasion.project {
            Some(name) => {
                let name = name.strip_suffix(".stemma.ron").unwrap_or(name);
                self.texts.with("report-title-of", &[("name", name.into())])
            }
            None => self.texts.get("report-title"),
        }
    }

    /// What stands above all sections.
    pub(super) fn front(&self, claims: &[ClaimIx], occasion: &Occasion) -> Vec<Block> {
        let scored = claims
            .iter()
            .filter(|ix| listing::credibility(self.project, self.picture.claim(**ix)).is_some())
            .count();
        let mut counts = vec![
            self.counted("report-count-articles", self.project.articles.len()),
            self.counted("report-count-claims", claims.len()),
        ];
        if self.ratings {
            counts.push(self.counted("report-count-scored", scored));
        }
        let counts = counts.join(", ");
        let mut facts = vec![self.fact("report-extent", vec![plain(counts)])];
        let attention = self.attention(claims);
        if !attention.is_empty() {
            facts.push(self.fact("report-attention", vec![plain(attention)]));
        }
        let reviewers: BTreeSet<&str> = self
            .project
            .claims
            .iter()
            .filter(|record| !record.assessment.is_empty())
            .map(|record| record.assessment.reviewer.as_str())
            .filter(|name| !name.is_empty())
            .collect();
        if self.ratings && !reviewers.is_empty() {
            let names = reviewers.into_iter().collect::<Vec<_>>().join(", ");
            facts.push(self.fact("report-reviewers", vec![plain(names)]));
        }
        for (key, moment) in [
            ("report-saved", occasion.saved),
            ("report-made", occasion.made),
        ] {
            if let Some(moment) = moment {
                facts.push(self.fact(key, vec![plain(self.moment(moment))]));
            }
        }
        let program = concat!("Stemma ", env!("CARGO_PKG_VERSION"));
        facts.push(self.fact("report-program", vec![plain(program)]));
        let mut blocks = vec![Block::Facts(facts)];
        if !self.picture.orphans.is_empty() {
            let words = self.counted("report-orphans", self.picture.orphans.len());
            blocks.push(Block::Paragraph(vec![Segment::Faint(words)]));
        }
        blocks
    }

    /// What a reader should look at first: claims on which articles disagree, and claims that several report
    /// though all go back to one origin. Empty where there is neither.
    fn attention(&self, claims: &[ClaimIx]) -> String {
        let disagreeing = claims.iter().filter(|ix| !self.conflicts(**ix).is_empty());
        let unconfirmed = claims.iter().filter(|ix| {
            let card = self.picture.claim(**ix);
            card.witnesses > 1 && card.origins.len() == 1
        });
        [
            ("report-count-disagreeing", disagreeing.count()),
            ("report-count-one-origin", unconfirmed.count()),
        ]
        .into_iter()
        .filter(|(_, count)| *count > 0)
        .map(|(key, count)| self.counted(key, count))
        .collect::<Vec<_>>()
        .join(", ")
    }

    pub(super) fn fact(&self, key: &str, line: Line) -> (String, Line) {
        (self.texts.get(key), line)
    }

    /// A day with a time of day.
    pub(super) fn moment(&self, moment: DateTime) -> String {
        self.texts.moment(moment)
    }
}
