//! One table in every format gives the same values.

use kpss_io::grid::{BookFormat, Charset, Evidence, GridLimits, TextForm, from_csv_files};

use super::{file, lines, read, read_file};

const VALUES: &str = "\
A1 \"Číslo\"
B1 \"Opatření\"
C1 \"Náklady\"
D1 \"Podíl\"
E1 \"Od\"
F1 \"Platí\"
A2 \"1.1\"
B2 \"Zajištění pečovatelské služby\"
C2 1378430
D2 0.85 as %
E2 2015-01-31
F2 true
A3 \"1.2\"
B3 \"Žďár nad Sázavou – šťastný kůň\"
C3 2596.25
D3 0.155 as %
E3 2024-02-29
F3 false
";

const TEXTS: &str = "\
A1 \"Číslo\"
B1 \"Opatření\"
C1 \"Náklady\"
D1 \"Podíl\"
E1 \"Od\"
F1 \"Platí\"
A2 \"1.1\"
B2 \"Zajištění pečovatelské služby\"
C2 \"1378430\"
D2 \"85%\"
E2 \"31.1.2015\"
F2 \"ano\"
A3 \"1.2\"
B3 \"Žďár nad Sázavou – šťastný kůň\"
C3 \"2596,25\"
D3 \"15,5%\"
E3 \"29.2.2024\"
F3 \"ne\"
";

#[test]
fn workbooks_of_all_programs_hold_the_same_values() {
    for (name, format) in [
        ("same.xlsx", BookFormat::Xlsx),
        ("same-lo.xlsx", BookFormat::Xlsx),
        ("same.ods", BookFormat::Ods),
        ("same.xls", BookFormat::Xls),
    ] {
        let book = read_file(name);
        assert_eq!(book.format, format);
        assert_eq!(book.grids.len(), 1, "{name}");
        assert_eq!(book.grids[0].name, "Opatření", "{name}");
        assert_eq!(lines(&book.grids[0]), VALUES, "{name}");
        assert_eq!(book.remarks(), [], "{name}");
    }
}

#[test]
fn texts_in_all_encodings_hold_what_people_see() {
    let letters = |czech| Evidence::Letters { czech, of: czech };
    for (name, charset, evidence) in [
        ("same-utf8.csv", Charset::Utf8, Evidence::Mark),
        ("same-utf16.csv", Charset::Utf16Le, Evidence::Mark),
        ("same-1250.csv", Charset::Windows1250, letters(23)),
        ("same-latin2.csv", Charset::Iso8859_2, letters(22)),
    ] {
        let book = read_file(name);
        assert_eq!(book.format, BookFormat::Csv);
        assert_eq!(format!("{}.csv", book.grids[0].name), name);
        let expected = match charset {
            Charset::Iso8859_2 => TEXTS.replace('–', "-"),
            _ => TEXTS.to_owned(),
        };
        assert_eq!(lines(&book.grids[0]), expected, "{name}");
        let form = TextForm { charset, evidence, delimiter: ';', agreeing_lines: Some(3) };
        assert_eq!(book.grids[0].text_form, Some(form), "{name}");
    }
}

#[test]
fn a_word_table_holds_what_people_see() {
    for name in ["same.docx", "same-lo.docx"] {
        let book = read_file(name);
        assert_eq!(book.format, BookFormat::Docx);
        assert_eq!(book.grids[0].name, "Tabulka 1");
        assert_eq!(lines(&book.grids[0]), TEXTS, "{name}");
    }
}

#[test]
fn days_of_the_epoch_of_1904_are_the_same_days() {
    for name in ["epoch1904.xlsx", "epoch1904.xls"] {
        let book = read_file(name);
        assert!(book.epoch_1904, "{name}");
        assert_eq!(lines(&book.grids[0]), "A1 2015-01-31\nB1 1904-01-02\n", "{name}");
    }
}

#[test]
fn a_folder_of_texts_is_one_book() {
    let files = ["same-utf8.csv", "same-1250.csv"].map(|name| (name.to_owned(), file(name)));
    let book = from_csv_files(&files, &GridLimits::default()).unwrap();
    let names: Vec<_> = book.grids.iter().map(|grid| grid.name.as_str()).collect();
    assert_eq!(names, ["same-utf8", "same-1250"]);
    assert_eq!(lines(&book.grids[0]), lines(&book.grids[1]));
    let wrong = [("a.csv".to_owned(), b"a;b".to_vec()), ("b.csv".to_owned(), file("same.ods"))];
    let (name, error) = from_csv_files(&wrong, &GridLimits::default()).unwrap_err();
    assert_eq!(name, "b.csv");
    assert_eq!(
        error.cs(),
        "Soubor není CSV, ale sešit LibreOffice (.ods). Zadejte jej samostatně, nebo jej uložte jako CSV."
    );
}

#[test]
fn content_tells_what_a_file_is_and_the_name_that_it_is_wrong() {
    let right = read("plan.XLSX", &file("same.xlsx")).unwrap();
    assert!(!right.misnamed);
    let wrong = read("plan.csv", &file("same.xlsx")).unwrap();
    assert!(wrong.misnamed);
    assert_eq!(wrong.format, BookFormat::Xlsx);
    assert_eq!(wrong.grids, right.grids);
    assert!(read("plan.xlsx", b"a;b\n1;2").unwrap().misnamed);
    assert!(!read("plan", b"a;b\n1;2").unwrap().misnamed);
    let tabs = read("a.tsv", b"x;y\tz").unwrap();
    assert_eq!(lines(&tabs.grids[0]), "A1 \"x;y\"\nB1 \"z\"\n");
}
