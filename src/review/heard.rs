//! Who speaks in an article, read once and kept for the pictures that follow.

use std::sync::Arc;

use rustc_hash::FxHashMap;

use super::telling::Telling;
use super::voices::{Resolved, Voices};
use crate::attribution::{Chained, Statement, is_denial};
use crate::text::{Article, ArticleId, Span};

/// Who speaks in one article: the sources of all its found chains, each once. An article names the
/// same few again and again. Follows from its statements alone.
#[derive(Debug)]
pub(super) struct Heard {
    /// What it was read from. What was found in an article does not change.
    pub(super) statements: Arc<Vec<Statement>>,
    /// Whether sources are told apart by the words of their mentions too.
    by_words: bool,
    /// The sources in the order in which they appear first.
    pub(super) sources: Vec<HeardSource>,
    /// What is known of each statement, and where its chain ends in `said`.
    ends: Vec<(Outline, u32)>,
    /// The sources of every chain, one chain after the other, as indices into `sources`.
    said: Vec<u32>,
}

/// What is asked of a statement in every picture.
#[derive(Clone, Copy, Debug)]
pub(super) struct Outline {
    /// The stretch from the first to the last part of the content.
    pub(super) extent: Span,
    /// Whether it says that the content is not so.
    pub(super) denies: bool,
}

impl Outline {
    pub(super) fn of(article: &Article, statement: &Statement) -> Self {
        Self {
            extent: statement.extent(),
            denies: is_denial(article, &statement.cue, &statement.frame),
        }
    }
}

/// A source as an article names it.
#[derive(Debug)]
pub(super) struct HeardSource {
    /// How it stands in chains, without the place of the mention.
    pub(super) said: Chained,
    /// The words of its mentions, if those may decide who it is.
    pub(super) words: Option<String>,
    /// How often it stands in a chain.
    pub(super) times: usize,
}

impl Heard {
    fn of(article: &Article, statements: &Arc<Vec<Statement>>, by_words: bool) -> Self {
        let mut heard = Self {
            statements: statements.clone(),
            by_words,
            sources: Vec::new(),
            ends: Vec::with_capacity(statements.len()),
            said: Vec::new(),
        };
        for statement in statements.iter() {
            for said in &statement.chain {
                let mention = said.mention.filter(|_| by_words);
                let words = mention.map(|span| article.slice(span));
                let source = heard.place(said, words);
                heard.said.push(source);
            }
            let end = heard.said.len() as u32;
            heard.ends.push((Outline::of(article, statement), end));
        }
        heard
    }

    /// The place of a source, which has one from now on.
    fn place(&mut self, said: &Chained, words: Option<&str>) -> u32 {
        let without_mention = Chained {
            mention: None,
            ..said.clone()
        };
        let known = self
            .sources
            .iter()
            .position(|known| known.said == without_mention && known.words.as_deref() == words);
        let at = known.unwrap_or_else(|| {
            self.sources.push(HeardSource {
                said: without_mention,
                words: words.map(str::to_owned),
                times: 0,
            });
            self.sources.len() - 1
        });
        self.sources[at].times += 1;
        at as u32
    }

    /// The outline and the chain of each statement, in their order.
    pub(super) fn chains(&self) -> impl Iterator<Item = (Outline, &[u32])> {
        let mut start = 0;
        self.ends.iter().map(move |(outline, end)| {
            let chain = &self.said[start..*end as usize];
            start = *end as usize;
            (*outline, chain)
        })
    }
}

/// Who speaks in each article of a picture, and its statements as they were told there. Both follow from
/// the findings and decisions, and so say nothing more where pictures are compared.
#[derive(Clone, Debug, Default)]
pub(super) struct Hearings(FxHashMap<ArticleId, (Arc<Heard>, Arc<Telling>)>);

impl PartialEq for Hearings {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Hearings {
    /// Who speaks in an article with these `statements`: as it was heard before, where they are the same.
    pub(super) fn hear(
        &self,
        id: ArticleId,
        article: &Article,
        statements: &Arc<Vec<Statement>>,
        by_words: bool,
    ) -> Arc<Heard> {
        let known = self.0.get(&id).map(|(heard, _)| heard).filter(|known| {
            Arc::ptr_eq(&known.statements, statements) && known.by_words == by_words
        });
        known
            .cloned()
            .unwrap_or_else(|| Heard::of(article, statements, by_words).into())
    }

    /// The statements that were `heard` in an article whose sources are `resolved`: as they were told
    /// before, where nothing has changed.
    pub(super) fn tell(
        &self,
        id: ArticleId,
        heard: &Arc<Heard>,
        resolved: &[Resolved],
        voices: &Voices<'_>,
    ) -> Arc<Telling> {
        let known = self.0.get(&id).filter(|(known, telling)| {
            Arc::ptr_eq(known, heard) && telling.is_still(heard, resolved, voices)
        });
        known.map_or_else(
            || Telling::of(heard, resolved, voices).into(),
            |(_, telling)| telling.clone(),
        )
    }
}

impl FromIterator<(ArticleId, Arc<Heard>, Arc<Telling>)> for Hearings {
    fn from_iter<I>(heard: I) -> Self
    where
        I: IntoIterator<Item = (ArticleId, Arc<Heard>, Arc<Telling>)>,
    {
        let heard = heard.into_iter();
        Self(
            heard
                .map(|(id, heard, telling)| (id, (heard, telling)))
                .collect(),
        )
    }
}

#[cfg(test)]
mod tests {
    use super::super::registry::Registry;
    use super::super::sample::Sample;
    use super::super::{Edit, SourceKey};
    use super::*;
    use crate::attribution::SourceKind::{Agency, Institution};

    fn sample() -> Sample {
        let mut sample = Sample::of(&[&[
            "Hafen zu",
            "Die Behörde sperrte. Der Behörde zufolge dauert es. Laut Yonhap ruht alles.",
        ]]);
        sample.say(0, "sperrte", &[("Zoll", Institution, "Die Behörde")]);
        sample.say(0, "dauert es", &[("Zoll", Institution, "Der Behörde")]);
        let chain = [("Yonhap", Agency, "Yonhap"), ("Zoll", Institution, "")];
        sample.say(0, "ruht alles", &chain);
        sample
    }

    fn hear(known: &Hearings, sample: &Sample, by_words: bool) -> Arc<Heard> {
        let id = sample.project.articles[0].id;
        let own = &sample.findings.articles[&id];
        known.hear(id, &own.article, &own.statements, by_words)
    }

    #[test]
    fn an_article_is_heard_to_name_each_source_once() {
        let sample = sample();
        let told = |by_words: bool| {
            let heard = hear(&Hearings::default(), &sample, by_words);
            let sources: Vec<(String, usize)> = heard
                .sources
                .iter()
                .map(|source| (source.said.name.clone(), source.times))
                .collect();
            let chains: Vec<Vec<u32>> = heard.chains().map(|(_, own)| own.to_vec()).collect();
            (sources, chains)
        };
        let zoll = |times: usize| ("Zoll".to_owned(), times);
        let yonhap = ("Yonhap".to_owned(), 1);
        assert_eq!(
            told(false),
            (
                vec![zoll(3), yonhap.clone()],
                vec![vec![0], vec![0], vec![1, 0]]
            )
        );
        assert_eq!(
            told(true),
            (
                vec![zoll(1), zoll(1), yonhap, zoll(1)],
                vec![vec![0], vec![1], vec![2, 3]]
            )
        );
    }

    /// What was heard, with how it is told in the sample's project.
    fn told(known: &Hearings, sample: &Sample, heard: &Arc<Heard>) -> Arc<Telling> {
        let id = sample.project.articles[0].id;
        let registry = Registry::of(&sample.project.sources);
        let mut voices = Voices::of(&sample.project, registry);
        let found = heard.sources.iter().map(|source| voices.found(source));
        let found: Vec<Resolved> = found.collect();
        let settled = found.iter().map(|resolved| voices.settled(*resolved));
        known.tell(id, heard, &Vec::from_iter(settled), &voices)
    }

    #[test]
    fn what_was_heard_is_taken_over_for_the_same_statements_only() {
        let mut sample = sample();
        let id = sample.project.articles[0].id;
        let heard = hear(&Hearings::default(), &sample, false);
        let telling = told(&Hearings::default(), &sample, &heard);
        let known: Hearings = [(id, heard.clone(), telling)].into_iter().collect();
        assert!(Arc::ptr_eq(&heard, &hear(&known, &sample, false)));
        assert!(!Arc::ptr_eq(&heard, &hear(&known, &sample, true)));
        sample.say(0, "Hafen zu", &[("Amt", Institution, "")]);
        let again = hear(&known, &sample, false);
        assert_eq!(again.sources[0].said.name, "Amt");
    }

    #[test]
    fn statements_are_told_again_only_where_a_source_is_shown_otherwise() {
        let mut sample = sample();
        let id = sample.project.articles[0].id;
        let heard = hear(&Hearings::default(), &sample, false);
        let telling = told(&Hearings::default(), &sample, &heard);
        let known: Hearings = [(id, heard.clone(), telling.clone())].into_iter().collect();
        assert!(Arc::ptr_eq(&telling, &told(&known, &sample, &heard)));
        let key = SourceKey::new("Yonhap");
        let renaming = Edit::RenameSource(key, "Die Agentur".to_owned());
        sample.edit(renaming).unwrap();
        let renamed = told(&known, &sample, &heard);
        assert_eq!(renamed.statements[2].chain[0].source.as_str(), "Yonhap");
        let shown: &Statement = &renamed.statements[2];
        assert_eq!(shown.chain[0].name, "Die Agentur");
        let found: &Statement = &telling.statements[2];
        assert_eq!(found.chain[0].name, "Yonhap");
    }
}
