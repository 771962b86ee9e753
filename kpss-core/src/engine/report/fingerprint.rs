//! A mark of a mistake that survives reordering and renumbering of lists.

use std::fmt::Write as _;

use sha2::{Digest, Sha256};

use super::path_to_value::PathToValue;
use crate::json::hex;
use crate::rule::Param;

/// Sixteen hexadecimal digits from the rule, the records on the way and the parameters.
pub(crate) fn fingerprint(
    code: &str,
    document: &str,
    path: &PathToValue<'_, '_>,
    params: &[(&'static str, Param)],
) -> String {
    let mut text = format!("{code}\n{document}\n");
    for (step, in_list, node) in path.steps() {
        text.push('/');
        // An item of a list is known by its id, not by its index.
        text.push_str(match node {
            Some(item) if in_list => item.text("id").or_else(|| item.text("code")).unwrap_or("-"),
            _ => step,
        });
    }
    let numbers = own_numbers(path);
    for (name, value) in params {
        // The number of a measure in a message says where it stands, and not what is wrong.
        if matches!(value, Param::Text(text) if numbers.contains(&text.as_str())) {
            continue;
        }
        // Writing into a String cannot fail.
        let _ = write!(text, "\n{name}={}", serde_json::to_string(value).unwrap_or_default());
    }
    hex(&Sha256::digest(text.as_bytes()), 8)
}

/// The numbers of the records on the way that have an identifier as well.
fn own_numbers<'w>(path: &PathToValue<'w, '_>) -> Vec<&'w str> {
    let numbers = path.nodes().filter(|node| node.text("id").is_some());
    numbers.filter_map(|node| node.text("code")).collect()
}
