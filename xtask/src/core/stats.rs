//! Prints counts of the rule book; `cargo xtask stats` runs it.
#![expect(clippy::print_stdout, reason = "the output is the purpose")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use kpss_core::book::{Example, examples};
use kpss_core::model::DocumentKind;
use kpss_core::rule::{AsksFor, Rule};
use kpss_core::{DocumentSet, Input, Inputs, Limits, Options, Severity, rules, validate};
use serde_json::Value;

const GROUPS: [(&str, &str); 10] = [
    ("K0", "reading, profiles, waivers, privacy, contacts"),
    ("K1", "plan: identity, period, approval"),
    ("K2", "parts of the plan and links between them"),
    ("K3", "measures, activities, indicators"),
    ("K4", "action plan"),
    ("K5", "monitoring report"),
    ("K6", "organisation and process"),
    ("K7", "territory"),
    ("K8", "project and financing"),
    ("K9", "catalogue, services, providers, network"),
];

const BASE: &str = include_str!("../../../tests/base.json");

fn main() {
    let all: Vec<&Rule> = rules().to_vec();
    println!(
        "Rules by group                                        rules  error  warn.   info  cited  verif.  examples"
    );
    for (prefix, name) in GROUPS {
        let group: Vec<&Rule> =
            all.iter().copied().filter(|rule| rule.code.starts_with(prefix)).collect();
        row(&format!("{prefix}xx {name}"), &group);
    }
    row("all", &all);
    println!("\n{}", share("with at least one citation", &all, cited));
    println!("{}", share("with verified citations only", &all, verified));
    println!("\nRules that ask for presence, by what they ask for");
    for asks in [AsksFor::Header, AsksFor::MainPart, AsksFor::Parts, AsksFor::Details] {
        let count = all.iter().filter(|rule| rule.asks_for == asks).count();
        println!("{:<52} {count:>6}", asks.code());
    }
    let asking = |rule: &Rule| rule.asks_for != AsksFor::Nothing;
    println!("{}", share("all that ask for presence", &all, asking));
    findings();
    println!("\nRules by document (each part of tests/base.json alone)  apply    ran  not run");
    for kind in DocumentKind::ALL {
        of_document(*kind);
    }
}

fn cited(rule: &Rule) -> bool {
    !rule.citations.is_empty()
}

fn verified(rule: &Rule) -> bool {
    cited(rule) && rule.citations.iter().all(|citation| citation.verified)
}

fn row(name: &str, group: &[&Rule]) {
    let of = |severity| group.iter().filter(|rule| rule.severity == severity).count();
    let (error, warning, info) = (of(Severity::Error), of(Severity::Warning), of(Severity::Info));
    let cited = group.iter().filter(|rule| cited(rule)).count();
    let verified = group.iter().filter(|rule| verified(rule)).count();
    let all: Vec<&Example> = group.iter().flat_map(|rule| examples(rule)).collect();
    println!(
        "{name:<52} {:>6} {error:>6} {warning:>6} {info:>6} {cited:>6} {verified:>7} {:>9}",
        group.len(),
        all.len()
    );
}

fn share(name: &str, all: &[&Rule], wanted: fn(&Rule) -> bool) -> String {
    let count = all.iter().filter(|rule| wanted(rule)).count();
    format!("{name:<52} {count:>6} of {} ({} %)", all.len(), count * 100 / all.len().max(1))
}

/// Findings per rule over the seeds, one run a folder, and over every document in `tests/`.
fn findings() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut runs: Vec<Vec<PathBuf>> =
        folders(&root.join("examples/seeds")).map(|one| files(&one)).collect();
    for folder in ["tests/cases/practice", "tests/cases/editions"] {
        runs.extend(folders(&root.join(folder)).flat_map(|one| files(&one)).map(|file| vec![file]));
    }
    runs.push(vec![root.join("tests/base.json")]);
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    let mut documents = 0;
    for run in &runs {
        let texts: Vec<Vec<u8>> = run.iter().filter_map(|file| fs::read(file).ok()).collect();
        let inputs: Vec<Input<'_>> =
            texts.iter().map(|text| Input::bytes("document.json", text)).collect();
        let inputs = Inputs::read(&inputs, &Limits::default());
        let report = validate(&DocumentSet::of(&inputs), &Options::default());
        documents += report.documents.len();
        for finding in &report {
            *counts.entry(finding.code.to_string()).or_default() += 1;
        }
    }
    let all: usize = counts.values().sum();
    println!("\nFindings over the seeds and tests/ ({documents} documents): {all}");
    let line: Vec<String> = counts.iter().map(|(code, count)| format!("{code} {count}")).collect();
    for part in line.chunks(10) {
        println!("  {}", part.join("  "));
    }
}

fn folders(folder: &Path) -> impl Iterator<Item = PathBuf> + use<> {
    sorted(folder).into_iter().filter(|path| path.is_dir())
}

/// The documents of a folder; what an officer says of them is none.
fn files(folder: &Path) -> Vec<PathBuf> {
    let is_document = |path: &PathBuf| {
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        let is_json = path.extension().is_some_and(|end| end == "json");
        is_json && name != "officer.json"
    };
    sorted(folder).into_iter().filter(is_document).collect()
}

fn sorted(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.path()).collect();
    paths.sort();
    paths
}

/// How many rules look at a document of a kind, and how many of them could run.
fn of_document(kind: DocumentKind) {
    let Ok(base) = serde_json::from_str::<Value>(BASE) else { return };
    let one = match kind {
        DocumentKind::Submission => Some(&base),
        _ => base.pointer(&format!("/{}s/0", kind.code())),
    };
    let Some(text) = one.map(Value::to_string) else { return };
    let input = Input::bytes("base.json", text.as_bytes());
    let inputs = Inputs::read(&[input], &Limits::default());
    let report = validate(&DocumentSet::of(&inputs), &Options::default());
    let whole = kind == DocumentKind::Submission;
    let looks = |rule: &&&Rule| {
        let to = rule.applies_to();
        to == kind.code()
            || ["text", "waiver", "document", "submission"].contains(&to)
            || (whole && to != "profile")
    };
    let apply = rules().iter().filter(looks).count();
    let ran = rules()
        .iter()
        .filter(looks)
        .filter(|r| report.rules_run.iter().any(|code| code == r.code))
        .count();
    println!(
        "{:<52} {apply:>6} {ran:>6} {:>7}  {} %",
        kind.code(),
        apply - ran,
        ran * 100 / apply.max(1)
    );
}
