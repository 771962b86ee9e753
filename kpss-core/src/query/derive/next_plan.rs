//! The next plan, from a plan and its monitoring.

use std::collections::BTreeMap;

use serde::Serialize;

use super::ids::{Ids, with_years};
use super::moves::Moves;
use super::outcome::{Latest, NodeOutcome, Outcome};
use crate::documents::PlanTree;
use crate::lang::Lang;
use crate::lists::Order as _;
use crate::model::{
    ActionPlan, Count, Date, Evaluation, Indicator, LineageKind, List, MonitoringReport,
    MonitoringStatus, Need, Node, NodeOrigin, Number, Period, Plan, PlanLink, PlanStatus, Ref,
    RegionCompliance, SchemaVersion, Source, StatusShare, Strategy, Year,
};
use crate::query::compare::bare;
use crate::query::{AnswerData, QueryError};

/// The next plan, and what became of every node of the old one.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DerivedPlan {
    /// The document.
    pub document: Plan,
    /// Every node of the old plan, parents before children.
    pub nodes: Vec<NodeOutcome>,
}

/// A draft of the next plan: what was not finished goes on and says where it comes from; what was
/// fulfilled or cancelled is named in the evaluation of the old plan, with its reason.
///
/// Costs, terms and analyses belong to the old period and are to be planned anew; the term of what
/// goes on continuously is the whole new period, and of what was postponed its new term.
///
/// # Errors
/// [`QueryError`] where the new period does not come after the beginning of the old one.
pub fn next_plan(
    plan: &Plan,
    reports: &[&MonitoringReport],
    action_plans: &[&ActionPlan],
    (from, until): (Year, Year),
) -> Result<DerivedPlan, QueryError> {
    let start = plan.period.as_ref().and_then(Period::first_day);
    let begins = Date::year_only(from.0).first_day();
    if until < from || start.is_some_and(|start| begins <= start) {
        return Err(QueryError::DoesNotFollow { plan: plan.id.clone(), from, until });
    }
    let latest = Latest::of(plan, reports, action_plans);
    let nodes = latest.outcomes(plan);
    let making = Making { plan, latest: &latest, period: (from, until), nodes: &nodes };
    let document = making.document(reports);
    Ok(DerivedPlan { document, nodes })
}

struct Making<'a> {
    plan: &'a Plan,
    latest: &'a Latest<'a>,
    period: (Year, Year),
    nodes: &'a [NodeOutcome],
}

impl Making<'_> {
    fn document(&self, reports: &[&MonitoringReport]) -> Plan {
        let (old, new) = (self.plan, (self.period.0.0, self.period.1.0));
        let years = old
            .period
            .as_ref()
            .and_then(|period| Some((period.from?.year(), period.until?.year())));
        let renamed = |text: &str| years.and_then(|years| with_years(text, years, new));
        let fallback = || Ids::default().fresh(&old.id, &format!("{}-{}", new.0, new.1));
        let title = old.title.as_deref().map(|title| {
            renamed(title).unwrap_or_else(|| format!("{title} na období {}–{}", new.0, new.1))
        });
        let year = |year: u16| Some(Date::year_only(year));
        let begins = old.period.as_ref().and_then(|period| period.from);
        let validity = Period::between(begins, old.validity_end());
        Plan {
            id: renamed(&old.id)
                .and_then(|id| crate::model::Id::new(id).ok())
                .unwrap_or_else(fallback),
            schema_version: Some(SchemaVersion::V1_0),
            title,
            plan_type: old.plan_type,
            level: old.level,
            ordinal: old.ordinal.and_then(|Count(ordinal)| ordinal.checked_add(1)).map(Count),
            status: Some(PlanStatus::Draft),
            period: Some(Period::between(year(new.0), year(new.1))),
            predecessor: Some(PlanLink {
                plan: Some(old.id.clone().into()),
                title: old.title.clone(),
                period: Some(validity).filter(|validity| *validity != Period::default()),
                unnamed: None,
            }),
            territory: old.territory.clone(),
            organisations: old.organisations.clone(),
            bodies: old.bodies.clone(),
            posts: old.posts.clone(),
            region_compliance: old.region_compliance.as_ref().and_then(|compliance| {
                let region = compliance.region.clone()?;
                Some(RegionCompliance { region: Some(region), ..RegionCompliance::default() })
            }),
            target_groups: old.target_groups.clone(),
            // The analyses belong to the old plan; whether a need is still there, new ones will show.
            needs: old
                .needs
                .iter()
                .map(|need| Need { analyses: Vec::new(), ..need.clone() })
                .collect(),
            evaluation: Some(self.evaluation(reports)),
            strategy: Some(self.strategy()),
            covers_related_services: old.covers_related_services,
            services: old.services.clone(),
            network: old.network.clone(),
            monitoring: old.monitoring.clone(),
            contacts: old.contacts.clone(),
            sources: vec![Source {
                id: old.id.clone(),
                title: old.title.clone(),
                ..Source::default()
            }],
            ..Plan::default()
        }
    }

    /// What ended, each with its reason, and how many nodes ended in which status.
    fn evaluation(&self, reports: &[&MonitoringReport]) -> Evaluation {
        let mut counts: BTreeMap<MonitoringStatus, u32> = BTreeMap::new();
        for status in self.nodes.iter().filter_map(|node| node.status) {
            *counts.entry(status).or_insert(0) += 1;
        }
        let ended = self.nodes.iter().filter(|node| node.outcome != Outcome::Continued);
        let sentences: Vec<String> = ended.map(|node| node.sentence(Lang::Cs)).collect();
        let own = |report: &&&MonitoringReport| {
            let named = report.plan.as_ref().and_then(|link| link.plan.as_ref());
            named.is_none_or(|named| *named == self.plan.id)
        };
        let reports: Vec<&&MonitoringReport> = reports.iter().filter(own).collect();
        let mut ids: Vec<_> = reports.iter().map(|report| Ref::from(&report.id)).collect();
        ids.order();
        Evaluation {
            plan: Some(self.plan.id.clone().into()),
            up_to_year: reports.iter().filter_map(|report| report.last_year()).max(),
            summary: Some(sentences.join("\n")).filter(|text| !text.is_empty()),
            shares: shares(&counts),
            reports: ids,
            ..Evaluation::default()
        }
    }

    fn strategy(&self) -> Strategy {
        let old = self.plan.strategy.as_ref();
        let moves = Moves::of(self.plan, self.nodes);
        let top = old.iter().flat_map(|strategy| &strategy.nodes);
        let top = top.filter(|node| !moves.is_moved(node));
        let mut nodes: Vec<Node> = top.filter_map(|node| self.node(node, &moves)).collect();
        if is_numbered(self.plan) {
            number(&mut nodes, "");
        }
        Strategy {
            vision: old.and_then(|strategy| strategy.vision.clone()),
            levels: old.map_or_else(Vec::new, |strategy| strategy.levels.clone()),
            nodes,
        }
    }

    /// The node in the next plan; nothing where it ended.
    fn node(&self, node: &Node, moves: &Moves<'_>) -> Option<Node> {
        let found = moves.outcomes.get(node.id.as_str())?;
        if found.outcome != Outcome::Continued {
            return None;
        }
        let own = node.children.iter().filter(|child| !moves.is_moved(child));
        let come = moves.into.get(node.id.as_str()).into_iter().flatten().copied();
        let children = own.chain(come).filter_map(|child| self.node(child, moves)).collect();
        let kind = if moves.is_moved(node) { LineageKind::Changed } else { LineageKind::Continued };
        let value = |indicator: &Indicator| self.latest.values.get(indicator.id.as_str()).copied();
        let indicators = node
            .indicators
            .iter()
            .map(|one| Indicator { baseline: value(one).or(one.baseline), ..one.clone() });
        Some(Node {
            period: self.term(found),
            costs: None,
            capacity_changes: List::default(),
            indicators: indicators.collect(),
            origins: vec![NodeOrigin {
                plan: Some(self.plan.id.clone().into()),
                node: Some(node.id.clone().into()),
                kind: Some(kind),
            }]
            .into(),
            children,
            ..bare(node)
        })
    }

    fn term(&self, node: &NodeOutcome) -> Option<Period> {
        let (from, until) = (Date::year_only(self.period.0.0), Date::year_only(self.period.1.0));
        match node.status? {
            MonitoringStatus::Ongoing => Some(Period::between(Some(from), Some(until))),
            MonitoringStatus::Postponed => {
                let term = node.new_term.filter(|term| {
                    from.first_day() <= term.first_day() && term.last_day() <= until.last_day()
                })?;
                Some(Period::between(Some(from), Some(term)))
            }
            _ => None,
        }
    }
}

/// Whether every node has the number of its position.
fn is_numbered(plan: &Plan) -> bool {
    let tree = PlanTree::of(plan);
    let mut nodes = tree.nodes();
    !tree.is_empty() && nodes.all(|it| it.node.code == Some(it.number().to_string()))
}

fn number(nodes: &mut [Node], above: &str) {
    for (position, node) in nodes.iter_mut().enumerate() {
        let code = format!("{above}{}", position + 1);
        number(&mut node.children, &format!("{code}."));
        node.code = Some(code);
    }
}

/// Counts with percentages that give one hundred exactly.
fn shares(counts: &BTreeMap<MonitoringStatus, u32>) -> Vec<StatusShare> {
    const WHOLE: i64 = 100_000;
    let all: i64 = counts.values().map(|count| i64::from(*count)).sum();
    if all == 0 {
        return Vec::new();
    }
    let mut rest = WHOLE;
    let mut left: i64 = all;
    let share = |(status, count): (&MonitoringStatus, &u32)| {
        // What rounding leaves over goes to the shares that come after.
        let part = (2 * rest * i64::from(*count) + left) / (2 * left);
        rest -= part;
        left -= i64::from(*count);
        StatusShare {
            status: Some(*status),
            joined_with: None,
            count: Some(Count(*count)),
            percent: Some(Number::from_units(part)),
        }
    };
    counts.iter().map(share).collect()
}

impl AnswerData for DerivedPlan {
    const SCHEMA: &'static str = "plan";

    /// The document itself, as `kpss validate` reads it.
    fn to_json(&self) -> String {
        crate::json::canonical(&self.document)
    }
}
