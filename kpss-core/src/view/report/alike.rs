//! Findings that say the same of several records, told once.
//!
//! The report keeps each of them, for a waiver, an earlier report, a form and an editor know a finding
//! by its place; only people need not read the same sentence forty times.

use std::collections::BTreeMap;

use crate::report::{Finding, State};
use crate::rule::Param;

/// Fewer are told one by one.
const LEAST: usize = 3;

/// A finding, and the others that say the same of the same field of other records.
pub(super) struct Alike<'f> {
    pub(super) first: &'f Finding,
    pub(super) others: Vec<&'f Finding>,
}

impl<'f> Alike<'f> {
    /// The findings of one file in their order, each group where its first one stands.
    pub(super) fn of(findings: impl Iterator<Item = &'f Finding>) -> Vec<Self> {
        let findings: Vec<(&Finding, Option<String>)> =
            findings.map(|finding| (finding, said(finding))).collect();
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        for said in findings.iter().filter_map(|(_, said)| said.as_deref()) {
            *counts.entry(said).or_default() += 1;
        }
        let mut groups: Vec<Self> = Vec::new();
        let mut known: BTreeMap<&str, usize> = BTreeMap::new();
        for (finding, said) in &findings {
            let many = |said: &&str| counts.get(said).is_some_and(|count| LEAST <= *count);
            let index = said.as_deref().filter(many).map(|said| {
                let next = groups.len();
                *known.entry(said).or_insert(next)
            });
            match index.and_then(|index| groups.get_mut(index)) {
                Some(group) => group.others.push(finding),
                None => groups.push(Self { first: finding, others: Vec::new() }),
            }
        }
        groups
    }
}

/// What a finding says beside the name of its record, if another one can say the same: an open one
/// without places of its own.
fn said(finding: &Finding) -> Option<String> {
    if finding.state != State::Open || !finding.related.is_empty() || finding.label.is_none() {
        return None;
    }
    let is_name =
        |param: &Param| matches!(param, Param::Text(text) if Some(text) == finding.label.as_ref());
    let params: Vec<&Param> =
        finding.params.iter().map(|(_, param)| param).filter(|param| !is_name(param)).collect();
    let params = serde_json::to_string(&params).ok()?;
    Some(format!("{} {} {params}", finding.code, finding.path))
}
