//! A document as a tree of JSON that is edited; each edit knows how it is taken back.

use serde_json::Value;

use crate::json::pointer;

/// A place that an edit needs and that is not there.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct NoPlace(pub(super) String);

/// What takes an edit back.
#[derive(Debug)]
enum Back {
    /// The value that stood at a place.
    Replace(String, Value),
    /// Nothing stood there.
    TakeOut(String),
    /// A value stood there, at this place among its neighbours.
    PutIn(String, usize, Value),
}

/// A document, and the way back to what it was.
#[derive(Debug)]
pub(super) struct Tree {
    pub(super) root: Value,
    done: Vec<Vec<Back>>,
}

impl Tree {
    pub(super) fn new(root: Value) -> Self {
        Self { root, done: Vec::new() }
    }

    /// Puts a value where another one stands, or into a field that is not there yet.
    pub(super) fn set(&mut self, at: &str, value: Value) -> Result<(), NoPlace> {
        let back = if let Some(place) = self.root.pointer_mut(at) {
            Back::Replace(at.to_owned(), std::mem::replace(place, value))
        } else {
            let (object, key) = self.parent(at)?;
            let object = object.as_object_mut().ok_or_else(|| NoPlace(at.to_owned()))?;
            object.insert(key, value);
            Back::TakeOut(at.to_owned())
        };
        self.done.push(vec![back]);
        Ok(())
    }

    /// Puts a value into a list, before the one that stands there; behind all of them where the pointer
    /// ends with the number after the last, or with `-` (RFC 6901).
    pub(super) fn insert(&mut self, at: &str, value: Value) -> Result<(), NoPlace> {
        let (list, step) = self.parent(at)?;
        let list = list.as_array().ok_or_else(|| NoPlace(at.to_owned()))?;
        let index = if step == "-" { Some(list.len()) } else { index(&step) };
        let index = index.filter(|index| *index <= list.len());
        let index = index.ok_or_else(|| NoPlace(at.to_owned()))?;
        let (above, _) = at.rsplit_once('/').unwrap_or_default();
        let at = format!("{above}/{index}");
        self.put_in(&at, index, value);
        self.done.push(vec![Back::TakeOut(at)]);
        Ok(())
    }

    /// Takes out what stands at a place.
    pub(super) fn remove(&mut self, at: &str) -> Result<(), NoPlace> {
        let (index, value) = self.take_out(at)?;
        self.done.push(vec![Back::PutIn(at.to_owned(), index, value)]);
        Ok(())
    }

    /// Takes out what stands at a place, and puts it into a list, as that is then.
    pub(super) fn relocate(&mut self, from: &str, to: &str) -> Result<(), NoPlace> {
        let (index, value) = self.take_out(from)?;
        let back = Back::PutIn(from.to_owned(), index, value.clone());
        match self.insert(to, value.clone()) {
            Ok(()) => {
                if let Some(inserted) = self.done.last_mut() {
                    inserted.push(back);
                }
                Ok(())
            }
            Err(no_place) => {
                self.put_in(from, index, value);
                Err(no_place)
            }
        }
    }

    /// The places that the last edit changed, if there was one.
    pub(super) fn last_places(&self) -> Option<Vec<String>> {
        let place = |back: &Back| match back {
            Back::Replace(at, _) | Back::TakeOut(at) | Back::PutIn(at, ..) => at.clone(),
        };
        Some(self.done.last()?.iter().map(place).collect())
    }

    /// Takes back the last edit; whether there was one.
    pub(super) fn undo(&mut self) -> bool {
        let Some(steps) = self.done.pop() else { return false };
        for step in steps {
            match step {
                Back::Replace(at, value) => {
                    if let Some(place) = self.root.pointer_mut(&at) {
                        *place = value;
                    }
                }
                // What an edit put in is still there.
                Back::TakeOut(at) => _ = self.take_out(&at),
                Back::PutIn(at, index, value) => self.put_in(&at, index, value),
            }
        }
        true
    }

    /// What holds a place, and the last step to it.
    fn parent(&mut self, at: &str) -> Result<(&mut Value, String), NoPlace> {
        let no_place = || NoPlace(at.to_owned());
        let (above, step) = at.rsplit_once('/').ok_or_else(no_place)?;
        let holder = self.root.pointer_mut(above).ok_or_else(no_place)?;
        Ok((holder, pointer::unescaped(step).into_owned()))
    }

    fn take_out(&mut self, at: &str) -> Result<(usize, Value), NoPlace> {
        let no_place = || NoPlace(at.to_owned());
        let (holder, step) = self.parent(at)?;
        let taken = match holder {
            Value::Array(list) => {
                let index = index(&step).filter(|index| *index < list.len());
                index.map(|index| (index, list.remove(index)))
            }
            Value::Object(object) => {
                let index = object.keys().position(|key| *key == step);
                index.zip(object.shift_remove(&step))
            }
            _ => None,
        };
        taken.ok_or_else(no_place)
    }

    /// Puts a value among its neighbours; the place was looked at before.
    fn put_in(&mut self, at: &str, index: usize, value: Value) {
        match self.parent(at) {
            Ok((Value::Array(list), _)) if index <= list.len() => list.insert(index, value),
            Ok((Value::Object(object), key)) if index <= object.len() => {
                object.shift_insert(index, key, value);
            }
            _ => {}
        }
    }
}

/// An index as a pointer writes it.
fn index(step: &str) -> Option<usize> {
    let is_plain = step == "0" || !step.starts_with(['0', '+']);
    step.parse().ok().filter(|_| is_plain)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn tree() -> Tree {
        Tree::new(json!({ "a": { "x/y": 1 }, "list": [1, 2, 3], "z": null }))
    }

    #[test]
    fn edits_change_one_place_and_are_taken_back_in_place() {
        let mut tree = tree();
        let before = tree.root.to_string();
        let mut said = vec![before.clone()];
        tree.set("/a/x~1y", json!(2)).unwrap();
        said.push(tree.root.to_string());
        tree.set("/new", json!([])).unwrap();
        said.push(tree.root.to_string());
        tree.insert("/list/3", json!(4)).unwrap();
        said.push(tree.root.to_string());
        tree.remove("/a").unwrap();
        said.push(tree.root.to_string());
        tree.relocate("/list/0", "/list/3").unwrap();
        assert_eq!(tree.root.to_string(), r#"{"list":[2,3,4,1],"z":null,"new":[]}"#);
        said.push(tree.root.to_string());
        tree.insert("/list/-", json!(5)).unwrap();
        said.push(tree.root.to_string());
        tree.relocate("/list/0", "/list/-").unwrap();
        assert_eq!(tree.root.to_string(), r#"{"list":[3,4,1,5,2],"z":null,"new":[]}"#);
        while tree.undo() {
            assert_eq!(Some(tree.root.to_string()), said.pop());
        }
        assert_eq!((said.len(), tree.root.to_string()), (0, before));
    }

    #[test]
    fn a_place_that_is_not_there_changes_nothing() {
        let mut tree = tree();
        let before = tree.root.clone();
        let no = |at: &str| Err(NoPlace(at.to_owned()));
        assert_eq!(tree.set("/b/c", json!(1)), no("/b/c"));
        assert_eq!(tree.set("/list/7", json!(1)), no("/list/7"));
        assert_eq!(tree.set("/list/-", json!(1)), no("/list/-"));
        assert_eq!(tree.remove("/list/-"), no("/list/-"));
        assert_eq!(tree.set("x", json!(1)), no("x"));
        assert_eq!(tree.insert("/list/5", json!(1)), no("/list/5"));
        assert_eq!(tree.insert("/list/01", json!(1)), no("/list/01"));
        assert_eq!(tree.insert("/a/b", json!(1)), no("/a/b"));
        assert_eq!(tree.remove("/list/3"), no("/list/3"));
        assert_eq!(tree.remove(""), no(""));
        assert_eq!(tree.relocate("/list/0", "/list/3"), no("/list/3"));
        assert_eq!(tree.relocate("/a", "/a/0"), no("/a/0"));
        assert!(!tree.undo());
        assert_eq!(tree.root, before);
    }
}
