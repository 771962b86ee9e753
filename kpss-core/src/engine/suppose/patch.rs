//! Puts made-up values into a tree.

use std::borrow::Cow;
use std::cell::Cell;

use super::doubt::{Doubt, DoubtKind};
use super::filler::{Filler, NOWHERE};
use crate::json::{Member, Node, Value, pointer};
use crate::rule::{Change, Step};

/// Fills in one place, with what is meant or with something made up; `None` where the tree has no
/// such place.
pub(super) fn fill<'a>(
    tree: &mut Node<'a>,
    doubt: &Doubt,
    filler: &mut Filler<'_, 'a>,
    meant: Option<&Step>,
) -> Option<()> {
    let mut steps: Vec<Cow<'_, str>> = pointer::steps(&doubt.pointer).collect();
    let last = steps.pop()?;
    let mut parent = tree;
    for step in &steps {
        parent = child(parent, step)?;
        // What was left out for want of the place goes on to the rules with it.
        parent.kept.set(true);
    }
    match (&doubt.kind, &mut parent.value) {
        (DoubtKind::Value(shape), Value::List(items)) => {
            let item = items.get_mut(last.parse::<usize>().ok()?)?;
            *item = meant_value(meant).unwrap_or_else(|| filler.node("", *shape));
        }
        (DoubtKind::Value(shape), Value::Record(members)) => {
            let value = meant_value(meant).unwrap_or_else(|| filler.node(&last, *shape));
            put(members, &last, value);
        }
        (DoubtKind::Key(fields), Value::Record(members)) => {
            for field in fields {
                put(members, field.name, filler.node(field.name, (field.shape)()));
            }
        }
        (DoubtKind::Renamed(key), Value::Record(members)) => {
            let written = members.iter().find(|member| member.key == last)?;
            let node = Node { kept: Cell::new(true), ..written.node.clone() };
            put(members, key, node);
        }
        (DoubtKind::Twice, Value::Record(members)) => {
            let same = members.iter().filter(|member| member.key == last);
            for (index, member) in same.enumerate().take(2) {
                member.node.kept.set(index == filler.round() % 2);
            }
        }
        _ => return None,
    }
    Some(())
}

/// The value that is meant, where one is.
fn meant_value<'a>(step: Option<&Step>) -> Option<Node<'a>> {
    match &step?.change {
        Change::Replace(value) | Change::Add(value) => Some(node_of(value)),
        Change::Remove | Change::Rename(_) => None,
    }
}

fn node_of<'a>(value: &serde_json::Value) -> Node<'a> {
    use serde_json::Value as Json;
    let member = |(key, value): (&String, &Json)| Member {
        key: Cow::Owned(key.clone()),
        key_span: NOWHERE,
        node: node_of(value),
    };
    let value = match value {
        Json::Null => Value::Null,
        Json::Bool(value) => Value::Bool(*value),
        Json::Number(number) => Value::Number(Cow::Owned(number.to_string())),
        Json::String(text) => Value::Text(Cow::Owned(text.clone())),
        Json::Array(items) => Value::List(items.iter().map(node_of).collect()),
        Json::Object(members) => Value::Record(members.iter().map(member).collect()),
    };
    Node { span: NOWHERE, value, kept: Cell::new(true) }
}

fn child<'n, 'a>(node: &'n mut Node<'a>, step: &str) -> Option<&'n mut Node<'a>> {
    match &mut node.value {
        Value::List(items) => items.get_mut(step.parse::<usize>().ok()?),
        Value::Record(members) => {
            members.iter_mut().find(|member| member.key == step).map(|member| &mut member.node)
        }
        _ => None,
    }
}

fn put<'a>(members: &mut Vec<Member<'a>>, key: &str, node: Node<'a>) {
    if let Some(member) = members.iter_mut().find(|member| member.key == key) {
        member.node = node;
        return;
    }
    members.push(Member { key: Cow::Owned(key.to_owned()), key_span: NOWHERE, node });
}
