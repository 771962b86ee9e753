//! The page that says what stands in every table.

use std::fmt::Write as _;

use kpss_core::LocalizedText;

use super::answer::answer_shapes;
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

const ANSWERS: &str = "
# Answers · Odpovědi

In Python `document.totals().tables[\"documents_sums_rows\"]` gives a table of an answer: one for each list in
its [schema](schema.md), named by the way to it. Beside its own values a row has those that stand directly in
the records above it and the identifiers in them; `answer_key` and `owner_key` lead from a row to the one above. An answer that is a
document has the tables of documents.

V Pythonu dá tabulku odpovědi `document.totals().tables[\"documents_sums_rows\"]`: každý seznam z jejího
[schématu](schema.md) je tabulka pojmenovaná cestou k němu. Řádek má vedle svých hodnot i ty, které stojí
přímo v záznamech nad ním, a jejich označení; `answer_key` a `owner_key` vedou od řádku k nadřazenému. Odpověď, která je
dokumentem, má tabulky dokumentů.
";

/// Every table with its columns, as Markdown in both languages.
pub fn tables_page() -> String {
    let mut page = HEAD.to_owned();
    for table in tables() {
        add(&mut page, table);
    }
    page.push_str(ANSWERS);
    for (questions, tables) in answer_shapes() {
        for table in tables {
            add_of_answer(&mut page, questions, table);
        }
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

fn add_of_answer(page: &mut String, questions: &[String], table: &TableShape) {
    let questions = questions.join(", ");
    let title = table.title.en.replace('\n', " ");
    let _ = writeln!(page, "\n## {questions}: {}\n\n{title}\n\n| | | |\n|---|---|---|", table.name);
    for column in &table.columns {
        let holds = said("", &column.description.en);
        let _ = writeln!(page, "| `{}` | {} | {holds} |", column.name, kind(column));
    }
}

fn both(text: &LocalizedText) -> String {
    format!("{} · {}", text.cs, text.en)
}

/// A title, and what it does not say by itself.
fn said(title: &str, description: &str) -> String {
    let text = match description.trim_end_matches('.') {
        _ if title.is_empty() => description.to_owned(),
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
