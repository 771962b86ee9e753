//! Where records stood, by their pointers, in few bytes: a file may have a hundred thousand records,
//! and a report names few of them.

use std::sync::OnceLock;

/// A record or a card in the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Spot {
    /// Table of the file.
    pub(super) grid: usize,
    /// Row of a record, or column of a card.
    pub(super) line: u32,
    pub(super) is_card: bool,
    /// Sheet or card of the layout.
    pub(super) of: usize,
}

/// Spots with the pointers of their records, which stand in one text.
#[derive(Debug, Default)]
pub(super) struct Spots {
    pointers: String,
    /// Where each pointer ends.
    list: Vec<(usize, Spot)>,
    /// Numbers of the spots in the order of their pointers, made when somebody asks for one.
    sorted: OnceLock<Vec<u32>>,
}

impl Spots {
    /// Another record; each pointer comes once.
    pub(super) fn push(&mut self, pointer: &str, spot: Spot) {
        self.pointers.push_str(pointer);
        self.list.push((self.pointers.len(), spot));
    }

    /// The record at a pointer.
    pub(super) fn get(&self, pointer: &str) -> Option<&Spot> {
        let sorted = self.sorted.get_or_init(|| self.sort());
        let found = sorted.binary_search_by(|number| self.pointer(*number).cmp(pointer)).ok()?;
        self.list.get(usize::try_from(*sorted.get(found)?).ok()?).map(|(_, spot)| spot)
    }

    fn sort(&self) -> Vec<u32> {
        let mut numbers: Vec<u32> = (0_u32..).take(self.list.len()).collect();
        numbers.sort_unstable_by(|one, other| self.pointer(*one).cmp(self.pointer(*other)));
        numbers
    }

    fn pointer(&self, number: u32) -> &str {
        let end_of = |at: usize| self.list.get(at).map_or(0, |(end, _)| *end);
        let at = usize::try_from(number).unwrap_or(usize::MAX);
        let start = at.checked_sub(1).map_or(0, end_of);
        self.pointers.get(start..end_of(at)).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_record_is_found_by_its_whole_pointer_only() {
        let spot = |line| Spot { grid: 0, line, is_card: false, of: 1 };
        let mut spots = Spots::default();
        for (line, pointer) in (0..).zip(["", "/a/0", "/a/0/b/10", "/a/0/b/2", "/a/1", "/c"]) {
            spots.push(pointer, spot(line));
        }
        for (line, pointer) in (0..).zip(["", "/a/0", "/a/0/b/10", "/a/0/b/2", "/a/1", "/c"]) {
            assert_eq!(spots.get(pointer), Some(&spot(line)), "{pointer}");
        }
        for pointer in ["/", "/a", "/a/", "/a/0/", "/a/0/b/1", "/a/10", "/d"] {
            assert_eq!(spots.get(pointer), None, "{pointer}");
        }
        assert_eq!(Spots::default().get(""), None);
    }
}
