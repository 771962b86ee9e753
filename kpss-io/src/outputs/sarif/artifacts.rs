//! The files that were checked, with their hashes.

use kpss_core::Report;
use kpss_core::report::InputRole;
use serde_json::{Value, json};

use super::super::Reports;
use super::text::uri;

/// Where the files of each report begin among the files of all.
pub(super) struct Artifacts {
    first: Vec<usize>,
}

impl Artifacts {
    pub(super) fn of(reports: &Reports<'_>) -> Self {
        let mut next = 0;
        let first = reports.list.iter().map(|(_, report)| {
            let first = next;
            next += report.inputs.len();
            first
        });
        Self { first: first.collect() }
    }

    pub(super) fn declared(reports: &Reports<'_>) -> Value {
        let inputs = reports.list.iter().flat_map(|(_, report)| &report.inputs);
        let declared = inputs.map(|input| {
            let role = match input.role {
                InputRole::Profile => "userSpecifiedConfiguration",
                _ => "analysisTarget",
            };
            json!({
                "location": {"uri": uri(&input.name)}, "roles": [role],
                "length": input.bytes, "hashes": {"sha-256": input.sha256},
            })
        });
        declared.collect()
    }

    /// A file by its index among the inputs of a report.
    pub(super) fn location(&self, report: &Report, at: usize, input: usize) -> Value {
        let name = report.inputs.get(input).map_or("", |input| &input.name);
        let first = self.first.get(at).copied().unwrap_or_default();
        json!({"uri": uri(name), "index": first + input})
    }
}
