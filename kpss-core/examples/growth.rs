//! Shows how the questions about a plan's structure grow with the plan, as ratios within one process:
//! `cargo run --release -p kpss-core --example growth [QUESTION]`.
#![expect(clippy::print_stdout, reason = "the output is the purpose")]

use std::hint::black_box;
use std::time::{Duration, Instant};

use kpss_core::model::Year;
use kpss_core::plan::{
    Codes, Coverage, Edit, Merge, Merged, Outline, References, Revision, Totals, action_plan,
    compare, monitoring, next_plan,
};
use kpss_core::{Answer, Document, Documents, Lang};
use serde_json::{Value, json};

/// Goals of a plan are spread over so many years, groups and municipalities, however large it is.
const FEW: usize = 20;

fn main() {
    let (small, large) = (plan(10_000), plan(100_000));
    let only = std::env::args().nth(1);
    let wanted = |name: &str| only.as_ref().is_none_or(|only| only == name);
    let ask = |name: &str, task: &dyn Fn(&Documents<'_>) -> usize| {
        if wanted(name) {
            show(name, time(|| &small, task), time(|| &large, task));
        }
    };
    // What changes documents takes them, so each run gets its own.
    let change = |name: &str, task: &dyn Fn(Documents<'static>) -> usize| {
        if wanted(name) {
            show(name, time(|| small.clone(), task), time(|| large.clone(), task));
        }
    };
    ask("outline", &|d| Outline::of(d).map_or(0, |answer| size(&answer)));
    ask("references", &|d| References::of(d).records().len());
    ask("totals", &|d| Totals::of(d, None).map_or(0, |answer| size(&answer)));
    ask("coverage", &|d| Coverage::of(d).map_or(0, |answer| size(&answer)));
    change("renumber", &|d| Revision::renumbered(d).map_or(0, |answer| size(&answer)));
    derive(&ask);
    let edits: Vec<Edit> =
        serde_json::from_value(json!([{ "remove": { "id": "m0-0" } }])).unwrap_or_default();
    change("remove", &|d| {
        Revision::of(d, None, &edits, Codes::Renumber).map_or(0, |done| done.nodes.len())
    });
}

/// Measures a question by its name.
type Ask<'a> = dyn Fn(&str, &dyn Fn(&Documents<'_>) -> usize) + 'a;

/// Questions about two versions of a plan, and documents that follow from one.
fn derive(ask: &Ask<'_>) {
    ask("compare", &|d| {
        let Some(plan) = d.plans().next() else { return 0 };
        let mut new = plan.value.clone();
        let nodes = new.strategy.iter_mut().flat_map(|strategy| &mut strategy.nodes);
        for (index, node) in nodes.enumerate() {
            // Of each priority one measure goes and one is renamed; every other one is new.
            let moved = node.children.pop();
            if let Some(first) = node.children.first_mut() {
                first.title = Some(format!("Jinak {index}"));
            }
            if let Some(moved) = moved.filter(|_| index % 2 == 0) {
                node.children.insert(0, moved);
            }
        }
        compare(plan.value, &new).changes.len()
    });
    ask("derive", &|d| {
        let Some(plan) = d.plans().next() else { return 0 };
        let year = action_plan(plan.value, Year(2021)).map_or(0, |answer| {
            monitoring(&answer.document).document.entries.len() + answer.document.items.len()
        });
        let next = next_plan(plan.value, &[], &[], (Year(2030), Year(2032)));
        year + next.map_or(0, |answer| answer.nodes.len())
    });
    ask("merge", &|d| Merged::of(d, None, &Merge::default()).map_or(0, |answer| size(&answer)));
}

fn show(name: &str, short: Duration, long: Duration) {
    let ratio = long.as_secs_f64() / short.as_secs_f64();
    println!(
        "{name:<12} {short:>9.1?} of 10 000 nodes, {long:>9.1?} of 100 000: {ratio:>5.1} times"
    );
}

/// Length of the answer in both forms that are written of it.
fn size(answer: &impl Answer) -> usize {
    answer.to_json().len() + answer.page(Lang::Cs).text().len()
}

/// The shortest of many runs: other programs make a run longer, never shorter.
fn time<D>(documents: impl Fn() -> D, run: impl Fn(D) -> usize) -> Duration {
    let begun = Instant::now();
    let once = || {
        let documents = documents();
        let start = Instant::now();
        black_box(run(documents));
        start.elapsed()
    };
    let enough = |runs: usize| runs >= 7 && begun.elapsed() > Duration::from_secs(2);
    let mut shortest = once();
    let mut runs = 1;
    while !enough(runs) {
        shortest = shortest.min(once());
        runs += 1;
    }
    shortest
}

/// A plan with so many nodes: a priority has nine measures with nine activities each.
fn plan(nodes: usize) -> Documents<'static> {
    let priorities = nodes.div_ceil(91);
    let code = |index: usize| format!("{}", 530_000 + index % FEW);
    let costs = |index: usize| {
        let amount = 1000 * (1 + index % 7);
        json!({ "total": 2 * amount,
            "sources": [{ "source": "esf", "amount": amount }, { "source": "own", "amount": amount }],
            "years": [{ "year": 2020 + index % 3, "amount": 2 * amount }] })
    };
    let activity = |p: usize, m: usize, a: usize| {
        json!({ "id": format!("a{p}-{m}-{a}"), "level": "activity", "title": "Jednat s poskytovatelem",
            "costs": costs(a) })
    };
    let measure = |p: usize, m: usize| {
        json!({ "id": format!("m{p}-{m}"), "code": format!("{}.{}", p + 1, m + 2), "level": "measure",
            "title": "Udržení služby", "kind": "maintain", "needs": [format!("n{p}")],
            "target_groups": [format!("g{}", m % FEW)], "services": [format!("s{p}")],
            "municipalities": [code(m)],
            "children": (0..9).map(|a| activity(p, m, a)).collect::<Vec<Value>>() })
    };
    let priority = |p: usize| {
        json!({ "id": format!("p{p}"), "level": "priority", "title": "Priorita",
            "children": (0..9).map(|m| measure(p, m)).collect::<Vec<Value>>() })
    };
    let list =
        |count: usize, one: &dyn Fn(usize) -> Value| (0..count).map(one).collect::<Vec<Value>>();
    let document = json!({
        "kind": "plan", "id": "p",
        "territory": { "municipalities": list(FEW, &|m| json!({ "code": code(m) })) },
        "target_groups": list(FEW, &|g| json!({ "id": format!("g{g}"), "codes": [g.to_string()] })),
        "needs": list(priorities, &|n| json!({ "id": format!("n{n}"), "target_groups": [format!("g{}", n % FEW)] })),
        "services": list(priorities, &|s| json!({ "id": format!("s{s}"), "target_groups": [(s % FEW).to_string()],
            "municipalities": [code(s), code(s + 1)] })),
        "strategy": { "nodes": list(priorities, &priority) },
    });
    let read = Document::read(&document.to_string());
    Documents::of(read.into_iter().map(|document| ("plan.json", document)).collect())
}
