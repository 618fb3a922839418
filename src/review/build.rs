//! Laying decisions over findings.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use rustc_hash::{FxHashMap, FxHashSet};

use super::voices::{Resolved, VoiceIx, Voices};
use super::{
    Anchor, Belief, ClaimCard, ClaimIx, LinkIx, Orphan, Picture, PlacedDiscrepancy, PlacedLink,
    PlacedStatement, PlacedVoice, Project, StatementDecision, StatementIx, StatementRecord,
    Verdict, closeness,
};
use crate::attribution::{Chained, SourceKind, Statement};
use crate::comparison::{Findings, Gathered, Link, Score, disagreements, gather};
use crate::text::{Article, ArticleId, Passage};

impl Picture {
    /// Lays `project`'s decisions over `findings`.
    ///
    /// Articles of the project that the findings do not hold yet (still being analysed) appear
    /// without statements and links; decisions on them are shown all the same. Findings on articles
    /// that the project does not hold are left out.
    ///
    /// A decision counts only while the words that it was made on stand at its place. One on a
    /// found statement goes by the extent of that statement's content and has no effect where the
    /// program finds none there; a link that was accepted stays even where the program does not
    /// find it any more.
    pub fn build(project: &Project, findings: &Findings) -> Self {
        let texts = Texts::of(project, findings);
        let mut voices = Voices::of(project);
        let drafts = drafts(project, findings, &texts, &mut voices);
        let (links, mut beliefs) = links(project, findings, &texts);
        let (pinned, records) = pinned(project, &texts);

        let extents: Vec<Passage> = drafts.iter().map(Draft::extent).collect();
        let gathered = gathered(findings, &texts, &extents, &links, &pinned);
        let said: Vec<(ArticleId, &Statement)> = drafts
            .iter()
            .map(|draft| (draft.article, &*draft.statement))
            .collect();
        let mut found = disagreements(findings, &said, &links, &gathered);
        found.sort_by_key(|disagreement| disagreement.claim);

        let mut spoken: Vec<Vec<StatementIx>> = Vec::new();
        let mut statements: Vec<PlacedStatement> = Vec::with_capacity(drafts.len());
        for (ix, draft) in drafts.into_iter().enumerate() {
            for said in &draft.chain {
                if spoken.len() <= said.voice {
                    spoken.resize(said.voice + 1, Vec::new());
                }
                if spoken[said.voice].last() != Some(&StatementIx(ix)) {
                    spoken[said.voice].push(StatementIx(ix));
                }
            }
            statements.push(draft.placed(&voices));
        }
        let mut picture = Self {
            statements,
            links: links
                .iter()
                .map(|link| PlacedLink {
                    link: *link,
                    belief: beliefs
                        .remove(&(link.left, link.right))
                        .unwrap_or(Belief::Suggested),
                    claim: None,
                })
                .collect(),
            sources: voices.placed(spoken),
            orphans: orphans(project),
            ranks: texts.ranks,
            ..Self::default()
        };
        for claim in gathered {
            let id = claim.pinned.and_then(|group| records.get(group).copied());
            picture.add_claim(claim, id);
        }
        for disagreement in found {
            let at = picture.discrepancies.len();
            if let Some(card) = picture.claims.get_mut(disagreement.claim) {
                if card.discrepancies.is_empty() {
                    card.discrepancies = at..at;
                }
                card.discrepancies.end = at + 1;
                picture.discrepancies.push(PlacedDiscrepancy {
                    kind: disagreement.kind,
                    claim: ClaimIx(disagreement.claim),
                    left: disagreement.left,
                    right: disagreement.right,
                });
            }
        }
        picture.index();
        picture
    }

    fn add_claim(&mut self, claim: Gathered, id: Option<super::ClaimId>) {
        let ix = ClaimIx(self.claims.len());
        for statement in &claim.statements {
            self.statements[*statement].claim = ix;
        }
        for link in &claim.links {
            self.links[*link].claim = Some(ix);
        }
        let mut members = claim.members;
        members.sort_by_key(|member| (self.ranks.get(&member.article).copied(), *member));
        let mut articles: Vec<ArticleId> = members.iter().map(|member| member.article).collect();
        articles.dedup();
        let mut statements: Vec<StatementIx> =
            claim.statements.into_iter().map(StatementIx).collect();
        statements.sort_unstable();
        let mut origins = Vec::new();
        let mut sources = Vec::new();
        for ix in &statements {
            let chain = &self.statements[ix.0].chain;
            for voice in chain {
                if !sources.contains(&voice.source) {
                    sources.push(voice.source.clone());
                }
            }
            if let Some(origin) = chain.last()
                && !origins.contains(&origin.counts_as)
            {
                origins.push(origin.counts_as.clone());
            }
        }
        let mut links: Vec<LinkIx> = claim.links.into_iter().map(LinkIx).collect();
        links.sort_unstable();
        self.claims.push(ClaimCard {
            id,
            members,
            statements,
            links,
            articles,
            origins,
            sources,
            discrepancies: 0..0,
        });
    }

    /// Fills the tables that look things up by article.
    fn index(&mut self) {
        for (ix, statement) in self.statements.iter().enumerate() {
            let list = self.statements_of.entry(statement.article).or_default();
            list.push(StatementIx(ix));
        }
        let mut sides: Vec<(Passage, LinkIx)> = Vec::with_capacity(self.links.len() * 2);
        for (ix, placed) in self.links.iter().enumerate() {
            sides.push((placed.link.left, LinkIx(ix)));
            sides.push((placed.link.right, LinkIx(ix)));
        }
        sides.sort_unstable();
        for (side, ix) in sides {
            self.links_of.entry(side.article).or_default().push(ix);
        }
        let mut members: Vec<(Passage, ClaimIx)> = Vec::new();
        for (ix, card) in self.claims.iter().enumerate() {
            members.extend(card.members.iter().map(|member| (*member, ClaimIx(ix))));
        }
        members.sort_unstable();
        for (member, ix) in members {
            let list = self.members_of.entry(member.article).or_default();
            list.push((member.span, ix));
        }
    }
}

/// The articles that count: the project's, with the findings that are about the same text.
struct Texts<'a> {
    articles: FxHashMap<ArticleId, &'a Article>,
    ranks: BTreeMap<ArticleId, usize>,
    /// Articles whose findings are about another text.
    stale: FxHashSet<ArticleId>,
}

impl<'a> Texts<'a> {
    fn of(project: &'a Project, findings: &Findings) -> Self {
        let articles = project
            .articles
            .iter()
            .map(|entry| (entry.id, &*entry.article))
            .collect();
        let ranks = project
            .articles
            .iter()
            .enumerate()
            .map(|(rank, entry)| (entry.id, rank))
            .collect();
        let stale = project
            .articles
            .iter()
            .filter(|entry| {
                findings
                    .articles
                    .get(&entry.id)
                    .is_some_and(|own| own.article.text() != entry.article.text())
            })
            .map(|entry| entry.id)
            .collect();
        Self {
            articles,
            ranks,
            stale,
        }
    }

    fn rank(&self, id: ArticleId) -> usize {
        self.ranks.get(&id).copied().unwrap_or(usize::MAX)
    }

    fn holds(&self, anchor: &Anchor) -> bool {
        self.articles
            .get(&anchor.article())
            .is_some_and(|article| anchor.holds(article))
    }

    /// Whether findings on this article count.
    fn current(&self, id: ArticleId) -> bool {
        self.articles.contains_key(&id) && !self.stale.contains(&id)
    }
}

/// A statement before claims are known.
struct Draft<'a> {
    article: ArticleId,
    statement: Cow<'a, Statement>,
    chain: Vec<Resolved>,
    belief: Belief,
}

impl Draft<'_> {
    fn extent(&self) -> Passage {
        Passage {
            article: self.article,
            span: self.statement.extent(),
        }
    }

    fn placed(self, voices: &Voices) -> PlacedStatement {
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
fn drafts<'a>(
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
    let mut drafts = Vec::new();
    for entry in &project.articles {
        let Some(own) = findings.articles.get(&entry.id) else {
            continue;
        };
        if !texts.current(entry.id) {
            continue;
        }
        for statement in &own.statements {
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

/// Every link that is shown, ordered, and whose word those are that a person decided on.
fn links(
    project: &Project,
    findings: &Findings,
    texts: &Texts<'_>,
) -> (Vec<Link>, FxHashMap<(Passage, Passage), Belief>) {
    let mut decided: FxHashMap<(Passage, Passage), Verdict> = FxHashMap::default();
    for decision in &project.links {
        if texts.holds(&decision.left) && texts.holds(&decision.right) {
            let pair = (decision.left.passage, decision.right.passage);
            decided.insert(pair, decision.verdict);
        }
    }
    let mut links = Vec::with_capacity(findings.links.len());
    let mut beliefs = FxHashMap::default();
    let mut found = FxHashSet::default();
    for link in &findings.links {
        let pair = (link.left, link.right);
        if !texts.current(link.left.article) || !texts.current(link.right.article) {
            continue;
        }
        let verdict = if decided.is_empty() {
            None
        } else {
            decided.get(&pair)
        };
        let score = match verdict {
            Some(Verdict::Rejected) => continue,
            Some(Verdict::Accepted) => {
                beliefs.insert(pair, Belief::Accepted);
                Score::FULL
            }
            Some(Verdict::Made) => {
                beliefs.insert(pair, Belief::ByHand);
                Score::FULL
            }
            None => link.score,
        };
        if verdict.is_some() {
            found.insert(pair);
        }
        links.push(Link { score, ..*link });
    }
    for decision in &project.links {
        let pair = (decision.left.passage, decision.right.passage);
        let belief = match decided.get(&pair) {
            Some(Verdict::Accepted) => Belief::Accepted,
            Some(Verdict::Made) => Belief::ByHand,
            Some(Verdict::Rejected) | None => continue,
        };
        if !found.insert(pair) {
            continue;
        }
        let sides = (
            texts.articles.get(&pair.0.article),
            texts.articles.get(&pair.1.article),
        );
        if let (Some(left), Some(right)) = sides {
            beliefs.insert(pair, belief);
            links.push(Link {
                left: pair.0,
                right: pair.1,
                kind: closeness::kind(left, pair.0.span, right, pair.1.span),
                score: Score::FULL,
            });
        }
    }
    links.sort_by_key(|link| (link.left, link.right));
    (links, beliefs)
}

/// The members of each touched claim whose words are there, and the claim each group belongs to.
/// Where two records name the same passage, the earlier one has it.
fn pinned(project: &Project, texts: &Texts<'_>) -> (Vec<Vec<Passage>>, Vec<super::ClaimId>) {
    let mut taken = FxHashSet::default();
    let mut groups = Vec::new();
    let mut records = Vec::new();
    for record in &project.claims {
        let group: Vec<Passage> = record
            .members
            .iter()
            .filter(|anchor| texts.holds(anchor) && taken.insert(anchor.passage))
            .map(|anchor| anchor.passage)
            .collect();
        if !group.is_empty() {
            groups.push(group);
            records.push(record.id);
        }
    }
    (groups, records)
}

/// The claims in the project's order of articles. Whatever was not gathered is a claim of its own,
/// so that every statement and every touched claim has one.
fn gathered(
    findings: &Findings,
    texts: &Texts<'_>,
    statements: &[Passage],
    links: &[Link],
    pinned: &[Vec<Passage>],
) -> Vec<Gathered> {
    let mut claims = gather(findings, statements, links, pinned);
    claims.retain(|claim| !claim.members.is_empty());
    let mut placed = vec![false; statements.len()];
    let mut continued = vec![false; pinned.len()];
    for claim in &claims {
        for ix in &claim.statements {
            placed[*ix] = true;
        }
        if let Some(group) = claim.pinned {
            continued[group] = true;
        }
    }
    for (group, members) in pinned.iter().enumerate() {
        if !continued[group] {
            let own = (0..statements.len())
                .filter(|ix| !placed[*ix] && members.contains(&statements[*ix]))
                .collect::<Vec<usize>>();
            for ix in &own {
                placed[*ix] = true;
            }
            claims.push(Gathered {
                members: members.clone(),
                statements: own,
                links: Vec::new(),
                pinned: Some(group),
            });
        }
    }
    for (ix, extent) in statements.iter().enumerate() {
        if !placed[ix] {
            claims.push(Gathered {
                members: vec![*extent],
                statements: vec![ix],
                links: Vec::new(),
                pinned: None,
            });
        }
    }
    claims.sort_by_cached_key(|claim| {
        let place = |member: &Passage| (texts.rank(member.article), *member);
        claim.members.iter().map(place).min()
    });
    claims
}

/// Every anchor whose words are gone, ordered by place.
fn orphans(project: &Project) -> Vec<Orphan> {
    let articles: FxHashMap<ArticleId, &Article> = project
        .articles
        .iter()
        .map(|entry| (entry.id, &*entry.article))
        .collect();
    let gone = |anchor: &&Anchor| {
        !articles
            .get(&anchor.article())
            .is_some_and(|article| anchor.holds(article))
    };
    let mut orphans: BTreeSet<(Anchor, Option<super::ClaimId>)> = BTreeSet::new();
    let mut add = |anchor: &Anchor, claim| {
        orphans.insert((anchor.clone(), claim));
    };
    for decision in &project.statements {
        decision
            .found()
            .into_iter()
            .filter(gone)
            .for_each(|anchor| add(anchor, None));
        if let StatementDecision::Made { statement, .. } = decision {
            statement
                .content
                .iter()
                .chain(statement.surroundings())
                .filter(gone)
                .for_each(|anchor| add(anchor, None));
        }
    }
    for decision in &project.links {
        [&decision.left, &decision.right]
            .into_iter()
            .filter(gone)
            .for_each(|anchor| add(anchor, None));
    }
    for record in &project.claims {
        record
            .members
            .iter()
            .filter(gone)
            .for_each(|anchor| add(anchor, Some(record.id)));
    }
    orphans
        .into_iter()
        .map(|(anchor, claim)| Orphan { anchor, claim })
        .collect()
}
