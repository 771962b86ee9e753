//! Reports as JSON by lines: whoever reads them need not hold them all, and a file that was cut
//! lacks its last line.

use std::io::{self, Write};

use kpss_core::Report;
use kpss_core::report::Counts;
use serde::Serialize;
use serde_json::{Map, Value, json};

use super::{Reports, shown};

pub(super) fn write(reports: &Reports<'_>, out: &mut dyn Write) -> io::Result<()> {
    let submissions = reports.list.len();
    NdjsonLines::head(reports.list.first().map(|(_, report)| *report), submissions, out)?;
    let mut totals = NdjsonTotals::default();
    for (name, report) in &reports.list {
        let lines = NdjsonLines::of(name, report)?;
        out.write_all(&lines.text)?;
        totals.add(&lines);
    }
    totals.write(submissions, &reports.unreadable, out)
}

/// The lines of one submission: they need not wait for those of the others.
#[derive(Debug)]
pub struct NdjsonLines {
    /// The lines, each with its end.
    pub text: Vec<u8>,
    counts: Counts,
    findings: usize,
}

impl NdjsonLines {
    /// The line before all others, from any report of the run.
    ///
    /// # Errors
    /// What the output says.
    pub fn head(first: Option<&Report>, submissions: usize, out: &mut dyn Write) -> io::Result<()> {
        let mut head = Map::from_iter([("line".to_owned(), json!("head"))]);
        // What is the same in every report of a run is said once.
        if let Some(first) = first {
            head.insert("format".to_owned(), json!(first.format));
            head.insert("tool".to_owned(), json!(first.tool));
            head.insert("rule_set".to_owned(), json!(first.rule_set));
            head.insert("code_lists".to_owned(), json!(first.code_lists));
            head.insert("lang".to_owned(), json!(first.lang));
        }
        head.insert("submissions".to_owned(), json!(submissions));
        line(&head, out)
    }

    /// The lines of a submission.
    ///
    /// # Errors
    /// None that is known: reports hold nothing that JSON cannot carry.
    pub fn of(name: &str, report: &Report) -> io::Result<Self> {
        let mut text = Vec::new();
        let mut fields = Map::from_iter([
            ("line".to_owned(), json!("submission")),
            ("submission".to_owned(), json!(name)),
        ]);
        if let Value::Object(own) = json!(report) {
            fields.extend(own.into_iter().filter(|(key, _)| key != "findings"));
        }
        line(&fields, &mut text)?;
        for finding in &report.findings {
            line(&Line { what: "finding", submission: name, of: finding }, &mut text)?;
        }
        Ok(Self { text, counts: report.counts, findings: report.findings.len() })
    }
}

/// What all submissions add up to.
#[derive(Debug, Default)]
pub struct NdjsonTotals {
    counts: Counts,
    findings: usize,
}

impl NdjsonTotals {
    /// Adds a submission.
    pub fn add(&mut self, lines: &NdjsonLines) {
        self.findings += lines.findings;
        self.counts.error += lines.counts.error;
        self.counts.warning += lines.counts.warning;
        self.counts.info += lines.counts.info;
        self.counts.waived += lines.counts.waived;
        self.counts.known += lines.counts.known;
    }

    /// The last lines: what could not be read, and the totals.
    ///
    /// # Errors
    /// What the output says.
    pub fn write(
        &self,
        submissions: usize,
        unreadable: &[&str],
        out: &mut dyn Write,
    ) -> io::Result<()> {
        for message in unreadable {
            line(&json!({"line": "unreadable", "message": message}), out)?;
        }
        line(
            &json!({
                "line": "totals", "submissions": submissions, "unreadable": unreadable.len(),
                "findings": self.findings, "counts": self.counts,
            }),
            out,
        )
    }
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
