//! Findings as a report of Code Quality, which GitLab shows beside a merge request.

use std::collections::BTreeMap;
use std::io::{self, Write};

use kpss_core::report::State;
use kpss_core::{Finding, Report, Severity};
use serde_json::{Value, json};

use super::{Reports, shown};

pub(super) fn write(reports: &Reports<'_>, out: &mut dyn Write) -> io::Result<()> {
    let mut seen = BTreeMap::new();
    let mut open = "[";
    for (name, report) in &reports.list {
        let counted = report.findings.iter().filter(|finding| finding.state == State::Open);
        for finding in counted {
            let text = one(name, report, finding, &mut seen).to_string();
            write!(out, "{open}\n  {}", shown::json(&text))?;
            open = ",";
        }
    }
    // What cannot be read has no finding; without a line here its merge request would look clean.
    for message in &reports.unreadable {
        let text = json!({
            "description": message, "check_name": "unreadable", "fingerprint": message,
            "severity": "blocker", "location": {"path": ".", "lines": {"begin": 1}},
        });
        write!(out, "{open}\n  {}", shown::json(&text.to_string()))?;
        open = ",";
    }
    if open == "[" { out.write_all(b"[]\n") } else { out.write_all(b"\n]\n") }
}

fn one<'a>(
    name: &'a str,
    report: &Report,
    finding: &'a Finding,
    seen: &mut BTreeMap<(&'a str, &'a str), usize>,
) -> Value {
    let severity = match finding.severity {
        Severity::Error => "critical",
        Severity::Warning => "minor",
        Severity::Info => "info",
    };
    // GitLab takes findings of one fingerprint for one.
    let times = seen.entry((name, finding.fingerprint.as_str())).or_default();
    *times += 1;
    let fingerprint = format!("{name}:{}:{times}", finding.fingerprint);
    let cell = finding.cell.as_ref().map(|cell| format!("{cell}: ")).unwrap_or_default();
    let line = finding.position.map_or(1, |position| position.line);
    let path = report.inputs.get(finding.input).map_or("", |input| &input.name);
    json!({
        "description": format!("{cell}{}", finding.message),
        "check_name": finding.code,
        "fingerprint": fingerprint,
        "severity": severity,
        "location": {"path": path.trim_start_matches("./"), "lines": {"begin": line}},
    })
}
