//! What belongs to each article of a picture, in lists that are found by the article's place.

/// Things of each article, one article after the other.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Rows<T> {
    things: Vec<T>,
    /// Where the things of each article start, and at last where they end.
    starts: Vec<usize>,
}

impl<T> Default for Rows<T> {
    fn default() -> Self {
        Self {
            things: Vec::new(),
            starts: Vec::new(),
        }
    }
}

impl<T: Copy> Rows<T> {
    /// Lays things, each with the place of its article among so many, into rows. Those of one article stay
    /// in order.
    pub(super) fn of(count: usize, things: &[(usize, T)]) -> Self {
        let mut starts = vec![0; count + 1];
        for (row, _) in things {
            starts[row + 1] += 1;
        }
        for row in 0..count {
            starts[row + 1] += starts[row];
        }
        // In the order in which they come, to hold the places open.
        let mut laid: Vec<T> = things.iter().map(|(_, thing)| *thing).collect();
        let mut ends = starts.clone();
        for (row, thing) in things {
            laid[ends[*row]] = *thing;
            ends[*row] += 1;
        }
        Self {
            things: laid,
            starts,
        }
    }

    /// Puts the things of each article in order.
    pub(super) fn sorted(mut self) -> Self
    where
        T: Ord,
    {
        for row in self.starts.windows(2) {
            self.things[row[0]..row[1]].sort_unstable();
        }
        self
    }

    /// The same rows of something else for each thing.
    pub(super) fn map<U>(self, other: impl Fn(T) -> U) -> Rows<U> {
        Rows {
            things: self.things.into_iter().map(other).collect(),
            starts: self.starts,
        }
    }
}

impl<T> Rows<T> {
    /// The things of the article at a place; none where there is no such article.
    pub(super) fn row(&self, place: usize) -> &[T] {
        match self.starts.get(place..place.saturating_add(2)) {
            Some(&[start, end]) => &self.things[start..end],
            _ => &[],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn things_lie_in_the_rows_of_their_articles() {
        let things = [(2, 'd'), (0, 'c'), (2, 'a'), (0, 'b')];
        let rows = Rows::of(4, &things);
        assert_eq!(rows.row(0), ['c', 'b']);
        assert_eq!(rows.row(2), ['d', 'a']);
        let sorted = rows.sorted().map(|letter| letter.to_string());
        assert_eq!(sorted.things, ["b", "c", "a", "d"]);
        assert_eq!(sorted.starts, [0, 2, 2, 4, 4]);
    }

    #[test]
    fn articles_without_things_have_empty_rows() {
        let rows = Rows::of(3, &[(1, 'a')]);
        assert!(rows.row(0).is_empty() && rows.row(2).is_empty());
        assert!(rows.row(3).is_empty() && rows.row(usize::MAX).is_empty());
        assert!(Rows::<char>::of(2, &[]).row(1).is_empty());
        assert!(Rows::<char>::default().row(0).is_empty());
    }
}
