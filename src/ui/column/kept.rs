//! Where a column is scrolled to, as the session keeps it.

use super::ColumnState;
use crate::review::ReadingPosition;
use crate::text::ArticleId;
use crate::ui::{Command, Outbox, Scene, SessionChange};

impl ColumnState {
    /// The position of the top edge, as the session keeps it.
    fn position(&mut self) -> Option<ReadingPosition> {
        let anchor = self.page.flow.anchor;
        let block = self.page.pieces.get(anchor.piece)?.block;
        let mut above = anchor.offset.max(0.0);
        let mut height = 0.0;
        let first = self
            .page
            .pieces
            .partition_point(|piece| piece.block < block);
        for (index, piece) in self.page.pieces.iter().enumerate().skip(first) {
            if piece.block != block {
                break;
            }
            if index < anchor.piece {
                above += self.page.flow.height(index);
            }
            height += self.page.flow.height(index);
        }
        let fraction = if height > 0.0 { above / height } else { 0.0 };
        Some(ReadingPosition {
            block,
            fraction: fraction.clamp(0.0, 1.0),
        })
    }

    /// Tells the session where the column is scrolled to, once it stands still.
    pub(super) fn remember(&mut self, scene: &Scene<'_>, id: ArticleId, out: &mut Outbox) {
        if self.glide.is_some() || self.restore.is_some() {
            return;
        }
        let Some(now) = self.position() else {
            return;
        };
        let known = scene
            .session()
            .positions
            .get(&id)
            .copied()
            .unwrap_or_default();
        if known.block != now.block || (known.fraction - now.fraction).abs() > 0.002 {
            out.send(Command::Session(SessionChange::Position(id, now)));
        }
    }
}
