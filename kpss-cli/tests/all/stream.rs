//! NDJSON is judged line by line, and says what it says when all of it is judged at once.

use std::fs;

use serde_json::Value;

use crate::common::{folder, kpss, root};

/// Some five megabytes, more than is held at once: good plans, bad ones, and lines that are no document.
fn documents() -> String {
    let base = fs::read_to_string(root().join("tests/base.json")).unwrap();
    let base: Value = serde_json::from_str(&base).unwrap();
    let bad = r#"{"kind": "plan", "id": "p", "period": {"from": "2024", "until": "2021"}}"#;
    let rounds = (0..40).map(|_| format!("{base}\n\n{bad}\n{base}\r\n{{\"kind\"\n"));
    rounds.collect()
}

#[test]
fn a_stream_is_told_in_its_order_and_as_if_it_were_held() {
    let folder = folder("stream");
    let [path, other] = ["all.ndjson", "other.ndjson"].map(|name| {
        let path = folder.join(name);
        fs::write(&path, documents()).unwrap();
        path.to_str().unwrap().to_owned()
    });
    let told = |files: &[&str]| {
        let options = ["--format", "ndjson", "--municipalities", "none"];
        let ran = kpss(&[&["validate"], files, &options].concat());
        assert_eq!((ran.code, ran.err.as_str()), (2, ""));
        ran.out
    };
    let streamed = told(&[&path]);
    // Two files are held; only the first line and the last tell of both.
    let body =
        |text: &str| text.lines().skip(1).collect::<Vec<_>>().split_last().unwrap().1.join("\n");
    let both = format!("{}\n{}", body(&streamed), body(&told(&[&other])));
    assert!(both == body(&told(&[&path, &other])), "the lines differ");

    let lines: Vec<Value> =
        streamed.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let told = lines.iter().filter(|line| line["line"] == "submission");
    let names: Vec<&str> = told.map(|line| line["submission"].as_str().unwrap()).collect();
    let numbers = (0..40).flat_map(|round| [1, 3, 4, 5].map(|line| round * 5 + line));
    assert_eq!(names, numbers.map(|number| format!("{path}:{number}")).collect::<Vec<_>>());
    assert_eq!((&lines[0]["line"], &lines[0]["submissions"]), (&"head".into(), &160.into()));
    let last = lines.last().unwrap();
    assert_eq!((&last["line"], &last["submissions"]), (&"totals".into(), &160.into()));
}

#[test]
fn nothing_is_printed_where_quiet_was_asked_for_and_the_code_is_that_of_the_worst() {
    let path = folder("stream-quiet").join("all.ndjson");
    let late = r#"{"kind": "plan", "id": "p", "period": {"from": "2024", "until": "2021"}}"#;
    let good = r#"{"kind": "plan", "id": "p"}"#;
    fs::write(&path, format!("{good}\n{late}\n{good}\n")).unwrap();
    let ran = kpss(&["validate", path.to_str().unwrap(), "--quiet"]);
    assert_eq!((ran.code, ran.out.as_str(), ran.err.as_str()), (1, "", ""));
}

#[test]
fn a_stream_goes_into_a_file_and_never_over_one() {
    let folder = folder("stream-file");
    let (from, to) = (folder.join("all.ndjson"), folder.join("out.ndjson"));
    fs::write(&from, r#"{"kind": "plan", "id": "p"}"#).unwrap();
    let (from, to) = (from.to_str().unwrap(), to.to_str().unwrap());
    let validate = ["validate", from, "--format", "ndjson", "--output", to];
    assert_eq!(kpss(&validate).out, "");
    let written = fs::read_to_string(to).unwrap();
    assert_eq!(written, kpss(&validate[..4]).out);
    let again = kpss(&validate);
    assert_eq!((again.code, fs::read_to_string(to).unwrap()), (2, written));
}
