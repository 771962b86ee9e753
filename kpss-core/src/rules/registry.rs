//! Looking rules up.

use super::ALL;
use crate::rule::Rule;

/// Every rule, by code.
pub fn rules() -> &'static [&'static Rule] {
    ALL
}

/// The rule with this code (`K104`) or slug.
pub fn rule(name: &str) -> Option<&'static Rule> {
    ALL.iter().copied().find(|rule| rule.code.eq_ignore_ascii_case(name) || rule.slug == name)
}
