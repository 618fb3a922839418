//! Denied or confirmed, evidence or none, no comment.

use std::cell::LazyCell;
use std::sync::{Arc, LazyLock, OnceLock};

use rustc_hash::FxHashMap;

use super::super::fold::key;
use super::super::lexicon::kind;
use super::super::{ArticleFindings, Findings, Gathered, Link};
use super::identity::compatible;
use super::spoken::{NOBODY, Spoken};
use super::view::{View, words_of};
use super::words::words;
use super::{DiscrepancyKind, Note, Said, Side};
use crate::attribution::Statement;
use crate::text::{ArticleId, BlockKind, Passage, Sentence, Span};

/// Where a thing stands according to a sentence.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(in crate::comparison) enum Status {
    /// Evidence, confirmation.
    Confirmed,
    /// No evidence, no confirmation.
    Unconfirmed,
    /// Denied, rejected.
    Denied,
    /// No comment.
    Silent,
    /// Announced.
    Announced,
    /// Somebody looks into whether to investigate.
    Examined,
    /// Investigated.
    Investigated,
}

impl Status {
    /// Whether two cannot both be the answer to one question. Who keeps silent confirms nothing
    /// either, and who denies has announced nothing.
    fn opposes(self, other: Self) -> bool {
        use Status::{Announced, Confirmed, Denied, Examined, Investigated, Silent, Unconfirmed};
        matches!(
            (self.min(other), self.max(other)),
            (Confirmed, Unconfirmed | Denied | Silent)
                | (Denied, Silent)
                | (Silent, Announced)
                | (Examined, Investigated)
        )
    }
}

/// Notes sides that put the same thing in a different status.
pub(super) fn compare(left: &View, right: &View, sure: bool, notes: &mut Vec<Note>) {
    let (Some((ours, from)), Some((theirs, to))) = (status(left), status(right)) else {
        return;
    };
    if ours.opposes(theirs) && same_actor(left, right, sure) {
        notes.push((DiscrepancyKind::Status, left.side(from), right.side(to)));
    }
}

/// Whether the same one denies on one side and confirms on the other.
fn same_actor(left: &View, right: &View, sure: bool) -> bool {
    let origin = |view: &View| {
        view.statement
            .and_then(|statement| statement.origin().cloned())
    };
    if let (Some(a), Some(b)) = (origin(left), origin(right)) {
        return compatible(&a, &b);
    }
    let (ours, theirs) = (left.names(), right.names());
    if ours.is_empty() || theirs.is_empty() {
        return sure;
    }
    ours.iter().any(|name| theirs.contains(name))
}

/// The status a sentence speaks of, with the words that say so.
pub(super) fn status(view: &View) -> Option<(Status, Span)> {
    *view.status.get_or_init(|| status_of(&view.words))
}

fn status_of(words: &[(String, Span)]) -> Option<(Status, Span)> {
    let negation = words.iter().position(|(word, _)| {
        word.starts_with("kein")
            || matches!(
                word.as_str(),
                "nicht"
                    | "nie"
                    | "niemand"
                    | "no"
                    | "not"
                    | "never"
                    | "without"
                    | "ohne"
                    | "nobody"
                    | "none"
            )
    });
    let starts = |stems: &[&str]| {
        words
            .iter()
            .position(|(word, _)| stems.iter().any(|stem| word.starts_with(stem)))
    };
    let is = |list: &[&str]| {
        words
            .iter()
            .position(|(word, _)| list.contains(&word.as_str()))
    };
    // A "not" far away or in the clause that the verb opens belongs to something else.
    let opens = |from: usize, to: usize| {
        words[from..to]
            .iter()
            .any(|(word, _)| matches!(word.as_str(), "dass" | "that" | "wonach"))
    };
    let negated = |at: usize| {
        negation.filter(|not| not.abs_diff(at) <= NEAR && (*not < at || !opens(at, *not)))
    };
    let with = |at: usize, other: usize| words[at].1.hull(words[other].1);
    if let Some(at) = is(&["declined", "refused", "declines"])
        && let Some(act) = is(&["comment", "say"])
        && at < act
    {
        return Some((Status::Silent, with(at, act)));
    }
    if let Some(left) = is(&["liess", "liessen", "lässt", "lassen"])
        && let Some(open) = is(&["offen"])
    {
        return Some((Status::Silent, with(left.min(open), left.max(open))));
    }
    let silence = starts(&[
        "geäussert",
        "äusserte",
        "äussern",
        "stellungnahme",
        "kommentar",
        "kommentier",
        "comment",
    ])
    .filter(|at| !words[*at].0.contains("äusser") || is(&["sich", "ihre", "seine"]).is_some())
    .or_else(|| is(&["sagen"]).filter(|_| is(&["wollte", "wollten"]).is_some()));
    // Who could not be reached in time has not refused to answer.
    let unreached = is(&[
        "sofort",
        "zunächst",
        "umgehend",
        "immediately",
        "available",
        "reached",
    ]);
    if unreached.is_none()
        && let Some(at) = silence
        && let Some(not) = negated(at)
    {
        return Some((Status::Silent, with(at, not)));
    }
    let denial = starts(&[
        "bestritt",
        "bestreit",
        "dementi",
        "zurückgewiesen",
        "zurückwies",
        "zurückweis",
        "leugne",
        "geleugnet",
        "denied",
        "denies",
        "deny",
        "denying",
        "denial",
        "rejected",
        "rejects",
    ]);
    // A court that denies a request rejects it, and answers no question.
    let request = |at: usize| {
        words[at..].iter().take(4).any(|(word, _)| {
            matches!(
                word.as_str(),
                "request"
                    | "motion"
                    | "appeal"
                    | "bid"
                    | "bail"
                    | "petition"
                    | "berufung"
                    | "antrag"
                    | "klage"
            )
        })
    };
    if let Some(at) = denial.filter(|at| !request(*at)) {
        return Some((Status::Denied, words[at].1));
    }
    if let Some(verb) = is(&["wies", "wiesen", "weist", "weisen"])
        && let Some(back) = is(&["zurück"])
        && verb < back
    {
        return Some((Status::Denied, words[verb].1));
    }
    // Who admits something confirms it.
    let admission = starts(&[
        "eingeräumt",
        "einräum",
        "zugegeben",
        "admit",
        "acknowledg",
        "conced",
    ])
    .or_else(|| {
        let ahead = |verbs: &[&str], particle: &[&str]| {
            is(verbs).filter(|verb| is(particle).is_some_and(|back| verb < &back))
        };
        ahead(&["räumte", "räumten", "räumt", "räumen"], &["ein"]).or_else(|| {
            ahead(&["gab", "gaben", "gibt", "geben"], &["zu"])
                .filter(|at| !words[at + 1..].iter().any(|(word, _)| word == "protokoll"))
        })
    });
    if let Some(at) = admission.filter(|at| negated(*at).is_none()) {
        return Some((Status::Confirmed, words[at].1));
    }
    // Whose findings bear something out.
    let credible = starts(&["glaubwürdig", "glaubhaft", "plausib", "credib"])
        .filter(|at| !words[*at].0.ends_with("keit") && !words[*at].0.ends_with("ibility"));
    if let Some(at) = credible {
        return Some(match negated(at) {
            Some(not) => (Status::Unconfirmed, with(at, not)),
            None => (Status::Confirmed, words[at].1),
        });
    }
    let confirmation = starts(&["bestätig", "confirm"]).filter(|at| {
        // "Sieht sich bestätigt" is a feeling, "confirmation hearing" an office.
        at.checked_sub(1)
            .is_none_or(|before| words[before].0 != "sich")
            && !words[*at].0.starts_with("confirmation")
            // "We have confirmed this with the bank" tells no more than what it points to.
            && words.get(at + 1).is_none_or(|(word, _)| word != "this")
    });
    if let Some(at) = confirmation {
        return Some(match negated(at) {
            Some(not) => (Status::Unconfirmed, with(at, not)),
            None => (Status::Confirmed, words[at].1),
        });
    }
    let has = is(&[
        "liegen", "liegt", "lägen", "lagen", "gibt", "gebe", "gab", "hat", "haben", "habe",
        "hatte", "have", "has", "had", "is", "was", "sees", "sieht", "found", "fanden",
    ]);
    if has.is_some()
        && let Some(at) = is(&["beweise", "beweis", "belege", "beleg", "evidence", "proof"])
    {
        return Some(match negated(at) {
            Some(not) => (Status::Unconfirmed, with(at, not)),
            None => (Status::Confirmed, words[at].1),
        });
    }
    if let Some(at) = is(&["erkenntnisse", "informationen", "anhaltspunkte", "hinweise"])
        && let Some(not) = negated(at)
    {
        return Some((Status::Unconfirmed, with(at, not)));
    }
    if let Some(at) = is(&[
        "prüft",
        "prüfen",
        "prüfe",
        "prüften",
        "geprüft",
        "considering",
        "deciding",
    ]) && is(&["ob", "whether"]).is_some()
        && starts(&["ermittl", "verfahren", "anfangsverdacht", "investigat"]).is_some()
    {
        return Some((Status::Examined, words[at].1));
    }
    let opened = [
        "eingeleitet",
        "leitete",
        "leiteten",
        "aufgenommen",
        "nahm",
        "läuft",
        "laufen",
        "opened",
        "launched",
    ];
    let investigated = is(&["ermittelt", "ermitteln", "ermittelte"]).or_else(|| {
        is(&[
            "ermittlungen",
            "ermittlungsverfahren",
            "verfahren",
            "investigation",
            "inquiry",
        ])
        .filter(|_| is(&opened).is_some())
    });
    if let Some(at) = investigated.filter(|at| negated(*at).is_none()) {
        return Some((Status::Investigated, words[at].1));
    }
    if let Some(at) = is(&["kündigte", "kündigten", "announced"]) {
        return Some((Status::Announced, words[at].1));
    }
    None
}

/// How many words may stand between a verb and its "not".
const NEAR: usize = 12;

/// Words that only refer to what is answered.
static REFERRING: LazyLock<Vec<&str>> = LazyLock::new(|| words("referring"));

/// A sentence of an article that answers something.
#[derive(Debug)]
struct Answered {
    sentence: Span,
    status: Status,
    /// The words that tell the status.
    place: Span,
    /// Whether it only refers to what it answers ("dazu", "the charge"), or names nothing else.
    refers: bool,
    /// Who answers: who is named before the verb or first, and who is told to speak there. Whoever follows is
    /// spoken of.
    actors: Vec<u64>,
    /// The words that tell something besides names, frames of statements among them, each with its
    /// keys.
    telling: Vec<(Span, Vec<u64>)>,
}

impl Answered {
    fn of(
        findings: &ArticleFindings,
        spoken: &Spoken,
        article: ArticleId,
        sentence: Span,
    ) -> Option<Self> {
        let words = words_of(findings, sentence);
        let (status, place) = status_of(&words)?;
        let passage = Passage {
            article,
            span: sentence,
        };
        let view = View::whole_sentence(findings, &NOBODY, passage, words);
        let mut actors = view.names_before(place);
        let few = view.names().len() <= actors.len().max(1) + 1;
        let clause = view.clause(place);
        for statement in spoken.around(clause) {
            if statement.cue.iter().any(|cue| clause.overlaps(*cue))
                && let Some(origin) = statement.origin()
            {
                for name in std::iter::once(&origin.name).chain(&origin.speaks_for) {
                    actors.push(key(kind::SPEAKER, &name.to_lowercase()));
                }
            }
        }
        actors.sort_unstable();
        actors.dedup();
        let refers = view
            .words
            .iter()
            .any(|(word, _)| REFERRING.contains(&word.as_str()));
        let telling = view.telling_words(sentence);
        Some(Self {
            sentence,
            status,
            place,
            refers: refers || few,
            actors,
            telling: telling.map(|(span, keys)| (span, keys.to_vec())).collect(),
        })
    }
}

/// What somebody does in one sentence of an article.
#[derive(Clone, Copy)]
struct Act<'a> {
    article: ArticleId,
    answer: &'a Answered,
}

impl Act<'_> {
    fn passage(&self) -> Passage {
        Passage {
            article: self.article,
            span: self.answer.sentence,
        }
    }

    /// The keys of each word that it tells besides names and frames.
    fn telling(&self, said: &Said) -> impl Iterator<Item = &[u64]> {
        let said = said.in_article(self.article);
        let telling = self.answer.telling.iter();
        let telling = telling.filter(move |(span, _)| !said.frames(*span));
        telling.map(|(_, keys)| keys.as_slice())
    }

    /// Whether both tell so many things alike.
    fn shares_topic(&self, other: &Self, said: &Said, least: usize) -> bool {
        let theirs: Vec<u64> = other.telling(said).flatten().copied().collect();
        let own = self.telling(said);
        let alike = own.filter(|keys| keys.iter().any(|key| theirs.contains(key)));
        alike.take(least).count() == least
    }
}

/// The sentences of an article that answer something, found when they are first asked for. Follows
/// from the article, and so says nothing more when articles are compared.
#[derive(Clone, Debug, Default)]
pub(in crate::comparison) struct Answers(Arc<OnceLock<Vec<Answered>>>);

impl PartialEq for Answers {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Answers {
    /// The answers in order. `findings` are those that they are a part of.
    fn of(&self, findings: &ArticleFindings) -> &[Answered] {
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
            answers.flatten().collect()
        })
    }
}

/// The claims that hold something of each article, in their order.
struct Homes<'a>(FxHashMap<ArticleId, Vec<(usize, &'a [Passage])>>);

impl<'a> Homes<'a> {
    fn of(claims: &'a [Gathered]) -> Self {
        let mut homes: FxHashMap<ArticleId, Vec<(usize, &[Passage])>> = FxHashMap::default();
        for (index, claim) in claims.iter().enumerate() {
            for own in claim.members.chunk_by(|a, b| a.article == b.article) {
                homes.entry(own[0].article).or_default().push((index, own));
            }
        }
        Self(homes)
    }

    /// The first claim that holds something of a passage.
    fn first(&self, passage: Passage) -> Option<usize> {
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

/// Which articles are about one story, by how many links join them.
struct Shared {
    /// The articles of higher id for each, in order.
    others: FxHashMap<ArticleId, Vec<ArticleId>>,
}

impl Shared {
    fn of(links: &[Link]) -> Self {
        let mut counts: FxHashMap<(ArticleId, ArticleId), usize> = FxHashMap::default();
        for link in links {
            let articles = (link.left.article, link.right.article);
            *counts.entry(articles).or_default() += 1;
        }
        let mut others: FxHashMap<ArticleId, Vec<ArticleId>> = FxHashMap::default();
        for ((left, right), count) in counts {
            if count >= ONE_STORY {
                others.entry(left).or_default().push(right);
            }
        }
        for others in others.values_mut() {
            others.sort_unstable();
        }
        Self { others }
    }

    /// Those of `acts`, in order of their articles, that stand in one story with an article of lower id.
    fn among<'a>(&self, article: ArticleId, acts: &[&'a Act<'a>]) -> Vec<&'a Act<'a>> {
        let others = self.others.get(&article).map_or(&[][..], Vec::as_slice);
        // The shorter list is looked up in the longer one.
        if others.len() < acts.len() {
            let act = |other| acts.binary_search_by_key(other, |act| act.article).ok();
            others.iter().filter_map(act).map(|at| acts[at]).collect()
        } else {
            let is_other = |act: &&&Act| others.binary_search(&act.article).is_ok();
            acts.iter().filter(is_other).copied().collect()
        }
    }
}

/// Notes opposite answers of one source in two articles whose sentences no link joins, since "denied
/// the charge" and "declined to comment" share next to nothing. All answers of that source in an article have to
/// be alike, and the sentences have to share what they are about, unless one keeps silent and only refers to it
/// ("dazu", "the charge"), or tells nothing else.
pub(super) fn across(
    findings: &Findings,
    said: &Said,
    links: &[Link],
    claims: &[Gathered],
) -> Vec<(usize, Note)> {
    let shared = Shared::of(links);
    let mut acts: Vec<(u64, Act)> = Vec::new();
    for (id, own) in &findings.articles {
        for answer in own.answers.of(own) {
            let act = Act {
                article: *id,
                answer,
            };
            acts.extend(answer.actors.iter().map(|actor| (*actor, act)));
        }
    }
    acts.sort_by_key(|(actor, _)| *actor);
    let homes = LazyCell::new(|| Homes::of(claims));
    let mut found = Vec::new();
    let by_name = acts.chunk_by(|a, b| a.0 == b.0);
    for acts in by_name.filter(|acts| acts.len() <= MOST_ACTS) {
        // Articles come in order. Of those with several unlike answers none can be told.
        let by_article = acts.chunk_by(|a, b| a.1.article == b.1.article);
        let acts = by_article.filter_map(|own| {
            let (_, first) = own.first()?;
            let alike = own
                .iter()
                .all(|(_, act)| act.answer.status == first.answer.status);
            alike.then_some(first)
        });
        let acts: Vec<&Act> = acts.collect();
        for (index, a) in acts.iter().enumerate() {
            for b in shared.among(a.article, &acts[index + 1..]) {
                if !a.answer.status.opposes(b.answer.status) {
                    continue;
                }
                // Who keeps silent need not say about what.
                let silent = [a, b].iter().any(|act| act.answer.status == Status::Silent);
                let bare =
                    |act: &Act| silent && act.answer.refers && act.answer.telling.len() <= BARE;
                let least = if silent { 1 } else { SAME_TOPIC };
                if !bare(a) && !bare(b) && !a.shares_topic(b, said, least) {
                    continue;
                }
                let home = homes
                    .first(a.passage())
                    .or_else(|| homes.first(b.passage()));
                let Some(home) = home else {
                    continue;
                };
                let side = |act: &Act| {
                    let own = findings.articles.get(&act.article);
                    let place = act.answer.place;
                    Side {
                        passage: Passage {
                            article: act.article,
                            span: place,
                        },
                        value: own
                            .map_or_else(String::new, |own| own.article.slice(place).to_owned()),
                    }
                };
                found.push((home, (DiscrepancyKind::Status, side(a), side(b))));
            }
        }
    }
    found
}
