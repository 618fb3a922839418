//! The line below a passage that says whose word it is and what is unusual about its place, and the
//! same for screen readers.

use std::sync::Arc;

use egui::text::{LayoutJob, TextFormat};
use egui::{Color32, Galley, Ui};
use lucide_icons::Icon;

use super::TableState;
use crate::review::table::{Entry, Moved, Table, Tie};
use crate::review::{Belief, PlacedStatement};
use crate::ui::theme::{Face, sizes};
use crate::ui::{Scene, names};

/// The space between a passage and the line below it.
pub(super) const ABOVE: f32 = 3.0;

/// The height of a line below a passage, as a guess.
pub(super) const LINE: f32 = 19.0;

/// Whether a line stands below the passage.
pub(super) fn any(table: &Table, row: usize, entry: &Entry) -> bool {
    let piece = &table.columns[entry.column].pieces[entry.piece];
    !piece.statements.is_empty()
        || entry.moved.is_some()
        || entry.repeated
        || entry.tie == Tie::Claim
        || table.elsewhere(row, entry)
}

/// Why a passage stands where it does, as icon and key of the words.
fn placing(
    scene: &Scene<'_>,
    table: &Table,
    row: usize,
    entry: &Entry,
) -> Vec<(Icon, &'static str)> {
    let mut signs = Vec::new();
    match entry.moved {
        Some(Moved::Earlier) => signs.push((Icon::ArrowUp, "aligned-earlier")),
        Some(Moved::Later) => signs.push((Icon::ArrowDown, "aligned-later")),
        None => {}
    }
    if entry.repeated {
        signs.push((Icon::Copy, "aligned-repeated"));
    } else if table.elsewhere(row, entry) {
        signs.push((Icon::CornerDownRight, "aligned-elsewhere"));
    }
    match entry.tie {
        Tie::Claim => signs.push((Icon::Equal, "aligned-same-claim")),
        Tie::Link(link) => match scene.picture.link(link).belief {
            Belief::ByHand => signs.push((Icon::Hand, "aligned-by-hand")),
            Belief::Accepted => signs.push((Icon::Check, "aligned-accepted")),
            Belief::Suggested => {}
        },
        Tie::Own => {}
    }
    signs
}

/// The statements in a passage; what has the same chain and form as one before it is left out.
fn statements<'a>(scene: &Scene<'a>, table: &Table, entry: &Entry) -> Vec<&'a PlacedStatement> {
    let piece = &table.columns[entry.column].pieces[entry.piece];
    let mut found: Vec<&PlacedStatement> = Vec::new();
    for ix in &piece.statements {
        let statement = scene.picture.statement(*ix);
        let same = |known: &&PlacedStatement| {
            known.form == statement.form
                && known
                    .chain
                    .iter()
                    .map(|voice| &voice.source)
                    .eq(statement.chain.iter().map(|voice| &voice.source))
        };
        if !found.iter().any(same) {
            found.push(statement);
        }
    }
    found
}

fn name_of(scene: &Scene<'_>, key: &crate::review::SourceKey) -> (String, Option<usize>) {
    let rank = scene.picture.source(key).map(|source| source.rank);
    (names::source_of(scene, key), rank)
}

/// The line below a passage: who says so and how, and what is unusual about its place.
pub(super) fn laid_out(
    ui: &Ui,
    scene: &Scene<'_>,
    state: &TableState,
    row: usize,
    entry: &Entry,
) -> Option<Arc<Galley>> {
    let width = state.setting?.width;
    let theme = scene.theme;
    let mut job = LayoutJob::default();
    job.wrap.max_width = width;
    let mut put = |words: &str, face: Face, ink: Color32| {
        let format = TextFormat {
            font_id: face.at(sizes::SMALL),
            color: ink,
            ..TextFormat::default()
        };
        job.append(words, 0.0, format);
    };
    let mut lines = 0;
    for statement in statements(scene, &state.table, entry) {
        if lines > 0 {
            put("\n", Face::Sans, theme.muted);
        }
        lines += 1;
        let origin = statement
            .origin()
            .map(|voice| name_of(scene, &voice.source));
        let ink = match origin {
            Some((_, Some(rank))) => theme.source_ink(rank),
            _ => theme.muted,
        };
        put(
            &names::form_icon(statement.form).unicode().to_string(),
            Face::Icons,
            ink,
        );
        for (at, voice) in statement.chain.iter().enumerate() {
            if at > 0 {
                put(" ", Face::Sans, theme.muted);
                put(
                    &Icon::ArrowRight.unicode().to_string(),
                    Face::Icons,
                    theme.muted,
                );
            }
            let (name, rank) = name_of(scene, &voice.source);
            let ink = rank.map_or(theme.muted, |rank| theme.source_ink(rank));
            put(" ", Face::Sans, ink);
            put(&name, Face::SansBold, ink);
        }
        let form = names::form(scene.texts, statement.form);
        let joint = if statement.chain.is_empty() {
            " "
        } else {
            "\u{a0}· "
        };
        put(&format!("{joint}{form}"), Face::Sans, theme.muted);
        if statement.doubtful && statement.belief == Belief::Suggested {
            put(" ", Face::Sans, theme.muted);
            put(
                &Icon::CircleQuestionMark.unicode().to_string(),
                Face::Icons,
                theme.warning,
            );
        }
    }
    for (at, (sign, words)) in placing(scene, &state.table, row, entry)
        .into_iter()
        .enumerate()
    {
        if at > 0 {
            put("   ", Face::Sans, theme.muted);
        } else if lines > 0 {
            put("\n", Face::Sans, theme.muted);
        }
        put(&sign.unicode().to_string(), Face::Icons, theme.muted);
        let words = scene.texts.get(words);
        put(&format!("\u{a0}{words}"), Face::Sans, theme.muted);
    }
    if job.sections.is_empty() {
        return None;
    }
    Some(ui.fonts_mut(|fonts| fonts.layout_job(job)))
}

/// What a screen reader says of a passage.
pub(super) fn spoken(scene: &Scene<'_>, state: &TableState, row: usize, entry: &Entry) -> String {
    let column = &state.table.columns[entry.column];
    let piece = &column.pieces[entry.piece];
    let article = scene.article(column.article);
    let mut remarks: Vec<String> = Vec::new();
    if let Tie::Link(link) = entry.tie {
        remarks.push(names::link(scene.texts, scene.picture.link(link).link.kind));
    }
    for statement in statements(scene, &state.table, entry) {
        let chain: Vec<String> = statement
            .chain
            .iter()
            .map(|voice| name_of(scene, &voice.source).0)
            .collect();
        let form = names::form(scene.texts, statement.form);
        remarks.push(if chain.is_empty() {
            form
        } else {
            format!("{}, {form}", chain.join(", "))
        });
    }
    for (_, words) in placing(scene, &state.table, row, entry) {
        remarks.push(scene.texts.get(words));
    }
    if state.only_in(scene, row).is_some() {
        remarks.push(scene.texts.get("aligned-only-here"));
    }
    let words = article.map_or("", |article| article.slice(piece.whole()));
    let mut name = scene.texts.with(
        "aligned-cell",
        &[
            ("article", scene.label(column.article).into()),
            ("position", (entry.piece + 1).into()),
            ("count", column.pieces.len().into()),
            ("words", words.into()),
        ],
    );
    for remark in remarks {
        name.push_str(" – ");
        name.push_str(&remark);
    }
    name
}
