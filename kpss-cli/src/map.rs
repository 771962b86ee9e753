//! `kpss map`, and the maps that other commands name.

use std::path::{Path, PathBuf};

use clap::Subcommand;
use kpss_core::model::DocumentKind;
use kpss_core::{Lang, RemarkKind};
use kpss_io::File;
use kpss_io::grid::{self, GridLimits};
use kpss_io::map::{self, SHIPPED, shipped};

use crate::failure::{Exit, Failure};
use crate::file_names::{display, unreadable};
use crate::lang::LangOption;
use crate::output::{print, say};
use crate::output_file;

#[derive(Debug, Subcommand)]
pub(crate) enum Map {
    /// Navrhne mapu podle nadpisů tabulek / Proposes a map by the headings of tables
    Guess {
        /// Sešit, CSV nebo dokument Wordu / Workbook, CSV or Word document
        file: PathBuf,
        /// Druh dokumentu, který z tabulek vznikne / Kind of document that the tables become
        #[arg(long, value_name = "KIND", default_value = "plan")]
        kind: String,
        /// Kam mapu uložit; jinak se vypíše / Where to save the map; otherwise it is printed
        #[arg(short, long, value_name = "MAP.json")]
        output: Option<PathBuf>,
        /// Přepíše soubor, který už existuje / Overwrites a file that exists
        #[arg(long, requires = "output")]
        force: bool,
        /// Jazyk / Language
        #[arg(long, value_enum, default_value_t)]
        lang: LangOption,
    },
    /// Ukáže, co mapa v souboru přečte a co nechá / Shows what a map reads in a file and what it leaves
    Check {
        /// Mapa: soubor, nebo jedna z dodaných / Map: a file, or one of those shipped
        map: String,
        /// Sešit, CSV nebo dokument Wordu / Workbook, CSV or Word document
        file: PathBuf,
        /// Jazyk / Language
        #[arg(long, value_enum, default_value_t)]
        lang: LangOption,
    },
}

impl Map {
    pub(crate) fn lang(&self) -> Lang {
        match self {
            Self::Guess { lang, .. } | Self::Check { lang, .. } => (*lang).into(),
        }
    }
}

pub(crate) fn run(command: &Map) -> Result<Exit, Failure> {
    let lang = command.lang();
    match command {
        Map::Guess { file, kind, output, force, .. } => {
            let output = output.as_deref().map(|path| (path, *force));
            guess(file, kind, output, lang)
        }
        Map::Check { map, file, .. } => check(map, file, lang),
    }
}

/// The map of a file, or one that comes with kpss.
pub fn read(named: &str) -> Result<map::Map, Failure> {
    let map = if let Some(map) = shipped(named) {
        map
    } else {
        let path = Path::new(named);
        let text = std::fs::read_to_string(path).map_err(|error| {
            let known: Vec<&str> = SHIPPED.iter().map(|(name, _)| *name).collect();
            let known = known.join(", ");
            let failure = unreadable(path, &error);
            Failure::new(
                format!("{}; dodané mapy: {known}", failure.text(Lang::Cs)),
                format!("{}; maps that come with kpss: {known}", failure.text(Lang::En)),
            )
        })?;
        map::Map::read(&text)
    };
    map.map_err(|error| {
        let said = error.0;
        Failure::new(format!("{named}: {}", said.cs), format!("{named}: {}", said.en))
    })
}

/// Proposes a map, and writes it to a path, over a file that is there if it may.
fn guess(
    file: &Path,
    kind: &str,
    output: Option<(&Path, bool)>,
    lang: Lang,
) -> Result<Exit, Failure> {
    let known = DocumentKind::from_code(&kind.replace('-', "_"));
    let kind = known.filter(|kind| *kind != DocumentKind::Submission).ok_or_else(|| {
        Failure::new(
            format!("druh dokumentu „{kind}“ mapa mít nemůže"),
            format!("a map cannot have the kind of document “{kind}”"),
        )
    })?;
    let name = display(file);
    let bytes = std::fs::read(file).map_err(|error| unreadable(file, &error))?;
    let book = grid::read(&name, &bytes, &GridLimits::default()).map_err(|error| {
        Failure::new(format!("{name}: {}", error.cs()), format!("{name}: {}", error.en()))
    })?;
    let guess = map::guess(&book, kind);
    if guess.map.tables.is_empty() {
        return Err(Failure::new(
            format!("v souboru {name} není tabulka, jejíž nadpisy by se podobaly polím dokumentu"),
            format!(
                "the file {name} has no table whose headings are like the fields of the document"
            ),
        ));
    }
    for (table, heading, field, sure) in &guess.headings {
        let line = match (field, lang) {
            (Some(field), Lang::Cs) => format!("{table}: „{heading}“ → {field} (jistota {sure} %)"),
            (Some(field), Lang::En) => format!("{table}: “{heading}” → {field} ({sure} % sure)"),
            (None, Lang::Cs) => format!("{table}: „{heading}“ → nic"),
            (None, Lang::En) => format!("{table}: “{heading}” → nothing"),
        };
        say(&line);
    }
    let text = serde_json::to_string_pretty(&guess.map).unwrap_or_default() + "\n";
    match output {
        Some((path, force)) => output_file::write(path, text.as_bytes(), force)?,
        None => print(&text)?,
    }
    Ok(Exit::Passed)
}

fn check(named: &str, file: &Path, lang: Lang) -> Result<Exit, Failure> {
    let map = read(named)?;
    let name = display(file);
    let bytes = std::fs::read(file).map_err(|error| unreadable(file, &error))?;
    let opened = File::open_by(name.clone(), bytes, &map).map_err(|refused| {
        let said = refused.0;
        Failure::new(format!("{name}: {}", said.cs), format!("{name}: {}", said.en))
    })?;
    let Some(table) = opened.table() else { return Ok(Exit::Passed) };
    let value: serde_json::Value = serde_json::from_str(&table.json).unwrap_or_default();
    let pretty = serde_json::to_string_pretty(&value).unwrap_or_default();
    print(&format!("{pretty}\n"))?;
    let left = table.remarks.iter().filter_map(|remark| match &remark.kind {
        RemarkKind::NotRead { name, .. } => Some((remark, name)),
        _ => None,
    });
    for (remark, name) in left {
        let cell = remark.cell.as_ref().map(ToString::to_string).unwrap_or_default();
        say(&match lang {
            Lang::Cs => format!("nepřečteno: „{name}“ ({cell})"),
            Lang::En => format!("not read: “{name}” ({cell})"),
        });
    }
    Ok(Exit::Passed)
}
