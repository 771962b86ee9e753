//! The page that says what stands in every table.

use std::fmt::Write as _;

use kpss_core::LocalizedText;

use super::column::{ColumnKind, TableColumn, Unit};
use super::plan::{TableShape, tables};

const HEAD: &str = "\
# Tables · Tabulky

Written from the model itself by `cargo xtask gen`. In Python `document.tables[\"nodes\"]` gives a table;
`document_key` names the document in every table, `key` the record, `owner_key` the record to which a row
belongs. What a column holds in each language is also in the description that Arrow and Parquet carry.

Vypsáno z modelu samého příkazem `cargo xtask gen`. V Pythonu dá tabulku `document.tables[\"nodes\"]`;
`document_key` označuje dokument v každé tabulce, `key` záznam a `owner_key` záznam, ke kterému řádek
patří.
";

/// Every table with its columns, as Markdown in both languages.
pub fn tables_page() -> String {
    let mut page = HEAD.to_owned();
    for table in tables() {
        add(&mut page, table);
    }
    page
}

fn add(page: &mut String, table: &TableShape) {
    let _ = writeln!(page, "\n## {}\n\n{}\n", table.name, both(&table.title));
    for link in &table.links {
        let (columns, key) = (link.columns.join(", "), link.key.join(", "));
        let _ = writeln!(page, "- `{columns}` → `{}` (`{key}`)", link.table);
    }
    page.push_str("\n| | | Česky | English |\n|---|---|---|---|\n");
    for column in &table.columns {
        let _ = writeln!(
            page,
            "| `{}` | {} | {} | {} |",
            column.name,
            kind(column),
            said(&column.title.cs, &column.description.cs),
            said(&column.title.en, &column.description.en),
        );
    }
}

fn both(text: &LocalizedText) -> String {
    format!("{} · {}", text.cs, text.en)
}

/// A title, and what it does not say by itself.
fn said(title: &str, description: &str) -> String {
    let text = match description.trim_end_matches('.') {
        same if same.eq_ignore_ascii_case(title) => title.to_owned(),
        _ => format!("{title}: {description}"),
    };
    text.replace('|', "\\|").replace('\n', " ")
}

fn kind(column: &TableColumn) -> String {
    let kind = match column.kind {
        ColumnKind::Text => "text",
        ColumnKind::Number => "number",
        ColumnKind::Whole => "whole number",
        ColumnKind::Truth => "true or false",
        ColumnKind::Day => "day",
    };
    let unit = match column.unit {
        Some(Unit::Named(unit)) => format!(", {unit}"),
        Some(Unit::Column(name)) => format!(", in `{name}`"),
        None => String::new(),
    };
    let refers = match column.refers_to.join("`, `") {
        tables if tables.is_empty() => String::new(),
        tables => format!(", `id` in `{tables}`"),
    };
    format!("{kind}{unit}{refers}")
}
