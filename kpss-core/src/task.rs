//! The one door to every operation on plans: a task in JSON and documents in, an answer out.

use serde::Deserialize;

use crate::answer::{Answer, Format};
use crate::call::{Request, RequestError};
use crate::documents::Documents;
use crate::lang::Lang;
use crate::model::{Date, Id, Year};
use crate::plan;
use crate::read::Document;
use crate::validate::Input;

/// What is asked of the documents. In JSON an object with one key: `{"outline": {}}`.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Task {
    /// Each plan as a numbered tree.
    Outline {},
    /// What changed between the plan of the first input and that of the second.
    Compare {},
    /// The action plan of a year, from the plan of the first input. As JSON the document, otherwise
    /// a summary.
    DeriveActionPlan {
        /// Year.
        year: Year,
    },
    /// The monitoring form of a year, from the action plan of the first input. As JSON the
    /// document, otherwise a summary.
    DeriveMonitoring {},
    /// The next plan, from the plan of the first input and all monitoring reports. As JSON the
    /// document, otherwise a summary with the reasons.
    DeriveNextPlan {
        /// First year.
        from: Year,
        /// Last year.
        until: Year,
    },
    /// One submission of all inputs. As JSON the document, otherwise a summary.
    Merge {
        /// Gives a document of a later input another identifier where an earlier input has a
        /// different one of the same.
        #[serde(default)]
        rename: bool,
        /// Identifier of the submission.
        id: Option<Id>,
    },
    /// The plans of all inputs as a region sees them: area, costs by ORP, measures by service.
    RegionalView {
        /// As in `merge`.
        #[serde(default)]
        rename: bool,
    },
    /// The history of planning, and what was in force on a day.
    Timeline {
        /// The day.
        on: Option<Date>,
    },
    /// One record and what hangs together with it, in both directions.
    Trace {
        /// Identifier or number of the record.
        of: String,
    },
    /// The money of every document: sums by node, year, source, kind, territory, ORP and
    /// service.
    Totals {},
    /// What every plan covers: target groups, measures, services, municipalities, and what is left.
    Coverage {},
    /// The numbers of every plan by position, with what was wrong with them before.
    Renumber {
        /// The answer is the renumbered document alone, as JSON, whatever the format.
        #[serde(default)]
        document: bool,
    },
    /// Changes of a plan's tree, one after another.
    Edit {
        /// The changes.
        edits: Vec<plan::Edit>,
        /// The plan; needed where the documents hold several.
        plan: Option<Id>,
        /// What happens to the numbers around.
        #[serde(default)]
        codes: plan::Codes,
        /// The answer is the changed document alone, as JSON, whatever the format.
        #[serde(default)]
        document: bool,
    },
}

/// The same sentence in both languages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// In Czech.
    pub cs: String,
    /// In English.
    pub en: String,
}

impl Said {
    /// A sentence from both wordings.
    pub fn new(cs: impl Into<String>, en: impl Into<String>) -> Self {
        Self { cs: cs.into(), en: en.into() }
    }

    /// The sentence in a language.
    pub fn get(&self, lang: Lang) -> &str {
        match lang {
            Lang::Cs => &self.cs,
            Lang::En => &self.en,
        }
    }
}

/// Why a task has no answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AskError {
    /// An option that cannot be read.
    Request(RequestError),
    /// A form of the answer other than `json`, `text` and `md`.
    Format(String),
    /// A task that cannot be read: what serde says of it.
    Task(String),
    /// An input that is not a readable document.
    Unreadable {
        /// Name of the input.
        name: String,
        /// Its first mistake.
        mistake: Said,
    },
    /// An input that was not read because it reaches a limit.
    BeyondLimit {
        /// Name of the input.
        name: String,
        /// Which limit, and what can be done.
        said: Said,
    },
    /// The documents are readable, but the task cannot be done with them.
    Unfit(Said),
}

impl AskError {
    /// The documents are readable, but the task cannot be done with them.
    pub fn unfit(cs: impl Into<String>, en: impl Into<String>) -> Self {
        Self::Unfit(Said::new(cs, en))
    }

    /// Whether the documents are the reason, and not what was asked.
    pub const fn is_of_documents(&self) -> bool {
        matches!(self, Self::Unreadable { .. } | Self::BeyondLimit { .. } | Self::Unfit(_))
    }

    /// Why, in a language.
    pub fn message(&self, lang: Lang) -> String {
        match (lang, self) {
            (_, Self::Request(error)) => error.message(lang),
            (_, Self::Unfit(said)) => said.get(lang).to_owned(),
            (Lang::Cs, Self::BeyondLimit { name, said }) => {
                format!("{name} nelze přečíst: {}", said.cs)
            }
            (Lang::En, Self::BeyondLimit { name, said }) => {
                format!("{name} is not readable: {}", said.en)
            }
            (Lang::Cs, Self::Format(code)) => {
                format!("podobu „{code}“ neznám; je json, text a md")
            }
            (Lang::En, Self::Format(code)) => {
                format!("unknown format `{code}`, expected `json`, `text` or `md`")
            }
            (Lang::Cs, Self::Task(mistake)) => format!("úloze nerozumím: {mistake}"),
            (Lang::En, Self::Task(mistake)) => format!("the task cannot be read: {mistake}"),
            (Lang::Cs, Self::Unreadable { name, mistake }) => format!(
                "{name} nelze přečíst ({}); všechny chyby vypíše kpss validate {name}",
                mistake.cs
            ),
            (Lang::En, Self::Unreadable { name, mistake }) => format!(
                "{name} is not readable ({}); kpss validate {name} lists all mistakes",
                mistake.en
            ),
        }
    }
}

impl std::fmt::Display for AskError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.message(Lang::En))
    }
}

impl std::error::Error for AskError {}

impl From<RequestError> for AskError {
    fn from(error: RequestError) -> Self {
        Self::Request(error)
    }
}

impl Task {
    /// Reads a task.
    ///
    /// # Errors
    /// [`AskError::Task`] says what is wrong with it.
    pub fn read(json: &str) -> Result<Self, AskError> {
        crate::json::read(json).map_err(|error| AskError::Task(error.to_string()))
    }
}

impl Request<'_> {
    /// Carries out a task on documents and writes its answer: `json`, `text` or `md`.
    ///
    /// # Errors
    /// [`AskError`] names the option, the task or the document that is wrong.
    pub fn ask(&self, task: &str, inputs: &[Input<'_>], format: &str) -> Result<String, AskError> {
        let options = self.options()?;
        let format =
            Format::from_code(format).ok_or_else(|| AskError::Format(format.to_owned()))?;
        let task = Task::read(task)?;
        let documents = Documents::read(inputs, &options)?;
        let write = |answer: &dyn Written| answer.written(format, options.lang);
        Ok(match task {
            Task::Outline {} => write(&plan::Outline::of(&documents)?),
            Task::Compare {} => write(&plan::Comparison::of(&documents)?),
            Task::DeriveActionPlan { year } => {
                write(&plan::DerivedActionPlan::of(&documents, year)?)
            }
            Task::DeriveMonitoring {} => write(&plan::DerivedMonitoring::of(&documents)?),
            Task::DeriveNextPlan { from, until } => {
                write(&plan::DerivedPlan::of(&documents, (from, until))?)
            }
            Task::Merge { rename, id } => {
                let how = plan::Merge { rename, id };
                write(&plan::Merged::of(&documents, options.municipalities, &how)?)
            }
            Task::RegionalView { rename } => {
                let how = plan::Merge { rename, ..plan::Merge::default() };
                write(&plan::RegionalView::of(&documents, options.municipalities, &how)?)
            }
            Task::Timeline { on } => write(&plan::Timeline::of(&documents, on)?),
            Task::Trace { of } => write(&plan::Trace::of(&documents, &of)?),
            Task::Totals {} => write(&plan::Totals::of(&documents, options.municipalities)?),
            Task::Coverage {} => write(&plan::Coverage::of(&documents)?),
            Task::Renumber { document } => {
                let revision = plan::Revision::renumbered(documents)?;
                if document { only(&revision.documents)? } else { write(&revision) }
            }
            Task::Edit { edits, plan, codes, document } => {
                if plan.is_none() && documents.plans().count() > 1 {
                    return Err(AskError::unfit(
                        "plánů je více; uveďte označení toho, který se mění",
                        "there are several plans; name the one to change",
                    ));
                }
                let revision = plan::Revision::of(documents, plan.as_ref(), &edits, codes)?;
                if document { only(&revision.documents)? } else { write(&revision) }
            }
        })
    }
}

/// The text of the one document that a task made.
pub(crate) fn only(documents: &[Document]) -> Result<String, AskError> {
    match documents {
        [document] => Ok(document.to_json()),
        _ => Err(AskError::unfit(
            "samotný dokument lze vypsat jen z jediného vstupu",
            "a document alone can be printed of a single input only",
        )),
    }
}

/// An answer of any type.
trait Written {
    fn written(&self, format: Format, lang: Lang) -> String;
}

impl<A: Answer> Written for A {
    fn written(&self, format: Format, lang: Lang) -> String {
        self.write(format, lang)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::options::Limits;

    fn ask(task: &str, text: &str, format: &str) -> Result<String, String> {
        let input = Input { name: "plan.json", bytes: text.as_bytes() };
        let request = Request { lang: Some("cs".into()), ..Request::default() };
        request.ask(task, &[input], format).map_err(|error| error.message(Lang::Cs))
    }

    const PLAN: &str = r#"{"kind": "plan", "id": "p", "strategy": {"nodes": [{"id": "a"}]}}"#;

    #[test]
    fn a_task_is_answered_in_three_forms() {
        let outline = |format| ask(r#"{"outline": {}}"#, PLAN, format);
        assert_eq!(outline("text").unwrap(), "p\n  1 a\n");
        assert_eq!(outline("md").unwrap(), "# p\n\n- 1 a\n");
        assert!(outline("json").unwrap().contains(r#""pointer": "/strategy/nodes/0""#));
    }

    #[test]
    fn a_limit_is_named_with_the_way_out() {
        let limits = Limits { input_bytes: 10, ..Limits::default() };
        let request = Request { limits, ..Request::default() };
        let input = Input { name: "plan.json", bytes: PLAN.as_bytes() };
        let error = request.ask(r#"{"outline": {}}"#, &[input], "text").unwrap_err();
        assert_eq!(
            error.message(Lang::Cs),
            "plan.json nelze přečíst: Vstup je větší než 10 bajtů. Rozdělte podání na více \
             souborů, nebo zvyšte limit (na příkazové řádce volbou --max-bytes)."
        );
        assert_eq!(
            error.message(Lang::En),
            "plan.json is not readable: The input is larger than 10 bytes. Split the submission \
             into several files, or raise the limit (on the command line by --max-bytes)."
        );
    }

    #[test]
    fn what_is_wrong_is_named() {
        assert_eq!(
            ask(r#"{"outline": {}}"#, PLAN, "xml").unwrap_err(),
            "podobu „xml“ neznám; je json, text a md"
        );
        let task = ask(r#"{"outlines": {}}"#, PLAN, "json").unwrap_err();
        assert!(task.starts_with("úloze nerozumím: unknown variant `outlines`"), "{task}");
        for task in [r#"{"outline": []}"#, r#"{"outline": {"deep": true}}"#, "{}", "1", ""] {
            assert!(ask(task, PLAN, "json").is_err(), "{task}");
        }
        assert_eq!(
            ask(r#"{"outline": {}}"#, "{\n\"kind\": \"plan\"", "json").unwrap_err(),
            "plan.json nelze přečíst (řádek 2: Text není platný JSON: končí uprostřed, soubor je \
             zřejmě neúplný.); všechny chyby vypíše kpss validate plan.json"
        );
        assert_eq!(
            ask(r#"{"outline": {}}"#, r#"{"kind": "catalogue", "id": "k"}"#, "json").unwrap_err(),
            "v plan.json není žádný plán"
        );
    }
}
