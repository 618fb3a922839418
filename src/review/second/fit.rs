//! Telling a project in the ids of another one that holds the same texts.

use std::collections::BTreeMap;

use crate::review::{
    Anchor, ClaimRecord, Entry, LinkDecision, Project, Session, StatementDecision,
};
use crate::text::ArticleId;

/// A project in the ids of another one.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Fitted {
    /// The project. Articles that both have stand first, in the other one's order and under its ids.
    pub project: Project,
    /// Articles that only the other project has, by its ids.
    pub only_here: Vec<ArticleId>,
    /// Articles that only this one has, by ids that mean nothing in the other project.
    pub only_there: Vec<ArticleId>,
}

impl Fitted {
    /// How many articles both have.
    pub fn shared(&self) -> usize {
        self.project.articles.len() - self.only_there.len()
    }
}

/// Tells `there` in the ids of `own`. Articles are the same where their texts are; of several with one text
/// the first belongs to the first. What is on screen in `there` is left out.
pub fn fitted(there: &Project, own: &Project) -> Fitted {
    let mut ids = Ids::of(there, own);
    let kept = |id: &ArticleId| ids.known.values().any(|known| known == id);
    let all = own.articles.iter();
    let only_here: Vec<ArticleId> = all
        .clone()
        .map(|entry| entry.id)
        .filter(|id| !kept(id))
        .collect();
    let mut articles: Vec<Entry> = all.filter(|entry| kept(&entry.id)).cloned().collect();
    let mut only_there = Vec::new();
    for entry in &there.articles {
        if !ids.known.contains_key(&entry.id) {
            let id = ids.of_article(entry.id);
            only_there.push(id);
            articles.push(Entry {
                id,
                article: entry.article.clone(),
            });
        }
    }
    let mut project = Project {
        articles,
        sources: there.sources.clone(),
        statements: there.statements.clone(),
        links: there.links.clone(),
        claims: there.claims.clone(),
        next_article: there.next_article,
        next_claim: there.next_claim,
        session: Session::default(),
    };
    for decision in &mut project.statements {
        ids.statement(decision);
    }
    project
        .statements
        .sort_by_cached_key(StatementDecision::place);
    for decision in &mut project.links {
        ids.link(decision);
    }
    project
        .links
        .sort_by_key(|link| (link.left.passage, link.right.passage));
    for record in &mut project.claims {
        ids.claim(record);
    }
    project.next_article = ids.next;
    Fitted {
        project,
        only_here,
        only_there,
    }
}

/// What the ids of one project become in another.
struct Ids {
    known: BTreeMap<ArticleId, ArticleId>,
    next: u32,
}

impl Ids {
    fn of(there: &Project, own: &Project) -> Self {
        let mut free: Vec<(u64, &Entry)> = own
            .articles
            .iter()
            .map(|entry| (entry.article.fingerprint(), entry))
            .collect();
        let mut known = BTreeMap::new();
        for entry in &there.articles {
            let print = entry.article.fingerprint();
            let same = |(other, own): &(u64, &Entry)| {
                *other == print && own.article.text() == entry.article.text()
            };
            if let Some(at) = free.iter().position(same) {
                let (_, own) = free.remove(at);
                known.insert(entry.id, own.id);
            }
        }
        let highest = own.articles.iter().map(|entry| entry.id.0 + 1).max();
        Self {
            known,
            next: own.next_article.max(highest.unwrap_or_default()),
        }
    }

    /// What an id becomes; one of no shared article gets a number that the other project does not use.
    fn of_article(&mut self, id: ArticleId) -> ArticleId {
        *self.known.entry(id).or_insert_with(|| {
            let id = ArticleId(self.next);
            self.next = self.next.saturating_add(1);
            id
        })
    }

    fn anchor(&mut self, anchor: &mut Anchor) {
        anchor.passage.article = self.of_article(anchor.passage.article);
    }

    fn anchors(&mut self, anchors: &mut [Anchor]) {
        for anchor in anchors {
            self.anchor(anchor);
        }
    }

    fn statement(&mut self, decision: &mut StatementDecision) {
        match decision {
            StatementDecision::Accepted(anchor) | StatementDecision::Rejected(anchor) => {
                self.anchor(anchor);
            }
            StatementDecision::Made {
                replaces,
                statement,
            } => {
                if let Some(anchor) = replaces {
                    self.anchor(anchor);
                }
                self.anchors(&mut statement.content);
                for anchor in statement.surroundings_mut() {
                    self.anchor(anchor);
                }
            }
        }
    }

    fn link(&mut self, decision: &mut LinkDecision) {
        self.anchor(&mut decision.left);
        self.anchor(&mut decision.right);
        if decision.left.passage > decision.right.passage {
            std::mem::swap(&mut decision.left, &mut decision.right);
        }
    }

    fn claim(&mut self, record: &mut ClaimRecord) {
        self.anchors(&mut record.members);
        record.members.sort();
    }
}
