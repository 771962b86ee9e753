//! `kpss template`.

use std::path::{Path, PathBuf};

use clap::Args;
use kpss_core::codes::MunicipalityRegister;
use kpss_core::model::DocumentKind;
use kpss_core::{Document, Lang};
use kpss_io::layout::Layout;
use kpss_io::workbook::{Filled, TemplateOptions, fill, required, template};

use crate::failure::{Exit, Failure};
use crate::file_names::{display, unreadable};
use crate::lang::LangOption;
use crate::output_file;
use crate::profiles::Profiles;
use crate::register::register;
use crate::typed::rows;

#[derive(Debug, Args)]
pub(crate) struct Template {
    /// Druh dokumentu: plan, `action_plan`, `monitoring_report`, catalogue, project nebo submission / Kind of document: plan, `action_plan`, `monitoring_report`, catalogue, project or submission
    kind: String,
    /// Kam sešit uložit (.xlsx) / Where to save the workbook (.xlsx)
    #[arg(short, long, value_name = "FILE.xlsx")]
    output: PathBuf,
    /// Jazyk / Language
    #[arg(long, value_enum, default_value_t)]
    pub(crate) lang: LangOption,
    /// Dokument, kterým se šablona předvyplní / Document with which the template is filled
    #[arg(long, value_name = "DOCUMENT.json")]
    from: Option<PathBuf>,
    /// Profil, podle kterého se vyznačí povinné údaje / Profile by which required fields are marked
    #[arg(long, value_name = "NAME|FILE")]
    profile: Option<String>,
    /// Kód ORP, jehož obcemi se vyplní území; lze opakovat / Code of an ORP whose municipalities fill the territory; may be repeated
    #[arg(long, value_name = "CODE")]
    orp: Vec<String>,
    /// Seznam obcí: soubor ČSÚ `struktura_uzemi_cr.csv`; jinak přiložený k 1. 1. 2025 / List of municipalities: the file `struktura_uzemi_cr.csv` of ČSÚ; otherwise the one of 1 January 2025
    #[arg(long, value_name = "FILE")]
    municipalities: Option<PathBuf>,
    /// Všechny listy, i zřídka potřebné / Every sheet, also those that are seldom needed
    #[arg(long)]
    all_sheets: bool,
    /// Kolik volných řádků je na každém listu připraveno / How many free rows each sheet has ready
    #[arg(long, value_name = "NUMBER", default_value_t = 40, value_parser = rows)]
    rows: u32,
    /// Přepíše soubor, který už existuje / Overwrites a file that exists
    #[arg(long)]
    force: bool,
}

pub(crate) fn run(arguments: &Template) -> Result<Exit, Failure> {
    let lang: Lang = arguments.lang.into();
    let kind = kind_of(&arguments.kind)?;
    let mut document = match &arguments.from {
        Some(path) => Some(read(path, kind)?),
        None => None,
    };
    if !arguments.orp.is_empty() {
        let register = register(arguments.municipalities.as_deref())?;
        document =
            Some(with_territory(document.as_ref(), kind, &arguments.orp, register.as_ref())?);
    }
    let mut options = TemplateOptions {
        lang,
        all_sheets: arguments.all_sheets,
        free_rows: arguments.rows,
        ..TemplateOptions::default()
    };
    if let Some(profile) = &arguments.profile {
        let profiles = Profiles::read(std::slice::from_ref(profile))?;
        let given = profiles.inputs();
        options.required = required(kind, profiles.chosen.as_deref(), &given);
    }
    let filled = match &document {
        None => Filled::default(),
        Some(document) => fill(document, Layout::of(kind), lang).map_err(|no| {
            let (at, why) = (no.pointer, no.reason);
            Failure::new(
                format!("do sešitu nelze zapsat {at}: {}", why.cs),
                format!("a workbook cannot hold {at}: {}", why.en),
            )
        })?,
    };
    let bytes = template(kind, &filled, &options).map_err(|error| {
        Failure::new(
            format!("šablonu nelze sestavit: {error}"),
            format!("the template cannot be made: {error}"),
        )
    })?;
    output_file::write(&arguments.output, &bytes, arguments.force)?;
    Ok(Exit::Passed)
}

fn kind_of(typed: &str) -> Result<DocumentKind, Failure> {
    let code = typed.replace('-', "_");
    DocumentKind::from_code(&code).ok_or_else(|| {
        let kinds: Vec<&str> = DocumentKind::ALL.iter().map(|kind| kind.code()).collect();
        let kinds = kinds.join(", ");
        Failure::new(
            format!("druh dokumentu „{typed}“ neznám; jsou: {kinds}"),
            format!("no kind of document “{typed}”; there are: {kinds}"),
        )
    })
}

fn read(path: &Path, kind: DocumentKind) -> Result<Document, Failure> {
    let name = display(path);
    let text = std::fs::read_to_string(path).map_err(|error| unreadable(path, &error))?;
    let document = Document::read(&text).map_err(|error| {
        Failure::new(
            format!("{name} není čitelný dokument (kpss validate {name} řekne víc): {error}"),
            format!("{name} is no readable document (kpss validate {name} says more): {error}"),
        )
    })?;
    if document.kind() == kind {
        return Ok(document);
    }
    let (found, wanted) = (document.kind().name(), kind.name());
    Err(Failure::new(
        format!("{name} je {}, šablona má být pro {}", found.cs, wanted.cs),
        format!("{name} is a {}, the template is to be for a {}", found.en, wanted.en),
    ))
}

/// The document with the municipalities of the ORPs as its territory.
fn with_territory(
    document: Option<&Document>,
    kind: DocumentKind,
    orps: &[String],
    register: Option<&MunicipalityRegister>,
) -> Result<Document, Failure> {
    let mut municipalities = Vec::new();
    for orp in orps {
        let of_orp: Vec<_> = register.into_iter().flat_map(|list| list.of_orp(orp)).collect();
        if of_orp.is_empty() {
            return Err(Failure::new(
                format!("seznam obcí nezná ORP {orp}; kód má čtyři číslice, například 2101"),
                format!(
                    "the list of municipalities has no ORP {orp}; a code has four digits, for example 2101"
                ),
            ));
        }
        municipalities.extend(
            of_orp.into_iter().map(|it| serde_json::json!({"code": it.code, "name": it.name})),
        );
    }
    let mut value = match document {
        Some(document) => serde_json::to_value(document).unwrap_or_default(),
        None => serde_json::json!({"kind": kind.code(), "id": kind.code().replace('_', "-")}),
    };
    if let Some(fields) = value.as_object_mut() {
        fields.insert(
            "territory".to_owned(),
            serde_json::json!({"orps": orps, "municipalities": municipalities}),
        );
    }
    Document::read(&value.to_string()).map_err(|_| {
        Failure::new(
            format!("{} nemá vlastní území; --orp sem nepatří", kind.name().cs),
            format!("a {} has no territory of its own; --orp does not belong here", kind.name().en),
        )
    })
}
