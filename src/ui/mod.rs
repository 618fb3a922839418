//! What is drawn. Reads state, sends commands, changes nothing.
//!
//! Every drawing function takes a [`Scene`], the read-only view of the state, and an [`Outbox`] for
//! the [`Command`]s that a person gives. A [`Desk`] holds what only drawing needs from one frame to
//! the next (laid out text, scroll positions, half-typed words); nothing in it is worth saving.

mod ahead;
mod aligned;
mod carried;
mod chain;
mod claims;
mod column;
mod command;
mod compare;
mod dialog;
mod drop;
mod find;
mod inspector;
mod keys;
mod menu;
mod names;
mod notices;
mod scene;
mod second;
mod sources;
mod spoken;
mod standing;
mod start;
mod status;
pub mod texts;
pub mod theme;
mod toolbar;
mod why;
mod widget;
mod window;

pub use ahead::Ahead;
pub use command::{
    Action, Command, DialogRequest, Menu, Reveal, Scope, SecondChange, SessionChange,
    SettingsChange,
};
pub use dialog::who as who_edits;
pub use inspector::OVERVIEW;
pub use names::step as step_name;
pub use scene::{
    Busy, Clip, Desk, Dialog, Notice, NoticeLevel, Outbox, PathPurpose, Recovered, Scene,
    ScrollRequest, Suggestion,
};
pub use second::Second;
pub use sources::beside as source_beside;
pub use window::show;
