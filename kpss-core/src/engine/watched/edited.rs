//! A field of a document that an edit changes.

use serde_json::Value;

use crate::json::pointer;
use crate::rule::Hints;
use crate::rules::hygiene::hints::hints_of;

/// No document nests deeper, so that whether it is too deep is left to a run.
const DEEPEST: usize = 60;

/// Fields that say what a record is called.
const NAMES: [&str; 5] = ["title", "name", "label", "code", "id"];

/// A field that an edit changes; a list is changed as a whole.
#[derive(Debug)]
pub(crate) struct EditedField {
    /// JSON Pointer of the field.
    pub(super) at: String,
    /// What stands in it after the edit, if anything.
    pub(super) json: Option<String>,
    /// Whether no rule about texts looks twice at what stood in it and at what stands there now.
    pub(super) is_plain: bool,
    /// Whether one value stood in it and stands there now, neither a list nor a record.
    pub(super) is_single: bool,
}

impl EditedField {
    /// The field that an edit at a place will change; `None` where it stands in none.
    pub(crate) fn of(root: &Value, at: &str) -> Option<Self> {
        let at = field_of(root, at)?;
        let before = root.pointer(at);
        let is_plain = before.is_none_or(|value| is_plain(at, value));
        Some(Self {
            at: at.to_owned(),
            json: None,
            is_plain,
            is_single: before.is_none_or(is_single),
        })
    }

    /// Takes over what stands in the field now.
    pub(crate) fn take(&mut self, root: &Value) {
        let value = root.pointer(&self.at);
        self.is_plain &= value.is_none_or(|value| is_plain(&self.at, value));
        self.is_single &= value.is_none_or(is_single);
        self.json = value.map(Value::to_string);
    }

    /// JSON Pointer of the record in which the field stands.
    pub(super) fn record(&self) -> &str {
        self.at.rsplit_once('/').map_or("", |(record, _)| record)
    }

    /// What an edit of the field touches: findings are told by the name of the record that holds them.
    pub(super) fn region(&self) -> &str {
        match self.at.rsplit_once('/') {
            Some((record, field)) if NAMES.contains(&field) => record,
            _ => &self.at,
        }
    }
}

/// The pointer of the innermost field on the way to a place that holds it as a whole.
fn field_of<'p>(root: &Value, at: &'p str) -> Option<&'p str> {
    let (mut here, mut end, mut field) = (Some(root), 0, None);
    for written in at.split('/').skip(1) {
        end += written.len() + 1;
        let step = pointer::unescaped(written);
        here = match here? {
            Value::Object(members) => {
                field = Some(end);
                members.get(&*step)
            }
            Value::Array(items) => step.parse::<usize>().ok().and_then(|index| items.get(index)),
            _ => return None,
        };
    }
    at.get(..field?)
}

fn is_single(value: &Value) -> bool {
    !value.is_array() && !value.is_object()
}

/// Whether a value at a pointer gives no rule about texts a reason to look at it.
fn is_plain(at: &str, value: &Value) -> bool {
    depth(value) <= DEEPEST && hints_of(&alone(at, value)) == Hints::default()
}

/// A document in which nothing stands but a value at its place.
fn alone(at: &str, value: &Value) -> String {
    let (mut text, mut end) = (String::new(), String::new());
    for step in pointer::steps(at) {
        if step.bytes().all(|byte| byte.is_ascii_digit()) {
            text.push('[');
            end.insert(0, ']');
        } else {
            text.push('{');
            text.push_str(&Value::from(&*step).to_string());
            text.push(':');
            end.insert(0, '}');
        }
    }
    text + &value.to_string() + &end
}

/// So many lists and records stand inside one another; looked at no deeper than is asked.
fn depth(value: &Value) -> usize {
    fn below(value: &Value, left: usize) -> usize {
        let deepest = |depths: &mut dyn Iterator<Item = usize>| 1 + depths.max().unwrap_or(0);
        match value {
            _ if left == 0 => 0,
            Value::Array(items) => deepest(&mut items.iter().map(|item| below(item, left - 1))),
            Value::Object(members) => {
                deepest(&mut members.values().map(|value| below(value, left - 1)))
            }
            _ => 0,
        }
    }
    below(value, DEEPEST + 1)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn field(at: &str) -> Option<String> {
        let root = json!({ "a": [{ "title": "A", "b/c": [[1]] }], "n": 1 });
        EditedField::of(&root, at).map(|field| field.at)
    }

    #[test]
    fn a_list_is_changed_as_a_whole() {
        let cases = [
            ("/a/0/title", "/a/0/title"),
            ("/a/0/new", "/a/0/new"),
            ("/a/0", "/a"),
            ("/a/-", "/a"),
            ("/a/0/b~1c/0/0", "/a/0/b~1c"),
        ];
        for (at, wanted) in cases {
            assert_eq!(field(at).as_deref(), Some(wanted));
        }
        for at in ["", "/n/1", "/a/7/title", "/x/y"] {
            assert_eq!(field(at), None, "{at}");
        }
    }

    #[test]
    fn an_edit_of_a_name_touches_its_record() {
        let region = |at: &str| {
            let field =
                EditedField { at: at.to_owned(), json: None, is_plain: true, is_single: true };
            (field.region().to_owned(), field.record().to_owned())
        };
        assert_eq!(region("/a/0/title"), ("/a/0".into(), "/a/0".into()));
        assert_eq!(region("/a/0/note"), ("/a/0/note".into(), "/a/0".into()));
        assert_eq!(region("/title"), (String::new(), String::new()));
    }

    #[test]
    fn a_text_is_looked_at_with_its_keys() {
        let plain = |at: &str, text: &str| is_plain(at, &json!(text));
        assert!(plain("/a/0/title", "Plán"));
        assert!(!plain("/a/0/title", "doplnit"));
        assert!(!plain("/bodies/0/members/0/note", "tel. 777 123 456"));
        assert!(!plain("/period/from", "1066") && plain("/title", "1066"));
        assert_eq!(alone("/a/0/b~1c", &json!(1)), r#"{"a":[{"b/c":1}]}"#);
    }

    #[test]
    fn what_is_too_deep_is_left_to_a_run() {
        let nested = |depth: usize| (0..depth).fold(json!(1), |inner, _| json!([inner]));
        assert!(is_plain("/a", &nested(DEEPEST)));
        assert!(!is_plain("/a", &nested(DEEPEST + 1)));
        assert_eq!(depth(&nested(300)), DEEPEST + 1);
    }
}
