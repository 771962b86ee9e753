//! Bytes of any file become grids or an error, in little memory and without a panic.
//!
//! `cargo +nightly fuzz run grid fuzz/corpus/grid tests/data/grid` in `kpss-io`, with cargo-fuzz.
#![no_main]

use kpss_io::grid::{GridLimits, read};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let limits = GridLimits {
        cells: 200_000,
        text: 8 << 20,
        part: 8 << 20,
        package: 16 << 20,
        ..GridLimits::default()
    };
    for name in ["a.csv", "a.tsv"] {
        match read(name, bytes, &limits) {
            Ok(book) => drop(book.remarks()),
            Err(error) => assert!(!error.cs().is_empty() && !error.en().is_empty()),
        }
    }
});
