//! Names of the reports: readable, and safe on every system of files.

use std::collections::BTreeMap;

use sha2::{Digest as _, Sha256};
use unicode_normalization::UnicodeNormalization as _;

use crate::digest::hex;

/// So many bytes leave room for an ending below the 255 that file systems allow.
const LONGEST: usize = 180;

/// For each name of a submission that of its reports, without the ending. Names are told apart
/// without regard to case, as Windows and macOS tell files apart. A name that had to be changed, or
/// that differs from another only in case, has a piece of its hash behind it, so it does not depend
/// on which other submissions there are or in which order they stand.
pub(super) fn file_names(names: &[&str]) -> Vec<String> {
    let safe: Vec<String> = names.iter().map(|name| safe(name)).collect();
    let mut alike: BTreeMap<String, usize> = BTreeMap::new();
    for name in &safe {
        *alike.entry(name.to_lowercase()).or_default() += 1;
    }
    let is_alone = |safe: &str| alike.get(&safe.to_lowercase()) == Some(&1);
    names
        .iter()
        .zip(&safe)
        .map(|(name, safe)| {
            if *name == safe && is_alone(safe) {
                safe.clone()
            } else {
                format!("{safe}~{}", mark(name))
            }
        })
        .collect()
}

/// A piece of the hash of a name.
pub(super) fn mark(name: impl AsRef<[u8]>) -> String {
    hex(Sha256::digest(name).get(..5).unwrap_or_default())
}

/// The name with whatever some system does not take replaced by `_`.
fn safe(name: &str) -> String {
    let mut safe = String::new();
    for c in name.nfc() {
        let c = if is_safe(c) { c } else { '_' };
        if safe.len() + c.len_utf8() > LONGEST {
            break;
        }
        safe.push(c);
    }
    // Windows drops dots and spaces at the end, and a dot in front hides a file.
    let safe = safe.trim_matches([' ', '.']).trim_start_matches('~');
    let first = safe.split('.').next().unwrap_or_default().trim_end().to_uppercase();
    if safe.is_empty() || is_device(&first) { format!("_{safe}") } else { safe.to_owned() }
}

/// Letters and digits of every script, and the marks that no system of files and no address gives a
/// meaning of its own.
fn is_safe(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, ' ' | '-' | '_' | '.' | ',' | '(' | ')' | '+' | '–' | '§')
}

/// Names that Windows keeps for devices.
fn is_device(name: &str) -> bool {
    let numbered = |name: &str| {
        let digit = name.strip_prefix("COM").or_else(|| name.strip_prefix("LPT"));
        digit.is_some_and(|it| it.chars().count() == 1 && it.chars().all(char::is_numeric))
    };
    matches!(name, "CON" | "PRN" | "AUX" | "NUL" | "CONIN$" | "CONOUT$") || numbered(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_ordinary_name_stays_as_it_is() {
        let names = ["Město Český Krumlov – plán 2025", "plan.json", "kraj (kopie)"];
        assert_eq!(file_names(&names), names);
    }

    #[test]
    fn what_some_system_does_not_take_is_replaced_and_marked() {
        for (name, safe) in [
            ("kraj/Dačice", "kraj_Dačice~"),
            ("../../etc/passwd", "_.._etc_passwd~"),
            ("a:b*c?\"<>|\\#%", "a_b_c________~"),
            ("con", "_con~"),
            ("NUL .txt", "_NUL .txt~"),
            ("com1.json", "_com1.json~"),
            ("plán. ", "plán~"),
            (".skryté", "skryté~"),
            ("\u{202e}fdp", "_fdp~"),
            ("plan.ndjson:1", "plan.ndjson_1~"),
            ("👵", "_~"),
        ] {
            let made = file_names(&[name]).remove(0);
            assert_eq!(made, format!("{safe}{}", mark(name)), "{name:?}");
        }
        assert_eq!(file_names(&["x".repeat(500).as_str()]).remove(0).len(), LONGEST + 11);
    }

    #[test]
    fn names_that_some_systems_take_for_one_are_told_apart() {
        // The third is the first with its accent as a character of its own, as macOS writes it.
        let names = ["Dačice", "DAČICE", "Dac\u{30c}ice", "Votice"];
        let made = file_names(&names);
        assert_eq!(made.last().map(String::as_str), Some("Votice"));
        let mut folded: Vec<String> = made.iter().map(|name| name.to_lowercase()).collect();
        folded.sort();
        folded.dedup();
        assert_eq!(folded.len(), 4, "{made:?}");
        // Whatever else is there, a name that is marked is marked alike.
        assert_eq!(file_names(&["Votice", "DAČICE", "Dačice"])[1], made[1]);
    }
}
