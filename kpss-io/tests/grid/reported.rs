//! What must be said of a file beside its values.

use kpss_io::grid::{Address, Book, Remark};

use super::{lines, read_file};

/// As openpyxl writes it: formulas have no results yet.
const WRITTEN: &str = "\
A1 \"Název\"
B1 \"Částka\"
C1 \"Skryté\"
D1 \"Datum\"
A2 \"smazané\" struck
B2 5 Unit(\"tis. Kč\")
C2 \"x\"
D2 2005-10-01 Month
A3 \"úvazek 2,0 3,0\" PartlyStruck
B3 7 comment
C3 \"y\"
D3 2015-01-31 Time
A4 \"skrytý řádek\" hidden
B4 uncalculated hidden formula
C4 \"z\" hidden
D4 \"14:30\" hidden
A5 \"sloučené\"
B5 uncalculated formula
D5 2019-01-01 Year
A6 \"=cmd\"
A8 \"přes tři\"
merged A8:C8
comment B3 \"Ověřit u ekonoma.\\nDo pátku.\"
comment F9 \"Na prázdné buňce\"
hidden columns [2]
";

/// As LibreOffice saves it: formulas are computed.
fn saved() -> String {
    WRITTEN.replace("B4 uncalculated", "B4 error #DIV/0!").replace("B5 uncalculated", "B5 12")
}

#[test]
fn nothing_is_passed_over_in_any_format() {
    for (name, expected) in [
        ("reported.xlsx", WRITTEN.to_owned()),
        ("reported-lo.xlsx", saved()),
        ("reported.ods", saved()),
        ("reported.xls", saved()),
    ] {
        let book = read_file(name);
        assert_eq!(lines(&book.grids[0]), expected, "{name}");
        let sheets: Vec<_> = book.grids.iter().map(|g| (g.name.as_str(), g.hidden)).collect();
        let hidden = [("Vše", false), ("Skrytý", true), ("Velmi skrytý", true)];
        assert_eq!(sheets, hidden, "{name}");
        assert_eq!((book.pictures, book.charts), (1, 1), "{name}");
    }
    let very = |book: Book| book.grids.iter().map(|grid| grid.very_hidden).collect::<Vec<_>>();
    assert_eq!(very(read_file("reported.xlsx")), [false, false, true]);
}

#[test]
fn remarks_gather_what_a_reader_must_be_told() {
    let remarks = read_file("reported.xlsx").remarks();
    let at = |row, column| Address { row, column };
    let names: Vec<String> = remarks
        .iter()
        .map(|remark| {
            let text = format!("{remark:?}");
            text.split([' ', '(', '{']).next().unwrap().to_owned()
        })
        .collect();
    assert_eq!(
        names.join(" "),
        "Pictures Charts HiddenRows HiddenColumns Merged Comment Comment Looks Looks Looks Looks \
         Looks Struck Uncalculated Uncalculated LikeFormula HiddenSheet HiddenSheet"
    );
    assert!(remarks.contains(&Remark::LikeFormula { grid: 0, at: at(5, 0) }));
    assert!(remarks.contains(&Remark::Struck { grid: 0, at: at(1, 0) }));
    assert!(remarks.contains(&Remark::HiddenRows { grid: 0, rows: vec![3] }));
    let remarks = read_file("reported.ods").remarks();
    let error = "#DIV/0!".into();
    assert!(remarks.contains(&Remark::Error { grid: 0, at: at(3, 1), error }));
}
