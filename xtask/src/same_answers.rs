//! The command line, Python and npm give the same answer to every task, byte for byte; where a task
//! cannot be done, the same sentence.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::generate::root;
use crate::same_bytes::{command_line, corpus, read, write};
use crate::tools::{self, heading, run};
use crate::{python, wasm};

const BASE: &str = "tests/base.json";
const EDITS: &str = "tests/fixtures/edits.json";
const REGISTER: &str = "tests/fixtures/municipalities.csv";

/// One task: as JSON and as words of the command line, `@` standing for the document.
struct Asked {
    name: &'static str,
    task: &'static str,
    words: &'static [&'static str],
    /// Whether the base submission is handed in behind the document.
    with_base: bool,
    register: Register,
}

/// The list of municipalities that a task is asked with.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Register {
    /// The one that each of the three brings.
    Bundled,
    /// That of the fixture.
    Given,
    /// None, said by `none`, `None` and nothing.
    Without,
}

const fn asked(name: &'static str, task: &'static str, words: &'static [&'static str]) -> Asked {
    Asked { name, task, words, with_base: false, register: Register::Bundled }
}

/// Every task; `EDITS` stands for the edits of the fixture.
const TASKS: [Asked; 16] = [
    asked("outline", r#"{"outline": {}}"#, &["outline", "@"]),
    asked("trace", r#"{"trace": {"of": "1.1"}}"#, &["trace", "1.1", "@"]),
    asked("totals", r#"{"totals": {}}"#, &["totals", "@"]),
    Asked {
        register: Register::Given,
        ..asked("totals-orp", r#"{"totals": {}}"#, &["totals", "@"])
    },
    Asked {
        register: Register::Without,
        ..asked("totals-none", r#"{"totals": {}}"#, &["totals", "@"])
    },
    asked("coverage", r#"{"coverage": {}}"#, &["coverage", "@"]),
    asked("renumber", r#"{"renumber": {}}"#, &["renumber", "@"]),
    asked("document", r#"{"renumber": {"document": true}}"#, &["renumber", "--document", "@"]),
    asked("edit", r#"{"edit": {"edits": EDITS}}"#, &["edit", "--edits", EDITS, "@"]),
    Asked { with_base: true, ..asked("compare", r#"{"compare": {}}"#, &["compare", "@"]) },
    asked(
        "action-plan",
        r#"{"derive_action_plan": {"year": 2021}}"#,
        &["derive", "action-plan", "--year", "2021", "@"],
    ),
    asked("monitoring", r#"{"derive_monitoring": {}}"#, &["derive", "monitoring", "@"]),
    Asked {
        with_base: true,
        ..asked(
            "next-plan",
            r#"{"derive_next_plan": {"from": 2026, "until": 2029}}"#,
            &["derive", "next-plan", "--from", "2026", "--until", "2029", "@"],
        )
    },
    Asked {
        with_base: true,
        ..asked("merge", r#"{"merge": {"rename": true}}"#, &["merge", "--rename", "@"])
    },
    Asked {
        with_base: true,
        register: Register::Given,
        ..asked("view", r#"{"regional_view": {}}"#, &["merge", "--view", "@"])
    },
    asked(
        "timeline",
        r#"{"timeline": {"on": "2021-05-01"}}"#,
        &["timeline", "--on", "2021-05-01", "@"],
    ),
];

/// A task put to a document in one form and language.
struct Case<'a> {
    asked: &'a Asked,
    document: &'a str,
    format: &'static str,
    lang: &'static str,
}

impl Case<'_> {
    /// Where each language writes what it said.
    fn file(&self) -> String {
        format!("{}/{}.{}.{}", self.document, self.asked.name, self.lang, self.format)
    }

    fn inputs(&self) -> Vec<&str> {
        let base = self.asked.with_base.then_some(BASE);
        std::iter::once(self.document).chain(base).collect()
    }

    /// The line that Python and npm read; nothing in it needs to be escaped.
    fn line(&self, edits: &str) -> String {
        format!(
            r#"{{"file": "{}", "task": {}, "inputs": ["{}"], "format": "{}", "lang": "{}", "register": "{}"}}"#,
            self.file(),
            self.asked.task.replace("EDITS", edits),
            self.inputs().join(r#"", ""#),
            self.format,
            self.lang,
            match self.asked.register {
                Register::Bundled => "bundled",
                Register::Given => "given",
                Register::Without => "none",
            },
        )
    }

    /// What the command line says: the answer, or why there is none.
    fn command(&self, program: &Path) -> Result<Vec<u8>, String> {
        let mut command = Command::new(program);
        command.current_dir(root());
        for word in self.asked.words {
            if *word == "@" {
                command.args(self.inputs())
            } else {
                command.arg(word)
            };
        }
        command.args(["--format", self.format, "--lang", self.lang]);
        match self.asked.register {
            Register::Bundled => &mut command,
            Register::Given => command.args(["--municipalities", REGISTER]),
            Register::Without => command.args(["--municipalities", "none"]),
        };
        let output = command.output().map_err(|error| format!("{}: {error}", program.display()))?;
        let said = if output.status.success() {
            output.stdout
        } else {
            let message = output.stderr.strip_prefix(b"kpss: ").unwrap_or(&output.stderr);
            message.strip_suffix(b"\n").unwrap_or(message).to_vec()
        };
        Ok(said)
    }
}

/// Compares the three on every task, form and language.
pub(crate) fn test() -> Result<(), String> {
    heading("The same answers from the command line, Python and npm");
    let folder = tools::target()?.join("same-answers");
    let documents = documents()?;
    let mut cases = Vec::new();
    for document in &documents {
        for asked in &TASKS {
            for (format, lang) in [("json", "cs"), ("json", "en"), ("md", "cs"), ("md", "en")] {
                cases.push(Case { asked, document, format, lang });
            }
        }
    }
    let edits = fs::read_to_string(root().join(EDITS)).map_err(|error| error.to_string())?;
    let edits = edits.replace('\n', " ");
    let lines: Vec<String> = cases.iter().map(|case| case.line(&edits)).collect();
    let list = folder.join("cases.jsonl");
    write(&list, lines.join("\n").as_bytes())?;
    let both = [
        ("python", python::tool("python"), root().join("kpss-py/tests/all_answers.py")),
        ("npm", Command::new("node"), wasm::source().join("test/all-answers.js")),
    ];
    for (language, mut program, script) in both {
        let program = program.current_dir(root()).arg(script).arg(&list);
        run(program.arg(folder.join(language)).arg(REGISTER))?;
    }
    let program = command_line()?;
    let mut wrong = Vec::new();
    for case in &cases {
        let file = case.file();
        let said = case.command(&program)?;
        write(&folder.join("cli").join(&file), &said)?;
        for language in ["python", "npm"] {
            if read(&folder.join(language).join(&file))? != said {
                wrong.push(format!("{file}: {language} and the command line differ"));
            }
        }
    }
    if !wrong.is_empty() {
        return Err(format!("compare in {}:\n{}", folder.display(), wrong.join("\n")));
    }
    println!("{} answers: they are the same", cases.len());
    Ok(())
}

/// The example documents, the base submission and one full of gaps.
fn documents() -> Result<Vec<String>, String> {
    let mut documents = corpus()?;
    documents.retain(|name| {
        name.starts_with("examples/") || name == BASE || name.starts_with("tests/cases/structure")
    });
    Ok(documents)
}
