//! Shows how the questions about a plan's structure grow with the plan:
//! `cargo run --release -p kpss-core --example growth [QUESTION]`. Every run is a process of its own
//! that has just read the plan, as on the command line.
#![expect(clippy::print_stdout, reason = "the output is the purpose")]

use std::hint::black_box;
use std::path::PathBuf;
use std::process::Command;
use std::time::{Duration, Instant};
use std::{fs, io};

use kpss_core::model::{Plan, Year};
use kpss_core::plan::{
    Codes, Coverage, Edit, Merge, Merged, Outline, References, RegionalView, Revision, Totals,
    action_plan, compare, monitoring, next_plan,
};
use kpss_core::{Answer, Document, Documents, Lang};
use serde_json::{Value, json};

// The allocator of the command line.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Goals of a plan are spread over so many years, groups and municipalities, however large it is.
const FEW: usize = 20;

fn main() -> io::Result<()> {
    let mut given = std::env::args().skip(1);
    let (question, file) = (given.next(), given.next());
    let wanted = |name: &str| question.as_ref().is_none_or(|question| question == name);
    let questions = QUESTIONS.iter().filter(|(name, _)| wanted(name));
    if let Some(file) = file {
        for (_, ask) in questions {
            let documents = documents(&fs::read_to_string(&file)?);
            let start = Instant::now();
            black_box(ask(documents));
            println!("{}", start.elapsed().as_nanos());
        }
        return Ok(());
    }
    let files = [10_000, 100_000].map(Files::of);
    let [small, large] = &files;
    small.write(10_000)?;
    large.write(100_000)?;
    for (name, _) in questions {
        let [short, long] = files.each_ref().map(|files| files.shortest(name));
        let (short, long) = (short?, long?);
        let ratio = long.as_secs_f64() / short.as_secs_f64();
        println!(
            "{name:<12} {short:>9.1?} of 10 000 nodes, {long:>9.1?} of 100 000: {ratio:>5.1} times"
        );
    }
    files.iter().try_for_each(Files::remove)
}

/// A plan with so many nodes and its action plan, as files.
struct Files {
    plan: PathBuf,
    action_plan: PathBuf,
}

impl Files {
    fn of(nodes: usize) -> Self {
        let file = |name: &str| {
            let own = format!("kpss-growth-{}-{nodes}-{name}.json", std::process::id());
            std::env::temp_dir().join(own)
        };
        Self { plan: file("plan"), action_plan: file("action-plan") }
    }

    fn write(&self, nodes: usize) -> io::Result<()> {
        let text = plan(nodes).to_string();
        let documents = documents(&text);
        let year = documents.plans().find_map(|plan| action_plan(plan.value, Year(2021)).ok());
        fs::write(&self.action_plan, year.map_or(String::new(), |year| year.to_json()))?;
        fs::write(&self.plan, text)
    }

    /// The shortest of several runs, each in a process of its own: other programs make a run
    /// longer, never shorter.
    fn shortest(&self, question: &str) -> io::Result<Duration> {
        let file = if question == "monitoring" { &self.action_plan } else { &self.plan };
        let once = || {
            let run = Command::new(std::env::current_exe()?).arg(question).arg(file).output()?;
            let nanoseconds = String::from_utf8_lossy(&run.stdout).trim().parse();
            nanoseconds.map(Duration::from_nanos).map_err(io::Error::other)
        };
        (0..9).map(|_| once()).try_fold(Duration::MAX, |least, run| Ok(least.min(run?)))
    }

    fn remove(&self) -> io::Result<()> {
        fs::remove_file(&self.plan)?;
        fs::remove_file(&self.action_plan)
    }
}

fn documents(text: &str) -> Documents<'static> {
    let read = Document::read(text);
    Documents::of(read.into_iter().map(|document| ("document.json", document)).collect())
}

/// A question: what it is asked of, and the size of the answer.
type Question = fn(Documents<'static>) -> usize;

const QUESTIONS: [(&str, Question); 12] = [
    ("outline", |d| Outline::of(&d).map_or(0, |answer| size(&answer))),
    ("references", |d| References::of(&d).records().len()),
    ("totals", |d| Totals::of(&d, None).map_or(0, |answer| size(&answer))),
    ("coverage", |d| Coverage::of(&d).map_or(0, |answer| size(&answer))),
    ("renumber", |d| Revision::renumbered(d).map_or(0, |answer| size(&answer))),
    ("remove", remove),
    ("compare", |d| changed(&d).map_or(0, |(old, new)| size(&compare(old, &new)))),
    ("action-plan", |d| year(&d)),
    ("monitoring", |d| form(&d)),
    ("next-plan", |d| next(&d)),
    ("merge", |d| Merged::of(&d, None, &Merge::default()).map_or(0, |answer| size(&answer))),
    ("view", |d| RegionalView::of(&d, None, &Merge::default()).map_or(0, |answer| size(&answer))),
];

fn remove(documents: Documents<'static>) -> usize {
    let edits: Vec<Edit> =
        serde_json::from_value(json!([{ "remove": { "id": "m0-0" } }])).unwrap_or_default();
    Revision::of(documents, None, &edits, Codes::Renumber).map_or(0, |answer| size(&answer))
}

/// The plan, and a version of it where of each priority one measure is gone, or stands first, and
/// another one is renamed.
fn changed<'a>(documents: &'a Documents<'_>) -> Option<(&'a Plan, Plan)> {
    let old = documents.plans().next()?.value;
    let mut new = old.clone();
    let nodes = new.strategy.iter_mut().flat_map(|strategy| &mut strategy.nodes);
    for (index, node) in nodes.enumerate() {
        let moved = node.children.pop();
        if let Some(first) = node.children.first_mut() {
            first.title = Some(format!("Jinak {index}"));
        }
        if let Some(moved) = moved.filter(|_| index % 2 == 0) {
            node.children.insert(0, moved);
        }
    }
    Some((old, new))
}

fn form(documents: &Documents<'_>) -> usize {
    documents.action_plans().next().map_or(0, |plan| size(&monitoring(plan.value)))
}

fn next(documents: &Documents<'_>) -> usize {
    let Some(plan) = documents.plans().next() else { return 0 };
    let answer = next_plan(plan.value, &[], &[], (Year(2030), Year(2032)));
    answer.map_or(0, |answer| size(&answer))
}

fn year(documents: &Documents<'_>) -> usize {
    let Some(plan) = documents.plans().next() else { return 0 };
    action_plan(plan.value, Year(2021)).map_or(0, |answer| size(&answer))
}

/// Length of the answer in both forms that are written of it.
fn size(answer: &impl Answer) -> usize {
    answer.to_json().len() + answer.page(Lang::Cs).text().len()
}

/// A plan with so many nodes: a priority has nine measures with nine activities each.
fn plan(nodes: usize) -> Value {
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
    json!({
        "kind": "plan", "id": "p",
        "territory": { "municipalities": list(FEW, &|m| json!({ "code": code(m) })) },
        "target_groups": list(FEW, &|g| json!({ "id": format!("g{g}"), "codes": [g.to_string()] })),
        "needs": list(priorities, &|n| json!({ "id": format!("n{n}"), "target_groups": [format!("g{}", n % FEW)] })),
        "services": list(priorities, &|s| json!({ "id": format!("s{s}"), "target_groups": [(s % FEW).to_string()],
            "municipalities": [code(s), code(s + 1)] })),
        "strategy": { "nodes": list(priorities, &priority) },
    })
}
