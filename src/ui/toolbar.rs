//! The bar below the menu: views, shared passages, articles shown, history, saving.

use egui::{AtomExt, Button, CornerRadius, Popup, PopupCloseBehavior, Ui};
use lucide_icons::Icon;

use super::theme::{Face, sizes};
use super::{Action, Desk, Outbox, Scene, Second, claims, compare, widget};
use crate::review::{View, shared_passages};
use crate::text::{ArticleId, Passage};

const HEIGHT: f32 = 30.0;

/// The action that shows a view.
fn action_of(view: View) -> Action {
    match view {
        View::Compare => Action::ShowCompare,
        View::Aligned => Action::ShowAligned,
        View::Claims => Action::ShowClaims,
        View::Sources => Action::ShowSources,
    }
}

/// How much is written out: with large text or in a narrow window icons stand alone, and their names
/// are in the tooltips.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
enum Room {
    /// As [`Room::Least`], without what can do without a button: words are searched for with a key, and the
    /// bar below says whether there is something to save.
    Hardly,
    /// Icons only, and of what the menus have too only what is used most.
    Least,
    /// The name of the chosen view, without which nobody knows where they are.
    Little,
    /// And the names of buttons beside the views.
    Some,
    /// The names of all views, which say what the program can show, and icons for the rest.
    Names,
    /// Every name.
    Enough,
    /// And what is counted.
    Ample,
}

/// The width from which on there is [`Room::Little`], in points.
const LITTLE: f32 = 780.0;
/// The same for [`Room::Some`].
const SOME: f32 = 880.0;
/// The same for [`Room::Names`].
const NAMES: f32 = 976.0;
/// The same for [`Room::Enough`].
const ENOUGH: f32 = 1040.0;
/// The same for [`Room::Ample`].
const AMPLE: f32 = 1320.0;

/// The width of the tab of a second review, in points.
const SECOND: f32 = 128.0;

/// How the points on which articles disagree are written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Written {
    InWords,
    AsNumber,
}

impl Room {
    /// What fits into so many points; German, whose names are longer, sets the figures.
    fn of(width: f32) -> Self {
        if width < 520.0 {
            Self::Hardly
        } else if width < LITTLE {
            Self::Least
        } else if width < SOME {
            Self::Little
        } else if width < NAMES {
            Self::Some
        } else if width < ENOUGH {
            Self::Names
        } else if width < AMPLE {
            Self::Enough
        } else {
            Self::Ample
        }
    }

    /// Whether buttons beside the views have their names written out.
    fn writes_all(self) -> bool {
        self > Self::Little && self != Self::Names
    }

    /// How the points on which articles disagree are written where they have room beside everything else: in
    /// words or as a number.
    fn written(self, width: f32) -> Option<Written> {
        let least = match self {
            Self::Hardly | Self::Least => return None,
            Self::Names => return Some(Written::AsNumber),
            // The legend stands there as a sign alone.
            Self::Little => LITTLE - 10.0,
            Self::Some => SOME,
            Self::Enough | Self::Ample => ENOUGH,
        };
        match width - least {
            spare if self >= Self::Enough && spare >= 165.0 => Some(Written::InWords),
            spare if spare >= 60.0 => Some(Written::AsNumber),
            _ => None,
        }
    }
}

/// Draws it.
pub fn show(ui: &mut Ui, scene: &Scene<'_>, desk: &mut Desk, out: &mut Outbox) {
    ui.add_space(2.0);
    ui.horizontal(|ui| {
        ui.set_height(HEIGHT);
        // The tab of a second review stands beside those of the views.
        let tab = if scene.second.is_some() { SECOND } else { 0.0 };
        let width = ui.available_width() - tab;
        let room = Room::of(width);
        if room <= Room::Least {
            ui.spacing_mut().item_spacing.x = 3.0;
        }
        tabs(ui, scene, out, room);
        gap(ui, room);
        steps(ui, scene, desk, out, room);
        articles(ui, scene, desk, out, room);
        let texts = matches!(scene.session().view, View::Compare | View::Aligned);
        if texts && scene.second_shown().is_none() {
            compare::legend_button(ui, scene, desk, room.writes_all());
        }
        if let Some(written) = room.written(width) {
            discrepancies(ui, scene, desk, out, written);
        }
        widget::at_end(ui, "toolbar end", |ui| {
            if room > Room::Least {
                widget::icon_button(ui, scene, out, Action::Undo);
                widget::icon_button(ui, scene, out, Action::Redo);
            }
            if room > Room::Hardly {
                save(ui, scene, out);
            }
            if room > Room::Least {
                gap(ui, room);
            }
            if room > Room::Hardly {
                widget::icon_button(ui, scene, out, Action::Find);
            }
            if room > Room::Least && room != Room::Names {
                widget::icon_button(ui, scene, out, Action::Palette);
            }
            widget::icon_button(ui, scene, out, Action::ToggleInspector);
        });
    });
    ui.add_space(2.0);
}

/// A line between groups; none where there is least room.
fn gap(ui: &mut Ui, room: Room) {
    if room <= Room::Least {
        return;
    }
    ui.add_space(4.0);
    ui.add(egui::Separator::default().vertical().shrink(4.0));
    ui.add_space(4.0);
}

/// The views as one row of buttons that belong together.
fn tabs(ui: &mut Ui, scene: &Scene<'_>, out: &mut Outbox, room: Room) {
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        let views = View::ALL.into_iter().map(action_of);
        let second = scene.second.map(|_| Action::ShowSecond);
        let tabs: Vec<Action> = views.chain(second).collect();
        let last = tabs.len() - 1;
        for (index, action) in tabs.into_iter().enumerate() {
            let chosen = action.checked(scene) == Some(true);
            let name = scene.texts.get(action.key());
            let end = |at: bool| if at { 6 } else { 0 };
            let (left, right) = (end(index == 0), end(index == last));
            let radius = CornerRadius {
                nw: left,
                sw: left,
                ne: right,
                se: right,
            };
            let ink = if chosen {
                scene.theme.accent
            } else {
                scene.theme.text
            };
            let sign = widget::icon(action.icon().unwrap_or(Icon::Square), sizes::BODY + 2.0);
            let words = if chosen {
                widget::bold(name.as_str())
            } else {
                egui::RichText::new(name.as_str())
            };
            let sign = sign.color(ink);
            let button = match room {
                Room::Names | Room::Enough | Room::Ample => Button::new((sign, words.color(ink))),
                Room::Little | Room::Some if chosen => Button::new((sign, words.color(ink))),
                _ => Button::new(sign),
            };
            let button = button
                .selected(chosen)
                .corner_radius(radius)
                .min_size(egui::vec2(0.0, HEIGHT));
            let response = ui.add(button);
            response.widget_info(|| {
                egui::WidgetInfo::selected(egui::Role::Tab, true, chosen, name.as_str())
            });
            if response.clicked() {
                out.send(action);
            }
            response.on_hover_text(widget::tooltip(ui, scene, action));
        }
    });
}

/// The shared passages of the articles shown, in the order in which `F8` goes through them; computed
/// anew only when articles or findings have changed.
#[derive(Default)]
pub struct SharedCache {
    of: Option<(u64, Vec<ArticleId>)>,
    passages: Vec<Passage>,
}

impl SharedCache {
    /// The passages.
    pub fn passages(&mut self, scene: &Scene<'_>) -> &[Passage] {
        let shown = scene.session().in_order();
        let fresh = self
            .of
            .as_ref()
            .is_some_and(|(revision, of)| *revision == scene.revision && *of == shown);
        if !fresh {
            self.passages = shared_passages(scene.picture, &shown);
            self.of = Some((scene.revision, shown));
        }
        &self.passages
    }
}

/// Going through what the view is about, and where one is: through the shared passages ("12 / 48"),
/// or through the claims as they are listed. The list of sources has a count of its own.
fn steps(ui: &mut Ui, scene: &Scene<'_>, desk: &mut Desk, out: &mut Outbox, room: Room) {
    if let Some(second) = scene.second_shown() {
        differences(ui, scene, out, second);
        gap(ui, room);
        return;
    }
    match scene.session().view {
        View::Compare | View::Aligned => shared(ui, scene, desk, out, room),
        View::Claims => claims(ui, scene, desk, out),
        View::Sources => return,
    }
    gap(ui, room);
}

/// Going through the shared passages.
fn shared(ui: &mut Ui, scene: &Scene<'_>, desk: &mut Desk, out: &mut Outbox, room: Room) {
    let all = desk.shared.passages(scene);
    let here = scene.session().selection;
    let at = here.and_then(|here| {
        all.iter()
            .position(|place| place.article == here.article && place.span.overlaps(here.span))
    });
    let number = scene.texts.number(all.len());
    let values = [("count", all.len().into()), ("number", number.into())];
    let words = if all.is_empty() && scene.comparing() {
        scene.texts.get("status-analysing")
    } else if all.is_empty() && scene.uncompared() {
        scene.texts.get("hint-uncompared")
    } else {
        scene.texts.with("toolbar-shared", &values)
    };
    let unit = (room == Room::Ample).then(|| scene.texts.get("toolbar-shared-unit"));
    let actions = [Action::PreviousShared, Action::NextShared];
    position(
        ui,
        scene,
        out,
        actions,
        (at, all.len()),
        unit.as_deref(),
        &words,
    );
}

/// Going through the claims of the list.
fn claims(ui: &mut Ui, scene: &Scene<'_>, desk: &mut Desk, out: &mut Outbox) {
    let (at, count) = claims::position(scene, desk);
    let number = scene.texts.number(count);
    let values = [("count", count.into()), ("number", number.into())];
    let words = scene.texts.with("toolbar-claims", &values);
    let actions = [Action::PreviousClaim, Action::NextClaim];
    position(ui, scene, out, actions, (at, count), None, &words);
}

/// Going through the list of what differs from another review.
fn differences(ui: &mut Ui, scene: &Scene<'_>, out: &mut Outbox, second: &Second) {
    let count = second.items().len();
    let at = (count > 0).then_some(second.at.min(count.saturating_sub(1)));
    let number = scene.texts.number(count);
    let values = [("count", count.into()), ("number", number.into())];
    let words = scene.texts.with("toolbar-differences", &values);
    let actions = [Action::PreviousDifference, Action::NextDifference];
    position(ui, scene, out, actions, (at, count), None, &words);
}

/// Two arrows, and between them which of how many things is selected: "12 / 48", and of what
/// where there is room for the `unit`; `words` say it in full.
fn position(
    ui: &mut Ui,
    scene: &Scene<'_>,
    out: &mut Outbox,
    [previous, next]: [Action; 2],
    (at, count): (Option<usize>, usize),
    unit: Option<&str>,
    words: &str,
) {
    let number = |number: usize| scene.texts.number(number);
    let place = |at: Option<usize>| match at {
        Some(at) => format!("{} / {}", number(at + 1), number(count)),
        None if count == 0 => "–".to_owned(),
        None => format!("– / {}", number(count)),
    };
    let written = |at: Option<usize>| match (unit, at) {
        (None, _) => place(at),
        (Some(unit), Some(_)) => format!("{} {unit}", place(at)),
        (Some(unit), None) => format!("{} {unit}", number(count)),
    };
    widget::icon_button(ui, scene, out, previous);
    let laid = |at| {
        let face = Face::Sans.at(sizes::BODY);
        ui.painter()
            .layout_no_wrap(written(at), face, scene.theme.text)
    };
    let galley = laid(at);
    // As wide as the longest position, so that nothing moves while one goes through them.
    let width = galley.size().x.max(laid(count.checked_sub(1)).size().x);
    let (rect, response) = ui.allocate_exact_size(egui::vec2(width, HEIGHT), egui::Sense::hover());
    let corner = rect.center() - galley.size() / 2.0;
    ui.painter().galley(corner, galley, scene.theme.text);
    response.widget_info(|| {
        let said = format!("{}, {words}", place(at));
        egui::WidgetInfo::labeled(egui::Role::Label, true, said)
    });
    response.on_hover_text(words);
    widget::icon_button(ui, scene, out, next);
}

/// Which articles stand as columns.
fn articles(ui: &mut Ui, scene: &Scene<'_>, desk: &mut Desk, out: &mut Outbox, room: Room) {
    let Some(project) = scene.project else { return };
    let columns = &scene.session().columns;
    let name = scene.texts.with(
        "toolbar-articles",
        &[
            ("shown", columns.len().into()),
            ("count", project.articles.len().into()),
        ],
    );
    let sign = widget::icon(Icon::Newspaper, sizes::BODY + 2.0);
    let down = widget::icon(Icon::ChevronDown, sizes::SMALL).color(scene.theme.muted);
    let written = match room {
        Room::Hardly | Room::Least | Room::Little | Room::Names => {
            format!("{}/{}", columns.len(), project.articles.len())
        }
        Room::Some | Room::Enough | Room::Ample => name.clone(),
    };
    let button = ui.add(Button::new((sign, written, down.atom_shrink(false))));
    button.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, name.as_str()));
    let button = button.on_hover_text(scene.texts.get("toolbar-articles.tooltip"));
    Popup::menu(&button)
        .close_behavior(PopupCloseBehavior::CloseOnClickOutside)
        .show(|ui| compare::choose(ui, scene, desk, out));
}

/// On how many points the articles disagree; a click lists them. Nothing where they agree.
fn discrepancies(
    ui: &mut Ui,
    scene: &Scene<'_>,
    desk: &mut Desk,
    out: &mut Outbox,
    written: Written,
) {
    let count = desk.overview.points(scene).len();
    if count == 0 {
        return;
    }
    let number = scene.texts.number(count);
    let values = [("count", count.into()), ("number", number.clone().into())];
    let name = scene.texts.with("overview-title", &values);
    let ink = scene.theme.warning;
    let sign = widget::icon(Icon::TriangleAlert, sizes::BODY + 2.0).color(ink);
    let written = match written {
        Written::InWords => &name,
        Written::AsNumber => &number,
    };
    let words = egui::RichText::new(written).color(ink);
    let button = ui.add(Button::new((sign, words)));
    button.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, name.as_str()));
    if button.clicked() {
        out.send(Action::ShowDiscrepancies);
    }
    button.on_hover_text(widget::tooltip(ui, scene, Action::ShowDiscrepancies));
}

/// Saving, with a dot while there is something to save.
fn save(ui: &mut Ui, scene: &Scene<'_>, out: &mut Outbox) {
    let response = widget::icon_button(ui, scene, out, Action::Save);
    if scene.unsaved {
        let centre = response.rect.right_top() + egui::vec2(-6.0, 6.0);
        ui.painter().circle_filled(centre, 3.5, scene.theme.panel);
        ui.painter().circle_filled(centre, 2.8, scene.theme.warning);
    }
}
