//! Where records stood, by their pointers, in few bytes: a file may have a hundred thousand records,
//! and a report names few of them.

use std::sync::OnceLock;

/// A record or a card in the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Spot {
    /// Table of the file.
    pub(super) grid: u32,
    /// Row of a record, or column of a card.
    pub(super) line: u32,
    pub(super) is_card: bool,
    /// Sheet or card of the layout.
    pub(super) of: u16,
}

/// The number of no spot.
const NONE: u32 = u32::MAX;

/// Spots; of the pointer of each only the end is kept that the record around it does not have.
#[derive(Debug, Default)]
pub(super) struct Spots {
    ends: String,
    list: Vec<Placed>,
    /// The records around the one that comes next: their numbers, and how long their pointers are.
    around: Vec<(u32, usize)>,
    /// The pointer that came last.
    last: String,
    /// Numbers of the spots in the order of their places, made when somebody asks for one.
    sorted: OnceLock<Vec<u32>>,
}

#[derive(Debug)]
struct Placed {
    /// Number of the record around it.
    parent: u32,
    /// Where the end of its pointer ends.
    end: u32,
    spot: Spot,
}

impl Spots {
    /// Another record; each pointer comes once, and behind those of the records around it.
    pub(super) fn push(&mut self, pointer: &str, spot: Spot) {
        let is_around = |last: &str, length: usize| {
            let rest = pointer.get(length..).unwrap_or_default();
            last.get(..length) == pointer.get(..length) && rest.starts_with('/')
        };
        while self.around.pop_if(|(_, length)| !is_around(&self.last, *length)).is_some() {}
        let (parent, length) = self.around.last().copied().unwrap_or((NONE, 0));
        let number = u32::try_from(self.list.len()).unwrap_or(NONE);
        self.ends.push_str(pointer.get(length..).unwrap_or_default());
        let end = u32::try_from(self.ends.len()).unwrap_or(u32::MAX);
        self.list.push(Placed { parent, end, spot });
        self.around.push((number, pointer.len()));
        self.last.clear();
        self.last.push_str(pointer);
    }

    /// The record at a pointer or around it, and the rest of the pointer.
    pub(super) fn nearest<'p>(&self, pointer: &'p str) -> Option<(&Spot, &'p str)> {
        let mut found = (self.find(NONE, ""), pointer);
        let breaks = pointer.match_indices('/').map(|(at, _)| at).chain([pointer.len()]);
        for at in breaks.filter(|at| *at > 0) {
            let (parent, rest) = found;
            let from = pointer.len() - rest.len();
            let next = self.find(parent.unwrap_or(NONE), pointer.get(from..at)?);
            if next.is_some() {
                found = (next, pointer.get(at..)?);
            }
        }
        let (number, rest) = found;
        Some((&self.placed(number?)?.spot, rest))
    }

    /// The spot below another by the end of its pointer.
    fn find(&self, parent: u32, end: &str) -> Option<u32> {
        let sorted = self.sorted.get_or_init(|| self.sort());
        let found = sorted.binary_search_by(|number| self.key(*number).cmp(&(parent, end))).ok()?;
        sorted.get(found).copied()
    }

    fn sort(&self) -> Vec<u32> {
        let mut numbers: Vec<u32> = (0_u32..).take(self.list.len()).collect();
        numbers.sort_unstable_by(|one, other| self.key(*one).cmp(&self.key(*other)));
        numbers
    }

    fn placed(&self, number: u32) -> Option<&Placed> {
        self.list.get(usize::try_from(number).ok()?)
    }

    fn key(&self, number: u32) -> (u32, &str) {
        let end_of = |placed: &Placed| usize::try_from(placed.end).unwrap_or(usize::MAX);
        let Some(placed) = self.placed(number) else { return (NONE, "") };
        let before = number.checked_sub(1).and_then(|before| self.placed(before));
        let start = before.map_or(0, end_of);
        (placed.parent, self.ends.get(start..end_of(placed)).unwrap_or_default())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const POINTERS: [&str; 7] =
        ["", "/a/0", "/a/0/b/10", "/a/0/b/2", "/a/0/b/2/d/e/0", "/a/1", "/c"];

    fn spot(line: u32) -> Spot {
        Spot { grid: 0, line, is_card: false, of: 1 }
    }

    #[test]
    fn a_record_is_found_by_its_pointer_and_by_one_below_it() {
        let mut spots = Spots::default();
        for (line, pointer) in (0..).zip(POINTERS) {
            spots.push(pointer, spot(line));
        }
        for (line, pointer) in (0..).zip(POINTERS) {
            assert_eq!(spots.nearest(pointer), Some((&spot(line), "")), "{pointer}");
        }
        for (pointer, line, rest) in [
            ("/a", 0, "/a"),
            ("/a/10", 0, "/a/10"),
            ("/a/0/b/1", 1, "/b/1"),
            ("/a/0/b/2/d/e", 3, "/d/e"),
            ("/a/1/b/2", 5, "/b/2"),
            ("/d", 0, "/d"),
        ] {
            assert_eq!(spots.nearest(pointer), Some((&spot(line), rest)), "{pointer}");
        }
    }

    #[test]
    fn without_a_record_around_it_nothing_is_found() {
        assert_eq!(Spots::default().nearest(""), None);
        let mut spots = Spots::default();
        spots.push("/plans/0", spot(0));
        assert_eq!(spots.nearest("/plans"), None);
        assert_eq!(spots.nearest("/plans/0/title"), Some((&spot(0), "/title")));
    }
}
