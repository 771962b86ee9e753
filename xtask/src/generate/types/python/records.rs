//! Records as classes of `TypedDict`, which Python 3.10 can read: what may be missing is in a class
//! of its own.

use super::super::declaration::{Declaration, Field};
use super::super::names::is_python_keyword;
use super::super::text::Lines;
use super::{docstring, expression};

pub(super) fn record(declared: &Declaration, fields: &[Field]) -> String {
    let name = &declared.name;
    let (words, fields): (Vec<&Field>, Vec<&Field>) =
        fields.iter().partition(|field| is_python_keyword(&field.name));
    let mut out = Lines::default();
    let mut base = "TypedDict".to_owned();
    let mut doc = declared.doc.clone();
    for (required, ending) in [(true, "Word"), (false, "Words")] {
        let words: Vec<&&Field> = words.iter().filter(|field| field.required == required).collect();
        if let Some(first) = words.first() {
            // A word of the language cannot be a name in a class.
            let class = format!("_{name}{ending}");
            out.add(functional(&class, &words, first.required));
            base = class;
        }
        for word in words {
            doc = format!("{doc}\n\n`{}`: {}", word.name, word.doc);
        }
    }
    let (required, optional): (Vec<&Field>, Vec<&Field>) =
        fields.into_iter().partition(|field| field.required);
    if !required.is_empty() && !optional.is_empty() {
        out.add(format!("class _{name}({base}):\n{}\n\n", body(&required)));
        base = format!("_{name}");
    }
    let (total, own) =
        if optional.is_empty() { ("", required) } else { (", total=False", optional) };
    let doc = docstring(&doc, "    ");
    let gap = if own.is_empty() || doc.is_empty() { "" } else { "\n" };
    out.add(format!("class {name}({base}{total}):\n{doc}{gap}{}", body(&own)));
    out.into_text()
}

fn functional(class: &str, words: &[&&Field], required: bool) -> String {
    let fields: Vec<String> = words
        .iter()
        .map(|field| format!("\"{}\": {}", field.name, expression(&field.kind)))
        .collect();
    let total = if required { "" } else { ", total=False" };
    format!("{class} = TypedDict(\"{class}\", {{{}}}{total})\n\n\n", fields.join(", "))
}

fn body(fields: &[&Field]) -> String {
    let mut out = Lines::default();
    for field in fields {
        out.line(format!("    {}: {}", field.name, expression(&field.kind)));
        out.add(docstring(&field.doc, "    "));
    }
    out.into_text()
}
