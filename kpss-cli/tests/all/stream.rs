//! NDJSON and folders are judged one submission after another, and say what they say when all are judged at once.

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

/// Twelve submissions in folders, every third with a file that is no workbook beside its plan.
fn folders(name: &str) -> (std::path::PathBuf, Vec<String>) {
    let folder = folder(name);
    let base = fs::read_to_string(root().join("tests/base.json")).unwrap();
    let bad = r#"{"kind": "plan", "id": "p", "period": {"from": "2024", "until": "2021"}}"#;
    let names: Vec<String> = (10..22).map(|number| format!("kraj/{number}")).collect();
    for (index, name) in names.iter().enumerate() {
        let own = folder.join(name);
        fs::create_dir_all(&own).unwrap();
        fs::write(own.join("a.json"), if index % 2 == 0 { &base } else { bad }).unwrap();
        fs::write(own.join("b.ndjson"), format!("{bad}\n\n{bad}\n")).unwrap();
        if index % 3 == 0 {
            fs::write(own.join("c.xlsx"), "PK\u{3}\u{4}").unwrap();
        }
    }
    (folder, names)
}

#[test]
fn a_folder_of_submissions_is_told_in_order_whatever_the_number_of_workers() {
    let (folder, names) = folders("stream-folders");
    let options = ["--format", "ndjson", "--municipalities", "none"];
    let told =
        |path: &str, more: &[&str]| kpss(&[&["validate", path], &options[..], more].concat());
    let all = told(folder.to_str().unwrap(), &["--jobs", "1"]);
    assert_eq!(all.code, 2);
    for jobs in ["2", "7"] {
        let again = told(folder.to_str().unwrap(), &["--jobs", jobs]);
        assert!((&again.out, &again.err) == (&all.out, &all.err), "{jobs} workers");
    }

    // What is said of each alone is said of it among the others.
    let of = |line: &str| serde_json::from_str::<Value>(line).unwrap()["line"].clone();
    let is_own = |line: &&str| !["head", "unreadable", "totals"].iter().any(|it| of(line) == *it);
    let own = |text: &str| text.lines().filter(is_own).map(str::to_owned).collect::<Vec<_>>();
    let alone = names.iter().map(|name| told(folder.join(name).to_str().unwrap(), &[]).out);
    assert_eq!(own(&all.out), alone.flat_map(|one| own(&one)).collect::<Vec<_>>());

    let lines: Vec<Value> =
        all.out.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!((&lines[0]["line"], &lines[0]["submissions"]), (&"head".into(), &12.into()));

    // What cannot be read is said before the last line and counts as none.
    let ran = told(folder.to_str().unwrap(), &["nowhere.ndjson"]);
    let mut last = ran.out.lines().rev().map(|line| serde_json::from_str::<Value>(line).unwrap());
    let (totals, unreadable) = (last.next().unwrap(), last.next().unwrap());
    assert_eq!((&totals["submissions"], &totals["unreadable"]), (&12.into(), &1.into()));
    assert!(unreadable["message"].as_str().unwrap().starts_with("nowhere.ndjson nelze číst: "));
    assert_eq!(own(&ran.out), own(&all.out));
}

#[test]
fn every_form_is_the_same_from_one_worker_and_from_many() {
    let (folder, _) = folders("stream-forms");
    let path = folder.to_str().unwrap();
    for form in ["text", "json", "md", "csv", "sarif", "junit", "github", "gitlab"] {
        let told = |jobs: &str| {
            let options = ["--municipalities", "none", "--format", form, "--jobs", jobs];
            let ran = kpss(&[&["validate", path], &options[..]].concat());
            (ran.code, ran.out, ran.err)
        };
        assert!(told("1") == told("5"), "{form}");
    }
    let quiet = kpss(&["validate", path, "--quiet", "--jobs", "5"]);
    assert_eq!((quiet.code, quiet.out.as_str()), (2, ""));
}
