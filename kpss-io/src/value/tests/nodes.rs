//! Numbers of priorities, goals and measures.

use super::same;
use crate::value::node_number;

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
