//! `kpss edit`.

use std::io::Read as _;
use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};
use kpss_core::ffi::json_mistake;
use kpss_core::{Lang, Query, query};

use crate::ask;
use crate::failure::{Exit, Failure};
use crate::file_names::{display, unreadable};
use crate::output_options::Question;
use crate::typed::identifier;

#[derive(Debug, Args)]
pub(crate) struct Edit {
    #[command(flatten)]
    pub(crate) question: Question,
    /// Změny po sobě: pole JSON v souboru nebo - (standardní vstup) / Edits one after another: a list in JSON in a file or - (standard input)
    ///
    /// Například [{"remove": {"id": "o1"}}]; dále insert, move a renumber podle schemas/1.0/task.schema.json. / For example [{"remove": {"id": "o1"}}]; also insert, move and renumber, as schemas/1.0/task.schema.json says.
    #[arg(long, value_name = "FILE|-")]
    edits: PathBuf,
    /// Označení plánu; nutné, je-li jich více / The plan; needed where there are several
    #[arg(long, value_name = "ID")]
    plan: Option<String>,
    /// Co bude s čísly kolem změny: nově podle pořadí, nebo zůstanou / What happens to numbers around a change: anew by order, or as they are
    #[arg(long, value_enum, default_value_t)]
    codes: Codes,
    /// Vypíše jen změněný dokument / Prints the changed document alone
    #[arg(long)]
    document: bool,
}

#[derive(Clone, Copy, Debug, Default, ValueEnum)]
enum Codes {
    #[default]
    Renumber,
    Keep,
}

impl From<Codes> for query::Numbering {
    fn from(codes: Codes) -> Self {
        match codes {
            Codes::Renumber => Self::Renumber,
            Codes::Keep => Self::Keep,
        }
    }
}

pub(crate) fn run(options: &Edit) -> Result<Exit, Failure> {
    let stdin = Path::new("-");
    if options.edits == stdin && options.question.inputs.iter().any(|input| input == stdin) {
        return Err(Failure::new(
            "standardní vstup může být jen jeden: plán, nebo změny",
            "standard input can be only one of the two: the plan or the edits",
        ));
    }
    let query = Query::Edit {
        edits: read(&options.edits)?,
        plan: options.plan.as_deref().map(identifier).transpose()?,
        codes: options.codes.into(),
        document: options.document,
    };
    ask::question(&query, &options.question)
}

/// The edits, checked here so that a mistake has its line in their file.
fn read(path: &Path) -> Result<Vec<query::Edit>, Failure> {
    let text = if path == Path::new("-") {
        let mut text = String::new();
        std::io::stdin().lock().read_to_string(&mut text).map(|_| text)
    } else {
        std::fs::read_to_string(path)
    };
    let text = text.map_err(|error| unreadable(path, &error))?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
    serde_json::from_str(text).map_err(|error| {
        let name = display(path);
        Failure::new(
            format!(
                "{name} není seznam změn plánu, například [{{\"remove\": {{\"id\": \"o1\"}}}}]: \
                 {}",
                json_mistake(&error.to_string(), Lang::Cs)
            ),
            format!(
                "{name} is no list of edits, for example [{{\"remove\": {{\"id\": \"o1\"}}}}]: \
                 {error}"
            ),
        )
    })
}
