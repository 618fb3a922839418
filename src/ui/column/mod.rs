//! One article as a column: text, marks, selection.

/// What a column keeps from one frame to the next: laid out blocks and where it is scrolled to.
#[derive(Default)]
pub struct ColumnState {}
