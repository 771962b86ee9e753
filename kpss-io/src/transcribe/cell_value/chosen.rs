//! Items of lists.

use kpss_core::model::shape::{Name, Shape};

use super::{Taken, in_quotes, quoted, unclear};
use crate::grid::Value;
use crate::layout::{Choices, Content, choices};
use crate::transcribe::record::{Links, Stored};
use crate::transcribe::rows::shown;
use crate::value::{How, Understood, pick, split_codes, split_list};

/// An item of a list.
pub(super) fn one(typed: &str, list: &'static Choices, content: &Content) -> Taken {
    match item(typed, list, content) {
        Understood::Read(code, how) => {
            Taken::Read { shown: name(list, &code), value: Stored::Json(in_quotes(&code)), how }
        }
        other => quoted(other),
    }
}

/// The code of an item. An open list may lack a code that is right all the same.
fn item(typed: &str, list: &'static Choices, content: &Content) -> Understood<String> {
    let typed = typed.trim();
    if let Some(choice) = list.text(typed) {
        return Understood::Plain(choice.code.to_owned());
    }
    let items: Vec<_> = list.items.iter().map(|it| (it.code, it.name.cs, it.name.en)).collect();
    let is_code = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
    match pick(typed, &items) {
        Understood::Unclear(_) if content.code().is_some() && typed.chars().all(is_code) => {
            Understood::Plain(typed.to_owned())
        }
        other => other.map(str::to_owned),
    }
}

fn name(list: &Choices, code: &str) -> String {
    list.code(code).map_or(code, |choice| choice.name.cs).to_owned()
}

/// Several items in one cell.
pub(super) fn many(value: &Value, shape: Shape, content: &Content) -> Taken {
    let items = split_list(&shown(value));
    if items.is_empty() {
        return Taken::Nothing;
    }
    if let Shape::Name(Name::Reference(target)) = shape {
        return Taken::Plain(Stored::Links(Links { target, typed: items, many: true }.into()));
    }
    let Some(list) = choices(content) else { return Taken::Plain(listed(&items)) };
    let mut codes = Vec::new();
    let mut said = None;
    for typed in items {
        match with_commas(&typed, list, content) {
            Understood::Plain(found) => codes.extend(found),
            Understood::Read(found, how) => {
                codes.extend(found);
                said = said.or(Some(how));
            }
            Understood::Unclear(doubt) => return unclear(&doubt),
            Understood::Nothing(_) => {}
        }
    }
    let value = listed(&codes);
    match said {
        None if codes.is_empty() => Taken::Nothing,
        None => Taken::Plain(value),
        Some(how) => {
            let names: Vec<String> = codes.iter().map(|code| name(list, code)).collect();
            Taken::Read { value, shown: names.join(", "), how }
        }
    }
}

/// One item, or several with commas between them, if each of them is known.
fn with_commas(typed: &str, list: &'static Choices, content: &Content) -> Understood<Vec<String>> {
    let whole = item(typed, list, content);
    if !matches!(whole, Understood::Unclear(_)) || !typed.contains(',') {
        return whole.map(|code| vec![code]);
    }
    let parts: Option<Vec<String>> =
        split_codes(typed).iter().map(|part| item(part, list, content).into_value()).collect();
    match parts {
        Some(codes) => Understood::Read(codes, How::Commas),
        None => whole.map(|code| vec![code]),
    }
}

fn listed(items: &[String]) -> Stored {
    Stored::Json(serde_json::to_string(items).unwrap_or_default().into())
}
