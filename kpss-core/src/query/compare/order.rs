//! Which nodes kept their place: the same parent, and the order among those that stayed with it.

use super::pairing::Pairs;
use crate::documents::PlanTree;

/// Whether a node of the new tree has the counterpart of its old parent above it.
pub(crate) fn same_parent(
    old: &PlanTree<'_>,
    new: &PlanTree<'_>,
    pairs: &Pairs,
    index: usize,
) -> bool {
    let Some(other) = pairs.old_for(index) else { return false };
    match (old.parent(other), new.parent(index)) {
        (None, None) => true,
        (Some(before), Some(after)) => pairs.new_for(before) == Some(after),
        _ => false,
    }
}

/// For each node of the new tree, whether it stayed under its parent and in its order. Where
/// siblings changed their order, as few as possible count as moved.
pub(crate) fn kept_in_order(old: &PlanTree<'_>, new: &PlanTree<'_>, pairs: &Pairs) -> Vec<bool> {
    let mut kept = vec![false; new.len()];
    let parents = std::iter::once(None).chain((0..new.len()).map(Some));
    for parent in parents {
        let stayed: Vec<(usize, usize)> = new
            .children(parent)
            .filter(|index| same_parent(old, new, pairs, *index))
            .filter_map(|index| Some((index, pairs.old_for(index)?)))
            .collect();
        for index in longest_rising(&stayed) {
            if let Some(slot) = kept.get_mut(index) {
                *slot = true;
            }
        }
    }
    kept
}

/// The longest part of a list whose second numbers rise, as its first numbers.
fn longest_rising(list: &[(usize, usize)]) -> Vec<usize> {
    // For each length, where the part ends that has the lowest end.
    let mut ends: Vec<usize> = Vec::new();
    let mut before: Vec<Option<usize>> = Vec::with_capacity(list.len());
    let value = |at: &usize| list.get(*at).map_or(0, |(_, value)| *value);
    for (at, (_, position)) in list.iter().enumerate() {
        let length = ends.partition_point(|end| value(end) < *position);
        before.push(length.checked_sub(1).and_then(|shorter| ends.get(shorter).copied()));
        match ends.get_mut(length) {
            Some(end) => *end = at,
            None => ends.push(at),
        }
    }
    let mut here = ends.last().copied();
    let mut rising = Vec::new();
    while let Some(at) = here {
        rising.extend(list.get(at).map(|(index, _)| *index));
        here = before.get(at).copied().flatten();
    }
    rising.reverse();
    rising
}

#[cfg(test)]
mod tests {
    use super::longest_rising;

    #[test]
    fn one_that_jumped_is_the_only_one_that_moved() {
        let list = |positions: &[usize]| {
            longest_rising(&positions.iter().copied().enumerate().collect::<Vec<_>>())
        };
        assert_eq!(list(&[0, 1, 2, 3]), [0, 1, 2, 3]);
        assert_eq!(list(&[3, 0, 1, 2]), [1, 2, 3]);
        assert_eq!(list(&[1, 2, 3, 0]), [0, 1, 2]);
        assert_eq!(list(&[]), [0; 0]);
    }
}
