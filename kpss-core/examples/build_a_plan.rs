//! Builds a plan in code, checks it, and prints what is wrong with it in Czech:
//! `cargo run -p kpss-core --example build_a_plan`.
#![expect(clippy::print_stdout, reason = "the output is the purpose")]

use kpss_core::model::{Date, DecidingBody, Decision, Id, MunicipalityCode, OrpCode, Period};
use kpss_core::model::{Plan, PlanLevel, PlanType, Territory};
use kpss_core::{Document, DocumentSet, Input, Inputs, Limits, Options, Report, validate};

/// The plan; only an empty code or identifier would give `None`.
fn plan() -> Option<Plan> {
    let [from, until] = [2025, 2024].map(Date::year_only);
    let approval = Decision {
        by: Some(DecidingBody::Council),
        municipalities: vec![MunicipalityCode::new("546127")?],
        on: Some(Date::of(2024, 11, 20)),
        ..Decision::default()
    };
    Some(Plan {
        id: Id::new("plan-dacice")?,
        title: Some("Komunitní plán sociálních služeb ORP Dačice".to_owned()),
        plan_type: Some(PlanType::CommunityPlan),
        level: Some(PlanLevel::Orp),
        period: Some(Period { from: Some(from), until: Some(until) }),
        approvals: vec![approval],
        territory: Some(Territory { orps: vec![OrpCode::new("3103")?], ..Territory::default() }),
        ..Plan::default()
    })
}

/// What the rules say of it.
pub(crate) fn report() -> Option<Report> {
    let document = Document::from(plan()?);
    let inputs = Inputs::read(&[Input::document("plan", &document)], &Limits::default());
    Some(validate(&DocumentSet::of(&inputs), &Options::default()))
}

fn main() {
    if let Some(report) = report() {
        println!("{}", report.text());
    }
}
