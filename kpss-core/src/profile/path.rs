//! Paths of a profile's own rules: steps like a JSON Pointer's, `*` for every item of a list, and
//! `**` for every item and everything below it in `children`.

use std::borrow::Cow;

use crate::json::{Node, Value, pointer};
use crate::model::shape::{Shape, nearest};

/// Every value at a path below a node, with its pointer; what does not exist is left out.
pub(crate) fn select<'n, 'a>(
    root: &'n Node<'a>,
    at: &str,
    path: &str,
) -> Vec<(String, &'n Node<'a>)> {
    let mut here = vec![(at.to_owned(), root)];
    for step in pointer::steps(path) {
        let mut next = Vec::new();
        for (at, node) in here {
            match (&*step, &node.value) {
                ("*" | "**", Value::List(items)) => {
                    for (index, item) in items.iter().enumerate() {
                        let at = pointer::join(&at, &index.to_string());
                        if step == "**" {
                            below(at, item, &mut next);
                        } else {
                            next.push((at, item));
                        }
                    }
                }
                _ => next.extend(node.step(&step).map(|inner| (pointer::join(&at, &step), inner))),
            }
        }
        here = next;
    }
    here.retain(|(_, node)| node.kept.get() && !matches!(node.value, Value::Null));
    here
}

fn below<'n, 'a>(at: String, node: &'n Node<'a>, out: &mut Vec<(String, &'n Node<'a>)>) {
    if let Some(Value::List(children)) = node.get("children").map(|node| &node.value) {
        let list = pointer::join(&at, "children");
        out.push((at, node));
        for (index, child) in children.iter().enumerate() {
            below(pointer::join(&list, &index.to_string()), child, out);
        }
    } else {
        out.push((at, node));
    }
}

/// A step that the documents do not have, and the nearest field that they do.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct NoSuchStep<'p> {
    pub(crate) step: Cow<'p, str>,
    pub(crate) nearest: &'static str,
}

/// The shape of what stands at a path.
pub(crate) fn shape_at(shape: Shape, path: &str) -> Result<Shape, NoSuchStep<'_>> {
    let mut here = plain(shape);
    if !path.is_empty() && !path.starts_with('/') {
        return Err(NoSuchStep { step: path.into(), nearest: "" });
    }
    for step in pointer::steps(path) {
        here = plain(match here {
            Shape::List(item) if step == "*" || step == "**" => item(),
            Shape::Record(record) => {
                let Some(field) = record.field(&step) else {
                    let near = nearest(&step, record.fields.iter().map(|field| field.name));
                    return Err(NoSuchStep { step, nearest: near });
                };
                (field.shape)()
            }
            _ => return Err(NoSuchStep { step, nearest: "" }),
        });
    }
    Ok(here)
}

fn plain(shape: Shape) -> Shape {
    match shape {
        Shape::Optional(inner) => plain(inner()),
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json;
    use crate::model::Plan;
    use crate::model::shape::Shaped;

    #[test]
    fn a_path_selects_items_and_everything_below() {
        let text = r#"{"n": [{"v": 1, "children": [{"v": 2}, {"v": null}]}, {"v": 3}]}"#;
        let tree = json::parse(text, 20).unwrap();
        let at = |path: &str| {
            let found = select(&tree, "/plan", path);
            found.into_iter().map(|(at, _)| at).collect::<Vec<_>>()
        };
        assert_eq!(at("/n/*/v"), ["/plan/n/0/v", "/plan/n/1/v"]);
        assert_eq!(at("/n/**/v"), ["/plan/n/0/v", "/plan/n/0/children/0/v", "/plan/n/1/v"]);
        assert_eq!(at("/n/7"), Vec::<String>::new());
    }

    #[test]
    fn a_step_that_no_document_has_is_named() {
        assert!(matches!(shape_at(Plan::shape(), "/period/until"), Ok(Shape::Date)));
        assert!(shape_at(Plan::shape(), "/strategy/nodes/**/costs/total").is_ok());
        let wrong = |path| shape_at(Plan::shape(), path).unwrap_err();
        assert_eq!(wrong("/period/untill"), NoSuchStep { step: "untill".into(), nearest: "until" });
        assert_eq!(wrong("period"), NoSuchStep { step: "period".into(), nearest: "" });
        assert_eq!(wrong("/title/*"), NoSuchStep { step: "*".into(), nearest: "" });
    }
}
