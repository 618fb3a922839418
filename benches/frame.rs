//! How long one frame of the compare view takes, without painting.
//!
//! The window stands still with a passage selected. Five of five, of thirty and of a hundred, a
//! hundred of a hundred columns, and two of five megabytes show that what is not in sight costs
//! nothing.
#![allow(missing_docs, reason = "a bench has no readers of its documentation")]

use std::hint::black_box;
use std::path::Path;
use std::sync::Arc;

use criterion::{Criterion, criterion_group, criterion_main};
use egui::{Context, RawInput, Rect, pos2, vec2};
use stemma::comparison::{Findings, Unwatched, analyse};
use stemma::import::{read_file, read_pasted};
use stemma::review::{Entry, Picture, Project};
use stemma::storage::{LanguageChoice, Settings};
use stemma::text::{Article, ArticleId};
use stemma::ui::texts::{Texts, Tongue};
use stemma::ui::theme::{Theme, ThemeName};
use stemma::ui::{Desk, Outbox, Scene, ScrollRequest, show};

/// The five sample articles.
fn samples() -> Vec<Arc<Article>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("seeds");
    let mut paths: Vec<_> = std::fs::read_dir(folder)
        .expect("the samples")
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|ending| ending == "txt"))
        .collect();
    paths.sort();
    paths
        .iter()
        .map(|path| {
            Arc::new(
                read_file(path, "sample")
                    .expect("an article")
                    .remove(0)
                    .article,
            )
        })
        .collect()
}

/// A text of about `bytes` bytes, made of the samples' paragraphs.
fn long(samples: &[Arc<Article>], bytes: usize) -> Arc<Article> {
    let mut text = String::with_capacity(bytes + 10_000);
    while text.len() < bytes {
        for article in samples {
            text.push_str(article.text().as_str());
            text.push_str("\n\n");
        }
    }
    Arc::new(read_pasted(&text).expect("an article").article)
}

/// A window that shows the first `columns` of `articles`.
struct Bench {
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
}

impl Bench {
    fn new(articles: &[Arc<Article>], columns: usize, analysed: bool) -> Self {
        let mut project = Project::new();
        for (number, article) in articles.iter().enumerate() {
            project.articles.push(Entry {
                id: ArticleId(number as u32),
                article: article.clone(),
            });
        }
        project.session.columns = project.articles.iter().map(|entry| entry.id).collect();
        project.session.columns.truncate(columns);
        let findings = if analysed {
            analyse(&project.texts(), None, &Unwatched).unwrap_or_default()
        } else {
            Findings::default()
        };
        let picture = Picture::build(&project, &findings);
        let place = picture
            .claims
            .iter()
            .max_by_key(|claim| claim.articles.len())
            .map(stemma::review::ClaimCard::place);
        project.session.selection = place;
        let ctx = Context::default();
        Theme::install_fonts(&ctx);
        let theme = Theme::new(ThemeName::Light);
        theme.apply(&ctx);
        let mut bench = Self {
            ctx,
            project,
            findings,
            picture,
            settings: Settings {
                language: LanguageChoice::German,
                ..Settings::default()
            },
            texts: Texts::new(Tongue::German),
            theme,
            desk: Desk::default(),
            scroll: place.map(|place| ScrollRequest { number: 1, place }),
            seconds: 0.0,
        };
        for _ in 0..60 {
            bench.frame(0.0);
        }
        bench
    }

    /// Draws one frame and carries out what concerns the session; `wheel` scrolls the column under
    /// the pointer.
    fn frame(&mut self, wheel: f32) -> usize {
        self.seconds += 1.0 / 60.0;
        let mut input = RawInput {
            screen_rect: Some(Rect::from_min_size(pos2(0.0, 0.0), vec2(1920.0, 1080.0))),
            time: Some(self.seconds),
            ..RawInput::default()
        };
        input
            .events
            .push(egui::Event::PointerMoved(pos2(120.0, 500.0)));
        if wheel != 0.0 {
            input.events.push(egui::Event::MouseWheel {
                unit: egui::MouseWheelUnit::Point,
                delta: vec2(0.0, wheel),
                source: egui::MouseWheelSource::Wheel,
                modifiers: egui::Modifiers::NONE,
                phase: egui::TouchPhase::Move,
            });
        }
        let scene = Scene {
            project: Some(&self.project),
            findings: &self.findings,
            picture: &self.picture,
            revision: 1,
            undo: None,
            redo: None,
            file: None,
            read_only: None,
            unsaved: false,
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
        let output = self
            .ctx
            .run_ui(input, |ui| show(ui, &scene, desk, &mut out));
        for command in out.take() {
            if let stemma::ui::Command::Session(stemma::ui::SessionChange::Position(id, position)) =
                command
            {
                self.project.session.positions.insert(id, position);
            }
        }
        let drawn = output.shapes.len();
        output.drop_without_applying_deltas();
        drawn
    }
}

fn frames(criterion: &mut Criterion) {
    let samples = samples();
    let mut five = Bench::new(&samples, 5, true);
    criterion.bench_function("frame/5 of 5", |bencher| {
        bencher.iter(|| black_box(five.frame(0.0)));
    });
    for (columns, copies) in [(5, 30), (5, 100), (100, 100)] {
        let many: Vec<_> = samples.iter().cycle().take(copies).cloned().collect();
        let mut many = Bench::new(&many, columns, true);
        criterion.bench_function(&format!("frame/{columns} of {copies}"), |bencher| {
            bencher.iter(|| black_box(many.frame(0.0)));
        });
    }
    let big = vec![long(&samples, 5_000_000), samples[0].clone()];
    let mut big = Bench::new(&big, 2, false);
    criterion.bench_function("frame/5 MB", |bencher| {
        bencher.iter(|| black_box(big.frame(0.0)));
    });
    let mut down = true;
    let mut moved = 0;
    criterion.bench_function("frame/scrolling", |bencher| {
        bencher.iter(|| {
            moved += 1;
            if moved % 60 == 0 {
                down = !down;
            }
            black_box(five.frame(if down { -40.0 } else { 40.0 }))
        });
    });
}

criterion_group!(benches, frames);
criterion_main!(benches);
