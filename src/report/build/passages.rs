//! The wordings of a claim, side by side, with the words that differ.

use std::collections::BTreeMap;

use super::{Review, plain};
use crate::comparison::{DiscrepancyKind, LinkKind, mark_pair};
use crate::report::document::{Block, Copy, Line, Mark, Quoted, Segment};
use crate::report::public;
use crate::review::{Belief, ClaimIx, LinkIx, PlacedStatement, Wording, listing, wordings};
use crate::text::{Article, ArticleId, Passage, Span};
use crate::wording::names;

/// The longest wording of a claim in lists and tables, in characters.
const SHORT: usize = 160;

/// Spans of one article that stand out, by kind.
#[derive(Default)]
struct Marks {
    differing: Vec<Span>,
    disagreeing: Vec<Span>,
}

impl Review<'_> {
    /// What each article says, as far as it may leave.
    pub(super) fn copies(&self, ix: ClaimIx) -> Vec<Copy> {
        let marks = self.marks(ix);
        wordings(self.picture, self.picture.claim(ix))
            .into_iter()
            .filter_map(|(id, entries)| {
                let article = self.project.article(id)?;
                let passages: Vec<Quoted> = entries
                    .into_iter()
                    .filter_map(|entry| self.quoted(ix, article, entry, marks.get(&id)))
                    .collect();
                (!passages.is_empty()).then(|| Copy {
                    article: self.project.label(id),
                    language: article.meta.language.tag(),
                    passages,
                })
            })
            .collect()
    }

    fn quoted(
        &self,
        ix: ClaimIx,
        article: &Article,
        entry: Wording,
        marks: Option<&Marks>,
    ) -> Option<Quoted> {
        let place = entry.place(self.picture);
        let (chain, whole, content, mut remark) = match entry {
            Wording::Said(said) => {
                let statement = self.picture.statement(said);
                (
                    self.chain(statement),
                    statement.surroundings(),
                    statement.content.clone(),
                    vec![names::form(self.texts, statement.form)],
                )
            }
            Wording::Bare(passage) => {
                let (chain, content) = self.bare(ix, passage);
                (chain, passage.span, content, Vec::new())
            }
        };
        let words = words(article, whole, &content, marks)?;
        if let Some(link) = self.first_link(ix, place) {
            remark.push(names::link(self.texts, self.picture.link(link).link.kind));
        }
        let remark = vec![Segment::Faint(remark.join(" · "))];
        Some(Quoted {
            chain,
            words,
            remark,
        })
    }

    /// Who is named in a passage that none of the claim's statements stands in, and the words that this is
    /// about.
    fn bare(&self, ix: ClaimIx, passage: Passage) -> (Line, Vec<Span>) {
        let within = self.picture.statements_within(passage);
        let lent = &self.picture.claim(ix).lent;
        let whole = within.iter().all(|said| lent.contains(said));
        let said: Vec<&PlacedStatement> = within
            .iter()
            .map(|said| self.picture.statement(*said))
            .filter(|said| !said.chain.is_empty())
            .collect();
        let chains = said.iter().map(|said| self.chain(said));
        let mut line = self.side_by_side(chains, whole);
        let mut content: Vec<Span> = said
            .iter()
            .flat_map(|said| &said.content)
            .copied()
            .collect();
        if line.is_empty() {
            line.push(Segment::Faint(self.texts.get("chain-unattributed")));
        }
        if content.is_empty() || whole {
            content = vec![passage.span];
        }
        (line, content)
    }

    /// Who says it: "Yonhap → NIS", with what a person should know of it.
    pub(super) fn chain(&self, statement: &PlacedStatement) -> Line {
        let mut line = Line::new();
        for voice in &statement.chain {
            if !line.is_empty() {
                line.push(Segment::From);
            }
            line.push(Segment::Source(self.source_name(&voice.source)));
        }
        if line.is_empty() {
            line.push(Segment::Faint(self.texts.get("chain-nobody")));
        }
        let remark = match statement.belief {
            Belief::ByHand => Some("compare-by-hand"),
            _ if statement.doubtful => Some("compare-doubtful"),
            _ => None,
        };
        if let Some(key) = remark {
            line.push(plain(" "));
            line.push(Segment::Faint(format!("({})", self.texts.get(key))));
        }
        line
    }

    /// The words of a passage, paragraph by paragraph, with a line that says where they are from.
    pub(super) fn passage(&self, passage: Passage) -> Option<Vec<Block>> {
        let article = self.project.article(passage.article)?;
        let blocks = article.blocks().iter();
        let parts = blocks.filter_map(|block| block.span.intersection(passage.span));
        let mut copied: Vec<Block> = parts
            .filter_map(|part| words(article, part, &[part], None))
            .map(Block::Paragraph)
            .collect();
        if copied.is_empty() {
            return None;
        }
        let mut credit = vec![
            plain("("),
            Segment::Strong(self.project.label(passage.article)),
        ];
        if let Some(day) = article.meta.published {
            credit.push(plain(format!(", {}", self.texts.date(day))));
        }
        let chain = self.credited(article, passage);
        if !chain.is_empty() {
            let frame = self
                .texts
                .with("copied-source", &[("chain", "\u{0}".into())]);
            let (before, after) = frame.split_once('\u{0}').unwrap_or((&frame, ""));
            credit.push(plain(format!(", {before}")));
            credit.extend(chain);
            credit.push(plain(after));
        }
        credit.push(plain(")"));
        copied.push(Block::Paragraph(credit));
        Some(copied)
    }

    /// Whom the article has the words of a passage from: one chain where all of them are its words, else
    /// every chain with the remark that it stands for a part; nothing where none is named.
    fn credited(&self, article: &Article, passage: Passage) -> Line {
        let within = self.picture.statements_within(passage);
        let all_by = |statements: &[&PlacedStatement]| {
            let parts: Vec<Span> = statements.iter().map(|said| said.with_frame()).collect();
            !has_words_beside(article, passage.span, &parts)
        };
        let closest = self.picture.statement_at(passage);
        if let Some(said) = closest.map(|ix| self.picture.statement(ix))
            && all_by(&[said])
        {
            return if said.chain.is_empty() {
                Line::new()
            } else {
                self.chain(said)
            };
        }
        let said: Vec<&PlacedStatement> = within
            .iter()
            .map(|ix| self.picture.statement(*ix))
            .filter(|said| !said.chain.is_empty())
            .collect();
        let mut chains: Vec<Line> = Vec::new();
        for chain in said.iter().map(|said| self.chain(said)) {
            if !chains.contains(&chain) {
                chains.push(chain);
            }
        }
        let whole = chains.len() == 1 && all_by(&said);
        self.side_by_side(chains, whole)
    }

    /// Chains one behind the other; where they are not `whole`, with the remark that each stands for a part.
    fn side_by_side(&self, chains: impl IntoIterator<Item = Line>, whole: bool) -> Line {
        let mut line = Line::new();
        for chain in chains {
            if !line.is_empty() {
                line.push(plain("; "));
            }
            line.extend(chain);
            if !whole {
                line.push(plain(" "));
                line.push(Segment::Faint(self.texts.get("chain-part")));
            }
        }
        line
    }

    /// What is said, in quotation marks, without what surrounds it.
    pub(super) fn said(&self, statement: &PlacedStatement) -> Line {
        let Some(article) = self.project.article(statement.article) else {
            return Line::new();
        };
        self.quotation(
            &one_line(article.slice(statement.extent().span)),
            Mark::Said,
        )
    }

    /// The wording that tells best what a claim is about, cut where it is long.
    pub(super) fn short_wording(&self, ix: ClaimIx) -> Line {
        let card = self.picture.claim(ix);
        let best = listing::wording(self.project, self.picture, card);
        let public = |passage: &Passage| public::may_leave(self.project, *passage);
        let place = Some(best)
            .filter(public)
            .or_else(|| card.members.iter().copied().find(public));
        let Some(words) = place.and_then(|place| {
            let article = self.project.article(place.article)?;
            Some(one_line(article.slice(place.span)))
        }) else {
            return Line::new();
        };
        let cut: String = if words.chars().count() > SHORT {
            words.chars().take(SHORT - 1).chain(['…']).collect()
        } else {
            words
        };
        self.quotation(&cut, Mark::Said)
    }

    /// The closest link from `place` to the first article of the claim that it has one to, where
    /// that is not its own.
    fn first_link(&self, ix: ClaimIx, place: Passage) -> Option<LinkIx> {
        let articles = &self.picture.claim(ix).articles;
        let rank = |id: ArticleId| articles.iter().position(|other| *other == id);
        let own = rank(place.article);
        self.picture
            .links_at(place)
            .into_iter()
            .filter(|link| self.picture.link(*link).claim == Some(ix))
            .filter_map(|link| {
                let (_, there) = self.picture.link(link).link.seen_from(place.article)?;
                let rank = rank(there.article)?;
                own.is_none_or(|own| rank < own).then_some((rank, link))
            })
            .min_by_key(|(rank, _)| *rank)
            .map(|(_, link)| link)
    }

    /// The words of each article that stand out in a claim: each copy is held against the first one
    /// that it is linked to, and both sides of every disagreement are marked.
    fn marks(&self, ix: ClaimIx) -> BTreeMap<ArticleId, Marks> {
        let mut marks: BTreeMap<ArticleId, Marks> = BTreeMap::new();
        for entry in wordings(self.picture, self.picture.claim(ix))
            .into_iter()
            .flat_map(|(_, entries)| entries)
        {
            let Some(link) = self.first_link(ix, entry.place(self.picture)) else {
                continue;
            };
            let link = self.picture.link(link).link;
            // Of the same words none differs; of a reworded passage nearly all would be marked.
            if link.kind != LinkKind::Edited {
                continue;
            }
            let (Some(left), Some(right)) = (
                self.project.article(link.left.article),
                self.project.article(link.right.article),
            ) else {
                continue;
            };
            let pair = mark_pair(left, link.left.span, right, link.right.span);
            let mut add = |article, spans: Vec<Span>| {
                marks.entry(article).or_default().differing.extend(spans);
            };
            add(link.left.article, pair.left);
            add(link.right.article, pair.right);
        }
        for found in self.picture.discrepancies_of(ix) {
            if matches!(
                found.kind,
                DiscrepancyKind::Attribution | DiscrepancyKind::AttributionDropped
            ) {
                // Whose word it is shows in the chains; the words themselves agree.
                continue;
            }
            for side in [&found.left, &found.right] {
                if !side.value.is_empty() {
                    let of = marks.entry(side.passage.article).or_default();
                    of.disagreeing.push(side.passage.span);
                }
            }
        }
        marks
    }
}

/// Whether words of `whole` stand in none of the `parts`.
fn has_words_beside(article: &Article, whole: Span, parts: &[Span]) -> bool {
    let text = article.slice(whole);
    text.char_indices().any(|(at, c)| {
        let at = whole.start() + at;
        c.is_alphanumeric() && !parts.iter().any(|part| part.holds(at))
    })
}

/// The words of `whole` that may leave, cut into runs of one mark each; nothing where none may.
fn words(article: &Article, whole: Span, content: &[Span], marks: Option<&Marks>) -> Option<Line> {
    let parts = public::parts(article, whole);
    let mut line = Line::new();
    for part in &parts {
        if !line.is_empty() {
            line.push(plain(" … "));
        }
        line.extend(runs(article, *part, content, marks));
    }
    (!line.is_empty()).then_some(line)
}

fn runs(article: &Article, part: Span, content: &[Span], marks: Option<&Marks>) -> Line {
    let none = Marks::default();
    let marks = marks.unwrap_or(&none);
    let mut cuts = vec![part.start(), part.end()];
    for span in content
        .iter()
        .chain(&marks.differing)
        .chain(&marks.disagreeing)
    {
        if let Some(shared) = span.intersection(part) {
            cuts.extend([shared.start(), shared.end()]);
        }
    }
    cuts.sort_unstable();
    cuts.dedup();
    let within = |spans: &[Span], at: usize| spans.iter().any(|span| span.holds(at));
    let mut line: Vec<(String, Mark)> = Vec::new();
    for pair in cuts.windows(2) {
        let Some(span) = article.text().span(pair[0]..pair[1]) else {
            continue;
        };
        let mark = if within(&marks.disagreeing, pair[0]) {
            Mark::Disagreeing
        } else if within(&marks.differing, pair[0]) {
            Mark::Differing
        } else if within(content, pair[0]) {
            Mark::Said
        } else {
            Mark::Around
        };
        let characters = article.slice(span).replace('\n', " ");
        match line.last_mut() {
            Some((text, known)) if *known == mark => text.push_str(&characters),
            _ => line.push((characters, mark)),
        }
    }
    line.into_iter()
        .map(|(text, mark)| Segment::Words { text, mark })
        .collect()
}

/// Line ends and runs of spaces as one space each.
fn one_line(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}
