//! The statements of a picture: those found, as far as nobody decided otherwise, and those by hand.

use std::borrow::Cow;

use rustc_hash::FxHashMap;

use super::texts::Texts;
use crate::attribution::{Chained, SourceKind, Statement};
use crate::comparison::Findings;
use crate::review::voices::{Resolved, VoiceIx, Voices};
use crate::review::{
    Anchor, Belief, ClaimIx, PlacedStatement, PlacedVoice, Project, StatementDecision,
    StatementRecord,
};
use crate::text::{ArticleId, Passage};

/// A statement before claims are known.
pub(super) struct Draft<'a> {
    pub(super) article: ArticleId,
    pub(super) statement: Cow<'a, Statement>,
    pub(super) chain: Vec<Resolved>,
    belief: Belief,
}

impl Draft<'_> {
    pub(super) fn extent(&self) -> Passage {
        Passage {
            article: self.article,
            span: self.statement.extent(),
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
        let statement = self.statement.into_owned();
        PlacedStatement {
            article: self.article,
            content: statement.content,
            frame: statement.frame,
            cue: statement.cue,
            speaker: statement.speaker,
            addressee: statement.addressee,
            form: statement.form,
            chain,
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

/// Every statement that is shown, ordered by article and place, with its chain resolved.
pub(super) fn drafts<'a>(
    project: &'a Project,
    findings: &'a Findings,
    texts: &Texts<'_>,
    voices: &mut Voices<'_>,
) -> Vec<Draft<'a>> {
    let mut judged: FxHashMap<Passage, Judged> = FxHashMap::default();
    for decision in &project.statements {
        if let Some(anchor) = decision.found().filter(|anchor| texts.holds(anchor)) {
            let judgement = match decision {
                StatementDecision::Accepted(_) => Judged::Accepted,
                StatementDecision::Rejected(_) | StatementDecision::Made { .. } => Judged::Gone,
            };
            judged.insert(anchor.passage, judgement);
        }
    }
    for entry in &project.articles {
        let own = findings.articles.get(&entry.id);
        for statement in own.iter().flat_map(|own| own.statements.iter()) {
            voices.learn(&statement.chain);
        }
    }
    let mut drafts = Vec::new();
    for entry in &project.articles {
        let Some(own) = findings.articles.get(&entry.id) else {
            continue;
        };
        if !texts.current(entry.id) {
            continue;
        }
        for statement in own.statements.iter() {
            let chain: Vec<Resolved> = statement
                .chain
                .iter()
                .map(|said| {
                    let mention = said.mention.map(|span| own.article.slice(span));
                    voices.found(said, mention)
                })
                .collect();
            voices.count(&chain);
            let extent = Passage {
                article: entry.id,
                span: statement.extent(),
            };
            let belief = match judged.get(&extent) {
                Some(Judged::Gone) => continue,
                Some(Judged::Accepted) => Belief::Accepted,
                None => Belief::Suggested,
            };
            drafts.push(Draft {
                article: entry.id,
                statement: Cow::Borrowed(statement),
                chain,
                belief,
            });
        }
    }
    for decision in &project.statements {
        if let StatementDecision::Made { statement, .. } = decision
            && let Some(draft) = made(statement, texts, voices)
        {
            drafts.push(draft);
        }
    }
    // Bodies are settled only now that every statement has been read.
    for draft in &mut drafts {
        settle(draft, voices);
    }
    drafts.sort_by(|a, b| {
        let place = |draft: &Draft<'_>| {
            let span = draft.statement.extent();
            (texts.rank(draft.article), span.start(), span.end())
        };
        place(a)
            .cmp(&place(b))
            .then_with(|| a.statement.content.cmp(&b.statement.content))
            .then_with(|| a.statement.form.cmp(&b.statement.form))
    });
    drafts
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
    Some(Draft {
        article,
        statement: Cow::Owned(Statement {
            content: spans(&record.content),
            frame: spans(&record.frame),
            cue: spans(&record.cue),
            speaker: spans(&record.speaker),
            addressee: Vec::new(),
            form: record.form,
            chain: said,
            doubtful: false,
        }),
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
            draft.statement.to_mut().chain.remove(place - 1);
        } else {
            place += 1;
        }
    }
    for place in 0..draft.chain.len() {
        let Resolved { voice, body } = draft.chain[place];
        let body = voices.body(voice, body);
        draft.chain[place].body = body;
        let name = voices.name(voice);
        let speaks_for = body.map(|body: VoiceIx| voices.name(body));
        let said = &draft.statement.chain[place];
        if said.name != name || said.speaks_for.as_deref() != speaks_for {
            let said = &mut draft.statement.to_mut().chain[place];
            said.name = name.to_owned();
            said.speaks_for = speaks_for.map(str::to_owned);
        }
    }
}
