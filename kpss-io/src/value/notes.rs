//! How a cell was read, gathered step by step.

use super::{How, Understood};

/// What there is to say so far; each thing once.
#[derive(Clone, Debug, Default)]
pub(super) struct Notes(Vec<How>);

impl Notes {
    pub(super) fn add(&mut self, how: How) {
        if self.0.contains(&how) {
            return;
        }
        match (self.0.last_mut(), how) {
            // Words that stand side by side are named together.
            (Some(How::LeftOut(before)), How::LeftOut(words)) => {
                before.push(' ');
                before.push_str(&words);
            }
            (_, how) => self.0.push(how),
        }
    }

    pub(super) fn add_if(&mut self, condition: bool, how: How) {
        if condition {
            self.add(how);
        }
    }

    /// The word that says how exact the value is.
    pub(super) fn precision_word(&self) -> Option<String> {
        self.0.iter().find_map(|how| match how {
            How::Precision(word) => Some(word.clone()),
            _ => None,
        })
    }

    /// The value with what there is to say.
    pub(super) fn on<T>(mut self, value: T) -> Understood<T> {
        match (self.0.len(), self.0.pop()) {
            (_, None) => Understood::Plain(value),
            (1, Some(only)) => Understood::Read(value, only),
            (_, Some(last)) => {
                self.0.push(last);
                Understood::Read(value, How::Several(self.0))
            }
        }
    }
}
