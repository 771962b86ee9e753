//! The hashes that a report names of the book and of the code lists.

use crate::codes::computed_digests;
use crate::rules::computed_digest;

/// The files that hold the hashes, each with its path in the repository: of the rules, and of each code
/// list. They are computed here, once, and not by each program that writes a report.
pub fn digests() -> [(&'static str, String); 2] {
    let lists: String = computed_digests().into_iter().map(|hash| hash + "\n").collect();
    let rules = computed_digest() + "\n";
    [("kpss-core/src/rules/digest.txt", rules), ("kpss-core/src/codes/digests.txt", lists)]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reports_name_the_hashes_of_this_book() {
        let [(_, rules), (_, lists)] = digests();
        assert_eq!(rules.trim_end(), crate::rules::digest());
        assert_eq!(lists.lines().collect::<Vec<_>>(), crate::codes::digests().collect::<Vec<_>>());
    }
}
