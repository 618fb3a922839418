//! The place that is read, carried along from the compare view to the table and back.
//!
//! Each of the two keeps where it is scrolled to by itself. Whoever has moved in one of them finds the place in
//! the other; whoever has only had a look there and goes back finds everything as it was left.

use crate::review::View;
use crate::text::Passage;

/// A place that is read.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Place {
    /// The selected passage, which is in sight.
    Selected(Passage),
    /// What stands at the top; nothing that is selected is in sight.
    Top(Passage),
}

impl Place {
    /// The passage.
    pub fn place(self) -> Passage {
        match self {
            Self::Selected(place) | Self::Top(place) => place,
        }
    }
}

/// Frames after which a view that has just come up has come to rest.
const RESTING: u8 = 3;

/// What is read in the view that is shown, or was shown last.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Carried {
    view: Option<View>,
    frames: u8,
    arrived: Option<Place>,
    now: Option<Place>,
}

impl Carried {
    /// Says that `view` is drawn, one of the two that show texts; returns the place to bring into sight where it
    /// has just come up after the other one and a person has moved there.
    pub fn to(&mut self, view: View) -> Option<Place> {
        let before = self.view.replace(view);
        if before == Some(view) {
            return None;
        }
        let place = before
            .and(self.now)
            .filter(|now| Some(*now) != self.arrived);
        (self.frames, self.arrived, self.now) = (0, None, None);
        place
    }

    /// Notes what is read in the view, once it stands still.
    pub fn note(&mut self, place: Place) {
        self.now = Some(place);
        if self.frames < RESTING {
            self.frames += 1;
            self.arrived = Some(place);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{ArticleId, Text};

    fn place(byte: usize) -> Place {
        let text = Text::normalise("0123456789");
        Place::Top(Passage {
            article: ArticleId(1),
            span: text.snap(byte..byte + 1),
        })
    }

    fn read(carried: &mut Carried, places: &[usize]) {
        for byte in places {
            carried.note(place(*byte));
        }
    }

    #[test]
    fn only_a_place_that_somebody_went_to_is_carried_along() {
        let mut carried = Carried::default();
        assert_eq!(carried.to(View::Compare), None);
        read(&mut carried, &[0, 1, 2, 2, 2]);
        // While it came up the place was settled; nobody has moved since.
        assert_eq!(carried.to(View::Compare), None);
        assert_eq!(carried.to(View::Aligned), None);
        read(&mut carried, &[4, 4, 4, 7]);
        assert_eq!(carried.to(View::Compare), Some(place(7)));
        // A look at the other view and back leaves everything where it was.
        read(&mut carried, &[6, 6, 6, 6]);
        assert_eq!(carried.to(View::Aligned), None);
        read(&mut carried, &[7, 7, 7]);
        assert_eq!(carried.to(View::Compare), None);
    }
}
