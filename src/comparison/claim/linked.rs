//! What third passages say to a link.

/// The nodes that each node is linked to, for asking of one link after the other.
pub(super) struct Linked {
    /// In order, each once.
    others: Vec<Vec<u32>>,
    /// The left node of the link that was asked of last.
    left: Option<usize>,
    /// For each node whether that one is linked to it.
    linked: Vec<bool>,
}

impl Linked {
    /// So many nodes with the two ends of every link.
    pub fn of(nodes: usize, ends: &[(usize, usize)]) -> Self {
        let mut others: Vec<Vec<u32>> = vec![Vec::new(); nodes];
        for (left, right) in ends {
            others[*left].push(*right as u32);
            others[*right].push(*left as u32);
        }
        for own in &mut others {
            own.sort_unstable();
            own.dedup();
        }
        Self {
            others,
            left: None,
            linked: vec![false; nodes],
        }
    }

    /// The score of a link after asking third passages: where both ends are linked to others, but never
    /// to the same ones, three in ten of it are lost.
    pub fn supported(&mut self, score: i64, left: usize, right: usize) -> i64 {
        let (a, b) = (self.others[left].len(), self.others[right].len());
        let possible = a.min(b).saturating_sub(1) as i64;
        if possible == 0 {
            return score;
        }
        // Links are ordered by their left side: most have that of the one before.
        if self.left != Some(left) {
            if let Some(before) = self.left.replace(left) {
                for other in &self.others[before] {
                    self.linked[*other as usize] = false;
                }
            }
            for other in &self.others[left] {
                self.linked[*other as usize] = true;
            }
        }
        let common = self.others[right].iter();
        let common = common.filter(|other| self.linked[**other as usize]).count() as i64;
        score * (7 * possible + 3 * common.min(possible)) / (10 * possible)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_that_no_third_passage_backs_lose_three_in_ten() {
        // 0 and 1 share 2 and have one more each; 4 and 5 share nothing.
        let ends = [
            (0, 1),
            (0, 2),
            (1, 2),
            (0, 3),
            (1, 6),
            (4, 5),
            (4, 3),
            (5, 6),
        ];
        let mut linked = Linked::of(7, &ends);
        assert_eq!(linked.supported(1000, 0, 1), 850);
        assert_eq!(linked.supported(1000, 4, 5), 700);
        assert_eq!(linked.supported(1000, 0, 2), 1000);
        assert_eq!(linked.supported(1000, 1, 0), 850);
        // Ends that nothing else is linked to have nobody to ask.
        assert_eq!(Linked::of(2, &[(0, 1)]).supported(1000, 0, 1), 1000);
    }
}
