//! Reports as SARIF 2.1.0 (OASIS), which editors and code hosts read.

mod artifacts;
mod result;
mod rules;
mod text;

use std::io::{self, Write};

use kpss_core::report::InputRole;
use kpss_core::{Lang, Report, Verdict};
use serde_json::{Value, json};

use self::artifacts::Artifacts;
use self::result::Source;
use self::rules::Rules;
use super::{Reports, pick, shown};

const SCHEMA: &str =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
const ADDRESS: &str = "https://w3id.org/kpss";

pub(super) fn write(reports: &Reports<'_>, out: &mut dyn Write) -> io::Result<()> {
    let rules = Rules::of(reports);
    let artifacts = Artifacts::of(reports);
    let version = reports.list.first().map_or(env!("CARGO_PKG_VERSION"), |(_, report)| {
        // The program that made the report; it need not be this one.
        &report.tool.version
    });
    let other = match reports.lang {
        Lang::Cs => Lang::En,
        Lang::En => Lang::Cs,
    };
    let driver = json!({
        "name": "kpss", "semanticVersion": version, "informationUri": ADDRESS,
        "language": reports.lang.tag(), "rules": rules.declared(reports.lang),
    });
    // What each rule is called and asks for, for readers of the other language.
    let translation = json!({
        "name": "kpss", "language": other.tag(), "contents": ["localizedData"],
        "semanticVersion": version, "associatedComponent": {"name": "kpss"},
        "rules": rules.translated(other),
    });
    write!(out, "{{\n\"$schema\": {},\n\"version\": \"2.1.0\",\n\"runs\": [{{\n", json!(SCHEMA))?;
    field("tool", &json!({"driver": driver}), out)?;
    field("language", &json!(reports.lang.tag()), out)?;
    field("translations", &json!([translation]), out)?;
    field("columnKind", &json!("unicodeCodePoints"), out)?;
    field("invocations", &json!([invocation(reports, &rules)]), out)?;
    field("artifacts", &Artifacts::declared(reports), out)?;
    let submissions = reports.list.iter().map(|(name, report)| submission(name, report));
    let submissions: Vec<Value> = submissions.collect();
    field("properties", &json!({"submissions": submissions}), out)?;
    write!(out, "\"results\": [")?;
    let mut separator = "\n";
    for (at, (name, report)) in reports.list.iter().enumerate() {
        for finding in &report.findings {
            let source = Source { name, report, at, artifacts: &artifacts };
            let result = result::of(&source, finding, &rules);
            write!(out, "{separator}{}", shown::json(&result.to_string()))?;
            separator = ",\n";
        }
    }
    out.write_all(b"\n]\n}]\n}\n")
}

fn field(name: &str, value: &Value, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "\"{name}\": {},", shown::json(&value.to_string()))
}

/// Whether everything was checked, and what was not.
fn invocation(reports: &Reports<'_>, rules: &Rules<'_>) -> Value {
    let lang = reports.lang;
    let mut notes = Vec::new();
    for message in &reports.unreadable {
        notes.push(json!({"level": "error", "message": {"text": text::plain(message)}}));
    }
    for (name, report) in &reports.list {
        for rule in &report.rules_not_run {
            let said = format!("{name}: {} {}", rule.code, rule.message);
            let mut note = json!({"level": "warning", "message": {"text": text::plain(&said)}});
            if let (Some(note), Some(of)) = (note.as_object_mut(), rules.reference(&rule.code)) {
                note.insert("associatedRule".to_owned(), of);
            }
            notes.push(note);
        }
        for limit in &report.limits {
            let reached = pick(lang, "kontrola narazila na omezení", "a limit was reached");
            let said = format!("{name}: {reached}: {limit}");
            notes.push(json!({"level": "warning", "message": {"text": text::plain(&said)}}));
        }
    }
    let complete = reports.list.iter().all(|(_, report)| report.verdict != Verdict::Incomplete);
    json!({
        "executionSuccessful": complete && notes.is_empty(),
        "toolExecutionNotifications": notes,
    })
}

/// What SARIF has no place for.
fn submission(name: &str, report: &Report) -> Value {
    let profiles = report.inputs.iter().filter(|input| input.role == InputRole::Profile);
    let hashes: Vec<&str> = profiles.map(|input| input.sha256.as_str()).collect();
    json!({
        "name": name, "verdict": report.verdict, "acceptance": report.acceptance,
        "counts": report.counts, "profile": report.profile, "profileHashes": hashes,
        "ruleSet": report.rule_set, "codeLists": report.code_lists, "today": report.today,
    })
}
