//! Which passages of an article keep the order.

/// Which of `placed` belong to the heaviest sequence whose ranks never fall. Each is the rank of a
/// passage's row and what the passage weighs, in the order of passages; ranks are below `ranks`.
///
/// Of sequences that weigh the same, one that reaches less far down is taken. Takes time
/// proportional to n log n, with a Fenwick tree over ranks (Fenwick 1994).
pub(super) fn ascending(placed: &[(usize, u32)], ranks: usize) -> Vec<bool> {
    // For ranges of ranks that end below each position: the heaviest sequence so far, and its last
    // passage.
    let mut tree: Vec<(u32, Option<usize>)> = vec![(0, None); ranks + 1];
    let mut before: Vec<Option<usize>> = Vec::with_capacity(placed.len());
    let mut heaviest: (u32, Option<usize>) = (0, None);
    for (at, (rank, weight)) in placed.iter().enumerate() {
        let mut best: (u32, Option<usize>) = (0, None);
        let mut position = (rank + 1).min(ranks);
        while position > 0 {
            if tree[position].0 > best.0 {
                best = tree[position];
            }
            position &= position - 1;
        }
        before.push(best.1);
        let sum = best.0 + weight;
        let reaches = |last: Option<usize>| last.map(|last| placed[last].0);
        if sum > heaviest.0 || sum == heaviest.0 && Some(*rank) < reaches(heaviest.1) {
            heaviest = (sum, Some(at));
        }
        let mut position = rank + 1;
        while position <= ranks {
            if sum > tree[position].0 {
                tree[position] = (sum, Some(at));
            }
            position += position & position.wrapping_neg();
        }
    }
    let mut keeps = vec![false; placed.len()];
    let mut at = heaviest.1;
    while let Some(here) = at {
        keeps[here] = true;
        at = before[here];
    }
    keeps
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(placed: &[(usize, u32)], expected: &str) {
        let kept: String = ascending(placed, 10)
            .into_iter()
            .map(|keeps| if keeps { '+' } else { '-' })
            .collect();
        assert_eq!(kept, expected, "{placed:?}");
    }

    #[test]
    fn the_longest_sequence_keeps_the_order() {
        check(&[], "");
        check(&[(4, 1)], "+");
        check(&[(0, 1), (1, 1), (2, 1)], "+++");
        check(&[(2, 1), (0, 1), (1, 1)], "-++");
        check(&[(0, 1), (9, 1), (1, 1), (2, 1)], "+-++");
        // Passages of one row do not get in each other's way.
        check(&[(3, 1), (3, 1), (3, 1)], "+++");
    }

    #[test]
    fn weight_counts_more_than_number() {
        check(&[(5, 4), (0, 1), (1, 1), (2, 1)], "+---");
        check(&[(5, 3), (0, 1), (1, 1), (2, 2)], "-+++");
        check(&[(5, 2), (0, 2)], "-+");
        check(&[(0, 2), (5, 2)], "++");
    }
}
