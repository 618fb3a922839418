//! Why the program names a source for a statement: the words that it goes by, and what they stand
//! for.

use egui::text::LayoutJob;
use egui::{Color32, Label, RichText, Stroke, TextFormat, Ui};
use lucide_icons::Icon;

use super::theme::{Face, sizes};
use super::{Scene, chain, names, widget};
use crate::attribution::Form;
use crate::review::{Belief, PlacedSource, PlacedStatement, PlacedVoice};
use crate::text::{Article, Span};

/// How the words that name a source come to mean it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Naming {
    /// They hold its name.
    Name,
    /// They hold one of its other names.
    Alias,
    /// They are nobody's name: "Experten".
    Unnamed,
    /// They stand for it here: "die Behörde", "er".
    Meant,
}

impl Naming {
    fn of<'a>(
        mention: &str,
        name: &str,
        mut aliases: impl Iterator<Item = &'a str>,
        named: bool,
    ) -> Self {
        if holds_name(mention, name) {
            if named { Self::Name } else { Self::Unnamed }
        } else if aliases.any(|alias| holds_name(mention, alias)) {
            Self::Alias
        } else if named {
            Self::Meant
        } else {
            Self::Unnamed
        }
    }

    fn key(self) -> &'static str {
        match self {
            Self::Name => "why-name",
            Self::Alias => "why-alias",
            Self::Unnamed => "why-unnamed",
            Self::Meant => "why-meant",
        }
    }
}

/// Whether `words` hold every word of `name`, in any order; endings may differ, as they do when a
/// name is inflected: "des südkoreanischen Geheimdienstes".
fn holds_name(words: &str, name: &str) -> bool {
    let split = |text: &str| -> Vec<String> {
        text.split(|c: char| !c.is_alphanumeric())
            .filter(|word| !word.is_empty())
            .map(str::to_lowercase)
            .collect()
    };
    let (words, name) = (split(words), split(name));
    !name.is_empty()
        && name
            .iter()
            .all(|part| words.iter().any(|word| same_word(word, part)))
}

/// Whether two words are the same but for an ending of at most two letters.
fn same_word(one: &str, other: &str) -> bool {
    let shared = one
        .chars()
        .zip(other.chars())
        .take_while(|(left, right)| left == right)
        .count();
    let (one, other) = (one.chars().count(), other.chars().count());
    let ends = one.max(other) - shared;
    one == other && ends == 0 || shared >= 4 && ends <= 2
}

/// Whether a source is not named in the statement's own sentence but carried over from before.
fn carried(statement: &PlacedStatement, voice: &PlacedVoice) -> bool {
    let own = |mention: Span| {
        statement
            .frame
            .iter()
            .chain(&statement.speaker)
            .any(|part| part.overlaps(mention))
    };
    !voice.mention.is_some_and(own)
}

/// What is said of the source at `place` of the chain.
fn because(
    scene: &Scene<'_>,
    article: &Article,
    statement: &PlacedStatement,
    place: usize,
) -> String {
    let voice = &statement.chain[place];
    let source = chain::name(scene, &voice.source);
    let naming = naming(scene, article, voice);
    let key = match &naming {
        _ if statement.belief == Belief::ByHand => "why-by-hand",
        None => "why-carried",
        Some(_) if carried(statement, voice) => "why-carried-from",
        Some((naming, _)) => naming.key(),
    };
    let mention = naming.map(|(_, mention)| mention);
    let values = [
        ("source", source.clone().into()),
        ("mention", mention.unwrap_or_default().into()),
    ];
    let mut sentences = vec![scene.texts.with(key, &values)];
    if voice.counts_as != voice.source {
        let body = chain::name(scene, &voice.counts_as);
        let values = [("source", source.clone().into()), ("body", body.into())];
        sentences.push(scene.texts.with("why-speaks-for", &values));
    }
    if let Some(next) = statement.chain.get(place + 1)
        && !statement.speak_together(voice, next)
    {
        let origin = chain::name(scene, &next.source);
        let values = [("source", source.into()), ("origin", origin.into())];
        sentences.push(scene.texts.with("why-relays", &values));
    }
    sentences.join(" ")
}

/// Why a person should look at a statement; nothing where nobody needs to.
fn doubt(scene: &Scene<'_>, article: &Article, statement: &PlacedStatement) -> Option<String> {
    if !statement.doubtful {
        return None;
    }
    let (key, mention) = match statement.origin() {
        Some(voice) if carried(statement, voice) => ("why-doubt-carried", String::new()),
        Some(voice) => match naming(scene, article, voice) {
            Some((Naming::Meant, mention)) => ("why-doubt-meant", mention),
            _ => ("why-doubt-other", String::new()),
        },
        None => ("why-doubt-other", String::new()),
    };
    let values = [("mention", mention.into())];
    Some(scene.texts.with(key, &values))
}

/// The words that name a source, and how they come to mean it.
fn naming(scene: &Scene<'_>, article: &Article, voice: &PlacedVoice) -> Option<(Naming, String)> {
    let mention = one_line(article.slice(voice.mention?));
    let source = chain::name(scene, &voice.source);
    let placed = scene.picture.source(&voice.source);
    let known = placed.into_iter().flat_map(PlacedSource::names);
    let naming = Naming::of(&mention, &source, known, voice.named);
    Some((naming, mention))
}

/// What stands for the reporting words where there are none.
fn without_cue(form: Form) -> &'static str {
    match form {
        Form::Direct => "why-no-cue-direct",
        Form::Indirect => "why-no-cue-indirect",
        Form::IndirectFreeIndirect => "why-no-cue-continued",
        Form::FreeIndirect => "why-no-cue-hearsay",
        Form::Reported => "why-no-cue-reported",
    }
}

/// Parts of an article as they are quoted: "teilte … mit".
fn quoted(article: &Article, parts: &[Span]) -> String {
    let parts: Vec<String> = parts
        .iter()
        .map(|span| one_line(article.slice(*span)))
        .collect();
    parts.join(" … ")
}

fn one_line(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Draws reporting words, speaker and what they stand for, each in the look that it has in the
/// text.
pub fn show(ui: &mut Ui, scene: &Scene<'_>, article: &Article, statement: &PlacedStatement) {
    let ink = statement
        .origin()
        .and_then(|voice| scene.picture.source(&voice.source))
        .map_or(scene.theme.muted, |source| {
            scene.theme.source_ink(source.rank)
        });
    ui.spacing_mut().item_spacing.y = 3.0;
    let labels = Labels::of(ui, scene);
    labels.row(ui, scene, "why-form", |ui| {
        let sign = names::form_icon(statement.form).unicode();
        let name = names::form(scene.texts, statement.form);
        plain(ui, &format!("{sign} {name}"), scene.theme.text);
    });
    if !statement.cue.is_empty() {
        labels.row(ui, scene, "why-cue", |ui| {
            marked(ui, &quoted(article, &statement.cue), Sign::Cue, ink);
        });
    } else if statement.belief != Belief::ByHand {
        labels.row(ui, scene, "why-cue", |ui| {
            let words = scene.texts.get(without_cue(statement.form));
            plain(ui, &words, scene.theme.muted);
        });
    }
    if !statement.speaker.is_empty() {
        labels.row(ui, scene, "why-speaker", |ui| {
            let words = quoted(article, &statement.speaker);
            let own = named_by(scene, statement).unwrap_or(ink);
            marked(ui, &words, Sign::Speaker, own);
        });
    }
    if !statement.chain.is_empty() {
        labels.row(ui, scene, "why-source", |ui| {
            for place in 0..statement.chain.len() {
                let words = because(scene, article, statement, place);
                plain(ui, &words, scene.theme.text);
            }
        });
    }
    if let Some(words) = doubt(scene, article, statement) {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = 6.0;
            let sign = widget::icon(Icon::CircleQuestionMark, sizes::BODY);
            ui.label(sign.color(scene.theme.warning));
            ui.vertical(|ui| plain(ui, &words, scene.theme.warning));
        });
    }
}

/// The same in one sentence, for screen readers.
pub fn in_words(scene: &Scene<'_>, article: &Article, statement: &PlacedStatement) -> String {
    let mut parts = Vec::new();
    for (key, spans) in [
        ("why-cue", &statement.cue),
        ("why-speaker", &statement.speaker),
    ] {
        if !spans.is_empty() {
            let words = quoted(article, spans);
            parts.push(format!("{}: {words}", scene.texts.get(key)));
        }
    }
    for place in 0..statement.chain.len() {
        parts.push(because(scene, article, statement, place));
    }
    parts.extend(doubt(scene, article, statement));
    let parts: Vec<&str> = (parts.iter().map(|part| part.trim_end_matches('.'))).collect();
    parts.join(". ")
}

/// The labels before the rows, all as wide as the widest. A grid would know that only from the
/// second frame on, and every new selection would flicker.
struct Labels {
    width: f32,
}

impl Labels {
    const KEYS: [&'static str; 4] = ["why-form", "why-cue", "why-speaker", "why-source"];

    fn of(ui: &Ui, scene: &Scene<'_>) -> Self {
        let width = |key: &str| {
            let font = Face::Sans.at(sizes::SMALL);
            let words = scene.texts.get(key);
            let galley = ui.painter().layout_no_wrap(words, font, scene.theme.muted);
            galley.size().x
        };
        Self {
            width: Self::KEYS.into_iter().map(width).fold(0.0, f32::max).ceil(),
        }
    }

    fn row(&self, ui: &mut Ui, scene: &Scene<'_>, key: &str, content: impl FnOnce(&mut Ui)) {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = 8.0;
            ui.spacing_mut().interact_size.y = 0.0;
            let left = ui.cursor().left();
            ui.label(widget::hint(scene, scene.texts.get(key)));
            ui.add_space((left + self.width + 8.0 - ui.cursor().left()).max(0.0));
            ui.vertical(content);
        });
    }
}

/// The colour of the source that the speaker's words name, as the text has it; nothing where they stand for
/// the origin.
fn named_by(scene: &Scene<'_>, statement: &PlacedStatement) -> Option<Color32> {
    let speaker = statement.speaker.first()?;
    let mut voices = statement.chain.iter();
    let named = voices.find(|voice| voice.mention.is_some_and(|span| span.overlaps(*speaker)))?;
    let source = scene.picture.source(&named.source)?;
    Some(scene.theme.source_ink(source.rank))
}

fn plain(ui: &mut Ui, words: &str, ink: Color32) {
    let text = RichText::new(words).size(sizes::SMALL).color(ink);
    ui.add(Label::new(text).wrap());
}

/// The look of words in a text.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Sign {
    Cue,
    Speaker,
}

fn marked(ui: &mut Ui, words: &str, sign: Sign, ink: Color32) {
    let (face, underline) = match sign {
        Sign::Cue => (Face::SerifItalic, Stroke::new(1.0, ink)),
        Sign::Speaker => (Face::SerifBold, Stroke::NONE),
    };
    let format = TextFormat {
        font_id: face.at(sizes::BODY + 1.0),
        color: ink,
        underline,
        ..TextFormat::default()
    };
    ui.add(Label::new(LayoutJob::single_section(words.to_owned(), format)).wrap());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mentions_hold_names_with_other_endings() {
        let check = |words: &str, name: &str, expected: bool| {
            assert_eq!(holds_name(words, name), expected, "{words} / {name}");
        };
        check("der Nationale Geheimdienst (NIS)", "NIS", true);
        check("Yonhap", "Yonhap", true);
        check(
            "des südkoreanischen Geheimdienstes",
            "Südkoreanischer Geheimdienst",
            true,
        );
        check("die NATO", "Nato", true);
        check("der Kremlsprecher", "Kreml", false);
        check("er", "NIS", false);
        check("die Behörde", "NIS", false);
        // Short names do not lend themselves to endings.
        check("die NISA", "NIS", false);
        check("", "NIS", false);
        check("NIS", "", false);
    }

    #[test]
    fn what_a_mention_is_to_its_source() {
        let check = |mention: &str, aliases: &[&str], named: bool, expected: Naming| {
            let found = Naming::of(mention, "NIS", aliases.iter().copied(), named);
            assert_eq!(found, expected, "{mention}");
        };
        check("der Geheimdienst NIS", &[], true, Naming::Name);
        check(
            "die Spionageabwehr",
            &["Spionageabwehr"],
            true,
            Naming::Alias,
        );
        check("er", &["Spionageabwehr"], true, Naming::Meant);
        check("ein Beamter", &[], false, Naming::Unnamed);
        check("ein Beamter des NIS", &[], false, Naming::Unnamed);
    }
}
