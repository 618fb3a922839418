//! Set who says a statement: mark a new one, or correct one that the program found.

mod picker;
mod sequence;

use egui::{RichText, Role, Ui, WidgetInfo};

use super::super::command::DialogRequest;
use super::super::theme::{Face, sizes};
use super::super::{Command, Dialog, Reveal, chain, names, widget};
use super::{Answer, Desk, Framing, Outbox, Scene, ask_above, opened};
use crate::attribution::{Form, SourceKind};
use crate::review::{
    Anchor, Edit, Place, PlacedStatement, SourceKey, SourceMention, StatementIx, StatementRecord,
    alike, record,
};
use crate::text::{Article, ArticleId, Passage, Span};
use sequence::Link;

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
    let body = |ui: &mut Ui, desk: &mut Desk| {
        words(ui, scene, &subject);
        forms(ui, scene, &mut desk.statement);
        sequence::show(ui, scene, desk, &subject);
        !subject.words.is_empty()
    };
    // What comes of it stays in sight.
    let foot = |ui: &mut Ui, desk: &mut Desk| {
        preview(ui, scene, &desk.statement, &subject);
        everywhere(ui, scene, &mut desk.statement, &subject);
    };
    let answer = ask_above(ui, scene, desk, &framing, body, foot);
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
        let mut buttons = Vec::new();
        for form in Form::ALL {
            let chosen = draft.form == Some(form);
            let name = names::form(scene.texts, form);
            let icon = widget::icon(names::form_icon(form), sizes::BODY);
            let response = ui.add(widget::choice(scene, icon, name.as_str(), chosen));
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
            let response = response.on_hover_text(scene.texts.get(key));
            if response.clicked() {
                draft.form = Some(form);
            }
            buttons.push(response);
        }
        if let Some(next) = widget::chosen_by_arrow(ui, &buttons) {
            draft.form = Some(Form::ALL[next]);
        }
    });
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
