//! Documents as tidy tables.
#![cfg(test)]

use std::collections::BTreeSet;

use kpss_core::{DocumentSet, Input, Inputs, Lang, Options, validate};
use kpss_io::tables::{
    Named, Table, TableShape, Unit, Values, answer_shapes, answer_tables, collect, data_package,
    findings, table, tables,
};

const PLAN: &str = r#"{"kind": "plan", "id": "p", "title": "Plán",
  "approvals": [{"on": "2020-05", "by": "council"}],
  "strategy": {"nodes": [{"id": "c1", "title": "Cíl", "children": [
    {"id": "o1", "target_groups": ["seniors", "children"], "costs": {"total": 250000.5, "sources": [
      {"source": "municipal-budget", "amount": 50000.5, "year": 2021},
      {"source": "state-budget", "amount": "200 000"}
    ]}}
  ]}]}}"#;

fn of(name: &str, text: &str, lang: Lang) -> Table {
    let input = Input::bytes("plany/p.json", text.as_bytes());
    let files = [Named { submission: "plany", input }];
    let wanted: Vec<_> = table(name).into_iter().collect();
    collect(&wanted, files, lang).remove(0)
}

/// The values of a column as people would write them; none of a column that is not there.
fn column(table: &Table, name: &str) -> Vec<String> {
    let mut columns = table.shape.columns.iter().zip(&table.columns);
    let Some((_, values)) = columns.find(|(column, _)| column.name == name) else {
        return Vec::new();
    };
    let shown = |value: Option<String>| value.unwrap_or_else(|| "–".to_owned());
    match values {
        Values::Text(all) => all.iter().cloned().map(shown).collect(),
        Values::Number(all) => all.iter().map(|it| shown(it.map(|it| it.to_string()))).collect(),
        Values::Whole(all) => all.iter().map(|it| shown(it.map(|it| it.to_string()))).collect(),
        Values::Truth(all) => all.iter().map(|it| shown(it.map(|it| it.to_string()))).collect(),
        Values::Day(all) => all.iter().map(|it| shown(it.map(|it| it.to_string()))).collect(),
    }
}

#[test]
fn each_measure_is_a_row_that_names_its_owner() {
    let nodes = of("nodes", PLAN, Lang::Cs);
    assert_eq!(column(&nodes, "id"), ["c1", "o1"]);
    assert_eq!(column(&nodes, "document_key"), ["plany/p.json", "plany/p.json"]);
    assert_eq!(column(&nodes, "key"), ["/strategy/nodes/0", "/strategy/nodes/0/children/0"]);
    assert_eq!(column(&nodes, "list"), ["strategy/nodes", "children"]);
    assert_eq!(column(&nodes, "owner_table"), ["–", "nodes"]);
    assert_eq!(column(&nodes, "owner_key"), ["–", "/strategy/nodes/0"]);
    assert_eq!(column(&nodes, "owner_id"), ["–", "c1"]);
    assert_eq!(column(&nodes, "costs_total"), ["–", "250000.5"]);
}

#[test]
fn money_stands_with_its_source_and_what_the_model_refuses_is_missing() {
    let lines = of("funding_lines", PLAN, Lang::Cs);
    assert_eq!(column(&lines, "amount"), ["50000.5", "–"]);
    assert_eq!(column(&lines, "year"), ["2021", "–"]);
    assert_eq!(column(&lines, "source"), ["municipal-budget", "state-budget"]);
    assert_eq!(column(&lines, "source_label"), ["rozpočet obce", "státní rozpočet"]);
    assert_eq!(column(&lines, "owner_id"), ["o1", "o1"]);
    let english = of("funding_lines", PLAN, Lang::En);
    assert_eq!(column(&english, "source_label")[0], "budget of the municipality");
}

#[test]
fn each_value_of_a_list_is_a_row() {
    let groups = of("nodes_target_groups", PLAN, Lang::Cs);
    assert_eq!(column(&groups, "value"), ["seniors", "children"]);
    assert_eq!(column(&groups, "position"), ["1", "2"]);
    assert_eq!(column(&groups, "owner_id"), ["o1", "o1"]);
}

#[test]
fn a_date_stands_with_the_days_that_it_covers() {
    let decisions = of("decisions", PLAN, Lang::Cs);
    assert_eq!(column(&decisions, "on"), ["2020-05"]);
    // Days since 1 January 1970.
    assert_eq!(column(&decisions, "on_first"), ["18383"]);
    assert_eq!(column(&decisions, "on_last"), ["18413"]);
}

#[test]
fn documents_of_a_submission_have_rows_of_their_own() {
    let text = format!(r#"{{"kind": "submission", "id": "s", "plans": [{PLAN}]}}"#);
    let documents = of("documents", &text, Lang::Cs);
    assert_eq!(column(&documents, "document_key"), ["plany/p.json", "plany/p.json#/plans/0"]);
    assert_eq!(column(&documents, "kind"), ["submission", "plan"]);
    let nodes = of("nodes", &text, Lang::Cs);
    assert_eq!(column(&nodes, "key")[0], "/plans/0/strategy/nodes/0");
    assert_eq!(column(&nodes, "document_key")[0], "plany/p.json#/plans/0");
}

#[test]
fn a_file_that_is_no_document_is_a_row_without_values() {
    for text in ["", "[", "{}", r#"{"kind": "plans"}"#, "[1]", "\u{feff}"] {
        let documents = of("documents", text, Lang::Cs);
        assert_eq!(column(&documents, "file"), ["plany/p.json"], "{text}");
        assert_eq!(column(&documents, "kind"), ["–"], "{text}");
        assert_eq!(column(&of("nodes", text, Lang::Cs), "id"), [""; 0], "{text}");
    }
    assert_eq!(column(&of("plans", &format!("\u{feff}{PLAN}"), Lang::Cs), "id"), ["p"]);
}

#[test]
fn a_finding_leads_to_its_document() {
    let text = format!(r#"{{"kind": "submission", "id": "s", "plans": [{PLAN}]}}"#);
    let input = [Input::bytes("plany/p.json", text.as_bytes())];
    let options = Options::default();
    let inputs = Inputs::read(&input, &options.limits);
    let report = validate(&DocumentSet::of(&inputs), &options);
    let table = findings([("plany", &report)], Lang::Cs).unwrap();
    assert_eq!(table.columns[0].len(), report.findings.len());
    let amounts: Vec<String> = column(&table, "pointer");
    let at = amounts.iter().position(|pointer| pointer.ends_with("/sources/1/amount")).unwrap();
    assert_eq!(column(&table, "code")[at], "K005");
    assert_eq!(column(&table, "document_key")[at], "plany/p.json#/plans/0");
    assert_eq!(column(&table, "submission")[at], "plany");
}

#[test]
fn names_are_told_apart_and_every_link_leads_somewhere() {
    let names: BTreeSet<&str> = tables().iter().map(|table| table.name.as_str()).collect();
    assert_eq!(names.len(), tables().len());
    let has = |table: &TableShape, name: &str| table.columns.iter().any(|it| it.name == name);
    for one in tables() {
        let columns: BTreeSet<&str> = one.columns.iter().map(|it| it.name.as_str()).collect();
        assert_eq!(columns.len(), one.columns.len(), "{}", one.name);
        for link in &one.links {
            let to = table(&link.table).unwrap();
            assert!(link.key.iter().all(|name| has(to, name)), "{}", one.name);
            assert!(link.columns.iter().all(|name| has(one, name)), "{}", one.name);
        }
        assert!(one.key.iter().all(|name| has(one, name)), "{}", one.name);
        for column in &one.columns {
            assert!(!column.description.cs.is_empty(), "{} {}", one.name, column.name);
            assert!(!column.description.en.is_empty(), "{} {}", one.name, column.name);
            let known = |name: &String| names.contains(name.as_str());
            assert!(column.refers_to.iter().all(known), "{} {}", one.name, column.name);
        }
    }
}

#[test]
fn numbers_name_their_unit() {
    let unit = |name: &str, column: &str| {
        let shape = table(name).unwrap();
        shape.columns.iter().find(|it| it.name == column).unwrap().unit
    };
    assert_eq!(unit("funding_lines", "amount"), Some(Unit::Named("CZK")));
    assert_eq!(unit("funding_lines", "percent"), Some(Unit::Named("%")));
    assert_eq!(unit("capacities", "amount"), Some(Unit::Column("unit")));
    assert_eq!(unit("nodes", "title"), None);
}

#[test]
fn files_are_described_as_a_data_package() {
    let shapes = [table("documents").unwrap(), table("funding_lines").unwrap()];
    let package = data_package(&shapes, "parquet", Lang::Cs);
    let lines = &package["resources"][1];
    assert_eq!(lines["path"], "funding_lines.parquet");
    let amount = lines["schema"]["fields"].as_array().unwrap();
    let amount = amount.iter().find(|field| field["name"] == "amount").unwrap();
    assert_eq!(amount["type"], "number");
    assert_eq!(amount["unit"], "CZK");
    assert_eq!(amount["description"], "Částka v Kč.");
    assert_eq!(
        lines["schema"]["foreignKeys"],
        serde_json::json!([{
            "fields": ["document_key"],
            "reference": { "resource": "documents", "fields": ["document_key"] },
        }])
    );
}

const TOTALS: &str = r#"{"documents": [{"input": 0, "kind": "plan", "id": "p", "judgement": {"verdict": "balanced"},
  "tree": {"pointer": "", "stated": false, "own": 0, "judgement": {"verdict": "balanced"}, "parts": [
    {"id": "c1", "pointer": "/strategy/nodes/0", "stated": true, "own": 0, "amount": 10.5,
     "judgement": {"verdict": "balanced"}, "parts": [
      {"id": "o1", "pointer": "/strategy/nodes/0/children/0", "stated": true, "own": 10.5, "amount": 10.5,
       "judgement": {"verdict": "balanced"}, "parts": []}]}]},
  "sums": [{"by": "year", "amount": 10.5, "judgement": {"verdict": "balanced"}, "rows": [
    {"kind": "value", "key": "2020", "amount": 10.5, "judgement": {"verdict": "balanced"}, "parts": []}]}]}]}"#;

/// A table of an answer.
fn answered(question: &str, answer: &str, name: &str) -> Option<Table> {
    let answer = serde_json::from_str(answer).ok()?;
    let tables = answer_tables(question, &answer, Lang::Cs)?;
    tables.into_iter().find(|table| table.shape.name == name)
}

#[test]
fn a_row_of_an_answer_says_what_it_stands_in() {
    let rows = answered("totals", TOTALS, "documents_sums_rows").unwrap();
    assert_eq!(column(&rows, "answer_key"), ["/documents/0/sums/0/rows/0"]);
    assert_eq!(column(&rows, "owner_key"), ["/documents/0/sums/0"]);
    assert_eq!(column(&rows, "documents_id"), ["p"]);
    assert_eq!(column(&rows, "documents_sums_by"), ["year"]);
    assert_eq!(column(&rows, "key"), ["2020"]);
    assert_eq!(column(&rows, "label"), ["–"]);
    assert_eq!(column(&rows, "amount"), ["10.5"]);
    let amount = rows.shape.columns.iter().find(|column| column.name == "amount").unwrap();
    assert_eq!(amount.unit, Some(Unit::Named("CZK")));
    assert_eq!(amount.description.en, "The amount, CZK.");
}

#[test]
fn the_records_of_a_tree_in_an_answer_share_a_table() {
    let parts = answered("totals", TOTALS, "documents_tree_parts").unwrap();
    assert_eq!(column(&parts, "id"), ["c1", "o1"]);
    assert_eq!(column(&parts, "documents_id"), ["p", "p"]);
    assert_eq!(column(&parts, "owner_key"), ["/documents/0", "/documents/0/tree/parts/0"]);
    assert_eq!(
        column(&parts, "answer_key"),
        ["/documents/0/tree/parts/0", "/documents/0/tree/parts/0/parts/0"]
    );
}

#[test]
fn dates_names_and_values_without_a_type_have_columns() {
    let compared = r#"{"kinds": {"a/b": 2}, "changes": [{"kind": "field_changed", "before": [1], "after": "x"}]}"#;
    let kinds = answered("compare", compared, "kinds").unwrap();
    assert_eq!(column(&kinds, "answer_key"), ["/kinds/a~1b"]);
    assert_eq!([column(&kinds, "name"), column(&kinds, "value")], [["a/b"], ["2"]]);
    let changes = answered("compare", compared, "changes").unwrap();
    assert_eq!([column(&changes, "before"), column(&changes, "after")], [["[1]"], ["\"x\""]]);
    let followed = r#"{"chains": [{"plans": [{"id": "p", "from": "1970-02", "gap_before": ["1970", "1971"]}]}]}"#;
    let plans = answered("timeline", followed, "chains_plans").unwrap();
    assert_eq!(column(&plans, "from"), ["1970-02"]);
    assert_eq!([column(&plans, "from_first"), column(&plans, "from_last")], [["31"], ["58"]]);
    let gaps = answered("timeline", followed, "chains_plans_gap_before").unwrap();
    assert_eq!([column(&gaps, "position"), column(&gaps, "value")], [["1", "2"], ["1970", "1971"]]);
    assert_eq!(column(&gaps, "chains_plans_id"), ["p", "p"]);
}

#[test]
fn a_document_in_an_answer_is_a_text_and_an_answer_that_is_one_has_no_tables() {
    let revised = r#"{"nodes": [], "documents": [{"kind": "plan", "id": "p"}]}"#;
    let documents = answered("renumber", revised, "documents").unwrap();
    assert_eq!(column(&documents, "value"), [r#"{"kind":"plan","id":"p"}"#]);
    let plan = serde_json::json!({ "kind": "plan", "id": "p" });
    assert!(answer_tables("renumber", &plan, Lang::Cs).is_none());
    assert!(answer_tables("derive_next_plan", &plan, Lang::Cs).is_none());
}

#[test]
fn every_answer_has_tables_with_described_columns_of_different_names() {
    let mut asked = BTreeSet::new();
    for (questions, tables) in answer_shapes() {
        asked.extend(questions.iter().map(String::as_str));
        let names: BTreeSet<&str> = tables.iter().map(|table| table.name.as_str()).collect();
        assert_eq!(names.len(), tables.len(), "{questions:?}");
        for table in tables {
            let at = format!("{questions:?} {}", table.name);
            let names: BTreeSet<&str> =
                table.columns.iter().map(|column| column.name.as_str()).collect();
            assert_eq!(names.len(), table.columns.len(), "{at}");
            assert!(table.columns.iter().all(|it| !it.description.en.is_empty()), "{at}");
        }
    }
    let expected =
        ["compare", "coverage", "edit", "outline", "regional_view", "renumber", "timeline"];
    assert_eq!(asked, expected.into_iter().chain(["totals", "trace"]).collect());
}
