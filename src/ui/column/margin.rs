//! The margin beside the text: a bar for each statement, in its source's colour, with a chip.

use egui::{
    Align2, Color32, CornerRadius, Painter, Pos2, Rect, Shape, Stroke, StrokeKind, Ui, pos2, vec2,
};
use lucide_icons::Icon;

use super::marks::{Bar, LANES};
use super::{ColumnState, Slot};
use crate::attribution::Form;
use crate::review::{Belief, Picture, StatementIx};
use crate::ui::texts::Texts;
use crate::ui::theme::Face;
use crate::ui::{Scene, names};
use crate::wording::source_names;

/// The distance between the text and the nearest bar.
const GAP: f32 = 6.0;
/// The distance from one bar to the next.
const PITCH: f32 = 4.0;
/// The height of a chip.
const CHIP: f32 = 14.0;
/// The size of the letters on a chip.
const LETTERS: f32 = 9.5;
/// How far a wavering bar goes to either side.
const SWING: f32 = 1.8;
/// The smallest size of letters that are many.
const LEAST_LETTERS: f32 = 7.5;
/// What a chip has beside its letters, both sides together.
const PADDING: f32 = 5.0;
/// What stays free beside a chip.
const AIR: f32 = 1.5;

/// What the pointer may rest on in the margin: where it is drawn, and where in the article the words
/// start that it stands for.
pub(super) type Handles = Vec<(Rect, usize)>;

/// How near the pointer has to come to a bar.
const NEAR: f32 = 2.0;

/// Draws bars and chips of what is in sight, and says where they stand.
pub(super) fn show(
    ui: &Ui,
    scene: &Scene<'_>,
    slot: &Slot<'_>,
    state: &ColumnState,
    body: Rect,
) -> Handles {
    let mut handles = Handles::new();
    let text = slot.article.text().as_str();
    let painter = ui.painter();
    let right = state.view().left() - GAP;
    let mut free = f32::NEG_INFINITY;
    // The chip that was drawn last, and where its bar ends: the same source straight below it
    // needs no second chip.
    let mut last: Option<(Option<usize>, f32)> = None;
    for (index, laid) in &state.page.laid {
        let bars = state.marks.bars.get(*index).map_or(&[][..], Vec::as_slice);
        for bar in bars {
            let rows = state.page.rects(text, *index, &bar.span);
            let (Some(first), Some(end)) = (rows.first(), rows.last()) else {
                continue;
            };
            let top = laid.at.y + first.top() + 3.0;
            let bottom = laid.at.y + end.bottom() - 3.0;
            let ink = bar
                .rank
                .map_or(scene.theme.muted, |rank| scene.theme.source_ink(rank));
            let x = right - bar.lane.min(LANES - 1) as f32 * PITCH;
            line(painter, (bar.form, bar.doubtful), x, top, bottom, ink);
            let side = Rect::from_min_max(pos2(x - PITCH, top), pos2(x, bottom));
            handles.push((side.expand(NEAR), bar.span.start));
            let continues = !bar.doubtful
                && !bar.by_hand
                && last
                    .as_ref()
                    .is_some_and(|(rank, end)| *rank == bar.rank && top - end < 12.0);
            if bar.first && !continues {
                let at = top.max(free);
                let beside = || {
                    bars.iter().filter(|other| {
                        let rows = state.page.rects(text, *index, &other.span);
                        let ends = rows.first().zip(rows.last());
                        ends.is_some_and(|(first, end)| {
                            laid.at.y + first.top() < at + CHIP && at < laid.at.y + end.bottom()
                        })
                    })
                };
                let lanes = beside().map(|other| other.lane.min(LANES - 1) + 1).max();
                let swing = if beside().any(|other| other.doubtful) {
                    SWING
                } else {
                    0.0
                };
                let edge = right - PITCH * lanes.unwrap_or(1) as f32 + 1.0 - swing;
                let drawn = chip(painter, scene, bar, pos2(edge, at), body, ink);
                handles.push((drawn, bar.span.start));
                free = drawn.bottom() + 1.0;
            }
            last = Some((bar.rank, bottom));
        }
        for (start, belief) in state.marks.decided.get(*index).into_iter().flatten() {
            let rows = state.page.rects(text, *index, &(*start..start + 1));
            if let Some(row) = rows.first() {
                decided(painter, scene, laid.at + row.left_top().to_vec2(), *belief);
            }
        }
    }
    handles
}

/// The sign where a link starts that a person confirmed or made: a disc on the line above the words.
fn decided(painter: &Painter, scene: &Scene<'_>, at: Pos2, belief: Belief) {
    let centre = pos2(at.x - 1.0, at.y + 2.0);
    painter.circle(
        centre,
        LETTERS * 0.62,
        scene.theme.page,
        Stroke::new(1.0, names::belief_ink(scene.theme, belief)),
    );
    painter.text(
        centre,
        Align2::CENTER_CENTER,
        names::belief_icon(belief).unicode(),
        Face::Icons.at(LETTERS - 1.5),
        names::belief_ink(scene.theme, belief),
    );
}

/// The bar: thick beside quotations, thin beside indirect speech, broken beside hearsay, wavering
/// beside what a person should look at.
pub(super) fn line(
    painter: &Painter,
    (form, doubtful): (Form, bool),
    x: f32,
    top: f32,
    bottom: f32,
    ink: Color32,
) {
    if doubtful {
        waver(painter, x, top, bottom, ink);
        return;
    }
    let width = if form == Form::Direct { 3.0 } else { 1.8 };
    let bar = |top: f32, bottom: f32| {
        painter.rect_filled(
            Rect::from_min_max(pos2(x - width, top), pos2(x, bottom)),
            CornerRadius::same(1),
            ink,
        );
    };
    if form == Form::FreeIndirect {
        let mut y = top;
        while y < bottom {
            bar(y, (y + 4.0).min(bottom));
            y += 7.0;
        }
    } else {
        bar(top, bottom);
    }
}

/// A line that goes to and fro.
fn waver(painter: &Painter, x: f32, top: f32, bottom: f32, ink: Color32) {
    /// How far it goes down until it turns.
    const DOWN: f32 = 3.0;
    let mut path = Vec::new();
    let mut y = top;
    while y < bottom {
        let side = if path.len() % 2 == 0 { 0.0 } else { 2.0 };
        path.push(pos2(x - 2.0 * SWING + side * SWING, y));
        y += DOWN;
    }
    painter.line(path, Stroke::new(1.2, ink));
}

/// The chip: letters for the source, "?" where a person should look, a hand where one has decided.
/// Returns where it stands.
fn chip(
    painter: &Painter,
    scene: &Scene<'_>,
    bar: &Bar,
    at: Pos2,
    body: Rect,
    ink: Color32,
) -> Rect {
    let mut letters = letters(scene.texts, scene.picture, bar.statement);
    if letters.is_empty() {
        letters.push(Icon::Ear.unicode());
    }
    if bar.doubtful {
        letters.push('?');
    }
    if bar.by_hand {
        letters.push(Icon::Hand.unicode());
    }
    let ink = if bar.doubtful {
        scene.theme.warning
    } else {
        ink
    };
    // Between the edge of the column and the outermost bar, with a little air on both sides.
    let room = at.x - body.left() - 2.0 * AIR - PADDING;
    let lay = |size: f32| painter.layout_no_wrap(letters.clone(), Face::SansBold.at(size), ink);
    let mut galley = lay(LETTERS);
    if galley.size().x > room {
        galley = lay((LETTERS * room / galley.size().x).max(LEAST_LETTERS));
    }
    let size = vec2(galley.size().x + PADDING, CHIP);
    let left = (at.x - AIR - size.x).max(body.left() + AIR);
    let rect = Rect::from_min_size(pos2(left, at.y), size);
    painter.rect_filled(rect, CornerRadius::same(3), scene.theme.page);
    let stroke = Stroke::new(1.0, ink.gamma_multiply(0.55));
    if bar.doubtful {
        let inside = rect.shrink(0.5);
        let corners = [
            inside.left_top(),
            inside.right_top(),
            inside.right_bottom(),
            inside.left_bottom(),
            inside.left_top(),
        ];
        let stroke = Stroke::new(1.0, ink);
        painter.extend(Shape::dashed_line(&corners, stroke, 2.5, 2.0));
    } else {
        painter.rect_stroke(rect, CornerRadius::same(3), stroke, StrokeKind::Inside);
    }
    painter.galley(
        pos2(
            rect.left() + PADDING / 2.0,
            rect.center().y - galley.size().y / 2.0,
        ),
        galley,
        ink,
    );
    rect
}

/// The letters that stand for a statement's origin, as everything on screen calls it; none where nobody
/// is named.
fn letters(texts: &Texts, picture: &Picture, statement: StatementIx) -> String {
    let origin = picture.statement(statement).origin();
    origin.map_or_else(String::new, |voice| {
        initials(&source_names::name_of(texts, picture, &voice.source))
    })
}

/// At most four letters that stand for a name: "NIS", "NATO", "Yon" for "Yonhap", "KHK" for
/// "Kim Hong Kyun".
fn initials(name: &str) -> String {
    let name = name.trim();
    if name.chars().count() <= 4 {
        return name.to_owned();
    }
    let capitals: Vec<char> = name
        .split(|c: char| c.is_whitespace() || c == '-')
        .filter_map(|word| word.chars().next())
        .filter(|first| first.is_uppercase())
        .collect();
    if capitals.len() > 1 {
        return capitals.into_iter().take(4).collect();
    }
    let word = name
        .split_whitespace()
        .find(|word| word.starts_with(char::is_uppercase))
        .unwrap_or(name);
    word.chars().take(3).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::attribution::SourceKind;
    use crate::review::sample::Sample;
    use crate::review::{Edit, SourceKey};
    use crate::ui::texts::Tongue;

    #[test]
    fn names_become_a_few_letters() {
        for (name, expected) in [
            ("NIS", "NIS"),
            ("NATO", "NATO"),
            ("Yonhap", "Yon"),
            ("Kreml", "Kre"),
            ("Kim Hong Kyun", "KHK"),
            ("Südkoreas Präsidialamt", "SP"),
            ("ein ranghoher Beamter", "Bea"),
            ("Institute for the Study of War", "ISW"),
            ("Ärzte", "Ärz"),
            ("experten", "exp"),
            ("", ""),
        ] {
            assert_eq!(initials(name), expected, "{name}");
        }
    }

    #[test]
    fn letters_stand_for_the_name_that_is_shown() {
        let mut sample = Sample::of(&[&["Lage", "Das sei Unfug. Das sei gut."]]);
        let house = ("Weißes Haus", SourceKind::Government, "");
        sample.say(0, "Das sei Unfug", &[house]);
        sample.say(0, "Das sei gut", &[]);
        let letters_in = |sample: &Sample, tongue, statement| {
            let texts = Texts::new(tongue);
            letters(&texts, &sample.picture(), StatementIx(statement))
        };
        assert_eq!(letters_in(&sample, Tongue::German, 0), "WH");
        assert_eq!(letters_in(&sample, Tongue::English, 1), "");
        let name = "Mitarbeiter Biden".to_owned();
        let renamed = Edit::RenameSource(SourceKey::new("Weißes Haus"), name);
        sample.edit(renamed).unwrap();
        for tongue in Tongue::ALL {
            assert_eq!(letters_in(&sample, tongue, 0), "MB");
        }
    }
}
