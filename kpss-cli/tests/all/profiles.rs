//! `kpss profile`, and validating by a profile.

use std::fs;

use crate::common::{folder, kpss};

const EXAMPLE: &str = "examples/profiles/jihocesky.json";

#[test]
fn a_profile_in_order_is_said_to_be_so() {
    let ran = kpss(&["profile", "check", EXAMPLE]);
    assert_eq!((ran.code, ran.out.as_str()), (0, "jihocesky: profil je v pořádku\n"));
}

#[test]
fn a_bad_profile_is_named_with_its_line() {
    let bad = "tests/cases/profiles/bad.json";
    let ran = kpss(&["profile", "check", bad]);
    assert_eq!(ran.code, 1);
    for said in ["K040", "řádek\u{a0}6", "Pravidlo „K999“ kniha nemá", "K042", "řádek\u{a0}7"]
    {
        assert!(ran.out.contains(said), "{said}: {}", ran.out);
    }
    let ran = kpss(&["validate", "tests/base.json", "--profile", bad, "--format", "json"]);
    let report = ran.json();
    assert_eq!((ran.code, report["verdict"].as_str()), (1, Some("incomplete")));
}

#[test]
fn trying_a_profile_shows_who_would_fail() {
    let ran = kpss(&["profile", "try", EXAMPLE, "examples/seeds", "--lang", "en"]);
    assert_eq!(ran.code, 1);
    for said in ["otrokovice: accepted → rejected", "CZ031-001 Give a contact"] {
        assert!(ran.out.contains(said), "{said}: {}", ran.out);
    }
    assert!(ran.out.ends_with("Submissions that would newly fail: 3 / 5\n"), "{}", ran.out);
    let unread = ["--max-bytes", "10", "--lang", "en"];
    let ran = kpss(&[&["profile", "try", EXAMPLE, "examples/seeds"][..], &unread].concat());
    assert!(ran.out.ends_with("Submissions that would newly fail: 0 / 5\n"), "{}", ran.out);
}

#[test]
fn a_profile_is_named_in_the_text() {
    let ran = kpss(&["validate", "tests/base.json", "--profile", "regional"]);
    assert!(ran.out.contains("profil regional: "), "{}", ran.out);
    let ran = kpss(&["validate", "tests/base.json", "--profile", "neni.json"]);
    assert_eq!(ran.code, 2);
}

/// The documents are not to blame for a slip of whoever typed the command.
#[test]
fn a_misspelt_profile_is_wrong_usage() {
    let ran = kpss(&["validate", "tests/base.json", "--profile", "regonal"]);
    let said = "kpss: profil „regonal“ neznám; nejbližší je „regional“\n";
    assert_eq!((ran.code, ran.out.as_str(), ran.err.as_str()), (2, "", said));
    let try_on = ["profile", "try", "regonal", "examples/seeds", "--lang", "en"];
    for arguments in [&try_on[..], &["profile", "check", "regonal", "--lang", "en"]] {
        let ran = kpss(arguments);
        let said = "kpss: no profile `regonal`; the nearest is `regional`\n";
        assert_eq!((ran.code, ran.out.as_str(), ran.err.as_str()), (2, "", said));
    }
}

/// A profile that extends an unknown one is a document with a mistake, as before.
#[test]
fn a_profile_that_extends_an_unknown_one_is_a_finding() {
    let path = folder("extends").join("kraj.json");
    fs::write(&path, r#"{"kind": "profile", "id": "kraj", "extends": "regonal"}"#).unwrap();
    let ran = kpss(&["profile", "check", path.to_str().unwrap()]);
    assert_eq!((ran.code, ran.err.as_str()), (1, ""));
    assert!(ran.out.contains("Profil „regonal“ není; nejbližší je „regional“."), "{}", ran.out);
}
