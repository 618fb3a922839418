//! What must hold of the entries of the file's lists, checked while they are read, so that an error
//! knows the line.

use std::collections::BTreeSet;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserialize, Deserializer, Error, SeqAccess, Visitor};

use super::{Anchor, Article, Claim, Id, Link, Source, Statement};

/// An entry of a list.
pub(in crate::storage) trait Entry {
    /// What no other entry of its list may share; nothing where it may stand there twice.
    type Key: Ord;

    /// The key, or what is wrong with the entry.
    fn check(&self) -> Result<Option<Self::Key>, String>;

    /// What is wrong where another entry has the same key.
    fn twice(key: &Self::Key) -> String;
}

/// Reads a list and checks each entry as it comes.
pub(in crate::storage) fn checked<'de, D, T>(input: D) -> Result<Vec<T>, D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de> + Entry,
{
    struct List<T>(PhantomData<T>);

    impl<'de, T: Deserialize<'de> + Entry> Visitor<'de> for List<T> {
        type Value = Vec<T>;

        fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
            out.write_str("a list")
        }

        fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Vec<T>, A::Error> {
            let mut entries = Vec::new();
            let mut keys = BTreeSet::new();
            while let Some(entry) = list.next_element::<T>()? {
                if let Some(key) = entry.check().map_err(A::Error::custom)? {
                    if keys.contains(&key) {
                        return Err(A::Error::custom(T::twice(&key)));
                    }
                    keys.insert(key);
                }
                entries.push(entry);
            }
            Ok(entries)
        }
    }

    input.deserialize_seq(List(PhantomData))
}

/// Whether the dateline of every block, given with the block's text, ends at a character of it.
pub(in crate::storage) fn check_datelines<'a>(
    article: Id,
    blocks: impl Iterator<Item = (usize, &'a str)>,
) -> Result<(), String> {
    for (place, (dateline, text)) in blocks.enumerate() {
        if !text.is_char_boundary(dateline) {
            return Err(format!(
                "block {} of article {} has a dateline that does not fit its text",
                place + 1,
                article.0
            ));
        }
    }
    Ok(())
}

/// What is wrong where two articles have one id.
pub(in crate::storage) fn two_articles(id: u32) -> String {
    format!("two articles have the id {id}")
}

impl Entry for Article {
    type Key = u32;

    fn check(&self) -> Result<Option<u32>, String> {
        let blocks = self.blocks.iter();
        check_datelines(
            self.id,
            blocks.map(|block| (block.dateline, block.text.as_str())),
        )?;
        Ok(Some(self.id.0))
    }

    fn twice(key: &u32) -> String {
        two_articles(*key)
    }
}

impl Entry for Source {
    type Key = String;

    fn check(&self) -> Result<Option<String>, String> {
        Ok(Some(self.key.clone()))
    }

    fn twice(key: &String) -> String {
        format!("two sources have the key “{key}”")
    }
}

impl Entry for Statement {
    type Key = ();

    fn check(&self) -> Result<Option<()>, String> {
        if let Self::Made { content, .. } = self {
            let articles: BTreeSet<u32> = content.iter().map(|anchor| anchor.article.0).collect();
            if articles.len() != 1 {
                return Err("a statement needs content, all of it in one article".to_owned());
            }
        }
        Ok(None)
    }

    fn twice(_: &()) -> String {
        "two statements are the same".to_owned()
    }
}

impl Entry for Link {
    type Key = [(u32, (u32, u32)); 2];

    fn check(&self) -> Result<Option<Self::Key>, String> {
        let place = |anchor: &Anchor| (anchor.article.0, <(u32, u32)>::from(anchor.span));
        let mut sides = [place(&self.left), place(&self.right)];
        sides.sort_unstable();
        if sides[0].0 == sides[1].0 {
            return Err("a link needs two different articles".to_owned());
        }
        Ok(Some(sides))
    }

    fn twice(_: &Self::Key) -> String {
        "this link is decided on twice".to_owned()
    }
}

/// A claim is made of passages.
pub(in crate::storage) fn check_members(id: Id, members: &[Anchor]) -> Result<(), String> {
    if members.is_empty() {
        return Err(format!("claim {} has no member", id.0));
    }
    Ok(())
}

impl Entry for Claim {
    type Key = u32;

    fn check(&self) -> Result<Option<u32>, String> {
        check_members(self.id, &self.members)?;
        Ok(Some(self.id.0))
    }

    fn twice(key: &u32) -> String {
        format!("two claims have the id {key}")
    }
}
