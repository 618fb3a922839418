//! When a recovery copy is written.

use std::time::{Duration, Instant};

/// How long nothing is changed before a copy is written: a word is typed to its end.
const PAUSE: Duration = Duration::from_secs(3);

/// The longest time that a change goes without a copy, however steadily a person works on.
const LONGEST: Duration = Duration::from_secs(10);

/// The changes that no recovery copy holds yet.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Uncopied(Option<Changes>);

#[derive(Clone, Copy, Debug)]
struct Changes {
    /// The latest state of the project.
    generation: u64,
    /// When the first of them was made.
    first: Instant,
    /// When the last of them was made.
    last: Instant,
}

/// What to do about them.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Due {
    /// There is nothing to copy.
    Never,
    /// Look again after this time.
    In(Duration),
    /// Write a copy.
    Now,
}

impl Uncopied {
    /// Takes in which state of the project no copy holds, if there is one, and tells when to write it.
    pub fn follow(&mut self, generation: Option<u64>, now: Instant) -> Due {
        let Some(generation) = generation else {
            self.0 = None;
            return Due::Never;
        };
        let changes = match self.0 {
            Some(known) if known.generation == generation => known,
            known => Changes {
                generation,
                first: known.map_or(now, |known| known.first),
                last: now,
            },
        };
        self.0 = Some(changes);
        let due = (changes.last + PAUSE).min(changes.first + LONGEST);
        match due.saturating_duration_since(now) {
            Duration::ZERO => Due::Now,
            wait => Due::In(wait),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_copy_is_written_after_a_pause_and_while_somebody_works_without_one() {
        let start = Instant::now();
        let at = |seconds: f32| start + Duration::from_secs_f32(seconds);
        let mut changes = Uncopied::default();
        assert_eq!(changes.follow(None, at(0.0)), Due::Never);
        assert_eq!(changes.follow(Some(1), at(1.0)), Due::In(PAUSE));
        assert_eq!(changes.follow(Some(1), at(3.0)), Due::In(at(4.0) - at(3.0)));
        assert_eq!(changes.follow(Some(1), at(4.0)), Due::Now);

        // A rating every two seconds.
        let mut changes = Uncopied::default();
        let written = (0..8).find(|step| {
            let due = changes.follow(Some(10 + step), at(2.0 * *step as f32));
            due == Due::Now
        });
        assert_eq!(written, Some(5));
        // Once it is written the time begins anew.
        assert_eq!(changes.follow(None, at(10.1)), Due::Never);
        assert_eq!(changes.follow(Some(20), at(11.0)), Due::In(PAUSE));
    }
}
