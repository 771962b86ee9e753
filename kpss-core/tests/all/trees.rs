//! Random plans for properties.

use kpss_core::model::{
    Costs, FundingLine, Id, Money, Node, Plan, Strategy as Tree, Year, YearAmount,
};
use proptest::prelude::*;

pub(crate) fn id(text: impl Into<String>) -> Id {
    Id::new(text).unwrap()
}

/// The shape of a node before it gets its identifier.
#[derive(Clone, Debug)]
struct Seed {
    code: Option<String>,
    costs: Option<Costs>,
    kind: Option<usize>,
    municipalities: Vec<usize>,
    services: Vec<usize>,
    children: Vec<Seed>,
}

fn costs() -> impl Strategy<Value = Costs> {
    let amount = || proptest::option::weighted(0.9, (0..100_000_i64).prop_map(Money::from_units));
    let year = || (2020..2024_u16).prop_map(Year);
    let source =
        (0..4_usize, amount(), proptest::option::of(year()), proptest::option::of(0..3_usize));
    let source = source.prop_map(|(code, amount, year, service)| FundingLine {
        source: kpss_core::model::FundingSourceCode::new(
            ["esf", "own", "municipal-budget", "x"][code],
        )
        .ok(),
        amount,
        year,
        service: service.map(|index| id(format!("s{index}")).into()),
        ..FundingLine::default()
    });
    let years =
        (year(), amount()).prop_map(|(year, amount)| YearAmount { year: Some(year), amount });
    let lists = (proptest::collection::vec(source, 0..3), proptest::collection::vec(years, 0..3));
    (amount(), lists).prop_map(|(total, (sources, years))| Costs {
        total,
        sources: sources.into(),
        years: years.into(),
        ..Costs::default()
    })
}

fn seed() -> impl Strategy<Value = Seed> {
    let own = || {
        let code = proptest::option::of("[1-3](\\.[1-3]){0,2}");
        let lists = (
            proptest::collection::vec(0..3_usize, 0..3),
            proptest::collection::vec(0..3_usize, 0..3),
        );
        (code, proptest::option::of(costs()), proptest::option::of(0..3_usize), lists)
    };
    let node = move |children| {
        (own(), children).prop_map(|((code, costs, kind, (municipalities, services)), children)| {
            Seed { code, costs, kind, municipalities, services, children }
        })
    };
    node(Just(Vec::new()).boxed())
        .prop_recursive(4, 60, 5, move |inner| node(proptest::collection::vec(inner, 0..5).boxed()))
}

fn grow(seeds: Vec<Seed>, next: &mut usize) -> Vec<Node> {
    use kpss_core::model::{MeasureKind, MunicipalityCode};
    let municipality = |index| MunicipalityCode::new(format!("53000{index}")).unwrap();
    let one = |seed: Seed| {
        *next += 1;
        Node {
            id: id(format!("n{next}")),
            code: seed.code,
            costs: seed.costs,
            kind: seed.kind.map(|index| MeasureKind::ALL[index]),
            municipalities: seed.municipalities.into_iter().map(municipality).collect(),
            services: seed
                .services
                .into_iter()
                .map(|index| id(format!("s{index}")).into())
                .collect(),
            children: grow(seed.children, next).into(),
            ..Node::default()
        }
    };
    seeds.into_iter().map(one).collect()
}

/// A plan with a random tree; identifiers are unique.
pub(crate) fn plan() -> impl Strategy<Value = Plan> {
    proptest::collection::vec(seed(), 0..5).prop_map(|seeds| plan_of(grow(seeds, &mut 0)))
}

/// A plan with these nodes.
pub(crate) fn plan_of(nodes: Vec<Node>) -> Plan {
    let strategy = Some(Tree { nodes, ..Tree::default() });
    Plan { id: id("p"), strategy, ..Plan::default() }
}
