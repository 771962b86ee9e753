//! Keeps personal texts out of every output.

use crate::documents::Place;
use crate::json::pointer::is_within;
use crate::lists::Order as _;
use crate::report::{DocumentSummary, Finding, PatchOperation, Repair};
use crate::rule::{Findings, Param};
use crate::rules::hygiene::masked::{MASK, masked};

/// Replaces every value that stands in a hidden record.
fn mask_records(places: &[Place], findings: &mut [Finding]) {
    let is_hidden = |input: usize, pointer: &str| {
        let below = |place: &Place| place.input == input && is_within(pointer, &place.pointer);
        places.iter().any(below)
    };
    for finding in findings {
        // What is only taken away is shown to nobody.
        let shows_hidden = |operation: &PatchOperation| {
            !matches!(operation, PatchOperation::Remove { .. })
                && is_hidden(finding.input, operation.path())
        };
        finding.repair.take_if(|repair| repair.patch.iter().any(shows_hidden));
        if is_hidden(finding.input, &finding.pointer)
            && let Some(value) = finding.value.take()
        {
            finding.message = finding.message.replace(&value, MASK);
            for (_, param) in &mut finding.params {
                if *param == Param::Text(value.clone()) {
                    *param = Param::Text(MASK.to_owned());
                }
            }
        }
        for related in &mut finding.related {
            if is_hidden(related.input, &related.pointer) {
                related.value = None;
            }
        }
    }
}

/// Whether a repair would write a personal text: what is to be masked cannot be a patch.
fn shows_personal(repair: &Repair, hidden: &[String]) -> bool {
    let mut shows = false;
    let mut look = |text: &str| {
        shows |= hidden.iter().any(|secret| text.contains(secret)) || masked(text) != text;
    };
    repair.patch.iter().for_each(|operation| operation.each_text(&mut look));
    shows
}

/// Replaces every hidden text, wherever it stands in the report.
pub(crate) fn mask(found: &Findings, findings: &mut [Finding], documents: &mut [DocumentSummary]) {
    mask_records(&found.hidden_places, findings);
    for finding in findings.iter_mut() {
        finding.repair.take_if(|repair| shows_personal(repair, &found.hidden));
    }
    let hidden = &found.hidden;
    if hidden.is_empty() {
        return;
    }
    // The longest first: a part of a personal text must not break the whole.
    let mut hidden: Vec<&str> = hidden.iter().map(String::as_str).collect();
    hidden.order_by_key(|text| std::cmp::Reverse(text.len()));
    hidden.dedup();
    let clean = |text: &mut String| {
        for secret in &hidden {
            if text.contains(secret) {
                *text = text.replace(secret, MASK);
            }
        }
    };
    let maybe = |text: &mut Option<String>| text.iter_mut().for_each(clean);
    // A name of a field that is no field may be personal too; line and column still lead to it.
    let clean_pointer = |pointer: &mut String| {
        for secret in &hidden {
            let token = secret.replace('~', "~0").replace('/', "~1");
            if pointer.contains(&token) {
                *pointer = pointer.replace(&token, MASK);
            }
        }
    };
    for finding in findings {
        clean_pointer(&mut finding.pointer);
        clean(&mut finding.message);
        maybe(&mut finding.label);
        maybe(&mut finding.value);
        for (_, param) in &mut finding.params {
            if let Param::Text(text) = param {
                clean(text);
            }
        }
        for related in &mut finding.related {
            clean_pointer(&mut related.pointer);
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
