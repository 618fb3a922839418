//! NITF, the News Industry Text Format, alone or inside NewsML.

use roxmltree::{Document, Node};

use super::draft::{Draft, Piece, language_of, tidy};
use super::xml::Find;
use super::{markup_xml, newsml_g2, provider};
use crate::text::{BlockKind, Embargo, Metadata, Moment};

/// Whether the document is NITF.
pub(super) fn is_one(document: &Document<'_>) -> bool {
    document.root_element().tag_name().name() == "nitf"
}

/// The article of a document.
pub(super) fn draft(document: &Document<'_>) -> Draft {
    let mut draft = Draft::default();
    read(document.root_element(), &mut draft);
    draft
}

/// Reads an article into a draft. What the draft knows already stays: the NewsML around it knows
/// better.
pub(super) fn read(article: Node<'_, '_>, draft: &mut Draft) {
    let body = article.child("body");
    let head = body.and_then(|body| body.child("body.head"));
    let meta = metadata(article, head);
    let known = std::mem::take(&mut draft.meta);
    draft.meta = Metadata {
        headline: known.headline.or(meta.headline),
        provider: known.provider.or(meta.provider),
        place: known.place.or(meta.place),
        byline: known.byline.or(meta.byline),
        copyright: known.copyright.or(meta.copyright),
        published: known.published.or(meta.published),
        time: known.time.or(meta.time),
        versioned: known.versioned.or(meta.versioned),
        urgency: known.urgency.or(meta.urgency),
        embargo: known.embargo.or(meta.embargo),
        standing: known.standing.max(meta.standing),
        item: known.item.or(meta.item),
        version: known.version.or(meta.version),
        slug: known.slug.or(meta.slug),
        hops: if known.hops.is_empty() {
            meta.hops
        } else {
            known.hops
        },
        ..known
    };
    draft.has_marked_titles = true;
    draft.language = draft
        .language
        .or_else(|| article.value("lang").and_then(language_of));
    if let Some(place) = dateline(head) {
        draft.dateline.get_or_insert(place);
    }
    draft.pieces = pieces(article, head);
}

fn metadata(article: Node<'_, '_>, head: Option<Node<'_, '_>>) -> Metadata {
    let data = article.at(&["head", "docdata"]);
    let given = |name: &str, attribute: &str| data?.child(name)?.value(attribute);
    let moment = |name: &str| given(name, "norm").and_then(Moment::read);
    let issued = moment("date.issue").or_else(|| moment("date.release"));
    let distributor = head
        .and_then(|head| head.child("distributor"))
        .and_then(|distributor| distributor.words());
    let provider = distributor
        .as_deref()
        .or_else(|| given("doc-id", "regsrc"))
        .or_else(|| given("doc.copyright", "holder"))
        .map(provider::canonical);
    let status = article
        .at(&["head", "docdata"])
        .and_then(|data| data.value("management-status"))
        .unwrap_or_default();
    Metadata {
        headline: head
            .and_then(|head| head.child("hedline"))
            .and_then(|lines| {
                lines
                    .child("hl1")
                    .and_then(|line| line.words())
                    .or_else(|| lines.words())
            }),
        place: head
            .and_then(|head| head.at(&["dateline", "location"]))
            .and_then(|place| place.words()),
        byline: head.and_then(|head| head.child("byline")).and_then(byline),
        copyright: given("doc.copyright", "holder").map(|holder| {
            let year = given("doc.copyright", "year").unwrap_or_default();
            format!("© {year} {holder}").replace("  ", " ")
        }),
        published: issued.map(|moment| moment.at().date()),
        time: issued
            .map(|moment| moment.at().time())
            .filter(|time| *time != jiff::civil::Time::midnight()),
        versioned: issued,
        urgency: given("urgency", "ed-urg")
            .and_then(|figure| figure.parse().ok())
            .filter(|urgency| (1..=9).contains(urgency)),
        // A release after the issue is an embargo.
        embargo: given("date.release", "norm")
            .and_then(Moment::read)
            .filter(|release| moment("date.issue").is_some_and(|issue| *release > issue))
            .map(Embargo::Until)
            .or_else(|| (status == "embargoed").then_some(Embargo::Unstated)),
        standing: newsml_g2::standing(status),
        item: given("doc-id", "id-string").map(str::to_owned),
        version: given("du-key", "version").and_then(|figure| figure.parse().ok()),
        slug: given("fixture", "fix-id")
            .or_else(|| given("du-key", "key"))
            .map(str::to_owned),
        hops: provider_of_rights(article, provider.as_deref()),
        provider,
        ..Metadata::default()
    }
}

/// Who holds the rights where that is another than the provider.
fn provider_of_rights(article: Node<'_, '_>, provider: Option<&str>) -> Vec<String> {
    article
        .at(&["body", "body.head", "rights", "rights.owner"])
        .and_then(|owner| owner.words())
        .map(|owner| provider::canonical(&owner))
        .filter(|owner| Some(owner.as_str()) != provider)
        .into_iter()
        .collect()
}

/// "ANN ROE" of "By ANN ROE<byttl>Wire Business Writer</byttl>".
fn byline(line: Node<'_, '_>) -> Option<String> {
    let words: String = line
        .descendants()
        .filter(Node::is_text)
        .filter(|node| {
            !node
                .ancestors()
                .any(|above| above.tag_name().name() == "byttl")
        })
        .filter_map(|node| node.text())
        .collect();
    let words = tidy(&words)?;
    let bare = ["By ", "Von ", "BY ", "VON "]
        .iter()
        .find_map(|start| words.strip_prefix(start))
        .unwrap_or(&words);
    let bare = bare.trim_end_matches([',', ' ', '=']);
    (!bare.is_empty()).then(|| bare.to_owned())
}

/// The dateline as text where it gives more than the place.
fn dateline(head: Option<Node<'_, '_>>) -> Option<String> {
    let line = head?.child("dateline")?.words()?;
    (line.contains('(') || line.ends_with('-')).then_some(line)
}

fn pieces(article: Node<'_, '_>, head: Option<Node<'_, '_>>) -> Vec<Piece> {
    let mut pieces = Vec::new();
    if let Some(lines) = head.and_then(|head| head.child("hedline")) {
        let titles = lines.children().filter(Node::is_element);
        for title in titles.filter_map(|line| line.words()) {
            let kind = if pieces.is_empty() {
                BlockKind::Headline
            } else {
                BlockKind::Subheading
            };
            if !pieces.iter().any(|known: &Piece| known.text == title) {
                pieces.push(Piece::of(kind, title));
            }
        }
    }
    let note = article
        .at(&["head", "docdata", "ed-msg"])
        .and_then(|message| {
            message
                .value("info")
                .map(str::to_owned)
                .or_else(|| message.words())
        });
    pieces.extend(note.map(|note| Piece::of(BlockKind::Internal, note)));
    if let Some(summary) = head.and_then(|head| head.child("abstract")) {
        pieces.extend(markup_xml::pieces(summary));
    }
    let body = article.child("body").unwrap_or(article);
    match body.child("body.content") {
        Some(content) => pieces.extend(markup_xml::pieces(content)),
        None if head.is_none() => pieces.extend(markup_xml::pieces(body)),
        None => {}
    }
    if let Some(end) = body.child("body.end") {
        let tail = markup_xml::pieces(end);
        pieces.extend(
            tail.into_iter()
                .map(|piece| Piece::of(BlockKind::Boilerplate, piece.text)),
        );
    }
    pieces
}
