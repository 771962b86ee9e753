//! Bad input: a clear finding or one line, the right exit code, never a panic.

use std::fs;

use serde_json::json;

use crate::common::{codes, folder, kpss, kpss_reading};

/// Exit code, codes of findings and verdict of bytes on standard input.
fn run(bytes: &[u8]) -> (i32, Vec<String>, String) {
    let ran = kpss_reading(&["validate", "-", "--format", "json"], bytes);
    let report = ran.json();
    assert_eq!(ran.err, "");
    let codes = codes(&report).into_iter().map(str::to_owned).collect();
    (ran.code, codes, report["verdict"].as_str().unwrap().to_owned())
}

fn expect(bytes: &[u8], code: i32, findings: &[&str], verdict: &str) {
    let (exit, codes, said) = run(bytes);
    let text = String::from_utf8_lossy(bytes);
    assert_eq!(
        (exit, codes.as_slice(), said.as_str()),
        (code, &*strings(findings), verdict),
        "{text}"
    );
}

fn strings(list: &[&str]) -> Vec<String> {
    list.iter().map(|&text| text.to_owned()).collect()
}

#[test]
fn unreadable_input_ends_with_two() {
    expect(b"", 2, &["K002"], "invalid");
    expect(b" \n\t", 2, &["K002"], "invalid");
    expect(b"Komunitn\xC3\xAD pl\xC3\xA1n", 2, &["K001"], "invalid");
    expect(br#"{"kind": "plan", "id": "p", "title": "Pl"#, 2, &["K001"], "invalid");
    expect(b"{\"kind\": \"pl\xE1n\"}", 2, &["K003"], "invalid");
    expect(b"%PDF-1.7\n%\xE2\xE3", 2, &["K018"], "invalid");
    expect(b"\xFF\xFE{\0}\0", 2, &["K003"], "invalid");
    expect(b"\xFE\xFF\0{\0}", 2, &["K003"], "invalid");
    expect(br#"{"kind": "plann", "id": "p"}"#, 2, &["K004"], "invalid");
    expect(br#"{"id": "p"}"#, 2, &["K007"], "invalid");
    expect(b"[]", 2, &["K005"], "invalid");
    expect(br#"{"kind": "plan", "id": "\ud800"}"#, 2, &["K001"], "invalid");
}

#[test]
fn two_hundred_levels_are_too_many() {
    let deep = |levels: usize| {
        let (open, close) = ("[".repeat(levels), "]".repeat(levels));
        format!(r#"{{"kind": "plan", "id": "p", "analyses": {open}{close}}}"#)
    };
    expect(deep(200).as_bytes(), 2, &["K014"], "incomplete");
    expect(deep(100_000).as_bytes(), 2, &["K014"], "incomplete");
}

#[test]
fn a_byte_order_mark_is_read_over_and_mentioned() {
    let text = "\u{feff}{\"kind\": \"submission\", \"id\": \"p\"}";
    expect(text.as_bytes(), 0, &["K017"], "valid");
}

#[test]
fn a_cut_text_shows_where_it_ends() {
    let ran = kpss_reading(&["validate", "-"], b"{\n  \"kind\": \"plan\",\n  \"id\": \"p");
    assert_eq!(ran.code, 2);
    assert!(ran.out.contains("chyba     K001  řádek\u{a0}3"), "{}", ran.out);
    assert!(
        ran.out.contains("Text není platný JSON: končí uprostřed, soubor je zřejmě neúplný."),
        "{}",
        ran.out
    );
}

/// A clerk who hands over the workbook is told that it is one, and not to save it as UTF-8.
#[test]
fn a_file_of_another_kind_is_named() {
    let mut workbook = b"PK\x03\x04".to_vec();
    workbook.extend([0; 26]);
    workbook.extend(b"xl/workbook.xml\x9A");
    let ran = kpss_reading(&["validate", "-"], &workbook);
    assert_eq!(ran.code, 2);
    for said in
        ["chyba     K018", "není dokument ve formátu JSON, ale sešit (XLSX nebo ODS).", "převeďte"]
    {
        assert!(ran.out.contains(said), "{said}: {}", ran.out);
    }
    let ran = kpss_reading(&["outline", "-", "--lang", "en"], b"<html>");
    let said = "kpss: the document is not readable (The file is not a JSON document but a web page (HTML).)";
    assert!(ran.err.starts_with(said), "{}", ran.err);
}

#[test]
fn a_folder_without_documents_is_one_line() {
    let empty = folder("empty");
    let ran = kpss(&["validate", empty.to_str().unwrap()]);
    assert_eq!((ran.code, ran.out.as_str()), (2, ""));
    assert_eq!(
        ran.err,
        format!(
            "kpss: složka {} neobsahuje žádné dokumenty (*.json, *.xlsx, *.ods)\n",
            empty.display()
        )
    );
}

#[test]
fn files_beside_the_documents_are_named() {
    let many = folder("beside");
    for (path, text) in [
        ("notes.txt", ""),
        ("a/plan.json", r#"{"kind": "submission", "id": "a"}"#),
        ("a/plan.odt", ""),
        ("a/.hidden", ""),
        ("a/map.pdf", ""),
        ("b/plan.docx", ""),
    ] {
        fs::create_dir_all(many.join(path).parent().unwrap()).unwrap();
        fs::write(many.join(path), text).unwrap();
    }
    let run = |folder: &std::path::Path, options: &[&str]| {
        let ran = kpss(&[&["validate", folder.to_str().unwrap()], options].concat());
        (ran.code, ran.err)
    };
    let name = many.display();
    let said = format!(
        "kpss: stranou zůstaly soubory, které nejsou JSON ani sešit: {name}/a/map.pdf, {name}/a/plan.odt, \
         {name}/b/plan.docx\n"
    );
    assert_eq!(run(&many, &["--pages"]), (0, said));
    assert_eq!(run(&many, &["--quiet"]), (0, String::new()));
    let last = many.join("b");
    for index in 0..10 {
        fs::write(last.join(format!("{index}.csv")), "").unwrap();
    }
    let (code, said) = run(&last, &["--lang", "en"]);
    assert_eq!(code, 2);
    let begin = format!(
        "kpss: files that are neither JSON nor a workbook were left out: {name}/b/0.csv, {name}/b/1.csv"
    );
    assert!(said.starts_with(&begin), "{said}");
    let end = format!(
        "{name}/b/9.csv (and 1 more)\nkpss: the folder {name}/b holds no documents (*.json, *.xlsx, *.ods)\n"
    );
    assert!(said.ends_with(&end), "{said}");
    let end = format!(
        "{name}/b/9.csv a další, celkem 11\nkpss: složka {name}/b neobsahuje žádné dokumenty (*.json, *.xlsx, *.ods)\n"
    );
    let (_, said) = run(&last, &[]);
    assert!(said.ends_with(&end), "{said}");
}

#[test]
fn a_missing_file_is_one_line() {
    let ran = kpss(&["validate", "nothing.json"]);
    assert_eq!((ran.code, ran.out.as_str()), (2, ""));
    assert_eq!(ran.err, "kpss: nothing.json nelze číst: soubor neexistuje\n");
}

#[test]
fn what_the_system_refuses_is_said_in_the_language() {
    let place = folder("refused");
    let edits = place.join("edits.json");
    fs::write(&edits, b"[\xE8]").unwrap();
    let (folder, edits) = (place.to_str().unwrap(), edits.to_str().unwrap());
    let below = format!("{edits}/plan.json");
    for (words, cs, en) in [
        (
            vec!["validate", "tests/base.json", "--municipalities", folder],
            format!("{folder} nelze číst: je to složka, ne soubor"),
            format!("{folder} cannot be read: it is a folder and not a file"),
        ),
        (
            vec!["edit", "tests/base.json", "--edits", edits],
            format!("{edits} nelze číst: obsah není text v UTF-8"),
            format!("{edits} cannot be read: the content is not text in UTF-8"),
        ),
        (
            vec!["outline", &below],
            format!("{below} nelze číst: část cesty je soubor, ne složka"),
            format!("{below} cannot be read: a part of the path is a file and not a folder"),
        ),
    ] {
        // Windows has other numbers for the first and the last.
        if cfg!(windows) && words[0] != "edit" {
            continue;
        }
        let ran = kpss(&words);
        assert_eq!((ran.code, ran.err), (2, format!("kpss: {cs}\n")), "{words:?}");
        let ran = kpss(&[words.as_slice(), &["--lang", "en"]].concat());
        assert_eq!((ran.code, ran.err), (2, format!("kpss: {en}\n")), "{words:?}");
    }
}

#[test]
fn a_bad_file_does_not_stop_the_others() {
    let many = folder("many");
    for (name, text) in [("a", "{"), ("b", r#"{"kind": "submission", "id": "b"}"#)] {
        fs::create_dir(many.join(name)).unwrap();
        fs::write(many.join(name).join("document.json"), text).unwrap();
    }
    let ran = kpss(&["validate", many.to_str().unwrap(), "nothing.json", "--format", "json"]);
    assert_eq!(ran.code, 2);
    let out = ran.json();
    let verdicts: Vec<_> =
        out["reports"].as_array().unwrap().iter().map(|r| &r["verdict"]).collect();
    assert_eq!(verdicts, ["invalid", "valid"]);
    assert_eq!(out["unreadable"][0], "nothing.json nelze číst: soubor neexistuje");
}

#[test]
fn wrong_options_are_named() {
    let base = "tests/base.json";
    for (arguments, message) in [
        (vec!["--as-of", "včera"], "kpss: „včera“ není datum; zapište je například 2016-07-01\n"),
        (
            vec!["--municipalities", "nothing.csv"],
            "kpss: nothing.csv nelze číst: soubor neexistuje\n",
        ),
        (
            vec!["--municipalities", base],
            "kpss: tests/base.json není seznam obcí: v záhlaví chybí sloupec obec_kod\n",
        ),
    ] {
        let ran = kpss(&[vec!["validate", base], arguments].concat());
        assert_eq!(ran.code, 2, "{message}");
        assert!(ran.err.starts_with(message), "{}", ran.err);
    }
    assert_eq!(kpss(&["validate", "--format", "xml"]).code, 2);
    assert_eq!(kpss(&[]).code, 2);
}

#[test]
fn limits_can_be_set() {
    let limited = |limit: &str, value: &str| {
        let ran = kpss(&["validate", "tests/base.json", "--format", "json", limit, value]);
        let report = ran.json();
        (ran.code, report["limits"].clone(), report["verdict"].clone())
    };
    assert_eq!(limited("--max-bytes", "100"), (2, json!(["input_bytes"]), json!("incomplete")));
    assert_eq!(limited("--max-depth", "2"), (2, json!(["depth"]), json!("incomplete")));
    let many =
        kpss(&["validate", "examples/seeds/benesov", "--format", "json", "--max-findings", "0"]);
    assert_eq!(many.json()["counts"]["error"], 1);
    assert_eq!(codes(&many.json()), Vec::<&str>::new());
}

#[test]
fn severities_are_in_the_language_of_the_list() {
    let first = |lang| kpss(&["rules", "--lang", lang]).out.lines().next().unwrap().to_owned();
    let spaces = " ".repeat(40 - "not-json".len());
    assert_eq!(first("cs"), format!("K001  chyba      not-json{spaces}  Text není platný JSON"));
    assert_eq!(first("en"), format!("K001  error      not-json{spaces}  The text is not JSON"));
}
