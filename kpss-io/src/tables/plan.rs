//! Which tables there are, and the columns of each.

use std::sync::OnceLock;

use kpss_core::model::DocumentKind;
use kpss_core::{Bilingual, LocalizedText};

use super::column::{TableColumn, Take, name_units};
use super::findings::findings_table;
use super::names::{table_name, table_of_kind};
use crate::layout::{Column, Content, Layout, Place, Sheet};

/// Name of the table with a row each document.
pub(super) const DOCUMENTS: &str = "documents";

/// A table: its name, what its rows are, and its columns.
#[derive(Clone, Debug)]
pub struct TableShape {
    /// Name, the same in every language.
    pub name: String,
    /// What it is called.
    pub title: LocalizedText,
    /// The columns.
    pub columns: Vec<TableColumn>,
    /// The columns that tell its rows apart.
    pub key: Vec<&'static str>,
    /// Columns, and the table and columns that they lead to.
    pub links: Vec<Link>,
    /// Of what its rows are made.
    pub(super) rows: Rows,
}

/// Columns that name a row of another table.
#[derive(Clone, Debug)]
pub struct Link {
    /// The columns.
    pub columns: Vec<&'static str>,
    /// The table.
    pub table: String,
    /// Its columns.
    pub key: Vec<&'static str>,
}

/// Of what the rows of a table are made.
#[derive(Clone, Debug)]
pub(super) enum Rows {
    /// A row each document.
    Documents,
    /// A row each document of a kind.
    Kind(DocumentKind),
    /// A row each record of a type, in whichever list it stands.
    Records(&'static str),
    /// A row each value of a list of values in the rows of another table.
    Values(Box<Rows>, Vec<&'static str>),
    /// A row each finding.
    Findings,
    /// A row each record in the answer to a question.
    Answer,
}

/// Every table, in the order of a workbook's sheets.
pub fn tables() -> &'static [TableShape] {
    static TABLES: OnceLock<Vec<TableShape>> = OnceLock::new();
    TABLES.get_or_init(|| {
        let layout = Layout::of(DocumentKind::Submission);
        let mut all = vec![documents(layout)];
        for card in &layout.cards {
            let title = card.name().title;
            let rows = Rows::Kind(card.kind);
            let (table, values) =
                with_values(&table_of_kind(card.kind), title, rows, &[], &card.fields);
            all.push(table);
            all.extend(values);
        }
        for sheet in &layout.sheets {
            let (mut table, values) = of_sheet(sheet);
            table.links.extend(owner_link(&sheet.places));
            all.push(table);
            all.extend(values);
        }
        all.push(findings_table());
        all
    })
}

/// The table with a name.
pub fn table(name: &str) -> Option<&'static TableShape> {
    tables().iter().find(|table| table.name == name)
}

const fn said(cs: &'static str, en: &'static str) -> Bilingual {
    Bilingual { cs, en }
}

pub(super) fn document_column() -> TableColumn {
    TableColumn::fixed(
        "document_key",
        said("Dokument", "Document"),
        said(
            "Soubor, a stojí-li dokument v podání, i místo v něm.",
            "The file, and where the document stands in a submission its place.",
        ),
        Take::Document,
    )
}

pub(super) fn pointer_column() -> TableColumn {
    TableColumn::fixed(
        "key",
        said("Místo", "Place"),
        said(
            "Místo záznamu v souboru (JSON Pointer).",
            "Where the record stands in the file (JSON Pointer).",
        ),
        Take::Pointer,
    )
}

fn owner_columns() -> [TableColumn; 4] {
    [
        TableColumn::fixed(
            "list",
            said("Seznam", "List"),
            said("Ve kterém seznamu záznam stojí.", "In which list the record stands."),
            Take::Place,
        ),
        TableColumn::fixed(
            "owner_table",
            said("Tabulka nadřazeného záznamu", "Table of the owner"),
            said(
                "Tabulka záznamu, ke kterému řádek patří.",
                "Table of the record to which the row belongs.",
            ),
            Take::OwnerTable,
        ),
        TableColumn::fixed(
            "owner_key",
            said("Nadřazený záznam", "Owner"),
            said(
                "Místo záznamu, ke kterému řádek patří.",
                "Where the record stands to which the row belongs.",
            ),
            Take::Owner,
        ),
        TableColumn::fixed(
            "owner_id",
            said("Označení nadřazeného záznamu", "Identifier of the owner"),
            said(
                "Označení záznamu, ke kterému řádek patří.",
                "Identifier of the record to which the row belongs.",
            ),
            Take::OwnerId,
        ),
    ]
}

fn documents(layout: &Layout) -> TableShape {
    let of_card = |key: &str| {
        let card = layout.cards.iter().find(|card| card.kind == DocumentKind::Plan)?;
        card.fields.iter().find(|field| field.path == [key])
    };
    let kind = Column {
        path: vec!["kind"],
        heading: LocalizedText::new("Druh dokumentu", "Kind of document"),
        help: LocalizedText::new("Druh dokumentu.", "Kind of document."),
        required: true,
        content: Content::One(kpss_core::model::shape::Shape::Text),
    };
    let mut columns = vec![
        document_column(),
        TableColumn::fixed(
            "submission",
            said("Podání", "Submission"),
            said(
                "Složka nebo soubor, s nimiž se dokument kontroluje.",
                "The folder or file with which the document is checked.",
            ),
            Take::Submission,
        ),
        TableColumn::fixed(
            "file",
            said("Soubor", "File"),
            said("Soubor.", "The file."),
            Take::File,
        ),
    ];
    columns.extend(TableColumn::of_field(&kind, "kind", &["kind"]));
    for key in ["id", "title"] {
        columns.extend(
            of_card(key).map(|field| TableColumn::of_field(field, key, &[key])).unwrap_or_default(),
        );
    }
    TableShape {
        name: DOCUMENTS.to_owned(),
        title: LocalizedText::new("Dokumenty", "Documents"),
        columns,
        key: vec!["document_key"],
        links: Vec::new(),
        rows: Rows::Documents,
    }
}

fn of_sheet(sheet: &Sheet) -> (TableShape, Vec<TableShape>) {
    let title = sheet.name().title;
    let rows = Rows::Records(sheet.record.name);
    with_values(&table_name(sheet.record.name), title, rows, &owner_columns(), &sheet.columns)
}

/// The table of records, and a table for each of their lists of values.
fn with_values(
    name: &str,
    title: Bilingual,
    rows: Rows,
    fixed: &[TableColumn],
    fields: &[Column],
) -> (TableShape, Vec<TableShape>) {
    let mut columns = vec![document_column(), pointer_column()];
    columns.extend(fixed.iter().cloned());
    let mut values = Vec::new();
    for field in fields {
        let key = field.path.join("_");
        match field.content {
            Content::One(_) => columns.extend(TableColumn::of_field(field, &key, &field.path)),
            Content::Many(_) => values.push(of_values((name, title), &key, &rows, field)),
        }
    }
    name_units(&mut columns);
    let table = TableShape {
        name: name.to_owned(),
        title: LocalizedText::new(title.cs, title.en),
        columns,
        key: vec!["document_key", "key"],
        links: vec![to_documents()],
        rows,
    };
    (table, values)
}

fn of_values(
    (name, title): (&str, Bilingual),
    key: &str,
    rows: &Rows,
    field: &Column,
) -> TableShape {
    let [_, _, owner, owner_id] = owner_columns();
    let position = TableColumn::fixed(
        "position",
        said("Pořadí", "Position"),
        said("Pořadí v seznamu, od 1.", "Position in the list, from 1."),
        Take::Position,
    );
    let mut columns = vec![document_column(), owner, owner_id, position];
    columns.extend(TableColumn::of_field(field, "value", &[]));
    TableShape {
        name: format!("{name}_{key}"),
        title: LocalizedText::new(
            format!("{} – {}", title.cs, field.heading.cs),
            format!("{} – {}", title.en, field.heading.en),
        ),
        columns,
        key: vec!["document_key", "owner_key", "position"],
        links: vec![to_documents(), to_owner(name)],
        rows: Rows::Values(Box::new(rows.clone()), field.path.clone()),
    }
}

fn to_documents() -> Link {
    Link { columns: vec!["document_key"], table: DOCUMENTS.to_owned(), key: vec!["document_key"] }
}

fn to_owner(table: &str) -> Link {
    Link {
        columns: vec!["document_key", "owner_key"],
        table: table.to_owned(),
        key: vec!["document_key", "key"],
    }
}

/// The table to which rows belong, where it is one and the same for all of them.
fn owner_link(places: &[Place]) -> Option<Link> {
    let owner = places.first()?.owner?;
    let same = places.iter().all(|place| place.owner.is_some_and(|it| it.name == owner.name));
    same.then(|| to_owner(&table_name(owner.name)))
}

impl TableShape {
    /// Whether its rows are findings, and so need a report.
    pub fn is_of_findings(&self) -> bool {
        matches!(self.rows, Rows::Findings)
    }
}
