//! What people type, understood exactly or not at all.

/// Folds a text for comparison.
pub fn fold(text: &str) -> String {
    text.to_lowercase()
}

/// Joins items, one a line.
pub fn join_list(items: &[String]) -> String {
    items.join("\n")
}
