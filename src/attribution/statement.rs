//! A passage together with who the article says said it.

use crate::text::Span;

/// How a statement is presented as somebody's words. The five forms are those of the annotated
/// German corpora (Petersen-Frey & Biemann 2024, after Redewiedergabe).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Form {
    /// Quoted: „…“.
    Direct,
    /// With a frame: "sagte, dass …", "laut …", Konjunktiv with a frame.
    Indirect,
    /// Konjunktiv that goes on after a frame, without one of its own.
    IndirectFreeIndirect,
    /// Hearsay without a frame: "soll".
    FreeIndirect,
    /// A speech act without a content clause: "bestritt den Einsatz".
    Reported,
}

impl Form {
    /// Every form, in the order in which they are offered.
    pub const ALL: [Self; 5] = [
        Self::Direct,
        Self::Indirect,
        Self::IndirectFreeIndirect,
        Self::FreeIndirect,
        Self::Reported,
    ];
}

/// What sort of source somebody is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum SourceKind {
    /// An intelligence service: NIS, CIA, HUR.
    IntelligenceService,
    /// A government, ministry, head of state's office; a state spoken of as speaking.
    Government,
    /// An alliance or international organisation: NATO, UN.
    Alliance,
    /// A news agency: Yonhap, dpa.
    Agency,
    /// Another medium: newspaper, broadcaster, platform.
    Medium,
    /// A company, party, court, institute, authority below government.
    Institution,
    /// A named person.
    Person,
    /// A named expert or an expert body.
    Expert,
    /// Nobody that is named: "Experten", "Kreise", "ein Beamter".
    Unnamed,
}

impl SourceKind {
    /// Every kind, in the order in which they are offered.
    pub const ALL: [Self; 9] = [
        Self::IntelligenceService,
        Self::Government,
        Self::Alliance,
        Self::Agency,
        Self::Medium,
        Self::Institution,
        Self::Person,
        Self::Expert,
        Self::Unnamed,
    ];
}

/// One source in a chain, as far as the article tells.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Chained {
    /// The canonical name of the source: "NIS" for "Südkoreas Geheimdienst". For an unnamed
    /// source the words of the text without article: "Militärexperten".
    pub name: String,
    /// What sort of source it seems to be.
    pub kind: SourceKind,
    /// Whether it is named; `false` for "Experten", "Kreise", "ein Beamter".
    pub named: bool,
    /// For a person who speaks for a body: the body's canonical name ("NATO").
    pub speaks_for: Option<String>,
    /// The words that name it where this statement's chain takes it from; nothing where it only
    /// follows from the context. A pronoun or "die Behörde" is a mention of what it stands for.
    pub mention: Option<Span>,
}

/// One passage together with who the article says said it.
///
/// Worked example, in "Laut Yonhap sagte ein Sprecher des NIS, die Truppen seien dort.": content
/// "die Truppen seien dort", cue "Laut" and "sagte", frame "Laut Yonhap sagte ein Sprecher des
/// NIS", speaker "ein Sprecher des NIS", chain Yonhap → "Sprecher des NIS" (who is unnamed and speaks
/// for the NIS).
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Statement {
    /// What is said, without the frame. In order, never empty; several where the frame interrupts.
    /// A direct quotation's content includes its quotation marks.
    pub content: Vec<Span>,
    /// The part that introduces it: "Der Sprecher sagte,".
    pub frame: Vec<Span>,
    /// The reporting words in the frame: "sagte", "teilte", "mit", "laut".
    pub cue: Vec<Span>,
    /// The words that name who speaks, as they stand there.
    pub speaker: Vec<Span>,
    /// Whom it was said to.
    pub addressee: Vec<Span>,
    /// How it is presented.
    pub form: Form,
    /// Who said it: nearest to the article first, origin last. Empty for hearsay without a source.
    ///
    /// Joint speakers ("Moskau und Pjöngjang erklärten") stand next to each other in the order of the
    /// text, as a relay and an origin would; they are told apart by their mentions, which then lie
    /// within one [`speaker`](Self::speaker).
    pub chain: Vec<Chained>,
    /// Whether the program would ask a person to look: the speaker was carried over some distance,
    /// or two candidates were about as good.
    pub doubtful: bool,
}

impl Statement {
    /// The stretch from the first to the last part of the content.
    pub fn extent(&self) -> Span {
        Span::hull_of(&self.content).unwrap_or_default()
    }

    /// Where the statement came from in the end, if the article says so.
    pub fn origin(&self) -> Option<&Chained> {
        self.chain.last()
    }
}
