//! The statements of an article by place.

use std::cell::OnceCell;

use rustc_hash::FxHashMap;

use crate::attribution::Statement;
use crate::text::{ArticleId, Span};

/// The statements of an article that has none.
pub(super) static NOBODY: Spoken<'static> = Spoken::none();

/// The statements of every article. They are ordered by place when they are first asked for: most
/// articles of a large project are as they were and nobody asks.
#[derive(Debug)]
pub(in crate::comparison) struct Said<'a>(FxHashMap<ArticleId, Listed<'a>>);

/// The statements of one article.
#[derive(Debug, Default)]
struct Listed<'a> {
    statements: Vec<&'a Statement>,
    by_place: OnceCell<Spoken<'a>>,
}

impl<'a> Said<'a> {
    /// These statements, each with its article.
    pub fn of(statements: &[(ArticleId, &'a Statement)]) -> Self {
        let mut said: FxHashMap<ArticleId, Listed> = FxHashMap::default();
        for own in statements.chunk_by(|a, b| a.0 == b.0) {
            let listed = said.entry(own[0].0).or_default();
            let own = own.iter().map(|(_, statement)| *statement);
            listed.statements.extend(own);
        }
        Self(said)
    }

    /// Those of an article.
    pub fn in_article(&self, article: ArticleId) -> &Spoken<'a> {
        let Some(listed) = self.0.get(&article) else {
            return &NOBODY;
        };
        let by_place = || Spoken::of(&listed.statements);
        listed.by_place.get_or_init(by_place)
    }
}

/// The statements of one article, so that those around a place are found without looking at all.
#[derive(Debug, Default)]
pub(in crate::comparison) struct Spoken<'a> {
    /// Ordered by where they start, frames included.
    places: Vec<Place<'a>>,
}

#[derive(Debug)]
struct Place<'a> {
    start: usize,
    end: usize,
    /// The farthest end up to here.
    farthest: usize,
    statement: &'a Statement,
}

impl<'a> Spoken<'a> {
    /// Nobody says anything.
    pub const fn none() -> Self {
        Self { places: Vec::new() }
    }

    /// Orders the statements of an article.
    pub fn of(statements: &[&'a Statement]) -> Self {
        let mut places: Vec<Place> = statements
            .iter()
            .copied()
            .filter_map(|statement| {
                let parts = statement.content.iter().chain(&statement.frame);
                let parts = parts.chain(&statement.cue).copied();
                let whole = parts.reduce(Span::hull)?;
                Some(Place {
                    start: whole.start(),
                    end: whole.end(),
                    farthest: 0,
                    statement,
                })
            })
            .collect();
        places.sort_by_key(|place| place.start);
        let mut farthest = 0;
        for place in &mut places {
            farthest = farthest.max(place.end);
            place.farthest = farthest;
        }
        Self { places }
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.places.is_empty()
    }

    /// Those whose content, frame or cue may touch `span`, by where they start.
    pub fn around(&self, span: Span) -> impl Iterator<Item = &'a Statement> {
        self.places_around(span.start(), span.end())
            .map(|place| place.statement)
    }

    /// Those whose content has something of `place`.
    pub fn telling(&self, place: Span) -> impl Iterator<Item = &'a Statement> {
        self.around(place).filter(move |statement| {
            let mut parts = statement.content.iter();
            parts.any(|part| part.overlaps(place))
        })
    }

    /// Those that may have a part within so many bytes of a position.
    pub fn near(&self, position: usize, bytes: usize) -> impl Iterator<Item = &'a Statement> {
        self.places_around(position.saturating_sub(bytes), position + bytes)
            .map(|place| place.statement)
    }

    /// Whether `span` belongs to what introduces one of them.
    pub fn frames(&self, span: Span) -> bool {
        self.around(span)
            .flat_map(|statement| statement.frame.iter().chain(&statement.cue))
            .any(|frame| frame.contains(span))
    }

    fn places_around(&self, start: usize, end: usize) -> impl Iterator<Item = &Place<'a>> {
        let last = self.places.partition_point(|place| place.start <= end);
        let places = &self.places[..last];
        let first = places.partition_point(|place| place.farthest < start);
        let places = places[first..].iter();
        places.filter(move |place| place.end >= start)
    }
}
