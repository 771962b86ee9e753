//! `kpss letter`.

use std::path::{Path, PathBuf};

use clap::Args;
use kpss_io::pages::letter::{Template, docx, letter};

use crate::checked::CheckOptions;
use crate::failure::{Exit, Failure};
use crate::file_names::{display, unreadable};
use crate::typed::date;

#[derive(Debug, Args)]
pub(crate) struct Letter {
    #[command(flatten)]
    pub(crate) check: CheckOptions,
    /// Šablona dopisu: text se záhlavím, řádkem {nálezy} a závěrem / Template of the letter: a text with a heading, the line {findings} and a closing
    #[arg(long, value_name = "FILE")]
    template: Option<PathBuf>,
}

/// The letter is no answer whether the document is in order: its exit code says that it was written.
pub(crate) fn run(arguments: &Letter) -> Result<Exit, Failure> {
    let (check, lang) = (&arguments.check, arguments.check.lang());
    let template = match &arguments.template {
        Some(path) => read(path)?,
        None => Template::builtin(lang),
    };
    let day = check.judge.today.as_deref().map(date).transpose()?;
    let word = is_word(check.output.as_deref())?;
    let page = check.run(|checked| Ok(letter(checked, &template, day)))?;
    match word {
        None => check.put(&page.markdown())?,
        Some(path) => {
            let bytes = docx(&page, lang).map_err(|error| {
                Failure::new(
                    format!("dopis nelze sestavit: {error}"),
                    format!("the letter cannot be made: {error}"),
                )
            })?;
            check.save(path, &bytes)?;
        }
    }
    Ok(Exit::Passed)
}

/// Where a Word document goes; none where Markdown is wanted.
fn is_word(path: Option<&Path>) -> Result<Option<&Path>, Failure> {
    let Some(path) = path else { return Ok(None) };
    let ending = path.extension().map(|it| it.to_string_lossy().to_lowercase());
    match ending.as_deref() {
        Some("docx") => Ok(Some(path)),
        Some("md") => Ok(None),
        _ => {
            let name = display(path);
            Err(Failure::new(
                format!("dopis {name} se nezapsal: kpss umí .docx a .md"),
                format!("the letter {name} was not written: kpss knows .docx and .md"),
            ))
        }
    }
}

fn read(path: &Path) -> Result<Template, Failure> {
    let text = std::fs::read_to_string(path).map_err(|error| unreadable(path, &error))?;
    Template::read(&text).map_err(|error| {
        let (name, said) = (display(path), error.0);
        Failure::new(format!("{name}: {}", said.cs), format!("{name}: {}", said.en))
    })
}
