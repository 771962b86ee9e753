//! Numbers of priorities, goals and measures.

use super::{day, said, same, text};
use crate::grid::Value;
use crate::value::{find_parent, node_number, node_number_of, parent_of, zero_may_be_lost};

fn parts(number: &str) -> Vec<String> {
    number.split('.').map(ToOwned::to_owned).collect()
}

#[test]
fn numbers_before_titles() {
    let said = |typed: &&str| match node_number(typed) {
        Some((parts, rest)) => format!("{} | {rest}", parts.join("/")),
        None => "none".to_owned(),
    };
    same(
        &[
            ("1", "1 | "),
            ("1.", "1 | "),
            ("1.2", "1/2 | "),
            ("1.2.", "1/2 | "),
            ("1. 2", "1/2 | "),
            ("1. 2. ", "1/2 | "),
            ("2.1.8.1", "2/1/8/1 | "),
            ("1.10", "1/10 | "),
            ("Opatření 1.2", "1/2 | "),
            ("Opatření č. 1.2", "1/2 | "),
            ("OPATŘENÍ 1.2: Pečovatelská služba", "1/2 | Pečovatelská služba"),
            ("Specifický cíl 1", "1 | "),
            ("Priorita A", "A | "),
            ("1.2 Název", "1/2 | Název"),
            ("1.2\u{a0}Název", "1/2 | Název"),
            ("1.2. Název", "1/2 | Název"),
            ("1.2 – Název", "1/2 | Název"),
            ("1. Název", "1 | Název"),
            ("1.Název", "1 | Název"),
            ("1. 2 domy", "1 | 2 domy"),
            ("1) Název", "1 | Název"),
            ("a) Název", "a | Název"),
            ("P1", "P1 | "),
            ("P1 Název", "P1 | Název"),
            ("C1.1", "C1/1 | "),
            ("SC 1.1", "SC1/1 | "),
            ("A.1.b", "A/1/b | "),
            ("1a", "1a | "),
            ("IV.2 Název", "IV/2 | Název"),
            ("24 hodin denně", "none"),
            ("A tak dále", "none"),
            ("Název", "none"),
            ("Opatření", "none"),
            ("2015", "none"),
            ("1. 1. 2015", "none"),
            ("10.2005", "none"),
            ("10/2005", "none"),
            ("5 - 10 osob", "none"),
            ("5–10", "none"),
            ("Aktivita 1.2.3 – 24 hodin", "1/2/3 | 24 hodin"),
            ("5,5", "none"),
            ("", "none"),
            (".", "none"),
        ],
        said,
    );
}

#[test]
fn cells_of_numbers() {
    same(
        &[
            (text("1.2"), "1/2"),
            (text("Opatření 1.2"), "1/2"),
            (text("1.2 Název"), "1/2 | bez slov „Název“"),
            (text("1.2 a 1.3"), "? „1.2 a 1.3“ je zřejmě více hodnot"),
            (text("1.2 – 1.4"), "? „1.2 – 1.4“ je zřejmě více hodnot"),
            (text("–"), "nothing –"),
            (text("Název"), "? „Název“ není hodnota tohoto pole"),
            (Value::Number(1.0), "1"),
            (Value::Number(1.1), "1/1 | z číselné buňky, která ukazuje 1.1"),
            (Value::Number(1.25), "1/25 | z číselné buňky, která ukazuje 1.25"),
            (Value::Number(1.1 + 0.1), "1/2 | z číselné buňky, která ukazuje 1.2"),
            (Value::Number(-1.0), "? je číselná buňka s hodnotou -1"),
            (Value::Number(2015.0), "? je číselná buňka s hodnotou 2015"),
            (Value::Number(1.0 / 3.0), "? je číselná buňka s hodnotou 0.3333333333333333"),
            // A spreadsheet makes a date of `1.2`.
            (day("2024-02-01"), "? je buňka s datem 1. 2. 2024"),
        ],
        |value| said(&node_number_of(value), |parts| parts.join("/")),
    );
}

#[test]
fn parents_are_found_by_number() {
    assert_eq!(parent_of(&parts("1.2.3")), Some(parts("1.2").as_slice()));
    assert_eq!(parent_of(&parts("1")), None);
    let others: Vec<Vec<String>> = ["1", "1.2", "1.20", "P3", "C3.1", "4", "4"].map(parts).to_vec();
    same(
        &[
            ("1.2", "0"),
            ("1.2.1", "1"),
            ("1.20.1", "2"),
            ("C3.1", "3 | podle číslic bez písmene"),
            ("O3.1.5", "4 | podle číslic bez písmene"),
            ("1", "nothing"),
            ("1.3.1", "? nemá nadřazenou položku: číslo 1.3 nikde není"),
            ("4.1", "? má více nadřazených položek s číslem 4"),
        ],
        |child| said(&find_parent(&parts(child), &others), ToString::to_string),
    );
}

#[test]
fn a_column_shows_whether_zeros_were_lost() {
    let numbers = |numbers: &[f64]| numbers.iter().copied().map(Value::Number).collect::<Vec<_>>();
    let mut short = numbers(&[1.1, 1.2, 1.3]);
    assert!(!zero_may_be_lost(1.1, &short));
    short.push(Value::Number(1.1));
    assert!(zero_may_be_lost(1.1, &short), "1.1 stands there twice");
    assert!(!zero_may_be_lost(1.2, &short));
    let long = numbers(&[1.1, 1.2, 1.9, 2.1]);
    assert!(zero_may_be_lost(1.1, &long), "after 1.9 comes 1.10");
    assert!(!zero_may_be_lost(1.2, &long));
    assert!(!zero_may_be_lost(2.1, &long));
    assert!(!zero_may_be_lost(1.0, &long));
    let mixed = [Value::Number(1.1), text("1.11")];
    assert!(zero_may_be_lost(1.1, &mixed), "1.11 is there");
}
