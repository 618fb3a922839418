//! What somebody quoted tells of another one's words: "“My wife said it was safe,” Rowe told the court".

use super::super::statement::{Chained, Form, SourceKind, Statement};
use super::Reader;

/// The bytes of the longest quotation that is looked into.
const LONGEST: usize = 200;

impl Reader<'_> {
    /// Adds what the statement added last quotes of another one, where that is plain: one sentence that begins with "My
    /// wife said", "Our lawyer told us". Whom "he" means there nothing near tells.
    pub(super) fn told_inside(&mut self) {
        let Some(statement) = self.statements.last() else {
            return;
        };
        let [span] = statement.content.as_slice() else {
            return;
        };
        if statement.chain.is_empty() || statement.form != Form::Direct || span.len() > LONGEST {
            return;
        }
        let whole = self.article.slice(*span);
        let open = whole.len() - whole.trim_start_matches(['“', '"', '‘', '\'']).len();
        let words = whole.get(open..).unwrap_or_default();
        let close = words
            .trim_end_matches(['”', '"', '’', '\'', ',', '.', '!', '?'])
            .len();
        let words = words.get(..close).unwrap_or_default();
        let Some((subject, told)) = telling(words) else {
            return;
        };
        if words.contains(['.', '!', '?']) || told >= words.len() {
            return;
        }
        let Some(noun) = subject.split(' ').nth(1) else {
            return;
        };
        let first = span.start() + open;
        let content = self.article.text().span(first + told..first + close);
        let Some(content) = content else {
            return;
        };
        let mut chain = statement.chain.clone();
        chain.push(Chained {
            name: noun.to_owned(),
            kind: SourceKind::Unnamed,
            named: false,
            speaks_for: None,
            mention: None,
        });
        let inner = Statement {
            content: vec![content],
            frame: Vec::new(),
            cue: Vec::new(),
            form: Form::Indirect,
            chain,
            doubtful: true,
            ..statement.clone()
        };
        self.statements.push(inner);
    }
}

/// Whose words a sentence begins to tell, and where they start: "My wife" and 13 in "My wife said it was safe".
fn telling(words: &str) -> Option<(&str, usize)> {
    let mut parts = words.match_indices(' ').map(|it| it.0);
    let first = words.get(..parts.next()?)?;
    let subject = matches!(first, "My" | "Our")
        .then(|| parts.next())
        .flatten()
        .and_then(|it| words.get(..it))?;
    let rest = words.get(subject.len() + 1..)?;
    const VERBS: [&str; 8] = [
        "said that ",
        "said: ",
        "said, ",
        "said ",
        "told me that ",
        "told us that ",
        "told me ",
        "told us ",
    ];
    let verb = VERBS.iter().find(|it| rest.starts_with(**it))?;
    let told = rest.get(verb.len()..)?;
    // "My wife told us everything", "My son said no": at least a few words that are told.
    let several = told.matches(' ').count() > 1 && !told.starts_with("about ");
    several.then_some((subject, subject.len() + 1 + verb.len()))
}
