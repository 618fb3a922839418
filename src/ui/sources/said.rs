//! What a source says, and where.

use egui::{Button, Frame, Key, Margin, RichText, Ui};

use crate::review::{PlacedSource, SidePanel, StatementIx};
use crate::text::ArticleId;
use crate::ui::theme::{Face, sizes};
use crate::ui::{Command, Outbox, Reveal, Scene, chain, names, widget};

/// Statements of one article that are shown before a person asks for the rest.
const FIRST: usize = 200;

/// Draws the statements of `source`, article by article.
pub fn show(ui: &mut Ui, scene: &Scene<'_>, out: &mut Outbox, source: &PlacedSource) {
    super::detail::over(ui, scene, "sources-said");
    if source.statements.is_empty() {
        ui.label(widget::hint(scene, scene.texts.get("sources-silent")));
        return;
    }
    for (article, statements) in by_article(scene, source) {
        ui.add_space(4.0);
        let label = format!("{}  ·  {}", scene.label(article), statements.len());
        ui.label(RichText::new(label).font(Face::SansBold.at(sizes::BODY)));
        for ix in statements.into_iter().take(FIRST) {
            ui.push_id(ix.0, |ui| statement(ui, scene, out, source, ix));
        }
    }
}

fn by_article(scene: &Scene<'_>, source: &PlacedSource) -> Vec<(ArticleId, Vec<StatementIx>)> {
    let mut grouped: Vec<(ArticleId, Vec<StatementIx>)> = Vec::new();
    for ix in &source.statements {
        let article = scene.picture.statement(*ix).article;
        match grouped.last_mut() {
            Some((last, statements)) if *last == article => statements.push(*ix),
            _ => grouped.push((article, vec![*ix])),
        }
    }
    grouped
}

fn statement(
    ui: &mut Ui,
    scene: &Scene<'_>,
    out: &mut Outbox,
    source: &PlacedSource,
    ix: StatementIx,
) {
    let statement = scene.picture.statement(ix);
    let Some(article) = scene.article(statement.article) else {
        return;
    };
    let place = statement.extent();
    let words = article.slice(place.span);
    let line = words.split_whitespace().collect::<Vec<_>>().join(" ");
    let text = RichText::new(&line)
        .font(Face::Serif.at(sizes::READING - 1.0))
        .color(scene.theme.text);
    let selected = scene.session().selection == Some(place);
    // The remark belongs to the words above it, not to those below.
    ui.spacing_mut().item_spacing.y = 0.0;
    ui.spacing_mut().interact_size.y = 0.0;
    let button = Button::new(text)
        .selected(selected)
        .frame_when_inactive(selected)
        .wrap()
        .min_size(egui::vec2(ui.available_width(), 0.0));
    let response = ui.add(button);
    response.widget_info(|| egui::WidgetInfo::selected(egui::Role::Button, true, selected, &line));
    let response = response.on_hover_text(scene.texts.get("sources-said-show"));
    // The claim shows beside the list; without the inspector only the text can show anything.
    let beside = scene.session().side == SidePanel::Inspector;
    let entered = response.has_focus() && ui.input(|input| input.key_pressed(Key::Enter));
    if response.double_clicked() || entered || response.clicked() && !beside {
        out.send(Command::Select(Some(place), Reveal::Show));
    } else if response.clicked() {
        out.send(Command::Select(Some(place), Reveal::Stay));
    }
    // What goes on in a second line begins below the words too.
    let below = Frame::new().inner_margin(Margin {
        left: 8,
        ..Margin::ZERO
    });
    below.show(ui, |ui| {
        let mut remark = names::form(scene.texts, statement.form);
        if statement.chain.len() > 1 {
            let keys: Vec<_> = statement
                .chain
                .iter()
                .map(|voice| voice.source.clone())
                .collect();
            let mut origins = statement.origins().iter();
            let role = if origins.any(|voice| voice.source == source.key) {
                "score-origin"
            } else {
                "score-relay"
            };
            let role = scene.texts.get(role);
            let chain = chain::in_words(scene, &scene.label(statement.article), &keys);
            remark = format!("{remark}  ·  {role}  ·  {chain}");
        }
        ui.add(egui::Label::new(widget::hint(scene, remark)).wrap());
    });
    ui.add_space(12.0);
}
