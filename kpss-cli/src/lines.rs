//! NDJSON: a file with one document a line.

/// Whether a file is called so.
pub(crate) fn is_ndjson(name: &str) -> bool {
    let ending = name.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase());
    ending.is_some_and(|ending| matches!(ending.as_str(), "ndjson" | "jsonl"))
}

/// The lines that hold something, each with its number from 1.
pub(crate) fn lines(bytes: &[u8]) -> impl Iterator<Item = (usize, &[u8])> {
    let all = (1..).zip(bytes.split(|byte| *byte == b'\n'));
    all.filter(|(_, line)| !line.trim_ascii().is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn empty_lines_count_and_hold_nothing() {
        let found: Vec<_> = lines(b"{}\r\n\n  \n{\"a\":1}\n").collect();
        assert_eq!(found, [(1, &b"{}\r"[..]), (4, b"{\"a\":1}")]);
        assert_eq!(lines(b"").count(), 0);
    }

    #[test]
    fn it_is_told_by_its_name() {
        assert!(is_ndjson("data/plans.NDJSON") && is_ndjson("a.jsonl"));
        assert!(!is_ndjson("plan.json") && !is_ndjson("ndjson"));
    }
}
