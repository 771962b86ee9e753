//! What people type into the sheets of the template, in fields that say something together: terms,
//! roughly stated numbers, months, units of the format, numbers of measures.
#![cfg(test)]

use chrono::NaiveDate;
use kpss_io::grid::{Address, Book, Cell, Grid, Look, Row, Shown, Value};
use kpss_io::transcribe::transcribe;
use serde_json::{Value as Json, json};

fn text(text: &str) -> Value {
    Value::Text(text.into())
}

fn row(index: u32, values: Vec<Value>) -> Row {
    let cell =
        |(column, value)| Cell { column, value, formula: false, struck: false, comment: false };
    let cells = (0..).zip(values).filter(|(_, value)| *value != text("")).map(cell).collect();
    Row { index, hidden: false, cells }
}

fn sheet(name: &str, rows: Vec<Vec<Value>>, looks: Vec<Look>) -> Grid {
    let rows = (0..).zip(rows).map(|(index, values)| row(index, values)).collect();
    Grid { name: name.to_owned(), rows, looks, ..Grid::default() }
}

/// The document that the sheets hold, and what was said of it.
fn read(sheets: Vec<Grid>) -> (Json, Vec<String>) {
    let card = vec![vec![text("Název"), text("Plán")]];
    let mut grids = vec![sheet("Plán", card, Vec::new())];
    grids.extend(sheets);
    in_book(&Book { grids, ..Book::default() })
}

fn in_book(book: &Book) -> (Json, Vec<String>) {
    let read = transcribe("plan.xlsx", book).unwrap();
    let said = read.remarks.iter().map(|remark| {
        let cell = remark.cell.as_ref().map(ToString::to_string).unwrap_or_default();
        format!("{cell}: {:?}", remark.kind)
    });
    (serde_json::from_str(&read.json).unwrap(), said.collect())
}

/// One measure with these columns filled in.
fn measure(cells: &[(&str, Value)], looks: Vec<(u32, Shown)>) -> (Json, Vec<String>) {
    let mut headings = vec![text("Název")];
    let mut values = vec![text("Opatření")];
    for (heading, value) in cells {
        headings.push(text(heading));
        values.push(value.clone());
    }
    let look = |(column, shown)| Look { at: Address { row: 1, column }, shown };
    let looks = looks.into_iter().map(look).collect();
    let (document, said) = read(vec![sheet("Opatření", vec![headings, values], looks)]);
    let mut node = document.pointer("/strategy/nodes/0").cloned().unwrap_or_default();
    if let Some(node) = node.as_object_mut() {
        node.remove("id");
        node.remove("title");
    }
    (node, said)
}

#[test]
fn a_term_in_the_column_of_beginnings_fills_both_ends() {
    for (typed, from, until) in [
        ("2021–2023", "2021", "2023"),
        ("od 1. 1. 2021 do 31. 12. 2023", "2021-01-01", "2023-12-31"),
        ("1/2021 – 12/2023", "2021-01", "2023-12"),
    ] {
        let (node, said) = measure(&[("Termín – Od", text(typed))], Vec::new());
        assert_eq!(node, json!({ "period": { "from": from, "until": until } }), "{typed}");
        assert!(said[0].starts_with("Opatření!B2 · Termín – Od: Understood"), "{said:?}");
        assert_eq!(said.len(), 1);
    }
}

#[test]
fn a_half_of_a_year_is_its_first_or_last_month() {
    let half = text("I. pololetí 2024");
    let cells = [("Termín – Od", half.clone()), ("Termín – Do", half)];
    let (node, said) = measure(&cells, Vec::new());
    assert_eq!(node, json!({ "period": { "from": "2024-01", "until": "2024-06" } }));
    assert_eq!(said.len(), 2, "{said:?}");
}

#[test]
fn a_term_that_the_other_column_contradicts_is_not_taken_over() {
    let cells = [("Termín – Od", text("2021–2023")), ("Termín – Do", text("2024"))];
    let (node, said) = measure(&cells, Vec::new());
    assert_eq!(node, json!({ "period": { "until": "2024" } }));
    let is_said = |said: &String| said.contains("pole „Termín – Do“ uvádí něco jiného");
    assert!(said.iter().any(is_said), "{said:?}");
}

#[test]
fn what_is_stated_roughly_says_so_in_its_own_field() {
    let (node, said) = measure(&[("Náklady – Celkem", text("cca 1,5 mil. Kč"))], Vec::new());
    assert_eq!(node, json!({ "costs": { "total": 1_500_000, "precision": "about" } }));
    assert!(said[0].contains("value: \"1\\u{a0}500\\u{a0}000\\u{a0}Kč\""), "{said:?}");
}

#[test]
fn the_format_of_a_cell_is_a_part_of_what_people_see() {
    let costs = [("Náklady – Celkem", Value::Number(350.))];
    let (node, said) = measure(&costs, vec![(1, Shown::Unit("tis. Kč".into()))]);
    assert_eq!(node, json!({ "costs": { "total": 350_000 } }));
    assert!(said[0].contains("typed: \"350 tis. Kč\""), "{said:?}");
    let day = Value::Date(NaiveDate::from_ymd_opt(2005, 10, 1).unwrap());
    let (node, said) = measure(&[("Termín – Od", day)], vec![(1, Shown::Month)]);
    assert_eq!(node, json!({ "period": { "from": "2005-10" } }));
    assert!(said.is_empty(), "{said:?}");
}

#[test]
fn days_are_counted_from_the_epoch_of_the_workbook() {
    for (epoch_1904, day) in [(false, "2013-03-15"), (true, "2017-03-16")] {
        let rows = vec![
            vec![text("Název"), text("Termín – Od"), text("Termín – Do")],
            vec![text("Opatření"), Value::Number(41_348.), Value::Number(2018.)],
        ];
        let grids = vec![sheet("Opatření", rows, Vec::new())];
        let (document, said) = in_book(&Book { grids, epoch_1904, ..Book::default() });
        let period = document.pointer("/strategy/nodes/0/period").unwrap();
        assert_eq!(*period, json!({ "from": day, "until": "2018" }));
        assert!(said[0].contains("z pořadového čísla dne"), "{said:?}");
    }
}

#[test]
fn amounts_in_another_currency_are_not_taken_for_crowns() {
    let (node, said) = measure(&[("Náklady – Celkem (EUR)", Value::Number(350.))], Vec::new());
    assert_eq!(node, json!({}));
    assert!(said[0].contains("je v jiné měně („eur“)"), "{said:?}");
}

#[test]
fn measures_find_what_stands_above_them_however_the_number_is_written() {
    let rows = [("Priorita 1", "Senioři"), ("Opatření 1.2.", "Terén"), ("1. 2. 1", "Vozidlo")];
    let mut sheet_rows = vec![vec![text("Číslo"), text("Název")]];
    sheet_rows.extend(rows.map(|(code, title)| vec![text(code), text(title)]));
    let (document, said) = read(vec![sheet("Opatření", sheet_rows, Vec::new())]);
    let title = |pointer: &str| document.pointer(pointer).and_then(Json::as_str);
    assert_eq!(title("/strategy/nodes/0/title"), Some("Senioři"));
    assert_eq!(title("/strategy/nodes/0/children/0/title"), Some("Terén"));
    assert_eq!(title("/strategy/nodes/0/children/0/children/0/title"), Some("Vozidlo"));
    assert!(said.is_empty(), "{said:?}");
}

#[test]
fn a_list_with_commas_is_taken_apart_if_every_item_is_known() {
    let services = text("pečovatelská služba, osobní asistence");
    let (node, said) = measure(&[("Druhy služeb", services)], Vec::new());
    assert_eq!(node, json!({ "service_types": ["4", "3"] }));
    assert!(said[0].contains("položky oddělené čárkami"), "{said:?}");
    let unknown = text("pečovatelská služba, výdej obědů");
    let (node, said) = measure(&[("Druhy služeb", unknown)], Vec::new());
    assert_eq!(node, json!({}));
    assert!(said[0].contains("Unclear"), "{said:?}");
}
