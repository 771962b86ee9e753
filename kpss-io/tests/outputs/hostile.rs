//! Texts that other programs would take for commands stay texts in every format.

use kpss_core::report::State;
use kpss_core::{Document, Lang, Report};
use kpss_io::grid::{self, GridLimits};
use kpss_io::outputs::OutputFormat;
use quick_xml::Reader;
use quick_xml::events::Event;
use serde_json::Value;

use crate::common::{bytes, csv, read, report, text};
use crate::sarif;

fn hostile() -> Vec<String> {
    vec![
        "<script>alert(1)</script>".to_owned(),
        "\"><img src=x onerror=alert(1)>".to_owned(),
        "a\u{202e}gnp.exe\u{2066}\u{200f}".to_owned(),
        "=cmd|'/C calc'!A0".to_owned(),
        "@SUM(1+1)*cmd|' /C calc'!A0".to_owned(),
        "ž".repeat(10_000),
        "👩‍👩‍👧🏳️‍🌈 Ω".to_owned(),
        "první\nřádek\r\n::error::konec\u{2028}x".to_owned(),
        "::error file=a.json::%0A%0D::warning::".to_owned(),
        "[klikni](http://example.com) {0} ]]> <![CDATA[ & \u{1b}[31m\u{0}\u{ffff}".to_owned(),
    ]
}

/// Places of values that can hold any text.
fn places(document: &Value) -> Vec<String> {
    let mut all = Vec::new();
    places_of_texts(document, String::new(), &mut all);
    all.retain(|place| {
        let mut changed = document.clone();
        *changed.pointer_mut(place).unwrap() = Value::String("<x> =y".to_owned());
        !place.ends_with("/id") && Document::read(&changed.to_string()).is_ok()
    });
    assert!(all.len() > 40, "{}", all.len());
    all
}

fn places_of_texts(value: &Value, at: String, places: &mut Vec<String>) {
    match value {
        Value::String(_) => places.push(at),
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                places_of_texts(item, format!("{at}/{index}"), places);
            }
        }
        Value::Object(fields) => {
            for (key, item) in fields {
                places_of_texts(item, format!("{at}/{key}"), places);
            }
        }
        _ => {}
    }
}

/// A report for each text, of a file whose name is hostile too.
fn reports(lang: Lang) -> Vec<(String, Report)> {
    let base: Value = serde_json::from_slice(&read("tests/base.json")).unwrap();
    let places = places(&base);
    let made = hostile().into_iter().map(|text| {
        let mut document = base.clone();
        for place in &places {
            *document.pointer_mut(place).unwrap() = Value::String(text.clone());
        }
        let report = report(&format!("{text}.json"), document.to_string().as_bytes(), lang);
        assert!(report.findings.len() > 5, "{}", report.findings.len());
        (text, report)
    });
    made.collect()
}

fn steers(c: char) -> bool {
    (c.is_control() && c != '\n')
        || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{2028}' | '\u{2029}')
}

#[test]
fn hostile_texts_are_harmless_and_readable_in_every_format() {
    for (name, report) in &reports(Lang::Cs) {
        let list = [(name.as_str(), report)];
        of_sarif(&text(OutputFormat::Sarif, &list, Lang::Cs), report);
        of_csv(&text(OutputFormat::Csv, &list, Lang::Cs), report);
        of_xlsx(&bytes(OutputFormat::Xlsx, &list, &[name], Lang::Cs), report);
        of_junit(&bytes(OutputFormat::Junit, &list, &[name], Lang::Cs));
        of_ndjson(&text(OutputFormat::Ndjson, &list, Lang::Cs), name, report);
        of_github(&bytes(OutputFormat::Github, &list, &[name], Lang::Cs), report);
        of_gitlab(&bytes(OutputFormat::Gitlab, &list, &[name], Lang::Cs), report);
        // The pages for people too: no line of theirs steers a terminal.
        for page in [report.text(), report.markdown()] {
            assert!(!page.contains(steers), "{page}");
        }
        let page = report.markdown();
        for (at, _) in page.match_indices("<script").chain(page.match_indices("<img")) {
            let before = page.get(..at).unwrap();
            let line = before.rsplit('\n').next().unwrap();
            assert!(line.ends_with('\\') || line.contains('`'), "{line}");
        }
    }
}

fn of_sarif(text: &str, report: &Report) {
    assert!(!text.contains(steers));
    let log = sarif::check(text);
    for (result, finding) in
        log["runs"][0]["results"].as_array().unwrap().iter().zip(&report.findings)
    {
        let said = result["message"]["text"].as_str().unwrap();
        assert!(!said.contains("]("), "{said}");
        // The data are whole, only the sentence is guarded.
        let plain = said.replace("{{", "{").replace("}}", "}").replace("] (", "](");
        assert_eq!(plain, finding.message);
        if let Some(value) = &finding.value {
            assert_eq!(result["properties"]["value"], *value);
        }
    }
}

fn of_csv(text: &str, report: &Report) {
    let rows = csv(text);
    assert_eq!(rows.len(), report.findings.len() + 1);
    for row in &rows {
        assert_eq!(row.len(), 19);
        for cell in row {
            assert!(!cell.starts_with(['=', '@', '\t', '\r', '+']), "{cell}");
            assert!(!cell.contains(steers), "{cell}");
        }
    }
}

fn of_xlsx(bytes: &[u8], report: &Report) {
    let book = grid::read("x.xlsx", bytes, &GridLimits::default()).unwrap();
    assert_eq!(book.grids.len(), 3);
    assert_eq!(book.grids[0].rows.len(), report.findings.len() + 1);
    for cell in book.grids.iter().flat_map(|grid| &grid.rows).flat_map(|row| &row.cells) {
        assert!(!cell.formula, "{cell:?}");
    }
}

fn of_junit(bytes: &[u8]) {
    let text = std::str::from_utf8(bytes).unwrap();
    assert!(!text.contains(steers) && !text.contains('\u{ffff}'));
    let mut reader = Reader::from_str(text);
    let mut tags = std::collections::BTreeSet::new();
    loop {
        match reader.read_event().unwrap() {
            Event::Start(tag) | Event::Empty(tag) => {
                tags.insert(tag.name().as_ref().to_owned());
                assert!(tag.attributes().all(|attribute| attribute.is_ok()));
            }
            Event::CData(_) | Event::Comment(_) | Event::PI(_) => panic!("{text}"),
            Event::Eof => break,
            _ => {}
        }
    }
    let known = [
        "error",
        "failure",
        "properties",
        "property",
        "skipped",
        "system-out",
        "testcase",
        "testsuite",
        "testsuites",
    ];
    assert!(tags.iter().all(|tag| known.contains(&tag.as_str())), "{tags:?}");
}

fn of_ndjson(text: &str, name: &str, report: &Report) {
    assert!(!text.contains(steers));
    let lines: Vec<Value> = text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let (head, last) = (lines.first().unwrap(), lines.last().unwrap());
    assert_eq!((&head["line"], &last["line"]), (&"head".into(), &"totals".into()));
    assert_eq!(last["findings"], report.findings.len());
    let findings: Vec<&Value> = lines.iter().filter(|line| line["line"] == "finding").collect();
    assert_eq!(findings.len(), report.findings.len());
    for (line, finding) in findings.into_iter().zip(&report.findings) {
        assert_eq!(
            (&line["submission"], &line["message"]),
            (&name.into(), &finding.message.as_str().into())
        );
    }
}

fn of_github(bytes: &[u8], report: &Report) {
    let text = std::str::from_utf8(bytes).unwrap();
    assert!(!text.contains(steers));
    let open = report.findings.iter().filter(|it| it.state == State::Open).count();
    // One for what could not be read.
    assert_eq!(text.lines().count(), open + report.limits.len() + 1);
    for line in text.lines() {
        let (head, data) = line.strip_prefix("::").unwrap().split_once("::").unwrap();
        let (word, properties) = head.split_once(' ').unwrap();
        assert!(["error", "warning", "notice"].contains(&word), "{line}");
        for property in properties.split(',') {
            let (key, _) = property.split_once('=').unwrap();
            assert!(["file", "line", "col", "title"].contains(&key), "{line}");
        }
        let escapes = data.matches('%').count();
        let known = data.matches("%0A").count() + data.matches("%25").count();
        assert_eq!(escapes, known, "{data}");
    }
}

fn of_gitlab(bytes: &[u8], report: &Report) {
    let text = std::str::from_utf8(bytes).unwrap();
    assert!(!text.contains(steers));
    let list: Vec<Value> = serde_json::from_str(text).unwrap();
    let open = report.findings.iter().filter(|it| it.state == State::Open).count();
    assert_eq!(list.len(), open + 1);
    let mut marks: Vec<&str> = list.iter().map(|it| it["fingerprint"].as_str().unwrap()).collect();
    marks.sort_unstable();
    marks.dedup();
    assert_eq!(marks.len(), list.len());
}
