//! Money by ORP: the register of municipalities says where each one lies, and nothing else does.

use kpss_core::View as _;
use kpss_core::codes::MunicipalityRegister;
use kpss_core::query::Totals;
use kpss_core::{Document, DocumentSet, Lang};
use serde_json::{Value, json};

use crate::common::MUNICIPALITIES;
use crate::totals::rows;

const BENESOV: &str = "529303";
const VLASIM: &str = "530883";
const VOTICE: &str = "530905";

/// A plan of the ORPs, with a node of 100 CZK in each of these lists of municipalities.
fn documents(orps: &[&str], nodes: &[&[&str]]) -> DocumentSet<'static> {
    let node = |(index, codes): (usize, &&[&str])| json!({ "id": format!("n{index}"), "municipalities": codes, "costs": { "total": 100 } });
    let nodes: Vec<Value> = nodes.iter().enumerate().map(node).collect();
    let plan = json!({
        "kind": "plan", "id": "p", "territory": { "orps": orps }, "strategy": { "nodes": nodes },
    });
    crate::common::set(vec![("plan.json", Document::read(&plan.to_string()).unwrap())])
}

fn by_orp(documents: &DocumentSet<'_>, register: Option<&MunicipalityRegister>) -> Vec<String> {
    let totals = Totals::of(documents, register).unwrap();
    rows(&serde_json::to_value(&totals.documents[0]).unwrap(), "orp")
}

#[test]
fn municipalities_of_one_orp_are_summed() {
    let documents = documents(&[], &[&[BENESOV], &[VLASIM], &[VOTICE], &[VOTICE]]);
    assert_eq!(
        by_orp(&documents, Some(&MUNICIPALITIES)),
        ["400 balanced", "2101 100 balanced", "2125 100 balanced", "2126 200 balanced"]
    );
    let totals = Totals::of(&documents, Some(&MUNICIPALITIES)).unwrap();
    let labels: Vec<_> = totals.documents[0].sums[4].rows.iter().map(|row| row.label).collect();
    assert_eq!(labels, [Some("Benešov"), Some("Vlašim"), Some("Votice")]);
}

#[test]
fn what_lies_in_several_orps_or_nowhere_is_not_divided() {
    let documents = documents(&["2101", "2125"], &[&[BENESOV, VLASIM], &["999999"], &[]]);
    assert_eq!(
        by_orp(&documents, Some(&MUNICIPALITIES)),
        [
            "300 unclear several",
            "several 100 unclear several",
            "unassigned 200 unclear unknown_municipality"
        ]
    );
}

#[test]
fn a_node_without_municipalities_lies_in_the_only_orp_of_its_plan() {
    let documents = documents(&["2126"], &[&[], &[BENESOV]]);
    assert_eq!(
        by_orp(&documents, Some(&MUNICIPALITIES)),
        ["200 balanced", "2101 100 balanced", "2126 100 balanced"]
    );
}

#[test]
fn without_the_register_the_answer_says_so_and_keeps_municipalities() {
    let documents = documents(&["2126"], &[&[VOTICE], &[]]);
    assert_eq!(
        by_orp(&documents, None),
        ["200 unclear no_register", "unassigned 200 unclear no_register"]
    );
    let totals = Totals::of(&documents, None).unwrap();
    let of_plan = serde_json::to_value(&totals.documents[0]).unwrap();
    assert_eq!(rows(&of_plan, "territory")[1], "530905 100 balanced");
    let page = |lang| totals.page(lang).text();
    let (cs, en) = (page(Lang::Cs), page(Lang::En));
    assert!(cs.ends_with("nelze určit, ve kterém ORP která obec leží.\n"), "{cs}");
    assert!(en.ends_with("it cannot be told in which ORP each of them lies.\n"), "{en}");
}
