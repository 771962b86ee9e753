//! Findings as commands that GitHub turns into annotations of files.

use std::fmt::Write as _;
use std::io::{self, Write};

use kpss_core::report::State;
use kpss_core::{Finding, Report, Severity};

use super::{Reports, pick, shown};

/// An annotation is read at a glance; the whole text stands in the other formats.
const LONGEST: usize = 1_000;

pub(super) fn write(reports: &Reports<'_>, out: &mut dyn Write) -> io::Result<()> {
    for (_, report) in &reports.list {
        let open = report.findings.iter().filter(|finding| finding.state == State::Open);
        for finding in open {
            one(reports, report, finding, out)?;
        }
        for limit in &report.limits {
            let text = pick(reports.lang, "Kontrola narazila na omezení", "A limit was reached");
            writeln!(out, "::warning title=kpss::{}", data(&format!("{text}: {limit}")))?;
        }
    }
    for message in &reports.unreadable {
        writeln!(out, "::error title=kpss::{}", data(message))?;
    }
    Ok(())
}

fn one(
    reports: &Reports<'_>,
    report: &Report,
    finding: &Finding,
    out: &mut dyn Write,
) -> io::Result<()> {
    let word = match finding.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "notice",
    };
    let file = report.inputs.get(finding.input).map_or("", |input| &input.name);
    let texts = kpss_core::rule(&finding.code).map(|rule| rule.texts(reports.lang));
    let title = texts.map_or(&*finding.slug, |texts| texts.title);
    let title = format!("{} {title}", finding.code);
    let mut line = format!("::{word} file={}", property(file));
    if let Some(position) = finding.position {
        let _ = write!(line, ",line={},col={}", position.line, position.column);
    }
    let _ = write!(line, ",title={}", property(&title));
    let mut message = shown::cut(&finding.message, LONGEST).into_owned();
    if let Some(cell) = &finding.cell {
        message = format!("{cell}: {message}");
    }
    if let Some(texts) = texts {
        let label = pick(reports.lang, "Co s tím:", "What to do:");
        let _ = write!(message, "\n{label} {}", texts.fix);
    }
    writeln!(out, "{line}::{}", data(&message))
}

/// The text of a command: a line break would begin another command.
fn data(text: &str) -> String {
    shown::lines(text).replace('%', "%25").replace('\n', "%0A")
}

/// A value before the text; commas and colons end it.
fn property(text: &str) -> String {
    data(&shown::one_line(text)).replace(':', "%3A").replace(',', "%2C")
}
