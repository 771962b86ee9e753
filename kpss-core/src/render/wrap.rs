//! Breaks paragraphs into lines.

use super::span::{Spans, TextStyle};

/// Columns that a text takes; an accent written as a character of its own takes none.
pub(super) fn columns(text: &str) -> usize {
    text.chars().filter(|c| !('\u{300}'..='\u{36f}').contains(c)).count()
}

/// The lines of a paragraph, each in pieces. A word that is too long stands alone.
pub(super) fn lines(spans: &Spans, width: usize) -> Vec<Vec<(TextStyle, &str)>> {
    let whole: String = spans.list.iter().map(|span| span.text.as_str()).collect();
    let mut lines = Vec::new();
    let (mut start, mut end) = (0, 0);
    for part in parts(&whole) {
        let line = whole.get(start..end).unwrap_or_default();
        if end > start && columns(line) + columns(part.trim_end_matches(' ')) > width {
            lines.push((start, start + line.trim_end_matches(' ').len()));
            start = end;
        }
        end += part.len();
    }
    if end > start {
        let line = whole.get(start..end).unwrap_or_default();
        lines.push((start, start + line.trim_end_matches(' ').len()));
    }
    lines.into_iter().map(|(from, until)| cut(spans, from, until)).collect()
}

/// Words with the spaces behind them; a word may be broken behind its hyphen.
fn parts(text: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut start = 0;
    let (mut last, mut one_before) = (' ', ' ');
    for (at, c) in text.char_indices() {
        let new_word = last == ' ' && c != ' ';
        let behind_hyphen = last == '-' && one_before.is_alphanumeric() && c.is_alphanumeric();
        if at > start && (new_word || behind_hyphen) {
            parts.extend(text.get(start..at));
            start = at;
        }
        (last, one_before) = (c, last);
    }
    parts.extend(text.get(start..).filter(|rest| !rest.is_empty()));
    parts
}

/// What of each piece stands between two bytes of the whole text.
fn cut(spans: &Spans, from: usize, until: usize) -> Vec<(TextStyle, &str)> {
    let mut at = 0;
    let mut cut = Vec::new();
    for span in &spans.list {
        let first = from.saturating_sub(at).min(span.text.len());
        let behind = until.saturating_sub(at).min(span.text.len());
        cut.extend(span.text.get(first..behind).filter(|t| !t.is_empty()).map(|t| (span.style, t)));
        at += span.text.len();
    }
    cut
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wrapped(spans: &Spans, width: usize) -> Vec<String> {
        let join = |line: Vec<(TextStyle, &str)>| line.into_iter().map(|(_, text)| text).collect();
        lines(spans, width).into_iter().map(join).collect()
    }

    #[test]
    fn words_are_kept_whole_and_broken_behind_hyphens() {
        let text = Spans::from("plán na období 2020–2022 a plan-2020-2022.json");
        assert_eq!(
            wrapped(&text, 12),
            ["plán na", "období", "2020–2022 a", "plan-2020-", "2022.json"]
        );
        assert_eq!(
            wrapped(&Spans::from("nejdelší --volba-x b"), 4),
            ["nejdelší", "--volba-", "x b"]
        );
        assert_eq!(
            wrapped(&Spans::from("10\u{a0}Kč je 10\u{a0}Kč"), 6),
            ["10\u{a0}Kč", "je", "10\u{a0}Kč"]
        );
        assert_eq!(wrapped(&Spans::from("Pla\u{301}n a b"), 6), ["Pla\u{301}n a", "b"]);
        assert!(wrapped(&Spans::from(""), 6).is_empty());
    }

    #[test]
    fn pieces_keep_their_style_over_a_break() {
        let spans = Spans::of(TextStyle::Label, "Co s tím:").plain(" Doplňte rok");
        assert_eq!(
            lines(&spans, 14),
            [vec![(TextStyle::Label, "Co s tím:")], vec![(TextStyle::Plain, "Doplňte rok")],]
        );
    }
}
