//! The values of a record, written one after another into one piece of memory: a file may have a
//! hundred thousand rows, and a piece for each value costs more than the values.

use super::record::{Links, Stored};

/// Values by the numbers of their columns among those of the layout, field by field.
#[derive(Debug, Default)]
pub(super) struct Values {
    json: Box<str>,
    /// Of each value its column and where it ends.
    ends: Box<[(u16, u32)]>,
    /// A bit for each column that has a value, for most have none; columns may share one.
    present: u64,
    /// What names other records, not looked up yet.
    links: Box<[(u16, Links)]>,
}

impl Values {
    pub(super) fn of(stored: Vec<(u16, Stored)>) -> Self {
        let length = |(_, value): &(u16, Stored)| match value {
            Stored::Json(value) => value.len(),
            Stored::Links(_) => 0,
        };
        let mut json = String::with_capacity(stored.iter().map(length).sum());
        let (mut ends, mut links) = (Vec::with_capacity(stored.len()), Vec::new());
        for (field, value) in stored {
            match value {
                Stored::Json(value) => push(&mut json, &mut ends, (field, &value)),
                Stored::Links(of_field) => links.push((field, *of_field)),
            }
        }
        Self { present: present(&ends), json: json.into(), ends: ends.into(), links: links.into() }
    }

    /// The value of a field as JSON.
    pub(super) fn get(&self, field: u16) -> Option<&str> {
        if self.present & bit(field) == 0 {
            return None;
        }
        let at = self.ends.iter().position(|(known, _)| *known == field)?;
        let end_of = |at: usize| self.ends.get(at).and_then(|(_, end)| usize::try_from(*end).ok());
        let start = at.checked_sub(1).map_or(Some(0), end_of)?;
        self.json.get(start..end_of(at)?)
    }

    /// What is not looked up yet.
    pub(super) fn links(&self) -> &[(u16, Links)] {
        &self.links
    }

    /// Everything was looked up: these are the values, as JSON.
    pub(super) fn settle(&mut self, found: &[(u16, String)]) {
        let mut json = String::from(std::mem::take(&mut self.json));
        let mut ends = std::mem::take(&mut self.ends).into_vec();
        for (field, value) in found {
            push(&mut json, &mut ends, (*field, value));
        }
        let present = present(&ends);
        *self = Self { present, json: json.into(), ends: ends.into(), links: Box::default() };
    }

    /// How long the document becomes by these values, about: their texts, and a key for each.
    pub(super) fn length(&self) -> usize {
        self.json.len() + 20 * self.ends.len()
    }
}

fn bit(field: u16) -> u64 {
    1 << (field % 64)
}

fn present(ends: &[(u16, u32)]) -> u64 {
    ends.iter().fold(0, |bits, (field, _)| bits | bit(*field))
}

/// A text as JSON writes it.
pub(super) fn in_quotes(text: &str) -> Box<str> {
    // Most texts have nothing to escape.
    if text.bytes().any(|byte| byte < b' ' || matches!(byte, b'"' | b'\\')) {
        return serde_json::to_string(text).unwrap_or_default().into();
    }
    ["\"", text, "\""].concat().into()
}

/// The limits of a grid keep all texts of a file far below what the number of an end can say.
fn push(json: &mut String, ends: &mut Vec<(u16, u32)>, (field, value): (u16, &str)) {
    json.push_str(value);
    ends.push((field, u32::try_from(json.len()).unwrap_or(u32::MAX)));
}

#[cfg(test)]
mod tests {
    use kpss_core::model::shape::Target;

    use super::*;

    #[test]
    fn each_value_comes_back_and_what_was_looked_up_joins_them() {
        let json = |text: &str| Stored::Json(text.into());
        let typed = vec!["Město".to_owned()];
        let links = Links { target: Target::Record("Organisation"), typed, many: false };
        let stored = vec![(1, json("\"a\"")), (4, Stored::Links(links.into())), (9, json("12"))];
        let mut values = Values::of(stored);
        let seen = |values: &Values| [0, 1, 4, 9].map(|at| values.get(at).map(str::to_owned));
        let text = |text: &str| Some(text.to_owned());
        assert_eq!(seen(&values), [None, text("\"a\""), None, text("12")]);
        assert_eq!(values.links().iter().map(|(field, _)| *field).collect::<Vec<_>>(), [4]);
        values.settle(&[(4, "\"org-1\"".to_owned())]);
        assert_eq!(seen(&values), [None, text("\"a\""), text("\"org-1\""), text("12")]);
        assert!(values.links().is_empty());
    }
}
