//! The fixed words of a painted file.

use chrono::NaiveDate;

use super::Weight;

/// The fixed words of a painted file, in the language of the report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Texts {
    /// Language of the texts, for the spelling check of Word: `cs-CZ`.
    pub language: String,
    /// The day of the report, which stands at comments of Word. `LibreOffice` writes an impossible day
    /// where there is none.
    pub date: NaiveDate,
    /// Name of the sheet with all findings.
    pub sheet: String,
    /// One line under its title, given by the caller; may be empty.
    pub summary: String,
    /// How to use the sheet; may be empty.
    pub hint: String,
    /// What is said of a file that had an electronic signature.
    pub signature: String,
    /// Heading of the column with the severity.
    pub severity: String,
    /// Heading of the column with the code of the rule.
    pub code: String,
    /// Heading of the column with the name of the sheet.
    pub place: String,
    /// Heading of the column with the cell.
    pub cell: String,
    /// Heading of the column with the heading of the finding's column.
    pub column: String,
    /// Heading of the column that says what is wrong.
    pub wrong: String,
    /// Heading of the column that says what to do; also stands before it in notes.
    pub fix: String,
    /// Word for an error.
    pub error: String,
    /// Word for a warning.
    pub warning: String,
    /// Word for an information.
    pub info: String,
    /// Stands for the sheet of a finding about the whole file.
    pub whole_file: String,
    /// Stands for the cell of a finding about the whole sheet.
    pub whole_sheet: String,
    /// Stands when no finding is to be listed.
    pub nothing: String,
    /// Author of notes and comments.
    pub author: String,
}

impl Texts {
    /// The words in Czech.
    pub fn czech(summary: &str, date: NaiveDate) -> Self {
        Self {
            language: "cs-CZ".into(),
            date,
            sheet: "Nálezy kpss".into(),
            summary: summary.into(),
            hint: "Klepnutím na adresu ve sloupci Buňka se otevře místo v sešitu; \
                   nález je tam napsán i v poznámce k buňce."
                .into(),
            signature: "Původní soubor byl elektronicky podepsán; tato kopie podpis nenese.".into(),
            severity: "Závažnost".into(),
            code: "Kód".into(),
            place: "List".into(),
            cell: "Buňka".into(),
            column: "Sloupec".into(),
            wrong: "Co je špatně".into(),
            fix: "Co s tím".into(),
            error: "chyba".into(),
            warning: "varování".into(),
            info: "informace".into(),
            whole_file: "celý soubor".into(),
            whole_sheet: "celý list".into(),
            nothing: "Žádné nálezy.".into(),
            author: "kpss".into(),
        }
    }

    /// The words in English.
    pub fn english(summary: &str, date: NaiveDate) -> Self {
        Self {
            language: "en-GB".into(),
            date,
            sheet: "kpss findings".into(),
            summary: summary.into(),
            hint: "A click on the address in the column Cell opens the place in the workbook; \
                   the finding is written there too, in the note of the cell."
                .into(),
            signature:
                "The original file had an electronic signature; this copy does not carry it.".into(),
            severity: "Severity".into(),
            code: "Code".into(),
            place: "Sheet".into(),
            cell: "Cell".into(),
            column: "Column".into(),
            wrong: "What is wrong".into(),
            fix: "What to do".into(),
            error: "error".into(),
            warning: "warning".into(),
            info: "information".into(),
            whole_file: "whole file".into(),
            whole_sheet: "whole sheet".into(),
            nothing: "No findings.".into(),
            author: "kpss".into(),
        }
    }

    /// Word for a severity.
    pub fn weight(&self, weight: Weight) -> &str {
        match weight {
            Weight::Error => &self.error,
            Weight::Warning => &self.warning,
            Weight::Info => &self.info,
        }
    }
}
