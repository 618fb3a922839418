//! The two axes of the rating scale as rows of buttons.

use egui::{Button, Response, RichText, Role, Stroke, Ui, WidgetInfo, vec2};

use crate::review::{Credibility, Reliability};
use crate::ui::theme::{Face, sizes};
use crate::ui::{Scene, names, widget};

/// Draws A to F and says which was clicked. `whose` names the source; `offered` is drawn as a faint
/// suggestion while nothing is chosen.
pub fn letters(
    ui: &mut Ui,
    scene: &Scene<'_>,
    whose: &str,
    chosen: Option<Reliability>,
    offered: Option<Reliability>,
) -> Option<Reliability> {
    let mut clicked = None;
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 2.0;
        for letter in Reliability::ALL {
            let label = names::reliability(scene.texts, letter);
            let name = format!("{whose}: {} {label}", letter.letter());
            let hinted = chosen.is_none() && offered == Some(letter);
            let sign = letter.letter().to_string();
            let response = segment(ui, scene, &sign, &name, chosen == Some(letter), hinted);
            let response = response.on_hover_ui(|ui| {
                for other in Reliability::ALL {
                    let label = names::reliability(scene.texts, other);
                    let line = format!("{}  {label}", other.letter());
                    scale_line(ui, scene, line, other == letter);
                }
            });
            if response.clicked() {
                clicked = Some(letter);
            }
        }
    });
    clicked
}

/// Draws 1 to 6 and says which was clicked.
pub fn digits(ui: &mut Ui, scene: &Scene<'_>, chosen: Option<Credibility>) -> Option<Credibility> {
    let mut clicked = None;
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 2.0;
        for digit in Credibility::ALL {
            let label = names::credibility(scene.texts, digit);
            let sign = digit.digit().to_string();
            let name = format!("{sign} {label}");
            let response = segment(ui, scene, &sign, &name, chosen == Some(digit), false);
            let response = response.on_hover_ui(|ui| {
                for other in Credibility::ALL {
                    let label = names::credibility(scene.texts, other);
                    let line = format!("{}  {label}", other.digit());
                    scale_line(ui, scene, line, other == digit);
                }
            });
            if response.clicked() {
                clicked = Some(digit);
            }
        }
    });
    clicked
}

fn scale_line(ui: &mut Ui, scene: &Scene<'_>, line: String, current: bool) {
    let words = if current {
        widget::bold(line)
    } else {
        RichText::new(line).color(scene.theme.muted)
    };
    ui.label(words);
}

fn segment(
    ui: &mut Ui,
    scene: &Scene<'_>,
    sign: &str,
    name: &str,
    chosen: bool,
    hinted: bool,
) -> Response {
    let theme = scene.theme;
    let face = if chosen || hinted {
        Face::SansBold
    } else {
        Face::Sans
    };
    let color = match (chosen, hinted) {
        (true, _) => theme.on_accent,
        (_, true) => theme.accent,
        _ => theme.text,
    };
    let text = RichText::new(sign).font(face.at(sizes::BODY)).color(color);
    let mut button = Button::new(text).min_size(vec2(24.0, 24.0));
    if chosen {
        button = button.fill(theme.accent);
    } else if hinted {
        button = button.stroke(Stroke::new(1.5, theme.accent));
    }
    ui.spacing_mut().button_padding.x = 4.0;
    let response = ui.add(button);
    response.widget_info(|| WidgetInfo::selected(Role::RadioButton, true, chosen, name));
    response
}
