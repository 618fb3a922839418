//! What each article says on a claim, and whom it has it from.

use std::collections::BTreeMap;

use egui::{Button, Frame, Margin, Rect, Response, Sense, Stroke, Ui, UiBuilder, vec2};
use lucide_icons::Icon;

use super::dossier::Dossier;
use super::ties;
use super::wording::{self, Layers, Quoted};
use crate::review::{Belief, ClaimIx, Edit, Place, PlacedStatement, StatementIx, Verdict, Wording};
use crate::text::{Article, ArticleId, Passage, Span};
use crate::ui::theme::sizes;
use crate::ui::{Action, Command, Desk, Outbox, Reveal, Scene, chain, keys, names, why, widget};

/// How many rows of a wording are shown before it is unfolded.
const ROWS: usize = 4;

/// The heights of a claim's cards as they were last drawn, so that those far out of sight need not
/// be drawn again: a claim of a hundred articles costs no more than what is seen of it.
#[derive(Default)]
pub struct Cards {
    /// Revision, claim, selection and width that the heights belong to.
    subject: Option<(u64, ClaimIx, Option<Place>, u32)>,
    heights: BTreeMap<ArticleId, f32>,
}

/// Draws one card for each article that reports the claim and is `wanted`.
pub fn show(
    ui: &mut Ui,
    scene: &Scene<'_>,
    desk: &mut Desk,
    out: &mut Outbox,
    claim: ClaimIx,
    dossier: &Dossier,
    wanted: &dyn Fn(ArticleId) -> bool,
) {
    let card = scene.picture.claim(claim);
    ui.add_space(8.0);
    let subject = (
        scene.revision,
        claim,
        scene.session().selection,
        ui.available_width().to_bits(),
    );
    if desk.cards.subject != Some(subject) {
        desk.cards = Cards {
            subject: Some(subject),
            ..Cards::default()
        };
    }
    // Cards near the edge are drawn too, so that the Tab key finds the next one.
    let near = ui.clip_rect().expand(ui.clip_rect().height());
    for (id, entries) in &dossier.entries {
        let id = *id;
        if !wanted(id) {
            continue;
        }
        let Some(article) = scene.article(id) else {
            continue;
        };
        if let Some(height) = desk.cards.heights.get(&id) {
            let size = vec2(ui.available_width(), *height);
            if !near.intersects(Rect::from_min_size(ui.cursor().min, size)) {
                ui.allocate_space(size);
                continue;
            }
        }
        let mut copy = Copy {
            scene,
            desk,
            out,
            id,
            article,
            dossier,
            alone: card.members.len() < 2,
            lent: &card.lent,
        };
        // Its own name, so that the keyboard stays in it when cards above are no longer drawn.
        let name = UiBuilder::new().scope_id(ui.make_persistent_id(("card", id)));
        let drawn = ui.scope_builder(name, |ui| {
            Frame::new()
                .fill(scene.theme.page)
                .stroke(Stroke::new(1.0, scene.theme.line))
                .corner_radius(5)
                .inner_margin(Margin::symmetric(10, 8))
                .show(ui, |ui| {
                    ui.set_width(ui.available_width());
                    for (place, entry) in entries.iter().enumerate() {
                        if place > 0 {
                            ui.add_space(2.0);
                            ui.separator();
                        }
                        ui.push_id(("copy", id, place), |ui| copy.entry(ui, *entry));
                    }
                })
        });
        desk.cards.heights.insert(id, drawn.response.rect.height());
    }
}

/// One article's part in a claim while it is drawn.
struct Copy<'a, 'b> {
    scene: &'a Scene<'b>,
    desk: &'a mut Desk,
    out: &'a mut Outbox,
    id: ArticleId,
    article: &'a Article,
    dossier: &'a Dossier,
    /// Whether the claim has no other passage.
    alone: bool,
    /// Statements of other claims that make up passages of this one.
    lent: &'a [StatementIx],
}

impl Copy<'_, '_> {
    fn entry(&mut self, ui: &mut Ui, entry: Wording) {
        let place = entry.place(self.scene.picture);
        let selected = self
            .scene
            .session()
            .selection
            .is_some_and(|at| at.article == self.id && at.span.overlaps(place.span));
        let top = ui.cursor().min;
        let drawn = ui.scope_builder(UiBuilder::new(), |ui| match entry {
            Wording::Said(ix) => self.said(ui, self.scene.picture.statement(ix), selected),
            Wording::Bare(passage) => self.bare(ui, passage),
        });
        if !selected {
            ties::between(ui, self.scene, self.out, &self.dossier.ties, place);
        }
        if selected {
            let x = top.x - 6.0;
            let span = drawn.response.rect.y_range();
            ui.painter()
                .vline(x, span, Stroke::new(3.0, self.scene.theme.accent));
        }
    }

    fn said(&mut self, ui: &mut Ui, statement: &PlacedStatement, selected: bool) {
        let label = self.scene.label(self.id);
        let clicked = ui
            .horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing = vec2(4.0, 4.0);
                chain::of_statement(ui, self.scene, &label, statement)
            })
            .inner;
        if let Some(key) = clicked {
            super::show_source(self.out, &key);
        }
        let whole = statement.surroundings();
        self.quote(
            ui,
            statement.extent(),
            whole,
            &statement.content,
            Some(statement),
        );
        if selected {
            ui.add_space(2.0);
            why::show(ui, self.scene, self.article, statement);
        }
        self.judge(ui, statement, selected);
    }

    /// How it is presented, and what a person can do about it; with the keys where it is selected.
    fn judge(&mut self, ui: &mut Ui, statement: &PlacedStatement, selected: bool) {
        let scene = self.scene;
        let place = statement.extent();
        let key = |action: Action| selected.then_some(action);
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = 4.0;
            if !selected {
                let muted = scene.theme.muted;
                let icon = names::form_icon(statement.form);
                ui.label(widget::icon(icon, sizes::SMALL).color(muted));
                let form = names::form(scene.texts, statement.form);
                ui.add(egui::Label::new(widget::hint(scene, form)).truncate());
            }
            widget::at_end(ui, ("signs", place), |ui| {
                ui.spacing_mut().item_spacing.x = 0.0;
                self.show_place(ui, place);
                match statement.belief {
                    Belief::Suggested => {
                        let accept = key(Action::AcceptSuggestion);
                        let sign = keyed(ui, scene, Icon::Check, "inspector-accept", false, accept);
                        if sign.clicked() {
                            let judged = Edit::JudgeStatement(place, Some(Verdict::Accepted));
                            self.out.send(judged);
                        }
                    }
                    Belief::Accepted => {
                        if sign(ui, scene, Icon::Check, "inspector-accepted", true).clicked() {
                            self.out.send(Edit::JudgeStatement(place, None));
                        }
                    }
                    Belief::ByHand => {
                        if sign(ui, scene, Icon::RotateCcw, "inspector-reset", false).clicked() {
                            self.out.send(Edit::JudgeStatement(place, None));
                        }
                    }
                }
                let reject = key(Action::RejectSuggestion);
                if keyed(ui, scene, Icon::X, "inspector-reject", false, reject).clicked() {
                    let judged = Edit::JudgeStatement(place, Some(Verdict::Rejected));
                    self.out.send(judged);
                }
                let correct = key(Action::CorrectStatement);
                if keyed(ui, scene, Icon::Pencil, "inspector-correct", false, correct).clicked() {
                    self.out.send(Command::Select(Some(place), Reveal::Stay));
                    self.out.send(Action::CorrectStatement);
                }
                self.take_out(ui, place);
            });
        });
    }

    fn bare(&mut self, ui: &mut Ui, passage: Passage) {
        let scene = self.scene;
        let label = scene.label(self.id);
        let within = scene.picture.statements_within(passage);
        let parts: Vec<&PlacedStatement> = within
            .iter()
            .map(|ix| scene.picture.statement(*ix))
            .filter(|statement| !statement.chain.is_empty())
            .collect();
        // What makes the passage up counts as the claim's own; a mere part of it does not.
        let whole = within.iter().all(|ix| self.lent.contains(ix));
        let clicked = ui
            .horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing = vec2(4.0, 4.0);
                if parts.is_empty() {
                    chain::without(ui, scene, &label);
                    None
                } else {
                    chain::of_parts(ui, scene, &label, &parts, whole)
                }
            })
            .inner;
        if let Some(key) = clicked {
            super::show_source(self.out, &key);
        }
        let content: Vec<Span> = parts
            .iter()
            .flat_map(|part| &part.content)
            .copied()
            .collect();
        let content = if content.is_empty() || whole {
            vec![passage.span]
        } else {
            content
        };
        self.quote(ui, passage, passage.span, &content, None);
        ui.horizontal(|ui| {
            widget::at_end(ui, ("signs", passage), |ui| {
                ui.spacing_mut().item_spacing.x = 0.0;
                self.show_place(ui, passage);
                let mark = sign(ui, scene, Icon::MessageSquareQuote, "inspector-mark", false);
                if mark.clicked() {
                    let words = Some((passage.article, passage.span));
                    self.out.send(Command::SelectWords(words));
                    self.out.send(Action::MarkStatement);
                }
                self.take_out(ui, passage);
            });
        });
    }

    fn show_place(&mut self, ui: &mut Ui, place: Passage) {
        let response = sign(
            ui,
            self.scene,
            Icon::LocateFixed,
            "inspector-show-place",
            false,
        );
        if response.clicked() {
            self.out.send(Command::Select(Some(place), Reveal::Show));
        }
    }

    fn take_out(&mut self, ui: &mut Ui, place: Passage) {
        if !self.alone && sign(ui, self.scene, Icon::Split, "inspector-take-out", false).clicked() {
            self.out.send(Edit::SplitClaim(vec![place]));
        }
    }

    fn quote(
        &mut self,
        ui: &mut Ui,
        place: Passage,
        whole: Span,
        content: &[Span],
        statement: Option<&PlacedStatement>,
    ) {
        let ink = statement
            .and_then(PlacedStatement::origin)
            .and_then(|voice| self.scene.picture.source(&voice.source))
            .map_or(self.scene.theme.muted, |source| {
                self.scene.theme.source_ink(source.rank)
            });
        let chain = statement.map_or(&[][..], |statement| &statement.chain[..]);
        let mentions: Vec<(Span, usize)> = (chain.iter())
            .filter_map(|voice| {
                let source = self.scene.picture.source(&voice.source)?;
                Some((voice.mention?, source.rank))
            })
            .collect();
        let quoted = Quoted {
            text: self.article.text().as_str(),
            whole,
            layers: Layers {
                content,
                cue: statement.map_or(&[], |statement| statement.cue.as_slice()),
                speaker: statement.map_or(&[], |statement| statement.speaker.as_slice()),
                mentions: &mentions,
                disagreeing: self
                    .dossier
                    .disagreeing
                    .get(&self.id)
                    .map_or(&[], Vec::as_slice),
            },
            ink,
        };
        let unfolded = self.desk.inspector.unfolded.contains(&place);
        let rows = if unfolded { usize::MAX } else { ROWS };
        let galley = quoted.galley(ui, self.scene, rows, ui.available_width());
        let elided = galley.elided;
        let words = self.article.slice(place.span);
        let response = wording::clickable(ui, self.scene, galley, words)
            .on_hover_text(self.scene.texts.get("inspector-show-place"));
        if response.clicked() {
            wording::reveal(self.scene, self.out, place);
        }
        if elided || unfolded {
            let key = if unfolded {
                "inspector-less"
            } else {
                "inspector-more"
            };
            let name = self.scene.texts.get(key);
            let more = egui::Label::new(
                widget::hint(self.scene, name.as_str()).color(self.scene.theme.accent),
            )
            .sense(Sense::click());
            let response = ui.add(more).on_hover_cursor(egui::CursorIcon::PointingHand);
            response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, &name));
            if response.clicked() && !self.desk.inspector.unfolded.remove(&place) {
                self.desk.inspector.unfolded.insert(place);
            }
        }
    }
}

/// A small button with an icon only.
pub(super) fn sign(
    ui: &mut Ui,
    scene: &Scene<'_>,
    icon: Icon,
    key: &str,
    selected: bool,
) -> Response {
    keyed(ui, scene, icon, key, selected, None)
}

/// A small button with an icon and, where an action is given, the key that does the same.
fn keyed(
    ui: &mut Ui,
    scene: &Scene<'_>,
    icon: Icon,
    key: &str,
    selected: bool,
    action: Option<Action>,
) -> Response {
    let name = scene.texts.get(key);
    let color = if selected {
        scene.theme.done
    } else {
        scene.theme.muted
    };
    let sign = widget::icon(icon, sizes::BODY + 1.0).color(color);
    let shortcut = action.and_then(|action| action.shortcuts().first());
    let button = match shortcut {
        Some((shortcut, _)) => {
            let cap = widget::hint(scene, keys::written(ui, scene, shortcut));
            Button::new((sign, cap))
        }
        None => Button::new(sign).frame_when_inactive(false),
    };
    let response = ui.add(button.min_size(vec2(26.0, 22.0)));
    response.widget_info(|| {
        egui::WidgetInfo::selected(egui::Role::Button, true, selected, name.as_str())
    });
    response.on_hover_text(name)
}
