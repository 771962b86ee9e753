//! Shows how the questions about a plan's structure grow with the plan:
//! `cargo run --release -p xtask --features core --bin growth [QUESTION]`. Each is asked as the command line
//! asks it: text in, answer out as JSON, once in a process of its own.
#![expect(clippy::print_stdout, reason = "the output is the purpose")]

use std::hint::black_box;
use std::path::PathBuf;
use std::process::Command;
use std::time::{Duration, Instant};
use std::{fs, io};

use kpss_core::Input;
use kpss_core::ffi::{self, JsonOptions};
use serde_json::{Value, json};

// The allocator of the command line.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Goals of a plan are spread over so many years, groups and municipalities, however large it is.
const FEW: usize = 20;

/// A question: its name, the task, and the documents that it is asked of.
type Question = (&'static str, &'static str, &'static [Kind]);

const QUESTIONS: [Question; 12] = [
    ("outline", r#"{"outline": {}}"#, &[Kind::Plan]),
    ("trace", r#"{"trace": {"of": "m0-0"}}"#, &[Kind::Plan]),
    ("totals", r#"{"totals": {}}"#, &[Kind::Plan]),
    ("coverage", r#"{"coverage": {}}"#, &[Kind::Plan]),
    ("renumber", r#"{"renumber": {}}"#, &[Kind::Plan]),
    ("edit", r#"{"edit": {"edits": [{"remove": {"id": "m0-0"}}]}}"#, &[Kind::Plan]),
    ("compare", r#"{"compare": {}}"#, &[Kind::Plan, Kind::Changed]),
    ("action-plan", r#"{"derive_action_plan": {"year": 2021}}"#, &[Kind::Plan]),
    ("monitoring", r#"{"derive_monitoring": {}}"#, &[Kind::ActionPlan]),
    ("next-plan", r#"{"derive_next_plan": {"from": 2030, "until": 2032}}"#, &[Kind::Plan]),
    ("merge", r#"{"merge": {}}"#, &[Kind::Plan]),
    ("view", r#"{"regional_view": {}}"#, &[Kind::Plan]),
];

#[derive(Clone, Copy)]
enum Kind {
    Plan,
    /// A version where of each priority one measure is gone or stands first, and another is renamed.
    Changed,
    ActionPlan,
}

fn main() -> io::Result<()> {
    let mut given = std::env::args().skip(1);
    let (question, files) = (given.next(), given.map(PathBuf::from).collect::<Vec<_>>());
    let wanted = |name: &str| question.as_ref().is_none_or(|question| question == name);
    let questions = QUESTIONS.iter().filter(|(name, ..)| wanted(name));
    if !files.is_empty() {
        for (_, task, _) in questions {
            let texts = files.iter().map(fs::read).collect::<io::Result<Vec<_>>>()?;
            let start = Instant::now();
            black_box(ask(task, &texts)?);
            println!("{}", start.elapsed().as_nanos());
        }
        return Ok(());
    }
    let (small, large) = (Files::write(10_000)?, Files::write(100_000)?);
    for question in questions {
        let (short, long) = (small.shortest(question)?, large.shortest(question)?);
        let ratio = long.as_secs_f64() / short.as_secs_f64();
        println!(
            "{:<12} {short:>9.1?} of 10 000 nodes, {long:>9.1?} of 100 000: {ratio:>5.1} times",
            question.0
        );
    }
    small.remove()?;
    large.remove()
}

fn ask(task: &str, texts: &[Vec<u8>]) -> io::Result<String> {
    let inputs: Vec<Input<'_>> =
        texts.iter().map(|bytes| Input::bytes("document.json", bytes)).collect();
    ffi::ask(task, &inputs, &JsonOptions::default(), "json").map_err(io::Error::other)
}

/// The documents about a plan with so many nodes, as files.
struct Files(usize);

impl Files {
    fn write(nodes: usize) -> io::Result<Self> {
        let files = Self(nodes);
        let text = plan(nodes, false).to_string().into_bytes();
        let year = ask(r#"{"derive_action_plan": {"year": 2021}}"#, std::slice::from_ref(&text))?;
        fs::write(files.path(Kind::Plan), text)?;
        fs::write(files.path(Kind::Changed), plan(nodes, true).to_string())?;
        fs::write(files.path(Kind::ActionPlan), year)?;
        Ok(files)
    }

    fn path(&self, kind: Kind) -> PathBuf {
        let (own, kind) = (std::process::id(), kind as usize);
        std::env::temp_dir().join(format!("kpss-growth-{own}-{}-{kind}.json", self.0))
    }

    /// The shortest of several runs: other programs make a run longer, never shorter.
    fn shortest(&self, (name, _, kinds): &Question) -> io::Result<Duration> {
        let files: Vec<PathBuf> = kinds.iter().map(|kind| self.path(*kind)).collect();
        let once = || {
            let run = Command::new(std::env::current_exe()?).arg(name).args(&files).output()?;
            let nanoseconds = String::from_utf8_lossy(&run.stdout).trim().parse();
            nanoseconds.map(Duration::from_nanos).map_err(io::Error::other)
        };
        (0..15).map(|_| once()).try_fold(Duration::MAX, |least, run| Ok(least.min(run?)))
    }

    fn remove(&self) -> io::Result<()> {
        [Kind::Plan, Kind::Changed, Kind::ActionPlan]
            .iter()
            .try_for_each(|kind| fs::remove_file(self.path(*kind)))
    }
}

/// A plan with so many nodes: a priority has nine measures with nine activities each.
fn plan(nodes: usize, changed: bool) -> Value {
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
            "children": (0..15).map(|a| activity(p, m, a)).collect::<Vec<Value>>() })
    };
    let priority = |p: usize| {
        let mut children: Vec<Value> = (0..15).map(|m| measure(p, m)).collect();
        if changed {
            let last = children.pop().filter(|_| p.is_multiple_of(2));
            if let Some(first) = children.first_mut() {
                first["title"] = json!(format!("Jinak {p}"));
            }
            children.splice(0..0, last);
        }
        json!({ "id": format!("p{p}"), "level": "priority", "title": "Priorita",
            "children": children })
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
