//! Builds a plan in code, checks it, and prints what is wrong with it in Czech:
//! `cargo run -p kpss-core --example build_a_plan`.
#![expect(clippy::print_stdout, reason = "the output is the purpose")]

use kpss_core::model::{Date, DecidingBody, Decision, ParseError, Period};
use kpss_core::model::{Plan, PlanLevel, PlanType, Territory};
use kpss_core::{Document, DocumentSet, Input, Inputs, Limits, Options, Report, validate};

/// The plan; only an empty code or identifier would be an error.
fn plan() -> Result<Plan, ParseError> {
    let [from, until] = [2025, 2024].map(Date::year_only);
    let approval = Decision {
        by: Some(DecidingBody::Council),
        municipalities: vec!["546127".parse()?],
        on: Some(Date::of(2024, 11, 20)),
        ..Decision::default()
    };
    Ok(Plan {
        title: Some("Komunitní plán sociálních služeb ORP Dačice".to_owned()),
        plan_type: Some(PlanType::CommunityPlan),
        level: Some(PlanLevel::Orp),
        period: Some(Period::between(Some(from), Some(until))),
        approvals: vec![approval],
        territory: Some(Territory { orps: vec!["3103".parse()?], ..Territory::default() }),
        ..Plan::new("plan-dacice".parse()?)
    })
}

/// What the rules say of it.
pub(crate) fn report() -> Result<Report, ParseError> {
    let document = Document::from(plan()?);
    let inputs = Inputs::read(&[Input::document("plan", &document)], &Limits::default());
    Ok(validate(&DocumentSet::of(&inputs), &Options::default()))
}

fn main() -> Result<(), ParseError> {
    println!("{}", report()?.text());
    Ok(())
}
