//! The way from the root of a text to the place of a finding, walked once.

use std::borrow::Cow;

use crate::json::{Node, Value, pointer};

/// The steps of a pointer and the values that they lead to.
#[derive(Debug)]
pub(crate) struct PathToValue<'w, 'a> {
    root: Option<&'w Node<'a>>,
    steps: Vec<(Cow<'w, str>, Option<&'w Node<'a>>)>,
}

impl<'w, 'a> PathToValue<'w, 'a> {
    /// Follows a pointer as far as it leads.
    pub(crate) fn of(root: Option<&'w Node<'a>>, at: &'w str) -> Self {
        let mut here = root;
        let follow = |step: Cow<'w, str>| {
            here = here.and_then(|node| node.step(&step));
            (step, here)
        };
        Self { root, steps: pointer::steps(at).map(follow).collect() }
    }

    /// Each step, whether it leads into a list, and the value that it leads to.
    pub(crate) fn steps(&self) -> impl Iterator<Item = (&str, bool, Option<&'w Node<'a>>)> {
        let mut above = self.root;
        self.steps.iter().map(move |(step, node)| {
            let in_list = above.is_some_and(|node| matches!(node.value, Value::List(_)));
            above = *node;
            (&**step, in_list, *node)
        })
    }

    /// The values on the way, from the root.
    pub(crate) fn nodes(&self) -> impl DoubleEndedIterator<Item = &'w Node<'a>> {
        self.root.into_iter().chain(self.steps.iter().filter_map(|(_, node)| *node))
    }

    /// The last value on the way, and whether the pointer leads just to it.
    pub(crate) fn end(&self) -> Option<(&'w Node<'a>, bool)> {
        let exact = self.steps.last().is_none_or(|(_, node)| node.is_some());
        self.nodes().next_back().map(|node| (node, exact))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json;

    #[test]
    fn a_way_ends_at_the_value_or_at_the_nearest_above() {
        let text = r#"{"a": [1, {"b/c": 2}]}"#;
        let tree = json::parse(text, 9).unwrap();
        let end = |at: &str| {
            let (node, exact) = PathToValue::of(Some(&tree), at).end().unwrap();
            (text.get(node.span.start..node.span.end).unwrap(), exact)
        };
        assert_eq!(end("/a/1/b~1c"), ("2", true));
        assert_eq!(end("/a/7"), (r#"[1, {"b/c": 2}]"#, false));
        assert_eq!(end("/a/7/x"), (r#"[1, {"b/c": 2}]"#, false));
        assert_eq!(end(""), (text, true));
        assert!(PathToValue::of(None, "/a").end().is_none());
    }
}
