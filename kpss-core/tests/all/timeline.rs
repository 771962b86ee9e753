//! The histories of Český Krumlov and Dačice answer which documents were in force on a day.

use std::fs;

use kpss_core::model::Date;
use kpss_core::query::{ForceReason, InForce, Timeline, ValidityStatus};
use kpss_core::{Document, DocumentSet, QueryError};

use crate::common::path;

fn seed(name: &str) -> DocumentSet<'static> {
    let folder = path(&format!("examples/seeds/{name}"));
    let mut files: Vec<_> = fs::read_dir(folder).unwrap().map(|one| one.unwrap().path()).collect();
    files.retain(|file| file.extension().is_some_and(|kind| kind == "json"));
    files.sort();
    let read = |file| ("seed", Document::read(&fs::read_to_string(file).unwrap()).unwrap());
    crate::common::set(files.into_iter().map(read).collect())
}

type Row = (&'static str, InForce, Vec<ForceReason>);

/// Plans, action plans and reports on a day.
fn on(seed_name: &str, day: &str) -> [Vec<(String, InForce, Vec<ForceReason>)>; 3] {
    let documents = seed(seed_name);
    let timeline = Timeline::of(&documents, Some(Date::parse(day).unwrap())).unwrap();
    let on = timeline.on.unwrap();
    let rows = |list: Vec<ValidityStatus>| {
        list.into_iter().map(|one| (one.id.to_string(), one.force, one.because)).collect()
    };
    [rows(on.plans), rows(on.action_plans), rows(on.reports)]
}

fn expect(seed: &str, day: &str, expected: [&[Row]; 3]) {
    let expected = expected.map(|list| {
        list.iter()
            .map(|(id, force, because)| ((*id).to_owned(), *force, because.clone()))
            .collect::<Vec<_>>()
    });
    assert_eq!(on(seed, day), expected, "{seed} {day}");
}

fn krumlov(day: &str, expected: [&[Row]; 3]) {
    expect("cesky-krumlov", day, expected);
}

fn dacice(day: &str, expected: [&[Row]; 3]) {
    expect("dacice", day, expected);
}

use ForceReason::{
    ApprovalDayUnknown, Extension, InConsultation, NotByAssembly, OnlyIntended, PartOnly, Period,
    PlanNotInForce, PlanUnclear, PublicationUnknown, Published,
};
use InForce::{No, Unclear, Yes};

#[test]
fn krumlov_on_days_of_its_history() {
    krumlov("2011-06-30", [&[], &[], &[]]);
    krumlov("2014-12-31", [&[("plan-krumlov-2012-2014", Yes, vec![Period])], &[], &[]]);
    krumlov("2015-01-01", [&[("plan-krumlov-2015-2017", Yes, vec![Period])], &[], &[]]);
    krumlov(
        "2016-06-01",
        [
            &[("plan-krumlov-2015-2017", Yes, vec![Period])],
            &[("akcni-plan-krumlov-2016", Yes, vec![Period])],
            &[("monitoring-krumlov-2015", Unclear, vec![PublicationUnknown])],
        ],
    );
    krumlov(
        "2017-12-20",
        [
            &[("plan-krumlov-2015-2017", Yes, vec![Period])],
            &[("akcni-plan-krumlov-2017", Yes, vec![Period])],
            &[("monitoring-krumlov-2017", Yes, vec![Published])],
        ],
    );
    krumlov(
        "2018-06-01",
        [
            &[("plan-krumlov-2015-2017", Unclear, vec![Extension, PartOnly, NotByAssembly])],
            &[("akcni-plan-krumlov-2018", Unclear, vec![Period, PlanUnclear])],
            &[("monitoring-krumlov-2017", Yes, vec![Published])],
        ],
    );
    // The draft of the third plan is still in consultation half a year after its beginning.
    krumlov(
        "2019-03-01",
        [
            &[("plan-krumlov-2019-2021", No, vec![Period, InConsultation])],
            &[],
            &[("monitoring-krumlov-2017", Yes, vec![Published])],
        ],
    );
    krumlov("2022-01-01", [&[], &[], &[("monitoring-krumlov-2017", Yes, vec![Published])]]);
}

#[test]
fn dacice_on_days_of_its_history() {
    dacice("2016-06-01", [&[("plan-dacice-2015-2017", No, vec![Period, OnlyIntended])], &[], &[]]);
    dacice("2018-06-01", [&[], &[], &[]]);
    dacice(
        "2020-03-01",
        [&[("plan-dacice-2020-2022", Unclear, vec![Period, ApprovalDayUnknown])], &[], &[]],
    );
    dacice("2021-01-01", [&[("plan-dacice-2020-2022", Yes, vec![Period])], &[], &[]]);
    dacice(
        "2024-05-01",
        [&[], &[("akcni-plan-dacice-2024", No, vec![Period, OnlyIntended, PlanNotInForce])], &[]],
    );
}

#[test]
fn the_chains_have_their_extensions_and_gaps() {
    let documents = seed("cesky-krumlov");
    let timeline = Timeline::of(&documents, None).unwrap();
    let [chain] = timeline.chains.as_slice() else { panic!("one chain") };
    let ids: Vec<_> = chain.plans.iter().map(|plan| plan.id.as_deref().unwrap()).collect();
    assert_eq!(ids, ["plan-krumlov-2012-2014", "plan-krumlov-2015-2017", "plan-krumlov-2019-2021"]);
    assert!(
        chain.plans.iter().all(|plan| plan.gap_before.is_none() && plan.overlap_before.is_none())
    );
    assert_eq!(chain.plans[1].end(), Some(Date::of(2018, 12, 31)));
    assert!(timeline.action_plans.iter().all(|one| !one.outside));

    let documents = seed("dacice");
    let timeline = Timeline::of(&documents, None).unwrap();
    let [chain] = timeline.chains.as_slice() else { panic!("one chain") };
    assert_eq!(chain.plans[1].gap_before, Some((Date::of(2018, 1, 1), Date::of(2019, 12, 31))));
    assert!(timeline.action_plans.iter().all(|one| one.outside));
}

#[test]
fn a_plan_that_is_only_mentioned_stands_in_the_chain() {
    let base = Document::read(&crate::common::text("tests/base.json")).unwrap();
    let documents = crate::common::set(vec![("base", base)]);
    let timeline = Timeline::of(&documents, None).unwrap();
    let years: Vec<_> = timeline.chains[0]
        .plans
        .iter()
        .map(|plan| (plan.from.unwrap().year(), plan.id.is_some()))
        .collect();
    assert_eq!(years, [(2015, false), (2020, true), (2023, false)]);
}

#[test]
fn a_month_is_no_day() {
    let documents = seed("dacice");
    let error = Timeline::of(&documents, Some(Date::parse("2020-03").unwrap())).unwrap_err();
    assert!(matches!(error, QueryError::NotADay { .. }));
}

/// A report that gives its time by days alone is about the last year of it.
#[test]
fn a_report_on_a_period_has_a_year() {
    let plan = r#"{"kind": "plan", "id": "p", "period": {"from": "2020", "until": "2022"}}"#;
    let report = r#"{"kind": "monitoring_report", "id": "r", "plan": {"plan": "p"},
        "period": {"from": "2020-01-01", "until": "2021-12-31"}}"#;
    let read = |text: &str| ("a", Document::read(text).unwrap());
    let documents = crate::common::set(vec![read(plan), read(report)]);
    let timeline = Timeline::of(&documents, Some(Date::parse("2022-05-01").unwrap())).unwrap();
    let years: Vec<_> = timeline.reports.iter().map(|one| one.year.map(|year| year.0)).collect();
    assert_eq!(years, [Some(2021)]);
    let reports = timeline.on.unwrap().reports;
    let because: Vec<_> = reports.iter().map(|one| (one.force, one.because.clone())).collect();
    assert_eq!(because, [(InForce::Unclear, vec![ForceReason::PublicationUnknown])]);
}
