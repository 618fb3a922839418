//! Sources as chips, and chains of them: article → Yonhap → NIS.

use std::sync::Arc;

use egui::text::LayoutJob;
use egui::{
    Color32, FontSelection, Galley, Response, Role, Sense, Shape, Stroke, StrokeKind, TextFormat,
    Ui, WidgetInfo, vec2,
};
use lucide_icons::Icon;

use super::theme::{Face, sizes};
use super::{Scene, names};
use crate::attribution::SourceKind;
use crate::review::{Belief, PlacedSource, PlacedStatement, PlacedVoice, SourceKey};

/// The height of a chip in points, without the text size of the desktop.
const HEIGHT: f32 = 21.0;
const PADDING: f32 = 6.0;
/// The least that icon and name have between the ends of a chip, in points.
const LEAST: f32 = 40.0;

/// What is drawn on a chip.
struct Chip<'a> {
    icon: Icon,
    name: &'a str,
    ink: Color32,
    /// A dashed border: nobody that is named.
    dashed: bool,
    /// A question mark: a person should look.
    doubtful: bool,
    /// A hand: a person has set it.
    by_hand: bool,
    /// Drawn on the ground of what is selected.
    active: bool,
    /// An arrow before it, which stays with it where the chain wraps.
    follows: bool,
}

/// A source as a chip. Can be clicked; `hint` is the key of the text that says what for.
pub fn source(
    ui: &mut Ui,
    scene: &Scene<'_>,
    source: &PlacedSource,
    active: bool,
    hint: Option<&str>,
) -> Response {
    let kind = names::kind(scene.texts, source.kind);
    let name = names::source(scene, source);
    let response = Chip::of(scene, source, &name, active).show(ui, scene, Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, format!("{name} ({kind})")));
    // One tooltip: of two, the second would lie on what stands below.
    let words = match hint {
        Some(key) => format!("{kind}\n{}", scene.texts.get(key)),
        None => kind,
    };
    response.on_hover_text(words)
}

/// The width of a source's chip where nothing cuts its name off.
pub fn width(ui: &Ui, scene: &Scene<'_>, source: &PlacedSource) -> f32 {
    let name = names::source(scene, source);
    let chip = Chip::of(scene, source, &name, false);
    chip.galley(ui, scene, f32::INFINITY).size().x + 2.0 * PADDING
}

/// Draws the chains of the `statements` that stand in a passage of an article, after the article's name:
/// where they make the passage up as they are, else as sources of parts of it. Says which source was
/// clicked. To be called in a layout that wraps.
pub fn of_parts(
    ui: &mut Ui,
    scene: &Scene<'_>,
    article: &str,
    statements: &[&PlacedStatement],
    whole: bool,
) -> Option<SourceKey> {
    start(ui, scene, article);
    let mut clicked = None;
    for statement in statements {
        clicked = voices(ui, scene, statement).or(clicked);
        if !whole {
            let words = scene.texts.get("chain-part");
            ui.label(super::widget::hint(scene, words))
                .on_hover_text(scene.texts.get("chain-part.tooltip"));
        }
    }
    clicked
}

/// Draws the chain of a statement after the name of its article, from left to right, and says which
/// source was clicked. To be called in a layout that wraps.
pub fn of_statement(
    ui: &mut Ui,
    scene: &Scene<'_>,
    article: &str,
    statement: &PlacedStatement,
) -> Option<SourceKey> {
    start(ui, scene, article);
    let clicked = voices(ui, scene, statement);
    if statement.chain.is_empty() {
        arrow(ui, scene);
        unsourced(ui, scene, &scene.texts.get("chain-nobody"));
    }
    clicked
}

/// Draws the sources of a statement, and says which was clicked.
fn voices(ui: &mut Ui, scene: &Scene<'_>, statement: &PlacedStatement) -> Option<SourceKey> {
    let mut clicked = None;
    let by_hand = statement.belief == Belief::ByHand;
    for (place, voice) in statement.chain.iter().enumerate() {
        let last = place + 1 == statement.chain.len();
        // Those who speak together stand side by side: no arrow leads from one to the other.
        let before = place.checked_sub(1).and_then(|it| statement.chain.get(it));
        let together = before.is_some_and(|it| statement.speak_together(it, voice));
        // Doubt and hand belong to the whole chain; they are shown once, at its origin.
        if voice_chip(
            ui,
            scene,
            voice,
            !together,
            statement.doubtful && last,
            by_hand && last,
        )
        .clicked()
        {
            clicked = Some(voice.source.clone());
        }
    }
    clicked
}

/// Draws the chain of a passage that nobody is named for.
pub fn without(ui: &mut Ui, scene: &Scene<'_>, article: &str) {
    start(ui, scene, article);
    arrow(ui, scene);
    unsourced(ui, scene, &scene.texts.get("chain-unattributed"));
}

/// The chain in words: "Kabelwort → Yonhap → NIS".
pub fn in_words(scene: &Scene<'_>, article: &str, chain: &[SourceKey]) -> String {
    let mut words = article.to_owned();
    for key in chain {
        words.push_str(" → ");
        words.push_str(&name(scene, key));
    }
    words
}

/// The name shown for a source.
pub fn name(scene: &Scene<'_>, key: &SourceKey) -> String {
    names::source_of(scene, key)
}

fn start(ui: &mut Ui, scene: &Scene<'_>, article: &str) {
    let chip = Chip {
        icon: Icon::FileText,
        name: article,
        ink: scene.theme.text,
        dashed: false,
        doubtful: false,
        by_hand: false,
        active: false,
        follows: false,
    };
    let response = chip.show(ui, scene, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, article));
}

fn arrow(ui: &mut Ui, scene: &Scene<'_>) {
    let sign = super::widget::icon(Icon::ArrowRight, sizes::SMALL).color(scene.theme.muted);
    // The arrow is read out as part of the chain's text, not by itself.
    ui.add(egui::Label::new(sign));
}

fn unsourced(ui: &mut Ui, scene: &Scene<'_>, words: &str) {
    ui.label(
        egui::RichText::new(words)
            .font(Face::SerifItalic.at(sizes::BODY + 1.0))
            .color(scene.theme.warning),
    );
}

fn voice_chip(
    ui: &mut Ui,
    scene: &Scene<'_>,
    voice: &PlacedVoice,
    follows: bool,
    doubtful: bool,
    by_hand: bool,
) -> Response {
    let placed = scene.picture.source(&voice.source);
    let kind = placed.map_or(SourceKind::Unnamed, |source| source.kind);
    let name = name(scene, &voice.source);
    let chip = Chip {
        icon: names::kind_icon(kind),
        name: &name,
        ink: scene
            .theme
            .source_ink(placed.map_or(usize::MAX, |source| source.rank)),
        dashed: !voice.named,
        doubtful,
        by_hand,
        active: false,
        follows,
    };
    let response = chip.show(ui, scene, Sense::click());
    let mut words = vec![names::kind(scene.texts, kind)];
    if let Some(body) = placed.and_then(|source| source.speaks_for.as_ref()) {
        let body = self::name(scene, body);
        words.push(
            scene
                .texts
                .with("chain-speaks-for", &[("body", body.into())]),
        );
    }
    if doubtful {
        words.push(scene.texts.get("chain-doubtful"));
    }
    if by_hand {
        words.push(scene.texts.get("chain-by-hand"));
    }
    response.widget_info(|| {
        WidgetInfo::labeled(Role::Button, true, format!("{name} ({})", words.join(", ")))
    });
    words.push(scene.texts.get("chain-click"));
    response.on_hover_text(words.join("\n"))
}

impl<'a> Chip<'a> {
    fn of(scene: &Scene<'_>, source: &PlacedSource, name: &'a str, active: bool) -> Self {
        Self {
            icon: names::kind_icon(source.kind),
            name,
            ink: scene.theme.source_ink(source.rank),
            dashed: source.kind == SourceKind::Unnamed,
            doubtful: false,
            by_hand: false,
            active,
            follows: false,
        }
    }

    fn show(&self, ui: &mut Ui, scene: &Scene<'_>, sense: Sense) -> Response {
        let lead = self.lead();
        let room = ui.max_rect().width() - 2.0 * PADDING - lead;
        let galley = self.galley(ui, scene, room.max(LEAST));
        let size = vec2(
            galley.size().x + 2.0 * PADDING + lead,
            HEIGHT.max(galley.size().y + 4.0),
        );
        let (whole, response) = ui.allocate_exact_size(size, sense);
        if ui.is_rect_visible(whole) {
            let theme = scene.theme;
            if self.follows {
                ui.painter().text(
                    whole.left_center(),
                    egui::Align2::LEFT_CENTER,
                    Icon::ArrowRight.unicode(),
                    Face::Icons.at(sizes::SMALL),
                    theme.muted,
                );
            }
            let rect = whole.with_min_x(whole.left() + lead);
            let fill = if self.active {
                theme.selected
            } else if response.hovered() && sense.senses_click() {
                theme.hover
            } else {
                theme.card
            };
            let radius = rect.height() / 2.0;
            let ring = response.has_focus();
            let stroke = if ring {
                Stroke::new(2.0, theme.accent)
            } else if self.doubtful {
                Stroke::new(1.2, theme.warning)
            } else {
                Stroke::new(1.0, self.ink.gamma_multiply(0.55))
            };
            let painter = ui.painter();
            painter.rect_filled(rect, radius, fill);
            if (self.dashed || self.doubtful) && !ring {
                painter.extend(dashed_border(rect.shrink(0.5), radius, stroke));
            } else {
                painter.rect_stroke(rect, radius, stroke, StrokeKind::Inside);
            }
            let at = rect.center() - galley.size() / 2.0;
            painter.galley(at, galley, self.ink);
        }
        response
    }

    /// The room for the arrow before it.
    fn lead(&self) -> f32 {
        if self.follows {
            sizes::SMALL + 4.0
        } else {
            0.0
        }
    }

    fn galley(&self, ui: &Ui, scene: &Scene<'_>, room: f32) -> Arc<Galley> {
        let small = Face::Sans.at(sizes::SMALL);
        let icons = Face::Icons.at(sizes::SMALL);
        let format = |font: &egui::FontId, color| TextFormat {
            font_id: font.clone(),
            color,
            valign: egui::Align::Center,
            ..TextFormat::default()
        };
        let mut job = LayoutJob::default();
        job.wrap.max_rows = 1;
        job.wrap.break_anywhere = true;
        job.wrap.max_width = room;
        let sign = |icon: Icon| icon.unicode().to_string();
        if self.by_hand {
            job.append(&sign(Icon::Hand), 0.0, format(&icons, scene.theme.muted));
            job.append(" ", 0.0, format(&small, self.ink));
        }
        job.append(&sign(self.icon), 0.0, format(&icons, self.ink));
        job.append(self.name, 4.0, format(&small, self.ink));
        if self.doubtful {
            let bold = FontSelection::from(Face::SansBold.at(sizes::SMALL)).resolve(ui.style());
            job.append("?", 3.0, format(&bold, scene.theme.warning));
        }
        ui.ctx().fonts_mut(|fonts| fonts.layout_job(job))
    }
}

/// The border of a rectangle with round ends, in dashes.
fn dashed_border(rect: egui::Rect, radius: f32, stroke: Stroke) -> Vec<Shape> {
    let radius = radius.min(rect.height() / 2.0).min(rect.width() / 2.0);
    let mut path = Vec::new();
    let corners = [
        (rect.right_bottom() - vec2(radius, radius), 0.0_f32),
        (rect.left_bottom() + vec2(radius, -radius), 90.0),
        (rect.left_top() + vec2(radius, radius), 180.0),
        (rect.right_top() + vec2(-radius, radius), 270.0),
    ];
    for (centre, from) in corners {
        for step in 0..=6 {
            let angle = (from + 15.0 * step as f32).to_radians();
            path.push(centre + radius * vec2(angle.cos(), angle.sin()));
        }
    }
    if let Some(first) = path.first().copied() {
        path.push(first);
    }
    Shape::dashed_line(&path, stroke, 3.0, 2.5)
}
