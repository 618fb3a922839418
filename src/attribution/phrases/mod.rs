//! Noun phrases, found without a parser: from the determiner to the last thing that belongs to the
//! noun.

mod english;
mod german;
mod german_ends;
mod german_sides;
mod heads;
mod outlets;

pub(super) use self::english::{english, is_former, is_kin, is_papers, is_several, is_written};
pub(super) use self::german::{
    german, german_attributed, german_participle, german_plain, names_thing, reports,
};
pub(super) use self::german::{indefinite, some_of_them, stands_apart};
pub(super) use self::german_ends::{
    is_paper as is_german_paper, outlet_behind as german_outlet_behind,
};
pub(super) use self::german_sides::german_before;
pub(super) use self::heads::{german_nobody, german_time, is_day};
pub(super) use self::outlets::{addressed, is_edition, outlet};

/// The longest noun phrase in tokens; what is longer is cut, so that reading stays linear.
const LONGEST: usize = 40;
