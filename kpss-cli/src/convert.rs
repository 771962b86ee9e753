//! `kpss convert`.

use std::path::{Path, PathBuf};

use clap::Args;
use kpss_core::{Document, DocumentSet, Lang, Options};
use kpss_io::File;
use kpss_io::workbook::{WriteError, csv_files, write};
use serde_json::Value;

use crate::failure::{Exit, Failure};
use crate::file_names::display;
use crate::inputs::Inputs;
use crate::lang::LangOption;
use crate::map;
use crate::output::say;
use crate::output_file;

#[derive(Debug, Args)]
pub(crate) struct Convert {
    /// Dokument: JSON, sešit (XLSX, ODS, XLS) nebo CSV / Document: JSON, a workbook (XLSX, ODS, XLS) or CSV
    input: PathBuf,
    /// Kam: .json, .xlsx, nebo složka pro CSV / Where to: .json, .xlsx, or a folder for CSV
    output: PathBuf,
    /// Mapa tabulek: soubor, nebo tabulka-opatreni, karta-opatreni, sit-sluzeb / Map of tables: a file, or tabulka-opatreni, karta-opatreni, sit-sluzeb
    #[arg(long, value_name = "MAP")]
    map: Option<String>,
    /// Jazyk nadpisů a zpráv / Language of headings and messages
    #[arg(long, value_enum, default_value_t)]
    pub(crate) lang: LangOption,
    /// Přepíše soubor, který už existuje / Overwrites a file that exists
    #[arg(long)]
    force: bool,
}

pub(crate) fn run(arguments: &Convert) -> Result<Exit, Failure> {
    let lang: Lang = arguments.lang.into();
    let map = arguments.map.as_deref().map(map::read).transpose()?;
    let inputs = Inputs::read_by(std::slice::from_ref(&arguments.input), map.as_ref());
    if let Some(failure) = inputs.failures.into_iter().next() {
        return Err(failure);
    }
    let mut files = inputs.submissions.iter().flat_map(|submission| &submission.files);
    let (Some(file), None) = (files.next(), files.next()) else {
        return Err(Failure::new(
            "převádí se jeden dokument; složku dokumentů spojí nejdřív kpss merge",
            "one document is converted; kpss merge joins those of a folder first",
        ));
    };
    let document = document(file)?;
    let path = &arguments.output;
    let ending = path.extension().map(|it| it.to_string_lossy().to_lowercase());
    match ending.as_deref() {
        Some("json") => {
            output_file::write(path, document.to_json().as_bytes(), arguments.force)?;
        }
        Some("ndjson") => {
            // One writer for documents: a second one would be a copy of it for every type of the model.
            let value: Value = serde_json::from_str(&document.to_json()).unwrap_or_default();
            let line = value.to_string() + "\n";
            output_file::write(path, line.as_bytes(), arguments.force)?;
        }
        Some("xlsx") => {
            let bytes = write(&document, lang).map_err(refused)?;
            output_file::write(path, &bytes, arguments.force)?;
        }
        None | Some("csv") => folder(path, &document, lang, arguments.force)?,
        Some(other) => {
            return Err(Failure::new(
                format!(
                    "do souboru .{other} kpss nepřevádí; umí .json, .ndjson, .xlsx a složku CSV"
                ),
                format!(
                    "kpss does not convert to .{other}; it knows .json, .ndjson, .xlsx and a folder of CSV"
                ),
            ));
        }
    }
    drop(document);
    Ok(remarks(file, lang))
}

/// The document of a file, if nothing in it stops it from being one.
fn document(file: &File) -> Result<Document, Failure> {
    let name = &file.name;
    let text = match file.table() {
        Some(table) => Ok(table.json.as_str()),
        None => std::str::from_utf8(&file.bytes).map_err(|error| error.to_string()),
    };
    text.and_then(|text| Document::read(text).map_err(|error| error.to_string())).map_err(|error| {
        Failure::new(
            format!("{name} není čitelný dokument (kpss validate {name} řekne víc): {error}"),
            format!("{name} is no readable document (kpss validate {name} says more): {error}"),
        )
    })
}

fn folder(path: &Path, document: &Document, lang: Lang, force: bool) -> Result<(), Failure> {
    let files = csv_files(document, lang).map_err(|no| refused(WriteError::CannotHold(no)))?;
    if let Err(error) = std::fs::create_dir_all(path) {
        let name = display(path);
        let (cs, en) = crate::io_words::reason(&error);
        return Err(Failure::new(
            format!("složku {name} nelze založit: {cs}"),
            format!("the folder {name} cannot be made: {en}"),
        ));
    }
    for (name, bytes) in files {
        output_file::write(&path.join(name), &bytes, force)?;
    }
    Ok(())
}

fn refused(error: WriteError) -> Failure {
    match error {
        WriteError::CannotHold(no) => Failure::new(
            format!("do tabulky nelze zapsat {}: {}", no.pointer, no.reason.cs),
            format!("a table cannot hold {}: {}", no.pointer, no.reason.en),
        ),
        other => Failure::new(format!("sešit nelze zapsat: {other}"), other.to_string()),
    }
}

/// Says what was not taken over as it stands; a value that was lost is not passed over.
fn remarks(file: &File, lang: Lang) -> Exit {
    if file.table().is_none_or(|table| table.remarks.is_empty()) {
        return Exit::Passed;
    }
    let options = Options { lang, ..Options::default() };
    let inputs = kpss_core::Inputs::read(&[file.input()], &options.limits);
    let report = kpss_core::validate(&DocumentSet::of(&inputs), &options);
    let of_table = |code: &str| ("K020"..="K031").contains(&code);
    let mut exit = Exit::Passed;
    for finding in report.findings.iter().filter(|finding| of_table(&finding.code)) {
        let cell = finding.cell.as_ref().map(ToString::to_string).unwrap_or_default();
        say(&format!("{} {cell}: {}", finding.code, finding.message));
        if finding.severity > kpss_core::Severity::Info {
            exit = Exit::Found;
        }
    }
    exit
}
