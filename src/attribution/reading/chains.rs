//! From whom a statement names to the chain of those who passed it on.

use std::ops::Range;

use super::super::frame::Mention;
use super::super::known;
use super::super::lexicon::Class;
use super::super::statement::{Chained, SourceKind};
use super::super::unit::{Kind, Quoted, Unit};
use super::{Holder, Reader, without_mentions};
use crate::text::Language;

impl Reader<'_> {
    pub(super) fn chain(&mut self, unit: &Unit, mentions: &[Mention]) -> Vec<Chained> {
        // Mentions are resolved as they are read, so that "seines Hauses" finds whom it follows.
        let mut order: Vec<usize> = (0..mentions.len()).collect();
        order.sort_by_key(|it| match mentions.get(*it) {
            Some(Mention::Words(words)) => words.start,
            _ => 0,
        });
        let mut resolved: Vec<Vec<Chained>> = vec![Vec::new(); mentions.len()];
        for index in order {
            let links = match mentions.get(index) {
                Some(Mention::Words(words)) => {
                    self.name_subject(unit, words);
                    let links = self.joint(unit, words.clone());
                    if self.language == Language::German {
                        self.memory.set_pair(&links);
                    }
                    links
                }
                Some(Mention::Informant) => self
                    .told_near(unit)
                    .map(|it| without_mentions(&it.chain))
                    .unwrap_or_default(),
                Some(Mention::Held) => {
                    let mut held = self
                        .holder
                        .as_ref()
                        .map(|it| without_mentions(&it.chain))
                        .unwrap_or_default();
                    // "hieß es unter Berufung auf Ermittler": of those before only the medium goes on.
                    let relayed = held.first().is_some_and(|it| {
                        matches!(it.kind, SourceKind::Agency | SourceKind::Medium)
                    });
                    if mentions.len() > 1 && relayed {
                        held.truncate(1);
                    }
                    held
                }
                Some(Mention::Outlet) => self
                    .holder
                    .as_ref()
                    .filter(|it| it.block == unit.block)
                    .and_then(|it| without_mentions(&it.chain).into_iter().next())
                    .filter(|it| matches!(it.kind, SourceKind::Agency | SourceKind::Medium))
                    .into_iter()
                    .collect(),
                None => Vec::new(),
            };
            if let Some(place) = resolved.get_mut(index) {
                *place = links;
            }
        }
        let mut chain: Vec<Chained> = Vec::new();
        for links in resolved {
            for link in links {
                if chain.iter().all(|it| it.name != link.name) {
                    chain.push(link);
                }
            }
        }
        chain
    }

    /// Who told something last, where that was not long ago: who only took a stand on it since ("Minsk wies
    /// die Vorwürfe zurück") gave no "Angaben".
    pub(super) fn told_near(&self, unit: &Unit) -> Option<&Holder> {
        let told = self.informant.as_ref();
        let near = told.filter(|it| it.block == unit.block || it.block + 1 == unit.block);
        near.or(self.holder.as_ref()).or(told)
    }

    /// Joint speakers ("Moskau und Pjöngjang") are a source each.
    pub(super) fn joint(&mut self, unit: &Unit, words: Range<usize>) -> Vec<Chained> {
        // "Beide bestreiten das": the two that were last named together.
        let sides = words.len() == 2
            && matches!(unit.lower(words.start), "beide" | "beiden")
            && matches!(
                unit.lower(words.start + 1),
                "seiten" | "länder" | "ländern" | "staaten" | "regierungen"
            );
        // "die beiden Politiker", "Meinung der beiden Politiker", after two were named together
        let persons = self.language == Language::German
            && words.len() > 2
            && unit.lower(words.end - 2) == "beiden"
            && unit.capital(words.end - 1)
            && (words.len() == 3
                || words.len() == 4 && unit.ends_in(words.start, Class::ReportNoun));
        if (words.len() == 1 && unit.lower(words.start) == "beide" || sides || persons)
            && let Some(pair) = self.memory.pair()
        {
            let mention = unit.span(words);
            return pair
                .into_iter()
                .map(|it| Chained { mention, ..it })
                .collect();
        }
        // "Both Moll and Rowe"
        let both = self.language == Language::English
            && words.len() > 3
            && unit.lower(words.start) == "both"
            && unit.capital(words.start + 1)
            && words.clone().any(|it| unit.lower(it) == "and");
        let words = words.start + usize::from(both)..words.end;
        if let Some(all) = self.listed(unit, &words) {
            return all;
        }
        if let Some(both) = self.both_named(unit, &words) {
            return both;
        }
        if self.language == Language::English {
            if let Some(both) = self.memory.both(unit, &words) {
                return both;
            }
            if let Some(body) = self.memory.joined_body(unit, &words) {
                return vec![body];
            }
            let members = members(unit, &words);
            if members.len() > 2
                || members.len() == 2 && members.first().is_some_and(|it| it.start > words.start)
            {
                return members
                    .into_iter()
                    .filter_map(|it| self.memory.resolve(unit, it))
                    .collect();
            }
        }
        // "die Regierungen von Norwegen und Schweden"
        let mut words = words;
        if self.language == Language::German
            && let Some(noun) = (words.start..words.end.min(words.start + 3))
                .find(|it| unit.lower(*it).ends_with("regierungen"))
            && matches!(unit.lower(noun + 1), "von" | "in" | "aus")
            && unit.at(noun + 2).is_some_and(|it| it.country)
            && noun + 2 < words.end
        {
            words.start = noun + 2;
        }
        if let Some(several) = self.enumerated(unit, &words) {
            return several;
        }
        let and = words.clone().find(|it| {
            matches!(unit.lower(*it), "und" | "and" | "sowie")
                    // "sowohl die Stadt als auch das Land"
                    || matches!(unit.lower(*it), "als" | "wie") && unit.lower(it + 1) == "auch"
        });
        let also = and.is_some_and(|it| unit.lower(it + 1) == "auch");
        // "Lars Arp, der Geschäftsführer und frühere Berater Brandts,": what somebody is joins nobody.
        let described = self.language == Language::German
            && and.is_some_and(|and| {
                (words.start..and).any(|it| {
                    unit.kind(it) == Some(Kind::Comma) && unit.is(it + 1, Class::Determiner)
                }) && unit.kind(words.end) == Some(Kind::Comma)
                    && (unit.is_first_name(words.start)
                        || self
                            .memory
                            .names_person(unit, &(words.start..words.start + 2)))
                    && !unit.is(and + 1, Class::Determiner)
            });
        // "Falconer and author Mara Quill": two trades of one person.
        let trades = self.language == Language::English
            && words.start == 0
            && and == Some(1)
            && !unit.is_first_name(0)
            && ["er", "or", "ist", "ian", "man"]
                .iter()
                .any(|end| unit.lower(0).ends_with(end))
            && unit.kind(2) == Some(Kind::Word)
            && !unit.capital(2)
            && unit.is_first_name(3)
            && words.end == 5;
        if trades {
            return self
                .memory
                .resolve(unit, 2..words.end)
                .into_iter()
                .collect();
        }
        if let Some(and) = and
            && !described
            && !self.memory.is_one_body(unit, &words, and)
            // "die Industrie- und Handelskammer"
            && and > words.start
            && !unit.lower(and - 1).ends_with('-')
            && and + 1 < words.end
        {
            if let Some(both) = self.sharing_noun(unit, words.start..and, and + 1..words.end) {
                return both;
            }
            let halves = [words.start..and, and + 1 + usize::from(also)..words.end];
            // "the papers SZ and Die Zeit and the broadcaster ARD"
            let third = self.language == Language::English
                && (and + 1..words.end).any(|it| unit.lower(it) == "and");
            let both: Vec<Chained> = if third {
                let mut all: Vec<Chained> = self
                    .memory
                    .resolve(unit, words.start..and)
                    .into_iter()
                    .collect();
                all.extend(self.joint(unit, and + 1..words.end));
                if all.len() > 2 && all.iter().all(|it| it.named) {
                    return all;
                }
                Vec::new()
            } else {
                halves
                    .iter()
                    .filter_map(|it| self.memory.resolve(unit, it.clone()))
                    .collect()
            };
            // "a hospital official and two residents"
            let counted = self.language == Language::English
                && unit.is(and + 1, Class::Determiner)
                && (unit.is(words.start, Class::Determiner)
                    || unit.capital(words.start)
                    // "residents and a rights group"
                    || unit.lower(and - 1).ends_with('s') && and == words.start + 1)
                && !words.clone().any(|it| unit.kind(it) == Some(Kind::Comma));
            // "she and the greengrocer", "anglers and boatbuilders"
            let counted = counted
                || self.language == Language::English
                    && (unit.is(words.start, Class::Pronoun) && and == words.start + 1
                        || several(unit, words.start..and) && several(unit, and + 1..words.end));
            // "Rowe and senior officials", "Rowe and Port Board officials": somebody with a name and people of a body.
            let counted = counted
                || self.language == Language::English
                    && both
                        .first()
                        .is_some_and(|it| it.named && it.kind == SourceKind::Person)
                    && unit.is(words.end - 1, Class::UnnamedNoun)
                    && unit.lower(words.end - 1).ends_with('s')
                    && (!unit.capital(and + 1) || words.end > and + 3);
            // "Karl Arp und einige Minister": who has a name, and those beside.
            let led = self.language == Language::German
                && unit.is(and + 1, Class::Determiner)
                && both.first().is_some_and(|it| it.named);
            if both.len() == 2 && (counted || led || both.iter().all(|it| it.named)) {
                if self.language == Language::English {
                    self.memory.set_pair(&both);
                }
                return both;
            }
        }
        self.memory.resolve(unit, words).into_iter().collect()
    }

    /// "CDU, SPD und Grüne", "Polen, Litauen und Estland": three or more well-known bodies or countries.
    fn enumerated(&mut self, unit: &Unit, words: &Range<usize>) -> Option<Vec<Chained>> {
        if self.language != Language::German {
            return None;
        }
        let and = words
            .clone()
            .rfind(|it| matches!(unit.lower(*it), "und" | "sowie"))?;
        let comma = |it: &usize| unit.kind(*it) == Some(Kind::Comma);
        let mut members: Vec<Range<usize>> = Vec::new();
        let mut start = words.start;
        for cut in (words.start..and).filter(comma).chain([and, words.end]) {
            if start < cut {
                members.push(start..cut);
            }
            start = cut + 1;
        }
        let known = |it: &Range<usize>| {
            let first = it.start + usize::from(unit.is(it.start, Class::Determiner));
            let text = unit.span(first..it.end).map(|it| self.article.slice(it));
            let initials = |it: &str| {
                (2..=5).contains(&it.len()) && it.chars().all(|letter| letter.is_ascii_uppercase())
            };
            text.is_some_and(|it| {
                known::source(it).is_some() || known::country(it).is_some() || initials(it)
            }) || first + 1 == it.end
                && (unit.at(first).is_some_and(|it| it.medium)
                    || matches!(unit.kind(first), Some(Kind::Quote(Quoted::Title))))
        };
        if members.len() < 3 || !members.iter().all(known) {
            return None;
        }
        let all = members
            .into_iter()
            .filter_map(|it| self.memory.resolve(unit, it));
        Some(all.collect())
    }

    /// "die evangelische und die katholische Kirche": two bodies that share a noun.
    fn sharing_noun(
        &mut self,
        unit: &Unit,
        left: Range<usize>,
        right: Range<usize>,
    ) -> Option<Vec<Chained>> {
        let adjective = left.end.checked_sub(1)?;
        let bare = self.language == Language::German
            && left.len() <= 2
            && !left.clone().any(|it| unit.capital(it) && it > left.start)
            && !unit.is(adjective, Class::Determiner);
        let noun = right.end.checked_sub(1)?;
        let described = right.len() == 3
            && unit.is(right.start, Class::Determiner)
            && unit.capital(noun)
            && !unit.capital(noun - 1);
        if !bare || !described || unit.capital(adjective) && adjective > 0 {
            return None;
        }
        let second = self.memory.resolve(unit, right)?;
        let word = |it: usize| unit.at(it).map_or("", |it| self.article.slice(it.span));
        let mention = unit.span(left);
        let first = Chained {
            name: format!("{} {}", word(adjective), word(noun)),
            mention,
            ..second.clone()
        };
        let second = Chained {
            name: format!("{} {}", word(noun - 1), word(noun)),
            ..second
        };
        Some(vec![first, second])
    }
}

/// The members of a list of at least three: "Farmers, some teachers and several firms". A name with what it
/// is behind a comma is none.
fn members(unit: &Unit, words: &Range<usize>) -> Vec<Range<usize>> {
    let comma = |it: &usize| unit.kind(*it) == Some(Kind::Comma);
    let Some(and) = words.clone().rfind(|it| unit.lower(*it) == "and") else {
        return Vec::new();
    };
    if !words.clone().any(|it| comma(&it) && it < and) {
        return Vec::new();
    }
    let mut members = Vec::new();
    let mut start = words.start;
    for cut in (words.start..and).filter(comma).chain([and, words.end]) {
        if start < cut {
            members.push(start..cut);
        }
        start = cut + 1;
    }
    let middle = 1..members.len().saturating_sub(1);
    let described = members.get(middle).unwrap_or_default().iter().any(|it| {
        // "ARD, the Orr Gazette and Radio Orr": a name that has an article.
        let named = unit.lower(it.start) == "the"
            && it.len() > 1
            && (it.start + 1..it.end).all(|word| unit.capital(word) && !unit.is(word, Class::Role));
        !named
            && matches!(
                unit.lower(it.start),
                "a" | "an" | "the" | "his" | "her" | "its" | "who" | "whose" | "another" | "also"
            )
            || unit.is(it.start, Class::Role) && !unit.capital(it.start)
    });
    // "the president, prime minister and speaker": each member but the first is a bare post.
    let bare_posts = unit.lower(words.start) == "the"
        && members.len() > 2
        && members.iter().skip(1).all(|it| {
            let head = it
                .clone()
                .find(|word| unit.lower(*word) == "of")
                .unwrap_or(it.end);
            head > it.start
                && unit.is(head - 1, Class::Role)
                && (it.start..head)
                    .all(|word| !unit.capital(word) && !unit.is(word, Class::Determiner))
        });
    if bare_posts {
        return members;
    }
    // "the mayors of Orr and Tull, Carl Souza and Anne Moll": the names are those of the mayors.
    let several = members.first().is_some_and(|first| {
        // "Three of his accusers, Ann Moll, Jane Orr and Lena Tull"
        let part = first.len() > 2
            && unit.lower(first.start + 1) == "of"
            && unit.is(first.start, Class::Determiner);
        part || first.clone().any(|it| {
            let lower = unit.lower(it);
            lower.len() > 4
                && lower.ends_with('s')
                && unit.is(words.start, Class::Determiner)
                && unit.is(it + 1, Class::Preposition)
        })
    });
    let names = members
        .iter()
        .skip(1)
        .all(|it| it.clone().all(|word| unit.capital(word)) && it.len() > 1);
    if several && names && members.len() > 2 {
        members.remove(0);
        return members;
    }
    if described && !each_for_itself(unit, &members) {
        Vec::new()
    } else {
        members
    }
}

/// Whether every member of a list has an article or a number of its own, so that none is an apposition: "a verger, a
/// choirmaster and two bell-ringers"; "the owner, a cook and a diver" may be one.
fn each_for_itself(unit: &Unit, members: &[Range<usize>]) -> bool {
    let counts = |it: usize| {
        unit.kind(it) == Some(Kind::Number) || super::super::phrases::is_several(unit.lower(it))
    };
    let led = |it: usize| {
        counts(it) || matches!(unit.lower(it), "a" | "an" | "the" | "his" | "her" | "their")
    };
    let (Some(first), Some(last)) = (members.first(), members.last()) else {
        return false;
    };
    let free = matches!(unit.lower(first.start), "a" | "an")
        || counts(first.start)
        || unit.lower(first.start) == "the"
            && (unit.lower(last.start) == "the" || counts(last.start));
    members.len() > 2 && free && members.iter().all(|it| led(it.start))
}

/// Whether words are nothing but a group in the plural without an article: "anglers", "lift operators".
fn several(unit: &Unit, words: Range<usize>) -> bool {
    let last = words.end.saturating_sub(1);
    let lower = unit.lower(last);
    (1..3).contains(&words.len())
        && lower.len() > 4
        && lower.ends_with('s')
        && !lower.ends_with("ss")
        && words.clone().all(|it| {
            unit.kind(it) == Some(Kind::Word)
                && (!unit.capital(it) || it == 0)
                && !unit.is(it, Class::Determiner)
        })
}
