//! Words of an article in the reading face.

use std::sync::Arc;

use egui::text::LayoutJob;
use egui::{Color32, FontId, Galley, Label, Response, Sense, Stroke, TextFormat, Ui};

use crate::text::Span;
use crate::ui::theme::{Face, sizes};
use crate::ui::{Outbox, Scene};

/// Draws `words` in at most `rows` rows; what does not fit is cut with an ellipsis and shown in a
/// tooltip.
pub fn limited(ui: &mut Ui, words: &str, font: &FontId, color: Color32, rows: usize) -> Response {
    let mut job = LayoutJob::simple(
        one_line(words),
        font.clone(),
        color,
        ui.available_width().max(40.0),
    );
    job.wrap.max_rows = rows;
    for section in &mut job.sections {
        section.format.line_height = Some(font.size * 1.25);
    }
    let galley = ui.ctx().fonts_mut(|fonts| fonts.layout_job(job));
    let elided = galley.elided;
    let response = ui.add(Label::new(galley));
    if elided {
        response.on_hover_text(words)
    } else {
        response
    }
}

/// Line ends and runs of spaces as one space each.
fn one_line(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// How one run of a quoted passage looks.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Look {
    /// What is said, as opposed to who says it.
    pub content: bool,
    /// Reporting words.
    pub cue: bool,
    /// Words that name who speaks.
    pub speaker: bool,
    /// Words that name a source of the chain: the rank of that source.
    pub mention: Option<usize>,
    /// Words that another article disagrees with.
    pub disagreeing: bool,
}

/// The passages that give a quoted stretch its looks.
#[derive(Clone, Copy, Default)]
pub struct Layers<'a> {
    /// What is said.
    pub content: &'a [Span],
    /// The reporting words.
    pub cue: &'a [Span],
    /// The words that name who speaks.
    pub speaker: &'a [Span],
    /// The words that name sources of the chain, with their ranks.
    pub mentions: &'a [(Span, usize)],
    /// Words that another article disagrees with.
    pub disagreeing: &'a [Span],
}

/// Cuts `whole` into runs of one look each, in order, without gaps or overlaps. Spans that
/// reach beyond `whole` count as far as they lie in it.
pub fn runs(whole: Span, layers: Layers<'_>) -> Vec<(std::ops::Range<usize>, Look)> {
    let Layers {
        content,
        cue,
        speaker,
        mentions,
        disagreeing,
    } = layers;
    let mut cuts = vec![whole.start(), whole.end()];
    let named = mentions.iter().map(|(span, _)| span);
    let plain = content.iter().chain(cue).chain(speaker).chain(disagreeing);
    for span in plain.chain(named) {
        if let Some(part) = span.intersection(whole) {
            cuts.extend([part.start(), part.end()]);
        }
    }
    cuts.sort_unstable();
    cuts.dedup();
    let within = |spans: &[Span], at: usize| spans.iter().any(|span| span.holds(at));
    let mut runs: Vec<(std::ops::Range<usize>, Look)> = Vec::new();
    for pair in cuts.windows(2) {
        let [start, end] = [pair[0], pair[1]];
        let look = Look {
            content: within(content, start),
            cue: within(cue, start),
            speaker: within(speaker, start),
            mention: mentions
                .iter()
                .find(|(span, _)| span.holds(start))
                .map(|(_, rank)| *rank),
            disagreeing: within(disagreeing, start),
        };
        match runs.last_mut() {
            Some((range, last)) if *last == look => range.end = end,
            _ => runs.push((start..end, look)),
        }
    }
    runs
}

/// A passage of an article, as it is quoted.
pub struct Quoted<'a> {
    /// The text of the article.
    pub text: &'a str,
    /// The stretch that is quoted.
    pub whole: Span,
    /// What lies on it.
    pub layers: Layers<'a>,
    /// The colour of the source.
    pub ink: Color32,
}

impl Quoted<'_> {
    /// Lays the passage out in at most `rows` rows.
    pub fn galley(&self, ui: &Ui, scene: &Scene<'_>, rows: usize, width: f32) -> Arc<Galley> {
        let theme = scene.theme;
        let font = Face::Serif.at(sizes::READING - 1.5);
        let mut job = LayoutJob::default();
        job.wrap.max_width = width.max(40.0);
        job.wrap.max_rows = rows;
        for (range, look) in runs(self.whole, self.layers) {
            let Some(words) = self.text.get(range) else {
                continue;
            };
            let mut format = TextFormat {
                font_id: font.clone(),
                color: if look.content {
                    theme.text
                } else {
                    theme.muted
                },
                line_height: Some(font.size * 1.3),
                ..TextFormat::default()
            };
            // As in the text: who speaks in bold, reporting words in italics with a line below.
            // A name has the colour of the source that it names.
            if look.speaker || look.mention.is_some() {
                format.font_id = Face::SerifBold.at(font.size);
                format.color = look.mention.map_or(self.ink, |rank| theme.source_ink(rank));
            }
            if look.cue {
                format.font_id = Face::SerifItalic.at(font.size);
                format.color = self.ink;
                format.underline = Stroke::new(1.0, self.ink);
            }
            if look.disagreeing {
                format.color = theme.text;
                format.background = theme.differing;
                format.underline = Stroke::new(1.0, theme.warning);
            }
            job.append(&words.replace('\n', " "), 0.0, format);
        }
        ui.ctx().fonts_mut(|fonts| fonts.layout_job(job))
    }
}

/// Draws a laid out passage that can be clicked.
pub fn clickable(ui: &mut Ui, scene: &Scene<'_>, galley: Arc<Galley>, name: &str) -> Response {
    let (rect, response) = ui.allocate_exact_size(galley.size(), Sense::click());
    if ui.is_rect_visible(rect) {
        if response.hovered() || response.has_focus() {
            let stroke = if response.has_focus() {
                Stroke::new(2.0, scene.theme.accent)
            } else {
                Stroke::NONE
            };
            ui.painter().rect(
                rect.expand(3.0),
                3.0,
                scene.theme.hover,
                stroke,
                egui::StrokeKind::Outside,
            );
        }
        ui.painter().galley(rect.min, galley, scene.theme.text);
    }
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, name));
    response.on_hover_cursor(egui::CursorIcon::PointingHand)
}

/// Asks the views to show a place: beside its counterparts where texts are on screen, else in the
/// compare view.
pub fn reveal(scene: &Scene<'_>, out: &mut Outbox, place: crate::review::Place) {
    use crate::review::View;
    use crate::ui::{Command, Reveal};
    let reveal = match scene.session().view {
        View::Compare | View::Aligned => Reveal::Align,
        View::Claims | View::Sources => Reveal::Show,
    };
    out.send(Command::Select(Some(place), reveal));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Text;

    fn check(content: &[(usize, usize)], marked: &[(usize, usize)], expected: &str) {
        let text = Text::normalise("abcdefghij");
        let spans = |ends: &[(usize, usize)]| -> Vec<Span> {
            ends.iter()
                .map(|(start, end)| text.snap(*start..*end))
                .collect()
        };
        let whole = text.snap(1..9);
        let (content, marked) = (spans(content), spans(marked));
        let layers = Layers {
            content: &content,
            disagreeing: &marked,
            ..Layers::default()
        };
        let found: String = runs(whole, layers)
            .into_iter()
            .map(|(range, look)| {
                let words = &text.as_str()[range];
                match (look.content, look.disagreeing) {
                    (false, false) => words.to_owned(),
                    (true, false) => format!("({words})"),
                    (false, true) => format!("[{words}]"),
                    (true, true) => format!("<{words}>"),
                }
            })
            .collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn runs_cover_the_passage_once() {
        check(&[], &[], "bcdefghi");
        check(&[(2, 5)], &[], "b(cde)fghi");
        check(&[(0, 10)], &[], "(bcdefghi)");
        check(&[(2, 5), (5, 7)], &[], "b(cdefg)hi");
        check(&[(2, 6)], &[(4, 8)], "b(cd)<ef>[gh]i");
        check(&[(2, 6), (3, 5)], &[(3, 4), (3, 4)], "b(c)<d>(ef)ghi");
        check(&[(9, 10)], &[(0, 1)], "bcdefghi");
    }

    #[test]
    fn a_name_has_the_rank_of_the_source_that_it_names() {
        let text = Text::normalise("abcdefghij");
        let (agency, service) = (text.snap(1..3), text.snap(5..7));
        let layers = Layers {
            speaker: &[agency],
            mentions: &[(agency, 1), (service, 0)],
            ..Layers::default()
        };
        let found: Vec<_> = runs(text.snap(0..9), layers)
            .into_iter()
            .map(|(range, look)| (range, look.speaker, look.mention))
            .collect();
        let expected = [
            (0..1, false, None),
            (1..3, true, Some(1)),
            (3..5, false, None),
            (5..7, false, Some(0)),
            (7..9, false, None),
        ];
        assert_eq!(found, expected);
    }
}
