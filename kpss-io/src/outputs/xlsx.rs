//! Reports as a workbook: the submissions, their findings, and what was not checked.

use std::io::{self, Write};

use kpss_core::Lang;
use rust_xlsxwriter::{
    DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook, Worksheet, XlsxError,
};

use super::row::{COLUMNS, Value, rows};
use super::{Reports, pick, shown};

/// As many characters (UTF-16) as a cell can hold, with room for the dots.
const LONGEST: usize = 32_000;

pub(super) fn write(reports: &Reports<'_>, out: &mut dyn Write) -> io::Result<()> {
    let bytes = workbook(reports).map_err(io::Error::other)?;
    out.write_all(&bytes)
}

fn workbook(reports: &Reports<'_>) -> Result<Vec<u8>, XlsxError> {
    let lang = reports.lang;
    let mut workbook = Workbook::new();
    // The same reports give the same bytes, so the day of writing is not in the file.
    let created = ExcelDateTime::from_ymd(2000, 1, 1)?;
    workbook.set_properties(&DocProperties::new().set_creation_datetime(&created));
    let findings = workbook.add_worksheet().set_name(pick(lang, "Nálezy", "Findings"))?;
    let columns = COLUMNS.map(|(cs, en, width)| (pick(lang, cs, en), width));
    sheet(findings, &columns, rows(reports))?;
    let list = workbook.add_worksheet().set_name(pick(lang, "Podání", "Submissions"))?;
    submissions(list, reports)?;
    let left = workbook.add_worksheet().set_name(pick(lang, "Nezkontrolováno", "Not checked"))?;
    not_checked(left, reports)?;
    workbook.save_to_buffer()
}

/// A table with a heading that stays, a filter, and pages as wide as the table.
fn sheet(
    sheet: &mut Worksheet,
    columns: &[(&str, f64)],
    rows: impl Iterator<Item = Vec<Value>>,
) -> Result<(), XlsxError> {
    let head = Format::new()
        .set_bold()
        .set_text_wrap()
        .set_align(FormatAlign::Top)
        .set_border_bottom(FormatBorder::Thin);
    let plain = Format::new().set_text_wrap().set_align(FormatAlign::Top);
    let mut last = 0;
    for ((title, width), column) in columns.iter().zip(0..) {
        sheet.write_string_with_format(0, column, *title, &head)?;
        sheet.set_column_width(column, *width)?;
    }
    for (row, number) in rows.zip(1..) {
        for (value, column) in row.into_iter().zip(0..) {
            match value {
                // A string is never a formula, whatever it begins with.
                Value::Text(text) => {
                    let text = shown::cut(&text, LONGEST / 2);
                    sheet.write_string_with_format(number, column, text, &plain)?;
                }
                Value::Number(value) => {
                    let value = u32::try_from(value).unwrap_or(u32::MAX);
                    sheet.write_number_with_format(number, column, value, &plain)?;
                }
                Value::None => {}
            }
        }
        last = number;
    }
    let width = u16::try_from(columns.len()).unwrap_or(1).saturating_sub(1);
    sheet.autofilter(0, 0, last, width)?;
    sheet.set_freeze_panes(1, 0)?;
    sheet.set_repeat_rows(0, 0)?;
    sheet.set_landscape().set_paper_size(9).set_print_fit_to_pages(1, 0);
    sheet.set_footer("&L&A&R&P / &N");
    Ok(())
}

fn submissions(list: &mut Worksheet, reports: &Reports<'_>) -> Result<(), XlsxError> {
    let lang = reports.lang;
    let columns = [
        (pick(lang, "Podání", "Submission"), 40.0),
        (pick(lang, "Výsledek", "Verdict"), 24.0),
        (pick(lang, "Přijetí", "Acceptance"), 16.0),
        (pick(lang, "Chyby", "Errors"), 9.0),
        (pick(lang, "Varování", "Warnings"), 9.0),
        (pick(lang, "Informace", "Info"), 9.0),
        (pick(lang, "Výjimky", "Waived"), 9.0),
        (pick(lang, "Profil", "Profile"), 14.0),
        (pick(lang, "Kniha pravidel", "Rule book"), 14.0),
        (pick(lang, "Otisky souborů (SHA-256)", "Hashes of files (SHA-256)"), 70.0),
    ];
    let read = reports.list.iter().map(|(name, report)| {
        let files = report.inputs.iter().map(|input| format!("{}  {}", input.sha256, input.name));
        let files = files.collect::<Vec<_>>().join("\n");
        let text = |text: &str| Value::Text(shown::lines(text).into_owned());
        vec![
            text(name),
            text(report.verdict.name().get(lang)),
            text(report.acceptance.name().get(lang)),
            Value::Number(report.counts.error),
            Value::Number(report.counts.warning),
            Value::Number(report.counts.info),
            Value::Number(report.counts.waived),
            text(&report.profile.id),
            text(&report.rule_set.version),
            text(&files),
        ]
    });
    let unread = reports.unreadable.iter().map(|message| {
        let word = pick(lang, "nečitelné", "unreadable");
        vec![Value::Text(shown::lines(message).into_owned()), Value::Text(word.to_owned())]
    });
    sheet(list, &columns, read.chain(unread))
}

fn not_checked(list: &mut Worksheet, reports: &Reports<'_>) -> Result<(), XlsxError> {
    let lang: Lang = reports.lang;
    let columns = [
        (pick(lang, "Podání", "Submission"), 40.0),
        (pick(lang, "Pravidlo", "Rule"), 10.0),
        (pick(lang, "Název pravidla", "Title of the rule"), 50.0),
        (pick(lang, "Proč", "Why"), 80.0),
    ];
    let mut left = Vec::new();
    for (name, report) in &reports.list {
        let not_run = report.rules_not_run.iter().map(|it| (&it.code, &*it.message));
        let not_asked = report.rules_not_asked.iter().map(|it| (&it.code, &*it.message));
        let off = report.rules_off.iter().map(|it| (&it.code, &*it.reason));
        for (code, why) in not_run.chain(not_asked).chain(off) {
            let title = kpss_core::rule(code).map_or("", |rule| rule.texts(lang).title);
            let text = |text: &str| Value::Text(shown::lines(text).into_owned());
            left.push(vec![text(name), text(code), text(title), text(why)]);
        }
        for limit in &report.limits {
            let text = |text: &str| Value::Text(shown::lines(text).into_owned());
            let why = pick(lang, "kontrola narazila na omezení", "a limit was reached");
            left.push(vec![text(name), Value::None, Value::None, text(&format!("{why}: {limit}"))]);
        }
    }
    sheet(list, &columns, left.into_iter())
}
