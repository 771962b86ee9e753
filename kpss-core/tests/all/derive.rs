//! What is derived is read without new errors, and loses nothing on the way.

use crate::common::validate;
use std::collections::BTreeSet;

use kpss_core::model::{
    ActionPlan, Date, Id, MonitoringReport, MonitoringStatus, Period, Plan, Submission, Year,
};
use kpss_core::query::{Outcome, OutcomeReason, action_plan, monitoring, next_plan};
use kpss_core::{Document, Input, Options, Severity};
use proptest::prelude::*;

use crate::common::{documents, text};
use crate::trees::plan;

use Outcome::{Continued, Fulfilled};
use OutcomeReason::{PartsContinue, Status};

fn base() -> Submission {
    let Ok(Document::Submission(base)) = Document::read(&text("tests/base.json")) else {
        panic!("a submission")
    };
    *base
}

/// Numbering of the errors of documents that are validated together.
fn errors(documents: &[Document]) -> BTreeSet<String> {
    let texts: Vec<String> = documents.iter().map(Document::to_json).collect();
    let inputs: Vec<Input<'_>> =
        texts.iter().map(|text| Input::bytes("x", text.as_bytes())).collect();
    let report = validate(&inputs, &Options::default());
    let errors = report.findings.iter().filter(|finding| finding.severity == Severity::Error);
    errors.map(|finding| finding.code.to_string()).collect()
}

/// Everything that follows from a plan, each alone and all with the plan, has no error that the
/// plan has not.
fn derives_cleanly(plan: &Plan, reports: &[&MonitoringReport]) {
    let own = |plan: &Plan| Document::Plan(Box::new(plan.clone()));
    let known = errors(&[own(plan)]);
    let start = plan.period.as_ref().and_then(Period::first_day);
    let first = start.map_or(2020, Date::year);
    let last = plan.validity_end().map_or(first + 2, Date::year);
    let new = |documents: Vec<Document>, what: &str| {
        for with in [Vec::new(), vec![own(plan)]] {
            let found = errors(&documents.iter().cloned().chain(with).collect::<Vec<_>>());
            let new: Vec<_> = found.difference(&known).collect();
            assert!(new.is_empty(), "{} {what}: {new:?}", plan.id);
        }
    };
    for year in first..=last {
        let derived = action_plan(plan, Year(year)).unwrap().document;
        let form = monitoring(&derived).document;
        new(vec![Document::ActionPlan(Box::new(derived.clone()))], "action plan");
        new(
            vec![
                Document::ActionPlan(Box::new(derived)),
                Document::MonitoringReport(Box::new(form)),
            ],
            "monitoring",
        );
    }
    let next = next_plan(plan, reports, &[], (Year(last + 1), Year(last + 3))).unwrap();
    new(vec![own(&next.document)], "next plan");
}

#[test]
fn documents_derived_from_the_seeds_have_no_new_errors() {
    for path in documents() {
        let document = Document::read(&std::fs::read_to_string(&path).unwrap()).unwrap();
        match document {
            Document::Plan(plan) => derives_cleanly(&plan, &[]),
            Document::Submission(base) => {
                let reports: Vec<_> = base.monitoring_reports.iter().collect();
                derives_cleanly(&base.plans[0], &reports);
            }
            _ => {}
        }
    }
}

#[test]
fn the_action_plan_of_a_year_has_its_costs_once() {
    let derived = action_plan(&base().plans[0], Year(2021)).unwrap();
    let document: &ActionPlan = &derived.document;
    let nodes: Vec<_> = document.items.iter().map(|item| item.node.as_deref().unwrap()).collect();
    assert_eq!(nodes, ["o11", "o11-a1", "o21", "o21-a1"]);
    let total = |costs: &Option<kpss_core::model::Costs>| {
        costs.as_ref().and_then(|costs| costs.total).map(|total| total.to_string())
    };
    let totals: Vec<_> = document.items.iter().map(|item| total(&item.costs)).collect();
    assert_eq!(totals, [Some("1000000".into()), None, Some("500000".into()), None]);
    assert_eq!(total(&document.costs), Some("1500000".into()));
    let outlook: Vec<_> = document.outlook.iter().map(|one| one.year.unwrap().0).collect();
    // The plan says nothing of 2023.
    assert_eq!(outlook, [2022]);
    let term = document.items[1].period.as_ref().unwrap();
    assert_eq!(
        (term.first_day(), term.last_day()),
        (Some(Date::of(2021, 1, 1)), Some(Date::of(2021, 6, 30)))
    );
    assert!(derived.undivided.is_empty());
}

#[test]
fn what_ended_before_the_year_is_no_item() {
    let document = action_plan(&base().plans[0], Year(2022)).unwrap().document;
    let nodes: Vec<_> = document.items.iter().map(|item| item.node.as_deref().unwrap()).collect();
    assert_eq!(nodes, ["o11", "o21"]);
    assert_eq!(document.items[0].indicators[0].target.unwrap().to_string(), "60");
    assert!(action_plan(&base().plans[0], Year(2023)).is_err());
}

#[test]
fn the_monitoring_form_has_an_entry_for_each_item() {
    let base = base();
    let form = monitoring(&base.action_plans[0]).document;
    assert_eq!(form.action_plan.as_deref(), Some("ap-2020"));
    let entries: Vec<_> = form
        .entries
        .iter()
        .map(|entry| (entry.node.as_deref().unwrap(), entry.item.as_deref().unwrap(), entry.status))
        .collect();
    assert_eq!(entries, [("o11", "ap2020-o11", None), ("o21", "ap2020-o21", None)]);
}

/// The base submission with a status, and perhaps more, for one node in the report of 2022.
fn after(
    node: &str,
    edit: impl Fn(&mut kpss_core::model::MonitoringEntry),
) -> kpss_core::query::DerivedPlan {
    let mut base = base();
    for entry in &mut base.monitoring_reports[2].entries {
        if entry.node.as_deref() == Some(node) {
            edit(entry);
        }
    }
    let reports: Vec<_> = base.monitoring_reports.iter().collect();
    next_plan(&base.plans[0], &reports, &[], (Year(2023), Year(2025))).unwrap()
}

fn ids(plan: &Plan) -> Vec<String> {
    kpss_core::PlanTree::of(plan)
        .nodes()
        .map(|it| format!("{} {}", it.number(), it.node.id))
        .collect()
}

#[test]
fn what_was_fulfilled_is_named_and_what_was_not_goes_on() {
    let next = after("o11", |_| {});
    let plan = &next.document;
    assert_eq!(ids(plan), ["1 pr1", "1.1 o11", "2 pr2", "2.1 o21"]);
    assert_eq!((plan.id.as_str(), plan.ordinal.unwrap().0), ("plan-2023-2025", 4));
    let found: Vec<_> =
        next.nodes.iter().map(|node| (node.id.as_str(), node.outcome, node.because)).collect();
    assert_eq!(
        found,
        [
            ("pr1", Continued, PartsContinue),
            ("o11", Continued, Status),
            ("o11-a1", Fulfilled, Status),
            ("pr2", Continued, PartsContinue),
            ("o21", Continued, Status),
            ("o21-a1", Fulfilled, Status),
        ]
    );
    let evaluation = plan.evaluation.as_ref().unwrap();
    assert_eq!(evaluation.up_to_year, Some(Year(2022)));
    assert_eq!(evaluation.reports.len(), 3);
    let percents: Vec<_> =
        evaluation.shares.iter().map(|share| share.percent.unwrap().to_string()).collect();
    assert_eq!(percents, ["50", "50"]);
    let node = plan.nodes().nth(1).unwrap();
    assert_eq!(node.origins[0].node.as_deref(), Some("o11"));
    assert_eq!(node.indicators[0].baseline.unwrap().to_string(), "60");
    assert!(node.costs.is_none());
}

#[test]
fn what_was_cancelled_is_dropped_with_its_reason() {
    let next = after("o21", |entry| {
        entry.status = Some(MonitoringStatus::Cancelled);
        entry.reason = Some("Služba zanikla.".into());
    });
    assert_eq!(ids(&next.document), ["1 pr1", "1.1 o11"]);
    let summary = next.document.evaluation.as_ref().unwrap().summary.as_deref().unwrap();
    assert!(
        summary.contains(
            "2.1 „Udržení odborného poradenství“: zrušeno (2022); důvod: Služba zanikla."
        ),
        "{summary}"
    );
    let priority = next.nodes.iter().find(|node| node.id.as_str() == "pr2").unwrap();
    assert_eq!((priority.outcome, priority.because), (Outcome::Dropped, OutcomeReason::PartsEnded));
}

#[test]
fn what_was_moved_stands_at_its_new_place() {
    let moved = |target: &'static str| {
        after("o21", |entry| {
            entry.status = Some(MonitoringStatus::Moved);
            entry.moved_to = Id::new(target).ok().map(Into::into);
        })
    };
    assert_eq!(ids(&moved("pr1").document), ["1 pr1", "1.1 o11", "1.2 o21", "2 pr2"]);
    // A place that is not there, or lies below the node itself, cannot be moved to.
    let stays = ["1 pr1", "1.1 o11", "2 pr2", "2.1 o21"];
    assert_eq!(ids(&moved("nikde").document), stays);
    assert_eq!(ids(&moved("o21").document), stays);
}

#[test]
fn what_was_postponed_has_its_new_term() {
    let next = after("o21", |entry| {
        entry.status = Some(MonitoringStatus::Postponed);
        entry.new_term = Some(Date::of(2024, 6, 30));
    });
    let node = next.document.nodes().find(|node| node.id.as_str() == "o21").unwrap();
    assert_eq!(node.period.as_ref().unwrap().last_day(), Some(Date::of(2024, 6, 30)));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn documents_derived_from_random_trees_have_no_new_errors(
        plan in plan(), statuses in proptest::collection::vec(0..9_usize, 80),
    ) {
        let statuses = statuses.iter().map(|index| MonitoringStatus::ALL[*index]);
        let entries = plan.nodes().zip(statuses).map(|(node, status)| kpss_core::model::MonitoringEntry {
            node: Some(node.id.clone().into()), status: Some(status), ..Default::default()
        });
        let report = MonitoringReport {
            id: Id::new("m").unwrap(), year: Some(Year(2021)), entries: entries.collect(), ..Default::default()
        };
        derives_cleanly(&plan, &[&report]);
        let next = next_plan(&plan, &[&report], &[], (Year(2023), Year(2025))).unwrap();
        let went_on = next.nodes.iter().filter(|node| node.outcome == Outcome::Continued).count();
        prop_assert_eq!(next.nodes.len(), plan.nodes().count());
        prop_assert_eq!(went_on, next.document.nodes().count());
    }
}
