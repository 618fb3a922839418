//! NewsML 1.0 to 1.2.

use roxmltree::{Document, Node};

use super::draft::{Draft, Piece, language_of};
use super::xml::Find;
use super::{markup_xml, newsml_g2, nitf, provider, wrapped};
use crate::text::{BlockKind, Embargo, Metadata, Moment, VersionMark};

/// Whether the document is NewsML 1.
pub(super) fn is_one(document: &Document<'_>) -> bool {
    document.root_element().tag_name().name() == "NewsML"
}

/// The news items with words in a document. Components inside an item are versions in other formats
/// or parts of one text; the first with words is read.
pub(super) fn drafts(document: &Document<'_>) -> Vec<Draft> {
    let root = document.root_element();
    let envelope = root.child("NewsEnvelope");
    root.children_named("NewsItem")
        .into_iter()
        .filter_map(|item| draft(item, envelope))
        .collect()
}

fn draft(item: Node<'_, '_>, envelope: Option<Node<'_, '_>>) -> Option<Draft> {
    let component = item.child("NewsComponent");
    let lines = component.and_then(|component| component.below("NewsLines"));
    let line = |name: &str| {
        lines
            .and_then(|lines| lines.child(name))
            .and_then(|line| line.words())
    };
    let mut draft = Draft {
        meta: metadata(item, component, lines, envelope),
        language: component
            .and_then(|component| component.below("Language"))
            .and_then(|language| language.value("FormalName"))
            .or_else(|| item.value("lang"))
            .and_then(language_of),
        dateline: line("DateLine"),
        has_marked_titles: true,
        ..Draft::default()
    };
    let contents = component
        .into_iter()
        .flat_map(|component| component.descendants())
        .filter(|node| node.tag_name().name() == "DataContent");
    for content in contents {
        read_content(content, &mut draft);
        if draft
            .pieces
            .iter()
            .any(|piece| piece.kind != Some(BlockKind::Headline))
        {
            break;
        }
    }
    if draft.pieces.is_empty() && draft.meta.headline.is_none() {
        return None;
    }
    let management = item.child("NewsManagement");
    let notes = management
        .into_iter()
        .flat_map(|node| node.children())
        .filter(|node| matches!(node.tag_name().name(), "Instruction" | "UsageInstruction"))
        .chain(
            lines
                .into_iter()
                .flat_map(|lines| lines.children_named("NewsLine"))
                .filter(|line| {
                    let kind = line
                        .child("NewsLineType")
                        .and_then(|kind| kind.value("FormalName"));
                    kind.is_some_and(|kind| kind.to_lowercase().contains("note"))
                }),
        )
        .filter_map(|node| node.words());
    draft
        .pieces
        .extend(notes.map(|note| Piece::of(BlockKind::Internal, note)));
    Some(draft)
}

fn metadata(
    item: Node<'_, '_>,
    component: Option<Node<'_, '_>>,
    lines: Option<Node<'_, '_>>,
    envelope: Option<Node<'_, '_>>,
) -> Metadata {
    let identifier = item.at(&["Identification", "NewsIdentifier"]);
    let named = |name: &str| {
        identifier
            .and_then(|node| node.child(name))
            .and_then(|node| node.words())
    };
    let management = item.child("NewsManagement");
    let managed = |name: &str| management.and_then(|node| node.child(name));
    let formal = |node: Option<Node<'_, '_>>| {
        node.and_then(|node| node.value("FormalName"))
            .map(str::to_owned)
    };
    let line = |name: &str| {
        lines
            .and_then(|lines| lines.child(name))
            .and_then(|line| line.words())
    };
    let administrative = component.and_then(|node| node.below("AdministrativeMetadata"));
    let party = |role: &str| {
        let node = administrative?.child(role)?;
        formal(node.child("Party")).map(|name| provider::canonical(&name))
    };
    let provider =
        party("Provider").or_else(|| named("ProviderId").map(|id| provider::canonical(&id)));
    let versioned = managed("ThisRevisionCreated")
        .or_else(|| managed("FirstCreated"))
        .and_then(|node| node.words())
        .and_then(|text| Moment::read(&text));
    let status = formal(managed("Status")).unwrap_or_default();
    // "StatusWillChange" tells when an embargoed item becomes usable.
    let release = managed("StatusWillChange")
        .and_then(|node| node.child("DateAndTime"))
        .and_then(|node| node.words())
        .and_then(|text| Moment::read(&text));
    let embargoed = status.eq_ignore_ascii_case("embargoed");
    let id = match (named("ProviderId"), named("NewsItemId")) {
        (Some(provider), Some(id)) => Some(format!("{provider}:{id}")),
        _ => named("PublicIdentifier"),
    };
    let instruction =
        formal(managed("Instruction")).filter(|word| VersionMark::read(word).is_some());
    Metadata {
        headline: line("HeadLine"),
        place: None,
        byline: line("ByLine").map(|words| {
            let bare = words
                .strip_prefix("By ")
                .or_else(|| words.strip_prefix("Von "));
            bare.unwrap_or(&words).to_owned()
        }),
        credit: line("CreditLine"),
        copyright: line("CopyrightLine"),
        published: versioned.map(|moment| moment.at().date()),
        time: versioned.map(|moment| moment.at().time()),
        hops: party("Source")
            .into_iter()
            .filter(|source| Some(source) != provider.as_ref())
            .collect(),
        sent: envelope
            .and_then(|node| node.child("DateAndTime"))
            .and_then(|node| node.words())
            .and_then(|text| Moment::read(&text)),
        versioned,
        urgency: formal(managed("Urgency"))
            .and_then(|figure| figure.parse().ok())
            .filter(|urgency| (1..=9).contains(urgency)),
        embargo: embargoed.then(|| release.map_or(Embargo::Unstated, Embargo::Until)),
        mark: instruction,
        standing: newsml_g2::standing(&status),
        item: id,
        version: named("RevisionId").and_then(|figure| figure.parse().ok()),
        slug: line("SlugLine"),
        provider,
        ..Metadata::default()
    }
}

fn read_content(content: Node<'_, '_>, draft: &mut Draft) {
    if let Some(article) = content.below("nitf") {
        nitf::read(article, draft);
    } else if content.children().any(|node| node.is_element()) {
        draft.pieces = markup_xml::pieces(content.below("body").unwrap_or(content));
    } else if let Some(text) = content.text() {
        draft.pieces = wrapped::paragraphs(text)
            .into_iter()
            .map(Piece::plain)
            .collect();
    }
}
