//! Reports as `JUnit` XML: a submission is a suite and a rule is a test, as build servers count them.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::{self, Write};

use kpss_core::report::State;
use kpss_core::{Finding, Lang, Report};
use quick_xml::escape::escape;

use super::{Reports, pick, shown};

/// What became of one test.
enum Outcome<'r> {
    Passed(Vec<&'r Finding>),
    Failed(Vec<&'r Finding>),
    Skipped(&'r str),
}

pub(super) fn write(reports: &Reports<'_>, out: &mut dyn Write) -> io::Result<()> {
    let suites: Vec<Vec<(&str, Outcome<'_>)>> =
        reports.list.iter().map(|(_, report)| tests(reports, report)).collect();
    let unread = reports.unreadable.len();
    let all = suites.iter().map(Vec::len).sum::<usize>() + unread;
    let failures: usize = suites.iter().map(|suite| failed(suite)).sum();
    writeln!(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>")?;
    writeln!(
        out,
        "<testsuites name=\"kpss\" tests=\"{all}\" failures=\"{failures}\" errors=\"{unread}\">"
    )?;
    for ((name, report), suite) in reports.list.iter().zip(&suites) {
        self::suite(reports, name, report, suite, out)?;
    }
    for message in &reports.unreadable {
        let name = attribute(pick(reports.lang, "Čtení", "Reading"));
        let said = attribute(message);
        writeln!(out, "  <testsuite name=\"{name}\" tests=\"1\" failures=\"0\" errors=\"1\">")?;
        writeln!(out, "    <testcase name=\"{name}\" classname=\"kpss\">")?;
        writeln!(out, "      <error type=\"unreadable\" message=\"{said}\"/>")?;
        writeln!(out, "    </testcase>\n  </testsuite>")?;
    }
    writeln!(out, "</testsuites>")
}

fn failed(suite: &[(&str, Outcome<'_>)]) -> usize {
    suite.iter().filter(|(_, outcome)| matches!(outcome, Outcome::Failed(_))).count()
}

/// Each rule of a report in the order of codes.
fn tests<'r>(reports: &Reports<'_>, report: &'r Report) -> Vec<(&'r str, Outcome<'r>)> {
    let mut tests: BTreeMap<&str, Outcome<'_>> = BTreeMap::new();
    for code in &report.rules_run {
        tests.insert(code, Outcome::Passed(Vec::new()));
    }
    for off in &report.rules_off {
        tests.insert(&off.code, Outcome::Skipped(&off.reason));
    }
    for rule in &report.rules_not_run {
        tests.insert(&rule.code, Outcome::Skipped(&rule.message));
    }
    for finding in &report.findings {
        let counts = finding.state == State::Open
            && reports.fail_on.is_some_and(|least| finding.severity >= least);
        let outcome = tests.entry(&finding.code).or_insert_with(|| Outcome::Passed(Vec::new()));
        match outcome {
            // What a rule found before it could not go on is not skipped.
            Outcome::Skipped(_) if counts => *outcome = Outcome::Failed(vec![finding]),
            Outcome::Skipped(_) => {}
            Outcome::Passed(found) | Outcome::Failed(found) => {
                found.push(finding);
                if counts && let Outcome::Passed(found) = outcome {
                    *outcome = Outcome::Failed(std::mem::take(found));
                }
            }
        }
    }
    tests.into_iter().collect()
}

fn suite(
    reports: &Reports<'_>,
    name: &str,
    report: &Report,
    tests: &[(&str, Outcome<'_>)],
    out: &mut dyn Write,
) -> io::Result<()> {
    let skipped =
        tests.iter().filter(|(_, outcome)| matches!(outcome, Outcome::Skipped(_))).count();
    let (count, failures) = (tests.len(), failed(tests));
    let name = attribute(name);
    writeln!(
        out,
        "  <testsuite name=\"{name}\" tests=\"{count}\" failures=\"{failures}\" errors=\"0\" skipped=\"{skipped}\">"
    )?;
    writeln!(out, "    <properties>")?;
    for (key, value) in [
        ("verdict", report.verdict.code()),
        ("acceptance", report.acceptance.code()),
        ("profile", &report.profile.id),
        ("rule_set", &report.rule_set.version),
    ] {
        writeln!(out, "      <property name=\"{key}\" value=\"{}\"/>", attribute(value))?;
    }
    for input in &report.inputs {
        let (file, hash) = (attribute(&input.name), &input.sha256);
        writeln!(out, "      <property name=\"sha256 {file}\" value=\"{hash}\"/>")?;
    }
    writeln!(out, "    </properties>")?;
    for (code, outcome) in tests {
        test(reports.lang, &name, report, code, outcome, out)?;
    }
    writeln!(out, "  </testsuite>")
}

fn test(
    lang: Lang,
    class: &str,
    report: &Report,
    code: &str,
    outcome: &Outcome<'_>,
    out: &mut dyn Write,
) -> io::Result<()> {
    let title = kpss_core::rule(code).map_or("", |rule| rule.texts(lang).title);
    let name = attribute(format!("{code} {title}").trim_end());
    write!(out, "    <testcase name=\"{name}\" classname=\"{class}\"")?;
    let said = |found: &[&Finding]| {
        let all: Vec<String> = found.iter().map(|it| in_words(report, it, lang)).collect();
        content(&all.join("\n"))
    };
    match outcome {
        Outcome::Passed(found) if found.is_empty() => return writeln!(out, "/>"),
        Outcome::Passed(found) => {
            write!(out, ">\n      <system-out>{}</system-out>", said(found))?;
        }
        Outcome::Failed(found) => {
            let first = found.first().map_or("", |finding| &finding.message);
            let severity = found.iter().map(|it| it.severity).max().map_or("", |it| it.code());
            let message = attribute(first);
            write!(
                out,
                ">\n      <failure type=\"{severity}\" message=\"{message}\">{}</failure>",
                said(found)
            )?;
        }
        Outcome::Skipped(why) => {
            write!(out, ">\n      <skipped message=\"{}\"/>", attribute(why))?;
        }
    }
    writeln!(out, "\n    </testcase>")
}

/// Where, what and what to do, a line each.
fn in_words(report: &Report, finding: &Finding, lang: Lang) -> String {
    let file = report.inputs.get(finding.input).map_or("", |input| &input.name);
    let place = match (&finding.cell, finding.position) {
        (Some(cell), _) => format!("{file}, {cell}"),
        (None, Some(position)) => format!("{file}:{}:{}", position.line, position.column),
        (None, None) => format!("{file} {}", finding.pointer),
    };
    let severity = finding.severity.name();
    let mut text =
        format!("{} {}: {}", shown::one_line(&place), severity.get(lang), finding.message);
    if let Some(waived) = &finding.waived {
        let word = pick(lang, "Výjimka:", "Waiver:");
        let _ = write!(text, "\n  {word} {} ({})", waived.reason, waived.author);
    }
    if let Some(rule) = kpss_core::rule(&finding.code) {
        let word = pick(lang, "Co s tím:", "What to do:");
        let _ = write!(text, "\n  {word} {}", rule.texts(lang).fix);
    }
    let cited: Vec<String> = finding.citations.iter().map(|cited| cited.text(lang)).collect();
    if !cited.is_empty() {
        let _ = write!(text, "\n  {} {}", pick(lang, "Podklad:", "Basis:"), cited.join("; "));
    }
    text
}

fn attribute(text: &str) -> String {
    escape(shown::one_line(text)).into_owned()
}

fn content(text: &str) -> String {
    escape(shown::lines(text)).into_owned()
}
