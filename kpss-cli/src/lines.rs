//! NDJSON: a file with one document a line.

use std::fs::File;
use std::io::{self, BufRead, BufReader};
use std::path::Path;

/// Whether a file is called so.
pub(crate) fn is_ndjson(name: &str) -> bool {
    let ending = name.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase());
    ending.is_some_and(|ending| matches!(ending.as_str(), "ndjson" | "jsonl"))
}

/// The lines that hold something, one at a time, each with its number from 1.
#[derive(Debug)]
pub(crate) struct Lines<R> {
    text: R,
    number: usize,
}

impl Lines<BufReader<File>> {
    /// Those of a file.
    pub(crate) fn open(path: &Path) -> io::Result<Self> {
        Ok(Self { text: BufReader::with_capacity(1 << 16, File::open(path)?), number: 0 })
    }
}

impl<'a> Lines<&'a [u8]> {
    /// Those of a text.
    pub(crate) const fn of(text: &'a [u8]) -> Self {
        Self { text, number: 0 }
    }
}

impl<R: BufRead> Lines<R> {
    /// Reads the next line that holds something into a buffer and gives its number; none at the end.
    fn next_into(&mut self, line: &mut Vec<u8>) -> io::Result<Option<usize>> {
        loop {
            line.clear();
            if self.text.read_until(b'\n', line)? == 0 {
                return Ok(None);
            }
            self.number += 1;
            if line.last() == Some(&b'\n') {
                line.pop();
            }
            if !line.trim_ascii_start().is_empty() {
                return Ok(Some(self.number));
            }
        }
    }
}

impl<R: BufRead> Iterator for Lines<R> {
    type Item = io::Result<(usize, Vec<u8>)>;

    fn next(&mut self) -> Option<Self::Item> {
        let mut line = Vec::new();
        let number = self.next_into(&mut line).transpose()?;
        Some(number.map(|number| (number, line)))
    }
}

/// How many documents a file holds.
pub(crate) fn count(path: &Path) -> io::Result<usize> {
    let (mut lines, mut line) = (Lines::open(path)?, Vec::new());
    let mut count = 0;
    while lines.next_into(&mut line)?.is_some() {
        count += 1;
    }
    Ok(count)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn empty_lines_count_and_hold_nothing() {
        let found: Vec<_> = Lines::of(b"{}\r\n\n  \n{\"a\":1}").map(Result::unwrap).collect();
        assert_eq!(found, [(1, b"{}\r".to_vec()), (4, b"{\"a\":1}".to_vec())]);
        assert_eq!(Lines::of(b"").count(), 0);
    }

    #[test]
    fn it_is_told_by_its_name() {
        assert!(is_ndjson("data/plans.NDJSON") && is_ndjson("a.jsonl"));
        assert!(!is_ndjson("plan.json") && !is_ndjson("ndjson"));
    }
}
