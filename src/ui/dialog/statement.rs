//! Set who says a statement: mark a new one, or correct one that the program found.

mod picker;

use egui::{Button, RichText, Role, Ui, WidgetInfo};
use lucide_icons::Icon;

use super::super::command::DialogRequest;
use super::super::theme::{Face, sizes};
use super::super::{Command, Dialog, Reveal, chain, names, widget};
use super::{Answer, Desk, Framing, Outbox, Scene, ask, opened};
use crate::attribution::{Form, SourceKind};
use crate::review::{
    Anchor, Edit, Place, PlacedStatement, SourceKey, SourceMention, StatementIx, StatementRecord,
    alike, record,
};
use crate::text::{Article, ArticleId, Passage, Span};

/// A statement that is being set.
#[derive(Default)]
pub struct StatementDraft {
    /// Nearest to the article first, origin last.
    chain: Vec<Link>,
    form: Option<Form>,
    /// Whether the correction counts for all mentions like this one.
    everywhere: bool,
    picker: picker::Picker,
}

/// One source of the chain that is being set.
#[derive(Clone, PartialEq, Eq, Debug)]
struct Link {
    name: String,
    /// The source; nothing where it is to be added.
    key: Option<SourceKey>,
    /// What sort of source is to be added.
    kind: SourceKind,
    /// The words that name it, as the program found them.
    mention: Option<Span>,
}

impl Link {
    /// The source, also where it is still to be added.
    fn key(&self) -> SourceKey {
        self.key
            .clone()
            .unwrap_or_else(|| SourceKey::new(&self.name))
    }
}

/// What the dialog is about.
struct Subject<'a> {
    article: &'a Article,
    id: ArticleId,
    replaces: Option<Place>,
    statement: Option<(StatementIx, &'a PlacedStatement)>,
    words: Span,
}

impl<'a> Subject<'a> {
    fn of(scene: &Scene<'a>) -> Option<Self> {
        let Some(Dialog::Statement { replaces, words }) = scene.dialog else {
            return None;
        };
        let place = replaces.or(*words)?;
        let article = scene.article(place.article)?;
        let statement = replaces
            .and_then(|place| scene.picture.statement_at(place))
            .map(|ix| (ix, scene.picture.statement(ix)));
        Some(Self {
            article,
            id: place.article,
            replaces: *replaces,
            statement,
            words: article.text().trim(place.span),
        })
    }
}

/// Draws it.
pub(super) fn show(ui: &mut Ui, scene: &Scene<'_>, desk: &mut Desk, out: &mut Outbox) {
    let Some(subject) = Subject::of(scene) else {
        out.send(Command::Dialog(DialogRequest::Close));
        return;
    };
    if opened(desk) {
        desk.statement = draft(scene, &subject);
    }
    let title = if subject.replaces.is_some() {
        "statement-correct"
    } else {
        "statement-mark"
    };
    let framing = Framing::asking(title, "statement-do").width(620.0);
    let answer = ask(ui, scene, desk, &framing, |ui, desk| {
        words(ui, scene, &subject);
        forms(ui, scene, &mut desk.statement);
        sources(ui, scene, desk, &subject);
        preview(ui, scene, &desk.statement, &subject);
        everywhere(ui, scene, &mut desk.statement, &subject);
        !subject.words.is_empty()
    });
    match answer {
        Answer::Confirm => {
            confirm(scene, &desk.statement, &subject, out);
            out.send(Command::Dialog(DialogRequest::Close));
        }
        Answer::Close => out.send(Command::Dialog(DialogRequest::Close)),
        Answer::Open | Answer::Other => {}
    }
}

/// What stands in the dialog first: the statement as it is, or a form that fits the words.
fn draft(scene: &Scene<'_>, subject: &Subject<'_>) -> StatementDraft {
    let Some((_, statement)) = subject.statement else {
        let first = subject.article.slice(subject.words).chars().next();
        let quoted = first.is_some_and(|c| "„“”\"»«‚‘".contains(c));
        return StatementDraft {
            form: Some(if quoted { Form::Direct } else { Form::Indirect }),
            ..StatementDraft::default()
        };
    };
    let chain = statement
        .chain
        .iter()
        .map(|voice| Link {
            name: chain::name(scene, &voice.source),
            key: Some(voice.source.clone()),
            kind: SourceKind::Institution,
            mention: voice.mention,
        })
        .collect();
    StatementDraft {
        chain,
        form: Some(statement.form),
        ..StatementDraft::default()
    }
}

fn words(ui: &mut Ui, scene: &Scene<'_>, subject: &Subject<'_>) {
    let text = subject.article.slice(subject.words);
    let mut job = egui::text::LayoutJob::simple(
        text.replace('\n', " "),
        Face::Serif.at(sizes::READING - 0.5),
        scene.theme.text,
        ui.available_width(),
    );
    job.wrap.max_rows = 5;
    let galley = ui.ctx().fonts_mut(|fonts| fonts.layout_job(job));
    let cut = galley.elided;
    let response = ui.label(galley);
    if cut {
        response.on_hover_text(text);
    }
    ui.label(widget::hint(scene, scene.label(subject.id)));
}

fn forms(ui: &mut Ui, scene: &Scene<'_>, draft: &mut StatementDraft) {
    heading(ui, scene, "statement-form");
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 4.0;
        for form in Form::ALL {
            let chosen = draft.form == Some(form);
            let name = names::form(scene.texts, form);
            let icon = widget::icon(names::form_icon(form), sizes::BODY);
            let response = ui.add(Button::new((icon, name.as_str())).selected(chosen));
            response.widget_info(|| {
                WidgetInfo::selected(Role::RadioButton, true, chosen, name.as_str())
            });
            let key = match form {
                Form::Direct => "statement-form-direct",
                Form::Indirect => "statement-form-indirect",
                Form::IndirectFreeIndirect => "statement-form-continued",
                Form::FreeIndirect => "statement-form-hearsay",
                Form::Reported => "statement-form-reported",
            };
            if response.on_hover_text(scene.texts.get(key)).clicked() {
                draft.form = Some(form);
            }
        }
    });
}

fn sources(ui: &mut Ui, scene: &Scene<'_>, desk: &mut Desk, subject: &Subject<'_>) {
    heading(ui, scene, "statement-chain");
    ui.label(widget::hint(scene, scene.texts.get("statement-chain-hint")));
    let count = desk.statement.chain.len();
    let mut change = None;
    for place in 0..count {
        let link = &desk.statement.chain[place];
        ui.push_id(("link", place), |ui| {
            ui.horizontal(|ui| {
                if let Some(wanted) = chained(ui, scene, link, place, count) {
                    change = Some((place, wanted));
                }
            });
        });
    }
    let chain = &mut desk.statement.chain;
    match change {
        Some((place, Change::Up)) => chain.swap(place - 1, place),
        Some((place, Change::Down)) => chain.swap(place, place + 1),
        Some((place, Change::Remove)) => {
            chain.remove(place);
        }
        None => {}
    }
    ui.add_space(2.0);
    if let Some(link) = picker::show(ui, scene, desk, subject.id) {
        desk.statement.chain.push(link);
    }
    if matches!(change, Some((_, Change::Remove))) {
        // Whoever takes one out names another next. The field gave the focus up for the click, so
        // it gets it back after it was drawn.
        ui.memory_mut(|memory| memory.request_focus(picker::field()));
    }
}

/// What a person did to a source of the chain.
#[derive(Clone, Copy)]
enum Change {
    Up,
    Down,
    Remove,
}

fn chained(
    ui: &mut Ui,
    scene: &Scene<'_>,
    link: &Link,
    place: usize,
    count: usize,
) -> Option<Change> {
    let mut change = None;
    ui.spacing_mut().item_spacing.x = 4.0;
    let number = format!("{}.", place + 1);
    ui.label(widget::hint(scene, number));
    match link.key.as_ref().and_then(|key| scene.picture.source(key)) {
        Some(source) => {
            chain::source(ui, scene, source, false, None);
        }
        None => {
            ui.label(widget::bold(link.name.as_str()));
            ui.label(widget::hint(scene, scene.texts.get("statement-new")));
        }
    }
    let role = if place + 1 == count {
        "score-origin"
    } else {
        "score-relay"
    };
    ui.label(widget::hint(scene, scene.texts.get(role)));
    let actions = [
        (Icon::ArrowUp, "statement-up", place > 0, Change::Up),
        (
            Icon::ArrowDown,
            "statement-down",
            place + 1 < count,
            Change::Down,
        ),
        (Icon::X, "statement-remove", true, Change::Remove),
    ];
    for (icon, key, enabled, wanted) in actions {
        let values = [("source", link.name.clone().into())];
        let name = scene.texts.with(key, &values);
        let button = Button::new(widget::icon(icon, sizes::BODY)).frame_when_inactive(false);
        let response = ui.add_enabled(enabled, button);
        response.widget_info(|| WidgetInfo::labeled(Role::Button, enabled, name.as_str()));
        if response.on_hover_text(name).clicked() {
            change = Some(wanted);
        }
    }
    change
}

fn preview(ui: &mut Ui, scene: &Scene<'_>, draft: &StatementDraft, subject: &Subject<'_>) {
    ui.add_space(8.0);
    let mut line = scene.label(subject.id);
    for link in &draft.chain {
        line.push_str(" → ");
        line.push_str(&link.name);
    }
    if draft.chain.is_empty() {
        line.push_str(" → ");
        line.push_str(&scene.texts.get("chain-nobody"));
    }
    ui.label(widget::bold(line).color(scene.theme.accent));
}

fn heading(ui: &mut Ui, scene: &Scene<'_>, key: &str) {
    ui.add_space(8.0);
    ui.label(
        RichText::new(scene.texts.get(key))
            .font(Face::SansBold.at(sizes::SMALL + 0.5))
            .color(scene.theme.muted),
    );
}

/// The statements that the correction counts for as well, if a person wants it to.
fn like_it(
    scene: &Scene<'_>,
    draft: &StatementDraft,
    subject: &Subject<'_>,
) -> Vec<(StatementIx, StatementRecord)> {
    let (Some(project), Some((ix, _))) = (scene.project, subject.statement) else {
        return Vec::new();
    };
    let chain: Vec<SourceKey> = draft.chain.iter().map(Link::key).collect();
    alike(project, scene.picture, ix, &chain)
}

/// Offers to correct every mention like this one along with it.
fn everywhere(ui: &mut Ui, scene: &Scene<'_>, draft: &mut StatementDraft, subject: &Subject<'_>) {
    /// Places that the tooltip names.
    const NAMED: usize = 8;
    let found = like_it(scene, draft, subject);
    if found.is_empty() {
        return;
    }
    ui.add_space(6.0);
    let count = [("count", found.len().into())];
    let name = scene.texts.with("statement-everywhere", &count);
    let response = ui.checkbox(&mut draft.everywhere, name);
    let mut lines: Vec<String> = found
        .iter()
        .take(NAMED)
        .filter_map(|(ix, _)| {
            let place = scene.picture.statement(*ix).extent();
            let words = scene.article(place.article)?.slice(place.span);
            let words: String = words.split_whitespace().collect::<Vec<_>>().join(" ");
            let short: String = words.chars().take(70).collect();
            let cut = if short.len() < words.len() { "…" } else { "" };
            Some(format!("{}: {short}{cut}", scene.label(place.article)))
        })
        .collect();
    if found.len() > NAMED {
        lines.push("…".to_owned());
    }
    response.on_hover_text(lines.join("\n"));
}

/// Sends the sources that are new, the statement, and those like it where a person wants that: all
/// as one step.
fn confirm(scene: &Scene<'_>, draft: &StatementDraft, subject: &Subject<'_>, out: &mut Outbox) {
    let mut edits: Vec<Edit> = draft
        .chain
        .iter()
        .filter(|link| link.key.is_none())
        .map(|link| Edit::AddSource {
            name: link.name.clone(),
            kind: link.kind,
        })
        .collect();
    let anchor = |span: Span| {
        let passage = Passage {
            article: subject.id,
            span,
        };
        Anchor::of(subject.article, passage)
    };
    let chain = draft
        .chain
        .iter()
        .map(|link| SourceMention {
            source: link.key(),
            mention: link.mention.and_then(anchor),
        })
        .collect();
    let form = draft.form.unwrap_or(Form::Indirect);
    let statement = match subject.statement {
        Some((_, known)) => StatementRecord {
            form,
            ..record(subject.article, known, chain)
        },
        None => StatementRecord {
            content: anchor(subject.words).into_iter().collect(),
            frame: Vec::new(),
            cue: Vec::new(),
            speaker: Vec::new(),
            form,
            chain,
        },
    };
    // What was marked is what one goes on with.
    let made = statement.place().filter(|_| subject.replaces.is_none());
    let statement = Edit::MakeStatement {
        replaces: subject.replaces,
        article: subject.id,
        statement,
    };
    let step = statement.step();
    edits.push(statement);
    if draft.everywhere {
        let more = like_it(scene, draft, subject);
        edits.extend(more.into_iter().map(|(ix, statement)| {
            let replaced = scene.picture.statement(ix).extent();
            Edit::MakeStatement {
                replaces: Some(replaced),
                article: replaced.article,
                statement,
            }
        }));
    }
    out.send(Command::Edits(step, edits));
    if let Some(place) = made {
        out.send(Command::Select(Some(place), Reveal::Stay));
    }
}
