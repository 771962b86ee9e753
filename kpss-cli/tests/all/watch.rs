//! `kpss watch`, with files saved as programs save them.

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::common::{folder, kpss, root};

/// The command at work, and the lines that it has printed.
struct Watching {
    child: Child,
    lines: Receiver<String>,
}

impl Watching {
    fn start(path: &Path, more: &[&str]) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_kpss"))
            .arg("watch")
            .arg(path)
            .args(more)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let (sender, lines) = channel();
        let out = BufReader::new(child.stdout.take().unwrap());
        std::thread::spawn(move || {
            out.lines().map_while(Result::ok).try_for_each(|line| sender.send(line))
        });
        Self { child, lines }
    }

    /// Waits for a line that holds a text, and gives the lines up to it.
    fn until(&self, text: &str) -> Vec<String> {
        let deadline = Instant::now() + Duration::from_secs(60);
        let mut seen = Vec::new();
        loop {
            let left = deadline.saturating_duration_since(Instant::now());
            match self.lines.recv_timeout(left) {
                Ok(line) => seen.push(line),
                Err(error) => panic!("no line with {text:?}: {error}; {seen:#?}"),
            }
            if seen.last().is_some_and(|line| line.contains(text)) {
                return seen;
            }
        }
    }

    /// Ends it as Ctrl+C does; its exit code.
    #[cfg(unix)]
    fn interrupt(mut self) -> Option<i32> {
        let id = self.child.id().to_string();
        assert!(Command::new("kill").args(["-INT", &id]).status().unwrap().success());
        self.child.wait().unwrap().code()
    }
}

impl Drop for Watching {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The example, whose plan ends on a day.
fn document(until: &str) -> String {
    let text = fs::read_to_string(root().join("tests/base.json")).unwrap();
    let mut document: Value = serde_json::from_str(&text).unwrap();
    document["plans"][0]["period"]["until"] = json!(until);
    document.to_string()
}

/// As a program leaves it amid saving.
fn half(document: &str) -> &[u8] {
    &document.as_bytes()[..20_000]
}

const RIGHT: &str = "2022-12-31";
/// Before the plan begins.
const WRONG: &str = "2019-12-31";

#[test]
fn what_appeared_and_what_is_gone_is_said_after_each_saving() {
    let folder = folder("watch-saving");
    let file = folder.join("podání.json");
    fs::write(&file, document(RIGHT)).unwrap();
    let watching = Watching::start(&folder, &[]);
    let seen = watching.until("Sleduji ");
    assert!(seen[0].contains("watch-saving: bez chyb (chyby: 0, "), "{seen:?}");
    assert!(seen[1].ends_with("watch-saving; konec je Ctrl+C."), "{seen:?}");
    fs::write(&file, document(WRONG)).unwrap();
    watching.until("watch-saving: obsahuje chyby (");
    watching.until("+ K103 ");
    fs::write(&file, document(RIGHT)).unwrap();
    watching.until("watch-saving: bez chyb (");
    watching.until("− K103 ");
    fs::write(&file, document(RIGHT) + "\n").unwrap();
    watching.until("nálezy jsou stejné jako předtím");
}

#[test]
fn saving_by_renaming_and_files_of_open_programs_are_understood() {
    let folder = folder("watch-renaming");
    let file = folder.join("podání.json");
    fs::write(&file, document(RIGHT)).unwrap();
    let watching = Watching::start(&folder, &["--lang", "en"]);
    watching.until("Watching ");
    for lock in ["~$podání.xlsx", ".~lock.podání.json#", ".podání.json.swp"] {
        fs::write(folder.join(lock), "lock").unwrap();
    }
    let new = folder.join("podání.json.tmp");
    fs::write(&new, document(WRONG)).unwrap();
    fs::rename(&new, &file).unwrap();
    // Nothing was said of the files beside it.
    assert_eq!(watching.until("invalid (errors: ").len(), 1);
    watching.until("+ K103 ");
}

#[test]
fn a_half_of_a_file_is_given_time_to_become_a_whole() {
    let folder = folder("watch-half");
    let file = folder.join("podání.json");
    fs::write(&file, document(RIGHT)).unwrap();
    let watching = Watching::start(&folder, &[]);
    watching.until("Sleduji ");
    let wrong = document(WRONG);
    fs::write(&file, half(&wrong)).unwrap();
    fs::write(&file, wrong).unwrap();
    let seen = watching.until("+ K103 ");
    assert!(!seen.iter().any(|line| line.contains("K001")), "{seen:?}");
    // One that stays a half is a mistake as any other.
    fs::write(&file, half(&document(RIGHT))).unwrap();
    watching.until("+ K001 ");
}

#[test]
fn a_folder_may_go_away_and_come_back() {
    let folder = folder("watch-gone");
    let own = folder.join("obec");
    fs::create_dir(&own).unwrap();
    fs::write(own.join("podání.json"), document(RIGHT)).unwrap();
    let watching = Watching::start(&own, &[]);
    watching.until("Sleduji ");
    let away = folder.join("jinde");
    fs::rename(&own, &away).unwrap();
    watching.until("obec není k nalezení; čekám, až se objeví.");
    fs::write(away.join("podání.json"), document(WRONG)).unwrap();
    fs::rename(&away, &own).unwrap();
    watching.until("obec je zpět.");
    watching.until("+ K103 ");
}

#[test]
fn of_several_submissions_the_one_that_was_saved_is_judged() {
    let folder = folder("watch-several");
    for name in ["a", "b"] {
        fs::create_dir(folder.join(name)).unwrap();
        fs::write(folder.join(name).join("podání.json"), document(RIGHT)).unwrap();
    }
    let watching = Watching::start(&folder, &[]);
    assert_eq!(watching.until("Sleduji ").len(), 3);
    fs::write(folder.join("b/podání.json"), document(WRONG)).unwrap();
    let seen = watching.until("+ K103 ");
    assert!(seen[0].contains("watch-several/b: obsahuje chyby"), "{seen:?}");
    fs::remove_dir_all(folder.join("a")).unwrap();
    watching.until("watch-several/a: podání už tu není");
}

#[test]
#[cfg(unix)]
fn ctrl_c_ends_it_with_the_code_of_the_last_result() {
    let folder = folder("watch-ends");
    let file = folder.join("podání.json");
    for (until, code) in [(RIGHT, 0), (WRONG, 1)] {
        fs::write(&file, document(until)).unwrap();
        let watching = Watching::start(&file, &[]);
        watching.until("Sleduji ");
        assert_eq!(watching.interrupt(), Some(code));
    }
}

#[test]
fn what_is_not_there_is_not_watched() {
    let ran = kpss(&["watch", "nic"]);
    let said = "kpss: nic neexistuje; není co sledovat\n";
    assert_eq!((ran.code, ran.out.as_str(), ran.err.as_str()), (2, "", said));
}
