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
