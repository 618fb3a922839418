//! What goes out.
//!
//! Every report is made from a [`Project`](crate::review::Project) and its
//! [`Picture`](crate::review::Picture), so that it says what the screen says.

pub mod json;
