//! What every sheet has: a name, protection, and how it is printed.

use rust_xlsxwriter::{Color, ProtectionOptions, Worksheet, XlsxError};

use super::HEADING_ROW;

/// What a sheet is; the colour of its tab tells.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Tab {
    Guide,
    Card,
    Table,
    Lists,
}

impl Tab {
    const fn color(self) -> Color {
        match self {
            Self::Guide => Color::RGB(0x54_82_35),
            Self::Card => Color::RGB(0x83_3C_0B),
            Self::Table => Color::RGB(0x1F_4E_79),
            Self::Lists => Color::RGB(0x80_80_80),
        }
    }
}

/// Units of width that fit a page of A4 across at full size, with the margins below.
const ACROSS: f64 = 138.;
const UPRIGHT: f64 = 92.;
/// Nobody reads smaller print.
const SMALLEST: f64 = 0.6;

/// Names a sheet, locks what is not to be written into, and leaves the rest free.
pub(super) fn prepare(sheet: &mut Worksheet, name: &str, tab: Tab) -> Result<(), XlsxError> {
    sheet.set_name(name)?;
    sheet.set_tab_color(tab.color());
    // Headings and help stay as they are; cells, rows and columns are free.
    let free = ProtectionOptions {
        insert_rows: true,
        delete_rows: true,
        format_cells: true,
        format_columns: true,
        format_rows: true,
        sort: true,
        use_autofilter: true,
        ..ProtectionOptions::default()
    };
    sheet.protect_with_options(&free);
    sheet.set_screen_gridlines(false);
    sheet.set_paper_size(9);
    sheet.set_margins(0.4, 0.4, 0.6, 0.6, 0.3, 0.3);
    sheet.set_header("&L&F&R&A").set_footer("&R&P / &N");
    Ok(())
}

/// A page upright, as wide as the sheet.
pub(super) fn print_upright(sheet: &mut Worksheet, width: f64) -> Result<(), XlsxError> {
    sheet.set_print_fit_to_pages(pages(width, 0., UPRIGHT), 0);
    sheet.set_repeat_rows(HEADING_ROW, HEADING_ROW)?;
    Ok(())
}

/// Pages across. A table that would be too small on one page runs over several, and the first
/// columns, which say what a row is, stand on each.
pub(super) fn print_across(
    sheet: &mut Worksheet,
    widths: &[f64],
    repeated: u16,
) -> Result<(), XlsxError> {
    sheet.set_landscape();
    let whole: f64 = widths.iter().sum();
    let first: f64 = widths.iter().take(usize::from(repeated)).sum();
    let pages = pages(whole, first, ACROSS);
    sheet.set_print_fit_to_pages(pages, 0);
    sheet.set_repeat_rows(HEADING_ROW, HEADING_ROW)?;
    if pages > 1 && repeated > 0 {
        sheet.set_repeat_columns(0, repeated - 1)?;
    }
    Ok(())
}

/// How many pages side by side a sheet needs so that its print stays readable.
fn pages(width: f64, repeated: f64, page: f64) -> u16 {
    let room = page / SMALLEST;
    if width <= room {
        return 1;
    }
    let mut pages = 2;
    while pages < 20 && width - repeated > (room - repeated) * f64::from(pages) {
        pages += 1;
    }
    pages
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn print_stays_readable() {
        assert_eq!(pages(100., 20., ACROSS), 1);
        assert_eq!(pages(230., 20., ACROSS), 1);
        assert_eq!(pages(231., 20., ACROSS), 2);
        assert_eq!(pages(440., 20., ACROSS), 2);
        assert_eq!(pages(441., 20., ACROSS), 3);
        assert_eq!(pages(1e9, 1e9, ACROSS), 20);
    }
}
