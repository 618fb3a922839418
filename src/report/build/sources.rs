//! Sources with what each said, and what is not scored.

use super::{Review, claim_name, plain};
use crate::report::document::{Block, Line, Segment};
use crate::report::public;
use crate::review::{ClaimIx, PlacedSource, listing};
use crate::wording::{names, source_names};

/// So many other names of a source are told: the lexicon knows dozens of inflected ones.
const FEW: usize = 5;

impl Review<'_> {
    /// Claims without a credibility; with references where `cards` holds their card.
    pub(super) fn unscored(&self, cards: Option<&[ClaimIx]>) -> Vec<Block> {
        let lines: Vec<Line> = super::in_scope(self.project, self.picture, super::Scope::All)
            .into_iter()
            .filter(|ix| listing::credibility(self.project, self.picture.claim(*ix)).is_none())
            .map(|ix| {
                let number = self.claim_number(ix);
                let number = if cards.is_some_and(|cards| cards.contains(&ix)) {
                    Segment::Reference {
                        to: claim_name(ix),
                        words: number,
                    }
                } else {
                    Segment::Strong(number)
                };
                let mut line = vec![number, plain(" ")];
                line.extend(self.short_wording(ix));
                line
            })
            .collect();
        if lines.is_empty() {
            return Vec::new();
        }
        vec![
            self.heading("unscored", "report-unscored"),
            Block::Paragraph(vec![plain(
                self.counted("report-unscored-count", lines.len()),
            )]),
            Block::List(lines),
        ]
    }

    pub(super) fn sources(&self) -> Vec<Block> {
        let cards: Vec<Block> = self
            .picture
            .sources
            .iter()
            .enumerate()
            .filter_map(|(place, source)| self.source(place, source))
            .collect();
        if cards.is_empty() {
            return Vec::new();
        }
        let mut blocks = vec![self.heading("sources", "report-sources")];
        blocks.extend(cards);
        blocks
    }

    /// A source that says something that may leave.
    fn source(&self, place: usize, source: &PlacedSource) -> Option<Block> {
        let said: Vec<Line> = source
            .statements
            .iter()
            .map(|ix| self.picture.statement(*ix))
            .filter(|statement| public::may_leave(self.project, statement.extent()))
            .map(|statement| {
                let mut line = vec![
                    Segment::Strong(self.project.label(statement.article)),
                    plain(" "),
                ];
                line.extend(self.said(statement));
                line.push(plain(" "));
                line.push(Segment::Reference {
                    to: claim_name(statement.claim),
                    words: self.claim_number(statement.claim),
                });
                line
            })
            .collect();
        if said.is_empty() {
            return None;
        }
        let mut facts = vec![self.fact(
            "sources-kind",
            vec![plain(names::kind(self.texts, source.kind))],
        )];
        if let Some(body) = &source.speaks_for {
            let name = self.source_name(body);
            facts.push(self.fact("report-speaks-for", vec![Segment::Source(name)]));
        }
        let name = source_names::name(self.texts, self.picture, source);
        let aliases = source.aliases.iter().map(String::as_str);
        let aliases: Vec<&str> = aliases.filter(|alias| *alias != name).collect();
        if !aliases.is_empty() {
            let few = &aliases[..aliases.len().min(FEW)];
            let rest = if aliases.len() > FEW { ", …" } else { "" };
            let aliases = format!("{}{rest}", few.join(", "));
            facts.push(self.fact("sources-aliases", vec![plain(aliases)]));
        }
        if let Some(letter) = source.reliability.filter(|_| self.ratings) {
            let line = self.graded(letter);
            facts.push(self.fact("sources-reliability", line));
        }
        Some(Block::Card {
            name: format!("source-{}", place + 1),
            title: vec![Segment::Source(name)],
            blocks: vec![
                Block::Facts(facts),
                Block::Paragraph(vec![plain(self.counted("sources-statements", said.len()))]),
                Block::List(said),
            ],
        })
    }
}
