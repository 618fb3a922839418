//! One side of a link, as the rules look at it.

use std::cell::OnceCell;
use std::ops::Range;
use std::sync::LazyLock;

use rustc_hash::{FxHashMap, FxHashSet};

use super::super::fold::words as folded_words;
use super::super::{ArticleFindings, Findings, Gathered};
use super::Side;
use super::figures::Figure;
use super::plans::Deeds;
use super::spoken::{Said, Spoken};
use super::status::Status;
use super::words::words;
use crate::attribution::{Form, Statement};
use crate::text::{ArticleId, Passage, Quantity, Span};

/// Verbs in the Konjunktiv I that are no other form as well.
static KONJUNKTIV: LazyLock<FxHashSet<&str>> =
    LazyLock::new(|| words("konjunktiv").into_iter().collect());

/// Words that tell that somebody says something.
static REPORTING: LazyLock<FxHashSet<&str>> =
    LazyLock::new(|| words("reporting").into_iter().collect());

/// Those that leave out who says so.
static HEARSAY: LazyLock<Vec<&str>> = LazyLock::new(|| words("hearsay"));

/// Words that open a relative clause.
static RELATIVE: LazyLock<Vec<&str>> = LazyLock::new(|| words("relative"));

/// A name among this many words at the start of a sentence is its subject.
pub(super) const FIRST_WORDS: usize = 5;

/// Shorter quotations are phrases that anybody may use.
const QUOTED_WORDS: usize = 4;

/// The linked passages of one claim. Each is looked at once, however many links it has.
pub(super) struct Views<'a>(FxHashMap<Passage, Option<View<'a>>>);

impl<'a> Views<'a> {
    /// Room for so many.
    pub fn with_capacity(passages: usize) -> Self {
        let hasher = Default::default();
        Self(FxHashMap::with_capacity_and_hasher(passages, hasher))
    }

    /// Looks at a passage of the claim.
    pub fn add<'s: 'a>(
        &mut self,
        findings: &'a Findings,
        statements: &[(ArticleId, &'a Statement)],
        said: &'a Said<'s>,
        claim: &Gathered,
        passage: Passage,
    ) {
        let own = self.0.entry(passage);
        own.or_insert_with(|| View::of(findings, statements, said, claim, passage));
    }

    /// A passage that was looked at, if there is such an article.
    pub fn of(&self, passage: Passage) -> Option<&View<'a>> {
        self.0.get(&passage)?.as_ref()
    }
}

/// A linked passage with its words and who says it.
pub(super) struct View<'a> {
    pub findings: &'a ArticleFindings,
    pub passage: Passage,
    /// The whole sentence that the passage is, or is a part of.
    pub sentence: Span,
    /// The statement of the claim that covers most of the passage.
    pub statement: Option<&'a Statement>,
    /// Whether any statement covers a good part of the passage, of this claim or not.
    pub said: bool,
    /// Every statement of the article.
    pub statements: &'a Spoken<'a>,
    /// The words of the whole sentence in lower case with their places.
    pub words: Vec<(String, Span)>,
    /// What a rule has found out about the side by itself, for when the passage has more links: where the
    /// matter stands.
    pub status: OnceCell<Option<(Status, Span)>>,
    /// The same of what is to come and what is done.
    pub deeds: OnceCell<Deeds<'a>>,
    /// The same of the word that makes it unsure.
    pub hedge: OnceCell<Option<Span>>,
    /// The same of the words of the passage that doubt what follows.
    pub doubted: OnceCell<Vec<usize>>,
    /// The same of its numbers with what they count, where a link is not sure to relate one fact and where it is.
    pub figures: [OnceCell<Vec<Figure<'a>>>; 2],
    /// The same of the numbers and dates in the passage.
    quantities: OnceCell<Vec<&'a Quantity>>,
    /// The keys of the telling words of the whole sentence.
    telling: OnceCell<Vec<&'a [u64]>>,
    /// The same of the passage.
    telling_here: OnceCell<Vec<&'a [u64]>>,
}

impl<'a> View<'a> {
    fn of<'s: 'a>(
        findings: &'a Findings,
        statements: &[(ArticleId, &'a Statement)],
        said: &'a Said<'s>,
        claim: &Gathered,
        passage: Passage,
    ) -> Option<Self> {
        let own = findings.articles.get(&passage.article)?;
        let all = said.in_article(passage.article);
        let statement = claim
            .statements
            .iter()
            .filter_map(|index| statements.get(*index))
            .filter(|(article, _)| *article == passage.article)
            .map(|(_, statement)| *statement)
            .filter(|statement| covered(statement, passage.span) > 0)
            .max_by_key(|statement| {
                let extent = std::cmp::Reverse(statement.extent());
                (covered(statement, passage.span), extent)
            });
        let said = passage.span.is_empty() && !all.is_empty() || is_said(all, passage.span);
        let structure = &own.structure;
        let sentence = structure
            .sentence_at(passage.span.start())
            .and_then(|index| structure.sentences.get(index))
            .map_or(passage.span, |sentence| sentence.span.hull(passage.span));
        Some(Self {
            sentence,
            statement,
            said,
            ..Self::whole_sentence(own, all, passage, words_of(own, sentence))
        })
    }

    /// A whole sentence outside any claim, with the statement that tells the words at `place`.
    pub fn telling_at(
        findings: &'a ArticleFindings,
        statements: &'a Spoken<'a>,
        sentence: Passage,
        place: Span,
    ) -> Self {
        let telling = statements.telling(place);
        Self {
            statement: telling.min_by_key(|statement| statement.extent().len()),
            said: is_said(statements, sentence.span),
            ..Self::whole_sentence(
                findings,
                statements,
                sentence,
                words_of(findings, sentence.span),
            )
        }
    }

    /// A whole sentence by itself, outside any claim.
    pub fn whole_sentence(
        findings: &'a ArticleFindings,
        statements: &'a Spoken<'a>,
        passage: Passage,
        words: Vec<(String, Span)>,
    ) -> Self {
        Self {
            findings,
            passage,
            sentence: passage.span,
            statement: None,
            said: false,
            statements,
            words,
            status: OnceCell::new(),
            deeds: OnceCell::new(),
            hedge: OnceCell::new(),
            doubted: OnceCell::new(),
            figures: [OnceCell::new(), OnceCell::new()],
            quantities: OnceCell::new(),
            telling: OnceCell::new(),
            telling_here: OnceCell::new(),
        }
    }

    /// The keys of the names in the sentence.
    pub fn names(&self) -> Vec<u64> {
        let features = &self.findings.features;
        let mut names: Vec<u64> = self
            .tokens(self.sentence)
            .filter(|at| features.tokens[*at].name)
            .filter_map(|at| features.keys_of(at).first().copied())
            .collect();
        names.sort_unstable();
        names.dedup();
        names
    }

    /// The keys of the first name before `place` in its clause, or else of the first name in the sentence.
    pub fn names_before(&self, place: Span) -> Vec<u64> {
        let clause = self.clause(place);
        let features = &self.findings.features;
        let own = self.tokens(clause).filter(|at| {
            features.tokens[*at].name && features.tokens[*at].span.end() <= place.start()
        });
        let own: Vec<u64> = own
            .flat_map(|at| features.keys_of(at).iter().copied())
            .collect();
        if own.is_empty() || clause.start() <= self.sentence.start() {
            self.first_names()
        } else {
            own
        }
    }

    /// The keys of the first name in the sentence with its title and those that act with it, if it stands near the
    /// start. Genitives are left out: "Trump’s lawyer" is not Trump.
    pub fn first_names(&self) -> Vec<u64> {
        let features = &self.findings.features;
        let near = self
            .words
            .get(FIRST_WORDS)
            .map_or(self.sentence.end(), |(_, span)| span.start());
        let mut tokens = self
            .tokens(self.sentence)
            .filter(|at| features.tokens[*at].name)
            .filter(|at| features.tokens[*at].span.start() < near);
        let Some(first) = tokens.next() else {
            return Vec::new();
        };
        let text = self.findings.article.text();
        let mut keys = Vec::new();
        let mut end = features.tokens[first].span.start();
        for at in std::iter::once(first).chain(tokens) {
            let span = features.tokens[at].span;
            // "Die USA und die Nato" act together.
            let between = text.slice(text.snap(end..span.start().max(end)));
            let joined = matches!(
                between.trim(),
                "" | ","
                    | "und"
                    | "und die"
                    | "und der"
                    | "und das"
                    | "sowie"
                    | "sowie die"
                    | "and"
                    | "and the"
            );
            if !joined {
                break;
            }
            end = span.end();
            let last = text.slice(text.snap(end.saturating_sub(4)..end));
            if last.ends_with("'s") || last.ends_with("’s") {
                keys.clear();
            } else {
                keys.extend_from_slice(features.keys_of(at));
            }
        }
        keys.sort_unstable();
        keys.dedup();
        keys
    }

    /// The words of the linked passage itself.
    pub fn linked(&self) -> impl Iterator<Item = &(String, Span)> {
        let passage = self.passage.span;
        self.words
            .iter()
            .filter(move |(_, span)| passage.contains(*span))
    }

    /// The words at `span` as a side of a discrepancy.
    pub fn side(&self, span: Span) -> Side {
        Side {
            passage: Passage {
                article: self.passage.article,
                span,
            },
            value: self.findings.article.slice(span).to_owned(),
        }
    }

    /// The whole passage as a side, with a value that the text does not spell out.
    pub fn whole(&self, value: &str) -> Side {
        Side {
            passage: self.passage,
            value: value.to_owned(),
        }
    }

    /// Numbers and dates in the passage, those that introduce a statement left out ("teilte er am
    /// Freitag mit").
    pub fn quantities(&self) -> &[&'a Quantity] {
        self.quantities.get_or_init(|| {
            let all = &self.findings.structure.quantities;
            let first =
                all.partition_point(|quantity| quantity.span.end() <= self.passage.span.start());
            all[first..]
                .iter()
                .take_while(|quantity| quantity.span.start() < self.passage.span.end())
                .filter(|quantity| !self.in_frame(quantity.span))
                .collect()
        })
    }

    /// The tokens that lie in `span`, as indices into the article's features. Who speaks is no token
    /// of a place.
    pub fn tokens(&self, span: Span) -> Range<usize> {
        let tokens = &self.findings.features.tokens;
        let first = tokens.partition_point(|token| token.span.start() < span.start());
        let last = tokens.partition_point(|token| token.span.start() < span.end());
        first..last.max(first)
    }

    /// The keys of the words in `span` that tell what happened: neither names nor numbers nor frames.
    pub fn telling(&self, span: Span) -> Vec<&'a [u64]> {
        self.telling_words(span)
            .filter(|(word, _)| !self.in_frame(*word))
            .map(|(_, keys)| keys)
            .collect()
    }

    /// The words in `span` that are neither names nor numbers, with their keys; those of frames are
    /// among them.
    pub fn telling_words(&self, span: Span) -> impl Iterator<Item = (Span, &'a [u64])> {
        let features = &self.findings.features;
        self.tokens(span).filter_map(|at| {
            let token = &features.tokens[at];
            let tells = !token.name && !token.span.is_empty() && token.salience >= 0.5;
            (tells && !self.is_quantity(token.span)).then(|| (token.span, features.keys_of(at)))
        })
    }

    /// The same of the whole sentence.
    fn telling_in_all(&self) -> &[&'a [u64]] {
        self.telling.get_or_init(|| self.telling(self.sentence))
    }

    /// How many of the telling words here, of how many, the other side has as well.
    pub fn shared(&self, other: &View) -> (usize, usize) {
        let theirs = other.telling_in_all();
        let here = || self.telling(self.passage.span);
        let ours = self.telling_here.get_or_init(here);
        let met = ours
            .iter()
            .filter(|keys| {
                theirs
                    .iter()
                    .any(|other| keys.iter().any(|key| other.contains(key)))
            })
            .count();
        (met, ours.len())
    }

    /// The clause that `span` stands in, cut to the sentence.
    pub fn clause(&self, span: Span) -> Span {
        let units = &self.findings.features.units;
        let after = units.partition_point(|unit| unit.span.start() <= span.start());
        let clauses = after
            .checked_sub(1)
            .and_then(|at| units.get(at))
            .map_or(&[][..], |unit| unit.clauses.as_slice());
        clauses
            .iter()
            .rev()
            .find(|clause| clause.start() <= span.start())
            .map_or(self.sentence, |clause| clause.hull(span))
    }

    /// Whether `span` is part of a number or date.
    pub fn is_quantity(&self, span: Span) -> bool {
        let all = &self.findings.structure.quantities;
        let first = all.partition_point(|quantity| quantity.span.end() <= span.start());
        all.get(first)
            .is_some_and(|quantity| quantity.span.overlaps(span))
    }

    fn sentence_index(&self) -> Option<usize> {
        self.findings.structure.sentence_at(self.sentence.start())
    }

    /// The sentence before, if it stands in the same paragraph.
    pub fn sentence_before(&self) -> Option<Span> {
        let sentences = &self.findings.structure.sentences;
        let own = self.sentence_index()?;
        let before = sentences.get(own.checked_sub(1)?)?;
        (before.block == sentences.get(own)?.block).then_some(before.span)
    }

    /// The sentence behind.
    pub fn sentence_behind(&self) -> Option<Span> {
        let behind = self
            .findings
            .structure
            .sentences
            .get(self.sentence_index()? + 1);
        behind.map(|sentence| sentence.span)
    }

    /// Whether the sentence retells in the Konjunktiv, which no article uses for what it knows itself.
    pub fn retells(&self) -> bool {
        self.words.iter().any(|(word, span)| {
            // "Der Schütze" is no verb.
            let text = self.findings.article.slice(*span);
            KONJUNKTIV.contains(word.as_str()) && text.starts_with(char::is_lowercase)
        })
    }

    /// Whether a word of the sentence tells that somebody says something, even if the program could
    /// not make out who says what. "Reportedly" and "is expected" tell of nobody.
    pub fn reports(&self) -> bool {
        let nobody = |at: usize, word: &str| {
            let before = at.checked_sub(1).map(|at| self.words[at].0.as_str());
            HEARSAY.contains(&word)
                || word == "expected" && matches!(before, Some("is" | "are" | "was" | "were"))
        };
        let mut words = self.words.iter().enumerate();
        words.any(|(at, (word, _))| REPORTING.contains(word.as_str()) && !nobody(at, word.as_str()))
    }

    /// Whether the sentence speaks of "us" or "me": it is somebody's words, whoever says them.
    pub fn is_voiced(&self) -> bool {
        self.words.iter().any(|(word, _)| {
            matches!(
                word.as_str(),
                "ich"
                    | "wir"
                    | "uns"
                    | "unser"
                    | "unsere"
                    | "unseren"
                    | "unserer"
                    | "mein"
                    | "meine"
                    | "i"
                    | "we"
                    | "our"
                    | "us"
                    | "my"
            )
        })
    }

    /// Whether what the passage shares with another stands in relative clauses only: background of the
    /// article's own, even where the sentence is somebody's.
    pub fn shares_asides_only(&self, other: &View) -> bool {
        let features = &self.findings.features;
        let theirs = other.telling_in_all();
        let mut shared = self
            .tokens(self.passage.span)
            .filter(|at| {
                let token = &features.tokens[*at];
                let keys = features.keys_of(*at);
                !token.name
                    && token.salience >= 0.5
                    && theirs
                        .iter()
                        .any(|other| keys.iter().any(|key| other.contains(key)))
            })
            .map(|at| self.clause(features.tokens[at].span))
            .peekable();
        shared.peek().is_some() && shared.all(|clause| self.is_aside(clause))
    }

    /// Whether a clause of the sentence is relative, and does not open what somebody says.
    pub fn is_aside(&self, clause: Span) -> bool {
        let mut words = self.words.iter();
        let first = words.find(|(_, span)| span.start() >= clause.start());
        // What is said may open with an article: "sagte, der Damm halte".
        let said = self.statements.near(clause.start(), 2).any(|statement| {
            let mut parts = statement.content.iter();
            parts.any(|part| part.start().abs_diff(clause.start()) <= 2)
        });
        clause.start() > self.sentence.start()
            && !said
            && first.is_some_and(|(word, _)| RELATIVE.contains(&word.as_str()))
    }

    /// Whether `span` belongs to what introduces a statement: "teilte er am Freitag mit".
    pub fn in_frame(&self, span: Span) -> bool {
        self.statements.frames(span)
    }

    /// The statements that have a part in the sentence.
    pub fn statements_here(&self) -> impl Iterator<Item = &'a Statement> {
        let sentence = self.sentence;
        self.statements.around(sentence).filter(move |statement| {
            let mut parts = statement.content.iter().chain(&statement.frame);
            parts.any(|part| part.overlaps(sentence))
        })
    }

    /// Whether the article reports the passage in its own voice, as a plain fact.
    pub fn is_plain(&self) -> bool {
        !self.said && self.statement.is_none()
    }

    /// Whether nobody is named as saying it: plain, or hearsay.
    pub fn is_unsourced(&self) -> bool {
        match self.statement {
            Some(statement) => statement.chain.is_empty() && statement.form == Form::FreeIndirect,
            None => !self.said,
        }
    }

    /// Whether the sentence asks.
    pub fn asks(&self) -> bool {
        let text = self.findings.article.slice(self.sentence);
        text.trim_end_matches(['“', '”', '"', '»', '«', '’', '\'', ' '])
            .ends_with('?')
    }

    /// The words of every quotation of some length in the sentence, without the marks.
    pub fn quotations(&self) -> Vec<Vec<&str>> {
        let marks = ['„', '“', '”', '"', '»', '«'];
        let text = self.findings.article.slice(self.sentence);
        let mut found = Vec::new();
        let mut open: Option<usize> = None;
        for (at, mark) in text.match_indices(marks) {
            if let Some(start) = open.take() {
                let place = (self.sentence.start() + start)..(self.sentence.start() + at);
                let words: Vec<&str> = self
                    .words
                    .iter()
                    .filter(|(_, span)| span.start() >= place.start && span.end() <= place.end)
                    .map(|(word, _)| word.as_str())
                    .collect();
                if words.len() >= QUOTED_WORDS {
                    found.push(words);
                }
            } else {
                open = Some(at + mark.len());
            }
        }
        found
    }

    /// Whether somebody's words are quoted in the sentence.
    pub fn quotes(&self) -> bool {
        self.findings
            .article
            .slice(self.sentence)
            .contains(['„', '“', '”', '"', '»', '«'])
    }
}

/// How many bytes of `span` are content of a statement.
fn covered(statement: &Statement, span: Span) -> usize {
    let parts = statement.content.iter();
    let within = parts.filter_map(|part| part.intersection(span));
    within.map(Span::len).sum()
}

/// Whether a statement covers a good part of `span`.
fn is_said(statements: &Spoken, span: Span) -> bool {
    let mut around = statements.around(span);
    around.any(|statement| covered(statement, span) * 3 >= span.len())
}

/// The words in `span` of an article, folded, with their places.
pub(super) fn words_of(findings: &ArticleFindings, span: Span) -> Vec<(String, Span)> {
    let text = findings.article.text();
    let start = span.start();
    let words = folded_words(text.slice(span)).into_iter();
    words
        .map(|(folded, range)| {
            let place = text.snap(start + range.start..start + range.end);
            (folded, place)
        })
        .collect()
}
