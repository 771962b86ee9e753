//! Reports as JSON by lines: whoever reads them need not hold them all, and a file that was cut
//! lacks its last line.

use std::io::{self, Write};

use kpss_core::report::Counts;
use serde::Serialize;
use serde_json::{Map, Value, json};

use super::{Reports, shown};

pub(super) fn write(reports: &Reports<'_>, out: &mut dyn Write) -> io::Result<()> {
    let submissions = reports.list.len();
    let mut head = Map::from_iter([("line".to_owned(), json!("head"))]);
    // What is the same in every report of a run is said once.
    if let Some((_, first)) = reports.list.first() {
        head.insert("format".to_owned(), json!(first.format));
        head.insert("tool".to_owned(), json!(first.tool));
        head.insert("rule_set".to_owned(), json!(first.rule_set));
        head.insert("code_lists".to_owned(), json!(first.code_lists));
        head.insert("lang".to_owned(), json!(first.lang));
    }
    head.insert("submissions".to_owned(), json!(submissions));
    line(&head, out)?;
    let (mut counts, mut findings) = (Counts::default(), 0);
    for (name, report) in &reports.list {
        let mut fields = Map::from_iter([
            ("line".to_owned(), json!("submission")),
            ("submission".to_owned(), json!(name)),
        ]);
        if let Value::Object(own) = json!(report) {
            fields.extend(own.into_iter().filter(|(key, _)| key != "findings"));
        }
        line(&fields, out)?;
        for finding in &report.findings {
            line(&Line { what: "finding", submission: name, of: finding }, out)?;
        }
        findings += report.findings.len();
        counts.error += report.counts.error;
        counts.warning += report.counts.warning;
        counts.info += report.counts.info;
        counts.waived += report.counts.waived;
        counts.known += report.counts.known;
    }
    for message in &reports.unreadable {
        line(&json!({"line": "unreadable", "message": message}), out)?;
    }
    let unreadable = reports.unreadable.len();
    line(
        &json!({
            "line": "totals", "submissions": submissions, "unreadable": unreadable,
            "findings": findings, "counts": counts,
        }),
        out,
    )
}

#[derive(Serialize)]
struct Line<'a, T> {
    #[serde(rename = "line")]
    what: &'static str,
    submission: &'a str,
    #[serde(flatten)]
    of: &'a T,
}

fn line(value: &impl Serialize, out: &mut dyn Write) -> io::Result<()> {
    let text = serde_json::to_string(value)?;
    out.write_all(shown::json(&text).as_bytes())?;
    out.write_all(b"\n")
}
