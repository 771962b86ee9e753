//! What repeats among submissions.

use kpss_core::lists::Order as _;
use kpss_core::{Lang, Rule, Severity};
use serde::Serialize;

use super::Tallies;
use crate::counted::{count, form, out_of};
use crate::outputs::one_line;

/// What is counted: documents of a kind, or submissions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Unit {
    /// Plans.
    Plan,
    /// Action plans.
    ActionPlan,
    /// Monitoring reports.
    MonitoringReport,
    /// Catalogues.
    Catalogue,
    /// Projects.
    Project,
    /// Submissions, where the rule is about no single document.
    Submission,
}

impl Unit {
    pub(super) fn of(rule: &Rule) -> Self {
        match rule.applies_to() {
            "plan" => Self::Plan,
            "action_plan" => Self::ActionPlan,
            "monitoring_report" => Self::MonitoringReport,
            "catalogue" => Self::Catalogue,
            "project" => Self::Project,
            _ => Self::Submission,
        }
    }

    /// The noun after *of 17*: in Czech the genitive of one, and of more.
    const fn noun(self, number: usize, lang: Lang) -> &'static str {
        let (cs, en) = match self {
            Self::Plan => (["plánu", "plánů"], ["plan", "plans"]),
            Self::ActionPlan => {
                (["akčního plánu", "akčních plánů"], ["action plan", "action plans"])
            }
            Self::MonitoringReport => {
                (["zprávy o plnění", "zpráv o plnění"], ["monitoring report", "monitoring reports"])
            }
            Self::Catalogue => (["katalogu", "katalogů"], ["catalogue", "catalogues"]),
            Self::Project => (["projektu", "projektů"], ["project", "projects"]),
            Self::Submission => (["podání", "podání"], ["submission", "submissions"]),
        };
        let [one, more] = cs;
        form(number, lang, [one, more, more], en)
    }
}

/// A rule and how many documents have a finding of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Repeat {
    /// Code of the rule.
    pub code: String,
    /// What the rule is about.
    pub title: String,
    /// The heaviest finding.
    pub severity: Severity,
    /// What is counted.
    pub unit: Unit,
    /// How many have a finding.
    pub found: usize,
    /// Of how many the rule was asked.
    pub of: usize,
}

impl Repeat {
    /// `12 ze 17 plánů`
    pub fn share(&self, lang: Lang) -> String {
        let noun = self.unit.noun(self.of, lang);
        let (found, of) = (count(self.found, lang), count(self.of, lang));
        format!("{found}\u{a0}{}\u{a0}{of} {noun}", out_of(self.of, lang))
    }
}

impl Tallies {
    /// The rules that found something, those that found it most often first.
    pub(super) fn repeats(&self, lang: Lang) -> Vec<Repeat> {
        let of_rule = |(code, tally): (&String, &super::tallies::Tally)| {
            let rule = kpss_core::rule(code);
            Some(Repeat {
                code: one_line(code).into_owned(),
                title: rule.map_or_else(String::new, |rule| rule.texts(lang).title.to_owned()),
                severity: tally.severity.filter(|_| tally.found > 0)?,
                unit: rule.map_or(Unit::Submission, Unit::of),
                found: tally.found,
                of: tally.of,
            })
        };
        let mut list: Vec<Repeat> = self.0.iter().filter_map(of_rule).collect();
        // Stable: those that are as frequent and as heavy stay in the order of their codes.
        list.order_by_key(|it| std::cmp::Reverse((it.found, it.severity)));
        list
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_is_said_with_its_noun() {
        let share = |unit, found, of, lang| {
            let (code, title) = (String::new(), String::new());
            let repeat = Repeat { code, title, severity: Severity::Error, unit, found, of };
            repeat.share(lang).replace('\u{a0}', " ")
        };
        assert_eq!(share(Unit::Plan, 12, 17, Lang::Cs), "12 ze 17 plánů");
        assert_eq!(share(Unit::ActionPlan, 1, 1, Lang::Cs), "1 z 1 akčního plánu");
        assert_eq!(share(Unit::MonitoringReport, 2, 3, Lang::Cs), "2 ze 3 zpráv o plnění");
        assert_eq!(share(Unit::Submission, 1_000, 1_250, Lang::Cs), "1 000 z 1 250 podání");
        assert_eq!(share(Unit::Catalogue, 5, 21, Lang::En), "5 of 21 catalogues");
        assert_eq!(share(Unit::Project, 1, 1, Lang::En), "1 of 1 project");
    }
}
