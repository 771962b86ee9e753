//! Looking rules up.

use super::ALL;
use crate::rule::Rule;

/// Every rule, by code.
///
/// ```
/// assert!(kpss_core::rules().iter().all(|rule| rule.code.starts_with('K')));
/// ```
pub fn rules() -> &'static [&'static Rule] {
    ALL
}

/// The rule with this code (`K104`) or slug.
///
/// ```
/// assert_eq!(kpss_core::rule("plan-period-length").map(|rule| rule.code), Some("K104"));
/// ```
pub fn rule(name: &str) -> Option<&'static Rule> {
    ALL.iter().copied().find(|rule| rule.code.eq_ignore_ascii_case(name) || rule.slug == name)
}

/// The hash of what the book says of its rules: two books of the same hash find the same, unless a
/// check was mended without a word of its rule.
pub(crate) fn digest() -> &'static str {
    include_str!("digest.txt").trim_end()
}

/// The same, computed; it takes longer than many a run, so it is written into a file.
#[cfg(feature = "book")]
pub(crate) fn computed_digest() -> String {
    use std::fmt::Write as _;

    let mut text = String::new();
    for rule in ALL {
        // Writing into a String cannot fail.
        let _ = writeln!(
            text,
            "{} {} {:?} {:?} {:?} {} {:?} {:?} {:?} {:?} {:?} {:?} {:?}\n{:?}\n{:?}",
            rule.code,
            rule.slug,
            rule.severity,
            rule.certainty,
            rule.status,
            rule.locked,
            rule.basis,
            rule.citations,
            rule.in_force,
            rule.decided_by,
            rule.on_partial,
            rule.asks_for,
            rule.thresholds,
            rule.cs,
            rule.en,
        );
    }
    crate::json::sha256(text.as_bytes())
}
