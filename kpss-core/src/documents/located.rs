//! A document of one kind, and where it stands in the set.

use super::place::Place;
use super::tree::{PlanTree, TreeNode};

/// A document of one type, with its place in the submission.
///
/// ```
/// use kpss_core::{DocumentSet, Input, Inputs, Limits};
///
/// let text = br#"{"kind": "submission", "id": "s", "plans": [{"kind": "plan", "id": "p"}]}"#;
/// let inputs = Inputs::read(&[Input::bytes("podani.json", text)], &Limits::default());
/// let set = DocumentSet::of(&inputs);
/// let plan = set.plans().next().ok_or("no plan")?;
/// assert_eq!((plan.name, plan.pointer("/title")), ("podani.json", "/plans/0/title".to_owned()));
/// # Ok::<(), &str>(())
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Located<'a, T: ?Sized> {
    /// The document, or a part of it.
    pub value: &'a T,
    /// Index of its input.
    pub input: usize,
    /// Name of its input, for example the path.
    pub name: &'a str,
    /// Where the document begins in the input, a JSON Pointer: empty unless the input is a submission.
    pub prefix: &'a str,
    /// The nodes of a plan; none of other documents.
    pub(crate) tree: &'a PlanTree<'a>,
}

impl<T: ?Sized> std::ops::Deref for Located<'_, T> {
    type Target = T;
    fn deref(&self) -> &T {
        self.value
    }
}

impl<'a, T: ?Sized> Located<'a, T> {
    /// The nodes of a plan.
    pub fn nodes(&self) -> impl DoubleEndedIterator<Item = TreeNode<'a>> + Clone + use<'a, T> {
        self.tree.nodes()
    }

    /// The node of a plan with this id.
    pub fn node(&self, id: &str) -> Option<TreeNode<'a>> {
        self.tree.find(id)
    }

    /// A pointer of the document as a pointer of the input.
    pub fn pointer(&self, pointer: impl std::fmt::Display) -> String {
        format!("{}{pointer}", self.prefix)
    }

    /// The place at a pointer of this document.
    pub(crate) fn at(&self, pointer: impl std::fmt::Display) -> Place {
        Place::new(self.input, self.pointer(pointer))
    }
}
