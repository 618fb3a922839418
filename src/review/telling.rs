//! The statements of one article as pictures show them, made once and kept for the pictures that follow.
//!
//! Sources that are resolved here have their bodies [settled](Voices::settled).

use std::ops::Deref;
use std::sync::Arc;

use super::heard::Heard;
use super::voices::{Resolved, VoiceIx, Voices};
use super::{PlacedVoice, SourceKey};
use crate::attribution::{Chained, Statement};

/// A statement with its sources resolved to the registry: what was found, or what a person made of it.
///
/// It reads like the [`Statement`] it holds, apart from its own [`chain`](Self::chain).
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Told {
    words: Words,
    /// Nearest to the article first, origin last; empty for hearsay without a source.
    pub chain: Box<[PlacedVoice]>,
}

/// Where the statement itself is.
#[derive(Clone, Debug)]
enum Words {
    /// It was found: the statements of its article, and its place among them.
    Found(Arc<Vec<Statement>>, usize),
    /// It was made by hand, or has other names than it was found with.
    Own(Box<Statement>),
}

impl Deref for Told {
    type Target = Statement;

    fn deref(&self) -> &Statement {
        &self.words
    }
}

impl Deref for Words {
    type Target = Statement;

    fn deref(&self) -> &Statement {
        match self {
            Self::Found(statements, at) => &statements[*at],
            Self::Own(statement) => statement,
        }
    }
}

impl PartialEq for Words {
    fn eq(&self, other: &Self) -> bool {
        let (one, other): (&Statement, &Statement) = (self, other);
        std::ptr::eq(one, other) || one == other
    }
}

impl Eq for Words {}

impl Told {
    /// A statement as it was found at a place among those of its article, said by these sources.
    fn found(
        statements: &Arc<Vec<Statement>>,
        at: usize,
        chain: &[Resolved],
        voices: &Voices<'_>,
    ) -> Self {
        let shown = shown(&statements[at], chain, voices);
        let own = shown.map(|own| Words::Own(own.into()));
        let words = own.unwrap_or_else(|| Words::Found(statements.clone(), at));
        Self {
            chain: placed(&words, chain, voices),
            words,
        }
    }

    /// One made by hand, said by these sources.
    fn by_hand(statement: Statement, chain: &[Resolved], voices: &Voices<'_>) -> Self {
        let words = shown(&statement, chain, voices).unwrap_or(statement);
        Self {
            chain: placed(&words, chain, voices),
            words: Words::Own(words.into()),
        }
    }
}

/// The sources of a chain, each that directly follows itself (as merging makes it) once.
fn once(chain: &[Resolved]) -> impl Iterator<Item = (usize, Resolved)> {
    let is_last = |at: usize, own: Resolved| {
        let next = chain.get(at + 1);
        next.is_none_or(|next| next.voice != own.voice)
    };
    let places = chain.iter().copied().enumerate();
    places.filter(move |(at, own)| is_last(*at, *own))
}

/// The statement with the names that are shown written into it, so that what is compared is what a person
/// sees; nothing where it has them already.
fn shown(statement: &Statement, chain: &[Resolved], voices: &Voices<'_>) -> Option<Statement> {
    let mut said = statement.chain.iter().zip(chain);
    let is_as_found = once(chain).count() == chain.len()
        && !said.any(|(said, resolved)| is_renamed(said, *resolved, voices));
    if is_as_found {
        return None;
    }
    let mut own = statement.clone();
    let named = once(chain).filter_map(|(at, resolved)| {
        let said = statement.chain.get(at)?.clone();
        Some(if is_renamed(&said, resolved, voices) {
            let (name, speaks_for) = names(resolved, voices);
            Chained {
                name: name.to_owned(),
                speaks_for: speaks_for.map(str::to_owned),
                ..said
            }
        } else {
            said
        })
    });
    own.chain = named.collect();
    Some(own)
}

fn placed(statement: &Statement, chain: &[Resolved], voices: &Voices<'_>) -> Box<[PlacedVoice]> {
    let said = once(chain).zip(&statement.chain);
    let placed = said.map(|((_, resolved), said)| PlacedVoice {
        source: voices.key(resolved.voice).clone(),
        named: said.named,
        mention: said.mention,
        counts_as: voices.key(counts_as(resolved)).clone(),
    });
    placed.collect()
}

/// The source that one counts as among origins: the body that it speaks for, else itself.
fn counts_as(resolved: Resolved) -> VoiceIx {
    resolved.body.unwrap_or(resolved.voice)
}

/// The name that is shown for a source, and that of the body it speaks for.
fn names<'v>(resolved: Resolved, voices: &'v Voices<'_>) -> (&'v str, Option<&'v str>) {
    let body = resolved.body.map(|body| voices.name(body));
    (voices.name(resolved.voice), body)
}

/// Whether a source is shown under other names than it was found by.
fn is_renamed(said: &Chained, resolved: Resolved, voices: &Voices<'_>) -> bool {
    names(resolved, voices) != (said.name.as_str(), said.speaks_for.as_deref())
}

/// How a source that an article names is shown.
#[derive(Debug)]
struct Shown {
    source: SourceKey,
    counts_as: SourceKey,
    /// Its name and that of the body it speaks for, where they are not those it was found by.
    renamed: Option<(String, Option<String>)>,
}

impl Shown {
    fn of(said: &Chained, resolved: Resolved, voices: &Voices<'_>) -> Self {
        let (name, speaks_for) = names(resolved, voices);
        Self {
            source: voices.key(resolved.voice).clone(),
            counts_as: voices.key(counts_as(resolved)).clone(),
            renamed: is_renamed(said, resolved, voices)
                .then(|| (name.to_owned(), speaks_for.map(str::to_owned))),
        }
    }

    /// Whether a source is shown just so.
    fn is(&self, said: &Chained, resolved: Resolved, voices: &Voices<'_>) -> bool {
        let named = match &self.renamed {
            Some((name, speaks_for)) => (name.as_str(), speaks_for.as_deref()),
            None => (said.name.as_str(), said.speaks_for.as_deref()),
        };
        self.source == *voices.key(resolved.voice)
            && self.counts_as == *voices.key(counts_as(resolved))
            && named == names(resolved, voices)
    }
}

/// The statements of one article as pictures show them. They follow from what was heard in it and from
/// how each source that it names is shown.
#[derive(Debug)]
pub(super) struct Telling {
    sources: Vec<Shown>,
    pub(super) statements: Vec<Told>,
}

impl Telling {
    /// The statements that were `heard` in an article, whose sources are `resolved`.
    pub(super) fn of(heard: &Heard, resolved: &[Resolved], voices: &Voices<'_>) -> Self {
        let sources = heard.sources.iter().zip(resolved);
        let statements = heard.chains().enumerate().map(|(at, (_, chain))| {
            let chain: Vec<Resolved> = chain.iter().map(|own| resolved[*own as usize]).collect();
            Told::found(&heard.statements, at, &chain, voices)
        });
        Self {
            statements: statements.collect(),
            sources: sources
                .map(|(source, resolved)| Shown::of(&source.said, *resolved, voices))
                .collect(),
        }
    }

    /// A statement made by hand, said by these sources.
    pub(super) fn by_hand(statement: Statement, chain: &[Resolved], voices: &Voices<'_>) -> Self {
        Self {
            sources: Vec::new(),
            statements: vec![Told::by_hand(statement, chain, voices)],
        }
    }

    /// Whether these are also the statements that were `heard`, which is what they were made of, where
    /// its sources are now `resolved` like this.
    pub(super) fn is_still(
        &self,
        heard: &Heard,
        resolved: &[Resolved],
        voices: &Voices<'_>,
    ) -> bool {
        let sources = heard.sources.iter().zip(resolved);
        let mut shown = self.sources.iter().zip(sources);
        self.sources.len() == resolved.len()
            && shown.all(|(shown, (source, resolved))| shown.is(&source.said, *resolved, voices))
    }
}
