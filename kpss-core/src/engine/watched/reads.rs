//! What rules read, as `cargo xtask gen` finds it in their sources.

use super::edited::EditedField;
use crate::model::shape::{Name, Shape, shape_at};

static READS: &str = include_str!("../../rules/reads.txt");

/// The fields that a rule reads; of a rule that is not listed nothing is known.
#[derive(Clone, Copy, Debug)]
pub(super) struct Reads(Option<&'static str>);

/// What an edit changes, as the list of what rules read names it.
pub(super) enum Change<'f> {
    /// Perhaps everything.
    All,
    /// Fields of one value.
    Fields(Vec<&'f str>),
}

impl Reads {
    pub(super) fn of(code: &str) -> Self {
        let mut lines = READS.lines().filter_map(|line| line.split_once(' '));
        Self(lines.find(|(of, _)| *of == code).map(|(_, fields)| fields))
    }

    /// Whether a change may be one for the rule.
    pub(super) fn any(self, change: &Change<'_>) -> bool {
        match (self.0, change) {
            (Some(reads), Change::Fields(fields)) => {
                reads.split(' ').any(|read| fields.contains(&read))
            }
            _ => true,
        }
    }
}

impl<'f> Change<'f> {
    /// What an edit of fields of a document changes; nothing is known of those that hold records or
    /// lists.
    pub(super) fn of(fields: &'f [EditedField], document: Shape) -> Self {
        let mut changed = Vec::new();
        for field in fields {
            let Some(shape) = shape_at(document, &field.at).filter(|_| field.is_single) else {
                return Self::All;
            };
            changed.extend(field.at.rsplit_once('/').map(|(_, name)| name));
            changed.extend(kind(shape));
        }
        if changed.is_empty() { Self::All } else { Self::Fields(changed) }
    }
}

/// How a value is called for rules that visit every one of its kind.
fn kind(shape: Shape) -> Option<&'static str> {
    match shape {
        Shape::Text => Some("*text"),
        Shape::Name(Name::Id) => Some("*id"),
        Shape::Name(Name::Reference(_)) => Some("*reference"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::DocumentKind;

    #[test]
    fn a_rule_is_asked_again_where_a_field_that_it_reads_has_changed() {
        let shape = Shape::Record(DocumentKind::Plan.shape());
        let asked = |at: &str, is_single: bool| {
            let field = EditedField { at: at.to_owned(), json: None, is_plain: true, is_single };
            let fields = [field];
            let change = Change::of(&fields, shape);
            // K231 compares titles, K124 looks at all texts, K232 at numbers.
            ["K231", "K124", "K232", "K000"].map(|code| Reads::of(code).any(&change))
        };
        let node = "/strategy/nodes/0";
        assert_eq!(asked(&format!("{node}/title"), true), [true, true, false, true]);
        assert_eq!(asked(&format!("{node}/description"), true), [false, true, false, true]);
        assert_eq!(asked(&format!("{node}/costs/total"), true), [false, false, false, true]);
        assert_eq!(asked(&format!("{node}/parent"), true), [true; 4]);
        assert_eq!(asked(&format!("{node}/costs"), false), [true; 4]);
    }
}
