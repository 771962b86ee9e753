//! `kpss verify`.

use std::collections::BTreeMap;
use std::path::PathBuf;

use clap::Args;
use kpss_core::lists::Order as _;
use kpss_core::report::{InputRole, StoredReports};
use kpss_core::{DocumentSet, Lang, Options, Report, View as _};
use kpss_io::File;
use sha2::{Digest, Sha256};

use crate::digest::hex;
use crate::failure::{Exit, Failure};
use crate::inputs::Inputs;
use crate::lang::LangOption;
use crate::map;
use crate::output::{print_page, say};
use crate::output_options::LimitOptions;
use crate::profiles::Profiles;
use crate::register::register;
use crate::stored;

#[derive(Debug, Args)]
pub(crate) struct Verify {
    /// Zpráva v JSON / The report in JSON
    report: PathBuf,
    /// Soubory, o kterých zpráva je / The files that the report is about
    #[arg(value_name = "FILE|DIR|-", required = true)]
    inputs: Vec<PathBuf>,
    /// Jazyk / Language
    #[arg(long, value_enum, default_value_t)]
    pub(crate) lang: LangOption,
    /// Seznam obcí: soubor ČSÚ `struktura_uzemi_cr.csv`; jinak přiložený k 1. 1. 2025, `none` žádný / List of municipalities: the file `struktura_uzemi_cr.csv` of ČSÚ; otherwise the one of 1 January 2025, with `none` none
    #[arg(long, value_name = "FILE")]
    municipalities: Option<PathBuf>,
    /// Profil ze souboru, je-li zpráva podle něj / Profile from a file, if the report is by one
    #[arg(long, value_name = "NAME|FILE")]
    profile: Vec<String>,
    /// Mapa tabulek, podle které se soubor četl / Map of tables by which the file was read
    #[arg(long, value_name = "MAP")]
    map: Option<String>,
    #[command(flatten)]
    limits: LimitOptions,
}

pub(crate) fn run(arguments: &Verify) -> Result<Exit, Failure> {
    let lang: Lang = arguments.lang.into();
    let StoredReports::One(report) = stored::read(&arguments.report)? else {
        return Err(Failure::new(
            "ověřuje se zpráva o jednom podání; v souboru jich je víc",
            "a report about one submission is verified; the file holds several",
        ));
    };
    let register = register(arguments.municipalities.as_deref())?;
    let profiles = Profiles::read(&arguments.profile)?;
    let given = profiles.inputs();
    let map = arguments.map.as_deref().map(map::read).transpose()?;
    let is_mapped = map.is_some();
    let mut inputs = Inputs::read_by(&arguments.inputs, map.as_ref());
    if !inputs.failures.is_empty() {
        return Err(inputs.failures.swap_remove(0));
    }
    let files = inputs.submissions.into_iter().flat_map(|submission| submission.files);
    let files = as_reported(files.collect(), &report, is_mapped);
    let options = Options {
        municipalities: register.as_ref(),
        profile: profiles.chosen.as_deref(),
        profiles: &given,
        limits: arguments.limits.into(),
        ..Options::default()
    };
    let list: Vec<_> = files.iter().map(File::input).collect();
    let read = kpss_core::Inputs::read(&list, &options.limits);
    let verified = kpss_core::verify(&report, &DocumentSet::of(&read), &options);
    print_page(&verified.page(lang))?;
    inputs.notes.iter().for_each(|note| say(note.text(lang)));
    Ok(if verified.identical { Exit::Passed } else { Exit::Found })
}

/// The files in the order of the report and under its names, which are known by their hashes: where
/// they lie today is nobody's business. A file that the report does not know comes last.
fn as_reported(files: Vec<File>, report: &Report, is_mapped: bool) -> Vec<File> {
    let mut places: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (at, input) in report.inputs.iter().enumerate().rev() {
        if input.role == InputRole::Document {
            places.entry(&input.sha256).or_default().push(at);
        }
    }
    let mut ordered: Vec<(usize, File)> = Vec::new();
    for file in files {
        let hash = hex(&Sha256::digest(&file.bytes));
        let at = places.get_mut(hash.as_str()).and_then(Vec::pop);
        let name = at.and_then(|at| report.inputs.get(at)).map(|input| input.name.clone());
        ordered.push((at.unwrap_or(usize::MAX), renamed(file, name, is_mapped)));
    }
    ordered.order_by_key(|(at, _)| *at);
    ordered.into_iter().map(|(_, file)| file).collect()
}

/// A workbook without identifiers takes them from its name, so it is opened again under that of the
/// report; one that was read by a map, or from several files, only gets the name.
fn renamed(mut file: File, name: Option<String>, is_mapped: bool) -> File {
    let Some(name) = name.filter(|name| *name != file.name) else { return file };
    if file.table().is_some()
        && !is_mapped
        && let Ok(again) = File::open(name.clone(), file.bytes.clone())
    {
        return again;
    }
    file.name = name;
    file
}
