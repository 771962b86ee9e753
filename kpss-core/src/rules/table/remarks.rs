//! What was noticed in a table as findings of the rules about tables.

use super::{
    CellComment, CellError, CellUnclear, CellUnderstood, FormulaLikeText, FormulaNotComputed,
    HiddenContent, MergedCells, NeverRead, PartNotRead, RowWithoutParent, StruckText,
};
use crate::read::{Part, RemarkKind};
use crate::rule::prelude::*;
use crate::rule::{Declared, Found, Rule};

/// The rule that words a kind of remark, by the name of the kind.
pub(crate) fn rule_of(name: &str) -> &'static Rule {
    match name {
        "understood" => CellUnderstood::RULE,
        "unclear" => CellUnclear::RULE,
        "hidden" => HiddenContent::RULE,
        "cell_error" => CellError::RULE,
        "uncalculated" => FormulaNotComputed::RULE,
        "struck" => StruckText::RULE,
        "commented" => CellComment::RULE,
        "merged" => MergedCells::RULE,
        "parent_unknown" => RowWithoutParent::RULE,
        "formula_text" => FormulaLikeText::RULE,
        "never_read" => NeverRead::RULE,
        _ => PartNotRead::RULE,
    }
}

/// The finding of a remark.
pub(crate) fn finding(kind: RemarkKind, place: Place) -> Found {
    match kind {
        RemarkKind::Understood { typed, value, how } => {
            CellUnderstood { typed, value, how }.at(place)
        }
        RemarkKind::Unclear { typed, why } => CellUnclear { typed, why }.at(place),
        RemarkKind::NotRead { part, name, nearest } => {
            PartNotRead { part: label(part), name, nearest }.at(place)
        }
        RemarkKind::Hidden { part, name } => HiddenContent { part: label(part), name }.at(place),
        RemarkKind::CellError { error } => CellError { error }.at(place),
        RemarkKind::Uncalculated => FormulaNotComputed {}.at(place),
        RemarkKind::Struck { typed } => StruckText { typed }.at(place),
        RemarkKind::Commented => CellComment {}.at(place),
        RemarkKind::Merged { area } => MergedCells { area }.at(place),
        RemarkKind::ParentUnknown { typed } => RowWithoutParent { typed }.at(place),
        RemarkKind::FormulaText { typed } => FormulaLikeText { typed }.at(place),
        RemarkKind::NeverRead { what } => NeverRead { what }.at(place),
    }
}

fn label(part: Part) -> Label {
    match part {
        Part::Sheet => Label::new("sheet", "list", "sheet"),
        Part::Column => Label::new("column", "sloupec", "column"),
        Part::Row => Label::new("row", "řádek", "row"),
        Part::Field => Label::new("field", "pole", "field"),
        Part::SecondTable => Label::new("second_table", "druhá tabulka", "second table"),
    }
}
