//! A document transcribed from a file of another format, such as a workbook.

use std::fmt;

use crate::lang::LocalizedText;

/// The cell of a table in which a value stands.
///
/// ```
/// let cell = kpss_core::Cell { sheet: "Opatření".into(), cell: "F12".into(), heading: "Náklady celkem".into() };
/// assert_eq!(cell.to_string(), "Opatření!F12 · Náklady celkem");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Cell {
    /// Name of the sheet, file or table.
    pub sheet: String,
    /// Column and row, for example `F12`; empty for the whole sheet.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub cell: String,
    /// Heading of the column or of the field.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub heading: String,
}

/// As people read it: `Opatření!F12 · Náklady celkem`.
impl fmt::Display for Cell {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.sheet)?;
        if !self.cell.is_empty() {
            write!(f, "!{}", self.cell)?;
        }
        if !self.heading.is_empty() {
            write!(f, " · {}", self.heading)?;
        }
        Ok(())
    }
}

/// Where the values of a transcript stood.
///
/// ```
/// use kpss_core::{Cell, Cells};
///
/// /// A sheet in which every value stands in the first cell.
/// #[derive(Debug)]
/// struct OneCell;
/// impl Cells for OneCell {
///     fn cell(&self, _: &str) -> Option<Cell> {
///         Some(Cell { sheet: "Plán".into(), cell: "A1".into(), heading: String::new() })
///     }
/// }
/// assert_eq!(OneCell.cell("/title").map(|cell| cell.to_string()).as_deref(), Some("Plán!A1"));
/// ```
pub trait Cells: fmt::Debug + Sync {
    /// The cell of the value at a JSON Pointer; of a value that is missing, the cell where it
    /// belongs.
    fn cell(&self, pointer: &str) -> Option<Cell>;
}

/// A document written down as JSON from a file of another format.
///
/// ```
/// use kpss_core::{Cell, Cells, DocumentSet, Input, Inputs, Limits, Options, Transcript, validate};
///
/// #[derive(Debug)]
/// struct OneCell;
/// impl Cells for OneCell {
///     fn cell(&self, _: &str) -> Option<Cell> {
///         Some(Cell { sheet: "Plán".into(), cell: "A1".into(), heading: String::new() })
///     }
/// }
///
/// let json = r#"{"kind": "plan", "id": "p", "x": 1}"#;
/// let transcript = Transcript { original: b"the workbook", json, cells: &OneCell, remarks: &[] };
/// let inputs = Inputs::read(&[Input::transcript("plan.xlsx", transcript)], &Limits::default());
/// let report = validate(&DocumentSet::of(&inputs), &Options::default());
/// // Findings name cells, and no line: nobody has the JSON.
/// let finding = &report.findings[0];
/// assert_eq!(finding.cell.as_ref().map(ToString::to_string).as_deref(), Some("Plán!A1"));
/// assert_eq!(finding.position, None);
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Transcript<'a> {
    /// The file as it was handed in; the report names it by size and hash.
    pub original: &'a [u8],
    /// The document as JSON.
    pub json: &'a str,
    /// Where each value stood.
    pub cells: &'a dyn Cells,
    /// What was noticed on the way.
    pub remarks: &'a [Remark],
}

/// What was noticed at one place.
///
/// ```
/// use kpss_core::{Cell, Cells, DocumentSet, Input, Inputs, Limits, Options, Remark, RemarkKind, Transcript, Verdict, validate};
///
/// #[derive(Debug)]
/// struct NoCells;
/// impl Cells for NoCells {
///     fn cell(&self, _: &str) -> Option<Cell> {
///         None
///     }
/// }
///
/// let kind = RemarkKind::CellError { error: "#REF!".into() };
/// let remark = Remark { kind, pointer: "/title".into(), cell: None };
/// let (original, json) = (b"the workbook", r#"{"kind": "plan", "id": "p"}"#);
/// let transcript = Transcript { original, json, cells: &NoCells, remarks: &[remark] };
/// let inputs = Inputs::read(&[Input::transcript("plan.xlsx", transcript)], &Limits::default());
/// let report = validate(&DocumentSet::of(&inputs), &Options::default());
/// // What was not taken over was not checked either.
/// assert!(report.findings.iter().any(|finding| finding.pointer == "/title"));
/// assert_ne!(report.verdict, Verdict::Valid);
/// ```
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
pub struct Remark {
    /// What it is.
    pub kind: RemarkKind,
    /// JSON Pointer of the value; empty where none came of it.
    pub pointer: String,
    /// The cell.
    pub cell: Option<Cell>,
}

/// What can be noticed of a table.
///
/// ```
/// use kpss_core::RemarkKind;
///
/// let kind: RemarkKind = serde_json::from_str(r##"{"cell_error": {"error": "#REF!"}}"##)?;
/// assert_eq!(kind, RemarkKind::CellError { error: "#REF!".into() });
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum RemarkKind {
    /// A value was written otherwise than the template asks, and understood without doubt.
    Understood {
        /// What stands in the cell.
        typed: String,
        /// What was taken over.
        value: String,
        /// How.
        how: LocalizedText,
    },
    /// A value that cannot be understood without a guess; it was not taken over.
    Unclear {
        /// What stands in the cell.
        typed: String,
        /// Why.
        why: LocalizedText,
    },
    /// A part of the file of which nothing was taken over.
    NotRead {
        /// What kind of part.
        part: Part,
        /// How the file calls it.
        name: String,
        /// The known name that is nearest, or nothing.
        nearest: String,
    },
    /// Hidden content, which was read all the same.
    Hidden {
        /// What kind of part.
        part: Part,
        /// How the file calls it.
        name: String,
    },
    /// The spreadsheet shows an error in the cell.
    CellError {
        /// The error, for example `#REF!`.
        error: String,
    },
    /// A formula whose result the file does not hold.
    Uncalculated,
    /// Text that is struck through; it was taken over.
    Struck {
        /// What stands in the cell.
        typed: String,
    },
    /// A comment hangs on the cell; it was not taken over.
    Commented,
    /// Merged cells; the value counts for the first of them.
    Merged {
        /// The area, for example `A3:A5`.
        area: String,
    },
    /// A row that belongs to a record which the file does not have; it was not taken over.
    ParentUnknown {
        /// How the row calls it.
        typed: String,
    },
    /// A text that a spreadsheet would take for a formula.
    FormulaText {
        /// What stands in the cell.
        typed: String,
    },
    /// Something in the file that is never read: macros, links to other files.
    NeverRead {
        /// What it is.
        what: LocalizedText,
    },
}

/// A part of a file.
///
/// ```
/// use kpss_core::{Part, RemarkKind};
///
/// let sheet = RemarkKind::NotRead { part: Part::Sheet, name: "List1".into(), nearest: String::new() };
/// assert!(matches!(sheet, RemarkKind::NotRead { part: Part::Sheet, .. }));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Part {
    /// A sheet, a file of a folder, a table of a document.
    Sheet,
    /// A column.
    Column,
    /// A row.
    Row,
    /// A field of a card.
    Field,
    /// A second table below the first.
    SecondTable,
}

impl RemarkKind {
    /// What it is, without its data.
    pub(crate) const fn name(&self) -> &'static str {
        match self {
            Self::Understood { .. } => "understood",
            Self::Unclear { .. } => "unclear",
            Self::NotRead { .. } => "not_read",
            Self::Hidden { .. } => "hidden",
            Self::CellError { .. } => "cell_error",
            Self::Uncalculated => "uncalculated",
            Self::Struck { .. } => "struck",
            Self::Commented => "commented",
            Self::Merged { .. } => "merged",
            Self::ParentUnknown { .. } => "parent_unknown",
            Self::FormulaText { .. } => "formula_text",
            Self::NeverRead { .. } => "never_read",
        }
    }
}

impl Remark {
    /// Whether a value was not taken over.
    pub(crate) fn loses_a_value(&self) -> bool {
        matches!(
            self.kind,
            RemarkKind::Unclear { .. }
                | RemarkKind::CellError { .. }
                | RemarkKind::Uncalculated
                | RemarkKind::ParentUnknown { .. }
        )
    }
}
