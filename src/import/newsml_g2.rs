//! NewsML-G2: news items, alone, in packages and in messages.
//!
//! What stands where follows the IPTC's specification of NewsML-G2 (2.9 to 2.35) and what dpa,
//! Reuters and others make of it. Elements are found by their local names: messages mix namespaces.

use roxmltree::{Document, Node};

use super::draft::{Draft, Piece, language_of, tidy};
use super::xml::Find;
use super::{html, markup_xml, nitf, provider, wrapped};
use crate::text::{BlockKind, Embargo, MarkKind, Metadata, Moment, Standing, VersionMark};

/// Whether the document is NewsML-G2.
pub(super) fn is_one(document: &Document<'_>) -> bool {
    matches!(
        document.root_element().tag_name().name(),
        "newsItem" | "newsMessage" | "packageItem" | "contentSet"
    )
}

/// The news items in a document that have something to read. Items of pictures and films, and
/// packages, which only point to items, have not.
pub(super) fn drafts(document: &Document<'_>) -> Vec<Draft> {
    let root = document.root_element();
    if root.tag_name().name() == "contentSet" {
        return vec![content_alone(root)];
    }
    let header = root.child("header");
    root.descendants()
        .filter(|node| node.tag_name().name() == "newsItem")
        .filter_map(|item| draft(item, header))
        .collect()
}

fn content_alone(set: Node<'_, '_>) -> Draft {
    let mut draft = Draft::default();
    read_content(set, &mut draft);
    draft
}

fn draft(item: Node<'_, '_>, header: Option<Node<'_, '_>>) -> Option<Draft> {
    let management = item.child("itemMeta");
    let content = item.child("contentMeta");
    let class = management
        .and_then(|meta| meta.child("itemClass"))
        .and_then(code)
        .unwrap_or_default();
    if ["picture", "graphic", "video", "audio", "animation"].contains(&class.as_str()) {
        return None;
    }
    let mut draft = Draft {
        meta: metadata(item, management, content, header),
        has_marked_titles: true,
        ..Draft::default()
    };
    draft.language = content
        .and_then(|meta| meta.child("language"))
        .and_then(|language| language.value("tag"))
        .or_else(|| item.value("lang"))
        .and_then(language_of);
    draft.dateline = content
        .and_then(|meta| meta.child("dateline"))
        .and_then(|dateline| dateline.words());
    if let Some(set) = item.child("contentSet") {
        read_content(set, &mut draft);
    }
    draft.pieces.retain(|piece| !piece.text.trim().is_empty());
    if draft.pieces.is_empty() && draft.meta.headline.is_none() {
        return None;
    }
    if let Some(meta) = management {
        add_notes(meta, &mut draft.pieces);
    }
    Some(draft)
}

fn metadata(
    item: Node<'_, '_>,
    management: Option<Node<'_, '_>>,
    content: Option<Node<'_, '_>>,
    header: Option<Node<'_, '_>>,
) -> Metadata {
    let managed = |name: &str| management.and_then(|meta| meta.child(name));
    let about = |name: &str| content.and_then(|meta| meta.child(name));
    let said = |node: Option<Node<'_, '_>>| node.and_then(|node| node.words());
    let rights = item.child("rightsInfo");
    let versioned = said(managed("versionCreated")).and_then(|text| Moment::read(&text));
    let provider = provider_name(management, content, rights);
    let mut meta = Metadata {
        headline: said(about("headline")),
        hops: hops(item, content, provider.as_deref()),
        byline: said(about("by")).or_else(|| about("creator").and_then(person)),
        credit: said(about("creditline")),
        copyright: rights.and_then(|rights| copyright(rights, item)),
        place: about("located").and_then(place),
        published: versioned.map(|moment| moment.at().date()),
        time: versioned.map(|moment| moment.at().time()),
        sent: said(header.and_then(|header| header.child("sent")))
            .and_then(|text| Moment::read(&text)),
        versioned,
        urgency: said(about("urgency"))
            .or_else(|| said(header.and_then(|header| header.child("priority"))))
            .and_then(|figure| figure.parse().ok())
            .filter(|urgency| (1..=9).contains(urgency)),
        embargo: managed("embargoed").map(|embargoed| {
            let until = embargoed.words().and_then(|text| Moment::read(&text));
            until.map_or(Embargo::Unstated, Embargo::Until)
        }),
        standing: managed("pubStatus")
            .and_then(code)
            .map(|status| standing(&status))
            .unwrap_or_default(),
        item: item.value("guid").map(str::to_owned),
        version: item.value("version").and_then(|figure| figure.parse().ok()),
        slug: said(about("slugline")),
        provider,
        ..Metadata::default()
    };
    meta.mark = mark(&meta, management, content);
    meta
}

/// The standing that a publishing status names, as NewsML and ninjs write it.
pub(super) fn standing(status: &str) -> Standing {
    match status.to_lowercase().as_str() {
        "canceled" | "cancelled" => Standing::Withdrawn,
        "withheld" => Standing::Withheld,
        _ => Standing::Usable,
    }
}

/// The code of a concept: "dpa" of `qcode="nprov:dpa"`, else what `literal` says.
fn code(node: Node<'_, '_>) -> Option<String> {
    let code = node
        .value("qcode")
        .map(|qcode| qcode.split_once(':').map_or(qcode, |(_, code)| code))
        .or_else(|| node.value("literal"));
    code.and_then(tidy)
}

/// The name of a party. The codes of the IPTC's list of providers are what agencies are called, those
/// of other lists may be mere numbers.
fn party(node: Node<'_, '_>) -> Option<String> {
    let name = node.child("name").and_then(|name| name.words());
    let code = code(node);
    let listed = node
        .value("qcode")
        .is_some_and(|qcode| qcode.starts_with("nprov:"));
    let known = code.as_deref().is_some_and(provider::is_agency);
    let best = if listed || known {
        code.or(name)
    } else {
        name.or(code)
    };
    best.map(|name| provider::canonical(&name))
}

fn provider_name(
    management: Option<Node<'_, '_>>,
    content: Option<Node<'_, '_>>,
    rights: Option<Node<'_, '_>>,
) -> Option<String> {
    let provider = management?.child("provider")?;
    if let Some(name) = party(provider) {
        // "example.invalid" is better called what its credit line or source calls it.
        let host = name.to_lowercase();
        let named = ["creditline", "infoSource"].iter().find_map(|element| {
            let node = content?.child(element)?;
            let word = node.words().or_else(|| code(node))?;
            (host.split('.').next() == Some(&word.to_lowercase())).then_some(word)
        });
        return Some(named.unwrap_or(name));
    }
    let holder = rights
        .and_then(|rights| rights.child("copyrightHolder"))
        .and_then(party);
    holder.or_else(|| {
        provider
            .value("uri")
            .and_then(provider::host)
            .map(str::to_owned)
    })
}

/// Who had it in hand: the hop history, else the sources that are named beside the provider.
fn hops(item: Node<'_, '_>, content: Option<Node<'_, '_>>, provider: Option<&str>) -> Vec<String> {
    let mut hops: Vec<(u32, String)> = item
        .child("hopHistory")
        .into_iter()
        .flat_map(|history| history.children_named("hop"))
        .enumerate()
        .filter_map(|(place, hop)| {
            let number = hop.value("seq").and_then(|seq| seq.parse().ok());
            let name = party(hop.child("party")?)?;
            Some((number.unwrap_or(place as u32), name))
        })
        .collect();
    hops.sort_by_key(|(number, _)| *number);
    if hops.is_empty() {
        return content
            .into_iter()
            .flat_map(|meta| meta.children_named("infoSource"))
            .filter_map(party)
            .filter(|name| Some(name.as_str()) != provider)
            .collect();
    }
    hops.into_iter().map(|(_, name)| name).collect()
}

/// A creator that is a person: two words at least. Agencies put their own name or a login there.
fn person(creator: Node<'_, '_>) -> Option<String> {
    let name = creator.child("name")?.words()?;
    name.contains(' ').then_some(name)
}

/// The copyright notice in the item's own language, else the first one, else the holder.
fn copyright(rights: Node<'_, '_>, item: Node<'_, '_>) -> Option<String> {
    let notices = rights.children_named("copyrightNotice");
    let own = notices.iter().find(|notice| {
        notice.value("lang").is_some() && notice.value("lang") == item.value("lang")
    });
    own.or(notices.first())
        .and_then(Find::words)
        .or_else(|| rights.child("copyrightHolder").and_then(party))
}

/// "Berlin" of `<located><name>Berlin</name></located>`; what lies around it is left out.
fn place(located: Node<'_, '_>) -> Option<String> {
    located.child("name").and_then(|name| name.words())
}

/// The version mark that a signal or genre gives, where headline and slug line give none.
fn mark(
    meta: &Metadata,
    management: Option<Node<'_, '_>>,
    content: Option<Node<'_, '_>>,
) -> Option<String> {
    let headline = meta.headline.as_deref().unwrap_or_default();
    let slug = meta.slug.as_deref().unwrap_or_default();
    if VersionMark::leading(headline).is_some() || VersionMark::trailing(slug).is_some() {
        return None;
    }
    let signals = management
        .into_iter()
        .flat_map(|meta| meta.children_named("signal"));
    let genres = content
        .into_iter()
        .flat_map(|meta| meta.children_named("genre"));
    signals
        .filter_map(|signal| {
            signal
                .child("name")
                .and_then(|name| name.words())
                .or_else(|| code(signal))
        })
        .chain(genres.filter_map(|genre| genre.child("name").and_then(|name| name.words())))
        .filter_map(|words| VersionMark::read(&words).map(|mark| (mark.kind, words)))
        // Urgency has a field of its own.
        .find(|(kind, _)| *kind != MarkKind::Urgent)
        .map(|(_, words)| words)
}

/// Reads the first part of the content that has words: XHTML, NITF, other XML, or plain text.
fn read_content(set: Node<'_, '_>, draft: &mut Draft) {
    for part in set.children().filter(Node::is_element) {
        let pieces = match part.tag_name().name() {
            "inlineXML" => match part.below("nitf") {
                Some(article) => {
                    nitf::read(article, draft);
                    std::mem::take(&mut draft.pieces)
                }
                None => markup_xml::pieces(part.below("body").unwrap_or(part)),
            },
            "inlineData" => {
                let text = part.text().unwrap_or_default();
                let kind = part.value("contenttype").unwrap_or_default();
                if kind.starts_with("text/html") {
                    // Markup that is hostile is no text.
                    html::fragment(text).unwrap_or_default()
                } else if kind.is_empty() || kind.starts_with("text/") {
                    wrapped::paragraphs(text)
                        .into_iter()
                        .map(Piece::plain)
                        .collect()
                } else {
                    Vec::new()
                }
            }
            _ => Vec::new(),
        };
        if !pieces.is_empty() {
            draft.pieces = pieces;
            return;
        }
    }
}

/// Puts the notes to editors behind the text, each once: agencies send them in full and in pieces.
fn add_notes(meta: Node<'_, '_>, pieces: &mut Vec<Piece>) {
    let mut notes = meta.children_named("edNote");
    // Those with structure come first, so that the pieces of them are recognised.
    notes.sort_by_key(|note| !note.children().any(|child| child.is_element()));
    let mut known: Vec<String> = pieces.iter().map(|piece| piece.text.clone()).collect();
    for note in notes {
        for piece in markup_xml::pieces(note) {
            let bare = piece.text.trim();
            if bare.is_empty() || known.iter().any(|text| text == bare) {
                continue;
            }
            known.push(bare.to_owned());
            pieces.push(Piece::of(BlockKind::Internal, bare));
        }
    }
}
