//! The threads that carry out an analysis.

use std::num::NonZero;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use crate::comparison::Crew;

/// Does the jobs of an analysis on several threads at the same time.
#[derive(Clone, Copy, Debug)]
pub struct Threads(NonZero<usize>);

impl Threads {
    /// As many threads as this machine runs at the same time.
    pub fn of_this_machine() -> Self {
        Self(thread::available_parallelism().unwrap_or(NonZero::<usize>::MIN))
    }
}

impl Crew for Threads {
    fn each(&self, count: usize, job: &(dyn Fn(usize) + Sync)) {
        let next = AtomicUsize::new(0);
        // Everybody takes the next job that nobody has, so that long jobs hold nobody up.
        let work = || {
            loop {
                let number = next.fetch_add(1, Ordering::Relaxed);
                if number >= count {
                    break;
                }
                job(number);
            }
        };
        // The thread that asks works as well.
        let others = self.0.get().min(count).saturating_sub(1);
        thread::scope(|scope| {
            for _ in 0..others {
                scope.spawn(work);
            }
            work();
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::comparison::{Alone, Findings, Progress, Watch, analyse_with};
    use crate::text::{Article, ArticleId, BlockKind, Metadata};
    use std::sync::{Arc, Mutex};

    fn articles() -> Vec<(ArticleId, Arc<Article>)> {
        let sentences = [
            "Der Deich bei Torgau hielt dem Hochwasser stand, teilte der Landrat mit.",
            "In Passau riss die Flut in der Nacht eine Brücke fort.",
            "Die Notenbank in Oslo erhöhte den Leitzins auf 3,5 Prozent.",
            "Das Landgericht Kassel verurteilte den Angeklagten zu neun Jahren Haft.",
            "Tausende demonstrierten in Belgrad gegen die Regierung.",
        ];
        (0..30_usize)
            .map(|number| {
                let told = (0..3).map(|place| sentences[(number * 7 + place * 2) % 5]);
                let text = told.collect::<Vec<_>>().join(" ");
                let blocks = [(BlockKind::Paragraph, 0, text.as_str())];
                let article = Article::from_blocks(blocks, Metadata::default());
                (ArticleId(number as u32), Arc::new(article))
            })
            .collect()
    }

    fn threads(count: usize) -> Threads {
        Threads(NonZero::new(count).unwrap_or(NonZero::<usize>::MIN))
    }

    #[derive(Default)]
    struct Listener {
        heard: Mutex<Vec<Progress>>,
        patience: Option<usize>,
    }

    impl Watch for Listener {
        fn cancelled(&self) -> bool {
            let heard = self.heard.lock().map_or(0, |heard| heard.len());
            self.patience.is_some_and(|patience| heard >= patience)
        }
        fn progress(&self, progress: Progress) {
            if let Ok(mut heard) = self.heard.lock() {
                heard.push(progress);
            }
        }
    }

    #[test]
    fn every_job_is_done_once() {
        for (workers, count) in [(1, 10), (2, 0), (2, 1), (4, 1000)] {
            let done: Vec<AtomicUsize> = (0..count).map(|_| AtomicUsize::new(0)).collect();
            threads(workers).each(count, &|number| {
                done[number].fetch_add(1, Ordering::Relaxed);
            });
            assert!(done.iter().all(|done| done.load(Ordering::Relaxed) == 1));
        }
    }

    #[test]
    fn threads_find_what_one_worker_finds() {
        let articles = articles();
        let analysed = |crew: &dyn Crew| -> (Findings, Vec<Progress>) {
            let listener = Listener::default();
            let findings = analyse_with(&articles, None, &listener, crew);
            let heard = listener.heard.into_inner().unwrap_or_default();
            (findings.unwrap_or_default(), heard)
        };
        let (expected, told) = analysed(&Alone);
        assert!(!expected.links.is_empty());
        for workers in [2, 3, 8] {
            let (found, heard) = analysed(&threads(workers));
            assert_eq!(found, expected);
            assert_eq!(heard, told, "progress in order");
        }
    }

    #[test]
    fn threads_stop_when_they_are_told_to() {
        let articles = articles();
        for patience in [0, 1, 3, 7] {
            let listener = Listener {
                patience: Some(patience),
                ..Listener::default()
            };
            assert!(analyse_with(&articles, None, &listener, &threads(4)).is_err());
        }
    }
}
