//! Reading XML that anybody may have written.
//!
//! Nothing outside the file is ever fetched, and no entity of a file's own is ever expanded: a file
//! that declares some is refused, since there is no telling what its text would be ("billion laughs").
//! The names that HTML gives to characters of Latin-1 are understood, because wire formats use them.

use std::borrow::Cow;

use roxmltree::{Document, Node, ParsingOptions};

use super::ImportError;
use super::draft::tidy;

/// How deep elements may lie in each other. Wire formats reach 30; what goes further is no article.
const DEEPEST: usize = 256;
/// How many elements, texts and comments a file may have. They take about a hundred bytes each.
const MOST_NODES: u32 = 2_000_000;

/// The characters that XML and HTML name alike; every other name is one that HTML alone knows.
const ENTITIES: [(&str, u32); 40] = [
    ("nbsp", 160),
    ("iexcl", 161),
    ("cent", 162),
    ("pound", 163),
    ("yen", 165),
    ("sect", 167),
    ("copy", 169),
    ("laquo", 171),
    ("shy", 173),
    ("reg", 174),
    ("deg", 176),
    ("middot", 183),
    ("raquo", 187),
    ("frac12", 189),
    ("Auml", 196),
    ("Ccedil", 199),
    ("Eacute", 201),
    ("Ntilde", 209),
    ("Ouml", 214),
    ("times", 215),
    ("Oslash", 216),
    ("Uuml", 220),
    ("szlig", 223),
    ("agrave", 224),
    ("aacute", 225),
    ("acirc", 226),
    ("auml", 228),
    ("aring", 229),
    ("ccedil", 231),
    ("egrave", 232),
    ("eacute", 233),
    ("ecirc", 234),
    ("iacute", 237),
    ("ntilde", 241),
    ("oacute", 243),
    ("ocirc", 244),
    ("ouml", 246),
    ("oslash", 248),
    ("uuml", 252),
    ("euro", 8364),
];
/// The marks that HTML names and newsrooms use.
const MARKS: [(&str, u32); 12] = [
    ("ndash", 8211),
    ("mdash", 8212),
    ("lsquo", 8216),
    ("rsquo", 8217),
    ("sbquo", 8218),
    ("ldquo", 8220),
    ("rdquo", 8221),
    ("bdquo", 8222),
    ("bull", 8226),
    ("hellip", 8230),
    ("lsaquo", 8249),
    ("rsaquo", 8250),
];

/// Whether `text` is XML, by what it begins with: a declaration, or one of the roots of the formats
/// that are read.
pub(super) fn is_xml(text: &str) -> bool {
    let start = text.trim_start_matches('\u{feff}').trim_start();
    if start.starts_with("<?xml") {
        return true;
    }
    root_name(text).is_some_and(|name| {
        let local = name.rsplit(':').next().unwrap_or(name);
        matches!(
            local,
            "newsItem"
                | "newsMessage"
                | "packageItem"
                | "NewsML"
                | "nitf"
                | "rss"
                | "feed"
                | "RDF"
                | "contentSet"
        )
    })
}

/// The name of the first element, comments and declarations aside.
pub(super) fn root_name(text: &str) -> Option<&str> {
    let name = text.get(root_at(text)? + 1..)?;
    let end = name.find(|c: char| c.is_whitespace() || matches!(c, '>' | '/'))?;
    name.get(..end)
}

/// What `text` is to the parser: without its document type, with the names of characters declared.
///
/// # Errors
/// When it declares entities of its own, or lies in itself too deep.
pub(super) fn prepare(text: &str) -> Result<Cow<'_, str>, ImportError> {
    let text = text.trim_start_matches('\u{feff}').trim_start();
    match mended(text) {
        Some(mended) => prepare_whole(&mended).map(|prepared| Cow::Owned(prepared.into_owned())),
        None => prepare_whole(text),
    }
}

/// `text` without what breaks the rules of XML and is often there all the same, because texts are put into
/// templates: control characters, and ampersands that name no character. Nothing where all is well.
fn mended(text: &str) -> Option<String> {
    let is_control = |c: char| {
        c < ' ' && !matches!(c, '\t' | '\n' | '\r') || matches!(c, '\u{fffe}' | '\u{ffff}')
    };
    let bare = |(at, _): (usize, &str)| !names_character(&text[at..]);
    if !text.contains(is_control) && !text.match_indices('&').any(bare) {
        return None;
    }
    let mut mended = String::with_capacity(text.len() + 200);
    let mut rest = text;
    while let Some(at) = rest.find(|c: char| c == '&' || c == '<' || is_control(c)) {
        let (before, from) = rest.split_at(at);
        mended.push_str(before);
        if from.starts_with("<![CDATA[") {
            let end = from.find("]]>").unwrap_or(from.len());
            let (data, after) = from.split_at(end);
            mended.extend(data.chars().map(|c| if is_control(c) { ' ' } else { c }));
            rest = after;
        } else if from.starts_with(is_control) {
            mended.push(' ');
            rest = from.get(from.chars().next().map_or(1, char::len_utf8)..)?;
        } else {
            let bare = from.starts_with('&') && !names_character(from);
            mended.push_str(if bare { "&amp;" } else { &from[..1] });
            rest = &from[1..];
        }
    }
    mended.push_str(rest);
    (mended != text).then_some(mended)
}

/// Whether what begins with an ampersand is written like the name or the number of a character.
fn names_character(text: &str) -> bool {
    let Some((name, _)) = text.get(1..).and_then(|rest| {
        let end = rest.bytes().take(12).position(|byte| byte == b';')?;
        Some(rest.split_at(end))
    }) else {
        return false;
    };
    match name.strip_prefix('#') {
        Some(figure) => {
            let code = match figure.strip_prefix('x') {
                Some(figure) => u32::from_str_radix(figure, 16),
                None => figure.parse(),
            };
            code.is_ok_and(|code| matches!(code, 9 | 10 | 13) || code >= 32)
        }
        // Which names there are is for the parser to say.
        None => {
            name.starts_with(|c: char| c.is_ascii_alphabetic())
                && name.bytes().all(|byte| byte.is_ascii_alphanumeric())
        }
    }
}

fn prepare_whole(text: &str) -> Result<Cow<'_, str>, ImportError> {
    check_depth(text)?;
    let doctype = find_doctype(text);
    let declaration = match doctype {
        Some((start, end)) => text.get(start..end).unwrap_or_default(),
        None => "",
    };
    if declaration.to_ascii_lowercase().contains("<!entity") {
        return Err(ImportError::Entities);
    }
    let names = uses_names(text);
    if declaration.is_empty() && !names {
        return Ok(Cow::Borrowed(text));
    }
    let (start, end) = doctype.unwrap_or_else(|| {
        let at = root_at(text).unwrap_or(text.len());
        (at, at)
    });
    let mut prepared = String::with_capacity(text.len() + 1200);
    prepared.push_str(text.get(..start).unwrap_or_default());
    if names {
        prepared.push_str("<!DOCTYPE x [");
        for (name, code) in ENTITIES.iter().chain(&MARKS) {
            prepared.push_str(&format!("<!ENTITY {name} \"&#{code};\">"));
        }
        prepared.push_str("]>");
    }
    // The lines keep their numbers.
    prepared.extend(declaration.chars().filter(|c| *c == '\n'));
    prepared.push_str(text.get(end..).unwrap_or_default());
    Ok(Cow::Owned(prepared))
}

/// Parses text that was [prepared](prepare).
///
/// # Errors
/// When it is damaged or breaks off.
pub(super) fn parse(prepared: &str) -> Result<Document<'_>, ImportError> {
    let options = ParsingOptions {
        allow_dtd: true,
        nodes_limit: MOST_NODES,
        ..ParsingOptions::default()
    };
    Document::parse_with_options(prepared, options).map_err(|error| match error {
        roxmltree::Error::NodesLimitReached => ImportError::TooManyParts,
        // It breaks off; the parser names no place then.
        roxmltree::Error::UnexpectedEndOfStream | roxmltree::Error::UnclosedRootNode => {
            let last = prepared.rsplit('\n').next().unwrap_or_default();
            malformed(prepared.matches('\n').count() + 1, last.chars().count() + 1)
        }
        error => {
            let place = error.pos();
            malformed(place.row as usize, place.col as usize)
        }
    })
}

fn malformed(line: usize, column: usize) -> ImportError {
    ImportError::Malformed {
        format: "XML",
        line,
        column,
    }
}

/// Whether a name of a character is used that XML does not know by itself.
fn uses_names(text: &str) -> bool {
    text.match_indices('&').any(|(at, _)| {
        let rest = text.get(at + 1..).unwrap_or_default();
        let end = rest.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(0);
        let name = &rest[..end];
        rest[end..].starts_with(';')
            && ENTITIES
                .iter()
                .chain(&MARKS)
                .any(|(known, _)| *known == name)
    })
}

/// Where the document type declaration lies.
fn find_doctype(text: &str) -> Option<(usize, usize)> {
    let root = root_at(text).unwrap_or(text.len());
    let head = text.get(..root)?.to_ascii_lowercase();
    // A comment may speak of one.
    let mut at = 0;
    loop {
        let rest = head.get(at..)?;
        let next = rest.find("<!")? + at;
        if head.get(next..)?.starts_with("<!--") {
            at = next + head.get(next..)?.find("-->")? + 3;
        } else {
            return Some((next, next + doctype_end(text.get(next..)?)?));
        }
    }
}

/// Where the first element begins, comments and declarations aside.
fn root_at(text: &str) -> Option<usize> {
    let mut rest = text;
    loop {
        rest = rest.trim_start_matches('\u{feff}').trim_start();
        if let Some(inner) = rest.strip_prefix("<?") {
            rest = inner.split_once("?>")?.1;
        } else if let Some(inner) = rest.strip_prefix("<!--") {
            rest = inner.split_once("-->")?.1;
        } else if rest.starts_with("<!") {
            rest = rest.get(doctype_end(rest)?..)?;
        } else {
            let name = rest.strip_prefix('<')?;
            return name
                .starts_with(char::is_alphabetic)
                .then_some(text.len() - rest.len());
        }
    }
}

/// How long the document type declaration at the start of `text` is: to the end of its inner part,
/// quotation marks and comments heeded.
fn doctype_end(text: &str) -> Option<usize> {
    let mut quote = None;
    let mut depth = 0usize;
    let mut rest = text.char_indices();
    while let Some((at, c)) = rest.next() {
        match (quote, c) {
            (Some(open), c) if c == open => quote = None,
            (Some(_), _) => {}
            (None, '"' | '\'') => quote = Some(c),
            (None, '<') if text[at..].starts_with("<!--") => {
                let end = text[at..].find("-->")? + 2;
                rest.nth(text[at..at + end].chars().count().checked_sub(1)?);
            }
            (None, '[') => depth += 1,
            (None, ']') => depth = depth.saturating_sub(1),
            (None, '>') if depth == 0 => return Some(at + 1),
            _ => {}
        }
    }
    None
}

/// Refuses what lies in itself too deep, before anything is built of it.
fn check_depth(text: &str) -> Result<(), ImportError> {
    let mut depth = 0usize;
    let mut rest = text;
    while let Some(at) = rest.find('<') {
        rest = &rest[at..];
        let skip = |end: &str| rest.find(end).map_or(rest.len(), |at| at + end.len());
        let len = if rest.starts_with("<!--") {
            skip("-->")
        } else if rest.starts_with("<![CDATA[") {
            skip("]]>")
        } else if rest.starts_with("<?") {
            skip("?>")
        } else if rest.starts_with("</") {
            depth = depth.saturating_sub(1);
            skip(">")
        } else if rest.starts_with("<!") {
            doctype_end(rest).unwrap_or(rest.len())
        } else {
            let end = tag_end(rest);
            if !rest[..end].ends_with("/>") {
                depth += 1;
            }
            end
        };
        if depth > DEEPEST {
            return Err(ImportError::TooDeep);
        }
        rest = &rest[len.max(1)..];
    }
    Ok(())
}

/// How long the tag at the start of `text` is, quotation marks heeded.
fn tag_end(text: &str) -> usize {
    let mut quote = None;
    for (at, byte) in text.bytes().enumerate() {
        match (quote, byte) {
            (Some(open), byte) if byte == open => quote = None,
            (Some(_), _) => {}
            (None, b'"' | b'\'') => quote = Some(byte),
            (None, b'>') => return at + 1,
            _ => {}
        }
    }
    text.len()
}

/// Finding one's way in a tree by the local names of elements; namespaces differ by version and are
/// often missing altogether.
pub(super) trait Find<'a, 'input> {
    /// The first child of this name.
    fn child(&self, name: &str) -> Option<Node<'a, 'input>>;
    /// The first descendant that a path of names leads to.
    fn at(&self, path: &[&str]) -> Option<Node<'a, 'input>>;
    /// The children of this name.
    fn children_named(&self, name: &str) -> Vec<Node<'a, 'input>>;
    /// The first element of this name below it, at any depth.
    fn below(&self, name: &str) -> Option<Node<'a, 'input>>;
    /// All characters in it, with white space made single spaces; nothing where there are none.
    fn words(&self) -> Option<String>;
    /// The attribute of this local name, white space at its ends aside; nothing where it is empty.
    fn value(&self, name: &str) -> Option<&'a str>;
}

impl<'a, 'input> Find<'a, 'input> for Node<'a, 'input> {
    fn child(&self, name: &str) -> Option<Node<'a, 'input>> {
        self.children().find(|node| node.tag_name().name() == name)
    }

    fn at(&self, path: &[&str]) -> Option<Node<'a, 'input>> {
        path.iter().try_fold(*self, |node, name| node.child(name))
    }

    fn children_named(&self, name: &str) -> Vec<Node<'a, 'input>> {
        self.children()
            .filter(|node| node.tag_name().name() == name)
            .collect()
    }

    fn below(&self, name: &str) -> Option<Node<'a, 'input>> {
        self.descendants()
            .find(|node| node.is_element() && node.tag_name().name() == name)
    }

    fn words(&self) -> Option<String> {
        let all: String = self
            .descendants()
            .filter(Node::is_text)
            .filter_map(|node| node.text())
            .collect();
        tidy(&all)
    }

    fn value(&self, name: &str) -> Option<&'a str> {
        self.attributes()
            .find(|attribute| attribute.name() == name)
            .map(|attribute| attribute.value().trim())
            .filter(|value| !value.is_empty())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn root(text: &str) -> Result<String, ImportError> {
        let prepared = prepare(text)?;
        let document = parse(&prepared)?;
        Ok(document.root_element().words().unwrap_or_default())
    }

    #[test]
    fn what_is_xml() {
        for (text, expected) in [
            ("<?xml version=\"1.0\"?><x/>", true),
            ("\u{feff} <!-- note --><newsItem guid='1'>", true),
            ("<!DOCTYPE nitf SYSTEM \"nitf-3-4.dtd\">\n<nitf>", true),
            ("<rss version='2.0'>", true),
            ("<rdf:RDF xmlns:rdf='x'>", true),
            ("<html><body>", false),
            ("<p>Text</p>", false),
            ("<- siehe oben", false),
            ("Text <b>", false),
            ("", false),
        ] {
            assert_eq!(is_xml(text), expected, "{text:?}");
        }
    }

    #[test]
    fn named_characters_and_document_types() {
        for (text, expected) in [
            (
                "<x>S&uuml;d &amp; Nord&nbsp;&ndash; &#228;</x>",
                "Süd & Nord – ä",
            ),
            (
                "<?xml version=\"1.0\"?>\n<!DOCTYPE nitf SYSTEM \"http://beispiel.invalid/nitf.dtd\">\n<nitf>S&uuml;d</nitf>",
                "Süd",
            ),
            (
                "<!-- <!DOCTYPE y> --><!DOCTYPE x [<!-- ]> --> <!ELEMENT x ANY>]><x>a</x>",
                "a",
            ),
        ] {
            assert_eq!(root(text).unwrap(), expected, "{text}");
        }
    }

    #[test]
    fn hostile_files() {
        let laughs = "<?xml version=\"1.0\"?><!DOCTYPE lolz [<!ENTITY lol \"lol\"><!ENTITY lol2 \"&lol;&lol;&lol;\">]><lolz>&lol2;</lolz>";
        assert!(matches!(root(laughs), Err(ImportError::Entities)));
        let outside =
            "<!DOCTYPE x [<!ENTITY secret SYSTEM \"file:///etc/passwd\">]><x>&secret;</x>";
        assert!(matches!(root(outside), Err(ImportError::Entities)));
        let deep = format!("{}{}", "<a>".repeat(100_000), "</a>".repeat(100_000));
        assert!(matches!(root(&deep), Err(ImportError::TooDeep)));
        let unclosed = "<a b='>".repeat(100_000);
        assert!(root(&unclosed).is_err());
    }

    #[test]
    fn damage_has_a_place() {
        for (text, row) in [
            ("<x>\n<y>\n</x>", 3),
            ("<x>\n\n<y", 3),
            ("<!DOCTYPE x\n[\n]>\n<x>&unknown;</x>", 4),
            ("<x>", 1),
            ("<x>\n\n", 3),
        ] {
            match root(text) {
                Err(ImportError::Malformed { line, column, .. }) => {
                    assert_eq!(line, row, "{text:?}");
                    assert!(column > 0);
                }
                other => panic!("{text:?}: {other:?}"),
            }
        }
    }
}
