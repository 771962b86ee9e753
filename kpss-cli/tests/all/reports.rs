//! Reports in the forms that tools take, to standard output and to files.

use std::fs;

use crate::common::{folder, kpss};

const WRONG: &str = "examples/seeds/benesov/project.json";

#[test]
fn a_report_goes_to_a_file_that_is_not_overwritten_by_accident() {
    let to = folder("report-file").join("zpráva.sarif");
    let name = to.to_str().unwrap();
    let arguments = ["validate", WRONG, "--format", "sarif", "-o", name];
    let ran = kpss(&arguments);
    assert_eq!((ran.code, ran.out.as_str(), ran.err.as_str()), (1, "", ""));
    let printed = kpss(&["validate", WRONG, "--format", "sarif"]).out;
    assert_eq!(fs::read_to_string(&to).unwrap(), printed);
    let again = kpss(&arguments);
    let said = format!("kpss: soubor {name} už existuje; přepíše ho --force\n");
    assert_eq!((again.code, again.err), (2, said));
    assert_eq!(kpss(&[&arguments[..], &["--force"]].concat()).code, 1);
    // Nothing is left of the file in which the report grew.
    assert_eq!(fs::read_dir(to.parent().unwrap()).unwrap().count(), 1);
}

#[cfg(unix)]
#[test]
fn a_device_is_written_into_and_stays_a_device() {
    use std::os::unix::fs::FileTypeExt;
    let is_device =
        || fs::metadata("/dev/full").is_ok_and(|known| known.file_type().is_char_device());
    if !is_device() {
        return;
    }
    let ran = kpss(&["validate", WRONG, "--format", "sarif", "-o", "/dev/full", "--force"]);
    let said = "kpss: soubor /dev/full nelze zapsat: na disku není místo\n";
    assert_eq!((ran.code, ran.out.as_str(), ran.err.as_str()), (2, "", said));
    assert!(is_device());
}

#[test]
fn every_form_is_the_same_twice() {
    let folder = folder("report-forms");
    let forms =
        ["text", "json", "md", "sarif", "csv", "xlsx", "junit", "ndjson", "github", "gitlab"];
    for form in forms {
        let bytes = |name: &str| {
            let to = folder.join(format!("{form}-{name}"));
            let ran =
                kpss(&["validate", "examples/seeds", "--format", form, "-o", to.to_str().unwrap()]);
            assert_eq!(ran.code, 1, "{form}: {}", ran.err);
            fs::read(to).unwrap()
        };
        let first = bytes("1");
        assert!(first.len() > 200, "{form}");
        assert_eq!(first, bytes("2"), "{form}");
    }
}

#[test]
fn what_cannot_be_read_is_in_the_report() {
    for (form, said) in [
        ("sarif", "\"level\":\"error\",\"message\":{\"text\":\"none.json nelze číst"),
        (
            "junit",
            "<error type=\"unreadable\" message=\"none.json nelze číst: soubor neexistuje\"/>",
        ),
        ("ndjson", "{\"line\":\"unreadable\",\"message\":\"none.json nelze číst"),
        ("github", "::error title=kpss::none.json nelze číst: soubor neexistuje\n"),
        ("gitlab", "\"description\":\"none.json nelze číst: soubor neexistuje\""),
        ("json", "\"unreadable\": [\n    \"none.json nelze číst: soubor neexistuje\""),
    ] {
        let ran = kpss(&["validate", WRONG, "none.json", "--format", form]);
        assert_eq!(ran.code, 2, "{form}");
        assert!(ran.out.contains(said), "{form}: {}", ran.out);
    }
}

#[test]
fn a_test_fails_from_the_severity_that_ends_the_run() {
    let failures = |fail_on: &str| {
        let ran = kpss(&["validate", WRONG, "--format", "junit", "--fail-on", fail_on]);
        let (_, rest) = ran.out.split_once("failures=\"").unwrap();
        rest.split_once('"').unwrap().0.to_owned()
    };
    assert_eq!(
        (failures("never"), failures("error"), failures("warning")),
        ("0".into(), "1".into(), "2".into())
    );
}
