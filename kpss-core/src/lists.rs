//! Lists put in order, and maps gathered, with little code.
//!
//! `slice::sort_by` is compiled anew for each type and each comparison, five kilobytes a time, and so is
//! what `collect` does for a `BTreeMap`. What is seldom sorted, or short, is sorted here: all lists share
//! one sort of numbers.

use std::cmp::Ordering;

/// Order in lists.
pub trait Order<T> {
    /// Sorts a list; what is equal stays in its order, as with `slice::sort_by`.
    fn order_by(&mut self, compare: impl FnMut(&T, &T) -> Ordering);

    /// Sorts a list by a key; what is equal stays in its order.
    fn order_by_key<K: Ord>(&mut self, key: impl FnMut(&T) -> K);

    /// Sorts a list; what is equal stays in its order.
    fn order(&mut self)
    where
        T: Ord;
}

impl<T> Order<T> for [T] {
    fn order_by(&mut self, mut compare: impl FnMut(&T, &T) -> Ordering) {
        let len = self.len();
        let order = ordered(len, &mut |a, b| match (self.get(a), self.get(b)) {
            (Some(a), Some(b)) => compare(a, b),
            _ => Ordering::Equal,
        });
        if let Some(order) = order {
            swaps(&order, &mut |a, b| self.swap(a, b));
        }
    }

    fn order_by_key<K: Ord>(&mut self, mut key: impl FnMut(&T) -> K) {
        self.order_by(|a, b| key(a).cmp(&key(b)));
    }

    fn order(&mut self)
    where
        T: Ord,
    {
        self.order_by(T::cmp);
    }
}

/// The indexes of a list in its order, unless it is in order.
fn ordered(len: usize, compare: &mut dyn FnMut(usize, usize) -> Ordering) -> Option<Vec<usize>> {
    if (1..len).all(|at| compare(at - 1, at).is_le()) {
        return None;
    }
    let mut order: Vec<usize> = (0..len).collect();
    order.sort_by(|a, b| compare(*a, *b));
    Some(order)
}

/// Moves what stands at each index of an order to the place of that index.
fn swaps(order: &[usize], swap: &mut dyn FnMut(usize, usize)) {
    let mut target = vec![0; order.len()];
    for (to, from) in order.iter().enumerate() {
        if let Some(target) = target.get_mut(*from) {
            *target = to;
        }
    }
    for at in 0..target.len() {
        while let Some(to) = target.get(at).copied().filter(|to| *to != at) {
            swap(at, to);
            target.swap(at, to);
        }
    }
}

/// Whatever an iterator gives, put in one by one.
pub trait Gather: Iterator + Sized {
    /// Collects into a map or set; of a key that comes twice the last value stays.
    fn gather<C: Default + Extend<Self::Item>>(self) -> C {
        let mut all = C::default();
        all.extend(self);
        all
    }
}

impl<I: Iterator> Gather for I {}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    #[test]
    fn equal_ones_stay_in_their_order() {
        let mut list = ["b2", "a1", "c1", "a2", "b1"];
        list.order_by_key(|text| text.chars().next());
        assert_eq!(list, ["a1", "a2", "b2", "b1", "c1"]);
        list.order_by(|a, b| b.cmp(a));
        assert_eq!(list, ["c1", "b2", "b1", "a2", "a1"]);
        list.order();
        assert_eq!(list, ["a1", "a2", "b1", "b2", "c1"]);
    }

    #[test]
    fn lists_are_sorted_as_the_standard_library_does() {
        for len in 0..60_u32 {
            // Each length in another disorder, with repeated keys.
            let list: Vec<(u32, u32)> =
                (0..len).map(|at| ((at * 7919 + len * 31) % (len / 2 + 1), at)).collect();
            let (mut ours, mut theirs) = (list.clone(), list);
            ours.order_by_key(|(key, _)| *key);
            theirs.sort_by_key(|(key, _)| *key);
            assert_eq!(ours, theirs);
        }
    }

    #[test]
    fn the_last_value_of_a_key_stays() {
        let map: BTreeMap<&str, u8> = [("b", 1), ("a", 2), ("b", 3)].into_iter().gather();
        assert_eq!(map, BTreeMap::from([("a", 2), ("b", 3)]));
    }
}
