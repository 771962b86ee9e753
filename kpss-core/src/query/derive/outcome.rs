//! What became of each node of a plan, by its monitoring.

use std::collections::HashMap;
use std::fmt::Write as _;

use serde::Serialize;

use crate::lang::Lang;
use crate::lists::Order as _;
use crate::model::declare::closed_list;
use crate::model::{
    ActionPlan, Date, Id, MonitoringEntry, MonitoringReport, MonitoringStatus, Node, Number, Plan,
    Year,
};
use crate::wording::{date, pick, quoted, shortened, terms};

closed_list! {
    /// Whether a node goes on in the next plan.
    pub enum Outcome: "node-outcome", "Výsledek", "Outcome";
    Fulfilled = "fulfilled", "splněno", "fulfilled";
    Continued = "continued", "pokračuje", "continued";
    Dropped = "dropped", "vypuštěno", "dropped";
}

closed_list! {
    /// What an outcome rests on.
    pub enum OutcomeReason: "outcome-reason", "Důvod výsledku", "Reason of an outcome";
    Status = "status", "stav podle monitoringu", "status of the monitoring";
    NotReported = "not_reported", "monitoring o něm nic neříká", "the monitoring does not mention it";
    WithParent = "with_parent", "spolu s nadřízeným", "together with its parent";
    PartsContinue = "parts_continue", "pokračují jeho části", "its parts continue";
    PartsEnded = "parts_ended", "nezbyla žádná jeho část", "none of its parts is left";
}

/// What became of one node, and why.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct NodeOutcome {
    /// Identifier.
    pub id: Id,
    /// Number in the plan.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// Title.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// Whether it goes on.
    pub outcome: Outcome,
    /// What that rests on.
    pub because: OutcomeReason,
    /// The status that the monitoring gives.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<MonitoringStatus>,
    /// The year of that status.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub year: Option<Year>,
    /// The report that gives it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub report: Option<Id>,
    /// The reason in the words of the report.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// New term of what was postponed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub new_term: Option<Date>,
    /// Node to which it was moved.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub moved_to: Option<Id>,
}

impl NodeOutcome {
    /// `1.1.1 „Název“: splněno (2021)`, with the reason of the report.
    pub fn sentence(&self, lang: Lang) -> String {
        let mut text = self.code.clone().map_or(String::new(), |code| format!("{code} "));
        text.push_str(&quoted(&shortened(self.title.as_deref().unwrap_or(self.id.as_str())), lang));
        text.push_str(": ");
        let because = self.because.name().get(lang);
        match self.status {
            Some(status) if self.because == OutcomeReason::Status => {
                text.push_str(status.name().get(lang));
                if let Some(year) = self.year {
                    let _ = write!(text, " ({year})");
                }
            }
            _ => {
                text.push_str(self.outcome.name().get(lang));
                let _ = write!(text, " – {because}");
            }
        }
        if let Some(term) = self.new_term {
            let _ =
                write!(text, ", {} {}", pick(lang, "nový termín", "new term"), date(term, lang));
        }
        if let Some(reason) = &self.reason {
            let _ = write!(text, "; {}: {}", terms::REASON.get(lang), shortened(reason));
        }
        text
    }
}

/// The latest that reports say of each node.
#[derive(Debug, Default)]
pub(super) struct Latest<'a> {
    entries: HashMap<&'a str, (&'a MonitoringReport, &'a MonitoringEntry)>,
    /// The latest value of each indicator.
    pub(super) values: HashMap<&'a str, Number>,
}

impl<'a> Latest<'a> {
    /// Reads reports of a plan. Entries that name only an item of an action plan are followed to
    /// its node where the action plan is known.
    pub(super) fn of(
        plan: &Plan,
        reports: &[&'a MonitoringReport],
        action_plans: &[&'a ActionPlan],
    ) -> Self {
        let mut items: HashMap<(&str, &str), &'a str> = HashMap::new();
        for document in action_plans {
            for item in &document.items {
                if let Some(node) = &item.node {
                    items.insert((&document.id, &item.id), node);
                }
            }
        }
        let mut reports: Vec<&'a MonitoringReport> = reports.to_vec();
        reports.order_by_key(|report| (report.last_year(), report.published_on, report.id.clone()));
        let mut latest = Self::default();
        for report in reports {
            let named = report.plan.as_ref().and_then(|link| link.plan.as_ref());
            if named.is_some_and(|named| *named != plan.id) {
                continue;
            }
            for entry in &report.entries {
                let by_item = || {
                    items.get(&(report.action_plan.as_deref()?, entry.item.as_deref()?)).copied()
                };
                let node = entry.node.as_deref().or_else(by_item);
                if let Some(node) = node.filter(|_| entry.status.is_some()) {
                    latest.entries.insert(node, (report, entry));
                }
                for one in &entry.indicators {
                    if let (Some(indicator), Some(value)) = (&one.indicator, one.value) {
                        latest.values.insert(indicator, value);
                    }
                }
            }
        }
        latest
    }

    /// The outcomes of all nodes, parents before children.
    pub(super) fn outcomes(&self, plan: &Plan) -> Vec<NodeOutcome> {
        let mut out = Vec::new();
        for node in plan.strategy.iter().flat_map(|strategy| &strategy.nodes) {
            self.node(node, None, &mut out);
        }
        out
    }

    /// Puts a node and what is below it into the list; says how the node ended.
    fn node(&self, node: &Node, above: Option<Outcome>, out: &mut Vec<NodeOutcome>) -> Outcome {
        let found = self.entries.get(node.id.as_str());
        let status = found.and_then(|(_, entry)| entry.status);
        let own = status.map(of_status);
        let at = out.len();
        out.push(NodeOutcome {
            id: node.id.clone(),
            code: node.code.clone(),
            title: node.title.clone(),
            outcome: Outcome::Continued,
            because: OutcomeReason::NotReported,
            status,
            year: found.and_then(|(report, _)| report.last_year()),
            report: found.map(|(report, _)| report.id.clone()),
            reason: found.and_then(|(_, entry)| entry.reason.clone()),
            new_term: found.and_then(|(_, entry)| entry.new_term),
            moved_to: found
                .and_then(|(_, entry)| entry.moved_to.as_ref().map(|node| node.id().clone())),
        });
        // What ended ends with all below it, unless a report says that a part goes on.
        let inherited =
            own.filter(|own| *own != Outcome::Continued).or(above.filter(|_| own.is_none()));
        let below: Vec<Outcome> =
            node.children.iter().map(|child| self.node(child, inherited, out)).collect();
        let goes_on = below.contains(&Outcome::Continued);
        let (outcome, because) = match (own, above) {
            (Some(Outcome::Continued), _) => (Outcome::Continued, OutcomeReason::Status),
            (_, _) if goes_on => (Outcome::Continued, OutcomeReason::PartsContinue),
            (Some(own), _) => (own, OutcomeReason::Status),
            (None, Some(above)) => (above, OutcomeReason::WithParent),
            (None, None) if below.is_empty() => (Outcome::Continued, OutcomeReason::NotReported),
            (None, None) if below.iter().all(|one| *one == Outcome::Fulfilled) => {
                (Outcome::Fulfilled, OutcomeReason::PartsEnded)
            }
            (None, None) => (Outcome::Dropped, OutcomeReason::PartsEnded),
        };
        if let Some(slot) = out.get_mut(at) {
            (slot.outcome, slot.because) = (outcome, because);
        }
        outcome
    }
}

fn of_status(status: MonitoringStatus) -> Outcome {
    match status {
        MonitoringStatus::Fulfilled => Outcome::Fulfilled,
        MonitoringStatus::Cancelled => Outcome::Dropped,
        MonitoringStatus::PartlyFulfilled
        | MonitoringStatus::Ongoing
        | MonitoringStatus::InProgress
        | MonitoringStatus::NotStarted
        | MonitoringStatus::NotFulfilled
        | MonitoringStatus::Postponed
        | MonitoringStatus::Moved => Outcome::Continued,
    }
}
