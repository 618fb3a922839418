//! What lies under a place in an article: passages, sentences, words.

use super::marks::Marks;
use super::piece::{Piece, piece_at};
use crate::review::{Picture, StatementIx};
use crate::text::{Article, ArticleId, Span, Structure};
use crate::ui::Scene;

/// One article with everything that says what its passages are.
#[derive(Clone, Copy)]
pub(in crate::ui) struct Reading<'a> {
    /// The article.
    pub article: &'a Article,
    /// Its sentences and words; nothing while it is still being analysed.
    pub structure: Option<&'a Structure>,
    /// What was found and decided.
    pub picture: &'a Picture,
    /// Its pieces.
    pub pieces: &'a [Piece],
    /// Its marks.
    pub marks: &'a Marks,
}

impl<'a> Reading<'a> {
    /// The article `id` as it is known, with its pieces and marks.
    pub fn of(
        scene: &Scene<'a>,
        id: ArticleId,
        article: &'a Article,
        pieces: &'a [Piece],
        marks: &'a Marks,
    ) -> Self {
        let findings = scene.findings.articles.get(&id);
        Self {
            article,
            structure: findings
                .filter(|findings| findings.article.text() == article.text())
                .map(|findings| &*findings.structure),
            picture: scene.picture,
            pieces,
            marks,
        }
    }

    /// What a click at byte `position` selects while `selected` is: the passages there one after the
    /// other, so that a second click goes on to the next.
    pub fn passage_at(&self, position: usize, selected: Option<Span>) -> Option<Span> {
        let passages = self.passages_at(position);
        let next = selected
            .and_then(|selected| passages.iter().position(|span| *span == selected))
            .map_or(0, |at| at + 1);
        let chosen = passages.get(next).or(passages.first()).copied();
        chosen.or_else(|| self.sentence_at(position))
    }

    /// The passages that hold byte `position`, as an editor reads them: first the side of a link that is
    /// shorter than what is said around it, since it was found to stand in another article by itself;
    /// then the statements from the outermost to the innermost, and longer sides of links.
    fn passages_at(&self, position: usize) -> Vec<Span> {
        let said = self
            .statements_at(position)
            .map(|ix| self.picture.statement(ix).extent().span);
        let mut passages: Vec<Span> = said.collect();
        let outermost = passages.iter().map(|span| span.len()).max();
        let linked: Vec<Span> = self.links_at(position).map(|side| side.span).collect();
        passages.extend(&linked);
        passages.sort_by_key(|span| (std::cmp::Reverse(span.len()), *span));
        passages.dedup();
        let first = match outermost {
            Some(outermost) => linked
                .iter()
                .filter(|span| span.len() < outermost)
                .min_by_key(|span| span.len())
                .copied()
                .or_else(|| {
                    passages
                        .iter()
                        .find(|span| span.len() == outermost)
                        .copied()
                }),
            None => linked.iter().min_by_key(|span| span.len()).copied(),
        };
        if let Some(at) = passages.iter().position(|span| Some(*span) == first) {
            passages[..=at].rotate_right(1);
        }
        passages
    }

    /// The passages of the sentence around `here`, for the keyboard: the sentence, then its statements
    /// and sides of links, the longer ones first. The one behind `here`, and after the last the sentence
    /// again.
    pub fn passage_behind(&self, here: Span) -> Option<Span> {
        let sentence = self.sentence_at(here.start())?;
        let said = self.marks.bars.iter().flatten().filter(|bar| bar.first);
        let said = said.map(|bar| self.picture.statement(bar.statement).extent().span);
        let linked = self.marks.links.iter().map(|side| side.span);
        let mut passages: Vec<Span> = said
            .chain(linked)
            .filter(|span| *span != sentence && sentence.holds(span.start()))
            .collect();
        passages.sort_by_key(|span| (std::cmp::Reverse(span.len()), *span));
        passages.dedup();
        passages.insert(0, sentence);
        let at = passages.iter().position(|span| *span == here);
        let next = at.map_or(0, |at| (at + 1) % passages.len());
        passages.get(next).copied()
    }

    /// The statement with the shortest extent whose content holds byte `position`.
    pub fn statement_at(&self, position: usize) -> Option<StatementIx> {
        self.statements_at(position)
            .min_by_key(|ix| (self.picture.statement(*ix).extent().span.len(), *ix))
    }

    /// The statement that byte `position` belongs to: whose content holds it, else the nearest whose
    /// reporting words or mentions of a source do.
    pub fn said_at(&self, position: usize) -> Option<StatementIx> {
        self.statement_at(position).or_else(|| {
            let piece = piece_at(self.pieces, position)?;
            // What is said may begin or end in the paragraph beside.
            let near = piece.saturating_sub(1)..(piece + 2).min(self.marks.bars.len());
            let bars = self.marks.bars.get(near)?.iter().flatten();
            bars.filter(|bar| {
                let statement = self.picture.statement(bar.statement);
                let mentions = statement.chain.iter().filter_map(|voice| voice.mention);
                let mut words = statement.cue.iter().chain(&statement.speaker).copied();
                words.any(|span| span.holds(position))
                    || mentions.into_iter().any(|span| span.holds(position))
            })
            .min_by_key(|bar| {
                let before = bar.span.start.saturating_sub(position);
                let behind = position.saturating_sub(bar.span.end);
                (before.max(behind), bar.statement)
            })
            .map(|bar| bar.statement)
        })
    }

    /// The statements whose content holds byte `position`.
    fn statements_at(&self, position: usize) -> impl Iterator<Item = StatementIx> {
        piece_at(self.pieces, position)
            .and_then(|piece| self.marks.bars.get(piece))
            .into_iter()
            .flatten()
            .filter(move |bar| bar.span.contains(&position))
            .map(|bar| bar.statement)
    }

    /// The sides of links that hold byte `position`, in order of place.
    pub fn links_at(&self, position: usize) -> impl Iterator<Item = &'a super::marks::LinkSide> {
        let links = &self.marks.links;
        let start = piece_at(self.pieces, position)
            .and_then(|index| self.pieces.get(index))
            .map_or(0, |piece| piece.span.start);
        let first = links.partition_point(|side| side.span.start() < start);
        links[first..]
            .iter()
            .take_while(move |side| side.span.start() <= position)
            .filter(move |side| side.span.holds(position))
    }

    /// The sentence that holds byte `position` or stands before it in the same block; else the block.
    pub fn sentence_at(&self, position: usize) -> Option<Span> {
        let block = self
            .article
            .blocks()
            .get(self.article.block_at(position)?)?;
        let sentence = self.structure.and_then(|structure| {
            let index = structure.sentence_at(position)?;
            Some(structure.sentences.get(index)?.span)
        });
        match sentence {
            Some(span) if block.span.overlaps(span) => Some(span),
            _ => Some(block.span),
        }
    }

    /// The sentence before or after the one at byte `position`; blocks while there are none yet.
    pub fn neighbour(&self, position: usize, forward: bool) -> Option<Span> {
        let stretches = self.stretches();
        let here = stretches.partition_point(|span| span.start() <= position);
        if forward {
            stretches.get(here).copied()
        } else {
            here.checked_sub(2)
                .and_then(|index| stretches.get(index))
                .copied()
        }
    }

    /// The first or last sentence.
    pub fn outermost(&self, last: bool) -> Option<Span> {
        let stretches = self.stretches();
        if last {
            stretches.last().copied()
        } else {
            stretches.first().copied()
        }
    }

    fn stretches(&self) -> Vec<Span> {
        match self.structure {
            Some(structure) if !structure.sentences.is_empty() => structure
                .sentences
                .iter()
                .map(|sentence| sentence.span)
                .collect(),
            _ => self
                .article
                .blocks()
                .iter()
                .map(|block| block.span)
                .collect(),
        }
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::super::piece::cut;
    use super::*;
    use crate::text::{BlockKind, Metadata};

    fn article() -> Article {
        Article::from_blocks(
            [
                (BlockKind::Headline, 0, "Zwei Brücken gesperrt"),
                (
                    BlockKind::Paragraph,
                    0,
                    "Die Stadt prüft das. Der Bau ruht.",
                ),
            ],
            Metadata::default(),
        )
    }

    /// A headline and two sentences without marks, analysed or not yet.
    pub(in crate::ui::column) fn with<R>(
        structured: bool,
        run: impl FnOnce(&Reading<'_>, &Article) -> R,
    ) -> R {
        let article = article();
        let structure = Structure::of(&article);
        let pieces = cut(&article);
        let marks = Marks::default();
        let picture = Picture::default();
        let reading = Reading {
            article: &article,
            structure: structured.then_some(&structure),
            picture: &picture,
            pieces: &pieces,
            marks: &marks,
        };
        run(&reading, &article)
    }

    #[test]
    fn words_and_sentences_have_neighbours() {
        with(true, |reading, article| {
            let text = article.text().as_str();
            let at = text.find("das").unwrap_or(0);
            let word = reading.word_at(at).unwrap_or_default();
            let slice = |span: Option<Span>| span.map(|span| article.slice(span).to_owned());
            assert_eq!(slice(Some(word)).as_deref(), Some("das"));
            assert_eq!(slice(reading.next_word(word, true)).as_deref(), Some("Der"));
            assert_eq!(
                slice(reading.next_word(word, false)).as_deref(),
                Some("prüft")
            );
            assert_eq!(
                slice(reading.sentence_at(at)).as_deref(),
                Some("Die Stadt prüft das.")
            );
            assert_eq!(
                slice(reading.neighbour(at, true)).as_deref(),
                Some("Der Bau ruht.")
            );
            assert_eq!(
                slice(reading.neighbour(at, false)).as_deref(),
                Some("Zwei Brücken gesperrt")
            );
            assert_eq!(slice(reading.neighbour(0, false)), None);
            assert_eq!(
                slice(reading.outermost(true)).as_deref(),
                Some("Der Bau ruht.")
            );
        });
    }

    /// What clicks at `word` select one after the other, and what the space bar does from there.
    fn with_marks(text: &str, run: impl FnOnce(&Reading<'_>, &Article)) {
        use crate::comparison::{Unwatched, analyse};
        use crate::review::{Edit, Project, apply};
        use crate::text::Language;

        let blocks = [(BlockKind::Paragraph, 0, text)];
        let meta = Metadata {
            language: Language::German,
            ..Metadata::default()
        };
        let article = std::sync::Arc::new(Article::from_blocks(blocks, meta));
        let add = Edit::AddArticles(vec![article.clone()]);
        let project = apply(&Project::new(), &Picture::default(), "", add).unwrap();
        let findings = analyse(&project.texts(), None, &Unwatched).unwrap();
        let picture = Picture::build(&project, &findings);
        let structure = Structure::of(&article);
        let pieces = cut(&article);
        let marks = Marks::of(project.articles[0].id, &article, &pieces, &picture, &[]);
        let reading = Reading {
            article: &article,
            structure: Some(&structure),
            picture: &picture,
            pieces: &pieces,
            marks: &marks,
        };
        run(&reading, &article);
    }

    const NESTED: &str = "Die Fischer seien sich einig gewesen, dass der Ausbau des Hafens über das \
                          Nötige hinausgehe und eine „ernste Bedrohung“ darstelle, teilte das Amt \
                          in Odrau mit. Sonst geschah nichts.";

    #[test]
    fn the_first_click_takes_what_is_said_and_the_next_what_is_said_in_it() {
        with_marks(NESTED, |reading, article| {
            let text = article.text().as_str();
            let clicks = |word: &str| {
                let at = text.find(word).unwrap();
                let first = reading.passage_at(at, None).unwrap();
                let mut clicks = vec![first];
                loop {
                    let next = reading.passage_at(at, clicks.last().copied()).unwrap();
                    if next == first {
                        return clicks;
                    }
                    clicks.push(next);
                }
            };
            // The office says it, the fishermen in it, and the quotation in that.
            let quoted = clicks("Bedrohung");
            assert_eq!(quoted.len(), 3, "{quoted:?}");
            assert!(quoted.windows(2).all(|pair| pair[0].len() > pair[1].len()));
            assert!(article.slice(quoted[0]).starts_with("Die Fischer"));
            // Beside the quotation nothing lies so deep.
            assert_eq!(clicks("hinausgehe"), quoted[..2]);
            assert_eq!(clicks("Fischer"), quoted[..1]);
            // Without a passage it is the sentence.
            let plain = text.find("geschah").unwrap();
            let plain = reading.passage_at(plain, None).unwrap();
            assert_eq!(article.slice(plain), "Sonst geschah nichts.");
        });
    }

    #[test]
    fn the_space_bar_goes_through_the_passages_of_a_sentence() {
        with_marks(NESTED, |reading, article| {
            let text = article.text().as_str();
            let at = text.find("Bedrohung").unwrap();
            let outer = reading.passage_at(at, None).unwrap();
            let inner = reading.passage_at(at, Some(outer)).unwrap();
            let sentence = reading.sentence_at(at).unwrap();
            let mut seen = vec![sentence];
            while let Some(next) = reading.passage_behind(*seen.last().unwrap()) {
                if next == sentence {
                    break;
                }
                seen.push(next);
            }
            assert!(seen.contains(&outer) && seen.contains(&inner), "{seen:?}");
            assert!(seen.windows(2).all(|pair| pair[0].len() >= pair[1].len()));
            // From anywhere else it begins with the sentence.
            let word = reading.word_at(at).unwrap();
            assert_eq!(reading.passage_behind(word), Some(sentence));
            let last = reading.outermost(true).unwrap();
            assert_eq!(reading.passage_behind(last), Some(last));
        });
    }

    #[test]
    fn before_the_analysis_blocks_and_letters_do() {
        with(false, |reading, article| {
            let text = article.text().as_str();
            let at = text.find("Bau").unwrap_or(0);
            let slice = |span: Option<Span>| span.map(|span| article.slice(span).to_owned());
            assert_eq!(slice(reading.word_at(at)).as_deref(), Some("Bau"));
            assert_eq!(
                slice(reading.sentence_at(at)).as_deref(),
                Some("Die Stadt prüft das. Der Bau ruht.")
            );
            assert_eq!(
                slice(reading.words_between(at + 1, at + 5)).as_deref(),
                Some("Bau ruht")
            );
            assert_eq!(
                slice(reading.neighbour(at, false)).as_deref(),
                Some("Zwei Brücken gesperrt")
            );
        });
    }

    #[test]
    fn reporting_words_and_names_belong_to_what_they_tell() {
        let text = "Sonst geschah nichts. Der Hafen bleibe zu, teilte die Behörde mit. \
                    Es regnete.";
        with_marks(text, |reading, article| {
            let text = article.text().as_str();
            let at = |words: &str| text.find(words).unwrap();
            let said = reading.statement_at(at("bleibe")).expect("the statement");
            for words in ["teilte", "Behörde", "mit."] {
                assert_eq!(reading.statement_at(at(words)), None, "{words}");
                assert_eq!(reading.said_at(at(words)), Some(said), "{words}");
            }
            for words in ["bleibe", "Hafen"] {
                assert_eq!(reading.said_at(at(words)), Some(said), "{words}");
            }
            for words in ["Sonst", "regnete"] {
                assert_eq!(reading.said_at(at(words)), None, "{words}");
            }
        });
    }
}
