//! The part of a file around a place: a few lines of a text, a few rows of a table.
//!
//! The page of a report names places; whoever holds the file, too, can show what stands there.

use kpss_core::Lang;
use maud::{Markup, html};

use super::safe::cut;
use super::words::pick;
use crate::grid::{self, Address, Grid, GridLimits, column_letters};
use crate::open::File;
use crate::transcribe::shown as value_of;

/// Lines, rows and columns on each side of the place.
const AROUND: u8 = 3;
/// Characters of a line on each side of the place, and of a cell.
const LONGEST: usize = 160;

/// A place in a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Spot<'a> {
    /// A character of a text, line and column from 1.
    Line(usize, usize),
    /// A cell of a table, for example `F12`.
    Cell(&'a str, &'a str),
}

/// What stands around a place, as a table of HTML; nothing where the file has no such place.
///
/// ```
/// use kpss_core::Lang;
/// use kpss_io::File;
/// use kpss_io::pages::excerpt::{Spot, excerpt};
///
/// let file = File::open("plan.json", b"{\n\"kind\": \"plan\"\n}".to_vec()).unwrap();
/// let shown = excerpt(&file, Spot::Line(2, 1), Lang::Cs).unwrap();
/// assert!(shown.contains(r#"<mark>&quot;kind&quot;: &quot;plan&quot;</mark>"#));
/// ```
pub fn excerpt(file: &File, spot: Spot<'_>, lang: Lang) -> Option<String> {
    let table = match spot {
        Spot::Line(line, column) => lines(&file.bytes, line, column, lang)?,
        Spot::Cell(sheet, cell) => {
            let book = grid::read(&file.name, &file.bytes, &GridLimits::default()).ok()?;
            let grid = book.grids.iter().find(|grid| grid.name == sheet)?;
            cells(grid, Address::parse(cell)?, lang)
        }
    };
    Some(table.into_string())
}

fn lines(bytes: &[u8], line: usize, column: usize, lang: Lang) -> Option<Markup> {
    let text = String::from_utf8_lossy(bytes);
    let around = usize::from(AROUND);
    let (first, last) = (line.saturating_sub(around), line.saturating_add(around));
    let numbered = (1..).zip(text.lines());
    let near: Vec<(usize, &str)> =
        numbered.skip_while(|(at, _)| *at < first).take_while(|(at, _)| *at <= last).collect();
    near.iter().any(|(number, _)| *number == line).then(|| {
        html! {
            table.excerpt {
                caption.hidden { (pick(lang, "Řádky souboru", "Lines of the file")) }
                tbody {
                    @for (number, text) in &near {
                        tr {
                            th scope="row" { (number) }
                            td { pre {
                                @if *number == line { mark { (window(text, column)) } }
                                @else { (window(text, 1)) }
                            } }
                        }
                    }
                }
            }
        }
    })
}

/// The part of a line around a column; a file without line breaks is one line.
fn window(line: &str, column: usize) -> String {
    let start = column.saturating_sub(LONGEST);
    let mut letters = line.chars().skip(start);
    let kept: String = letters.by_ref().take(2 * LONGEST).collect();
    let indent: String = kept.chars().take_while(|letter| *letter == ' ').take(40).collect();
    let kept = format!("{indent}{}", cut(&kept, 2 * LONGEST));
    let before = if start > 0 { "…" } else { "" };
    let after = if letters.next().is_some() { "…" } else { "" };
    format!("{before}{kept}{after}")
}

fn cells(grid: &Grid, at: Address, lang: Lang) -> Markup {
    let around = |at: u32| at.saturating_sub(AROUND.into())..=at.saturating_add(AROUND.into());
    let (rows, columns) = (around(at.row), around(at.column));
    let text = |row: u32, column: u32| {
        let row = grid.rows.iter().find(|it| it.index == row)?;
        let cell = row.cells.iter().find(|cell| cell.column == column)?;
        let place = Address { row: row.index, column };
        Some(cut(&value_of(&grid.seen(place, &cell.value)), LONGEST))
    };
    html! {
        table.excerpt {
            caption { (pick(lang, "List", "Sheet")) " " (cut(&grid.name, LONGEST)) }
            thead { tr {
                td {}
                @for column in columns.clone() { th scope="col" { (column_letters(column)) } }
            } }
            tbody {
                @for row in rows {
                    tr {
                        th scope="row" { (row.saturating_add(1)) }
                        @for column in columns.clone() {
                            td {
                                @let text = text(row, column).unwrap_or_default();
                                @if (row, column) == (at.row, at.column) { mark { (text) } }
                                @else { (text) }
                            }
                        }
                    }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(name: &str, bytes: &[u8], spot: Spot<'_>) -> Option<String> {
        excerpt(&File::open(name, bytes.to_vec()).unwrap(), spot, Lang::Cs)
    }

    #[test]
    fn a_cell_stands_among_its_neighbours() {
        let csv = "Číslo;Název;Termín – Od\n1;Priorita;\n1.1;<b>;31. 2. 2024\n";
        let html = shown("Opatření.csv", csv.as_bytes(), Spot::Cell("Opatření", "C3")).unwrap();
        assert!(html.contains("<mark>31. 2. 2024</mark>"), "{html}");
        assert!(html.contains("<th scope=\"col\">C</th>") && html.contains("&lt;b&gt;"), "{html}");
        assert_eq!(html.matches("<mark>").count(), 1);
    }

    #[test]
    fn a_place_that_the_file_has_not_shows_nothing() {
        let csv = "Číslo;Název;Úroveň\n1;Priorita;priorita\n".as_bytes();
        assert_eq!(shown("Opatření.csv", csv, Spot::Cell("Síť", "A1")), None);
        assert_eq!(shown("Opatření.csv", csv, Spot::Cell("Opatření", "?")), None);
        assert_eq!(shown("a.json", b"{}", Spot::Line(2, 1)), None);
    }

    #[test]
    fn of_a_long_line_the_part_around_the_place_is_shown() {
        let text = format!("{}X{}", "a".repeat(1_000), "b".repeat(1_000));
        assert_eq!(window(&text, 1_001), format!("…{}X{}…", "a".repeat(159), "b".repeat(160)));
        assert_eq!(window("  \"a\": 1", 3), "  \"a\": 1");
    }
}
