//! Validates all documents of a folder together and prints what an officer reads:
//! `cargo run -p kpss-core --example validate_folder -- examples/seeds/benesov`.
#![expect(clippy::print_stdout, reason = "the output is the purpose")]

use std::path::{Path, PathBuf};
use std::{env, fs, io};

use kpss_core::{DocumentSet, Input, Inputs, Limits, Options, Report, validate};

/// What the rules say of the documents of a folder; references lead from one file to another.
pub(crate) fn report(folder: &Path) -> io::Result<Report> {
    let files = fs::read_dir(folder)?.map(|entry| Ok(entry?.path()));
    let mut files: Vec<PathBuf> = files.collect::<io::Result<_>>()?;
    files.retain(|file| file.extension().is_some_and(|kind| kind == "json"));
    files.sort();
    let name = |file: &PathBuf| file.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let names: Vec<String> = files.iter().map(name).collect();
    let texts: Vec<Vec<u8>> = files.iter().map(fs::read).collect::<io::Result<_>>()?;
    let inputs: Vec<Input<'_>> =
        names.iter().zip(&texts).map(|(name, text)| Input::bytes(name, text)).collect();
    let inputs = Inputs::read(&inputs, &Limits::default());
    Ok(validate(&DocumentSet::of(&inputs), &Options::default()))
}

fn main() -> io::Result<()> {
    let folder = env::args().nth(1).unwrap_or_else(|| ".".to_owned());
    let report = report(Path::new(&folder))?;
    println!("{}", report.text());
    Ok(())
}
