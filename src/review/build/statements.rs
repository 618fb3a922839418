//! The statements of a picture: those found, as far as nobody decided otherwise, and those by hand.

use std::sync::Arc;

use rustc_hash::FxHashMap;

use super::texts::Texts;
use crate::attribution::{Chained, SourceKind, Statement};
use crate::comparison::Findings;
use crate::review::heard::{Heard, Hearings, Outline};
use crate::review::telling::{Telling, Told};
use crate::review::voices::{Resolved, VoiceIx, Voices};
use crate::review::{
    Anchor, Belief, ClaimIx, PlacedStatement, Project, StatementDecision, StatementIx,
    StatementRecord,
};
use crate::text::{ArticleId, Passage};

/// A statement before claims are known.
pub(super) struct Draft {
    pub(super) article: ArticleId,
    /// The article's place in the project's order.
    rank: usize,
    outline: Outline,
    /// The statements among which it is told, and its place there.
    telling: (Arc<Telling>, usize),
    belief: Belief,
}

impl Draft {
    pub(super) fn extent(&self) -> Passage {
        Passage {
            article: self.article,
            span: self.outline.extent,
        }
    }

    /// What it says.
    pub(super) fn told(&self) -> &Told {
        let (telling, at) = &self.telling;
        &telling.statements[*at]
    }

    pub(super) fn placed(self) -> PlacedStatement {
        PlacedStatement {
            article: self.article,
            denies: self.outline.denies,
            doubtful: self.told().doubtful && self.belief == Belief::Suggested,
            belief: self.belief,
            claim: ClaimIx(0),
            telling: self.telling,
        }
    }
}

/// What was decided on the found statements with one extent.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Judged {
    Accepted,
    /// Rejected, or replaced by one made by hand.
    Gone,
}

/// Reads who speaks in each article of the project. `known` is who was heard before.
pub(super) fn spoken(
    project: &Project,
    findings: &Findings,
    by_words: bool,
    known: &Hearings,
) -> Vec<Spoken> {
    let articles = project.articles.iter().enumerate();
    let spoken = articles.filter_map(|(rank, entry)| {
        let own = findings.articles.get(&entry.id)?;
        Some(Spoken {
            article: entry.id,
            rank,
            heard: known.hear(entry.id, &own.article, &own.statements, by_words),
        })
    });
    spoken.collect()
}

/// Every statement that is shown.
pub(super) struct Drafts {
    /// Ordered by article and place.
    pub(super) all: Vec<Draft>,
    /// For each source the statements with it in their chain, as indices into `all`, in order.
    pub(super) by_voice: Vec<Vec<StatementIx>>,
    /// Who was heard in each article, and how it was told, for the picture that follows.
    pub(super) heard: Hearings,
}

impl Drafts {
    /// Lays what was decided over what is `spoken`. What is told as in an earlier picture, whose hearings
    /// are `known`, is taken over.
    pub(super) fn of<'h>(
        project: &Project,
        spoken: &'h [Spoken],
        texts: &Texts<'_>,
        known: &Hearings,
        voices: &mut Voices<'h>,
    ) -> Self {
        let judged = judged(project, texts);
        for source in spoken.iter().flat_map(|own| &own.heard.sources) {
            voices.learn(&source.said);
        }
        let current = spoken.iter().filter(|own| texts.current(own.article));
        let mut found: Vec<(&Spoken, Vec<Resolved>)> = Vec::with_capacity(spoken.len());
        let mut count = project.statements.len();
        for own in current {
            let sources = own.heard.sources.iter();
            let sources: Vec<Resolved> = sources.map(|source| voices.found(source)).collect();
            for (_, chain) in own.heard.chains() {
                voices.count(&chain.iter().map(|at| sources[*at as usize].voice));
                count += 1;
            }
            found.push((own, sources));
        }
        let decisions = project.statements.iter();
        let mut by_hand: Vec<ByHand> = decisions
            .filter_map(|decision| match decision {
                StatementDecision::Made { statement, .. } => ByHand::of(statement, texts, voices),
                _ => None,
            })
            .collect();
        // Bodies are settled only now that every statement has been read.
        let chains = found.iter_mut().map(|(_, resolved)| resolved);
        for chain in chains.chain(by_hand.iter_mut().map(|own| &mut own.chain)) {
            for resolved in chain {
                *resolved = voices.settled(*resolved);
            }
        }
        let mut all: Vec<(Draft, Speakers)> = Vec::with_capacity(count);
        let mut heard = Vec::with_capacity(found.len());
        for (own, resolved) in &found {
            let telling = known.tell(own.article, &own.heard, resolved, voices);
            own.drafts(&telling, resolved, &judged, &mut all);
            heard.push((own.article, own.heard.clone(), telling));
        }
        all.extend(by_hand.iter().map(|own| own.draft(voices)));
        all.sort_by(|(a, _), (b, _)| {
            let place = |draft: &Draft| {
                let extent = draft.outline.extent;
                (draft.rank, extent.start(), extent.end())
            };
            place(a)
                .cmp(&place(b))
                .then_with(|| a.told().content.cmp(&b.told().content))
                .then_with(|| a.told().form.cmp(&b.told().form))
        });
        let mut by_voice = voices.lists();
        for (ix, (_, speakers)) in all.iter().enumerate() {
            for voice in speakers.voices() {
                if by_voice[voice].last() != Some(&StatementIx(ix)) {
                    by_voice[voice].push(StatementIx(ix));
                }
            }
        }
        Self {
            all: all.into_iter().map(|(draft, _)| draft).collect(),
            by_voice,
            heard: heard.into_iter().collect(),
        }
    }
}

/// The sources of a chain.
#[derive(Clone, Copy)]
struct Speakers<'a> {
    /// The places of the sources in `resolved`, in the order of the chain; nothing where it is just these.
    chain: Option<&'a [u32]>,
    resolved: &'a [Resolved],
}

impl Speakers<'_> {
    fn voices(self) -> impl Iterator<Item = VoiceIx> {
        let count = self.chain.map_or(self.resolved.len(), <[u32]>::len);
        (0..count).map(move |place| {
            let at = self.chain.map_or(place, |chain| chain[place] as usize);
            self.resolved[at].voice
        })
    }
}

/// What was decided on found statements.
fn judged(project: &Project, texts: &Texts<'_>) -> FxHashMap<Passage, Judged> {
    let mut judged = FxHashMap::default();
    for decision in &project.statements {
        if let Some(anchor) = decision.found().filter(|anchor| texts.holds(anchor)) {
            let judgement = match decision {
                StatementDecision::Accepted(_) => Judged::Accepted,
                StatementDecision::Rejected(_) | StatementDecision::Made { .. } => Judged::Gone,
            };
            judged.insert(anchor.passage, judgement);
        }
    }
    judged
}

/// The statements that were found in one article, and who speaks in them.
pub(super) struct Spoken {
    article: ArticleId,
    /// The article's place in the project's order.
    rank: usize,
    heard: Arc<Heard>,
}

impl Spoken {
    /// Adds a draft of each statement that nobody rejected or replaced. `resolved` are the sources heard.
    fn drafts<'a>(
        &'a self,
        telling: &Arc<Telling>,
        resolved: &'a [Resolved],
        judged: &FxHashMap<Passage, Judged>,
        drafts: &mut Vec<(Draft, Speakers<'a>)>,
    ) {
        for (at, (outline, chain)) in self.heard.chains().enumerate() {
            let extent = Passage {
                article: self.article,
                span: outline.extent,
            };
            let judgement = (!judged.is_empty()).then(|| judged.get(&extent));
            let belief = match judgement.flatten() {
                Some(Judged::Gone) => continue,
                Some(Judged::Accepted) => Belief::Accepted,
                None => Belief::Suggested,
            };
            let draft = Draft {
                article: self.article,
                rank: self.rank,
                outline,
                telling: (telling.clone(), at),
                belief,
            };
            let speakers = Speakers {
                chain: Some(chain),
                resolved,
            };
            drafts.push((draft, speakers));
        }
    }
}

/// A statement made by hand.
struct ByHand {
    article: ArticleId,
    rank: usize,
    outline: Outline,
    statement: Statement,
    chain: Vec<Resolved>,
}

impl ByHand {
    /// What a person recorded; nothing where its words are gone.
    fn of(record: &StatementRecord, texts: &Texts<'_>, voices: &mut Voices<'_>) -> Option<Self> {
        let article = record.article()?;
        let stands = |anchor: &&Anchor| anchor.article() == article && texts.holds(anchor);
        if !record.content.iter().all(|anchor| stands(&anchor)) {
            return None;
        }
        let spans = |anchors: &[Anchor]| {
            let mut spans: Vec<_> = anchors.iter().filter(stands).map(Anchor::span).collect();
            spans.sort_unstable();
            spans
        };
        let chain: Vec<Resolved> = record
            .chain
            .iter()
            .map(|said| Resolved {
                voice: voices.named(said.source.as_str()),
                body: None,
            })
            .collect();
        let said = record.chain.iter().zip(&chain).map(|(said, resolved)| {
            let kind = voices.kind(resolved.voice);
            Chained {
                name: voices.name(resolved.voice).to_owned(),
                kind,
                named: kind != SourceKind::Unnamed,
                speaks_for: None,
                mention: said.mention.as_ref().filter(stands).map(Anchor::span),
            }
        });
        let statement = Statement {
            content: spans(&record.content),
            frame: spans(&record.frame),
            cue: spans(&record.cue),
            speaker: spans(&record.speaker),
            addressee: Vec::new(),
            form: record.form,
            chain: said.collect(),
            doubtful: false,
        };
        Some(Self {
            article,
            rank: texts.rank(article),
            outline: Outline::of(texts.articles.get(&article)?, &statement),
            statement,
            chain,
        })
    }

    fn draft(&self, voices: &Voices<'_>) -> (Draft, Speakers<'_>) {
        let telling = Telling::by_hand(self.statement.clone(), &self.chain, voices);
        let draft = Draft {
            article: self.article,
            rank: self.rank,
            outline: self.outline,
            telling: (telling.into(), 0),
            belief: Belief::ByHand,
        };
        let speakers = Speakers {
            chain: None,
            resolved: &self.chain,
        };
        (draft, speakers)
    }
}
