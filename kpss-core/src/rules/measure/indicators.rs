//! The indicators of plans and action plans.

use std::fmt;

use super::subject::is_asked;
use crate::model::Indicator;
use crate::rule::prelude::*;

/// Shows each indicator with its place; none of a document that is only intended or no longer valid.
pub(super) fn each_indicator<'a>(
    entry: &'a Entry<'_>,
    mut look: impl FnMut(&dyn fmt::Display, &'a Indicator),
) {
    match entry.document {
        AnyDocument::Plan(plan) if is_asked(plan.status) => {
            for visit in entry.nodes() {
                for (index, indicator) in visit.node.indicators.iter().enumerate() {
                    look(&format_args!("{}/indicators/{index}", visit.pointer()), indicator);
                }
            }
        }
        AnyDocument::ActionPlan(doc) if is_asked(doc.status) => {
            for (at, item) in doc.items.iter().enumerate() {
                for (index, indicator) in item.indicators.iter().enumerate() {
                    look(&format_args!("/items/{at}/indicators/{index}"), indicator);
                }
            }
        }
        _ => {}
    }
}

/// What a finding calls the indicator.
pub(super) fn called(indicator: &Indicator) -> String {
    indicator.title.as_deref().unwrap_or(indicator.id.as_str()).to_owned()
}
