//! A town's own tables become a plan by a map, and findings point at the town's own cells.
#![cfg(test)]

use std::fs;
use std::path::Path;

use kpss_core::model::{DocumentKind, Plan};
use kpss_core::{Document, DocumentSet, Inputs, Limits, Options, validate};
use kpss_io::File;
use kpss_io::grid::{self, GridLimits};
use kpss_io::map::{Map, guess, shipped};

fn bytes(name: &str) -> Vec<u8> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/maps");
    fs::read(folder.join(name)).unwrap()
}

fn opened(file: &str, map: &str) -> File {
    File::open_by(file, bytes(file), &shipped(map).unwrap().unwrap()).unwrap()
}

fn plan(file: &File) -> Plan {
    match Document::read(&file.table().unwrap().json).unwrap() {
        Document::Plan(plan) => *plan,
        other => panic!("{other:?}"),
    }
}

/// Code, cell and message of each finding about tables.
fn of_tables(file: &File) -> Vec<String> {
    let inputs = Inputs::read(&[file.input()], &Limits::default());
    let report = validate(&DocumentSet::of(&inputs), &Options::default());
    let table = report.findings.iter().filter(|it| ("K020"..="K031").contains(&&*it.code));
    let line = |finding: &kpss_core::Finding| {
        format!("{} {}: {}", finding.code, finding.cell.as_ref().unwrap(), finding.message)
    };
    table.map(line).collect()
}

#[test]
fn cards_of_a_word_plan_become_measures() {
    let file = opened("karty.docx", "karta-opatreni");
    let plan = plan(&file);
    let nodes = &plan.strategy.as_ref().unwrap().nodes;
    let numbers: Vec<&str> = nodes.iter().filter_map(|node| node.code.as_deref()).collect();
    assert_eq!(numbers, ["1.1", "1.2", "1.3", "1.4", "2.1", "2.2", "2.3", "3.1", "3.2", "3.3"]);
    let third = nodes[2].costs.as_ref().unwrap();
    assert_eq!(third.total.unwrap().to_string(), "2500000");
    let sources: Vec<String> =
        third.sources.iter().map(|line| line.amount.unwrap().to_string()).collect();
    assert_eq!(sources, ["900000", "1600000"]);
    let period = nodes[5].period.as_ref().unwrap();
    assert_eq!(period.from.unwrap().to_string(), "2024-01-01");
    assert_eq!(plan.services.len(), 3);
    assert_eq!(plan.services[1].identifier.as_deref(), Some("2345678"));
}

#[test]
fn findings_point_at_the_table_and_cell_of_the_word_plan() {
    assert_eq!(
        of_tables(&opened("karty.docx", "karta-opatreni")),
        [
            "K022 Tabulka 1!A8: Nepřevzato: pole „Vyřizuje (10×)“; není známo, kam obsah patří.",
            "K020 Tabulka 3!B5 · Náklady celkem: Buňka obsahuje „2,5 mil. Kč“, převzato bylo \
             2\u{a0}500\u{a0}000\u{a0}Kč: v milionech Kč, s uvedenou měnou.",
            "K021 Tabulka 9!B5 · Náklady celkem: Buňka obsahuje „1.500“; hodnota převzata nebyla: \
             může znamenat 1,50\u{a0}Kč i 1\u{a0}500\u{a0}Kč.",
            "K021 Tabulka 10!B4 · Termín realizace: Buňka obsahuje „průběžně“; hodnota převzata \
             nebyla: „průběžně“ neuvádí začátek ani konec.",
        ]
    );
}

#[test]
fn merged_priorities_of_a_table_stand_above_their_measures() {
    let file = opened("opatreni.xlsx", "tabulka-opatreni");
    let plan = plan(&file);
    let nodes = &plan.strategy.as_ref().unwrap().nodes;
    let tree: Vec<(String, Vec<String>)> = nodes
        .iter()
        .map(|node| {
            let title = |node: &kpss_core::model::Node| node.title.clone().unwrap_or_default();
            (title(node), node.children.iter().map(title).collect())
        })
        .collect();
    assert_eq!(tree[0].0, "Senioři");
    assert_eq!(tree[0].1.len(), 4);
    assert_eq!(tree[1].1[0], "Nízkoprahový klub");
    assert_eq!(tree.len(), 3);
    // The heading says thousands.
    let first = nodes[0].children[0].costs.as_ref().unwrap();
    assert_eq!(first.total.unwrap().to_string(), "3600000");
}

#[test]
fn that_a_column_is_in_thousands_is_said_once() {
    let said = of_tables(&opened("opatreni.xlsx", "tabulka-opatreni"));
    let thousands: Vec<&String> =
        said.iter().filter(|line| line.contains("v tisících Kč podle záhlaví")).collect();
    let cells: Vec<&str> = thousands.iter().filter_map(|line| line.split(' ').nth(1)).collect();
    assert_eq!(cells, ["List1!D4", "List1!E4", "List1!F4"]);
}

#[test]
fn a_map_is_proposed_by_headings() {
    let book = grid::read("karty.docx", &bytes("karty.docx"), &GridLimits::default()).unwrap();
    let guess = guess(&book, DocumentKind::Plan);
    let fields: Vec<(&str, &str)> = guess
        .map
        .tables
        .iter()
        .flat_map(|table| table.columns.iter().map(|it| (&*table.record, &*it.field)))
        .collect();
    assert_eq!(
        fields,
        [
            ("Node", "code+title"),
            ("Node", "description"),
            ("Node", "service_types"),
            ("Node", "period"),
            ("Node", "costs.total"),
            ("Service", "identifier"),
            ("Service", "name"),
            ("Service", "service_type"),
            ("Service", "provider"),
        ]
    );
    let unknown = guess.headings.iter().find(|(_, heading, ..)| heading == "Vyřizuje").unwrap();
    assert_eq!(unknown.2, None);
    let text = serde_json::to_string(&guess.map).unwrap();
    assert_eq!(Map::read(&text).unwrap(), guess.map);
}

#[test]
fn a_map_that_names_what_does_not_exist_is_refused() {
    let map = r#"{"title": "x", "document": "plan", "tables": [{"record": "Node",
        "columns": [{"headings": ["Název"], "field": "nazev"}]}]}"#;
    let said = Map::read(map).unwrap_err().0;
    assert_eq!(said.cs, "list „Opatření“ nemá pole „nazev“, které mapa uvádí");
}
