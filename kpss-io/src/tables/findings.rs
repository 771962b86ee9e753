//! The table of findings.

use kpss_core::report::State;
use kpss_core::{Bilingual, Finding, Lang, LocalizedText, Report};

use super::Table;
use super::column::{ColumnKind, TableColumn, Take};
use super::plan::{DOCUMENTS, Link, Rows, TableShape, table};
use super::values::{Cell, Values};

/// Name of the table.
pub const FINDINGS: &str = "findings";

type Column = (&'static str, Bilingual, Bilingual, ColumnKind);

const fn text(name: &'static str, title: [&'static str; 2], holds: [&'static str; 2]) -> Column {
    let ([cs, en], [what_cs, what_en]) = (title, holds);
    (name, Bilingual { cs, en }, Bilingual { cs: what_cs, en: what_en }, ColumnKind::Text)
}

const COLUMNS: [Column; 17] = [
    text(
        "submission",
        ["Podání", "Submission"],
        [
            "Složka nebo soubor, které se kontrolovaly společně.",
            "The folder or file checked together.",
        ],
    ),
    text("file", ["Soubor", "File"], ["Soubor.", "The file."]),
    text(
        "document_key",
        ["Dokument", "Document"],
        [
            "Dokument, jak jej označuje tabulka documents.",
            "The document as the table documents names it.",
        ],
    ),
    text(
        "document_id",
        ["Označení dokumentu", "Identifier of the document"],
        ["Označení dokumentu.", "Identifier of the document."],
    ),
    text("code", ["Pravidlo", "Rule"], ["Kód pravidla.", "Code of the rule."]),
    text(
        "slug",
        ["Název pravidla", "Name of the rule"],
        ["Stálý název pravidla.", "The stable name of the rule."],
    ),
    text(
        "severity",
        ["Závažnost", "Severity"],
        ["error, warning nebo info.", "error, warning or info."],
    ),
    text(
        "state",
        ["Stav", "State"],
        ["open, waived (výjimka) nebo known (známý).", "open, waived or known."],
    ),
    text(
        "pointer",
        ["Místo", "Place"],
        ["Místo v souboru (JSON Pointer).", "Place in the file (JSON Pointer)."],
    ),
    text(
        "path",
        ["Údaj", "Field"],
        ["Názvy údajů na cestě k místu.", "Titles of the fields on the way to the place."],
    ),
    text(
        "label",
        ["Záznam", "Record"],
        ["Název nebo označení záznamu.", "Title or identifier of the record."],
    ),
    text(
        "sheet",
        ["List", "Sheet"],
        ["List sešitu, je-li dokument tabulka.", "The sheet, if the document is a table."],
    ),
    text(
        "cell",
        ["Buňka", "Cell"],
        ["Buňka, je-li dokument tabulka.", "The cell, if the document is a table."],
    ),
    (
        "line",
        Bilingual { cs: "Řádek", en: "Line" },
        Bilingual { cs: "Řádek textu, od 1.", en: "Line of the text, from 1." },
        ColumnKind::Whole,
    ),
    text("value", ["Hodnota", "Value"], ["Hodnota, jak je zapsána.", "The value as written."]),
    text(
        "message",
        ["Nález", "Finding"],
        ["Věta pro člověka; není stálá.", "A sentence for people; it is not stable."],
    ),
    text(
        "fingerprint",
        ["Otisk", "Fingerprint"],
        [
            "Podle něj se nález pozná v pozdější zprávě.",
            "Tells the same finding in a later report.",
        ],
    ),
];

pub(super) fn findings_table() -> TableShape {
    let column = |(name, title, holds, kind): &Column| {
        // The values come from reports, not from rows of documents.
        let made = TableColumn::fixed(name, *title, *holds, Take::Place);
        TableColumn { kind: *kind, ..made }
    };
    TableShape {
        name: FINDINGS.to_owned(),
        title: LocalizedText::new("Nálezy", "Findings"),
        columns: COLUMNS.iter().map(column).collect(),
        key: Vec::new(),
        links: vec![Link {
            columns: vec!["document_key"],
            table: DOCUMENTS.to_owned(),
            key: vec!["document_key"],
        }],
        rows: Rows::Findings,
    }
}

/// The findings of reports, each under the name of its submission.
pub fn findings<'a>(
    reports: impl IntoIterator<Item = (&'a str, &'a Report)>,
    lang: Lang,
) -> Option<Table> {
    let shape = table(FINDINGS)?;
    let mut columns: Vec<Values> =
        shape.columns.iter().map(|column| Values::of(column.kind)).collect();
    for (submission, report) in reports {
        for finding in &report.findings {
            for (values, cell) in columns.iter_mut().zip(row(submission, report, finding)) {
                values.push(cell);
            }
        }
    }
    Some(Table { shape, lang, columns })
}

fn row(submission: &str, report: &Report, finding: &Finding) -> [Option<Cell>; COLUMNS.len()] {
    let text = |text: &str| Some(Cell::Text(text.to_owned()));
    let maybe = |found: Option<&str>| found.and_then(text);
    let file = report.inputs.get(finding.input).map_or("", |input| &input.name);
    let document = report.document_of(finding);
    let called = match document.map_or("", |document| &document.pointer) {
        "" => file.to_owned(),
        pointer => format!("{file}#{pointer}"),
    };
    let line = finding.position.and_then(|position| i64::try_from(position.line).ok());
    [
        text(submission),
        text(file),
        Some(Cell::Text(called)),
        maybe(document.map(|document| document.id.as_str())),
        text(&finding.code),
        text(&finding.slug),
        text(finding.severity.code()),
        text(state(finding.state)),
        text(&finding.pointer),
        text(&finding.path),
        maybe(finding.label.as_deref()),
        maybe(finding.cell.as_ref().map(|cell| cell.sheet.as_str())),
        maybe(finding.cell.as_ref().map(|cell| cell.cell.as_str())),
        line.map(Cell::Whole),
        maybe(finding.value.as_deref()),
        text(&finding.message),
        text(&finding.fingerprint),
    ]
}

const fn state(state: State) -> &'static str {
    match state {
        State::Waived => "waived",
        State::Known => "known",
        _ => "open",
    }
}
