//! `kpss profile`, and validating by a profile.

use crate::common::kpss;

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
    let ran = kpss(&["validate", "tests/base.json", "--profile", "regionalni"]);
    assert!(ran.out.contains("Profil „regionalni“ není; nejbližší je „regional“."), "{}", ran.out);
    let ran = kpss(&["validate", "tests/base.json", "--profile", "neni.json"]);
    assert_eq!(ran.code, 2);
}
