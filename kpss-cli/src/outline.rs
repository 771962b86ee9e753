//! `kpss outline`.

use std::io::Read;
use std::path::Path;

use kpss_core::model::Plan;
use kpss_core::{Document, Lang, plan};

use crate::inputs::display;
use crate::{Exit, Failure};

pub(crate) fn run(file: &Path, lang: Lang) -> Result<Exit, Failure> {
    let name = display(file);
    let text = read(file).map_err(|error| {
        Failure::new(
            format!("{name} nelze číst: {error}"),
            format!("{name} cannot be read: {error}"),
        )
    })?;
    let document = Document::read(&text).map_err(|error| {
        Failure::new(
            format!("{name} nelze přečíst ({error}); všechny chyby vypíše kpss validate {name}"),
            format!("{name} is not readable ({error}); kpss validate {name} lists all mistakes"),
        )
    })?;
    let plans: Vec<&Plan> = match &document {
        Document::Plan(plan) => vec![plan],
        Document::Submission(submission) => submission.plans.iter().collect(),
        other => {
            let kind = other.kind().name().get(lang);
            return Err(Failure::new(
                format!("{name} není plán, je to {kind}"),
                format!("{name} is no plan, it is: {kind}"),
            ));
        }
    };
    for plan in plans {
        print_plan(plan, lang);
    }
    Ok(Exit::Passed)
}

fn read(file: &Path) -> std::io::Result<String> {
    if file.as_os_str() == "-" {
        let mut text = String::new();
        std::io::stdin().lock().read_to_string(&mut text)?;
        return Ok(text);
    }
    std::fs::read_to_string(file)
}

fn print_plan(plan: &Plan, lang: Lang) {
    println!("{}", plan.title.as_deref().unwrap_or(plan.id.as_str()));
    let mut empty = true;
    for line in plan::outline(plan) {
        empty = false;
        println!("{}", line.text(lang));
    }
    if empty {
        println!(
            "{}",
            match lang {
                Lang::Cs => "  (plán nemá strom priorit a opatření)",
                Lang::En => "  (the plan has no tree of priorities and measures)",
            }
        );
    }
}
