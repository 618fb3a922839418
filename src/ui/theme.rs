//! Colours, sizes and fonts. They live here and nowhere else.
//!
//! Every colour has a role, not a place. Text on any ground that this module pairs it with has a
//! contrast of at least 4.5 : 1 (WCAG 2.2, success criterion 1.4.3); a test computes it.

mod palette;
pub mod sizes;

use std::sync::Arc;

use egui::{
    Color32, CornerRadius, FontData, FontFamily, FontId, Margin, Stroke, TextStyle, Visuals,
};

use crate::comparison::LinkKind;

/// Light or dark.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ThemeName {
    /// Dark text on light ground.
    Light,
    /// Light text on dark ground.
    Dark,
}

/// Colours, sizes and fonts of the whole window.
#[derive(Clone, PartialEq, Debug)]
pub struct Theme {
    /// Light or dark.
    pub name: ThemeName,
    /// The ground that articles are read on.
    pub page: Color32,
    /// The ground of panels, bars and lists.
    pub panel: Color32,
    /// The ground behind the columns.
    pub desk: Color32,
    /// A card or a field on a panel.
    pub card: Color32,
    /// The ground of what the pointer is over.
    pub hover: Color32,
    /// The ground of the selected row or passage.
    pub selected: Color32,
    /// Lines between things.
    pub line: Color32,
    /// Text.
    pub text: Color32,
    /// Text that matters less: labels, boilerplate, counts.
    pub muted: Color32,
    /// What can be clicked; focus rings.
    pub accent: Color32,
    /// Text and icons on the accent colour.
    pub on_accent: Color32,
    /// The ground of words selected with mouse or keyboard.
    pub marked: Color32,
    /// What should be looked at: discrepancies, a 1 with one origin.
    pub warning: Color32,
    /// The ground of a warning.
    pub warning_ground: Color32,
    /// What did not work.
    pub danger: Color32,
    /// What is done: scored, accepted.
    pub done: Color32,
    /// Ground and line of passages by link kind: verbatim, edited, reworded.
    pub link_grounds: [Color32; 3],
    /// The lines of ribbons, underlines and strips by link kind.
    pub link_lines: [Color32; 3],
    /// The ground of the words that differ inside a pair.
    pub differing: Color32,
    /// The ground of words that were searched for.
    pub found: Color32,
    /// Hues for sources, by rank: readable as text on page, panel and card.
    pub source_inks: [Color32; 10],
}

impl Theme {
    /// The theme named `name`.
    pub fn new(name: ThemeName) -> Self {
        match name {
            ThemeName::Light => Self::light(),
            ThemeName::Dark => Self::dark(),
        }
    }

    /// The ground of a linked passage.
    pub fn link_ground(&self, kind: LinkKind) -> Color32 {
        self.link_grounds[kind as usize]
    }

    /// The line of a linked passage.
    pub fn link_line(&self, kind: LinkKind) -> Color32 {
        self.link_lines[kind as usize]
    }

    /// The colour of the source with this rank; sources beyond the tenth share the last one.
    pub fn source_ink(&self, rank: usize) -> Color32 {
        self.source_inks[rank.min(self.source_inks.len() - 1)]
    }

    /// Gives `ctx` the fonts; once, at the start.
    pub fn install_fonts(ctx: &egui::Context) {
        let own: [(&'static str, &'static [u8], Face); 8] = [
            ("sans", notosans::REGULAR_TTF, Face::Sans),
            ("sans-bold", notosans::BOLD_TTF, Face::SansBold),
            ("serif", libertinus(0), Face::Serif),
            ("serif-bold", libertinus(1), Face::SerifBold),
            ("serif-italic", libertinus(2), Face::SerifItalic),
            ("lucide", lucide_icons::LUCIDE_FONT_BYTES, Face::Icons),
            // Signs that the serif lacks come from the sans.
            ("sans-under-serif", notosans::REGULAR_TTF, Face::Serif),
            ("sans-under-serif-bold", notosans::BOLD_TTF, Face::SerifBold),
        ];
        let mut fonts = egui::FontDefinitions::default();
        let fallback: Vec<String> = fonts
            .families
            .get(&FontFamily::Proportional)
            .cloned()
            .unwrap_or_default();
        for face in Face::ALL {
            fonts.families.insert(face.family(), Vec::new());
        }
        for (name, bytes, face) in own {
            fonts
                .font_data
                .insert(name.to_owned(), Arc::new(FontData::from_static(bytes)));
            fonts
                .families
                .entry(face.family())
                .or_default()
                .push(name.to_owned());
        }
        for face in Face::ALL {
            let family = fonts.families.entry(face.family()).or_default();
            if face != Face::Icons {
                family.push("lucide".to_owned());
            }
            family.extend(fallback.iter().cloned());
        }
        ctx.set_fonts(fonts);
    }

    /// Gives `ctx` colours, spacing and text sizes.
    pub fn apply(&self, ctx: &egui::Context) {
        let dark = self.name == ThemeName::Dark;
        ctx.set_theme(if dark {
            egui::ThemePreference::Dark
        } else {
            egui::ThemePreference::Light
        });
        ctx.all_styles_mut(|style| {
            style.text_styles = [
                (TextStyle::Small, sizes::SMALL),
                (TextStyle::Body, sizes::BODY),
                (TextStyle::Button, sizes::BODY),
                (TextStyle::Heading, sizes::HEADING),
                (TextStyle::Monospace, sizes::BODY),
            ]
            .into_iter()
            .map(|(name, size)| {
                let face = if name == TextStyle::Heading {
                    Face::SansBold
                } else {
                    Face::Sans
                };
                (name, face.at(size))
            })
            .collect();
            let spacing = &mut style.spacing;
            spacing.item_spacing = egui::vec2(8.0, 6.0);
            spacing.button_padding = egui::vec2(8.0, 3.0);
            spacing.interact_size.y = 26.0;
            spacing.menu_margin = Margin::symmetric(6, 6);
            spacing.window_margin = Margin::same(16);
            spacing.icon_spacing = 6.0;
            spacing.slider_width = 160.0;
            spacing.scroll = scroll_bars();
            style.interaction.selectable_labels = false;
            style.visuals = self.visuals();
        });
    }

    fn visuals(&self) -> Visuals {
        let mut visuals = match self.name {
            ThemeName::Light => Visuals::light(),
            ThemeName::Dark => Visuals::dark(),
        };
        visuals.override_text_color = None;
        visuals.panel_fill = self.panel;
        visuals.window_fill = self.panel;
        visuals.window_stroke = Stroke::new(1.0, self.line);
        visuals.extreme_bg_color = self.card;
        visuals.text_edit_bg_color = Some(self.card);
        visuals.faint_bg_color = self.card;
        visuals.code_bg_color = self.card;
        visuals.hyperlink_color = self.accent;
        visuals.warn_fg_color = self.warning;
        visuals.error_fg_color = self.danger;
        visuals.weak_text_color = Some(self.muted);
        visuals.selection.bg_fill = self.selected;
        visuals.selection.stroke = Stroke::new(1.0, self.accent);
        let radius = CornerRadius::same(4);
        let widgets = &mut visuals.widgets;
        widgets.noninteractive.bg_fill = self.panel;
        widgets.noninteractive.weak_bg_fill = self.panel;
        widgets.noninteractive.bg_stroke = Stroke::new(1.0, self.line);
        widgets.noninteractive.fg_stroke = Stroke::new(1.0, self.text);
        for (state, ground, line) in [
            (&mut widgets.inactive, self.card, self.line),
            (&mut widgets.hovered, self.hover, self.muted),
            (&mut widgets.active, self.selected, self.accent),
            (&mut widgets.open, self.hover, self.line),
        ] {
            state.bg_fill = ground;
            state.weak_bg_fill = ground;
            state.bg_stroke = Stroke::new(1.0, line);
            state.fg_stroke = Stroke::new(1.0, self.text);
            state.corner_radius = radius;
            state.expansion = 0.0;
        }
        visuals
    }
}

/// How opaque the handle of a scroll bar is that nobody points at, in the colour of text.
const HANDLE: f32 = 0.55;
/// The same while the pointer is over the bar or drags it.
const HANDLE_HELD: f32 = 0.8;

/// Scroll bars that keep a place of their own beside what they scroll, with a handle that is seen
/// at once on every ground: the solid ones of egui draw handle and track in the colour of cards.
fn scroll_bars() -> egui::style::ScrollStyle {
    let solid = egui::style::ScrollStyle::solid();
    let width = 9.0;
    egui::style::ScrollStyle {
        floating: true,
        bar_width: width,
        floating_width: width,
        floating_allocated_width: solid.bar_inner_margin + width,
        handle_min_length: 24.0,
        foreground_color: true,
        dormant_background_opacity: 0.0,
        active_background_opacity: 0.0,
        interact_background_opacity: 0.0,
        dormant_handle_opacity: HANDLE,
        active_handle_opacity: HANDLE,
        interact_handle_opacity: HANDLE_HELD,
        ..solid
    }
}

/// The faces: a serif for reading, a sans for the interface, icons.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Face {
    /// Noto Sans, for the interface.
    Sans,
    /// Its bold.
    SansBold,
    /// Libertinus Serif, for articles.
    Serif,
    /// Its bold.
    SerifBold,
    /// Its italic.
    SerifItalic,
    /// Lucide icons.
    Icons,
}

impl Face {
    /// Every face.
    pub const ALL: [Self; 6] = [
        Self::Sans,
        Self::SansBold,
        Self::Serif,
        Self::SerifBold,
        Self::SerifItalic,
        Self::Icons,
    ];

    /// The face as egui names it.
    pub fn family(self) -> FontFamily {
        match self {
            Self::Sans => FontFamily::Proportional,
            Self::SansBold => FontFamily::Name("sans-bold".into()),
            Self::Serif => FontFamily::Name("serif".into()),
            Self::SerifBold => FontFamily::Name("serif-bold".into()),
            Self::SerifItalic => FontFamily::Name("serif-italic".into()),
            Self::Icons => FontFamily::Name("icons".into()),
        }
    }

    /// The face at a size.
    pub fn at(self, size: f32) -> FontId {
        FontId::new(size, self.family())
    }
}

/// Libertinus Serif in the order of `typst_assets::fonts`: regular, bold, italic, … The test makes
/// sure of the names.
fn libertinus(index: usize) -> &'static [u8] {
    typst_assets::fonts().nth(index).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn luminance(colour: Color32) -> f64 {
        let part = |byte: u8| {
            let value = f64::from(byte) / 255.0;
            if value <= 0.040_45 {
                value / 12.92
            } else {
                ((value + 0.055) / 1.055).powf(2.4)
            }
        };
        0.2126 * part(colour.r()) + 0.7152 * part(colour.g()) + 0.0722 * part(colour.b())
    }

    fn contrast(left: Color32, right: Color32) -> f64 {
        let (left, right) = (luminance(left), luminance(right));
        (left.max(right) + 0.05) / (left.min(right) + 0.05)
    }

    fn check(theme: &Theme, what: &str, ink: Color32, ground: Color32) {
        let found = contrast(ink, ground);
        assert!(
            found >= 4.5,
            "{:?}: {what}: {ink:?} on {ground:?} has only {found:.2} : 1",
            theme.name
        );
    }

    #[test]
    fn every_ink_is_readable_on_every_ground_it_stands_on() {
        for name in [ThemeName::Light, ThemeName::Dark] {
            let theme = Theme::new(name);
            let grounds = [
                theme.page,
                theme.panel,
                theme.desk,
                theme.card,
                theme.hover,
                theme.selected,
            ];
            for ground in grounds {
                for (what, ink) in [
                    ("text", theme.text),
                    ("muted", theme.muted),
                    ("accent", theme.accent),
                    ("warning", theme.warning),
                    ("danger", theme.danger),
                    ("done", theme.done),
                ] {
                    check(&theme, what, ink, ground);
                }
            }
            for ground in [
                theme.page,
                theme.panel,
                theme.card,
                theme.selected,
                theme.found,
            ]
            .into_iter()
            .chain(theme.link_grounds)
            {
                for ink in theme.source_inks {
                    check(&theme, "source", ink, ground);
                }
            }
            for ground in
                theme
                    .link_grounds
                    .into_iter()
                    .chain([theme.differing, theme.marked, theme.found])
            {
                check(&theme, "article", theme.text, ground);
            }
            check(&theme, "warning", theme.warning, theme.warning_ground);
            check(&theme, "warning", theme.text, theme.warning_ground);
            check(&theme, "button", theme.on_accent, theme.accent);
        }
    }

    /// A control has to be seen beside its ground: 3 : 1 (WCAG 2.2, success criterion 1.4.11).
    #[test]
    fn the_handle_of_a_scroll_bar_stands_out_from_every_ground() {
        let style = scroll_bars();
        for name in [ThemeName::Light, ThemeName::Dark] {
            let theme = Theme::new(name);
            let handle = theme.visuals().widgets.inactive.fg_stroke.color;
            for ground in [theme.page, theme.panel, theme.desk] {
                let drawn = ground.blend(handle.gamma_multiply(style.dormant_handle_opacity));
                let found = contrast(drawn, ground);
                assert!(found >= 3.0, "{name:?}: {found:.2} : 1 on {ground:?}");
            }
        }
    }

    #[test]
    fn the_faces_are_the_ones_they_are_taken_for() {
        let names = ["Regular", "Bold", "Italic"];
        for (index, name) in names.iter().enumerate() {
            let bytes = libertinus(index);
            let full: Vec<u8> = format!("LibertinusSerif-{name}").into_bytes();
            assert!(
                bytes.windows(full.len()).any(|window| window == full),
                "face {index} is not {name}"
            );
        }
    }
}
