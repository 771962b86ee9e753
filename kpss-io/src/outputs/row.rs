//! A finding as a row of a table.

use kpss_core::report::State;
use kpss_core::{Finding, Lang, Report};

use super::{Reports, pick, shown};

/// A value of a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Value {
    Text(String),
    Number(usize),
    None,
}

/// The columns, with their widths in a workbook.
pub(super) const COLUMNS: [(&str, &str, f64); 19] = [
    ("Podání", "Submission", 26.0),
    ("Soubor", "File", 26.0),
    ("Buňka", "Cell", 20.0),
    ("Řádek", "Line", 8.0),
    ("Závažnost", "Severity", 11.0),
    ("Pravidlo", "Rule", 9.0),
    ("Název pravidla", "Title of the rule", 30.0),
    ("Záznam", "Record", 30.0),
    ("Údaj", "Field", 30.0),
    ("Nález", "Finding", 60.0),
    ("Hodnota", "Value", 20.0),
    ("Co s tím", "What to do", 60.0),
    ("Podklad", "Basis", 36.0),
    ("Stav", "State", 11.0),
    ("Důvod výjimky", "Reason of the waiver", 30.0),
    ("Dokument", "Document", 20.0),
    ("Otisk", "Fingerprint", 18.0),
    ("Ukazatel", "Pointer", 30.0),
    ("Kód závažnosti", "Code of severity", 11.0),
];

/// One value for each column.
pub(super) fn row(name: &str, report: &Report, finding: &Finding, lang: Lang) -> Vec<Value> {
    let text = |text: &str| match text {
        "" => Value::None,
        text => Value::Text(shown::lines(text).into_owned()),
    };
    let rule = kpss_core::rule(&finding.code).map(|rule| rule.texts(lang));
    let input = report.inputs.get(finding.input).map_or("", |input| &input.name);
    let cell = finding.cell.as_ref().map(|cell| match cell.cell.as_str() {
        "" => cell.sheet.clone(),
        address => format!("{}!{address}", cell.sheet),
    });
    let basis: Vec<String> = finding.citations.iter().map(|cited| cited.text(lang)).collect();
    let waived = finding.waived.as_ref();
    let reason = waived.map(|waived| format!("{} ({})", waived.reason, waived.author));
    let optional = |value: Option<&str>| text(value.unwrap_or_default());
    vec![
        text(name),
        text(input),
        optional(cell.as_deref()),
        finding.position.map_or(Value::None, |position| Value::Number(position.line)),
        text(finding.severity.name().get(lang)),
        text(&finding.code),
        text(rule.map_or(&*finding.slug, |texts| texts.title)),
        optional(finding.label.as_deref()),
        text(&finding.path),
        text(&finding.message),
        optional(finding.value.as_deref()),
        optional(rule.map(|texts| texts.fix)),
        text(&basis.join("; ")),
        text(state(finding.state, lang)),
        optional(reason.as_deref()),
        optional(report.document_of(finding).map(|document| document.id.as_str())),
        text(&finding.fingerprint),
        text(&finding.pointer),
        text(finding.severity.code()),
    ]
}

/// All rows, in the order of the reports.
pub(super) fn rows<'a>(reports: &'a Reports<'a>) -> impl Iterator<Item = Vec<Value>> + 'a {
    reports.list.iter().flat_map(move |(name, report)| {
        report.findings.iter().map(move |finding| row(name, report, finding, reports.lang))
    })
}

pub(super) fn state(state: State, lang: Lang) -> &'static str {
    match state {
        State::Waived => pick(lang, "výjimka", "waived"),
        State::Known => pick(lang, "známé", "known"),
        _ => pick(lang, "platí", "open"),
    }
}
