//! One entry as a row of the list.

use std::sync::Arc;

use egui::text::LayoutJob;
use egui::{
    Align2, Color32, FontId, Galley, Id, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui,
    WidgetInfo, pos2, vec2,
};
use lucide_icons::Icon;

use super::words::Said;
use crate::ui::theme::{Face, sizes};
use crate::ui::{Scene, keys, widget};

/// The height of the title of a kind.
pub(super) const TITLE: f32 = 28.0;
/// The size of the words that an entry is about.
const WORDING: f32 = sizes::READING - 1.5;
/// The height of their lines relative to their size.
const LINE: f32 = 1.3;
const MARGIN: f32 = 12.0;

/// The height of every entry: two lines of its words and one that says what differs.
pub(super) fn height() -> f32 {
    2.0 * WORDING * LINE + sizes::SMALL * 1.5 + 14.0
}

/// The columns of the list: how wide each is.
pub(super) struct Columns {
    about: f32,
    side: f32,
    sign: f32,
}

impl Columns {
    /// Gives the words what the others leave of `width`.
    pub(super) fn fit(width: f32) -> Self {
        let side = (width * 0.2).clamp(84.0, 260.0);
        let sign = 28.0;
        // The scroll bar stands beside the rows.
        let rest = 2.0 * side + sign + 2.0 * MARGIN + 16.0;
        Self {
            about: (width - rest).max(120.0),
            side,
            sign,
        }
    }

    /// Where the columns lie in a row: words, what is said here, a sign, what is said there.
    fn cells(&self, rect: Rect) -> [Rect; 4] {
        let mut left = rect.left() + MARGIN;
        [self.about, self.side, self.sign, self.side].map(|width| {
            let cell =
                Rect::from_min_size(pos2(left, rect.top()), vec2(width - 8.0, rect.height()));
            left += width;
            cell
        })
    }

    /// Draws the titles of the columns.
    pub(super) fn head(&self, ui: &mut Ui, scene: &Scene<'_>) {
        let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 22.0), Sense::hover());
        let theme = scene.theme;
        ui.painter().rect_filled(rect, 0.0, theme.panel);
        let edge = Stroke::new(1.0, theme.line);
        ui.painter()
            .hline(rect.x_range(), rect.bottom() - 0.5, edge);
        let [about, here, _, there] = self.cells(rect);
        let font = Face::SansBold.at(sizes::SMALL);
        for (key, cell) in [
            ("second-head-about", about),
            ("second-here", here),
            ("second-there", there),
        ] {
            let galley = lines(
                ui,
                &scene.texts.get(key),
                &font,
                theme.muted,
                cell.width(),
                1,
            );
            let at = pos2(cell.left(), cell.center().y - galley.size().y / 2.0);
            ui.painter().galley(at, galley, theme.muted);
        }
    }

    /// Draws an entry: whether it is chosen, and whether Tab reaches it.
    pub(super) fn row(
        &self,
        ui: &Ui,
        scene: &Scene<'_>,
        rect: Rect,
        id: Id,
        said: &Said,
        (chosen, reached): (bool, bool),
    ) -> Response {
        let sense = if reached {
            Sense::click()
        } else {
            Sense::CLICK
        };
        let response = ui.interact(rect, id, sense);
        response.widget_info(|| {
            let name = spoken(scene, said);
            WidgetInfo::selected(Role::ListBoxOption, true, chosen, name)
        });
        if !ui.is_rect_visible(rect) {
            return response;
        }
        widget::row_ground(ui, scene, &response, chosen);
        let (theme, painter) = (scene.theme, ui.painter());
        let [about, here, sign, there] = self.cells(rect);
        let cut = self::about(ui, scene, about, said);
        let ink = if said.differs {
            theme.warning
        } else {
            theme.done
        };
        let icon = if said.differs {
            Icon::EqualNot
        } else {
            Icon::Equal
        };
        let font = Face::Icons.at(sizes::HEADING);
        painter.text(
            pos2(sign.center().x - 2.0, sign.center().y),
            Align2::CENTER_CENTER,
            icon.unicode(),
            font,
            ink,
        );
        for (cell, words) in [(here, &said.sides.here), (there, &said.sides.there)] {
            let font = Face::Sans.at(sizes::BODY);
            let galley = lines(ui, words, &font, theme.text, cell.width(), 3);
            let at = pos2(cell.left(), cell.center().y - galley.size().y / 2.0);
            painter.galley(at, galley, theme.text);
        }
        if response.has_focus() {
            let stroke = Stroke::new(2.0, theme.accent);
            painter.rect_stroke(rect.shrink(1.0), 3.0, stroke, StrokeKind::Inside);
        }
        if !cut || scene.dialog.is_some() || !keys::pointer_leads(ui.ctx()) {
            return response;
        }
        response.on_hover_text_at_pointer(said.in_full())
    }
}

/// Draws what the entry is about, and below it what differs. Says whether words were cut.
fn about(ui: &Ui, scene: &Scene<'_>, cell: Rect, said: &Said) -> bool {
    let theme = scene.theme;
    let lead = sizes::BODY + 10.0;
    let text = Rect::from_min_max(pos2(cell.left() + lead, cell.top()), cell.max);
    let font = Face::Serif.at(WORDING);
    // Of a link each side has a line of its own.
    let most = if said.tied.is_some() { 1 } else { 2 };
    let words = lines(ui, &said.about, &font, theme.text, text.width(), most);
    let tied = said.tied.as_ref().map(|tied| {
        let tied = format!("↔ {tied}");
        lines(ui, &tied, &font, theme.text, text.width(), 1)
    });
    let beneath = tied.as_ref().map_or(0.0, |tied| tied.size().y);
    let small = Face::Sans.at(sizes::SMALL);
    let ink = if said.differs {
        theme.warning
    } else {
        theme.muted
    };
    let remark = lines(ui, &said.remark, &small, ink, text.width(), 1);
    let gap = 2.0;
    let height = words.size().y + beneath + gap + remark.size().y;
    let top = cell.center().y - height / 2.0;
    let icon = pos2(cell.left(), top + WORDING * LINE / 2.0);
    let sign = Face::Icons.at(sizes::BODY + 0.5);
    ui.painter().text(
        icon,
        Align2::LEFT_CENTER,
        said.icon.unicode(),
        sign,
        theme.muted,
    );
    let cut = words.elided || tied.as_ref().is_some_and(|tied| tied.elided);
    let second = top + words.size().y;
    let below = second + beneath + gap;
    ui.painter()
        .galley(pos2(text.left(), top), words, theme.text);
    if let Some(tied) = tied {
        let at = pos2(text.left(), second);
        ui.painter().galley(at, tied, theme.text);
    }
    ui.painter().galley(pos2(text.left(), below), remark, ink);
    cut
}

/// Draws the title of the entries of one kind.
pub(super) fn title(ui: &Ui, scene: &Scene<'_>, rect: Rect, key: &'static str, count: usize) {
    ui.painter().rect_filled(rect, 0.0, scene.theme.panel);
    let edge = Stroke::new(1.0, scene.theme.line);
    ui.painter()
        .hline(rect.x_range(), rect.bottom() - 0.5, edge);
    let values = [("number", scene.texts.number(count).into())];
    let words = scene.texts.with(key, &values);
    let font = Face::SansBold.at(sizes::SMALL);
    let ink = scene.theme.text;
    let galley = lines(ui, &words, &font, ink, rect.width() - 2.0 * MARGIN, 1);
    let at = pos2(
        rect.left() + MARGIN,
        rect.center().y - galley.size().y / 2.0,
    );
    ui.painter().galley(at, galley, ink);
    let response = ui.interact(rect, Id::unique(("second", key)), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, words.as_str()));
}

/// The entry as a screen reader says it.
fn spoken(scene: &Scene<'_>, said: &Said) -> String {
    let values = [
        ("about", said.in_full().into()),
        ("here", said.sides.here.as_str().into()),
        ("there", said.sides.there.as_str().into()),
        ("remark", said.remark.as_str().into()),
    ];
    scene.texts.with("second-spoken", &values)
}

/// Words in at most so many lines.
fn lines(
    ui: &Ui,
    words: &str,
    font: &FontId,
    ink: Color32,
    width: f32,
    most: usize,
) -> Arc<Galley> {
    let mut job = LayoutJob::simple(words.to_owned(), font.clone(), ink, width.max(10.0));
    job.wrap.max_rows = most;
    job.wrap.break_anywhere = most == 1;
    for section in &mut job.sections {
        section.format.line_height = Some(font.size * LINE);
    }
    ui.ctx().fonts_mut(|fonts| fonts.layout_job(job))
}
