//! `kpss fix`: shows what would change, and changes it where it is asked to.

use std::fs;
use std::path::PathBuf;

use crate::common::{kpss, kpss_reading};

const PLAN: &str = "{\r\n  \"kind\": \"plan\", \"id\": \"p\",\r\n  \"ordinal\": \"3\",\r\n  \"status\": \"aproved\"\r\n}\r\n";

/// A file of this test alone.
fn file(name: &str, text: &str) -> PathBuf {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::write(&path, text).unwrap();
    path
}

#[test]
fn without_an_option_nothing_is_written() {
    let path = file("fix-dry.json", PLAN);
    let name = path.to_str().unwrap();
    let ran = kpss(&["fix", name]);
    assert_eq!(ran.code, 1, "{}", ran.err);
    assert_eq!(
        ran.out,
        format!(
            "--- {name}\n+++ {name}\n@@ -1,5 +1,5 @@\n {{\r\n   \"kind\": \"plan\", \"id\": \"p\",\r\n\
             -  \"ordinal\": \"3\",\r\n+  \"ordinal\": 3,\r\n   \"status\": \"aproved\"\r\n }}\r\n"
        )
    );
    assert!(ran.err.contains(": opravy: 1, k potvrzení: 1\n"), "{}", ran.err);
    assert!(ran.err.contains("K005, řádek\u{a0}3: „3“ → 3\n"), "{}", ran.err);
    assert!(ran.err.contains("K011, řádek\u{a0}4: „aproved“ → „approved“\n"), "{}", ran.err);
    assert_eq!(fs::read_to_string(path).unwrap(), PLAN);
}

#[test]
fn a_file_is_changed_in_place_and_then_there_is_nothing_to_do() {
    let path = file("fix-in-place.json", PLAN);
    let name = path.to_str().unwrap();
    let after = PLAN.replace("\"3\"", "3").replace("aproved", "approved");
    assert_eq!(kpss(&["fix", name, "--confirm", "K011", "--in-place"]).code, 0);
    assert_eq!(fs::read_to_string(&path).unwrap(), after);
    let ran = kpss(&["fix", name, "--all"]);
    assert_eq!((ran.code, ran.out.as_str()), (0, ""), "{}", ran.err);
}

#[test]
fn the_result_is_saved_under_another_name() {
    let path = file("fix-output.json", "");
    fs::remove_file(&path).unwrap();
    let name = path.to_str().unwrap();
    assert_eq!(kpss_reading(&["fix", "-", "-o", name], PLAN.as_bytes()).code, 0);
    assert_eq!(fs::read_to_string(&path).unwrap(), PLAN.replace("\"3\"", "3"));
    let again = kpss_reading(&["fix", "-", "-o", name], PLAN.as_bytes());
    assert_eq!(again.code, 2, "{}", again.err);
}

#[test]
fn a_line_of_ndjson_is_changed_and_the_others_stay() {
    let good = r#"{"kind": "plan", "id": "a"}"#;
    let path = file("fix.ndjson", &format!("{good}\n\n{{\"kind\": \"Plan\", \"id\": \"b\"}}\r\n"));
    assert_eq!(kpss(&["fix", path.to_str().unwrap(), "-i"]).code, 0);
    let after = format!("{good}\n\n{{\"kind\": \"plan\", \"id\": \"b\"}}\r\n");
    assert_eq!(fs::read_to_string(path).unwrap(), after);
}

#[test]
fn the_difference_shows_no_birth_number() {
    let text = "{\"kind\": \"plan\", \"id\": \"p\",\n\"title\": \"Pan N. 850101/0001\",\n\"ordinal\": \"3\"}";
    let ran = kpss_reading(&["fix", "-"], text.as_bytes());
    assert!(ran.out.contains("Pan N. •••"), "{}", ran.out);
    assert!(!(ran.out + &ran.err).contains("850101"));
}

#[test]
fn wrong_use_is_named() {
    for (arguments, said) in [
        (&["fix", "-", "--confirm", "K999"][..], "pravidlo K999 v knize není"),
        (&["fix", "-", "-i"][..], "standardní vstup nelze změnit na místě"),
    ] {
        let ran = kpss_reading(arguments, PLAN.as_bytes());
        assert_eq!(ran.code, 2);
        assert!(ran.err.contains(said), "{}", ran.err);
    }
    for text in ["", "{", "\u{feff}", "[]"] {
        let ran = kpss_reading(&["fix", "-"], text.as_bytes());
        assert_eq!((ran.code, ran.out.as_str()), (2, ""), "{text}: {}", ran.err);
    }
}
