//! The sum of the sources beside the stated total: a formula, which reading passes over.

use rust_xlsxwriter::{ConditionalFormatFormula, Formula, Worksheet, XlsxError};

use super::FIRST_ROW;
use super::book::Book;
use super::column::Cell;
use crate::grid::column_letters;
use crate::layout::{Place, Sheet};
use crate::workbook::entry::Entry;
use crate::workbook::fill::{Filled, FilledRow};

/// The sheet with the sources of money.
const SOURCES: &str = "FundingLine";
/// Each check looks through all rows with sources; more of them would make a workbook slow.
const MOST_CHECKS: u32 = 500;
const MOST_SOURCES: usize = 2_000;

impl Book<'_> {
    fn sources(&self) -> Option<(usize, &Sheet)> {
        let mut sheets = self.layout.sheets.iter().enumerate();
        sheets.find(|(_, sheet)| sheet.record.name == SOURCES && self.has_sheet(sheet))
    }

    /// Whether the sources of a sheet's records stand in the workbook. Rows of a submission would
    /// have to be told apart by document as well.
    pub(super) fn can_check(&self, sheet: &Sheet) -> bool {
        let alone = self.layout.kind != kpss_core::model::DocumentKind::Submission;
        let sources = self.sources();
        alone && sources.is_some_and(|(_, sources)| place_of(sources, sheet).is_some())
    }

    /// Writes the sums of a sheet from its first row to before its last.
    pub(super) fn checks(
        &self,
        sheet: &mut Worksheet,
        of_sheet: &Sheet,
        cells: &[Cell<'_>],
        [first, last]: [u32; 2],
        all: &Filled,
    ) -> Result<(), XlsxError> {
        let Some(column) = cells.iter().position(|cell| matches!(cell, Cell::Check)) else {
            return Ok(());
        };
        let Some((at, sources)) = self.sources() else { return Ok(()) };
        let Some((place, _)) = place_of(sources, of_sheet) else { return Ok(()) };
        let rows = all.sheets.get(at).map_or(&[][..], Vec::as_slice);
        let own = self.layout.sheets.iter().position(|it| it.record.name == of_sheet.record.name);
        let own = own.and_then(|own| all.sheets.get(own)).map_or(&[][..], Vec::as_slice);
        if rows.len() > MOST_SOURCES {
            return Ok(());
        }
        let letters = letters(column);
        let column = u16::try_from(column).unwrap_or(u16::MAX);
        for row in first..last.min(first + MOST_CHECKS) {
            let Some(formula) = self.sum(of_sheet, cells, sources, row) else { return Ok(()) };
            let filled = own.get(usize::try_from(row - first).unwrap_or(usize::MAX));
            let result = filled.and_then(|row| sum_of(row, of_sheet, rows, sources, place));
            let formula = Formula::new(formula).set_result(result.unwrap_or_default());
            sheet.write_formula_with_format(row, column, formula, &self.look.check)?;
        }
        let total = letters_of_total(cells).unwrap_or_else(|| letters.clone());
        let row = first + 1;
        let differs = format!(
            "=AND(ISNUMBER(${letters}{row}),ISNUMBER(${total}{row}),\
             ABS(${letters}{row}-${total}{row})>0.005)"
        );
        let warn = ConditionalFormatFormula::new()
            .set_rule(differs.as_str())
            .set_format(&self.look.differs);
        sheet.add_conditional_format(first, column, last - 1, column, &warn)?;
        Ok(())
    }

    /// The formula of a row. It compares texts: a condition of SUMIFS would take 1.1 and 1.10 for
    /// the same number.
    fn sum(
        &self,
        of_sheet: &Sheet,
        cells: &[Cell<'_>],
        sources: &Sheet,
        row: u32,
    ) -> Option<String> {
        let there = self.cells(sources);
        let name = self.said(sources.name().title);
        let range = |column: usize| {
            let letters = letters(column);
            let (from, to) = (FIRST_ROW + 1, FIRST_ROW + 2_000);
            format!("'{name}'!${letters}${from}:${letters}${to}")
        };
        let owner = range(there.iter().position(|cell| matches!(cell, Cell::Owner))?);
        let amount = range(field(&there, "amount")?);
        let keys = ["code", "title", "id"].iter().filter_map(|key| field(cells, key));
        let same: Vec<String> =
            keys.map(|key| format!("({owner}=${}{})", letters(key), row + 1)).collect();
        if same.is_empty() || of_sheet.columns.is_empty() {
            return None;
        }
        let fits = format!("({owner}<>\"\")*({}>0)", same.join("+"));
        // An error among the amounts is visible where it stands.
        Some(format!("=IFERROR(IF(SUMPRODUCT({fits})=0,\"\",SUMPRODUCT({fits},{amount})),\"\")"))
    }
}

/// The list of sources whose owners are records of a sheet.
fn place_of<'s>(sources: &'s Sheet, sheet: &Sheet) -> Option<(usize, &'s Place)> {
    let of_sheet = |place: &Place| place.owner.is_some_and(|owner| owner.name == sheet.record.name);
    sources.places.iter().enumerate().find(|(_, place)| of_sheet(place))
}

/// The sum that a spreadsheet will compute, for programs that only show what is stored.
fn sum_of(
    row: &FilledRow,
    of_sheet: &Sheet,
    rows: &[FilledRow],
    sources: &Sheet,
    place: usize,
) -> Option<String> {
    let at = of_sheet.columns.iter().position(|column| column.path == ["id"])?;
    let Some(Entry::Text(id)) = row.cells.get(at)? else { return None };
    let amount = sources.columns.iter().position(|column| column.path == ["amount"])?;
    let own = rows.iter().filter(|it| it.place == place && it.owner.as_ref() == Some(id));
    let mut own = own.peekable();
    own.peek()?;
    let amounts = own.map(|row| match row.cells.get(amount) {
        Some(Some(Entry::Number(number))) => *number,
        _ => 0.,
    });
    Some(amounts.sum::<f64>().to_string())
}

fn field(cells: &[Cell<'_>], key: &str) -> Option<usize> {
    cells.iter().position(|cell| matches!(cell, Cell::Field(_, column) if column.path == [key]))
}

/// Letters of the column with the stated total.
fn letters_of_total(cells: &[Cell<'_>]) -> Option<String> {
    let is_total =
        |cell: &Cell<'_>| matches!(cell, Cell::Field(_, it) if it.path == ["costs", "total"]);
    cells.iter().position(is_total).map(letters)
}

fn letters(column: usize) -> String {
    column_letters(u32::try_from(column).unwrap_or(0))
}
