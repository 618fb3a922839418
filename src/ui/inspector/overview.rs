//! Where all the articles disagree, at one glance: shown while nothing is selected.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use egui::text::LayoutJob;
use egui::{Button, Color32, FontId, RichText, TextFormat, Ui};
use lucide_icons::Icon;

use super::wording;
use crate::comparison::DiscrepancyKind;
use crate::review::{ClaimIx, Conflict, Place, Point, Value, every_conflict, listing};
use crate::text::ArticleId;
use crate::ui::theme::{Face, sizes};
use crate::ui::{Action, Desk, Outbox, Scene, keys, names, widget};

/// The name of the first row in [`Desk::focus`].
pub const OVERVIEW: &str = "inspector-overview";

/// So many points of a kind are shown at first.
const SHOWN: usize = 12;
/// So many values of a point are written out.
const VALUES: usize = 5;
/// So many articles are named for a value.
const NAMED: usize = 3;

/// What the articles of each claim disagree about.
pub type ConflictsOfClaims = BTreeMap<ClaimIx, Vec<Conflict>>;

/// Where all the articles disagree, worked out once for each picture, and what of it is folded.
#[derive(Default)]
pub struct Overview {
    /// The revision that the points belong to.
    revision: Option<u64>,
    points: Vec<Point>,
    /// The same by claim.
    of_claims: Rc<ConflictsOfClaims>,
    /// The kinds that a person has folded or unfolded, against the usual.
    turned: BTreeSet<DiscrepancyKind>,
    /// The kinds of which all points are shown.
    whole: BTreeSet<DiscrepancyKind>,
}

impl Overview {
    /// Every point on which articles disagree.
    pub fn points(&mut self, scene: &Scene<'_>) -> &[Point] {
        if self.revision != Some(scene.revision) {
            self.points = every_conflict(scene.picture);
            let mut of_claims = ConflictsOfClaims::new();
            for point in &self.points {
                let own = of_claims.entry(point.claim).or_default();
                own.push(point.conflict.clone());
            }
            self.of_claims = Rc::new(of_claims);
            self.revision = Some(scene.revision);
        }
        &self.points
    }

    /// The same by claim.
    pub fn of_claims(&mut self, scene: &Scene<'_>) -> Rc<ConflictsOfClaims> {
        self.points(scene);
        Rc::clone(&self.of_claims)
    }
}

/// Whether a kind is folded at first: whose word something is stands in every claim's chain as well, and the
/// facts that disagree come first.
fn usually_folded(kind: DiscrepancyKind, facts: bool) -> bool {
    names::is_attribution(kind) && facts
}

/// Draws it, if the articles disagree anywhere.
pub fn show(ui: &mut Ui, scene: &Scene<'_>, desk: &mut Desk, out: &mut Outbox) {
    let mut overview = std::mem::take(&mut desk.overview);
    if !overview.points(scene).is_empty() {
        let wanted = desk.focus == Some(OVERVIEW);
        if wanted {
            desk.focus = None;
        }
        // They are lent, not copied in every frame: a large story has thousands.
        let points = std::mem::take(&mut overview.points);
        kinds(ui, scene, &mut overview, &points, out, wanted);
        overview.points = points;
    }
    desk.overview = overview;
}

fn kinds(
    ui: &mut Ui,
    scene: &Scene<'_>,
    overview: &mut Overview,
    points: &[Point],
    out: &mut Outbox,
    mut wanted: bool,
) {
    let mut groups: BTreeMap<DiscrepancyKind, Vec<&Point>> = BTreeMap::new();
    for point in points {
        let group = groups.entry(point.conflict.kind).or_default();
        group.push(point);
    }
    let count = points.len();
    let values = [
        ("count", count.into()),
        ("number", scene.texts.number(count).into()),
    ];
    let title = scene.texts.with("overview-title", &values);
    ui.label(RichText::new(title).font(Face::SansBold.at(sizes::HEADING)));
    let next = Action::NextDiscrepancy.shortcuts().first();
    if let Some((shortcut, _)) = next {
        let key = keys::written(ui, scene, shortcut);
        let words = scene.texts.with("overview-hint", &[("key", key.into())]);
        ui.label(widget::hint(scene, words));
    }
    let facts = groups.keys().any(|kind| !usually_folded(*kind, true));
    for (kind, points) in groups {
        let folded = usually_folded(kind, facts) != overview.turned.contains(&kind);
        ui.add_space(6.0);
        if head(ui, scene, kind, points.len(), folded) && !overview.turned.remove(&kind) {
            overview.turned.insert(kind);
        }
        if folded {
            continue;
        }
        let whole = overview.whole.contains(&kind);
        let shown = if whole { points.len() } else { SHOWN };
        let mut before = None;
        for (index, point) in points.iter().take(shown).enumerate() {
            // What else disagrees in one claim stands close below, without its words once more.
            let follows = before.replace(point.claim) == Some(point.claim);
            if follows {
                ui.add_space(2.0 - ui.spacing().item_spacing.y);
            }
            ui.push_id((kind as usize, index), |ui| {
                row(ui, scene, out, point, follows, std::mem::take(&mut wanted));
            });
        }
        let beyond = points.len().saturating_sub(shown);
        if beyond > 0 {
            let words = scene
                .texts
                .with("overview-more", &[("count", beyond.into())]);
            let text = RichText::new(words).color(scene.theme.accent);
            if ui
                .add(Button::new(text).frame_when_inactive(false))
                .clicked()
            {
                overview.whole.insert(kind);
            }
        }
    }
    ui.add_space(8.0);
    ui.separator();
    ui.add_space(4.0);
}

/// The name of a kind with how many points there are; says whether it was clicked.
fn head(ui: &mut Ui, scene: &Scene<'_>, kind: DiscrepancyKind, count: usize, folded: bool) -> bool {
    let arrow = if folded {
        Icon::ChevronRight
    } else {
        Icon::ChevronDown
    };
    let name = names::discrepancy(scene.texts, kind);
    let ink = scene.theme.warning;
    let arrow = widget::icon(arrow, sizes::BODY).color(scene.theme.muted);
    let sign = widget::icon(names::discrepancy_icon(kind), sizes::BODY + 1.0).color(ink);
    let number = widget::hint(scene, scene.texts.number(count));
    let words = scene.texts.with(
        "overview-kind",
        &[("kind", name.clone().into()), ("count", count.into())],
    );
    let title = widget::bold(names::capital(&name)).color(ink);
    // Flush with the title above and the cards below.
    let drawn = ui.scope(|ui| {
        ui.spacing_mut().button_padding.x = 2.0;
        ui.add(Button::new((arrow, sign, title, number)).frame_when_inactive(false))
    });
    let response = drawn.inner;
    response.widget_info(|| {
        egui::WidgetInfo::selected(egui::Role::Button, true, !folded, words.as_str())
    });
    response.clicked()
}

/// One point: the values with the articles that carry them, and under them what it is about, unless it `follows`
/// another point of the same claim.
fn row(
    ui: &mut Ui,
    scene: &Scene<'_>,
    out: &mut Outbox,
    point: &Point,
    follows: bool,
    wanted: bool,
) {
    let place = point.place(scene.picture);
    let card = scene.picture.claim(point.claim);
    let about = card
        .members
        .iter()
        .find(|member| member.article == place.article)
        .map_or(card.place(), |member| *member);
    let words = |place: Place| {
        let article = scene.article(place.article);
        article.map_or("", |article| article.slice(place.span))
    };
    let mut about = words(about);
    // A scrap does not say what it is about.
    if about.starts_with(char::is_lowercase) || about.chars().count() < SCRAP {
        about = words(listing::wording(scene.project(), scene.picture, card));
    }
    let about = about.split_whitespace().collect::<Vec<_>>().join(" ");
    let width = ui.available_width() - 2.0 * INDENT;
    let spoken = format!("{}. {about}", spoken(scene, &point.conflict));
    // Side by side where that needs no second row, else one below the other.
    let lay = |between| {
        let job = values(scene, &point.conflict, width, between);
        ui.ctx().fonts_mut(|fonts| fonts.layout_job(job))
    };
    let in_a_row = lay("  ·  ");
    let values = if in_a_row.rows.len() > 1 {
        lay("\n")
    } else {
        in_a_row
    };
    let line = context(scene, &about, width);
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        ui.add_space(INDENT);
        let line = ui.ctx().fonts_mut(|fonts| fonts.layout_job(line));
        let cut = line.elided || follows;
        let below = if follows { 0.0 } else { line.size().y };
        let size = egui::vec2(width, values.size().y + below + 8.0);
        let (rect, response) = ui.allocate_exact_size(size, egui::Sense::click());
        if ui.is_rect_visible(rect) {
            let ground = if response.hovered() {
                scene.theme.hover
            } else {
                scene.theme.card
            };
            let stroke = if response.has_focus() {
                egui::Stroke::new(2.0, scene.theme.accent)
            } else {
                egui::Stroke::new(1.0, scene.theme.line)
            };
            let kind = egui::StrokeKind::Inside;
            ui.painter().rect(
                rect.expand2(egui::vec2(INDENT, 0.0)),
                4.0,
                ground,
                stroke,
                kind,
            );
            let top = rect.min + egui::vec2(0.0, 4.0);
            let below = top + egui::vec2(0.0, values.size().y);
            ui.painter().galley(top, values, scene.theme.text);
            if !follows {
                ui.painter().galley(below, line, scene.theme.muted);
            }
        }
        response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, &spoken));
        if wanted {
            response.request_focus();
        }
        let mut response = response.on_hover_cursor(egui::CursorIcon::PointingHand);
        if cut {
            response = response.on_hover_text(&about);
        }
        if response.clicked() {
            wording::reveal(scene, out, place);
        }
    });
}

/// Words of fewer letters do not say what a point is about.
const SCRAP: usize = 40;

/// The space between the edge of a card and its words.
const INDENT: f32 = 8.0;

/// The articles that carry a value, as far as they are named: "ndp, Bote +2".
fn carriers(scene: &Scene<'_>, places: &[crate::text::Passage]) -> String {
    let mut articles: Vec<ArticleId> = places.iter().map(|place| place.article).collect();
    articles.dedup();
    let named: Vec<String> = articles
        .iter()
        .take(NAMED)
        .map(|id| scene.label(*id))
        .collect();
    match articles.len().saturating_sub(NAMED) {
        0 => named.join(", "),
        more => format!("{} +{more}", named.join(", ")),
    }
}

/// The values in bold, each with the articles that carry it; what stands `between` sides parts them,
/// and a comma those of one side.
fn values(scene: &Scene<'_>, conflict: &Conflict, width: f32, between: &str) -> LayoutJob {
    let mut job = LayoutJob::default();
    job.wrap.max_width = width;
    let theme = scene.theme;
    let format = |font: FontId, color: Color32| TextFormat {
        font_id: font,
        color,
        line_height: Some((sizes::READING - 1.0) * 1.25),
        valign: egui::Align::Center,
        ..TextFormat::default()
    };
    let quiet = || format(Face::Sans.at(sizes::SMALL), theme.muted);
    let mut before = None;
    for value in conflict.values.iter().take(VALUES) {
        match before.replace(value.side) {
            None => {}
            Some(side) if side == value.side => job.append(", ", 0.0, quiet()),
            Some(_) => job.append(between, 0.0, quiet()),
        }
        let (value, places) = (&value.words, &value.places);
        let words = names::value(scene.texts, scene.picture, conflict.kind, value);
        let shape = if value.trim().is_empty() {
            format(Face::SerifItalic.at(sizes::READING - 1.5), theme.muted)
        } else {
            format(Face::SerifBold.at(sizes::READING - 1.0), theme.text)
        };
        job.append(&words, 0.0, shape);
        // A name is not divided from its number: "ndp 2".
        let carriers = carriers(scene, places).replace(' ', "\u{a0}");
        job.append(
            &format!(" {}", carriers.replace(",\u{a0}", ", ")),
            0.0,
            quiet(),
        );
    }
    let beyond = conflict.values.len().saturating_sub(VALUES);
    if beyond > 0 {
        job.append(&format!("  +{beyond}"), 0.0, quiet());
    }
    job
}

/// The words of the claim in one line.
fn context(scene: &Scene<'_>, about: &str, width: f32) -> LayoutJob {
    let font = Face::Serif.at(sizes::BODY);
    let mut job = LayoutJob::simple(about.to_owned(), font, scene.theme.muted, width);
    job.wrap.max_rows = 1;
    job.wrap.break_anywhere = true;
    job
}

/// The point as a screen reader says it.
fn spoken(scene: &Scene<'_>, conflict: &Conflict) -> String {
    let kind = names::discrepancy(scene.texts, conflict.kind);
    let value = |value: &Value| {
        let words = names::value(scene.texts, scene.picture, conflict.kind, &value.words);
        format!("{words} {}", carriers(scene, &value.places))
    };
    let sides: Vec<String> = conflict
        .sides()
        .map(|side| side.iter().map(value).collect::<Vec<_>>().join(", "))
        .collect();
    format!("{kind}: {}", sides.join("; "))
}
