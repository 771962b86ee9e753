//! What the reader found wrong, as findings of the rules about shape.

use crate::read::{Limits, Reading};
use crate::rule::Findings;

pub(super) fn shape_findings(
    reading: &Reading<'_>,
    _input: usize,
    _limits: &Limits,
    out: &mut Findings,
) {
    out.append(reading.findings.clone());
}
