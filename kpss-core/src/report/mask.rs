//! Keeps personal texts out of every output.

use super::finding::Finding;
use super::run::DocumentSummary;
use crate::rule::Param;

/// What stands in place of a personal text.
const MASK: &str = "•••";

/// Replaces every hidden text, wherever it stands in the report.
pub(crate) fn mask(hidden: &[String], findings: &mut [Finding], documents: &mut [DocumentSummary]) {
    if hidden.is_empty() {
        return;
    }
    // The longest first: a part of a personal text must not break the whole.
    let mut hidden: Vec<&str> = hidden.iter().map(String::as_str).collect();
    hidden.sort_by_key(|text| std::cmp::Reverse(text.len()));
    hidden.dedup();
    let clean = |text: &mut String| {
        for secret in &hidden {
            if text.contains(secret) {
                *text = text.replace(secret, MASK);
            }
        }
    };
    let maybe = |text: &mut Option<String>| text.iter_mut().for_each(clean);
    for finding in findings {
        clean(&mut finding.message);
        maybe(&mut finding.label);
        maybe(&mut finding.value);
        for (_, param) in &mut finding.params {
            if let Param::Text(text) = param {
                clean(text);
            }
        }
        for related in &mut finding.related {
            maybe(&mut related.label);
            maybe(&mut related.value);
        }
        if let Some(waived) = &mut finding.waived {
            clean(&mut waived.reason);
            clean(&mut waived.author);
        }
    }
    for document in documents {
        clean(&mut document.id);
        maybe(&mut document.title);
    }
}
