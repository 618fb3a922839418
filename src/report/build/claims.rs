//! Claims: an overview, and a card for each with its wordings and its rating.

use super::{Review, claim_name, plain};
use crate::report::document::{Block, Line, Mark, Segment};
use crate::review::{Assessment, ClaimIx, Credibility, Reliability, listing};
use crate::wording::names;

impl Review<'_> {
    pub(super) fn claims(&self, claims: &[ClaimIx]) -> Vec<Block> {
        let mut blocks = vec![self.heading("claims", "report-claims")];
        if claims.is_empty() {
            blocks.push(Block::Paragraph(vec![plain(
                self.texts.get("report-no-claims"),
            )]));
            return blocks;
        }
        if claims.len() > 1 {
            blocks.push(self.overview(claims));
        }
        blocks.extend(claims.iter().map(|ix| self.claim(*ix)));
        blocks
    }

    fn overview(&self, claims: &[ClaimIx]) -> Block {
        let mut columns = [
            "report-claim",
            "report-wording",
            "claims-head-articles",
            "claims-head-origins",
            "claims-head-discrepancies",
            "claims-head-rating",
        ]
        .map(|key| self.texts.get(key))
        .to_vec();
        if !self.ratings {
            columns.pop();
        }
        let rows = claims
            .iter()
            .map(|ix| {
                let card = self.picture.claim(*ix);
                let kinds: Vec<String> = self
                    .conflicts(*ix)
                    .iter()
                    .map(|conflict| names::discrepancy(self.texts, conflict.kind))
                    .collect();
                let origins = if card.origins.is_empty() {
                    vec![Segment::Faint(self.texts.get("claims-no-origin"))]
                } else {
                    self.source_names(&card.origins)
                };
                let mut row = vec![
                    vec![Segment::Reference {
                        to: claim_name(*ix),
                        words: (ix.0 + 1).to_string(),
                    }],
                    self.short_wording(*ix),
                    vec![plain(self.texts.number(card.articles.len()))],
                    origins,
                    vec![plain(unique(kinds).join(", "))],
                ];
                if self.ratings {
                    row.push(self.rating(*ix));
                }
                row
            })
            .collect();
        Block::Table {
            name: "overview",
            columns,
            rows,
        }
    }

    pub(super) fn claim(&self, ix: ClaimIx) -> Block {
        let card = self.picture.claim(ix);
        let mut title = vec![Segment::Strong(self.claim_number(ix))];
        let mut facts = Vec::new();
        if self.ratings {
            title.push(plain(" "));
            title.extend(self.rating(ix));
            if let Some(assessment) = listing::assessment(self.project, card) {
                facts.extend(self.assessment(ix, assessment));
            }
        }
        let mut origins = vec![plain(
            self.counted("inspector-origins", card.independent_origins()),
        )];
        if !card.origins.is_empty() {
            origins.push(plain(": "));
            origins.extend(self.source_names(&card.origins));
        }
        facts.push(self.fact("report-origins", origins));
        if !card.denied_by.is_empty() {
            facts.push(self.fact("report-denied-by", self.source_names(&card.denied_by)));
        }
        for conflict in self.conflicts(ix) {
            let kind = names::discrepancy(self.texts, conflict.kind);
            let name = self
                .texts
                .with("inspector-conflict", &[("kind", kind.into())]);
            let (name, line) = (name, self.conflict(&conflict));
            facts.push((name, line));
        }
        Block::Card {
            name: claim_name(ix),
            title,
            blocks: vec![Block::Facts(facts), Block::Copies(self.copies(ix))],
        }
    }

    /// What a reviewer entered: credibility, the reliability of each source, note, name.
    fn assessment(&self, ix: ClaimIx, assessment: &Assessment) -> Vec<(String, Line)> {
        let mut facts = Vec::new();
        if let Some(digit) = assessment.credibility {
            facts.push(self.fact("report-credibility", self.credible(digit)));
        }
        // In the order of the claim first; a source that is no longer behind it keeps its letter.
        let mut keys = listing::rated_sources(self.picture.claim(ix));
        for key in assessment.reliability.keys() {
            if !keys.contains(key) {
                keys.push(key.clone());
            }
        }
        let mut graded = Line::new();
        for key in &keys {
            if let Some(letter) = assessment.reliability.get(key) {
                if !graded.is_empty() {
                    graded.push(plain("; "));
                }
                graded.push(Segment::Source(self.source_name(key)));
                graded.push(plain(" "));
                graded.extend(self.graded(*letter));
            }
        }
        if !graded.is_empty() {
            facts.push(self.fact("report-reliability", graded));
        }
        if !assessment.note.trim().is_empty() {
            let note = Segment::Note(assessment.note.trim().to_owned());
            facts.push(self.fact("score-note", vec![note]));
        }
        let who = Some(&assessment.reviewer).filter(|name| !name.is_empty());
        let when = assessment.rated.map(|day| self.texts.date(day));
        let by: Vec<String> = who.cloned().into_iter().chain(when).collect();
        if !assessment.is_empty() && !by.is_empty() {
            facts.push(self.fact("report-reviewer", vec![plain(by.join(", "))]));
        }
        facts
    }

    /// A letter with its label: "B – usually reliable".
    pub(super) fn graded(&self, letter: Reliability) -> Line {
        vec![
            Segment::Rating(letter.letter().to_string()),
            plain(format!(" – {}", names::reliability(self.texts, letter))),
        ]
    }

    /// A digit with its label: "2 – probably true".
    fn credible(&self, digit: Credibility) -> Line {
        vec![
            Segment::Rating(digit.digit().to_string()),
            plain(format!(" – {}", names::credibility(self.texts, digit))),
        ]
    }

    /// The rating as a code, or that there is none.
    fn rating(&self, ix: ClaimIx) -> Line {
        match listing::code(self.project, self.picture.claim(ix)) {
            Some(code) => vec![Segment::Rating(code)],
            None => vec![Segment::Faint(self.texts.get("claims-unrated"))],
        }
    }

    /// "Claim 3".
    pub(super) fn claim_number(&self, ix: ClaimIx) -> String {
        let number = self.texts.number(ix.0 + 1);
        self.texts
            .with("report-claim-number", &[("number", number.into())])
    }

    /// Words in the quotation marks of the report's language; in none where they bring their own.
    pub(super) fn quotation(&self, words: &str, mark: Mark) -> Line {
        if words.starts_with(['„', '“', '»', '«', '"', '‚', '‘']) {
            return vec![Segment::Words {
                text: words.to_owned(),
                mark,
            }];
        }
        // The marks stand around the place where the words go.
        let frame = self.texts.with("quoted", &[("words", "\u{0}".into())]);
        let (open, close) = frame.split_once('\u{0}').unwrap_or(("", ""));
        vec![
            plain(open),
            Segment::Words {
                text: words.to_owned(),
                mark,
            },
            plain(close),
        ]
    }
}

/// Each word once, in order.
pub(super) fn unique(words: Vec<String>) -> Vec<String> {
    let mut once: Vec<String> = Vec::new();
    for word in words {
        if !once.contains(&word) {
            once.push(word);
        }
    }
    once
}
