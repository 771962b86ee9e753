//! Prints mutants of every example document, one a line: what the reader says of them and what a
//! schema engine must say. The tests in Python and JavaScript read it.
#![expect(
    clippy::print_stdout,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a part of the tests"
)]

#[expect(dead_code, reason = "only the rows are needed here")]
#[path = "../../../kpss-core/tests/all/common/mod.rs"]
mod common;

use serde_json::json;

fn main() {
    for row in common::rows::rows() {
        let differences: Vec<&str> = row.differences.iter().map(|known| known.name()).collect();
        let line = json!({
            "kind": row.kind.code(), "change": row.change, "text": row.text,
            "accepted": row.accepted, "codes": row.codes,
            "schema_accepts": row.schema_accepts, "differences": differences,
        });
        println!("{line}");
    }
}
