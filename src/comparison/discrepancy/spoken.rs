//! The statements of an article by place.

use crate::attribution::Statement;
use crate::text::Span;

/// The statements of an article, so that those around a place are found without looking at all.
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
    pub fn of(statements: Vec<&'a Statement>) -> Self {
        let mut places: Vec<Place> = statements
            .into_iter()
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
