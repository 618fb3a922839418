//! Literal cases: a short text and the statements found in it.
//!
//! A statement is written "form | content | speaker | chain": parts of the content are joined by
//! " … ", sources by " > " from the nearest to the origin; a source without a name stands in
//! brackets, and "for X" says whom it speaks for.

mod english;
mod english_addenda;
mod english_agents;
mod english_answers;
mod english_apart;
mod english_appositions;
mod english_around;
mod english_beside;
mod english_bodies;
mod english_by_the_way;
mod english_clauses_apart;
mod english_counted;
mod english_dashes;
mod english_described;
mod english_disclosed;
mod english_elsewhere;
mod english_ends;
mod english_finer_ends;
mod english_finer_names;
mod english_finer_subjects;
mod english_followed;
mod english_frames;
mod english_going_on;
mod english_grounds;
mod english_heard;
mod english_hearsay;
mod english_idioms;
mod english_inner;
mod english_insertions;
mod english_joined;
mod english_judged;
mod english_lead;
mod english_limits;
mod english_meant;
mod english_news;
mod english_nouns;
mod english_opinions;
mod english_own_clause;
mod english_own_subjects;
mod english_participles;
mod english_people;
mod english_pleas;
mod english_pronouns;
mod english_reasons;
mod english_reckoning;
mod english_relays;
mod english_schemes;
mod english_several;
mod english_shares;
mod english_shown;
mod english_silent;
mod english_sources;
mod english_sourcing;
mod english_speakers;
mod english_stands;
mod english_tails;
mod english_titles;
mod english_told;
mod english_told_under;
mod english_topics;
mod english_turns;
mod english_voices;
mod german;
mod german_acts;
mod german_addressees;
mod german_agents;
mod german_agreeing;
mod german_agreement;
mod german_apart;
mod german_bearers;
mod german_blaming;
mod german_bureaus;
mod german_by_nobody;
mod german_called;
mod german_claims;
mod german_clauses;
mod german_closing;
mod german_content_ends;
mod german_copies;
mod german_counted;
mod german_countries;
mod german_dated;
mod german_deeds;
mod german_desks;
mod german_disputed;
mod german_estimated;
mod german_fitting_content;
mod german_frames;
mod german_fronted_claims;
mod german_inserted;
mod german_interviews;
mod german_joined_clauses;
mod german_likewise;
mod german_long;
mod german_meant;
mod german_meant_again;
mod german_missing_commas;
mod german_modals;
mod german_named_beside;
mod german_negated;
mod german_news;
mod german_no_speech;
mod german_object_ends;
mod german_opinions;
mod german_outlets;
mod german_papers;
mod german_passed_on;
mod german_passives;
mod german_pointing;
mod german_quotations;
mod german_quoted_names;
mod german_relays;
mod german_revealed;
mod german_set_phrases;
mod german_shared_verbs;
mod german_sources;
mod german_sourcing;
mod german_speakers;
mod german_spoken_of;
mod german_stances;
mod german_taken_up;
mod german_told;
mod german_told_papers;
mod german_unsaid;
mod german_uttered;
mod german_voices;
mod german_where_objects_lie;
mod german_whose;
mod german_whose_words;
mod german_within;
mod headings;
mod robust;

use proptest::prelude::*;

use super::{Form, Statement, attribute};
use crate::text::{Article, BlockKind, Language, Metadata, Span, Structure};

fn article(text: &str, language: Language) -> Article {
    let meta = Metadata {
        language,
        ..Metadata::default()
    };
    Article::from_blocks(
        text.split("\n\n")
            .map(|block| (BlockKind::Paragraph, 0, block)),
        meta,
    )
}

fn found(article: &Article) -> Vec<Statement> {
    attribute(article, &Structure::of(article))
}

fn written(article: &Article, statement: &Statement) -> String {
    let words = |spans: &[Span]| {
        let parts: Vec<&str> = spans.iter().map(|it| article.slice(*it)).collect();
        parts.join(" … ")
    };
    let form = match statement.form {
        Form::Direct => "direct",
        Form::Indirect => "indirect",
        Form::IndirectFreeIndirect => "going on",
        Form::FreeIndirect => "hearsay",
        Form::Reported => "reported",
    };
    let chain: Vec<String> = statement
        .chain
        .iter()
        .map(|it| {
            let name = if it.named {
                it.name.clone()
            } else {
                format!("({})", it.name)
            };
            match &it.speaks_for {
                Some(body) => format!("{name} for {body}"),
                None => name,
            }
        })
        .collect();
    let line = format!(
        "{form} | {} | {} | {}",
        words(&statement.content),
        words(&statement.speaker),
        chain.join(" > ")
    );
    line.trim_end().to_owned()
}

/// Checks every case and names all that fail at once.
fn check(language: Language, cases: &[(&str, &[&str])]) {
    let mut failures = Vec::new();
    for (text, expected) in cases {
        let article = article(text, language);
        let lines: Vec<String> = found(&article)
            .iter()
            .map(|it| written(&article, it))
            .collect();
        if lines != *expected {
            failures.push(format!(
                "{text}\n  expected {expected:#?}\n  found {lines:#?}"
            ));
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[test]
fn german_statements_are_found() {
    let all = [
        german::CASES,
        german_acts::CASES,
        german_addressees::CASES,
        german_apart::CASES,
        german_bearers::CASES,
        german_blaming::CASES,
        german_bureaus::CASES,
        german_by_nobody::CASES,
        german_called::CASES,
        german_claims::CASES,
        german_clauses::CASES,
        german_countries::CASES,
        german_dated::CASES,
        german_deeds::CASES,
        german_news::CASES,
        german_no_speech::CASES,
        german_object_ends::CASES,
        german_outlets::CASES,
        german_papers::CASES,
        german_quotations::CASES,
        german_quoted_names::CASES,
        german_relays::CASES,
        german_revealed::CASES,
        german_frames::CASES,
        german_long::CASES,
        german_set_phrases::CASES,
        german_shared_verbs::CASES,
        german_sources::CASES,
        german_speakers::CASES,
        german_spoken_of::CASES,
        german_stances::CASES,
        german_sourcing::CASES,
        german_agents::CASES,
        german_agreeing::CASES,
        german_agreement::CASES,
        german_meant::CASES,
        german_taken_up::CASES,
        german_told::CASES,
        german_unsaid::CASES,
        german_uttered::CASES,
        german_voices::CASES,
        german_where_objects_lie::CASES,
        german_whose::CASES,
        german_pointing::CASES,
        german_closing::CASES,
        german_content_ends::CASES,
        german_copies::CASES,
        german_counted::CASES,
        german_passives::CASES,
        german_within::CASES,
        german_fronted_claims::CASES,
        german_interviews::CASES,
        german_joined_clauses::CASES,
        german_inserted::CASES,
        german_likewise::CASES,
        german_told_papers::CASES,
        german_desks::CASES,
        german_disputed::CASES,
        german_estimated::CASES,
        german_opinions::CASES,
        german_meant_again::CASES,
        german_named_beside::CASES,
        german_negated::CASES,
        german_missing_commas::CASES,
        german_modals::CASES,
        german_fitting_content::CASES,
        german_passed_on::CASES,
        german_whose_words::CASES,
    ];
    check(Language::German, &all.concat());
}

#[test]
fn english_statements_are_found() {
    let all = [
        english::CASES,
        english_frames::CASES,
        english_speakers::CASES,
        english_news::CASES,
        english_sources::CASES,
        english_sourcing::CASES,
        english_addenda::CASES,
        english_agents::CASES,
        english_voices::CASES,
        english_beside::CASES,
        english_silent::CASES,
        english_shares::CASES,
        english_limits::CASES,
        english_nouns::CASES,
        english_idioms::CASES,
        english_counted::CASES,
        english_described::CASES,
        english_disclosed::CASES,
        english_going_on::CASES,
        english_reasons::CASES,
        english_reckoning::CASES,
        english_told_under::CASES,
        english_by_the_way::CASES,
        english_shown::CASES,
        english_turns::CASES,
        english_hearsay::CASES,
        english_elsewhere::CASES,
        english_followed::CASES,
        english_pleas::CASES,
        english_tails::CASES,
        english_topics::CASES,
        english_meant::CASES,
        english_participles::CASES,
        english_pronouns::CASES,
        english_answers::CASES,
        english_apart::CASES,
        english_ends::CASES,
        english_titles::CASES,
        english_relays::CASES,
        english_people::CASES,
        english_bodies::CASES,
        english_stands::CASES,
        english_finer_ends::CASES,
        english_finer_names::CASES,
        english_finer_subjects::CASES,
        english_dashes::CASES,
        english_own_subjects::CASES,
        english_inner::CASES,
        english_insertions::CASES,
        english_opinions::CASES,
        english_schemes::CASES,
        english_appositions::CASES,
        english_joined::CASES,
        english_judged::CASES,
        english_several::CASES,
        english_around::CASES,
        english_own_clause::CASES,
        english_lead::CASES,
        english_clauses_apart::CASES,
        english_grounds::CASES,
        english_heard::CASES,
        english_told::CASES,
    ];
    check(Language::English, &all.concat());
}

#[test]
fn who_was_told_is_no_object_of_the_verb() {
    let cases: [(&str, &[&str]); 8] = [
        (
            "Der Minister sagte den Abgeordneten, das Gesetz komme bald.",
            &["den Abgeordneten"],
        ),
        (
            "Hellwig sagte dem Sender, die Lage sei ernst.",
            &["dem Sender"],
        ),
        (
            "Hellwig sagte der Zeitung, die Lage sei ernst.",
            &["der Zeitung"],
        ),
        (
            "Hellwig sagte vor Journalisten, die Lage sei ernst.",
            &["Journalisten"],
        ),
        (
            "Die Firma teilte ihren Kunden mit, das Werk schließe.",
            &["ihren Kunden"],
        ),
        ("Die Firma begründete den Schritt mit der Krise.", &[]),
        (
            "Der Minister verteidigte den Entwurf. Er sei gut, sagte er.",
            &[],
        ),
        ("Hellwig kritisierte den Umgang mit den Helfern.", &[]),
    ];
    for (text, expected) in cases {
        let article = article(text, Language::German);
        let told: Vec<&str> = found(&article)
            .iter()
            .flat_map(|it| it.addressee.iter().map(|span| article.slice(*span)))
            .collect();
        assert_eq!(told, expected, "{text}");
    }
}

#[test]
fn a_language_without_rules_gets_its_quotations() {
    check(
        Language::Other,
        &[
            (
                "« Nous avons tout essayé pendant des semaines, sans succès », a déclaré le maire.",
                &["direct | « Nous avons tout essayé pendant des semaines, sans succès » |  |"],
            ),
            ("Le maire a dit que le pont était fermé.", &[]),
        ],
    );
}

#[test]
fn a_quotation_goes_on_over_paragraphs() {
    let article = article(
        "Der Bürgermeister sagte: „Wir haben alles versucht. Es hat nicht gereicht.\n\n„Jetzt fangen wir von vorn an.“\n\nAm Abend regnete es.",
        Language::German,
    );
    let lines: Vec<String> = found(&article)
        .iter()
        .map(|it| written(&article, it))
        .collect();
    assert_eq!(
        lines,
        [
            "direct | „Wir haben alles versucht. Es hat nicht gereicht. … „Jetzt fangen wir von vorn an.“ | Der Bürgermeister | (Bürgermeister)"
        ]
    );
}

#[test]
fn a_quotation_that_never_ends_does_not_swallow_the_article() {
    let article = article(
        "„Das ist der Anfang, sagte der Wirt.\n\nDie Polizei teilte mit, der Weg sei frei.",
        Language::German,
    );
    let blocks = article.blocks();
    let statements = found(&article);
    assert!(
        statements
            .iter()
            .all(|it| { blocks.iter().any(|block| block.span.contains(it.extent())) })
    );
    assert_eq!(
        statements.last().map(|it| written(&article, it)).as_deref(),
        Some("indirect | der Weg sei frei | Die Polizei | Polizei")
    );
}

#[test]
fn boilerplate_holds_no_statement() {
    let meta = Metadata {
        language: Language::German,
        ..Metadata::default()
    };
    let article = Article::from_blocks(
        [
            (
                BlockKind::Headline,
                0,
                "Geheimdienst in Seoul: Truppen verlegt",
            ),
            (
                BlockKind::Boilerplate,
                0,
                "Der Sprecher sagte, die Seite sei kostenlos.",
            ),
        ],
        meta,
    );
    let lines: Vec<String> = found(&article)
        .iter()
        .map(|it| written(&article, it))
        .collect();
    assert_eq!(
        lines,
        ["indirect | Truppen verlegt | Geheimdienst in Seoul | NIS"]
    );
}

proptest! {
    #[test]
    fn any_text_is_read(
        text in "([„“\"»«]|sagte|teilte|mit|laut|Laut|der|Der|Sprecher|NATO|Müller|, |\\. |: |– |dass|sei|hat|\\(|\\)|zufolge|nach Angaben|said|according to|\n\n| ){0,60}",
        english in any::<bool>(),
    ) {
        let language = if english { Language::English } else { Language::German };
        let article = article(&text, language);
        for statement in found(&article) {
            prop_assert!(!statement.content.is_empty());
            prop_assert!(statement.content.iter().all(|it| !it.is_empty()));
            prop_assert!(statement.content.windows(2).all(|it| it[0].end() <= it[1].start()));
        }
    }

    #[test]
    fn any_characters_are_read(text in "\\PC{0,200}") {
        found(&article(&text, Language::German));
        found(&article(&text, Language::English));
    }
}
