//! The report for people: by file, with line, reason and what to do.

use anstyle::{AnsiColor, Style};
use kpss_core::report::{InputSummary, NotRun, RelatedPlace};
use kpss_core::{Finding, Lang, Report, Severity, Verdict, rule};

use crate::inputs::{Inputs, Submission};

/// Width of a page; a terminal that is narrower wraps by itself.
const WIDTH: usize = 100;
/// Where the sentences of a finding begin.
const INDENT: &str = "            ";

const BOLD: Style = Style::new().bold();
const DIM: Style = Style::new().dimmed();

pub(crate) fn print(inputs: &Inputs, reports: &[(&Submission, Report)], lang: Lang) {
    for (submission, report) in reports {
        print_report(&submission.name, report, lang);
    }
    if inputs.many {
        print_summary(reports, lang);
    }
}

fn pick(lang: Lang, cs: &'static str, en: &'static str) -> &'static str {
    match lang {
        Lang::Cs => cs,
        Lang::En => en,
    }
}

fn style_of(severity: Severity) -> Style {
    let color = match severity {
        Severity::Error => AnsiColor::Red,
        Severity::Warning => AnsiColor::Yellow,
        Severity::Info => AnsiColor::Cyan,
    };
    color.on_default().bold()
}

fn word_of(severity: Severity, lang: Lang) -> &'static str {
    match severity {
        Severity::Error => pick(lang, "chyba", "error"),
        Severity::Warning => pick(lang, "varování", "warning"),
        Severity::Info => pick(lang, "informace", "info"),
    }
}

fn verdict_of(verdict: Verdict, lang: Lang) -> (&'static str, Style) {
    match verdict {
        Verdict::Valid => (pick(lang, "v pořádku", "valid"), AnsiColor::Green.on_default().bold()),
        Verdict::Invalid => (pick(lang, "obsahuje chyby", "invalid"), style_of(Severity::Error)),
        Verdict::Incomplete => (
            pick(lang, "nezkontrolováno úplně", "not checked completely"),
            style_of(Severity::Warning),
        ),
    }
}

fn counts(report: &Report, lang: Lang) -> String {
    let counts = report.counts;
    match lang {
        Lang::Cs => format!(
            "chyby: {}, varování: {}, informace: {}",
            counts.error, counts.warning, counts.info
        ),
        Lang::En => {
            format!("errors: {}, warnings: {}, info: {}", counts.error, counts.warning, counts.info)
        }
    }
}

fn print_report(name: &str, report: &Report, lang: Lang) {
    let (verdict, style) = verdict_of(report.verdict, lang);
    anstream::println!(
        "{BOLD}{name}{BOLD:#}: {style}{verdict}{style:#} ({})",
        counts(report, lang)
    );
    for (index, input) in report.inputs.iter().enumerate() {
        let findings: Vec<&Finding> =
            report.findings.iter().filter(|finding| finding.input == index).collect();
        if !findings.is_empty() {
            print_input(index, input, &findings, report, lang);
        }
    }
    print_not_run(&report.rules_not_run, lang);
    for limit in &report.limits {
        let text = pick(lang, "Kontrola narazila na omezení", "A limit was reached");
        anstream::println!("\n  {text}: {limit}");
    }
    anstream::println!();
}

fn print_input(
    index: usize,
    input: &InputSummary,
    findings: &[&Finding],
    report: &Report,
    lang: Lang,
) {
    let document = report.documents.iter().find(|document| document.input == index);
    let title = document.and_then(|document| document.title.as_deref()).unwrap_or("");
    let law = document.and_then(|document| document.law_date.as_ref()).map(|law| {
        let day = kpss_core::rule::Param::Date(law.date).display(lang);
        format!("{} {day}", pick(lang, "posouzeno podle práva ke dni", "judged by the law of"))
    });
    anstream::println!("\n  {BOLD}{}{BOLD:#}  {title}", input.name);
    if let Some(law) = law {
        anstream::println!("  {DIM}{law}{DIM:#}");
    }
    for finding in findings {
        print_finding(finding, index, report, lang);
    }
}

fn print_finding(finding: &Finding, input: usize, report: &Report, lang: Lang) {
    let style = style_of(finding.severity);
    let word = word_of(finding.severity, lang);
    let place = match finding.position {
        Some(position) => format!("{} {}", pick(lang, "řádek", "line"), position.line),
        None => String::new(),
    };
    anstream::println!(
        "\n  {style}{word:<9}{style:#} {BOLD}{}{BOLD:#}  {place}  {DIM}{}{DIM:#}",
        finding.code,
        finding.pointer
    );
    let heading = heading(finding, lang);
    if !heading.is_empty() {
        anstream::println!("{BOLD}{}{BOLD:#}", wrapped("", &heading));
    }
    paragraph("", &finding.message);
    for related in &finding.related {
        paragraph("· ", &related_line(related, input, report, lang));
    }
    if let Some(rule) = rule(finding.code) {
        let fix = pick(lang, "Co s tím:", "What to do:");
        paragraph("", &format!("{fix} {}", rule.texts(lang).fix));
    }
    let basis: Vec<String> =
        finding.citations.iter().map(|citation| basis(citation, lang)).collect();
    if !basis.is_empty() {
        let text = format!("{} {}", pick(lang, "Podklad:", "Basis:"), basis.join("; "));
        anstream::println!("{DIM}{}{DIM:#}", wrapped("", &text));
    }
}

/// The record and the field: „Projekt“ – Rozpočet › Celkem.
fn heading(finding: &Finding, lang: Lang) -> String {
    let label = finding.label.as_deref().map(|label| quoted(label, lang));
    let path = Some(finding.path.clone()).filter(|path| !path.is_empty() && lang == Lang::Cs);
    label.into_iter().chain(path).collect::<Vec<_>>().join(" – ")
}

fn quoted(text: &str, lang: Lang) -> String {
    match lang {
        Lang::Cs => format!("„{text}“"),
        Lang::En => format!("“{text}”"),
    }
}

fn basis(citation: &kpss_core::report::Citation, lang: Lang) -> String {
    let mut text = citation.act.to_owned();
    if !citation.paragraph.is_empty() {
        text.push_str(", ");
        text.push_str(citation.paragraph);
    }
    if !citation.verified {
        text.push_str(pick(lang, " (neověřeno)", " (not verified)"));
    }
    text
}

fn related_line(related: &RelatedPlace, input: usize, report: &Report, lang: Lang) -> String {
    let mut text = format!("{}:", related.role_label);
    if let Some(label) = &related.label {
        text.push(' ');
        text.push_str(&quoted(label, lang));
    }
    if let Some(value) = &related.value {
        text.push(' ');
        text.push_str(value);
    }
    let file = report.inputs.get(related.input).filter(|_| related.input != input);
    let line = related
        .position
        .map(|position| format!("{} {}", pick(lang, "řádek", "line"), position.line));
    let place: Vec<String> = file.map(|file| file.name.clone()).into_iter().chain(line).collect();
    if !place.is_empty() {
        text.push_str(&format!(" ({})", place.join(", ")));
    }
    text
}

fn wrapped(mark: &str, text: &str) -> String {
    let first = format!("{INDENT}{mark}");
    let rest = " ".repeat(first.chars().count());
    let options = textwrap::Options::new(WIDTH).initial_indent(&first).subsequent_indent(&rest);
    textwrap::fill(text, options.break_words(false))
}

fn paragraph(mark: &str, text: &str) {
    anstream::println!("{}", wrapped(mark, text));
}

fn print_not_run(rules: &[NotRun], lang: Lang) {
    let mut by_reason: Vec<(&str, Vec<&str>)> = Vec::new();
    for not_run in rules {
        match by_reason.iter_mut().find(|(message, _)| *message == not_run.message) {
            Some((_, codes)) => codes.push(not_run.code),
            None => by_reason.push((not_run.message, vec![not_run.code])),
        }
    }
    if by_reason.is_empty() {
        return;
    }
    anstream::println!("\n  {}", pick(lang, "Nezkontrolováno:", "Not checked:"));
    for (message, codes) in by_reason {
        paragraph("", &format!("{message}: {}", codes.join(", ")));
    }
}

fn print_summary(reports: &[(&Submission, Report)], lang: Lang) {
    let title = pick(lang, "Souhrn", "Summary");
    anstream::println!("{BOLD}{title}{BOLD:#}");
    let width = reports.iter().map(|(submission, _)| submission.name.chars().count()).max();
    for (submission, report) in reports {
        let (verdict, style) = verdict_of(report.verdict, lang);
        let name = &submission.name;
        let width = width.unwrap_or(0);
        anstream::println!(
            "  {name:<width$}  {style}{verdict:<21}{style:#} {}",
            counts(report, lang)
        );
    }
}
