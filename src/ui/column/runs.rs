//! Marks that overlap, cut into runs that look alike.

use std::ops::Range;

use crate::comparison::LinkKind;

/// One mark on a stretch of text. Marks overlap freely.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(in crate::ui) enum Mark {
    /// A side of a link.
    Link(LinkKind),
    /// A side of a link that a person confirmed or made.
    Decided,
    /// A reporting word of a statement whose origin has this rank.
    Cue(Option<usize>),
    /// The words that name the source with this rank.
    Speaker(usize),
    /// Words that are not part of the report.
    Quiet,
}

/// A mark and the bytes of the article that it lies on.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(in crate::ui) struct Layer {
    /// Where, in bytes of the article's text.
    pub span: Range<usize>,
    /// What.
    pub mark: Mark,
}

/// How a run of text looks when every mark on it is taken together.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(in crate::ui) struct Look {
    /// The closest kind of link.
    pub link: Option<LinkKind>,
    /// Whether a person confirmed or made a link here.
    pub decided: bool,
    /// Whether it is a reporting word, and the rank of its source.
    pub cue: Option<Option<usize>>,
    /// The rank of the source that it names.
    pub speaker: Option<usize>,
    /// Whether it is not part of the report.
    pub quiet: bool,
}

impl Look {
    fn add(&mut self, mark: Mark) {
        match mark {
            Mark::Link(kind) => {
                self.link = Some(self.link.map_or(kind, |known| known.min(kind)));
            }
            Mark::Decided => self.decided = true,
            Mark::Cue(rank) => self.cue = self.cue.or(Some(rank)),
            Mark::Speaker(rank) => self.speaker = self.speaker.or(Some(rank)),
            Mark::Quiet => self.quiet = true,
        }
    }
}

/// A stretch of text that looks the same throughout.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(in crate::ui) struct Run {
    /// Where, in bytes of the article's text.
    pub span: Range<usize>,
    /// How.
    pub look: Look,
}

/// Cuts `within` into runs that do not overlap, leave no gap, and each look the same throughout.
///
/// Every mark that lies on a run shows in its look; of several links the closest kind, of several
/// cues or speakers the one that stands first in `layers`. Neighbours that look alike are one run.
pub(in crate::ui) fn flatten(within: Range<usize>, layers: &[Layer]) -> Vec<Run> {
    let mut cuts = vec![within.start, within.end];
    for layer in layers {
        for end in [layer.span.start, layer.span.end] {
            if within.contains(&end) {
                cuts.push(end);
            }
        }
    }
    cuts.sort_unstable();
    cuts.dedup();
    let mut runs: Vec<Run> = Vec::with_capacity(cuts.len());
    for pair in cuts.windows(2) {
        let span = pair[0]..pair[1];
        let mut look = Look::default();
        for layer in layers {
            if layer.span.start <= span.start && span.end <= layer.span.end {
                look.add(layer.mark);
            }
        }
        match runs.last_mut() {
            Some(last) if last.look == look => last.span.end = span.end,
            _ => runs.push(Run { span, look }),
        }
    }
    runs
}

#[cfg(test)]
mod tests {
    use super::*;

    fn layer(span: Range<usize>, mark: Mark) -> Layer {
        Layer { span, mark }
    }

    /// Writes runs as "start-end:look" with letters: V E R for kinds of link, c cue, s speaker,
    /// q quiet, d decided by a person.
    fn check(within: Range<usize>, layers: &[Layer], expected: &str) {
        let runs = flatten(within.clone(), layers);
        assert_eq!(
            runs.first().map_or(within.start, |run| run.span.start),
            within.start
        );
        assert_eq!(
            runs.last().map_or(within.start, |run| run.span.end),
            within.end
        );
        assert!(
            runs.windows(2)
                .all(|pair| pair[0].span.end == pair[1].span.start)
        );
        let written: Vec<String> = runs
            .iter()
            .map(|run| {
                let look = run.look;
                let mut signs = String::new();
                match look.link {
                    Some(LinkKind::Verbatim) => signs.push('V'),
                    Some(LinkKind::Edited) => signs.push('E'),
                    Some(LinkKind::Reworded) => signs.push('R'),
                    None => {}
                }
                for (sign, there) in [
                    ('c', look.cue.is_some()),
                    ('s', look.speaker.is_some()),
                    ('q', look.quiet),
                    ('d', look.decided),
                ] {
                    if there {
                        signs.push(sign);
                    }
                }
                format!("{}-{}:{signs}", run.span.start, run.span.end)
            })
            .collect();
        assert_eq!(written.join(" "), expected);
    }

    #[test]
    fn runs_cover_everything_once() {
        use LinkKind::{Edited, Reworded, Verbatim};
        check(0..10, &[], "0-10:");
        check(5..5, &[layer(0..9, Mark::Quiet)], "");
        check(0..10, &[layer(2..4, Mark::Quiet)], "0-2: 2-4:q 4-10:");
        check(0..10, &[layer(0..10, Mark::Link(Edited))], "0-10:E");
        // Marks that reach beyond the piece are cut at its ends.
        check(5..10, &[layer(0..7, Mark::Quiet)], "5-7:q 7-10:");
        check(5..10, &[layer(8..99, Mark::Cue(None))], "5-8: 8-10:c");
        check(
            5..10,
            &[layer(0..5, Mark::Quiet), layer(10..12, Mark::Quiet)],
            "5-10:",
        );
        // Overlaps: everything shows, and the closest link wins.
        check(
            0..10,
            &[
                layer(0..8, Mark::Link(Reworded)),
                layer(4..10, Mark::Link(Verbatim)),
                layer(6..7, Mark::Speaker(3)),
            ],
            "0-4:R 4-6:V 6-7:Vs 7-10:V",
        );
        // A part of a linked sentence that a person has linked stands out in it.
        check(
            0..9,
            &[
                layer(0..9, Mark::Link(Edited)),
                layer(3..6, Mark::Link(Reworded)),
                layer(3..6, Mark::Decided),
            ],
            "0-3:E 3-6:Ed 6-9:E",
        );
        // Neighbours that look alike are one run; the same mark twice changes nothing.
        check(
            0..9,
            &[
                layer(0..4, Mark::Link(Edited)),
                layer(4..9, Mark::Link(Edited)),
                layer(2..6, Mark::Link(Edited)),
            ],
            "0-9:E",
        );
        // Nested marks of all sorts.
        check(
            0..20,
            &[
                layer(0..20, Mark::Link(Edited)),
                layer(3..5, Mark::Cue(Some(0))),
                layer(5..9, Mark::Speaker(0)),
                layer(12..14, Mark::Quiet),
            ],
            "0-3:E 3-5:Ec 5-9:Es 9-12:E 12-14:Eq 14-20:E",
        );
    }

    #[test]
    fn the_first_speaker_gives_the_colour() {
        let layers = [layer(0..6, Mark::Speaker(4)), layer(2..4, Mark::Speaker(1))];
        let runs = flatten(0..6, &layers);
        assert_eq!(runs.len(), 1);
        assert_eq!(runs[0].look.speaker, Some(4));
    }
}
