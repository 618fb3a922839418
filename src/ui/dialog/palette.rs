//! The command palette: every command, found by typing a few letters of its name.

use egui::text::LayoutJob;
use egui::{Align2, Id, Key, Modal, Modifiers, Response, ScrollArea, TextEdit, Ui};

use super::super::command::DialogRequest;
use super::super::theme::{Face, sizes};
use super::super::{Action, Command, keys, menu, widget};
use super::{BESIDE, Desk, Outbox, Scene, focus_first, opened};

const FIELD: &str = "palette";
const WIDTH: f32 = 620.0;
/// Where it begins, from the upper edge of the window.
const TOP: f32 = 72.0;
const ROW: f32 = 30.0;
const ROWS: f32 = 12.0;
/// What is left free below the commands, in points.
const UNDER: f32 = 20.0;
/// How many of the commands that were used lately stand on top.
const RECENT: usize = 5;

/// Draws it.
pub(super) fn show(ui: &mut Ui, scene: &Scene<'_>, desk: &mut Desk, out: &mut Outbox) {
    if opened(desk) {
        desk.drafts.insert(FIELD, String::new());
        desk.cursors.insert(FIELD, 0);
    }
    let title = scene.texts.get("palette-title");
    let id = Id::unique("palette");
    let area = Modal::default_area(id).anchor(Align2::CENTER_TOP, egui::vec2(0.0, TOP));
    let mut chosen = None;
    let modal = Modal::new(id).area(area).frame(super::pane(ui, 10));
    let modal = modal.show(ui.ctx(), |ui| {
        // With large text a window has less room.
        let room = ui.ctx().content_rect().width() - BESIDE;
        ui.set_width(WIDTH.min(room));
        super::name_dialog(ui, &title);
        let (down, up, page_down, page_up, enter) = ui.input_mut(|input| {
            let mut take = |key| input.consume_key(Modifiers::NONE, key);
            (
                take(Key::ArrowDown),
                take(Key::ArrowUp),
                take(Key::PageDown),
                take(Key::PageUp),
                take(Key::Enter),
            )
        });
        let mut typed = desk.drafts.remove(FIELD).unwrap_or_default();
        let field = ui.add(
            TextEdit::singleline(&mut typed)
                .id(Id::unique("palette-field"))
                .hint_text(scene.texts.get("palette-hint"))
                .desired_width(f32::INFINITY)
                .margin(egui::Margin::symmetric(8, 7)),
        );
        field
            .widget_info(|| egui::WidgetInfo::labeled(egui::Role::TextInput, true, title.as_str()));
        focus_first(desk, &field);
        let found = matches(scene, &desk.recent, &typed);
        let mut cursor = desk.cursors.get(FIELD).copied().unwrap_or(0);
        if field.changed() {
            cursor = 0;
        }
        let last = found.len().saturating_sub(1);
        let before = cursor;
        cursor = match (down, up, page_down, page_up) {
            (true, ..) if cursor >= last => 0,
            (true, ..) => cursor + 1,
            (_, true, ..) if cursor == 0 => last,
            (_, true, ..) => cursor - 1,
            (_, _, true, _) => (cursor + ROWS as usize).min(last),
            (.., true) => cursor.saturating_sub(ROWS as usize),
            _ => cursor.min(last),
        };
        let moved = cursor != before || field.changed();
        desk.cursors.insert(FIELD, cursor);
        desk.drafts.insert(FIELD, typed);
        ui.add_space(4.0);
        if found.is_empty() {
            ui.label(widget::hint(scene, scene.texts.get("palette-nothing")));
        }
        let spacing = ui.spacing().item_spacing.y;
        let below = ui.ctx().content_rect().bottom() - ui.cursor().top() - UNDER;
        let height = (ROWS * (ROW + spacing)).min(below.max(2.0 * ROW));
        ScrollArea::vertical()
            .max_height(height)
            .min_scrolled_height(height)
            .auto_shrink([false, true])
            .show(ui, |ui| {
                for (index, action) in found.iter().enumerate() {
                    let response = row(ui, scene, *action, index == cursor);
                    if index == cursor && moved {
                        response.scroll_to_me(None);
                    }
                    if response.clicked() {
                        chosen = Some(*action);
                    }
                }
            });
        if enter {
            chosen = found.get(cursor).copied();
        }
    });
    if let Some(action) = chosen.filter(|action| action.enabled(scene)) {
        desk.recent.retain(|other| *other != action);
        desk.recent.insert(0, action);
        desk.recent.truncate(RECENT);
        out.send(Command::Dialog(DialogRequest::Close));
        out.send(action);
    } else if modal.should_close() {
        out.send(Command::Dialog(DialogRequest::Close));
    }
}

/// One command: icon, name, place in the menus, shortcut.
fn row(ui: &mut Ui, scene: &Scene<'_>, action: Action, current: bool) -> Response {
    let enabled = action.enabled(scene);
    let name = menu::name(scene, action);
    let theme = scene.theme;
    let (rect, response) =
        ui.allocate_exact_size(egui::vec2(ui.available_width(), ROW), egui::Sense::click());
    response.widget_info(|| {
        egui::WidgetInfo::selected(egui::Role::ListBoxOption, enabled, current, name.as_str())
    });
    if current || response.hovered() {
        let ground = if current { theme.selected } else { theme.hover };
        ui.painter().rect_filled(rect, 4.0, ground);
    }
    if response.has_focus() {
        let ring = egui::Stroke::new(1.5, theme.accent);
        ui.painter()
            .rect_stroke(rect, 4.0, ring, egui::StrokeKind::Inside);
    }
    // Painted, not put there as labels: a screen reader reads one entry with its place and keys.
    let keys = action
        .shortcuts()
        .first()
        .map(|(shortcut, _)| keys::written(ui, scene, shortcut))
        .unwrap_or_default();
    let place = menu::place(scene, action);
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_description(format!("{place} {keys}"));
    });
    let ink = if enabled { theme.text } else { theme.muted };
    let middle = rect.center().y;
    let painter = ui.painter();
    if let Some(sign) = action.icon() {
        let at = egui::pos2(rect.left() + 19.0, middle);
        let face = Face::Icons.at(sizes::BODY + 1.0);
        painter.text(at, Align2::CENTER_CENTER, sign.unicode(), face, theme.muted);
    }
    let small = Face::Sans.at(sizes::SMALL);
    let at = egui::pos2(rect.right() - 10.0, middle);
    let keys = painter.text(at, Align2::RIGHT_CENTER, keys, small.clone(), ink);
    // The name ends where the keys begin; its place in the menus stands between them where there is room.
    let left = rect.left() + 38.0;
    let end = keys.left() - 10.0;
    let mut job = LayoutJob::simple(name, Face::Sans.at(sizes::BODY), ink, end - left);
    job.wrap.max_rows = 1;
    job.wrap.break_anywhere = true;
    let name = painter.layout_job(job);
    let place = painter.layout_no_wrap(place, small, theme.muted);
    let beside = left + name.size().x + 10.0;
    let fits = beside + place.size().x <= end;
    painter.galley(egui::pos2(left, middle - name.size().y / 2.0), name, ink);
    if fits {
        let top = middle - place.size().y / 2.0;
        painter.galley(egui::pos2(beside, top), place, theme.muted);
    }
    response
}

/// The commands that `typed` may mean, best first; the ones that can be done now before the others.
/// Without a word typed: the ones used lately, then the order of the menus.
fn matches(scene: &Scene<'_>, recent: &[Action], typed: &str) -> Vec<Action> {
    let words: Vec<String> = typed.split_whitespace().map(fold).collect();
    let mut found: Vec<(i32, usize, Action)> = Action::all()
        .filter(|action| *action != Action::Palette)
        .enumerate()
        .filter_map(|(order, action)| {
            let name = fold(&menu::name(scene, action));
            let place = fold(&menu::place(scene, action));
            let does = fold(&scene.texts.get(&format!("{}.tooltip", action.key())));
            let mut score = 0;
            for word in &words {
                let here = closeness(word, &name).map(|points| points + 20);
                let there = closeness(word, &place);
                // Whoever looks for "PDF" does not know what the command is called that makes one.
                let does = begins_a_word(word, &does).then_some(1);
                score += here.max(there).max(does)?;
            }
            let lately = recent.iter().position(|other| *other == action);
            score += lately.map_or(0, |position| 30 - 2 * i32::try_from(position).unwrap_or(15));
            let rank = if action.enabled(scene) { 0 } else { 1000 };
            Some((rank - score, order, action))
        })
        .collect();
    found.sort_unstable();
    found.into_iter().map(|(_, _, action)| action).collect()
}

/// Lower case, without the dots of umlauts, so that "uber" finds "Über".
fn fold(text: &str) -> String {
    text.chars()
        .flat_map(char::to_lowercase)
        .map(|letter| match letter {
            'ä' => 'a',
            'ö' => 'o',
            'ü' => 'u',
            'ß' => 's',
            other => other,
        })
        .collect()
}

/// Whether a word of `text` begins with `word`, of which there is enough to mean one.
fn begins_a_word(word: &str, text: &str) -> bool {
    let enough = word.chars().nth(2).is_some();
    enough
        && text.match_indices(word).any(|(at, _)| {
            let before = text[..at].chars().next_back();
            before.is_none_or(|before| !before.is_alphanumeric())
        })
}

/// How well `word` fits `text`: its letters must occur in order. Letters in a row and letters at the
/// start of a word count more; nothing where one is missing.
fn closeness(word: &str, text: &str) -> Option<i32> {
    if let Some(at) = text.find(word) {
        let start = text[..at]
            .chars()
            .next_back()
            .is_none_or(|before| !before.is_alphanumeric());
        return Some(if start { 60 } else { 40 });
    }
    let mut points = 0;
    let mut letters = text.chars();
    let mut before = ' ';
    for wanted in word.chars() {
        let mut skipped = 0;
        loop {
            let letter = letters.next()?;
            let starts = !before.is_alphanumeric();
            before = letter;
            if letter == wanted {
                points += if starts { 4 } else { 0 } - skipped.min(5);
                break;
            }
            skipped += 1;
        }
    }
    // Letters strewn over the whole text are no match.
    (points > 0).then_some(points)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_of_a_name_find_it_and_others_do_not() {
        let check = |word: &str, text: &str, found: bool| {
            assert_eq!(
                closeness(&fold(word), &fold(text)).is_some(),
                found,
                "{word:?} in {text:?}"
            );
        };
        check("spei", "Speichern", true);
        check("su", "Speichern unter …", true);
        check("uber", "Über Stemma", true);
        check("ÜBER", "Über Stemma", true);
        check("nsp", "Next shared passage", true);
        check("qq", "Quelle hinzufügen …", false);
        check("zz", "Speichern", false);
        check("ren", "Speichern unter …", false);
    }

    #[test]
    fn a_closer_name_comes_first() {
        let check = |word: &str, better: &str, worse: &str| {
            let score = |text: &str| closeness(&fold(word), &fold(text)).unwrap_or(-100);
            assert!(
                score(better) > score(worse),
                "{word:?}: {better:?} before {worse:?}"
            );
        };
        check("text", "Text einfügen …", "Kontext");
        check("claim", "Next claim", "Clear alarm in method");
        check("so", "Show in articles; open", "Last of all");
    }
}
