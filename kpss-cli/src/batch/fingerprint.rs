//! Hashes by which a run knows what it has judged before.

use std::fs::File;
use std::io::{self, BufRead as _, BufReader};
use std::path::Path;

use kpss_core::codes::MunicipalityRegister;
use kpss_core::{Options, Report};
use kpss_io::map::Map;
use sha2::{Digest as _, Sha256};

use crate::digest::hex;
use crate::folder::Folder;

/// The hash of whatever the reports rest on besides the documents: program, rules, profile, lists,
/// options. `empty` is the report about no document, which names most of it.
pub(super) fn of_options(options: &Options<'_>, map: Option<&Map>, empty: &Report) -> String {
    let mut hash = Sha256::new();
    feed(&mut hash, empty.to_json().as_bytes());
    feed(&mut hash, options.municipalities.map_or("", MunicipalityRegister::sha256).as_bytes());
    feed(&mut hash, format!("{:?} {:?}", options.as_of, options.limits).as_bytes());
    feed(&mut hash, format!("{map:?}").as_bytes());
    hex(&hash.finalize())
}

/// The hash of what a submission is judged by: its documents, and the names of what lies beside them.
/// None where something cannot be read, so that it is tried again each time.
pub(super) fn of_files(path: &Path) -> Option<String> {
    let mut hash = Sha256::new();
    if path.is_file() {
        feed_file(&mut hash, path).ok()?;
        return Some(hex(&hash.finalize()));
    }
    let Folder { documents, folders, others } = Folder::read(path).ok()?;
    for path in documents.iter().chain(&folders).chain(&others) {
        feed(&mut hash, path.file_name()?.as_encoded_bytes());
        if path.is_file() {
            feed_file(&mut hash, path).ok()?;
        }
    }
    Some(hex(&hash.finalize()))
}

/// The length comes first, so that no two lists of texts look alike.
pub(super) fn feed(hash: &mut Sha256, bytes: &[u8]) {
    hash.update(u64::try_from(bytes.len()).unwrap_or(u64::MAX).to_le_bytes());
    hash.update(bytes);
}

fn feed_file(hash: &mut Sha256, path: &Path) -> io::Result<()> {
    let file = File::open(path)?;
    hash.update(file.metadata()?.len().to_le_bytes());
    let mut reader = BufReader::with_capacity(1 << 16, file);
    loop {
        let bytes = reader.fill_buf()?;
        if bytes.is_empty() {
            return Ok(());
        }
        hash.update(bytes);
        let length = bytes.len();
        reader.consume(length);
    }
}
