//! Findings painted back into the submitter's own file.
//!
//! No library writes a whole workbook or document back without a loss, so none is used: the package
//! is opened as a zip, the few parts that must change are patched as text, and all others are copied
//! as they are. In a workbook these change: the styles, the sheets with marks and their notes, the
//! list of sheets, and whichever sheet was selected before (two selected sheets would be edited
//! together). In a Word document: the document itself and its comments.
//!
//! A file that was painted before is cleaned first: its list of findings is replaced, and our
//! colours and notes of the last time give way to those of this time. Electronic signatures are
//! taken out, since a copy with changes cannot carry them; the copy says so.
//!
//! What cannot be seen at a cell stands in the list of findings: a conditional format covers our
//! colour, and a conversation of newer Excel covers the note. In Word no comment hangs in a text
//! box; it hangs on the first paragraph of the document and names the table.

mod attributes;
mod clean;
mod docx;
mod edits;
mod error;
mod note;
mod package;
mod relations;
mod texts;
mod xlsx;
mod xml;

pub use error::AnnotateError;
pub use texts::Texts;

use crate::grid::Address;

/// How grave a finding is, from the gravest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Weight {
    /// The rule is broken.
    Error,
    /// Somebody should look at it.
    Warning,
    /// Good to know.
    Info,
}

/// One finding at a cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// Name of the sheet, or of a table in Word (`Tabulka 3`); empty for the whole file.
    pub sheet: String,
    /// The cell; `None` for the whole sheet.
    pub address: Option<Address>,
    /// How grave it is.
    pub weight: Weight,
    /// Code of the rule, for example `K104`.
    pub code: String,
    /// Subject of the rule.
    pub title: String,
    /// What is wrong.
    pub message: String,
    /// What to do; may be empty.
    pub fix: String,
    /// Heading of the column, for example `Náklady celkem`; may be empty.
    pub heading: String,
}

/// The workbook (XLSX, XLSM, and their templates) with the findings painted on it.
pub fn xlsx(original: &[u8], marks: &[Mark], texts: &Texts) -> Result<Vec<u8>, AnnotateError> {
    xlsx::annotate(original, marks, texts)
}

/// The Word document (DOCX, DOCM, and their templates) with the findings as comments.
pub fn docx(original: &[u8], marks: &[Mark], texts: &Texts) -> Result<Vec<u8>, AnnotateError> {
    docx::annotate(original, marks, texts)
}
