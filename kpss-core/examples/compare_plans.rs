//! Says what changed between two versions of a plan:
//! `cargo run -p kpss-core --example compare_plans`.
#![expect(clippy::print_stdout, reason = "the output is the purpose")]

use kpss_core::model::{Costs, Money, Node, ParseError, Plan, Strategy};
use kpss_core::query::{Comparison, compare};
use kpss_core::{Lang, View};

/// A plan with one measure that costs so many crowns.
fn plan(title: &str, crowns: i32) -> Result<Plan, ParseError> {
    let costs = Costs { total: Some(Money::whole(crowns)), ..Costs::default() };
    let measure = Node {
        id: "doprava".parse()?,
        code: Some("1".to_owned()),
        title: Some(title.to_owned()),
        costs: Some(costs),
        ..Node::default()
    };
    let strategy = Strategy { nodes: vec![measure], ..Strategy::default() };
    Ok(Plan { strategy: Some(strategy), ..Plan::new("plan".parse()?) })
}

/// The changes from the draft to what was approved.
pub(crate) fn comparison() -> Result<Comparison, ParseError> {
    let draft = plan("Doprava k lékaři", 250_000)?;
    let approved = plan("Doprava seniorů k lékaři", 300_000)?;
    Ok(compare(&draft, &approved))
}

fn main() -> Result<(), ParseError> {
    println!("{}", comparison()?.page(Lang::Cs).text());
    Ok(())
}
