//! What somebody answers in sentences that no link joins.

mod silences;

use std::cmp::Reverse;
use std::ops::Range;
use std::sync::{Arc, LazyLock, OnceLock};

use rustc_hash::FxHashMap;

use super::super::{ArticleFindings, Findings, Gathered, Link};
use super::actors;
use super::spoken::Spoken;
use super::status::{Status, admits, is_silent_on_all, status_of};
use super::view::{View, words_of};
use super::words::words;
use super::{DiscrepancyKind, Note, Said, Side};
use crate::attribution::Statement;
use crate::text::{ArticleId, BlockKind, Passage, Sentence, Span};

/// Words that only refer to what is answered.
static REFERRING: LazyLock<Vec<&str>> = LazyLock::new(|| words("referring"));

/// Words that tell of what was answered before.
static PAST: LazyLock<Vec<&str>> = LazyLock::new(|| words("past"));

/// A sentence of an article that answers something.
#[derive(Debug)]
struct Answered {
    sentence: Span,
    status: Status,
    /// The words that tell the status.
    place: Span,
    /// Whether it refers to what it answers ("dazu", "the charge").
    refers: bool,
    /// Whether it admits something.
    admits: bool,
    /// Whether somebody keeps silent in it, whatever the question.
    silent_on_all: bool,
    /// Whether it names hardly anything besides who answers.
    few: bool,
    /// Whether it tells what was answered before ("hatte bestritten", "zunächst").
    past: bool,
    /// Who answers.
    actors: Vec<u64>,
    /// The words that tell something besides names, frames of statements among them, each with its
    /// keys.
    telling: Vec<(Span, Vec<u64>)>,
    /// The same of the sentence before, where this one only refers to it.
    before: Vec<(Span, Vec<u64>)>,
}

impl Answered {
    fn of(
        findings: &ArticleFindings,
        spoken: &Spoken,
        article: ArticleId,
        sentence: Span,
    ) -> Option<Self> {
        let words = words_of(findings, sentence);
        let (status, place) = status_of(&findings.article, &words)?;
        let passage = Passage {
            article,
            span: sentence,
        };
        let view = View::whole_sentence(findings, spoken, passage, words);
        let actors = actors::of(&view, status, place);
        let few = view.names().len() <= view.names_before(place).len().max(1) + 1;
        let is = |list: &[&str]| {
            view.words
                .iter()
                .any(|(word, _)| list.contains(&word.as_str()))
        };
        let refers = is(&REFERRING);
        let past = is(&PAST);
        let telling = |span| {
            let words = view.telling_words(span);
            words.map(|(span, keys)| (span, keys.to_vec())).collect()
        };
        let own: Vec<(Span, Vec<u64>)> = telling(sentence);
        let before = view
            .sentence_before()
            .filter(|_| (refers || few) && own.len() <= BARE);
        Some(Self {
            sentence,
            status,
            place,
            refers,
            admits: status == Status::Confirmed && admits(&view.words, place),
            silent_on_all: status == Status::Silent && is_silent_on_all(&view.words),
            few,
            past,
            actors,
            before: before.map(telling).unwrap_or_default(),
            telling: own,
        })
    }

    /// Whether it only refers to what it answers.
    fn is_bare(&self) -> bool {
        let refers = self.refers || self.status == Status::Silent && self.few;
        refers && self.telling.len() <= BARE
    }
}

/// What somebody does in one sentence of an article.
#[derive(Clone, Copy)]
struct Act<'a> {
    article: ArticleId,
    answer: &'a Answered,
}

impl Act<'_> {
    fn opposes(&self, other: &Self) -> bool {
        self.answer.status.opposes(other.answer.status)
    }

    fn passage(&self) -> Passage {
        Passage {
            article: self.article,
            span: self.answer.sentence,
        }
    }

    /// The keys of each word that it tells besides names and frames.
    fn telling(&self, said: &Said) -> impl Iterator<Item = &[u64]> {
        let said = said.in_article(self.article);
        let telling = self.answer.telling.iter().chain(&self.answer.before);
        let telling = telling.filter(move |(span, _)| !said.frames(*span));
        telling.map(|(_, keys)| keys.as_slice())
    }

    /// Whether both answer one question, given how many things they tell alike. Who has no evidence, has some, or
    /// is asked about an investigation speaks of the matter of the story. Who keeps silent need not say about what, and
    /// who rejects the charges does not say which, where others tell what is admitted.
    fn answers_as(&self, other: &Self, alike: usize) -> bool {
        use Status::{
            AgainstSomebody, AgainstUnknown, Announced, Confirmed, Denied, Examined, Investigated,
            Proven, Silent, Unconfirmed,
        };
        let (ours, theirs) = (self.answer, other.answer);
        let least = match (
            ours.status.min(theirs.status),
            ours.status.max(theirs.status),
        ) {
            (Proven, Unconfirmed)
            | (Examined, Investigated | AgainstUnknown | AgainstSomebody)
            | (AgainstUnknown, AgainstSomebody) => 0,
            (Silent, Announced) => 1,
            (_, Silent) if ours.is_bare() || theirs.is_bare() => 0,
            (_, Silent) => 1,
            (Confirmed, Denied)
                if ours.admits && theirs.is_bare() || theirs.admits && ours.is_bare() =>
            {
                1
            }
            _ => SAME_TOPIC,
        };
        alike >= least
    }

    /// The words that tell the status, as a side of a discrepancy.
    fn side(&self, findings: &Findings) -> Side {
        let passage = Passage {
            article: self.article,
            span: self.answer.place,
        };
        Side::at(findings, passage)
    }

    /// How many things that the one tells the other one tells as well.
    fn alike(&self, other: &Self, said: &Said) -> usize {
        let theirs: Vec<u64> = other.telling(said).flatten().copied().collect();
        let own = self.telling(said);
        own.filter(|keys| keys.iter().any(|key| theirs.contains(key)))
            .count()
    }
}

/// Where somebody stands according to one article.
struct Stand<'a, 'b> {
    /// What the article tells of them.
    all: &'b [(u64, Act<'a>)],
    /// Whether all of it was answered before.
    past: bool,
    /// Whether some answers oppose each other, so that they belong to several questions.
    divided: bool,
}

impl<'a, 'b> Stand<'a, 'b> {
    /// The answers of one article by one name. What was answered before counts only where nothing else is.
    fn of(all: &'b [(u64, Act<'a>)]) -> Self {
        let past = all.iter().all(|(_, act)| act.answer.past);
        let mut stand = Self {
            all,
            past,
            divided: false,
        };
        let opposed = |act: &Act| stand.acts().any(|other| act.opposes(other));
        stand.divided = stand.acts().any(opposed);
        stand
    }

    /// The sentences that say so, in order.
    fn acts(&self) -> impl Iterator<Item = &'b Act<'a>> + use<'a, 'b> {
        let past = self.past;
        let acts = self.all.iter().map(|(_, act)| act);
        acts.filter(move |act| act.answer.past == past)
    }

    /// Whether the article tells such an answer.
    fn tells(&self, status: Status) -> bool {
        self.acts().any(|act| act.answer.status == status)
    }

    /// The opposite answers of both to one question: those that tell most alike, and the first of them. Where either
    /// has answered several questions, which one it was has to show. What both tell is no disagreement.
    fn opposite(&self, other: &Self, said: &Said) -> Option<(Act<'a>, Act<'a>)> {
        let least = if self.divided || other.divided {
            SAME_TOPIC
        } else {
            0
        };
        let pairs = self.acts().flat_map(|a| other.acts().map(move |b| (a, b)));
        pairs
            .filter(|(a, b)| a.opposes(b))
            .filter(|(a, b)| !self.tells(b.answer.status) && !other.tells(a.answer.status))
            .map(|(a, b)| (a.alike(b, said), a, b))
            .filter(|(alike, a, b)| *alike >= least && a.answers_as(b, *alike))
            .min_by_key(|(alike, ..)| Reverse(*alike))
            .map(|(_, a, b)| (*a, *b))
    }
}

/// The sentences of an article that answer something, found when they are first asked for. Follows
/// from the article, and so says nothing more when articles are compared.
#[derive(Clone, Debug, Default)]
pub(in crate::comparison) struct Answers(Arc<OnceLock<Answering>>);

/// What [`Answers`] keeps.
#[derive(Debug)]
struct Answering {
    /// The answers in order.
    answers: Vec<Answered>,
    /// Whom each person speaks for.
    spokesmen: Vec<(u64, u64)>,
}

impl PartialEq for Answers {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Answers {
    /// The answers of an article. `findings` are those that they are a part of.
    fn of(&self, findings: &ArticleFindings) -> &Answering {
        self.0.get_or_init(|| {
            let blocks = findings.article.blocks();
            let is_told = |sentence: &&Sentence| {
                let block = blocks.get(sentence.block);
                block.is_some_and(|block| block.kind == BlockKind::Paragraph)
            };
            let told = findings.structure.sentences.iter().filter(is_told);
            // Which article it is does not show in what it tells.
            let statements: Vec<&Statement> = findings.statements.iter().collect();
            let spoken = Spoken::of(&statements);
            let answers = told.map(|it| Answered::of(findings, &spoken, ArticleId(0), it.span));
            Answering {
                answers: answers.flatten().collect(),
                spokesmen: actors::spokesmen(&findings.statements, findings.article.meta.language),
            }
        })
    }
}

/// Whom persons speak for according to any article: "Generalsekretär Rutte" speaks for the NATO where another copy
/// calls him its general secretary.
struct Bodies(FxHashMap<u64, Option<u64>>);

impl Bodies {
    fn of(findings: &Findings) -> Self {
        let mut bodies: FxHashMap<u64, Option<u64>> = FxHashMap::default();
        for own in findings.articles.values() {
            for (person, body) in &own.answers.of(own).spokesmen {
                let known = bodies.entry(*person).or_insert(Some(*body));
                if *known != Some(*body) {
                    *known = None;
                }
            }
        }
        Self(bodies)
    }

    /// The body of the person with that key, if all articles agree.
    fn of_person(&self, person: u64) -> Option<u64> {
        *self.0.get(&person)?
    }
}

/// The claims that hold something of some articles, in their order.
pub(super) struct Homes<'a>(FxHashMap<ArticleId, Vec<(usize, &'a [Passage])>>);

impl<'a> Homes<'a> {
    pub fn of(articles: impl Iterator<Item = ArticleId>, claims: &'a [Gathered]) -> Self {
        let mut homes: FxHashMap<ArticleId, Vec<(usize, &[Passage])>> =
            articles.map(|article| (article, Vec::new())).collect();
        if homes.is_empty() {
            return Self(homes);
        }
        for (index, claim) in claims.iter().enumerate() {
            for own in claim.members.chunk_by(|a, b| a.article == b.article) {
                if let Some(held) = homes.get_mut(&own[0].article) {
                    held.push((index, own));
                }
            }
        }
        Self(homes)
    }

    /// The first claim that holds something of a passage.
    pub fn first(&self, passage: Passage) -> Option<usize> {
        let homes = self.0.get(&passage.article)?.iter();
        let overlaps = |member: &Passage| member.span.overlaps(passage.span);
        let mut held = homes.filter(|(_, members)| members.iter().any(overlaps));
        held.next().map(|(index, _)| *index)
    }
}

/// A sentence that only refers to what it answers has no more telling words than this.
const BARE: usize = 2;

/// Sentences that share so many telling words are about one topic; one is enough where somebody keeps silent.
const SAME_TOPIC: usize = 2;

/// Stories with more answers by one source than this are left alone: which of them belong to one
/// question would be a guess, and comparing all with all would take long.
const MOST_ACTS: usize = 300;

/// Articles with so many links between them are about one story.
const ONE_STORY: usize = 3;

/// Every two articles that are about one story, by how many links join them, in order.
pub(super) fn one_story(links: &[Link]) -> Vec<(ArticleId, ArticleId)> {
    let mut counts: FxHashMap<(ArticleId, ArticleId), usize> = FxHashMap::default();
    for link in links {
        let articles = (link.left.article, link.right.article);
        *counts.entry(articles).or_default() += 1;
    }
    let counts = counts.into_iter();
    let mut pairs: Vec<(ArticleId, ArticleId)> = counts
        .filter(|(_, count)| *count >= ONE_STORY)
        .map(|(pair, _)| pair)
        .collect();
    pairs.sort_unstable();
    pairs
}

/// What is told of each source in each article.
struct Acts<'a> {
    /// Article by article, those of one source in a row.
    all: Vec<(u64, Act<'a>)>,
    /// Where those of each article stand.
    places: FxHashMap<ArticleId, Range<usize>>,
    /// How much is told of each source in all articles.
    counts: FxHashMap<u64, usize>,
}

impl<'a> Acts<'a> {
    fn of(findings: &'a Findings) -> Self {
        let bodies = Bodies::of(findings);
        let mut acts = Self {
            all: Vec::new(),
            places: FxHashMap::default(),
            counts: FxHashMap::default(),
        };
        for (id, own) in &findings.articles {
            let start = acts.all.len();
            for answer in &own.answers.of(own).answers {
                let act = Act {
                    article: *id,
                    answer,
                };
                let own = answer.actors.iter().copied();
                let bodies = own.clone().filter_map(|actor| bodies.of_person(actor));
                let bodies = bodies.filter(|body| !answer.actors.contains(body));
                acts.all.extend(own.chain(bodies).map(|actor| (actor, act)));
            }
            let own = &mut acts.all[start..];
            if own.is_empty() {
                continue;
            }
            for (actor, _) in &*own {
                *acts.counts.entry(*actor).or_default() += 1;
            }
            own.sort_by_key(|(actor, _)| *actor);
            acts.places.insert(*id, start..acts.all.len());
        }
        acts
    }

    /// Where each source that both articles tell something of stands according to either.
    fn stands<'b>(
        &'b self,
        (left, right): (ArticleId, ArticleId),
    ) -> impl Iterator<Item = (Stand<'a, 'b>, Stand<'a, 'b>)> + use<'a, 'b> {
        let own = |article: ArticleId| {
            let place = self.places.get(&article).cloned().unwrap_or_default();
            &self.all[place]
        };
        let (ours, mut theirs) = (own(left), own(right));
        let by_name = ours.chunk_by(|a, b| a.0 == b.0);
        by_name.filter_map(move |ours| {
            // Both are ordered by source: they are walked in step.
            let name = ours[0].0;
            theirs = &theirs[theirs.partition_point(|(other, _)| *other < name)..];
            let alike = theirs.iter().take_while(|(other, _)| *other == name);
            let theirs = &theirs[..alike.count()];
            if theirs.is_empty() || self.counts.get(&name) > Some(&MOST_ACTS) {
                return None;
            }
            Some((Stand::of(ours), Stand::of(theirs)))
        })
    }
}

/// Notes opposite answers of one source in two articles whose sentences no link joins, since "denied
/// the charge" and "declined to comment" share next to nothing. All answers of that source in an article have to
/// be alike, and the sentences have to share what they are about, unless one keeps silent and only refers to it
/// ("dazu", "the charge"), or tells nothing else. Who keeps silent in one article and speaks in the other is noted too.
pub(super) fn across(
    findings: &Findings,
    said: &Said,
    stories: &[(ArticleId, ArticleId)],
    claims: &[Gathered],
) -> Vec<(usize, Note)> {
    let acts = Acts::of(findings);
    let mut opposite: Vec<(Act, Act)> = Vec::new();
    for pair in stories {
        for (ours, theirs) in acts.stands(*pair) {
            opposite.extend(ours.opposite(&theirs, said));
        }
    }
    let articles = opposite.iter().flat_map(|(a, b)| [a.article, b.article]);
    let homes = Homes::of(articles, claims);
    let mut found = silences::across(findings, said, stories, claims, &opposite);
    for (a, b) in opposite {
        let home = homes
            .first(a.passage())
            .or_else(|| homes.first(b.passage()));
        if let Some(home) = home {
            let sides = (a.side(findings), b.side(findings));
            found.push((home, (DiscrepancyKind::Status, sides.0, sides.1)));
        }
    }
    found
}
