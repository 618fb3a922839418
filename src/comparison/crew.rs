//! Who carries out the work of an analysis. The core knows no threads: it hands out jobs that do not
//! depend on each other, and whoever starts it brings the workers.

use std::sync::OnceLock;

/// Carries out jobs that do not depend on each other.
pub trait Crew: Sync {
    /// Calls `job` once with every number below `count`, in any order, maybe several at the same
    /// time, and returns when all are done.
    fn each(&self, count: usize, job: &(dyn Fn(usize) + Sync));
}

/// One worker: does one job after the other.
#[derive(Clone, Copy, Debug)]
pub struct Alone;

impl Crew for Alone {
    fn each(&self, count: usize, job: &(dyn Fn(usize) + Sync)) {
        (0..count).for_each(job);
    }
}

/// The results of `count` jobs by number, whoever did them in whichever order; nothing if one of
/// them gave none.
pub(super) fn collect<T: Send + Sync>(
    crew: &dyn Crew,
    count: usize,
    job: impl Fn(usize) -> Option<T> + Sync,
) -> Option<Vec<T>> {
    let places: Vec<OnceLock<T>> = (0..count).map(|_| OnceLock::new()).collect();
    crew.each(count, &|number| {
        if let (Some(place), Some(result)) = (places.get(number), job(number)) {
            // A second result for one number would be the same: jobs are pure.
            let _ = place.set(result);
        }
    });
    places.into_iter().map(OnceLock::into_inner).collect()
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    /// Does the last job first and every third one twice.
    pub(in crate::comparison) struct Contrary;

    impl Crew for Contrary {
        fn each(&self, count: usize, job: &(dyn Fn(usize) + Sync)) {
            (0..count).rev().for_each(job);
            (0..count).step_by(3).for_each(job);
        }
    }

    #[test]
    fn results_stand_at_their_numbers() {
        let crews: [&dyn Crew; 2] = [&Alone, &Contrary];
        for crew in crews {
            let squares = collect(crew, 5, |number| Some(number * number));
            assert_eq!(squares, Some(vec![0, 1, 4, 9, 16]));
            let stopped = collect(crew, 5, |number| (number != 3).then_some(number));
            assert_eq!(stopped, None);
            assert_eq!(collect(crew, 0, Some), Some(Vec::new()));
        }
    }
}
