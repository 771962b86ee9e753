//! JSON Pointer (RFC 6901).

use std::borrow::Cow;

/// Appends one step to a pointer.
pub(crate) fn push(pointer: &mut String, step: &str) {
    pointer.push('/');
    for c in step.chars() {
        match c {
            '~' => pointer.push_str("~0"),
            '/' => pointer.push_str("~1"),
            _ => pointer.push(c),
        }
    }
}

/// The pointer with one more step.
pub(crate) fn join(pointer: &str, step: &str) -> String {
    let mut longer = String::with_capacity(pointer.len() + step.len() + 1);
    longer.push_str(pointer);
    push(&mut longer, step);
    longer
}

/// The steps of a pointer, unescaped.
pub(crate) fn steps(pointer: &str) -> impl Iterator<Item = Cow<'_, str>> {
    pointer.split('/').skip(1).map(unescaped)
}

/// One step, unescaped.
pub(crate) fn unescaped(step: &str) -> Cow<'_, str> {
    if step.contains('~') {
        Cow::Owned(step.replace("~1", "/").replace("~0", "~"))
    } else {
        Cow::Borrowed(step)
    }
}

/// Whether `inner` is `outer` or lies below it.
pub(crate) fn is_within(inner: &str, outer: &str) -> bool {
    inner.strip_prefix(outer).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_are_escaped_and_read_back() {
        let pointer = join(&join("", "a/b"), "c~d");
        assert_eq!(pointer, "/a~1b/c~0d");
        assert_eq!(steps(&pointer).collect::<Vec<_>>(), ["a/b", "c~d"]);
        assert_eq!(steps("").count(), 0);
        assert_eq!(steps("/").collect::<Vec<_>>(), [""]);
    }

    #[test]
    fn a_place_lies_within_its_parents_only() {
        assert!(is_within("/a/1", "/a"));
        assert!(is_within("/a", ""));
        assert!(!is_within("/ab", "/a"));
    }
}
