//! The compare view as a person uses it, drawn without a window.

use std::sync::Arc;

use egui::{
    Context, Event, Key, Modifiers, PointerButton, Pos2, RawInput, Rect, Shape, pos2, vec2,
};

use crate::comparison::{Findings, Unwatched, analyse};
use crate::review::{Entry, Picture, Place, Project, ReadingPosition};
use crate::storage::Settings;
use crate::text::{Article, ArticleId, BlockKind, Metadata, Passage, Span};
use crate::ui::texts::{Texts, Tongue};
use crate::ui::theme::{Theme, ThemeName};
use crate::ui::{Command, Desk, Outbox, Reveal, Scene, ScrollRequest, SessionChange};

/// The view of one project, and what a person does to it.
struct Window {
    ctx: Context,
    project: Project,
    findings: Findings,
    picture: Picture,
    settings: Settings,
    texts: Texts,
    theme: Theme,
    desk: Desk,
    scroll: Option<ScrollRequest>,
    seconds: f64,
    /// The corners of all grounds and lines of the last frame.
    painted: Vec<Pos2>,
}

impl Window {
    fn new(articles: Vec<Article>) -> Self {
        let mut project = Project::new();
        for (number, article) in articles.into_iter().enumerate() {
            let id = ArticleId(number as u32);
            project.articles.push(Entry {
                id,
                article: Arc::new(article),
            });
            project.session.columns.push(id);
        }
        let findings = analyse(&project.texts(), None, &Unwatched).unwrap_or_default();
        let picture = Picture::build(&project, &findings);
        let ctx = Context::default();
        Theme::install_fonts(&ctx);
        let theme = Theme::new(ThemeName::Light);
        theme.apply(&ctx);
        Self {
            ctx,
            project,
            findings,
            picture,
            settings: Settings::default(),
            texts: Texts::new(Tongue::English),
            theme,
            desk: Desk::default(),
            scroll: None,
            seconds: 0.0,
            painted: Vec::new(),
        }
    }

    /// Draws one frame with these events and returns what it asked for. Scroll positions go to the
    /// session at once.
    fn frame(&mut self, events: Vec<Event>) -> Vec<Command> {
        self.seconds += 0.05;
        let input = RawInput {
            screen_rect: Some(Rect::from_min_size(Pos2::ZERO, vec2(1000.0, 600.0))),
            time: Some(self.seconds),
            events,
            ..RawInput::default()
        };
        let scene = Scene {
            project: Some(&self.project),
            findings: &self.findings,
            picture: &self.picture,
            revision: 1,
            undo: None,
            redo: None,
            file: None,
            unsaved: false,
            read_only: None,
            settings: &self.settings,
            texts: &self.texts,
            theme: &self.theme,
            busy: None,
            notices: &[],
            printing: false,
            full_screen: false,
            dialog: None,
            scroll: self.scroll,
            active_source: None,
            held: None,
            sought: None,
            sought_source: "",
            recovered: &[],
            second: None,
        };
        let mut out = Outbox::default();
        let desk = &mut self.desk;
        let drawn = self
            .ctx
            .run_ui(input, |ui| super::show(ui, &scene, desk, &mut out));
        self.painted.clear();
        for clipped in &drawn.shapes {
            if let Shape::Mesh(mesh) = &clipped.shape {
                self.painted
                    .extend(mesh.vertices.iter().map(|corner| corner.pos));
            }
        }
        drawn.drop_without_applying_deltas();
        let mut asked = Vec::new();
        for command in out.take() {
            if let Command::Session(SessionChange::Position(id, position)) = command {
                self.project.session.positions.insert(id, position);
            } else {
                asked.push(command);
            }
        }
        asked
    }

    fn rest(&mut self) {
        for _ in 0..20 {
            self.frame(Vec::new());
        }
    }

    fn click(&mut self, pos: Pos2) -> Vec<Command> {
        let button = |pressed| Event::PointerButton {
            pos,
            button: PointerButton::Primary,
            pressed,
            modifiers: Modifiers::NONE,
        };
        self.frame(vec![Event::PointerMoved(pos)]);
        let mut asked = self.frame(vec![button(true)]);
        asked.extend(self.frame(vec![button(false)]));
        asked
    }

    fn press(&mut self, key: Key, modifiers: Modifiers) -> Vec<Command> {
        self.frame(vec![Event::Key {
            key,
            physical_key: None,
            pressed: true,
            repeat: false,
            modifiers,
        }])
    }

    fn passage(&self, article: u32, words: &str) -> Place {
        let id = ArticleId(article);
        let article = self.project.article(id).expect("an article");
        let start = article.text().as_str().find(words).expect("the words");
        Passage {
            article: id,
            span: article.text().snap(start..start + words.len()),
        }
    }

    fn column(&mut self, article: u32) -> &mut super::column::ColumnState {
        self.desk
            .columns
            .get_mut(&ArticleId(article))
            .expect("a column")
    }

    fn edges(&mut self, place: Place) -> (f32, f32) {
        self.column(place.article.0).edges(place.span)
    }
}

fn article(paragraphs: &[&str]) -> Article {
    let blocks = std::iter::once((BlockKind::Headline, 0, "Was aus der Brücke wird")).chain(
        paragraphs
            .iter()
            .map(|text| (BlockKind::Paragraph, 0, *text)),
    );
    Article::from_blocks(
        blocks,
        Metadata {
            headline: Some("Was aus der Brücke wird".to_owned()),
            ..Metadata::default()
        },
    )
}

const SHARED: &str =
    "Die alte Eisenbahnbrücke über den Fluss wird im kommenden Frühjahr für drei Monate gesperrt.";

/// Two articles that share one sentence, at different heights.
fn two() -> Window {
    let filler = "Der Rat der Stadt hat lange über die Kosten gesprochen und nichts beschlossen. ";
    let long: Vec<String> = (0..30)
        .map(|number| format!("{}Absatz {number} endet hier.", filler.repeat(3)))
        .collect();
    let mut early: Vec<&str> = long.iter().map(String::as_str).collect();
    let late_filler: Vec<String> = (0..30)
        .map(|number| format!("Am Ufer {number} stehen Weiden, und niemand zählt sie mehr genau."))
        .collect();
    let mut late: Vec<&str> = late_filler.iter().map(String::as_str).collect();
    early.insert(2, SHARED);
    late.insert(25, SHARED);
    Window::new(vec![article(&early), article(&late)])
}

#[test]
fn a_click_selects_the_passage_under_the_pointer() {
    let mut window = two();
    window.rest();
    let place = window.passage(0, SHARED);
    let (top, _) = window.edges(place);
    let left = window.column(0).view().left();
    let asked = window.click(pos2(left + 30.0, top + 10.0));
    assert!(
        asked.contains(&Command::Select(Some(place), Reveal::Align)),
        "{asked:?}"
    );
    // Beside the text there is nothing to select.
    let asked = window.click(pos2(left - 30.0, top + 10.0));
    assert!(
        asked.contains(&Command::Select(None, Reveal::Align)),
        "{asked:?}"
    );
}

#[test]
fn counterparts_come_to_the_height_of_the_passage() {
    let mut window = two();
    window.rest();
    let (left, right) = (window.passage(0, SHARED), window.passage(1, SHARED));
    let before = window.edges(left);
    assert!((window.edges(right).0 - before.0).abs() > 50.0);
    window.scroll = Some(ScrollRequest {
        number: 1,
        place: left,
    });
    window.rest();
    // What was in sight stays where it was; the counterpart comes beside it.
    assert_eq!(window.edges(left), before);
    let apart = (window.edges(right).0 - before.0).abs();
    assert!(apart < 1.0, "{apart}");
    // A place out of sight is brought into sight, and so is its counterpart.
    let end = window.passage(0, "Absatz 29 endet hier.");
    window.scroll = Some(ScrollRequest {
        number: 2,
        place: end,
    });
    window.rest();
    assert!(window.column(0).height_of(end).is_some());
    // The same wish is done once only.
    let pointer = Event::PointerMoved(window.column(0).view().center());
    window.frame(vec![pointer]);
    let wheel = Event::MouseWheel {
        unit: egui::MouseWheelUnit::Point,
        delta: vec2(0.0, 4000.0),
        source: egui::MouseWheelSource::Wheel,
        phase: egui::TouchPhase::Move,
        modifiers: Modifiers::NONE,
    };
    window.frame(vec![wheel]);
    window.rest();
    assert!(window.column(0).height_of(end).is_none());
}

#[test]
fn a_key_brings_up_what_would_be_cut_off_and_a_click_leaves_it() {
    let long = "Die alte und seit dem letzten Hochwasser im vergangenen Winter nur noch sehr langsam \
        befahrene Eisenbahnbrücke über den Fluss wird im kommenden Frühjahr wegen Rost an den Trägern und \
        wegen neuer Gleise und Lager an beiden Ufern für drei Monate gesperrt.";
    let fillers: Vec<String> = (0..30)
        .map(|number| format!("Am Ufer {number} stehen Weiden."))
        .collect();
    let fillers: Vec<&str> = fillers.iter().map(String::as_str).collect();
    // The sentence ends just above the lower edge.
    let low = |before: usize| {
        let mut early = fillers.clone();
        early.insert(before, SHARED);
        let mut window = Window::new(vec![article(&early), article(&[long])]);
        window.rest();
        let place = window.passage(0, SHARED);
        let below = window.column(0).view().bottom() - window.edges(place).1;
        (0.0..50.0).contains(&below).then_some((window, place))
    };
    for by_key in [true, false] {
        let (mut window, place) = (5..25).find_map(low).expect("a place near the edge");
        let before = window.edges(place);
        if by_key {
            let never = |style: &mut egui::Style| style.interaction.tooltip_delay = 1e6;
            window.ctx.all_styles_mut(never);
        }
        window.scroll = Some(ScrollRequest { number: 1, place });
        window.rest();
        let counterpart = window.picture.counterparts(place)[0].0;
        let (top, bottom) = window.edges(counterpart);
        assert!((top - window.edges(place).0).abs() < 1.0);
        let cut = bottom > window.column(1).view().bottom();
        assert_eq!(cut, !by_key, "{top} {bottom}");
        assert_eq!(window.edges(place) == before, !by_key);
    }
}

#[test]
fn a_saved_position_is_taken_up_again() {
    let mut window = two();
    let saved = ReadingPosition {
        block: 12,
        fraction: 0.4,
    };
    window.project.session.positions.insert(ArticleId(0), saved);
    window.rest();
    let now = window.project.session.positions[&ArticleId(0)];
    assert_eq!(now.block, saved.block);
    assert!((now.fraction - saved.fraction).abs() < 0.01, "{now:?}");
}

#[test]
fn keys_go_through_sentences_and_extend_words() {
    let mut window = two();
    window.rest();
    let place = window.passage(0, SHARED);
    let (top, _) = window.edges(place);
    let left = window.column(0).view().left();
    window.click(pos2(left + 30.0, top + 10.0));
    window.project.session.selection = Some(place);
    let text = window.project.article(ArticleId(0)).expect("it").clone();
    let slice = |span: Span| text.slice(span).to_owned();
    let asked = window.press(Key::ArrowDown, Modifiers::NONE);
    let Some(Command::Select(Some(next), Reveal::Align)) = asked.first() else {
        panic!("{asked:?}");
    };
    assert!(next.span.start() > place.span.end());
    assert!(
        slice(next.span).starts_with("Der Rat der Stadt"),
        "{}",
        slice(next.span)
    );
    let mut words = Vec::new();
    for _ in 0..3 {
        for command in window.press(Key::ArrowRight, Modifiers::SHIFT) {
            if let Command::SelectWords(Some(chosen)) = command {
                window.project.session.words = Some(chosen);
                words.push(slice(chosen.1));
            }
        }
    }
    assert_eq!(words, ["Die", "Die alte", "Die alte Eisenbahnbrücke"]);
}

#[test]
fn lines_stay_under_their_words_when_all_text_is_made_larger() {
    let paragraph = "Die Stadt Lehnin sperrt die alte Eisenbahnbrücke über den Emsterkanal, wie der Rat \
                     am Montag mitteilte. Rund 40 Fuhrwerke müssen bis zum 8. Mai einen Umweg fahren. "
        .repeat(3);
    // So many columns are as narrow as they get, whatever the size.
    let columns = || (0..8).map(|_| article(&[&paragraph])).collect();
    let mut fresh = Window::new(columns());
    fresh.ctx.set_zoom_factor(2.0);
    fresh.rest();
    let mut grown = Window::new(columns());
    grown.rest();
    assert!(grown.painted.len() > 40 && grown.painted != fresh.painted);
    grown.ctx.set_zoom_factor(2.0);
    grown.rest();
    assert_eq!(grown.painted, fresh.painted);
}

#[test]
fn a_long_text_is_laid_out_only_where_it_is_in_sight() {
    let paragraph = "Ein Satz, der sich oft wiederholt und doch nichts Neues sagt. ".repeat(8);
    let paragraphs: Vec<&str> = (0..5000).map(|_| paragraph.as_str()).collect();
    let mut window = Window::new(vec![article(&paragraphs)]);
    window.rest();
    assert!(window.column(0).in_sight().len() < 20_000);
    assert!(window.column(0).laid_out() < 60);
}

#[test]
fn bare_and_missing_articles_are_harmless() {
    for articles in [
        Vec::new(),
        vec![article(&[])],
        vec![Article::from_blocks([], Metadata::default())],
        vec![article(&[]), article(&["Ein Satz."]), article(&[])],
    ] {
        let mut window = Window::new(articles);
        window.rest();
        let asked = window.click(pos2(200.0, 300.0));
        assert!(
            asked
                .iter()
                .all(|command| !matches!(command, Command::Edit(_)))
        );
        window.press(Key::ArrowDown, Modifiers::NONE);
        window.press(Key::End, Modifiers::NONE);
        window.press(Key::PageDown, Modifiers::NONE);
        window.press(Key::ArrowRight, Modifiers::SHIFT);
        window.rest();
    }
}
