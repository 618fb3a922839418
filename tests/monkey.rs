//! Random commands on the real state: whatever comes in whatever order, nothing panics, undoing
//! everything gives the project as it was, and redoing everything what it became.
#![allow(
    clippy::unwrap_used,
    reason = "a test that cannot go on should say where"
)]

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::Arc;

use stemma::app::{Choice, Effect, Message, ReadOutcome, State};
use stemma::attribution::{Form, SourceKind};
use stemma::comparison::{Unwatched, analyse};
use stemma::import;
use stemma::report::{Contents, Format};
use stemma::review::second::Item;
use stemma::review::{
    Anchor, ClaimFilter, ClaimSort, Credibility, Edit, Project, ReadingPosition, Reliability,
    SidePanel, SourceKey, SourceMention, StatementRecord, Step, Verdict, View,
};
use stemma::storage::{Editor, FileState, LanguageChoice, Settings, StorageError, ThemeChoice};
use stemma::text::{ArticleId, Passage};
use stemma::ui::texts::{Texts, Tongue};
use stemma::ui::{
    Action, Clip, Command, DialogRequest, Reveal, SecondChange, SessionChange, SettingsChange,
};

/// How many commands one run sends. Three runs make more than 20,000.
const COMMANDS: usize = 6_700;

const TEXTS: [&str; 4] = [
    "Hafen gesperrt\n\nDer Hafen ist seit Montag gesperrt, teilte die Behörde mit. „Wir warten auf Taucher“, sagte ein Sprecher. Rund 40 Schiffe lägen fest.",
    "Schiffe liegen fest\n\nNach Angaben der Behörde ist der Hafen seit Montag gesperrt. 45 Schiffe liegen fest. Laut Yonhap soll ein Wrack die Einfahrt blockieren.",
    "Port closed\n\nThe port has been closed since Monday, the authority said. About 40 ships are stuck, according to Yonhap.",
    "Sperrung dauert an\n\nDie Behörde bestritt, dass die Sperrung bald ende. Der Kreml wies die Berichte zurück.",
];

/// A generator of the xorshift family: the same numbers on every machine.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % sides.max(1) as u64) as usize
    }

    fn pick<T: Clone>(&mut self, from: &[T]) -> T {
        from[self.roll(from.len())].clone()
    }

    fn coin(&mut self) -> bool {
        self.roll(2) == 0
    }
}

struct Monkey {
    dice: Dice,
    state: State,
    texts: Texts,
}

impl Monkey {
    fn new(seed: u64) -> Self {
        Self {
            dice: Dice(seed),
            state: State::new(Settings::default(), Vec::new()),
            texts: Texts::new(Tongue::English),
        }
    }

    /// Carries out a message and everything that follows, as the worker would.
    fn tell(&mut self, message: Message) {
        let mut waiting = vec![message];
        while let Some(message) = waiting.pop() {
            for effect in self.state.handle(message, &self.texts) {
                waiting.extend(self.perform(effect));
            }
        }
    }

    fn perform(&mut self, effect: Effect) -> Option<Message> {
        match effect {
            Effect::Read { job, .. } => {
                let mut outcome = ReadOutcome::default();
                for _ in 0..self.dice.roll(3) {
                    let text = self.dice.pick(&TEXTS);
                    let mut imported = import::read_pasted(text).unwrap();
                    imported.article.file = Some("somewhere.txt".to_owned());
                    outcome.articles.push(imported);
                }
                Some(Message::Read(job, Box::new(outcome)))
            }
            Effect::Analyse {
                job,
                articles,
                earlier,
            } => {
                let findings = (self.dice.roll(8) > 0)
                    .then(|| analyse(&articles, Some(&earlier), &Unwatched).unwrap());
                Some(Message::Analysed(job, findings.map(Arc::new)))
            }
            Effect::Save {
                owner,
                path,
                project,
                generation,
                over: _,
            } => {
                let text = stemma::storage::render_project(&project);
                let read = stemma::storage::parse_project(&text).unwrap();
                assert!(
                    read == *project,
                    "what is saved is not what is read:\n{text}"
                );
                Some(Message::Saved {
                    owner,
                    path,
                    project,
                    generation,
                    result: match self.dice.roll(6) {
                        0 => Err(StorageError::Changed),
                        1 => Err(StorageError::InUse(Editor::default())),
                        _ => Ok(FileState::of(text.as_bytes())),
                    },
                })
            }
            Effect::Lock { owner, .. } => Some(Message::Locked {
                owner,
                // Rarely, so that most commands find something to do.
                editor: (self.dice.roll(12) == 0).then(Editor::default),
            }),
            Effect::WriteReport { path, contents, .. } => {
                assert!(!contents.is_empty());
                Some(Message::ReportWritten(path, Ok(())))
            }
            // Another state of the same review, or one of other articles.
            Effect::ReadSecond { job, owner, path } => {
                let project = self.state.project().filter(|_| self.dice.roll(5) > 0);
                let project = project.cloned().unwrap_or_default();
                Some(Message::SecondRead {
                    job,
                    owner,
                    path,
                    result: match self.dice.roll(6) {
                        0 => Err(StorageError::Missing),
                        _ => Ok(Box::new(project)),
                    },
                })
            }
            Effect::ReadCorrection { job, article, path } => {
                let known = self
                    .state
                    .project()
                    .and_then(|it| it.article(article).cloned());
                let text = known.map_or_else(String::new, |known| {
                    known
                        .text()
                        .as_str()
                        .replace("e", "E")
                        .replacen("E", "e", 40)
                });
                Some(Message::CorrectionRead {
                    job,
                    article,
                    path,
                    result: import::read_pasted(&text).map(|imported| vec![imported]),
                })
            }
            Effect::Choose(wanted) => {
                let choice = match self.dice.roll(3) {
                    0 => Choice::Cancelled,
                    1 => Choice::NoDialogs,
                    _ => Choice::Paths(vec![PathBuf::from("somewhere.stemma.ron")]),
                };
                Some(Message::Chosen(wanted, choice))
            }
            _ => None,
        }
    }

    fn article(&mut self) -> ArticleId {
        match self.state.project() {
            Some(project) if !project.articles.is_empty() && self.dice.roll(20) > 0 => {
                let index = self.dice.roll(project.articles.len());
                project.articles[index].id
            }
            _ => ArticleId(self.dice.roll(9) as u32),
        }
    }

    fn place(&mut self) -> Passage {
        let article = self.article();
        let known = self
            .state
            .project()
            .and_then(|project| project.article(article).cloned());
        if self.dice.coin()
            && let Some(picture) = self.state.picture()
            && !picture.claims.is_empty()
        {
            let claim = self.dice.roll(picture.claims.len());
            return self.dice.pick(&picture.claims[claim].members);
        }
        let text = known
            .map(|article| article.text().clone())
            .unwrap_or_else(|| stemma::text::Text::normalise("nothing is here"));
        let start = self.dice.roll(text.len() + 1);
        let length = self.dice.roll(60);
        Passage {
            article,
            span: text.snap(start..start + length),
        }
    }

    fn anchor(&mut self) -> Anchor {
        let passage = self.place();
        let quote = self
            .state
            .project()
            .and_then(|project| project.article(passage.article))
            .map(|article| article.slice(passage.span).to_owned())
            .unwrap_or_default();
        Anchor { passage, quote }
    }

    fn source(&mut self) -> SourceKey {
        let known: Vec<SourceKey> = self
            .state
            .picture()
            .map(|picture| {
                picture
                    .sources
                    .iter()
                    .map(|source| source.key.clone())
                    .collect()
            })
            .unwrap_or_default();
        if known.is_empty() || self.dice.roll(10) == 0 {
            SourceKey::new(self.dice.pick(&["Behörde", "NIS", "Kreml", ""]))
        } else {
            self.dice.pick(&known)
        }
    }

    fn edit(&mut self) -> Edit {
        let verdict = self
            .dice
            .pick(&[None, Some(Verdict::Accepted), Some(Verdict::Rejected)]);
        match self.dice.roll(23) {
            0 => {
                let text = self.dice.pick(&TEXTS);
                Edit::AddArticles(vec![Arc::new(import::read_pasted(text).unwrap().article)])
            }
            1 => Edit::RemoveArticle(self.article()),
            2 => Edit::MoveArticle(self.article(), self.dice.roll(6)),
            3 => Edit::SetMetadata(self.article(), Box::default()),
            4 | 5 => {
                let content = self.anchor();
                Edit::MakeStatement {
                    replaces: self.dice.coin().then(|| self.place()),
                    article: content.article(),
                    statement: StatementRecord {
                        content: vec![content],
                        frame: Vec::new(),
                        cue: Vec::new(),
                        speaker: Vec::new(),
                        form: self.dice.pick(&Form::ALL),
                        chain: vec![SourceMention {
                            source: self.source(),
                            mention: None,
                        }],
                    },
                }
            }
            6 => Edit::JudgeStatement(self.place(), verdict),
            7 => {
                let statements = self
                    .state
                    .picture()
                    .map(|picture| picture.statements.clone())
                    .unwrap_or_default();
                if statements.is_empty() {
                    Edit::DeleteOrphans
                } else {
                    Edit::JudgeStatement(self.dice.pick(&statements).extent(), verdict)
                }
            }
            8 => Edit::MakeLink(self.place(), self.place()),
            9 => {
                let links = self
                    .state
                    .picture()
                    .map(|picture| picture.links.clone())
                    .unwrap_or_default();
                if links.is_empty() {
                    Edit::JudgeLink(self.place(), self.place(), verdict)
                } else {
                    let link = self.dice.pick(&links).link;
                    Edit::JudgeLink(link.left, link.right, verdict)
                }
            }
            10 => Edit::SplitClaim(vec![self.place()]),
            11 => Edit::MergeClaims(vec![self.place(), self.place()]),
            12 => {
                let letter = self.dice.pick(&Reliability::ALL);
                Edit::RateSource(
                    self.place(),
                    self.source(),
                    self.dice.coin().then_some(letter),
                )
            }
            13 => {
                let digit = self.dice.pick(&Credibility::ALL);
                Edit::RateClaim(self.place(), self.dice.coin().then_some(digit))
            }
            14 => Edit::SetNote(
                self.place(),
                self.dice.pick(&["", "Rückfrage läuft", "a\nb"]).to_owned(),
            ),
            15 => Edit::AddSource {
                name: self.dice.pick(&["Behörde", "ISW", "", "NIS"]).to_owned(),
                kind: self.dice.pick(&SourceKind::ALL),
            },
            16 => Edit::RenameSource(
                self.source(),
                self.dice.pick(&["Dienst", "Kreml", " "]).to_owned(),
            ),
            17 => Edit::SetAliases(self.source(), vec!["die Behörde".to_owned()]),
            18 => Edit::SetKind(self.source(), self.dice.pick(&SourceKind::ALL)),
            19 => {
                let letter = self.dice.pick(&Reliability::ALL);
                Edit::SetDefaultReliability(self.source(), self.dice.coin().then_some(letter))
            }
            20 => Edit::MergeSources {
                from: self.source(),
                into: self.source(),
            },
            21 => {
                let text = self.dice.pick(&TEXTS).replacen("Hafen", "Kanal", 1);
                let article = import::read_pasted(&text).unwrap().article;
                Edit::ReplaceText(self.article(), Arc::new(article))
            }
            _ => {
                if self.dice.coin() {
                    Edit::RemoveSource(self.source())
                } else {
                    Edit::DeleteOrphans
                }
            }
        }
    }

    fn command(&mut self) -> Command {
        let actions: Vec<Action> = Action::all().collect();
        match self.dice.roll(12) {
            0 => {
                let edits: Vec<Edit> = (0..self.dice.roll(4)).map(|_| self.edit()).collect();
                Command::Edits(Step::CorrectStatement, edits)
            }
            1 | 2 => Command::Edit(self.edit()),
            3..=5 => Command::Do(self.dice.pick(&actions)),
            6 => {
                let place = self.place();
                let reveal = self.dice.pick(&[Reveal::Stay, Reveal::Align, Reveal::Show]);
                Command::Select((self.dice.roll(6) > 0).then_some(place), reveal)
            }
            7 => {
                let place = self.place();
                Command::SelectWords(self.dice.coin().then_some((place.article, place.span)))
            }
            8 => Command::Session(self.session()),
            9 => Command::Dialog(self.request()),
            10 => match self.dice.roll(14) {
                0 => Command::Open(vec![PathBuf::from("somewhere")]),
                1 => Command::ImportText(self.dice.pick(&["", "Ein Satz.", "\n\n"]).to_owned()),
                2 => Command::HoldForLink(self.dice.coin().then(|| self.place())),
                3 => Command::ActivateSource(Some(self.source())),
                4 => Command::ImportHtml(self.dice.pick(&["", "<h1>Ein</h1><p>Satz."]).to_owned()),
                5 => Command::DismissNotice(self.dice.roll(30) as u64),
                6 => Command::Copy("Wörter".to_owned()),
                7 => Command::Seek(Some(self.dice.pick(&["", " ", "e", "Satz."]).to_owned())),
                8 => Command::SeekSource(self.dice.pick(&["", " ", "e", "NIS"]).to_owned()),
                9 => Command::ShowFile(self.dice.roll(30) as u64),
                10 => Command::CancelWork,
                which => {
                    let at = self.dice.roll(4);
                    let items = [
                        Item::Claim(at),
                        Item::Link(at),
                        Item::Statement(at),
                        Item::Source(at),
                    ];
                    let item = self.dice.pick(&items);
                    Command::Second(match which {
                        11 => SecondChange::Choose(item),
                        12 => SecondChange::Lead(item),
                        _ => SecondChange::Agreeing(self.dice.coin()),
                    })
                }
            },
            _ => Command::Settings(match self.dice.roll(6) {
                0 => SettingsChange::Theme(ThemeChoice::Dark),
                1 => SettingsChange::Language(LanguageChoice::German),
                2 => SettingsChange::TextScale(self.dice.pick(&[f32::NAN, 0.0, 1.0, 99.0])),
                3 => SettingsChange::ForgetRecent,
                4 => SettingsChange::ForgetOne(PathBuf::from("somewhere.stemma.ron")),
                _ => SettingsChange::Reviewer("ab".to_owned()),
            }),
        }
    }

    fn request(&mut self) -> DialogRequest {
        match self.dice.roll(15) {
            0 => DialogRequest::SaveAndGoOn,
            1 => DialogRequest::DiscardAndGoOn,
            2 => DialogRequest::RateOneAnyway,
            3 => DialogRequest::PathTyped(PathBuf::from("typed")),
            4 => DialogRequest::EditMetadata(self.article()),
            5 => DialogRequest::Reload,
            6 => DialogRequest::OverwriteChanged,
            7 => DialogRequest::SaveElsewhere,
            8 => DialogRequest::Export(self.dice.pick(&Format::ALL), Contents::default()),
            9 => DialogRequest::TryEditing,
            10 => DialogRequest::Recover(PathBuf::from("copy.stemma.ron")),
            11 => DialogRequest::DiscardRecovered(PathBuf::from("copy.stemma.ron")),
            12 => DialogRequest::ReplaceText(self.article()),
            13 => DialogRequest::CopyReport(self.dice.pick(&Format::ALL), Contents::default()),
            _ => DialogRequest::Close,
        }
    }

    /// What comes without anybody's command.
    fn event(&mut self) -> Message {
        match self.dice.roll(5) {
            0 => Message::CloseRequested(self.dice.coin().then_some((800.0, 600.0))),
            1 => Message::WriteFailed(
                PathBuf::from("somewhere"),
                StorageError::Unwritable(std::io::ErrorKind::StorageFull.into()),
            ),
            2 => Message::ClipboardRead(self.dice.coin().then(|| Clip {
                text: "Ein Satz.".to_owned(),
                html: Some("<p>Ein Satz.".to_owned()),
            })),
            3 => Message::RecoveryCompared(PathBuf::from("copy.stemma.ron"), None),
            _ => Message::RecoveryDue,
        }
    }

    fn session(&mut self) -> SessionChange {
        match self.dice.roll(12) {
            0 => SessionChange::View(self.dice.pick(&View::ALL)),
            1 => {
                let columns = (0..self.dice.roll(4)).map(|_| self.article()).collect();
                SessionChange::Columns(columns)
            }
            2 => SessionChange::Width(self.article(), self.dice.pick(&[f32::INFINITY, -1.0, 1.5])),
            3 => SessionChange::Base(self.article()),
            4 => SessionChange::FoldSingle(self.dice.coin()),
            5 => SessionChange::Position(
                self.article(),
                ReadingPosition {
                    block: self.dice.roll(5),
                    fraction: 0.25,
                },
            ),
            6 => SessionChange::Side(SidePanel::Closed),
            7 => SessionChange::Sort(self.dice.pick(&ClaimSort::ALL)),
            8 => SessionChange::Source(self.dice.coin().then(|| self.source())),
            9 => SessionChange::Plain(self.dice.coin()),
            10 => SessionChange::HideRatings(self.dice.coin()),
            _ => SessionChange::Filter(ClaimFilter {
                unscored: self.dice.coin(),
                source: self.dice.coin().then(|| self.source()),
                ..ClaimFilter::default()
            }),
        }
    }
}

/// A project without what is on screen and without numbers for ids not given out yet.
fn content(project: &Project) -> Project {
    Project {
        session: stemma::review::Session::default(),
        ..project.clone()
    }
}

/// What a command is. There is no "everything else" here: whoever adds a command is led to this place,
/// to [`EVERY`] and to the dice above.
fn name(command: &Command) -> &'static str {
    match command {
        Command::Do(_) => "do",
        Command::Edit(edit) => name_of_edit(edit),
        Command::Edits(..) => "edits",
        Command::Open(_) => "open",
        Command::ImportText(_) => "import text",
        Command::ImportHtml(_) => "import html",
        Command::Select(..) => "select",
        Command::SelectWords(_) => "select words",
        Command::HoldForLink(_) => "hold for link",
        Command::Seek(_) => "seek",
        Command::SeekSource(_) => "seek source",
        Command::ActivateSource(_) => "activate source",
        Command::Copy(_) => "copy",
        Command::Hint(_) | Command::DismissNotice(_) => "dismiss",
        Command::ShowFile(_) => "show file",
        Command::CancelWork => "cancel",
        Command::Second(change) => match change {
            SecondChange::Choose(_) => "choose",
            SecondChange::Lead(_) => "lead",
            SecondChange::Agreeing(_) => "agreeing",
        },
        Command::Session(change) => match change {
            SessionChange::View(_) => "view",
            SessionChange::Columns(_) => "columns",
            SessionChange::Width(..) => "width",
            SessionChange::Base(_) => "base",
            SessionChange::FoldSingle(_) => "fold",
            SessionChange::Plain(_) => "plain",
            SessionChange::HideRatings(_) => "hide ratings",
            SessionChange::Position(..) => "position",
            SessionChange::Side(_) => "side",
            SessionChange::Sort(_) => "sort",
            SessionChange::Filter(_) => "filter",
            SessionChange::Source(_) => "source",
        },
        Command::Settings(change) => match change {
            SettingsChange::Language(_) => "language",
            SettingsChange::Theme(_) => "theme",
            SettingsChange::TextScale(_) => "text scale",
            SettingsChange::Reviewer(_) => "reviewer",
            SettingsChange::ForgetRecent => "forget recent",
            SettingsChange::ForgetOne(_) => "forget one",
        },
        Command::Dialog(request) => match request {
            DialogRequest::Close => "close",
            DialogRequest::EditMetadata(_) => "edit metadata",
            DialogRequest::ReplaceText(_) => "replace text",
            DialogRequest::SaveAndGoOn => "save and go on",
            DialogRequest::DiscardAndGoOn => "discard and go on",
            DialogRequest::Reload => "reload",
            DialogRequest::OverwriteChanged => "overwrite",
            DialogRequest::SaveElsewhere => "save elsewhere",
            DialogRequest::Export(..) => "export",
            DialogRequest::CopyReport(..) => "copy report",
            DialogRequest::TryEditing => "try editing",
            DialogRequest::RateOneAnyway => "rate one",
            DialogRequest::PathTyped(_) => "path typed",
            DialogRequest::Recover(_) => "recover",
            DialogRequest::DiscardRecovered(_) => "discard recovered",
        },
    }
}

fn name_of_edit(edit: &Edit) -> &'static str {
    match edit {
        Edit::AddArticles(_) => "add articles",
        Edit::RemoveArticle(_) => "remove article",
        Edit::MoveArticle(..) => "move article",
        Edit::SetMetadata(..) => "set metadata",
        Edit::ReplaceText(..) => "replace text",
        Edit::MakeStatement { .. } => "make statement",
        Edit::JudgeStatement(..) => "judge statement",
        Edit::MakeLink(..) => "make link",
        Edit::JudgeLink(..) => "judge link",
        Edit::SplitClaim(_) => "split claim",
        Edit::MergeClaims(_) => "merge claims",
        Edit::RateSource(..) => "rate source",
        Edit::RateClaim(..) => "rate claim",
        Edit::SetNote(..) => "set note",
        Edit::AddSource { .. } => "add source",
        Edit::RenameSource(..) => "rename source",
        Edit::SetAliases(..) => "set aliases",
        Edit::SetKind(..) => "set kind",
        Edit::SetDefaultReliability(..) => "set default reliability",
        Edit::MergeSources { .. } => "merge sources",
        Edit::RemoveSource(_) => "remove source",
        Edit::DeleteOrphans => "delete orphans",
    }
}

/// How many names there are above.
const EVERY: usize = 15 + 3 + 12 + 6 + 14 + 22;

#[test]
fn random_commands_never_panic_and_lose_nothing() {
    let mut sent = BTreeSet::new();
    let mut done = BTreeSet::new();
    for seed in [0x5eed, 0xbeef_cafe, 0x1234_5678_9abc] {
        let mut monkey = Monkey::new(seed);
        for turn in 0..COMMANDS {
            let command = monkey.command();
            sent.insert(name(&command));
            if let Command::Do(action) = &command {
                done.insert(*action);
            }
            monkey.tell(Message::Command(command));
            if turn % 20 == 0 {
                let event = monkey.event();
                monkey.tell(event);
            }
            if let Some(project) = monkey.state.project() {
                let session = &project.session;
                for id in session.columns.iter().chain(&session.base) {
                    assert!(
                        project.article(*id).is_some(),
                        "a column without an article"
                    );
                }
                if turn % 50 == 0 {
                    saved_and_opened_is_equal(project);
                }
            }
        }
    }
    assert_eq!(sent.len(), EVERY, "{sent:?}");
    assert_eq!(done.len(), Action::all().count(), "{done:?}");
}

/// Holds a project against itself after saving and opening.
fn saved_and_opened_is_equal(project: &Project) {
    let saved = stemma::storage::render_project(project);
    let opened = stemma::storage::parse_project(&saved).unwrap();
    assert!(opened == *project, "saved and opened it is another");
    assert_eq!(stemma::storage::render_project(&opened), saved);
}

#[test]
fn undoing_everything_and_redoing_it_gives_the_same_projects() {
    for seed in [7, 77, 777] {
        let mut monkey = Monkey::new(seed);
        for text in TEXTS {
            monkey.tell(Message::Command(Command::ImportText(text.to_owned())));
        }
        let start = content(&Project::new());
        for _ in 0..200 {
            let edit = monkey.edit();
            monkey.tell(Message::Command(Command::Edit(edit)));
        }
        let end = content(monkey.state.project().unwrap());
        saved_and_opened_is_equal(monkey.state.project().unwrap());
        for _ in 0..300 {
            monkey.tell(Message::Command(Command::Do(Action::Undo)));
            saved_and_opened_is_equal(monkey.state.project().unwrap());
        }
        assert_eq!(content(monkey.state.project().unwrap()), start);
        for _ in 0..300 {
            monkey.tell(Message::Command(Command::Do(Action::Redo)));
        }
        assert_eq!(content(monkey.state.project().unwrap()), end);
    }
}
