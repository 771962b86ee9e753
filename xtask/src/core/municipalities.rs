//! Writes `kpss-cli/data/municipalities.csv`, the list that the command ships, from the file of the
//! statistical office; `cargo xtask municipalities FILE` runs it.

use std::fmt::Write as _;
use std::path::Path;
use std::process::ExitCode;

use kpss_core::codes::MunicipalityRegister;

/// The columns that the reader needs, under the office's names.
const HEADER: &str = "platnost_datum,obec_text,obec_kod,orp_csu_cis65_kod,\
                      okres_csu_cis109_nuts_kod,kraj_csu_cis108_nuts_kod\n";

fn main() -> ExitCode {
    match std::env::args().nth(1).map_or(Err("no file is named".to_owned()), |file| write(&file)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

fn write(file: &str) -> Result<(), String> {
    let bytes = std::fs::read(file).map_err(|error| format!("{file}: {error}"))?;
    let register = MunicipalityRegister::read_bytes(&bytes).map_err(|error| error.to_string())?;
    let day = register.valid_on().ok_or("the rows are of different days")?;
    let mut text = HEADER.to_owned();
    for one in register.iter() {
        let (name, code, orp) = (&one.name, &one.code, &one.orp);
        writeln!(text, "{day},{name},{code},{orp},{},{}", one.district, one.region)
            .map_err(|error| error.to_string())?;
    }
    let to = Path::new(env!("CARGO_MANIFEST_DIR")).join("../kpss-cli/data/municipalities.csv");
    std::fs::write(&to, text).map_err(|error| format!("{}: {error}", to.display()))
}
