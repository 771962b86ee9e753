//! What `kpss brief` and `kpss letter` are asked with: one submission, by which rules, where to.

use std::path::{Path, PathBuf};

use clap::Args;
use kpss_core::Lang;
use kpss_io::pages::Checked;

use crate::failure::Failure;
use crate::inputs::Inputs;
use crate::judge_options::JudgeOptions;
use crate::output::{print, say};
use crate::output_file;

/// One submission and how it is judged.
#[derive(Debug, Args)]
pub(crate) struct CheckOptions {
    /// Soubor, složka nebo - (standardní vstup) / File, folder or - (standard input)
    #[arg(value_name = "FILE|DIR|-")]
    input: PathBuf,
    /// Kam výstup uložit; jinak se vypíše / Where to save the output; otherwise it is printed
    #[arg(short, long, value_name = "OUT")]
    pub(crate) output: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) judge: JudgeOptions,
    /// Přepíše soubor, který už existuje / Overwrites a file that exists
    #[arg(long)]
    force: bool,
}

impl CheckOptions {
    pub(crate) fn lang(&self) -> Lang {
        self.judge.lang()
    }

    /// Validates the submission and makes something of what was found.
    pub(crate) fn run<T>(
        &self,
        make: impl FnOnce(&Checked<'_>) -> Result<T, Failure>,
    ) -> Result<T, Failure> {
        self.judge.run(|options| {
            let mut inputs = self.inputs();
            inputs.notes.iter().for_each(|note| say(note.text(self.lang())));
            if let Some(failure) = inputs.failures.pop() {
                return Err(failure);
            }
            let [submission] = inputs.submissions.as_slice() else {
                return Err(Failure::new(
                    "stránka i dopis jsou o jednom podání; zadejte jeden soubor nebo jednu složku",
                    "a page and a letter are about one submission; name one file or one folder",
                ));
            };
            submission.checked(options, make)
        })
    }

    /// The files. What is sent to others does not say where they lie on this computer.
    fn inputs(&self) -> Inputs {
        match self.input.parent().filter(|_| self.input.is_absolute()) {
            Some(base) => Inputs::read_below(base, &self.input, None),
            None => Inputs::read(std::slice::from_ref(&self.input)),
        }
    }

    /// Saves a text, or prints it.
    pub(crate) fn put(&self, text: &str) -> Result<(), Failure> {
        match &self.output {
            Some(path) => self.save(path, text.as_bytes()),
            None => print(text),
        }
    }

    /// Saves bytes.
    pub(crate) fn save(&self, path: &Path, bytes: &[u8]) -> Result<(), Failure> {
        output_file::write(path, bytes, self.force)
    }
}
