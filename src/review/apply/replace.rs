//! Putting a corrected version in an article's place.
//!
//! The corrected version gets an id of its own. A mark moves with its words where a comparison of
//! both texts, word by word, finds them unchanged in the same place; it keeps the old id, and is an
//! orphan, where they changed, or where they cannot be told from words that look alike.

use std::ops::Range;
use std::sync::Arc;

use similar::{Algorithm, DiffOp, capture_diff_slices};
use unicode_segmentation::UnicodeSegmentation;

use crate::review::{Anchor, EditError, Project, StatementDecision};
use crate::text::{Article, ArticleId, Metadata, Passage};

/// Puts `new` in the place of the article `id`. What is known of the old one and not of the new one
/// stays known.
pub(super) fn replace(
    project: &mut Project,
    id: ArticleId,
    new: &Arc<Article>,
) -> Result<(), EditError> {
    let place = super::articles::place_of(project, id)?;
    let old = project.articles[place].article.clone();
    let mut new = Arc::clone(new);
    let meta = filled(&new.meta, &old.meta);
    if meta != new.meta {
        Arc::make_mut(&mut new).meta = meta;
    }
    if old.text() == new.text() {
        project.articles[place].article = new;
        return Ok(());
    }
    let to = ArticleId(project.next_article);
    project.next_article = project.next_article.saturating_add(1);
    let moves = Moves::between(&old, &new, id, to);
    project.articles[place].id = to;
    project.articles[place].article = Arc::clone(&new);
    for decision in &mut project.statements {
        moves.statement(decision);
    }
    project
        .statements
        .sort_by_cached_key(StatementDecision::place);
    for link in &mut project.links {
        // A link holds as a whole: both sides move, or neither does.
        let (left, right) = (moves.moved(&link.left), moves.moved(&link.right));
        if let (Some(left), Some(right)) = (left, right) {
            (link.left, link.right) = if left.passage <= right.passage {
                (left, right)
            } else {
                (right, left)
            };
        }
    }
    project
        .links
        .sort_by_key(|link| (link.left.passage, link.right.passage));
    for record in &mut project.claims {
        for member in &mut record.members {
            moves.anchor(member);
        }
        record.members.sort();
    }
    moves.session(project);
    project.session.fit(&project.articles);
    Ok(())
}

/// What `new` knows, with what only `old` knows of the report. What `old` knows of itself as a version (its
/// mark and number, when it was made and sent, whether it was withdrawn) does not hold for the new one.
fn filled(new: &Metadata, old: &Metadata) -> Metadata {
    let mut meta = new.clone();
    for (new, old) in [
        (&mut meta.headline, &old.headline),
        (&mut meta.provider, &old.provider),
        (&mut meta.place, &old.place),
        (&mut meta.byline, &old.byline),
        (&mut meta.credit, &old.credit),
        (&mut meta.copyright, &old.copyright),
        (&mut meta.item, &old.item),
        (&mut meta.slug, &old.slug),
    ] {
        if new.is_none() {
            new.clone_from(old);
        }
    }
    if meta.hops.is_empty() {
        meta.hops.clone_from(&old.hops);
    }
    // Nobody lifts an embargo by saving a corrected text in a format that cannot name it.
    meta.embargo = meta.embargo.or(old.embargo);
    meta.urgency = meta.urgency.or(old.urgency);
    if meta.published.is_none() {
        (meta.published, meta.time) = (old.published, old.time);
    }
    meta
}

/// Where the marks of an article go.
struct Moves<'a> {
    old: &'a Article,
    new: &'a Article,
    from: ArticleId,
    to: ArticleId,
    /// Stretches that both texts have, in bytes of the old and the new one; of equal length, in order.
    kept: Vec<(Range<usize>, Range<usize>)>,
}

/// The largest product of both word counts, without what they share at both ends, that is compared
/// word by word. It bounds the work by a count instead of a clock.
const MOST_COMPARISONS: usize = 100_000_000;

impl<'a> Moves<'a> {
    fn between(old: &'a Article, new: &'a Article, from: ArticleId, to: ArticleId) -> Self {
        Self {
            old,
            new,
            from,
            to,
            kept: kept(old.text().as_str(), new.text().as_str()),
        }
    }

    /// The anchor where its words are now: itself where it lies in another article, nothing where
    /// they are gone or cannot be told from others.
    fn moved(&self, anchor: &Anchor) -> Option<Anchor> {
        if anchor.article() != self.from {
            return Some(anchor.clone());
        }
        if !anchor.holds(self.old) {
            return None;
        }
        let range = self.target(anchor.span().range())?;
        let span = self.new.text().span(range)?;
        let passage = Passage {
            article: self.to,
            span,
        };
        let moved = Anchor::of(self.new, passage)?;
        (moved.quote == anchor.quote).then_some(moved)
    }

    fn anchor(&self, anchor: &mut Anchor) {
        if let Some(moved) = self.moved(anchor) {
            *anchor = moved;
        }
    }

    /// Moves a decision on a statement: its content as a whole or not at all, and then what
    /// surrounds it piece by piece.
    fn statement(&self, decision: &mut StatementDecision) {
        match decision {
            StatementDecision::Accepted(anchor) | StatementDecision::Rejected(anchor) => {
                self.anchor(anchor);
            }
            StatementDecision::Made {
                replaces,
                statement,
            } => {
                let content: Option<Vec<Anchor>> = statement
                    .content
                    .iter()
                    .map(|anchor| self.moved(anchor))
                    .collect();
                let Some(content) = content else { return };
                statement.content = content;
                if let Some(anchor) = replaces {
                    self.anchor(anchor);
                }
                for anchor in statement.surroundings_mut() {
                    self.anchor(anchor);
                }
            }
        }
    }

    /// Where `range` of the old text stands in the new one: in a stretch that both have, and with so
    /// much of that stretch around it that the words stand nowhere else in either text.
    fn target(&self, range: Range<usize>) -> Option<Range<usize>> {
        let (old, new) = self
            .kept
            .iter()
            .find(|(old, _)| old.start <= range.start && range.end <= old.end)?;
        let text = self.old.text().as_str();
        let mut around = 0;
        loop {
            let start = floor(text, range.start.saturating_sub(around).max(old.start));
            let end = ceil(text, (range.end + around).min(old.end));
            // White space alone tells no two places apart.
            let words = text.get(start..end)?.trim();
            if once(text, words) && once(self.new.text().as_str(), words) {
                let at = new.start + (range.start - old.start);
                return Some(at..at + range.len());
            }
            if start <= old.start && end >= old.end {
                return None;
            }
            around = (around * 2).max(16);
        }
    }

    /// What is on screen goes on with the new text.
    fn session(&self, project: &mut Project) {
        let session = &mut project.session;
        session.follow(self.from, self.to);
        session.words = session.words.filter(|(id, _)| *id != self.from);
        if let Some(place) = session.selection.filter(|it| it.article == self.from) {
            session.selection = Anchor::of(self.old, place)
                .and_then(|anchor| self.moved(&anchor))
                .map(|anchor| anchor.passage);
        }
    }
}

/// The stretches that both texts have after a comparison word by word, in order.
fn kept(old: &str, new: &str) -> Vec<(Range<usize>, Range<usize>)> {
    let (old_words, new_words) = (words(old), words(new));
    let texts = |words: &[(usize, &'_ str)]| -> Vec<String> {
        words.iter().map(|(_, word)| (*word).to_owned()).collect()
    };
    let (left, right) = (texts(&old_words), texts(&new_words));
    let head = left.iter().zip(&right).take_while(|(a, b)| a == b).count();
    let tail = left[head..]
        .iter()
        .rev()
        .zip(right[head..].iter().rev())
        .take_while(|(a, b)| a == b)
        .count();
    let (inner_left, inner_right) = (
        &left[head..left.len() - tail],
        &right[head..right.len() - tail],
    );
    // Numbers of words: where a run starts on each side, and how long it is.
    let mut runs = vec![(0, 0, head)];
    if inner_left.len().saturating_mul(inner_right.len()) <= MOST_COMPARISONS {
        for op in capture_diff_slices(Algorithm::Patience, inner_left, inner_right) {
            if let DiffOp::Equal {
                old_index,
                new_index,
                len,
            } = op
            {
                runs.push((head + old_index, head + new_index, len));
            }
        }
    }
    runs.push((left.len() - tail, right.len() - tail, tail));
    let end = |words: &[(usize, &str)], index: usize| {
        words
            .get(index)
            .map_or(0, |(start, word)| start + word.len())
    };
    let mut kept: Vec<(Range<usize>, Range<usize>)> = Vec::new();
    for (old_index, new_index, len) in runs.into_iter().filter(|run| run.2 > 0) {
        let old = old_words[old_index].0..end(&old_words, old_index + len - 1);
        let new = new_words[new_index].0..end(&new_words, new_index + len - 1);
        match kept.last_mut() {
            Some((last_old, last_new))
                if last_old.end == old.start && last_new.end == new.start =>
            {
                last_old.end = old.end;
                last_new.end = new.end;
            }
            _ => kept.push((old, new)),
        }
    }
    kept
}

/// Words, signs and spaces with where they start; together they are the whole text.
fn words(text: &str) -> Vec<(usize, &str)> {
    text.split_word_bound_indices().collect()
}

/// Whether `words` stand in `text` exactly once.
fn once(text: &str, words: &str) -> bool {
    let Some(first) = text.find(words) else {
        return false;
    };
    let next = first + words.chars().next().map_or(1, char::len_utf8);
    text.get(next..).is_none_or(|rest| !rest.contains(words))
}

fn floor(text: &str, mut at: usize) -> usize {
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

fn ceil(text: &str, mut at: usize) -> usize {
    while !text.is_char_boundary(at) {
        at += 1;
    }
    at
}

#[cfg(test)]
mod tests;
