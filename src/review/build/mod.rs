//! Laying decisions over findings.

mod claims;
mod links;
mod statements;
mod texts;

use self::claims::{gathered, pinned};
use self::links::links;
use self::statements::{Draft, Drafts, spoken};
use self::texts::{Texts, orphans};
use super::listing::language_of_most;
use super::registry::Registry;
use super::rows::Rows;
use super::voices::Voices;
use super::{
    Belief, ClaimCard, ClaimId, ClaimIx, LinkIx, Picture, PlacedDiscrepancy, PlacedLink, Project,
    SourceKey, StatementIx,
};
use crate::attribution::{Statement, is_one_of, nameless_sort};
use crate::comparison::{Findings, Gathered, disagreements};
use crate::text::{ArticleId, Passage, Span};

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
        Self::default().built_again(project, findings)
    }

    /// The picture that [`build`](Self::build) makes, with what has not changed since this one was built
    /// taken over from it.
    pub fn built_again(&self, project: &Project, findings: &Findings) -> Self {
        let texts = Texts::of(project, findings);
        let registry = Registry::of(&project.sources);
        let spoken = spoken(project, findings, registry.gives_words(), &self.heard);
        let mut voices = Voices::of(project, registry);
        voices.expect(self.sources.len());
        let drafts = Drafts::of(project, &spoken, &texts, &self.heard, &mut voices);
        let (links, beliefs) = links(project, findings, &texts);
        let (pinned, records) = pinned(project, &texts);

        let extents: Vec<Passage> = drafts.all.iter().map(Draft::extent).collect();
        let said: Vec<(ArticleId, &Statement)> = drafts
            .all
            .iter()
            .map(|draft| (draft.article, &**draft.told()))
            .collect();
        let (claims, gatherings) = self.gatherings.gather(findings, &said, &links, &pinned);
        let gathered = gathered(claims, &texts, &extents, &pinned);
        let mut found = disagreements(findings, &said, &links, &gathered);
        found.sort_by_key(|disagreement| disagreement.claim);

        let mut picture = Self {
            statements: drafts.all.into_iter().map(Draft::placed).collect(),
            links: links
                .iter()
                .map(|link| PlacedLink {
                    link: *link,
                    belief: beliefs
                        .get(&(link.left, link.right))
                        .copied()
                        .unwrap_or(Belief::Suggested),
                    claim: None,
                })
                .collect(),
            sources: voices.placed(drafts.by_voice),
            orphans: orphans(project),
            versions: self.versions.grouped_again(project),
            gatherings,
            heard: drafts.heard,
            ranks: texts.ranks,
            language: language_of_most(project),
            ..Self::default()
        };
        let statements = picture.statements.iter().enumerate();
        let statements = statements.map(|(ix, own)| (picture.rank(own.article), StatementIx(ix)));
        let statements: Vec<(usize, StatementIx)> = statements.collect();
        picture.statements_of = Rows::of(picture.ranks.len(), &statements);
        let longest = project.articles.iter().map(|entry| {
            let own = picture.statements_of(entry.id).iter();
            let lengths = own.map(|ix| picture.statement(*ix).extent().span.len());
            lengths.max().unwrap_or_default()
        });
        picture.longest = longest.collect();
        picture.claims.reserve(gathered.len());
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

    fn add_claim(&mut self, claim: Gathered, id: Option<ClaimId>) {
        let ix = ClaimIx(self.claims.len());
        for statement in &claim.statements {
            self.statements[*statement].claim = ix;
        }
        for link in &claim.links {
            self.links[*link].claim = Some(ix);
        }
        let mut members = claim.members;
        let place = |member: &Passage| (self.rank(member.article), *member);
        if members.len() > 1 && !members.is_sorted_by_key(place) {
            members.sort_by_cached_key(place);
        }
        let mut articles: Vec<ArticleId> = members.iter().map(|member| member.article).collect();
        articles.dedup();
        let mut statements: Vec<StatementIx> =
            claim.statements.into_iter().map(StatementIx).collect();
        statements.sort_unstable();
        let (mut origins, mut denied_by) = (Vec::new(), Vec::new());
        let mut alike = Vec::new();
        let mut sources = Vec::new();
        let (lent, parts) = self.beside(&members, &statements);
        let told = self.is_told(&members, &statements, &lent);
        for ix in statements.iter().chain(&lent) {
            let statement = &self.statements[ix.0];
            for voice in &statement.chain {
                if !sources.contains(&voice.source) {
                    sources.push(voice.source.clone());
                }
            }
            let behind = if told && statement.denies {
                &mut denied_by
            } else {
                &mut origins
            };
            for origin in statement.origins() {
                if !self.counts_among(behind, &origin.counts_as) {
                    behind.push(origin.counts_as.clone());
                } else if !behind.contains(&origin.counts_as) {
                    alike.push(origin.counts_as.clone());
                }
            }
        }
        if origins.len() > 1 {
            let named = origins.clone();
            origins.retain(|origin| {
                let otherwise = self.is_called_otherwise(origin, &named);
                if otherwise {
                    alike.push(origin.clone());
                }
                !otherwise
            });
        }
        alike.sort_unstable();
        alike.dedup();
        if !denied_by.is_empty() {
            denied_by.retain(|denying| !self.counts_among(&origins, denying));
        }
        let mut links: Vec<LinkIx> = claim.links.into_iter().map(LinkIx).collect();
        links.sort_unstable();
        self.claims.push(ClaimCard {
            id,
            members,
            statements,
            lent,
            parts,
            links,
            witnesses: self.versions.witnesses(&articles),
            articles,
            origins,
            alike,
            denied_by,
            sources,
            discrepancies: 0..0,
        });
    }

    /// Whether an origin is one of those known, or told without a name as one of them is told in another copy:
    /// "Polizei" and "police". Those that a person keeps apart in the registry are two.
    fn counts_among(&self, known: &[SourceKey], origin: &SourceKey) -> bool {
        let is_kept = |key: &SourceKey| self.source(key).is_some_and(|it| it.registered);
        if known.is_empty() {
            return false;
        }
        known.contains(origin)
            || nameless_sort(origin.as_str()).is_some_and(|sort| {
                let mut alike = known
                    .iter()
                    .filter(|own| nameless_sort(own.as_str()) == Some(sort));
                alike.any(|own| !is_kept(own) || !is_kept(origin))
            })
    }

    /// Whether an origin told without a name is the only one of its sort that another copy names: "Gericht" is
    /// the "Landgericht Grenzhagen". What a person registered is taken for nothing else.
    fn is_called_otherwise(&self, origin: &SourceKey, named: &[SourceKey]) -> bool {
        let Some(sort) = nameless_sort(origin.as_str()) else {
            return false;
        };
        let mut others = named.iter().filter(|own| is_one_of(own.as_str(), sort));
        let only = others.next().is_some() && others.next().is_none();
        only && !self.source(origin).is_some_and(|it| it.registered)
    }

    /// Whether anything but a denial stands in a claim with these members and statements. A claim of denials
    /// alone is that something is not so, and those who deny are behind it.
    fn is_told(
        &self,
        members: &[Passage],
        statements: &[StatementIx],
        lent: &[StatementIx],
    ) -> bool {
        let denies = |ix: &StatementIx| self.statements[ix.0].denies;
        let said = || statements.iter().chain(lent);
        !said().any(denies)
            || !said().all(denies)
            || members
                .iter()
                .any(|member| !said().any(|ix| self.statement(*ix).is_within(*member)))
    }

    /// The statements of other claims that stand in `members` where none of `own` does: those that make
    /// up most of one, and those that are only a part of it.
    fn beside(
        &self,
        members: &[Passage],
        own: &[StatementIx],
    ) -> (Vec<StatementIx>, Vec<StatementIx>) {
        let (mut lent, mut parts) = (Vec::new(), Vec::new());
        for member in members {
            if own.iter().any(|ix| self.statement(*ix).is_within(*member)) {
                continue;
            }
            let within = self.within(*member);
            let content = within.clone().flat_map(|ix| &self.statement(ix).content);
            let said: usize = content
                .filter_map(|span| span.intersection(member.span))
                .map(Span::len)
                .sum();
            if said * 2 >= member.span.len() {
                lent.extend(within);
            } else {
                parts.extend(within);
            }
        }
        if !lent.is_empty() {
            parts.retain(|ix| !lent.contains(ix));
        }
        for found in [&mut lent, &mut parts] {
            found.sort_unstable();
            found.dedup();
        }
        (lent, parts)
    }

    /// Fills the tables that look links and members up by article.
    fn index(&mut self) {
        // Each pair of articles is looked up once for all its links.
        let articles = |own: &PlacedLink| (own.link.left.article, own.link.right.article);
        let pairs = self.links.chunk_by(|a, b| articles(a) == articles(b));
        let mut sides = Vec::with_capacity(2 * self.links.len());
        for own in pairs {
            let (left, right) = articles(&own[0]);
            let (left, right) = (self.rank(left), self.rank(right));
            for placed in own {
                let ix = LinkIx(sides.len() / 2);
                sides.push((left, (placed.link.left.span, ix)));
                sides.push((right, (placed.link.right.span, ix)));
            }
        }
        let members = self.claims.iter().enumerate().flat_map(|(ix, card)| {
            let members = card.members.iter();
            members.map(move |own| (own.article, (own.span, ClaimIx(ix))))
        });
        let members = members.map(|(article, own)| (self.rank(article), own));
        let members: Vec<(usize, (Span, ClaimIx))> = members.collect();
        self.members_of = Rows::of(self.ranks.len(), &members).sorted();
        self.links_of = Rows::of(self.ranks.len(), &sides)
            .sorted()
            .map(|(_, ix)| ix);
    }
}
