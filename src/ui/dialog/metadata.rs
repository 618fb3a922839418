//! An article's metadata, corrected by hand.

use egui::{ComboBox, Id, TextEdit, Ui};
use jiff::civil::{Date, Time};

use super::super::command::DialogRequest;
use super::super::texts::{Texts, Tongue};
use super::super::{Command, Dialog, widget};
use super::{Answer, Desk, Framing, Outbox, Scene, ask, focus_first, opened};
use crate::review::Edit;
use crate::text::{Embargo, Language, Metadata, Moment, Standing};
use crate::ui::standing::moment;

/// The fields, in the order in which they stand: the draft's name, which is the key of its label.
const HEADLINE: &str = "metadata-headline";
const PROVIDER: &str = "metadata-provider";
const DATE: &str = "metadata-date";
const TIME: &str = "metadata-time";
const PLACE: &str = "metadata-place";
const BYLINE: &str = "metadata-byline";
const CREDIT: &str = "metadata-credit";
const MARK: &str = "metadata-mark";
const EMBARGO: &str = "metadata-embargo";
const STANDING: &str = "metadata-standing";
const LANGUAGE: &str = "metadata-language";
const FIELDS: [&str; 9] = [
    HEADLINE, PROVIDER, DATE, TIME, PLACE, BYLINE, CREDIT, MARK, EMBARGO,
];

/// Draws it.
pub(super) fn show(ui: &mut Ui, scene: &Scene<'_>, desk: &mut Desk, out: &mut Outbox) {
    let Some(Dialog::Metadata(id)) = scene.dialog else {
        return;
    };
    let Some(article) = scene.article(*id) else {
        out.send(Command::Dialog(DialogRequest::Close));
        return;
    };
    if opened(desk) {
        fill(scene.texts, desk, &article.meta);
    }
    let framing = Framing::asking("metadata-title", "metadata-apply").width(660.0);
    let answer = ask(ui, scene, desk, &framing, |ui, desk| {
        if let Some(file) = &article.file {
            ui.label(widget::hint(scene, file));
        }
        for words in delivered(scene, &article.meta) {
            ui.label(widget::hint(scene, words));
        }
        ui.add_space(4.0);
        egui::Grid::new("metadata")
            .num_columns(2)
            .spacing([18.0, 8.0])
            .show(ui, |ui| {
                for key in FIELDS {
                    field(ui, scene, desk, key);
                }
                standing(ui, scene, desk);
                language(ui, scene, desk);
            });
        let trouble = trouble(scene.texts, desk);
        if let Some(key) = trouble {
            ui.colored_label(scene.theme.danger, scene.texts.get(key));
        }
        trouble.is_none()
    });
    match answer {
        Answer::Confirm => {
            let meta = read(scene.texts, desk, &article.meta);
            if meta != article.meta {
                out.send(Edit::SetMetadata(*id, Box::new(meta)));
            }
            out.send(Command::Dialog(DialogRequest::Close));
        }
        Answer::Close => out.send(Command::Dialog(DialogRequest::Close)),
        Answer::Open | Answer::Other => {}
    }
}

/// How the copy came here, which nobody need correct: who had it in hand, when it was sent, what the
/// provider files it under, how urgent it was.
pub(in crate::ui) fn delivered(scene: &Scene<'_>, meta: &Metadata) -> Vec<String> {
    let told = |key: &str, value: String| scene.texts.with(key, &[("value", value.into())]);
    let mut lines = Vec::new();
    if !meta.hops.is_empty() {
        lines.push(told("metadata-hops", meta.hops.join(" → ")));
    }
    if let Some(sent) = meta.sent {
        lines.push(told("metadata-sent", moment(scene, sent)));
    }
    if let Some(item) = &meta.item {
        let version = meta.version.map(|version| format!(" ({version})"));
        lines.push(told(
            "metadata-item",
            format!("{item}{}", version.unwrap_or_default()),
        ));
    }
    if let Some(slug) = &meta.slug {
        lines.push(told("metadata-slug", slug.clone()));
    }
    if let Some(urgency) = meta.urgency {
        lines.push(told("metadata-urgency", urgency.to_string()));
    }
    lines
}

fn field(ui: &mut Ui, scene: &Scene<'_>, desk: &mut Desk, key: &'static str) {
    let label = ui.label(scene.texts.get(key));
    let hint = match key {
        DATE => scene.texts.get("metadata-date.example"),
        TIME => scene.texts.get("metadata-time.example"),
        MARK => scene.texts.get("metadata-mark.example"),
        EMBARGO => scene.texts.get("metadata-embargo.example"),
        _ => String::new(),
    };
    let width = if matches!(key, DATE | TIME) {
        140.0
    } else {
        500.0
    };
    let typed = desk.drafts.entry(key).or_default();
    let field = ui
        .add(
            TextEdit::singleline(typed)
                .id(Id::unique(key))
                .hint_text(hint)
                // A long headline shows its beginning.
                .cursor_at_end(false)
                .desired_width(width),
        )
        .labelled_by(label.id);
    if key == HEADLINE {
        focus_first(desk, &field);
    }
    ui.end_row();
}

fn language(ui: &mut Ui, scene: &Scene<'_>, desk: &mut Desk) {
    let label = ui.label(scene.texts.get(LANGUAGE));
    let tag = desk.drafts.entry(LANGUAGE).or_default();
    let before = tag.clone();
    let list = ComboBox::from_id_salt(LANGUAGE)
        .selected_text(scene.texts.get(language_key(tag)))
        .show_ui(ui, |ui| {
            for language in [Language::German, Language::English, Language::Other] {
                let text = scene.texts.get(language_key(language.tag()));
                ui.selectable_value(tag, language.tag().to_owned(), text);
            }
        })
        .response
        .labelled_by(label.id);
    widget::keep_keyboard(ui, &list, *tag != before);
    ui.end_row();
}

/// The standings with the words under which the draft keeps them, which are the ends of their keys.
const STANDINGS: [(Standing, &str, &str); 3] = [
    (Standing::Usable, "usable", "metadata-standing.usable"),
    (Standing::Withheld, "withheld", "metadata-standing.withheld"),
    (
        Standing::Withdrawn,
        "withdrawn",
        "metadata-standing.withdrawn",
    ),
];

fn standing(ui: &mut Ui, scene: &Scene<'_>, desk: &mut Desk) {
    let label = ui.label(scene.texts.get(STANDING));
    let chosen = desk.drafts.entry(STANDING).or_default();
    let before = chosen.clone();
    let named = STANDINGS.iter().find(|(_, word, _)| word == chosen);
    let list = ComboBox::from_id_salt(STANDING)
        .selected_text(named.map_or_else(String::new, |(_, _, key)| scene.texts.get(key)))
        .show_ui(ui, |ui| {
            for (_, word, key) in STANDINGS {
                ui.selectable_value(chosen, word.to_owned(), scene.texts.get(key));
            }
        })
        .response
        .labelled_by(label.id);
    widget::keep_keyboard(ui, &list, *chosen != before);
    ui.end_row();
}

pub(in crate::ui) fn language_key(tag: &str) -> &'static str {
    match tag {
        "de" => "language-german",
        "en" => "language-english",
        _ => "language-other",
    }
}

/// Puts what is known into the fields.
fn fill(texts: &Texts, desk: &mut Desk, meta: &Metadata) {
    let words = |value: &Option<String>| value.clone().unwrap_or_default();
    let values = [
        words(&meta.headline),
        words(&meta.provider),
        meta.published
            .map(|date| written_date(texts.tongue(), date))
            .unwrap_or_default(),
        meta.time
            .map(|time| format!("{:02}:{:02}", time.hour(), time.minute()))
            .unwrap_or_default(),
        words(&meta.place),
        words(&meta.byline),
        words(&meta.credit),
        words(&meta.mark),
        written_embargo(texts, meta.embargo),
    ];
    desk.drafts.extend(FIELDS.into_iter().zip(values));
    desk.drafts.insert(LANGUAGE, meta.language.tag().to_owned());
    let standing = STANDINGS
        .iter()
        .find(|(standing, ..)| *standing == meta.standing);
    let word = standing.map_or("usable", |(_, word, _)| word);
    desk.drafts.insert(STANDING, word.to_owned());
}

/// An embargo as it stands in its field: "18.10.2024 18:00", or that no end is given.
fn written_embargo(texts: &Texts, embargo: Option<Embargo>) -> String {
    match embargo {
        None => String::new(),
        Some(Embargo::Unstated) => texts.get("metadata-embargo.unstated"),
        Some(Embargo::Until(until)) => {
            let at = until.at();
            let day = written_date(texts.tongue(), at.date());
            format!("{day} {:02}:{:02}", at.hour(), at.minute())
        }
    }
}

/// Reads an embargo. Outside nothing and the words for one without an end it is a day and a time.
fn read_embargo(texts: &Texts, text: &str) -> Result<Option<Embargo>, ()> {
    if text.is_empty() {
        return Ok(None);
    }
    if text.eq_ignore_ascii_case(&texts.get("metadata-embargo.unstated")) {
        return Ok(Some(Embargo::Unstated));
    }
    let (day, time) = text.split_once([' ', ',']).ok_or(())?;
    let day = read_date(day.trim()).ok_or(())?;
    let time = read_time(time.trim_matches([' ', ','])).ok_or(())?;
    Ok(Some(Embargo::Until(Moment::new(
        day.to_datetime(time),
        None,
    ))))
}

/// What the fields say, with the rest as it was.
fn read(texts: &Texts, desk: &Desk, before: &Metadata) -> Metadata {
    let draft = |key| desk.drafts.get(key).map_or("", |text| text.trim());
    let words = |key| Some(draft(key).to_owned()).filter(|text| !text.is_empty());
    Metadata {
        headline: words(HEADLINE),
        provider: words(PROVIDER),
        place: words(PLACE),
        byline: words(BYLINE),
        credit: words(CREDIT),
        mark: words(MARK),
        // What was not changed keeps its distance from UTC.
        embargo: if draft(EMBARGO) == written_embargo(texts, before.embargo) {
            before.embargo
        } else {
            read_embargo(texts, draft(EMBARGO)).unwrap_or(before.embargo)
        },
        standing: STANDINGS
            .iter()
            .find(|(_, word, _)| *word == draft(STANDING))
            .map_or(before.standing, |(standing, ..)| *standing),
        published: read_date(draft(DATE)),
        time: read_time(draft(TIME)),
        language: match draft(LANGUAGE) {
            "de" => Language::German,
            "en" => Language::English,
            _ => Language::Other,
        },
        ..before.clone()
    }
}

/// What cannot be read, as the key of a text.
fn trouble(texts: &Texts, desk: &Desk) -> Option<&'static str> {
    let draft = |key| desk.drafts.get(key).map_or("", |text| text.trim());
    if read_embargo(texts, draft(EMBARGO)).is_err() {
        return Some("metadata-embargo.trouble");
    }
    if !draft(DATE).is_empty() && read_date(draft(DATE)).is_none() {
        return Some("metadata-date.trouble");
    }
    (!draft(TIME).is_empty() && read_time(draft(TIME)).is_none()).then_some("metadata-time.trouble")
}

/// A day as the language writes it in figures: "18.10.2024"; in English the unambiguous "2024-10-18".
fn written_date(tongue: Tongue, date: Date) -> String {
    match tongue {
        Tongue::German => format!("{:02}.{:02}.{}", date.day(), date.month(), date.year()),
        Tongue::English => date.to_string(),
    }
}

/// Reads "18.10.2024" and "2024-10-18". A day with slashes is not read: it means two things.
fn read_date(text: &str) -> Option<Date> {
    let (numbers, day_first) = if text.contains('.') {
        (text.split('.').collect::<Vec<_>>(), true)
    } else {
        (text.split('-').collect::<Vec<_>>(), false)
    };
    let [first, month, last] = numbers.as_slice() else {
        return None;
    };
    let (year, day) = if day_first {
        (*last, *first)
    } else {
        (*first, *last)
    };
    if year.trim().len() != 4 {
        return None;
    }
    Date::new(
        year.trim().parse().ok()?,
        month.trim().parse().ok()?,
        day.trim().parse().ok()?,
    )
    .ok()
}

/// Reads "14:30" and "14.30", with or without "Uhr".
fn read_time(text: &str) -> Option<Time> {
    let bare = text.strip_suffix("Uhr").unwrap_or(text).trim();
    let (hour, minute) = bare.split_once([':', '.'])?;
    if minute.len() != 2 {
        return None;
    }
    Time::new(hour.parse().ok()?, minute.parse().ok()?, 0, 0).ok()
}

#[cfg(test)]
mod tests {
    use jiff::civil::{date, time};

    use super::*;

    #[test]
    fn days_are_read_as_people_write_them() {
        let check = |text: &str, day| assert_eq!(read_date(text), day, "{text:?}");
        check("18.10.2024", Some(date(2024, 10, 18)));
        check("1.2.2024", Some(date(2024, 2, 1)));
        check("18. 10. 2024", Some(date(2024, 10, 18)));
        check("2024-10-18", Some(date(2024, 10, 18)));
        check("31.02.2024", None);
        check("18.10.24", None);
        check("10/18/2024", None);
        check("gestern", None);
        check("", None);
    }

    #[test]
    fn times_are_read_as_people_write_them() {
        let check = |text: &str, at| assert_eq!(read_time(text), at, "{text:?}");
        check("14:30", Some(time(14, 30, 0, 0)));
        check("14.30 Uhr", Some(time(14, 30, 0, 0)));
        check("7:05", Some(time(7, 5, 0, 0)));
        check("24:00", None);
        check("14:3", None);
        check("bald", None);
    }

    #[test]
    fn a_day_reads_back_as_it_was_written() {
        for tongue in Tongue::ALL {
            let day = date(2024, 3, 9);
            assert_eq!(read_date(&written_date(tongue, day)), Some(day));
        }
    }
}
