//! A report judged against an earlier one: what was there before does not count.

use super::counts::Baseline;
use super::finding::State;
use super::report::Report;
use super::same::same;

impl Report {
    /// The same report, in which only findings count that the earlier one does not have; verdict and
    /// acceptance are about the documents and stay. What a waiver excused there is not known.
    #[must_use]
    pub fn against(mut self, old: &Self) -> Self {
        let pairs = same(old, &self);
        let counted = |at: usize| old.findings.get(at).is_some_and(|it| it.state != State::Waived);
        let kept = pairs.iter().flatten().filter(|at| counted(**at)).count();
        let findings = old.findings.iter().filter(|it| it.state != State::Waived).count();
        for (finding, pair) in self.findings.iter_mut().zip(pairs) {
            if finding.state == State::Open && pair.is_some_and(counted) {
                finding.state = State::Known;
                self.counts.know(finding.severity);
            }
        }
        self.baseline = Some(Baseline { findings, gone: findings.saturating_sub(kept) });
        self
    }

    /// The same report as it was before it was judged against an earlier one.
    pub(crate) fn without_baseline(mut self) -> Self {
        self.baseline = None;
        for finding in self.findings.iter_mut().filter(|it| it.state == State::Known) {
            finding.state = State::Open;
            self.counts.known = self.counts.known.saturating_sub(1);
            self.counts.add(finding.severity, 1);
        }
        self
    }
}
