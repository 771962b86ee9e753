//! A mark of a mistake that survives reordering and renumbering of lists.

use std::fmt::Write as _;

use sha2::{Digest, Sha256};

use crate::json::{Node, Value, pointer};
use crate::rule::Param;

/// Sixteen hexadecimal digits from the rule, the records on the way and the parameters.
pub(crate) fn fingerprint(
    code: &str,
    document: &str,
    tree: Option<&Node<'_>>,
    at: &str,
    params: &[(&'static str, Param)],
) -> String {
    let mut text = format!("{code}\n{document}\n");
    let mut here = tree;
    for step in pointer::steps(at) {
        let in_list = here.is_some_and(|node| matches!(node.value, Value::List(_)));
        here = here.and_then(|node| node.step(&step));
        // An item of a list is known by its id, not by its index.
        let name = here.filter(|_| in_list).map(|item| {
            item.text("id").or_else(|| item.text("code")).map_or(String::from("-"), str::to_owned)
        });
        text.push('/');
        text.push_str(&name.unwrap_or(step));
    }
    for (name, value) in params {
        // Writing into a String cannot fail.
        let _ = write!(text, "\n{name}={}", serde_json::to_string(value).unwrap_or_default());
    }
    hex(&Sha256::digest(text.as_bytes()), 8)
}

/// The first bytes of a hash in hexadecimal digits.
pub(crate) fn hex(hash: &[u8], bytes: usize) -> String {
    hash.iter().take(bytes).fold(String::new(), |mut out, byte| {
        let _ = write!(out, "{byte:02x}");
        out
    })
}
