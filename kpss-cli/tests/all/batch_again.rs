//! Many submissions once more: on other cores, after a change, after an interruption.

use std::fs;

use crate::common::many::{LIMIT, batch, made, many, mixed, same_files, text, tree};

#[test]
fn the_number_of_cores_changes_no_byte() {
    let (input, one) = mixed("batch-cores");
    let two = one.with_file_name("dvě");
    let printed = batch(&input, &one, &[&LIMIT[..], &["--jobs", "1"]].concat());
    let also = batch(&input, &two, &[&LIMIT[..], &["--jobs", "3"]].concat());
    assert_eq!((printed.code, also.code), (2, 2));
    same_files(&one, &two);
}

#[test]
fn only_what_changed_is_judged_again() {
    let (input, out) = many("batch-again", 5);
    let judged = |more: &[&str]| {
        let ran = batch(&input, &out, more);
        let line = ran.out.lines().find(|line| line.starts_with("Posouzeno nyní")).unwrap();
        (line.to_owned(), ran.err)
    };
    let quiet = String::new;
    let first = "Posouzeno nyní: 5, beze změny od minula: 0".to_owned();
    assert_eq!(judged(&[]), (first.clone(), quiet()));
    let whole = tree(&out);
    assert_eq!(judged(&[]), ("Posouzeno nyní: 0, beze změny od minula: 5".to_owned(), quiet()));
    assert!(tree(&out) == whole);
    // A file that changed, and a report that somebody wrote into.
    fs::write(input.join("Město č. 3/podání.json"), made().make(30).to_string()).unwrap();
    fs::write(out.join("podani/Město č. 4.html"), "jiné").unwrap();
    assert_eq!(judged(&[]).0, "Posouzeno nyní: 2, beze změny od minula: 3");
    // A submission that was taken back leaves no report.
    fs::remove_dir_all(input.join("Město č. 0")).unwrap();
    assert_eq!(judged(&[]).0, "Posouzeno nyní: 0, beze změny od minula: 4");
    let fresh = out.with_file_name("nové");
    batch(&input, &fresh, &[]);
    same_files(&out, &fresh);
    // Another profile judges otherwise.
    let said = "kpss: od minulé kontroly se změnila pravidla, volby nebo program; posuzuje se všechno znovu\n";
    let all = "Posouzeno nyní: 4, beze změny od minula: 0".to_owned();
    assert_eq!(judged(&["--profile", "regional"]), (all, said.to_owned()));
}

#[test]
fn an_interrupted_run_goes_on_and_gives_the_same_bytes() {
    let (input, out) = many("batch-cut", 12);
    let whole = out.with_file_name("celé");
    batch(&input, &whole, &[]);
    // As a run leaves it that was ended amid writing a report and a line of its state.
    batch(&input, &out, &[]);
    let state = fs::read_to_string(out.join("kpss-stav.ndjson")).unwrap();
    let half = state.lines().take(6).map(str::len).sum::<usize>() + 6 + 100;
    fs::write(out.join("kpss-stav.ndjson"), &state.as_bytes()[..half]).unwrap();
    fs::remove_file(out.join("index.html")).unwrap();
    fs::remove_file(out.join("podani/Město č. 9.json")).unwrap();
    fs::write(out.join("podani/Město č. 9.html"), "<!DOCTYPE html><ht").unwrap();
    let ran = batch(&input, &out, &[]);
    assert!(ran.out.contains("Posouzeno nyní: 7, beze změny od minula: 5\n"), "{}", ran.out);
    same_files(&out, &whole);
}

#[test]
#[cfg(unix)]
fn a_run_that_is_killed_goes_on_and_gives_the_same_bytes() {
    use std::process::{Command, Stdio};
    use std::time::{Duration, Instant};

    let (input, out) = many("batch-killed", 40);
    let mut run = Command::new(env!("CARGO_BIN_EXE_kpss"))
        .args(["validate", text(&input), "--out", text(&out), "--jobs", "1"])
        .stdout(Stdio::null())
        .spawn()
        .unwrap();
    let deadline = Instant::now() + Duration::from_secs(60);
    let done = || {
        let state = fs::read_to_string(out.join("kpss-stav.ndjson"));
        state.map_or(0, |text| text.lines().count().saturating_sub(1))
    };
    while done() < 3 {
        assert!(Instant::now() < deadline, "nothing was judged");
        std::thread::sleep(Duration::from_millis(2));
    }
    run.kill().unwrap();
    run.wait().unwrap();
    let before = done();
    assert!(before < 40, "it was too fast to be killed");
    let ran = batch(&input, &out, &[]);
    let kept = ran.out.split("minula: ").nth(1).unwrap().split('\n').next().unwrap();
    assert!(kept.parse::<usize>().unwrap() + 1 >= before, "{before}: {}", ran.out);
    let whole = out.with_file_name("celé");
    batch(&input, &whole, &[]);
    same_files(&out, &whole);
}

#[test]
fn a_second_run_into_the_same_folder_is_refused_while_the_first_one_writes() {
    let (input, out) = many("batch-locked", 1);
    fs::create_dir_all(&out).unwrap();
    let first = fs::File::create(out.join(".kpss-zamek")).unwrap();
    first.lock().unwrap();
    let ran = batch(&input, &out, &[]);
    let name = out.to_str().unwrap();
    let said = format!("kpss: do složky {name} právě ukládá jiná kontrola; počkejte, až skončí\n");
    assert_eq!((ran.code, ran.err), (2, said));
    assert!(!out.join("index.html").exists());
    // A run that was killed holds nothing.
    drop(first);
    assert_eq!(batch(&input, &out, &[]).code, 0);
    assert!(out.join("index.html").exists());
}
