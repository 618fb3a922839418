//! Walking marked-up text in a tree of XML.

use roxmltree::Node;

use super::draft::Piece;
use super::markup::Pieces;
use super::xml::Find;

/// The pieces in `node`, which is XHTML or NITF.
pub(super) fn pieces(node: Node<'_, '_>) -> Vec<Piece> {
    let mut pieces = Pieces::default();
    walk(node, &mut pieces);
    pieces.finish()
}

/// Feeds everything in `node` to `pieces`. How deep the tree is was [checked](super::xml::prepare).
pub(super) fn walk(node: Node<'_, '_>, pieces: &mut Pieces) {
    if node.is_text() {
        pieces.text(node.text().unwrap_or_default());
    }
    if !node.is_element() {
        return;
    }
    let name = node.tag_name().name();
    let classes = node.value("class").unwrap_or_default();
    if pieces.open(name, classes) {
        for child in node.children() {
            // Agencies put subjects, dates and genres into the header, all of which the metadata has.
            if name != "header" || is_title(child) {
                walk(child, pieces);
            }
        }
        pieces.close(name, classes);
    }
}

fn is_title(node: Node<'_, '_>) -> bool {
    matches!(
        node.tag_name().name(),
        "h1" | "h2" | "h3" | "h4" | "h5" | "h6"
    )
}
