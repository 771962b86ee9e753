//! The known word nearest to an unknown one.

/// The candidate with the fewest edits from `word`; of equals the first.
pub(crate) fn nearest<'a>(word: &str, known: impl Iterator<Item = &'a str>) -> &'a str {
    // A hostile key of megabytes is no typing mistake; its beginning is enough to compare.
    let word: Vec<char> = word.to_lowercase().chars().take(64).collect();
    known.min_by_key(|candidate| distance(&word, candidate)).unwrap_or("")
}

/// The candidate that is probably meant: so few letters differ, one in three and no more than three,
/// and no other is as near. Other digits mean something else and are no typing mistake.
pub(crate) fn likely<'a>(word: &str, known: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    const MOST: usize = 3;
    let letters: Vec<char> = word.to_lowercase().chars().take(64).collect();
    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    let of_word = digits(word);
    let is_near =
        |known: &&str| known.len().abs_diff(word.len()) <= 2 * MOST && digits(known) == of_word;
    let mut best: Option<(usize, &str)> = None;
    let mut is_only = true;
    for known in known.filter(is_near) {
        let edits = distance(&letters, &known.to_lowercase());
        match best {
            Some((least, found)) if edits == least && found != known => is_only = false,
            Some((least, _)) if edits >= least => {}
            _ => (best, is_only) = (Some((edits, known)), true),
        }
    }
    let (edits, known) = best.filter(|_| is_only)?;
    (edits <= (known.chars().count() / 3).min(MOST)).then_some(known)
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
    fn a_likely_word_is_near_and_the_only_one() {
        let known = ["intended", "in_preparation", "opatreni-1", "opatreni-2", "orp", "osp"];
        let found = |word| likely(word, known.into_iter());
        assert_eq!(found("intendet"), Some("intended"));
        assert_eq!(found("Opatrení-1"), Some("opatreni-1"));
        for word in ["opatreni-3", "opatreni", "oxp", "approved", "in", ""] {
            assert_eq!(found(word), None, "{word}");
        }
    }

    #[test]
    fn the_nearest_word_wins() {
        let known = ["title", "period", "territory"];
        assert_eq!(nearest("titel", known.into_iter()), "title");
        assert_eq!(nearest("Periodd", known.into_iter()), "period");
        assert_eq!(distance(&"kitten".chars().collect::<Vec<_>>(), "sitting"), 3);
        assert_eq!(distance(&[], "abc"), 3);
    }
}
