//! `kpss fix`.

use std::path::PathBuf;

use clap::Args;
use kpss_core::repair::{Choice, Fixed, fix};
use kpss_core::report::InputRole;
use kpss_core::{Lang, Options, ReadStatus, View as _};

use crate::failure::{Exit, Failure};
use crate::fix_output::{diff, save, save_as};
use crate::inputs::Inputs;
use crate::lang::LangOption;
use crate::output::{print_styled, say, say_styled};
use crate::output_options::LimitOptions;
use crate::profiles::Profiles;
use crate::register::register;
use crate::submission::Submission;
use crate::typed::date;

#[derive(Debug, Args)]
#[expect(clippy::struct_excessive_bools, reason = "each is a flag of the command line")]
pub(crate) struct Fix {
    /// Soubor, složka nebo - (standardní vstup) / File, folder or - (standard input)
    #[arg(value_name = "FILE|DIR|-", required = true)]
    inputs: Vec<PathBuf>,
    /// Jazyk / Language
    #[arg(long, value_enum, default_value_t)]
    pub(crate) lang: LangOption,
    /// Jen jisté opravy, jako bez volby / Only what is certain, as without an option
    #[arg(long, conflicts_with_all = ["confirm", "all"])]
    safe: bool,
    /// I pravděpodobné opravy těchto pravidel, kódy oddělené čárkou / Likely repairs of these rules too, codes with commas between them
    #[arg(long, value_name = "K011,…", conflicts_with = "all")]
    confirm: Option<String>,
    /// I všechny pravděpodobné opravy / All likely repairs too
    #[arg(long)]
    all: bool,
    /// Změní soubory na místě / Changes the files in place
    #[arg(long, short, conflicts_with = "output")]
    in_place: bool,
    /// Uloží opravený soubor / Saves the repaired file
    #[arg(long, short, value_name = "OUT")]
    output: Option<PathBuf>,
    /// Přepíše soubor, který už existuje / Overwrites a file that exists
    #[arg(long, requires = "output")]
    force: bool,
    /// Den, jehož právo platí, RRRR-MM-DD; jinak rozhoduje datum dokumentu / Day whose law applies, YYYY-MM-DD; otherwise the date of the document decides
    #[arg(long, value_name = "DATE")]
    as_of: Option<String>,
    /// Seznam obcí: soubor ČSÚ `struktura_uzemi_cr.csv`; jinak přiložený k 1. 1. 2025, `none` žádný / List of municipalities: the file `struktura_uzemi_cr.csv` of ČSÚ; otherwise the one of 1 January 2025, with `none` none
    #[arg(long, value_name = "FILE")]
    municipalities: Option<PathBuf>,
    /// Profil: municipal, regional, opz-63, opz-106, nebo soubor; poslední platí, ostatní může rozšiřovat / Profile: municipal, regional, opz-63, opz-106, or a file; the last is in force and can extend the others
    #[arg(long, value_name = "NAME|FILE")]
    profile: Vec<String>,
    /// Den, ke kterému se posuzují výjimky; bez něj ty s koncem platnosti neplatí / Day on which waivers are judged; without it those with a last day are not applied
    #[arg(long, value_name = "DATE")]
    today: Option<String>,
    #[command(flatten)]
    limits: LimitOptions,
}

pub(crate) fn run(arguments: &Fix) -> Result<Exit, Failure> {
    let choice = choice(arguments)?;
    let register = register(arguments.municipalities.as_deref())?;
    let profiles = Profiles::read(&arguments.profile)?;
    let given = profiles.inputs();
    let options = Options {
        lang: arguments.lang.into(),
        as_of: arguments.as_of.as_deref().map(date).transpose()?,
        municipalities: register.as_ref(),
        profile: profiles.chosen.as_deref(),
        profiles: &given,
        today: arguments.today.as_deref().map(date).transpose()?,
        limits: arguments.limits.into(),
        ..Options::default()
    };
    let inputs = Inputs::read(&arguments.inputs);
    let mut worst = if inputs.failures.is_empty() { Exit::Passed } else { Exit::Unusable };
    let mut fixed = Vec::new();
    for submission in &inputs.submissions {
        let done = fix(&submission.inputs(), &choice, &options);
        show(submission, &done, options.lang)?;
        if !matches!(worst, Exit::Unusable) {
            worst = exit(&done, arguments.writes(), worst);
        }
        fixed.push((submission, done));
    }
    for line in inputs.notes.iter().chain(&inputs.failures) {
        say(line.text(options.lang));
    }
    match &arguments.output {
        Some(path) => save_as(&fixed, path, arguments.force)?,
        None if arguments.in_place => save(&fixed)?,
        None => {}
    }
    Ok(worst)
}

impl Fix {
    fn writes(&self) -> bool {
        self.in_place || self.output.is_some()
    }
}

fn choice(arguments: &Fix) -> Result<Choice, Failure> {
    let rules =
        if arguments.all { "all" } else { arguments.confirm.as_deref().unwrap_or_default() };
    Choice::read(rules).map_err(|name| {
        Failure::new(
            format!("pravidlo {name} v knize není; pravidla vypíše kpss rules"),
            format!("the book has no rule {name}; kpss rules lists the rules"),
        )
    })
}

/// The difference on standard output, so that it can go on to `patch`; what it is on standard error.
fn show(submission: &Submission, done: &Fixed, lang: Lang) -> Result<(), Failure> {
    for (file, new) in submission.files.iter().zip(&done.texts) {
        if let Some(new) = new {
            print_styled(&diff(file, new))?;
        }
    }
    say_styled(&done.page(lang));
    Ok(())
}

/// As formatters do: where nothing is written, something to be repaired is no success.
fn exit(done: &Fixed, writes: bool, before: Exit) -> Exit {
    let documents = done.report.inputs.iter().filter(|it| it.role == InputRole::Document);
    if documents.into_iter().any(|input| input.status == ReadStatus::Unreadable) {
        return Exit::Unusable;
    }
    let changes = done.texts.iter().any(Option::is_some);
    if changes && !writes { Exit::Found } else { before }
}
