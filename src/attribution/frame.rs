//! What reading one unit yields: statements in tokens of the unit, speakers not yet resolved.

use std::ops::Range;

use super::statement::Form;

/// Who is meant, before it is resolved.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum Mention {
    /// The noun phrase over these tokens.
    Words(Range<usize>),
    /// Whoever was spoken of before: "hieß es weiter", "demnach".
    Held,
    /// Whoever told something last, rather than who only took a stand on it: "den Angaben zufolge".
    Informant,
    /// The outlet that has just been cited, or nobody where it was somebody else: "„…“, wird Arp zitiert".
    Outlet,
}

/// One statement of a unit.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Found {
    /// How it is presented.
    pub form: Form,
    /// What is said.
    pub content: Vec<Range<usize>>,
    /// What introduces it.
    pub frame: Vec<Range<usize>>,
    /// The reporting words.
    pub cue: Vec<usize>,
    /// The words that name who speaks.
    pub speaker: Option<Range<usize>>,
    /// Whom it was said to.
    pub addressee: Option<Range<usize>>,
    /// Who said it, nearest to the article first.
    pub chain: Vec<Mention>,
    /// Whether the content is the unit before: "Das sagte …".
    pub looks_back: bool,
}

impl Found {
    /// A statement of `form` about `content` with nothing else known.
    pub fn new(form: Form, content: Vec<Range<usize>>) -> Self {
        Self {
            form,
            content,
            frame: Vec::new(),
            cue: Vec::new(),
            speaker: None,
            addressee: None,
            chain: Vec::new(),
            looks_back: false,
        }
    }
}

/// A phrase that names a source beside a clause: "laut Yonhap", "unter Berufung auf …", "wie … mitteilte".
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Aside {
    /// The whole phrase with the commas around it.
    pub tokens: Range<usize>,
    /// Its reporting words.
    pub cue: Vec<usize>,
    /// The words that name who speaks.
    pub speaker: Option<Range<usize>>,
    /// Who is meant.
    pub source: Option<Mention>,
    /// Who was told so and passes it on: "wie sie der Zeitung sagte".
    pub relay: Option<Mention>,
    /// Whether it names where the speaker has it from ("unter Berufung auf") rather than who reports.
    pub deeper: bool,
    /// Whether it says that nobody in particular says so: "dem Vernehmen nach".
    pub hearsay: bool,
    /// Whether it only tells who has a text before them and passes its words on: "das der Zeitung
    /// vorliegt".
    pub passes_on: bool,
}

impl Aside {
    /// A phrase that names `speaker` by words of its own.
    pub fn naming(tokens: Range<usize>, cue: Vec<usize>, speaker: Range<usize>) -> Self {
        Self {
            tokens,
            cue,
            source: Some(Mention::Words(speaker.clone())),
            speaker: Some(speaker),
            relay: None,
            deeper: false,
            hearsay: false,
            passes_on: false,
        }
    }

    /// Whom it names, nearest to the article first.
    pub fn sources(&self) -> impl Iterator<Item = &Mention> {
        self.relay.iter().chain(&self.source)
    }
}

/// `whole` without `holes`, as ranges in order; empty ones left out.
pub(super) fn without(whole: Range<usize>, holes: &[Range<usize>]) -> Vec<Range<usize>> {
    let mut rest = Vec::new();
    let mut start = whole.start;
    for hole in holes {
        if hole.end <= start || hole.start >= whole.end {
            continue;
        }
        if start < hole.start {
            rest.push(start..hole.start);
        }
        start = hole.end.max(start);
    }
    if start < whole.end {
        rest.push(start..whole.end);
    }
    rest
}
