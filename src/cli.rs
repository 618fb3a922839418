//! The command line, and the headless `analyze`.

use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::error::ErrorKind;
use clap::{CommandFactory, Parser, Subcommand, ValueEnum};

use crate::app::Threads;
use crate::comparison::{Findings, Unwatched, analyse_with};
use crate::import::{Imported, Reader, find};
use crate::report::json::{self, FileError, Reading};
use crate::report::{self, Contents, Occasion};
use crate::review::{Edit, Picture, Project, apply};
use crate::storage::{is_project_path, read_project, replace_file};
use crate::wording::{Texts, Tongue};

/// Something could not be done.
const FAILED: u8 = 1;

/// Everything was done but some files could not be read.
const INCOMPLETE: u8 = 3;

/// Show wire copies of one story side by side, who each says said it, and score the sourcing.
#[derive(Parser, Debug)]
#[command(name = "stemma", version, args_conflicts_with_subcommands = true)]
struct Arguments {
    #[command(subcommand)]
    task: Option<Task>,

    /// Articles, folders with articles, or a project (.stemma.ron) to open in the window
    #[arg(value_name = "PATH")]
    paths: Vec<PathBuf>,
}

#[derive(Subcommand, Debug)]
enum Task {
    /// Write what the articles share and who they say said it, without opening a window
    ///
    /// Exit codes: 0 all read, 1 nothing could be read or written, 2 wrong use, 3 some files could
    /// not be read and are listed in the output.
    Analyze {
        /// Articles, folders and zip archives (every article below them), or one project (.stemma.ron)
        #[arg(value_name = "PATH", required = true)]
        paths: Vec<PathBuf>,

        /// What to write
        #[arg(long, value_enum, default_value_t = Format::Json)]
        format: Format,

        /// The language of HTML, Markdown and CSV; without it, the system's (JSON has none)
        #[arg(long, value_enum)]
        language: Option<ReportLanguage>,

        /// Write to this file instead of standard output
        #[arg(long, value_name = "FILE")]
        output: Option<PathBuf>,
    },
}

/// What `analyze` can write.
#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
enum Format {
    /// JSON, schema 1; of a project with its decisions and assessments
    Json,
    /// One HTML file to read and print
    Html,
    /// Markdown
    Markdown,
    /// One CSV file for spreadsheets; its first column tells articles, claims, statements, sources
    /// and assessments apart
    Csv,
}

/// The language of a report.
#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
enum ReportLanguage {
    /// German
    De,
    /// English
    En,
}

/// Does what the command line asks for. Wrong use ends the program with exit code 2, `--help` and
/// `--version` with 0.
pub fn run() -> ExitCode {
    let arguments = Arguments::parse();
    match arguments.task {
        None => window(arguments.paths),
        Some(Task::Analyze {
            paths,
            format,
            language,
            output,
        }) => analyze(&paths, format, language, output.as_deref()).unwrap_or_else(|message| {
            complain(&message);
            ExitCode::from(FAILED)
        }),
    }
}

fn window(paths: Vec<PathBuf>) -> ExitCode {
    match crate::app::run(paths) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            complain(&format!(
                "{error}\nwithout a display, `stemma analyze PATH` writes what it finds as JSON"
            ));
            ExitCode::from(FAILED)
        }
    }
}

fn analyze(
    paths: &[PathBuf],
    format: Format,
    language: Option<ReportLanguage>,
    output: Option<&Path>,
) -> Result<ExitCode, String> {
    if let Some(output) = output {
        refuse_to_overwrite(paths, output);
    }
    let mut occasion = Occasion::default();
    let mut review = false;
    let (project, reading) = match paths {
        [path] if is_project(path) => {
            let project =
                read_project(path).map_err(|error| format!("{error}: {}", path.display()))?;
            review = true;
            occasion.project = path
                .file_name()
                .map(|name| name.to_string_lossy().into_owned());
            occasion.saved = last_written(path);
            (project, Reading::default())
        }
        _ => {
            if paths.iter().any(|path| is_project(path)) {
                misused(
                    "a project is analyzed by itself; give one project, or articles and folders",
                );
            }
            read(paths, output)?
        }
    };
    let articles = project.texts();
    // Nobody watches, so nobody cancels.
    let findings = analyse_with(&articles, None, &Unwatched, &Threads::of_this_machine())
        .map_err(|error| error.to_string())?;
    let picture = Picture::build(&project, &findings);
    let texts = Texts::new(match language {
        Some(ReportLanguage::De) => Tongue::German,
        Some(ReportLanguage::En) => Tongue::English,
        None => Tongue::of_locale(sys_locale::get_locale().as_deref()),
    });
    let contents = Contents::default();
    let format = match format {
        Format::Json => report::Format::Json,
        Format::Html => report::Format::Html,
        Format::Markdown => report::Format::Markdown,
        Format::Csv => report::Format::Csv,
    };
    let report = if format == report::Format::Json && !review {
        json::render(&project, &picture, &reading)
    } else {
        report::render(format, &project, &picture, &texts, &contents, &occasion)
    };
    match output {
        Some(path) => replace_file(path, report.as_bytes())
            .map_err(|error| format!("cannot be written: {error}: {}", path.display()))?,
        None => match io::stdout().lock().write_all(report.as_bytes()) {
            // Whoever reads on the other side has enough.
            Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
                return Err(format!("standard output cannot be written: {error}"));
            }
            _ => {}
        },
    }
    Ok(if reading.errors.is_empty() {
        ExitCode::SUCCESS
    } else {
        ExitCode::from(INCOMPLETE)
    })
}

/// Ends the program where what it writes would take the place of what it reads, or of any project: a
/// slip in the command line must not cost a review.
fn refuse_to_overwrite(paths: &[PathBuf], output: &Path) {
    if is_project(output) {
        misused("--output names a project, which a report would replace; give another name");
    }
    if !output.is_dir() && paths.iter().any(|path| is_same_file(path, output)) {
        misused("--output names a file that is to be read; give another name");
    }
}

/// Whether both paths lead to one regular file that is there.
fn is_same_file(left: &Path, right: &Path) -> bool {
    let place = |path: &Path| path.canonicalize().ok().filter(|path| path.is_file());
    place(left).is_some_and(|left| place(right) == Some(left))
}

/// Ends the program as `clap` does where the command line makes no sense.
fn misused(message: &str) -> ! {
    let mut command = Arguments::command();
    command.build();
    let analyze = command.find_subcommand_mut("analyze");
    let error = match analyze {
        Some(analyze) => analyze.error(ErrorKind::ArgumentConflict, message),
        None => command.error(ErrorKind::ArgumentConflict, message),
    };
    error.exit()
}

/// When a file was last written, in local time.
fn last_written(path: &Path) -> Option<jiff::civil::DateTime> {
    let written = std::fs::metadata(path).and_then(|meta| meta.modified());
    let stamp = jiff::Timestamp::try_from(written.ok()?).ok()?;
    Some(stamp.to_zoned(jiff::tz::TimeZone::system()).datetime())
}

fn is_project(path: &Path) -> bool {
    is_project_path(path) && !path.is_dir()
}

/// A project of the articles that `paths` lead to, with what was odd or could not be read. Projects
/// inside folders are left alone, and so is what the last run wrote to `output` there.
fn read(paths: &[PathBuf], output: Option<&Path>) -> Result<(Project, Reading), String> {
    let mut found = find(paths);
    if let Some(output) = output {
        found
            .articles
            .retain(|(path, _)| !is_same_file(path, output));
    }
    let mut reading = Reading::default();
    let mut failed = |path: &Path, message: String| {
        complain(&format!("{message}: {}", path.display()));
        reading.errors.push(FileError {
            file: path.display().to_string(),
            message,
        });
    };
    for (path, error) in &found.errors {
        failed(path, error.to_string());
    }
    let mut articles = Vec::new();
    let mut warnings = Vec::new();
    let mut reader = Reader::default();
    for (path, name) in &found.articles {
        match reader.read(path, name) {
            Ok(imported) => {
                for Imported {
                    article,
                    warnings: odd,
                } in imported
                {
                    articles.push(article.into());
                    warnings.push(odd);
                }
            }
            Err(error) => failed(path, error.to_string()),
        }
    }
    if articles.is_empty() {
        return Err("there is no article that can be read".to_owned());
    }
    let empty = Project::new();
    let picture = Picture::build(&empty, &Findings::default());
    let project = apply(&empty, &picture, "", Edit::AddArticles(articles))
        .map_err(|error| error.to_string())?;
    reading.warnings = project
        .articles
        .iter()
        .map(|entry| entry.id)
        .zip(warnings)
        .collect();
    Ok((project, reading))
}

fn complain(message: &str) {
    // Where standard error is closed there is nobody left to tell.
    let _ = writeln!(io::stderr(), "stemma: {message}");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_line_is_well_formed() {
        Arguments::command().debug_assert();
    }
}
