//! Colours, sizes and fonts. They live here and nowhere else.
//!
//! Every colour has a role, not a place. Text on any ground that this module pairs it with has a
//! contrast of at least 4.5 : 1 (WCAG 2.2, success criterion 1.4.3); a test computes it.

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

    fn light() -> Self {
        let rgb = Color32::from_rgb;
        Self {
            name: ThemeName::Light,
            page: rgb(0xff, 0xfe, 0xfb),
            panel: rgb(0xf4, 0xf2, 0xee),
            desk: rgb(0xe9, 0xe6, 0xe0),
            card: rgb(0xff, 0xff, 0xff),
            hover: rgb(0xe9, 0xe5, 0xde),
            selected: rgb(0xd9, 0xe6, 0xf2),
            line: rgb(0xd3, 0xce, 0xc5),
            text: rgb(0x22, 0x20, 0x1d),
            muted: rgb(0x62, 0x5c, 0x54),
            accent: rgb(0x1f, 0x5a, 0x8c),
            on_accent: rgb(0xff, 0xff, 0xff),
            marked: rgb(0xbd, 0xd7, 0xee),
            warning: rgb(0x8f, 0x4a, 0x00),
            warning_ground: rgb(0xfd, 0xf0, 0xd9),
            danger: rgb(0xa6, 0x24, 0x24),
            done: rgb(0x23, 0x6b, 0x3c),
            link_grounds: [
                rgb(0xdd, 0xee, 0xdf),
                rgb(0xe0, 0xea, 0xf7),
                rgb(0xf3, 0xec, 0xdc),
            ],
            link_lines: [
                rgb(0x4a, 0x93, 0x5c),
                rgb(0x4d, 0x84, 0xbd),
                rgb(0xb8, 0x93, 0x43),
            ],
            differing: rgb(0xf7, 0xd4, 0xa8),
            found: rgb(0xff, 0xe3, 0x7a),
            source_inks: [
                rgb(0x9c, 0x2f, 0x6b),
                rgb(0x1d, 0x66, 0x7a),
                rgb(0x5b, 0x44, 0xa8),
                rgb(0x8a, 0x50, 0x0f),
                rgb(0x2e, 0x6b, 0x2e),
                rgb(0xa8, 0x32, 0x2b),
                rgb(0x2a, 0x5a, 0xa8),
                rgb(0x6b, 0x5f, 0x14),
                rgb(0x7a, 0x3f, 0x8f),
                rgb(0x45, 0x5a, 0x64),
            ],
        }
    }

    fn dark() -> Self {
        let rgb = Color32::from_rgb;
        Self {
            name: ThemeName::Dark,
            page: rgb(0x1e, 0x1f, 0x22),
            panel: rgb(0x26, 0x28, 0x2c),
            desk: rgb(0x17, 0x18, 0x1a),
            card: rgb(0x2e, 0x30, 0x35),
            hover: rgb(0x35, 0x38, 0x3e),
            selected: rgb(0x2b, 0x40, 0x55),
            line: rgb(0x3f, 0x43, 0x49),
            text: rgb(0xe4, 0xe2, 0xdd),
            muted: rgb(0xb0, 0xad, 0xa6),
            accent: rgb(0x8a, 0xbb, 0xe8),
            on_accent: rgb(0x10, 0x20, 0x30),
            marked: rgb(0x36, 0x56, 0x78),
            warning: rgb(0xf0, 0xb4, 0x5e),
            warning_ground: rgb(0x42, 0x34, 0x1c),
            danger: rgb(0xf2, 0x9a, 0x92),
            done: rgb(0x86, 0xcf, 0x9b),
            link_grounds: [
                rgb(0x21, 0x38, 0x29),
                rgb(0x22, 0x32, 0x46),
                rgb(0x39, 0x32, 0x22),
            ],
            link_lines: [
                rgb(0x5f, 0xa8, 0x74),
                rgb(0x6b, 0x9f, 0xd6),
                rgb(0xbf, 0x9c, 0x54),
            ],
            differing: rgb(0x5c, 0x40, 0x17),
            found: rgb(0x4d, 0x40, 0x0a),
            source_inks: [
                rgb(0xf0, 0x9b, 0xc9),
                rgb(0x7c, 0xcf, 0xe0),
                rgb(0xbf, 0xae, 0xf5),
                rgb(0xe8, 0xb4, 0x72),
                rgb(0x93, 0xd0, 0x8e),
                rgb(0xf5, 0xa3, 0x9a),
                rgb(0x9d, 0xbf, 0xf5),
                rgb(0xd8, 0xcc, 0x78),
                rgb(0xd9, 0xa8, 0xe8),
                rgb(0xb0, 0xc4, 0xcc),
            ],
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
            spacing.scroll = egui::style::ScrollStyle::solid();
            spacing.scroll.bar_width = 9.0;
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

/// Sizes in points.
pub mod sizes {
    /// Counts, chips, hints.
    pub const SMALL: f32 = 12.0;
    /// The interface.
    pub const BODY: f32 = 13.5;
    /// Titles of panels and pages.
    pub const HEADING: f32 = 17.0;
    /// The program's name on the start page.
    pub const TITLE: f32 = 30.0;
    /// Articles.
    pub const READING: f32 = 16.5;
    /// Articles in columns so narrow that the usual size leaves too few words in a line.
    const READING_NARROW: f32 = 15.0;
    /// The width of text below which it is set in the smaller size: about 35 characters of the
    /// usual one.
    const NARROW: f32 = 262.0;

    /// The size of an article whose text is set in this width.
    pub fn reading(width: f32) -> f32 {
        if width < NARROW {
            READING_NARROW
        } else {
            READING
        }
    }

    /// Headlines of articles.
    pub const READING_HEADLINE: f32 = 21.0;
    /// The height of a line of an article relative to its size.
    pub const LINE_HEIGHT: f32 = 1.4;
    /// The widest column of text: about 70 characters of the reading face.
    pub const MEASURE: f32 = 560.0;
    /// The narrowest column that is still pleasant to read.
    pub const NARROWEST: f32 = 256.0;
    /// The panel on the right.
    pub const INSPECTOR: f32 = 340.0;
    /// The share of the window that the panel on the right takes at first where its usual width
    /// would leave too little for the columns.
    pub const INSPECTOR_SHARE: f32 = 0.24;
    /// The share of the window that it takes at most, however large the text is.
    pub const INSPECTOR_MOST: f32 = 0.42;
    /// The strip beside a column.
    pub const STRIP: f32 = 12.0;
    /// The gap between columns, where ribbons run.
    pub const GUTTER: f32 = 28.0;
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
