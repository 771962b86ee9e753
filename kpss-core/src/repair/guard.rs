//! Whether a repair made a document worse.

use std::collections::BTreeMap;

use crate::json::pointer::is_within;
use crate::read::ReadStatus;
use crate::report::{Finding, Report, ReportDiff};
use crate::rule::Severity;
use crate::rule::check::Check;
use crate::rules::rule;

/// Whether a warning or an error is new, or a finding is still there that was to be repaired. Where more
/// of a document can be read than before, its own mistakes show, which is no fault of the repair.
pub(super) fn is_worse(before: &Report, after: &Report, repaired: &[&Finding]) -> bool {
    let diff = ReportDiff::of(before, after);
    let is_reading = repaired.iter().any(|finding| is_of_shape(finding));
    let is_new = |finding: &Finding| {
        finding.severity != Severity::Info
            && !(is_reading && was_hidden(before, finding))
            && !diff.gone.iter().any(|old| is_same_place(old, finding))
    };
    diff.new.iter().any(is_new) || is_left(before, after, repaired)
}

/// Whether of findings that look alike fewer are gone than were repaired. Beyond a limit others take
/// their places in the list, so nothing can be told.
fn is_left(before: &Report, after: &Report, repaired: &[&Finding]) -> bool {
    let mut left: BTreeMap<&str, isize> = BTreeMap::new();
    for finding in &after.findings {
        *left.entry(&finding.fingerprint).or_default() += 1;
    }
    for finding in &before.findings {
        *left.entry(&finding.fingerprint).or_default() -= 1;
    }
    for finding in repaired {
        *left.entry(&finding.fingerprint).or_default() += 1;
    }
    let is_left = |finding: &&Finding| left.get(&*finding.fingerprint).is_some_and(|it| *it > 0);
    before.limits.is_empty() && repaired.iter().any(is_left)
}

/// Whether a finding says that something cannot be read.
pub(super) fn is_of_shape(finding: &Finding) -> bool {
    rule(&finding.code).is_some_and(|rule| matches!(rule.check, Check::Shape))
}

/// Whether a finding may have been there all the time: its document was not read whole, its rule did
/// not run, or a limit was reached.
fn was_hidden(before: &Report, finding: &Finding) -> bool {
    let input = before.inputs.get(finding.input);
    let is_read = input.is_some_and(|input| input.status == ReadStatus::Read);
    let did_run = !before.rules_not_run.iter().any(|rule| rule.code == finding.code);
    !is_read || !did_run || !before.limits.is_empty()
}

/// Whether two findings say the same of one record, although a value in the message differs.
fn is_same_place(old: &Finding, new: &Finding) -> bool {
    let is_same = |a: &str, b: &str| is_within(a, b) || is_within(b, a);
    old.code == new.code && old.input == new.input && is_same(&old.pointer, &new.pointer)
}
