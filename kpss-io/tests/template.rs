//! The template as a file: what stands in it beside the content is not read.
#![cfg(test)]

use kpss_core::model::DocumentKind;
use kpss_core::{Document, Lang};
use kpss_io::File;
use kpss_io::grid::{self, Book, Cell, GridLimits, Value};
use kpss_io::workbook::{Filled, TemplateOptions, required, template, write};

const PLAN: &str = r#"{"kind": "plan", "id": "p", "strategy": {"nodes": [
    {"id": "a", "code": "1.1", "title": "A", "costs": {"total": 300,
        "sources": [{"amount": 100}, {"amount": 200.5}]}},
    {"id": "b", "code": "1.10", "title": "B", "costs": {"sources": [{"amount": 40}]}},
    {"id": "c", "code": "2", "title": "C"}]},
    "financing": {"sources": [{"amount": 1000}]}}"#;

fn book(bytes: &[u8]) -> Book {
    grid::read("file.xlsx", bytes, &GridLimits::default()).unwrap()
}

/// The cells of a column below its heading.
fn column<'b>(book: &'b Book, sheet: &str, heading: &str) -> Vec<&'b Cell> {
    let grid = book.grids.iter().find(|grid| grid.name == sheet).unwrap();
    let is_heading = |cell: &&Cell| matches!(&cell.value, Value::Text(text) if &**text == heading);
    let top = grid.rows.iter().find(|row| row.cells.iter().any(|cell| is_heading(&cell))).unwrap();
    let at = top.cells.iter().find(is_heading).unwrap().column;
    let below = grid.rows.iter().filter(|row| row.index > top.index);
    below.filter_map(|row| row.cells.iter().find(|cell| cell.column == at)).collect()
}

#[test]
fn an_empty_template_is_an_empty_document() {
    for kind in DocumentKind::ALL {
        for (lang, all_sheets) in [(Lang::Cs, false), (Lang::En, true)] {
            let options = TemplateOptions { lang, all_sheets, ..TemplateOptions::default() };
            let bytes = template(*kind, &Filled::default(), &options).unwrap();
            let file = File::open("empty.xlsx", bytes).unwrap();
            let table = file.table().unwrap();
            let expected = format!("{{\"kind\":\"{}\",\"id\":\"empty\"}}\n", kind.code());
            assert_eq!((table.json.as_str(), table.remarks.as_slice()), (&*expected, &[][..]));
        }
    }
}

#[test]
fn a_written_document_is_the_same_when_its_file_is_read() {
    let document = Document::read(PLAN).unwrap();
    for lang in [Lang::Cs, Lang::En] {
        let file = File::open("p.xlsx", write(&document, lang).unwrap()).unwrap();
        let table = file.table().unwrap();
        assert_eq!(table.remarks, []);
        assert_eq!(Document::read(&table.json).unwrap().to_json(), document.to_json());
    }
}

#[test]
fn sources_are_added_up_beside_the_total() {
    let document = Document::read(PLAN).unwrap();
    let book = book(&write(&document, Lang::Cs).unwrap());
    let checks = column(&book, "Opatření", "Součet zdrojů (kontrola)");
    assert!(checks.iter().all(|cell| cell.formula));
    let sums: Vec<&Value> = checks.iter().map(|cell| &cell.value).take(3).collect();
    // Where there are no sources a zero is stored, and not shown.
    assert_eq!(sums, [300.5, 40., 0.].map(Value::Number).iter().collect::<Vec<_>>());
}

/// What the rules call missing in an approved plan without contents: a title, both ends of the term,
/// who decided, when and by which resolution (K107). No rule asks for a field of a risk.
#[test]
fn a_profile_says_which_fields_are_asked_for() {
    let asked = required(DocumentKind::Plan, Some("municipal"), &[]);
    let of = |record: &str| -> Vec<&str> {
        asked.iter().filter(|(it, _)| it == record).map(|(_, path)| path.as_str()).collect()
    };
    assert_eq!(of("Plan"), ["monitoring.changes", "period.from", "period.until", "title"]);
    assert_eq!(of("Decision"), ["by", "on", "resolution"]);
    assert_eq!(of("Node"), ["title"]);
    assert_eq!(of("Risk"), Vec::<&str>::new());
}
