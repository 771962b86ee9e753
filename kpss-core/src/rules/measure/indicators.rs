//! The indicators of plans and action plans.

use super::subject::is_asked;
use crate::model::Indicator;
use crate::plan::walk;
use crate::rule::prelude::*;

/// Each indicator and its pointer; none of a document that is only intended or no longer valid.
pub(super) fn indicators<'a>(entry: &Entry<'a>) -> Vec<(String, &'a Indicator)> {
    let mut found = Vec::new();
    let mut add = |at: &str, indicators: &'a [Indicator]| {
        let numbered = indicators.iter().enumerate();
        found.extend(numbered.map(|(index, one)| (format!("{at}/indicators/{index}"), one)));
    };
    match entry.document {
        AnyDoc::Plan(plan) if is_asked(plan.status) => {
            walk(plan).for_each(|visit| add(&visit.pointer(), &visit.node.indicators));
        }
        AnyDoc::ActionPlan(doc) if is_asked(doc.status) => {
            for (index, item) in doc.items.iter().enumerate() {
                add(&format!("/items/{index}"), &item.indicators);
            }
        }
        _ => {}
    }
    found
}

/// What a finding calls the indicator.
pub(super) fn called(indicator: &Indicator) -> String {
    indicator.title.as_deref().unwrap_or(indicator.id.as_str()).to_owned()
}
