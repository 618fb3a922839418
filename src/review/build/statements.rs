//! The statements of a picture: those found, as far as nobody decided otherwise, and those by hand.

use std::ops::Deref;
use std::sync::Arc;

use rustc_hash::FxHashMap;

use super::texts::Texts;
use crate::attribution::{Chained, SourceKind, Statement};
use crate::comparison::Findings;
use crate::review::heard::{Heard, Hearings, Outline};
use crate::review::voices::{Resolved, VoiceIx, Voices};
use crate::review::{
    Anchor, Belief, ClaimIx, PlacedStatement, PlacedVoice, Project, StatementDecision,
    StatementRecord,
};
use crate::text::{ArticleId, Passage};

/// A statement before claims are known.
pub(super) struct Draft<'a> {
    pub(super) article: ArticleId,
    /// The article's place in the project's order.
    rank: usize,
    outline: Outline,
    pub(super) statement: Told<'a>,
    pub(super) chain: Vec<Resolved>,
    belief: Belief,
}

/// What a draft says.
pub(super) enum Told<'a> {
    /// As it was found.
    Found(&'a Statement),
    /// Made by hand, or with other names than it was found with.
    Own(Box<Statement>),
}

impl Deref for Told<'_> {
    type Target = Statement;

    fn deref(&self) -> &Statement {
        match self {
            Self::Found(statement) => statement,
            Self::Own(statement) => statement,
        }
    }
}

impl Told<'_> {
    /// Changes the statement; what was found does not see it.
    fn change(&mut self, change: impl FnOnce(&mut Statement)) {
        match self {
            Self::Own(own) => change(own),
            Self::Found(found) => {
                let mut own = Box::new(Statement::clone(found));
                change(&mut own);
                *self = Self::Own(own);
            }
        }
    }
}

impl Draft<'_> {
    pub(super) fn extent(&self) -> Passage {
        Passage {
            article: self.article,
            span: self.outline.extent,
        }
    }

    pub(super) fn placed(self, voices: &Voices) -> PlacedStatement {
        let chain = self
            .chain
            .iter()
            .zip(&self.statement.chain)
            .map(|(resolved, said)| PlacedVoice {
                source: voices.key(resolved.voice).clone(),
                named: said.named,
                mention: said.mention,
                counts_as: voices.key(resolved.body.unwrap_or(resolved.voice)).clone(),
            })
            .collect();
        let statement = &*self.statement;
        PlacedStatement {
            article: self.article,
            content: statement.content.clone(),
            frame: statement.frame.clone(),
            cue: statement.cue.clone(),
            speaker: statement.speaker.clone(),
            addressee: statement.addressee.clone(),
            form: statement.form,
            chain,
            denies: self.outline.denies,
            doubtful: statement.doubtful && self.belief == Belief::Suggested,
            belief: self.belief,
            claim: ClaimIx(0),
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
pub(super) fn spoken<'a>(
    project: &'a Project,
    findings: &'a Findings,
    by_words: bool,
    known: &Hearings,
) -> Vec<Spoken<'a>> {
    let articles = project.articles.iter().enumerate();
    let spoken = articles.filter_map(|(rank, entry)| {
        let own = findings.articles.get(&entry.id)?;
        Some(Spoken {
            article: entry.id,
            rank,
            statements: &own.statements,
            heard: known.hear(entry.id, &own.article, &own.statements, by_words),
        })
    });
    spoken.collect()
}

/// Every statement that is shown, ordered by article and place, with its chain resolved.
pub(super) fn drafts<'a, 'h>(
    project: &'a Project,
    spoken: &'h [Spoken<'a>],
    texts: &Texts<'_>,
    voices: &mut Voices<'h>,
) -> Vec<Draft<'a>> {
    let judged = judged(project, texts);
    for source in spoken.iter().flat_map(|own| &own.heard.sources) {
        voices.learn(&source.said);
    }
    let current = || spoken.iter().filter(|own| texts.current(own.article));
    let mut count = project.statements.len();
    let mut resolved: Vec<Vec<Resolved>> = Vec::with_capacity(spoken.len());
    for own in current() {
        let sources = own.heard.sources.iter();
        let sources: Vec<Resolved> = sources.map(|source| voices.found(source)).collect();
        for (_, chain) in own.heard.chains() {
            voices.count(&chain.iter().map(|at| sources[*at as usize].voice));
            count += 1;
        }
        resolved.push(sources);
    }
    let by_hand = project
        .statements
        .iter()
        .filter_map(|decision| match decision {
            StatementDecision::Made { statement, .. } => made(statement, texts, voices),
            _ => None,
        });
    let by_hand: Vec<Draft> = by_hand.collect();
    // Bodies are settled only now that every statement has been read.
    let mut drafts = Vec::with_capacity(count);
    for (own, resolved) in current().zip(&resolved) {
        own.drafts(resolved, voices, &judged, &mut drafts);
    }
    for mut draft in by_hand {
        settle(&mut draft, voices);
        drafts.push(draft);
    }
    drafts.sort_by(|a, b| {
        let place = |draft: &Draft<'_>| {
            let extent = draft.outline.extent;
            (draft.rank, extent.start(), extent.end())
        };
        place(a)
            .cmp(&place(b))
            .then_with(|| a.statement.content.cmp(&b.statement.content))
            .then_with(|| a.statement.form.cmp(&b.statement.form))
    });
    drafts
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
pub(super) struct Spoken<'a> {
    pub(super) article: ArticleId,
    /// The article's place in the project's order.
    rank: usize,
    statements: &'a [Statement],
    pub(super) heard: Arc<Heard>,
}

impl<'a> Spoken<'a> {
    /// Adds a draft of each statement that nobody rejected or replaced. `resolved` are the sources heard.
    fn drafts(
        &self,
        resolved: &[Resolved],
        voices: &Voices<'_>,
        judged: &FxHashMap<Passage, Judged>,
        drafts: &mut Vec<Draft<'a>>,
    ) {
        // Each source with its body settled, and whether chains show it under another name than it was
        // found by.
        let settled = self.heard.sources.iter().zip(resolved);
        let settled: Vec<(Resolved, bool)> = settled
            .map(|(source, resolved)| {
                let body = voices.body(resolved.voice, resolved.body);
                let resolved = Resolved { body, ..*resolved };
                (resolved, is_renamed(&source.said, resolved, voices))
            })
            .collect();
        for (statement, (outline, chain)) in self.statements.iter().zip(self.heard.chains()) {
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
            let places = chain.iter().map(|at| settled[*at as usize]);
            let mut draft = Draft {
                article: self.article,
                rank: self.rank,
                outline,
                statement: Told::Found(statement),
                chain: places.clone().map(|(resolved, _)| resolved).collect(),
                belief,
            };
            let doubled = draft
                .chain
                .windows(2)
                .any(|two| two[0].voice == two[1].voice);
            if doubled || places.clone().any(|(_, renamed)| renamed) {
                settle(&mut draft, voices);
            }
            drafts.push(draft);
        }
    }
}

/// A statement made by hand; nothing where its words are gone.
fn made<'a>(
    record: &StatementRecord,
    texts: &Texts<'_>,
    voices: &mut Voices<'_>,
) -> Option<Draft<'a>> {
    let article = record.article()?;
    let whole = record
        .content
        .iter()
        .all(|anchor| anchor.article() == article && texts.holds(anchor));
    if !whole {
        return None;
    }
    let spans = |anchors: &[Anchor]| {
        let mut spans: Vec<_> = anchors
            .iter()
            .filter(|anchor| anchor.article() == article && texts.holds(anchor))
            .map(Anchor::span)
            .collect();
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
    let said = record
        .chain
        .iter()
        .zip(&chain)
        .map(|(said, resolved)| {
            let kind = voices.kind(resolved.voice);
            let mention = said.mention.as_ref();
            Chained {
                name: voices.name(resolved.voice).to_owned(),
                kind,
                named: kind != SourceKind::Unnamed,
                speaks_for: None,
                mention: mention
                    .filter(|anchor| anchor.article() == article && texts.holds(anchor))
                    .map(Anchor::span),
            }
        })
        .collect();
    let statement = Statement {
        content: spans(&record.content),
        frame: spans(&record.frame),
        cue: spans(&record.cue),
        speaker: spans(&record.speaker),
        addressee: Vec::new(),
        form: record.form,
        chain: said,
        doubtful: false,
    };
    Some(Draft {
        article,
        rank: texts.rank(article),
        outline: Outline::of(texts.articles.get(&article)?, &statement),
        statement: Told::Own(Box::new(statement)),
        chain,
        belief: Belief::ByHand,
    })
}

/// Settles what each source of the chain counts as, drops a source that directly follows itself
/// (as merging makes it), and writes the names shown into the statement, so that what is compared
/// is what a person sees.
fn settle(draft: &mut Draft<'_>, voices: &Voices<'_>) {
    let mut place = 1;
    while place < draft.chain.len() {
        if draft.chain[place - 1].voice == draft.chain[place].voice {
            draft.chain.remove(place - 1);
            draft.statement.change(|own| {
                own.chain.remove(place - 1);
            });
        } else {
            place += 1;
        }
    }
    for place in 0..draft.chain.len() {
        let Resolved { voice, body } = draft.chain[place];
        let body = voices.body(voice, body);
        draft.chain[place].body = body;
        if is_renamed(&draft.statement.chain[place], draft.chain[place], voices) {
            draft.statement.change(|own| {
                let said = &mut own.chain[place];
                voices.name(voice).clone_into(&mut said.name);
                said.speaks_for = body.map(|body| voices.name(body).to_owned());
            });
        }
    }
}

/// Whether a source that has been settled is shown under another name than it was found by.
fn is_renamed(said: &Chained, settled: Resolved, voices: &Voices<'_>) -> bool {
    let speaks_for = settled.body.map(|body: VoiceIx| voices.name(body));
    said.name != voices.name(settled.voice) || said.speaks_for.as_deref() != speaks_for
}
