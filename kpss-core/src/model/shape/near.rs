//! The known word nearest to an unknown one.

/// The candidate with the fewest edits from `word`; of equals the first.
pub(crate) fn nearest<'a>(word: &str, known: impl Iterator<Item = &'a str>) -> &'a str {
    // A hostile key of megabytes is no typing mistake; its beginning is enough to compare.
    let word: Vec<char> = word.to_lowercase().chars().take(64).collect();
    known.min_by_key(|candidate| distance(&word, candidate)).unwrap_or("")
}

/// Levenshtein's distance.
pub(crate) fn distance(a: &[char], b: &str) -> usize {
    let mut row: Vec<usize> = (0..=a.len()).collect();
    for (i, y) in b.chars().enumerate() {
        let mut diagonal = i;
        let mut left = i + 1;
        for (x, above) in a.iter().zip(row.iter_mut().skip(1)) {
            let cost = (diagonal + usize::from(*x != y)).min(*above + 1).min(left + 1);
            diagonal = *above;
            *above = cost;
            left = cost;
        }
        if let Some(first) = row.first_mut() {
            *first = i + 1;
        }
    }
    row.last().copied().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_word_wins() {
        let known = ["title", "period", "territory"];
        assert_eq!(nearest("titel", known.into_iter()), "title");
        assert_eq!(nearest("Periodd", known.into_iter()), "period");
        assert_eq!(distance(&"kitten".chars().collect::<Vec<_>>(), "sitting"), 3);
        assert_eq!(distance(&[], "abc"), 3);
    }
}
