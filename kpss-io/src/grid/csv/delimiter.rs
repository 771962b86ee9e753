//! What separates the cells of a text.

/// The likelier of two equal ones first: a comma also stands in decimal numbers.
const CANDIDATES: [char; 4] = [';', '\t', ',', '|'];
/// So many lines are looked at.
const LINES: usize = 50;

/// The delimiter that the file names itself, as Excel understands it, and the text below.
pub(super) fn named(text: &str) -> Option<(char, &str)> {
    let (line, rest) = text.split_once('\n').unwrap_or((text, ""));
    let line = line.trim_end_matches('\r').trim_matches('"');
    let (word, delimiter) = line.split_once('=')?;
    let mut chars = delimiter.chars();
    let found =
        chars.next().filter(|_| chars.next().is_none() && word.eq_ignore_ascii_case("sep"))?;
    Some((found, rest))
}

/// The delimiter of which most of the first lines have the same number, and how many agree.
pub(super) fn likely(text: &str) -> (char, u32) {
    let lines = counts(text);
    let mut best = (';', 0);
    for (at, candidate) in CANDIDATES.into_iter().enumerate() {
        let numbers: Vec<u32> = lines.iter().filter_map(|line| line.get(at).copied()).collect();
        let agree = numbers
            .iter()
            .filter(|number| **number > 0)
            .map(|number| numbers.iter().filter(|other| *other == number).count());
        let agree = u32::try_from(agree.max().unwrap_or(0)).unwrap_or(0);
        if agree > best.1 {
            best = (candidate, agree);
        }
    }
    best
}

/// How many of each candidate stand outside quotation marks, line by line.
fn counts(text: &str) -> Vec<[u32; CANDIDATES.len()]> {
    let mut lines = Vec::new();
    let mut line = [0; CANDIDATES.len()];
    let (mut quoted, mut blank) = (false, true);
    for found in text.chars().chain(['\n']) {
        match found {
            '"' => quoted = !quoted,
            '\n' if !quoted => {
                if !blank {
                    lines.push(line);
                }
                if lines.len() == LINES {
                    break;
                }
                line = [0; CANDIDATES.len()];
                blank = true;
                continue;
            }
            _ if quoted => {}
            found => {
                let at = CANDIDATES.iter().position(|candidate| *candidate == found);
                if let Some(count) = at.and_then(|at| line.get_mut(at)) {
                    *count += 1;
                }
            }
        }
        blank &= found.is_whitespace();
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_delimiter_is_what_most_lines_agree_on() {
        assert_eq!(likely("název;částka\nplán;1,5\nkarta;2,5\n"), (';', 3));
        assert_eq!(likely("a,b,c\n\"x;y;z\",1,2\n3,4,5"), (',', 3));
        assert_eq!(likely("a\tb\n1,5\t2,5\n1,5\t3\n"), ('\t', 3));
        assert_eq!(likely("Nadpis, který má čárku\na;b;c\n1;2;3\n"), (';', 2));
        assert_eq!(likely("\"a\nb\";c\n1;2"), (';', 2));
        assert_eq!(likely("jeden sloupec\nbez oddělovače"), (';', 0));
    }

    #[test]
    fn a_file_may_name_its_delimiter() {
        assert_eq!(named("sep=,\r\na,b"), Some((',', "a,b")));
        assert_eq!(named("\"SEP=|\"\na|b"), Some(('|', "a|b")));
        assert_eq!(named("sep=;;\na"), None);
        assert_eq!(named("a=b\n"), None);
    }
}
